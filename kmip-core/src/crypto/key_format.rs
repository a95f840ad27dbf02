//! Key formats: the forms in which KMIP carries key material, and the service that converts them
//! (1.0: 2.1.3, 2.1.7; 2.1: 3.2 to 3.12, 4.26).
//!
//! Every form is read into [`AsymmetricKey`] and written from it, so that any can become any other
//! that the algorithm has. Symmetric keys need no provider: raw and transparent hold the same bytes.

use super::asymmetric::{AsymmetricKey, DsaPublicKey, RsaPublicKey};
use super::error::{CryptoError, Service};
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, KeyFormatType as Format, RecommendedCurve,
};
use crate::protocol::version::ProtocolVersion;
use crate::secret::Secret;

/// Key material in one form.
///
/// Numbers are unsigned big-endian without leading zeros, as in [`super::asymmetric`]; on reading,
/// leading zeros are ignored. `Debug` shows no private part.
#[derive(Debug)]
#[non_exhaustive]
pub enum KeyMaterial {
    /// Raw, Opaque, PKCS#1, PKCS#8, X.509 or ECPrivateKey: a byte string.
    Bytes {
        /// Which of them.
        format: Format,
        /// The bytes.
        bytes: Secret,
    },
    /// Transparent Symmetric Key.
    Symmetric(Secret),
    /// Transparent RSA Private Key.
    RsaPrivate(TransparentRsaPrivateKey),
    /// Transparent RSA Public Key.
    RsaPublic(RsaPublicKey),
    /// Transparent EC Private Key, or one of its three 1.x forebears (ECDSA, ECDH, ECMQV).
    EcPrivate {
        /// Transparent EC, ECDSA, ECDH or ECMQV Private Key.
        format: Format,
        /// The curve.
        curve: RecommendedCurve,
        /// The private number.
        d: Secret,
    },
    /// Transparent EC Public Key, or one of its three 1.x forebears.
    EcPublic {
        /// Transparent EC, ECDSA, ECDH or ECMQV Public Key.
        format: Format,
        /// The curve.
        curve: RecommendedCurve,
        /// The point, compressed or not when read, uncompressed when written.
        q: Vec<u8>,
    },
    /// Transparent DSA Private Key: the domain (whose y is not part of it and empty) and x.
    DsaPrivate {
        /// p, q, g.
        domain: DsaPublicKey,
        /// The private number.
        x: Secret,
    },
    /// Transparent DSA Public Key.
    DsaPublic(DsaPublicKey),
}

/// Fields of a Transparent RSA Private Key (2.1: 3.7): the modulus, and of the others enough to
/// compute the rest.
#[derive(Debug, Default)]
pub struct TransparentRsaPrivateKey {
    /// n.
    pub modulus: Vec<u8>,
    /// d.
    pub private_exponent: Option<Secret>,
    /// e.
    pub public_exponent: Option<Vec<u8>>,
    /// p.
    pub p: Option<Secret>,
    /// q.
    pub q: Option<Secret>,
    /// d mod (p - 1).
    pub prime_exponent_p: Option<Secret>,
    /// d mod (q - 1).
    pub prime_exponent_q: Option<Secret>,
    /// The inverse of q modulo p.
    pub crt_coefficient: Option<Secret>,
}

impl KeyMaterial {
    /// The Key Format Type that announces this material.
    pub fn format(&self) -> Format {
        match self {
            Self::Bytes { format, .. }
            | Self::EcPrivate { format, .. }
            | Self::EcPublic { format, .. } => *format,
            Self::Symmetric(_) => Format::TRANSPARENT_SYMMETRIC_KEY,
            Self::RsaPrivate(_) => Format::TRANSPARENT_RSA_PRIVATE_KEY,
            Self::RsaPublic(_) => Format::TRANSPARENT_RSA_PUBLIC_KEY,
            Self::DsaPrivate { .. } => Format::TRANSPARENT_DSA_PRIVATE_KEY,
            Self::DsaPublic(_) => Format::TRANSPARENT_DSA_PUBLIC_KEY,
        }
    }
}

