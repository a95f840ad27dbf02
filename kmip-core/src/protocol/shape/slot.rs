//! Values and the places they stand in: plain is required, `Option` optional, `Vec` repeated.

use std::borrow::Cow;

use super::decode::{Decode, DecodeError};
use super::describe::{Cardinality, Field, Kind};
use super::encode::Encode;
use super::lacking::Lack;
use super::leaf::{BigInteger, Bytes, DateTime, DateTimeExtended, Interval, Secret, Text};
use super::owned::IntoOwned;
use crate::protocol::mask::{
    CryptographicUsageMask, ObjectClassMask, ProtectionStorageMask, StorageStatusMask,
};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::registry::masks::Mask;
use crate::protocol::version::ProtocolVersion;
use crate::secret::wipe;
use crate::ttlv::{Item, ItemType, Limits, Reader, Tag, Writer};

/// A value of one item.
pub trait Value<'a>: Sized {
    /// What the value is.
    const KIND: Kind;
    /// Reads it.
    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError>;
    /// Reads it over a value that is still the default. Structures are built where they stay, not moved there.
    #[inline]
    fn decode_over(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        *self = Self::decode(item, cx)?;
        Ok(())
    }
    /// Reads it into an empty place.
    #[inline]
    fn decode_into(
        place: &mut Option<Self>,
        item: &Item<'a>,
        cx: &Decode,
    ) -> Result<(), DecodeError> {
        *place = Some(Self::decode(item, cx)?);
        Ok(())
    }
    /// Writes it under `tag`.
    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>);
    /// Whether the version has the value: one that it lacks is left out where it may be.
    #[inline]
    fn fits(&self, _: ProtocolVersion) -> bool {
        true
    }
    /// What a version lacks that does not have the value, under `tag`.
    #[cold]
    fn lack(&self, tag: Tag, _: ProtocolVersion) -> (Tag, Lack) {
        (tag, Lack::Form)
    }
}

/// A place in a structure: takes items one by one, writes them back.
pub trait Slot<'a> {
    /// How often an item may stand here.
    const CARDINALITY: Cardinality;
    /// What the items are.
    const KIND: Kind;
    /// Reads one more item; the first one over the default.
    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError>;
    /// Whether there is an item to write.
    #[inline]
    fn is_present(&self) -> bool {
        true
    }
    /// Writes all items.
    fn put(&self, field: &Field, out: &mut Encode<'_, '_>);
}

impl<'a, T: Value<'a>> Slot<'a> for T {
    const CARDINALITY: Cardinality = Cardinality::Required;
    const KIND: Kind = T::KIND;

    #[inline]
    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        self.decode_over(item, cx)
    }

    #[inline]
    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        let tag = field.tag_in(out.version);
        if !self.fits(out.version) {
            let (tag, what) = self.lack(tag, out.version);
            out.lacks(tag, what);
        }
        self.encode(tag, out);
    }
}

impl<'a, T: Value<'a>> Slot<'a> for Option<T> {
    const CARDINALITY: Cardinality = Cardinality::Optional;
    const KIND: Kind = T::KIND;

    #[inline]
    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        T::decode_into(self, item, cx)
    }

    #[inline]
    fn is_present(&self) -> bool {
        self.is_some()
    }

    #[inline]
    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        if let Some(value) = self {
            let tag = field.tag_in(out.version);
            if value.fits(out.version) {
                value.encode(tag, out);
            } else {
                out.leaves_out_of(field, value.lack(tag, out.version), false);
            }
        }
    }
}

impl<'a, T: Value<'a>> Slot<'a> for Vec<T> {
    const CARDINALITY: Cardinality = Cardinality::Repeated;
    const KIND: Kind = T::KIND;

    #[inline]
    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        self.push(T::decode(item, cx)?);
        Ok(())
    }

    #[inline]
    fn is_present(&self) -> bool {
        !self.is_empty()
    }

    #[inline]
    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        let (tag, version) = (field.tag_in(out.version), out.version);
        let once = !field.is_repeated_in(version);
        let mut written = false;
        for value in self {
            if once && written {
                out.leaves_out(tag, Lack::Several);
                break;
            }
            if value.fits(version) {
                value.encode(tag, out);
                written = true;
            } else {
                let left = self.iter().any(|other| other.fits(version));
                out.leaves_out_of(field, value.lack(tag, out.version), left);
            }
        }
    }
}

