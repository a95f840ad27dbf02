//! The HTTPS listener over real sockets: statuses, hostile peers of HTTP/1.1 and of HTTP/2, how it closes.

mod http1;
mod http2;
