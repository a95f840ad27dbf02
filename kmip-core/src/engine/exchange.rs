//! One request and its answer: header, then item by item. How it goes on after a commit stands in
//! `step`.

use std::sync::Arc;

use zeroize::Zeroize;

use super::arena::Arena;
use super::batch::Batch;
use super::call::Call;
use super::ending::{Ended, Ending};
use super::failure::{Failure, OperationError};
use super::named::{self, Named};
use super::policy::{Decision, PolicyRequest};
use super::respond::{self, OpenResponse};
use super::session::Session;
use super::step::{self, Job, Pending, Step};
use super::undo::{Done, Undo};
use super::{Engine, VERSIONS, dispatch, streams};
use crate::protocol::enumeration::{Operation, ResultStatus};
use crate::protocol::inspect::deprecated_uses;
use crate::protocol::message::{MessageError, RequestBatchItem, RequestReader};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{Encode, Varied};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::store::{ChangeSet, Commit, CommitError, Conflict};
use crate::ttlv::{Limits, Writer};

/// Where an exchange stands.
pub(super) struct Progress {
    pub(super) open: OpenResponse,
    /// Time of the request, the same for all items.
    pub(super) now: i64,
    pub(super) batch: Batch,
    /// Bytes that the answer may have once the present item is written.
    pub(super) max_item_end: usize,
    /// Items that are finished.
    pub(super) items: usize,
    pub(super) conflicts: u32,
    pub(super) placeholder: Option<String>,
    /// What stands behind a commit.
    pub(super) suspended: Option<Suspended>,
    /// What an item that runs again has done with a stream.
    pub(super) stream: Option<streams::Step>,
    /// What was done so far, where a failure undoes it. Then one commit makes all.
    pub(super) undo: Option<Undo>,
}

impl Progress {
    /// Back to the first item, since others have changed what the batch had read.
    pub(super) fn begin_again(&mut self, response: &mut Vec<u8>) {
        truncate(response, self.open.items);
        self.undo = Some(Undo::default());
        self.items = 0;
        self.placeholder = None;
        self.conflicts += 1;
    }

    /// An item fails: what was done before it is undone, where that was asked for.
    fn take_back(&mut self, ending: Ending<'_>, response: &mut [u8]) {
        if let Some(undo) = self.undo.take() {
            undo.take_back(ending, response);
        }
    }
}

/// The item whose commit is under way.
pub(super) struct Suspended {
    pub(super) operation: Operation,
    pub(super) batch_id: Option<Vec<u8>>,
    /// Length of the response before the item.
    pub(super) start: usize,
    pub(super) placeholder: Option<String>,
    pub(super) object: Option<String>,
    pub(super) stream: Option<streams::Step>,
}

/// Newest version that is spoken under a major number.
pub(super) fn newest(major: u8) -> Option<ProtocolVersion> {
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
    may_block: bool,
    response: &mut Vec<u8>,
) -> Step {
    let mut ending = Ending {
        engine,
        session,
        version: ProtocolVersion::V1_0,
        now: engine.now(),
        correlation: None,
    };
    let reader = match RequestReader::new(request, &engine.parts.limits.message, newest) {
        Ok(reader) => reader,
        Err(error) => {
            let (version, error) = refused(error);
            ending.version = version;
            ending.fail_message(&error, response);
            return Step::Done;
        }
    };
    ending.version = reader.version;
    let correlation = reader.header.client_correlation_value.clone();
    ending.correlation = correlation.as_deref();
    let begun = response.len();
    let open = respond::begin(response, ending.version, ending.now);
    let batch = match Batch::check(engine, &reader, response.len()) {
        Ok(batch) if batch.heavy && !may_block => {
            response.truncate(begun);
            return Step::Blocking(Job::new(engine, session, request));
        }
        Ok(batch) => batch,
        Err(error) => {
            response.truncate(begun);
            ending.fail_message(&error, response);
            return Step::Done;
        }
    };
    if tracing::enabled!(target: "keystead::engine", tracing::Level::DEBUG) {
        note_deprecated(request, &engine.parts.limits.message);
    }
    let mut progress = Progress {
        open,
        now: ending.now,
        max_item_end: batch.max_response_size,
        undo: batch.undo.then(Undo::default),
        batch,
        items: 0,
        conflicts: 0,
        placeholder: None,
        suspended: None,
        stream: None,
    };
    match run(ending, reader, &mut progress, response) {
        None => Step::Done,
        Some(commit) => Step::Commit(Pending::new(
            engine,
            session,
            request,
            progress,
            std::mem::take(response),
            commit,
        )),
    }
}

