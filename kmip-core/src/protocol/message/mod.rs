//! Messages: headers, batch items, and how a response is put together (1.4: 6 and 7; 2.1: 8 and 9).
//!
//! Headers and batch items are read one by one with [`RequestReader`] and [`ResponseReader`]; the
//! payload of an item stays raw until its operation is known, so that a broken payload fails its
//! item and not the message.

mod batch_ids;
mod credential;
mod header;
mod item;
mod read;

pub use batch_ids::check_batch_ids;
pub use credential::{
    Attestation, Credential, CredentialValue, Device, HashedPassword, OneTimePassword,
    TicketCredential, UsernameAndPassword,
};
pub use header::{
    Authentication, MessageExtension, Nonce, ProtocolVersionShape, RequestHeader, ResponseHeader,
};
pub use item::{RequestBatchItem, RequestMessage, ResponseBatchItem, ResponseMessage};
pub use read::{BrokenItem, MessageError, RequestReader, ResponseReader, peek_version};
