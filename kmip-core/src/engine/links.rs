//! Links that a request points with what its batch has named: bound to the object at once (2.1: 4.31; 3.0: 4.35), since
//! nobody could say later what was meant.

use std::borrow::Cow;

use super::call::Call;
use super::failure::OperationError;
use super::named::is_link;
use crate::protocol::attribute::{Attribute, Link};
use crate::protocol::enumeration::UniqueIdentifier;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::Raw;
use crate::protocol::tag;
use crate::ttlv::{Item, ItemType};

/// The attribute, with an identifier in the place of an operation or a number that points at one. Attributes other than
/// links are what they are.
pub(super) fn bound<'s, 'a>(
    call: &Call<'_>,
    attribute: &'s Attribute<'a>,
) -> Result<Cow<'s, Attribute<'a>>, OperationError> {
    let Some(tag) = attribute.id.standard().filter(|tag| is_link(*tag)) else {
        return Ok(Cow::Borrowed(attribute));
    };
    let link = if tag == tag::LINK {
        attribute.get::<Link<'_>>()
    } else {
        None
    };
    let pointing = match &link {
        Some(link) => link.linked_object_identifier.item(),
        None => attribute.value.item(),
    };
    let Some(id) = pointing.and_then(|item| target(&item)) else {
        return Ok(Cow::Borrowed(attribute));
    };
    let id = call.resolve(Some(&id))?;
    let value = match link {
        Some(link) => Attribute::of(tag, &Link::to(link.link_type, id)).value,
        None => Raw::written(|w| w.text_as(tag, ItemType::Reference, id)),
    };
    Ok(Cow::Owned(Attribute {
        id: attribute.id.clone(),
        index: attribute.index,
        value,
    }))
}

/// What an item points at within its batch.
fn target(item: &Item<'_>) -> Option<ObjectReference<'static>> {
    if let Ok(operation) = item.enumeration() {
        return Some(ObjectReference::Placeholder(UniqueIdentifier::new(
            operation,
        )));
    }
    item.integer().ok().map(ObjectReference::Position)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::SingleAttribute;
    use crate::protocol::enumeration::LinkType;
    use crate::protocol::payload::{
        AddAttributeRequest, DeleteAttributeRequest, LocateRequest, ModifyAttributeRequest,
    };
    use crate::ttlv::Tag;

    /// A link to what the batch has named: by operation or by number.
    fn pointing(tag: Tag, number: Option<i32>) -> Attribute<'static> {
        let write = move |w: &mut crate::ttlv::Writer<'_>, tag| match number {
            None => w.enumeration(tag, UniqueIdentifier::ID_PLACEHOLDER.get()),
            Some(number) => w.integer(tag, number),
        };
        if tag != tag::LINK {
            return Attribute::standard(tag, |w| write(w, tag));
        }
        let linked = Raw::written(|w| write(w, tag::LINKED_OBJECT_IDENTIFIER));
        let link = Link {
            link_type: LinkType::NEXT_LINK,
            linked_object_identifier: linked,
        };
        Attribute::of(tag::LINK, &link)
    }

    #[test]
    fn a_link_to_what_the_batch_has_named_is_bound_at_once() {
        for (version, tag) in [
            (V::V2_0, tag::LINK),
            (V::V2_1, tag::LINK),
            (V::V3_0, tag::LINK),
            (V::V3_0, tag::CREDENTIAL_LINK),
        ] {
            for number in [None, Some(0), Some(-1)] {
                let b = Bench::new();
                let key = b.create(version, "key");
                let add = AddAttributeRequest {
                    unique_identifier: Some(ObjectReference::id(key.clone())),
                    new_attribute: SingleAttribute(pointing(tag, number)),
                };
                let request = message(version, |items| {
                    items.item(None, &aes("made in the batch"));
                    items.item(None, &add);
                });
                let said = said(&b.handle(&request));
                assert!(
                    said.iter().all(|(_, _, reason)| reason.is_none()),
                    "{said:?}"
                );
                let made = b.having(version, vec![name("made in the batch")]).unwrap();
                let expected = if tag == tag::LINK {
                    Attribute::of(tag, &Link::to(LinkType::NEXT_LINK, &made[0]))
                } else {
                    Attribute::standard(tag, |w| w.text_as(tag, ItemType::Reference, &made[0]))
                };
                let seen = b.having(version, vec![expected]);
                assert_eq!(seen, Ok(vec![key]), "{version} {number:?}");
            }
        }
    }

    #[test]
    fn a_link_to_nothing_is_refused_wherever_it_is_given() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "key");
        let nothing = pointing(tag::LINK, Some(7));
        let single = || SingleAttribute(nothing.clone());
        let missing = Some(ResultReason::OBJECT_NOT_FOUND);
        assert_eq!(reason(b.add(V::V2_1, &key, nothing.clone())), missing);
        let request = aes_with("other", vec![nothing.clone()]);
        assert_eq!(reason(b.call(V::V2_1, &request)), missing);
        let to = Attribute::of(tag::LINK, &Link::to(LinkType::NEXT_LINK, "x"));
        b.add(V::V2_1, &key, to).unwrap();
        let request = ModifyAttributeRequest {
            unique_identifier: id(&key),
            current_attribute: None,
            new_attribute: single(),
        };
        assert_eq!(reason(b.call(V::V2_1, &request)), missing);
        let request = DeleteAttributeRequest {
            unique_identifier: id(&key),
            current_attribute: Some(single()),
            ..DeleteAttributeRequest::default()
        };
        assert_eq!(reason(b.call(V::V2_1, &request)), missing);
        let request = LocateRequest {
            attributes: vec![nothing].into(),
            ..LocateRequest::default()
        };
        assert_eq!(reason(b.locate(V::V2_1, &request)), missing);
    }
}
