//! Failures of Re-key and Re-key Key Pair.

use super::*;
use crate::protocol::shape::Interval;

const NOBODY: &str = "no object with the specified unique identifier exists";
const NOT_ABLE: &str = "object specified is not able to be re-keyed";
const NO_ACTIVATION: &str = "an offset cannot be used to specify new process start, protect stop and/or deactivation date attribute values since no activation date has been specified for the existing key";

fn re_key(key: &str) -> ReKeyRequest<'_> {
    ReKeyRequest {
        unique_identifier: id(key),
        ..ReKeyRequest::default()
    }
}

fn pair(key: &str) -> ReKeyKeyPairRequest<'_> {
    ReKeyKeyPairRequest {
        private_key_unique_identifier: id(key),
        ..ReKeyKeyPairRequest::default()
    }
}

fn private_key(b: &Bench, v: V, more: &[Attribute<'static>]) -> String {
    let mut common = vec![
        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::ECDSA),
        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
    ];
    common.extend_from_slice(more);
    let request = CreateKeyPairRequest {
        common_attributes: Some(of(&common)),
        ..CreateKeyPairRequest::default()
    };
    let made = b.call(v, &request).unwrap();
    let id = made.private_key_unique_identifier;
    id.as_identifier().unwrap().to_owned()
}

pub(super) const CASES: &[Case] = &[
    case(
        Operation::RE_KEY,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &re_key("nobody")).map(drop),
    ),
    case(
        Operation::RE_KEY,
        NOT_ABLE,
        R::PERMISSION_DENIED,
        R::INVALID_OBJECT_TYPE,
        |b, v| {
            let key = private_key(b, v, &[]);
            b.call(v, &re_key(&key)).map(drop)
        },
    ),
    case(
        Operation::RE_KEY,
        "offset field is not permitted to be specified at the same time as any of the activation date, process start date, protect stop date, or deactivation date attributes",
        R::INVALID_MESSAGE,
        R::INVALID_MESSAGE,
        |b, v| {
            let key = b.create(v, "k");
            let request = ReKeyRequest {
                offset: Some(Interval(1)),
                attributes: Some(of(&[date(tag::PROTECT_STOP_DATE, START)])),
                ..re_key(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::RE_KEY,
        NO_ACTIVATION,
        R::ILLEGAL_OPERATION,
        R::INVALID_FIELD,
        |b, v| {
            let key = b.create_with(v, "k", vec![date(tag::PROTECT_STOP_DATE, START)]);
            let request = ReKeyRequest {
                offset: Some(Interval(1)),
                ..re_key(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::RE_KEY_KEY_PAIR,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &pair("nobody")).map(drop),
    ),
    case(
        Operation::RE_KEY_KEY_PAIR,
        NOT_ABLE,
        R::PERMISSION_DENIED,
        R::INVALID_OBJECT_TYPE,
        |b, v| {
            let key = b.create(v, "k");
            b.call(v, &pair(&key)).map(drop)
        },
    ),
    case(
        Operation::RE_KEY_KEY_PAIR,
        "offset field is not permitted to be specified at the same time as any of the activation date or deactivation date attributes",
        R::INVALID_MESSAGE,
        R::INVALID_MESSAGE,
        |b, v| {
            let key = private_key(b, v, &[]);
            let request = ReKeyKeyPairRequest {
                offset: Some(Interval(1)),
                common_attributes: Some(of(&[date(tag::ACTIVATION_DATE, START)])),
                ..pair(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::RE_KEY_KEY_PAIR,
        NO_ACTIVATION,
        R::ILLEGAL_OPERATION,
        R::INVALID_FIELD,
        |b, v| {
            let key = private_key(b, v, &[date(tag::DEACTIVATION_DATE, START)]);
            let request = ReKeyKeyPairRequest {
                offset: Some(Interval(1)),
                ..pair(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
];
