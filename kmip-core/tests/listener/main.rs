//! The mTLS listener over real sockets: who gets in, what is refused, how it closes.

mod certificates;
#[cfg(feature = "listen-https")]
mod https;
mod support;

use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use kmip_core::client::{PrivateKey, TlsError, TlsVersions};
use kmip_core::server::{
    ConnectionLimits, ListenOptions, Listener, ServerError, Threads, TlsServerOptions,
};
use support::{Folder, answer, connect, connect_with, exchange, is_closed, request};

fn limits() -> ConnectionLimits {
    ConnectionLimits::default()
}

#[test]
fn the_certificate_of_the_client_reaches_the_responder() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    for name in ["alice", "bob"] {
        let mut stream = connect(running.address(), &folder, Some(&folder.client(name)));
        assert_eq!(exchange(&mut stream, b"who ....").unwrap(), name.as_bytes());
        assert_eq!(exchange(&mut stream, b"fprt....").unwrap().len(), 32);
    }
}

#[test]
fn both_versions_of_tls_are_spoken_and_each_can_be_turned_off() {
    let folder = Folder::new();
    let client = folder.client("alice");
    let running = folder.listen(limits());
    for version in rustls::ALL_VERSIONS {
        let mut stream = connect_with(running.address(), &folder, Some(&client), &[version]);
        assert_eq!(exchange(&mut stream, b"echo1234").unwrap(), b"echo1234");
    }
    let options = ListenOptions::new(
        "127.0.0.1:0",
        folder.tls().with_versions(TlsVersions::V1_3Only),
    );
    let strict = Listener::open(running.probe.clone(), options).unwrap();
    let mut old = connect_with(
        strict.local_addr(),
        &folder,
        Some(&client),
        &[&rustls::version::TLS12],
    );
    let error = exchange(&mut old, b"echo1234").unwrap_err();
    assert!(error.to_string().contains("ProtocolVersion"), "{error}");
}

#[test]
fn a_client_without_a_certificate_is_told_so() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let error = exchange(&mut connect(running.address(), &folder, None), b"echo1234").unwrap_err();
    assert!(error.to_string().contains("CertificateRequired"), "{error}");
}

#[test]
fn a_client_of_another_authority_is_refused() {
    let (folder, other) = (Folder::new(), Folder::new());
    let running = folder.listen(limits());
    let mut stream = connect(running.address(), &folder, Some(&other.client("alice")));
    let error = exchange(&mut stream, b"echo1234").unwrap_err();
    assert!(error.to_string().contains("fatal alert"), "{error}");
}

#[test]
fn an_expired_client_certificate_is_refused() {
    let then = std::time::SystemTime::now() - Duration::from_hours(3 * 365 * 24);
    let old = Folder::at(then);
    let client = old.client("alice");
    // The authority lives ten years and is kept; the server's certificate is made anew.
    let now = kmip_core::server::dev_certificates::DevCertificates::ensure(
        &old.path,
        &[],
        std::time::SystemTime::now(),
    );
    let folder = Folder {
        path: old.path.clone(),
        certificates: now.unwrap(),
    };
    let running = folder.listen(limits());
    let error = exchange(
        &mut connect(running.address(), &folder, Some(&client)),
        b"echo1234",
    )
    .unwrap_err();
    assert!(error.to_string().contains("CertificateExpired"), "{error}");
    let renewed = folder.client("alice");
    assert!(
        exchange(
            &mut connect(running.address(), &folder, Some(&renewed)),
            b"echo1234"
        )
        .is_ok()
    );
}

#[test]
fn requests_sent_at_once_are_answered_in_order() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    let bodies: [&[u8]; 4] = [b"echo0001", b"late0002", b"echo0003", b"late0004"];
    stream.write_all(&bodies.concat_requests()).unwrap();
    for body in bodies {
        assert_eq!(answer(&mut stream).unwrap(), body);
    }
}

trait Requests {
    fn concat_requests(&self) -> Vec<u8>;
}

impl Requests for [&[u8]; 4] {
    fn concat_requests(&self) -> Vec<u8> {
        self.iter().flat_map(|body| request(body)).collect()
    }
}

