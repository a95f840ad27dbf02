//! Tests of reader and writer: each rule of 2.1: 10.1 broken once, and written values read back.

use super::*;
use alloc::vec;
use alloc::vec::Vec;

const T: Tag = Tag::new(0x42_0020);
const L: Limits = Limits::DEFAULT;

fn written(f: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut w = Writer::new(&mut out);
    f(&mut w);
    w.finish().unwrap();
    out
}

fn first_error(bytes: &[u8]) -> ErrorKind {
    validate(bytes, &L).unwrap_err().kind()
}

#[test]
fn the_examples_of_the_specification_are_written_byte_for_byte() {
    // 1.0: 9.1.2, the ten examples.
    let hex = |s: &str| -> Vec<u8> {
        let s: Vec<u8> = s.bytes().filter(u8::is_ascii_hexdigit).collect();
        s.chunks(2)
            .map(|c| u8::from_str_radix(core::str::from_utf8(c).unwrap(), 16).unwrap())
            .collect()
    };
    assert_eq!(
        written(|w| w.integer(T, 8)),
        hex("420020 02 00000004 00000008 00000000")
    );
    assert_eq!(
        written(|w| w.long_integer(T, 123_456_789_000_000_000)),
        hex("420020 03 00000008 01B69B4BA5749200")
    );
    assert_eq!(
        written(|w| w.big_integer(T, &hex("03FD35EB6BC2DF4618080000"))),
        hex("420020 04 00000010 0000000003FD35EB 6BC2DF4618080000")
    );
    assert_eq!(
        written(|w| w.enumeration(T, 255)),
        hex("420020 05 00000004 000000FF 00000000")
    );
    assert_eq!(
        written(|w| w.boolean(T, true)),
        hex("420020 06 00000008 0000000000000001")
    );
    assert_eq!(
        written(|w| w.text_string(T, "Hello World")),
        hex("420020 07 0000000B 48656C6C6F20576F 726C640000000000")
    );
    assert_eq!(
        written(|w| w.byte_string(T, &[1, 2, 3])),
        hex("420020 08 00000003 0102030000000000")
    );
    assert_eq!(
        written(|w| w.date_time(T, 0x4782_9CE8)),
        hex("420020 09 00000008 0000000047829CE8")
    );
    assert_eq!(
        written(|w| w.interval(T, 864_000)),
        hex("420020 0A 00000004 000D2F00 00000000")
    );
    assert_eq!(
        written(|w| w.structure(T, |w| {
            w.enumeration(Tag::new(0x42_0004), 254);
            w.integer(Tag::new(0x42_0005), 255);
        })),
        hex(
            "420020 01 00000020 420004 05 00000004 000000FE 00000000 420005 02 00000004 000000FF 00000000"
        )
    );
}

#[test]
fn every_value_reads_back() {
    let bytes = written(|w| {
        w.structure(T, |w| {
            w.integer(T, -1);
            w.long_integer(T, i64::MIN);
            w.big_integer(T, &[0x80]);
            w.enumeration(T, 0x8000_0001);
            w.boolean(T, false);
            w.text_string(T, "ä");
            w.byte_string(T, b"");
            w.date_time(T, -5);
            w.interval(T, u32::MAX);
            w.date_time_extended(T, 7);
            w.text_as(T, ItemType::Identifier, "id");
        });
    });
    assert_eq!(validate(&bytes, &L).unwrap(), 12);
    let mut r = Reader::message(&bytes, &L).unwrap().structure().unwrap();
    let mut next = || r.next_item().unwrap().unwrap();
    assert_eq!(next().integer().unwrap(), -1);
    assert_eq!(next().long_integer().unwrap(), i64::MIN);
    assert_eq!(
        next().big_integer().unwrap(),
        [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x80]
    );
    assert_eq!(next().enumeration().unwrap(), 0x8000_0001);
    assert!(!next().boolean().unwrap());
    assert_eq!(next().text_string().unwrap(), "ä");
    assert_eq!(next().byte_string().unwrap(), b"");
    assert_eq!(next().date_time().unwrap(), -5);
    assert_eq!(next().interval().unwrap(), u32::MAX);
    assert_eq!(next().date_time_extended().unwrap(), 7);
    assert_eq!(next().any_text().unwrap(), "id");
    assert!(r.next_item().unwrap().is_none());
}

