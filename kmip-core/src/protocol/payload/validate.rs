//! Validate (1.4: 4.24; 2.1: 6.1.57).

use crate::protocol::enumeration::ValidityIndicator;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::Certificate;
use crate::protocol::shape::DateTime;
use crate::protocol::tag;

crate::structure! {
    /// Validate request: a chain of certificates, some of them by their identifiers.
    pub struct ValidateRequest<'a> {
        /// Certificates of the chain.
        certificates: Vec<Certificate<'a>> = field(tag::CERTIFICATE),
        /// Certificate objects of the chain.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
        /// When the chain has to be valid; now if absent.
        validity_date: Option<DateTime> = field(tag::VALIDITY_DATE),
    }

    /// Validate response.
    pub struct ValidateResponse {
        /// Valid, invalid or unknown.
        validity_indicator: ValidityIndicator = field(tag::VALIDITY_INDICATOR),
    }
}
