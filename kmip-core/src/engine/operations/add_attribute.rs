//! Add Attribute (1.0: 4.13; 1.4: 4.14; 2.1: 6.1.2): a new attribute, or one more instance.

use crate::engine::call::Call;
use crate::engine::creation::{self, is_multiple};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::links;
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::SingleAttribute;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{AddAttributeRequest, AddAttributeResponse};
use crate::protocol::tag;

pub(in crate::engine) fn add_attribute<'r>(
    call: &mut Call<'r>,
    request: &AddAttributeRequest<'r>,
) -> Result<AddAttributeResponse<'r>, OperationError> {
    let new = &*links::bound(call, &request.new_attribute.0)?;
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
    // What clients may not change at all is told before what is there already.
    check(call, &opened, &set, &new.id, Change::Add, Some(new))?;
    if exists && !multiple {
        let text = format!(
            "attribute {} has a value already and can have one only",
            new.id
        );
        return Err(OperationError::new(Failure::SingleValued, text));
    }
    if set.position_of_value(new, call.version).is_some() {
        let text = format!("attribute {} has this value already", new.id);
        let failure = match new.id.standard() {
            Some(tag::NAME) => Failure::NameTakenByChange,
            _ => Failure::SingleValued,
        };
        return Err(OperationError::new(failure, text));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::Attribute;
    use crate::protocol::enumeration::State;

    fn contact(text_: &str) -> Attribute<'static> {
        text(tag::CONTACT_INFORMATION, text_)
    }

    #[test]
    fn an_instance_is_added_with_the_next_index_and_dated() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.advance(2);
            let request = AddAttributeRequest {
                unique_identifier: id(&key),
                new_attribute: SingleAttribute(name("b")),
            };
            let added = b.call(version, &request).unwrap().attribute.unwrap().0;
            assert_eq!(
                (added.index, added.has_value_of(&name("b"))),
                (Some(1), true)
            );
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 2));
            assert_eq!(b.having(version, vec![name("b")]), Ok(vec![key]));
        }
    }

    #[test]
    fn a_second_value_of_a_single_attribute_and_a_value_that_stands_already_are_refused() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, contact("me")).unwrap();
            let before = b.everything(&key);
            b.advance(1);
            let wanted = by_version(
                version,
                ResultReason::ILLEGAL_OPERATION,
                ResultReason::ATTRIBUTE_SINGLE_VALUED,
            );
            assert_eq!(reason(b.add(version, &key, contact("you"))), wanted);
            let wanted = by_version(
                version,
                ResultReason::ILLEGAL_OPERATION,
                ResultReason::NON_UNIQUE_NAME_ATTRIBUTE,
            );
            assert_eq!(reason(b.add(version, &key, name("a"))), wanted);
            assert_eq!(b.everything(&key), before);
        }
    }

    #[test]
    fn what_clients_may_not_set_is_refused() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "a");
            let before = b.everything(&key);
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::READ_ONLY_ATTRIBUTE,
            );
            for new in [
                date(tag::DESTROY_DATE, START),
                date(tag::ARCHIVE_DATE, START),
                date(tag::COMPROMISE_DATE, START),
            ] {
                assert_eq!(reason(b.add(version, &key, new)), wanted, "{version}");
            }
            assert_eq!(b.everything(&key), before);
        }
    }

    #[test]
    fn an_index_other_than_0_is_refused_in_1_x() {
        let b = Bench::new();
        let key = b.create(V::V1_4, "a");
        for (index, works) in [(0, true), (1, false), (-1, false)] {
            let mut new = name(&format!("b{index}"));
            new.index = Some(index);
            assert_eq!(b.add(V::V1_4, &key, new).is_ok(), works, "{index}");
        }
    }

    #[test]
    fn dates_must_keep_their_order_and_come_while_they_may() {
        let b = Bench::new();
        let key = b.create_with(V::V2_1, "a", vec![date(tag::DEACTIVATION_DATE, START + 5)]);
        let late = date(tag::ACTIVATION_DATE, START + 6);
        assert_eq!(
            reason(b.add(V::V2_1, &key, late)),
            Some(ResultReason::INVALID_ATTRIBUTE_VALUE)
        );
        let equal = date(tag::ACTIVATION_DATE, START + 5);
        b.add(V::V2_1, &key, equal).unwrap();
        let active = b.key_in(State::DEACTIVATED);
        assert_eq!(
            reason(b.add(V::V2_1, &active, date(tag::PROTECT_STOP_DATE, START))),
            Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE)
        );
    }

    #[test]
    fn a_destroyed_object_gets_no_attributes() {
        let b = Bench::new();
        let key = b.key_in(State::DESTROYED);
        for version in V::ALL {
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::OBJECT_DESTROYED,
            );
            assert_eq!(reason(b.add(version, &key, contact("me"))), wanted);
        }
    }
}
