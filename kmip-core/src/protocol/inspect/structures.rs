//! Which declaration belongs to an item: by its tag, by the structure around it, by the operation.

use crate::protocol::attribute::value_description;
use crate::protocol::enumeration::Operation;
use crate::protocol::message::{
    Attestation, Device, HashedPassword, OneTimePassword, RequestBatchItem, RequestHeader,
    ResponseBatchItem, ResponseHeader, TicketCredential, UsernameAndPassword,
};
use crate::protocol::object::{
    KeyValue, SeedPrivateKey, TransparentDhPrivateKey, TransparentDhPublicKey,
    TransparentDsaPrivateKey, TransparentDsaPublicKey, TransparentEcPrivateKey,
    TransparentEcPublicKey, TransparentRsaPrivateKey, TransparentRsaPublicKey,
    TransparentSymmetricKey, object_description,
};
use crate::protocol::payload;
use crate::protocol::shape::{Description, Field, Kind, Raw, Shape, Text};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::Tag;

crate::structure! {
    /// Attribute (1.4: 2.1.1). One instance of an attribute, in 1.x.
    pub struct AttributeOf1x<'a> {
        /// Name of the attribute; `x-` and `y-` begin the names of clients and servers.
        attribute_name: Text<'a> = field(tag::ATTRIBUTE_NAME),
        /// Which instance; 0 if absent.
        attribute_index: Option<i32> = field(tag::ATTRIBUTE_INDEX),
        /// The value; the name decides its type.
        attribute_value: Option<Raw<'a>> = field(tag::ATTRIBUTE_VALUE),
    }

    /// Attribute (2.0: 4.53; 2.1: 4.60). An attribute of a vendor, from 2.0 on.
    pub struct VendorAttribute<'a> {
        /// Whose attribute it is; `x` and `y` stand for the custom attributes of 1.x.
        vendor_identification: Text<'a> = field(tag::VENDOR_IDENTIFICATION),
        /// Name of the attribute.
        attribute_name: Text<'a> = field(tag::ATTRIBUTE_NAME),
        /// The value.
        attribute_value: Option<Raw<'a>> = field(tag::ATTRIBUTE_VALUE),
    }
}

/// Whether a message asks or answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// A request.
    Request,
    /// A response.
    Response,
}

/// What is declared of the items inside of a structure.
#[derive(Clone, Copy, Debug)]
pub enum Inside {
    /// The items stand alone: messages, or parts of them.
    Top,
    /// The header and the batch items of a message.
    Message(Direction),
    /// The fields of a structure.
    Structure(&'static Description),
    /// The fields of one of several structures.
    OneOf(&'static [&'static Description]),
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

/// Key Material of the transparent formats.
const KEY_MATERIALS: &[&Description] = &[
    <TransparentSymmetricKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentRsaPrivateKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentRsaPublicKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentDsaPrivateKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentDsaPublicKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentDhPrivateKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentDhPublicKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentEcPrivateKey<'_> as Shape<'_>>::DESCRIPTION,
    <TransparentEcPublicKey<'_> as Shape<'_>>::DESCRIPTION,
    <SeedPrivateKey<'_> as Shape<'_>>::DESCRIPTION,
];

/// Values of credentials.
const CREDENTIAL_VALUES: &[&Description] = &[
    <UsernameAndPassword<'_> as Shape<'_>>::DESCRIPTION,
    <Device<'_> as Shape<'_>>::DESCRIPTION,
    <Attestation<'_> as Shape<'_>>::DESCRIPTION,
    <OneTimePassword<'_> as Shape<'_>>::DESCRIPTION,
    <HashedPassword<'_> as Shape<'_>>::DESCRIPTION,
    <TicketCredential<'_> as Shape<'_>>::DESCRIPTION,
];

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
        Inside::Message(direction) => found.inside = part(direction, tag),
        Inside::Attributes => {
            found.attribute = (tag != tag::ATTRIBUTE).then_some(tag);
            found.inside = attribute(tag, version);
        }
        Inside::Structure(description) => {
            found.owner = Some(description);
            found.field = field(description, tag, version);
        }
        Inside::OneOf(several) => {
            let has = |d: &&&'static Description| field(d, tag, version).is_some();
            found.owner = several.iter().find(has).copied();
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

fn part(direction: Direction, tag: Tag) -> Inside {
    match (direction, tag) {
        (_, tag::REQUEST_HEADER) => described::<RequestHeader<'_>>(),
        (_, tag::RESPONSE_HEADER) => described::<ResponseHeader<'_>>(),
        (Direction::Request, tag::BATCH_ITEM) => described::<RequestBatchItem<'_>>(),
        (Direction::Response, tag::BATCH_ITEM) => described::<ResponseBatchItem<'_>>(),
        _ => Inside::Unknown,
    }
}

/// What is inside of a structure that its tag alone tells, or the tag and what is around.
fn alone(tag: Tag, version: V, around: Surroundings) -> Inside {
    let payloads = around.operation.and_then(|operation| {
        payload::descriptions(operation).or_else(|| payload::server_descriptions(operation))
    });
    let known = match tag {
        tag::REQUEST_MESSAGE => return Inside::Message(Direction::Request),
        tag::RESPONSE_MESSAGE => return Inside::Message(Direction::Response),
        tag::REQUEST_HEADER | tag::RESPONSE_HEADER => return part(Direction::Request, tag),
        tag::KEY_MATERIAL => return Inside::OneOf(KEY_MATERIALS),
        tag::CREDENTIAL_VALUE => return Inside::OneOf(CREDENTIAL_VALUES),
        tag::ATTRIBUTES | tag::TEMPLATE_ATTRIBUTE => return Inside::Attributes,
        tag::ATTRIBUTE => return attribute(tag, version),
        tag::REQUEST_PAYLOAD => payloads.map(|(request, _)| request),
        tag::RESPONSE_PAYLOAD => payloads.map(|(_, response)| response),
        tag::KEY_VALUE => Some(<KeyValue<'_> as Shape<'_>>::DESCRIPTION),
        tag::ATTRIBUTE_VALUE => around.attribute.and_then(value_description),
        _ => object_description(tag).or_else(|| value_description(tag)),
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
