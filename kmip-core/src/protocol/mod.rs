//! Names and shapes of KMIP: versions, tags, enumerations, messages, and their text encodings.

pub mod version;
