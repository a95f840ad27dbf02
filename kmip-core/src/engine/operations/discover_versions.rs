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
