//! Create (1.0: 4.1; 1.4: 4.1; 2.1: 6.1.8): makes a symmetric key.

use crate::crypto::symmetric::symmetric_key_bytes;
use crate::engine::call::Call;
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, SecretDataType,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject, SecretData, SymmetricKey};
use crate::protocol::payload::{CreateRequest, CreateResponse};
use crate::protocol::shape::Secret;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn create<'r>(
    call: &mut Call<'r>,
    request: &CreateRequest<'r>,
) -> Result<CreateResponse<'r>, OperationError> {
    let object_type = request.object_type;
    // Secret Data can be created from 2.0 on (2.0: 6.1.8).
    let known = object_type == ObjectType::SYMMETRIC_KEY
        || (object_type == ObjectType::SECRET_DATA && call.version >= V::V2_0);
    if !known {
        let text = format!("objects of type {object_type} cannot be created");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    let mut set = creation::collect(call, object_type, &[&request.attributes])?;
    let algorithm: CryptographicAlgorithm = set
        .enumeration(tag::CRYPTOGRAPHIC_ALGORITHM)
        .ok_or_else(|| {
            OperationError::new(
                Failure::InvalidField,
                "attribute Cryptographic Algorithm is required",
            )
        })?;
    let bits = match set.integer(tag::CRYPTOGRAPHIC_LENGTH) {
        Some(bits) => u32::try_from(bits).map_err(|_| {
            OperationError::new(Failure::AttributeValue, "Cryptographic Length is negative")
        })?,
        None => default_length(algorithm)?,
    };
    symmetric_key_bytes(algorithm, bits)?;
    let key = call.crypto().generate_symmetric_key(algorithm, bits)?;
    set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &(bits as i32));

    let id = call.new_identifier()?;
    creation::complete(call, &mut set, &id, object_type, true)?;
    creation::put_digest(call, &mut set, key.as_bytes(), Some(KeyFormatType::RAW))?;
    let key_block = KeyBlock {
        cryptographic_algorithm: Some(algorithm),
        cryptographic_length: Some(bits as i32),
        ..KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(key.as_bytes()))
    };
    let object = if object_type == ObjectType::SECRET_DATA {
        ManagedObject::SecretData(SecretData {
            secret_data_type: SecretDataType::SEED,
            key_block,
        })
    } else {
        ManagedObject::SymmetricKey(SymmetricKey { key_block })
    };
    call.insert(&id, &set, Some(object.to_item(V::V2_1).encoded()))?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(CreateResponse {
        object_type,
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

/// Length of a key whose request gives none.
fn default_length(algorithm: CryptographicAlgorithm) -> Result<u32, OperationError> {
    use CryptographicAlgorithm as A;
    match algorithm {
        A::AES | A::CHACHA20 | A::CHACHA20POLY1305 | A::HMAC_SHA256 => Ok(256),
        A::DES3 => Ok(168),
        A::HMAC_SHA1 => Ok(160),
        A::HMAC_SHA384 => Ok(384),
        A::HMAC_SHA512 => Ok(512),
        _ => Err(OperationError::new(
            Failure::InvalidField,
            "attribute Cryptographic Length is required",
        )),
    }
}
