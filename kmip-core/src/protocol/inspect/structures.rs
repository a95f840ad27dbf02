//! Which declaration belongs to an item: by its tag, by the structure around it, by the operation.

use crate::protocol::attribute::{AttributeOf1x, VendorAttribute, value_description};
use crate::protocol::enumeration::Operation;
use crate::protocol::payload;
use crate::protocol::shape::{Description, Field, Kind, Shape};
use crate::protocol::structures::STRUCTURES;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::Tag;

/// What is declared of the items inside of a structure.
#[derive(Clone, Copy, Debug)]
pub enum Inside {
    /// The items stand alone: messages, or parts of them.
    Top,
    /// The fields of a structure.
    Structure(&'static Description),
    /// The fields of one of the structures that may stand under this tag.
    OneOf(Tag),
    /// Attributes.
    Attributes,
    /// Nothing.
    Unknown,
}

/// What else decides about an item.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings {
    /// The operation of the batch item.
    pub operation: Option<Operation>,
    /// The attribute that an Attribute Name in the same structure names.
    pub attribute: Option<Tag>,
}

/// The declaration of an item.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The structure that the item is a field of.
    pub owner: Option<&'static Description>,
    /// The field.
    pub field: Option<&'static Field>,
    /// The attribute that the item is, or is the value of.
    pub attribute: Option<Tag>,
    /// What is inside of it, if it is a structure.
    pub inside: Inside,
}

/// The structures that are declared to stand under a tag, such as the formats of Key Material.
pub fn under(tag: Tag) -> impl Iterator<Item = &'static Description> {
    let structures = STRUCTURES.iter().filter(move |it| it.tag == tag);
    structures.map(|it| it.shape.description)
}

/// Finds the declaration of the item `tag` inside of `inside`.
pub fn find(inside: Inside, tag: Tag, version: V, around: Surroundings) -> Found {
    let mut found = Found {
        owner: None,
        field: None,
        attribute: None,
        inside: Inside::Unknown,
    };
    match inside {
        Inside::Top | Inside::Unknown => found.inside = alone(tag, version, around),
        Inside::Attributes => {
            found.attribute = (tag != tag::ATTRIBUTE).then_some(tag);
            found.inside = attribute(tag, version);
        }
        Inside::Structure(description) => {
            found.owner = Some(description);
            found.field = field(description, tag, version);
        }
        Inside::OneOf(around) => {
            found.owner = under(around).find(|it| field(it, tag, version).is_some());
            found.field = found.owner.and_then(|owner| field(owner, tag, version));
        }
    }
    if let Some(field) = found.field {
        found.inside = match field.kind {
            Kind::Structure(description) => Inside::Structure(description),
            Kind::Attributes if tag != tag::ATTRIBUTE => Inside::Attributes,
            Kind::Attributes => attribute(tag, version),
            _ => alone(tag, version, around),
        };
        if tag == tag::ATTRIBUTE_VALUE {
            found.attribute = around.attribute;
        }
    }
    found
}

/// The field of a structure in a version, or else in some version.
fn field(description: &'static Description, tag: Tag, version: V) -> Option<&'static Field> {
    let matching = |f: &&Field| f.matches(tag, version) || f.tags.contains(&tag);
    let in_version = |f: &&Field| f.is_in(version) && f.matches(tag, version);
    let fields = description.fields;
    fields
        .iter()
        .find(in_version)
        .or_else(|| fields.iter().find(matching))
}

/// What is inside of a structure that its tag alone tells, or the tag and what is around.
fn alone(tag: Tag, version: V, around: Surroundings) -> Inside {
    let payloads = around.operation.and_then(|operation| {
        payload::descriptions(operation).or_else(|| payload::server_descriptions(operation))
    });
    let known = match tag {
        tag::ATTRIBUTES | tag::TEMPLATE_ATTRIBUTE => return Inside::Attributes,
        tag::ATTRIBUTE => return attribute(tag, version),
        tag::REQUEST_PAYLOAD => payloads.map(|(request, _)| request),
        tag::RESPONSE_PAYLOAD => payloads.map(|(_, response)| response),
        tag::ATTRIBUTE_VALUE => around.attribute.and_then(value_description),
        _ => {
            let mut structures = under(tag);
            match (structures.next(), structures.next()) {
                (Some(_), Some(_)) => return Inside::OneOf(tag),
                (first, _) => first.or_else(|| value_description(tag)),
            }
        }
    };
    known.map_or(Inside::Unknown, Inside::Structure)
}

fn attribute(tag: Tag, version: V) -> Inside {
    match tag {
        tag::ATTRIBUTE if version < V::V2_0 => described::<AttributeOf1x<'_>>(),
        tag::ATTRIBUTE => described::<VendorAttribute<'_>>(),
        _ => value_description(tag).map_or(Inside::Unknown, Inside::Structure),
    }
}

fn described<T: Shape<'static>>() -> Inside {
    Inside::Structure(T::DESCRIPTION)
}
