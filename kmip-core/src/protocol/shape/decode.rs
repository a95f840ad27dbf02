//! Items to shapes: the one loop that knows order, duplicates, versions and required fields.

use std::fmt;

use super::condition::Condition;
use super::describe::{Description, Field, is_structure_in};
use super::{Fields, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{self, Item, Reader, Tag};

/// What the reading of a message depends on.
#[derive(Clone, Copy, Debug)]
pub struct Decode {
    /// Version of the message: decides which fields exist and how attributes are spelled.
    pub version: ProtocolVersion,
    /// Skip unknown fields: for peers with a newer minor version than ours (1.0: 6.1), and for
    /// answers of servers that add fields.
    pub ignore_unknown: bool,
    /// Read values of enumerations and bits of masks that the version does not have: for the same peers, and for what
    /// is stored.
    pub any_value: bool,
}

impl Decode {
    /// The strict rule for a message of this version.
    pub const fn strict(version: ProtocolVersion) -> Self {
        Self {
            version,
            ignore_unknown: false,
            any_value: false,
        }
    }

    /// The rule for answers: unknown fields are skipped.
    pub const fn lenient(version: ProtocolVersion) -> Self {
        Self {
            version,
            ignore_unknown: true,
            any_value: true,
        }
    }

    /// The same rule, but with values that the version does not have.
    #[must_use]
    pub const fn with_any_value(self) -> Self {
        Self {
            any_value: true,
            ..self
        }
    }
}

/// An error in the fields of a structure: what, at which byte, inside which structures.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    offset: usize,
    path: ttlv::Path,
    kind: DecodeErrorKind,
}

