//! Durable Create through the engine on SQLite, beside SQLite alone doing as many inserts: the object and three rows of
//! an index, write-ahead log, `synchronous=FULL`; for 64 clients one thread that writes what waits, at most 64 at once.

use std::cell::RefCell;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Instant;

use kmip_core::engine::{Identity, Session};
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::Server;
use rusqlite::Connection;

use crate::measure::{compare, scratch, time};
use crate::{Outcome, messages};

const CLIENTS: usize = 64;
const BODY: [u8; 600] = [0xab; 600];

/// Prints creates per second and the ratio to SQLite alone.
pub(crate) fn run() -> Outcome {
    let folder = scratch()?;
    println!(
        "{:<48}{:>12}{:>12}",
        "durable Create in process", "bare", "Keystead"
    );
    for (name, clients) in [
        ("1 client (target 0.6)", 1),
        ("64 clients (target 0.5)", CLIENTS),
    ] {
        let bare = RefCell::new(bare(&folder.path().join(format!("bare-{clients}")))?);
        let server = Server::builder()
            .sqlite(folder.path().join(format!("keystead-{clients}")))
            .key_encryption_key(KeyEncryptionKey::raw([7; 32]))
            .build()?;
        let (written, created) = (AtomicU64::new(0), AtomicU64::new(0));
        compare(
            name,
            "/s",
            || {
                Ok(if clients == 1 {
                    alone(&mut bare.borrow_mut(), &written)
                } else {
                    grouped(&mut bare.borrow_mut(), &written)
                })
            },
            || Ok(through_engine(&server, clients, &created)),
        )?;
    }
    Ok(())
}

fn through_engine(server: &Server, clients: usize, next: &AtomicU64) -> f64 {
    in_threads(clients, || {
        let mut session = Session::new(Identity::new("bench"));
        let (mut request, mut response) = (messages::create(), Vec::new());
        move || {
            messages::numbered(&mut request, next.fetch_add(1, Ordering::Relaxed));
            response.clear();
            server
                .engine()
                .handle(&mut session, &request, &mut response);
            assert!(messages::succeeded(&response), "Create failed");
        }
    })
}

/// Calls per second of so many threads, each with a body of its own.
fn in_threads<B: FnMut()>(threads: usize, body: impl Fn() -> B + Sync) -> f64 {
    let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut body = body();
                while !stop.load(Ordering::Relaxed) {
                    body();
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        std::thread::sleep(time());
        stop.store(true, Ordering::Relaxed);
    });
    done.into_inner() as f64 / start.elapsed().as_secs_f64()
}

fn bare(path: &Path) -> Outcome<Connection> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.execute_batch(
        "CREATE TABLE obj(uid TEXT PRIMARY KEY, body BLOB NOT NULL);
         CREATE TABLE attr(name INTEGER, value TEXT, uid TEXT, PRIMARY KEY(name, value, uid)) WITHOUT ROWID;",
    )?;
    Ok(connection)
}

fn insert(connection: &Connection, number: u64) -> rusqlite::Result<()> {
    let mixed = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let uid = format!(
        "{:08x}-{:04x}-4000-a000-{number:012x}",
        mixed >> 32,
        mixed & 0xffff
    );
    connection
        .prepare_cached("INSERT INTO obj VALUES(?1, ?2)")?
        .execute((&uid, BODY.as_slice()))?;
    let mut statement = connection.prepare_cached("INSERT INTO attr VALUES(?1, ?2, ?3)")?;
    statement.execute((1, format!("key-{number:012}"), &uid))?;
    statement.execute((2, format!("group-{}", number % 1000), &uid))?;
    statement.execute((3, "2026-01-01T00:00:00", &uid))?;
    Ok(())
}

fn commit(connection: &mut Connection, numbers: &[u64]) {
    let transaction = connection.transaction().expect("nobody else writes");
    for number in numbers {
        insert(&transaction, *number).expect("the key is new");
    }
    transaction.commit().expect("there is space");
}

fn alone(connection: &mut Connection, next: &AtomicU64) -> f64 {
    let (start, mut calls) = (Instant::now(), 0u64);
    while start.elapsed() < time() {
        commit(connection, &[next.fetch_add(1, Ordering::Relaxed)]);
        calls += 1;
    }
    calls as f64 / start.elapsed().as_secs_f64()
}

type Waiting = (u64, std::thread::Thread, Arc<AtomicBool>);

fn grouped(connection: &mut Connection, next: &AtomicU64) -> f64 {
    let (sender, receiver) = mpsc::channel::<Waiting>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while let Ok(first) = receiver.recv() {
                let mut group = vec![first];
                group.extend(receiver.try_iter().take(CLIENTS - 1));
                let numbers: Vec<u64> = group.iter().map(|waiting| waiting.0).collect();
                commit(connection, &numbers);
                for (_, thread, done) in group {
                    done.store(true, Ordering::Release);
                    thread.unpark();
                }
            }
        });
        let sender = sender; // dropped when the clients are done, which ends the writer
        in_threads(CLIENTS, || {
            let (sender, done) = (sender.clone(), Arc::new(AtomicBool::new(false)));
            move || {
                done.store(false, Ordering::Release);
                let number = next.fetch_add(1, Ordering::Relaxed);
                sender
                    .send((number, std::thread::current(), done.clone()))
                    .expect("the writer lives");
                while !done.load(Ordering::Acquire) {
                    std::thread::park();
                }
            }
        })
    })
}
