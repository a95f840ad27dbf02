//! Hostile input never makes a reader allocate more than a small multiple of the input.
//!
//! Measured is the most that is allocated at one time, in an allocator that counts for each thread. The inputs are
//! floods of the smallest items that each reader keeps something for, and lengths that promise what is not there.
#![allow(unsafe_code)] // an allocator cannot be written without

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use kmip_core::protocol::encoding::{
    TextOptions, attributes_guide, json, read_each_from, read_from, request_guide, value_json, xml,
};
use kmip_core::protocol::enumeration::Operation;
use kmip_core::protocol::message::{RequestReader, ResponseReader};
use kmip_core::protocol::payload as p;
use kmip_core::protocol::shape::{Decode, DecodeError, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, Reader, Tag, Writer, validate};

/// Most bytes at one time for each byte of input, TTLV and the shapes above it.
const MULTIPLE: usize = 64;
/// The same for XML, where the shortest element is longer than its item.
const XML_MULTIPLE: usize = 8;
/// The same for JSON, where two characters can be a value.
const JSON_MULTIPLE: usize = 128;
/// What may come on top, for errors and first buffers.
const CONSTANT: usize = 4096;

struct Counting;

thread_local! {
    static NOW: Cell<usize> = const { Cell::new(0) };
    static MOST: Cell<usize> = const { Cell::new(0) };
}

fn count(change: impl Fn(usize) -> usize) {
    // Not there while a thread ends.
    let _ = NOW.try_with(|now| {
        now.set(change(now.get()));
        let _ = MOST.try_with(|most| most.set(most.get().max(now.get())));
    });
}

// SAFETY: everything is done by the allocator of the system; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(|now| now.saturating_add(layout.size()));
        // SAFETY: passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(|now| now.saturating_sub(layout.size()));
        // SAFETY: passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most that `work` had allocated at one time, in bytes.
fn most<R>(work: impl FnOnce() -> R) -> usize {
    NOW.set(0);
    MOST.set(0);
    let result = work();
    let most = MOST.get();
    drop(result);
    most
}

fn assert_small<R>(what: &str, input: &[u8], multiple: usize, work: impl FnOnce() -> R) {
    let most = most(work);
    let bound = input.len() * multiple + CONSTANT;
    let times = most.div_ceil(input.len().max(1));
    println!(
        "{what}: {most} bytes for {} of input, {times} times at most",
        input.len()
    );
    assert!(most <= bound, "{what}: {most} bytes for {}", input.len());
}

/// Items of a flood.
const FLOOD: usize = 20_000;

