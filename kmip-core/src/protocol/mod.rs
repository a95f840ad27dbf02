//! Names and shapes of KMIP: versions, tags, enumerations, messages, and their text encodings.

#[rustfmt::skip]
pub mod attribute_rules;
#[rustfmt::skip]
pub mod enumeration;
#[rustfmt::skip]
pub mod mask;
pub mod registry;
#[rustfmt::skip]
pub mod tag;
pub mod version;
