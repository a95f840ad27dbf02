//! Applies change sets inside one write transaction.
//!
//! Every check of a change comes before its first write. So a change set with one change needs no
//! savepoint: when it conflicts, it has written nothing. One with several runs in a savepoint.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension};

use super::connection::Place;
use super::migrations;
use super::reader::{Sql, SqlRef};
use super::schema;
use crate::store::change_set::{Change, ChangeSet, CounterKey, Precondition};
use crate::store::commit::{CommitResult, Version};
use crate::store::entries::{EntryReader, encode_entries};
use crate::store::error::{CommitError, Conflict, StoreError};
use crate::store::record::{IndexEntry, IndexValue, MaterialChange, Record, ScopeId, normalize};

/// The connection that writes.
pub(super) struct Writer {
    place: Place,
    /// `None` only while dropping.
    connection: Option<Connection>,
    /// Sealed material was removed and may still stand in the log.
    scrub_due: bool,
}

/// What one change set ended with, before the transaction is durable.
type Applied = Result<Version, Conflict>;

/// Numbers of the `state` row, kept in memory during a transaction.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Counts {
    version: u64,
    sequence: i64,
    audit: i64,
}

/// What stands in the store under an id.
#[derive(Clone)]
struct Found {
    sequence: i64,
    version: u64,
    entries: Vec<u8>,
    has_material: bool,
}

impl Writer {
    pub(super) fn new(place: Place, connection: Connection) -> Self {
        Self {
            place,
            connection: Some(connection),
            scrub_due: false,
        }
    }

    fn connection(&self) -> &Connection {
        self.connection
            .as_ref()
            .expect("the write connection is there until the writer is dropped")
    }

    /// Writes these change sets in one transaction and makes it durable. One result for each. If
    /// the transaction fails as a whole, each is tried alone, so that a change set which does not
    /// fit takes no other with it.
    pub(super) fn write(&mut self, group: &[ChangeSet]) -> Vec<CommitResult> {
        if let Err(error) = self.place.check_process() {
            return group.iter().map(|_| Err(error.clone().into())).collect();
        }
        match self.write_together(group) {
            Ok(results) => results,
            Err(StoreError::Full { .. } | StoreError::TooLarge | StoreError::Damaged { .. })
                if group.len() > 1 =>
            {
                group
                    .iter()
                    .map(|changes| {
                        self.write_together(std::slice::from_ref(changes))
                            .map_err(CommitError::Store)
                            .and_then(|results| {
                                results
                                    .into_iter()
                                    .next()
                                    .expect("one change set has one result")
                            })
                    })
                    .collect()
            }
            Err(error) => group.iter().map(|_| Err(error.clone().into())).collect(),
        }
    }

    fn write_together(&mut self, group: &[ChangeSet]) -> Result<Vec<CommitResult>, StoreError> {
        let mut results = Vec::with_capacity(group.len());
        let removed_material = {
            let mut transaction = Transaction::begin(&self.place, self.connection())?;
            let before = transaction.counts;
            for changes in group {
                // An error drops the transaction, which rolls it back.
                let applied = transaction.apply(changes)?;
                results.push(applied.map_err(CommitError::Conflict));
            }
            let removed_material = transaction.removed_material;
            if transaction.counts != before {
                transaction.commit()?;
            }
            removed_material
        };
        self.scrub_due |= removed_material;
        Ok(results)
    }

    /// Whether removed material may still stand in the log.
    pub(super) fn scrub_due(&self) -> bool {
        self.scrub_due
    }

    /// Moves the log into the file and cuts it to nothing, so that removed material is gone from
    /// both. Gives up at once if a reader of this or another process is in the way: then the next
    /// commit tries again.
    pub(super) fn scrub(&mut self) {
        let connection = self.connection();
        let done = connection
            .busy_timeout(std::time::Duration::ZERO)
            .and_then(|()| {
                connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
                    row.get::<_, i64>(0)
                })
            });
        // Restoring it cannot fail: it only stores a number.
        let _ = connection.busy_timeout(self.place.busy_timeout());
        self.scrub_due = !matches!(done, Ok(0));
    }

    #[cfg(test)]
    pub(super) fn raw(&self) -> &Connection {
        self.connection()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if self.place.forked() {
            // Closing it here would disturb the parent's locks.
            std::mem::forget(self.connection.take());
        }
    }
}

