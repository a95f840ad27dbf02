//! Each type of object, the rules of keys, what is kept and what is refused.

use super::*;
use crate::crypto::digest::Digests;
use crate::crypto::test_certificate;
use crate::engine::tests::*;
use crate::protocol::attribute::{Attribute, Digest};
use crate::protocol::enumeration::{
    CertificateRequestType, HashingAlgorithm, OpaqueDataType, SecretDataType, SplitKeyMethod,
    State, WrappingMethod,
};
use crate::protocol::object::{
    CertificateRequest, KeyValue, KeyWrappingData, OpaqueObject, PgpKey, PrivateKey, PublicKey,
    SecretData, SplitKey, SymmetricKey,
};
use crate::protocol::payload::{ActivateRequest, CreateKeyPairRequest, EncryptRequest, GetRequest};
use crate::protocol::shape::{Boxed, Raw, Secret};
use CryptographicAlgorithm as A;

fn raw(bytes: &[u8]) -> KeyBlock<'_> {
    KeyBlock {
        cryptographic_algorithm: Some(A::AES),
        cryptographic_length: Some(bytes.len() as i32 * 8),
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(bytes))
    }
}

fn symmetric(key_block: KeyBlock<'_>) -> ManagedObject<'_> {
    ManagedObject::SymmetricKey(SymmetricKey { key_block })
}

fn secret(bytes: &[u8]) -> ManagedObject<'_> {
    ManagedObject::SecretData(SecretData {
        secret_data_type: SecretDataType::PASSWORD,
        key_block: KeyBlock::plain(KeyFormatType::OPAQUE, Secret::borrowed(bytes)),
    })
}

fn opaque(bytes: &[u8]) -> ManagedObject<'_> {
    ManagedObject::OpaqueObject(OpaqueObject {
        opaque_data_type: OpaqueDataType::new(0x8000_0001),
        opaque_data_value: Secret::borrowed(bytes),
    })
}

fn transparent(key: &[u8]) -> KeyBlock<'static> {
    let mut block = raw(b"");
    block.key_format_type = KeyFormatType::TRANSPARENT_SYMMETRIC_KEY;
    block.cryptographic_length = None;
    block.key_value = Some(KeyValueContent::Plain(KeyValue {
        key_material: KeyMaterial::Transparent(Raw::written(|w| {
            w.structure(tag::KEY_MATERIAL, |w| w.byte_string(tag::KEY, key));
        })),
        ..KeyValue::default()
    }));
    block
}

fn mask() -> Vec<Attribute<'static>> {
    vec![usage(CryptographicUsageMask::ENCRYPT)]
}

fn get(b: &Bench, version: V, key: &str) -> Answer<ManagedObject<'static>> {
    let request = GetRequest {
        unique_identifier: id(key),
        ..GetRequest::default()
    };
    b.get(version, &request)
}

fn digest(b: &Bench, key: &str) -> (Vec<u8>, Option<KeyFormatType>) {
    let list = b.instances(V::V2_1, key, tag::DIGEST.into());
    let digest: Digest<'_> = list[0].get().unwrap();
    assert_eq!(digest.hashing_algorithm, HashingAlgorithm::SHA_256);
    let value = digest.digest_value.unwrap().into_owned();
    (value, digest.key_format_type)
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    let crypto = crate::crypto::OpenSsl::new().unwrap();
    crypto.hash(HashingAlgorithm::SHA_256, bytes).unwrap()
}

#[test]
fn every_type_of_object_comes_back_as_it_was_registered() {
    let der = test_certificate();
    let objects = |version| {
        let mut list = vec![
            symmetric(raw(&[7; 32])),
            secret(b"password"),
            opaque(b"anything"),
            ManagedObject::SplitKey(SplitKey {
                split_key_parts: 3,
                key_part_identifier: 1,
                split_key_threshold: 2,
                split_key_method: SplitKeyMethod::XOR,
                prime_field_size: None,
                key_block: raw(&[1; 16]),
            }),
            ManagedObject::Certificate(Certificate {
                certificate_type: CertificateType::X_509,
                certificate_value: der.as_slice().into(),
            }),
        ];
        if version >= V::V1_2 {
            list.push(ManagedObject::PgpKey(PgpKey {
                pgp_key_version: 4,
                key_block: KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(b"packet")),
            }));
        }
        if version >= V::V2_0 {
            list.push(ManagedObject::CertificateRequest(CertificateRequest {
                certificate_request_type: CertificateRequestType::PKCS_10,
                certificate_request_value: b"request".as_slice().into(),
            }));
        }
        list
    };
    for version in V::ALL {
        let b = Bench::new();
        for object in objects(version) {
            let object_type = object.object_type();
            let key = b
                .register(version, &object, vec![])
                .unwrap_or_else(|e| panic!("{version} {object_type} {e:?}"));
            assert_eq!(get(&b, version, &key), Ok(object.clone()), "{version}");
            assert_eq!(b.value(&key, tag::OBJECT_TYPE), Some(object_type));
        }
    }
}

