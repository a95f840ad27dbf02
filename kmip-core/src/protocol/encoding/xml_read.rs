//! XML to TTLV (Message Encodings 1.0: 6.1; Profiles 2.1: 5.4.1), event by event, without a tree.
//!
//! Lenient where that is unambiguous: case of hexadecimal digits, `0x` and decimal numbers in place
//! of names, separators of masks, any time zone, an element `KMIP` around several messages, a
//! namespace prefix. Document type definitions are refused and no entity but the five of XML is
//! known, so nothing can be expanded.

use std::borrow::Cow;

use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use zeroize::Zeroize;

use super::error::{Position, Problem, TextError};
use super::gather::Rows;
use super::names::{Beside, is_slip, meaning, read_tag};
use crate::protocol::excerpt::excerpt;
use crate::protocol::tag;
use crate::secret::wipe;
use crate::ttlv::{ItemType, Limits, Tag, Writer};

/// Reads one or several messages; the TTLV of several stands one after the other.
///
/// The result may carry keys: wipe it when it is no longer used.
pub fn to_ttlv(xml: &[u8], limits: &Limits) -> Result<Vec<u8>, TextError> {
    let mut buffer = Vec::with_capacity(xml.len() / 2);
    match read(xml, limits, &mut buffer) {
        Ok(()) => Ok(buffer),
        Err(error) => {
            wipe(&mut buffer);
            Err(error)
        }
    }
}

/// Reads into `buffer`. After an error it has what stands before the place of the error, the structures that are
/// open there closed.
pub(super) fn read(xml: &[u8], limits: &Limits, buffer: &mut Vec<u8>) -> Result<(), TextError> {
    read_with(xml, limits, &mut Rows::default(), buffer)
}

/// The same, of a text out of which long byte strings were taken.
pub(super) fn read_with(
    xml: &[u8],
    limits: &Limits,
    rows: &mut Rows<'_>,
    buffer: &mut Vec<u8>,
) -> Result<(), TextError> {
    let text = core::str::from_utf8(xml)
        .map_err(|e| TextError::new(Problem::NotUtf8).at(Position::of(xml, e.valid_up_to())))?;
    let mut reader = XmlReader::from_str(text.trim_start_matches('\u{FEFF}'));
    let skipped = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let mut open = Open::new(limits, rows, buffer);
    let read = events(xml, &mut reader, skipped, &mut open);
    open.close();
    read
}

fn events(
    xml: &[u8],
    reader: &mut XmlReader<&[u8]>,
    skipped: usize,
    open: &mut Open<'_, '_, '_>,
) -> Result<(), TextError> {
    loop {
        let start = reader.buffer_position() as usize + skipped;
        let event = reader.read_event();
        let failed = |error: TextError, open: &Open<'_, '_, '_>| {
            error.at(Position::of(xml, start)).within(open.path())
        };
        let event = event.map_err(|e| {
            let place = reader.error_position() as usize + skipped;
            let error = TextError::new(Problem::Syntax(excerpt(&e.to_string())));
            failed(error.at(Position::of(xml, place)), open)
        })?;
        if matches!(event, Event::Eof) {
            return open.end_of_text().map_err(|e| failed(e, open));
        }
        open.event(&event).map_err(|e| failed(e, open))?;
    }
}

/// Whether a declaration names an encoding that is read here: UTF-8, and US-ASCII, which is a part of it.
fn check_encoding(declaration: &BytesDecl<'_>) -> Result<(), TextError> {
    let Some(Ok(name)) = declaration.encoding() else {
        return Ok(());
    };
    let read = ["UTF-8", "UTF8", "US-ASCII", "ASCII"];
    if read.iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return Ok(());
    }
    let error = TextError::new(Problem::Encoding(excerpt(&name)));
    Err(error.hint("write the text in UTF-8, and say so or leave the encoding out"))
}

pub(super) struct Level {
    pub(super) name: Cow<'static, str>,
    /// Where the content begins in the buffer; none for an item that has a value.
    mark: Option<usize>,
    /// What the `AttributeName` in this structure says.
    beside: Beside,
}

/// What is being written.
pub(super) struct Open<'w, 'l, 'r> {
    pub(super) writer: Writer<'w>,
    limits: &'l Limits,
    rows: &'l mut Rows<'r>,
    /// The elements that are open, without the one around several messages.
    pub(super) stack: Vec<Level>,
    items: usize,
    /// Whether the element `KMIP` around several messages is open.
    wrapper: bool,
}

impl<'w, 'l, 'r> Open<'w, 'l, 'r> {
    pub(super) fn new(limits: &'l Limits, rows: &'l mut Rows<'r>, buffer: &'w mut Vec<u8>) -> Self {
        Self {
            writer: Writer::new(buffer),
            limits,
            rows,
            stack: Vec::new(),
            items: 0,
            wrapper: false,
        }
    }

