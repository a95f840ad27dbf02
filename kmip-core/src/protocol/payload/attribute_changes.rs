//! Add, Modify, Delete and Set Attribute (1.4: 4.14 to 4.16; 2.1: 6.1.2, 6.1.34, 6.1.13, 6.1.51).

use crate::protocol::attribute::{AttributeNames, SingleAttribute};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Add Attribute request.
    pub struct AddAttributeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The attribute.
        new_attribute: SingleAttribute<'a> = field(tag::NEW_ATTRIBUTE).spelled_1x(tag::ATTRIBUTE),
    }

    /// Add Attribute response.
    pub struct AddAttributeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The attribute with its index.
        attribute: Option<SingleAttribute<'a>> = field(tag::ATTRIBUTE).until(V::V1_4).required_between(V::V1_0, V::V1_4),
    }

    /// Modify Attribute request.
    pub struct ModifyAttributeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The instance that is to change, by its value.
        current_attribute: Option<SingleAttribute<'a>> = field(tag::CURRENT_ATTRIBUTE).since(V::V2_0),
        /// The new value; in 1.x with the index of the instance.
        new_attribute: SingleAttribute<'a> = field(tag::NEW_ATTRIBUTE).spelled_1x(tag::ATTRIBUTE),
    }

    /// Modify Attribute response.
    pub struct ModifyAttributeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The attribute with its index.
        attribute: Option<SingleAttribute<'a>> = field(tag::ATTRIBUTE).until(V::V1_4).required_between(V::V1_0, V::V1_4),
    }

    /// Delete Attribute request.
    pub struct DeleteAttributeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Name of the attribute.
        attribute_name: AttributeNames<'a> = field(tag::ATTRIBUTE_NAME).until(V::V1_4).once().required_between(V::V1_0, V::V1_4),
        /// Instance; 0 if absent.
        attribute_index: Option<i32> = field(tag::ATTRIBUTE_INDEX).until(V::V1_4),
        /// The instance, by its value.
        current_attribute: Option<SingleAttribute<'a>> = field(tag::CURRENT_ATTRIBUTE).since(V::V2_0),
        /// The attribute, with all its instances.
        attribute_reference: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).since(V::V2_0).once(),
    }

    /// Delete Attribute response.
    pub struct DeleteAttributeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The attribute that is gone.
        attribute: Option<SingleAttribute<'a>> = field(tag::ATTRIBUTE).until(V::V1_4).required_between(V::V1_0, V::V1_4),
    }

    /// Set Attribute request (from 2.0 on).
    pub struct SetAttributeRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The attribute.
        new_attribute: SingleAttribute<'a> = field(tag::NEW_ATTRIBUTE),
    }

    /// Set Attribute response.
    pub struct SetAttributeResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
