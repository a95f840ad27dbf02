//! Values as text, both ways, shared by XML and JSON.

use core::fmt::Write;

use super::date;
use super::error::TextError;
use super::names::{Meaning, invalid, prefixed_hex, read_enumeration, read_integer};
use super::out::Out;
use crate::ttlv::{ItemType, Tag, Writer};

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Appends bytes in lower-case hexadecimal.
pub(super) fn write_hex(out: &mut Out<'_>, bytes: &[u8]) {
    for chunk in bytes.chunks(64) {
        let mut digits = [0; 128];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(chunk) {
            pair.copy_from_slice(&hex_digits(*byte));
        }
        let digits = &digits[..chunk.len() * 2];
        out.push_str(core::str::from_utf8(digits).expect("digits are ASCII"));
    }
}

/// The two digits of a byte, in lower case.
pub(super) fn hex_digits(byte: u8) -> [u8; 2] {
    [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]
}

/// Number of bytes that hexadecimal text stands for, white space among the digits allowed.
fn hex_length(text: &str) -> Result<usize, &'static str> {
    let blanks = text.bytes().filter(u8::is_ascii_whitespace).count();
    let digits = text.len() - blanks;
    if digits.is_multiple_of(2) {
        Ok(digits / 2)
    } else if text
        .bytes()
        .all(|b| VALUES[usize::from(b)] < 16 || b.is_ascii_whitespace())
    {
        Err("odd number of hexadecimal digits")
    } else {
        Err("not hexadecimal")
    }
}

/// Values of hexadecimal digits; larger than 15 where a byte is none.
static VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut values = [0xff; 256];
    let mut digit = 0;
    while digit < 16 {
        values[HEX[digit as usize] as usize] = digit;
        values[HEX[digit as usize].to_ascii_uppercase() as usize] = digit;
        digit += 1;
    }
    values
}

/// Reads hexadecimal digits of either case, white space among them allowed, into `bytes`, which are as many as
/// [`hex_length`] says.
fn read_hex_into(text: &str, bytes: &mut [u8]) -> Result<(), &'static str> {
    let value = |digit: u8| VALUES[usize::from(digit)];
    let mut rest = text.as_bytes();
    for byte in bytes {
        if let [high, low, behind @ ..] = rest
            && value(*high) | value(*low) < 16
        {
            *byte = value(*high) << 4 | value(*low);
            rest = behind;
            continue;
        }
        let mut next = || loop {
            let (first, behind) = rest.split_first()?;
            rest = behind;
            if !first.is_ascii_whitespace() {
                return Some(*first);
            }
        };
        let (high, low) = (next().map_or(0xff, value), next().map_or(0xff, value));
        if high | low > 15 {
            return Err("not hexadecimal");
        }
        *byte = high << 4 | low;
    }
    Ok(())
}

/// Reads hexadecimal digits of either case, white space among them allowed.
pub(super) fn read_hex(text: &str) -> Result<Vec<u8>, &'static str> {
    let mut out = vec![0; hex_length(text)?];
    read_hex_into(text, &mut out).map(|()| out)
}

pub(super) fn hex_digit(byte: u8) -> Option<u8> {
    Some(VALUES[usize::from(byte)]).filter(|value| *value < 16)
}

/// Appends the names of the bits of a mask, or the number if there is no bit.
pub(super) fn write_mask(
    out: &mut Out<'_>,
    info: &'static crate::protocol::registry::masks::MaskInfo,
    value: i32,
    separator: char,
) {
    if value == 0 {
        out.push('0');
    }
    for (i, (bit, known)) in info.split(value as u32).enumerate() {
        if i > 0 {
            out.push(separator);
        }
        match known {
            Some(known) => out.push_str(known.xml_name),
            None => out.format(format_args!("0x{bit:08x}")),
        }
    }
}

