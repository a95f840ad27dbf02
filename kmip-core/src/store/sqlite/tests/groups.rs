//! Group commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Wake, Waker};

use super::folder;
use crate::store::contract_tests::{SCOPE, inserting, record};
use crate::store::sqlite::SqliteStore;
use crate::store::{Change, CommitError, Conflict, CounterKey, Store};

#[test]
fn commits_that_wait_together_are_written_together() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let commits: Vec<_> = (0..10)
        .map(|n| store.commit(inserting([record(&format!("r{n}"))])))
        .collect();
    assert_eq!(store.group_statistics(), (0, 0));
    let mut versions = Vec::new();
    for commit in commits {
        versions.push(commit.wait().unwrap());
    }
    assert_eq!(store.group_statistics(), (1, 10), "one transaction");
    assert!(versions.windows(2).all(|pair| pair[0] < pair[1]));
}

#[test]
fn a_conflict_in_a_group_fails_only_its_own_change_set() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let mut partly = inserting([record("c"), record("d")]);
    partly.change(Change::TakeCounter {
        counter: CounterKey {
            scope: SCOPE.into(),
            id: "c".into(),
            name: "none".into(),
        },
        amount: 1,
    });
    let commits = [
        store.commit(inserting([record("a")])),
        store.commit(inserting([record("a")])),
        store.commit(partly),
        store.commit(inserting([record("b")])),
    ];
    let [first, second, third, fourth] = commits.map(crate::store::Commit::wait);
    first.unwrap();
    assert!(matches!(
        second,
        Err(CommitError::Conflict(Conflict::Exists))
    ));
    assert!(matches!(
        third,
        Err(CommitError::Conflict(Conflict::Counter))
    ));
    fourth.unwrap();
    assert_eq!(store.group_statistics().0, 1);
    assert!(store.get(SCOPE, "c").unwrap().is_none());
    assert!(store.get(SCOPE, "b").unwrap().is_some());
}

#[test]
fn sixty_four_threads_share_their_syncs() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..64 {
            let store = &store;
            scope.spawn(move || {
                for n in 0..10 {
                    let id = format!("t{thread}-{n}");
                    store.commit(inserting([record(&id)])).wait().unwrap();
                }
            });
        }
    });
    let (groups, change_sets) = store.group_statistics();
    assert_eq!(change_sets, 640);
    assert!(groups < 320, "{groups} groups for {change_sets} commits");
}

#[test]
fn a_withdrawn_commit_is_not_made() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    drop(store.commit(inserting([record("withdrawn")])));
    store.commit(inserting([record("a")])).wait().unwrap();
    assert!(store.get(SCOPE, "withdrawn").unwrap().is_none());
    assert_eq!(store.group_statistics(), (1, 1));
}

struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn one_leader_wakes_every_async_waiter_once() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let count = Arc::new(Count(AtomicUsize::new(0)));
    let waker = Waker::from(count.clone());
    let mut cx = Context::from_waker(&waker);
    let mut commits: Vec<_> = (0..5)
        .map(|n| store.commit(inserting([record(&format!("r{n}"))])))
        .collect();
    for commit in &mut commits {
        assert!(commit.poll_passive(&mut cx).is_pending());
    }
    store.commit(inserting([record("leader")])).wait().unwrap();
    assert_eq!(count.0.load(Ordering::Relaxed), 5);
    for commit in &mut commits {
        assert!(commit.poll_passive(&mut cx).is_ready());
    }
    assert_eq!(store.group_statistics().0, 1);
}

#[test]
fn a_commit_outlives_the_handle_that_made_it() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let commit = store.commit(inserting([record("a")]));
    drop(store);
    commit.wait().unwrap();
    let store = SqliteStore::open(&path).unwrap();
    assert!(store.get(SCOPE, "a").unwrap().is_some());
}

#[test]
fn a_group_is_limited_and_the_rest_follows() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let commits: Vec<_> = (0..300)
        .map(|n| store.commit(inserting([record(&format!("r{n}"))])))
        .collect();
    for commit in commits.into_iter().rev() {
        commit.wait().unwrap();
    }
    assert_eq!(store.group_statistics(), (3, 300));
}
