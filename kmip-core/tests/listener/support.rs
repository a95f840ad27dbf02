//! A scripted responder, a folder with certificates, and a plain rustls client.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use kmip_core::server::dev_certificates::{CertificateFiles, DevCertificates};
use kmip_core::server::{
    ConnectionLimits, ListenOptions, Listener, Peer, Refusal, Responder, Step, Threads,
    TlsServerOptions,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned, SupportedProtocolVersion,
};

/// A temporary folder with development certificates; gone on drop.
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    pub(crate) certificates: DevCertificates,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self::at(SystemTime::now())
    }

    pub(crate) fn at(now: SystemTime) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("keystead-listener-{}-{number}", std::process::id()));
        let certificates = DevCertificates::ensure(&path, &[], now).unwrap();
        Self { path, certificates }
    }

    pub(crate) fn client(&self, name: &str) -> CertificateFiles {
        self.certificates.client(name).unwrap()
    }

    pub(crate) fn tls(&self) -> TlsServerOptions {
        let server = self.certificates.server();
        TlsServerOptions::from_files(&server.cert, &server.key, self.certificates.authority())
            .unwrap()
    }

    pub(crate) fn listen(&self, limits: ConnectionLimits) -> Running {
        run(ListenOptions::new("127.0.0.1:0", self.tls()).with_limits(limits))
    }

    #[cfg(feature = "listen-https")]
    pub(crate) fn listen_https(&self, limits: ConnectionLimits) -> Running {
        let options = ListenOptions::new("127.0.0.1:0", self.tls()).with_limits(limits);
        run(options.over_https())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.path).ok();
    }
}

fn run(options: ListenOptions) -> Running {
    let (probe, jobs) = Probe::new();
    let options = options.with_threads(Threads::Own(Some(2.try_into().unwrap())));
    let listener = Listener::open(probe.clone(), options).unwrap();
    Running {
        listener,
        probe,
        jobs,
    }
}

pub(crate) struct Running {
    pub(crate) listener: Listener,
    pub(crate) probe: Arc<Probe>,
    /// Tells when a `job ` request is being worked on.
    pub(crate) jobs: Receiver<()>,
}

impl Running {
    pub(crate) fn address(&self) -> SocketAddr {
        self.listener.local_addr()
    }
}

/// Answers by the first four bytes of the body: `echo`, `who `, `fprt`, `late` (a commit), `job ` (slow work
/// that waits for the gate), `dies` (a job that panics).
pub(crate) struct Probe {
    started: SyncSender<()>,
    pub(crate) gate: SyncSender<()>,
    gate_end: Arc<Mutex<Receiver<()>>>,
}

impl Probe {
    fn new() -> (Arc<Self>, Receiver<()>) {
        let (started, jobs) = sync_channel(16);
        let (gate, gate_end) = sync_channel(16);
        (
            Arc::new(Self {
                started,
                gate,
                gate_end: Arc::new(Mutex::new(gate_end)),
            }),
            jobs,
        )
    }
}

impl Responder for Probe {
    type Session = Peer;

    fn open(&self, peer: Peer) -> Peer {
        peer
    }

    fn start(&self, peer: &mut Peer, request: &mut Vec<u8>, response: &mut Vec<u8>) -> Step {
        let body = request[8..].to_vec();
        match &body[..4] {
            b"who " => message(
                response,
                RESPONSE,
                peer.certificate
                    .common_name
                    .as_deref()
                    .unwrap_or("")
                    .as_bytes(),
            ),
            b"fprt" => message(response, RESPONSE, &peer.certificate.fingerprint),
            b"late" => {
                return Step::Commit(Box::pin(async move {
                    tokio::task::yield_now().await;
                    let mut response = Vec::new();
                    message(&mut response, RESPONSE, &body);
                    response
                }));
            }
            b"job " => {
                let (started, gate) = (self.started.clone(), self.gate_end.clone());
                return Step::Blocking(Box::new(move || {
                    started.send(()).unwrap();
                    gate.lock()
                        .unwrap()
                        .recv_timeout(Duration::from_secs(20))
                        .unwrap();
                    let mut response = Vec::new();
                    message(&mut response, RESPONSE, &body);
                    response
                }));
            }
            b"dies" => return Step::Blocking(Box::new(|| panic!("a job that dies"))),
            _ => message(response, RESPONSE, &body),
        }
        Step::Done
    }

