//! Key pairs are made, written in every format they have, and read back.

use super::{Algorithm, hex, provider};
use crate::crypto::asymmetric::{AsymmetricKey, CURVES};
use crate::crypto::key_format::{KeyClass, TransparentRsaPrivateKey};
use crate::crypto::{CryptoError, KeyMaterial, KeyPair, KeyPairSpecification};
use crate::protocol::enumeration::{KeyFormatType as Format, RecommendedCurve as Curve};
use crate::secret::Secret;

fn pair(algorithm: Algorithm, bits: Option<u32>, curve: Option<Curve>) -> KeyPair {
    provider()
        .generate_key_pair(&KeyPairSpecification {
            algorithm,
            bits,
            curve,
            public_exponent: None,
        })
        .unwrap()
}

fn bytes(format: Format, bytes: Vec<u8>) -> KeyMaterial {
    KeyMaterial::Bytes {
        format,
        bytes: Secret::new(bytes),
    }
}

fn read(class: KeyClass, material: &KeyMaterial) -> Result<AsymmetricKey, CryptoError> {
    provider().read_key(class, None, material)
}

/// The DER of a key, to compare keys by.
fn der(key: &AsymmetricKey) -> Vec<u8> {
    let format = if key.is_private() {
        Format::PKCS_8
    } else {
        Format::X_509
    };
    match provider().write_key(key, format).unwrap() {
        KeyMaterial::Bytes { bytes, .. } => bytes.into_exposed(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn survives(key: &AsymmetricKey, formats: &[Format]) {
    let class = if key.is_private() {
        KeyClass::Private
    } else {
        KeyClass::Public
    };
    for format in formats {
        let written = provider()
            .write_key(key, *format)
            .unwrap_or_else(|error| panic!("{format}: {error}"));
        assert_eq!(written.format(), *format);
        let back = provider()
            .read_key(class, Some(key.algorithm()), &written)
            .unwrap_or_else(|error| panic!("{format}: {error}"));
        assert_eq!(der(&back), der(key), "{format}");
        assert!(back.matches(key));
        let other = if key.is_private() {
            KeyClass::Public
        } else {
            KeyClass::Private
        };
        assert!(
            provider()
                .read_key(other, Some(key.algorithm()), &written)
                .is_err()
                || *format == Format::RAW,
            "{format}"
        );
    }
    for format in [
        Format::OPAQUE,
        Format::PKCS_12,
        Format::TRANSPARENT_SYMMETRIC_KEY,
        Format::new(0x8000_0001),
    ] {
        assert_eq!(
            provider().write_key(key, format).unwrap_err(),
            CryptoError::UnsupportedKeyFormat { format }
        );
    }
}

#[test]
fn rsa_keys_survive_every_format() {
    for bits in [1024, 2048] {
        let pair = pair(Algorithm::RSA, Some(bits), None);
        assert_eq!((pair.private.bits(), pair.public.bits()), (bits, bits));
        survives(
            &pair.private,
            &[
                Format::PKCS_1,
                Format::PKCS_8,
                Format::TRANSPARENT_RSA_PRIVATE_KEY,
            ],
        );
        survives(
            &pair.public,
            &[
                Format::PKCS_1,
                Format::X_509,
                Format::TRANSPARENT_RSA_PUBLIC_KEY,
            ],
        );
        assert!(pair.private.matches(&pair.public));
    }
}

#[test]
fn keys_of_every_curve_survive_every_format() {
    for (curve, bits) in CURVES {
        let pair = pair(Algorithm::EC, Some(*bits), Some(*curve));
        assert_eq!(
            (pair.private.bits(), pair.public.curve()),
            (*bits, Some(*curve))
        );
        survives(
            &pair.private,
            &[
                Format::ECPRIVATEKEY,
                Format::PKCS_8,
                Format::TRANSPARENT_EC_PRIVATE_KEY,
                Format::TRANSPARENT_ECDSA_PRIVATE_KEY,
            ],
        );
        survives(
            &pair.public,
            &[
                Format::X_509,
                Format::TRANSPARENT_EC_PUBLIC_KEY,
                Format::TRANSPARENT_ECDH_PUBLIC_KEY,
            ],
        );
    }
}

#[test]
fn edwards_and_dsa_keys_survive_every_format() {
    for algorithm in [
        Algorithm::ED25519,
        Algorithm::ED448,
        Algorithm::X25519,
        Algorithm::X448,
    ] {
        let pair = pair(algorithm, None, None);
        survives(&pair.private, &[Format::RAW, Format::PKCS_8]);
        survives(&pair.public, &[Format::RAW, Format::X_509]);
    }
    let pair = pair(Algorithm::DSA, Some(1024), None);
    survives(
        &pair.private,
        &[Format::PKCS_8, Format::TRANSPARENT_DSA_PRIVATE_KEY],
    );
    survives(
        &pair.public,
        &[Format::X_509, Format::TRANSPARENT_DSA_PUBLIC_KEY],
    );
}

#[test]
fn known_private_numbers_have_their_published_public_halves() {
    // RFC 6979, A.2.5
    let d = hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721");
    let material = KeyMaterial::EcPrivate {
        format: Format::TRANSPARENT_EC_PRIVATE_KEY,
        curve: Curve::P_256,
        d: Secret::new([&[0; 8], &d[..]].concat()),
    };
    let AsymmetricKey::EcPrivate(key) = read(KeyClass::Private, &material).unwrap() else {
        panic!("not EC")
    };
    let q = "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
    assert_eq!((key.public.q, key.d.as_bytes()), (hex(q), &d[..]));
    // the same point compressed
    let compressed = hex("0360fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6");
    let material = KeyMaterial::EcPublic {
        format: Format::TRANSPARENT_EC_PUBLIC_KEY,
        curve: Curve::P_256,
        q: compressed,
    };
    let AsymmetricKey::EcPublic(key) = read(KeyClass::Public, &material).unwrap() else {
        panic!("not EC")
    };
    assert_eq!(key.q, hex(q));
    // RFC 8032, 7.1, test 1, and RFC 8410, 10.3
    let secret = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    let key = provider()
        .read_key(
            KeyClass::Private,
            Some(Algorithm::ED25519),
            &bytes(Format::RAW, secret),
        )
        .unwrap();
    let AsymmetricKey::EdwardsPublic(public) = key.public() else {
        panic!("not Edwards")
    };
    assert_eq!(
        public.bytes,
        hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    );
    let pkcs8 = hex(
        "302e020100300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842",
    );
    let key = read(KeyClass::Private, &bytes(Format::PKCS_8, pkcs8.clone())).unwrap();
    assert_eq!((key.algorithm(), der(&key)), (Algorithm::ED25519, pkcs8));
}

#[test]
fn rsa_private_keys_are_completed_from_what_the_specification_allows() {
    // 2.1, 3.7: one of private exponent, both primes, or both prime exponents
    let pair = pair(Algorithm::RSA, Some(1024), None);
    let AsymmetricKey::RsaPrivate(key) = &pair.private else {
        panic!("not RSA")
    };
    let secret = |secret: &Secret| Some(secret.duplicate());
    let base = || TransparentRsaPrivateKey {
        modulus: [&[0; 8], &key.public.modulus[..]].concat(),
        public_exponent: Some(key.public.public_exponent.clone()),
        ..TransparentRsaPrivateKey::default()
    };
    let p_is_larger = key.p.as_bytes() > key.q.as_bytes();
    let variants = [
        TransparentRsaPrivateKey {
            private_exponent: secret(&key.private_exponent),
            ..base()
        },
        TransparentRsaPrivateKey {
            private_exponent: secret(&key.private_exponent),
            public_exponent: None,
            ..base()
        },
        TransparentRsaPrivateKey {
            p: secret(&key.p),
            q: secret(&key.q),
            ..base()
        },
        TransparentRsaPrivateKey {
            p: secret(&key.p),
            ..base()
        },
        TransparentRsaPrivateKey {
            q: secret(&key.q),
            private_exponent: secret(&key.private_exponent),
            ..base()
        },
        TransparentRsaPrivateKey {
            prime_exponent_p: secret(&key.prime_exponent_p),
            prime_exponent_q: secret(&key.prime_exponent_q),
            ..base()
        },
    ];
    for (index, parts) in variants.into_iter().enumerate() {
        let completed = read(KeyClass::Private, &KeyMaterial::RsaPrivate(parts))
            .unwrap_or_else(|error| panic!("variant {index}: {error}"));
        assert!(completed.matches(&pair.private), "variant {index}");
        let AsymmetricKey::RsaPrivate(completed) = completed else {
            panic!("not RSA")
        };
        // d may be another of the numbers that do the same; who finds the primes cannot know which was p
        if index > 1 || p_is_larger {
            assert!(
                completed.p == key.p && completed.q == key.q,
                "variant {index}"
            );
            assert!(
                completed.prime_exponent_p == key.prime_exponent_p
                    && completed.prime_exponent_q == key.prime_exponent_q
                    && completed.crt_coefficient == key.crt_coefficient,
                "variant {index}"
            );
        }
    }
    let refused = |parts| read(KeyClass::Private, &KeyMaterial::RsaPrivate(parts)).unwrap_err();
    assert_eq!(
        refused(base()),
        CryptoError::IncompleteKey {
            what: "private exponent or primes"
        }
    );
    assert_eq!(
        refused(TransparentRsaPrivateKey {
            p: secret(&key.p),
            q: secret(&key.q),
            public_exponent: None,
            ..base()
        }),
        CryptoError::IncompleteKey {
            what: "public exponent"
        }
    );
    assert_eq!(
        refused(TransparentRsaPrivateKey {
            p: secret(&key.p),
            q: secret(&key.p),
            ..base()
        }),
        CryptoError::InconsistentKey {
            what: "modulus is not the product of the primes"
        }
    );
    assert_eq!(
        refused(TransparentRsaPrivateKey {
            p: secret(&key.p),
            q: secret(&key.q),
            prime_exponent_p: secret(&key.prime_exponent_q),
            ..base()
        }),
        CryptoError::InconsistentKey {
            what: "CRT parts do not belong to the exponents"
        }
    );
    assert_eq!(
        refused(TransparentRsaPrivateKey {
            private_exponent: Some(Secret::new(vec![3])),
            ..base()
        }),
        CryptoError::InconsistentKey {
            what: "modulus cannot be factored"
        }
    );
}

#[test]
fn key_material_that_is_no_key_is_refused_by_name() {
    let rsa = pair(Algorithm::RSA, Some(1024), None);
    let pkcs8 = der(&rsa.private);
    let malformed = |format, what| CryptoError::MalformedKey { format, what };
    for format in [Format::PKCS_1, Format::PKCS_8, Format::ECPRIVATEKEY] {
        let refused = |der: Vec<u8>| read(KeyClass::Private, &bytes(format, der)).unwrap_err();
        assert_eq!(refused(vec![]), malformed(format, "not one DER sequence"));
        assert_eq!(
            refused(vec![0x30, 0]),
            malformed(format, "its fields cannot be read")
        );
        assert_eq!(
            refused([&pkcs8[..], &[0]].concat()),
            malformed(format, "not one DER sequence")
        );
        assert_eq!(
            refused(pkcs8[..pkcs8.len() - 1].to_vec()),
            malformed(format, "not one DER sequence")
        );
    }
    // an EncryptedPrivateKeyInfo begins with its algorithm
    let encrypted = hex("300a 3003 0601 2a 0403 010203");
    assert_eq!(
        read(KeyClass::Private, &bytes(Format::PKCS_8, encrypted)).unwrap_err(),
        CryptoError::EncryptedKey
    );
    let read = |class, algorithm, material: KeyMaterial| {
        provider()
            .read_key(class, algorithm, &material)
            .unwrap_err()
    };
    assert_eq!(
        read(KeyClass::Private, None, bytes(Format::RAW, vec![0; 32])),
        CryptoError::UnsupportedKeyFormat {
            format: Format::RAW
        }
    );
    assert_eq!(
        read(
            KeyClass::Private,
            Some(Algorithm::ED25519),
            bytes(Format::RAW, vec![0; 31])
        ),
        CryptoError::BadKeyLength {
            algorithm: Algorithm::ED25519,
            bits: 248
        }
    );
    assert_eq!(
        read(
            KeyClass::Private,
            Some(Algorithm::EC),
            bytes(Format::PKCS_8, pkcs8.clone())
        ),
        CryptoError::AlgorithmMismatch {
            requested: Algorithm::EC,
            key: Algorithm::RSA
        }
    );
    assert_eq!(
        read(
            KeyClass::Private,
            None,
            bytes(Format::X_509, der(&rsa.public))
        ),
        CryptoError::WrongKeyClass { needed: "private" }
    );
    assert_eq!(
        read(KeyClass::Public, None, bytes(Format::PKCS_8, pkcs8)),
        CryptoError::WrongKeyClass { needed: "public" }
    );
    let off = KeyMaterial::EcPublic {
        format: Format::TRANSPARENT_EC_PUBLIC_KEY,
        curve: Curve::P_256,
        q: [&[4][..], &[1; 64]].concat(),
    };
    assert_eq!(
        read(KeyClass::Public, None, off),
        CryptoError::InconsistentKey {
            what: "the point is not on the curve"
        }
    );
    let unknown = Curve::ANSIX9C2PNB163V1;
    let material = KeyMaterial::EcPublic {
        format: Format::TRANSPARENT_EC_PUBLIC_KEY,
        curve: unknown,
        q: vec![4],
    };
    assert_eq!(
        read(KeyClass::Public, None, material),
        CryptoError::UnsupportedCurve { curve: unknown }
    );
    for d in [vec![], vec![0; 8], vec![0xff; 32], vec![1; 33]] {
        let material = KeyMaterial::EcPrivate {
            format: Format::TRANSPARENT_EC_PRIVATE_KEY,
            curve: Curve::P_256,
            d: Secret::new(d),
        };
        assert!(matches!(
            read(KeyClass::Private, None, material),
            CryptoError::InconsistentKey { .. }
        ));
    }
}

#[test]
fn a_flipped_byte_in_a_private_key_never_panics_and_is_nearly_always_seen() {
    for key in [
        pair(Algorithm::RSA, Some(1024), None).private,
        pair(Algorithm::EC, Some(256), None).private,
    ] {
        let good = der(&key);
        let mut unseen = 0;
        for place in 0..good.len() {
            let mut flipped = good.clone();
            flipped[place] ^= 0x41;
            unseen += usize::from(read(KeyClass::Private, &bytes(Format::PKCS_8, flipped)).is_ok());
        }
        assert!(unseen < 40, "{unseen} of {}", good.len());
    }
}

#[test]
fn generation_uses_the_public_exponent_that_was_asked_for() {
    let generate = |exponent: &[u8]| {
        provider().generate_key_pair(&KeyPairSpecification {
            algorithm: Algorithm::RSA,
            bits: Some(1024),
            curve: None,
            public_exponent: Some(exponent),
        })
    };
    let AsymmetricKey::RsaPublic(public) = generate(&[0, 3]).unwrap().public else {
        panic!("not RSA")
    };
    assert_eq!(public.public_exponent, [3]);
    for (exponent, value) in [(&[1][..], 1), (&[2], 2), (&[], 0), (&[1, 0], 256)] {
        assert_eq!(
            generate(exponent).unwrap_err(),
            CryptoError::BadParameter {
                name: "Public Exponent",
                value
            }
        );
    }
    assert!(generate(&[1; 9]).is_err());
}

#[test]
fn debug_output_of_keys_shows_no_private_part() {
    let key = pair(Algorithm::EC, Some(256), None).private;
    let AsymmetricKey::EcPrivate(parts) = &key else {
        panic!("not EC")
    };
    let text = format!(
        "{key:?} {:?}",
        provider()
            .write_key(&key, Format::TRANSPARENT_EC_PRIVATE_KEY)
            .unwrap()
    );
    assert!(text.contains("Secret(") && !text.contains(&format!("{:?}", parts.d.as_bytes())));
}
