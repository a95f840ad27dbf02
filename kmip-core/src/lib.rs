//! KMIP for embedding: codec, protocol model, engine, store, client and server.

extern crate alloc;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "server")]
pub mod crypto;
#[cfg(feature = "server")]
pub mod engine;
pub mod protocol;
#[cfg(feature = "seal")]
pub mod seal;
pub mod secret;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "server")]
pub mod store;
pub mod ttlv;
