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
    if opened.head.is_archived() {
        return Err(OperationError::new(
            Failure::ObjectArchived,
            "the object is archived",
        ));
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
