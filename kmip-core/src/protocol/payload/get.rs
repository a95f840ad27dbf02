//! Get (1.4: 4.11; 2.1: 6.1.19).

use crate::protocol::enumeration::{KeyCompressionType, KeyFormatType, KeyWrapType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyWrappingSpecification, OBJECT_TAGS, ObjectItem};
use crate::protocol::shape::Boxed;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Get request.
    pub struct GetRequest<'a> {
        /// The object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Format in which the key is wanted.
        key_format_type: Option<KeyFormatType> = field(tag::KEY_FORMAT_TYPE),
        /// Whether a key that was registered wrapped comes as it was registered.
        key_wrap_type: Option<KeyWrapType> = field(tag::KEY_WRAP_TYPE).since(V::V1_4),
        /// Compression of EC public keys.
        key_compression_type: Option<KeyCompressionType> = field(tag::KEY_COMPRESSION_TYPE),
        /// How the key is to be wrapped.
        key_wrapping_specification: Option<Boxed<KeyWrappingSpecification<'a>>> = field(tag::KEY_WRAPPING_SPECIFICATION),
    }

    /// Get response.
    pub struct GetResponse<'a> {
        /// Type of the object.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// The object's identifier.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The object.
        object: ObjectItem<'a> = choice(OBJECT_TAGS).secret(),
    }
}
