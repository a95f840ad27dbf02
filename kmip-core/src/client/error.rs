//! The client's one error type: what failed, where, and what the server said.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::transport::TransportError;
use crate::protocol::enumeration::{Enumeration, Operation, ResultReason, ResultStatus};
use crate::protocol::shape::DecodeError;
use crate::protocol::version::ProtocolVersion;

/// The cause of a [`ClientError`], for decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Options or files are unusable; nothing was sent.
    Configuration,
    /// An argument cannot be sent, in this version or at all; nothing was sent.
    Argument,
    /// No connection: unreachable, refused, unknown name.
    Connect,
    /// TLS failed: either side refused the other's certificate, or nothing is in common.
    Tls,
    /// The time for the call ran out. The server may have done it.
    Timeout,
    /// The connection ended before the answer came. The server may have done it.
    Disconnected,
    /// The answer cannot be understood.
    Malformed,
    /// No version of KMIP in common.
    Version,
    /// The server answered that it failed; see [`ClientError::result_reason`].
    Refused,
}

impl ErrorKind {
    /// A stable lower-case word, for logs and other languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Argument => "argument",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Disconnected => "disconnected",
            Self::Malformed => "malformed",
            Self::Version => "version",
            Self::Refused => "refused",
        }
    }
}

/// Why a call failed. `Display` is one line that names operation, server and reason, and no secret.
pub struct ClientError(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    server: Option<Arc<str>>,
    status: Option<ResultStatus>,
    reason: Option<ResultReason>,
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl ClientError {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            server: None,
            status: None,
            reason: None,
            message: message.into(),
            source: None,
        }))
    }

    pub(crate) fn configuration(source: impl Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Configuration, source.to_string()).caused_by(source)
    }

    pub(crate) fn configuration_text(message: String) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// An argument that cannot be sent.
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Argument, message)
    }

    pub(crate) fn malformed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Malformed, message)
    }

    pub(crate) fn refused(
        status: ResultStatus,
        reason: Option<ResultReason>,
        message: Option<&str>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Refused, message.unwrap_or_default());
        error.0.status = Some(status);
        error.0.reason = reason;
        error
    }

    pub(crate) fn caused_by(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// Puts what is worth knowing in front of the message.
    #[must_use]
    pub(crate) fn with_context(mut self, context: &str) -> Self {
        let message = &mut self.0.message;
        *message = if message.is_empty() {
            context.to_owned()
        } else {
            format!("{context}: {message}")
        };
        self
    }

    /// Notes what was being done, unless that is known already.
    #[must_use]
    pub(crate) fn during(mut self, operation: Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Notes with whom, unless that is known already.
    #[must_use]
    pub(crate) fn at(mut self, server: &Arc<str>) -> Self {
        self.0.server.get_or_insert_with(|| server.clone());
        self
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, if it was one.
    pub fn operation(&self) -> Option<Operation> {
        self.0.operation
    }

    /// The server, as `HOST:PORT` or `in process`.
    pub fn server(&self) -> Option<&str> {
        self.0.server.as_deref()
    }

    /// What the server answered, if it answered.
    pub fn result_status(&self) -> Option<ResultStatus> {
        self.0.status
    }

    /// Why the server refused, if it did.
    pub fn result_reason(&self) -> Option<ResultReason> {
        self.0.reason
    }

    /// The server's words, or ours, without operation and server. May be empty.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether the object that was named does not exist, under any of the reasons servers give for it.
    pub fn is_not_found(&self) -> bool {
        matches!(
            self.0.reason,
            Some(ResultReason::ITEM_NOT_FOUND | ResultReason::OBJECT_NOT_FOUND)
        )
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            f.write_str(&name_of(operation).to_lowercase())?;
        }
        if let Some(server) = &inner.server {
            write!(
                f,
                "{}at {server}",
                if inner.operation.is_some() { " " } else { "" }
            )?;
        }
        if inner.operation.is_some() || inner.server.is_some() {
            f.write_str(": ")?;
        }
        let reason = match (inner.reason, inner.status) {
            (Some(reason), _) => name_of(reason).to_lowercase(),
            (None, Some(status)) => name_of(status).to_lowercase(),
            (None, None) => return f.write_str(&inner.message),
        };
        f.write_str(&reason)?;
        // Some servers have no more to say than the name of the reason.
        if inner.message.is_empty() || inner.message.eq_ignore_ascii_case(&reason) {
            Ok(())
        } else {
            write!(f, ": {}", inner.message)
        }
    }
}

impl fmt::Debug for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientError({}: {self})", self.0.kind.name())
    }
}

impl Error for ClientError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn Error + 'static))
    }
}

impl From<TransportError> for ClientError {
    fn from(error: TransportError) -> Self {
        let kind = match &error {
            TransportError::Connect(_) => ErrorKind::Connect,
            TransportError::Tls(_) => ErrorKind::Tls,
            TransportError::Timeout(_) => ErrorKind::Timeout,
            TransportError::Closed | TransportError::Io(_) | TransportError::Failed(_) => {
                ErrorKind::Disconnected
            }
            TransportError::NotKmip { .. }
            | TransportError::TooLong { .. }
            | TransportError::Status { .. }
            | TransportError::NotHttp(_) => ErrorKind::Malformed,
        };
        Self::new(kind, error.to_string()).caused_by(error)
    }
}

impl From<DecodeError> for ClientError {
    fn from(error: DecodeError) -> Self {
        Self::malformed(format!("the answer cannot be understood: {error}")).caused_by(error)
    }
}

/// Name of an enumeration's value in its newest spelling, or its number.
pub(crate) fn name_of<E: Enumeration>(value: E) -> String {
    match E::INFO.newest(value.raw()) {
        Some(known) => known.name.to_owned(),
        None => format!("0x{:08X}", value.raw()),
    }
}

pub(crate) fn no_common_version(theirs: &[ProtocolVersion]) -> ClientError {
    let list = theirs
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    ClientError::new(
        ErrorKind::Version,
        format!("no version in common; the server speaks {list}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_names_operation_server_and_reason() {
        let server: Arc<str> = "kms:5696".into();
        let error = ClientError::refused(
            ResultStatus::OPERATION_FAILED,
            Some(ResultReason::ITEM_NOT_FOUND),
            Some("no such key"),
        )
        .during(Operation::GET)
        .at(&server);
        assert_eq!(
            error.to_string(),
            "get at kms:5696: item not found: no such key"
        );
        assert!(error.is_not_found());
        let error = ClientError::from(TransportError::Timeout("an answer")).at(&server);
        assert_eq!(
            error.to_string(),
            "at kms:5696: no answer in time (waiting for an answer)"
        );
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let error = ClientError::refused(
            ResultStatus::OPERATION_FAILED,
            Some(ResultReason::new(0x8000_0001)),
            None,
        );
        assert_eq!(error.to_string(), "0x80000001");
    }

    #[test]
    fn a_message_that_only_repeats_the_reason_is_not_said_twice() {
        let error = ClientError::refused(
            ResultStatus::OPERATION_FAILED,
            Some(ResultReason::CRYPTOGRAPHIC_FAILURE),
            Some("cryptographic failure"),
        );
        assert_eq!(error.to_string(), "cryptographic failure");
        assert_eq!(error.message(), "cryptographic failure");
    }
}
