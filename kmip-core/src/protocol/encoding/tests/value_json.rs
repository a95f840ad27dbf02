//! Plain JSON objects by example.

use super::{VENDOR, written};
use crate::protocol::encoding::value_json::{
    Guide, GuidedField, items_from_json, items_to_json, payload_from_json, payload_to_json,
};
use crate::protocol::encoding::{request_guide, response_guide};
use crate::protocol::enumeration::Operation;
use crate::protocol::payload::shapes;
use crate::protocol::shape::Decode;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ItemType, Limits, Reader, Tag};

fn read(text: &str, version: V) -> Vec<u8> {
    let result = items_from_json(text.as_bytes(), version, None, &Limits::DEFAULT);
    result.unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn error(text: &str, version: V) -> String {
    items_from_json(text.as_bytes(), version, None, &Limits::DEFAULT)
        .unwrap_err()
        .to_string()
}

fn write(items: &[u8], version: V) -> String {
    items_to_json(items, version, None, &Limits::DEFAULT).unwrap()
}

#[test]
fn a_request_of_2_1_is_a_plain_object() {
    let text = concat!(
        r#"{"ObjectType":"SymmetricKey","Attributes":{"CryptographicAlgorithm":"AES","#,
        r#""CryptographicLength":256,"CryptographicUsageMask":"Encrypt Decrypt","#,
        r#""Name":[{"NameValue":"x","NameType":"UninterpretedTextString"},"#,
        r#"{"NameValue":"y","NameType":"URI"}],"ActivationDate":"2001-01-01T00:00:00+00:00","#,
        r#""Sensitive":true},"0x540001":{"type":"Integer","value":5}}"#,
    );
    let expected = written(|w| {
        w.enumeration(tag::OBJECT_TYPE, 2);
        w.structure(tag::ATTRIBUTES, |w| {
            w.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM, 3);
            w.integer(tag::CRYPTOGRAPHIC_LENGTH, 256);
            w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 12);
            for (value, name_type) in [("x", 1), ("y", 2)] {
                w.structure(tag::NAME, |w| {
                    w.text_string(tag::NAME_VALUE, value);
                    w.enumeration(tag::NAME_TYPE, name_type);
                });
            }
            w.date_time(tag::ACTIVATION_DATE, 978_307_200);
            w.boolean(tag::SENSITIVE, true);
        });
        w.integer(VENDOR, 5);
    });
    assert_eq!(read(text, V::V2_1), expected);
    let plain = text.replace(r#"{"type":"Integer","value":5}"#, "5");
    assert_eq!(read(&plain, V::V2_1), expected);
    assert_eq!(write(&expected, V::V2_1), plain);
}

#[test]
fn attributes_of_1_x_take_type_and_names_from_the_attribute_name() {
    let text = concat!(
        r#"{"TemplateAttribute":{"Attribute":["#,
        r#"{"AttributeName":"Cryptographic Algorithm","AttributeValue":"AES"},"#,
        r#"{"AttributeName":"Cryptographic Usage Mask","AttributeIndex":0,"AttributeValue":"Encrypt"},"#,
        r#"{"AttributeName":"Name","AttributeValue":{"NameValue":"n","NameType":"URI"}},"#,
        r#"{"AttributeName":"x-color","AttributeValue":"red"},"#,
        r#"{"AttributeName":"x-size","AttributeValue":{"type":"LongInteger","value":7}}]}}"#,
    );
    let items = read(text, V::V1_4);
    assert_eq!(write(&items, V::V1_4), text);
    let expected = written(|w| {
        w.structure(tag::ATTRIBUTE, |w| {
            w.text_string(tag::ATTRIBUTE_NAME, "Cryptographic Algorithm");
            w.enumeration(tag::ATTRIBUTE_VALUE, 3);
        });
    });
    assert_eq!(items[8..8 + expected.len()], expected);
}

