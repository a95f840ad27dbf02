//! Values of every attribute that a version can write, and what another version makes of them, from the tables alone: tags
//! with their types and names, attributes, masks, and the fields of structures.

use keystead_schema::Schema;
use keystead_schema::schema::Version;
use kmip_core::protocol::attribute::value_description;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Item, ItemType, Limits, Reader, Tag, Writer};

/// An encoded item.
pub(super) type Encoded = Vec<u8>;

/// A number of the range that every enumeration leaves to vendors.
const OF_A_VENDOR: u32 = 0x8000_0001;

/// Attributes that go by other tags: custom ones, which have rows in the table.
const CUSTOM: [Tag; 2] = [tag::ATTRIBUTE, tag::CUSTOM_ATTRIBUTE];

pub(super) fn encoded(write: impl FnOnce(&mut Writer<'_>)) -> Encoded {
    let mut bytes = Vec::new();
    write(&mut Writer::new(&mut bytes));
    bytes
}

pub(super) fn item(bytes: &[u8]) -> Item<'_> {
    Reader::message(bytes, &Limits::DEFAULT).unwrap()
}

/// The attributes of a version, as the tables list them.
pub(super) fn attributes(schema: &Schema, version: V) -> Vec<Tag> {
    let mut all: Vec<Tag> = schema
        .attributes
        .iter()
        .map(|rule| Tag::new(rule.tag))
        .collect();
    all.dedup();
    all.retain(|tag| is_attribute(schema, *tag, version) && !CUSTOM.contains(tag));
    all
}

/// Whether a version lists the attribute. Those that tell of certificates stand in the tables of 1.4 as tags, without rules
/// (1.4: 9.1.3.1).
pub(super) fn is_attribute(schema: &Schema, tag: Tag, version: V) -> bool {
    let at = Version(version.major(), version.minor());
    let names_a_certificate = (tag::CERTIFICATE_SUBJECT_CN.get()
        ..=tag::CERTIFICATE_ISSUER_DN_QUALIFIER.get())
        .contains(&tag.get());
    let mut rules = schema.attributes.iter().filter(|r| r.tag == tag.get());
    rules.any(|rule| rule.range.versions().any(|v| v == at))
        || names_a_certificate && version == V::V1_4
}

