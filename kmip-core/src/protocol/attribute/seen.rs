//! What a version sees of an attribute, whichever version wrote it: all of it, less, another form, or nothing. The table
//! `schema/spelling.tsv` has it row by row.

use std::borrow::Cow;

use super::id::AttributeId;
use super::list::Attribute;
use super::spelling::is_visible;
use super::values::{CANONICAL, Link, Name, RotateName, has_value, shape_of, write_value};
use crate::protocol::enumeration::RotateNameType;
use crate::protocol::shape::{Decode, Encode, Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Tag};

impl<'a> Attribute<'a> {
    /// Whether the version has a way to write the attribute with its value. What it cannot say is hidden from it.
    pub fn is_seen_in(&self, version: V) -> bool {
        let item = self.value.item();
        is_visible(&self.id, version) && item.is_some_and(|item| can_say(&self.id, &item, version))
    }

    /// The attribute as a client of the version reads it, in canonical form: without the fields and bits that the
    /// version does not have, and as a Name of 3.0 tells nothing of its type. `None` where it is hidden.
    pub fn seen_in(&self, version: V) -> Option<Cow<'_, Attribute<'a>>> {
        let item = self.value.item()?;
        if !self.is_seen_in(version) {
            return None;
        }
        let other = self
            .id
            .standard()
            .and_then(|tag| other(tag, &item, version));
        Some(match other {
            None => Cow::Borrowed(self),
            Some(value) => Cow::Owned(Attribute {
                id: self.id.clone(),
                index: self.index,
                value,
            }),
        })
    }
}

/// The value that a version reads, where it may be another one than was written.
fn other(tag: Tag, item: &Item<'_>, version: V) -> Option<Raw<'static>> {
    match tag {
        tag::NAME | tag::ROTATE_NAME if version >= V::V3_0 => untyped(tag, item),
        // What else 3.0 spells otherwise says the same.
        tag::LINK | tag::UNIQUE_IDENTIFIER if version >= V::V3_0 => None,
        _ => {
            let less = match item.item_type() {
                ItemType::Structure => {
                    shape_of(tag).is_some_and(|shape| !shape.description.is_whole_in(version))
                }
                ItemType::Integer => tag::info(tag).is_some_and(|info| info.mask.is_some()),
                _ => false,
            };
            less.then(|| {
                Raw::written(|w| write_value(tag, item, tag, &mut Encode::new(w, version)))
            })
        }
    }
}

/// A name without its type, which 3.0 does not have.
fn untyped(tag: Tag, item: &Item<'_>) -> Option<Raw<'static>> {
    if tag == tag::NAME {
        let name = Name::decode(item, &CANONICAL).ok()?;
        return Some(canonical(tag, &Name::text(name.name_value)));
    }
    let name = RotateName::decode(item, &CANONICAL).ok()?;
    let text = RotateNameType::UNINTERPRETED_TEXT_STRING;
    Some(canonical(
        tag,
        &RotateName {
            rotate_name_type: text,
            ..name
        },
    ))
}

/// A value in the form in which it is kept.
pub(super) fn canonical<'a, T: Value<'a>>(tag: Tag, value: &T) -> Raw<'static> {
    Raw::written(|w| value.encode(tag, &mut Encode::new(w, V::V2_1)))
}

/// Whether the version has a way to write this value of an attribute that it has.
pub(super) fn can_say(id: &AttributeId<'_>, item: &Item<'_>, version: V) -> bool {
    let AttributeId::Standard(tag) = id else {
        return has_types(item, version);
    };
    match (*tag, item.item_type()) {
        (tag::LINK | tag::NAME | tag::ROTATE_NAME, _) if version >= V::V3_0 => true,
        (tag::LINK, _) => has_required(*tag, item, version) && can_point(item, version),
        (_, ItemType::Structure) => has_required(*tag, item, version),
        _ => has_value(*tag, item, version),
    }
}

/// Whether the version has the type of an item and of all items in it.
pub(super) fn has_types(item: &Item<'_>, version: V) -> bool {
    let Ok(mut fields) = item.structure() else {
        return tag::has_item_type(version, item.item_type());
    };
    while let Ok(Some(field)) = fields.next_item() {
        if !has_types(&field, version) {
            return false;
        }
    }
    true
}

/// Whether the version has the values of the fields that the structure cannot do without.
fn has_required(tag: Tag, item: &Item<'_>, version: V) -> bool {
    let shape = shape_of(tag).filter(|shape| !shape.description.is_whole_in(version));
    let (Some(shape), Ok(mut fields)) = (shape, item.structure()) else {
        return true;
    };
    let required = |tag| {
        let mut declared = shape.description.fields.iter();
        declared.any(|field| field.tag == tag && field.is_required_in(version))
    };
    while let Ok(Some(field)) = fields.next_item() {
        if required(field.tag()) && !has_value(field.tag(), &field, version) {
            return false;
        }
    }
    true
}

/// Whether the version can point at an object in the way of this link. 1.x does so by identifiers only, and only 3.0 by
/// names.
fn can_point(link: &Item<'_>, version: V) -> bool {
    let Ok(link) = Link::decode(link, &Decode::lenient(V::V2_1)) else {
        return true;
    };
    let linked = link.linked_object_identifier.item();
    linked.is_some_and(|linked| match linked.item_type() {
        ItemType::TextString => true,
        ItemType::Enumeration | ItemType::Integer => version >= V::V2_0,
        _ => false,
    })
}
