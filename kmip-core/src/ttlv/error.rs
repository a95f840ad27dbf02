//! What can be wrong with TTLV bytes, and where: offset, path of tags, reason.

use alloc::boxed::Box;
use core::fmt;

use super::types::{ItemType, Tag};

/// Levels of the path that an error keeps; deeper levels are left out from the outside in.
const PATH_LEVELS: usize = 16;

/// An error in TTLV bytes: what, at which byte, inside which structures.
///
/// It is boxed so that the success path of the reader stays small.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    offset: usize,
    path: Path,
    kind: ErrorKind,
}

/// The cause of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Fewer bytes than the header or the length announces.
    Truncated {
        /// Bytes that the item needs from its offset on.
        needed: usize,
        /// Bytes that are there.
        available: usize,
    },
    /// The type byte is none of `01` to `0E`.
    UnknownType(u8),
    /// The length does not fit the type.
    InvalidLength {
        /// Type of the item.
        item_type: ItemType,
        /// Length that its header gives.
        length: usize,
    },
    /// Padding bytes are not zero.
    NonZeroPadding,
    /// A Boolean is neither 0 nor 1.
    InvalidBoolean,
    /// A text is not UTF-8.
    InvalidUtf8,
    /// Structures are nested deeper than [`Limits::max_depth`](super::Limits::max_depth).
    TooDeep,
    /// More items than [`Limits::max_items`](super::Limits::max_items).
    TooManyItems,
    /// The message is larger than [`Limits::max_size`](super::Limits::max_size).
    TooLarge {
        /// Size of the message in bytes.
        size: usize,
        /// The bound in bytes.
        limit: usize,
    },
    /// Bytes follow the end of the message.
    TrailingBytes(usize),
    /// The item has another type than its place asks for.
    WrongType {
        /// Type that the place asks for.
        expected: ItemType,
        /// Type of the item.
        found: ItemType,
    },
    /// The item has another tag than its place asks for.
    WrongTag {
        /// Tag that the place asks for.
        expected: Tag,
        /// Tag of the item.
        found: Tag,
    },
}

impl Error {
    /// An error at `offset` bytes from the start of the message.
    #[cold]
    pub fn new(offset: usize, kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            offset,
            path: Path::default(),
            kind,
        }))
    }

    /// The same error, seen from one structure further out.
    #[must_use]
    #[cold]
    pub fn within(mut self, tag: Tag) -> Self {
        self.0.path.push_outer(tag);
        self
    }

    /// Byte offset of the item from the start of the message.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Tags from the outermost known structure to the item.
    pub fn path(&self) -> Path {
        self.0.path
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ttlv::Error({self})")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.0.kind, self.0.offset)?;
        if !self.0.path.is_empty() {
            write!(f, " in {}", self.0.path)?;
        }
        Ok(())
    }
}

impl core::error::Error for Error {}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated { needed, available } => {
                write!(
                    f,
                    "truncated item: {needed} bytes needed, {available} there"
                )
            }
            Self::UnknownType(code) => write!(f, "unknown item type {code:02x}"),
            Self::InvalidLength { item_type, length } => {
                write!(f, "length {length} does not fit the type {item_type}")
            }
            Self::NonZeroPadding => f.write_str("padding bytes are not zero"),
            Self::InvalidBoolean => f.write_str("boolean is neither 0 nor 1"),
            Self::InvalidUtf8 => f.write_str("text string is not utf-8"),
            Self::TooDeep => f.write_str("structures are nested too deeply"),
            Self::TooManyItems => f.write_str("too many items"),
            Self::TooLarge { size, limit } => {
                write!(
                    f,
                    "message of {size} bytes is larger than the limit of {limit}"
                )
            }
            Self::TrailingBytes(n) => write!(f, "{n} bytes follow the end of the message"),
            Self::WrongType { expected, found } => {
                write!(f, "type {found} where {expected} is expected")
            }
            Self::WrongTag { expected, found } => {
                write!(f, "tag {found} where {expected} is expected")
            }
        }
    }
}

/// Path of tags to an item, outermost first; at most the sixteen innermost levels are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Path {
    /// Innermost first.
    tags: [Tag; PATH_LEVELS],
    length: u8,
}

impl Default for Path {
    fn default() -> Self {
        Self {
            tags: [Tag::new(0); PATH_LEVELS],
            length: 0,
        }
    }
}

impl Path {
    /// Adds the tag of the next structure further out.
    pub fn push_outer(&mut self, tag: Tag) {
        if let Some(slot) = self.tags.get_mut(usize::from(self.length)) {
            *slot = tag;
            self.length += 1;
        }
    }

    /// Gives the outermost structure that is known another tag.
    pub fn rename_outer(&mut self, tag: Tag) {
        let outer = usize::from(self.length).checked_sub(1);
        if let Some(slot) = outer.and_then(|at| self.tags.get_mut(at)) {
            *slot = tag;
        }
    }

    /// The tags, outermost first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Tag> + '_ {
        self.tags[..usize::from(self.length)].iter().rev().copied()
    }

    /// Whether nothing is known of the place.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, tag) in self.iter().enumerate() {
            write!(f, "{}{tag}", if i == 0 { "" } else { "/" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
