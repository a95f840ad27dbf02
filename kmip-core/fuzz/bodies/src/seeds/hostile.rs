//! Examples of what is wrong on purpose.

use kmip_core::protocol::enumeration::{
    BatchErrorContinuationOption, Enumeration, ObjectType, Operation, QueryFunction,
};
use kmip_core::protocol::payload as p;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::Tag;

use crate::messages::{Message, items, nested};

fn query(version: V) -> Message {
    Message::new(version).item(&p::QueryRequest {
        query_functions: vec![QueryFunction::default()],
        ..p::QueryRequest::default()
    })
}

/// Bytes that are nearly TTLV.
pub(super) fn ttlv(add: &mut dyn FnMut(&str, Vec<u8>)) {
    add("empty", Vec::new());
    add("half-a-header", vec![0x42, 0, 0x78, 1]);
    add("deep", nested(tag::ATTRIBUTE, 32));
    add("too-deep", nested(tag::ATTRIBUTE, 33));
    let whole = query(V::V1_4).end();
    add("cut-off", whole[..whole.len() - 8].to_vec());
    add("trailing", [&whole[..], &[0; 8]].concat());
    let text = items(|w| w.structure(tag::NAME, |w| w.text_string(tag::NAME_VALUE, "abc")));
    for (name, at, byte) in [
        ("length-of-4-gib", 4, 0xff),
        ("odd-length", 7, 1),
        ("unknown-type", 11, 0x0f),
        ("text-is-no-utf8", 16, 0xff),
        ("padding-is-not-zero", 23, 1),
        ("inner-length-too-large", 15, 0x40),
    ] {
        let mut bytes = text.clone();
        bytes[at] = byte;
        add(name, bytes);
    }
    let mut boolean = items(|w| w.boolean(tag::RANDOM_IV, true));
    boolean[15] = 2;
    add("boolean-is-two", boolean);
    let every_type = items(|w| {
        w.structure(Tag::FIRST_EXTENSION, |w| {
            let tag = Tag::LAST_EXTENSION;
            w.integer(tag, -1);
            w.long_integer(tag, i64::MIN);
            w.big_integer(tag, &[0x80; 9]);
            w.enumeration(tag, u32::MAX);
            w.boolean(tag, false);
            w.byte_string(tag, &[]);
            w.date_time(tag, i64::MAX);
            w.interval(tag, 1);
            w.date_time_extended(tag, -1);
            for item_type in kmip_core::ttlv::ItemType::ALL {
                w.text_as(tag, item_type, "ü");
            }
        });
    });
    add("every-type", every_type);
    let empty = |count: usize| {
        items(|w| {
            w.structure(tag::REQUEST_PAYLOAD, |w| {
                for _ in 0..count {
                    w.structure(tag::PROTOCOL_VERSION, |_| ());
                }
            });
        })
    };
    let many = Message::new(V::V2_1).raw(Operation::DISCOVER_VERSIONS, &empty(60));
    add("many-empty-structures", many.end());
}

/// Requests that are wrong as a whole, or in one item.
pub(super) fn requests(add: &mut dyn FnMut(&str, Vec<u8>)) {
    add("no-items", Message::new(V::V1_4).end());
    add("wrong-count", query(V::V1_4).end_with(3));
    add("negative-count", query(V::V2_1).end_with(-1));
    add("version-0.0", query(V::new(0, 0)).end());
    add("version-1.9", query(V::new(1, 9)).end());
    add("version-9.9", query(V::new(9, 9)).end());
    let destroy = p::DestroyRequest {
        unique_identifier: None,
    };
    for (name, option) in [
        ("batch-stop", BatchErrorContinuationOption::STOP),
        ("batch-continue", BatchErrorContinuationOption::CONTINUE),
        ("batch-undo", BatchErrorContinuationOption::UNDO),
    ] {
        let mut message = query(V::V2_0).item(&destroy);
        message.header = items(|w| {
            w.integer(tag::MAXIMUM_RESPONSE_SIZE, 400);
            w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, option.raw());
        });
        let create = p::CreateRequest {
            object_type: ObjectType::TEMPLATE,
            ..p::CreateRequest::default()
        };
        add(name, message.item(&create).item(&destroy).end());
    }
    let text = items(|w| w.text_string(tag::REQUEST_PAYLOAD, "no structure"));
    add(
        "payload-is-text",
        Message::new(V::V1_2).raw(Operation::GET, &text).end(),
    );
    let unknown =
        items(|w| w.structure(tag::REQUEST_PAYLOAD, |w| w.integer(Tag::FIRST_EXTENSION, 1)));
    let message = Message::new(V::V2_1);
    let message = message.raw(Operation::new(0x8000_0001), &unknown);
    add("unknown", message.raw(Operation::ACTIVATE, &unknown).end());
}

