//! MAC and MAC Verify (1.2: 4.33, 4.34; 1.4: 4.33, 4.34; 2.1: 6.1.32, 6.1.33): message authentication codes
//! under a key that stays here.

use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::in_use::{check_key, with_parameters};
use crate::engine::key_material::symmetric_bytes;
use crate::engine::streams::{self, Given, Made, Part, Work};
use crate::engine::usage;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::{CryptographicAlgorithm, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{MacRequest, MacResponse, MacVerifyRequest, MacVerifyResponse};
use crate::protocol::shape::Boxed;

/// Objects whose bytes can be the key of a code.
const KEYS: &[ObjectType] = &[ObjectType::SYMMETRIC_KEY];

pub(in crate::engine) fn mac<'r>(
    call: &mut Call<'r>,
    request: &MacRequest<'r>,
) -> Result<MacResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(&opened, CryptographicUsageMask::MAC_GENERATE, KEYS)?;
    opened.head.lifecycle.may_protect(call.now)?;
    let data = part.data(request.data.as_ref())?;
    let algorithm = algorithm(&opened, request.cryptographic_parameters.as_ref())?;
    let key = symmetric_bytes(opened.material.ok_or(Failure::KeyValueNotPresent)?)?;
    let (code, correlation) = if part.is_whole() {
        (Some(call.crypto().mac(algorithm, key, data)?), None)
    } else {
        let of_part = Given::of(data);
        let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
            Ok((Work::Mac(crypto.start_mac(algorithm, key)?), None))
        })?;
        (made.bytes(), made.correlation())
    };
    usage::count_part(call, &opened, part, data.len(), Failure::UsageAllocation)?;
    Ok(MacResponse {
        unique_identifier: ObjectReference::id(opened.id),
        mac_data: code.map(Into::into),
        correlation_value: correlation.map(Into::into),
    })
}

pub(in crate::engine) fn mac_verify<'r>(
    call: &mut Call<'r>,
    request: &MacVerifyRequest<'r>,
) -> Result<MacVerifyResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(&opened, CryptographicUsageMask::MAC_VERIFY, KEYS)?;
    opened.head.lifecycle.may_process(call.now)?;
    let data = part.data(request.data.as_ref())?;
    let algorithm = algorithm(&opened, request.cryptographic_parameters.as_ref())?;
    let key = symmetric_bytes(opened.material.ok_or(Failure::KeyValueNotPresent)?)?;
    let code = request.mac_data.as_deref();
    let (valid, correlation) = if part.is_whole() {
        let code = code.ok_or_else(|| {
            OperationError::new(Failure::InvalidMessage, "field MAC Data is missing")
        })?;
        let valid = call.crypto().verify_mac(algorithm, key, data, code)?;
        (Made::checked(valid).validity(), None)
    } else {
        let of_part = Given {
            data,
            expected: code,
            verifies: Some("MAC Data"),
        };
        let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
            Ok((Work::Mac(crypto.start_mac(algorithm, key)?), None))
        })?;
        (made.validity(), made.correlation())
    };
    Ok(MacVerifyResponse {
        unique_identifier: ObjectReference::id(opened.id),
        validity_indicator: valid,
        correlation_value: correlation.map(Into::into),
    })
}

