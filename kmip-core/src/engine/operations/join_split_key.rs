//! Join Split Key (1.2, 1.4: 4.39; 2.1: 6.1.27): makes a key of the parts that it was split into.

use super::create_split_key::{count, has_polynomial, unsigned};
use super::register::describe_key;
use crate::crypto::split::{self, Scheme};
use crate::crypto::symmetric::symmetric_key_bytes;
use crate::engine::call::{Call, Opened};
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::kept;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::{KeyFormatType, ObjectType, SecretDataType, SplitKeyPolynomial};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{
    KeyBlock, ManagedObject, PrivateKey, SecretData, SplitKey, SymmetricKey,
};
use crate::protocol::payload::{JoinSplitKeyRequest, JoinSplitKeyResponse};
use crate::protocol::shape::Secret;
use crate::protocol::tag;

/// A part as it was opened.
struct Part<'r> {
    key: SplitKey<'r>,
    polynomial: Option<SplitKeyPolynomial>,
    sensitive: bool,
    extractable: bool,
}

pub(in crate::engine) fn join_split_key<'r>(
    call: &mut Call<'r>,
    request: &JoinSplitKeyRequest<'r>,
) -> Result<JoinSplitKeyResponse<'r>, OperationError> {
    let object_type = request.object_type;
    let masks = request.protection_storage_masks.as_ref();
    creation::check_storage(masks, Failure::Storage)?;
    let known = [
        ObjectType::SYMMETRIC_KEY,
        ObjectType::PRIVATE_KEY,
        ObjectType::SECRET_DATA,
    ];
    if !known.contains(&object_type) {
        let text = format!("parts are not joined to objects of type {object_type}");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    let limit = split::MAX_PARTS as usize;
    if request.unique_identifiers.len() > limit {
        let text = format!("no key has more than {limit} parts");
        return Err(OperationError::new(Failure::Cryptography, text));
    }
    let mut parts = Vec::with_capacity(request.unique_identifiers.len());
    for reference in &request.unique_identifiers {
        let opened = call.open_with_material(Some(reference))?;
        parts.push(part_of(&opened)?);
    }
    let (secret, first) = joined(call, &parts)?;
    let none = Attributes::default();
    let given = request.attributes.as_ref().unwrap_or(&none);
    let mut set = creation::collect(call, object_type, &[given])?;
    // What nobody may take out in parts, nobody takes out when it is joined.
    if parts.iter().any(|part| part.sensitive) {
        set.put_value(tag::SENSITIVE, &true);
    }
    if !parts.iter().all(|part| part.extractable) {
        set.put_value(tag::EXTRACTABLE, &false);
    }
    let mut key_block = KeyBlock {
        cryptographic_algorithm: first.key_block.cryptographic_algorithm,
        cryptographic_length: first.key_block.cryptographic_length,
        ..KeyBlock::plain(
            first.key_block.key_format_type,
            Secret::borrowed(secret.as_bytes()),
        )
    };
    let id = call.new_identifier()?;
    creation::complete(call, &mut set, &id, object_type, true)?;
    describe_key(call, &mut set, object_type, &mut key_block)?;
    key_block.cryptographic_algorithm = set.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM);
    key_block.cryptographic_length = set.integer(tag::CRYPTOGRAPHIC_LENGTH);
    let object = match object_type {
        ObjectType::PRIVATE_KEY => ManagedObject::PrivateKey(PrivateKey { key_block }),
        ObjectType::SECRET_DATA => ManagedObject::SecretData(SecretData {
            secret_data_type: request.secret_data_type.unwrap_or(SecretDataType::SEED),
            key_block,
        }),
        _ => ManagedObject::SymmetricKey(SymmetricKey { key_block }),
    };
    call.insert(&id, &set, Some(kept::encode(&object).encoded()))?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(JoinSplitKeyResponse {
        object_type: Some(object_type),
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

fn part_of<'r>(opened: &Opened<'r>) -> Result<Part<'r>, OperationError> {
    let found = opened.head.object_type;
    let kept = kept::decode(opened.material.ok_or(Failure::KeyValueNotPresent)?)?;
    let ManagedObject::SplitKey(key) = kept else {
        let text = format!("objects of type {found} are no Split Keys");
        return Err(OperationError::new(Failure::NoCipherKey, text));
    };
    if key.key_block.is_wrapped() {
        let text = "a part is wrapped";
        return Err(OperationError::new(Failure::WrappedKey, text));
    }
    let set = opened.attributes()?;
    Ok(Part {
        key,
        polynomial: set.enumeration(tag::SPLIT_KEY_POLYNOMIAL),
        sensitive: set.boolean(tag::SENSITIVE).unwrap_or(false),
        extractable: set.boolean(tag::EXTRACTABLE).unwrap_or(true),
    })
}

/// The secret, and the part that tells of all what they have in common.
fn joined<'p, 'r>(
    call: &Call<'_>,
    parts: &'p [Part<'r>],
) -> Result<(crate::secret::Secret, &'p SplitKey<'r>), OperationError> {
    let common = |part: &'p Part<'r>| {
        let key = &part.key;
        let scheme = (
            key.split_key_method,
            key.split_key_parts,
            key.split_key_threshold,
            &key.prime_field_size,
        );
        let block = &key.key_block;
        let described = (
            block.key_format_type,
            block.cryptographic_algorithm,
            block.cryptographic_length,
        );
        (scheme, described, part.polynomial)
    };
    let first = parts.first().ok_or(Failure::Cryptography)?;
    if parts.iter().any(|part| common(part) != common(first)) {
        let text = "these are no parts of one key";
        return Err(OperationError::new(Failure::Cryptography, text));
    }
    let key = &first.key;
    let method = key.split_key_method;
    let said = first.polynomial.filter(|_| has_polynomial(method));
    let prime = key.prime_field_size.as_ref().map(unsigned).transpose()?;
    let scheme = Scheme {
        method,
        parts: count(key.split_key_parts, "Split Key Parts")?,
        threshold: count(key.split_key_threshold, "Split Key Threshold")?,
        polynomial: said.unwrap_or_else(|| split::polynomial(method, call.version)),
        prime,
    };
    let mut points = Vec::with_capacity(parts.len());
    for part in parts {
        let bytes = part.key.key_block.bytes().ok_or_else(|| {
            OperationError::new(
                Failure::KeyFormat,
                "a part in a transparent format is not joined",
            )
        })?;
        let number = count(part.key.key_part_identifier, "Key Part Identifier")?;
        points.push((number, bytes));
    }
    let block = &key.key_block;
    let bits = block.cryptographic_length.unwrap_or_default();
    let length = block.cryptographic_algorithm.and_then(|algorithm| {
        let raw = block.key_format_type == KeyFormatType::RAW;
        let bits = u32::try_from(bits).ok().filter(|_| raw)?;
        symmetric_key_bytes(algorithm, bits).ok()
    });
    let secret = split::join(call.crypto(), &scheme, &points, length)?;
    Ok((secret, key))
}
