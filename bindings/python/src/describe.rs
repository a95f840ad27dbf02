//! What payloads look like, for the script that writes the `TypedDict`s of `keystead.payloads`.

use std::collections::BTreeMap;

use kmip_core::protocol::enumeration::{Enumeration, Operation};
use kmip_core::protocol::payload::{OPERATIONS, descriptions};
use kmip_core::protocol::shape::{Cardinality, Description, Field, Kind};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use pyo3::prelude::*;

/// A field: key, key in older versions where that differs, cardinality, kind, name of what the kind refers to,
/// documentation, versions.
type Row = (
    String,
    Option<String>,
    &'static str,
    &'static str,
    String,
    String,
    String,
);
/// A structure: documentation and fields.
type Structure = (String, Vec<Row>);

/// An operation with the names of its payloads.
type Payloads = (String, String, String);

/// Operations with the names of their payloads, and every structure by its name.
#[pyfunction]
pub(crate) fn _describe() -> (Vec<Payloads>, BTreeMap<String, Structure>) {
    let mut structures = BTreeMap::new();
    let mut operations = Vec::new();
    for operation in OPERATIONS {
        if let Some((request, response)) = descriptions(*operation) {
            collect(request, &mut structures);
            collect(response, &mut structures);
            let name = Operation::INFO
                .newest(operation.get())
                .map_or("", |value| value.xml_name);
            operations.push((
                name.to_owned(),
                request.name.to_owned(),
                response.name.to_owned(),
            ));
        }
    }
    (operations, structures)
}

fn collect(description: &'static Description, structures: &mut BTreeMap<String, Structure>) {
    if structures.contains_key(description.name) {
        return;
    }
    structures.insert(description.name.to_owned(), Structure::default());
    let mut rows = Vec::new();
    for field in description.fields {
        if let Kind::Structure(inner) = field.kind {
            collect(inner, structures);
        }
        let (kind, of) = kind(field);
        if field.extensions {
            // No key of theirs has a name.
        } else if field.tags.is_empty() {
            let older = field.tag_until.map(|(_, tag)| key(tag));
            rows.push(row(field, key(field.tag), older, kind, of));
        } else {
            rows.extend(
                field
                    .tags
                    .iter()
                    .map(|tag| row(field, key(*tag), None, kind, of.clone())),
            );
        }
    }
    structures.insert(description.name.to_owned(), (text(description.doc), rows));
}

fn row(field: &Field, key: String, key_1x: Option<String>, kind: &'static str, of: String) -> Row {
    let cardinality = match field.cardinality {
        Cardinality::Required => "required",
        Cardinality::Optional => "optional",
        Cardinality::Repeated => "repeated",
    };
    (
        key,
        key_1x,
        cardinality,
        kind,
        of,
        text(field.doc),
        versions(field),
    )
}

fn kind(field: &Field) -> (&'static str, String) {
    match field.kind {
        Kind::Leaf(item_type) => ("leaf", item_type.xml_name().to_owned()),
        Kind::Enumeration(info) => ("enumeration", info.xml_name.to_owned()),
        Kind::Mask(info) => ("mask", info.xml_name.to_owned()),
        Kind::Structure(inner) => ("structure", inner.name.to_owned()),
        Kind::Attributes => ("attributes", String::new()),
        Kind::AttributeNames => ("attribute names", String::new()),
        Kind::Choice => ("choice", String::new()),
        Kind::Any | Kind::Varied => ("any", String::new()),
    }
}

fn key(tag: kmip_core::ttlv::Tag) -> String {
    tag::info(tag).map_or_else(
        || format!("0x{:06X}", tag.get()),
        |info| info.xml_name.to_owned(),
    )
}

fn text(lines: &[&str]) -> String {
    lines
        .iter()
        .map(|line| line.trim())
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

/// `1.2`, `1.2 to 1.4` or nothing, where every version has the field.
fn versions(field: &Field) -> String {
    let (first, last) = (
        field.first > ProtocolVersion::V1_0,
        field.last < ProtocolVersion::V3_0,
    );
    match (first, last) {
        (false, false) => String::new(),
        (true, false) => format!("from {} on", field.first),
        (_, true) => format!("{} to {}", field.first, field.last),
    }
}
