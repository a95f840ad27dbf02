//! Random items that fit a description in a version, made from nothing but the description and the registry.

use crate::protocol::attribute::shape_of;
use crate::protocol::enumeration::CredentialType;
use crate::protocol::object::object_description;
use crate::protocol::registry::enumerations::{Enumeration, EnumerationInfo};
use crate::protocol::registry::masks::MaskInfo;
use crate::protocol::registry::rules::attributes;
use crate::protocol::shape::{AnyShape, Cardinality, Decode, Description, Field, Insists, Kind};
use crate::protocol::structures::STRUCTURES;
use crate::protocol::tag::{self, TagInfo};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ItemType, Limits, Reader, Tag, Writer};

/// An item as a tree.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) tag: Tag,
    pub(super) value: Content,
}

/// What an item holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    Structure(Vec<Node>),
    Integer(i32),
    LongInteger(i64),
    BigInteger(Vec<u8>),
    Enumeration(u32),
    Boolean(bool),
    Text(ItemType, String),
    Bytes(Vec<u8>),
    DateTime(i64),
    Interval(u32),
    DateTimeExtended(i64),
}

impl Node {
    pub(super) fn write(&self, w: &mut Writer<'_>) {
        let tag = self.tag;
        match &self.value {
            Content::Structure(nodes) => {
                w.structure(tag, |w| nodes.iter().for_each(|node| node.write(w)));
            }
            Content::Integer(v) => w.integer(tag, *v),
            Content::LongInteger(v) => w.long_integer(tag, *v),
            Content::BigInteger(v) => w.big_integer(tag, v),
            Content::Enumeration(v) => w.enumeration(tag, *v),
            Content::Boolean(v) => w.boolean(tag, *v),
            Content::Text(item_type, v) => w.text_as(tag, *item_type, v),
            Content::Bytes(v) => w.byte_string(tag, v),
            Content::DateTime(v) => w.date_time(tag, *v),
            Content::Interval(v) => w.interval(tag, *v),
            Content::DateTimeExtended(v) => w.date_time_extended(tag, *v),
        }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut w = Writer::new(&mut bytes);
        self.write(&mut w);
        w.finish().unwrap();
        bytes
    }

    /// The items of a structure.
    pub(super) fn children(&self) -> &[Node] {
        match &self.value {
            Content::Structure(nodes) => nodes,
            _ => &[],
        }
    }
}

/// A generator of random values (SplitMix64) for one version.
pub(super) struct Random {
    state: u64,
    version: V,
    depth: usize,
}

