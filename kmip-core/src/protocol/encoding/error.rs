//! What can be wrong with a message as text, and where: line, column, path of elements, remedy.

use core::fmt;

use crate::ttlv::ItemType;

/// An error in XML, JSON, hexadecimal or base64 text.
///
/// Values of texts and byte strings are never part of it, since they may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct TextError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    position: Position,
    path: String,
    problem: Problem,
    hint: String,
}

/// A place in a text; both numbers count from one, columns in bytes. Zero = not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Position {
    /// Line.
    pub line: u32,
    /// Column, in bytes.
    pub column: u32,
}

impl Position {
    /// The place of an offset in a text.
    pub(super) fn of(text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = before
            .iter()
            .rposition(|b| *b == b'\n')
            .map_or(0, |i| i + 1);
        let line = before.split(|b| *b == b'\n').count();
        let column = before.len() - line_start + 1;
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            line: narrow(line),
            column: narrow(column),
        }
    }
}

/// The cause of a [`TextError`].
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Problem {
    /// The text is not UTF-8.
    NotUtf8,
    /// The text says of itself that it is in this encoding, and not in UTF-8.
    Encoding(String),
    /// There is no message in the text.
    Empty,
    /// The text is not well-formed.
    Syntax(String),
    /// A document type definition; entities are not expanded here.
    DocumentType,
    /// Something that has no place in a message, such as text between elements.
    Unexpected(String),
    /// A name that is no tag.
    UnknownTag(String),
    /// A name that is no item type.
    UnknownType(String),
    /// A name that an enumeration or a mask does not have.
    UnknownName {
        /// Name of the enumeration or mask.
        of: &'static str,
        /// The name that was found.
        name: String,
    },
    /// A value that is not one of its type.
    InvalidValue {
        /// The type.
        item_type: ItemType,
        /// What is wrong.
        reason: &'static str,
    },
    /// An attribute or property that must be there.
    Missing(&'static str),
    /// The type cannot be told from the tag and the form of the value.
    AmbiguousType,
    /// Nested deeper than the limit.
    TooDeep,
    /// More items than the limit.
    TooManyItems,
    /// The message in TTLV is larger than the limit.
    TooLarge,
    /// There are so many broken messages that the rest is not read.
    TooManyBroken,
}

impl TextError {
    #[cold]
    pub(super) fn new(problem: Problem) -> Self {
        let hint = String::new();
        Self(Box::new(Inner {
            position: Position::default(),
            path: String::new(),
            problem,
            hint,
        }))
    }

    #[must_use]
    pub(super) fn at(mut self, position: Position) -> Self {
        if self.0.position.line == 0 {
            self.0.position = position;
        }
        self
    }

    /// The same error in a text that begins at this place of another one.
    #[must_use]
    pub(super) fn behind(mut self, begin: Position) -> Self {
        let position = &mut self.0.position;
        if position.line <= 1 {
            position.column = position.column.max(1).saturating_add(begin.column - 1);
        }
        position.line = position.line.max(1).saturating_add(begin.line - 1);
        self
    }

    #[must_use]
    pub(super) fn within(mut self, path: String) -> Self {
        if self.0.path.is_empty() {
            self.0.path = path;
        }
        self
    }

    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = hint.into();
        self
    }

    /// Where in the text.
    pub fn position(&self) -> Position {
        self.0.position
    }

    /// Names of the elements or tags from the outermost to the place, separated by `/`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The cause.
    pub fn problem(&self) -> &Problem {
        &self.0.problem
    }

    /// How to repair it; empty if that is plain from the cause.
    pub fn remedy(&self) -> &str {
        &self.0.hint
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            position,
            path,
            problem,
            hint,
        } = &*self.0;
        write!(f, "{problem}")?;
        if position.line > 0 {
            write!(f, " at line {}, column {}", position.line, position.column)?;
        }
        if !path.is_empty() {
            write!(f, " in {path}")?;
        }
        if !hint.is_empty() {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextError({self})")
    }
}

impl core::error::Error for TextError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("text is not utf-8"),
            Self::Encoding(name) => write!(f, "encoding `{name}` where UTF-8 is expected"),
            Self::Empty => f.write_str("no message in the text"),
            Self::Syntax(what) => write!(f, "not well-formed: {what}"),
            Self::DocumentType => f.write_str("document type definition"),
            Self::Unexpected(what) => write!(f, "unexpected {what}"),
            Self::UnknownTag(name) => write!(f, "unknown tag `{name}`"),
            Self::UnknownType(name) => write!(f, "unknown item type `{name}`"),
            Self::UnknownName { of, name } => write!(f, "`{name}` is no name of {of}"),
            Self::InvalidValue { item_type, reason } => {
                write!(f, "invalid value of type {item_type}: {reason}")
            }
            Self::Missing(what) => write!(f, "missing {what}"),
            Self::AmbiguousType => f.write_str("type of the value is ambiguous"),
            Self::TooDeep => f.write_str("structures are nested too deeply"),
            Self::TooManyItems => f.write_str("too many items"),
            Self::TooLarge => f.write_str("message is larger than the limit"),
            Self::TooManyBroken => f.write_str("too many broken messages; the rest is not read"),
        }
    }
}
