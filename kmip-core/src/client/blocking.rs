//! The blocking client: no runtime, no thread.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::{Mutex, RwLock};
use zeroize::Zeroize;

use super::error::ClientError;
use super::message::{
    ANSWER_LIMITS, payload, raw_payload, read_answer, version_of_answer, write_request,
};
use super::negotiation::{Negotiation, Next};
use super::options::ConnectOptions;
use super::pool::{Connector, Pooled};
use super::socket;
use super::tasks::{DiscoverVersions, Task};
use super::transport::{Terms, Transport};
use crate::protocol::enumeration::Operation;
use crate::protocol::payload::Request;
use crate::protocol::shape::{Decode, Encode, IntoOwned, Value};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Item;

/// Largest buffer, in bytes, that is kept from call to call.
const KEPT: usize = 64 << 10;
/// Most buffers that are kept.
const SPARE: usize = 64;

/// A client of one server, blocking. Cheap to clone; clones share connections. `Send` and `Sync`: calls from many
/// threads run at the same time.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    timeout: Option<Duration>,
}

struct Shared {
    transport: Box<dyn Transport>,
    spoken: RwLock<Option<Spoken>>,
    spare: Mutex<Vec<Buffers>>,
}

#[derive(Clone)]
pub(crate) struct Spoken {
    pub(crate) version: ProtocolVersion,
    /// What the server listed; empty if it was not asked.
    pub(crate) listed: Arc<[ProtocolVersion]>,
}

impl Spoken {
    pub(crate) fn fixed(version: ProtocolVersion) -> Self {
        Self {
            version,
            listed: Arc::new([]),
        }
    }
}

/// Buffers of one call; they hold secrets and are wiped after it.
#[derive(Default)]
pub(crate) struct Buffers {
    pub(crate) request: Vec<u8>,
    pub(crate) response: Vec<u8>,
}

impl Buffers {
    pub(crate) fn wipe(&mut self) {
        for buffer in [&mut self.request, &mut self.response] {
            buffer.as_mut_slice().zeroize();
            buffer.clear();
            buffer.shrink_to(KEPT);
        }
    }
}

impl Client {
    /// Connects over mTLS, or HTTPS if the server's name says so, and finds out the version to speak.
    ///
    /// Connections that die later are replaced without a word. Errors: [`ErrorKind`](super::ErrorKind)
    /// `Configuration`, `Connect`, `Tls`, `Timeout`, `Version`, and what the server answers.
    pub fn connect(options: &ConnectOptions) -> Result<Self, ClientError> {
        #[cfg(feature = "https")]
        if options.is_https() {
            return Self::connected(super::https::transport(options)?, options);
        }
        options.without_https()?;
        let transport = socket::transport(options).map_err(ClientError::configuration)?;
        Self::connected(transport, options)
    }

