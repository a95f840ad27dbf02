//! HTTPS for async code: HTTP/2 with all calls over one connection, or pooled connections of HTTP/1.1 where the server
//! speaks no better.

use std::convert::Infallible;
use std::error::Error as _;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::client::conn::{http1, http2};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HOST};
use hyper::{Method, Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use parking_lot::Mutex;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::asynchronous::{Answer, AsyncTransport};
use super::error::ClientError;
use super::http::{Target, message};
use super::options::ConnectOptions;
use super::pool::Pool;
use super::socket_async::TlsDialer;
use super::transport::{Terms, TransportError, from_io};
use crate::protocol::encoding::Encoding;

/// What the TLS handshake offers, the best first.
const ALPN: &[&[u8]] = &[b"h2", b"http/1.1"];
/// Longest head of an answer, in bytes.
const HEAD: u32 = 16 << 10;

pub(crate) fn transport(options: &ConnectOptions) -> Result<HttpsAsync, ClientError> {
    let target = options.https_target()?;
    let dialer = TlsDialer::new(options, ALPN).map_err(ClientError::configuration)?;
    Ok(HttpsAsync {
        server: options.label().into(),
        dialer,
        target,
        shared: Mutex::default(),
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
    shared: Mutex<Option<http2::SendRequest<Whole>>>,
    /// Idle connections of HTTP/1.1.
    pool: Pool<http1::SendRequest<Whole>>,
}

/// A connection, or a share in one.
enum Link {
    Own(http1::SendRequest<Whole>),
    Shared(http2::SendRequest<Whole>),
}

impl HttpsAsync {
    /// Makes a first connection, so that a server that cannot be reached shows at once.
    pub(crate) async fn warm_up(&self) -> Result<(), TransportError> {
        let link = self.connect().await?;
        self.keep(link);
        Ok(())
    }

    async fn connect(&self) -> Result<Link, TransportError> {
        let attempt = async {
            let stream = self.dialer.connect().await?;
            let is_http2 = stream.get_ref().1.alpn_protocol() == Some(ALPN[0]);
            let stream = TokioIo::new(stream);
            if is_http2 {
                let mut builder = http2::Builder::new(TokioExecutor::new());
                builder.max_header_list_size(HEAD);
                let (send, connection) = builder.handshake(stream).await.map_err(broken)?;
                tokio::spawn(connection);
                *self.shared.lock() = Some(send.clone());
                Ok(Link::Shared(send))
            } else {
                let mut builder = http1::Builder::new();
                builder.max_headers(64);
                let (send, connection) = builder.handshake(stream).await.map_err(broken)?;
                tokio::spawn(connection);
                Ok(Link::Own(send))
            }
        };
        match timeout(self.options.connect_timeout, attempt).await {
            Ok(result) => result,
            Err(_) => Err(TransportError::Timeout("a connection")),
        }
    }

    /// A connection that was made before.
    async fn there(&self) -> Option<Link> {
        let shared = self.shared.lock().clone();
        if let Some(send) = shared.filter(|send| !send.is_closed()) {
            return Some(Link::Shared(send));
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
            Link::Shared(send) => send.send_request(request).await,
        };
        let answer = answer.map_err(|error| {
            let sent = !error.is_canceled();
            (broken(error), sent)
        })?;
        let result = self.read(answer, encoding).await;
        if result.is_ok() {
            self.keep(link);
        }
        result.map_err(|error| (error, true))
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
        let mut collected = Zeroizing::new(Vec::new());
        while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            let Ok(data) = frame.map_err(broken)?.into_data() else {
                continue; // trailers
            };
            let length = collected.len() as u64 + data.len() as u64;
            if length.max(body.size_hint().lower()) > longest as u64 {
                let limit = longest;
                return Err(TransportError::TooLong { length, limit });
            }
            collected.extend_from_slice(&data);
        }
        let content_type = head.headers.get(CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let body = std::mem::take(&mut *collected);
        let status = head.status.as_u16();
        message(status, content_type.as_deref(), encoding, body, limit)
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
    if error.is_closed() || error.is_canceled() || error.is_incomplete_message() {
        return TransportError::Closed;
    }
    TransportError::Failed(format!("HTTP failed: {error}"))
}
