//! Random bytes: the one source that keys and initialization vectors come from.

use super::error::{CryptoError, Service};

/// A source of random bytes.
///
/// Handed in, so that tests can fix it. Asymmetric key generation draws on the provider's own
/// generator and cannot be fixed through this trait.
pub trait Random: Send + Sync {
    /// Fills `buffer` with random bytes of cryptographic quality.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        let _ = buffer;
        Err(CryptoError::not_supported(Service::Random))
    }
}
