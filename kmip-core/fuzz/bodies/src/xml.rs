//! The XML reader, and the other forms of text.

use kmip_core::protocol::encoding::{
    TextError, TextOptions, attributes_guide, detect, hex, json, request_guide, response_guide,
    to_ttlv, tree, value_json, xml,
};
use kmip_core::protocol::payload::OPERATIONS;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, Reader, validate};

const LIMITS: Limits = Limits::DEFAULT;

/// Reads a message as text of every form, and shows it in every form if it is TTLV.
pub fn xml(data: &[u8]) {
    let _ = detect(data);
    let _ = to_ttlv(data, None, &LIMITS).map_err(shown);
    read(xml::to_ttlv(data, &LIMITS));
    read(json::to_ttlv(data, &LIMITS));
    read_plain(data);
    for bytes in [hex::to_ttlv(data), hex::base64_to_ttlv(data)] {
        let _ = bytes.map_err(shown);
    }
    show(data);
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
fn shown(error: TextError) {
    let _ = error.to_string();
    let _ = (error.position(), error.path(), error.remedy());
}

/// Whether the bytes are whole items in a row.
fn is_row(ttlv: &[u8]) -> bool {
    let Ok(mut reader) = Reader::new(ttlv, &LIMITS) else {
        return false;
    };
    loop {
        match reader.next_item() {
            Ok(Some(item)) if validate(item.encoded(), &LIMITS).is_ok() => {}
            Ok(None) => return true,
            _ => return false,
        }
    }
}

/// What became of text: TTLV that survives both encodings.
fn read(result: Result<Vec<u8>, TextError>) {
    let Ok(ttlv) = result.map_err(shown) else {
        return;
    };
    assert!(is_row(&ttlv), "text was read as something else than TTLV");
    survives(&ttlv);
}

fn survives(ttlv: &[u8]) {
    for (pretty, version) in [
        (true, ProtocolVersion::V2_1),
        (false, ProtocolVersion::V1_0),
    ] {
        let options = TextOptions {
            pretty,
            version,
            ..TextOptions::default()
        };
        let text = xml::from_ttlv(ttlv, &options).expect("a message can be written as XML");
        let back = xml::to_ttlv(text.as_bytes(), &LIMITS);
        assert!(back.expect("XML can be read back") == ttlv, "XML: {text}");
        let text = json::from_ttlv(ttlv, &options).expect("a message can be written as JSON");
        let back = json::to_ttlv(text.as_bytes(), &LIMITS);
        assert!(back.expect("JSON can be read back") == ttlv, "JSON: {text}");
    }
}

/// Plain JSON of the generic call: what is read is TTLV and, shown, comes back as the same.
fn read_plain(data: &[u8]) {
    for version in [ProtocolVersion::V1_4, ProtocolVersion::V2_1] {
        if let Ok(ttlv) = value_json::items_from_json(data, version, None, &LIMITS).map_err(shown) {
            assert!(is_row(&ttlv), "plain JSON was read as something else");
            survives(&ttlv);
        }
        let guides = [
            None,
            Some(attributes_guide()),
            // One operation is enough for an input; which one hangs on its length.
            request_guide(OPERATIONS[data.len() % OPERATIONS.len()]),
        ];
        for guide in guides {
            let payload = tag::REQUEST_PAYLOAD;
            let read = value_json::payload_from_json(data, payload, version, guide, &LIMITS);
            let Ok(ttlv) = read.map_err(shown) else {
                continue;
            };
            assert!(validate(&ttlv, &LIMITS).is_ok());
            let text = value_json::payload_to_json(&ttlv, version, guide, &LIMITS);
            let text = text.expect("a payload can be written as plain JSON");
            let again =
                value_json::payload_from_json(text.as_bytes(), payload, version, guide, &LIMITS);
            assert!(
                again.expect("plain JSON can be read back") == ttlv,
                "{text}"
            );
        }
    }
}

/// Shows bytes, whether they are TTLV or not.
fn show(data: &[u8]) {
    let tree = tree::render(
        data,
        &tree::TreeOptions {
            offsets: true,
            ..tree::TreeOptions::default()
        },
    );
    let whole = is_row(data);
    assert_eq!(tree.problem.is_none(), whole, "{}", tree.text);
    let guide = response_guide(OPERATIONS[data.len() % OPERATIONS.len()]);
    let _ = value_json::items_to_json(data, ProtocolVersion::V1_4, None, &LIMITS);
    let _ = value_json::payload_to_json(data, ProtocolVersion::V2_1, guide, &LIMITS);
    if whole && !data.is_empty() {
        survives(data);
        let text = hex::from_ttlv(data);
        assert!(hex::to_ttlv(text.as_bytes()).is_ok_and(|back| back == data));
        let text = hex::base64_from_ttlv(data);
        assert!(hex::base64_to_ttlv(text.as_bytes()).is_ok_and(|back| back == data));
    } else {
        let _ = xml::from_ttlv(data, &TextOptions::default());
        let _ = json::from_ttlv(data, &TextOptions::default());
    }
}
