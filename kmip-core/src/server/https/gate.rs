//! How much one connection may hold, however many requests HTTP/2 lets it have open at once.
//!
//! A request takes room for its body before a byte of it is read, then a turn at the engine, and its answer takes room
//! before the turn ends. Room for bodies and room for answers are two: a body that waits for a turn can never stand in
//! the way of the answer that ends one.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

use super::watch::Open;

/// Unit in which room is counted, in bytes.
const UNIT: usize = 1024;
/// Requests of one connection that the engine works on at once.
const TURNS: usize = 4;

/// Bounds of one connection.
#[derive(Debug)]
pub(super) struct Gate {
    bodies: Room,
    answers: Room,
    turns: Arc<Semaphore>,
}

impl Gate {
    /// Room for bodies of `most` bytes together, and for answers of as many that wait to be sent.
    pub(super) fn new(most: usize) -> Self {
        Self {
            bodies: Room::new(most),
            answers: Room::new(most),
            turns: Arc::new(Semaphore::new(TURNS)),
        }
    }

    /// Waits until a body of `length` bytes may be read.
    pub(super) async fn body(&self, length: usize) -> Held {
        self.bodies.take(length).await
    }

    /// Waits for a turn at the engine.
    pub(super) async fn turn(&self) -> Held {
        Held {
            _permit: self.turns.clone().acquire_owned().await.ok(),
        }
    }

    /// Waits until an answer of `length` bytes may wait to be sent. One that is longer than all the room takes all.
    pub(super) async fn answer(&self, length: usize) -> Held {
        self.answers.take(length).await
    }
}

#[derive(Debug)]
struct Room {
    units: Arc<Semaphore>,
    all: u32,
}

impl Room {
    fn new(bytes: usize) -> Self {
        let all = u32::try_from(bytes.div_ceil(UNIT).max(1)).unwrap_or(u32::MAX);
        let all = all.min(u32::try_from(Semaphore::MAX_PERMITS).unwrap_or(u32::MAX));
        Self {
            units: Arc::new(Semaphore::new(all as usize)),
            all,
        }
    }

    async fn take(&self, bytes: usize) -> Held {
        let units = u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX);
        let units = self.units.clone().acquire_many_owned(units.min(self.all));
        Held {
            _permit: units.await.ok(),
        }
    }
}

/// What was taken; given back on drop. Nothing is inside only if the semaphore was closed, which nobody does.
#[derive(Debug)]
pub(super) struct Held {
    _permit: Option<OwnedSemaphorePermit>,
}

/// The bytes of an answer until the last of them is sent or thrown away; then they are wiped, their room is given back,
/// and their request is over. The HTTP library drops this under locks of its own: nothing of it may stand inside.
pub(super) struct Answer {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    pub(super) _room: Held,
    pub(super) _open: Open,
}

impl AsRef<[u8]> for Answer {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Waker};

    use super::*;

    fn now<F: Future>(future: F) -> Option<F::Output> {
        let mut cx = Context::from_waker(Waker::noop());
        match pin!(future).poll(&mut cx) {
            std::task::Poll::Ready(value) => Some(value),
            std::task::Poll::Pending => None,
        }
    }

    #[test]
    fn bodies_wait_while_others_take_all_the_room() {
        let gate = Gate::new(10 * UNIT);
        let first = now(gate.body(9 * UNIT)).unwrap();
        let _small = now(gate.body(1)).unwrap();
        assert!(now(gate.body(1)).is_none());
        drop(first);
        assert!(now(gate.body(9 * UNIT)).is_some());
    }

    #[test]
    fn an_answer_longer_than_the_room_goes_alone() {
        let gate = Gate::new(10 * UNIT);
        let long = now(gate.answer(1 << 30)).unwrap();
        assert!(now(gate.answer(1)).is_none());
        assert!(now(gate.body(10 * UNIT)).is_some(), "bodies have their own");
        drop(long);
        assert!(now(gate.answer(1)).is_some());
    }

    #[test]
    fn few_requests_have_a_turn_at_once() {
        let gate = Gate::new(UNIT);
        let turns: Vec<_> = (0..TURNS).map(|_| now(gate.turn()).unwrap()).collect();
        assert!(now(gate.turn()).is_none());
        drop(turns);
        assert!(now(gate.turn()).is_some());
    }
}
