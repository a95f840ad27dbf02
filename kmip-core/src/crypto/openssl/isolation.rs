//! Keeps the host's OpenSSL configuration out of the process.
//!
//! OpenSSL reads `openssl.cnf` (or what `OPENSSL_CONF` names) when it is first used, and what stands
//! there can replace algorithms and load code. An embedded server must not depend on that. OpenSSL
//! decides once per process; deciding before the crate's own initialization is enough. With the
//! vendored build the library is ours alone. With the system's library it is the host program's too:
//! if that used OpenSSL before, its decision stands.

use super::super::error::CryptoError;

/// `OPENSSL_INIT_NO_LOAD_CONFIG` of `openssl/crypto.h`, part of OpenSSL's stable ABI.
const NO_LOAD_CONFIG: u64 = 0x0000_0080;
/// `OPENSSL_INIT_NO_ATEXIT`: no cleanup under threads that still run.
const NO_ATEXIT: u64 = 0x0008_0000;

/// Initializes OpenSSL without any configuration file.
#[allow(unsafe_code)] // the one call that the `openssl` crate has no safe form of
pub(super) fn ignore_host_configuration() -> Result<(), CryptoError> {
    // SAFETY: OPENSSL_init_ssl may be called from any thread at any time; a null settings pointer
    // means defaults; both flags are of the documented set.
    let done =
        unsafe { openssl_sys::OPENSSL_init_ssl(NO_LOAD_CONFIG | NO_ATEXIT, core::ptr::null()) };
    if done == 1 {
        Ok(())
    } else {
        Err(CryptoError::ProviderFault {
            call: "OPENSSL_init_ssl",
            code: 0,
        })
    }
}
