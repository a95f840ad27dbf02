//! Known answers of symmetric ciphers.

use super::{Algorithm, Case, Counting, Mode, Parameters, hex, mode};
use crate::crypto::symmetric::{CIPHERS, CipherKind, CipherRequest, IvRule};
use crate::crypto::{Encryption, OpenSsl};
use crate::protocol::enumeration::PaddingMethod;
use std::sync::Arc;

// SP 800-38A, appendix F
const KEY_128: &str = "2b7e151628aed2a6abf7158809cf4f3c";
const KEY_192: &str = "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b";
const KEY_256: &str = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
const BLOCKS: &str = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51\
                      30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
const IV: &str = "000102030405060708090a0b0c0d0e0f";

#[test]
fn aes_modes_give_the_answers_of_sp_800_38a() {
    let iv = hex(IV);
    let counter = hex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    let case = |key: &str, block_mode, iv: Option<&[u8]>, expected: &str| {
        let key = hex(key);
        let case = Case::new(Algorithm::AES, &key, mode(block_mode));
        iv.map_or(case, |iv| case.iv(iv)).is(BLOCKS, expected);
    };
    case(
        KEY_128,
        Mode::ECB,
        None,
        "3ad77bb40d7a3660a89ecaf32466ef97f5d3d58503b9699de785895a96fdbaaf43b1cd7f598ece23881b00e3ed0306887b0c785e27e8ad3f8223207104725dd4",
    );
    case(
        KEY_192,
        Mode::ECB,
        None,
        "bd334f1d6e45f25ff712a214571fa5cc974104846d0ad3ad7734ecb3ecee4eefef7afd2270e2e60adce0ba2face6444e9a4b41ba738d6c72fb16691603c18e0e",
    );
    case(
        KEY_128,
        Mode::CBC,
        Some(&iv),
        "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b273bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7",
    );
    case(
        KEY_256,
        Mode::CBC,
        Some(&iv),
        "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b",
    );
    case(
        KEY_128,
        Mode::CFB,
        Some(&iv),
        "3b3fd92eb72dad20333449f8e83cfb4ac8a64537a0b3a93fcde3cdad9f1ce58b26751f67a3cbb140b1808cf187a4f4dfc04b05357c5d1c0eeac4c66f9ff7f2e6",
    );
    case(
        KEY_128,
        Mode::OFB,
        Some(&iv),
        "3b3fd92eb72dad20333449f8e83cfb4a7789508d16918f03f53c52dac54ed8259740051e9c5fecf64344f7a82260edcc304c6528f659c77866a510d9c1d6ae5e",
    );
    case(
        KEY_128,
        Mode::CTR,
        Some(&counter),
        "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee",
    );
    case(
        KEY_256,
        Mode::CTR,
        Some(&counter),
        "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c52b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6",
    );
}

#[test]
fn a_short_ctr_vector_is_completed_by_the_counter_as_in_rfc_3686() {
    // RFC 3686, section 6, test vector 1: nonce, vector, counter 1
    let key = hex("ae6852f8121067cc4bf7a5765577f39e");
    let (short, whole, zero) = (
        hex("000000300000000000000000"),
        hex("00000030000000000000000000000001"),
        hex("00000030000000000000000000000000"),
    );
    let counted = Parameters {
        initial_counter_value: Some(1),
        ..mode(Mode::CTR)
    };
    let (plain, expected) = (
        "53696e676c6520626c6f636b206d7367",
        "e4095d4fb7a7b3792d6175a3261311b8",
    );
    Case::new(Algorithm::AES, &key, counted)
        .iv(&short)
        .is(plain, expected);
    Case::new(
        Algorithm::AES,
        &key,
        Parameters {
            counter_length: Some(32),
            ..counted
        },
    )
    .iv(&zero)
    .is(plain, expected);
    Case::new(Algorithm::AES, &key, counted)
        .iv(&whole)
        .is(plain, expected);
    Case::new(Algorithm::AES, &key, mode(Mode::CTR))
        .iv(&whole)
        .is(plain, expected);
}

// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B
const GCM_PLAIN: &str = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
const GCM_ADDITIONAL: &str = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

