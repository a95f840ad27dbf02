//! Decrypt (1.2: 4.30; 2.1: 6.1.11): decrypts data under a key that stays here, at once or in parts.

use crate::crypto::{CipherRequest, CryptoError, Direction, Provider, ShortBytes};
use crate::engine::call::{Call, Opened};
use crate::engine::cryptography::parameters;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::in_use::{check_key, with_parameters};
use crate::engine::key_material::{asymmetric_key, symmetric_bytes};
use crate::engine::streams::{self, Given, Made, Part, Work};
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::{DecryptRequest, DecryptResponse};
use crate::protocol::shape::{IntoOwned, Secret};
use crate::secret::Secret as Plain;

pub(in crate::engine) fn decrypt<'r>(
    call: &mut Call<'r>,
    request: &DecryptRequest<'r>,
) -> Result<DecryptResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let opened = part.open(call, request.unique_identifier.as_ref())?;
    check_key(
        &opened,
        CryptographicUsageMask::DECRYPT,
        &[ObjectType::SYMMETRIC_KEY, ObjectType::PRIVATE_KEY],
    )?;
    opened.head.lifecycle.may_process(call.now)?;
    let data = part.data(request.data.as_ref())?;
    let given = request.cryptographic_parameters.as_ref();
    let tag = request.authenticated_encryption_tag.as_deref();
    let (plain, correlation_value) = if part.is_whole() {
        let with = With {
            iv: request.iv_counter_nonce.as_deref(),
            additional_data: request.additional_data.as_deref(),
            tag,
        };
        let plain = with_parameters(&opened, given, |p| {
            whole(call.crypto(), &opened, p, with, data)
        })?;
        (Some(plain), None)
    } else {
        let of_part = Given {
            data,
            expected: tag,
            verifies: None,
        };
        let made = streams::step(call, part, Some(&opened), &of_part, |crypto| {
            with_parameters(&opened, given, |p| begin(crypto, &opened, p, request))
        })?;
        let correlation = made.correlation().map(Into::into);
        (Some(made.bytes).filter(|b| !b.is_empty()), correlation)
    };
    let plain = plain.map(|plain| call.keep(zeroize::Zeroizing::new(plain.into_exposed())));
    Ok(DecryptResponse {
        unique_identifier: ObjectReference::id(opened.id),
        data: plain.map(Secret::borrowed),
        correlation_value,
    })
}

/// What data is decrypted with, besides the key and its parameters.
#[derive(Clone, Copy)]
struct With<'a> {
    iv: Option<&'a [u8]>,
    additional_data: Option<&'a [u8]>,
    tag: Option<&'a [u8]>,
}

/// Decrypts all of the data at once.
fn whole(
    crypto: &dyn Provider,
    opened: &Opened<'_>,
    p: &CryptographicParameters<'_>,
    with: With<'_>,
    data: &[u8],
) -> Result<Plain, OperationError> {
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    let parameters = parameters(p);
    if opened.head.object_type == ObjectType::PRIVATE_KEY {
        let key = asymmetric_key(crypto, material)?;
        return Ok(crypto.private_decrypt(&key, &parameters, data)?);
    }
    Ok(crypto.decrypt(&CipherRequest {
        algorithm: opened.head.algorithm,
        key: symmetric_bytes(material)?,
        parameters: &parameters,
        iv: with.iv,
        additional_data: with.additional_data,
        tag: with.tag,
        data,
    })?)
}

