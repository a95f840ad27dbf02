//! A KMIP client for any server: over mTLS, HTTPS or in process, blocking or async, without state outside its values.
//!
//! Three levels, one on top of the other:
//!
//! - *items*: [`Client::call_message`] and [`Client::call_ttlv`] carry encoded messages and payloads,
//!   [`Client::call_json`] payloads as plain JSON;
//! - *typed payloads*: [`Client::call`] takes any [request payload](crate::protocol::payload::Request);
//! - *tasks*: [`Client::create_symmetric_key`], [`Client::get`], [`Client::locate`], … take and give plain values.
//!
//! A client speaks the highest version up to 2.1 that both sides know (3.0 if asked to), finds it out by itself, and sends nothing optional
//! that was not asked for. One answer never decides for the caller: errors tell whether the server refused
//! ([`ErrorKind::Refused`] with its Result Reason), could not be reached, or did not answer.
//!
//! | file | holds |
//! | --- | --- |
//! | [`options`], [`connect_file`], [`tls`] | where a server is, what to trust, who to be |
//! | `blocking`, `asynchronous` | the two clients |
//! | `tasks/` | what they can do, each task once |
//! | `message`, `negotiation` | bytes and versions, without I/O |
//! | [`transport`], `pool`, `socket`, `socket_async` | how bytes travel |
//! | `http`, `https`, `https_async` | the same over HTTPS |

#[cfg(feature = "client-async")]
mod asynchronous;
mod blocking;
pub mod connect_file;
mod error;
#[cfg(feature = "https")]
mod http;
#[cfg(feature = "https")]
mod https;
#[cfg(feature = "https-async")]
mod https_async;
mod message;
mod negotiation;
pub mod options;
mod pool;
mod socket;
#[cfg(feature = "client-async")]
mod socket_async;
mod tasks;
pub mod tls;
pub mod transport;

#[cfg(feature = "client-async")]
pub use asynchronous::{Answer, AsyncClient, AsyncTransport};
pub use blocking::Client;
pub use connect_file::{ConnectFile, ConnectFileError};
pub use error::{ClientError, ErrorKind};
pub use options::{CONNECT_VARIABLE, ConnectOptions, DEFAULT_PORT, Pem};
pub use tasks::{
    AttributeChange, Ciphertext, CreateKeyPair, CreateSymmetricKey, EncryptOptions, GetOptions,
    KeyMaterial, KeyPair, Locate, Register, Revocation, ServerFacts, check_payload,
};
pub use tls::{Certificates, PrivateKey, TlsError, TlsVersions};
pub use transport::{Terms, Transport, TransportError};
