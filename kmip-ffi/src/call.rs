//! The generic calls: every operation of KMIP, in TTLV or JSON.

use kmip_core::protocol::enumeration::Operation;
use libc::c_char;

use crate::boundary::call;
use crate::buffer::{Buffer, keystead_buffer};
use crate::client::keystead_client;
use crate::error::keystead_error;
use crate::status::keystead_status;

/// Performs any operation, with its payloads in TTLV of the version that is spoken.
///
/// client: the client.
/// operation: a KEYSTEAD_OPERATION_ number.
/// request: the fields of the Request Payload one after the other, or the whole Request Payload item; a keystead_writer
/// makes them.
/// request_length: their number of bytes.
/// response: becomes the whole Response Payload item, empty if the answer has none, which the caller frees with
/// keystead_buffer_free(). A keystead_reader reads it.
/// May be NULL: request.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_call_ttlv(
    client: *const keystead_client,
    operation: u32,
    request: *const u8,
    request_length: usize,
    response: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let response = c.out_handle("response", response)?;
            let client = c.shared(client)?;
            let request = c.bytes("request", request, request_length)?;
            response.give(Buffer::bytes(
                client.call_ttlv(Operation::new(operation), request)?,
            ));
            Ok(())
        })
    }
}

/// Sends a whole request message in TTLV and gives the whole response message, whatever they hold. Nothing is
/// negotiated, and a failure that the server reports is no failure of this call.
///
/// client: the client.
/// request: the Request Message item.
/// request_length: its number of bytes.
/// response: becomes the Response Message item, which the caller frees with keystead_buffer_free().
/// Statuses: KEYSTEAD_STATUS_CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _NULL_POINTER, _BAD_HANDLE, _FORKED,
/// _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_call_message(
    client: *const keystead_client,
    request: *const u8,
    request_length: usize,
    response: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let response = c.out_handle("response", response)?;
            let client = c.shared(client)?;
            let request = c.bytes("request", request, request_length)?;
            response.give(Buffer::bytes(client.call_message(request)?));
            Ok(())
        })
    }
}

/// Performs any operation, with its payloads in JSON.
///
/// client: the client.
/// operation: name of the operation, such as "Activate" or "Add Attribute", UTF-8.
/// operation_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// request: a JSON object with the fields of the Request Payload, such as {"UniqueIdentifier": "..."}, UTF-8. Names and
/// values are described in docs/guide/c.md.
/// request_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED; at most KEYSTEAD_MAX_DATA_LENGTH. NULL
/// with 0 stands for {}.
/// response: becomes the fields of the Response Payload as a JSON object, which the caller frees with
/// keystead_buffer_free().
/// May be NULL: request.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: unknown operation, malformed JSON, a field that does not exist; _REFUSED,
/// _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_call_json(
    client: *const keystead_client,
    operation: *const c_char,
    operation_length: usize,
    request: *const c_char,
    request_length: usize,
    response: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let response = c.out_handle("response", response)?;
            let client = c.shared(client)?;
            let operation = c.text("operation", operation, operation_length)?;
            let request = match c.long_text("request", request, request_length)? {
                "" if request.is_null() => "{}",
                fields => fields,
            };
            response.give(Buffer::text(client.call_json(operation, request)?));
            Ok(())
        })
    }
}
