//! Rust: constants, newtypes and the tables behind them.

use std::fmt::Write;

use crate::names::{camel, constant};
use crate::schema::{Group, Range, Schema, Value, Version};

fn head(from: &str, doc: &str) -> String {
    format!(
        "// @generated from kmip-core/schema/{from} by keystead-schema; do not edit.\n//! {doc}\n\n"
    )
}

fn version(version: Version) -> String {
    format!("V::V{}_{}", version.0, version.1)
}

fn deprecated(range: Range) -> String {
    range
        .deprecated
        .map_or("None".to_owned(), |v| format!("Some({})", version(v)))
}

fn number(value: u32) -> String {
    format!("0x{:04X}_{:04X}", value >> 16, value & 0xFFFF)
}

fn positions<'v, K: Ord>(
    items: impl Iterator<Item = &'v Value>,
    key: impl Fn(&'v Value) -> K,
) -> String {
    let mut order: Vec<_> = items.enumerate().collect();
    order.sort_by_key(|(_, item)| key(item));
    order
        .iter()
        .map(|(i, _)| i.to_string())
        .collect::<Vec<_>>()
        .join(", ")
}

/// `tag.rs`.
pub fn tags(schema: &Schema) -> String {
    let mut out = head(
        "tags.tsv",
        "Tags: constants, names, types by version (2.1: 11.58).",
    );
    out += "use super::enumeration as e;\nuse super::mask as m;\n";
    out += "pub use super::registry::tags::{by_name, by_xml_name, has_item_type, info, TagInfo};\n";
    out += "use super::version::ProtocolVersion as V;\nuse crate::ttlv::{ItemType as T, Tag};\n\n";
    for tag in &schema.tags {
        let types: Vec<_> = tag
            .types
            .iter()
            .filter(|t| !t.is_empty())
            .map(|t| t.join(" or "))
            .collect();
        let mut types = types;
        types.dedup();
        let types = if types.is_empty() {
            String::new()
        } else {
            format!("; {}", types.join(", later "))
        };
        let comment = if tag.comment.is_empty() {
            String::new()
        } else {
            format!(" {}.", tag.comment)
        };
        writeln!(
            out,
            "/// {} ({}{types}).{comment}",
            tag.name,
            tag.range.words()
        )
        .expect("to a string");
        writeln!(
            out,
            "pub const {}: Tag = Tag::new(0x{:02X}_{:04X});",
            constant(&tag.name),
            tag.number >> 16,
            tag.number & 0xFFFF
        )
        .expect("to a string");
    }
    out += "\n/// The first version that has each item type.\n";
    out += "pub(crate) static ITEM_TYPES: &[(T, V)] = &[\n";
    for item_type in &schema.item_types {
        let (name, first) = (&item_type.xml_name, item_type.range.first);
        writeln!(out, "    (T::{name}, V::V{}_{}),", first.0, first.1).expect("to a string");
    }
    out += "];\n";
    out +=
        "\n/// What is known about each tag, sorted by number.\npub static TAGS: &[TagInfo] = &[\n";
    for tag in &schema.tags {
        let types = |i: usize| {
            let list: Vec<_> = tag.types[i]
                .iter()
                .filter(|t| *t != "any")
                .map(|t| format!("T::{t}"))
                .collect();
            format!("&[{}]", list.join(", "))
        };
        let group = |name: &str, module: &str| {
            if name.is_empty() || name == "Tag" {
                "None".to_owned()
            } else {
                format!("Some(&{module}::{})", constant(name))
            }
        };
        writeln!(
            out,
            "    TagInfo {{ tag: {}, name: {:?}, xml_name: {:?}, types_1x: {}, types_2x: {}, types_30: {}, first: {}, last: {}, deprecated_from: {}, enumeration: {}, mask: {}, names_tags: {}, secret: {} }},",
            constant(&tag.name),
            tag.name,
            tag.xml_name,
            types(0),
            types(1),
            types(2),
            version(tag.range.first),
            version(tag.range.last),
            deprecated(tag.range),
            group(&tag.enumeration, "e"),
            group(&tag.mask, "m"),
            tag.enumeration == "Tag",
            tag.secret
        )
        .expect("to a string");
    }
    out += "];\n\n";
    let values: Vec<Value> = schema
        .tags
        .iter()
        .map(|t| Value {
            carried_until: None,
            value: t.number,
            name: t.name.clone(),
            xml_name: t.xml_name.clone(),
            also: String::new(),
            range: t.range,
            comment: String::new(),
        })
        .collect();
    let by_name = positions(values.iter(), |v| &v.name);
    write!(out, "/// Positions in [`TAGS`], sorted by name.\npub(crate) static BY_NAME: &[u16] = &[{by_name}];\n").expect("to a string");
    out
}

