//! What the declared shapes tell plain JSON: order of fields, and which of them are lists.

use super::value_json::{Guide, GuidedField};
use crate::protocol::attribute::spelled_in;
use crate::protocol::attribute_rules::rules;
use crate::protocol::enumeration::Operation;
use crate::protocol::payload;
use crate::protocol::registry::rules::Instances;
use crate::protocol::shape::{Cardinality, Description, Kind};
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
        let found =
            |f: &&crate::protocol::shape::Field| f.matches(tag, version) && f.is_in(version);
        let position = self.fields.iter().position(|f| found(&f))?;
        let field = &self.fields[position];
        // Of attributes and their names it is the tag that says whether they come in a row.
        let repeated = match field.kind {
            Kind::Attributes => tag == tag::ATTRIBUTE,
            Kind::AttributeNames => true,
            _ => field.cardinality == Cardinality::Repeated,
        };
        let inside: Option<&'static dyn Guide> = match field.kind {
            Kind::Structure(description) => Some(description),
            Kind::Attributes => Some(attributes_inside(tag, version)),
            Kind::AttributeNames => {
                spelled_in(tag, version).map(|description| description as &dyn Guide)
            }
            _ => None,
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
}

/// What is known of the fields of a structure of attributes.
fn attributes_inside(tag: Tag, version: ProtocolVersion) -> &'static dyn Guide {
    match spelled_in(tag, version) {
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
            inside: spelled_in(tag, version).map(|description| description as &dyn Guide),
        })
    }
}
