//! Discover Versions (1.1: 4.26; 2.1: 6.1.16): which versions both sides speak.

use crate::engine::VERSIONS;
use crate::engine::call::Call;
use crate::engine::failure::OperationError;
use crate::protocol::payload::{DiscoverVersionsRequest, DiscoverVersionsResponse};

pub(in crate::engine) fn discover_versions(
    _: &mut Call<'_>,
    request: &DiscoverVersionsRequest,
) -> Result<DiscoverVersionsResponse, OperationError> {
    let asked: Vec<_> = request
        .protocol_versions
        .iter()
        .filter_map(crate::protocol::message::ProtocolVersionShape::packed)
        .collect();
    let all = request.protocol_versions.is_empty();
    let protocol_versions = VERSIONS
        .iter()
        .filter(|v| all || asked.contains(v))
        .map(|v| (*v).into())
        .collect();
    Ok(DiscoverVersionsResponse { protocol_versions })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;

    fn answer(b: &Bench, version: V, list: &[V]) -> Vec<V> {
        let request = DiscoverVersionsRequest {
            protocol_versions: list.iter().map(|v| (*v).into()).collect(),
        };
        let response = b.call(version, &request).unwrap();
        let versions = response.protocol_versions.iter();
        versions.map(|v| v.packed().unwrap()).collect()
    }

    #[test]
    fn the_answer_is_what_both_speak_newest_first_and_each_once() {
        let b = Bench::new();
        assert_eq!(answer(&b, V::V1_4, &[V::V1_4]), [V::V1_4]);
        let asked = [V::V1_0, V::V2_0, V::V1_0, V::new(7, 0), V::new(1, 9)];
        assert_eq!(answer(&b, V::V1_4, &asked), [V::V2_0, V::V1_0]);
        assert_eq!(answer(&b, V::V1_4, &[V::new(7, 0)]), []);
    }

    #[test]
    fn who_asks_for_none_is_told_all_in_every_version() {
        let b = Bench::new();
        for version in V::ALL.into_iter().filter(|v| *v >= V::V1_1) {
            assert_eq!(answer(&b, version, &[]), VERSIONS, "{version}");
        }
    }

    #[test]
    fn version_1_0_does_not_have_the_operation() {
        let outcome = Bench::new().call(V::V1_0, &DiscoverVersionsRequest::default());
        assert_eq!(reason(outcome), Some(ResultReason::OPERATION_NOT_SUPPORTED));
    }
}
