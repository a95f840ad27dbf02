//! Where wrapped keys are kept: a small map with compare-and-set, provided from outside.

use std::error::Error;
use std::sync::Arc;

/// Metadata of a store, as the sealer needs it.
///
/// Several processes may work on the same metadata; that is why every change names what it
/// replaces.
pub trait Metadata: Send + Sync {
    /// Value under a key.
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, MetadataError>;

    /// Visits all values whose key begins with `prefix`.
    fn with_prefix(
        &self,
        prefix: &str,
        visit: &mut dyn FnMut(&str, &[u8]),
    ) -> Result<(), MetadataError>;

    /// Makes all changes durably and together, or none: [`MetadataError::Conflict`] if one of the
    /// keys has not the value `before`.
    fn change(&self, changes: Vec<MetaChange>) -> Result<(), MetadataError>;
}

/// One change of metadata.
#[derive(Clone, Debug)]
pub struct MetaChange {
    /// Key of the value.
    pub key: String,
    /// What must be there now; `None`: nothing.
    pub before: Option<Vec<u8>>,
    /// What is there afterwards; `None`: nothing.
    pub after: Option<Vec<u8>>,
}

/// Why metadata could not be read or changed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MetadataError {
    /// A value was not what the change expected.
    #[error("it was changed by another process")]
    Conflict,
    /// The store below failed.
    #[error("{0}")]
    Failed(#[source] Arc<dyn Error + Send + Sync>),
}

impl PartialEq for MetadataError {
    fn eq(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Conflict, Self::Conflict) | (Self::Failed(_), Self::Failed(_))
        )
    }
}

impl Eq for MetadataError {}
