//! Derivation of keys (1.4: 4.6; 2.1: 7.12, 11.14): key agreement and PBKDF2 as services of a provider; the
//! compositions that standards define over codes and digests, for any provider.

use zeroize::Zeroizing;

use super::asymmetric::AsymmetricKey;
use super::error::{CryptoError, Service};
use super::provider::Provider;
use crate::protocol::enumeration::{CryptographicAlgorithm as Algorithm, HashingAlgorithm as Hash};
use crate::secret::Secret;

/// The most rounds of PBKDF2 that are computed: some seconds of work.
pub const MAX_ITERATIONS: u32 = 10_000_000;

/// The longest key that is derived, in bytes; HKDF and a counter of one byte end earlier.
pub const MAX_DERIVED: usize = 1 << 16;

/// What a provider derives itself.
pub trait Derivation {
    /// The secret that both sides of a key agreement share: the x coordinate on a Weierstrass curve (ECDH), the
    /// output of X25519 or X448.
    fn agree(
        &self,
        private: &AsymmetricKey,
        public: &AsymmetricKey,
    ) -> Result<Secret, CryptoError> {
        let _ = (private, public);
        Err(CryptoError::not_supported(Service::Derivation))
    }

    /// PBKDF2 with HMAC of this hash (RFC 8018: 5.2).
    fn pbkdf2(
        &self,
        hash: Hash,
        password: &[u8],
        salt: &[u8],
        iterations: u32,
        length: usize,
    ) -> Result<Secret, CryptoError> {
        let _ = (hash, password, salt, iterations, length);
        Err(CryptoError::not_supported(Service::Derivation))
    }
}

/// Modes of the key derivation functions of NIST SP 800-108.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nist800108<'a> {
    /// Counter mode (5.1).
    Counter,
    /// Feedback mode, with this initialization vector (5.2).
    Feedback(&'a [u8]),
    /// Double-pipeline iteration mode (5.3).
    DoublePipeline,
}

/// A key derivation function of SP 800-108 with an HMAC as pseudorandom function. `fixed` is the fixed input as it is:
/// label, zero byte, context. The counter has 32 bits and stands before it.
pub fn nist_800_108(
    provider: &dyn Provider,
    mode: Nist800108<'_>,
    prf: Algorithm,
    key: &[u8],
    fixed: &[u8],
    length: usize,
) -> Result<Secret, CryptoError> {
    check_length(length)?;
    let mut out = Zeroizing::new(Vec::with_capacity(length + 64));
    // K(i-1) of the feedback mode, A(i-1) of the double pipeline.
    let mut last = Zeroizing::new(match mode {
        Nist800108::Counter => Vec::new(),
        Nist800108::Feedback(iv) => iv.to_vec(),
        Nist800108::DoublePipeline => fixed.to_vec(),
    });
    let mut counter = 0_u32;
    while out.len() < length {
        counter += 1;
        if mode == Nist800108::DoublePipeline {
            last = Zeroizing::new(provider.mac(prf, key, &last)?);
        }
        let input = joined(&[&last, &counter.to_be_bytes(), fixed]);
        let block = Zeroizing::new(provider.mac(prf, key, &input)?);
        out.extend_from_slice(&block);
        if let Nist800108::Feedback(_) = mode {
            last = block;
        }
    }
    Ok(cut(&out, length))
}

/// HKDF, extract and expand (RFC 5869), with this HMAC. An empty salt is as many zeros as the hash has bytes.
pub fn hkdf(
    provider: &dyn Provider,
    prf: Algorithm,
    input: &[u8],
    salt: &[u8],
    info: &[u8],
    length: usize,
) -> Result<Secret, CryptoError> {
    check_length(length)?;
    let zeros = [0; 64];
    // HMAC fills short keys up with zeros, so that one of 64 zeros is the key of no bytes for every block size.
    let salt = if salt.is_empty() { &zeros[..] } else { salt };
    let key = Zeroizing::new(provider.mac(prf, salt, input)?);
    if length > 255 * key.len() {
        return Err(too_long(length, 255 * key.len()));
    }
    let mut out = Zeroizing::new(Vec::with_capacity(length + key.len()));
    let mut last = Zeroizing::new(Vec::new());
    let mut counter = 0_u8;
    while out.len() < length {
        counter += 1;
        let input = joined(&[&last, info, &[counter]]);
        last = Zeroizing::new(provider.mac(prf, &key, &input)?);
        out.extend_from_slice(&last);
    }
    Ok(cut(&out, length))
}

/// The signing key of AWS Signature Version 4: a chain of HMAC-SHA-256 over date, region and service.
pub fn aws_signature_4(
    provider: &dyn Provider,
    secret: &[u8],
    [date, region, service]: [&[u8]; 3],
    length: usize,
) -> Result<Secret, CryptoError> {
    let mut key = joined(&[b"AWS4", secret]);
    for step in [date, region, service, b"aws4_request"] {
        key = Zeroizing::new(provider.mac(Algorithm::HMAC_SHA256, &key, step)?);
    }
    beginning(&key, length)
}

/// The beginning of what a method with a fixed output made.
pub fn beginning(output: &[u8], length: usize) -> Result<Secret, CryptoError> {
    if length > output.len() {
        return Err(too_long(length, output.len()));
    }
    Ok(cut(output, length))
}

/// The HMAC algorithm with a hash.
pub fn hmac_of(hash: Hash) -> Result<Algorithm, CryptoError> {
    HMACS
        .iter()
        .find(|(known, _)| *known == hash)
        .map(|(_, algorithm)| *algorithm)
        .ok_or(CryptoError::UnsupportedHash {
            service: Service::Derivation,
            hash,
        })
}

/// Whether keys of the algorithm are keys of an HMAC.
pub fn is_hmac(algorithm: Algorithm) -> bool {
    HMACS.iter().any(|(_, known)| *known == algorithm)
}

const HMACS: &[(Hash, Algorithm)] = &[
    (Hash::SHA_1, Algorithm::HMAC_SHA1),
    (Hash::SHA_224, Algorithm::HMAC_SHA224),
    (Hash::SHA_256, Algorithm::HMAC_SHA256),
    (Hash::SHA_384, Algorithm::HMAC_SHA384),
    (Hash::SHA_512, Algorithm::HMAC_SHA512),
    (Hash::MD5, Algorithm::HMAC_MD5),
    (Hash::SHA3_224, Algorithm::HMAC_SHA3_224),
    (Hash::SHA3_256, Algorithm::HMAC_SHA3_256),
    (Hash::SHA3_384, Algorithm::HMAC_SHA3_384),
    (Hash::SHA3_512, Algorithm::HMAC_SHA3_512),
];

fn check_length(length: usize) -> Result<(), CryptoError> {
    if length > MAX_DERIVED {
        return Err(too_long(length, MAX_DERIVED));
    }
    Ok(())
}

fn too_long(length: usize, maximum: usize) -> CryptoError {
    CryptoError::OutputTooShort { length, maximum }
}

fn joined(parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let length = parts.iter().map(|part| part.len()).sum();
    let mut all = Zeroizing::new(Vec::with_capacity(length));
    for part in parts {
        all.extend_from_slice(part);
    }
    all
}

fn cut(bytes: &[u8], length: usize) -> Secret {
    Secret::copy_from(&bytes[..length])
}
