//! Hexadecimal and base64, and back.
//!
//! Hexadecimal is read with or without white space, `0x`, and the separators that specifications and
//! logs use (`|`, `:`, `,`, `-`), and as a hex dump of `xxd` or `hexdump -C`, whose offsets and text
//! column are skipped.

use super::error::{Position, Problem, TextError};
use super::out::Out;
use super::scalar::{hex_digit, write_hex};

fn is_separator(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'|' | b':' | b',' | b'-')
}

/// Whether text looks like hexadecimal in one of the forms that are read.
pub(super) fn looks_like(text: &[u8]) -> bool {
    let mut lines = text
        .split(|b| *b == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|l| !l.is_empty());
    let first = lines.next().unwrap_or_default();
    if dump_columns(first).is_some() {
        return true;
    }
    let digits = first.iter().filter(|b| hex_digit(**b).is_some()).count();
    digits >= 2
        && first
            .iter()
            .all(|b| hex_digit(*b).is_some() || is_separator(*b) || *b == b'x')
}

/// Whether text is hexadecimal with a few wrong letters rather than base64: it begins with the tag of a message, or not as
/// tags do in base64 and has nearly nothing but digits.
pub(super) fn resembles(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"0x").unwrap_or(text);
    let digits = text.iter().filter(|b| hex_digit(**b).is_some()).count();
    let is_base64 = text.starts_with(b"Q") || text.starts_with(b"V");
    let begins = text.starts_with(b"42") || text.starts_with(b"54");
    begins || !is_base64 && digits * 10 > text.len() * 9
}

/// Reads hexadecimal text.
pub fn to_ttlv(text: &[u8]) -> Result<Vec<u8>, TextError> {
    let mut out = Vec::with_capacity(text.len() / 2);
    read(text, &mut out).map(|()| out)
}

/// Reads hexadecimal text into `out`; after an error it has what stands before the place of the error.
pub(super) fn read(text: &[u8], out: &mut Vec<u8>) -> Result<(), TextError> {
    let mut high: Option<u8> = None;
    let mut offset = 0;
    let mut in_dump = false;
    for line in text.split_inclusive(|b| *b == b'\n') {
        let columns = dump_columns(line);
        // `hexdump -C` ends with a line that has an offset and nothing else.
        let digits = line.trim_ascii();
        let offset_alone =
            (7..=16).contains(&digits.len()) && digits.iter().all(|b| hex_digit(*b).is_some());
        if in_dump && columns.is_none() && offset_alone {
            offset += line.len();
            continue;
        }
        in_dump = columns.is_some();
        let part = columns.clone().map_or(line, |columns| &line[columns]);
        let start = offset + columns.map_or(0, |columns| columns.start);
        let mut at = 0;
        while let Some(&byte) = part.get(at) {
            if byte == b'0' && high.is_none() && matches!(part.get(at + 1), Some(b'x' | b'X')) {
                at += 2;
                continue;
            }
            if let Some(digit) = hex_digit(byte) {
                match high.take() {
                    None => high = Some(digit),
                    Some(high) => out.push(high << 4 | digit),
                }
            } else if !is_separator(byte) {
                let error = TextError::new(Problem::Syntax("not a hexadecimal digit".to_owned()));
                return Err(error.at(Position::of(text, start + at)));
            }
            at += 1;
        }
        offset += line.len();
    }
    if high.is_some() {
        let error = TextError::new(Problem::Syntax(
            "odd number of hexadecimal digits".to_owned(),
        ));
        return Err(error.at(Position::of(text, text.len())));
    }
    if out.is_empty() {
        Err(TextError::new(Problem::Empty))
    } else {
        Ok(())
    }
}

/// The columns with the bytes in a line of a hex dump; none if the line is no such line.
fn dump_columns(line: &[u8]) -> Option<core::ops::Range<usize>> {
    let digits = line.iter().take_while(|b| hex_digit(**b).is_some()).count();
    if !(7..=16).contains(&digits) {
        return None;
    }
    let rest = &line[digits..];
    if rest.starts_with(b"  ") {
        // hexdump -C: `00000000  42 00 78 01 ...  |B.x.|`
        let bar = rest.iter().position(|b| *b == b'|').unwrap_or(rest.len());
        return Some(digits..digits + bar);
    }
    if rest.starts_with(b": ") {
        // xxd: `00000000: 4200 7801 ...  B.x.`
        let text = rest[2..]
            .windows(2)
            .position(|w| w == b"  ")
            .map_or(rest.len(), |i| i + 2);
        return Some(digits + 2..digits + text);
    }
    None
}

/// Writes bytes in lower-case hexadecimal, without separators.
pub fn from_ttlv(ttlv: &[u8]) -> String {
    let mut out = Out::with_capacity(ttlv.len() * 2);
    write_hex(&mut out, ttlv);
    out.into_string()
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace() || b"+/-_=".contains(&byte)
}

fn sextet(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

/// Reads base64 text of either alphabet, white space among it and missing padding allowed. Behind padding, a new line
/// begins the next message of a stream.
pub fn base64_to_ttlv(text: &[u8]) -> Result<Vec<u8>, TextError> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    read_base64(text, &mut out).map(|()| out)
}

/// Reads base64 text into `out`; after an error it has what stands before the place of the error.
pub(super) fn read_base64(text: &[u8], out: &mut Vec<u8>) -> Result<(), TextError> {
    let (mut bits, mut count, mut ended, mut new_line) = (0u32, 0u32, false, false);
    for (at, &byte) in text.iter().enumerate() {
        let wrong = |what: &str| {
            TextError::new(Problem::Syntax(what.to_owned())).at(Position::of(text, at))
        };
        if ended && new_line && bits == 0 && count < 6 && sextet(byte).is_some() {
            (count, ended) = (0, false);
        }
        match (byte, sextet(byte)) {
            (b'=', _) => (ended, new_line) = (true, false),
            (byte, None) if byte.is_ascii_whitespace() => new_line |= byte == b'\n',
            (_, None) => return Err(wrong("not a base64 character")),
            (_, Some(_)) if ended => return Err(wrong("characters behind the end of base64")),
            (_, Some(sextet)) => {
                bits = bits << 6 | sextet;
                count += 6;
                if count >= 8 {
                    count -= 8;
                    out.push((bits >> count) as u8);
                    bits &= (1 << count) - 1;
                }
            }
        }
    }
    if count == 6 || bits != 0 {
        let error = TextError::new(Problem::Syntax("base64 is cut off".to_owned()));
        return Err(error.at(Position::of(text, text.len())));
    }
    if out.is_empty() {
        Err(TextError::new(Problem::Empty))
    } else {
        Ok(())
    }
}

/// Writes bytes in base64 with padding.
pub fn base64_from_ttlv(ttlv: &[u8]) -> String {
    let mut out = Out::with_capacity(ttlv.len().div_ceil(3) * 4);
    for chunk in ttlv.chunks(3) {
        let byte = |i: usize| u32::from(chunk.get(i).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for i in 0..4 {
            if i <= chunk.len() {
                out.push(char::from(BASE64[(bits >> (18 - 6 * i) & 63) as usize]));
            } else {
                out.push('=');
            }
        }
    }
    out.into_string()
}
