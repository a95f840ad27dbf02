//! The structures in which versions spell attributes, and attributes that are structures: each fault gets the exact error
//! and names the field, the same from the server and from the check of a message.

use super::*;
use crate::protocol::inspect::check_message;
use crate::ttlv::{ItemType, Tag};

/// A field of a structure: its tag, whether it has to be there, and how it is written.
type Part = (Tag, bool, fn(&mut Writer<'_>));

/// A structure of a request.
struct Subject {
    versions: &'static [V],
    operation: Operation,
    /// The tags around its fields inside of the payload, and what else the payload needs.
    path: &'static [Tag],
    /// What stands before the fields in an Attribute of 1.x: its name.
    attribute: Option<&'static str>,
    parts: &'static [Part],
}

const OLD: &[V] = &[V::V1_0, V::V1_1, V::V1_2, V::V1_3, V::V1_4];
const NEW: &[V] = &[V::V2_0, V::V2_1, V::V3_0];
const NAMED: &[V] = &[V::V2_0, V::V2_1];

const NAME: &[Part] = &[
    (tag::NAME_VALUE, true, |w| {
        w.text_string(tag::NAME_VALUE, "n");
    }),
    (tag::NAME_TYPE, true, |w| w.enumeration(tag::NAME_TYPE, 1)),
];

const LINK: &[Part] = &[
    (tag::LINK_TYPE, true, |w| {
        w.enumeration(tag::LINK_TYPE, 0x101);
    }),
    (tag::LINKED_OBJECT_IDENTIFIER, true, |w| {
        w.text_string(tag::LINKED_OBJECT_IDENTIFIER, "id");
    }),
];

const INFORMATION: &[Part] = &[
    (tag::APPLICATION_NAMESPACE, true, |w| {
        w.text_string(tag::APPLICATION_NAMESPACE, "ssl");
    }),
    (tag::APPLICATION_DATA, false, |w| {
        w.text_string(tag::APPLICATION_DATA, "d");
    }),
];

const PARAMETERS: &[Part] = &[
    (tag::BLOCK_CIPHER_MODE, false, |w| {
        w.enumeration(tag::BLOCK_CIPHER_MODE, 1);
    }),
    (tag::HASHING_ALGORITHM, false, |w| {
        w.enumeration(tag::HASHING_ALGORITHM, 6);
    }),
];

const OF_1X: &[Part] = &[
    (tag::ATTRIBUTE_NAME, true, |w| {
        w.text_string(tag::ATTRIBUTE_NAME, "x-a");
    }),
    (tag::ATTRIBUTE_INDEX, false, |w| {
        w.integer(tag::ATTRIBUTE_INDEX, 0);
    }),
    (tag::ATTRIBUTE_VALUE, true, |w| {
        w.text_string(tag::ATTRIBUTE_VALUE, "v");
    }),
];

const REFERENCE: &[Part] = &[
    (tag::VENDOR_IDENTIFICATION, true, |w| {
        w.text_string(tag::VENDOR_IDENTIFICATION, "x");
    }),
    (tag::ATTRIBUTE_NAME, true, |w| {
        w.text_string(tag::ATTRIBUTE_NAME, "a");
    }),
];

const VENDOR: &[Part] = &[REFERENCE[0], REFERENCE[1], OF_1X[2]];

const TEMPLATE: &[Part] = &[
    (tag::NAME, false, |w| {
        w.structure(tag::NAME, |w| all(NAME, w));
    }),
    (tag::ATTRIBUTE, false, |w| {
        w.structure(tag::ATTRIBUTE, |w| all(OF_1X, w));
    }),
];

const SUBJECTS: &[Subject] = &[
    old(&[tag::ATTRIBUTE], None, OF_1X),
    old(&[tag::ATTRIBUTE, tag::NAME], Some("Name"), NAME),
    old(&[tag::ATTRIBUTE, tag::LINK], Some("Link"), LINK),
    old(
        &[tag::ATTRIBUTE, tag::APPLICATION_SPECIFIC_INFORMATION],
        Some("Application Specific Information"),
        INFORMATION,
    ),
    old(
        &[tag::ATTRIBUTE, tag::CRYPTOGRAPHIC_PARAMETERS],
        Some("Cryptographic Parameters"),
        PARAMETERS,
    ),
    new(NEW, &[tag::NEW_ATTRIBUTE, tag::ATTRIBUTE], VENDOR),
    new(NAMED, &[tag::NEW_ATTRIBUTE, tag::NAME], NAME),
    new(NAMED, &[tag::NEW_ATTRIBUTE, tag::LINK], LINK),
    new(
        NEW,
        &[tag::NEW_ATTRIBUTE, tag::APPLICATION_SPECIFIC_INFORMATION],
        INFORMATION,
    ),
    new(
        NEW,
        &[tag::NEW_ATTRIBUTE, tag::CRYPTOGRAPHIC_PARAMETERS],
        PARAMETERS,
    ),
    Subject {
        operation: Operation::GET_ATTRIBUTES,
        ..new(NEW, &[tag::ATTRIBUTE_REFERENCE], REFERENCE)
    },
    Subject {
        operation: Operation::CREATE,
        ..old(&[tag::TEMPLATE_ATTRIBUTE], None, TEMPLATE)
    },
    Subject {
        operation: Operation::CREATE,
        ..old(
            &[tag::TEMPLATE_ATTRIBUTE, tag::ATTRIBUTE, tag::NAME],
            Some("Name"),
            NAME,
        )
    },
    Subject {
        operation: Operation::CREATE,
        ..new(NAMED, &[tag::ATTRIBUTES, tag::NAME], NAME)
    },
    Subject {
        operation: Operation::CREATE,
        ..new(NEW, &[tag::ATTRIBUTES, tag::ATTRIBUTE], VENDOR)
    },
];

const fn old(
    path: &'static [Tag],
    attribute: Option<&'static str>,
    parts: &'static [Part],
) -> Subject {
    Subject {
        versions: OLD,
        operation: Operation::ADD_ATTRIBUTE,
        path,
        attribute,
        parts,
    }
}

const fn new(versions: &'static [V], path: &'static [Tag], parts: &'static [Part]) -> Subject {
    Subject {
        versions,
        operation: Operation::ADD_ATTRIBUTE,
        path,
        attribute: None,
        parts,
    }
}

impl Subject {
    /// A request with these fields in the structure.
    fn request(&self, version: V, write: &dyn Fn(&mut Writer<'_>)) -> Vec<u8> {
        message(version, |items| {
            items.raw(self.operation, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |w| {
                    if self.operation == Operation::CREATE {
                        w.enumeration(tag::OBJECT_TYPE, 2);
                    } else if version < V::V3_0 {
                        w.text_string(tag::UNIQUE_IDENTIFIER, "id");
                    } else {
                        w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "id");
                    }
                    self.structures(self.path, w, write);
                });
            });
        })
    }

    fn structures(&self, path: &[Tag], w: &mut Writer<'_>, write: &dyn Fn(&mut Writer<'_>)) {
        let Some((outer, inner)) = path.split_first() else {
            return write(w);
        };
        // The name of an attribute of 1.x says what its value is.
        let is_value = inner.is_empty() && self.attribute.is_some();
        if let Some(name) = self.attribute.filter(|_| is_value) {
            w.text_string(tag::ATTRIBUTE_NAME, name);
        }
        let tag = if is_value {
            tag::ATTRIBUTE_VALUE
        } else {
            *outer
        };
        w.structure(tag, |w| self.structures(inner, w, write));
    }

    /// The path that an error has, from the payload on.
    fn place(&self, field: Option<Tag>) -> String {
        let tags = [tag::REQUEST_PAYLOAD].into_iter();
        let tags = tags.chain(self.path.iter().copied()).chain(field);
        let names: Vec<_> = tags.map(|tag| tag::info(tag).unwrap().name).collect();
        names.join("/")
    }

    /// Both refuse the request for this reason, in this structure or field of it.
    fn refuses(&self, version: V, request: &[u8], why: &str, at: (Tag, Option<Tag>)) {
        let error =
            check_message(request, &Limits::DEFAULT).expect_err(&format!("{version}: {why}"));
        let text = error.to_string();
        let place = format!("Request Message/Batch Item/{}", self.place(at.1));
        assert!(
            text.starts_with(why) && text.ends_with(&place),
            "{version} {why} in {place}: {text}"
        );
        let stands = &request[error.offset()..error.offset() + 3];
        assert_eq!(stands, &at.0.get().to_be_bytes()[1..], "{version}: {text}");
        let (reason, answer) = answered(request);
        assert_eq!(reason, ResultReason::INVALID_MESSAGE, "{version}: {answer}");
        assert_eq!(answer, text.replace("Request Message/Batch Item/", ""));
    }
}

