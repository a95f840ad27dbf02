//! How to reach a server.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, client::Resumption};

use super::connect_file::ConnectFile;
use super::error::ClientError;
#[cfg(feature = "https")]
use super::http::Target;
use super::tls::{Certificates, PrivateKey, TlsError, TlsVersions, provider};
#[cfg(feature = "https")]
use crate::protocol::encoding::Encoding;
use crate::protocol::version::ProtocolVersion;

/// Environment variable that names a connect file.
pub const CONNECT_VARIABLE: &str = "KEYSTEAD_CONNECT";
/// Port of KMIP where none is given (registered with IANA).
pub const DEFAULT_PORT: u16 = 5696;
/// What a server over HTTPS begins with.
const HTTPS: &str = "https://";
/// Port of HTTPS where none is given.
const HTTPS_PORT: u16 = 443;
/// Path of KMIP over HTTPS where none is given (Message Encodings 1.0: 2.3).
#[cfg(feature = "https")]
const HTTPS_PATH: &str = "/kmip";

/// PEM text, in a file or in memory.
#[derive(Clone, PartialEq, Eq)]
pub enum Pem {
    /// Read from a file when the client connects.
    File(PathBuf),
    /// The text itself.
    Text(Vec<u8>),
}

impl std::fmt::Debug for Pem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(f, "File({})", path.display()),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}

impl Pem {
    /// Path, or that it was given in memory.
    fn origin(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Text(_) => "given in memory".to_owned(),
        }
    }
}

impl<P: AsRef<Path>> From<P> for Pem {
    fn from(path: P) -> Self {
        Self::File(path.as_ref().to_owned())
    }
}

/// Where a server is, what to trust, who to be, how long to wait.
///
/// The server's certificate and host name are always checked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConnectOptions {
    /// `HOST:PORT` or `HOST`, with an IPv6 address in brackets. The port is 5696 if left out. With the feature `https`
    /// also `https://HOST:PORT/PATH`; there the port is 443 and the path `/kmip` if left out.
    pub server: String,
    /// How messages are encoded over HTTPS; elsewhere they are in TTLV. Default TTLV.
    #[cfg(feature = "https")]
    pub encoding: Encoding,
    /// Authorities that may have issued the server's certificate.
    pub ca: Pem,
    /// This client's certificate chain, leaf first.
    pub cert: Pem,
    /// The private key of `cert`.
    pub key: Pem,
    /// Name to look for in the server's certificate, if not the host of `server`.
    pub server_name: Option<String>,
    /// Version of KMIP to speak. Default: the highest up to 2.1 that both sides know, found out when
    /// connecting; 3.0, a committee draft, has to be asked for.
    pub version: Option<ProtocolVersion>,
    /// Versions of TLS.
    pub tls_versions: TlsVersions,
    /// Time to reach the server, handshake included. Default 10 seconds.
    pub connect_timeout: Duration,
    /// Time for one call, from its first byte out to its last byte in. Default 30 seconds.
    pub timeout: Duration,
    /// Connections idle for longer than this are not used again. Default 25 seconds, since some servers drop
    /// theirs after 30 without a word. One of HTTP/2, which all calls share, stays in use: after this time without a byte,
    /// but at least one second and at most ten, the server is asked for a sign of life, and has `connect_timeout` to give
    /// it.
    pub idle_limit: Duration,
    /// Idle connections kept for later calls. Default 8. Any number of calls may run at once.
    pub max_idle: usize,
    /// Longest answer taken, in bytes. Default 16 MiB.
    pub max_response_bytes: usize,
}

impl ConnectOptions {
    /// Options for a server with everything else at its default.
    pub fn new(
        server: impl Into<String>,
        ca: impl Into<Pem>,
        cert: impl Into<Pem>,
        key: impl Into<Pem>,
    ) -> Self {
        Self {
            server: server.into(),
            #[cfg(feature = "https")]
            encoding: Encoding::default(),
            ca: ca.into(),
            cert: cert.into(),
            key: key.into(),
            server_name: None,
            version: None,
            tls_versions: TlsVersions::default(),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            idle_limit: Duration::from_secs(25),
            max_idle: 8,
            max_response_bytes: 16 << 20,
        }
    }

