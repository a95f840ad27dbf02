//! TTLV: bytes to items and back (2.1: 10.1). Knows no KMIP names, does no I/O, allocates nothing
//! while reading.
//!
//! * [`Reader`] walks the items of one level and checks each before it hands it out.
//! * [`Writer`] appends items to one buffer and cannot produce an invalid message.
//! * [`validate`] checks a whole message, [`message_size`] the eight bytes that begin one.
//! * [`Limits`] bound size, depth and number of items before anything is allocated.

mod error;
mod item;
mod limits;
mod reader;
#[cfg(test)]
mod tests;
mod types;
mod writer;

pub use error::{Error, ErrorKind, Path};
pub use item::Item;
pub use limits::Limits;
pub use reader::{Reader, message_size, validate};
pub use types::{ItemType, Tag};
pub use writer::{TooLong, Writer};