/// Leaves whose decoding and encoding is one call of the item and the writer.
macro_rules! leaf {
    ($($ty:ty, $kind:ident, |$item:ident| $decode:expr, |$v:ident, $tag:ident, $w:ident| $encode:expr;)*) => { $(
        impl<'a> Value<'a> for $ty {
            const KIND: Kind = Kind::Leaf(ItemType::$kind);
            #[inline]
            fn decode($item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
                Ok($decode)
            }
            #[inline]
            fn encode(&self, $tag: Tag, out: &mut Encode<'_, '_>) {
                let ($v, $w) = (self, &mut *out.writer);
                $encode;
            }
        }
    )* };
}

leaf! {
    i32, Integer, |item| item.integer()?, |v, tag, w| w.integer(tag, *v);
    i64, LongInteger, |item| item.long_integer()?, |v, tag, w| w.long_integer(tag, *v);
    bool, Boolean, |item| item.boolean()?, |v, tag, w| w.boolean(tag, *v);
    Text<'a>, TextString, |item| Cow::Borrowed(item.text_string()?), |v, tag, w| w.text_string(tag, v);
    Bytes<'a>, ByteString, |item| Cow::Borrowed(item.byte_string()?), |v, tag, w| w.byte_string(tag, v);
    Secret<'a>, ByteString, |item| Secret::borrowed(item.byte_string()?), |v, tag, w| w.byte_string(tag, v.expose());
    BigInteger<'a>, BigInteger, |item| BigInteger(Cow::Borrowed(item.big_integer()?)), |v, tag, w| w.big_integer(tag, &v.0);
    DateTime, DateTime, |item| DateTime(item.date_time()?), |v, tag, w| w.date_time(tag, v.0);
    DateTimeExtended, DateTimeExtended, |item| DateTimeExtended(item.date_time_extended()?), |v, tag, w| w.date_time_extended(tag, v.0);
    Interval, Interval, |item| Interval(item.interval()?), |v, tag, w| w.interval(tag, v.0);
}

/// A value in a box of its own: keeps a structure small whose rare field is large.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Boxed<T>(pub Box<T>);

impl<T> std::ops::Deref for Boxed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<'a, T: Value<'a>> Value<'a> for Boxed<T> {
    const KIND: Kind = T::KIND;
    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        T::decode(item, cx).map(Self::from)
    }
    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        self.0.encode(tag, out);
    }
    fn fits(&self, version: ProtocolVersion) -> bool {
        self.0.fits(version)
    }
    fn lack(&self, tag: Tag, version: ProtocolVersion) -> (Tag, Lack) {
        self.0.lack(tag, version)
    }
}

impl<T: IntoOwned> IntoOwned for Boxed<T> {
    type Owned = Boxed<T::Owned>;
    fn into_owned(self) -> Boxed<T::Owned> {
        Boxed(Box::new((*self.0).into_owned()))
    }
}

/// Open enumerations: unknown values survive.
impl<'a, E: Enumeration> Value<'a> for E {
    const KIND: Kind = Kind::Enumeration(E::INFO);
    #[inline]
    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        let raw = item.enumeration()?;
        if !E::IS_ANSWERED && !cx.any_value && !E::INFO.has(raw, cx.version) {
            return Err(DecodeError::unknown_value(item, raw, cx));
        }
        Ok(E::from_raw(raw))
    }
    #[inline]
    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        out.writer.enumeration(tag, self.raw());
    }
    #[inline]
    fn fits(&self, version: ProtocolVersion) -> bool {
        E::IS_ANSWERED || E::INFO.fits(self.raw(), version)
    }
    fn lack(&self, tag: Tag, _: ProtocolVersion) -> (Tag, Lack) {
        (tag, Lack::Value(self.raw()))
    }
}

/// Masks travel as Integers; bits of vendors survive; those that a version reserves are read and not written.
macro_rules! mask {
    ($($ty:ty),*) => { $(
        impl<'a> Value<'a> for $ty {
            const KIND: Kind = Kind::Mask(<$ty as Mask>::INFO);
            #[inline]
            fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
                let bits = item.integer()? as u32;
                let unknown = bits & !<$ty as Mask>::INFO.read_in(cx.version);
                if unknown != 0 && !cx.any_value {
                    return Err(DecodeError::unknown_value(item, unknown, cx));
                }
                Ok(<$ty as Mask>::from_raw(bits))
            }
            #[inline]
            fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
                let bits = self.raw() & <$ty as Mask>::INFO.written_in(out.version);
                if bits != self.raw() {
                    out.leaves_out(tag, Lack::Bits(self.raw() & !bits));
                }
                out.writer.integer(tag, bits as i32);
            }
        }

        impl IntoOwned for $ty {
            type Owned = Self;
            fn into_owned(self) -> Self { self }
        }
    )* };
}

