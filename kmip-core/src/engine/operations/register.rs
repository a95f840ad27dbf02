//! Register (1.0: 4.3; 1.4: 4.3; 2.1: 6.1.43): takes an object that the client has.

use crate::crypto::KeyMaterial as Material;
use crate::crypto::key_format::KeyClass;
use crate::crypto::symmetric::symmetric_key_bits;
use crate::engine::attributes::AttributeSet;
use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::{creation, kept, key_material, template};
use crate::protocol::attribute::{Attributes, CryptographicDomainParameters};
use crate::protocol::enumeration::{
    CertificateType, CryptographicAlgorithm, KeyFormatType, ObjectType,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{
    Certificate, KeyBlock, KeyMaterial, KeyValueContent, ManagedObject, ObjectItem, check_object,
};
use crate::protocol::payload::{RegisterRequest, RegisterResponse};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::Decode;
use crate::protocol::tag;

pub(in crate::engine) fn register<'r>(
    call: &mut Call<'r>,
    request: &RegisterRequest<'r>,
) -> Result<RegisterResponse<'r>, OperationError> {
    let object_type = request.object_type;
    let mut object = read_object(call, &request.object, Some(object_type))?;
    let masks = request.protection_storage_masks.as_ref();
    creation::check_storage(masks, Failure::Storage)?;
    let mut set = if let ManagedObject::Template(held) = &object {
        template::collect(call, held, &request.attributes)?
    } else {
        // Attributes may travel in the key value (1.4: 2.1.4); those of the request come after them.
        let inner = take_inner_attributes(&mut object);
        creation::collect(call, object_type, &[&inner, &request.attributes])?
    };
    let id = call.new_identifier()?;
    creation::complete(call, &mut set, &id, object_type, false)?;
    describe(call, &mut set, object_type, &mut object)?;
    let encoded = match &object {
        ManagedObject::Template(_) => object.to_item(template::KEPT_IN),
        _ => kept::encode(&object),
    };
    call.insert(&id, &set, Some(encoded.encoded()))?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(RegisterResponse {
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

/// Reads the object of a request by the rules of its version; `said` is the type that the request tells.
pub(super) fn read_object<'r>(
    call: &Call<'_>,
    object: &ObjectItem<'r>,
    said: Option<ObjectType>,
) -> Result<ManagedObject<'r>, OperationError> {
    let item = object.borrowed_item().ok_or(Failure::InvalidMessage)?;
    let rule = Decode::strict(call.version);
    let object = ManagedObject::decode(&item, &rule)?;
    check_object(&item, &rule)?;
    let object_type = object.object_type();
    if said.is_some_and(|said| said != object_type) {
        let said = said.unwrap_or_default();
        let text = format!("the object is of type {object_type}, not {said}");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    if !object_type.is_in(call.version) {
        let text = format!(
            "version {} has no objects of type {object_type}",
            call.version
        );
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    Ok(object)
}

/// Sets what the object itself tells of its attributes.
pub(super) fn describe(
    call: &Call<'_>,
    set: &mut AttributeSet,
    object_type: ObjectType,
    object: &mut ManagedObject<'_>,
) -> Result<(), OperationError> {
    match object {
        ManagedObject::Certificate(certificate) => {
            describe_certificate(call, set, certificate)?;
        }
        ManagedObject::OpaqueObject(opaque) => {
            set.put_value(tag::OPAQUE_DATA_TYPE, &opaque.opaque_data_type);
            creation::put_digest(call, set, opaque.opaque_data_value.expose(), None)?;
        }
        _ => {}
    }
    if let Some(block) = object.key_block_mut() {
        describe_key(call, set, object_type, block)?;
    }
    Ok(())
}

/// Attributes that travel in the key value (1.4: 2.1.4).
pub(super) fn take_inner_attributes<'r>(object: &mut ManagedObject<'r>) -> Attributes<'r> {
    let list = match object.key_block_mut().and_then(|b| b.key_value.as_mut()) {
        Some(KeyValueContent::Plain(value)) => std::mem::take(&mut value.attributes).list,
        _ => Vec::new(),
    };
    Attributes {
        list,
        templates: Vec::new(),
    }
}

