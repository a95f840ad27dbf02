//! The server put together: in process, over mTLS, with stores that last.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use kmip_core::client::{
    AsyncClient, Client, ConnectOptions, CreateKeyPair, CreateSymmetricKey, EncryptOptions,
    ErrorKind, Locate, Register, Revocation,
};
use kmip_core::engine::{Audit, AuditRecord, Decision, Identity, Policy, PolicyRequest};
use kmip_core::protocol::attribute::Attribute;
use kmip_core::protocol::enumeration::{
    Operation, RecommendedCurve, ResultReason, SecretDataType, State,
};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{ListenOptions, Listener, Server, ServerError, TlsServerOptions};

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("keystead-server-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn listen(&self, server: &Server) -> (Listener, ConnectOptions) {
        let certificates = DevCertificates::ensure(&self.0, &[], SystemTime::now()).unwrap();
        let files = certificates.server();
        let tls = TlsServerOptions::from_files(&files.cert, &files.key, certificates.authority())
            .unwrap();
        let listener = server
            .listen(ListenOptions::new("127.0.0.1:0", tls))
            .unwrap();
        let alice = certificates.client("alice").unwrap();
        let address = listener.local_addr().to_string();
        (
            listener,
            ConnectOptions::new(address, certificates.authority(), alice.cert, alice.key),
        )
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

fn memory() -> Server {
    Server::builder().memory().build().unwrap()
}

/// What every client must be able to do, however it reaches the server.
fn lifecycle(client: &Client) {
    let id = client
        .create_symmetric_key(&CreateSymmetricKey::aes(256).named("disk").activated())
        .unwrap();
    assert_eq!(
        client.locate(&Locate::by_name("disk")).unwrap(),
        [id.as_str()]
    );
    let key = client.get(&id).unwrap();
    assert_eq!((key.material.len(), key.length_bits), (32, Some(256)));
    let spelled = |name| client.get_attributes(&id, &[name]).unwrap();
    assert_eq!(
        spelled("Cryptographic Length"),
        spelled("CryptographicLength")
    );
    let state = client.get_attributes(&id, &["State"]).unwrap();
    assert_eq!(state[0].get::<State>(), Some(State::ACTIVE));
    let names = client.get_attribute_list(&id).unwrap();
    assert!(
        names.iter().any(|name| name == "Cryptographic Length"),
        "{names:?}"
    );

    let comment = Attribute::of(tag::CONTACT_INFORMATION, &std::borrow::Cow::Borrowed("ops"));
    client.add_attribute(&id, &comment).unwrap();
    let changed = Attribute::of(tag::CONTACT_INFORMATION, &std::borrow::Cow::Borrowed("dev"));
    client.modify_attribute(&id, &changed).unwrap();
    assert_eq!(
        client
            .get_attributes(&id, &["Contact Information"])
            .unwrap()
            .len(),
        1
    );
    client.delete_attribute(&id, "Contact Information").unwrap();
    assert!(
        client
            .get_attributes(&id, &["Contact Information"])
            .unwrap()
            .is_empty()
    );

    if client.version().unwrap() >= V::V1_2 {
        let options = EncryptOptions::cbc();
        let sealed = client.encrypt(&id, &options, b"plain text").unwrap();
        let opened = client
            .decrypt(&id, &options.for_decrypting(&sealed), &sealed.data)
            .unwrap();
        assert_eq!(opened.as_bytes(), b"plain text");
    }
    client
        .revoke(&id, &Revocation::cessation().because("over"))
        .unwrap();
    client.destroy(&id).unwrap();
    assert_eq!(client.get(&id).unwrap_err().kind(), ErrorKind::Refused);

    let pair = client
        .create_key_pair(&CreateKeyPair::ecdsa(RecommendedCurve::P_256))
        .unwrap();
    assert_ne!(pair.private_key, pair.public_key);
    let secret = Register::secret(SecretDataType::PASSWORD, b"correct horse").unwrap();
    let id = client.register(&secret).unwrap();
    assert_eq!(
        client.get(&id).unwrap().material.as_bytes(),
        b"correct horse"
    );
    assert!(client.query().unwrap().operations.contains(&Operation::GET));
}

#[test]
fn a_client_in_process_does_everything() {
    lifecycle(&memory().client(Identity::new("app")));
}

#[test]
fn a_client_over_mtls_does_everything_in_every_version() {
    let folder = Folder::new();
    let server = memory();
    let (_listener, options) = folder.listen(&server);
    for version in [
        V::V1_0,
        V::V1_1,
        V::V1_2,
        V::V1_3,
        V::V1_4,
        V::V2_0,
        V::V2_1,
    ] {
        lifecycle(&Client::connect(&options.clone().with_version(version)).unwrap());
    }
    let client = Client::connect(&options).unwrap();
    assert_eq!(client.version().unwrap(), V::V2_1);
    assert!(client.server_versions().unwrap().contains(&V::V1_0));
}

#[test]
fn async_clients_do_the_same_in_process_and_over_mtls() {
    async fn calls(client: AsyncClient) {
        let key = CreateSymmetricKey::aes(128).activated();
        let id = client.create_symmetric_key(&key).await.unwrap();
        assert_eq!(client.get(&id).await.unwrap().material.len(), 16);
        client
            .create_key_pair(&CreateKeyPair::rsa(2048))
            .await
            .unwrap();
        assert!(client.get("nothing").await.unwrap_err().is_not_found());
    }
    let folder = Folder::new();
    let sqlite = Server::builder()
        .sqlite(folder.0.join("s.sqlite"))
        .key_encryption_key(KeyEncryptionKey::raw([1; 32]));
    for server in [memory(), sqlite.build().unwrap()] {
        let (listener, options) = folder.listen(&server);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            calls(server.async_client(Identity::new("app"))).await;
            calls(AsyncClient::connect(&options).await.unwrap()).await;
        });
        drop(listener);
    }
}

