//! The provider: all services in one object, and key generation.

use super::asymmetric::{KeyPair, KeyPairSpecification};
use super::certificate::Certificates;
use super::derivation::Derivation;
use super::digest::{Digests, Macs};
use super::error::{CryptoError, Service};
use super::key_format::KeyFormats;
use super::random::Random;
use super::signature::{PublicKeyEncryption, Signatures};
use super::split::PrimeFields;
use super::symmetric::Encryption;
use crate::protocol::enumeration::CryptographicAlgorithm;
use crate::secret::Secret;

/// Everything that the engine asks of cryptography.
///
/// A provider implements the traits of the services it has and leaves the other bodies empty. It is
/// shared between threads.
pub trait Provider:
    Random
    + Encryption
    + PublicKeyEncryption
    + KeyGeneration
    + KeyFormats
    + Digests
    + Macs
    + Derivation
    + Signatures
    + Certificates
    + PrimeFields
    + Send
    + Sync
{
    /// Name and version of the provider, for Query and logs.
    fn name(&self) -> &str;
}

/// Generation of keys.
pub trait KeyGeneration {
    /// A new symmetric key of `bits` bits, a length that
    /// [`symmetric_key_bytes`](super::symmetric::symmetric_key_bytes) accepts. DES keys get odd
    /// parity.
    fn generate_symmetric_key(
        &self,
        algorithm: CryptographicAlgorithm,
        bits: u32,
    ) -> Result<Secret, CryptoError> {
        let _ = (algorithm, bits);
        Err(CryptoError::not_supported(Service::SymmetricKeyGeneration))
    }

    /// A new key pair. RSA takes from milliseconds to many seconds with the length: run it where
    /// blocking is allowed.
    fn generate_key_pair(
        &self,
        specification: &KeyPairSpecification<'_>,
    ) -> Result<KeyPair, CryptoError> {
        let _ = specification;
        Err(CryptoError::not_supported(Service::KeyPairGeneration))
    }
}
