//! Arguments from Python: bytes, enumerations by name or number, masks, versions, times.

use std::time::Duration;

use kmip_core::client::Pem;
use kmip_core::protocol::encoding::Encoding;
use kmip_core::protocol::enumeration::Enumeration;
use kmip_core::protocol::mask::{CryptographicUsageMask, Mask};
use kmip_core::protocol::version::ProtocolVersion;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyInt, PyString};
use zeroize::Zeroizing;

use crate::errors;
use crate::secret::Secret;

/// Bytes from `bytes` (borrowed), from a `Secret`, or from anything with a buffer (copied, copy wiped).
pub(crate) enum ByteArgument<'py> {
    Borrowed(Bound<'py, PyBytes>),
    Copied(Zeroizing<Vec<u8>>),
}

impl ByteArgument<'_> {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Borrowed(bytes) => bytes.as_bytes(),
            Self::Copied(bytes) => bytes,
        }
    }

    pub(crate) fn to_vec(&self) -> Vec<u8> {
        self.as_bytes().to_vec()
    }
}

impl<'py> FromPyObject<'_, 'py> for ByteArgument<'py> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self::Borrowed(bytes.to_owned()));
        }
        if let Ok(secret) = object.cast::<Secret>() {
            return secret
                .get()
                .look(|bytes| Self::Copied(Zeroizing::new(bytes.to_vec())));
        }
        match PyBuffer::<u8>::get(&object) {
            Ok(buffer) => Ok(Self::Copied(Zeroizing::new(buffer.to_vec(object.py())?))),
            Err(_) => Err(PyTypeError::new_err(format!(
                "expected bytes, a buffer of bytes or a Secret, not {}",
                object.get_type().name()?
            ))),
        }
    }
}

/// An encoding by its name.
pub(crate) fn encoding(name: &str) -> PyResult<Encoding> {
    Encoding::from_name(name)
        .ok_or_else(|| errors::argument(&format!("{name:?} is no encoding: ttlv, xml or json")))
}

/// An `int` that is no `bool`.
pub(crate) fn is_int(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyInt>() && !object.is_instance_of::<PyBool>()
}

/// A whole number, or `None`. One that does not fit is an `ArgumentError` here, and with it a `ValueError`, where Python
/// itself has an `OverflowError`, which is none.
pub(crate) fn whole<'py, T>(object: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: for<'a> FromPyObject<'a, 'py, Error = PyErr>,
{
    object.extract::<T>().map_err(|error| {
        if error.is_instance_of::<PyOverflowError>(object.py()) {
            // A number of thousands of digits has no text.
            let number = object
                .str()
                .map_or_else(|_| "the number".to_owned(), |it| it.to_string());
            errors::argument(&format!("{number} is out of range"))
        } else {
            error
        }
    })
}

/// A value of an enumeration, by member, number or name.
pub(crate) fn enumeration<E: Enumeration>(object: &Bound<'_, PyAny>) -> PyResult<E> {
    let class = E::INFO.name;
    if is_int(object) {
        return match object.extract::<u32>() {
            Ok(number) => Ok(E::from_raw(number)),
            Err(_) => Err(errors::argument(&format!("{class} does not fit 32 bits"))),
        };
    }
    let Ok(name) = object.cast::<PyString>() else {
        let found = object.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "{class} is a member, a number or a name, not {found}"
        )));
    };
    let name = name.to_str()?;
    E::from_name(name).ok_or_else(|| errors::argument(&format!("{class} has no value {name:?}")))
}

/// The same where it may be left out.
pub(crate) fn optional<E: Enumeration>(object: Option<&Bound<'_, PyAny>>) -> PyResult<Option<E>> {
    object.map(enumeration).transpose()
}

/// A usage mask: a flag, a number, or names separated by blanks or `|`.
pub(crate) fn usage(object: &Bound<'_, PyAny>) -> PyResult<CryptographicUsageMask> {
    if is_int(object) {
        return match object.extract::<u32>() {
            Ok(bits) => Ok(CryptographicUsageMask::from_raw(bits)),
            Err(_) => Err(errors::argument(
                "Cryptographic Usage Mask does not fit 32 bits",
            )),
        };
    }
    let Ok(names) = object.cast::<PyString>() else {
        let found = object.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "a usage mask is a flag, a number or names, not {found}"
        )));
    };
    let names = names.to_str()?;
    let mut bits = 0;
    for name in names
        .split(|c: char| c.is_whitespace() || c == '|')
        .filter(|name| !name.is_empty())
    {
        match CryptographicUsageMask::from_name(name) {
            Some(mask) => bits |= mask.raw(),
            None => {
                return Err(errors::argument(&format!(
                    "Cryptographic Usage Mask has no bit {name:?}"
                )));
            }
        }
    }
    Ok(CryptographicUsageMask::from_raw(bits))
}

/// A version of KMIP such as `"2.1"`.
pub(crate) fn version(text: &str) -> PyResult<ProtocolVersion> {
    ProtocolVersion::ALL
        .into_iter()
        .find(|version| version.to_string() == text)
        .ok_or_else(|| {
            errors::argument(&format!(
                "{text:?} is no version of KMIP; versions look like \"2.1\""
            ))
        })
}

/// Seconds, which have to be positive.
pub(crate) fn seconds(seconds: f64) -> PyResult<Duration> {
    match Duration::try_from_secs_f64(seconds) {
        Ok(time) if !time.is_zero() => Ok(time),
        _ => Err(errors::argument(&format!(
            "a time limit of {seconds} seconds is not possible"
        ))),
    }
}

/// PEM: a path, or the text itself as bytes.
pub(crate) fn pem(object: &Bound<'_, PyAny>) -> PyResult<Pem> {
    if let Ok(text) = object.extract::<ByteArgument<'_>>() {
        return Ok(Pem::Text(text.to_vec()));
    }
    match object.extract::<std::path::PathBuf>() {
        Ok(path) => Ok(Pem::File(path)),
        Err(_) => Err(PyTypeError::new_err(format!(
            "certificates and keys are paths, or PEM as bytes, not {}",
            object.get_type().name()?
        ))),
    }
}
