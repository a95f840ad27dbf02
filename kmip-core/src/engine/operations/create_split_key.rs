//! Create Split Key (1.2, 1.4: 4.38; 2.1: 6.1.10): splits a key that is here, or a new one, into parts that are objects
//! of their own.

use super::create;
use crate::crypto::split::{self, Scheme};
use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::kept;
use crate::protocol::attribute::Attribute;
use crate::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, SplitKeyMethod,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject, SplitKey};
use crate::protocol::payload::{CreateSplitKeyRequest, CreateSplitKeyResponse};
use crate::protocol::shape::{BigInteger, Secret};
use crate::protocol::tag;
use crate::secret::Secret as Bytes;
use crate::ttlv::{ItemType, Tag};

/// Objects that can be split.
const BASES: &[ObjectType] = &[
    ObjectType::SYMMETRIC_KEY,
    ObjectType::PRIVATE_KEY,
    ObjectType::SECRET_DATA,
];

/// Attributes of the key that its parts have, whatever the request says (1.4: 4.38); nobody gets at a part more easily
/// than at the key.
const TAKEN_OVER: &[Tag] = &[
    tag::CRYPTOGRAPHIC_ALGORITHM,
    tag::CRYPTOGRAPHIC_LENGTH,
    tag::CRYPTOGRAPHIC_USAGE_MASK,
    tag::CRYPTOGRAPHIC_PARAMETERS,
    tag::SENSITIVE,
    tag::EXTRACTABLE,
];

/// What is split.
struct Base {
    secret: Bytes,
    format: KeyFormatType,
    algorithm: Option<CryptographicAlgorithm>,
    length: Option<i32>,
}

pub(in crate::engine) fn create_split_key<'r>(
    call: &mut Call<'r>,
    request: &CreateSplitKeyRequest<'r>,
) -> Result<CreateSplitKeyResponse<'r>, OperationError> {
    let masks = request.protection_storage_masks.as_ref();
    creation::check_storage(masks, Failure::Storage)?;
    let mut set = creation::collect(call, ObjectType::SPLIT_KEY, &[&request.attributes])?;
    let opened = match &request.unique_identifier {
        Some(reference) => Some(call.open_with_material(Some(reference))?),
        None => None,
    };
    // The type is that of what is created; clients send that of the key as well.
    let of_base = opened.map_or(ObjectType::SYMMETRIC_KEY, |opened| opened.head.object_type);
    if ![ObjectType::SPLIT_KEY, of_base].contains(&request.object_type) {
        let text = format!("objects of type {} are no Split Keys", request.object_type);
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    let prime = request
        .prime_field_size
        .as_ref()
        .map(unsigned)
        .transpose()?;
    let method = request.split_key_method;
    let said = set.enumeration(tag::SPLIT_KEY_POLYNOMIAL);
    let scheme = Scheme {
        method,
        parts: count(request.split_key_parts, "Split Key Parts")?,
        threshold: count(request.split_key_threshold, "Split Key Threshold")?,
        polynomial: said.unwrap_or_else(|| split::polynomial(method, call.version)),
        prime,
    };
    scheme.check(call.crypto())?;
    let base = match &opened {
        Some(opened) => base_of(opened, &mut set)?,
        None => new_base(call, &mut set)?,
    };
    let keeps_length = matches!(
        method,
        SplitKeyMethod::XOR | SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_8
    );
    if !keeps_length && (base.format != KeyFormatType::RAW || base.length.is_none()) {
        let text = format!("{method} needs a raw key whose Cryptographic Length is known");
        return Err(OperationError::new(Failure::UnsupportedParameters, text));
    }
    if has_polynomial(method) {
        set.put_value(tag::SPLIT_KEY_POLYNOMIAL, &scheme.polynomial);
    }
    set.put_value(tag::SPLIT_KEY_METHOD, &method);
    set.put_value(tag::SPLIT_KEY_PARTS, &request.split_key_parts);
    set.put_value(tag::SPLIT_KEY_THRESHOLD, &request.split_key_threshold);
    if let Some(opened) = &opened {
        set.put(Attribute::standard(tag::SPLIT_KEY_BASE_LINK, |w| {
            w.text_as(tag::SPLIT_KEY_BASE_LINK, ItemType::Reference, opened.id);
        }));
    }
    let mut ids = Vec::new();
    let parts = split::split(call.crypto(), &scheme, base.secret.as_bytes())?;
    for (number, part) in (1..).zip(&parts) {
        let id = call.new_identifier()?;
        let key_block = KeyBlock {
            cryptographic_algorithm: base.algorithm,
            cryptographic_length: base.length,
            ..KeyBlock::plain(base.format, Secret::borrowed(part.as_bytes()))
        };
        let mut set = set.clone();
        set.put_value(tag::KEY_PART_IDENTIFIER, &number);
        creation::complete(call, &mut set, &id, ObjectType::SPLIT_KEY, true)?;
        creation::put_digest_of_key(call, &mut set, &key_block)?;
        let object = ManagedObject::SplitKey(SplitKey {
            split_key_parts: request.split_key_parts,
            key_part_identifier: number,
            split_key_threshold: request.split_key_threshold,
            split_key_method: method,
            prime_field_size: request.prime_field_size.clone(),
            key_block,
        });
        call.insert(&id, &set, Some(kept::encode(&object).encoded()))?;
        ids.push(call.keep_text(id));
    }
    call.object = ids.first().copied();
    call.new_placeholder = call.object.map(str::to_owned);
    Ok(CreateSplitKeyResponse {
        object_type: Some(ObjectType::SPLIT_KEY),
        unique_identifiers: ids.into_iter().map(ObjectReference::id).collect(),
        attributes: None,
    })
}

