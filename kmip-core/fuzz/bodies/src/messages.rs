//! Requests as a client writes them, for the seeds.

use kmip_core::protocol::enumeration::{Enumeration, Operation};
use kmip_core::protocol::payload::Request;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Limits, Reader, Tag, Writer};

use crate::payloads::written;

/// A request that is being put together.
pub(crate) struct Message {
    version: V,
    items: Vec<u8>,
    count: i32,
    /// What the header says besides version and count, in its order.
    pub(crate) header: Vec<u8>,
}

impl Message {
    pub(crate) fn new(version: V) -> Self {
        Self {
            version,
            items: Vec::new(),
            count: 0,
            header: Vec::new(),
        }
    }

    /// Adds an item.
    pub(crate) fn item<'a, Q: Request<'a>>(self, request: &Q) -> Self {
        let payload = written(request, tag::REQUEST_PAYLOAD, self.version);
        self.raw(Q::OPERATION, &payload)
    }

    /// Adds an item with any payload.
    pub(crate) fn raw(mut self, operation: Operation, payload: &[u8]) -> Self {
        self.count += 1;
        let id = self.count.to_be_bytes();
        let with_id = self.version < V::V3_0;
        Writer::new(&mut self.items).structure(tag::BATCH_ITEM, |w| {
            w.enumeration(tag::OPERATION, operation.raw());
            if with_id {
                w.byte_string(tag::UNIQUE_BATCH_ITEM_ID, &id);
            }
            copy(payload, w);
        });
        self
    }

    /// The message.
    pub(crate) fn end(self) -> Vec<u8> {
        self.end_with(self.count)
    }

    /// The message with another batch count.
    pub(crate) fn end_with(&self, count: i32) -> Vec<u8> {
        let mut out = Vec::new();
        Writer::new(&mut out).structure(tag::REQUEST_MESSAGE, |w| {
            w.structure(tag::REQUEST_HEADER, |w| {
                w.structure(tag::PROTOCOL_VERSION, |w| {
                    w.integer(tag::PROTOCOL_VERSION_MAJOR, i32::from(self.version.major()));
                    w.integer(tag::PROTOCOL_VERSION_MINOR, i32::from(self.version.minor()));
                });
                copy(&self.header, w);
                if self.version < V::V3_0 {
                    w.integer(tag::BATCH_COUNT, count);
                }
            });
            copy(&self.items, w);
        });
        out
    }
}

/// Copies whole items.
fn copy(items: &[u8], w: &mut Writer<'_>) {
    let mut reader = Reader::new(items, &Limits::DEFAULT).expect("seeds are small");
    while let Some(item) = reader.next_item().expect("seeds are whole items") {
        w.item(&item);
    }
}

/// Items that `write` writes.
pub(crate) fn items(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut Writer::new(&mut out));
    out
}

/// Structures within each other.
pub(crate) fn nested(tag: Tag, depth: usize) -> Vec<u8> {
    (0..depth).fold(Vec::new(), |inner, _| {
        let mut out = Vec::new();
        Writer::new(&mut out).structure(tag, |w| copy(&inner, w));
        out
    })
}
