//! Signatures and public key encryption.

use super::{Algorithm, Parameters, hex, provider};
use crate::crypto::asymmetric::AsymmetricKey;
use crate::crypto::key_format::KeyClass;
use crate::crypto::{
    CryptoError, KeyMaterial, KeyPair, KeyPairSpecification, Service, SignedInput,
};
use crate::protocol::enumeration::{
    DigitalSignatureAlgorithm as Signature, HashingAlgorithm as Hash, KeyFormatType as Format,
    PaddingMethod as Padding, RecommendedCurve as Curve,
};
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

fn rsa(padding: Option<Padding>, hash: Option<Hash>) -> Parameters<'static> {
    Parameters {
        padding,
        hashing_algorithm: hash,
        ..Parameters::default()
    }
}

/// Signs and verifies in one piece, in parts and from the digest; a changed message is not valid.
#[track_caller]
fn signs(pair: &KeyPair, parameters: &Parameters<'_>, hash: Option<Hash>) {
    let message = b"a message in several parts";
    let provider = provider();
    let verify = |input, signature: &[u8]| {
        provider
            .verify(&pair.public, parameters, input, signature)
            .unwrap()
    };
    let signature = provider
        .sign(&pair.private, parameters, SignedInput::Data(message))
        .unwrap();
    assert!(verify(SignedInput::Data(message), &signature));
    assert!(!verify(SignedInput::Data(b"another message"), &signature));
    assert!(!verify(
        SignedInput::Data(message),
        &signature[..signature.len() - 1]
    ));
    assert!(!verify(SignedInput::Data(message), &[]));
    // the private key can verify too
    assert!(
        provider
            .verify(
                &pair.private,
                parameters,
                SignedInput::Data(message),
                &signature
            )
            .unwrap()
    );
    let Some(hash) = hash else { return };
    let digest = provider.hash(hash, message).unwrap();
    assert!(verify(SignedInput::Digest(&digest), &signature));
    let of_digest = provider
        .sign(&pair.private, parameters, SignedInput::Digest(&digest))
        .unwrap();
    assert!(verify(SignedInput::Data(message), &of_digest));
    let start = |key| {
        let mut stream = provider.start_signature(key, parameters).unwrap();
        stream.update(&message[..7]).unwrap();
        stream.update(&message[7..]).unwrap();
        stream
    };
    let streamed = start(&pair.private).sign().unwrap();
    assert!(verify(SignedInput::Data(message), &streamed));
    assert!(start(&pair.public).verify(&signature).unwrap());
    assert!(
        !start(&pair.public)
            .verify(&signature[..signature.len() - 1])
            .unwrap()
    );
    assert_eq!(
        start(&pair.public).sign().unwrap_err(),
        CryptoError::WrongKeyClass { needed: "private" }
    );
}

#[test]
fn rsa_signs_with_both_paddings_and_every_hash() {
    let pair = pair(Algorithm::RSA, Some(2048), None);
    for hash in [
        Hash::SHA_1,
        Hash::SHA_224,
        Hash::SHA_256,
        Hash::SHA_384,
        Hash::SHA_512,
        Hash::SHA3_256,
    ] {
        signs(&pair, &rsa(None, Some(hash)), Some(hash));
        signs(&pair, &rsa(Some(Padding::PSS), Some(hash)), Some(hash));
    }
    signs(
        &pair,
        &Parameters {
            salt_length: Some(222),
            ..rsa(Some(Padding::PSS), Some(Hash::SHA_256))
        },
        Some(Hash::SHA_256),
    );
    let mask = Parameters {
        mask_generator_hashing_algorithm: Some(Hash::SHA_1),
        ..rsa(Some(Padding::PSS), Some(Hash::SHA_256))
    };
    signs(&pair, &mask, Some(Hash::SHA_256));
    let named = Parameters {
        digital_signature_algorithm: Some(Signature::SHA_256_WITH_RSA_ENCRYPTION),
        ..Parameters::default()
    };
    signs(&pair, &named, Some(Hash::SHA_256));
    let provider = provider();
    let signature = provider
        .sign(&pair.private, &named, SignedInput::Data(b"m"))
        .unwrap();
    assert_eq!(
        signature,
        provider
            .sign(
                &pair.private,
                &rsa(Some(Padding::PKCS1_V1_5), Some(Hash::SHA_256)),
                SignedInput::Data(b"m")
            )
            .unwrap()
    );
    assert!(
        !provider
            .verify(
                &pair.public,
                &rsa(None, Some(Hash::SHA_384)),
                SignedInput::Data(b"m"),
                &signature
            )
            .unwrap()
    );
}

