//! A scripted KMIP server behind the real listener: Discover Versions, Get, and refusals.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU32, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use kmip_core::client::ConnectOptions;
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, Operation, ResultReason, ResultStatus,
};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::message::{RequestReader, ResponseBatchItem, ResponseHeader};
use kmip_core::protocol::object::{KeyBlock, ManagedObject, SymmetricKey};
use kmip_core::protocol::payload::{DiscoverVersionsResponse, GetRequest, GetResponse};
use kmip_core::protocol::shape::{DateTime, Encode, Raw, Secret, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
#[cfg(all(feature = "https-async", feature = "listen-https"))]
use kmip_core::server::dev_certificates::CertificateFiles;
use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{
    ListenOptions, Listener, Peer, Refusal, Responder, Step, TlsServerOptions,
};
use kmip_core::ttlv::{Limits, Writer};

pub(crate) const KEY: [u8; 32] = [7; 32];

pub(crate) struct Server {
    folder: PathBuf,
    certificates: DevCertificates,
    listener: Option<Listener>,
    script: Arc<Script>,
    gate: SyncSender<()>,
    pub(crate) seen: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn speaking(versions: &[V]) -> Self {
        Self::listening(versions, |options| options)
    }

    /// The same over HTTPS.
    #[cfg(all(feature = "https-async", feature = "listen-https"))]
    pub(crate) fn over_https() -> Self {
        Self::listening(&[V::V1_4], ListenOptions::over_https)
    }

    fn listening(versions: &[V], wire: impl FnOnce(ListenOptions) -> ListenOptions) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("keystead-client-{}-{number}", std::process::id()));
        let certificates = DevCertificates::ensure(&folder, &[], SystemTime::now()).unwrap();
        let (gate, gate_end) = sync_channel(4);
        let script = Arc::new(Script {
            versions: versions.to_vec(),
            connections: AtomicUsize::new(0),
            seen: Arc::default(),
            fuse: AtomicI64::new(i64::MAX),
            gate: Arc::new(Mutex::new(gate_end)),
        });
        let files = certificates.server();
        let tls = TlsServerOptions::from_files(&files.cert, &files.key, certificates.authority())
            .unwrap();
        let options = wire(ListenOptions::new("127.0.0.1:0", tls));
        let listener = Listener::open(script.clone(), options).unwrap();
        let seen = script.seen.clone();
        Self {
            folder,
            certificates,
            listener: Some(listener),
            script,
            gate,
            seen,
        }
    }

    pub(crate) fn address(&self) -> String {
        self.listener.as_ref().unwrap().local_addr().to_string()
    }

    pub(crate) fn options(&self) -> ConnectOptions {
        let client = self.certificates.client("alice").unwrap();
        ConnectOptions::new(
            self.address(),
            self.certificates.authority(),
            client.cert,
            client.key,
        )
    }

    #[cfg(all(feature = "https-async", feature = "listen-https"))]
    pub(crate) fn https_options(&self) -> ConnectOptions {
        let mut options = self.options();
        options.server = format!("https://{}", options.server);
        options
    }

    /// The listener's certificate and key.
    #[cfg(all(feature = "https-async", feature = "listen-https"))]
    pub(crate) fn certificate(&self) -> CertificateFiles {
        self.certificates.server().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.script.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn requests(&self) -> usize {
        self.seen.load(Ordering::Relaxed)
    }

    /// The n-th request from now on, counted from 1, is not answered: its connection dies.
    pub(crate) fn hang_up_after(&self, count: i64) {
        self.script.fuse.store(count, Ordering::Relaxed);
    }

    /// Lets a stalled request go on.
    pub(crate) fn release(&self) {
        self.gate.send(()).unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listener.take();
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

struct Script {
    versions: Vec<V>,
    connections: AtomicUsize,
    seen: Arc<AtomicUsize>,
    fuse: AtomicI64,
    gate: Arc<Mutex<Receiver<()>>>,
}

impl Responder for Script {
    type Session = Peer;

    fn open(&self, peer: Peer) -> Peer {
        self.connections.fetch_add(1, Ordering::Relaxed);
        peer
    }

    fn start(&self, _: &mut Peer, request: &mut Vec<u8>, response: &mut Vec<u8>) -> Step {
        self.seen.fetch_add(1, Ordering::Relaxed);
        if self.fuse.fetch_sub(1, Ordering::Relaxed) == 1 {
            return Step::Blocking(Box::new(|| panic!("hanging up, as the script wants")));
        }
        let mut reader = RequestReader::new(request, &Limits::DEFAULT, |_| Some(V::V3_0)).unwrap();
        let (version, cx) = (reader.version, reader.decode_rule());
        if !self.versions.contains(&version) {
            let newest = *self.versions.iter().max().unwrap();
            refuse(
                response,
                newest,
                None,
                ResultReason::INVALID_MESSAGE,
                "version not supported",
            );
            return Step::Done;
        }
        let item = reader.next_item().unwrap().unwrap();
        match item.operation {
            Operation::DISCOVER_VERSIONS if version > V::V1_0 => {
                let protocol_versions = self.versions.iter().map(|v| (*v).into()).collect();
                succeed(
                    response,
                    version,
                    item.operation,
                    &DiscoverVersionsResponse { protocol_versions },
                );
            }
            Operation::GET => {
                let payload = item.request_payload.item().unwrap();
                let id = GetRequest::decode(&payload, &cx)
                    .unwrap()
                    .unique_identifier
                    .unwrap();
                let id = id.as_identifier().unwrap().to_owned();
                if id == "missing" {
                    let reason = ResultReason::ITEM_NOT_FOUND;
                    refuse(
                        response,
                        version,
                        Some(item.operation),
                        reason,
                        "no such object",
                    );
                    return Step::Done;
                }
                let mut key_block = KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(&KEY));
                key_block.cryptographic_algorithm = Some(CryptographicAlgorithm::AES);
                key_block.cryptographic_length = Some(256);
                let object = ManagedObject::SymmetricKey(SymmetricKey { key_block });
                let answer = GetResponse {
                    object_type: ObjectType::SYMMETRIC_KEY,
                    unique_identifier: ObjectReference::id(id.clone()),
                    object: object.into(),
                };
                succeed(response, version, item.operation, &answer);
                if id == "stall" {
                    let (gate, bytes) = (self.gate.clone(), response.clone());
                    return Step::Blocking(Box::new(move || {
                        gate.lock()
                            .unwrap()
                            .recv_timeout(Duration::from_secs(20))
                            .ok();
                        bytes
                    }));
                }
            }
            operation => {
                refuse(
                    response,
                    version,
                    Some(operation),
                    ResultReason::OPERATION_NOT_SUPPORTED,
                    "",
                );
            }
        }
        Step::Done
    }

    fn refuse(&self, _: &mut Peer, refusal: &Refusal, response: &mut Vec<u8>) {
        refuse(
            response,
            V::V1_0,
            None,
            ResultReason::INVALID_MESSAGE,
            &refusal.to_string(),
        );
    }
}

pub(crate) fn refuse(
    out: &mut Vec<u8>,
    version: V,
    operation: Option<Operation>,
    reason: ResultReason,
    text: &str,
) {
    let item = ResponseBatchItem {
        operation,
        result_status: ResultStatus::OPERATION_FAILED,
        result_reason: Some(reason),
        result_message: Some(text.into()),
        ..ResponseBatchItem::default()
    };
    answer(out, version, &item);
}

fn succeed<'a>(out: &mut Vec<u8>, version: V, operation: Operation, payload: &impl Value<'a>) {
    let raw = Raw::written(|w| payload.encode(tag::RESPONSE_PAYLOAD, &mut Encode::new(w, version)));
    let item = ResponseBatchItem {
        operation: Some(operation),
        result_status: ResultStatus::SUCCESS,
        response_payload: Some(raw),
        ..ResponseBatchItem::default()
    };
    answer(out, version, &item);
}

fn answer(out: &mut Vec<u8>, version: V, item: &ResponseBatchItem<'_>) {
    let header = ResponseHeader {
        protocol_version: version.into(),
        time_stamp: DateTime(0),
        batch_count: Some(1),
        ..ResponseHeader::default()
    };
    let mut writer = Writer::new(out);
    writer.structure(tag::RESPONSE_MESSAGE, |writer| {
        header.encode(tag::RESPONSE_HEADER, &mut Encode::new(writer, version));
        item.encode(tag::BATCH_ITEM, &mut Encode::new(writer, version));
    });
    writer.finish().unwrap();
}