/// Tells the log what a request uses although its version deprecates it, in one line of names.
#[cold]
fn note_deprecated(request: &[u8], limits: &Limits) {
    const NAMED: usize = 8;
    let uses = deprecated_uses(request, limits);
    if !uses.is_empty() {
        let named: Vec<String> = uses.iter().take(NAMED).map(ToString::to_string).collect();
        let count = uses.len();
        tracing::debug!(target: "keystead::engine", count, "deprecated uses in a request: {}", named.join("; "));
    }
}

/// Why a message is not looked into further, and the version of the answer.
fn refused(error: MessageError) -> (ProtocolVersion, OperationError) {
    match error {
        MessageError::Unreadable(error) => (
            ProtocolVersion::V1_0,
            OperationError::new(Failure::InvalidMessage, error.to_string()),
        ),
        MessageError::Header { version, error } => (answer_version(version), error.into()),
        MessageError::UnsupportedVersion(version) => (
            answer_version(version),
            OperationError::new(
                Failure::UnsupportedVersion,
                format!("version {version} is not supported"),
            ),
        ),
    }
}

/// Runs the items that are left. Returns a commit when one has to be waited for.
pub(super) fn run(
    ending: Ending<'_>,
    mut reader: RequestReader<'_>,
    progress: &mut Progress,
    response: &mut Vec<u8>,
) -> Option<Commit> {
    let first = progress.undo.is_some().then(|| reader.clone());
    // A resumed exchange passes over what is finished; headers of items are cheap to walk.
    for _ in 0..progress.items {
        let _ = reader.next_raw();
    }
    loop {
        let start = response.len();
        // A conflict runs an item again: its room was taken the first time.
        if (progress.conflicts == 0 || progress.batch.stop_on_error)
            && progress.batch.reserves()
            && let Ok(Some(raw)) = reader.peek_raw()
        {
            progress.max_item_end = progress.batch.begin_item(progress.items, &raw);
        }
        let failed = match reader.next_item() {
            Ok(None) => break,
            Ok(Some(item)) => match run_item(ending, &reader, &item, progress, response, start) {
                Outcome::Done => false,
                Outcome::Failed => true,
                Outcome::Commit(commit) => return Some(commit),
                Outcome::Again => {
                    progress.begin_again(response);
                    if let Some(first) = &first {
                        reader = first.clone();
                    }
                    continue;
                }
            },
            // Answered under the names that could be read; the payload is not looked at.
            Err(broken) => {
                let item = Ended {
                    operation: broken.operation,
                    batch_id: broken.unique_batch_item_id,
                    object: None,
                };
                progress.take_back(ending, response);
                ending.fail(item, &broken.error.into(), response, progress.max_item_end);
                true
            }
        };
        progress.items += 1;
        if progress.undo.is_none() {
            progress.conflicts = 0;
        }
        if failed && progress.batch.stop_on_error {
            break;
        }
    }
    if let Some(undo) = &mut progress.undo {
        let changes = undo.take_changes();
        if !changes.is_empty() {
            return Some(ending.engine.parts.store.commit(changes));
        }
        undo.succeed(ending);
    }
    respond::finish(response, progress.open, progress.items);
    None
}

enum Outcome {
    Done,
    Failed,
    Commit(Commit),
    /// Others have changed what the batch had read; it is done as a whole and begins again.
    Again,
}

