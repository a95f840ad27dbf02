//! XML: the encoding of the test cases and of `text/xml` over HTTPS.

pub use super::xml_read::to_ttlv;
pub use super::xml_write::{from_ttlv, write};
