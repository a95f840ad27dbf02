//! HTTP/1.0 and HTTP/1.1, written by hand.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use kmip_core::server::ConnectionLimits;

use crate::support::{Folder, Running, Stream, connect, is_closed, request};

/// An answer: status, headers in lower case, body.
struct Answer {
    status: u16,
    headers: String,
    body: Vec<u8>,
}

impl Answer {
    /// The body of the KMIP message inside.
    fn message(&self) -> &[u8] {
        assert_eq!(self.status, 200, "{}", String::from_utf8_lossy(&self.body));
        &self.body[8..]
    }
}

fn post(body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST /kmip HTTP/1.1\r\nHost: kms\r\nContent-Type: application/octet-stream\r\nCache-Control: no-cache\r\n\
         Content-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

fn read(stream: &mut Stream) -> Answer {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let headers = String::from_utf8(head).unwrap().to_lowercase();
    let status = headers.split(' ').nth(1).unwrap().parse().unwrap();
    let length = headers
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .expect("every answer says how long it is");
    let mut body = vec![0; length.parse().unwrap()];
    stream.read_exact(&mut body).unwrap();
    Answer {
        status,
        headers,
        body,
    }
}

fn ask(stream: &mut Stream, bytes: &[u8]) -> Answer {
    stream.write_all(bytes).unwrap();
    read(stream)
}

fn opened(limits: ConnectionLimits) -> (Folder, Running, Stream) {
    let folder = Folder::new();
    let running = folder.listen_https(limits);
    let stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    (folder, running, stream)
}

fn limits() -> ConnectionLimits {
    ConnectionLimits::default()
}

fn short(change: impl FnOnce(&mut ConnectionLimits, Duration)) -> ConnectionLimits {
    let mut limits = limits();
    change(&mut limits, Duration::from_millis(200));
    limits
}

#[test]
fn the_certificate_of_the_client_reaches_the_responder_request_after_request() {
    let (_folder, _running, mut stream) = opened(limits());
    let answer = ask(&mut stream, &post(&request(b"who ....")));
    assert_eq!(answer.message(), b"alice");
    let said = "content-type: application/octet-stream";
    assert!(answer.headers.contains(said), "{}", answer.headers);
    assert!(answer.headers.contains("cache-control: no-cache"));
    let answer = ask(&mut stream, &post(&request(b"late0002")));
    assert_eq!(answer.message(), b"late0002");
}

#[test]
fn requests_sent_at_once_are_answered_in_order() {
    let (_folder, _running, mut stream) = opened(limits());
    let bodies: [&[u8]; 3] = [b"late0001", b"echo0002", b"late0003"];
    let all: Vec<u8> = bodies
        .iter()
        .flat_map(|body| post(&request(body)))
        .collect();
    stream.write_all(&all).unwrap();
    for body in bodies {
        assert_eq!(read(&mut stream).message(), body);
    }
}

#[test]
fn http_1_0_is_answered_and_the_connection_closed() {
    let (_folder, _running, mut stream) = opened(limits());
    let head = "POST /kmip HTTP/1.0\r\nContent-Type: application/octet-stream\r\nContent-Length: 16\r\n\r\n";
    let bytes = [head.as_bytes(), &request(b"echo1234")].concat();
    assert_eq!(ask(&mut stream, &bytes).message(), b"echo1234");
    assert!(is_closed(&mut stream));
}

#[test]
fn what_is_no_request_for_kmip_gets_a_status_and_a_line_of_text() {
    let folder = Folder::new();
    let running = folder.listen_https(limits());
    let client = folder.client("alice");
    let ttlv = "Content-Type: application/octet-stream\r\n";
    for (head, status, text) in [
        ("GET /kmip HTTP/1.1\r\nHost: x\r\n\r\n".to_owned(), 405, "KMIP takes POST\n"),
        ("POST / HTTP/1.1\r\nHost: x\r\n\r\n".to_owned(), 404, "KMIP is at /kmip\n"),
        (
            "POST /kmip HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n".to_owned(),
            415,
            "the content type has to be application/octet-stream, text/xml or application/json, in UTF-8 and not \
             compressed\n",
        ),
        (
            format!("POST /kmip HTTP/1.1\r\n{ttlv}Content-Length: 0\r\n\r\n"),
            400,
            "the request needs one header Host\n",
        ),
    ] {
        let mut stream = connect(running.address(), &folder, Some(&client));
        let answer = ask(&mut stream, head.as_bytes());
        assert_eq!((answer.status, &*answer.body), (status, text.as_bytes()));
        assert_eq!(answer.headers.contains("allow: post"), status == 405);
        assert!(is_closed(&mut stream), "{head}");
    }
}

#[test]
fn bytes_that_are_no_message_are_answered_in_kmip() {
    let (_folder, _running, mut stream) = opened(limits());
    for body in [b"hello".as_slice(), b"", b"hello, this is no message"] {
        let text = String::from_utf8(ask(&mut stream, &post(body)).message().to_vec()).unwrap();
        assert!(
            text.ends_with("are not the header of a KMIP request"),
            "{text}"
        );
    }
    let answer = ask(&mut stream, &post(&request(b"echo1234")));
    assert_eq!(answer.message(), b"echo1234", "the connection lives on");
}

#[test]
fn a_body_that_is_announced_too_long_is_not_waited_for() {
    let (_folder, _running, mut stream) = opened(ConnectionLimits {
        max_message_bytes: 1000,
        ..limits()
    });
    assert_eq!(ask(&mut stream, &post(&request(&[b'x'; 992]))).status, 200);
    let head = "POST /kmip HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n\
                Content-Length: 18446744073709551000\r\n\r\n";
    let answer = ask(&mut stream, head.as_bytes());
    assert_eq!(answer.status, 413);
    assert!(is_closed(&mut stream));
}

#[test]
fn a_body_in_chunks_is_taken_up_to_the_limit() {
    let (folder, running, mut stream) = opened(ConnectionLimits {
        max_message_bytes: 100,
        ..limits()
    });
    let head = b"POST /kmip HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n\
                 Transfer-Encoding: chunked\r\n\r\n";
    let message = request(b"echo1234");
    let chunks = [
        &head[..],
        b"8\r\n",
        &message[..8],
        b"\r\n8\r\n",
        &message[8..],
        b"\r\n0\r\n\r\n",
    ];
    assert_eq!(ask(&mut stream, &chunks.concat()).message(), b"echo1234");
    // More follows than the socket's buffers take at once: the answer must come through all the same.
    let mut stream2 = connect(running.address(), &folder, Some(&folder.client("bob")));
    let flood = [&head[..], b"ffff\r\n", &vec![b'x'; 0xffff], b"\r\n"].concat();
    assert_eq!(ask(&mut stream2, &flood).status, 413);
}

#[test]
fn a_slow_head_is_cut_off_and_a_slow_body_is_told_so() {
    let (folder, running, mut stream) = opened(short(|limits, time| limits.request_timeout = time));
    stream.write_all(b"POST /kmip HTTP/1.1\r\nHo").unwrap();
    assert!(is_closed(&mut stream));
    let mut stream = connect(running.address(), &folder, Some(&folder.client("bob")));
    let bytes = post(&request(b"echo1234"));
    let answer = ask(&mut stream, &bytes[..bytes.len() - 1]);
    assert_eq!(answer.status, 408);
    assert!(is_closed(&mut stream));
}

#[test]
fn a_head_without_end_is_refused() {
    let (_folder, _running, mut stream) = opened(limits());
    stream.write_all(b"POST /kmip HTTP/1.1\r\n").unwrap();
    let line = format!("X-Filler: {}\r\n", "x".repeat(1000));
    let mut said = String::new();
    for _ in 0..1000 {
        if stream.write_all(line.as_bytes()).is_err() {
            break;
        }
    }
    // The server ends it, with its answer or with a reset that overtakes the answer.
    let end = stream
        .read_to_string(&mut said)
        .map_err(|error| error.kind());
    assert!(
        !matches!(end, Err(ErrorKind::WouldBlock | ErrorKind::TimedOut)),
        "the head is taken"
    );
    assert!(
        said.is_empty() || said.starts_with("HTTP/1.1 431"),
        "{said}"
    );
}

#[test]
fn an_idle_connection_lives_unless_a_timeout_is_set() {
    let (_folder, _running, mut stream) =
        opened(short(|limits, time| limits.idle_timeout = Some(5 * time)));
    ask(&mut stream, &post(&request(b"echo1234")));
    assert!(is_closed(&mut stream));
}

#[test]
fn an_answer_that_is_not_taken_ends_the_connection() {
    let (_folder, running, mut stream) = opened(short(|limits, time| limits.write_timeout = time));
    let long = [b"echo".as_slice(), &vec![7; 12 << 20]].concat();
    stream.write_all(&post(&request(&long))).unwrap();
    // Not read: the server gives up, which shows in its count.
    while running.listener.connections() > 0 {
        std::thread::yield_now();
    }
    let mut taken = Vec::new();
    let end = stream.read_to_end(&mut taken);
    assert!(end.is_err() || taken.len() < long.len());
}

#[test]
fn a_job_that_dies_is_an_error_of_the_server() {
    let (_folder, _running, mut stream) = opened(limits());
    assert_eq!(ask(&mut stream, &post(&request(b"dies...."))).status, 500);
}

#[test]
fn clients_without_a_certificate_or_of_another_authority_are_refused() {
    let (folder, other) = (Folder::new(), Folder::new());
    let running = folder.listen_https(limits());
    for who in [None, Some(&other.client("alice"))] {
        let mut stream = connect(running.address(), &folder, who);
        let error = stream
            .write_all(&post(&request(b"echo1234")))
            .and_then(|()| stream.read_exact(&mut [0]))
            .unwrap_err();
        assert!(
            error.kind() == ErrorKind::InvalidData || error.to_string().contains("alert"),
            "{error}"
        );
    }
}

#[test]
fn closing_finishes_begun_requests_and_closes_idle_connections() {
    let (folder, running, mut busy) = opened(limits());
    let address = running.address();
    let mut idle = connect(address, &folder, Some(&folder.client("bob")));
    ask(&mut idle, &post(&request(b"echo1234")));
    busy.write_all(&post(&request(b"job ....."))).unwrap();
    running.jobs.recv().unwrap();
    let listener = running.listener;
    let dropping = std::thread::spawn(move || drop(listener));
    assert!(is_closed(&mut idle));
    assert!(!dropping.is_finished());
    running.probe.gate.send(()).unwrap();
    assert_eq!(read(&mut busy).message(), b"job .....");
    assert!(is_closed(&mut busy));
    dropping.join().unwrap();
    assert!(TcpStream::connect(address).is_err());
}
