//! Secret bytes: wiped when dropped, never printed, never copied by accident.
//!
//! The lowest shared room: cryptography, store, engine and client all hand secrets to each other in
//! this type. It knows nothing of KMIP. What it cannot do: wipe copies that the caller makes through
//! [`Secret::as_bytes`], or copies that the operating system makes (swap, core files).

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// Empties a buffer and wipes all that it held.
///
/// `zeroize` alone writes the elements of a vector one by one, and what is behind its end in one
/// piece: emptied first, all of it is behind the end.
pub fn wipe(buffer: &mut Vec<u8>) {
    buffer.clear();
    buffer.zeroize();
}

/// Makes room for `additional` bytes behind those that a buffer holds; storage that it leaves behind is wiped.
#[cfg(feature = "ttlv")]
#[inline]
pub(crate) fn make_room(buffer: &mut Vec<u8>, additional: usize) {
    if buffer.capacity() - buffer.len() < additional {
        grow(buffer, additional);
    }
}

#[cfg(feature = "ttlv")]
#[cold]
fn grow(buffer: &mut Vec<u8>, additional: usize) {
    let wanted = (buffer.len() + additional)
        .max(buffer.capacity() * 2)
        .max(256);
    let mut larger = Vec::with_capacity(wanted);
    larger.extend_from_slice(buffer);
    wipe(buffer);
    *buffer = larger;
}

/// Appends; storage that the buffer leaves behind is wiped.
#[cfg(feature = "protocol")]
pub(crate) fn append(buffer: &mut Vec<u8>, data: &[u8]) {
    make_room(buffer, data.len());
    buffer.extend_from_slice(data);
}

/// Bytes that are wiped on drop, have no `Clone`, and print only their length.
///
/// Comparison with `==` takes time that depends on the lengths only. `Send` and `Sync`.
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes over `bytes`; no copy is made, so nothing else needs wiping.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Copies `bytes`; the caller still owns, and wipes, the original.
    pub fn copy_from(bytes: &[u8]) -> Self {
        Self::new(bytes.to_vec())
    }

    /// A secret of `len` zero bytes, to be filled through [`Secret::as_mut_bytes`].
    pub fn zeroed(len: usize) -> Self {
        Self::new(vec![0; len])
    }

    /// The bytes, borrowed.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, to be changed in place.
    pub fn as_mut_bytes(&mut self) -> &mut [u8] {
        &mut self.0
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A second secret with the same bytes. Named, so that copies can be found by reading.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self::copy_from(&self.0)
    }

    /// Keeps the first `len` bytes and wipes the rest; does nothing when there are not more.
    pub fn truncate(&mut self, len: usize) {
        if len < self.0.len() {
            self.0[len..].zeroize();
            self.0.truncate(len);
        }
    }

    /// Hands the bytes to the caller, who must wipe them.
    pub fn into_exposed(mut self) -> Vec<u8> {
        core::mem::take(&mut *self.0)
    }
}

impl AsRef<[u8]> for Secret {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Secret {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({} bytes)", self.len())
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn debug_output_shows_the_length_and_no_byte() {
        let secret = Secret::copy_from(b"correct horse");
        assert_eq!(format!("{secret:?}"), "Secret(13 bytes)");
    }

    #[test]
    fn equality_compares_all_bytes_and_the_length() {
        assert_eq!(Secret::copy_from(&[1, 2, 3]), Secret::new(vec![1, 2, 3]));
        assert_ne!(Secret::copy_from(&[1, 2, 3]), Secret::copy_from(&[1, 2, 4]));
        assert_ne!(Secret::copy_from(&[1, 2]), Secret::copy_from(&[1, 2, 0]));
    }

    #[cfg(feature = "protocol")]
    #[test]
    fn what_is_appended_stands_behind_what_was_there() {
        let mut buffer = Vec::new();
        for byte in 0..200_u8 {
            append(&mut buffer, &[byte; 5]);
        }
        assert_eq!(buffer.len(), 1000);
        assert!(
            buffer
                .chunks(5)
                .zip(0..)
                .all(|(five, byte)| five == [byte; 5])
        );
        make_room(&mut buffer, 5000);
        assert!(buffer.capacity() >= 6000);
        assert_eq!(buffer[999], 199);
    }

    #[test]
    fn truncate_keeps_the_prefix() {
        let mut secret = Secret::copy_from(&[1, 2, 3]);
        secret.truncate(5);
        assert_eq!(secret.as_bytes(), [1, 2, 3]);
        secret.truncate(1);
        assert_eq!(secret.as_bytes(), [1]);
    }

    #[test]
    fn exposed_bytes_are_the_same_bytes() {
        assert_eq!(Secret::copy_from(&[7, 8]).into_exposed(), [7, 8]);
        assert_eq!(Secret::zeroed(2).duplicate().as_ref(), [0, 0]);
    }
}
