//! Several TTLV messages in a row: in memory, or from a file or pipe.

use std::io::{self, Read};

use crate::ttlv::{Error, Item, Limits, Reader, message_size};

/// The messages in `data`, one after the other; ends after the first error.
pub fn messages<'a>(
    data: &'a [u8],
    limits: &Limits,
) -> impl Iterator<Item = Result<Item<'a>, Error>> + use<'a> {
    let mut reader = Some(Reader::new(data, limits));
    core::iter::from_fn(move || {
        let next = match reader.as_mut()? {
            Ok(reader) => reader.next_item().transpose(),
            Err(error) => Some(Err(error.clone())),
        };
        if !matches!(next, Some(Ok(_))) {
            reader = None;
        }
        next
    })
}

/// Reads one message after the other from a file, a pipe or a socket.
///
/// A message is read whole, with its size checked against the limits first.
#[derive(Debug)]
pub struct MessageReader<R> {
    input: R,
    limits: Limits,
}

impl<R: Read> MessageReader<R> {
    /// A reader of the messages of `input`.
    pub fn new(input: R, limits: Limits) -> Self {
        Self { input, limits }
    }

    /// The next message with its header, or none at the end. An end within a message is
    /// [`io::ErrorKind::UnexpectedEof`], bytes that begin no message [`io::ErrorKind::InvalidData`].
    ///
    /// The bytes may carry keys: wipe them when they are no longer used.
    pub fn next_message(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut header = [0; 8];
        let mut filled = 0;
        while filled < header.len() {
            match self.input.read(&mut header[filled..]) {
                Ok(0) if filled == 0 => return Ok(None),
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(n) => filled += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        let size = message_size(header, &self.limits)
            .map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
        let mut message = vec![0; size];
        message[..8].copy_from_slice(&header);
        self.input.read_exact(&mut message[8..])?;
        Ok(Some(message))
    }
}
