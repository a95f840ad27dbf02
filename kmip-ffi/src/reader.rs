//! `keystead_reader`: TTLV read item by item, level by level.
#![allow(clippy::redundant_closure_for_method_calls)] // methods of `Item` are not general enough in its lifetime

use kmip_core::protocol::tag;
use kmip_core::secret::Secret;
use kmip_core::ttlv::{Item, ItemType, Limits, Reader, validate};
use libc::c_char;

use crate::boundary::{Caller, call, free};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::status::keystead_status;

/// Reads TTLV item by item. A new reader stands before the first item of the outermost level; keystead_reader_next()
/// moves to it. For one thread at a time.
pub struct keystead_reader {
    _opaque: [u8; 0],
}
handle!(keystead_reader(ItemReader): Exclusive, MEMORY, b"read");

/// Offsets into bytes that were checked as a whole.
pub(crate) struct ItemReader {
    bytes: Secret,
    /// The structures that were entered: where each goes on when it is left, and where it ends.
    outer: Vec<(usize, usize)>,
    /// Where the next item of this level begins, and where the level ends.
    next: usize,
    end: usize,
    /// Where the current item begins.
    current: Option<usize>,
}

impl ItemReader {
    /// Takes over the bytes of zero or more items and checks all of them.
    pub(crate) fn new(bytes: Secret) -> Result<Self, Failure> {
        let mut reader = Reader::new(bytes.as_bytes(), &Limits::DEFAULT)?;
        while let Some(item) = reader.next_item()? {
            validate(item.encoded(), &Limits::DEFAULT)?;
        }
        let end = bytes.len();
        Ok(Self {
            bytes,
            outer: Vec::new(),
            next: 0,
            end,
            current: None,
        })
    }

    /// Moves to the next item of this level; `false` at its end.
    pub(crate) fn next(&mut self) -> Result<bool, Failure> {
        self.current = None;
        let level = self
            .bytes
            .as_bytes()
            .get(self.next..self.end)
            .unwrap_or_default();
        let length = match Reader::new(level, &Limits::DEFAULT)?.next_item()? {
            Some(item) => item.encoded().len(),
            None => return Ok(false),
        };
        self.current = Some(self.next);
        self.next += length;
        Ok(true)
    }

    fn item(&self) -> Result<Item<'_>, Failure> {
        let none =
            || Failure::wrong_type("there is no current item; keystead_reader_next() moves to one");
        let start = self.current.ok_or_else(none)?;
        let bytes = self
            .bytes
            .as_bytes()
            .get(start..self.next)
            .unwrap_or_default();
        Reader::new(bytes, &Limits::DEFAULT)?
            .next_item()?
            .ok_or_else(none)
    }

    fn enter(&mut self) -> Result<(), Failure> {
        let item = self.item()?;
        expect(&item, ItemType::Structure)?;
        let inside = item.encoded().len() - item.value().len();
        let start = self.current.unwrap_or_default() + inside;
        self.outer.push((self.next, self.end));
        self.end = self.next;
        self.next = start;
        self.current = None;
        Ok(())
    }

    fn leave(&mut self) -> Result<(), Failure> {
        let outer = self
            .outer
            .pop()
            .ok_or_else(|| Failure::wrong_type("this is the outermost level"))?;
        (self.next, self.end) = outer;
        self.current = None;
        Ok(())
    }
}

fn expect(item: &Item<'_>, expected: ItemType) -> Result<(), Failure> {
    let found = item.item_type();
    if found == expected {
        return Ok(());
    }
    let tag = item.tag();
    let name = tag::info(tag).map_or_else(|| tag.to_string(), |info| info.name.to_owned());
    let why = format!("the item {name} is {found}, not {expected}");
    Err(Failure::wrong_type(why))
}

