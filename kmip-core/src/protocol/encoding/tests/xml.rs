//! XML by example: canonical out, lenient in, errors with their place.

use super::{VENDOR, written};
use crate::protocol::encoding::{Problem, TextOptions, xml};
use crate::protocol::version::ProtocolVersion;
use crate::protocol::{mask::CryptographicUsageMask, tag};
use crate::ttlv::{ItemType, Limits};

fn read(text: &str) -> Vec<u8> {
    xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_else(|e| panic!("{e}"))
}

fn error(text: &str) -> String {
    xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT)
        .unwrap_err()
        .to_string()
}

fn write(ttlv: &[u8]) -> String {
    let options = TextOptions {
        pretty: false,
        ..TextOptions::default()
    };
    xml::from_ttlv(ttlv, &options).unwrap()
}

#[test]
fn values_are_written_in_their_canonical_form() {
    let ttlv = written(|w| {
        w.structure(tag::REQUEST_PAYLOAD, |w| {
            w.integer(tag::CRYPTOGRAPHIC_LENGTH, -5);
            w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 0x4000_000C);
            w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 0);
            w.long_integer(tag::USAGE_LIMITS_TOTAL, 1 << 60);
            w.big_integer(tag::X, &[0x80]);
            w.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM, 3);
            w.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM, 0x8000_000A);
            w.boolean(tag::SENSITIVE, true);
            w.text_string(tag::COMMENT, "a<b>&\"c\"\n\u{0}");
            w.byte_string(tag::DATA, &[0xAB, 0x01]);
            w.date_time(tag::ACTIVATION_DATE, 978_307_200);
            w.interval(tag::LEASE_TIME, u32::MAX);
            w.date_time_extended(tag::TIME_STAMP, -1);
            w.text_as(tag::UNIQUE_IDENTIFIER, ItemType::Identifier, "1");
            w.enumeration(tag::ATTRIBUTE_REFERENCE, tag::NAME.get());
            w.structure(VENDOR, |_| {});
        });
    });
    let expected = concat!(
        "<RequestPayload>",
        r#"<CryptographicLength type="Integer" value="-5"/>"#,
        r#"<CryptographicUsageMask type="Integer" value="Encrypt Decrypt 0x40000000"/>"#,
        r#"<CryptographicUsageMask type="Integer" value="0"/>"#,
        r#"<UsageLimitsTotal type="LongInteger" value="1152921504606846976"/>"#,
        r#"<X type="BigInteger" value="ffffffffffffff80"/>"#,
        r#"<CryptographicAlgorithm type="Enumeration" value="AES"/>"#,
        r#"<CryptographicAlgorithm type="Enumeration" value="0x8000000a"/>"#,
        r#"<Sensitive type="Boolean" value="true"/>"#,
        r#"<Comment type="TextString" value="a&lt;b&gt;&amp;&quot;c&quot;&#xA;&#x0;"/>"#,
        r#"<Data type="ByteString" value="ab01"/>"#,
        r#"<ActivationDate type="DateTime" value="2001-01-01T00:00:00+00:00"/>"#,
        r#"<LeaseTime type="Interval" value="4294967295"/>"#,
        r#"<TimeStamp type="DateTimeExtended" value="-1"/>"#,
        r#"<UniqueIdentifier type="Identifier" value="1"/>"#,
        r#"<AttributeReference type="Enumeration" value="Name"/>"#,
        r#"<TTLV tag="0x540001"/>"#,
        "</RequestPayload>",
    );
    assert_eq!(write(&ttlv), expected);
    assert_eq!(read(expected), ttlv);
}

