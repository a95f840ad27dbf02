//! The seam between listeners and what answers requests.
//!
//! A listener knows sockets, TLS and the eight bytes that frame a message; a [`Responder`] knows KMIP. The
//! listener hands over whole messages and the certificate identity of the peer.

use std::fmt;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;

use crate::client::transport::hex;

/// Answers requests. One value serves all connections, from many threads at once.
pub trait Responder: Send + Sync + 'static {
    /// What is kept for one connection, such as identity and negotiated limits.
    type Session: Send + 'static;

    /// Begins a connection whose TLS handshake is done.
    fn open(&self, peer: Peer) -> Self::Session;

    /// Answers one message, `request`, by filling `response`, which is empty.
    ///
    /// Reads and small cryptography finish here, on the calling thread. The buffers belong to the connection,
    /// are reused, and are wiped by the listener after each request; the responder may take either away
    /// (`std::mem::take`) for work that outlives the call. An empty response sends nothing.
    fn start(
        &self,
        session: &mut Self::Session,
        request: &mut Vec<u8>,
        response: &mut Vec<u8>,
    ) -> Step;

    /// Writes the answer to bytes that are no message; the connection is closed after it.
    fn refuse(&self, session: &mut Self::Session, refusal: &Refusal, response: &mut Vec<u8>);
}

/// How a request proceeds after [`Responder::start`].
pub enum Step {
    /// `response` holds the answer.
    Done,
    /// The answer follows when a commit is durable.
    Commit(Pin<Box<dyn Future<Output = Vec<u8>> + Send>>),
    /// Slow or heavy work that must leave the network threads; it returns the answer.
    Blocking(Box<dyn FnOnce() -> Vec<u8> + Send>),
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "Done",
            Self::Commit(_) => "Commit(..)",
            Self::Blocking(_) => "Blocking(..)",
        })
    }
}

/// Why bytes cannot be taken as a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The first bytes are not the header of a request message.
    #[error("the bytes {} are not the header of a KMIP request", hex(header))]
    NotKmip {
        /// The eight bytes read.
        header: [u8; 8],
    },
    /// The message is longer than the listener takes.
    #[error("the message of {length} bytes is longer than the limit of {limit} bytes")]
    TooLong {
        /// Its whole length with the header, in bytes.
        length: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// A text that is no message.
    #[error("the {form} is no KMIP message: {detail}")]
    NotText {
        /// `XML` or `JSON`.
        form: &'static str,
        /// What is wrong, and where; no value of the text is part of it.
        detail: String,
    },
}

/// Who is at the other end of a connection.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Peer {
    /// Remote address.
    pub address: SocketAddr,
    /// The verified client certificate.
    pub certificate: PeerCertificate,
}

/// What a listener learns from a verified client certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PeerCertificate {
    /// First common name of the subject; `None` if it has none.
    pub common_name: Option<String>,
    /// The whole subject, in the order of the certificate, such as `O=Example, CN=db1`.
    pub subject: String,
    /// SHA-256 of the certificate in DER.
    pub fingerprint: [u8; 32],
    /// The certificate in DER.
    pub der: Vec<u8>,
}
