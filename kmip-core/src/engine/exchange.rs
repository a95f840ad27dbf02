//! One request and its answer: header, then item by item; a commit suspends it, a conflict runs the
//! item again from a new snapshot.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use zeroize::{Zeroize, Zeroizing};

use super::arena::Arena;
use super::audit::AuditRecord;
use super::call::Call;
use super::failure::{Failure, OperationError};
use super::policy::{Decision, PolicyRequest};
use super::respond::{self, OpenResponse};
use super::session::Session;
use super::{Engine, VERSIONS, dispatch};
use crate::protocol::enumeration::{
    BatchErrorContinuationOption, Operation, ResultReason, ResultStatus,
};
use crate::protocol::message::{MessageError, RequestBatchItem, RequestReader};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{DecodeError, DecodeErrorKind, Encode, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::store::{Commit, CommitError, Conflict};
use crate::ttlv::Writer;

/// How often an item is run again because others changed what it had read.
const MAX_CONFLICTS: u32 = 50;

/// How a request proceeds after [`Engine::start`].
#[derive(Debug)]
pub enum Step {
    /// The answer stands in the response buffer.
    Done,
    /// The answer follows when the store is durable.
    Commit(Pending),
}

/// An answer that waits for the store. Wait for it on this thread, or poll it as a future; no
/// runtime is needed. Dropping it leaves the commit to its fate: made whole or not at all.
pub struct Pending {
    exchange: Box<Exchange>,
    commit: Commit,
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pending(..)")
    }
}

/// What is needed to go on after a commit.
struct Exchange {
    engine: Arc<Engine>,
    session: Session,
    request: Zeroizing<Vec<u8>>,
    progress: Progress,
    response: Vec<u8>,
}

/// Where an exchange stands.
struct Progress {
    open: OpenResponse,
    /// Time of the request, the same for all items.
    now: i64,
    max_response_size: usize,
    stop_on_error: bool,
    /// Items that are finished.
    items: usize,
    conflicts: u32,
    placeholder: Option<String>,
    /// The item whose commit is under way.
    suspended: Option<Suspended>,
}

struct Suspended {
    operation: Operation,
    batch_id: Option<Vec<u8>>,
    /// Length of the response before the item.
    start: usize,
    placeholder: Option<String>,
    object: Option<String>,
}

impl Pending {
    /// Whether waiting would go on at once, without a write that this caller has to make.
    pub fn is_ready(&self) -> bool {
        self.commit.is_ready()
    }

    /// Blocks until the store is durable and returns the answer.
    pub fn wait(mut self) -> Vec<u8> {
        loop {
            let result = self.commit.wait();
            match self.exchange.resume(result) {
                Some(commit) => self.commit = commit,
                None => return std::mem::take(&mut self.exchange.response),
            }
        }
    }
}

impl Future for Pending {
    type Output = Vec<u8>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<u8>> {
        let this = self.get_mut();
        loop {
            let Poll::Ready(result) = Pin::new(&mut this.commit).poll(cx) else {
                return Poll::Pending;
            };
            match this.exchange.resume(result) {
                Some(commit) => this.commit = commit,
                None => return Poll::Ready(std::mem::take(&mut this.exchange.response)),
            }
        }
    }
}

/// Newest version that is spoken under a major number.
fn newest(major: u8) -> Option<ProtocolVersion> {
    VERSIONS.iter().copied().find(|v| v.major() == major)
}

/// The version in which a message of `version` is answered.
fn answer_version(version: ProtocolVersion) -> ProtocolVersion {
    newest(version.major()).map_or(VERSIONS[0], |n| version.min(n))
}

