//! Asymmetric keys as components, curves as data, and what a new key pair may be.
//!
//! Components are unsigned big-endian numbers without leading zero bytes (zero itself is one zero
//! byte). KMIP's Big Integer is another form of them, see
//! [`to_big_integer`](super::key_format::to_big_integer). Curve points are uncompressed (SEC 1,
//! 2.3.3), keys of the Edwards and Montgomery curves are the bytes of RFC 8032 and RFC 7748.

use super::error::{CryptoError, Service};
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, RecommendedCurve as Curve,
};
use crate::secret::Secret;

/// An asymmetric key, private or public, complete and consistent.
///
/// A private key carries its public half. No `Clone`; `Debug` shows no private part.
#[derive(Debug)]
#[non_exhaustive]
pub enum AsymmetricKey {
    /// RSA public key.
    RsaPublic(RsaPublicKey),
    /// RSA private key.
    RsaPrivate(RsaPrivateKey),
    /// Public key on a Weierstrass curve.
    EcPublic(EcPublicKey),
    /// Private key on a Weierstrass curve.
    EcPrivate(EcPrivateKey),
    /// Public key on an Edwards or Montgomery curve.
    EdwardsPublic(EdwardsPublicKey),
    /// Private key on an Edwards or Montgomery curve.
    EdwardsPrivate(EdwardsPrivateKey),
    /// DSA public key.
    DsaPublic(DsaPublicKey),
    /// DSA private key.
    DsaPrivate(DsaPrivateKey),
}

/// Components of an RSA public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RsaPublicKey {
    /// n.
    pub modulus: Vec<u8>,
    /// e.
    pub public_exponent: Vec<u8>,
}

/// Components of an RSA private key with two primes.
#[derive(Debug, PartialEq, Eq)]
pub struct RsaPrivateKey {
    /// n and e.
    pub public: RsaPublicKey,
    /// d.
    pub private_exponent: Secret,
    /// p.
    pub p: Secret,
    /// q.
    pub q: Secret,
    /// d mod (p - 1).
    pub prime_exponent_p: Secret,
    /// d mod (q - 1).
    pub prime_exponent_q: Secret,
    /// The inverse of q modulo p.
    pub crt_coefficient: Secret,
}

/// A public point on a named curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcPublicKey {
    /// The curve.
    pub curve: Curve,
    /// The point, uncompressed.
    pub q: Vec<u8>,
}

/// A private number on a named curve.
#[derive(Debug, PartialEq, Eq)]
pub struct EcPrivateKey {
    /// Curve and point.
    pub public: EcPublicKey,
    /// The number.
    pub d: Secret,
}

/// Public bytes of Ed25519, Ed448, X25519 or X448.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EdwardsPublicKey {
    /// Which of the four.
    pub algorithm: Algorithm,
    /// The public bytes.
    pub bytes: Vec<u8>,
}

/// Private bytes of Ed25519, Ed448, X25519 or X448.
#[derive(Debug, PartialEq, Eq)]
pub struct EdwardsPrivateKey {
    /// Algorithm and public bytes.
    pub public: EdwardsPublicKey,
    /// The private bytes.
    pub bytes: Secret,
}

/// Components of a DSA public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DsaPublicKey {
    /// Prime modulus.
    pub p: Vec<u8>,
    /// Prime order.
    pub q: Vec<u8>,
    /// Generator.
    pub g: Vec<u8>,
    /// g to the x.
    pub y: Vec<u8>,
}

/// Components of a DSA private key.
#[derive(Debug, PartialEq, Eq)]
pub struct DsaPrivateKey {
    /// Domain and y.
    pub public: DsaPublicKey,
    /// The private number.
    pub x: Secret,
}

