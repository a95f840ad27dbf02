//! The engine: one request in, one answer out, with the rules of KMIP in between.
//!
//! The way of a request: [`Engine::start`] reads the header ([`exchange`](self)), asks the
//! [`Policy`], and hands each batch item to the handler that the dispatch table names. A handler
//! reads records, computes without any lock on the store and leaves one change set; the exchange
//! commits it and writes the item of the answer. What a batch item changed is durable before its
//! answer leaves.
//!
//! The engine does no I/O but through the store, the cryptography, the clock and the sinks that it
//! was given, starts no thread, and is `Send + Sync`.

mod archived;
mod arena;
mod attributes;
mod audit;
mod batch;
mod call;
mod clock;
mod creation;
mod cryptography;
mod dispatch;
mod ending;
mod exchange;
mod failure;
mod filter;
mod in_use;
mod kept;
mod key_material;
mod lifecycle;
mod links;
mod named;
#[expect(clippy::unnecessary_wraps, reason = "handlers have one signature")]
mod operations;
mod permissions;
mod policy;
mod record;
mod replacement;
mod respond;
mod session;
mod step;
mod streams;
mod template;
#[cfg(test)]
mod tests;
mod undo;
mod usage;

pub use audit::{Audit, AuditRecord, TracingAudit};
pub use clock::{Clock, SystemClock};
pub use failure::{Failure, OperationError};
pub use policy::{AllowAll, Decision, Policy, PolicyRequest};
pub use session::{Identity, Session};
pub use step::{Job, Pending, Step};

use std::sync::Arc;

use crate::crypto::Provider;
use crate::protocol::version::ProtocolVersion;
use crate::seal::Sealer;
use crate::store::Store;
use crate::ttlv::Limits;

/// Everything an engine works with; handed in, so that tests can fix time and fail disks.
pub struct Parts {
    /// Where records are kept.
    pub store: Arc<dyn Store>,
    /// Seals and opens records.
    pub sealer: Sealer,
    /// Cryptography.
    pub crypto: Arc<dyn Provider>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Who may do what.
    pub policy: Arc<dyn Policy>,
    /// Who is told what was done.
    pub audit: Arc<dyn Audit>,
    /// Bounds of requests.
    pub limits: EngineLimits,
    /// Whether Interop is performed, with which any client may have the server forget every object of its
    /// scope. A server in production must not (2.1: 6.1.26).
    pub interop: bool,
}

/// Bounds of what one request may ask for.
#[derive(Clone, Copy, Debug)]
pub struct EngineLimits {
    /// Size, depth and number of items of a request.
    pub message: Limits,
    /// Batch items in one request.
    pub max_batch_items: usize,
    /// Largest answer in bytes.
    pub max_response_size: usize,
    /// Attributes of one object, and conditions of one Locate.
    pub max_attributes: usize,
    /// Instances of one attribute.
    pub max_attribute_instances: usize,
    /// Identifiers in one answer of Locate, whatever Maximum Items says: the newest ones. A client
    /// that wants more goes on with Offset Items (from 1.3 on).
    pub max_located: usize,
    /// Operations with data in several parts that have begun and not ended.
    pub max_streams: usize,
    /// The same of one identity in one scope.
    pub max_streams_of_one: usize,
    /// Seconds between two parts; then what was begun is forgotten.
    pub max_stream_idle: i64,
    /// Bytes that all of them together hold back until their end, such as what is decrypted with authentication.
    pub max_stream_bytes: usize,
}

impl Default for EngineLimits {
    fn default() -> Self {
        Self {
            message: Limits::DEFAULT,
            max_batch_items: 1000,
            max_response_size: 32 << 20,
            max_attributes: 2000,
            max_attribute_instances: 1000,
            max_located: 10_000,
            max_streams: 1024,
            max_streams_of_one: 128,
            max_stream_idle: 300,
            max_stream_bytes: 64 << 20,
        }
    }
}

/// Answers requests. `Send` and `Sync`; one engine serves all clients of a process.
pub struct Engine {
    parts: Parts,
    streams: streams::Streams,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("limits", &self.parts.limits)
            .finish_non_exhaustive()
    }
}

/// Versions that the engine answers, newest first.
pub const VERSIONS: &[ProtocolVersion] = &[
    ProtocolVersion::V3_0,
    ProtocolVersion::V2_1,
    ProtocolVersion::V2_0,
    ProtocolVersion::V1_4,
    ProtocolVersion::V1_3,
    ProtocolVersion::V1_2,
    ProtocolVersion::V1_1,
    ProtocolVersion::V1_0,
];

impl Engine {
    /// An engine over these parts.
    pub fn new(parts: Parts) -> Arc<Self> {
        Arc::new(Self {
            parts,
            streams: streams::Streams::default(),
        })
    }

    /// The store, for hosts that flush or count.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.parts.store
    }

    /// Bounds of requests.
    pub fn limits(&self) -> &EngineLimits {
        &self.parts.limits
    }

    /// Answers one request on the calling thread and waits for its commits.
    pub fn handle(self: &Arc<Self>, session: &mut Session, request: &[u8], response: &mut Vec<u8>) {
        match exchange::start(self, session, request, true, response) {
            Step::Done => {}
            Step::Commit(pending) => *response = pending.wait(),
            Step::Blocking(job) => *response = job.run(),
        }
    }

    /// Answers one request as far as it goes without waiting; see [`Step`].
    pub fn start(
        self: &Arc<Self>,
        session: &mut Session,
        request: &[u8],
        response: &mut Vec<u8>,
    ) -> Step {
        exchange::start(self, session, request, false, response)
    }

    /// Writes the answer to bytes that are no KMIP message.
    pub fn refuse(&self, message: &str, response: &mut Vec<u8>) {
        respond::refusal(self.now(), message, response);
    }

    pub(crate) fn now(&self) -> i64 {
        self.parts.clock.now()
    }
}
