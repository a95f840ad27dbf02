//! Properties: any tree of items survives XML, JSON and plain JSON; no input makes anything panic.

use proptest::prelude::*;

use super::written;
use crate::protocol::encoding::{TextOptions, detect, hex, json, to_ttlv, tree, value_json, xml};
use crate::protocol::tag::{self, TAGS};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ItemType, Limits, Tag, Writer};

#[derive(Clone, Debug)]
enum Node {
    Structure(Tag, Vec<Node>),
    Integer(Tag, i32),
    LongInteger(Tag, i64),
    BigInteger(Tag, Vec<u8>),
    Enumeration(Tag, u32),
    Boolean(Tag, bool),
    Text(Tag, ItemType, String),
    Bytes(Tag, Vec<u8>),
    DateTime(Tag, i64),
    Interval(Tag, u32),
    DateTimeExtended(Tag, i64),
}

impl Node {
    fn write(&self, w: &mut Writer<'_>) {
        match self {
            Self::Structure(tag, nodes) => {
                w.structure(*tag, |w| nodes.iter().for_each(|node| node.write(w)));
            }
            Self::Integer(tag, v) => w.integer(*tag, *v),
            Self::LongInteger(tag, v) => w.long_integer(*tag, *v),
            Self::BigInteger(tag, v) => w.big_integer(*tag, v),
            Self::Enumeration(tag, v) => w.enumeration(*tag, *v),
            Self::Boolean(tag, v) => w.boolean(*tag, *v),
            Self::Text(tag, item_type, v) => w.text_as(*tag, *item_type, v),
            Self::Bytes(tag, v) => w.byte_string(*tag, v),
            Self::DateTime(tag, v) => w.date_time(*tag, *v),
            Self::Interval(tag, v) => w.interval(*tag, *v),
            Self::DateTimeExtended(tag, v) => w.date_time_extended(*tag, *v),
        }
    }
}

fn tags() -> impl Strategy<Value = Tag> {
    prop_oneof![
        8 => (0..TAGS.len()).prop_map(|i| TAGS[i].tag),
        2 => Just(tag::ATTRIBUTE_VALUE),
        1 => (0u32..0x1_0000).prop_map(|n| Tag::new(0x54_0000 | n)),
        1 => (0u32..0x100_0000).prop_map(Tag::new),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        (0..TAGS.len()).prop_map(|i| TAGS[i].name.to_owned()),
        "[ \t\r\n&<>\"'\\\\\u{0}-\u{1f}]{0,12}",
    ]
}

fn leaves() -> impl Strategy<Value = Node> {
    let text_types = prop_oneof![
        Just(ItemType::TextString),
        Just(ItemType::Identifier),
        Just(ItemType::Reference),
        Just(ItemType::NameReference),
    ];
    prop_oneof![
        (tags(), any::<i32>()).prop_map(|(t, v)| Node::Integer(t, v)),
        (tags(), any::<i64>()).prop_map(|(t, v)| Node::LongInteger(t, v)),
        (tags(), -9i64..9).prop_map(|(t, v)| Node::LongInteger(t, v)),
        (tags(), prop::collection::vec(any::<u8>(), 0..20))
            .prop_map(|(t, v)| Node::BigInteger(t, v)),
        (tags(), prop_oneof![0u32..64, any::<u32>()]).prop_map(|(t, v)| Node::Enumeration(t, v)),
        (tags(), any::<bool>()).prop_map(|(t, v)| Node::Boolean(t, v)),
        (tags(), text_types, texts()).prop_map(|(t, k, v)| Node::Text(t, k, v)),
        texts().prop_map(|v| Node::Text(tag::ATTRIBUTE_NAME, ItemType::TextString, v)),
        (tags(), prop::collection::vec(any::<u8>(), 0..20)).prop_map(|(t, v)| Node::Bytes(t, v)),
        (tags(), any::<i64>()).prop_map(|(t, v)| Node::DateTime(t, v)),
        (tags(), any::<u32>()).prop_map(|(t, v)| Node::Interval(t, v)),
        (tags(), any::<i64>()).prop_map(|(t, v)| Node::DateTimeExtended(t, v)),
    ]
}

fn trees() -> impl Strategy<Value = Node> {
    let tree = leaves().prop_recursive(5, 40, 6, |inner| {
        (tags(), prop::collection::vec(inner, 0..6)).prop_map(|(t, v)| Node::Structure(t, v))
    });
    (tags(), prop::collection::vec(tree, 0..6)).prop_map(|(t, v)| Node::Structure(t, v))
}

fn versions() -> impl Strategy<Value = ProtocolVersion> {
    (0..8usize).prop_map(|i| ProtocolVersion::ALL[i])
}

/// Text that is nearly a message, so that errors deep inside are reached.
fn nearly(text: String, changes: Vec<(usize, u8)>) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    for (at, byte) in changes {
        let length = bytes.len().max(1);
        if let Some(b) = bytes.get_mut(at % length) {
            *b = byte;
        }
    }
    bytes
}

/// `AttributeName` first, once and only where `AttributeValue` is: what plain JSON asks for.
fn named(node: Node) -> Node {
    let Node::Structure(tag, nodes) = node else {
        return node;
    };
    let mut nodes: Vec<_> = nodes.into_iter().map(named).collect();
    let is_name = |n: &Node| matches!(n, Node::Text(t, ..) if *t == tag::ATTRIBUTE_NAME);
    nodes.retain(|n| !is_other_name(n));
    let mut seen = false;
    nodes.retain(|n| !is_name(n) || !core::mem::replace(&mut seen, true));
    if !seen {
        let name = "x-custom".to_owned();
        nodes.push(Node::Text(tag::ATTRIBUTE_NAME, ItemType::TextString, name));
    }
    nodes.sort_by_key(|n| !is_name(n));
    Node::Structure(tag, nodes)
}

