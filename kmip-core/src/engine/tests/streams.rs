//! Data in several parts.

use std::borrow::Cow;

use super::*;
use crate::protocol::attribute::{CryptographicParameters, UsageLimits};
use crate::protocol::enumeration::{
    BatchErrorContinuationOption, BlockCipherMode as Mode, HashingAlgorithm, PaddingMethod,
    RevocationReasonCode, UsageLimitsUnit, ValidityIndicator,
};
use crate::protocol::payload::*;
use crate::protocol::shape::Boxed;
use CryptographicUsageMask as Mask;

const DATA: &[u8] = b"a text that is longer than three blocks of sixteen bytes.";
const IV: &[u8] = &[7; 16];

fn having_it() -> impl Iterator<Item = V> {
    V::ALL.into_iter().filter(|v| *v >= V::V1_3)
}

fn parameters(mode: Mode) -> CryptographicParameters<'static> {
    CryptographicParameters {
        block_cipher_mode: Some(mode),
        padding_method: (mode == Mode::CBC).then_some(PaddingMethod::PKCS5),
        tag_length: (mode == Mode::GCM).then_some(16),
        ..CryptographicParameters::default()
    }
}

fn encrypt<'a>(key: &'a str, mode: Mode, data: &'a [u8]) -> EncryptRequest<'a> {
    EncryptRequest {
        unique_identifier: id(key),
        cryptographic_parameters: Some(Boxed::from(parameters(mode))),
        data: Some(data.into()),
        iv_counter_nonce: (mode != Mode::ECB).then(|| IV.into()),
        ..EncryptRequest::default()
    }
}

fn decrypt<'a>(key: &'a str, mode: Mode, data: &'a [u8]) -> DecryptRequest<'a> {
    DecryptRequest {
        unique_identifier: id(key),
        cryptographic_parameters: Some(Boxed::from(parameters(mode))),
        data: Some(data.into()),
        iv_counter_nonce: (mode != Mode::ECB).then(|| IV.into()),
        ..DecryptRequest::default()
    }
}

/// Encrypts in parts of `size` bytes: the ciphertext of each part, and the tag.
fn in_parts(
    b: &Bench,
    version: V,
    key: &str,
    mode: Mode,
    size: usize,
) -> (Vec<Vec<u8>>, Option<Vec<u8>>) {
    let (mut out, mut correlation, mut tag) = (Vec::new(), None::<Vec<u8>>, None);
    let count = DATA.chunks(size).count();
    for (number, part) in DATA.chunks(size).enumerate() {
        let mut request = encrypt(key, mode, part);
        if let Some(value) = &correlation {
            request.correlation_value = Some(value.clone().into());
            request.iv_counter_nonce = None;
        }
        request.init_indicator = (number == 0).then_some(true);
        request.final_indicator = (number > 0 && number + 1 == count).then_some(true);
        let answer = b.call(version, &request).unwrap();
        assert_eq!(answer.correlation_value.is_some(), number + 1 < count);
        assert_eq!(b.engine.streams.len(), usize::from(number + 1 < count));
        correlation = answer.correlation_value.map(Cow::into_owned);
        tag = answer.authenticated_encryption_tag.map(Cow::into_owned);
        out.push(answer.data.map(Cow::into_owned).unwrap_or_default());
    }
    (out, tag)
}

#[test]
fn parts_make_what_the_whole_makes() {
    for version in having_it() {
        let b = Bench::new();
        let key = b.active(version, "k");
        for mode in [Mode::CBC, Mode::CTR, Mode::GCM, Mode::CFB] {
            if mode == Mode::GCM && version < V::V1_4 {
                continue; // tags stand in answers from 1.4 on
            }
            let whole = b.call(version, &encrypt(&key, mode, DATA)).unwrap();
            let data = whole.data.unwrap().into_owned();
            for size in [1, 5, 16, 20, 56] {
                let (parts, tag) = in_parts(&b, version, &key, mode, size);
                assert_eq!(parts.concat(), data, "{version} {mode} {size}");
                let whole = whole.authenticated_encryption_tag.as_deref();
                assert_eq!(tag.as_deref(), whole);
            }
        }
    }
}

