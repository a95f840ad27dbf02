//! What a client may do to an attribute of an existing object: the rules table, applied.

use super::attributes::AttributeSet;
use super::call::{Call, Opened};
use super::creation::rules_of;
use super::failure::{Failure, OperationError};
use super::lifecycle::is_destroyed;
use super::usage;
use crate::protocol::attribute::{Attribute, AttributeId};
use crate::protocol::enumeration::State;
use crate::protocol::registry::rules::{AttributeRules, Permission};
use crate::protocol::tag;
use crate::ttlv::Tag;

/// What a client wants with an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// A new instance.
    Add,
    /// Another value.
    Modify,
    /// No value any more.
    Delete,
}

/// Whether the client may do that. `new` is the new value, for rules that look at it.
pub(super) fn check(
    call: &Call<'_>,
    opened: &Opened<'_>,
    set: &AttributeSet,
    id: &AttributeId<'_>,
    change: Change,
    new: Option<&Attribute<'_>>,
) -> Result<(), OperationError> {
    if is_destroyed(opened.head.lifecycle.state) && change != Change::Delete {
        return Err(Failure::ObjectDestroyed.into());
    }
    let tag = match id {
        AttributeId::Vendor { vendor, .. } if vendor == "y" => return Err(read_only(id, change)),
        AttributeId::Vendor { .. } => return Ok(()),
        AttributeId::Standard(tag) => *tag,
    };
    let rule = rules_of(call.version, tag).ok_or_else(|| {
        let text = format!("{id} is no attribute in version {}", call.version);
        OperationError::new(Failure::InvalidAttribute, text)
    })?;
    if !rule.applies_to.contains(opened.head.object_type) {
        let text = format!(
            "attribute {id} does not apply to objects of type {}",
            opened.head.object_type
        );
        return Err(OperationError::new(Failure::AttributeDoesNotApply, text));
    }
    let permission = match change {
        Change::Add if !set.has(tag) || rule.is_multiple(opened.head.object_type) => {
            return may_add(call, opened, id, rule);
        }
        Change::Add | Change::Modify => rule.modifiable_by_client,
        Change::Delete => rule.deletable_by_client,
    };
    permit(call, opened, set, id, change, permission, new)
}

/// A first value: clients may give what they may set, and what they may change later.
fn may_add(
    call: &Call<'_>,
    opened: &Opened<'_>,
    id: &AttributeId<'_>,
    rule: &AttributeRules,
) -> Result<(), OperationError> {
    if !rule.set_by_client && rule.modifiable_by_client == Permission::Never {
        return Err(read_only(id, Change::Add));
    }
    match rule.modifiable_by_client {
        Permission::PreActive
        | Permission::PreActiveOrActive
        | Permission::UntilProcessStart
        | Permission::UntilProtectStop => {
            let set = AttributeSet::default();
            permit(
                call,
                opened,
                &set,
                id,
                Change::Add,
                rule.modifiable_by_client,
                None,
            )
        }
        _ => Ok(()),
    }
}

fn read_only(id: &AttributeId<'_>, change: Change) -> OperationError {
    let failure = if change == Change::Add {
        Failure::AddReadOnlyAttribute
    } else {
        Failure::ReadOnlyAttribute
    };
    OperationError::new(
        failure,
        format!("attribute {id} cannot be changed by clients"),
    )
}

fn permit(
    call: &Call<'_>,
    opened: &Opened<'_>,
    set: &AttributeSet,
    id: &AttributeId<'_>,
    change: Change,
    permission: Permission,
    new: Option<&Attribute<'_>>,
) -> Result<(), OperationError> {
    let state = opened.state(call.now);
    let early = matches!(state, State::PRE_ACTIVE | State::ACTIVE);
    let before = |date: Tag| set.date(date).is_none_or(|d| d > call.now);
    let turns_to = |value: bool| new.and_then(Attribute::get::<bool>) == Some(value);
    let wrong_state = || {
        OperationError::new(
            Failure::WrongStateForAttribute,
            format!("attribute {id} cannot be changed while the object is {state}"),
        )
    };
    match permission {
        Permission::Always | Permission::ByOwner | Permission::IfDataOmitted => Ok(()),
        Permission::BeforeAllocation if usage::is_untouched(set) => Ok(()),
        Permission::PreActive if state == State::PRE_ACTIVE => Ok(()),
        Permission::PreActiveOrActive if early => Ok(()),
        Permission::UntilProcessStart if early && before(tag::PROCESS_START_DATE) => Ok(()),
        Permission::UntilProtectStop if early && before(tag::PROTECT_STOP_DATE) => Ok(()),
        Permission::PreActive
        | Permission::PreActiveOrActive
        | Permission::UntilProcessStart
        | Permission::UntilProtectStop => Err(wrong_state()),
        Permission::FalseToTrue if turns_to(true) => Ok(()),
        Permission::TrueToFalse if turns_to(false) => Ok(()),
        Permission::IfAbsent if id.standard().is_some_and(|t| !set.has(t)) => Ok(()),
        _ => Err(read_only(id, change)),
    }
}

/// What a changed attribute brings with it: dates of change, and the attributes that remember
/// whether a key ever was other than it is now (1.4: 3.44 to 3.47).
pub(super) fn after_change(
    call: &Call<'_>,
    set: &mut AttributeSet,
    id: &AttributeId<'_>,
) -> Result<(), OperationError> {
    match id.standard() {
        Some(tag::SENSITIVE) if set.boolean(tag::SENSITIVE) == Some(false) => {
            set.put_value(tag::ALWAYS_SENSITIVE, &false);
        }
        Some(tag::USAGE_LIMITS) => usage::begin(set),
        Some(tag::EXTRACTABLE) if set.boolean(tag::EXTRACTABLE) == Some(true) => {
            set.put_value(tag::NEVER_EXTRACTABLE, &false);
        }
        _ => {}
    }
    super::creation::check_dates(set)?;
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    Ok(())
}
