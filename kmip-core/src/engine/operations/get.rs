//! Get (1.0: 4.10; 1.4: 4.11; 2.1: 6.1.19): returns one object, converted as asked.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::crypto::key_format::{KeyClass, convert_symmetric, default_format};
use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::{kept, key_material, template};
use crate::protocol::enumeration::{KeyFormatType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::KeyBlock;
use crate::protocol::payload::{GetRequest, GetResponse};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::Raw;
use crate::protocol::tag;

pub(in crate::engine) fn get<'r>(
    call: &mut Call<'r>,
    request: &GetRequest<'r>,
) -> Result<GetResponse<'r>, OperationError> {
    let opened = call.open_with_material(request.unique_identifier.as_ref())?;
    let object = object(call, &opened, request)?;
    if opened.head.is_fresh() {
        let mut set = opened.attributes()?;
        set.put_value(tag::FRESH, &false);
        call.update(&opened, &set)?;
    }
    Ok(GetResponse {
        object_type: opened.head.object_type,
        unique_identifier: ObjectReference::Identifier(Cow::Borrowed(opened.id)),
        object: object.into(),
    })
}

/// The object as the request wants it, for Get and Export.
pub(super) fn object<'r>(
    call: &mut Call<'r>,
    opened: &Opened<'r>,
    request: &GetRequest<'_>,
) -> Result<Raw<'r>, OperationError> {
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    check_access(opened, request)?;
    let wanted = match request.key_format_type {
        None => own_format(call, opened, material)?,
        asked => asked,
    };
    match wanted {
        None if opened.head.object_type == ObjectType::TEMPLATE => {
            template::spelled(opened, call.version)
        }
        None => kept::spelled(call, material),
        Some(format) => {
            let converted = convert(call, opened, material, format)?;
            kept::spelled(call, converted)
        }
    }
}

/// What may leave, and how.
fn check_access(opened: &Opened<'_>, request: &GetRequest<'_>) -> Result<(), OperationError> {
    if !opened.head.is_extractable() {
        return Err(OperationError::new(
            Failure::NotExtractable,
            "the object is not extractable",
        ));
    }
    if request.key_wrapping_specification.is_some() {
        return Err(OperationError::new(
            Failure::FeatureNotSupported,
            "wrapping of keys is not supported",
        ));
    }
    if opened.head.is_sensitive() && !is_wrapped(opened)? {
        return Err(OperationError::new(
            Failure::Sensitive,
            "the object is sensitive and may leave wrapped only",
        ));
    }
    if request.key_compression_type.is_some() {
        return Err(OperationError::new(
            Failure::KeyCompression,
            "compression of keys is not supported",
        ));
    }
    Ok(())
}

fn is_wrapped(opened: &Opened<'_>) -> Result<bool, OperationError> {
    let Some(material) = opened.material else {
        return Ok(false);
    };
    Ok(kept::decode(material)?
        .key_block()
        .is_some_and(KeyBlock::is_wrapped))
}

/// The format that a client gets who asks for none: as the key is kept, or where the version does not have that format, the
/// one that it has for such keys.
fn own_format(
    call: &Call<'_>,
    opened: &Opened<'_>,
    material: &[u8],
) -> Result<Option<KeyFormatType>, OperationError> {
    let class = match opened.head.object_type {
        ObjectType::PRIVATE_KEY => KeyClass::Private,
        ObjectType::PUBLIC_KEY => KeyClass::Public,
        _ => return Ok(None),
    };
    let has = |format: KeyFormatType| KeyFormatType::INFO.fits(format.get(), call.version);
    if kept::format_of(material).is_none_or(has) || is_wrapped(opened)? {
        return Ok(None);
    }
    let format = default_format(call.version, opened.head.algorithm, class);
    Ok(Some(format))
}

