//! Which versions have a structure, and which types an item has in them: facts that the shape alone does not tell.

use kmip_core::protocol::enumeration::{
    CredentialType, Enumeration, KeyFormatType, ObjectType, Operation,
};
use kmip_core::protocol::registry::enumerations::{EnumValue, EnumerationInfo};
use kmip_core::protocol::shape::{Description, Field};
use kmip_core::protocol::structures::Structure;
use kmip_core::protocol::tag::{self, TagInfo};
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::ItemType;

/// Whether a version has a structure: its tag, and the value of the enumeration that chooses it, where one does.
pub(crate) fn has(structure: &Structure, version: V) -> bool {
    let chooser = chooser(structure);
    // Credentials are named by their types, `Ticket Credential` by the type Ticket.
    let name = structure.name;
    let short = name.strip_suffix(" Credential").unwrap_or(name);
    let mut named = chooser
        .values
        .iter()
        .filter(|value| value.name == name || value.name == short)
        .peekable();
    let chosen =
        named.peek().is_none() || named.any(|value| version.is_between(value.first, value.last));
    chosen && structure.is_in(version)
}

/// The enumeration whose values say which structure stands under its tag.
fn chooser(structure: &Structure) -> &'static EnumerationInfo {
    match structure.tag {
        tag::CREDENTIAL_VALUE => CredentialType::INFO,
        tag::KEY_MATERIAL => KeyFormatType::INFO,
        _ => ObjectType::INFO,
    }
}

/// Formats of older versions that have the same fields: those of ECDSA, ECDH and ECMQV became EC.
pub(crate) fn same_fields(structure: &Structure) -> Vec<&'static EnumValue> {
    let Some(kind) = structure.name.strip_prefix("Transparent EC ") else {
        return Vec::new();
    };
    let values = KeyFormatType::INFO.values.iter();
    values
        .filter(|value| {
            let older = value.name.strip_prefix("Transparent EC");
            older.is_some_and(|rest| rest.ends_with(kind) && !rest.starts_with(' '))
        })
        .collect()
}

/// Whether somebody sends an operation in a version: a client, or a server.
pub(crate) fn sends(operation: Operation, version: V, server: bool) -> bool {
    let from = if server {
        operation.server_sends_from()
    } else {
        operation.client_sends_from()
    };
    let exists = Operation::INFO.value(operation.get(), version).is_some();
    exists && from.is_some_and(|from| from <= version)
}

/// Sections of a structure, also where its documentation says something before them or names a draft.
pub(crate) fn sections(description: &'static Description) -> String {
    if !description.sections().is_empty() {
        return description.sections().to_owned();
    }
    let brackets = description
        .doc
        .iter()
        .flat_map(|line| line.split('(').skip(1))
        .filter_map(|part| part.split(')').next());
    let parts = brackets.flat_map(|inside| inside.split("; "));
    let sections = parts.filter(|part| {
        let version = part.split([':', ',']).next().unwrap_or_default();
        part.contains(':') && V::parse(version).is_some()
    });
    sections.collect::<Vec<_>>().join("; ")
}

/// Types of an item in the versions that have the field, by the generations of the protocol where they differ.
pub(crate) fn types(info: &TagInfo, field: &Field, structures: bool) -> Vec<String> {
    let generations = [
        ("1.x", V::V1_0, V::V1_4, info.types_1x),
        ("2.x", V::V2_0, V::V2_1, info.types_2x),
        ("3.0", V::V3_0, V::V3_0, info.types_30),
    ];
    let mut named: Vec<(&str, String)> = Vec::new();
    for (name, first, last, types) in generations {
        let mut versions = V::ALL.into_iter().filter(|v| v.is_between(first, last));
        if !versions.any(|v| info.is_in(v) && field.is_in(v)) {
            continue;
        }
        let types: Vec<_> = types
            .iter()
            .filter(|it| structures || **it != ItemType::Structure)
            .map(|it| it.xml_name())
            .collect();
        if !types.is_empty() {
            named.push((name, types.join(" or ")));
        }
    }
    let same = named.iter().all(|(_, types)| *types == named[0].1);
    match named.first() {
        Some((_, types)) if same => vec![types.clone()],
        _ => named
            .into_iter()
            .map(|(name, types)| format!("{name}: {types}"))
            .collect(),
    }
}
