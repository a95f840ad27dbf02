//! What every exported function runs in: panics become a status, pointers become values.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
#[cfg(not(any(test, fuzzing)))]
use std::sync::Once;

use crate::error::{Failure, keystead_error};
use crate::handle::{self, Borrowed, Exclusive, Handle, Shared};
use crate::options::{self, OptionsStruct};
use crate::slice::{self, keystead_bytes, keystead_str};
use crate::status::{KEYSTEAD_STATUS_OK, keystead_status};

/// Stands for a C caller who keeps the contract of the header while a function runs: every pointer given is NULL or
/// good for what the function's documentation says it does with it.
///
/// Its methods may therefore follow pointers. Only [`call`] makes one, which is why that is `unsafe`.
pub(crate) struct Caller(());

/// Runs the body of an exported function. `error` is emptied, and filled when the body fails or panics.
///
/// # Safety
///
/// `error` and all pointers that `body` hands to the [`Caller`] are parameters of the exported function, whose
/// documentation says what its caller has to keep.
#[inline]
pub(crate) unsafe fn call(
    error: *mut *mut keystead_error,
    body: impl FnOnce(&Caller) -> Result<(), Failure>,
) -> keystead_status {
    quiet();
    if !error.is_null() {
        // SAFETY: the caller promises that `error` can be written.
        unsafe { error.write(std::ptr::null_mut()) };
    }
    match catch_unwind(AssertUnwindSafe(|| body(&Caller(())))) {
        Ok(Ok(())) => KEYSTEAD_STATUS_OK,
        Ok(Err(failure)) => {
            // SAFETY: passed on.
            unsafe { report(error, failure) }
        }
        Err(payload) => {
            // The payload's own destructor may panic again; it is small and rare, so it is left alone.
            std::mem::forget(payload);
            // SAFETY: passed on.
            unsafe { report(error, Failure::panic(PLACE.with(RefCell::take))) }
        }
    }
}

/// # Safety
///
/// `error` is NULL or can be written.
#[cold]
unsafe fn report(error: *mut *mut keystead_error, failure: Failure) -> keystead_status {
    let status = failure.status();
    if !error.is_null() {
        let handle = handle::give(failure.into_report());
        // SAFETY: the caller promises that `error` can be written.
        unsafe { error.write(handle) };
    }
    status
}

/// Runs the body of a `_free` function.
///
/// # Safety
///
/// As for [`handle::free`].
pub(crate) unsafe fn free<H: Handle>(handle: *mut H) {
    quiet();
    // SAFETY: passed on. A panic while a value is dropped must not reach C; there is nobody to tell.
    let _ = catch_unwind(AssertUnwindSafe(|| unsafe { handle::free(handle) }));
}

/// Runs the body of an accessor that has no status: gives `otherwise` for what is no handle, and after a panic.
///
/// # Safety
///
/// As for [`call`].
pub(crate) unsafe fn read<T: Copy>(
    otherwise: T,
    body: impl FnOnce(&Caller) -> Result<T, Failure>,
) -> T {
    quiet();
    match catch_unwind(AssertUnwindSafe(|| body(&Caller(())))) {
        Ok(Ok(value)) => value,
        Ok(Err(_)) | Err(_) => otherwise,
    }
}

thread_local! {
    /// Where the last panic of this thread was.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the standard library from printing panics: the host's standard error is not ours. Only this library's own
/// copy of the standard library is concerned. Fuzzers and unit tests keep theirs.
#[cfg(not(any(test, fuzzing)))]
#[inline]
fn quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            // The message may hold anything; the place is enough to find the defect.
            let place = info
                .location()
                .map(|at| format!("{}:{}", at.file(), at.line()));
            let _ = PLACE.try_with(|slot| slot.replace(place));
        }));
    });
}

#[cfg(any(test, fuzzing))]
fn quiet() {}

// The lifetime of `self` bounds what the methods give, which is all that it is for.
#[allow(clippy::unused_self)]
impl Caller {
    /// Borrows a handle that threads may share.
    #[inline]
    pub(crate) fn shared<H>(&self, handle: *const H) -> Result<&H::Value, Failure>
    where
        H: Handle<Use = Shared>,
        H::Value: Send + Sync,
    {
        // SAFETY: the contract says that a handle is not freed while a call uses it.
        unsafe { handle::shared(handle) }
    }

