//! Bad certificates, ports, store files, keys and disks at the edge of a server process: each gets a precise error, and
//! nothing is lost by it.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use keystead_tests::served::{Ended, Served};
use keystead_tests::workspace::scratch;
use kmip_core::client::{Client, ClientError, CreateSymmetricKey, ErrorKind, Locate, Pem};
use kmip_core::protocol::enumeration::ResultReason;
use kmip_core::server::dev_certificates::DevCertificates;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

const COMMAND: &str = env!("CARGO_BIN_EXE_keystead-under-test");
/// Exit code of the command for what is wrong on this machine.
const LOCAL: i32 = 5;
const DAY: Duration = Duration::from_hours(24);

fn serve(folder: &Path) -> Served {
    Served::start(COMMAND, folder, &[]).unwrap_or_else(|ended| panic!("{ended:?}"))
}

fn refused(folder: &Path, arguments: &[&str]) -> Ended {
    match Served::start(COMMAND, folder, arguments) {
        Ok(server) => panic!("it serves at {}", server.address()),
        Err(ended) => ended,
    }
}

/// A server of which nothing is left but a store with one key, and the key's identifier.
fn closed_store(name: &str) -> (PathBuf, String) {
    let folder = scratch(name);
    let server = serve(&folder);
    let client = server.client().unwrap();
    let id = client
        .create_symmetric_key(&CreateSymmetricKey::aes(256))
        .unwrap();
    drop(client);
    let (status, log) = server.terminate();
    assert!(status.success(), "{status}: {log}");
    (folder, id)
}

fn store_of(folder: &Path) -> PathBuf {
    folder.join("keystead.sqlite")
}

/// The server says what is wrong, ends with the code for local trouble, and leaves the store as it was.
fn ends_saying(folder: &Path, what: &str) {
    let before = fs::read(store_of(folder)).unwrap_or_default();
    let ended = refused(folder, &[]);
    assert_eq!(ended.code, Some(LOCAL), "{}", ended.stderr);
    assert!(ended.stderr.contains(what), "{}", ended.stderr);
    // The first line of a start says where the key lies; the error is one line.
    let lines = ended.stderr.lines().count();
    assert!(lines <= 2, "one line: {}", ended.stderr);
    let after = fs::read(store_of(folder)).unwrap_or_default();
    assert!(before == after, "the store was changed");
}

fn still_serves(server: &Served) {
    let client = server.client().unwrap();
    client
        .create_symmetric_key(&CreateSymmetricKey::aes(128))
        .unwrap();
}

fn connects_not(options: &kmip_core::client::ConnectOptions) -> ClientError {
    // TLS 1.3 tells a client of its bad certificate with the first answer.
    match Client::connect(options) {
        Err(error) => error,
        Ok(client) => client.query().expect_err("the server took the certificate"),
    }
}