/// A write transaction; rolled back when it is dropped without [`commit`](Self::commit).
struct Transaction<'a> {
    place: &'a Place,
    connection: &'a Connection,
    counts: Counts,
    removed_material: bool,
    over: bool,
}

impl<'a> Transaction<'a> {
    fn begin(place: &'a Place, connection: &'a Connection) -> Result<Self, StoreError> {
        let mut this = Self {
            place,
            connection,
            counts: Counts {
                version: 0,
                sequence: 0,
                audit: 0,
            },
            removed_material: false,
            over: false,
        };
        if let Err(error) = this.execute("BEGIN IMMEDIATE", ()) {
            this.over = true;
            return Err(error);
        }
        // A newer process may have migrated the file since this one opened it.
        let schema = this
            .query("PRAGMA user_version", (), |row| row.get::<_, u32>(0))?
            .unwrap_or(0);
        if schema != schema::SCHEMA_VERSION {
            return Err(migrations::newer(place, schema));
        }
        this.counts = this
            .query(schema::STATE, (), |row| {
                Ok(Counts {
                    version: row.get::<_, i64>(0)? as u64,
                    sequence: row.get(1)?,
                    audit: row.get(2)?,
                })
            })?
            .ok_or_else(|| place.damaged("the state row is missing"))?;
        Ok(this)
    }

    fn commit(mut self) -> Result<(), StoreError> {
        self.execute(
            schema::SET_STATE,
            (
                self.counts.version as i64,
                self.counts.sequence,
                self.counts.audit,
            ),
        )?;
        self.execute("COMMIT", ())?;
        self.over = true;
        Ok(())
    }

    fn apply(&mut self, changes: &ChangeSet) -> Result<Applied, StoreError> {
        // What the preconditions looked up is used again by the first change.
        let mut known = None;
        for precondition in &changes.preconditions {
            if let Err(conflict) = self.check(precondition, &mut known)? {
                return Ok(Err(conflict));
            }
        }
        if changes.is_empty() {
            return Ok(Ok(Version(self.counts.version)));
        }
        let before = (self.counts, self.removed_material);
        let savepoint = changes.changes.len() > 1;
        if savepoint {
            self.execute("SAVEPOINT one", ())?;
        }
        for change in &changes.changes {
            if let Err(conflict) = self.change(change, &mut known)? {
                if savepoint {
                    self.execute("ROLLBACK TO one", ())?;
                    self.execute("RELEASE one", ())?;
                }
                (self.counts, self.removed_material) = before;
                return Ok(Err(conflict));
            }
        }
        for row in &changes.audit {
            self.counts.audit += 1;
            self.execute(
                schema::INSERT_AUDIT,
                (self.counts.audit, row.node as i64, &row.bytes),
            )?;
        }
        if savepoint {
            self.execute("RELEASE one", ())?;
        }
        self.counts.version += 1;
        Ok(Ok(Version(self.counts.version)))
    }

    fn check(
        &self,
        precondition: &Precondition,
        known: &mut Option<Known>,
    ) -> Result<Result<(), Conflict>, StoreError> {
        let held = |holds: bool, conflict: Conflict| if holds { Ok(()) } else { Err(conflict) };
        Ok(match precondition {
            Precondition::Absent { scope, id } => {
                held(self.find(scope, id, known)?.is_none(), Conflict::Exists)
            }
            Precondition::Version { scope, id, version } => match self.find(scope, id, known)? {
                None => Err(Conflict::Missing),
                Some(found) => held(
                    found.version == *version,
                    Conflict::Version {
                        expected: *version,
                        found: found.version,
                    },
                ),
            },
            Precondition::NameFree {
                scope,
                attribute,
                value,
            } => held(
                self.holder(scope, *attribute, value)?.is_none(),
                Conflict::NameTaken {
                    attribute: *attribute,
                },
            ),
            Precondition::CounterAtLeast { counter, value } => held(
                self.counter(counter)?.is_some_and(|found| found >= *value),
                Conflict::Counter,
            ),
            Precondition::CounterEquals { counter, value } => {
                held(self.counter(counter)? == *value, Conflict::Counter)
            }
            Precondition::Meta { key, value } => {
                let found = self.query(schema::META, (&**key,), |row| row.get(0))?;
                held(found == *value, Conflict::Meta)
            }
        })
    }