/// Decrypts in two parts: what each gives.
fn decrypted(
    b: &Bench,
    key: &str,
    mode: Mode,
    sealed: &EncryptResponse<'static>,
    tag: Option<&[u8]>,
) -> Vec<Answer<Option<Vec<u8>>>> {
    let data = sealed.data.as_deref().unwrap();
    let (first, rest) = data.split_at(33);
    let mut request = decrypt(key, mode, first);
    request.init_indicator = Some(true);
    let answer = b.call(V::V2_1, &request).unwrap();
    let correlation = answer.correlation_value.unwrap();
    let bytes = |d: Option<crate::protocol::shape::Secret<'_>>| d.map(|d| d.expose().to_vec());
    let mut out = vec![Ok(bytes(answer.data))];
    let request = DecryptRequest {
        unique_identifier: id(key),
        data: Some(rest.into()),
        correlation_value: Some(correlation),
        final_indicator: Some(true),
        authenticated_encryption_tag: tag.map(Into::into),
        ..DecryptRequest::default()
    };
    out.push(b.call(V::V2_1, &request).map(|answer| bytes(answer.data)));
    out
}

#[test]
fn what_is_authenticated_is_given_out_only_when_its_tag_is_right() {
    let b = Bench::new();
    let key = b.active(V::V2_1, "k");
    let sealed = |mode| b.call(V::V2_1, &encrypt(&key, mode, DATA)).unwrap();
    let cbc = decrypted(&b, &key, Mode::CBC, &sealed(Mode::CBC), None);
    let plain: Vec<u8> = cbc.into_iter().flat_map(|p| p.unwrap().unwrap()).collect();
    assert_eq!(plain, DATA);
    let gcm = sealed(Mode::GCM);
    let tag = gcm.authenticated_encryption_tag.clone().unwrap();
    let right = decrypted(&b, &key, Mode::GCM, &gcm, Some(&tag));
    assert_eq!(right, [Ok(None), Ok(Some(DATA.to_vec()))]);
    let mut wrong = tag.to_vec();
    wrong[15] ^= 1;
    for tag in [Some(&wrong[..]), None] {
        let answers = decrypted(&b, &key, Mode::GCM, &gcm, tag);
        assert_eq!(answers[0], Ok(None));
        assert!(answers[1].is_err());
    }
    assert_eq!(b.engine.streams.len(), 0);
}

#[test]
fn what_cannot_be_done_in_parts_is_held_back_until_it_is_whole() {
    let b = Bench::new();
    let key = b.active(V::V2_1, "k");
    let whole = b.call(V::V2_1, &encrypt(&key, Mode::XTS, DATA)).unwrap();
    let (parts, _) = in_parts(&b, V::V2_1, &key, Mode::XTS, 20);
    assert!(parts[..parts.len() - 1].iter().all(Vec::is_empty));
    assert_eq!(parts.concat(), whole.data.unwrap().into_owned());
}

/// A stream of a new active key: the key, and the correlation value.
fn begun(b: &Bench) -> (String, Vec<u8>) {
    let number = b.having(V::V2_1, vec![]).unwrap().len();
    let key = b.active(V::V2_1, &format!("key {number}"));
    let correlation = begun_with(b, &key).unwrap();
    (key, correlation)
}

fn begun_with(b: &Bench, key: &str) -> Answer<Vec<u8>> {
    let mut request = encrypt(key, Mode::CBC, b"begun");
    request.init_indicator = Some(true);
    let answer = b.call(V::V2_1, &request)?;
    Ok(answer.correlation_value.unwrap().into_owned())
}

fn next<'a>(key: Option<&'a str>, correlation: &'a [u8]) -> EncryptRequest<'a> {
    EncryptRequest {
        unique_identifier: key.and_then(id),
        data: Some(b"more".as_slice().into()),
        correlation_value: Some(correlation.into()),
        ..EncryptRequest::default()
    }
}

#[test]
fn a_stream_is_its_clients_and_its_keys_and_its_operations_alone() {
    let b = Bench::new();
    let (key, correlation) = begun(&b);
    let (other, _) = begun(&b);
    let unknown = Some(ResultReason::INVALID_CORRELATION_VALUE);
    let another = b.another();
    let theirs = another.call(V::V2_1, &next(Some(&key), &correlation));
    assert_eq!(reason(theirs), unknown);
    let theirs = another.call(V::V2_1, &next(None, &correlation));
    assert_eq!(reason(theirs), unknown);
    let of_other = b.call(V::V2_1, &next(Some(&other), &correlation));
    assert_eq!(reason(of_other), unknown);
    let of_none = b.call(V::V2_1, &next(Some(&key), b"no such value"));
    assert_eq!(reason(of_none), unknown);
    let request = DecryptRequest {
        unique_identifier: id(&key),
        data: Some(b"more".as_slice().into()),
        correlation_value: Some(correlation.clone().into()),
        ..DecryptRequest::default()
    };
    assert_eq!(reason(b.call(V::V2_1, &request)), unknown);
    // It is still there for its own client, who need not name the key again.
    assert!(b.call(V::V2_1, &next(Some(&key), &correlation)).is_ok());
    assert!(b.call(V::V2_1, &next(None, &correlation)).is_ok());
    let old = b.call(V::V1_4, &next(Some(&key), b"no such value"));
    assert_eq!(reason(old), Some(ResultReason::ITEM_NOT_FOUND));
}

