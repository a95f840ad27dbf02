//! Destroy (1.0: 4.20; 1.4: 4.21; 2.1: 6.1.15): removes the key material, keeps the metadata.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::is_destroyed;
use crate::protocol::enumeration::{ObjectType, State};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{DestroyRequest, DestroyResponse};
use crate::protocol::tag;

pub(in crate::engine) fn destroy<'r>(
    call: &mut Call<'r>,
    request: &DestroyRequest<'r>,
) -> Result<DestroyResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    let state = opened.state(call.now);
    if is_destroyed(state) {
        return Err(Failure::ObjectDestroyed.into());
    }
    let allowed = matches!(
        state,
        State::PRE_ACTIVE | State::DEACTIVATED | State::COMPROMISED
    );
    if !allowed && opened.head.object_type != ObjectType::TEMPLATE {
        return Err(OperationError::new(
            Failure::WrongState,
            format!("the object is {state}: revoke it before it is destroyed"),
        ));
    }
    let mut set = opened.attributes()?;
    let new = if state == State::COMPROMISED {
        State::DESTROYED_COMPROMISED
    } else {
        State::DESTROYED
    };
    set.put_value(tag::STATE, &new);
    set.put_date(tag::DESTROY_DATE, call.now);
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update_without_material(&opened, &set)?;
    Ok(DestroyResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::Digest;
    use crate::protocol::enumeration::RevocationReasonCode;
    use crate::protocol::payload::GetRequest;

    #[test]
    fn the_key_is_gone_and_its_attributes_stay() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let digest: Vec<u8> = {
                let list = b.instances(V::V2_1, &key, tag::DIGEST.into());
                let digest: Digest<'_> = list[0].get().unwrap();
                digest.digest_value.unwrap().into_owned()
            };
            b.advance(9);
            b.destroy(version, &key).unwrap();
            let get = GetRequest {
                unique_identifier: id(&key),
                ..GetRequest::default()
            };
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::OBJECT_DESTROYED,
            );
            assert_eq!(reason(b.call(version, &get)), wanted, "{version}");
            assert_eq!(b.state(&key), State::DESTROYED);
            assert_eq!(b.date(&key, tag::DESTROY_DATE), Some(START + 9));
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 9));
            assert_eq!(b.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
            let list = b.instances(V::V2_1, &key, tag::DIGEST.into());
            let kept: Digest<'_> = list[0].get().unwrap();
            assert_eq!(kept.digest_value.as_deref(), Some(digest.as_slice()));
        }
    }

    #[test]
    fn states_that_may_be_destroyed_are_told_from_those_that_may_not() {
        let b = Bench::new();
        for (state, reason_) in [
            (State::PRE_ACTIVE, None),
            (State::ACTIVE, Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE)),
            (State::DEACTIVATED, None),
            (State::COMPROMISED, None),
            (State::DESTROYED, Some(ResultReason::OBJECT_DESTROYED)),
            (
                State::DESTROYED_COMPROMISED,
                Some(ResultReason::OBJECT_DESTROYED),
            ),
        ] {
            let key = b.key_in(state);
            let before = b.everything(&key);
            b.advance(1);
            assert_eq!(reason(b.destroy(V::V2_1, &key)), reason_, "{state}");
            assert_eq!(b.everything(&key) == before, reason_.is_some(), "{state}");
        }
    }

    #[test]
    fn dates_that_come_decide_too() {
        let b = Bench::new();
        let dates = vec![
            date(tag::ACTIVATION_DATE, START + 10),
            date(tag::DEACTIVATION_DATE, START + 20),
        ];
        let early = b.create_with(V::V2_1, "early", dates.clone());
        let late = b.create_with(V::V2_1, "late", dates);
        b.advance(9);
        b.destroy(V::V2_1, &early).unwrap();
        for _ in 0..2 {
            b.advance(5);
            assert!(b.destroy(V::V2_1, &late).is_err());
        }
        b.advance(1);
        b.destroy(V::V2_1, &late).unwrap();
        assert_eq!(b.state(&late), State::DESTROYED);
    }

    #[test]
    fn a_compromise_is_remembered_through_destruction() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "leaked");
        b.revoke(V::V2_1, &key, RevocationReasonCode::KEY_COMPROMISE)
            .unwrap();
        assert_eq!(b.state(&key), State::COMPROMISED);
        b.destroy(V::V2_1, &key).unwrap();
        assert_eq!(b.state(&key), State::DESTROYED_COMPROMISED);
    }

    #[test]
    fn without_an_identifier_the_object_of_the_batch_is_meant() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
            let b = Bench::new();
            let answer = b.handle(&message(version, |items| {
                items.item(Some(b"1"), &aes("k"));
                items.item(Some(b"2"), &DestroyRequest::default());
            }));
            assert!(said(&answer).iter().all(|item| item.2.is_none()));
            assert_eq!(b.having(version, vec![]), Ok(vec![]));
        }
    }
}
