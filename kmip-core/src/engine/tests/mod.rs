//! Tests of the engine through encoded requests: what goes in are bytes, what comes out are bytes.

mod attributes;
mod batches;
mod lifecycle;
mod logs;
mod messages;
mod reasons;
mod spelled;
mod split_keys;
mod steps;
mod streams;
mod undo;

pub(in crate::engine) use steps::*;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::*;
use crate::crypto::OpenSsl;
pub(in crate::engine) use crate::protocol::attribute::{Attribute, Attributes, Name};
pub(in crate::engine) use crate::protocol::enumeration::{
    CryptographicAlgorithm, ObjectType, Operation, ResultReason, ResultStatus,
};
pub(in crate::engine) use crate::protocol::identifier::ObjectReference;
pub(in crate::engine) use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::message::ResponseReader;
pub(in crate::engine) use crate::protocol::payload::{CreateRequest, Request};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{Encode, IntoOwned, Value};
pub(in crate::engine) use crate::protocol::tag;
pub(in crate::engine) use crate::protocol::version::ProtocolVersion as V;
use crate::seal::{KeyEncryptionKey, Sealer};
use crate::store::{MemoryStore, StoreMetadata};
use crate::ttlv::Writer;

/// A clock that a test turns.
pub(in crate::engine) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// An engine on a memory store, with a session and a clock.
pub(in crate::engine) struct Bench {
    pub(in crate::engine) engine: Arc<Engine>,
    pub(in crate::engine) session: Session,
    pub(in crate::engine) clock: Arc<TestClock>,
}

pub(in crate::engine) const START: i64 = 1_700_000_000;

impl Bench {
    pub(in crate::engine) fn new() -> Self {
        Self::made(false)
    }

    /// A server for tests, which has Interop.
    pub(in crate::engine) fn for_interop() -> Self {
        Self::made(true)
    }

    /// An engine over a store and an audit of the test's.
    pub(in crate::engine) fn with(store: Arc<dyn Store>, audit: Arc<dyn Audit>) -> Self {
        Self::over(store, audit, false)
    }

    /// Another client of the same engine.
    pub(in crate::engine) fn another(&self) -> Self {
        Self {
            engine: self.engine.clone(),
            session: Session::new(Identity::new("another")),
            clock: self.clock.clone(),
        }
    }

    fn made(interop: bool) -> Self {
        Self::over(
            Arc::new(MemoryStore::new()),
            Arc::new(TracingAudit),
            interop,
        )
    }

    fn over(store: Arc<dyn Store>, audit: Arc<dyn Audit>, interop: bool) -> Self {
        let metadata = Arc::new(StoreMetadata::new(store.clone()));
        let sealer = Sealer::create(metadata, &KeyEncryptionKey::raw([7; 32])).unwrap();
        let clock = Arc::new(TestClock(AtomicI64::new(START)));
        let engine = Engine::new(Parts {
            store,
            sealer,
            crypto: Arc::new(OpenSsl::new().unwrap()),
            clock: clock.clone(),
            policy: Arc::new(AllowAll),
            audit,
            limits: EngineLimits::default(),
            interop,
        });
        Self {
            engine,
            session: Session::new(Identity::new("tester")),
            clock,
        }
    }

    pub(in crate::engine) fn advance(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(in crate::engine) fn handle(&self, request: &[u8]) -> Vec<u8> {
        let mut response = Vec::new();
        self.engine
            .handle(&mut self.session.clone(), request, &mut response);
        response
    }

    /// One request of one item.
    pub(in crate::engine) fn call<'a, Q: Request<'a>>(
        &self,
        version: V,
        request: &Q,
    ) -> Result<<Q::Response<'static> as IntoOwned>::Owned, (ResultReason, String)>
    where
        Q::Response<'static>: IntoOwned,
    {
        let bytes = message(version, |items| items.item(None, request));
        let answer: &'static [u8] = Vec::leak(self.handle(&bytes));
        let mut reader = ResponseReader::new(answer, &Limits::DEFAULT).unwrap();
        assert_eq!(reader.version, version);
        let item = reader.next_item().unwrap().unwrap();
        assert_eq!(item.operation, Some(Q::OPERATION));
        if item.result_status == ResultStatus::SUCCESS {
            let payload = item.response_payload.unwrap().borrowed_item().unwrap();
            let strict = crate::protocol::shape::Decode::strict(version);
            Ok(<Q::Response<'static>>::decode(&payload, &strict)
                .unwrap()
                .into_owned())
        } else {
            Err((
                item.result_reason.unwrap(),
                item.result_message.unwrap_or_default().into_owned(),
            ))
        }
    }

    /// A new AES-256 key with a name.
    pub(in crate::engine) fn create(&self, version: V, name: &str) -> String {
        let response = self.call(version, &aes(name)).unwrap();
        response
            .unique_identifier
            .as_identifier()
            .unwrap()
            .to_owned()
    }
}

pub(in crate::engine) fn aes(name: &str) -> CreateRequest<'static> {
    let usage = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
    CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: Attributes {
            list: vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &usage),
                Attribute::of(tag::NAME, &Name::text(name.to_owned())),
            ],
            templates: Vec::new(),
        },
        protection_storage_masks: None,
    }
}

