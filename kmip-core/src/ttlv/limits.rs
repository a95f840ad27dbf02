//! Bounds that a reader checks before it believes a length: size, depth and number of items.

/// Bounds of one message. Every value from outside is compared with them before it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest message in bytes, header included.
    pub max_size: usize,
    /// Deepest nesting of structures; the message itself has depth 1.
    pub max_depth: u8,
    /// Largest number of items in one message, structures included.
    pub max_items: usize,
}

impl Limits {
    /// Bounds for messages of unknown origin: 16 MiB, 32 levels, one item for each 16 bytes.
    pub const DEFAULT: Self = Self {
        max_size: 16 << 20,
        max_depth: 32,
        max_items: 1 << 20,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
