//! What crosses rooms: the architecture of the house, conformance with the official cases.
//!
//! This crate holds the machinery; the programs that Cargo runs are in `tests/` of this folder.

pub mod architecture;
pub mod conformance;
pub mod interop;
pub mod served;
pub mod spelling;
pub mod workspace;

/// The guide for Rust, whose blocks are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/rust.md")]
pub struct RustGuide;

/// The guide for HTTPS, whose blocks are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/https.md")]
pub struct HttpsGuide;
