//! Items as an owned tree, and their bytes: a second TTLV codec, independent of the library's.
//!
//! Strict on reading: lengths, padding, booleans and UTF-8 are checked, so that a response that
//! only a lenient reader takes fails its case.

use std::fmt::Write as _;

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The tag, three bytes.
    pub tag: u32,
    /// What it holds.
    pub value: Value,
}

/// The value of an item, by type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Items in order.
    Structure(Vec<Node>),
    /// 32 bits, signed.
    Integer(i32),
    /// 64 bits, signed.
    LongInteger(i64),
    /// Two's complement, a multiple of eight bytes.
    BigInteger(Vec<u8>),
    /// A number of an enumeration.
    Enumeration(u32),
    /// True or false.
    Boolean(bool),
    /// UTF-8: Text String, and by its type code Identifier, Reference, Name Reference of 3.0.
    Text(u8, String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Seconds since 1970.
    DateTime(i64),
    /// Seconds.
    Interval(u32),
    /// Microseconds since 1970.
    DateTimeExtended(i64),
    /// Only in patterns: a placeholder of a case file, with the type code that was written.
    Hole(u8, String),
}

/// Type code of Text String.
pub const TEXT: u8 = 0x07;

/// Type codes by the names of the XML encoding.
pub const TYPES: [(&str, u8); 14] = [
    ("Structure", 0x01),
    ("Integer", 0x02),
    ("LongInteger", 0x03),
    ("BigInteger", 0x04),
    ("Enumeration", 0x05),
    ("Boolean", 0x06),
    ("TextString", TEXT),
    ("ByteString", 0x08),
    ("DateTime", 0x09),
    ("Interval", 0x0A),
    ("DateTimeExtended", 0x0B),
    ("Identifier", 0x0C),
    ("Reference", 0x0D),
    ("NameReference", 0x0E),
];

impl Value {
    /// The type code.
    pub fn kind(&self) -> u8 {
        match self {
            Self::Structure(_) => 0x01,
            Self::Integer(_) => 0x02,
            Self::LongInteger(_) => 0x03,
            Self::BigInteger(_) => 0x04,
            Self::Enumeration(_) => 0x05,
            Self::Boolean(_) => 0x06,
            Self::Bytes(_) => 0x08,
            Self::DateTime(_) => 0x09,
            Self::Interval(_) => 0x0A,
            Self::DateTimeExtended(_) => 0x0B,
            Self::Text(kind, _) | Self::Hole(kind, _) => *kind,
        }
    }

    /// The name of the type.
    pub fn kind_name(&self) -> &'static str {
        let kind = self.kind();
        TYPES
            .iter()
            .find(|(_, code)| *code == kind)
            .map_or("?", |(name, _)| name)
    }
}

impl Node {
    /// A structure.
    pub fn structure(tag: u32, children: Vec<Node>) -> Self {
        Self {
            tag,
            value: Value::Structure(children),
        }
    }

    /// A leaf.
    pub fn new(tag: u32, value: Value) -> Self {
        Self { tag, value }
    }

    /// The items of a structure; none of anything else.
    pub fn children(&self) -> &[Node] {
        match &self.value {
            Value::Structure(children) => children,
            _ => &[],
        }
    }

    /// The first item with a tag.
    pub fn child(&self, tag: u32) -> Option<&Node> {
        self.children().iter().find(|child| child.tag == tag)
    }

