//! How the versions write attributes: the only place that knows.
//!
//! * 1.x: `Attribute { Attribute Name, Attribute Index, Attribute Value }` (1.4: 2.1.1).
//! * 2.x: the item under its own tag; Vendor Attributes as
//!   `Attribute { Vendor Identification, Attribute Name, Attribute Value }` (2.1: 4.60).
//! * 3.0: as 2.x, but Name is a text and each kind of Link has a tag of its own (3.0: 4).

use std::borrow::Cow;

use super::id::AttributeId;
use super::list::{Attribute, is_text};
use super::values::{Link, Name, check_value, write_value};
use crate::protocol::enumeration::{LinkType, NameType};
use crate::protocol::registry::rules::is_written_in;
use crate::protocol::shape::{Decode, DecodeError, DecodeErrorKind, Encode, Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Tag, Writer};

/// Tag of a kind of link in 3.0 and its Link Type in 1.x and 2.x (3.0: 6).
const LINKS: &[(Tag, LinkType)] = &[
    (tag::CERTIFICATE_LINK, LinkType::CERTIFICATE_LINK),
    (tag::CHILD_LINK, LinkType::CHILD_LINK),
    (
        tag::DERIVATION_OBJECT_LINK,
        LinkType::DERIVATION_BASE_OBJECT_LINK,
    ),
    (tag::DERIVED_OBJECT_LINK, LinkType::DERIVED_KEY_LINK),
    (tag::NEXT_LINK, LinkType::NEXT_LINK),
    (tag::PARENT_LINK, LinkType::PARENT_LINK),
    (
        tag::PKCS_12_CERTIFICATE_LINK,
        LinkType::PKCS_12_CERTIFICATE_LINK,
    ),
    (tag::PKCS_12_PASSWORD_LINK, LinkType::PKCS_12_PASSWORD_LINK),
    (tag::PREVIOUS_LINK, LinkType::PREVIOUS_LINK),
    (tag::PRIVATE_KEY_LINK, LinkType::PRIVATE_KEY_LINK),
    (tag::PUBLIC_KEY_LINK, LinkType::PUBLIC_KEY_LINK),
    (tag::REPLACED_OBJECT_LINK, LinkType::REPLACED_OBJECT_LINK),
    (
        tag::REPLACEMENT_OBJECT_LINK,
        LinkType::REPLACEMENT_OBJECT_LINK,
    ),
    (tag::WRAPPING_KEY_LINK, LinkType::WRAPPING_KEY_LINK),
];

fn value_error(item: &Item<'_>, why: &'static str) -> DecodeError {
    DecodeError::at(item, DecodeErrorKind::Value(why))
}

/// Reads one attribute in the spelling of the version.
pub(super) fn read_attribute<'a>(
    item: &Item<'a>,
    cx: &Decode,
) -> Result<Attribute<'a>, DecodeError> {
    let attribute = if cx.version < V::V2_0 {
        read_1x(item, cx)?
    } else {
        read_2x(item, cx)?
    };
    check_value(&attribute, item)?;
    Ok(attribute)
}

fn read_1x<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    if item.tag() != tag::ATTRIBUTE {
        return Err(DecodeError::at(
            item,
            DecodeErrorKind::Unknown(item.tag(), cx.version),
        ));
    }
    let mut reader = item.structure()?;
    let (mut id, mut index, mut value) = (None, None, None);
    let missing = |tag| DecodeError::at(item, DecodeErrorKind::Missing(tag));
    while let Some(child) = reader.next_item_inlined()? {
        match child.tag() {
            tag::ATTRIBUTE_NAME if id.is_none() => {
                let known = AttributeId::from_name_1x(child.text_string()?);
                id = Some(known.ok_or_else(|| {
                    value_error(
                        &child,
                        "no attribute has this name; custom names begin with x- or y-",
                    )
                })?);
            }
            _ if id.is_none() => return Err(missing(tag::ATTRIBUTE_NAME)),
            tag::ATTRIBUTE_INDEX if index.is_none() && value.is_none() => {
                index = Some(child.integer()?);
            }
            tag::ATTRIBUTE_VALUE if value.is_none() => value = Some(Raw::borrowed(&child)),
            other => {
                let kind = if other == tag::ATTRIBUTE_VALUE {
                    DecodeErrorKind::Duplicate(other)
                } else {
                    DecodeErrorKind::Unknown(other, cx.version)
                };
                return Err(DecodeError::at(&child, kind));
            }
        }
    }
    let id = id.ok_or_else(|| missing(tag::ATTRIBUTE_NAME))?;
    let value = value.ok_or_else(|| missing(tag::ATTRIBUTE_VALUE))?;
    Ok(Attribute { id, index, value })
}