#[test]
fn a_stream_ends_once_and_by_any_failure() {
    let b = Bench::new();
    let (key, correlation) = begun(&b);
    let mut last = next(Some(&key), &correlation);
    last.final_indicator = Some(true);
    let answer = b.call(V::V2_1, &last).unwrap();
    assert!(answer.data.is_some() && answer.correlation_value.is_none());
    let unknown = Some(ResultReason::INVALID_CORRELATION_VALUE);
    assert_eq!(reason(b.call(V::V2_1, &last)), unknown);
    // Blocks without padding that do not come out even.
    let key = b.active(V::V2_1, "even");
    let mut first = encrypt(&key, Mode::ECB, b"odd");
    first.init_indicator = Some(true);
    let correlation = b.call(V::V2_1, &first).unwrap().correlation_value.unwrap();
    let mut last = next(Some(&key), &correlation);
    last.final_indicator = Some(true);
    let failed = reason(b.call(V::V2_1, &last));
    assert_eq!(failed, Some(ResultReason::CRYPTOGRAPHIC_FAILURE));
    assert_eq!(reason(b.call(V::V2_1, &last)), unknown);
    assert_eq!(b.engine.streams.len(), 0);
}

#[test]
fn the_key_is_looked_at_for_every_part() {
    let b = Bench::new();
    let (key, correlation) = begun(&b);
    b.revoke(V::V2_1, &key, RevocationReasonCode::SUPERSEDED)
        .unwrap();
    assert_eq!(
        reason(b.call(V::V2_1, &next(Some(&key), &correlation))),
        Some(ResultReason::WRONG_KEY_LIFECYCLE_STATE)
    );
}

#[test]
fn streams_are_limited_in_number_and_in_time() {
    let b = Bench::new();
    let limits = *b.engine.limits();
    let key = b.active(V::V2_1, "k");
    for _ in 0..limits.max_streams_of_one {
        begun_with(&b, &key).unwrap();
    }
    let full = Some(ResultReason::SERVER_LIMIT_EXCEEDED);
    assert_eq!(reason(begun_with(&b, &key)), full);
    // Others are not kept from theirs.
    let other = b.another();
    let correlation = begun_with(&other, &key).unwrap();
    b.advance(limits.max_stream_idle);
    let part = next(Some(&key), &correlation);
    assert!(other.call(V::V2_1, &part).is_ok());
    b.advance(1);
    begun_with(&b, &key).unwrap();
    assert_eq!(b.engine.streams.len(), 2);
    b.advance(limits.max_stream_idle);
    let late = reason(other.call(V::V2_1, &part));
    assert_eq!(late, Some(ResultReason::INVALID_CORRELATION_VALUE));
}

#[test]
fn bytes_that_are_held_back_are_limited() {
    let b = Bench::new();
    let key = b.active(V::V2_1, "k");
    let part = vec![0; 900_000];
    let mut request = decrypt(&key, Mode::GCM, &part);
    request.init_indicator = Some(true);
    let answer = b.call(V::V2_1, &request).unwrap();
    request.correlation_value = answer.correlation_value;
    request.init_indicator = None;
    let fitting = b.engine.limits().max_stream_bytes / part.len();
    for _ in 1..fitting {
        b.call(V::V2_1, &request).unwrap();
    }
    let full = reason(b.call(V::V2_1, &request));
    assert_eq!(full, Some(ResultReason::SERVER_LIMIT_EXCEEDED));
    assert_eq!(b.engine.streams.len(), 0);
}

