//! Texts that come piece by piece are read as they are read whole.

use crate::protocol::encoding::gather::Gathered;
use crate::protocol::encoding::{Format, Read, TextOptions, json, read, read_from, xml};
use crate::protocol::tag;
use crate::ttlv::{Limits, Tag, Writer};

use super::written;

const LONG: usize = 20_000;

fn message(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    written(|w| w.structure(tag::REQUEST_MESSAGE, write))
}

fn value(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 % 251) as u8).collect()
}

/// Reads a text in pieces of several sizes; what comes is what reading it whole gives.
fn pieced(text: &str, format: Format) -> Read<'static> {
    let limits = Limits::DEFAULT;
    let whole = read(text.as_bytes(), Some(format), &limits);
    for size in [1, 7, 4096, 100_000, text.len()] {
        let mut gathered = Gathered::default();
        for piece in text.as_bytes().chunks(size) {
            gathered.push(piece);
        }
        assert_eq!(gathered.len(), text.len());
        let got = gathered.read(format, &limits);
        assert!(got.ttlv == whole.ttlv, "in pieces of {size}");
        assert_eq!(got.problem, whole.problem, "in pieces of {size}");
    }
    whole.into_owned()
}

#[test]
fn long_byte_strings_come_to_their_places() {
    let bytes = message(|w| {
        w.byte_string(tag::NONCE_VALUE, &value(3));
        w.structure(tag::KEY_VALUE, |w| {
            w.byte_string(tag::KEY_MATERIAL, &value(LONG));
            w.integer(tag::BATCH_COUNT, 1);
            w.byte_string(tag::KEY_MATERIAL, &value(LONG + 3));
        });
        w.structure(tag::ATTRIBUTES, |_| ());
        w.byte_string(tag::DATA, &value(3 << 20));
    });
    let two = [bytes.as_slice(), &bytes].concat();
    for (texts, format) in [
        (xml::from_ttlv(&two, &TextOptions::default()), Format::Xml),
        (json::from_ttlv(&two, &TextOptions::default()), Format::Json),
    ] {
        let text = texts.unwrap();
        let read = pieced(&text, format);
        assert!(read.problem.is_none() && read.ttlv == two);
        let mut input = text.as_bytes();
        let from = read_from(&mut input, None, &Limits::DEFAULT).unwrap();
        assert!(from.problem.is_none() && from.ttlv == two);
    }
}

