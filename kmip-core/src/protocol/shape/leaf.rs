//! Leaf values: texts and bytes, borrowed or owned, secrets, numbers with a meaning.

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroizing;

/// A text, borrowed from the message or owned.
pub type Text<'a> = Cow<'a, str>;

/// Bytes, borrowed from the message or owned. For secrets see [`Secret`].
pub type Bytes<'a> = Cow<'a, [u8]>;

/// Secret bytes, borrowed from the message or owned. Owned bytes are wiped when they are dropped;
/// `Debug` shows the length only.
#[derive(Clone)]
pub struct Secret<'a>(Inner<'a>);

#[derive(Clone)]
enum Inner<'a> {
    Borrowed(&'a [u8]),
    Owned(Zeroizing<Vec<u8>>),
}

impl<'a> Secret<'a> {
    /// Secret bytes that stay where they are.
    pub const fn borrowed(bytes: &'a [u8]) -> Self {
        Self(Inner::Borrowed(bytes))
    }

    /// Secret bytes that are wiped when dropped.
    pub fn owned(bytes: Zeroizing<Vec<u8>>) -> Secret<'static> {
        Secret(Inner::Owned(bytes))
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        match &self.0 {
            Inner::Borrowed(b) => b,
            Inner::Owned(b) => b,
        }
    }

    /// Copies borrowed bytes into a buffer of its own.
    pub fn into_owned(self) -> Secret<'static> {
        match self.0 {
            Inner::Borrowed(b) => Secret::owned(Zeroizing::new(b.to_vec())),
            Inner::Owned(b) => Secret::owned(b),
        }
    }

    /// The bytes in a buffer of its own.
    pub fn into_zeroizing(self) -> Zeroizing<Vec<u8>> {
        match self.0 {
            Inner::Borrowed(b) => Zeroizing::new(b.to_vec()),
            Inner::Owned(b) => b,
        }
    }
}

impl Default for Secret<'_> {
    fn default() -> Self {
        Self(Inner::Borrowed(&[]))
    }
}

impl PartialEq for Secret<'_> {
    /// Compares every byte whatever the first difference is.
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (self.expose(), other.expose());
        a.len() == b.len() && a.iter().zip(b).fold(0, |d, (x, y)| d | (x ^ y)) == 0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({} bytes)", self.expose().len())
    }
}

/// A big integer: big-endian two's complement, any length; written with sign extension.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BigInteger<'a>(pub Cow<'a, [u8]>);

impl BigInteger<'_> {
    /// From an unsigned big-endian number: a zero byte is put in front where the top bit is set.
    pub fn from_unsigned(bytes: &[u8]) -> BigInteger<'static> {
        let mut out = Vec::with_capacity(bytes.len() + 1);
        if bytes.first().is_none_or(|b| b & 0x80 != 0) {
            out.push(0);
        }
        out.extend_from_slice(bytes);
        BigInteger(Cow::Owned(out))
    }

    /// The number without leading zero bytes; only for numbers that are not negative.
    pub fn to_unsigned(&self) -> &[u8] {
        let start = self.0.iter().position(|b| *b != 0).unwrap_or(self.0.len());
        &self.0[start..]
    }
}

impl fmt::Debug for BigInteger<'_> {
    // Private exponents travel as big integers: only the length is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BigInteger({} bytes)", self.0.len())
    }
}

/// Seconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(pub i64);

/// Microseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTimeExtended(pub i64);

/// Seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval(pub u32);
