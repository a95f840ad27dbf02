//! Writes responses: header, items, failures.

use crate::protocol::enumeration::{Operation, ResultReason, ResultStatus};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Writer;

/// Positions in an open response that are filled in at its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenResponse {
    message: usize,
    /// Value of Batch Count, where the version has one.
    batch_count: Option<usize>,
    /// Where the batch items begin.
    pub(super) items: usize,
}

/// Begins a response; items follow, then [`finish`]. A Client Correlation Value is not echoed: it
/// stands in requests of clients and in answers to servers (1.4: 6.18).
pub(super) fn begin(out: &mut Vec<u8>, version: ProtocolVersion, now: i64) -> OpenResponse {
    let mut w = Writer::new(out);
    let message = w.begin(tag::RESPONSE_MESSAGE);
    let header = w.begin(tag::RESPONSE_HEADER);
    w.structure(tag::PROTOCOL_VERSION, |w| {
        w.integer(tag::PROTOCOL_VERSION_MAJOR, i32::from(version.major()));
        w.integer(tag::PROTOCOL_VERSION_MINOR, i32::from(version.minor()));
    });
    w.date_time(tag::TIME_STAMP, now);
    let batch_count = (version < ProtocolVersion::V3_0).then(|| {
        w.integer(tag::BATCH_COUNT, 0);
        w.position() - 8
    });
    w.end(header);
    OpenResponse {
        message,
        batch_count,
        items: w.position(),
    }
}

/// Ends a response with `items` items.
pub(super) fn finish(out: &mut Vec<u8>, open: OpenResponse, items: usize) {
    if let Some(at) = open.batch_count {
        out[at..at + 4].copy_from_slice(&(items as u32).to_be_bytes());
    }
    Writer::new(out).end(open.message);
}

/// Writes the start of an item: operation and batch id as the request had them, and the status.
pub(super) fn item_start(
    w: &mut Writer<'_>,
    operation: Option<Operation>,
    batch_id: Option<&[u8]>,
    status: ResultStatus,
) {
    if let Some(operation) = operation {
        w.enumeration(tag::OPERATION, operation.raw());
    }
    if let Some(id) = batch_id {
        w.byte_string(tag::UNIQUE_BATCH_ITEM_ID, id);
    }
    w.enumeration(tag::RESULT_STATUS, status.raw());
}

/// Bytes of a failed item with an operation and without a message.
pub(super) fn failed_item_size(batch_id: Option<usize>) -> usize {
    8 + 16 + 16 + 16 + batch_id.map_or(0, |length| 8 + length.next_multiple_of(8))
}

/// Writes a failed item; the message is left out where `out` would get longer than `limit` by it.
pub(super) fn failed_item(
    out: &mut Vec<u8>,
    operation: Option<Operation>,
    batch_id: Option<&[u8]>,
    reason: ResultReason,
    message: &str,
    limit: usize,
) {
    let size = failed_item_size(batch_id.map(<[u8]>::len)) + 8 + message.len().next_multiple_of(8);
    let message = if out.len() + size > limit {
        ""
    } else {
        message
    };
    Writer::new(out).structure(tag::BATCH_ITEM, |w| {
        item_start(w, operation, batch_id, ResultStatus::OPERATION_FAILED);
        w.enumeration(tag::RESULT_REASON, reason.raw());
        if !message.is_empty() {
            w.text_string(tag::RESULT_MESSAGE, message);
        }
    });
}

/// The answer to bytes that are no KMIP message: one item without operation (1.4: 11.1).
pub(super) fn refusal(now: i64, message: &str, out: &mut Vec<u8>) {
    let open = begin(out, ProtocolVersion::V1_0, now);
    let reason = ResultReason::INVALID_MESSAGE;
    failed_item(out, None, None, reason, message, usize::MAX);
    finish(out, open, 1);
}