/// The reason and the text of a failure.
fn answered(request: &[u8]) -> (ResultReason, String) {
    let answer = Bench::new().handle(request);
    let mut reader = ResponseReader::new(&answer, &Limits::DEFAULT).unwrap();
    let item = reader.next_item().unwrap().unwrap();
    let text = item.result_message.unwrap_or_default();
    (item.result_reason.unwrap(), text.into_owned())
}

fn all(parts: &[Part], w: &mut Writer<'_>) {
    for (_, _, write) in parts {
        write(w);
    }
}

fn name(tag: Tag) -> &'static str {
    tag::info(tag).unwrap().name
}

/// Each structure in each version that has it.
fn each(mut visit: impl FnMut(&Subject, V)) {
    for subject in SUBJECTS {
        for version in subject.versions {
            visit(subject, *version);
        }
    }
}

#[test]
fn a_field_of_an_attribute_that_is_dropped_is_named() {
    each(|subject, version| {
        let outer = subject.path.last().copied().unwrap();
        let stands = if subject.attribute.is_some() {
            tag::ATTRIBUTE_VALUE
        } else {
            outer
        };
        for (at, (tag, required, _)) in subject.parts.iter().enumerate() {
            let request = subject.request(version, &|w| {
                let left = subject.parts.iter().enumerate().filter(|(i, _)| *i != at);
                left.for_each(|(_, part)| part.2(w));
            });
            if *required {
                let why = format!("field {} is missing at byte", name(*tag));
                subject.refuses(version, &request, &why, (stands, None));
            } else {
                check_message(&request, &Limits::DEFAULT).unwrap();
            }
        }
    });
}

