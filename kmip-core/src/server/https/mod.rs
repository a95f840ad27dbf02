//! HTTPS: KMIP as the body of POST, in HTTP/1.0, HTTP/1.1 and HTTP/2 (Profiles 2.1: 5.3).
//!
//! The HTTP library frames requests; what it does not bound is bounded here. A connection runs the same way over both
//! versions: `exchange` answers a request, `gate` bounds what the connection holds, `watch` ends it when the peer is too
//! slow, `body` moves the bytes.

mod body;
mod exchange;
mod gate;
mod watch;

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use parking_lot::Mutex;
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_rustls::server::TlsStream;

use self::body::Pieces;
use self::exchange::Line;
use self::gate::Gate;
use self::watch::{Watch, Watched};
use super::connection::{End, Shared};
use super::responder::{Peer, Responder};
use crate::protocol::encoding::Encoding;

/// Longest head of a request, in bytes.
const HEAD: usize = 16 << 10;
/// Most headers of a request.
const HEADERS: usize = 64;
/// Largest buffer for reading HTTP/1, in bytes.
const READ_BUFFER: usize = 64 << 10;
/// HTTP/2: bytes of one body, and of all of a connection, that may be under way and unread.
const STREAM_WINDOW: u32 = 64 << 10;
const CONNECTION_WINDOW: u32 = 256 << 10;
/// HTTP/2: bytes of one answer that the library may have taken over.
const SEND_BUFFER: usize = 64 << 10;
/// HTTP/2: streams that the peer reset while they waited, after which the connection is closed.
const RESETS: usize = 20;

/// Names of what is spoken, for the TLS handshake; the best first.
pub(super) const ALPN: &[&[u8]] = &[b"h2", b"http/1.1", b"http/1.0"];

/// Serves one connection until it ends. Gives the stream back if a last answer may still be on its way.
pub(super) async fn serve<R: Responder>(
    stream: TlsStream<TcpStream>,
    peer: Peer,
    shared: Arc<Shared<R>>,
) -> (End, Option<TlsStream<TcpStream>>) {
    let is_http2 = stream.get_ref().1.alpn_protocol() == Some(ALPN[0]);
    let watch = Watch::new(!is_http2);
    let most = Encoding::Xml.longest_body(shared.limits.max_message_bytes);
    let line = Arc::new(Line {
        session: Mutex::new(shared.responder.open(peer)),
        gate: Gate::new(most),
        watch: watch.clone(),
        shared: shared.clone(),
    });
    let socket = TokioIo::new(Watched {
        stream,
        watch: watch.clone(),
    });
    let service = service_fn(move |request| answer(line.clone(), request));
    if is_http2 {
        let connection = pin!(http2(&shared).serve_connection(socket, service));
        let poll = |connection: Pin<&mut http2::Connection<_, _, _>>, cx: &mut Context<'_>| {
            connection.poll(cx)
        };
        let end = run(connection, &shared, &watch, poll, |connection| {
            connection.graceful_shutdown();
        });
        (end.await, None)
    } else {
        let mut connection = http1().serve_connection(socket, service);
        let poll = |connection: Pin<&mut http1::Connection<_, _>>, cx: &mut Context<'_>| {
            connection.get_mut().poll_without_shutdown(cx)
        };
        let end = run(
            Pin::new(&mut connection),
            &shared,
            &watch,
            poll,
            |connection| {
                connection.graceful_shutdown();
            },
        );
        let end = end.await;
        (end, Some(connection.into_parts().io.into_inner().stream))
    }
}

type Answering = Pin<Box<dyn Future<Output = Result<Response<Pieces>, Infallible>> + Send>>;

fn answer<R: Responder>(line: Arc<Line<R>>, request: Request<Incoming>) -> Answering {
    Box::pin(async move { Ok(line.answer(request).await) })
}

/// Polls a connection until it ends, the listener has closed and let it finish, or the peer is too slow.
async fn run<R: Responder, C>(
    mut connection: Pin<&mut C>,
    shared: &Shared<R>,
    watch: &Watch,
    mut poll: impl FnMut(Pin<&mut C>, &mut Context<'_>) -> Poll<hyper::Result<()>>,
    finish: impl Fn(Pin<&mut C>),
) -> End {
    let mut finishing = None;
    let mut alarm: Option<Pin<Box<Sleep>>> = None;
    poll_fn(|cx| {
        if shared.control.is_closing() && finishing.is_none() {
            finishing = Some(Instant::now());
            finish(connection.as_mut());
        }
        if let Poll::Ready(result) = poll(connection.as_mut(), cx) {
            return Poll::Ready(match result {
                Ok(()) if finishing.is_some() => End::Closing,
                Ok(()) => End::Done,
                Err(error) => error.into(),
            });
        }
        loop {
            let next = match watch.due(cx, &shared.limits, finishing) {
                Err(end) => return Poll::Ready(end),
                Ok(None) => return Poll::Pending,
                Ok(Some(next)) => next,
            };
            if ring(&mut alarm, next, cx).is_pending() {
                return Poll::Pending;
            }
        }
    })
    .await
}

/// Sets the alarm to `at` and looks at it.
fn ring(alarm: &mut Option<Pin<Box<Sleep>>>, at: Instant, cx: &mut Context<'_>) -> Poll<()> {
    let alarm = alarm.get_or_insert_with(|| Box::pin(sleep_until(at)));
    if alarm.deadline() != at {
        alarm.as_mut().reset(at);
    }
    alarm.as_mut().poll(cx)
}

fn http1() -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder.max_buf_size(READ_BUFFER).max_headers(HEADERS);
    builder
}

fn http2<R>(shared: &Shared<R>) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(shared.limits.max_streams)
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_send_buf_size(SEND_BUFFER)
        .max_header_list_size(HEAD as u32)
        .max_pending_accept_reset_streams(RESETS)
        .max_local_error_reset_streams(RESETS)
        .keep_alive_interval(shared.limits.keep_alive)
        .keep_alive_timeout(shared.limits.request_timeout);
    builder
}

impl From<hyper::Error> for End {
    fn from(error: hyper::Error) -> Self {
        use std::error::Error as _;
        let mut source = error.source();
        while let Some(cause) = source {
            if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
                return std::io::Error::new(cause.kind(), error.to_string()).into();
            }
            source = cause.source();
        }
        if error.is_incomplete_message() || error.is_closed() {
            return Self::Peer;
        }
        Self::Broken(std::io::Error::other(error))
    }
}