fn is_other_name(node: &Node) -> bool {
    let tag = match node {
        Node::Structure(t, _)
        | Node::Integer(t, _)
        | Node::LongInteger(t, _)
        | Node::BigInteger(t, _)
        | Node::Enumeration(t, _)
        | Node::Boolean(t, _)
        | Node::Bytes(t, _)
        | Node::DateTime(t, _)
        | Node::Interval(t, _)
        | Node::DateTimeExtended(t, _) => *t,
        Node::Text(..) => return false,
    };
    tag == tag::ATTRIBUTE_NAME
}

/// Children with equal tags together, in the order of the first of each.
fn grouped(node: Node) -> Node {
    let Node::Structure(tag, nodes) = node else {
        return node;
    };
    let nodes: Vec<_> = nodes.into_iter().map(grouped).collect();
    let number = |n: &Node| {
        let bytes = written(|w| n.write(w));
        u32::from_be_bytes([0, bytes[0], bytes[1], bytes[2]])
    };
    let order: Vec<_> = nodes.iter().map(number).collect();
    let mut nodes: Vec<_> = nodes.into_iter().zip(order.clone()).collect();
    nodes.sort_by_key(|(_, n)| order.iter().position(|o| o == n));
    Node::Structure(tag, nodes.into_iter().map(|(n, _)| n).collect())
}

proptest! {
    #[test]
    fn any_tree_survives_xml(node in trees(), version in versions(), pretty in any::<bool>()) {
        let ttlv = written(|w| node.write(w));
        let text = xml::from_ttlv(&ttlv, &TextOptions { pretty, version, ..TextOptions::default() }).unwrap();
        let back = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT);
        prop_assert_eq!(back.map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?, ttlv);
    }

    #[test]
    fn any_tree_survives_json(node in trees(), version in versions(), pretty in any::<bool>()) {
        let ttlv = written(|w| node.write(w));
        let text = json::from_ttlv(&ttlv, &TextOptions { pretty, version, ..TextOptions::default() }).unwrap();
        let back = json::to_ttlv(text.as_bytes(), &Limits::DEFAULT);
        prop_assert_eq!(back.map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?, ttlv);
    }

    #[test]
    fn any_payload_survives_plain_json(node in trees(), version in versions()) {
        let node = grouped(named(node));
        let ttlv = written(|w| node.write(w));
        let payload = Tag::new(u32::from_be_bytes([0, ttlv[0], ttlv[1], ttlv[2]]));
        let limits = Limits::DEFAULT;
        let text = value_json::payload_to_json(&ttlv, version, None, &limits).unwrap();
        let back = value_json::payload_from_json(text.as_bytes(), payload, version, None, &limits);
        prop_assert_eq!(back.map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?, ttlv);
    }

    #[test]
    fn hexadecimal_and_base64_are_reversible(bytes in prop::collection::vec(any::<u8>(), 1..60)) {
        prop_assert_eq!(hex::to_ttlv(hex::from_ttlv(&bytes).as_bytes()).unwrap(), bytes.clone());
        let text = hex::base64_from_ttlv(&bytes);
        prop_assert_eq!(hex::base64_to_ttlv(text.as_bytes()).unwrap(), bytes);
    }

    #[test]
    fn no_bytes_make_anything_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        exercise(&bytes);
    }

    #[test]
    fn no_broken_message_makes_anything_panic(
        node in trees(),
        changes in prop::collection::vec((any::<usize>(), any::<u8>()), 0..6),
        cut in any::<usize>(),
    ) {
        let ttlv = written(|w| node.write(w));
        let texts = [
            xml::from_ttlv(&ttlv, &TextOptions::default()).unwrap(),
            json::from_ttlv(&ttlv, &TextOptions::default()).unwrap(),
            value_json::payload_to_json(&ttlv, ProtocolVersion::V2_1, None, &Limits::DEFAULT).unwrap(),
        ];
        for text in texts {
            exercise(&nearly(text, changes.clone()));
        }
        let mut bytes = ttlv;
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at % length] = byte;
        }
        exercise(&bytes);
        exercise(&bytes[..cut % length]);
    }
}

/// Feeds bytes to everything that takes them.
fn exercise(bytes: &[u8]) {
    let limits = Limits::DEFAULT;
    let options = TextOptions::default();
    let _ = detect(bytes);
    let _ = to_ttlv(bytes, None, &limits);
    let _ = xml::to_ttlv(bytes, &limits).map_err(|e| e.to_string());
    let _ = json::to_ttlv(bytes, &limits).map_err(|e| e.to_string());
    let _ = hex::to_ttlv(bytes);
    let _ = hex::base64_to_ttlv(bytes);
    let _ = xml::from_ttlv(bytes, &options);
    let _ = json::from_ttlv(bytes, &options);
    let _ = tree::render(
        bytes,
        &tree::TreeOptions {
            offsets: true,
            ..tree::TreeOptions::default()
        },
    );
    let version = ProtocolVersion::V1_4;
    let _ = value_json::items_from_json(bytes, version, None, &limits).map_err(|e| e.to_string());
    let _ = value_json::items_to_json(bytes, version, None, &limits);
    let _ = value_json::payload_to_json(bytes, version, None, &limits);
}
