//! Register: objects that exist already.

use kmip_core::client::{ClientError, Register};
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, SecretDataType};
use kmip_core::protocol::mask::CryptographicUsageMask;

use crate::boundary::{Caller, Out, call};
use crate::buffer::{Buffer, keystead_buffer};
use crate::client::keystead_client;
use crate::error::{Failure, keystead_error};
use crate::options::options_struct;
use crate::slice::keystead_str;
use crate::status::keystead_status;

/// What the server is to keep with an object. Begin with KEYSTEAD_INIT(keystead_register_options); zero means the
/// default everywhere.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_register_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// Name, unique on the server. Default: none.
    pub name: keystead_str,
    /// Sum of KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: for keys encrypt and decrypt, for secrets none.
    pub usage_mask: u32,
    /// Not 0: activate the object in a second call.
    pub activate: u32,
}
options_struct!(keystead_register_options, first size size_of::<keystead_register_options>());

fn register<'c>(
    c: &'c Caller,
    client: *const keystead_client,
    options: *const keystead_register_options,
    object: Result<Register<'c>, ClientError>,
    id: Out<'c, *mut keystead_buffer>,
) -> Result<(), Failure> {
    let client = c.shared(client)?;
    let given = c.options_or_default(options)?;
    let mut object = object?;
    if given.usage_mask != 0 {
        object.usage_mask = Some(CryptographicUsageMask::new(given.usage_mask));
    }
    object.name = c.text_of("name", given.name)?.map(str::to_owned);
    object.activate = given.activate != 0;
    id.give(Buffer::text(client.register(&object)?));
    Ok(())
}

/// Stores a symmetric key that exists already.
///
/// client: the client.
/// algorithm: a KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
/// key: the bytes of the key; the caller wipes them.
/// key_length: their number.
/// options: name, usage and so on. Default: no name, to encrypt and decrypt, not activated.
/// id: becomes the identifier of the object, which the caller frees with keystead_buffer_free().
/// May be NULL: options.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_register_symmetric_key(
    client: *const keystead_client,
    algorithm: u32,
    key: *const u8,
    key_length: usize,
    options: *const keystead_register_options,
    id: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let id = c.out_handle("id", id)?;
            let key = c.bytes("key", key, key_length)?;
            let object = Register::symmetric_key(CryptographicAlgorithm::new(algorithm), key);
            register(c, client, options, object, id)
        })
    }
}

/// Stores a password, seed or other secret.
///
/// client: the client.
/// type_: KEYSTEAD_SECRET_DATA_TYPE_PASSWORD or _SEED.
/// secret: the bytes of the secret; the caller wipes them.
/// secret_length: their number.
/// options: name and so on. Default: no name, not activated.
/// id: becomes the identifier of the object, which the caller frees with keystead_buffer_free().
/// May be NULL: options.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_register_secret(
    client: *const keystead_client,
    type_: u32,
    secret: *const u8,
    secret_length: usize,
    options: *const keystead_register_options,
    id: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let id = c.out_handle("id", id)?;
            let secret = c.bytes("secret", secret, secret_length)?;
            register(
                c,
                client,
                options,
                Register::secret(SecretDataType::new(type_), secret),
                id,
            )
        })
    }
}
