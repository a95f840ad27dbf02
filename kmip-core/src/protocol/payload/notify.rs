//! Notify, from server to client (1.4: 5.1; 2.1: 6.2.2).

use crate::protocol::attribute::{AttributeNames, ChangedAttributes};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Notify message: what changed of an object.
    pub struct NotifyRequest<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that changed, the Last Change Date at least. In 1.x one that was deleted comes without a value.
        attributes: ChangedAttributes<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE).required_between(V::V1_0, V::V1_4),
        /// Attributes that were deleted.
        attribute_references: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).since(V::V2_0),
    }

    /// Answer of the client to Notify: no payload.
    pub struct NotifyResponse {}
}
