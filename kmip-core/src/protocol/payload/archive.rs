//! Archive and Recover (1.4: 4.22, 4.23; 2.1: 6.1.4, 6.1.42).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Archive request.
    pub struct ArchiveRequest<'a> {
        /// The object that goes to the archive; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Archive response.
    pub struct ArchiveResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }

    /// Recover request.
    pub struct RecoverRequest<'a> {
        /// The object that comes back from the archive; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
    }

    /// Recover response.
    pub struct RecoverResponse<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
