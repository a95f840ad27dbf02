//! The command `keystead`, run from the console script of the wheel.

use std::ffi::OsString;

use pyo3::prelude::*;

/// Runs the command with these arguments, the program's name first; gives its exit status.
#[pyfunction]
pub(crate) fn run_command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| keystead_cli::run_on_process(arguments))
}
