//! HTTP/2, by a peer that is free to behave badly.

use std::future::Future;
use std::io::{Read, Write};
use std::sync::Arc;
use std::time::Duration;

use h2::client::{Builder, ResponseFuture, SendRequest};
use h2::{Reason, RecvStream, SendStream};
use hyper::body::Bytes;
use hyper::{Method, Request, Version};
use kmip_core::server::ConnectionLimits;
use kmip_core::server::dev_certificates::CertificateFiles;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::support::{Folder, Running, Stream, client_config, connect_speaking, request};

/// A connection: what sends requests, and how the connection ends.
struct Link {
    send: SendRequest<Bytes>,
    end: JoinHandle<Result<(), h2::Error>>,
}

impl Link {
    async fn open(running: &Running, folder: &Folder, who: &CertificateFiles) -> Self {
        Self::with_window(running, folder, who, 1 << 20).await
    }

    /// A connection whose peer may send `window` bytes of each answer unasked.
    async fn with_window(
        running: &Running,
        folder: &Folder,
        who: &CertificateFiles,
        window: u32,
    ) -> Self {
        let mut config = client_config(folder, Some(who), rustls::ALL_VERSIONS);
        config.alpn_protocols = vec![b"h2".to_vec()];
        let socket = TcpStream::connect(running.address()).await.unwrap();
        let stream = TlsConnector::from(Arc::new(config))
            .connect("localhost".try_into().unwrap(), socket)
            .await
            .unwrap();
        let (send, connection) = Builder::new()
            .initial_window_size(window)
            .initial_max_send_streams(1000)
            .max_concurrent_reset_streams(1000)
            .handshake(stream)
            .await
            .unwrap();
        Self {
            send,
            end: tokio::spawn(connection),
        }
    }

    /// Sends a head, with or without a length.
    fn begin(&mut self, length: Option<usize>) -> (ResponseFuture, SendStream<Bytes>) {
        self.try_begin(length).unwrap()
    }

    /// The same; fails while the limit of streams that the server told leaves no room.
    fn try_begin(
        &mut self,
        length: Option<usize>,
    ) -> Result<(ResponseFuture, SendStream<Bytes>), h2::Error> {
        let mut head = Request::builder()
            .method(Method::POST)
            .version(Version::HTTP_2)
            .uri("https://localhost/kmip")
            .header("content-type", "application/octet-stream");
        if let Some(length) = length {
            head = head.header("content-length", length);
        }
        self.send.send_request(head.body(()).unwrap(), false)
    }

    fn post(&mut self, body: &[u8]) -> ResponseFuture {
        let (answer, mut stream) = self.begin(Some(body.len()));
        let bytes = Bytes::copy_from_slice(body);
        stream.send_data(bytes, true).unwrap();
        answer
    }
}

async fn read(answer: ResponseFuture) -> (u16, Vec<u8>) {
    let (head, mut body): (_, RecvStream) = answer.await.unwrap().into_parts();
    let mut all = Vec::new();
    while let Some(data) = body.data().await {
        let data = data.unwrap();
        body.flow_control().release_capacity(data.len()).unwrap();
        all.extend_from_slice(&data);
    }
    (head.status.as_u16(), all)
}

/// The body of the KMIP message in an answer.
async fn message(answer: ResponseFuture) -> Vec<u8> {
    let (status, body) = read(answer).await;
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    body[8..].to_vec()
}

fn limits() -> ConnectionLimits {
    ConnectionLimits::default()
}

/// Runs a test with a server, within bounds of time.
fn with<F: Future<Output = ()>>(
    limits: ConnectionLimits,
    test: impl FnOnce(Running, Folder, CertificateFiles) -> F,
) {
    let folder = Folder::new();
    let running = folder.listen_https(limits);
    let client = folder.client("alice");
    // The connections run beside the test, which may block.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let test = test(running, folder, client);
        timeout(Duration::from_mins(1), test).await.unwrap();
    });
}

#[test]
fn many_requests_over_one_connection_are_answered_each_in_its_stream() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let who = link.post(&request(b"who ...."));
        assert_eq!(message(who).await, b"alice");
        let answers: Vec<_> = (0..20)
            .map(|i| {
                let kind = if i % 2 == 0 { "late" } else { "echo" };
                let body = format!("{kind}{i:04}");
                (link.post(&request(body.as_bytes())), body)
            })
            .collect();
        for (answer, body) in answers {
            assert_eq!(message(answer).await, body.as_bytes());
        }
        let long = [b"echo".as_slice(), &vec![7; 3 << 20]].concat();
        let (answer, mut stream) = link.begin(None);
        stream.send_data(request(&long).into(), true).unwrap();
        assert_eq!(message(answer).await, long);
    });
}