/// Every kind of value that a version can write under a tag: each value of an enumeration, each bit of a mask, each field
/// of a structure with each of its values, one value of any other type.
pub(super) fn samples(schema: &Schema, tag: Tag, version: V) -> Vec<Encoded> {
    let Some(info) = tag::info(tag) else {
        return Vec::new();
    };
    let one = |write: &dyn Fn(&mut Writer<'_>)| vec![encoded(write)];
    let text = "text of some length";
    let of_type = |item_type: &ItemType| match item_type {
        ItemType::Structure => structures(schema, tag, version),
        ItemType::Enumeration => {
            let names = info.enumeration.map_or(&[][..], |names| names.values);
            let listed = names
                .iter()
                .filter(|name| version.is_between(name.first, name.last));
            let mut numbers: Vec<u32> = listed.map(|name| name.value).collect();
            numbers.dedup();
            numbers.push(OF_A_VENDOR);
            numbers
                .into_iter()
                .map(|number| encoded(|w| w.enumeration(tag, number)))
                .collect()
        }
        ItemType::Integer if info.mask.is_some() => {
            let all = bits(schema, tag, version);
            let each = (0..32).map(|i| 1 << i).filter(|bit| all & bit != 0);
            each.chain([all])
                .map(|bits| encoded(|w| w.integer(tag, bits as i32)))
                .collect()
        }
        ItemType::Integer => one(&|w| w.integer(tag, 128)),
        ItemType::LongInteger => one(&|w| w.long_integer(tag, 1 << 40)),
        ItemType::BigInteger => one(&|w| w.big_integer(tag, &[1, 2, 3, 4, 5, 6, 7, 8])),
        ItemType::Boolean => [false, true]
            .map(|value| encoded(|w| w.boolean(tag, value)))
            .to_vec(),
        ItemType::ByteString => one(&|w| w.byte_string(tag, text.as_bytes())),
        ItemType::DateTime => one(&|w| w.date_time(tag, 1_700_000_000)),
        ItemType::Interval => one(&|w| w.interval(tag, 60)),
        ItemType::DateTimeExtended => one(&|w| w.date_time_extended(tag, 1_700_000_000_000_000)),
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => one(&|w| w.text_as(tag, *item_type, text)),
    };
    // What points at an object in a payload points in other ways, too; in its attributes it is its own.
    let most = if tag == tag::UNIQUE_IDENTIFIER {
        1
    } else {
        usize::MAX
    };
    let types = info.types(version).iter().take(most);
    types.flat_map(of_type).collect()
}

/// A structure for each value of each of its fields, with the others that it has to have.
fn structures(schema: &Schema, tag: Tag, version: V) -> Vec<Encoded> {
    let Some(description) = value_description(tag) else {
        return Vec::new();
    };
    let fields: Vec<_> = description
        .fields
        .iter()
        .filter(|field| field.is_in(version))
        .map(|field| (field, samples(schema, field.tag, version)))
        .collect();
    let mut all = Vec::new();
    for (varied, values) in &fields {
        for value in values {
            all.push(encoded(|w| {
                w.structure(tag, |w| {
                    for (field, values) in &fields {
                        if field.tag == varied.tag {
                            w.item(&item(value));
                        } else if field.is_required_in(version) {
                            w.item(&item(&values[0]));
                        }
                    }
                });
            }));
        }
    }
    all
}

/// The bits of a mask that a version lists or carries.
fn bits(schema: &Schema, tag: Tag, version: V) -> u32 {
    let at = Version(version.major(), version.minor());
    let name = tag::info(tag).map_or("", |info| info.name);
    let mask = schema.masks.iter().find(|mask| mask.name == name);
    let bits = mask.expect("the tag has a mask").values.iter();
    bits.filter(|bit| {
        let carried = bit.carried_until.is_some_and(|until| at <= until) && at >= bit.range.first;
        carried || bit.range.versions().any(|v| v == at)
    })
    .fold(0, |all, bit| all | bit.value)
}

/// What a version makes of a value, under the same tag: nothing, where it does not have it.
pub(super) fn kept(schema: &Schema, value: &Item<'_>, version: V) -> Option<Encoded> {
    let tag = value.tag();
    let info = tag::info(tag)?;
    let types = info.types(version);
    if !types.is_empty() && !types.contains(&value.item_type()) {
        return None;
    }
    match value.item_type() {
        ItemType::Enumeration => {
            let number = value.enumeration().unwrap();
            let names = info.enumeration.map_or(&[][..], |names| names.values);
            let listed = names
                .iter()
                .any(|name| name.value == number && version.is_between(name.first, name.last));
            (listed || names.is_empty() || number == OF_A_VENDOR)
                .then(|| encoded(|w| w.item(value)))
        }
        ItemType::Integer if info.mask.is_some() => {
            let left = value.integer().unwrap() as u32 & bits(schema, tag, version);
            Some(encoded(|w| w.integer(tag, left as i32)))
        }
        ItemType::Structure => {
            let description = value_description(tag)?;
            let mut fields = value.structure().unwrap();
            let mut left = Vec::new();
            while let Some(field) = fields.next_item().unwrap() {
                let mut declared = description.fields.iter();
                let declared = declared.find(|known| known.tag == field.tag())?;
                let seen = declared
                    .is_in(version)
                    .then(|| kept(schema, &field, version));
                match seen.flatten() {
                    Some(seen) => left.push(seen),
                    None if declared.is_required_in(version) => return None,
                    None => {}
                }
            }
            Some(encoded(|w| {
                w.structure(tag, |w| left.iter().for_each(|field| w.item(&item(field))));
            }))
        }
        _ => Some(encoded(|w| w.item(value))),
    }
}
