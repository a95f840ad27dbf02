//! Messages as text: XML, JSON, a tree for people, hexadecimal and base64.
//!
//! All of it works on items, driven by the generated tables (tag to name, tag to enumeration or
//! mask); so any message can be shown and read back exactly, vendor tags and operations that are not
//! built included (decision record 0001). Shapes only add: the order of plain JSON, explanations.
//!
//! * [`xml`], [`json`]: the encodings of the profiles, both ways (Profiles 2.1: 5.4, 5.5).
//! * [`value_json`]: payloads as plain JSON objects, for the generic call of the bindings.
//! * [`tree`]: for people; shows broken messages as far as they go and hides secrets.
//! * [`hex`]: hexadecimal, hex dumps and base64.
//! * [`detect`], [`to_ttlv`], [`read`], [`read_from`]: any of these, told apart by their first bytes; [`read_each_from`] goes
//!   on behind broken messages.
//! * [`blot_out`]: a message without its secrets; [`repair`]: one without flaws that can be put right.
//! * [`Encoding`], [`Body`]: the three that travel over HTTPS, by content type.
//! * [`MessageReader`], [`messages`]: several TTLV messages in a row.
//!
//! Input is untrusted: depth, size and number of items are bounded by [`Limits`], nothing is
//! expanded, and no input makes these functions panic.

mod body;
mod content_type;
mod date;
mod detect;
mod error;
mod gather;
mod guide;
pub mod hex;
pub mod json;
mod json_read;
mod json_read_on;
mod json_scalar;
mod json_write;
mod layout;
mod names;
mod out;
mod place;
mod read_on;
mod repair;
mod scalar;
mod secrets;
mod stream;
pub mod tree;
pub mod value_json;
mod value_json_read;
mod value_json_write;
pub mod xml;
mod xml_read;
mod xml_read_on;
mod xml_write;

#[cfg(test)]
pub(crate) mod tests;

pub use body::Body;
pub use content_type::Encoding;
pub use detect::{Format, Read, detect, read, to_ttlv};
pub use error::{Position, Problem, TextError};
pub use gather::{read_each_from, read_from};
pub use guide::{attributes_guide, request_guide, response_guide, structure_inside, value_inside};
pub use read_on::Broken;
pub use repair::repair;
pub use secrets::{SecretValue, blot_out, secrets};
pub use stream::{MessageReader, messages};

use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, Item, Limits, Reader};

/// How text is written.
#[derive(Clone, Debug)]
pub struct TextOptions {
    /// One item per line, indented.
    pub pretty: bool,
    /// Version whose names are used where no message header says one.
    pub version: ProtocolVersion,
    /// Bounds of the message that is shown.
    pub limits: Limits,
}

impl Default for TextOptions {
    /// Indented, names of 2.1, default limits.
    fn default() -> Self {
        Self {
            pretty: true,
            version: ProtocolVersion::V2_1,
            limits: Limits::DEFAULT,
        }
    }
}

/// First storage for the text of messages: enough where one long value makes up most of them, for which two digits
/// stand for each byte, and for small ones.
fn capacity(ttlv: &[u8]) -> usize {
    ttlv.len() * 2 + ttlv.len().min(4096) * 2 + 256
}

/// Calls `each` with every item of a row of messages.
fn each_message<'a>(
    ttlv: &'a [u8],
    options: &TextOptions,
    mut each: impl FnMut(Item<'a>),
) -> Result<(), Error> {
    let mut reader = Reader::new(ttlv, &options.limits)?;
    while let Some(item) = reader.next_item()? {
        each(item);
    }
    Ok(())
}
