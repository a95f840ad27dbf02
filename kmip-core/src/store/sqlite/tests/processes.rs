//! Several processes on one file: this test binary, run again.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::folder;
use crate::store::contract_tests::{SCOPE, indexed, inserting};
use crate::store::sqlite::SqliteStore;
use crate::store::{CommitError, IndexEntry, Query, Store};

const STORE: &str = "KEYSTEAD_TEST_STORE";
const NAME: &str = "KEYSTEAD_TEST_PROCESS";
const RECORDS: usize = 60;

/// Not a test by itself: the body of the other processes.
#[test]
fn body_of_another_process() {
    if let (Ok(path), Ok(name)) = (std::env::var(STORE), std::env::var(NAME)) {
        write(Path::new(&path), &name);
    }
}

/// Inserts records of its own, and tries for names that all processes want.
fn write(path: &Path, name: &str) -> usize {
    let store = SqliteStore::open(path).unwrap();
    let mut won = 0;
    for n in 0..RECORDS {
        let index = vec![IndexEntry::unique(1, format!("wanted-{n}").as_str())];
        match store
            .commit(inserting([indexed(&format!("{name}-named-{n}"), index)]))
            .wait()
        {
            Ok(_) => won += 1,
            Err(CommitError::Conflict(_)) => {}
            Err(error) => panic!("{error}"),
        }
        let own = format!("{name}-{n}");
        store
            .commit(inserting([indexed(&own, vec![])]))
            .wait()
            .unwrap();
        assert!(store.get(SCOPE, &own).unwrap().is_some());
    }
    won
}

fn start(path: &Path, name: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--nocapture",
            "--exact",
            "store::sqlite::tests::processes::body_of_another_process",
        ])
        .env(STORE, path)
        .env(NAME, name)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn several_processes_share_one_file() {
    let (_folder, path) = folder();
    // Created by all of them at once, too.
    let children = ["first", "second"].map(|name| start(&path, name));
    write(&path, "parent");
    for mut child in children {
        assert!(child.wait().unwrap().success(), "its error stands above");
    }
    let store = SqliteStore::open(&path).unwrap();
    let mut sequences = BTreeSet::new();
    let mut named = 0;
    store
        .snapshot()
        .unwrap()
        .locate(&Query::new(SCOPE), &mut |hit| {
            assert!(sequences.insert(hit.sequence), "no sequence twice");
            named += usize::from(hit.id.contains("named"));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(named, RECORDS, "each name has one holder");
    assert_eq!(sequences.len(), 3 * RECORDS + RECORDS);
    let version = store.snapshot().unwrap().version();
    assert_eq!(version.0, 4 * RECORDS as u64, "every commit counted once");
}

#[test]
fn two_handles_in_one_process_share_the_file() {
    let (_folder, path) = folder();
    let first = SqliteStore::open(&path).unwrap();
    let second = SqliteStore::open(&path).unwrap();
    first
        .commit(inserting([indexed("a", vec![])]))
        .wait()
        .unwrap();
    assert!(second.get(SCOPE, "a").unwrap().is_some());
    drop(first);
    second
        .commit(inserting([indexed("b", vec![])]))
        .wait()
        .unwrap();
    assert!(second.get(SCOPE, "b").unwrap().is_some());
}
