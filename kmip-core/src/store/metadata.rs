//! Lends a store's metadata to the sealer, which knows only its own small trait.

use std::sync::Arc;

use super::change_set::{Change, ChangeSet, Precondition};
use super::contract::Store;
use super::error::{CommitError, StoreError};
use crate::seal::{MetaChange, Metadata, MetadataError};

/// The metadata of a store, as [`Sealer`](crate::seal::Sealer) wants it.
#[derive(Clone)]
pub struct StoreMetadata(Arc<dyn Store>);

impl StoreMetadata {
    /// Lends the metadata of this store.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self(store)
    }
}

impl std::fmt::Debug for StoreMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreMetadata(..)")
    }
}

impl Metadata for StoreMetadata {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, MetadataError> {
        self.0.meta(key).map_err(failed)
    }

    fn with_prefix(
        &self,
        prefix: &str,
        visit: &mut dyn FnMut(&str, &[u8]),
    ) -> Result<(), MetadataError> {
        self.0.meta_with_prefix(prefix, visit).map_err(failed)
    }

    fn change(&self, changes: Vec<MetaChange>) -> Result<(), MetadataError> {
        let mut set = ChangeSet::new();
        for change in changes {
            let key: Arc<str> = Arc::from(change.key);
            let stays = change.before == change.after;
            set.require(Precondition::Meta {
                key: key.clone(),
                value: change.before,
            });
            if !stays {
                set.change(Change::SetMeta {
                    key,
                    value: change.after,
                });
            }
        }
        match self.0.commit(set).wait() {
            Ok(_) => Ok(()),
            Err(CommitError::Conflict(_)) => Err(MetadataError::Conflict),
            Err(CommitError::Store(error)) => Err(failed(error)),
        }
    }
}

fn failed(error: StoreError) -> MetadataError {
    MetadataError::Failed(Arc::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{KeyEncryptionKey, Sealer};
    use crate::store::MemoryStore;

    #[test]
    fn a_whole_store_is_sealed_over_the_contract() {
        let key = |byte| KeyEncryptionKey::raw([byte; 32]);
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let metadata: Arc<dyn Metadata> = Arc::new(StoreMetadata::new(store));
        let sealer = Sealer::open_or_create(metadata.clone(), &key(1)).unwrap();
        let sealed = sealer.seal_material("default", "a", 1, b"the key").unwrap();
        sealer.change_key_encryption_key(&key(2)).unwrap();
        assert!(Sealer::open(metadata.clone(), &key(1)).is_err());
        let again = Sealer::open(metadata, &key(2)).unwrap();
        let tag = crate::seal::MaterialTag::of(Some(&sealed)).unwrap();
        let mut out = zeroize::Zeroizing::new(Vec::new());
        let attributes = again.seal_attributes("default", "a", 1, tag, b"x").unwrap();
        let bound = again
            .open_attributes_into("default", "a", 1, Some(tag), &attributes, &mut out)
            .unwrap();
        again
            .open_material_into("default", "a", 1, bound, &sealed, &mut out)
            .unwrap();
        assert_eq!(out.as_slice(), b"the key");
    }
}
