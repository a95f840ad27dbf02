//! The structures in which the versions spell attributes and their names. The model reads them by the same loop as all
//! others, into [`Attribute`] and [`AttributeId`].

use super::id::AttributeId;
use super::list::{Attribute, AttributeList};
use super::spelling::read_name_1x;
use super::values::Name;
use crate::protocol::shape::{
    Decode, DecodeError, DecodeErrorKind, Description, Encode, Field, Fields, Raw, Shape, Text,
    decode_fields,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, Tag};

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

    /// Attribute Reference (2.0: 5.5; 2.1: 5.5). Names an attribute of a vendor, from 2.0 on; one of the specification is
    /// named by the number of its tag.
    pub struct AttributeReference<'a> {
        /// Whose attribute it is; `x` and `y` stand for the custom attributes of 1.x.
        vendor_identification: Text<'a> = field(tag::VENDOR_IDENTIFICATION),
        /// Name of the attribute.
        attribute_name: Text<'a> = field(tag::ATTRIBUTE_NAME),
    }

    /// Template-Attribute (1.4: 2.1.8). Attributes in 1.x.
    pub struct TemplateAttribute<'a> {
        /// Names of Templates whose attributes are meant too.
        names: Vec<Name<'a>> = field(tag::NAME),
        /// The attributes.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTE),
    }
}

/// The structure in which a version spells attributes, or the name of one, under this tag. `None` where attributes stand in
/// any order, or where there is no such structure.
pub fn spelled_in(tag: Tag, version: ProtocolVersion) -> Option<&'static Description> {
    let is_old = version < ProtocolVersion::V2_0;
    match tag {
        tag::ATTRIBUTE if is_old => Some(<AttributeOf1x<'_> as Shape<'_>>::DESCRIPTION),
        tag::ATTRIBUTE => Some(<VendorAttribute<'_> as Shape<'_>>::DESCRIPTION),
        tag::ATTRIBUTE_REFERENCE => Some(<AttributeReference<'_> as Shape<'_>>::DESCRIPTION),
        tag::TEMPLATE_ATTRIBUTE
        | tag::COMMON_TEMPLATE_ATTRIBUTE
        | tag::PRIVATE_KEY_TEMPLATE_ATTRIBUTE
        | tag::PUBLIC_KEY_TEMPLATE_ATTRIBUTE => {
            Some(<TemplateAttribute<'_> as Shape<'_>>::DESCRIPTION)
        }
        _ => None,
    }
}

/// Takes the fields of [`AttributeOf1x`], or of [`VendorAttribute`] where the attribute is known to be one of a vendor.
struct Taken<'a> {
    attribute: Attribute<'a>,
    is_vendors: bool,
}

impl<'a> Fields<'a> for Taken<'a> {
    fn set(&mut self, _: usize, item: &Item<'a>, _: &Decode) -> Result<(), DecodeError> {
        match (item.tag(), &mut self.attribute.id) {
            (tag::ATTRIBUTE_VALUE, _) => self.attribute.value = Raw::borrowed(item),
            (tag::ATTRIBUTE_INDEX, _) => self.attribute.index = Some(item.integer()?),
            (tag::VENDOR_IDENTIFICATION, AttributeId::Vendor { vendor, .. }) => {
                *vendor = item.text_string()?.into();
            }
            (_, AttributeId::Vendor { name, .. }) if self.is_vendors => {
                *name = item.text_string()?.into();
            }
            (_, id) => *id = read_name_1x(item)?,
        }
        Ok(())
    }

    fn present(&self) -> u64 {
        0
    }

    fn put(&self, _: usize, _: &Field, _: &mut Encode<'_, '_>) {}
}

/// An Attribute of 1.x that keeps every rule, as nearly all do: those are read without the loop, which costs as much again.
/// `None`: the loop has to say what is wrong.
#[inline]
fn read_1x_at_once<'a>(item: &Item<'a>) -> Option<Attribute<'a>> {
    let mut reader = item.structure().ok()?;
    let name = reader.next_item_inlined().ok()??;
    if name.tag() != tag::ATTRIBUTE_NAME {
        return None;
    }
    let id = read_name_1x(&name).ok()?;
    let mut value = reader.next_item_inlined().ok()??;
    let mut index = None;
    if value.tag() == tag::ATTRIBUTE_INDEX {
        index = Some(value.integer().ok()?);
        value = reader.next_item_inlined().ok()??;
    }
    let is_whole = value.tag() == tag::ATTRIBUTE_VALUE && reader.is_at_end();
    is_whole.then(|| Attribute {
        id,
        index,
        value: Raw::borrowed(&value),
    })
}

