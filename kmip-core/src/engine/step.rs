//! What [`Engine::start`] gives back: an answer that is done, one that waits for the store, or work
//! for another thread. A commit suspends an exchange; a conflict runs its item again.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use zeroize::{Zeroize, Zeroizing};

use super::Engine;
use super::ending::{Ended, Ending};
use super::exchange::{Progress, newest, run, truncate};
use super::failure::{Failure, OperationError};
use super::respond;
use super::session::Session;
use crate::protocol::enumeration::Operation;
use crate::protocol::message::RequestReader;
use crate::store::{Commit, CommitError, Conflict};

/// How often an item, or a batch that is done as a whole, is run again because others changed what it had read.
pub(super) const MAX_CONFLICTS: u32 = 50;

/// How a request proceeds after [`Engine::start`].
#[derive(Debug)]
pub enum Step {
    /// The answer stands in the response buffer.
    Done,
    /// The answer follows when the store is durable.
    Commit(Pending),
    /// The answer takes work of milliseconds or more, nothing of which is begun: for a thread that
    /// serves nobody else meanwhile.
    Blocking(Job),
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

/// A request that is too heavy for a thread that serves others, such as one for a key pair.
pub struct Job {
    engine: Arc<Engine>,
    session: Session,
    request: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Job(..)")
    }
}

impl Job {
    pub(super) fn new(engine: &Arc<Engine>, session: &Session, request: &[u8]) -> Self {
        Self {
            engine: engine.clone(),
            session: session.clone(),
            request: Zeroizing::new(request.to_vec()),
        }
    }

    /// Does the work, waits for its commits and returns the answer.
    pub fn run(mut self) -> Vec<u8> {
        let mut response = Vec::new();
        self.engine
            .handle(&mut self.session, &self.request, &mut response);
        response
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

impl Pending {
    pub(super) fn new(
        engine: &Arc<Engine>,
        session: &Session,
        request: &[u8],
        progress: Progress,
        response: Vec<u8>,
        commit: Commit,
    ) -> Self {
        Self {
            exchange: Box::new(Exchange {
                engine: engine.clone(),
                session: session.clone(),
                request: Zeroizing::new(request.to_vec()),
                progress,
                response,
            }),
            commit,
        }
    }

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

impl Exchange {
    /// Goes on after a commit. Returns the next commit, or `None` when the response is complete.
    fn resume(&mut self, result: Result<crate::store::Version, CommitError>) -> Option<Commit> {
        // Cannot fail: the same bytes were read when the exchange began.
        let Ok(reader) =
            RequestReader::new(&self.request, &self.engine.parts.limits.message, newest)
        else {
            return None;
        };
        let correlation = reader.header.client_correlation_value.clone();
        let ending = Ending {
            engine: &self.engine,
            session: &self.session,
            version: reader.version,
            now: self.progress.now,
            correlation: correlation.as_deref(),
        };
        if self.progress.undo.is_some() {
            return resume_whole(
                result,
                ending,
                reader,
                &mut self.progress,
                &mut self.response,
            );
        }
        let mut suspended = self.progress.suspended.take()?;
        let failure = match result {
            Ok(_) => None,
            Err(CommitError::Conflict(Conflict::NameTaken { .. })) => {
                Some(name_taken(Some(suspended.operation)))
            }
            Err(CommitError::Conflict(_)) if self.progress.conflicts < MAX_CONFLICTS => {
                self.progress.conflicts += 1;
                self.progress.stream = suspended.stream;
                truncate(&mut self.response, suspended.start);
                return run(ending, reader, &mut self.progress, &mut self.response);
            }
            Err(error) => Some(error.into()),
        };
        let ended = Ended {
            operation: Some(suspended.operation),
            batch_id: suspended.batch_id.as_deref(),
            object: suspended.object.as_deref(),
        };
        self.progress.items += 1;
        self.progress.conflicts = 0;
        if let Some(error) = &failure {
            truncate(&mut self.response, suspended.start);
            let limit = self.progress.max_item_end;
            ending.fail(ended, error, &mut self.response, limit);
            if self.progress.batch.stop_on_error {
                respond::finish(&mut self.response, self.progress.open, self.progress.items);
                return None;
            }
        } else {
            if let Some(step) = suspended.stream.take() {
                self.engine.streams.keep(step);
            }
            ending.succeed(ended);
            self.progress.placeholder = suspended.placeholder;
        }
        run(ending, reader, &mut self.progress, &mut self.response)
    }
}

/// Goes on after the one commit of a batch that is done as a whole.
fn resume_whole(
    result: Result<crate::store::Version, CommitError>,
    ending: Ending<'_>,
    reader: RequestReader<'_>,
    progress: &mut Progress,
    response: &mut Vec<u8>,
) -> Option<Commit> {
    match result {
        // A name that somebody else took meanwhile is found where it is given when the batch runs again.
        Err(CommitError::Conflict(_)) if progress.conflicts < MAX_CONFLICTS => {
            progress.begin_again(response);
            return run(ending, reader, progress, response);
        }
        Err(error) => {
            let mut undo = progress.undo.take()?;
            let last = undo.last()?;
            truncate(response, last.start);
            undo.take_back(ending, response);
            ending.fail(last.ended(), &error.into(), response, progress.max_item_end);
        }
        Ok(_) => progress.undo.take()?.succeed(ending),
    }
    respond::finish(response, progress.open, progress.items);
    None
}

/// Another object has the name: 1.x tells a new object from a changed one (1.4: 11).
pub(super) fn name_taken(operation: Option<Operation>) -> OperationError {
    let failure = match operation {
        Some(Operation::ADD_ATTRIBUTE | Operation::MODIFY_ATTRIBUTE | Operation::SET_ATTRIBUTE) => {
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
