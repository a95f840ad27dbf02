//! Get Attributes and Get Attribute List (1.0: 4.11, 4.12; 1.4: 4.12, 4.13; 2.1: 6.1.20, 6.1.21).

use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::has_state;
use crate::protocol::attribute::{Attribute, AttributeId, AttributeList};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{
    GetAttributeListRequest, GetAttributeListResponse, GetAttributesRequest, GetAttributesResponse,
};
use crate::protocol::shape::IntoOwned;
use crate::protocol::tag;

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
            // 1.4: 11.12; 2.1: 6.1.20.
            let text = format!("attribute {id} is asked for twice");
            return Err(OperationError::new(Failure::InvalidMessage, text));
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
    let mut ids: Vec<AttributeId<'static>> = Vec::new();
    for attribute in set.iter().filter(|a| a.is_seen_in(call.version)) {
        let id = attribute.called_in(call.version);
        if !ids.contains(&id) {
            ids.push(id.into_owned());
        }
    }
    Ok(GetAttributeListResponse {
        unique_identifier: ObjectReference::id(opened.id),
        attribute_names: ids.into_iter().collect(),
    })
}

/// The attributes as they are now: the state that the dates have made of the stored one.
pub(super) fn current(
    call: &Call<'_>,
    opened: &Opened<'_>,
) -> Result<AttributeSet, OperationError> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::State;

    fn get(b: &Bench, version: V, key: &str, ids: &[AttributeId<'static>]) -> Answer<usize> {
        let request = GetAttributesRequest {
            unique_identifier: id(key),
            attribute_names: ids.iter().cloned().collect(),
        };
        Ok(b.call(version, &request)?.attributes.list.len())
    }

    fn names_of(b: &Bench, version: V, key: &str) -> Vec<String> {
        let request = GetAttributeListRequest {
            unique_identifier: id(key),
        };
        let names = b.call(version, &request).unwrap().attribute_names;
        names.ids.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_answer_holds_attributes_of_its_version_only() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "old");
        let old = names_of(&b, V::V1_0, &key);
        for newer in [
            "Fresh",
            "Sensitive",
            "Original Creation Date",
            "Short Unique Identifier",
            "Key Format Type",
        ] {
            assert!(!old.contains(&newer.to_owned()), "{newer} in 1.0");
        }
        assert!(names_of(&b, V::V1_4, &key).contains(&"Sensitive".to_owned()));
        assert!(names_of(&b, V::V2_1, &key).contains(&"Short Unique Identifier".to_owned()));
    }

    #[test]
    fn the_list_names_each_attribute_once_and_get_attributes_answers_all_of_them() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, name("b")).unwrap();
            let names = names_of(&b, version, &key);
            assert_eq!(names.iter().filter(|n| *n == "Name").count(), 1);
            let request = GetAttributesRequest {
                unique_identifier: id(&key),
                ..GetAttributesRequest::default()
            };
            let list = b.call(version, &request).unwrap().attributes.list;
            let mut answered: Vec<_> = list.iter().map(|a| a.id.to_string()).collect();
            answered.dedup();
            for name in &names {
                assert!(answered.contains(name), "{version} {name}");
            }
            assert_eq!(list.len(), names.len() + 1, "{version}: Name stands twice");
        }
    }

    #[test]
    fn what_the_object_lacks_is_left_out() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let contact = tag::CONTACT_INFORMATION.into();
            let own = custom("None", "").id;
            let ids = [contact, tag::NAME.into(), own];
            assert_eq!(get(&b, version, &key, &ids), Ok(1), "{version}");
            assert_eq!(get(&b, version, &key, &ids[..1]), Ok(0), "{version}");
        }
    }

    #[test]
    fn a_name_that_stands_twice_is_refused() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let twice = [tag::STATE.into(), tag::STATE.into()];
            let outcome = get(&b, version, &key, &twice);
            assert_eq!(reason(outcome), Some(ResultReason::INVALID_MESSAGE));
        }
    }

    #[test]
    fn the_state_is_the_one_of_now_and_asking_changes_nothing() {
        let b = Bench::new();
        let dates = vec![
            date(tag::ACTIVATION_DATE, START + 1),
            date(tag::DEACTIVATION_DATE, START + 2),
        ];
        let key = b.create_with(V::V1_4, "k", dates);
        for state in [State::PRE_ACTIVE, State::ACTIVE, State::DEACTIVATED] {
            for version in V::ALL {
                let list = b.instances(version, &key, tag::STATE.into());
                assert_eq!(list[0].get(), Some(state), "{version}");
            }
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START));
            b.advance(1);
        }
    }
}