/// The object with its key in another format.
fn convert<'r>(
    call: &mut Call<'r>,
    opened: &Opened<'r>,
    material: &'r [u8],
    format: KeyFormatType,
) -> Result<&'r [u8], OperationError> {
    let mut object = kept::decode(material)?;
    let object_type = opened.head.object_type;
    let Some(block) = object.key_block_mut() else {
        let text = format!("objects of type {object_type} have no key format type");
        return Err(OperationError::new(Failure::KeyFormat, text));
    };
    if block.key_format_type == format {
        return Ok(material);
    }
    if block.is_wrapped() {
        return Err(OperationError::new(
            Failure::KeyFormat,
            "a wrapped key cannot change its format",
        ));
    }
    let old = key_material::read(block)?;
    let new = match object_type {
        ObjectType::SYMMETRIC_KEY => convert_symmetric(&old, format)?,
        ObjectType::PRIVATE_KEY | ObjectType::PUBLIC_KEY => {
            let class = if object_type == ObjectType::PRIVATE_KEY {
                KeyClass::Private
            } else {
                KeyClass::Public
            };
            let key = call
                .crypto()
                .read_key(class, block.cryptographic_algorithm, &old)?;
            call.crypto().write_key(&key, format)?
        }
        _ => {
            let text = format!("objects of type {object_type} cannot be converted to {format}");
            return Err(OperationError::new(Failure::KeyFormat, text));
        }
    };
    let converted = key_material::write(&new);
    block.key_format_type = converted.key_format_type;
    block.key_value = converted.key_value;
    Ok(call.keep(Zeroizing::new(kept::encode(&object).encoded().to_vec())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::Attribute;
    use crate::protocol::enumeration::{
        EncodingOption, RevocationReasonCode, State, WrappingMethod,
    };
    use crate::protocol::object::{
        EncryptionKeyInformation, KeyValueContent, KeyWrappingData, KeyWrappingSpecification,
        ManagedObject, OpaqueObject, SymmetricKey,
    };
    use crate::protocol::payload::CreateKeyPairRequest;
    use crate::protocol::shape::{Boxed, Secret};
    use KeyFormatType as F;

    fn plain(key: &str) -> GetRequest<'_> {
        GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        }
    }

    fn in_format(key: &str, format: F) -> GetRequest<'_> {
        GetRequest {
            key_format_type: Some(format),
            ..plain(key)
        }
    }

    #[test]
    fn a_symmetric_key_comes_raw_or_transparent_with_the_same_bytes() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let raw = b.get(version, &in_format(&key, F::RAW)).unwrap();
            assert_eq!(b.get(version, &plain(&key)), Ok(raw.clone()));
            let format = F::TRANSPARENT_SYMMETRIC_KEY;
            let other = b.get(version, &in_format(&key, format)).unwrap();
            let block = other.key_block().unwrap();
            assert_eq!(block.key_format_type, format);
            assert_eq!(block.cryptographic_length, Some(256));
            let bytes = key_material::read(block).unwrap();
            let again = convert_symmetric(&bytes, F::RAW).unwrap();
            assert_eq!(
                key_material::write(&again).bytes(),
                raw.key_block().unwrap().bytes()
            );
            for format in [F::PKCS_1, F::X_509, F::TRANSPARENT_RSA_PUBLIC_KEY] {
                assert_eq!(
                    reason(b.get(version, &in_format(&key, format))),
                    Some(ResultReason::KEY_FORMAT_TYPE_NOT_SUPPORTED)
                );
            }
        }
    }

    #[test]
    fn a_version_gets_a_key_in_a_format_that_it_has() {
        let b = Bench::new();
        let request = CreateKeyPairRequest {
            common_attributes: Some(of(vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::EC),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
            ])),
            ..CreateKeyPairRequest::default()
        };
        let pair = b.call(V::V2_1, &request).unwrap();
        for (half, old, new) in [
            (
                pair.private_key_unique_identifier,
                F::ECPRIVATEKEY,
                F::TRANSPARENT_EC_PRIVATE_KEY,
            ),
            (
                pair.public_key_unique_identifier,
                F::X_509,
                F::TRANSPARENT_EC_PUBLIC_KEY,
            ),
        ] {
            let half = half.as_identifier().unwrap();
            for version in V::ALL {
                let got = b.get(version, &plain(half)).unwrap();
                let block = got.key_block().unwrap();
                // Transparent EC came with 1.3, and EC as an algorithm with 1.2.
                let wanted = if version < V::V1_3 { old } else { new };
                assert_eq!(block.key_format_type, wanted, "{version}");
                let told = block.cryptographic_algorithm.is_some();
                assert_eq!(told, version >= V::V1_2, "{version}");
                // Neither stands without the other (1.4: 2.1.3; 2.1: 3.1).
                assert_eq!(block.cryptographic_length.is_some(), told, "{version}");
            }
        }
    }

    #[test]
    fn what_a_version_would_misread_is_refused_and_the_error_says_why() {
        let b = Bench::new();
        let mut block = KeyBlock::plain(F::RAW, Secret::borrowed(&[7; 32]));
        block.cryptographic_algorithm = Some(CryptographicAlgorithm::CHACHA20);
        block.cryptographic_length = Some(256);
        let object = |key_block| ManagedObject::SymmetricKey(SymmetricKey { key_block });
        let chacha = b.register(V::V1_4, &object(block.clone()), vec![]).unwrap();
        block.cryptographic_algorithm = Some(CryptographicAlgorithm::AES);
        block.key_value = Some(KeyValueContent::Wrapped(Secret::borrowed(&[7; 40])));
        block.key_wrapping_data = Some(Boxed::from(KeyWrappingData {
            encryption_key_information: Some(EncryptionKeyInformation {
                unique_identifier: ObjectReference::Reference("wrapper".into()),
                ..EncryptionKeyInformation::default()
            }),
            wrapping_method: WrappingMethod::ENCRYPT,
            encoding_option: Some(EncodingOption::NO_ENCODING),
            ..KeyWrappingData::default()
        }));
        let wrapped = b.register(V::V1_4, &object(block), vec![]).unwrap();
        for (key, last, what) in [
            (
                &chacha,
                V::V1_3,
                "has no Cryptographic Algorithm ChaCha20, and a key in the format Raw does not tell it",
            ),
            (
                &wrapped,
                V::V1_0,
                "has no Encoding Option, and would take this key, wrapped with No Encoding, for one that was wrapped with \
                 TTLV Encoding",
            ),
        ] {
            for version in V::ALL {
                let got = b.get(version, &plain(key));
                if version > last {
                    assert!(got.is_ok(), "{version}");
                    continue;
                }
                let (reason, text) = got.unwrap_err();
                assert_eq!(reason, ResultReason::KEY_FORMAT_TYPE_NOT_SUPPORTED);
                assert_eq!(text, format!("version {version} {what}"));
            }
        }
    }

    #[test]
    fn halves_of_a_pair_come_in_the_formats_of_their_kind() {
        let b = Bench::new();
        let request = CreateKeyPairRequest {
            common_attributes: Some(of(vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::ECDSA),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
            ])),
            ..CreateKeyPairRequest::default()
        };
        let pair = b.call(V::V1_4, &request).unwrap();
        let private = pair.private_key_unique_identifier;
        let public = pair.public_key_unique_identifier;
        for (half, format, works) in [
            (&private, F::PKCS_8, true),
            (&private, F::ECPRIVATEKEY, true),
            (&private, F::TRANSPARENT_EC_PRIVATE_KEY, true),
            (&private, F::PKCS_1, false),
            (&public, F::X_509, true),
            (&public, F::TRANSPARENT_EC_PUBLIC_KEY, true),
            (&public, F::PKCS_1, false),
        ] {
            let got = b.get(V::V1_4, &in_format(half.as_identifier().unwrap(), format));
            assert_eq!(got.is_ok(), works, "{format}");
            if let Ok(object) = got {
                assert_eq!(object.key_block().unwrap().key_format_type, format);
            }
        }
    }

    #[test]
    fn what_may_not_leave_does_not() {
        let b = Bench::new();
        let sensitive = vec![Attribute::of(tag::SENSITIVE, &true)];
        let sensitive = b.create_with(V::V1_4, "sensitive", sensitive);
        let closed = vec![Attribute::of(tag::EXTRACTABLE, &false)];
        let closed = b.create_with(V::V1_4, "closed", closed);
        for version in V::ALL {
            assert_eq!(
                reason(b.get(version, &plain(&sensitive))),
                Some(ResultReason::SENSITIVE)
            );
            assert_eq!(
                reason(b.get(version, &plain(&closed))),
                Some(ResultReason::NOT_EXTRACTABLE)
            );
        }
        // A refusal is no delivery.
        assert_eq!(b.value(&sensitive, tag::FRESH), Some(true));
    }

    #[test]
    fn wrapping_is_refused_and_not_left_out() {
        let b = Bench::new();
        let key = b.create(V::V1_4, "k");
        let request = |wrapper: Option<EncryptionKeyInformation<'static>>| GetRequest {
            key_wrapping_specification: Some(Boxed::from(KeyWrappingSpecification {
                wrapping_method: WrappingMethod::ENCRYPT,
                encryption_key_information: wrapper,
                ..KeyWrappingSpecification::default()
            })),
            ..plain(&key)
        };
        let wrapper = EncryptionKeyInformation {
            unique_identifier: ObjectReference::id("wrapper"),
            ..EncryptionKeyInformation::default()
        };
        for version in V::ALL {
            assert_eq!(
                reason(b.get(version, &request(Some(wrapper.clone())))),
                Some(ResultReason::FEATURE_NOT_SUPPORTED)
            );
            // It has to name a key (1.4: 2.1.6; 2.1: 7.18).
            assert_eq!(
                reason(b.get(version, &request(None))),
                Some(ResultReason::INVALID_MESSAGE)
            );
        }
    }

    #[test]
    fn an_object_that_was_got_is_fresh_no_more_and_otherwise_unchanged() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "k");
        let mut before = b.everything(&key);
        b.advance(1);
        b.get(V::V2_1, &plain(&key)).unwrap();
        assert_eq!(b.value(&key, tag::FRESH), Some(false));
        let mut after = b.everything(&key);
        for list in [&mut before, &mut after] {
            list.retain(|a| a.id.standard() != Some(tag::FRESH));
        }
        assert_eq!(before, after);
    }

    #[test]
    fn states_before_destruction_do_not_matter() {
        let b = Bench::new();
        for state in [
            State::PRE_ACTIVE,
            State::ACTIVE,
            State::DEACTIVATED,
            State::COMPROMISED,
        ] {
            let key = b.key_in(state);
            assert!(b.get(V::V2_1, &plain(&key)).is_ok(), "{state}");
        }
        let key = b.key_in(State::DESTROYED);
        b.revoke(V::V2_1, &key, RevocationReasonCode::KEY_COMPROMISE)
            .unwrap();
        assert_eq!(
            reason(b.get(V::V2_1, &plain(&key))),
            Some(ResultReason::OBJECT_DESTROYED)
        );
    }

    #[test]
    fn what_has_no_key_has_no_key_format() {
        let b = Bench::new();
        let object = ManagedObject::OpaqueObject(OpaqueObject {
            opaque_data_value: Secret::borrowed(b"data"),
            ..OpaqueObject::default()
        });
        let key = b.register(V::V1_4, &object, vec![]).unwrap();
        assert_eq!(b.get(V::V1_4, &plain(&key)), Ok(object));
        assert_eq!(
            reason(b.get(V::V1_4, &in_format(&key, F::RAW))),
            Some(ResultReason::KEY_FORMAT_TYPE_NOT_SUPPORTED)
        );
    }
}
