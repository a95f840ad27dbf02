//! Revoke (1.0: 4.19; 1.4: 4.20; 2.1: 6.1.44): ends the use of an object, or marks it compromised.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::{has_state, is_destroyed};
use crate::protocol::attribute::RevocationReason;
use crate::protocol::enumeration::{RevocationReasonCode, State};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{RevokeRequest, RevokeResponse};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::DateTime;
use crate::protocol::tag;

pub(in crate::engine) fn revoke<'r>(
    call: &mut Call<'r>,
    request: &RevokeRequest<'r>,
) -> Result<RevokeResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    if !has_state(opened.head.object_type) {
        return Err(OperationError::new(
            Failure::InvalidObjectType,
            "objects of this type have no state",
        ));
    }
    let unspecified = RevocationReason {
        revocation_reason_code: RevocationReasonCode::UNSPECIFIED,
        revocation_message: None,
    };
    let reason = request.revocation_reason.as_ref().unwrap_or(&unspecified);
    let code = reason.revocation_reason_code;
    if code.first_version().is_none() && !code.is_extension() {
        return Err(OperationError::new(
            Failure::InvalidField,
            format!("revocation reason {code} is not known"),
        ));
    }
    let compromise = matches!(
        code,
        RevocationReasonCode::KEY_COMPROMISE | RevocationReasonCode::CA_COMPROMISE
    );
    if request.compromise_occurrence_date.is_some() && !compromise {
        return Err(OperationError::new(
            Failure::InvalidField,
            "a compromise occurrence date goes with a compromise only",
        ));
    }
    let state = opened.state(call.now);
    let mut set = opened.attributes()?;
    if compromise {
        let new = if is_destroyed(state) {
            State::DESTROYED_COMPROMISED
        } else {
            State::COMPROMISED
        };
        set.put_value(tag::STATE, &new);
        set.put_date(tag::COMPROMISE_DATE, call.now);
        if let Some(DateTime(date)) = request.compromise_occurrence_date {
            set.put_date(tag::COMPROMISE_OCCURRENCE_DATE, date);
        }
    } else {
        // Storage boxes revoke keys that they never activated before they destroy them, so a
        // Pre-Active object is deactivated, too.
        if !matches!(state, State::ACTIVE | State::PRE_ACTIVE) {
            return Err(OperationError::new(
                Failure::WrongState,
                format!("the object is {state}, not Active"),
            ));
        }
        set.put_value(tag::STATE, &State::DEACTIVATED);
        set.put_date(tag::DEACTIVATION_DATE, call.now);
    }
    set.put_value(tag::REVOCATION_REASON, reason);
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update(&opened, &set)?;
    Ok(RevokeResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}
