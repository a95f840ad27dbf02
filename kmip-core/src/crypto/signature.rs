//! Signatures and encryption under asymmetric keys (1.2: 4.31, 4.32; 2.1: 6.1.55, 6.1.56), and the
//! scheme that parameters come to.
//!
//! Defaults where the specification leaves room: RSA without a padding method signs with PKCS#1
//! v1.5; MGF1 uses SHA-1 unless Mask Generator Hashing Algorithm says otherwise (2.1: 4.16), except
//! that a client which names only a PSS hash gets it for the mask too, as every library does and the
//! official cases show; the PSS salt is as long as the hash when signing, and of any length when
//! verifying, unless Salt Length fixes it.

use super::asymmetric::AsymmetricKey;
use super::error::{CryptoError, Service};
use super::parameters::Parameters;
use super::symmetric::Direction;
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, DigitalSignatureAlgorithm as Signature,
    HashingAlgorithm as Hash, PaddingMethod,
};
use crate::secret::Secret;

/// What is signed: the data, or its digest made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedInput<'a> {
    /// Data.
    Data(&'a [u8]),
    /// Digested Data.
    Digest(&'a [u8]),
}

/// A signature, or its verification, over data that comes in several parts.
pub trait SignatureStream: Send {
    /// Takes the next part.
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError>;

    /// Ends the stream with the signature.
    fn sign(self: Box<Self>) -> Result<Vec<u8>, CryptoError>;

    /// Ends the stream by checking a signature.
    fn verify(self: Box<Self>, signature: &[u8]) -> Result<bool, CryptoError>;
}

/// Signing and verification.
pub trait Signatures {
    /// Signs with a private key.
    fn sign(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        input: SignedInput<'_>,
    ) -> Result<Vec<u8>, CryptoError> {
        let _ = (key, parameters, input);
        Err(CryptoError::not_supported(Service::Sign))
    }

    /// Whether `signature` is one of `input`, by a public key or the public half of a private one. A
    /// signature that cannot be read is not valid; it is no error.
    fn verify(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        input: SignedInput<'_>,
        signature: &[u8],
    ) -> Result<bool, CryptoError> {
        let _ = (key, parameters, input, signature);
        Err(CryptoError::not_supported(Service::SignatureVerify))
    }

    /// Starts a signature (private key) or a verification (either half) over data in several parts.
    fn start_signature(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
    ) -> Result<Box<dyn SignatureStream>, CryptoError> {
        let _ = (key, parameters);
        Err(CryptoError::not_supported(Service::Sign))
    }
}

/// Encryption and decryption under RSA keys, for Encrypt and Decrypt (2.1: 6.1.11, 6.1.17).
pub trait PublicKeyEncryption {
    /// Encrypts with a public key, or the public half of a private one.
    fn public_encrypt(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        data: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let _ = (key, parameters, data);
        Err(CryptoError::not_supported(Service::PublicKeyEncryption))
    }

    /// Decrypts with a private key.
    fn private_decrypt(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        data: &[u8],
    ) -> Result<Secret, CryptoError> {
        let _ = (key, parameters, data);
        Err(CryptoError::not_supported(Service::PublicKeyEncryption))
    }
}

/// The signature scheme that a key and its parameters come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// RSASSA-PKCS1-v1_5; without a hash the input is signed as it is.
    Pkcs1 { hash: Option<Hash> },
    /// RSASSA-PSS; `salt` in bytes.
    Pss {
        hash: Hash,
        mask_hash: Hash,
        salt: Option<u32>,
    },
    /// ECDSA, DER-encoded pair.
    Ecdsa { hash: Option<Hash> },
    /// DSA, DER-encoded pair.
    Dsa { hash: Option<Hash> },
    /// Ed25519 or Ed448.
    Edwards,
}

/// The padding and hash of an RSA encryption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RsaEncryption<'a> {
    Pkcs1,
    Oaep {
        hash: Hash,
        mask_hash: Hash,
        label: &'a [u8],
    },
}

/// Digital signature algorithms: the key algorithm, the padding and the hash they stand for.
#[rustfmt::skip]
pub static SIGNATURES: &[(Signature, Algorithm, Option<PaddingMethod>, Option<Hash>)] = &[
    (Signature::MD5_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::MD5)),
    (Signature::SHA_1_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA_1)),
    (Signature::SHA_224_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA_224)),
    (Signature::SHA_256_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA_256)),
    (Signature::SHA_384_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA_384)),
    (Signature::SHA_512_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA_512)),
    (Signature::SHA3_256_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA3_256)),
    (Signature::SHA3_384_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA3_384)),
    (Signature::SHA3_512_WITH_RSA_ENCRYPTION, Algorithm::RSA, Some(PaddingMethod::PKCS1_V1_5), Some(Hash::SHA3_512)),
    (Signature::RSASSA_PSS, Algorithm::RSA, Some(PaddingMethod::PSS), None),
    (Signature::DSA_WITH_SHA_1, Algorithm::DSA, None, Some(Hash::SHA_1)),
    (Signature::DSA_WITH_SHA224, Algorithm::DSA, None, Some(Hash::SHA_224)),
    (Signature::DSA_WITH_SHA256, Algorithm::DSA, None, Some(Hash::SHA_256)),
    (Signature::ECDSA_WITH_SHA_1, Algorithm::EC, None, Some(Hash::SHA_1)),
    (Signature::ECDSA_WITH_SHA224, Algorithm::EC, None, Some(Hash::SHA_224)),
    (Signature::ECDSA_WITH_SHA256, Algorithm::EC, None, Some(Hash::SHA_256)),
    (Signature::ECDSA_WITH_SHA384, Algorithm::EC, None, Some(Hash::SHA_384)),
    (Signature::ECDSA_WITH_SHA512, Algorithm::EC, None, Some(Hash::SHA_512)),
];

