//! `keystead decode`: forms, streams, broken input.

use crate::support::keystead;

/// A Get request of KMIP 1.4.
const REQUEST: &str = "42007801000000704200770100000038420069010000002042006a0200000004000000010000000042006b\
    0200000004000000040000000042000d0200000004000000010000000042000f010000002842005c05000000040000000a00000000\
    420079010000001042009407000000026b31000000000000";

/// A Get response of KMIP 1.4 with a key of sixteen bytes `aa`.
const RESPONSE: &str = "42007b010000010042007a0100000048420069010000002042006a0200000004000000010000000042006b020000000400000004000000\
    0042009209000000080000000058a1b2c342000d0200000004000000010000000042000f01000000a842005c05000000040000000a0000\
    000042007f0500000004000000000000000042007c01000000804200570500000004000000020000000042009407000000026b31000000\
    00000042008f010000005842004001000000504200420500000004000000010000000042004501000000184200430800000010aaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaa4200280500000004000000030000000042002a02000000040000008000000000";

fn bytes() -> Vec<u8> {
    of_hex(REQUEST)
}

fn of_hex(digits: &str) -> Vec<u8> {
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
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

#[test]
fn no_form_gives_a_secret_away_unless_it_is_asked_for() {
    let response = of_hex(RESPONSE);
    let tree = String::from_utf8(decode(&[], &response)).unwrap();
    assert!(
        tree.contains("KeyMaterial (ByteString, 16 bytes): <hidden>"),
        "{tree}"
    );
    for form in ["xml", "json"] {
        let ran = keystead(&["decode", "--to", form], &response, &[]);
        assert_eq!(ran.code, 0);
        assert!(!ran.text().contains("aaaaaaaa"), "{}", ran.text());
        assert!(
            ran.stderr.contains("secret values blotted out: 1"),
            "{}",
            ran.stderr
        );
        // What is left is a whole message of the same form.
        let again = decode(&["--to", "ttlv", "--show-secrets"], &ran.stdout);
        assert_eq!(again.len(), response.len());
    }
    for form in ["ttlv", "hex", "base64"] {
        let ran = keystead(&["decode", "--to", form], &response, &[]);
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        assert!(ran.stdout.is_empty());
        assert!(
            ran.stderr
                .contains("KeyMaterial at byte 208 is or may be a secret"),
            "{}",
            ran.stderr
        );
    }
    for form in ["xml", "json", "ttlv", "hex", "base64"] {
        let text = decode(&["--to", form, "--show-secrets"], &response);
        assert_eq!(decode(&["--to", "ttlv", "--show-secrets"], &text), response);
    }
    let whole = String::from_utf8(decode(&["--show-secrets"], &response)).unwrap();
    assert!(whole.contains(&"aa".repeat(16)), "{whole}");
}

#[test]
fn each_field_is_explained_with_its_section_when_asked_for() {
    let text = String::from_utf8(decode(&["--explain"], &bytes())).unwrap();
    for line in [
        "# Request Message. (1.4: 7.1)",
        "# Request Header: Version, limits, credentials. Required. (1.4: table ",
        "# Protocol Version: Version of the message. Required. (1.4: 6.1)",
        "# What to do. ",
        "Get: in every version. (1.4: table ",
        "UniqueIdentifier (TextString): \"k1\"",
        "(1.4: 4.11)",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
    let ran = keystead(&["decode", "--explain", "--to", "xml"], &bytes(), &[]);
    assert_eq!(ran.code, 2);
}

#[test]
fn the_tree_is_coloured_where_it_is_wanted() {
    let plain = decode(&[], &bytes());
    assert_eq!(decode(&["--color", "never"], &bytes()), plain);
    let coloured = String::from_utf8(decode(&["--color", "always"], &bytes())).unwrap();
    assert!(
        coloured.starts_with("\u{1b}[1;36mRequestMessage\u{1b}[0m\n"),
        "{coloured}"
    );
    assert!(!plain.contains(&0x1b));
}

#[test]
fn strict_holds_a_message_against_its_version() {
    decode(&["--strict"], &bytes());
    // The same in 1.0 with a field that came later.
    let mut text = String::from_utf8(decode(&["--to", "xml"], &bytes())).unwrap();
    text = text.replace(
        "<UniqueIdentifier type",
        "<KeyWrapType type=\"Enumeration\" value=\"NotWrapped\"/><UniqueIdentifier type",
    );
    let loose = keystead(&["decode"], text.as_bytes(), &[]);
    assert_eq!(loose.code, 0);
    let ran = keystead(&["decode", "--strict"], text.as_bytes(), &[]);
    assert_eq!(ran.code, 6);
    assert!(
        ran.text().contains("KeyWrapType"),
        "it is shown all the same"
    );
    assert!(
        ran.stderr
            .contains("field Unique Identifier stands out of order at byte 120"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        keystead(&["decode", "--strict", "--lenient"], b"", &[]).code,
        2
    );
}

#[test]
fn strict_notes_what_is_deprecated_and_accepts_it() {
    let text = String::from_utf8(decode(&["--to", "xml"], &bytes())).unwrap();
    let format =
        "<KeyFormatType type=\"Enumeration\" value=\"TransparentECDHPublicKey\"/></RequestPayload>";
    let text = text.replace("</RequestPayload>", format);
    let ran = keystead(&["decode", "--strict"], text.as_bytes(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        ran.stderr,
        "keystead: Key Format Type Transparent ECDH Public Key is deprecated from 1.3 on, at byte 120\n"
    );
    let plain = keystead(&["decode"], text.as_bytes(), &[]);
    assert_eq!((plain.stderr.as_str(), plain.text()), ("", ran.text()));
    let explained = keystead(&["decode", "--explain"], text.as_bytes(), &[]);
    let line = "Transparent ECDH Public Key: in 1.0 to 1.4. Deprecated from 1.3 on.";
    assert!(explained.text().contains(line), "{}", explained.text());
    // Before it was deprecated there is nothing to note.
    let minor = "<ProtocolVersionMinor type=\"Integer\" value=";
    let older = text.replace(&format!("{minor}\"4\""), &format!("{minor}\"2\""));
    assert_ne!(older, text);
    let ran = keystead(&["decode", "--strict"], older.as_bytes(), &[]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
}

#[test]
fn lenient_puts_right_what_is_clear_and_finds_the_next_message() {
    let mut padded = bytes();
    let last = padded.len() - 1;
    padded[last] = 1;
    let ran = keystead(&["decode", "--to", "ttlv"], &padded, &[]);
    assert_eq!(ran.code, 6);
    let why = "padding bytes are not zero at byte 104 in \
               Request Message/Batch Item/Request Payload/Unique Identifier";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    let ran = keystead(&["decode"], &padded, &[]);
    let why = "padding bytes are not zero at byte 104 in Unique Identifier";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    let ran = keystead(&["decode", "--to", "ttlv", "--lenient"], &padded, &[]);
    assert_eq!((ran.code, &ran.stdout), (0, &bytes()));
    assert!(
        ran.stderr
            .contains("put right: padding bytes are not zero at byte 104 in Unique Identifier"),
        "{}",
        ran.stderr
    );

    let capture = [
        b"noise" as &[u8],
        &bytes(),
        b"more noise",
        &bytes()[..60],
        &bytes(),
    ]
    .concat();
    let ran = keystead(&["decode", "--lenient", "--from", "ttlv"], &capture, &[]);
    assert_eq!(ran.code, 6, "one message is cut off");
    assert_eq!(
        ran.text().matches("RequestMessage\n").count(),
        3,
        "{}",
        ran.text()
    );
    assert!(
        ran.stderr
            .contains("5 bytes that are no message are passed over"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("message 2 at byte 135"),
        "{}",
        ran.stderr
    );
}

#[test]
fn lenient_passes_over_noise_before_each_of_many_messages() {
    let count = 10_000;
    let capture = [b"noise" as &[u8], &bytes()].concat().repeat(count);
    let arguments = ["decode", "--lenient", "--from", "ttlv", "--to", "ttlv"];
    let ran = keystead(&arguments, &capture, &[]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout == bytes().repeat(count));
    let passed_over = "5 bytes that are no message are passed over";
    assert_eq!(ran.stderr.matches(passed_over).count(), count);
}

#[test]
fn lenient_says_that_another_message_begins_inside_of_one() {
    let capture = [&bytes()[..60], &bytes()].concat();
    let ran = keystead(&["decode", "--lenient", "--from", "ttlv"], &capture, &[]);
    assert_eq!(ran.code, 6);
    let why = "another message begins after 60 bytes of this one";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    // The same where the bytes that are left are fewer than the message should have.
    let mut long = bytes();
    long[6] = 0x10;
    let capture = [&long[..60], &bytes()].concat();
    let ran = keystead(&["decode", "--lenient", "--from", "ttlv"], &capture, &[]);
    assert_eq!(ran.code, 6);
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
    let capture = &bytes()[..60];
    let ran = keystead(&["decode", "--lenient", "--from", "ttlv"], capture, &[]);
    let why = "the input ends after 60 of 120 bytes of a message";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
}

#[test]
fn a_broken_message_in_a_row_does_not_hinder_the_next() {
    let mut broken = bytes();
    broken[59] = 0x77;
    let row = [bytes(), broken, bytes()].concat();
    let ran = keystead(&["decode"], &row, &[]);
    assert_eq!(ran.code, 6);
    assert_eq!(ran.text().matches("RequestMessage\n").count(), 3);
    assert!(
        ran.stderr
            .contains("message 2 at byte 120: unknown item type 77 at byte 56"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_broken_text_is_shown_up_to_the_place() {
    let text = String::from_utf8(decode(&["--to", "xml"], &bytes())).unwrap();
    let broken = text.replace("value=\"Get\"", "value=\"Gett\"");
    let ran = keystead(&["decode"], broken.as_bytes(), &[]);
    assert_eq!(ran.code, 6);
    assert!(
        ran.text().contains("ProtocolVersionMinor"),
        "{}",
        ran.text()
    );
    assert!(
        ran.stderr
            .contains("`Gett` is no name of Operation at line 10"),
        "{}",
        ran.stderr
    );
    let json = String::from_utf8(decode(&["--to", "json"], &bytes())).unwrap();
    let ran = keystead(
        &["decode"],
        json.replace("\"Get\"", "\"Gett\"").as_bytes(),
        &[],
    );
    assert_eq!(ran.code, 6);
    assert!(
        ran.text().contains("ProtocolVersionMinor"),
        "{}",
        ran.text()
    );
    let ran = keystead(
        &["decode", "--from", "hex"],
        format!("{}zz", &REQUEST[..160]).as_bytes(),
        &[],
    );
    assert_eq!(ran.code, 6);
    assert!(ran.text().contains("RequestHeader"), "{}", ran.text());
}

#[test]
fn a_broken_message_in_a_text_does_not_hinder_the_next() {
    for form in ["xml", "json"] {
        let text = String::from_utf8(decode(&["--to", form], &bytes())).unwrap();
        let broken = text.replace("\"Get\"", "\"Gett\"");
        let cut = &text[..text.find("BatchCount").unwrap()];
        let row = format!("{text}{broken}{text}{cut}\n{text}");
        let ran = keystead(&["decode"], row.as_bytes(), &[]);
        assert_eq!(ran.code, 6);
        assert_eq!(ran.text().matches("RequestMessage\n").count(), 5, "{form}");
        assert_eq!(ran.text().matches("\"k1\"").count(), 3, "{form}");
        let lines: Vec<_> = ran.stderr.lines().collect();
        assert_eq!(lines.len(), 2, "{}", ran.stderr);
        assert!(
            lines[0].contains("`Gett` is no name of Operation at line "),
            "{}",
            lines[0]
        );
        assert!(lines[1].contains(" at line "), "{}", lines[1]);
        // The forms that programs read have the whole messages and what there is of the broken ones.
        let ran = keystead(&["decode", "--to", "hex", "--strict"], row.as_bytes(), &[]);
        assert_eq!(ran.code, 6);
        assert_eq!(
            ran.text().lines().filter(|line| **line == *REQUEST).count(),
            3
        );
        let lenient = keystead(&["decode", "--lenient"], row.as_bytes(), &[]);
        assert_eq!(lenient.code, 6);
        assert!(
            lenient.stderr.contains("`Gett` is no name"),
            "{}",
            lenient.stderr
        );
    }
}

#[test]
fn a_broken_message_gives_no_secret_away_either() {
    let mut broken = of_hex(RESPONSE);
    let type_of_length = broken.len() - 13;
    broken[type_of_length] = 0x77;
    for form in ["tree", "xml", "json", "ttlv", "hex", "base64"] {
        let ran = keystead(&["decode", "--to", form], &broken, &[]);
        assert_eq!(ran.code, 6, "{form}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("unknown item type 77"),
            "{form}: {}",
            ran.stderr
        );
        assert!(
            !ran.stdout.windows(4).any(|four| four == [0xaa; 4]),
            "{form}"
        );
        let text = String::from_utf8_lossy(&ran.stdout).to_lowercase();
        assert!(
            !text.contains("aaaaaaaa") && !text.contains("qqqqqq"),
            "{form}: {text}"
        );
    }
}

#[test]
fn a_curve_is_no_secret_and_what_is_blotted_out_stays_valid() {
    const EC: &str = "42007801000001084200770100000038420069010000002042006a0200000004000000010000000042006b02000000040000\
        00040000000042000d0200000004000000010000000042000f01000000c042005c0500000004000000030000000042007901\
        000000a842005705000000040000000300000000420091010000000042006d01000000884200400100000080420042050000\
        0004000000150000000042004501000000684200430100000060420075050000000400000007000000004200720800000041\
        0404040404040404040404040404040404040404040404040404040404040404040404040404040404040404040404040404\
        04040404040404040404040404040400000000000000";
    for form in ["tree", "xml", "json"] {
        let ran = keystead(&["decode", "--strict", "--to", form], EC.as_bytes(), &[]);
        assert_eq!(ran.code, 0, "{form}: {}", ran.stderr);
        let text = ran.text();
        assert!(
            text.contains("P_256") || text.contains("P-256"),
            "{form}: {text}"
        );
        assert!(!text.contains("04040404"), "{form}: {text}");
        if form != "tree" {
            let again = keystead(&["decode", "--strict"], text.as_bytes(), &[]);
            assert_eq!(again.code, 0, "{form}: {}", again.stderr);
        }
    }
}

#[test]
fn hexadecimal_with_a_wrong_letter_is_shown_up_to_it() {
    let wrong = REQUEST.replacen("6b31", "zz31", 1);
    let ran = keystead(&["decode"], wrong.as_bytes(), &[]);
    assert_eq!(ran.code, 6);
    assert!(ran.text().contains("RequestMessage"), "{}", ran.text());
    assert!(
        ran.stderr.contains("not a hexadecimal digit"),
        "{}",
        ran.stderr
    );
    let wrong = REQUEST.replacen("42", "zz", 1);
    let ran = keystead(&["decode"], wrong.as_bytes(), &[]);
    assert_eq!(ran.code, 6);
    let why = "not a hexadecimal digit at line 1, column 1";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
}

#[test]
fn what_stands_before_a_byte_that_is_no_text_is_shown() {
    let xml = decode(&["--to", "xml"], &bytes());
    for end in ["<A b=\"", "<A", "<!-- ", ""] {
        let text = [&xml, &xml, end.as_bytes(), b"\xff\"/>"].concat();
        let ran = keystead(&["decode"], &text, &[]);
        assert_eq!(ran.code, 6, "{end}");
        assert_eq!(ran.text().matches("RequestMessage").count(), 2, "{end}");
        assert!(ran.stderr.contains("not utf-8"), "{end}: {}", ran.stderr);
    }
}
