//! Hexadecimal, base64, detection and rows of messages.

use std::io;

use super::written;
use crate::protocol::encoding::{Format, MessageReader, detect, hex, messages, to_ttlv};
use crate::protocol::tag;
use crate::ttlv::Limits;

fn message() -> Vec<u8> {
    written(|w| {
        w.structure(tag::REQUEST_MESSAGE, |w| {
            w.text_string(tag::COMMENT, "hello");
        });
    })
}

#[test]
fn hexadecimal_is_read_in_the_forms_people_paste() {
    let expected = message();
    let forms = [
        "42007801000000104200fd070000000568656c6c6f000000",
        "42 00 78 | 01 | 00 00 00 10\n42 00 FD | 07 | 00 00 00 05 | 68 65 6C 6C 6F 00 00 00",
        "0x42007801 0x00000010 0x4200fd07 0x00000005 0x68656c6c 0x6f000000",
        "42:00:78:01:00:00:00:10:42:00:fd:07:00:00:00:05:68:65:6c:6c:6f:00:00:00",
        "00000000: 4200 7801 0000 0010 4200 fd07 0000 0005  B.x.....B.......\n00000010: 6865 6c6c 6f00 0000                      hello...\n",
        "00000000  42 00 78 01 00 00 00 10  42 00 fd 07 00 00 00 05  |B.x.....B.......|\n00000010  68 65 6c 6c 6f 00 00 00                           |hello...|\n00000018\n",
    ];
    for form in forms {
        assert_eq!(hex::to_ttlv(form.as_bytes()).unwrap(), expected, "{form}");
        assert_eq!(detect(form.as_bytes()), Some(Format::Hex), "{form}");
    }
    let error = hex::to_ttlv(b"4200\n42zz").unwrap_err();
    assert_eq!((error.position().line, error.position().column), (2, 3));
    assert!(hex::to_ttlv(b"420").is_err());
    assert!(hex::to_ttlv(b" \n").is_err());
}

#[test]
fn base64_is_read_with_breaks_and_without_padding() {
    assert_eq!(hex::base64_from_ttlv(b"a"), "YQ==");
    assert_eq!(hex::base64_to_ttlv(b"YQ==").unwrap(), b"a");
    assert_eq!(hex::base64_to_ttlv(b"aGVs\n bG8").unwrap(), b"hello");
    assert!(hex::base64_to_ttlv(b"a").is_err());
    assert!(hex::base64_to_ttlv(b"YQ==YQ==").is_err());
    assert!(hex::base64_to_ttlv(b"Y!").is_err());
}

#[test]
fn the_form_of_a_message_is_recognised() {
    let ttlv = message();
    let base64 = hex::base64_from_ttlv(&ttlv);
    let hexadecimal = hex::from_ttlv(&ttlv);
    let inputs: [(&[u8], Option<Format>); 12] = [
        (&ttlv, Some(Format::Ttlv)),
        (b"\n <RequestMessage/>", Some(Format::Xml)),
        (b"\xEF\xBB\xBF{}", Some(Format::Json)),
        (b"[", Some(Format::Json)),
        (hexadecimal.as_bytes(), Some(Format::Hex)),
        (base64.as_bytes(), Some(Format::Base64)),
        (b"hello, world", None),
        ("schön".as_bytes(), None),
        (b"\xFF\xFE<\0", None),
        (b"", None),
        // A broken header.
        (b"\x00\x00\x78\x01\x00\x00\x00\x08", Some(Format::Ttlv)),
        (b"B\x00x\x01\xFF\xFF\xFF\xFF", Some(Format::Ttlv)),
    ];
    for (input, format) in inputs {
        assert_eq!(detect(input), format, "{input:?}");
    }
    for input in [&ttlv[..], hexadecimal.as_bytes(), base64.as_bytes()] {
        assert_eq!(&*to_ttlv(input, None, &Limits::DEFAULT).unwrap(), ttlv);
    }
    assert!(to_ttlv(b"hello, world", None, &Limits::DEFAULT).is_err());
}

#[test]
fn messages_in_a_row_are_split() {
    let two = [message(), message()].concat();
    let limits = Limits::DEFAULT;
    assert_eq!(
        messages(&two, &limits)
            .map(|m| m.unwrap().encoded().len())
            .sum::<usize>(),
        48
    );
    assert_eq!(
        messages(&two[..40], &limits).filter(Result::is_err).count(),
        1
    );
    let mut reader = MessageReader::new(&two[..], limits);
    assert_eq!(reader.next_message().unwrap(), Some(message()));
    assert_eq!(reader.next_message().unwrap(), Some(message()));
    assert_eq!(reader.next_message().unwrap(), None);
    let mut cut = MessageReader::new(&two[..20], limits);
    assert_eq!(
        cut.next_message().unwrap_err().kind(),
        io::ErrorKind::UnexpectedEof
    );
    let mut wrong = MessageReader::new(&b"GET / HTTP/1.1\r\n"[..], limits);
    assert_eq!(
        wrong.next_message().unwrap_err().kind(),
        io::ErrorKind::InvalidData
    );
}
