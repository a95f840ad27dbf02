//! `keystead_client`: a client of one server, made from a connect file, the environment, or parts.

use std::mem::offset_of;
use std::time::Duration;

use kmip_core::client::{Client, ConnectOptions, Pem, TlsVersions};
use kmip_core::protocol::encoding::Encoding;
use kmip_core::protocol::version::ProtocolVersion;
use libc::c_char;

use crate::boundary::{Caller, call, free};
use crate::buffer::{Buffer, keystead_buffer};
use crate::error::{Failure, keystead_error};
use crate::handle::handle;
use crate::options::options_struct;
use crate::slice::{keystead_bytes, keystead_str};
use crate::status::keystead_status;

/// A client of one server, over mTLS or inside the process. Any number of threads may use it at once; each call blocks
/// until it is answered. A client holds connections, which a forked child must not use: there, every call but
/// keystead_client_free() gives KEYSTEAD_STATUS_FORKED.
pub struct keystead_client {
    _opaque: [u8; 0],
}
handle!(keystead_client(Client): Shared, SYSTEM, b"clnt");

/// TLS 1.2 and 1.3.
pub const KEYSTEAD_TLS_VERSIONS_DEFAULT: u32 = 0;
/// TLS 1.2 only.
pub const KEYSTEAD_TLS_VERSIONS_1_2: u32 = 1;
/// TLS 1.3 only.
pub const KEYSTEAD_TLS_VERSIONS_1_3: u32 = 2;

/// Messages over HTTPS in TTLV.
pub const KEYSTEAD_ENCODING_TTLV: u32 = 0;
/// Messages over HTTPS in XML.
pub const KEYSTEAD_ENCODING_XML: u32 = 1;
/// Messages over HTTPS in JSON.
pub const KEYSTEAD_ENCODING_JSON: u32 = 2;

/// How to reach a server. Begin with KEYSTEAD_INIT(keystead_connect_options); zero means the default everywhere.
///
/// Either connect_file, or server with an authority, a certificate and a key. The server's certificate and host name
/// are always checked.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_connect_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// A connect file such as `keystead serve --dev` writes. The fields below that are set replace what it says.
    pub connect_file: keystead_str,
    /// HOST, HOST:PORT or [IPV6]:PORT; the port is 5696 if left out. Over HTTPS https://HOST:PORT/PATH; the port is 443 and
    /// the path /kmip if left out.
    pub server: keystead_str,
    /// PEM file of the authorities that may have issued the server's certificate.
    pub ca_file: keystead_str,
    /// The same as PEM text; then ca_file is ignored.
    pub ca_pem: keystead_bytes,
    /// PEM file of this client's certificate chain, leaf first.
    pub cert_file: keystead_str,
    /// The same as PEM text; then cert_file is ignored.
    pub cert_pem: keystead_bytes,
    /// PEM file of the private key of the certificate.
    pub key_file: keystead_str,
    /// The same as PEM text; then key_file is ignored. The caller wipes it.
    pub key_pem: keystead_bytes,
    /// Name to look for in the server's certificate. Default: the host of the server.
    pub server_name: keystead_str,
    /// KMIP version to speak, such as KEYSTEAD_KMIP_VERSION_2_1. Default: the highest up to 2.1 that both
    /// sides know; 3.0, a committee draft, has to be asked for.
    pub kmip_version: u32,
    /// KEYSTEAD_TLS_VERSIONS_DEFAULT or another.
    pub tls_versions: u32,
    /// Time to reach the server, handshake included, in milliseconds. Default 10,000.
    pub connect_timeout_ms: u32,
    /// Time for one call, from its first byte out to its last byte in, in milliseconds. Default 30,000.
    pub timeout_ms: u32,
    /// Idle time after which a connection is not used again, in milliseconds. Default 25,000.
    pub idle_limit_ms: u32,
    /// Idle connections kept for later calls. Default 8.
    pub max_idle: u32,
    /// Longest answer taken, in bytes. Default 16 MiB.
    pub max_response_bytes: usize,
    /// Other than 0: the HTTPS listener that connect_file names; goes without server.
    pub https: u32,
    /// How messages are encoded over HTTPS: KEYSTEAD_ENCODING_TTLV or another.
    pub encoding: u32,
}
options_struct!(keystead_connect_options, first size offset_of!(keystead_connect_options, https));

