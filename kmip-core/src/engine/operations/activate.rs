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
