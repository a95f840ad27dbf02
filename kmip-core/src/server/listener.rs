//! The mTLS listener: opens a port, accepts within limits, closes by draining.
//!
//! It runs on threads of its own or on a tokio runtime that the caller owns. No state is global: any number of
//! listeners may live in one process.

use std::collections::HashMap;
use std::future::poll_fn;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Poll, Waker};
use std::thread::JoinHandle;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};
use socket2::{Domain, Protocol, SockRef, Socket, TcpKeepalive, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use super::connection::{Shared, serve};
use super::error::ServerError;
use super::limits::ConnectionLimits;
use super::responder::Responder;
use super::tls::TlsServerOptions;
use super::workers::{PATIENCE, Workers, runtime};

/// Where a listener's work runs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Threads {
    /// Threads of its own, joined when it is closed. `None`: one for each processor. A connection stays on the thread
    /// that had the fewest when it came.
    Own(Option<NonZeroUsize>),
    /// A tokio runtime of the caller, with I/O and time enabled, which must outlive the listener.
    Runtime(Handle),
}

/// What is spoken inside TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wire {
    /// KMIP messages in TTLV, one behind the other (2.1: 10.1).
    #[default]
    Ttlv,
    /// HTTP/1.0, HTTP/1.1 or HTTP/2 with messages in TTLV, XML or JSON, as the client chooses (Profiles 2.1: 5.3).
    #[cfg(feature = "listen-https")]
    Https,
}

impl Wire {
    /// Names for the TLS handshake.
    fn alpn(self) -> &'static [&'static [u8]] {
        match self {
            Self::Ttlv => &[],
            #[cfg(feature = "listen-https")]
            Self::Https => super::https::ALPN,
        }
    }
}

/// How to listen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListenOptions {
    /// `HOST:PORT`; port 0 takes any free one.
    pub address: String,
    /// Certificates and versions.
    pub tls: TlsServerOptions,
    /// Where the work runs. Default: threads of its own, one for each processor.
    pub threads: Threads,
    /// What peers may take.
    pub limits: ConnectionLimits,
    /// What is spoken. Default: TTLV.
    pub wire: Wire,
}

impl ListenOptions {
    /// Options for an address with everything else at its default.
    pub fn new(address: impl Into<String>, tls: TlsServerOptions) -> Self {
        Self {
            address: address.into(),
            tls,
            threads: Threads::Own(None),
            limits: ConnectionLimits::default(),
            wire: Wire::default(),
        }
    }

    /// Speaks HTTPS, at the path `/kmip`.
    #[cfg(feature = "listen-https")]
    #[must_use]
    pub fn over_https(mut self) -> Self {
        self.wire = Wire::Https;
        self
    }

    /// Sets where the work runs.
    #[must_use]
    pub fn with_threads(mut self, threads: Threads) -> Self {
        self.threads = threads;
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn with_limits(mut self, limits: ConnectionLimits) -> Self {
        self.limits = limits;
        self
    }
}

/// An open listener. Closing or dropping it stops accepting, lets requests that have begun finish within
/// [`ConnectionLimits::drain_timeout`], ends every connection and joins every thread.
///
/// Dropped inside an async runtime it does not wait for connections on a [`Threads::Runtime`]; use
/// [`close_async`](Self::close_async) there.
#[derive(Debug)]
pub struct Listener {
    address: SocketAddr,
    control: Arc<Control>,
    thread: Option<JoinHandle<()>>,
    patience: Duration,
}

impl Listener {
    /// Opens the port and begins to accept; when this returns, clients can connect.
    pub fn open<R: Responder>(
        responder: Arc<R>,
        options: ListenOptions,
    ) -> Result<Self, ServerError> {
        let acceptor = TlsAcceptor::from(options.tls.build(options.wire.alpn())?);
        let (socket, address) = bind(&options.address, options.limits.backlog)?;
        let control = Arc::new(Control::default());
        let patience = options.limits.drain_timeout + Duration::from_secs(1);
        let shared = Arc::new(Shared {
            responder,
            acceptor,
            limits: options.limits,
            control: control.clone(),
            wire: options.wire,
        });
        let thread = match options.threads {
            Threads::Own(count) => {
                let count = match count {
                    Some(count) => count.get(),
                    None => std::thread::available_parallelism().map_or(1, NonZeroUsize::get),
                };
                let runtime = runtime().map_err(ServerError::Threads)?;
                let home = runtime.handle().clone();
                let listener = register(&home, socket)?;
                let workers = Workers::start(home, count - 1).map_err(ServerError::Threads)?;
                let work = move || {
                    runtime.block_on(accept(listener, shared, &workers));
                    drop(workers);
                    runtime.shutdown_timeout(PATIENCE);
                };
                let thread = std::thread::Builder::new()
                    .name("keystead-listener".into())
                    .spawn(work);
                Some(thread.map_err(ServerError::Threads)?)
            }
            Threads::Runtime(handle) => {
                let listener = register(&handle, socket)?;
                let workers = Workers::start(handle.clone(), 0).map_err(ServerError::Threads)?;
                handle.spawn(async move { accept(listener, shared, &workers).await });
                None
            }
        };
        tracing::info!(%address, wire = ?options.wire, "listening");
        Ok(Self {
            address,
            control,
            thread,
            patience,
        })
    }