/// Begins a stream. What is authenticated is held back until its tag is checked, and so is what cannot be decrypted in
/// parts.
fn begin(
    crypto: &dyn Provider,
    opened: &Opened<'_>,
    p: &CryptographicParameters<'_>,
    request: &DecryptRequest<'_>,
) -> Result<(Work, Option<ShortBytes>), OperationError> {
    if opened.head.object_type != ObjectType::PRIVATE_KEY {
        let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
        let started = crypto.start_cipher(
            Direction::Decrypt,
            &CipherRequest {
                algorithm: opened.head.algorithm,
                key: symmetric_bytes(material)?,
                parameters: &parameters(p),
                iv: request.iv_counter_nonce.as_deref(),
                // What has a tag asks for it before it looks at these.
                additional_data: request.additional_data.as_deref(),
                tag: None,
                data: &[],
            },
        );
        match started {
            Ok(started) => return Ok((Work::Cipher(started.stream), started.iv)),
            Err(CryptoError::NotStreamable | CryptoError::MissingTag) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let p = p.clone().into_owned();
    let iv = request.iv_counter_nonce.as_deref().map(<[u8]>::to_vec);
    let additional = request.additional_data.as_deref().map(<[u8]>::to_vec);
    let work = Work::whole(move |crypto, opened, data, tag| {
        let with = With {
            iv: iv.as_deref(),
            additional_data: additional.as_deref(),
            tag,
        };
        Ok(Made::of(whole(crypto, opened, &p, with, data)?))
    });
    Ok((work, None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::{BlockCipherMode as Mode, PaddingMethod};
    use crate::protocol::enumeration::{RevocationReasonCode, State};
    use crate::protocol::payload::{EncryptRequest, EncryptResponse};
    use crate::protocol::shape::Boxed;

    fn gcm(tag_length: Option<i32>) -> CryptographicParameters<'static> {
        CryptographicParameters {
            block_cipher_mode: Some(Mode::GCM),
            tag_length,
            ..CryptographicParameters::default()
        }
    }

    fn padded() -> CryptographicParameters<'static> {
        CryptographicParameters {
            block_cipher_mode: Some(Mode::CBC),
            padding_method: Some(PaddingMethod::PKCS5),
            ..CryptographicParameters::default()
        }
    }

    fn sealed(
        b: &Bench,
        key: &str,
        parameters: &CryptographicParameters<'static>,
        iv: &[u8],
    ) -> EncryptResponse<'static> {
        let request = EncryptRequest {
            unique_identifier: id(key),
            cryptographic_parameters: Some(Boxed::from(parameters.clone())),
            data: Some(Secret::borrowed(b"attack at dawn").into()),
            iv_counter_nonce: Some(iv.into()),
            ..EncryptRequest::default()
        };
        b.call(V::V1_4, &request).unwrap()
    }

    fn request<'a>(
        key: &'a str,
        parameters: &CryptographicParameters<'static>,
        iv: &'a [u8],
        sealed: &'a EncryptResponse<'static>,
    ) -> DecryptRequest<'a> {
        DecryptRequest {
            unique_identifier: id(key),
            cryptographic_parameters: Some(Boxed::from(parameters.clone())),
            data: sealed.data.as_deref().map(Into::into),
            iv_counter_nonce: Some(iv.into()),
            authenticated_encryption_tag: sealed
                .authenticated_encryption_tag
                .as_deref()
                .map(Into::into),
            ..DecryptRequest::default()
        }
    }

    #[test]
    fn nothing_is_told_unless_every_bit_of_the_tag_is_right() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let sealed = sealed(&b, &key, &gcm(None), &[1; 12]);
        let good = request(&key, &gcm(None), &[1; 12], &sealed);
        let plain = b.call(V::V1_4, &good).unwrap().data.unwrap();
        assert_eq!(plain.expose(), b"attack at dawn");
        for bit in 0..128 {
            let mut tag = sealed
                .authenticated_encryption_tag
                .clone()
                .unwrap()
                .into_owned();
            tag[bit / 8] ^= 1 << (bit % 8);
            let mut wrong = good.clone();
            wrong.authenticated_encryption_tag = Some(tag.into());
            assert_eq!(
                reason(b.call(V::V1_4, &wrong)),
                Some(ResultReason::CRYPTOGRAPHIC_FAILURE)
            );
        }
        let mut other = good.clone();
        other.additional_data = Some(b"more".as_slice().into());
        assert_eq!(
            reason(b.call(V::V1_4, &other)),
            Some(ResultReason::CRYPTOGRAPHIC_FAILURE)
        );
    }

    #[test]
    fn a_tag_that_is_missing_or_shorter_than_the_parameters_say_is_refused() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let sealed = sealed(&b, &key, &gcm(None), &[1; 12]);
        let whole = sealed.authenticated_encryption_tag.clone().unwrap();
        let with = |stated, length: usize| {
            let mut request = request(&key, &gcm(stated), &[1; 12], &sealed);
            request.authenticated_encryption_tag = Some(whole[..length].into());
            b.call(V::V1_4, &request).is_ok()
        };
        // Unless Tag Length says so, nobody shortens the check below twelve bytes.
        for (stated, length, works) in [
            (None, 16, true),
            (None, 12, true),
            (None, 8, false),
            (None, 4, false),
            (None, 1, false),
            (None, 0, false),
            (Some(16), 12, false),
            (Some(12), 12, true),
            (Some(8), 8, true),
            (Some(4), 4, true),
            (Some(8), 4, false),
        ] {
            assert_eq!(with(stated, length), works, "{stated:?} {length}");
        }
    }

    #[test]
    fn wrong_padding_wrong_key_and_cut_data_look_the_same() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let sealed = sealed(&b, &key, &padded(), &[1; 16]);
        let good = request(&key, &padded(), &[1; 16], &sealed);
        let mut cut = good.clone();
        cut.data = Some(sealed.data.as_ref().unwrap()[..15].into());
        let mut empty = good.clone();
        empty.data = Some(Vec::new().into());
        // The vector's last byte is the padding's, as CBC is made.
        let mut padding = good.clone();
        let mut vector = vec![1; 16];
        vector[15] ^= 0xff;
        padding.iv_counter_nonce = Some(vector.into());
        let failure = b.call(V::V1_4, &padding).unwrap_err();
        assert_eq!(failure.0, ResultReason::CRYPTOGRAPHIC_FAILURE);
        for wrong in [cut, empty] {
            assert_eq!(
                reason(b.call(V::V1_4, &wrong)),
                Some(ResultReason::CRYPTOGRAPHIC_FAILURE)
            );
        }
    }

    #[test]
    fn a_key_that_is_retired_still_reads_and_one_that_never_lived_does_not() {
        let b = Bench::new();
        let key = b.active(V::V1_4, "k");
        let sealed = sealed(&b, &key, &padded(), &[1; 16]);
        let request = request(&key, &padded(), &[1; 16], &sealed);
        for code in [
            RevocationReasonCode::SUPERSEDED,
            RevocationReasonCode::KEY_COMPROMISE,
        ] {
            b.revoke(V::V1_4, &key, code).unwrap();
            assert!(b.call(V::V1_4, &request).is_ok());
        }
        for state in [State::PRE_ACTIVE, State::DESTROYED] {
            let key = b.key_in(state);
            let mut request = request.clone();
            request.unique_identifier = id(&key);
            let outcome = reason(b.call(V::V2_1, &request));
            let wanted = if state == State::PRE_ACTIVE {
                ResultReason::WRONG_KEY_LIFECYCLE_STATE
            } else {
                ResultReason::OBJECT_DESTROYED
            };
            assert_eq!(outcome, Some(wanted));
        }
    }

    #[test]
    fn the_mask_must_say_decrypt_and_data_must_be_there() {
        let b = Bench::new();
        let mut maker = aes_with("k", vec![date(tag::ACTIVATION_DATE, START)]);
        maker.attributes.list[2] = usage(CryptographicUsageMask::ENCRYPT);
        let key = made(&b.call(V::V1_4, &maker).unwrap());
        let sealed = sealed(&b, &key, &padded(), &[1; 16]);
        let request = request(&key, &padded(), &[1; 16], &sealed);
        for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
            );
            assert_eq!(reason(b.call(version, &request)), wanted);
            let key = b.active(version, &format!("{version}"));
            let mut bare = request.clone();
            bare.unique_identifier = id(&key);
            bare.data = None;
            assert_eq!(
                reason(b.call(version, &bare)),
                Some(ResultReason::INVALID_MESSAGE)
            );
        }
    }
}
