//! Benchmark of the engine in process: encoded request in, encoded answer out.
//!
//! `cargo bench -p kmip-core --bench engine` prints calls per second and allocations per call: Get
//! on the memory store and on SQLite with 10,000 objects (beside a bare point read from as many, in
//! turn), Locate by name, Create, Encrypt of 100 bytes. `one get|get-sqlite ITERATIONS` repeats one
//! thing.

// Counts stay far below 2^52.
#![allow(clippy::cast_precision_loss)]
// The counting allocator is the one place of the benchmarks that needs it.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use kmip_core::crypto::OpenSsl;
use kmip_core::engine::{
    AllowAll, Engine, EngineLimits, Identity, Parts, Session, SystemClock, TracingAudit,
};
use kmip_core::protocol::attribute::{
    Attribute, AttributeList, Attributes, CryptographicParameters, Name,
};
use kmip_core::protocol::enumeration::{BlockCipherMode, CryptographicAlgorithm, ObjectType};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::message::{RequestHeader, ResponseReader};
use kmip_core::protocol::payload::{
    ActivateRequest, CreateRequest, CreateResponse, EncryptRequest, GetRequest, LocateRequest,
    Request,
};
use kmip_core::protocol::shape::{Boxed, Encode, Secret, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::seal::{KeyEncryptionKey, Sealer};
use kmip_core::store::{MemoryStore, SqliteStore, Store, StoreMetadata};
use kmip_core::ttlv::{Limits, Writer};

/// Counts allocations.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const OBJECTS: u32 = 10_000;
/// Threads that fill a store.
const CLIENTS: u32 = 64;

struct Bench {
    engine: Arc<Engine>,
    session: Session,
    response: Vec<u8>,
}

impl Bench {
    fn new(store: Arc<dyn Store>) -> Self {
        let metadata = Arc::new(StoreMetadata::new(store.clone()));
        let sealer =
            Sealer::create(metadata, &KeyEncryptionKey::raw([7; 32])).expect("a new store");
        let engine = Engine::new(Parts {
            store,
            sealer,
            crypto: Arc::new(OpenSsl::new().expect("OpenSSL loads")),
            clock: Arc::new(SystemClock),
            policy: Arc::new(AllowAll),
            audit: Arc::new(TracingAudit),
            limits: EngineLimits::default(),
            interop: false,
        });
        Self {
            engine,
            session: Session::new(Identity::new("bench")),
            response: Vec::with_capacity(4096),
        }
    }

    /// Another client of the same engine.
    fn another(&self) -> Self {
        Self {
            engine: self.engine.clone(),
            session: self.session.clone(),
            response: Vec::new(),
        }
    }

    #[inline]
    fn handle(&mut self, request: &[u8]) -> &[u8] {
        self.response.clear();
        self.engine
            .handle(&mut self.session, request, &mut self.response);
        black_box(&self.response)
    }

    fn create(&mut self, name: &str) -> String {
        let answer = self.handle(&encoded(&aes(name))).to_vec();
        let mut reader = ResponseReader::new(&answer, &Limits::DEFAULT).expect("a message");
        let item = reader.next_item().expect("an item").expect("an item");
        let payload = item.response_payload.expect("success");
        let response =
            CreateResponse::decode(&payload.item().expect("a payload"), &reader.decode_rule());
        response
            .expect("a response")
            .unique_identifier
            .as_identifier()
            .expect("a text")
            .to_owned()
    }
}

fn aes(name: &str) -> CreateRequest<'static> {
    let usage = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
    CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: Attributes {
            list: vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &usage),
                Attribute::of(tag::NAME, &Name::text(name.to_owned())),
            ],
            templates: Vec::new(),
        },
        protection_storage_masks: None,
    }
}

fn encoded<'a, Q: Request<'a>>(payload: &Q) -> Vec<u8> {
    let mut bytes = Vec::new();
    Writer::new(&mut bytes).structure(tag::REQUEST_MESSAGE, |w| {
        let header = RequestHeader {
            protocol_version: V::V1_4.into(),
            batch_count: Some(1),
            ..RequestHeader::default()
        };
        header.encode(tag::REQUEST_HEADER, &mut Encode::new(w, V::V1_4));
        w.structure(tag::BATCH_ITEM, |w| {
            Q::OPERATION.encode(tag::OPERATION, &mut Encode::new(w, V::V1_4));
            payload.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(w, V::V1_4));
        });
    });
    bytes
}

fn get(id: &str) -> Vec<u8> {
    encoded(&GetRequest {
        unique_identifier: Some(ObjectReference::id(id)),
        ..GetRequest::default()
    })
}

