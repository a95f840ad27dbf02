//! The codec beside `kmip-protocol`/`kmip-ttlv` on the same messages: decode of a Get response, encode of a Get request.

use std::hint::black_box;

use kmip_core::protocol::message::ResponseReader;
use kmip_core::protocol::object::ManagedObject;
use kmip_core::protocol::payload::GetResponse;
use kmip_core::protocol::shape::Value;
use kmip_core::ttlv::Limits;
use kmip_protocol::types::common::UniqueIdentifier;
use kmip_protocol::types::request::{
    BatchCount, BatchItem, ProtocolVersion, ProtocolVersionMajor, ProtocolVersionMinor,
    RequestHeader, RequestMessage, RequestPayload,
};
use kmip_protocol::types::response::ResponseMessage;

use crate::measure::{compare, nanoseconds, time};
use crate::{Outcome, messages};

const ID: &str = "9f1c4f6e-3b1d-4d6a-9a53-0c5d2f7be4a1";

/// Prints nanoseconds and how many times faster.
pub(crate) fn run() -> Outcome {
    let time = time() / 4;
    let answer = messages::get_answer(ID);
    println!("{:<48}{:>12}{:>12}", "codec", "Keystead", "peer");
    compare(
        "decode of a Get response (target 25)",
        "ns",
        || Ok(nanoseconds(time, || decode(black_box(&answer)))),
        || {
            kmip_protocol::response::from_slice::<ResponseMessage>(&answer)
                .map_err(|e| e.to_string())?;
            Ok(nanoseconds(time, || {
                let _ = black_box(kmip_protocol::response::from_slice::<ResponseMessage>(
                    black_box(&answer),
                ));
            }))
        },
    )?;
    let (ours, theirs) = (messages::get_payload(ID), theirs());
    let mut out = Vec::with_capacity(4096);
    messages::write(&ours, &mut out);
    if kmip_ttlv::ser::to_vec(&theirs).map_err(|e| e.to_string())? != out {
        return Err("the two encodings of the Get request differ".into());
    }
    compare(
        "encode of a Get request (target 10)",
        "ns",
        || {
            Ok(nanoseconds(time, || {
                messages::write(black_box(&ours), &mut out);
            }))
        },
        || {
            Ok(nanoseconds(time, || {
                let _ = black_box(kmip_ttlv::ser::to_vec(black_box(&theirs)));
            }))
        },
    )?;
    Ok(())
}

fn decode(bytes: &[u8]) {
    let read = || -> Option<()> {
        let mut reader = ResponseReader::new(bytes, &Limits::DEFAULT).ok()?;
        let item = reader.next_item().ok()??;
        let payload = item.response_payload?.borrowed_item()?;
        let response = GetResponse::decode(&payload, &reader.decode_rule()).ok()?;
        let object = response.object.borrowed_item()?;
        black_box(ManagedObject::decode(&object, &reader.decode_rule()).ok()?);
        black_box(response);
        Some(())
    };
    read().expect("the message is well formed");
}

fn theirs() -> RequestMessage {
    let payload = RequestPayload::Get(Some(UniqueIdentifier(ID.into())), None, None, None);
    let version = ProtocolVersion(ProtocolVersionMajor(1), ProtocolVersionMinor(4));
    RequestMessage(
        RequestHeader(version, None, None, BatchCount(1)),
        vec![BatchItem(payload.operation(), None, payload)],
    )
}
