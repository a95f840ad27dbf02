//! Hash (1.2: 4.37; 1.4: 4.37; 2.1: 6.1.24): the digest of data that the client sends.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::streams::{self, Given, Part, Work};
use crate::protocol::payload::{HashRequest, HashResponse};

pub(in crate::engine) fn hash<'r>(
    call: &mut Call<'r>,
    request: &HashRequest<'r>,
) -> Result<HashResponse<'r>, OperationError> {
    let part = Part::of(
        request.correlation_value.as_deref(),
        request.init_indicator,
        request.final_indicator,
    )?;
    let algorithm = request.cryptographic_parameters.hashing_algorithm;
    let algorithm = algorithm.ok_or_else(|| {
        let text = "field Hashing Algorithm of Cryptographic Parameters is missing";
        OperationError::new(Failure::BadParameters, text)
    })?;
    let data = part.data(request.data.as_ref())?;
    if part.is_whole() {
        return Ok(HashResponse {
            data: Some(call.crypto().hash(algorithm, data)?.into()),
            correlation_value: None,
        });
    }
    let of_part = Given::of(data);
    let made = streams::step(call, part, None, &of_part, |crypto| {
        Ok((Work::Hash(crypto.start_hash(algorithm)?), None))
    })?;
    Ok(HashResponse {
        data: made.bytes().map(Into::into),
        correlation_value: made.correlation().map(Into::into),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::CryptographicParameters;
    use crate::protocol::enumeration::HashingAlgorithm as Hash;

    fn request(algorithm: Option<Hash>) -> HashRequest<'static> {
        HashRequest {
            cryptographic_parameters: CryptographicParameters {
                hashing_algorithm: algorithm,
                ..CryptographicParameters::default()
            }
            .into(),
            data: Some(b"abc".as_slice().into()),
            ..HashRequest::default()
        }
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_2)
    }

    #[test]
    fn the_digest_is_that_of_the_standard() {
        // FIPS 180-4, the example of one block.
        let sha256 = [0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea];
        let b = Bench::new();
        for version in having_it() {
            let data = b.call(version, &request(Some(Hash::SHA_256))).unwrap().data;
            assert_eq!(data.unwrap()[..8], sha256, "{version}");
        }
        let length = |hash| {
            b.call(V::V1_4, &request(Some(hash)))
                .map(|r| r.data.unwrap().len())
        };
        for (hash, bytes) in [(Hash::SHA_1, 20), (Hash::SHA_512, 64), (Hash::SHA3_384, 48)] {
            assert_eq!(length(hash), Ok(bytes));
        }
    }

    #[test]
    fn data_may_be_empty_and_must_be_there() {
        let b = Bench::new();
        for version in having_it() {
            let mut empty = request(Some(Hash::SHA_256));
            empty.data = Some(b"".as_slice().into());
            b.call(version, &empty).unwrap();
            empty.data = None;
            let outcome = reason(b.call(version, &empty));
            assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE), "{version}");
        }
    }

    #[test]
    fn an_algorithm_has_to_be_named_and_known() {
        let b = Bench::new();
        for version in having_it() {
            let bad = ResultReason::BAD_CRYPTOGRAPHIC_PARAMETERS;
            let wanted = by_version(version, ResultReason::INVALID_FIELD, bad);
            assert_eq!(reason(b.call(version, &request(None))), wanted, "{version}");
            let unsupported = ResultReason::UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS;
            let wanted = by_version(version, ResultReason::INVALID_FIELD, unsupported);
            let outcome = reason(b.call(version, &request(Some(Hash::TIGER))));
            assert_eq!(outcome, wanted, "{version}");
        }
    }

    #[test]
    fn a_single_part_is_the_whole_and_no_stream_is_met_by_a_wrong_value() {
        let b = Bench::new();
        let mut part = request(Some(Hash::SHA_256));
        (part.init_indicator, part.final_indicator) = (Some(true), Some(true));
        let whole = b.call(V::V1_4, &part).unwrap();
        assert!(whole.data.is_some() && whole.correlation_value.is_none());
        let mut next = request(Some(Hash::SHA_256));
        next.correlation_value = Some(b"stream".as_slice().into());
        for version in [V::V1_4, V::V2_1] {
            let (old, new) = (
                ResultReason::ITEM_NOT_FOUND,
                ResultReason::INVALID_CORRELATION_VALUE,
            );
            let wanted = by_version(version, old, new);
            assert_eq!(reason(b.call(version, &next)), wanted);
        }
    }
}
