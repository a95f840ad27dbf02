//! One connection of a listener: handshake, framing, request after request in order; over HTTPS `https` goes on.
//!
//! A request that fits one TLS record costs one read and one write on the socket and no allocation. While
//! nothing arrives, a connection holds no buffers larger than [`KEPT`].

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use zeroize::{Zeroize, Zeroizing};

use super::limits::ConnectionLimits;
use super::listener::{Control, Wire};
use super::responder::{Peer, Refusal, Responder, Step};
use super::tls::peer_certificate;
use crate::secret::make_room;

/// Largest buffer, in bytes, that an idle connection keeps for each direction.
const KEPT: usize = 2048;
/// Step in which a request buffer grows while a long message arrives, in bytes.
const CHUNK: usize = 64 << 10;
/// Tag 0x420078 and item type 0x01: a request message.
pub(super) const REQUEST_MESSAGE: [u8; 4] = [0x42, 0x00, 0x78, 0x01];

/// What all connections of a listener share.
pub(super) struct Shared<R> {
    pub(super) responder: Arc<R>,
    pub(super) acceptor: TlsAcceptor,
    pub(super) limits: ConnectionLimits,
    pub(super) control: Arc<Control>,
    pub(super) wire: Wire,
}

/// Why a connection ended.
#[derive(Debug)]
pub(super) enum End {
    /// The peer closed, with or without a TLS goodbye.
    Peer,
    /// HTTP says that the last answer is written.
    #[cfg(feature = "listen-https")]
    Done,
    /// The listener is closing.
    Closing,
    /// Nothing arrived for longer than the idle timeout.
    Idle,
    /// A message began and did not end in time, or an answer was not taken in time.
    Stalled(&'static str),
    /// Bytes that are no message; they were answered.
    Refused(Refusal),
    /// A job died.
    Failed,
    /// The socket or TLS failed.
    Broken(io::Error),
}

impl From<io::Error> for End {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
        match error.kind() {
            UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe => Self::Peer,
            _ => Self::Broken(error),
        }
    }
}

/// Serves one accepted socket until it ends. `number` is its place in the listener's register.
pub(super) async fn serve<R: Responder>(
    socket: TcpStream,
    address: SocketAddr,
    number: u64,
    shared: Arc<Shared<R>>,
) {
    shared.control.enrol(number).await;
    // Boxed, so that the state of the handshake is gone while the connection lives.
    let mut handshake = Box::pin(handshake(socket, address, &shared));
    let Some((stream, peer)) = poll_fn(|cx| {
        if shared.control.is_closing() {
            return Poll::Ready(None);
        }
        handshake.as_mut().poll(cx)
    })
    .await
    else {
        return;
    };
    drop(handshake);
    let (end, stream) = match shared.wire {
        Wire::Ttlv => {
            let mut connection = Connection {
                session: shared.responder.open(peer),
                stream,
                shared: &*shared,
                request: Zeroizing::default(),
                response: Zeroizing::default(),
            };
            match connection.run().await {
                Ok(never) => match never {},
                Err(end) => (end, Some(connection.stream)),
            }
        }
        #[cfg(feature = "listen-https")]
        Wire::Https => Box::pin(super::https::serve(stream, peer, shared.clone())).await,
    };
    let mut answered = false;
    match &end {
        End::Peer | End::Closing => tracing::debug!(%address, "connection closed"),
        #[cfg(feature = "listen-https")]
        End::Done => {
            answered = true;
            tracing::debug!(%address, "connection closed");
        }
        End::Idle => tracing::debug!(%address, "idle connection closed"),
        End::Stalled(what) => tracing::info!(%address, "connection closed: {what}"),
        End::Refused(refusal) => {
            answered = true;
            tracing::info!(%address, "connection closed: {refusal}");
        }
        End::Failed => tracing::error!(%address, "connection closed: the work for a request died"),
        End::Broken(error) => tracing::info!(%address, %error, "connection failed"),
    }
    if let Some(stream) = stream.filter(|_| !matches!(end, End::Peer)) {
        Box::pin(goodbye(stream, answered)).await;
    }
}

async fn handshake<R>(
    socket: TcpStream,
    address: SocketAddr,
    shared: &Shared<R>,
) -> Option<(TlsStream<TcpStream>, Peer)> {
    let accept = shared.acceptor.accept(socket).into_fallible();
    let stream = match timeout(shared.limits.handshake_timeout, accept).await {
        Ok(Ok(stream)) => stream,
        Ok(Err((error, socket))) => {
            if error.kind() == io::ErrorKind::UnexpectedEof {
                tracing::debug!(%address, "closed before the TLS handshake was done");
            } else {
                tracing::info!(%address, %error, "TLS handshake refused");
                linger(socket).await;
            }
            return None;
        }
        Err(_) => {
            tracing::info!(%address, "TLS handshake not done in time");
            return None;
        }
    };
    let certificate = peer_certificate(stream.get_ref().1)?;
    Some((
        stream,
        Peer {
            address,
            certificate,
        },
    ))
}

struct Connection<'a, R: Responder> {
    shared: &'a Shared<R>,
    session: R::Session,
    stream: TlsStream<TcpStream>,
    request: Zeroizing<Vec<u8>>,
    response: Zeroizing<Vec<u8>>,
}