#[test]
fn a_message_that_arrives_byte_by_byte_or_is_long_is_answered() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    for byte in request(b"echo....") {
        stream.write_all(&[byte]).unwrap();
    }
    assert_eq!(answer(&mut stream).unwrap(), b"echo....");
    let long = [b"echo".as_slice(), &vec![7; 1 << 20]].concat();
    assert!(exchange(&mut stream, &long).unwrap() == long);
    assert_eq!(exchange(&mut stream, b"echo5678").unwrap(), b"echo5678");
}

#[test]
fn an_oversized_message_is_answered_and_the_connection_closed() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        max_message_bytes: 1000,
        ..limits()
    });
    let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    assert!(exchange(&mut stream, &[b'x'; 992]).is_ok());
    // More follows than the socket's buffers take at once: the answer must come through all the same.
    stream.write_all(&request(&vec![b'x'; 50_000])).unwrap();
    let text = String::from_utf8(answer(&mut stream).unwrap()).unwrap();
    assert_eq!(
        text,
        "the message of 50008 bytes is longer than the limit of 1000 bytes"
    );
    assert!(is_closed(&mut stream));
}

#[test]
fn garbage_is_answered_and_the_connection_closed() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let text = String::from_utf8(answer(&mut stream).unwrap()).unwrap();
    assert!(text.contains("474554202f204854"), "{text}");
    assert!(is_closed(&mut stream));
}

#[test]
fn a_message_that_stops_half_way_is_cut_off() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        request_timeout: Duration::from_millis(100),
        ..limits()
    });
    for cut in [3, 11] {
        let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
        stream.write_all(&request(b"echo1234")[..cut]).unwrap();
        assert!(is_closed(&mut stream), "cut at {cut}");
    }
}

#[test]
fn an_idle_connection_lives_unless_a_timeout_is_set() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        idle_timeout: Some(Duration::from_secs(1)),
        ..limits()
    });
    let mut stream = connect(running.address(), &folder, Some(&folder.client("alice")));
    exchange(&mut stream, b"echo1234").unwrap();
    assert!(is_closed(&mut stream));
    assert_eq!(limits().idle_timeout, None);
}

#[test]
fn a_slow_handshake_is_cut_off() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        handshake_timeout: Duration::from_millis(100),
        ..limits()
    });
    let mut socket = TcpStream::connect(running.address()).unwrap();
    socket
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    assert_eq!(std::io::Read::read(&mut socket, &mut [0]).unwrap(), 0);
}

#[test]
fn an_abrupt_close_harms_nobody_else() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let client = folder.client("alice");
    for _ in 0..20 {
        let mut stream = connect(running.address(), &folder, Some(&client));
        exchange(&mut stream, b"echo1234").unwrap();
        stream.write_all(&request(b"echo1234")[..5]).unwrap();
        drop(stream);
        drop(TcpStream::connect(running.address()).unwrap());
    }
    let mut stream = connect(running.address(), &folder, Some(&client));
    assert!(exchange(&mut stream, b"echo1234").is_ok());
}

#[test]
fn a_job_that_dies_costs_its_own_connection_only() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let client = folder.client("alice");
    let mut other = connect(running.address(), &folder, Some(&client));
    exchange(&mut other, b"echo1234").unwrap();
    let mut stream = connect(running.address(), &folder, Some(&client));
    assert!(exchange(&mut stream, b"dies....").is_err());
    assert!(exchange(&mut other, b"echo1234").is_ok());
}

#[test]
fn connections_above_the_limit_wait_their_turn() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        max_connections: 1,
        ..limits()
    });
    let client = folder.client("alice");
    let mut first = connect(running.address(), &folder, Some(&client));
    exchange(&mut first, b"echo1234").unwrap();
    let mut second = connect(running.address(), &folder, Some(&client));
    assert_eq!(running.listener.connections(), 1);
    let waiting = std::thread::spawn(move || exchange(&mut second, b"echo1234"));
    exchange(&mut first, b"echo1234").unwrap();
    drop(first);
    assert!(waiting.join().unwrap().is_ok());
}

