//! A strict reader of DER, for what is taken out of certificates and keys byte by byte.
//!
//! Reads tag, length, contents; definite and shortest lengths only, no tag above 30. It interprets
//! nothing else. Never panics, never allocates, bounded by its input.

/// One element: its tag, its contents, and all its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element<'a> {
    /// The identifier byte: class, constructed bit and number.
    pub tag: u8,
    /// The contents.
    pub contents: &'a [u8],
    /// Identifier, length and contents.
    pub whole: &'a [u8],
}

/// Tag of a SEQUENCE.
pub const SEQUENCE: u8 = 0x30;
/// Tag of a SET.
pub const SET: u8 = 0x31;
/// Tag of an INTEGER.
pub const INTEGER: u8 = 0x02;
/// Tag of an OCTET STRING.
pub const OCTET_STRING: u8 = 0x04;
/// Tag of an OBJECT IDENTIFIER.
pub const OBJECT_IDENTIFIER: u8 = 0x06;
/// Tag of a BOOLEAN.
pub const BOOLEAN: u8 = 0x01;

/// Reads elements one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Starts at the first byte of `bytes`.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether everything has been read.
    pub const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The tag that comes next.
    pub fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// The next element; `None` at the end or when it is not DER.
    #[allow(clippy::should_implement_trait)] // an iterator could not tell the end from an error
    pub fn next(&mut self) -> Option<Element<'a>> {
        let (&tag, after_tag) = self.rest.split_first()?;
        if tag & 0x1f == 0x1f {
            return None;
        }
        let (&first, mut after_length) = after_tag.split_first()?;
        let length = if first < 0x80 {
            usize::from(first)
        } else {
            let count = usize::from(first & 0x7f);
            if count == 0 || count > 4 || after_length.len() < count {
                return None;
            }
            let (bytes, after) = after_length.split_at(count);
            after_length = after;
            let length = bytes
                .iter()
                .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
            if bytes[0] == 0 || length < 0x80 {
                return None;
            }
            length
        };
        let contents = after_length.get(..length)?;
        let header = self.rest.len() - after_length.len();
        let (whole, rest) = self.rest.split_at(header + length);
        self.rest = rest;
        Some(Element {
            tag,
            contents,
            whole,
        })
    }

    /// The next element if it has this tag; otherwise `None`, and nothing is read.
    pub fn expect(&mut self, tag: u8) -> Option<Element<'a>> {
        if self.peek() == Some(tag) {
            self.next()
        } else {
            None
        }
    }

    /// A reader over the contents of the next element, if it has this tag.
    pub fn enter(&mut self, tag: u8) -> Option<Reader<'a>> {
        self.expect(tag)
            .map(|element| Reader::new(element.contents))
    }
}

/// Whether `bytes` are exactly one SEQUENCE, with nothing after it.
pub fn is_one_sequence(bytes: &[u8]) -> bool {
    let mut reader = Reader::new(bytes);
    reader.expect(SEQUENCE).is_some() && reader.is_at_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_one_after_the_other() {
        let mut reader = Reader::new(&[0x30, 0x03, 0x02, 0x01, 0x05, 0x04, 0x00]);
        let mut inner = reader.enter(SEQUENCE).unwrap();
        assert_eq!(inner.expect(INTEGER).unwrap().contents, [5]);
        assert!(inner.is_at_end());
        assert_eq!(reader.expect(OCTET_STRING).unwrap().whole, [4, 0]);
        assert!(reader.is_at_end());
        assert_eq!(reader.next(), None);
    }

    #[test]
    fn long_lengths_are_read() {
        let mut bytes = vec![0x04, 0x82, 0x01, 0x00];
        bytes.resize(4 + 256, 7);
        assert_eq!(Reader::new(&bytes).next().unwrap().contents.len(), 256);
    }

    #[test]
    fn what_is_not_der_is_refused_without_panic() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 0x01],
            &[0x30, 0x80, 0x00, 0x00],
            &[0x30, 0x81, 0x05, 1, 2, 3, 4, 5],
            &[0x30, 0x82, 0x00, 0x01, 0xff],
            &[0x30, 0x85, 1, 0, 0, 0, 0],
            &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
            &[0x1f, 0x01, 0x00],
        ] {
            assert_eq!(Reader::new(bytes).next(), None, "{bytes:02x?}");
            assert!(!is_one_sequence(bytes));
        }
        assert!(is_one_sequence(&[0x30, 0x00]));
        assert!(!is_one_sequence(&[0x30, 0x00, 0x00]));
    }
}
