//! Texts in which some messages are broken.

use super::check;
use crate::protocol::encoding::{Read, TextOptions, json, read_each_from, xml};
use crate::ttlv::{Limits, Reader};

/// A message as it is in both forms, with one name that can be broken.
fn message(id: &str) -> String {
    format!(
        r#"<RequestMessage><RequestHeader><ProtocolVersion><ProtocolVersionMajor type="Integer" value="1"/><ProtocolVersionMinor type="Integer" value="4"/></ProtocolVersion><BatchCount type="Integer" value="1"/></RequestHeader><BatchItem><Operation type="Enumeration" value="Get"/><RequestPayload><UniqueIdentifier type="TextString" value="{id}"/></RequestPayload></BatchItem></RequestMessage>"#
    )
}

fn ttlv(id: &str) -> Vec<u8> {
    xml::to_ttlv(message(id).as_bytes(), &Limits::DEFAULT).unwrap()
}

fn in_json(id: &str) -> String {
    let options = TextOptions {
        pretty: false,
        ..TextOptions::default()
    };
    json::from_ttlv(&ttlv(id), &options).unwrap()
}

fn read(text: impl AsRef<[u8]>) -> Read<'static> {
    read_each_from(&mut text.as_ref(), None, &Limits::DEFAULT).unwrap()
}

/// What is wrong, and the messages that are whole.
fn read_apart(text: impl AsRef<[u8]>) -> (Vec<String>, Vec<Vec<u8>>) {
    let read = read(text);
    check(&read.ttlv);
    assert_eq!(read.problem, None);
    let (mut whole, mut done) = (Vec::new(), 0);
    let end = read.ttlv.len();
    let broken = read.broken.iter().map(|it| it.begins..it.ends);
    for part in broken.chain(std::iter::once(end..end)) {
        let row = &read.ttlv[done..part.start];
        let mut reader = Reader::new(row, &Limits::DEFAULT).unwrap();
        while let Some(item) = reader.next_item().unwrap() {
            whole.push(item.encoded().to_vec());
        }
        // What there is of a broken message is one item, if anything.
        let mut reader = Reader::new(&read.ttlv[part.clone()], &Limits::DEFAULT).unwrap();
        assert_eq!(reader.next_item().unwrap().is_some(), !part.is_empty());
        assert!(reader.next_item().unwrap().is_none());
        done = part.end;
    }
    let errors = read.broken.iter().map(|it| it.error.to_string());
    (errors.collect(), whole)
}

#[test]
fn behind_a_broken_message_in_xml_the_next_one_is_read() {
    let (one, two, three) = (message("one"), message("two"), message("three"));
    let wrong = two.replace("\"Get\"", "\"Gett\"");
    let cut = &two[..two.find("<BatchCount").unwrap()];
    let crossed = two.replace("</RequestPayload>", "</RequestPaylod>");
    let unquoted = two.replace("value=\"two\"", "value=\"two");
    let late = two.replace("<BatchItem>", "<!-- no end <BatchItem>");
    for (broken, error) in [
        (
            wrong.as_str(),
            "`Gett` is no name of Operation at line 2, column 228",
        ),
        (
            cut,
            "unexpected beginning of the next message within <RequestHeader> at line 3, column 1 in \
             RequestMessage/RequestHeader",
        ),
        (
            &crossed,
            "not well-formed: ill-formed document: expected `</RequestPayload>`",
        ),
        (&unquoted, "not well-formed"),
        (&late, "not well-formed"),
        (
            "<Nothing><RequestHeader/></Nothing>",
            "unknown tag `Nothing` at line 2, column 1",
        ),
        (
            "so there",
            "unexpected text between elements at line 1, column",
        ),
    ] {
        let row = format!("{one}\n{broken}\n{three}\n");
        let wrapped = format!("<?xml version=\"1.0\"?><KMIP>{one}\n{broken}\n{three}</KMIP>");
        for text in [row, wrapped] {
            let (errors, whole) = read_apart(&text);
            assert_eq!(whole, [ttlv("one"), ttlv("three")], "{text}");
            assert!(
                errors.len() == 1 && errors[0].starts_with(error),
                "{errors:?} where {error} is expected"
            );
        }
    }
}

#[test]
fn behind_a_broken_message_in_json_the_next_one_is_read() {
    let (one, two, three) = (in_json("one"), in_json("two"), in_json("three"));
    let wrong = two.replace("\"Get\"", "\"Gett\"");
    let cut = &two[..two.find(",{\"tag\":\"BatchCount\"").unwrap()];
    let unquoted = two.replace("\"two\"", "\"two");
    for (broken, error) in [
        (
            wrong.as_str(),
            "`Gett` is no name of Operation at line 2, column ",
        ),
        (cut, "not well-formed: "),
        (&unquoted, "not well-formed: "),
        (
            "{\"tag\":\"Nothing\",\"value\":[]}",
            "unknown tag `Nothing` at line 2, column 16",
        ),
        (
            "so there",
            "unexpected text between messages at line 2, column 1",
        ),
    ] {
        for (text, in_list) in [
            (format!("{one}\n{broken}\n{three}\n"), false),
            (format!("[{one},\n{broken},\n{three}]"), true),
        ] {
            let (errors, whole) = read_apart(&text);
            assert_eq!(whole, [ttlv("one"), ttlv("three")], "{text}");
            assert_eq!(errors.len(), 1, "{errors:?}, in a list: {in_list}");
            assert!(
                errors[0].starts_with(error),
                "{errors:?} where {error} is expected"
            );
        }
    }
}

