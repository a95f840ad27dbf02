//! Tests of what is found, said and refused.

use super::*;
use crate::protocol::enumeration::Operation;
use crate::protocol::message::peek_version;
use crate::protocol::payload::{OPERATIONS, descriptions};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ItemType, Limits, Reader, Tag, Writer};

pub(super) fn message(version: V, batch_item: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut w = Writer::new(&mut out);
    w.structure(tag::REQUEST_MESSAGE, |w| {
        w.structure(tag::REQUEST_HEADER, |w| {
            w.structure(tag::PROTOCOL_VERSION, |w| {
                w.integer(tag::PROTOCOL_VERSION_MAJOR, version.major().into());
                w.integer(tag::PROTOCOL_VERSION_MINOR, version.minor().into());
            });
            if version < V::V3_0 {
                w.integer(tag::BATCH_COUNT, 1);
            }
        });
        w.structure(tag::BATCH_ITEM, batch_item);
    });
    w.finish().unwrap();
    out
}

pub(super) fn locate(version: V, payload: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    message(version, |w| {
        w.enumeration(tag::OPERATION, Operation::LOCATE.get());
        w.structure(tag::REQUEST_PAYLOAD, payload);
    })
}

fn refused(message: &[u8]) -> String {
    check_message(message, &Limits::DEFAULT)
        .unwrap_err()
        .to_string()
}

/// What is said of the item under these tags.
pub(super) fn said(message: &[u8], path: &[Tag]) -> String {
    let version = peek_version(message, &Limits::DEFAULT).unwrap();
    let mut item = Reader::message(message, &Limits::DEFAULT).unwrap();
    let mut around = Surroundings::default();
    let mut found = find(Inside::Top, item.tag(), version, around);
    for wanted in path {
        let mut reader = item.structure().unwrap();
        loop {
            item = reader.next_item().unwrap().expect("an item of the path");
            if item.tag() == tag::OPERATION {
                around.operation = item.enumeration().ok().map(Operation::new);
            }
            if item.tag() == tag::ATTRIBUTE_NAME {
                let name = item.any_text().ok().and_then(tag::by_name);
                around.attribute = name.map(|info| info.tag);
            }
            if item.tag() == *wanted {
                break;
            }
        }
        found = find(found.inside, item.tag(), version, around);
    }
    explain(item.tag(), Some(&item), &found, around, version)
}

#[test]
fn an_item_is_explained_by_its_declaration_and_its_value_by_the_tables() {
    let message = locate(V::V2_1, |w| {
        w.integer(tag::MAXIMUM_ITEMS, 3);
        w.structure(tag::ATTRIBUTES, |w| w.enumeration(tag::STATE, 2));
    });
    let payload = [tag::BATCH_ITEM, tag::REQUEST_PAYLOAD];
    let below = |tags: &[Tag]| said(&message, &[&payload[..], tags].concat());
    assert_eq!(below(&[]), "Payload of Locate. Required. (2.1: 6.1.28)");
    assert_eq!(
        below(&[tag::MAXIMUM_ITEMS]),
        "Most identifiers that the answer may hold. Optional. (2.1: 6.1.28)"
    );
    assert_eq!(
        below(&[tag::ATTRIBUTES, tag::STATE]),
        "Attribute State: one, set by the server. Active: in every version. (2.1: 4.57)"
    );
    let version = said(&message, &[tag::REQUEST_HEADER, tag::PROTOCOL_VERSION]);
    assert!(version.starts_with("Protocol Version: "), "{version}");
    assert!(version.ends_with("(2.1: 9.16)"), "{version}");
}

#[test]
fn of_several_sections_that_of_the_version_is_named() {
    let sections = "1.0: 3.6; 1.4: 3.7; 2.1: 4.16";
    for (version, section) in [
        (V::V1_0, "1.0: 3.6"),
        (V::V1_2, "1.4: 3.7"),
        (V::V2_0, "2.1: 4.16"),
        (V::V3_0, "2.1: 4.16"),
    ] {
        assert_eq!(section_in(sections, version), Some(section));
    }
    assert_eq!(section_in("", V::V2_1), None);
}

#[test]
fn every_declared_structure_has_a_title_and_every_field_a_meaning() {
    for operation in OPERATIONS {
        assert!(!operation.sections().is_empty(), "{operation}");
        let (request, response) = descriptions(*operation).unwrap();
        for description in [request, response] {
            assert!(!description.title().is_empty(), "{}", description.name);
            for field in description.fields {
                assert!(!field.doc.is_empty(), "{}.{}", description.name, field.name);
            }
        }
    }
}

#[test]
fn a_message_that_keeps_every_rule_passes() {
    for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
        let good = locate(version, |w| {
            w.integer(tag::MAXIMUM_ITEMS, 3);
            if version < V::V2_0 {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "State");
                    w.enumeration(tag::ATTRIBUTE_VALUE, 2);
                });
            } else {
                w.structure(tag::ATTRIBUTES, |w| w.enumeration(tag::STATE, 2));
            }
        });
        check_message(&good, &Limits::DEFAULT).unwrap();
    }
}