#[test]
fn digits_of_either_case_and_quote_are_byte_strings_and_texts_of_digits_stay_texts() {
    let lower = "0a".repeat(LONG);
    let upper = "0A".repeat(LONG);
    let mixed = "0aB1".repeat(LONG);
    for digits in [&lower, &upper, &mixed] {
        let text = format!("<Data type='ByteString' value='{digits}'/>");
        assert!(pieced(&text, Format::Xml).problem.is_none());
        for kind in ["TextString", "BigInteger"] {
            let text = format!("<Data value=\"{digits}\" type=\"{kind}\"/>");
            let read = pieced(&text, Format::Xml);
            assert!(read.problem.is_none(), "{kind}: {:?}", read.problem);
            if kind == "TextString" {
                assert!(read.ttlv[8..].starts_with(digits.as_bytes()));
            }
        }
        let late = format!(r#"{{"value":"{digits}","type":"ByteString","tag":"Data"}}"#);
        assert!(pieced(&late, Format::Json).problem.is_none());
    }
}

/// Digits with white space among them, as people and tools write it.
fn laid_out(count: usize) -> Vec<(&'static str, String)> {
    let digits = "0a7b".repeat(count / 2);
    let lines = |width: usize, between: &str| {
        let lines = digits.as_bytes().chunks(width);
        let lines: Vec<_> = lines.map(|line| String::from_utf8_lossy(line)).collect();
        lines.join(between)
    };
    let uneven = (1..200).map(|i| &digits[..(i * 7 % 77) & !1]);
    vec![
        ("lines", lines(128, "\n")),
        ("lines that are indented", lines(76, "\r\n\t    ")),
        ("around", format!("\n   {}\n  ", lines(64, "\n   "))),
        ("bytes", lines(2, " ")),
        ("lines of odd length", lines(77, " ")),
        (
            "blanks that come and go",
            uneven.collect::<Vec<_>>().join(" ") + &digits,
        ),
        ("wide", lines(5000, &" ".repeat(100))),
        ("nothing but blanks", " ".repeat(2 * count)),
    ]
}

#[test]
fn white_space_among_the_digits_is_read_as_it_comes() {
    for (what, digits) in laid_out(LONG) {
        let text = format!("<Data type=\"ByteString\" value=\"{digits}\"/>");
        let read = pieced(&text, Format::Xml);
        assert!(read.problem.is_none(), "{what}: {:?}", read.problem);
        for (wrong, kind) in [
            (" zz", "ByteString"),
            ("a", "ByteString"),
            ("", "TextString"),
        ] {
            let text = format!("<Data type=\"{kind}\" value=\"{digits}{wrong}\"/>");
            assert_eq!(
                pieced(&text, Format::Xml).problem.is_none(),
                wrong.is_empty(),
                "{what}"
            );
        }
        // A string of JSON has no line breaks.
        let text = format!(r#"{{"tag":"Data","type":"ByteString","value":"{digits}"}}"#);
        let read = pieced(&text, Format::Json);
        let breaks = digits.contains(['\n', '\t']);
        assert_eq!(read.problem.is_some(), breaks, "{what}");
    }
}

#[test]
fn a_row_of_many_lines_is_no_longer_text_when_it_has_come() {
    for (what, digits) in laid_out(1 << 20) {
        let kept = !matches!(
            what,
            "blanks that come and go" | "wide" | "nothing but blanks"
        );
        let mut gathered = Gathered::default();
        for piece in format!("value=\"{digits}\"").as_bytes().chunks(1000) {
            gathered.push(piece);
        }
        assert_eq!(gathered.text_length() < 100, kept, "{what}");
    }
}

#[test]
fn what_is_no_value_is_passed_over() {
    let digits = "ab".repeat(LONG);
    let text = format!(
        "<!-- \"{digits}\" '{digits} --><Data name=\"{digits}\" type=\"ByteString\" value=\"{digits}\"/>"
    );
    let read = pieced(&text, Format::Xml);
    assert!(read.problem.is_none(), "{:?}", read.problem);
    assert_eq!(read.ttlv.len(), 8 + LONG);
}

#[test]
fn errors_name_the_place_in_the_text_that_came() {
    let digits = "ab".repeat(LONG);
    for wrong in [
        format!("<A><Data type=\"ByteString\" value=\"{digits}\"/></A>"),
        format!("<Data type=\"ByteString\" value=\"{digits}\"/><Nothing/>"),
        format!("<Data type=\"ByteString\" value=\"{digits}a\"/>"),
        format!("<Data type=\"ByteString\" value=\"{digits} zz\"/>"),
        format!("<Data type=\"ByteString\" value=\"{digits}"),
        format!("<Data type=\"ByteString\" value=\"{digits}\"/"),
        format!("<Data type=\"Integer\" value=\"{digits}\"/>"),
    ] {
        let read = pieced(&wrong, Format::Xml);
        assert!(read.problem.is_some(), "{}", &wrong[..60]);
    }
    let json = format!(r#"{{"tag":"Data","type":"ByteString","value":"{digits}"}} x"#);
    let problem = pieced(&json, Format::Json).problem.unwrap();
    assert!(problem.position().column as usize > digits.len());
}

#[test]
fn a_mark_in_the_text_is_no_mark() {
    let digits = "ab".repeat(LONG);
    let text = format!(
        "<KMIP><NameValue type=\"TextString\" value=\"\u{FFFC}\"/>\
         <Data type=\"ByteString\" value=\"{digits}\"/></KMIP>"
    );
    let read = pieced(&text, Format::Xml);
    assert!(read.problem.is_none(), "{:?}", read.problem);
    let forged = text.replace("TextString", "ByteString");
    assert!(pieced(&forged, Format::Xml).problem.is_some());
}

#[test]
fn the_limit_of_size_counts_what_was_taken_out() {
    let bytes = message(|w| w.byte_string(Tag::new(0x0042_0058), &value(LONG)));
    let text = xml::from_ttlv(&bytes, &TextOptions::default()).unwrap();
    let limit = |max_size| {
        let mut gathered = Gathered::default();
        gathered.push(text.as_bytes());
        let limits = Limits {
            max_size,
            ..Limits::DEFAULT
        };
        gathered.read(Format::Xml, &limits).problem
    };
    assert_eq!(limit(LONG + 100), None);
    assert_eq!(
        limit(LONG / 2),
        xml::to_ttlv(
            text.as_bytes(),
            &Limits {
                max_size: LONG / 2,
                ..Limits::DEFAULT
            }
        )
        .err()
    );
}
