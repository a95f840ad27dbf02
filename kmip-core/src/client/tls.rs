//! TLS material shared by client and listener: certificates and keys from PEM, protocol versions, the
//! cryptographic provider.
//!
//! No type of the TLS library stands in a public signature, so that another backend can take its place. The
//! provider is always handed over explicitly; this crate neither reads nor sets a process-wide default.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::crypto::aws_lc_rs::{self, kx_group};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{RootCertStore, SupportedProtocolVersion};
use zeroize::Zeroize;

/// What can be wrong with TLS settings and files.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file could not be read.
    #[error("cannot read the {what} {}: {source}", path.display())]
    Unreadable {
        /// What the file should hold, such as `private key`.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why it could not be read.
        source: io::Error,
    },
    /// The text holds no PEM section of the wanted kind.
    #[error("the {what} {origin} holds no PEM section of that kind")]
    Missing {
        /// What was looked for.
        what: &'static str,
        /// Path, or `given in memory`.
        origin: String,
    },
    /// The text is damaged PEM.
    #[error("the {what} {origin} is not valid PEM: {detail}")]
    Malformed {
        /// What was looked for.
        what: &'static str,
        /// Path, or `given in memory`.
        origin: String,
        /// What the parser said; never contents.
        detail: String,
    },
    /// A certificate authority cannot serve as a trust root.
    #[error("a certificate of the {what} cannot be used as a trust root: {detail}")]
    BadRoot {
        /// Which list of authorities.
        what: &'static str,
        /// Why.
        detail: String,
    },
    /// A certificate that this side would present cannot be used.
    #[error("the certificate {origin} cannot be used: {detail}")]
    BadCertificate {
        /// Path, or `given in memory`.
        origin: String,
        /// Why, in words.
        detail: String,
    },
    /// The private key belongs to another certificate.
    #[error("the private key does not belong to the certificate")]
    KeyMismatch,
    /// No suite has that name.
    #[error("unknown cipher suite {name}; known are {known}")]
    UnknownSuite {
        /// The name as given.
        name: String,
        /// All names, comma separated.
        known: String,
    },
    /// A host name cannot be checked against a certificate.
    #[error("{name} is neither a host name nor an address")]
    BadServerName {
        /// The name as given.
        name: String,
    },
    /// The TLS library refused the settings.
    #[error("the TLS settings are not usable: {0}")]
    Unusable(#[source] rustls::Error),
}

impl From<rustls::Error> for TlsError {
    fn from(error: rustls::Error) -> Self {
        match error {
            rustls::Error::InconsistentKeys(rustls::InconsistentKeys::KeyMismatch) => {
                Self::KeyMismatch
            }
            other => Self::Unusable(other),
        }
    }
}

impl TlsError {
    /// What is wrong with the chain of this origin, or with the key beside it.
    pub(crate) fn of_chain(origin: &str, error: rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(error) => Self::BadCertificate {
                origin: origin.to_owned(),
                detail: in_words(&error),
            },
            other => other.into(),
        }
    }
}

/// What the TLS library names in one word, in words.
fn in_words(error: &rustls::CertificateError) -> String {
    let name = match error {
        rustls::CertificateError::Other(other) => other.0.to_string(),
        known => known.to_string(),
    };
    if name == "UnsupportedCertVersion" {
        return "it is of X.509 version 1 or 2, and version 3 is needed".to_owned();
    }
    if name.contains(|c: char| !c.is_ascii_alphanumeric()) {
        return name;
    }
    let mut words = String::with_capacity(name.len() + 8);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// One or more X.509 certificates: a chain (leaf first) or a list of authorities.
#[derive(Clone, Debug)]
pub struct Certificates(pub(crate) Vec<CertificateDer<'static>>);

impl Certificates {
    /// Reads every `CERTIFICATE` section of a PEM file.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, TlsError> {
        let path = path.as_ref();
        let bytes = read("certificate file", path)?;
        Self::parse(&bytes, &path.display().to_string())
    }

    /// Reads every `CERTIFICATE` section of PEM text.
    pub fn from_pem(text: &[u8]) -> Result<Self, TlsError> {
        Self::parse(text, "given in memory")
    }

    /// Takes certificates in DER, leaf first.
    pub fn from_der(certificates: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self(certificates.into_iter().map(CertificateDer::from).collect())
    }

    fn parse(text: &[u8], origin: &str) -> Result<Self, TlsError> {
        let what = "certificate file";
        let list = CertificateDer::pem_slice_iter(text)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| damaged(what, origin, &error))?;
        if list.is_empty() {
            return Err(TlsError::Missing {
                what,
                origin: origin.to_owned(),
            });
        }
        Ok(Self(list))
    }

    pub(crate) fn roots(&self, what: &'static str) -> Result<RootCertStore, TlsError> {
        let mut roots = RootCertStore::empty();
        for certificate in &self.0 {
            roots
                .add(certificate.clone())
                .map_err(|error| TlsError::BadRoot {
                    what,
                    detail: error.to_string(),
                })?;
        }
        Ok(roots)
    }
}

