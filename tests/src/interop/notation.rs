//! The notation of exchanges: one line an item, two blanks a level, values in the words of the specification.
//!
//! ```text
//! BatchItem
//!   Operation Create
//!   RequestPayload
//!     ObjectType SymmetricKey
//!     TemplateAttribute
//!       Attribute Cryptographic Usage Mask = Encrypt|Decrypt
//!       Attribute Name = "volume 7"
//!       Attribute x-Serial[1] = 17
//! ```
//!
//! Types come from the registry. Three structures have a short form: `ProtocolVersion 1.4`, `Name "text"` (an
//! uninterpreted text string) and `Attribute NAME[INDEX] = VALUE`, whose fields may also stand below it. Bytes are
//! hexadecimal; no bytes are `-`.

use kmip_core::protocol::registry::rules::attribute_by_name;
use kmip_core::protocol::registry::tags::{self, TagInfo};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{ItemType, Tag};

use crate::conformance::node::{Node, TEXT, Value, from_hex};

/// A line with what stands below it.
struct Line<'t> {
    text: &'t str,
    below: Vec<Line<'t>>,
}

/// Reads items.
///
/// # Panics
/// On anything that is not in the notation: it is part of a test.
pub fn parse(text: &str, version: ProtocolVersion) -> Vec<Node> {
    let rows: Vec<(usize, &str)> = rows(text).collect();
    let mut rest = rows.as_slice();
    let lines = lines(&mut rest, 0);
    nodes(&lines, version)
}

/// The rows that are not blank, each with its indentation in levels from the outermost.
pub(super) fn rows(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let indent = |row: &str| row.len() - row.trim_start().len();
    let filled = || text.lines().filter(|row| !row.trim().is_empty());
    let least = filled().map(indent).min().unwrap_or(0);
    filled().map(move |row| ((indent(row) - least) / 2, row.trim()))
}

fn lines<'t>(rest: &mut &[(usize, &'t str)], level: usize) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    while let Some((&(at, text), after)) = rest.split_first() {
        if at < level {
            break;
        }
        assert_eq!(at, level, "'{text}' is indented too far");
        *rest = after;
        lines.push(Line {
            text,
            below: self::lines(rest, level + 1),
        });
    }
    lines
}

