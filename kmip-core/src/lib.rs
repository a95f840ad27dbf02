//! KMIP for embedding: codec, protocol model, engine, store, client and server.

extern crate alloc;

pub mod protocol;
pub mod secret;
pub mod ttlv;