impl AsymmetricKey {
    /// The algorithm; keys on Weierstrass curves answer EC, whatever they are used for.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Self::RsaPublic(_) | Self::RsaPrivate(_) => Algorithm::RSA,
            Self::EcPublic(_) | Self::EcPrivate(_) => Algorithm::EC,
            Self::EdwardsPublic(key) => key.algorithm,
            Self::EdwardsPrivate(key) => key.public.algorithm,
            Self::DsaPublic(_) | Self::DsaPrivate(_) => Algorithm::DSA,
        }
    }

    /// Cryptographic Length in bits: of the modulus, of the curve, of p.
    pub fn bits(&self) -> u32 {
        match self {
            Self::RsaPublic(key) => bit_length(&key.modulus),
            Self::RsaPrivate(key) => bit_length(&key.public.modulus),
            Self::EcPublic(key) => curve_bits(key.curve).unwrap_or(0),
            Self::EcPrivate(key) => curve_bits(key.public.curve).unwrap_or(0),
            Self::EdwardsPublic(key) => edwards_bits(key.algorithm),
            Self::EdwardsPrivate(key) => edwards_bits(key.public.algorithm),
            Self::DsaPublic(key) => bit_length(&key.p),
            Self::DsaPrivate(key) => bit_length(&key.public.p),
        }
    }

    /// The curve, where KMIP has a name for it.
    pub fn curve(&self) -> Option<Curve> {
        match self {
            Self::EcPublic(key) => Some(key.curve),
            Self::EcPrivate(key) => Some(key.public.curve),
            Self::EdwardsPublic(_) | Self::EdwardsPrivate(_) => match self.algorithm() {
                Algorithm::ED25519 | Algorithm::X25519 => Some(Curve::CURVE25519),
                _ => Some(Curve::CURVE448),
            },
            _ => None,
        }
    }

    /// Whether this is a private key.
    pub fn is_private(&self) -> bool {
        matches!(
            self,
            Self::RsaPrivate(_)
                | Self::EcPrivate(_)
                | Self::EdwardsPrivate(_)
                | Self::DsaPrivate(_)
        )
    }

    /// The public key: of a private one its other half, of a public one a copy.
    #[must_use]
    pub fn public(&self) -> AsymmetricKey {
        match self {
            Self::RsaPublic(key) => Self::RsaPublic(key.clone()),
            Self::RsaPrivate(key) => Self::RsaPublic(key.public.clone()),
            Self::EcPublic(key) => Self::EcPublic(key.clone()),
            Self::EcPrivate(key) => Self::EcPublic(key.public.clone()),
            Self::EdwardsPublic(key) => Self::EdwardsPublic(key.clone()),
            Self::EdwardsPrivate(key) => Self::EdwardsPublic(key.public.clone()),
            Self::DsaPublic(key) => Self::DsaPublic(key.clone()),
            Self::DsaPrivate(key) => Self::DsaPublic(key.public.clone()),
        }
    }

    /// Whether two keys are halves of one pair, or the same key.
    pub fn matches(&self, other: &AsymmetricKey) -> bool {
        match (self.public(), other.public()) {
            (Self::RsaPublic(a), Self::RsaPublic(b)) => a == b,
            (Self::EcPublic(a), Self::EcPublic(b)) => a == b,
            (Self::EdwardsPublic(a), Self::EdwardsPublic(b)) => a == b,
            (Self::DsaPublic(a), Self::DsaPublic(b)) => a == b,
            _ => false,
        }
    }
}

/// A key pair that was made.
#[derive(Debug)]
pub struct KeyPair {
    /// The private key.
    pub private: AsymmetricKey,
    /// The public key.
    pub public: AsymmetricKey,
}

/// What key pair to make.
#[derive(Debug, Clone, Copy)]
pub struct KeyPairSpecification<'a> {
    /// RSA, EC, ECDSA, ECDH, DSA, Ed25519, Ed448, X25519 or X448.
    pub algorithm: Algorithm,
    /// Cryptographic Length in bits; may be absent where a curve says it.
    pub bits: Option<u32>,
    /// Recommended Curve; absent means the NIST curve of the length.
    pub curve: Option<Curve>,
    /// Public exponent of RSA, big-endian; 65537 if absent.
    pub public_exponent: Option<&'a [u8]>,
}

/// Lengths of RSA keys that are made, in bits: multiples of 8 within these bounds. Whether short
/// ones are allowed is policy.
pub const RSA_BITS: core::ops::RangeInclusive<u32> = 1024..=8192;

/// Lengths of RSA keys that are read, in bits.
pub const RSA_READ_BITS: core::ops::RangeInclusive<u32> = 512..=16_384;

/// Lengths of DSA keys that are made, in bits.
pub const DSA_BITS: &[u32] = &[1024, 2048, 3072];

/// What a checked specification comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyPairPlan {
    Rsa { bits: u32 },
    Ec { curve: Curve },
    Edwards { algorithm: Algorithm },
    Dsa { bits: u32 },
}