    /// Borrows a handle that one thread at a time may use.
    pub(crate) fn exclusive<H>(&self, handle: *mut H) -> Result<Borrowed<'_, H::Value>, Failure>
    where
        H: Handle<Use = Exclusive>,
        H::Value: Send,
    {
        // SAFETY: the contract says that a handle is not freed while a call uses it.
        unsafe { handle::exclusive(handle) }
    }

    /// A text of the caller; `what` names the parameter in errors.
    #[inline]
    pub(crate) fn text<'c>(
        &'c self,
        what: &str,
        data: *const libc::c_char,
        length: usize,
    ) -> Result<&'c str, Failure> {
        // SAFETY: the contract says that `length` bytes can be read, or up to a NUL.
        unsafe { slice::text(what, data, length, slice::KEYSTEAD_MAX_TEXT_LENGTH) }
    }

    /// The identifier of an object: not empty, which no object is called.
    #[inline]
    pub(crate) fn identifier(
        &self,
        id: *const libc::c_char,
        length: usize,
    ) -> Result<&str, Failure> {
        match self.text("id", id, length)? {
            "" => Err(Failure::argument("id is empty")),
            id => Ok(id),
        }
    }

    /// A text as long as data may be.
    pub(crate) fn long_text<'c>(
        &'c self,
        what: &str,
        data: *const libc::c_char,
        length: usize,
    ) -> Result<&'c str, Failure> {
        // SAFETY: as for `text`.
        unsafe { slice::text(what, data, length, slice::KEYSTEAD_MAX_DATA_LENGTH) }
    }

    /// Bytes of the caller; NULL only with length 0.
    #[inline]
    pub(crate) fn bytes<'c>(
        &'c self,
        what: &str,
        data: *const u8,
        length: usize,
    ) -> Result<&'c [u8], Failure> {
        // SAFETY: the contract says that `length` bytes can be read.
        unsafe { slice::bytes(what, data, length) }
    }

    /// A text in a struct; `None` if its pointer is NULL.
    pub(crate) fn text_of<'c>(
        &'c self,
        what: &str,
        text: keystead_str,
    ) -> Result<Option<&'c str>, Failure> {
        if text.data.is_null() {
            return slice::absent(what, text.length);
        }
        self.text(what, text.data, text.length).map(Some)
    }

    /// Bytes in a struct; `None` if the pointer is NULL.
    pub(crate) fn bytes_of<'c>(
        &'c self,
        what: &str,
        bytes: keystead_bytes,
    ) -> Result<Option<&'c [u8]>, Failure> {
        if bytes.data.is_null() {
            return slice::absent(what, bytes.length);
        }
        self.bytes(what, bytes.data, bytes.length).map(Some)
    }

    /// An array of texts.
    pub(crate) fn texts<'c>(
        &'c self,
        what: &str,
        texts: *const keystead_str,
        count: usize,
    ) -> Result<Vec<&'c str>, Failure> {
        // SAFETY: the contract says that `count` elements can be read.
        let texts = unsafe { slice::array(what, texts, count) }?;
        texts
            .iter()
            .map(|text| self.text(what, text.data, text.length))
            .collect()
    }

    /// An options struct.
    pub(crate) fn options<T: OptionsStruct>(&self, options: *const T) -> Result<T, Failure> {
        // SAFETY: the contract says that `struct_size` bytes can be read.
        unsafe { options::read(options) }
    }

    /// An options struct that may be left out.
    pub(crate) fn options_or_default<T: OptionsStruct>(
        &self,
        options: *const T,
    ) -> Result<T, Failure> {
        if options.is_null() {
            Ok(options::zeroed())
        } else {
            self.options(options)
        }
    }

    /// A place for a value; holds `initial` until the value is put.
    #[inline]
    pub(crate) fn out<'c, T: Copy>(
        &'c self,
        what: &str,
        place: *mut T,
        initial: T,
    ) -> Result<Out<'c, T>, Failure> {
        if place.is_null() {
            return Err(Failure::null(what));
        }
        if !place.is_aligned() {
            return Err(Failure::argument(format!("{what} is not aligned")));
        }
        let out = Out {
            place,
            caller: std::marker::PhantomData,
        };
        out.put(initial);
        Ok(out)
    }

    /// A place for a value that the caller may not want.
    pub(crate) fn out_if<'c, T: Copy>(
        &'c self,
        what: &str,
        place: *mut T,
        initial: T,
    ) -> Result<Option<Out<'c, T>>, Failure> {
        if place.is_null() {
            Ok(None)
        } else {
            self.out(what, place, initial).map(Some)
        }
    }

    /// A place for a handle; holds NULL until the handle is given.
    pub(crate) fn out_handle<'c, H: Handle>(
        &'c self,
        what: &str,
        place: *mut *mut H,
    ) -> Result<Out<'c, *mut H>, Failure> {
        self.out(what, place, std::ptr::null_mut())
    }

    /// A buffer to be filled; NULL only with capacity 0.
    #[inline]
    #[allow(clippy::mut_from_ref)] // it borrows from the C caller, who lends it to this call alone
    pub(crate) fn buffer<'c>(
        &'c self,
        what: &str,
        data: *mut u8,
        capacity: usize,
    ) -> Result<&'c mut [std::mem::MaybeUninit<u8>], Failure> {
        // SAFETY: the contract says that `capacity` bytes can be written and that nobody else uses them.
        unsafe { slice::buffer(what, data, capacity) }
    }
}

