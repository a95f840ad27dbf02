//! What can go wrong when a server is built or made to listen.

use std::io;

use crate::client::tls::TlsError;
use crate::crypto::CryptoError;
use crate::seal::{MetadataError, SealError};
use crate::store::StoreError;

/// The cause of a [`ServerError`], for decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerErrorKind {
    /// The address cannot be resolved, does not parse, or is not of this machine.
    Address,
    /// The address is taken by another process or another listener.
    PortInUse,
    /// Certificates, keys or settings of TLS.
    Configuration,
    /// The passphrase or key is not the one that the store was made with.
    WrongKey,
    /// A store that outlives the process was given no passphrase and no key.
    NoKey,
    /// The file of the store or its folder is not there, or may not be read or written.
    StoreUnreadable,
    /// The file is no store, or that of another program.
    StoreForeign,
    /// The store was written by a newer version of the library.
    StoreNewer,
    /// The store is damaged.
    StoreDamaged,
    /// No space is left for the store.
    StoreFull,
    /// Another process keeps the store locked, or this one has it open in a way that excludes this.
    StoreBusy,
    /// The system gives no threads to listen with.
    Threads,
    /// Something else: cryptography, random bytes, a store of the host's own.
    Other,
}

impl ServerErrorKind {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Address,
        Self::PortInUse,
        Self::Configuration,
        Self::WrongKey,
        Self::NoKey,
        Self::StoreUnreadable,
        Self::StoreForeign,
        Self::StoreNewer,
        Self::StoreDamaged,
        Self::StoreFull,
        Self::StoreBusy,
        Self::Threads,
        Self::Other,
    ];

    /// A stable lower-case name, for logs and other languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::PortInUse => "port in use",
            Self::Configuration => "configuration",
            Self::WrongKey => "wrong key",
            Self::NoKey => "no key",
            Self::StoreUnreadable => "store unreadable",
            Self::StoreForeign => "store foreign",
            Self::StoreNewer => "store newer",
            Self::StoreDamaged => "store damaged",
            Self::StoreFull => "store full",
            Self::StoreBusy => "store busy",
            Self::Threads => "threads",
            Self::Other => "server",
        }
    }
}

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
    #[error(transparent)]
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

impl ServerError {
    /// The cause.
    pub fn kind(&self) -> ServerErrorKind {
        match self {
            Self::Address { .. } => ServerErrorKind::Address,
            Self::PortInUse { .. } => ServerErrorKind::PortInUse,
            Self::Tls(_) => ServerErrorKind::Configuration,
            Self::NoKey => ServerErrorKind::NoKey,
            Self::Store(error) => store_kind(error),
            Self::Seal(error) => seal_kind(error),
            Self::Threads(_) => ServerErrorKind::Threads,
            Self::Crypto(_) | Self::NoRandomness => ServerErrorKind::Other,
        }
    }
}

fn store_kind(error: &StoreError) -> ServerErrorKind {
    match error {
        StoreError::Unreadable { .. } | StoreError::ReadOnly { .. } | StoreError::Io { .. } => {
            ServerErrorKind::StoreUnreadable
        }
        StoreError::NotADatabase { .. } | StoreError::ForeignDatabase { .. } => {
            ServerErrorKind::StoreForeign
        }
        StoreError::NewerSchema { .. } => ServerErrorKind::StoreNewer,
        StoreError::Damaged { .. } => ServerErrorKind::StoreDamaged,
        StoreError::Full { .. } => ServerErrorKind::StoreFull,
        StoreError::Busy { .. }
        | StoreError::OtherCopy { .. }
        | StoreError::Forked
        | StoreError::OpenAcrossFork { .. } => ServerErrorKind::StoreBusy,
        StoreError::TooLarge | StoreError::Backend { .. } => ServerErrorKind::Other,
    }
}

fn seal_kind(error: &SealError) -> ServerErrorKind {
    match error {
        SealError::WrongKey
        | SealError::OtherKeyKind { .. }
        | SealError::EmptyPassphrase
        | SealError::KeyChanged => ServerErrorKind::WrongKey,
        SealError::NotCreated
        | SealError::Altered { .. }
        | SealError::PartsDoNotMatch
        | SealError::Malformed { .. }
        | SealError::MissingDataKey { .. } => ServerErrorKind::StoreDamaged,
        // The store failed while its keys were read.
        SealError::Metadata(MetadataError::Failed(source)) => source
            .downcast_ref()
            .map_or(ServerErrorKind::Other, store_kind),
        SealError::Metadata(_)
        | SealError::AlreadyCreated
        | SealError::TooLong
        | SealError::KeySource(_)
        | SealError::Cryptography => ServerErrorKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn store(error: StoreError) -> (ServerErrorKind, String) {
        let error = ServerError::from(error);
        (error.kind(), error.to_string())
    }

    #[test]
    fn causes_that_a_host_acts_on_differently_have_kinds_of_their_own() {
        let path = || "/x".into();
        let source = Arc::new(io::Error::other("gone"));
        let (kind, text) = store(StoreError::Unreadable {
            path: path(),
            source,
        });
        assert_eq!(kind, ServerErrorKind::StoreUnreadable);
        assert_eq!(text.matches("cannot open the store").count(), 1, "{text}");
        let newer = StoreError::NewerSchema {
            path: path(),
            found: 9,
            supported: 1,
        };
        assert_eq!(store(newer).0, ServerErrorKind::StoreNewer);
        let foreign = StoreError::NotADatabase { path: path() };
        assert_eq!(store(foreign).0, ServerErrorKind::StoreForeign);
        let wrong = ServerError::from(SealError::WrongKey);
        assert_eq!(wrong.kind(), ServerErrorKind::WrongKey);
        assert_eq!(ServerError::NoKey.kind(), ServerErrorKind::NoKey);
        let damaged = StoreError::Damaged {
            path: path(),
            detail: "a page".to_owned(),
        };
        let below = SealError::Metadata(MetadataError::Failed(Arc::new(damaged)));
        assert_eq!(
            ServerError::from(below).kind(),
            ServerErrorKind::StoreDamaged
        );
    }

    #[test]
    fn no_two_kinds_have_one_name() {
        let mut names = ServerErrorKind::ALL.map(ServerErrorKind::name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