    fn change(
        &mut self,
        change: &Change,
        known: &mut Option<Known>,
    ) -> Result<Result<(), Conflict>, StoreError> {
        match change {
            Change::Put(record) => return self.put(record, known),
            Change::Delete { scope, id } => self.delete(scope, id, known)?,
            Change::SetCounter { counter, value } => match value {
                Some(value) => self.set_counter(counter, *value)?,
                None => self.execute(
                    schema::DELETE_COUNTER,
                    (counter.scope.as_str(), &*counter.id, &*counter.name),
                )?,
            },
            Change::TakeCounter { counter, amount } => {
                let left = self
                    .counter(counter)?
                    .and_then(|value| value.checked_sub(*amount));
                match left {
                    Some(left) => self.set_counter(counter, left)?,
                    None => return Ok(Err(Conflict::Counter)),
                }
            }
            Change::AddCounter { counter, amount } => {
                let value = self.counter(counter)?.unwrap_or(0);
                let sum = value.saturating_add(*amount).min(i64::MAX as u64);
                self.set_counter(counter, sum)?;
            }
            Change::SetMeta { key, value } => match value {
                Some(value) => self.execute(schema::SET_META, (&**key, value))?,
                None => self.execute(schema::DELETE_META, (&**key,))?,
            },
        }
        Ok(Ok(()))
    }

    fn put(
        &mut self,
        record: &Record,
        known: &mut Option<Known>,
    ) -> Result<Result<(), Conflict>, StoreError> {
        let scope = record.scope.as_str();
        let old = self.find(&record.scope, &record.id, known)?;
        *known = None;
        if old.is_none() && record.material == MaterialChange::Keep {
            return Ok(Err(Conflict::Missing));
        }
        let mut index = record.index.clone();
        normalize(&mut index);
        for entry in index.iter().filter(|entry| entry.unique) {
            let holder = self.holder(&record.scope, entry.attribute, &entry.value)?;
            if holder.is_some() && holder != old.as_ref().map(|old| old.sequence) {
                return Ok(Err(Conflict::NameTaken {
                    attribute: entry.attribute,
                }));
            }
        }
        let mut entries = Vec::with_capacity(index.len() * 24);
        encode_entries(&index, &mut entries);
        let (version, generation) = (record.version as i64, record.material_generation as i64);
        let material = match &record.material {
            MaterialChange::Set(bytes) => Some(bytes),
            MaterialChange::Keep | MaterialChange::Clear => None,
        };
        let Some(old) = old else {
            self.counts.sequence += 1;
            let sequence = self.counts.sequence;
            self.execute(
                schema::INSERT_RECORD,
                (
                    sequence,
                    scope,
                    &*record.id,
                    version,
                    generation,
                    &entries,
                    &record.attributes,
                    material,
                ),
            )?;
            self.list(scope, sequence, &index)?;
            return Ok(Ok(()));
        };
        if record.material == MaterialChange::Keep {
            self.execute(
                schema::UPDATE_KEEPING_MATERIAL,
                (
                    old.sequence,
                    version,
                    generation,
                    &entries,
                    &record.attributes,
                ),
            )?;
        } else {
            self.removed_material |= old.has_material;
            self.execute(
                schema::UPDATE_RECORD,
                (
                    old.sequence,
                    version,
                    generation,
                    &entries,
                    &record.attributes,
                    material,
                ),
            )?;
        }
        let kept = self.unlist(scope, &old, &index)?;
        index.retain(|entry| !kept.contains(entry));
        self.list(scope, old.sequence, &index)?;
        Ok(Ok(()))
    }

