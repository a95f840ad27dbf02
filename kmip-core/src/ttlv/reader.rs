//! Borrowing reader: walks the items of one level, checks every header before it is believed.
//!
//! Nothing is allocated on success. Structures are opened item by item with [`Item::structure`];
//! what is never opened is never checked below its own header, so a caller that needs the whole
//! message checked calls [`validate`].

use super::error::{Error, ErrorKind};
use super::item::Item;
use super::limits::Limits;
use super::types::{ItemType, Tag};

/// Reader of the items of one structure, or of a row of messages.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    /// What has not been read yet.
    pub(super) rest: &'a [u8],
    /// Offset of the end of `rest` from the start of the message.
    pub(super) end: usize,
    pub(super) depth_left: u8,
}

impl<'a> Reader<'a> {
    /// A reader over `data`, which holds zero or more items one after the other.
    pub fn new(data: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        if data.len() > limits.max_size {
            let kind = ErrorKind::TooLarge {
                size: data.len(),
                limit: limits.max_size,
            };
            return Err(Error::new(0, kind));
        }
        Ok(Self {
            rest: data,
            end: data.len(),
            depth_left: limits.max_depth,
        })
    }

    /// The one item of `data`; anything behind it is an error.
    #[inline]
    pub fn message(data: &'a [u8], limits: &Limits) -> Result<Item<'a>, Error> {
        let mut reader = Self::new(data, limits)?;
        let item = reader.next_item_inlined()?.ok_or_else(|| {
            Error::new(
                0,
                ErrorKind::Truncated {
                    needed: 8,
                    available: 0,
                },
            )
        })?;
        if !reader.is_at_end() {
            let rest = ErrorKind::TrailingBytes(reader.rest.len());
            return Err(Error::new(reader.offset(), rest));
        }
        Ok(item)
    }

    /// Offset of the next item from the start of the message, in bytes.
    #[inline]
    pub fn offset(&self) -> usize {
        self.end - self.rest.len()
    }

    /// Whether all items have been read.
    #[inline]
    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes the next `N` bytes, where they are there and `are_items` says that they are whole items as
    /// deep as one structure: for what every message begins with.
    #[cfg(feature = "protocol")]
    #[inline]
    pub(crate) fn take_if<const N: usize>(
        &mut self,
        are_items: impl FnOnce(&[u8; N]) -> bool,
    ) -> Option<&'a [u8; N]> {
        let (taken, behind) = self.rest.split_first_chunk::<N>()?;
        if self.depth_left == 0 || !are_items(taken) {
            return None;
        }
        self.rest = behind;
        Some(taken)
    }

    /// Tag of the next item, without reading it.
    #[inline]
    pub fn peek_tag(&self) -> Option<Tag> {
        let h = self.rest.first_chunk::<3>()?;
        Some(Tag::new(u32::from_be_bytes([0, h[0], h[1], h[2]])))
    }

    /// The next item, or `None` at the end.
    pub fn next_item(&mut self) -> Result<Option<Item<'a>>, Error> {
        self.next_item_inlined()
    }

    /// The same for the one loop through which every structure goes.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "an item would travel through memory otherwise"
    )]
    pub(crate) fn next_item_inlined(&mut self) -> Result<Option<Item<'a>>, Error> {
        let rest = self.rest;
        let Some(header) = rest.first_chunk::<8>() else {
            return if rest.is_empty() {
                Ok(None)
            } else {
                Err(self.truncated(8))
            };
        };
        let header = u64::from_be_bytes(*header);
        let (word, length) = ((header >> 32) as u32, header as u32 as usize);
        let Some(item_type) = ItemType::from_code(word as u8) else {
            return Err(self.at(ErrorKind::UnknownType(word as u8), word));
        };
        // A length near 4 GiB cannot overflow here: usize has 64 bits on every supported target.
        let size = 8 + ((length + 7) & !7);
        let Some((encoded, behind)) = rest.split_at_checked(size) else {
            return Err(self.truncated(size));
        };
        if let Some(kind) = flaw(item_type, length, encoded) {
            return Err(self.at(kind, word));
        }
        let item = Item {
            tag: Tag::new(word >> 8),
            item_type,
            depth_left: self.depth_left,
            offset: self.offset(),
            encoded,
            length,
        };
        self.rest = behind;
        Ok(Some(item))
    }

    #[cold]
    fn at(&self, kind: ErrorKind, header: u32) -> Error {
        Error::new(self.offset(), kind).within(Tag::new(header >> 8))
    }

    #[cold]
    fn truncated(&self, needed: usize) -> Error {
        let available = self.rest.len();
        Error::new(self.offset(), ErrorKind::Truncated { needed, available })
    }
}

