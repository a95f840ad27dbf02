//! What the declared shapes tell plain JSON: order of fields, and which of them are lists.

use super::value_json::{Guide, GuidedField};
use crate::protocol::attribute::{spelled_in, value_description};
use crate::protocol::attribute_rules::rules;
use crate::protocol::enumeration::Operation;
use crate::protocol::inspect::under;
use crate::protocol::payload;
use crate::protocol::registry::rules::Instances;
use crate::protocol::shape::{Cardinality, Description, Field, Kind};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Tag;

/// The guide of the request payload of an operation, where its shapes are known.
pub fn request_guide(operation: Operation) -> Option<&'static dyn Guide> {
    payload::descriptions(operation).map(|(request, _)| request as &dyn Guide)
}

/// The guide of the response payload of an operation, where its shapes are known.
pub fn response_guide(operation: Operation) -> Option<&'static dyn Guide> {
    payload::descriptions(operation).map(|(_, response)| response as &dyn Guide)
}

/// The guide of the structure `Attributes` of 2.0 and later.
pub fn attributes_guide() -> &'static dyn Guide {
    &AttributesGuide { lists: true }
}

impl Guide for Description {
    fn field(&self, tag: Tag, version: ProtocolVersion) -> Option<GuidedField> {
        let found = |f: &&Field| f.matches(tag, version) && f.is_in(version);
        let position = self.fields.iter().position(|f| found(&f))?;
        let field = &self.fields[position];
        // Of attributes and their names it is the tag that says whether they come in a row.
        let repeated = match field.kind {
            Kind::Attributes => tag == tag::ATTRIBUTE,
            Kind::AttributeNames => true,
            _ => field.cardinality == Cardinality::Repeated,
        };
        let inside: Option<&'static dyn Guide> = match field.kind {
            Kind::Attributes => Some(attributes_inside(tag, version)),
            kind => described(structure_inside(Some(kind), tag, version)),
        };
        let types = match field.kind {
            Kind::OneOf(types) => types,
            _ => &[],
        };
        Some(GuidedField {
            position,
            repeated,
            types,
            inside,
        })
    }

    fn value(&self, attribute: Tag) -> Option<&'static dyn Guide> {
        described(value_inside(self, attribute))
    }
}

/// The structure that a field of this kind is, or an attribute where no field is known, as far as its tag tells it. Key
/// Material has several, which the Key Format Type tells apart: none of them is given.
pub fn structure_inside(
    kind: Option<Kind>,
    tag: Tag,
    version: ProtocolVersion,
) -> Option<&'static Description> {
    match kind {
        Some(Kind::Structure(description)) => Some(description),
        Some(Kind::Attributes | Kind::AttributeNames) | None => {
            spelled_in(tag, version).or_else(|| value_description(tag))
        }
        Some(Kind::Choice | Kind::Any) => {
            let mut structures = under(tag);
            structures.next().filter(|_| structures.next().is_none())
        }
        Some(_) => None,
    }
}

/// The structure that the Attribute Value in `owner` is, where the Attribute Name beside it names this attribute. Beside
/// a Vendor Identification the name is one of that vendor, and tells nothing.
pub fn value_inside(owner: &Description, attribute: Tag) -> Option<&'static Description> {
    let is_vendors = |field: &Field| field.tag == tag::VENDOR_IDENTIFICATION;
    if owner.fields.iter().any(is_vendors) {
        return None;
    }
    value_description(attribute)
}

fn described(description: Option<&'static Description>) -> Option<&'static dyn Guide> {
    description.map(|description| description as &dyn Guide)
}

/// What is known of the fields of a structure of attributes.
fn attributes_inside(tag: Tag, version: ProtocolVersion) -> &'static dyn Guide {
    match structure_inside(Some(Kind::Attributes), tag, version) {
        Some(description) => description,
        None if tag == tag::ATTRIBUTES => &AttributesGuide { lists: true },
        None => &AttributesGuide { lists: false },
    }
}

/// A structure of attributes of 2.0 and later: no order; in `Attributes` lists as the rules of attributes say.
struct AttributesGuide {
    lists: bool,
}

impl Guide for AttributesGuide {
    fn field(&self, tag: Tag, version: ProtocolVersion) -> Option<GuidedField> {
        let rules = rules(version, tag)?;
        let repeated = self.lists && rules.multiple_instances != Instances::Single;
        Some(GuidedField {
            position: 0,
            repeated,
            types: &[],
            inside: described(structure_inside(Some(Kind::Attributes), tag, version)),
        })
    }
}