pub(super) fn start(
    engine: &Arc<Engine>,
    session: &mut Session,
    request: &[u8],
    response: &mut Vec<u8>,
) -> Step {
    let now = engine.now();
    let reader = match RequestReader::new(request, &engine.parts.limits.message, newest) {
        Ok(reader) => reader,
        Err(error) => {
            let (version, error) = match error {
                MessageError::Unreadable(error) => {
                    (ProtocolVersion::V1_0, OperationError::from(error))
                }
                MessageError::Header { version, error } => {
                    (answer_version(version), OperationError::from(error))
                }
                MessageError::UnsupportedVersion(version) => (
                    answer_version(version),
                    OperationError::new(
                        Failure::InvalidMessage,
                        format!("version {version} is not supported"),
                    ),
                ),
            };
            respond::failed_message(
                response,
                version,
                now,
                error.reason(version),
                error.message(),
            );
            return Step::Done;
        }
    };
    let version = reader.version;
    if let Err(error) = check_batch(engine, &reader) {
        respond::failed_message(
            response,
            version,
            now,
            error.reason(version),
            error.message(),
        );
        return Step::Done;
    }
    let header = &reader.header;
    let open = respond::begin(response, version, now);
    let asked = header
        .maximum_response_size
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(usize::MAX);
    let mut progress = Progress {
        open,
        now,
        max_response_size: asked.min(engine.parts.limits.max_response_size),
        stop_on_error: header.batch_error_continuation_option
            != Some(BatchErrorContinuationOption::CONTINUE),
        items: 0,
        conflicts: 0,
        placeholder: None,
        suspended: None,
    };
    match run(engine, session, reader, &mut progress, response) {
        None => Step::Done,
        Some(commit) => Step::Commit(Pending {
            exchange: Box::new(Exchange {
                engine: engine.clone(),
                session: session.clone(),
                request: Zeroizing::new(request.to_vec()),
                progress,
                response: std::mem::take(response),
            }),
            commit,
        }),
    }
}

/// What must hold of the batch as a whole.
fn check_batch(engine: &Engine, reader: &RequestReader<'_>) -> Result<(), OperationError> {
    let items = reader.remaining()?;
    if items == 0 {
        return Err(OperationError::new(
            Failure::InvalidMessage,
            "the message has no batch item",
        ));
    }
    let count = reader.header.batch_count;
    if count.is_some_and(|c| usize::try_from(c) != Ok(items)) {
        return Err(OperationError::new(
            Failure::InvalidMessage,
            format!(
                "batch count is {}, the message has {items} batch items",
                count.unwrap_or_default()
            ),
        ));
    }
    let limit = engine.parts.limits.max_batch_items;
    if items > limit {
        return Err(OperationError::new(
            Failure::ServerLimit,
            format!("more than {limit} batch items"),
        ));
    }
    if items > 1
        && reader.header.batch_error_continuation_option == Some(BatchErrorContinuationOption::UNDO)
    {
        return Err(OperationError::new(
            Failure::FeatureNotSupported,
            "undo of batches is not supported",
        ));
    }
    Ok(())
}

/// Runs the items that are left. Returns a commit when one has to be waited for.
fn run(
    engine: &Engine,
    session: &Session,
    mut reader: RequestReader<'_>,
    progress: &mut Progress,
    response: &mut Vec<u8>,
) -> Option<Commit> {
    // A resumed exchange passes over what is finished; headers of items are cheap to walk.
    for _ in 0..progress.items {
        let _ = reader.next_raw();
    }
    loop {
        let start = response.len();
        let failed = match reader.next_item() {
            Ok(None) => break,
            Ok(Some(item)) => {
                match run_item(engine, session, &reader, &item, progress, response, start) {
                    Outcome::Done => false,
                    Outcome::Failed => true,
                    Outcome::Commit(commit) => return Some(commit),
                }
            }
            Err(error) => {
                broken_item(&reader, &error, response);
                true
            }
        };
        progress.items += 1;
        progress.conflicts = 0;
        if failed && progress.stop_on_error {
            break;
        }
    }
    respond::finish(response, progress.open, progress.items);
    None
}

/// Answers an item whose own fields cannot be read; its payload is not looked at.
fn broken_item(reader: &RequestReader<'_>, error: &DecodeError, response: &mut Vec<u8>) {
    let error = OperationError::from(error.clone());
    respond::failed_item(
        response,
        None,
        None,
        error.reason(reader.version),
        error.message(),
    );
}

