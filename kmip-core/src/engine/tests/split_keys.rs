//! Keys in parts: Create Split Key and Join Split Key.

use super::*;
use crate::protocol::enumeration::{
    RevocationReasonCode, SecretDataType, SplitKeyMethod as Method, SplitKeyPolynomial, State,
};
use crate::protocol::object::{KeyBlock, ManagedObject, SecretData, SplitKey};
use crate::protocol::payload::*;
use crate::protocol::shape::{BigInteger, Raw, Secret};

fn having_it() -> impl Iterator<Item = V> {
    V::ALL.into_iter().filter(|v| *v >= V::V1_2)
}

fn split_of(key: Option<&str>, method: Method, parts: i32) -> CreateSplitKeyRequest<'_> {
    CreateSplitKeyRequest {
        object_type: ObjectType::SPLIT_KEY,
        unique_identifier: key.and_then(id),
        split_key_parts: parts,
        split_key_threshold: if method == Method::XOR { parts } else { 3 },
        split_key_method: method,
        ..CreateSplitKeyRequest::default()
    }
}

fn split(b: &Bench, version: V, request: &CreateSplitKeyRequest<'_>) -> Answer<Vec<String>> {
    let response = b.call(version, request)?;
    let ids = response.unique_identifiers.iter();
    Ok(ids
        .map(|id| id.as_identifier().unwrap().to_owned())
        .collect())
}

fn join_of<'a>(parts: &[&'a String]) -> JoinSplitKeyRequest<'a> {
    JoinSplitKeyRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        unique_identifiers: parts
            .iter()
            .map(|part| ObjectReference::id(part.as_str()))
            .collect(),
        ..JoinSplitKeyRequest::default()
    }
}

fn join(b: &Bench, version: V, request: &JoinSplitKeyRequest<'_>) -> Answer<String> {
    let response = b.call(version, request)?;
    Ok(response
        .unique_identifier
        .as_identifier()
        .unwrap()
        .to_owned())
}

fn object(b: &Bench, version: V, key: &str) -> ManagedObject<'static> {
    let request = GetRequest {
        unique_identifier: id(key),
        ..GetRequest::default()
    };
    b.get(version, &request).unwrap()
}

fn bytes(b: &Bench, version: V, key: &str) -> Vec<u8> {
    let object = object(b, version, key);
    object.key_block().unwrap().bytes().unwrap().to_vec()
}

/// 2^521 - 1.
fn prime() -> BigInteger<'static> {
    let mut prime = vec![0xff; 66];
    prime[0] = 0x01;
    BigInteger::from_unsigned(&prime)
}

const METHODS: &[Method] = &[
    Method::XOR,
    Method::POLYNOMIAL_SHARING_GF_2_8,
    Method::POLYNOMIAL_SHARING_GF_2_16,
    Method::POLYNOMIAL_SHARING_PRIME_FIELD,
];