/// Texts that are nearly messages.
pub(super) fn text(add: &mut dyn FnMut(&str, &str)) {
    for (name, text) in [
        ("doctype.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><Name/>"),
        (
            "entity.xml",
            "<NameValue type=\"TextString\" value=\"&a;&#x41;&amp;\"/>",
        ),
        (
            "open.xml",
            "<Name><NameValue type=\"TextString\" value=\"a\"/>",
        ),
        (
            "wrapper.xml",
            "<?xml version=\"1.0\"?><KMIP><Name/><Name/></KMIP>",
        ),
        (
            "tag.xml",
            "<TTLV tag=\"0x540001\" name=\"n\" type=\"Integer\" value=\"0x7fffffff\"/>",
        ),
        (
            "short-tag.xml",
            "<x540001 type=\"Boolean\" value=\"true\"/>",
        ),
        (
            "mask.xml",
            "<CryptographicUsageMask type=\"Integer\" value=\"Encrypt|Decrypt 0x100000\"/>",
        ),
        (
            "enumeration.xml",
            "<Operation type=\"Enumeration\" value=\"Create\"/><Operation type=\"Enumeration\" value=\"0x80000001\"/>",
        ),
        (
            "dates.xml",
            "<ActivationDate type=\"DateTime\" value=\"2001-02-29T23:59:60+14:00\"/>",
        ),
        (
            "far-date.xml",
            "<ActivationDate type=\"DateTime\" value=\"-9999-01-01T00:00:00Z\"/>",
        ),
        (
            "numbers.xml",
            "<D type=\"BigInteger\" value=\"-12345678901234567890\"/><D type=\"LongInteger\" value=\"-9223372036854775808\"/>",
        ),
        (
            "bytes.xml",
            "<KeyMaterial type=\"ByteString\" value=\"0aFg\"/>",
        ),
        (
            "attribute.xml",
            "<Attribute><AttributeName type=\"TextString\" value=\"Cryptographic Algorithm\"/><AttributeValue type=\"Enumeration\" value=\"AES\"/></Attribute>",
        ),
        (
            "interval.xml",
            "<LeaseTime type=\"Interval\" value=\"4294967295\"/><TimeStamp type=\"DateTimeExtended\" value=\"1970-01-01T00:00:00.000001Z\"/>",
        ),
        (
            "value-in-front.json",
            "{\"value\":[{\"value\":\"a\",\"type\":\"TextString\",\"tag\":\"NameValue\"}],\"tag\":\"Name\"}",
        ),
        (
            "large-number.json",
            "{\"tag\":\"LeaseTime\",\"type\":\"Interval\",\"value\":1e400}",
        ),
        (
            "plain-typed.json",
            "{\"0x540001\":{\"type\":\"Integer\",\"value\":5},\"Name\":[{\"NameValue\":\"x\"},null]}",
        ),
        (
            "plain-attribute.json",
            "{\"Attribute\":[{\"AttributeName\":\"x-a\",\"AttributeIndex\":1,\"AttributeValue\":\"b\"}]}",
        ),
        (
            "dump.hex",
            "00000000  42 00 78 01 00 00 00 08  42 00 77 01 00 00 00 00  |B.x.....B.w.....|",
        ),
        ("message.base64", "QgB4AQAAAAhCAHcBAAAAAA=="),
    ] {
        add(name, text);
    }
    add(
        "deep.xml",
        &format!("{}{}", "<Name>".repeat(40), "</Name>".repeat(40)),
    );
    add("deep.json", &"[".repeat(200));
}
