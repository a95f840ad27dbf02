//! The storage contract: what a backend promises to the engine.
//!
//! It is written for several nodes over one store. Nothing that must hold is decided by a lock in
//! one process: a change set says what it was computed from (its preconditions), and the backend
//! commits it only if that still holds. What the engine reads it reads from a [`Snapshot`], or,
//! one record alone, by [`Store::read`].

use std::ops::ControlFlow;
use std::sync::Arc;

use super::change_set::{ChangeSet, CounterKey};
use super::commit::{Commit, Version};
use super::error::{CommitError, StoreError};
use super::query::Query;
use super::record::{IndexValue, RecordView, StoredRecord};

/// Receives one record.
pub type Visit<'v> = dyn FnMut(RecordView<'_>) + 'v;

/// Receives the hits of a search until it breaks.
pub type VisitHits<'v> = dyn FnMut(RecordView<'_>) -> ControlFlow<()> + 'v;

/// Receives keys and values of metadata.
pub type VisitMeta<'v> = dyn FnMut(&str, &[u8]) + 'v;

/// Receives number, node and bytes of audit rows until it breaks.
pub type VisitAudit<'v> = dyn FnMut(u64, u64, &[u8]) -> ControlFlow<()> + 'v;

/// A place where records, counters, metadata and the audit log are kept.
///
/// Every method may be called from any thread. No method starts a thread. Callbacks run on the
/// calling thread while the backend holds read resources: they must not wait for a commit.
pub trait Store: Send + Sync {
    /// A consistent view of the store as of now. Later commits do not show in it. Holding one
    /// never blocks a commit, but keeps old pages alive: keep it for one operation, no longer.
    fn snapshot(&self) -> Result<Box<dyn Snapshot + '_>, StoreError>;

    /// Reads the newest version of one record; `false` if there is none. This is the fast path:
    /// the record's bytes are borrowed from the backend during the callback.
    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError>;

    /// Hands over a change set. It is atomic; when its [`Commit`] answers `Ok` it is durable, as
    /// far as the backend has a medium. The write may be made at once or only when the commit is
    /// waited on or polled.
    fn commit(&self, changes: ChangeSet) -> Commit;

    /// Newest value of metadata kept under `key`.
    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Visits all metadata whose key begins with `prefix`, in the order of keys.
    fn meta_with_prefix(&self, prefix: &str, visit: &mut VisitMeta<'_>) -> Result<(), StoreError>;

    /// Visits audit rows with a number above `after`, oldest first: number, node, bytes.
    fn audit_after(&self, after: u64, visit: &mut VisitAudit<'_>) -> Result<(), StoreError>;

    /// Writes all waiting commits on the calling thread, which blocks meanwhile. For callers that
    /// poll passively; see [`Commit::poll_passive`].
    fn flush(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Commits and waits.
    fn commit_wait(&self, changes: ChangeSet) -> Result<Version, CommitError> {
        self.commit(changes).wait()
    }

    /// Copies the newest version of one record out of the store.
    fn get(&self, scope: &str, id: &str) -> Result<Option<StoredRecord>, StoreError> {
        let mut found = None;
        self.read(scope, id, &mut |record| found = Some(record.to_stored()))?;
        Ok(found)
    }
}

/// A consistent view of a store.
pub trait Snapshot {
    /// Version of the store that this view shows.
    fn version(&self) -> Version;

    /// Reads one record; `false` if there is none.
    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError>;

    /// Visits the records that satisfy a query, newest first, until the callback breaks. Uses an
    /// index. A record is visited once even if several of its entries match.
    fn locate(&self, query: &Query, visit: &mut VisitHits<'_>) -> Result<(), StoreError>;

    /// Id of the record that holds a unique index entry.
    fn holder(
        &self,
        scope: &str,
        attribute: u32,
        value: &IndexValue,
    ) -> Result<Option<String>, StoreError>;

    /// Value of a counter.
    fn counter(&self, counter: &CounterKey) -> Result<Option<u64>, StoreError>;

    /// Value of metadata kept under `key`.
    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;
}

impl<S: Store + ?Sized> Store for Arc<S> {
    fn snapshot(&self) -> Result<Box<dyn Snapshot + '_>, StoreError> {
        (**self).snapshot()
    }

    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        (**self).read(scope, id, visit)
    }

    fn commit(&self, changes: ChangeSet) -> Commit {
        (**self).commit(changes)
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        (**self).meta(key)
    }

    fn meta_with_prefix(&self, prefix: &str, visit: &mut VisitMeta<'_>) -> Result<(), StoreError> {
        (**self).meta_with_prefix(prefix, visit)
    }

    fn audit_after(&self, after: u64, visit: &mut VisitAudit<'_>) -> Result<(), StoreError> {
        (**self).audit_after(after, visit)
    }

    fn flush(&self) -> Result<(), StoreError> {
        (**self).flush()
    }
}
