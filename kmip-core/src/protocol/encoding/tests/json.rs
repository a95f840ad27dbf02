//! JSON by example: canonical out, lenient in, errors with their place.

use super::{VENDOR, written};
use crate::protocol::encoding::{TextOptions, json};
use crate::protocol::tag;
use crate::ttlv::Limits;

fn read(text: &str) -> Vec<u8> {
    json::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn error(text: &str) -> String {
    json::to_ttlv(text.as_bytes(), &Limits::DEFAULT)
        .unwrap_err()
        .to_string()
}

fn write(ttlv: &[u8]) -> String {
    let options = TextOptions {
        pretty: false,
        ..TextOptions::default()
    };
    json::from_ttlv(ttlv, &options).unwrap()
}

#[test]
fn values_are_written_in_their_canonical_form() {
    let ttlv = written(|w| {
        w.structure(tag::REQUEST_PAYLOAD, |w| {
            w.integer(tag::CRYPTOGRAPHIC_LENGTH, -5);
            w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 0xC);
            w.long_integer(tag::USAGE_LIMITS_TOTAL, 1 << 60);
            w.long_integer(tag::USAGE_LIMITS_TOTAL, -2);
            w.big_integer(tag::X, &[1]);
            w.enumeration(tag::OBJECT_TYPE, 2);
            w.boolean(tag::SENSITIVE, false);
            w.text_string(tag::COMMENT, "\"\\\n\u{1}é");
            w.byte_string(tag::MAC_SIGNATURE, &[0xC5, 0x0F]);
            w.date_time(tag::ARCHIVE_DATE, 978_307_200);
            w.interval(tag::OFFSET, 27);
            w.integer(VENDOR, 1);
        });
    });
    let expected = concat!(
        r#"{"tag":"RequestPayload","value":["#,
        r#"{"tag":"CryptographicLength","type":"Integer","value":-5},"#,
        r#"{"tag":"CryptographicUsageMask","type":"Integer","value":"Encrypt|Decrypt"},"#,
        r#"{"tag":"UsageLimitsTotal","type":"LongInteger","value":"0x1000000000000000"},"#,
        r#"{"tag":"UsageLimitsTotal","type":"LongInteger","value":-2},"#,
        r#"{"tag":"X","type":"BigInteger","value":"0x0000000000000001"},"#,
        r#"{"tag":"ObjectType","type":"Enumeration","value":"SymmetricKey"},"#,
        r#"{"tag":"Sensitive","type":"Boolean","value":false},"#,
        r#"{"tag":"Comment","type":"TextString","value":"\"\\\n\u0001é"},"#,
        r#"{"tag":"MACSignature","type":"ByteString","value":"c50f"},"#,
        r#"{"tag":"ArchiveDate","type":"DateTime","value":"2001-01-01T00:00:00+00:00"},"#,
        r#"{"tag":"Offset","type":"Interval","value":27},"#,
        r#"{"tag":"0x540001","type":"Integer","value":1}]}"#,
    );
    assert_eq!(write(&ttlv), expected);
    assert_eq!(read(expected), ttlv);
}

#[test]
fn lenient_spellings_read_like_the_canonical_ones() {
    let same = |a: &str, b: &str| assert_eq!(read(a), read(b), "{a} {b}");
    same(
        r#"{"tag":"BatchCount","type":"Integer","value":10}"#,
        r#"{"value":"0x0000000A","name":"anything","type":"Integer","tag":"0x42000D"}"#,
    );
    same(
        r#"{"tag":"CryptographicUsageMask","type":"Integer","value":"CertificateSign|0x00000004|0x0000008"}"#,
        r#"{"tag":"CryptographicUsageMask","type":"Integer","value":"0x0000100c"}"#,
    );
    same(
        r#"{"tag":"0x420057","type":"Enumeration","value":2}"#,
        r#"{"tag":"ObjectType","type":"Enumeration","value":"SymmetricKey"}"#,
    );
    same(
        r#"{"tag":"BatchOrderOption","type":"Boolean","value":"0x0000000000000001"}"#,
        r#"{"tag":"BatchOrderOption","type":"Boolean","value":true}"#,
    );
    same(
        r#"{"tag":"ArchiveDate","type":"DateTime","value":"0x000000003a505520"}"#,
        r#"{"tag":"ArchiveDate","type":"DateTime","value":"2001-01-01T20:00:00.999+10:00"}"#,
    );
    same(
        r#"{"tag":"X","type":"BigInteger","value":0}"#,
        r#"{"tag":"X","type":"BigInteger","value":"0x0000000000000000"}"#,
    );
    same(
        r#"{"tag":"Template","value":null}"#,
        r#"{"tag":"Template","type":"Structure","value":[]}"#,
    );
    same(
        r#"{"value":[{"value":1,"type":"Integer","tag":"BatchCount"}],"tag":"RequestHeader"}"#,
        r#"{"tag":"RequestHeader","value":[{"tag":"BatchCount","type":"Integer","value":1.0}]}"#,
    );
    same(
        r#"[{"tag":"X"},{"tag":"Y"}]"#,
        "{\"tag\":\"X\"}\n{\"tag\":\"Y\"}",
    );
}