/// What is wrong with the value of an item of this type; `encoded` holds its header and its padding, too.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of `next_item_inlined`")]
fn flaw(item_type: ItemType, length: usize, encoded: &[u8]) -> Option<ErrorKind> {
    // The low end is the padding. Without a value this is the header, and nothing of it is padding.
    let last = encoded
        .last_chunk()
        .map_or(0, |last| u64::from_be_bytes(*last));
    let fits = match item_type {
        ItemType::Integer | ItemType::Enumeration | ItemType::Interval => {
            if length == 4 {
                return (last as u32 != 0).then_some(ErrorKind::NonZeroPadding);
            }
            false
        }
        ItemType::LongInteger | ItemType::DateTime | ItemType::DateTimeExtended => length == 8,
        ItemType::Boolean => {
            if length == 8 {
                return (last > 1).then_some(ErrorKind::InvalidBoolean);
            }
            false
        }
        ItemType::BigInteger => length != 0 && length.is_multiple_of(8),
        ItemType::Structure => length.is_multiple_of(8),
        ItemType::TextString
        | ItemType::ByteString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => {
            let unused = 8 * (length.wrapping_neg() & 7);
            let padding = (1u64 << unused) - 1;
            return (last & padding != 0).then_some(ErrorKind::NonZeroPadding);
        }
    };
    (!fits).then_some(ErrorKind::InvalidLength { item_type, length })
}

/// Checks one whole message: every header, length, padding, text, the nesting and the number of
/// items. Returns the number of items.
pub fn validate(data: &[u8], limits: &Limits) -> Result<usize, Error> {
    let item = Reader::message(data, limits)?;
    let mut count = 0;
    validate_item(&item, limits, &mut count)?;
    Ok(count)
}

impl Item<'_> {
    /// Checks all that is inside, as [`validate`] does: what is kept as it is and written again must
    /// not make a message invalid.
    pub fn validate(&self) -> Result<(), Error> {
        let limits = Limits {
            max_items: usize::MAX, // counted when the message was read
            ..Limits::DEFAULT
        };
        validate_item(self, &limits, &mut 0)
    }
}

// Recursion is bounded by `Limits::max_depth`, which the reader enforces.
fn validate_item(item: &Item<'_>, limits: &Limits, count: &mut usize) -> Result<(), Error> {
    *count += 1;
    if *count > limits.max_items {
        return Err(item.error(ErrorKind::TooManyItems));
    }
    match item.item_type() {
        ItemType::Structure => {
            let mut reader = item.structure()?;
            while let Some(child) = reader.next_item().map_err(|e| e.within(item.tag()))? {
                validate_item(&child, limits, count).map_err(|e| e.within(item.tag()))?;
            }
            Ok(())
        }
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => item.any_text().map(|_| ()),
        _ => Ok(()),
    }
}

/// Size in bytes of the message that starts with `header` (its first eight bytes), header included.
///
/// A listener calls this before it allocates anything for the rest.
pub fn message_size(header: [u8; 8], limits: &Limits) -> Result<usize, Error> {
    if header[3] != ItemType::Structure.code() {
        let Some(found) = ItemType::from_code(header[3]) else {
            return Err(Error::new(0, ErrorKind::UnknownType(header[3])));
        };
        return Err(Error::new(
            0,
            ErrorKind::WrongType {
                expected: ItemType::Structure,
                found,
            },
        ));
    }
    let length = u32::from_be_bytes([header[4], header[5], header[6], header[7]]) as usize;
    if !length.is_multiple_of(8) {
        let kind = ErrorKind::InvalidLength {
            item_type: ItemType::Structure,
            length,
        };
        return Err(Error::new(0, kind));
    }
    let size = length + 8;
    if size > limits.max_size {
        return Err(Error::new(
            0,
            ErrorKind::TooLarge {
                size,
                limit: limits.max_size,
            },
        ));
    }
    Ok(size)
}
