//! The server's outside: put together, called in process, listening on mTLS.
//!
//! `Server::builder` makes a `Server`; `Server::client` calls it in process; `Server::listen` opens a
//! `Listener`. Listeners accept, limit, and hand bytes to a `Responder`; they know no KMIP beyond the eight bytes that
//! frame a message. What answers is the engine.
//!
//! - `listener`: opening and closing; `limits`: what a peer may take; `tls`: certificates and versions.
//! - `connection`, `https`: what is spoken. `responder`: the seam to what answers.
//! - `dev_certificates`: certificates made on the spot for development and tests.

mod builder;
#[cfg(feature = "listen")]
mod connection;
#[cfg(feature = "dev-certificates")]
pub mod dev_certificates;
#[cfg(feature = "listen")]
mod engine_responder;
pub mod error;
#[cfg(feature = "listen-https")]
mod https;
mod in_process;
#[cfg(feature = "listen")]
pub mod limits;
#[cfg(feature = "listen")]
pub mod listener;
#[cfg(feature = "listen")]
pub mod responder;
#[cfg(feature = "listen")]
pub mod tls;
#[cfg(feature = "listen")]
mod workers;

pub use builder::{Server, ServerBuilder};
pub use error::{ServerError, ServerErrorKind};
#[cfg(feature = "listen")]
pub use limits::ConnectionLimits;
#[cfg(feature = "listen")]
pub use listener::{ListenOptions, Listener, Threads, Wire};
#[cfg(feature = "listen")]
pub use responder::{Peer, PeerCertificate, Refusal, Responder, Step};
#[cfg(feature = "listen")]
pub use tls::TlsServerOptions;