#[test]
fn a_field_of_an_attribute_that_is_doubled_is_named() {
    each(|subject, version| {
        // A Template-Attribute may have several of both.
        for (at, (tag, ..)) in subject
            .parts
            .iter()
            .enumerate()
            .filter(|_| subject.parts != TEMPLATE)
        {
            let request = subject.request(version, &|w| {
                for (i, part) in subject.parts.iter().enumerate() {
                    part.2(w);
                    if i == at {
                        part.2(w);
                    }
                }
            });
            let why = format!("field {} stands more than once at byte", name(*tag));
            subject.refuses(version, &request, &why, (*tag, None));
        }
    });
}

#[test]
fn a_field_of_an_attribute_that_is_out_of_order_is_named() {
    each(|subject, version| {
        for at in 1..subject.parts.len() {
            let request = subject.request(version, &|w| {
                let mut parts = subject.parts.to_vec();
                parts.swap(at - 1, at);
                all(&parts, w);
            });
            let late = subject.parts[at - 1].0;
            let why = format!("field {} stands out of order at byte", name(late));
            subject.refuses(version, &request, &why, (late, None));
        }
    });
}

#[test]
fn a_field_of_an_attribute_that_has_another_type_is_named() {
    each(|subject, version| {
        for (at, (tag, ..)) in subject.parts.iter().enumerate() {
            if *tag == tag::ATTRIBUTE_VALUE {
                continue; // of any type
            }
            let request = subject.request(version, &|w| {
                for (i, part) in subject.parts.iter().enumerate() {
                    if i == at {
                        w.boolean(*tag, true);
                    } else {
                        part.2(w);
                    }
                }
            });
            let why = "type Boolean where ";
            subject.refuses(version, &request, why, (*tag, Some(*tag)));
        }
    });
}

#[test]
fn a_field_of_an_attribute_that_nobody_knows_is_unknown() {
    let nobody = Tag::new(0x42_FFFF);
    each(|subject, version| {
        let request = subject.request(version, &|w| {
            all(subject.parts, w);
            w.integer(nobody, 1);
        });
        let error = check_message(&request, &Limits::DEFAULT).unwrap_err();
        let text = error.to_string();
        let why = format!("field {nobody} is not known here in version {version}");
        assert!(text.starts_with(&why), "{text}");
        assert!(text.ends_with(&subject.place(None)), "{text}");
        let reason = if version < V::V2_0 {
            ResultReason::INVALID_FIELD
        } else {
            ResultReason::UNKNOWN_TAG
        };
        assert_eq!(answered(&request).0, reason);
    });
}

#[test]
fn a_value_that_no_version_has_is_an_invalid_value_of_the_attribute_that_it_stands_in() {
    each(|subject, version| {
        for (at, (tag, ..)) in subject.parts.iter().enumerate() {
            if tag::info(*tag).unwrap().types(version) != [ItemType::Enumeration] {
                continue;
            }
            let request = subject.request(version, &|w| {
                for (i, part) in subject.parts.iter().enumerate() {
                    if i == at {
                        w.enumeration(*tag, 0x7777);
                    } else {
                        part.2(w);
                    }
                }
            });
            let error = check_message(&request, &Limits::DEFAULT).unwrap_err();
            let text = error.to_string();
            let why = format!(
                "field {} has no value 0x7777 in version {version} at byte",
                name(*tag)
            );
            assert!(text.starts_with(&why), "{text}");
            assert!(text.ends_with(&subject.place(Some(*tag))), "{text}");
            let stands = &request[error.offset()..error.offset() + 3];
            assert_eq!(stands, &tag.get().to_be_bytes()[1..], "{text}");
            let reason = if version < V::V2_0 {
                ResultReason::INVALID_FIELD
            } else {
                ResultReason::INVALID_ATTRIBUTE_VALUE
            };
            assert_eq!(
                answered(&request),
                (reason, text.replace("Request Message/Batch Item/", ""))
            );
        }
    });
}

#[test]
fn a_new_attribute_holds_exactly_one() {
    for version in NEW {
        let add = new(NEW, &[tag::NEW_ATTRIBUTE], &[]);
        let comment = |w: &mut Writer<'_>| w.text_string(tag::COMMENT, "c");
        let two = add.request(*version, &|w| {
            comment(w);
            comment(w);
        });
        let why = "field Comment stands more than once at byte";
        add.refuses(*version, &two, why, (tag::COMMENT, None));
        let none = add.request(*version, &|_| ());
        let why = "field Attribute is missing at byte";
        add.refuses(*version, &none, why, (tag::NEW_ATTRIBUTE, None));
    }
}
