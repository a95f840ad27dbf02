//! Known answers of digests, message authentication codes and random bytes.

use super::{Algorithm, Counting, hex, provider};
use crate::crypto::{CryptoError, KeyGeneration, OpenSsl, Service};
use crate::protocol::enumeration::HashingAlgorithm as Hash;
use std::sync::Arc;

#[test]
fn digests_of_abc_are_those_of_the_standards() {
    // FIPS 180-4 and FIPS 202 example pages; RFC 1321; RFC 1320; RIPEMD-160 by its authors
    for (hash, expected) in [
        (Hash::SHA_1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            Hash::SHA_224,
            "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
        ),
        (
            Hash::SHA_256,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            Hash::SHA_384,
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        ),
        (
            Hash::SHA_512,
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        ),
        (
            Hash::SHA_512_256,
            "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23",
        ),
        (
            Hash::SHA3_256,
            "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532",
        ),
        (Hash::MD5, "900150983cd24fb0d6963f7d28e17f72"),
        (Hash::MD4, "a448017aaf21d8525fc10ae87aa6729d"),
        (Hash::RIPEMD_160, "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"),
    ] {
        assert_eq!(
            provider().hash(hash, b"abc").unwrap(),
            hex(expected),
            "{hash}"
        );
        let mut stream = provider().start_hash(hash).unwrap();
        stream.update(b"a").unwrap();
        stream.update(b"bc").unwrap();
        assert_eq!(stream.finish().unwrap(), hex(expected));
    }
    for hash in provider().hashes() {
        provider().hash(*hash, b"").unwrap();
    }
    assert_eq!(
        provider().hash(Hash::TIGER, b"abc").unwrap_err(),
        CryptoError::UnsupportedHash {
            service: Service::Hash,
            hash: Hash::TIGER
        }
    );
}

#[test]
fn hmacs_are_those_of_rfc_4231_and_rfc_2202() {
    let (key, data) = (b"Jefe", b"what do ya want for nothing?");
    for (algorithm, expected) in [
        (
            Algorithm::HMAC_SHA256,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (
            Algorithm::HMAC_SHA224,
            "a30e01098bc6dbbf45690f3a7e9e6d0f8bbea2a39e6148008fd05e44",
        ),
        (
            Algorithm::HMAC_SHA1,
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ),
        (Algorithm::HMAC_MD5, "750c783e6ab0b503eaa86e310a5db738"),
    ] {
        let expected = hex(expected);
        assert_eq!(
            provider().mac(algorithm, key, data).unwrap(),
            expected,
            "{algorithm}"
        );
        assert!(
            provider()
                .verify_mac(algorithm, key, data, &expected)
                .unwrap()
        );
        assert!(
            !provider()
                .verify_mac(algorithm, key, data, &expected[1..])
                .unwrap()
        );
        assert!(
            !provider()
                .verify_mac(algorithm, key, b"other", &expected)
                .unwrap()
        );
        let start = || {
            let mut stream = provider().start_mac(algorithm, key).unwrap();
            stream.update(&data[..9]).unwrap();
            stream.update(&data[9..]).unwrap();
            stream
        };
        assert_eq!(start().finish().unwrap(), expected);
        assert!(start().verify(&expected).unwrap());
        assert!(!start().verify(&[0; 32]).unwrap());
    }
    assert_eq!(
        provider().mac(Algorithm::AES, key, data).unwrap_err(),
        CryptoError::UnsupportedAlgorithm {
            service: Service::Mac,
            algorithm: Algorithm::AES
        }
    );
    assert!(provider().mac(Algorithm::HMAC_SHA256, &[], data).is_err());
}

#[test]
fn random_bytes_differ_and_fill_everything() {
    let mut first = vec![0; 100_000];
    let mut second = first.clone();
    provider().fill(&mut first).unwrap();
    provider().fill(&mut second).unwrap();
    assert_ne!(first, second);
    let ones: u32 = first.iter().map(|byte| byte.count_ones()).sum();
    assert!((395_000..405_000).contains(&ones));
    provider().fill(&mut []).unwrap();
}

#[test]
fn symmetric_keys_come_from_the_source_that_was_handed_in() {
    let openssl = OpenSsl::with_random(Arc::new(Counting)).unwrap();
    let key = openssl.generate_symmetric_key(Algorithm::AES, 192).unwrap();
    assert_eq!(key.as_bytes(), (1..=24).collect::<Vec<u8>>());
    let key = openssl
        .generate_symmetric_key(Algorithm::DES3, 168)
        .unwrap();
    assert_eq!(key.len(), 24);
    assert!(key.as_bytes().iter().all(|byte| byte.count_ones() % 2 == 1));
    assert_eq!(
        openssl
            .generate_symmetric_key(Algorithm::AES, 100)
            .unwrap_err(),
        CryptoError::BadKeyLength {
            algorithm: Algorithm::AES,
            bits: 100
        }
    );
}