/// Reads a value of the current item into a place of the caller's.
fn value<T: Copy>(
    c: &Caller,
    reader: *mut keystead_reader,
    place: *mut T,
    initial: T,
    expected: ItemType,
    read: impl FnOnce(&Item<'_>) -> Result<T, kmip_core::ttlv::Error>,
) -> Result<(), Failure> {
    let place = c.out("value", place, initial)?;
    let reader = c.exclusive(reader)?;
    let item = reader.item()?;
    expect(&item, expected)?;
    place.put(read(&item)?);
    Ok(())
}

/// Where bytes of the current item go.
fn range(
    c: &Caller,
    reader: *mut keystead_reader,
    data: *mut *const u8,
    length: *mut usize,
    read: impl FnOnce(&Item<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let data = c.out("data", data, std::ptr::null())?;
    let length = c.out("length", length, 0)?;
    let reader = c.exclusive(reader)?;
    let item = reader.item()?;
    read(&item)?;
    data.put(item.value().as_ptr());
    length.put(item.value().len());
    Ok(())
}

/// Makes a reader of zero or more items in TTLV, and checks all of them.
///
/// data: the items; they are copied.
/// length: their number of bytes, at most KEYSTEAD_MAX_DATA_LENGTH.
/// reader: becomes the new reader, which the caller frees with keystead_reader_free().
/// May be NULL: data.
/// Statuses: KEYSTEAD_STATUS_MALFORMED: the bytes are no TTLV, the error says where; _NULL_POINTER, _INVALID_ARGUMENT.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_new(
    data: *const u8,
    length: usize,
    reader: *mut *mut keystead_reader,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let reader = c.out_handle("reader", reader)?;
            let data = c.bytes("data", data, length)?;
            reader.give(ItemReader::new(Secret::copy_from(data))?);
            Ok(())
        })
    }
}

/// Moves to the next item of this level.
///
/// reader: the reader.
/// found: becomes true if there is one, false at the end of the level.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_next(
    reader: *mut keystead_reader,
    found: *mut bool,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let found = c.out("found", found, false)?;
            found.put(c.exclusive(reader)?.next()?);
            Ok(())
        })
    }
}

/// Moves to the next item of this level that has a certain tag, passing over others.
///
/// reader: the reader.
/// tag: the tag, a KEYSTEAD_TAG_ number or one of a vendor.
/// found: becomes true if there is one, false if the level ended without.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_find(
    reader: *mut keystead_reader,
    tag: u32,
    found: *mut bool,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let found = c.out("found", found, false)?;
            let mut reader = c.exclusive(reader)?;
            while reader.next()? {
                if reader.item()?.tag().get() == tag {
                    found.put(true);
                    break;
                }
            }
            Ok(())
        })
    }
}

/// Goes into the current item, which is a structure: the reader then stands before its first item.
///
/// reader: the reader.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it is no structure, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_enter(
    reader: *mut keystead_reader,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { call(error, |c| c.exclusive(reader)?.enter()) }
}

/// Goes out of the structure that was entered last: the reader then stands behind it.
///
/// reader: the reader.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: no structure was entered; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_leave(
    reader: *mut keystead_reader,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { call(error, |c| c.exclusive(reader)?.leave()) }
}

/// Gives the tag of the current item.
///
/// reader: the reader.
/// tag: becomes the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_tag(
    reader: *mut keystead_reader,
    tag: *mut u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let tag = c.out("tag", tag, 0)?;
            tag.put(c.exclusive(reader)?.item()?.tag().get());
            Ok(())
        })
    }
}

/// Gives the type of the current item.
///
/// reader: the reader.
/// type_: becomes the type, a KEYSTEAD_ITEM_TYPE_ number.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_type(
    reader: *mut keystead_reader,
    type_: *mut u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let place = c.out("type", type_, 0)?;
            place.put(u32::from(c.exclusive(reader)?.item()?.item_type().code()));
            Ok(())
        })
    }
}

/// Gives the value of the current item, an Integer or a mask.
///
/// reader: the reader.
/// value: becomes the value.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_integer(
    reader: *mut keystead_reader,
    value: *mut i32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::Integer, |item| {
                item.integer()
            })
        })
    }
}

/// Gives the value of the current item, a Long Integer.
///
/// reader: the reader.
/// value: becomes the value.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_long_integer(
    reader: *mut keystead_reader,
    value: *mut i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::LongInteger, |item| {
                item.long_integer()
            })
        })
    }
}

/// Gives the value of the current item, an Enumeration.
///
/// reader: the reader.
/// value: becomes the number.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_enumeration(
    reader: *mut keystead_reader,
    value: *mut u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::Enumeration, |item| {
                item.enumeration()
            })
        })
    }
}

/// Gives the value of the current item, a Boolean.
///
/// reader: the reader.
/// value: becomes the value.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_boolean(
    reader: *mut keystead_reader,
    value: *mut bool,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, false, ItemType::Boolean, |item| {
                item.boolean()
            })
        })
    }
}

