//! Key generation.

use openssl::bn::BigNum;
use openssl::dsa::Dsa;
use openssl::ec::EcKey;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;

use super::super::asymmetric::{self, KeyPair, KeyPairPlan, KeyPairSpecification};
use super::super::cipher_table::symmetric_key_bytes;
use super::super::error::CryptoError;
use super::super::key_format::strip_zeros;
use super::super::provider::KeyGeneration;
use super::super::random::Random;
use super::{OpenSsl, fault, keys};
use crate::protocol::enumeration::CryptographicAlgorithm as Algorithm;
use crate::secret::Secret;

impl KeyGeneration for OpenSsl {
    fn generate_symmetric_key(
        &self,
        algorithm: Algorithm,
        bits: u32,
    ) -> Result<Secret, CryptoError> {
        let mut key = Secret::zeroed(symmetric_key_bytes(algorithm, bits)?);
        self.fill(key.as_mut_bytes())?;
        if matches!(algorithm, Algorithm::DES | Algorithm::DES3) {
            for byte in key.as_mut_bytes() {
                // the lowest bit makes the number of ones odd (FIPS 46-3)
                *byte = (*byte & 0xfe) | u8::from((*byte >> 1).count_ones() % 2 == 0);
            }
        }
        Ok(key)
    }

    fn generate_key_pair(
        &self,
        specification: &KeyPairSpecification<'_>,
    ) -> Result<KeyPair, CryptoError> {
        let private = match asymmetric::plan_key_pair(specification)? {
            KeyPairPlan::Rsa { bits } => {
                let exponent = public_exponent(specification.public_exponent)?;
                keys::read_rsa_private(
                    &Rsa::generate_with_e(bits, &exponent).map_err(fault("RSA_generate_key_ex"))?,
                )?
            }
            KeyPairPlan::Ec { curve } => {
                let group = keys::group(curve)?;
                keys::read_ec_private(
                    &EcKey::generate(&group).map_err(fault("EC_KEY_generate_key"))?,
                )?
            }
            KeyPairPlan::Edwards { algorithm } => {
                let key = match algorithm {
                    Algorithm::ED25519 => PKey::generate_ed25519(),
                    Algorithm::ED448 => PKey::generate_ed448(),
                    Algorithm::X25519 => PKey::generate_x25519(),
                    _ => PKey::generate_x448(),
                };
                keys::read_private(&key.map_err(fault("EVP_PKEY_keygen"))?)?
            }
            KeyPairPlan::Dsa { bits } => {
                keys::read_dsa_private(&Dsa::generate(bits).map_err(fault("DSA_generate_key"))?)?
            }
        };
        Ok(KeyPair {
            public: private.public(),
            private,
        })
    }
}

/// An odd number from 3 to 2^64, 65537 if absent.
fn public_exponent(given: Option<&[u8]>) -> Result<BigNum, CryptoError> {
    let bytes = given.map_or(&[1, 0, 1][..], strip_zeros);
    let value = bytes
        .iter()
        .take(8)
        .fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    if bytes.len() > 8 || value < 3 || value % 2 == 0 {
        return Err(CryptoError::BadParameter {
            name: "Public Exponent",
            value: i64::try_from(value).unwrap_or(i64::MAX),
        });
    }
    BigNum::from_slice(bytes).map_err(fault("BN_bin2bn"))
}
