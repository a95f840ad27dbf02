//! Activate (1.0: 4.18; 1.4: 4.19; 2.1: 6.1.1): Pre-Active becomes Active, now.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::has_state;
use crate::protocol::enumeration::State;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ActivateRequest, ActivateResponse};
use crate::protocol::tag;

pub(in crate::engine) fn activate<'r>(
    call: &mut Call<'r>,
    request: &ActivateRequest<'r>,
) -> Result<ActivateResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    if !has_state(opened.head.object_type) {
        return Err(OperationError::new(
            Failure::InvalidObjectType,
            "objects of this type have no state",
        ));
    }
    let state = opened.state(call.now);
    if state != State::PRE_ACTIVE {
        return Err(OperationError::new(
            Failure::WrongState,
            format!("the object is {state}, not Pre-Active"),
        ));
    }
    let mut set = opened.attributes()?;
    set.put_value(tag::STATE, &State::ACTIVE);
    set.put_date(tag::ACTIVATION_DATE, call.now);
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update(&opened, &set)?;
    Ok(ActivateResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;

    #[test]
    fn activation_is_dated_with_the_time_of_the_request() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            b.advance(5);
            b.activate(version, &key).unwrap();
            assert_eq!(b.state(&key), State::ACTIVE);
            for tag in [tag::ACTIVATION_DATE, tag::LAST_CHANGE_DATE] {
                assert_eq!(b.date(&key, tag), Some(START + 5));
            }
            assert_eq!(b.date(&key, tag::INITIAL_DATE), Some(START));
        }
    }

    #[test]
    fn a_later_activation_date_gives_way_to_now() {
        let b = Bench::new();
        let later = date(tag::ACTIVATION_DATE, START + 60);
        let key = b.create_with(V::V2_1, "k", vec![later]);
        b.activate(V::V2_1, &key).unwrap();
        assert_eq!(b.date(&key, tag::ACTIVATION_DATE), Some(START));
        assert_eq!(
            b.instances(V::V2_1, &key, tag::ACTIVATION_DATE.into())
                .len(),
            1
        );
    }

    #[test]
    fn a_key_in_any_other_state_is_refused_and_stays_as_it_is() {
        let b = Bench::new();
        for state in [
            State::ACTIVE,
            State::DEACTIVATED,
            State::COMPROMISED,
            State::DESTROYED,
            State::DESTROYED_COMPROMISED,
        ] {
            let key = b.key_in(state);
            let before = b.everything(&key);
            b.advance(1);
            for version in [V::V1_0, V::V1_4, V::V2_0, V::V2_1, V::V3_0] {
                let wanted = by_version(
                    version,
                    ResultReason::PERMISSION_DENIED,
                    ResultReason::WRONG_KEY_LIFECYCLE_STATE,
                );
                assert_eq!(
                    reason(b.activate(version, &key)),
                    wanted,
                    "{version} {state}"
                );
            }
            assert_eq!(b.everything(&key), before, "{state}");
        }
    }

    #[test]
    fn a_key_that_its_date_made_active_cannot_be_activated() {
        let b = Bench::new();
        let key = b.create_with(V::V2_1, "k", vec![date(tag::ACTIVATION_DATE, START + 1)]);
        b.advance(1);
        assert_eq!(
            reason(b.activate(V::V2_1, &key)),
            Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE)
        );
        assert_eq!(b.date(&key, tag::ACTIVATION_DATE), Some(START + 1));
    }

    #[test]
    fn without_an_identifier_the_object_of_the_batch_is_meant_and_3_0_wants_it_named() {
        for version in V::ALL {
            let b = Bench::new();
            let request = ActivateRequest::default();
            let alone = reason(b.call(version, &request));
            if version >= V::V3_0 {
                assert_eq!(alone, Some(ResultReason::INVALID_MESSAGE));
                continue;
            }
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            assert_eq!(alone, by_version(version, old, new));
            let answer = b.handle(&message(version, |items| {
                items.item(Some(b"1"), &aes("k"));
                items.item(Some(b"2"), &request);
            }));
            assert_eq!(said(&answer)[1].2, None, "{version}");
        }
    }
}
