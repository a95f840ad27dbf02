//! The clients over HTTPS, blocking and async, in each encoding.

use std::future::Future;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use kmip_core::client::{AsyncClient, Client, ConnectOptions, ErrorKind, Pem};
use kmip_core::protocol::encoding::Encoding;
use kmip_core::protocol::enumeration::{Operation, ResultReason};
use kmip_core::protocol::version::ProtocolVersion as V;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::support::{KEY, Server, refuse};

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}

#[test]
fn a_client_reads_a_key_in_each_encoding_over_one_connection() {
    let server = Server::over_https();
    for (index, encoding) in Encoding::ALL.into_iter().enumerate() {
        let options = server.https_options().with_encoding(encoding);
        let client = Client::connect(&options).unwrap();
        assert_eq!(client.version().unwrap(), V::V1_4);
        assert_eq!(client.get("k1").unwrap().material.as_bytes(), KEY);
        assert_eq!(client.server(), options.server);
        let error = client.get("missing").unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(server.connections(), index + 1);
    }
}

#[test]
fn many_threads_share_a_client() {
    let server = Server::over_https();
    let client = Client::connect(&server.https_options()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(client.get("k1").unwrap().material.as_bytes(), KEY);
                }
            });
        }
    });
    assert!(server.connections() <= 9, "{}", server.connections());
}

#[test]
fn what_is_no_kmip_over_https_is_told_apart() {
    let server = Server::over_https();
    let plain = Server::speaking(&[V::V1_4]);
    let connect = |name: String| {
        let mut options = server.https_options();
        options.server = name;
        Client::connect(&options).map(drop).unwrap_err()
    };
    let error = connect(format!("{}/other", server.https_options().server));
    assert_eq!(error.kind(), ErrorKind::Malformed);
    assert!(
        error
            .to_string()
            .ends_with("HTTP status 404: KMIP is at /kmip"),
        "{error}"
    );
    // A port that speaks TTLV asked over HTTPS, and the other way round.
    let error = Client::connect(&plain.https_options())
        .map(drop)
        .unwrap_err();
    assert!(error.to_string().contains("not KMIP over HTTP"), "{error}");
    let error = connect(server.address());
    assert!(
        error.to_string().contains("begins with 485454502f312e31"),
        "{error}"
    );
}

#[test]
fn a_server_that_cannot_be_trusted_is_refused() {
    let (server, other) = (Server::over_https(), Server::over_https());
    let mut options = server.https_options();
    options.ca = other.options().ca;
    let error = Client::connect(&options).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    let error = run(AsyncClient::connect(&options)).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
}

#[test]
fn no_answer_in_time_is_a_timeout_and_the_next_call_has_a_connection_of_its_own() {
    let server = Server::over_https();
    let client = Client::connect(&server.https_options()).unwrap();
    let hasty = client.with_timeout(Duration::from_millis(100));
    assert_eq!(hasty.get("stall").unwrap_err().kind(), ErrorKind::Timeout);
    server.release();
    assert!(client.get("k1").is_ok());
    assert_eq!(server.connections(), 2);
}

#[test]
fn an_answer_longer_than_allowed_is_refused() {
    let server = Server::over_https();
    for encoding in Encoding::ALL {
        let mut options = server.https_options().with_encoding(encoding);
        options.max_response_bytes = 150;
        let blocking = Client::connect(&options.clone().with_version(V::V1_4)).unwrap();
        let error = blocking.get("k1").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Malformed, "{error}");
        let error = run(async {
            let client = AsyncClient::connect(&options.with_version(V::V1_4)).await;
            client.unwrap().get("k1").await.unwrap_err()
        });
        assert_eq!(error.kind(), ErrorKind::Malformed, "{error}");
    }
}

#[test]
fn an_error_of_the_server_is_named_with_its_status() {
    let server = Server::over_https();
    let client = Client::connect(&server.https_options()).unwrap();
    server.hang_up_after(1);
    let error = client.get("k1").unwrap_err();
    assert!(error.to_string().contains("HTTP status 500"), "{error}");
    assert!(client.get("k1").is_ok());
}

#[test]
fn the_async_client_does_the_same_with_all_calls_over_one_connection() {
    let server = Server::over_https();
    run(async {
        for (index, encoding) in Encoding::ALL.into_iter().enumerate() {
            let options = server.https_options().with_encoding(encoding);
            let client = AsyncClient::connect(&options).await.unwrap();
            let stalled = tokio::spawn({
                let client = client.clone();
                async move { client.get("stall").await }
            });
            for _ in 0..5 {
                let keys = [client.get("k1"), client.get("k1"), client.get("k1")];
                for key in keys {
                    assert_eq!(key.await.unwrap().material.as_bytes(), KEY);
                }
            }
            let missing = client.get("missing").await.unwrap_err();
            assert!(missing.is_not_found(), "{missing}");
            server.release();
            assert_eq!(stalled.await.unwrap().unwrap().material.as_bytes(), KEY);
            assert_eq!(server.connections(), index + 1);
        }
    });
}