/// The version of KMIP with this packed number; 0 is none.
pub(crate) fn kmip_version(packed: u32) -> Result<Option<ProtocolVersion>, Failure> {
    if packed == 0 {
        return Ok(None);
    }
    let known = ProtocolVersion::ALL
        .into_iter()
        .find(|version| u32::from(version.packed()) == packed);
    known.map(Some).ok_or_else(|| {
        Failure::argument(format!("kmip_version {packed:#06x} is no version of KMIP"))
    })
}

/// The versions of TLS that a number stands for.
pub(crate) fn tls_versions(number: u32) -> Result<TlsVersions, Failure> {
    match number {
        KEYSTEAD_TLS_VERSIONS_DEFAULT => Ok(TlsVersions::default()),
        KEYSTEAD_TLS_VERSIONS_1_2 => Ok(TlsVersions::V1_2Only),
        KEYSTEAD_TLS_VERSIONS_1_3 => Ok(TlsVersions::V1_3Only),
        other => Err(Failure::argument(format!(
            "tls_versions {other} is no choice"
        ))),
    }
}

fn encoding(number: u32) -> Result<Encoding, Failure> {
    match number {
        KEYSTEAD_ENCODING_TTLV => Ok(Encoding::Ttlv),
        KEYSTEAD_ENCODING_XML => Ok(Encoding::Xml),
        KEYSTEAD_ENCODING_JSON => Ok(Encoding::Json),
        other => Err(Failure::argument(format!("encoding {other} is no choice"))),
    }
}

pub(crate) fn milliseconds(number: u32) -> Option<Duration> {
    (number != 0).then(|| Duration::from_millis(u64::from(number)))
}

fn pem(
    c: &Caller,
    what: &str,
    text: keystead_bytes,
    file: keystead_str,
) -> Result<Option<Pem>, Failure> {
    if let Some(text) = c.bytes_of(what, text)? {
        return Ok(Some(Pem::Text(text.to_vec())));
    }
    Ok(c.text_of(what, file)?.map(|path| Pem::File(path.into())))
}

fn connect_options(
    c: &Caller,
    given: &keystead_connect_options,
) -> Result<ConnectOptions, Failure> {
    let server = c.text_of("server", given.server)?;
    let ca = pem(c, "ca", given.ca_pem, given.ca_file)?;
    let cert = pem(c, "cert", given.cert_pem, given.cert_file)?;
    let key = pem(c, "key", given.key_pem, given.key_file)?;
    let file = c.text_of("connect_file", given.connect_file)?;
    if given.https != 0 && (file.is_none() || server.is_some()) {
        let text = "https goes with connect_file; a server is named as https://HOST:PORT";
        return Err(Failure::argument(text));
    }
    let mut options = if let Some(path) = file {
        let mut options = if given.https == 0 {
            ConnectOptions::from_file(path)?
        } else {
            ConnectOptions::https_from_file(path)?
        };
        options.server = server.map_or(options.server, str::to_owned);
        options.ca = ca.unwrap_or(options.ca);
        options.cert = cert.unwrap_or(options.cert);
        options.key = key.unwrap_or(options.key);
        options
    } else {
        let missing = |what: &str| Failure::argument(format!("{what} is needed, or connect_file"));
        ConnectOptions::new(
            server.ok_or_else(|| missing("server"))?,
            ca.ok_or_else(|| missing("ca_file or ca_pem"))?,
            cert.ok_or_else(|| missing("cert_file or cert_pem"))?,
            key.ok_or_else(|| missing("key_file or key_pem"))?,
        )
    };
    options.server_name = c
        .text_of("server_name", given.server_name)?
        .map(str::to_owned);
    options.version = kmip_version(given.kmip_version)?;
    options.encoding = encoding(given.encoding)?;
    options.tls_versions = tls_versions(given.tls_versions)?;
    options.connect_timeout =
        milliseconds(given.connect_timeout_ms).unwrap_or(options.connect_timeout);
    options.timeout = milliseconds(given.timeout_ms).unwrap_or(options.timeout);
    options.idle_limit = milliseconds(given.idle_limit_ms).unwrap_or(options.idle_limit);
    if given.max_idle != 0 {
        options.max_idle = given.max_idle as usize;
    }
    if given.max_response_bytes != 0 {
        options.max_response_bytes = given.max_response_bytes;
    }
    Ok(options)
}

