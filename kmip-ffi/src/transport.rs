//! `keystead_transport`: a connection that the host brings, as read and write callbacks.

use std::ffi::c_void;
use std::io;
use std::sync::Arc;

use kmip_core::client::{Client, Terms, Transport, TransportError};
use parking_lot::Mutex;
use zeroize::Zeroize;

use crate::boundary::call;
use crate::client::{keystead_client, kmip_version};
use crate::error::{Failure, keystead_error};
use crate::options::options_struct;
use crate::slice::keystead_str;
use crate::status::keystead_status;

/// A connection of the host's, already secured: over it bytes go to one KMIP server and come back in order. Begin with
/// KEYSTEAD_INIT(keystead_transport).
///
/// Callbacks run inside calls of the client, on their threads, never two at once. They must not call this client, and
/// must return: no exception, no longjmp.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_transport {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// Given to each callback.
    pub user_data: *mut c_void,
    /// Writes some or all of `length` bytes, at least one. Gives their number, or a negative number: it failed. Needed.
    pub write:
        Option<unsafe extern "C" fn(user_data: *mut c_void, data: *const u8, length: usize) -> i64>,
    /// Reads at least one and at most `capacity` bytes. Gives their number, 0: the connection ended, or a negative
    /// number: it failed. Needed.
    pub read: Option<
        unsafe extern "C" fn(user_data: *mut c_void, buffer: *mut u8, capacity: usize) -> i64,
    >,
    /// Called once, when the client is freed and no call runs. NULL: nothing is to be done.
    pub close: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
    /// Where the server is, for messages. Default: "transport".
    pub server: keystead_str,
    /// KMIP version to speak, such as KEYSTEAD_KMIP_VERSION_2_1. Default: the highest up to 2.1 that both
    /// sides know; 3.0, a committee draft, has to be asked for.
    pub kmip_version: u32,
    /// Longest answer taken, in bytes. Default 16 MiB.
    pub max_response_bytes: u32,
}
options_struct!(keystead_transport, first size size_of::<keystead_transport>());

type Write = unsafe extern "C" fn(*mut c_void, *const u8, usize) -> i64;
type Read = unsafe extern "C" fn(*mut c_void, *mut u8, usize) -> i64;
type Close = unsafe extern "C" fn(*mut c_void);

/// Bytes of an item's header.
const HEADER: usize = 8;
/// Memory taken for an answer before its bytes have come.
const STEP: usize = 64 << 10;
/// Begins every answer: the tag Response Message, the type Structure.
const ANSWER: [u8; 4] = [0x42, 0x00, 0x7B, 0x01];

struct HostTransport {
    server: Arc<str>,
    limit: usize,
    connection: Mutex<Connection>,
}

/// One connection; broken for good after the first failure, since what follows could be taken for another answer.
struct Connection {
    user_data: *mut c_void,
    write: Write,
    read: Read,
    close: Option<Close>,
    broken: bool,
}

// SAFETY: the documentation of `keystead_transport` asks that callbacks may run on any thread.
unsafe impl Send for Connection {}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(close) = self.close {
            // SAFETY: the host promises that its callback takes its own `user_data`.
            unsafe { close(self.user_data) };
        }
    }
}

impl Connection {
    fn write_all(&mut self, mut data: &[u8]) -> Result<(), TransportError> {
        while !data.is_empty() {
            // SAFETY: the host promises that its callback takes its own `user_data` and reads no more than it is told.
            let count = unsafe { (self.write)(self.user_data, data.as_ptr(), data.len()) };
            let count = checked(count, data.len())?;
            data = &data[count..];
        }
        Ok(())
    }

    fn read_exact(&mut self, mut place: &mut [u8]) -> Result<(), TransportError> {
        while !place.is_empty() {
            // SAFETY: as above, and that it writes no more than it is told.
            let count = unsafe { (self.read)(self.user_data, place.as_mut_ptr(), place.len()) };
            let count = checked(count, place.len())?;
            place = &mut place[count..];
        }
        Ok(())
    }

    fn exchange(
        &mut self,
        request: &[u8],
        response: &mut Vec<u8>,
        limit: usize,
    ) -> Result<(), TransportError> {
        self.write_all(request)?;
        let mut header = [0; HEADER];
        self.read_exact(&mut header)?;
        if header[..4] != ANSWER {
            return Err(TransportError::NotKmip { header });
        }
        let length =
            u32::from_be_bytes([header[4], header[5], header[6], header[7]]) as usize + HEADER;
        if length > limit {
            return Err(TransportError::TooLong {
                length: length as u64,
                limit,
            });
        }
        response.extend_from_slice(&header);
        // What the header promises is taken in steps: an answer that never comes costs no memory.
        while response.len() < length {
            let start = response.len();
            let wanted = length.min(start + STEP);
            make_room(response, wanted, length);
            response.resize(wanted, 0);
            self.read_exact(&mut response[start..])?;
        }
        Ok(())
    }
}

/// Room for `wanted` bytes; wipes what is left behind when the buffer moves.
fn make_room(buffer: &mut Vec<u8>, wanted: usize, most: usize) {
    if buffer.capacity() < wanted {
        let mut larger = Vec::with_capacity(wanted.max(buffer.capacity() * 2).min(most));
        larger.extend_from_slice(buffer);
        buffer.zeroize();
        *buffer = larger;
    }
}

/// What a callback gave, as a number of bytes.
fn checked(count: i64, most: usize) -> Result<usize, TransportError> {
    match usize::try_from(count) {
        Ok(0) => Err(TransportError::Closed),
        Ok(count) if count <= most => Ok(count),
        Ok(_) => Err(TransportError::Failed(
            "a callback of the transport gave an impossible number".to_owned(),
        )),
        Err(_) => Err(TransportError::Io(io::Error::other(format!(
            "a callback of the transport gave {count}"
        )))),
    }
}

impl Transport for HostTransport {
    fn server(&self) -> &Arc<str> {
        &self.server
    }

    fn exchange(
        &self,
        request: &mut Vec<u8>,
        response: &mut Vec<u8>,
        _: &Terms,
    ) -> Result<(), TransportError> {
        let mut connection = self.connection.lock();
        if connection.broken {
            return Err(TransportError::Closed);
        }
        let result = connection.exchange(request, response, self.limit);
        connection.broken = result.is_err();
        result
    }
}

/// Makes a client over a connection of the host's. Calls of several threads take turns. After a failure of the connection
/// every call fails: free the client and make another.
///
/// transport: the callbacks; copied. They may be called on any thread that uses the client.
/// client: becomes the new client, which the caller frees with keystead_client_free(). If it cannot be made, close is not
/// called.
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER: no write or no read; _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_over(
    transport: *const keystead_transport,
    client: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.out_handle("client", client)?;
            let given = c.options(transport)?;
            let server: Arc<str> = c
                .text_of("server", given.server)?
                .unwrap_or("transport")
                .into();
            let version = kmip_version(given.kmip_version)?;
            let limit = if given.max_response_bytes == 0 {
                16 << 20
            } else {
                given.max_response_bytes as usize
            };
            let write = given.write.ok_or_else(|| Failure::null("write"))?;
            let read = given.read.ok_or_else(|| Failure::null("read"))?;
            let connection = Connection {
                user_data: given.user_data,
                write,
                read,
                close: given.close,
                broken: false,
            };
            let transport = HostTransport {
                server,
                limit,
                connection: Mutex::new(connection),
            };
            client.give(Client::over(transport, version));
            Ok(())
        })
    }
}