fn run_item(
    ending: Ending<'_>,
    reader: &RequestReader<'_>,
    item: &RequestBatchItem<'_>,
    progress: &mut Progress,
    response: &mut Vec<u8>,
    start: usize,
) -> Outcome {
    let Ending {
        engine, session, ..
    } = ending;
    let operation = item.operation;
    let batch_id = item.unique_batch_item_id.as_deref();
    let arena = Arena::default();
    let placeholder = progress.placeholder.take();
    let undo = progress.undo.take();
    let mut call = Call::new(
        engine,
        session,
        &arena,
        reader.version,
        operation,
        progress.now,
        placeholder.as_deref(),
    );
    call.stream = progress.stream.take();
    call.overlay = undo.as_ref().map(|undo| &undo.overlay);
    if progress.items > 0
        && let Some(payload) = item.request_payload.borrowed_item()
        && named::is_pointed_at(&payload)
    {
        call.named = Named::of(&response[progress.open.items..]);
    }
    let result = answer_item(&mut call, reader, item, progress.max_item_end, response);
    let changes = std::mem::take(&mut call.changes);
    let stream = call.stream.take();
    let new_placeholder = call.new_placeholder.take();
    let kept = placeholder.clone().filter(|_| !call.empties_placeholder);
    let ended = Ended {
        operation: Some(operation),
        batch_id,
        object: call.object,
    };
    if undo.is_some() {
        let status = result.as_ref().map_or(0, |status| *status);
        let item = Done::new(ended, start, status);
        let undo = undo.unwrap_or_default();
        progress.placeholder = new_placeholder.or(kept);
        let result = result.map(|_| changes);
        return lay_over(ending, item, result, undo, progress, response);
    }
    match result {
        Ok(_) if !changes.is_empty() => {
            progress.suspended = Some(Suspended {
                operation,
                batch_id: batch_id.map(<[u8]>::to_vec),
                start,
                placeholder: new_placeholder.or(kept),
                object: ended.object.map(str::to_owned),
                stream,
            });
            // A conflict runs this item again: it needs the placeholder that it began with.
            progress.placeholder = placeholder;
            Outcome::Commit(engine.parts.store.commit(changes))
        }
        Ok(_) => {
            if let Some(step) = stream {
                engine.streams.keep(step);
            }
            ending.succeed(ended);
            progress.placeholder = new_placeholder.or(kept);
            Outcome::Done
        }
        Err(error) => {
            truncate(response, start);
            ending.fail(ended, &error, response, progress.max_item_end);
            progress.placeholder = kept;
            Outcome::Failed
        }
    }
}

/// Lays the changes of an item over those before it, where all of them may still be undone.
fn lay_over(
    ending: Ending<'_>,
    item: Done,
    result: Result<ChangeSet, OperationError>,
    mut undo: Undo,
    progress: &mut Progress,
    response: &mut Vec<u8>,
) -> Outcome {
    let store = &*ending.engine.parts.store;
    let laid = result.map(|changes| undo.overlay.append(store, changes));
    let error = match laid {
        Ok(Ok(())) => {
            undo.add(item);
            progress.undo = Some(undo);
            return Outcome::Done;
        }
        Ok(Err(CommitError::Conflict(Conflict::NameTaken { .. }))) => {
            step::name_taken(item.ended().operation)
        }
        Ok(Err(CommitError::Conflict(_))) if progress.conflicts < step::MAX_CONFLICTS => {
            return Outcome::Again;
        }
        Ok(Err(error)) => error.into(),
        Err(error) => error,
    };
    truncate(response, item.start);
    undo.take_back(ending, response);
    ending.fail(item.ended(), &error, response, progress.max_item_end);
    Outcome::Failed
}

/// Runs the handler and writes the item of the answer. Returns where the value of its Result Status stands.
fn answer_item<'r>(
    call: &mut Call<'r>,
    reader: &RequestReader<'r>,
    item: &RequestBatchItem<'r>,
    max_item_end: usize,
    response: &mut Vec<u8>,
) -> Result<usize, OperationError> {
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
    if let Some(ephemeral) = &item.ephemeral {
        check_ephemeral(ephemeral)?;
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
    let status = w.position() - 8;
    let mut out = Encode::new(&mut w, call.version);
    dispatch::dispatch(call, &payload, &reader.decode_rule(), &mut out)?;
    out.whole()?;
    w.end(mark);
    let size = w.position();
    w.finish().map_err(|_| Failure::ResponseTooLarge)?;
    if size > max_item_end {
        return Err(OperationError::new(
            Failure::ResponseTooLarge,
            format!("the answer would have {size} bytes, there is room for {max_item_end}"),
        ));
    }
    Ok(status)
}

/// A client may ask for answers without their data (2.1: 8.3; 3.0: 8.3). It must not get them all the
/// same.
fn check_ephemeral(ephemeral: &Varied<'_>) -> Result<(), OperationError> {
    let item = ephemeral.item().ok_or(Failure::InvalidMessage)?;
    if item.boolean() == Ok(false) {
        return Ok(());
    }
    Err(OperationError::new(
        Failure::FeatureNotSupported,
        "Ephemeral is not supported: answers without their data",
    ))
}

pub(super) fn truncate(response: &mut Vec<u8>, start: usize) {
    if let Some(rest) = response.get_mut(start..) {
        rest.zeroize();
    }
    response.truncate(start);
}
