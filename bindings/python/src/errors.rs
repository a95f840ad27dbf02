//! Errors of the core to exceptions. The classes are Python's, in `keystead.errors`.

use kmip_core::client::ClientError;
use kmip_core::server::ServerError;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

const MODULE: &str = "keystead.errors";

/// Calls a function of `keystead.errors` that makes an exception.
fn made<'py>(
    py: Python<'py>,
    cell: &PyOnceLock<Py<PyAny>>,
    function: &str,
    arguments: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
) -> PyErr {
    let exception = cell
        .import(py, MODULE, function)
        .and_then(|function| function.call1(arguments.into_pyobject(py)?));
    match exception {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

/// The exception for a failed call: its kind, and where the server answered, its result reason.
pub(crate) fn client(error: &ClientError) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| {
        let arguments = (
            error.kind().name(),
            error.to_string(),
            error.message(),
            error
                .operation()
                .map(kmip_core::protocol::enumeration::Operation::get),
            error.server(),
            error
                .result_status()
                .map(kmip_core::protocol::enumeration::ResultStatus::get),
            error
                .result_reason()
                .map(kmip_core::protocol::enumeration::ResultReason::get),
        );
        made(py, &MAKE, "_make", arguments)
    })
}

/// `ArgumentError` with this text.
pub(crate) fn argument(text: &str) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| made(py, &MAKE, "ArgumentError", (text,)))
}

/// `ConfigurationError` with this text.
pub(crate) fn configuration(text: &str) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| made(py, &MAKE, "ConfigurationError", (text,)))
}

/// `MalformedAnswerError` with this text.
pub(crate) fn malformed(text: &str) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| made(py, &MAKE, "MalformedAnswerError", (text,)))
}

/// The subclass of `ServerError` for a server that cannot be built or listen.
pub(crate) fn server(error: &ServerError) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let arguments = (error.kind().name(), error.to_string());
    Python::attach(|py| made(py, &MAKE, "_server", arguments))
}

/// `ClosedError` for what was closed.
pub(crate) fn closed(what: &str) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| made(py, &MAKE, "_closed", (what,)))
}

/// `ForkedError` for what was inherited.
pub(crate) fn forked(what: &str) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Python::attach(|py| made(py, &MAKE, "_forked", (what,)))
}

/// An error for what cannot happen.
pub(crate) fn internal(text: &str) -> PyErr {
    PyRuntimeError::new_err(text.to_owned())
}
