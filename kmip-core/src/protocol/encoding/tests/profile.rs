//! The rules of the message encodings profile, one after the other (Message Encodings 1.0: 4.1, 6.1; Profiles 2.1:
//! 5.4.1, 5.5.1). What the profile lets a producer write in several ways is read in all of them.

use super::{VENDOR, written};
use crate::protocol::encoding::{TextOptions, json, xml};
use crate::protocol::enumeration::ENUMERATIONS;
use crate::protocol::mask::MASKS;
use crate::protocol::tag::{self, TAGS};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ItemType, Limits, Tag, Writer};

fn of_json(text: &str) -> Vec<u8> {
    json::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn of_xml(text: &str) -> Vec<u8> {
    xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn options() -> TextOptions {
    TextOptions {
        pretty: false,
        ..TextOptions::default()
    }
}

/// The value of the one item as JSON, and as XML.
fn values(write: impl FnOnce(&mut Writer<'_>)) -> (String, String) {
    let ttlv = written(write);
    let json = json::from_ttlv(&ttlv, &options()).unwrap();
    let value = json.split("\"value\":").nth(1).unwrap();
    let xml = xml::from_ttlv(&ttlv, &options()).unwrap();
    let attribute = xml.split("value=\"").nth(1).unwrap();
    (
        value.trim_end_matches('}').to_owned(),
        attribute.split('"').next().unwrap().to_owned(),
    )
}

/// Reads the same value in each spelling; the first is ours.
fn spelled(tag: &str, item_type: &str, in_json: &[&str], in_xml: &[&str]) {
    let json = |value: &str| {
        of_json(&format!(
            r#"{{"tag":"{tag}","type":"{item_type}","value":{value}}}"#
        ))
    };
    let xml = |value: &str| of_xml(&format!(r#"<{tag} type="{item_type}" value="{value}"/>"#));
    let first = json(in_json[0]);
    for value in in_json {
        assert_eq!(json(value), first, "{tag} {value}");
    }
    for value in in_xml {
        assert_eq!(xml(value), first, "{tag} {value}");
    }
}

#[test]
fn a_hexadecimal_number_has_its_full_width_and_either_case() {
    // 4.1.1, 6.1.1
    let hex = |value| values(|w| w.enumeration(VENDOR, value));
    assert_eq!(hex(1), ("\"0x00000001\"".into(), "0x00000001".into()));
    assert_eq!(
        values(|w| w.long_integer(VENDOR, -1 << 53)).0,
        "\"0xffe0000000000000\""
    );
    spelled(
        "BatchCount",
        "Integer",
        &["-1", "\"0xffffffff\"", "\"0xFFFFFFFF\""],
        &["-1", "0xFFffFFff"],
    );
    let tags = ["0x420001", "0X420001", "ActivationDate", "Activation Date"];
    for tag in tags {
        let read = of_json(&format!(
            r#"{{"tag":"{tag}","type":"DateTime","value":"0x0000000000000000"}}"#
        ));
        assert_eq!(read[..3], [0x42, 0, 1], "{tag}");
    }
}

/// The rules of 4.1.3 and 6.1.3.
fn normalized(name: &str) -> String {
    let spaced: Vec<char> = name.replace(['(', ')'], " ").chars().collect();
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut text = String::new();
    for (i, c) in spaced.iter().enumerate() {
        let behind = |n: usize| spaced.get(i + n).copied().unwrap_or(' ');
        let splits = behind(1).is_ascii_alphabetic() && behind(2).is_ascii_lowercase();
        text.push(match c {
            c if word(*c) || c.is_whitespace() => *c,
            _ if splits => ' ',
            _ => '_',
        });
    }
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if let Some(first) = words.first_mut() {
        let digits = first.len() - first.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (front, rest) = first.split_at(digits);
        *first = format!("{rest}{front}");
    }
    words.iter().map(|word| capital(word)).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[test]
fn names_are_normalized_as_the_profile_says() {
    for (name, wanted) in [
        ("X.509 Certificate Subject", "X_509CertificateSubject"),
        ("PKCS#12 Friendly Name", "PKCS_12FriendlyName"),
        ("3DES", "DES3"),
        ("IV/Counter/Nonce", "IVCounterNonce"),
        ("Re-key Key Pair", "ReKeyKeyPair"),
    ] {
        assert_eq!(normalized(name), wanted);
    }
    let tags = TAGS.iter().map(|it| (it.name, it.xml_name));
    let values = ENUMERATIONS.iter().flat_map(|it| it.values);
    let names = tags.chain(values.map(|it| (it.name, it.xml_name)));
    // Codes of PKCS#11 stand without their prefix; of these algorithms of 3.0 the draft has no published spelling.
    let other = |name: &str| name.starts_with("CKR_") || name.starts_with("Hash-");
    for (name, xml_name) in names.filter(|(name, _)| !other(name)) {
        assert_eq!(normalized(name), xml_name, "{name}");
    }
}

#[test]
fn every_tag_enumeration_value_and_bit_is_mapped_both_ways() {
    // 8.2.1 (3), 8.3.1 (3)
    for info in TAGS {
        let ttlv = written(|w| w.text_string(info.tag, "x"));
        let json = json::from_ttlv(&ttlv, &options()).unwrap();
        assert!(json.contains(&format!("\"{}\"", info.xml_name)));
        assert_eq!(of_json(&json), ttlv);
        assert_eq!(of_xml(&xml::from_ttlv(&ttlv, &options()).unwrap()), ttlv);
    }
    for info in TAGS.iter().filter(|it| it.enumeration.is_some()) {
        for value in info.enumeration.unwrap().values {
            let ttlv = written(|w| w.enumeration(info.tag, value.value));
            let options = TextOptions {
                version: value.first,
                ..options()
            };
            let json = json::from_ttlv(&ttlv, &options).unwrap();
            assert!(!json.contains("\"0x"), "{json}");
            assert_eq!(of_json(&json), ttlv);
            assert_eq!(of_xml(&xml::from_ttlv(&ttlv, &options).unwrap()), ttlv);
        }
    }
    for mask in MASKS {
        let info = TAGS
            .iter()
            .find(|it| it.mask.is_some_and(|m| m.xml_name == mask.xml_name));
        let Some(info) = info else { continue };
        let all = mask.bits.iter().fold(0, |all, bit| all | bit.value);
        let ttlv = written(|w| w.integer(info.tag, all as i32));
        assert_eq!(of_json(&json::from_ttlv(&ttlv, &options()).unwrap()), ttlv);
        assert_eq!(of_xml(&xml::from_ttlv(&ttlv, &options()).unwrap()), ttlv);
    }
}

#[test]
fn the_type_is_one_of_the_names_and_a_structure_if_it_is_left_out() {
    // 4.1.4, 4.1.6.2, 6.1.4, 6.1.6.2; Date-Time Extended of 2.0, texts of 3.0
    for code in 1..=14 {
        let item_type = ItemType::from_code(code).unwrap();
        assert_eq!(
            ItemType::from_xml_name(item_type.xml_name()),
            Some(item_type)
        );
    }
    let empty = written(|w| w.structure(tag::TEMPLATE, |_| ()));
    for text in [
        r#"{"tag":"Template"}"#,
        r#"{"tag":"Template","value":null}"#,
        r#"{"tag":"Template","value":[]}"#,
        r#"{"tag":"Template","type":"Structure","value":[]}"#,
    ] {
        assert_eq!(of_json(text), empty);
    }
    for text in [
        "<Template/>",
        "<Template></Template>",
        r#"<Template type="Structure"/>"#,
        r#"<TTLV tag="0x420090" name="Template"/>"#,
        r#"<Template xmlns="urn:oasis:tc:kmip:xmlns"/>"#,
        r#"<k:Template xmlns:k="urn:oasis:tc:kmip:xmlns"/>"#,
    ] {
        assert_eq!(of_xml(text), empty);
    }
}

#[test]
fn an_extension_has_its_number_as_tag_and_any_name_beside_it() {
    // 4.1.6, 6.1.6
    let ttlv = written(|w| w.integer(Tag::new(0x54_FFFF), 1));
    let json = r#"{"tag":"0x54FFFF","name":"SomeExtension","type":"Integer","value":"0x00000001"}"#;
    assert_eq!(of_json(json), ttlv);
    for xml in [
        r#"<TTLV tag="0x54FFFF" name="SomeExtension" type="Integer" value="1"/>"#,
        r#"<TTLV tag="0x54ffff" type="Integer" value="1"/>"#,
        r#"<x54FFFF type="Integer" value="1"/>"#,
    ] {
        assert_eq!(of_xml(xml), ttlv);
    }
    let made = json::from_ttlv(&ttlv, &options()).unwrap();
    assert_eq!(made, r#"{"tag":"0x54FFFF","type":"Integer","value":1}"#);
}

#[test]
fn each_type_is_read_in_every_spelling_of_the_profile() {
    // 4.1.6.3 to 4.1.6.12, 6.1.6.3 to 6.1.6.12
    spelled(
        "BatchCount",
        "Integer",
        &["10", "\"0x0000000A\""],
        &["10", "+10", " 10 ", "0010"],
    );
    spelled(
        "CryptographicUsageMask",
        "Integer",
        &[
            "\"Encrypt|Decrypt|CertificateSign\"",
            "\"0x0000100c\"",
            "\"CertificateSign|0x00000004|0x0000008\"",
            "\"CertificateSign | 0x0000000c\"",
            "4108",
        ],
        &[
            "Encrypt Decrypt CertificateSign",
            "0x0000100c",
            "CertificateSign 0x00000004 0x0000008",
            "4108",
            "Encrypt|Decrypt|CertificateSign",
        ],
    );
    spelled(
        "UsageLimitsCount",
        "LongInteger",
        &["\"0x1000000000000000\"", "1152921504606846976"],
        &["1152921504606846976"],
    );
    spelled(
        "UsageLimitsCount",
        "LongInteger",
        &["-2", "\"0xfffffffffffffffe\""],
        &["-2"],
    );
    spelled(
        "X",
        "BigInteger",
        &["\"0x0000000000000000\"", "0"],
        &["0000000000000000", "0x0000000000000000"],
    );
    spelled(
        "X",
        "BigInteger",
        &["-1", "\"0xffffffffffffffff\""],
        &["FFFFFFFFFFFFFFFF"],
    );
    spelled(
        "ObjectType",
        "Enumeration",
        &[
            "\"SymmetricKey\"",
            "2",
            "\"0x00000002\"",
            "\"Symmetric Key\"",
        ],
        &["SymmetricKey", "0x00000002", "2"],
    );
    spelled(
        "BatchOrderOption",
        "Boolean",
        &["true", "\"0x0000000000000001\"", "\"true\""],
        &["true", "1"],
    );
    spelled(
        "BatchOrderOption",
        "Boolean",
        &["false", "\"0x0000000000000000\""],
        &["false", "0"],
    );
    spelled(
        "MACSignature",
        "ByteString",
        &["\"c50f77\"", "\"C50F77\""],
        &["C50F77", "c50f77", "C5 0F\n77"],
    );
    spelled(
        "ArchiveDate",
        "DateTime",
        &[
            "\"2001-01-01T00:00:00+00:00\"",
            "\"0x000000003a4fc880\"",
            "\"2001-01-01T10:00:00+10:00\"",
            "\"2001-01-01T00:00:00Z\"",
            "\"2001-01-01T00:00:00\"",
            "\"2001-01-01T00:00:00.987Z\"",
        ],
        &["2001-01-01T10:00:00+10:00", "2001-01-01T00:00:00Z"],
    );
    spelled("Offset", "Interval", &["27", "\"0x0000001b\""], &["27"]);
    spelled(
        "Offset",
        "Interval",
        &["4294967295", "\"0xffffffff\""],
        &["4294967295"],
    );
    spelled(
        "0x540001",
        "DateTimeExtended",
        &["1000000", "\"0x00000000000f4240\""],
        &[],
    );
}

#[test]
fn each_type_is_written_in_its_canonical_form() {
    let both = |json: &str, xml: &str| (json.to_owned(), xml.to_owned());
    for (found, wanted) in [
        (values(|w| w.integer(VENDOR, -7)), both("-7", "-7")),
        (
            values(|w| w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 0x4000_000C)),
            both(
                "\"Encrypt|Decrypt|0x40000000\"",
                "Encrypt Decrypt 0x40000000",
            ),
        ),
        (
            values(|w| w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 0)),
            both("0", "0"),
        ),
        // Up to 2^52 as a number, beyond in hexadecimal.
        (
            values(|w| w.long_integer(VENDOR, (1 << 52) - 1)),
            both("4503599627370495", "4503599627370495"),
        ),
        (
            values(|w| w.long_integer(VENDOR, 1 << 52)),
            both("\"0x0010000000000000\"", "4503599627370496"),
        ),
        (
            values(|w| w.big_integer(VENDOR, &[0x80])),
            both("\"0xffffffffffffff80\"", "ffffffffffffff80"),
        ),
        (
            values(|w| w.enumeration(tag::OBJECT_TYPE, 2)),
            both("\"SymmetricKey\"", "SymmetricKey"),
        ),
        (
            values(|w| w.enumeration(tag::OBJECT_TYPE, 0x8000_000A)),
            both("\"0x8000000a\"", "0x8000000a"),
        ),
        (values(|w| w.boolean(VENDOR, true)), both("true", "true")),
        (
            values(|w| w.byte_string(VENDOR, &[0xC5, 0x0F])),
            both("\"c50f\"", "c50f"),
        ),
        (values(|w| w.byte_string(VENDOR, &[])), both("\"\"", "")),
        // With a time zone, as 2.1 demands.
        (
            values(|w| w.date_time(VENDOR, 978_307_200)),
            both("\"2001-01-01T00:00:00+00:00\"", "2001-01-01T00:00:00+00:00"),
        ),
        (
            values(|w| w.interval(VENDOR, u32::MAX)),
            both("4294967295", "4294967295"),
        ),
        (values(|w| w.date_time_extended(VENDOR, 5)), both("5", "5")),
    ] {
        assert_eq!(found, wanted);
    }
}

#[test]
fn values_that_are_none_of_their_type_are_refused() {
    for (item_type, value) in [
        ("Integer", "\"ten\""),
        ("Integer", "2147483648"),
        ("Integer", "1.5"),
        ("LongInteger", "9223372036854775808"),
        ("Interval", "-1"),
        ("Interval", "4294967296"),
        ("Boolean", "2"),
        ("Boolean", "\"yes\""),
        ("ByteString", "\"abc\""),
        ("ByteString", "\"0x0g\""),
        ("ByteString", "5"),
        ("TextString", "5"),
        ("DateTime", "\"yesterday\""),
        ("DateTime", "\"2001-02-30T00:00:00Z\""),
        ("Structure", "5"),
        ("Enumeration", "\"SymmetricKey\""),
    ] {
        let text = format!(r#"{{"tag":"0x540001","type":"{item_type}","value":{value}}}"#);
        assert!(
            json::to_ttlv(text.as_bytes(), &Limits::DEFAULT).is_err(),
            "{text}"
        );
        let value = value.trim_matches('"');
        let text = format!(r#"<TTLV tag="0x540001" type="{item_type}" value="{value}"/>"#);
        if item_type != "TextString" && !(item_type == "ByteString" && value == "5") {
            assert!(
                xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).is_err(),
                "{text}"
            );
        }
    }
}

#[test]
fn nothing_is_expanded_or_fetched_and_nothing_stands_twice() {
    for text in [
        "<!DOCTYPE x [<!ENTITY a \"b\">]><Template/>",
        "<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\"><Template/>",
        "<Comment type=\"TextString\" value=\"&a;\"/>",
        "<Comment type=\"TextString\" value=\"a\" value=\"b\"/>",
        "<Comment type=\"TextString\" type=\"Integer\" value=\"1\"/>",
    ] {
        assert!(
            xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).is_err(),
            "{text}"
        );
    }
    assert!(
        json::to_ttlv(
            br#"{"tag":"Template","value":[],"value":[]}"#,
            &Limits::DEFAULT
        )
        .is_err()
    );
}

#[test]
fn what_is_handed_on_in_pieces_is_the_same_text() {
    let long: Vec<u8> = (0..200_000u32).map(|i| i as u8).collect();
    let ttlv = written(|w| {
        w.structure(tag::REQUEST_MESSAGE, |w| {
            w.byte_string(VENDOR, &long);
            w.text_string(VENDOR, &"text ".repeat(30_000));
            (0..5000).for_each(|i| w.integer(VENDOR, i));
        });
    });
    let options = TextOptions {
        version: V::V2_1,
        ..TextOptions::default()
    };
    let (mut as_xml, mut as_json) = (Vec::new(), Vec::new());
    xml::write(&ttlv, &options, &mut as_xml).unwrap();
    json::write(&ttlv, &options, &mut as_json).unwrap();
    assert_eq!(as_xml, xml::from_ttlv(&ttlv, &options).unwrap().as_bytes());
    assert_eq!(
        as_json,
        json::from_ttlv(&ttlv, &options).unwrap().as_bytes()
    );
    let mut full = [0u8; 100];
    assert!(xml::write(&ttlv, &options, &mut &mut full[..]).is_err());
    let broken = json::write(&ttlv[..50], &options, &mut Vec::new()).unwrap_err();
    assert_eq!(broken.kind(), std::io::ErrorKind::InvalidData);
}