#[test]
fn what_is_wrong_around_the_messages_of_an_array_is_told_too() {
    let (one, two) = (in_json("one"), in_json("two"));
    let wrong = two.replace("\"Get\"", "\"Gett\"");
    for (text, error) in [
        (
            format!("[{one} {wrong}]"),
            "unexpected text between messages",
        ),
        (
            format!("[{wrong},{one},]"),
            "unexpected text between messages",
        ),
        (
            format!("[{wrong},{one}"),
            "unexpected end of the text within an array",
        ),
        (format!("{wrong},{one}"), "unexpected text between messages"),
    ] {
        let (errors, whole) = read_apart(&text);
        assert_eq!(whole, [ttlv("one")], "{text}");
        assert_eq!(errors.len(), 2, "{errors:?}");
        assert!(errors.iter().any(|it| it.starts_with(error)), "{errors:?}");
    }
}

#[test]
fn every_broken_message_is_told_of_with_its_place() {
    for (form, messages) in [
        ("xml", ["one", "two", "three"].map(message)),
        ("json", ["one", "two", "three"].map(in_json)),
    ] {
        let [one, two, three] = messages;
        let wrong = |text: &str| text.replace("\"Get\"", "\"Gett\"");
        let text = format!("{}\n\n{two}\n{}\n", wrong(&one), wrong(&three));
        let (errors, whole) = read_apart(&text);
        assert_eq!(whole, [ttlv("two")], "{form}");
        for (error, line) in errors.iter().zip(["line 1,", "line 4,"]) {
            assert!(error.contains(line), "{errors:?}");
        }
        assert_eq!(errors.len(), 2, "{errors:?}");
    }
}

#[test]
fn whatever_becomes_of_one_byte_the_messages_around_are_read() {
    for messages in [
        ["one", "two", "three"].map(message),
        ["one", "two", "three"].map(in_json),
    ] {
        let [one, two, three] = messages.map(String::into_bytes);
        // The first bytes tell that a message begins.
        for at in 24..two.len() {
            for byte in [
                b'<', b'>', b'"', b'{', b'}', b'[', b',', b'/', b'\\', b'x', b'-', 0xFF,
            ] {
                let mut broken = two.clone();
                broken[at] = byte;
                let text = [&one[..], &broken, &three].concat();
                let read = read(&text);
                check(&read.ttlv);
                assert!(read.ttlv.starts_with(&ttlv("one")), "{at} {byte}");
                assert!(read.ttlv.ends_with(&ttlv("three")), "{at} {byte}");
                assert!(read.problem.is_none());
            }
        }
    }
}

#[test]
fn a_comment_that_names_a_message_is_a_comment() {
    let (one, two) = (message("one"), message("two"));
    let wrong = one.replace("\"Get\"", "\"Gett\"");
    let remarked = two.replace("<BatchItem>", "<!-- <RequestMessage> --><BatchItem>");
    let (errors, whole) = read_apart(format!("{wrong}<!-- {one} -->{remarked}"));
    assert_eq!((errors.len(), whole), (1, vec![ttlv("two")]));
}

#[test]
fn a_text_without_a_problem_is_read_as_ever() {
    let long = "5a".repeat(10_000);
    let text = format!(
        "{}<Data type=\"ByteString\" value=\"{long}\"/>{}",
        message("one"),
        message("two")
    );
    let got = read(&text);
    assert!(got.problem.is_none() && got.broken.is_empty());
    assert_eq!(
        *got.ttlv,
        xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap()
    );
    // A broken one beside it, and the long value is there as well.
    let wrong = message("none").replace("\"Get\"", "\"Gett\"");
    let (errors, whole) = read_apart(wrong + &text);
    assert_eq!((errors.len(), whole.len()), (1, 3));
    assert_eq!(whole.concat(), *got.ttlv);
}

#[test]
fn a_text_that_is_too_large_ends_there() {
    let text = message("one").repeat(10);
    let limits = Limits {
        max_size: ttlv("one").len() * 4,
        ..Limits::DEFAULT
    };
    let read = read_each_from(&mut text.as_bytes(), None, &limits).unwrap();
    assert_eq!(read.broken.len(), 1);
    assert!(read.ttlv.len() < ttlv("one").len() * 6);
}

#[test]
fn a_processing_instruction_that_names_a_message_begins_none() {
    let marked = message("two").replace("<BatchItem>", "<?x <RequestMessage> ?><BatchItem>");
    for open in ["", "<?never", "<!-- never"] {
        let text = format!("<Nothing/>{marked}{}{open}", message("three"));
        let (errors, whole) = read_apart(&text);
        assert_eq!(
            errors.len(),
            1 + usize::from(!open.is_empty()),
            "{errors:?}"
        );
        assert_eq!(whole, [ttlv("two"), ttlv("three")], "{open}");
    }
}