enum Outcome {
    Done,
    Failed,
    Commit(Commit),
}

fn run_item(
    engine: &Engine,
    session: &Session,
    reader: &RequestReader<'_>,
    item: &RequestBatchItem<'_>,
    progress: &mut Progress,
    response: &mut Vec<u8>,
    start: usize,
) -> Outcome {
    let version = reader.version;
    let operation = item.operation;
    let batch_id = item.unique_batch_item_id.as_deref();
    let arena = Arena::default();
    let placeholder = progress.placeholder.take();
    let mut call = Call::new(
        engine,
        session,
        &arena,
        version,
        operation,
        progress.now,
        placeholder.as_deref(),
    );
    let result = answer_item(
        &mut call,
        reader,
        item,
        progress.max_response_size,
        response,
    );
    let changes = std::mem::take(&mut call.changes);
    let new_placeholder = call.new_placeholder.take();
    let object = call.object;
    let correlation = reader.header.client_correlation_value.as_deref();
    match result {
        Ok(()) if !changes.is_empty() => {
            progress.suspended = Some(Suspended {
                operation,
                batch_id: batch_id.map(<[u8]>::to_vec),
                start,
                placeholder: new_placeholder.or_else(|| placeholder.clone()),
                object: object.map(str::to_owned),
            });
            // A conflict runs this item again: it needs the placeholder that it began with.
            progress.placeholder = placeholder;
            Outcome::Commit(engine.parts.store.commit(changes))
        }
        Ok(()) => {
            audit(
                engine,
                session,
                progress.now,
                version,
                operation,
                object,
                None,
                correlation,
            );
            progress.placeholder = new_placeholder.or(placeholder);
            Outcome::Done
        }
        Err(error) => {
            truncate(response, start);
            let reason = error.reason(version);
            respond::failed_item(response, Some(operation), batch_id, reason, error.message());
            audit(
                engine,
                session,
                progress.now,
                version,
                operation,
                object,
                Some(reason),
                correlation,
            );
            progress.placeholder = placeholder;
            Outcome::Failed
        }
    }
}

/// Runs the handler and writes the item of the answer.
fn answer_item<'r>(
    call: &mut Call<'r>,
    reader: &RequestReader<'r>,
    item: &RequestBatchItem<'r>,
    max_response_size: usize,
    response: &mut Vec<u8>,
) -> Result<(), OperationError> {
    if item
        .operation
        .first_version()
        .is_none_or(|first| first > call.version)
    {
        return Err(Failure::OperationNotSupported.into());
    }
    if item
        .message_extension
        .iter()
        .any(|e| e.criticality_indicator)
    {
        return Err(OperationError::new(
            Failure::FeatureNotSupported,
            "a critical message extension is not understood",
        ));
    }
    let session = call.session;
    let asked = PolicyRequest::new(
        session.identity(),
        session.scope(),
        item.operation,
        call.version,
    );
    if let Decision::Deny(why) = call.engine.parts.policy.decide(&asked) {
        return Err(OperationError::new(Failure::PermissionDenied, why));
    }
    let payload = item
        .request_payload
        .borrowed_item()
        .ok_or(Failure::InvalidMessage)?;
    let mut w = Writer::new(response);
    let mark = w.begin(tag::BATCH_ITEM);
    respond::item_start(
        &mut w,
        Some(item.operation),
        item.unique_batch_item_id.as_deref(),
        ResultStatus::SUCCESS,
    );
    dispatch::dispatch(
        call,
        &payload,
        &reader.decode_rule(),
        &mut Encode::new(&mut w, call.version),
    )?;
    w.end(mark);
    let size = w.position();
    w.finish().map_err(|_| Failure::ResponseTooLarge)?;
    if size > max_response_size {
        return Err(OperationError::new(
            Failure::ResponseTooLarge,
            format!("the answer has {size} bytes, {max_response_size} are allowed"),
        ));
    }
    Ok(())
}

