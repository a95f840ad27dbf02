//! Export and Import: an object with all of its attributes (1.4: 4.40, 4.41; 2.1: 6.1.18, 6.1.25).

use crate::protocol::attribute::AttributeList;
use crate::protocol::enumeration::{KeyCompressionType, KeyFormatType, KeyWrapType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyWrappingSpecification, OBJECT_TAGS, ObjectItem};
use crate::protocol::shape::Boxed;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Export request (from 1.4 on).
    pub struct ExportRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Format in which the key is wanted.
        key_format_type: Option<KeyFormatType> = field(tag::KEY_FORMAT_TYPE),
        /// Whether a key that was registered wrapped comes as it was registered.
        key_wrap_type: Option<KeyWrapType> = field(tag::KEY_WRAP_TYPE),
        /// Compression of EC public keys.
        key_compression_type: Option<KeyCompressionType> = field(tag::KEY_COMPRESSION_TYPE),
        /// How the key is to be wrapped.
        key_wrapping_specification: Option<Boxed<KeyWrappingSpecification<'a>>> = field(tag::KEY_WRAPPING_SPECIFICATION),
    }

    /// Export response.
    pub struct ExportResponse<'a> {
        /// Type of the object.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// The object's identifier.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// All attributes of the object.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE).required_since(V::V1_4),
        /// The object; read it with [`ManagedObject::decode`](crate::protocol::object::ManagedObject::decode).
        object: ObjectItem<'a> = choice(OBJECT_TAGS).secret(),
    }

    /// Import request (from 1.4 on).
    pub struct ImportRequest<'a> {
        /// Identifier that the object is to have.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Type of the object.
        object_type: Option<ObjectType> = field(tag::OBJECT_TYPE).since(V::V2_0).required_since(V::V2_0),
        /// Whether an object with this identifier is replaced; if not, there may be none.
        replace_existing: Option<bool> = field(tag::REPLACE_EXISTING),
        /// Whether a wrapped key is unwrapped before it is stored.
        key_wrap_type: Option<KeyWrapType> = field(tag::KEY_WRAP_TYPE),
        /// All attributes of the object.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE).required_since(V::V1_4),
        /// The object; read it with [`ManagedObject::decode`](crate::protocol::object::ManagedObject::decode).
        object: ObjectItem<'a> = choice(OBJECT_TAGS).secret(),
    }

    /// Import response.
    pub struct ImportResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
