//! A key from Create to Destroy, in every version, and what each state allows.

use super::*;
use crate::protocol::attribute::RevocationReason;
use crate::protocol::enumeration::{
    BlockCipherMode, KeyFormatType, PaddingMethod, RevocationReasonCode, State,
};
use crate::protocol::object::ManagedObject;
use crate::protocol::payload::*;
use crate::protocol::shape::{Boxed, Decode, Secret};

fn revoke(id_: &str, code: RevocationReasonCode) -> RevokeRequest<'_> {
    RevokeRequest {
        unique_identifier: id(id_),
        revocation_reason: Some(RevocationReason {
            revocation_reason_code: code,
            revocation_message: None,
        }),
        compromise_occurrence_date: None,
    }
}

fn state(bench: &Bench, version: V, key: &str) -> State {
    let request = GetAttributesRequest {
        unique_identifier: id(key),
        attribute_names: [tag::STATE.into()].into_iter().collect(),
    };
    bench.call(version, &request).unwrap().attributes.list[0]
        .get()
        .unwrap()
}

#[test]
fn a_key_lives_from_create_to_destroy_in_every_version() {
    for version in V::ALL {
        let b = Bench::new();
        let key = b.create(version, "life");
        assert_eq!(state(&b, version, &key), State::PRE_ACTIVE);
        let get = GetRequest {
            unique_identifier: id(&key),
            ..GetRequest::default()
        };
        let got = b.call(version, &get).unwrap();
        let object = got.object.item().unwrap();
        let ManagedObject::SymmetricKey(k) =
            ManagedObject::decode(&object, &Decode::strict(version)).unwrap()
        else {
            panic!("no symmetric key")
        };
        assert_eq!(k.key_block.key_format_type, KeyFormatType::RAW);
        assert_eq!(k.key_block.bytes().unwrap().len(), 32);
        let locate = LocateRequest {
            attributes: vec![Attribute::of(tag::NAME, &Name::text("life"))].into(),
            ..LocateRequest::default()
        };
        assert_eq!(
            b.call(version, &locate).unwrap().unique_identifiers,
            [ObjectReference::id(key.clone())]
        );
        b.call(
            version,
            &ActivateRequest {
                unique_identifier: id(&key),
            },
        )
        .unwrap();
        assert_eq!(state(&b, version, &key), State::ACTIVE);
        let destroy = DestroyRequest {
            unique_identifier: id(&key),
        };
        let wrong = if version < V::V2_0 {
            ResultReason::PERMISSION_DENIED
        } else {
            ResultReason::WRONG_KEY_LIFECYCLE_STATE
        };
        assert_eq!(b.call(version, &destroy).unwrap_err().0, wrong);
        b.call(
            version,
            &revoke(&key, RevocationReasonCode::CESSATION_OF_OPERATION),
        )
        .unwrap();
        assert_eq!(state(&b, version, &key), State::DEACTIVATED);
        b.call(version, &destroy).unwrap();
        assert_eq!(state(&b, version, &key), State::DESTROYED);
        let gone = if version < V::V2_0 {
            ResultReason::PERMISSION_DENIED
        } else {
            ResultReason::OBJECT_DESTROYED
        };
        assert_eq!(b.call(version, &get).unwrap_err().0, gone);
        assert!(
            b.call(version, &locate)
                .unwrap()
                .unique_identifiers
                .is_empty()
        );
        b.create(version, "life");
    }
}

#[test]
fn a_key_whose_activation_date_comes_is_active_without_anybody_calling() {
    let b = Bench::new();
    let mut request = aes("later");
    request
        .attributes
        .list
        .push(Attribute::standard(tag::ACTIVATION_DATE, |w| {
            w.date_time(tag::ACTIVATION_DATE, START + 60);
        }));
    let key = b.call(V::V1_4, &request).unwrap().unique_identifier;
    let key = key.as_identifier().unwrap();
    let active = LocateRequest {
        attributes: vec![Attribute::of(tag::STATE, &State::ACTIVE)].into(),
        ..LocateRequest::default()
    };
    assert_eq!(state(&b, V::V1_4, key), State::PRE_ACTIVE);
    assert!(
        b.call(V::V1_4, &active)
            .unwrap()
            .unique_identifiers
            .is_empty()
    );
    b.advance(60);
    assert_eq!(state(&b, V::V1_4, key), State::ACTIVE);
    assert_eq!(
        b.call(V::V1_4, &active).unwrap().unique_identifiers.len(),
        1
    );
}

