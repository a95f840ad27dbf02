//! Activate, Revoke, Destroy.

use kmip_core::client::Revocation;
use kmip_core::protocol::enumeration::RevocationReasonCode;
use libc::c_char;

use crate::boundary::call;
use crate::client::keystead_client;
use crate::error::keystead_error;
use crate::status::keystead_status;

/// Makes an object usable.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_activate(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.shared(client)?;
            Ok(client.activate(c.identifier(id, id_length)?)?)
        })
    }
}

/// Takes an object out of use.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// reason: a KEYSTEAD_REVOCATION_REASON_CODE_ number. Key Compromise makes the object Compromised, others make it
/// Deactivated.
/// message: text for people, UTF-8.
/// message_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// compromised_at: when it was compromised, in seconds since 1970-01-01 UTC; 0 if that is not known or not the reason.
/// May be NULL: message.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_revoke(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    reason: u32,
    message: *const c_char,
    message_length: usize,
    compromised_at: i64,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.shared(client)?;
            let id = c.identifier(id, id_length)?;
            let mut why = Revocation::new(RevocationReasonCode::new(reason));
            if !message.is_null() {
                why.message = Some(c.text("message", message, message_length)?.to_owned());
            }
            why.compromised_at = (compromised_at != 0).then_some(compromised_at);
            Ok(client.revoke(id, &why)?)
        })
    }
}

/// Destroys the material of an object for good.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_destroy(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.shared(client)?;
            Ok(client.destroy(c.identifier(id, id_length)?)?)
        })
    }
}