/// Which half of a pair a key is: decides how a format that both halves use (PKCS#1) is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyClass {
    /// Private Key.
    Private,
    /// Public Key.
    Public,
}

/// Conversion between key formats.
pub trait KeyFormats {
    /// Reads an asymmetric key and checks that its parts belong together.
    ///
    /// `algorithm` is the key block's Cryptographic Algorithm, if it has one: it decides how raw
    /// bytes are read, and must otherwise agree with what is read.
    fn read_key(
        &self,
        class: KeyClass,
        algorithm: Option<Algorithm>,
        material: &KeyMaterial,
    ) -> Result<AsymmetricKey, CryptoError> {
        let _ = (class, algorithm, material);
        Err(CryptoError::not_supported(Service::KeyFormats))
    }

    /// Writes an asymmetric key in a format.
    fn write_key(&self, key: &AsymmetricKey, format: Format) -> Result<KeyMaterial, CryptoError> {
        let _ = (key, format);
        Err(CryptoError::not_supported(Service::KeyFormats))
    }
}

/// Converts a symmetric key or a secret between Raw and Transparent Symmetric Key.
pub fn convert_symmetric(
    material: &KeyMaterial,
    format: Format,
) -> Result<KeyMaterial, CryptoError> {
    let bytes = match material {
        KeyMaterial::Bytes {
            format: Format::RAW,
            bytes,
        }
        | KeyMaterial::Symmetric(bytes) => bytes,
        KeyMaterial::Bytes {
            format: same,
            bytes,
        } if *same == format => bytes,
        _ => return Err(CryptoError::UnsupportedKeyFormat { format }),
    };
    match format {
        Format::TRANSPARENT_SYMMETRIC_KEY => Ok(KeyMaterial::Symmetric(bytes.duplicate())),
        Format::RAW => Ok(KeyMaterial::Bytes {
            format,
            bytes: bytes.duplicate(),
        }),
        same if same == material.format() => Ok(KeyMaterial::Bytes {
            format,
            bytes: bytes.duplicate(),
        }),
        _ => Err(CryptoError::UnsupportedKeyFormat { format }),
    }
}

/// The format of keys that the server makes when the client asks for none.
///
/// From 2.0 on the specification lists defaults (2.0: 4.26; 2.1: 4.26, table 81). 1.x lists none; for
/// RSA the same are used, for EC the formats that every 1.x version has, RFC 5915 and X.509
/// (Transparent EC came with 1.3). Ed25519 and its kin are named by no table: PKCS#8 and X.509.
pub fn default_format(version: ProtocolVersion, algorithm: Algorithm, class: KeyClass) -> Format {
    let private = class == KeyClass::Private;
    let of = |for_private, for_public| if private { for_private } else { for_public };
    match algorithm {
        Algorithm::RSA => Format::PKCS_1,
        Algorithm::EC | Algorithm::ECDSA | Algorithm::ECDH | Algorithm::ECMQV
            if version < ProtocolVersion::V2_0 =>
        {
            of(Format::ECPRIVATEKEY, Format::X_509)
        }
        Algorithm::EC | Algorithm::ECDSA | Algorithm::ECDH | Algorithm::ECMQV => of(
            Format::TRANSPARENT_EC_PRIVATE_KEY,
            Format::TRANSPARENT_EC_PUBLIC_KEY,
        ),
        Algorithm::DSA => of(
            Format::TRANSPARENT_DSA_PRIVATE_KEY,
            Format::TRANSPARENT_DSA_PUBLIC_KEY,
        ),
        Algorithm::ED25519 | Algorithm::ED448 | Algorithm::X25519 | Algorithm::X448 => {
            of(Format::PKCS_8, Format::X_509)
        }
        _ => Format::RAW,
    }
}

/// A number as KMIP's Big Integer: two's complement, big-endian, padded with leading zero bytes to
/// a multiple of 8 so that the sign bit is clear (1.0: 9.1.1.4; 2.1: 10.1.4).
pub fn to_big_integer(number: &[u8]) -> Vec<u8> {
    let number = strip_zeros(number);
    let sign = usize::from(number.first().is_none_or(|byte| byte & 0x80 != 0));
    let length = (number.len() + sign).next_multiple_of(8);
    let mut padded = vec![0; length];
    padded[length - number.len()..].copy_from_slice(number);
    padded
}

