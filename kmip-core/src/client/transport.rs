//! How bytes get to a server and back, whatever lies between.

use std::fmt::Write as _;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Carries one request message to a server and brings the answer.
///
/// Implementations are shared between threads and answer many calls at once.
pub trait Transport: Send + Sync {
    /// Where the server is, for messages: `HOST:PORT` or `in process`.
    fn server(&self) -> &Arc<str>;

    /// Sends `request` and fills `response`, which is empty, with the whole answer. The request buffer may be
    /// used up.
    fn exchange(
        &self,
        request: &mut Vec<u8>,
        response: &mut Vec<u8>,
        terms: &Terms,
    ) -> Result<(), TransportError>;
}

/// Terms of one exchange.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Terms {
    /// Doing it twice does no harm: it may be sent again, silently, if an idle connection turns out dead.
    pub repeatable: bool,
    /// Time for the whole exchange; `None` for the transport's own default.
    pub timeout: Option<Duration>,
}

impl Terms {
    /// Terms with the transport's default time.
    pub const fn new(repeatable: bool) -> Self {
        Self {
            repeatable,
            timeout: None,
        }
    }

    pub(crate) fn deadline(&self, default: Duration) -> Instant {
        Instant::now() + self.timeout.unwrap_or(default)
    }
}

/// Why an exchange failed below KMIP.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection could be made.
    #[error("cannot connect: {0}")]
    Connect(#[source] io::Error),
    /// TLS failed; the text says who refused what.
    #[error("{0}")]
    Tls(String),
    /// Time ran out.
    #[error("no answer in time (waiting for {0})")]
    Timeout(&'static str),
    /// The server closed the connection without an answer.
    #[error("the server closed the connection without an answer")]
    Closed,
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Io(#[source] io::Error),
    /// The answer is not KMIP.
    #[error("the answer is not KMIP: it begins with {}", hex(header))]
    NotKmip {
        /// Its first bytes.
        header: [u8; 8],
    },
    /// The answer is longer than the client takes.
    #[error("the answer of {length} bytes is longer than the limit of {limit} bytes")]
    TooLong {
        /// Its length in bytes.
        length: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// Over HTTP the server answered with another status than 200: it has no answer of KMIP.
    #[error("the server answered with HTTP status {status}{}{text}", if text.is_empty() { "" } else { ": " })]
    Status {
        /// The status.
        status: u16,
        /// The first line of what stands below it.
        text: String,
    },
    /// The answer is not a message of KMIP in HTTP.
    #[error("the answer is not KMIP over HTTP: {0}")]
    NotHttp(String),
    /// A transport of another kind failed.
    #[error("{0}")]
    Failed(String),
}

/// How the operating system and TLS report what happened on a connection, in this room's terms.
pub(crate) fn from_io(error: io::Error, doing: &'static str) -> TransportError {
    use io::ErrorKind as K;
    match error.kind() {
        K::WouldBlock | K::TimedOut => return TransportError::Timeout(doing),
        K::UnexpectedEof
        | K::ConnectionReset
        | K::ConnectionAborted
        | K::BrokenPipe
        | K::NotConnected => {
            return TransportError::Closed;
        }
        _ => {}
    }
    match error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>())
    {
        Some(tls) => TransportError::Tls(tls_text(tls)),
        None => TransportError::Io(error),
    }
}

pub(crate) fn tls_text(error: &rustls::Error) -> String {
    use rustls::{AlertDescription as A, CertificateError as C, Error as E};
    match error {
        E::AlertReceived(
            alert @ (A::BadCertificate
            | A::UnsupportedCertificate
            | A::CertificateRevoked
            | A::CertificateExpired
            | A::CertificateUnknown
            | A::UnknownCA
            | A::AccessDenied
            | A::DecryptError
            | A::CertificateRequired),
        ) => format!("the server refused this client's certificate ({alert:?})"),
        E::AlertReceived(alert) => format!("the server refused the TLS connection ({alert:?})"),
        E::InvalidCertificate(C::UnknownIssuer | C::BadSignature) => {
            "the server's certificate does not come from a trusted authority".to_owned()
        }
        E::InvalidCertificate(C::Expired | C::ExpiredContext { .. }) => {
            "the server's certificate has expired".to_owned()
        }
        E::InvalidCertificate(C::NotValidYet | C::NotValidYetContext { .. }) => {
            "the server's certificate is not valid yet".to_owned()
        }
        E::InvalidCertificate(C::NotValidForName | C::NotValidForNameContext { .. }) => {
            "the server's certificate stands for another host name".to_owned()
        }
        E::InvalidMessage(_) => "the server does not speak TLS on this port".to_owned(),
        other => format!("TLS failed: {other}"),
    }
}

/// Bytes for messages, in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string cannot fail");
        text
    })
}

/// Length of an answer from its first eight bytes.
pub(crate) fn answer_length(header: [u8; 8], limit: usize) -> Result<usize, TransportError> {
    const RESPONSE_MESSAGE: [u8; 4] = [0x42, 0x00, 0x7B, 0x01];
    if header[..4] != RESPONSE_MESSAGE {
        return Err(TransportError::NotKmip { header });
    }
    let length = u64::from(u32::from_be_bytes([
        header[4], header[5], header[6], header[7],
    ])) + 8;
    match usize::try_from(length) {
        Ok(fits) if fits <= limit => Ok(fits),
        _ => Err(TransportError::TooLong { length, limit }),
    }
}
