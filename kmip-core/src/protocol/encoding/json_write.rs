//! TTLV to JSON (Message Encodings 1.0: 4.1; Profiles 2.1: 5.5.1).

use std::io;

use super::names::{Beside, Meaning, enumeration_name, meaning, version_of};
use super::out::Out;
use super::scalar::{write_date, write_hex, write_mask, write_number};
use super::{TextOptions, capacity, each_message};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, Item, ItemType};

/// Whole numbers up to this size are exact in every JSON reader.
const EXACT: u64 = 1 << 52;

/// Writes one TTLV message as a JSON object, several as an array of objects.
///
/// Names of values are those of the version in the header of the message, or else of
/// `options.version`. The text may carry keys: wipe it when it is no longer used.
pub fn from_ttlv(ttlv: &[u8], options: &TextOptions) -> Result<String, Error> {
    let mut out = Out::with_capacity(capacity(ttlv));
    text(ttlv, options, &mut out)?;
    Ok(out.into_string())
}

/// Writes the same text to `sink` as it goes, in pieces of some tens of kibibytes: however large the messages are,
/// their text is never in memory as a whole.
///
/// Errors: those of `sink`; messages that are no TTLV as [`io::ErrorKind::InvalidData`].
pub fn write(ttlv: &[u8], options: &TextOptions, sink: &mut dyn io::Write) -> io::Result<()> {
    let mut out = Out::to(sink);
    text(ttlv, options, &mut out)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    out.finish()
}

fn text(ttlv: &[u8], options: &TextOptions, out: &mut Out<'_>) -> Result<(), Error> {
    let mut messages = 0;
    each_message(ttlv, options, |_| messages += 1)?;
    if messages > 1 {
        out.push('[');
    }
    let mut result = Ok(());
    let mut first = true;
    each_message(ttlv, options, |item| {
        if result.is_err() {
            return;
        }
        if !first {
            out.push(',');
            if options.pretty {
                out.line(0);
            }
        }
        first = false;
        let version = version_of(&item).unwrap_or(options.version);
        let mut writer = JsonWriter {
            out: &mut *out,
            version,
            pretty: options.pretty,
        };
        result = writer.item(&item, Beside::default(), 0);
    })?;
    result?;
    if messages > 1 {
        out.push(']');
    }
    if options.pretty && !out.is_empty() {
        out.push('\n');
    }
    Ok(())
}

struct JsonWriter<'o, 's> {
    out: &'o mut Out<'s>,
    version: ProtocolVersion,
    pretty: bool,
}

impl JsonWriter<'_, '_> {
    // Recursion is bounded by the depth limit of the reader.
    fn item(&mut self, item: &Item<'_>, beside: Beside, level: usize) -> Result<(), Error> {
        let gap = if self.pretty { " " } else { "" };
        match tag::info(item.tag()) {
            Some(info) => {
                self.out.push_str("{\"tag\":");
                self.out.push_str(gap);
                self.out.push('"');
                self.out.push_str(info.xml_name);
                self.out.push_str("\",");
                self.out.push_str(gap);
            }
            None => self.out.format(format_args!(
                "{{\"tag\":{gap}\"0x{:06X}\",{gap}",
                item.tag()
            )),
        }
        if item.item_type() != ItemType::Structure {
            self.out.push_str("\"type\":");
            self.out.push_str(gap);
            self.out.push('"');
            self.out.push_str(item.item_type().xml_name());
            self.out.push_str("\",");
            self.out.push_str(gap);
            self.out.push_str("\"value\":");
            self.out.push_str(gap);
            let naming = meaning(item.tag(), item.item_type(), beside.tag());
            value(self.out, item, naming, self.version)?;
            self.out.push('}');
            return Ok(());
        }
        self.out.push_str("\"value\":");
        self.out.push_str(gap);
        self.out.push('[');
        let mut children = item.structure()?;
        let mut beside = Beside::default();
        let mut first = true;
        while let Some(child) = children.next_item().map_err(|e| e.within(item.tag()))? {
            if !first {
                self.out.push(',');
            }
            first = false;
            if self.pretty {
                self.out.line(level + 1);
            }
            beside.note_item(&child);
            self.item(&child, beside, level + 1)
                .map_err(|e| e.within(item.tag()))?;
        }
        if self.pretty && !first {
            self.out.line(level);
        }
        self.out.push_str("]}");
        Ok(())
    }
}

/// Appends the value of any item but a Structure.
pub(super) fn value(
    out: &mut Out<'_>,
    item: &Item<'_>,
    naming: Meaning,
    version: ProtocolVersion,
) -> Result<(), Error> {
    match item.item_type() {
        ItemType::Structure => {}
        ItemType::Integer => match (naming, item.integer()?) {
            (Meaning::Mask(info), bits) if bits != 0 => {
                out.push('"');
                write_mask(out, info, bits, '|');
                out.push('"');
            }
            (_, number) => out.format(format_args!("{number}")),
        },
        ItemType::LongInteger => long(out, item.long_integer()?),
        ItemType::BigInteger => {
            out.push_str("\"0x");
            write_hex(out, item.big_integer()?);
            out.push('"');
        }
        ItemType::Enumeration => {
            let number = item.enumeration()?;
            out.push('"');
            match enumeration_name(naming, number, version) {
                Some(name) => out.push_str(name),
                None => write_number(out, u64::from(number), 8),
            }
            out.push('"');
        }
        ItemType::Boolean => out.push_str(if item.boolean()? { "true" } else { "false" }),
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => string(out, item.any_text()?),
        ItemType::ByteString => {
            out.push('"');
            write_hex(out, item.byte_string()?);
            out.push('"');
        }
        ItemType::DateTime => {
            out.push('"');
            write_date(out, item.date_time()?);
            out.push('"');
        }
        ItemType::Interval => out.format(format_args!("{}", item.interval()?)),
        ItemType::DateTimeExtended => long(out, item.date_time_extended()?),
    }
    Ok(())
}

fn long(out: &mut Out<'_>, number: i64) {
    if number.unsigned_abs() < EXACT {
        out.format(format_args!("{number}"));
    } else {
        out.push('"');
        write_number(out, number as u64, 16);
        out.push('"');
    }
}

/// Appends a JSON string.
pub(super) fn string(out: &mut Out<'_>, text: &str) {
    out.push('"');
    let plain = |b: u8| (b' '..0x7F).contains(&b) && b != b'"' && b != b'\\';
    if text.bytes().all(plain) {
        out.push_str(text);
        out.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1F}' | '\u{7F}' | '\u{2028}' | '\u{2029}' => {
                out.format(format_args!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
