//! Batches that are done as a whole or not at all: Batch Error Continuation Option Undo (1.4: 6.13, 7.2; 2.1: 9.6,
//! 11.4).
//!
//! Each item lays its changes over those of the items before it, which it sees and nobody else does. One commit at the
//! end makes them all. Where an item fails, nothing was written: the answers to what was done before it stay as they
//! are under the status Operation Undone, and what comes after it is not begun. The texts of 2.0 and 2.1 exchange two
//! sentences, the official cases do not.

use super::ending::{Ended, Ending};
use crate::protocol::enumeration::{Operation, ResultStatus};
use crate::store::{ChangeSet, Overlay};

/// A batch that may still be undone.
#[derive(Debug, Default)]
pub(super) struct Undo {
    /// What its items have changed.
    pub(super) overlay: Overlay,
    done: Vec<Done>,
}

/// An item that is done unless a later one fails.
#[derive(Debug)]
pub(super) struct Done {
    operation: Option<Operation>,
    batch_id: Option<Vec<u8>>,
    object: Option<String>,
    /// Where its answer begins.
    pub(super) start: usize,
    /// Where the value of its Result Status stands.
    status: usize,
}

impl Done {
    pub(super) fn new(item: Ended<'_>, start: usize, status: usize) -> Self {
        Self {
            operation: item.operation,
            batch_id: item.batch_id.map(<[u8]>::to_vec),
            object: item.object.map(str::to_owned),
            start,
            status,
        }
    }

    pub(super) fn ended(&self) -> Ended<'_> {
        Ended {
            operation: self.operation,
            batch_id: self.batch_id.as_deref(),
            object: self.object.as_deref(),
        }
    }
}

impl Undo {
    /// An item is done.
    pub(super) fn add(&mut self, item: Done) {
        self.done.push(item);
    }

    /// The item that was done last.
    pub(super) fn last(&mut self) -> Option<Done> {
        self.done.pop()
    }

    /// All changes, to be committed.
    pub(super) fn take_changes(&mut self) -> ChangeSet {
        std::mem::take(&mut self.overlay).into_changes()
    }

    /// All is done: the audit is told.
    pub(super) fn succeed(&self, ending: Ending<'_>) {
        for item in &self.done {
            ending.succeed(item.ended());
        }
    }

    /// Nothing is done: so say the answers that are written, and the audit.
    pub(super) fn take_back(&self, ending: Ending<'_>, response: &mut [u8]) {
        let undone = ResultStatus::OPERATION_UNDONE.get().to_be_bytes();
        for item in &self.done {
            if let Some(status) = response.get_mut(item.status..item.status + undone.len()) {
                status.copy_from_slice(&undone);
            }
            ending.undo(item.ended());
        }
    }
}
