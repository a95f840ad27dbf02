//! Locate (1.4: 4.9; 2.1: 6.1.28).

use crate::protocol::attribute::{AttributeList, Attributes};
use crate::protocol::enumeration::ObjectGroupMember;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::{ObjectClassMask, StorageStatusMask};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Locate request.
    pub struct LocateRequest<'a> {
        /// Most identifiers that the answer may hold.
        maximum_items: Option<i32> = field(tag::MAXIMUM_ITEMS),
        /// Identifiers that are skipped. Percona's libkmip pages with it in 1.0 already.
        offset_items: Option<i32> = field(tag::OFFSET_ITEMS).since(V::V1_3).read_since(V::V1_0),
        /// On-line, archived, destroyed; on-line only if absent.
        storage_status_mask: Option<StorageStatusMask> = field(tag::STORAGE_STATUS_MASK),
        /// Which member of a group.
        object_group_member: Option<ObjectGroupMember> = field(tag::OBJECT_GROUP_MEMBER).since(V::V1_1).until(V::V2_1),
        /// User objects, system objects (3.0).
        object_class_mask: Option<ObjectClassMask> = field(tag::OBJECT_CLASS_MASK).since(V::V3_0),
        /// The same filter as `attributes`, as some 1.0 clients nest it.
        template_attribute: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
        /// What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it
        /// has no filter, which says the same as an empty one.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE),
    }

    /// Locate response.
    pub struct LocateResponse<'a> {
        /// How many objects match in all.
        located_items: Option<i32> = field(tag::LOCATED_ITEMS).since(V::V1_3),
        /// The objects, newest first.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
    }
}
