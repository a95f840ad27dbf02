//! Set Endpoint Role, in either direction (2.1: 6.1.54, 6.2.5).

use crate::protocol::enumeration::EndpointRole;
use crate::protocol::tag;

crate::structure! {
    /// Set Endpoint Role request (from 2.0 on).
    pub struct SetEndpointRoleRequest {
        /// Role that the other side is to take on this connection.
        endpoint_role: EndpointRole = field(tag::ENDPOINT_ROLE),
    }

    /// Set Endpoint Role response.
    pub struct SetEndpointRoleResponse {
        /// Role that it took.
        endpoint_role: EndpointRole = field(tag::ENDPOINT_ROLE),
    }
}