    /// Options from a connect file, such as `keystead serve --dev` writes.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ClientError> {
        let file = ConnectFile::read(path).map_err(ClientError::configuration)?;
        Ok(Self::new(file.kmip, file.ca, file.cert, file.key))
    }

    /// Options from the connect file that `$KEYSTEAD_CONNECT` names.
    pub fn from_env() -> Result<Self, ClientError> {
        match std::env::var_os(CONNECT_VARIABLE) {
            Some(path) if !path.is_empty() => Self::from_file(path),
            _ => Err(ClientError::configuration_text(format!(
                "no server given: set {CONNECT_VARIABLE} to a connect file, or name server, ca, cert and key"
            ))),
        }
    }

    /// Options for the HTTPS listener that a connect file names.
    #[cfg(feature = "https")]
    pub fn https_from_file(path: impl AsRef<Path>) -> Result<Self, ClientError> {
        let path = path.as_ref();
        let file = ConnectFile::read(path).map_err(ClientError::configuration)?;
        let Some(https) = file.https else {
            return Err(ClientError::configuration_text(format!(
                "the connect file {} names no HTTPS listener",
                path.display()
            )));
        };
        Ok(Self::new(
            format!("{HTTPS}{https}"),
            file.ca,
            file.cert,
            file.key,
        ))
    }

    /// Options for the HTTPS listener in the connect file that `$KEYSTEAD_CONNECT` names.
    #[cfg(feature = "https")]
    pub fn https_from_env() -> Result<Self, ClientError> {
        match std::env::var_os(CONNECT_VARIABLE) {
            Some(path) if !path.is_empty() => Self::https_from_file(path),
            _ => Self::from_env(),
        }
    }

    /// Sets how messages are encoded over HTTPS.
    #[cfg(feature = "https")]
    #[must_use]
    pub fn with_encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Sets the version of KMIP to speak; nothing is negotiated then.
    #[must_use]
    pub fn with_version(mut self, version: ProtocolVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets the time for one call.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Host and port.
    pub(crate) fn target(&self) -> (&str, u16) {
        match self.https() {
            Some((authority, _)) => split(authority, HTTPS_PORT),
            None => split(&self.server, DEFAULT_PORT),
        }
    }

    /// Host and port, and path, of a server over HTTPS.
    fn https(&self) -> Option<(&str, &str)> {
        let (scheme, rest) = self.server.split_at_checked(HTTPS.len())?;
        if !scheme.eq_ignore_ascii_case(HTTPS) {
            return None;
        }
        Some(rest.split_at(rest.find('/').unwrap_or(rest.len())))
    }

    /// Whether the server is spoken to over HTTPS.
    pub(crate) fn is_https(&self) -> bool {
        self.https().is_some()
    }

    /// An error for a server over HTTPS, for clients that were built without.
    pub(crate) fn without_https(&self) -> Result<(), ClientError> {
        if self.is_https() {
            let text = format!(
                "this client was built without HTTPS, which {} needs",
                self.server
            );
            return Err(ClientError::configuration_text(text));
        }
        Ok(())
    }

    /// Where requests over HTTPS go.
    #[cfg(feature = "https")]
    pub(crate) fn https_target(&self) -> Result<Target, ClientError> {
        let (_, path) = self.https().unwrap_or_default();
        if !path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'#')
        {
            return Err(ClientError::configuration_text(format!(
                "the path {path:?} cannot be asked for"
            )));
        }
        let (host, port) = self.target();
        let port = (port != HTTPS_PORT).then_some(port);
        Ok(Target {
            authority: authority(host, port),
            path: if path.len() > 1 { path } else { HTTPS_PATH }.to_owned(),
        })
    }

    /// `HOST:PORT` for messages, with `https://` in front where that is spoken.
    pub(crate) fn label(&self) -> String {
        let (host, port) = self.target();
        let scheme = if self.is_https() { HTTPS } else { "" };
        format!("{scheme}{}", authority(host, Some(port)))
    }

    /// What a connection needs; `alpn` is what the handshake offers to speak, the best first.
    pub(crate) fn tls(&self, alpn: &[&[u8]]) -> Result<TlsClient, TlsError> {
        let load = |pem: &Pem| match pem {
            Pem::File(path) => Certificates::from_pem_file(path),
            Pem::Text(text) => Certificates::from_pem(text),
        };
        let key = match &self.key {
            Pem::File(path) => PrivateKey::from_pem_file(path)?,
            Pem::Text(text) => PrivateKey::from_pem(text)?,
        };
        let mut config = ClientConfig::builder_with_provider(provider(None)?)
            .with_protocol_versions(self.tls_versions.list())?
            .with_root_certificates(load(&self.ca)?.roots("server authorities")?)
            .with_client_auth_cert(load(&self.cert)?.0, key.0.clone_key())
            .map_err(|error| TlsError::of_chain(&self.cert.origin(), error))?;
        // The pool keeps whole connections; a ticket would only let a client outlive its certificate.
        config.resumption = Resumption::disabled();
        config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
        let name = self.server_name.as_deref().unwrap_or(self.target().0);
        let name = ServerName::try_from(name.to_owned()).map_err(|_| TlsError::BadServerName {
            name: name.to_owned(),
        })?;
        Ok(TlsClient {
            config: Arc::new(config),
            name,
        })
    }
}

