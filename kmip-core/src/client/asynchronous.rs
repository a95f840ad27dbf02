//! The same client for async code, on tokio.
//!
//! A call that is dropped before it is done closes its connection; the server may or may not have done the work.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::RwLock;
use zeroize::Zeroize;

use super::blocking::{Buffers, Spoken, Typed};
use super::error::ClientError;
use super::message::{ANSWER_LIMITS, raw_payload, read_answer, version_of_answer, write_request};
use super::negotiation::{Negotiation, Next};
use super::options::ConnectOptions;
use super::socket_async;
use super::tasks::{DiscoverVersions, Task};
use super::transport::{Terms, TransportError};
use crate::protocol::enumeration::Operation;
use crate::protocol::payload::Request;
use crate::protocol::shape::{Decode, Encode};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Item;

/// An answer under way.
pub type Answer<'t> = Pin<Box<dyn Future<Output = Result<Vec<u8>, TransportError>> + Send + 't>>;

/// Carries request messages and brings answers, without blocking.
pub trait AsyncTransport: Send + Sync {
    /// Where the server is, for messages: `HOST:PORT` or `in process`.
    fn server(&self) -> &Arc<str>;

    /// Sends `request` and brings the whole answer. Dropping the future abandons the exchange.
    fn exchange<'t>(&'t self, request: &'t mut Vec<u8>, terms: Terms) -> Answer<'t>;
}

/// A client of one server for async code. Cheap to clone; clones share connections. `Send` and `Sync`.
#[derive(Clone)]
pub struct AsyncClient {
    shared: Arc<Shared>,
    timeout: Option<Duration>,
}

struct Shared {
    transport: Box<dyn AsyncTransport>,
    spoken: RwLock<Option<Spoken>>,
}

/// Buffers that are wiped however the call ends.
#[derive(Default)]
struct Wiped(Buffers);

impl Drop for Wiped {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl AsyncClient {
    /// Connects over mTLS, or HTTPS if the server's name says so, and finds out the version to speak. Runs on the tokio
    /// runtime of the caller.
    pub async fn connect(options: &ConnectOptions) -> Result<Self, ClientError> {
        #[cfg(feature = "https-async")]
        if options.is_https() {
            let transport = super::https_async::transport(options)?;
            if options.version.is_some() {
                transport
                    .warm_up()
                    .await
                    .map_err(|error| ClientError::from(error).at(transport.server()))?;
            }
            let client = Self::over(transport, options.version);
            client.version().await?;
            return Ok(client);
        }
        options.without_https()?;
        let transport = socket_async::transport(options).map_err(ClientError::configuration)?;
        if options.version.is_some() {
            transport
                .warm_up()
                .await
                .map_err(|error| ClientError::from(error).at(transport.server()))?;
        }
        let client = Self::over(transport, options.version);
        client.version().await?;
        Ok(client)
    }

    /// A client over any transport. Without a `version` it is negotiated at the first call.
    pub fn over(
        transport: impl AsyncTransport + 'static,
        version: Option<ProtocolVersion>,
    ) -> Self {
        let shared = Shared {
            transport: Box::new(transport),
            spoken: RwLock::new(version.map(Spoken::fixed)),
        };
        Self {
            shared: Arc::new(shared),
            timeout: None,
        }
    }

