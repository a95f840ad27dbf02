//! Modify Attribute (1.0: 4.14; 1.4: 4.15; 2.1: 6.1.34): another value for an existing instance. What the version does not see
//! of the old one stays (decision 0015).

use std::borrow::Cow;

use super::get_attributes::answer;
use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::links;
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::SingleAttribute;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ModifyAttributeRequest, ModifyAttributeResponse};
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn modify_attribute<'r>(
    call: &mut Call<'r>,
    request: &ModifyAttributeRequest<'r>,
) -> Result<ModifyAttributeResponse<'r>, OperationError> {
    let new = &*links::bound(call, &request.new_attribute.0)?;
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
    if !set
        .instances(&new.id)
        .any(|instance| instance.is_seen_in(call.version))
    {
        let text = format!("the object has no attribute {}", new.id);
        return Err(OperationError::new(
            Failure::AttributeToModifyNotFound,
            text,
        ));
    }
    let must_be_one = request.current_attribute.is_none() && call.version >= V::V2_0;
    let position = match &request.current_attribute {
        Some(current) => set.position_of_value(&*links::bound(call, &current.0)?, call.version),
        // From 2.0 on there are no indices: without a current value there has to be one instance.
        None if must_be_one => {
            let called = new.called_in(call.version);
            let all = set
                .iter()
                .enumerate()
                .filter(|(_, a)| a.called_in(call.version) == called && a.is_seen_in(call.version));
            let mut positions = all.map(|(position, _)| position);
            positions.next().filter(|_| positions.next().is_none())
        }
        None => set.position(&new.id, new.index.unwrap_or(0), call.version),
    };
    let old = position.and_then(|position| set.iter().nth(position));
    let new = &*old.map_or(Cow::Borrowed(new), |old| new.in_place_of(old, call.version));
    check(call, &opened, &set, &new.id, Change::Modify, Some(new))?;
    let position = position.ok_or_else(|| {
        let why = if must_be_one {
            "several instances, and the request names none of them"
        } else {
            "no such instance"
        };
        let text = format!("attribute {} has {why}", new.id);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::{Attribute, Link};
    use crate::protocol::enumeration::{LinkType, State};

    fn modify(
        b: &Bench,
        version: V,
        key: &str,
        current: Option<Attribute<'static>>,
        new: Attribute<'static>,
    ) -> Answer<Option<i32>> {
        let request = ModifyAttributeRequest {
            unique_identifier: id(key),
            current_attribute: current.map(SingleAttribute),
            new_attribute: SingleAttribute(new),
        };
        let response = b.call(version, &request)?;
        Ok(response.attribute.and_then(|a| a.0.index))
    }

    fn indexed(attribute: Attribute<'static>, index: i32) -> Attribute<'static> {
        Attribute {
            index: Some(index),
            ..attribute
        }
    }

    #[test]
    fn from_2_0_on_one_of_several_has_to_be_named() {
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, custom("Tag", "one")).unwrap();
            modify(&b, version, &key, None, custom("Tag", "first")).unwrap();
            b.add(version, &key, custom("Tag", "two")).unwrap();
            let outcome = modify(&b, version, &key, None, custom("Tag", "third"));
            assert_eq!(
                reason(outcome),
                Some(ResultReason::ATTRIBUTE_INSTANCE_NOT_FOUND)
            );
            let outcome = b.set(version, &key, custom("Tag", "third"));
            assert_eq!(reason(outcome), Some(ResultReason::MULTI_VALUED_ATTRIBUTE));
            let current = Some(custom("Tag", "two"));
            modify(&b, version, &key, current, custom("Tag", "second")).unwrap();
            let tags = b.instances(version, &key, custom("Tag", "").id);
            assert!(tags[0].has_value_of(&custom("Tag", "first")));
            assert!(tags[1].has_value_of(&custom("Tag", "second")));
        }
    }

    #[test]
    fn in_3_0_each_kind_of_link_is_an_attribute_of_its_own() {
        let b = Bench::new();
        let key = b.create(V::V3_0, "k");
        let link = |kind, to| Attribute::of(tag::LINK, &Link::to(kind, to));
        let (next, previous) = (LinkType::NEXT_LINK, LinkType::PREVIOUS_LINK);
        b.add(V::V3_0, &key, link(previous, "before")).unwrap();
        b.add(V::V3_0, &key, link(next, "after")).unwrap();
        modify(&b, V::V3_0, &key, None, link(next, "last")).unwrap();
        let links = b.instances(V::V2_1, &key, tag::LINK.into());
        assert!(links[0].has_value_of(&link(previous, "before")));
        assert!(links[1].has_value_of(&link(next, "last")));
        // To 2.1 they are two instances of one.
        let unclear = modify(&b, V::V2_1, &key, None, link(next, "x"));
        assert_eq!(
            reason(unclear),
            Some(ResultReason::ATTRIBUTE_INSTANCE_NOT_FOUND)
        );
    }

    #[test]
    fn in_1_x_the_index_names_the_instance_and_0_goes_without_saying() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let b = Bench::new();
            let key = b.create(version, "a");
            b.add(version, &key, name("b")).unwrap();
            assert_eq!(modify(&b, version, &key, None, name("c")), Ok(None));
            let second = indexed(name("d"), 1);
            assert_eq!(modify(&b, version, &key, None, second), Ok(Some(1)));
            for (left, found) in [("a", false), ("b", false), ("c", true), ("d", true)] {
                let all = b.having(version, vec![name(left)]).unwrap();
                assert_eq!(!all.is_empty(), found, "{left}");
            }
            let none = indexed(name("e"), 2);
            assert_eq!(
                reason(modify(&b, version, &key, None, none)),
                Some(ResultReason::ITEM_NOT_FOUND)
            );
        }
    }

    #[test]
    fn from_2_0_on_the_current_value_names_the_instance_unless_there_is_one_only() {
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            let key = b.create(version, "a");
            modify(&b, version, &key, None, name("b")).unwrap();
            b.add(version, &key, name("c")).unwrap();
            let missing = Some(ResultReason::ATTRIBUTE_INSTANCE_NOT_FOUND);
            let unclear = modify(&b, version, &key, Some(name("x")), name("d"));
            assert_eq!(reason(unclear), missing);
            modify(&b, version, &key, Some(name("c")), name("d")).unwrap();
            let all = b.instances(version, &key, tag::NAME.into());
            assert_eq!(all.len(), 2);
            assert!(all[0].has_value_of(&name("b")) || version == V::V3_0);
            assert_eq!(b.having(version, vec![name("d")]), Ok(vec![key]));
        }
    }

    #[test]
    fn current_and_new_must_be_the_same_attribute() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "a");
        let contact = text(tag::CONTACT_INFORMATION, "me");
        assert_eq!(
            reason(modify(&b, V::V2_1, &key, Some(name("a")), contact)),
            Some(ResultReason::INVALID_FIELD)
        );
    }

    #[test]
    fn sensitive_and_extractable_turn_one_way_only_in_3_0() {
        let (off, on) = (false, true);
        for version in [V::V1_4, V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            let key = b.create(version, "k");
            let set = |tag, value: bool| {
                let new = Attribute::of(tag, &value);
                reason(modify(&b, version, &key, None, new))
            };
            assert_eq!(set(tag::SENSITIVE, on), None);
            assert_eq!(set(tag::EXTRACTABLE, off), None);
            let refused = (version >= V::V3_0).then_some(ResultReason::ATTRIBUTE_READ_ONLY);
            assert_eq!(set(tag::SENSITIVE, off), refused, "{version}");
            assert_eq!(set(tag::EXTRACTABLE, on), refused, "{version}");
            // A key that was open once is not "always" or "never" any more.
            assert_eq!(b.value(&key, tag::ALWAYS_SENSITIVE), Some(false));
            assert_eq!(b.value(&key, tag::NEVER_EXTRACTABLE), Some(false));
        }
    }

    #[test]
    fn dates_change_until_they_have_come() {
        let b = Bench::new();
        let dates = vec![
            date(tag::ACTIVATION_DATE, START + 10),
            date(tag::PROTECT_STOP_DATE, START + 20),
            date(tag::DEACTIVATION_DATE, START + 30),
        ];
        let key = b.create_with(V::V2_1, "k", dates);
        let move_ = |tag, seconds| modify(&b, V::V2_1, &key, None, date(tag, seconds)).is_ok();
        assert!(move_(tag::ACTIVATION_DATE, START + 11));
        assert!(!move_(tag::ACTIVATION_DATE, START + 31), "after its end");
        assert!(!move_(tag::PROTECT_STOP_DATE, START + 31), "after its end");
        b.advance(11);
        assert!(!move_(tag::ACTIVATION_DATE, START + 12));
        assert!(move_(tag::PROTECT_STOP_DATE, START + 21));
        b.advance(10);
        assert!(!move_(tag::PROTECT_STOP_DATE, START + 25));
        assert!(move_(tag::DEACTIVATION_DATE, START + 29));
        b.advance(8);
        assert!(!move_(tag::DEACTIVATION_DATE, START + 40));
        assert_eq!(b.state(&key), State::DEACTIVATED);
        assert_eq!(b.date(&key, tag::PROTECT_STOP_DATE), Some(START + 21));
    }

    #[test]
    fn a_failure_changes_nothing() {
        for version in V::ALL {
            let b = Bench::new();
            b.create(version, "taken");
            let key = b.create(version, "k");
            let before = b.everything(&key);
            b.advance(1);
            for new in [
                name("taken"),
                Attribute::of(tag::STATE, &State::ACTIVE),
                text(tag::CONTACT_INFORMATION, "was never there"),
            ] {
                assert!(modify(&b, version, &key, None, new).is_err());
            }
            assert_eq!(b.everything(&key), before, "{version}");
        }
    }
}
