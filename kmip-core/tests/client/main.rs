//! The client over real TLS against a scripted server: what it sends, what it makes of failures.

#[cfg(all(feature = "https-async", feature = "listen-https"))]
mod https;
mod support;

use std::net::TcpListener;
use std::sync::atomic::Ordering;
use std::time::Duration;

use kmip_core::client::{
    Client, ClientError, ConnectOptions, CreateSymmetricKey, EncryptOptions, ErrorKind, Locate, Pem,
};
use kmip_core::protocol::attribute::Attribute;
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyWrapType, ObjectType, Operation, ResultReason,
};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::payload::{ActivateRequest, CreateRequest, GetRequest};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use support::{KEY, Server};

#[test]
fn a_client_finds_the_version_and_reads_a_key() {
    let server = Server::speaking(&[V::V1_0, V::V1_2, V::V1_4]);
    let client = Client::connect(&server.options()).unwrap();
    assert_eq!(client.version().unwrap(), V::V1_4);
    assert_eq!(
        client.server_versions().unwrap(),
        [V::V1_0, V::V1_2, V::V1_4]
    );
    let key = client.get("k1").unwrap();
    assert_eq!(
        (key.id.as_str(), key.material.as_bytes()),
        ("k1", KEY.as_slice())
    );
    assert_eq!(key.length_bits, Some(256));
    assert_eq!(server.connections(), 1, "everything over one connection");
}

#[test]
fn a_server_of_old_versions_is_spoken_to_in_them() {
    for (spoken, expected) in [
        (&[V::V1_0][..], V::V1_0),
        (&[V::V1_0, V::V1_1], V::V1_1),
        (&[V::V2_0], V::V2_0),
    ] {
        let server = Server::speaking(spoken);
        let client = Client::connect(&server.options()).unwrap();
        assert_eq!(client.version().unwrap(), expected);
        assert!(client.get("k1").is_ok());
    }
}

#[test]
fn a_fixed_version_is_not_negotiated() {
    let server = Server::speaking(&[V::V1_2]);
    let client = Client::connect(&server.options().with_version(V::V1_2)).unwrap();
    assert_eq!(server.requests(), 0);
    assert!(client.get("k1").is_ok());
    let wrong = Client::connect(&server.options().with_version(V::V1_4)).unwrap();
    let error = wrong.get("k1").unwrap_err();
    assert_eq!(
        (error.kind(), error.result_reason()),
        (ErrorKind::Refused, Some(ResultReason::INVALID_MESSAGE))
    );
}

#[test]
fn a_refusal_names_operation_server_and_reason() {
    let server = Server::speaking(&[V::V1_4]);
    let client = Client::connect(&server.options()).unwrap();
    let error = client.get("missing").unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.operation(), Some(Operation::GET));
    let text = format!(
        "get at {}: item not found: no such object",
        server.address()
    );
    assert_eq!(error.to_string(), text);
    assert!(client.get("k1").is_ok(), "the connection lives on");
}

#[test]
fn an_operation_that_the_version_lacks_is_not_sent() {
    let server = Server::speaking(&[V::V1_0]);
    let client = Client::connect(&server.options()).unwrap();
    let before = server.requests();
    let error = client
        .encrypt("k1", &EncryptOptions::gcm(), b"x")
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument);
    let error = client
        .locate(&{
            let mut what = Locate::default();
            what.offset = Some(1);
            what
        })
        .unwrap_err();
    assert!(error.to_string().contains("1.3"), "{error}");
    assert_eq!(server.requests(), before);
}

