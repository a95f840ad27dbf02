//! Revoke (1.4: 4.20; 2.1: 6.1.44).

use crate::protocol::attribute::RevocationReason;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::DateTime;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Revoke request.
    pub struct RevokeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Why.
        revocation_reason: Option<RevocationReason<'a>> = field(tag::REVOCATION_REASON).required_between(V::V1_0, V::V2_1),
        /// When it was compromised; only with the reasons Key Compromise and CA Compromise.
        compromise_occurrence_date: Option<DateTime> = field(tag::COMPROMISE_OCCURRENCE_DATE),
    }

    /// Revoke response.
    pub struct RevokeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
