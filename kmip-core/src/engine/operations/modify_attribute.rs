//! Modify Attribute (1.0: 4.14; 1.4: 4.15; 2.1: 6.1.34): another value for an existing instance.

use super::get_attributes::answer;
use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::SingleAttribute;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ModifyAttributeRequest, ModifyAttributeResponse};

pub(in crate::engine) fn modify_attribute<'r>(
    call: &mut Call<'r>,
    request: &ModifyAttributeRequest<'r>,
) -> Result<ModifyAttributeResponse<'r>, OperationError> {
    let new = &request.new_attribute.0;
    let opened = call.open(request.unique_identifier.as_ref())?;
    let mut set = opened.attributes()?;
    if let Some(current) = &request.current_attribute
        && current.0.id != new.id
    {
        return Err(OperationError::new(
            Failure::InvalidField,
            "current and new attribute are not the same attribute",
        ));
    }
    if set.instances(&new.id).next().is_none() {
        let text = format!("the object has no attribute {}", new.id);
        return Err(OperationError::new(
            Failure::AttributeToModifyNotFound,
            text,
        ));
    }
    check(call, &opened, &set, &new.id, Change::Modify, Some(new))?;
    let position = match &request.current_attribute {
        Some(current) => set.position_of_value(&current.0),
        None => set.position(&new.id, new.index.unwrap_or(0)).or_else(|| {
            // From 2.0 on there are no indices: without a current value there has to be one instance.
            let mut all = set
                .iter()
                .enumerate()
                .filter(|(_, a)| a.id == new.id)
                .map(|(i, _)| i);
            let only = all.next().filter(|_| new.index.is_none());
            only.filter(|_| all.next().is_none())
        }),
    };
    let position = position.ok_or_else(|| {
        let text = format!("attribute {} has no such instance", new.id);
        OperationError::new(Failure::InstanceNotFound, text)
    })?;
    let answered = answer(set.replace(position, new));
    after_change(call, &mut set, &new.id)?;
    call.update(&opened, &set)?;
    Ok(ModifyAttributeResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attribute: Some(SingleAttribute(answered)),
    })
}
