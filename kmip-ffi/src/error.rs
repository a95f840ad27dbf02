//! `keystead_error`: why a call failed, for programs and for people.

use std::borrow::Cow;
use std::ffi::{CStr, CString};

use kmip_core::client::ClientError;
use kmip_core::protocol::enumeration::{Enumeration, Operation, ResultReason, ResultStatus};
use kmip_core::protocol::shape::DecodeError;
use kmip_core::protocol::version::ProtocolVersion;
#[cfg(feature = "server")]
use kmip_core::server::ServerError;
use kmip_core::ttlv;
use libc::c_char;

use crate::boundary::{free, read};
use crate::handle::handle;
use crate::status::{self, keystead_status};

/// Why a call failed. Given by every function that takes `keystead_error **error`, unless that is NULL: on success
/// `*error` becomes NULL, on failure a new error, which the caller frees with keystead_error_free(). What `*error` held
/// before is overwritten, not freed. Any number of threads may read an error at once.
pub struct keystead_error {
    _opaque: [u8; 0],
}
handle!(keystead_error(Report): Shared, MEMORY, b"erro");

/// A failure on its way to the caller.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Found out here.
    Own(keystead_status, Cow<'static, str>),
    /// The client failed.
    Client(ClientError),
    /// The server could not be made or made to listen.
    #[cfg(feature = "server")]
    Server(keystead_status, ServerError),
}

impl Failure {
    #[cold]
    pub(crate) fn new(status: keystead_status, text: impl Into<Cow<'static, str>>) -> Self {
        Self::Own(status, text.into())
    }

    #[cold]
    pub(crate) fn argument(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status::KEYSTEAD_STATUS_INVALID_ARGUMENT, text)
    }

    #[cold]
    pub(crate) fn null(what: &str) -> Self {
        Self::new(
            status::KEYSTEAD_STATUS_NULL_POINTER,
            format!("{what} is NULL"),
        )
    }

    #[cold]
    pub(crate) fn bad_handle(what: &str) -> Self {
        Self::new(
            status::KEYSTEAD_STATUS_BAD_HANDLE,
            format!("this is no {what}, or it was freed"),
        )
    }

    #[cold]
    pub(crate) fn forked(what: &str) -> Self {
        let text =
            format!("this {what} was made before the process was forked; free it and make another");
        Self::new(status::KEYSTEAD_STATUS_FORKED, text)
    }

    #[cold]
    pub(crate) fn busy(what: &str) -> Self {
        let text = format!("this {what} is used by another thread; it is for one thread at a time");
        Self::new(status::KEYSTEAD_STATUS_BUSY, text)
    }

    #[cold]
    pub(crate) fn struct_size(what: &str, given: usize, known: usize) -> Self {
        let text = format!(
            "struct_size of {what} is {given}, not {known}; begin with KEYSTEAD_INIT({what})"
        );
        Self::new(status::KEYSTEAD_STATUS_STRUCT_SIZE, text)
    }

    #[cold]
    pub(crate) fn struct_fields(what: &str) -> Self {
        let text = format!("{what} has fields set that this version of the library does not know");
        Self::new(status::KEYSTEAD_STATUS_STRUCT_SIZE, text)
    }

    #[cold]
    pub(crate) fn wrong_type(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status::KEYSTEAD_STATUS_WRONG_TYPE, text)
    }

    #[cold]
    pub(crate) fn too_small(needed: usize, capacity: usize) -> Self {
        let text = format!("{needed} bytes are needed, the buffer has {capacity}");
        Self::new(status::KEYSTEAD_STATUS_BUFFER_TOO_SMALL, text)
    }

    #[cold]
    pub(crate) fn panic(place: Option<String>) -> Self {
        let place = place.map_or_else(String::new, |place| format!(" at {place}"));
        Self::new(
            status::KEYSTEAD_STATUS_PANIC,
            format!("a defect of the library{place}; please report it"),
        )
    }

    pub(crate) fn status(&self) -> keystead_status {
        match self {
            Self::Own(status, _) => *status,
            #[cfg(feature = "server")]
            Self::Server(status, _) => *status,
            Self::Client(error) => status::of_client(error.kind()),
        }
    }

    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Own(_, text) => text.to_string(),
            Self::Client(error) => error.to_string(),
            #[cfg(feature = "server")]
            Self::Server(_, error) => error.to_string(),
        }
    }

    pub(crate) fn into_report(self) -> Report {
        let status = self.status();
        match self {
            Self::Own(_, text) => Report {
                status,
                text: c_text(&text),
                ..Report::default()
            },
            #[cfg(feature = "server")]
            Self::Server(_, error) => Report {
                status,
                text: c_text(&error.to_string()),
                ..Report::default()
            },
            Self::Client(error) => Report {
                status,
                operation: error.operation(),
                result_status: error.result_status(),
                result_reason: error.result_reason(),
                reason_name: error.result_reason().map(name_of).unwrap_or_default(),
                text: c_text(&error.to_string()),
                message: c_text(error.message()),
                server: c_text(error.server().unwrap_or_default()),
            },
        }
    }
}

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        Self::Client(error)
    }
}

