//! Reads messages: header first, then batch items one by one.

use super::batch_ids::check_batch_ids;
use super::header::{ProtocolVersionShape, RequestHeader, ResponseHeader};
use super::item::{RequestBatchItem, ResponseBatchItem};
use crate::protocol::enumeration::Operation;
use crate::protocol::shape::{
    Decode, DecodeError, DecodeErrorKind, Fields, Insists, Shape, Value, decode_rest,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ErrorKind, Item, ItemType, Limits, Reader, Tag};

/// Why a message could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum MessageError {
    /// Not even the version of the message could be found.
    Unreadable(DecodeError),
    /// The version is known, the rest of the header is broken.
    Header {
        /// Version that the message claims.
        version: ProtocolVersion,
        /// What is wrong.
        error: DecodeError,
    },
    /// Nobody here speaks the major version of the message.
    UnsupportedVersion(ProtocolVersion),
}

impl std::fmt::Display for MessageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "unreadable message: {error}"),
            Self::Header { version, error } => write!(f, "header of version {version}: {error}"),
            Self::UnsupportedVersion(version) => write!(f, "version {version} is not supported"),
        }
    }
}

impl std::error::Error for MessageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(error) | Self::Header { error, .. } => Some(error),
            Self::UnsupportedVersion(_) => None,
        }
    }
}

fn wrong_tag(item: &Item<'_>, expected: Tag) -> DecodeError {
    item.error(ErrorKind::WrongTag {
        expected,
        found: item.tag(),
    })
    .into()
}

#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "an item would travel through memory otherwise"
)]
fn next<'a>(
    reader: &mut Reader<'a>,
    parent: &Item<'a>,
    expected: Tag,
) -> Result<Item<'a>, DecodeError> {
    let item = reader
        .next_item_inlined()?
        .ok_or_else(|| DecodeError::at(parent, DecodeErrorKind::Missing(expected)))?;
    if item.tag() == expected {
        Ok(item)
    } else {
        Err(wrong_tag(&item, expected))
    }
}

/// The field that every header begins with.
struct Claim<'a> {
    version: ProtocolVersion,
    numbers: ProtocolVersionShape,
    /// The field, where something stands in it behind the two numbers.
    longer: Option<Item<'a>>,
    /// The rest of the header.
    rest: Reader<'a>,
}

/// Version that a header claims, whatever else is wrong with it. Read by hand: it comes before
/// every rule, and the rest of the header is read under the version that it tells.
#[inline]
fn version_of<'a>(header: &Item<'a>) -> Result<Claim<'a>, DecodeError> {
    let mut rest = header.structure()?;
    if let Some(field) = rest.take_if(is_plain_version) {
        let (major, minor) = (field[MAJOR], field[MINOR]);
        return Ok(Claim {
            version: ProtocolVersion::new(major, minor),
            numbers: ProtocolVersion::new(major, minor).into(),
            longer: None,
            rest,
        });
    }
    unusual_version_of(header, rest)
}

/// The same for a field that has another form, or none.
#[cold]
fn unusual_version_of<'a>(
    header: &Item<'a>,
    mut rest: Reader<'a>,
) -> Result<Claim<'a>, DecodeError> {
    let item = next(&mut rest, header, tag::PROTOCOL_VERSION)?;
    let mut reader = item.structure()?;
    let major = next(&mut reader, &item, tag::PROTOCOL_VERSION_MAJOR)?.integer()?;
    let minor = next(&mut reader, &item, tag::PROTOCOL_VERSION_MINOR)?.integer()?;
    let numbers = ProtocolVersionShape { major, minor };
    let version = numbers.packed().ok_or_else(|| {
        DecodeError::at(
            &item,
            DecodeErrorKind::Value("protocol version numbers must lie between 0 and 255"),
        )
    })?;
    Ok(Claim {
        version,
        numbers,
        longer: (!reader.is_at_end()).then_some(item),
        rest,
    })
}

/// Protocol Version as nearly every header has it, with zeros for the two numbers: two Integers below
/// 256 in a Structure. Every message begins with it, and comparing is cheaper than walking.
const PLAIN_VERSION: [u64; 5] = {
    const fn header(tag: Tag, item_type: ItemType, length: u64) -> u64 {
        (tag.get() as u64) << 40 | (item_type.code() as u64) << 32 | length
    }
    [
        header(tag::PROTOCOL_VERSION, ItemType::Structure, 32),
        header(tag::PROTOCOL_VERSION_MAJOR, ItemType::Integer, 4),
        0,
        header(tag::PROTOCOL_VERSION_MINOR, ItemType::Integer, 4),
        0,
    ]
};
/// Where the two numbers stand in a plain version, in bytes.
const MAJOR: usize = 19;
const MINOR: usize = 35;