/// Gives the value of the current item, a Date-Time.
///
/// reader: the reader.
/// value: becomes the seconds since 1970-01-01 UTC.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_date_time(
    reader: *mut keystead_reader,
    value: *mut i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::DateTime, |item| {
                item.date_time()
            })
        })
    }
}

/// Gives the value of the current item, a Date-Time Extended.
///
/// reader: the reader.
/// value: becomes the microseconds since 1970-01-01 UTC.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_date_time_extended(
    reader: *mut keystead_reader,
    value: *mut i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::DateTimeExtended, |item| {
                item.date_time_extended()
            })
        })
    }
}

/// Gives the value of the current item, an Interval.
///
/// reader: the reader.
/// value: becomes the seconds.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_interval(
    reader: *mut keystead_reader,
    value: *mut u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            self::value(c, reader, value, 0, ItemType::Interval, |item| {
                item.interval()
            })
        })
    }
}

/// Gives the value of the current item, a text: Text String, Identifier, Reference or Name Reference.
///
/// reader: the reader.
/// text: becomes the first byte, UTF-8 without a NUL. Belongs to the reader and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_text(
    reader: *mut keystead_reader,
    text: *mut *const c_char,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            range(c, reader, text.cast(), length, |item| {
                match item.any_text() {
                    Ok(_) => Ok(()),
                    Err(_) => expect(item, ItemType::TextString),
                }
            })
        })
    }
}

/// Gives the value of the current item, a Byte String or a Big Integer (big-endian, two's complement).
///
/// reader: the reader.
/// data: becomes the first byte. Belongs to the reader and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_bytes(
    reader: *mut keystead_reader,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            range(c, reader, data, length, |item| match item.item_type() {
                ItemType::BigInteger => Ok(()),
                _ => expect(item, ItemType::ByteString),
            })
        })
    }
}

/// Gives the current item as it is encoded: header, value and padding.
///
/// reader: the reader.
/// data: becomes the first byte. Belongs to the reader and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_item(
    reader: *mut keystead_reader,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let data = c.out("data", data, std::ptr::null())?;
            let length = c.out("length", length, 0)?;
            let reader = c.exclusive(reader)?;
            let item = reader.item()?;
            data.put(item.encoded().as_ptr());
            length.put(item.encoded().len());
            Ok(())
        })
    }
}

/// Wipes and frees a reader and what it gave.
///
/// reader: the reader. May be NULL: reader.
/// Threads: any, when no other thread uses the reader. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_reader_free(reader: *mut keystead_reader) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(reader) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kmip_core::ttlv::{Tag, Writer};

    fn sample() -> ItemReader {
        let mut bytes = Vec::new();
        let mut writer = Writer::new(&mut bytes);
        writer.structure(Tag::new(0x42_0001), |w| {
            w.integer(Tag::new(0x42_0002), 5);
            w.structure(Tag::new(0x42_0003), |_| ());
            w.text_string(Tag::new(0x42_0004), "abc");
        });
        writer.boolean(Tag::new(0x42_0005), true);
        ItemReader::new(Secret::new(bytes)).unwrap()
    }

    #[test]
    fn a_reader_walks_levels_and_comes_back() {
        let mut reader = sample();
        assert!(reader.item().is_err());
        assert!(reader.next().unwrap());
        reader.enter().unwrap();
        assert!(reader.next().unwrap());
        assert_eq!(reader.item().unwrap().integer().unwrap(), 5);
        assert!(reader.enter().is_err());
        assert!(reader.next().unwrap());
        reader.enter().unwrap();
        assert!(!reader.next().unwrap());
        reader.leave().unwrap();
        assert!(reader.next().unwrap());
        assert_eq!(reader.item().unwrap().text_string().unwrap(), "abc");
        assert!(!reader.next().unwrap());
        reader.leave().unwrap();
        assert!(reader.next().unwrap());
        assert!(reader.item().unwrap().boolean().unwrap());
        assert!(!reader.next().unwrap());
        assert!(reader.leave().is_err());
    }

    #[test]
    fn bytes_that_are_no_ttlv_are_refused_at_once() {
        let cut = Secret::copy_from(&[0x42, 0, 1, 1, 0, 0, 0, 9]);
        let failure = ItemReader::new(cut).err().unwrap();
        assert_eq!(failure.status(), crate::status::KEYSTEAD_STATUS_MALFORMED);
    }
}
