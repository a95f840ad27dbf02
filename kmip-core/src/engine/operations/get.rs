//! Get (1.0: 4.10; 1.4: 4.11; 2.1: 6.1.19): returns one object, converted as asked.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::crypto::key_format::{KeyClass, convert_symmetric};
use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::key_material;
use crate::protocol::enumeration::{KeyFormatType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject};
use crate::protocol::payload::{GetRequest, GetResponse};
use crate::protocol::shape::{Decode, Raw};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Limits, Reader};

pub(in crate::engine) fn get<'r>(
    call: &mut Call<'r>,
    request: &GetRequest<'r>,
) -> Result<GetResponse<'r>, OperationError> {
    let opened = call.open_with_material(request.unique_identifier.as_ref())?;
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    check_access(call, &opened, request)?;
    let object = match request.key_format_type {
        None => material,
        Some(format) => convert(call, &opened, material, format)?,
    };
    if opened.head.is_fresh() {
        let mut set = opened.attributes()?;
        set.put_value(tag::FRESH, &false);
        call.update(&opened, &set)?;
    }
    Ok(GetResponse {
        object_type: opened.head.object_type,
        unique_identifier: ObjectReference::Identifier(Cow::Borrowed(opened.id)),
        object: Raw::from_encoded(object),
    })
}

/// What may leave, and how.
fn check_access(
    call: &Call<'_>,
    opened: &Opened<'_>,
    request: &GetRequest<'_>,
) -> Result<(), OperationError> {
    if !opened.head.is_extractable() {
        return Err(OperationError::new(
            Failure::NotExtractable,
            "the object is not extractable",
        ));
    }
    if request.key_wrapping_specification.is_some() {
        return Err(OperationError::new(
            Failure::FeatureNotSupported,
            "wrapping of keys is not supported",
        ));
    }
    if opened.head.is_sensitive() && !is_wrapped(opened, call.version)? {
        return Err(OperationError::new(
            Failure::Sensitive,
            "the object is sensitive and may leave wrapped only",
        ));
    }
    if request.key_compression_type.is_some() {
        return Err(OperationError::new(
            Failure::KeyCompression,
            "compression of keys is not supported",
        ));
    }
    Ok(())
}

fn decode(material: &[u8]) -> Result<ManagedObject<'_>, OperationError> {
    let item = Reader::message(material, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    Ok(ManagedObject::decode(&item, &Decode::lenient(V::V2_1))?)
}

fn is_wrapped(opened: &Opened<'_>, _: V) -> Result<bool, OperationError> {
    let Some(material) = opened.material else {
        return Ok(false);
    };
    Ok(decode(material)?
        .key_block()
        .is_some_and(KeyBlock::is_wrapped))
}

/// The object with its key in another format.
fn convert<'r>(
    call: &mut Call<'r>,
    opened: &Opened<'r>,
    material: &'r [u8],
    format: KeyFormatType,
) -> Result<&'r [u8], OperationError> {
    let mut object = decode(material)?;
    let object_type = opened.head.object_type;
    let Some(block) = object.key_block_mut() else {
        let text = format!("objects of type {object_type} have no key format type");
        return Err(OperationError::new(Failure::KeyFormat, text));
    };
    if block.key_format_type == format {
        return Ok(material);
    }
    if block.is_wrapped() {
        return Err(OperationError::new(
            Failure::KeyFormat,
            "a wrapped key cannot change its format",
        ));
    }
    let old = key_material::read(block)?;
    let new = match object_type {
        ObjectType::SYMMETRIC_KEY => convert_symmetric(&old, format)?,
        ObjectType::PRIVATE_KEY | ObjectType::PUBLIC_KEY => {
            let class = if object_type == ObjectType::PRIVATE_KEY {
                KeyClass::Private
            } else {
                KeyClass::Public
            };
            let key = call
                .crypto()
                .read_key(class, block.cryptographic_algorithm, &old)?;
            call.crypto().write_key(&key, format)?
        }
        _ => {
            let text = format!("objects of type {object_type} cannot be converted to {format}");
            return Err(OperationError::new(Failure::KeyFormat, text));
        }
    };
    let converted = key_material::write(&new);
    block.key_format_type = converted.key_format_type;
    block.key_value = converted.key_value;
    Ok(call.keep(Zeroizing::new(object.to_item(V::V2_1).encoded().to_vec())))
}
