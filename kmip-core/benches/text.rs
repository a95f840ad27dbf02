//! Benchmark of the text encodings: XML and JSON, read and written, in megabytes of text a second.
//!
//! `cargo bench -p kmip-core --bench text` prints, for each message, the size of its TTLV and of the
//! text, and the rate in MB (10^6 bytes) of text for one thread, the best of several short rounds.
//! The messages are of KMIP 2.1: a Get request, a Get response with a 32-byte key, a Create request,
//! a Locate response with 1,000 identifiers, a Get Attributes response with dates, names, masks and
//! digests, a Register request of a 64 KiB opaque object. The text is what the writers make: indented,
//! names wherever there are names.

// Times are far from 2^52 nanoseconds.
#![allow(clippy::cast_precision_loss)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kmip_core::protocol::encoding::{TextOptions, json, xml};
use kmip_core::protocol::tag;
use kmip_core::ttlv::{Limits, Writer};

const ID: &str = "9f1c4f6e-3b1d-4d6a-9a53-0c5d2f7be4a1";

/// Writes a message.
type Write = fn(&mut Writer<'_>);

/// The messages by name.
const MESSAGES: [(&str, Write); 6] = [
    ("Get request", get),
    ("Get response", get_answer),
    ("Create request", create),
    ("Locate response", located),
    ("attributes", attributes),
    ("64 KiB object", register),
];

fn message(
    writer: &mut Writer<'_>,
    asks: bool,
    operation: u32,
    payload: impl FnOnce(&mut Writer<'_>),
) {
    let [message, header, inner] = if asks {
        [
            tag::REQUEST_MESSAGE,
            tag::REQUEST_HEADER,
            tag::REQUEST_PAYLOAD,
        ]
    } else {
        [
            tag::RESPONSE_MESSAGE,
            tag::RESPONSE_HEADER,
            tag::RESPONSE_PAYLOAD,
        ]
    };
    writer.structure(message, |w| {
        w.structure(header, |w| {
            w.structure(tag::PROTOCOL_VERSION, |w| {
                w.integer(tag::PROTOCOL_VERSION_MAJOR, 2);
                w.integer(tag::PROTOCOL_VERSION_MINOR, 1);
            });
            if !asks {
                w.date_time(tag::TIME_STAMP, 1_767_225_600);
            }
            w.integer(tag::BATCH_COUNT, 1);
        });
        w.structure(tag::BATCH_ITEM, |w| {
            w.enumeration(tag::OPERATION, operation);
            if !asks {
                w.enumeration(tag::RESULT_STATUS, 0);
            }
            w.structure(inner, payload);
        });
    });
}

fn get(writer: &mut Writer<'_>) {
    message(writer, true, 10, |w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, ID);
    });
}

fn get_answer(writer: &mut Writer<'_>) {
    message(writer, false, 10, |w| {
        w.enumeration(tag::OBJECT_TYPE, 2);
        w.text_string(tag::UNIQUE_IDENTIFIER, ID);
        w.structure(tag::SYMMETRIC_KEY, |w| {
            w.structure(tag::KEY_BLOCK, |w| {
                w.enumeration(tag::KEY_FORMAT_TYPE, 1);
                w.structure(tag::KEY_VALUE, |w| {
                    w.byte_string(tag::KEY_MATERIAL, &[7; 32]);
                });
                w.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM, 3);
                w.integer(tag::CRYPTOGRAPHIC_LENGTH, 256);
            });
        });
    });
}

fn create(writer: &mut Writer<'_>) {
    message(writer, true, 1, |w| {
        w.enumeration(tag::OBJECT_TYPE, 2);
        w.structure(tag::ATTRIBUTES, |w| {
            w.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM, 3);
            w.integer(tag::CRYPTOGRAPHIC_LENGTH, 256);
            w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 12);
            name(w, "baseline-key-000001");
        });
    });
}

fn name(w: &mut Writer<'_>, value: &str) {
    w.structure(tag::NAME, |w| {
        w.text_string(tag::NAME_VALUE, value);
        w.enumeration(tag::NAME_TYPE, 1);
    });
}

