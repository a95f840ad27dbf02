//! Telling TTLV, XML, JSON, hexadecimal and base64 apart by their first bytes.

use core::fmt;
use std::borrow::Cow;

use super::error::{Problem, TextError};
use super::read_on::Broken;
use super::{hex, json_read, json_read_on, xml_read, xml_read_on};
use crate::secret::wipe;
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

/// Guesses the form of a message; none if it is a text that looks like nothing known. Bytes that are no text are taken for
/// TTLV, broken or not.
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
        _ if hex::looks_like(sample) || hex::resembles(sample) => Some(Format::Hex),
        _ if sample.iter().all(|b| hex::is_base64(*b)) => Some(Format::Base64),
        // Of the forms of text none has bytes like these: TTLV whose first header is broken can be shown.
        _ if is_no_text(sample) => Some(Format::Ttlv),
        _ => None,
    }
}

/// Whether there are bytes that stand in no text. The end of a sample may cut a character.
fn is_no_text(sample: &[u8]) -> bool {
    let is_control = |byte: &u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    let broken = core::str::from_utf8(sample).is_err_and(|error| error.error_len().is_some());
    // Texts in UTF-16 begin so; they are texts that are not taken.
    let is_utf16 = sample.starts_with(b"\xFE\xFF") || sample.starts_with(b"\xFF\xFE");
    !is_utf16 && (broken || sample.iter().any(is_control))
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
    let Read { ttlv, problem, .. } = read(input, format, limits);
    match problem {
        None => Ok(ttlv),
        Some(problem) => {
            if let Cow::Owned(mut ttlv) = ttlv {
                wipe(&mut ttlv);
            }
            Err(problem)
        }
    }
}

/// What could be read of a text, and what is wrong with the rest.
pub struct Read<'i> {
    /// The messages, up to the problem if there is one.
    pub ttlv: Cow<'i, [u8]>,
    /// Why the reading ended before the end of the text.
    pub problem: Option<TextError>,
    /// Messages that are broken and behind which the reading went on, as [`read_each_from`](super::read_each_from) does; in
    /// their order.
    pub broken: Vec<Broken>,
}

impl Read<'_> {
    pub(super) fn into_owned(self) -> Read<'static> {
        Read {
            ttlv: Cow::Owned(self.ttlv.into_owned()),
            problem: self.problem,
            broken: self.broken,
        }
    }
}

impl fmt::Debug for Read<'_> {
    // Messages carry keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            ttlv,
            problem,
            broken,
        } = self;
        write!(f, "Read({} bytes, {problem:?}, {broken:?})", ttlv.len())
    }
}

/// Reads XML or JSON as [`read`] does, but goes on behind broken messages.
pub(super) fn read_on(text: &[u8], form: Format, limits: &Limits) -> Read<'static> {
    let whole = read(text, Some(form), limits);
    if whole.problem.is_none() {
        return whole.into_owned();
    }
    let mut ttlv = Vec::with_capacity(text.len() / 2);
    let broken = match form {
        Format::Json => json_read_on::read_on(text, limits, &mut ttlv),
        _ => xml_read_on::read_on(text, limits, &mut ttlv),
    };
    if broken.is_empty() {
        wipe(&mut ttlv);
        return whole.into_owned();
    }
    if let Cow::Owned(mut first) = whole.ttlv {
        wipe(&mut first);
    }
    Read {
        ttlv: ttlv.into(),
        problem: None,
        broken,
    }
}

/// Reads as [`to_ttlv`] does, but keeps what stands before the first problem: whole messages and the beginning of
/// the one that is broken, so that it can be shown.
pub fn read<'i>(input: &'i [u8], format: Option<Format>, limits: &Limits) -> Read<'i> {
    let mut ttlv = Vec::new();
    let result = match format.or_else(|| detect(input)) {
        Some(Format::Ttlv) => {
            let ttlv = Cow::Borrowed(input);
            return Read {
                ttlv,
                problem: None,
                broken: Vec::new(),
            };
        }
        Some(form) => {
            // As much as it can become, so that no storage is outgrown and left behind.
            ttlv.reserve_exact(match form {
                Format::Base64 => input.len().div_ceil(4) * 3,
                _ => input.len() / 2,
            });
            match form {
                Format::Xml => xml_read::read(input, limits, &mut ttlv),
                Format::Json => json_read::read(input, limits, &mut ttlv),
                Format::Base64 => hex::read_base64(input, &mut ttlv),
                Format::Hex | Format::Ttlv => hex::read(input, &mut ttlv),
            }
        }
        None if input.trim_ascii().is_empty() => Err(TextError::new(Problem::Empty)),
        None => {
            let error = TextError::new(Problem::Unexpected("form of a message".to_owned()));
            Err(error.hint("give TTLV, XML, JSON, hexadecimal or base64"))
        }
    };
    Read {
        ttlv: Cow::Owned(ttlv),
        problem: result.err(),
        broken: Vec::new(),
    }
}
