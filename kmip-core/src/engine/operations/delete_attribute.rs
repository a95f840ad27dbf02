//! Delete Attribute (1.0: 4.15; 1.4: 4.16; 2.1: 6.1.13): takes an instance, or an attribute, away.

use super::get_attributes::answer;
use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::creation::rules_of;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::{Attribute, AttributeId, SingleAttribute};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{DeleteAttributeRequest, DeleteAttributeResponse};
use crate::protocol::registry::rules::Presence;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn delete_attribute<'r>(
    call: &mut Call<'r>,
    request: &DeleteAttributeRequest<'r>,
) -> Result<DeleteAttributeResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    let mut set = opened.attributes()?;
    let names = if call.version < V::V2_0 {
        &request.attribute_name
    } else {
        &request.attribute_reference
    };
    let (id, deleted) = match (&request.current_attribute, names.ids.first()) {
        (Some(current), _) => {
            may_delete(call, &opened, &set, &current.0.id)?;
            let position = set
                .position_of_value(&current.0)
                .ok_or_else(|| missing_instance(&current.0.id))?;
            (current.0.id.clone(), set.remove(position))
        }
        (None, Some(id)) if call.version < V::V2_0 => {
            may_delete(call, &opened, &set, id)?;
            let index = request.attribute_index.unwrap_or(0);
            let position = set
                .position(id, index)
                .ok_or_else(|| missing_instance(id))?;
            (id.clone(), set.remove(position))
        }
        (None, Some(id)) => {
            may_delete(call, &opened, &set, id)?;
            let first = set
                .instances(id)
                .next()
                .cloned()
                .ok_or_else(|| missing_instance(id))?;
            set.remove_all(id);
            (id.clone(), first)
        }
        (None, None) if !names.is_empty() => {
            return Err(OperationError::new(
                Failure::AttributeNotFound,
                "the object has no attribute of this name",
            ));
        }
        (None, None) => {
            return Err(OperationError::new(
                Failure::InvalidMessage,
                "either Current Attribute or Attribute Reference is needed",
            ));
        }
    };
    after_change(call, &mut set, &id)?;
    call.update(&opened, &set)?;
    Ok(DeleteAttributeResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attribute: Some(SingleAttribute(answer(&deleted))),
    })
}

fn missing_instance(id: &AttributeId<'_>) -> OperationError {
    OperationError::new(
        Failure::InstanceNotFound,
        format!("attribute {id} has no such instance"),
    )
}

/// The attribute exists, is the client's to delete, and is none that the object must have.
fn may_delete(
    call: &Call<'_>,
    opened: &Opened<'_>,
    set: &AttributeSet,
    id: &AttributeId<'_>,
) -> Result<(), OperationError> {
    let instances: Vec<&Attribute<'_>> = set.instances(id).collect();
    if instances.is_empty() {
        let text = format!("the object has no attribute {id}");
        return Err(OperationError::new(Failure::AttributeNotFound, text));
    }
    check(call, opened, set, id, Change::Delete, None)?;
    let required = id
        .standard()
        .and_then(|tag| rules_of(call, tag))
        .is_some_and(|r| r.always_has_value == Presence::Always);
    if required && instances.len() == 1 {
        let text = format!("attribute {id} is required");
        return Err(OperationError::new(Failure::ReadOnlyAttribute, text));
    }
    Ok(())
}
