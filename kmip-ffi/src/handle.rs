//! Handles: the only conversions between C pointers and Rust values.
//!
//! What C sees is an opaque type such as `keystead_client`. Its implementation of [`Handle`] states, once, which
//! value stands behind it and how it may be used: [`Shared`] between threads or [`Exclusive`] to one at a time. A
//! function that asks for the wrong use does not compile. All handles are owned: made by [`give`], ended by
//! [`free`], borrowed between.
//!
//! In front of the value stand a number that says which kind of handle it is and the [epoch](crate::fork) in which
//! it was made. The number is changed when the handle is freed, so that a second free or a later use is found out as
//! long as the memory is not in use again: an aid, no guarantee.

use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::error::Failure;
use crate::fork;

/// An opaque type of the header.
pub(crate) trait Handle {
    /// What stands behind it.
    type Value: 'static;
    /// [`Shared`] or [`Exclusive`].
    type Use;
    /// Its name in the header.
    const NAME: &'static str;
    /// Tells kinds apart; unlike all others.
    const KIND: u32;
    /// The value is memory and nothing else, so that a forked child can drop it. What holds sockets, files or
    /// threads is left alone there, since it belongs to the parent.
    const PLAIN: bool;
}

/// Any number of threads may use the handle at once.
pub(crate) enum Shared {}

/// One thread at a time may use the handle.
pub(crate) enum Exclusive {}

/// Declares an opaque type and what stands behind it.
macro_rules! handle {
    ($(#[$attribute:meta])* $name:ident($value:ty): $use:ident, $lifetime:ident, $kind:literal) => {
        impl $crate::handle::Handle for $name {
            type Value = $value;
            type Use = $crate::handle::$use;
            const NAME: &'static str = stringify!($name);
            const KIND: u32 = u32::from_be_bytes(*$kind);
            const PLAIN: bool = $crate::handle::$lifetime;
        }
    };
}
pub(crate) use handle;

/// For [`handle!`]: the value is memory and nothing else.
pub(crate) const MEMORY: bool = true;
/// For [`handle!`]: the value holds sockets, files or threads.
pub(crate) const SYSTEM: bool = false;

/// Kind of a handle that was freed.
const FREED: u32 = u32::from_be_bytes(*b"dead");

#[repr(C)]
struct Slot<T> {
    kind: AtomicU32,
    busy: AtomicBool,
    epoch: u64,
    value: T,
}

/// Makes a handle; C owns it until it frees it.
pub(crate) fn give<H: Handle>(value: H::Value) -> *mut H {
    let slot = Slot {
        kind: AtomicU32::new(H::KIND),
        busy: AtomicBool::new(false),
        epoch: fork::epoch(),
        value,
    };
    Box::into_raw(Box::new(slot)).cast()
}

/// The slot behind a pointer, if it is a living handle of this kind.
///
/// # Safety
///
/// `handle` is null, or points to memory that can be read and that nobody frees for as long as `'a`.
#[inline]
unsafe fn slot<'a, H: Handle>(handle: *const H) -> Result<&'a Slot<H::Value>, Failure> {
    if handle.is_null() {
        return Err(Failure::null(H::NAME));
    }
    let slot: *const Slot<H::Value> = handle.cast();
    if !slot.is_aligned() {
        return Err(Failure::bad_handle(H::NAME));
    }
    // SAFETY: the caller promises readable memory; the alignment was checked; the kind comes first, and an atomic is
    // valid for any bits.
    let kind = unsafe { &*slot.cast::<AtomicU32>() };
    if kind.load(Ordering::Relaxed) != H::KIND {
        return Err(Failure::bad_handle(H::NAME));
    }
    // SAFETY: a slot of this kind was made by `give` and not freed, so its value is whole.
    Ok(unsafe { &*slot })
}

#[inline]
fn same_process<H: Handle>(slot: &Slot<H::Value>) -> Result<(), Failure> {
    if slot.epoch == fork::epoch() {
        Ok(())
    } else {
        Err(Failure::forked(H::NAME))
    }
}

/// Borrows a handle that threads may share.
///
/// # Safety
///
/// As for `slot`.
#[inline]
pub(crate) unsafe fn shared<'a, H>(handle: *const H) -> Result<&'a H::Value, Failure>
where
    H: Handle<Use = Shared>,
    H::Value: Send + Sync,
{
    // SAFETY: passed on.
    let slot = unsafe { slot(handle) }?;
    same_process::<H>(slot)?;
    Ok(&slot.value)
}

/// Borrows a handle that one thread at a time may use.
///
/// # Safety
///
/// As for `slot`; the handle came from [`give`], by way of a pointer that C may write through.
pub(crate) unsafe fn exclusive<'a, H>(handle: *mut H) -> Result<Borrowed<'a, H::Value>, Failure>
where
    H: Handle<Use = Exclusive>,
    H::Value: Send,
{
    // SAFETY: passed on.
    let slot = unsafe { slot(handle.cast_const()) }?;
    same_process::<H>(slot)?;
    if slot.busy.swap(true, Ordering::Acquire) {
        return Err(Failure::busy(H::NAME));
    }
    let whole: *mut Slot<H::Value> = handle.cast();
    // SAFETY: `whole` is the slot that was checked; only the address of a field is taken.
    let value = unsafe { &raw mut (*whole).value };
    Ok(Borrowed {
        busy: &slot.busy,
        value,
    })
}

/// The value of a handle while one thread uses it.
pub(crate) struct Borrowed<'a, T> {
    busy: &'a AtomicBool,
    value: *mut T,
}

