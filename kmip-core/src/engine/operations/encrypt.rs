//! Encrypt (1.2: 4.29; 2.1: 6.1.17): encrypts data under a key that stays here.

use crate::crypto::CipherRequest;
use crate::crypto::symmetric::Encrypted;
use crate::engine::call::{Call, Opened};
use crate::engine::cryptography::{parameters, parameters_of_key};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::key_material::{asymmetric_key, symmetric_bytes};
use crate::protocol::attribute::{CryptographicParameters, UsageLimits};
use crate::protocol::enumeration::{ObjectType, UsageLimitsUnit};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{EncryptRequest, EncryptResponse};
use crate::protocol::shape::Boxed;
use crate::protocol::tag;

pub(in crate::engine) fn encrypt<'r>(
    call: &mut Call<'r>,
    request: &EncryptRequest<'r>,
) -> Result<EncryptResponse<'r>, OperationError> {
    refuse_streams(
        request.correlation_value.is_some(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = call.open_with_material(request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::ENCRYPT,
        ObjectType::PUBLIC_KEY,
    )?;
    opened.head.lifecycle.may_protect(call.now)?;
    let data = request
        .data
        .as_ref()
        .ok_or_else(|| OperationError::new(Failure::InvalidMessage, "field Data is missing"))?;
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let encrypted = with_parameters(&opened, request.cryptographic_parameters.as_ref(), |p| {
        let parameters = parameters(p);
        if opened.head.object_type == ObjectType::PUBLIC_KEY {
            let key = asymmetric_key(call.crypto(), material)?;
            let data = call
                .crypto()
                .public_encrypt(&key, &parameters, data.expose())?;
            return Ok(Encrypted {
                data,
                iv: None,
                tag: None,
            });
        }
        Ok(call.crypto().encrypt(&CipherRequest {
            algorithm: opened.head.algorithm,
            key: symmetric_bytes(material)?,
            parameters: &parameters,
            iv: request.iv_counter_nonce.as_deref(),
            additional_data: request.additional_data.as_deref(),
            tag: None,
            data: data.expose(),
        })?)
    })?;
    count_usage(call, &opened, data.expose().len())?;
    Ok(EncryptResponse {
        unique_identifier: ObjectReference::id(opened.id),
        data: Some(encrypted.data.into()),
        iv_counter_nonce: encrypted.iv.map(|iv| iv.as_bytes().to_vec().into()),
        correlation_value: None,
        authenticated_encryption_tag: encrypted.tag.map(|t| t.as_bytes().to_vec().into()),
    })
}

/// Streams come later; until then they are refused, and Query says so.
pub(super) fn refuse_streams(
    correlation: bool,
    init: Option<bool>,
    last: Option<bool>,
) -> Result<(), OperationError> {
    if correlation {
        return Err(OperationError::new(
            Failure::CorrelationValue,
            "there is no stream with this correlation value",
        ));
    }
    // Init and Final together are one part, which needs no stream.
    if init == Some(true) && last != Some(true) {
        return Err(OperationError::new(
            Failure::FeatureNotSupported,
            "data in several parts is not supported",
        ));
    }
    Ok(())
}

/// Type and usage mask: a symmetric key, or the half of a pair that does this.
pub(super) fn check_key(
    opened: &Opened<'_>,
    needed: CryptographicUsageMask,
    half: ObjectType,
) -> Result<(), OperationError> {
    if ![ObjectType::SYMMETRIC_KEY, half].contains(&opened.head.object_type) {
        let text = format!(
            "objects of type {} cannot be used here",
            opened.head.object_type
        );
        return Err(OperationError::new(Failure::InvalidObjectType, text));
    }
    if !opened.head.usage_mask.contains(needed) {
        return Err(OperationError::new(
            Failure::UsageMask,
            "the usage mask of the key does not allow this",
        ));
    }
    Ok(())
}

/// Runs `f` with the parameters of the request, or else of the key.
pub(super) fn with_parameters<T>(
    opened: &Opened<'_>,
    given: Option<&Boxed<CryptographicParameters<'_>>>,
    f: impl FnOnce(&CryptographicParameters<'_>) -> Result<T, OperationError>,
) -> Result<T, OperationError> {
    if let Some(p) = given {
        f(p)
    } else {
        let set = opened.attributes()?;
        f(&parameters_of_key(&set))
    }
}

/// Counts protected bytes or objects against the Usage Limits (1.4: 3.21).
pub(super) fn count_usage(
    call: &mut Call<'_>,
    opened: &Opened<'_>,
    bytes: usize,
) -> Result<(), OperationError> {
    if !opened.head.has_usage_limits() {
        return Ok(());
    }
    let mut set = opened.attributes()?;
    let Some(mut limits) = set.typed::<UsageLimits>(tag::USAGE_LIMITS) else {
        return Ok(());
    };
    let used = if limits.usage_limits_unit == UsageLimitsUnit::BYTE {
        i64::try_from(bytes).unwrap_or(i64::MAX)
    } else {
        1
    };
    let left = limits
        .usage_limits_count
        .unwrap_or(limits.usage_limits_total);
    if used > left {
        return Err(OperationError::new(
            Failure::UsageLimit,
            "the usage limits of the key are used up",
        ));
    }
    limits.usage_limits_count = Some(left - used);
    set.put_value(tag::USAGE_LIMITS, &limits);
    call.update(opened, &set)
}
