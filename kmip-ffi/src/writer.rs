//! `keystead_writer`: TTLV written item by item.

use kmip_core::secret::Secret;
use kmip_core::ttlv::{Tag, Writer};
use libc::c_char;
use zeroize::Zeroize;

use crate::boundary::{Caller, call, free};
use crate::buffer::{Buffer, keystead_buffer};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::slice::KEYSTEAD_MAX_DATA_LENGTH;
use crate::status::keystead_status;

/// Writes TTLV item by item, for keystead_call_ttlv(). For one thread at a time.
pub struct keystead_writer {
    _opaque: [u8; 0],
}
handle!(keystead_writer(ItemWriter): Exclusive, MEMORY, b"writ");

/// Most levels that can be open at once.
const MAX_DEPTH: usize = 31;
/// Bytes of an item's header.
const HEADER: usize = 8;

/// Items written so far, and the structures that are still open.
#[derive(Default)]
pub(crate) struct ItemWriter {
    bytes: Vec<u8>,
    open: Vec<usize>,
}

impl Drop for ItemWriter {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl ItemWriter {
    fn write(
        &mut self,
        tag: u32,
        size: usize,
        write: impl FnOnce(&mut Writer<'_>, Tag),
    ) -> Result<(), Failure> {
        if tag == 0 || tag > 0x00FF_FFFF {
            return Err(Failure::argument(format!(
                "{tag:#x} is no tag: tags have 24 bits"
            )));
        }
        if self.bytes.len() + size > KEYSTEAD_MAX_DATA_LENGTH {
            return Err(Failure::argument(format!(
                "more than {KEYSTEAD_MAX_DATA_LENGTH} bytes of TTLV"
            )));
        }
        let mut writer = Writer::new(&mut self.bytes);
        write(&mut writer, Tag::new(tag));
        // Nothing is too long for a length field: the whole was limited above.
        writer
            .finish()
            .map_err(|error| Failure::argument(error.to_string()))
    }

    fn begin(&mut self, tag: u32) -> Result<(), Failure> {
        if self.open.len() == MAX_DEPTH {
            return Err(Failure::argument(format!(
                "more than {MAX_DEPTH} structures in one another"
            )));
        }
        self.write(tag, HEADER, |writer, tag| writer.structure(tag, |_| ()))?;
        self.open.push(self.bytes.len());
        Ok(())
    }

    fn end(&mut self) -> Result<(), Failure> {
        let start = self
            .open
            .pop()
            .ok_or_else(|| Failure::wrong_type("no structure is open"))?;
        let length = u32::try_from(self.bytes.len() - start).unwrap_or(u32::MAX);
        self.bytes[start - 4..start].copy_from_slice(&length.to_be_bytes());
        Ok(())
    }

    fn finish(&mut self) -> Result<Secret, Failure> {
        if !self.open.is_empty() {
            return Err(Failure::wrong_type(format!(
                "{} structures are still open",
                self.open.len()
            )));
        }
        Ok(Secret::new(std::mem::take(&mut self.bytes)))
    }
}

/// Writes one item of fixed size.
fn item(
    c: &Caller,
    writer: *mut keystead_writer,
    tag: u32,
    write: impl FnOnce(&mut Writer<'_>, Tag),
) -> Result<(), Failure> {
    c.exclusive(writer)?.write(tag, HEADER + 8, write)
}

/// Upper bound for an item with a value of this length, padding included.
fn sized(length: usize) -> usize {
    HEADER + length + 8
}

/// Makes a writer that has written nothing.
///
/// writer: becomes the new writer, which the caller frees with keystead_writer_free().
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_new(
    writer: *mut *mut keystead_writer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            c.out_handle("writer", writer)?.give(ItemWriter::default());
            Ok(())
        })
    }
}

/// Begins a structure; what is written until keystead_writer_end() is inside.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: as for other items, or 31 structures are open; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_begin(
    writer: *mut keystead_writer,
    tag: u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { call(error, |c| c.exclusive(writer)?.begin(tag)) }
}

/// Ends the structure that was begun last.
///
/// writer: the writer.
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: none is open; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_end(
    writer: *mut keystead_writer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { call(error, |c| c.exclusive(writer)?.end()) }
}

/// Writes an Integer or a mask.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: the value.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_integer(
    writer: *mut keystead_writer,
    tag: u32,
    value: i32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.integer(tag, value))
        })
    }
}

/// Writes a Long Integer.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: the value.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_long_integer(
    writer: *mut keystead_writer,
    tag: u32,
    value: i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.long_integer(tag, value))
        })
    }
}

