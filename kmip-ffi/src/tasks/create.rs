//! Create and Create Key Pair.

use kmip_core::client::{CreateKeyPair, CreateSymmetricKey};
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, RecommendedCurve};
use kmip_core::protocol::mask::CryptographicUsageMask;

use crate::boundary::call;
use crate::buffer::{Buffer, keystead_buffer};
use crate::client::keystead_client;
use crate::error::{Failure, keystead_error};
use crate::options::options_struct;
use crate::slice::keystead_str;
use crate::status::keystead_status;

/// A symmetric key that the server is to make. Begin with KEYSTEAD_INIT(keystead_symmetric_key_options); zero means
/// the default everywhere.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_symmetric_key_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// Name, unique on the server. Default: none.
    pub name: keystead_str,
    /// A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number. Default: AES.
    pub algorithm: u32,
    /// Length in bits. Default: 256.
    pub length_bits: u32,
    /// Sum of KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: encrypt and decrypt.
    pub usage_mask: u32,
    /// Not 0: activate the key in a second call, so that it can be used at once.
    pub activate: u32,
}
options_struct!(keystead_symmetric_key_options, first size size_of::<keystead_symmetric_key_options>());

/// A key pair that the server is to make. Begin with KEYSTEAD_INIT(keystead_key_pair_options); zero means the default
/// where there is one.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_key_pair_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// Name of the private key, unique on the server. Default: none.
    pub private_name: keystead_str,
    /// Name of the public key, unique on the server. Default: none.
    pub public_name: keystead_str,
    /// A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number such as RSA or ECDSA. Needed.
    pub algorithm: u32,
    /// Length in bits. Needed for RSA; told by the curve for elliptic curves.
    pub length_bits: u32,
    /// A KEYSTEAD_RECOMMENDED_CURVE_ number, for elliptic curves.
    pub curve: u32,
    /// What the private key may be used for, KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: sign.
    pub private_usage_mask: u32,
    /// What the public key may be used for. Default: verify.
    pub public_usage_mask: u32,
    /// Not 0: activate both keys in further calls.
    pub activate: u32,
}
options_struct!(keystead_key_pair_options, first size size_of::<keystead_key_pair_options>());

/// Makes a symmetric key on the server.
///
/// client: the client.
/// options: what key. Default: AES with 256 bits, to encrypt and decrypt, without a name, not activated.
/// id: becomes the identifier of the key, which the caller frees with keystead_buffer_free(). If the key was made but could
/// not be activated, the error says so and names it.
/// May be NULL: options.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_create_symmetric_key(
    client: *const keystead_client,
    options: *const keystead_symmetric_key_options,
    id: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let id = c.out_handle("id", id)?;
            let client = c.shared(client)?;
            let given = c.options_or_default(options)?;
            let algorithm = match given.algorithm {
                0 => CryptographicAlgorithm::AES,
                number => CryptographicAlgorithm::new(number),
            };
            let length_bits = if given.length_bits == 0 {
                256
            } else {
                given.length_bits
            };
            let mut key = CreateSymmetricKey::new(algorithm, length_bits);
            if given.usage_mask != 0 {
                key.usage_mask = CryptographicUsageMask::new(given.usage_mask);
            }
            key.name = c.text_of("name", given.name)?.map(str::to_owned);
            key.activate = given.activate != 0;
            id.give(Buffer::text(client.create_symmetric_key(&key)?));
            Ok(())
        })
    }
}

/// Makes a key pair on the server.
///
/// client: the client.
/// options: what pair.
/// private_id: becomes the identifier of the private key, which the caller frees with keystead_buffer_free().
/// public_id: becomes the identifier of the public key, which the caller frees with keystead_buffer_free().
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_create_key_pair(
    client: *const keystead_client,
    options: *const keystead_key_pair_options,
    private_id: *mut *mut keystead_buffer,
    public_id: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let private_id = c.out_handle("private_id", private_id)?;
            let public_id = c.out_handle("public_id", public_id)?;
            let client = c.shared(client)?;
            let given = c.options(options)?;
            if given.algorithm == 0 {
                return Err(Failure::argument("algorithm is needed"));
            }
            let mut pair = CreateKeyPair::rsa(given.length_bits);
            pair.algorithm = CryptographicAlgorithm::new(given.algorithm);
            pair.length_bits = (given.length_bits != 0).then_some(given.length_bits);
            pair.curve = (given.curve != 0).then(|| RecommendedCurve::new(given.curve));
            if given.private_usage_mask != 0 {
                pair.private_usage_mask = CryptographicUsageMask::new(given.private_usage_mask);
            }
            if given.public_usage_mask != 0 {
                pair.public_usage_mask = CryptographicUsageMask::new(given.public_usage_mask);
            }
            pair.private_name = c
                .text_of("private_name", given.private_name)?
                .map(str::to_owned);
            pair.public_name = c
                .text_of("public_name", given.public_name)?
                .map(str::to_owned);
            pair.activate = given.activate != 0;
            let made = client.create_key_pair(&pair)?;
            private_id.give(Buffer::text(made.private_key));
            public_id.give(Buffer::text(made.public_key));
            Ok(())
        })
    }
}
