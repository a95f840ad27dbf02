//! Destroy (1.4: 4.21; 2.1: 6.1.15).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Destroy request.
    pub struct DestroyRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Destroy response.
    pub struct DestroyResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
