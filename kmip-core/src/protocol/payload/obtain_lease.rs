//! Obtain Lease (1.4: 4.17; 2.1: 6.1.35).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{DateTime, Interval};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Obtain Lease request.
    pub struct ObtainLeaseRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Obtain Lease response.
    pub struct ObtainLeaseResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Seconds for which the object may be used without a new lease.
        lease_time: Interval = field(tag::LEASE_TIME),
        /// When the object or an attribute of it was changed last: a client with older attributes reads them again.
        last_change_date: DateTime = field(tag::LAST_CHANGE_DATE),
    }
}
