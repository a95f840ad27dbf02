//! Get Usage Allocation (1.4: 4.18; 2.1: 6.1.23).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Get Usage Allocation request.
    pub struct GetUsageAllocationRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Usage Limits Units that are to be protected.
        usage_limits_count: i64 = field(tag::USAGE_LIMITS_COUNT),
    }

    /// Get Usage Allocation response.
    pub struct GetUsageAllocationResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
