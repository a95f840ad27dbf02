//! Cryptography that KMIP operations ask for, behind traits; OpenSSL is the one provider.
//!
//! The way through the room: [`Provider`] gathers one trait for each service
//! ([`Random`], [`Encryption`], [`PublicKeyEncryption`], [`KeyGeneration`], [`KeyFormats`],
//! [`Digests`], [`Macs`], [`Derivation`], [`Signatures`], [`Certificates`]), each method of which answers
//! [`CryptoError::NotSupported`] until a provider overrides it. [`OpenSsl`] is the provider that
//! comes with Keystead; its types never leave the folder `openssl`.
//!
//! What can be decided without a key schedule is data and plain Rust here: which algorithm goes
//! with which mode, padding, key length and initialization vector ([`symmetric::CIPHERS`],
//! [`symmetric::KEY_LENGTHS`]), which curves there are ([`asymmetric::CURVES`]), which signature a
//! hash and a padding make ([`signature`]). A provider executes plans that were checked already.
//!
//! The room knows keys as bytes and components, never objects, states or usage masks: those are
//! the engine's. Secret bytes travel as [`Secret`](crate::secret::Secret).

pub mod asymmetric;
pub mod certificate;
mod cipher_table;
pub mod der;
pub mod derivation;
pub mod digest;
pub mod error;
pub mod key_format;
mod openssl;
pub mod parameters;
pub mod provider;
pub mod random;
pub mod signature;
pub mod split;
pub mod symmetric;
#[cfg(test)]
mod tests;

pub use self::asymmetric::{AsymmetricKey, KeyPair, KeyPairSpecification};
pub use self::certificate::{CertificateFacts, Certificates, ChainVerdict};
pub use self::derivation::Derivation;
pub use self::digest::{Digests, HashStream, MacStream, Macs};
pub use self::error::{CryptoError, Service};
pub use self::key_format::{KeyFormats, KeyMaterial};
pub use self::openssl::OpenSsl;
#[cfg(test)]
pub(crate) use self::openssl::{test_certificate, test_chain};
pub use self::parameters::Parameters;
pub use self::provider::{KeyGeneration, Provider};
pub use self::random::Random;
pub use self::signature::{PublicKeyEncryption, SignatureStream, Signatures, SignedInput};
pub use self::split::PrimeFields;
pub use self::symmetric::{
    CipherRequest, CipherRule, CipherStream, Direction, Encrypted, Encryption, ShortBytes,
    StartedCipher,
};
