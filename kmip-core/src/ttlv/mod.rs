//! Bytes to items and back: the tag-type-length-value encoding (2.1: 9.1). Knows no KMIP names.

mod types;

pub use types::{ItemType, Tag};
