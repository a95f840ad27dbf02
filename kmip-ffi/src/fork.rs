//! Fork detection without a system call: an epoch that changes in a forked child.
//!
//! One page of memory is marked so that the kernel hands it to a forked child filled with zeros. It holds the epoch
//! that handles remember. A child finds zero there and begins an epoch of its own, which no ancestor ever had. This
//! page and two counters are the only state of the library that does not belong to a handle, and no call can change
//! anything through it. Where the kernel cannot mark pages, the process id serves, at the price of a system call.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// The last epoch that was begun in this process or an ancestor. Epochs begin with 1.
static LAST: AtomicU64 = AtomicU64::new(0);
/// The marked page; null before the first use, [`unmarked`] where pages cannot be marked.
static PAGE: AtomicPtr<AtomicU64> = AtomicPtr::new(ptr::null_mut());
/// Stands for "no page", by its address only.
static UNMARKED: AtomicU64 = AtomicU64::new(0);

/// The epoch of this process, never zero. Two processes of which one is an ancestor of the other differ.
#[inline]
pub(crate) fn epoch() -> u64 {
    let page = PAGE.load(Ordering::Acquire);
    if page.is_null() {
        return begin(prepare());
    }
    if ptr::eq(page, &raw const UNMARKED) {
        return by_process_id();
    }
    // SAFETY: the page was mapped for good by `prepare`, holds an `AtomicU64`, and is never unmapped.
    let epoch = unsafe { &*page }.load(Ordering::Relaxed);
    if epoch == 0 { begin(page) } else { epoch }
}

/// Begins an epoch on a page that holds zero; another thread may be faster.
#[cold]
fn begin(page: *mut AtomicU64) -> u64 {
    if ptr::eq(page, &raw const UNMARKED) {
        return by_process_id();
    }
    // SAFETY: as in `epoch`.
    let cell = unsafe { &*page };
    let fresh = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    match cell.compare_exchange(0, fresh, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => fresh,
        Err(begun) => begun,
    }
}

#[cold]
fn by_process_id() -> u64 {
    u64::from(std::process::id()).max(1)
}

fn unmarked() -> *mut AtomicU64 {
    (&raw const UNMARKED).cast_mut()
}

/// Maps and marks the page. Several threads may come here at once; one page stays.
#[cold]
fn prepare() -> *mut AtomicU64 {
    let fresh = map().unwrap_or_else(unmarked);
    match PAGE.compare_exchange(ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => fresh,
        Err(first) => {
            unmap(fresh);
            first
        }
    }
}

const PAGE_BYTES: usize = size_of::<AtomicU64>(); // the kernel rounds up to a page

#[cfg(target_os = "linux")]
fn map() -> Option<*mut AtomicU64> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new private mapping at an address of the kernel's choice touches nothing that exists.
    let page = unsafe { libc::mmap(ptr::null_mut(), PAGE_BYTES, protection, flags, -1, 0) };
    if page == libc::MAP_FAILED {
        return None;
    }
    // SAFETY: the range is the mapping made above.
    let marked = unsafe { libc::madvise(page, PAGE_BYTES, libc::MADV_WIPEONFORK) };
    if marked != 0 {
        unmap(page.cast());
        return None;
    }
    Some(page.cast())
}

#[cfg(not(target_os = "linux"))]
fn map() -> Option<*mut AtomicU64> {
    None
}

fn unmap(page: *mut AtomicU64) {
    if !ptr::eq(page, &raw const UNMARKED) {
        // SAFETY: `page` came from `map` and has not been published.
        unsafe { libc::munmap(page.cast(), PAGE_BYTES) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_epoch_stays_within_a_process_and_changes_in_a_child() {
        let here = epoch();
        assert_ne!(here, 0);
        assert_eq!(epoch(), here);
        // SAFETY: the child calls nothing but `epoch` and `_exit`.
        let child = unsafe { libc::fork() };
        if child == 0 {
            let there = epoch();
            let good = there != here && there != 0 && epoch() == there;
            // SAFETY: ends the child at once.
            unsafe { libc::_exit(i32::from(!good)) };
        }
        let mut status = -1;
        // SAFETY: waits for the child made above.
        unsafe { libc::waitpid(child, &raw mut status, 0) };
        assert_eq!(status, 0);
        assert_eq!(epoch(), here);
    }
}
