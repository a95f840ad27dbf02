//! Create (1.4: 4.1; 2.1: 6.1.8).

use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::ProtectionStorageMask;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Protection Storage Masks (2.0: 7.27; 2.1: 7.33).
    pub struct ProtectionStorageMasks {
        /// Acceptable masks.
        masks: Vec<ProtectionStorageMask> = field(tag::PROTECTION_STORAGE_MASK),
    }

    /// Create request.
    pub struct CreateRequest<'a> {
        /// Symmetric Key; from 2.0 on also Secret Data.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// Attributes of the new object.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the object may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Create response.
    pub struct CreateResponse<'a> {
        /// Type of the new object.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// The new object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
