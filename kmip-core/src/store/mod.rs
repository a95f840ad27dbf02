//! Where objects are kept: the storage contract and its backends.
//!
//! The room knows only bytes: sealed records, index entries that are numbers and values, counters,
//! metadata and opaque audit rows, all keyed by scope and object id. It knows no KMIP names and
//! cannot open what it keeps.
//!
//! - [`Store`] and [`Snapshot`] are the contract (`contract`), [`ChangeSet`] what is written
//!   (`change_set`), [`Commit`] a write on its way (`commit`), [`Query`] a search (`query`).
//! - [`MemoryStore`] keeps everything in memory; `SqliteStore` (feature `sqlite`) in one file.
//! - `overlay` shows a store as change sets that wait will leave it.
//! - One contract test suite, `contract_tests`, runs over every backend.
//!
//! The format on disk, the commit strategy and what is assumed of the medium stand in
//! `docs/storage.md`.

mod change_set;
mod commit;
mod contract;
#[cfg(any(feature = "sqlite", test))]
mod entries;
mod error;
mod memory;
mod metadata;
mod overlay;
mod query;
mod record;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(test)]
mod contract_tests;

pub use change_set::{AuditRow, Change, ChangeSet, CounterKey, Precondition};
pub use commit::{Commit, CommitResult, PendingCommit, Version};
pub use contract::{Snapshot, Store, Visit, VisitAudit, VisitHits, VisitMeta};
pub use error::{CommitError, Conflict, Source, StoreError};
pub use memory::MemoryStore;
pub use metadata::StoreMetadata;
pub(crate) use overlay::Overlay;
pub use query::{Query, Term};
pub use record::{
    IndexEntry, IndexValue, MaterialChange, Record, RecordView, ScopeId, StoredRecord,
};
#[cfg(feature = "sqlite")]
pub use sqlite::{SqliteOptions, SqliteStore};
