//! Every message of the official cases, as far as its shapes are declared, is read by the typed
//! model under its own version and written back the same.

use keystead_tests::conformance::case::{expected_answers, index, requests};
use keystead_tests::conformance::compare::show;
use keystead_tests::conformance::node::{Node, Value as NodeValue};
use keystead_tests::conformance::registry::Registry;
use keystead_tests::conformance::replay::Replay;
use keystead_tests::conformance::walk::tags;
use keystead_tests::workspace;
use kmip_core::protocol::enumeration::Operation;
use kmip_core::protocol::message::{RequestHeader, ResponseHeader};
use kmip_core::protocol::payload::{server_shapes, shapes};
use kmip_core::protocol::shape::{AnyShape, Decode, Encode, Value};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, Reader, Writer};

/// Cases with a message that does not come back the same, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "CS-AC-M-3-12",
        "defect of the file: an Attribute without a name",
    ),
    (
        "CS-AC-M-8-12",
        "defect of the file: an Attribute without a name",
    ),
];

/// Reads the bytes as `T` and writes them again.
fn again<'a, T: Value<'a>>(bytes: &'a [u8], version: ProtocolVersion) -> Result<Vec<u8>, String> {
    let item = Reader::message(bytes, &Limits::DEFAULT).map_err(|error| error.to_string())?;
    let value =
        T::decode(&item, &Decode::strict(version)).map_err(|error| format!("decode: {error}"))?;
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out);
    value.encode(item.tag(), &mut Encode::new(&mut writer, version));
    writer.finish().map_err(|error| error.to_string())?;
    Ok(out)
}

fn payload_again(
    operation: Operation,
    is_request: bool,
    bytes: &[u8],
    version: ProtocolVersion,
) -> Option<Result<Vec<u8>, String>> {
    let (request, response) = shapes(operation).or_else(|| server_shapes(operation))?;
    let shape = if is_request { request } else { response };
    Some(shape_again(&shape, bytes, version))
}

/// Reads the bytes as a shape and writes them again.
fn shape_again(
    shape: &AnyShape,
    bytes: &[u8],
    version: ProtocolVersion,
) -> Result<Vec<u8>, String> {
    let item = Reader::message(bytes, &Limits::DEFAULT).map_err(|error| error.to_string())?;
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out);
    shape
        .rewrite(
            &item,
            &Decode::strict(version),
            item.tag(),
            &mut Encode::new(&mut writer, version),
        )
        .map_err(|error| format!("decode: {error}"))?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(out)
}

fn version_of(message: &Node) -> ProtocolVersion {
    let version = message.children()[0].child(tags::PROTOCOL_VERSION).unwrap();
    let number = |node: &Node| match node.value {
        NodeValue::Integer(number) => number as u8,
        _ => panic!("a version is two integers"),
    };
    ProtocolVersion::new(
        number(&version.children()[0]),
        number(&version.children()[1]),
    )
}

/// What is not the same after reading and writing.
fn complaint(registry: &Registry, node: &Node, written: Result<Vec<u8>, String>) -> Option<String> {
    match written {
        Err(error) => Some(format!("{error}\n  in {}", show(registry, node))),
        Ok(bytes) => match Node::decode(&bytes) {
            Ok(back) if back == *node => None,
            Ok(back) => Some(format!(
                "written otherwise\n  was {}\n  is  {}",
                show(registry, node),
                show(registry, &back)
            )),
            Err(error) => Some(format!("written bytes are no item: {error}")),
        },
    }
}

fn check(registry: &Registry, message: &Node, is_request: bool, out: &mut Vec<String>) -> usize {
    let version = version_of(message);
    let header = &message.children()[0];
    let bytes = header.encode().unwrap();
    let written = if is_request {
        again::<RequestHeader>(&bytes, version)
    } else {
        again::<ResponseHeader>(&bytes, version)
    };
    out.extend(complaint(registry, header, written));
    let mut checked = 1;
    let payload_tag = if is_request {
        tags::REQUEST_PAYLOAD
    } else {
        tags::RESPONSE_PAYLOAD
    };
    for item in message
        .children()
        .iter()
        .filter(|child| child.tag == tags::BATCH_ITEM)
    {
        let Some(NodeValue::Enumeration(operation)) =
            item.child(tags::OPERATION).map(|node| node.value.clone())
        else {
            continue;
        };
        let Some(payload) = item.child(payload_tag) else {
            continue;
        };
        let bytes = payload.encode().unwrap();
        let operation = Operation::new(operation);
        if let Some(written) = payload_again(operation, is_request, &bytes, version) {
            checked += 1;
            let complaint = complaint(registry, payload, written);
            out.extend(complaint.map(|text| format!("{version} {operation:?}: {text}")));
        }
    }
    checked
}

#[test]
fn messages_of_the_official_cases_are_read_and_written_back_the_same() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let registry = Registry::load(&shared.join("spec/registry")).unwrap();
    let directory = shared.join("cases");
    let mut complaints: Vec<String> = Vec::new();
    let mut checked = 0;
    for entry in index(&directory).unwrap() {
        if EXCEPTIONS.iter().any(|(name, _)| *name == entry.name) {
            continue;
        }
        // One replay fills the placeholders of both sides alike.
        let mut replay = Replay::new(Vec::new());
        for (messages, is_request) in [
            (requests(&registry, &directory, &entry).unwrap(), true),
            (
                expected_answers(&registry, &directory, &entry).unwrap(),
                false,
            ),
        ] {
            for message in messages {
                let mut found = Vec::new();
                checked += check(&registry, &replay.fill(message), is_request, &mut found);
                complaints.extend(
                    found
                        .into_iter()
                        .map(|text| format!("{}: {text}", entry.name)),
                );
            }
        }
    }
    complaints.sort();
    assert!(
        complaints.is_empty(),
        "{} of {checked} parts are not the same:\n{}",
        complaints.len(),
        complaints
            .iter()
            .take(60)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
    println!("{checked} headers and payloads are read and written back the same");
}
