//! Usage Limits: units of protection that a key has left, and how they are given out (1.4: 3.21; 2.1: 4.59).

use super::attributes::AttributeSet;
use super::call::{Call, Opened};
use super::failure::{Failure, OperationError};
use super::streams::Part;
use crate::protocol::attribute::UsageLimits;
use crate::protocol::enumeration::UsageLimitsUnit;
use crate::protocol::mask::CryptographicUsageMask as Mask;
use crate::protocol::tag;

/// Uses that apply cryptographic protection: the ones that Usage Limits limit (1.4: 4.18).
const PROTECTING: Mask = Mask::ENCRYPT
    .union(Mask::SIGN)
    .union(Mask::WRAP_KEY)
    .union(Mask::MAC_GENERATE);

/// Whether a key with this mask applies protection.
pub(super) fn protects(mask: Mask) -> bool {
    mask.intersects(PROTECTING)
}

/// Units that are left; `None` where nothing limits them.
pub(super) fn left(set: &AttributeSet) -> Option<i64> {
    let limits: UsageLimits = set.typed(tag::USAGE_LIMITS)?;
    Some(count_of(&limits))
}

fn count_of(limits: &UsageLimits) -> i64 {
    limits
        .usage_limits_count
        .unwrap_or(limits.usage_limits_total)
}

/// Whether no unit was given out yet: only then may a client change the limits.
pub(super) fn is_untouched(set: &AttributeSet) -> bool {
    set.typed::<UsageLimits>(tag::USAGE_LIMITS)
        .is_none_or(|limits| count_of(&limits) == limits.usage_limits_total)
}

/// Sets the count of new or changed limits: the total, whatever the client says.
pub(super) fn begin(set: &mut AttributeSet) {
    if let Some(mut limits) = set.typed::<UsageLimits>(tag::USAGE_LIMITS) {
        limits.usage_limits_count = Some(limits.usage_limits_total);
        set.put_value(tag::USAGE_LIMITS, &limits);
    }
}

/// Takes units away, for a client that uses them itself or for an operation of the server. `refused` is
/// the failure where fewer are left.
pub(super) fn take(
    set: &mut AttributeSet,
    units: impl FnOnce(UsageLimitsUnit) -> i64,
    refused: Failure,
) -> Result<(), OperationError> {
    let Some(mut limits) = set.typed::<UsageLimits>(tag::USAGE_LIMITS) else {
        return Ok(());
    };
    let (left, wanted) = (count_of(&limits), units(limits.usage_limits_unit));
    if wanted > left {
        let text =
            format!("{wanted} units are asked for, the usage limits of the key leave {left}");
        return Err(OperationError::new(refused, text));
    }
    limits.usage_limits_count = Some(left - wanted);
    set.put_value(tag::USAGE_LIMITS, &limits);
    Ok(())
}

/// Counts a part of what the server protects: its bytes, and the object with its first part.
pub(super) fn count_part(
    call: &mut Call<'_>,
    opened: &Opened<'_>,
    part: Part<'_>,
    bytes: usize,
    refused: Failure,
) -> Result<(), OperationError> {
    if !opened.head.has_usage_limits() {
        return Ok(());
    }
    let mut set = opened.attributes()?;
    let units = |unit| match unit {
        UsageLimitsUnit::BYTE => i64::try_from(bytes).unwrap_or(i64::MAX),
        _ => i64::from(part.begins()),
    };
    take(&mut set, units, refused)?;
    call.update(opened, &set)
}

/// Counts bytes that the server protects, or one object (1.4: 4.29; 2.1: 6.1.17). `refused` is the failure
/// where fewer are left.
pub(super) fn count(
    call: &mut Call<'_>,
    opened: &Opened<'_>,
    bytes: usize,
    refused: Failure,
) -> Result<(), OperationError> {
    count_part(call, opened, Part::Whole, bytes, refused)
}
