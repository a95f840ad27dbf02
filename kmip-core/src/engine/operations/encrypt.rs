//! Encrypt (1.2: 4.29; 2.1: 6.1.17): encrypts data under a key that stays here, at once or in parts.

use crate::crypto::{CipherRequest, CryptoError, Direction, Encrypted, Provider, ShortBytes};
use crate::engine::call::{Call, Opened};
use crate::engine::cryptography::parameters;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::in_use::{check_key, with_parameters};
use crate::engine::key_material::{asymmetric_key, symmetric_bytes};
use crate::engine::streams::{self, Given, Made, Part, Work};
use crate::engine::usage;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{EncryptRequest, EncryptResponse};
use crate::protocol::shape::IntoOwned;
use crate::secret::Secret;

pub(in crate::engine) fn encrypt<'r>(
    call: &mut Call<'r>,
    request: &EncryptRequest<'r>,
) -> Result<EncryptResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::ENCRYPT,
        &[ObjectType::SYMMETRIC_KEY, ObjectType::PUBLIC_KEY],
    )?;
    opened.head.lifecycle.may_protect(call.now)?;
    let data = part.data(request.data.as_ref())?;
    let given = request.cryptographic_parameters.as_ref();
    if part.is_whole() {
        let (iv, additional) = (&request.iv_counter_nonce, &request.additional_data);
        let (iv, additional) = (iv.as_deref(), additional.as_deref());
        let encrypted = with_parameters(&opened, given, |p| {
            whole(call.crypto(), &opened, p, iv, additional, data)
        })?;
        usage::count(call, &opened, data.len(), Failure::UsageLimit)?;
        return Ok(EncryptResponse {
            unique_identifier: ObjectReference::id(opened.id),
            data: Some(encrypted.data.into()),
            iv_counter_nonce: encrypted.iv.map(|iv| iv.as_bytes().to_vec().into()),
            correlation_value: None,
            authenticated_encryption_tag: encrypted.tag.map(|t| t.as_bytes().to_vec().into()),
        });
    }
    let of_part = Given::of(data);
    let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
        with_parameters(&opened, given, |p| begin(crypto, &opened, p, request))
    })?;
    usage::count_part(call, &opened, part, data.len(), Failure::UsageLimit)?;
    Ok(EncryptResponse {
        unique_identifier: ObjectReference::id(opened.id),
        data: made.bytes().map(Into::into),
        iv_counter_nonce: made.iv.map(|iv| iv.as_bytes().to_vec().into()),
        correlation_value: made.correlation().map(Into::into),
        authenticated_encryption_tag: made.tag.map(|t| t.as_bytes().to_vec().into()),
    })
}

/// Encrypts all of the data at once.
fn whole(
    crypto: &dyn Provider,
    opened: &Opened<'_>,
    p: &CryptographicParameters<'_>,
    iv: Option<&[u8]>,
    additional_data: Option<&[u8]>,
    data: &[u8],
) -> Result<Encrypted, OperationError> {
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let parameters = parameters(p);
    if opened.head.object_type == ObjectType::PUBLIC_KEY {
        let key = asymmetric_key(crypto, material)?;
        return Ok(Encrypted {
            data: crypto.public_encrypt(&key, &parameters, data)?,
            iv: None,
            tag: None,
        });
    }
    Ok(crypto.encrypt(&CipherRequest {
        algorithm: opened.head.algorithm,
        key: symmetric_bytes(material)?,
        parameters: &parameters,
        iv,
        additional_data,
        tag: None,
        data,
    })?)
}

