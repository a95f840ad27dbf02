//! Opening connections and naming their errors.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::migrations;
use crate::store::error::StoreError;

/// Prepared statements kept by a connection: more than there are.
const STATEMENTS: usize = 64;

/// Where a store is, and which process opened it.
#[derive(Clone)]
pub(super) struct Place(Arc<Inner>);

struct Inner {
    path: PathBuf,
    busy_timeout: Duration,
    process: AtomicU32,
}

impl Place {
    pub(super) fn new(path: PathBuf, busy_timeout: Duration) -> Self {
        Self(Arc::new(Inner {
            path,
            busy_timeout,
            process: AtomicU32::new(std::process::id()),
        }))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0.path
    }

    pub(super) fn busy_timeout(&self) -> Duration {
        self.0.busy_timeout
    }

    /// Whether this process was forked from the one that opened the store.
    pub(super) fn forked(&self) -> bool {
        self.0.process.load(Ordering::Relaxed) != std::process::id()
    }

    /// Makes the handle look as if it had been inherited through fork.
    #[cfg(test)]
    pub(super) fn pretend_forked(&self) {
        self.0.process.store(0, Ordering::Relaxed);
    }

    /// Refuses a handle that was inherited through fork.
    pub(super) fn check_process(&self) -> Result<(), StoreError> {
        if self.forked() {
            Err(StoreError::Forked)
        } else {
            Ok(())
        }
    }

    /// The error of the store for one of SQLite. By value, for `map_err`.
    #[allow(clippy::needless_pass_by_value)]
    pub(super) fn error(&self, error: rusqlite::Error) -> StoreError {
        let path = self.0.path.clone();
        let source = || Arc::new(SqliteError(error.to_string()));
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => StoreError::NotADatabase { path },
            Some(ErrorCode::CannotOpen) => StoreError::Unreadable {
                path,
                source: source(),
            },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                StoreError::ReadOnly { path }
            }
            Some(ErrorCode::DiskFull) => StoreError::Full { path, limit: None },
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
            ) => StoreError::Busy {
                path,
                waited: self.0.busy_timeout,
            },
            Some(ErrorCode::DatabaseCorrupt) => self.damaged(&error.to_string()),
            Some(ErrorCode::TooBig) => StoreError::TooLarge,
            Some(ErrorCode::SystemIoFailure) => match size_limit(&path) {
                limit @ Some(_) if is_write(&error) => StoreError::Full { path, limit },
                _ => StoreError::Io {
                    path,
                    source: source(),
                },
            },
            _ => StoreError::Backend { source: source() },
        }
    }

    /// The error for content that does not decode.
    pub(super) fn damaged(&self, detail: &str) -> StoreError {
        StoreError::Damaged {
            path: self.0.path.clone(),
            detail: detail.to_owned(),
        }
    }
}

/// Whether SQLite could not write or enlarge a file.
fn is_write(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    matches!(
        error.sqlite_extended_error_code(),
        Some(ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_TRUNCATE | ffi::SQLITE_IOERR_SHMSIZE)
    )
}

/// The limit for files of this process, if a file of the store stands right before it. SQLite does not tell it from
/// other failures of a write.
#[cfg(target_os = "linux")]
fn size_limit(path: &Path) -> Option<u64> {
    use nix::sys::resource::{RLIM_INFINITY, Resource, getrlimit};
    // Further than this SQLite enlarges no file at a time.
    const STEP: u64 = 64 * 1024;
    let (limit, _) = getrlimit(Resource::RLIMIT_FSIZE).ok()?;
    let near = |suffix: &str| {
        let size = std::fs::metadata(with_suffix(path, suffix)).map_or(0, |file| file.len());
        size.saturating_add(STEP) >= limit
    };
    (limit != RLIM_INFINITY && ["", "-wal", "-shm"].into_iter().any(near)).then_some(limit)
}

#[cfg(not(target_os = "linux"))]
fn size_limit(_path: &Path) -> Option<u64> {
    None
}

/// SQLite's message, detached from its type so that it does not leave this folder.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct SqliteError(String);

