//! Authenticated encryption behind a small trait, with AES-256-GCM of aws-lc-rs as the one
//! implementation so far.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

/// Bytes of a nonce.
pub const NONCE_LEN: usize = 12;

/// Bytes of an authentication tag.
pub const TAG_LEN: usize = 16;

/// A prepared key of an authenticated cipher with 96-bit nonces and 128-bit tags.
///
/// May be used from many threads at once. The caller never repeats a nonce.
pub trait Aead: Send + Sync {
    /// Appends ciphertext and tag of `plain` to `out`.
    fn seal(
        &self,
        nonce: [u8; NONCE_LEN],
        associated: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), AeadError>;

    /// Decrypts ciphertext and tag into `out`, which is as long as the plaintext. After an error
    /// its content is unspecified; the caller wipes it.
    fn open(
        &self,
        nonce: [u8; NONCE_LEN],
        associated: &[u8],
        sealed: &[u8],
        out: &mut [u8],
    ) -> Result<(), AeadError>;
}

/// The tag does not fit, or the cipher refused; deliberately without detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("authenticated encryption failed")]
pub struct AeadError;

/// AES-256-GCM with a key schedule that is made once.
pub struct Aes256Gcm(LessSafeKey);

impl Aes256Gcm {
    /// Prepares a key.
    pub fn new(key: &[u8; 32]) -> Result<Self, AeadError> {
        UnboundKey::new(&AES_256_GCM, key)
            .map(|key| Self(LessSafeKey::new(key)))
            .map_err(|_| AeadError)
    }
}

impl Aead for Aes256Gcm {
    fn seal(
        &self,
        nonce: [u8; NONCE_LEN],
        associated: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), AeadError> {
        // Reserved first: a reallocation later would leave plaintext behind.
        out.reserve(plain.len() + TAG_LEN);
        let start = out.len();
        out.extend_from_slice(plain);
        let tag = self
            .0
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(associated),
                &mut out[start..],
            )
            .map_err(|_| AeadError)?;
        out.extend_from_slice(tag.as_ref());
        Ok(())
    }

    fn open(
        &self,
        nonce: [u8; NONCE_LEN],
        associated: &[u8],
        sealed: &[u8],
        out: &mut [u8],
    ) -> Result<(), AeadError> {
        let (ciphertext, tag) = sealed.split_last_chunk::<TAG_LEN>().ok_or(AeadError)?;
        self.0
            .open_separate_gather(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(associated),
                ciphertext,
                tag,
                out,
            )
            .map_err(|_| AeadError)
    }
}

impl fmt::Debug for Aes256Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Aes256Gcm(..)")
    }
}

/// Fills a buffer with random bytes of the operating system's quality.
pub(super) fn random(bytes: &mut [u8]) -> Result<(), AeadError> {
    aws_lc_rs::rand::fill(bytes).map_err(|_| AeadError)
}

/// A random nonce.
pub(super) fn random_nonce() -> Result<[u8; NONCE_LEN], AeadError> {
    let mut nonce = [0; NONCE_LEN];
    random(&mut nonce)?;
    Ok(nonce)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        hex.as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    /// Test case 16 of "The Galois/Counter Mode of Operation" (`McGrew`, `Viega`).
    #[test]
    fn a_published_vector_seals_and_opens() {
        let key = bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        let nonce: [u8; 12] = bytes("cafebabefacedbaddecaf888").try_into().unwrap();
        let plain = bytes(concat!(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72",
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ));
        let associated = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        let expected = bytes(concat!(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa",
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            "76fc6ece0f4e1768cddf8853bb2d551b"
        ));
        let cipher = Aes256Gcm::new(&key.try_into().unwrap()).unwrap();
        let mut sealed = Vec::new();
        cipher
            .seal(nonce, &associated, &plain, &mut sealed)
            .unwrap();
        assert_eq!(sealed, expected);
        let mut opened = vec![0; plain.len()];
        cipher
            .open(nonce, &associated, &sealed, &mut opened)
            .unwrap();
        assert_eq!(opened, plain);
        assert_eq!(
            cipher.open(nonce, &associated, &sealed[..10], &mut opened),
            Err(AeadError)
        );
    }
}
