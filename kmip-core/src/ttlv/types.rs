//! Tag numbers and item types: the two words in front of every item.
//!
//! A [`Tag`] says what an item is, an [`ItemType`] how its value is encoded (1.0: 9.1.1; 2.1: 9.1).
//! No KMIP names live here; names of tags are in `protocol::tag`.

use core::fmt;

/// The three-byte number that says what an item is.
///
/// Numbers from 0x420001 are assigned by the specification, numbers from 0x540000 to 0x54FFFF are
/// free for vendors (2.1: 9.1.1.1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Tag(u32);

impl Tag {
    /// First tag that the specification may assign.
    pub const FIRST: Self = Self(0x42_0000);
    /// First tag of the extension range.
    pub const FIRST_EXTENSION: Self = Self(0x54_0000);
    /// Last tag of the extension range.
    pub const LAST_EXTENSION: Self = Self(0x54_FFFF);

    /// Makes a tag from its number; only the low 24 bits can travel.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Whether the tag belongs to the extension range of vendors.
    pub const fn is_extension(self) -> bool {
        self.0 >= Self::FIRST_EXTENSION.0 && self.0 <= Self::LAST_EXTENSION.0
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:06X}", self.0)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:06X}", self.0)
    }
}

impl fmt::UpperHex for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::UpperHex::fmt(&self.0, f)
    }
}

/// How the value of an item is encoded (2.1: 9.1.1.2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum ItemType {
    /// A sequence of items.
    Structure = 0x01,
    /// Signed, 32 bits.
    Integer = 0x02,
    /// Signed, 64 bits.
    LongInteger = 0x03,
    /// Two's complement, big-endian, a multiple of eight bytes.
    BigInteger = 0x04,
    /// Unsigned, 32 bits.
    Enumeration = 0x05,
    /// Eight bytes, zero or one.
    Boolean = 0x06,
    /// UTF-8 text.
    TextString = 0x07,
    /// Bytes.
    ByteString = 0x08,
    /// Signed seconds since 1970, 64 bits.
    DateTime = 0x09,
    /// Unsigned seconds, 32 bits.
    Interval = 0x0A,
    /// Signed microseconds since 1970, 64 bits (from 2.0).
    DateTimeExtended = 0x0B,
    /// UTF-8 text that identifies an object (3.0).
    Identifier = 0x0C,
    /// UTF-8 text that refers to an object by identifier (3.0).
    Reference = 0x0D,
    /// UTF-8 text that refers to an object by name (3.0).
    NameReference = 0x0E,
}

impl ItemType {
    /// All item types, by code.
    pub const ALL: [Self; 14] = [
        Self::Structure,
        Self::Integer,
        Self::LongInteger,
        Self::BigInteger,
        Self::Enumeration,
        Self::Boolean,
        Self::TextString,
        Self::ByteString,
        Self::DateTime,
        Self::Interval,
        Self::DateTimeExtended,
        Self::Identifier,
        Self::Reference,
        Self::NameReference,
    ];

    /// The type with this code, if there is one.
    pub const fn from_code(code: u8) -> Option<Self> {
        Some(match code {
            0x01 => Self::Structure,
            0x02 => Self::Integer,
            0x03 => Self::LongInteger,
            0x04 => Self::BigInteger,
            0x05 => Self::Enumeration,
            0x06 => Self::Boolean,
            0x07 => Self::TextString,
            0x08 => Self::ByteString,
            0x09 => Self::DateTime,
            0x0A => Self::Interval,
            0x0B => Self::DateTimeExtended,
            0x0C => Self::Identifier,
            0x0D => Self::Reference,
            0x0E => Self::NameReference,
            _ => return None,
        })
    }

    /// The code that travels.
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The name in XML and JSON, such as `TextString`.
    pub const fn xml_name(self) -> &'static str {
        match self {
            Self::Structure => "Structure",
            Self::Integer => "Integer",
            Self::LongInteger => "LongInteger",
            Self::BigInteger => "BigInteger",
            Self::Enumeration => "Enumeration",
            Self::Boolean => "Boolean",
            Self::TextString => "TextString",
            Self::ByteString => "ByteString",
            Self::DateTime => "DateTime",
            Self::Interval => "Interval",
            Self::DateTimeExtended => "DateTimeExtended",
            Self::Identifier => "Identifier",
            Self::Reference => "Reference",
            Self::NameReference => "NameReference",
        }
    }

    /// The type with this name, if there is one; case matters.
    pub fn from_xml_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.xml_name() == name)
    }
}

impl fmt::Display for ItemType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.xml_name())
    }
}
