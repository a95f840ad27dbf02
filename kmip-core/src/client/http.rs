//! HTTP without I/O: where a request goes, its head in HTTP/1.1, and an answer from bytes as they come.
//!
//! The parser of heads and of chunk sizes is a library's; lengths, limits and the end of a body are here.

use httparse::{EMPTY_HEADER, Status};
use zeroize::{Zeroize, Zeroizing};

use super::transport::{TransportError, answer_length};
use crate::protocol::encoding::{Body, Encoding};
use crate::secret::{append, wipe};

/// Longest head of an answer, in bytes.
const HEAD: usize = 16 << 10;
/// Most headers of an answer.
const HEADERS: usize = 64;
/// Most characters that an error shows of an answer that is not KMIP.
const SHOWN: usize = 200;

/// Where requests go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// `HOST:PORT`, without the port where it is that of HTTPS.
    pub(crate) authority: String,
    /// The path, with its slash.
    pub(crate) path: String,
}

impl Target {
    /// The head of a request in HTTP/1.1 (Message Encodings 1.0: 2.4).
    pub(crate) fn head(&self, encoding: Encoding, length: usize) -> String {
        format!(
            "POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: {}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\n\
             \r\n",
            self.path,
            self.authority,
            encoding.content_type(),
        )
    }
}

/// An answer whose head has come: what its body is.
#[derive(Debug)]
pub(crate) struct Answered {
    status: u16,
    encoding: Encoding,
    pub(crate) body: Body,
}

impl Answered {
    /// `request` is the encoding of the request, for servers that leave the content type out.
    pub(crate) fn new(
        status: u16,
        content_type: Option<&str>,
        request: Encoding,
    ) -> Result<Self, TransportError> {
        let encoding = match content_type {
            // What tells why there is no message is a text of any kind.
            _ if status != 200 => Encoding::Ttlv,
            None => request,
            Some(name) => Encoding::of_content_type(name).ok_or_else(|| {
                let name: String = name
                    .chars()
                    .take(SHOWN)
                    .flat_map(char::escape_default)
                    .collect();
                TransportError::NotHttp(format!("its content type is {name}"))
            })?,
        };
        Ok(Self {
            status,
            encoding,
            body: Body::new(encoding),
        })
    }

    /// The message, once the body is complete.
    pub(crate) fn into_message(self, limit: usize) -> Result<Vec<u8>, TransportError> {
        let Self {
            status,
            encoding,
            body,
        } = self;
        let message = body.read(limit).map_err(|error| {
            TransportError::NotHttp(format!("its {} is no message: {error}", encoding.name()))
        })?;
        if status != 200 {
            let body = Zeroizing::new(message);
            return Err(TransportError::Status {
                status,
                text: first_line(&body),
            });
        }
        whole(message, limit)
    }
}

/// The bytes of an answer, if they are one message.
fn whole(mut answer: Vec<u8>, limit: usize) -> Result<Vec<u8>, TransportError> {
    let mut header = [0; 8];
    let there = answer.len().min(8);
    header[..there].copy_from_slice(&answer[..there]);
    match answer_length(header, limit) {
        Ok(length) if length == answer.len() => Ok(answer),
        Ok(_) => {
            wipe(&mut answer);
            let text = "the message is longer or shorter than the body around it";
            Err(TransportError::NotHttp(text.to_owned()))
        }
        Err(error) => {
            wipe(&mut answer);
            Err(error)
        }
    }
}

/// The beginning of a text from outside, fit for a message.
fn first_line(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * SHOWN)]);
    let line = text.lines().next().unwrap_or_default();
    line.chars()
        .take(SHOWN)
        .filter(|c| !c.is_control())
        .collect()
}

/// An answer of HTTP/1.x under way.
#[derive(Debug)]
pub(crate) struct Incoming {
    state: State,
    /// Encoding of the request.
    encoding: Encoding,
    keeps_open: bool,
    /// Bytes that came and are not used yet.
    pending: Zeroizing<Vec<u8>>,
    answer: Option<Answered>,
    /// Longest body taken, in bytes.
    limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    Exact(usize),
    ChunkSize,
    Chunk(usize),
    ChunkEnd,
    Trailers,
    UntilEnd,
    Done,
}

