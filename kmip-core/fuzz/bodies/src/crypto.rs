//! Cryptography for the fuzzer: OpenSSL, but identifiers are counted and keys that take long to make are made once.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use kmip_core::crypto::key_format::KeyClass;
use kmip_core::crypto::{
    AsymmetricKey, CertificateFacts, Certificates, CipherRequest, CryptoError, Derivation, Digests,
    Encrypted, Encryption, KeyFormats, KeyGeneration, KeyMaterial, KeyPair, KeyPairSpecification,
    Macs, OpenSsl, PrimeFields, Provider, PublicKeyEncryption, Random, Service, Signatures,
};
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, HashingAlgorithm, KeyFormatType};
use kmip_core::secret::Secret;

static OPENSSL: LazyLock<OpenSsl> = LazyLock::new(|| OpenSsl::new().expect("OpenSSL is built in"));

/// A provider. The engine draws on [`Random`] for identifiers only, so that the first object of a run is called
/// `00000001-0000-4000-8000-000000000000`, the second `00000002-...`, and inputs can name them.
#[derive(Default)]
pub(crate) struct FuzzCrypto {
    drawn: AtomicU64,
}

impl Random for FuzzCrypto {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        let number = self.drawn.fetch_add(1, Ordering::Relaxed) + 1;
        buffer.fill(0);
        for (place, byte) in buffer.iter_mut().zip((number as u32).to_be_bytes()) {
            *place = byte;
        }
        Ok(())
    }
}

impl Encryption for FuzzCrypto {
    fn encrypt(&self, request: &CipherRequest<'_>) -> Result<Encrypted, CryptoError> {
        OPENSSL.encrypt(request)
    }

    fn decrypt(&self, request: &CipherRequest<'_>) -> Result<Secret, CryptoError> {
        OPENSSL.decrypt(request)
    }
}

impl KeyGeneration for FuzzCrypto {
    fn generate_symmetric_key(
        &self,
        algorithm: CryptographicAlgorithm,
        bits: u32,
    ) -> Result<Secret, CryptoError> {
        OPENSSL.generate_symmetric_key(algorithm, bits)
    }

    fn generate_key_pair(
        &self,
        specification: &KeyPairSpecification<'_>,
    ) -> Result<KeyPair, CryptoError> {
        match specification.algorithm {
            CryptographicAlgorithm::RSA => rsa(specification.bits),
            CryptographicAlgorithm::DSA => {
                Err(CryptoError::not_supported(Service::KeyPairGeneration))
            }
            _ => OPENSSL.generate_key_pair(specification),
        }
    }
}

impl KeyFormats for FuzzCrypto {
    fn read_key(
        &self,
        class: KeyClass,
        algorithm: Option<CryptographicAlgorithm>,
        material: &KeyMaterial,
    ) -> Result<AsymmetricKey, CryptoError> {
        OPENSSL.read_key(class, algorithm, material)
    }

    fn write_key(
        &self,
        key: &AsymmetricKey,
        format: KeyFormatType,
    ) -> Result<KeyMaterial, CryptoError> {
        OPENSSL.write_key(key, format)
    }
}

impl Digests for FuzzCrypto {
    fn hash(&self, algorithm: HashingAlgorithm, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
        OPENSSL.hash(algorithm, data)
    }
}

impl Certificates for FuzzCrypto {
    fn read_certificate(&self, der: &[u8]) -> Result<CertificateFacts, CryptoError> {
        OPENSSL.read_certificate(der)
    }
}

impl PublicKeyEncryption for FuzzCrypto {}
impl Macs for FuzzCrypto {}
impl Derivation for FuzzCrypto {}
impl PrimeFields for FuzzCrypto {}
impl Signatures for FuzzCrypto {}

impl Provider for FuzzCrypto {
    fn name(&self) -> &str {
        OPENSSL.name()
    }
}

/// A key pair of 2048 bits, the same every time; no others, since they take too long.
fn rsa(bits: Option<u32>) -> Result<KeyPair, CryptoError> {
    static PAIR: LazyLock<Result<KeyMaterial, CryptoError>> = LazyLock::new(|| {
        let pair = OPENSSL.generate_key_pair(&KeyPairSpecification {
            algorithm: CryptographicAlgorithm::RSA,
            bits: Some(2048),
            curve: None,
            public_exponent: None,
        })?;
        OPENSSL.write_key(&pair.private, KeyFormatType::PKCS_1)
    });
    if bits.is_some_and(|bits| bits != 2048) {
        return Err(CryptoError::not_supported(Service::KeyPairGeneration));
    }
    let material = PAIR.as_ref().expect("2048 bits can be made");
    let private = OPENSSL.read_key(KeyClass::Private, None, material)?;
    Ok(KeyPair {
        public: private.public(),
        private,
    })
}