    /// A clone with another time limit for each of its calls.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self {
            shared: self.shared.clone(),
            timeout: Some(timeout),
        }
    }

    /// Where the server is: `HOST:PORT` or `in process`.
    pub fn server(&self) -> &str {
        self.shared.transport.server()
    }

    /// The version that is spoken; negotiates first if need be.
    pub async fn version(&self) -> Result<ProtocolVersion, ClientError> {
        Ok(self.spoken().await?.version)
    }

    /// All versions that the server listed when the version was negotiated; see
    /// [`Client::server_versions`](super::Client::server_versions).
    pub async fn server_versions(&self) -> Result<Vec<ProtocolVersion>, ClientError> {
        Ok(self.spoken().await?.listed.to_vec())
    }

    /// Performs an operation with typed payloads.
    pub async fn call<'a, R: Request<'a> + Sync>(
        &self,
        request: &R,
    ) -> Result<R::Response<'static>, ClientError> {
        self.run(&Typed(request, std::marker::PhantomData)).await
    }

    /// Performs an operation with encoded payloads; see [`Client::call_ttlv`](super::Client::call_ttlv).
    pub async fn call_ttlv(
        &self,
        operation: Operation,
        request: &[u8],
    ) -> Result<Vec<u8>, ClientError> {
        let version = self.version().await?;
        let write = |out: &mut Encode<'_, '_>| raw_payload(request, out);
        self.perform(operation, version, false, write, |payload, _| {
            Ok(payload
                .map(|item| item.encoded().to_vec())
                .unwrap_or_default())
        })
        .await
    }

    /// Sends a whole request message; see [`Client::call_message`](super::Client::call_message).
    pub async fn call_message(&self, request: &[u8]) -> Result<Vec<u8>, ClientError> {
        let mut request = request.to_vec();
        let answer = self
            .shared
            .transport
            .exchange(&mut request, self.terms(false))
            .await;
        request.zeroize();
        answer.map_err(|error| ClientError::from(error).at(self.shared.transport.server()))
    }

    pub(crate) async fn run<T: Task>(&self, task: &T) -> Result<T::Output, ClientError> {
        let version = self.version().await?;
        let write = |out: &mut Encode<'_, '_>| task.write(out);
        self.perform(
            T::OPERATION,
            version,
            T::REPEATABLE,
            write,
            |payload, cx| task.read(payload, cx),
        )
        .await
    }

    fn terms(&self, repeatable: bool) -> Terms {
        Terms {
            timeout: self.timeout,
            ..Terms::new(repeatable)
        }
    }

    async fn perform<T>(
        &self,
        operation: Operation,
        version: ProtocolVersion,
        repeatable: bool,
        write: impl FnOnce(&mut Encode<'_, '_>) -> Result<(), ClientError>,
        read: impl FnOnce(Option<Item<'_>>, &Decode) -> Result<T, ClientError>,
    ) -> Result<T, ClientError> {
        let mut buffers = Wiped::default();
        let attempt = async {
            write_request(&mut buffers.0.request, version, operation, write)?;
            let Buffers { request, response } = &mut buffers.0;
            *response = self
                .shared
                .transport
                .exchange(request, self.terms(repeatable))
                .await?;
            read_answer(response, &ANSWER_LIMITS, read)
        };
        attempt.await.map_err(|error: ClientError| {
            error.during(operation).at(self.shared.transport.server())
        })
    }

    async fn spoken(&self) -> Result<Spoken, ClientError> {
        if let Some(spoken) = &*self.shared.spoken.read() {
            return Ok(spoken.clone());
        }
        let mut negotiation = Negotiation::default();
        let mut version = negotiation.start();
        loop {
            match negotiation.take(self.ask(version).await) {
                Next::Ask(next) => version = next,
                Next::Speak(version, listed) => {
                    let spoken = Spoken {
                        version,
                        listed: listed.into(),
                    };
                    *self.shared.spoken.write() = Some(spoken.clone());
                    return Ok(spoken);
                }
                Next::Fail(error) => return Err(error),
            }
        }
    }

    async fn ask(
        &self,
        version: ProtocolVersion,
    ) -> Result<Vec<ProtocolVersion>, (ClientError, Option<ProtocolVersion>)> {
        let mut buffers = Wiped::default();
        let operation = Operation::DISCOVER_VERSIONS;
        let attempt = async {
            write_request(&mut buffers.0.request, version, operation, |out| {
                DiscoverVersions.write(out)
            })?;
            let Buffers { request, response } = &mut buffers.0;
            *response = self
                .shared
                .transport
                .exchange(request, self.terms(true))
                .await?;
            read_answer(response, &ANSWER_LIMITS, |payload, cx| {
                DiscoverVersions.read(payload, cx)
            })
        };
        let result: Result<_, ClientError> = attempt.await;
        result.map_err(|error| {
            let answered_in = version_of_answer(&buffers.0.response);
            (
                error.during(operation).at(self.shared.transport.server()),
                answered_in,
            )
        })
    }
}

impl fmt::Debug for AsyncClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AsyncClient({})", self.server())
    }
}