#[test]
fn halves_of_pairs_tell_algorithm_and_length_themselves() {
    let b = Bench::new();
    let request = CreateKeyPairRequest {
        common_attributes: Some(of(vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &A::ECDSA),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &384),
        ])),
        ..CreateKeyPairRequest::default()
    };
    let pair = b.call(V::V2_1, &request).unwrap();
    for (half, formats) in [
        (
            pair.private_key_unique_identifier,
            vec![KeyFormatType::PKCS_8, KeyFormatType::ECPRIVATEKEY],
        ),
        (
            pair.public_key_unique_identifier,
            vec![KeyFormatType::X_509],
        ),
    ] {
        for format in formats {
            let request = GetRequest {
                unique_identifier: Some(half.clone()),
                key_format_type: Some(format),
                ..GetRequest::default()
            };
            let mut object = b.get(V::V2_1, &request).unwrap();
            let block = object.key_block_mut().unwrap();
            (block.cryptographic_algorithm, block.cryptographic_length) = (None, None);
            let key = b.register(V::V2_1, &object, vec![]).unwrap();
            assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(384));
            assert_eq!(b.value(&key, tag::KEY_FORMAT_TYPE), Some(format));
            assert_eq!(get(&b, V::V2_1, &key), Ok(object));
        }
    }
}

#[test]
fn what_attributes_key_block_and_key_say_must_agree() {
    let triple = Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &A::DES3);
    let short = Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128);
    for version in V::ALL {
        let b = Bench::new();
        let wanted = by_version(
            version,
            ResultReason::INVALID_FIELD,
            ResultReason::INVALID_ATTRIBUTE_VALUE,
        );
        let good = symmetric(raw(&[7; 32]));
        let outcome = b.register(version, &good, vec![triple.clone()]);
        assert_eq!(reason(outcome), wanted, "{version}");
        let mut block = raw(&[7; 32]);
        block.cryptographic_length = Some(128);
        assert_eq!(
            reason(b.register(version, &symmetric(block.clone()), vec![])),
            wanted
        );
        block.cryptographic_length = None;
        let outcome = b.register(version, &symmetric(block), vec![short.clone()]);
        assert_eq!(reason(outcome), wanted);
        assert_eq!(b.having(version, vec![]), Ok(vec![]));
    }
}

#[test]
fn a_key_of_no_bytes_is_refused_in_every_form() {
    let mut untold = raw(b"");
    untold.cryptographic_algorithm = None;
    let mut opaque_format = raw(b"");
    opaque_format.key_format_type = KeyFormatType::OPAQUE;
    let wrapped = KeyBlock {
        key_value: Some(KeyValueContent::Wrapped(Secret::borrowed(b""))),
        key_wrapping_data: Some(Boxed::from(KeyWrappingData {
            wrapping_method: WrappingMethod::ENCRYPT,
            ..KeyWrappingData::default()
        })),
        ..raw(b"")
    };
    for version in V::ALL {
        let b = Bench::new();
        for block in [
            raw(b""),
            untold.clone(),
            opaque_format.clone(),
            wrapped.clone(),
            transparent(b""),
        ] {
            let format = block.key_format_type;
            let outcome = b.register(version, &symmetric(block), mask());
            assert_eq!(
                reason(outcome),
                Some(ResultReason::INVALID_FIELD),
                "{version} {format}"
            );
        }
        assert_eq!(b.having(version, vec![]), Ok(vec![]));
        b.register(version, &secret(b""), vec![]).unwrap();
    }
}

#[test]
fn lengths_come_from_the_key_and_odd_keys_are_kept_without_one() {
    let b = Bench::new();
    for (bytes, bits) in [
        (16, Some(128)),
        (24, Some(192)),
        (32, Some(256)),
        (17, None),
    ] {
        let material = vec![9; bytes];
        let mut block = raw(&material);
        block.cryptographic_length = None;
        let key = b.register(V::V1_4, &symmetric(block), mask()).unwrap();
        assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), bits);
    }
    let key = b
        .register(V::V1_4, &symmetric(transparent(&[3; 24])), mask())
        .unwrap();
    assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(192));
}

