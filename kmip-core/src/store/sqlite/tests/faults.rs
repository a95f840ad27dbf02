//! A full disk and a log that was cut: nothing acknowledged is lost, nothing half-written shows.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use super::{folder, raw, with_material};
use crate::store::contract_tests::{SCOPE, indexed, inserting};
use crate::store::sqlite::SqliteStore;
use crate::store::{CommitError, IndexEntry, Query, Record, Store, StoreError};

/// Two records of one change set, which must show together.
fn pair(n: usize, size: usize) -> [Record; 2] {
    ["x", "y"].map(|half| Record {
        index: vec![IndexEntry::new(1, n as i64)],
        ..with_material(&format!("{n}-{half}"), &vec![n as u8; size])
    })
}

/// Numbers of the pairs in a store; panics at a half one.
fn pairs(store: &dyn Store) -> BTreeSet<usize> {
    let mut ids = BTreeSet::new();
    store
        .snapshot()
        .unwrap()
        .locate(&Query::new(SCOPE).with_material(), &mut |hit| {
            let (n, _) = hit.id.split_once('-').unwrap();
            let n: usize = n.parse().unwrap();
            assert!(hit.material.unwrap().iter().all(|byte| *byte == n as u8));
            ids.insert(hit.id.to_owned());
            ControlFlow::Continue(())
        })
        .unwrap();
    let numbers: BTreeSet<usize> = ids
        .iter()
        .map(|id| id.split_once('-').unwrap().0.parse().unwrap())
        .collect();
    assert_eq!(ids.len(), 2 * numbers.len(), "whole pairs: {ids:?}");
    numbers
}

fn is_sound(path: &Path) -> bool {
    let verdict: String = raw(path)
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    verdict == "ok"
}

#[test]
fn a_full_disk_loses_nothing_and_shows_nothing_by_halves() {
    // The limit moves page by page, so that each write of a commit is once the one that fails.
    for limit in 14..40 {
        let (_folder, path) = folder();
        let store = SqliteStore::open(&path).unwrap();
        let limit_pages = |pages: u32| {
            store.shared.group.with_writer(|writer| {
                writer
                    .raw()
                    .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
                    .unwrap();
            });
        };
        limit_pages(limit);
        let mut acknowledged = BTreeSet::new();
        let mut n = 0;
        let error = loop {
            // Groups of three, the second too large for a nearly full disk.
            let commits = [500, 6_000, 500].map(|size| {
                n += 1;
                (n, store.commit(inserting(pair(n, size))))
            });
            let mut failed = None;
            for (n, commit) in commits {
                match commit.wait() {
                    Ok(_) => {
                        acknowledged.insert(n);
                    }
                    Err(CommitError::Store(error)) => failed = Some(error),
                    Err(error) => panic!("{error}"),
                }
            }
            if let Some(error) = failed {
                break error;
            }
        };
        assert!(matches!(error, StoreError::Full { .. }), "{error}");
        assert!(error.is_transient());
        assert_eq!(pairs(&store), acknowledged, "limit {limit}");
        // Space is there again: the same handle goes on.
        limit_pages(1_000_000);
        store.commit(inserting(pair(200, 6_000))).wait().unwrap();
        acknowledged.insert(200);
        drop(store);
        assert!(is_sound(&path));
        let store = SqliteStore::open(&path).unwrap();
        assert_eq!(pairs(&store), acknowledged, "limit {limit}, after opening");
    }
}

const LIMITED: &str = "KEYSTEAD_TEST_LIMITED_STORE";

/// Not a test by itself: the body of a process whose files may not grow as it likes.
#[test]
fn body_of_a_process_with_a_limit_for_files() {
    let Ok(path) = std::env::var(LIMITED) else {
        return;
    };
    let store = SqliteStore::open(Path::new(&path)).unwrap();
    let mut acknowledged = BTreeSet::new();
    let error = (0..1000)
        .find_map(|n| match store.commit(inserting(pair(n, 3_000))).wait() {
            Ok(_) => {
                acknowledged.insert(n);
                None
            }
            Err(error) => Some(error),
        })
        .expect("the limit is reached");
    assert!(
        matches!(
            error,
            CommitError::Store(StoreError::Full { limit: Some(_), .. })
        ),
        "{error:?}"
    );
    assert!(error.to_string().contains("bytes (ulimit -f)"), "{error}");
    assert_eq!(pairs(&store), acknowledged, "reading goes on");
}

#[test]
fn a_file_at_the_limit_of_the_process_is_a_full_store_that_names_the_limit() {
    let (_folder, path) = folder();
    let body = "store::sqlite::tests::faults::body_of_a_process_with_a_limit_for_files";
    let limited = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 512; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", body])
        .env(LIMITED, &path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&limited.stdout);
    assert!(
        limited.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

#[test]
fn a_log_cut_anywhere_shows_a_beginning_of_what_was_committed() {
    let (folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    for n in 0..12 {
        store.commit(inserting(pair(n, 700))).wait().unwrap();
    }
    let main = std::fs::read(&path).unwrap();
    let log = std::fs::read(path.with_file_name("store.db-wal")).unwrap();
    assert!(log.len() > 100_000);
    let mut seen = BTreeSet::new();
    for step in 0..=60 {
        let cut = log.len() * step / 60;
        let crashed = folder.path().join(format!("crashed-{step}"));
        std::fs::write(&crashed, &main).unwrap();
        let mut cut_log = log[..cut].to_vec();
        if let Some(last) = cut_log.last_mut() {
            // The last byte did not reach the medium as it was written.
            *last ^= 1;
        }
        std::fs::write(folder.path().join(format!("crashed-{step}-wal")), cut_log).unwrap();
        let store = SqliteStore::open(&crashed).unwrap();
        let found = pairs(&store);
        assert_eq!(found, (0..found.len()).collect(), "no gaps");
        seen.insert(found.len());
        let next = indexed("new-x", vec![]);
        store.commit(inserting([next])).wait().unwrap();
        drop(store);
        assert!(is_sound(&crashed));
    }
    assert!(seen.len() > 5 && seen.contains(&11), "{seen:?}");
}

#[test]
fn a_failed_transaction_answers_its_whole_group() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    raw(&path)
        .execute_batch(
            "CREATE TRIGGER fault BEFORE INSERT ON record WHEN new.id = 'bad' \
             BEGIN SELECT RAISE(ABORT, 'injected'); END",
        )
        .unwrap();
    let commits = ["a", "bad", "b"].map(|id| store.commit(inserting([indexed(id, vec![])])));
    for commit in commits {
        assert!(matches!(
            commit.wait(),
            Err(CommitError::Store(StoreError::Backend { .. }))
        ));
    }
    for id in ["a", "bad", "b"] {
        assert!(store.get(SCOPE, id).unwrap().is_none());
    }
    store
        .commit(inserting([indexed("c", vec![])]))
        .wait()
        .unwrap();
}