fn located(writer: &mut Writer<'_>) {
    message(writer, false, 8, |w| {
        for i in 0..1000 {
            let id = format!("9f1c4f6e-3b1d-4d6a-9a53-{i:012x}");
            w.text_string(tag::UNIQUE_IDENTIFIER, &id);
        }
    });
}

fn attributes(writer: &mut Writer<'_>) {
    message(writer, false, 11, |w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, ID);
        w.structure(tag::ATTRIBUTES, |w| {
            for i in 0..20 {
                name(w, &format!("volume-{i}"));
                w.integer(tag::CRYPTOGRAPHIC_USAGE_MASK, 12 + i);
                w.date_time(tag::INITIAL_DATE, 1_700_000_000 + i64::from(i) * 86_400);
                w.enumeration(tag::STATE, 2);
                w.structure(tag::DIGEST, |w| {
                    w.enumeration(tag::HASHING_ALGORITHM, 6);
                    w.byte_string(tag::DIGEST_VALUE, &[0x5a; 32]);
                    w.enumeration(tag::KEY_FORMAT_TYPE, 1);
                });
                w.boolean(tag::SENSITIVE, false);
                w.long_integer(tag::USAGE_LIMITS_COUNT, 1 << 40);
                w.big_integer(tag::MODULUS, &[0x11; 128]);
                w.interval(tag::LEASE_TIME, 3600);
            }
        });
    });
}

fn register(writer: &mut Writer<'_>) {
    let data: Vec<u8> = (0..65_536u32).map(|i| (i * 31 + 7) as u8).collect();
    message(writer, true, 3, |w| {
        w.enumeration(tag::OBJECT_TYPE, 8);
        w.structure(tag::ATTRIBUTES, |_| ());
        w.structure(tag::OPAQUE_OBJECT, |w| {
            w.enumeration(tag::OPAQUE_DATA_TYPE, 0x8000_0000);
            w.byte_string(tag::OPAQUE_DATA_VALUE, &data);
        });
    });
}

/// Megabytes a second for a body that goes through `bytes`.
fn rate(bytes: usize, mut body: impl FnMut()) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..7 {
        let (start, mut calls) = (Instant::now(), 0u32);
        while start.elapsed() < Duration::from_millis(60) {
            for _ in 0..8 {
                body();
            }
            calls += 8;
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(calls));
    }
    bytes as f64 * 1000.0 / best
}

fn main() {
    let (options, limits) = (TextOptions::default(), Limits::DEFAULT);
    println!(
        "{:<16}{:>8}{:>10}{:>12}{:>12}{:>10}{:>12}{:>12}",
        "MB/s of text",
        "TTLV",
        "XML bytes",
        "XML read",
        "XML write",
        "JSON",
        "JSON read",
        "JSON write"
    );
    for (title, write) in MESSAGES {
        let mut ttlv = Vec::new();
        write(&mut Writer::new(&mut ttlv));
        let xml_text = xml::from_ttlv(&ttlv, &options).expect("a message");
        let json_text = json::from_ttlv(&ttlv, &options).expect("a message");
        let read_back = xml::to_ttlv(xml_text.as_bytes(), &limits).expect("what was written");
        assert!(read_back == ttlv, "XML of {title} reads back");
        let read_back = json::to_ttlv(json_text.as_bytes(), &limits).expect("what was written");
        assert!(read_back == ttlv, "JSON of {title} reads back");
        let (of_xml, of_json) = (xml_text.len(), json_text.len());
        let xml_read = rate(of_xml, || {
            black_box(xml::to_ttlv(black_box(xml_text.as_bytes()), &limits)).expect("a message");
        });
        let xml_write = rate(of_xml, || {
            black_box(xml::from_ttlv(black_box(&ttlv), &options)).expect("a message");
        });
        let json_read = rate(of_json, || {
            black_box(json::to_ttlv(black_box(json_text.as_bytes()), &limits)).expect("a message");
        });
        let json_write = rate(of_json, || {
            black_box(json::from_ttlv(black_box(&ttlv), &options)).expect("a message");
        });
        println!(
            "{title:<16}{:>8}{of_xml:>10}{xml_read:>12.0}{xml_write:>12.0}{of_json:>10}{json_read:>12.0}{json_write:>12.0}",
            ttlv.len(),
        );
    }
}