/// What each new connection needs.
#[derive(Clone, Debug)]
pub(crate) struct TlsClient {
    pub(crate) config: Arc<ClientConfig>,
    pub(crate) name: ServerName<'static>,
}

/// Host and port as they stand in a URL.
fn authority(host: &str, port: Option<u16>) -> String {
    let host = if host.contains(':') {
        format!("[{host}]")
    } else {
        host.to_owned()
    };
    match port {
        Some(port) => format!("{host}:{port}"),
        None => host,
    }
}

fn split(server: &str, default: u16) -> (&str, u16) {
    if let Some(rest) = server.strip_prefix('[')
        && let Some((host, port)) = rest.split_once(']')
    {
        return (
            host,
            port.strip_prefix(':')
                .and_then(|port| port.parse().ok())
                .unwrap_or(default),
        );
    }
    match server.rsplit_once(':') {
        // More than one colon without brackets: a bare IPv6 address.
        Some((host, port)) if !host.contains(':') => match port.parse() {
            Ok(port) => (host, port),
            Err(_) => (server, default),
        },
        _ => (server, default),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_a_host_with_or_without_a_port() {
        assert_eq!(split("kms.example:1234", 5696), ("kms.example", 1234));
        assert_eq!(split("kms.example", 5696), ("kms.example", 5696));
        assert_eq!(split("[::1]:99", 5696), ("::1", 99));
        assert_eq!(split("[::1]", 5696), ("::1", 5696));
        assert_eq!(split("::1", 5696), ("::1", 5696));
        assert_eq!(
            ConnectOptions::new("::1", "a", "b", "c").label(),
            "[::1]:5696"
        );
    }

    #[cfg(feature = "https")]
    #[test]
    fn a_server_over_https_is_a_url_with_or_without_port_and_path() {
        let options = |server: &str| ConnectOptions::new(server, "a", "b", "c");
        for (server, target, label, authority, path) in [
            (
                "https://kms",
                ("kms", 443),
                "https://kms:443",
                "kms",
                "/kmip",
            ),
            (
                "HTTPS://kms:1/",
                ("kms", 1),
                "https://kms:1",
                "kms:1",
                "/kmip",
            ),
            (
                "https://[::1]:2/a/b?c",
                ("::1", 2),
                "https://[::1]:2",
                "[::1]:2",
                "/a/b?c",
            ),
        ] {
            let options = options(server);
            assert!(options.is_https());
            assert_eq!((options.target(), &*options.label()), (target, label));
            let target = options.https_target().unwrap();
            assert_eq!((&*target.authority, &*target.path), (authority, path));
        }
        assert!(!options("kms:443").is_https());
        let error = options("https://kms/a b").https_target().unwrap_err();
        assert!(error.to_string().contains("cannot be asked for"), "{error}");
    }

    /// Certificate and key, made by `openssl x509 -req -signkey`, which gives version 1 where no extension is asked for.
    const VERSION_1: &str = include_str!("testdata/version-1.pem");

    #[test]
    fn a_certificate_of_x509_version_1_is_named_with_its_fault() {
        let text = || Pem::Text(VERSION_1.into());
        let options = ConnectOptions {
            ca: text(),
            cert: text(),
            key: text(),
            ..ConnectOptions::new("localhost", "a", "b", "c")
        };
        assert_eq!(
            options.tls(&[]).unwrap_err().to_string(),
            "the certificate given in memory cannot be used: it is of X.509 version 1 or 2, and version 3 is needed"
        );
    }

    #[test]
    fn unreadable_files_are_named() {
        let options = ConnectOptions::new(
            "localhost",
            "/nonexistent/ca.pem",
            "c",
            "/nonexistent/k.key",
        );
        assert!(
            options
                .tls(&[])
                .unwrap_err()
                .to_string()
                .contains("/nonexistent/k.key")
        );
        assert!(
            ConnectOptions::from_file("/nonexistent/connect.json")
                .unwrap_err()
                .to_string()
                .contains("connect.json")
        );
    }

    #[test]
    fn keys_given_as_text_are_not_shown() {
        let options = ConnectOptions {
            key: Pem::Text(b"SECRET".to_vec()),
            ..ConnectOptions::new("h", "a", "b", "c")
        };
        assert!(!format!("{options:?}").contains("SECRET"));
    }
}