    fn delete(
        &mut self,
        scope: &ScopeId,
        id: &Arc<str>,
        known: &mut Option<Known>,
    ) -> Result<(), StoreError> {
        let old = self.find(scope, id, known)?;
        *known = None;
        let Some(old) = old else {
            return Ok(());
        };
        self.removed_material |= old.has_material;
        self.execute(schema::DELETE_RECORD, (old.sequence,))?;
        self.unlist(scope.as_str(), &old, &[])?;
        self.execute(schema::DELETE_COUNTERS_OF, (scope.as_str(), &**id))
    }

    fn list(&self, scope: &str, sequence: i64, index: &[IndexEntry]) -> Result<(), StoreError> {
        let to_error = |error| self.place.error(error);
        let mut statement = self
            .connection
            .prepare_cached(schema::INSERT_ENTRY)
            .map_err(to_error)?;
        for entry in index {
            statement
                .execute((
                    scope,
                    entry.attribute,
                    Sql(&entry.value),
                    sequence,
                    entry.unique,
                ))
                .map_err(to_error)?;
        }
        Ok(())
    }

    /// Removes the index rows of a record, except those that stay, which it returns.
    fn unlist(
        &self,
        scope: &str,
        old: &Found,
        staying: &[IndexEntry],
    ) -> Result<Vec<IndexEntry>, StoreError> {
        let mut kept = Vec::new();
        for entry in EntryReader(&old.entries) {
            let (attribute, value, unique) =
                entry.map_err(|_| self.place.damaged("index entries of a record"))?;
            let stays = staying.iter().find(|entry| {
                entry.attribute == attribute && entry.unique == unique && value.is(&entry.value)
            });
            match stays {
                Some(entry) => kept.push(entry.clone()),
                None => self.execute(
                    schema::DELETE_ENTRY,
                    (scope, attribute, SqlRef(value), old.sequence),
                )?,
            }
        }
        Ok(kept)
    }

    fn find(
        &self,
        scope: &ScopeId,
        id: &Arc<str>,
        known: &mut Option<Known>,
    ) -> Result<Option<Found>, StoreError> {
        if let Some(known) = known
            && known.id == *id
            && known.scope == *scope
        {
            return Ok(known.found.clone());
        }
        let found = self.query(schema::FIND, (scope.as_str(), &**id), |row| {
            Ok(Found {
                sequence: row.get(0)?,
                version: row.get::<_, i64>(1)? as u64,
                entries: row.get(2)?,
                has_material: row.get(3)?,
            })
        })?;
        *known = Some(Known {
            scope: scope.clone(),
            id: id.clone(),
            found: found.clone(),
        });
        Ok(found)
    }

    fn holder(
        &self,
        scope: &ScopeId,
        attribute: u32,
        value: &IndexValue,
    ) -> Result<Option<i64>, StoreError> {
        self.query(
            schema::HOLDER,
            (scope.as_str(), attribute, Sql(value)),
            |row| row.get(0),
        )
    }

    fn counter(&self, counter: &CounterKey) -> Result<Option<u64>, StoreError> {
        self.query(
            schema::COUNTER,
            (counter.scope.as_str(), &*counter.id, &*counter.name),
            |row| Ok(row.get::<_, i64>(0)? as u64),
        )
    }

    fn set_counter(&self, counter: &CounterKey, value: u64) -> Result<(), StoreError> {
        self.execute(
            schema::SET_COUNTER,
            (
                counter.scope.as_str(),
                &*counter.id,
                &*counter.name,
                value as i64,
            ),
        )
    }

    fn execute(&self, sql: &str, params: impl rusqlite::Params) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params))
            .map(|_| ())
            .map_err(|error| self.place.error(error))
    }

    fn query<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row(params, read).optional())
            .map_err(|error| self.place.error(error))
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // Some errors roll back by themselves.
        if !self.over && !self.connection.is_autocommit() {
            // If this fails too, the next BEGIN says so.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}

/// The newest look-up of a record in this change set.
struct Known {
    scope: ScopeId,
    id: Arc<str>,
    found: Option<Found>,
}
