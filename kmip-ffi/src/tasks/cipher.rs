//! Encrypt and Decrypt on the server: the key does not leave it.

use kmip_core::client::EncryptOptions;
use kmip_core::protocol::enumeration::{BlockCipherMode, CryptographicAlgorithm, PaddingMethod};
use libc::c_char;

use crate::boundary::{Caller, call};
use crate::ciphertext::keystead_ciphertext;
use crate::client::keystead_client;
use crate::error::{Failure, keystead_error};
use crate::options::options_struct;
use crate::secret::{SecretValue, keystead_secret};
use crate::slice::keystead_bytes;
use crate::status::keystead_status;

/// How to encrypt or decrypt. Begin with KEYSTEAD_INIT(keystead_cipher_options); zero leaves it to the key and the
/// server.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_cipher_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// A KEYSTEAD_BLOCK_CIPHER_MODE_ number such as KEYSTEAD_BLOCK_CIPHER_MODE_GCM.
    pub mode: u32,
    /// A KEYSTEAD_PADDING_METHOD_ number.
    pub padding: u32,
    /// A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
    pub algorithm: u32,
    /// Bytes of the authentication tag; with GCM, KEYSTEAD_GCM_TAG_LENGTH if 0.
    pub tag_length: u32,
    /// IV, counter or nonce. Encrypting without one lets the server make it; decrypting needs the one that encrypting
    /// gave.
    pub iv: keystead_bytes,
    /// Data that is authenticated but not encrypted.
    pub additional_data: keystead_bytes,
    /// The authentication tag, for decrypting.
    pub tag: keystead_bytes,
}
options_struct!(keystead_cipher_options, first size size_of::<keystead_cipher_options>());

fn cipher(c: &Caller, given: &keystead_cipher_options) -> Result<EncryptOptions, Failure> {
    let some = |number: u32| (number != 0).then_some(number);
    let mut options = EncryptOptions::default();
    options.mode = some(given.mode).map(BlockCipherMode::new);
    options.padding = some(given.padding).map(PaddingMethod::new);
    options.algorithm = some(given.algorithm).map(CryptographicAlgorithm::new);
    options.iv = c.bytes_of("iv", given.iv)?.map(<[u8]>::to_vec);
    options.additional_data = c
        .bytes_of("additional_data", given.additional_data)?
        .map(<[u8]>::to_vec);
    options.tag = c.bytes_of("tag", given.tag)?.map(<[u8]>::to_vec);
    let gcm = EncryptOptions::gcm();
    let usual = if options.mode == gcm.mode {
        gcm.tag_length
    } else {
        None
    };
    options.tag_length = some(given.tag_length).or(usual);
    Ok(options)
}

/// Encrypts on the server.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// options: how. Default: as the key and the server say.
/// data: the plaintext; the caller wipes it.
/// data_length: its number of bytes.
/// ciphertext: becomes the ciphertext with IV and tag, which the caller frees with keystead_ciphertext_free().
/// May be NULL: options, data.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_encrypt(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    options: *const keystead_cipher_options,
    data: *const u8,
    data_length: usize,
    ciphertext: *mut *mut keystead_ciphertext,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let ciphertext = c.out_handle("ciphertext", ciphertext)?;
            let client = c.shared(client)?;
            let id = c.identifier(id, id_length)?;
            let options = cipher(c, &c.options_or_default(options)?)?;
            let data = c.bytes("data", data, data_length)?;
            ciphertext.give(client.encrypt(id, &options, data)?);
            Ok(())
        })
    }
}

/// Decrypts on the server.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// options: how, with the iv and tag that encrypting gave.
/// data: the ciphertext.
/// data_length: its number of bytes.
/// plaintext: becomes the plaintext, which the caller frees with keystead_secret_free().
/// May be NULL: options, data.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_decrypt(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    options: *const keystead_cipher_options,
    data: *const u8,
    data_length: usize,
    plaintext: *mut *mut keystead_secret,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let plaintext = c.out_handle("plaintext", plaintext)?;
            let client = c.shared(client)?;
            let id = c.identifier(id, id_length)?;
            let options = cipher(c, &c.options_or_default(options)?)?;
            let data = c.bytes("data", data, data_length)?;
            plaintext.give(SecretValue::plain(client.decrypt(id, &options, data)?));
            Ok(())
        })
    }
}