#[expect(clippy::unnecessary_wraps, reason = "requests hold an option")]
pub(in crate::engine) fn id(text: &str) -> Option<ObjectReference<'_>> {
    Some(ObjectReference::id(text))
}

/// Items of a request that is being written.
pub(in crate::engine) struct Items<'w, 'b> {
    w: &'w mut Writer<'b>,
    version: V,
    count: i32,
}

impl Items<'_, '_> {
    pub(in crate::engine) fn item<'a, Q: Request<'a>>(
        &mut self,
        batch_id: Option<&[u8]>,
        request: &Q,
    ) {
        let version = self.version;
        self.raw(Q::OPERATION, batch_id, |w| {
            request.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(w, version));
        });
    }

    pub(in crate::engine) fn raw(
        &mut self,
        operation: Operation,
        batch_id: Option<&[u8]>,
        payload: impl FnOnce(&mut Writer<'_>),
    ) {
        self.count += 1;
        self.w.structure(tag::BATCH_ITEM, |w| {
            w.enumeration(tag::OPERATION, operation.raw());
            if let Some(id) = batch_id {
                w.byte_string(tag::UNIQUE_BATCH_ITEM_ID, id);
            }
            payload(w);
        });
    }
}

pub(in crate::engine) fn message(version: V, items: impl FnOnce(&mut Items<'_, '_>)) -> Vec<u8> {
    message_with(version, |_| (), |_| (), items)
}

/// A request with more header fields: those that stand before the batch options, and those behind.
pub(in crate::engine) fn message_with(
    version: V,
    early: impl FnOnce(&mut Writer<'_>),
    late: impl FnOnce(&mut Writer<'_>),
    items: impl FnOnce(&mut Items<'_, '_>),
) -> Vec<u8> {
    let mut body = Vec::new();
    let mut w = Writer::new(&mut body);
    let mut list = Items {
        w: &mut w,
        version,
        count: 0,
    };
    items(&mut list);
    let count = list.count;
    let mut out = Vec::new();
    let mut w = Writer::new(&mut out);
    w.structure(tag::REQUEST_MESSAGE, |w| {
        w.structure(tag::REQUEST_HEADER, |w| {
            w.structure(tag::PROTOCOL_VERSION, |w| {
                w.integer(tag::PROTOCOL_VERSION_MAJOR, i32::from(version.major()));
                w.integer(tag::PROTOCOL_VERSION_MINOR, i32::from(version.minor()));
            });
            early(w);
            late(w);
            if version < V::V3_0 {
                w.integer(tag::BATCH_COUNT, count);
            }
        });
        let mut reader = crate::ttlv::Reader::new(&body, &Limits::DEFAULT).unwrap();
        while let Some(item) = reader.next_item().unwrap() {
            w.item(&item);
        }
    });
    out
}

/// What one item of an answer says: operation, batch id, reason of failure.
pub(in crate::engine) type Said = (Option<Operation>, Option<Vec<u8>>, Option<ResultReason>);

pub(in crate::engine) fn said(answer: &[u8]) -> Vec<Said> {
    let mut reader = ResponseReader::new(answer, &Limits::DEFAULT).unwrap();
    let mut out = Vec::new();
    while let Some(item) = reader.next_item().unwrap() {
        assert_eq!(
            item.result_reason.is_some(),
            item.result_status == ResultStatus::OPERATION_FAILED
        );
        out.push((
            item.operation,
            item.unique_batch_item_id.map(|b| b.to_vec()),
            item.result_reason,
        ));
    }
    if reader.version < V::V3_0 {
        assert_eq!(reader.header.batch_count, Some(out.len() as i32));
    }
    out
}
