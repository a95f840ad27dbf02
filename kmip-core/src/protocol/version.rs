//! Protocol versions, 1.0 to 3.0, and their order (2.1: 8.1.2).

use core::fmt;

/// A protocol version, packed as major in the high and minor in the low byte.
///
/// Versions that do not exist can be represented, since a peer may claim any.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct ProtocolVersion(u16);

impl ProtocolVersion {
    /// KMIP 1.0.
    pub const V1_0: Self = Self::new(1, 0);
    /// KMIP 1.1.
    pub const V1_1: Self = Self::new(1, 1);
    /// KMIP 1.2.
    pub const V1_2: Self = Self::new(1, 2);
    /// KMIP 1.3.
    pub const V1_3: Self = Self::new(1, 3);
    /// KMIP 1.4.
    pub const V1_4: Self = Self::new(1, 4);
    /// KMIP 2.0.
    pub const V2_0: Self = Self::new(2, 0);
    /// KMIP 2.1.
    pub const V2_1: Self = Self::new(2, 1);
    /// KMIP 3.0 (draft).
    pub const V3_0: Self = Self::new(3, 0);

    /// The versions spoken here, oldest first.
    pub const ALL: [Self; 8] = [
        Self::V1_0,
        Self::V1_1,
        Self::V1_2,
        Self::V1_3,
        Self::V1_4,
        Self::V2_0,
        Self::V2_1,
        Self::V3_0,
    ];

    /// Makes a version from its two numbers.
    pub const fn new(major: u8, minor: u8) -> Self {
        Self((major as u16) << 8 | minor as u16)
    }

    /// The major number.
    pub const fn major(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// The minor number.
    pub const fn minor(self) -> u8 {
        (self.0 & 0xFF) as u8
    }

    /// The packed form: major in the high byte, minor in the low byte.
    pub const fn packed(self) -> u16 {
        self.0
    }

    /// Whether the version is one of [`Self::ALL`].
    pub fn is_known(self) -> bool {
        Self::ALL.contains(&self)
    }

    /// Position in [`Self::ALL`]; versions that are not known have none.
    pub const fn index(self) -> Option<usize> {
        match (self.major(), self.minor()) {
            (1, minor @ 0..=4) => Some(minor as usize),
            (2, minor @ 0..=1) => Some(5 + minor as usize),
            (3, 0) => Some(7),
            _ => None,
        }
    }

    /// Whether this version lies in `first..=last`; usable in constants.
    pub const fn is_between(self, first: Self, last: Self) -> bool {
        self.0 >= first.0 && self.0 <= last.0
    }

    /// Reads `1.4`-like text.
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        Some(Self::new(major.parse().ok()?, minor.parse().ok()?))
    }
}

impl fmt::Display for ProtocolVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major(), self.minor())
    }
}

impl fmt::Debug for ProtocolVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
