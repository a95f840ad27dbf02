//! Add Attribute (1.0: 4.13; 1.4: 4.14; 2.1: 6.1.2): a new attribute, or one more instance.

use crate::engine::call::Call;
use crate::engine::creation::{self, is_multiple};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::SingleAttribute;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{AddAttributeRequest, AddAttributeResponse};

pub(in crate::engine) fn add_attribute<'r>(
    call: &mut Call<'r>,
    request: &AddAttributeRequest<'r>,
) -> Result<AddAttributeResponse<'r>, OperationError> {
    let new = &request.new_attribute.0;
    // Many clients send index 0 with a first instance, which is what they get.
    if new.index.is_some_and(|i| i != 0) {
        return Err(OperationError::new(
            Failure::InvalidField,
            "a new attribute has no index yet",
        ));
    }
    let opened = call.open(request.unique_identifier.as_ref())?;
    let mut set = opened.attributes()?;
    let multiple = is_multiple(call, &new.id, opened.head.object_type);
    let exists = set.instances(&new.id).next().is_some();
    if exists && !multiple {
        let text = format!(
            "attribute {} has a value already and can have one only",
            new.id
        );
        return Err(OperationError::new(Failure::SingleValued, text));
    }
    check(call, &opened, &set, &new.id, Change::Add, Some(new))?;
    if set.position_of_value(new).is_some() {
        let text = format!("attribute {} has this value already", new.id);
        return Err(OperationError::new(Failure::SingleValued, text));
    }
    let limit = call.engine.limits().max_attribute_instances;
    if set.instances(&new.id).count() >= limit {
        let text = format!("attribute {} has {limit} instances already", new.id);
        return Err(OperationError::new(Failure::TooManyInstances, text));
    }
    creation::check_number(call, set.len() + 1)?;
    let index = set.add(new.clone());
    after_change(call, &mut set, &new.id)?;
    call.update(&opened, &set)?;
    let mut added = new.clone();
    added.index = Some(index).filter(|i| *i != 0);
    Ok(AddAttributeResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attribute: Some(SingleAttribute(added)),
    })
}