#[test]
fn aes_gcm_gives_the_answers_of_its_specification() {
    let (key, additional) = (hex("feffe9928665731c6d6a8f9467308308"), hex(GCM_ADDITIONAL));
    let case = Case::new(Algorithm::AES, &key, mode(Mode::GCM)).additional_data(&additional);
    let iv = hex("cafebabefacedbaddecaf888");
    // test case 4
    let ciphertext = "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091";
    case.iv(&iv)
        .is_with_tag(GCM_PLAIN, ciphertext, "5bc94fbc3221a5db94fae95ae7121a47");
    // test case 5: a nonce of 8 bytes
    case.iv(&hex("cafebabefacedbad")).is_with_tag(
        GCM_PLAIN,
        "61353b4c2806934a777ff51fa22a4755699b2a714fcdc6f83766e5f97b6c742373806900e49f24b22b097544d4896b424989b5e1ebac0f07c23f4598",
        "3612d2e79e3b0785561be14aaca2fccb",
    );
    // test case 6: a nonce of 60 bytes
    case.iv(&hex("9313225df88406e555909c5aff5269aa6a7a9538534f7da1e4c303d2a318a728c3c0c95156809539fcf0e2429a6b525416aedbf5a0de6a57a637b39b"))
        .is_with_tag(
            GCM_PLAIN,
            "8ce24998625615b603a033aca13fb894be9112a5c3a211a8ba262a3cca7e2ca701e4a9a4fba43c90ccdcb281d48c7c6fd62875d2aca417034c34aee5",
            "619cc5aefffe0bfa462af43c1699d050",
        );
    // test case 16: a key of 256 bits
    let key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    Case::new(Algorithm::AES, &key, mode(Mode::GCM)).additional_data(&additional).iv(&iv).is_with_tag(
        GCM_PLAIN,
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
        "76fc6ece0f4e1768cddf8853bb2d551b",
    );
    // test case 1: no data at all
    Case::new(Algorithm::AES, &[0; 16], mode(Mode::GCM))
        .iv(&[0; 12])
        .is_with_tag("", "", "58e2fccefa7e3061367f1d57a4e7455a");
}

#[test]
fn a_shorter_tag_is_the_beginning_of_the_longer() {
    let (key, iv) = (
        hex("feffe9928665731c6d6a8f9467308308"),
        hex("cafebabefacedbaddecaf888"),
    );
    for length in [4, 8, 12, 13, 14, 15, 16] {
        let parameters = Parameters {
            tag_length: Some(length),
            ..mode(Mode::GCM)
        };
        let case = Case::new(Algorithm::AES, &key, parameters).iv(&iv);
        let whole = Case::new(Algorithm::AES, &key, mode(Mode::GCM))
            .iv(&iv)
            .encrypt(b"data")
            .unwrap();
        let short = case.encrypt(b"data").unwrap();
        let tag = short.tag.unwrap();
        assert_eq!(
            tag.as_bytes(),
            &whole.tag.unwrap().as_bytes()[..length as usize]
        );
        assert_eq!(
            case.decrypt(&short.data, Some(tag.as_bytes()))
                .unwrap()
                .as_bytes(),
            b"data"
        );
    }
}

#[test]
fn key_wraps_give_the_answers_of_their_rfcs() {
    // RFC 3394, 4.1
    let key = hex("000102030405060708090a0b0c0d0e0f");
    Case::new(Algorithm::AES, &key, mode(Mode::NISTKEYWRAP)).is(
        "00112233445566778899aabbccddeeff",
        "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5",
    );
    // RFC 5649, section 6
    let key = hex("5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8");
    let padded = Case::new(Algorithm::AES, &key, mode(Mode::AESKEYWRAPPADDING));
    padded.is(
        "c37b7e6492584340bed12207808941155068f738",
        "138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a",
    );
    padded.is("466f7250617369", "afbeb0f07dfbf5419200f2ccb50bb24f");
}

#[test]
fn xts_gives_the_answer_of_ieee_1619() {
    // IEEE 1619-2007, annex B, vector 2
    let key = [[0x11; 16], [0x22; 16]].concat();
    let tweak = hex("33333333330000000000000000000000");
    Case::new(Algorithm::AES, &key, mode(Mode::XTS))
        .iv(&tweak)
        .is(
            &"44".repeat(32),
            "c454185e6a16936e39334038acef838bfb186fff7480adc4289382ecd6d394f0",
        );
}

