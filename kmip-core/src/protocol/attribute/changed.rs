//! A new value in the place of an old one: what the version that gives it does not see of the old one stays.

use std::borrow::Cow;

use super::list::Attribute;
use super::seen::canonical;
use super::values::{CANONICAL, Name, RotateName, has_value, shape_of};
use crate::protocol::shape::{AnyShape, Cardinality, Field, Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Tag};

impl<'a> Attribute<'a> {
    /// This attribute, given by a client of `version`, in the place of `old`. Whatever the version sees of the old value is
    /// replaced. Fields, values of fields and bits of masks that it does not have stay, and the type of a Name that 3.0
    /// changes: its client was never told of them and has no way to give them.
    pub fn in_place_of(&self, old: &Attribute<'_>, version: V) -> Cow<'_, Attribute<'a>> {
        let value = match (self.id.standard(), self.value.item(), old.value.item()) {
            (Some(tag), Some(new), Some(before)) => with_the_rest(tag, &new, &before, version),
            _ => None,
        };
        value.map_or(Cow::Borrowed(self), |value| {
            Cow::Owned(Attribute {
                id: self.id.clone(),
                index: self.index,
                value,
            })
        })
    }
}

/// The new value with what stays of the old one; `None` where nothing can stay.
fn with_the_rest(tag: Tag, new: &Item<'_>, old: &Item<'_>, version: V) -> Option<Raw<'static>> {
    match (tag, new.item_type(), old.item_type()) {
        (tag::NAME, ..) if version >= V::V3_0 => {
            let (new, old) = both::<Name<'_>>(new, old)?;
            let name_type = old.name_type;
            Some(canonical(tag, &Name { name_type, ..new }))
        }
        (tag::ROTATE_NAME, ..) if version >= V::V3_0 => {
            let (new, old) = both::<RotateName<'_>>(new, old)?;
            let rotate_name_type = old.rotate_name_type;
            let name = RotateName {
                rotate_name_type,
                ..new
            };
            Some(canonical(tag, &name))
        }
        // What else 3.0 spells otherwise says the same.
        (tag::LINK | tag::UNIQUE_IDENTIFIER, ..) if version >= V::V3_0 => None,
        (_, ItemType::Structure, ItemType::Structure) => {
            let shape = shape_of(tag).filter(|it| !it.description.is_whole_in(version))?;
            fields(shape, tag, new, old, version)
        }
        (_, ItemType::Integer, ItemType::Integer) => {
            let mask = tag::info(tag)?.mask?;
            let hidden = old.integer().ok()? as u32 & !mask.written_in(version);
            let bits = new.integer().ok()? as u32 | hidden;
            Some(Raw::written(|w| w.integer(tag, bits as i32)))
        }
        _ => None,
    }
}

fn both<'i, T: Value<'i>>(new: &Item<'i>, old: &Item<'i>) -> Option<(T, T)> {
    let read = |item| T::decode(item, &CANONICAL).ok();
    Some((read(new)?, read(old)?))
}

/// The fields of the new structure, and those of the old one that the version does not see, in the order of the shape.
fn fields(
    shape: &AnyShape,
    tag: Tag,
    new: &Item<'_>,
    old: &Item<'_>,
    version: V,
) -> Option<Raw<'static>> {
    let declared = shape.description.fields;
    let place = |item: &Item<'_>| {
        let found = declared.iter().position(|field| field.tag == item.tag());
        found.unwrap_or(declared.len())
    };
    let given = items(new)?;
    let mut all: Vec<_> = given.iter().map(|item| (place(item), *item)).collect();
    for item in items(old)? {
        let at = place(&item);
        let is_hidden =
            |field: &Field| !field.is_in(version) || !has_value(field.tag, &item, version);
        // Of what stands once, the new value counts.
        let has_room = |field: &Field| {
            field.cardinality == Cardinality::Repeated || all.iter().all(|(other, _)| *other != at)
        };
        if declared
            .get(at)
            .is_some_and(|field| is_hidden(field) && has_room(field))
        {
            all.push((at, item));
        }
    }
    all.sort_by_key(|(place, _)| *place);
    Some(Raw::written(|w| {
        w.structure(tag, |w| {
            for (_, item) in &all {
                w.item(item);
            }
        });
    }))
}