    fn connected<C: Connector + 'static>(
        transport: Pooled<C>,
        options: &ConnectOptions,
    ) -> Result<Self, ClientError> {
        if options.version.is_some() {
            transport
                .warm_up()
                .map_err(|error| ClientError::from(error).at(transport.server()))?;
        }
        let client = Self::over(transport, options.version);
        client.version()?;
        Ok(client)
    }

    /// A client over any transport. Without a `version` it is negotiated at the first call.
    pub fn over(transport: impl Transport + 'static, version: Option<ProtocolVersion>) -> Self {
        let shared = Shared {
            transport: Box::new(transport),
            spoken: RwLock::new(version.map(Spoken::fixed)),
            spare: Mutex::default(),
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
    pub fn version(&self) -> Result<ProtocolVersion, ClientError> {
        if let Some(spoken) = &*self.shared.spoken.read() {
            return Ok(spoken.version);
        }
        Ok(self.negotiate()?.version)
    }

    /// All versions that the server listed when the version was negotiated. Empty if it was fixed by the
    /// options or the server cannot list any (KMIP 1.0).
    pub fn server_versions(&self) -> Result<Vec<ProtocolVersion>, ClientError> {
        if let Some(spoken) = &*self.shared.spoken.read() {
            return Ok(spoken.listed.to_vec());
        }
        Ok(self.negotiate()?.listed.to_vec())
    }

    /// Performs an operation with typed payloads.
    pub fn call<'a, R: Request<'a>>(
        &self,
        request: &R,
    ) -> Result<R::Response<'static>, ClientError> {
        self.run(&Typed(request, std::marker::PhantomData))
    }

    /// Performs an operation with encoded payloads: a whole Request Payload item or its fields in, the whole
    /// Response Payload item out; empty if the answer has none.
    pub fn call_ttlv(&self, operation: Operation, request: &[u8]) -> Result<Vec<u8>, ClientError> {
        let version = self.version()?;
        self.perform(
            operation,
            version,
            false,
            |out| raw_payload(request, out),
            |payload, _| {
                Ok(payload
                    .map(|item| item.encoded().to_vec())
                    .unwrap_or_default())
            },
        )
    }

    /// Sends a whole request message and gives the whole answer, whatever they hold. Nothing is negotiated, and
    /// a failure that the server reports is no error here.
    pub fn call_message(&self, request: &[u8]) -> Result<Vec<u8>, ClientError> {
        let mut answer = Vec::new();
        let mut request = request.to_vec();
        let sent = self
            .shared
            .transport
            .exchange(&mut request, &mut answer, &self.terms(false));
        request.zeroize();
        sent.map_err(|error| ClientError::from(error).at(self.shared.transport.server()))?;
        Ok(answer)
    }

    pub(crate) fn run<T: Task>(&self, task: &T) -> Result<T::Output, ClientError> {
        let version = self.version()?;
        self.perform(
            T::OPERATION,
            version,
            T::REPEATABLE,
            |out| task.write(out),
            |payload, cx| task.read(payload, cx),
        )
    }

    fn terms(&self, repeatable: bool) -> Terms {
        Terms {
            timeout: self.timeout,
            ..Terms::new(repeatable)
        }
    }

    fn perform<T>(
        &self,
        operation: Operation,
        version: ProtocolVersion,
        repeatable: bool,
        write: impl FnOnce(&mut Encode<'_, '_>) -> Result<(), ClientError>,
        read: impl FnOnce(Option<Item<'_>>, &Decode) -> Result<T, ClientError>,
    ) -> Result<T, ClientError> {
        let mut buffers = self.shared.spare.lock().pop().unwrap_or_default();
        let result =
            write_request(&mut buffers.request, version, operation, write).and_then(|()| {
                let Buffers { request, response } = &mut buffers;
                self.shared
                    .transport
                    .exchange(request, response, &self.terms(repeatable))?;
                read_answer(response, &ANSWER_LIMITS, read)
            });
        self.keep(buffers);
        result.map_err(|error| error.during(operation).at(self.shared.transport.server()))
    }

    fn keep(&self, mut buffers: Buffers) {
        buffers.wipe();
        let mut spare = self.shared.spare.lock();
        if spare.len() < SPARE {
            spare.push(buffers);
        }
    }

    /// Finds out the version. Several threads may do so at once; they come to the same result.
    fn negotiate(&self) -> Result<Spoken, ClientError> {
        let mut negotiation = Negotiation::default();
        let mut version = negotiation.start();
        loop {
            match negotiation.take(self.ask(version)) {
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

    fn ask(
        &self,
        version: ProtocolVersion,
    ) -> Result<Vec<ProtocolVersion>, (ClientError, Option<ProtocolVersion>)> {
        let mut buffers = Buffers::default();
        let operation = Operation::DISCOVER_VERSIONS;
        let result = write_request(&mut buffers.request, version, operation, |out| {
            DiscoverVersions.write(out)
        })
        .and_then(|()| {
            let Buffers { request, response } = &mut buffers;
            self.shared
                .transport
                .exchange(request, response, &self.terms(true))?;
            read_answer(response, &ANSWER_LIMITS, |payload, cx| {
                DiscoverVersions.read(payload, cx)
            })
        });
        result.map_err(|error| {
            let answered_in = version_of_answer(&buffers.response);
            (
                error.during(operation).at(self.shared.transport.server()),
                answered_in,
            )
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.server())
    }
}

/// A typed request as a task.
pub(crate) struct Typed<'r, 'a, R>(
    pub(crate) &'r R,
    pub(crate) std::marker::PhantomData<&'a ()>,
);

impl<'a, R: Request<'a>> Task for Typed<'_, 'a, R> {
    type Output = R::Response<'static>;
    const OPERATION: Operation = R::OPERATION;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        payload(self.0, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Self::Output, ClientError> {
        let item = payload.ok_or_else(|| ClientError::malformed("the answer holds no payload"))?;
        Ok(R::Response::decode(&item, cx)?.into_owned())
    }
}
