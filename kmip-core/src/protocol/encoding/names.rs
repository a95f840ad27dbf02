//! Which names belong to an item: tag to name, value to enumeration or mask.
//!
//! Two rules go beyond the tables. The `AttributeValue` of 1.x takes its names from the
//! `AttributeName` beside it. The Enumeration in an `AttributeReference` is the number of a tag.

use super::error::{Problem, TextError};
use crate::protocol::excerpt::excerpt;
use crate::protocol::registry::enumerations::EnumerationInfo;
use crate::protocol::registry::masks::MaskInfo;
use crate::protocol::tag::{self, TAGS};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, ItemType, Tag};

/// What names the value of an item.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// Nothing; it is a number.
    Number,
    /// An enumeration.
    Enumeration(&'static EnumerationInfo),
    /// A mask.
    Mask(&'static MaskInfo),
    /// The tags: the value is the number of one.
    Tags,
}

/// What names the value of an item of this tag and type; `attribute` is what the `AttributeName`
/// of the same structure says.
pub(super) fn meaning(tag: Tag, item_type: ItemType, attribute: Option<Tag>) -> Meaning {
    if !matches!(item_type, ItemType::Enumeration | ItemType::Integer) {
        return Meaning::Number;
    }
    let named = if tag == tag::ATTRIBUTE_VALUE {
        attribute
    } else {
        Some(tag)
    };
    let Some(info) = named.and_then(tag::info) else {
        return Meaning::Number;
    };
    if item_type == ItemType::Integer {
        return info.mask.map_or(Meaning::Number, Meaning::Mask);
    }
    if info.names_tags {
        return Meaning::Tags;
    }
    info.enumeration
        .map_or(Meaning::Number, Meaning::Enumeration)
}

/// The name of an Enumeration value in a version (or the newest that has one).
pub(super) fn enumeration_name(
    meaning: Meaning,
    value: u32,
    version: ProtocolVersion,
) -> Option<&'static str> {
    match meaning {
        Meaning::Enumeration(info) => info.value_or_newest(value, version).map(|v| v.xml_name),
        Meaning::Tags => tag::info(Tag::new(value)).map(|info| info.xml_name),
        Meaning::Number | Meaning::Mask(_) => None,
    }
}

/// Reads the value of an Enumeration: a name, `0x` and hexadecimal digits, or a decimal number.
pub(super) fn read_enumeration(meaning: Meaning, text: &str) -> Result<u32, TextError> {
    let text = text.trim();
    if looks_like_number(text) {
        return read_number(ItemType::Enumeration, text);
    }
    match meaning {
        Meaning::Enumeration(info) => match info.by_any_name(text) {
            Some(value) => Ok(value.value),
            None => Err(unknown_name(
                info.name,
                text,
                info.values.iter().map(|v| v.xml_name),
            )),
        },
        Meaning::Tags => match tag::by_xml_name(text).or_else(|| tag::by_name(text)) {
            Some(info) => Ok(info.tag.get()),
            None => Err(unknown_name("Tag", text, TAGS.iter().map(|t| t.xml_name))),
        },
        Meaning::Number | Meaning::Mask(_) => {
            let error = invalid(
                ItemType::Enumeration,
                "not a number, and the tag has no names",
            );
            Err(error.hint("write it as 0x and eight hexadecimal digits"))
        }
    }
}

/// Reads the value of an Integer: decimal, `0x` and hexadecimal digits, or the names of bits of a
/// mask separated by white space or `|`.
pub(super) fn read_integer(meaning: Meaning, text: &str) -> Result<i32, TextError> {
    let text = text.trim();
    if let Ok(value) = text.parse::<i32>() {
        return Ok(value);
    }
    let Meaning::Mask(info) = meaning else {
        if prefixed_hex(text).is_some() && looks_like_number(text) {
            return read_number(ItemType::Integer, text).map(|value| value as i32);
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let reason = if looks_like_number(digits) {
            "number does not fit 32 bits"
        } else {
            "not a whole number"
        };
        return Err(invalid(ItemType::Integer, reason));
    };
    let words = text.split(|c: char| c.is_whitespace() || c == '|');
    words
        .filter(|word| !word.is_empty())
        .try_fold(0, |bits, word| {
            if looks_like_number(word) {
                return Ok(bits | read_number(ItemType::Integer, word)? as i32);
            }
            match info.by_any_name(word) {
                Some(bit) => Ok(bits | bit.value as i32),
                None => Err(unknown_name(
                    info.name,
                    word,
                    info.bits.iter().map(|b| b.xml_name),
                )),
            }
        })
}

pub(super) fn prefixed_hex(text: &str) -> Option<&str> {
    text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
}

/// Whether text is `0x` and hexadecimal digits, or decimal digits.
fn looks_like_number(text: &str) -> bool {
    match prefixed_hex(text) {
        Some(digits) => !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
    }
}

/// Reads a number that looks like one.
fn read_number(item_type: ItemType, text: &str) -> Result<u32, TextError> {
    let value = match prefixed_hex(text) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => text.parse(),
    };
    value.map_err(|_| invalid(item_type, "number does not fit 32 bits"))
}

