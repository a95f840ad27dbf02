//! The engine behind a listener.

use std::sync::Arc;

use super::responder::{Peer, PeerCertificate, Refusal, Responder, Step};
use crate::client::transport::hex;
use crate::engine::{self, Engine, Identity, Session};

/// Answers requests of a listener with an engine.
pub(crate) struct EngineResponder {
    engine: Arc<Engine>,
}

impl EngineResponder {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }
}

impl Responder for EngineResponder {
    type Session = Session;

    fn open(&self, peer: Peer) -> Session {
        Session::new(identity(&peer.certificate)).with_peer(&peer.address.to_string())
    }

    fn start(&self, session: &mut Session, request: &mut Vec<u8>, response: &mut Vec<u8>) -> Step {
        match self.engine.start(session, request, response) {
            engine::Step::Done => Step::Done,
            // Whoever polls may have to write for a whole group: not on a thread that serves others meanwhile.
            engine::Step::Commit(pending) if !pending.is_ready() => {
                Step::Blocking(Box::new(move || pending.wait()))
            }
            engine::Step::Commit(pending) => Step::Commit(Box::pin(pending)),
            engine::Step::Blocking(job) => Step::Blocking(Box::new(move || job.run())),
        }
    }

    fn refuse(&self, _: &mut Session, refusal: &Refusal, response: &mut Vec<u8>) {
        self.engine.refuse(&refusal.to_string(), response);
    }
}

/// Who a certificate stands for: its common name, else its subject, else its fingerprint.
fn identity(certificate: &PeerCertificate) -> Identity {
    let fingerprint = certificate.fingerprint;
    match &certificate.common_name {
        Some(name) if !name.is_empty() => Identity::from_certificate(name, fingerprint),
        _ if !certificate.subject.is_empty() => {
            Identity::from_certificate(&certificate.subject, fingerprint)
        }
        _ => Identity::from_certificate(&format!("sha256:{}", hex(&fingerprint)), fingerprint),
    }
}
