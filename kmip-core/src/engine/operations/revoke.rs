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
        // Nobody knows when: it may have been from the first day on (2.1: 6.1.44).
        let first_day = || set.date(tag::INITIAL_DATE);
        let occurrence = request
            .compromise_occurrence_date
            .map(|DateTime(date)| date);
        if let Some(date) = occurrence.or_else(first_day) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use RevocationReasonCode as Code;

    fn request(key: &str, code: Code) -> RevokeRequest<'_> {
        RevokeRequest {
            unique_identifier: id(key),
            revocation_reason: Some(RevocationReason {
                revocation_reason_code: code,
                revocation_message: Some("because".into()),
            }),
            compromise_occurrence_date: None,
        }
    }

    #[test]
    fn every_reason_but_a_compromise_deactivates_now() {
        for code in [
            Code::UNSPECIFIED,
            Code::AFFILIATION_CHANGED,
            Code::SUPERSEDED,
            Code::CESSATION_OF_OPERATION,
            Code::PRIVILEGE_WITHDRAWN,
        ] {
            for version in V::ALL {
                let b = Bench::new();
                let key = b.active(version, "k");
                b.advance(7);
                b.call(version, &request(&key, code)).unwrap();
                assert_eq!(b.state(&key), State::DEACTIVATED);
                assert_eq!(b.date(&key, tag::DEACTIVATION_DATE), Some(START + 7));
                assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 7));
                assert_eq!(b.date(&key, tag::COMPROMISE_DATE), None);
                let kept = b.instances(version, &key, tag::REVOCATION_REASON.into());
                let kept: RevocationReason<'_> = kept[0].get().unwrap();
                assert_eq!(kept.revocation_reason_code, code);
                assert_eq!(kept.revocation_message.as_deref(), Some("because"));
            }
        }
    }

    #[test]
    fn a_compromise_is_possible_in_every_state() {
        for code in [Code::KEY_COMPROMISE, Code::CA_COMPROMISE] {
            for (from, to) in [
                (State::PRE_ACTIVE, State::COMPROMISED),
                (State::ACTIVE, State::COMPROMISED),
                (State::DEACTIVATED, State::COMPROMISED),
                (State::COMPROMISED, State::COMPROMISED),
                (State::DESTROYED, State::DESTROYED_COMPROMISED),
                (State::DESTROYED_COMPROMISED, State::DESTROYED_COMPROMISED),
            ] {
                let b = Bench::new();
                let key = b.key_in(from);
                b.advance(3);
                b.revoke(V::V2_1, &key, code).unwrap();
                assert_eq!(b.state(&key), to, "from {from}");
                assert_eq!(b.date(&key, tag::COMPROMISE_DATE), Some(START + 3));
            }
        }
    }

    #[test]
    fn a_compromise_happened_when_the_client_says_or_else_on_the_first_day() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            b.advance(100);
            b.revoke(version, &key, Code::KEY_COMPROMISE).unwrap();
            assert_eq!(b.date(&key, tag::COMPROMISE_OCCURRENCE_DATE), Some(START));
            let mut told = request(&key, Code::KEY_COMPROMISE);
            told.compromise_occurrence_date = Some(DateTime(START + 50));
            b.call(version, &told).unwrap();
            assert_eq!(
                b.date(&key, tag::COMPROMISE_OCCURRENCE_DATE),
                Some(START + 50)
            );
        }
    }

    #[test]
    fn an_occurrence_date_without_a_compromise_is_refused_and_nothing_changes() {
        let b = Bench::new();
        let key = b.active(V::V2_1, "k");
        let before = b.everything(&key);
        let mut wrong = request(&key, Code::SUPERSEDED);
        wrong.compromise_occurrence_date = Some(DateTime(START));
        b.advance(1);
        for version in V::ALL {
            assert_eq!(
                reason(b.call(version, &wrong)),
                Some(ResultReason::INVALID_FIELD)
            );
        }
        assert_eq!(b.everything(&key), before);
    }

    #[test]
    fn what_is_no_longer_active_cannot_be_deactivated() {
        let b = Bench::new();
        for state in [State::DEACTIVATED, State::COMPROMISED, State::DESTROYED] {
            let key = b.key_in(state);
            let before = b.everything(&key);
            for version in V::ALL {
                let wanted = by_version(
                    version,
                    ResultReason::PERMISSION_DENIED,
                    ResultReason::WRONG_KEY_LIFECYCLE_STATE,
                );
                assert_eq!(reason(b.revoke(version, &key, Code::SUPERSEDED)), wanted);
            }
            assert_eq!(b.everything(&key), before);
        }
        // A date that came deactivates just as well.
        let dates = vec![
            date(tag::ACTIVATION_DATE, START),
            date(tag::DEACTIVATION_DATE, START + 5),
        ];
        let key = b.create_with(V::V2_1, "dated", dates);
        b.advance(5);
        assert!(b.revoke(V::V2_1, &key, Code::SUPERSEDED).is_err());
        assert_eq!(b.date(&key, tag::DEACTIVATION_DATE), Some(START + 5));
    }

    #[test]
    fn the_reason_is_required_until_2_1() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.active(version, "k");
            let mut bare = request(&key, Code::UNSPECIFIED);
            bare.revocation_reason = None;
            let outcome = reason(b.call(version, &bare));
            if version < V::V3_0 {
                assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE), "{version}");
                assert_eq!(b.state(&key), State::ACTIVE);
            } else {
                assert_eq!(outcome, None);
                assert_eq!(b.state(&key), State::DEACTIVATED);
            }
        }
    }
}
