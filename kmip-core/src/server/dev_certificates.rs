//! Certificates for development and tests: an authority, a server and its clients, made at run time.
//!
//! No key is ever shipped. Everything is ECDSA P-256. The layout of the folder:
//!
//! | file | holds |
//! | --- | --- |
//! | `ca.pem`, `ca.key` | the authority, ten years |
//! | `server.pem`, `server.key` | the server: `localhost`, `127.0.0.1`, `::1`, this machine's name; one year |
//! | `NAME.pem`, `NAME.key` | a client, common name `NAME`; one year |
//!
//! Keys have mode 600. Leaves carry both extended key usages, because some storage products demand both of
//! their certificates.
//!
//! Certificates that were handed out go on working: the authority's key is never replaced. A certificate that is made
//! anew in the place of another one is a warning in the log, with the reason.

use std::fs;
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::string::Ia5String;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PublicKeyData as _, SanType,
};
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::pem::Pem;
use x509_parser::prelude::X509Certificate;
use zeroize::Zeroizing;

use crate::client::transport::hex;

const DAY: Duration = Duration::from_hours(24);
const AUTHORITY_LIFE: Duration = Duration::from_hours(87600);
const LEAF_LIFE: Duration = Duration::from_hours(8760);
/// A certificate with less than this left is made anew.
const NEAR_THE_END: Duration = Duration::from_hours(720);

/// Why development certificates could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DevCertificateError {
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The authority's key is missing beside its certificate, or is damaged, cannot be read, or belongs to another
    /// certificate. Nothing was changed.
    #[error(
        "the key {} of the authority, whose certificate is or was {}, {detail}: put the right key back, or remove both \
         files to start a new authority, which no client trusts until it has the new ca.pem and a new certificate",
        key.display(),
        cert.display()
    )]
    Authority {
        /// Where its certificate is or was.
        cert: PathBuf,
        /// Where its key belongs.
        key: PathBuf,
        /// What is wrong with the key.
        detail: &'static str,
    },
    /// A name cannot stand in a certificate.
    #[error("the name {name:?} cannot be used: {detail}")]
    Name {
        /// The name as given.
        name: String,
        /// Why.
        detail: &'static str,
    },
    /// Key generation or signing failed.
    #[error("cannot make a certificate: {0}")]
    Making(#[from] rcgen::Error),
}

/// A certificate file and its key file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFiles {
    /// PEM certificate.
    pub cert: PathBuf,
    /// PEM private key, mode 600.
    pub key: PathBuf,
}

/// A folder with an authority, a server certificate and clients.
#[derive(Debug)]
pub struct DevCertificates {
    folder: PathBuf,
    now: SystemTime,
    issuer: Issuer<'static, KeyPair>,
    /// Key identifier of the authority, as its leaves carry it.
    authority_id: Vec<u8>,
    server: CertificateFiles,
}

impl DevCertificates {
    /// Makes what is missing, near its end, damaged, or lacks one of `names`; keeps the rest, and the authority's key
    /// always. `names` are further host names or addresses of the server.
    ///
    /// # Errors
    ///
    /// [`DevCertificateError::Authority`] if the authority's key is missing, damaged or another's. A missing `ca.pem` is
    /// made anew for the key that is there.
    pub fn ensure(
        folder: impl AsRef<Path>,
        names: &[String],
        now: SystemTime,
    ) -> Result<Self, DevCertificateError> {
        let folder = folder.as_ref();
        fs::create_dir_all(folder).map_err(|source| DevCertificateError::File {
            path: folder.to_owned(),
            source,
        })?;
        let folder = folder
            .canonicalize()
            .map_err(|source| DevCertificateError::File {
                path: folder.to_owned(),
                source,
            })?;
        let (issuer, authority_id) = authority(&folder, now)?;
        let server = CertificateFiles {
            cert: folder.join("server.pem"),
            key: folder.join("server.key"),
        };
        let made = Self {
            folder,
            now,
            issuer,
            authority_id,
            server,
        };
        made.ensure_server(names)?;
        Ok(made)
    }

