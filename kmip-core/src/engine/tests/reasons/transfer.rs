//! Failures of Import, Export, Derive Key, Adjust Attribute and Deactivate.

use super::*;
use crate::protocol::attribute::AttributeList;
use crate::protocol::enumeration::{AdjustmentType, DerivationMethod, HashingAlgorithm};
use crate::protocol::object::{KeyBlock, ManagedObject, SymmetricKey};
use crate::protocol::shape::Raw;

fn export(key: &str) -> ExportRequest<'_> {
    ExportRequest {
        unique_identifier: id(key),
        ..ExportRequest::default()
    }
}

fn import(b: &Bench, v: V, key: &str, list: Vec<Attribute<'static>>) -> Outcome {
    let key_block = KeyBlock {
        cryptographic_algorithm: Some(CryptographicAlgorithm::AES),
        cryptographic_length: Some(128),
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(&[7; 16]))
    };
    let object = ManagedObject::SymmetricKey(SymmetricKey { key_block });
    let request = ImportRequest {
        unique_identifier: ObjectReference::id(key),
        object_type: Some(ObjectType::SYMMETRIC_KEY).filter(|_| v >= V::V2_0),
        attributes: AttributeList {
            list,
            present: true,
        },
        object: (&object).into(),
        ..ImportRequest::default()
    };
    b.call(v, &request).map(drop)
}

fn derive(b: &Bench, v: V, base: &str) -> Outcome {
    let request = DeriveKeyRequest {
        object_type: ObjectType::SECRET_DATA,
        unique_identifiers: vec![ObjectReference::id(base)],
        derivation_method: DerivationMethod::HASH,
        derivation_parameters: DerivationParameters {
            cryptographic_parameters: Some(CryptographicParameters {
                hashing_algorithm: Some(HashingAlgorithm::SHA_256),
                ..CryptographicParameters::default()
            }),
            ..DerivationParameters::default()
        },
        attributes: of(&[Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128)]),
    };
    b.call(v, &request).map(drop)
}

fn adjust(b: &Bench, v: V, key: &str, attribute: AttributeId<'_>) -> Outcome {
    let request = AdjustAttributeRequest {
        unique_identifier: id(key),
        attribute_reference: [attribute].into_iter().collect(),
        adjustment_type: AdjustmentType::INCREMENT,
        adjustment_value: None,
    };
    b.call(v, &request).map(drop)
}

pub(super) const CASES: &[Case] = &[
    case(
        Operation::EXPORT,
        "object does not exist",
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &export("nobody")).map(drop),
    ),
    case(
        Operation::EXPORT,
        "",
        R::KEY_FORMAT_TYPE_NOT_SUPPORTED,
        R::KEY_FORMAT_TYPE_NOT_SUPPORTED,
        |b, v| {
            let key = b.create(v, "k");
            let request = ExportRequest {
                key_format_type: Some(KeyFormatType::X_509),
                ..export(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::IMPORT,
        "unique identifier already exists on the server and replace existing is false or not specified.",
        R::OBJECT_ALREADY_EXISTS,
        R::OBJECT_ALREADY_EXISTS,
        |b, v| {
            let key = b.create(v, "k");
            import(b, v, &key, vec![name("other")])
        },
    ),
    case(
        Operation::IMPORT,
        "trying to register a new object with the same name attribute value as an existing object",
        R::INVALID_FIELD,
        R::NON_UNIQUE_NAME_ATTRIBUTE,
        |b, v| {
            b.create(v, "taken");
            import(b, v, "new", vec![name("taken")])
        },
    ),
    case(
        Operation::IMPORT,
        "incorrect attribute value(s) specified",
        R::INVALID_FIELD,
        R::INVALID_ATTRIBUTE_VALUE,
        |b, v| {
            let dates = vec![
                date(tag::ACTIVATION_DATE, START),
                date(tag::DEACTIVATION_DATE, START - 1),
            ];
            import(b, v, "new", dates)
        },
    ),
    case(
        Operation::DERIVE_KEY,
        "",
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| derive(b, v, "nobody"),
    ),
    case(
        Operation::DERIVE_KEY,
        "",
        R::INVALID_FIELD,
        R::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
        |b, v| derive(b, v, &active(b, v)),
    ),
    case(
        Operation::DERIVE_KEY,
        "",
        R::INVALID_FIELD,
        R::WRONG_KEY_LIFECYCLE_STATE,
        |b, v| {
            let mut request = aes("k");
            request.attributes.list[2] = usage(CryptographicUsageMask::DERIVE_KEY);
            let key = made(&b.call(v, &request)?);
            derive(b, v, &key)
        },
    ),
    case(
        Operation::ADJUST_ATTRIBUTE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::ITEM_NOT_FOUND,
        |b, v| adjust(b, v, "nobody", tag::ACTIVATION_DATE.into()),
    ),
    case(
        Operation::ADJUST_ATTRIBUTE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::READ_ONLY_ATTRIBUTE,
        |b, v| {
            let key = b.create(v, "k");
            adjust(b, v, &key, tag::CRYPTOGRAPHIC_LENGTH.into())
        },
    ),
    case(
        Operation::ADJUST_ATTRIBUTE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::NUMERIC_RANGE,
        |b, v| {
            let largest = Attribute {
                value: Raw::written(|w| w.integer(tag::ATTRIBUTE_VALUE, i32::MAX)),
                ..custom("Counter", "")
            };
            let counter = largest.id.clone();
            let key = b.create_with(v, "k", vec![largest]);
            adjust(b, v, &key, counter)
        },
    ),
    case(
        Operation::DEACTIVATE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::WRONG_KEY_LIFECYCLE_STATE,
        |b, v| {
            let key = b.create(v, "k");
            let request = DeactivateRequest {
                unique_identifier: ObjectReference::id(key.as_str()),
                ..DeactivateRequest::default()
            };
            b.call(v, &request).map(drop)
        },
    ),
];
