//! What a storage controller needs of KMIP: a Get request to send, and the key out of the answer.
//!
//! `no_std`: memory and the way to stop come from the C side (`main.c`), everything else is `core`, `alloc` and the codec
//! of `kmip-core`.
#![no_std]

extern crate alloc;

mod ground;

use alloc::vec::Vec;
use core::ptr::copy_nonoverlapping;
use core::slice::from_raw_parts;
use core::str::from_utf8;

use kmip_core::secret::wipe;
use kmip_core::ttlv::{Error, Item, Limits, Reader, Tag, Writer};

/// Bytes that are no such message.
const MALFORMED: isize = -1;
/// The room given is too small.
const NO_ROOM: isize = -2;
/// The answer is not a success, or holds no symmetric key.
const NO_KEY: isize = -3;

const REQUEST_MESSAGE: Tag = Tag::new(0x42_0078);
const REQUEST_HEADER: Tag = Tag::new(0x42_0077);
const PROTOCOL_VERSION: Tag = Tag::new(0x42_0069);
const PROTOCOL_VERSION_MAJOR: Tag = Tag::new(0x42_006A);
const PROTOCOL_VERSION_MINOR: Tag = Tag::new(0x42_006B);
const BATCH_COUNT: Tag = Tag::new(0x42_000D);
const BATCH_ITEM: Tag = Tag::new(0x42_000F);
const OPERATION: Tag = Tag::new(0x42_005C);
const REQUEST_PAYLOAD: Tag = Tag::new(0x42_0079);
const UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0094);
/// Operation Get.
const GET: u32 = 0x0A;

/// Where the key stands below a response message: batch item, payload, symmetric key, key block, key value, material.
const KEY_MATERIAL: [Tag; 6] = [
    BATCH_ITEM,
    Tag::new(0x42_007C),
    Tag::new(0x42_008F),
    Tag::new(0x42_0040),
    Tag::new(0x42_0045),
    Tag::new(0x42_0043),
];

/// Writes a Get request of KMIP 1.4 for `identifier` (UTF-8, `identifier_len` bytes) to `room` (`room_len` bytes).
/// Returns its length in bytes, or a negative number.
///
/// # Safety
/// Both pointers must be valid for as many bytes as stand beside them, and must not overlap.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn firmware_get_request(
    identifier: *const u8,
    identifier_len: usize,
    room: *mut u8,
    room_len: usize,
) -> isize {
    // SAFETY: the caller promises that the bytes can be read.
    let identifier = unsafe { from_raw_parts(identifier, identifier_len) };
    let Ok(identifier) = from_utf8(identifier) else {
        return MALFORMED;
    };
    let mut message = Vec::new();
    let mut writer = Writer::new(&mut message);
    writer.structure(REQUEST_MESSAGE, |w| {
        w.structure(REQUEST_HEADER, |w| {
            w.structure(PROTOCOL_VERSION, |w| {
                w.integer(PROTOCOL_VERSION_MAJOR, 1);
                w.integer(PROTOCOL_VERSION_MINOR, 4);
            });
            w.integer(BATCH_COUNT, 1);
        });
        w.structure(BATCH_ITEM, |w| {
            w.enumeration(OPERATION, GET);
            w.structure(REQUEST_PAYLOAD, |w| {
                w.text_string(UNIQUE_IDENTIFIER, identifier);
            });
        });
    });
    if writer.finish().is_err() {
        return MALFORMED;
    }
    // SAFETY: the caller promises that the room can be written.
    unsafe { hand_over(message, room, room_len) }
}

/// Writes the key of the Get response `answer` (`answer_len` bytes) to `room` (`room_len` bytes). Returns the key's
/// length in bytes, or a negative number.
///
/// # Safety
/// Both pointers must be valid for as many bytes as stand beside them, and must not overlap.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn firmware_key_of(
    answer: *const u8,
    answer_len: usize,
    room: *mut u8,
    room_len: usize,
) -> isize {
    // SAFETY: the caller promises that the bytes can be read.
    let answer = unsafe { from_raw_parts(answer, answer_len) };
    match key_of(answer) {
        // SAFETY: the caller promises that the room can be written.
        Ok(Some(key)) => unsafe { hand_over(key.to_vec(), room, room_len) },
        Ok(None) => NO_KEY,
        Err(_) => MALFORMED,
    }
}

fn key_of(answer: &[u8]) -> Result<Option<&[u8]>, Error> {
    let message = Reader::message(answer, &Limits::DEFAULT)?;
    message.validate()?;
    let mut item = message;
    for tag in KEY_MATERIAL {
        match child(&item, tag)? {
            Some(found) => item = found,
            None => return Ok(None),
        }
    }
    item.byte_string().map(Some)
}

fn child<'a>(item: &Item<'a>, tag: Tag) -> Result<Option<Item<'a>>, Error> {
    let mut children = item.structure()?;
    while let Some(child) = children.next_item()? {
        if child.tag() == tag {
            return Ok(Some(child));
        }
    }
    Ok(None)
}

/// Copies `bytes` to the caller's room and wipes our own.
///
/// # Safety
/// `room` must be valid for writing `room_len` bytes.
unsafe fn hand_over(mut bytes: Vec<u8>, room: *mut u8, room_len: usize) -> isize {
    let length = bytes.len();
    let result = if length <= room_len {
        // SAFETY: the room has `room_len` bytes, the bytes are ours, and so they do not overlap.
        unsafe { copy_nonoverlapping(bytes.as_ptr(), room, length) };
        isize::try_from(length).unwrap_or(MALFORMED)
    } else {
        NO_ROOM
    };
    wipe(&mut bytes);
    result
}