    /// The text of a textual leaf.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(_, text) => Some(text),
            _ => None,
        }
    }

    /// The bytes of the item. An unfilled placeholder is an error.
    pub fn encode(&self) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        self.write(&mut out)?;
        Ok(out)
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {
        out.extend_from_slice(&self.tag.to_be_bytes()[1..]);
        out.push(self.value.kind());
        let length_at = out.len();
        out.extend_from_slice(&[0; 4]);
        match &self.value {
            Value::Structure(children) => {
                for child in children {
                    child.write(out)?;
                }
            }
            Value::Integer(number) => out.extend_from_slice(&number.to_be_bytes()),
            Value::LongInteger(number)
            | Value::DateTime(number)
            | Value::DateTimeExtended(number) => {
                out.extend_from_slice(&number.to_be_bytes());
            }
            Value::BigInteger(bytes) | Value::Bytes(bytes) => out.extend_from_slice(bytes),
            Value::Enumeration(number) | Value::Interval(number) => {
                out.extend_from_slice(&number.to_be_bytes());
            }
            Value::Boolean(truth) => out.extend_from_slice(&u64::from(*truth).to_be_bytes()),
            Value::Text(_, text) => out.extend_from_slice(text.as_bytes()),
            Value::Hole(_, name) => return Err(format!("{name} has no value yet")),
        }
        let length = out.len() - length_at - 4;
        out[length_at..length_at + 4].copy_from_slice(&(length as u32).to_be_bytes());
        out.resize(length_at + 4 + length.next_multiple_of(8), 0);
        Ok(())
    }

    /// Reads one item that fills the bytes exactly.
    pub fn decode(bytes: &[u8]) -> Result<Self, String> {
        let (node, rest) = Self::read(bytes, 0)?;
        if rest.is_empty() {
            Ok(node)
        } else {
            Err(format!("{} bytes too many", rest.len()))
        }
    }

    fn read(bytes: &[u8], depth: usize) -> Result<(Self, &[u8]), String> {
        if depth > 32 {
            return Err("nested too deep".to_owned());
        }
        let Some((head, rest)) = bytes.split_at_checked(8) else {
            return Err(format!("{} bytes where an item should begin", bytes.len()));
        };
        let tag = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let length = u32::from_be_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let padded = length.checked_next_multiple_of(8).ok_or("length")?;
        let Some((body, rest)) = rest.split_at_checked(padded) else {
            return Err(format!("item {tag:06X} is cut: {length} bytes announced"));
        };
        let (body, padding) = body.split_at(length);
        if padding.iter().any(|byte| *byte != 0) {
            return Err(format!("item {tag:06X}: padding is not zero"));
        }
        let value = Self::value(tag, head[3], body, depth)?;
        Ok((Self { tag, value }, rest))
    }

    fn value(tag: u32, kind: u8, body: &[u8], depth: usize) -> Result<Value, String> {
        let wrong = || format!("item {tag:06X}: {} bytes for type {kind:02X}", body.len());
        let four = || <[u8; 4]>::try_from(body).map_err(|_| wrong());
        let eight = || <[u8; 8]>::try_from(body).map_err(|_| wrong());
        Ok(match kind {
            0x01 => {
                if !body.len().is_multiple_of(8) {
                    return Err(wrong());
                }
                let mut children = Vec::new();
                let mut rest = body;
                while !rest.is_empty() {
                    let (child, after) = Self::read(rest, depth + 1)?;
                    children.push(child);
                    rest = after;
                }
                Value::Structure(children)
            }
            0x02 => Value::Integer(i32::from_be_bytes(four()?)),
            0x03 => Value::LongInteger(i64::from_be_bytes(eight()?)),
            0x04 if body.is_empty() || !body.len().is_multiple_of(8) => return Err(wrong()),
            0x04 => Value::BigInteger(body.to_vec()),
            0x05 => Value::Enumeration(u32::from_be_bytes(four()?)),
            0x06 => match u64::from_be_bytes(eight()?) {
                0 => Value::Boolean(false),
                1 => Value::Boolean(true),
                other => return Err(format!("item {tag:06X}: boolean {other}")),
            },
            0x07 | 0x0C..=0x0E => {
                let text = std::str::from_utf8(body)
                    .map_err(|error| format!("item {tag:06X}: {error}"))?;
                Value::Text(kind, text.to_owned())
            }
            0x08 => Value::Bytes(body.to_vec()),
            0x09 => Value::DateTime(i64::from_be_bytes(eight()?)),
            0x0A => Value::Interval(u32::from_be_bytes(four()?)),
            0x0B => Value::DateTimeExtended(i64::from_be_bytes(eight()?)),
            _ => return Err(format!("item {tag:06X}: no type {kind:02X}")),
        })
    }
}

/// Lower-case hexadecimal.
pub fn to_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Bytes of hexadecimal text; blanks are skipped.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|byte| char::from(byte).to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    Some(
        digits
            .chunks(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn everything() -> Node {
        Node::structure(
            0x42_0078,
            vec![
                Node::new(0x42_0001, Value::Integer(-8)),
                Node::new(0x42_0002, Value::LongInteger(1 << 40)),
                Node::new(
                    0x42_0003,
                    Value::BigInteger(vec![0, 0, 0, 0, 3, 0xfd, 0x35, 0xeb]),
                ),
                Node::new(0x42_0004, Value::Enumeration(255)),
                Node::new(0x42_0005, Value::Boolean(true)),
                Node::new(0x42_0006, Value::Text(TEXT, "Hello World".to_owned())),
                Node::new(0x42_0007, Value::Bytes(vec![1, 2, 3])),
                Node::new(0x42_0008, Value::DateTime(0x47DA_67F8)),
                Node::new(0x42_0009, Value::Interval(864_000)),
                Node::new(0x42_000A, Value::Text(0x0C, "id".to_owned())),
                Node::structure(0x42_000B, vec![]),
            ],
        )
    }

    #[test]
    fn reading_what_was_written_gives_the_same() {
        let bytes = everything().encode().unwrap();
        assert_eq!(bytes.len() % 8, 0);
        assert_eq!(Node::decode(&bytes).unwrap(), everything());
    }

    #[test]
    fn the_example_of_the_specification_is_written_so() {
        let node = Node::new(0x42_0020, Value::Text(TEXT, "Hello World".to_owned()));
        assert_eq!(
            to_hex(&node.encode().unwrap()),
            "420020070000000b48656c6c6f20576f726c640000000000"
        );
    }

    #[test]
    fn every_cut_is_an_error() {
        let bytes = everything().encode().unwrap();
        for length in 0..bytes.len() {
            assert!(
                Node::decode(&bytes[..length]).is_err(),
                "{length} bytes were taken"
            );
        }
    }

    #[test]
    fn padding_that_is_not_zero_is_an_error() {
        let mut bytes = Node::new(0x42_0001, Value::Integer(1)).encode().unwrap();
        *bytes.last_mut().unwrap() = 1;
        assert!(Node::decode(&bytes).unwrap_err().contains("padding"));
    }

    #[test]
    fn a_hole_cannot_be_sent() {
        let node = Node::new(
            0x42_0094,
            Value::Hole(TEXT, "$UNIQUE_IDENTIFIER_0".to_owned()),
        );
        assert!(node.encode().unwrap_err().contains("$UNIQUE_IDENTIFIER_0"));
    }
}
