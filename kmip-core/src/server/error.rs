//! What can go wrong when a server is built or made to listen.

use std::io;

use crate::client::tls::TlsError;
use crate::crypto::CryptoError;
use crate::seal::SealError;
use crate::store::StoreError;

/// Why a server could not be built, or could not listen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// The address cannot be resolved or does not parse.
    #[error("cannot listen on {address}: {source}")]
    Address {
        /// As given.
        address: String,
        /// Why.
        source: io::Error,
    },
    /// The address is taken by another process or another listener.
    #[error("cannot listen on {address}: the port is in use")]
    PortInUse {
        /// As given.
        address: String,
    },
    /// Certificates, keys or settings of TLS.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The network threads could not be started.
    #[error("cannot start the network threads: {0}")]
    Threads(#[source] io::Error),
    /// The store cannot be opened.
    #[error("cannot open the store: {0}")]
    Store(#[from] StoreError),
    /// The store cannot be unlocked.
    #[error("cannot unlock the store: {0}")]
    Seal(#[from] SealError),
    /// A store that outlives the process needs a key-encryption key.
    #[error("no key-encryption key given for the store")]
    NoKey,
    /// Cryptography cannot be started.
    #[error("cannot start cryptography: {0}")]
    Crypto(#[from] CryptoError),
    /// The system gives no random bytes.
    #[error("the system gives no random bytes")]
    NoRandomness,
}
