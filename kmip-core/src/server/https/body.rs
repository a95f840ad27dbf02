//! Bodies: a request's is collected within limits, an answer's is handed over in pieces.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use tokio::time::timeout;

use crate::protocol::encoding::{Body as Collected, Encoding};

/// Longest piece of an answer, in bytes. HTTP/2 asks for the next one when the peer has room for it.
const PIECE: usize = 16 << 10;

/// The body of an answer.
#[derive(Debug)]
pub(super) struct Pieces {
    rest: Bytes,
    /// What was not read of the request. Thrown away before the answer is handed over, it would break an HTTP/2 stream
    /// off.
    _unread: Option<Incoming>,
}

impl Pieces {
    pub(super) fn new(answer: impl AsRef<[u8]> + Send + 'static, unread: Option<Incoming>) -> Self {
        Self {
            rest: Bytes::from_owner(answer),
            _unread: unread,
        }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            // Nothing of the answer is kept here any longer than needed.
            self.rest = Bytes::new();
            return Poll::Ready(None);
        }
        let length = self.rest.len().min(PIECE);
        let piece = if length == self.rest.len() {
            std::mem::take(&mut self.rest)
        } else {
            self.rest.split_to(length)
        };
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

/// Why a body was not collected.
#[derive(Debug)]
pub(super) enum NoBody {
    /// It goes on behind the limit.
    TooLong,
    /// It ended before its length, or the connection failed.
    Broken(hyper::Error),
}

/// Reads a body to its end. The buffer grows with what has arrived, whatever length was announced.
pub(super) async fn collect(
    body: &mut Incoming,
    encoding: Encoding,
    limit: usize,
) -> Result<Collected, NoBody> {
    let mut collected = Collected::new(encoding);
    loop {
        let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await;
        let Some(frame) = frame else {
            return Ok(collected);
        };
        let Ok(data) = frame.map_err(NoBody::Broken)?.into_data() else {
            continue; // trailers
        };
        if data.len() > limit - collected.len() {
            return Err(NoBody::TooLong);
        }
        collected.push(&data);
    }
}

/// Reads away a body that nobody wants, if it is short and on its way: clients take an answer better when they have said
/// what they had to say.
pub(super) async fn discard(body: &mut Incoming) {
    const MOST: u64 = 64 << 10;
    let reading = async {
        let mut total = 0;
        while body.size_hint().lower() <= MOST && total <= MOST {
            let Some(Ok(frame)) = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await else {
                break;
            };
            total += frame.data_ref().map_or(0, Bytes::len) as u64;
        }
    };
    timeout(Duration::from_secs(1), reading).await.ok();
}