#[test]
fn a_key_is_split_and_joined_by_every_method_of_the_version() {
    use crate::protocol::registry::enumerations::Enumeration as _;
    for version in having_it() {
        for method in METHODS.iter().filter(|m| m.is_in(version)) {
            let b = Bench::new();
            let key = b.create(version, "key");
            let mut request = split_of(Some(&key), *method, 5);
            if *method == Method::POLYNOMIAL_SHARING_PRIME_FIELD {
                request.prime_field_size = Some(prime());
            }
            let ids = split(&b, version, &request).unwrap();
            assert_eq!(ids.len(), 5);
            for (number, part) in (1..).zip(&ids) {
                let ManagedObject::SplitKey(part) = object(&b, version, part) else {
                    panic!("a part is a Split Key");
                };
                assert_eq!(part.key_part_identifier, number);
                assert_eq!((part.split_key_parts, part.split_key_method), (5, *method));
                assert_eq!(part.key_block.cryptographic_length, Some(256));
                assert_ne!(part.key_block.bytes().unwrap(), bytes(&b, version, &key));
            }
            let used: Vec<&String> = if *method == Method::XOR {
                ids.iter().rev().collect()
            } else {
                vec![&ids[4], &ids[0], &ids[2]]
            };
            let joined = join(&b, version, &join_of(&used)).unwrap();
            let same = bytes(&b, version, &joined) == bytes(&b, version, &key);
            assert!(same, "{version} {method}");
            assert_eq!(b.value(&joined, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
            // Fewer than are needed, or one twice, tell nothing.
            let few = join(&b, version, &join_of(&used[1..]));
            assert_eq!(reason(few), Some(ResultReason::CRYPTOGRAPHIC_FAILURE));
            let twice = vec![used[0]; used.len()];
            let twice = join(&b, version, &join_of(&twice));
            assert_eq!(reason(twice), Some(ResultReason::CRYPTOGRAPHIC_FAILURE));
        }
    }
}

#[test]
fn without_a_key_a_new_one_is_split() {
    for version in having_it() {
        let b = Bench::new();
        let mut request = split_of(None, Method::POLYNOMIAL_SHARING_GF_2_8, 4);
        request.attributes = of(vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128),
        ]);
        let ids = split(&b, version, &request).unwrap();
        assert_eq!(b.having(version, vec![]).unwrap().len(), 4);
        let key = join(&b, version, &join_of(&[&ids[0], &ids[1], &ids[2]])).unwrap();
        let same = join(&b, version, &join_of(&[&ids[3], &ids[1], &ids[2]])).unwrap();
        assert_eq!(bytes(&b, version, &key).len(), 16);
        assert_eq!(bytes(&b, version, &key), bytes(&b, version, &same));
        request.attributes = of(vec![]);
        let nothing = split(&b, version, &request);
        assert_eq!(reason(nothing), Some(ResultReason::INVALID_FIELD));
    }
}

#[test]
fn later_items_mean_the_first_part_and_the_joined_key() {
    let b = Bench::new();
    let key = b.create(V::V1_4, "key");
    let answer = b.handle(&message(V::V1_4, |items| {
        items.item(Some(b"1"), &split_of(Some(&key), Method::XOR, 2));
        items.item(Some(b"2"), &GetRequest::default());
    }));
    assert!(said(&answer).iter().all(|s| s.2.is_none()));
    let ids = b.having(V::V1_4, vec![]).unwrap();
    let (second, first) = (&ids[0], &ids[1]);
    let answer = b.handle(&message(V::V1_4, |items| {
        items.item(Some(b"1"), &join_of(&[first, second]));
        items.item(Some(b"2"), &DestroyRequest::default());
    }));
    assert!(said(&answer).iter().all(|s| s.2.is_none()));
    let joined = &b.having(V::V1_4, vec![]).unwrap();
    assert_eq!(joined.len(), 3, "{joined:?}");
}

#[test]
fn what_the_client_may_not_have_it_does_not_get_in_parts() {
    let b = Bench::new();
    let more = vec![Attribute::of(tag::EXTRACTABLE, &false)];
    let key = b.create_with(V::V2_1, "key", more);
    let mut request = split_of(Some(&key), Method::XOR, 2);
    request.attributes = of(vec![Attribute::of(tag::EXTRACTABLE, &true)]);
    let ids = split(&b, V::V2_1, &request).unwrap();
    let get = |key: &str| {
        let request = GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        };
        reason(b.get(V::V2_1, &request))
    };
    assert_eq!(get(&ids[0]), Some(ResultReason::NOT_EXTRACTABLE));
    let joined = join(&b, V::V2_1, &join_of(&[&ids[0], &ids[1]])).unwrap();
    assert_eq!(get(&joined), Some(ResultReason::NOT_EXTRACTABLE));
}

#[test]
fn parts_of_3_0_tell_how_they_were_made() {
    let b = Bench::new();
    let key = b.create(V::V3_0, "key");
    let request = split_of(Some(&key), Method::POLYNOMIAL_SHARING_GF_2_16, 3);
    let ids = split(&b, V::V1_4, &request).unwrap();
    let part = &ids[1];
    let told = |tag: crate::ttlv::Tag| b.instances(V::V3_0, part, tag.into())[0].get::<i32>();
    assert_eq!(told(tag::SPLIT_KEY_PARTS), Some(3));
    assert_eq!(told(tag::KEY_PART_IDENTIFIER), Some(2));
    let polynomial = b.instances(V::V3_0, part, tag::SPLIT_KEY_POLYNOMIAL.into());
    let polynomial: SplitKeyPolynomial = polynomial[0].get().unwrap();
    // 1.4 shares with the polynomial of AES; a later version joins what it made all the same.
    assert_eq!(polynomial, SplitKeyPolynomial::POLYNOMIAL_283);
    let link = b.instances(V::V3_0, part, tag::SPLIT_KEY_BASE_LINK.into());
    assert_eq!(link[0].value.item().unwrap().any_text(), Ok(key.as_str()));
    let joined = join(&b, V::V3_0, &join_of(&[&ids[0], &ids[1], &ids[2]])).unwrap();
    assert_eq!(bytes(&b, V::V3_0, &joined), bytes(&b, V::V3_0, &key));
}

