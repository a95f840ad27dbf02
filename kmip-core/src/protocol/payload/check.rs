//! Check (1.4: 4.10; 2.1: 6.1.7).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::shape::Interval;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Check request: what the client means to do with the object.
    pub struct CheckRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Usage Limits Units that are to be protected.
        usage_limits_count: Option<i64> = field(tag::USAGE_LIMITS_COUNT),
        /// Uses that are meant.
        cryptographic_usage_mask: Option<CryptographicUsageMask> = field(tag::CRYPTOGRAPHIC_USAGE_MASK),
        /// Seconds of the lease that is wanted.
        lease_time: Option<Interval> = field(tag::LEASE_TIME),
    }

    /// Check response: what of it the policy of the server refuses.
    pub struct CheckResponse<'a> {
        /// The object. "Unless a failure" in the tables: a failure has no payload.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Units that the policy allows, where it allows fewer.
        usage_limits_count: Option<i64> = field(tag::USAGE_LIMITS_COUNT),
        /// Uses that the policy rejects.
        cryptographic_usage_mask: Option<CryptographicUsageMask> = field(tag::CRYPTOGRAPHIC_USAGE_MASK),
        /// Seconds that the policy allows, where it allows fewer.
        lease_time: Option<Interval> = field(tag::LEASE_TIME),
    }
}
