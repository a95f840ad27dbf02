//! Items to Python values.

use kmip_core::protocol::registry::rules::{Instances, rules};
use kmip_core::protocol::shape::DecodeError;
use kmip_core::protocol::tag::{self, TagInfo};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{self, Item, ItemType, Reader, Tag};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyList, PyString};

use super::{Guide, Look, guided, inside, is_repeated, type_of};
use crate::enums::member;
use crate::errors;

fn malformed(error: &ttlv::Error) -> PyErr {
    let named = DecodeError::from(error.clone());
    errors::malformed(&format!("the answer cannot be understood: {named}"))
}

/// The fields of a structure as a dictionary. Fields that may be repeated are always lists.
pub(crate) fn structure<'py>(
    py: Python<'py>,
    item: &Item<'_>,
    version: ProtocolVersion,
    guide: Guide,
) -> PyResult<Bound<'py, PyDict>> {
    let reader = item.structure().map_err(|error| malformed(&error))?;
    let beside = attribute_beside(&reader);
    let attributes = item.tag() == tag::ATTRIBUTES;
    let out = PyDict::new(py);
    let mut rest = reader;
    while let Some(item) = rest.next_item().map_err(|error| malformed(&error))? {
        let field = guided(guide, item.tag(), version).map(|(_, field)| field);
        let key = key(py, item.tag());
        let value = value(
            py,
            &item,
            version,
            inside(guide, field, item.tag(), version, beside),
            beside,
        )?;
        let listed = is_repeated(field, version) || (attributes && is_multiple(item.tag()));
        match out.get_item(&key)? {
            None if listed => out.set_item(key, PyList::new(py, [value])?)?,
            None => out.set_item(key, value)?,
            Some(before) => match before.cast::<PyList>() {
                Ok(list) => list.append(value)?,
                Err(_) => out.set_item(key, PyList::new(py, [before, value])?)?,
            },
        }
    }
    Ok(out)
}

/// Whether objects may have several instances of an attribute.
pub(crate) fn is_multiple(tag: Tag) -> bool {
    rules(ProtocolVersion::V2_1, tag)
        .is_some_and(|rules| rules.multiple_instances == Instances::Multiple)
}

/// One item as a Python value; in a type that writing would not guess, as `{"type": ..., "value": ...}`.
pub(crate) fn value<'py>(
    py: Python<'py>,
    item: &Item<'_>,
    version: ProtocolVersion,
    guide: Guide,
    beside: Option<Tag>,
) -> PyResult<Bound<'py, PyAny>> {
    if item.item_type() == ItemType::Structure {
        return Ok(structure(py, item, version, guide)?.into_any());
    }
    let named = if item.tag() == tag::ATTRIBUTE_VALUE {
        beside
    } else {
        Some(item.tag())
    };
    let info = named.and_then(tag::info);
    let (value, look) = scalar(py, item, info).map_err(|problem| match problem {
        Problem::Item(error) => malformed(&error),
        Problem::Python(error) => error,
    })?;
    if type_of(item.tag(), beside, version, look) == Some(item.item_type()) {
        return Ok(value);
    }
    let typed = PyDict::new(py);
    typed.set_item("type", item.item_type().xml_name())?;
    typed.set_item("value", value)?;
    Ok(typed.into_any())
}

enum Problem {
    Item(ttlv::Error),
    Python(PyErr),
}

impl From<ttlv::Error> for Problem {
    fn from(error: ttlv::Error) -> Self {
        Self::Item(error)
    }
}

impl From<PyErr> for Problem {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// Makes a Python value of anything that cannot fail to become one.
fn plain<'py, T>(py: Python<'py>, value: T) -> PyResult<Bound<'py, PyAny>>
where
    T: IntoPyObject<'py>,
    T::Error: Into<PyErr>,
    T::Output: pyo3::BoundObject<'py, T::Target>,
{
    use pyo3::BoundObject;
    Ok(value
        .into_pyobject(py)
        .map_err(Into::into)?
        .into_any()
        .into_bound())
}