impl<T> Deref for Borrowed<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: `busy` was taken, so no other `Borrowed` of this value exists, and the handle lives for the lifetime.
        unsafe { &*self.value }
    }
}

impl<T> DerefMut for Borrowed<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as above; `self` is borrowed mutably.
        unsafe { &mut *self.value }
    }
}

impl<T> Drop for Borrowed<'_, T> {
    fn drop(&mut self) {
        self.busy.store(false, Ordering::Release);
    }
}

/// Ends a handle. NULL and what is visibly no living handle of this kind are left alone. In a forked child, a value
/// that holds more than memory is not dropped.
///
/// # Safety
///
/// As for `slot`; no other thread uses the handle, and nobody uses it later.
pub(crate) unsafe fn free<H: Handle>(handle: *mut H) {
    // SAFETY: passed on.
    let Ok(slot) = (unsafe { slot(handle.cast_const()) }) else {
        return;
    };
    if slot
        .kind
        .compare_exchange(H::KIND, FREED, Ordering::AcqRel, Ordering::Relaxed)
        .is_err()
    {
        return;
    }
    let droppable = H::PLAIN || slot.epoch == fork::epoch();
    if droppable {
        // SAFETY: `give` made the box, and the change of kind above gave it to this call alone.
        drop(unsafe { Box::from_raw(handle.cast::<Slot<H::Value>>()) });
    } else {
        // SAFETY: as above; `ManuallyDrop` has the layout of the value, which is thus left as it is.
        drop(unsafe { Box::from_raw(handle.cast::<Slot<ManuallyDrop<H::Value>>>()) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{
        KEYSTEAD_STATUS_BAD_HANDLE, KEYSTEAD_STATUS_BUSY, KEYSTEAD_STATUS_NULL_POINTER,
    };

    struct numbers {
        _opaque: [u8; 0],
    }
    handle!(numbers(Vec<u8>): Exclusive, MEMORY, b"tst1");

    struct letters {
        _opaque: [u8; 0],
    }
    handle!(letters(String): Shared, MEMORY, b"tst2");

    #[test]
    fn a_handle_gives_back_its_value_and_is_freed_once() {
        let handle = give::<letters>("abc".to_owned());
        // SAFETY: the handle lives.
        let text = unsafe { shared(handle.cast_const()) };
        assert_eq!(text.unwrap(), "abc");
        // SAFETY: nobody uses it later.
        unsafe { free(handle) };
    }

    #[test]
    fn null_and_handles_of_another_kind_are_refused() {
        // SAFETY: null is allowed.
        let status = unsafe { shared::<letters>(std::ptr::null()) }
            .unwrap_err()
            .status();
        assert_eq!(status, KEYSTEAD_STATUS_NULL_POINTER);
        let handle = give::<numbers>(vec![1]);
        // SAFETY: readable memory.
        let status = unsafe { shared(handle.cast_const().cast::<letters>()) }
            .unwrap_err()
            .status();
        assert_eq!(status, KEYSTEAD_STATUS_BAD_HANDLE);
        // SAFETY: readable memory; nothing happens.
        unsafe { free(handle.cast::<letters>()) };
        // SAFETY: nobody uses it later.
        unsafe { free(handle) };
    }

    #[test]
    fn an_exclusive_handle_is_lent_once_at_a_time() {
        let handle = give::<numbers>(vec![1]);
        // SAFETY: the handle lives.
        let mut first = unsafe { exclusive(handle) }.ok().unwrap();
        first.push(2);
        // SAFETY: the handle lives.
        let second = unsafe { exclusive(handle) };
        assert_eq!(second.err().unwrap().status(), KEYSTEAD_STATUS_BUSY);
        assert_eq!(*first, [1, 2]);
        drop(first);
        // SAFETY: the handle lives.
        assert!(unsafe { exclusive(handle) }.is_ok());
        // SAFETY: nobody uses it later.
        unsafe { free(handle) };
    }
}