#[test]
fn transparent_material_keeps_the_rules_of_the_version_of_the_message() {
    let nobody = crate::ttlv::Tag::new(0x42_FFFF);
    let material = |format, write: &dyn Fn(&mut crate::ttlv::Writer<'_>)| {
        let mut block = transparent(b"");
        block.key_format_type = format;
        block.cryptographic_algorithm = None;
        block.key_value = Some(KeyValueContent::Plain(KeyValue {
            key_material: KeyMaterial::Transparent(Raw::written(|w| {
                w.structure(tag::KEY_MATERIAL, write);
            })),
            ..KeyValue::default()
        }));
        block
    };
    for version in V::ALL {
        let b = Bench::new();
        let unknown = material(KeyFormatType::TRANSPARENT_SYMMETRIC_KEY, &|w| {
            w.byte_string(tag::KEY, &[3; 16]);
            w.integer(nobody, 1);
        });
        let (_, text) = b
            .register(version, &symmetric(unknown), mask())
            .unwrap_err();
        let why = format!("not known here in version {version}");
        assert!(text.contains(&why), "{text}");
        assert!(text.contains("Key Block/Key Value/Key Material"), "{text}");
        // CURVE25519, of 2.0.
        let curve = material(KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY, &|w| {
            w.enumeration(tag::RECOMMENDED_CURVE, 0x45);
            w.byte_string(tag::Q_STRING, &[4; 32]);
        });
        let public = ManagedObject::PublicKey(PublicKey { key_block: curve });
        if version < V::V2_0 {
            let (reason, text) = b.register(version, &public, mask()).unwrap_err();
            assert_eq!(reason, ResultReason::INVALID_FIELD);
            assert!(
                text.contains("field Recommended Curve has no value 0x45"),
                "{text}"
            );
        }
    }
}

#[test]
fn material_of_a_raw_key_is_no_structure() {
    let mut block = transparent(&[3; 16]);
    block.key_format_type = KeyFormatType::RAW;
    for version in V::ALL {
        let refused = Bench::new().register(version, &symmetric(block.clone()), mask());
        let (_, text) = refused.unwrap_err();
        assert!(
            text.contains("type Structure where ByteString is expected"),
            "{text}"
        );
    }
}