#[test]
fn secret_data_is_split_and_joined_to_its_kind() {
    let b = Bench::new();
    let object = ManagedObject::SecretData(SecretData {
        secret_data_type: SecretDataType::PASSWORD,
        key_block: KeyBlock::plain(
            crate::protocol::enumeration::KeyFormatType::RAW,
            Secret::borrowed(b"hunter2"),
        ),
    });
    let register = RegisterRequest {
        object_type: ObjectType::SECRET_DATA,
        object: object.to_item(V::V2_1).into(),
        ..RegisterRequest::default()
    };
    let secret = b.call(V::V2_1, &register).unwrap().unique_identifier;
    let secret = secret.as_identifier().unwrap();
    let request = split_of(Some(secret), Method::POLYNOMIAL_SHARING_GF_2_8, 3);
    let ids = split(&b, V::V2_1, &request).unwrap();
    let mut request = join_of(&[&ids[0], &ids[1], &ids[2]]);
    request.object_type = ObjectType::SECRET_DATA;
    request.secret_data_type = Some(SecretDataType::PASSWORD);
    let joined = join(&b, V::V2_1, &request).unwrap();
    assert_eq!(bytes(&b, V::V2_1, &joined), b"hunter2");
    let odd = split_of(Some(secret), Method::POLYNOMIAL_SHARING_GF_2_16, 3);
    let refused = reason(split(&b, V::V2_1, &odd));
    let unsupported = Some(ResultReason::UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS);
    assert_eq!(refused, unsupported);
}

fn registered_part(b: &Bench, number: i32, threshold: i32, material: &[u8]) -> String {
    let object = ManagedObject::SplitKey(SplitKey {
        split_key_parts: 4,
        key_part_identifier: number,
        split_key_threshold: threshold,
        split_key_method: Method::POLYNOMIAL_SHARING_GF_2_8,
        prime_field_size: None,
        key_block: KeyBlock::plain(
            crate::protocol::enumeration::KeyFormatType::RAW,
            Secret::borrowed(material),
        ),
    });
    let item: Raw<'_> = object.to_item(V::V1_4);
    let register = RegisterRequest {
        object_type: ObjectType::SPLIT_KEY,
        object: item.into(),
        ..RegisterRequest::default()
    };
    let id = b.call(V::V1_4, &register).unwrap().unique_identifier;
    id.as_identifier().unwrap().to_owned()
}

#[test]
fn parts_that_do_not_belong_together_are_a_cryptographic_failure() {
    let b = Bench::new();
    let failure = Some(ResultReason::CRYPTOGRAPHIC_FAILURE);
    let one = registered_part(&b, 1, 2, &[1; 16]);
    let two = registered_part(&b, 2, 2, &[2; 16]);
    assert!(join(&b, V::V1_4, &join_of(&[&one, &two])).is_ok());
    for other in [
        registered_part(&b, 1, 2, &[1; 16]),
        registered_part(&b, 2, 3, &[1; 16]),
        registered_part(&b, 2, 2, &[1; 15]),
        registered_part(&b, 5, 2, &[1; 16]),
        registered_part(&b, -1, 2, &[1; 16]),
    ] {
        let outcome = reason(join(&b, V::V1_4, &join_of(&[&one, &other])));
        assert!(outcome == failure || outcome == Some(ResultReason::INVALID_FIELD));
    }
    // More than are needed must agree.
    let three = registered_part(&b, 3, 2, &[9; 16]);
    let outcome = reason(join(&b, V::V1_4, &join_of(&[&one, &two, &three])));
    assert_eq!(outcome, failure);
}