/// A private key (PKCS#8, PKCS#1 or SEC 1). Its bytes are wiped on drop; `Debug` shows none of them.
pub struct PrivateKey(pub(crate) PrivateKeyDer<'static>);

impl PrivateKey {
    /// Reads the first private key of a PEM file.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, TlsError> {
        let path = path.as_ref();
        let mut bytes = read("private key", path)?;
        let key = Self::parse(&bytes, &path.display().to_string());
        bytes.zeroize();
        key
    }

    /// Reads the first private key of PEM text.
    pub fn from_pem(text: &[u8]) -> Result<Self, TlsError> {
        Self::parse(text, "given in memory")
    }

    fn parse(text: &[u8], origin: &str) -> Result<Self, TlsError> {
        let what = "private key";
        match PrivateKeyDer::from_pem_slice(text) {
            Ok(key) => Ok(Self(key)),
            Err(pem::Error::NoItemsFound) => Err(TlsError::Missing {
                what,
                origin: origin.to_owned(),
            }),
            Err(error) => Err(damaged(what, origin, &error)),
        }
    }
}

impl Clone for PrivateKey {
    fn clone(&self) -> Self {
        Self(self.0.clone_key())
    }
}

impl Drop for PrivateKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(redacted)")
    }
}

/// Which versions of TLS may be spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsVersions {
    /// 1.2 (ECDHE with AEAD suites) and 1.3.
    #[default]
    V1_2AndV1_3,
    /// 1.3 alone.
    V1_3Only,
    /// 1.2 alone, for peers that stumble over 1.3.
    V1_2Only,
}

impl TlsVersions {
    pub(crate) fn list(self) -> &'static [&'static SupportedProtocolVersion] {
        static BOTH: [&SupportedProtocolVersion; 2] =
            [&rustls::version::TLS13, &rustls::version::TLS12];
        match self {
            Self::V1_2AndV1_3 => &BOTH,
            Self::V1_3Only => &BOTH[..1],
            Self::V1_2Only => &BOTH[1..],
        }
    }
}

/// The provider for one configuration: aws-lc-rs, hybrid post-quantum key exchange preferred.
///
/// `suites` limits and orders the cipher suites by their IANA names (`TLS13_AES_256_GCM_SHA384`,
/// `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`, …).
pub(crate) fn provider(suites: Option<&[String]>) -> Result<Arc<CryptoProvider>, TlsError> {
    let mut provider = aws_lc_rs::default_provider();
    provider.kx_groups = vec![
        kx_group::X25519MLKEM768,
        kx_group::X25519,
        kx_group::SECP256R1,
        kx_group::SECP384R1,
    ];
    if let Some(names) = suites {
        let all = provider.cipher_suites;
        let name_of = |suite: &rustls::SupportedCipherSuite| format!("{:?}", suite.suite());
        provider.cipher_suites = names
            .iter()
            .map(|name| {
                let known = all.iter().find(|suite| {
                    let own = name_of(suite);
                    own == *name || own.replacen("TLS13_", "TLS_", 1) == *name
                });
                known.copied().ok_or_else(|| TlsError::UnknownSuite {
                    name: name.clone(),
                    known: all.iter().map(name_of).collect::<Vec<_>>().join(", "),
                })
            })
            .collect::<Result<_, _>>()?;
    }
    Ok(Arc::new(provider))
}

pub(crate) fn read(what: &'static str, path: &Path) -> Result<Vec<u8>, TlsError> {
    std::fs::read(path).map_err(|source| TlsError::Unreadable {
        what,
        path: path.to_owned(),
        source,
    })
}

pub(crate) fn damaged(what: &'static str, origin: &str, error: &pem::Error) -> TlsError {
    // The parser's own text may quote the line it stumbled over, which can be part of a key.
    let detail = match error {
        pem::Error::MissingSectionEnd { .. } => "a section has no end line",
        pem::Error::IllegalSectionStart { .. } => "a section has a malformed begin line",
        pem::Error::Base64Decode(_) => "the base64 text is damaged",
        _ => "the text cannot be parsed",
    };
    TlsError::Malformed {
        what,
        origin: origin.to_owned(),
        detail: detail.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_named_in_the_error() {
        let error = Certificates::from_pem_file("/nonexistent/ca.pem").unwrap_err();
        assert!(error.to_string().contains("/nonexistent/ca.pem"), "{error}");
    }

    #[test]
    fn text_without_a_key_is_reported_as_missing() {
        let error = PrivateKey::from_pem(b"no key here").unwrap_err();
        assert!(
            matches!(
                error,
                TlsError::Missing {
                    what: "private key",
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn damaged_pem_does_not_leak_its_text() {
        let text = b"-----BEGIN PRIVATE KEY-----\n!!SECRET!!\n-----END PRIVATE KEY-----\n";
        let error = PrivateKey::from_pem(text).unwrap_err();
        assert!(!error.to_string().contains("SECRET") && !format!("{error:?}").contains("SECRET"));
    }

    #[test]
    fn suites_are_chosen_by_either_spelling_of_their_name() {
        let names = [
            "TLS_AES_256_GCM_SHA384".to_owned(),
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256".to_owned(),
        ];
        assert_eq!(provider(Some(&names)).unwrap().cipher_suites.len(), 2);
        let error = provider(Some(&["TLS_RSA_WITH_AES_128_CBC_SHA".to_owned()])).unwrap_err();
        assert!(error.to_string().contains("known are"), "{error}");
    }
}
