//! Register (1.4: 4.3; 2.1: 6.1.43).

use super::create::ProtectionStorageMasks;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{OBJECT_TAGS, ObjectItem};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Register request.
    pub struct RegisterRequest<'a> {
        /// Type of the object.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// Attributes of the object.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// The object.
        object: ObjectItem<'a> = choice(OBJECT_TAGS).secret(),
        /// Where the object may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Register response.
    pub struct RegisterResponse<'a> {
        /// The new object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
