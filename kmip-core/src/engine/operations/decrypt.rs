//! Decrypt (1.2: 4.30; 2.1: 6.1.11): decrypts data under a key that stays here.

use super::encrypt::{check_key, refuse_streams, with_parameters};
use crate::crypto::CipherRequest;
use crate::engine::call::Call;
use crate::engine::cryptography::parameters;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::key_material::{asymmetric_key, symmetric_bytes};
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{DecryptRequest, DecryptResponse};
use crate::protocol::shape::Secret;

pub(in crate::engine) fn decrypt<'r>(
    call: &mut Call<'r>,
    request: &DecryptRequest<'r>,
) -> Result<DecryptResponse<'r>, OperationError> {
    refuse_streams(
        request.correlation_value.is_some(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = call.open_with_material(request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::DECRYPT,
        ObjectType::PRIVATE_KEY,
    )?;
    opened.head.lifecycle.may_process(call.now)?;
    let data = request
        .data
        .as_deref()
        .ok_or_else(|| OperationError::new(Failure::InvalidMessage, "field Data is missing"))?;
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let plain = with_parameters(&opened, request.cryptographic_parameters.as_ref(), |p| {
        let parameters = parameters(p);
        if opened.head.object_type == ObjectType::PRIVATE_KEY {
            let key = asymmetric_key(call.crypto(), material)?;
            return Ok(call.crypto().private_decrypt(&key, &parameters, data)?);
        }
        Ok(call.crypto().decrypt(&CipherRequest {
            algorithm: opened.head.algorithm,
            key: symmetric_bytes(material)?,
            parameters: &parameters,
            iv: request.iv_counter_nonce.as_deref(),
            additional_data: request.additional_data.as_deref(),
            tag: request.authenticated_encryption_tag.as_deref(),
            data,
        })?)
    })?;
    let plain = call.keep(zeroize::Zeroizing::new(plain.into_exposed()));
    Ok(DecryptResponse {
        unique_identifier: ObjectReference::id(opened.id),
        data: Some(Secret::borrowed(plain)),
        correlation_value: None,
    })
}
