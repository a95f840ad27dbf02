//! `keystead.Secret`: bytes that are wiped when closed or collected, and shown only when asked.

use kmip_core::secret::Secret as Bytes;
use parking_lot::Mutex;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyBufferError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView};

use crate::arguments::ByteArgument;
use crate::errors;

/// Secret bytes.
///
/// They are wiped by ``close()``, at the end of a ``with`` block, or when the object is collected.
/// ``bytes(secret)`` makes a copy that Python manages and nobody wipes; ``with secret.view() as view:``
/// lends them for a block and wipes what was lent. ``==`` takes time that depends on the lengths only.
/// May be shared between threads.
#[pyclass(frozen, module = "keystead")]
pub(crate) struct Secret(Mutex<Option<Bytes>>);

impl Secret {
    pub(crate) fn of(bytes: Bytes) -> Self {
        Self(Mutex::new(Some(bytes)))
    }

    pub(crate) fn look<R>(&self, look: impl FnOnce(&[u8]) -> R) -> PyResult<R> {
        match &*self.0.lock() {
            Some(bytes) => Ok(look(bytes.as_bytes())),
            None => Err(errors::closed("secret")),
        }
    }
}

#[pymethods]
impl Secret {
    /// Copies `data`, which the caller still owns.
    #[new]
    fn new(data: ByteArgument<'_>) -> Self {
        Self::of(Bytes::copy_from(data.as_bytes()))
    }

    fn __bytes__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.look(|bytes| PyBytes::new(py, bytes))
    }

    fn __len__(&self) -> PyResult<usize> {
        self.look(<[u8]>::len)
    }

    fn __bool__(&self) -> PyResult<bool> {
        self.look(|bytes| !bytes.is_empty())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.extract::<ByteArgument<'_>>() else {
            return Ok(py.NotImplemented());
        };
        let other = Bytes::copy_from(other.as_bytes());
        let equal = match &*self.0.lock() {
            Some(mine) => *mine == other,
            None => return Err(errors::closed("secret")),
        };
        Ok(equal.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __repr__(&self) -> String {
        match &*self.0.lock() {
            Some(bytes) => format!("Secret({} bytes)", bytes.len()),
            None => "Secret(closed)".to_owned(),
        }
    }

    /// The bytes in hexadecimal, as a text that nobody wipes.
    fn hex(&self) -> PyResult<String> {
        use std::fmt::Write as _;
        self.look(|bytes| {
            bytes
                .iter()
                .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
                    // Writing to a String does not fail.
                    let _ = write!(text, "{byte:02x}");
                    text
                })
        })
    }

    /// Lends the bytes for a ``with`` block, as a read-only memoryview of a copy that is wiped after it.
    fn view(slf: &Bound<'_, Self>) -> SecretView {
        SecretView {
            secret: slf.clone().unbind(),
            lent: Mutex::default(),
        }
    }

    /// Wipes the bytes. Closing twice does nothing.
    pub(crate) fn close(&self) {
        *self.0.lock() = None;
    }

    /// Whether the bytes were wiped.
    #[getter]
    fn closed(&self) -> bool {
        self.0.lock().is_none()
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyAny>) {
        self.close();
    }
}

/// A loan of secret bytes, see ``Secret.view``.
#[pyclass(frozen, module = "keystead")]
pub(crate) struct SecretView {
    secret: Py<Secret>,
    lent: Mutex<Option<(Py<PyByteArray>, Py<PyMemoryView>)>>,
}

#[pymethods]
impl SecretView {
    fn __enter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if self.lent.lock().is_some() {
            return Err(PyRuntimeError::new_err("the view is open already"));
        }
        let copy = self
            .secret
            .get()
            .look(|bytes| PyByteArray::new(py, bytes))?;
        let view = PyMemoryView::from(copy.as_any())?.call_method0("toreadonly")?;
        let view = view.cast_into::<PyMemoryView>()?;
        *self.lent.lock() = Some((copy.unbind(), view.clone().unbind()));
        Ok(view.into_any())
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) -> PyResult<()> {
        let Some((copy, view)) = self.lent.lock().take() else {
            return Ok(());
        };
        let target = PyBuffer::<u8>::get(copy.bind(py).as_any())?;
        target.copy_from_slice(py, &vec![0; target.item_count()])?;
        drop(target);
        match view.bind(py).call_method0("release") {
            // Somebody still holds a slice of the view; what it shows is zeros now.
            Err(error) if error.is_instance_of::<PyBufferError>(py) => Ok(()),
            other => other.map(drop),
        }
    }
}
