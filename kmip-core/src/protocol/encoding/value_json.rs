//! Payloads as plain JSON objects: the generic call of the language bindings.
//!
//! ```json
//! {"ObjectType": "SymmetricKey",
//!  "Attributes": {"CryptographicAlgorithm": "AES", "CryptographicLength": 256,
//!                 "CryptographicUsageMask": "Encrypt Decrypt",
//!                 "Name": {"NameValue": "x", "NameType": "UninterpretedTextString"}}}
//! ```
//!
//! Rules, in both directions:
//! - Keys are XML names of tags (`UniqueIdentifier`), or numbers (`0x540001`).
//! - A structure is an object, a repeated item an array. `null` leaves an item out.
//! - Enumerations are XML names or numbers, masks names separated by blanks or `|`, or a number.
//! - Byte strings are hexadecimal, Big Integers `0x` and hexadecimal; dates are ISO 8601 (or seconds
//!   since 1970); Long Integers beyond 2^52 are written as `0x` and hexadecimal.
//! - The type of a value comes from the tag and the version. Where that leaves a choice, it can be
//!   said: `{"type": "Integer", "value": 5}` with the names of types in XML.
//! - The `Attribute` of 1.x is an object of `AttributeName`, `AttributeIndex` and `AttributeValue`,
//!   in this order; the value's type and names come from the name.
//!
//! Fields of a structure must travel in a fixed order, but the order of keys is often an accident.
//! With a [`Guide`], which knows the order (see [`request_guide`](super::request_guide)), fields are
//! put right, and what may be repeated is always written as an array; without, they keep their order.

pub use super::value_json_read::{items_from_json, payload_from_json};
pub use super::value_json_write::{items_to_json, payload_to_json};

use super::names::Beside;
use crate::protocol::tag::{self, TagInfo};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ItemType, Tag};

/// What is known of the fields of a structure.
pub trait Guide: Sync {
    /// Place and nature of the field with this tag; none if it is not known.
    fn field(&self, tag: Tag, version: ProtocolVersion) -> Option<GuidedField>;

    /// What is known of the structure that an Attribute Value is, where the Attribute Name beside it names this attribute.
    fn value(&self, _attribute: Tag) -> Option<&'static dyn Guide> {
        None
    }
}

/// What a guide knows of the field with this tag, behind what stands `beside` it.
pub(super) fn guided(
    guide: Option<&dyn Guide>,
    tag: Tag,
    version: ProtocolVersion,
    beside: Beside,
) -> Option<GuidedField> {
    let guide = guide?;
    let field = guide.field(tag, version)?;
    let inside = match beside.tag() {
        Some(attribute) if tag == tag::ATTRIBUTE_VALUE => guide.value(attribute),
        _ => field.inside,
    };
    Some(GuidedField { inside, ..field })
}

/// Place and nature of a field.
#[derive(Clone, Copy)]
pub struct GuidedField {
    /// Place in the structure, counted from zero.
    pub position: usize,
    /// Whether it may be repeated; then it is always written as an array.
    pub repeated: bool,
    /// The types that it may have here; empty where the tag tells them.
    pub types: &'static [ItemType],
    /// What is known of the structure that it is.
    pub inside: Option<&'static dyn Guide>,
}

impl core::fmt::Debug for GuidedField {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("GuidedField")
            .field("position", &self.position)
            .field("repeated", &self.repeated)
            .finish_non_exhaustive()
    }
}

/// How a JSON value looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Text,
    Number,
    Boolean,
    Object,
}

/// The type that a value of this look has under a tag, or among those that the field declares; none if it has to be said.
pub(super) fn type_of(
    tag: Tag,
    declared: &'static [ItemType],
    version: ProtocolVersion,
    beside: Beside,
    look: Look,
    number: Option<i128>,
) -> Option<ItemType> {
    let described = if tag == tag::ATTRIBUTE_VALUE {
        beside.tag()
    } else {
        Some(tag)
    };
    let types = if declared.is_empty() {
        let info = described.and_then(tag::info);
        info.map_or(&[][..], |info| types(info, version))
    } else {
        declared
    };
    if types.is_empty() {
        return guess(look, number);
    }
    let fits = |item_type: ItemType| match look {
        Look::Object => item_type == ItemType::Structure,
        Look::Boolean => item_type == ItemType::Boolean,
        Look::Text => !matches!(item_type, ItemType::Structure | ItemType::Boolean),
        Look::Number => !matches!(
            item_type,
            ItemType::Structure
                | ItemType::Boolean
                | ItemType::TextString
                | ItemType::ByteString
                | ItemType::Identifier
                | ItemType::Reference
                | ItemType::NameReference
        ),
    };
    let order: &[ItemType] = match look {
        Look::Text => &[
            ItemType::TextString,
            ItemType::Identifier,
            ItemType::Reference,
            ItemType::NameReference,
            ItemType::ByteString,
            ItemType::Enumeration,
            ItemType::DateTime,
        ],
        Look::Number => &[
            ItemType::Integer,
            ItemType::LongInteger,
            ItemType::Enumeration,
        ],
        Look::Boolean | Look::Object => &[],
    };
    let small = number.is_none_or(|n| i32::try_from(n).is_ok());
    let possible = || types.iter().copied().filter(|t| fits(*t));
    let usable = |t: ItemType| t != ItemType::Integer || small || possible().count() == 1;
    let preferred = order
        .iter()
        .copied()
        .find(|t| possible().any(|p| p == *t) && usable(*t));
    preferred.or_else(|| possible().next())
}

/// The types of a tag in a version, or in the nearest version that has it.
fn types(info: &'static TagInfo, version: ProtocolVersion) -> &'static [ItemType] {
    let own = info.types(version);
    let all = [own, info.types_2x, info.types_1x, info.types_30];
    all.into_iter()
        .find(|types| !types.is_empty())
        .unwrap_or_default()
}

fn guess(look: Look, number: Option<i128>) -> Option<ItemType> {
    match look {
        Look::Text => Some(ItemType::TextString),
        Look::Boolean => Some(ItemType::Boolean),
        Look::Object => Some(ItemType::Structure),
        Look::Number => match number {
            Some(n) if i32::try_from(n).is_ok() => Some(ItemType::Integer),
            Some(n) if i64::try_from(n).is_ok() => Some(ItemType::LongInteger),
            _ => None,
        },
    }
}
