//! `keystead.Ciphertext` and the options of encrypting, which are keywords in Python.

use kmip_core::client::{Ciphertext, EncryptOptions};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyBytes;

use crate::arguments::{self, ByteArgument};

fn class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "keystead._values", "Ciphertext")
}

/// Options from keywords. The length of a GCM tag has the usual default.
pub(crate) fn options(
    mode: Option<&Bound<'_, PyAny>>,
    padding: Option<&Bound<'_, PyAny>>,
    algorithm: Option<&Bound<'_, PyAny>>,
    iv: Option<ByteArgument<'_>>,
    additional_data: Option<ByteArgument<'_>>,
    tag_length: Option<u32>,
) -> PyResult<EncryptOptions> {
    let (mut options, gcm) = (EncryptOptions::default(), EncryptOptions::gcm());
    options.mode = arguments::optional(mode)?;
    options.padding = arguments::optional(padding)?;
    options.algorithm = arguments::optional(algorithm)?;
    options.iv = iv.map(|iv| iv.to_vec());
    options.additional_data = additional_data.map(|data| data.to_vec());
    let usual = if options.mode == gcm.mode {
        gcm.tag_length
    } else {
        None
    };
    options.tag_length = tag_length.or(usual);
    Ok(options)
}

/// What encrypting gave, with the IV that was used whoever made it.
pub(crate) fn text<'py>(
    py: Python<'py>,
    made: Ciphertext,
    options: &EncryptOptions,
) -> PyResult<Bound<'py, PyAny>> {
    let iv = made
        .iv
        .or_else(|| options.iv.clone())
        .map(|iv| PyBytes::new(py, &iv));
    let tag = made.tag.map(|tag| PyBytes::new(py, &tag));
    class(py)?.call1((PyBytes::new(py, &made.data), iv, tag))
}

/// The bytes to decrypt. IV and tag of a `Ciphertext` go into the options, unless they are there already.
pub(crate) fn take_apart<'py>(
    data: &Bound<'py, PyAny>,
    options: &mut EncryptOptions,
) -> PyResult<ByteArgument<'py>> {
    if !data.is_instance(class(data.py())?)? {
        return data.extract();
    }
    let part = |name: &str| -> PyResult<Option<Vec<u8>>> {
        let part: Option<ByteArgument<'_>> = data.getattr(name)?.extract()?;
        Ok(part.map(|bytes| bytes.to_vec()))
    };
    if options.iv.is_none() {
        options.iv = part("iv")?;
    }
    if options.tag.is_none() {
        options.tag = part("tag")?;
    }
    data.getattr("data")?.extract()
}