#[test]
fn a_request_that_the_version_cannot_say_is_not_sent() {
    let server = Server::speaking(&[V::V1_2]);
    let client = Client::connect(&server.options()).unwrap();
    client.version().unwrap();
    let before = server.requests();
    let refused = |result: Result<(), ClientError>, what: &str| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        let text = format!("{what} version 1.2, which the server speaks");
        assert!(error.to_string().ends_with(&text), "{error}");
    };
    let found = |what: &Locate| client.locate(what).map(drop);
    // A condition that is left out would find everything.
    let mut what = Locate::default();
    what.algorithm = Some(CryptographicAlgorithm::CHACHA20);
    refused(
        found(&what),
        "Cryptographic Algorithm has no value ChaCha20 in",
    );
    let mut what = Locate::default();
    what.attributes = vec![Attribute::of(tag::SENSITIVE, &true)];
    refused(found(&what), "Sensitive is not in");
    let mask = CryptographicUsageMask::AUTHENTICATE | CryptographicUsageMask::ENCRYPT;
    let key = CreateSymmetricKey::aes(128).usable_for(mask);
    refused(
        client.create_symmetric_key(&key).map(drop),
        "Cryptographic Usage Mask has no bits 0x100000 in",
    );
    // Data that nobody would authenticate.
    let data = EncryptOptions::default().with_additional_data("for whom");
    refused(
        client.encrypt("k1", &data, b"x").map(drop),
        "Authenticated Encryption Additional Data is not in",
    );
    let get = GetRequest {
        unique_identifier: Some(ObjectReference::id("k1")),
        key_wrap_type: Some(KeyWrapType::NOT_WRAPPED),
        ..GetRequest::default()
    };
    refused(client.call(&get).map(drop), "Key Wrap Type is not in");
    // What has to be there is refused as well.
    let create = CreateRequest {
        object_type: ObjectType::CERTIFICATE_REQUEST,
        ..CreateRequest::default()
    };
    refused(
        client.call(&create).map(drop),
        "Object Type has no value Certificate Request in",
    );
    assert_eq!(server.requests(), before);
}

#[test]
fn typed_and_encoded_calls_reach_the_same_operation() {
    let server = Server::speaking(&[V::V1_4]);
    let client = Client::connect(&server.options()).unwrap();
    let request = GetRequest {
        unique_identifier: Some(ObjectReference::id("k1")),
        ..GetRequest::default()
    };
    let response = client.call(&request).unwrap();
    assert_eq!(response.unique_identifier.as_identifier(), Some("k1"));
    // Only the fields: Unique Identifier "k1".
    let fields = [0x42, 0, 0x94, 7, 0, 0, 0, 2, b'k', b'1', 0, 0, 0, 0, 0, 0];
    let payload = client.call_ttlv(Operation::GET, &fields).unwrap();
    assert_eq!(payload[..4], [0x42, 0, 0x7c, 1]);
    let whole = [&[0x42, 0, 0x79, 1, 0, 0, 0, 16][..], &fields].concat();
    assert_eq!(client.call_ttlv(Operation::GET, &whole).unwrap(), payload);
    let error = client.call_ttlv(Operation::GET, &fields[..9]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument);
}

#[test]
fn an_idle_connection_that_died_is_replaced_without_a_word_where_that_is_safe() {
    let server = Server::speaking(&[V::V1_4]);
    let client = Client::connect(&server.options()).unwrap();
    server.hang_up_after(2);
    assert!(client.get("k1").is_ok());
    assert!(
        client.get("k1").is_ok(),
        "sent again on a second connection"
    );
    assert_eq!(server.connections(), 2);

    // What must not happen twice is not sent again: the server may have done it.
    let client = Client::connect(&server.options()).unwrap();
    server.hang_up_after(1);
    let error = client
        .call(&ActivateRequest {
            unique_identifier: Some(ObjectReference::id("k1")),
        })
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected);
}

#[test]
fn many_threads_share_a_client() {
    let server = Server::speaking(&[V::V1_4]);
    let client = Client::connect(&server.options()).unwrap();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || (0..20).all(|_| client.get("k1").is_ok()))
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
}

#[test]
fn no_answer_in_time_is_a_timeout() {
    let server = Server::speaking(&[V::V1_4]);
    let client = Client::connect(&server.options())
        .unwrap()
        .with_timeout(Duration::from_millis(100));
    let error = client.get("stall").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    server.release();

    // A server that accepts and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut options = server.options();
    options.server = silent.local_addr().unwrap().to_string();
    options.connect_timeout = Duration::from_millis(100);
    assert_eq!(
        Client::connect(&options).unwrap_err().kind(),
        ErrorKind::Timeout
    );
}

