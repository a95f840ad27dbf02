//! Contract: many threads at once.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Wake, Waker};

use super::{MakeStore, SCOPE, indexed, inserting, record};
use crate::store::{Change, ChangeSet, CommitError, CounterKey, IndexEntry, Query, Record, Store};

const THREADS: usize = 64;

pub(super) fn run(make: &mut MakeStore<'_>) {
    sixty_four_writers_lose_nothing(&make());
    one_of_many_wins_a_name(&make());
    taking_never_goes_below_zero(&make());
    compare_and_replace_loops_lose_no_update(&make());
    readers_see_whole_change_sets(&make());
    a_polled_commit_resolves(&make());
    a_passive_poll_waits_for_a_flush(&make());
    a_dropped_commit_leaves_the_store_working(&make());
}

fn on_threads(threads: usize, body: impl Fn(usize) + Sync) {
    let start = Barrier::new(threads);
    std::thread::scope(|scope| {
        for n in 0..threads {
            let (body, start) = (&body, &start);
            scope.spawn(move || {
                start.wait();
                body(n);
            });
        }
    });
}

fn sixty_four_writers_lose_nothing(store: &Arc<dyn Store>) {
    const EACH: usize = 8;
    on_threads(THREADS, |thread| {
        for n in 0..EACH {
            let id = format!("t{thread}-{n}");
            let record = indexed(&id, vec![IndexEntry::new(1, thread as i64)]);
            store.commit(inserting([record])).wait().unwrap();
            assert!(
                store.get(SCOPE, &id).unwrap().is_some(),
                "own write is read"
            );
        }
    });
    let mut hits = 0;
    let mut last = u64::MAX;
    store
        .snapshot()
        .unwrap()
        .locate(&Query::new(SCOPE), &mut |hit| {
            assert!(hit.sequence < last, "newest first, each once");
            last = hit.sequence;
            hits += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(hits, THREADS * EACH);
}

fn one_of_many_wins_a_name(store: &Arc<dyn Store>) {
    let won = AtomicUsize::new(0);
    on_threads(THREADS, |thread| {
        let record = indexed(
            &format!("n{thread}"),
            vec![IndexEntry::unique(1, "the name")],
        );
        match store.commit(inserting([record])).wait() {
            Ok(_) => {
                won.fetch_add(1, Ordering::Relaxed);
            }
            Err(CommitError::Conflict(_)) => {}
            Err(error) => panic!("{error}"),
        }
    });
    assert_eq!(won.into_inner(), 1);
}

fn taking_never_goes_below_zero(store: &Arc<dyn Store>) {
    let counter = CounterKey {
        scope: SCOPE.into(),
        id: "k".into(),
        name: "left".into(),
    };
    let mut changes = ChangeSet::new();
    changes.change(Change::SetCounter {
        counter: counter.clone(),
        value: Some(40),
    });
    store.commit(changes).wait().unwrap();
    let taken = AtomicUsize::new(0);
    on_threads(THREADS, |_| {
        let mut changes = ChangeSet::new();
        changes.change(Change::TakeCounter {
            counter: counter.clone(),
            amount: 1,
        });
        if store.commit(changes).wait().is_ok() {
            taken.fetch_add(1, Ordering::Relaxed);
        }
    });
    assert_eq!(taken.into_inner(), 40);
    assert_eq!(
        store.snapshot().unwrap().counter(&counter).unwrap(),
        Some(0)
    );
}

fn compare_and_replace_loops_lose_no_update(store: &Arc<dyn Store>) {
    store.commit(inserting([record("a")])).wait().unwrap();
    on_threads(16, |_| {
        loop {
            let version = store.get(SCOPE, "a").unwrap().unwrap().version;
            let mut changes = ChangeSet::new();
            changes.replace(
                version,
                Record {
                    version: version + 1,
                    ..record("a")
                },
            );
            match store.commit(changes).wait() {
                Ok(_) => break,
                Err(CommitError::Conflict(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
    });
    assert_eq!(store.get(SCOPE, "a").unwrap().unwrap().version, 17);
}

fn readers_see_whole_change_sets(store: &Arc<dyn Store>) {
    let pair = |version| {
        ["x", "y"].map(|id| Record {
            version,
            ..record(id)
        })
    };
    store.commit(inserting(pair(1))).wait().unwrap();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let snapshot = store.snapshot().unwrap();
                    let version = |id| {
                        let mut version = 0;
                        snapshot
                            .read(SCOPE, id, &mut |record| version = record.version)
                            .unwrap();
                        version
                    };
                    assert_eq!(version("x"), version("y"));
                }
            });
        }
        for version in 1..40 {
            let mut changes = ChangeSet::new();
            for record in pair(version + 1) {
                changes.replace(version, record);
            }
            store.commit(changes).wait().unwrap();
        }
        stop.store(true, Ordering::Relaxed);
    });
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Release);
    }
}

fn a_polled_commit_resolves(store: &Arc<dyn Store>) {
    let mut commit = store.commit(inserting([record("a")]));
    let mut cx = Context::from_waker(Waker::noop());
    // Nobody else writes, so the first poll leads and finishes.
    assert!(Pin::new(&mut commit).poll(&mut cx).is_ready());
    drop(commit);
    assert!(store.get(SCOPE, "a").unwrap().is_some());
}

fn a_passive_poll_waits_for_a_flush(store: &Arc<dyn Store>) {
    let flag = Arc::new(Flag(AtomicBool::new(false)));
    let waker = Waker::from(flag.clone());
    let mut cx = Context::from_waker(&waker);
    let mut commit = store.commit(inserting([record("a")]));
    if commit.poll_passive(&mut cx).is_pending() {
        store.flush().unwrap();
        assert!(flag.0.load(Ordering::Acquire), "the flush woke the waiter");
        assert!(commit.is_ready());
        let Poll::Ready(result) = commit.poll_passive(&mut cx) else {
            panic!("the flush resolved it");
        };
        result.unwrap();
    }
    assert!(store.get(SCOPE, "a").unwrap().is_some());
}

fn a_dropped_commit_leaves_the_store_working(store: &Arc<dyn Store>) {
    drop(store.commit(inserting([record("dropped")])));
    store.commit(inserting([record("a")])).wait().unwrap();
    assert!(store.get(SCOPE, "a").unwrap().is_some());
}
