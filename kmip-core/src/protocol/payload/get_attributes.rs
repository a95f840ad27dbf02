//! Get Attributes and Get Attribute List (1.4: 4.12, 4.13; 2.1: 6.1.20, 6.1.21).

use crate::protocol::attribute::{AttributeList, AttributeNames};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Get Attributes request.
    pub struct GetAttributesRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The attributes that are wanted; all if absent.
        attribute_names: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).spelled_1x(tag::ATTRIBUTE_NAME),
    }

    /// Get Attributes response.
    pub struct GetAttributesResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The attributes that exist of those asked for.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE).required_since(V::V2_0),
    }

    /// Get Attribute List request.
    pub struct GetAttributeListRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Get Attribute List response.
    pub struct GetAttributeListResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Names of its attributes.
        attribute_names: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).spelled_1x(tag::ATTRIBUTE_NAME).required_since(V::V1_0),
    }
}
