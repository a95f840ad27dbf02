//! Messages as bodies of HTTP/1.1, for the cases of the HTTPS profile (Profiles 2.1: 5.3).

use std::io::{Read, Write};

use super::case::Peer;
use super::tls::{Connection, LONGEST};

/// A connection whose messages travel as HTTP.
#[derive(Debug)]
pub struct OverHttp(Connection);

impl OverHttp {
    /// Over a connection that has carried nothing yet.
    pub fn new(connection: Connection) -> Self {
        Self(connection)
    }

    fn head(&mut self) -> Result<String, String> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            self.0
                .stream
                .read_exact(&mut byte)
                .map_err(|error| format!("no answer: {error}"))?;
            head.push(byte[0]);
        }
        String::from_utf8(head).map_err(|error| error.to_string())
    }
}

impl Peer for OverHttp {
    fn exchange(&mut self, request: &[u8]) -> Result<Vec<u8>, String> {
        let head = format!(
            "POST /kmip HTTP/1.1\r\nHost: kms\r\nContent-Type: application/octet-stream\r\nContent-Length: {}\r\n\
             Cache-Control: no-cache\r\n\r\n",
            request.len()
        );
        let bytes = [head.as_bytes(), request].concat();
        self.0
            .stream
            .write_all(&bytes)
            .map_err(|error| format!("sending: {error}"))?;
        let head = self.head()?.to_lowercase();
        // What the profile says that a server does.
        for line in [
            "http/1.1 200 ",
            "\r\ncontent-type: application/octet-stream\r\n",
            "\r\ncache-control: no-cache\r\n",
        ] {
            if !head.contains(line) {
                return Err(format!("{:?} is missing in {head}", line.trim()));
            }
        }
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
            .filter(|length| *length <= LONGEST)
            .ok_or_else(|| format!("no length in {head}"))?;
        let mut answer = vec![0; length];
        self.0
            .stream
            .read_exact(&mut answer)
            .map_err(|error| format!("half an answer: {error}"))?;
        Ok(answer)
    }
}
