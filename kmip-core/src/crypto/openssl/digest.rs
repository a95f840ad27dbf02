//! Digests and HMAC.

use openssl::md::Md;
use openssl::md_ctx::MdCtx;
use openssl::pkey::PKey;
use subtle::ConstantTimeEq;

use super::super::digest::{Digests, HashStream, MacStream, Macs};
use super::super::error::{CryptoError, Service};
use super::{Library, OpenSsl, fault};
use crate::protocol::enumeration::{CryptographicAlgorithm as Algorithm, HashingAlgorithm as Hash};

/// Hashes that OpenSSL has, and its names for them.
const NAMES: [(Hash, &str); 14] = [
    (Hash::SHA_256, "SHA2-256"),
    (Hash::SHA_1, "SHA1"),
    (Hash::SHA_224, "SHA2-224"),
    (Hash::SHA_384, "SHA2-384"),
    (Hash::SHA_512, "SHA2-512"),
    (Hash::SHA_512_224, "SHA2-512/224"),
    (Hash::SHA_512_256, "SHA2-512/256"),
    (Hash::SHA3_224, "SHA3-224"),
    (Hash::SHA3_256, "SHA3-256"),
    (Hash::SHA3_384, "SHA3-384"),
    (Hash::SHA3_512, "SHA3-512"),
    (Hash::MD5, "MD5"),
    (Hash::MD4, "MD4"),
    (Hash::RIPEMD_160, "RIPEMD160"),
];

/// The hashes, in the order of their slots.
pub(super) const HASHES: [Hash; NAMES.len()] = {
    let mut hashes = [Hash::SHA_256; NAMES.len()];
    let mut index = 0;
    while index < NAMES.len() {
        hashes[index] = NAMES[index].0;
        index += 1;
    }
    hashes
};

/// The hash inside each HMAC algorithm.
const HMACS: &[(Algorithm, Hash)] = &[
    (Algorithm::HMAC_SHA256, Hash::SHA_256),
    (Algorithm::HMAC_SHA1, Hash::SHA_1),
    (Algorithm::HMAC_SHA224, Hash::SHA_224),
    (Algorithm::HMAC_SHA384, Hash::SHA_384),
    (Algorithm::HMAC_SHA512, Hash::SHA_512),
    (Algorithm::HMAC_MD5, Hash::MD5),
    (Algorithm::HMAC_SHA3_224, Hash::SHA3_224),
    (Algorithm::HMAC_SHA3_256, Hash::SHA3_256),
    (Algorithm::HMAC_SHA3_384, Hash::SHA3_384),
    (Algorithm::HMAC_SHA3_512, Hash::SHA3_512),
];

impl Library {
    /// The digest of a hash, fetched at its first use.
    pub(super) fn digest(&self, hash: Hash, service: Service) -> Result<&Md, CryptoError> {
        let unsupported = CryptoError::UnsupportedHash { service, hash };
        let index = HASHES
            .iter()
            .position(|known| *known == hash)
            .ok_or(unsupported)?;
        self.digests[index].get_or_try_init(|| {
            Md::fetch(Some(&self.context), NAMES[index].1, None).map_err(fault("EVP_MD_fetch"))
        })
    }
}

impl Digests for OpenSsl {
    fn hash(&self, algorithm: Hash, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let mut stream = Hashing::start(self.library, algorithm)?;
        stream.update(data)?;
        stream.end()
    }

    fn start_hash(&self, algorithm: Hash) -> Result<Box<dyn HashStream>, CryptoError> {
        Ok(Box::new(Hashing::start(self.library, algorithm)?))
    }

    fn hashes(&self) -> &'static [Hash] {
        &HASHES
    }
}

struct Hashing {
    context: MdCtx,
    size: usize,
}

impl Hashing {
    fn start(library: &Library, algorithm: Hash) -> Result<Self, CryptoError> {
        let digest = library.digest(algorithm, Service::Hash)?;
        let mut context = MdCtx::new().map_err(fault("EVP_MD_CTX_new"))?;
        context
            .digest_init(digest)
            .map_err(fault("EVP_DigestInit_ex"))?;
        Ok(Self {
            context,
            size: digest.size(),
        })
    }

    fn end(mut self) -> Result<Vec<u8>, CryptoError> {
        let mut digest = vec![0; self.size];
        self.context
            .digest_final(&mut digest)
            .map_err(fault("EVP_DigestFinal_ex"))?;
        Ok(digest)
    }
}

impl HashStream for Hashing {
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError> {
        self.context
            .digest_update(data)
            .map_err(fault("EVP_DigestUpdate"))
    }

    fn finish(self: Box<Self>) -> Result<Vec<u8>, CryptoError> {
        self.end()
    }
}

impl Macs for OpenSsl {
    fn mac(&self, algorithm: Algorithm, key: &[u8], data: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let mut stream = Authenticating::start(self.library, algorithm, key)?;
        stream.update(data)?;
        stream.end()
    }

    fn verify_mac(
        &self,
        algorithm: Algorithm,
        key: &[u8],
        data: &[u8],
        expected: &[u8],
    ) -> Result<bool, CryptoError> {
        Ok(self.mac(algorithm, key, data)?.ct_eq(expected).into())
    }

    fn start_mac(
        &self,
        algorithm: Algorithm,
        key: &[u8],
    ) -> Result<Box<dyn MacStream>, CryptoError> {
        Ok(Box::new(Authenticating::start(
            self.library,
            algorithm,
            key,
        )?))
    }
}

struct Authenticating {
    context: MdCtx,
    size: usize,
}

impl Authenticating {
    fn start(library: &Library, algorithm: Algorithm, key: &[u8]) -> Result<Self, CryptoError> {
        let unsupported = CryptoError::UnsupportedAlgorithm {
            service: Service::Mac,
            algorithm,
        };
        let (_, hash) = HMACS
            .iter()
            .find(|(known, _)| *known == algorithm)
            .ok_or(unsupported)?;
        if key.is_empty() {
            return Err(CryptoError::BadKeyLength { algorithm, bits: 0 });
        }
        let digest = library.digest(*hash, Service::Mac)?;
        let key = PKey::hmac(key).map_err(fault("EVP_PKEY_new_mac_key"))?;
        let mut context = MdCtx::new().map_err(fault("EVP_MD_CTX_new"))?;
        context
            .digest_sign_init(Some(digest), &key)
            .map_err(fault("EVP_DigestSignInit"))?;
        Ok(Self {
            context,
            size: digest.size(),
        })
    }

    fn end(mut self) -> Result<Vec<u8>, CryptoError> {
        let mut code = vec![0; self.size];
        let length = self
            .context
            .digest_sign_final(Some(&mut code))
            .map_err(fault("EVP_DigestSignFinal"))?;
        code.truncate(length);
        Ok(code)
    }
}

impl MacStream for Authenticating {
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError> {
        self.context
            .digest_sign_update(data)
            .map_err(fault("EVP_DigestSignUpdate"))
    }

    fn finish(self: Box<Self>) -> Result<Vec<u8>, CryptoError> {
        self.end()
    }

    fn verify(self: Box<Self>, expected: &[u8]) -> Result<bool, CryptoError> {
        Ok(self.end()?.ct_eq(expected).into())
    }
}
