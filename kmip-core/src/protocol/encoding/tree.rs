//! Messages as an indented tree for people.
//!
//! Works on anything: a message that is cut off or broken is shown as far as it can be, with the
//! byte offset and the reason where it fails. Values that are or may be secret are hidden unless
//! asked for. Text is escaped so that a terminal cannot be steered by it.

use super::names::{Beside, Meaning, enumeration_name, meaning, version_of};
use super::out::Out;
use super::scalar::{write_date, write_date_extended, write_hex, write_mask};
use super::secrets::hides;
use crate::protocol::enumeration::Operation;
use crate::protocol::inspect::{Inside, Surroundings, explain, find};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, ErrorKind, Item, ItemType, Limits, Reader, Tag};

/// How a tree is written.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches that do not depend on each other"
)]
pub struct TreeOptions {
    /// Show secrets instead of their length.
    pub show_secrets: bool,
    /// Begin each line with the offset of the item.
    pub offsets: bool,
    /// Say below each item what it means and where the specification says so.
    pub explain: bool,
    /// Colour the tree with the escape sequences of terminals.
    pub color: bool,
    /// Byte strings and texts are cut after so many bytes.
    pub max_value: usize,
    /// Version whose names are used where no message header says one.
    pub version: ProtocolVersion,
    /// Bounds of the message.
    pub limits: Limits,
}

impl Default for TreeOptions {
    /// Secrets hidden, no offsets, explanations or colours, long values cut after 64 bytes.
    fn default() -> Self {
        Self {
            show_secrets: false,
            offsets: false,
            explain: false,
            color: false,
            max_value: 64,
            version: ProtocolVersion::V2_1,
            limits: Limits::DEFAULT,
        }
    }
}

/// A tree and what was wrong with the message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tree {
    /// The lines.
    pub text: String,
    /// The first problem, with its offset; none if the message is whole.
    pub problem: Option<Error>,
}

/// Shows one or several messages.
pub fn render(ttlv: &[u8], options: &TreeOptions) -> Tree {
    let mut painter = Painter {
        options,
        version: options.version,
        // All of it is wiped in the end, whether used or not.
        out: Out::with_capacity(ttlv.len().min(64 << 10)),
        problem: None,
        items: 0,
    };
    let end = ttlv.len().min(options.limits.max_size);
    painter.level(&ttlv[..end], Level::TOP);
    if end < ttlv.len() {
        let kind = ErrorKind::TooLarge {
            size: ttlv.len(),
            limit: options.limits.max_size,
        };
        painter.fail(0, Error::new(end, kind));
    }
    Tree {
        text: painter.out.into_string(),
        problem: painter.problem,
    }
}

struct Painter<'o> {
    options: &'o TreeOptions,
    version: ProtocolVersion,
    out: Out<'static>,
    problem: Option<Error>,
    items: usize,
}

/// Header of an item as far as it can be read.
struct Header {
    tag: Tag,
    type_code: u8,
    length: usize,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        let h = bytes.first_chunk::<8>()?;
        Some(Self {
            tag: Tag::new(u32::from_be_bytes([0, h[0], h[1], h[2]])),
            type_code: h[3],
            length: u32::from_be_bytes([h[4], h[5], h[6], h[7]]) as usize,
        })
    }
}

/// The items of one structure.
#[derive(Clone, Copy)]
struct Level {
    /// Offset of the first item in the message.
    base: usize,
    depth: usize,
    /// Whether all of it is secret.
    hidden: bool,
    beside: Beside,
    /// What is declared of the items, for explanations.
    inside: Inside,
    operation: Option<Operation>,
}

impl Level {
    const TOP: Self = Self {
        base: 0,
        depth: 0,
        hidden: false,
        beside: Beside::Nothing,
        inside: Inside::Top,
        operation: None,
    };
}

/// What a part of a line is, and how a terminal shows it.
#[derive(Clone, Copy)]
enum Style {
    Name,
    Hidden,
    Wrong,
    Explanation,
}

impl Style {
    const END: &str = "\u{1b}[0m";

    fn start(self) -> &'static str {
        match self {
            Self::Name => "\u{1b}[1;36m",
            Self::Hidden => "\u{1b}[33m",
            Self::Wrong => "\u{1b}[1;31m",
            Self::Explanation => "\u{1b}[2m",
        }
    }
}

