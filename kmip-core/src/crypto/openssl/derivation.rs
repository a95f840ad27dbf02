//! Key agreement and PBKDF2.

use openssl::derive::Deriver;
use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;
use zeroize::Zeroizing;

use super::super::asymmetric::AsymmetricKey;
use super::super::derivation::{Derivation, MAX_DERIVED, MAX_ITERATIONS};
use super::super::error::{CryptoError, Service};
use super::{OpenSsl, fault, keys};
use crate::protocol::enumeration::HashingAlgorithm as Hash;
use crate::secret::Secret;

impl Derivation for OpenSsl {
    fn agree(
        &self,
        private: &AsymmetricKey,
        public: &AsymmetricKey,
    ) -> Result<Secret, CryptoError> {
        let (ours, theirs) = (keys::private(private)?, keys::public(public)?);
        let unsupported = CryptoError::UnsupportedAlgorithm {
            service: Service::Derivation,
            algorithm: private.algorithm(),
        };
        let mut deriver = Deriver::new(&ours).map_err(|_| unsupported)?;
        // Fails where the keys lie on different curves, or one is no point of it.
        deriver
            .set_peer(&theirs)
            .map_err(|_| CryptoError::CryptographicFailure)?;
        let secret = deriver
            .derive_to_vec()
            .map_err(|_| CryptoError::CryptographicFailure)?;
        Ok(Secret::new(secret))
    }

    fn pbkdf2(
        &self,
        hash: Hash,
        password: &[u8],
        salt: &[u8],
        iterations: u32,
        length: usize,
    ) -> Result<Secret, CryptoError> {
        if iterations == 0 || iterations > MAX_ITERATIONS {
            return Err(CryptoError::BadParameter {
                name: "Iteration Count",
                value: iterations.into(),
            });
        }
        if length > MAX_DERIVED {
            return Err(CryptoError::OutputTooShort {
                length,
                maximum: MAX_DERIVED,
            });
        }
        let digest = digest(hash)?;
        let mut key = Zeroizing::new(vec![0; length]);
        pbkdf2_hmac(password, salt, iterations as usize, digest, &mut key)
            .map_err(fault("PKCS5_PBKDF2_HMAC"))?;
        Ok(Secret::copy_from(&key))
    }
}

fn digest(hash: Hash) -> Result<MessageDigest, CryptoError> {
    Ok(match hash {
        Hash::SHA_1 => MessageDigest::sha1(),
        Hash::SHA_224 => MessageDigest::sha224(),
        Hash::SHA_256 => MessageDigest::sha256(),
        Hash::SHA_384 => MessageDigest::sha384(),
        Hash::SHA_512 => MessageDigest::sha512(),
        Hash::SHA3_224 => MessageDigest::sha3_224(),
        Hash::SHA3_256 => MessageDigest::sha3_256(),
        Hash::SHA3_384 => MessageDigest::sha3_384(),
        Hash::SHA3_512 => MessageDigest::sha3_512(),
        _ => {
            return Err(CryptoError::UnsupportedHash {
                service: Service::Derivation,
                hash,
            });
        }
    })
}
