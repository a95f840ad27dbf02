//! The tree: whole messages, broken messages, secrets.

use super::{VENDOR, written};
use crate::protocol::encoding::tree::{TreeOptions, render};
use crate::protocol::tag;
use crate::ttlv::{ErrorKind, Limits};

fn message() -> Vec<u8> {
    written(|w| {
        w.structure(tag::RESPONSE_MESSAGE, |w| {
            w.enumeration(tag::OPERATION, 0xA);
            w.structure(tag::KEY_BLOCK, |w| {
                w.structure(tag::KEY_VALUE, |w| {
                    w.byte_string(tag::KEY_MATERIAL, &[0xAA; 16]);
                    w.structure(tag::ATTRIBUTE, |w| {
                        w.text_string(tag::ATTRIBUTE_NAME, "Cryptographic Usage Mask");
                        w.integer(tag::ATTRIBUTE_VALUE, 12);
                    });
                });
                w.text_string(tag::PASSWORD, "hush");
                w.integer(VENDOR, 7);
                w.text_string(tag::COMMENT, "a\u{1b}[31m\n");
            });
        });
    })
}

#[test]
fn a_message_is_shown_with_names_and_without_secrets() {
    let tree = render(&message(), &TreeOptions::default());
    let expected = "\
ResponseMessage
  Operation (Enumeration): Get (0x0000000A)
  KeyBlock
    KeyValue
      KeyMaterial (ByteString, 16 bytes): <hidden>
      Attribute
        AttributeName (TextString): \"Cryptographic Usage Mask\"
        AttributeValue (Integer): Encrypt Decrypt (0x0000000C)
    Password (TextString, 4 bytes): <hidden>
    0x540001 (Integer): 7
    Comment (TextString): \"a\\u{1b}[31m\\n\"
";
    assert_eq!(tree.text, expected);
    assert_eq!(tree.problem, None);
}

#[test]
fn secrets_are_shown_when_asked_for() {
    let tree = render(
        &message(),
        &TreeOptions {
            show_secrets: true,
            ..TreeOptions::default()
        },
    );
    assert!(
        tree.text
            .contains("KeyMaterial (ByteString, 16 bytes): aaaaaaaa")
    );
    assert!(tree.text.contains("\"hush\""));
}

#[test]
fn a_message_that_is_cut_off_is_shown_up_to_the_cut() {
    let message = message();
    for cut in 0..message.len() {
        let tree = render(&message[..cut], &TreeOptions::default());
        assert!(cut == 0 || tree.problem.is_some(), "{cut}");
        assert!(!tree.text.contains("hush") && !tree.text.contains("aaaa"));
    }
    let tree = render(&message[..60], &TreeOptions::default());
    assert!(
        tree.text
            .starts_with("ResponseMessage\n  Operation (Enumeration): Get")
    );
    assert!(tree.text.contains("! truncated item"), "{}", tree.text);
}

#[test]
fn a_broken_item_does_not_hide_its_neighbours() {
    let mut broken = written(|w| {
        w.structure(tag::REQUEST_PAYLOAD, |w| {
            w.boolean(tag::SENSITIVE, true);
            w.integer(VENDOR, 7);
            w.text_string(tag::COMMENT, "abc");
        });
    });
    broken[8 + 15] = 2;
    broken[24 + 3] = 0x77;
    broken[40 + 8] = 0xFF;
    let tree = render(
        &broken,
        &TreeOptions {
            offsets: true,
            ..TreeOptions::default()
        },
    );
    let expected = "\
000000  RequestPayload
000008    Sensitive (Boolean)
000008      ! boolean is neither 0 nor 1 at byte 8
000018    0x540001
000018      ! unknown item type 77 at byte 24
000028    Comment (TextString): \"\u{fffd}bc\"
000028      ! text string is not utf-8 at byte 40
";
    assert_eq!(tree.text, expected);
    assert_eq!(tree.problem.unwrap().kind(), ErrorKind::InvalidBoolean);
}

#[test]
fn long_values_are_cut_and_limits_hold() {
    let long = written(|w| w.byte_string(tag::MAC_SIGNATURE, &[1; 100]));
    let tree = render(&long, &TreeOptions::default());
    assert!(tree.text.ends_with("01…\n") && tree.text.contains("100 bytes"));
    let mut deep = Vec::new();
    for level in (1..=40u32).rev() {
        deep.extend_from_slice(&[0x42, 0, 8, 1]);
        deep.extend_from_slice(&((level - 1) * 8).to_be_bytes());
    }
    let limits = Limits {
        max_depth: 10,
        ..Limits::DEFAULT
    };
    let tree = render(
        &deep,
        &TreeOptions {
            limits,
            ..TreeOptions::default()
        },
    );
    assert_eq!(tree.problem.unwrap().kind(), ErrorKind::TooDeep);
}

#[test]
fn a_credential_value_without_fields_is_hidden() {
    let bytes = written(|w| {
        w.structure(tag::CREDENTIAL, |w| {
            w.enumeration(tag::CREDENTIAL_TYPE, 1);
            w.text_string(tag::CREDENTIAL_VALUE, "hunter2");
        });
    });
    let tree = render(&bytes, &TreeOptions::default());
    assert!(!tree.text.contains("hunter2"), "{}", tree.text);
}
