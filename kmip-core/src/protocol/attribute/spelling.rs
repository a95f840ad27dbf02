//! How the versions write attributes: the only place that knows.
//!
//! * 1.x: `Attribute { Attribute Name, Attribute Index, Attribute Value }` (1.4: 2.1.1).
//! * 2.x: the item under its own tag; Vendor Attributes as
//!   `Attribute { Vendor Identification, Attribute Name, Attribute Value }` (2.1: 4.60).
//! * 3.0: as 2.x, but Name is a text and each kind of Link has a tag of its own (3.0: 4).

use std::borrow::Cow;

use super::id::AttributeId;
use super::list::{Attribute, is_text};
use super::seen::{can_say, canonical};
use super::spelled::{AttributeReference, read_1x, read_vendor};
use super::values::{Link, Name, RotateName, check_value, write_value};
use crate::protocol::enumeration::{LinkType, RotateNameType};
use crate::protocol::excerpt::excerpt;
use crate::protocol::registry::rules::is_written_in;
use crate::protocol::registry::tags::by_exact_name;
use crate::protocol::shape::{Decode, DecodeError, DecodeErrorKind, Encode, Lack, Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

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

/// Reads one attribute in the spelling of the version.
pub(super) fn read_attribute<'a>(
    item: &Item<'a>,
    cx: &Decode,
) -> Result<Attribute<'a>, DecodeError> {
    let mut attribute = if cx.version < V::V2_0 {
        read_1x(item, cx, true)?
    } else {
        read_2x(item, cx)?
    };
    check(&mut attribute, item, cx)?;
    Ok(attribute)
}

/// Whether the version has the attribute of `item`, and its value keeps the rules.
fn check(attribute: &mut Attribute<'_>, item: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    if !cx.any_value && !is_visible(&attribute.id, cx.version) {
        let kind = match &attribute.id {
            _ if cx.version >= V::V2_0 => DecodeErrorKind::Unknown(item.tag(), cx.version),
            AttributeId::Standard(tag) => DecodeErrorKind::UnknownAttribute(*tag, cx.version),
            id @ AttributeId::Vendor { .. } => {
                DecodeErrorKind::UnknownName(excerpt(&id.to_string()))
            }
        };
        let error = DecodeError::at(item, kind);
        return Err(if item.tag() == tag::ATTRIBUTE {
            error.within(item.tag())
        } else {
            error
        });
    }
    let checked = check_value(attribute, item, cx);
    checked.map_err(|error| naming(attribute, item, error))
}

/// In an Attribute the name says what its value is, so it stands in the place of Attribute Value in the path of an error.
#[cold]
fn naming(attribute: &Attribute<'_>, item: &Item<'_>, error: DecodeError) -> DecodeError {
    if item.tag() != tag::ATTRIBUTE {
        return error;
    }
    match attribute.id {
        AttributeId::Standard(tag) => error.renamed(tag).within(item.tag()),
        AttributeId::Vendor { .. } => error.within(item.tag()),
    }
}

/// Reads one attribute of a notification of 1.x, which has no value where it was deleted.
pub(super) fn read_changed<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    let mut attribute = read_1x(item, cx, false)?;
    check(&mut attribute, item, cx)?;
    Ok(attribute)
}

/// Reads the name of an attribute of 1.x.
pub(super) fn read_name_1x<'a>(item: &Item<'a>) -> Result<AttributeId<'a>, DecodeError> {
    // A name that is found by its bytes needs no check of its encoding.
    if item.item_type() == ItemType::TextString
        && let Some(info) = by_exact_name(item.value())
    {
        return Ok(AttributeId::Standard(info.tag));
    }
    let name = item.text_string()?;
    let known = AttributeId::from_name_1x(name);
    known.ok_or_else(|| DecodeError::at(item, DecodeErrorKind::UnknownName(excerpt(name))))
}

fn read_2x<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    if item.tag() == tag::ATTRIBUTE {
        return read_vendor(item, cx);
    }
    if cx.version >= V::V3_0
        && let Some(attribute) = read_3_0(item, cx)?
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

/// A name in 3.0 is a Text String; answers may have it as any text.
fn name_of_3_0<'a>(item: &Item<'a>, cx: &Decode) -> Result<&'a str, DecodeError> {
    Ok(if cx.any_value {
        item.any_text()?
    } else {
        item.text_string()?
    })
}

