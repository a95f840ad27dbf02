//! Get: the material of an object, into the caller's buffer or into a secret.

use libc::c_char;

use crate::boundary::call;
use crate::client::keystead_client;
use crate::error::keystead_error;
use crate::secret::{copy_into, keystead_secret};
use crate::status::keystead_status;

/// Reads the material of an object: of a symmetric key the key itself, of others the encoding that the format names.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// secret: becomes the material and what is known about it, which the caller frees with keystead_secret_free().
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_get(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    secret: *mut *mut keystead_secret,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let secret = c.out_handle("secret", secret)?;
            let client = c.shared(client)?;
            secret.give(client.get(c.identifier(id, id_length)?)?.into());
            Ok(())
        })
    }
}

/// Reads the material of an object into a buffer of the caller's. The fastest way to a key whose length is known.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// buffer: where the material goes; unchanged on failure. The caller wipes it.
/// capacity: the number of bytes that it has room for.
/// length: becomes the number of bytes of the material, also if they do not fit.
/// May be NULL: buffer.
/// Statuses: KEYSTEAD_STATUS_BUFFER_TOO_SMALL: length says what is needed; _REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_get_into(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    buffer: *mut u8,
    capacity: usize,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let length = c.out("length", length, 0)?;
            let buffer = c.buffer("buffer", buffer, capacity)?;
            let client = c.shared(client)?;
            let key = client.get(c.identifier(id, id_length)?)?;
            length.put(key.material.len());
            copy_into(key.material.as_bytes(), buffer)
        })
    }
}
