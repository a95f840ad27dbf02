//! Delete Attribute (1.0: 4.15; 1.4: 4.16; 2.1: 6.1.13): takes an instance, or an attribute, away.

use super::get_attributes::answer;
use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::creation::rules_of;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::links;
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
                .position_of_value(&*links::bound(call, &current.0)?, call.version)
                .ok_or_else(|| missing_instance(&current.0.id))?;
            (current.0.id.clone(), set.remove(position))
        }
        (None, Some(id)) if call.version < V::V2_0 => {
            may_delete(call, &opened, &set, id)?;
            let index = match request.attribute_index {
                None if call.version <= INDEX_NEEDED_UNTIL => only_index(call, &set, id)?,
                given => given.unwrap_or(0),
            };
            let position = set
                .position(id, index, call.version)
                .ok_or_else(|| missing_instance(id))?;
            (id.clone(), set.remove(position))
        }
        (None, Some(id)) => {
            may_delete(call, &opened, &set, id)?;
            let first = set
                .instances(id)
                .find(|instance| instance.is_seen_in(call.version))
                .cloned()
                .ok_or_else(|| missing_instance(id))?;
            set.remove_all(id, call.version);
            (id.clone(), first)
        }
        (None, None) if !names.is_empty() => {
            let name = names.first_unknown().unwrap_or_default();
            let text = format!("version {} has no attribute {name}", call.version);
            return Err(OperationError::new(Failure::NoSuchAttribute, text));
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

/// Last version in which one of several instances has to be named by its index; later it is 0 unless another is given
/// (1.0: 4.15; 1.1: 4.16).
const INDEX_NEEDED_UNTIL: V = V::V1_0;

/// The index of the only instance.
fn only_index(
    call: &Call<'_>,
    set: &AttributeSet,
    id: &AttributeId<'_>,
) -> Result<i32, OperationError> {
    let mut instances = set
        .instances(id)
        .filter(|instance| instance.is_seen_in(call.version));
    let first = instances.next().and_then(|only| only.index).unwrap_or(0);
    if instances.next().is_none() {
        return Ok(first);
    }
    let text = format!("attribute {id} has several instances, and the request names none");
    Err(OperationError::new(Failure::InvalidField, text))
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
    let instances = set.instances(id);
    let instances: Vec<&Attribute<'_>> = instances
        .filter(|instance| instance.is_seen_in(call.version))
        .collect();
    if instances.is_empty() {
        let text = format!("the object has no attribute {id}");
        let known = id
            .standard()
            .is_none_or(|tag| rules_of(call.version, tag).is_some());
        let failure = if known {
            Failure::AttributeNotFound
        } else {
            Failure::NoSuchAttribute
        };
        return Err(OperationError::new(failure, text));
    }
    check(call, opened, set, id, Change::Delete, None)?;
    let required = id
        .standard()
        .and_then(|tag| rules_of(call.version, tag))
        .is_some_and(|r| r.always_has_value == Presence::Always);
    if required && instances.len() == 1 {
        let text = format!("attribute {id} is required");
        return Err(OperationError::new(Failure::ReadOnlyAttribute, text));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::State;

    /// By name and index in 1.x, by name later.
    fn by_name(
        b: &Bench,
        version: V,
        key: &str,
        attribute: AttributeId<'static>,
        attribute_index: Option<i32>,
    ) -> Answer<Option<Attribute<'static>>> {
        let request = DeleteAttributeRequest {
            unique_identifier: id(key),
            attribute_name: [attribute.clone()].into_iter().collect(),
            attribute_reference: [attribute].into_iter().collect(),
            attribute_index,
            current_attribute: None,
        };
        Ok(b.call(version, &request)?.attribute.map(|a| a.0))
    }

    fn by_value(b: &Bench, version: V, key: &str, value: Attribute<'static>) -> Answer<()> {
        let request = DeleteAttributeRequest {
            unique_identifier: id(key),
            current_attribute: Some(SingleAttribute(value)),
            ..DeleteAttributeRequest::default()
        };
        b.call(version, &request).map(drop)
    }

    #[test]
    fn in_1_0_one_of_several_instances_is_named_by_its_index() {
        for version in [V::V1_0, V::V1_1] {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, name("b")).unwrap();
            let names: AttributeId<'static> = tag::NAME.into();
            let outcome = by_name(&b, version, &key, names.clone(), None);
            let wanted = (version == V::V1_0).then_some(ResultReason::INVALID_FIELD);
            assert_eq!(reason(outcome), wanted, "{version}");
            by_name(&b, version, &key, names.clone(), Some(1)).unwrap();
            if version == V::V1_0 {
                by_name(&b, version, &key, names, None).unwrap();
            }
        }
    }

    #[test]
    fn in_1_x_one_instance_goes_and_is_answered() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, name("b")).unwrap();
            b.advance(1);
            let gone = by_name(&b, version, &key, tag::NAME.into(), Some(1));
            let gone = gone.unwrap().unwrap();
            assert_eq!((gone.index, gone.has_value_of(&name("b"))), (Some(1), true));
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 1));
            assert_eq!(b.having(version, vec![name("b")]), Ok(vec![]));
            assert_eq!(
                reason(by_name(&b, version, &key, tag::NAME.into(), Some(1))),
                Some(ResultReason::ITEM_NOT_FOUND)
            );
            by_name(&b, version, &key, tag::NAME.into(), None).unwrap();
            assert_eq!(b.having(version, vec![name("a")]), Ok(vec![]));
        }
    }

    #[test]
    fn from_2_0_on_a_value_names_one_instance_and_a_reference_all() {
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, name("b")).unwrap();
            b.add(version, &key, name("c")).unwrap();
            by_value(&b, version, &key, name("b")).unwrap();
            assert_eq!(b.instances(version, &key, tag::NAME.into()).len(), 2);
            assert_eq!(
                reason(by_value(&b, version, &key, name("b"))),
                Some(ResultReason::ATTRIBUTE_INSTANCE_NOT_FOUND)
            );
            by_name(&b, version, &key, tag::NAME.into(), None).unwrap();
            assert_eq!(b.instances(version, &key, tag::NAME.into()).len(), 0);
        }
    }

    #[test]
    fn from_2_0_on_value_or_reference_is_needed() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "a");
        let request = DeleteAttributeRequest {
            unique_identifier: id(&key),
            ..DeleteAttributeRequest::default()
        };
        for version in V::ALL {
            assert_eq!(
                reason(b.call(version, &request)),
                Some(ResultReason::INVALID_MESSAGE)
            );
        }
    }

    #[test]
    fn what_the_object_must_have_stays() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "a");
            let before = b.everything(&key);
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::ATTRIBUTE_READ_ONLY,
            );
            for tag in [
                tag::STATE,
                tag::UNIQUE_IDENTIFIER,
                tag::CRYPTOGRAPHIC_ALGORITHM,
                tag::CRYPTOGRAPHIC_USAGE_MASK,
                tag::INITIAL_DATE,
            ] {
                let outcome = by_name(&b, version, &key, tag.into(), None);
                assert_eq!(reason(outcome), wanted, "{version} {tag}");
            }
            assert_eq!(b.everything(&key), before);
        }
    }

    #[test]
    fn a_deleted_name_is_free_for_others() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "a");
            by_name(&b, version, &key, tag::NAME.into(), None).unwrap();
            b.create(version, "a");
        }
    }

    #[test]
    fn attributes_of_a_destroyed_object_can_be_deleted() {
        let b = Bench::new();
        let key = b.key_in(State::DESTROYED);
        by_name(&b, V::V2_1, &key, tag::NAME.into(), None).unwrap();
        assert_eq!(b.instances(V::V2_1, &key, tag::NAME.into()).len(), 0);
    }
}