impl Incoming {
    pub(crate) fn new(encoding: Encoding, limit: usize) -> Self {
        Self {
            state: State::Head,
            encoding,
            keeps_open: false,
            pending: Zeroizing::default(),
            answer: None,
            limit,
        }
    }

    /// Takes bytes; whether the answer is complete.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<bool, TransportError> {
        let mut pending = std::mem::take(&mut self.pending);
        append(&mut pending, bytes);
        let mut used = 0;
        while self.state != State::Done {
            let Some(more) = self.step(&pending[used..])? else {
                break;
            };
            used += more;
        }
        // What is left moves to the front once, however many steps there were.
        let left = pending.len() - used;
        pending.copy_within(used.., 0);
        pending[left..].zeroize();
        pending.truncate(left);
        self.pending = pending;
        let complete = self.state == State::Done;
        if complete && left > 0 {
            // More than was asked for: nothing that comes here can be trusted.
            self.keeps_open = false;
        }
        Ok(complete)
    }

    /// The connection has ended; an error unless that ends the answer.
    pub(crate) fn end(&mut self) -> Result<(), TransportError> {
        match self.state {
            State::UntilEnd | State::Done => {
                self.state = State::Done;
                Ok(())
            }
            _ => Err(TransportError::Closed),
        }
    }

    /// Whether the connection can carry another request.
    pub(crate) fn keeps_open(&self) -> bool {
        self.keeps_open && self.state == State::Done
    }

    /// The message in a complete answer.
    pub(crate) fn into_message(self, limit: usize) -> Result<Vec<u8>, TransportError> {
        self.answer
            .ok_or(TransportError::Closed)?
            .into_message(limit)
    }

    fn length(&self) -> usize {
        self.answer.as_ref().map_or(0, |answer| answer.body.len())
    }

    fn push(&mut self, bytes: &[u8]) {
        if let Some(answer) = &mut self.answer {
            answer.body.push(bytes);
        }
    }

    /// One step; how many of the pending bytes it used, or `None` if there are too few.
    fn step(&mut self, pending: &[u8]) -> Result<Option<usize>, TransportError> {
        let there = pending.len();
        match self.state {
            State::Head => self.head(pending),
            State::Exact(left) | State::Chunk(left) => {
                if there == 0 {
                    return Ok(None);
                }
                let used = left.min(there);
                self.push(&pending[..used]);
                self.state = match (self.state, left - used) {
                    (State::Exact(_), 0) => State::Done,
                    (State::Exact(_), left) => State::Exact(left),
                    (_, 0) => State::ChunkEnd,
                    (_, left) => State::Chunk(left),
                };
                Ok(Some(used))
            }
            State::ChunkSize => {
                let size = httparse::parse_chunk_size(pending)
                    .map_err(|_| not_http("a chunk has no size"))?;
                let Status::Complete((used, size)) = size else {
                    return wait(pending);
                };
                let total = size.saturating_add(self.length() as u64);
                self.fits(total)?;
                self.state = match size as usize {
                    0 => State::Trailers,
                    size => State::Chunk(size),
                };
                Ok(Some(used))
            }
            State::ChunkEnd => match pending.get(..2) {
                None => Ok(None),
                Some(b"\r\n") => {
                    self.state = State::ChunkSize;
                    Ok(Some(2))
                }
                Some(_) => Err(not_http("a chunk is longer than its size")),
            },
            State::Trailers => {
                let Some(line) = pending.windows(2).position(|pair| pair == b"\r\n") else {
                    return wait(pending);
                };
                if line == 0 {
                    self.state = State::Done;
                }
                Ok(Some(line + 2))
            }
            State::UntilEnd => {
                self.fits((self.length() + there) as u64)?;
                self.push(pending);
                Ok((there > 0).then_some(there))
            }
            State::Done => Ok(None),
        }
    }

    fn head(&mut self, pending: &[u8]) -> Result<Option<usize>, TransportError> {
        let mut headers = [EMPTY_HEADER; HEADERS];
        let mut head = httparse::Response::new(&mut headers);
        let parsed = head
            .parse(pending)
            .map_err(|error| not_http(&error.to_string()))?;
        let Status::Complete(used) = parsed else {
            return wait(pending);
        };
        let status = head.code.unwrap_or_default();
        if (100..200).contains(&status) {
            // Something on the way; the answer follows (RFC 9110, section 15.2).
            return Ok(Some(used));
        }
        let facts = Facts::of(head.headers)?;
        self.keeps_open = facts.keep_alive.unwrap_or(head.version == Some(1));
        let answer = Answered::new(status, facts.content_type.as_deref(), self.encoding)?;
        self.answer = Some(answer);
        self.state = match facts.length {
            _ if facts.chunked => State::ChunkSize,
            Some(length) => {
                self.fits(length)?;
                State::Exact(length as usize)
            }
            None if status == 204 => State::Exact(0),
            None => {
                self.keeps_open = false;
                State::UntilEnd
            }
        };
        if self.state == State::Exact(0) {
            self.state = State::Done;
        }
        Ok(Some(used))
    }

    fn fits(&self, length: u64) -> Result<(), TransportError> {
        if length > self.limit as u64 {
            let limit = self.limit;
            return Err(TransportError::TooLong { length, limit });
        }
        Ok(())
    }
}