fn is_plain_version(field: &[u8; 40]) -> bool {
    let mut form = [0; 5];
    for (word, bytes) in form.iter_mut().zip(field.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*bytes);
    }
    // The two numbers are the low bytes of the high halves.
    form[2] &= !(0xFF << 32);
    form[4] &= !(0xFF << 32);
    form.iter()
        .zip(&PLAIN_VERSION)
        .all(|(is, wanted)| is == wanted)
}

impl<'a> Claim<'a> {
    /// Reads the rest of `header`, of which `target` has the version already.
    fn complete<T: Shape<'a> + Fields<'a>>(
        self,
        target: &mut T,
        header: &Item<'a>,
        cx: &Decode,
    ) -> Result<(), DecodeError> {
        if let Some(field) = self.longer {
            // Wrong, or from a newer version: the rule decides.
            ProtocolVersionShape::decode(&field, cx)?;
        }
        decode_rest(target, T::DESCRIPTION, header, self.rest, cx)
    }
}

/// Version of a message of either direction.
pub fn peek_version(bytes: &[u8], limits: &Limits) -> Result<ProtocolVersion, DecodeError> {
    let message = Reader::message(bytes, limits)?;
    let header = match message.tag() {
        tag::RESPONSE_MESSAGE => tag::RESPONSE_HEADER,
        _ => tag::REQUEST_HEADER,
    };
    let mut fields = message.structure()?;
    let header =
        next(&mut fields, &message, header).map_err(|error| error.within(message.tag()))?;
    Ok(version_of(&header)?.version)
}

/// A request: its header, then its items.
#[derive(Clone, Debug)]
pub struct RequestReader<'a> {
    /// The header.
    pub header: RequestHeader<'a>,
    /// Version in which the message is read and answered.
    pub version: ProtocolVersion,
    items: Reader<'a>,
    cx: Decode,
}

impl<'a> RequestReader<'a> {
    /// Reads the header of the request in `bytes`.
    ///
    /// `newest` tells the newest version that is spoken here under a major number. A newer minor
    /// version is read as that one, and its unknown fields are skipped, as 1.0: 6.1 asks.
    pub fn new(
        bytes: &'a [u8],
        limits: &Limits,
        newest: impl Fn(u8) -> Option<ProtocolVersion>,
    ) -> Result<Self, MessageError> {
        let unreadable = MessageError::Unreadable;
        let message = Reader::message(bytes, limits).map_err(|e| unreadable(e.into()))?;
        if message.tag() != tag::REQUEST_MESSAGE {
            return Err(unreadable(wrong_tag(&message, tag::REQUEST_MESSAGE)));
        }
        let mut items = message.structure().map_err(|e| unreadable(e.into()))?;
        let header = next(&mut items, &message, tag::REQUEST_HEADER).map_err(unreadable)?;
        let claim = version_of(&header).map_err(unreadable)?;
        let claimed = claim.version;
        let newest = newest(claimed.major()).ok_or(MessageError::UnsupportedVersion(claimed))?;
        let version = claimed.min(newest);
        let cx = Decode {
            version,
            ignore_unknown: claimed > newest,
            any_value: claimed > newest,
        };
        let mut this = Self {
            header: RequestHeader {
                protocol_version: claim.numbers.clone(),
                ..RequestHeader::default()
            },
            version,
            items,
            cx,
        };
        claim
            .complete(&mut this.header, &header, &cx)
            .map_err(|error| MessageError::Header { version, error })?;
        Ok(this)
    }

    /// How payloads of this message are read.
    pub fn decode_rule(&self) -> Decode {
        self.cx
    }

    /// Number of items that are still to come, found by walking their headers. `visit` is told what
    /// each of them asks for, where that can be read, and the item itself.
    pub fn survey(
        &self,
        mut visit: impl FnMut(Option<Operation>, &Item<'a>),
    ) -> Result<usize, DecodeError> {
        let mut reader = self.items.clone();
        let mut count = 0;
        while let Some(item) = reader.next_item()? {
            if item.tag() != tag::BATCH_ITEM {
                return Err(wrong_tag(&item, tag::BATCH_ITEM));
            }
            // Operation is the first field of an item.
            let first = item.structure().and_then(|mut fields| fields.next_item());
            let operation = match first {
                Ok(Some(field)) if field.tag() == tag::OPERATION => field.enumeration().ok(),
                _ => None,
            };
            visit(operation.map(Operation::new), &item);
            count += 1;
        }
        Ok(count)
    }

    /// Whether no two of the items that are still to come have the same identifier.
    pub fn check_batch_ids(&self) -> Result<(), DecodeError> {
        check_batch_ids(self.items.clone(), self.version, Insists::Server)
    }

    /// The next item, raw, without passing over it.
    pub fn peek_raw(&self) -> Result<Option<Item<'a>>, DecodeError> {
        Ok(self.items.clone().next_item()?)
    }

