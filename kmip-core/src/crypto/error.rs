//! Errors of the cryptographic room: one variant per cause, no secret in any of them.
//!
//! Two rules. What a caller can fix (a length, a missing parameter, an unknown combination) is named
//! exactly. What would tell an attacker something about a secret (padding or tag did not check) is
//! one variant without detail, [`CryptoError::CryptographicFailure`].

use core::fmt;

use crate::protocol::enumeration::{
    BlockCipherMode, CryptographicAlgorithm, DigitalSignatureAlgorithm, HashingAlgorithm,
    KeyFormatType, PaddingMethod, RecommendedCurve,
};

/// A service of the room, for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Service {
    /// Random bytes.
    Random,
    /// Encryption under a symmetric key.
    Encryption,
    /// Decryption under a symmetric key.
    Decryption,
    /// Encryption or decryption under an asymmetric key.
    PublicKeyEncryption,
    /// Generation of symmetric keys.
    SymmetricKeyGeneration,
    /// Generation of key pairs.
    KeyPairGeneration,
    /// Conversion between key formats.
    KeyFormats,
    /// Digests.
    Hash,
    /// Message authentication codes.
    Mac,
    /// Derivation of keys.
    Derivation,
    /// Signing.
    Sign,
    /// Verification of signatures.
    SignatureVerify,
    /// Reading of certificates.
    Certificates,
    /// See [`PrimeFields`](super::split::PrimeFields).
    SecretSharing,
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Random => "random number generation",
            Self::Encryption => "encryption",
            Self::Decryption => "decryption",
            Self::PublicKeyEncryption => "public key encryption",
            Self::SymmetricKeyGeneration => "symmetric key generation",
            Self::KeyPairGeneration => "key pair generation",
            Self::KeyFormats => "key format conversion",
            Self::Hash => "hashing",
            Self::Mac => "message authentication",
            Self::Derivation => "key derivation",
            Self::Sign => "signing",
            Self::SignatureVerify => "signature verification",
            Self::Certificates => "certificate reading",
            Self::SecretSharing => "this method of secret sharing",
        })
    }
}

