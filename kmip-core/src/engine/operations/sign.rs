//! Sign and Signature Verify (1.2: 4.31, 4.32; 1.4: 4.31, 4.32; 2.1: 6.1.55, 6.1.56): signatures by a private
//! key that stays here, and whether a signature is one.

use crate::crypto::{CryptoError, Provider, ShortBytes, SignedInput};
use crate::engine::call::{Call, Opened};
use crate::engine::cryptography::parameters;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::in_use::{check_key, with_parameters};
use crate::engine::key_material::asymmetric_key;
use crate::engine::streams::{self, Given, Made, Part, Work};
use crate::engine::usage;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{
    InputData, SignRequest, SignResponse, SignatureVerifyRequest, SignatureVerifyResponse,
};
use crate::protocol::shape::IntoOwned;
use crate::secret::Secret;

pub(in crate::engine) fn sign<'r>(
    call: &mut Call<'r>,
    request: &SignRequest<'r>,
) -> Result<SignResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::SIGN,
        &[ObjectType::PRIVATE_KEY],
    )?;
    opened.head.lifecycle.may_protect(call.now)?;
    let input = input(
        part,
        request.data.as_ref(),
        request.digested_data.as_deref(),
    )?;
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let given = request.cryptographic_parameters.as_ref();
    let (signature, correlation) = if part.is_whole() {
        let key = asymmetric_key(call.crypto(), material)?;
        let signature = with_parameters(&opened, given, |p| {
            Ok(call.crypto().sign(&key, &parameters(p), input)?)
        })?;
        (Some(signature), None)
    } else {
        let of_part = Given::of(bytes(input));
        let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
            with_parameters(&opened, given, |p| begin(crypto, &opened, p))
        })?;
        (made.bytes(), made.correlation())
    };
    usage::count_part(call, &opened, part, bytes(input).len(), Failure::UsageLimit)?;
    Ok(SignResponse {
        unique_identifier: ObjectReference::id(opened.id),
        signature_data: signature.map(Into::into),
        correlation_value: correlation.map(Into::into),
    })
}

pub(in crate::engine) fn signature_verify<'r>(
    call: &mut Call<'r>,
    request: &SignatureVerifyRequest<'r>,
) -> Result<SignatureVerifyResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::VERIFY,
        &[ObjectType::PUBLIC_KEY],
    )?;
    opened.head.lifecycle.may_process(call.now)?;
    let input = input(
        part,
        request.data.as_ref(),
        request.digested_data.as_deref(),
    )?;
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let given = request.cryptographic_parameters.as_ref();
    let signature = request.signature_data.as_deref();
    let (valid, correlation) = if part.is_whole() {
        let signature = signature.ok_or_else(|| {
            OperationError::new(Failure::InvalidMessage, "field Signature Data is missing")
        })?;
        let key = asymmetric_key(call.crypto(), material)?;
        let valid = with_parameters(&opened, given, |p| {
            let parameters = parameters(p);
            Ok(call.crypto().verify(&key, &parameters, input, signature)?)
        })?;
        (Made::checked(valid).validity(), None)
    } else {
        let of_part = Given {
            data: bytes(input),
            expected: signature,
            verifies: Some("Signature Data"),
        };
        let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
            with_parameters(&opened, given, |p| begin(crypto, &opened, p))
        })?;
        (made.validity(), made.correlation())
    };
    Ok(SignatureVerifyResponse {
        unique_identifier: ObjectReference::id(opened.id),
        validity_indicator: valid,
        data: None,
        correlation_value: correlation.map(Into::into),
    })
}

/// Begins a stream, to be signed or verified; what cannot be done in parts is held back until it is all there.
fn begin(
    crypto: &dyn Provider,
    opened: &Opened<'_>,
    p: &CryptographicParameters<'_>,
) -> Result<(Work, Option<ShortBytes>), OperationError> {
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let key = asymmetric_key(crypto, material)?;
    match crypto.start_signature(&key, &parameters(p)) {
        Ok(stream) => return Ok((Work::Signature(stream), None)),
        Err(CryptoError::NotStreamable) => {}
        Err(error) => return Err(error.into()),
    }
    let p = p.clone().into_owned();
    let signs = opened.head.object_type == ObjectType::PRIVATE_KEY;
    let work = Work::whole(move |crypto, opened, data, signature| {
        let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
        let key = asymmetric_key(crypto, material)?;
        let (parameters, input) = (parameters(&p), SignedInput::Data(data));
        if signs {
            let signature = crypto.sign(&key, &parameters, input)?;
            return Ok(Made::of(Secret::new(signature)));
        }
        let signature = signature.unwrap_or_default();
        let valid = crypto.verify(&key, &parameters, input, signature)?;
        Ok(Made::checked(valid))
    });
    Ok((work, None))
}

