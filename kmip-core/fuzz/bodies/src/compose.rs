//! Bytes as a program that writes TTLV, so that what a fuzzer thinks up is well formed without its having to guess
//! lengths.
//!
//! A program is a row of items. An item is a byte that says its type, two bytes for its tag, and its value; a byte
//! that says "end" closes a structure. Any bytes are a program, and it ends where they end.

use kmip_core::protocol::tag;
use kmip_core::ttlv::{ItemType, Tag, Writer};

/// Structures within each other, at most; one less than the reader allows.
const DEPTH: usize = 31;

/// How many tags there are to choose from behind [`Tag::FIRST`]; some are not assigned.
const TAGS: u16 = 0x1a0;

/// Writes the items of a program.
pub(crate) fn compose(program: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut program = Program(program);
    let mut writer = Writer::new(&mut out);
    while !program.0.is_empty() {
        items(&mut program, &mut writer, 0);
    }
    assert_eq!(writer.finish(), Ok(()), "programs are small");
    out
}

/// Writes items up to the end of the structure.
fn items(program: &mut Program<'_>, w: &mut Writer<'_>, depth: usize) {
    while let Some(what) = program.byte() {
        let item_type = match what & 0x0f {
            0 => return,
            15 => {
                // The names that give an Attribute Value its meaning.
                let name = tag::info(program.tag()).map_or("x-a", |info| info.name);
                w.text_string(tag::ATTRIBUTE_NAME, name);
                continue;
            }
            code => ItemType::ALL.into_iter().find(|t| t.code() == code),
        };
        let Some(item_type) = item_type else {
            continue;
        };
        let tag = program.tag();
        match item_type {
            ItemType::Structure if depth == DEPTH => {}
            ItemType::Structure => w.structure(tag, |w| items(program, w, depth + 1)),
            ItemType::Integer => w.integer(tag, i32::from_be_bytes(program.array())),
            ItemType::LongInteger => w.long_integer(tag, i64::from_be_bytes(program.array())),
            ItemType::BigInteger => w.big_integer(tag, program.bytes()),
            ItemType::Enumeration => w.enumeration(tag, u32::from_be_bytes(program.array())),
            ItemType::Boolean => w.boolean(tag, program.byte() == Some(1)),
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => {
                w.text_as(tag, item_type, &String::from_utf8_lossy(program.bytes()));
            }
            ItemType::ByteString => w.byte_string(tag, program.bytes()),
            ItemType::DateTime => w.date_time(tag, i64::from_be_bytes(program.array())),
            ItemType::Interval => w.interval(tag, u32::from_be_bytes(program.array())),
            ItemType::DateTimeExtended => {
                w.date_time_extended(tag, i64::from_be_bytes(program.array()));
            }
        }
    }
}

/// What is left of a program.
struct Program<'a>(&'a [u8]);

impl<'a> Program<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// As many bytes as there are, the rest zero.
    fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.byte().unwrap_or_default())
    }

    /// Up to 255 bytes behind their count.
    fn bytes(&mut self) -> &'a [u8] {
        let count = usize::from(self.byte().unwrap_or_default());
        let (bytes, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        bytes
    }

    fn tag(&mut self) -> Tag {
        let number = u16::from_be_bytes(self.array());
        if number >= 0x8000 {
            return Tag::new(Tag::FIRST_EXTENSION.get() + u32::from(number - 0x8000));
        }
        Tag::new(Tag::FIRST.get() + 1 + u32::from(number % TAGS))
    }
}

/// Programs to begin with: every type under a vendor's tag, and attributes under their names.
pub(crate) fn programs() -> Vec<(&'static str, Vec<u8>)> {
    let of = |tag: Tag| {
        let number = tag.get() - Tag::FIRST.get() - 1;
        u16::try_from(number).expect("tags of the specification are close together")
    };
    let item = |item_type: ItemType, tag: u16, value: &[u8]| {
        [&[item_type.code()], &tag.to_be_bytes()[..], value].concat()
    };
    let values = [
        (ItemType::Integer, &[0xff; 4][..]),
        (ItemType::LongInteger, &[0x7f; 8]),
        (ItemType::BigInteger, &[2, 0x80, 0]),
        (ItemType::Enumeration, &[0, 0, 0, 3]),
        (ItemType::Boolean, &[1]),
        (ItemType::TextString, b"\x03<&>"),
        (ItemType::ByteString, &[1, 0]),
        (ItemType::DateTime, &[0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff]),
        (ItemType::Interval, &[0, 0, 0, 9]),
        (ItemType::DateTimeExtended, &[0xff; 8]),
        (ItemType::Identifier, b"\x01i"),
        (ItemType::Reference, b"\x01r"),
        (ItemType::NameReference, b"\x01n"),
    ];
    let mut every_type = item(ItemType::Structure, 0x8001, &[]);
    for (item_type, value) in values {
        every_type.extend(item(item_type, 0x8000, value));
    }
    let mut attributes = item(ItemType::Structure, of(tag::TEMPLATE_ATTRIBUTE), &[]);
    for (name, item_type, value) in [
        (
            tag::CRYPTOGRAPHIC_ALGORITHM,
            ItemType::Enumeration,
            &[0, 0, 0, 3][..],
        ),
        (
            tag::CRYPTOGRAPHIC_USAGE_MASK,
            ItemType::Integer,
            &[0, 0, 0, 0x0c],
        ),
        (tag::ACTIVATION_DATE, ItemType::DateTime, &[0; 8]),
        (Tag::FIRST, ItemType::TextString, b"\x01a"),
    ] {
        attributes.extend(item(ItemType::Structure, of(tag::ATTRIBUTE), &[15]));
        attributes.extend(name.get().wrapping_sub(Tag::FIRST.get() + 1).to_be_bytes()[2..].iter());
        attributes.extend(item(item_type, of(tag::ATTRIBUTE_VALUE), value));
        attributes.push(0);
    }
    vec![
        ("every-type.program", every_type),
        ("attributes.program", attributes),
    ]
}
