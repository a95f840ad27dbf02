//! The audit: one record for each batch item, or for a message none of whose items was
//! looked at, with its outcome and without secrets.

use crate::protocol::enumeration::{Operation, ResultReason};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::version::ProtocolVersion;

/// What was done, or refused.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditRecord<'a> {
    /// Seconds since 1970-01-01 UTC.
    pub time: i64,
    /// Who asked.
    pub identity: &'a str,
    /// In which scope.
    pub scope: &'a str,
    /// Address of the peer.
    pub peer: Option<&'a str>,
    /// Version of the message.
    pub version: ProtocolVersion,
    /// The operation; `None` where not even that could be read.
    pub operation: Option<Operation>,
    /// The object, where one was named or made.
    pub object: Option<&'a str>,
    /// `None`: success.
    pub failure: Option<ResultReason>,
    /// Whether the operation was done and undone, since a later item of its batch failed.
    pub undone: bool,
    /// Text that the client sent to be logged.
    pub client_correlation_value: Option<&'a str>,
}

/// Takes audit records. Called after the commit of what the record tells, on the thread that
/// answers; must not block.
pub trait Audit: Send + Sync {
    /// Takes one record.
    fn record(&self, record: &AuditRecord<'_>);

    /// Whether records are wanted at all; asked first, so that nothing is gathered in vain.
    fn is_enabled(&self) -> bool {
        true
    }
}

/// Hands records to `tracing`, target `keystead::audit`, level INFO.
#[derive(Clone, Copy, Debug, Default)]
pub struct TracingAudit;

impl Audit for TracingAudit {
    fn record(&self, r: &AuditRecord<'_>) {
        tracing::info!(
            target: "keystead::audit",
            time = r.time,
            identity = r.identity,
            scope = r.scope,
            peer = r.peer,
            version = %r.version,
            operation = r.operation.and_then(|o| o.name(ProtocolVersion::V3_0)),
            object = r.object,
            failure = r.failure.and_then(|f| f.name(ProtocolVersion::V3_0)),
            undone = r.undone,
            correlation = r.client_correlation_value,
        );
    }

    fn is_enabled(&self) -> bool {
        tracing::enabled!(target: "keystead::audit", tracing::Level::INFO)
    }
}
