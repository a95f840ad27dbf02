//! Known answers of key derivation.

use super::{Algorithm, hex, provider};
use crate::crypto::derivation::{
    Nist800108, aws_signature_4, beginning, hkdf, hmac_of, nist_800_108,
};
use crate::crypto::{CryptoError, KeyPairSpecification};
use crate::protocol::enumeration::{HashingAlgorithm as Hash, RecommendedCurve};

#[test]
fn pbkdf2_gives_the_keys_of_rfc_6070_and_rfc_7914() {
    let provider = provider();
    for (hash, password, salt, rounds, expected) in [
        (
            Hash::SHA_1,
            "password",
            "salt",
            4096,
            "4b007901b765489abead49d926f721d065a429c1",
        ),
        (
            Hash::SHA_256,
            "passwd",
            "salt",
            1,
            "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        ),
    ] {
        let expected = hex(expected);
        let key = provider
            .pbkdf2(
                hash,
                password.as_bytes(),
                salt.as_bytes(),
                rounds,
                expected.len(),
            )
            .unwrap();
        assert_eq!(key.as_bytes(), expected);
    }
    for rounds in [0, u32::MAX] {
        let refused = provider.pbkdf2(Hash::SHA_256, b"p", b"s", rounds, 16);
        assert!(matches!(refused, Err(CryptoError::BadParameter { .. })));
    }
}

#[test]
fn hkdf_gives_the_keys_of_rfc_5869() {
    let provider = provider();
    let input = [0x0b; 22];
    for (salt, info, expected) in [
        (
            "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            "",
            "",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ] {
        let (salt, info) = (hex(salt), hex(info));
        let prf = Algorithm::HMAC_SHA256;
        let key = hkdf(provider, prf, &input, &salt, &info, 42).unwrap();
        assert_eq!(key.as_bytes(), hex(expected));
    }
    let longest = hkdf(provider, Algorithm::HMAC_SHA256, &input, b"", b"", 255 * 32);
    assert!(longest.is_ok());
    let longer = hkdf(
        provider,
        Algorithm::HMAC_SHA256,
        &input,
        b"",
        b"",
        255 * 32 + 1,
    );
    assert!(matches!(longer, Err(CryptoError::OutputTooShort { .. })));
}

#[test]
fn aws_gets_the_signing_key_of_its_documentation() {
    let provider = provider();
    let secret = b"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let steps: [&[u8]; 3] = [b"20120215", b"us-east-1", b"iam"];
    let key = aws_signature_4(provider, secret, steps, 32).unwrap();
    let expected = "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d";
    assert_eq!(key.as_bytes(), hex(expected));
}

/// The three modes written out for two blocks, by the formulas of SP 800-108, 5.1 to 5.3.
#[test]
fn the_modes_of_sp_800_108_follow_their_formulas() {
    let provider = provider();
    let (key, fixed, iv) = (
        b"key".as_slice(),
        b"label\0context".as_slice(),
        b"iv".as_slice(),
    );
    let prf = |input: &[u8]| provider.mac(Algorithm::HMAC_SHA256, key, input).unwrap();
    let (one, two) = ([0, 0, 0, 1].as_slice(), [0, 0, 0, 2].as_slice());
    let counter = [prf(&[one, fixed].concat()), prf(&[two, fixed].concat())].concat();
    let first = prf(&[iv, one, fixed].concat());
    let feedback = [first.clone(), prf(&[&first, two, fixed].concat())].concat();
    let a1 = prf(fixed);
    let a2 = prf(&a1);
    let pipeline = [
        prf(&[&a1, one, fixed].concat()),
        prf(&[&a2, two, fixed].concat()),
    ]
    .concat();
    for (mode, expected) in [
        (Nist800108::Counter, counter),
        (Nist800108::Feedback(iv), feedback),
        (Nist800108::DoublePipeline, pipeline),
    ] {
        for length in [1, 32, 33, 64] {
            let prf = Algorithm::HMAC_SHA256;
            let made = nist_800_108(provider, mode, prf, key, fixed, length).unwrap();
            assert_eq!(made.as_bytes(), &expected[..length], "{mode:?}");
        }
    }
}

#[test]
fn both_sides_agree_on_one_secret_and_curves_do_not_mix() {
    let provider = provider();
    let pair = |curve| {
        let specification = KeyPairSpecification {
            algorithm: Algorithm::EC,
            bits: None,
            curve: Some(curve),
            public_exponent: None,
        };
        provider.generate_key_pair(&specification).unwrap()
    };
    for curve in [
        RecommendedCurve::P_256,
        RecommendedCurve::P_521,
        RecommendedCurve::SECP256K1,
    ] {
        let (ours, theirs) = (pair(curve), pair(curve));
        let here = provider.agree(&ours.private, &theirs.public).unwrap();
        let there = provider.agree(&theirs.private, &ours.public).unwrap();
        assert_eq!(here.as_bytes(), there.as_bytes());
        let other = pair(RecommendedCurve::P_384);
        assert!(provider.agree(&ours.private, &other.public).is_err());
        assert!(provider.agree(&ours.public, &theirs.public).is_err());
    }
}

#[test]
fn an_output_is_cut_and_never_filled_up() {
    assert_eq!(beginning(&[1, 2, 3], 2).unwrap().as_bytes(), [1, 2]);
    assert!(matches!(
        beginning(&[1, 2, 3], 4),
        Err(CryptoError::OutputTooShort {
            length: 4,
            maximum: 3
        })
    ));
    assert_eq!(hmac_of(Hash::SHA_384), Ok(Algorithm::HMAC_SHA384));
    assert!(hmac_of(Hash::TIGER).is_err());
}
