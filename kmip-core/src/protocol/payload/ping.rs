//! Ping (2.1: 6.1.36).

crate::structure! {
    /// Ping request (from 2.1 on): empty.
    pub struct PingRequest {}

    /// Ping response: empty.
    pub struct PingResponse {}
}