#[test]
fn usage_limits_count_each_byte_and_the_stream_once() {
    for (unit, left) in [(UsageLimitsUnit::BYTE, 91), (UsageLimitsUnit::OBJECT, 99)] {
        let b = Bench::new();
        let limits = UsageLimits {
            usage_limits_total: 100,
            usage_limits_count: None,
            usage_limits_unit: unit,
        };
        let more = vec![
            Attribute::of(tag::USAGE_LIMITS, &limits),
            date(tag::ACTIVATION_DATE, START),
        ];
        let key = b.create_with(V::V2_1, "k", more);
        let correlation = begun_with(&b, &key).unwrap();
        let mut last = next(Some(&key), &correlation);
        last.final_indicator = Some(true);
        b.call(V::V2_1, &last).unwrap();
        let kept = b.instances(V::V2_1, &key, tag::USAGE_LIMITS.into());
        let kept: UsageLimits = kept[0].get().unwrap();
        assert_eq!(kept.usage_limits_count, Some(left), "{unit}");
    }
}

#[test]
fn indicators_that_contradict_each_other_are_refused_and_both_are_one_part() {
    let b = Bench::new();
    let (key, correlation) = begun(&b);
    let mut both = next(Some(&key), &correlation);
    both.init_indicator = Some(true);
    let refused = reason(b.call(V::V2_1, &both));
    assert_eq!(refused, Some(ResultReason::INVALID_FIELD));
    let mut whole = encrypt(&key, Mode::CBC, DATA);
    (whole.init_indicator, whole.final_indicator) = (Some(true), Some(true));
    let answer = b.call(V::V2_1, &whole).unwrap();
    assert!(answer.correlation_value.is_none() && answer.data.is_some());
    // Between beginning and end there must be data.
    let mut empty = next(Some(&key), &correlation);
    empty.data = None;
    let refused = reason(b.call(V::V2_1, &empty));
    assert_eq!(refused, Some(ResultReason::INVALID_MESSAGE));
}

#[test]
fn a_batch_that_may_be_undone_has_no_parts() {
    let b = Bench::new();
    let key = b.active(V::V2_1, "k");
    let undo = BatchErrorContinuationOption::UNDO;
    let mut first = encrypt(&key, Mode::CBC, DATA);
    first.init_indicator = Some(true);
    let bytes = message_with(
        V::V2_1,
        |_| (),
        |w| w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, undo.raw()),
        |items| {
            items.item(None, &aes("new"));
            items.item(None, &first);
        },
    );
    let said = said(&b.handle(&bytes));
    assert_eq!(said[1].2, Some(ResultReason::FEATURE_NOT_SUPPORTED));
    assert_eq!(b.engine.streams.len(), 0);
}

#[test]
fn digests_and_codes_come_in_parts_as_well() {
    for version in having_it() {
        let b = Bench::new();
        let parameters = CryptographicParameters {
            hashing_algorithm: Some(HashingAlgorithm::SHA_256),
            ..CryptographicParameters::default()
        };
        let hash = |data: &'static [u8]| HashRequest {
            cryptographic_parameters: parameters.clone().into(),
            data: Some(data.into()),
            ..HashRequest::default()
        };
        let whole = b.call(version, &hash(b"abc")).unwrap().data;
        let mut first = hash(b"ab");
        first.init_indicator = Some(true);
        let begun = b.call(version, &first).unwrap();
        assert!(begun.data.is_none());
        let mut last = hash(b"c");
        last.correlation_value = begun.correlation_value;
        last.final_indicator = Some(true);
        assert_eq!(b.call(version, &last).unwrap().data, whole);

        let both = Mask::MAC_GENERATE | Mask::MAC_VERIFY;
        let mut create = aes_with("mac", vec![date(tag::ACTIVATION_DATE, START)]);
        create.attributes.list[0] = Attribute::of(
            tag::CRYPTOGRAPHIC_ALGORITHM,
            &CryptographicAlgorithm::HMAC_SHA256,
        );
        create.attributes.list[2] = usage(both);
        let key = made(&b.call(version, &create).unwrap());
        let mac = |data: &'static [u8]| MacRequest {
            unique_identifier: id(&key),
            data: Some(data.into()),
            ..MacRequest::default()
        };
        let whole = b.call(version, &mac(b"abc")).unwrap().mac_data.unwrap();
        let mut first = mac(b"a");
        first.init_indicator = Some(true);
        let begun = b.call(version, &first).unwrap();
        assert!(begun.mac_data.is_none());
        let mut last = mac(b"bc");
        last.correlation_value = begun.correlation_value;
        last.final_indicator = Some(true);
        let made = b.call(version, &last).unwrap().mac_data;
        assert_eq!(made.as_deref(), Some(&*whole));
        // The code may come with the first part or with the last, and must come.
        let verify = |data: &'static [u8], code: Option<&'static [u8]>| MacVerifyRequest {
            unique_identifier: id(&key),
            data: Some(data.into()),
            mac_data: code.map(Into::into),
            ..MacVerifyRequest::default()
        };
        let code: &'static [u8] = Vec::leak(whole.to_vec());
        for (early, late, wanted) in [
            (Some(code), None, Some(ValidityIndicator::VALID)),
            (None, Some(code), Some(ValidityIndicator::VALID)),
            (
                Some(code),
                Some(&b"wrong"[..]),
                Some(ValidityIndicator::INVALID),
            ),
            (None, None, None),
        ] {
            let mut first = verify(b"ab", early);
            first.init_indicator = Some(true);
            let begun = b.call(version, &first).unwrap();
            assert!(begun.validity_indicator.is_none());
            let mut last = verify(b"c", late);
            last.correlation_value = begun.correlation_value;
            last.final_indicator = Some(true);
            let answer = b.call(version, &last);
            assert_eq!(answer.ok().and_then(|a| a.validity_indicator), wanted);
        }
    }
}