#[test]
fn chacha20_gives_the_answers_of_its_papers() {
    // draft-strombergson-chacha-test-vectors-01, TC1: 64-bit nonce
    Case::new(Algorithm::CHACHA20, &[0; 32], Parameters::default()).iv(&[0; 8]).is(
        &"00".repeat(64),
        "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586",
    );
    // RFC 8439, 2.4.2: 96-bit nonce, counter 1
    let key: Vec<u8> = (0..32).collect();
    let text = "4c616469657320616e642047656e746c656d656e206f662074686520636c617373206f66202739393a204966204920636f756c64206f6666657220796f75206f6e6c79206f6e652074697020666f7220746865206675747572652c2073756e73637265656e20776f756c642062652069742e";
    Case::new(Algorithm::CHACHA20, &key, Parameters { initial_counter_value: Some(1), ..Parameters::default() })
        .iv(&hex("000000000000004a00000000"))
        .is(text, "6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0bf91b65c5524733ab8f593dabcd62b3571639d624e65152ab8f530c359f0861d807ca0dbf500d6a6156a38e088a22b65e52bc514d16ccf806818ce91ab77937365af90bbf74a35be6b40b8eedf2785e42874d");
    // RFC 8439, 2.8.2
    let key: Vec<u8> = (0x80..0xa0).collect();
    let (iv, additional) = (
        hex("070000004041424344454647"),
        hex("50515253c0c1c2c3c4c5c6c7"),
    );
    for parameters in [mode(Mode::AEAD), Parameters::default()] {
        Case::new(Algorithm::CHACHA20POLY1305, &key, parameters).iv(&iv).additional_data(&additional).is_with_tag(
            text,
            "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc3ff4def08e4b7a9de576d26586cec64b6116",
            "1ae10b594f09e26a7e902ecbd0600691",
        );
    }
}

#[test]
fn old_ciphers_give_the_answers_of_their_standards() {
    // SP 800-67, appendix B
    let key = hex("0123456789abcdef23456789abcdef01456789abcdef0123");
    Case::new(Algorithm::DES3, &key, mode(Mode::ECB)).is(
        "5468652071756663 6b2062726f776e20 666f78206a756d70",
        "a826fd8ce53b855f cce21c8112256fe6 68d5c05dd9b6b900",
    );
    // two keys are three keys whose last is the first
    let two = hex("0123456789abcdef23456789abcdef01");
    let three = [&two[..], &two[..8]].concat();
    let with = |key: &[u8]| {
        Case::new(Algorithm::DES3, key, mode(Mode::ECB))
            .encrypt(&[7; 16])
            .unwrap()
    };
    assert_eq!(with(&two), with(&three));
    // a worked example of DES in many textbooks
    Case::new(Algorithm::DES, &hex("133457799bbcdff1"), mode(Mode::ECB))
        .is("0123456789abcdef", "85e813540f0ab405");
    // RFC 6229, 128-bit key, offset 0
    Case::new(
        Algorithm::RC4,
        &hex("0102030405060708090a0b0c0d0e0f10"),
        Parameters::default(),
    )
    .is(&"00".repeat(16), "9ac7cc9a609d1ef7b2932899cde41b97");
    // GB/T 32907-2016, A.1 and RFC 5794, A.1
    let sm4 = hex("0123456789abcdeffedcba9876543210");
    Case::new(Algorithm::SM4, &sm4, mode(Mode::ECB)).is(
        "0123456789abcdeffedcba9876543210",
        "681edf34d206965e86b3e94f536e4246",
    );
    let aria = hex("000102030405060708090a0b0c0d0e0f");
    Case::new(Algorithm::ARIA, &aria, mode(Mode::ECB)).is(
        "00112233445566778899aabbccddeeff",
        "d718fbd6ab644c739da95f3be6451778",
    );
}