fn nodes(lines: &[Line<'_>], version: ProtocolVersion) -> Vec<Node> {
    lines.iter().map(|line| node(line, version)).collect()
}

fn node(line: &Line<'_>, version: ProtocolVersion) -> Node {
    let (name, value) = line.text.split_once(' ').unwrap_or((line.text, ""));
    if name == "Attribute"
        && let Some((attribute, value)) = value.split_once('=')
    {
        return attribute_node(attribute.trim(), value.trim(), &line.below, version);
    }
    let info = tags::by_xml_name(name).unwrap_or_else(|| panic!("there is no tag '{name}'"));
    item(info.tag, Some(info), value, &line.below, version)
}

/// `Attribute NAME[INDEX] = VALUE`.
fn attribute_node(
    attribute: &str,
    value: &str,
    below: &[Line<'_>],
    version: ProtocolVersion,
) -> Node {
    let (name, index) = match attribute.strip_suffix(']').and_then(|a| a.split_once('[')) {
        Some((name, index)) => (name, Some(index.parse().expect("an index is a number"))),
        None => (attribute, None),
    };
    let mut fields = vec![text(tag::ATTRIBUTE_NAME, name)];
    fields.extend(index.map(|i| Node::new(tag::ATTRIBUTE_INDEX.get(), Value::Integer(i))));
    let info = attribute_by_name(name).and_then(tags::info);
    fields.push(item(tag::ATTRIBUTE_VALUE, info, value, below, version));
    Node::structure(tag::ATTRIBUTE.get(), fields)
}

/// An item whose type and names are those of `info`.
fn item(
    tag: Tag,
    info: Option<&'static TagInfo>,
    value: &str,
    below: &[Line<'_>],
    version: ProtocolVersion,
) -> Node {
    let types = info.map_or(&[][..], |info| info.types(version));
    if !below.is_empty() {
        return Node::structure(tag.get(), nodes(below, version));
    }
    let named = info.map(|info| info.tag);
    if named == Some(tag::PROTOCOL_VERSION) && !value.is_empty() {
        return version_node(tag, value);
    }
    if named == Some(tag::NAME) && !value.is_empty() {
        let kind = Node::new(tag::NAME_TYPE.get(), Value::Enumeration(1));
        return Node::structure(
            tag.get(),
            vec![text(tag::NAME_VALUE, unquoted(value)), kind],
        );
    }
    if value.is_empty() && (types.is_empty() || types.contains(&ItemType::Structure)) {
        return Node::structure(tag.get(), Vec::new());
    }
    let kind = types.iter().find(|t| **t != ItemType::Structure).copied();
    Node::new(
        tag.get(),
        leaf(kind.unwrap_or_else(|| guess(value)), info, value),
    )
}

fn version_node(tag: Tag, value: &str) -> Node {
    let (major, minor) = value.split_once('.').expect("a version has a dot");
    let number = |tag: Tag, text: &str| {
        Node::new(
            tag.get(),
            Value::Integer(text.parse().expect("a version has numbers")),
        )
    };
    let major = number(tag::PROTOCOL_VERSION_MAJOR, major);
    let minor = number(tag::PROTOCOL_VERSION_MINOR, minor);
    Node::structure(tag.get(), vec![major, minor])
}

fn text(tag: Tag, value: &str) -> Node {
    Node::new(tag.get(), Value::Text(TEXT, value.to_owned()))
}

fn unquoted(value: &str) -> &str {
    value
        .strip_prefix('"')
        .and_then(|v| v.strip_suffix('"'))
        .unwrap_or_else(|| panic!("{value} is not in quotes"))
}

/// The type of a value that the registry does not know: custom attributes.
fn guess(value: &str) -> ItemType {
    match value {
        "true" | "false" => ItemType::Boolean,
        _ if value.starts_with('"') => ItemType::TextString,
        _ if value.parse::<i32>().is_ok() => ItemType::Integer,
        _ => ItemType::ByteString,
    }
}

fn leaf(kind: ItemType, info: Option<&TagInfo>, value: &str) -> Value {
    let bytes = || from_hex(value).unwrap_or_else(|| panic!("{value} is not hexadecimal"));
    match kind {
        ItemType::Integer => Value::Integer(value.parse().unwrap_or_else(|_| mask(info, value))),
        ItemType::LongInteger => Value::LongInteger(number(value)),
        ItemType::BigInteger => Value::BigInteger(bytes()),
        ItemType::Enumeration => Value::Enumeration(enumeration(info, value)),
        ItemType::Boolean => Value::Boolean(value == "true"),
        ItemType::ByteString if value == "-" => Value::Bytes(Vec::new()),
        ItemType::ByteString => Value::Bytes(bytes()),
        ItemType::DateTime => Value::DateTime(number(value)),
        ItemType::Interval => Value::Interval(number(value)),
        ItemType::DateTimeExtended => Value::DateTimeExtended(number(value)),
        _ => Value::Text(TEXT, unquoted(value).to_owned()),
    }
}

fn number<N: std::str::FromStr>(value: &str) -> N {
    let number = value.parse().ok();
    number.unwrap_or_else(|| panic!("{value} is no number"))
}

fn mask(info: Option<&TagInfo>, value: &str) -> i32 {
    let mask = info.and_then(|info| info.mask);
    let mask = mask.unwrap_or_else(|| panic!("{value} is no number"));
    let bits = value.split('|').fold(0, |bits, name| {
        let bit = mask.by_any_name(name);
        bits | bit.unwrap_or_else(|| panic!("there is no {name}")).value
    });
    bits as i32
}

fn enumeration(info: Option<&TagInfo>, value: &str) -> u32 {
    if let Some(hex) = value.strip_prefix("0x") {
        return u32::from_str_radix(hex, 16).expect("a number in hexadecimal");
    }
    info.and_then(|info| info.enumeration)
        .and_then(|names| names.by_any_name(value))
        .unwrap_or_else(|| panic!("there is no value {value}"))
        .value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::node::to_hex;
    use crate::interop::printing::print;

    const TEXT: &str = "\
RequestPayload
  ObjectType SymmetricKey
  TemplateAttribute
    Attribute Cryptographic Usage Mask = Encrypt|Decrypt
    Attribute Name = \"volume 7\"
    Attribute x-Serial[1] = 17
  ProtocolVersion 1.4
";

    #[test]
    fn what_is_written_is_printed_alike() {
        let nodes = parse(TEXT, ProtocolVersion::V1_4);
        assert_eq!(print(&nodes, ProtocolVersion::V1_4), TEXT);
    }

    #[test]
    fn bytes_are_those_of_the_specification() {
        let nodes = parse("UniqueIdentifier \"Hello World\"", ProtocolVersion::V1_0);
        assert_eq!(
            to_hex(&nodes[0].encode().unwrap()),
            "420094070000000b48656c6c6f20576f726c640000000000"
        );
    }

    #[test]
    #[should_panic(expected = "there is no tag 'Operatoin'")]
    fn a_misspelt_tag_is_refused() {
        parse("Operatoin Create", ProtocolVersion::V1_0);
    }
}