fn truncate(response: &mut Vec<u8>, start: usize) {
    if let Some(rest) = response.get_mut(start..) {
        rest.zeroize();
    }
    response.truncate(start);
}

#[expect(
    clippy::too_many_arguments,
    reason = "each is a column of the audit record"
)]
fn audit(
    engine: &Engine,
    session: &Session,
    now: i64,
    version: ProtocolVersion,
    operation: Operation,
    object: Option<&str>,
    failure: Option<ResultReason>,
    correlation: Option<&str>,
) {
    let audit = &engine.parts.audit;
    if audit.is_enabled() {
        let mut record = AuditRecord::new(
            now,
            session.identity().name(),
            session.scope(),
            operation,
            version,
        );
        record.peer = session.peer();
        record.object = object;
        record.failure = failure;
        record.client_correlation_value = correlation;
        audit.record(&record);
    }
}

impl Exchange {
    /// Goes on after a commit. Returns the next commit, or `None` when the response is complete.
    fn resume(&mut self, result: Result<crate::store::Version, CommitError>) -> Option<Commit> {
        // Cannot fail: the same bytes were read when the exchange began.
        let Ok(reader) =
            RequestReader::new(&self.request, &self.engine.parts.limits.message, newest)
        else {
            return None;
        };
        let suspended = self.progress.suspended.take()?;
        let failure = match result {
            Ok(_) => None,
            Err(CommitError::Conflict(Conflict::NameTaken { .. })) => {
                Some(name_taken(suspended.operation))
            }
            Err(CommitError::Conflict(_)) if self.progress.conflicts < MAX_CONFLICTS => {
                self.progress.conflicts += 1;
                truncate(&mut self.response, suspended.start);
                return run(
                    &self.engine,
                    &self.session,
                    reader,
                    &mut self.progress,
                    &mut self.response,
                );
            }
            Err(error) => Some(error.into()),
        };
        let version = reader.version;
        let reason = failure.as_ref().map(|e| e.reason(version));
        if let Some(error) = &failure {
            truncate(&mut self.response, suspended.start);
            let batch_id = suspended.batch_id.as_deref();
            let reason = error.reason(version);
            respond::failed_item(
                &mut self.response,
                Some(suspended.operation),
                batch_id,
                reason,
                error.message(),
            );
        } else {
            self.progress.placeholder = suspended.placeholder;
        }
        let correlation = reader.header.client_correlation_value.as_deref();
        let object = suspended.object.as_deref();
        audit(
            &self.engine,
            &self.session,
            self.progress.now,
            version,
            suspended.operation,
            object,
            reason,
            correlation,
        );
        self.progress.items += 1;
        self.progress.conflicts = 0;
        if failure.is_some() && self.progress.stop_on_error {
            respond::finish(&mut self.response, self.progress.open, self.progress.items);
            return None;
        }
        run(
            &self.engine,
            &self.session,
            reader,
            &mut self.progress,
            &mut self.response,
        )
    }
}

/// Another object has the name: 1.x tells a new object from a changed one (1.4: 11).
fn name_taken(operation: Operation) -> OperationError {
    let failure = match operation {
        Operation::ADD_ATTRIBUTE | Operation::MODIFY_ATTRIBUTE | Operation::SET_ATTRIBUTE => {
            Failure::NameTakenByChange
        }
        _ => Failure::NameTaken,
    };
    OperationError::new(failure, "another object has this name")
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.response.zeroize();
    }
}

/// Decodes a payload; a field that the version lacks, or a broken one, fails the item only.
pub(super) fn decode_payload<'r, T: Value<'r>>(
    payload: &crate::ttlv::Item<'r>,
    rule: &crate::protocol::shape::Decode,
) -> Result<T, OperationError> {
    T::decode(payload, rule).map_err(|e| match e.kind() {
        // An attribute name or reference that nobody knows is an invalid attribute, not a message.
        DecodeErrorKind::Value(why) if why.starts_with("no attribute") => {
            OperationError::new(Failure::InvalidAttribute, e.to_string())
        }
        _ => e.into(),
    })
}