fn read_2x<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    if item.tag() == tag::ATTRIBUTE {
        return read_vendor(item, cx);
    }
    if cx.version >= V::V3_0
        && let Some(attribute) = read_3_0(item)?
    {
        return Ok(attribute);
    }
    let known = tag::info(item.tag()).is_some_and(|i| cx.version.is_between(i.first, i.last));
    if !known && !cx.ignore_unknown {
        return Err(DecodeError::at(
            item,
            DecodeErrorKind::Unknown(item.tag(), cx.version),
        ));
    }
    Ok(Attribute {
        id: AttributeId::Standard(item.tag()),
        index: None,
        value: Raw::borrowed(item),
    })
}

fn read_vendor<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    let mut reader = item.structure()?;
    let (mut vendor, mut name, mut value) = (None, None, None);
    while let Some(child) = reader.next_item()? {
        let slot = match child.tag() {
            tag::VENDOR_IDENTIFICATION => &mut vendor,
            tag::ATTRIBUTE_NAME => &mut name,
            tag::ATTRIBUTE_VALUE => &mut value,
            other => {
                return Err(DecodeError::at(
                    &child,
                    DecodeErrorKind::Unknown(other, cx.version),
                ));
            }
        };
        if slot.replace(child).is_some() {
            return Err(DecodeError::at(
                &child,
                DecodeErrorKind::Duplicate(child.tag()),
            ));
        }
    }
    let missing = |tag| DecodeError::at(item, DecodeErrorKind::Missing(tag));
    let vendor = vendor
        .ok_or_else(|| missing(tag::VENDOR_IDENTIFICATION))?
        .text_string()?;
    let name = name
        .ok_or_else(|| missing(tag::ATTRIBUTE_NAME))?
        .text_string()?;
    let value = value.ok_or_else(|| missing(tag::ATTRIBUTE_VALUE))?;
    Ok(Attribute {
        id: AttributeId::Vendor {
            vendor: vendor.into(),
            name: name.into(),
        },
        index: None,
        value: Raw::borrowed(&value),
    })
}

/// What 3.0 writes otherwise than 2.1, brought into the canonical form.
fn read_3_0<'a>(item: &Item<'a>) -> Result<Option<Attribute<'a>>, DecodeError> {
    let standard = |tag, value| {
        Some(Attribute {
            id: AttributeId::Standard(tag),
            index: None,
            value,
        })
    };
    if item.tag() == tag::NAME {
        let name = Name {
            name_value: Cow::Borrowed(item.any_text()?),
            name_type: NameType::UNINTERPRETED_TEXT_STRING,
        };
        return Ok(standard(tag::NAME, canonical(tag::NAME, &name)));
    }
    if let Some((_, link_type)) = LINKS.iter().find(|(tag, _)| *tag == item.tag())
        && is_text(item)
    {
        let linked = Raw::written(|w| {
            w.text_string(
                tag::LINKED_OBJECT_IDENTIFIER,
                item.any_text().unwrap_or_default(),
            );
        });
        let link = Link {
            link_type: *link_type,
            linked_object_identifier: linked,
        };
        return Ok(standard(tag::LINK, canonical(tag::LINK, &link)));
    }
    if item.tag() == tag::UNIQUE_IDENTIFIER && is_text(item) {
        let text = item.any_text()?;
        return Ok(standard(
            item.tag(),
            Raw::written(|w| w.text_string(tag::UNIQUE_IDENTIFIER, text)),
        ));
    }
    Ok(None)
}

fn canonical<'a, T: Value<'a>>(tag: Tag, value: &T) -> Raw<'static> {
    Raw::written(|w| value.encode(tag, &mut Encode::new(w, V::V2_1)))
}

/// Whether a version has a way to write the attribute. What it cannot say is hidden from it.
pub fn is_visible(id: &AttributeId<'_>, version: V) -> bool {
    match id {
        AttributeId::Standard(tag::LINK | tag::NAME) => true,
        AttributeId::Standard(tag) => is_written_in(version, *tag),
        AttributeId::Vendor { .. } => version >= V::V2_0 || id.name_1x().is_some(),
    }
}

/// Writes one attribute in the spelling of the version; nothing where the version cannot say it.
pub(super) fn write_attribute(attribute: &Attribute<'_>, out: &mut Encode<'_, '_>) {
    if !is_visible(&attribute.id, out.version) {
        return;
    }
    let Some(item) = attribute.value.item() else {
        return;
    };
    if out.version < V::V2_0 {
        write_1x(attribute, &item, out);
    } else {
        match &attribute.id {
            AttributeId::Vendor { vendor, name } => out.writer.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
                w.text_string(tag::ATTRIBUTE_NAME, name);
                w.item_as(tag::ATTRIBUTE_VALUE, &item);
            }),
            AttributeId::Standard(tag) if out.version >= V::V3_0 => {
                write_3_0(*tag, &item, out.writer);
            }
            AttributeId::Standard(tag) => write_value(*tag, &item, *tag, out),
        }
    }
}