impl Random {
    pub(super) fn new(seed: u64, version: V) -> Self {
        Self {
            state: seed,
            version,
            depth: 0,
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn one_of<T: Copy>(&mut self, several: &[T]) -> T {
        several[self.below(several.len())]
    }

    /// A structure under `tag` that fits the description.
    pub(super) fn structure(&mut self, tag: Tag, description: &Description) -> Node {
        self.depth += 1;
        let mut nodes = Vec::new();
        for field in description.fields {
            if field.is_in(self.version) && !field.extensions {
                self.field(field, &mut nodes);
            }
        }
        self.depth -= 1;
        Node {
            tag,
            value: Content::Structure(nodes),
        }
    }

    fn field(&mut self, field: &Field, out: &mut Vec<Node>) {
        let required = field.is_required_in(self.version);
        let percent = if self.depth > 3 { 15 } else { 60 };
        if !required && !self.chance(percent) {
            return;
        }
        let several = match field.kind {
            Kind::Attributes => {
                field.cardinality == Cardinality::Repeated
                    && field.tag_in(self.version) == tag::ATTRIBUTE
            }
            _ => field.is_repeated_in(self.version),
        };
        let count = if several { 1 + self.below(3) } else { 1 };
        for _ in 0..count {
            let item = match field.tag {
                tag::CREDENTIAL_VALUE => self.credential_value(out),
                _ => self.item(field),
            };
            out.push(item);
        }
    }

    /// A Credential Value of the type that stands before it.
    pub(super) fn credential_value(&mut self, before: &[Node]) -> Node {
        let named = before.iter().find_map(|node| match node.value {
            Content::Enumeration(value) if node.tag == tag::CREDENTIAL_TYPE => Some(value),
            _ => None,
        });
        match named.and_then(credential_shape) {
            Some(shape) => loop {
                let node = self.structure(tag::CREDENTIAL_VALUE, shape.description);
                if keeps_conditions(&node, &shape, self.version) {
                    return node;
                }
            },
            None => self.anything(tag::CREDENTIAL_VALUE),
        }
    }

    /// One item of a field.
    fn item(&mut self, field: &Field) -> Node {
        let version = self.version;
        if !field.tags.is_empty() {
            let has = |tag: &&Tag| {
                let info = tag::info(**tag).unwrap();
                info.is_in(version) && info.types(version).contains(&ItemType::Structure)
            };
            let tags: Vec<_> = field.tags.iter().filter(has).copied().collect();
            let tag = self.one_of(&tags);
            return self.structure(tag, object_description(tag).unwrap());
        }
        let tag = field.tag_in(version);
        match field.kind {
            Kind::Leaf(item_type) => self.leaf(tag, item_type),
            Kind::OneOf(several) => {
                let item_type = self.one_of(several);
                self.leaf(tag, item_type)
            }
            Kind::Pointing(item_type) => {
                let listed = tag::info(tag).map_or(&[][..], |info| info.types(version));
                let item_type = match listed {
                    [] => item_type,
                    several => self.one_of(several),
                };
                self.leaf(tag, item_type)
            }
            Kind::Enumeration(info) => {
                let value = self.enumeration(info);
                Node {
                    tag,
                    value: Content::Enumeration(value),
                }
            }
            Kind::Mask(info) => {
                let value = self.mask(info);
                Node {
                    tag,
                    value: Content::Integer(value),
                }
            }
            Kind::Structure(description) => self.structure(tag, description),
            Kind::Attributes => self.attributes(tag),
            Kind::AttributeNames => self.attribute_name(tag),
            Kind::Choice | Kind::Varied | Kind::Any => self.listed(tag),
        }
    }

    /// An item of one of the types that the table of tags lists.
    fn listed(&mut self, tag: Tag) -> Node {
        let version = self.version;
        let types = tag::info(tag).map_or(&[][..], |info| info.types(version));
        let item_type = match types {
            [] => ItemType::Integer,
            several => self.one_of(several),
        };
        if item_type != ItemType::Structure {
            return self.leaf(tag, item_type);
        }
        let shapes: Vec<_> = STRUCTURES.iter().filter(|s| s.tag == tag).collect();
        if shapes.is_empty() {
            return self.anything(tag);
        }
        let shape = shapes[self.below(shapes.len())].shape;
        self.structure(tag, shape.description)
    }

    /// A structure that nobody describes.
    fn anything(&mut self, tag: Tag) -> Node {
        let mut nodes = Vec::new();
        for _ in 0..self.below(3) {
            let number = 0x54_0000 + self.below(0x1_0000) as u32;
            let item_type = self.one_of(&LEAVES);
            nodes.push(self.leaf(Tag::new(number), item_type));
        }
        Node {
            tag,
            value: Content::Structure(nodes),
        }
    }

    pub(super) fn leaf(&mut self, tag: Tag, item_type: ItemType) -> Node {
        let info = tag::info(tag);
        let value = match item_type {
            ItemType::Integer => match info.and_then(|info| info.mask) {
                Some(mask) => Content::Integer(self.mask(mask)),
                None => Content::Integer(self.next() as i32),
            },
            ItemType::LongInteger => Content::LongInteger(self.next() as i64),
            ItemType::BigInteger => {
                let words = 1 + self.below(4);
                Content::BigInteger(self.some_bytes(words * 8))
            }
            ItemType::Enumeration => match info.and_then(|info| info.enumeration) {
                Some(info) => Content::Enumeration(self.enumeration(info)),
                None => Content::Enumeration(0x8000_0000 | self.next() as u32),
            },
            ItemType::Boolean => Content::Boolean(self.chance(50)),
            ItemType::ByteString => {
                let length = self.below(20);
                Content::Bytes(self.some_bytes(length))
            }
            ItemType::DateTime => Content::DateTime(self.date()),
            ItemType::Interval => Content::Interval(self.next() as u32),
            ItemType::DateTimeExtended => Content::DateTimeExtended(self.date()),
            ItemType::Structure => return self.anything(tag),
            text => Content::Text(text, self.text()),
        };
        Node { tag, value }
    }

    fn date(&mut self) -> i64 {
        self.below(4_000_000_000) as i64
    }

    fn some_bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.next() as u8).collect()
    }

    fn text(&mut self) -> String {
        let letters = [
            'a',
            'Z',
            '7',
            ' ',
            '<',
            '&',
            '"',
            '\\',
            '\n',
            'ä',
            '鍵',
            '\u{1F511}',
        ];
        let length = self.below(9);
        (0..length).map(|_| self.one_of(&letters)).collect()
    }

    fn enumeration(&mut self, info: &EnumerationInfo) -> u32 {
        let version = self.version;
        let has = |v: &&crate::protocol::registry::enumerations::EnumValue| {
            version.is_between(v.first, v.last)
        };
        let values: Vec<_> = info.values.iter().filter(has).map(|v| v.value).collect();
        if values.is_empty() || self.chance(5) {
            return 0x8000_0000 | self.next() as u32 >> 4;
        }
        self.one_of(&values)
    }

    fn mask(&mut self, info: &MaskInfo) -> i32 {
        (self.next() as u32 & info.in_version(self.version)) as i32
    }

