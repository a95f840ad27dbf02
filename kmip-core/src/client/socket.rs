//! Blocking mTLS connections, without a runtime.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};

use super::options::{ConnectOptions, TlsClient};
use super::pool::{Connector, Link, Pool, Pooled};
use super::tls::TlsError;
use super::transport::{TransportError, answer_length, from_io};
use crate::secret::make_room;

/// Step in which an answer's buffer grows, in bytes.
const CHUNK: usize = 64 << 10;

/// A pooled transport over mTLS.
pub(crate) fn transport(options: &ConnectOptions) -> Result<Pooled<TlsConnector>, TlsError> {
    let connector = TlsConnector::new(options, options.tls(&[])?);
    let pool = Pool::new(options.max_idle, options.idle_limit);
    Ok(Pooled::new(
        options.label().into(),
        connector,
        pool,
        options.timeout,
    ))
}

pub(crate) struct TlsConnector {
    options: ConnectOptions,
    tls: TlsClient,
}

impl Connector for TlsConnector {
    type Link = Connection;

    fn connect(&self) -> Result<Connection, TransportError> {
        let deadline = Instant::now() + self.options.connect_timeout;
        let socket = self.reach(deadline)?;
        socket.set_nodelay(true).map_err(TransportError::Connect)?;
        let session = ClientConnection::new(self.tls.config.clone(), self.tls.name.clone())
            .map_err(|error| TransportError::Tls(super::transport::tls_text(&error)))?;
        let mut connection = Connection {
            stream: StreamOwned::new(session, socket),
            patience: None,
            limit: self.options.max_response_bytes,
        };
        connection.handshake(deadline)?;
        Ok(connection)
    }
}

impl TlsConnector {
    pub(crate) fn new(options: &ConnectOptions, tls: TlsClient) -> Self {
        Self {
            options: options.clone(),
            tls,
        }
    }

    fn reach(&self, deadline: Instant) -> Result<TcpStream, TransportError> {
        let mut failure = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
        for address in self
            .options
            .target()
            .to_socket_addrs()
            .map_err(TransportError::Connect)?
        {
            match TcpStream::connect_timeout(&address, left(deadline, "a connection")?) {
                Ok(socket) => return Ok(socket),
                Err(error) => failure = error,
            }
        }
        match failure.kind() {
            io::ErrorKind::TimedOut => Err(TransportError::Timeout("a connection")),
            _ => Err(TransportError::Connect(failure)),
        }
    }
}

/// One TLS connection.
pub(crate) struct Connection {
    stream: StreamOwned<ClientConnection, TcpStream>,
    /// What the socket's timeouts are set to.
    patience: Option<Duration>,
    limit: usize,
}

impl Connection {
    fn handshake(&mut self, deadline: Instant) -> Result<(), TransportError> {
        const DOING: &str = "the TLS handshake";
        while self.stream.conn.is_handshaking() {
            self.wait_at_most(left(deadline, DOING)?)?;
            let (conn, sock) = (&mut self.stream.conn, &mut self.stream.sock);
            conn.complete_io(sock)
                .map_err(|error| from_io(error, DOING))?;
        }
        Ok(())
    }

    /// Sets the socket's timeouts, unless they are close to that already: a system call for each request would
    /// be felt.
    fn wait_at_most(&mut self, time: Duration) -> Result<(), TransportError> {
        if self
            .patience
            .is_some_and(|set| set >= time && set.saturating_sub(time) < set / 16)
        {
            return Ok(());
        }
        let socket = &self.stream.sock;
        socket
            .set_read_timeout(Some(time))
            .map_err(TransportError::Io)?;
        socket
            .set_write_timeout(Some(time))
            .map_err(TransportError::Io)?;
        self.patience = Some(time);
        Ok(())
    }

    fn fill(&mut self, mut buffer: &mut [u8], deadline: Instant) -> Result<(), TransportError> {
        const DOING: &str = "an answer";
        loop {
            match self.stream.read(buffer) {
                Ok(0) => return Err(TransportError::Closed),
                Ok(count) => buffer = &mut buffer[count..],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(from_io(error, DOING)),
            }
            if buffer.is_empty() {
                return Ok(());
            }
            self.wait_at_most(left(deadline, DOING)?)?;
        }
    }

    /// Sends bytes.
    pub(crate) fn send(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), TransportError> {
        self.wait_at_most(left(deadline, "the request to be sent")?)?;
        let sent = self.stream.write_all(bytes);
        match sent.and_then(|()| self.stream.flush()) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.last_words(error)),
        }
    }

    /// Reads some bytes; none at the end.
    #[cfg(feature = "https")]
    pub(crate) fn receive(
        &mut self,
        buffer: &mut [u8],
        deadline: Instant,
    ) -> Result<usize, TransportError> {
        const DOING: &str = "an answer";
        loop {
            self.wait_at_most(left(deadline, DOING)?)?;
            match self.stream.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result.map_err(|error| from_io(error, DOING)),
            }
        }
    }

    /// After a failed write: the server may have said why before it closed.
    fn last_words(&mut self, error: io::Error) -> TransportError {
        if self.wait_at_most(Duration::from_millis(100)).is_ok()
            && let Err(said) = self.stream.read(&mut [0])
            && said
                .get_ref()
                .is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>)
        {
            return from_io(said, "an answer");
        }
        from_io(error, "the request to be sent")
    }
}

impl Link for Connection {
    fn exchange(
        &mut self,
        request: &[u8],
        response: &mut Vec<u8>,
        deadline: Instant,
    ) -> Result<(), TransportError> {
        self.send(request, deadline)?;
        let mut header = [0; 8];
        self.fill(&mut header, deadline)?;
        let length = answer_length(header, self.limit)?;
        response.extend_from_slice(&header);
        while response.len() < length {
            let have = response.len();
            let more = (length - have).min(CHUNK);
            make_room(response, more);
            response.resize(have + more, 0);
            self.fill(&mut response[have..], deadline)?;
        }
        Ok(())
    }

    fn is_dead(&mut self) -> bool {
        let (conn, socket) = (&mut self.stream.conn, &mut self.stream.sock);
        if socket.set_nonblocking(true).is_err() {
            return true;
        }
        let dead = is_dead_session(conn, socket);
        dead || socket.set_nonblocking(false).is_err()
    }
}

/// Reads what arrived on an idle connection from a socket that does not wait: tickets are nothing, but the end,
/// a goodbye, or an answer that nobody asked for make it useless.
pub(crate) fn is_dead_session(session: &mut ClientConnection, socket: &mut impl Read) -> bool {
    loop {
        match session.read_tls(socket) {
            Ok(0) => return true,
            Ok(_) => match session.process_new_packets() {
                Ok(state) if state.peer_has_closed() || state.plaintext_bytes_to_read() > 0 => {
                    return true;
                }
                Ok(_) => {}
                Err(_) => return true,
            },
            Err(error) => return error.kind() != io::ErrorKind::WouldBlock,
        }
    }
}

fn left(deadline: Instant, doing: &'static str) -> Result<Duration, TransportError> {
    match deadline.checked_duration_since(Instant::now()) {
        Some(time) if !time.is_zero() => Ok(time),
        _ => Err(TransportError::Timeout(doing)),
    }
}
