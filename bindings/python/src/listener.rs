//! `keystead.Listener`: an open port of a server in this process.

use kmip_core::server::Listener as Core;
use pyo3::prelude::*;

use crate::fork::Held;

/// An open mTLS port. Made by ``Server.listen``; it lives until it or its server is closed.
///
/// Closing stops accepting, lets requests that have begun finish, ends every connection and joins every thread.
#[pyclass(frozen, module = "keystead")]
pub(crate) struct Listener(Held<Core>);

impl Listener {
    pub(crate) fn of(listener: Core) -> Self {
        Self(Held::new("listener", listener))
    }
}

#[pymethods]
impl Listener {
    /// Where clients find it, as ``HOST:PORT`` with the real port.
    #[getter]
    fn address(&self) -> PyResult<String> {
        self.0.with(|listener| listener.local_addr().to_string())
    }

    /// The port.
    #[getter]
    fn port(&self) -> PyResult<u16> {
        self.0.with(|listener| listener.local_addr().port())
    }

    /// Connections that are open now.
    #[getter]
    fn connections(&self) -> PyResult<usize> {
        self.0.with(Core::connections)
    }

    /// Closes the port and waits until every thread is joined. Closing twice does nothing.
    pub(crate) fn close(&self, py: Python<'_>) {
        self.0.close(py);
    }

    /// Whether the port is closed.
    #[getter]
    fn closed(&self) -> bool {
        self.0.is_closed()
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) {
        self.close(py);
    }

    fn __repr__(&self) -> String {
        self.address().map_or_else(
            |_| "Listener(closed)".to_owned(),
            |address| format!("Listener({address})"),
        )
    }
}
