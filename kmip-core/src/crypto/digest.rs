//! Digests and message authentication codes (1.2: 4.33, 4.34, 4.36; 2.1: 6.1.24, 6.1.32, 6.1.33).

use super::error::{CryptoError, Service};
use crate::protocol::enumeration::{CryptographicAlgorithm, HashingAlgorithm};

/// A digest of data that comes in several parts.
pub trait HashStream: Send {
    /// Takes the next part.
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError>;

    /// Ends the stream with the digest.
    fn finish(self: Box<Self>) -> Result<Vec<u8>, CryptoError>;
}

/// Digests.
pub trait Digests {
    /// The digest of `data`.
    fn hash(&self, algorithm: HashingAlgorithm, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let _ = (algorithm, data);
        Err(CryptoError::not_supported(Service::Hash))
    }

    /// Starts a digest of data in several parts.
    fn start_hash(&self, algorithm: HashingAlgorithm) -> Result<Box<dyn HashStream>, CryptoError> {
        let _ = algorithm;
        Err(CryptoError::not_supported(Service::Hash))
    }

    /// The hashes that this provider has.
    fn hashes(&self) -> &'static [HashingAlgorithm] {
        &[]
    }
}

/// A message authentication code of data that comes in several parts.
pub trait MacStream: Send {
    /// Takes the next part.
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError>;

    /// Ends the stream with the code.
    fn finish(self: Box<Self>) -> Result<Vec<u8>, CryptoError>;

    /// Ends the stream by comparing the code with `expected`, in constant time.
    fn verify(self: Box<Self>, expected: &[u8]) -> Result<bool, CryptoError>;
}

/// Message authentication codes. `algorithm` is one of the HMAC algorithms.
pub trait Macs {
    /// The code of `data` under `key`.
    fn mac(
        &self,
        algorithm: CryptographicAlgorithm,
        key: &[u8],
        data: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let _ = (algorithm, key, data);
        Err(CryptoError::not_supported(Service::Mac))
    }

    /// Whether `expected` is the code of `data` under `key`, compared in constant time.
    fn verify_mac(
        &self,
        algorithm: CryptographicAlgorithm,
        key: &[u8],
        data: &[u8],
        expected: &[u8],
    ) -> Result<bool, CryptoError> {
        let _ = (algorithm, key, data, expected);
        Err(CryptoError::not_supported(Service::Mac))
    }

    /// Starts a code of data in several parts.
    fn start_mac(
        &self,
        algorithm: CryptographicAlgorithm,
        key: &[u8],
    ) -> Result<Box<dyn MacStream>, CryptoError> {
        let _ = (algorithm, key);
        Err(CryptoError::not_supported(Service::Mac))
    }
}