    /// The next item, raw; its fields are read with [`RequestBatchItem::decode`].
    pub fn next_raw(&mut self) -> Result<Option<Item<'a>>, DecodeError> {
        Ok(self.items.next_item()?)
    }

    /// The next item.
    pub fn next_item(&mut self) -> Result<Option<RequestBatchItem<'a>>, BrokenItem<'a>> {
        let item = match self.items.next_item() {
            Ok(Some(item)) => item,
            Ok(None) => return Ok(None),
            Err(error) => return Err(BrokenItem::unknown(error.into())),
        };
        let mut found = None;
        RequestBatchItem::decode_into(&mut found, &item, &self.cx)
            .map_err(|error| BrokenItem::look_for_names(&item, self.cx.version, error))?;
        Ok(found)
    }
}

/// An item whose fields break a rule, with what an answer has to echo as far as it can be read.
#[derive(Clone, Debug)]
pub struct BrokenItem<'a> {
    /// The operation, if it could be found.
    pub operation: Option<Operation>,
    /// Unique Batch Item ID, if it could be found.
    pub unique_batch_item_id: Option<&'a [u8]>,
    /// What is wrong.
    pub error: DecodeError,
}

impl<'a> BrokenItem<'a> {
    fn unknown(error: DecodeError) -> Self {
        Self {
            operation: None,
            unique_batch_item_id: None,
            error,
        }
    }

    /// Looks at the fields one by one, with no rule but those of TTLV and of the version.
    fn look_for_names(item: &Item<'a>, version: ProtocolVersion, error: DecodeError) -> Self {
        let fields = RequestBatchItem::DESCRIPTION.fields;
        let has = |tag| fields.iter().any(|f| f.tag == tag && f.is_in(version));
        let mut broken = Self::unknown(error);
        let Ok(mut fields) = item.structure() else {
            return broken;
        };
        while let Ok(Some(field)) = fields.next_item() {
            match field.tag() {
                tag::OPERATION if broken.operation.is_none() => {
                    broken.operation = field.enumeration().ok().map(Operation::new);
                }
                tag::UNIQUE_BATCH_ITEM_ID
                    if broken.unique_batch_item_id.is_none() && has(field.tag()) =>
                {
                    broken.unique_batch_item_id = field.byte_string().ok();
                }
                _ => {}
            }
        }
        broken
    }
}

/// A response: its header, then its items. Unknown fields are skipped.
#[derive(Debug)]
pub struct ResponseReader<'a> {
    /// The header.
    pub header: ResponseHeader<'a>,
    /// Version of the message.
    pub version: ProtocolVersion,
    items: Reader<'a>,
    cx: Decode,
}

impl<'a> ResponseReader<'a> {
    /// Reads the header of the response in `bytes`.
    pub fn new(bytes: &'a [u8], limits: &Limits) -> Result<Self, DecodeError> {
        let message = Reader::message(bytes, limits)?;
        if message.tag() != tag::RESPONSE_MESSAGE {
            return Err(wrong_tag(&message, tag::RESPONSE_MESSAGE));
        }
        let mut items = message.structure()?;
        let header = next(&mut items, &message, tag::RESPONSE_HEADER)?;
        let claim = version_of(&header)?;
        let version = claim.version;
        let cx = Decode::lenient(version);
        let mut this = Self {
            header: ResponseHeader {
                protocol_version: claim.numbers.clone(),
                ..ResponseHeader::default()
            },
            version,
            items,
            cx,
        };
        claim.complete(&mut this.header, &header, &cx)?;
        Ok(this)
    }

    /// How payloads of this message are read.
    pub fn decode_rule(&self) -> Decode {
        self.cx
    }

    /// The next item.
    pub fn next_item(&mut self) -> Result<Option<ResponseBatchItem<'a>>, DecodeError> {
        let mut found = None;
        if let Some(item) = self.items.next_item_inlined()? {
            ResponseBatchItem::decode_into(&mut found, &item, &self.cx)?;
        }
        Ok(found)
    }
}
