//! Whether a payload that a caller made says only what the version has.

use zeroize::Zeroizing;

use crate::client::error::ClientError;
use crate::client::message::raw_payload;
use crate::protocol::enumeration::Operation;
use crate::protocol::payload::shapes;
use crate::protocol::shape::{
    Decode, DecodeError, DecodeErrorKind, Description, Encode, Field, Kind,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ErrorKind, Item, ItemType, Limits, Reader, Writer};

/// Checks an encoded request payload, a whole item or its fields, before it is sent: for generic calls, whose payloads no
/// shape wrote.
///
/// Errors: `Argument`, with the first field, item type or value that `version` does not have. What else may be wrong with
/// the payload the server tells; operations that are not declared, and tags that no version knows (the extension range among
/// them), are its affair alone.
pub fn check_payload(
    operation: Operation,
    payload: &[u8],
    version: ProtocolVersion,
) -> Result<(), ClientError> {
    let Some((request, _)) = shapes(operation) else {
        return Ok(());
    };
    let mut bytes = Zeroizing::new(Vec::new());
    let mut writer = Writer::new(&mut bytes);
    raw_payload(payload, &mut Encode::new(&mut writer, version))?;
    let item = Reader::message(&bytes, &Limits::DEFAULT).map_err(DecodeError::from);
    let checked = item.and_then(|item| {
        match request.check(&item, &Decode::strict(version)) {
            Err(error) if is_of_other_version(error.kind()) => return Err(error),
            _ => {}
        }
        check_leniencies(&item, request.description, version)
    });
    checked.map_err(|error| {
        ClientError::argument(error.to_string())
            .caused_by(error)
            .during(operation)
    })
}

fn is_of_other_version(kind: &DecodeErrorKind) -> bool {
    match kind {
        DecodeErrorKind::Unknown(tag, _) => tag::info(*tag).is_some(),
        DecodeErrorKind::UnknownAttribute(..)
        | DecodeErrorKind::UnknownValue(..)
        | DecodeErrorKind::UnknownAttributeValue(..)
        | DecodeErrorKind::Ttlv(ErrorKind::WrongType { .. }) => true,
        _ => false,
    }
}

/// What a reader takes from others and we do not send: fields that some clients send too early, and values that whoever
/// takes them answers by himself.
fn check_leniencies(
    payload: &Item<'_>,
    description: &Description,
    version: ProtocolVersion,
) -> Result<(), DecodeError> {
    let mut reader = payload.structure()?;
    while let Some(item) = reader.next_item()? {
        let tagged = |field: &&Field| field.tag_in(version) == item.tag();
        let Some(field) = description.fields.iter().find(tagged) else {
            continue;
        };
        if !field.is_in(version) {
            let kind = DecodeErrorKind::Unknown(item.tag(), version);
            return Err(DecodeError::at(&item, kind));
        }
        if let Kind::Enumeration(names) = field.kind
            && item.item_type() == ItemType::Enumeration
            && !names.fits(item.enumeration()?, version)
        {
            let kind = DecodeErrorKind::UnknownValue(item.tag(), item.enumeration()?, version);
            return Err(DecodeError::at(&item, kind));
        }
    }
    Ok(())
}
