//! How items and messages end: the audit is told, and a failure is written.

use super::Engine;
use super::audit::AuditRecord;
use super::failure::OperationError;
use super::respond;
use super::session::Session;
use crate::protocol::enumeration::{Operation, ResultReason};
use crate::protocol::version::ProtocolVersion;

/// What all endings of one request have in common.
#[derive(Clone, Copy)]
pub(super) struct Ending<'a> {
    pub(super) engine: &'a Engine,
    pub(super) session: &'a Session,
    /// Version of the answer.
    pub(super) version: ProtocolVersion,
    /// Time of the request.
    pub(super) now: i64,
    /// Client Correlation Value.
    pub(super) correlation: Option<&'a str>,
}

/// The item that ends, as far as it could be read.
#[derive(Clone, Copy, Default)]
pub(super) struct Ended<'a> {
    pub(super) operation: Option<Operation>,
    pub(super) batch_id: Option<&'a [u8]>,
    /// The object that was named or made.
    pub(super) object: Option<&'a str>,
}

impl Ending<'_> {
    /// An item succeeded; its answer is written already.
    pub(super) fn succeed(&self, item: Ended<'_>) {
        self.audit(item, None, false);
    }

    /// An item was done and is undone.
    pub(super) fn undo(&self, item: Ended<'_>) {
        self.audit(item, None, true);
    }

    /// Answers an item with a failure, in an answer that may have `limit` bytes.
    pub(super) fn fail(
        &self,
        item: Ended<'_>,
        error: &OperationError,
        response: &mut Vec<u8>,
        limit: usize,
    ) {
        let reason = error.reason(self.version);
        respond::failed_item(
            response,
            item.operation,
            item.batch_id,
            reason,
            error.message(),
            limit,
        );
        self.audit(item, Some(reason), false);
    }

    /// Answers a message of which no item is looked at.
    pub(super) fn fail_message(&self, error: &OperationError, response: &mut Vec<u8>) {
        let open = respond::begin(response, self.version, self.now);
        self.fail(Ended::default(), error, response, usize::MAX);
        respond::finish(response, open, 1);
    }

    fn audit(&self, item: Ended<'_>, failure: Option<ResultReason>, undone: bool) {
        let audit = &self.engine.parts.audit;
        if audit.is_enabled() {
            audit.record(&AuditRecord {
                time: self.now,
                identity: self.session.identity().name(),
                scope: self.session.scope(),
                peer: self.session.peer(),
                version: self.version,
                operation: item.operation,
                object: item.object,
                failure,
                undone,
                client_correlation_value: self.correlation,
            });
        }
    }
}