#[test]
fn slow_work_does_not_hold_up_other_connections() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let client = folder.client("alice");
    let mut slow: Vec<_> = (0..4)
        .map(|_| connect(running.address(), &folder, Some(&client)))
        .collect();
    for stream in &mut slow {
        stream.write_all(&request(b"job .....")).unwrap();
    }
    running.jobs.recv().unwrap();
    let mut quick = connect(running.address(), &folder, Some(&client));
    assert!(exchange(&mut quick, b"echo1234").is_ok());
    for _ in &slow {
        running.probe.gate.send(()).unwrap();
    }
    for stream in &mut slow {
        assert!(answer(stream).is_ok());
    }
}

#[test]
fn dropping_the_listener_finishes_begun_requests_and_closes_idle_connections() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let client = folder.client("alice");
    let address = running.address();
    let mut idle = connect(address, &folder, Some(&client));
    exchange(&mut idle, b"echo1234").unwrap();
    let handshaking = TcpStream::connect(address).unwrap();
    let mut busy = connect(address, &folder, Some(&client));
    busy.write_all(&request(b"job .....")).unwrap();
    running.jobs.recv().unwrap();
    let listener = running.listener;
    let dropping = std::thread::spawn(move || drop(listener));
    assert!(is_closed(&mut idle));
    assert!(!dropping.is_finished());
    running.probe.gate.send(()).unwrap();
    assert_eq!(answer(&mut busy).unwrap(), b"job .....");
    assert!(is_closed(&mut busy));
    dropping.join().unwrap();
    assert!(TcpStream::connect(address).is_err());
    drop(handshaking);
}

#[test]
fn what_does_not_finish_in_time_is_cut_off_when_the_listener_closes() {
    let folder = Folder::new();
    let running = folder.listen(ConnectionLimits {
        drain_timeout: Duration::from_millis(100),
        ..limits()
    });
    let mut stalled = connect(running.address(), &folder, Some(&folder.client("alice")));
    stalled.write_all(&request(b"echo1234")[..10]).unwrap();
    stalled.flush().unwrap();
    running.listener.close();
    assert!(is_closed(&mut stalled));
}

#[test]
fn a_listener_can_run_on_the_callers_runtime() {
    let folder = Folder::new();
    let client = folder.client("alice");
    let probe = folder.listen(limits()).probe;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let options = ListenOptions::new("127.0.0.1:0", folder.tls())
        .with_threads(Threads::Runtime(runtime.handle().clone()));
    let listener = Listener::open(probe.clone(), options.clone()).unwrap();
    let mut stream = connect(listener.local_addr(), &folder, Some(&client));
    assert!(exchange(&mut stream, b"echo1234").is_ok());
    drop(listener);
    assert!(is_closed(&mut stream));
    runtime.block_on(async {
        let listener = Listener::open(probe, options).unwrap();
        let address = listener.local_addr();
        listener.close_async().await;
        assert!(TcpStream::connect(address).is_err());
    });
}

#[test]
fn a_port_in_use_is_named() {
    let folder = Folder::new();
    let running = folder.listen(limits());
    let address = running.address().to_string();
    let error = Listener::open(
        running.probe.clone(),
        ListenOptions::new(&address, folder.tls()),
    )
    .unwrap_err();
    assert!(matches!(error, ServerError::PortInUse { .. }), "{error}");
    assert_eq!(
        error.to_string(),
        format!("cannot listen on {address}: the port is in use")
    );
    let error = Listener::open(
        running.probe.clone(),
        ListenOptions::new("nonsense", folder.tls()),
    )
    .unwrap_err();
    assert!(matches!(error, ServerError::Address { .. }), "{error}");
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let folder = Folder::new();
    let other = folder.client("alice");
    let server = folder.certificates.server();
    let tls =
        TlsServerOptions::from_files(&server.cert, &other.key, folder.certificates.authority())
            .unwrap();
    let error = Listener::open(
        folder.listen(limits()).probe,
        ListenOptions::new("127.0.0.1:0", tls),
    )
    .unwrap_err();
    assert!(
        matches!(error, ServerError::Tls(TlsError::KeyMismatch)),
        "{error}"
    );
    assert!(PrivateKey::from_pem_file(&server.cert).is_err());
}
