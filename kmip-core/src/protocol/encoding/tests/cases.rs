//! The official cases: XML to TTLV to XML, and through JSON, tree and plain JSON.
//!
//! What may differ between a case and what is written from its TTLV is listed in [`Element::normal`].

use std::fs;
use std::path::{Path, PathBuf};

use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};

use super::{check, shared};
use crate::protocol::encoding::{
    TextOptions, blot_out, json, messages, secrets, tree, value_json, xml,
};
use crate::protocol::inspect::check_message;
use crate::protocol::mask;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, ItemType, Limits, Writer};

fn case_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            case_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "xml") {
            found.push(path);
        }
    }
}

/// Puts a value of the right type in the place of each placeholder.
fn substituted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("value=\"$") {
        let (before, behind) = rest.split_at(at + 7);
        out.push_str(before);
        let end = behind.find('"').unwrap();
        let item_type = before
            .rsplit_once("type=\"")
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap();
        out.push_str(match item_type {
            "DateTime" => "2024-02-29T12:00:00+00:00",
            "ByteString" => "00112233445566778899aabbccddeeff",
            _ => &behind[..end],
        });
        rest = &behind[end..];
    }
    out + rest
}

#[derive(Debug, PartialEq, Eq)]
enum Element {
    Start(String, String, String),
    End,
}

impl Element {
    /// Differences that are none: the type Structure left out; the order of the names in a mask, and
    /// its other names; names of signature algorithms that 2.0 shortened; a spelling of Not Authorised; the time zone of a date; upper-case hexadecimal; line breaks within values.
    fn normal(element: &BytesStart<'_>) -> Self {
        let name: &str = element.local_name().into_inner();
        let mut item_type = "Structure".to_owned();
        let mut value = String::new();
        for attribute in element.attributes().map(Result::unwrap) {
            let text = quick_xml::escape::unescape(&attribute.value)
                .unwrap()
                .into_owned();
            let key: &str = attribute.key.into_inner();
            match key {
                "type" => item_type = text,
                "value" => value = text.replace(['\n', '\t'], " "),
                _ => {}
            }
        }
        if item_type == "Integer" && value.contains(|c: char| c.is_ascii_alphabetic()) {
            let mut names: Vec<_> = value.split_whitespace().collect();
            for name in &mut names {
                if *name == "ContentCommitment" {
                    *name = "ContentCommitmentNonRepudiation";
                }
            }
            let bit = |n: &str| {
                let all = mask::MASKS.iter();
                all.filter_map(|m| m.by_any_name(n))
                    .map(|b| b.value)
                    .next()
                    .unwrap()
            };
            names.sort_by_key(|n| bit(n));
            value = names.join(" ");
        }
        if item_type == "Enumeration" {
            value = value
                .trim_end_matches("PKCS_1V1_5")
                .replace("NotAuthorized", "NotAuthorised");
        }
        if item_type == "DateTime" {
            value = crate::protocol::encoding::date::read(&value)
                .unwrap()
                .0
                .to_string();
        }
        if item_type == "ByteString" || item_type == "BigInteger" {
            value = value.to_ascii_lowercase();
        }
        Self::Start(name.to_owned(), item_type, value)
    }
}

fn is_wrapper(name: &str) -> bool {
    name == "KMIP" || name == "KmipTestCase"
}

/// Elements of a text, with the differences removed that are none.
fn elements(text: &str) -> Vec<Element> {
    let mut reader = XmlReader::from_str(text);
    let mut out = Vec::new();
    let mut wrapped = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) if is_wrapper(element.name().into_inner()) => wrapped += 1,
            Event::End(element) if is_wrapper(element.name().into_inner()) => wrapped -= 1,
            Event::Start(element) => out.push(Element::normal(&element)),
            Event::Empty(element) => {
                out.push(Element::normal(&element));
                out.push(Element::End);
            }
            Event::End(_) => out.push(Element::End),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(wrapped, 0);
    out
}

/// The items of a payload with equal tags together, as plain JSON has them.
fn grouped(item: &Item<'_>, out: &mut Writer<'_>) {
    if item.item_type() != ItemType::Structure {
        out.item(item);
        return;
    }
    let mut children = Vec::new();
    let mut reader = item.structure().unwrap();
    while let Some(child) = reader.next_item().unwrap() {
        children.push(child);
    }
    let first = |c: &Item<'_>| children.iter().position(|o| o.tag() == c.tag());
    let mut order: Vec<_> = children.iter().collect();
    order.sort_by_key(|c| first(c));
    out.structure(item.tag(), |out| {
        for child in order {
            grouped(child, out);
        }
    });
}

fn plain_json_keeps(item: &Item<'_>, version: ProtocolVersion, payloads: &mut usize) {
    if item.item_type() != ItemType::Structure {
        return;
    }
    let limits = Limits::DEFAULT;
    if item.tag() == tag::REQUEST_PAYLOAD || item.tag() == tag::RESPONSE_PAYLOAD {
        *payloads += 1;
        let text = value_json::payload_to_json(item.encoded(), version, None, &limits).unwrap();
        let back =
            value_json::payload_from_json(text.as_bytes(), item.tag(), version, None, &limits);
        let back = back.unwrap_or_else(|e| panic!("{text}: {e}"));
        let mut expected = Vec::new();
        grouped(item, &mut Writer::new(&mut expected));
        assert_eq!(back, expected, "{text}");
        return;
    }
    let mut reader = item.structure().unwrap();
    while let Some(child) = reader.next_item().unwrap() {
        plain_json_keeps(&child, version, payloads);
    }
}