/// Reads an Attribute of 1.x, `has_value` where it has to have a value.
pub(super) fn read_1x<'a>(
    item: &Item<'a>,
    cx: &Decode,
    has_value: bool,
) -> Result<Attribute<'a>, DecodeError> {
    if let Some(attribute) = read_1x_at_once(item) {
        return Ok(attribute);
    }
    let mut taken = Taken {
        attribute: Attribute::default(),
        is_vendors: false,
    };
    let description = <AttributeOf1x<'_> as Shape<'_>>::DESCRIPTION;
    decode_fields(&mut taken, description, item, cx)?;
    if has_value && taken.attribute.value.encoded().is_empty() {
        return Err(without_value(item));
    }
    Ok(taken.attribute)
}

/// Reads an Attribute of 2.0 and later: that of a vendor.
pub(super) fn read_vendor<'a>(item: &Item<'a>, cx: &Decode) -> Result<Attribute<'a>, DecodeError> {
    let mut taken = Taken {
        attribute: Attribute {
            id: AttributeReference::default().into(),
            ..Attribute::default()
        },
        is_vendors: true,
    };
    let description = <VendorAttribute<'_> as Shape<'_>>::DESCRIPTION;
    decode_fields(&mut taken, description, item, cx)?;
    if taken.attribute.value.encoded().is_empty() {
        return Err(without_value(item));
    }
    Ok(taken.attribute)
}

/// An attribute has a value everywhere but in a notification of 1.x (1.4: 5.1).
#[cold]
fn without_value(item: &Item<'_>) -> DecodeError {
    let kind = DecodeErrorKind::Missing(tag::ATTRIBUTE_VALUE);
    DecodeError::at(item, kind).within(item.tag())
}

impl<'a> From<AttributeReference<'a>> for AttributeId<'a> {
    fn from(reference: AttributeReference<'a>) -> Self {
        Self::Vendor {
            vendor: reference.vendor_identification,
            name: reference.attribute_name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::payload::{AddAttributeRequest, GetAttributesRequest};
    use crate::protocol::shape::Value;
    use crate::protocol::version::ProtocolVersion as V;
    use crate::ttlv::{ItemType, Limits, Reader, Tag, Writer};

    const TEXTS: [ItemType; 4] = [
        ItemType::TextString,
        ItemType::Identifier,
        ItemType::Reference,
        ItemType::NameReference,
    ];

    /// Whether a payload with one text is read in the version.
    fn is_read<'a, T: Value<'a>>(bytes: &'a [u8], version: V) -> bool {
        let item = Reader::message(bytes, &Limits::DEFAULT).unwrap();
        T::decode(&item, &Decode::strict(version)).is_ok()
    }

    fn payload(version: V, write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        Writer::new(&mut bytes).structure(tag::REQUEST_PAYLOAD, |w| {
            if version >= V::V3_0 {
                w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "k");
            }
            write(w);
        });
        bytes
    }

    #[test]
    fn the_name_of_an_attribute_is_a_text_string_where_it_is_a_text_at_all() {
        for version in V::ALL {
            let tag = if version < V::V2_0 {
                tag::ATTRIBUTE_NAME
            } else {
                tag::ATTRIBUTE_REFERENCE
            };
            for item_type in TEXTS {
                let bytes = payload(version, |w| w.text_as(tag, item_type, "State"));
                let is_text = item_type == ItemType::TextString;
                let wanted = is_text && !(V::V2_0..=V::V2_1).contains(&version);
                let read = is_read::<GetAttributesRequest<'_>>(&bytes, version);
                assert_eq!(read, wanted, "{item_type} in {version}");
            }
        }
    }

    #[test]
    fn names_and_links_of_3_0_have_the_types_that_the_table_lists() {
        let wanted: [(Tag, &[ItemType]); 3] = [
            (tag::NAME, &[ItemType::TextString]),
            (tag::ROTATE_NAME, &[ItemType::TextString]),
            (
                tag::NEXT_LINK,
                &[ItemType::Reference, ItemType::NameReference],
            ),
        ];
        for (tag, types) in wanted {
            for item_type in TEXTS {
                let bytes = payload(V::V3_0, |w| {
                    w.structure(tag::NEW_ATTRIBUTE, |w| w.text_as(tag, item_type, "a"));
                });
                let read = is_read::<AddAttributeRequest<'_>>(&bytes, V::V3_0);
                assert_eq!(read, types.contains(&item_type), "{tag} as {item_type}");
            }
        }
    }
}
