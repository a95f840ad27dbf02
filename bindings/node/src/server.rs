//! The classes `Server` and `Listener`: a server inside the Node process.

use std::cell::RefCell;
use std::num::NonZeroUsize;

use kmip_core::engine::Identity;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::{ListenOptions, Listener, Server, Threads, TlsServerOptions};
use napi::bindgen_prelude::{Buffer, PromiseRaw};
use napi::{Env, Result};
use napi_derive::napi;

use crate::client::NodeClient;
use crate::failure::Failure;
use crate::task;

/// Where a server keeps its objects, and the key that unlocks them.
#[napi(object, object_to_js = false)]
pub struct ServerFields {
    /// SQLite file; in memory if absent.
    pub sqlite: Option<String>,
    /// Key-encryption key of 32 bytes.
    pub key: Option<Buffer>,
    /// Passphrase from which the key-encryption key is made.
    pub passphrase: Option<String>,
}

impl ServerFields {
    /// The work of opening: it reads the file, and a passphrase takes its time.
    fn open(
        self,
    ) -> std::result::Result<impl FnOnce() -> std::result::Result<Server, Failure> + Send, Failure>
    {
        let key = match (self.key, self.passphrase) {
            (Some(_), Some(_)) => {
                return Err(Failure::argument("either a key or a passphrase, not both"));
            }
            (Some(key), None) => {
                let bytes = <[u8; 32]>::try_from(&*key).map_err(|_| {
                    Failure::argument(format!("the key must be 32 bytes, not {}", key.len()))
                })?;
                Some(KeyEncryptionKey::raw(bytes))
            }
            (None, Some(passphrase)) => Some(KeyEncryptionKey::passphrase(&passphrase)),
            (None, None) => None,
        };
        let sqlite = self.sqlite;
        Ok(move || {
            let mut builder = match sqlite {
                Some(path) => Server::builder().sqlite(path),
                None => Server::builder().memory(),
            };
            if let Some(key) = key {
                builder = builder.key_encryption_key(key);
            }
            Ok(builder.build()?)
        })
    }
}

/// A server in this process.
#[napi(js_name = "Server")]
pub struct NodeServer {
    server: RefCell<Option<Server>>,
}

#[napi]
impl NodeServer {
    /// Opens or creates the store.
    #[napi]
    pub fn open(env: &Env, fields: ServerFields) -> Result<PromiseRaw<'_, NodeServer>> {
        let open = fields.open().map_err(|failure| failure.into_error(env))?;
        task::pooled(env, open, |_, server| Ok(Self::of(server)))
    }

    /// The same, at once.
    #[napi]
    pub fn open_sync(env: &Env, fields: ServerFields) -> Result<NodeServer> {
        let open = fields.open().map_err(|failure| failure.into_error(env))?;
        task::here(env, open).map(Self::of)
    }

    fn of(server: Server) -> Self {
        Self {
            server: RefCell::new(Some(server)),
        }
    }

    fn server(&self, env: &Env) -> Result<Server> {
        let server = self.server.borrow();
        server
            .clone()
            .ok_or_else(|| Failure::closed("server").into_error(env))
    }

    /// A client in this process.
    #[napi]
    pub fn client(&self, env: &Env, identity: String) -> Result<NodeClient> {
        let server = self.server(env)?;
        Ok(NodeClient::in_process_over(
            server.client(Identity::new(&identity)),
        ))
    }

    /// Listens on TCP with mTLS, for KMIP or HTTPS.
    #[napi]
    pub fn listen<'e>(
        &self,
        env: &'e Env,
        fields: ListenFields,
    ) -> Result<PromiseRaw<'e, NodeListener>> {
        let server = self.server(env)?;
        let open = move || {
            let tls = TlsServerOptions::from_files(fields.cert, fields.key, fields.ca)
                .map_err(kmip_core::server::ServerError::from)?;
            let threads = fields
                .threads
                .and_then(|count| NonZeroUsize::new(count as usize));
            let options =
                ListenOptions::new(fields.address, tls).with_threads(Threads::Own(threads));
            Ok(server.listen(if fields.https.unwrap_or_default() {
                options.over_https()
            } else {
                options
            })?)
        };
        task::pooled(env, open, |_, listener| Ok(NodeListener::of(listener)))
    }

    /// Lets go of the store; clients and calls under way keep it until they are done.
    #[napi]
    pub fn close(&self) {
        self.server.replace(None);
    }
}

/// Where to listen.
#[napi(object, object_to_js = false)]
pub struct ListenFields {
    /// `HOST:PORT`.
    pub address: String,
    /// File with the server's certificate chain.
    pub cert: String,
    /// File with its private key.
    pub key: String,
    /// File with the authorities that issue certificates of clients.
    pub ca: String,
    /// Network threads.
    pub threads: Option<u32>,
    /// HTTPS instead of TTLV alone.
    pub https: Option<bool>,
}

/// An open port.
#[napi(js_name = "Listener")]
pub struct NodeListener {
    listener: RefCell<Option<Listener>>,
}

#[napi]
impl NodeListener {
    fn of(listener: Listener) -> Self {
        Self {
            listener: RefCell::new(Some(listener)),
        }
    }

    /// `HOST:PORT`, with the real port.
    #[napi]
    pub fn address(&self, env: &Env) -> Result<String> {
        let listener = self.listener.borrow();
        let listener = listener
            .as_ref()
            .ok_or_else(|| Failure::closed("listener").into_error(env))?;
        Ok(listener.local_addr().to_string())
    }

    /// Connections that are open.
    #[napi]
    pub fn connections(&self) -> u32 {
        let open = self
            .listener
            .borrow()
            .as_ref()
            .map_or(0, Listener::connections);
        u32::try_from(open).unwrap_or(u32::MAX)
    }

    /// Stops accepting, lets begun requests finish, ends every connection and thread.
    #[napi]
    pub fn close<'e>(&self, env: &'e Env) -> Result<PromiseRaw<'e, ()>> {
        let listener = self.listener.take();
        task::pooled(
            env,
            move || {
                drop(listener);
                Ok(())
            },
            task::plain,
        )
    }
}
