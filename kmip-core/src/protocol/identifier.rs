//! Unique Identifier of an object, and the ways a request may point at one (1.4: 3.1; 2.1: 4.57; 3.0: 4).

use super::enumeration::UniqueIdentifier as Placeholder;
use super::shape::{Decode, DecodeError, Encode, IntoOwned, Kind, Text, Value};
use super::version::ProtocolVersion;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

/// What points at an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObjectReference<'a> {
    /// The Unique Identifier itself: Text String, from 3.0 on Identifier.
    Identifier(Text<'a>),
    /// The Unique Identifier of an object that is not the one in question (3.0; the Identifier in older versions).
    Reference(Text<'a>),
    /// The Name of the object (3.0).
    Name(Text<'a>),
    /// An identifier that an earlier item of the batch made (from 2.0 on).
    Placeholder(Placeholder),
    /// The n-th identifier of the answer so far, negative from its end (from 2.0 on).
    Position(i32),
}

impl<'a> ObjectReference<'a> {
    /// The Unique Identifier `id`.
    pub fn id(id: impl Into<Text<'a>>) -> Self {
        Self::Identifier(id.into())
    }

    /// The text, where it is one.
    pub fn as_identifier(&self) -> Option<&str> {
        match self {
            Self::Identifier(text) | Self::Reference(text) => Some(text),
            _ => None,
        }
    }

    /// The text, where it is one.
    pub fn into_identifier(self) -> Option<Text<'a>> {
        match self {
            Self::Identifier(text) | Self::Reference(text) => Some(text),
            _ => None,
        }
    }
}

impl Default for ObjectReference<'_> {
    fn default() -> Self {
        Self::Identifier(Text::Borrowed(""))
    }
}

impl ObjectReference<'_> {
    /// The rare ways to point.
    #[cold]
    fn encode_other(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        let from_2_0 = out.version >= ProtocolVersion::V2_0;
        let from_3_0 = out.version >= ProtocolVersion::V3_0;
        match self {
            Self::Reference(text) if from_3_0 => {
                out.writer.text_as(tag, ItemType::Reference, text);
            }
            Self::Reference(text) => out.writer.text_string(tag, text),
            Self::Name(text) if from_3_0 => {
                out.writer.text_as(tag, ItemType::NameReference, text);
            }
            Self::Placeholder(value) if from_2_0 => out.writer.enumeration(tag, value.get()),
            Self::Position(value) if from_2_0 => out.writer.integer(tag, *value),
            // What the version cannot say is the identifier of no object.
            _ => out.writer.text_string(tag, ""),
        }
    }
}

impl<'a> Value<'a> for ObjectReference<'a> {
    const KIND: Kind = Kind::Pointing(ItemType::TextString);

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        let new = match item.item_type() {
            ItemType::TextString => {
                return Ok(Self::Identifier(Text::Borrowed(item.text_string()?)));
            }
            ItemType::Enumeration | ItemType::Integer => ProtocolVersion::V2_0,
            _ => ProtocolVersion::V3_0,
        };
        if cx.version < new {
            let found = item.item_type();
            return Err(item
                .error(ErrorKind::WrongType {
                    expected: ItemType::TextString,
                    found,
                })
                .into());
        }
        Ok(match item.item_type() {
            ItemType::Enumeration => Self::Placeholder(Placeholder::new(item.enumeration()?)),
            ItemType::Integer => Self::Position(item.integer()?),
            ItemType::NameReference => Self::Name(Text::Borrowed(item.any_text()?)),
            ItemType::Reference => Self::Reference(Text::Borrowed(item.any_text()?)),
            _ => Self::Identifier(Text::Borrowed(item.any_text()?)),
        })
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match self {
            Self::Identifier(text) if out.version >= ProtocolVersion::V3_0 => {
                out.writer.text_as(tag, ItemType::Identifier, text);
            }
            Self::Identifier(text) => out.writer.text_string(tag, text),
            other => other.encode_other(tag, out),
        }
    }

    fn fits(&self, version: ProtocolVersion) -> bool {
        match self {
            Self::Identifier(_) | Self::Reference(_) => true,
            Self::Placeholder(value) => version >= ProtocolVersion::V2_0 && value.fits(version),
            Self::Position(_) => version >= ProtocolVersion::V2_0,
            Self::Name(_) => version >= ProtocolVersion::V3_0,
        }
    }
}

impl IntoOwned for ObjectReference<'_> {
    type Owned = ObjectReference<'static>;
    fn into_owned(self) -> ObjectReference<'static> {
        match self {
            Self::Identifier(text) => ObjectReference::Identifier(IntoOwned::into_owned(text)),
            Self::Reference(text) => ObjectReference::Reference(IntoOwned::into_owned(text)),
            Self::Name(text) => ObjectReference::Name(IntoOwned::into_owned(text)),
            Self::Placeholder(value) => ObjectReference::Placeholder(value),
            Self::Position(value) => ObjectReference::Position(value),
        }
    }
}