#[test]
fn a_message_that_breaks_a_rule_of_its_version_is_refused_with_the_place() {
    let early = locate(V::V1_2, |w| w.integer(tag::OFFSET_ITEMS, 3));
    // Read although it is too early: a client of the field sends it.
    check_message(&early, &Limits::DEFAULT).unwrap();
    let cases = [
        (
            locate(V::V2_1, |w| {
                w.structure(tag::ATTRIBUTES, |_| ());
                w.integer(tag::MAXIMUM_ITEMS, 3);
            }),
            "field Maximum Items stands out of order",
        ),
        (
            locate(V::V1_4, |w| w.structure(tag::ATTRIBUTES, |_| ())),
            "field Attributes is not known here in version 1.4",
        ),
        (
            locate(V::V1_2, |w| {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Cryptographic Length");
                    w.text_string(tag::ATTRIBUTE_VALUE, "128");
                });
            }),
            "type TextString where Integer is expected",
        ),
        (
            locate(V::V1_2, |w| {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Cryptographic Length");
                    w.text_string(tag::ATTRIBUTE_VALUE, "128");
                });
            }),
            "Request Payload/Attribute/Cryptographic Length",
        ),
        (
            locate(V::V2_1, |w| w.text_string(tag::MAXIMUM_ITEMS, "3")),
            "type TextString where Integer is expected",
        ),
        (
            locate(V::V2_1, |w| {
                w.structure(tag::ATTRIBUTES, |w| w.enumeration(tag::STATE, 77));
            }),
            "field State has no value 0x4D in version 2.1",
        ),
        (
            locate(V::V1_4, |w| {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Cryptographic Usage Mask");
                    w.integer(tag::ATTRIBUTE_VALUE, 1 << 20); // Authenticate, of 2.0
                });
            }),
            "Cryptographic Usage Mask",
        ),
        (
            locate(V::V1_2, |w| {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Sensitive");
                    w.boolean(tag::ATTRIBUTE_VALUE, true);
                });
            }),
            "attribute Sensitive is not known in version 1.2",
        ),
        (
            locate(V::V1_2, |w| {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Sensitve");
                    w.boolean(tag::ATTRIBUTE_VALUE, true);
                });
            }),
            "no attribute has the name \"Sensitve\"",
        ),
        (
            locate(V::V2_1, |w| {
                w.structure(tag::ATTRIBUTES, |w| {
                    w.structure(tag::ATTRIBUTE, |w| {
                        w.text_string(tag::VENDOR_IDENTIFICATION, "x");
                        w.text_string(tag::ATTRIBUTE_NAME, "a");
                    });
                });
            }),
            "field Attribute Value is missing",
        ),
        (
            locate(V::V2_0, |w| {
                w.structure(tag::ATTRIBUTES, |w| w.boolean(tag::ROTATE_AUTOMATIC, true));
            }),
            "field Rotate Automatic is not known here in version 2.0",
        ),
        (
            message(V::V2_1, |w| w.enumeration(tag::OPERATION, 8)),
            "field Request Payload is missing",
        ),
        (
            message(V::new(9, 9), |w| w.enumeration(tag::OPERATION, 8)),
            "no such version",
        ),
    ];
    for (message, why) in cases {
        let error = refused(&message);
        assert!(error.contains(why), "{error}");
        assert!(error.contains("at byte "), "{error}");
    }
}

#[test]
fn a_certificate_request_is_bytes_in_the_payloads_of_1x() {
    for version in [V::V1_0, V::V1_1, V::V1_2, V::V1_3, V::V1_4] {
        for operation in [Operation::CERTIFY, Operation::RE_CERTIFY] {
            let certify = |write: &dyn Fn(&mut Writer<'_>)| {
                message(version, |w| {
                    w.enumeration(tag::OPERATION, operation.get());
                    w.structure(tag::REQUEST_PAYLOAD, |w| {
                        w.text_string(tag::UNIQUE_IDENTIFIER, "key");
                        w.enumeration(tag::CERTIFICATE_REQUEST_TYPE, 2);
                        write(w);
                    });
                })
            };
            let bytes = certify(&|w| w.byte_string(tag::CERTIFICATE_REQUEST, b"request"));
            check_message(&bytes, &Limits::DEFAULT).unwrap();
            let object = certify(&|w| w.structure(tag::CERTIFICATE_REQUEST, |_| ()));
            let error = refused(&object);
            let expected = "type Structure where ByteString is expected";
            assert!(error.contains(expected), "{error}");
        }
    }
}