/// More bytes are needed, unless there are too many already.
fn wait(pending: &[u8]) -> Result<Option<usize>, TransportError> {
    if pending.len() > HEAD {
        return Err(not_http("its head is too long"));
    }
    Ok(None)
}

/// What the headers of an answer say.
#[derive(Default)]
struct Facts {
    length: Option<u64>,
    chunked: bool,
    /// What `Connection` says, if anything.
    keep_alive: Option<bool>,
    content_type: Option<String>,
}

impl Facts {
    fn of(headers: &[httparse::Header<'_>]) -> Result<Self, TransportError> {
        let mut facts = Self::default();
        for header in headers {
            let value = String::from_utf8_lossy(header.value);
            let value = value.trim();
            match header.name.to_ascii_lowercase().as_str() {
                "content-length" => {
                    let length = value
                        .parse()
                        .map_err(|_| not_http("its length is no number"))?;
                    if facts.length.is_some_and(|other| other != length) {
                        return Err(not_http("it has two lengths"));
                    }
                    facts.length = Some(length);
                }
                "transfer-encoding" if value.eq_ignore_ascii_case("chunked") => {
                    facts.chunked = true;
                }
                "transfer-encoding" | "content-encoding"
                    if !value.eq_ignore_ascii_case("identity") =>
                {
                    return Err(not_http("its body is compressed"));
                }
                "connection" => {
                    for word in value.split(',').map(str::trim) {
                        if word.eq_ignore_ascii_case("close") {
                            facts.keep_alive = Some(false);
                        } else if word.eq_ignore_ascii_case("keep-alive") {
                            facts.keep_alive.get_or_insert(true);
                        }
                    }
                }
                "content-type" => facts.content_type = Some(value.to_owned()),
                _ => {}
            }
        }
        if facts.chunked && facts.length.is_some() {
            return Err(not_http("it has a length and comes in chunks"));
        }
        Ok(facts)
    }
}

fn not_http(what: &str) -> TransportError {
    TransportError::NotHttp(what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest message: no item.
    const MESSAGE: &[u8] = &[0x42, 0, 0x7b, 1, 0, 0, 0, 0];

    /// Feeds an answer in pieces of `size`; the message, and whether the connection stays open.
    fn fed(answer: &[u8], size: usize) -> Result<(Vec<u8>, bool), String> {
        let text = |error: TransportError| error.to_string();
        let mut incoming = Incoming::new(Encoding::Ttlv, 1000);
        let mut complete = false;
        for piece in answer.chunks(size) {
            assert!(!complete, "nothing follows in these tests");
            complete = incoming.take(piece).map_err(text)?;
        }
        if !complete {
            incoming.end().map_err(text)?;
        }
        let open = incoming.keeps_open();
        let message = incoming.into_message(1000).map_err(text)?;
        Ok((message, open))
    }

    fn read(head: &str, body: &[u8]) -> Result<(Vec<u8>, bool), String> {
        let answer = [head.as_bytes(), b"\r\n\r\n", body].concat();
        let whole = fed(&answer, answer.len());
        for size in [1, 2, 7] {
            assert_eq!(fed(&answer, size), whole, "in pieces of {size}");
        }
        whole
    }

    #[test]
    fn a_request_says_what_the_profile_asks_for() {
        let target = Target {
            authority: "kms:1".into(),
            path: "/kmip".into(),
        };
        assert_eq!(
            target.head(Encoding::Json, 7),
            "POST /kmip HTTP/1.1\r\nHost: kms:1\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\
             Cache-Control: no-cache\r\n\r\n"
        );
    }

    #[test]
    fn bodies_with_a_length_in_chunks_or_up_to_the_end_are_read() {
        let message = MESSAGE.to_vec();
        let length = read("HTTP/1.1 200 OK\r\nContent-Length: 8", MESSAGE);
        assert_eq!(length, Ok((message.clone(), true)));
        let chunks = [
            b"3\r\n",
            &MESSAGE[..3],
            b"\r\n5;x=y\r\n",
            &MESSAGE[3..],
            b"\r\n0\r\nT: x\r\n\r\n",
        ]
        .concat();
        let chunked = read("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked", &chunks);
        assert_eq!(chunked, Ok((message.clone(), true)));
        assert_eq!(
            read("HTTP/1.0 200 OK", MESSAGE),
            Ok((message.clone(), false))
        );
        let continued = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 8";
        assert_eq!(read(continued, MESSAGE), Ok((message, false)));
    }

    #[test]
    fn text_is_read_by_its_content_type() {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: 18";
        assert_eq!(read(head, b"<ResponseMessage/>").unwrap().0, MESSAGE);
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2";
        assert_eq!(
            read(head, b"hi").unwrap_err(),
            "the answer is not KMIP over HTTP: its content type is text/html"
        );
    }

    #[test]
    fn another_status_is_an_error_with_its_first_line() {
        let head = "HTTP/1.1 404 Not Found\r\nContent-Length: 15";
        assert_eq!(
            read(head, b"KMIP is at /x\r\n").unwrap_err(),
            "the server answered with HTTP status 404: KMIP is at /x"
        );
    }

    #[test]
    fn what_is_cut_off_is_not_taken_for_an_answer() {
        let closed = TransportError::Closed.to_string();
        for (head, body) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 9", MESSAGE),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked",
                b"8\r\n12345678\r\n".as_slice(),
            ),
        ] {
            assert_eq!(read(head, body).unwrap_err(), closed);
        }
        let short = "HTTP/1.1 200 OK\r\nContent-Length: 7";
        assert!(
            read(short, &MESSAGE[..7])
                .unwrap_err()
                .contains("longer or shorter")
        );
    }

