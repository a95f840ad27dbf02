//! Change sets: what one batch item wants written, and what must hold for it to be written.
//!
//! A change set is applied whole or not at all. Preconditions are checked against the state before
//! it; changes are applied in the order in which they were added, so that a delete frees a name for
//! a later put of the same set.

use std::sync::Arc;

use super::record::{IndexValue, Record, ScopeId};

/// Something that must hold for a change set to be committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// No record has this id.
    Absent {
        /// Scope of the record.
        scope: ScopeId,
        /// Its id.
        id: Arc<str>,
    },
    /// The record exists in exactly this version.
    Version {
        /// Scope of the record.
        scope: ScopeId,
        /// Its id.
        id: Arc<str>,
        /// The version it must have.
        version: u64,
    },
    /// No record of the scope holds this unique index entry. Puts check their own unique entries;
    /// this is for asking without putting.
    NameFree {
        /// Scope of the name.
        scope: ScopeId,
        /// Number of the attribute.
        attribute: u32,
        /// The name.
        value: IndexValue,
    },
    /// The counter is there and has at least this value.
    CounterAtLeast {
        /// The counter.
        counter: CounterKey,
        /// Smallest value that will do.
        value: u64,
    },
    /// The counter has exactly this value; `None`: it is not there.
    CounterEquals {
        /// The counter.
        counter: CounterKey,
        /// The value it must have.
        value: Option<u64>,
    },
    /// Metadata under this key is exactly this; `None`: there is none.
    Meta {
        /// Key of the metadata.
        key: Arc<str>,
        /// What must be there.
        value: Option<Vec<u8>>,
    },
}

/// Address of a counter: of an object, or of a scope with an empty id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CounterKey {
    /// Scope that the counter belongs to.
    pub scope: ScopeId,
    /// Object that it belongs to.
    pub id: Arc<str>,
    /// What it counts.
    pub name: Arc<str>,
}

/// One write of a change set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Creates or replaces a record.
    Put(Record),
    /// Deletes a record, its index entries and its counters. Deleting what is not there is no error.
    Delete {
        /// Scope of the record.
        scope: ScopeId,
        /// Its id.
        id: Arc<str>,
    },
    /// Sets a counter; `None` removes it.
    SetCounter {
        /// The counter.
        counter: CounterKey,
        /// Its value from now on.
        value: Option<u64>,
    },
    /// Takes from a counter. A counter with less is a conflict.
    TakeCounter {
        /// The counter.
        counter: CounterKey,
        /// How much is taken.
        amount: u64,
    },
    /// Adds to a counter, which starts at 0 where it is not there.
    AddCounter {
        /// The counter.
        counter: CounterKey,
        /// How much is added; the sum stops at the largest number a backend can keep (2^63 - 1).
        amount: u64,
    },
    /// Sets metadata of the store; `None` removes it.
    SetMeta {
        /// Key of the metadata.
        key: Arc<str>,
        /// What is kept from now on.
        value: Option<Vec<u8>>,
    },
}

/// One row of the audit log; its bytes are the caller's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// Node that wrote it: each node has its own chain.
    pub node: u64,
    /// The record.
    pub bytes: Vec<u8>,
}

/// Puts and deletes with their preconditions, committed together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    pub(super) preconditions: Vec<Precondition>,
    pub(super) changes: Vec<Change>,
    pub(super) audit: Vec<AuditRow>,
}

impl ChangeSet {
    /// An empty change set. Committing it is allowed and changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a precondition.
    pub fn require(&mut self, precondition: Precondition) -> &mut Self {
        self.preconditions.push(precondition);
        self
    }

    /// Adds a change.
    pub fn change(&mut self, change: Change) -> &mut Self {
        self.changes.push(change);
        self
    }

    /// Adds: create this record, which must not exist.
    pub fn insert(&mut self, record: Record) -> &mut Self {
        self.require(Precondition::Absent {
            scope: record.scope.clone(),
            id: record.id.clone(),
        });
        self.change(Change::Put(record))
    }

    /// Adds: replace the record that exists in `version` by this one.
    pub fn replace(&mut self, version: u64, record: Record) -> &mut Self {
        self.require(Precondition::Version {
            scope: record.scope.clone(),
            id: record.id.clone(),
            version,
        });
        self.change(Change::Put(record))
    }

    /// Adds: delete the record that exists in `version`.
    pub fn delete(&mut self, scope: &ScopeId, id: &str, version: u64) -> &mut Self {
        let id: Arc<str> = Arc::from(id);
        self.require(Precondition::Version {
            scope: scope.clone(),
            id: id.clone(),
            version,
        });
        self.change(Change::Delete {
            scope: scope.clone(),
            id,
        })
    }

    /// Adds a row to the audit log, written with the changes.
    pub fn audit(&mut self, node: u64, bytes: Vec<u8>) -> &mut Self {
        self.audit.push(AuditRow { node, bytes });
        self
    }

    /// Whether nothing would be written.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.audit.is_empty()
    }

    /// Preconditions in the order in which they were added.
    pub fn preconditions(&self) -> &[Precondition] {
        &self.preconditions
    }

    /// Changes in the order in which they are applied.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Rows for the audit log.
    pub fn audit_rows(&self) -> &[AuditRow] {
        &self.audit
    }

    /// Adds everything of another change set after this one's. Preconditions of both are checked
    /// against the state before the whole.
    pub fn append(&mut self, mut other: Self) -> &mut Self {
        self.preconditions.append(&mut other.preconditions);
        self.changes.append(&mut other.changes);
        self.audit.append(&mut other.audit);
        self
    }
}
