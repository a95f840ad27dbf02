//! Schema migrations: numbered, forward only, all in one transaction.
//!
//! Step `n` brings a file from version `n` to `n + 1`. A step never changes once it was released;
//! the next change of the schema is a new step at the end, with a fixture written by the version
//! before.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::connection::Place;
use super::schema::{APPLICATION_ID, SCHEMA_VERSION};
use crate::store::error::StoreError;

const STEPS: [&str; SCHEMA_VERSION as usize] = [V1];

/// Version 1: the first schema.
const V1: &str = "
CREATE TABLE record(
    sequence INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    material_generation INTEGER NOT NULL,
    entries BLOB NOT NULL,
    attributes BLOB NOT NULL,
    material BLOB
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record(scope, id);
CREATE INDEX record_by_scope ON record(scope);
CREATE TABLE entry(
    scope TEXT NOT NULL,
    attribute INTEGER NOT NULL,
    value ANY NOT NULL,
    sequence INTEGER NOT NULL,
    is_unique INTEGER NOT NULL,
    PRIMARY KEY(scope, attribute, value, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE counter(
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY(scope, id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE audit(
    number INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE state(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    version INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    audit INTEGER NOT NULL
) STRICT;
INSERT INTO state(one, version, sequence, audit) VALUES(1, 0, 0, 0);
";

/// Schema version of a file that this library may use; 0 for an empty one. Refuses files of others
/// and of newer versions without changing them.
pub(super) fn check(connection: &Connection, place: &Place) -> Result<u32, StoreError> {
    // One look at the file: between two, another process may create the store.
    let look = connection
        .unchecked_transaction()
        .map_err(|error| place.error(error))?;
    let version = check_within(&look, place)?;
    look.commit().map_err(|error| place.error(error))?;
    Ok(version)
}

/// The same inside a transaction.
fn check_within(connection: &Transaction<'_>, place: &Place) -> Result<u32, StoreError> {
    let number = |sql: &str| -> Result<i64, StoreError> {
        connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| place.error(error))
    };
    let application_id = number("PRAGMA application_id")? as i32;
    let version = number("PRAGMA user_version")? as u32;
    if application_id != APPLICATION_ID {
        let empty = application_id == 0
            && version == 0
            && number("SELECT count(*) FROM sqlite_schema")? == 0;
        return if empty {
            Ok(0)
        } else {
            Err(StoreError::ForeignDatabase {
                path: place.path().to_owned(),
                application_id,
            })
        };
    }
    if version > SCHEMA_VERSION {
        return Err(newer(place, version));
    }
    Ok(version)
}

/// Brings the file to the newest version. Another process may do the same at the same time.
pub(super) fn run(connection: &mut Connection, place: &Place) -> Result<(), StoreError> {
    if check(connection, place)? == SCHEMA_VERSION {
        return Ok(());
    }
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|error| place.error(error))?;
    let found = check_within(&transaction, place)?;
    for step in &STEPS[found as usize..] {
        transaction
            .execute_batch(step)
            .map_err(|error| place.error(error))?;
    }
    transaction
        .pragma_update(None, "application_id", APPLICATION_ID)
        .and_then(|()| transaction.pragma_update(None, "user_version", SCHEMA_VERSION))
        .and_then(|()| transaction.commit())
        .map_err(|error| place.error(error))
}

/// The error for a file of a newer version.
pub(super) fn newer(place: &Place, found: u32) -> StoreError {
    StoreError::NewerSchema {
        path: place.path().to_owned(),
        found,
        supported: SCHEMA_VERSION,
    }
}
