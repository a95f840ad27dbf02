//! Data in several parts: Init Indicator, Final Indicator, Correlation Value (1.4: 2.1.15 to 2.1.17, 4; 2.1: 7.8,
//! 7.14, 7.17).
//!
//! A stream lives in the memory of the engine that began it, for the identity and scope that began it and for nobody
//! else: to others its correlation value is as unknown as one that never was. Streams are limited in number, in the
//! bytes that they hold back and in the time between two parts; what is dropped is wiped. The key is opened and checked
//! for every part.
//!
//! An item takes its stream out and has it until it is decided: success puts it back, failure drops it. Where a conflict
//! runs the item again, the part is not processed twice. Parts of one stream that come at the same time fail, all but
//! one.
//!
//! Authenticated decryption holds its data back until the tag is checked, and so does what cannot be done in parts.

use std::collections::HashMap;

use parking_lot::Mutex;
use zeroize::{Zeroize, Zeroizing};

use super::call::{Call, Opened};
use super::failure::{Failure, OperationError};
use super::in_use::bytes_of;
use super::session::{Identity, Session};
use crate::crypto::symmetric::{CipherStream, ShortBytes};
use crate::crypto::{HashStream, MacStream, Provider, SignatureStream};
use crate::protocol::enumeration::{Operation, ValidityIndicator};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::InputData;
use crate::secret::Secret;
use crate::store::ScopeId;

type Correlation = [u8; 16];

/// Which part of its data a request has.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'q> {
    /// All of it.
    Whole,
    /// The first of several.
    First,
    /// One that goes on with a stream, and may end it.
    Next { correlation: &'q [u8], last: bool },
}

impl<'q> Part<'q> {
    /// Init and Final together, or neither, are the whole (1.4: 4).
    pub(super) fn of(
        correlation: Option<&'q [u8]>,
        init: Option<bool>,
        last: Option<bool>,
    ) -> Result<Self, OperationError> {
        let (init, last) = (init == Some(true), last == Some(true));
        match correlation {
            Some(_) if init => Err(OperationError::new(
                Failure::InvalidField,
                "Init Indicator begins a stream, Correlation Value goes on with one",
            )),
            Some(correlation) => Ok(Self::Next { correlation, last }),
            None if init && !last => Ok(Self::First),
            None => Ok(Self::Whole),
        }
    }

    /// Whether there is no other part.
    pub(super) fn is_whole(self) -> bool {
        matches!(self, Self::Whole)
    }

    /// Whether no part came before.
    pub(super) fn begins(self) -> bool {
        !matches!(self, Self::Next { .. })
    }

    /// The bytes. They may be left out where a stream begins or ends.
    pub(super) fn data<'d>(
        self,
        data: Option<&'d InputData<'_>>,
    ) -> Result<&'d [u8], OperationError> {
        match (self, data) {
            (Self::First | Self::Next { last: true, .. }, None) => Ok(&[]),
            _ => bytes_of(data),
        }
    }

    /// Opens the key: the one that the request names, else that of the stream, else the ID Placeholder.
    pub(super) fn open<'r>(
        self,
        call: &mut Call<'r>,
        reference: Option<&ObjectReference<'r>>,
    ) -> Result<Opened<'r>, OperationError> {
        let Self::Next { correlation, .. } = self else {
            return call.open_with_material(reference);
        };
        let object = match &call.stream {
            Some(step) => step.object.clone(),
            None => call.engine.streams.object_of(call, correlation)?,
        };
        if reference.is_some() {
            return call.open_with_material(reference);
        }
        let object = call.keep_text(object.ok_or_else(unknown)?);
        call.open_with_material(Some(&ObjectReference::id(object)))
    }
}

