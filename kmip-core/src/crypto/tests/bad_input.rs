//! What is refused, and with which error.

use super::{Algorithm, Case, Mode, Parameters, mode, provider};
use crate::crypto::symmetric::Direction;
use crate::crypto::{CryptoError, Service};
use crate::protocol::enumeration::PaddingMethod as Padding;

const KEY: [u8; 16] = [1; 16];
const IV: [u8; 16] = [2; 16];

fn aes(block_mode: Mode) -> Case<'static> {
    Case::new(Algorithm::AES, &KEY, mode(block_mode))
}

fn padded(block_mode: Mode) -> Case<'static> {
    Case::new(
        Algorithm::AES,
        &KEY,
        Parameters {
            padding: Some(Padding::PKCS5),
            ..mode(block_mode)
        },
    )
}

#[test]
fn encryption_names_what_it_cannot_use() {
    let iv = |length| CryptoError::BadIvLength { length };
    let data = |length, multiple, minimum| CryptoError::DataLength {
        length,
        multiple,
        minimum,
    };
    let parameter = |name, value| CryptoError::BadParameter { name, value };
    let algorithm = Algorithm::AES;
    let gcm = |tag_length| {
        Case::new(
            algorithm,
            &KEY,
            Parameters {
                tag_length: Some(tag_length),
                ..mode(Mode::GCM)
            },
        )
        .iv(&IV)
    };
    let ctr = |value, length| {
        Case::new(
            algorithm,
            &KEY,
            Parameters {
                initial_counter_value: Some(value),
                counter_length: length,
                ..mode(Mode::CTR)
            },
        )
    };
    let random = |parameters| {
        Case::new(
            algorithm,
            &KEY,
            Parameters {
                random_iv: true,
                ..parameters
            },
        )
    };
    let table: Vec<(Case<'_>, usize, CryptoError)> = vec![
        (
            Case::new(algorithm, &KEY, Parameters::default()),
            16,
            CryptoError::MissingParameter {
                name: "Block Cipher Mode",
            },
        ),
        (
            aes(Mode::PCBC),
            16,
            CryptoError::UnsupportedMode {
                algorithm,
                mode: Mode::PCBC,
            },
        ),
        (
            aes(Mode::new(0x8000_0001)),
            16,
            CryptoError::UnsupportedMode {
                algorithm,
                mode: Mode::new(0x8000_0001),
            },
        ),
        (
            Case::new(Algorithm::SKIPJACK, &KEY[..10], mode(Mode::ECB)),
            8,
            CryptoError::UnsupportedAlgorithm {
                service: Service::Encryption,
                algorithm: Algorithm::SKIPJACK,
            },
        ),
        (
            Case::new(
                algorithm,
                &KEY,
                Parameters {
                    padding: Some(Padding::ISO_10126),
                    ..mode(Mode::CBC)
                },
            )
            .iv(&IV),
            16,
            CryptoError::UnsupportedPadding {
                algorithm,
                padding: Padding::ISO_10126,
            },
        ),
        (
            padded(Mode::GCM).iv(&IV),
            16,
            CryptoError::UnsupportedPadding {
                algorithm,
                padding: Padding::PKCS5,
            },
        ),
        (
            Case::new(
                algorithm,
                &KEY,
                Parameters {
                    algorithm: Some(Algorithm::DES3),
                    ..mode(Mode::ECB)
                },
            ),
            16,
            CryptoError::AlgorithmMismatch {
                requested: Algorithm::DES3,
                key: algorithm,
            },
        ),
        (
            Case::new(algorithm, &KEY[..15], mode(Mode::ECB)),
            16,
            CryptoError::BadKeyLength {
                algorithm,
                bits: 120,
            },
        ),
        (
            Case::new(algorithm, &[], mode(Mode::ECB)),
            16,
            CryptoError::BadKeyLength { algorithm, bits: 0 },
        ),
        (
            Case::new(algorithm, &KEY, mode(Mode::XTS)).iv(&IV),
            16,
            CryptoError::BadKeyLength {
                algorithm,
                bits: 128,
            },
        ),
        (
            Case::new(algorithm, &[1; 32], mode(Mode::XTS)).iv(&IV),
            16,
            CryptoError::InconsistentKey {
                what: "both halves of the XTS key are equal",
            },
        ),
        (aes(Mode::CBC), 16, CryptoError::MissingIv),
        (aes(Mode::CBC).iv(&[]), 16, CryptoError::MissingIv),
        (aes(Mode::GCM), 16, CryptoError::MissingIv),
        (aes(Mode::CBC).iv(&IV[..15]), 16, iv(15)),
        (aes(Mode::CBC).iv(&[0; 17]), 16, iv(17)),
        (aes(Mode::GCM).iv(&[0; 129]), 16, iv(129)),
        (aes(Mode::CTR).iv(&IV[..12]), 16, iv(12)),
        (aes(Mode::CTR).iv(&[0; 17]), 16, iv(17)),
        (aes(Mode::NISTKEYWRAP).iv(&IV), 16, iv(16)),
        (
            Case::new(Algorithm::CHACHA20, &[0; 32], Parameters::default()).iv(&IV[..9]),
            1,
            iv(9),
        ),
        (
            Case::new(Algorithm::CHACHA20POLY1305, &[0; 32], mode(Mode::AEAD)).iv(&IV[..8]),
            1,
            iv(8),
        ),
        (
            Case::new(
                algorithm,
                &KEY,
                Parameters {
                    iv_length: Some(64),
                    ..mode(Mode::CBC)
                },
            )
            .iv(&IV),
            16,
            iv(16),
        ),
        (ctr(1, Some(64)).iv(&IV[..12]), 16, iv(12)),
        (
            ctr(1, None).iv(&IV),
            16,
            parameter("Initial Counter Value", 1),
        ),
        (
            ctr(-1, None).iv(&IV[..12]),
            16,
            parameter("Initial Counter Value", -1),
        ),
        (
            ctr(256, Some(8)).iv(&[0; 15]),
            16,
            parameter("Initial Counter Value", 256),
        ),
        (
            ctr(1, Some(7)).iv(&[0; 16]),
            16,
            parameter("Counter Length", 7),
        ),
        (
            random(Parameters {
                iv_length: Some(64),
                ..mode(Mode::GCM)
            }),
            16,
            parameter("IV Length", 64),
        ),
        (
            random(Parameters {
                iv_length: Some(-8),
                ..mode(Mode::GCM)
            }),
            16,
            parameter("IV Length", -8),
        ),
        (
            random(Parameters {
                iv_length: Some(64),
                ..mode(Mode::CTR)
            }),
            16,
            parameter("IV Length", 64),
        ),
        (gcm(1), 16, CryptoError::BadTagLength { length: 1 }),
        (gcm(32), 16, CryptoError::BadTagLength { length: 32 }),
        (gcm(-16), 16, CryptoError::BadTagLength { length: -16 }),
        (aes(Mode::ECB), 15, data(15, 16, 0)),
        (aes(Mode::CBC).iv(&IV), 17, data(17, 16, 0)),
        (
            Case::new(Algorithm::DES, &KEY[..8], mode(Mode::ECB)),
            9,
            data(9, 8, 0),
        ),
        (aes(Mode::NISTKEYWRAP), 8, data(8, 8, 16)),
        (aes(Mode::NISTKEYWRAP), 17, data(17, 8, 16)),
        (aes(Mode::AESKEYWRAPPADDING), 0, data(0, 1, 1)),
        (
            aes(Mode::CBC).iv(&IV).additional_data(b"x"),
            16,
            CryptoError::NotAuthenticated {
                name: "Authenticated Encryption Additional Data",
            },
        ),
    ];
    for (case, length, expected) in table {
        let error = case.encrypt(&vec![0; length]).unwrap_err();
        assert_eq!(
            error, expected,
            "{:?} {:?}",
            case.algorithm, case.parameters
        );
        assert!(
            error
                .to_string()
                .starts_with(|first: char| !first.is_uppercase())
        );
    }
}

