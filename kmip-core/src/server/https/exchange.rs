//! One HTTP request and its answer (Profiles 2.1: 5.3; Message Encodings 1.0: 2.3 to 2.5).
//!
//! Whatever KMIP has an answer for is status 200, errors of KMIP included. Other statuses mean that no message was read;
//! their body is one line of text.

use std::sync::Arc;

use hyper::body::{Body, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, HOST, HeaderValue,
};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, Request, Response, StatusCode, Version};
use parking_lot::Mutex;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::super::connection::{REQUEST_MESSAGE, Shared};
use super::super::responder::{Refusal, Responder, Step};
use super::body::{NoBody, Pieces, collect, discard};
use super::gate::{Answer, Gate, Held};
use super::watch::{Open, Watch};
use crate::protocol::encoding::{Body as Collected, Encoding, Problem};

/// The path of KMIP (Message Encodings 1.0: 2.3).
const PATH: &str = "/kmip";
/// Texts longer than this are read and written off the network threads, in bytes.
const LONG_TEXT: usize = 64 << 10;

/// What the requests of one connection share.
pub(super) struct Line<R: Responder> {
    pub(super) shared: Arc<Shared<R>>,
    pub(super) session: Mutex<R::Session>,
    pub(super) gate: Gate,
    pub(super) watch: Arc<Watch>,
}

/// An answer that is not KMIP.
struct Failed {
    status: StatusCode,
    text: String,
    unread: Option<Incoming>,
}

impl Failed {
    fn new(status: StatusCode, text: impl Into<String>) -> Self {
        Self {
            status,
            text: text.into(),
            unread: None,
        }
    }

    fn before(self, unread: Incoming) -> Self {
        let unread = Some(unread);
        Self { unread, ..self }
    }
}

/// A message as it came, and the room that it takes.
struct Received {
    encoding: Encoding,
    body: Collected,
    room: Held,
}

impl<R: Responder> Line<R> {
    /// Answers one request.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Response<Pieces> {
        let open = self.watch.begin();
        let version = request.version();
        let (encoding, result) = match self.receive(request).await {
            Ok(received) => (received.encoding, self.respond(received).await),
            Err(failed) => (Encoding::Ttlv, Err(failed)),
        };
        match result {
            Ok(message) => {
                let mut response = response(open, message, None);
                response.headers_mut().insert(
                    CONTENT_TYPE,
                    HeaderValue::from_static(encoding.content_type()),
                );
                response
            }
            Err(failed) => self.failure(open, version, failed).await,
        }
    }

    /// Reads a request as far as its body is complete.
    async fn receive(&self, request: Request<Incoming>) -> Result<Received, Failed> {
        let (head, mut body) = request.into_parts();
        let encoding = match check_head(&head) {
            Ok(encoding) => encoding,
            Err(failed) => {
                discard(&mut body).await;
                return Err(failed.before(body));
            }
        };
        let limits = &self.shared.limits;
        let limit = encoding.longest_body(limits.max_message_bytes);
        let work = async {
            let size = body.size_hint();
            if size.lower() > limit as u64 {
                return Err(NoBody::TooLong);
            }
            // Who does not say how long a body is gets room for the longest.
            let room = size.exact().map_or(limit, |length| length as usize);
            let room = self.gate.body(room).await;
            Ok((room, collect(&mut body, encoding, limit).await?))
        };
        let failed = match timeout(limits.request_timeout, work).await {
            Ok(Ok((room, body))) => {
                return Ok(Received {
                    encoding,
                    body,
                    room,
                });
            }
            Ok(Err(NoBody::TooLong)) => {
                let text = format!("the message is longer than the limit of {limit} bytes");
                Failed::new(StatusCode::PAYLOAD_TOO_LARGE, text)
            }
            Ok(Err(NoBody::Broken(error))) => {
                tracing::debug!(%error, "the body of a request broke off");
                let text = "the body of the request broke off";
                Failed::new(StatusCode::BAD_REQUEST, text)
            }
            Err(_) => {
                let text = "the body of the request did not come in time";
                Failed::new(StatusCode::REQUEST_TIMEOUT, text)
            }
        };
        Err(failed.before(body))
    }

    /// Lets the responder answer, in the encoding of the request.
    async fn respond(&self, received: Received) -> Result<(Zeroizing<Vec<u8>>, Held), Failed> {
        let Received {
            encoding,
            body,
            room,
        } = received;
        let most = self.shared.limits.max_message_bytes;
        let turn = Arc::new(self.gate.turn().await);
        // Whatever waits or is left on another thread when its stream is reset is wiped there.
        let length = body.len();
        let read = self
            .off(&turn, encoding, length, move || {
                body.read(most).map(Zeroizing::new)
            })
            .await?;
        let (mut request, mut response) = (Zeroizing::default(), Zeroizing::default());
        let step = match read {
            Err(error) if *error.problem() == Problem::TooLarge => {
                let text = format!("the message is longer than the limit of {most} bytes in TTLV");
                return Err(Failed::new(StatusCode::PAYLOAD_TOO_LARGE, text));
            }
            Err(error) => {
                let refusal = Refusal::NotText {
                    form: encoding.name(),
                    detail: error.to_string(),
                };
                self.refuse(&refusal, &mut response)
            }
            Ok(message) => {
                request = message;
                match not_kmip(&request) {
                    Some(refusal) => self.refuse(&refusal, &mut response),
                    None => self.shared.responder.start(
                        &mut self.session.lock(),
                        &mut request,
                        &mut response,
                    ),
                }
            }
        };
        let mut message = match step {
            Step::Done => std::mem::take(&mut response),
            Step::Commit(pending) => Zeroizing::new(pending.await),
            Step::Blocking(job) => {
                // The job may outlive a request whose peer has gone: the turn is over when it is.
                let held = turn.clone();
                let work = spawn_blocking(move || (Zeroizing::new(job()), held)).await;
                work.map_err(|_| died())?.0
            }
        };
        drop((request, room));
        let length = message.len();
        let text = self
            .off(&turn, encoding, length, move || {
                let message = std::mem::take(&mut *message);
                encoding.write(message).ok().map(Zeroizing::new)
            })
            .await?
            .ok_or_else(died)?;
        let room = self.gate.answer(text.len()).await;
        Ok((text, room))
    }

    fn refuse(&self, refusal: &Refusal, response: &mut Vec<u8>) -> Step {
        tracing::info!("request refused: {refusal}");
        let mut session = self.session.lock();
        self.shared
            .responder
            .refuse(&mut session, refusal, response);
        Step::Done
    }

    /// Does work on a text, elsewhere if it is long.
    async fn off<T: Send + 'static>(
        &self,
        turn: &Arc<Held>,
        encoding: Encoding,
        length: usize,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Failed> {
        if encoding == Encoding::Ttlv || length <= LONG_TEXT {
            return Ok(work());
        }
        let turn = turn.clone();
        let done = spawn_blocking(move || (work(), turn)).await;
        done.map(|(value, _)| value).map_err(|_| died())
    }

    async fn failure(&self, open: Open, version: Version, failed: Failed) -> Response<Pieces> {
        tracing::info!(
            status = failed.status.as_u16(),
            "request refused: {}",
            failed.text
        );
        let text = format!("{}\n", failed.text).into_bytes();
        let room = self.gate.answer(text.len()).await;
        let mut response = response(open, (Zeroizing::new(text), room), failed.unread);
        *response.status_mut() = failed.status;
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        if failed.status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(ALLOW, HeaderValue::from_static("POST"));
        }
        // A body that was not read to its end stands in the way of the next request.
        if version < Version::HTTP_2 {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

/// An answer with status 200. Its length is told by the body.
fn response(
    mut open: Open,
    (bytes, room): (Zeroizing<Vec<u8>>, Held),
    unread: Option<Incoming>,
) -> Response<Pieces> {
    open.answered();
    let answer = Answer {
        bytes,
        _room: room,
        _open: open,
    };
    let mut response = Response::new(Pieces::new(answer, unread));
    let no_cache = HeaderValue::from_static("no-cache");
    response.headers_mut().insert(CACHE_CONTROL, no_cache);
    response
}

fn died() -> Failed {
    Failed::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "the work for the request died",
    )
}

