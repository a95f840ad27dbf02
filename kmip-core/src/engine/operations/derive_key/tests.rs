//! Tests of Derive Key.

use super::*;
use crate::engine::tests::*;
use crate::protocol::enumeration::{BlockCipherMode, RevocationReasonCode};
use crate::protocol::payload::{ArchiveRequest, CreateKeyPairRequest, GetRequest};
use CryptographicUsageMask as Mask;

const KEY: [u8; 16] = [7; 16];

fn registered(b: &Bench, version: V, object: &ManagedObject<'_>, mask: Mask) -> String {
    let attributes = vec![usage(mask), date(tag::ACTIVATION_DATE, START)];
    b.register(version, object, attributes).unwrap()
}

fn key_of(b: &Bench, version: V, algorithm: Algorithm) -> String {
    let key_block = KeyBlock {
        cryptographic_algorithm: Some(algorithm),
        cryptographic_length: Some(128),
        ..KeyBlock::plain(KeyFormatType::RAW, Leaf::borrowed(&KEY))
    };
    let object = ManagedObject::SymmetricKey(SymmetricKey { key_block });
    registered(b, version, &object, Mask::DERIVE_KEY)
}

fn secret_of(b: &Bench, version: V, bytes: &[u8]) -> String {
    let object = ManagedObject::SecretData(SecretData {
        secret_data_type: SecretDataType::PASSWORD,
        key_block: KeyBlock::plain(KeyFormatType::OPAQUE, Leaf::borrowed(bytes)),
    });
    registered(b, version, &object, Mask::DERIVE_KEY)
}

fn request<'a>(
    bases: &[&'a str],
    method: Method,
    given: DerivationParameters<'a>,
    bits: i32,
) -> DeriveKeyRequest<'a> {
    DeriveKeyRequest {
        object_type: ObjectType::SECRET_DATA,
        unique_identifiers: bases.iter().map(|id| ObjectReference::id(*id)).collect(),
        derivation_method: method,
        derivation_parameters: given,
        attributes: of(vec![Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits)]),
    }
}

fn hashing(hash: Hash) -> DerivationParameters<'static> {
    DerivationParameters {
        cryptographic_parameters: Some(CryptographicParameters {
            hashing_algorithm: Some(hash),
            ..CryptographicParameters::default()
        }),
        ..DerivationParameters::default()
    }
}

fn with_data<'a>(given: DerivationParameters<'a>, data: &'a [u8]) -> DerivationParameters<'a> {
    DerivationParameters {
        derivation_data: vec![Leaf::borrowed(data)],
        ..given
    }
}

fn derive(b: &Bench, version: V, request: &DeriveKeyRequest<'_>) -> Answer<String> {
    let response = b.call(version, request)?;
    let id = response.unique_identifier.as_identifier().unwrap();
    Ok(id.to_owned())
}

fn bytes_of(b: &Bench, key: &str) -> Vec<u8> {
    let request = GetRequest {
        unique_identifier: id(key),
        ..GetRequest::default()
    };
    let object = b.get(V::V2_1, &request).unwrap();
    object.key_block().unwrap().bytes().unwrap().to_vec()
}

fn hash(algorithm: Hash, data: &[u8]) -> Vec<u8> {
    let crypto = crate::crypto::OpenSsl::new().unwrap();
    crate::crypto::Digests::hash(&crypto, algorithm, data).unwrap()
}

fn hmac(key: &[u8], data: &[u8]) -> Vec<u8> {
    let crypto = crate::crypto::OpenSsl::new().unwrap();
    crate::crypto::Macs::mac(&crypto, Algorithm::HMAC_SHA256, key, data).unwrap()
}

#[test]
fn a_hash_of_the_key_is_cut_to_the_length() {
    for version in V::ALL {
        let b = Bench::new();
        let base = key_of(&b, version, Algorithm::AES);
        for bits in [8, 128, 256] {
            let request = request(&[&base], Method::HASH, hashing(Hash::SHA_256), bits);
            let made = derive(&b, version, &request).unwrap();
            let expected = &hash(Hash::SHA_256, &KEY)[..bits as usize / 8];
            assert_eq!(bytes_of(&b, &made), expected, "{version}");
        }
        let longer = request(&[&base], Method::HASH, hashing(Hash::SHA_256), 264);
        let outcome = reason(derive(&b, version, &longer));
        assert_eq!(
            outcome,
            Some(ResultReason::CRYPTOGRAPHIC_FAILURE),
            "{version}"
        );
    }
}

