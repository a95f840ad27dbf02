//! Get Usage Allocation (1.0: 4.17; 1.4: 4.18; 2.1: 6.1.23): gives a client units of protection out of the
//! Usage Limits of a key.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::usage;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{GetUsageAllocationRequest, GetUsageAllocationResponse};
use crate::protocol::tag;

pub(in crate::engine) fn get_usage_allocation<'r>(
    call: &mut Call<'r>,
    request: &GetUsageAllocationRequest<'r>,
) -> Result<GetUsageAllocationResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    let units = request.usage_limits_count;
    if units < 1 {
        let text = format!("Usage Limits Count is {units}, which is no amount");
        return Err(OperationError::new(Failure::InvalidField, text));
    }
    if !usage::protects(opened.head.usage_mask) {
        return Err(OperationError::new(
            Failure::InvalidObjectType,
            "the object cannot be used to protect anything",
        ));
    }
    if !opened.head.has_usage_limits() {
        return Err(OperationError::new(
            Failure::NoUsageLimits,
            "the object has no Usage Limits",
        ));
    }
    // The tables know no reason of its own for a state in which nothing is given out.
    opened
        .head
        .lifecycle
        .may_protect(call.now)
        .map_err(|e| OperationError::new(Failure::PermissionDenied, e.message().to_owned()))?;
    let mut set = opened.attributes()?;
    usage::take(&mut set, |_| units, Failure::UsageAllocation)?;
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update(&opened, &set)?;
    Ok(GetUsageAllocationResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::UsageLimits;
    use crate::protocol::enumeration::{State, UsageLimitsUnit};

    fn limits(usage_limits_total: i64) -> Attribute<'static> {
        let limits = UsageLimits {
            usage_limits_total,
            // The count of a client is not taken (1.4: 3.21).
            usage_limits_count: Some(7),
            usage_limits_unit: UsageLimitsUnit::OBJECT,
        };
        Attribute::of(tag::USAGE_LIMITS, &limits)
    }

    fn limited(b: &Bench, version: V, name: &str) -> String {
        let more = vec![limits(100), date(tag::ACTIVATION_DATE, START)];
        b.create_with(version, name, more)
    }

    fn allocate(b: &Bench, version: V, key: &str, units: i64) -> Option<ResultReason> {
        let request = GetUsageAllocationRequest {
            unique_identifier: id(key),
            usage_limits_count: units,
        };
        reason(b.call(version, &request))
    }

    fn left(b: &Bench, key: &str) -> Option<i64> {
        let limits: UsageLimits = b.value(key, tag::USAGE_LIMITS).unwrap();
        limits.usage_limits_count
    }

    #[test]
    fn units_are_given_out_until_none_are_left() {
        for version in V::ALL {
            let b = Bench::new();
            let key = limited(&b, version, "k");
            assert_eq!(
                left(&b, &key),
                Some(100),
                "{version}: the total to begin with"
            );
            b.advance(3);
            assert_eq!(allocate(&b, version, &key, 60), None, "{version}");
            assert_eq!(left(&b, &key), Some(40));
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 3));
            let exceeded = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::USAGE_LIMIT_EXCEEDED,
            );
            assert_eq!(allocate(&b, version, &key, 41), exceeded, "{version}");
            assert_eq!(left(&b, &key), Some(40), "a refusal costs nothing");
            assert_eq!(allocate(&b, version, &key, 40), None);
            assert_eq!(allocate(&b, version, &key, 1), exceeded);
            for units in [0, -1, i64::MIN] {
                let outcome = allocate(&b, version, &key, units);
                assert_eq!(outcome, Some(ResultReason::INVALID_FIELD), "{units}");
            }
        }
    }

    #[test]
    fn keys_without_limits_and_keys_that_protect_nothing_give_nothing() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.active(version, "without");
            let (old, new) = (
                ResultReason::ILLEGAL_OPERATION,
                ResultReason::ATTRIBUTE_NOT_FOUND,
            );
            let wanted = by_version(version, old, new);
            assert_eq!(allocate(&b, version, &key, 1), wanted, "{version}");
            let mut request = aes_with("reads", vec![limits(5)]);
            request.attributes.list[2] = usage(CryptographicUsageMask::DECRYPT);
            let key = made(&b.call(version, &request).unwrap());
            let new = ResultReason::INVALID_OBJECT_TYPE;
            assert_eq!(
                allocate(&b, version, &key, 1),
                by_version(version, old, new)
            );
        }
    }

    #[test]
    fn only_a_key_that_may_protect_now_gives_units() {
        let b = Bench::new();
        let denied = Some(ResultReason::PERMISSION_DENIED);
        let key = b.create_with(V::V2_1, "early", vec![limits(5)]);
        assert_eq!(allocate(&b, V::V2_1, &key, 1), denied);
        b.activate(V::V2_1, &key).unwrap();
        assert_eq!(allocate(&b, V::V2_1, &key, 1), None);
        let dates = vec![
            limits(5),
            date(tag::ACTIVATION_DATE, START),
            date(tag::PROTECT_STOP_DATE, START + 5),
        ];
        let key = b.create_with(V::V2_1, "stops", dates);
        b.advance(5);
        assert_eq!(allocate(&b, V::V2_1, &key, 1), denied);
        assert_eq!(b.state(&key), State::ACTIVE);
    }

    #[test]
    fn limits_are_changed_before_the_first_unit_is_out_and_never_after() {
        for version in V::ALL.into_iter().filter(|v| *v >= V::V2_0) {
            let b = Bench::new();
            let key = limited(&b, version, "k");
            b.set(version, &key, limits(50)).unwrap();
            assert_eq!(
                left(&b, &key),
                Some(50),
                "{version}: the count is the new total"
            );
            assert_eq!(allocate(&b, version, &key, 1), None);
            let outcome = reason(b.set(version, &key, limits(500)));
            assert_eq!(outcome, Some(ResultReason::READ_ONLY_ATTRIBUTE));
            assert_eq!(left(&b, &key), Some(49));
        }
    }
}
