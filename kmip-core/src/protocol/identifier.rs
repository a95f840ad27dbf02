//! Unique Identifier of an object, and the ways a request may point at one (1.4: 3.1; 2.1: 4.57; 3.0: 4).

use super::enumeration::UniqueIdentifier as Placeholder;
use super::shape::{Decode, DecodeError, Encode, IntoOwned, Kind, Text, Value};
use super::version::ProtocolVersion;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

/// What points at an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObjectReference<'a> {
    /// The Unique Identifier itself: Text String, from 3.0 on Identifier, where a Text String is read in answers only.
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
            // From 3.0 on it is an Identifier (3.0: 4): only answers and what is kept may have it as it was.
            ItemType::TextString if cx.version < ProtocolVersion::V3_0 || cx.any_value => {
                return Ok(Self::Identifier(Text::Borrowed(item.text_string()?)));
            }
            ItemType::TextString => {
                let (expected, found) = (ItemType::Identifier, ItemType::TextString);
                return Err(item.error(ErrorKind::WrongType { expected, found }).into());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::attribute::Attributes;
    use crate::protocol::payload::ActivateRequest;
    use crate::protocol::tag;
    use crate::ttlv::{Limits, Reader, Writer};
    use ProtocolVersion as V;

    fn structure(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        Writer::new(&mut bytes).structure(tag::REQUEST_PAYLOAD, write);
        bytes
    }

    fn read<'a, T: Value<'a>>(bytes: &'a [u8], rule: Decode) -> Result<T, DecodeError> {
        T::decode(&Reader::message(bytes, &Limits::DEFAULT).unwrap(), &rule)
    }

    #[test]
    fn an_identifier_is_a_text_string_before_3_0_and_an_identifier_from_3_0_on() {
        let old = structure(|w| w.text_string(tag::UNIQUE_IDENTIFIER, "a"));
        let new = structure(|w| w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "a"));
        for version in V::ALL {
            let (right, wrong) = if version < V::V3_0 {
                (&old, &new)
            } else {
                (&new, &old)
            };
            let rule = Decode::strict(version);
            read::<ActivateRequest<'_>>(right, rule).unwrap();
            let error = read::<ActivateRequest<'_>>(wrong, rule).unwrap_err();
            let text = error.to_string();
            assert!(text.contains(" is expected"), "{text}");
            assert!(text.ends_with("/Unique Identifier"), "{text}");
        }
        let error = read::<ActivateRequest<'_>>(&old, Decode::strict(V::V3_0)).unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("TextString where Identifier is expected"),
            "{text}"
        );
        // An answer may have it as it was.
        read::<ActivateRequest<'_>>(&old, Decode::lenient(V::V3_0)).unwrap();
    }

    #[test]
    fn links_and_identifiers_among_the_attributes_of_3_0_are_no_text_strings() {
        for (attribute, expected) in [
            (tag::CERTIFICATE_LINK, ItemType::Reference),
            (tag::UNIQUE_IDENTIFIER, ItemType::Identifier),
        ] {
            let right = structure(|w| w.text_as(attribute, expected, "a"));
            read::<Attributes<'_>>(&right, Decode::strict(V::V3_0)).unwrap();
            let wrong = structure(|w| w.text_string(attribute, "a"));
            let error = read::<Attributes<'_>>(&wrong, Decode::strict(V::V3_0)).unwrap_err();
            let text = error.to_string();
            let why = format!("TextString where {expected} is expected");
            assert!(text.contains(&why), "{text}");
            read::<Attributes<'_>>(&wrong, Decode::lenient(V::V3_0)).unwrap();
        }
    }
}