fn scalar<'py>(
    py: Python<'py>,
    item: &Item<'_>,
    info: Option<&'static TagInfo>,
) -> Result<(Bound<'py, PyAny>, Look), Problem> {
    let number =
        |number: i64| -> PyResult<_> { Ok((plain(py, number)?, Look::Number(Some(number)))) };
    Ok(match item.item_type() {
        ItemType::Structure => (PyDict::new(py).into_any(), Look::Mapping),
        ItemType::Integer => match info.and_then(|info| info.mask) {
            Some(mask) => (
                member(py, mask.xml_name, item.integer()? as u32)?,
                Look::Member,
            ),
            None => number(item.integer()?.into())?,
        },
        ItemType::LongInteger => number(item.long_integer()?)?,
        ItemType::BigInteger => {
            let arguments = PyDict::new(py);
            arguments.set_item("signed", true)?;
            let class = py.get_type::<pyo3::types::PyInt>();
            let bytes = PyBytes::new(py, item.big_integer()?);
            let value = class.call_method("from_bytes", (bytes, "big"), Some(&arguments))?;
            let small = value.extract::<i64>().ok();
            (value, Look::Number(small))
        }
        ItemType::Enumeration => {
            let number = item.enumeration()?;
            match info {
                Some(info) if info.names_tags => (member(py, "Tag", number)?, Look::Member),
                Some(TagInfo {
                    enumeration: Some(names),
                    ..
                }) => (member(py, names.xml_name, number)?, Look::Member),
                _ => (plain(py, number)?, Look::Number(Some(number.into()))),
            }
        }
        ItemType::Boolean => (
            PyBool::new(py, item.boolean()?).to_owned().into_any(),
            Look::Boolean,
        ),
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => (PyString::new(py, item.any_text()?).into_any(), Look::Text),
        ItemType::ByteString => (
            PyBytes::new(py, item.byte_string()?).into_any(),
            Look::Bytes,
        ),
        ItemType::DateTime => date(py, item.date_time()?, 0)?,
        ItemType::DateTimeExtended => {
            let time = item.date_time_extended()?;
            date(py, time.div_euclid(1_000_000), time.rem_euclid(1_000_000))?
        }
        ItemType::Interval => number(item.interval()?.into())?,
    })
}

/// A date as an aware `datetime` in UTC, or as seconds where Python's calendar ends.
fn date(py: Python<'_>, seconds: i64, microseconds: i64) -> PyResult<(Bound<'_, PyAny>, Look)> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static DELTA: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let module = py.import("datetime")?;
        let utc = module.getattr("timezone")?.getattr("utc")?;
        PyResult::Ok(
            module
                .getattr("datetime")?
                .call1((1970, 1, 1, 0, 0, 0, 0, utc))?
                .unbind(),
        )
    })?;
    let delta = DELTA.import(py, "datetime", "timedelta")?;
    let time = delta
        .call1((0, seconds, microseconds))
        .and_then(|delta| epoch.bind(py).call_method1("__add__", (delta,)));
    match time {
        Ok(time) => Ok((time, Look::Date)),
        Err(_) => Ok((plain(py, seconds)?, Look::Number(Some(seconds)))),
    }
}

fn key(py: Python<'_>, tag: Tag) -> Bound<'_, PyString> {
    match tag::info(tag) {
        Some(info) => PyString::intern(py, info.xml_name),
        None => PyString::new(py, &format!("0x{:06X}", tag.get())),
    }
}

/// The attribute that the `AttributeName` in a structure names, as far as it has a tag.
fn attribute_beside(siblings: &Reader<'_>) -> Option<Tag> {
    let mut siblings = siblings.clone();
    while let Ok(Some(item)) = siblings.next_item() {
        if item.tag() == tag::ATTRIBUTE_NAME {
            return item
                .any_text()
                .ok()
                .and_then(tag::by_name)
                .map(|info| info.tag);
        }
    }
    None
}
