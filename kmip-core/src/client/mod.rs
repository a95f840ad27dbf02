//! A KMIP client.
//!
//! - [`tls`]: certificates and keys; [`connect_file`]: the file that tells where a server is.

pub mod connect_file;
pub mod tls;

pub use connect_file::{ConnectFile, ConnectFileError};
pub use tls::{Certificates, PrivateKey, TlsError, TlsVersions};