    /// PEM file of the authority.
    pub fn authority(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    /// The server's certificate and key.
    pub fn server(&self) -> &CertificateFiles {
        &self.server
    }

    /// The certificate and key of the client `name`, made if missing or near their end. The common name, and
    /// with it the identity on the server, is `name`.
    pub fn client(&self, name: &str) -> Result<CertificateFiles, DevCertificateError> {
        let bad = |detail| DevCertificateError::Name {
            name: name.to_owned(),
            detail,
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
        if name.is_empty() || name.len() > 64 || name.starts_with('.') || !name.chars().all(plain) {
            return Err(bad(
                "use 1 to 64 letters, digits, dashes, underscores, dots or at-signs",
            ));
        }
        if ["ca", "server", "connect"].contains(&name) {
            return Err(bad("the name is taken by another file of the folder"));
        }
        let file = |end: &str| self.folder.join(format!("{name}.{end}"));
        let files = CertificateFiles {
            cert: file("pem"),
            key: file("key"),
        };
        self.ensure_leaf(&files, &[], || {
            let mut params = CertificateParams::default();
            params.distinguished_name.push(DnType::CommonName, name);
            Ok(params)
        })?;
        Ok(files)
    }

    fn ensure_server(&self, more: &[String]) -> Result<(), DevCertificateError> {
        let mut names: Vec<String> = ["localhost", "127.0.0.1", "::1"]
            .map(str::to_owned)
            .to_vec();
        for name in host_name().iter().chain(more) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        self.ensure_leaf(&self.server, &names, || {
            let mut params = CertificateParams::default();
            params
                .distinguished_name
                .push(DnType::CommonName, "localhost");
            params.subject_alt_names = names
                .iter()
                .map(|name| alternative(name))
                .collect::<Result<_, _>>()?;
            Ok(params)
        })
    }

    /// Makes a certificate unless the one that is there will do.
    fn ensure_leaf(
        &self,
        files: &CertificateFiles,
        names: &[String],
        params: impl FnOnce() -> Result<CertificateParams, DevCertificateError>,
    ) -> Result<(), DevCertificateError> {
        let replaced = files.cert.exists() || files.key.exists();
        let Some(flaw) = self.flaw(files, names) else {
            return Ok(());
        };
        self.make(params()?, files)?;
        if replaced {
            tracing::warn!("made {} and its key anew: {flaw}", files.cert.display());
        }
        Ok(())
    }

    fn make(
        &self,
        mut params: CertificateParams,
        files: &CertificateFiles,
    ) -> Result<(), DevCertificateError> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        params.not_before = (self.now - DAY).into();
        params.not_after = (self.now + LEAF_LIFE).into();
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![
            ExtendedKeyUsagePurpose::ServerAuth,
            ExtendedKeyUsagePurpose::ClientAuth,
        ];
        let certificate = params.signed_by(&key, &self.issuer)?;
        write(
            &files.key,
            Zeroizing::new(key.serialize_pem()).as_bytes(),
            0o600,
        )?;
        write(&files.cert, certificate.pem().as_bytes(), 0o644)
    }

    /// Why a leaf cannot be kept, if it cannot.
    fn flaw(&self, files: &CertificateFiles, names: &[String]) -> Option<Flaw> {
        let key = match read_key(&files.key) {
            Ok(key) => key,
            Err(detail) => return Some(Flaw::Key(detail)),
        };
        flaw(&files.cert, &key, self.now, |certificate| {
            if !issued_by(certificate, &self.authority_id) {
                return Some(Flaw::OtherAuthority);
            }
            let lacking = names.iter().find(|name| !stands_for(certificate, name))?;
            Some(Flaw::Lacks(lacking.clone()))
        })
    }
}

/// Why a certificate is not kept.
#[derive(Debug, thiserror::Error)]
enum Flaw {
    #[error("it was missing")]
    Missing,
    #[error("it could not be read")]
    Unreadable,
    #[error("it was damaged")]
    Damaged,
    #[error("less than 30 days of it were left")]
    NearTheEnd,
    #[error("it was issued by another authority")]
    OtherAuthority,
    #[error("it did not stand for {0}")]
    Lacks(String),
    #[error("its key {0}")]
    Key(&'static str),
}

/// Reads a private key, or says what it is instead.
fn read_key(path: &Path) -> Result<KeyPair, &'static str> {
    match fs::read_to_string(path).map(Zeroizing::new) {
        Ok(text) => KeyPair::from_pem(&text).map_err(|_| "is damaged"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err("is missing"),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err("is damaged"),
        Err(_) => Err("cannot be read"),
    }
}

/// Loads the authority, or makes a new one if nothing of it is there; with its key identifier.
fn authority(
    folder: &Path,
    now: SystemTime,
) -> Result<(Issuer<'static, KeyPair>, Vec<u8>), DevCertificateError> {
    let (cert, key_file) = (folder.join("ca.pem"), folder.join("ca.key"));
    let new = !cert.exists() && !key_file.exists();
    let refuse = |detail| DevCertificateError::Authority {
        cert: cert.clone(),
        key: key_file.clone(),
        detail,
    };
    let key = if new {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        write(
            &key_file,
            Zeroizing::new(key.serialize_pem()).as_bytes(),
            0o600,
        )?;
        key
    } else {
        read_key(&key_file).map_err(refuse)?
    };
    let (params, id) = authority_params(&key, now);
    match flaw(&cert, &key, now, |_| None) {
        None => {}
        Some(Flaw::Key(detail)) => return Err(refuse(detail)),
        Some(flaw) => {
            let certificate = params.self_signed(&key)?;
            write(&cert, certificate.pem().as_bytes(), 0o644)?;
            if !new {
                tracing::warn!(
                    "made {} anew, for the same key: {flaw}; the certificates it issued go on working",
                    cert.display()
                );
            }
        }
    }
    Ok((Issuer::new(params, key), id))
}

/// The authority with this key. Its name tells it from others of its kind: two authorities of one name in one
/// trust store confuse path building.
fn authority_params(key: &KeyPair, now: SystemTime) -> (CertificateParams, Vec<u8>) {
    let mut params = CertificateParams::default();
    let id = params.key_identifier(key);
    let short = hex(&id[..4]);
    params.distinguished_name.push(
        DnType::CommonName,
        format!("Keystead development authority {short}"),
    );
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![
        KeyUsagePurpose::KeyCertSign,
        KeyUsagePurpose::CrlSign,
        KeyUsagePurpose::DigitalSignature,
    ];
    params.not_before = (now - DAY).into();
    params.not_after = (now + AUTHORITY_LIFE).into();
    (params, id)
}

fn alternative(name: &str) -> Result<SanType, DevCertificateError> {
    if let Ok(address) = name.parse::<IpAddr>() {
        return Ok(SanType::IpAddress(address));
    }
    let bad = DevCertificateError::Name {
        name: name.to_owned(),
        detail: "not a host name or address",
    };
    Ia5String::try_from(name)
        .map(SanType::DnsName)
        .map_err(|_| bad)
}

/// Why the certificate in `path` cannot be kept, if it cannot: it is not whole, not of this key, near its end, or has
/// what `more` finds.
fn flaw(
    path: &Path,
    key: &KeyPair,
    now: SystemTime,
    more: impl FnOnce(&X509Certificate<'_>) -> Option<Flaw>,
) -> Option<Flaw> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Flaw::Missing),
        Err(_) => return Some(Flaw::Unreadable),
    };
    let Some(Ok(pem)) = Pem::iter_from_buffer(&text).next() else {
        return Some(Flaw::Damaged);
    };
    let Ok(certificate) = pem.parse_x509() else {
        return Some(Flaw::Damaged);
    };
    if certificate.public_key().raw != key.subject_public_key_info() {
        return Some(Flaw::Key("belongs to another certificate"));
    }
    let limit = (now + NEAR_THE_END)
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs());
    let end = u64::try_from(certificate.validity().not_after.timestamp()).unwrap_or(0);
    if end <= limit {
        return Some(Flaw::NearTheEnd);
    }
    more(&certificate)
}