    /// Ends every element that is open.
    pub(super) fn close(&mut self) {
        while !self.stack.is_empty() {
            self.end();
        }
    }

    pub(super) fn path(&self) -> String {
        let names: Vec<_> = self.stack.iter().map(|level| &*level.name).collect();
        names.join("/")
    }

    pub(super) fn event(&mut self, event: &Event<'_>) -> Result<(), TextError> {
        match event {
            Event::Start(element) => self.start(element),
            Event::Empty(element) => {
                self.start(element)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) if text.as_ref().trim().is_empty() => Ok(()),
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                let error = TextError::new(Problem::Unexpected("text between elements".to_owned()));
                Err(error.hint("a value stands in the attribute `value`"))
            }
            Event::DocType(_) => Err(TextError::new(Problem::DocumentType)
                .hint("remove the <!DOCTYPE ...>; entities are not expanded")),
            Event::Decl(declaration) => check_encoding(declaration),
            Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn end(&mut self) {
        match self.stack.pop() {
            Some(Level {
                mark: Some(mark), ..
            }) => self.writer.end(mark),
            Some(_) => {}
            None => self.wrapper = false,
        }
    }

    fn end_of_text(&mut self) -> Result<(), TextError> {
        if let Some(level) = self.stack.last() {
            let what = format!("end of the text within <{}>", level.name);
            return Err(TextError::new(Problem::Unexpected(what)));
        }
        if self.items == 0 {
            return Err(TextError::new(Problem::Empty));
        }
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), TextError> {
        let local = element.local_name();
        let name: &str = local.as_ref();
        if let Some(level) = self.stack.last()
            && level.mark.is_none()
        {
            // Not by its name: a secret in which a quote was not escaped goes on here.
            let error = TextError::new(Problem::Unexpected("element".to_owned()));
            return Err(error.hint(format!("<{}> has a value and no items", level.name)));
        }
        if self.stack.is_empty() && !self.wrapper && is_wrapper(name) {
            self.wrapper = true;
            return Ok(());
        }
        let attributes = Attributes::read(element)?;
        let tag = element_tag(name, attributes.tag.as_deref())?;
        let within = |e: TextError, open: &Self| e.within(join(&open.path(), name));
        let item_type = match &attributes.item_type {
            None => ItemType::Structure,
            Some(given) => ItemType::from_xml_name(given.trim()).ok_or_else(|| {
                let error = TextError::new(Problem::UnknownType(excerpt(given)));
                within(
                    error.hint("types are Structure, Integer, TextString, ..."),
                    self,
                )
            })?,
        };
        self.count().map_err(|e| within(e, self))?;
        let mark = if item_type == ItemType::Structure {
            if attributes.value.is_some() {
                let error = TextError::new(Problem::Unexpected("attribute `value`".to_owned()));
                let hint = "a structure has no value; for an item with one, give its `type`";
                return Err(within(error.hint(hint), self));
            }
            if self.stack.len() >= usize::from(self.limits.max_depth) {
                return Err(within(TextError::new(Problem::TooDeep), self));
            }
            Some(self.writer.begin(tag))
        } else {
            self.leaf(tag, item_type, attributes.value.as_deref())
                .map_err(|e| within(e, self))?;
            None
        };
        let known = tag::info(tag).filter(|info| info.xml_name == name);
        self.stack.push(Level {
            name: known.map_or_else(|| excerpt(name).into(), |info| info.xml_name.into()),
            mark,
            beside: Beside::default(),
        });
        Ok(())
    }

    fn count(&mut self) -> Result<(), TextError> {
        self.items += 1;
        if self.items > self.limits.max_items {
            return Err(TextError::new(Problem::TooManyItems));
        }
        if self.writer.position() > self.limits.max_size {
            return Err(TextError::new(Problem::TooLarge));
        }
        Ok(())
    }

    fn leaf(
        &mut self,
        tag: Tag,
        item_type: ItemType,
        value: Option<&str>,
    ) -> Result<(), TextError> {
        let empty_allowed = matches!(
            item_type,
            ItemType::TextString
                | ItemType::ByteString
                | ItemType::Identifier
                | ItemType::Reference
                | ItemType::NameReference
        );
        let value = match value {
            Some(value) => value,
            None if empty_allowed => "",
            None => return Err(TextError::new(Problem::Missing("attribute `value`"))),
        };
        let parent = self.stack.last_mut();
        let attribute = parent.and_then(|level| {
            level.beside.note(tag, item_type, Some(value));
            level.beside.tag()
        });
        let names = meaning(tag, item_type, attribute);
        let item = (tag, item_type);
        let written = self
            .rows
            .write_item(&mut self.writer, item, names, value, self.limits);
        written.map_err(|error| {
            if tag == tag::ATTRIBUTE_VALUE && attribute.is_none() && error.remedy().is_empty() {
                error.hint("a name is understood only behind a standard AttributeName")
            } else {
                error
            }
        })
    }
}

/// An element around several messages: `KMIP` or, in old test cases, `KmipTestCase`.
fn is_wrapper(name: &str) -> bool {
    name == "KMIP" || name.starts_with("Kmip")
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        excerpt(name)
    } else {
        format!("{path}/{}", excerpt(name))
    }
}

