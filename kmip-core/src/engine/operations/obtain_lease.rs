//! Obtain Lease (1.0: 4.16; 1.4: 4.17; 2.1: 6.1.35): for how long a client may keep what it knows of an
//! object. Nothing is written: the lease runs at the client.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::is_destroyed;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ObtainLeaseRequest, ObtainLeaseResponse};
use crate::protocol::shape::{DateTime, Interval};
use crate::protocol::tag;

pub(in crate::engine) fn obtain_lease<'r>(
    call: &mut Call<'r>,
    request: &ObtainLeaseRequest<'r>,
) -> Result<ObtainLeaseResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    if is_destroyed(opened.head.lifecycle.state) {
        let text = "the object was destroyed: there is no new lease";
        return Err(OperationError::new(Failure::PermissionDenied, text));
    }
    let set = opened.attributes()?;
    // Objects without a Lease Time may be used without a limit, which is what zero says.
    let lease_time = set.typed(tag::LEASE_TIME).unwrap_or(Interval(0));
    let changed = set
        .date(tag::LAST_CHANGE_DATE)
        .or(set.date(tag::INITIAL_DATE));
    Ok(ObtainLeaseResponse {
        unique_identifier: ObjectReference::id(opened.id),
        lease_time,
        last_change_date: DateTime(changed.unwrap_or_default()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::State;
    use crate::protocol::payload::ArchiveRequest;

    fn request(key: &str) -> ObtainLeaseRequest<'_> {
        ObtainLeaseRequest {
            unique_identifier: id(key),
        }
    }

    #[test]
    fn a_lease_tells_its_length_and_when_the_object_was_changed() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            b.advance(7);
            b.activate(version, &key).unwrap();
            b.advance(7);
            let before = b.everything(&key);
            let lease = b.call(version, &request(&key)).unwrap();
            assert_eq!(lease.lease_time, Interval(3600), "{version}");
            assert_eq!(lease.last_change_date, DateTime(START + 7), "{version}");
            assert_eq!(b.everything(&key), before, "a lease changes nothing");
        }
    }

    #[test]
    fn there_is_no_lease_for_what_was_destroyed_archived_or_never_there() {
        for version in V::ALL {
            let b = Bench::new();
            let gone = b.key_in(State::DESTROYED);
            let outcome = reason(b.call(version, &request(&gone)));
            assert_eq!(outcome, Some(ResultReason::PERMISSION_DENIED));
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            let outcome = reason(b.call(version, &request("nobody")));
            assert_eq!(outcome, by_version(version, old, new));
            let archived = b.create(version, "k");
            let archive = ArchiveRequest {
                unique_identifier: id(&archived),
            };
            b.call(version, &archive).unwrap();
            let outcome = reason(b.call(version, &request(&archived)));
            assert_eq!(outcome, Some(ResultReason::OBJECT_ARCHIVED));
        }
    }

    #[test]
    fn a_deactivated_key_is_leased_since_it_may_still_decrypt() {
        let b = Bench::new();
        for state in [State::DEACTIVATED, State::COMPROMISED] {
            let key = b.key_in(state);
            b.call(V::V2_1, &request(&key)).unwrap();
        }
    }
}
