//! The handle of a commit on its way: waited on by a thread or polled by async code, with no
//! runtime type in its signature.

use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use super::error::CommitError;

/// Version of a whole store: grows with every commit that changed something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u64);

/// What a commit ends with.
pub type CommitResult = Result<Version, CommitError>;

/// A change set that was handed to a store.
///
/// - [`wait`](Self::wait) blocks the thread until the change is durable or refused.
/// - As a `Future` it resolves to the same. A store starts no thread of its own, so some caller
///   has to do the write: a poll may become the *leader* of a group and then blocks for the length
///   of one durable write, for itself and for all who wait. Async code that must never block uses
///   [`poll_passive`](Self::poll_passive) and lets a thread that may block call
///   [`Store::flush`](super::Store::flush).
/// - Dropping it before it resolved withdraws the change if no group took it yet; else the change
///   may or may not be made. Either way it is whole.
///
/// A commit may outlive the borrow of the store that made it, and may move between threads.
#[must_use = "a commit is made only when it is waited on or polled"]
pub struct Commit(State);

enum State {
    Ready(CommitResult),
    Pending(Arc<dyn PendingCommit>),
    Taken,
}

/// A commit in a backend's queue. Implemented by backends that group commits.
pub trait PendingCommit: Send + Sync {
    /// Returns the result if it is there; else keeps the waker, to be woken once when the result is
    /// there or when this commit should lead. With `lead` the call may write the group itself.
    fn poll(&self, waker: &Waker, lead: bool) -> Poll<CommitResult>;

    /// Whether the result is there.
    fn is_ready(&self) -> bool;

    /// The handle is dropped without having taken a result.
    fn withdraw(&self);
}

impl Commit {
    /// A commit that is over already.
    pub fn ready(result: CommitResult) -> Self {
        Self(State::Ready(result))
    }

    /// A commit that waits in a backend's queue.
    pub fn pending(pending: Arc<dyn PendingCommit>) -> Self {
        Self(State::Pending(pending))
    }

    /// Blocks until the change is durable, refused, or failed.
    pub fn wait(mut self) -> CommitResult {
        with_thread_waker(|waker| {
            loop {
                if let Poll::Ready(result) = self.advance(waker, true) {
                    return result;
                }
                std::thread::park();
            }
        })
    }

    /// Whether a poll or wait would answer at once without writing anything.
    pub fn is_ready(&self) -> bool {
        match &self.0 {
            State::Ready(_) => true,
            State::Pending(pending) => pending.is_ready(),
            State::Taken => false,
        }
    }

    /// Like `poll`, but never writes the group itself: the change waits for another caller's
    /// `wait`, `poll` or [`Store::flush`](super::Store::flush).
    pub fn poll_passive(&mut self, cx: &mut Context<'_>) -> Poll<CommitResult> {
        self.advance(cx.waker(), false)
    }

    fn advance(&mut self, waker: &Waker, lead: bool) -> Poll<CommitResult> {
        match std::mem::replace(&mut self.0, State::Taken) {
            State::Ready(result) => Poll::Ready(result),
            State::Pending(pending) => {
                let result = pending.poll(waker, lead);
                if result.is_pending() {
                    self.0 = State::Pending(pending);
                }
                result
            }
            State::Taken => Poll::Pending,
        }
    }
}

impl Future for Commit {
    type Output = CommitResult;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<CommitResult> {
        self.advance(cx.waker(), true)
    }
}

impl Drop for Commit {
    fn drop(&mut self) {
        if let State::Pending(pending) = &self.0 {
            pending.withdraw();
        }
    }
}

impl fmt::Debug for Commit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.0 {
            State::Ready(_) => "ready",
            State::Pending(_) => "pending",
            State::Taken => "taken",
        };
        f.debug_tuple("Commit").field(&state).finish()
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs `body` with a waker that unparks this thread; made once per thread.
fn with_thread_waker<R>(body: impl FnOnce(&Waker) -> R) -> R {
    thread_local! {
        static WAKER: RefCell<Option<Waker>> = const { RefCell::new(None) };
    }
    let waker = WAKER.with(|slot| {
        slot.borrow_mut()
            .get_or_insert_with(|| Waker::from(Arc::new(Unpark(std::thread::current()))))
            .clone()
    });
    body(&waker)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::error::Conflict;

    #[test]
    fn a_ready_commit_answers_wait_and_poll() {
        assert_eq!(Commit::ready(Ok(Version(3))).wait().unwrap(), Version(3));
        let mut commit = Commit::ready(Err(Conflict::Exists.into()));
        assert!(commit.is_ready());
        let mut cx = Context::from_waker(Waker::noop());
        assert!(matches!(
            Pin::new(&mut commit).poll(&mut cx),
            Poll::Ready(Err(CommitError::Conflict(Conflict::Exists)))
        ));
    }
}