/// Whether the field of a method is made with a polynomial.
pub(super) fn has_polynomial(method: SplitKeyMethod) -> bool {
    matches!(
        method,
        SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_8 | SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_16
    )
}

/// The prime of a field.
pub(super) fn unsigned<'a>(prime: &'a BigInteger<'_>) -> Result<&'a [u8], OperationError> {
    if prime.0.first().is_some_and(|byte| byte & 0x80 != 0) {
        let text = "Prime Field Size is negative";
        return Err(OperationError::new(Failure::BadParameters, text));
    }
    Ok(prime.to_unsigned())
}

/// A number of parts.
pub(super) fn count(value: i32, name: &str) -> Result<u32, OperationError> {
    u32::try_from(value)
        .map_err(|_| OperationError::new(Failure::BadParameters, format!("{name} is negative")))
}

/// The key that is here, with its attributes in the place of the request's.
fn base_of(opened: &Opened<'_>, set: &mut AttributeSet) -> Result<Base, OperationError> {
    if !BASES.contains(&opened.head.object_type) {
        let text = format!("objects of type {} are not split", opened.head.object_type);
        return Err(OperationError::new(Failure::NoCipherKey, text));
    }
    let object = kept::decode(opened.material.ok_or(Failure::KeyValueNotPresent)?)?;
    let block = object.key_block().ok_or(Failure::InvalidObjectType)?;
    if block.is_wrapped() {
        let text = "the key is wrapped";
        return Err(OperationError::new(Failure::WrappedKey, text));
    }
    if block.key_value.is_none() {
        return Err(Failure::KeyValueNotPresent.into());
    }
    let secret = block.bytes().ok_or_else(|| {
        let text = "a key in a transparent format is not split";
        OperationError::new(Failure::KeyFormat, text)
    })?;
    let own = opened.attributes()?;
    for tag in TAKEN_OVER {
        set.remove_every(&(*tag).into());
        for attribute in own.instances(&(*tag).into()) {
            set.add(attribute.clone());
        }
    }
    Ok(Base {
        secret: Bytes::copy_from(secret),
        format: block.key_format_type,
        algorithm: block.cryptographic_algorithm,
        length: block.cryptographic_length,
    })
}

/// A new symmetric key, as the attributes say.
fn new_base(call: &Call<'_>, set: &mut AttributeSet) -> Result<Base, OperationError> {
    let (algorithm, bits) = create::wanted(set)?;
    let secret = call.crypto().generate_symmetric_key(algorithm, bits)?;
    set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &(bits as i32));
    Ok(Base {
        secret,
        format: KeyFormatType::RAW,
        algorithm: Some(algorithm),
        length: Some(bits as i32),
    })
}
