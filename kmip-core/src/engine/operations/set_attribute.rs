//! Set Attribute (2.0: 6.1.47; 2.1: 6.1.51): gives a single-valued attribute its value, whether it
//! had one or not.

use std::borrow::Cow;

use crate::engine::call::Call;
use crate::engine::creation::is_multiple;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::links;
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{SetAttributeRequest, SetAttributeResponse};

pub(in crate::engine) fn set_attribute<'r>(
    call: &mut Call<'r>,
    request: &SetAttributeRequest<'r>,
) -> Result<SetAttributeResponse<'r>, OperationError> {
    let new = &*links::bound(call, &request.new_attribute.0)?;
    let opened = call.open(request.unique_identifier.as_ref())?;
    let mut set = opened.attributes()?;
    // A Vendor Attribute may have several instances; one that has is not set (2.1: 6.1.51).
    let several = match new.id.standard() {
        Some(_) => is_multiple(call, &new.id, opened.head.object_type),
        None => set.instances(&new.id).count() > 1,
    };
    if several {
        let text = format!(
            "attribute {} may have several values: add, modify or delete them",
            new.id
        );
        return Err(OperationError::new(Failure::MultiValued, text));
    }
    let old = set.instances(&new.id).next();
    let change = old.map_or(Change::Add, |_| Change::Modify);
    let new = &*old.map_or(Cow::Borrowed(new), |old| new.in_place_of(old, call.version));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::{Attribute, RotateName, SingleAttribute};
    use crate::protocol::enumeration::{RotateNameType, State};

    const VERSIONS: [V; 3] = [V::V2_0, V::V2_1, V::V3_0];

    #[test]
    fn a_value_is_given_and_then_replaced() {
        for version in VERSIONS {
            let b = Bench::new();
            let key = b.create(version, "k");
            for value in ["me", "you", "you"] {
                b.advance(1);
                let contact = text(tag::CONTACT_INFORMATION, value);
                b.set(version, &key, contact).unwrap();
                let told = b.text(&key, tag::CONTACT_INFORMATION);
                assert_eq!(told.as_deref(), Some(value));
                let changed = b.date(&key, tag::LAST_CHANGE_DATE);
                assert_eq!(changed, Some(b.engine.now()));
            }
            let all = b.instances(version, &key, tag::CONTACT_INFORMATION.into());
            assert_eq!(all.len(), 1);
        }
    }

    #[test]
    fn what_the_version_does_not_see_of_the_value_stays() {
        let b = Bench::new();
        let named = |text: &'static str, rotate_name_type| {
            let name = RotateName {
                rotate_name_value: text.into(),
                rotate_name_type,
            };
            Attribute::of(tag::ROTATE_NAME, &name)
        };
        let (uri, text) = (
            RotateNameType::URI,
            RotateNameType::UNINTERPRETED_TEXT_STRING,
        );
        let key = b.create_with(V::V2_1, "k", vec![named("urn:one", uri)]);
        b.set(V::V3_0, &key, named("urn:two", text)).unwrap();
        let found = b.instances(V::V2_1, &key, tag::ROTATE_NAME.into());
        assert!(found[0].has_value_of(&named("urn:two", uri)));
        b.set(V::V2_1, &key, named("two", text)).unwrap();
        let found = b.instances(V::V2_1, &key, tag::ROTATE_NAME.into());
        assert!(found[0].has_value_of(&named("two", text)));
    }

    #[test]
    fn an_attribute_of_several_values_cannot_be_set() {
        for version in VERSIONS {
            let b = Bench::new();
            let key = b.create(version, "k");
            let mut several = vec![name("other")];
            if version < V::V3_0 {
                several.push(text(tag::OBJECT_GROUP, "g"));
            }
            for attribute in several {
                assert_eq!(
                    reason(b.set(version, &key, attribute)),
                    Some(ResultReason::MULTI_VALUED_ATTRIBUTE)
                );
            }
        }
    }

    #[test]
    fn what_is_read_only_has_one_reason_whether_it_has_a_value_or_not() {
        for version in VERSIONS {
            let b = Bench::new();
            let key = b.create(version, "k");
            let before = b.everything(&key);
            for attribute in [
                Attribute::of(tag::STATE, &State::ACTIVE),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128),
                date(tag::INITIAL_DATE, 0),
                date(tag::DESTROY_DATE, 0),
            ] {
                assert_eq!(
                    reason(b.set(version, &key, attribute)),
                    Some(ResultReason::READ_ONLY_ATTRIBUTE)
                );
            }
            assert_eq!(b.everything(&key), before);
        }
    }

    #[test]
    fn versions_before_2_0_do_not_have_the_operation() {
        let b = Bench::new();
        let bytes = message(V::V1_4, |items| {
            items.raw(Operation::SET_ATTRIBUTE, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |_| ());
            });
        });
        assert_eq!(
            said(&b.handle(&bytes))[0].2,
            Some(ResultReason::OPERATION_NOT_SUPPORTED)
        );
    }

    #[test]
    fn without_an_identifier_the_object_of_the_batch_is_meant() {
        let b = Bench::new();
        let request = SetAttributeRequest {
            unique_identifier: None,
            new_attribute: SingleAttribute(text(tag::CONTACT_INFORMATION, "me")),
        };
        let answer = b.handle(&message(V::V2_1, |items| {
            items.item(Some(b"1"), &aes("k"));
            items.item(Some(b"2"), &request);
        }));
        assert!(said(&answer).iter().all(|item| item.2.is_none()));
        let found = b.having(V::V2_1, vec![text(tag::CONTACT_INFORMATION, "me")]);
        assert_eq!(found.unwrap().len(), 1);
    }
}