/// Checks a specification as far as data can.
pub(super) fn plan_key_pair(
    specification: &KeyPairSpecification<'_>,
) -> Result<KeyPairPlan, CryptoError> {
    let KeyPairSpecification {
        algorithm,
        bits,
        curve,
        ..
    } = *specification;
    let absent = CryptoError::MissingParameter {
        name: "Cryptographic Length",
    };
    let bad = |bits: u32| CryptoError::BadKeyLength {
        algorithm,
        bits: u64::from(bits),
    };
    let mismatch = |curve, expected: u32| match bits {
        Some(bits) if bits != expected => Err(CryptoError::CurveLengthMismatch { curve, bits }),
        _ => Ok(()),
    };
    match algorithm {
        Algorithm::RSA => {
            let bits = bits.ok_or(absent)?;
            if RSA_BITS.contains(&bits) && bits % 8 == 0 {
                Ok(KeyPairPlan::Rsa { bits })
            } else {
                Err(bad(bits))
            }
        }
        Algorithm::DSA => {
            let bits = bits.ok_or(absent)?;
            if DSA_BITS.contains(&bits) {
                Ok(KeyPairPlan::Dsa { bits })
            } else {
                Err(bad(bits))
            }
        }
        Algorithm::ED25519 | Algorithm::ED448 | Algorithm::X25519 | Algorithm::X448 => {
            if bits.is_none_or(|bits| bits == edwards_bits(algorithm)) {
                Ok(KeyPairPlan::Edwards { algorithm })
            } else {
                Err(bad(bits.unwrap_or(0)))
            }
        }
        Algorithm::EC | Algorithm::ECDSA | Algorithm::ECDH => {
            let edwards = match (curve, algorithm) {
                (Some(Curve::CURVE25519), Algorithm::ECDH) => Some(Algorithm::X25519),
                (Some(Curve::CURVE448), Algorithm::ECDH) => Some(Algorithm::X448),
                (Some(Curve::CURVE25519), _) => Some(Algorithm::ED25519),
                (Some(Curve::CURVE448), _) => Some(Algorithm::ED448),
                _ => None,
            };
            if let (Some(curve), Some(edwards)) = (curve, edwards) {
                mismatch(curve, edwards_bits(edwards))?;
                return Ok(KeyPairPlan::Edwards { algorithm: edwards });
            }
            let curve = match (curve, bits) {
                (Some(curve), _) => curve,
                (None, Some(bits)) => curve_of_length(bits).ok_or(bad(bits))?,
                (None, None) => {
                    return Err(CryptoError::MissingParameter {
                        name: "Recommended Curve",
                    });
                }
            };
            mismatch(
                curve,
                curve_bits(curve).ok_or(CryptoError::UnsupportedCurve { curve })?,
            )?;
            Ok(KeyPairPlan::Ec { curve })
        }
        _ => Err(CryptoError::UnsupportedAlgorithm {
            service: Service::KeyPairGeneration,
            algorithm,
        }),
    }
}

/// Weierstrass curves with a KMIP name, and the length of their keys in bits (2.1: 11.41).
#[rustfmt::skip]
pub static CURVES: &[(Curve, u32)] = &[
    (Curve::P_256, 256), (Curve::P_384, 384), (Curve::P_521, 521), (Curve::P_224, 224), (Curve::P_192, 192),
    (Curve::SECP256K1, 256), (Curve::SECP224K1, 224), (Curve::SECP192K1, 192),
    (Curve::SECP112R1, 112), (Curve::SECP112R2, 112), (Curve::SECP128R1, 128), (Curve::SECP128R2, 128),
    (Curve::SECP160K1, 160), (Curve::SECP160R1, 160), (Curve::SECP160R2, 160),
    (Curve::BRAINPOOLP160R1, 160), (Curve::BRAINPOOLP160T1, 160), (Curve::BRAINPOOLP192R1, 192),
    (Curve::BRAINPOOLP192T1, 192), (Curve::BRAINPOOLP224R1, 224), (Curve::BRAINPOOLP224T1, 224),
    (Curve::BRAINPOOLP256R1, 256), (Curve::BRAINPOOLP256T1, 256), (Curve::BRAINPOOLP320R1, 320),
    (Curve::BRAINPOOLP320T1, 320), (Curve::BRAINPOOLP384R1, 384), (Curve::BRAINPOOLP384T1, 384),
    (Curve::BRAINPOOLP512R1, 512), (Curve::BRAINPOOLP512T1, 512),
    (Curve::ANSIX9P192V2, 192), (Curve::ANSIX9P192V3, 192), (Curve::ANSIX9P239V1, 239),
    (Curve::ANSIX9P239V2, 239), (Curve::ANSIX9P239V3, 239),
    (Curve::K_163, 163), (Curve::B_163, 163), (Curve::K_233, 233), (Curve::B_233, 233), (Curve::K_283, 283),
    (Curve::B_283, 283), (Curve::K_409, 409), (Curve::B_409, 409), (Curve::K_571, 571), (Curve::B_571, 571),
    (Curve::SECT113R1, 113), (Curve::SECT113R2, 113), (Curve::SECT131R1, 131), (Curve::SECT131R2, 131),
    (Curve::SECT163R1, 163), (Curve::SECT193R1, 193), (Curve::SECT193R2, 193), (Curve::SECT239K1, 239),
];