fn element_tag(name: &str, attribute: Option<&str>) -> Result<Tag, TextError> {
    if name == "TTLV" {
        return match attribute {
            Some(tag) => read_tag(tag.trim()),
            None => Err(TextError::new(Problem::Missing(
                "attribute `tag` of <TTLV>",
            ))),
        };
    }
    // `<x540001 .../>` stands in an example of the profile.
    if let Some(digits) = name.strip_prefix('x')
        && digits.len() == 6
        && let Ok(number) = u32::from_str_radix(digits, 16)
    {
        return Ok(Tag::new(number));
    }
    read_tag(name).map_err(|error| {
        if error.remedy().starts_with("did you") {
            error
        } else {
            error.hint("write an unknown tag as <TTLV tag=\"0x540001\" .../>")
        }
    })
}

/// Attributes of one element that are looked at; more are no message, and checking that no two are
/// equal takes time.
const MAX_ATTRIBUTES: usize = 32;

/// The attributes of an element, borrowed from the text where nothing in them is escaped.
#[derive(Default)]
struct Attributes<'e> {
    tag: Option<Cow<'e, str>>,
    item_type: Option<Cow<'e, str>>,
    value: Option<Cow<'e, str>>,
}

impl Drop for Attributes<'_> {
    /// A value may be a secret.
    fn drop(&mut self) {
        if let Some(Cow::Owned(value)) = &mut self.value {
            value.zeroize();
        }
    }
}

impl<'e> Attributes<'e> {
    fn read(element: &'e BytesStart<'_>) -> Result<Self, TextError> {
        let mut found = Self::default();
        let mut attributes = element.attributes();
        // What could stand twice is looked at below, without keeping the names of all.
        attributes.with_checks(false);
        for (number, attribute) in attributes.enumerate() {
            if number >= MAX_ATTRIBUTES {
                let what = "attribute: there are too many".to_owned();
                return Err(TextError::new(Problem::Unexpected(what)));
            }
            let attribute =
                attribute.map_err(|e| TextError::new(Problem::Syntax(excerpt(&e.to_string()))))?;
            let value = match attribute.value {
                Cow::Borrowed(raw) => unescape(raw)?,
                Cow::Owned(raw) => Cow::Owned(unescape(&raw)?.into_owned()),
            };
            let key: &str = attribute.key.as_ref();
            let place = match key {
                "tag" => &mut found.tag,
                "type" => &mut found.item_type,
                "value" => &mut found.value,
                "name" | "xmlns" => continue,
                other if other.contains(':') => continue,
                other => {
                    // Behind a quote that was not escaped stands the rest of a secret: only slips of the pen are shown.
                    let what = if is_slip(other) {
                        format!("attribute `{}`", excerpt(other))
                    } else {
                        "attribute".to_owned()
                    };
                    let error = TextError::new(Problem::Unexpected(what));
                    return Err(error.hint("an item has `type` and `value`, <TTLV> also `tag`"));
                }
            };
            if place.replace(value).is_some() {
                let what = format!("second attribute `{key}`");
                return Err(TextError::new(Problem::Unexpected(what)));
            }
        }
        Ok(found)
    }
}

/// The value of an attribute: references resolved, literal line breaks and tabs as blanks.
fn unescape(raw: &str) -> Result<Cow<'_, str>, TextError> {
    const SPECIAL: [char; 5] = ['&', '\t', '\n', '\r', '<'];
    if !raw.contains(SPECIAL) {
        return Ok(Cow::Borrowed(raw));
    }
    let syntax = |what: &str| TextError::new(Problem::Syntax(what.to_owned()));
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(SPECIAL) {
        out.push_str(&rest[..at]);
        if rest.as_bytes()[at] == b'<' {
            return Err(syntax("`<` within a value").hint("write it as &lt;"));
        }
        if rest.as_bytes()[at] != b'&' {
            out.push(' ');
            let ended = if rest[at..].starts_with("\r\n") { 2 } else { 1 };
            rest = &rest[at + ended..];
            continue;
        }
        let end = rest[at..].find(';').filter(|end| *end <= 12);
        let end = end.ok_or_else(|| syntax("`&` without `;`").hint("write it as &amp;"))?;
        let name = &rest[at + 1..at + end];
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => character(name).ok_or_else(|| syntax("unknown entity"))?,
        });
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    Ok(Cow::Owned(out))
}

fn character(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
}