/// Why a cryptographic service did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CryptoError {
    /// The provider does not have this service at all.
    #[error("{service} is not supported by this cryptographic provider")]
    NotSupported {
        /// The service asked for.
        service: Service,
    },
    /// The algorithm is unknown to the service.
    #[error("{service} with algorithm {algorithm} is not supported")]
    UnsupportedAlgorithm {
        /// The service asked for.
        service: Service,
        /// The algorithm asked for.
        algorithm: CryptographicAlgorithm,
    },
    /// The algorithm is known, the block cipher mode is not among its modes.
    #[error("block cipher mode {mode} is not supported with algorithm {algorithm}")]
    UnsupportedMode {
        /// The algorithm of the key.
        algorithm: CryptographicAlgorithm,
        /// The mode asked for.
        mode: BlockCipherMode,
    },
    /// Algorithm and mode are known, the padding method is not among their paddings.
    #[error("padding method {padding} is not supported with algorithm {algorithm} here")]
    UnsupportedPadding {
        /// The algorithm of the key.
        algorithm: CryptographicAlgorithm,
        /// The padding asked for.
        padding: PaddingMethod,
    },
    /// The hashing algorithm is not supported by the service.
    #[error("hashing algorithm {hash} is not supported for {service}")]
    UnsupportedHash {
        /// The service asked for.
        service: Service,
        /// The hash asked for.
        hash: HashingAlgorithm,
    },
    /// The digital signature algorithm is not supported, or not with this key.
    #[error("digital signature algorithm {algorithm} is not supported with this key")]
    UnsupportedSignature {
        /// The signature algorithm asked for.
        algorithm: DigitalSignatureAlgorithm,
    },
    /// The curve is not supported.
    #[error("recommended curve {curve} is not supported")]
    UnsupportedCurve {
        /// The curve asked for.
        curve: RecommendedCurve,
    },
    /// A curve that has no KMIP name, such as one with explicit parameters.
    #[error("the key is on a curve without a name in KMIP")]
    UnnamedCurve,
    /// The key cannot be given in this format.
    #[error("key format type {format} is not supported for this key")]
    UnsupportedKeyFormat {
        /// The format asked for.
        format: KeyFormatType,
    },
    /// Cryptographic parameters name another algorithm than the key has.
    #[error("cryptographic parameters are for {requested}, the key is for {key}")]
    AlgorithmMismatch {
        /// The algorithm in the parameters.
        requested: CryptographicAlgorithm,
        /// The algorithm of the key.
        key: CryptographicAlgorithm,
    },
    /// A parameter without which the operation is not defined is absent.
    #[error("parameter {name} is required")]
    MissingParameter {
        /// Name of the KMIP field.
        name: &'static str,
    },
    /// A parameter has a value that the operation cannot use.
    #[error("parameter {name} has the unusable value {value}")]
    BadParameter {
        /// Name of the KMIP field.
        name: &'static str,
        /// The value.
        value: i64,
    },
    /// The key material is too short or too long for its algorithm, or the length asked for is not one of it.
    #[error("{bits} bits is not a key length of algorithm {algorithm}")]
    BadKeyLength {
        /// The algorithm.
        algorithm: CryptographicAlgorithm,
        /// The length given, in bits.
        bits: u64,
    },
    /// Curve and length of a key pair contradict each other.
    #[error("recommended curve {curve} does not have keys of {bits} bits")]
    CurveLengthMismatch {
        /// The curve asked for.
        curve: RecommendedCurve,
        /// The length asked for, in bits.
        bits: u32,
    },
    /// The operation needs an initialization vector and has none.
    #[error("an initialization vector is required")]
    MissingIv,
    /// The initialization vector has the wrong length, in bytes.
    #[error("an initialization vector of {length} bytes is not usable here")]
    BadIvLength {
        /// The length given, in bytes.
        length: usize,
    },
    /// Authenticated decryption without its tag.
    #[error("an authenticated encryption tag is required")]
    MissingTag,
    /// The tag, or the tag length asked for, is not one of the algorithm (bytes).
    #[error("invalid tag length of {length} bytes")]
    BadTagLength {
        /// The length, in bytes.
        length: i64,
    },
    /// Additional data or a tag was given to a mode that does not authenticate.
    #[error("field {name} is only for authenticated encryption")]
    NotAuthenticated {
        /// Name of the KMIP field.
        name: &'static str,
    },
    /// The data has a length that the mode and padding cannot take.
    #[error(
        "data of {length} bytes does not fit: the length must be a multiple of {multiple} and at least {minimum}"
    )]
    DataLength {
        /// Length of the data, in bytes.
        length: usize,
        /// The data must be a multiple of this many bytes.
        multiple: usize,
        /// And at least this long.
        minimum: usize,
    },
    /// More is wanted than a method of derivation gives.
    #[error("{length} bytes are wanted, the method gives {maximum}")]
    OutputTooShort {
        /// Bytes that are wanted.
        length: usize,
        /// Bytes that there are.
        maximum: usize,
    },
    /// The data is longer than the operation can take.
    #[error("data of {length} bytes is longer than the {maximum} that fit")]
    DataTooLong {
        /// Length of the data, in bytes.
        length: usize,
        /// Longest data that fits, in bytes.
        maximum: usize,
    },
    /// The mode needs all data at once; it cannot be streamed.
    #[error("this mode cannot be used on data in several parts")]
    NotStreamable,
    /// Padding, tag or integrity check failed. Says no more, on purpose.
    #[error("cryptographic failure")]
    CryptographicFailure,
    /// The key material cannot be read in its format.
    #[error("key material is not a well-formed {format} key: {what}")]
    MalformedKey {
        /// The format it was read in.
        format: KeyFormatType,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The key is itself encrypted under a password (an EncryptedPrivateKeyInfo in PKCS#8): it can
    /// be kept, but not read.
    #[error("key material is encrypted under a password")]
    EncryptedKey,
    /// The parts of the key do not belong together.
    #[error("key is inconsistent: {what}")]
    InconsistentKey {
        /// What does not hold.
        what: &'static str,
    },
    /// The key lacks parts that are needed and cannot be computed from the others.
    #[error("key is incomplete: {what}")]
    IncompleteKey {
        /// What is missing.
        what: &'static str,
    },
    /// A private key was needed and a public one given, or the reverse.
    #[error("the operation needs a {needed} key")]
    WrongKeyClass {
        /// `"private"` or `"public"`.
        needed: &'static str,
    },
    /// The certificate cannot be read.
    #[error("certificate is not well-formed: {what}")]
    MalformedCertificate {
        /// What is wrong with it.
        what: &'static str,
    },
    /// The provider failed in a way that no input explains (memory, entropy, a defect).
    #[error("cryptographic provider failed in {call} (code {code:#x})")]
    ProviderFault {
        /// The step that failed.
        call: &'static str,
        /// The provider's error code, 0 if it gave none.
        code: u64,
    },
}

impl CryptoError {
    /// The answer of a trait method that a provider does not override.
    pub const fn not_supported(service: Service) -> Self {
        Self::NotSupported { service }
    }

    /// Whether the cause is what was asked for, rather than the data or the provider: the
    /// combination is one that this provider does not have.
    pub const fn is_unsupported(&self) -> bool {
        matches!(
            self,
            Self::NotSupported { .. }
                | Self::UnsupportedAlgorithm { .. }
                | Self::UnsupportedMode { .. }
                | Self::UnsupportedPadding { .. }
                | Self::UnsupportedHash { .. }
                | Self::UnsupportedSignature { .. }
                | Self::UnsupportedCurve { .. }
                | Self::UnnamedCurve
                | Self::UnsupportedKeyFormat { .. }
                | Self::NotStreamable
        )
    }
}
