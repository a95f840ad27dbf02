//! Deactivate (3.0: 6.1.14).

use crate::protocol::attribute::DeactivationReason;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::DateTime;
use crate::protocol::tag;

crate::structure! {
    /// Deactivate request (from 3.0 on).
    pub struct DeactivateRequest<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Why.
        deactivation_reason: Option<DeactivationReason<'a>> = field(tag::DEACTIVATION_REASON),
        /// When; now if absent.
        deactivation_date: Option<DateTime> = field(tag::DEACTIVATION_DATE),
    }

    /// Deactivate response.
    pub struct DeactivateResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