/// Connects to a server over mTLS or HTTPS and finds out the version of KMIP to speak.
///
/// Connections that die later are replaced without a word.
/// options: how to reach the server; copied.
/// client: becomes the new client, which the caller frees with keystead_client_free().
/// Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
/// _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_connect(
    options: *const keystead_connect_options,
    client: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.out_handle("client", client)?;
            let options = connect_options(c, &c.options(options)?)?;
            client.give(Client::connect(&options)?);
            Ok(())
        })
    }
}

/// Connects to the server that a connect file names, such as `keystead serve --dev` writes.
///
/// path: path of the file, UTF-8.
/// path_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// client: becomes the new client, which the caller frees with keystead_client_free().
/// Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
/// _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT.
/// Threads: any. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_connect_file(
    path: *const c_char,
    path_length: usize,
    client: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.out_handle("client", client)?;
            let path = c.text("path", path, path_length)?;
            client.give(Client::connect(&ConnectOptions::from_file(path)?)?);
            Ok(())
        })
    }
}

/// Connects to the server of the connect file that the environment variable KEYSTEAD_CONNECT names.
///
/// client: becomes the new client, which the caller frees with keystead_client_free().
/// Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
/// _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT.
/// Threads: any, when no other thread changes the environment. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_connect_env(
    client: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let client = c.out_handle("client", client)?;
            client.give(Client::connect(&ConnectOptions::from_env()?)?);
            Ok(())
        })
    }
}

/// Makes a second client that shares the connections of the first and has another time limit for its calls.
///
/// client: the first client.
/// timeout_ms: time for one call in milliseconds, not 0.
/// other: becomes the new client, which the caller frees with keystead_client_free(), before or after the first.
/// Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: timeout_ms is 0; _NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_with_timeout(
    client: *const keystead_client,
    timeout_ms: u32,
    other: *mut *mut keystead_client,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let other = c.out_handle("other", other)?;
            let client = c.shared(client)?;
            let timeout =
                milliseconds(timeout_ms).ok_or_else(|| Failure::argument("timeout_ms is 0"))?;
            other.give(client.with_timeout(timeout));
            Ok(())
        })
    }
}

/// Gives the version of KMIP that is spoken with the server; finds it out first if need be.
///
/// client: the client.
/// version: becomes the version, such as KEYSTEAD_KMIP_VERSION_2_1.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_kmip_version(
    client: *const keystead_client,
    version: *mut u32,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let version = c.out("version", version, 0)?;
            version.put(u32::from(c.shared(client)?.version()?.packed()));
            Ok(())
        })
    }
}

/// Gives where the server is, as HOST:PORT or "in process".
///
/// client: the client.
/// server: becomes the text, which the caller frees with keystead_buffer_free().
/// Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_server(
    client: *const keystead_client,
    server: *mut *mut keystead_buffer,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let server = c.out_handle("server", server)?;
            server.give(Buffer::text(c.shared(client)?.server().to_owned()));
            Ok(())
        })
    }
}

/// Closes a client's connections, unless another client shares them, and frees it.
///
/// In a forked child the connections are left to the parent.
/// client: the client. May be NULL: client.
/// Threads: any, when no other thread uses the client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_free(client: *mut keystead_client) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(client) }
}
