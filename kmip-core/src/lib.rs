//! KMIP for embedding: codec, protocol model, engine, store, client and server.
//!
//! Each feature adds rooms: `ttlv` the codec, `protocol` names and shapes, `client`, `server` and the rest what they are
//! called after. With `ttlv` alone the crate does without the standard library and needs only `alloc`, for firmware;
//! every other feature implies `std`.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

extern crate alloc;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "server")]
pub mod crypto;
#[cfg(feature = "server")]
pub mod engine;
#[cfg(feature = "protocol")]
pub mod protocol;
#[cfg(feature = "seal")]
pub mod seal;
pub mod secret;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "server")]
pub mod store;
#[cfg(feature = "ttlv")]
pub mod ttlv;
