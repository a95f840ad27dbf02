//! Who asks, and in which scope.

use std::sync::Arc;

use crate::store::ScopeId;

/// An authenticated identity. There is no implicit one: every session is made for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    name: Arc<str>,
    fingerprint: Option<[u8; 32]>,
}

impl Identity {
    /// An identity that the host vouches for, such as a part of its own process.
    pub fn new(name: &str) -> Self {
        Self {
            name: Arc::from(name),
            fingerprint: None,
        }
    }

    /// An identity that a client certificate proved; `fingerprint` is its SHA-256.
    pub fn from_certificate(name: &str, fingerprint: [u8; 32]) -> Self {
        Self {
            name: Arc::from(name),
            fingerprint: Some(fingerprint),
        }
    }

    /// The name, for policy and audit.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// SHA-256 of the certificate, where one proved the identity.
    pub fn fingerprint(&self) -> Option<&[u8; 32]> {
        self.fingerprint.as_ref()
    }
}

/// One conversation of an identity with the engine, such as a connection.
#[derive(Clone, Debug)]
pub struct Session {
    identity: Identity,
    scope: ScopeId,
    peer: Option<Arc<str>>,
}

impl Session {
    /// A session in the scope `default`.
    pub fn new(identity: Identity) -> Self {
        Self {
            identity,
            scope: ScopeId::new("default"),
            peer: None,
        }
    }

    /// The same session with the address of the peer, for the audit.
    #[must_use]
    pub fn with_peer(self, peer: &str) -> Self {
        Self {
            peer: Some(Arc::from(peer)),
            ..self
        }
    }

    /// The same session in another scope.
    #[must_use]
    pub fn with_scope(self, scope: &str) -> Self {
        Self {
            scope: ScopeId::new(scope),
            ..self
        }
    }

    /// Who asks.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The closed namespace of objects that the session sees.
    pub fn scope(&self) -> &ScopeId {
        &self.scope
    }

    /// Address of the peer.
    pub fn peer(&self) -> Option<&str> {
        self.peer.as_deref()
    }
}