impl<R: Responder> Connection<'_, R> {
    async fn run(&mut self) -> Result<std::convert::Infallible, End> {
        let limits = &self.shared.limits;
        loop {
            let header = self.header().await?;
            let length = u64::from(u32::from_be_bytes([
                header[4], header[5], header[6], header[7],
            ])) + 8;
            if header[..4] != REQUEST_MESSAGE {
                return Err(self.refuse(Refusal::NotKmip { header }).await);
            }
            let limit = limits.max_message_bytes as u64;
            if length > limit {
                return Err(self.refuse(Refusal::TooLong { length, limit }).await);
            }
            self.request.extend_from_slice(&header);
            timeout(limits.request_timeout, self.body(length as usize))
                .await
                .map_err(|_| End::Stalled("a message stopped half-way"))??;

            match self.shared.responder.start(
                &mut self.session,
                &mut self.request,
                &mut self.response,
            ) {
                Step::Done => {}
                Step::Commit(pending) => self.response = Zeroizing::new(pending.await),
                Step::Blocking(job) => {
                    let done = tokio::task::spawn_blocking(move || Zeroizing::new(job())).await;
                    self.response = done.map_err(|_| End::Failed)?;
                }
            }
            self.answer().await?;
            recycle(&mut self.request);
            recycle(&mut self.response);
        }
    }

    /// Waits, however long it takes, for the eight bytes in front of a message.
    async fn header(&mut self) -> Result<[u8; 8], End> {
        let mut header = [0; 8];
        let limits = &self.shared.limits;
        let mut have = match limits.idle_timeout {
            None => self.first_bytes(&mut header).await?,
            Some(idle) => timeout(idle, self.first_bytes(&mut header))
                .await
                .map_err(|_| End::Idle)??,
        };
        if have < header.len() {
            let rest = async {
                while have < header.len() {
                    match self.stream.read(&mut header[have..]).await? {
                        0 => return Err(End::Peer),
                        count => have += count,
                    }
                }
                Ok(())
            };
            timeout(limits.request_timeout, rest)
                .await
                .map_err(|_| End::Stalled("a header stopped half-way"))??;
        }
        Ok(header)
    }

    /// Reads the first bytes of a header; ends when the listener closes, which wakes this task.
    async fn first_bytes(&mut self, header: &mut [u8; 8]) -> Result<usize, End> {
        let control = &self.shared.control;
        let stream = &mut self.stream;
        poll_fn(|cx| {
            if control.is_closing() {
                return Poll::Ready(Err(End::Closing));
            }
            let mut buffer = ReadBuf::new(header);
            match Pin::new(&mut *stream).poll_read(cx, &mut buffer) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(Err(error)) => Poll::Ready(Err(error.into())),
                Poll::Ready(Ok(())) => match buffer.filled().len() {
                    0 => Poll::Ready(Err(End::Peer)),
                    count => Poll::Ready(Ok(count)),
                },
            }
        })
        .await
    }

    /// Reads until `request` holds `length` bytes, growing it only as bytes arrive.
    async fn body(&mut self, length: usize) -> Result<(), End> {
        let mut have = self.request.len();
        while have < length {
            let want = (length - have).min(CHUNK);
            make_room(&mut self.request, want);
            self.request.resize(have + want, 0);
            while have < self.request.len() {
                match self.stream.read(&mut self.request[have..]).await? {
                    0 => return Err(End::Peer),
                    count => have += count,
                }
            }
        }
        Ok(())
    }

    async fn answer(&mut self) -> Result<(), End> {
        let write = async {
            self.stream.write_all(&self.response).await?;
            self.stream.flush().await
        };
        match timeout(self.shared.limits.write_timeout, write).await {
            Ok(result) => Ok(result?),
            Err(_) => Err(End::Stalled("an answer was not taken")),
        }
    }

    async fn refuse(&mut self, refusal: Refusal) -> End {
        self.response.clear();
        self.shared
            .responder
            .refuse(&mut self.session, &refusal, &mut self.response);
        match self.answer().await {
            Ok(()) => End::Refused(refusal),
            Err(end) => end,
        }
    }
}

/// Wipes what a request left in a buffer and gives large memory back.
fn recycle(buffer: &mut Vec<u8>) {
    buffer.as_mut_slice().zeroize();
    buffer.clear();
    buffer.shrink_to(KEPT);
}

/// Closes a connection from our side; with `answered`, waits so that the peer gets to read the last answer.
async fn goodbye(mut stream: TlsStream<TcpStream>, answered: bool) {
    let bye = timeout(Duration::from_secs(1), stream.shutdown()).await;
    if answered && matches!(bye, Ok(Ok(()))) {
        linger(stream.into_inner().0).await;
    }
}

/// Reads away what is still under way: closing a socket with unread bytes would send a reset, which can
/// overtake the alert or answer written last.
async fn linger(mut socket: TcpStream) {
    const MOST: usize = 1 << 20;
    let drain = async {
        socket.shutdown().await.ok();
        let mut scrap = vec![0; 8 << 10];
        let mut total = 0;
        while let Ok(count @ 1..) = socket.read(&mut scrap).await {
            total += count;
            if total > MOST {
                break;
            }
        }
    };
    timeout(Duration::from_secs(1), drain).await.ok();
}
