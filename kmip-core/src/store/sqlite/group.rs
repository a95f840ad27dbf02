//! Group commit without a thread: whoever waits writes for all who wait.
//!
//! A commit is put into a queue. A caller that waits or polls tries to take the write connection.
//! Who gets it is the *leader*: it takes all that is queued, writes it in one transaction, syncs
//! once, hands out the results, and gives leadership to one that came meanwhile. Who does not get
//! it sleeps until it has a result or is woken to lead.
//!
//! No wake-up is lost: a waiter leaves its waker *before* it tries the connection, and a leader
//! looks into the queue *after* it released the connection. So either the waiter gets the
//! connection or the leader sees the waiter.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Poll, Waker};

use parking_lot::{Mutex, MutexGuard};
use rusqlite::Connection;

use super::Shared;
use super::connection::Place;
use super::writer::Writer;
use crate::store::change_set::ChangeSet;
use crate::store::commit::{Commit, CommitResult, PendingCommit};
use crate::store::error::{CommitError, StoreError};

/// Change sets in one transaction.
const LARGEST_GROUP: usize = 128;

/// How often a leader lets other threads run before it writes, while the group still grows.
const LARGEST_PATIENCE: usize = 32;

/// The queue of commits and the connection that writes them.
pub(super) struct Group {
    place: Place,
    queue: Mutex<VecDeque<Arc<Slot>>>,
    /// Who holds this lock leads.
    writer: Mutex<Writer>,
    /// Size of the newest group: how many to expect.
    newest: AtomicUsize,
    groups: AtomicU64,
    change_sets: AtomicU64,
}

/// One commit in the queue.
struct Slot(Mutex<SlotState>);

struct SlotState {
    progress: Progress,
    waker: Option<Waker>,
    /// Whether the waiter behind the waker may lead.
    may_lead: bool,
}

enum Progress {
    Queued(ChangeSet),
    /// A leader has it.
    Taken,
    Done(CommitResult),
    /// The result was handed out, or the change set withdrawn.
    Over,
}

impl Progress {
    /// Hands out the result, once.
    fn take_result(&mut self) -> Option<CommitResult> {
        match std::mem::replace(self, Self::Over) {
            Self::Done(result) => Some(result),
            other => {
                *self = other;
                None
            }
        }
    }
}

/// What a [`Commit`] holds.
struct Waiting {
    shared: Arc<Shared>,
    slot: Arc<Slot>,
}

/// Queues a change set.
pub(super) fn enqueue(shared: &Arc<Shared>, changes: ChangeSet) -> Commit {
    if let Err(error) = shared.place.check_process() {
        return Commit::ready(Err(error.into()));
    }
    let slot = Arc::new(Slot(Mutex::new(SlotState {
        progress: Progress::Queued(changes),
        waker: None,
        may_lead: false,
    })));
    shared.group.queue.lock().push_back(slot.clone());
    Commit::pending(Arc::new(Waiting {
        shared: shared.clone(),
        slot,
    }))
}

impl PendingCommit for Waiting {
    fn poll(&self, waker: &Waker, lead: bool) -> Poll<CommitResult> {
        let group = &self.shared.group;
        loop {
            {
                let mut state = self.slot.0.lock();
                if let Some(result) = state.progress.take_result() {
                    return Poll::Ready(result);
                }
                if let Err(error) = group.place.check_process() {
                    return Poll::Ready(Err(error.into()));
                }
                state.may_lead = lead;
                if !state
                    .waker
                    .as_ref()
                    .is_some_and(|known| known.will_wake(waker))
                {
                    state.waker = Some(waker.clone());
                }
            }
            if !lead {
                return Poll::Pending;
            }
            match group.writer.try_lock() {
                Some(writer) => group.lead(writer),
                None => return Poll::Pending,
            }
        }
    }

    fn is_ready(&self) -> bool {
        matches!(self.slot.0.lock().progress, Progress::Done(_))
    }

    fn withdraw(&self) {
        {
            let mut state = self.slot.0.lock();
            let queued = matches!(state.progress, Progress::Queued(_));
            state.waker = None;
            state.may_lead = false;
            if !queued {
                return;
            }
            state.progress = Progress::Over;
        }
        let group = &self.shared.group;
        group
            .queue
            .lock()
            .retain(|slot| !Arc::ptr_eq(slot, &self.slot));
        // It may have been the one that was woken to lead.
        group.hand_over();
    }
}

