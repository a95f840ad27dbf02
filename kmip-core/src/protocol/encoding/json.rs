//! JSON: objects of `tag`, `type` and `value`, the encoding of `application/json` over HTTPS.

pub use super::json_read::to_ttlv;
pub use super::json_write::{from_ttlv, write};
