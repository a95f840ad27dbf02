//! The TTLV reader, and the shapes above it.

use kmip_core::protocol::message::{
    MessageError, RequestBatchItem, RequestHeader, RequestReader, ResponseHeader, ResponseReader,
    peek_version,
};
use kmip_core::protocol::shape::Raw;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Error, Item, ItemType, Limits, Reader, Writer, message_size, validate};

use crate::payloads::{self, Direction};

/// Reads a message at every level.
pub fn ttlv(data: &[u8]) {
    let limits = Limits::DEFAULT;
    if let Some(header) = data.first_chunk::<8>() {
        let size = message_size(*header, &limits).map_err(shown);
        let fits = size.is_ok_and(|size| size == data.len());
        assert!(fits || !is_message(data), "a message has another size");
    }
    let mut copy = Vec::new();
    let mut items = 0;
    let walked = rewrite(data, &mut copy, &mut items);
    match validate(data, &limits).map_err(shown) {
        Ok(count) => {
            assert!(walked.is_ok(), "valid, but cannot be walked");
            assert_eq!(count, items);
            assert!(copy == data, "written otherwise than read");
        }
        Err(()) => assert!(walked.is_err(), "invalid, but can be walked"),
    }
    read_request(data, &limits);
    read_response(data, &limits);
}

/// Shows an error and forgets it.
fn shown(error: impl std::fmt::Display) {
    let _ = error.to_string();
}

fn is_message(data: &[u8]) -> bool {
    validate(data, &Limits::DEFAULT).is_ok() && data[3] == ItemType::Structure.code()
}

/// Writes a message again through the typed views of its items.
fn rewrite(data: &[u8], out: &mut Vec<u8>, items: &mut usize) -> Result<(), Error> {
    let item = Reader::message(data, &Limits::DEFAULT)?;
    let mut writer = Writer::new(out);
    copy(&item, &mut writer, items)?;
    assert_eq!(writer.finish(), Ok(()));
    Ok(())
}

fn copy(item: &Item<'_>, w: &mut Writer<'_>, items: &mut usize) -> Result<(), Error> {
    *items += 1;
    let tag = item.tag();
    match item.item_type() {
        ItemType::Structure => {
            let mut reader = item.structure()?;
            w.structure(tag, |w| {
                while let Some(child) = reader.next_item()? {
                    copy(&child, w, items)?;
                }
                Ok(())
            })?;
        }
        ItemType::Integer => w.integer(tag, item.integer()?),
        ItemType::LongInteger => w.long_integer(tag, item.long_integer()?),
        ItemType::BigInteger => w.big_integer(tag, item.big_integer()?),
        ItemType::Enumeration => w.enumeration(tag, item.enumeration()?),
        ItemType::Boolean => w.boolean(tag, item.boolean()?),
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => w.text_as(tag, item.item_type(), item.any_text()?),
        ItemType::ByteString => w.byte_string(tag, item.byte_string()?),
        ItemType::DateTime => w.date_time(tag, item.date_time()?),
        ItemType::Interval => w.interval(tag, item.interval()?),
        ItemType::DateTimeExtended => w.date_time_extended(tag, item.date_time_extended()?),
    }
    Ok(())
}

/// The newest version under a major number that there is.
pub(crate) fn newest(major: u8) -> Option<ProtocolVersion> {
    let of_major = |version: &&ProtocolVersion| version.major() == major;
    ProtocolVersion::ALL.iter().rfind(of_major).copied()
}

fn read_request(data: &[u8], limits: &Limits) {
    let mut reader = match RequestReader::new(data, limits, newest) {
        Ok(reader) => reader,
        Err(error) => {
            if let MessageError::Header { version, .. } = error {
                assert!(version.is_known(), "read under a version that is not there");
            }
            return shown(error);
        }
    };
    let claimed = peek_version(data, limits).expect("the reader found it");
    let spoken = newest(claimed.major()).map(|newest| newest.min(claimed));
    assert_eq!(Some(reader.version), spoken);
    let rule = reader.decode_rule();
    let remaining = reader.survey(|_, _| ()).map_err(shown);
    let mut count = 0;
    while let Ok(Some(raw)) = reader.next_raw().map_err(shown) {
        count += 1;
        let Ok(item) = payloads::round_trip!(RequestBatchItem, &raw, &rule) else {
            continue;
        };
        if let Some(payload) = item.request_payload.item() {
            payloads::read(item.operation, Direction::Request, &payload, &rule);
        }
    }
    assert!(remaining.is_err() || remaining == Ok(count));
    if let Ok(Some(header)) = first_child(data) {
        assert!(payloads::round_trip!(RequestHeader, &header, &rule).is_ok());
    }
}

fn read_response(data: &[u8], limits: &Limits) {
    let mut reader = match ResponseReader::new(data, limits) {
        Ok(reader) => reader,
        Err(error) => return shown(error),
    };
    let rule = reader.decode_rule();
    while let Ok(Some(item)) = reader.next_item().map_err(shown) {
        let operation = item.operation.unwrap_or_default();
        if let Some(payload) = item.response_payload.as_ref().and_then(Raw::item) {
            payloads::read(operation, Direction::Response, &payload, &rule);
        }
    }
    if let Ok(Some(header)) = first_child(data) {
        assert!(payloads::round_trip!(ResponseHeader, &header, &rule).is_ok());
    }
}

fn first_child(data: &[u8]) -> Result<Option<Item<'_>>, Error> {
    Reader::message(data, &Limits::DEFAULT)?
        .structure()?
        .next_item()
}
