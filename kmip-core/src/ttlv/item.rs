//! One item of a message, borrowed from its bytes, and its typed views.

use super::error::{Error, ErrorKind};
use super::reader::Reader;
use super::types::{ItemType, Tag};

/// One TTLV item. The value is borrowed; header, length and padding have been checked.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    pub(super) tag: Tag,
    #[allow(clippy::struct_field_names, reason = "`type` is a keyword")]
    pub(super) item_type: ItemType,
    /// Levels that may still be opened below this item.
    pub(super) depth_left: u8,
    /// Offset of the item's header from the start of the message.
    pub(super) offset: usize,
    /// Header, value and padding.
    pub(super) encoded: &'a [u8],
    /// Length of the value without padding.
    pub(super) length: usize,
}

impl<'a> Item<'a> {
    /// The tag.
    #[inline]
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// The type.
    #[inline]
    pub fn item_type(&self) -> ItemType {
        self.item_type
    }

    /// Offset of the header, in bytes from the start of the message.
    #[inline]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Header, value and padding as they stand in the message.
    #[inline]
    pub fn encoded(&self) -> &'a [u8] {
        self.encoded
    }

    /// The value's bytes without padding.
    #[inline]
    pub fn value(&self) -> &'a [u8] {
        &self.encoded[8..8 + self.length]
    }

    /// An error at this item.
    #[cold]
    pub fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.offset, kind).within(self.tag)
    }

    #[inline]
    fn expect(&self, expected: ItemType) -> Result<(), Error> {
        if self.item_type == expected {
            Ok(())
        } else {
            Err(self.error(ErrorKind::WrongType {
                expected,
                found: self.item_type,
            }))
        }
    }

    /// The first `N` bytes of the value and its padding. The reader has seen to it that they are there
    /// for the types that ask for them.
    #[inline]
    fn first<const N: usize>(&self) -> [u8; N] {
        let value = self.encoded.get(8..);
        value.and_then(|v| v.first_chunk()).map_or([0; N], |v| *v)
    }

    #[inline]
    fn word(&self) -> u32 {
        u32::from_be_bytes(self.first())
    }

    #[inline]
    fn double_word(&self) -> u64 {
        u64::from_be_bytes(self.first())
    }

    /// Value of an Integer.
    #[inline]
    pub fn integer(&self) -> Result<i32, Error> {
        self.expect(ItemType::Integer)?;
        Ok(self.word() as i32)
    }

    /// Value of a Long Integer.
    #[inline]
    pub fn long_integer(&self) -> Result<i64, Error> {
        self.expect(ItemType::LongInteger)?;
        Ok(self.double_word() as i64)
    }

    /// Value of a Big Integer: two's complement, big-endian, a multiple of 8 bytes.
    #[inline]
    pub fn big_integer(&self) -> Result<&'a [u8], Error> {
        self.expect(ItemType::BigInteger)?;
        Ok(self.value())
    }

    /// Value of an Enumeration.
    #[inline]
    pub fn enumeration(&self) -> Result<u32, Error> {
        self.expect(ItemType::Enumeration)?;
        Ok(self.word())
    }

    /// Value of a Boolean.
    #[inline]
    pub fn boolean(&self) -> Result<bool, Error> {
        self.expect(ItemType::Boolean)?;
        Ok(self.double_word() != 0)
    }

    /// Value of a Text String.
    #[inline]
    pub fn text_string(&self) -> Result<&'a str, Error> {
        self.expect(ItemType::TextString)?;
        self.utf8()
    }

    /// Value of a Text String, Identifier, Reference or Name Reference (3.0: 5.2).
    #[inline]
    pub fn any_text(&self) -> Result<&'a str, Error> {
        match self.item_type {
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => self.utf8(),
            found => Err(self.error(ErrorKind::WrongType {
                expected: ItemType::TextString,
                found,
            })),
        }
    }

    #[inline]
    fn utf8(&self) -> Result<&'a str, Error> {
        core::str::from_utf8(self.value()).map_err(|_| self.error(ErrorKind::InvalidUtf8))
    }

    /// Value of a Byte String.
    #[inline]
    pub fn byte_string(&self) -> Result<&'a [u8], Error> {
        self.expect(ItemType::ByteString)?;
        Ok(self.value())
    }

    /// Value of a Date-Time: seconds since 1970-01-01 UTC.
    #[inline]
    pub fn date_time(&self) -> Result<i64, Error> {
        self.expect(ItemType::DateTime)?;
        Ok(self.double_word() as i64)
    }

    /// Value of a Date-Time Extended: microseconds since 1970-01-01 UTC.
    #[inline]
    pub fn date_time_extended(&self) -> Result<i64, Error> {
        self.expect(ItemType::DateTimeExtended)?;
        Ok(self.double_word() as i64)
    }

    /// Value of an Interval, in seconds.
    #[inline]
    pub fn interval(&self) -> Result<u32, Error> {
        self.expect(ItemType::Interval)?;
        Ok(self.word())
    }

    /// Reader of a Structure's items. Fails when the nesting limit is reached.
    #[inline]
    pub fn structure(&self) -> Result<Reader<'a>, Error> {
        self.expect(ItemType::Structure)?;
        if self.depth_left == 0 {
            return Err(self.error(ErrorKind::TooDeep));
        }
        Ok(Reader {
            rest: &self.encoded[8..],
            end: self.offset + self.encoded.len(),
            depth_left: self.depth_left - 1,
        })
    }
}
