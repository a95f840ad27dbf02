//! The newest version of every record in flat, sharded hash tables: what a point read looks at.
//!
//! The persistent maps of the store serve snapshots, but a walk down a tree costs a memory access
//! for each step; here a read costs one for the table, one for the record, one for its bytes.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::{DefaultHashBuilder, HashTable};
use parking_lot::{RwLock, RwLockWriteGuard};

use super::Stored;
use crate::store::record::ScopeId;

const SHARDS: usize = 64;

/// What a commit makes of one record: `None` deletes it.
pub(super) struct Touched {
    pub(super) scope: ScopeId,
    pub(super) id: Arc<str>,
    pub(super) stored: Option<Arc<Stored>>,
}

pub(super) struct Current {
    hasher: DefaultHashBuilder,
    shards: Vec<RwLock<HashTable<Arc<Stored>>>>,
}

impl Current {
    pub(super) fn new() -> Self {
        Self {
            hasher: DefaultHashBuilder::default(),
            shards: (0..SHARDS).map(|_| RwLock::default()).collect(),
        }
    }

    /// The newest version of a record. The lock is held only for the look-up.
    pub(super) fn get(&self, scope: &str, id: &str) -> Option<Arc<Stored>> {
        let hash = self.hash(scope, id);
        self.shards[shard(hash)]
            .read()
            .find(hash, |stored| stored.is(scope, id))
            .cloned()
    }

    /// Makes a commit visible to point reads and, by `publish`, to snapshots, as one step: the
    /// shards of all records that it touches stay locked meanwhile. One commit at a time.
    pub(super) fn update(&self, touched: Vec<Touched>, publish: impl FnOnce()) {
        let hashed: Vec<(u64, Touched)> = touched
            .into_iter()
            .map(|touched| (self.hash(&touched.scope, &touched.id), touched))
            .collect();
        let mut locked: [Option<RwLockWriteGuard<'_, _>>; SHARDS] = std::array::from_fn(|_| None);
        for (hash, _) in &hashed {
            let place = &mut locked[shard(*hash)];
            if place.is_none() {
                *place = Some(self.shards[shard(*hash)].write());
            }
        }
        publish();
        for (hash, touched) in hashed {
            if let Some(table) = &mut locked[shard(hash)] {
                self.put(table, hash, touched);
            }
        }
    }

    fn put(&self, table: &mut HashTable<Arc<Stored>>, hash: u64, touched: Touched) {
        let found = table.find_entry(hash, |stored| stored.is(&touched.scope, &touched.id));
        match (found, touched.stored) {
            (Ok(mut entry), Some(stored)) => *entry.get_mut() = stored,
            (Ok(entry), None) => {
                entry.remove();
            }
            (Err(_), Some(stored)) => {
                table.insert_unique(hash, stored, |stored| {
                    self.hash_bytes(&stored.scope, stored.id_bytes())
                });
            }
            (Err(_), None) => {}
        }
    }

    fn hash(&self, scope: &str, id: &str) -> u64 {
        self.hash_bytes(scope, id.as_bytes())
    }

    fn hash_bytes(&self, scope: &str, id: &[u8]) -> u64 {
        self.hasher.hash_one((scope.as_bytes(), id))
    }
}

/// By bits that the table itself does not use.
fn shard(hash: u64) -> usize {
    (hash >> 40) as usize % SHARDS
}