#[test]
fn a_symmetric_key_has_algorithm_and_length_of_the_request() {
    for version in V::ALL {
        let b = Bench::new();
        let base = key_of(&b, version, Algorithm::AES);
        let mut request = request(&[&base], Method::HASH, hashing(Hash::SHA_256), 256);
        request.object_type = ObjectType::SYMMETRIC_KEY;
        let outcome = reason(derive(&b, version, &request));
        assert_eq!(outcome, Some(ResultReason::INVALID_FIELD), "no algorithm");
        let aes = Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &Algorithm::AES);
        request.attributes.list.push(aes);
        request.attributes.list.push(name("derived"));
        b.advance(4);
        let made = derive(&b, version, &request).unwrap();
        assert_eq!(
            b.value(&made, tag::CRYPTOGRAPHIC_ALGORITHM),
            Some(Algorithm::AES)
        );
        assert_eq!(b.value(&made, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
        assert_eq!(b.date(&made, tag::INITIAL_DATE), Some(START + 4));
        assert_eq!(b.having(version, vec![name("derived")]), Ok(vec![made]));
        request.attributes.list[0] = Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &136);
        assert!(
            derive(&b, version, &request).is_err(),
            "AES has no such length"
        );
    }
}

#[test]
fn base_and_derived_object_link_to_each_other() {
    let b = Bench::new();
    let base = key_of(&b, V::V2_1, Algorithm::AES);
    b.advance(3);
    let request = request(&[&base], Method::HASH, hashing(Hash::SHA_256), 128);
    let made = derive(&b, V::V2_1, &request).unwrap();
    for (at, kind, to) in [
        (&base, LinkType::DERIVED_KEY_LINK, &made),
        (&made, LinkType::DERIVATION_BASE_OBJECT_LINK, &base),
    ] {
        let links = b.instances(V::V2_1, at, tag::LINK.into());
        let link: Link<'_> = links[0].get().unwrap();
        assert_eq!(link.link_type, kind);
        let linked = link.linked_object_identifier.item().unwrap();
        assert_eq!(linked.any_text().unwrap(), to);
    }
    assert_eq!(b.date(&base, tag::LAST_CHANGE_DATE), Some(START + 3));
}

#[test]
fn an_hmac_is_that_of_its_key_or_of_the_hash_that_is_named() {
    let b = Bench::new();
    let own = key_of(&b, V::V1_4, Algorithm::HMAC_SHA256);
    let aes = key_of(&b, V::V1_4, Algorithm::AES);
    let expected = hmac(&KEY, b"data");
    let given = with_data(DerivationParameters::default(), b"data");
    let by_key = request(&[&own], Method::HMAC, given.clone(), 256);
    let made = derive(&b, V::V1_4, &by_key).unwrap();
    assert_eq!(bytes_of(&b, &made), expected);
    let nameless = request(&[&aes], Method::HMAC, given, 256);
    assert!(derive(&b, V::V1_4, &nameless).is_err());
    let named = with_data(hashing(Hash::SHA_256), b"data");
    let made = derive(&b, V::V1_4, &request(&[&aes], Method::HMAC, named, 256)).unwrap();
    assert_eq!(bytes_of(&b, &made), expected);
}

#[test]
fn data_may_come_in_a_secret_and_not_twice() {
    for version in V::ALL {
        let b = Bench::new();
        let (key, data) = (
            key_of(&b, version, Algorithm::AES),
            secret_of(&b, version, b"data"),
        );
        let given = hashing(Hash::SHA_256);
        let by_secret = request(&[&key, &data], Method::HMAC, given.clone(), 256);
        let made = derive(&b, version, &by_secret).unwrap();
        assert_eq!(bytes_of(&b, &made), hmac(&KEY, b"data"), "{version}");
        let links = b.instances(V::V2_1, &made, tag::LINK.into());
        assert_eq!(links.len(), 2);
        let twice = request(&[&key, &data], Method::HMAC, with_data(given, b"data"), 256);
        let outcome = reason(derive(&b, version, &twice));
        assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE), "{version}");
    }
}

