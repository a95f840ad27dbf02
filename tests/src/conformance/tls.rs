//! Real connections: a listener of its own for each case, and a client that shares no code with
//! the library's.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{ListenOptions, Listener, Threads, TlsServerOptions};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::case::Peer;
use super::http::OverHttp;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The longest answer that is read, in bytes.
pub(super) const LONGEST: usize = 16 << 20;

/// Certificates for a run, and what a client and a listener make of them.
#[derive(Debug)]
pub struct Identities {
    client: Arc<ClientConfig>,
    server: TlsServerOptions,
}

impl Identities {
    /// Makes an authority, a server certificate and a client certificate in a folder.
    pub fn make(folder: &Path) -> Result<Self, String> {
        let text = |error: &dyn std::error::Error| error.to_string();
        let made = DevCertificates::ensure(folder, &[], SystemTime::now())
            .map_err(|error| text(&error))?;
        let files = made.client("conformance").map_err(|error| text(&error))?;
        let mut roots = RootCertStore::empty();
        for certificate in
            CertificateDer::pem_file_iter(made.authority()).map_err(|error| text(&error))?
        {
            let certificate = certificate.map_err(|error| text(&error))?;
            roots.add(certificate).map_err(|error| text(&error))?;
        }
        let chain = CertificateDer::pem_file_iter(&files.cert)
            .map_err(|error| text(&error))?
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| text(&error))?;
        let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| text(&error))?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let client = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| text(&error))?
            .with_root_certificates(roots)
            .with_client_auth_cert(chain, key)
            .map_err(|error| text(&error))?;
        let server =
            TlsServerOptions::from_files(&made.server().cert, &made.server().key, made.authority())
                .map_err(|error| text(&error))?;
        Ok(Self {
            client: Arc::new(client),
            server,
        })
    }

    /// How to listen: a free port of the loopback interface, one thread.
    pub fn listen_options(&self) -> ListenOptions {
        ListenOptions::new("127.0.0.1:0", self.server.clone())
            .with_threads(Threads::Own(Some(std::num::NonZeroUsize::MIN)))
    }

    /// Connects to a listener.
    pub fn connect(&self, address: SocketAddr) -> Result<Connection, String> {
        let name = ServerName::from(address.ip());
        let tls =
            ClientConnection::new(self.client.clone(), name).map_err(|error| error.to_string())?;
        let socket = TcpStream::connect(address).map_err(|error| error.to_string())?;
        socket
            .set_read_timeout(Some(PATIENCE))
            .map_err(|error| error.to_string())?;
        socket
            .set_nodelay(true)
            .map_err(|error| error.to_string())?;
        Ok(Connection {
            stream: StreamOwned::new(tls, socket),
        })
    }
}

/// One mTLS connection.
#[derive(Debug)]
pub struct Connection {
    pub(super) stream: StreamOwned<ClientConnection, TcpStream>,
}

impl Peer for Connection {
    fn exchange(&mut self, request: &[u8]) -> Result<Vec<u8>, String> {
        let text = |what: &str, error: std::io::Error| format!("{what}: {error}");
        self.stream
            .write_all(request)
            .map_err(|error| text("sending", error))?;
        self.stream
            .flush()
            .map_err(|error| text("sending", error))?;
        let mut answer = vec![0; 8];
        self.stream
            .read_exact(&mut answer)
            .map_err(|error| text("no answer", error))?;
        let length = u32::from_be_bytes([answer[4], answer[5], answer[6], answer[7]]) as usize;
        if length > LONGEST {
            return Err(format!("an answer of {length} bytes is announced"));
        }
        answer.resize(8 + length, 0);
        self.stream
            .read_exact(&mut answer[8..])
            .map_err(|error| text("half an answer", error))?;
        Ok(answer)
    }
}

/// A server of one case with a connection to it. Fields are dropped in this order.
pub struct Fresh {
    connection: Box<dyn Peer>,
    /// Keeps the server until the case is over.
    _listener: Listener,
}

impl Fresh {
    /// A connection to a listener that lives as long.
    pub fn new(identities: &Identities, listener: Listener) -> Result<Self, String> {
        let connection = identities.connect(listener.local_addr())?;
        Ok(Self {
            connection: Box::new(connection),
            _listener: listener,
        })
    }

    /// The same for a listener that speaks HTTPS.
    pub fn over_https(identities: &Identities, listener: Listener) -> Result<Self, String> {
        let connection = identities.connect(listener.local_addr())?;
        Ok(Self {
            connection: Box::new(OverHttp::new(connection)),
            _listener: listener,
        })
    }
}

impl Peer for Fresh {
    fn exchange(&mut self, request: &[u8]) -> Result<Vec<u8>, String> {
        self.connection.exchange(request)
    }
}
