//! Names and shapes of KMIP: versions, tags, enumerations, messages, and their text encodings.

pub mod attribute;
#[rustfmt::skip]
pub mod attribute_rules;
pub mod conditions;
pub mod encoding;
#[rustfmt::skip]
pub mod enumeration;
mod excerpt;
pub mod identifier;
pub mod inspect;
#[rustfmt::skip]
pub mod mask;
pub mod message;
pub mod object;
pub mod payload;
pub mod registry;
pub mod shape;
pub mod structures;
#[rustfmt::skip]
pub mod tag;
pub mod version;
