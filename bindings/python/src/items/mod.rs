//! Items of TTLV as Python values and back: the dictionary form of the generic call.
//!
//! The same rules as `kmip_core::protocol::encoding::value_json`, with Python's types where JSON has none:
//! byte strings are `bytes`, dates are aware `datetime`s, enumerations and masks are members.
//!
//! - Keys are XML names of tags, or numbers (`0x540001`). A structure is a dictionary, a repeated item a
//!   list; `None` leaves an item out.
//! - The type of a value comes from the tag and the version. Where that leaves a choice it can be said:
//!   `{"type": "Interval", "value": 5}`.
//! - The `AttributeValue` of 1.x takes type and names from the `AttributeName` beside it.

mod read;
mod write;

pub(crate) use read::{is_multiple, structure, value};
pub(crate) use write::{attribute_value, fields};

use kmip_core::protocol::encoding::{structure_inside, value_inside};
use kmip_core::protocol::shape::{Cardinality, Description, Field, Kind};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{ItemType, Tag};

/// What is known of the fields of a structure.
pub(crate) type Guide = Option<&'static Description>;

/// Deepest nesting of dictionaries.
const MAX_DEPTH: u8 = 24;

/// Place and description of the field with this tag.
fn guided(guide: Guide, tag: Tag, version: ProtocolVersion) -> Option<(usize, &'static Field)> {
    guide?
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.matches(tag, version))
}

/// What is known of the structure under a tag, which is the field of `guide` where there is one; `beside` is the attribute
/// that the Attribute Name beside it names.
fn inside(
    guide: Guide,
    field: Option<&'static Field>,
    tag: Tag,
    version: ProtocolVersion,
    beside: Option<Tag>,
) -> Guide {
    match (guide, beside) {
        (Some(owner), Some(attribute)) if tag == tag::ATTRIBUTE_VALUE => {
            value_inside(owner, attribute)
        }
        _ => structure_inside(field.map(|field| field.kind), tag, version),
    }
}

fn is_repeated(field: Option<&'static Field>, version: ProtocolVersion) -> bool {
    field.is_some_and(|field| {
        // A row of attributes is one structure from 2.0 on.
        let in_one = matches!(field.kind, Kind::Attributes) && version >= ProtocolVersion::V2_0;
        field.cardinality == Cardinality::Repeated && !in_one
    })
}

/// How a Python value looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Text,
    Number(Option<i64>),
    Member,
    Boolean,
    Bytes,
    Date,
    Mapping,
}

/// The type that a value of this look has under a tag; none if it cannot have any.
fn type_of(
    tag: Tag,
    beside: Option<Tag>,
    version: ProtocolVersion,
    look: Look,
) -> Option<ItemType> {
    use ItemType as T;
    let described = if tag == tag::ATTRIBUTE_VALUE {
        beside
    } else {
        Some(tag)
    };
    let types = described.and_then(tag::info).map_or(&[][..], |info| {
        let own = info.types(version);
        let nearest = [own, info.types_2x, info.types_1x, info.types_30];
        nearest
            .into_iter()
            .find(|types| !types.is_empty())
            .unwrap_or_default()
    });
    let order: &[ItemType] = match look {
        Look::Text => &[
            T::TextString,
            T::Identifier,
            T::Reference,
            T::NameReference,
            T::Enumeration,
            T::Integer,
        ],
        Look::Number(Some(number)) if i32::try_from(number).is_err() => &[
            T::LongInteger,
            T::Interval,
            T::Enumeration,
            T::BigInteger,
            T::DateTime,
            T::DateTimeExtended,
        ],
        Look::Number(Some(_)) => &[
            T::Integer,
            T::LongInteger,
            T::Interval,
            T::Enumeration,
            T::BigInteger,
            T::DateTime,
            T::DateTimeExtended,
        ],
        Look::Number(None) => &[T::BigInteger],
        Look::Member => &[T::Enumeration, T::Integer],
        Look::Boolean => &[T::Boolean],
        Look::Bytes => &[T::ByteString],
        Look::Date => &[T::DateTime, T::DateTimeExtended],
        Look::Mapping => &[T::Structure],
    };
    if types.is_empty() {
        return order.first().copied();
    }
    let fits = order.iter().copied().find(|t| types.contains(t));
    // A number where only a small one can stand: let writing say that it does not fit.
    fits.or_else(|| {
        types
            .iter()
            .copied()
            .find(|t| *t == T::Integer && matches!(look, Look::Number(_)))
    })
}