/// Begins a stream; what cannot be encrypted in parts is held back until it is all there.
fn begin(
    crypto: &dyn Provider,
    opened: &Opened<'_>,
    p: &CryptographicParameters<'_>,
    request: &EncryptRequest<'_>,
) -> Result<(Work, Option<ShortBytes>), OperationError> {
    if opened.head.object_type != ObjectType::PUBLIC_KEY {
        let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
        let started = crypto.start_cipher(
            Direction::Encrypt,
            &CipherRequest {
                algorithm: opened.head.algorithm,
                key: symmetric_bytes(material)?,
                parameters: &parameters(p),
                iv: request.iv_counter_nonce.as_deref(),
                additional_data: request.additional_data.as_deref(),
                tag: None,
                data: &[],
            },
        );
        match started {
            Ok(started) => return Ok((Work::Cipher(started.stream), started.iv)),
            Err(CryptoError::NotStreamable) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let p = p.clone().into_owned();
    let iv = request.iv_counter_nonce.as_deref().map(<[u8]>::to_vec);
    let additional = request.additional_data.as_deref().map(<[u8]>::to_vec);
    let work = Work::whole(move |crypto, opened, data, _| {
        let (iv, additional) = (iv.as_deref(), additional.as_deref());
        let encrypted = whole(crypto, opened, &p, iv, additional, data)?;
        let mut made = Made::of(Secret::new(encrypted.data));
        (made.tag, made.iv) = (encrypted.tag, encrypted.iv);
        Ok(made)
    });
    Ok((work, None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::{Attribute, UsageLimits};
    use crate::protocol::enumeration::{
        BlockCipherMode as Mode, PaddingMethod, State, UsageLimitsUnit,
    };
    use crate::protocol::payload::GetAttributesRequest;
    use crate::protocol::shape::Boxed;

    fn mode(mode: Mode) -> CryptographicParameters<'static> {
        CryptographicParameters {
            block_cipher_mode: Some(mode),
            ..CryptographicParameters::default()
        }
    }

    fn padded() -> CryptographicParameters<'static> {
        CryptographicParameters {
            padding_method: Some(PaddingMethod::PKCS5),
            ..mode(Mode::CBC)
        }
    }

    fn request<'a>(
        key: &'a str,
        parameters: &CryptographicParameters<'static>,
        data: &'a [u8],
        iv: &'a [u8],
    ) -> EncryptRequest<'a> {
        EncryptRequest {
            unique_identifier: id(key),
            cryptographic_parameters: Some(Boxed::from(parameters.clone())),
            data: Some(data.into()),
            iv_counter_nonce: Some(iv.into()).filter(|_| !iv.is_empty()),
            ..EncryptRequest::default()
        }
    }

    #[test]
    fn each_mode_needs_its_vector_and_gives_as_many_bytes_as_it_should() {
        let b = Bench::new();
        let key = b.active(V::V2_1, "k");
        for (parameters, iv, data, length) in [
            (padded(), 16, 14, 16),
            (padded(), 16, 16, 32),
            (mode(Mode::CBC), 16, 32, 32),
            (mode(Mode::CTR), 16, 5, 5),
            (mode(Mode::OFB), 16, 5, 5),
            (mode(Mode::CFB), 16, 5, 5),
            (mode(Mode::GCM), 12, 5, 5),
            (mode(Mode::GCM), 12, 0, 0),
        ] {
            let (iv, data) = (vec![1; iv], vec![2; data]);
            let good = request(&key, &parameters, &data, &iv);
            let response = b.call(V::V2_1, &good).unwrap();
            assert_eq!(response.data.unwrap().len(), length, "{parameters:?}");
            assert!(response.iv_counter_nonce.is_none(), "the client knows it");
            let gcm = parameters.block_cipher_mode == Some(Mode::GCM);
            assert_eq!(response.authenticated_encryption_tag.is_some(), gcm);
            for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
                assert_eq!(
                    reason(b.call(version, &request(&key, &parameters, &data, b""))),
                    Some(ResultReason::INVALID_MESSAGE)
                );
            }
        }
        let none = request(&key, &mode(Mode::ECB), &[2; 16], b"");
        assert_eq!(b.call(V::V2_1, &none).unwrap().data.unwrap().len(), 16);
    }

    #[test]
    fn vectors_of_a_wrong_length_and_broken_blocks_are_refused() {
        let b = Bench::new();
        let key = b.active(V::V2_1, "k");
        for iv in [1, 15, 17] {
            let iv = vec![1; iv];
            let wrong = request(&key, &padded(), b"text", &iv);
            let outcome = reason(b.call(V::V2_1, &wrong));
            assert_eq!(outcome, Some(ResultReason::BAD_CRYPTOGRAPHIC_PARAMETERS));
            let outcome = reason(b.call(V::V1_4, &wrong));
            assert_eq!(outcome, Some(ResultReason::INVALID_FIELD));
        }
        for length in [1, 15, 17] {
            let data = vec![2; length];
            let broken = request(&key, &mode(Mode::CBC), &data, &[1; 16]);
            assert_eq!(
                reason(b.call(V::V2_1, &broken)),
                Some(ResultReason::CRYPTOGRAPHIC_FAILURE)
            );
        }
    }

    #[test]
    fn a_tag_is_as_long_as_asked_for_and_sixteen_bytes_otherwise() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let with = |tag_length| {
            let parameters = CryptographicParameters {
                tag_length,
                ..mode(Mode::GCM)
            };
            let request = request(&key, &parameters, b"text", &[1; 12]);
            b.call(V::V1_4, &request)
                .map(|r| r.authenticated_encryption_tag.unwrap().len())
        };
        assert_eq!(with(None), Ok(16));
        for length in [4, 8, 12, 13, 14, 15, 16] {
            assert_eq!(with(Some(length)), Ok(length as usize));
        }
        for length in [i32::MIN, -1, 0, 1, 3, 5, 7, 9, 11, 17, i32::MAX] {
            let outcome = reason(with(Some(length)));
            assert_eq!(outcome, Some(ResultReason::GENERAL_FAILURE), "{length}");
        }
    }

    #[test]
    fn a_vector_that_the_server_makes_is_answered_and_new_each_time() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        for (parameters, length) in [(padded(), 16), (mode(Mode::GCM), 12)] {
            let parameters = CryptographicParameters {
                random_iv: Some(true),
                ..parameters
            };
            let made = || {
                let response = b.call(V::V1_4, &request(&key, &parameters, b"text", b""));
                response.unwrap().iv_counter_nonce.unwrap()
            };
            let first = made();
            assert_eq!(first.len(), length);
            assert_ne!(first, made());
        }
    }

    #[test]
    fn parameters_of_the_key_stand_in_for_those_of_the_request() {
        let b = Bench::new();
        let more = vec![
            Attribute::of(tag::CRYPTOGRAPHIC_PARAMETERS, &padded()),
            date(tag::ACTIVATION_DATE, START),
        ];
        let key = b.create_with(V::V1_4, "k", more);
        let mut bare = request(&key, &padded(), b"text", &[1; 16]);
        let told = b.call(V::V1_4, &bare).unwrap().data;
        bare.cryptographic_parameters = None;
        assert_eq!(b.call(V::V1_4, &bare).unwrap().data, told);
        let key = b.active(V::V1_4, "without");
        bare.unique_identifier = id(&key);
        assert!(b.call(V::V1_4, &bare).is_err());
    }

    #[test]
    fn usage_limits_count_down_and_a_failure_costs_nothing() {
        for (unit, total, cost) in [
            (UsageLimitsUnit::BYTE, 40, 16),
            (UsageLimitsUnit::OBJECT, 2, 1),
        ] {
            let b = Bench::new();
            let limits = UsageLimits {
                usage_limits_total: total,
                usage_limits_count: None,
                usage_limits_unit: unit,
            };
            let more = vec![
                Attribute::of(tag::USAGE_LIMITS, &limits),
                date(tag::ACTIVATION_DATE, START),
            ];
            let key = b.create_with(V::V1_4, "k", more);
            let left = || {
                let request = GetAttributesRequest {
                    unique_identifier: id(&key),
                    attribute_names: [tag::USAGE_LIMITS.into()].into_iter().collect(),
                };
                let list = b.call(V::V1_4, &request).unwrap().attributes.list;
                let limits: UsageLimits = list[0].get().unwrap();
                limits.usage_limits_count
            };
            let good = request(&key, &mode(Mode::CBC), &[2; 16], &[1; 16]);
            let broken = request(&key, &mode(Mode::CBC), &[2; 15], &[1; 16]);
            b.call(V::V1_4, &good).unwrap();
            assert!(b.call(V::V1_4, &broken).is_err());
            assert_eq!(left(), Some(total - cost));
            b.call(V::V1_4, &good).unwrap();
            for version in [V::V1_2, V::V1_4, V::V2_1] {
                let outcome = reason(b.call(version, &good));
                assert_eq!(outcome, Some(ResultReason::PERMISSION_DENIED));
            }
            assert_eq!(left(), Some(total - 2 * cost));
        }
    }

    #[test]
    fn a_single_part_is_the_whole_and_no_stream_is_met_by_a_wrong_value() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let part = |init, last| {
            let mut part = request(&key, &padded(), b"text", &[1; 16]);
            (part.init_indicator, part.final_indicator) = (init, last);
            reason(b.call(V::V1_4, &part))
        };
        assert_eq!(part(Some(true), Some(true)), None);
        assert_eq!(b.engine.streams.len(), 0);
        let mut next = request(&key, &padded(), b"text", &[1; 16]);
        next.correlation_value = Some(b"stream".as_slice().into());
        for version in [V::V1_3, V::V1_4, V::V2_0, V::V2_1] {
            let wanted = by_version(
                version,
                ResultReason::ITEM_NOT_FOUND,
                ResultReason::INVALID_CORRELATION_VALUE,
            );
            assert_eq!(reason(b.call(version, &next)), wanted);
        }
    }

    #[test]
    fn only_an_active_key_between_its_dates_protects() {
        let b = Bench::new();
        for state in [
            State::PRE_ACTIVE,
            State::ACTIVE,
            State::DEACTIVATED,
            State::COMPROMISED,
        ] {
            let key = b.key_in(state);
            let outcome = reason(b.call(V::V2_1, &request(&key, &padded(), b"text", &[1; 16])));
            let refused = Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE);
            assert_eq!(
                outcome,
                refused.filter(|_| state != State::ACTIVE),
                "{state}"
            );
        }
        let dates = vec![
            date(tag::ACTIVATION_DATE, START),
            date(tag::PROCESS_START_DATE, START + 10),
            date(tag::PROTECT_STOP_DATE, START + 20),
        ];
        let key = b.create_with(V::V2_1, "dated", dates);
        let request = request(&key, &padded(), b"text", &[1; 16]);
        for works in [false, true, false] {
            assert_eq!(b.call(V::V2_1, &request).is_ok(), works);
            b.advance(9);
            assert_eq!(b.call(V::V2_1, &request).is_ok(), works);
            b.advance(1);
        }
    }
}