#[test]
fn signatures_come_in_parts_as_well_even_those_that_need_the_whole() {
    let hashed = CryptographicParameters {
        hashing_algorithm: Some(HashingAlgorithm::SHA_256),
        ..CryptographicParameters::default()
    };
    for (algorithm, bits, parameters) in [
        (CryptographicAlgorithm::EC, 256, Some(hashed)),
        (CryptographicAlgorithm::ED25519, 256, None),
    ] {
        let parameters = parameters.map(Boxed::from);
        let b = Bench::new();
        let pair = CreateKeyPairRequest {
            common_attributes: Some(of(vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits),
                date(tag::ACTIVATION_DATE, START),
            ])),
            private_key_attributes: Some(of(vec![usage(Mask::SIGN)])),
            public_key_attributes: Some(of(vec![usage(Mask::VERIFY)])),
            ..CreateKeyPairRequest::default()
        };
        let pair = b.call(V::V2_1, &pair).unwrap();
        let private = pair.private_key_unique_identifier.as_identifier().unwrap();
        let public = pair.public_key_unique_identifier.as_identifier().unwrap();
        let sign = |data: &'static [u8]| SignRequest {
            unique_identifier: id(private),
            cryptographic_parameters: parameters.clone(),
            data: Some(data.into()),
            ..SignRequest::default()
        };
        let mut first = sign(b"ab");
        first.init_indicator = Some(true);
        let begun = b.call(V::V2_1, &first).unwrap();
        assert!(begun.signature_data.is_none());
        let mut last = sign(b"c");
        last.correlation_value = begun.correlation_value;
        last.final_indicator = Some(true);
        let signature = b.call(V::V2_1, &last).unwrap().signature_data.unwrap();
        let verify = |data: &'static [u8]| SignatureVerifyRequest {
            unique_identifier: id(public),
            cryptographic_parameters: parameters.clone(),
            data: Some(data.into()),
            signature_data: Some(signature.clone()),
            ..SignatureVerifyRequest::default()
        };
        let whole = b.call(V::V2_1, &verify(b"abc")).unwrap();
        let valid = Some(ValidityIndicator::VALID);
        assert_eq!(whole.validity_indicator, valid, "{algorithm}");
        for (rest, wanted) in [
            (&b"bc"[..], valid),
            (b"xy", Some(ValidityIndicator::INVALID)),
        ] {
            let mut first = verify(b"a");
            first.init_indicator = Some(true);
            let begun = b.call(V::V2_1, &first).unwrap();
            let mut last = verify(rest);
            last.signature_data = None;
            last.correlation_value = begun.correlation_value;
            last.final_indicator = Some(true);
            let answer = b.call(V::V2_1, &last).unwrap();
            assert_eq!(answer.validity_indicator, wanted, "{algorithm}");
        }
        // A digest has no parts.
        let mut digest = sign(b"");
        digest.data = None;
        digest.digested_data = Some([0; 32].to_vec().into());
        digest.init_indicator = Some(true);
        let refused = reason(b.call(V::V2_1, &digest));
        assert_eq!(refused, Some(ResultReason::INVALID_FIELD));
    }
}
