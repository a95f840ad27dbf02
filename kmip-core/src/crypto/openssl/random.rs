//! Random bytes from OpenSSL's private generator (a CTR DRBG per thread, reseeded by the system).

use openssl::rand::rand_priv_bytes;

use super::super::error::CryptoError;
use super::super::random::Random;
use super::{OpenSsl, fault};

impl Random for OpenSsl {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        if let Some(random) = &self.random {
            return random.fill(buffer);
        }
        // OpenSSL counts in int
        for part in buffer.chunks_mut(1 << 24) {
            rand_priv_bytes(part).map_err(fault("RAND_priv_bytes"))?;
        }
        Ok(())
    }
}
