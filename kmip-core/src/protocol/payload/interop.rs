//! Interop: marks where a test begins and ends (2.0: 6.1.25; 2.1: 6.1.26).

use crate::protocol::enumeration::InteropFunction;
use crate::protocol::shape::Text;
use crate::protocol::tag;

crate::structure! {
    /// Interop request (from 2.0 on).
    pub struct InteropRequest<'a> {
        /// Begin, end or reset.
        interop_function: InteropFunction = field(tag::INTEROP_FUNCTION),
        /// Name of the test case.
        interop_identifier: Text<'a> = field(tag::INTEROP_IDENTIFIER),
    }

    /// Interop response: empty.
    pub struct InteropResponse {}
}