    /// The address that clients can use, with the real port.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Connections open now, handshakes included.
    pub fn connections(&self) -> usize {
        self.control
            .register
            .lock()
            .keys()
            .filter(|&&number| number != ACCEPT_LOOP)
            .count()
    }

    /// Closes and waits, blocking, until everything is joined. The same as dropping.
    pub fn close(self) {
        drop(self);
    }

    /// Closes and waits without blocking the thread, for callers inside a runtime.
    pub async fn close_async(mut self) {
        self.control.close();
        self.control.done().await;
        if let Some(thread) = self.thread.take() {
            // The accept loop is over, so this lasts no longer than the shutdown of its runtime.
            tokio::task::spawn_blocking(move || thread.join())
                .await
                .ok();
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.control.close();
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        } else if Handle::try_current().is_err() {
            self.control.wait(self.patience);
        }
    }
}

/// What a listener, its accept loop and its connections tell each other.
#[derive(Debug, Default)]
pub(super) struct Control {
    closing: AtomicBool,
    /// Wakers of connections, by number: closing wakes those that wait for a handshake or a request.
    register: Mutex<HashMap<u64, Waker>>,
    done: Mutex<bool>,
    done_changed: Condvar,
    done_async: Notify,
}

impl Control {
    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    /// Enters the calling task into the register. A task's waker stays the same for its whole life.
    pub(super) async fn enrol(&self, number: u64) {
        poll_fn(|cx| {
            self.register.lock().insert(number, cx.waker().clone());
            Poll::Ready(())
        })
        .await;
    }

    fn close(&self) {
        self.closing.store(true, Ordering::Release);
        for waker in self.register.lock().values() {
            waker.wake_by_ref();
        }
    }

    fn finish(&self) {
        *self.done.lock() = true;
        self.done_changed.notify_all();
        self.done_async.notify_one();
    }

    fn wait(&self, patience: Duration) {
        let mut done = self.done.lock();
        if !*done {
            self.done_changed
                .wait_while_for(&mut done, |done| !*done, patience);
        }
    }