/// The cause of a [`DecodeError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The bytes are no TTLV.
    Ttlv(ttlv::ErrorKind),
    /// A field that the structure must have is not there.
    Missing(Tag),
    /// None of the fields of a choice is there of which the structure must have one.
    MissingOneOf(&'static [Tag], ProtocolVersion),
    /// A field is not there that another one demands.
    Demanded(&'static Condition, ProtocolVersion),
    /// A field stands more often than it may.
    Duplicate(Tag),
    /// A field stands before one that must precede it.
    OutOfOrder(Tag),
    /// The structure has no such field in this version.
    Unknown(Tag, ProtocolVersion),
    /// The version has no such attribute, another has.
    UnknownAttribute(Tag, ProtocolVersion),
    /// No version has an attribute of this name, as much as is shown of it (1.x).
    UnknownName(String),
    /// A value of an enumeration, or bits of a mask, that the version does not have.
    UnknownValue(Tag, u32, ProtocolVersion),
    /// The same of an attribute.
    UnknownAttributeValue(Tag, u32, ProtocolVersion),
    /// A value that its type cannot have; the text says why.
    Value(&'static str),
}

impl DecodeError {
    /// An error at `item`.
    #[cold]
    pub fn at(item: &Item<'_>, kind: DecodeErrorKind) -> Self {
        Self(Box::new(Inner {
            offset: item.offset(),
            path: ttlv::Path::default(),
            kind,
        }))
    }

    /// A value of `item` that the version does not have.
    #[cold]
    pub(crate) fn unknown_value(item: &Item<'_>, value: u32, cx: &Decode) -> Self {
        let kind = DecodeErrorKind::UnknownValue(item.tag(), value, cx.version);
        Self::at(item, kind).within(item.tag())
    }

    /// The same error inside of a structure that was entered by hand.
    #[must_use]
    #[cold]
    pub(crate) fn within(mut self, tag: Tag) -> Self {
        self.0.path.push_outer(tag);
        self
    }

    /// The same error under another name of its outermost structure.
    #[must_use]
    #[cold]
    pub(crate) fn renamed(mut self, tag: Tag) -> Self {
        self.0.path.rename_outer(tag);
        self
    }

    /// The same error in the value of an attribute: a value that the version does not have is one of the attribute.
    #[must_use]
    #[cold]
    pub(crate) fn of_attribute(mut self) -> Self {
        if let DecodeErrorKind::UnknownValue(tag, value, version) = self.0.kind {
            self.0.kind = DecodeErrorKind::UnknownAttributeValue(tag, value, version);
        }
        self
    }

    /// Byte offset from the start of what was decoded.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Tags from the outermost known structure to the place.
    pub fn path(&self) -> ttlv::Path {
        self.0.path
    }

    /// The cause.
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0.kind
    }
}

impl From<ttlv::Error> for DecodeError {
    #[cold]
    fn from(e: ttlv::Error) -> Self {
        Self(Box::new(Inner {
            offset: e.offset(),
            path: e.path(),
            kind: DecodeErrorKind::Ttlv(e.kind()),
        }))
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

/// A tag as people call it: its name, or its number.
pub(super) struct Named(pub(super) Tag);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match tag::info(self.0) {
            Some(info) => f.write_str(info.name),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            DecodeErrorKind::Ttlv(ttlv::ErrorKind::WrongTag { expected, found }) => write!(
                f,
                "field {} stands where {} is expected",
                Named(*found),
                Named(*expected)
            )?,
            DecodeErrorKind::Ttlv(kind) => write!(f, "{kind}")?,
            DecodeErrorKind::Missing(tag) => write!(f, "field {} is missing", Named(*tag))?,
            DecodeErrorKind::MissingOneOf(tags, version) => {
                let mut all = tags.iter().filter(|tag| is_structure_in(**tag, *version));
                match all.next() {
                    Some(first) => write!(f, "one of these fields is missing: {}", Named(*first))?,
                    None => f.write_str("a field is missing")?,
                }
                for tag in all {
                    write!(f, ", {}", Named(*tag))?;
                }
            }
            DecodeErrorKind::Demanded(condition, version) => {
                let fields: Vec<_> = condition.fields(*version).collect();
                match fields.as_slice() {
                    [one] => write!(f, "field {} is missing", Named(*one))?,
                    several => {
                        f.write_str("one of these fields is missing")?;
                        for (i, tag) in several.iter().enumerate() {
                            write!(f, "{} {}", if i == 0 { ":" } else { "," }, Named(*tag))?;
                        }
                    }
                }
                write!(f, " ({})", condition.why)?;
            }
            DecodeErrorKind::UnknownAttribute(tag, version) => {
                write!(
                    f,
                    "attribute {} is not known in version {version}",
                    Named(*tag)
                )?;
            }
            DecodeErrorKind::UnknownName(name) => write!(
                f,
                "no attribute has the name \"{name}\", and custom ones begin with x- or y-"
            )?,
            DecodeErrorKind::Duplicate(tag) => {
                write!(f, "field {} stands more than once", Named(*tag))?;
            }
            DecodeErrorKind::OutOfOrder(tag) => {
                write!(f, "field {} stands out of order", Named(*tag))?;
            }
            DecodeErrorKind::Unknown(tag, version) => {
                write!(
                    f,
                    "field {} is not known here in version {version}",
                    Named(*tag)
                )?;
            }
            DecodeErrorKind::UnknownValue(tag, value, version)
            | DecodeErrorKind::UnknownAttributeValue(tag, value, version) => {
                write!(
                    f,
                    "field {} has no value 0x{value:X} in version {version}",
                    Named(*tag)
                )?;
            }
            DecodeErrorKind::Value(why) => f.write_str(why)?,
        }
        write!(f, " at byte {}", self.0.offset)?;
        for (i, tag) in self.0.path.iter().enumerate() {
            write!(f, "{}{}", if i == 0 { " in " } else { "/" }, Named(tag))?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

/// Reads the items of the structure `item` into `target`, as `description` says.
pub fn decode_fields<'a>(
    target: &mut dyn Fields<'a>,
    description: &'static Description,
    item: &Item<'a>,
    cx: &Decode,
) -> Result<(), DecodeError> {
    // The error of what is no structure names the item already.
    let reader = item.structure()?;
    walk(target, description, item, reader, 0, cx).map_err(|e| e.within(item.tag()))
}

/// The same where the caller has read the first field already: `rest` holds the items behind it.
pub(crate) fn decode_rest<'a>(
    target: &mut dyn Fields<'a>,
    description: &'static Description,
    item: &Item<'a>,
    rest: Reader<'a>,
    cx: &Decode,
) -> Result<(), DecodeError> {
    walk(target, description, item, rest, 1, cx).map_err(|e| e.within(item.tag()))
}

/// Decodes a payload or another structure that stands alone.
pub fn decode_payload<'a, T: Value<'a>>(item: &Item<'a>, cx: &Decode) -> Result<T, DecodeError> {
    T::decode(item, cx)
}

/// `seen` has a bit for each field that was read before.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "every structure goes through here, and a second call costs a tenth of it"
)]
fn walk<'a>(
    target: &mut dyn Fields<'a>,
    description: &'static Description,
    item: &Item<'a>,
    mut reader: Reader<'a>,
    mut seen: u64,
    cx: &Decode,
) -> Result<(), DecodeError> {
    let (keys, version) = (description.keys, cx.version);
    let mut at = 0;
    'items: while let Some(child) = reader.next_item_inlined()? {
        let tag = child.tag();
        let mut index = at;
        loop {
            let Some(key) = keys.get(index) else {
                misplaced(description, &child, seen, cx)?;
                continue 'items;
            };
            match key.reads(tag, version) {
                Some(true) => break,
                None if is_read_as(description, index, tag, version) => break,
                _ => index += 1,
            }
        }
        let bit = 1u64 << index;
        if seen & bit != 0 && !is_repeated(description, index, version) {
            return Err(DecodeError::at(&child, DecodeErrorKind::Duplicate(tag)));
        }
        seen |= bit;
        at = index;
        target.set(index, &child, cx)?;
    }
    if let Some(f) = description.first_missing(seen, cx.version) {
        return Err(missing(f, item, cx));
    }
    Ok(())
}

