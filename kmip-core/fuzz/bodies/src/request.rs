//! Handling of requests: an engine in memory, requests in a row, and what must hold of every answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kmip_core::engine::{
    AllowAll, Audit, AuditRecord, Clock, Engine, EngineLimits, Identity, Parts, Session, VERSIONS,
};
use kmip_core::protocol::enumeration::{Operation, ResultStatus};
use kmip_core::protocol::message::{RequestReader, ResponseReader, peek_version};
use kmip_core::protocol::payload::GetResponse;
use kmip_core::protocol::shape::{Decode, Raw, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::seal::{KeyEncryptionKey, Sealer};
use kmip_core::store::{MemoryStore, Store, StoreMetadata};
use kmip_core::ttlv::{Limits, Reader, message_size, validate};

use crate::crypto::FuzzCrypto;
use crate::payloads::{self, Direction};
use crate::ttlv::newest;

/// Requests of one input that are answered.
const MOST: usize = 24;

/// Bounds of the engine: small, so that an input is done soon.
const LIMITS: EngineLimits = EngineLimits {
    message: Limits {
        max_size: 1 << 16,
        ..Limits::DEFAULT
    },
    max_batch_items: 32,
    max_response_size: 1 << 20,
    max_attributes: 100,
    max_attribute_instances: 50,
    max_located: 100,
    max_streams: 16,
    max_streams_of_one: 8,
    max_stream_idle: 7200,
    max_stream_bytes: 1 << 16,
};

/// A clock that goes on by an hour whenever it is asked.
struct FuzzClock(AtomicI64);

impl Clock for FuzzClock {
    fn now(&self) -> i64 {
        self.0.fetch_add(3600, Ordering::Relaxed)
    }
}

/// An audit that looks at every record.
struct Looking;

impl Audit for Looking {
    fn record(&self, record: &AuditRecord<'_>) {
        let _ = format!("{record:?}");
    }
}

/// An engine that is the same for every input, and a session.
pub(crate) struct Server {
    engine: Arc<Engine>,
    session: Session,
}

impl Server {
    pub(crate) fn new() -> Self {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let metadata = Arc::new(StoreMetadata::new(store.clone()));
        let sealer = Sealer::create(metadata, &KeyEncryptionKey::raw([7; 32]));
        let engine = Engine::new(Parts {
            store,
            sealer: sealer.expect("an empty store can be sealed"),
            crypto: Arc::new(FuzzCrypto::default()),
            clock: Arc::new(FuzzClock(AtomicI64::new(1_700_000_000))),
            policy: Arc::new(AllowAll),
            audit: Arc::new(Looking),
            limits: LIMITS,
            interop: true,
        });
        Self {
            engine,
            session: Session::new(Identity::new("fuzz")),
        }
    }

    pub(crate) fn answer(&mut self, request: &[u8]) -> Vec<u8> {
        let mut response = Vec::new();
        self.engine
            .handle(&mut self.session, request, &mut response);
        response
    }
}

/// Answers the requests that stand in the input one after the other.
pub fn request(data: &[u8]) {
    let mut server = Server::new();
    let mut any_value = false;
    for request in requests(data).take(MOST) {
        let response = server.answer(request);
        any_value |= is_of_newer_minor(request);
        check(request, &response, any_value);
    }
}

/// The input cut where messages end; what has no header is one request.
fn requests(mut data: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let size = match data.first_chunk::<8>() {
            Some(header) => message_size(*header, &LIMITS.message).unwrap_or(data.len()),
            None => data.len(),
        };
        let (request, rest) = data.split_at(size.min(data.len()));
        data = rest;
        (!request.is_empty()).then_some(request)
    })
}

/// Whether the request claims a minor version that is newer than any that is known. It may set values that no version has
/// a name for, and these are in the answers from then on.
fn is_of_newer_minor(request: &[u8]) -> bool {
    let claimed = peek_version(request, &LIMITS.message).ok();
    claimed.is_some_and(|claimed| newest(claimed.major()).is_some_and(|newest| claimed > newest))
}

/// The version in which a request has to be answered; `None` where it does not say one.
fn version_asked(request: &[u8]) -> Option<ProtocolVersion> {
    let message = Reader::message(request, &LIMITS.message).ok()?;
    let header = message.structure().ok()?.next_item().ok()??;
    if message.tag() != tag::REQUEST_MESSAGE || header.tag() != tag::REQUEST_HEADER {
        return None;
    }
    let claimed = peek_version(request, &LIMITS.message).ok()?;
    Some(newest(claimed.major()).map_or(VERSIONS[0], |newest| newest.min(claimed)))
}

fn check(request: &[u8], response: &[u8], any_value: bool) {
    validate(response, &Limits::DEFAULT).expect("an answer is a message");
    let mut answer =
        ResponseReader::new(response, &Limits::DEFAULT).expect("an answer has a header");
    let version = version_asked(request).unwrap_or(ProtocolVersion::V1_0);
    assert_eq!(answer.version, version);
    let rule = Decode {
        any_value,
        ..Decode::strict(version)
    };
    let mut asked = RequestReader::new(request, &LIMITS.message, newest).ok();
    let mut count = 0;
    let mut failed = false;
    while let Some(item) = answer.next_item().expect("an answer has items") {
        count += 1;
        failed = item.result_status != ResultStatus::SUCCESS;
        // What was undone keeps its answer and has no reason of its own (1.4: 6.10; 2.1: 9.20).
        let refused = item.result_status == ResultStatus::OPERATION_FAILED;
        assert_eq!(item.result_reason.is_some(), refused);
        assert!(!refused || item.response_payload.is_none());
        let wanted = asked.as_mut().map(RequestReader::next_item);
        match (item.operation, wanted) {
            // The message as a whole, or this item, could not be read.
            (None, _) => assert!(failed),
            (Some(operation), Some(Err(broken))) => {
                assert!(failed);
                assert_eq!(Some(operation), broken.operation);
                assert_eq!(
                    item.unique_batch_item_id.as_deref(),
                    broken.unique_batch_item_id
                );
            }
            (Some(_), None | Some(Ok(None))) => panic!("an answer to nothing"),
            (Some(operation), Some(Ok(Some(wanted)))) => {
                assert_eq!(operation, wanted.operation);
                assert_eq!(item.unique_batch_item_id, wanted.unique_batch_item_id);
                if let Some(payload) = &item.response_payload {
                    check_payload(operation, payload, &rule);
                }
            }
        }
    }
    assert!(count > 0, "an answer without items");
    if version < ProtocolVersion::V3_0 {
        assert_eq!(answer.header.batch_count, Some(count));
    } else {
        assert_eq!(answer.header.batch_count, None);
    }
    if asked.is_some_and(|mut asked| asked.next_raw().is_ok_and(|more| more.is_some())) {
        assert!(failed, "items are left out behind a success");
    }
}

/// A payload has the fields of its version and no others.
fn check_payload(operation: Operation, payload: &Raw<'_>, rule: &Decode) {
    let item = payload.item().expect("a payload is an item");
    let shaped = payloads::read(operation, Direction::Response, &item, rule);
    assert_eq!(
        shaped,
        Some(true),
        "{operation} was answered in another shape"
    );
    if operation == Operation::GET {
        let got = GetResponse::decode(&item, rule).expect("read above");
        let object = got.object.item().expect("an object is an item");
        assert_eq!(payloads::object(&object, rule), Some(got.object_type));
    }
}
