//! A whole server inside the process: store, key-encryption key, policy, audit, clock, put together.

use std::fmt;
#[cfg(feature = "sqlite")]
use std::path::PathBuf;
use std::sync::Arc;

use super::error::ServerError;
use super::in_process::InProcess;
use crate::client::Client;
use crate::crypto::{OpenSsl, Provider};
use crate::engine::{
    AllowAll, Audit, Clock, Engine, EngineLimits, Identity, Parts, Policy, Session, SystemClock,
    TracingAudit,
};
use crate::protocol::version::ProtocolVersion;
use crate::seal::{KeyEncryptionKey, Sealer};
use crate::store::{MemoryStore, Store, StoreMetadata};

#[cfg(feature = "listen")]
use super::{engine_responder::EngineResponder, listener::ListenOptions, listener::Listener};
#[cfg(feature = "client-async")]
use crate::client::AsyncClient;

/// A server: an engine and what it works with. Cheap to clone; clones are the same server. `Send` and `Sync`.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use kmip_core::client::CreateSymmetricKey;
/// use kmip_core::engine::Identity;
/// use kmip_core::server::Server;
///
/// let server = Server::builder().memory().build()?;
/// let client = server.client(Identity::new("app"));
/// let id = client.create_symmetric_key(&CreateSymmetricKey::aes(256).named("disk"))?;
/// assert_eq!(client.get(&id)?.material.len(), 32);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Server {
    engine: Arc<Engine>,
}

impl Server {
    /// Begins to put a server together. Without a store it keeps everything in memory.
    pub fn builder() -> ServerBuilder {
        ServerBuilder {
            place: Place::Memory,
            key: None,
            crypto: None,
            clock: Arc::new(SystemClock),
            policy: Arc::new(AllowAll),
            audit: Arc::new(TracingAudit),
            limits: EngineLimits::default(),
            interop: false,
        }
    }

    /// A client in this process: no socket, no thread. It acts as `identity`; there is no implicit one.
    pub fn client(&self, identity: Identity) -> Client {
        self.client_in(Session::new(identity))
    }

    /// A client in this process for a session of the host's making, such as one in another scope.
    pub fn client_in(&self, session: Session) -> Client {
        Client::over(
            InProcess::new(self.engine.clone(), session),
            Some(ProtocolVersion::V2_1),
        )
    }

    /// A client in this process for async code.
    #[cfg(feature = "client-async")]
    pub fn async_client(&self, identity: Identity) -> AsyncClient {
        let transport = InProcess::new(self.engine.clone(), Session::new(identity));
        AsyncClient::over(transport, Some(ProtocolVersion::V2_1))
    }

    /// Listens on TCP with mTLS, for KMIP or HTTPS. The identity of a client is the common name of its certificate; without one, the
    /// whole subject.
    #[cfg(feature = "listen")]
    pub fn listen(&self, options: ListenOptions) -> Result<Listener, ServerError> {
        Listener::open(Arc::new(EngineResponder::new(self.engine.clone())), options)
    }

    /// The engine, for hosts with a transport of their own.
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").finish_non_exhaustive()
    }
}

enum Place {
    Memory,
    #[cfg(feature = "sqlite")]
    Sqlite(PathBuf),
    Own(Arc<dyn Store>),
}

/// Puts a [`Server`] together.
#[must_use = "a builder does nothing until build is called"]
pub struct ServerBuilder {
    place: Place,
    key: Option<KeyEncryptionKey>,
    crypto: Option<Arc<dyn Provider>>,
    clock: Arc<dyn Clock>,
    policy: Arc<dyn Policy>,
    audit: Arc<dyn Audit>,
    limits: EngineLimits,
    interop: bool,
}

impl ServerBuilder {
    /// Keeps everything in memory. Without a key-encryption key one is made that nobody knows.
    pub fn memory(mut self) -> Self {
        self.place = Place::Memory;
        self
    }

    /// Keeps everything in this SQLite file, which is made if it is not there; its folder must be there.
    #[cfg(feature = "sqlite")]
    pub fn sqlite(mut self, path: impl Into<PathBuf>) -> Self {
        self.place = Place::Sqlite(path.into());
        self
    }

    /// Keeps everything in a store of the host's.
    pub fn store(mut self, store: Arc<dyn Store>) -> Self {
        self.place = Place::Own(store);
        self
    }

    /// The key that unlocks the store. It must be the same at every start.
    pub fn key_encryption_key(mut self, key: KeyEncryptionKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Who may do what. Default: everybody everything.
    pub fn policy(mut self, policy: Arc<dyn Policy>) -> Self {
        self.policy = policy;
        self
    }

    /// Who is told what was done. Default: `tracing` events.
    pub fn audit(mut self, audit: Arc<dyn Audit>) -> Self {
        self.audit = audit;
        self
    }

    /// What time it is. Default: the system's clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Cryptography. Default: OpenSSL in a library context of its own.
    pub fn crypto(mut self, crypto: Arc<dyn Provider>) -> Self {
        self.crypto = Some(crypto);
        self
    }

    /// Bounds of what one request may ask for.
    pub fn limits(mut self, limits: EngineLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Performs Interop, by which tests begin, end, and have the server forget every object of their scope. Not for
    /// production (KMIP 2.1: 6.1.26). Default: not performed, and not told by Query.
    pub fn interop(mut self, performed: bool) -> Self {
        self.interop = performed;
        self
    }

    /// Opens or creates the store and puts the server together.
    ///
    /// A wrong key-encryption key, a store of a newer version or a file that is no store is an error and leaves
    /// the file as it is.
    pub fn build(self) -> Result<Server, ServerError> {
        let (store, key): (Arc<dyn Store>, _) = match self.place {
            Place::Memory => {
                let key = self.key.map_or_else(throw_away_key, Ok)?;
                (Arc::new(MemoryStore::new()), key)
            }
            #[cfg(feature = "sqlite")]
            Place::Sqlite(path) => {
                let key = self.key.ok_or(ServerError::NoKey)?;
                (Arc::new(crate::store::SqliteStore::open(path)?), key)
            }
            Place::Own(store) => (store, self.key.ok_or(ServerError::NoKey)?),
        };
        let sealer = Sealer::open_or_create(Arc::new(StoreMetadata::new(store.clone())), &key)?;
        let crypto = match self.crypto {
            Some(crypto) => crypto,
            None => Arc::new(OpenSsl::new()?),
        };
        let engine = Engine::new(Parts {
            store,
            sealer,
            crypto,
            clock: self.clock,
            policy: self.policy,
            audit: self.audit,
            limits: self.limits,
            interop: self.interop,
        });
        Ok(Server { engine })
    }
}

impl fmt::Debug for ServerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerBuilder").finish_non_exhaustive()
    }
}

/// A memory store ends with the process, and so may its key.
fn throw_away_key() -> Result<KeyEncryptionKey, ServerError> {
    let mut bytes = zeroize::Zeroizing::new([0; 32]);
    aws_lc_rs::rand::fill(&mut *bytes).map_err(|_| ServerError::NoRandomness)?;
    Ok(KeyEncryptionKey::raw(*bytes))
}