#[test]
fn a_client_without_a_certificate_is_told_that_one_is_required() {
    let folder = scratch("edge-no-certificate");
    let server = serve(&folder);
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(folder.join("ca.pem")).unwrap() {
        roots.add(certificate.unwrap()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("127.0.0.1").unwrap();
    let tls = ClientConnection::new(Arc::new(config), name).unwrap();
    let socket = TcpStream::connect(server.address()).unwrap();
    let mut stream = StreamOwned::new(tls, socket);
    let mut answer = [0; 8];
    let error = stream
        .write_all(&[0x42; 8])
        .and_then(|()| stream.read_exact(&mut answer))
        .unwrap_err();
    assert!(error.to_string().contains("CertificateRequired"), "{error}");
    still_serves(&server);
}

#[test]
fn an_expired_client_certificate_is_called_expired() {
    let folder = scratch("edge-expired");
    let long_ago = SystemTime::now() - 400 * DAY;
    let old = DevCertificates::ensure(&folder, &[], long_ago).unwrap();
    let files = old.client("old").unwrap();
    let server = serve(&folder);
    let mut options = server.options();
    options.cert = Pem::from(&files.cert);
    options.key = Pem::from(&files.key);
    let error = connects_not(&options);
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    assert!(
        error.to_string().to_lowercase().contains("expired"),
        "{error}"
    );
    still_serves(&server);
}

#[test]
fn a_client_certificate_of_another_authority_is_refused() {
    let folder = scratch("edge-foreign-client");
    let server = serve(&folder);
    let other =
        DevCertificates::ensure(scratch("edge-foreign-ca"), &[], SystemTime::now()).unwrap();
    let files = other.client("client").unwrap();
    let mut options = server.options();
    options.cert = Pem::from(&files.cert);
    options.key = Pem::from(&files.key);
    let error = connects_not(&options);
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    still_serves(&server);
}

#[test]
fn a_client_that_trusts_another_authority_says_that_the_issuer_is_unknown() {
    let folder = scratch("edge-wrong-ca");
    let server = serve(&folder);
    let other = DevCertificates::ensure(scratch("edge-other-ca"), &[], SystemTime::now()).unwrap();
    let mut options = server.options();
    options.ca = Pem::from(other.authority());
    let error = connects_not(&options);
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    let text = error.to_string();
    assert!(text.contains(server.address()), "{text}");
    still_serves(&server);
}

#[test]
fn a_port_in_use_is_named() {
    let server = serve(&scratch("edge-port-1"));
    let address = server.address().to_owned();
    let ended = refused(&scratch("edge-port-2"), &["--listen", &address]);
    assert_eq!(ended.code, Some(LOCAL));
    let wanted = format!("cannot listen on {address}: the port is in use");
    assert!(ended.stderr.contains(&wanted), "{}", ended.stderr);
    still_serves(&server);
}

#[test]
fn a_store_of_a_newer_version_is_left_unchanged() {
    let (folder, _) = closed_store("edge-newer");
    let database = rusqlite::Connection::open(store_of(&folder)).unwrap();
    database
        .pragma_update(None, "journal_mode", "delete")
        .unwrap();
    database.pragma_update(None, "user_version", 999).unwrap();
    database.close().unwrap();
    ends_saying(&folder, "has schema version 999, this library knows up to");
}

#[test]
fn a_file_that_is_no_store_is_left_unchanged() {
    let (folder, _) = closed_store("edge-garbage");
    let _ = fs::remove_file(folder.join("keystead.sqlite-wal"));
    fs::write(store_of(&folder), vec![b'x'; 8192]).unwrap();
    ends_saying(&folder, "is not a store (no SQLite database)");
}

#[test]
fn a_store_that_cannot_be_read_is_named() {
    let (folder, _) = closed_store("edge-unreadable");
    fs::remove_file(store_of(&folder)).unwrap();
    fs::create_dir(store_of(&folder)).unwrap();
    ends_saying(&folder, "keystead.sqlite");
}

#[test]
fn a_wrong_key_opens_nothing_and_the_right_one_still_does() {
    let (folder, id) = closed_store("edge-wrong-key");
    let file = folder.join("keystead.key");
    let right = fs::read(&file).unwrap();
    fs::write(&file, "00".repeat(32)).unwrap();
    ends_saying(
        &folder,
        "wrong key-encryption key: it does not open this store",
    );
    fs::write(&file, right).unwrap();
    let server = serve(&folder);
    assert_eq!(
        server.client().unwrap().get(&id).unwrap().material.len(),
        32
    );
}

#[test]
fn a_damaged_object_fails_what_reaches_it_and_nothing_else() {
    let folder = scratch("edge-damaged-object");
    let server = serve(&folder);
    let client = server.client().unwrap();
    let create = |name| {
        let key = CreateSymmetricKey::aes(256).named(name);
        client.create_symmetric_key(&key).unwrap()
    };
    let (sound, damaged) = (create("sound"), create("damaged"));
    drop(client);
    server.terminate();

    let database = rusqlite::Connection::open(store_of(&folder)).unwrap();
    let mut flipped: Vec<u8> = database
        .query_row(
            "SELECT attributes FROM record WHERE id = ?1",
            [&damaged],
            |row| row.get(0),
        )
        .unwrap();
    *flipped.last_mut().unwrap() ^= 1;
    database
        .execute(
            "UPDATE record SET attributes = ?1 WHERE id = ?2",
            (&flipped, &damaged),
        )
        .unwrap();
    drop(database);

    let server = serve(&folder);
    let client = server.client().unwrap();
    assert_eq!(client.get(&sound).unwrap().material.len(), 32);
    assert_eq!(
        client.locate(&Locate::by_name("sound")).unwrap(),
        std::slice::from_ref(&sound)
    );
    for error in [
        client.get(&damaged).unwrap_err(),
        client.locate(&Locate::by_name("damaged")).unwrap_err(),
    ] {
        assert_eq!(
            error.result_reason(),
            Some(ResultReason::GENERAL_FAILURE),
            "{error}"
        );
    }
    drop(client);
    let (_, log) = server.terminate();
    let named = log.lines().filter(|line| line.contains(&damaged)).count();
    assert!(named >= 2, "both failures name the object: {log}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_key_file_that_is_missing_or_malformed_is_named() {
    let (folder, _) = closed_store("edge-no-key");
    let file = folder.join("keystead.key");
    fs::write(&file, "not hexadecimal").unwrap();
    ends_saying(&folder, "is not a key of 32 bytes in hexadecimal");
    fs::remove_file(&file).unwrap();
    ends_saying(&folder, "the store is there, its key is not");
    assert!(!file.exists(), "no new key is made for an old store");
}

/// A file system of few megabytes; unmounted when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(folder: PathBuf) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m,mode=700", "keystead-test"])
            .arg(&folder)
            .output();
        mounted
            .is_ok_and(|o| o.status.success())
            .then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_fails_the_one_request_and_loses_nothing() {
    let Some(disk) = SmallDisk::mount(scratch("edge-full-disk")) else {
        println!("skipped: a small file system can be mounted by root only");
        return;
    };
    let ballast = disk.0.join("ballast");
    fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let server = serve(&disk.0);
    let client = server.client().unwrap();
    let mut acknowledged = Vec::new();
    let error = loop {
        match client.create_symmetric_key(&CreateSymmetricKey::aes(256)) {
            Ok(id) => acknowledged.push((id.clone(), client.get(&id).unwrap().material)),
            Err(error) => break error,
        }
        assert!(acknowledged.len() < 20_000, "the disk is never full");
    };
    assert!(!acknowledged.is_empty());
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    assert!(error.to_string().contains("no space"), "{error}");
    for (id, material) in &acknowledged {
        assert_eq!(
            client.get(id).unwrap().material.as_bytes(),
            material.as_bytes()
        );
    }
    fs::remove_file(ballast).unwrap();
    still_serves(&server);
    drop(client);
    server.kill();
    let server = serve(&disk.0);
    let client = server.client().unwrap();
    for (id, material) in &acknowledged {
        assert_eq!(
            client.get(id).unwrap().material.as_bytes(),
            material.as_bytes()
        );
    }
}
