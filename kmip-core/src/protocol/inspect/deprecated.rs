//! Uses of what the version of a message has and deprecates: items, attributes by name, values, bits.
//!
//! Deprecated is accepted: such a message is as good as another, and a later version may not have what it uses. What a
//! version reserves is something else; it does not have it any more.

use std::fmt;

use super::structures::{Found, Inside, Surroundings, find};
use crate::protocol::enumeration::Operation;
use crate::protocol::message::peek_version;
use crate::protocol::registry::enumerations::EnumValue;
use crate::protocol::tag::{self, TagInfo};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Error, Item, ItemType, Limits, Reader, Tag};

/// The version that deprecates templates, the object and its name in a Template-Attribute (1.3: 2.1.7.14, 2.2.6, 3.2);
/// the tables of numbers say so of the value of Object Type only.
const TEMPLATES_FROM: V = V::V1_3;

/// One use of something that the version of the message deprecates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeprecatedUse {
    /// Byte offset of the item from the start of the message.
    pub offset: usize,
    /// What is deprecated, or has the deprecated value: an item, or the attribute that the item names.
    pub tag: Tag,
    /// The value that is deprecated; none where the item is, whatever it holds.
    pub value: Option<&'static EnumValue>,
    /// The version that deprecated it.
    pub from: V,
}

impl fmt::Display for DeprecatedUse {
    /// Names, never values of the caller: `Certificate Type PGP is deprecated from 1.2 on, at byte 160`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(tag::info(self.tag).map_or("an item", |info| info.name))?;
        if let Some(value) = self.value {
            write!(f, " {}", value.name)?;
        }
        write!(
            f,
            " is deprecated from {} on, at byte {}",
            self.from, self.offset
        )
    }
}

/// Every use of something deprecated in one message, in the order of the message. What is reserved in its version is not
/// among them. A message that cannot be read to its end has those that stand before the place.
pub fn deprecated_uses(ttlv: &[u8], limits: &Limits) -> Vec<DeprecatedUse> {
    let mut uses = Vec::new();
    if let (Ok(message), Ok(version)) = (Reader::message(ttlv, limits), peek_version(ttlv, limits))
    {
        let mut search = Search {
            version,
            uses: &mut uses,
        };
        // What cannot be read is for `check_message` to say.
        let _ = search.item(&message, Inside::Top, Surroundings::default());
    }
    uses
}

/// What of an item is deprecated and since when: its tag, or the attribute that it is. `found` is what is declared of it.
pub(super) fn item_deprecated(tag: Tag, found: &Found, version: V) -> Option<(Tag, V)> {
    let of = |tag| {
        let from = tag::info(tag).and_then(|info| info.deprecated_in(version));
        from.map(|from| (tag, from))
    };
    let template = tag == tag::TEMPLATE || names_template(tag, found, version);
    if template && version >= TEMPLATES_FROM {
        return Some((tag::TEMPLATE, TEMPLATES_FROM));
    }
    of(tag).or_else(|| found.attribute.and_then(of))
}

/// Whether an item names a template: a Name that stands among the Attributes of 1.x, beside them (1.0: 2.1.8).
pub(super) fn names_template(tag: Tag, found: &Found, version: V) -> bool {
    let has_templates = tag::info(tag::TEMPLATE).is_some_and(|info| info.is_in(version));
    has_templates && tag == tag::NAME && found.attribute == Some(tag::NAME)
}

struct Search<'u> {
    version: V,
    uses: &'u mut Vec<DeprecatedUse>,
}

