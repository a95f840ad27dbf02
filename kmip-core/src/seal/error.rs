//! What can go wrong when sealing and opening, each cause with what to do about it.

use super::aead::AeadError;
use super::kek::KeySourceError;
use super::metadata::MetadataError;

/// Which sealed part an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The root key, wrapped by the key-encryption key.
    RootKey,
    /// A data key, wrapped by the root key.
    DataKey,
    /// The material of a record.
    Material,
    /// The attributes of a record.
    Attributes,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::RootKey => "root key",
            Self::DataKey => "data key",
            Self::Material => "material",
            Self::Attributes => "attributes",
        })
    }
}

/// Why bytes could not be sealed or opened. No variant carries bytes of a record or of a key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The key-encryption key does not open this store.
    #[error(
        "wrong key-encryption key: it does not open this store; nothing was changed (give the \
         passphrase or key that the store was made with)"
    )]
    WrongKey,
    /// The store was made with another kind of key-encryption key.
    #[error("this store is opened with a {stored}, but a {given} was given; nothing was changed")]
    OtherKeyKind {
        /// Kind that the store was made with.
        stored: &'static str,
        /// Kind that was given.
        given: &'static str,
    },
    /// There is no root key in the metadata: the store was never sealed.
    #[error("the store has no root key: create it first")]
    NotCreated,
    /// There is a root key already.
    #[error("the store has a root key already: open it instead")]
    AlreadyCreated,
    /// An empty passphrase protects nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The part was changed, moved to another place, or replaced by an older one.
    #[error("the sealed {part} does not authenticate: it was changed or moved; restore it")]
    Altered {
        /// The part.
        part: Part,
    },
    /// Attributes and material are each genuine but do not belong together.
    #[error("the sealed material is not the one that the attributes were sealed with; restore it")]
    PartsDoNotMatch,
    /// The part is too short or has no known form.
    #[error("the sealed {part} is malformed: it was cut, or is of a newer format")]
    Malformed {
        /// The part.
        part: Part,
    },
    /// The data key of this epoch is missing.
    #[error("the data key of epoch {epoch} is missing from the store; restore its metadata")]
    MissingDataKey {
        /// The epoch.
        epoch: u32,
    },
    /// The key-encryption key was changed by another process since this one opened the store.
    #[error("the key-encryption key was changed elsewhere: open the store again with the new one")]
    KeyChanged,
    /// Scope or object id is longer than 65,535 bytes.
    #[error("scope or object id is too long to be sealed")]
    TooLong,
    /// Reading or writing metadata failed.
    #[error("metadata of the seals: {0}")]
    Metadata(#[from] MetadataError),
    /// The source of the key-encryption key failed.
    #[error("the key-encryption key could not be used: {0}")]
    KeySource(#[from] KeySourceError),
    /// The cipher, the random source or the key derivation failed.
    #[error("cryptography failed while sealing")]
    Cryptography,
}

impl From<AeadError> for SealError {
    fn from(_: AeadError) -> Self {
        Self::Cryptography
    }
}
