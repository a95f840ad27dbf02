//! Whether a message is what its version asks for: fields, order, types, values, attributes.
//!
//! Goes through the same loop as the typed model, but keeps nothing, so that a message of any
//! operation whose shapes are declared can be checked. What is not declared is checked as TTLV only.

use super::agreement;
use super::structures::{Found, Inside, Surroundings, find};
use crate::protocol::attribute_rules::rules;
use crate::protocol::enumeration::Operation;
use crate::protocol::message::{Credential, check_batch_ids, peek_version};
use crate::protocol::object::{ManagedObject, OBJECT_TAGS, check_material};
use crate::protocol::payload::{server_shapes, shapes};
use crate::protocol::registry::enumerations::EnumerationInfo;
use crate::protocol::shape::{
    AnyShape, Decode, DecodeError, DecodeErrorKind, Description, Encode, Field, Fields, Insists,
    Kind, Value, decode_fields,
};
use crate::protocol::tag::{self, TagInfo};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Limits, Reader, Tag, validate};

/// Checks one whole message against the declarations of its version.
///
/// Errors: the first thing that its version does not allow, with its offset and path.
pub fn check_message(ttlv: &[u8], limits: &Limits) -> Result<(), DecodeError> {
    validate(ttlv, limits)?;
    let message = Reader::message(ttlv, limits)?;
    let around = Surroundings::default();
    let is_message = matches!(message.tag(), tag::REQUEST_MESSAGE | tag::RESPONSE_MESSAGE);
    let found = find(Inside::Top, message.tag(), V::V2_1, around);
    let (true, Inside::Structure(description)) = (is_message, found.inside) else {
        return Err(message
            .error(ErrorKind::WrongTag {
                expected: tag::REQUEST_MESSAGE,
                found: message.tag(),
            })
            .into());
    };
    let version = peek_version(ttlv, limits)?;
    if !version.is_known() {
        let kind = DecodeErrorKind::Value("no such version of KMIP");
        return Err(DecodeError::at(&message, kind));
    }
    fields(description, &message, &Decode::strict(version), around)?;
    agreement::of_count(&message)?;
    match message.tag() {
        tag::REQUEST_MESSAGE => check_batch_ids(message.structure()?, version, Insists::Check)
            .map_err(|error| error.within(message.tag())),
        _ => Ok(()),
    }
}

fn fields(
    description: &'static Description,
    item: &Item<'_>,
    cx: &Decode,
    around: Surroundings,
) -> Result<(), DecodeError> {
    let mut walk = Walk {
        description,
        around,
    };
    decode_fields(&mut walk, description, item, cx)?;
    description.check_conditions(item, cx, Insists::Check)
}

/// Takes the fields of one structure and looks at each.
struct Walk {
    description: &'static Description,
    around: Surroundings,
}

impl<'a> Fields<'a> for Walk {
    fn set(&mut self, index: usize, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        let field = &self.description.fields[index];
        match item.tag() {
            tag::OPERATION => {
                self.around.operation = item.enumeration().ok().map(Operation::new);
            }
            tag::ATTRIBUTE_NAME => {
                let info = item.any_text().ok().and_then(tag::by_name);
                self.around.attribute = info.map(|info| info.tag);
            }
            _ => {}
        }
        if let Some(shape) = self.shape_of(item.tag()) {
            shape.check(item, cx)?;
        }
        // Certify of 1.x has bytes under the tag of an object of 2.x.
        let is_leaf = matches!(field.kind, Kind::Leaf(_));
        if OBJECT_TAGS.contains(&item.tag()) && !is_leaf {
            ManagedObject::decode(item, cx)?;
        }
        if item.tag() == tag::CREDENTIAL {
            Credential::decode(item, cx)?;
        }
        if item.tag() == tag::KEY_BLOCK {
            check_material(item, cx)?;
        }
        agreement::within(item, cx, self.around.operation)?;
        let inside = Inside::Structure(self.description);
        let found = find(inside, item.tag(), cx.version, self.around);
        match field.kind {
            Kind::Leaf(expected) => typed(item, Some(expected), cx.version),
            Kind::Pointing(_) => typed(item, None, cx.version),
            Kind::OneOf(types) => one_of(item, types),
            Kind::Enumeration(info) => named(item, info, cx),
            Kind::Mask(info) => {
                let unknown = item.integer()? as u32 & !info.read_in(cx.version);
                if unknown == 0 {
                    return Ok(());
                }
                Err(DecodeError::unknown_value(item, unknown, cx))
            }
            Kind::AttributeNames => {
                names_attribute(field, item, cx)?;
                within(item, &found, cx, self.around)
            }
            _ => {
                typed(item, None, cx.version)?;
                if matches!(field.kind, Kind::Attributes) {
                    attributes(item, cx)?;
                }
                within(item, &found, cx, self.around)
            }
        }
    }