#[test]
fn a_call_that_is_dropped_leaves_the_others_alone() {
    let server = Server::over_https();
    run(async {
        let client = AsyncClient::connect(&server.https_options()).await.unwrap();
        let hasty = client.with_timeout(Duration::from_millis(100));
        let error = hasty.get("stall").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(client.get("k1").await.is_ok());
        assert_eq!(server.connections(), 1);
    });
    server.release();
}

#[test]
fn more_calls_at_once_than_the_server_takes_wait_on_a_fresh_connection() {
    let server = Server::over_https();
    // With a version given, nothing is sent before the calls.
    let options = server.https_options().with_version(V::V1_4);
    std::thread::scope(|scope| {
        run(async {
            let client = AsyncClient::connect(&options).await.unwrap();
            let calls: Vec<_> = (0..40)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move { client.get("stall").await })
                })
                .collect();
            scope.spawn(|| {
                // Four have their turn; all that the server took are open.
                while server.requests() < 4 {
                    std::thread::yield_now();
                }
                (0..40).for_each(|_| server.release());
            });
            for call in calls {
                assert_eq!(call.await.unwrap().unwrap().material.as_bytes(), KEY);
            }
            assert_eq!(server.connections(), 1);
        });
    });
}

/// Passes connections on to a server. What the first carries goes nowhere once `silent` is set; it stays open.
fn relay(server: String, silent: Arc<AtomicBool>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for (number, near) in listener.incoming().enumerate() {
            let near = near.unwrap();
            let far = TcpStream::connect(&server).unwrap();
            let back = (far.try_clone().unwrap(), near.try_clone().unwrap());
            for (mut from, mut to) in [(near, far), back] {
                let silent = silent.clone();
                std::thread::spawn(move || {
                    let mut buffer = [0; 4096];
                    while let Ok(count @ 1..) = from.read(&mut buffer) {
                        let is_lost = number == 0 && silent.load(Ordering::Relaxed);
                        if !is_lost && to.write_all(&buffer[..count]).is_err() {
                            break;
                        }
                    }
                    to.shutdown(Shutdown::Write).ok();
                });
            }
        }
    });
    address
}

#[test]
fn a_connection_whose_peer_is_gone_without_a_word_is_replaced_by_one_for_all_calls() {
    let server = Server::over_https();
    let silent = Arc::new(AtomicBool::new(false));
    let mut options = server.https_options();
    options.server = format!("https://{}", relay(server.address(), silent.clone()));
    options.idle_limit = Duration::from_millis(1);
    options.connect_timeout = Duration::from_secs(3);
    run(async {
        let client = AsyncClient::connect(&options).await.unwrap();
        assert!(client.get("k1").await.is_ok());
        silent.store(true, Ordering::Relaxed);
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.get("k1").await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().material.as_bytes(), KEY);
        }
        assert_eq!(server.connections(), 2);
    });
}

/// A server of HTTP/1.1 alone, which answers each request with Permission Denied; counts its connections.
async fn old_server(certificate: &[std::path::PathBuf; 2]) -> (String, Arc<AtomicUsize>) {
    let chain = CertificateDer::pem_file_iter(&certificate[0])
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let key = PrivateKeyDer::from_pem_file(&certificate[1]).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut stream = acceptor.accept(socket).await.unwrap();
                let mut buffer = vec![0; 4096];
                while let Ok(1..) = stream.read(&mut buffer).await {
                    let mut body = Vec::new();
                    let reason = ResultReason::PERMISSION_DENIED;
                    refuse(&mut body, V::V1_4, Some(Operation::GET), reason, "");
                    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                    let answer = [head.as_bytes(), &body].concat();
                    stream.write_all(&answer).await.unwrap();
                    stream.flush().await.unwrap();
                }
            });
        }
    });
    (format!("https://{address}"), count)
}

#[test]
fn a_server_that_speaks_http_1_1_only_is_spoken_to_in_it() {
    let server = Server::over_https();
    let files = server.certificate();
    run(async {
        let (address, connections) = old_server(&[files.cert, files.key]).await;
        let mut options = server.https_options().with_version(V::V1_4);
        options.server = address;
        let client = AsyncClient::connect(&options).await.unwrap();
        for _ in 0..5 {
            let error = client.get("k1").await.unwrap_err();
            assert_eq!(error.result_reason(), Some(ResultReason::PERMISSION_DENIED));
        }
        assert_eq!(connections.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn a_connect_file_names_the_https_listener() {
    let server = Server::over_https();
    let options = server.https_options();
    let folder = std::env::temp_dir().join(format!("keystead-https-file-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |pem: &Pem| match pem {
        Pem::File(path) => path.clone(),
        Pem::Text(_) => panic!("these are files"),
    };
    let mut file = kmip_core::client::ConnectFile {
        kmip: "127.0.0.1:1".into(),
        https: Some(server.address()),
        ca: path(&options.ca),
        cert: path(&options.cert),
        key: path(&options.key),
    };
    let name = folder.join("connect.json");
    std::fs::write(&name, file.to_json()).unwrap();
    let read = ConnectOptions::https_from_file(&name).unwrap();
    assert!(Client::connect(&read).unwrap().get("k1").is_ok());
    file.https = None;
    std::fs::write(&name, file.to_json()).unwrap();
    let error = ConnectOptions::https_from_file(&name).unwrap_err();
    assert!(
        error.to_string().contains("names no HTTPS listener"),
        "{error}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