#[test]
fn a_store_on_disk_lasts_and_wants_its_key() {
    let folder = Folder::new();
    let path = folder.0.join("keys.sqlite");
    let open = |key: u8| {
        Server::builder()
            .sqlite(&path)
            .key_encryption_key(KeyEncryptionKey::raw([key; 32]))
            .build()
    };
    let id = {
        let client = open(1).unwrap().client(Identity::new("app"));
        client
            .create_symmetric_key(&CreateSymmetricKey::aes(256))
            .unwrap()
    };
    assert!(matches!(open(2).unwrap_err(), ServerError::Seal(_)));
    assert!(matches!(
        Server::builder().sqlite(&path).build().unwrap_err(),
        ServerError::NoKey
    ));
    assert_eq!(
        open(1)
            .unwrap()
            .client(Identity::new("app"))
            .get(&id)
            .unwrap()
            .material
            .len(),
        32
    );
    std::fs::write(folder.0.join("no-store"), b"this is no store").unwrap();
    let no_store = Server::builder()
        .sqlite(folder.0.join("no-store"))
        .key_encryption_key(KeyEncryptionKey::raw([1; 32]))
        .build();
    assert!(matches!(no_store.unwrap_err(), ServerError::Store(_)));
}

#[derive(Default)]
struct Seen(Mutex<Vec<(String, Option<String>)>>);

impl Audit for Seen {
    fn record(&self, record: &AuditRecord<'_>) {
        self.0
            .lock()
            .unwrap()
            .push((record.identity.to_owned(), record.peer.map(str::to_owned)));
    }
}

struct OnlyReads;

impl Policy for OnlyReads {
    fn decide(&self, request: &PolicyRequest<'_>) -> Decision {
        if request.operation == Operation::CREATE && request.identity.name() == "alice" {
            return Decision::Deny("alice may not create".to_owned());
        }
        Decision::Allow
    }
}

#[test]
fn the_name_in_the_certificate_reaches_policy_and_audit() {
    let folder = Folder::new();
    let seen = Arc::new(Seen::default());
    let server = Server::builder()
        .policy(Arc::new(OnlyReads))
        .audit(seen.clone())
        .build()
        .unwrap();
    let (_listener, options) = folder.listen(&server);
    let alice = Client::connect(&options).unwrap();
    let error = alice
        .create_symmetric_key(&CreateSymmetricKey::aes(256))
        .unwrap_err();
    assert_eq!(error.result_reason(), Some(ResultReason::PERMISSION_DENIED));
    assert!(
        error.to_string().contains("alice may not create"),
        "{error}"
    );
    server
        .client(Identity::new("host"))
        .create_symmetric_key(&CreateSymmetricKey::aes(256))
        .unwrap();
    let seen = seen.0.lock().unwrap();
    assert!(
        seen.iter().any(|(who, peer)| who == "alice"
            && peer.as_deref().is_some_and(|at| at.starts_with("127.")))
    );
    assert!(
        seen.iter()
            .any(|(who, peer)| who == "host" && peer.is_none())
    );
}

#[test]
fn a_message_that_cannot_be_read_is_answered_and_the_connection_lives_on() {
    let folder = Folder::new();
    let server = memory();
    let (_listener, options) = folder.listen(&server);
    let client = Client::connect(&options.with_version(V::V1_4)).unwrap();
    // A request message whose content is no TTLV, of the length that it says.
    let broken = [&[0x42, 0, 0x78, 1, 0, 0, 0, 8][..], &[0xff; 8]].concat();
    for _ in 0..2 {
        let answer = client.call_message(&broken).unwrap();
        assert_eq!(answer[..4], [0x42, 0, 0x7b, 1]);
    }
    assert!(client.query().is_ok());
}