impl From<ttlv::Error> for Failure {
    fn from(error: ttlv::Error) -> Self {
        let named = DecodeError::from(error);
        Self::new(status::KEYSTEAD_STATUS_MALFORMED, named.to_string())
    }
}

/// What stands behind the handle.
#[derive(Debug, Default)]
pub(crate) struct Report {
    status: keystead_status,
    operation: Option<Operation>,
    result_status: Option<ResultStatus>,
    result_reason: Option<ResultReason>,
    reason_name: CString,
    text: CString,
    message: CString,
    server: CString,
}

/// A text with a NUL at its end and none inside.
pub(crate) fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', " ")).unwrap_or_default()
}

fn name_of(reason: ResultReason) -> CString {
    let known = ResultReason::INFO.value_or_newest(reason.get(), ProtocolVersion::V2_1);
    known.map_or_else(
        || c_text(&format!("0x{:08X}", reason.get())),
        |value| c_text(value.name),
    )
}

/// Gives the status that the failed call returned.
///
/// error: the error.
/// Statuses: that of the call; KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE or _FORKED if this is no error of this process.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_status(error: *const keystead_error) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(status::KEYSTEAD_STATUS_PANIC, |c| {
            Ok(c.shared(error)
                .map_or_else(|failure| failure.status(), |report| report.status))
        })
    }
}

/// Gives the Result Reason that the server answered, a KEYSTEAD_RESULT_REASON_ number such as
/// KEYSTEAD_RESULT_REASON_ITEM_NOT_FOUND.
///
/// error: the error.
/// Returns 0 if there is none: no server answered, or it gave no reason.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_result_reason(error: *const keystead_error) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(0, |c| {
            Ok(c.shared(error)?.result_reason.map_or(0, ResultReason::get))
        })
    }
}

/// Gives the Result Status that the server answered, a KEYSTEAD_RESULT_STATUS_ number.
///
/// error: the error.
/// Returns 0, which is KEYSTEAD_RESULT_STATUS_SUCCESS, if no server answered.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_result_status(error: *const keystead_error) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(0, |c| {
            Ok(c.shared(error)?.result_status.map_or(0, ResultStatus::get))
        })
    }
}

/// Gives the operation that failed, a KEYSTEAD_OPERATION_ number.
///
/// error: the error.
/// Returns 0 if it was none.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_operation(error: *const keystead_error) -> u32 {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(0, |c| {
            Ok(c.shared(error)?.operation.map_or(0, Operation::get))
        })
    }
}

/// Gives one line for people that names operation, server, reason and cause, and no secret.
///
/// error: the error.
/// Returns UTF-8 that ends with a NUL, never NULL. It belongs to the error and lives as long.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_text(error: *const keystead_error) -> *const c_char {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(c"no error of this process".as_ptr(), |c| {
            Ok(c.shared(error)?.text.as_ptr())
        })
    }
}

/// Gives the words of the server, or ours where no server answered, without operation, server and reason.
///
/// error: the error.
/// Returns UTF-8 that ends with a NUL, never NULL, maybe empty. It belongs to the error and lives as long.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_message(error: *const keystead_error) -> *const c_char {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(EMPTY.as_ptr(), |c| {
            let report = c.shared(error)?;
            let own = report.message.is_empty() && report.result_status.is_none();
            Ok(if own {
                report.text.as_ptr()
            } else {
                report.message.as_ptr()
            })
        })
    }
}

/// Gives the server that was spoken to, as HOST:PORT or "in process".
///
/// error: the error.
/// Returns UTF-8 that ends with a NUL, never NULL, empty if there was none. It belongs to the error and lives as long.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_server(error: *const keystead_error) -> *const c_char {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { read(EMPTY.as_ptr(), |c| Ok(c.shared(error)?.server.as_ptr())) }
}

/// Gives the name of the Result Reason, such as "Item Not Found".
///
/// error: the error.
/// Returns UTF-8 that ends with a NUL, never NULL, empty if there is no reason. It belongs to the error and lives as
/// long.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_result_reason_name(
    error: *const keystead_error,
) -> *const c_char {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        read(EMPTY.as_ptr(), |c| {
            Ok(c.shared(error)?.reason_name.as_ptr())
        })
    }
}

/// Frees an error and the texts that it gave.
///
/// error: the error. May be NULL: error.
/// Threads: any, when no other thread uses the error. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_error_free(error: *mut keystead_error) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(error) }
}

const EMPTY: &CStr = c"";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_end_with_a_nul_and_hold_none() {
        assert_eq!(c_text("a\0b").as_bytes(), b"a b");
    }

    #[test]
    fn a_reason_that_nobody_listed_is_a_number() {
        assert_eq!(name_of(ResultReason::ITEM_NOT_FOUND), *c"Item Not Found");
        assert_eq!(name_of(ResultReason::new(0x8000_0001)), *c"0x80000001");
    }
}