fn constants(out: &mut String, group: &Group) {
    for value in &group.values {
        let comment = if value.comment.is_empty() {
            String::new()
        } else {
            // Angle brackets would begin HTML.
            format!(" {}.", value.comment.replace('<', "\\<"))
        };
        writeln!(
            out,
            "    /// {} ({}).{comment}",
            value.name,
            value.range.words()
        )
        .expect("to a string");
        writeln!(
            out,
            "    pub const {}: Self = Self({});",
            constant(&value.name),
            number(value.value)
        )
        .expect("to a string");
    }
}

fn values(group: &Group) -> String {
    let mut out = String::new();
    for value in &group.values {
        writeln!(
            out,
            "        v({}, {:?}, {:?}, {}, {}, {}),",
            number(value.value),
            value.name,
            value.xml_name,
            version(value.range.first),
            version(value.range.last),
            deprecated(value.range)
        )
        .expect("to a string");
    }
    out
}

/// Other names that are understood.
fn also(group: &Group) -> String {
    let others = group.values.iter().filter(|v| !v.also.is_empty());
    let also: Vec<_> = others
        .map(|v| format!("({:?}, {})", v.also, number(v.value)))
        .collect();
    also.join(", ")
}

const DERIVES: &str =
    "#[repr(transparent)]\n#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]\n";

/// `enumeration.rs`.
pub fn enumerations(schema: &Schema) -> String {
    let mut out = head(
        "{enumerations,operations,item_types}.tsv",
        "Enumerations: a number each, with constants and names (2.1: 11).",
    );
    out += "use super::registry::enumerations::{open_enumeration, EnumValue};\n";
    out += "pub use super::registry::enumerations::{by_xml_name, Enumeration, EnumerationInfo};\n";
    out += "use super::version::ProtocolVersion as V;\n\n";
    out += "const fn v(value: u32, name: &'static str, xml_name: &'static str, first: V, last: V, deprecated: Option<V>) -> EnumValue {\n    EnumValue::new(value, name, xml_name, first, last, deprecated)\n}\n";
    for group in &schema.enumerations {
        let name = camel(&group.xml_name);
        let info = constant(&group.name);
        write!(
            out,
            "\n/// {} ({}).\n{DERIVES}pub struct {name}(u32);\n\nimpl {name} {{\n",
            group.name,
            group.range.words()
        )
        .expect("to a string");
        constants(&mut out, group);
        let by_name = positions(group.values.iter(), |v| &v.name);
        let by_xml_name = positions(group.values.iter(), |v| &v.xml_name);
        write!(
            out,
            "}}\n\nopen_enumeration!({name}, {info});\n\n/// Names of [`{name}`].\npub static {info}: EnumerationInfo = EnumerationInfo {{\n    name: {:?},\n    xml_name: {:?},\n    first: {},\n    last: {},\n    values: &[\n{}    ],\n    by_name: &[{by_name}],\n    by_xml_name: &[{by_xml_name}],\n    also: &[{}],\n}};\n",
            group.name,
            group.xml_name,
            version(group.range.first),
            version(group.range.last),
            values(group),
            also(group)
        )
        .expect("to a string");
    }
    out += "\n/// All enumerations, sorted by XML name.\npub static ENUMERATIONS: &[&EnumerationInfo] = &[\n";
    for group in &schema.enumerations {
        writeln!(out, "    &{},", constant(&group.name)).expect("to a string");
    }
    out += "];\n";
    for xml_name in ["ObjectType", "Operation", "State"] {
        known(&mut out, schema.enumeration(xml_name));
    }
    operations(&mut out, schema);
    out
}

