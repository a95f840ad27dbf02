//! The JSON readers: that of messages, and that of the plain JSON of the generic call.

use kmip_core::protocol::encoding::{Format, attributes_guide, json, request_guide, value_json};
use kmip_core::protocol::payload::OPERATIONS;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::validate;

use crate::text::{LIMITS, comes, is_row, read, shown, survives};

/// Reads a message as JSON, and a payload as plain JSON with and without a guide.
pub fn json(data: &[u8]) {
    read(json::to_ttlv(data, &LIMITS));
    comes(data, Format::Json);
    read_plain(data);
}

/// Plain JSON of the generic call: what is read is TTLV and, shown, comes back as the same.
fn read_plain(data: &[u8]) {
    for version in [ProtocolVersion::V1_4, ProtocolVersion::V2_1] {
        if let Ok(ttlv) = value_json::items_from_json(data, version, None, &LIMITS).map_err(shown) {
            assert!(is_row(&ttlv), "plain JSON was read as something else");
            // `{}` is no item at all, which no encoding of messages has a text for.
            if !ttlv.is_empty() {
                survives(&ttlv);
            }
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
