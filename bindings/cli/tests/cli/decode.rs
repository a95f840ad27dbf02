//! `keystead decode`: forms, streams, broken input.

use crate::support::keystead;

/// A Get request of KMIP 1.4.
const REQUEST: &str = "42007801000000704200770100000038420069010000002042006a0200000004000000010000000042006b\
    0200000004000000040000000042000d0200000004000000010000000042000f010000002842005c05000000040000000a00000000\
    420079010000001042009407000000026b31000000000000";

fn bytes() -> Vec<u8> {
    (0..REQUEST.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&REQUEST[at..at + 2], 16).unwrap())
        .collect()
}

fn decode(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let ran = keystead(&[&["decode"], arguments].concat(), input, &[]);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
    ran.stdout
}

#[test]
fn a_message_is_shown_as_a_tree() {
    let tree = String::from_utf8(decode(&[], &bytes())).unwrap();
    for word in ["RequestMessage", "ProtocolVersionMinor", "Get", "k1"] {
        assert!(tree.replace(' ', "").contains(word), "{word} in {tree}");
    }
}

#[test]
fn every_form_leads_to_every_other_and_back() {
    let message = bytes();
    for form in ["hex", "base64", "xml", "json", "ttlv"] {
        let text = decode(&["--to", form], &message);
        assert_eq!(
            decode(&["--to", "ttlv"], &text),
            message,
            "{form}, told by its first bytes"
        );
        assert_eq!(
            decode(&["--from", form, "--to", "ttlv"], &text),
            message,
            "{form}"
        );
    }
    assert_eq!(decode(&["--to", "ttlv"], REQUEST.as_bytes()), message);
}

#[test]
fn a_stream_of_messages_is_converted_one_by_one() {
    let three = bytes().repeat(3);
    let lines = String::from_utf8(decode(&["--to", "hex"], &three)).unwrap();
    assert_eq!(lines.matches("42007801").count(), 3, "{lines}");
    let xml = decode(&["--to", "xml"], &three);
    assert_eq!(
        String::from_utf8(xml)
            .unwrap()
            .matches("<RequestMessage")
            .count(),
        3
    );
    for form in ["hex", "base64", "xml", "json", "ttlv"] {
        let text = decode(&["--to", form], &three);
        for arguments in [&["--to", "ttlv"][..], &["--from", form, "--to", "ttlv"]] {
            assert_eq!(decode(arguments, &text), three, "{form}, {arguments:?}");
        }
    }
    assert_eq!(decode(&[], b""), b"");
}

#[test]
fn a_file_can_be_named() {
    let folder = crate::support::Folder::new();
    let file = folder.path("message.bin");
    std::fs::write(&file, bytes()).unwrap();
    assert_eq!(
        decode(&["--to", "ttlv", file.to_str().unwrap()], b""),
        bytes()
    );
    let ran = keystead(&["decode", "/nonexistent"], b"", &[]);
    assert_eq!(ran.code, 5);
}

#[test]
fn broken_input_is_shown_as_far_as_it_goes() {
    let message = bytes();
    let cut = keystead(&["decode"], &message[..60], &[]);
    assert_eq!(cut.code, 6);
    assert!(
        cut.text().replace(' ', "").contains("RequestHeader"),
        "{}",
        cut.text()
    );
    assert!(cut.stderr.contains("60 of 120 bytes"), "{}", cut.stderr);

    let mut whole_then_garbage = message.clone();
    whole_then_garbage.extend_from_slice(b"garbage that is no message");
    let ran = keystead(&["decode", "--to", "hex"], &whole_then_garbage, &[]);
    assert_eq!(ran.code, 6);
    assert!(
        ran.text().contains("42007801"),
        "the whole message is converted first"
    );

    for (input, form) in [
        ("<RequestMessage>", "xml"),
        ("{", "json"),
        ("4200zz", "hex"),
        ("?", "auto"),
    ] {
        let ran = keystead(&["decode", "--from", form], input.as_bytes(), &[]);
        assert_eq!(ran.code, 6, "{form}: {}", ran.stderr);
        assert!(!ran.stderr.is_empty());
    }
}