#[test]
fn a_key_that_stands_twice_is_refused_under_any_of_its_names() {
    for text in [
        r#"{"Data":"00","Data":"01"}"#,
        r#"{"Data":null,"Comment":"c","0x4200C2":"01"}"#,
        r#"{"KeyBlock":{"KeyFormatType":"Raw","KeyFormatType":"Raw"}}"#,
    ] {
        let error = error(text, V::V2_1);
        assert!(error.contains("second value of a key"), "{error}");
        assert!(
            error.contains("several values stand in an array"),
            "{error}"
        );
    }
}

#[test]
fn identifiers_have_the_type_of_the_version() {
    let text = r#"{"UniqueIdentifier":"abc"}"#;
    let of = |item_type| written(|w| w.text_as(tag::UNIQUE_IDENTIFIER, item_type, "abc"));
    assert_eq!(read(text, V::V1_0), of(ItemType::TextString));
    assert_eq!(read(text, V::V2_1), of(ItemType::TextString));
    assert_eq!(read(text, V::V3_0), of(ItemType::Identifier));
    let placeholder = r#"{"UniqueIdentifier":{"type":"Enumeration","value":"IDPlaceholder"}}"#;
    let items = read(placeholder, V::V2_1);
    assert_eq!(items, written(|w| w.enumeration(tag::UNIQUE_IDENTIFIER, 1)));
    assert_eq!(write(&items, V::V2_1), placeholder);
    let reference = read(r#"{"AttributeReference":["Name","State"]}"#, V::V2_1);
    assert_eq!(
        write(&reference, V::V2_1),
        r#"{"AttributeReference":["Name","State"]}"#
    );
}

#[test]
fn the_lease_of_a_ticket_is_a_number_of_seconds_or_a_date() {
    for operation in [Operation::LOGIN, Operation::DELEGATED_LOGIN] {
        let guide = request_guide(operation);
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let limits = Limits::DEFAULT;
            let seconds = (
                r#"{"LeaseTime":3600}"#,
                written(|w| w.interval(tag::LEASE_TIME, 3600)),
            );
            let date = (
                r#"{"LeaseTime":"2001-01-01T00:00:00+00:00"}"#,
                written(|w| w.date_time(tag::LEASE_TIME, 978_307_200)),
            );
            for (text, items) in [seconds, date] {
                let read = items_from_json(text.as_bytes(), version, guide, &limits);
                assert_eq!(read.unwrap(), items);
                assert_eq!(
                    items_to_json(&items, version, guide, &limits).unwrap(),
                    text
                );
            }
        }
    }
    // Elsewhere it is an Interval.
    let text = r#"{"LeaseTime":"2001-01-01T00:00:00+00:00"}"#;
    assert!(
        error(text, V::V2_1).contains("Interval"),
        "{}",
        error(text, V::V2_1)
    );
}

struct ObjectTypeFirst;

impl Guide for ObjectTypeFirst {
    fn field(&self, tag: Tag, _: V) -> Option<GuidedField> {
        let order = [tag::OBJECT_TYPE, tag::ATTRIBUTES, tag::UNIQUE_IDENTIFIER];
        let position = order.iter().position(|t| *t == tag)?;
        let inside: Option<&'static dyn Guide> = if tag == tag::ATTRIBUTES {
            Some(&ObjectTypeFirst)
        } else {
            None
        };
        Some(GuidedField {
            position,
            types: &[],
            repeated: tag == tag::UNIQUE_IDENTIFIER,
            inside,
        })
    }
}

#[test]
fn a_guide_puts_fields_in_order_and_repeated_ones_in_arrays() {
    let text = r#"{"UniqueIdentifier":"a","Attributes":{"UniqueIdentifier":"b","ObjectType":1},"ObjectType":"PublicKey"}"#;
    let limits = Limits::DEFAULT;
    let payload = payload_from_json(
        text.as_bytes(),
        tag::REQUEST_PAYLOAD,
        V::V2_1,
        Some(&ObjectTypeFirst),
        &limits,
    );
    let payload = payload.unwrap();
    let expected = written(|w| {
        w.structure(tag::REQUEST_PAYLOAD, |w| {
            w.enumeration(tag::OBJECT_TYPE, 3);
            w.structure(tag::ATTRIBUTES, |w| {
                w.enumeration(tag::OBJECT_TYPE, 1);
                w.text_string(tag::UNIQUE_IDENTIFIER, "b");
            });
            w.text_string(tag::UNIQUE_IDENTIFIER, "a");
        });
    });
    assert_eq!(payload, expected);
    assert_eq!(
        payload_to_json(&payload, V::V2_1, Some(&ObjectTypeFirst), &limits).unwrap(),
        r#"{"ObjectType":"PublicKey","Attributes":{"ObjectType":"Certificate","UniqueIdentifier":["b"]},"UniqueIdentifier":["a"]}"#
    );
}

