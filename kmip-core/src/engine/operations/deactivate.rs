//! Deactivate (3.0: 6.1.14): Active becomes Deactivated, now or at a date.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::protocol::enumeration::State;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{DeactivateRequest, DeactivateResponse};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::tag;

pub(in crate::engine) fn deactivate<'r>(
    call: &mut Call<'r>,
    request: &DeactivateRequest<'r>,
) -> Result<DeactivateResponse<'r>, OperationError> {
    let opened = call.open(Some(&request.unique_identifier))?;
    let state = opened.state(call.now);
    if state != State::ACTIVE {
        let text = format!("the object is {state}, not Active");
        return Err(OperationError::new(Failure::WrongState, text));
    }
    if let Some(reason) = &request.deactivation_reason {
        let code = reason.deactivation_reason_code;
        if code.first_version().is_none() && !code.is_extension() {
            let text = format!("deactivation reason {code} is not known");
            return Err(OperationError::new(Failure::InvalidField, text));
        }
    }
    let date = request.deactivation_date.map_or(call.now, |date| date.0);
    if opened.head.lifecycle.activation.is_some_and(|a| date < a) {
        let text = "the object was not active yet at the Deactivation Date";
        return Err(OperationError::new(Failure::AttributeValue, text));
    }
    let mut set = opened.attributes()?;
    // A date that is still to come deactivates by itself.
    if date <= call.now {
        set.put_value(tag::STATE, &State::DEACTIVATED);
    }
    set.put_date(tag::DEACTIVATION_DATE, date);
    if let Some(reason) = &request.deactivation_reason {
        set.put_value(tag::DEACTIVATION_REASON, reason);
    }
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update(&opened, &set)?;
    Ok(DeactivateResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::DeactivationReason;
    use crate::protocol::enumeration::DeactivationReasonCode;
    use crate::protocol::shape::DateTime;

    fn request(key: &str) -> DeactivateRequest<'_> {
        DeactivateRequest {
            unique_identifier: ObjectReference::id(key),
            ..DeactivateRequest::default()
        }
    }

    #[test]
    fn an_active_key_is_deactivated_now_with_its_reason() {
        let b = Bench::new();
        let key = b.active(V::V3_0, "k");
        b.advance(5);
        let with_reason = DeactivateRequest {
            deactivation_reason: Some(DeactivationReason {
                deactivation_reason_code: DeactivationReasonCode::UNSPECIFIED,
                deactivation_message: Some("old".into()),
            }),
            ..request(&key)
        };
        b.call(V::V3_0, &with_reason).unwrap();
        assert_eq!(b.state(&key), State::DEACTIVATED);
        for tag in [tag::DEACTIVATION_DATE, tag::LAST_CHANGE_DATE] {
            assert_eq!(b.date(&key, tag), Some(START + 5));
        }
        let list = b.instances(V::V3_0, &key, tag::DEACTIVATION_REASON.into());
        let kept: DeactivationReason<'_> = list[0].get().unwrap();
        assert_eq!(kept.deactivation_message.as_deref(), Some("old"));
    }

    #[test]
    fn a_date_to_come_deactivates_when_it_comes() {
        let b = Bench::new();
        let key = b.active(V::V3_0, "k");
        let at = |seconds| DeactivateRequest {
            deactivation_date: Some(DateTime(seconds)),
            ..request(&key)
        };
        let outcome = reason(b.call(V::V3_0, &at(START - 1)));
        assert_eq!(outcome, Some(ResultReason::INVALID_ATTRIBUTE_VALUE));
        b.call(V::V3_0, &at(START + 10)).unwrap();
        b.advance(9);
        assert_eq!(b.state(&key), State::ACTIVE);
        b.advance(1);
        assert_eq!(b.state(&key), State::DEACTIVATED);
    }

    #[test]
    fn a_key_in_any_other_state_is_refused_and_stays_as_it_is() {
        let b = Bench::new();
        for state in [
            State::PRE_ACTIVE,
            State::DEACTIVATED,
            State::COMPROMISED,
            State::DESTROYED,
        ] {
            let key = b.key_in(state);
            let before = b.everything(&key);
            let outcome = reason(b.call(V::V3_0, &request(&key)));
            assert_eq!(outcome, Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE));
            assert_eq!(b.everything(&key), before, "{state}");
        }
        let outcome = reason(b.call(V::V3_0, &request("nobody")));
        assert_eq!(outcome, Some(ResultReason::OBJECT_NOT_FOUND));
    }

    #[test]
    fn it_came_with_3_0_and_knows_its_reasons() {
        let b = Bench::new();
        let key = b.active(V::V3_0, "k");
        let with = |code| {
            let request = DeactivateRequest {
                deactivation_reason: Some(DeactivationReason {
                    deactivation_reason_code: DeactivationReasonCode::new(code),
                    deactivation_message: None,
                }),
                ..request(&key)
            };
            reason(b.call(V::V3_0, &request))
        };
        assert_eq!(with(0x77), Some(ResultReason::INVALID_FIELD));
        assert_eq!(with(0x8000_0001), None, "of a vendor");
    }
}