#[test]
fn ecdsa_dsa_and_edwards_keys_sign() {
    for curve in [
        Curve::P_256,
        Curve::P_384,
        Curve::P_521,
        Curve::SECP256K1,
        Curve::BRAINPOOLP256R1,
    ] {
        let pair = pair(Algorithm::EC, None, Some(curve));
        let parameters = Parameters {
            algorithm: Some(Algorithm::ECDSA),
            ..rsa(None, Some(Hash::SHA_256))
        };
        signs(&pair, &parameters, Some(Hash::SHA_256));
        let named = Parameters {
            digital_signature_algorithm: Some(Signature::ECDSA_WITH_SHA512),
            ..Parameters::default()
        };
        signs(&pair, &named, Some(Hash::SHA_512));
    }
    signs(
        &pair(Algorithm::DSA, Some(1024), None),
        &rsa(None, Some(Hash::SHA_1)),
        Some(Hash::SHA_1),
    );
    for algorithm in [Algorithm::ED25519, Algorithm::ED448] {
        signs(&pair(algorithm, None, None), &Parameters::default(), None);
    }
}

#[test]
fn known_signatures_come_out() {
    // RFC 8032, 7.1, test 1
    let bytes = Secret::new(hex(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    ));
    let material = KeyMaterial::Bytes {
        format: Format::RAW,
        bytes,
    };
    let key = provider()
        .read_key(KeyClass::Private, Some(Algorithm::ED25519), &material)
        .unwrap();
    assert_eq!(
        provider()
            .sign(&key, &Parameters::default(), SignedInput::Data(b""))
            .unwrap(),
        hex(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        )
    );
    // RFC 6979, A.2.5, SHA-256, message "sample": verified, since ours are not deterministic
    let material = KeyMaterial::EcPrivate {
        format: Format::TRANSPARENT_EC_PRIVATE_KEY,
        curve: Curve::P_256,
        d: Secret::new(hex(
            "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
        )),
    };
    let key = provider()
        .read_key(KeyClass::Private, None, &material)
        .unwrap();
    let signature = hex(
        "3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
    );
    assert!(
        provider()
            .verify(
                &key.public(),
                &rsa(None, Some(Hash::SHA_256)),
                SignedInput::Data(b"sample"),
                &signature
            )
            .unwrap()
    );
    assert!(
        !provider()
            .verify(
                &key.public(),
                &rsa(None, Some(Hash::SHA_256)),
                SignedInput::Data(b"test"),
                &signature
            )
            .unwrap()
    );
}

#[test]
fn signatures_that_cannot_be_made_are_refused_by_name() {
    let rsa_pair = pair(Algorithm::RSA, Some(1024), None);
    let ec_pair = pair(Algorithm::EC, Some(256), None);
    let sign = |key: &AsymmetricKey, parameters: &Parameters<'_>, input| {
        provider().sign(key, parameters, input).unwrap_err()
    };
    let data = SignedInput::Data(b"x");
    assert_eq!(
        sign(&rsa_pair.private, &rsa(None, None), data),
        CryptoError::MissingParameter {
            name: "Hashing Algorithm"
        }
    );
    assert_eq!(
        sign(&rsa_pair.public, &rsa(None, Some(Hash::SHA_256)), data),
        CryptoError::WrongKeyClass { needed: "private" }
    );
    assert_eq!(
        sign(
            &rsa_pair.private,
            &rsa(Some(Padding::X9_31), Some(Hash::SHA_256)),
            data
        ),
        CryptoError::UnsupportedPadding {
            algorithm: Algorithm::RSA,
            padding: Padding::X9_31
        }
    );
    assert_eq!(
        sign(&rsa_pair.private, &rsa(None, Some(Hash::TIGER)), data),
        CryptoError::UnsupportedHash {
            service: Service::Sign,
            hash: Hash::TIGER
        }
    );
    let named = Parameters {
        digital_signature_algorithm: Some(Signature::SHA_256_WITH_RSA_ENCRYPTION),
        ..Parameters::default()
    };
    assert_eq!(
        sign(&ec_pair.private, &named, data),
        CryptoError::UnsupportedSignature {
            algorithm: Signature::SHA_256_WITH_RSA_ENCRYPTION
        }
    );
    let mismatch = Parameters {
        algorithm: Some(Algorithm::RSA),
        ..rsa(None, Some(Hash::SHA_256))
    };
    assert_eq!(
        sign(&ec_pair.private, &mismatch, data),
        CryptoError::AlgorithmMismatch {
            requested: Algorithm::RSA,
            key: Algorithm::EC
        }
    );
    assert_eq!(
        sign(
            &rsa_pair.private,
            &rsa(None, Some(Hash::SHA_256)),
            SignedInput::Digest(&[0; 20])
        ),
        CryptoError::DataLength {
            length: 20,
            multiple: 32,
            minimum: 32
        }
    );
    let pss = Parameters {
        trailer_field: Some(2),
        ..rsa(Some(Padding::PSS), Some(Hash::SHA_256))
    };
    assert_eq!(
        sign(&rsa_pair.private, &pss, data),
        CryptoError::BadParameter {
            name: "Trailer Field",
            value: 2
        }
    );
    let pss = Parameters {
        salt_length: Some(-1),
        ..rsa(Some(Padding::PSS), Some(Hash::SHA_256))
    };
    assert_eq!(
        sign(&rsa_pair.private, &pss, data),
        CryptoError::BadParameter {
            name: "Salt Length",
            value: -1
        }
    );
    // a salt that does not fit the key
    let pss = Parameters {
        salt_length: Some(i32::MAX),
        ..rsa(Some(Padding::PSS), Some(Hash::SHA_256))
    };
    assert_eq!(
        sign(&rsa_pair.private, &pss, data),
        CryptoError::CryptographicFailure
    );
}

