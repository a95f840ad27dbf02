//! `keystead_server`: a whole KMIP server inside the process.
//!
//! The whole module is there with the feature `server` alone; each function says it once more for the header, which guards
//! what a client-only library does not have by `KEYSTEAD_CLIENT_ONLY`.

use kmip_core::engine::Identity;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::{Server, ServerError};
use libc::c_char;
use zeroize::Zeroizing;

use crate::boundary::{Caller, call, free};
use crate::client::keystead_client;
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::options::options_struct;
use crate::slice::{keystead_bytes, keystead_str};
use crate::status::{self, keystead_status};
use crate::version::KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH;

/// A KMIP server inside the process, without socket and thread unless it is made to listen. Any number of threads may
/// use it at once. A forked child must not use it: there, every call but keystead_server_free() gives
/// KEYSTEAD_STATUS_FORKED.
pub struct keystead_server {
    _opaque: [u8; 0],
}
handle!(keystead_server(Server): Shared, SYSTEM, b"srvr");

/// Where a server keeps its objects, and what opens the store. Begin with KEYSTEAD_INIT(keystead_server_options); zero
/// means the default everywhere.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_server_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// SQLite file, made if it is not there; its folder must be there. Default: everything in memory.
    pub sqlite_path: keystead_str,
    /// The key that opens the store, KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH random bytes, the same at every start. The caller
    /// wipes it. This or a passphrase is needed for a file; in memory, the default is a key that nobody knows.
    pub key_encryption_key: keystead_bytes,
    /// A passphrase instead of the key; it takes a good part of a second and 64 MiB to try one. The caller wipes it.
    pub passphrase: keystead_str,
}
options_struct!(keystead_server_options, first size size_of::<keystead_server_options>());

/// A failure to build or to listen.
pub(crate) fn failure(error: ServerError) -> Failure {
    Failure::Server(status::of_server(error.kind()), error)
}

fn key(c: &Caller, given: &keystead_server_options) -> Result<Option<KeyEncryptionKey>, Failure> {
    let raw = c.bytes_of("key_encryption_key", given.key_encryption_key)?;
    let passphrase = c.text_of("passphrase", given.passphrase)?;
    match (raw, passphrase) {
        (Some(_), Some(_)) => Err(Failure::argument(
            "key_encryption_key and passphrase are both set; one opens the store",
        )),
        (Some(raw), None) => {
            let mut key = Zeroizing::new([0; KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH]);
            if raw.len() != key.len() {
                let text = format!(
                    "key_encryption_key has {} bytes, not {}",
                    raw.len(),
                    key.len()
                );
                return Err(Failure::argument(text));
            }
            key.copy_from_slice(raw);
            Ok(Some(KeyEncryptionKey::raw(*key)))
        }
        (None, Some(passphrase)) => Ok(Some(KeyEncryptionKey::passphrase(passphrase))),
        (None, None) => Ok(None),
    }
}

/// Makes a server, opening or creating its store. A wrong key leaves a file as it is.
///
/// options: where and with what key. Default: in memory.
/// server: becomes the new server, which the caller frees with keystead_server_free().
/// May be NULL: options.
/// Statuses: KEYSTEAD_STATUS_WRONG_KEY, _NO_KEY, _STORE_UNREADABLE, _STORE_FOREIGN, _STORE_NEWER, _STORE_DAMAGED,
/// _STORE_FULL, _STORE_BUSY; _SERVER: another reason; _NULL_POINTER, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_server_new(
    options: *const keystead_server_options,
    server: *mut *mut keystead_server,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let server = c.out_handle("server", server)?;
            let given = c.options_or_default(options)?;
            let mut builder = match c.text_of("sqlite_path", given.sqlite_path)? {
                Some(path) => Server::builder().sqlite(path),
                None => Server::builder().memory(),
            };
            if let Some(key) = key(c, &given)? {
                builder = builder.key_encryption_key(key);
            }
            server.give(builder.build().map_err(failure)?);
            Ok(())
        })
    }
}

/// Makes a client of a server in the same process: its calls run on the calling thread, without a socket.
///
/// server: the server. It may be freed before the client; what the client uses of it lives on.
/// identity: who the client acts as, UTF-8, not empty.
/// identity_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// client: becomes the new client, which the caller frees with keystead_client_free().
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: identity is empty or not UTF-8; _NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any, also at the same time with one server. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_server_client(
    server: *const keystead_server,
    identity: *const c_char,
    identity_length: usize,
    client: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.out_handle("client", client)?;
            let server = c.shared(server)?;
            let identity = c.text("identity", identity, identity_length)?;
            if identity.is_empty() {
                return Err(Failure::argument(
                    "identity is empty; there is no implicit one",
                ));
            }
            client.give(server.client(Identity::new(identity)));
            Ok(())
        })
    }
}

/// Frees a server. Its clients and listeners live on until they are freed too; then the store is closed.
///
/// server: the server. May be NULL: server.
/// Threads: any, when no other thread uses the server. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_server_free(server: *mut keystead_server) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(server) }
}

/// Gives the size of keystead_server_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub extern "C" fn keystead_server_options_size() -> usize {
    size_of::<keystead_server_options>()
}
