//! Ping (2.1: 6.1.36): an answer, to whoever wants to know whether there is one.

use crate::engine::call::Call;
use crate::engine::failure::OperationError;
use crate::protocol::payload::{PingRequest, PingResponse};

pub(in crate::engine) fn ping(
    _call: &mut Call<'_>,
    _request: &PingRequest,
) -> Result<PingResponse, OperationError> {
    Ok(PingResponse::default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;

    #[test]
    fn a_server_answers_from_2_1_on() {
        let b = Bench::new();
        for version in V::ALL {
            let unknown = (version < V::V2_1).then_some(ResultReason::OPERATION_NOT_SUPPORTED);
            assert_eq!(reason(b.call(version, &PingRequest::default())), unknown);
        }
    }
}
