//! `keystead_ciphertext`: what Encrypt gives: data, IV, authentication tag.

use kmip_core::client::Ciphertext;

use crate::boundary::{Caller, call, free};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::status::keystead_status;

/// What keystead_client_encrypt() gives: the ciphertext, the IV if the server made it, the authentication tag if the
/// mode has one. Any number of threads may read it at once.
pub struct keystead_ciphertext {
    _opaque: [u8; 0],
}
handle!(keystead_ciphertext(Ciphertext): Shared, MEMORY, b"ciph");

fn part<'c>(
    c: &'c Caller,
    ciphertext: *const keystead_ciphertext,
    data: *mut *const u8,
    length: *mut usize,
    choose: impl FnOnce(&'c Ciphertext) -> Option<&'c [u8]>,
) -> Result<(), Failure> {
    let data = c.out("data", data, std::ptr::null())?;
    let length = c.out("length", length, 0)?;
    if let Some(part) = choose(c.shared(ciphertext)?) {
        data.put(part.as_ptr());
        length.put(part.len());
    }
    Ok(())
}

/// Gives the encrypted bytes.
///
/// ciphertext: the ciphertext.
/// data: becomes the first byte. Belongs to the ciphertext and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_ciphertext_data(
    ciphertext: *const keystead_ciphertext,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            part(c, ciphertext, data, length, |it| Some(&it.data))
        })
    }
}

/// Gives the IV, counter or nonce that the server made.
///
/// ciphertext: the ciphertext.
/// data: becomes the first byte, or NULL if the server made none. Belongs to the ciphertext and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_ciphertext_iv(
    ciphertext: *const keystead_ciphertext,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            part(c, ciphertext, data, length, |it| it.iv.as_deref())
        })
    }
}

/// Gives the authentication tag.
///
/// ciphertext: the ciphertext.
/// data: becomes the first byte, or NULL if the mode has no tag. Belongs to the ciphertext and lives as long.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_ciphertext_tag(
    ciphertext: *const keystead_ciphertext,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            part(c, ciphertext, data, length, |it| it.tag.as_deref())
        })
    }
}

/// Frees a ciphertext.
///
/// ciphertext: the ciphertext. May be NULL: ciphertext.
/// Threads: any, when no other thread uses the ciphertext. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_ciphertext_free(ciphertext: *mut keystead_ciphertext) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(ciphertext) }
}
