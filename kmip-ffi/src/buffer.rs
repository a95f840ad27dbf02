//! `keystead_buffer`: a text or bytes that a call gave back.

use kmip_core::secret::Secret;
use libc::c_char;

use crate::boundary::{call, free};
use crate::error::keystead_error;
use crate::handle::handle;
use crate::status::keystead_status;

/// A text (UTF-8) or bytes that a call gave back, such as an identifier or an answer in JSON. Behind the last byte
/// stands a NUL that the length does not count. Wiped when freed, since answers may hold keys. Any number of threads
/// may read it at once.
pub struct keystead_buffer {
    _opaque: [u8; 0],
}
handle!(keystead_buffer(Buffer): Shared, MEMORY, b"buff");

/// Bytes with a NUL behind them.
pub(crate) struct Buffer(Secret);

impl Buffer {
    /// Takes over a text.
    pub(crate) fn text(text: String) -> Self {
        Self::bytes(text.into_bytes())
    }

    /// Takes over bytes.
    pub(crate) fn bytes(mut bytes: Vec<u8>) -> Self {
        if bytes.capacity() > bytes.len() {
            bytes.push(0);
            return Self(Secret::new(bytes));
        }
        // Growing would leave a copy behind that nobody wipes.
        let old = Secret::new(bytes);
        let mut copy = Vec::with_capacity(old.len() + 1);
        copy.extend_from_slice(old.as_bytes());
        copy.push(0);
        Self(Secret::new(copy))
    }

    fn len(&self) -> usize {
        self.0.len() - 1
    }
}

/// Gives the bytes of a buffer.
///
/// buffer: the buffer.
/// data: becomes the first byte; behind the last one stands a NUL. Belongs to the buffer and lives as long.
/// length: becomes the number of bytes, without the NUL.
/// May be NULL: length.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_buffer_bytes(
    buffer: *const keystead_buffer,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let data = c.out("data", data, std::ptr::null())?;
            let length = c.out_if("length", length, 0)?;
            let buffer = c.shared(buffer)?;
            data.put(buffer.0.as_bytes().as_ptr());
            if let Some(length) = length {
                length.put(buffer.len());
            }
            Ok(())
        })
    }
}

/// Gives a buffer that holds a text, as a C string.
///
/// buffer: the buffer.
/// Returns UTF-8 that ends with a NUL, and holds none unless the server put one there. It belongs to the buffer and
/// lives as long. NULL for what is no buffer of this process.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_buffer_text(buffer: *const keystead_buffer) -> *const c_char {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        crate::boundary::read(std::ptr::null(), |c| {
            Ok(c.shared(buffer)?.0.as_bytes().as_ptr().cast())
        })
    }
}

/// Gives the number of bytes in a buffer, without the NUL; 0 for what is no buffer of this process.
///
/// buffer: the buffer.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_buffer_length(buffer: *const keystead_buffer) -> usize {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { crate::boundary::read(0, |c| Ok(c.shared(buffer)?.len())) }
}

/// Wipes and frees a buffer.
///
/// buffer: the buffer. May be NULL: buffer.
/// Threads: any, when no other thread uses the buffer. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_buffer_free(buffer: *mut keystead_buffer) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(buffer) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_stands_behind_the_bytes_and_is_not_counted() {
        let mut exact = Vec::with_capacity(3);
        exact.extend_from_slice(b"abc");
        for buffer in [
            Buffer::bytes(exact),
            Buffer::text("abc".to_owned()),
            Buffer::bytes(Vec::new()),
        ] {
            assert_eq!(buffer.0.as_bytes()[buffer.len()], 0);
        }
    }
}