#[test]
fn decryption_names_what_it_cannot_use() {
    let data = |length, multiple, minimum| CryptoError::DataLength {
        length,
        multiple,
        minimum,
    };
    let tagged = |tag_length| {
        Case::new(
            Algorithm::AES,
            &KEY,
            Parameters {
                tag_length,
                ..mode(Mode::GCM)
            },
        )
        .iv(&IV)
    };
    let random = Case::new(
        Algorithm::AES,
        &KEY,
        Parameters {
            random_iv: true,
            ..mode(Mode::CBC)
        },
    );
    let table: Vec<(Case<'_>, usize, Option<&[u8]>, CryptoError)> = vec![
        (random, 16, None, CryptoError::MissingIv),
        (tagged(None), 16, None, CryptoError::MissingTag),
        (tagged(None), 16, Some(&[]), CryptoError::MissingTag),
        (
            tagged(None),
            16,
            Some(&[0; 11]),
            CryptoError::BadTagLength { length: 11 },
        ),
        (
            tagged(None),
            16,
            Some(&[0; 4]),
            CryptoError::BadTagLength { length: 4 },
        ),
        (
            tagged(Some(16)),
            16,
            Some(&[0; 12]),
            CryptoError::BadTagLength { length: 12 },
        ),
        (
            tagged(None),
            16,
            Some(&[0; 17]),
            CryptoError::BadTagLength { length: 17 },
        ),
        (padded(Mode::CBC).iv(&IV), 0, None, data(0, 16, 16)),
        (padded(Mode::CBC).iv(&IV), 31, None, data(31, 16, 16)),
        (aes(Mode::ECB), 31, None, data(31, 16, 0)),
        (aes(Mode::NISTKEYWRAP), 16, None, data(16, 8, 24)),
        (
            aes(Mode::ECB),
            16,
            Some(&[0; 16]),
            CryptoError::NotAuthenticated {
                name: "Authenticated Encryption Tag",
            },
        ),
    ];
    for (case, length, tag, expected) in table {
        assert_eq!(
            case.decrypt(&vec![0; length], tag).unwrap_err(),
            expected,
            "{:?}",
            case.parameters
        );
    }
}

