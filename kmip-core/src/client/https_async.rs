//! HTTPS for async code: HTTP/2 with all calls over one connection, or pooled connections of HTTP/1.1 where the server
//! speaks no better.

use std::convert::Infallible;
use std::error::Error as _;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::client::conn::{http1, http2};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HOST};
use hyper::{Method, Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use parking_lot::Mutex;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::asynchronous::{Answer, AsyncTransport};
use super::error::ClientError;
use super::http::{Answered, Target};
use super::options::ConnectOptions;
use super::pool::Pool;
use super::socket_async::TlsDialer;
use super::transport::{Terms, TransportError, from_io};
use crate::protocol::encoding::Encoding;

/// What the TLS handshake offers, the best first.
const ALPN: &[&[u8]] = &[b"h2", b"http/1.1"];
/// Longest head of an answer, in bytes.
const HEAD: u32 = 16 << 10;
/// Shortest and longest time without a byte after which the peer of HTTP/2 is asked whether it is there: a connection
/// that all calls share has to be found dead within the time of one call.
const ASKED_AFTER: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(10)];

pub(crate) fn transport(options: &ConnectOptions) -> Result<HttpsAsync, ClientError> {
    let target = options.https_target()?;
    let dialer = TlsDialer::new(options, ALPN).map_err(ClientError::configuration)?;
    Ok(HttpsAsync {
        server: options.label().into(),
        dialer,
        target,
        shared: Mutex::default(),
        dialing: tokio::sync::Mutex::default(),
        speaks_http1: AtomicBool::new(false),
        pool: Pool::new(options.max_idle, options.idle_limit),
        options: options.clone(),
    })
}

pub(crate) struct HttpsAsync {
    server: Arc<str>,
    options: ConnectOptions,
    dialer: TlsDialer,
    target: Target,
    /// The connection of HTTP/2, if there is one.
    shared: Mutex<Option<Sharable>>,
    /// Held by the call that makes a connection for all.
    dialing: tokio::sync::Mutex<()>,
    /// Whether the server chose HTTP/1.1 when it was last asked.
    speaks_http1: AtomicBool,
    /// Idle connections of HTTP/1.1.
    pool: Pool<http1::SendRequest<Whole>>,
}

/// The way into a connection of HTTP/2. Whether two are the same tells the pointer.
type Sharable = Arc<http2::SendRequest<Whole>>;

/// A connection, or a share in one.
enum Link {
    Own(http1::SendRequest<Whole>),
    Shared(Sharable),
}

impl HttpsAsync {
    /// Makes a first connection, so that a server that cannot be reached shows at once.
    pub(crate) async fn warm_up(&self) -> Result<(), TransportError> {
        let link = self.connect().await?;
        self.keep(link);
        Ok(())
    }

    /// A new connection, or a share in one that another call has made meanwhile.
    async fn connect(&self) -> Result<Link, TransportError> {
        let attempt = async {
            let turn = self.dialing.lock().await;
            if let Some(link) = self.share() {
                return Ok(link);
            }
            // Connections that cannot be shared are made side by side.
            let _turn = (!self.speaks_http1.load(Ordering::Relaxed)).then_some(turn);
            self.dial().await
        };
        match timeout(self.options.connect_timeout, attempt).await {
            Ok(result) => result,
            Err(_) => Err(TransportError::Timeout("a connection")),
        }
    }

    async fn dial(&self) -> Result<Link, TransportError> {
        let stream = self.dialer.connect().await?;
        let is_http2 = stream.get_ref().1.alpn_protocol() == Some(ALPN[0]);
        self.speaks_http1.store(!is_http2, Ordering::Relaxed);
        let stream = TokioIo::new(stream);
        if is_http2 {
            let [shortest, longest] = ASKED_AFTER;
            let mut builder = http2::Builder::new(TokioExecutor::new());
            builder
                .timer(TokioTimer::new())
                .max_header_list_size(HEAD)
                // More wait until the server has told how many it takes: what it refuses is lost.
                .initial_max_send_streams(1)
                .keep_alive_interval(self.options.idle_limit.clamp(shortest, longest))
                .keep_alive_timeout(self.options.connect_timeout)
                .keep_alive_while_idle(true);
            let (send, connection) = builder.handshake(stream).await.map_err(broken)?;
            tokio::spawn(connection);
            let send = Arc::new(send);
            *self.shared.lock() = Some(send.clone());
            Ok(Link::Shared(send))
        } else {
            let mut builder = http1::Builder::new();
            builder.max_headers(64);
            let (send, connection) = builder.handshake(stream).await.map_err(broken)?;
            tokio::spawn(connection);
            Ok(Link::Own(send))
        }
    }

    /// A share in the connection of HTTP/2, if there is one.
    fn share(&self) -> Option<Link> {
        let shared = self.shared.lock();
        let send = shared.as_ref().filter(|send| !send.is_closed())?;
        Some(Link::Shared(send.clone()))
    }

