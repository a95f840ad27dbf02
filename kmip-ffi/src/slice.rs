//! Texts, bytes and arrays of the caller: checked for NULL, length and UTF-8 before they are believed.

use std::mem::MaybeUninit;

use libc::c_char;

use crate::error::Failure;

/// Stands for the length of a text that ends with a NUL. Defined in the header by `keystead-header`.
pub const KEYSTEAD_NUL_TERMINATED: usize = usize::MAX;

/// Longest text that is taken, in bytes without NUL: identifiers, names, paths, passphrases.
pub const KEYSTEAD_MAX_TEXT_LENGTH: usize = 65536;

/// Longest data that are taken, in bytes: key material, plaintext, messages, JSON.
pub const KEYSTEAD_MAX_DATA_LENGTH: usize = 16_777_216;

/// Most elements of an array that are taken.
pub const KEYSTEAD_MAX_COUNT: usize = 4096;

/// A text in an options struct or an array: UTF-8, not necessarily with a NUL. All zero: absent.
///
/// KEYSTEAD_STR("...") makes one of a literal, keystead_str_of() one of a text that ends with a NUL.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_str {
    /// First byte, or NULL: absent.
    pub data: *const c_char,
    /// Length in bytes, or KEYSTEAD_NUL_TERMINATED.
    pub length: usize,
}

/// Bytes in an options struct. All zero: absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_bytes {
    /// First byte, or NULL: absent.
    pub data: *const u8,
    /// Length in bytes.
    pub length: usize,
}

/// A text as a reference.
///
/// # Safety
///
/// `data` is NULL, or `length` bytes can be read for as long as `'a`; with [`KEYSTEAD_NUL_TERMINATED`], bytes up to a
/// NUL can.
#[inline]
pub(crate) unsafe fn text<'a>(
    what: &str,
    data: *const c_char,
    length: usize,
    limit: usize,
) -> Result<&'a str, Failure> {
    if data.is_null() {
        return if length == 0 {
            Ok("")
        } else {
            Err(Failure::null(what))
        };
    }
    let length = if length == KEYSTEAD_NUL_TERMINATED {
        // SAFETY: the caller promises bytes up to a NUL; no more than one above the limit are looked at.
        unsafe { libc::strnlen(data, limit + 1) }
    } else {
        length
    };
    if length > limit {
        return Err(too_long(what, limit));
    }
    // SAFETY: the caller promises `length` readable bytes, and the limit is below `isize::MAX`.
    let bytes = unsafe { std::slice::from_raw_parts(data.cast::<u8>(), length) };
    std::str::from_utf8(bytes).map_err(|_| Failure::argument(format!("{what} is not UTF-8")))
}

/// Bytes as a reference. NULL is taken for no bytes if the length says so too.
///
/// # Safety
///
/// `data` is NULL, or `length` bytes can be read for as long as `'a`.
#[inline]
pub(crate) unsafe fn bytes<'a>(
    what: &str,
    data: *const u8,
    length: usize,
) -> Result<&'a [u8], Failure> {
    if data.is_null() {
        return if length == 0 {
            Ok(&[])
        } else {
            Err(Failure::null(what))
        };
    }
    if length > KEYSTEAD_MAX_DATA_LENGTH {
        return Err(too_long(what, KEYSTEAD_MAX_DATA_LENGTH));
    }
    // SAFETY: the caller promises `length` readable bytes, and the limit is below `isize::MAX`.
    Ok(unsafe { std::slice::from_raw_parts(data, length) })
}

/// An array as a reference.
///
/// # Safety
///
/// `data` is NULL, or `count` elements can be read for as long as `'a`.
pub(crate) unsafe fn array<'a, T>(
    what: &str,
    data: *const T,
    count: usize,
) -> Result<&'a [T], Failure> {
    if data.is_null() {
        return if count == 0 {
            Ok(&[])
        } else {
            Err(Failure::null(what))
        };
    }
    if count > KEYSTEAD_MAX_COUNT {
        return Err(Failure::argument(format!(
            "{what}: more than {KEYSTEAD_MAX_COUNT} elements"
        )));
    }
    if !data.is_aligned() {
        return Err(Failure::argument(format!("{what} is not aligned")));
    }
    // SAFETY: the caller promises `count` readable elements; alignment and size were checked.
    Ok(unsafe { std::slice::from_raw_parts(data, count) })
}

/// A buffer to be filled.
///
/// # Safety
///
/// `data` is NULL, or `capacity` bytes can be written for as long as `'a`, by nobody else.
#[inline]
pub(crate) unsafe fn buffer<'a>(
    what: &str,
    data: *mut u8,
    capacity: usize,
) -> Result<&'a mut [MaybeUninit<u8>], Failure> {
    if data.is_null() {
        return if capacity == 0 {
            Ok(&mut [])
        } else {
            Err(Failure::null(what))
        };
    }
    // A larger buffer is welcome, but no more of it can ever be used.
    let capacity = capacity.min(KEYSTEAD_MAX_DATA_LENGTH);
    // SAFETY: the caller promises writable memory for this call alone; it may be uninitialised.
    Ok(unsafe { std::slice::from_raw_parts_mut(data.cast(), capacity) })
}

/// NULL in a struct: absent, unless the length says that something should be there.
pub(crate) fn absent<T>(what: &str, length: usize) -> Result<Option<T>, Failure> {
    if length == 0 || length == KEYSTEAD_NUL_TERMINATED {
        Ok(None)
    } else {
        Err(Failure::null(what))
    }
}

fn too_long(what: &str, limit: usize) -> Failure {
    Failure::argument(format!("{what} is longer than {limit} bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{KEYSTEAD_STATUS_INVALID_ARGUMENT, KEYSTEAD_STATUS_NULL_POINTER};

    fn take(data: &[u8], length: usize) -> Result<&str, Failure> {
        // SAFETY: tests give a NUL or no more than the length of the slice.
        unsafe {
            text(
                "name",
                data.as_ptr().cast(),
                length,
                KEYSTEAD_MAX_TEXT_LENGTH,
            )
        }
    }

    #[test]
    fn a_text_has_a_length_or_a_nul() {
        assert_eq!(take(b"abc\0def", 2).unwrap(), "ab");
        assert_eq!(take(b"abc\0def", KEYSTEAD_NUL_TERMINATED).unwrap(), "abc");
        assert_eq!(take(b"\0", 0).unwrap(), "");
    }

    #[test]
    fn a_text_that_is_not_utf8_or_too_long_is_refused_by_name() {
        let failure = take(&[0xff, 0], 1).unwrap_err();
        assert_eq!(failure.status(), KEYSTEAD_STATUS_INVALID_ARGUMENT);
        assert_eq!(failure.text(), "name is not UTF-8");
        let long = vec![b'a'; KEYSTEAD_MAX_TEXT_LENGTH + 2];
        assert_eq!(
            take(&long, long.len()).unwrap_err().text(),
            "name is longer than 65536 bytes"
        );
        assert_eq!(
            take(&long, KEYSTEAD_NUL_TERMINATED).unwrap_err().text(),
            "name is longer than 65536 bytes"
        );
    }

    #[test]
    fn null_is_taken_with_length_zero_only() {
        // SAFETY: NULL is allowed.
        let failure = unsafe { bytes("data", std::ptr::null(), 4) }.unwrap_err();
        assert_eq!(failure.status(), KEYSTEAD_STATUS_NULL_POINTER);
        assert_eq!(failure.text(), "data is NULL");
        // SAFETY: NULL is allowed.
        let none = unsafe { bytes("data", std::ptr::null(), 0) };
        assert!(none.unwrap().is_empty());
    }
}
