//! `keystead_list`: a list of texts that a call gave back.

use std::ffi::CString;

use libc::c_char;

use crate::boundary::{call, free, read};
use crate::error::{Failure, c_text, keystead_error};
use crate::handle::handle;
use crate::status::keystead_status;

/// A list of texts that a call gave back, such as identifiers. Any number of threads may read it at once.
pub struct keystead_list {
    _opaque: [u8; 0],
}
handle!(keystead_list(Vec<CString>): Shared, MEMORY, b"list");

/// The value of a list.
pub(crate) fn list(texts: &[String]) -> Vec<CString> {
    texts.iter().map(|text| c_text(text)).collect()
}

/// Gives the number of texts in a list; 0 for what is no list of this process.
///
/// list: the list.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_list_count(list: *const keystead_list) -> usize {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(0, |c| Ok(c.shared(list)?.len())) }
}

/// Gives one text of a list.
///
/// list: the list.
/// index: which, from 0.
/// text: becomes the text, UTF-8 that ends with a NUL. Belongs to the list and lives as long.
/// length: becomes its number of bytes, without the NUL.
/// May be NULL: length.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: index is not below the count; _NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_list_get(
    list: *const keystead_list,
    index: usize,
    text: *mut *const c_char,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let text = c.out("text", text, std::ptr::null())?;
            let length = c.out_if("length", length, 0)?;
            let list = c.shared(list)?;
            let found = list.get(index).ok_or_else(|| {
                Failure::argument(format!(
                    "there is no text {index} in a list of {}",
                    list.len()
                ))
            })?;
            text.put(found.as_ptr());
            if let Some(length) = length {
                length.put(found.as_bytes().len());
            }
            Ok(())
        })
    }
}

/// Frees a list and the texts that it gave.
///
/// list: the list. May be NULL: list.
/// Threads: any, when no other thread uses the list. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_list_free(list: *mut keystead_list) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(list) }
}
