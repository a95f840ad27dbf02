//! Adjust Attribute (2.0: 6.1.3; 2.1: 6.1.3).

use crate::protocol::attribute::AttributeNames;
use crate::protocol::enumeration::AdjustmentType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::Varied;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Adjust Attribute request (from 2.0 on).
    pub struct AdjustAttributeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The attribute.
        attribute_reference: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).once().required_since(V::V2_0),
        /// Increment, decrement or negate.
        adjustment_type: AdjustmentType = field(tag::ADJUSTMENT_TYPE),
        /// By how much, in the type of the attribute; by one if absent.
        adjustment_value: Option<Varied<'a>> = field(tag::ADJUSTMENT_VALUE),
    }

    /// Adjust Attribute response.
    pub struct AdjustAttributeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