#[test]
fn lenient_spellings_read_like_the_canonical_ones() {
    let same = |a: &str, b: &str| assert_eq!(read(a), read(b), "{a} {b}");
    same(
        r#"<CryptographicUsageMask type="Integer" value="Encrypt|Decrypt"/>"#,
        r#"<CryptographicUsageMask type="Integer" value=" 0x00000004   Decrypt "/>"#,
    );
    same(
        r#"<CryptographicUsageMask type="Integer" value="ContentCommitment"/>"#,
        r#"<CryptographicUsageMask type="Integer" value="ContentCommitmentNonRepudiation"/>"#,
    );
    same(
        r#"<ObjectType type="Enumeration" value="SymmetricKey"/>"#,
        r#"<TTLV tag="0x420057" name="ObjectType" type="Enumeration" value="0X00000002"/>"#,
    );
    same(
        r#"<x540001 type="LongInteger" value="-2"/>"#,
        r#"<TTLV tag="0x540001" type="LongInteger" value="0xFFFFFFFFFFFFFFFE"/>"#,
    );
    same(
        r#"<kmip:ActivationDate xmlns:kmip="urn:oasis:tc:kmip:xmlns" type="DateTime" value="2001-01-01T10:00:00+10:00"/>"#,
        r#"<?xml version="1.0"?><!-- c --><ActivationDate type='DateTime' value='0x3a4fc880'/>"#,
    );
    same(
        r#"<HashingAlgorithm type="Enumeration" value="SHA-256"/>"#,
        r#"<HashingAlgorithm type="Enumeration" value="SHA_256"/>"#,
    );
    same("<Template/>", r#"<Template type="Structure"></Template>"#);
    same(
        r#"<Comment type="TextString" value="&#913;&#x3a9;&amp;"/>"#,
        "<Comment type=\"TextString\" value=\"\u{391}\u{3A9}&amp;\"/>",
    );
    same(
        r#"<Data type="ByteString"/>"#,
        r#"<Data type="ByteString" value=""/>"#,
    );
}

#[test]
fn the_value_of_an_attribute_takes_its_names_from_the_attribute_name() {
    let text = concat!(
        "<Attribute>",
        r#"<AttributeName type="TextString" value="Cryptographic   Algorithm"/>"#,
        r#"<AttributeValue type="Enumeration" value="AES"/>"#,
        "</Attribute>",
    );
    assert_eq!(write(&read(text)), text);
    let mask = text
        .replace("Algorithm", "Usage Mask")
        .replace("Enumeration", "Integer");
    let mask = mask.replace("AES", "Encrypt Decrypt");
    assert_eq!(write(&read(&mask)), mask);
    let custom = text.replace("Cryptographic   Algorithm", "x-color");
    assert!(error(&custom).contains("0x and eight hexadecimal digits"));
    let number = custom.replace("AES", "0x00000003");
    assert_eq!(write(&read(&number)), number);
}

#[test]
fn names_are_those_of_the_version_in_the_header() {
    let message = |minor: i32, major: i32| {
        written(|w| {
            w.structure(tag::REQUEST_MESSAGE, |w| {
                w.structure(tag::REQUEST_HEADER, |w| {
                    w.structure(tag::PROTOCOL_VERSION, |w| {
                        w.integer(tag::PROTOCOL_VERSION_MAJOR, major);
                        w.integer(tag::PROTOCOL_VERSION_MINOR, minor);
                    });
                });
                w.enumeration(tag::DIGITAL_SIGNATURE_ALGORITHM, 8);
            });
        })
    };
    assert!(write(&message(4, 1)).contains("\"RSASSA_PSSPKCS_1V2_1\""));
    assert!(write(&message(1, 2)).contains("\"RSASSA_PSS\""));
    let alone = written(|w| w.enumeration(tag::HASHING_ALGORITHM, 0xE));
    let options = TextOptions {
        version: ProtocolVersion::V1_4,
        pretty: false,
        ..TextOptions::default()
    };
    assert!(
        xml::from_ttlv(&alone, &options)
            .unwrap()
            .contains("SHA_3_224")
    );
}

#[test]
fn several_messages_stand_in_one_element() {
    let two = written(|w| {
        w.structure(tag::REQUEST_MESSAGE, |_| {});
        w.structure(tag::RESPONSE_MESSAGE, |_| {});
    });
    assert_eq!(
        write(&two),
        "<KMIP><RequestMessage/><ResponseMessage/></KMIP>"
    );
    assert_eq!(read(&write(&two)), two);
}

#[test]
fn errors_name_the_place_and_the_remedy() {
    let text = "<RequestMessage>\n  <BatchItem>\n    <UniqueIdentifer type=\"TextString\" value=\"secret\"/>\n";
    let found = error(text);
    assert_eq!(
        found,
        "unknown tag `UniqueIdentifer` at line 3, column 5 in RequestMessage/BatchItem; did you mean `UniqueIdentifier`?"
    );
    let cases = [
        ("", "no message"),
        (
            "<RequestMessage>",
            "end of the text within <RequestMessage>",
        ),
        ("<RequestMessage></BatchItem>", "not well-formed"),
        (
            "<RequestMessage>text</RequestMessage>",
            "the attribute `value`",
        ),
        (
            "<!DOCTYPE a [<!ENTITY b \"c\">]><RequestMessage/>",
            "document type definition",
        ),
        (
            "<Comment type=\"TextString\" value=\"&b;\"/>",
            "unknown entity",
        ),
        (
            "<Comment type=\"TextStrin\" value=\"\"/>",
            "unknown item type `TextStrin`",
        ),
        (
            "<BatchCount type=\"Integer\"/>",
            "missing attribute `value`",
        ),
        (
            "<BatchCount type=\"Integer\" value=\"x\"/>",
            "not a whole number",
        ),
        (
            "<BatchCount type=\"Integer\" value=\"4294967296\"/>",
            "does not fit 32 bits",
        ),
        (
            "<BatchCount type=\"Integer\" vaule=\"1\"/>",
            "attribute `vaule`",
        ),
        (
            // The rest of a secret in which a quote was not escaped.
            "<Password type=\"TextString\" value=\"a\"HUNTER2=\"b\"/>",
            "unexpected attribute at",
        ),
        (
            "<State type=\"Enumeration\" value=\"Activ\"/>",
            "did you mean `Active`?",
        ),
        ("<Data type=\"ByteString\" value=\"abc\"/>", "odd number"),
        (
            "<Sensitive type=\"Boolean\" value=\"yes\"/>",
            "neither true nor false",
        ),
        (
            "<ActivationDate type=\"DateTime\" value=\"tomorrow\"/>",
            "not a date",
        ),
        ("<RequestPayload value=\"1\"/>", "a structure has no value"),
        (
            "<Data type=\"ByteString\" value=\"\"><X/></Data>",
            "unexpected element at",
        ),
        ("<TTLV type=\"Integer\" value=\"1\"/>", "attribute `tag`"),
        (
            "<TTLV tag=\"0x12\" type=\"Integer\" value=\"1\"/>",
            "six hexadecimal digits",
        ),
    ];
    for (text, part) in cases {
        let found = error(text);
        assert!(found.contains(part), "{text}: {found}");
    }
    assert!(!error("<Password type=\"ByteString\" value=\"hush\"/>").contains("hush"));
    assert!(xml::to_ttlv(b"<Comment value=\"\xFF\"/>", &Limits::DEFAULT).is_err());
}

#[test]
fn depth_size_and_number_of_items_are_bounded() {
    let deep = "<Attribute>".repeat(33) + &"</Attribute>".repeat(33);
    let problem = |text: &str, limits: &Limits| {
        xml::to_ttlv(text.as_bytes(), limits)
            .unwrap_err()
            .problem()
            .clone()
    };
    assert_eq!(problem(&deep, &Limits::DEFAULT), Problem::TooDeep);
    let many = Limits {
        max_items: 2,
        ..Limits::DEFAULT
    };
    assert_eq!(
        problem("<Attribute><X/><X/></Attribute>", &many),
        Problem::TooManyItems
    );
    let small = Limits {
        max_size: 16,
        ..Limits::DEFAULT
    };
    assert_eq!(
        problem("<Attribute><X/><X/><X/></Attribute>", &small),
        Problem::TooLarge
    );
}

#[test]
fn an_element_with_thousands_of_attributes_is_refused_at_once() {
    let names: Vec<_> = (0..100_000).map(|i| format!("x:a{i}=\"\"")).collect();
    assert!(error(&format!("<Attribute {}/>", names.join(" "))).contains("too many"));
}

#[test]
fn masks_are_what_their_names_say() {
    let both = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
    assert_eq!(both.to_string(), "Encrypt|Decrypt");
    assert_eq!(
        format!("{:?}", CryptographicUsageMask::new(0x8000_0000)),
        "0x80000000"
    );
}

#[test]
fn a_text_that_declares_another_encoding_is_refused() {
    let read = |declared: &str| {
        let text = format!(
            r#"<?xml version="1.0"{declared}?><ActivationDate type="DateTime" value="0x3a4fc880"/>"#
        );
        xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT)
    };
    for declared in [
        "",
        " encoding='UTF-8'",
        " encoding=\"utf-8\"",
        " encoding='US-ASCII'",
    ] {
        read(declared).unwrap();
    }
    for name in ["ISO-8859-1", "windows-1252", "UTF-16"] {
        let error = read(&format!(" encoding=\"{name}\"")).unwrap_err();
        let expected = format!("encoding `{name}` where UTF-8 is expected at line 1, column 1");
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
}
