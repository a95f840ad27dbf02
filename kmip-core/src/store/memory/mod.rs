//! The memory store: persistent maps behind one atomic pointer, and flat tables for point reads.
//!
//! A commit copies the paths that it changes and publishes a new root, one commit at a time. A
//! snapshot is a root that is kept. A point read looks into the flat tables (`current`). Nothing
//! survives the process, and nothing is durable.

mod current;
mod scope;

use std::collections::VecDeque;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use arc_swap::ArcSwap;
use parking_lot::Mutex;
use rpds::{HashTrieMapSync, RedBlackTreeMapSync};

use crate::store::change_set::{AuditRow, Change, ChangeSet, CounterKey, Precondition};
use crate::store::commit::{Commit, Version};
use crate::store::contract::{Snapshot, Store, Visit, VisitAudit, VisitHits, VisitMeta};
use crate::store::error::{CommitError, Conflict, StoreError};
use crate::store::query::{Query, Term, driving_term};
use crate::store::record::{
    IndexEntry, IndexValue, MaterialChange, Record, RecordView, ScopeId, normalize,
};
use current::{Current, Touched};
use scope::Scope;

/// Audit rows that are kept; older ones fall out, so that a long run does not fill the memory.
const AUDIT_ROWS_KEPT: usize = 65_536;

/// A store in memory.
///
/// `Send` and `Sync`; share it in an `Arc`.
pub struct MemoryStore {
    root: ArcSwap<Root>,
    current: Current,
    /// Held by the one commit that is being made.
    writer: Mutex<Audit>,
}

#[derive(Default)]
struct Audit {
    last: u64,
    rows: VecDeque<(u64, AuditRow)>,
}

#[derive(Clone)]
struct Root {
    version: u64,
    sequence: u64,
    scopes: HashTrieMapSync<ScopeId, Arc<Scope>>,
    counters: RedBlackTreeMapSync<CounterKey, u64>,
    meta: RedBlackTreeMapSync<Arc<str>, Arc<[u8]>>,
}

/// A version of a record. Its bytes stand together, so that reading them is one memory access.
struct Stored {
    scope: ScopeId,
    version: u64,
    sequence: u64,
    material_generation: u64,
    /// Id, attributes, material.
    bytes: Box<[u8]>,
    id_end: usize,
    attributes_end: usize,
    has_material: bool,
    index: Vec<IndexEntry>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self {
            root: ArcSwap::from_pointee(Root {
                version: 0,
                sequence: 0,
                scopes: HashTrieMapSync::new_sync(),
                counters: RedBlackTreeMapSync::new_sync(),
                meta: RedBlackTreeMapSync::new_sync(),
            }),
            current: Current::new(),
            writer: Mutex::default(),
        }
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("version", &self.root.load().version)
            .finish_non_exhaustive()
    }
}

impl Store for MemoryStore {
    fn snapshot(&self) -> Result<Box<dyn Snapshot + '_>, StoreError> {
        Ok(Box::new(MemorySnapshot(self.root.load_full())))
    }

    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        let stored = self.current.get(scope, id);
        if let Some(stored) = &stored {
            visit(stored.view(id, true));
        }
        Ok(stored.is_some())
    }

    fn commit(&self, changes: ChangeSet) -> Commit {
        let mut audit = self.writer.lock();
        let mut root = Root::clone(&self.root.load());
        let mut touched = Vec::new();
        if let Err(conflict) = root.apply(changes.preconditions, changes.changes, &mut touched) {
            return Commit::ready(Err(CommitError::Conflict(conflict)));
        }
        for row in changes.audit {
            audit.last += 1;
            let number = audit.last;
            audit.rows.push_back((number, row));
            if audit.rows.len() > AUDIT_ROWS_KEPT {
                audit.rows.pop_front();
            }
        }
        root.version += 1;
        let version = Version(root.version);
        self.current
            .update(touched, || self.root.store(Arc::new(root)));
        Commit::ready(Ok(version))
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.root.load().meta.get(key).map(|value| value.to_vec()))
    }

    fn meta_with_prefix(&self, prefix: &str, visit: &mut VisitMeta<'_>) -> Result<(), StoreError> {
        let root = self.root.load_full();
        for (key, value) in root.meta.range(Arc::<str>::from(prefix)..) {
            if !key.starts_with(prefix) {
                break;
            }
            visit(key, value);
        }
        Ok(())
    }

    fn audit_after(&self, after: u64, visit: &mut VisitAudit<'_>) -> Result<(), StoreError> {
        let rows: Vec<(u64, AuditRow)> = {
            let audit = self.writer.lock();
            let first = audit.rows.partition_point(|(number, _)| *number <= after);
            audit.rows.range(first..).cloned().collect()
        };
        for (number, row) in rows {
            if visit(number, row.node, &row.bytes).is_break() {
                break;
            }
        }
        Ok(())
    }
}

