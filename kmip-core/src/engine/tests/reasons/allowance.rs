//! Failures of the operations that ask what may be done with an object, and of the archive.

use super::*;
use crate::protocol::attribute::UsageLimits;
use crate::protocol::enumeration::UsageLimitsUnit;

const NOBODY: &str = "no object with the specified unique identifier exists";
const ARCHIVED: &str = "object is archived";

fn check(key: &str) -> CheckRequest<'_> {
    CheckRequest {
        unique_identifier: id(key),
        ..CheckRequest::default()
    }
}

fn lease(key: &str) -> ObtainLeaseRequest<'_> {
    ObtainLeaseRequest {
        unique_identifier: id(key),
    }
}

fn allocation(key: &str, units: i64) -> GetUsageAllocationRequest<'_> {
    GetUsageAllocationRequest {
        unique_identifier: id(key),
        usage_limits_count: units,
    }
}

fn archive(key: &str) -> ArchiveRequest<'_> {
    ArchiveRequest {
        unique_identifier: id(key),
    }
}

fn archived(b: &Bench, v: V) -> String {
    let key = active(b, v);
    b.call(v, &archive(&key)).unwrap();
    key
}

pub(super) const CASES: &[Case] = &[
    case(
        Operation::CHECK,
        "object does not exist",
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &check("nobody")).map(drop),
    ),
    case(
        Operation::CHECK,
        "the client is not allowed to use the object according to the specified attributes",
        R::PERMISSION_DENIED,
        R::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
        |b, v| {
            let key = active(b, v);
            let request = CheckRequest {
                cryptographic_usage_mask: Some(CryptographicUsageMask::SIGN),
                ..check(&key)
            };
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::OBTAIN_LEASE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &lease("nobody")).map(drop),
    ),
    case(
        Operation::OBTAIN_LEASE,
        "the server determines that a new lease is not permitted to be issued for the specified cryptographic object",
        R::PERMISSION_DENIED,
        R::PERMISSION_DENIED,
        |b, v| {
            let key = b.create(v, "k");
            b.destroy(v, &key)?;
            b.call(v, &lease(&key)).map(drop)
        },
    ),
    case(
        Operation::GET_USAGE_ALLOCATION,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &allocation("nobody", 1)).map(drop),
    ),
    case(
        Operation::GET_USAGE_ALLOCATION,
        "object has no usage limits attribute, or the object is not able to be used for applying cryptographic protection",
        R::ILLEGAL_OPERATION,
        R::ATTRIBUTE_NOT_FOUND,
        |b, v| {
            let key = active(b, v);
            b.call(v, &allocation(&key, 1)).map(drop)
        },
    ),
    case(
        Operation::GET_USAGE_ALLOCATION,
        "the server was not able to grant the requested amount of usage allocation",
        R::PERMISSION_DENIED,
        R::USAGE_LIMIT_EXCEEDED,
        |b, v| {
            let limits = UsageLimits {
                usage_limits_total: 9,
                usage_limits_count: None,
                usage_limits_unit: UsageLimitsUnit::BYTE,
            };
            let more = vec![
                Attribute::of(tag::USAGE_LIMITS, &limits),
                date(tag::ACTIVATION_DATE, START),
            ];
            let key = b.create_with(v, "k", more);
            b.call(v, &allocation(&key, 10)).map(drop)
        },
    ),
    case(
        Operation::ARCHIVE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &archive("nobody")).map(drop),
    ),
    case(
        Operation::ARCHIVE,
        "object is already archived",
        R::OBJECT_ARCHIVED,
        R::OBJECT_ARCHIVED,
        |b, v| {
            let key = archived(b, v);
            b.call(v, &archive(&key)).map(drop)
        },
    ),
    case(
        Operation::RECOVER,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            let request = RecoverRequest {
                unique_identifier: id("nobody"),
            };
            b.call(v, &request).map(drop)
        },
    ),
];

#[test]
fn operations_of_1_x_that_the_tables_name_answer_object_archived() {
    for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
        let b = Bench::new();
        let key = archived(&b, version);
        for outcome in [
            b.call(version, &check(&key)).map(drop),
            b.call(version, &lease(&key)).map(drop),
            b.call(version, &allocation(&key, 1)).map(drop),
            b.call(version, &modify(&key, contact("x"))).map(drop),
            b.call(version, &delete(&key, tag::CONTACT_INFORMATION))
                .map(drop),
            b.call(version, &get(&key)).map(drop),
        ] {
            assert_eq!(
                reason(outcome),
                Some(R::OBJECT_ARCHIVED),
                "{ARCHIVED} {version}"
            );
        }
    }
}
