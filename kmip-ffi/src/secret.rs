//! `keystead_secret`: key material and plaintext, wiped when freed.

use kmip_core::client::KeyMaterial;
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, KeyFormatType};
use kmip_core::secret::Secret;

use crate::boundary::{call, free, read};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::status::keystead_status;

/// Secret bytes: key material, plaintext. Wiped when freed. Any number of threads may read it at once.
pub struct keystead_secret {
    _opaque: [u8; 0],
}
handle!(keystead_secret(SecretValue): Shared, MEMORY, b"secr");

/// What stands behind the handle: the bytes, and what is known about them.
pub(crate) struct SecretValue {
    bytes: Secret,
    object_type: u32,
    key_format_type: u32,
    algorithm: u32,
    length_bits: u32,
    wrapped: bool,
}

impl SecretValue {
    /// Bytes of which nothing else is known.
    pub(crate) fn plain(bytes: Secret) -> Self {
        Self {
            bytes,
            object_type: 0,
            key_format_type: 0,
            algorithm: 0,
            length_bits: 0,
            wrapped: false,
        }
    }
}

impl From<KeyMaterial> for SecretValue {
    fn from(key: KeyMaterial) -> Self {
        Self {
            object_type: key.object_type.get(),
            key_format_type: key.key_format_type.map_or(0, KeyFormatType::get),
            algorithm: key.algorithm.map_or(0, CryptographicAlgorithm::get),
            length_bits: key.length_bits.unwrap_or(0),
            wrapped: key.wrapped,
            bytes: key.material,
        }
    }
}

/// Copies `bytes` into the caller's buffer if they fit.
#[inline]
pub(crate) fn copy_into(
    bytes: &[u8],
    buffer: &mut [std::mem::MaybeUninit<u8>],
) -> Result<(), Failure> {
    match buffer.get_mut(..bytes.len()) {
        Some(place) => {
            for (place, byte) in place.iter_mut().zip(bytes) {
                place.write(*byte);
            }
            Ok(())
        }
        None => Err(Failure::too_small(bytes.len(), buffer.len())),
    }
}

/// Gives the bytes of a secret.
///
/// secret: the secret.
/// data: becomes the first byte. Belongs to the secret and lives as long; a copy is the caller's to wipe.
/// length: becomes the number of bytes.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_bytes(
    secret: *const keystead_secret,
    data: *mut *const u8,
    length: *mut usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let data = c.out("data", data, std::ptr::null())?;
            let length = c.out("length", length, 0)?;
            let secret = c.shared(secret)?;
            data.put(secret.bytes.as_bytes().as_ptr());
            length.put(secret.bytes.len());
            Ok(())
        })
    }
}

/// Gives the object type of what keystead_client_get() read, a KEYSTEAD_OBJECT_TYPE_ number; 0 if unknown.
///
/// secret: the secret.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_object_type(secret: *const keystead_secret) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(0, |c| Ok(c.shared(secret)?.object_type)) }
}

/// Gives the format of a key that keystead_client_get() read, a KEYSTEAD_KEY_FORMAT_TYPE_ number; 0 if unknown.
///
/// secret: the secret.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_key_format_type(secret: *const keystead_secret) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(0, |c| Ok(c.shared(secret)?.key_format_type)) }
}

/// Gives the algorithm of a key that keystead_client_get() read, a KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number; 0 if
/// unknown.
///
/// secret: the secret.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_algorithm(secret: *const keystead_secret) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(0, |c| Ok(c.shared(secret)?.algorithm)) }
}

/// Gives the length in bits of a key that keystead_client_get() read, as the server states it; 0 if unknown.
///
/// secret: the secret.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_length_bits(secret: *const keystead_secret) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(0, |c| Ok(c.shared(secret)?.length_bits)) }
}

/// Tells whether a key that keystead_client_get() read is wrapped under another key.
///
/// secret: the secret.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_is_wrapped(secret: *const keystead_secret) -> bool {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(false, |c| Ok(c.shared(secret)?.wrapped)) }
}

/// Wipes and frees a secret.
///
/// secret: the secret. May be NULL: secret.
/// Threads: any, when no other thread uses the secret. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_secret_free(secret: *mut keystead_secret) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(secret) }
}
