//! Refuses a second copy of SQLite in one process on one file.
//!
//! SQLite's locks are POSIX record locks. They belong to the process, and closing *any* descriptor
//! of a file drops all of them. Several connections of one copy of SQLite know of each other and
//! keep descriptors open for that reason; two copies (our Python wheel beside our C library, say)
//! do not, and would silently lose their locks. Several *processes* on one file are fine.
//!
//! The lock that tells the two cases apart is an open-file-description lock on one byte of the side
//! file `FILE-lock`. It belongs to the open file, not to the process, so a second copy in this
//! process conflicts with it. Its offset is made of the identity of the process, so another process
//! locks another byte and does not conflict. Within one copy, a registry shares the guard. The
//! kernel drops the lock with the process, however it ends.
//!
//! A foreign copy (such as Python's own `sqlite3`) takes no such lock. If it has the file open
//! already, the kernel's list of locks shows it and the open is refused; if it opens the file
//! later, nothing can be done here.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::connection::{io_error, with_suffix};
use crate::store::error::StoreError;

/// Held while a store is open in this process.
pub(super) struct ProcessGuard {
    file: File,
    process: u32,
}

/// Guards of this copy of the library, by file.
static OPEN: Mutex<Option<HashMap<PathBuf, Weak<ProcessGuard>>>> = Mutex::new(None);

impl ProcessGuard {
    /// Takes the guard for the store at this resolved path, or shares the one of this copy.
    pub(super) fn acquire(path: &Path) -> Result<Arc<Self>, StoreError> {
        let mut registry = OPEN.lock();
        let open = registry.get_or_insert_default();
        open.retain(|_, guard| guard.strong_count() > 0);
        if let Some(guard) = open.get(path).and_then(Weak::upgrade) {
            return if guard.process == std::process::id() {
                Ok(guard)
            } else {
                // The list of open files inside SQLite was inherited too, and is wrong here.
                Err(StoreError::OpenAcrossFork {
                    path: path.to_owned(),
                })
            };
        }
        let guard = Arc::new(Self::lock(path)?);
        open.insert(path.to_owned(), Arc::downgrade(&guard));
        Ok(guard)
    }

    /// Takes the lock, without the registry.
    fn lock(path: &Path) -> Result<Self, StoreError> {
        let lock_path = with_suffix(path, "-lock");
        let existed = lock_path.exists();
        let mut options = File::options();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(&lock_path)
            .map_err(|error| io_error(path, error))?;
        let refused = if system::is_locked_by_this_process(path) {
            true
        } else {
            !system::try_lock_own_byte(&file).map_err(|error| io_error(&lock_path, error))?
        };
        if refused {
            if !existed {
                // Best effort: leave nothing behind where nothing was.
                let _ = std::fs::remove_file(&lock_path);
            }
            return Err(StoreError::OtherCopy {
                path: path.to_owned(),
            });
        }
        Ok(Self {
            file,
            process: std::process::id(),
        })
    }
}

impl Drop for ProcessGuard {
    fn drop(&mut self) {
        // A forked child holds the same open file: it must not unlock for its parent, and the
        // parent must unlock explicitly because the child keeps the file open.
        if self.process == std::process::id() {
            system::unlock_own_byte(&self.file);
        }
    }
}

#[cfg(target_os = "linux")]
mod system {
    //! Linux: open-file-description locks and `/proc`.

    use std::fs::File;
    use std::io;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use nix::errno::Errno;
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::libc;

    /// Locks the byte of this process; `false` if another open file in it holds the lock.
    pub(super) fn try_lock_own_byte(file: &File) -> io::Result<bool> {
        match fcntl(file, FcntlArg::F_OFD_SETLK(&own_byte(libc::F_WRLCK))) {
            Ok(_) => Ok(true),
            Err(Errno::EAGAIN | Errno::EACCES) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn unlock_own_byte(file: &File) {
        // The lock goes with the file in any case.
        let _ = fcntl(file, FcntlArg::F_OFD_SETLK(&own_byte(libc::F_UNLCK)));
    }

    /// Whether this process holds a record lock on the database already, which at this point can
    /// only be another copy of SQLite.
    pub(super) fn is_locked_by_this_process(path: &Path) -> bool {
        let Ok(metadata) = std::fs::metadata(path) else {
            return false;
        };
        let Ok(locks) = std::fs::read_to_string("/proc/locks") else {
            return false;
        };
        let process = std::process::id().to_string();
        let inode = format!(":{}", metadata.ino());
        // 1: POSIX  ADVISORY  READ  1234 fe:01:5678 1073741826 1073742335
        locks.lines().any(|line| {
            let mut fields = line.split_ascii_whitespace().skip(1);
            fields.next() == Some("POSIX")
                && fields.nth(2) == Some(&process)
                && fields.next().is_some_and(|file| file.ends_with(&inode))
        })
    }

    fn own_byte(kind: libc::c_int) -> libc::flock {
        libc::flock {
            l_type: kind as libc::c_short,
            l_whence: libc::SEEK_SET as libc::c_short,
            l_start: (process_identity() & (libc::off_t::MAX as u64 >> 1)) as libc::off_t,
            l_len: 1,
            l_pid: 0,
        }
    }

    /// A number that no other process that can reach the file has: of pid, pid namespace and start
    /// time. The hash (FNV-1a) is written out because all copies of the library must agree on it.
    fn process_identity() -> u64 {
        let namespace = std::fs::metadata("/proc/self/ns/pid").map_or(0, |ns| ns.ino());
        let started = std::fs::read_to_string("/proc/self/stat")
            .ok()
            .and_then(|stat| {
                let (_, fields) = stat.rsplit_once(')')?;
                fields.split_ascii_whitespace().nth(19)?.parse().ok()
            })
            .unwrap_or(0u64);
        [u64::from(std::process::id()), namespace, started]
            .iter()
            .flat_map(|number| number.to_be_bytes())
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! Elsewhere there is no such lock: the guard only serves this copy's registry.

    use std::fs::File;
    use std::io;
    use std::path::Path;

    pub(super) fn try_lock_own_byte(_file: &File) -> io::Result<bool> {
        Ok(true)
    }

    pub(super) fn unlock_own_byte(_file: &File) {}

    pub(super) fn is_locked_by_this_process(_path: &Path) -> bool {
        false
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_second_copy_in_this_process_is_refused_and_the_same_copy_shares() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        let guard = ProcessGuard::acquire(&path).unwrap();
        let shared = ProcessGuard::acquire(&path).unwrap();
        assert!(Arc::ptr_eq(&guard, &shared));
        // Without the registry, as another copy of this library would.
        assert!(matches!(
            ProcessGuard::lock(&path),
            Err(StoreError::OtherCopy { .. })
        ));
        drop((guard, shared));
        ProcessGuard::lock(&path).unwrap();
    }

    #[test]
    fn a_foreign_copy_that_was_first_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        let foreign = rusqlite::Connection::open(&path).unwrap();
        foreign
            .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t(a)")
            .unwrap();
        assert!(matches!(
            ProcessGuard::lock(&path),
            Err(StoreError::OtherCopy { .. })
        ));
        drop(foreign);
        ProcessGuard::lock(&path).unwrap();
    }
}