/// Writes an Enumeration.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: the number, such as KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_enumeration(
    writer: *mut keystead_writer,
    tag: u32,
    value: u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.enumeration(tag, value))
        })
    }
}

/// Writes a Date-Time.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: seconds since 1970-01-01 UTC.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_date_time(
    writer: *mut keystead_writer,
    tag: u32,
    value: i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.date_time(tag, value))
        })
    }
}

/// Writes a Date-Time Extended.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: microseconds since 1970-01-01 UTC.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_date_time_extended(
    writer: *mut keystead_writer,
    tag: u32,
    value: i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.date_time_extended(tag, value))
        })
    }
}

/// Writes an Interval.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: seconds.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_interval(
    writer: *mut keystead_writer,
    tag: u32,
    value: u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.interval(tag, value))
        })
    }
}

/// Writes a Boolean.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// value: 0 is false, anything else true.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_boolean(
    writer: *mut keystead_writer,
    tag: u32,
    value: u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            item(c, writer, tag, |w, tag| w.boolean(tag, value != 0))
        })
    }
}

/// Writes a Text String.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// text: UTF-8; it is copied.
/// length: its number of bytes, or KEYSTEAD_NUL_TERMINATED; at most KEYSTEAD_MAX_TEXT_LENGTH.
/// May be NULL: text.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: as for other items, or text is not UTF-8; _NULL_POINTER, _BAD_HANDLE,
/// _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_text(
    writer: *mut keystead_writer,
    tag: u32,
    text: *const c_char,
    length: usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let text = c.text("text", text, length)?;
            c.exclusive(writer)?
                .write(tag, sized(text.len()), |w, tag| w.text_string(tag, text))
        })
    }
}

/// Writes a Byte String.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// data: the bytes; they are copied.
/// length: their number.
/// May be NULL: data.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_bytes(
    writer: *mut keystead_writer,
    tag: u32,
    data: *const u8,
    length: usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let data = c.bytes("data", data, length)?;
            c.exclusive(writer)?
                .write(tag, sized(data.len()), |w, tag| w.byte_string(tag, data))
        })
    }
}

/// Writes a Big Integer, given big-endian in two's complement; the sign is extended as the encoding asks.
///
/// writer: the writer.
/// tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
/// data: the bytes; they are copied.
/// length: their number.
/// May be NULL: data.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
/// KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_big_integer(
    writer: *mut keystead_writer,
    tag: u32,
    data: *const u8,
    length: usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let data = c.bytes("data", data, length)?;
            c.exclusive(writer)?
                .write(tag, sized(data.len()), |w, tag| w.big_integer(tag, data))
        })
    }
}

/// Gives what was written; the writer is empty then and can be used again.
///
/// writer: the writer.
/// ttlv: becomes a buffer with the items, which the caller frees with keystead_buffer_free().
/// Statuses: KEYSTEAD_STATUS_WRONG_TYPE: a structure is still open; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
/// Threads: one at a time for each writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_finish(
    writer: *mut keystead_writer,
    ttlv: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let ttlv = c.out_handle("ttlv", ttlv)?;
            ttlv.give(Buffer::bytes(c.exclusive(writer)?.finish()?.into_exposed()));
            Ok(())
        })
    }
}

/// Wipes and frees a writer.
///
/// writer: the writer. May be NULL: writer.
/// Threads: any, when no other thread uses the writer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_writer_free(writer: *mut keystead_writer) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(writer) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kmip_core::ttlv::{Limits, validate};

    #[test]
    fn structures_get_their_lengths_when_they_end() {
        let mut writer = ItemWriter::default();
        writer.begin(0x42_0001).unwrap();
        writer.begin(0x42_0002).unwrap();
        writer
            .write(0x42_0003, 16, |w, tag| w.integer(tag, -1))
            .unwrap();
        assert!(writer.finish().is_err());
        writer.end().unwrap();
        writer.end().unwrap();
        assert!(writer.end().is_err());
        let bytes = writer.finish().unwrap();
        assert_eq!(validate(bytes.as_bytes(), &Limits::DEFAULT).unwrap(), 3);
        assert!(writer.finish().unwrap().is_empty());
    }

    #[test]
    fn tags_and_nesting_are_limited() {
        let mut writer = ItemWriter::default();
        assert!(writer.begin(0x0100_0000).is_err());
        for _ in 0..MAX_DEPTH {
            writer.begin(0x42_0001).unwrap();
        }
        assert!(writer.begin(0x42_0001).is_err());
        for _ in 0..MAX_DEPTH {
            writer.end().unwrap();
        }
        let bytes = writer.finish().unwrap();
        assert!(validate(bytes.as_bytes(), &Limits::DEFAULT).is_ok());
    }
}
