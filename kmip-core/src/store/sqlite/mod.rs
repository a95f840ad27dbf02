//! The SQLite store: one file, durable before the answer, waiting commits written as a group.
//!
//! - Several threads: reads take a pooled connection each and never wait for a writer; commits are
//!   queued, and one caller at a time writes all that wait (`group`).
//! - Several processes may share the file; SQLite's own locks keep them apart. Two copies of SQLite
//!   in *one* process would drop each other's locks, so the second is refused (`process_guard`).
//! - A handle that was inherited through `fork` answers an error.
//!
//! Format, commit strategy and assumptions about the medium stand in `docs/storage.md`.

mod connection;
mod group;
mod migrations;
mod process_guard;
mod reader;
mod schema;
mod writer;

#[cfg(test)]
mod tests;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::change_set::ChangeSet;
use super::commit::Commit;
use super::contract::{Snapshot, Store, Visit, VisitAudit, VisitMeta};
use super::error::StoreError;
use connection::Place;
use group::Group;
use process_guard::ProcessGuard;
use reader::Readers;

/// How a SQLite store is opened.
#[derive(Clone, Debug)]
pub struct SqliteOptions {
    /// How long a commit waits for the lock of another process before it answers
    /// [`StoreError::Busy`].
    pub busy_timeout: Duration,
    /// Page cache of each read connection, in KiB. Filled only as pages are read.
    pub reader_cache_kib: u32,
}

impl Default for SqliteOptions {
    /// 5 seconds; 16 MiB.
    fn default() -> Self {
        Self {
            busy_timeout: Duration::from_secs(5),
            reader_cache_kib: 16 * 1024,
        }
    }
}

/// A store in one SQLite file, with its `-wal`, `-shm` and `-lock` beside it.
///
/// `Send` and `Sync`; share it in an `Arc`. Dropping the last handle closes the file; commits that
/// still wait keep it open until they are over.
pub struct SqliteStore {
    shared: Arc<Shared>,
}

/// Fields are dropped in order: connections are closed before the guard lets go.
struct Shared {
    readers: Readers,
    group: Group,
    place: Place,
    _guard: Arc<ProcessGuard>,
}

impl SqliteStore {
    /// Opens or creates the store at `path`; its folder must exist. A refused open leaves the file
    /// unchanged.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(path, &SqliteOptions::default())
    }

    /// Opens or creates with options.
    pub fn open_with(path: impl AsRef<Path>, options: &SqliteOptions) -> Result<Self, StoreError> {
        let path = connection::resolve(path.as_ref())?;
        let guard = ProcessGuard::acquire(&path)?;
        let place = Place::new(path, options.busy_timeout);
        let writer = connection::open_writer(&place)?;
        Ok(Self {
            shared: Arc::new(Shared {
                readers: Readers::new(place.clone(), options.reader_cache_kib),
                group: Group::new(place.clone(), writer),
                place,
                _guard: guard,
            }),
        })
    }

    /// The file, absolute and with links resolved.
    pub fn path(&self) -> &Path {
        self.shared.place.path()
    }

    /// The files in which anything of this store stands.
    pub fn files(&self) -> Vec<PathBuf> {
        ["", "-wal", "-shm", "-lock"]
            .iter()
            .map(|suffix| connection::with_suffix(self.path(), suffix))
            .collect()
    }

    /// How many groups were written so far, and how many change sets in them.
    pub fn group_statistics(&self) -> (u64, u64) {
        self.shared.group.statistics()
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.path())
            .finish_non_exhaustive()
    }
}

impl Store for SqliteStore {
    fn snapshot(&self) -> Result<Box<dyn Snapshot + '_>, StoreError> {
        Ok(Box::new(self.shared.readers.snapshot()?))
    }

    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        self.shared.readers.read(scope, id, visit)
    }

    fn commit(&self, changes: ChangeSet) -> Commit {
        group::enqueue(&self.shared, changes)
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.shared.readers.meta(key)
    }

    fn meta_with_prefix(&self, prefix: &str, visit: &mut VisitMeta<'_>) -> Result<(), StoreError> {
        self.shared.readers.meta_with_prefix(prefix, visit)
    }

    fn audit_after(&self, after: u64, visit: &mut VisitAudit<'_>) -> Result<(), StoreError> {
        self.shared.readers.audit_after(after, visit)
    }

    fn flush(&self) -> Result<(), StoreError> {
        self.shared.group.flush()
    }
}
