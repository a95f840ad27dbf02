//! Cryptographic Parameters as the cryptographic room sees them (1.0: 3.6; 1.4: 3.6; 2.1: 4.16).

use super::error::CryptoError;
use crate::protocol::enumeration::{
    BlockCipherMode, CryptographicAlgorithm, DigitalSignatureAlgorithm, HashingAlgorithm,
    MaskGenerator, PaddingMethod,
};

/// The fields of Cryptographic Parameters, all optional; absent ones have the defaults of the
/// specification where it gives any.
///
/// Numbers are kept as they travel (signed 32-bit) and are checked where they are used, so that the
/// error can name the field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parameters<'a> {
    /// Cryptographic Algorithm; must agree with the key's.
    pub algorithm: Option<CryptographicAlgorithm>,
    /// Block Cipher Mode.
    pub mode: Option<BlockCipherMode>,
    /// Padding Method; absent means none for ciphers and PKCS#1 v1.5 for RSA signatures.
    pub padding: Option<PaddingMethod>,
    /// Hashing Algorithm.
    pub hashing_algorithm: Option<HashingAlgorithm>,
    /// Digital Signature Algorithm, instead of padding and hash.
    pub digital_signature_algorithm: Option<DigitalSignatureAlgorithm>,
    /// Random IV: the server makes the initialization vector when the client sends none.
    pub random_iv: bool,
    /// IV Length in bits.
    pub iv_length: Option<i32>,
    /// Tag Length in bytes; 16 if absent.
    pub tag_length: Option<i32>,
    /// Fixed Field Length in bits: a description of the vector's parts that changes no result.
    pub fixed_field_length: Option<i32>,
    /// Invocation Field Length in bits: a description, as above.
    pub invocation_field_length: Option<i32>,
    /// Counter Length in bits.
    pub counter_length: Option<i32>,
    /// Initial Counter Value of counter modes.
    pub initial_counter_value: Option<i32>,
    /// Salt Length of PSS in bytes.
    pub salt_length: Option<i32>,
    /// Mask Generator; MGF1 if absent.
    pub mask_generator: Option<MaskGenerator>,
    /// Mask Generator Hashing Algorithm; SHA-1 if absent, as the specification says.
    pub mask_generator_hashing_algorithm: Option<HashingAlgorithm>,
    /// P Source of OAEP; empty if absent.
    pub p_source: Option<&'a [u8]>,
    /// Trailer Field of PSS; 1 if absent, and nothing else is supported.
    pub trailer_field: Option<i32>,
}

impl Parameters<'_> {
    /// Refuses parameters that name another algorithm than the key's.
    pub(super) fn check_algorithm(&self, key: CryptographicAlgorithm) -> Result<(), CryptoError> {
        match self.algorithm {
            Some(requested) if requested != key => {
                Err(CryptoError::AlgorithmMismatch { requested, key })
            }
            _ => Ok(()),
        }
    }
}

/// A number of bits that must be whole bytes within `min..=max` bytes, as bytes.
pub(super) fn whole_bytes(
    name: &'static str,
    bits: i32,
    min: usize,
    max: usize,
) -> Result<usize, CryptoError> {
    let bad = CryptoError::BadParameter {
        name,
        value: i64::from(bits),
    };
    let Ok(bits) = usize::try_from(bits) else {
        return Err(bad);
    };
    if bits % 8 == 0 && (min..=max).contains(&(bits / 8)) {
        Ok(bits / 8)
    } else {
        Err(bad)
    }
}