fn known(out: &mut String, group: &Group) {
    let name = camel(&group.xml_name);
    write!(
        out,
        "\n/// The known values of [`{name}`], to match on exhaustively.\n#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]\n#[repr(u32)]\npub enum Known{name} {{\n"
    )
    .expect("to a string");
    for value in &group.values {
        writeln!(
            out,
            "    /// {} ({}).\n    {} = {},",
            value.name,
            value.range.words(),
            camel(&value.xml_name),
            number(value.value)
        )
        .expect("to a string");
    }
    write!(out, "}}\n\nimpl {name} {{\n    /// The value as a closed enumeration; none if it is not a known one.\n    pub const fn known(self) -> Option<Known{name}> {{\n        Some(match self {{\n").expect("to a string");
    for value in &group.values {
        writeln!(
            out,
            "            Self::{} => Known{name}::{},",
            constant(&value.name),
            camel(&value.xml_name)
        )
        .expect("to a string");
    }
    write!(out, "            _ => return None,\n        }})\n    }}\n}}\n\nimpl From<Known{name}> for {name} {{\n    fn from(known: Known{name}) -> Self {{\n        Self(known as u32)\n    }}\n}}\n").expect("to a string");
}

fn operations(out: &mut String, schema: &Schema) {
    *out += "\nimpl Operation {\n";
    for (who, first) in [("client", 0), ("server", 1)] {
        write!(out, "    /// The first version in which a {who} sends it; none if it never does.\n    pub const fn {who}_sends_from(self) -> Option<V> {{\n        match self {{\n").expect("to a string");
        for v in crate::schema::VERSIONS {
            let sent = |o: &&crate::schema::Operation| {
                (if first == 0 {
                    o.client_sends
                } else {
                    o.server_sends
                }) == Some(v)
            };
            let list: Vec<_> = schema
                .operations
                .iter()
                .filter(sent)
                .map(|o| format!("Self::{}", constant(&o.value.name)))
                .collect();
            if !list.is_empty() {
                writeln!(
                    out,
                    "            {} => Some({}),",
                    list.join(" | "),
                    version(v)
                )
                .expect("to a string");
            }
        }
        *out += "            _ => None,\n        }\n    }\n";
        *out += "\n";
    }
    *out += "    /// Sections of the specification, such as `2.1: 6.1.8`; empty if it is not known.\n    pub const fn sections(self) -> &'static str {\n        match self {\n";
    for operation in &schema.operations {
        writeln!(
            out,
            "            Self::{} => {:?},",
            constant(&operation.value.name),
            operation.sections
        )
        .expect("to a string");
    }
    *out += "            _ => \"\",\n        }\n    }\n";
    *out += "}\n";
}

/// `mask.rs`.
pub fn masks(schema: &Schema) -> String {
    let mut out = head("masks.tsv", "Masks: sets of named bits (2.1: 12).");
    out += "use super::registry::enumerations::EnumValue;\n";
    out += "use super::registry::masks::open_mask;\npub use super::registry::masks::{by_xml_name, Mask, MaskInfo};\n";
    out += "use super::version::ProtocolVersion as V;\n\n";
    out += "const fn v(value: u32, name: &'static str, xml_name: &'static str, first: V, last: V, deprecated: Option<V>) -> EnumValue {\n    EnumValue::new(value, name, xml_name, first, last, deprecated)\n}\n";
    for group in &schema.masks {
        let name = camel(&group.xml_name);
        let info = constant(&group.name);
        write!(
            out,
            "\n/// {} ({}).\n{DERIVES}pub struct {name}(u32);\n\nimpl {name} {{\n",
            group.name,
            group.range.words()
        )
        .expect("to a string");
        constants(&mut out, group);
        let also = also(group);
        let carried = group.values.iter().filter_map(|bit| {
            let until = bit.carried_until?;
            let (high, low) = (bit.value >> 16, bit.value & 0xFFFF);
            Some(format!(
                "(0x{high:04X}_{low:04X}, V::V{}_{})",
                until.0, until.1
            ))
        });
        let carried = carried.collect::<Vec<_>>().join(", ");
        write!(
            out,
            "}}\n\nopen_mask!({name}, {info});\n\n/// Names of [`{name}`].\npub static {info}: MaskInfo = MaskInfo::new(\n    {:?},\n    {:?},\n    &[\n{}    ],\n    &[{}],\n    &[{carried}],\n);\n",
            group.name,
            group.xml_name,
            values(group),
            also
        )
        .expect("to a string");
    }
    out += "\n/// All masks, sorted by XML name.\npub static MASKS: &[&MaskInfo] = &[\n";
    for group in &schema.masks {
        writeln!(out, "    &{},", constant(&group.name)).expect("to a string");
    }
    out += "];\n";
    out
}