/// Not inlined, since few fields are asked and every structure would pay for the registers.
#[inline(never)]
fn is_read_as(description: &Description, index: usize, tag: Tag, version: ProtocolVersion) -> bool {
    let field = description.fields.get(index);
    field.is_some_and(|f| f.is_read_in(version) && f.matches(tag, version))
}

/// Not inlined for the same reason.
#[inline(never)]
fn is_repeated(description: &Description, index: usize, version: ProtocolVersion) -> bool {
    let field = description.fields.get(index);
    field.is_some_and(|f| f.is_repeated_in(version))
}

#[cold]
fn missing(field: &Field, item: &Item<'_>, cx: &Decode) -> DecodeError {
    let kind = if field.tags.is_empty() {
        DecodeErrorKind::Missing(field.tag_in(cx.version))
    } else {
        DecodeErrorKind::MissingOneOf(field.tags, cx.version)
    };
    DecodeError::at(item, kind)
}

/// Decides what an item is that matches no field at or behind the current one.
#[cold]
fn misplaced(
    description: &Description,
    child: &Item<'_>,
    seen: u64,
    cx: &Decode,
) -> Result<(), DecodeError> {
    let tag = child.tag();
    for (index, f) in description.fields.iter().enumerate() {
        if f.is_read_in(cx.version) && f.matches(tag, cx.version) {
            let repeated = seen & (1 << index) != 0 && !f.is_repeated_in(cx.version);
            let kind = if repeated {
                DecodeErrorKind::Duplicate(tag)
            } else {
                DecodeErrorKind::OutOfOrder(tag)
            };
            return Err(DecodeError::at(child, kind));
        }
    }
    if cx.ignore_unknown {
        return Ok(());
    }
    Err(DecodeError::at(
        child,
        DecodeErrorKind::Unknown(tag, cx.version),
    ))
}
