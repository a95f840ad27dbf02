//! Numbers to members of the Python enumerations and masks of the same name.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::errors;

/// Classes by the XML name of the enumeration, in lower case and without underscores.
fn classes(py: Python<'_>) -> PyResult<&Bound<'_, PyDict>> {
    static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let classes = CLASSES.get_or_try_init(py, || {
        let module = py.import("keystead.enums")?;
        let classes = PyDict::new(py);
        for name in module.getattr("__all__")?.try_iter()? {
            let name: String = name?.extract()?;
            classes.set_item(key(&name), module.getattr(&*name)?)?;
        }
        PyResult::Ok(classes.unbind())
    })?;
    Ok(classes.bind(py))
}

fn key(name: &str) -> String {
    name.chars()
        .filter(|c| *c != '_')
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The member with this number of the enumeration or mask with this XML name.
pub(crate) fn member<'py>(
    py: Python<'py>,
    xml_name: &str,
    number: u32,
) -> PyResult<Bound<'py, PyAny>> {
    match classes(py)?.get_item(key(xml_name))? {
        Some(class) => class.call1((number,)),
        None => Err(errors::internal(&format!(
            "there is no enumeration {xml_name}"
        ))),
    }
}

/// The same where there may be no number.
pub(crate) fn member_or_none<'py>(
    py: Python<'py>,
    xml_name: &str,
    number: Option<u32>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    number
        .map(|number| member(py, xml_name, number))
        .transpose()
}
