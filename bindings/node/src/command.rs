//! The command `keystead`, for the script of that name in the package.

use napi::bindgen_prelude::PromiseRaw;
use napi::{Env, Result};
use napi_derive::napi;

use crate::task;

/// Runs the command with these arguments, the program's name first, on the process's own streams, away from the
/// event loop. Gives the exit code. `serve` ends when a signal comes.
#[napi]
pub fn run_command(env: &Env, arguments: Vec<String>) -> Result<PromiseRaw<'_, u32>> {
    let run = move || Ok(u32::from(keystead_cli::run_on_process(arguments)));
    task::pooled(env, run, task::plain)
}
