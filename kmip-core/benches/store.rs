//! Benchmark of store and seals against bare SQLite doing the same, in one run.
//!
//! `cargo bench -p kmip-core --bench store`. Bare means: `rusqlite` with prepared statements, write
//! ahead log, `synchronous=FULL`, a table of objects and one of attributes, and for 64 clients one
//! thread that writes what the others send it, at most 64 in a transaction. Both sides alternate
//! within each round; medians are printed, and the ratio that counts (1.0 = as fast as bare).

// Counts stay far below 2^52.
#![allow(clippy::cast_precision_loss)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use kmip_core::seal::{KeyEncryptionKey, MaterialTag, Sealer};
use kmip_core::store::{
    ChangeSet, IndexEntry, MaterialChange, MemoryStore, Record, SqliteStore, Store, StoreMetadata,
};
use rusqlite::Connection;
use zeroize::Zeroizing;

const SCOPE: &str = "default";
const RECORDS: u64 = 10_000;
const BODY: usize = 600;

fn main() {
    let rounds = number("KEYSTEAD_BENCH_ROUNDS", 5);
    let seconds = Duration::from_millis(number("KEYSTEAD_BENCH_MILLISECONDS", 1_000));
    let folder = tempfile::Builder::new()
        .prefix("store-bench")
        .tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .expect("the target folder is writable");
    println!("{:<44} {:>12} {:>12} {:>7}", "", "bare", "ours", "ratio");
    inserts(folder.path(), rounds, seconds);
    grouped(folder.path(), rounds, seconds);
    reads(folder.path(), rounds, seconds / 2);
    memory_and_seals(rounds, seconds / 4);
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Calls per second of `body` over about this time.
fn rate(time: Duration, mut body: impl FnMut()) -> f64 {
    let start = Instant::now();
    let mut calls = 0u64;
    while start.elapsed() < time {
        for _ in 0..8 {
            body();
        }
        calls += 8;
    }
    calls as f64 / start.elapsed().as_secs_f64()
}

/// Prints medians of two measurements that alternate, and of the ratio within each round.
fn compare(
    name: &str,
    rounds: u64,
    mut bare: impl FnMut() -> f64,
    mut ours: impl FnMut() -> f64,
) -> f64 {
    let (mut bares, mut all, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (bare, ours) = (bare(), ours());
        bares.push(bare);
        all.push(ours);
        ratios.push(ours / bare);
    }
    let ratio = median(ratios);
    let (bare, ours) = (median(bares), median(all));
    println!("{name:<44} {bare:>10.0}/s {ours:>10.0}/s {ratio:>7.2}");
    ratio
}

fn uid(n: u64) -> String {
    let mixed = (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{n:012x}",
        mixed >> 32,
        (mixed >> 16) & 0xffff,
        mixed & 0xfff,
        (n >> 36) & 0xfff,
    )
}

fn random(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

// Bare SQLite.

fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("a new file opens");
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .and_then(|()| connection.pragma_update(None, "synchronous", "FULL"))
        .and_then(|()| {
            connection.execute_batch(
                "CREATE TABLE obj(uid TEXT PRIMARY KEY, body BLOB NOT NULL);
                 CREATE TABLE attr(name INTEGER, value TEXT, uid TEXT,
                     PRIMARY KEY(name, value, uid)) WITHOUT ROWID;",
            )
        })
        .expect("a new file takes a schema");
    connection
}

fn bare_insert(connection: &Connection, n: u64, body: &[u8]) -> rusqlite::Result<()> {
    let uid = uid(n);
    connection
        .prepare_cached("INSERT INTO obj VALUES(?1, ?2)")?
        .execute((&uid, body))?;
    let mut statement = connection.prepare_cached("INSERT INTO attr VALUES(?1, ?2, ?3)")?;
    statement.execute((1, format!("name-{n}"), &uid))?;
    statement.execute((2, format!("group-{}", n % 1000), &uid))?;
    statement.execute((3, "2026-01-01T00:00:00", &uid))?;
    Ok(())
}

fn bare_commit(connection: &mut Connection, numbers: &[u64], body: &[u8]) {
    let transaction = connection.transaction().expect("nobody else writes");
    for n in numbers {
        bare_insert(&transaction, *n, body).expect("the key is new");
    }
    transaction.commit().expect("there is space");
}

// Ours, doing the same.

fn change(n: u64) -> ChangeSet {
    let mut changes = ChangeSet::new();
    changes.insert(Record {
        scope: SCOPE.into(),
        id: uid(n).into(),
        version: 1,
        material_generation: 1,
        attributes: vec![0xab; BODY - 100],
        material: MaterialChange::Set(vec![0xab; 100]),
        index: vec![
            IndexEntry::unique(1, format!("name-{n}").as_str()),
            IndexEntry::new(2, format!("group-{}", n % 1000).as_str()),
            IndexEntry::new(3, "2026-01-01T00:00:00"),
        ],
    });
    changes
}

fn ours(path: PathBuf) -> SqliteStore {
    SqliteStore::open(path).expect("a new file opens")
}

fn insert(store: &dyn Store, n: u64) {
    store.commit(change(n)).wait().expect("the id is new");
}

fn inserts(folder: &Path, rounds: u64, time: Duration) {
    let mut connection = bare(&folder.join("bare-1"));
    let store = ours(folder.join("ours-1"));
    let body = vec![0xab; BODY];
    let (mut a, mut b) = (0, 0);
    compare(
        "durable insert, 1 client (target 0.6)",
        rounds,
        || {
            rate(time, || {
                bare_commit(&mut connection, &[a], &body);
                a += 1;
            })
        },
        || {
            rate(time, || {
                insert(&store, b);
                b += 1;
            })
        },
    );
}

fn grouped(folder: &Path, rounds: u64, time: Duration) {
    let connection = std::cell::RefCell::new(bare(&folder.join("bare-64")));
    let store = ours(folder.join("ours-64"));
    let (a, b) = (AtomicU64::new(0), AtomicU64::new(0));
    let (groups_before, sets_before) = store.group_statistics();
    compare(
        "durable insert, 64 clients (target 0.5)",
        rounds,
        || bare_clients(&mut connection.borrow_mut(), &a, time),
        || {
            clients(time, || {
                insert(&store, b.fetch_add(1, Ordering::Relaxed));
            })
        },
    );
    let (groups, sets) = store.group_statistics();
    let size = (sets - sets_before) as f64 / (groups - groups_before) as f64;
    println!("{:<44} {size:>25.1}", "  change sets in a group");
}

/// Calls per second of 64 threads.
fn clients(time: Duration, body: impl Fn() + Sync) -> f64 {
    let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    body();
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        std::thread::sleep(time);
        stop.store(true, Ordering::Relaxed);
    });
    done.into_inner() as f64 / start.elapsed().as_secs_f64()
}