    #[test]
    fn lies_about_lengths_are_refused() {
        for (headers, body, what) in [
            (
                "Content-Length: 8\r\nContent-Length: 9",
                MESSAGE,
                "two lengths",
            ),
            (
                "Content-Length: 8\r\nTransfer-Encoding: chunked",
                MESSAGE,
                "comes in chunks",
            ),
            ("Content-Length: -1", MESSAGE, "no number"),
            ("Content-Length: 1001", b"", "longer than the limit"),
            (
                "Transfer-Encoding: chunked",
                b"ffffffff\r\n",
                "longer than the limit",
            ),
            ("Transfer-Encoding: chunked", b"xyz\r\n", "no size"),
            ("Transfer-Encoding: gzip, chunked", b"", "compressed"),
            (
                "Transfer-Encoding: chunked",
                b"1\r\nxx\r\n",
                "longer than its size",
            ),
        ] {
            let answer = format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n");
            let answer = [answer.as_bytes(), body].concat();
            let error = fed(&answer, answer.len()).unwrap_err();
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn a_head_without_end_and_what_is_not_http_are_refused() {
        let long = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(HEAD));
        let error = fed(long.as_bytes(), 1000).unwrap_err();
        assert!(error.contains("head is too long"), "{error}");
        let error = fed(MESSAGE, 8).unwrap_err();
        assert!(
            error.starts_with("the answer is not KMIP over HTTP"),
            "{error}"
        );
    }

    #[test]
    fn bytes_behind_an_answer_end_the_use_of_a_connection() {
        let mut incoming = Incoming::new(Encoding::Ttlv, 100);
        let answer = [
            b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n",
            MESSAGE,
            b"x",
        ]
        .concat();
        assert!(incoming.take(&answer).unwrap());
        assert!(!incoming.keeps_open());
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300), size in 1usize..50) {
            let answer = [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".as_slice(), &bytes].concat();
            for bytes in [&bytes, &answer] {
                let mut incoming = Incoming::new(Encoding::Ttlv, 100);
                for piece in bytes.chunks(size) {
                    if !matches!(incoming.take(piece), Ok(false)) {
                        break;
                    }
                }
            }
        }
    }
}
