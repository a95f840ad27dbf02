//! What the fuzz targets do with their input. The fuzzer runs these functions on what it thinks up, `tests/replay.rs`
//! on the corpus, so that what was found once is looked for in every test run.
//!
//! | function | takes | holds |
//! | --- | --- | --- |
//! | [`ttlv()`] | one message | what validates is written again the same, item by item and through the shapes |
//! | [`xml()`] | a message as XML, hexadecimal, base64 or TTLV | what is read is TTLV, and text made of it reads back the same |
//! | [`json()`] | a message as JSON, or plain JSON | the same |
//! | [`differential()`] | TTLV, or a program that writes it | through XML and JSON, in either order, it comes back the same |
//! | [`request()`] | requests in a row | every answer is a message of the request's version, in order, with shapes |
//!
//! No function returns anything: they panic where something does not hold. Every error that a reader gives is also
//! shown, since that runs through names and paths from outside.

mod compose;
mod crypto;
mod differential;
mod json;
mod messages;
mod payloads;
mod request;
pub mod seeds;
pub mod stir;
mod text;
mod ttlv;
mod xml;

pub use differential::differential;
pub use json::json;
pub use request::request;
pub use ttlv::ttlv;
pub use xml::xml;

/// A function that takes the input of a fuzz target.
pub type Body = fn(&[u8]);

/// The targets whose input is bytes of a message: name, which is also the folder of the corpus, and function.
pub const TARGETS: &[(&str, Body)] = &[
    ("ttlv", ttlv),
    ("xml", xml),
    ("json", json),
    ("differential", differential),
    ("request", request),
];