#[test]
fn rsa_encrypts_and_decrypts_with_both_paddings() {
    let pair = pair(Algorithm::RSA, Some(2048), None);
    let oaep = |hash, mask, label| Parameters {
        mask_generator_hashing_algorithm: mask,
        p_source: label,
        ..rsa(Some(Padding::OAEP), Some(hash))
    };
    for parameters in [
        rsa(Some(Padding::PKCS1_V1_5), None),
        rsa(Some(Padding::OAEP), None),
        oaep(Hash::SHA_256, Some(Hash::SHA_256), None),
        oaep(
            Hash::SHA_384,
            Some(Hash::SHA_256),
            Some(&b"Kilroy was here"[..]),
        ),
        oaep(Hash::SHA_512, Some(Hash::SHA_512), None),
    ] {
        for data in [&b""[..], b"twenty-eight bytes of secret"] {
            let encrypted = provider()
                .public_encrypt(&pair.public, &parameters, data)
                .unwrap();
            assert_eq!(encrypted.len(), 256);
            assert_eq!(
                provider()
                    .private_decrypt(&pair.private, &parameters, &encrypted)
                    .unwrap()
                    .as_bytes(),
                data
            );
        }
    }
    let parameters = oaep(Hash::SHA_256, None, Some(b"label"));
    let mut encrypted = provider()
        .public_encrypt(&pair.private, &parameters, b"data")
        .unwrap();
    let decrypt = |parameters: &Parameters<'_>, data: &[u8]| {
        provider()
            .private_decrypt(&pair.private, parameters, data)
            .unwrap_err()
    };
    assert_eq!(
        decrypt(&oaep(Hash::SHA_256, None, None), &encrypted),
        CryptoError::CryptographicFailure
    );
    encrypted[255] ^= 1;
    assert_eq!(
        decrypt(&parameters, &encrypted),
        CryptoError::CryptographicFailure
    );
    assert_eq!(
        decrypt(&parameters, &encrypted[1..]),
        CryptoError::DataLength {
            length: 255,
            multiple: 256,
            minimum: 256
        }
    );
    let encrypt = |parameters: &Parameters<'_>, data: &[u8]| {
        provider()
            .public_encrypt(&pair.public, parameters, data)
            .unwrap_err()
    };
    assert_eq!(
        encrypt(&parameters, &[0; 191]),
        CryptoError::DataTooLong {
            length: 191,
            maximum: 190
        }
    );
    assert_eq!(
        encrypt(&Parameters::default(), b""),
        CryptoError::MissingParameter {
            name: "Padding Method"
        }
    );
    assert_eq!(
        encrypt(&rsa(Some(Padding::PKCS5), None), b""),
        CryptoError::UnsupportedPadding {
            algorithm: Algorithm::RSA,
            padding: Padding::PKCS5
        }
    );
    assert_eq!(
        provider()
            .private_decrypt(&pair.public, &parameters, &encrypted)
            .unwrap_err(),
        CryptoError::WrongKeyClass { needed: "private" }
    );
}
