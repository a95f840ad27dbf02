//! Reads: pooled connections, point reads, snapshots and searches.

use std::ops::ControlFlow;

use parking_lot::Mutex;
use rusqlite::types::{ToSqlOutput, ValueRef as SqlValue};
use rusqlite::{Connection, OptionalExtension, ToSql};

use super::connection::{Place, open_reader};
use super::schema;
use crate::store::change_set::CounterKey;
use crate::store::commit::Version;
use crate::store::contract::{Snapshot, Visit, VisitAudit, VisitHits, VisitMeta};
use crate::store::error::StoreError;
use crate::store::query::{Query, Term, driving_term};
use crate::store::record::{IndexValue, RecordView, ValueRef};

/// Idle connections that are kept; more are opened when more threads read at once.
const IDLE_KEPT: usize = 16;

/// The read connections of a store.
pub(super) struct Readers {
    place: Place,
    cache_kib: u32,
    idle: Mutex<Vec<Connection>>,
}

/// A connection taken from the pool for one call.
struct Lent<'a> {
    readers: &'a Readers,
    /// `None` only while dropping.
    connection: Option<Connection>,
}

impl Readers {
    pub(super) fn new(place: Place, cache_kib: u32) -> Self {
        Self {
            place,
            cache_kib,
            idle: Mutex::default(),
        }
    }

    fn take(&self) -> Result<Lent<'_>, StoreError> {
        self.place.check_process()?;
        let idle = self.idle.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => open_reader(&self.place, self.cache_kib)?,
        };
        Ok(Lent {
            readers: self,
            connection: Some(connection),
        })
    }

    pub(super) fn read(
        &self,
        scope: &str,
        id: &str,
        visit: &mut Visit<'_>,
    ) -> Result<bool, StoreError> {
        let lent = self.take()?;
        read(lent.connection(), &self.place, scope, id, visit)
    }

    pub(super) fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let lent = self.take()?;
        meta(lent.connection(), &self.place, key)
    }

    pub(super) fn meta_with_prefix(
        &self,
        prefix: &str,
        visit: &mut VisitMeta<'_>,
    ) -> Result<(), StoreError> {
        let lent = self.take()?;
        let to_error = |error| self.place.error(error);
        let mut statement = lent
            .connection()
            .prepare_cached(schema::META_FROM)
            .map_err(to_error)?;
        let mut rows = statement.query([prefix]).map_err(to_error)?;
        while let Some(row) = rows.next().map_err(to_error)? {
            let key = text(row, 0, &self.place)?;
            if !key.starts_with(prefix) {
                break;
            }
            visit(key, blob(row, 1, &self.place)?);
        }
        Ok(())
    }

    pub(super) fn audit_after(
        &self,
        after: u64,
        visit: &mut VisitAudit<'_>,
    ) -> Result<(), StoreError> {
        let lent = self.take()?;
        let to_error = |error| self.place.error(error);
        let mut statement = lent
            .connection()
            .prepare_cached(schema::AUDIT_AFTER)
            .map_err(to_error)?;
        let mut rows = statement.query([after as i64]).map_err(to_error)?;
        while let Some(row) = rows.next().map_err(to_error)? {
            let bytes = blob(row, 2, &self.place)?;
            let (number, node) = (integer(row, 0, &self.place)?, integer(row, 1, &self.place)?);
            if visit(number as u64, node as u64, bytes).is_break() {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn snapshot(&self) -> Result<SqliteSnapshot<'_>, StoreError> {
        let lent = self.take()?;
        let to_error = |error| self.place.error(error);
        let connection = lent.connection();
        let version = run(connection, "BEGIN").and_then(|()| {
            // The first read fixes what the transaction sees.
            connection
                .prepare_cached(schema::STORE_VERSION)?
                .query_row([], |row| row.get::<_, i64>(0))
        });
        match version {
            Ok(version) => Ok(SqliteSnapshot {
                lent,
                version: Version(version as u64),
            }),
            Err(error) => Err(to_error(error)),
        }
    }
}

impl Lent<'_> {
    fn connection(&self) -> &Connection {
        self.connection
            .as_ref()
            .expect("a lent connection is there until it is dropped")
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else {
            return;
        };
        // The usual case, a read outside a transaction, asks the system nothing: a forked child may
        // keep the connection in its pool, from which it never takes one.
        if connection.is_autocommit() {
            let mut idle = self.readers.idle.lock();
            if idle.len() < IDLE_KEPT {
                idle.push(connection);
                return;
            }
        }
        if self.readers.place.forked() {
            // Closing it here would disturb the parent's locks.
            std::mem::forget(connection);
        } else if !connection.is_autocommit() && run(&connection, "COMMIT").is_ok() {
            let mut idle = self.readers.idle.lock();
            if idle.len() < IDLE_KEPT {
                idle.push(connection);
            }
        }
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        if self.place.forked() {
            for connection in self.idle.get_mut().drain(..) {
                std::mem::forget(connection);
            }
        }
    }
}