#[test]
fn encryption_takes_mode_and_vector_of_the_parameters() {
    let b = Bench::new();
    let base = key_of(&b, V::V2_1, Algorithm::AES);
    let data = [1; 32];
    let given = |vector: Option<&'static [u8]>| DerivationParameters {
        cryptographic_parameters: Some(CryptographicParameters {
            block_cipher_mode: Some(BlockCipherMode::CBC),
            ..CryptographicParameters::default()
        }),
        initialization_vector: vector.map(Into::into),
        derivation_data: vec![Leaf::borrowed(&data)],
        ..DerivationParameters::default()
    };
    let with = |vector| {
        let request = request(&[&base], Method::ENCRYPT, given(vector), 256);
        derive(&b, V::V2_1, &request).map(|made| bytes_of(&b, &made))
    };
    let (one, other) = (with(Some(&[0; 16])).unwrap(), with(Some(&[1; 16])).unwrap());
    assert_ne!(one, other);
    assert_eq!(one.len(), 32);
    assert_eq!(reason(with(None)), Some(ResultReason::INVALID_MESSAGE));
}

#[test]
fn pbkdf2_needs_salt_and_rounds() {
    for version in V::ALL {
        let b = Bench::new();
        let password = secret_of(&b, version, b"password");
        let given = DerivationParameters {
            salt: Some(b"salt".as_slice().into()),
            iteration_count: Some(1),
            ..DerivationParameters::default()
        };
        // RFC 6070, the first vector.
        let good = request(&[&password], Method::PBKDF2, given.clone(), 160);
        let made = derive(&b, version, &good).unwrap();
        assert_eq!(
            bytes_of(&b, &made)[..4],
            [0x0c, 0x60, 0xc8, 0x0f],
            "{version}"
        );
        let with = |given: DerivationParameters<'static>| {
            let request = request(&[&password], Method::PBKDF2, given, 160);
            reason(derive(&b, version, &request))
        };
        for lacking in [
            DerivationParameters {
                salt: None,
                ..given.clone()
            },
            DerivationParameters {
                iteration_count: None,
                ..given.clone()
            },
        ] {
            let outcome = with(lacking);
            assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE), "{version}");
        }
        for rounds in [0, i32::MIN, i32::MAX] {
            let outcome = with(DerivationParameters {
                iteration_count: Some(rounds),
                ..given.clone()
            });
            let wanted = by_version(
                version,
                ResultReason::INVALID_FIELD,
                ResultReason::BAD_CRYPTOGRAPHIC_PARAMETERS,
            );
            assert_eq!(outcome, wanted, "{version} {rounds}");
        }
    }
}

#[test]
fn the_functions_of_nist_take_a_label_and_a_context() {
    let b = Bench::new();
    let base = key_of(&b, V::V1_4, Algorithm::AES);
    let mut made = Vec::new();
    for method in [
        Method::NIST800_108_C,
        Method::NIST800_108_F,
        Method::NIST800_108_DPI,
    ] {
        let given = with_data(hashing(Hash::SHA_256), b"label\0context");
        let request = request(&[&base], method, given, 512);
        made.push(bytes_of(&b, &derive(&b, V::V1_4, &request).unwrap()));
    }
    let first = hmac(&KEY, b"\0\0\0\x01label\0context");
    assert_eq!(made[0][..32], first);
    assert!(made[0] != made[1] && made[1] != made[2]);
}

#[test]
fn hkdf_and_aws_came_with_2_0() {
    for version in V::ALL.into_iter().filter(|v| *v >= V::V2_1) {
        let b = Bench::new();
        let base = secret_of(&b, version, b"input");
        let given = DerivationParameters {
            salt: Some(b"salt".as_slice().into()),
            ..with_data(DerivationParameters::default(), b"info")
        };
        let made = derive(&b, version, &request(&[&base], Method::HKDF, given, 256)).unwrap();
        let key = hmac(b"salt", b"input");
        assert_eq!(bytes_of(&b, &made), hmac(&key, b"info\x01"), "{version}");
        let given = DerivationParameters {
            derivation_data: [b"20120215".as_slice(), b"us-east-1", b"iam"]
                .map(Leaf::borrowed)
                .to_vec(),
            ..DerivationParameters::default()
        };
        let method = Method::AWS_SIGNATURE_VERSION_4;
        let made = derive(&b, version, &request(&[&base], method, given.clone(), 256)).unwrap();
        assert_eq!(bytes_of(&b, &made).len(), 32);
        let given = with_data(given, b"only one");
        assert!(derive(&b, version, &request(&[&base], method, given, 256)).is_err());
    }
}

