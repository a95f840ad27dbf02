//! Activate (1.4: 4.19; 2.1: 6.1.1).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Activate request.
    pub struct ActivateRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Activate response.
    pub struct ActivateResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