impl Painter<'_> {
    fn styled(&mut self, style: Style, write: impl FnOnce(&mut Out<'_>)) {
        if self.options.color {
            self.out.push_str(style.start());
        }
        write(&mut self.out);
        if self.options.color {
            self.out.push_str(Style::END);
        }
    }

    /// The items of one level.
    fn level(&mut self, bytes: &[u8], mut level: Level) {
        let (base, depth) = (level.base, level.depth);
        let mut at = 0;
        while at < bytes.len() && self.items < self.options.limits.max_items {
            let rest = &bytes[at..];
            let Some(header) = Header::read(rest) else {
                let kind = ErrorKind::Truncated {
                    needed: 8,
                    available: rest.len(),
                };
                self.fail(depth, Error::new(base + at, kind));
                return;
            };
            let next = self.item(rest, &header, base + at, &mut level);
            let Some(size) = next else { return };
            at += size;
        }
    }

    /// One item; gives its size, or none if nothing behind it can be read.
    fn item(
        &mut self,
        rest: &[u8],
        header: &Header,
        offset: usize,
        level: &mut Level,
    ) -> Option<usize> {
        self.items += 1;
        let depth = level.depth;
        let padded = header.length.div_ceil(8) * 8;
        let whole = 8 + padded <= rest.len();
        let encoded = &rest[..rest.len().min(8 + padded)];
        let Some(item_type) = ItemType::from_code(header.type_code) else {
            self.start(offset, depth, header.tag);
            self.out.push('\n');
            let error = Error::new(offset, ErrorKind::UnknownType(header.type_code));
            self.fail(depth + 1, error.within(header.tag));
            return whole.then_some(encoded.len());
        };
        let hidden = !self.options.show_secrets && hides(header.tag, item_type, level.hidden);
        self.start(offset, depth, header.tag);
        if item_type == ItemType::Structure {
            return self.structure(encoded, header, &Level { hidden, ..*level }, offset, whole);
        }
        let item =
            Reader::new(encoded, &self.options.limits).and_then(|mut reader| reader.next_item());
        match item {
            Ok(Some(item)) => {
                level.beside.note_item(&item);
                if item.tag() == tag::OPERATION {
                    level.operation = item.enumeration().ok().map(Operation::new);
                }
                self.value(&item, hidden, level.beside);
                self.out.push('\n');
                self.explain(header.tag, offset, (!hidden).then_some(&item), level);
                if let Err(error) = check_text(&item) {
                    self.fail(
                        depth + 1,
                        Error::new(offset, error.kind()).within(header.tag),
                    );
                }
            }
            Ok(None) => self.out.push('\n'),
            Err(error) => {
                self.out.format(format_args!(" ({item_type})\n"));
                self.fail(
                    depth + 1,
                    Error::new(offset, error.kind()).within(header.tag),
                );
            }
        }
        whole.then_some(encoded.len())
    }

    fn structure(
        &mut self,
        encoded: &[u8],
        header: &Header,
        level: &Level,
        offset: usize,
        whole: bool,
    ) -> Option<usize> {
        self.out.push('\n');
        let depth = level.depth;
        let message =
            Reader::new(encoded, &self.options.limits).and_then(|mut reader| reader.next_item());
        if depth == 0
            && let Ok(Some(message)) = &message
        {
            self.version = version_of(message).unwrap_or(self.options.version);
        }
        let inner = Level {
            base: offset + 8,
            depth: depth + 1,
            beside: Beside::default(),
            inside: self.explain(header.tag, offset, None, level),
            ..*level
        };
        if depth + 1 > usize::from(self.options.limits.max_depth) {
            self.fail(
                depth + 1,
                Error::new(offset, ErrorKind::TooDeep).within(header.tag),
            );
            return whole.then_some(encoded.len());
        }
        let content = &encoded[8..];
        self.level(&content[..content.len().min(header.length)], inner);
        let kind = match message {
            _ if !whole => ErrorKind::Truncated {
                needed: 8 + header.length,
                available: encoded.len(),
            },
            Err(error) => error.kind(),
            Ok(_) => return Some(encoded.len()),
        };
        self.fail(depth + 1, Error::new(offset, kind).within(header.tag));
        whole.then_some(encoded.len())
    }

    /// Finds what is declared of an item and says it, if asked to; gives what is declared of its inside.
    fn explain(
        &mut self,
        tag: Tag,
        offset: usize,
        item: Option<&Item<'_>>,
        level: &Level,
    ) -> Inside {
        if !self.options.explain {
            return Inside::Unknown;
        }
        let around = Surroundings {
            operation: level.operation,
            attribute: level.beside.tag(),
        };
        let found = find(level.inside, tag, self.version, around);
        let line = explain(tag, item, &found, around, self.version);
        self.indent(offset, level.depth + 1);
        self.styled(Style::Explanation, |out| {
            out.format(format_args!("# {line}"));
        });
        self.out.push('\n');
        found.inside
    }

    fn start(&mut self, offset: usize, depth: usize, tag: Tag) {
        self.indent(offset, depth);
        self.styled(Style::Name, |out| match tag::info(tag) {
            Some(info) => out.push_str(info.xml_name),
            None => out.format(format_args!("{tag}")),
        });
    }

    fn indent(&mut self, offset: usize, depth: usize) {
        if self.options.offsets {
            self.out.format(format_args!("{offset:06x}  "));
        }
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }

    /// A line that says what is wrong.
    fn fail(&mut self, depth: usize, error: Error) {
        self.indent(error.offset(), depth);
        self.styled(Style::Wrong, |out| {
            out.format(format_args!(
                "! {} at byte {}",
                error.kind(),
                error.offset()
            ));
        });
        self.out.push('\n');
        self.problem.get_or_insert(error);
    }

    fn value(&mut self, item: &Item<'_>, hidden: bool, beside: Beside) {
        let length = item.value().len();
        let sized = matches!(
            item.item_type(),
            ItemType::ByteString
                | ItemType::BigInteger
                | ItemType::TextString
                | ItemType::Identifier
                | ItemType::Reference
                | ItemType::NameReference
        );
        self.out.format(format_args!(" ({}", item.item_type()));
        if item.item_type() == ItemType::ByteString || hidden && sized {
            self.out.format(format_args!(", {length} bytes"));
        }
        self.out.push_str("): ");
        if hidden {
            self.styled(Style::Hidden, |out| out.push_str("<hidden>"));
            return;
        }
        let names = meaning(item.tag(), item.item_type(), beside.tag());
        // The reader has checked type and length, so the views below cannot fail.
        let _ = self.shown(item, names);
    }

    fn shown(&mut self, item: &Item<'_>, names: Meaning) -> Result<(), Error> {
        let version = self.version;
        let out = &mut self.out;
        match item.item_type() {
            ItemType::Structure => {}
            ItemType::Integer => {
                let value = item.integer()?;
                match names {
                    Meaning::Mask(info) if value != 0 => {
                        write_mask(out, info, value, ' ');
                        out.format(format_args!(" (0x{value:08X})"));
                    }
                    _ => out.format(format_args!("{value}")),
                }
            }
            ItemType::LongInteger => out.format(format_args!("{}", item.long_integer()?)),
            ItemType::Enumeration => {
                let value = item.enumeration()?;
                match enumeration_name(names, value, version) {
                    Some(name) => out.format(format_args!("{name} (0x{value:08X})")),
                    None => out.format(format_args!("0x{value:08X}")),
                }
            }
            ItemType::Boolean => out.format(format_args!("{}", item.boolean()?)),
            ItemType::DateTime => write_date(out, item.date_time()?),
            ItemType::DateTimeExtended => write_date_extended(out, item.date_time_extended()?),
            ItemType::Interval => out.format(format_args!("{} seconds", item.interval()?)),
            ItemType::BigInteger | ItemType::ByteString => {
                let bytes = item.value();
                let shown = &bytes[..bytes.len().min(self.options.max_value)];
                write_hex(out, shown);
                if shown.len() < bytes.len() {
                    out.push('…');
                }
            }
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => {
                let text = String::from_utf8_lossy(item.value());
                out.push('"');
                let mut used = 0;
                for c in text.chars() {
                    used += c.len_utf8();
                    if used > self.options.max_value.max(64) {
                        out.push('…');
                        break;
                    }
                    for escaped in c.escape_debug() {
                        out.push(escaped);
                    }
                }
                out.push('"');
            }
        }
        Ok(())
    }
}

fn check_text(item: &Item<'_>) -> Result<(), Error> {
    match item.item_type() {
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => item.any_text().map(|_| ()),
        _ => Ok(()),
    }
}
