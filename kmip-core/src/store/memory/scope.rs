//! Records and index of one scope, in persistent maps: clones share what they do not change.

use std::ops::ControlFlow;
use std::sync::Arc;

use rpds::{HashTrieMapSync, RedBlackTreeMapSync};

use super::Stored;
use crate::store::query::Term;
use crate::store::record::{IndexEntry, IndexValue};

#[derive(Clone)]
pub(super) struct Scope {
    pub(super) records: HashTrieMapSync<Arc<str>, Arc<Stored>>,
    /// All records by creation.
    pub(super) by_sequence: RedBlackTreeMapSync<u64, Arc<str>>,
    /// Attribute, value, sequence of the record; its id and whether the entry is unique.
    pub(super) index: RedBlackTreeMapSync<IndexKey, (Arc<str>, bool)>,
}

type IndexKey = (u32, IndexValue, u64);

impl Scope {
    pub(super) fn empty() -> Self {
        Self {
            records: HashTrieMapSync::new_sync(),
            by_sequence: RedBlackTreeMapSync::new_sync(),
            index: RedBlackTreeMapSync::new_sync(),
        }
    }

    /// Id and sequence of the record that holds a unique entry.
    pub(super) fn unique_holder(
        &self,
        attribute: u32,
        value: &IndexValue,
    ) -> Option<(&Arc<str>, u64)> {
        self.rows(attribute, value, value)
            .find(|(_, (_, unique))| *unique)
            .map(|((_, _, sequence), (id, _))| (id, *sequence))
    }

    /// Removes the entries of a stored record, except those that stay.
    pub(super) fn unlist(&mut self, old: &Stored, staying: &[IndexEntry]) {
        for entry in &old.index {
            if !staying.contains(entry) {
                self.index
                    .remove_mut(&(entry.attribute, entry.value.clone(), old.sequence));
            }
        }
    }

    fn rows(
        &self,
        attribute: u32,
        min: &IndexValue,
        max: &IndexValue,
    ) -> impl DoubleEndedIterator<Item = (&IndexKey, &(Arc<str>, bool))> {
        self.index
            .range((attribute, min.clone(), 0)..=(attribute, max.clone(), u64::MAX))
    }

    pub(super) fn count(&self, term: &Term, limit: usize) -> usize {
        match term {
            Term::AnyOf { attribute, values } => values
                .iter()
                .flat_map(|value| self.rows(*attribute, value, value))
                .take(limit)
                .count(),
            Term::Range { min, max, .. } if min > max => 0,
            Term::Range {
                attribute,
                min,
                max,
            } => self
                .rows(
                    *attribute,
                    &IndexValue::Integer(*min),
                    &IndexValue::Integer(*max),
                )
                .take(limit)
                .count(),
        }
    }

    /// Visits the ids of a driving term's rows, newest first, each once.
    pub(super) fn drive(&self, term: &Term, mut visit: impl FnMut(&Arc<str>) -> ControlFlow<()>) {
        let mut rows: Vec<(u64, &Arc<str>)> = match term {
            Term::AnyOf { attribute, values } if values.len() == 1 => {
                for (_, (id, _)) in self.rows(*attribute, &values[0], &values[0]).rev() {
                    if visit(id).is_break() {
                        return;
                    }
                }
                return;
            }
            Term::AnyOf { attribute, values } => values
                .iter()
                .flat_map(|value| self.rows(*attribute, value, value))
                .map(|((_, _, sequence), (id, _))| (*sequence, id))
                .collect(),
            Term::Range { min, max, .. } if min > max => return,
            Term::Range {
                attribute,
                min,
                max,
            } => self
                .rows(
                    *attribute,
                    &IndexValue::Integer(*min),
                    &IndexValue::Integer(*max),
                )
                .map(|((_, _, sequence), (id, _))| (*sequence, id))
                .collect(),
        };
        rows.sort_unstable_by_key(|(sequence, _)| std::cmp::Reverse(*sequence));
        rows.dedup_by_key(|(sequence, _)| *sequence);
        for (_, id) in rows {
            if visit(id).is_break() {
                return;
            }
        }
    }
}