mask!(
    CryptographicUsageMask,
    ObjectClassMask,
    ProtectionStorageMask,
    StorageStatusMask
);

/// Any item, kept as it is: the content of a payload that is decoded later, or of an extension.
///
/// Holds the encoded item, borrowed or owned. `Debug` shows tag and size only.
#[derive(Clone)]
pub struct Raw<'a>(Content<'a>);

#[derive(Clone)]
enum Content<'a> {
    /// The default: no item.
    Nothing,
    /// Read already, so that looking into it costs nothing.
    Borrowed(Item<'a>),
    /// Wiped when dropped: an object in a payload is raw, too.
    Owned(Wiped),
}

/// Bytes that are wiped when dropped, in one piece.
#[derive(Clone)]
struct Wiped(Vec<u8>);

impl Drop for Wiped {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// What is held here was checked against the limits of its message.
const HELD: Limits = Limits {
    max_size: usize::MAX,
    ..Limits::DEFAULT
};

impl<'a> Raw<'a> {
    /// The item as it stands in the message.
    #[inline]
    pub fn borrowed(item: &Item<'a>) -> Self {
        Self(Content::Borrowed(*item))
    }

    /// An item that `write` writes: exactly one.
    pub fn written(write: impl FnOnce(&mut Writer<'_>)) -> Raw<'static> {
        let mut bytes = Wiped(Vec::new());
        write(&mut Writer::new(&mut bytes.0));
        Raw(Content::Owned(bytes))
    }

    /// An item that was encoded before: one whole item and nothing else. Bytes that are none give
    /// the default.
    pub fn from_encoded(bytes: &'a [u8]) -> Self {
        Self(Reader::message(bytes, &HELD).map_or(Content::Nothing, Content::Borrowed))
    }

    /// The encoded bytes: header, value, padding.
    #[inline]
    pub fn encoded(&self) -> &[u8] {
        match &self.0 {
            Content::Nothing => &[],
            Content::Borrowed(item) => item.encoded(),
            Content::Owned(bytes) => &bytes.0,
        }
    }

    /// The item, to be read. `None` for the default value, which holds no item.
    #[inline]
    pub fn item(&self) -> Option<Item<'_>> {
        match &self.0 {
            Content::Nothing => None,
            Content::Borrowed(item) => Some(*item),
            Content::Owned(bytes) => Reader::message(&bytes.0, &HELD).ok(),
        }
    }

    /// The item of a value that borrows from the message, for as long as the message lives.
    #[inline]
    pub fn borrowed_item(&self) -> Option<Item<'a>> {
        match &self.0 {
            Content::Borrowed(item) => Some(*item),
            _ => None,
        }
    }
}

impl PartialEq for Raw<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.encoded() == other.encoded()
    }
}

impl Default for Raw<'_> {
    fn default() -> Self {
        Self(Content::Nothing)
    }
}

impl std::fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tag = self.item().map_or(Tag::new(0), |i| i.tag());
        write!(f, "Raw({tag}, {} bytes)", self.encoded().len())
    }
}

impl<'a> Value<'a> for Raw<'a> {
    const KIND: Kind = Kind::Any;
    #[inline]
    fn decode(item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
        Ok(Self::borrowed(item))
    }
    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        // Under its own tag it goes out as it is: our writer made it, or our reader checked it.
        if tag.get() == 0 {
            out.writer.encoded(self.encoded());
        } else if let Some(item) = self.item() {
            out.writer.item_as(tag, &item);
        }
    }
}

impl IntoOwned for Raw<'_> {
    type Owned = Raw<'static>;
    fn into_owned(self) -> Raw<'static> {
        match self.0 {
            Content::Nothing => Raw(Content::Nothing),
            Content::Borrowed(item) => Raw(Content::Owned(Wiped(item.encoded().to_vec()))),
            Content::Owned(bytes) => Raw(Content::Owned(bytes)),
        }
    }
}
