//! Tests of the text encodings: examples, official cases, properties.

mod attribute_values;
mod cases;
mod gathered;
mod json;
mod other_forms;
mod profile;
mod properties;
mod read_on;
mod tree;
mod value_json;
mod xml;

use std::path::PathBuf;

use crate::ttlv::{Limits, Reader, Tag, Writer, validate};

/// The folder of specifications and cases; says so where it is not there.
pub(crate) fn shared(part: &str) -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let places = [
        std::env::var_os("KEYSTEAD_SHARED").map(PathBuf::from),
        Some(root.join("../shared")),
        Some(root.join("../../shared")),
    ];
    let found = places
        .into_iter()
        .flatten()
        .map(|p| p.join(part))
        .find(|p| p.exists());
    if found.is_none() {
        println!("skipped: {part} is not there, set KEYSTEAD_SHARED");
    }
    found
}

/// Bytes that a closure writes.
fn written(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut buffer = Vec::new();
    let mut writer = Writer::new(&mut buffer);
    write(&mut writer);
    writer.finish().unwrap();
    buffer
}

/// Checks every message of a row.
fn check(ttlv: &[u8]) {
    let limits = Limits::DEFAULT;
    let mut reader = Reader::new(ttlv, &limits).unwrap();
    while let Some(item) = reader.next_item().unwrap() {
        validate(item.encoded(), &limits).unwrap();
    }
}

const VENDOR: Tag = Tag::new(0x54_0001);