/// Reads a 64-bit number: decimal, or `0x` and up to sixteen hexadecimal digits.
pub(super) fn read_long(text: &str) -> Result<i64, &'static str> {
    let text = text.trim();
    if let Some(digits) = prefixed_hex(text) {
        if digits.starts_with(['+', '-']) {
            return Err("not a whole number");
        }
        let value = u64::from_str_radix(digits, 16).map_err(|_| "not a number of 64 bits")?;
        return Ok(value as i64);
    }
    text.parse().map_err(|_| "not a whole number of 64 bits")
}

/// Reads a Big Integer: hexadecimal digits, with or without `0x`.
pub(super) fn read_big(text: &str) -> Result<Vec<u8>, &'static str> {
    let text = text.trim();
    let digits = prefixed_hex(text).unwrap_or(text);
    if digits.len() % 2 == 1 && !digits.contains(char::is_whitespace) {
        return read_hex(&format!("0{digits}"));
    }
    read_hex(digits)
}

/// Reads a value of any type but Structure from text and writes the item.
pub(super) fn write_item(
    writer: &mut Writer<'_>,
    tag: Tag,
    item_type: ItemType,
    meaning: Meaning,
    text: &str,
) -> Result<(), TextError> {
    let wrong = |reason| invalid(item_type, reason);
    match item_type {
        ItemType::Structure => return Err(wrong("a structure has items, not a value")),
        ItemType::Integer => writer.integer(tag, read_integer(meaning, text)?),
        ItemType::LongInteger => writer.long_integer(tag, read_long(text).map_err(wrong)?),
        ItemType::BigInteger => writer.big_integer(tag, &read_big(text).map_err(wrong)?),
        ItemType::Enumeration => writer.enumeration(tag, read_enumeration(meaning, text)?),
        ItemType::Boolean => writer.boolean(tag, read_boolean(text).map_err(wrong)?),
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => writer.text_as(tag, item_type, text),
        ItemType::ByteString => {
            let digits = prefixed_hex(text.trim()).unwrap_or(text);
            let length = hex_length(digits).map_err(wrong)?;
            // Straight into the message: a long value is not copied.
            writer
                .byte_string_with(tag, length, |bytes| read_hex_into(digits, bytes))
                .map_err(wrong)?;
        }
        ItemType::DateTime => writer.date_time(tag, read_date(text).map_err(wrong)?),
        ItemType::Interval => {
            let seconds = u32::try_from(read_long(text).map_err(wrong)?);
            writer.interval(tag, seconds.map_err(|_| wrong("not a number of 32 bits"))?);
        }
        ItemType::DateTimeExtended => {
            writer.date_time_extended(tag, read_date_extended(text).map_err(wrong)?);
        }
    }
    Ok(())
}

fn read_boolean(text: &str) -> Result<bool, &'static str> {
    match text.trim() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        other => match (prefixed_hex(other), read_long(other)) {
            (Some(_), Ok(0)) => Ok(false),
            (Some(_), Ok(1)) => Ok(true),
            _ => Err("neither true nor false"),
        },
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    prefixed_hex(text).is_some() || !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn read_date(text: &str) -> Result<i64, &'static str> {
    if is_number(text.trim()) {
        read_long(text)
    } else {
        date::read(text).map(|(s, _)| s)
    }
}

fn read_date_extended(text: &str) -> Result<i64, &'static str> {
    if is_number(text.trim()) {
        return read_long(text);
    }
    let (seconds, microseconds) = date::read(text)?;
    let total = i128::from(seconds) * 1_000_000 + i128::from(microseconds);
    i64::try_from(total).map_err(|_| "year is too large")
}

/// Appends a Date-Time.
pub(super) fn write_date(out: &mut Out<'_>, seconds: i64) {
    date::write(out, seconds).expect("writing to memory does not fail");
}

/// Appends a Date-Time Extended as a date.
pub(super) fn write_date_extended(out: &mut Out<'_>, microseconds: i64) {
    date::write_extended(out, microseconds).expect("writing to memory does not fail");
}

/// Appends a number in the form `0x` and this many digits.
pub(super) fn write_number(out: &mut Out<'_>, value: u64, digits: usize) {
    write!(out, "0x{value:0digits$x}").expect("writing to memory does not fail");
}
