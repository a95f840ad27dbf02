//! Data that a cryptographic operation works on: bytes, or from 2.0 on what an earlier item of the batch made (1.4: 2.1.10;
//! 2.1: 7.9).

use crate::protocol::enumeration::Data;
use crate::protocol::shape::{Decode, DecodeError, Encode, IntoOwned, Kind, Secret, Value};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

/// Data of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum InputData<'a> {
    /// The bytes themselves.
    Bytes(Secret<'a>),
    /// What the last item with this operation made (from 2.0 on).
    Earlier(Data),
    /// The n-th Data of the answer so far, negative from its end (from 2.0 on).
    Position(i32),
}

impl InputData<'_> {
    /// The bytes, where the request holds them.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes.expose()),
            _ => None,
        }
    }
}

impl Default for InputData<'_> {
    fn default() -> Self {
        Self::Bytes(Secret::default())
    }
}

impl<'a> From<Secret<'a>> for InputData<'a> {
    fn from(bytes: Secret<'a>) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a> From<&'a [u8]> for InputData<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(Secret::borrowed(bytes))
    }
}

impl From<Vec<u8>> for InputData<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(Secret::owned(bytes.into()))
    }
}

impl<'a> Value<'a> for InputData<'a> {
    const KIND: Kind = Kind::Pointing(ItemType::ByteString);

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        match item.item_type() {
            ItemType::Enumeration if cx.version >= V::V2_0 => {
                Data::decode(item, cx).map(Self::Earlier)
            }
            ItemType::Integer if cx.version >= V::V2_0 => Ok(Self::Position(item.integer()?)),
            ItemType::ByteString => Ok(Self::Bytes(Secret::borrowed(item.byte_string()?))),
            found => Err(item
                .error(ErrorKind::WrongType {
                    expected: ItemType::ByteString,
                    found,
                })
                .into()),
        }
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match self {
            Self::Bytes(bytes) => bytes.encode(tag, out),
            Self::Earlier(data) if out.version >= V::V2_0 => data.encode(tag, out),
            Self::Position(position) if out.version >= V::V2_0 => {
                out.writer.integer(tag, *position);
            }
            // What the version cannot say is no data.
            Self::Earlier(_) | Self::Position(_) => out.writer.byte_string(tag, &[]),
        }
    }

    fn fits(&self, version: V) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Earlier(data) => version >= V::V2_0 && data.fits(version),
            Self::Position(_) => version >= V::V2_0,
        }
    }
}

impl IntoOwned for InputData<'_> {
    type Owned = InputData<'static>;
    fn into_owned(self) -> InputData<'static> {
        match self {
            Self::Bytes(bytes) => InputData::Bytes(bytes.into_owned()),
            Self::Earlier(data) => InputData::Earlier(data),
            Self::Position(position) => InputData::Position(position),
        }
    }
}
