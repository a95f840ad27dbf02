//! Versions of the library, and the sizes and names that a header gives as macros, for those who cannot read macros.

use std::ffi::CStr;

use libc::c_char;

use crate::client::keystead_connect_options;
use crate::slice;
use crate::status::{self, keystead_status};
use crate::tasks::cipher::keystead_cipher_options;
use crate::tasks::create::{keystead_key_pair_options, keystead_symmetric_key_options};
use crate::tasks::locate::keystead_locate_options;
use crate::tasks::register::keystead_register_options;
use crate::transport::keystead_transport;

/// Number of the ABI: programs run with any library of the same number that is not older than their header.
pub const KEYSTEAD_ABI_VERSION: u32 = 0;

/// Length of a key-encryption key, in bytes.
pub const KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH: usize = 32;

/// Length of the authentication tag that AES-GCM makes unless asked otherwise, in bytes.
pub const KEYSTEAD_GCM_TAG_LENGTH: usize = 16;

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };

/// Gives the version of the library that runs, such as "0.1.0". KEYSTEAD_VERSION is that of the header.
///
/// Returns a text that ends with a NUL and lives as long as the library.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_version() -> *const c_char {
    VERSION.as_ptr()
}

/// Gives the number of the ABI of the library that runs, to be compared with KEYSTEAD_ABI_VERSION.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_abi_version() -> u32 {
    KEYSTEAD_ABI_VERSION
}

/// Gives a few lower-case words for a status, such as "null pointer".
///
/// status: any number.
/// Returns a text that ends with a NUL and lives as long as the library; "other" for an unknown number.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_status_name(status: keystead_status) -> *const c_char {
    status::name(status).as_ptr()
}

/// Gives KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_key_encryption_key_length() -> usize {
    KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH
}

/// Gives KEYSTEAD_GCM_TAG_LENGTH.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_gcm_tag_length() -> usize {
    KEYSTEAD_GCM_TAG_LENGTH
}

/// Gives KEYSTEAD_MAX_TEXT_LENGTH.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_max_text_length() -> usize {
    slice::KEYSTEAD_MAX_TEXT_LENGTH
}

/// Gives KEYSTEAD_MAX_DATA_LENGTH.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_max_data_length() -> usize {
    slice::KEYSTEAD_MAX_DATA_LENGTH
}

/// Gives KEYSTEAD_MAX_COUNT.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_max_count() -> usize {
    slice::KEYSTEAD_MAX_COUNT
}

/// Gives the size of keystead_connect_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_connect_options_size() -> usize {
    size_of::<keystead_connect_options>()
}

/// Gives the size of keystead_symmetric_key_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_symmetric_key_options_size() -> usize {
    size_of::<keystead_symmetric_key_options>()
}

/// Gives the size of keystead_key_pair_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_key_pair_options_size() -> usize {
    size_of::<keystead_key_pair_options>()
}

/// Gives the size of keystead_register_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_register_options_size() -> usize {
    size_of::<keystead_register_options>()
}

/// Gives the size of keystead_locate_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_locate_options_size() -> usize {
    size_of::<keystead_locate_options>()
}

/// Gives the size of keystead_cipher_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_cipher_options_size() -> usize {
    size_of::<keystead_cipher_options>()
}

/// Gives the size of keystead_transport in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn keystead_transport_size() -> usize {
    size_of::<keystead_transport>()
}