/// Absolute path with links resolved, so that one file has one name. The file need not exist.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, StoreError> {
    let unreadable = |error: std::io::Error| StoreError::Unreadable {
        path: path.to_owned(),
        source: Arc::new(error),
    };
    match path.canonicalize() {
        Ok(path) if path.is_dir() => Err(unreadable(std::io::ErrorKind::IsADirectory.into())),
        Ok(path) => Ok(path),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let name = path
                .file_name()
                .ok_or_else(|| unreadable(std::io::ErrorKind::InvalidFilename.into()))?;
            let folder = match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            };
            Ok(folder.canonicalize().map_err(unreadable)?.join(name))
        }
        Err(error) => Err(unreadable(error)),
    }
}

/// The file beside a store with this suffix.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Opens the connection that writes; creates and migrates the file where needed.
pub(super) fn open_writer(place: &Place) -> Result<Connection, StoreError> {
    create_private(place)?;
    let mut connection = open(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let to_error = |error| place.error(error);
    // Until the file is accepted, closing must not move the log into it.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(to_error)?;
    migrations::check(&connection, place)?;
    if connection.is_readonly(MAIN_DB).map_err(to_error)? {
        return Err(StoreError::ReadOnly {
            path: place.path().to_owned(),
        });
    }
    enter_wal_mode(&connection, place)?;
    connection
        .pragma_update(None, "synchronous", "FULL")
        .and_then(|()| connection.pragma_update(None, "secure_delete", "ON"))
        .map_err(to_error)?;
    migrations::run(&mut connection, place)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(to_error)?;
    Ok(connection)
}

/// Opens a connection that only reads.
pub(super) fn open_reader(place: &Place, cache_kib: u32) -> Result<Connection, StoreError> {
    // Not opened read-only: a reader of a write-ahead log must be able to recover it.
    let connection = open(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection
        .pragma_update(None, "query_only", "ON")
        .and_then(|()| connection.pragma_update(None, "cache_size", -i64::from(cache_kib)))
        .map_err(|error| place.error(error))?;
    Ok(connection)
}

fn open(place: &Place, access: OpenFlags) -> Result<Connection, StoreError> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(place.path(), flags).map_err(|error| place.error(error))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection
        .busy_timeout(place.0.busy_timeout)
        .and_then(|()| connection.pragma_update(None, "trusted_schema", "OFF"))
        // Plans must not depend on bound values: SQLite would prepare a statement with `LIMIT ?`
        // anew for every call.
        .and_then(|()| connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true))
        .map_err(|error| place.error(error))?;
    Ok(connection)
}

/// Makes a new file that only its owner can read. An existing one is left alone, and is not even
/// opened: closing it would drop SQLite's locks on it in this process.
fn create_private(place: &Place) -> Result<(), StoreError> {
    if place.path().exists() {
        return Ok(());
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(place.path()) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(io_error(place.path(), error)),
    }
}

/// The error of the store for one of the file system.
pub(super) fn io_error(path: &Path, error: std::io::Error) -> StoreError {
    let path = path.to_owned();
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            StoreError::Full { path, limit: None }
        }
        std::io::ErrorKind::FileTooLarge => StoreError::Full {
            limit: size_limit(&path),
            path,
        },
        std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly { path },
        _ => StoreError::Unreadable {
            path,
            source: Arc::new(error),
        },
    }
}

/// Switches to a write-ahead log. SQLite does not wait for other processes here, so we do.
fn enter_wal_mode(connection: &Connection, place: &Place) -> Result<(), StoreError> {
    let start = Instant::now();
    loop {
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| {
            row.get::<_, String>(0)
        });
        let error = match mode {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(mode) => {
                return Err(StoreError::Backend {
                    source: Arc::new(SqliteError(format!(
                        "the file system allows no write-ahead log (journal mode {mode})"
                    ))),
                });
            }
            Err(error) => error,
        };
        let busy = error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy);
        if !busy || start.elapsed() >= place.0.busy_timeout {
            return Err(place.error(error));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}