impl Group {
    pub(super) fn new(place: Place, connection: Connection) -> Self {
        Self {
            writer: Mutex::new(Writer::new(place.clone(), connection)),
            place,
            queue: Mutex::default(),
            newest: AtomicUsize::new(0),
            groups: AtomicU64::new(0),
            change_sets: AtomicU64::new(0),
        }
    }

    pub(super) fn statistics(&self) -> (u64, u64) {
        (
            self.groups.load(Ordering::Relaxed),
            self.change_sets.load(Ordering::Relaxed),
        )
    }

    /// Leads until nothing waits.
    pub(super) fn flush(&self) -> Result<(), StoreError> {
        loop {
            self.place.check_process()?;
            if self.queue.lock().is_empty() {
                return Ok(());
            }
            let writer = self.writer.lock();
            self.lead(writer);
        }
    }

    /// Writes one group.
    fn lead(&self, mut writer: MutexGuard<'_, Writer>) {
        self.gather();
        let (mut batch, changes) = self.take();
        let length = batch.0.len();
        if length == 0 {
            drop(writer);
            self.hand_over();
            return;
        }
        self.newest.store(length, Ordering::Relaxed);
        self.groups.fetch_add(1, Ordering::Relaxed);
        self.change_sets.fetch_add(length as u64, Ordering::Relaxed);
        let results = writer.write(&changes);
        let wakers = batch.finish(results);
        if writer.scrub_due() && self.queue.lock().is_empty() {
            // The answers need not wait for this.
            wake_all(wakers);
            writer.scrub();
            drop(writer);
        } else {
            drop(writer);
            wake_all(wakers);
        }
        self.hand_over();
    }

    /// Waits, without sleeping, for those who were in the newest group and are about to come again:
    /// they were woken a moment ago and only need a turn on the processor.
    fn gather(&self) {
        let expected = self.newest.load(Ordering::Relaxed).min(LARGEST_GROUP);
        let mut queued = self.queue.lock().len();
        let mut idle_turns = 0;
        for _ in 0..LARGEST_PATIENCE {
            if queued >= expected || idle_turns >= 2 {
                break;
            }
            std::thread::yield_now();
            let now = self.queue.lock().len();
            idle_turns = if now > queued { 0 } else { idle_turns + 1 };
            queued = now;
        }
    }

    fn take(&self) -> (Batch, Vec<ChangeSet>) {
        let mut queue = self.queue.lock();
        let length = queue.len().min(LARGEST_GROUP);
        let mut slots = Vec::with_capacity(length);
        let mut changes = Vec::with_capacity(length);
        for slot in queue.drain(..length) {
            let mut state = slot.0.lock();
            if let Progress::Queued(set) = std::mem::replace(&mut state.progress, Progress::Taken) {
                changes.push(set);
                drop(state);
                slots.push(slot);
            } else {
                state.progress = Progress::Over;
            }
        }
        (Batch(slots), changes)
    }

    /// Wakes one that waits and may lead, if any.
    fn hand_over(&self) {
        let waker = {
            let queue = self.queue.lock();
            queue.iter().find_map(|slot| {
                let state = slot.0.lock();
                if state.may_lead {
                    state.waker.clone()
                } else {
                    None
                }
            })
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    #[cfg(test)]
    pub(super) fn with_writer<R>(&self, body: impl FnOnce(&mut Writer) -> R) -> R {
        body(&mut self.writer.lock())
    }
}

/// Commits that a leader took. If it does not come to an end, they are told.
struct Batch(Vec<Arc<Slot>>);

impl Batch {
    fn finish(&mut self, results: Vec<CommitResult>) -> Vec<Waker> {
        self.0
            .drain(..)
            .zip(results)
            .filter_map(|(slot, result)| slot.finish(result))
            .collect()
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        for slot in self.0.drain(..) {
            let error = StoreError::backend(LeaderLost);
            if let Some(waker) = slot.finish(Err(CommitError::Store(error))) {
                waker.wake();
            }
        }
    }
}

/// The thread that wrote a group panicked; whether the group was committed is not known.
#[derive(Debug, thiserror::Error)]
#[error("the thread that wrote this commit panicked")]
struct LeaderLost;

impl Slot {
    fn finish(&self, result: CommitResult) -> Option<Waker> {
        let mut state = self.0.lock();
        state.progress = Progress::Done(result);
        state.waker.take()
    }
}

fn wake_all(wakers: Vec<Waker>) {
    for waker in wakers {
        waker.wake();
    }
}
