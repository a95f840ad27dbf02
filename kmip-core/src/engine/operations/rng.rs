//! RNG Retrieve and RNG Seed (1.2: 4.35, 4.36; 1.4: 4.35, 4.36; 2.1: 6.1.49, 6.1.50).

use zeroize::Zeroizing;

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::in_use::bytes_of;
use crate::protocol::payload::{
    RngRetrieveRequest, RngRetrieveResponse, RngSeedRequest, RngSeedResponse,
};
use crate::protocol::shape::Secret;

pub(in crate::engine) fn rng_retrieve<'r>(
    call: &mut Call<'r>,
    request: &RngRetrieveRequest,
) -> Result<RngRetrieveResponse<'r>, OperationError> {
    let asked = request.data_length;
    let length = usize::try_from(asked).ok().filter(|length| *length > 0);
    let length = length.ok_or_else(|| {
        let text = format!("Data Length is {asked}, which is no amount");
        OperationError::new(Failure::InvalidField, text)
    })?;
    // What no answer has room for is not made.
    if length > call.engine.limits().max_response_size {
        return Err(Failure::ResponseTooLarge.into());
    }
    let mut bytes = Zeroizing::new(vec![0; length]);
    call.crypto().fill(&mut bytes)?;
    Ok(RngRetrieveResponse {
        data: Secret::borrowed(call.keep(bytes)),
    })
}

/// The generator seeds itself, from the system; what clients know is no entropy. None of it is used, which
/// is what the answer says (2.1: 6.1.50).
pub(in crate::engine) fn rng_seed<'r>(
    _call: &mut Call<'r>,
    request: &RngSeedRequest<'r>,
) -> Result<RngSeedResponse, OperationError> {
    bytes_of(Some(&request.data))?;
    Ok(RngSeedResponse { data_length: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;

    fn retrieve(b: &Bench, version: V, data_length: i32) -> Answer<Vec<u8>> {
        let response = b.call(version, &RngRetrieveRequest { data_length })?;
        Ok(response.data.expose().to_vec())
    }

    #[test]
    fn as_many_bytes_come_as_are_asked_for_and_new_ones_each_time() {
        let b = Bench::new();
        for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
            for length in [1, 32, 70_000] {
                let bytes = retrieve(&b, version, length).unwrap();
                assert_eq!(bytes.len(), length as usize, "{version}");
            }
            assert_ne!(retrieve(&b, version, 32), retrieve(&b, version, 32));
        }
    }

    #[test]
    fn amounts_that_are_none_or_fill_no_answer_are_refused() {
        let b = Bench::new();
        for length in [0, -1, i32::MIN] {
            let outcome = reason(retrieve(&b, V::V2_1, length));
            assert_eq!(outcome, Some(ResultReason::INVALID_FIELD), "{length}");
        }
        let outcome = reason(retrieve(&b, V::V2_1, i32::MAX));
        assert_eq!(outcome, Some(ResultReason::RESPONSE_TOO_LARGE));
    }

    #[test]
    fn a_seed_is_taken_and_none_of_it_used() {
        let b = Bench::new();
        for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
            let request = RngSeedRequest {
                data: b"seventeen".as_slice().into(),
            };
            assert_eq!(b.call(version, &request).unwrap().data_length, 0);
        }
    }
}
