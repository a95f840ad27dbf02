//! A message that is coming over HTTPS, in any of the encodings.

use core::fmt;

use zeroize::Zeroizing;

use super::content_type::Encoding;
use super::detect::Format;
use super::error::TextError;
use super::gather::Gathered;
use crate::secret::{append, wipe};
use crate::ttlv::Limits;

/// The body of a request or an answer, as far as it has come. Wiped when it is dropped.
///
/// Texts are read with long byte strings as bytes already, so that a large object is in memory once. How long a body may
/// be decides who pushes it.
pub struct Body(Content);

enum Content {
    Whole(Zeroizing<Vec<u8>>),
    Text(Format, Gathered),
}

impl Body {
    /// A body of which nothing has come.
    pub fn new(encoding: Encoding) -> Self {
        Self(match encoding {
            Encoding::Ttlv => Content::Whole(Zeroizing::default()),
            Encoding::Xml => Content::Text(Format::Xml, Gathered::default()),
            Encoding::Json => Content::Text(Format::Json, Gathered::default()),
        })
    }

    /// Takes the next piece.
    pub fn push(&mut self, piece: &[u8]) {
        match &mut self.0 {
            Content::Whole(bytes) => append(bytes, piece),
            Content::Text(_, text) => text.push(piece),
        }
    }

    /// Length of what has come, in bytes.
    pub fn len(&self) -> usize {
        match &self.0 {
            Content::Whole(bytes) => bytes.len(),
            Content::Text(_, text) => text.len(),
        }
    }

    /// Whether nothing has come.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads it into TTLV of at most `max_message` bytes; TTLV is given back as it is, unchecked. The result may carry
    /// keys.
    pub fn read(self, max_message: usize) -> Result<Vec<u8>, TextError> {
        let limits = Limits {
            max_size: max_message,
            ..Limits::DEFAULT
        };
        match self.0 {
            Content::Whole(mut bytes) => Ok(core::mem::take(&mut *bytes)),
            Content::Text(format, text) => {
                let read = text.read(format, &limits);
                let mut ttlv = read.ttlv.into_owned();
                match read.problem {
                    None => Ok(ttlv),
                    Some(problem) => {
                        wipe(&mut ttlv);
                        Err(problem)
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Body {
    // Messages carry keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}
