//! Writer into one buffer. Lengths are filled in when a structure closes, padding is written with
//! the value, and nesting follows the closures, so an invalid message cannot be produced.

use alloc::vec::Vec;

use zeroize::Zeroize;

use super::types::{ItemType, Tag};
use crate::secret::make_room;

/// Writes items into a buffer that the caller owns.
///
/// When the buffer has to grow, the old storage is wiped: messages carry keys.
#[derive(Debug)]
pub struct Writer<'b> {
    buffer: &'b mut Vec<u8>,
    /// A value was too long for the 32-bit length field.
    overflow: bool,
}

/// A value longer than the length field of TTLV can say (4 GiB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl core::fmt::Display for TooLong {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("value does not fit a 32-bit length")
    }
}

impl core::error::Error for TooLong {}

impl<'b> Writer<'b> {
    /// A writer that appends to `buffer`.
    #[inline]
    pub fn new(buffer: &'b mut Vec<u8>) -> Self {
        Self {
            buffer,
            overflow: false,
        }
    }

    /// Ends the writing; fails when a length did not fit, in which case the bytes are no message.
    #[inline]
    pub fn finish(self) -> Result<(), TooLong> {
        if self.overflow { Err(TooLong) } else { Ok(()) }
    }

    /// Bytes in the buffer so far.
    #[inline]
    pub fn position(&self) -> usize {
        self.buffer.len()
    }

    /// Takes back everything behind `position`, wiping it. Only positions between two items of the
    /// level that is being written make sense.
    pub fn truncate(&mut self, position: usize) {
        if let Some(rest) = self.buffer.get_mut(position..) {
            rest.zeroize();
        }
        self.buffer.truncate(position);
    }

    #[inline]
    fn reserve(&mut self, additional: usize) {
        make_room(self.buffer, additional);
    }

    #[inline]
    fn header(tag: Tag, item_type: ItemType, length: u32) -> [u8; 8] {
        let first = ((tag.get() << 8) | u32::from(item_type.code())).to_be_bytes();
        let second = length.to_be_bytes();
        [
            first[0], first[1], first[2], first[3], second[0], second[1], second[2], second[3],
        ]
    }

    #[inline]
    fn fixed(&mut self, tag: Tag, item_type: ItemType, length: u32, value: [u8; 8]) {
        self.reserve(16);
        let mut item = [0; 16];
        item[..8].copy_from_slice(&Self::header(tag, item_type, length));
        item[8..].copy_from_slice(&value);
        self.buffer.extend_from_slice(&item);
    }

    #[inline]
    fn word(&mut self, tag: Tag, item_type: ItemType, value: u32) {
        let v = value.to_be_bytes();
        self.fixed(tag, item_type, 4, [v[0], v[1], v[2], v[3], 0, 0, 0, 0]);
    }

    #[inline]
    fn variable(&mut self, tag: Tag, item_type: ItemType, value: &[u8]) {
        let Ok(length) = u32::try_from(value.len()) else {
            self.overflow = true;
            return;
        };
        let padding = value.len().wrapping_neg() & 7;
        self.reserve(8 + value.len() + padding);
        self.buffer
            .extend_from_slice(&Self::header(tag, item_type, length));
        self.buffer.extend_from_slice(value);
        self.buffer.extend_from_slice(&[0; 8][..padding]);
    }

