//! What an item means, in words, and where the specification says so.

use std::fmt::Write as _;

use super::deprecated::{item_deprecated, names_template};
use super::structures::{Found, Inside, Surroundings};
use crate::protocol::registry::enumerations::EnumValue;
use crate::protocol::registry::rules::{Instances, rules};
use crate::protocol::shape::{Cardinality, Field};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Tag};

/// One line about an item: what it means, whether it has to be there, the sections; for a value with a
/// name, since when there is this value. `item` is the item where it could be read.
pub fn explain(
    tag: Tag,
    item: Option<&Item<'_>>,
    found: &Found,
    around: Surroundings,
    version: V,
) -> String {
    let mut line = String::new();
    meaning(&mut line, tag, found, around, version);
    if let Some(item) = item {
        value(&mut line, item, found.attribute, version);
    }
    let sections = sections(tag, found, around, version);
    if let Some(section) = section_in(sections, version) {
        let _ = write!(line, " ({section})");
    }
    line
}

fn meaning(line: &mut String, tag: Tag, found: &Found, around: Surroundings, version: V) {
    let title = match found.inside {
        Inside::Structure(description) if description.sections().is_empty() => "",
        Inside::Structure(description) => description.title(),
        _ => "",
    };
    let info = tag::info(tag);
    if names_template(tag, found, version) {
        line.push_str("Name of a template.");
    } else if let Some(attribute) = found.attribute {
        let name = tag::info(attribute).map_or("", |info| info.name);
        let _ = write!(line, "Attribute {name}");
        match rules(version, attribute) {
            Some(rules) => {
                let several = rules.multiple_instances != Instances::Single;
                let by = match (rules.set_by_client, rules.set_by_server) {
                    (true, true) => "client or server",
                    (true, false) => "client",
                    _ => "server",
                };
                let many = if several { "several" } else { "one" };
                let _ = write!(line, ": {many}, set by the {by}.");
            }
            None => {
                let _ = write!(line, ", which {version} does not have.");
            }
        }
    } else if let (tag::REQUEST_PAYLOAD | tag::RESPONSE_PAYLOAD, Some(operation)) =
        (tag, around.operation)
    {
        let _ = write!(line, "Payload of {operation}.");
        if let Some(field) = found.field {
            presence(line, field, version);
        }
    } else if let Some(field) = found.field {
        if !title.is_empty() {
            let _ = write!(line, "{title}: ");
        }
        line.push_str(&field.meaning());
        presence(line, field, version);
    } else if !title.is_empty() {
        let _ = write!(line, "{title}.");
    } else if let Some(info) = info {
        let _ = write!(line, "{}.", info.name);
    } else if tag.get() >> 16 == 0x54 {
        line.push_str("A tag of a vendor.");
    } else {
        line.push_str("No version lists this tag.");
    }
    if let Some(info) = info
        && !info.is_in(version)
    {
        let _ = write!(
            line,
            " The tag is listed in {} to {} only.",
            info.first, info.last
        );
    }
    if let Some((_, from)) = item_deprecated(tag, found, version) {
        let _ = write!(line, " Deprecated from {from} on.");
    }
}

/// Whether a field has to be there, and which versions have it.
fn presence(line: &mut String, field: &Field, version: V) {
    line.push_str(match field.cardinality {
        _ if !field.is_in(version) => " Not in this version.",
        Cardinality::Repeated if field.is_required_in(version) => " Required, may be repeated.",
        Cardinality::Repeated => " May be repeated.",
        _ if field.is_required_in(version) => " Required.",
        _ => " Optional.",
    });
    if field.first > V::V1_0 && field.last >= V::V3_0 {
        let _ = write!(line, " From {} on.", field.first);
    } else if field.last < V::V3_0 {
        let _ = write!(line, " In {} to {}.", field.first, field.last);
    }
}

/// The names of a value, with their versions.
fn value(line: &mut String, item: &Item<'_>, attribute: Option<Tag>, version: V) {
    let Some(info) = tag::info(attribute.unwrap_or(item.tag())) else {
        return;
    };
    match item.item_type() {
        ItemType::Enumeration => {
            let number = item.enumeration().unwrap_or_default();
            if info.names_tags {
                return;
            }
            let Some(enumeration) = info.enumeration else {
                return;
            };
            match enumeration.value_or_newest(number, version) {
                Some(named) => one_value(line, named, version),
                None if number >> 28 == 8 => line.push_str(" The value is a vendor's."),
                None => line.push_str(" No version has this value."),
            }
        }
        ItemType::Integer => {
            let bits = item.integer().unwrap_or_default() as u32;
            let Some(mask) = info.mask else { return };
            let foreign = bits & !mask.in_version(version);
            if foreign != 0 {
                let _ = write!(line, " Bits 0x{foreign:08X} are none of {version}.");
            }
        }
        _ => {}
    }
}

fn one_value(line: &mut String, named: &EnumValue, version: V) {
    let _ = write!(line, " {}: ", named.name);
    let _ = match (named.first, named.last) {
        (V::V1_0, last) if last >= V::V3_0 => write!(line, "in every version."),
        (first, last) if last >= V::V3_0 => write!(line, "from {first} on."),
        (first, last) => write!(line, "in {first} to {last}."),
    };
    if let Some(from) = named.deprecated_in(version) {
        let _ = write!(line, " Deprecated from {from} on.");
    }
}

fn sections(tag: Tag, found: &Found, around: Surroundings, version: V) -> &'static str {
    if let Some(rules) = found.attribute.and_then(|tag| rules(version, tag)) {
        return rules.sections;
    }
    let of_operation = || {
        around
            .operation
            .map_or("", |operation| operation.sections())
    };
    if tag == tag::REQUEST_PAYLOAD || tag == tag::RESPONSE_PAYLOAD {
        return of_operation();
    }
    let inner = match found.inside {
        Inside::Structure(description) => description.sections(),
        _ => "",
    };
    match (inner, found.owner) {
        ("", Some(owner)) if owner.sections().is_empty() => of_operation(),
        ("", Some(owner)) => owner.sections(),
        _ => inner,
    }
}

/// Of a list of sections, such as `1.4: 3.6; 2.1: 4.16`, the one of a version: that of the version itself,
/// or else of its major version, or else the last.
pub fn section_in(sections: &'static str, version: V) -> Option<&'static str> {
    let all = || sections.split("; ").filter(|part| !part.is_empty());
    let version_of = |part: &&str| part.split(':').next().and_then(V::parse);
    all()
        .find(|part| version_of(part) == Some(version))
        .or_else(|| {
            let same = |part: &&str| version_of(part).is_some_and(|v| v.major() == version.major());
            all().filter(same).last()
        })
        .or_else(|| all().last())
}