/// The scheme of a signature. `digested`: the input is a digest, so a hash may be absent.
pub(super) fn scheme(
    key: &AsymmetricKey,
    parameters: &Parameters<'_>,
    digested: bool,
) -> Result<Scheme, CryptoError> {
    let algorithm = key.algorithm();
    check_key_algorithm(algorithm, parameters)?;
    let (mut padding, mut hash) = (parameters.padding, parameters.hashing_algorithm);
    if let Some(signature) = parameters.digital_signature_algorithm {
        let unsupported = CryptoError::UnsupportedSignature {
            algorithm: signature,
        };
        let (_, _, known_padding, known_hash) = SIGNATURES
            .iter()
            .find(|(known, needed, ..)| *known == signature && *needed == algorithm)
            .ok_or(unsupported)?;
        padding = known_padding.or(padding);
        hash = known_hash.or(hash);
    }
    let missing = CryptoError::MissingParameter {
        name: "Hashing Algorithm",
    };
    if hash.is_none() && !digested && !matches!(algorithm, Algorithm::ED25519 | Algorithm::ED448) {
        return Err(missing);
    }
    match algorithm {
        Algorithm::RSA => match padding {
            None | Some(PaddingMethod::PKCS1_V1_5) => Ok(Scheme::Pkcs1 { hash }),
            Some(PaddingMethod::PSS) => {
                let hash = hash.ok_or(missing)?;
                let mask_hash = mask_hash(parameters)?.unwrap_or(hash);
                if let Some(value) = parameters.trailer_field.filter(|value| *value != 1) {
                    return Err(CryptoError::BadParameter {
                        name: "Trailer Field",
                        value: value.into(),
                    });
                }
                let salt = parameters
                    .salt_length
                    .map(|value| {
                        u32::try_from(value).map_err(|_| CryptoError::BadParameter {
                            name: "Salt Length",
                            value: value.into(),
                        })
                    })
                    .transpose()?;
                Ok(Scheme::Pss {
                    hash,
                    mask_hash,
                    salt,
                })
            }
            Some(padding) => Err(CryptoError::UnsupportedPadding { algorithm, padding }),
        },
        Algorithm::EC => Ok(Scheme::Ecdsa { hash }),
        Algorithm::DSA => Ok(Scheme::Dsa { hash }),
        Algorithm::ED25519 | Algorithm::ED448 if !digested => Ok(Scheme::Edwards),
        _ => Err(CryptoError::UnsupportedAlgorithm {
            service: Service::Sign,
            algorithm,
        }),
    }
}

/// The padding of an RSA encryption; there is no safe default, so it must be named.
pub(super) fn rsa_encryption<'a>(
    key: &AsymmetricKey,
    parameters: &Parameters<'a>,
    direction: Direction,
) -> Result<RsaEncryption<'a>, CryptoError> {
    let algorithm = key.algorithm();
    check_key_algorithm(algorithm, parameters)?;
    if algorithm != Algorithm::RSA {
        return Err(CryptoError::UnsupportedAlgorithm {
            service: Service::PublicKeyEncryption,
            algorithm,
        });
    }
    if direction == Direction::Decrypt && !key.is_private() {
        return Err(CryptoError::WrongKeyClass { needed: "private" });
    }
    match parameters.padding {
        Some(PaddingMethod::OAEP) => Ok(RsaEncryption::Oaep {
            hash: parameters.hashing_algorithm.unwrap_or(Hash::SHA_1),
            mask_hash: mask_hash(parameters)?.unwrap_or(Hash::SHA_1),
            label: parameters.p_source.unwrap_or_default(),
        }),
        Some(PaddingMethod::PKCS1_V1_5) => Ok(RsaEncryption::Pkcs1),
        Some(padding) => Err(CryptoError::UnsupportedPadding { algorithm, padding }),
        None => Err(CryptoError::MissingParameter {
            name: "Padding Method",
        }),
    }
}

fn mask_hash(parameters: &Parameters<'_>) -> Result<Option<Hash>, CryptoError> {
    match parameters.mask_generator {
        None => Ok(parameters.mask_generator_hashing_algorithm),
        Some(generator) if generator.get() == 1 => Ok(parameters.mask_generator_hashing_algorithm),
        Some(generator) => Err(CryptoError::BadParameter {
            name: "Mask Generator",
            value: generator.get().into(),
        }),
    }
}

/// ECDSA and ECDH name uses of EC keys.
fn check_key_algorithm(key: Algorithm, parameters: &Parameters<'_>) -> Result<(), CryptoError> {
    if key == Algorithm::EC
        && matches!(
            parameters.algorithm,
            Some(Algorithm::ECDSA | Algorithm::ECDH)
        )
    {
        return Ok(());
    }
    parameters.check_algorithm(key)
}