/// What 3.0 writes otherwise than 2.1, brought into the canonical form.
fn read_3_0<'a>(item: &Item<'a>, cx: &Decode) -> Result<Option<Attribute<'a>>, DecodeError> {
    let standard = |tag, value| {
        Some(Attribute {
            id: AttributeId::Standard(tag),
            index: None,
            value,
        })
    };
    if let Some((_, link_type)) = LINKS.iter().find(|(tag, _)| *tag == item.tag()) {
        let listed = tag::info(item.tag()).map_or(&[][..], |info| info.types(V::V3_0));
        let found = item.item_type();
        // A Text String, the type of older versions, and an Identifier are understood in answers only.
        let is_read = match found {
            ItemType::TextString | ItemType::Identifier => cx.any_value,
            _ => listed.contains(&found),
        };
        if !is_read {
            let expected = ItemType::Reference;
            return Err(item.error(ErrorKind::WrongType { expected, found }).into());
        }
        // A Reference is what older versions know as the identifier; the other ways to point are kept as they are.
        let linked = Raw::written(|w| match item.item_type() {
            ItemType::Reference | ItemType::Identifier => w.text_string(
                tag::LINKED_OBJECT_IDENTIFIER,
                item.any_text().unwrap_or_default(),
            ),
            _ => w.item_as(tag::LINKED_OBJECT_IDENTIFIER, item),
        });
        let link = Link {
            link_type: *link_type,
            linked_object_identifier: linked,
        };
        item.validate()?;
        return Ok(standard(tag::LINK, canonical(tag::LINK, &link)));
    }
    Ok(match item.tag() {
        tag::NAME => {
            let name = Name::text(name_of_3_0(item, cx)?);
            standard(tag::NAME, canonical(tag::NAME, &name))
        }
        tag::ROTATE_NAME => {
            let name = RotateName {
                rotate_name_value: Cow::Borrowed(name_of_3_0(item, cx)?),
                rotate_name_type: RotateNameType::UNINTERPRETED_TEXT_STRING,
            };
            standard(tag::ROTATE_NAME, canonical(tag::ROTATE_NAME, &name))
        }
        tag::UNIQUE_IDENTIFIER => {
            // In attributes it is that of the object itself.
            let text = match item.item_type() {
                ItemType::Identifier => item.any_text()?,
                ItemType::TextString if cx.any_value => item.any_text()?,
                found => {
                    let expected = ItemType::Identifier;
                    return Err(item.error(ErrorKind::WrongType { expected, found }).into());
                }
            };
            standard(
                item.tag(),
                Raw::written(|w| w.text_string(tag::UNIQUE_IDENTIFIER, text)),
            )
        }
        _ => None,
    })
}

/// Whether a version has a way to write the attribute. What it cannot say is hidden from it.
pub fn is_visible(id: &AttributeId<'_>, version: V) -> bool {
    match id {
        AttributeId::Standard(tag::LINK | tag::NAME) => true,
        AttributeId::Standard(tag) => is_written_in(version, *tag),
        AttributeId::Vendor { .. } => version >= V::V2_0 || id.name_1x().is_some(),
    }
}

/// Whether a version calls an attribute so. The links of 3.0 have a name for each kind, and none for all.
pub(super) fn is_name_in(id: &AttributeId<'_>, version: V) -> bool {
    let retired = *id == AttributeId::Standard(tag::LINK) && version >= V::V3_0;
    is_visible(id, version) && !retired
}

/// Writes one attribute in the spelling of the version; nothing where the version cannot say it.
pub(super) fn write_attribute(attribute: &Attribute<'_>, out: &mut Encode<'_, '_>) {
    let Some(item) = attribute.value.item() else {
        return;
    };
    if !is_visible(&attribute.id, out.version) || !can_say(&attribute.id, &item, out.version) {
        let (tag, what) = lack(attribute, out.version);
        return out.leaves_out(tag, what);
    }
    if out.version < V::V2_0 {
        write_1x(attribute, Some(&item), out);
    } else {
        match &attribute.id {
            AttributeId::Vendor { vendor, name } => out.writer.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
                w.text_string(tag::ATTRIBUTE_NAME, name);
                w.item_as(tag::ATTRIBUTE_VALUE, &item);
            }),
            AttributeId::Standard(tag) if out.version >= V::V3_0 => {
                write_3_0(*tag, &item, out);
            }
            AttributeId::Standard(tag) => write_value(*tag, &item, *tag, out),
        }
    }
}

/// Whether a version has a way to write the attribute with its value.
pub(super) fn can_write(attribute: &Attribute<'_>, version: V) -> bool {
    let says = |item| can_say(&attribute.id, &item, version);
    // 3.0 has a tag for each kind of link that the specification knows, and none for those of vendors.
    let is_link = attribute.id.standard() == Some(tag::LINK);
    let untold = is_link && version >= V::V3_0 && link_tag(attribute).is_none();
    is_visible(&attribute.id, version) && attribute.value.item().is_none_or(says) && !untold
}

