//! `keystead.KeyMaterial`: what `Client.get` gives.

use kmip_core::client::KeyMaterial as Found;
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, KeyFormatType};
use kmip_core::secret::Secret as Bytes;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::enums::{member, member_or_none};
use crate::secret::Secret;

/// The material of an object, and what is needed to use it.
///
/// ``bytes(key)`` copies the material; ``with client.get(id) as key:`` wipes it at the end of the block.
#[pyclass(frozen, module = "keystead")]
pub(crate) struct KeyMaterial {
    found: Found,
    material: Py<Secret>,
}

impl KeyMaterial {
    pub(crate) fn of(py: Python<'_>, mut found: Found) -> PyResult<Self> {
        let bytes = std::mem::replace(&mut found.material, Bytes::zeroed(0));
        Ok(Self {
            found,
            material: Py::new(py, Secret::of(bytes))?,
        })
    }
}

#[pymethods]
impl KeyMaterial {
    /// Identifier of the object.
    #[getter]
    fn id(&self) -> &str {
        &self.found.id
    }

    /// What the object is.
    #[getter]
    fn object_type<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        member(py, "ObjectType", self.found.object_type.get())
    }

    /// Format of the material; certificates and opaque objects have none.
    #[getter]
    fn key_format_type<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        member_or_none(
            py,
            "KeyFormatType",
            self.found.key_format_type.map(KeyFormatType::get),
        )
    }

    /// Algorithm, where the object has one.
    #[getter]
    fn algorithm<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        member_or_none(
            py,
            "CryptographicAlgorithm",
            self.found.algorithm.map(CryptographicAlgorithm::get),
        )
    }

    /// Length in bits, where the object has one.
    #[getter]
    fn length(&self) -> Option<u32> {
        self.found.length_bits
    }

    /// Whether the material is wrapped under another key.
    #[getter]
    fn wrapped(&self) -> bool {
        self.found.wrapped
    }

    /// The bytes: of a symmetric key the key itself, of others the encoding that the format names.
    #[getter]
    fn material<'py>(&self, py: Python<'py>) -> Bound<'py, Secret> {
        self.material.bind(py).clone()
    }

    fn __bytes__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.material.get().look(|bytes| PyBytes::new(py, bytes))
    }

    /// Wipes the material. Closing twice does nothing.
    fn close(&self) {
        self.material.get().close();
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyAny>) {
        self.close();
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let kind = self.object_type(py)?.getattr("name")?.to_string();
        Ok(format!(
            "KeyMaterial({:?}, {kind}, {})",
            self.found.id,
            self.material.bind(py).repr()?
        ))
    }
}
