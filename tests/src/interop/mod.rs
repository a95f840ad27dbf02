//! Scripted exchanges with products of the field: what they send, byte for byte, and what they must be answered.
//!
//! A [`Peer`] is one product's client. It sends batch items written in the [`notation`] of this module and compares the
//! whole answer with what is expected, so a field too many is an error like a field too few.

pub mod notation;
pub mod peer;
mod printing;

pub use peer::{Peer, Site};
