//! `keystead_listener`: an mTLS listener of a server inside the process. With the feature `server`, as [`crate::server`].

use std::mem::offset_of;
use std::num::NonZeroUsize;

use kmip_core::client::{Certificates, PrivateKey, TlsError};
use kmip_core::server::{ConnectionLimits, ListenOptions, Listener, Threads, TlsServerOptions};

use crate::boundary::{Caller, call, free};
use crate::buffer::{Buffer, keystead_buffer};
use crate::client::{milliseconds, tls_versions};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::options::options_struct;
use crate::server::{failure, keystead_server};
use crate::slice::{keystead_bytes, keystead_str};
use crate::status::{self, keystead_status};

/// An open port of a server. It has threads of its own, which keystead_listener_free() joins. In a forked child every
/// call but that gives KEYSTEAD_STATUS_FORKED.
pub struct keystead_listener {
    _opaque: [u8; 0],
}
handle!(keystead_listener(Listener): Shared, SYSTEM, b"lstn");

/// How to listen. Begin with KEYSTEAD_INIT(keystead_listen_options); zero means the default where there is one. Every
/// client must present a certificate; its common name is the identity of the client.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_listen_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// HOST:PORT; port 0 takes any free one. Needed.
    pub address: keystead_str,
    /// PEM file of the listener's certificate chain, leaf first. This or cert_pem is needed.
    pub cert_file: keystead_str,
    /// The same as PEM text; then cert_file is ignored.
    pub cert_pem: keystead_bytes,
    /// PEM file of the private key of the certificate. This or key_pem is needed.
    pub key_file: keystead_str,
    /// The same as PEM text; then key_file is ignored. The caller wipes it.
    pub key_pem: keystead_bytes,
    /// PEM file of the authorities that may have issued the certificates of clients. This or client_ca_pem is needed.
    pub client_ca_file: keystead_str,
    /// The same as PEM text; then client_ca_file is ignored.
    pub client_ca_pem: keystead_bytes,
    /// PEM file of revocation lists of those authorities. Default: none.
    pub crl_file: keystead_str,
    /// KEYSTEAD_TLS_VERSIONS_DEFAULT or another.
    pub tls_versions: u32,
    /// Threads that serve connections. Default: one for each processor.
    pub threads: u32,
    /// Connections open at once. Default 10,000.
    pub max_connections: u32,
    /// Time between requests after which a connection is closed, in milliseconds. Default: never.
    pub idle_timeout_ms: u32,
    /// Time that requests which have begun get when the listener is freed, in milliseconds. Default 10,000.
    pub drain_timeout_ms: u32,
    /// Not used, whatever stands here: the first version of this struct had nothing but its end here.
    pub unused: u32,
    /// Other than 0: HTTPS at the path /kmip, in HTTP/1.0, HTTP/1.1 and HTTP/2, instead of TTLV alone.
    pub https: u32,
    /// HTTP/2: requests that one connection may have open at once. Default 32.
    pub max_streams: u32,
}
options_struct!(keystead_listen_options, first size offset_of!(keystead_listen_options, https));

fn certificates(
    c: &Caller,
    what: &str,
    pem: keystead_bytes,
    file: keystead_str,
) -> Result<Certificates, Failure> {
    match (c.bytes_of(what, pem)?, c.text_of(what, file)?) {
        (Some(pem), _) => Certificates::from_pem(pem).map_err(unusable),
        (None, Some(file)) => Certificates::from_pem_file(file).map_err(unusable),
        (None, None) => Err(Failure::argument(format!(
            "{what}_file or {what}_pem is needed"
        ))),
    }
}

fn private_key(c: &Caller, given: &keystead_listen_options) -> Result<PrivateKey, Failure> {
    match (
        c.bytes_of("key", given.key_pem)?,
        c.text_of("key", given.key_file)?,
    ) {
        (Some(pem), _) => PrivateKey::from_pem(pem).map_err(unusable),
        (None, Some(file)) => PrivateKey::from_pem_file(file).map_err(unusable),
        (None, None) => Err(Failure::argument("key_file or key_pem is needed")),
    }
}

#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn unusable(error: TlsError) -> Failure {
    Failure::new(status::KEYSTEAD_STATUS_CONFIGURATION, error.to_string())
}

fn listen_options(c: &Caller, given: &keystead_listen_options) -> Result<ListenOptions, Failure> {
    let address = c.text_of("address", given.address)?;
    let address = address.ok_or_else(|| Failure::argument("address is needed"))?;
    let chain = certificates(c, "cert", given.cert_pem, given.cert_file)?;
    let authorities = certificates(c, "client_ca", given.client_ca_pem, given.client_ca_file)?;
    let mut tls = TlsServerOptions::new(chain, private_key(c, given)?, authorities)
        .with_versions(tls_versions(given.tls_versions)?);
    if let Some(file) = c.text_of("crl_file", given.crl_file)? {
        tls = tls.with_revocation_file(file).map_err(unusable)?;
    }
    let mut limits = ConnectionLimits::default();
    if given.max_connections != 0 {
        limits.max_connections = given.max_connections as usize;
    }
    if given.max_streams != 0 {
        limits.max_streams = given.max_streams;
    }
    limits.idle_timeout = milliseconds(given.idle_timeout_ms);
    limits.drain_timeout = milliseconds(given.drain_timeout_ms).unwrap_or(limits.drain_timeout);
    let options = ListenOptions::new(address, tls)
        .with_threads(Threads::Own(NonZeroUsize::new(given.threads as usize)))
        .with_limits(limits);
    Ok(if given.https == 0 {
        options
    } else {
        options.over_https()
    })
}

/// Opens a port for clients over mTLS; when this returns, they can connect.
///
/// server: the server. It may be freed before the listener; what the listener uses of it lives on.
/// options: address, certificates and limits; copied.
/// listener: becomes the new listener, which the caller frees with keystead_listener_free().
/// Statuses: KEYSTEAD_STATUS_ADDRESS, _PORT_IN_USE; _LISTEN: no threads; _CONFIGURATION: certificates or key are
/// unusable; _NULL_POINTER, _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one server. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_server_listen(
    server: *const keystead_server,
    options: *const keystead_listen_options,
    listener: *mut *mut keystead_listener,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let listener = c.out_handle("listener", listener)?;
            let server = c.shared(server)?;
            let options = listen_options(c, &c.options(options)?)?;
            listener.give(server.listen(options).map_err(failure)?);
            Ok(())
        })
    }
}

/// Gives the address that clients can use, with the real port.
///
/// listener: the listener.
/// address: becomes HOST:PORT, which the caller frees with keystead_buffer_free().
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any, also at the same time with one listener. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_listener_address(
    listener: *const keystead_listener,
    address: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let address = c.out_handle("address", address)?;
            address.give(Buffer::text(c.shared(listener)?.local_addr().to_string()));
            Ok(())
        })
    }
}

/// Closes the port, lets requests that have begun finish within the drain time, ends every connection, joins every
/// thread, and frees the listener.
///
/// listener: the listener. May be NULL: listener.
/// Threads: any, when no other thread uses the listener; not from a callback of the library. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_listener_free(listener: *mut keystead_listener) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(listener) }
}

/// Gives the size of keystead_listen_options in this library, in bytes.
///
/// Threads: any. Since 0.1.
#[cfg(feature = "server")]
#[unsafe(no_mangle)]
pub extern "C" fn keystead_listen_options_size() -> usize {
    size_of::<keystead_listen_options>()
}