/// What is signed: the data, or its digest (from 1.4 on); one of them. A digest has no parts.
fn input<'d>(
    part: Part<'_>,
    data: Option<&'d InputData<'_>>,
    digest: Option<&'d [u8]>,
) -> Result<SignedInput<'d>, OperationError> {
    match (data, digest) {
        (None, Some(digest)) if part.is_whole() => Ok(SignedInput::Digest(digest)),
        (data, None) => Ok(SignedInput::Data(part.data(data)?)),
        (Some(_), Some(_)) => Err(OperationError::new(
            Failure::InvalidField,
            "Data and Digested Data exclude each other",
        )),
        (None, Some(_)) => Err(OperationError::new(
            Failure::InvalidField,
            "Digested Data does not come in parts",
        )),
    }
}

fn bytes(input: SignedInput<'_>) -> &[u8] {
    let (SignedInput::Data(bytes) | SignedInput::Digest(bytes)) = input;
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::UsageLimits;
    use crate::protocol::enumeration::{
        HashingAlgorithm as Hash, PaddingMethod, RevocationReasonCode, UsageLimitsUnit,
        ValidityIndicator,
    };
    use crate::protocol::payload::CreateKeyPairRequest;
    use crate::protocol::shape::Boxed;
    use CryptographicAlgorithm as A;
    use CryptographicUsageMask as Mask;

    const DATA: &[u8] = b"signed and sealed";

    struct Pair {
        private: String,
        public: String,
    }

    /// A pair that is active; 1.x asks for `ECDSA`, which later versions call `EC`.
    fn pair(b: &Bench, version: V, algorithm: A, bits: i32, more: &[Attribute<'static>]) -> Pair {
        let mut common = vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits),
            date(tag::ACTIVATION_DATE, START),
        ];
        common.extend_from_slice(more);
        let request = CreateKeyPairRequest {
            common_attributes: Some(of(common)),
            private_key_attributes: Some(of(vec![usage(Mask::SIGN)])),
            public_key_attributes: Some(of(vec![usage(Mask::VERIFY)])),
            ..CreateKeyPairRequest::default()
        };
        let made = b.call(version, &request).unwrap();
        let text = |id: &ObjectReference<'_>| id.as_identifier().unwrap().to_owned();
        Pair {
            private: text(&made.private_key_unique_identifier),
            public: text(&made.public_key_unique_identifier),
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "requests hold an option")]
    fn hashed(
        hash: Hash,
        padding: Option<PaddingMethod>,
    ) -> Option<Boxed<CryptographicParameters<'static>>> {
        let parameters = CryptographicParameters {
            hashing_algorithm: Some(hash),
            padding_method: padding,
            ..CryptographicParameters::default()
        };
        Some(parameters.into())
    }

    fn sign(pair: &Pair) -> SignRequest<'_> {
        SignRequest {
            unique_identifier: id(&pair.private),
            cryptographic_parameters: hashed(Hash::SHA_256, None),
            data: Some(DATA.into()),
            ..SignRequest::default()
        }
    }

    fn verify<'a>(pair: &'a Pair, signature: &'a [u8]) -> SignatureVerifyRequest<'a> {
        SignatureVerifyRequest {
            unique_identifier: id(&pair.public),
            cryptographic_parameters: hashed(Hash::SHA_256, None),
            data: Some(DATA.into()),
            signature_data: Some(signature.into()),
            ..SignatureVerifyRequest::default()
        }
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_2)
    }

    #[test]
    fn a_signature_is_valid_for_its_data_and_pair_and_for_nothing_else() {
        for version in having_it() {
            let b = Bench::new();
            let ours = pair(&b, version, A::ECDSA, 256, &[]);
            let other = pair(&b, version, A::ECDSA, 256, &[]);
            let signed = b.call(version, &sign(&ours)).unwrap();
            let signature = signed.signature_data.unwrap();
            let valid = |request: &SignatureVerifyRequest<'_>| {
                b.call(version, request).unwrap().validity_indicator
            };
            let good = verify(&ours, &signature);
            assert_eq!(valid(&good), Some(ValidityIndicator::VALID), "{version}");
            let mut changed = good.clone();
            changed.data = Some(b"signed and Sealed".as_slice().into());
            for wrong in [
                verify(&other, &signature),
                verify(&ours, b""),
                verify(&ours, b"no signature"),
                changed,
            ] {
                assert_eq!(valid(&wrong), Some(ValidityIndicator::INVALID), "{version}");
            }
        }
    }

    #[test]
    fn rsa_signs_in_both_paddings_and_one_does_not_verify_the_other() {
        let b = Bench::new();
        let ours = pair(&b, V::V2_1, A::RSA, 2048, &[]);
        let both = [PaddingMethod::PKCS1_V1_5, PaddingMethod::PSS];
        for padding in both {
            let mut request = sign(&ours);
            request.cryptographic_parameters = hashed(Hash::SHA_256, Some(padding));
            let signature = b.call(V::V2_1, &request).unwrap().signature_data.unwrap();
            assert_eq!(signature.len(), 256);
            for other in both {
                let mut request = verify(&ours, &signature);
                request.cryptographic_parameters = hashed(Hash::SHA_256, Some(other));
                let outcome = b.call(V::V2_1, &request).unwrap().validity_indicator;
                let same = outcome == Some(ValidityIndicator::VALID);
                assert_eq!(same, padding == other);
            }
        }
    }

    #[test]
    fn a_digest_takes_the_place_of_the_data_from_1_4_on() {
        for version in having_it().filter(|v| *v >= V::V1_4) {
            let b = Bench::new();
            let ours = pair(&b, version, A::ECDSA, 256, &[]);
            let crypto = crate::crypto::OpenSsl::new().unwrap();
            let digest = crate::crypto::Digests::hash(&crypto, Hash::SHA_256, DATA).unwrap();
            let mut request = sign(&ours);
            request.digested_data = Some(digest.as_slice().into());
            let outcome = reason(b.call(version, &request));
            assert_eq!(outcome, Some(ResultReason::INVALID_FIELD), "both at once");
            request.data = None;
            let signature = b.call(version, &request).unwrap().signature_data.unwrap();
            let outcome = b.call(version, &verify(&ours, &signature)).unwrap();
            assert_eq!(outcome.validity_indicator, Some(ValidityIndicator::VALID));
        }
    }

    #[test]
    fn each_half_does_its_own() {
        for version in having_it() {
            let b = Bench::new();
            let ours = pair(&b, version, A::ECDSA, 256, &[]);
            let swapped = Pair {
                private: ours.public.clone(),
                public: ours.private.clone(),
            };
            let (old, new) = (
                ResultReason::PERMISSION_DENIED,
                ResultReason::INVALID_OBJECT_TYPE,
            );
            let wanted = by_version(version, old, new);
            assert_eq!(reason(b.call(version, &sign(&swapped))), wanted);
            assert_eq!(reason(b.call(version, &verify(&swapped, b"x"))), wanted);
            let mut request = sign(&ours);
            let key = b.active(version, "aes");
            request.unique_identifier = id(&key);
            assert_eq!(reason(b.call(version, &request)), wanted, "{version}");
        }
    }

    #[test]
    fn a_private_key_signs_while_it_is_active_and_verification_goes_on() {
        let b = Bench::new();
        let ours = pair(&b, V::V2_1, A::ECDSA, 256, &[]);
        let signature = b
            .call(V::V2_1, &sign(&ours))
            .unwrap()
            .signature_data
            .unwrap();
        for half in [&ours.private, &ours.public] {
            b.revoke(V::V2_1, half, RevocationReasonCode::SUPERSEDED)
                .unwrap();
        }
        let wrong = Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE);
        assert_eq!(reason(b.call(V::V2_1, &sign(&ours))), wrong);
        b.call(V::V2_1, &verify(&ours, &signature)).unwrap();
    }

    #[test]
    fn signatures_are_counted() {
        for version in having_it() {
            let b = Bench::new();
            let limits = UsageLimits {
                usage_limits_total: 20,
                usage_limits_count: None,
                usage_limits_unit: UsageLimitsUnit::BYTE,
            };
            let more = [Attribute::of(tag::USAGE_LIMITS, &limits)];
            let ours = pair(&b, version, A::ECDSA, 256, &more);
            b.call(version, &sign(&ours)).unwrap();
            // The text has Permission Denied in every version (2.1: 6.1.55).
            let denied = Some(ResultReason::PERMISSION_DENIED);
            assert_eq!(reason(b.call(version, &sign(&ours))), denied, "{version}");
        }
    }

    #[test]
    fn what_no_signature_is_made_with_is_refused() {
        let b = Bench::new();
        let ours = pair(&b, V::V2_1, A::ECDSA, 256, &[]);
        let mut request = sign(&ours);
        request.cryptographic_parameters = None;
        let outcome = reason(b.call(V::V2_1, &request));
        assert_eq!(outcome, Some(ResultReason::BAD_CRYPTOGRAPHIC_PARAMETERS));
        request.cryptographic_parameters = hashed(Hash::TIGER, None);
        let outcome = reason(b.call(V::V2_1, &request));
        let unsupported = ResultReason::UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS;
        assert_eq!(outcome, Some(unsupported));
        request.data = None;
        let outcome = reason(b.call(V::V2_1, &request));
        assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE));
    }
}