#[test]
fn wrong_padding_and_wrong_tag_say_nothing_more_than_failure() {
    let failure = CryptoError::CryptographicFailure;
    assert_eq!(
        padded(Mode::CBC)
            .iv(&IV)
            .decrypt(&[0; 32], None)
            .unwrap_err(),
        failure
    );
    assert_eq!(
        padded(Mode::ECB).decrypt(&[0; 16], None).unwrap_err(),
        failure
    );
    assert_eq!(
        aes(Mode::NISTKEYWRAP).decrypt(&[0; 24], None).unwrap_err(),
        failure
    );
    assert_eq!(
        aes(Mode::AESKEYWRAPPADDING)
            .decrypt(&[0; 24], None)
            .unwrap_err(),
        failure
    );
    for case in [aes(Mode::GCM).iv(&IV[..12]), aes(Mode::GCM).iv(&IV)] {
        let sealed = case.additional_data(b"a").encrypt(b"data").unwrap();
        let mut tag = sealed.tag.unwrap().as_bytes().to_vec();
        assert_eq!(
            case.additional_data(b"b")
                .decrypt(&sealed.data, Some(&tag))
                .unwrap_err(),
            failure
        );
        assert_eq!(
            case.additional_data(b"a")
                .decrypt(b"atad", Some(&tag))
                .unwrap_err(),
            failure
        );
        tag[11] ^= 1;
        assert_eq!(
            case.additional_data(b"a")
                .decrypt(&sealed.data, Some(&tag))
                .unwrap_err(),
            failure
        );
        tag[11] ^= 1;
        assert_eq!(
            case.additional_data(b"a")
                .decrypt(&sealed.data, Some(&tag))
                .unwrap()
                .as_bytes(),
            b"data"
        );
    }
    assert_eq!(failure.to_string(), "cryptographic failure");
}

#[test]
fn streams_refuse_what_they_cannot_finish() {
    let start =
        |case: &Case<'_>, direction| provider().start_cipher(direction, &case.request(&[], None));
    for block_mode in [Mode::NISTKEYWRAP, Mode::AESKEYWRAPPADDING] {
        assert_eq!(
            start(&aes(block_mode), Direction::Encrypt).err(),
            Some(CryptoError::NotStreamable)
        );
    }
    let mut stream = start(&aes(Mode::ECB), Direction::Encrypt).unwrap().stream;
    assert!(stream.update(&[0; 15]).unwrap().is_empty());
    assert_eq!(
        stream.finish().unwrap_err(),
        CryptoError::DataLength {
            length: 15,
            multiple: 16,
            minimum: 0
        }
    );
    let stream = start(&padded(Mode::ECB), Direction::Decrypt)
        .unwrap()
        .stream;
    assert_eq!(
        stream.finish().unwrap_err(),
        CryptoError::DataLength {
            length: 0,
            multiple: 16,
            minimum: 16
        }
    );
    let mut stream = start(&padded(Mode::ECB), Direction::Decrypt)
        .unwrap()
        .stream;
    stream.update(&[0; 16]).unwrap();
    assert_eq!(
        stream.finish().unwrap_err(),
        CryptoError::CryptographicFailure
    );
}

#[test]
fn a_provider_without_services_says_so() {
    use crate::crypto::*;
    struct Nothing;
    impl Random for Nothing {}
    impl Encryption for Nothing {}
    impl PublicKeyEncryption for Nothing {}
    impl KeyGeneration for Nothing {}
    impl KeyFormats for Nothing {}
    impl Digests for Nothing {}
    impl Macs for Nothing {}
    impl Derivation for Nothing {}
    impl Signatures for Nothing {}
    impl Certificates for Nothing {}
    impl PrimeFields for Nothing {}
    impl Provider for Nothing {
        fn name(&self) -> &'static str {
            "nothing"
        }
    }
    let nothing: &dyn Provider = &Nothing;
    let error = nothing.fill(&mut [0]).unwrap_err();
    assert_eq!(
        error,
        CryptoError::NotSupported {
            service: Service::Random
        }
    );
    assert!(error.is_unsupported());
    assert!(nothing.ciphers().is_empty() && nothing.hashes().is_empty());
    let case = aes(Mode::ECB);
    assert_eq!(
        nothing.decrypt(&case.request(&[0; 16], None)).unwrap_err(),
        CryptoError::NotSupported {
            service: Service::Decryption
        }
    );
}
