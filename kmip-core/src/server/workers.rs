//! The threads of a listener, with a runtime each: a connection stays on one thread, so that no request pays for waking
//! another.

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;

/// How long jobs that have left the threads are waited for at the end.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Where the connections of a listener run.
pub(super) struct Workers {
    /// The runtime of the accept loop.
    home: Worker,
    more: Vec<Worker>,
}

/// One runtime and how busy it is.
pub(super) struct Worker {
    handle: Handle,
    /// Each open connection holds a reference.
    open: Arc<()>,
    /// `None` for the runtime of the accept loop.
    thread: Option<(Arc<Notify>, JoinHandle<()>)>,
}

impl Workers {
    /// The runtime of the accept loop and `more` threads beside it.
    pub(super) fn start(home: Handle, more: usize) -> io::Result<Self> {
        let mut workers = Self {
            home: Worker {
                handle: home,
                open: Arc::default(),
                thread: None,
            },
            more: Vec::with_capacity(more),
        };
        for _ in 0..more {
            workers.more.push(Worker::start()?);
        }
        Ok(workers)
    }

    /// The worker with the fewest connections.
    pub(super) fn idlest(&self) -> &Worker {
        let load = |worker: &Worker| Arc::strong_count(&worker.open);
        self.more.iter().fold(&self.home, |best, worker| {
            if load(worker) < load(best) {
                worker
            } else {
                best
            }
        })
    }
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = runtime()?;
        let handle = runtime.handle().clone();
        let stop = Arc::new(Notify::new());
        let stopped = stop.clone();
        let thread = std::thread::Builder::new()
            .name("keystead-worker".into())
            .spawn(move || {
                runtime.block_on(stopped.notified());
                runtime.shutdown_timeout(PATIENCE);
            })?;
        Ok(Self {
            handle,
            open: Arc::default(),
            thread: Some((stop, thread)),
        })
    }

    pub(super) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Moves an accepted socket to this worker. The second value is the connection's mark: it is held while the
    /// connection lives.
    pub(super) fn adopt(&self, socket: TcpStream) -> io::Result<(TcpStream, Arc<()>)> {
        let socket = if self.thread.is_some() {
            let socket = socket.into_std()?;
            let _inside = self.handle.enter();
            TcpStream::from_std(socket)?
        } else {
            socket
        };
        Ok((socket, self.open.clone()))
    }
}

impl Drop for Workers {
    /// Ends the threads, with whatever still runs on them, and joins them.
    fn drop(&mut self) {
        for (stop, _) in self.more.iter().filter_map(|worker| worker.thread.as_ref()) {
            stop.notify_one();
        }
        for (_, thread) in self.more.drain(..).filter_map(|worker| worker.thread) {
            thread.join().ok();
        }
    }
}

/// A runtime that its own thread drives.
pub(super) fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread()
        .thread_name("keystead-blocking")
        .enable_io()
        .enable_time()
        .build()
}
