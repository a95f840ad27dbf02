//! Plays many cases, a fresh peer each, on two threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::case::{Entry, Failure, Outcome, Peer, play};
use super::registry::Registry;
use super::report::Played;

/// How many cases are played at once.
const AT_ONCE: usize = 2;

/// Where a case gets its peer from.
pub trait Ground: Sync {
    /// A peer for one case, with a server of its own behind it.
    fn fresh(&self, entry: &Entry) -> Result<Box<dyn Peer>, String>;
}

/// Plays the cases; the result is in their order.
pub fn run(
    registry: &Registry,
    directory: &Path,
    entries: Vec<Entry>,
    ground: &dyn Ground,
) -> Vec<Played> {
    let next = AtomicUsize::new(0);
    let played: Mutex<Vec<(usize, Outcome)>> = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(entry) = entries.get(index) else {
                        break;
                    };
                    let outcome = play_one(registry, directory, entry, ground);
                    if let Ok(mut played) = played.lock() {
                        played.push((index, outcome));
                    }
                }
            });
        }
    });
    let mut played = played.into_inner().unwrap_or_default();
    played.sort_by_key(|(index, _)| *index);
    entries
        .into_iter()
        .zip(played.into_iter().map(|(_, outcome)| outcome))
        .collect()
}

fn play_one(registry: &Registry, directory: &Path, entry: &Entry, ground: &dyn Ground) -> Outcome {
    let attempt = catch_unwind(AssertUnwindSafe(|| match ground.fresh(entry) {
        Ok(mut peer) => play(registry, directory, entry, peer.as_mut()),
        Err(reason) => failed(Failure::Exchange {
            message: 0,
            reason: format!("no server: {reason}"),
        }),
    }));
    attempt.unwrap_or_else(|_| failed(Failure::File("the runner panicked".to_owned())))
}

fn failed(failure: Failure) -> Outcome {
    Outcome {
        failure: Some(failure),
        used: std::collections::BTreeSet::new(),
    }
}
