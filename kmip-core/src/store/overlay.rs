//! A store as it will be once a change set is committed: reads see the changes over what is stored, and nobody else
//! sees them.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::change_set::{Change, ChangeSet, Precondition};
use super::contract::{Store, Visit, VisitHits};
use super::error::{CommitError, Conflict, StoreError};
use super::query::Query;
use super::record::{
    IndexEntry, IndexValue, MaterialChange, Record, RecordView, ScopeId, normalize,
};

/// Where records that are not stored yet stand in the creation order: behind all that are.
const NEW: u64 = 1 << 63;

/// Change sets on their way, one made over the other, that become one.
///
/// What the store itself decides at a commit is decided here where a later change set meets an earlier one: whether a
/// record exists, in which version, who holds a unique entry. What earlier change sets do not touch is decided by the
/// store when the whole is committed.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    changes: ChangeSet,
    touched: HashMap<ScopeId, HashMap<Arc<str>, Touched>>,
    created: u64,
}

/// A record that changes have touched: as it will be, or deleted.
#[derive(Debug)]
struct Touched {
    record: Option<Record>,
    /// Sealed material, wherever it came from.
    material: Option<Vec<u8>>,
    sequence: u64,
}

impl Touched {
    fn view<'a>(&'a self, id: &'a str, with_material: bool) -> Option<RecordView<'a>> {
        let record = self.record.as_ref()?;
        Some(RecordView {
            id,
            version: record.version,
            sequence: self.sequence,
            material_generation: record.material_generation,
            attributes: &record.attributes,
            material: self.material.as_deref().filter(|_| with_material),
            has_material: self.material.is_some(),
        })
    }
}

impl Overlay {
    /// Reads one record; `false` if there is none.
    pub(crate) fn read(
        &self,
        store: &dyn Store,
        scope: &str,
        id: &str,
        visit: &mut Visit<'_>,
    ) -> Result<bool, StoreError> {
        let Some(touched) = self.touched(scope, id) else {
            return store.read(scope, id, visit);
        };
        let view = touched.view(id, true);
        let found = view.is_some();
        if let Some(view) = view {
            visit(view);
        }
        Ok(found)
    }

    /// Visits the records that satisfy a query, newest first, until the callback breaks.
    pub(crate) fn locate(
        &self,
        store: &dyn Store,
        query: &Query,
        visit: &mut VisitHits<'_>,
    ) -> Result<(), StoreError> {
        let mut own: Vec<RecordView<'_>> = self
            .touched
            .get(query.scope.as_str())
            .into_iter()
            .flatten()
            .filter(|(_, touched)| {
                let index = touched.record.as_ref().map(|record| &record.index);
                index.is_some_and(|index| query.is_satisfied_by(index))
            })
            .filter_map(|(id, touched)| touched.view(id, query.with_material))
            .collect();
        own.sort_unstable_by_key(|view| view.sequence);
        let mut broken = false;
        store.snapshot()?.locate(query, &mut |stored| {
            while let Some(view) = own.pop_if(|own| own.sequence > stored.sequence) {
                if visit(view).is_break() {
                    broken = true;
                    return ControlFlow::Break(());
                }
            }
            if self.touched(&query.scope, stored.id).is_some() {
                return ControlFlow::Continue(());
            }
            let flow = visit(stored);
            broken = flow.is_break();
            flow
        })?;
        while !broken && let Some(view) = own.pop() {
            broken = visit(view).is_break();
        }
        Ok(())
    }

    /// Lays another change set over those that are here. After an error the overlay is of no use any more.
    pub(crate) fn append(
        &mut self,
        store: &dyn Store,
        changes: ChangeSet,
    ) -> Result<(), CommitError> {
        let ChangeSet {
            preconditions,
            changes,
            audit,
        } = changes;
        for precondition in preconditions {
            if self.leaves_to_store(&precondition)? {
                self.changes.require(precondition);
            }
        }
        for change in changes {
            match &change {
                Change::Put(record) => self.put(store, record)?,
                Change::Delete { scope, id } => self.touch(scope, id, None, None, NEW),
                Change::SetCounter { .. }
                | Change::TakeCounter { .. }
                | Change::AddCounter { .. }
                | Change::SetMeta { .. } => {}
            }
            self.changes.change(change);
        }
        for row in audit {
            self.changes.audit(row.node, row.bytes);
        }
        Ok(())
    }

    /// All change sets as one.
    pub(crate) fn into_changes(self) -> ChangeSet {
        self.changes
    }

    fn touched(&self, scope: &str, id: &str) -> Option<&Touched> {
        self.touched.get(scope)?.get(id)
    }

