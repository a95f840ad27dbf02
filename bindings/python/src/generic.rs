//! The generic call: any operation, dictionaries in and out; and what Query gives.

use kmip_core::client::{Client as Core, ServerFacts, check_payload};
use kmip_core::protocol::enumeration::Operation;
use kmip_core::protocol::payload::descriptions;
use kmip_core::protocol::shape::DecodeError;
use kmip_core::ttlv::{Limits, Reader, Writer};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use zeroize::Zeroizing;

use crate::client::Client;
use crate::enums::member;
use crate::{errors, items};

/// Performs an operation. Where its shapes are declared, they order the fields and tell which are lists.
pub(crate) fn call<'py>(
    client: &Client,
    py: Python<'py>,
    operation: Operation,
    payload: Option<&Bound<'_, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let version = client.run(py, Core::version)?;
    let shapes = descriptions(operation);
    let mut request = Zeroizing::new(Vec::new());
    if let Some(payload) = payload {
        let mut writer = Writer::new(&mut request);
        let shape = shapes.map(|(request, _)| request);
        items::fields(&mut writer, payload, version, shape)?;
        writer
            .finish()
            .map_err(|_| errors::argument("the payload is too long"))?;
    }
    check_payload(operation, &request, version).map_err(|error| errors::client(&error))?;
    let answer = client.run(py, |client| client.call_ttlv(operation, &request))?;
    let answer = Zeroizing::new(answer);
    if answer.is_empty() {
        return Ok(PyDict::new(py));
    }
    let item = Reader::message(&answer, &Limits::DEFAULT)
        .map_err(|error| errors::malformed(&DecodeError::from(error).to_string()))?;
    items::structure(py, &item, version, shapes.map(|(_, response)| response))
}

/// `keystead.ServerFacts`.
pub(crate) fn facts(py: Python<'_>, facts: ServerFacts) -> PyResult<Bound<'_, PyAny>> {
    static FACTS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let members = |name, numbers: Vec<u32>| {
        let members = numbers.into_iter().map(|number| member(py, name, number));
        members.collect::<PyResult<Vec<_>>>()
    };
    let operations = facts.operations.iter().map(|it| it.get()).collect();
    let object_types = facts.object_types.iter().map(|it| it.get()).collect();
    FACTS.import(py, "keystead._values", "ServerFacts")?.call1((
        facts.vendor,
        facts.product,
        facts.version,
        members("Operation", operations)?,
        members("ObjectType", object_types)?,
    ))
}
