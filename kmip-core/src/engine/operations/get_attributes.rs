//! Get Attributes and Get Attribute List (1.0: 4.11, 4.12; 1.4: 4.12, 4.13; 2.1: 6.1.20, 6.1.21).

use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::has_state;
use crate::protocol::attribute::spelling::is_visible;
use crate::protocol::attribute::{Attribute, AttributeId, AttributeList};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{
    GetAttributeListRequest, GetAttributeListResponse, GetAttributesRequest, GetAttributesResponse,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn get_attributes<'r>(
    call: &mut Call<'r>,
    request: &GetAttributesRequest<'r>,
) -> Result<GetAttributesResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    let set = current(call, &opened)?;
    let names = &request.attribute_names;
    let mut list = Vec::new();
    if names.is_empty() {
        list.extend(set.iter().map(answer));
    }
    for (position, id) in names.ids.iter().enumerate() {
        if names.ids[..position].contains(id) {
            // 1.4: 11.12; 2.x has no such rule, the attribute is returned once.
            if call.version < V::V2_0 {
                let text = format!("attribute {id} is asked for twice");
                return Err(OperationError::new(Failure::InvalidMessage, text));
            }
            continue;
        }
        list.extend(set.instances(id).map(answer));
    }
    Ok(GetAttributesResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attributes: AttributeList {
            list,
            present: true,
        },
    })
}

pub(in crate::engine) fn get_attribute_list<'r>(
    call: &mut Call<'r>,
    request: &GetAttributeListRequest<'r>,
) -> Result<GetAttributeListResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    let set = current(call, &opened)?;
    let mut ids: Vec<AttributeId<'r>> = Vec::new();
    for attribute in set.iter().filter(|a| is_visible(&a.id, call.version)) {
        if !ids.contains(&attribute.id) {
            ids.push(attribute.id.clone());
        }
    }
    Ok(GetAttributeListResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attribute_names: ids.into_iter().collect(),
    })
}

/// The attributes as they are now: the state that the dates have made of the stored one.
fn current(call: &Call<'_>, opened: &Opened<'_>) -> Result<AttributeSet, OperationError> {
    let mut set = opened.attributes()?;
    if has_state(opened.head.object_type) {
        set.put_value(tag::STATE, &opened.state(call.now));
    }
    Ok(set)
}

/// An instance as it is answered: index 0 goes without saying (1.4: 2.1.1).
pub(super) fn answer<'r>(attribute: &Attribute<'static>) -> Attribute<'r> {
    Attribute {
        index: attribute.index.filter(|i| *i != 0),
        ..attribute.clone()
    }
}