#[test]
fn the_digest_is_of_what_was_given() {
    let b = Bench::new();
    let der = test_certificate();
    let key = b
        .register(V::V1_4, &symmetric(raw(&[7; 32])), mask())
        .unwrap();
    assert_eq!(
        digest(&b, &key),
        (sha256(&[7; 32]), Some(KeyFormatType::RAW))
    );
    let object = b.register(V::V1_4, &opaque(b"data"), vec![]).unwrap();
    assert_eq!(digest(&b, &object), (sha256(b"data"), None));
    let request = ManagedObject::Certificate(Certificate {
        certificate_type: CertificateType::X_509,
        certificate_value: der.as_slice().into(),
    });
    let object = b.register(V::V1_4, &request, vec![]).unwrap();
    assert_eq!(digest(&b, &object), (sha256(&der), None));
    assert_eq!(
        b.value(&object, tag::CERTIFICATE_LENGTH),
        Some(der.len() as i32)
    );
    assert_eq!(b.value(&object, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
}

#[test]
fn a_registered_object_begins_now_and_its_making_is_not_known() {
    let b = Bench::new();
    b.advance(4);
    let object = symmetric(raw(&[7; 32]));
    let key = b.register(V::V2_1, &object, mask()).unwrap();
    assert_eq!(b.date(&key, tag::INITIAL_DATE), Some(START + 4));
    assert_eq!(b.date(&key, tag::ORIGINAL_CREATION_DATE), None);
    assert_eq!(b.state(&key), State::PRE_ACTIVE);
    let past = vec![date(tag::ACTIVATION_DATE, START)];
    let key = b.register(V::V2_1, &object, past).unwrap();
    assert_eq!(b.state(&key), State::ACTIVE);
}

#[test]
fn attributes_in_the_key_value_become_attributes_of_the_object() {
    for version in V::ALL {
        let b = Bench::new();
        let mut block = raw(&[7; 32]);
        if let Some(KeyValueContent::Plain(value)) = &mut block.key_value {
            value.attributes = vec![custom("Place", "inside")].into();
        }
        let key = b.register(version, &symmetric(block), mask()).unwrap();
        let found = b.instances(version, &key, custom("Place", "").id);
        assert_eq!(found.len(), 1, "{version}");
        assert_eq!(get(&b, version, &key), Ok(symmetric(raw(&[7; 32]))));
    }
}

#[test]
fn a_wrapped_key_stays_as_it_is_and_what_is_said_of_it_is_believed() {
    let b = Bench::new();
    let block = KeyBlock {
        key_value: Some(KeyValueContent::Wrapped(Secret::borrowed(&[5; 40]))),
        key_wrapping_data: Some(Boxed::from(KeyWrappingData {
            wrapping_method: WrappingMethod::ENCRYPT,
            ..KeyWrappingData::default()
        })),
        ..raw(&[0; 32])
    };
    let object = symmetric(block);
    let key = b.register(V::V1_4, &object, mask()).unwrap();
    assert_eq!(get(&b, V::V1_4, &key), Ok(object));
    assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
}

#[test]
fn a_key_without_value_is_given_out_without_and_used_for_nothing() {
    for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
        let b = Bench::new();
        let mut block = raw(&[0; 32]);
        block.key_value = None;
        let object = symmetric(block);
        let key = b.register(version, &object, mask()).unwrap();
        assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
        // As the official cases of objects that live elsewhere want it (TC-MDO).
        assert_eq!(get(&b, version, &key), Ok(object));
        let activate = ActivateRequest {
            unique_identifier: id(&key),
        };
        b.call(version, &activate).unwrap();
        let encrypt = EncryptRequest {
            unique_identifier: id(&key),
            data: Some(vec![0; 16].into()),
            ..EncryptRequest::default()
        };
        assert_eq!(
            reason(b.call(version, &encrypt)),
            Some(ResultReason::KEY_VALUE_NOT_PRESENT)
        );
    }
}

#[test]
fn bytes_that_are_no_key_and_no_certificate_leave_nothing_behind() {
    let b = Bench::new();
    let private = ManagedObject::PrivateKey(PrivateKey {
        key_block: KeyBlock {
            cryptographic_algorithm: Some(A::RSA),
            ..KeyBlock::plain(KeyFormatType::PKCS_8, Secret::borrowed(b"no key"))
        },
    });
    let broken = ManagedObject::Certificate(Certificate {
        certificate_type: CertificateType::X_509,
        certificate_value: b"no certificate".as_slice().into(),
    });
    for object in [private, broken] {
        assert_eq!(
            reason(b.register(V::V2_1, &object, vec![])),
            Some(ResultReason::INVALID_ATTRIBUTE_VALUE)
        );
    }
    assert_eq!(b.having(V::V2_1, vec![]), Ok(vec![]));
}

#[test]
fn later_items_of_the_batch_find_the_object_as_placeholder() {
    let b = Bench::new();
    let object = symmetric(raw(&[7; 32]));
    let request = RegisterRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: of(mask()),
        object: object.into(),
        ..RegisterRequest::default()
    };
    let answer = b.handle(&message(V::V1_4, |items| {
        items.item(Some(b"1"), &request);
        items.item(Some(b"2"), &ActivateRequest::default());
    }));
    assert!(said(&answer).iter().all(|item| item.2.is_none()));
    let active = Attribute::of(tag::STATE, &State::ACTIVE);
    assert_eq!(b.having(V::V1_4, vec![active]).unwrap().len(), 1);
}

#[test]
fn an_object_without_a_field_that_another_one_demands_is_an_invalid_message() {
    let b = Bench::new();
    let unwrapped = KeyBlock {
        key_value: Some(KeyValueContent::Wrapped(Secret::borrowed(&[7; 40]))),
        ..raw(b"")
    };
    let split = ManagedObject::SplitKey(SplitKey {
        split_key_parts: 3,
        key_part_identifier: 1,
        split_key_threshold: 2,
        split_key_method: SplitKeyMethod::POLYNOMIAL_SHARING_PRIME_FIELD,
        prime_field_size: None,
        key_block: raw(&[7; 32]),
    });
    for version in V::ALL {
        for (object, field) in [
            (symmetric(unwrapped.clone()), "Key Wrapping Data"),
            (split.clone(), "Prime Field Size"),
        ] {
            let (reason, text) = b.register(version, &object, mask()).unwrap_err();
            assert_eq!(reason, ResultReason::INVALID_MESSAGE);
            let missing = format!("field {field} is missing (");
            assert!(text.starts_with(&missing), "{text}");
        }
    }
    assert_eq!(b.having(V::V2_1, vec![]), Ok(vec![]));
}
