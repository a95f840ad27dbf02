//! Put, from server to client (1.4: 5.2; 2.1: 6.2.3).

use crate::protocol::attribute::AttributeList;
use crate::protocol::enumeration::PutFunction;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{OBJECT_TAGS, ObjectItem};
use crate::protocol::tag;

crate::structure! {
    /// Put message: an object for the client.
    pub struct PutRequest<'a> {
        /// The object's identifier.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// New, or in place of another.
        put_function: PutFunction = field(tag::PUT_FUNCTION),
        /// The object that it replaces; must be there where it replaces one.
        replaced_unique_identifier: Option<ObjectReference<'a>> = field(tag::REPLACED_UNIQUE_IDENTIFIER),
        /// The object; read it with [`ManagedObject::decode`](crate::protocol::object::ManagedObject::decode).
        object: ObjectItem<'a> = choice(OBJECT_TAGS).secret(),
        /// Attributes of the object.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE),
    }

    /// Answer of the client to Put: no payload.
    pub struct PutResponse {}
}
