//! TLS of a listener: certificate required from every client, TLS 1.2 and 1.3, revocation lists.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer};
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{ServerConfig, ServerConnection};
use x509_parser::prelude::{FromDer, X509Certificate};

use super::responder::PeerCertificate;
use crate::client::tls::{
    Certificates, PrivateKey, TlsError, TlsVersions, damaged, provider, read,
};

/// TLS settings of a listener.
///
/// Every client must present a certificate that chains to `client_authorities` and, where it has an extended
/// key usage, names client authentication. Sessions are not resumed, so a certificate is checked, against the
/// revocation lists too, on each connection.
#[derive(Clone, Debug)]
pub struct TlsServerOptions {
    chain: Certificates,
    key: PrivateKey,
    client_authorities: Certificates,
    revocation_lists: Vec<CertificateRevocationListDer<'static>>,
    versions: TlsVersions,
    suites: Option<Vec<String>>,
}

impl TlsServerOptions {
    /// Settings from parts: the listener's chain (leaf first), its key, the authorities of clients.
    pub fn new(chain: Certificates, key: PrivateKey, client_authorities: Certificates) -> Self {
        Self {
            chain,
            key,
            client_authorities,
            revocation_lists: Vec::new(),
            versions: TlsVersions::default(),
            suites: None,
        }
    }

    /// Settings from PEM files: the listener's chain, its key, the authorities of clients.
    pub fn from_files(
        chain: impl AsRef<Path>,
        key: impl AsRef<Path>,
        client_authorities: impl AsRef<Path>,
    ) -> Result<Self, TlsError> {
        Ok(Self::new(
            Certificates::from_pem_file(chain)?,
            PrivateKey::from_pem_file(key)?,
            Certificates::from_pem_file(client_authorities)?,
        ))
    }

    /// Adds the revocation lists (`X509 CRL` sections) of a PEM file. A client certificate on a list is
    /// refused; one whose issuer has no list is taken.
    pub fn with_revocation_file(mut self, path: impl AsRef<Path>) -> Result<Self, TlsError> {
        let (what, path) = ("revocation list", path.as_ref());
        let origin = path.display().to_string();
        let before = self.revocation_lists.len();
        for list in CertificateRevocationListDer::pem_slice_iter(&read(what, path)?) {
            self.revocation_lists
                .push(list.map_err(|error| damaged(what, &origin, &error))?);
        }
        if self.revocation_lists.len() == before {
            return Err(TlsError::Missing { what, origin });
        }
        Ok(self)
    }

    /// Chooses the versions of TLS.
    #[must_use]
    pub fn with_versions(mut self, versions: TlsVersions) -> Self {
        self.versions = versions;
        self
    }

    /// Limits the cipher suites to these, by IANA name.
    #[must_use]
    pub fn with_cipher_suites(mut self, names: &[&str]) -> Self {
        self.suites = Some(names.iter().map(|&name| name.to_owned()).collect());
        self
    }

    /// Builds the library's configuration and warns of an own certificate that is not valid today. `alpn` names what
    /// can be spoken, the best first; where it is empty, nothing is negotiated.
    pub(crate) fn build(&self, alpn: &[&[u8]]) -> Result<Arc<ServerConfig>, TlsError> {
        let provider = provider(self.suites.as_deref())?;
        let roots = self.client_authorities.roots("client authorities")?;
        let mut verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        if !self.revocation_lists.is_empty() {
            verifier = verifier
                .with_crls(self.revocation_lists.iter().cloned())
                .only_check_end_entity_revocation()
                .allow_unknown_revocation_status();
        }
        let verifier = verifier.build().map_err(|error| match error {
            rustls::server::VerifierBuilderError::InvalidCrl(error) => {
                TlsError::Unusable(rustls::Error::InvalidCertRevocationList(error))
            }
            other => TlsError::BadRoot {
                what: "client authorities",
                detail: other.to_string(),
            },
        })?;
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(self.versions.list())?
            .with_client_cert_verifier(verifier)
            .with_single_cert(self.chain.0.clone(), self.key.0.clone_key())
            .map_err(|error| TlsError::of_chain("of the listener", error))?;
        config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
        // Connections are few and long-lived: resumption would save little, cost memory for each of them, and
        // let a certificate live on past its revocation.
        config.send_tls13_tickets = 0;
        config.session_storage = Arc::new(NoServerSessionStorage {});
        if let Some(leaf) = self.chain.0.first() {
            warn_of_validity(leaf);
        }
        Ok(Arc::new(config))
    }
}

fn warn_of_validity(leaf: &CertificateDer<'_>) {
    let Ok((_, certificate)) = X509Certificate::from_der(leaf) else {
        return;
    };
    let validity = certificate.validity();
    if !validity.is_valid() {
        tracing::warn!(
            not_before = %validity.not_before,
            not_after = %validity.not_after,
            "the listener's own certificate is not valid today; clients will refuse it"
        );
    }
}

/// What the handshake proved about the peer; `None` only if no certificate was asked for.
pub(crate) fn peer_certificate(connection: &ServerConnection) -> Option<PeerCertificate> {
    let leaf = connection.peer_certificates()?.first()?;
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, leaf);
    let mut fingerprint = [0; 32];
    fingerprint.copy_from_slice(digest.as_ref());
    let (common_name, subject) = match X509Certificate::from_der(leaf) {
        Ok((_, certificate)) => {
            let name = certificate.subject();
            let common_name = name
                .iter_common_name()
                .next()
                .and_then(|value| value.as_str().ok());
            (common_name.map(str::to_owned), name.to_string())
        }
        Err(_) => (None, String::new()),
    };
    Some(PeerCertificate {
        common_name,
        subject,
        fingerprint,
        der: leaf.to_vec(),
    })
}