#[test]
fn a_connection_gets_few_turns_and_others_are_served_meanwhile() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let slow: Vec<_> = (0..12).map(|_| link.post(&request(b"job ....."))).collect();
        for _ in 0..4 {
            running.jobs.recv_timeout(Duration::from_secs(20)).unwrap();
        }
        let mut other = Link::open(&running, &folder, &folder.client("bob")).await;
        let quick = other.post(&request(b"echo1234"));
        assert_eq!(message(quick).await, b"echo1234");
        assert!(running.jobs.try_recv().is_err(), "no fifth has begun");
        for _ in &slow {
            running.probe.gate.send(()).unwrap();
        }
        for answer in slow {
            assert_eq!(message(answer).await, b"job .....");
        }
    });
}

#[test]
fn streams_above_the_limit_wait_at_the_peer_or_are_refused() {
    let few = ConnectionLimits {
        max_streams: 2,
        ..limits()
    };
    with(few, |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let mut answers = Vec::new();
        for _ in 0..10 {
            // Sent before the peer has heard of the limit, or kept back by it. A refusal may come before the body is sent.
            if let Ok((answer, mut stream)) = link.try_begin(Some(17)) {
                let is_sent = stream.send_data(request(b"job .....").into(), true).is_ok();
                answers.push((answer, is_sent));
            }
        }
        for _ in 0..2 {
            running.jobs.recv_timeout(Duration::from_secs(20)).unwrap();
        }
        let mut other = Link::open(&running, &folder, &client).await;
        let answer = other.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
        assert!(running.jobs.try_recv().is_err(), "no third has begun");
        for _ in &answers {
            running.probe.gate.send(()).unwrap();
        }
        let mut answered = 0;
        for (answer, is_sent) in answers {
            match answer.await {
                Ok(_) => {
                    assert!(is_sent);
                    answered += 1;
                }
                Err(error) => assert_eq!(error.reason(), Some(Reason::REFUSED_STREAM)),
            }
        }
        assert!(answered >= 2);
    });
}

#[test]
fn bodies_that_do_not_come_do_not_hold_up_the_others_for_long() {
    let slow = ConnectionLimits {
        max_message_bytes: 4 << 10,
        request_timeout: Duration::from_secs(1),
        ..limits()
    };
    with(slow, |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        // Five bodies of the longest: the room is for four.
        let stalled: Vec<_> = (0..5).map(|_| link.begin(Some(4 << 10))).collect();
        for (answer, _stream) in stalled {
            assert_eq!(read(answer).await.0, 408);
        }
        let answer = link.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
    });
}

#[test]
fn a_body_longer_than_the_limit_is_refused_and_the_connection_lives() {
    let small = ConnectionLimits {
        max_message_bytes: 1000,
        ..limits()
    };
    with(small, |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let (announced, mut stream) = link.begin(Some(usize::MAX >> 1));
        // Peers begin to send at once, as much as they may.
        let _ = stream.send_data(vec![b'x'; 1 << 20].into(), false);
        assert_eq!(read(announced).await.0, 413);
        let (unannounced, mut stream) = link.begin(None);
        stream.send_data(vec![b'x'; 5000].into(), false).unwrap();
        assert_eq!(read(unannounced).await.0, 413);
        let answer = link.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
    });
}

#[test]
fn answers_that_wait_for_the_peer_keep_further_requests_from_their_turn() {
    let small = ConnectionLimits {
        max_message_bytes: 64 << 10,
        ..limits()
    };
    with(small, |running, folder, client| async move {
        let mut link = Link::with_window(&running, &folder, &client, 0).await;
        let body = request(&[b"job ".as_slice(), &vec![7; 60_000]].concat());
        let answers: Vec<_> = (0..12).map(|_| link.post(&body)).collect();
        for _ in &answers {
            running.probe.gate.send(()).unwrap();
        }
        // There is room for four answers; four more have a turn and wait for room.
        for _ in 0..8 {
            running.jobs.recv_timeout(Duration::from_secs(20)).unwrap();
        }
        let mut other = Link::open(&running, &folder, &client).await;
        let answer = other.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
        assert!(running.jobs.try_recv().is_err(), "no ninth has begun");
    });
}

