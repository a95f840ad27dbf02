//! Tests of the cryptographic room through its traits, against the provider that is there.
//!
//! Known answers name their source. Everything goes through `&dyn Provider`, as the engine does.

mod bad_input;
mod derivation;
mod digest;
mod isolation;
mod key_format;
mod known_ciphers;
mod round_trip;
mod signature;
mod split;

use std::sync::OnceLock;

use super::symmetric::{CipherRequest, Encrypted};
use super::{CryptoError, OpenSsl, Parameters, Provider, Random};
use crate::protocol::enumeration::{BlockCipherMode as Mode, CryptographicAlgorithm as Algorithm};
use crate::secret::Secret;

fn provider() -> &'static dyn Provider {
    static PROVIDER: OnceLock<OpenSsl> = OnceLock::new();
    PROVIDER.get_or_init(|| OpenSsl::new().unwrap())
}

/// Random bytes that count up.
struct Counting;

impl Random for Counting {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        for (byte, value) in buffer.iter_mut().zip(1..) {
            *byte = value;
        }
        Ok(())
    }
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .filter_map(|digit| digit.to_digit(16).map(|digit| digit as u8))
        .collect();
    digits
        .chunks_exact(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}

fn mode(mode: Mode) -> Parameters<'static> {
    Parameters {
        mode: Some(mode),
        ..Parameters::default()
    }
}

/// A cipher request, spelled shortly.
#[derive(Clone, Copy)]
struct Case<'a> {
    algorithm: Algorithm,
    key: &'a [u8],
    parameters: Parameters<'a>,
    iv: Option<&'a [u8]>,
    additional_data: Option<&'a [u8]>,
}

impl<'a> Case<'a> {
    fn new(algorithm: Algorithm, key: &'a [u8], parameters: Parameters<'a>) -> Self {
        Self {
            algorithm,
            key,
            parameters,
            iv: None,
            additional_data: None,
        }
    }

    fn iv(self, iv: &'a [u8]) -> Self {
        Self {
            iv: Some(iv),
            ..self
        }
    }

    fn additional_data(self, data: &'a [u8]) -> Self {
        Self {
            additional_data: Some(data),
            ..self
        }
    }

    fn request<'r>(&'r self, data: &'r [u8], tag: Option<&'r [u8]>) -> CipherRequest<'r> {
        CipherRequest {
            algorithm: self.algorithm,
            key: self.key,
            parameters: &self.parameters,
            iv: self.iv,
            additional_data: self.additional_data,
            tag,
            data,
        }
    }

    fn encrypt(&self, data: &[u8]) -> Result<Encrypted, CryptoError> {
        provider().encrypt(&self.request(data, None))
    }

    fn decrypt(&self, data: &[u8], tag: Option<&[u8]>) -> Result<Secret, CryptoError> {
        provider().decrypt(&self.request(data, tag))
    }

    /// Encrypts to exactly `expected`, and back.
    #[track_caller]
    fn is(&self, plaintext: &str, ciphertext: &str) {
        let (plaintext, ciphertext) = (hex(plaintext), hex(ciphertext));
        let encrypted = self.encrypt(&plaintext).unwrap();
        assert_eq!(encrypted.data, ciphertext);
        assert_eq!((encrypted.iv, encrypted.tag), (None, None));
        assert_eq!(
            self.decrypt(&ciphertext, None).unwrap().as_bytes(),
            plaintext
        );
    }

    /// The same with a tag.
    #[track_caller]
    fn is_with_tag(&self, plaintext: &str, ciphertext: &str, tag: &str) {
        let (plaintext, ciphertext, tag) = (hex(plaintext), hex(ciphertext), hex(tag));
        let encrypted = self.encrypt(&plaintext).unwrap();
        assert_eq!(encrypted.data, ciphertext);
        assert_eq!(encrypted.tag.unwrap().as_bytes(), tag);
        assert_eq!(
            self.decrypt(&ciphertext, Some(&tag)).unwrap().as_bytes(),
            plaintext
        );
    }
}