impl Root {
    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> bool {
        let Some((id, stored)) = self
            .scopes
            .get(scope)
            .and_then(|scope| scope.records.get_key_value(id))
        else {
            return false;
        };
        visit(stored.view(id, true));
        true
    }

    fn stored(&self, scope: &str, id: &str) -> Option<&Arc<Stored>> {
        self.scopes.get(scope)?.records.get(id)
    }

    fn apply(
        &mut self,
        preconditions: Vec<Precondition>,
        changes: Vec<Change>,
        touched: &mut Vec<Touched>,
    ) -> Result<(), Conflict> {
        for precondition in preconditions {
            self.check(&precondition)?;
        }
        for change in changes {
            self.change(change, touched)?;
        }
        Ok(())
    }

    fn check(&self, precondition: &Precondition) -> Result<(), Conflict> {
        let held = |holds: bool, conflict: Conflict| if holds { Ok(()) } else { Err(conflict) };
        match precondition {
            Precondition::Absent { scope, id } => {
                held(self.stored(scope, id).is_none(), Conflict::Exists)
            }
            Precondition::Version { scope, id, version } => {
                let found = self.stored(scope, id).ok_or(Conflict::Missing)?.version;
                held(
                    found == *version,
                    Conflict::Version {
                        expected: *version,
                        found,
                    },
                )
            }
            Precondition::NameFree {
                scope,
                attribute,
                value,
            } => {
                let taken = self
                    .scopes
                    .get(&**scope)
                    .is_some_and(|scope| scope.unique_holder(*attribute, value).is_some());
                held(
                    !taken,
                    Conflict::NameTaken {
                        attribute: *attribute,
                    },
                )
            }
            Precondition::CounterAtLeast { counter, value } => held(
                self.counters
                    .get(counter)
                    .is_some_and(|found| found >= value),
                Conflict::Counter,
            ),
            Precondition::CounterEquals { counter, value } => held(
                self.counters.get(counter) == value.as_ref(),
                Conflict::Counter,
            ),
            Precondition::Meta { key, value } => held(
                self.meta.get(key).map(|value| &**value) == value.as_deref(),
                Conflict::Meta,
            ),
        }
    }

    fn change(&mut self, change: Change, touched: &mut Vec<Touched>) -> Result<(), Conflict> {
        match change {
            Change::Put(record) => touched.push(self.put(record)?),
            Change::Delete { scope, id } => {
                self.delete(&scope, &id);
                touched.push(Touched {
                    scope,
                    id,
                    stored: None,
                });
            }
            Change::SetCounter { counter, value } => match value {
                Some(value) => self.counters.insert_mut(counter, value),
                None => {
                    self.counters.remove_mut(&counter);
                }
            },
            Change::TakeCounter { counter, amount } => {
                let left = self
                    .counters
                    .get(&counter)
                    .and_then(|value| value.checked_sub(amount))
                    .ok_or(Conflict::Counter)?;
                self.counters.insert_mut(counter, left);
            }
            Change::AddCounter { counter, amount } => {
                let value = self.counters.get(&counter).copied().unwrap_or(0);
                let sum = value.saturating_add(amount).min(i64::MAX as u64);
                self.counters.insert_mut(counter, sum);
            }
            Change::SetMeta { key, value } => match value {
                Some(value) => self.meta.insert_mut(key, Arc::from(value)),
                None => {
                    self.meta.remove_mut(&key);
                }
            },
        }
        Ok(())
    }

    fn put(&mut self, record: Record) -> Result<Touched, Conflict> {
        let mut scope = match self.scopes.get(&record.scope) {
            Some(scope) => Scope::clone(scope),
            None => Scope::empty(),
        };
        let old = scope.records.get(&record.id).cloned();
        let material = match (&record.material, &old) {
            (MaterialChange::Keep, Some(old)) => old.material(),
            (MaterialChange::Keep, None) => return Err(Conflict::Missing),
            (MaterialChange::Set(bytes), _) => Some(bytes.as_slice()),
            (MaterialChange::Clear, _) => None,
        };
        let mut index = record.index;
        normalize(&mut index);
        let sequence = if let Some(old) = &old {
            scope.unlist(old, &index);
            old.sequence
        } else {
            self.sequence += 1;
            scope
                .by_sequence
                .insert_mut(self.sequence, record.id.clone());
            self.sequence
        };
        for entry in &index {
            if entry.unique
                && scope
                    .unique_holder(entry.attribute, &entry.value)
                    .is_some_and(|(_, holder)| holder != sequence)
            {
                return Err(Conflict::NameTaken {
                    attribute: entry.attribute,
                });
            }
            let key = (entry.attribute, entry.value.clone(), sequence);
            if scope.index.get(&key).map(|(_, unique)| *unique) != Some(entry.unique) {
                scope
                    .index
                    .insert_mut(key, (record.id.clone(), entry.unique));
            }
        }
        let stored = Arc::new(Stored {
            scope: record.scope.clone(),
            version: record.version,
            sequence,
            material_generation: record.material_generation,
            bytes: [
                record.id.as_bytes(),
                &record.attributes,
                material.unwrap_or_default(),
            ]
            .concat()
            .into(),
            id_end: record.id.len(),
            attributes_end: record.id.len() + record.attributes.len(),
            has_material: material.is_some(),
            index,
        });
        scope.records.insert_mut(record.id.clone(), stored.clone());
        self.scopes
            .insert_mut(record.scope.clone(), Arc::new(scope));
        Ok(Touched {
            scope: record.scope,
            id: record.id,
            stored: Some(stored),
        })
    }

