//! The addon `keystead._keystead`: the Rust side of the Python package `keystead`, one file per class.
//!
//! What is here converts arguments and results and releases the interpreter's lock; there is no rule of KMIP.
//! Exceptions, enumerations and plain values are classes of the Python package, imported from here. Every
//! class is frozen: threads share objects without the interpreter's lock being held.

// The arguments of methods are made from Python's, belong to the methods, and are as many as Python's keywords.
#![allow(clippy::needless_pass_by_value, clippy::too_many_arguments)]

mod arguments;
mod attributes;
mod cipher;
mod client;
mod command;
mod connect;
mod enums;
mod errors;
mod fork;
mod generic;
mod items;
mod listener;
mod material;
mod secret;
mod server;

use pyo3::prelude::*;

/// The addon of the package `keystead`; use that.
#[pymodule(name = "_keystead")]
mod addon {
    #[pymodule_export]
    use super::client::Client;
    #[pymodule_export]
    use super::command::run_command;
    #[pymodule_export]
    use super::fork::_after_fork_in_child;
    #[pymodule_export]
    use super::listener::Listener;
    #[pymodule_export]
    use super::material::KeyMaterial;
    #[pymodule_export]
    use super::secret::{Secret, SecretView};
    #[pymodule_export]
    use super::server::Server;

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        super::fork::watch(module)
    }
}