/// A place of the caller's where a value goes.
pub(crate) struct Out<'c, T> {
    place: *mut T,
    caller: std::marker::PhantomData<&'c Caller>,
}

impl<T: Copy> Out<'_, T> {
    /// Puts the value.
    #[inline]
    pub(crate) fn put(&self, value: T) {
        // SAFETY: `Caller::out` checked that the place is there; the contract says that it can be written.
        unsafe { self.place.write(value) };
    }
}

impl<H: Handle> Out<'_, *mut H> {
    /// Makes a handle for the value and gives it to the caller.
    pub(crate) fn give(self, value: H::Value) {
        self.put(handle::give(value));
    }
}

/// Panics. Only in libraries built for the test of the boundary.
///
/// Statuses: KEYSTEAD_STATUS_PANIC.
#[cfg(feature = "panic-for-tests")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_test_panic(error: *mut *mut keystead_error) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { call(error, |_| panic!("as asked")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{keystead_error_free, keystead_error_status};
    use crate::status::{KEYSTEAD_STATUS_INVALID_ARGUMENT, KEYSTEAD_STATUS_PANIC};

    fn run(
        body: impl FnOnce(&Caller) -> Result<(), Failure>,
    ) -> (keystead_status, keystead_status) {
        let mut error = std::ptr::dangling_mut();
        // SAFETY: `error` is a local place, and the bodies use no pointers.
        let status = unsafe { call(&raw mut error, body) };
        if error.is_null() {
            return (status, KEYSTEAD_STATUS_OK);
        }
        // SAFETY: the handle was made above.
        let told = unsafe { keystead_error_status(error) };
        // SAFETY: nobody uses it later.
        unsafe { keystead_error_free(error) };
        (status, told)
    }

    #[test]
    fn a_panic_becomes_a_status_and_an_error() {
        assert_eq!(
            run(|_| panic!("inside")),
            (KEYSTEAD_STATUS_PANIC, KEYSTEAD_STATUS_PANIC)
        );
        let overflow = std::hint::black_box(9_usize);
        assert_eq!(
            run(|_| if [0_u8; 4][overflow] == 0 {
                Ok(())
            } else {
                Err(Failure::argument(""))
            })
            .0,
            KEYSTEAD_STATUS_PANIC
        );
    }

    #[test]
    fn success_empties_the_error() {
        assert_eq!(run(|_| Ok(())), (KEYSTEAD_STATUS_OK, KEYSTEAD_STATUS_OK));
    }

    #[test]
    fn without_a_place_for_the_error_there_is_still_the_status() {
        // SAFETY: NULL is allowed.
        let status = unsafe { call(std::ptr::null_mut(), |_| Err(Failure::argument("no"))) };
        assert_eq!(status, KEYSTEAD_STATUS_INVALID_ARGUMENT);
    }
}