    async fn done(&self) {
        if !*self.done.lock() {
            self.done_async.notified().await;
        }
    }
}

/// Takes a connection out of the register when its task ends, however it ends.
struct Enrolled {
    control: Arc<Control>,
    number: u64,
}

impl Drop for Enrolled {
    fn drop(&mut self) {
        self.control.register.lock().remove(&self.number);
    }
}

/// Marks the listener as done even if the runtime drops the accept loop before its end.
struct Finish(Arc<Control>);

impl Drop for Finish {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// The accept loop's own place in the register.
const ACCEPT_LOOP: u64 = 0;

enum Event {
    Closing,
    Ended(Result<(), JoinError>),
    Accepted(io::Result<(TcpStream, SocketAddr)>),
}

async fn accept<R: Responder>(listener: TcpListener, shared: Arc<Shared<R>>, workers: &Workers) {
    let _finish = Finish(shared.control.clone());
    let mut connections = JoinSet::new();
    let mut number = ACCEPT_LOOP;
    let mut full = false;
    shared.control.enrol(ACCEPT_LOOP).await;
    loop {
        let room = connections.len() < shared.limits.max_connections;
        if !room && !full {
            tracing::warn!(
                limit = shared.limits.max_connections,
                "connection limit reached; new ones wait"
            );
        }
        full = !room;
        let event = poll_fn(|cx| {
            if shared.control.is_closing() {
                return Poll::Ready(Event::Closing);
            }
            if let Poll::Ready(Some(ended)) = connections.poll_join_next(cx) {
                return Poll::Ready(Event::Ended(ended));
            }
            if room {
                listener.poll_accept(cx).map(Event::Accepted)
            } else {
                Poll::Pending
            }
        });
        match event.await {
            Event::Closing => break,
            Event::Ended(ended) => report(ended),
            Event::Accepted(Err(error)) => pause(&error).await,
            Event::Accepted(Ok((socket, address))) => {
                if let Err(error) = tune(&socket, &shared.limits) {
                    tracing::debug!(%address, %error, "socket options not set");
                }
                number += 1;
                let enrolled = Enrolled {
                    control: shared.control.clone(),
                    number,
                };
                let shared = shared.clone();
                let worker = workers.idlest();
                match worker.adopt(socket) {
                    Ok((socket, mark)) => {
                        let connection = async move {
                            let _held = (enrolled, mark);
                            serve(socket, address, number, shared).await;
                        };
                        connections.spawn_on(connection, worker.handle());
                    }
                    Err(error) => tracing::warn!(%address, %error, "connection not taken"),
                }
            }
        }
    }
    drop(listener);
    let drain = async {
        while let Some(ended) = connections.join_next().await {
            report(ended);
        }
    };
    if timeout(shared.limits.drain_timeout, drain).await.is_err() {
        tracing::warn!(
            left = connections.len(),
            "connections cut off: not drained in time"
        );
        connections.shutdown().await;
    }
}

fn report(ended: Result<(), JoinError>) {
    if ended.is_err_and(|error| error.is_panic()) {
        tracing::error!("a connection's task panicked; the others go on");
    }
}

/// After a failed accept: a lost peer is nothing, a lack of descriptors or memory needs a breath.
async fn pause(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    if !matches!(
        error.kind(),
        ConnectionAborted | ConnectionReset | Interrupted
    ) {
        tracing::warn!(%error, "cannot accept; trying again");
        sleep(Duration::from_millis(50)).await;
    }
}

fn tune(socket: &TcpStream, limits: &ConnectionLimits) -> io::Result<()> {
    socket.set_nodelay(true)?;
    if let Some(time) = limits.keep_alive {
        SockRef::from(socket).set_tcp_keepalive(&TcpKeepalive::new().with_time(time))?;
    }
    Ok(())
}

fn bind(address: &str, backlog: u32) -> Result<(std::net::TcpListener, SocketAddr), ServerError> {
    let wrong = |source| ServerError::Address {
        address: address.to_owned(),
        source,
    };
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    for candidate in address.to_socket_addrs().map_err(wrong)? {
        match bind_one(candidate, backlog) {
            Ok(socket) => {
                let actual = socket.local_addr().map_err(wrong)?;
                return Ok((socket, actual));
            }
            Err(error) => failure = error,
        }
    }
    if failure.kind() == io::ErrorKind::AddrInUse {
        return Err(ServerError::PortInUse {
            address: address.to_owned(),
        });
    }
    Err(wrong(failure))
}

fn bind_one(address: SocketAddr, backlog: u32) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    // Allows a restart while old connections linger; two live listeners on one port stay impossible.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(i32::try_from(backlog).unwrap_or(i32::MAX))?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

fn register(handle: &Handle, socket: std::net::TcpListener) -> Result<TcpListener, ServerError> {
    let _inside = handle.enter();
    TcpListener::from_std(socket).map_err(ServerError::Threads)
}
