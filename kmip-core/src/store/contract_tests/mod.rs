//! The contract test suite: what every backend must do, as one function over the trait.

mod concurrency;
mod locate;
mod records;

use std::sync::Arc;

use super::{ChangeSet, CommitError, Conflict, IndexEntry, MaterialChange, Record, Store};

/// Makes an empty store.
pub(crate) type MakeStore<'m> = dyn FnMut() -> Arc<dyn Store> + 'm;

/// Runs every test of the contract, each on a fresh store. Panics at the first breach.
pub(crate) fn run(make: &mut MakeStore<'_>) {
    records::run(make);
    locate::run(make);
    concurrency::run(make);
}

pub(crate) const SCOPE: &str = "default";

/// A record in version 1 with some bytes and no index entries.
pub(crate) fn record(id: &str) -> Record {
    Record {
        scope: SCOPE.into(),
        id: id.into(),
        version: 1,
        material_generation: 1,
        attributes: format!("attributes of {id}").into_bytes(),
        material: MaterialChange::Set(format!("material of {id}").into_bytes()),
        index: Vec::new(),
    }
}

/// The same with index entries.
pub(crate) fn indexed(id: &str, index: Vec<IndexEntry>) -> Record {
    Record {
        index,
        ..record(id)
    }
}

/// A change set that inserts these records.
pub(crate) fn inserting(records: impl IntoIterator<Item = Record>) -> ChangeSet {
    let mut changes = ChangeSet::new();
    for record in records {
        changes.insert(record);
    }
    changes
}

/// The conflict that a change set ends in.
#[track_caller]
pub(crate) fn conflict(store: &dyn Store, changes: ChangeSet) -> Conflict {
    match store.commit(changes).wait() {
        Err(CommitError::Conflict(conflict)) => conflict,
        other => panic!("expected a conflict, got {other:?}"),
    }
}