    /// Whether a precondition is about something that no earlier change touched; an error where it does not hold.
    fn leaves_to_store(&self, precondition: &Precondition) -> Result<bool, Conflict> {
        match precondition {
            Precondition::Absent { scope, id } => match self.touched(scope, id) {
                None => Ok(true),
                Some(touched) if touched.record.is_none() => Ok(false),
                Some(_) => Err(Conflict::Exists),
            },
            Precondition::Version { scope, id, version } => {
                let Some(touched) = self.touched(scope, id) else {
                    return Ok(true);
                };
                let found = touched.record.as_ref().ok_or(Conflict::Missing)?.version;
                if found == *version {
                    return Ok(false);
                }
                let expected = *version;
                Err(Conflict::Version { expected, found })
            }
            Precondition::NameFree { .. }
            | Precondition::CounterAtLeast { .. }
            | Precondition::CounterEquals { .. }
            | Precondition::Meta { .. } => Ok(true),
        }
    }

    fn put(&mut self, store: &dyn Store, record: &Record) -> Result<(), CommitError> {
        let mut record = record.clone();
        normalize(&mut record.index);
        for entry in record.index.iter().filter(|entry| entry.unique) {
            self.check_free(store, &record, entry.attribute, &entry.value)?;
        }
        let (mut sequence, mut material) = (None, None);
        if let Some(touched) = self.touched(&record.scope, &record.id) {
            if touched.record.is_some() {
                (sequence, material) = (Some(touched.sequence), touched.material.clone());
            }
        } else {
            let mut version = None;
            store.read(&record.scope, &record.id, &mut |view| {
                sequence = Some(view.sequence);
                version = Some(view.version);
                material = view.material.map(<[u8]>::to_vec);
            })?;
            // Somebody else was faster: what is sealed now would not belong to this material.
            if let Some(found) = version
                && found + 1 != record.version
            {
                let expected = record.version - 1;
                return Err(Conflict::Version { expected, found }.into());
            }
        }
        let material = match &mut record.material {
            MaterialChange::Keep => material,
            MaterialChange::Set(bytes) => Some(std::mem::take(bytes)),
            MaterialChange::Clear => None,
        };
        let sequence = sequence.unwrap_or_else(|| {
            self.created += 1;
            NEW + self.created
        });
        let (scope, id) = (record.scope.clone(), record.id.clone());
        self.touch(&scope, &id, Some(record), material, sequence);
        Ok(())
    }

    fn touch(
        &mut self,
        scope: &ScopeId,
        id: &Arc<str>,
        record: Option<Record>,
        material: Option<Vec<u8>>,
        sequence: u64,
    ) {
        let touched = Touched {
            record,
            material,
            sequence,
        };
        let scope = self.touched.entry(scope.clone()).or_default();
        scope.insert(id.clone(), touched);
    }