#[test]
fn answers_that_are_not_taken_end_the_connection() {
    let impatient = ConnectionLimits {
        write_timeout: Duration::from_millis(300),
        ..limits()
    };
    with(impatient, |running, folder, client| async move {
        let mut link = Link::with_window(&running, &folder, &client, 0).await;
        let long = [b"echo".as_slice(), &vec![7; 60_000]].concat();
        let _answers: Vec<_> = (0..8).map(|_| link.post(&request(&long))).collect();
        // Without an answer being read, and while the peer's frames are.
        let _ = link.end.await.unwrap();
    });
}

#[test]
fn a_flood_of_streams_that_are_reset_ends_its_own_connection_at_most() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        for _ in 0..2000 {
            let Ok(ready) = link.send.clone().ready().await else {
                break;
            };
            link.send = ready;
            let Ok((answer, mut stream)) = link.try_begin(Some(16)) else {
                break;
            };
            stream.send_reset(Reason::CANCEL);
            drop(answer);
            tokio::task::yield_now().await;
        }
        let mut other = Link::open(&running, &folder, &client).await;
        let answer = other.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
    });
}

#[test]
fn a_request_that_is_reset_while_its_job_runs_keeps_its_turn_until_the_job_is_done() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        for _ in 0..4 {
            let (answer, mut stream) = link.begin(Some(17));
            stream
                .send_data(request(b"job .....").into(), false)
                .unwrap();
            stream.send_data(Bytes::new(), true).unwrap();
            running.jobs.recv_timeout(Duration::from_secs(20)).unwrap();
            stream.send_reset(Reason::CANCEL);
            drop(answer);
        }
        let waiting = link.post(&request(b"echo1234"));
        let waiting = tokio::spawn(message(waiting));
        let mut other = Link::open(&running, &folder, &client).await;
        let quick = other.post(&request(b"echo5678"));
        assert_eq!(message(quick).await, b"echo5678");
        assert!(!waiting.is_finished());
        for _ in 0..4 {
            running.probe.gate.send(()).unwrap();
        }
        assert_eq!(waiting.await.unwrap(), b"echo1234");
    });
}

/// A peer that takes part and says nothing more.
fn silent(running: &Running, folder: &Folder, who: &CertificateFiles) -> Stream {
    let mut stream = connect_speaking(running.address(), folder, who, b"h2");
    stream
        .write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        .unwrap();
    stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).unwrap();
    let (kind, _) = frame(&mut stream).unwrap();
    assert_eq!(kind, 4, "the settings of the server come first");
    stream
}

/// Reads a frame: its type and what it carries.
fn frame(stream: &mut Stream) -> std::io::Result<(u8, Vec<u8>)> {
    let mut head = [0; 9];
    stream.read_exact(&mut head)?;
    let mut carried = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
    stream.read_exact(&mut carried)?;
    Ok((head[3], carried))
}

#[test]
fn closing_finishes_begun_requests_and_says_goodbye() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let mut idle = silent(&running, &folder, &client);
        let begun = link.post(&request(b"job ....."));
        running.jobs.recv_timeout(Duration::from_secs(20)).unwrap();
        let listener = running.listener;
        let closing = tokio::task::spawn_blocking(move || drop(listener));
        let mut goodbye = None;
        while let Ok((kind, carried)) = frame(&mut idle) {
            if kind == 7 {
                goodbye = Some(carried);
            }
        }
        // GOAWAY: the last stream, then the error, which is none.
        assert_eq!(goodbye.expect("it says goodbye")[4..8], [0; 4]);
        assert!(!closing.is_finished());
        running.probe.gate.send(()).unwrap();
        assert_eq!(message(begun).await, b"job .....");
        closing.await.unwrap();
        let _ = link.end.await.unwrap();
    });
}

#[test]
fn a_peer_that_does_not_answer_does_not_hold_up_the_closing() {
    with(limits(), |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let answer = link.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
        link.end.abort();
        let _silent = silent(&running, &folder, &client);
        let begin = std::time::Instant::now();
        drop(running);
        assert!(begin.elapsed() < limits().drain_timeout);
    });
}

#[test]
fn an_idle_connection_lives_unless_a_timeout_is_set() {
    let impatient = ConnectionLimits {
        idle_timeout: Some(Duration::from_secs(1)),
        ..limits()
    };
    with(impatient, |running, folder, client| async move {
        let mut link = Link::open(&running, &folder, &client).await;
        let answer = link.post(&request(b"echo1234"));
        assert_eq!(message(answer).await, b"echo1234");
        let _ = link.end.await.unwrap();
    });
}
