//! Requests to bytes and answers to payloads, without I/O: shared by the blocking and the async client.

use super::error::ClientError;
use crate::protocol::enumeration::{Enumeration, Operation, ResultStatus};
use crate::protocol::message::ResponseReader;
use crate::protocol::shape::{Decode, DecodeError, Encode, Raw, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, Limits, Reader, Writer};

/// Newest version that this client speaks of its own accord.
pub(crate) const NEWEST: ProtocolVersion = ProtocolVersion::V2_1;

/// Writes a request message with one item and nothing optional. `payload` writes the Request Payload.
pub(crate) fn write_request(
    buffer: &mut Vec<u8>,
    version: ProtocolVersion,
    operation: Operation,
    payload: impl FnOnce(&mut Encode<'_, '_>) -> Result<(), ClientError>,
) -> Result<(), ClientError> {
    if operation
        .first_version()
        .is_some_and(|first| first > version)
    {
        return Err(ClientError::argument(format!(
            "the operation is not in KMIP {version}, which the server speaks"
        )));
    }
    let mut writer = Writer::new(buffer);
    let message = writer.begin(tag::REQUEST_MESSAGE);
    let header = writer.begin(tag::REQUEST_HEADER);
    let numbers = writer.begin(tag::PROTOCOL_VERSION);
    writer.integer(tag::PROTOCOL_VERSION_MAJOR, version.major().into());
    writer.integer(tag::PROTOCOL_VERSION_MINOR, version.minor().into());
    writer.end(numbers);
    if version <= ProtocolVersion::V2_1 {
        writer.integer(tag::BATCH_COUNT, 1);
    }
    writer.end(header);
    let item = writer.begin(tag::BATCH_ITEM);
    writer.enumeration(tag::OPERATION, operation.get());
    let mut out = Encode::exact(&mut writer, version);
    payload(&mut out)?;
    out.whole()
        .map_err(|lacking| ClientError::argument(format!("{lacking}, which the server speaks")))?;
    writer.end(item);
    writer.end(message);
    writer
        .finish()
        .map_err(|_| ClientError::argument("the request is longer than a message can be"))
}

/// Writes a payload shape as Request Payload.
pub(crate) fn payload<'a>(request: &impl Value<'a>, out: &mut Encode<'_, '_>) {
    request.encode(tag::REQUEST_PAYLOAD, out);
}

/// Copies an encoded Request Payload, or the fields of one.
pub(crate) fn raw_payload(bytes: &[u8], out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
    let wrong = |error: crate::ttlv::Error| {
        let error = DecodeError::from(error);
        ClientError::argument(format!("the payload is not valid TTLV: {error}"))
    };
    if bytes.starts_with(&[0x42, 0x00, 0x79, 0x01]) {
        let item = Reader::message(bytes, &Limits::DEFAULT).map_err(wrong)?;
        crate::ttlv::validate(bytes, &Limits::DEFAULT).map_err(wrong)?;
        out.writer.item(&item);
        return Ok(());
    }
    let mark = out.writer.begin(tag::REQUEST_PAYLOAD);
    let mut fields = Reader::new(bytes, &Limits::DEFAULT).map_err(wrong)?;
    while let Some(field) = fields.next_item().map_err(wrong)? {
        crate::ttlv::validate(field.encoded(), &Limits::DEFAULT).map_err(wrong)?;
        out.writer.item(&field);
    }
    out.writer.end(mark);
    Ok(())
}

/// Finds the payload of an answer with one item; a failure becomes an error. `None`: success without payload.
pub(crate) fn read_answer<T>(
    bytes: &[u8],
    limits: &Limits,
    read: impl FnOnce(Option<Item<'_>>, &Decode) -> Result<T, ClientError>,
) -> Result<T, ClientError> {
    let mut answer = ResponseReader::new(bytes, limits)?;
    let Some(item) = answer.next_item()? else {
        return Err(ClientError::malformed("the answer holds no batch item"));
    };
    if item.result_status != ResultStatus::SUCCESS {
        return Err(ClientError::refused(
            item.result_status,
            item.result_reason,
            item.result_message.as_deref(),
        ));
    }
    let payload = item.response_payload.as_ref().and_then(Raw::item);
    read(payload, &answer.decode_rule())
}

/// The version in the header of an answer.
pub(crate) fn version_of_answer(bytes: &[u8]) -> Option<ProtocolVersion> {
    ResponseReader::new(bytes, &Limits::DEFAULT)
        .ok()
        .map(|answer| answer.version)
}

/// Bounds of answers: as large as the transport took.
pub(crate) const ANSWER_LIMITS: Limits = Limits {
    max_size: usize::MAX,
    ..Limits::DEFAULT
};
