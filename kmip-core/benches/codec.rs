//! Benchmark of the codec: typed decode and encode of five messages against a bare walk and writer.
//!
//! `cargo bench -p kmip-core --bench codec` prints times and the ratio to bare. For instructions,
//! which repeat exactly, run the binary with `one MESSAGE IMPLEMENTATION ITERATIONS` under callgrind
//! (`tests/bench/instructions.sh` does it). The messages, all KMIP 1.4: a Get request, a Get
//! response with a 32-byte key, a Create request, a Locate response with 1,000 identifiers, a
//! Register request of a 64 KiB opaque object.

// Times are far from 2^52 nanoseconds.
#![allow(clippy::cast_precision_loss)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kmip_core::protocol::attribute::{Attribute, Attributes, Name};
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, OpaqueDataType, ResultStatus,
};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::message::{
    RequestBatchItem, RequestHeader, RequestReader, ResponseBatchItem, ResponseHeader,
    ResponseReader,
};
use kmip_core::protocol::object::{
    KeyBlock, ManagedObject, ObjectItem, OpaqueObject, SymmetricKey,
};
use kmip_core::protocol::payload::{
    CreateRequest, GetRequest, GetResponse, LocateResponse, RegisterRequest, Request,
};
use kmip_core::protocol::shape::{DateTime, Encode, Secret, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Limits, Writer};

#[path = "bare_codec.rs"]
mod bare;