type Request = (u64, std::thread::Thread, Arc<AtomicBool>);

fn bare_clients(connection: &mut Connection, next: &AtomicU64, time: Duration) -> f64 {
    let (sender, receiver) = mpsc::channel::<Request>();
    let body = vec![0xab; BODY];
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while let Ok(first) = receiver.recv() {
                let mut group = vec![first];
                group.extend(receiver.try_iter().take(63));
                let numbers: Vec<u64> = group.iter().map(|request| request.0).collect();
                bare_commit(connection, &numbers, &body);
                for (_, thread, flag) in group {
                    flag.store(true, Ordering::Release);
                    thread.unpark();
                }
            }
        });
        let sender = std::sync::Mutex::new(sender);
        let rate = clients(time, || {
            thread_local! {
                static FLAG: Arc<AtomicBool> = Arc::default();
                static SENDER: std::cell::RefCell<Option<mpsc::Sender<Request>>> =
                    const { std::cell::RefCell::new(None) };
            }
            let flag = FLAG.with(Arc::clone);
            flag.store(false, Ordering::Release);
            let request = (
                next.fetch_add(1, Ordering::Relaxed),
                std::thread::current(),
                flag.clone(),
            );
            SENDER.with_borrow_mut(|own| {
                own.get_or_insert_with(|| sender.lock().expect("no thread panics").clone())
                    .send(request)
                    .expect("the writer lives");
            });
            while !flag.load(Ordering::Acquire) {
                std::thread::park();
            }
        });
        drop(sender);
        rate
    })
}

