//! Items in the notation, for comparing answers and for showing them.

use std::fmt::Write as _;

use kmip_core::protocol::registry::rules::attribute_by_name;
use kmip_core::protocol::registry::tags::{self, TagInfo};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::Tag;

use crate::conformance::node::{Node, Value, to_hex};

/// Items, one a line.
pub(super) fn print(nodes: &[Node], version: ProtocolVersion) -> String {
    let mut out = String::new();
    for node in nodes {
        write_node(&mut out, node, 0, version);
    }
    out
}

fn write_node(out: &mut String, node: &Node, level: usize, version: ProtocolVersion) {
    let info = tags::info(Tag::new(node.tag));
    if node.tag == tag::ATTRIBUTE.get() && write_attribute(out, node, level, version) {
        return;
    }
    let name = info.map_or_else(
        || format!("0x{:06X}", node.tag),
        |info| info.xml_name.to_owned(),
    );
    let _ = write!(out, "{:1$}{name}", "", level * 2);
    write_value(out, node, info, level, version);
}

/// The short form of an attribute; says whether the node has it.
fn write_attribute(out: &mut String, node: &Node, level: usize, version: ProtocolVersion) -> bool {
    let (name, index, value) = match node.children() {
        [name, value] => (name, None, value),
        [name, index, value] => (name, Some(index), value),
        _ => return false,
    };
    let Some(name) = name.text() else {
        return false;
    };
    let _ = write!(out, "{:1$}Attribute {name}", "", level * 2);
    if let Some(index) = index {
        match &index.value {
            Value::Integer(number) => {
                let _ = write!(out, "[{number}]");
            }
            other => panic!("the index of {name} is {other:?}"),
        }
    }
    out.push_str(" =");
    let info = attribute_by_name(name).and_then(tags::info);
    write_value(out, value, info, level, version);
    true
}

fn write_value(
    out: &mut String,
    node: &Node,
    info: Option<&'static TagInfo>,
    level: usize,
    version: ProtocolVersion,
) {
    if let Value::Structure(children) = &node.value {
        if let Some(short) = short_form(info, children) {
            let _ = writeln!(out, " {short}");
            return;
        }
        out.push('\n');
        for child in children {
            write_node(out, child, level + 1, version);
        }
        return;
    }
    let _ = writeln!(out, " {}", leaf(&node.value, info, version));
}

fn short_form(info: Option<&TagInfo>, children: &[Node]) -> Option<String> {
    let [first, second] = children else {
        return None;
    };
    let info = info?;
    match (&first.value, &second.value) {
        (Value::Integer(major), Value::Integer(minor)) if info.tag == tag::PROTOCOL_VERSION => {
            Some(format!("{major}.{minor}"))
        }
        (Value::Text(_, text), Value::Enumeration(1)) if info.tag == tag::NAME => {
            Some(format!("\"{text}\""))
        }
        _ => None,
    }
}

fn leaf(value: &Value, info: Option<&TagInfo>, version: ProtocolVersion) -> String {
    match value {
        Value::Integer(number) => match info.and_then(|info| info.mask) {
            Some(mask) if *number != 0 => {
                let bits = mask.split(*number as u32).map(|(bit, name)| {
                    name.map_or_else(|| format!("0x{bit:X}"), |name| name.xml_name.to_owned())
                });
                bits.collect::<Vec<_>>().join("|")
            }
            _ => number.to_string(),
        },
        Value::LongInteger(number) | Value::DateTime(number) | Value::DateTimeExtended(number) => {
            number.to_string()
        }
        Value::Interval(number) => number.to_string(),
        Value::Enumeration(number) => info
            .and_then(|info| info.enumeration)
            .and_then(|names| names.value_or_newest(*number, version))
            .map_or_else(
                || format!("0x{number:08X}"),
                |name| name.xml_name.to_owned(),
            ),
        Value::Boolean(truth) => truth.to_string(),
        Value::Text(_, text) => format!("\"{text}\""),
        Value::Bytes(bytes) if bytes.is_empty() => "-".to_owned(),
        Value::Bytes(bytes) | Value::BigInteger(bytes) => to_hex(bytes),
        Value::Structure(_) | Value::Hole(..) => String::new(),
    }
}