/// Prints calls per second (best of five short rounds) and allocations per call, and returns the rate.
fn report(name: &str, mut body: impl FnMut()) -> f64 {
    let mut best = 0f64;
    let mut allocations = 0;
    for _ in 0..5 {
        let (start, before, mut calls) =
            (Instant::now(), ALLOCATIONS.load(Ordering::Relaxed), 0u64);
        while start.elapsed() < Duration::from_millis(100) {
            for _ in 0..16 {
                body();
            }
            calls += 16;
        }
        allocations = (ALLOCATIONS.load(Ordering::Relaxed) - before) / calls;
        best = best.max(calls as f64 / start.elapsed().as_secs_f64());
    }
    println!(
        "{name:<40}{best:>14.0} /s{:>10.2} us{allocations:>6} allocations",
        1e6 / best
    );
    best
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.get(1).is_some_and(|a| a == "one") {
        return one(&arguments[2], arguments[3].parse().expect("a number"));
    }
    let mut memory = Bench::new(Arc::new(MemoryStore::new()));
    let id = memory.create("bench");
    let request = get(&id);
    memory.handle(&request);
    report("Get, memory store, sealed", || {
        memory.handle(&request);
    });
    let activate = encoded(&ActivateRequest {
        unique_identifier: Some(ObjectReference::id(id.as_str())),
    });
    memory.handle(&activate);
    let data = [7; 100];
    let encrypt = encoded(&EncryptRequest {
        unique_identifier: Some(ObjectReference::id(id.as_str())),
        cryptographic_parameters: Some(Boxed::from(CryptographicParameters {
            block_cipher_mode: Some(BlockCipherMode::GCM),
            random_iv: Some(true),
            ..CryptographicParameters::default()
        })),
        data: Some(Secret::borrowed(&data).into()),
        ..EncryptRequest::default()
    });
    report("Encrypt, AES-256-GCM, 100 bytes", || {
        memory.handle(&encrypt);
    });
    let locate = encoded(&LocateRequest {
        attributes: AttributeList::from(vec![Attribute::of(tag::NAME, &Name::text("bench"))]),
        ..LocateRequest::default()
    });
    report("Locate by name, memory store", || {
        memory.handle(&locate);
    });
    let mut number = 0u32;
    report("Create, memory store", || {
        number += 1;
        memory.handle(&encoded(&aes(&format!("key {number}"))));
    });
    sqlite();
}

/// A store in a file of the target folder, and requests for its objects, each asked for once.
fn filled(folder: &Path) -> (Bench, Vec<Vec<u8>>) {
    let store = SqliteStore::open(folder.join("keys.db")).expect("a new file");
    let mut bench = Bench::new(Arc::new(store));
    // Many clients at once, so that their commits share the waits for the disk.
    let requests = std::thread::scope(|scope| {
        let fill = |first: u32| {
            let mut client = bench.another();
            move || -> Vec<Vec<u8>> {
                (first..OBJECTS)
                    .step_by(CLIENTS as usize)
                    .map(|number| {
                        let request = get(&client.create(&format!("key {number}")));
                        client.handle(&request);
                        request
                    })
                    .collect()
            }
        };
        let clients: Vec<_> = (0..CLIENTS).map(|first| scope.spawn(fill(first))).collect();
        clients
            .into_iter()
            .flat_map(|client| client.join().expect("clients do not panic"))
            .collect()
    });
    bench.response.clear();
    (bench, requests)
}

/// A bare table of as many objects, and their keys.
fn bare(folder: &Path) -> (rusqlite::Connection, Vec<String>) {
    let bare = rusqlite::Connection::open(folder.join("bare.db")).expect("a new file");
    bare.execute_batch(
        "PRAGMA journal_mode=WAL; CREATE TABLE obj(uid TEXT PRIMARY KEY, body BLOB NOT NULL); BEGIN;",
    )
    .expect("SQL");
    let ids: Vec<String> = (0..OBJECTS)
        .map(|i| format!("{:036}", u64::from(i) * 0x9E37_79B9))
        .collect();
    for id in &ids {
        bare.execute(
            "INSERT INTO obj VALUES(?1, ?2)",
            (id, [0xabu8; 600].as_slice()),
        )
        .expect("SQL");
    }
    bare.execute_batch("COMMIT").expect("SQL");
    (bare, ids)
}

fn sqlite() {
    let folder = folder();
    let (mut bench, requests) = filled(folder.path());
    let (bare, ids) = bare(folder.path());
    let (mut at, mut ratios) = (0usize, Vec::new());
    for _ in 0..5 {
        let reference = report("bare SQLite point read, 600 bytes", || {
            at = (at + 7919) % ids.len();
            let mut statement = bare
                .prepare_cached("SELECT body FROM obj WHERE uid=?1")
                .expect("SQL");
            let length: usize = statement
                .query_row([&ids[at]], |row| Ok(row.get_ref(0)?.as_blob()?.len()))
                .expect("a row");
            black_box(length);
        });
        let ours = report("Get, SQLite, 10,000 objects", || {
            at = (at + 7919) % requests.len();
            bench.handle(&requests[at]);
        });
        ratios.push(ours / reference);
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "ratio Get on SQLite / bare point read (target 0.5): {:.2} ({:.2}-{:.2})",
        ratios[2], ratios[0], ratios[4]
    );
}

fn folder() -> tempfile::TempDir {
    tempfile::Builder::new()
        .prefix("engine-bench")
        .tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .expect("the target folder is writable")
}

/// Repeats one thing, for callgrind and strace: `get`, `get-sqlite`.
fn one(kind: &str, iterations: usize) {
    let folder = folder();
    let (mut bench, requests) = if kind == "get-sqlite" {
        filled(folder.path())
    } else {
        let mut memory = Bench::new(Arc::new(MemoryStore::new()));
        let request = get(&memory.create("bench"));
        memory.handle(&request);
        (memory, vec![request])
    };
    let mut at = 0usize;
    for _ in 0..iterations {
        at = (at + 7919) % requests.len();
        bench.handle(&requests[at]);
    }
}
