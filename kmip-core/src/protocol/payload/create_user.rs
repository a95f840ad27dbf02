//! Create User (3.0: 6.1.13).

use crate::protocol::attribute::Attributes;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;

crate::structure! {
    /// Create User request (from 3.0 on).
    pub struct CreateUserRequest<'a> {
        /// Attributes of the user; Credential Links among them tell how it authenticates.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES),
    }

    /// Create User response.
    pub struct CreateUserResponse<'a> {
        /// The user.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