/// What stands in front of a body.
fn check_head(head: &Parts) -> Result<Encoding, Failed> {
    // RFC 9112, section 3.2.
    if head.version == Version::HTTP_11 && head.headers.get_all(HOST).iter().count() != 1 {
        let text = "the request needs one header Host";
        return Err(Failed::new(StatusCode::BAD_REQUEST, text));
    }
    if head.uri.path() != PATH {
        let text = format!("KMIP is at {PATH}");
        return Err(Failed::new(StatusCode::NOT_FOUND, text));
    }
    if head.method != Method::POST {
        let text = "KMIP takes POST";
        return Err(Failed::new(StatusCode::METHOD_NOT_ALLOWED, text));
    }
    encoding_of(&head.headers).ok_or_else(|| {
        let text = format!(
            "the content type has to be {}, {} or {}, in UTF-8 and not compressed",
            Encoding::Ttlv.content_type(),
            Encoding::Xml.content_type(),
            Encoding::Json.content_type()
        );
        Failed::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, text)
    })
}

/// The encoding that the headers of a request name; `None` if it is none of ours.
fn encoding_of(headers: &HeaderMap) -> Option<Encoding> {
    let compressed = headers
        .get(CONTENT_ENCODING)
        .is_some_and(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"));
    let mut given = headers.get_all(CONTENT_TYPE).iter();
    match (given.next(), given.next()) {
        (Some(value), None) if !compressed => Encoding::of_content_type(value.to_str().ok()?),
        _ => None,
    }
}

/// Refuses bytes that do not begin as a request message does, as the other listener does.
fn not_kmip(message: &[u8]) -> Option<Refusal> {
    if message.starts_with(&REQUEST_MESSAGE) && message.len() >= 8 {
        return None;
    }
    let mut header = [0; 8];
    let there = message.len().min(8);
    header[..there].copy_from_slice(&message[..there]);
    Some(Refusal::NotKmip { header })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_bodies_and_several_content_types_are_not_taken() {
        let type_of = |encoding: Encoding| HeaderValue::from_static(encoding.content_type());
        let mut headers = HeaderMap::new();
        assert_eq!(encoding_of(&headers), None);
        headers.insert(CONTENT_TYPE, type_of(Encoding::Json));
        assert_eq!(encoding_of(&headers), Some(Encoding::Json));
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(encoding_of(&headers), None);
        headers.remove(CONTENT_ENCODING);
        headers.append(CONTENT_TYPE, type_of(Encoding::Xml));
        assert_eq!(encoding_of(&headers), None);
    }
}
