//! The official cases, played over real mTLS against a fresh server each, compared field by field.
//!
//! [`element`] reads the XML, [`walk`] makes items of it from the [`registry`] alone (no shape, no
//! code of the library), [`node`] is a second TTLV codec, [`bindings`] holds placeholders,
//! [`compare`] compares under the [`tolerance`]s, [`case`] plays, [`tls`] and [`http`] connect, [`expected`]
//! keeps the list of what does not pass yet, and [`report`] tells.
//!
//! The cases are reference data of the OASIS KMIP technical committee and not part of this
//! repository: see [`crate::workspace::shared`].

pub mod bindings;
pub mod case;
pub mod compare;
pub mod context;
pub mod element;
pub mod expected;
pub mod http;
pub mod node;
pub mod registry;
pub mod replay;
pub mod report;
pub mod run;
pub mod tls;
pub mod tolerance;
pub mod walk;