const ID: &str = "9f1c4f6e-3b1d-4d6a-9a53-0c5d2f7be4a1";
const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// A typed message that can be written.
enum Message {
    Get(GetRequest<'static>),
    GetAnswer(GetResponse<'static>, ManagedObject<'static>),
    Create(CreateRequest<'static>),
    LocateAnswer(LocateResponse<'static>),
    Register(RegisterRequest<'static>, ManagedObject<'static>),
}

fn message(name: &str) -> Message {
    match name {
        "a" => Message::Get(GetRequest {
            unique_identifier: Some(ObjectReference::id(ID)),
            ..GetRequest::default()
        }),
        "b" => {
            let key: Vec<u8> = (0..32).collect();
            let key_block = KeyBlock {
                cryptographic_algorithm: Some(CryptographicAlgorithm::AES),
                cryptographic_length: Some(256),
                ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(key.leak()))
            };
            let response = GetResponse {
                object_type: ObjectType::SYMMETRIC_KEY,
                unique_identifier: ObjectReference::id(ID),
                object: ObjectItem::default(),
            };
            Message::GetAnswer(
                response,
                ManagedObject::SymmetricKey(SymmetricKey { key_block }),
            )
        }
        "c" => Message::Create(CreateRequest {
            object_type: ObjectType::SYMMETRIC_KEY,
            attributes: Attributes {
                list: vec![
                    Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
                    Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                    Attribute::of(
                        tag::CRYPTOGRAPHIC_USAGE_MASK,
                        &CryptographicUsageMask::new(12),
                    ),
                    Attribute::of(tag::NAME, &Name::text("baseline-key-000001")),
                ],
                templates: Vec::new(),
            },
            protection_storage_masks: None,
        }),
        "d" => Message::LocateAnswer(LocateResponse {
            located_items: None,
            unique_identifiers: (0..1000)
                .map(|i| ObjectReference::id(format!("9f1c4f6e-3b1d-4d6a-9a53-{i:012x}")))
                .collect(),
        }),
        _ => {
            let data: Vec<u8> = (0..65_536u32).map(|i| (i * 31 + 7) as u8).collect();
            let opaque = OpaqueObject {
                opaque_data_type: OpaqueDataType::new(0x8000_0000),
                opaque_data_value: Secret::borrowed(data.leak()),
            };
            let request = RegisterRequest {
                object_type: ObjectType::OPAQUE_OBJECT,
                ..RegisterRequest::default()
            };
            Message::Register(request, ManagedObject::OpaqueObject(opaque))
        }
    }
}

impl Message {
    /// Writes the whole message into a reused buffer.
    #[inline(never)]
    fn encode(&self, out: &mut Vec<u8>) {
        out.clear();
        let mut writer = Writer::new(out);
        match self {
            Self::Get(payload) => request(&mut writer, payload),
            Self::Create(payload) => request(&mut writer, payload),
            Self::Register(payload, object) => {
                let payload = RegisterRequest {
                    object: object.into(),
                    ..payload.clone()
                };
                request(&mut writer, &payload);
            }
            Self::GetAnswer(payload, object) => {
                let payload = GetResponse {
                    object_type: payload.object_type,
                    unique_identifier: ObjectReference::id(ID),
                    object: object.into(),
                };
                response(
                    &mut writer,
                    kmip_core::protocol::enumeration::Operation::GET,
                    &payload,
                );
            }
            Self::LocateAnswer(payload) => {
                response(
                    &mut writer,
                    kmip_core::protocol::enumeration::Operation::LOCATE,
                    payload,
                );
            }
        }
    }
}

fn request<'a, Q: Request<'a>>(writer: &mut Writer<'_>, payload: &Q) {
    writer.structure(tag::REQUEST_MESSAGE, |w| {
        let mut out = Encode::new(w, V::V1_4);
        let header = RequestHeader {
            protocol_version: V::V1_4.into(),
            batch_count: Some(1),
            ..RequestHeader::default()
        };
        header.encode(tag::REQUEST_HEADER, &mut out);
        w.structure(tag::BATCH_ITEM, |w| {
            let mut out = Encode::new(w, V::V1_4);
            Q::OPERATION.encode(tag::OPERATION, &mut out);
            payload.encode(tag::REQUEST_PAYLOAD, &mut out);
        });
    });
}

fn response<'a, P: Value<'a>>(
    writer: &mut Writer<'_>,
    operation: kmip_core::protocol::enumeration::Operation,
    payload: &P,
) {
    writer.structure(tag::RESPONSE_MESSAGE, |w| {
        let mut out = Encode::new(w, V::V1_4);
        let header = ResponseHeader {
            protocol_version: V::V1_4.into(),
            time_stamp: DateTime(1_767_225_600),
            batch_count: Some(1),
            ..ResponseHeader::default()
        };
        header.encode(tag::RESPONSE_HEADER, &mut out);
        w.structure(tag::BATCH_ITEM, |w| {
            let mut out = Encode::new(w, V::V1_4);
            operation.encode(tag::OPERATION, &mut out);
            ResultStatus::SUCCESS.encode(tag::RESULT_STATUS, &mut out);
            payload.encode(tag::RESPONSE_PAYLOAD, &mut out);
        });
    });
}

#[expect(clippy::unnecessary_wraps, reason = "it is what the reader asks for")]
fn newest(_: u8) -> Option<V> {
    Some(V::V3_0)
}

/// Reads the whole message into typed values, down to the key block.
#[inline(never)]
fn decode(name: &str, bytes: &[u8]) {
    let limits = Limits::DEFAULT;
    match name {
        "a" => {
            let mut reader = RequestReader::new(bytes, &limits, newest).unwrap();
            let item = reader.next_item().unwrap().unwrap();
            let payload = item.request_payload.borrowed_item().unwrap();
            black_box(GetRequest::decode(&payload, &reader.decode_rule()).unwrap());
        }
        "c" => {
            let mut reader = RequestReader::new(bytes, &limits, newest).unwrap();
            let item: RequestBatchItem<'_> = reader.next_item().unwrap().unwrap();
            let payload = item.request_payload.borrowed_item().unwrap();
            black_box(CreateRequest::decode(&payload, &reader.decode_rule()).unwrap());
        }
        "e" => {
            let mut reader = RequestReader::new(bytes, &limits, newest).unwrap();
            let item = reader.next_item().unwrap().unwrap();
            let payload = item.request_payload.borrowed_item().unwrap();
            let request = RegisterRequest::decode(&payload, &reader.decode_rule()).unwrap();
            let object = request.object.borrowed_item().unwrap();
            black_box(ManagedObject::decode(&object, &reader.decode_rule()).unwrap());
            black_box(request);
        }
        "b" => {
            let mut reader = ResponseReader::new(bytes, &limits).unwrap();
            let item: ResponseBatchItem<'_> = reader.next_item().unwrap().unwrap();
            let payload = item.response_payload.unwrap().borrowed_item().unwrap();
            let response = GetResponse::decode(&payload, &reader.decode_rule()).unwrap();
            let object = response.object.borrowed_item().unwrap();
            black_box(ManagedObject::decode(&object, &reader.decode_rule()).unwrap());
            black_box(response);
        }
        _ => {
            let mut reader = ResponseReader::new(bytes, &limits).unwrap();
            let item = reader.next_item().unwrap().unwrap();
            let payload = item.response_payload.unwrap().borrowed_item().unwrap();
            black_box(LocateResponse::decode(&payload, &reader.decode_rule()).unwrap());
        }
    }
}

/// Nanoseconds for one call, the best of several short rounds.
fn nanoseconds(mut body: impl FnMut()) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..7 {
        let (start, mut calls) = (Instant::now(), 0u32);
        while start.elapsed() < Duration::from_millis(40) {
            for _ in 0..32 {
                body();
            }
            calls += 32;
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(calls));
    }
    best
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.get(1).is_some_and(|a| a == "one") {
        return one(
            &arguments[2],
            &arguments[3],
            arguments[4].parse().expect("a number"),
        );
    }
    println!(
        "{:<3}{:>8}{:>12}{:>12}{:>12}{:>12}{:>8}",
        "", "bytes", "bare ns", "decode ns", "encode ns", "both ns", "ratio"
    );
    for name in NAMES {
        let (message, bare) = (message(name), bare::message(name));
        let mut bytes = Vec::new();
        message.encode(&mut bytes);
        let mut check = Vec::new();
        bare::write(&bare, &mut check);
        assert!(bytes == check, "the two writers of {name} disagree");
        let mut out = Vec::with_capacity(1 << 17);
        let limit = nanoseconds(|| {
            bare::walk(black_box(&bytes)).expect("well-formed");
            bare::write(black_box(&bare), &mut out);
        });
        let decoded = nanoseconds(|| decode(name, black_box(&bytes)));
        let encoded = nanoseconds(|| black_box(&message).encode(&mut out));
        let both = decoded + encoded;
        println!(
            "{name:<3}{:>8}{limit:>12.1}{decoded:>12.1}{encoded:>12.1}{both:>12.1}{:>8.2}",
            bytes.len(),
            both / limit
        );
    }
}

/// Repeats one thing, for callgrind.
fn one(name: &str, implementation: &str, iterations: u32) {
    let (message, bare) = (message(name), bare::message(name));
    let mut bytes = Vec::new();
    message.encode(&mut bytes);
    let mut out = Vec::with_capacity(1 << 17);
    for _ in 0..iterations {
        match implementation {
            "bare" => {
                bare::walk(black_box(&bytes)).expect("well-formed");
                bare::write(black_box(&bare), &mut out);
            }
            "decode" => decode(name, black_box(&bytes)),
            "encode" => black_box(&message).encode(&mut out),
            _ => {
                decode(name, black_box(&bytes));
                black_box(&message).encode(&mut out);
            }
        }
    }
    black_box(&out);
}
