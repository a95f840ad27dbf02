//! Development certificates: made once, kept, renewed; revocation.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, SystemTime};

use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{ConnectionLimits, ListenOptions, Listener};
use rcgen::{
    CertificateParams, CertificateRevocationListParams, DnType, IsCa, Issuer, KeyIdMethod, KeyPair,
    KeyUsagePurpose, PublicKeyData as _, RevokedCertParams, SerialNumber,
};

use crate::support::{Folder, connect, exchange};

const DAY: Duration = Duration::from_hours(24);

#[test]
fn certificates_are_kept_until_near_their_end() {
    let now = SystemTime::now();
    let folder = Folder::at(now);
    let read = |name: &str| fs::read(folder.path.join(name)).unwrap();
    folder.client("alice");
    let (ca, server, client) = (read("ca.pem"), read("server.pem"), read("alice.pem"));

    let later = DevCertificates::ensure(&folder.path, &[], now + 300 * DAY).unwrap();
    later.client("alice").unwrap();
    assert_eq!(
        (read("ca.pem"), read("server.pem"), read("alice.pem")),
        (ca.clone(), server.clone(), client.clone())
    );

    let later = DevCertificates::ensure(&folder.path, &[], now + 340 * DAY).unwrap();
    later.client("alice").unwrap();
    assert_eq!(read("ca.pem"), ca);
    assert_ne!(read("server.pem"), server);
    assert_ne!(read("alice.pem"), client);

    let much_later = DevCertificates::ensure(&folder.path, &[], now + 3640 * DAY).unwrap();
    let client = read("alice.pem");
    much_later.client("alice").unwrap();
    assert_ne!(read("ca.pem"), ca);
    assert_ne!(
        read("alice.pem"),
        client,
        "a client of the old authority is of no use"
    );
}

#[test]
fn the_authority_keeps_its_key_to_its_end_and_behind() {
    let now = SystemTime::now();
    let folder = Folder::at(now);
    let key = fs::read(folder.path.join("ca.key")).unwrap();
    DevCertificates::ensure(&folder.path, &[], now + 3640 * DAY).unwrap();
    assert_eq!(fs::read(folder.path.join("ca.key")).unwrap(), key);
}

#[test]
fn an_authority_without_its_key_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    let other = Folder::new();
    let read = |name: &str| fs::read(folder.path.join(name)).unwrap();
    let (ca, server) = (read("ca.pem"), read("server.pem"));
    let key = folder.path.join("ca.key");
    let ensure = || DevCertificates::ensure(&folder.path, &[], SystemTime::now());
    let right = fs::read(&key).unwrap();

    fs::remove_file(&key).unwrap();
    let missing = ensure().unwrap_err().to_string();
    assert!(
        missing.contains("ca.pem, is missing: put the right key back"),
        "{missing}"
    );
    fs::write(&key, "no key").unwrap();
    let damaged = ensure().unwrap_err().to_string();
    assert!(damaged.contains("ca.pem, is damaged"), "{damaged}");
    fs::copy(other.path.join("ca.key"), &key).unwrap();
    let foreign = ensure().unwrap_err().to_string();
    assert!(
        foreign.contains("ca.pem, belongs to another certificate"),
        "{foreign}"
    );
    assert_eq!((read("ca.pem"), read("server.pem")), (ca.clone(), server));

    fs::write(&key, "no key").unwrap();
    fs::remove_file(folder.path.join("ca.pem")).unwrap();
    let both = ensure().unwrap_err().to_string();
    assert!(
        both.contains("whose certificate is or was") && both.contains("ca.pem, is damaged"),
        "{both}"
    );
    assert!(!folder.path.join("ca.pem").exists());

    fs::write(folder.path.join("ca.pem"), ca).unwrap();
    fs::write(&key, right).unwrap();
    ensure().unwrap();
    fs::remove_file(&key).unwrap();
    fs::remove_file(folder.path.join("ca.pem")).unwrap();
    ensure().unwrap();
}

#[test]
fn a_lost_certificate_of_the_authority_is_made_anew_and_old_clients_still_get_in() {
    let folder = Folder::new();
    let alice = folder.client("alice");
    let before = fs::read(&alice.cert).unwrap();
    fs::remove_file(folder.path.join("ca.pem")).unwrap();
    DevCertificates::ensure(&folder.path, &[], SystemTime::now()).unwrap();
    assert_eq!(fs::read(folder.client("alice").cert).unwrap(), before);

    let served = folder.listen(ConnectionLimits::default());
    let mut connection = connect(served.listener.local_addr(), &folder, Some(&alice));
    assert!(exchange(&mut connection, b"echo1234").is_ok());
}