#[test]
fn each_cause_has_its_reason() {
    for version in having_it() {
        let b = Bench::new();
        let key = b.create(version, "key");
        let gf8 = Method::POLYNOMIAL_SHARING_GF_2_8;
        let bad = by_version(
            version,
            ResultReason::INVALID_FIELD,
            ResultReason::BAD_CRYPTOGRAPHIC_PARAMETERS,
        );
        let with = |change: &dyn Fn(&mut CreateSplitKeyRequest<'_>)| {
            let mut request = split_of(Some(&key), gf8, 5);
            change(&mut request);
            reason(split(&b, version, &request))
        };
        assert_eq!(with(&|r| r.split_key_parts = 0), bad, "{version}");
        assert_eq!(with(&|r| r.split_key_parts = -1), bad);
        assert_eq!(with(&|r| r.split_key_parts = 256), bad);
        assert_eq!(with(&|r| r.split_key_threshold = 6), bad);
        assert_eq!(with(&|r| r.split_key_threshold = 0), bad);
        let xor = with(&|r| r.split_key_method = Method::XOR);
        assert_eq!(xor, bad);
        let prime = with(&|r| r.split_key_method = Method::POLYNOMIAL_SHARING_PRIME_FIELD);
        assert_eq!(prime, bad);
        let wrong = with(&|r| r.object_type = ObjectType::CERTIFICATE);
        let (old, new) = (
            ResultReason::INVALID_FIELD,
            ResultReason::INVALID_OBJECT_TYPE,
        );
        assert_eq!(wrong, by_version(version, old, new));
        let missing = split(&b, version, &split_of(Some("nothing"), gf8, 5));
        let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
        let not_found = by_version(version, old, new);
        assert_eq!(reason(missing), not_found);

        let nothing = String::from("nothing");
        let missing = join(&b, version, &join_of(&[&nothing]));
        assert_eq!(reason(missing), not_found);
        let no_part = join(&b, version, &join_of(&[&key]));
        let (old, new) = (
            ResultReason::PERMISSION_DENIED,
            ResultReason::INVALID_OBJECT_TYPE,
        );
        assert_eq!(reason(no_part), by_version(version, old, new));
        let ids = split(&b, version, &split_of(Some(&key), Method::XOR, 2)).unwrap();
        let mut request = join_of(&[&ids[0], &ids[1]]);
        request.object_type = ObjectType::CERTIFICATE;
        let wrong = reason(join(&b, version, &request));
        let (old, new) = (
            ResultReason::INVALID_FIELD,
            ResultReason::INVALID_OBJECT_TYPE,
        );
        assert_eq!(wrong, by_version(version, old, new));
        let mut request = join_of(&[&ids[0], &ids[1]]);
        request.attributes = Some(of(vec![name("key")]));
        let taken = reason(join(&b, version, &request));
        let (old, new) = (
            ResultReason::INVALID_FIELD,
            ResultReason::NON_UNIQUE_NAME_ATTRIBUTE,
        );
        assert_eq!(taken, by_version(version, old, new));
        let archive = ArchiveRequest {
            unique_identifier: id(&ids[1]),
        };
        b.call(version, &archive).unwrap();
        let archived = join(&b, version, &join_of(&[&ids[0], &ids[1]]));
        assert_eq!(reason(archived), Some(ResultReason::OBJECT_ARCHIVED));
        b.destroy(version, &ids[0]).unwrap();
        let gone = join(&b, version, &join_of(&[&ids[0], &ids[1]]));
        let (old, new) = (
            ResultReason::PERMISSION_DENIED,
            ResultReason::OBJECT_DESTROYED,
        );
        assert_eq!(reason(gone), by_version(version, old, new));
    }
}

#[test]
fn parts_have_a_life_of_their_own() {
    let b = Bench::new();
    let key = b.active(V::V2_1, "key");
    let ids = split(&b, V::V2_1, &split_of(Some(&key), Method::XOR, 2)).unwrap();
    b.revoke(V::V2_1, &key, RevocationReasonCode::SUPERSEDED)
        .unwrap();
    b.destroy(V::V2_1, &key).unwrap();
    assert_eq!(b.state(&ids[0]), State::PRE_ACTIVE);
    let joined = join(&b, V::V2_1, &join_of(&[&ids[0], &ids[1]])).unwrap();
    assert_eq!(bytes(&b, V::V2_1, &joined).len(), 32);
}
