//! Telling TTLV, XML, JSON, hexadecimal and base64 apart by their first bytes.

use std::borrow::Cow;

use super::error::{Problem, TextError};
use super::{hex, json, xml};
use crate::ttlv::Limits;

/// A form in which a message can be given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// Binary TTLV.
    Ttlv,
    /// XML of the profiles.
    Xml,
    /// JSON of the profiles.
    Json,
    /// TTLV in hexadecimal, plain or as a hex dump.
    Hex,
    /// TTLV in base64.
    Base64,
}

/// Guesses the form of a message; none if it looks like nothing known.
pub fn detect(input: &[u8]) -> Option<Format> {
    if looks_binary(input) {
        return Some(Format::Ttlv);
    }
    let text = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    let text = text.trim_ascii();
    let sample = &text[..text.len().min(4096)];
    match *sample.first()? {
        b'<' => Some(Format::Xml),
        b'{' | b'[' => Some(Format::Json),
        _ if hex::looks_like(sample) => Some(Format::Hex),
        _ if sample.iter().all(|b| hex::is_base64(*b)) => Some(Format::Base64),
        _ => None,
    }
}

/// A tag of the specification or a vendor, an item type, and a length that is not text.
fn looks_binary(input: &[u8]) -> bool {
    let Some(&[first, _, _, item_type, length, ..]) = input.first_chunk::<8>() else {
        return false;
    };
    matches!(first, 0x42 | 0x54) && (1..=14).contains(&item_type) && length < b' '
}

/// Reads a message, or several in a row, from any form; with no form given, from what [`detect`]
/// says. TTLV is given back as it is, unchecked.
pub fn to_ttlv<'i>(
    input: &'i [u8],
    format: Option<Format>,
    limits: &Limits,
) -> Result<Cow<'i, [u8]>, TextError> {
    let format = match format.or_else(|| detect(input)) {
        Some(format) => format,
        None if input.trim_ascii().is_empty() => return Err(TextError::new(Problem::Empty)),
        None => {
            let error = TextError::new(Problem::Unexpected("form of a message".to_owned()));
            return Err(error.hint("give TTLV, XML, JSON, hexadecimal or base64"));
        }
    };
    Ok(match format {
        Format::Ttlv => Cow::Borrowed(input),
        Format::Xml => xml::to_ttlv(input, limits)?.into(),
        Format::Json => json::to_ttlv(input, limits)?.into(),
        Format::Hex => hex::to_ttlv(input)?.into(),
        Format::Base64 => hex::base64_to_ttlv(input)?.into(),
    })
}
