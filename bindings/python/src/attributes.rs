//! Attributes as dictionaries: XML name (or `x-Name`) to value, in the same form whatever version is spoken.

use kmip_core::client::AttributeChange;
use kmip_core::protocol::attribute::{Attribute, AttributeId, Name};
use kmip_core::protocol::enumeration::NameType;
use kmip_core::protocol::registry::rules::all_rules;
use kmip_core::protocol::shape::Raw;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use crate::{errors, items};

/// The version whose spelling attributes have inside, whatever travels.
const CANONICAL: ProtocolVersion = ProtocolVersion::V2_1;

/// The attribute with this name: `CryptographicLength`, `Cryptographic Length`, or `x-Project`.
fn id(name: &str) -> PyResult<AttributeId<'static>> {
    let id = match tag::by_xml_name(name) {
        Some(info) => Some(AttributeId::Standard(info.tag)),
        None => {
            AttributeId::from_name_1x(name).map(kmip_core::protocol::shape::IntoOwned::into_owned)
        }
    };
    match id {
        Some(AttributeId::Standard(tag)) if all_rules(tag).is_empty() => {
            Err(errors::argument(&format!("{name} is no attribute")))
        }
        Some(id) => Ok(id),
        None => Err(errors::argument(&format!(
            "there is no attribute {name:?}; custom ones begin with x-"
        ))),
    }
}

/// The name that tasks of the client take.
pub(crate) fn task_name(name: &str) -> PyResult<String> {
    id(name).map(|id| id.to_string())
}

/// One attribute from its name and value. A Name may be a plain text.
pub(crate) fn attribute(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Attribute<'static>> {
    let id = id(name)?;
    if id.standard() == Some(tag::NAME)
        && let Ok(text) = value.cast::<PyString>()
    {
        let name_value = text.to_str()?.into();
        return Ok(Attribute::of(
            tag::NAME,
            &Name {
                name_value,
                name_type: NameType::UNINTERPRETED_TEXT_STRING,
            },
        ));
    }
    let mut result = Ok(());
    let value = Raw::written(|writer| {
        result = items::attribute_value(writer, id.value_tag(), value, CANONICAL);
    });
    result?;
    Ok(Attribute {
        id,
        index: None,
        value,
    })
}

/// Which instance of an attribute is meant.
pub(crate) fn which(
    name: &str,
    index: Option<i32>,
    current: Option<&Bound<'_, PyAny>>,
) -> PyResult<AttributeChange> {
    match (index, current) {
        (None, None) => Ok(AttributeChange::First),
        (Some(index), None) => Ok(AttributeChange::Index(index)),
        (None, Some(current)) => Ok(AttributeChange::Current(attribute(name, current)?)),
        (Some(_), Some(_)) => Err(errors::argument("index and current exclude each other")),
    }
}

/// Attributes from a mapping; a list stands for several instances.
pub(crate) fn attributes(mapping: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<Attribute<'static>>> {
    let mut out = Vec::new();
    let Some(mapping) = mapping else {
        return Ok(out);
    };
    for member in mapping.call_method0("items")?.try_iter()? {
        let (name, value): (String, Bound<'_, PyAny>) = member?.extract()?;
        if value.is_none() {
            continue;
        }
        if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            for instance in value.try_iter()? {
                out.push(attribute(&name, &instance?)?);
            }
        } else {
            out.push(attribute(&name, &value)?);
        }
    }
    Ok(out)
}

/// Attributes as a dictionary; those that may have several instances are lists.
pub(crate) fn dictionary<'py>(
    py: Python<'py>,
    attributes: &[Attribute<'static>],
) -> PyResult<Bound<'py, PyDict>> {
    let out = PyDict::new(py);
    for attribute in attributes {
        let Some(item) = attribute.value.item() else {
            continue;
        };
        let known = attribute.id.standard();
        let key = match known.and_then(tag::info) {
            Some(info) => PyString::intern(py, info.xml_name),
            None => PyString::new(py, &attribute.id.to_string()),
        };
        let value = items::value(py, &item, CANONICAL, None, None)?;
        match out.get_item(&key)? {
            None if known.is_some_and(items::is_multiple) => {
                out.set_item(key, PyList::new(py, [value])?)?;
            }
            None => out.set_item(key, value)?,
            Some(before) => match before.cast::<PyList>() {
                Ok(list) => list.append(value)?,
                Err(_) => out.set_item(key, PyList::new(py, [before, value])?)?,
            },
        }
    }
    Ok(out)
}