/// A read transaction.
pub(super) struct SqliteSnapshot<'a> {
    lent: Lent<'a>,
    version: Version,
}

impl SqliteSnapshot<'_> {
    fn place(&self) -> &Place {
        &self.lent.readers.place
    }

    /// Connection, if this is still the process that opened it.
    fn connection(&self) -> Result<&Connection, StoreError> {
        self.place().check_process()?;
        Ok(self.lent.connection())
    }

    fn count(&self, scope: &str, term: &Term, limit: usize) -> Result<usize, StoreError> {
        let connection = self.connection()?;
        let to_error = |error| self.place().error(error);
        let mut counted = 0usize;
        match term {
            Term::AnyOf { attribute, values } => {
                let mut statement = connection
                    .prepare_cached(schema::COUNT_EQUAL)
                    .map_err(to_error)?;
                for value in values {
                    let left = (limit - counted) as i64;
                    let rows: i64 = statement
                        .query_row((scope, attribute, Sql(value), left), |row| row.get(0))
                        .map_err(to_error)?;
                    counted += rows as usize;
                    if counted >= limit {
                        break;
                    }
                }
            }
            Term::Range {
                attribute,
                min,
                max,
            } => {
                let rows: i64 = connection
                    .prepare_cached(schema::COUNT_RANGE)
                    .and_then(|mut statement| {
                        statement
                            .query_row((scope, attribute, min, max, limit as i64), |row| row.get(0))
                    })
                    .map_err(to_error)?;
                counted = rows as usize;
            }
        }
        Ok(counted)
    }

    /// Sequences of the records that the driving term lists, newest first, each once.
    fn drive(
        &self,
        scope: &str,
        term: Option<&Term>,
        visit: &mut dyn FnMut(i64) -> Result<ControlFlow<()>, StoreError>,
    ) -> Result<(), StoreError> {
        let connection = self.connection()?;
        let mut stream = |sql: &str, params: &[&dyn ToSql]| -> Result<(), StoreError> {
            let mut statement = connection
                .prepare_cached(sql)
                .map_err(|error| self.place().error(error))?;
            let mut rows = statement
                .query(params)
                .map_err(|error| self.place().error(error))?;
            while let Some(row) = rows.next().map_err(|error| self.place().error(error))? {
                if visit(integer(row, 0, self.place())?)?.is_break() {
                    break;
                }
            }
            Ok(())
        };
        let mut sequences = Vec::new();
        let mut collect = |sql: &str, params: &[&dyn ToSql]| -> Result<(), rusqlite::Error> {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            while let Some(row) = rows.next()? {
                sequences.push(row.get::<_, i64>(0)?);
            }
            Ok(())
        };
        match term {
            None => return stream(schema::LIST_SCOPE, &[&scope]),
            Some(Term::AnyOf { attribute, values }) if values.len() == 1 => {
                return stream(schema::LIST_EQUAL, &[&scope, attribute, &Sql(&values[0])]);
            }
            Some(Term::AnyOf { attribute, values }) => {
                for value in values {
                    collect(schema::LIST_EQUAL, &[&scope, attribute, &Sql(value)])
                        .map_err(|error| self.place().error(error))?;
                }
            }
            Some(Term::Range {
                attribute,
                min,
                max,
            }) => collect(schema::LIST_RANGE, &[&scope, attribute, min, max])
                .map_err(|error| self.place().error(error))?,
        }
        sequences.sort_unstable_by_key(|sequence| std::cmp::Reverse(*sequence));
        sequences.dedup();
        for sequence in sequences {
            if visit(sequence)?.is_break() {
                break;
            }
        }
        Ok(())
    }
}