/// Length of the keys of a Weierstrass curve, in bits.
pub fn curve_bits(curve: Curve) -> Option<u32> {
    CURVES
        .iter()
        .find(|(known, _)| *known == curve)
        .map(|(_, bits)| *bits)
}

/// The NIST prime curve with keys of `bits` bits, for requests that name no curve.
pub fn curve_of_length(bits: u32) -> Option<Curve> {
    [
        Curve::P_192,
        Curve::P_224,
        Curve::P_256,
        Curve::P_384,
        Curve::P_521,
    ]
    .into_iter()
    .find(|curve| curve_bits(*curve) == Some(bits))
}

/// Length of keys of the Edwards and Montgomery curves, in bits.
const fn edwards_bits(algorithm: Algorithm) -> u32 {
    match algorithm {
        Algorithm::ED25519 | Algorithm::X25519 => 256,
        Algorithm::ED448 => 456,
        _ => 448,
    }
}

fn bit_length(number: &[u8]) -> u32 {
    match number.iter().position(|byte| *byte != 0) {
        Some(first) => (number.len() - first) as u32 * 8 - number[first].leading_zeros(),
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn specification(
        algorithm: Algorithm,
        bits: Option<u32>,
        curve: Option<Curve>,
    ) -> KeyPairSpecification<'static> {
        KeyPairSpecification {
            algorithm,
            bits,
            curve,
            public_exponent: None,
        }
    }

    #[test]
    fn a_length_alone_chooses_the_nist_curve() {
        for (bits, curve) in [
            (192, Curve::P_192),
            (256, Curve::P_256),
            (521, Curve::P_521),
        ] {
            assert_eq!(
                plan_key_pair(&specification(Algorithm::ECDSA, Some(bits), None)),
                Ok(KeyPairPlan::Ec { curve })
            );
        }
        assert_eq!(
            plan_key_pair(&specification(Algorithm::EC, None, Some(Curve::CURVE25519))),
            Ok(KeyPairPlan::Edwards {
                algorithm: Algorithm::ED25519
            })
        );
        assert_eq!(
            plan_key_pair(&specification(
                Algorithm::ECDH,
                Some(256),
                Some(Curve::CURVE25519)
            )),
            Ok(KeyPairPlan::Edwards {
                algorithm: Algorithm::X25519
            })
        );
    }

    #[test]
    fn impossible_key_pairs_are_refused_with_the_reason() {
        let plan = |algorithm, bits, curve| {
            plan_key_pair(&specification(algorithm, bits, curve)).unwrap_err()
        };
        let length = CryptoError::MissingParameter {
            name: "Cryptographic Length",
        };
        assert_eq!(plan(Algorithm::RSA, None, None), length);
        for bits in [0, 512, 2049, 8200, u32::MAX] {
            assert_eq!(
                plan(Algorithm::RSA, Some(bits), None),
                CryptoError::BadKeyLength {
                    algorithm: Algorithm::RSA,
                    bits: bits.into()
                }
            );
        }
        assert_eq!(
            plan(Algorithm::EC, Some(257), None),
            CryptoError::BadKeyLength {
                algorithm: Algorithm::EC,
                bits: 257
            }
        );
        assert_eq!(
            plan(Algorithm::EC, Some(384), Some(Curve::P_256)),
            CryptoError::CurveLengthMismatch {
                curve: Curve::P_256,
                bits: 384
            }
        );
        assert_eq!(
            plan(Algorithm::EC, None, None),
            CryptoError::MissingParameter {
                name: "Recommended Curve"
            }
        );
        let unknown = Curve::new(0x8000_0001);
        assert_eq!(
            plan(Algorithm::EC, None, Some(unknown)),
            CryptoError::UnsupportedCurve { curve: unknown }
        );
        assert_eq!(
            plan(Algorithm::AES, Some(128), None),
            CryptoError::UnsupportedAlgorithm {
                service: Service::KeyPairGeneration,
                algorithm: Algorithm::AES
            }
        );
    }

    #[test]
    fn bit_length_ignores_leading_zeros() {
        assert_eq!(bit_length(&[]), 0);
        assert_eq!(bit_length(&[0, 0]), 0);
        assert_eq!(bit_length(&[0, 0x80, 0]), 16);
        assert_eq!(bit_length(&[1, 0]), 9);
    }
}
