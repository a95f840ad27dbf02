//! `keystead.Server`: a whole server in this process.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use kmip_core::engine::Identity;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::{ListenOptions, Server as Core, ServerBuilder, Threads, TlsServerOptions};
use parking_lot::Mutex;
use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};
use zeroize::Zeroizing;

use crate::arguments::ByteArgument;
use crate::client::Client;
use crate::errors;
use crate::fork::Held;
use crate::listener::Listener;

/// A KMIP server inside this process.
///
/// Made by ``Server.memory`` or ``Server.sqlite``. ``client`` calls it without a socket, ``listen`` opens an mTLS
/// port. Closing it, or leaving its ``with`` block, closes its clients and listeners too. May be shared between
/// threads.
#[pyclass(frozen, module = "keystead")]
pub(crate) struct Server {
    core: Held<Core>,
    clients: Mutex<Vec<Py<PyWeakrefReference>>>,
    listeners: Mutex<Vec<Py<Listener>>>,
}

/// The key-encryption key, if one is given, put into the builder.
fn unlocked(
    builder: ServerBuilder,
    key: Option<ByteArgument<'_>>,
    passphrase: Option<&str>,
) -> PyResult<ServerBuilder> {
    match (key, passphrase) {
        (None, None) => Ok(builder),
        (None, Some(passphrase)) => {
            Ok(builder.key_encryption_key(KeyEncryptionKey::passphrase(passphrase)))
        }
        (Some(key), None) => match <[u8; 32]>::try_from(key.as_bytes()) {
            Ok(key) => Ok(builder.key_encryption_key(KeyEncryptionKey::raw(*Zeroizing::new(key)))),
            Err(_) => Err(errors::configuration(&format!(
                "the key-encryption key has 32 bytes, not {}",
                key.as_bytes().len()
            ))),
        },
        (Some(_), Some(_)) => Err(errors::configuration(
            "key and passphrase exclude each other",
        )),
    }
}

impl Server {
    fn build(py: Python<'_>, builder: ServerBuilder) -> PyResult<Self> {
        let server = py
            .detach(|| builder.build())
            .map_err(|failed| errors::server(&failed))?;
        Ok(Self {
            core: Held::new("server", server),
            clients: Mutex::default(),
            listeners: Mutex::default(),
        })
    }
}

#[pymethods]
impl Server {
    /// A server that keeps everything in memory. Without ``key`` (32 bytes) or ``passphrase`` it makes a key of
    /// its own.
    #[staticmethod]
    #[pyo3(signature = (*, key=None, passphrase=None))]
    fn memory(
        py: Python<'_>,
        key: Option<ByteArgument<'_>>,
        passphrase: Option<&str>,
    ) -> PyResult<Self> {
        Self::build(py, unlocked(Core::builder().memory(), key, passphrase)?)
    }

    /// A server that keeps everything in an SQLite file, sealed under ``key`` (32 bytes) or ``passphrase``. The
    /// file is made if it is not there. Other processes may use it at the same time.
    #[staticmethod]
    #[pyo3(signature = (path, *, key=None, passphrase=None))]
    fn sqlite(
        py: Python<'_>,
        path: PathBuf,
        key: Option<ByteArgument<'_>>,
        passphrase: Option<&str>,
    ) -> PyResult<Self> {
        Self::build(py, unlocked(Core::builder().sqlite(path), key, passphrase)?)
    }

    /// A client in this process, without socket or thread, that acts as ``identity``, which may not be empty: there
    /// is no implicit one.
    fn client<'py>(&self, py: Python<'py>, identity: &str) -> PyResult<Bound<'py, Client>> {
        if identity.is_empty() {
            return Err(errors::argument(
                "the identity is empty; there is no implicit one",
            ));
        }
        let client = self
            .core
            .with(|server| server.client(Identity::new(identity)))?;
        let client = Bound::new(py, Client::of(client))?;
        let weak = PyWeakrefReference::new(client.as_any())?.unbind();
        let mut clients = self.clients.lock();
        clients.retain(|client| client.bind(py).upgrade().is_some());
        clients.push(weak);
        Ok(client)
    }

    /// Listens on mTLS TCP, with ``https`` for KMIP over HTTPS at ``/kmip``. ``cert`` and ``key`` are the server's, ``client_ca`` the authorities that clients'
    /// certificates come from, all PEM files. A client is who the common name of its certificate says.
    #[pyo3(signature = (address="127.0.0.1:0", *, cert, key, client_ca, threads=None, https=false))]
    fn listen<'py>(
        &self,
        py: Python<'py>,
        address: &str,
        cert: PathBuf,
        key: PathBuf,
        client_ca: PathBuf,
        #[pyo3(from_py_with = crate::arguments::whole)] threads: Option<usize>,
        https: bool,
    ) -> PyResult<Bound<'py, Listener>> {
        let server = self.core.with(Clone::clone)?;
        let threads = match threads.map(NonZeroUsize::new) {
            Some(None) => {
                return Err(errors::configuration(
                    "a listener needs at least one thread",
                ));
            }
            Some(count) => count,
            None => None,
        };
        let opened = py.detach(|| {
            let tls = TlsServerOptions::from_files(cert, key, client_ca)?;
            let options = ListenOptions::new(address, tls).with_threads(Threads::Own(threads));
            server.listen(if https { options.over_https() } else { options })
        });
        let listener = Bound::new(
            py,
            Listener::of(opened.map_err(|failed| errors::server(&failed))?),
        )?;
        self.listeners.lock().push(listener.clone().unbind());
        Ok(listener)
    }

    /// Closes listeners and clients, then the store. Closing twice does nothing.
    fn close(&self, py: Python<'_>) {
        let listeners = std::mem::take(&mut *self.listeners.lock());
        for listener in listeners {
            listener.get().close(py);
        }
        let clients = std::mem::take(&mut *self.clients.lock());
        for client in clients {
            if let Some(client) = client.bind(py).upgrade()
                && let Ok(client) = client.cast::<Client>()
            {
                client.get().close(py);
            }
        }
        self.core.close(py);
    }

    /// Whether the server is closed.
    #[getter]
    fn closed(&self) -> bool {
        self.core.is_closed()
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) {
        self.close(py);
    }

    fn __repr__(&self) -> &'static str {
        if self.core.is_closed() {
            "Server(closed)"
        } else {
            "Server(in process)"
        }
    }
}
