//! The OpenSSL provider. No OpenSSL type leaves this folder.
//!
//! Ciphers and digests come from a library context of our own, with the default and the legacy
//! provider loaded into it; they are fetched once for the process. Key objects, key generation and
//! the random generator are bound by the `openssl` crate to OpenSSL's default context; it reads no
//! configuration of the host either, see [`isolation`].

mod certificate;
mod chain;
mod cipher;
mod derivation;
mod digest;
mod isolation;
mod key_format;
mod keygen;
mod keys;
mod prime;
mod random;
mod rsa_parts;
mod signature;

#[cfg(test)]
pub(crate) use self::chain::test_chain;
#[cfg(test)]
pub(crate) use certificate::tests::test_certificate;

use std::sync::Arc;

use once_cell::sync::OnceCell;
use openssl::cipher::Cipher;
use openssl::error::ErrorStack;
use openssl::lib_ctx::LibCtx;
use openssl::md::Md;
use openssl::provider::Provider as Loaded;

use super::cipher_table::CIPHERS;
use super::error::CryptoError;
use super::provider::Provider;
use super::random::Random;

/// The provider that comes with Keystead. Cheap to clone and to share between threads.
#[derive(Clone)]
pub struct OpenSsl {
    library: &'static Library,
    random: Option<Arc<dyn Random>>,
}

impl OpenSsl {
    /// Opens the provider; the first call in a process sets up the library context.
    pub fn new() -> Result<Self, CryptoError> {
        Ok(Self {
            library: library()?,
            random: None,
        })
    }

    /// Opens the provider with another source of random bytes for symmetric keys and initialization
    /// vectors, for tests that need them fixed.
    pub fn with_random(random: Arc<dyn Random>) -> Result<Self, CryptoError> {
        Ok(Self {
            library: library()?,
            random: Some(random),
        })
    }
}

impl Provider for OpenSsl {
    fn name(&self) -> &str {
        openssl::version::version()
    }
}

/// What is set up once for the process and never freed.
struct Library {
    context: LibCtx,
    _default: Loaded,
    /// DES, RC4 and the like; absent when OpenSSL was built without them.
    _legacy: Option<Loaded>,
    /// One slot for each row of the table and each of its key lengths.
    ciphers: Vec<[OnceCell<Cipher>; 3]>,
    digests: [OnceCell<Md>; digest::HASHES.len()],
}

fn library() -> Result<&'static Library, CryptoError> {
    static LIBRARY: OnceCell<Library> = OnceCell::new();
    LIBRARY.get_or_try_init(|| {
        isolation::ignore_host_configuration()?;
        let context = LibCtx::new().map_err(fault("OSSL_LIB_CTX_new"))?;
        let default =
            Loaded::load(Some(&context), "default").map_err(fault("OSSL_PROVIDER_load"))?;
        let legacy = Loaded::load(Some(&context), "legacy").ok();
        Ok(Library {
            context,
            _default: default,
            _legacy: legacy,
            ciphers: CIPHERS.iter().map(|_| Default::default()).collect(),
            digests: Default::default(),
        })
    })
}

/// Turns an error of OpenSSL that no input explains into ours: the call and the first code.
#[allow(clippy::useless_conversion)] // the code is 32 bits wide on other platforms
fn fault(call: &'static str) -> impl Fn(ErrorStack) -> CryptoError {
    move |stack| CryptoError::ProviderFault {
        call,
        code: stack
            .errors()
            .first()
            .map_or(0, |error| u64::from(error.code())),
    }
}