    fn delete(&mut self, scope_id: &ScopeId, id: &Arc<str>) {
        let Some(scope) = self.scopes.get(scope_id) else {
            return;
        };
        let Some(old) = scope.records.get(id).cloned() else {
            return;
        };
        let mut scope = Scope::clone(scope);
        scope.unlist(&old, &[]);
        scope.by_sequence.remove_mut(&old.sequence);
        scope.records.remove_mut(id);
        self.scopes.insert_mut(scope_id.clone(), Arc::new(scope));
        let first = CounterKey {
            scope: scope_id.clone(),
            id: id.clone(),
            name: Arc::from(""),
        };
        let gone: Vec<CounterKey> = self
            .counters
            .range(first..)
            .map(|(key, _)| key)
            .take_while(|key| key.scope == *scope_id && key.id == *id)
            .cloned()
            .collect();
        for key in gone {
            self.counters.remove_mut(&key);
        }
    }
}

impl Stored {
    fn view<'a>(&'a self, id: &'a str, with_material: bool) -> RecordView<'a> {
        RecordView {
            id,
            version: self.version,
            sequence: self.sequence,
            material_generation: self.material_generation,
            attributes: &self.bytes[self.id_end..self.attributes_end],
            material: self.material().filter(|_| with_material),
            has_material: self.has_material,
        }
    }

    fn material(&self) -> Option<&[u8]> {
        self.has_material
            .then(|| &self.bytes[self.attributes_end..])
    }

    fn id_bytes(&self) -> &[u8] {
        &self.bytes[..self.id_end]
    }

    fn is(&self, scope: &str, id: &str) -> bool {
        self.id_bytes() == id.as_bytes() && self.scope.as_str() == scope
    }

    fn satisfies(&self, terms: &[Term], used: Option<usize>) -> bool {
        terms
            .iter()
            .enumerate()
            .filter(|(position, _)| Some(*position) != used)
            .all(|(_, term)| {
                self.index
                    .iter()
                    .any(|entry| term.holds(entry.attribute, (&entry.value).into()))
            })
    }
}

struct MemorySnapshot(Arc<Root>);

impl Snapshot for MemorySnapshot {
    fn version(&self) -> Version {
        Version(self.0.version)
    }

    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        Ok(self.0.read(scope, id, visit))
    }

    fn locate(&self, query: &Query, visit: &mut VisitHits<'_>) -> Result<(), StoreError> {
        let Some(scope) = self.0.scopes.get(query.scope.as_str()) else {
            return Ok(());
        };
        let Ok(driving) = driving_term(&query.terms, |term, limit| {
            Ok::<_, std::convert::Infallible>(scope.count(term, limit))
        });
        let mut hit = |id: &Arc<str>| match scope.records.get(id) {
            Some(stored) if stored.satisfies(&query.terms, driving) => {
                visit(stored.view(id, query.with_material))
            }
            _ => ControlFlow::Continue(()),
        };
        match driving.and_then(|position| query.terms.get(position)) {
            Some(term) => scope.drive(term, hit),
            None => {
                for (_, id) in scope.by_sequence.iter().rev() {
                    if hit(id).is_break() {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    fn holder(
        &self,
        scope: &str,
        attribute: u32,
        value: &IndexValue,
    ) -> Result<Option<String>, StoreError> {
        let scope = self.0.scopes.get(scope);
        let holder = scope.and_then(|scope| scope.unique_holder(attribute, value));
        Ok(holder.map(|(id, _)| id.to_string()))
    }

    fn counter(&self, counter: &CounterKey) -> Result<Option<u64>, StoreError> {
        Ok(self.0.counters.get(counter).copied())
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.0.meta.get(key).map(|value| value.to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract_tests;

    #[test]
    fn the_memory_store_keeps_the_contract() {
        contract_tests::run(&mut || Arc::new(MemoryStore::new()));
    }

    #[test]
    fn the_audit_log_in_memory_is_bounded() {
        let store = MemoryStore::new();
        for _ in 0..3 {
            let mut changes = ChangeSet::new();
            for _ in 0..AUDIT_ROWS_KEPT / 2 {
                changes.audit(1, Vec::new());
            }
            store.commit_wait(changes).unwrap();
        }
        let mut first = 0;
        store
            .audit_after(0, &mut |number, _, _| {
                first = number;
                ControlFlow::Break(())
            })
            .unwrap();
        assert_eq!(first, AUDIT_ROWS_KEPT as u64 / 2 + 1);
    }
}
