//! TTLV to XML (Message Encodings 1.0: 6.1; Profiles 2.1: 5.4.1).

use std::io;

use super::names::{Beside, Meaning, enumeration_name, meaning, version_of};
use super::out::Out;
use super::scalar::{write_date, write_hex, write_mask, write_number};
use super::{TextOptions, capacity, each_message};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, Item, ItemType};

/// Writes one or several TTLV messages as XML; several are put into an element `KMIP`.
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
    let wrapped = messages > 1;
    if wrapped {
        out.push_str("<KMIP>");
    }
    let mut result = Ok(());
    each_message(ttlv, options, |item| {
        let version = version_of(&item).unwrap_or(options.version);
        let mut writer = XmlWriter {
            out: &mut *out,
            version,
            pretty: options.pretty,
        };
        if result.is_ok() {
            result = writer.item(&item, Beside::default(), usize::from(wrapped));
        }
    })?;
    result?;
    if wrapped {
        if options.pretty {
            out.line(0);
        }
        out.push_str("</KMIP>");
    }
    if options.pretty && !out.is_empty() {
        out.push('\n');
    }
    Ok(())
}

struct XmlWriter<'o, 's> {
    out: &'o mut Out<'s>,
    version: ProtocolVersion,
    pretty: bool,
}

impl XmlWriter<'_, '_> {
    // Recursion is bounded by the depth limit of the reader.
    fn item(&mut self, item: &Item<'_>, beside: Beside, level: usize) -> Result<(), Error> {
        if self.pretty && !self.out.is_empty() {
            self.out.line(level);
        }
        let known = tag::info(item.tag()).map(|info| info.xml_name);
        match known {
            Some(name) => {
                self.out.push('<');
                self.out.push_str(name);
            }
            None => self
                .out
                .format(format_args!("<TTLV tag=\"0x{:06X}\"", item.tag())),
        }
        let name = known.unwrap_or("TTLV");
        if item.item_type() != ItemType::Structure {
            self.out.push_str(" type=\"");
            self.out.push_str(item.item_type().xml_name());
            self.out.push_str("\" value=\"");
            self.value(item, beside)?;
            self.out.push_str("\"/>");
            return Ok(());
        }
        let mut children = item.structure()?;
        if children.is_at_end() {
            self.out.push_str("/>");
            return Ok(());
        }
        self.out.push('>');
        let mut beside = Beside::default();
        while let Some(child) = children.next_item().map_err(|e| e.within(item.tag()))? {
            beside.note_item(&child);
            self.item(&child, beside, level + 1)
                .map_err(|e| e.within(item.tag()))?;
        }
        if self.pretty {
            self.out.line(level);
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        Ok(())
    }

    fn value(&mut self, item: &Item<'_>, beside: Beside) -> Result<(), Error> {
        let out = &mut *self.out;
        match item.item_type() {
            ItemType::Structure => {}
            ItemType::Integer => match meaning(item.tag(), item.item_type(), beside.tag()) {
                Meaning::Mask(info) => write_mask(out, info, item.integer()?, ' '),
                _ => out.format(format_args!("{}", item.integer()?)),
            },
            ItemType::LongInteger => out.format(format_args!("{}", item.long_integer()?)),
            ItemType::BigInteger => write_hex(out, item.big_integer()?),
            ItemType::Enumeration => {
                let value = item.enumeration()?;
                match enumeration_name(
                    meaning(item.tag(), item.item_type(), beside.tag()),
                    value,
                    self.version,
                ) {
                    Some(name) => out.push_str(name),
                    None => write_number(out, u64::from(value), 8),
                }
            }
            ItemType::Boolean => out.push_str(if item.boolean()? { "true" } else { "false" }),
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => escape(out, item.any_text()?),
            ItemType::ByteString => write_hex(out, item.byte_string()?),
            ItemType::DateTime => write_date(out, item.date_time()?),
            ItemType::Interval => out.format(format_args!("{}", item.interval()?)),
            ItemType::DateTimeExtended => {
                out.format(format_args!("{}", item.date_time_extended()?));
            }
        }
        Ok(())
    }
}

/// Appends text so that it reads back exactly, control characters included.
fn escape(out: &mut Out<'_>, text: &str) {
    let plain = |b: u8| (b' '..0x7F).contains(&b) && !matches!(b, b'&' | b'<' | b'>' | b'"');
    if text.bytes().all(plain) {
        out.push_str(text);
        return;
    }
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => {
                out.format(format_args!("&#x{:X};", u32::from(c)));
            }
            c => out.push(c),
        }
    }
}