    /// A Byte String of `length` bytes that `fill` puts there; its error takes the item back.
    #[cfg(feature = "protocol")]
    pub(crate) fn byte_string_with<E>(
        &mut self,
        tag: Tag,
        length: usize,
        fill: impl FnOnce(&mut [u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let Ok(stated) = u32::try_from(length) else {
            self.overflow = true;
            return Ok(());
        };
        let start = self.buffer.len();
        let padding = length.wrapping_neg() & 7;
        self.reserve(8 + length + padding);
        self.buffer
            .extend_from_slice(&Self::header(tag, ItemType::ByteString, stated));
        self.buffer.resize(start + 8 + length + padding, 0);
        let filled = fill(&mut self.buffer[start + 8..start + 8 + length]);
        if filled.is_err() {
            self.truncate(start);
        }
        filled
    }

    /// A Structure whose items `content` writes.
    #[inline]
    pub fn structure<R>(&mut self, tag: Tag, content: impl FnOnce(&mut Self) -> R) -> R {
        let mark = self.begin(tag);
        let result = content(self);
        self.end(mark);
        result
    }

    /// Opens a structure; for callers whose control flow does not fit a closure.
    #[inline]
    pub(crate) fn begin(&mut self, tag: Tag) -> usize {
        self.reserve(8);
        self.buffer
            .extend_from_slice(&Self::header(tag, ItemType::Structure, 0));
        self.buffer.len()
    }

    /// Closes the structure that [`begin`](Self::begin) opened.
    #[inline]
    pub(crate) fn end(&mut self, mark: usize) {
        let Ok(length) = u32::try_from(self.buffer.len() - mark) else {
            self.overflow = true;
            return;
        };
        self.buffer[mark - 4..mark].copy_from_slice(&length.to_be_bytes());
    }

    /// An Integer.
    #[inline]
    pub fn integer(&mut self, tag: Tag, value: i32) {
        self.word(tag, ItemType::Integer, value as u32);
    }

    /// A Long Integer.
    #[inline]
    pub fn long_integer(&mut self, tag: Tag, value: i64) {
        self.fixed(tag, ItemType::LongInteger, 8, value.to_be_bytes());
    }

    /// A Big Integer. `value` is big-endian two's complement of any length; it is sign-extended to
    /// a multiple of 8 bytes (2.1: 10.1.2). No bytes at all mean zero.
    pub fn big_integer(&mut self, tag: Tag, value: &[u8]) {
        let padded = value.len().max(1).next_multiple_of(8);
        let Ok(length) = u32::try_from(padded) else {
            self.overflow = true;
            return;
        };
        let sign = if value.first().is_some_and(|b| b & 0x80 != 0) {
            0xff
        } else {
            0
        };
        self.reserve(8 + padded);
        self.buffer
            .extend_from_slice(&Self::header(tag, ItemType::BigInteger, length));
        self.buffer
            .extend_from_slice(&[sign; 8][..padded - value.len()]);
        self.buffer.extend_from_slice(value);
    }

    /// An Enumeration.
    #[inline]
    pub fn enumeration(&mut self, tag: Tag, value: u32) {
        self.word(tag, ItemType::Enumeration, value);
    }

    /// A Boolean.
    #[inline]
    pub fn boolean(&mut self, tag: Tag, value: bool) {
        self.fixed(tag, ItemType::Boolean, 8, u64::from(value).to_be_bytes());
    }

    /// A Text String.
    #[inline]
    pub fn text_string(&mut self, tag: Tag, value: &str) {
        self.variable(tag, ItemType::TextString, value.as_bytes());
    }

    /// A text of one of the four text types: Text String, Identifier, Reference, Name Reference.
    /// Any other type writes a Text String.
    #[inline]
    pub fn text_as(&mut self, tag: Tag, item_type: ItemType, value: &str) {
        let item_type = match item_type {
            ItemType::Identifier | ItemType::Reference | ItemType::NameReference => item_type,
            _ => ItemType::TextString,
        };
        self.variable(tag, item_type, value.as_bytes());
    }

    /// A Byte String.
    #[inline]
    pub fn byte_string(&mut self, tag: Tag, value: &[u8]) {
        self.variable(tag, ItemType::ByteString, value);
    }

    /// A Date-Time: seconds since 1970-01-01 UTC.
    #[inline]
    pub fn date_time(&mut self, tag: Tag, seconds: i64) {
        self.fixed(tag, ItemType::DateTime, 8, seconds.to_be_bytes());
    }

    /// A Date-Time Extended: microseconds since 1970-01-01 UTC.
    #[inline]
    pub fn date_time_extended(&mut self, tag: Tag, microseconds: i64) {
        self.fixed(
            tag,
            ItemType::DateTimeExtended,
            8,
            microseconds.to_be_bytes(),
        );
    }

    /// An Interval in seconds.
    #[inline]
    pub fn interval(&mut self, tag: Tag, seconds: u32) {
        self.word(tag, ItemType::Interval, seconds);
    }

    /// Copies items that a writer of ours has made, or a reader has checked.
    #[cfg(feature = "protocol")]
    #[inline]
    pub(crate) fn encoded(&mut self, items: &[u8]) {
        self.reserve(items.len());
        self.buffer.extend_from_slice(items);
    }

    /// Copies an item that a reader has checked.
    #[inline]
    pub fn item(&mut self, item: &super::Item<'_>) {
        self.reserve(item.encoded().len());
        self.buffer.extend_from_slice(item.encoded());
    }

    /// Copies a checked item under another tag.
    #[inline]
    pub fn item_as(&mut self, tag: Tag, item: &super::Item<'_>) {
        let start = self.buffer.len();
        self.item(item);
        self.buffer[start..start + 3].copy_from_slice(&tag.get().to_be_bytes()[1..]);
    }
}