    fn present(&self) -> u64 {
        0
    }

    fn put(&self, _: usize, _: &Field, _: &mut Encode<'_, '_>) {}
}

impl Walk {
    /// The shape of a payload, which the model reads when its operation is known: its own rules are those of the server,
    /// attributes and their values among them.
    fn shape_of(&self, payload: Tag) -> Option<AnyShape> {
        let operation = self.around.operation?;
        let (request, response) = shapes(operation).or_else(|| server_shapes(operation))?;
        match payload {
            tag::REQUEST_PAYLOAD => Some(request),
            tag::RESPONSE_PAYLOAD => Some(response),
            _ => None,
        }
    }
}

/// Whether the name of an attribute has a type that the version has for it, and a number names an attribute of the version.
fn names_attribute(field: &Field, item: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    match item.item_type() {
        // What 2.x still calls Attribute Name is a text in 3.0 as well (3.0: 7.19), which the table of tags does not say.
        ItemType::TextString if field.tag_in(V::V2_1) == tag::ATTRIBUTE_NAME => Ok(()),
        ItemType::Enumeration => {
            typed(item, None, cx.version)?;
            let number = item.enumeration()?;
            // A number of the extension range may be an attribute of a vendor.
            if number >> 16 == 0x54 || rules(cx.version, Tag::new(number)).is_some() {
                return Ok(());
            }
            Err(DecodeError::unknown_value(item, number, cx))
        }
        _ => typed(item, None, cx.version),
    }
}

/// Whether the attributes of 2.0 and later have the types that the table of tags lists. The model reads more: where 3.0 has
/// References, an Identifier, too (3.0: 6).
fn attributes(list: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    if cx.version < V::V2_0 {
        return Ok(());
    }
    let mut reader = list.structure()?;
    while let Some(attribute) = reader.next_item()? {
        typed(&attribute, None, cx.version).map_err(|error| error.within(list.tag()))?;
    }
    Ok(())
}

/// What is inside of a structure.
fn within(
    item: &Item<'_>,
    found: &Found,
    cx: &Decode,
    around: Surroundings,
) -> Result<(), DecodeError> {
    if item.item_type() != ItemType::Structure {
        return Ok(());
    }
    match found.inside {
        Inside::Structure(description) => fields(description, item, cx, around),
        _ => Ok(()),
    }
}

/// Whether the type is one that the declaration or the table of tags has.
fn typed(item: &Item<'_>, declared: Option<ItemType>, version: V) -> Result<(), DecodeError> {
    match tag::info(item.tag()) {
        Some(info) => of_types(item, info, declared, version),
        None => Ok(()),
    }
}

/// Whether the type is one of those that the declaration has.
fn one_of(item: &Item<'_>, types: &[ItemType]) -> Result<(), DecodeError> {
    let found = item.item_type();
    match types.first() {
        Some(expected) if !types.contains(&found) => {
            let expected = *expected;
            Err(item.error(ErrorKind::WrongType { expected, found }).into())
        }
        _ => Ok(()),
    }
}

fn of_types(
    item: &Item<'_>,
    info: &TagInfo,
    declared: Option<ItemType>,
    version: V,
) -> Result<(), DecodeError> {
    let (found, types) = (item.item_type(), info.types(version));
    let expected = declared.or(types.first().copied());
    match expected {
        Some(expected) if expected != found && !types.contains(&found) => {
            Err(item.error(ErrorKind::WrongType { expected, found }).into())
        }
        _ => Ok(()),
    }
}

/// Whether the version has the value. One that a server answers in its own way, such as an operation, is none the less
/// nothing that the version has.
fn named(item: &Item<'_>, names: &'static EnumerationInfo, cx: &Decode) -> Result<(), DecodeError> {
    let value = item.enumeration()?;
    if names.has(value, cx.version) {
        return Ok(());
    }
    Err(DecodeError::unknown_value(item, value, cx))
}