#[test]
fn what_was_encrypted_is_decrypted_and_only_under_an_active_key() {
    let b = Bench::new();
    for version in [V::V1_2, V::V1_4, V::V2_0, V::V2_1, V::V3_0] {
        let key = b.create(version, &format!("crypt {version}"));
        let parameters = crate::protocol::attribute::CryptographicParameters {
            block_cipher_mode: Some(BlockCipherMode::CBC),
            padding_method: Some(PaddingMethod::PKCS5),
            random_iv: Some(true),
            ..Default::default()
        };
        let encrypt = EncryptRequest {
            unique_identifier: id(&key),
            cryptographic_parameters: Some(Boxed::from(parameters.clone())),
            data: Some(Secret::borrowed(b"attack at dawn").into()),
            ..EncryptRequest::default()
        };
        assert!(
            b.call(version, &encrypt).is_err(),
            "a key that is not active encrypts"
        );
        b.call(
            version,
            &ActivateRequest {
                unique_identifier: id(&key),
            },
        )
        .unwrap();
        let encrypted = b.call(version, &encrypt).unwrap();
        let decrypt = DecryptRequest {
            unique_identifier: id(&key),
            cryptographic_parameters: Some(Boxed::from(parameters)),
            data: encrypted.data.map(|data| data.into_owned().into()),
            iv_counter_nonce: encrypted.iv_counter_nonce,
            ..DecryptRequest::default()
        };
        assert_eq!(
            b.call(version, &decrypt).unwrap().data.unwrap().expose(),
            b"attack at dawn"
        );
        b.call(version, &revoke(&key, RevocationReasonCode::SUPERSEDED))
            .unwrap();
        assert!(b.call(version, &encrypt).is_err());
        assert!(
            b.call(version, &decrypt).is_ok(),
            "what was protected stays readable"
        );
    }
}

#[test]
fn a_key_pair_is_linked_and_its_keys_belong_together() {
    let b = Bench::new();
    let usage = |mask: CryptographicUsageMask| {
        Some(Attributes {
            list: vec![Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &mask)],
            templates: vec![],
        })
    };
    for (algorithm, bits) in [
        (CryptographicAlgorithm::RSA, 2048),
        (CryptographicAlgorithm::ECDSA, 256),
    ] {
        for version in [V::V1_0, V::V1_4, V::V2_1] {
            let request = CreateKeyPairRequest {
                common_attributes: Some(Attributes {
                    list: vec![
                        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm),
                        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits),
                    ],
                    templates: vec![],
                }),
                private_key_attributes: usage(CryptographicUsageMask::SIGN),
                public_key_attributes: usage(CryptographicUsageMask::VERIFY),
                ..CreateKeyPairRequest::default()
            };
            let pair = b.call(version, &request).unwrap();
            for reference in [
                pair.private_key_unique_identifier,
                pair.public_key_unique_identifier,
            ] {
                let get = GetRequest {
                    unique_identifier: Some(reference.clone()),
                    ..GetRequest::default()
                };
                b.call(version, &get).unwrap();
                let names = GetAttributesRequest {
                    unique_identifier: Some(reference),
                    attribute_names: [tag::LINK.into()].into_iter().collect(),
                };
                assert_eq!(b.call(version, &names).unwrap().attributes.list.len(), 1);
            }
        }
    }
}

#[test]
fn the_object_of_another_scope_does_not_exist() {
    let b = Bench::new();
    let key = b.create(V::V2_1, "mine");
    let other = Bench {
        session: b.session.clone().with_scope("other"),
        engine: b.engine.clone(),
        clock: b.clock.clone(),
    };
    let get = GetRequest {
        unique_identifier: id(&key),
        ..GetRequest::default()
    };
    assert_eq!(
        other.call(V::V2_1, &get).unwrap_err().0,
        ResultReason::OBJECT_NOT_FOUND
    );
    assert_eq!(
        other.call(V::V1_4, &get).unwrap_err().0,
        ResultReason::ITEM_NOT_FOUND
    );
    other.create(V::V2_1, "mine");
}
