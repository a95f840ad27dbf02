//! Pooled mTLS connections on tokio.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use zeroize::Zeroizing;

use super::asynchronous::{Answer, AsyncTransport};
use super::options::ConnectOptions;
use super::pool::Pool;
use super::socket::is_dead_session;
use super::tls::TlsError;
use super::transport::{Terms, TransportError, answer_length, from_io};
use crate::secret::make_room;

/// Step in which an answer's buffer grows, in bytes.
const CHUNK: usize = 64 << 10;

type Link = TlsStream<TcpStream>;

pub(crate) fn transport(options: &ConnectOptions) -> Result<PooledAsync, TlsError> {
    Ok(PooledAsync {
        server: options.label().into(),
        dialer: TlsDialer::new(options, &[])?,
        pool: Pool::new(options.max_idle, options.idle_limit),
        options: options.clone(),
    })
}

pub(crate) struct PooledAsync {
    server: Arc<str>,
    options: ConnectOptions,
    dialer: TlsDialer,
    pool: Pool<Link>,
}

/// Makes TLS connections.
pub(crate) struct TlsDialer {
    options: ConnectOptions,
    connector: TlsConnector,
    name: ServerName<'static>,
}

impl TlsDialer {
    /// `alpn`: what the handshake offers to speak, the best first.
    pub(crate) fn new(options: &ConnectOptions, alpn: &[&[u8]]) -> Result<Self, TlsError> {
        let tls = options.tls(alpn)?;
        Ok(Self {
            options: options.clone(),
            connector: TlsConnector::from(tls.config),
            name: tls.name,
        })
    }

    pub(crate) async fn connect(&self) -> Result<TlsStream<TcpStream>, TransportError> {
        let socket = TcpStream::connect(self.options.target())
            .await
            .map_err(TransportError::Connect)?;
        socket.set_nodelay(true).map_err(TransportError::Connect)?;
        let stream = self.connector.connect(self.name.clone(), socket).await;
        stream.map_err(|error| from_io(error, "the TLS handshake"))
    }
}

impl PooledAsync {
    /// Makes a first connection, so that a server that cannot be reached shows at once.
    pub(crate) async fn warm_up(&self) -> Result<(), TransportError> {
        let link = self.connect().await?;
        self.pool.put(link, Instant::now());
        Ok(())
    }

    async fn connect(&self) -> Result<Link, TransportError> {
        match timeout(self.options.connect_timeout, self.dialer.connect()).await {
            Ok(result) => result,
            Err(_) => Err(TransportError::Timeout("a connection")),
        }
    }

    async fn attempt(&self, request: &[u8], repeatable: bool) -> Result<Vec<u8>, TransportError> {
        let limit = self.options.max_response_bytes;
        if let Some((mut link, _)) = self.pool.take(Instant::now())
            && !is_dead(&mut link)
        {
            match exchange(&mut link, request, limit).await {
                Ok(answer) => {
                    self.pool.put(link, Instant::now());
                    return Ok(answer);
                }
                Err(TransportError::Closed) if repeatable => {}
                Err(error) => return Err(error),
            }
        }
        let mut link = self.connect().await?;
        let answer = exchange(&mut link, request, limit).await?;
        self.pool.put(link, Instant::now());
        Ok(answer)
    }
}

impl AsyncTransport for PooledAsync {
    fn server(&self) -> &Arc<str> {
        &self.server
    }

    fn exchange<'t>(&'t self, request: &'t mut Vec<u8>, terms: Terms) -> Answer<'t> {
        let time = terms.timeout.unwrap_or(self.options.timeout);
        Box::pin(async move {
            match timeout(time, self.attempt(request, terms.repeatable)).await {
                Ok(result) => result,
                Err(_) => Err(TransportError::Timeout("an answer")),
            }
        })
    }
}

/// Whether the other side has gone away meanwhile; does not wait.
fn is_dead(link: &mut Link) -> bool {
    struct Now<'s>(&'s TcpStream);

    impl io::Read for Now<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.try_read(buffer)
        }
    }

    let (socket, session) = link.get_mut();
    is_dead_session(session, &mut Now(socket))
}

async fn exchange(
    link: &mut Link,
    request: &[u8],
    limit: usize,
) -> Result<Vec<u8>, TransportError> {
    let sent = async {
        link.write_all(request).await?;
        link.flush().await
    };
    if let Err(error) = sent.await {
        return Err(last_words(link, error).await);
    }
    let reading = |error| from_io(error, "an answer");
    let mut header = [0; 8];
    link.read_exact(&mut header).await.map_err(reading)?;
    let length = answer_length(header, limit)?;
    let mut answer = Zeroizing::new(header.to_vec());
    while answer.len() < length {
        let have = answer.len();
        let more = (length - have).min(CHUNK);
        make_room(&mut answer, more);
        answer.resize(have + more, 0);
        link.read_exact(&mut answer[have..])
            .await
            .map_err(reading)?;
    }
    Ok(std::mem::take(&mut *answer))
}

/// After a failed write: the server may have said why before it closed.
async fn last_words(link: &mut Link, error: io::Error) -> TransportError {
    let mut byte = [0];
    if let Ok(Err(said)) = timeout(Duration::from_millis(100), link.read(&mut byte)).await
        && said
            .get_ref()
            .is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>)
    {
        return from_io(said, "an answer");
    }
    from_io(error, "the request to be sent")
}
