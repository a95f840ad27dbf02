//! The XML reader, and the forms of text that carry bytes.

use kmip_core::protocol::encoding::{
    Format, TextOptions, detect, hex, json, response_guide, to_ttlv, tree, value_json, xml,
};
use kmip_core::protocol::payload::OPERATIONS;
use kmip_core::protocol::version::ProtocolVersion;

use crate::text::{LIMITS, comes, is_row, read, shown, survives};

/// Reads a message as XML, hexadecimal and base64, and shows it in every form if it is TTLV.
pub fn xml(data: &[u8]) {
    let _ = detect(data);
    let _ = to_ttlv(data, None, &LIMITS).map_err(shown);
    read(xml::to_ttlv(data, &LIMITS));
    comes(data, Format::Xml);
    for bytes in [hex::to_ttlv(data), hex::base64_to_ttlv(data)] {
        let _ = bytes.map_err(shown);
    }
    show(data);
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
