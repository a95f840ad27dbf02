//! Create (1.0: 4.1; 1.4: 4.1; 2.1: 6.1.8): makes a symmetric key.

use crate::crypto::symmetric::symmetric_key_bytes;
use crate::engine::attributes::AttributeSet;
use crate::engine::call::Call;
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::kept;
use crate::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, SecretDataType,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject, SecretData, SymmetricKey};
use crate::protocol::payload::{CreateRequest, CreateResponse};
use crate::protocol::shape::Secret;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn create<'r>(
    call: &mut Call<'r>,
    request: &CreateRequest<'r>,
) -> Result<CreateResponse<'r>, OperationError> {
    let object_type = request.object_type;
    // Secret Data can be created from 2.0 on (2.0: 6.1.8).
    let known = object_type == ObjectType::SYMMETRIC_KEY
        || (object_type == ObjectType::SECRET_DATA && call.version >= V::V2_0);
    if !known {
        let text = format!("objects of type {object_type} cannot be created");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    let masks = request.protection_storage_masks.as_ref();
    creation::check_storage(masks, Failure::Storage)?;
    let set = creation::collect(call, object_type, &[&request.attributes])?;
    let id = call.new_identifier()?;
    store(call, &id, set, object_type)?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(CreateResponse {
        object_type,
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

/// Generates a key as its attributes say and leaves it under `id`, for Create and Re-key.
pub(super) fn store(
    call: &mut Call<'_>,
    id: &str,
    mut set: AttributeSet,
    object_type: ObjectType,
) -> Result<(), OperationError> {
    let (algorithm, bits) = wanted(&set)?;
    let key = call.crypto().generate_symmetric_key(algorithm, bits)?;
    set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &(bits as i32));
    creation::complete(call, &mut set, id, object_type, true)?;
    let bytes = key.as_bytes();
    creation::put_digest(call, &mut set, bytes, Some(KeyFormatType::RAW))?;
    let key_block = KeyBlock {
        cryptographic_algorithm: Some(algorithm),
        cryptographic_length: Some(bits as i32),
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(bytes))
    };
    let object = if object_type == ObjectType::SECRET_DATA {
        ManagedObject::SecretData(SecretData {
            secret_data_type: SecretDataType::SEED,
            key_block,
        })
    } else {
        ManagedObject::SymmetricKey(SymmetricKey { key_block })
    };
    call.insert(id, &set, Some(kept::encode(&object).encoded()))
}

/// Algorithm and length of a symmetric key that attributes ask for.
pub(super) fn wanted(set: &AttributeSet) -> Result<(CryptographicAlgorithm, u32), OperationError> {
    let algorithm: CryptographicAlgorithm = set
        .enumeration(tag::CRYPTOGRAPHIC_ALGORITHM)
        .ok_or_else(|| {
            OperationError::new(
                Failure::InvalidField,
                "attribute Cryptographic Algorithm is required",
            )
        })?;
    let bits = match set.integer(tag::CRYPTOGRAPHIC_LENGTH) {
        Some(bits) => u32::try_from(bits).map_err(|_| {
            OperationError::new(Failure::AttributeValue, "Cryptographic Length is negative")
        })?,
        None => default_length(algorithm)?,
    };
    symmetric_key_bytes(algorithm, bits)?;
    Ok((algorithm, bits))
}

/// Length of a key whose request gives none.
fn default_length(algorithm: CryptographicAlgorithm) -> Result<u32, OperationError> {
    use CryptographicAlgorithm as A;
    match algorithm {
        A::AES | A::CHACHA20 | A::CHACHA20POLY1305 | A::HMAC_SHA256 => Ok(256),
        A::DES3 => Ok(168),
        A::HMAC_SHA1 => Ok(160),
        A::HMAC_SHA384 => Ok(384),
        A::HMAC_SHA512 => Ok(512),
        _ => Err(OperationError::new(
            Failure::InvalidField,
            "attribute Cryptographic Length is required",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::digest::Digests;
    use crate::engine::tests::*;
    use crate::protocol::attribute::{Attribute, Digest};
    use crate::protocol::enumeration::{CertificateType, HashingAlgorithm, State};
    use crate::protocol::mask::ProtectionStorageMask as M;
    use crate::protocol::payload::{GetRequest, ProtectionStorageMasks};
    use CryptographicAlgorithm as A;

    fn key_of(algorithm: Option<A>, bits: Option<i32>) -> CreateRequest<'static> {
        let mut list = vec![usage(CryptographicUsageMask::ENCRYPT)];
        if let Some(algorithm) = algorithm {
            list.push(Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm));
        }
        if let Some(bits) = bits {
            list.push(Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits));
        }
        CreateRequest {
            object_type: ObjectType::SYMMETRIC_KEY,
            attributes: of(list),
            protection_storage_masks: None,
        }
    }

    fn bytes_of(b: &Bench, key: &str) -> Vec<u8> {
        let request = GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        };
        let object = b.get(V::V2_1, &request).unwrap();
        object.key_block().unwrap().bytes().unwrap().to_vec()
    }

    #[test]
    fn a_key_without_length_gets_the_usual_one_of_its_algorithm() {
        let b = Bench::new();
        for (algorithm, bits, bytes) in [
            (A::AES, 256, 32),
            (A::DES3, 168, 24),
            (A::CHACHA20, 256, 32),
            (A::HMAC_SHA1, 160, 20),
            (A::HMAC_SHA256, 256, 32),
            (A::HMAC_SHA384, 384, 48),
            (A::HMAC_SHA512, 512, 64),
        ] {
            let key = made(&b.call(V::V2_1, &key_of(Some(algorithm), None)).unwrap());
            assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(bits));
            assert_eq!(bytes_of(&b, &key).len(), bytes, "{algorithm}");
        }
    }

    #[test]
    fn lengths_that_the_algorithm_does_not_have_are_refused_and_leave_nothing() {
        for version in V::ALL {
            let b = Bench::new();
            for bits in [i32::MIN, -1, 0, 1, 127, 129, 255, 257, 512, i32::MAX] {
                let wanted = by_version(
                    version,
                    ResultReason::INVALID_FIELD,
                    ResultReason::INVALID_ATTRIBUTE_VALUE,
                );
                let outcome = b.call(version, &key_of(Some(A::AES), Some(bits)));
                assert_eq!(reason(outcome), wanted, "{version} {bits}");
            }
            assert_eq!(b.having(version, vec![]), Ok(vec![]));
            for bits in [128, 192, 256] {
                let made = made(&b.call(version, &key_of(Some(A::AES), Some(bits))).unwrap());
                assert_eq!(bytes_of(&b, &made).len() as i32 * 8, bits);
            }
        }
    }

    #[test]
    fn an_algorithm_is_required_and_one_of_symmetric_keys() {
        for version in V::ALL {
            let b = Bench::new();
            let outcome = b.call(version, &key_of(None, Some(256)));
            assert_eq!(reason(outcome), Some(ResultReason::INVALID_FIELD));
            assert!(b.call(version, &key_of(Some(A::RSA), Some(2048))).is_err());
            assert_eq!(b.having(version, vec![]), Ok(vec![]));
        }
    }

    #[test]
    fn the_server_sets_dates_state_and_digest() {
        let b = Bench::new();
        b.advance(3);
        let key = b.create(V::V1_4, "k");
        for tag in [
            tag::INITIAL_DATE,
            tag::LAST_CHANGE_DATE,
            tag::ORIGINAL_CREATION_DATE,
        ] {
            assert_eq!(b.date(&key, tag), Some(START + 3));
        }
        assert_eq!(b.date(&key, tag::ACTIVATION_DATE), None);
        assert_eq!(b.state(&key), State::PRE_ACTIVE);
        assert_eq!(b.value(&key, tag::FRESH), Some(true));
        assert_eq!(b.text(&key, tag::UNIQUE_IDENTIFIER), Some(key.clone()));
        let list = b.instances(V::V2_1, &key, tag::DIGEST.into());
        let digest: Digest<'_> = list[0].get().unwrap();
        assert_eq!(digest.hashing_algorithm, HashingAlgorithm::SHA_256);
        assert_eq!(digest.key_format_type, Some(KeyFormatType::RAW));
        let crypto = crate::crypto::OpenSsl::new().unwrap();
        let expected = crypto
            .hash(HashingAlgorithm::SHA_256, &bytes_of(&b, &key))
            .unwrap();
        assert_eq!(digest.digest_value.as_deref(), Some(&*expected));
    }

    #[test]
    fn an_activation_date_that_has_come_makes_the_key_active_at_once() {
        let b = Bench::new();
        for (n, (seconds, state)) in [
            (START - 1, State::ACTIVE),
            (START, State::ACTIVE),
            (START + 1, State::PRE_ACTIVE),
        ]
        .into_iter()
        .enumerate()
        {
            let more = vec![date(tag::ACTIVATION_DATE, seconds)];
            let key = b.create_with(V::V2_1, &format!("k{n}"), more);
            assert_eq!(b.state(&key), state);
        }
        let crossed = vec![
            date(tag::ACTIVATION_DATE, START + 2),
            date(tag::DEACTIVATION_DATE, START + 1),
        ];
        assert_eq!(
            reason(b.call(V::V2_1, &aes_with("crossed", crossed))),
            Some(ResultReason::INVALID_ATTRIBUTE_VALUE)
        );
    }

    #[test]
    fn attributes_of_the_server_and_second_values_are_refused() {
        let state = Attribute::of(tag::STATE, &State::ACTIVE);
        let length = Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128);
        for version in V::ALL {
            let b = Bench::new();
            let outcome = reason(b.call(version, &aes_with("k", vec![state.clone()])));
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::ATTRIBUTE_READ_ONLY,
            );
            assert_eq!(outcome, wanted, "{version}");
            let outcome = reason(b.call(version, &aes_with("k", vec![length.clone()])));
            let wanted = by_version(
                version,
                ResultReason::INVALID_FIELD,
                ResultReason::ATTRIBUTE_SINGLE_VALUED,
            );
            assert_eq!(outcome, wanted, "{version}");
            assert_eq!(b.having(version, vec![]), Ok(vec![]));
        }
    }

    #[test]
    fn storage_that_the_server_does_not_have_is_refused() {
        let asking = |masks: Vec<M>| CreateRequest {
            protection_storage_masks: Some(ProtectionStorageMasks { masks }),
            ..aes("k")
        };
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            for masks in [vec![M::HARDWARE], vec![M::HARDWARE, M::OFF_SYSTEM]] {
                assert_eq!(
                    reason(b.call(version, &asking(masks))),
                    Some(ResultReason::PROTECTION_STORAGE_UNAVAILABLE)
                );
            }
            b.call(version, &asking(vec![M::HARDWARE, M::SOFTWARE]))
                .unwrap();
        }
    }

    #[test]
    fn attributes_of_other_objects_are_refused() {
        let certificate = Attribute::of(tag::CERTIFICATE_TYPE, &CertificateType::X_509);
        for version in V::ALL {
            let b = Bench::new();
            let outcome = reason(b.call(version, &aes_with("k", vec![certificate.clone()])));
            let wanted = by_version(
                version,
                ResultReason::INVALID_FIELD,
                ResultReason::INVALID_ATTRIBUTE,
            );
            assert_eq!(outcome, wanted, "{version}");
        }
    }

    #[test]
    fn a_key_remembers_from_the_start_that_it_never_left() {
        let b = Bench::new();
        let plain = b.create(V::V2_1, "plain");
        let more = vec![
            Attribute::of(tag::SENSITIVE, &true),
            Attribute::of(tag::EXTRACTABLE, &false),
        ];
        let closed = b.create_with(V::V2_1, "closed", more);
        for (tag, open, shut) in [
            (tag::SENSITIVE, false, true),
            (tag::ALWAYS_SENSITIVE, false, true),
            (tag::EXTRACTABLE, true, false),
            (tag::NEVER_EXTRACTABLE, false, true),
        ] {
            assert_eq!(b.value(&plain, tag), Some(open));
            assert_eq!(b.value(&closed, tag), Some(shut));
        }
    }

    #[test]
    fn secret_data_is_made_from_2_0_on() {
        for version in V::ALL {
            let b = Bench::new();
            let request = CreateRequest {
                object_type: ObjectType::SECRET_DATA,
                ..aes("seed")
            };
            let outcome = b.call(version, &request);
            if version < V::V2_0 {
                assert_eq!(reason(outcome), Some(ResultReason::INVALID_FIELD));
            } else {
                let get = GetRequest {
                    unique_identifier: Some(outcome.unwrap().unique_identifier),
                    ..GetRequest::default()
                };
                let ManagedObject::SecretData(secret) = b.get(version, &get).unwrap() else {
                    panic!("no secret data")
                };
                assert_eq!(secret.secret_data_type, SecretDataType::SEED);
            }
        }
    }
}
