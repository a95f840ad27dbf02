//! Since when a connection waits for its peer, and when that is too long.

use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use parking_lot::Mutex;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

use super::super::connection::End;
use super::super::limits::ConnectionLimits;

/// How long a connection without a request lives on after it was told to finish: its peer may have sent one meanwhile.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// What one connection waits for. Shared by its socket, its requests and its answers.
#[derive(Debug)]
pub(super) struct Watch {
    state: Mutex<State>,
    /// Whether bytes that arrive while nothing is under way begin a request. In HTTP/2 they may be anything.
    bytes_are_requests: bool,
}

#[derive(Debug)]
struct State {
    /// The task of the connection.
    waker: Option<Waker>,
    /// Requests begun whose answers have not been taken.
    open: usize,
    quiet_since: Instant,
    /// When the first byte of a request came whose head is not complete.
    begun: Option<Instant>,
    /// Since when the socket takes nothing.
    stuck: Option<Instant>,
    /// When answers were handed over that have not been taken, by number: the oldest first.
    answers: BTreeMap<u64, Instant>,
    /// Number of the next answer.
    next: u64,
}

impl Watch {
    pub(super) fn new(bytes_are_requests: bool) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State {
                waker: None,
                open: 0,
                quiet_since: Instant::now(),
                begun: None,
                stuck: None,
                answers: BTreeMap::new(),
                next: 0,
            }),
            bytes_are_requests,
        })
    }

    /// A request whose head is complete.
    pub(super) fn begin(self: &Arc<Self>) -> Open {
        let mut state = self.state.lock();
        state.open += 1;
        state.begun = None;
        Open {
            watch: self.clone(),
            answer: None,
        }
    }

    /// Why the connection has to end now, or else when to ask again. `finishing`: since when it is. Remembers the calling task, and wakes it when
    /// the answer changes.
    pub(super) fn due(
        &self,
        cx: &Context<'_>,
        limits: &ConnectionLimits,
        finishing: Option<Instant>,
    ) -> Result<Option<Instant>, End> {
        let mut state = self.state.lock();
        if !state
            .waker
            .as_ref()
            .is_some_and(|known| known.will_wake(cx.waker()))
        {
            state.waker = Some(cx.waker().clone());
        }
        let handed_over = state.answers.first_key_value().map(|(_, since)| *since);
        let quiet = (state.open == 0 && state.begun.is_none()).then_some(state.quiet_since);
        let last_words = quiet.and_then(|quiet| Some(finishing?.max(quiet)));
        let waits: [Wait; 5] = [
            (last_words, Some(LAST_WORDS), || End::Closing),
            (state.begun, Some(limits.request_timeout), || {
                End::Stalled("the head of a request stopped half-way")
            }),
            (state.stuck, Some(limits.write_timeout), not_taken),
            (handed_over, Some(limits.write_timeout), not_taken),
            (quiet, limits.idle_timeout, || End::Idle),
        ];
        let now = Instant::now();
        let mut next: Option<Instant> = None;
        for (since, patience, end) in waits {
            let Some(at) = since.zip(patience).and_then(|(t, d)| t.checked_add(d)) else {
                continue;
            };
            if at <= now {
                return Err(end());
            }
            next = Some(next.map_or(at, |next| next.min(at)));
        }
        Ok(next)
    }

    fn heard(&self) {
        if self.bytes_are_requests {
            let mut state = self.state.lock();
            if state.open == 0 && state.begun.is_none() {
                state.begun = Some(Instant::now());
            }
        }
    }

    fn wrote(&self, pending: bool) {
        let mut state = self.state.lock();
        match (pending, state.stuck) {
            (true, None) => state.stuck = Some(Instant::now()),
            (false, Some(_)) => state.stuck = None,
            _ => {}
        }
    }
}

/// Since when something is waited for, how long it may take, and what follows when it does not come.
type Wait = (Option<Instant>, Option<Duration>, fn() -> End);

fn not_taken() -> End {
    End::Stalled("an answer was not taken")
}

/// A request that has begun, until its answer is taken or thrown away.
#[derive(Debug)]
pub(super) struct Open {
    watch: Arc<Watch>,
    /// The number of its answer, once there is one.
    answer: Option<u64>,
}

impl Open {
    /// From now on the peer has to take the answer.
    pub(super) fn answered(&mut self) {
        let mut state = self.watch.state.lock();
        let number = state.next;
        state.next += 1;
        state.answers.insert(number, Instant::now());
        self.answer = Some(number);
        wake(&state);
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut state = self.watch.state.lock();
        if let Some(number) = self.answer {
            state.answers.remove(&number);
        }
        state.open -= 1;
        if state.open == 0 {
            state.quiet_since = Instant::now();
            wake(&state);
        }
    }
}

fn wake(state: &State) {
    if let Some(waker) = &state.waker {
        waker.wake_by_ref();
    }
}

/// A stream that tells the watch what passes.
#[derive(Debug)]
pub(super) struct Watched<S> {
    pub(super) stream: S,
    pub(super) watch: Arc<Watch>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let result = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.watch.heard();
        }
        result
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch.wrote(result.is_pending());
        result
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.stream).poll_flush(cx);
        self.watch.wrote(result.is_pending());
        result
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.watch.wrote(result.is_pending());
        result
    }
}