fn permission(word: &str) -> &'static str {
    match word {
        "no" => "P::Never",
        "yes" => "P::Always",
        "pre-active" => "P::PreActive",
        "pre-active-or-active" => "P::PreActiveOrActive",
        "until-process-start" => "P::UntilProcessStart",
        "until-protect-stop" => "P::UntilProtectStop",
        "if-data-omitted" => "P::IfDataOmitted",
        "if-absent" => "P::IfAbsent",
        "by-owner" => "P::ByOwner",
        "before-allocation" => "P::BeforeAllocation",
        "on-use" => "P::OnUse",
        "by-operation" => "P::ByOperation",
        "false-to-true" => "P::FalseToTrue",
        "true-to-false" => "P::TrueToFalse",
        other => panic!("attributes.tsv: {other} is no permission"),
    }
}

/// `attribute_rules.rs`.
pub fn attribute_rules(schema: &Schema) -> String {
    let mut out = head(
        "attributes.tsv",
        "Rules of attributes by version (1.0: 3; 2.1: 4).",
    );
    out += "use super::enumeration::{ObjectType as O, Operation as Op};\n";
    out +=
        "use super::registry::rules::{Event, Instances, ObjectTypes, Permission as P, Presence};\n";
    out += "pub use super::registry::rules::{all_rules, attribute_by_name, attribute_name, attributes, rules, AttributeRules};\n";
    out += "use super::tag;\nuse super::version::ProtocolVersion as V;\n\n";
    out += "/// The rules, sorted by tag and version.\npub static RULES: &[AttributeRules] = &[\n";
    let operation = schema.enumeration("Operation");
    let object_type = schema.enumeration("ObjectType");
    let constant_of = |group: &Group, xml_name: &str| {
        let value = group.values.iter().find(|v| v.xml_name == xml_name);
        constant(
            &value
                .unwrap_or_else(|| panic!("attributes.tsv: no {xml_name}"))
                .name,
        )
    };
    for rule in &schema.attributes {
        let presence = match rule.always_has_value.as_str() {
            "no" => "Optional",
            "yes" => "Always",
            "except-opaque" => "ExceptOpaque",
            "except-opaque-and-secret" => "ExceptOpaqueAndSecret",
            "if-readable" => "IfReadable",
            other => panic!("attributes.tsv: {other} is no presence"),
        };
        let instances = match rule.multiple_instances.as_str() {
            "no" => "Single",
            "yes" => "Multiple",
            "pgp" => "MultipleForPgp",
            other => panic!("attributes.tsv: {other} is no number of instances"),
        };
        let mut by = Vec::new();
        let mut when = "None";
        for word in &rule.implicitly_set_by {
            match word.as_str() {
                "created" => when = "Some(Event::Created)",
                "rotated" => when = "Some(Event::Rotated)",
                "stored" => when = "Some(Event::Stored)",
                "sensitive-changed" => when = "Some(Event::SensitiveChanged)",
                "never-extractable-changed" => when = "Some(Event::NeverExtractableChanged)",
                name => by.push(format!("Op::{}", constant_of(operation, name))),
            }
        }
        let applies = if rule.applies_to == ["all"] {
            "ObjectTypes::ALL".to_owned()
        } else {
            let list: Vec<_> = rule
                .applies_to
                .iter()
                .map(|name| format!("O::{}", constant_of(object_type, name)))
                .collect();
            format!("ObjectTypes::of(&[{}])", list.join(", "))
        };
        let set_by = |who: &str| rule.initially_set_by.iter().any(|w| w == who);
        writeln!(
            out,
            "    // {}\n    AttributeRules {{ tag: tag::{}, first: {}, last: {}, always_has_value: Presence::{presence}, set_by_server: {}, set_by_client: {}, modifiable_by_server: {}, modifiable_by_client: {}, deletable_by_client: {}, multiple_instances: Instances::{instances}, implicitly_set_by: &[{}], implicitly_set_when: {when}, applies_to: {applies}, sections: {:?}, note: {:?} }},",
            rule.xml_name,
            constant(&schema.tag(rule.tag).name),
            version(rule.range.first),
            version(rule.range.last),
            set_by("server"),
            set_by("client"),
            permission(&rule.server_modifies),
            permission(&rule.client_modifies),
            permission(&rule.client_deletes),
            by.join(", "),
            rule.sections,
            rule.comment
        )
        .expect("to a string");
    }
    out += "];\n";
    out
}
