//! Requests as bytes, and what of the answers the benchmarks need.

use kmip_core::protocol::attribute::{Attribute, Attributes, Name};
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, Operation, ResultStatus,
};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::message::{RequestHeader, ResponseHeader, ResponseReader};
use kmip_core::protocol::object::{KeyBlock, ManagedObject, SymmetricKey};
use kmip_core::protocol::payload::{
    CreateRequest, CreateResponse, GetRequest, GetResponse, Request,
};
use kmip_core::protocol::shape::{DateTime, Encode, Secret, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Limits, Writer};

use crate::Outcome;

/// Digits of the number in the name of a key, see [`numbered`].
const DIGITS: usize = 12;

/// Writes a request of KMIP 1.4 with one item into a reused buffer.
pub(crate) fn write<'a, Q: Request<'a>>(payload: &Q, bytes: &mut Vec<u8>) {
    bytes.clear();
    Writer::new(bytes).structure(tag::REQUEST_MESSAGE, |w| {
        let header = RequestHeader {
            protocol_version: V::V1_4.into(),
            batch_count: Some(1),
            ..RequestHeader::default()
        };
        header.encode(tag::REQUEST_HEADER, &mut Encode::new(w, V::V1_4));
        w.structure(tag::BATCH_ITEM, |w| {
            Q::OPERATION.encode(tag::OPERATION, &mut Encode::new(w, V::V1_4));
            payload.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(w, V::V1_4));
        });
    });
}

/// A Get of this object.
pub(crate) fn get(id: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(&get_payload(id), &mut bytes);
    bytes
}

/// The answer to [`get`]: an AES-256 key, the same bytes each time.
pub(crate) fn get_answer(id: &str) -> Vec<u8> {
    let key: Vec<u8> = (0..32).collect();
    let key_block = KeyBlock {
        cryptographic_algorithm: Some(CryptographicAlgorithm::AES),
        cryptographic_length: Some(256),
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(&key))
    };
    let object = ManagedObject::SymmetricKey(SymmetricKey { key_block });
    let payload = GetResponse {
        object_type: ObjectType::SYMMETRIC_KEY,
        unique_identifier: ObjectReference::id(id),
        object: object.into(),
    };
    let mut bytes = Vec::new();
    Writer::new(&mut bytes).structure(tag::RESPONSE_MESSAGE, |w| {
        let header = ResponseHeader {
            protocol_version: V::V1_4.into(),
            time_stamp: DateTime(1_767_225_600),
            batch_count: Some(1),
            ..ResponseHeader::default()
        };
        header.encode(tag::RESPONSE_HEADER, &mut Encode::new(w, V::V1_4));
        w.structure(tag::BATCH_ITEM, |w| {
            let mut out = Encode::new(w, V::V1_4);
            Operation::GET.encode(tag::OPERATION, &mut out);
            ResultStatus::SUCCESS.encode(tag::RESULT_STATUS, &mut out);
            payload.encode(tag::RESPONSE_PAYLOAD, &mut out);
        });
    });
    bytes
}

/// The payload of [`get`].
pub(crate) fn get_payload(id: &str) -> GetRequest<'_> {
    GetRequest {
        unique_identifier: Some(ObjectReference::id(id)),
        ..GetRequest::default()
    }
}

/// A Create of an AES-256 key with a name that [`numbered`] can change.
pub(crate) fn create() -> Vec<u8> {
    let usage = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
    let payload = CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: Attributes {
            list: vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &usage),
                Attribute::of(tag::NAME, &Name::text(format!("key-{:01$}", 0, DIGITS))),
            ],
            templates: Vec::new(),
        },
        protection_storage_masks: None,
    };
    let mut bytes = Vec::new();
    write(&payload, &mut bytes);
    bytes
}

/// Puts a number into the name of a request of [`create`].
pub(crate) fn numbered(request: &mut [u8], number: u64) {
    let marker = request.windows(4).position(|window| window == b"key-");
    let start = marker.expect("create() put the marker there") + 4;
    let digits = format!("{number:0DIGITS$}");
    request[start..start + DIGITS].copy_from_slice(digits.as_bytes());
}

/// The identifier in the answer to [`create`].
pub(crate) fn created(answer: &[u8]) -> Outcome<String> {
    let mut reader = ResponseReader::new(answer, &Limits::DEFAULT).map_err(|e| e.to_string())?;
    let item = reader
        .next_item()
        .map_err(|e| e.to_string())?
        .ok_or("no item")?;
    let payload = item.response_payload.ok_or("Create failed")?;
    let payload = payload.item().ok_or("no payload")?;
    let response =
        CreateResponse::decode(&payload, &reader.decode_rule()).map_err(|e| e.to_string())?;
    let id = response
        .unique_identifier
        .as_identifier()
        .ok_or("no text")?;
    Ok(id.to_owned())
}

/// Whether the only item of an answer says Success (Result Status, Enumeration, 0).
pub(crate) fn succeeded(answer: &[u8]) -> bool {
    let status = [0x42, 0x00, 0x7f, 5, 0, 0, 0, 4, 0, 0, 0, 0];
    answer.windows(status.len()).any(|window| window == status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_get_is_a_whole_message_with_the_key() {
        let bytes = get_answer("9f1c4f6e-3b1d-4d6a-9a53-0c5d2f7be4a1");
        assert_eq!(bytes.len(), 312);
        assert!(succeeded(&bytes));
        let key: Vec<u8> = (0..32).collect();
        assert!(bytes.windows(32).any(|window| window == key));
    }
}
