//! The object of a payload: an item that was read, or an object that is written where it belongs.

use super::ManagedObject;
use crate::protocol::shape::{Decode, DecodeError, Encode, IntoOwned, Kind, Raw, Value};
use crate::ttlv::{Item, Tag};

/// The object that a payload carries (Register, Get, Import, Export, Put, Create Credential).
///
/// A payload that was read holds the item, so that an object nobody looks into costs nothing; `ManagedObject::decode`
/// reads it. A payload that is to be written takes the object itself, borrowed or owned: it is written straight into
/// the message, without a copy of the key on the way. `Debug` shows no secret.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectItem<'a>(Content<'a>);

#[derive(Clone, Debug, PartialEq)]
enum Content<'a> {
    Read(Raw<'a>),
    Borrowed(&'a ManagedObject<'a>),
    Owned(Box<ManagedObject<'a>>),
}

impl<'a> ObjectItem<'a> {
    /// The item that was read. `None` for the default value, and for an object that is to be written.
    #[inline]
    pub fn item(&self) -> Option<Item<'_>> {
        match &self.0 {
            Content::Read(raw) => raw.item(),
            Content::Borrowed(_) | Content::Owned(_) => None,
        }
    }

    /// The same, for as long as the message lives from which it was read.
    #[inline]
    pub fn borrowed_item(&self) -> Option<Item<'a>> {
        match &self.0 {
            Content::Read(raw) => raw.borrowed_item(),
            Content::Borrowed(_) | Content::Owned(_) => None,
        }
    }
}

impl Default for ObjectItem<'_> {
    #[inline]
    fn default() -> Self {
        Self(Content::Read(Raw::default()))
    }
}

impl<'a> From<Raw<'a>> for ObjectItem<'a> {
    fn from(item: Raw<'a>) -> Self {
        Self(Content::Read(item))
    }
}

impl<'a> From<&'a ManagedObject<'a>> for ObjectItem<'a> {
    fn from(object: &'a ManagedObject<'a>) -> Self {
        Self(Content::Borrowed(object))
    }
}

impl<'a> From<ManagedObject<'a>> for ObjectItem<'a> {
    fn from(object: ManagedObject<'a>) -> Self {
        Self(Content::Owned(Box::new(object)))
    }
}

impl<'a> Value<'a> for ObjectItem<'a> {
    const KIND: Kind = Kind::Any;
    #[inline]
    fn decode(item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
        Ok(Self(Content::Read(Raw::borrowed(item))))
    }
    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match &self.0 {
            Content::Read(raw) => raw.encode(tag, out),
            Content::Borrowed(object) => object.encode(out),
            Content::Owned(object) => object.encode(out),
        }
    }
}

impl IntoOwned for ObjectItem<'_> {
    type Owned = ObjectItem<'static>;
    fn into_owned(self) -> ObjectItem<'static> {
        ObjectItem(match self.0 {
            Content::Read(raw) => Content::Read(raw.into_owned()),
            Content::Borrowed(object) => Content::Owned(Box::new(object.clone().into_owned())),
            Content::Owned(object) => Content::Owned(Box::new((*object).into_owned())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::enumeration::{ObjectType, OpaqueDataType};
    use crate::protocol::object::OpaqueObject;
    use crate::protocol::payload::RegisterRequest;
    use crate::protocol::shape::Secret;
    use crate::protocol::tag;
    use crate::protocol::version::ProtocolVersion as V;
    use crate::ttlv::{Limits, Reader, Writer};

    fn opaque() -> ManagedObject<'static> {
        ManagedObject::OpaqueObject(OpaqueObject {
            opaque_data_type: OpaqueDataType::new(0x8000_0001),
            opaque_data_value: Secret::borrowed(b"twelve bytes"),
        })
    }

    fn written(object: ObjectItem<'_>) -> Vec<u8> {
        let request = RegisterRequest {
            object_type: ObjectType::OPAQUE_OBJECT,
            object,
            ..RegisterRequest::default()
        };
        let mut bytes = Vec::new();
        let mut writer = Writer::new(&mut bytes);
        request.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(&mut writer, V::V2_1));
        bytes
    }

    #[test]
    fn an_object_is_written_as_its_item_would_be() {
        let object = opaque();
        let bytes = written(object.to_item(V::V2_1).into());
        assert_eq!(written(ObjectItem::from(&object)), bytes);
        assert_eq!(written(ObjectItem::from(&object).into_owned()), bytes);
        assert_eq!(written(object.into()), bytes);
    }

    #[test]
    fn what_was_read_is_an_item_and_goes_out_as_it_came() {
        let bytes = written(opaque().into());
        let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
        let request = RegisterRequest::decode(&item, &Decode::strict(V::V2_1)).unwrap();
        let read = request.object.borrowed_item().unwrap();
        let object = ManagedObject::decode(&read, &Decode::strict(V::V2_1)).unwrap();
        assert_eq!(object, opaque());
        assert_eq!(written(request.object.into_owned()), bytes);
    }

    #[test]
    fn an_object_to_be_written_is_no_item_and_shows_no_secret() {
        let object = ObjectItem::from(opaque());
        assert!(object.item().is_none() && object.borrowed_item().is_none());
        assert!(!format!("{object:?}").contains("twelve"));
    }
}