fn write_1x(attribute: &Attribute<'_>, item: &Item<'_>, out: &mut Encode<'_, '_>) {
    let w = &mut *out.writer;
    let mark = w.begin(tag::ATTRIBUTE);
    match &attribute.id {
        AttributeId::Standard(tag) => {
            w.text_string(tag::ATTRIBUTE_NAME, tag::info(*tag).map_or("", |i| i.name));
        }
        id @ AttributeId::Vendor { .. } => {
            w.text_string(tag::ATTRIBUTE_NAME, &id.name_1x().unwrap_or_default());
        }
    }
    if let Some(index) = attribute.index {
        w.integer(tag::ATTRIBUTE_INDEX, index);
    }
    match &attribute.id {
        AttributeId::Standard(tag) => write_value(*tag, item, tag::ATTRIBUTE_VALUE, out),
        AttributeId::Vendor { .. } => w.item_as(tag::ATTRIBUTE_VALUE, item),
    }
    out.writer.end(mark);
}

fn write_3_0(tag: Tag, item: &Item<'_>, w: &mut Writer<'_>) {
    let cx = Decode::strict(V::V2_1);
    match tag {
        tag::NAME => {
            if let Ok(name) = Name::decode(item, &cx) {
                w.text_string(tag, &name.name_value);
            }
        }
        tag::LINK => {
            let Ok(link) = Link::decode(item, &cx) else {
                return;
            };
            let Some((link_tag, _)) = LINKS.iter().find(|(_, t)| *t == link.link_type) else {
                return;
            };
            if let Some(text) = link
                .linked_object_identifier
                .item()
                .as_ref()
                .and_then(|i| i.any_text().ok())
            {
                w.text_as(*link_tag, ItemType::Reference, text);
            }
        }
        tag::UNIQUE_IDENTIFIER => w.text_as(
            tag,
            ItemType::Identifier,
            item.any_text().unwrap_or_default(),
        ),
        _ => w.item_as(tag, item),
    }
}

/// Reads the name of an attribute; `None` for one that nobody knows.
pub(super) fn read_reference<'a>(
    item: &Item<'a>,
    cx: &Decode,
) -> Result<Option<AttributeId<'a>>, DecodeError> {
    if cx.version < V::V2_0 || is_text(item) {
        return Ok(AttributeId::from_name_1x(item.any_text()?));
    }
    if item.item_type() == ItemType::Enumeration {
        let number = item.enumeration()?;
        let tag = Tag::new(number);
        // 3.0 asks for each kind of link by its own tag; all of them are the Link attribute.
        let tag = if LINKS.iter().any(|(t, _)| *t == tag) {
            tag::LINK
        } else {
            tag
        };
        return Ok(tag::info(tag).map(|_| AttributeId::Standard(tag)));
    }
    let mut reader = item.structure()?;
    let (mut vendor, mut name) = (None, None);
    while let Some(child) = reader.next_item()? {
        match child.tag() {
            tag::VENDOR_IDENTIFICATION => vendor = Some(child.text_string()?),
            tag::ATTRIBUTE_NAME => name = Some(child.text_string()?),
            other => {
                return Err(DecodeError::at(
                    &child,
                    DecodeErrorKind::Unknown(other, cx.version),
                ));
            }
        }
    }
    match (vendor, name) {
        (Some(vendor), Some(name)) => Ok(Some(AttributeId::Vendor {
            vendor: vendor.into(),
            name: name.into(),
        })),
        (None, _) => Err(DecodeError::at(
            item,
            DecodeErrorKind::Missing(tag::VENDOR_IDENTIFICATION),
        )),
        (_, None) => Err(DecodeError::at(
            item,
            DecodeErrorKind::Missing(tag::ATTRIBUTE_NAME),
        )),
    }
}

/// Writes the name of an attribute in the spelling of the version.
pub(super) fn write_reference(id: &AttributeId<'_>, tag: Tag, out: &mut Encode<'_, '_>) {
    if !is_visible(id, out.version) {
        return;
    }
    if out.version < V::V2_0 {
        if let Some(name) = id.name_1x() {
            out.writer.text_string(tag, &name);
        }
        return;
    }
    match id {
        AttributeId::Standard(attribute) => out.writer.enumeration(tag, attribute.get()),
        AttributeId::Vendor { vendor, name } => out.writer.structure(tag, |w| {
            w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
            w.text_string(tag::ATTRIBUTE_NAME, name);
        }),
    }
}
