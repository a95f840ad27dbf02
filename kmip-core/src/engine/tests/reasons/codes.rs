//! Failures of signatures and message authentication codes.

use super::*;
use crate::protocol::object::{KeyBlock, ManagedObject, PrivateKey, PublicKey, SymmetricKey};

const NOBODY: &str = "no object with the specified unique identifier exists";
const NO_VALUE: &str = "the key value is not present on the server";
const NO_STREAM: &str = "no outstanding operation with the specified correlation value exists";

fn sign(key: &str) -> SignRequest<'_> {
    SignRequest {
        unique_identifier: id(key),
        data: Some(b"data".as_slice().into()),
        ..SignRequest::default()
    }
}

fn signature_verify(key: &str) -> SignatureVerifyRequest<'_> {
    SignatureVerifyRequest {
        unique_identifier: id(key),
        data: Some(b"data".as_slice().into()),
        signature_data: Some(b"signature".as_slice().into()),
        ..SignatureVerifyRequest::default()
    }
}

fn mac(key: &str) -> MacRequest<'_> {
    MacRequest {
        unique_identifier: id(key),
        data: Some(b"data".as_slice().into()),
        ..MacRequest::default()
    }
}

fn mac_verify(key: &str) -> MacVerifyRequest<'_> {
    MacVerifyRequest {
        unique_identifier: id(key),
        data: Some(b"data".as_slice().into()),
        mac_data: Some(b"code".as_slice().into()),
        ..MacVerifyRequest::default()
    }
}

/// An active key of this type whose value the server does not have.
fn without_value(b: &Bench, v: V, object_type: ObjectType) -> String {
    let key_block = KeyBlock {
        key_format_type: KeyFormatType::RAW,
        key_value: None,
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(b""))
    };
    let object = match object_type {
        ObjectType::PRIVATE_KEY => ManagedObject::PrivateKey(PrivateKey { key_block }),
        ObjectType::PUBLIC_KEY => ManagedObject::PublicKey(PublicKey { key_block }),
        _ => ManagedObject::SymmetricKey(SymmetricKey { key_block }),
    };
    let all = CryptographicUsageMask::SIGN
        | CryptographicUsageMask::VERIFY
        | CryptographicUsageMask::MAC_GENERATE
        | CryptographicUsageMask::MAC_VERIFY;
    let attributes = vec![usage(all), date(tag::ACTIVATION_DATE, START)];
    b.register(v, &object, attributes).unwrap()
}

pub(super) const CASES: &[Case] = &[
    case(
        Operation::SIGN,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &sign("nobody")).map(drop),
    ),
    case(
        Operation::SIGN,
        "object specified is not able to be used for signing",
        R::PERMISSION_DENIED,
        R::INVALID_OBJECT_TYPE,
        |b, v| b.call(v, &sign(&active(b, v))).map(drop),
    ),
    case(
        Operation::SIGN,
        NO_VALUE,
        R::KEY_VALUE_NOT_PRESENT,
        R::KEY_VALUE_NOT_PRESENT,
        |b, v| {
            let key = without_value(b, v, ObjectType::PRIVATE_KEY);
            b.call(v, &sign(&key)).map(drop)
        },
    ),
    case(
        Operation::SIGNATURE_VERIFY,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &signature_verify("nobody")).map(drop),
    ),
    case(
        Operation::SIGNATURE_VERIFY,
        "object specified is not able to be used for signature verification",
        R::PERMISSION_DENIED,
        R::INVALID_OBJECT_TYPE,
        |b, v| b.call(v, &signature_verify(&active(b, v))).map(drop),
    ),
    case(
        Operation::SIGNATURE_VERIFY,
        NO_VALUE,
        R::KEY_VALUE_NOT_PRESENT,
        R::KEY_VALUE_NOT_PRESENT,
        |b, v| {
            let key = without_value(b, v, ObjectType::PUBLIC_KEY);
            b.call(v, &signature_verify(&key)).map(drop)
        },
    ),
    case(
        Operation::MAC,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &mac("nobody")).map(drop),
    ),
    case(
        Operation::MAC,
        "object specified is not able to be used for macing",
        R::PERMISSION_DENIED,
        R::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
        |b, v| b.call(v, &mac(&active(b, v))).map(drop),
    ),
    case(
        Operation::MAC,
        NO_VALUE,
        R::KEY_VALUE_NOT_PRESENT,
        R::KEY_VALUE_NOT_PRESENT,
        |b, v| {
            let key = without_value(b, v, ObjectType::SYMMETRIC_KEY);
            b.call(v, &mac(&key)).map(drop)
        },
    ),
    case(
        Operation::MAC_VERIFY,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &mac_verify("nobody")).map(drop),
    ),
    case(
        Operation::MAC_VERIFY,
        "object specified is not able to be used for mac verification",
        R::PERMISSION_DENIED,
        R::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
        |b, v| b.call(v, &mac_verify(&active(b, v))).map(drop),
    ),
    case(
        Operation::MAC_VERIFY,
        NO_VALUE,
        R::KEY_VALUE_NOT_PRESENT,
        R::KEY_VALUE_NOT_PRESENT,
        |b, v| {
            let key = without_value(b, v, ObjectType::SYMMETRIC_KEY);
            b.call(v, &mac_verify(&key)).map(drop)
        },
    ),
];

#[test]
fn a_correlation_value_of_no_stream_is_told_by_each() {
    for version in V::ALL.into_iter().filter(|v| *v >= V::V1_3) {
        let b = Bench::new();
        let key = active(&b, version);
        let stream: Option<crate::protocol::shape::Bytes<'_>> = Some(b"x".as_slice().into());
        let wanted = by_version(version, R::ITEM_NOT_FOUND, R::INVALID_CORRELATION_VALUE);
        for outcome in [
            b.call(
                version,
                &SignRequest {
                    correlation_value: stream.clone(),
                    ..sign(&key)
                },
            )
            .map(drop),
            b.call(
                version,
                &SignatureVerifyRequest {
                    correlation_value: stream.clone(),
                    ..signature_verify(&key)
                },
            )
            .map(drop),
            b.call(
                version,
                &MacRequest {
                    correlation_value: stream.clone(),
                    ..mac(&key)
                },
            )
            .map(drop),
            b.call(
                version,
                &MacVerifyRequest {
                    correlation_value: stream,
                    ..mac_verify(&key)
                },
            )
            .map(drop),
        ] {
            assert_eq!(reason(outcome), wanted, "{NO_STREAM} {version}");
        }
    }
}
