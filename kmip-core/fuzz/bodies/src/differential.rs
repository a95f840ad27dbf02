//! TTLV through the encodings, each after the other: TTLV to XML to JSON to TTLV, and the other way round.

use kmip_core::protocol::encoding::{
    Format, TextOptions, detect, hex, json, messages, to_ttlv, tree, value_json, xml,
};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Error, Item, Reader};

use crate::compose::compose;
use crate::text::{LIMITS, is_row};

/// Passes messages through all encodings. Input that is no TTLV is a program that writes some; its first byte, or
/// that of the length, chooses the version and the layout.
pub fn differential(data: &[u8]) {
    let (composed, choice);
    let ttlv = if is_row(data) {
        choice = (data.len() / 8) as u8;
        data
    } else {
        let (first, program) = data.split_first().expect("no bytes are a row of no items");
        choice = *first;
        composed = compose(program);
        &composed
    };
    if ttlv.is_empty() {
        return;
    }
    assert!(is_row(ttlv), "composed is something else than TTLV");
    let versions = ProtocolVersion::ALL;
    let options = TextOptions {
        pretty: choice & 1 == 1,
        version: versions[usize::from(choice >> 1) % versions.len()],
        limits: LIMITS,
    };
    by_xml_first(ttlv, &options);
    by_json_first(ttlv, &options);
    as_bytes(ttlv);
    as_plain(ttlv, options.version);
}

fn to_xml(ttlv: &[u8], options: &TextOptions) -> String {
    xml::from_ttlv(ttlv, options).expect("TTLV can be written as XML")
}

fn to_json(ttlv: &[u8], options: &TextOptions) -> String {
    json::from_ttlv(ttlv, options).expect("TTLV can be written as JSON")
}

/// Reads text that was written here.
fn from_text(text: &str, format: Format) -> Vec<u8> {
    if matches!(format, Format::Xml | Format::Json) {
        assert_eq!(detect(text.as_bytes()), Some(format));
    }
    let read = to_ttlv(text.as_bytes(), Some(format), &LIMITS);
    read.unwrap_or_else(|error| panic!("{error}: {text}"))
        .into_owned()
}

fn by_xml_first(ttlv: &[u8], options: &TextOptions) {
    let text = to_xml(ttlv, options);
    let read = from_text(&text, Format::Xml);
    let json = to_json(&read, options);
    let back = from_text(&json, Format::Json);
    assert!(back == ttlv, "{text}\n{json}");
    assert!(to_xml(&back, options) == text, "{text}");
}

fn by_json_first(ttlv: &[u8], options: &TextOptions) {
    // Another layout and another version, whose names are read as well.
    let options = TextOptions {
        pretty: !options.pretty,
        version: ProtocolVersion::V1_0,
        ..options.clone()
    };
    let text = to_json(ttlv, &options);
    let read = from_text(&text, Format::Json);
    let xml = to_xml(&read, &options);
    let back = from_text(&xml, Format::Xml);
    assert!(back == ttlv, "{text}\n{xml}");
    assert!(to_json(&back, &options) == text, "{text}");
}

fn as_bytes(ttlv: &[u8]) {
    let split: Result<Vec<_>, Error> = messages(ttlv, &LIMITS).collect();
    let split = split.expect("a row of items can be split");
    let joined: Vec<u8> = split.iter().flat_map(Item::encoded).copied().collect();
    assert!(joined == ttlv, "split otherwise than written");
    let tree = tree::render(ttlv, &tree::TreeOptions::default());
    assert_eq!(tree.problem, None, "{}", tree.text);
    assert!(from_text(&hex::from_ttlv(ttlv), Format::Hex) == ttlv);
    assert!(from_text(&hex::base64_from_ttlv(ttlv), Format::Base64) == ttlv);
}

/// Plain JSON puts items of one tag together; once that is done, nothing changes any more.
fn as_plain(ttlv: &[u8], version: ProtocolVersion) {
    let mut reader = Reader::new(ttlv, &LIMITS).expect("a row of items can be read");
    while let Ok(Some(item)) = reader.next_item() {
        if item.structure().is_err() {
            continue;
        }
        let write = |payload: &[u8]| {
            value_json::payload_to_json(payload, version, None, &LIMITS)
                .expect("a structure can be written as plain JSON")
        };
        let read = |text: &str| {
            value_json::payload_from_json(text.as_bytes(), item.tag(), version, None, &LIMITS)
                .unwrap_or_else(|error| panic!("{error}: {text}"))
        };
        let text = write(item.encoded());
        let read_once = read(&text);
        let again = write(&read_once);
        assert!(again == text, "{text}\n{again}");
        assert!(read(&again) == read_once, "{text}");
    }
}
