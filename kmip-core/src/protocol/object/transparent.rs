//! Transparent keys: key material as a structure of numbers (1.4: 2.1.7; 2.1: 3.4 to 3.12).

use crate::protocol::enumeration::{KeyFormatType as Format, RecommendedCurve};
use crate::protocol::shape::{AnyShape, BigInteger, Bytes, Secret, any_shape};
use crate::protocol::tag;

crate::structure! {
    /// Transparent Symmetric Key (1.4: 2.1.7.1; 2.1: 3.4).
    pub struct TransparentSymmetricKey<'a> {
        /// The key.
        key: Secret<'a> = field(tag::KEY).secret(),
    }

    /// Transparent DSA Private Key (1.4: 2.1.7.2; 2.1: 3.5).
    pub struct TransparentDsaPrivateKey<'a> {
        /// Prime.
        p: BigInteger<'a> = field(tag::P),
        /// Order of the subgroup.
        q: BigInteger<'a> = field(tag::Q),
        /// Generator.
        g: BigInteger<'a> = field(tag::G),
        /// Private number.
        x: BigInteger<'a> = field(tag::X).secret(),
    }

    /// Transparent DSA Public Key (1.4: 2.1.7.3; 2.1: 3.6).
    pub struct TransparentDsaPublicKey<'a> {
        /// Prime.
        p: BigInteger<'a> = field(tag::P),
        /// Order of the subgroup.
        q: BigInteger<'a> = field(tag::Q),
        /// Generator.
        g: BigInteger<'a> = field(tag::G),
        /// Public number.
        y: BigInteger<'a> = field(tag::Y),
    }

    /// Transparent RSA Private Key (1.4: 2.1.7.4; 2.1: 3.7).
    pub struct TransparentRsaPrivateKey<'a> {
        /// n.
        modulus: BigInteger<'a> = field(tag::MODULUS),
        /// d.
        private_exponent: Option<BigInteger<'a>> = field(tag::PRIVATE_EXPONENT).secret(),
        /// e.
        public_exponent: Option<BigInteger<'a>> = field(tag::PUBLIC_EXPONENT),
        /// First prime.
        p: Option<BigInteger<'a>> = field(tag::P).secret(),
        /// Second prime.
        q: Option<BigInteger<'a>> = field(tag::Q).secret(),
        /// d mod (p - 1).
        prime_exponent_p: Option<BigInteger<'a>> = field(tag::PRIME_EXPONENT_P).secret(),
        /// d mod (q - 1).
        prime_exponent_q: Option<BigInteger<'a>> = field(tag::PRIME_EXPONENT_Q).secret(),
        /// q^-1 mod p.
        crt_coefficient: Option<BigInteger<'a>> = field(tag::CRT_COEFFICIENT).secret(),
    }

    /// Transparent RSA Public Key (1.4: 2.1.7.5; 2.1: 3.8).
    pub struct TransparentRsaPublicKey<'a> {
        /// n.
        modulus: BigInteger<'a> = field(tag::MODULUS),
        /// e.
        public_exponent: BigInteger<'a> = field(tag::PUBLIC_EXPONENT),
    }

    /// Transparent DH Private Key (1.4: 2.1.7.6; 2.1: 3.9).
    pub struct TransparentDhPrivateKey<'a> {
        /// Prime.
        p: BigInteger<'a> = field(tag::P),
        /// Order of the subgroup.
        q: Option<BigInteger<'a>> = field(tag::Q),
        /// Generator.
        g: BigInteger<'a> = field(tag::G),
        /// Cofactor: (p - 1) / q.
        j: Option<BigInteger<'a>> = field(tag::J),
        /// Private number.
        x: BigInteger<'a> = field(tag::X).secret(),
    }

    /// Transparent DH Public Key (1.4: 2.1.7.7; 2.1: 3.10).
    pub struct TransparentDhPublicKey<'a> {
        /// Prime.
        p: BigInteger<'a> = field(tag::P),
        /// Order of the subgroup.
        q: Option<BigInteger<'a>> = field(tag::Q),
        /// Generator.
        g: BigInteger<'a> = field(tag::G),
        /// Cofactor: (p - 1) / q.
        j: Option<BigInteger<'a>> = field(tag::J),
        /// Public number.
        y: BigInteger<'a> = field(tag::Y),
    }

    /// Transparent EC Private Key (1.3: 2.1.7.14; 2.1: 3.11), and the ECDSA, ECDH and ECMQV forms of 1.x.
    pub struct TransparentEcPrivateKey<'a> {
        /// Curve.
        recommended_curve: RecommendedCurve = field(tag::RECOMMENDED_CURVE),
        /// Private number.
        d: BigInteger<'a> = field(tag::D).secret(),
    }

    /// Transparent EC Public Key (1.3: 2.1.7.15; 2.1: 3.12), and the ECDSA, ECDH and ECMQV forms of 1.x.
    pub struct TransparentEcPublicKey<'a> {
        /// Curve.
        recommended_curve: RecommendedCurve = field(tag::RECOMMENDED_CURVE),
        /// Point, compressed or not.
        q_string: Bytes<'a> = field(tag::Q_STRING),
    }

    /// Key material of the format Seed Private Key: seed and key together (3.0, second draft: 11).
    pub struct SeedPrivateKey<'a> {
        /// Seed that the key follows from.
        seed: Secret<'a> = field(tag::SEED).secret(),
        /// The private key, expanded.
        key: Secret<'a> = field(tag::KEY).secret(),
    }
}

/// What the key material of a format looks like, where it is a structure (1.4: 2.1.7; 2.1: 3.4 to 3.12; 3.0, second draft: 11).
pub fn transparent_shape(format: Format) -> Option<&'static AnyShape> {
    let found = FORMATS
        .iter()
        .find(|(formats, _)| formats.contains(&format));
    found.map(|(_, shape)| shape)
}

/// Formats and the structure of their material.
static FORMATS: &[(&[Format], AnyShape)] = &[
    (
        &[Format::TRANSPARENT_SYMMETRIC_KEY],
        any_shape!(TransparentSymmetricKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_DSA_PRIVATE_KEY],
        any_shape!(TransparentDsaPrivateKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_DSA_PUBLIC_KEY],
        any_shape!(TransparentDsaPublicKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_RSA_PRIVATE_KEY],
        any_shape!(TransparentRsaPrivateKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_RSA_PUBLIC_KEY],
        any_shape!(TransparentRsaPublicKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_DH_PRIVATE_KEY],
        any_shape!(TransparentDhPrivateKey<'_>),
    ),
    (
        &[Format::TRANSPARENT_DH_PUBLIC_KEY],
        any_shape!(TransparentDhPublicKey<'_>),
    ),
    (
        &[
            Format::TRANSPARENT_EC_PRIVATE_KEY,
            Format::TRANSPARENT_ECDSA_PRIVATE_KEY,
            Format::TRANSPARENT_ECDH_PRIVATE_KEY,
            Format::TRANSPARENT_ECMQV_PRIVATE_KEY,
        ],
        any_shape!(TransparentEcPrivateKey<'_>),
    ),
    (
        &[
            Format::TRANSPARENT_EC_PUBLIC_KEY,
            Format::TRANSPARENT_ECDSA_PUBLIC_KEY,
            Format::TRANSPARENT_ECDH_PUBLIC_KEY,
            Format::TRANSPARENT_ECMQV_PUBLIC_KEY,
        ],
        any_shape!(TransparentEcPublicKey<'_>),
    ),
    (&[Format::SEED_PRIVATE_KEY], any_shape!(SeedPrivateKey<'_>)),
];
