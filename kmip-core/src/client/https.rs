//! Blocking HTTPS: HTTP/1.1 over the connections of `socket`, without a runtime.

use std::sync::Arc;
use std::time::Instant;

use zeroize::Zeroizing;

use super::error::ClientError;
use super::http::{Incoming, Target};
use super::options::ConnectOptions;
use super::pool::{Connector, Link, Pool, Pooled};
use super::socket::{Connection, TlsConnector};
use super::transport::TransportError;
use crate::protocol::encoding::Encoding;

/// Largest piece that is read at once, in bytes.
const PIECE: usize = 16 << 10;

/// A pooled transport over HTTPS.
pub(crate) fn transport(options: &ConnectOptions) -> Result<Pooled<HttpsConnector>, ClientError> {
    let target = options.https_target()?;
    let tls = options
        .tls(&[b"http/1.1"])
        .map_err(ClientError::configuration)?;
    let connector = HttpsConnector {
        inner: TlsConnector::new(options, tls),
        target: Arc::new(target),
        encoding: options.encoding,
        limit: options.max_response_bytes,
    };
    let pool = Pool::new(options.max_idle, options.idle_limit);
    Ok(Pooled::new(
        options.label().into(),
        connector,
        pool,
        options.timeout,
    ))
}

pub(crate) struct HttpsConnector {
    inner: TlsConnector,
    target: Arc<Target>,
    encoding: Encoding,
    limit: usize,
}

impl Connector for HttpsConnector {
    type Link = HttpsLink;

    fn connect(&self) -> Result<HttpsLink, TransportError> {
        Ok(HttpsLink {
            connection: self.inner.connect()?,
            target: self.target.clone(),
            encoding: self.encoding,
            limit: self.limit,
            open: true,
        })
    }
}

/// One connection that carries one request after the other.
pub(crate) struct HttpsLink {
    connection: Connection,
    target: Arc<Target>,
    encoding: Encoding,
    limit: usize,
    /// Whether the server takes another request.
    open: bool,
}

impl Link for HttpsLink {
    fn exchange(
        &mut self,
        request: &[u8],
        response: &mut Vec<u8>,
        deadline: Instant,
    ) -> Result<(), TransportError> {
        self.open = false;
        let body = self.encoding.write(request.to_vec());
        let body = body.map_err(|error| {
            TransportError::Failed(format!("the request is no message: {error}"))
        })?;
        let body = Zeroizing::new(body);
        let head = self.target.head(self.encoding, body.len());
        let mut bytes = Zeroizing::new(Vec::with_capacity(head.len() + body.len()));
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(&body);
        self.connection.send(&bytes, deadline)?;

        let mut answer = Incoming::new(self.encoding, self.encoding.longest_body(self.limit));
        let mut piece = Zeroizing::new([0; PIECE]);
        loop {
            let count = self.connection.receive(&mut *piece, deadline)?;
            if count == 0 {
                answer.end()?;
                break;
            }
            if answer.take(&piece[..count])? {
                break;
            }
        }
        self.open = answer.keeps_open();
        *response = answer.into_message(self.limit)?;
        Ok(())
    }

    fn is_dead(&mut self) -> bool {
        self.connection.is_dead()
    }

    fn is_done(&self) -> bool {
        !self.open
    }
}