fn reads(folder: &Path, rounds: u64, time: Duration) {
    let mut connection = bare(&folder.join("bare-read"));
    let store = ours(folder.join("ours-read"));
    let body = vec![0xab; BODY];
    bare_commit(&mut connection, &(0..RECORDS).collect::<Vec<_>>(), &body);
    let commits: Vec<_> = (0..RECORDS).map(|n| store.commit(change(n))).collect();
    for commit in commits {
        commit.wait().expect("the id is new");
    }
    let (mut a, mut b) = (99, 99);
    compare(
        "point read of 10,000, 1 thread",
        rounds,
        || {
            rate(time, || {
                let length = connection
                    .prepare_cached("SELECT body FROM obj WHERE uid = ?1")
                    .and_then(|mut statement| {
                        statement.query_row([uid(random(&mut a) % RECORDS)], |row| {
                            Ok(row.get_ref(0)?.as_blob()?.len())
                        })
                    });
                assert_eq!(length, Ok(BODY));
            })
        },
        || rate(time, || read(&store, &mut b)),
    );
    let (mut a, mut b) = (98, 98);
    compare(
        "look up a name among 10,000",
        rounds,
        || {
            rate(time, || {
                let n = random(&mut a) % RECORDS;
                let found: rusqlite::Result<String> = connection
                    .prepare_cached("SELECT uid FROM attr WHERE name = 1 AND value = ?1")
                    .and_then(|mut statement| {
                        statement.query_row([format!("name-{n}")], |row| row.get(0))
                    });
                black_box(found.expect("the name is there"));
            })
        },
        || {
            rate(time, || {
                let n = random(&mut b) % RECORDS;
                let query = kmip_core::store::Query::new(SCOPE)
                    .equal(1, format!("name-{n}").as_str())
                    .equal(3, "2026-01-01T00:00:00");
                let mut hits = 0;
                store
                    .snapshot()
                    .and_then(|snapshot| {
                        snapshot.locate(&query, &mut |_| {
                            hits += 1;
                            std::ops::ControlFlow::Continue(())
                        })
                    })
                    .expect("the file is readable");
                assert_eq!(hits, 1);
            })
        },
    );
}

fn read(store: &dyn Store, state: &mut u64) {
    let mut length = 0;
    let found = store.read(SCOPE, &uid(random(state) % RECORDS), &mut |record| {
        length = record.attributes.len() + record.material.map_or(0, <[u8]>::len);
    });
    assert!(matches!(found, Ok(true)) && length == BODY);
}

fn memory_and_seals(rounds: u64, time: Duration) {
    let nanoseconds = |name: &str, body: &mut dyn FnMut()| {
        let each = (0..rounds).map(|_| 1e9 / rate(time, &mut *body)).collect();
        println!("{name:<44} {:>23.0} ns", median(each));
    };
    let store = Arc::new(MemoryStore::new());
    for n in 0..RECORDS {
        insert(&*store, n);
    }
    let ids: Vec<String> = (0..RECORDS).map(uid).collect();
    let mut state = 7;
    nanoseconds("memory store: point read of 10,000", &mut || {
        let id = &ids[(random(&mut state) % RECORDS) as usize];
        let found = store.read(SCOPE, id, &mut |record| {
            black_box(record.attributes.len());
        });
        assert!(matches!(found, Ok(true)));
    });
    let mut n = RECORDS;
    nanoseconds("memory store: insert", &mut || {
        insert(&*store, n);
        n += 1;
    });
    let metadata = Arc::new(StoreMetadata::new(store));
    let sealer = Sealer::create(metadata, &KeyEncryptionKey::raw([1; 32])).expect("new metadata");
    for size in [100, 500] {
        let plain = vec![7; size];
        let id = uid(1);
        let material = sealer
            .seal_material(SCOPE, &id, 1, &plain)
            .expect("the scope has a key");
        let tag = MaterialTag::of(Some(&material)).expect("it was just sealed");
        let attributes = sealer
            .seal_attributes(SCOPE, &id, 1, tag, &plain)
            .expect("the scope has a key");
        nanoseconds(&format!("seal attributes of {size} bytes"), &mut || {
            black_box(sealer.seal_attributes(SCOPE, &id, 1, tag, &plain)).expect("as before");
        });
        let mut out = Zeroizing::new(Vec::new());
        nanoseconds(&format!("open attributes of {size} bytes"), &mut || {
            sealer
                .open_attributes_into(SCOPE, &id, 1, Some(tag), &attributes, &mut out)
                .expect("it was just sealed");
        });
    }
}
