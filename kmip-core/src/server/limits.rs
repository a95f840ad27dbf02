//! What a listener bounds, so that no peer can take more than its share.

use std::time::Duration;

/// Bounds of one listener. Every field has a default that suits a server among trusted clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionLimits {
    /// Connections open at once, handshakes included; further ones wait in the backlog. Default 10,000.
    pub max_connections: usize,
    /// Longest message taken, header included, in bytes of TTLV; as XML or JSON it may be four times as long. Checked before anything is allocated; the buffer then
    /// grows with what really arrives. Default 16 MiB.
    pub max_message_bytes: usize,
    /// HTTP/2: requests that one connection may have open at once. Default 32. Whatever they are, the engine works on
    /// four of them at a time, and their bodies and their unsent answers are each bounded by four times
    /// `max_message_bytes`.
    pub max_streams: u32,
    /// Time for a TLS handshake. Default 10 seconds.
    pub handshake_timeout: Duration,
    /// Time from the first byte of a message to its last. Default 30 seconds.
    pub request_timeout: Duration,
    /// Time for a peer to take an answer. Default 30 seconds.
    pub write_timeout: Duration,
    /// Time between requests after which a connection is closed. Default none: storage arrays and databases
    /// keep connections for days. Dead peers are found by TCP keep-alive.
    pub idle_timeout: Option<Duration>,
    /// Idle time before TCP keep-alive probes start. Default 5 minutes; `None` turns them off.
    pub keep_alive: Option<Duration>,
    /// On close, time for requests that have begun to be answered. Default 10 seconds.
    pub drain_timeout: Duration,
    /// Connections that the operating system queues before they are accepted. Default 1,024.
    pub backlog: u32,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            max_connections: 10_000,
            max_message_bytes: 16 << 20,
            max_streams: 32,
            handshake_timeout: Duration::from_secs(10),
            request_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
            idle_timeout: None,
            keep_alive: Some(Duration::from_mins(5)),
            drain_timeout: Duration::from_secs(10),
            backlog: 1024,
        }
    }
}