/// The number in a Big Integer, without leading zeros. No key has a negative component, so those are
/// refused, as is an empty one.
pub fn from_big_integer(format: Format, bytes: &[u8]) -> Result<&[u8], CryptoError> {
    match bytes.first() {
        None => Err(CryptoError::MalformedKey {
            format,
            what: "empty number",
        }),
        Some(first) if first & 0x80 != 0 => Err(CryptoError::MalformedKey {
            format,
            what: "negative number",
        }),
        Some(_) => Ok(strip_zeros(bytes)),
    }
}

/// Without leading zero bytes; zero is empty.
pub(super) fn strip_zeros(number: &[u8]) -> &[u8] {
    let first = number
        .iter()
        .position(|byte| *byte != 0)
        .unwrap_or(number.len());
    &number[first..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_integers_are_padded_to_eight_bytes_with_a_clear_sign() {
        assert_eq!(to_big_integer(&[]), [0; 8]);
        assert_eq!(to_big_integer(&[0]), [0; 8]);
        assert_eq!(to_big_integer(&[1, 0, 1]), [0, 0, 0, 0, 0, 1, 0, 1]);
        assert_eq!(to_big_integer(&[0x7f; 8]), [0x7f; 8]);
        let high = to_big_integer(&[0x80; 8]);
        assert_eq!((high.len(), high[7], high[8]), (16, 0, 0x80));
    }

    #[test]
    fn big_integers_are_read_back_and_negative_ones_refused() {
        for number in [&[1, 0, 1][..], &[0x80; 8], &[0xff; 257]] {
            assert_eq!(
                from_big_integer(Format::RAW, &to_big_integer(number)),
                Ok(number)
            );
        }
        let negative = CryptoError::MalformedKey {
            format: Format::RAW,
            what: "negative number",
        };
        assert_eq!(from_big_integer(Format::RAW, &[0xff; 8]), Err(negative));
        assert!(from_big_integer(Format::RAW, &[]).is_err());
    }

    #[test]
    fn default_formats_are_those_of_the_versions_table() {
        use KeyClass::{Private, Public};
        let (old, new) = (ProtocolVersion::V1_4, ProtocolVersion::V2_1);
        assert_eq!(default_format(old, Algorithm::RSA, Private), Format::PKCS_1);
        assert_eq!(default_format(new, Algorithm::RSA, Public), Format::PKCS_1);
        assert_eq!(
            default_format(old, Algorithm::ECDSA, Private),
            Format::ECPRIVATEKEY
        );
        assert_eq!(default_format(old, Algorithm::EC, Public), Format::X_509);
        assert_eq!(
            default_format(new, Algorithm::EC, Private),
            Format::TRANSPARENT_EC_PRIVATE_KEY
        );
        assert_eq!(
            default_format(new, Algorithm::EC, Public),
            Format::TRANSPARENT_EC_PUBLIC_KEY
        );
        assert_eq!(
            default_format(new, Algorithm::DSA, Public),
            Format::TRANSPARENT_DSA_PUBLIC_KEY
        );
        assert_eq!(default_format(new, Algorithm::AES, Private), Format::RAW);
    }

    #[test]
    fn symmetric_keys_are_raw_or_transparent() {
        let raw = KeyMaterial::Bytes {
            format: Format::RAW,
            bytes: Secret::copy_from(&[1; 16]),
        };
        let transparent = convert_symmetric(&raw, Format::TRANSPARENT_SYMMETRIC_KEY).unwrap();
        assert_eq!(transparent.format(), Format::TRANSPARENT_SYMMETRIC_KEY);
        let back = convert_symmetric(&transparent, Format::RAW).unwrap();
        assert!(
            matches!(back, KeyMaterial::Bytes { format: Format::RAW, bytes } if bytes.as_bytes() == [1; 16])
        );
        assert_eq!(
            convert_symmetric(&raw, Format::PKCS_8).unwrap_err(),
            CryptoError::UnsupportedKeyFormat {
                format: Format::PKCS_8
            }
        );
    }
}