fn items<'i>(structure: &Item<'i>) -> Option<Vec<Item<'i>>> {
    let mut reader = structure.structure().ok()?;
    let mut items = Vec::new();
    while let Some(item) = reader.next_item().ok()? {
        items.push(item);
    }
    Some(items)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::attribute::CryptographicParameters;
    use crate::protocol::enumeration::{
        BlockCipherMode as Mode, CryptographicAlgorithm, HashingAlgorithm as Hash, NameType,
        PaddingMethod as Padding,
    };
    use crate::protocol::mask::CryptographicUsageMask as Mask;

    fn parameters(value: &CryptographicParameters<'_>) -> Attribute<'static> {
        Attribute::of(tag::CRYPTOGRAPHIC_PARAMETERS, value)
    }

    #[test]
    fn fields_that_a_version_does_not_have_stay_and_the_others_are_replaced() {
        let old = CryptographicParameters {
            block_cipher_mode: Some(Mode::GCM),
            padding_method: Some(Padding::NONE),
            cryptographic_algorithm: Some(CryptographicAlgorithm::AES),
            tag_length: Some(16),
            ..CryptographicParameters::default()
        };
        let new = CryptographicParameters {
            block_cipher_mode: Some(Mode::CBC),
            hashing_algorithm: Some(Hash::SHA_256),
            ..CryptographicParameters::default()
        };
        for version in V::ALL {
            let changed = parameters(&new);
            let changed = changed.in_place_of(&parameters(&old), version);
            let expected = if version < V::V1_2 {
                CryptographicParameters {
                    cryptographic_algorithm: old.cryptographic_algorithm,
                    tag_length: old.tag_length,
                    ..new.clone()
                }
            } else {
                new.clone()
            };
            assert_eq!(changed.get(), Some(expected), "{version}");
        }
    }

    #[test]
    fn a_value_that_a_version_does_not_have_stays_unless_it_gives_another_one() {
        let with = |mode| {
            parameters(&CryptographicParameters {
                block_cipher_mode: mode,
                ..CryptographicParameters::default()
            })
        };
        // AEAD came with 1.4.
        for (version, given, stays) in [
            (V::V1_3, None, Some(Mode::AEAD)),
            (V::V1_3, Some(Mode::CBC), Some(Mode::CBC)),
            (V::V1_4, None, None),
        ] {
            let new = with(given);
            let changed = new.in_place_of(&with(Some(Mode::AEAD)), version);
            let changed: CryptographicParameters<'_> = changed.get().unwrap();
            assert_eq!(changed.block_cipher_mode, stays, "{version}");
        }
    }

    #[test]
    fn bits_that_a_version_reserves_stay() {
        let usage = tag::CRYPTOGRAPHIC_USAGE_MASK;
        let mask = |bits: u32| Attribute::standard(usage, |w| w.integer(usage, bits as i32));
        let old = Mask::ENCRYPT.get() | Mask::CONTENT_COMMITMENT_NON_REPUDIATION.get();
        let new = Mask::DECRYPT.get();
        for (version, expected) in [
            (V::V1_4, new),
            (
                V::V2_1,
                new | Mask::CONTENT_COMMITMENT_NON_REPUDIATION.get(),
            ),
        ] {
            let given = mask(new);
            let changed = given.in_place_of(&mask(old), version);
            assert_eq!(*changed, mask(expected), "{version}");
        }
    }

    #[test]
    fn a_name_that_3_0_changes_keeps_its_type() {
        let name = |text: &'static str, name_type| {
            let name = Name {
                name_type,
                ..Name::text(text)
            };
            Attribute::of(tag::NAME, &name)
        };
        let (uri, text) = (NameType::URI, NameType::UNINTERPRETED_TEXT_STRING);
        for (version, kept) in [(V::V2_1, text), (V::V3_0, uri)] {
            let new = name("urn:two", text);
            let changed = new.in_place_of(&name("urn:one", uri), version);
            assert_eq!(*changed, name("urn:two", kept), "{version}");
        }
    }
}
