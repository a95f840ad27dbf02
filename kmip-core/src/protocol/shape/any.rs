//! Shapes without their types: what tools and tests need that go through all of them.

use super::decode::{Decode, DecodeError};
use super::describe::Description;
use super::encode::Encode;
use crate::ttlv::{Item, Tag};

/// A shape as a value: its description, and reading and writing by it.
#[derive(Clone, Copy, Debug)]
pub struct AnyShape {
    /// Name, fields and sections.
    pub description: &'static Description,
    #[doc(hidden)]
    pub check: for<'i> fn(&Item<'i>, &Decode) -> Result<(), DecodeError>,
    #[doc(hidden)]
    pub rewrite: Rewrite,
}

/// Reads an item and writes what was read under a tag.
type Rewrite = for<'i> fn(&Item<'i>, &Decode, Tag, &mut Encode<'_, '_>) -> Result<(), DecodeError>;

impl AnyShape {
    /// Reads `item` and forgets it.
    pub fn check(&self, item: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
        (self.check)(item, cx)
    }

    /// Reads `item` and writes what was read under `tag`. Writes nothing where it cannot be read.
    pub fn rewrite(
        &self,
        item: &Item<'_>,
        cx: &Decode,
        tag: Tag,
        out: &mut Encode<'_, '_>,
    ) -> Result<(), DecodeError> {
        (self.rewrite)(item, cx, tag, out)
    }
}

/// The [`AnyShape`] of a structure, such as `any_shape!(Name<'_>)`.
macro_rules! any_shape {
    ($ty:ty) => {
        $crate::protocol::shape::AnyShape {
            description: <$ty as $crate::protocol::shape::Shape<'_>>::DESCRIPTION,
            check: |item, cx| {
                <$ty as $crate::protocol::shape::Value<'_>>::decode(item, cx).map(|_| ())
            },
            rewrite: |item, cx, tag, out| {
                let value = <$ty as $crate::protocol::shape::Value<'_>>::decode(item, cx)?;
                $crate::protocol::shape::Value::encode(&value, tag, out);
                Ok(())
            },
        }
    };
}
pub(crate) use any_shape;