    /// Lets nobody else use a connection that turned out dead. One that was made since stays.
    fn give_up(&self, link: &Link) {
        if let Link::Shared(dead) = link {
            let mut shared = self.shared.lock();
            if shared.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, dead)) {
                *shared = None;
            }
        }
    }

    /// A connection that was made before.
    async fn there(&self) -> Option<Link> {
        if let Some(link) = self.share() {
            return Some(link);
        }
        let (mut send, _) = self.pool.take(Instant::now())?;
        send.ready().await.ok().map(|()| Link::Own(send))
    }

    fn keep(&self, link: Link) {
        match link {
            Link::Own(send) if !send.is_closed() => self.pool.put(send, Instant::now()),
            _ => {}
        }
    }

    async fn attempt(&self, request: &[u8], repeatable: bool) -> Result<Vec<u8>, TransportError> {
        let encoding = self.options.encoding;
        let body = encoding.write(request.to_vec());
        let body = body.map_err(|error| {
            TransportError::Failed(format!("the request is no message: {error}"))
        })?;
        let body = Bytes::from_owner(Zeroizing::new(body));
        if let Some(link) = self.there().await {
            match self.exchange(link, body.clone(), encoding).await {
                Err((TransportError::Closed, sent)) if repeatable || !sent => {}
                result => return result.map_err(|(error, _)| error),
            }
        }
        let link = self.connect().await?;
        let result = self.exchange(link, body, encoding).await;
        result.map_err(|(error, _)| error)
    }

    /// Sends a request and reads its answer. An error says whether anything may have been sent.
    async fn exchange(
        &self,
        mut link: Link,
        body: Bytes,
        encoding: Encoding,
    ) -> Result<Vec<u8>, (TransportError, bool)> {
        let request = self.request(&link, body, encoding);
        let request =
            request.map_err(|error| (TransportError::Failed(error.to_string()), false))?;
        let answer = match &mut link {
            Link::Own(send) => send.send_request(request).await,
            Link::Shared(send) => http2::SendRequest::clone(send).send_request(request).await,
        };
        let result = match answer {
            Ok(answer) => self
                .read(answer, encoding)
                .await
                .map_err(|error| (error, true)),
            Err(error) => {
                let sent = !error.is_canceled();
                Err((broken(error), sent))
            }
        };
        match &result {
            Ok(_) => self.keep(link),
            Err((TransportError::Closed, _)) => self.give_up(&link),
            Err(_) => {}
        }
        result
    }

    fn request(
        &self,
        link: &Link,
        body: Bytes,
        encoding: Encoding,
    ) -> Result<Request<Whole>, hyper::http::Error> {
        let Target { authority, path } = &self.target;
        let builder = match link {
            Link::Own(_) => Request::builder().uri(path).header(HOST, authority),
            Link::Shared(_) => Request::builder().uri(format!("https://{authority}{path}")),
        };
        builder
            .method(Method::POST)
            .header(CONTENT_TYPE, encoding.content_type())
            .header(CACHE_CONTROL, "no-cache")
            .body(Whole(Some(body)))
    }

    async fn read(
        &self,
        answer: Response<Incoming>,
        encoding: Encoding,
    ) -> Result<Vec<u8>, TransportError> {
        let limit = self.options.max_response_bytes;
        let longest = encoding.longest_body(limit);
        let (head, mut body) = answer.into_parts();
        let content_type = head.headers.get(CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let status = head.status.as_u16();
        let mut answer = Answered::new(status, content_type.as_deref(), encoding)?;
        while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            let Ok(data) = frame.map_err(broken)?.into_data() else {
                continue; // trailers
            };
            let length = answer.body.len() as u64 + data.len() as u64;
            if length.max(body.size_hint().lower()) > longest as u64 {
                let limit = longest;
                return Err(TransportError::TooLong { length, limit });
            }
            answer.body.push(&data);
        }
        answer.into_message(limit)
    }
}

impl AsyncTransport for HttpsAsync {
    fn server(&self) -> &Arc<str> {
        &self.server
    }

    fn exchange<'t>(&'t self, request: &'t mut Vec<u8>, terms: Terms) -> Answer<'t> {
        let time = terms.timeout.unwrap_or(self.options.timeout);
        Box::pin(async move {
            match timeout(time, self.attempt(request, terms.repeatable)).await {
                Ok(result) => result,
                Err(_) => Err(TransportError::Timeout("an answer")),
            }
        })
    }
}

/// A body in one piece.
struct Whole(Option<Bytes>);

impl Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, Bytes::len) as u64)
    }
}

/// How the library reports what happened, in this room's terms.
#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn broken(error: hyper::Error) -> TransportError {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(cause) = cause.downcast_ref::<io::Error>() {
            return match cause.get_ref().and_then(|inner| inner.downcast_ref()) {
                Some(tls) => TransportError::Tls(super::transport::tls_text(tls)),
                None => from_io(io::Error::new(cause.kind(), error.to_string()), "an answer"),
            };
        }
        source = cause.source();
    }
    if error.is_parse() {
        return TransportError::NotHttp(error.to_string());
    }
    // The only time that the library keeps is that for a sign of life: the peer is gone.
    let is_gone = error.is_timeout() || error.is_closed() || error.is_canceled();
    if is_gone || error.is_incomplete_message() {
        return TransportError::Closed;
    }
    TransportError::Failed(format!("HTTP failed: {error}"))
}