    /// Whether no other record holds a unique entry.
    fn check_free(
        &self,
        store: &dyn Store,
        record: &Record,
        attribute: u32,
        value: &IndexValue,
    ) -> Result<(), CommitError> {
        let taken = Err(Conflict::NameTaken { attribute }.into());
        let own = self.touched.get(&record.scope).into_iter().flatten();
        let others = own
            .filter(|(id, _)| **id != record.id)
            .filter_map(|(_, touched)| touched.record.as_ref());
        let is_it = |e: &IndexEntry| e.unique && e.attribute == attribute && e.value == *value;
        if others.flat_map(|other| &other.index).any(is_it) {
            return taken;
        }
        let holder = store.snapshot()?.holder(&record.scope, attribute, value)?;
        match holder {
            Some(id) if *id != *record.id && self.touched(&record.scope, &id).is_none() => taken,
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::MemoryStore;
    use crate::store::contract_tests::{SCOPE, indexed, inserting, record};
    use crate::store::record::StoredRecord;

    fn named(id: &str, name: &str) -> Record {
        indexed(id, vec![IndexEntry::unique(5, name), IndexEntry::new(6, 1)])
    }

    fn replacing(version: u64, record: Record) -> ChangeSet {
        let mut changes = ChangeSet::new();
        let version_after = version + 1;
        changes.replace(
            version,
            Record {
                version: version_after,
                ..record
            },
        );
        changes
    }

    fn deleting(id: &str, version: u64) -> ChangeSet {
        let mut changes = ChangeSet::new();
        changes.delete(&SCOPE.into(), id, version);
        changes
    }

    fn ids(overlay: &Overlay, store: &dyn Store, query: &Query) -> Vec<String> {
        let mut found = Vec::new();
        let mut visit = |view: RecordView<'_>| {
            found.push(view.id.to_owned());
            ControlFlow::Continue(())
        };
        overlay.locate(store, query, &mut visit).unwrap();
        found
    }

    fn get(overlay: &Overlay, store: &dyn Store, id: &str) -> Option<StoredRecord> {
        let mut found = None;
        let mut visit = |view: RecordView<'_>| found = Some(view.to_stored());
        let there = overlay.read(store, SCOPE, id, &mut visit).unwrap();
        assert_eq!(there, found.is_some());
        found
    }

    #[test]
    fn what_is_seen_before_the_commit_is_what_is_there_after_it() {
        let store = MemoryStore::new();
        let stored = ["a", "b", "c"].map(|id| named(id, &format!("name of {id}")));
        store.commit_wait(inserting(stored)).unwrap();
        let mut overlay = Overlay::default();
        let kept = Record {
            material: MaterialChange::Keep,
            attributes: b"changed".to_vec(),
            ..named("a", "renamed")
        };
        let again = Record {
            material: MaterialChange::Clear,
            ..named("d", "name of a")
        };
        for changes in [
            replacing(1, kept),
            inserting([named("d", "name of a")]),
            deleting("b", 1),
            inserting([named("e", "name of b")]),
            replacing(1, again),
        ] {
            overlay.append(&store, changes).unwrap();
        }
        let seen: Vec<_> = ["a", "b", "c", "d", "e"]
            .iter()
            .map(|id| get(&overlay, &store, id))
            .collect();
        assert!(store.get(SCOPE, "d").unwrap().is_none());
        let queries = [
            Query::new(SCOPE),
            Query::new(SCOPE).equal(5, "name of a"),
            Query::new(SCOPE).equal(6, 1).equal(5, "renamed"),
            Query::new(SCOPE).range(6, 0, 9),
            Query::new("other"),
        ];
        let found: Vec<_> = queries.iter().map(|q| ids(&overlay, &store, q)).collect();
        assert_eq!(found[0], ["e", "d", "c", "a"]);
        assert_eq!(found[1], ["d"]);
        store.commit_wait(overlay.into_changes()).unwrap();
        for (id, seen) in ["a", "b", "c", "d", "e"].iter().zip(seen) {
            let there = store.get(SCOPE, id).unwrap();
            let placed = |r: Option<StoredRecord>| r.map(|r| StoredRecord { sequence: 0, ..r });
            assert_eq!(placed(there), placed(seen), "{id}");
        }
        let nothing = Overlay::default();
        for (query, found) in queries.iter().zip(found) {
            assert_eq!(ids(&nothing, &store, query), found);
        }
    }

    #[test]
    fn a_search_ends_when_it_is_told() {
        let store = MemoryStore::new();
        store
            .commit_wait(inserting([record("a"), record("b")]))
            .unwrap();
        let mut overlay = Overlay::default();
        overlay.append(&store, inserting([record("c")])).unwrap();
        for wanted in 1..=3 {
            let mut found = Vec::new();
            let mut visit = |view: RecordView<'_>| {
                found.push(view.id.to_owned());
                if found.len() == wanted {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            };
            let query = Query::new(SCOPE);
            overlay.locate(&store, &query, &mut visit).unwrap();
            assert_eq!(found, ["c", "b", "a"][..wanted]);
        }
    }

    #[test]
    fn change_sets_that_do_not_fit_each_other_are_told_at_once() {
        let conflict = |first: ChangeSet, second: ChangeSet| {
            let store = MemoryStore::new();
            let stored = [named("a", "x"), named("b", "y")];
            store.commit_wait(inserting(stored)).unwrap();
            let mut overlay = Overlay::default();
            overlay.append(&store, first).unwrap();
            match overlay.append(&store, second) {
                Err(CommitError::Conflict(conflict)) => conflict,
                other => panic!("{other:?}"),
            }
        };
        let taken = Conflict::NameTaken { attribute: 5 };
        let (new, other) = (named("c", "z"), named("d", "z"));
        let twice = conflict(inserting([new.clone()]), inserting([new.clone()]));
        assert_eq!(twice, Conflict::Exists);
        assert_eq!(
            conflict(inserting([new.clone()]), inserting([other])),
            taken
        );
        let stored = inserting([named("d", "y")]);
        assert_eq!(conflict(inserting([new]), stored), taken);
        let old = replacing(1, named("a", "x"));
        assert_eq!(
            conflict(replacing(1, named("a", "x")), old),
            Conflict::Version {
                expected: 1,
                found: 2
            }
        );
        let gone = replacing(1, named("a", "x"));
        assert_eq!(conflict(deleting("a", 1), gone), Conflict::Missing);
        // What somebody else changed meanwhile is told before it would be mixed with what is new.
        let late = replacing(7, named("a", "x"));
        let wanted = Conflict::Version {
            expected: 7,
            found: 1,
        };
        assert_eq!(conflict(ChangeSet::new(), late), wanted);
    }
}