#[test]
fn a_message_without_its_header_in_front_is_told_what_should_stand_there() {
    let item = |w: &mut Writer<'_>| {
        w.structure(tag::BATCH_ITEM, |w| {
            w.enumeration(tag::OPERATION, Operation::QUERY.get());
        });
    };
    let cases = [
        (tag::REQUEST_MESSAGE, "Request Header", "Request Message"),
        (tag::RESPONSE_MESSAGE, "Response Header", "Response Message"),
    ];
    for (message, header, path) in cases {
        let mut bytes = Vec::new();
        Writer::new(&mut bytes).structure(message, item);
        let wanted = format!("field Batch Item stands where {header} is expected at byte 8");
        let error = refused(&bytes);
        assert!(error.starts_with(&wanted), "{error}");
        assert!(error.ends_with(&format!("{path}/Batch Item")), "{error}");
        let mut bytes = Vec::new();
        Writer::new(&mut bytes).structure(message, |_| ());
        let wanted = format!("field {header} is missing at byte 0 in {path}");
        assert_eq!(refused(&bytes), wanted);
    }
}

/// A request for attributes by these references.
fn get_attributes(version: V, references: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    message(version, |w| {
        w.enumeration(tag::OPERATION, Operation::GET_ATTRIBUTES.get());
        w.structure(tag::REQUEST_PAYLOAD, |w| {
            w.text_string(tag::UNIQUE_IDENTIFIER, "a");
            references(w);
        });
    })
}

#[test]
fn a_reference_to_what_is_no_attribute_of_the_version_is_refused() {
    let by = |version, number| {
        get_attributes(version, |w| w.enumeration(tag::ATTRIBUTE_REFERENCE, number))
    };
    for (version, number) in [
        (V::V2_0, tag::STATE.get()),
        (V::V2_1, tag::LINK.get()),
        (V::V2_1, tag::ROTATE_AUTOMATIC.get()),
        (V::V2_1, 0x54_0001),
    ] {
        check_message(&by(version, number), &Limits::DEFAULT).unwrap();
    }
    for (version, number) in [
        (V::V2_1, tag::BATCH_ITEM.get()),
        (V::V2_1, 0x42_9999),
        (V::V2_0, tag::ROTATE_AUTOMATIC.get()),
    ] {
        let why = format!("field Attribute Reference has no value 0x{number:X} in version");
        let error = refused(&by(version, number));
        assert!(error.starts_with(&why), "{error}");
        assert!(
            error.ends_with("Request Payload/Attribute Reference"),
            "{error}"
        );
    }
}

#[test]
fn the_names_of_attributes_in_a_key_wrapping_specification_are_texts_in_3_0_too() {
    let get = |reference: &dyn Fn(&mut Writer<'_>)| {
        let mut out = Vec::new();
        Writer::new(&mut out).structure(tag::REQUEST_MESSAGE, |w| {
            w.structure(tag::REQUEST_HEADER, |w| {
                w.structure(tag::PROTOCOL_VERSION, |w| {
                    w.integer(tag::PROTOCOL_VERSION_MAJOR, 3);
                    w.integer(tag::PROTOCOL_VERSION_MINOR, 0);
                });
            });
            w.structure(tag::BATCH_ITEM, |w| {
                w.enumeration(tag::OPERATION, Operation::GET.get());
                w.structure(tag::REQUEST_PAYLOAD, |w| {
                    w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "a");
                    w.structure(tag::KEY_WRAPPING_SPECIFICATION, |w| {
                        w.enumeration(tag::WRAPPING_METHOD, 1);
                        w.structure(tag::ENCRYPTION_KEY_INFORMATION, |w| {
                            w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "k");
                        });
                        reference(w);
                    });
                });
            });
        });
        out
    };
    let text = get(&|w| w.text_string(tag::ATTRIBUTE_REFERENCE, "State"));
    check_message(&text, &Limits::DEFAULT).unwrap();
    let number = get(&|w| w.enumeration(tag::ATTRIBUTE_REFERENCE, tag::STATE.get()));
    check_message(&number, &Limits::DEFAULT).unwrap();
    let elsewhere = get_attributes(V::V2_1, |w| {
        w.text_string(tag::ATTRIBUTE_REFERENCE, "State");
    });
    let error = refused(&elsewhere);
    assert!(
        error.contains("type TextString where Structure is expected"),
        "{error}"
    );
}

#[test]
fn the_fields_of_a_reference_are_explained() {
    let message = get_attributes(V::V2_1, |w| {
        w.structure(tag::ATTRIBUTE_REFERENCE, |w| {
            w.text_string(tag::VENDOR_IDENTIFICATION, "x");
            w.text_string(tag::ATTRIBUTE_NAME, "a");
        });
    });
    check_message(&message, &Limits::DEFAULT).unwrap();
    let below = |field: &[Tag]| {
        let outer = [
            tag::BATCH_ITEM,
            tag::REQUEST_PAYLOAD,
            tag::ATTRIBUTE_REFERENCE,
        ];
        said(&message, &[&outer, field].concat())
    };
    assert!(below(&[]).ends_with("(2.1: 5.5)"), "{}", below(&[]));
    assert_eq!(
        below(&[tag::VENDOR_IDENTIFICATION]),
        "Whose attribute it is; x and y stand for the custom attributes of 1.x. Required. (2.1: 5.5)"
    );
    assert_eq!(
        below(&[tag::ATTRIBUTE_NAME]),
        "Name of the attribute. Required. (2.1: 5.5)"
    );
}