/// The algorithm of the code: that of the parameters, else that of the key. A key of a cipher may serve a
/// code as well, where parameters name one.
fn algorithm(
    opened: &Opened<'_>,
    given: Option<&Boxed<CryptographicParameters<'_>>>,
) -> Result<CryptographicAlgorithm, OperationError> {
    with_parameters(opened, given, |p| {
        Ok(p.cryptographic_algorithm.unwrap_or(opened.head.algorithm))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::UsageLimits;
    use crate::protocol::enumeration::{
        RevocationReasonCode, State, UsageLimitsUnit, ValidityIndicator,
    };
    use CryptographicAlgorithm as A;
    use CryptographicUsageMask as Mask;

    const DATA: &[u8] = b"what do ya want for nothing?";

    fn key_with(
        b: &Bench,
        version: V,
        algorithm: A,
        mask: Mask,
        more: &[Attribute<'static>],
    ) -> String {
        let name = format!("{} {version}", b.having(V::V2_1, vec![]).unwrap().len());
        let mut request = aes_with(&name, more.to_vec());
        request.attributes.list[0] = Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm);
        request.attributes.list[2] = usage(mask);
        made(&b.call(version, &request).unwrap())
    }

    fn active_key(b: &Bench, version: V, algorithm: A) -> String {
        let both = Mask::MAC_GENERATE | Mask::MAC_VERIFY;
        let active = date(tag::ACTIVATION_DATE, START);
        key_with(b, version, algorithm, both, &[active])
    }

    fn sign(key: &str) -> MacRequest<'_> {
        MacRequest {
            unique_identifier: id(key),
            data: Some(DATA.into()),
            ..MacRequest::default()
        }
    }

    fn verify<'a>(key: &'a str, code: &'a [u8]) -> MacVerifyRequest<'a> {
        MacVerifyRequest {
            unique_identifier: id(key),
            data: Some(DATA.into()),
            mac_data: Some(code.into()),
            ..MacVerifyRequest::default()
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "requests hold an option")]
    fn by(algorithm: A) -> Option<Boxed<CryptographicParameters<'static>>> {
        let parameters = CryptographicParameters {
            cryptographic_algorithm: Some(algorithm),
            ..CryptographicParameters::default()
        };
        Some(parameters.into())
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_2)
    }

    #[test]
    fn a_code_is_valid_for_its_data_and_key_and_for_nothing_else() {
        for version in having_it() {
            let b = Bench::new();
            let key = active_key(&b, version, A::HMAC_SHA256);
            let other = active_key(&b, version, A::HMAC_SHA256);
            let code = b.call(version, &sign(&key)).unwrap().mac_data.unwrap();
            assert_eq!(code.len(), 32, "{version}");
            let valid = |request: &MacVerifyRequest<'_>| {
                b.call(version, request).unwrap().validity_indicator
            };
            assert_eq!(valid(&verify(&key, &code)), Some(ValidityIndicator::VALID));
            let mut changed = code.to_vec();
            changed[31] ^= 1;
            let mut longer = verify(&key, &code);
            longer.data = Some(b"something else".as_slice().into());
            for wrong in [
                verify(&other, &code),
                verify(&key, &changed),
                verify(&key, &code[..31]),
                verify(&key, b""),
                longer,
            ] {
                assert_eq!(valid(&wrong), Some(ValidityIndicator::INVALID), "{version}");
            }
        }
    }

    #[test]
    fn parameters_choose_the_algorithm_and_may_stand_at_the_key() {
        let b = Bench::new();
        let key = active_key(&b, V::V1_4, A::AES);
        let bare = reason(b.call(V::V1_4, &sign(&key)));
        assert_eq!(bare, Some(ResultReason::INVALID_FIELD), "AES makes no code");
        let mut request = sign(&key);
        for (algorithm, bytes) in [(A::HMAC_SHA1, 20), (A::HMAC_SHA384, 48)] {
            request.cryptographic_parameters = by(algorithm);
            let code = b.call(V::V1_4, &request).unwrap().mac_data.unwrap();
            assert_eq!(code.len(), bytes);
        }
        let parameters = CryptographicParameters {
            cryptographic_algorithm: Some(A::HMAC_SHA512),
            ..CryptographicParameters::default()
        };
        let more = [
            Attribute::of(tag::CRYPTOGRAPHIC_PARAMETERS, &parameters),
            date(tag::ACTIVATION_DATE, START),
        ];
        let key = key_with(&b, V::V1_4, A::AES, Mask::MAC_GENERATE, &more);
        let code = b.call(V::V1_4, &sign(&key)).unwrap().mac_data.unwrap();
        assert_eq!(code.len(), 64);
    }

    #[test]
    fn each_direction_needs_its_bit_of_the_mask() {
        for version in having_it() {
            let b = Bench::new();
            let active = date(tag::ACTIVATION_DATE, START);
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
            );
            let more = [active];
            let key = key_with(&b, version, A::HMAC_SHA256, Mask::MAC_VERIFY, &more);
            assert_eq!(reason(b.call(version, &sign(&key))), wanted, "{version}");
            let key = key_with(&b, version, A::HMAC_SHA256, Mask::MAC_GENERATE, &more);
            let code = b.call(version, &sign(&key)).unwrap().mac_data.unwrap();
            let outcome = reason(b.call(version, &verify(&key, &code)));
            assert_eq!(outcome, wanted, "{version}");
        }
    }

    #[test]
    fn a_code_is_made_by_active_keys_only_and_verified_after_that_too() {
        let b = Bench::new();
        let key = active_key(&b, V::V2_1, A::HMAC_SHA256);
        let code = b.call(V::V2_1, &sign(&key)).unwrap().mac_data.unwrap();
        b.revoke(V::V2_1, &key, RevocationReasonCode::SUPERSEDED)
            .unwrap();
        assert_eq!(b.state(&key), State::DEACTIVATED);
        let wrong = Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE);
        assert_eq!(reason(b.call(V::V2_1, &sign(&key))), wrong);
        b.call(V::V2_1, &verify(&key, &code)).unwrap();
        let both = Mask::MAC_GENERATE | Mask::MAC_VERIFY;
        let early = key_with(&b, V::V2_1, A::HMAC_SHA256, both, &[]);
        assert_eq!(reason(b.call(V::V2_1, &sign(&early))), wrong);
        assert_eq!(reason(b.call(V::V2_1, &verify(&early, &code))), wrong);
    }

    #[test]
    fn making_codes_is_counted_and_verifying_them_is_not() {
        for version in having_it() {
            let b = Bench::new();
            let limits = UsageLimits {
                usage_limits_total: 1,
                usage_limits_count: None,
                usage_limits_unit: UsageLimitsUnit::OBJECT,
            };
            let more = [
                Attribute::of(tag::USAGE_LIMITS, &limits),
                date(tag::ACTIVATION_DATE, START),
            ];
            let both = Mask::MAC_GENERATE | Mask::MAC_VERIFY;
            let key = key_with(&b, version, A::HMAC_SHA256, both, &more);
            let code = b.call(version, &sign(&key)).unwrap().mac_data.unwrap();
            let exceeded = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::USAGE_LIMIT_EXCEEDED,
            );
            assert_eq!(reason(b.call(version, &sign(&key))), exceeded, "{version}");
            b.call(version, &verify(&key, &code)).unwrap();
        }
    }

    #[test]
    fn fields_that_are_missing_are_named() {
        let b = Bench::new();
        let key = active_key(&b, V::V2_1, A::HMAC_SHA256);
        let mut request = sign(&key);
        request.data = None;
        let (reason_, text) = b.call(V::V2_1, &request).unwrap_err();
        assert_eq!(reason_, ResultReason::INVALID_MESSAGE);
        assert!(text.contains("Data"), "{text}");
        let mut request = verify(&key, b"");
        request.mac_data = None;
        let (reason_, text) = b.call(V::V2_1, &request).unwrap_err();
        assert_eq!(reason_, ResultReason::INVALID_MESSAGE);
        assert!(text.contains("MAC Data"), "{text}");
    }
}