/// What a version lacks that has no way to write the attribute: the attribute, or its value.
#[cold]
pub(super) fn lack(attribute: &Attribute<'_>, version: V) -> (Tag, Lack) {
    let tag = attribute.id.standard().unwrap_or(tag::ATTRIBUTE);
    if !is_visible(&attribute.id, version) {
        return (tag, Lack::Whole);
    }
    let value = attribute
        .value
        .item()
        .and_then(|item| item.enumeration().ok());
    (tag, value.map_or(Lack::Form, Lack::Value))
}

/// Writes one attribute of a notification of 1.x, without a value where it was deleted.
pub(super) fn write_changed(attribute: &Attribute<'_>, out: &mut Encode<'_, '_>) {
    if attribute.value.item().is_some() {
        write_attribute(attribute, out);
    } else if is_visible(&attribute.id, out.version) {
        write_1x(attribute, None, out);
    }
}

fn write_1x(attribute: &Attribute<'_>, item: Option<&Item<'_>>, out: &mut Encode<'_, '_>) {
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
    match (&attribute.id, item) {
        (AttributeId::Standard(tag), Some(item)) => {
            write_value(*tag, item, tag::ATTRIBUTE_VALUE, out);
        }
        (AttributeId::Vendor { .. }, Some(item)) => w.item_as(tag::ATTRIBUTE_VALUE, item),
        (_, None) => {}
    }
    out.writer.end(mark);
}

fn write_3_0(tag: Tag, item: &Item<'_>, out: &mut Encode<'_, '_>) {
    let cx = Decode::lenient(V::V2_1);
    let w = &mut *out.writer;
    match tag {
        tag::NAME => {
            if let Ok(name) = Name::decode(item, &cx) {
                w.text_string(tag, &name.name_value);
            }
        }
        tag::ROTATE_NAME => {
            if let Ok(name) = RotateName::decode(item, &cx) {
                w.text_string(tag, &name.rotate_name_value);
            }
        }
        tag::LINK => {
            let Ok(link) = Link::decode(item, &cx) else {
                return;
            };
            let Some((link_tag, _)) = LINKS.iter().find(|(_, t)| *t == link.link_type) else {
                return out.leaves_out(tag, Lack::Whole);
            };
            if let Some(linked) = link.linked_object_identifier.item() {
                match linked.text_string() {
                    Ok(text) => w.text_as(*link_tag, ItemType::Reference, text),
                    Err(_) => w.item_as(*link_tag, &linked),
                }
            }
        }
        tag::UNIQUE_IDENTIFIER => {
            if let Ok(text) = item.any_text() {
                w.text_as(tag, ItemType::Identifier, text);
            }
        }
        _ => write_value(tag, item, tag, out),
    }
}

/// The tag that 3.0 has for a link of this kind.
pub(super) fn link_tag(attribute: &Attribute<'_>) -> Option<Tag> {
    if attribute.id.standard() != Some(tag::LINK) {
        return None;
    }
    let link = attribute.get::<Link<'_>>()?;
    let found = LINKS.iter().find(|(_, kind)| *kind == link.link_type);
    found.map(|(tag, _)| *tag)
}

/// Reads the name of an attribute; `None` for one that nobody knows.
pub(super) fn read_reference<'a>(
    item: &Item<'a>,
    cx: &Decode,
) -> Result<Option<AttributeId<'a>>, DecodeError> {
    // In 2.x the names of 1.x stand under the tag of 1.x; 3.0 has texts in the Key Wrapping Specification (3.0: 9).
    let is_name = cx.version < V::V2_0
        || item.tag() == tag::ATTRIBUTE_NAME
        || cx.version >= V::V3_0 && item.item_type() == ItemType::TextString;
    if is_name {
        return Ok(AttributeId::from_name_1x(item.text_string()?));
    }
    if cx.any_value && is_text(item) {
        return Ok(AttributeId::from_name_1x(item.any_text()?));
    }
    if item.item_type() == ItemType::Enumeration {
        let tag = Tag::new(item.enumeration()?);
        return Ok(tag::info(tag).map(|_| AttributeId::Standard(tag)));
    }
    let reference = AttributeReference::decode(item, cx)?;
    Ok(Some(reference.into()))
}

/// Writes the name of an attribute in the spelling of the version.
pub(super) fn write_reference(id: &AttributeId<'_>, tag: Tag, out: &mut Encode<'_, '_>) {
    if !is_visible(id, out.version) {
        return;
    }
    // Key Wrapping Specification of 2.x has names under the tag of 1.x (2.1: 7.18).
    if out.version < V::V2_0 || tag == tag::ATTRIBUTE_NAME {
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
