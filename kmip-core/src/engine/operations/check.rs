//! Check (1.0: 4.9; 1.4: 4.10; 2.1: 6.1.7): whether a client may use an object as it means to.

use crate::engine::call::Call;
use crate::engine::creation::rules_of;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::is_destroyed;
use crate::engine::usage;
use crate::protocol::attribute::AttributeId;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{CheckRequest, CheckResponse};
use crate::protocol::shape::Interval;
use crate::protocol::tag;
use crate::ttlv::Tag;

pub(in crate::engine) fn check<'r>(
    call: &mut Call<'r>,
    request: &CheckRequest<'r>,
) -> Result<CheckResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    // A refusal leaves no object to what follows in the batch.
    call.empties_placeholder = true;
    if is_destroyed(opened.head.lifecycle.state) {
        let text = "the object was destroyed";
        return Err(OperationError::new(Failure::PermissionDenied, text));
    }
    let set = opened.attributes()?;
    let mask = request.cryptographic_usage_mask;
    let count = request.usage_limits_count;
    let lease = request.lease_time;
    for (asked, attribute) in [
        (mask.is_some(), tag::CRYPTOGRAPHIC_USAGE_MASK),
        (count.is_some(), tag::USAGE_LIMITS),
        (lease.is_some(), tag::LEASE_TIME),
    ] {
        let rule = rules_of(call.version, attribute);
        let applies = rule.is_some_and(|r| r.applies_to.contains(opened.head.object_type));
        if asked && !applies {
            let (name, object_type) = (AttributeId::Standard(attribute), opened.head.object_type);
            let text = format!("objects of type {object_type} have no {name} to be checked");
            return Err(OperationError::new(Failure::IllegalObjectType, text));
        }
    }
    let longest = set.typed::<Interval>(tag::LEASE_TIME);
    let refused: Vec<(Failure, Tag)> = [
        (
            mask.is_some_and(|mask| !opened.head.usage_mask.contains(mask)),
            Failure::UsageMask,
            tag::CRYPTOGRAPHIC_USAGE_MASK,
        ),
        (
            count.is_some_and(|count| usage::left(&set).is_some_and(|left| count > left)),
            Failure::UsageAllocation,
            tag::USAGE_LIMITS_COUNT,
        ),
        (
            lease.is_some_and(|lease| longest.is_some_and(|longest| lease > longest)),
            Failure::PermissionDenied,
            tag::LEASE_TIME,
        ),
    ]
    .into_iter()
    .filter_map(|(refused, failure, field)| refused.then_some((failure, field)))
    .collect();
    if let Some((failure, _)) = refused.first() {
        // A failure has no payload: its text names what was refused.
        let named: Vec<_> = refused
            .iter()
            .map(|(_, field)| AttributeId::Standard(*field).to_string())
            .collect();
        let text = format!("the object may not be used so: {}", named.join(", "));
        return Err(OperationError::new(*failure, text));
    }
    call.empties_placeholder = false;
    Ok(CheckResponse {
        unique_identifier: ObjectReference::id(opened.id),
        usage_limits_count: None,
        cryptographic_usage_mask: None,
        lease_time: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::UsageLimits;
    use crate::protocol::enumeration::{
        BatchErrorContinuationOption, OpaqueDataType, State, UsageLimitsUnit,
    };
    use crate::protocol::object::{ManagedObject, OpaqueObject};
    use crate::protocol::payload::GetRequest;
    use crate::protocol::registry::enumerations::Enumeration;
    use crate::protocol::shape::Secret;
    use CryptographicUsageMask as Mask;

    fn request(key: &str) -> CheckRequest<'_> {
        CheckRequest {
            unique_identifier: id(key),
            ..CheckRequest::default()
        }
    }

    #[test]
    fn what_the_key_may_do_is_granted_and_what_it_may_not_is_refused() {
        for version in V::ALL {
            let b = Bench::new();
            let limits = UsageLimits {
                usage_limits_total: 10,
                usage_limits_count: None,
                usage_limits_unit: UsageLimitsUnit::BYTE,
            };
            let more = vec![Attribute::of(tag::USAGE_LIMITS, &limits)];
            let key = b.create_with(version, "k", more);
            let with = |mask, count, lease: Option<u32>| {
                let request = CheckRequest {
                    cryptographic_usage_mask: mask,
                    usage_limits_count: count,
                    lease_time: lease.map(Interval),
                    ..request(&key)
                };
                reason(b.call(version, &request))
            };
            let both = Mask::ENCRYPT | Mask::DECRYPT;
            assert_eq!(with(None, None, None), None, "{version}");
            assert_eq!(with(Some(both), Some(10), Some(3600)), None, "{version}");
            let denied = ResultReason::PERMISSION_DENIED;
            for (mask, count, lease, new) in [
                (
                    Some(Mask::ENCRYPT | Mask::SIGN),
                    Some(11),
                    None,
                    ResultReason::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
                ),
                (None, Some(11), None, ResultReason::USAGE_LIMIT_EXCEEDED),
                (None, None, Some(3601), denied),
            ] {
                let wanted = by_version(version, denied, new);
                assert_eq!(with(mask, count, lease), wanted, "{version}");
            }
        }
    }

    #[test]
    fn a_key_without_limits_grants_any_count() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "k");
        let request = CheckRequest {
            usage_limits_count: Some(i64::MAX),
            ..request(&key)
        };
        b.call(V::V2_1, &request).unwrap();
    }

    #[test]
    fn the_text_names_all_that_was_refused() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "k");
        let request = CheckRequest {
            cryptographic_usage_mask: Some(Mask::SIGN),
            lease_time: Some(Interval(9999)),
            ..request(&key)
        };
        let text = b.call(V::V2_1, &request).unwrap_err().1;
        assert!(text.contains("Cryptographic Usage Mask"), "{text}");
        assert!(text.contains("Lease Time"), "{text}");
        assert!(!text.contains("Usage Limits"), "{text}");
    }

    #[test]
    fn a_refusal_empties_the_placeholder_and_a_grant_leaves_it() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
            let b = Bench::new();
            let go_on = BatchErrorContinuationOption::CONTINUE;
            for (mask, found) in [(Mask::ENCRYPT, true), (Mask::SIGN, false)] {
                let request = message_with(
                    version,
                    |w| w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, go_on.raw()),
                    |_| (),
                    |items| {
                        items.item(Some(b"1"), &aes(&format!("{version} {mask:?}")));
                        let check = CheckRequest {
                            cryptographic_usage_mask: Some(mask),
                            ..CheckRequest::default()
                        };
                        items.item(Some(b"2"), &check);
                        items.item(Some(b"3"), &GetRequest::default());
                    },
                );
                let reasons = said(&b.handle(&request));
                assert_eq!(reasons[1].2.is_none(), found, "{version}");
                let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
                let wanted = by_version(version, old, new).filter(|_| !found);
                assert_eq!(reasons[2].2, wanted, "{version}");
            }
        }
    }

    #[test]
    fn what_objects_of_1_x_do_not_have_cannot_be_checked() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let b = Bench::new();
            let object = ManagedObject::OpaqueObject(OpaqueObject {
                opaque_data_type: OpaqueDataType::new(0x8000_0001),
                opaque_data_value: Secret::borrowed(b"opaque"),
            });
            let key = b.register(version, &object, vec![]).unwrap();
            b.call(version, &request(&key)).unwrap();
            let request = CheckRequest {
                usage_limits_count: Some(1),
                ..request(&key)
            };
            let outcome = reason(b.call(version, &request));
            assert_eq!(outcome, Some(ResultReason::ILLEGAL_OPERATION), "{version}");
        }
    }

    #[test]
    fn a_destroyed_object_may_not_be_used() {
        let b = Bench::new();
        for state in [State::DESTROYED, State::DESTROYED_COMPROMISED] {
            let key = b.key_in(state);
            let outcome = reason(b.call(V::V2_1, &request(&key)));
            assert_eq!(outcome, Some(ResultReason::PERMISSION_DENIED));
        }
    }
}