impl Snapshot for SqliteSnapshot<'_> {
    fn version(&self) -> Version {
        self.version
    }

    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        read(self.connection()?, self.place(), scope, id, visit)
    }

    fn locate(&self, query: &Query, visit: &mut VisitHits<'_>) -> Result<(), StoreError> {
        let place = self.place();
        let to_error = |error| place.error(error);
        let scope = query.scope.as_str();
        let driving = driving_term(&query.terms, |term, limit| self.count(scope, term, limit))?;
        let mut hits = self
            .connection()?
            .prepare_cached(if query.with_material {
                schema::HIT_WITH_MATERIAL
            } else {
                schema::HIT
            })
            .map_err(to_error)?;
        let term = driving.and_then(|position| query.terms.get(position));
        self.drive(scope, term, &mut |sequence| {
            let mut rows = hits.query([sequence]).map_err(to_error)?;
            let Some(row) = rows.next().map_err(to_error)? else {
                // A left-over index row: the index is a hint.
                return Ok(ControlFlow::Continue(()));
            };
            let satisfied = query
                .residual_holds(driving, blob(row, 4, place)?)
                .map_err(|_| place.damaged("index entries of a record"))?;
            if !satisfied {
                return Ok(ControlFlow::Continue(()));
            }
            Ok(visit(RecordView {
                id: text(row, 1, place)?,
                version: integer(row, 2, place)? as u64,
                sequence: sequence as u64,
                material_generation: integer(row, 3, place)? as u64,
                attributes: blob(row, 5, place)?,
                material: optional_blob(row, 7, place)?,
                has_material: integer(row, 6, place)? != 0,
            }))
        })
    }

    fn holder(
        &self,
        scope: &str,
        attribute: u32,
        value: &IndexValue,
    ) -> Result<Option<String>, StoreError> {
        self.connection()?
            .prepare_cached(schema::HOLDER_ID)
            .and_then(|mut statement| {
                statement
                    .query_row((scope, attribute, Sql(value)), |row| row.get(0))
                    .optional()
            })
            .map_err(|error| self.place().error(error))
    }

    fn counter(&self, counter: &CounterKey) -> Result<Option<u64>, StoreError> {
        self.connection()?
            .prepare_cached(schema::COUNTER)
            .and_then(|mut statement| {
                statement
                    .query_row(
                        (counter.scope.as_str(), &*counter.id, &*counter.name),
                        |row| row.get::<_, i64>(0),
                    )
                    .optional()
            })
            .map(|value| value.map(|value| value as u64))
            .map_err(|error| self.place().error(error))
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        meta(self.connection()?, self.place(), key)
    }
}

/// Runs a statement without parameters and rows.
fn run(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}

fn read(
    connection: &Connection,
    place: &Place,
    scope: &str,
    id: &str,
    visit: &mut Visit<'_>,
) -> Result<bool, StoreError> {
    let to_error = |error| place.error(error);
    let mut statement = connection.prepare_cached(schema::READ).map_err(to_error)?;
    let mut rows = statement.query([scope, id]).map_err(to_error)?;
    let Some(row) = rows.next().map_err(to_error)? else {
        return Ok(false);
    };
    let material = optional_blob(row, 4, place)?;
    visit(RecordView {
        id,
        version: integer(row, 1, place)? as u64,
        sequence: integer(row, 0, place)? as u64,
        material_generation: integer(row, 2, place)? as u64,
        attributes: blob(row, 3, place)?,
        material,
        has_material: material.is_some(),
    });
    Ok(true)
}

fn meta(connection: &Connection, place: &Place, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    connection
        .prepare_cached(schema::META)
        .and_then(|mut statement| statement.query_row([key], |row| row.get(0)).optional())
        .map_err(|error| place.error(error))
}

/// An index value as a parameter.
pub(super) struct Sql<'a>(pub(super) &'a IndexValue);

/// The same, borrowed from a record's kept entries.
pub(super) struct SqlRef<'a>(pub(super) ValueRef<'a>);

impl ToSql for Sql<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(borrowed(self.0.into()))
    }
}

impl ToSql for SqlRef<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(borrowed(self.0))
    }
}

fn borrowed(value: ValueRef<'_>) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match value {
        ValueRef::Integer(value) => SqlValue::Integer(value),
        ValueRef::Text(value) => SqlValue::Text(value.as_bytes()),
        ValueRef::Bytes(value) => SqlValue::Blob(value),
    })
}

fn integer(row: &rusqlite::Row<'_>, column: usize, place: &Place) -> Result<i64, StoreError> {
    match row.get_ref(column) {
        Ok(SqlValue::Integer(value)) => Ok(value),
        Ok(_) => Err(place.damaged("a column that is no number")),
        Err(error) => Err(place.error(error)),
    }
}

fn text<'r>(
    row: &'r rusqlite::Row<'_>,
    column: usize,
    place: &Place,
) -> Result<&'r str, StoreError> {
    match row.get_ref(column) {
        Ok(SqlValue::Text(bytes)) => {
            std::str::from_utf8(bytes).map_err(|_| place.damaged("a text that is no UTF-8"))
        }
        Ok(_) => Err(place.damaged("a column that is no text")),
        Err(error) => Err(place.error(error)),
    }
}

fn blob<'r>(
    row: &'r rusqlite::Row<'_>,
    column: usize,
    place: &Place,
) -> Result<&'r [u8], StoreError> {
    optional_blob(row, column, place)?.ok_or_else(|| place.damaged("a column that is empty"))
}

fn optional_blob<'r>(
    row: &'r rusqlite::Row<'_>,
    column: usize,
    place: &Place,
) -> Result<Option<&'r [u8]>, StoreError> {
    match row.get_ref(column) {
        Ok(SqlValue::Blob(bytes)) => Ok(Some(bytes)),
        Ok(SqlValue::Null) => Ok(None),
        Ok(_) => Err(place.damaged("a column that is no blob")),
        Err(error) => Err(place.error(error)),
    }
}