    fn refuse(&self, _: &mut Peer, refusal: &Refusal, response: &mut Vec<u8>) {
        message(response, RESPONSE, refusal.to_string().as_bytes());
    }
}

pub(crate) const REQUEST: u8 = 0x78;
pub(crate) const RESPONSE: u8 = 0x7b;

pub(crate) fn message(buffer: &mut Vec<u8>, kind: u8, body: &[u8]) {
    buffer.extend_from_slice(&[0x42, 0, kind, 1]);
    buffer.extend_from_slice(&u32::try_from(body.len()).unwrap().to_be_bytes());
    buffer.extend_from_slice(body);
}

pub(crate) fn request(body: &[u8]) -> Vec<u8> {
    let mut buffer = Vec::new();
    message(&mut buffer, REQUEST, body);
    buffer
}

pub(crate) type Stream = StreamOwned<ClientConnection, TcpStream>;

/// Connects as `who`, or without a certificate; no byte has been exchanged yet.
pub(crate) fn connect(
    address: SocketAddr,
    folder: &Folder,
    who: Option<&CertificateFiles>,
) -> Stream {
    connect_with(address, folder, who, rustls::ALL_VERSIONS)
}

pub(crate) fn connect_with(
    address: SocketAddr,
    trust: &Folder,
    who: Option<&CertificateFiles>,
    versions: &[&'static SupportedProtocolVersion],
) -> Stream {
    over(address, client_config(trust, who, versions))
}

/// Connects as `who`, for a protocol that the TLS handshake names.
#[cfg(feature = "listen-https")]
pub(crate) fn connect_speaking(
    address: SocketAddr,
    trust: &Folder,
    who: &CertificateFiles,
    protocol: &[u8],
) -> Stream {
    let mut config = client_config(trust, Some(who), rustls::ALL_VERSIONS);
    config.alpn_protocols = vec![protocol.to_vec()];
    over(address, config)
}

fn over(address: SocketAddr, config: ClientConfig) -> Stream {
    let socket = TcpStream::connect(address).unwrap();
    socket
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    socket.set_nodelay(true).unwrap();
    StreamOwned::new(
        ClientConnection::new(Arc::new(config), "localhost".try_into().unwrap()).unwrap(),
        socket,
    )
}

pub(crate) fn client_config(
    trust: &Folder,
    who: Option<&CertificateFiles>,
    versions: &[&'static SupportedProtocolVersion],
) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    for root in CertificateDer::pem_file_iter(trust.certificates.authority()).unwrap() {
        roots.add(root.unwrap()).unwrap();
    }
    let config = ClientConfig::builder_with_provider(Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ))
    .with_protocol_versions(versions)
    .unwrap()
    .with_root_certificates(roots);
    match who {
        Some(files) => {
            let chain = CertificateDer::pem_file_iter(&files.cert)
                .unwrap()
                .map(Result::unwrap)
                .collect();
            config
                .with_client_auth_cert(chain, PrivateKeyDer::from_pem_file(&files.key).unwrap())
                .unwrap()
        }
        None => config.with_no_client_auth(),
    }
}

/// Reads one message and gives its body.
pub(crate) fn answer(stream: &mut Stream) -> std::io::Result<Vec<u8>> {
    let mut header = [0; 8];
    stream.read_exact(&mut header)?;
    let mut body = vec![0; u32::from_be_bytes(header[4..].try_into().unwrap()) as usize];
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub(crate) fn exchange(stream: &mut Stream, body: &[u8]) -> std::io::Result<Vec<u8>> {
    stream.write_all(&request(body))?;
    answer(stream)
}

/// Whether the peer has closed: nothing but the end can be read.
pub(crate) fn is_closed(stream: &mut Stream) -> bool {
    let mut byte = [0];
    match stream.read(&mut byte) {
        Ok(count) => count == 0,
        Err(error) => !matches!(
            error.kind(),
            std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
        ),
    }
}