#[test]
fn several_messages_stand_in_an_array() {
    let two = written(|w| {
        w.structure(tag::REQUEST_MESSAGE, |_| {});
        w.structure(tag::RESPONSE_MESSAGE, |_| {});
    });
    let text = r#"[{"tag":"RequestMessage","value":[]},{"tag":"ResponseMessage","value":[]}]"#;
    assert_eq!(write(&two), text);
    assert_eq!(read(text), two);
}

#[test]
fn errors_name_the_place_and_the_remedy() {
    let text = "{\"tag\":\"RequestMessage\",\"value\":[\n {\"tag\":\"BatchCont\",\"type\":\"Integer\",\"value\":1}]}";
    let found = error(text);
    assert!(
        found.starts_with("unknown tag `BatchCont` at line 2"),
        "{found}"
    );
    assert!(
        found.contains("in RequestMessage; did you mean `BatchCount`?"),
        "{found}"
    );
    let cases = [
        ("", "no message"),
        ("[]", "no message"),
        ("{", "not well-formed: EOF"),
        ("3", "unexpected number"),
        ("\"hush\"", "unexpected string"),
        (r#"{"tag":"X","type":"BigInteger"}"#, "null"),
        (r#"{"tag":"X","value":"1"}"#, "missing property `type`"),
        (r#"{"value":[]}"#, "missing property `tag`"),
        (
            r#"{"tag":"BatchCount","type":"Integer","value":1.5}"#,
            "not a whole number",
        ),
        (
            r#"{"tag":"P","type":"BigInteger","value":18446744073709551616}"#,
            "a number of this size is not read exactly",
        ),
        (
            r#"{"tag":"P","type":"BigInteger","value":-18446744073709551616}"#,
            "write it as a string of hexadecimal digits behind 0x",
        ),
        (
            r#"{"tag":"BatchCount","type":"Integer","value":4294967296}"#,
            "does not fit 32 bits",
        ),
        (
            r#"{"tag":"BatchCount","type":"Integer","value":[]}"#,
            "only a Structure has an array",
        ),
        (
            r#"{"tag":"BatchCount","type":"Integer","value":true}"#,
            "a boolean",
        ),
        (r#"{"tag":"X","value":{}}"#, "an array of objects"),
        (r#"{"tag":"X","value":[],"vlaue":1}"#, "property `vlaue`"),
        (
            r#"{"tag":"X","value":[],"HUNTER2":1}"#,
            "unexpected property at",
        ),
        (r#"{"tag":"X","value":[],"value":[]}"#, "second `value`"),
        (r#"{"tag":"X","type":"Y"}"#, "unknown item type `Y`"),
        (r#"{"tag":"X"} x"#, "not well-formed"),
    ];
    for (text, part) in cases {
        let found = error(text);
        assert!(found.contains(part), "{text}: {found}");
        assert!(!found.contains("hush"));
    }
}

#[test]
fn depth_is_bounded() {
    let deep = |n: usize| r#"{"tag":"Attribute","value":["#.repeat(n) + &"]}".repeat(n);
    assert!(error(&deep(33)).contains("nested too deeply"));
    assert_eq!(read(&deep(32)).len(), 32 * 8);
    assert!(error(&deep(10_000)).contains("too deep"));
    assert!(error(&("{\"value\":".repeat(10_000))).contains("recursion"));
}

#[test]
fn a_big_integer_may_be_a_number_that_is_read_exactly() {
    for (number, bytes) in [
        ("5", &[0, 0, 0, 0, 0, 0, 0, 5][..]),
        ("-1", &[0xFF; 8][..]),
        (
            "18446744073709551615",
            &[
                0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255,
            ][..],
        ),
    ] {
        let text = format!(r#"{{"tag":"P","type":"BigInteger","value":{number}}}"#);
        let ttlv = json::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap();
        assert_eq!(ttlv, written(|w| w.big_integer(tag::P, bytes)), "{number}");
    }
}