/// A message is what its version asks for, and without its secrets it is a message still.
fn keeps_the_rules(message: &Item<'_>, case: &str) {
    let limits = Limits::DEFAULT;
    let checked = check_message(message.encoded(), &limits);
    // Each has an attribute without its name.
    let broken = ["CS-AC-M-3-12", "CS-AC-M-8-12"];
    if !broken.iter().any(|it| case.starts_with(it)) {
        checked.unwrap_or_else(|e| panic!("{case}: {e}"));
    }
    let mut blotted = message.encoded().to_vec();
    let hidden = blot_out(&mut blotted, &limits).unwrap();
    check(&blotted);
    assert_eq!(secrets(&blotted, &limits).unwrap(), hidden);
}

#[test]
fn every_official_case_survives_every_encoding() {
    let Some(folder) = shared("cases") else {
        return;
    };
    let mut files = Vec::new();
    case_files(&folder, &mut files);
    let limits = Limits::DEFAULT;
    let (mut count, mut payloads) = (0, 0);
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy();
        let text = substituted(&fs::read_to_string(file).unwrap());
        // The closing tag is repeated in this case.
        let text = if name.starts_with("TC-ECDSA-SIGN-1-14") {
            text.replace("</KMIP>\n</KMIP>", "</KMIP>")
        } else {
            text
        };
        let ttlv = xml::to_ttlv(text.as_bytes(), &limits).unwrap_or_else(|e| panic!("{name}: {e}"));
        check(&ttlv);
        let options = TextOptions::default();
        let again = xml::from_ttlv(&ttlv, &options).unwrap();
        let (theirs, ours) = (elements(&text), elements(&again));
        if let Some(i) = theirs.iter().zip(&ours).position(|(a, b)| a != b) {
            panic!("{name}: {:?} became {:?}", theirs[i], ours[i]);
        }
        assert_eq!(theirs.len(), ours.len(), "{name}");
        assert_eq!(
            xml::to_ttlv(again.as_bytes(), &limits).unwrap(),
            ttlv,
            "{name}"
        );
        for pretty in [false, true] {
            let options = TextOptions {
                pretty,
                ..TextOptions::default()
            };
            let text = json::from_ttlv(&ttlv, &options).unwrap();
            let back = json::to_ttlv(text.as_bytes(), &limits);
            assert_eq!(
                back.unwrap_or_else(|e| panic!("{name}: {e}")),
                ttlv,
                "{name}"
            );
        }
        assert_eq!(
            tree::render(&ttlv, &tree::TreeOptions::default()).problem,
            None,
            "{name}"
        );
        for message in messages(&ttlv, &limits) {
            count += 1;
            let message = message.unwrap();
            let version = super::super::names::version_of(&message).unwrap();
            plain_json_keeps(&message, version, &mut payloads);
            keeps_the_rules(&message, &name);
        }
    }
    println!(
        "{} cases, {count} messages, {payloads} payloads",
        files.len()
    );
    assert!(files.len() >= 400);
}

/// A message in hexadecimal without its Time Stamp: the profile's own copies disagree about it.
fn without_time(digits: &str) -> String {
    match digits.find("4200920900000008") {
        Some(at) => [&digits[..at], &digits[at + 32..]].concat(),
        None => digits.to_owned(),
    }
}

/// XML, TTLV in hexadecimal and JSON of the same messages, side by side in the profile.
#[test]
fn the_examples_of_the_profile_agree_in_every_encoding() {
    let Some(file) = shared("spec/profiles-message-encodings-examples.md") else {
        return;
    };
    let text = fs::read_to_string(file).unwrap();
    let limits = Limits::DEFAULT;
    let mut compared = (0, 0);
    for block in text.split("```").skip(1).step_by(2) {
        let Some(start) = block.find('<') else {
            continue;
        };
        let Some(end) = block.rfind("Message>") else {
            continue;
        };
        let Ok(ttlv) = xml::to_ttlv(&block.as_bytes()[start..end + 8], &limits) else {
            continue;
        };
        let rest = &block[end + 8..];
        let is_hex = |l: &&str| !l.is_empty() && l.bytes().all(|b| b.is_ascii_hexdigit());
        let digits: String = rest
            .lines()
            .skip_while(|l| l.is_empty())
            .take_while(is_hex)
            .collect();
        if !digits.is_empty() {
            let ours = crate::protocol::encoding::hex::from_ttlv(&ttlv);
            assert_eq!(without_time(&ours), without_time(&digits.to_lowercase()));
            compared.0 += 1;
        }
        if let (Some(start), Some(end)) = (rest.find("{\"tag\""), rest.rfind([']', '}'])) {
            // The copies of requests have lost their last brace.
            let mut text = rest[start..=end].to_owned();
            if text.matches('{').count() > text.matches('}').count() {
                text.push('}');
            }
            let json = json::to_ttlv(text.as_bytes(), &limits);
            let json = json.unwrap_or_else(|e| panic!("{e}: {rest}"));
            let hex = crate::protocol::encoding::hex::from_ttlv;
            assert_eq!(without_time(&hex(&json)), without_time(&hex(&ttlv)));
            compared.1 += 1;
        }
    }
    println!(
        "{} messages in hexadecimal, {} in JSON",
        compared.0, compared.1
    );
    assert!(compared.0 >= 20 && compared.1 >= 6, "{compared:?}");
}