#[test]
fn a_private_and_a_public_key_agree_in_either_order() {
    for version in V::ALL.into_iter().filter(|v| *v >= V::V1_4) {
        let b = Bench::new();
        let pair = || {
            let common = vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &Algorithm::EC),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                date(tag::ACTIVATION_DATE, START),
                usage(Mask::DERIVE_KEY),
            ];
            let request = CreateKeyPairRequest {
                common_attributes: Some(of(common)),
                ..CreateKeyPairRequest::default()
            };
            let made = b.call(version, &request).unwrap();
            [
                made.private_key_unique_identifier,
                made.public_key_unique_identifier,
            ]
            .map(|id| id.as_identifier().unwrap().to_owned())
        };
        let (ours, theirs) = (pair(), pair());
        let with = |bases: &[&str]| {
            let none = DerivationParameters::default();
            derive(
                &b,
                version,
                &request(bases, Method::ASYMMETRIC_KEY, none, 256),
            )
        };
        let here = with(&[&ours[0], &theirs[1]]).unwrap();
        let there = with(&[&ours[1], &theirs[0]]).unwrap();
        assert_eq!(bytes_of(&b, &here), bytes_of(&b, &there), "{version}");
        for wrong in [[&ours[0], &theirs[0]], [&ours[1], &theirs[1]]] {
            assert!(with(&[wrong[0], wrong[1]]).is_err(), "{version}");
        }
    }
}

#[test]
fn what_may_not_be_derived_from_is_refused() {
    for version in V::ALL {
        let b = Bench::new();
        let with = |base: &str| {
            let request = request(&[base], Method::HASH, hashing(Hash::SHA_256), 128);
            reason(derive(&b, version, &request))
        };
        let field = ResultReason::INVALID_FIELD;
        let other_use = b.active(version, "encrypts only");
        let new = ResultReason::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK;
        assert_eq!(with(&other_use), by_version(version, field, new));
        let ended = key_of(&b, version, Algorithm::AES);
        b.revoke(version, &ended, RevocationReasonCode::SUPERSEDED)
            .unwrap();
        let new = ResultReason::WRONG_KEY_LIFECYCLE_STATE;
        assert_eq!(with(&ended), by_version(version, field, new));
        let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
        assert_eq!(with("nobody"), by_version(version, old, new));
        let archived = key_of(&b, version, Algorithm::AES);
        let archive = ArchiveRequest {
            unique_identifier: id(&archived),
        };
        b.call(version, &archive).unwrap();
        assert_eq!(with(&archived), Some(ResultReason::OBJECT_ARCHIVED));
        let twice = key_of(&b, version, Algorithm::AES);
        let request = request(&[&twice, &twice], Method::HMAC, hashing(Hash::SHA_256), 128);
        assert_eq!(reason(derive(&b, version, &request)), Some(field));
    }
}

#[test]
fn a_length_is_required_and_whole_bytes() {
    let b = Bench::new();
    let base = key_of(&b, V::V2_1, Algorithm::AES);
    for bits in [i32::MIN, -8, 0, 1, 127, i32::MAX] {
        let request = request(&[&base], Method::HASH, hashing(Hash::SHA_256), bits);
        let outcome = reason(derive(&b, V::V2_1, &request));
        assert_eq!(
            outcome,
            Some(ResultReason::INVALID_ATTRIBUTE_VALUE),
            "{bits}"
        );
    }
    let mut bare = request(&[&base], Method::HASH, hashing(Hash::SHA_256), 8);
    bare.attributes.list.clear();
    let outcome = reason(derive(&b, V::V2_1, &bare));
    assert_eq!(outcome, Some(ResultReason::INVALID_FIELD));
}

#[test]
fn only_keys_and_secrets_are_derived() {
    for version in V::ALL {
        let b = Bench::new();
        let base = key_of(&b, version, Algorithm::AES);
        let mut request = request(&[&base], Method::HASH, hashing(Hash::SHA_256), 128);
        request.object_type = ObjectType::OPAQUE_OBJECT;
        let (old, new) = (
            ResultReason::INVALID_FIELD,
            ResultReason::INVALID_OBJECT_TYPE,
        );
        let outcome = reason(derive(&b, version, &request));
        assert_eq!(outcome, by_version(version, old, new), "{version}");
    }
}
