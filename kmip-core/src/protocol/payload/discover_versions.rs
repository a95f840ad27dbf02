//! Discover Versions (1.1: 4.26; 2.1: 6.1.16).

use crate::protocol::message::ProtocolVersionShape;
use crate::protocol::tag;

crate::structure! {
    /// Discover Versions request.
    pub struct DiscoverVersionsRequest {
        /// Versions that the client speaks, best first; all of the server's are listed if absent.
        protocol_versions: Vec<ProtocolVersionShape> = field(tag::PROTOCOL_VERSION),
    }

    /// Discover Versions response.
    pub struct DiscoverVersionsResponse {
        /// Versions that both speak, newest first.
        protocol_versions: Vec<ProtocolVersionShape> = field(tag::PROTOCOL_VERSION),
    }
}
