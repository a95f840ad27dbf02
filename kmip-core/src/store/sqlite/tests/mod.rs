//! Tests of what only this backend has: files, groups, processes, faults.

mod faults;
mod files;
mod groups;
mod processes;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::schema;
use super::{SqliteOptions, SqliteStore};
use crate::store::contract_tests;
use crate::store::{Record, Store};

/// A record whose material is `marker`.
fn with_material(id: &str, marker: &[u8]) -> Record {
    Record {
        material: crate::store::MaterialChange::Set(marker.to_vec()),
        ..contract_tests::record(id)
    }
}

/// A fresh folder and the path of a store in it.
fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    (folder, path)
}

/// A connection beside the store, through the same copy of SQLite.
fn raw(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}

#[test]
fn the_sqlite_store_keeps_the_contract() {
    let (folder, _) = folder();
    let mut count = 0;
    contract_tests::run(&mut || {
        count += 1;
        let path = folder.path().join(format!("store-{count}"));
        Arc::new(SqliteStore::open(path).unwrap())
    });
}

#[test]
fn every_statement_of_the_hot_paths_uses_an_index() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let connection = raw(&path);
    let by_primary_key = "USING PRIMARY KEY (scope=? AND attribute=? AND value";
    for (sql, expected) in [
        (schema::READ, "USING INDEX record_by_id (scope=? AND id=?)"),
        (schema::FIND, "USING INDEX record_by_id (scope=? AND id=?)"),
        (schema::HIT, "USING INTEGER PRIMARY KEY (rowid=?)"),
        (
            schema::HIT_WITH_MATERIAL,
            "USING INTEGER PRIMARY KEY (rowid=?)",
        ),
        (
            schema::LIST_SCOPE,
            "USING COVERING INDEX record_by_scope (scope=?)",
        ),
        (schema::LIST_EQUAL, by_primary_key),
        (schema::LIST_RANGE, by_primary_key),
        (schema::COUNT_EQUAL, by_primary_key),
        (schema::COUNT_RANGE, by_primary_key),
        (schema::HOLDER, by_primary_key),
        (schema::DELETE_ENTRY, by_primary_key),
        (schema::META, "USING PRIMARY KEY (key=?)"),
        (schema::META_FROM, "USING PRIMARY KEY (key>?)"),
        (
            schema::COUNTER,
            "USING PRIMARY KEY (scope=? AND id=? AND name=?)",
        ),
        (
            schema::DELETE_COUNTERS_OF,
            "USING PRIMARY KEY (scope=? AND id=?)",
        ),
        (schema::AUDIT_AFTER, "USING INTEGER PRIMARY KEY (rowid>?)"),
    ] {
        let plan: Vec<String> = connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap()
            .raw_query()
            .mapped(|row| row.get::<_, String>(3))
            .map(Result::unwrap)
            .collect();
        let plan = plan.join("; ");
        assert!(plan.contains(expected), "{sql}: {plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{sql}: {plan}");
        let scans = plan.matches("SCAN").count();
        // Counting scans only the bounded subquery.
        let allowed = usize::from(sql.contains("LIMIT ?") && sql.starts_with("SELECT count"));
        assert!(scans <= allowed, "{sql}: {plan}");
    }
    drop(store);
}

#[test]
fn a_search_by_name_and_state_is_driven_by_the_name() {
    use crate::store::{IndexEntry, Query};
    use std::ops::ControlFlow;
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let records = (0..2_000).map(|n| {
        let name = format!("name-{n}");
        let index = vec![IndexEntry::new(1, 1), IndexEntry::unique(2, name.as_str())];
        contract_tests::indexed(&format!("r{n}"), index)
    });
    store
        .commit(contract_tests::inserting(records))
        .wait()
        .unwrap();
    // With the index rows of the state gone, only a search that does not walk them finds the hit.
    raw(&path)
        .execute(
            "DELETE FROM entry WHERE attribute = 1 AND sequence < 1500",
            [],
        )
        .unwrap();
    let mut hits = 0;
    store
        .snapshot()
        .unwrap()
        .locate(
            &Query::new(contract_tests::SCOPE)
                .equal(1, 1)
                .equal(2, "name-7"),
            &mut |hit| {
                assert_eq!(hit.id, "r7");
                hits += 1;
                ControlFlow::Continue(())
            },
        )
        .unwrap();
    assert_eq!(hits, 1);
}

#[test]
fn a_busy_file_is_told_and_the_store_goes_on() {
    let (_folder, path) = folder();
    let options = SqliteOptions {
        busy_timeout: std::time::Duration::from_millis(20),
        ..SqliteOptions::default()
    };
    let store = SqliteStore::open_with(&path, &options).unwrap();
    let blocker = raw(&path);
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();
    let changes = contract_tests::inserting([contract_tests::record("a")]);
    let error = store.commit(changes.clone()).wait().unwrap_err();
    assert!(
        matches!(
            error,
            crate::store::CommitError::Store(crate::store::StoreError::Busy { .. })
        ),
        "{error}"
    );
    // Reads are not blocked by it.
    assert_eq!(store.get(contract_tests::SCOPE, "a").unwrap(), None);
    blocker.execute_batch("ROLLBACK").unwrap();
    store.commit(changes).wait().unwrap();
}

#[test]
fn a_handle_that_was_inherited_through_fork_answers_an_error() {
    use crate::store::{CommitError, StoreError};
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let record = || contract_tests::inserting([contract_tests::record("a")]);
    let waiting = store.commit(record());
    let snapshot = store.snapshot().unwrap();
    store.shared.place.pretend_forked();
    let forked = |error| assert!(matches!(error, StoreError::Forked), "{error}");
    forked(store.get(contract_tests::SCOPE, "a").unwrap_err());
    forked(store.snapshot().map(|_| ()).unwrap_err());
    forked(store.meta("a").unwrap_err());
    forked(store.flush().unwrap_err());
    forked(
        snapshot
            .read(contract_tests::SCOPE, "a", &mut |_| {})
            .unwrap_err(),
    );
    for commit in [store.commit(record()), waiting] {
        match commit.wait() {
            Err(CommitError::Store(error)) => forked(error),
            other => panic!("{other:?}"),
        }
    }
}
