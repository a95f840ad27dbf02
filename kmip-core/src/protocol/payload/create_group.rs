//! Create Group (3.0: 6.1.10).

use crate::protocol::attribute::Attributes;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;

crate::structure! {
    /// Create Group request (from 3.0 on).
    pub struct CreateGroupRequest<'a> {
        /// Attributes of the group.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES),
    }

    /// Create Group response.
    pub struct CreateGroupResponse<'a> {
        /// The group.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
