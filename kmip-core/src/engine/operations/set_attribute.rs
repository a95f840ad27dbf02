//! Set Attribute (2.0: 6.1.47; 2.1: 6.1.51): gives a single-valued attribute its value, whether it
//! had one or not.

use crate::engine::call::Call;
use crate::engine::creation::is_multiple;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{SetAttributeRequest, SetAttributeResponse};

pub(in crate::engine) fn set_attribute<'r>(
    call: &mut Call<'r>,
    request: &SetAttributeRequest<'r>,
) -> Result<SetAttributeResponse<'r>, OperationError> {
    let new = &request.new_attribute.0;
    let opened = call.open(request.unique_identifier.as_ref())?;
    let mut set = opened.attributes()?;
    let standard = new.id.standard().is_some();
    if standard && is_multiple(call, &new.id, opened.head.object_type) {
        let text = format!(
            "attribute {} may have several values: add, modify or delete them",
            new.id
        );
        return Err(OperationError::new(Failure::MultiValued, text));
    }
    let exists = set.instances(&new.id).next().is_some();
    let change = if exists { Change::Modify } else { Change::Add };
    check(call, &opened, &set, &new.id, change, Some(new)).map_err(|e| {
        // Set Attribute has one reason for both cases (2.1: 6.1.51).
        if e.failure() == Failure::ReadOnlyAttribute {
            OperationError::new(Failure::AddReadOnlyAttribute, e.message().to_owned())
        } else {
            e
        }
    })?;
    set.put(new.clone());
    after_change(call, &mut set, &new.id)?;
    call.update(&opened, &set)?;
    Ok(SetAttributeResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}
