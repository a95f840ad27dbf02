//! KMIP for embedding: codec, protocol model, engine, store, client and server.

pub mod protocol;
pub mod ttlv;
