//! What can go wrong in a store, each cause with its place and what to do about it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The error below a store error, shared by every commit of a group that failed with it.
pub type Source = Arc<dyn Error + Send + Sync>;

/// Why a store could not be opened, read or written.
///
/// Cloneable, because all waiting commits of a group may fail for one cause. No variant carries
/// record bytes.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file or its folder cannot be opened or created.
    #[error("cannot open the store {}: check that the folder exists and that this user may read and write it", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system answered.
        #[source]
        source: Source,
    },
    /// The file is no SQLite database.
    #[error("{} is not a store (no SQLite database): name another file, or restore this one from a backup", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a SQLite database of another program.
    #[error("{} is a database of another program (application id {application_id:#x}): name another file", path.display())]
    ForeignDatabase {
        /// The file.
        path: PathBuf,
        /// The application id found in it.
        application_id: i32,
    },
    /// The file was written by a newer version of the library.
    #[error("the store {} has schema version {found}, this library knows up to {supported}: use a newer library, the file was left unchanged", path.display())]
    NewerSchema {
        /// The file.
        path: PathBuf,
        /// Schema version of the file.
        found: u32,
        /// Newest schema version that this library knows.
        supported: u32,
    },
    /// The file or its file system cannot be written.
    #[error("the store {} cannot be written: check its permissions and those of its folder, and that the file system is not mounted read-only", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No space is left. What was acknowledged before is safe; this commit was not made.
    #[error("{}", full(path, *limit))]
    Full {
        /// The file.
        path: PathBuf,
        /// The limit for files of this process in bytes (`RLIMIT_FSIZE`, `ulimit -f`), if it was reached and not the end
        /// of the file system.
        limit: Option<u64>,
    },
    /// Another process kept the file locked for too long.
    #[error("the store {} is locked by another process for more than {} ms: repeat later, or raise the busy timeout", path.display(), waited.as_millis())]
    Busy {
        /// The file.
        path: PathBuf,
        /// How long was waited.
        waited: Duration,
    },
    /// The file is damaged.
    #[error("the store {} is damaged ({detail}): restore it from a backup", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where the damage shows.
        detail: String,
    },
    /// Another copy of the database library in this process has the file open. The two would drop
    /// each other's file locks.
    #[error("the store {} is already open in this process through another copy of the library: open it through one copy only", path.display())]
    OtherCopy {
        /// The file.
        path: PathBuf,
    },
    /// The handle was made before this process was forked.
    #[error(
        "this store handle was opened before fork(): open the store in the process that uses it"
    )]
    Forked,
    /// The parent had the file open when this process was forked, so it cannot be opened here.
    #[error("the store {} was open when this process was forked: open it only after fork(), or start the process with exec", path.display())]
    OpenAcrossFork {
        /// The file.
        path: PathBuf,
    },
    /// A record is larger than the backend can keep.
    #[error("the record is larger than the store can keep")]
    TooLarge,
    /// Reading or writing failed below the store.
    #[error("input or output failed on the store {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What failed.
        #[source]
        source: Source,
    },
    /// Anything else that the backend answered.
    #[error("the store failed: {source}")]
    Backend {
        /// What failed.
        #[source]
        source: Source,
    },
}

fn full(path: &Path, limit: Option<u64>) -> String {
    let path = path.display();
    match limit {
        None => format!(
            "no space left for the store {path}: nothing of this change was written; free space and repeat it"
        ),
        Some(bytes) => format!(
            "the store {path} has reached the limit for files of this process, {bytes} bytes (ulimit -f): nothing of this \
             change was written; raise the limit and start again"
        ),
    }
}

/// Which precondition of a change set did not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Conflict {
    /// A record with this id exists already.
    #[error("the record exists already")]
    Exists,
    /// The record does not exist.
    #[error("the record does not exist")]
    Missing,
    /// The record has another version.
    #[error("the record has version {found}, not {expected}")]
    Version {
        /// The version that the change set was made for.
        expected: u64,
        /// The version that the record has.
        found: u64,
    },
    /// Another record of the scope holds this unique entry.
    #[error("another record holds the same value of attribute {attribute:#x}")]
    NameTaken {
        /// Number of the attribute.
        attribute: u32,
    },
    /// A counter is not there or has not the wanted value.
    #[error("a counter has another value than required")]
    Counter,
    /// Metadata differs from what was required.
    #[error("metadata of the store has changed")]
    Meta,
}

/// Why a change set was not committed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CommitError {
    /// A precondition did not hold: run the operation again from a new snapshot.
    #[error("the change conflicts with another: {0}")]
    Conflict(#[from] Conflict),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl StoreError {
    /// Wraps an error of a backend that has no better variant.
    pub fn backend(source: impl Error + Send + Sync + 'static) -> Self {
        Self::Backend {
            source: Arc::new(source),
        }
    }

    /// Whether repeating the same call later can succeed without anybody repairing anything.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::Full { .. })
    }
}