#[test]
fn a_damaged_or_keyless_leaf_is_made_anew() {
    let folder = Folder::new();
    for (name, text) in [
        ("server.pem", Some("no certificate")),
        ("server.pem", None),
        ("server.key", Some("no key")),
        ("server.key", None),
    ] {
        let path = folder.path.join(name);
        match text {
            Some(text) => fs::write(&path, text).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        let made = DevCertificates::ensure(&folder.path, &[], SystemTime::now()).unwrap();
        let key = KeyPair::from_pem(&fs::read_to_string(&made.server().key).unwrap()).unwrap();
        let text = fs::read(&made.server().cert).unwrap();
        let (_, pem) = x509_parser::pem::parse_x509_pem(&text).unwrap();
        assert_eq!(
            pem.parse_x509().unwrap().public_key().raw,
            key.subject_public_key_info(),
            "{name}"
        );
    }
}

#[test]
fn a_new_host_name_makes_a_new_server_certificate() {
    let folder = Folder::new();
    let before = fs::read(folder.path.join("server.pem")).unwrap();
    let names = ["kms.example".to_owned(), "192.0.2.7".to_owned()];
    for _ in 0..2 {
        DevCertificates::ensure(&folder.path, &names, SystemTime::now()).unwrap();
    }
    let after = fs::read(folder.path.join("server.pem")).unwrap();
    assert_ne!(before, after);
    DevCertificates::ensure(&folder.path, &names, SystemTime::now()).unwrap();
    assert_eq!(fs::read(folder.path.join("server.pem")).unwrap(), after);
}

#[test]
fn keys_are_readable_by_their_owner_only() {
    let folder = Folder::new();
    folder.client("alice");
    for name in ["ca.key", "server.key", "alice.key"] {
        let mode = fs::metadata(folder.path.join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_client_name_cannot_leave_the_folder() {
    let folder = Folder::new();
    for name in ["", "../x", "a/b", "ca", "server", ".hidden", "a b"] {
        assert!(folder.certificates.client(name).is_err(), "{name:?}");
    }
}

#[test]
fn a_revoked_client_is_refused_and_others_are_not() {
    let folder = Folder::new();
    let key = KeyPair::from_pem(&fs::read_to_string(folder.path.join("ca.key")).unwrap()).unwrap();
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, authority_name(&folder));
    params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::CrlSign];
    let issuer = Issuer::new(params, key);
    let now = SystemTime::now();
    let list = CertificateRevocationListParams {
        this_update: (now - DAY).into(),
        next_update: (now + DAY).into(),
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: vec![RevokedCertParams {
            serial_number: serial(&folder, "mallory"),
            revocation_time: (now - DAY).into(),
            reason_code: None,
            invalidity_date: None,
        }],
        key_identifier_method: KeyIdMethod::Sha256,
    };
    let path = folder.path.join("revoked.pem");
    fs::write(&path, list.signed_by(&issuer).unwrap().pem().unwrap()).unwrap();

    let tls = folder.tls().with_revocation_file(&path).unwrap();
    let probe = folder.listen(ConnectionLimits::default()).probe;
    let listener = Listener::open(probe, ListenOptions::new("127.0.0.1:0", tls)).unwrap();
    let mut alice = connect(
        listener.local_addr(),
        &folder,
        Some(&folder.client("alice")),
    );
    assert!(exchange(&mut alice, b"echo1234").is_ok());
    let mut mallory = connect(
        listener.local_addr(),
        &folder,
        Some(&folder.client("mallory")),
    );
    let error = exchange(&mut mallory, b"echo1234").unwrap_err();
    assert!(error.to_string().contains("CertificateRevoked"), "{error}");
}

fn authority_name(folder: &Folder) -> String {
    let text = fs::read(folder.path.join("ca.pem")).unwrap();
    let pem = x509_parser::pem::Pem::iter_from_buffer(&text)
        .next()
        .unwrap()
        .unwrap();
    let certificate = pem.parse_x509().unwrap();
    let name = certificate
        .subject()
        .iter_common_name()
        .next()
        .unwrap()
        .as_str()
        .unwrap();
    name.to_owned()
}

fn serial(folder: &Folder, client: &str) -> SerialNumber {
    let text = fs::read(folder.client(client).cert).unwrap();
    let pem = x509_parser::pem::Pem::iter_from_buffer(&text)
        .next()
        .unwrap()
        .unwrap();
    SerialNumber::from_slice(pem.parse_x509().unwrap().raw_serial())
}