#[test]
fn a_server_that_cannot_be_trusted_is_refused() {
    let (server, other) = (Server::speaking(&[V::V1_4]), Server::speaking(&[V::V1_4]));
    let mut options = server.options();
    options.ca = other.options().ca;
    let error = Client::connect(&options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert!(
        error
            .to_string()
            .contains("does not come from a trusted authority"),
        "{error}"
    );

    let mut options = server.options();
    options.server_name = Some("kms.example".to_owned());
    let error = Client::connect(&options).unwrap_err();
    assert!(
        error.to_string().contains("stands for another host name"),
        "{error}"
    );
}

#[test]
fn a_client_that_the_server_does_not_trust_learns_why() {
    let (server, other) = (Server::speaking(&[V::V1_4]), Server::speaking(&[V::V1_4]));
    let mut options = server.options();
    (options.cert, options.key) = (other.options().cert, other.options().key);
    let error = Client::connect(&options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    assert!(
        error
            .to_string()
            .contains("refused this client's certificate"),
        "{error}"
    );
}

#[test]
fn what_is_no_kmip_server_is_told_apart() {
    let server = Server::speaking(&[V::V1_4]);
    let mut options = server.options();
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    options.server = closed.to_string();
    let error = Client::connect(&options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");

    options.key = Pem::File("/nonexistent/client.key".into());
    assert_eq!(
        Client::connect(&options).unwrap_err().kind(),
        ErrorKind::Configuration
    );
    assert_eq!(
        ConnectOptions::from_file("/nonexistent")
            .unwrap_err()
            .kind(),
        ErrorKind::Configuration
    );
}

#[test]
fn an_answer_longer_than_allowed_is_refused() {
    let server = Server::speaking(&[V::V1_4]);
    let mut options = server.options().with_version(V::V1_4);
    options.max_response_bytes = 64;
    let error = Client::connect(&options).unwrap().get("k1").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Malformed, "{error}");
}

mod asynchronous {
    use kmip_core::client::AsyncClient;

    use super::*;

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(work)
    }

    #[test]
    fn the_async_client_does_the_same() {
        let server = Server::speaking(&[V::V1_0, V::V1_2]);
        run(async {
            let client = AsyncClient::connect(&server.options()).await.unwrap();
            assert_eq!(client.version().await.unwrap(), V::V1_2);
            assert_eq!(client.get("k1").await.unwrap().material.as_bytes(), KEY);
            assert!(client.get("missing").await.unwrap_err().is_not_found());
            let request = GetRequest {
                unique_identifier: Some(ObjectReference::id("k1")),
                ..GetRequest::default()
            };
            assert!(client.call(&request).await.is_ok());
            assert_eq!(server.connections(), 1);
            server.hang_up_after(1);
            assert!(
                client.get("k1").await.is_ok(),
                "sent again on a second connection"
            );
            let error = client
                .with_timeout(Duration::from_millis(100))
                .get("stall")
                .await
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Timeout);
            server.release();
        });
    }

    #[test]
    fn a_call_that_is_dropped_closes_its_connection() {
        let server = Server::speaking(&[V::V1_4]);
        run(async {
            let client = AsyncClient::connect(&server.options()).await.unwrap();
            tokio::time::timeout(Duration::from_millis(100), client.get("stall"))
                .await
                .unwrap_err();
            server.release();
            assert!(client.get("k1").await.is_ok());
            assert_eq!(server.connections(), 2);
        });
    }

    #[test]
    fn many_async_calls_run_at_once() {
        let server = Server::speaking(&[V::V1_4]);
        run(async {
            let client = AsyncClient::connect(&server.options()).await.unwrap();
            let calls: Vec<_> = (0..20)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move { client.get("k1").await.is_ok() })
                })
                .collect();
            for call in calls {
                assert!(call.await.unwrap());
            }
        });
        assert!(server.seen.load(Ordering::Relaxed) >= 20);
    }
}