fn issued_by(certificate: &X509Certificate<'_>, authority_id: &[u8]) -> bool {
    certificate
        .extensions()
        .iter()
        .any(|extension| match extension.parsed_extension() {
            ParsedExtension::AuthorityKeyIdentifier(id) => id
                .key_identifier
                .as_ref()
                .is_some_and(|id| id.0 == authority_id),
            _ => false,
        })
}

fn stands_for(certificate: &X509Certificate<'_>, name: &str) -> bool {
    let Ok(Some(list)) = certificate.subject_alternative_name() else {
        return false;
    };
    let address = name.parse::<IpAddr>().ok();
    list.value
        .general_names
        .iter()
        .any(|entry| match (entry, address) {
            (GeneralName::DNSName(dns), None) => dns.eq_ignore_ascii_case(name),
            (GeneralName::IPAddress(bytes), Some(IpAddr::V4(wanted))) => *bytes == wanted.octets(),
            (GeneralName::IPAddress(bytes), Some(IpAddr::V6(wanted))) => *bytes == wanted.octets(),
            _ => false,
        })
}

/// This machine's name, if it is one that can stand in a certificate.
fn host_name() -> Option<String> {
    let name = fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| fs::read_to_string("/etc/hostname"))
        .ok()?
        .trim()
        .to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    (!name.is_empty() && name.chars().all(plain)).then_some(name)
}

/// Writes a file as a whole or not at all.
pub(crate) fn write(path: &Path, bytes: &[u8], mode: u32) -> Result<(), DevCertificateError> {
    let attempt = || {
        let temporary = path.with_extension(format!("{}.new", std::process::id()));
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
        #[cfg(not(unix))]
        let _ = mode;
        let mut file = options.open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)
    };
    attempt().map_err(|source| DevCertificateError::File {
        path: path.to_owned(),
        source,
    })
}
