//! Log (2.0: 6.1.28; 2.1: 6.1.29).

use crate::protocol::shape::Text;
use crate::protocol::tag;

crate::structure! {
    /// Log request (from 2.0 on).
    pub struct LogRequest<'a> {
        /// Text for the log of the server.
        log_message: Text<'a> = field(tag::LOG_MESSAGE),
    }

    /// Log response: empty.
    pub struct LogResponse {}
}