/// The end of what is held back until all of it is there: the key as it is then, the data, and what it is checked
/// against.
type WholeWork = dyn FnOnce(&dyn Provider, &Opened<'_>, &[u8], Option<&[u8]>) -> Result<Made, OperationError>
    + Send;

/// What a stream does with its data.
pub(super) enum Work {
    Cipher(Box<dyn CipherStream>),
    Hash(Box<dyn HashStream>),
    Mac(Box<dyn MacStream>),
    Signature(Box<dyn SignatureStream>),
    /// Holds all back, for this to be done with it at its end.
    Whole(Zeroizing<Vec<u8>>, Box<WholeWork>),
}

impl Work {
    /// Work that needs all of the data.
    pub(super) fn whole(
        work: impl FnOnce(
            &dyn Provider,
            &Opened<'_>,
            &[u8],
            Option<&[u8]>,
        ) -> Result<Made, OperationError>
        + Send
        + 'static,
    ) -> Self {
        Self::Whole(Zeroizing::default(), Box::new(work))
    }

    /// Bytes that are held back.
    fn held(&self) -> usize {
        match self {
            Self::Whole(data, _) => data.len(),
            _ => 0,
        }
    }

    fn update(&mut self, data: &[u8]) -> Result<Secret, OperationError> {
        match self {
            Self::Cipher(stream) => return Ok(stream.update(data)?),
            Self::Hash(stream) => stream.update(data)?,
            Self::Mac(stream) => stream.update(data)?,
            Self::Signature(stream) => stream.update(data)?,
            Self::Whole(held, _) => {
                // Growing by hand: the old buffer is wiped.
                if held.capacity() < held.len() + data.len() {
                    let mut grown = Vec::with_capacity((held.len() + data.len()) * 2);
                    grown.extend_from_slice(held);
                    held.zeroize();
                    *held = Zeroizing::new(grown);
                }
                held.extend_from_slice(data);
            }
        }
        Ok(Secret::new(Vec::new()))
    }

    fn end(
        self,
        crypto: &dyn Provider,
        opened: Option<&Opened<'_>>,
        verifies: Option<&'static str>,
        expected: Option<&[u8]>,
    ) -> Result<Made, OperationError> {
        if let Some(field) = verifies.filter(|_| expected.is_none()) {
            let text = format!("field {field} is missing");
            return Err(OperationError::new(Failure::InvalidMessage, text));
        }
        Ok(match (self, expected.filter(|_| verifies.is_some())) {
            (Self::Cipher(stream), _) => {
                let (bytes, tag) = stream.finish()?;
                Made {
                    tag,
                    ..Made::of(bytes)
                }
            }
            (Self::Hash(stream), _) => Made::of(Secret::new(stream.finish()?)),
            (Self::Mac(stream), None) => Made::of(Secret::new(stream.finish()?)),
            (Self::Mac(stream), Some(expected)) => Made::checked(stream.verify(expected)?),
            (Self::Signature(stream), None) => Made::of(Secret::new(stream.sign()?)),
            (Self::Signature(stream), Some(expected)) => Made::checked(stream.verify(expected)?),
            (Self::Whole(data, work), _) => {
                let opened = opened.ok_or(Failure::General)?;
                work(crypto, opened, &data, expected)?
            }
        })
    }
}

/// What a part came to.
pub(super) struct Made {
    /// Bytes that are ready.
    pub(super) bytes: Secret,
    /// Tag of authenticated encryption.
    pub(super) tag: Option<ShortBytes>,
    /// Vector that the server made.
    pub(super) iv: Option<ShortBytes>,
    /// Whether code or signature are right, at the end of what verifies.
    pub(super) valid: Option<bool>,
    /// What the next part has to name.
    correlation: Option<Correlation>,
}

impl Made {
    /// Bytes.
    pub(super) fn of(bytes: Secret) -> Self {
        Self {
            bytes,
            tag: None,
            iv: None,
            valid: None,
            correlation: None,
        }
    }

    /// The outcome of a check.
    pub(super) fn checked(valid: bool) -> Self {
        Self {
            valid: Some(valid),
            ..Self::of(Secret::new(Vec::new()))
        }
    }

    /// The bytes, if there are any.
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        (!self.bytes.is_empty()).then(|| self.bytes.as_bytes().to_vec())
    }

    /// Correlation Value of the answer.
    pub(super) fn correlation(&self) -> Option<Vec<u8>> {
        self.correlation.map(|value| value.to_vec())
    }

    /// Validity Indicator of the answer.
    pub(super) fn validity(&self) -> Option<ValidityIndicator> {
        self.valid.map(|valid| {
            if valid {
                ValidityIndicator::VALID
            } else {
                ValidityIndicator::INVALID
            }
        })
    }

    fn duplicate(&self) -> Self {
        Self {
            bytes: self.bytes.duplicate(),
            ..*self
        }
    }
}

/// A stream between two of its parts.
struct Stream {
    identity: Identity,
    scope: ScopeId,
    operation: Operation,
    object: Option<String>,
    work: Work,
    /// The code, signature or tag that the data is checked against.
    expected: Option<Vec<u8>>,
    /// When the last part came.
    used: i64,
}

impl Stream {
    fn is_of(&self, session: &Session) -> bool {
        self.identity == *session.identity() && self.scope == *session.scope()
    }

    fn is_met_by(&self, call: &Call<'_>) -> bool {
        self.is_of(call.session) && self.operation == call.operation
    }
}

/// A part that an item has processed, until the item is decided.
pub(super) struct Step {
    correlation: Correlation,
    object: Option<String>,
    /// Nothing where the stream has ended.
    stream: Option<Stream>,
    made: Made,
}

/// The streams of an engine.
#[derive(Default)]
pub(super) struct Streams(Mutex<HashMap<Correlation, Stream>>);

impl Streams {
    /// The key of a stream of this client and operation.
    fn object_of(
        &self,
        call: &Call<'_>,
        correlation: &[u8],
    ) -> Result<Option<String>, OperationError> {
        let streams = self.0.lock();
        let stream = streams.get(correlation).filter(|s| s.is_met_by(call));
        Ok(stream.ok_or_else(unknown)?.object.clone())
    }

    /// Takes a stream out.
    fn take(
        &self,
        call: &Call<'_>,
        correlation: &[u8],
        object: Option<&str>,
    ) -> Result<(Correlation, Stream), OperationError> {
        let mut streams = self.0.lock();
        forget_idle(&mut streams, call);
        let is_meant = streams
            .get(correlation)
            .is_some_and(|stream| stream.is_met_by(call) && stream.object.as_deref() == object);
        if !is_meant {
            return Err(unknown());
        }
        streams.remove_entry(correlation).ok_or_else(unknown)
    }