#[test]
fn null_and_empty_values_are_understood() {
    assert_eq!(read("{}", V::V2_1), b"");
    assert_eq!(read(r#"{"UniqueIdentifier":null,"Name":[]}"#, V::V2_1), b"");
    assert_eq!(
        read(r#"{"Attributes":{}}"#, V::V2_1),
        written(|w| w.structure(tag::ATTRIBUTES, |_| {}))
    );
    assert_eq!(write(b"", V::V2_1), "{}");
}

#[test]
fn errors_name_the_key_and_the_remedy() {
    let v = V::V2_1;
    let cases = [
        ("[]", "expected an object whose keys are names of tags"),
        ("{", "not well-formed"),
        (
            r#"{"UniqueIdentifer":"a"}"#,
            "unknown tag `UniqueIdentifer` at line 1",
        ),
        (
            r#"{"UniqueIdentifer":"a"}"#,
            "did you mean `UniqueIdentifier`?",
        ),
        (r#"{"nonsense_key":"a"}"#, "keys are names of tags"),
        (
            r#"{"Attributes":{"Name":[{"NameType":"URL"}]}}"#,
            "in Attributes/Name/[0]/NameType",
        ),
        (r#"{"CryptographicLength":"big"}"#, "not a whole number"),
        (
            r#"{"CryptographicLength":true}"#,
            "invalid value of type Integer: a boolean",
        ),
        (
            r#"{"Sensitive":1}"#,
            "invalid value of type Boolean: a number",
        ),
        (
            r#"{"Sensitive":{"a":1}}"#,
            "invalid value of type Boolean: an object",
        ),
        (r#"{"Data":"xyz"}"#, "not hexadecimal"),
        (r#"{"Name":[[1]]}"#, "array within an array"),
        (
            r#"{"Comment":{"type":"TextString"}}"#,
            "missing key `value`",
        ),
        (r#"{"Comment":{"value":"a"}}"#, "missing key `type`"),
        (
            r#"{"Comment":{"type":"TextString","value":"a","x":1}}"#,
            "key `x`",
        ),
        (
            r#"{"Attribute":{"AttributeValue":1}}"#,
            "AttributeName stands before AttributeValue",
        ),
    ];
    for (text, part) in cases {
        let found = error(text, v);
        assert!(found.contains(part), "{text}: {found}");
    }
    assert!(!error(r#"{"KeyMaterial":{"type":"Integer","value":"hush"}}"#, v).contains("hush"));
    assert!(!error(r#"["hush"]"#, v).contains("hush"));
}

#[test]
fn a_guide_puts_the_fields_of_attributes_and_their_names_in_order() {
    use crate::protocol::attribute::Attributes;
    use crate::protocol::payload::{CreateRequest, GetAttributesRequest};
    use crate::protocol::shape::{IntoOwned, Value};
    fn item(bytes: &[u8]) -> crate::ttlv::Item<'_> {
        crate::ttlv::Reader::message(bytes, &Limits::DEFAULT).unwrap()
    }
    let read = |operation, version, text: &str| {
        let (guide, tag) = (request_guide(operation), tag::REQUEST_PAYLOAD);
        payload_from_json(text.as_bytes(), tag, version, guide, &Limits::DEFAULT).unwrap()
    };
    let created = |version, text| -> Attributes<'static> {
        let bytes = read(Operation::CREATE, version, text);
        let request = CreateRequest::decode(&item(&bytes), &Decode::strict(version));
        let request = request.unwrap_or_else(|e| panic!("{text}: {e}"));
        request.attributes.into_owned()
    };
    let old = r#"{"ObjectType":"SymmetricKey","TemplateAttribute":
        {"Attribute":{"AttributeIndex":0,"AttributeName":"x-a","AttributeValue":"v"},
         "Name":{"NameValue":"t","NameType":"UninterpretedTextString"}}}"#;
    assert_eq!(created(V::V1_4, old).templates.len(), 1);
    let new = r#"{"ObjectType":"SymmetricKey","Attributes":
        {"Attribute":{"AttributeName":"a","AttributeValue":"v","VendorIdentification":"x"}}}"#;
    assert_eq!(created(V::V2_1, new).list.len(), 1);
    let names = r#"{"AttributeReference":{"AttributeName":"a","VendorIdentification":"x"}}"#;
    let bytes = read(Operation::GET_ATTRIBUTES, V::V2_1, names);
    let request = GetAttributesRequest::decode(&item(&bytes), &Decode::strict(V::V2_1));
    assert_eq!(request.unwrap().attribute_names.ids[0].to_string(), "x-a");
}

/// That a request goes out the same, whichever of the two texts it was given as.
fn same(operation: Operation, version: V, ordered: &str, mixed: &str) {
    let payload = |text: &str| {
        let (guide, tag) = (request_guide(operation), tag::REQUEST_PAYLOAD);
        payload_from_json(text.as_bytes(), tag, version, guide, &Limits::DEFAULT)
            .unwrap_or_else(|e| panic!("{version} {text}: {e}"))
    };
    assert_eq!(payload(mixed), payload(ordered), "{version} {mixed}");
    let (request, _) = shapes(operation).unwrap();
    let bytes = payload(mixed);
    let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
    let checked = request.check(&item, &Decode::strict(version));
    checked.unwrap_or_else(|e| panic!("{version} {mixed}: {e}"));
}

#[test]
fn a_guide_puts_the_fields_of_values_of_attributes_in_order() {
    let values = [
        (
            "ApplicationSpecificInformation",
            "Application Specific Information",
            [r#""ApplicationNamespace":"x""#, r#""ApplicationData":"q""#],
        ),
        (
            "Name",
            "Name",
            [r#""NameValue":"n""#, r#""NameType":"URI""#],
        ),
        (
            "Link",
            "Link",
            [
                r#""LinkType":"PublicKeyLink""#,
                r#""LinkedObjectIdentifier":"7""#,
            ],
        ),
        (
            "UsageLimits",
            "Usage Limits",
            [
                r#""UsageLimitsTotal":9"#,
                r#""UsageLimitsCount":9,"UsageLimitsUnit":"Byte""#,
            ],
        ),
        (
            "CryptographicParameters",
            "Cryptographic Parameters",
            [
                r#""BlockCipherMode":"CBC""#,
                r#""PaddingMethod":"PKCS5","HashingAlgorithm":"SHA-256""#,
            ],
        ),
    ];
    for (key, name, [first, second]) in values {
        let orders = [format!("{first},{second}"), format!("{second},{first}")];
        let is_respelled = key == "Name" || key == "Link";
        let new = [V::V2_0, V::V2_1, V::V3_0];
        for version in new.into_iter().filter(|v| *v < V::V3_0 || !is_respelled) {
            let [ordered, mixed] = orders.clone().map(|fields| {
                let located = format!(r#"{{"Attributes":{{"{key}":{{{fields}}}}}}}"#);
                let added = format!(
                    r#"{{"UniqueIdentifier":"7","NewAttribute":{{"{key}":{{{fields}}}}}}}"#
                );
                [located, added]
            });
            same(Operation::LOCATE, version, &ordered[0], &mixed[0]);
            same(Operation::ADD_ATTRIBUTE, version, &ordered[1], &mixed[1]);
        }
        let [ordered, mixed] = orders.map(|fields| {
            let value = format!(r#"{{"AttributeName":"{name}","AttributeValue":{{{fields}}}}}"#);
            let located = format!(r#"{{"Attribute":[{value}]}}"#);
            let created = format!(
                r#"{{"ObjectType":"SymmetricKey","TemplateAttribute":{{"Attribute":[{value}]}}}}"#
            );
            [located, created]
        });
        for version in [V::V1_0, V::V1_4] {
            same(Operation::LOCATE, version, &ordered[0], &mixed[0]);
            same(Operation::CREATE, version, &ordered[1], &mixed[1]);
        }
    }
}

#[test]
fn a_vendors_attribute_is_no_attribute_of_the_specification_though_it_is_called_the_same() {
    let text = r#"{"Attributes":{"Attribute":[{"VendorIdentification":"v","AttributeName":"Name","AttributeValue":{"NameType":"URI","NameValue":"n"}}]}}"#;
    let guide = request_guide(Operation::LOCATE);
    let items = items_from_json(text.as_bytes(), V::V2_1, guide, &Limits::DEFAULT).unwrap();
    assert_eq!(
        items_to_json(&items, V::V2_1, guide, &Limits::DEFAULT).unwrap(),
        text
    );
}

#[test]
fn a_guide_puts_the_fields_of_objects_in_order() {
    let key = [
        r#"{"KeyBlock":{"KeyFormatType":"Raw","KeyValue":{"KeyMaterial":"00112233445566778899aabbccddeeff"},"CryptographicAlgorithm":"AES","CryptographicLength":128}}"#,
        r#"{"KeyBlock":{"CryptographicLength":128,"KeyValue":{"KeyMaterial":"00112233445566778899aabbccddeeff"},"CryptographicAlgorithm":"AES","KeyFormatType":"Raw"}}"#,
    ];
    let certificate = [
        r#"{"CertificateType":"X_509","CertificateValue":"3000"}"#,
        r#"{"CertificateValue":"3000","CertificateType":"X_509"}"#,
    ];
    for version in [V::V1_4, V::V2_1, V::V3_0] {
        let attributes = if version < V::V2_0 {
            "TemplateAttribute"
        } else {
            "Attributes"
        };
        for (object, objects) in [("SymmetricKey", key), ("Certificate", certificate)] {
            let [ordered, mixed] = objects.map(|fields| {
                format!(r#"{{"ObjectType":"{object}","{attributes}":{{}},"{object}":{fields}}}"#)
            });
            same(Operation::REGISTER, version, &ordered, &mixed);
        }
    }
}

#[test]
fn the_shape_of_every_object_is_found_by_its_tag() {
    use crate::protocol::encoding::structure_inside;
    use crate::protocol::object::{CREDENTIAL_TAGS, OBJECT_TAGS, object_description};
    use crate::protocol::shape::Kind;
    for tag in OBJECT_TAGS.iter().chain(CREDENTIAL_TAGS) {
        let found = structure_inside(Some(Kind::Any), *tag, V::V2_1);
        assert_eq!(found.unwrap().name, object_description(*tag).unwrap().name);
    }
}

#[test]
fn the_shapes_of_an_operation_guide_its_payloads() {
    let limits = Limits::DEFAULT;
    let text =
        r#"{"Attributes":{"Name":{"NameValue":"n","NameType":"URI"}},"ObjectType":"SymmetricKey"}"#;
    let guide = request_guide(Operation::CREATE);
    assert!(guide.is_some());
    let items = items_from_json(text.as_bytes(), V::V2_1, guide, &limits).unwrap();
    assert_eq!(
        items_to_json(&items, V::V2_1, guide, &limits).unwrap(),
        r#"{"ObjectType":"SymmetricKey","Attributes":{"Name":[{"NameValue":"n","NameType":"URI"}]}}"#
    );
    let located = written(|w| w.text_string(tag::UNIQUE_IDENTIFIER, "1"));
    assert_eq!(
        items_to_json(
            &located,
            V::V2_1,
            response_guide(Operation::LOCATE),
            &limits
        )
        .unwrap(),
        r#"{"UniqueIdentifier":["1"]}"#
    );
    let got = written(|w| {
        w.structure(tag::ATTRIBUTE, |w| {
            w.text_string(tag::ATTRIBUTE_NAME, "x-a");
        });
    });
    assert_eq!(
        items_to_json(
            &got,
            V::V1_4,
            response_guide(Operation::GET_ATTRIBUTES),
            &limits
        )
        .unwrap(),
        r#"{"Attribute":[{"AttributeName":"x-a"}]}"#
    );
}