#[test]
fn pkcs5_padding_adds_a_block_to_whole_blocks() {
    let case = Case::new(
        Algorithm::AES,
        &[1; 16],
        Parameters {
            padding: Some(PaddingMethod::PKCS5),
            ..mode(Mode::CBC)
        },
    )
    .iv(&[2; 16]);
    for (plain, cipher) in [(0, 16), (15, 16), (16, 32), (33, 48)] {
        let data = vec![9; plain];
        let encrypted = case.encrypt(&data).unwrap();
        assert_eq!(encrypted.data.len(), cipher);
        assert_eq!(
            case.decrypt(&encrypted.data, None).unwrap().as_bytes(),
            data
        );
    }
}

#[test]
fn every_row_of_the_table_encrypts_and_decrypts_with_every_key_length() {
    for rule in CIPHERS {
        for bytes in rule.key_bytes {
            let key: Vec<u8> = (0..*bytes).map(|byte| byte as u8 * 3 + 1).collect();
            let iv: &[u8] = match rule.iv {
                IvRule::None | IvRule::Optional(_) => &[],
                IvRule::Fixed(length) => &[5; 16][..length],
                IvRule::Nonce | IvRule::ChaCha => &[5; 12],
                IvRule::Counter => &[5; 16],
            };
            let data = [0xab; 48];
            let case = Case::new(
                rule.algorithm,
                &key,
                Parameters {
                    mode: rule.mode,
                    ..Parameters::default()
                },
            )
            .iv(iv);
            let encrypted = case
                .encrypt(&data)
                .unwrap_or_else(|error| panic!("{rule:?} {bytes}: {error}"));
            assert_ne!(encrypted.data, data);
            assert_eq!(
                encrypted.tag.is_some(),
                rule.kind == CipherKind::Authenticated
            );
            let tag = encrypted.tag;
            let plain = case
                .decrypt(&encrypted.data, tag.as_ref().map(AsRef::as_ref))
                .unwrap();
            assert_eq!(plain.as_bytes(), data, "{rule:?}");
        }
    }
}

#[test]
fn random_vectors_are_made_when_asked_for_and_returned() {
    let openssl = OpenSsl::with_random(Arc::new(Counting)).unwrap();
    let counted: Vec<u8> = (1..=16).collect();
    let random = |parameters: Parameters<'static>| Parameters {
        random_iv: true,
        ..parameters
    };
    for (algorithm, key, parameters, length) in [
        (Algorithm::AES, 16, random(mode(Mode::CBC)), 16),
        (Algorithm::AES, 16, random(mode(Mode::CTR)), 16),
        (Algorithm::AES, 16, random(mode(Mode::GCM)), 12),
        (
            Algorithm::AES,
            16,
            Parameters {
                iv_length: Some(128),
                ..random(mode(Mode::GCM))
            },
            16,
        ),
        (
            Algorithm::AES,
            16,
            Parameters {
                initial_counter_value: Some(1),
                ..random(mode(Mode::CTR))
            },
            12,
        ),
        (
            Algorithm::AES,
            16,
            Parameters {
                initial_counter_value: Some(0),
                counter_length: Some(64),
                ..random(mode(Mode::CTR))
            },
            8,
        ),
        (Algorithm::DES3, 24, random(mode(Mode::CBC)), 8),
        (Algorithm::CHACHA20, 32, random(Parameters::default()), 12),
        (
            Algorithm::CHACHA20,
            32,
            Parameters {
                iv_length: Some(64),
                ..random(Parameters::default())
            },
            8,
        ),
        (
            Algorithm::CHACHA20POLY1305,
            32,
            random(mode(Mode::AEAD)),
            12,
        ),
    ] {
        let key = vec![7; key];
        let data = [1; 32];
        let case = Case::new(algorithm, &key, parameters);
        let encrypted = openssl.encrypt(&case.request(&data, None)).unwrap();
        let iv = encrypted.iv.expect("a generated vector");
        assert_eq!(
            iv.as_bytes(),
            &counted[..length],
            "{algorithm} {parameters:?}"
        );
        let tag = encrypted.tag;
        let back = CipherRequest {
            iv: Some(iv.as_bytes()),
            ..case.request(&encrypted.data, tag.as_ref().map(AsRef::as_ref))
        };
        assert_eq!(openssl.decrypt(&back).unwrap().as_bytes(), data);
    }
    // what needs no vector returns none
    let case = Case::new(Algorithm::AES, &[1; 16], random(mode(Mode::ECB)));
    assert_eq!(case.encrypt(&[0; 16]).unwrap().iv, None);
}