pub(super) fn invalid(item_type: ItemType, reason: &'static str) -> TextError {
    TextError::new(Problem::InvalidValue { item_type, reason })
}

fn unknown_name(
    of: &'static str,
    name: &str,
    known: impl Iterator<Item = &'static str>,
) -> TextError {
    let error = TextError::new(Problem::UnknownName {
        of,
        name: excerpt(name),
    });
    match closest(name, known) {
        Some(known) => error.hint(format!("did you mean `{known}`?")),
        None => error.hint("write an unknown value as 0x and eight hexadecimal digits"),
    }
}

/// The tag that a name or `0x` and six hexadecimal digits stands for.
pub(super) fn read_tag(name: &str) -> Result<Tag, TextError> {
    if let Some(info) = tag::by_xml_name(name) {
        return Ok(info.tag);
    }
    if let Some(digits) = prefixed_hex(name) {
        let number = u32::from_str_radix(digits, 16)
            .ok()
            .filter(|_| digits.len() == 6);
        let error = || TextError::new(Problem::UnknownTag(excerpt(name)));
        return number
            .map(Tag::new)
            .ok_or_else(|| error().hint("the number of a tag has six hexadecimal digits"));
    }
    if let Some(info) = tag::by_name(name) {
        return Ok(info.tag);
    }
    let error = TextError::new(Problem::UnknownTag(excerpt(name)));
    Err(match closest(name, TAGS.iter().map(|t| t.xml_name)) {
        Some(known) => error.hint(format!("did you mean `{known}`?")),
        None => error.hint("write an unknown tag by its number, such as 0x540001"),
    })
}

/// What the last `AttributeName` so far says, among the items of one structure: the attribute that an
/// `AttributeValue` belongs to. Readers and writers follow it item by item, so that they agree.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Beside {
    /// No name was seen yet.
    #[default]
    Nothing,
    /// A name without a tag: custom and vendor attributes.
    Custom,
    /// An attribute of the specification.
    Known(Tag),
}

impl Beside {
    pub(super) fn tag(self) -> Option<Tag> {
        match self {
            Self::Known(tag) => Some(tag),
            Self::Nothing | Self::Custom => None,
        }
    }

    /// Takes note of the next item, and of its text if it has one.
    pub(super) fn note(&mut self, tag: Tag, item_type: ItemType, text: Option<&str>) {
        if tag != tag::ATTRIBUTE_NAME {
            return;
        }
        let name = match item_type {
            ItemType::Structure => return,
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => text,
            _ => None,
        };
        let info = name.and_then(tag::by_name);
        *self = info.map_or(Self::Custom, |info| Self::Known(info.tag));
    }

    /// Takes note of the next item.
    pub(super) fn note_item(&mut self, item: &Item<'_>) {
        if item.tag() == tag::ATTRIBUTE_NAME {
            self.note(item.tag(), item.item_type(), item.any_text().ok());
        }
    }
}

/// The version in the header of a message, if the item is one.
pub(super) fn version_of(message: &Item<'_>) -> Option<ProtocolVersion> {
    let header = child(message, |t| {
        t == tag::REQUEST_HEADER || t == tag::RESPONSE_HEADER
    })?;
    let version = child(&header, |t| t == tag::PROTOCOL_VERSION)?;
    let number = |wanted| {
        let item = child(&version, |t| t == wanted)?;
        u8::try_from(item.integer().ok()?).ok()
    };
    let (major, minor) = (
        number(tag::PROTOCOL_VERSION_MAJOR)?,
        number(tag::PROTOCOL_VERSION_MINOR)?,
    );
    Some(ProtocolVersion::new(major, minor))
}

fn child<'a>(item: &Item<'a>, wanted: impl Fn(Tag) -> bool) -> Option<Item<'a>> {
    let mut reader = item.structure().ok()?;
    while let Ok(Some(child)) = reader.next_item() {
        if wanted(child.tag()) {
            return Some(child);
        }
    }
    None
}

/// The known name that a mistyped one probably means: at most two letters away.
fn closest(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if name.len() > 60 {
        return None;
    }
    let wanted = name.to_ascii_lowercase();
    let allowed = (wanted.len() / 4).min(2);
    let distance = |k: &'static str| (distance(&wanted, &k.to_ascii_lowercase(), allowed), k);
    known
        .map(distance)
        .filter(|(d, _)| *d <= allowed)
        .min_by_key(|(d, _)| *d)
        .map(|(_, k)| k)
}

/// Number of letters to insert, remove or replace; more than `limit` may be any larger number.
/// Names that the parts of an item have in text.
const PARTS: [&str; 4] = ["tag", "type", "value", "name"];

/// Whether somebody may have meant one of the parts of an item.
pub(super) fn is_slip(name: &str) -> bool {
    PARTS.iter().any(|part| distance(name, part, 2) <= 2)
}

fn distance(a: &str, b: &str, limit: usize) -> usize {
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let replace = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