impl Search<'_> {
    fn item(&mut self, item: &Item<'_>, inside: Inside, around: Surroundings) -> Result<(), Error> {
        let found = find(inside, item.tag(), self.version, around);
        // An attribute of 1.x was told where its name stood.
        let told = item.tag() == tag::ATTRIBUTE_VALUE;
        if !told && let Some((tag, from)) = item_deprecated(item.tag(), &found, self.version) {
            self.note(item, tag, None, from);
        }
        if item.item_type() != ItemType::Structure {
            return self.value(item, found.attribute);
        }
        let mut around = Surroundings {
            attribute: None,
            ..around
        };
        let mut items = item.structure()?;
        while let Some(inner) = items.next_item()? {
            match inner.tag() {
                tag::OPERATION => {
                    around.operation = inner.enumeration().ok().map(Operation::new);
                }
                tag::ATTRIBUTE_NAME => around.attribute = named(&inner).map(|info| info.tag),
                _ => {}
            }
            self.item(&inner, found.inside, around)?;
        }
        Ok(())
    }

    /// The value of a leaf: an enumeration, a mask, the name of an attribute.
    fn value(&mut self, item: &Item<'_>, attribute: Option<Tag>) -> Result<(), Error> {
        if item.tag() == tag::ATTRIBUTE_NAME {
            if let Some(info) = named(item)
                && let Some(from) = info.deprecated_in(self.version)
            {
                self.note(item, info.tag, None, from);
            }
            return Ok(());
        }
        let Some(info) = tag::info(attribute.unwrap_or(item.tag())) else {
            return Ok(());
        };
        match item.item_type() {
            ItemType::Enumeration if info.names_tags => {
                let named = tag::info(Tag::new(item.enumeration()?));
                if let Some(named) = named
                    && let Some(from) = named.deprecated_in(self.version)
                {
                    self.note(item, named.tag, None, from);
                }
            }
            ItemType::Enumeration => {
                let number = item.enumeration()?;
                let named = info
                    .enumeration
                    .and_then(|all| all.value(number, self.version));
                self.named_value(item, info, named);
            }
            ItemType::Integer => {
                let bits = item.integer()? as u32;
                for (_, named) in info.mask.iter().flat_map(|mask| mask.split(bits)) {
                    self.named_value(item, info, named);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn named_value(&mut self, item: &Item<'_>, info: &TagInfo, value: Option<&'static EnumValue>) {
        if let Some(from) = value.and_then(|value| value.deprecated_in(self.version)) {
            self.note(item, info.tag, value, from);
        }
    }

    fn note(&mut self, item: &Item<'_>, tag: Tag, value: Option<&'static EnumValue>, from: V) {
        self.uses.push(DeprecatedUse {
            offset: item.offset(),
            tag,
            value,
            from,
        });
    }
}

/// The attribute that an Attribute Name names.
fn named(item: &Item<'_>) -> Option<&'static TagInfo> {
    item.any_text().ok().and_then(tag::by_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::enumeration::{ENUMERATIONS, KeyFormatType, ObjectType};
    use crate::protocol::inspect::check_message;
    use crate::protocol::inspect::tests::{locate, message, said};
    use crate::protocol::mask::MASKS;
    use crate::protocol::payload::{OPERATIONS, descriptions};
    use crate::protocol::shape::{Description, Field, Kind};
    use crate::protocol::structures::STRUCTURES;
    use crate::protocol::tag::TAGS;
    use crate::ttlv::Writer;

    /// What is noted of a message that has to pass, without the places.
    fn noted(message: &[u8]) -> Vec<String> {
        check_message(message, &Limits::DEFAULT).unwrap();
        let uses = deprecated_uses(message, &Limits::DEFAULT);
        let words = uses.iter().map(DeprecatedUse::to_string);
        words
            .map(|it| it.split(", at byte").next().unwrap_or_default().to_owned())
            .collect()
    }

    fn attribute(w: &mut Writer<'_>, name: &str, value: impl FnOnce(&mut Writer<'_>)) {
        w.structure(tag::ATTRIBUTE, |w| {
            w.text_string(tag::ATTRIBUTE_NAME, name);
            value(w);
        });
    }

    fn request(version: V, operation: Operation, payload: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        message(version, |w| {
            w.enumeration(tag::OPERATION, operation.get());
            w.structure(tag::REQUEST_PAYLOAD, payload);
        })
    }

    fn fields() -> impl Iterator<Item = (&'static Description, &'static Field)> {
        let payloads = OPERATIONS.iter().filter_map(|it| descriptions(*it));
        let all = payloads.flat_map(|(request, response)| [request, response]);
        let all = all.chain(STRUCTURES.iter().map(|it| it.shape.description));
        all.flat_map(|description| description.fields.iter().map(move |it| (description, it)))
    }

    #[test]
    fn every_field_with_a_deprecated_tag_is_read_in_the_versions_that_still_have_the_tag() {
        let mut count = 0;
        for (description, field) in fields() {
            for version in V::ALL {
                let info = tag::info(field.tag_in(version));
                if info.and_then(|it| it.deprecated_in(version)).is_some() {
                    let name = (description.name, field.name, version);
                    assert!(
                        field.is_read_in(version) && field.is_in(version),
                        "{name:?}"
                    );
                    count += 1;
                }
            }
        }
        // Issuer, Serial Number, two names of Certificate Subject and two of Certificate Issuer, in four versions.
        assert_eq!(count, 6 * 4);
    }

    #[test]
    fn every_deprecated_value_is_read_and_written_in_the_versions_that_still_have_it() {
        let (mut values, mut in_fields) = (0, 0);
        for info in ENUMERATIONS {
            for value in info.values {
                for version in V::ALL {
                    if value.deprecated_in(version).is_some() {
                        assert!(info.has(value.value, version), "{} {version}", value.name);
                        assert!(info.fits(value.value, version), "{} {version}", value.name);
                        values += 1;
                    }
                }
            }
        }
        // PGP as request in 1.2 to 1.4 and as certificate from 1.2 on, six formats of keys and Template in 1.3 and 1.4.
        assert_eq!(values, 3 + 6 + 2 * 6 + 2);
        for (_, field) in fields() {
            if let Kind::Enumeration(info) = field.kind {
                in_fields += usize::from(
                    info.values
                        .iter()
                        .any(|it| it.deprecated_in(it.last).is_some()),
                );
            }
        }
        assert!(in_fields > 10);
    }

    #[test]
    fn what_a_version_reserves_is_no_deprecated_use_of_any_version() {
        let tags = TAGS.iter().map(|it| {
            (
                it.last,
                it.deprecated_from,
                V::ALL.map(|v| it.deprecated_in(v)),
            )
        });
        let values = ENUMERATIONS.iter().flat_map(|it| it.values);
        let values = values.chain(MASKS.iter().flat_map(|it| it.bits));
        let values = values.map(|it| {
            (
                it.last,
                it.deprecated_from,
                V::ALL.map(|v| it.deprecated_in(v)),
            )
        });
        let mut count = 0;
        for (last, from, deprecated) in tags.chain(values) {
            if from.is_some_and(|from| from > last) {
                assert_eq!(deprecated, [None; V::ALL.len()]);
                count += 1;
            }
        }
        assert!(count > 20);
    }

    #[test]
    fn deprecated_attributes_are_read_and_noted_from_the_version_that_deprecates_them() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let asked = locate(version, |w| {
                attribute(w, "Certificate Identifier", |w| {
                    w.structure(tag::ATTRIBUTE_VALUE, |w| {
                        w.text_string(tag::ISSUER, "CN=a");
                        w.text_string(tag::SERIAL_NUMBER, "7");
                    });
                });
                attribute(w, "Certificate Subject", |w| {
                    w.structure(tag::ATTRIBUTE_VALUE, |w| {
                        w.text_string(tag::CERTIFICATE_SUBJECT_DISTINGUISHED_NAME, "CN=a");
                        w.text_string(tag::CERTIFICATE_SUBJECT_ALTERNATIVE_NAME, "a");
                    });
                });
                attribute(w, "Certificate Issuer", |w| {
                    w.structure(tag::ATTRIBUTE_VALUE, |w| {
                        w.text_string(tag::CERTIFICATE_ISSUER_DISTINGUISHED_NAME, "CN=a");
                        w.text_string(tag::CERTIFICATE_ISSUER_ALTERNATIVE_NAME, "a");
                    });
                });
                attribute(w, "Operation Policy Name", |w| {
                    w.text_string(tag::ATTRIBUTE_VALUE, "default");
                });
                attribute(w, "State", |w| w.enumeration(tag::ATTRIBUTE_VALUE, 2));
            });
            let mut expected = Vec::new();
            if version >= V::V1_1 {
                for name in [
                    "Certificate Identifier",
                    "Issuer",
                    "Serial Number",
                    "Certificate Subject",
                    "Certificate Subject Distinguished Name",
                    "Certificate Subject Alternative Name",
                    "Certificate Issuer",
                    "Certificate Issuer Distinguished Name",
                    "Certificate Issuer Alternative Name",
                ] {
                    expected.push(format!("{name} is deprecated from 1.1 on"));
                }
            }
            if version >= V::V1_3 {
                expected.push("Operation Policy Name is deprecated from 1.3 on".to_owned());
            }
            assert_eq!(noted(&asked), expected, "{version}");
            let listed = request(version, Operation::GET_ATTRIBUTES, |w| {
                w.text_string(tag::UNIQUE_IDENTIFIER, "k");
                w.text_string(tag::ATTRIBUTE_NAME, "Operation Policy Name");
            });
            assert_eq!(
                noted(&listed).len(),
                usize::from(version >= V::V1_3),
                "{version}"
            );
        }
    }

    #[test]
    fn templates_are_read_and_noted_from_1_3_on() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let template = request(version, Operation::REGISTER, |w| {
                w.enumeration(tag::OBJECT_TYPE, ObjectType::TEMPLATE.get());
                w.structure(tag::TEMPLATE_ATTRIBUTE, |w| {
                    w.structure(tag::NAME, |w| {
                        w.text_string(tag::NAME_VALUE, "t");
                        w.enumeration(tag::NAME_TYPE, 1);
                    });
                });
                w.structure(tag::TEMPLATE, |w| {
                    attribute(w, "Cryptographic Length", |w| {
                        w.integer(tag::ATTRIBUTE_VALUE, 128);
                    });
                });
            });
            let expected: &[&str] = match version {
                V::V1_3 | V::V1_4 => &[
                    "Object Type Template is deprecated from 1.3 on",
                    "Template is deprecated from 1.3 on", // its name
                    "Template is deprecated from 1.3 on",
                ],
                _ => &[],
            };
            assert_eq!(noted(&template), expected, "{version}");
        }
    }

    #[test]
    fn deprecated_values_are_noted_where_they_stand() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
            let get = request(version, Operation::GET, |w| {
                w.text_string(tag::UNIQUE_IDENTIFIER, "k");
                w.enumeration(
                    tag::KEY_FORMAT_TYPE,
                    KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY.get(),
                );
            });
            let from_1_3 = usize::from(version >= V::V1_3);
            let note = "Key Format Type Transparent ECDH Public Key is deprecated from 1.3 on";
            assert_eq!(noted(&get), vec![note; from_1_3], "{version}");
        }
        for version in [V::V1_2, V::V1_4, V::V2_0, V::V2_1] {
            let asked = locate(version, |w| {
                if version < V::V2_0 {
                    attribute(w, "Certificate Type", |w| {
                        w.enumeration(tag::ATTRIBUTE_VALUE, 2);
                    });
                } else {
                    w.structure(tag::ATTRIBUTES, |w| w.enumeration(tag::CERTIFICATE_TYPE, 2));
                }
            });
            assert_eq!(
                noted(&asked),
                ["Certificate Type PGP is deprecated from 1.2 on"],
                "{version}"
            );
        }
    }

    #[test]
    fn explanations_say_what_is_deprecated_and_not_what_is_reserved() {
        let get = request(V::V1_4, Operation::GET, |w| {
            w.text_string(tag::UNIQUE_IDENTIFIER, "k");
            w.enumeration(
                tag::KEY_FORMAT_TYPE,
                KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY.get(),
            );
        });
        let path = [tag::BATCH_ITEM, tag::REQUEST_PAYLOAD, tag::KEY_FORMAT_TYPE];
        let line = said(&get, &path);
        assert!(
            line.contains("in 1.0 to 1.4. Deprecated from 1.3 on."),
            "{line}"
        );
        let batch = said(&get, &[tag::REQUEST_HEADER, tag::BATCH_COUNT]);
        assert!(!batch.contains("Deprecated"), "{batch}");
        let asked = locate(V::V1_4, |w| {
            attribute(w, "Operation Policy Name", |w| {
                w.text_string(tag::ATTRIBUTE_VALUE, "default");
            });
        });
        let path = [
            tag::BATCH_ITEM,
            tag::REQUEST_PAYLOAD,
            tag::ATTRIBUTE,
            tag::ATTRIBUTE_VALUE,
        ];
        let line = said(&asked, &path);
        assert!(line.contains("Deprecated from 1.3 on."), "{line}");
    }

    #[test]
    fn of_a_broken_message_the_uses_before_the_place_are_noted() {
        let mut get = request(V::V1_4, Operation::GET, |w| {
            w.enumeration(
                tag::KEY_FORMAT_TYPE,
                KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY.get(),
            );
            w.integer(tag::MAXIMUM_ITEMS, 1);
        });
        let last = get.len() - 13;
        get[last] = 0x77; // no type
        assert!(check_message(&get, &Limits::DEFAULT).is_err());
        let uses = deprecated_uses(&get, &Limits::DEFAULT);
        assert_eq!(uses.len(), 1);
        assert_eq!(uses[0].from, V::V1_3);
        assert!(deprecated_uses(b"no message", &Limits::DEFAULT).is_empty());
    }
}