#[test]
fn each_broken_rule_has_its_own_error() {
    let int = written(|w| w.integer(T, 1));
    for cut in 1..int.len() {
        assert!(
            matches!(first_error(&int[..cut]), ErrorKind::Truncated { .. }),
            "cut at {cut}"
        );
    }
    let mut b = int.clone();
    b[3] = 0x0f;
    assert_eq!(first_error(&b), ErrorKind::UnknownType(0x0f));
    let mut b = int.clone();
    b[7] = 3;
    assert!(matches!(
        first_error(&b),
        ErrorKind::InvalidLength { length: 3, .. }
    ));
    let mut b = int.clone();
    b[15] = 1;
    assert_eq!(first_error(&b), ErrorKind::NonZeroPadding);
    let mut b = int.clone();
    b.push(0);
    assert_eq!(first_error(&b), ErrorKind::TrailingBytes(1));
    let mut b = written(|w| w.boolean(T, true));
    b[15] = 2;
    assert_eq!(first_error(&b), ErrorKind::InvalidBoolean);
    let mut b = written(|w| w.text_string(T, "abc"));
    b[8] = 0xff;
    assert_eq!(first_error(&b), ErrorKind::InvalidUtf8);
    let mut b = written(|w| w.text_string(T, "abc"));
    b[11] = 1;
    assert_eq!(first_error(&b), ErrorKind::NonZeroPadding);
    let mut b = written(|w| w.big_integer(T, &[1]));
    b[7] = 0;
    assert!(matches!(
        first_error(&b),
        ErrorKind::InvalidLength { length: 0, .. }
    ));
    let mut b = written(|w| w.structure(T, |w| w.integer(T, 1)));
    b[7] = 12;
    assert!(matches!(
        first_error(&b),
        ErrorKind::InvalidLength { length: 12, .. }
    ));
}

#[test]
fn a_length_of_four_gib_is_refused_without_allocation() {
    let b = [
        0x42, 0, 0x20, 8, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8,
    ];
    assert!(matches!(first_error(&b), ErrorKind::Truncated { .. }));
    assert!(message_size([0x42, 0, 0x78, 1, 0xff, 0xff, 0xff, 0xf8], &L).is_err());
    assert!(message_size([0x42, 0, 0x78, 8, 0, 0, 0, 8], &L).is_err());
    assert!(message_size([0x42, 0, 0x78, 1, 0, 0, 0, 9], &L).is_err());
    assert_eq!(
        message_size([0x42, 0, 0x78, 1, 0, 0, 0, 16], &L).unwrap(),
        24
    );
}

#[test]
fn nesting_items_and_size_are_bounded() {
    fn nest(w: &mut Writer<'_>, n: usize) {
        if n > 0 {
            w.structure(T, |w| nest(w, n - 1));
        }
    }
    let limits = Limits {
        max_depth: 4,
        max_items: 6,
        max_size: 4096,
    };
    assert!(validate(&written(|w| nest(w, 4)), &limits).is_ok());
    let e = validate(&written(|w| nest(w, 5)), &limits).unwrap_err();
    assert_eq!((e.kind(), e.offset()), (ErrorKind::TooDeep, 32));
    let many = written(|w| w.structure(T, |w| (0..6).for_each(|i| w.integer(T, i))));
    assert_eq!(
        validate(&many, &limits).unwrap_err().kind(),
        ErrorKind::TooManyItems
    );
    let big = vec![0; 5000];
    assert!(matches!(
        validate(&big, &limits).unwrap_err().kind(),
        ErrorKind::TooLarge { .. }
    ));
}

#[test]
fn an_error_names_offset_and_path() {
    let outer = Tag::new(0x42_0078);
    let mut b = written(|w| w.structure(outer, |w| w.structure(T, |w| w.boolean(T, true))));
    b[31] = 9;
    let e = validate(&b, &L).unwrap_err();
    assert_eq!(e.offset(), 16);
    assert_eq!(alloc::format!("{}", e.path()), "0x420078/0x420020/0x420020");
}

#[test]
fn a_wrong_type_names_both_types() {
    let b = written(|w| w.integer(T, 1));
    let item = Reader::message(&b, &L).unwrap();
    let kind = item.text_string().unwrap_err().kind();
    assert_eq!(
        kind,
        ErrorKind::WrongType {
            expected: ItemType::TextString,
            found: ItemType::Integer
        }
    );
}

#[test]
fn an_item_can_be_copied_under_another_tag() {
    let b = written(|w| w.structure(T, |w| w.text_string(T, "x")));
    let item = Reader::message(&b, &L).unwrap();
    let other = Tag::new(0x42_000b);
    let copy = written(|w| w.item_as(other, &item));
    assert_eq!(copy[..3], [0x42, 0, 0x0b]);
    assert_eq!(copy[3..], b[3..]);
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        let _ = validate(&bytes, &L);
    }

    #[test]
    fn texts_and_bytes_of_any_length_read_back(text in ".{0,40}", bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..70)) {
        let b = written(|w| w.structure(T, |w| { w.text_string(T, &text); w.byte_string(T, &bytes); }));
        let mut r = Reader::message(&b, &L).unwrap().structure().unwrap();
        assert_eq!(r.next_item().unwrap().unwrap().text_string().unwrap(), text);
        assert_eq!(r.next_item().unwrap().unwrap().byte_string().unwrap(), bytes);
    }
}
