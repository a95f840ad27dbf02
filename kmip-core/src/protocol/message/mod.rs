//! Messages: headers, batch items, and how a response is put together (1.4: 6 and 7; 2.1: 8 and 9).
//!
//! Headers and batch items are read one by one with [`RequestReader`] and [`ResponseReader`]; the
//! payload of an item stays raw until its operation is known, so that a broken payload fails its
//! item and not the message.

mod header;
mod item;
mod read;

pub use header::{
    Authentication, Credential, MessageExtension, Nonce, ProtocolVersionShape, RequestHeader,
    ResponseHeader, UsernameAndPassword,
};
pub use item::{RequestBatchItem, ResponseBatchItem};
pub use read::{BrokenItem, MessageError, RequestReader, ResponseReader, peek_version};
