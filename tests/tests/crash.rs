//! A server that is killed at any moment has lost nothing that it acknowledged and shows nothing half-written.
//!
//! `KEYSTEAD_CRASH_ROUNDS` sets the number of rounds, `KEYSTEAD_CRASH_SEED` the moments.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use keystead_tests::served::Served;
use keystead_tests::workspace::scratch;
use kmip_core::client::{Client, CreateSymmetricKey, Locate};

const COMMAND: &str = env!("CARGO_BIN_EXE_keystead-under-test");
const CLIENTS: usize = 8;
const CREATES: usize = 200;

/// Key bytes by identifier; none where the server was killed between Create and Get.
type Acknowledged = BTreeMap<String, (String, Option<Vec<u8>>)>;

/// A small generator, so that a failure can be repeated.
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> u64 {
        // SplitMix64, by its public description.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn what_was_acknowledged_survives_sigkill_and_nothing_is_half_written() {
    let rounds = number("KEYSTEAD_CRASH_ROUNDS").unwrap_or(20);
    let seed = number("KEYSTEAD_CRASH_SEED").unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        now.expect("after 1970").as_nanos() as u64
    });
    println!("KEYSTEAD_CRASH_SEED={seed}");
    let folder = scratch("crash");
    let mut moments = Moments(seed);
    let mut known = Acknowledged::new();
    let (mut acknowledged, mut unanswered) = (0, 0);
    for round in 0..rounds {
        let made = run_and_kill(&folder, round, &mut moments);
        acknowledged += made.len();
        unanswered += check(&folder, round, &made, &mut known);
    }
    check_everything(&folder, &known);
    println!(
        "{rounds} rounds: {acknowledged} acknowledged, all there; {unanswered} more were whole but unanswered"
    );
    let _ = std::fs::remove_dir_all(folder);
}

/// Lets the clients create keys and kills the server at some moment. Returns what was acknowledged.
fn run_and_kill(folder: &Path, round: u64, moments: &mut Moments) -> Acknowledged {
    let server = Served::start(COMMAND, folder, &[]).expect("the server starts");
    let acknowledged = Mutex::new(Acknowledged::new());
    let count = AtomicUsize::new(0);
    let at = moments.below(CREATES);
    let later = Duration::from_micros(moments.next() % 3000);
    std::thread::scope(|scope| {
        let mut clients = Vec::new();
        for index in 0..CLIENTS {
            let client = server.client().expect("a client connects");
            let (acknowledged, count) = (&acknowledged, &count);
            clients.push(scope.spawn(move || {
                for n in 0..CREATES / CLIENTS {
                    let name = format!("{round}-{index}-{n}");
                    let Ok(id) =
                        client.create_symmetric_key(&CreateSymmetricKey::aes(256).named(&*name))
                    else {
                        return;
                    };
                    count.fetch_add(1, Ordering::Release);
                    let bytes = client.get(&id).ok().map(|k| k.material.as_bytes().to_vec());
                    let killed = bytes.is_none();
                    let mut all = acknowledged.lock().expect("no client panics");
                    assert!(all.insert(id, (name, bytes)).is_none(), "two keys, one id");
                    if killed {
                        return;
                    }
                }
            }));
        }
        let finished = || {
            clients
                .iter()
                .all(std::thread::ScopedJoinHandle::is_finished)
        };
        while count.load(Ordering::Acquire) < at && !finished() {
            std::thread::yield_now();
        }
        std::thread::sleep(later);
        server.kill();
    });
    acknowledged.into_inner().expect("no client panics")
}

/// Starts the server again and looks at what the round left. Returns how many keys are there though no answer came.
fn check(folder: &Path, round: u64, made: &Acknowledged, known: &mut Acknowledged) -> usize {
    let server = Served::start(COMMAND, folder, &[]).expect("the server starts after SIGKILL");
    let client = server.client().expect("a client connects");
    for (id, (name, bytes)) in made {
        let found = whole_key(&client, id, name);
        if let Some(bytes) = bytes {
            assert_eq!(&found, bytes, "round {round}: key {id} has other bytes");
        }
        known.insert(id.clone(), (name.clone(), Some(found)));
    }
    let mut unanswered = 0;
    for id in client.locate(&Locate::default()).expect("Locate works") {
        if known.contains_key(&id) {
            continue;
        }
        let name = name_of(&client, &id);
        assert!(
            name.starts_with(&format!("{round}-")),
            "{name} is not of round {round}"
        );
        let bytes = whole_key(&client, &id, &name);
        known.insert(id, (name, Some(bytes)));
        unanswered += 1;
    }
    assert!(
        unanswered <= CLIENTS,
        "{unanswered} keys that nobody was told of"
    );
    // SIGKILL again: starting, reading and dying in between must be harmless too.
    server.kill();
    unanswered
}

/// All keys of all rounds, each once and whole.
fn check_everything(folder: &Path, known: &Acknowledged) {
    let server = Served::start(COMMAND, folder, &[]).expect("the server starts");
    let client = server.client().expect("a client connects");
    let located = client.locate(&Locate::default()).expect("Locate works");
    let ids: HashSet<&String> = located.iter().collect();
    assert_eq!(ids.len(), located.len(), "an object is located twice");
    assert_eq!(
        ids,
        known.keys().collect(),
        "what is located is what is known"
    );
    for (id, (name, bytes)) in known {
        assert_eq!(Some(whole_key(&client, id, name)), *bytes, "key {id}");
        let by_name = client
            .locate(&Locate::by_name(&**name))
            .expect("Locate works");
        assert_eq!(by_name, [id.as_str()], "the index of {name}");
    }
    let (status, log) = server.terminate();
    assert!(status.success(), "{status}: {log}");
}

/// The bytes of a key that is complete: material, algorithm, length, name, state.
fn whole_key(client: &Client, id: &str, name: &str) -> Vec<u8> {
    let key = client
        .get(id)
        .unwrap_or_else(|error| panic!("{id} ({name}) is lost: {error}"));
    assert_eq!(key.length_bits, Some(256));
    assert_eq!(key.material.as_bytes().len(), 32);
    let attributes = client.get_attributes(id, &[]).expect("attributes open");
    for wanted in [
        "Name",
        "State",
        "Object Type",
        "Cryptographic Algorithm",
        "Initial Date",
        "Digest",
    ] {
        let there = attributes.iter().any(|a| a.id.to_string() == wanted);
        assert!(there, "{id} has no {wanted}");
    }
    assert_eq!(name_of(client, id), name);
    key.material.as_bytes().to_vec()
}

fn name_of(client: &Client, id: &str) -> String {
    use kmip_core::protocol::attribute::Name;
    let attributes = client
        .get_attributes(id, &["Name"])
        .expect("attributes open");
    let name = attributes
        .first()
        .and_then(kmip_core::protocol::attribute::Attribute::get::<Name<'_>>);
    name.map(|n| n.name_value.to_string()).unwrap_or_default()
}