/// A structure that is full of what `item` writes.
fn flood(tag: Tag, item: impl Fn(&mut Writer<'_>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    Writer::new(&mut bytes).structure(tag, |w| (0..FLOOD).for_each(|_| item(w)));
    bytes
}

fn decode<'a, T: Value<'a>>(bytes: &'a [u8], version: ProtocolVersion) -> Result<T, DecodeError> {
    let item = Reader::message(bytes, &Limits::DEFAULT)?;
    T::decode(&item, &Decode::lenient(version))
}

/// Reads a flood as a shape; with `held`, the flood has to be read as a whole.
macro_rules! read_flood {
    ($shape:ident, $version:ident, $held:literal, $item:expr) => {{
        let bytes = flood(tag::REQUEST_PAYLOAD, $item);
        let version = ProtocolVersion::$version;
        assert_small(stringify!($shape), &bytes, MULTIPLE, || {
            let read = decode::<p::$shape>(&bytes, version);
            assert_eq!(read.is_ok(), $held, "{:?}", read.err());
            read
        });
    }};
}

#[test]
fn a_flood_of_small_items_is_read_within_a_small_multiple() {
    read_flood!(QueryResponse, V2_1, true, |w| {
        w.structure(tag::CAPABILITY_INFORMATION, |_| ());
    });
    read_flood!(QueryResponse, V2_1, true, |w| w
        .text_string(tag::APPLICATION_NAMESPACE, ""));
    read_flood!(QueryResponse, V2_1, false, |w| {
        w.structure(tag::VALIDATION_INFORMATION, |_| ());
    });
    read_flood!(QueryRequest, V2_1, true, |w| w
        .enumeration(tag::QUERY_FUNCTION, 1));
    read_flood!(LocateResponse, V3_0, true, |w| w
        .text_string(tag::UNIQUE_IDENTIFIER, ""));
    read_flood!(DiscoverVersionsRequest, V1_4, false, |w| {
        w.structure(tag::PROTOCOL_VERSION, |_| ());
    });
    read_flood!(DiscoverVersionsRequest, V1_4, true, |w| {
        w.structure(tag::PROTOCOL_VERSION, |w| {
            w.integer(tag::PROTOCOL_VERSION_MAJOR, 1);
            w.integer(tag::PROTOCOL_VERSION_MINOR, 1);
        });
    });
    read_flood!(GetAttributesRequest, V1_4, true, |w| w
        .text_string(tag::ATTRIBUTE_NAME, "x-"));
    read_flood!(GetAttributesRequest, V1_4, true, |w| w
        .text_string(tag::ATTRIBUTE_NAME, "x-a"));
}

#[test]
fn a_flood_of_attributes_is_read_within_a_small_multiple() {
    use kmip_core::protocol::attribute::Attributes;
    let empty_text = flood(tag::ATTRIBUTES, |w| {
        w.text_string(tag::CONTACT_INFORMATION, "");
    });
    let unknown = flood(tag::ATTRIBUTES, |w| {
        w.structure(Tag::FIRST_EXTENSION, |_| ());
    });
    let custom = flood(tag::TEMPLATE_ATTRIBUTE, |w| {
        w.structure(tag::ATTRIBUTE, |w| {
            w.text_string(tag::ATTRIBUTE_NAME, "x-a");
            w.text_string(tag::ATTRIBUTE_VALUE, "");
        });
    });
    let standard = flood(tag::TEMPLATE_ATTRIBUTE, |w| {
        w.structure(tag::ATTRIBUTE, |w| {
            w.text_string(tag::ATTRIBUTE_NAME, "Contact Information");
            w.text_string(tag::ATTRIBUTE_VALUE, "");
        });
    });
    let names = flood(tag::ATTRIBUTES, |w| w.text_string(tag::NAME, ""));
    for (what, bytes, version) in [
        ("empty texts", &empty_text, ProtocolVersion::V2_1),
        ("unknown structures", &unknown, ProtocolVersion::V2_1),
        ("custom attributes", &custom, ProtocolVersion::V1_4),
        (
            "attributes under their names",
            &standard,
            ProtocolVersion::V1_4,
        ),
        ("names of 3.0", &names, ProtocolVersion::V3_0),
    ] {
        assert_small(what, bytes, MULTIPLE, || {
            let read = decode::<Attributes<'_>>(bytes, version);
            assert!(read.is_ok(), "{what}: {:?}", read.err());
            read
        });
    }
}

#[test]
fn checking_ttlv_allocates_nothing_and_an_error_next_to_nothing() {
    let valid = flood(tag::REQUEST_PAYLOAD, |w| w.structure(tag::NAME, |_| ()));
    assert_eq!(most(|| validate(&valid, &Limits::DEFAULT).is_ok()), 0);
    let mut lie = valid;
    lie[4..8].copy_from_slice(&[0xff; 4]);
    for length in [8, 16, 200] {
        let cut = &lie[..length];
        assert_small("a length that lies", cut, 0, || {
            validate(cut, &Limits::DEFAULT)
        });
        assert_small("a request", cut, 0, || {
            RequestReader::new(cut, &Limits::DEFAULT, |_| Some(ProtocolVersion::V2_1)).is_ok()
        });
        assert_small("a response", cut, 0, || {
            ResponseReader::new(cut, &Limits::DEFAULT).is_ok()
        });
    }
}

fn repeated(head: &str, middle: &str, tail: &str) -> Vec<u8> {
    [head, &middle.repeat(FLOOD), tail].concat().into_bytes()
}

#[test]
fn xml_is_read_within_a_small_multiple() {
    for (what, text) in [
        ("empty elements", repeated("", "<D/>", "")),
        ("elements in one", repeated("<D>", "<D/>", "</D>")),
        ("elements never closed", repeated("", "<D>", "")),
        (
            "numbers",
            repeated("", "<D type='BigInteger' value='0'/>", ""),
        ),
        ("attributes", repeated("<D ", "a='' ", "/>")),
        ("attributes with a prefix", repeated("<D ", "a:b='' ", "/>")),
        ("a long name", repeated("<", "D", "/>")),
        (
            "a long value",
            repeated("<D type='TextString' value='", "&amp;", "'/>"),
        ),
        ("comments", repeated("<D>", "<!---->", "</D>")),
        (
            "entities",
            repeated("<!DOCTYPE d [", "<!ENTITY a '&b;'>", "]><D/>"),
        ),
    ] {
        assert_small(what, &text, XML_MULTIPLE, || {
            xml::to_ttlv(&text, &Limits::DEFAULT)
        });
    }
}

#[test]
fn json_is_read_within_a_small_multiple() {
    for (what, text) in [
        (
            "values in front of their tag",
            repeated("{\"value\":[", "0,", "0]}"),
        ),
        ("lists in front", repeated("{\"value\":[", "[],", "0]}")),
        (
            "objects in front",
            repeated("{\"value\":[", "{\"\":0},", "0]}"),
        ),
        (
            "items",
            repeated("[", "{\"tag\":\"D\"},", "{\"tag\":\"D\"}]"),
        ),
        ("open lists", repeated("", "[", "")),
        ("plain", repeated("{\"D\":[", "{},", "{}]}")),
        (
            "plain values",
            repeated("{\"Comment\":[", "\"\",", "\"\"]}"),
        ),
        ("plain nulls", repeated("{\"Comment\":[", "null,", "0]}")),
        (
            "plain objects",
            repeated("{\"Attributes\":[", "{\"D\":{}},", "0]}"),
        ),
        (
            "plain masks",
            repeated("{\"CryptographicUsageMask\":\"", "1|", "1\"}"),
        ),
    ] {
        assert_small(what, &text, JSON_MULTIPLE, || {
            json::to_ttlv(&text, &Limits::DEFAULT)
        });
        for guide in [
            None,
            Some(attributes_guide()),
            request_guide(Operation::REGISTER),
        ] {
            assert_small(what, &text, JSON_MULTIPLE, || {
                let version = ProtocolVersion::V2_1;
                let payload = tag::REQUEST_PAYLOAD;
                value_json::payload_from_json(&text, payload, version, guide, &Limits::DEFAULT)
            });
        }
    }
}

#[test]
fn a_text_that_comes_with_many_byte_strings_is_read_within_a_small_multiple() {
    let row = format!(
        "<Data type=\"ByteString\" value=\"{}\"/>",
        "5a".repeat(4100)
    );
    for ends in ["", "<Nothing/>"] {
        let text = format!("<RequestPayload>{}{ends}</RequestPayload>", row.repeat(200));
        assert_small("byte strings in XML", text.as_bytes(), 4, || {
            let mut input = text.as_bytes();
            let read = read_from(&mut input, None, &Limits::DEFAULT).unwrap();
            assert_eq!(read.problem.is_some(), !ends.is_empty());
        });
    }
}

#[test]
fn a_text_of_broken_messages_is_read_within_a_multiple() {
    for (what, broken, multiple) in [
        ("elements without a name", "<a/>", 128),
        ("objects without a tag", "{}", JSON_MULTIPLE),
        ("comments without an end", "<RequestMessage><!--", 16),
        ("messages within messages", "<RequestMessage>", 32),
    ] {
        let text = broken.repeat(100_000);
        assert_small(what, text.as_bytes(), multiple, || {
            let mut input = text.as_bytes();
            let read = read_each_from(&mut input, None, &Limits::DEFAULT).unwrap();
            assert!(read.broken.len() > 1000);
        });
    }
}

/// Bytes of a large object.
const LARGE: usize = 64 << 20;

#[test]
fn a_large_object_is_read_and_written_without_a_second_copy() {
    let limits = Limits {
        max_size: 2 * LARGE,
        ..Limits::DEFAULT
    };
    let options = TextOptions {
        limits,
        ..TextOptions::default()
    };
    let mut ttlv = Vec::with_capacity(LARGE + 4096);
    let object: Vec<u8> = (0..LARGE).map(|i| i as u8).collect();
    Writer::new(&mut ttlv).structure(tag::REQUEST_MESSAGE, |w| {
        w.structure(tag::OPAQUE_OBJECT, |w| {
            w.enumeration(tag::OPAQUE_DATA_TYPE, 0x8000_0000);
            w.byte_string(tag::OPAQUE_DATA_VALUE, &object);
        });
    });
    drop(object);
    let mebibyte = 1 << 20;
    for form in ["XML", "JSON"] {
        let write = |sink: &mut dyn std::io::Write| match form {
            "XML" => xml::write(&ttlv, &options, sink),
            _ => json::write(&ttlv, &options, sink),
        };
        let handed_on = most(|| write(&mut std::io::sink()).unwrap());
        assert!(handed_on < mebibyte, "{form}, handed on: {handed_on}");
        let mut text = Vec::with_capacity(2 * LARGE + 4096);
        write(&mut text).unwrap();
        let whole = most(|| match form {
            "XML" => xml::from_ttlv(&ttlv, &options).unwrap(),
            _ => json::from_ttlv(&ttlv, &options).unwrap(),
        });
        assert!(whole < 2 * LARGE + mebibyte, "{form}, whole: {whole}");
        let read = most(|| {
            let read = match form {
                "XML" => xml::to_ttlv(&text, &limits).unwrap(),
                _ => json::to_ttlv(&text, &limits).unwrap(),
            };
            assert!(read == ttlv, "{form} reads back");
            read
        });
        println!("{form}: written {whole} whole, {handed_on} handed on; read {read}");
        assert!(read < LARGE + mebibyte, "{form}, read: {read}");
    }
}