    /// Whether one more may begin.
    fn check_room(&self, call: &Call<'_>) -> Result<(), OperationError> {
        let mut streams = self.0.lock();
        forget_idle(&mut streams, call);
        let limits = call.engine.limits();
        let of_one = streams.values().filter(|s| s.is_of(call.session)).count();
        if streams.len() >= limits.max_streams || of_one >= limits.max_streams_of_one {
            let text = "too many operations with data in several parts have begun and not ended";
            return Err(OperationError::new(Failure::ServerLimit, text));
        }
        Ok(())
    }

    /// Whether so many bytes more may be held back.
    fn check_held(&self, call: &Call<'_>, more: usize) -> Result<(), OperationError> {
        let limit = call.engine.limits().max_stream_bytes;
        let held: usize = self.0.lock().values().map(|s| s.work.held()).sum();
        if held.saturating_add(more) > limit {
            let text = format!("data in several parts would hold back more than {limit} bytes");
            return Err(OperationError::new(Failure::ServerLimit, text));
        }
        Ok(())
    }

    /// An item has succeeded: its stream waits for the next part.
    pub(super) fn keep(&self, step: Step) {
        if let Some(stream) = step.stream {
            self.0.lock().insert(step.correlation, stream);
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().len()
    }
}

fn forget_idle(streams: &mut HashMap<Correlation, Stream>, call: &Call<'_>) {
    let oldest = call.now - call.engine.limits().max_stream_idle;
    streams.retain(|_, stream| stream.used >= oldest);
}

fn unknown() -> OperationError {
    OperationError::new(
        Failure::CorrelationValue,
        "there is no stream with this correlation value",
    )
}

/// What a part is processed with.
pub(super) struct Given<'d> {
    /// The data.
    pub(super) data: &'d [u8],
    /// What it is checked against, where the operation verifies and the request says it.
    pub(super) expected: Option<&'d [u8]>,
    /// The field of that, where the operation verifies.
    pub(super) verifies: Option<&'static str>,
}

impl<'d> Given<'d> {
    /// Data of an operation that verifies nothing.
    pub(super) fn of(data: &'d [u8]) -> Self {
        Self {
            data,
            expected: None,
            verifies: None,
        }
    }
}

/// Processes a part that is not the whole. `begin` gives the work of a new stream, and the vector that the server made.
pub(super) fn step(
    call: &mut Call<'_>,
    part: Part<'_>,
    opened: Option<&Opened<'_>>,
    given: &Given<'_>,
    begin: impl FnOnce(&dyn Provider) -> Result<(Work, Option<ShortBytes>), OperationError>,
) -> Result<Made, OperationError> {
    // The item runs again after a conflict.
    if let Some(step) = &call.stream {
        return Ok(step.made.duplicate());
    }
    if call.overlay.is_some() {
        let text = "data in several parts cannot be undone";
        return Err(OperationError::new(Failure::FeatureNotSupported, text));
    }
    let streams = &call.engine.streams;
    let object = opened.map(|opened| opened.id);
    let (correlation, mut stream, iv, last) = if let Part::Next { correlation, last } = part {
        let (correlation, stream) = streams.take(call, correlation, object)?;
        (correlation, stream, None, last)
    } else {
        streams.check_room(call)?;
        let (work, iv) = begin(call.crypto())?;
        let mut correlation = Correlation::default();
        call.crypto().fill(&mut correlation)?;
        let stream = Stream {
            identity: call.session.identity().clone(),
            scope: call.session.scope().clone(),
            operation: call.operation,
            object: object.map(str::to_owned),
            work,
            expected: None,
            used: call.now,
        };
        (correlation, stream, iv, false)
    };
    if let Work::Whole(held, _) = &stream.work {
        streams.check_held(call, held.len().saturating_add(given.data.len()))?;
    }
    stream.used = call.now;
    if let Some(expected) = given.expected {
        stream.expected = Some(expected.to_vec());
    }
    let bytes = stream.work.update(given.data)?;
    let object = stream.object.clone();
    let (made, stream) = if last {
        let Stream { work, expected, .. } = stream;
        let mut made = work.end(call.crypto(), opened, given.verifies, expected.as_deref())?;
        if !bytes.is_empty() {
            let mut all = Secret::zeroed(bytes.len() + made.bytes.len());
            let (first, rest) = all.as_mut_bytes().split_at_mut(bytes.len());
            first.copy_from_slice(bytes.as_bytes());
            rest.copy_from_slice(made.bytes.as_bytes());
            made.bytes = all;
        }
        (made, None)
    } else {
        let made = Made {
            iv,
            correlation: Some(correlation),
            ..Made::of(bytes)
        };
        (made, Some(stream))
    };
    let answer = made.duplicate();
    call.stream = Some(Step {
        correlation,
        object,
        stream,
        made,
    });
    Ok(answer)
}
