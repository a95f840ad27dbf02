//! Obliterate: removes an object with all of its metadata (3.0: 6.1.39).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;

crate::structure! {
    /// Obliterate request (from 3.0 on).
    pub struct ObliterateRequest<'a> {
        /// The object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }

    /// Obliterate response: empty.
    pub struct ObliterateResponse {}
}
