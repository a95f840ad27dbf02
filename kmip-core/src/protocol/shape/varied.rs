//! Leaves whose item type depends on the version, or on what the sender has to say.

use super::decode::{Decode, DecodeError};
use super::describe::Kind;
use super::encode::Encode;
use super::owned::IntoOwned;
use super::slot::{Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag, Writer};

/// A leaf of one of the item types that the table of tags lists for its tag and version, such as the Asynchronous
/// Indicator (Boolean in 1.x, Enumeration from 2.0 on). Keeps the item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Varied<'a>(Raw<'a>);

impl Varied<'_> {
    /// The item that `write` writes: one leaf under the tag of the field.
    pub fn written(write: impl FnOnce(&mut Writer<'_>)) -> Varied<'static> {
        Varied(Raw::written(write))
    }

    /// The item. `None` for the default value, which holds none.
    pub fn item(&self) -> Option<Item<'_>> {
        self.0.item()
    }
}

fn listed(tag: Tag, version: ProtocolVersion) -> &'static [ItemType] {
    tag::info(tag).map_or(&[], |info| info.types(version))
}

impl<'a> Value<'a> for Varied<'a> {
    const KIND: Kind = Kind::Varied;

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        let types = listed(item.tag(), cx.version);
        let found = item.item_type();
        match types.first() {
            Some(expected) if !types.contains(&found) => Err(item
                .error(ErrorKind::WrongType {
                    expected: *expected,
                    found,
                })
                .into()),
            _ => {
                item.validate()?;
                Ok(Self(Raw::borrowed(item)))
            }
        }
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        if let Some(item) = self.item() {
            out.writer.item_as(tag, &item);
        }
    }

    fn fits(&self, version: ProtocolVersion) -> bool {
        self.item().is_some_and(|item| {
            let types = listed(item.tag(), version);
            types.is_empty() || types.contains(&item.item_type())
        })
    }
}

impl IntoOwned for Varied<'_> {
    type Owned = Varied<'static>;
    fn into_owned(self) -> Varied<'static> {
        Varied(self.0.into_owned())
    }
}