    /// Attributes under `tag`, as the version spells them there.
    fn attributes(&mut self, tag: Tag) -> Node {
        if tag == tag::ATTRIBUTE {
            return self.attribute();
        }
        self.depth += 1;
        let one = tag == tag::NEW_ATTRIBUTE || tag == tag::CURRENT_ATTRIBUTE;
        let count = if one { 1 } else { self.below(4) };
        let nodes = (0..count).map(|_| self.attribute()).collect();
        self.depth -= 1;
        Node {
            tag,
            value: Content::Structure(nodes),
        }
    }

    /// One attribute in the spelling of the version.
    fn attribute(&mut self) -> Node {
        let old = self.version < V::V2_0;
        if self.chance(15) {
            let item_type = self.one_of(&LEAVES);
            let value = self.leaf(tag::ATTRIBUTE_VALUE, item_type);
            let name = self.text();
            let mut nodes = if old {
                vec![text(tag::ATTRIBUTE_NAME, &format!("x-{name}z"))]
            } else {
                vec![
                    text(tag::VENDOR_IDENTIFICATION, "vendor"),
                    text(tag::ATTRIBUTE_NAME, &name),
                ]
            };
            nodes.push(value);
            return Node {
                tag: tag::ATTRIBUTE,
                value: Content::Structure(nodes),
            };
        }
        let version = self.version;
        let has_types = |tag: &Tag| !tag::info(*tag).unwrap().types(version).is_empty();
        let others = |tag: &Tag| ![tag::ATTRIBUTE, tag::CUSTOM_ATTRIBUTE].contains(tag);
        let tags: Vec<_> = attributes(version)
            .filter(others)
            .filter(has_types)
            .collect();
        let tag = self.one_of(&tags);
        let info = tag::info(tag).unwrap();
        let mut value = self.attribute_value(tag, info);
        if !old {
            return value;
        }
        value.tag = tag::ATTRIBUTE_VALUE;
        let mut nodes = vec![text(tag::ATTRIBUTE_NAME, info.name)];
        if self.chance(50) {
            let index = self.below(9) as i32;
            nodes.push(Node {
                tag: tag::ATTRIBUTE_INDEX,
                value: Content::Integer(index),
            });
        }
        nodes.push(value);
        Node {
            tag: tag::ATTRIBUTE,
            value: Content::Structure(nodes),
        }
    }

    fn attribute_value(&mut self, tag: Tag, info: &TagInfo) -> Node {
        let item_type = match tag {
            // In attributes it is that of the object itself (3.0: 4).
            tag::UNIQUE_IDENTIFIER => info.types(self.version)[0],
            _ => self.one_of(info.types(self.version)),
        };
        match shape_of(tag) {
            Some(shape) if item_type == ItemType::Structure => {
                self.structure(tag, shape.description)
            }
            _ => self.leaf(tag, item_type),
        }
    }

    fn attribute_name(&mut self, name: Tag) -> Node {
        let others = |tag: &Tag| ![tag::ATTRIBUTE, tag::CUSTOM_ATTRIBUTE].contains(tag);
        let tags: Vec<_> = attributes(self.version).filter(others).collect();
        let attribute = self.one_of(&tags);
        if name == tag::ATTRIBUTE_NAME {
            return text(name, tag::info(attribute).unwrap().name);
        }
        if self.chance(20) {
            let nodes = vec![
                text(tag::VENDOR_IDENTIFICATION, "vendor"),
                text(tag::ATTRIBUTE_NAME, "name"),
            ];
            return Node {
                tag: name,
                value: Content::Structure(nodes),
            };
        }
        Node {
            tag: name,
            value: Content::Enumeration(attribute.get()),
        }
    }
}

/// Whether the fields that others demand are there.
pub(super) fn keeps_conditions(node: &Node, shape: &AnyShape, version: V) -> bool {
    let bytes = node.bytes();
    let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
    let (rule, who) = (Decode::strict(version), Insists::Check);
    let checked = shape.description.check_conditions(&item, &rule, who);
    checked.is_ok()
}

/// The structure that is called like a Credential Type.
pub(super) fn credential_shape(credential_type: u32) -> Option<AnyShape> {
    let mut values = CredentialType::INFO.values.iter();
    let name = values.find(|v| v.value == credential_type)?.name;
    let mut under = STRUCTURES.iter().filter(|s| s.tag == tag::CREDENTIAL_VALUE);
    let found = under.find(|s| s.name.strip_suffix(" Credential").unwrap_or(s.name) == name);
    found.map(|structure| structure.shape)
}

fn text(tag: Tag, value: &str) -> Node {
    Node {
        tag,
        value: Content::Text(ItemType::TextString, value.to_owned()),
    }
}

/// Item types of leaves that every version has.
const LEAVES: [ItemType; 8] = [
    ItemType::Integer,
    ItemType::LongInteger,
    ItemType::BigInteger,
    ItemType::Boolean,
    ItemType::TextString,
    ItemType::ByteString,
    ItemType::DateTime,
    ItemType::Interval,
];