/// Sets algorithm, length, format and digest from the key block, and checks that they agree with
/// what the client says.
pub(super) fn describe_key(
    call: &Call<'_>,
    set: &mut AttributeSet,
    object_type: ObjectType,
    block: &mut KeyBlock<'_>,
) -> Result<(), OperationError> {
    if block.key_value.is_none() {
        set.put_value(tag::KEY_VALUE_PRESENT, &false);
    }
    // A secret may be an empty text; a key of no bytes protects nothing.
    if object_type != ObjectType::SECRET_DATA && is_empty(block) {
        return Err(empty_key());
    }
    let said: Option<CryptographicAlgorithm> = set.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM);
    if let (Some(said), Some(given)) = (said, block.cryptographic_algorithm)
        && said != given
    {
        let text = format!(
            "Cryptographic Algorithm is {said} in the attributes and {given} in the key block"
        );
        return Err(OperationError::new(Failure::AttributeValue, text));
    }
    let algorithm = block.cryptographic_algorithm.or(said);
    let length = block
        .cryptographic_length
        .or(set.integer(tag::CRYPTOGRAPHIC_LENGTH));
    let found = if block.is_wrapped() {
        None
    } else {
        inspect(call, object_type, algorithm, block)?
    };
    let (algorithm, length) = match found {
        Some((algorithm, bits)) => {
            if length.is_some_and(|l| l != bits) && object_type != ObjectType::SECRET_DATA {
                let text = format!(
                    "Cryptographic Length is {}, the key has {bits} bits",
                    length.unwrap_or_default()
                );
                return Err(OperationError::new(Failure::AttributeValue, text));
            }
            (Some(algorithm), Some(bits))
        }
        None => (algorithm, length),
    };
    if let Some(algorithm) = algorithm {
        set.put_value(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm);
    }
    if let Some(length) = length {
        set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &length);
    }
    creation::put_digest_of_key(call, set, block)
}

#[cold]
fn empty_key() -> OperationError {
    OperationError::new(Failure::InvalidField, "the key has no bytes")
}

/// Whether a key block holds a key of no bytes at all, in the clear or wrapped.
fn is_empty(block: &KeyBlock<'_>) -> bool {
    match &block.key_value {
        Some(KeyValueContent::Plain(value)) => match &value.key_material {
            KeyMaterial::Bytes(bytes) => bytes.expose().is_empty(),
            KeyMaterial::Transparent(_) => false,
        },
        Some(KeyValueContent::Wrapped(bytes)) => bytes.expose().is_empty(),
        None => false,
    }
}

/// Algorithm and length that the material itself tells; `None` where it tells nothing.
fn inspect(
    call: &Call<'_>,
    object_type: ObjectType,
    algorithm: Option<CryptographicAlgorithm>,
    block: &KeyBlock<'_>,
) -> Result<Option<(CryptographicAlgorithm, i32)>, OperationError> {
    if block.key_value.is_none() || block.key_format_type == KeyFormatType::OPAQUE {
        return Ok(None);
    }
    let class = match object_type {
        ObjectType::SYMMETRIC_KEY => {
            let material = key_material::read(block)?;
            let (Material::Bytes { bytes, .. } | Material::Symmetric(bytes)) = &material else {
                let text = "this is no format of a symmetric key";
                return Err(OperationError::new(Failure::KeyFormat, text));
            };
            if bytes.is_empty() {
                return Err(empty_key());
            }
            let Some(algorithm) = algorithm else {
                return Ok(None);
            };
            // A length that the algorithm does not have is kept as it is: what others made may be odd.
            return Ok(symmetric_key_bits(algorithm, bytes.len())
                .ok()
                .map(|bits| (algorithm, bits as i32)));
        }
        ObjectType::PRIVATE_KEY => KeyClass::Private,
        ObjectType::PUBLIC_KEY => KeyClass::Public,
        _ => return Ok(None),
    };
    if block.key_format_type == KeyFormatType::RAW {
        return Ok(None);
    }
    let key = call
        .crypto()
        .read_key(class, algorithm, &key_material::read(block)?)?;
    Ok(Some((
        algorithm.unwrap_or_else(|| key.algorithm()),
        key.bits() as i32,
    )))
}

/// Sets what a certificate tells of itself (1.4: 3.8 to 3.16; 2.1: 4.6 to 4.8).
fn describe_certificate(
    call: &Call<'_>,
    set: &mut AttributeSet,
    certificate: &Certificate<'_>,
) -> Result<(), OperationError> {
    let der = &certificate.certificate_value;
    set.put_value(tag::CERTIFICATE_TYPE, &certificate.certificate_type);
    set.put_value(
        tag::CERTIFICATE_LENGTH,
        &i32::try_from(der.len()).unwrap_or(i32::MAX),
    );
    creation::put_digest(call, set, der, None)?;
    if certificate.certificate_type != CertificateType::X_509 {
        return Ok(());
    }
    let facts = call.crypto().read_certificate(der)?;
    super::certificate_attributes::put(set, &facts);
    if let Some(key) = &facts.public_key {
        set.put_value(tag::CRYPTOGRAPHIC_ALGORITHM, &key.algorithm());
        set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &(key.bits() as i32));
        if let Some(curve) = key.curve() {
            let domain = CryptographicDomainParameters {
                recommended_curve: Some(curve),
                ..Default::default()
            };
            set.put_value(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS, &domain);
        }
    }
    if let Some(signature) = facts.signature_algorithm {
        set.put_value(tag::DIGITAL_SIGNATURE_ALGORITHM, &signature);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
