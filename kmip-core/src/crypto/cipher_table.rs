//! Symmetric algorithms as data: algorithm x mode x padding, and key lengths.
//!
//! The one place that says what can be encrypted with what; dispatch, errors and the answers of
//! Query come from here. A provider has a table of its own names beside it, and a test compares both.

use super::error::{CryptoError, Service};
use crate::protocol::enumeration::{
    BlockCipherMode as Mode, CryptographicAlgorithm as Algorithm, PaddingMethod,
};

/// How a cipher treats its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CipherKind {
    /// Whole blocks, or padded to whole blocks.
    Block,
    /// Any number of bytes.
    Stream,
    /// Any number of bytes, additional data and a tag.
    Authenticated,
    /// One data unit of at least a block (XTS).
    DataUnit,
    /// Key wrap of whole 64-bit halves (RFC 3394).
    Wrap,
    /// Key wrap of any number of bytes (RFC 5649).
    PaddedWrap,
}

/// What a cipher takes as its initialization vector (lengths in bytes).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IvRule {
    /// None; one that is given is not looked at ("where appropriate", 2.1: 6.1.17).
    None,
    /// Exactly so many bytes.
    Fixed(usize),
    /// Nonce of GCM: 1 to 128 bytes; generated ones have 12 unless IV Length says more.
    Nonce,
    /// Counter block of CTR: 16 bytes, or fewer with Initial Counter Value for the rest.
    Counter,
    /// Nonce of ChaCha20: 8 (original), 12 (RFC 8439) or 16 bytes (counter and nonce).
    ChaCha,
    /// Integrity check value of a key wrap: so many bytes, or the standard's own if absent.
    Optional(usize),
}

/// One row: an algorithm in a mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CipherRule {
    /// The algorithm of the key.
    pub algorithm: Algorithm,
    /// The mode; `None` for ciphers that have no modes.
    pub mode: Option<Mode>,
    /// Key lengths in bytes.
    pub key_bytes: &'static [usize],
    /// How data is treated.
    pub kind: CipherKind,
    /// Block length in bytes, 1 for streams.
    pub block: usize,
    /// The initialization vector.
    pub iv: IvRule,
    /// Padding methods; an absent padding method means none.
    pub paddings: &'static [PaddingMethod],
    /// Kept for existing data only: policy decides whether it may be used for new data.
    pub legacy: bool,
}

const NO_PADDING: &[PaddingMethod] = &[PaddingMethod::NONE];
const BLOCK_PADDING: &[PaddingMethod] = &[PaddingMethod::NONE, PaddingMethod::PKCS5];

const AES: &[usize] = &[16, 24, 32];
const AES_XTS: &[usize] = &[32, 64];
const TRIPLE_DES: &[usize] = &[16, 24];
const BITS_64: &[usize] = &[8];
const BITS_128: &[usize] = &[16];
const BITS_256: &[usize] = &[32];

const fn block(
    algorithm: Algorithm,
    mode: Mode,
    key_bytes: &'static [usize],
    block: usize,
    iv: IvRule,
    legacy: bool,
) -> CipherRule {
    CipherRule {
        algorithm,
        mode: Some(mode),
        key_bytes,
        kind: CipherKind::Block,
        block,
        iv,
        paddings: BLOCK_PADDING,
        legacy,
    }
}

const fn stream(
    algorithm: Algorithm,
    mode: Option<Mode>,
    key_bytes: &'static [usize],
    iv: IvRule,
    legacy: bool,
) -> CipherRule {
    CipherRule {
        algorithm,
        mode,
        key_bytes,
        kind: CipherKind::Stream,
        block: 1,
        iv,
        paddings: NO_PADDING,
        legacy,
    }
}

const fn authenticated(
    algorithm: Algorithm,
    mode: Option<Mode>,
    key_bytes: &'static [usize],
    iv: IvRule,
) -> CipherRule {
    CipherRule {
        algorithm,
        mode,
        key_bytes,
        kind: CipherKind::Authenticated,
        block: 1,
        iv,
        paddings: NO_PADDING,
        legacy: false,
    }
}

const fn whole(
    mode: Mode,
    key_bytes: &'static [usize],
    kind: CipherKind,
    block: usize,
    iv: IvRule,
) -> CipherRule {
    CipherRule {
        algorithm: Algorithm::AES,
        mode: Some(mode),
        key_bytes,
        kind,
        block,
        iv,
        paddings: NO_PADDING,
        legacy: false,
    }
}

/// Every algorithm in every mode, the most used first.
#[rustfmt::skip]
pub static CIPHERS: &[CipherRule] = &[
    authenticated(Algorithm::AES, Some(Mode::GCM), AES, IvRule::Nonce),
    block(Algorithm::AES, Mode::CBC, AES, 16, IvRule::Fixed(16), false),
    block(Algorithm::AES, Mode::ECB, AES, 16, IvRule::None, false),
    stream(Algorithm::AES, Some(Mode::CTR), AES, IvRule::Counter, false),
    stream(Algorithm::AES, Some(Mode::CFB), AES, IvRule::Fixed(16), false),
    stream(Algorithm::AES, Some(Mode::OFB), AES, IvRule::Fixed(16), false),
    whole(Mode::XTS, AES_XTS, CipherKind::DataUnit, 1, IvRule::Fixed(16)),
    whole(Mode::NISTKEYWRAP, AES, CipherKind::Wrap, 8, IvRule::Optional(8)),
    whole(Mode::AESKEYWRAPPADDING, AES, CipherKind::PaddedWrap, 8, IvRule::Optional(4)),
    authenticated(Algorithm::CHACHA20POLY1305, None, BITS_256, IvRule::Fixed(12)),
    authenticated(Algorithm::CHACHA20POLY1305, Some(Mode::AEAD), BITS_256, IvRule::Fixed(12)),
    stream(Algorithm::CHACHA20, None, BITS_256, IvRule::ChaCha, false),
    block(Algorithm::DES3, Mode::ECB, TRIPLE_DES, 8, IvRule::None, true),
    block(Algorithm::DES3, Mode::CBC, TRIPLE_DES, 8, IvRule::Fixed(8), true),
    stream(Algorithm::DES3, Some(Mode::CFB), TRIPLE_DES, IvRule::Fixed(8), true),
    stream(Algorithm::DES3, Some(Mode::OFB), TRIPLE_DES, IvRule::Fixed(8), true),
    block(Algorithm::ARIA, Mode::ECB, AES, 16, IvRule::None, false),
    block(Algorithm::ARIA, Mode::CBC, AES, 16, IvRule::Fixed(16), false),
    stream(Algorithm::ARIA, Some(Mode::CTR), AES, IvRule::Counter, false),
    authenticated(Algorithm::ARIA, Some(Mode::GCM), AES, IvRule::Nonce),
    block(Algorithm::SM4, Mode::ECB, BITS_128, 16, IvRule::None, false),
    block(Algorithm::SM4, Mode::CBC, BITS_128, 16, IvRule::Fixed(16), false),
    stream(Algorithm::SM4, Some(Mode::CTR), BITS_128, IvRule::Counter, false),
    block(Algorithm::DES, Mode::ECB, BITS_64, 8, IvRule::None, true),
    block(Algorithm::DES, Mode::CBC, BITS_64, 8, IvRule::Fixed(8), true),
    block(Algorithm::BLOWFISH, Mode::ECB, BITS_128, 8, IvRule::None, true),
    block(Algorithm::BLOWFISH, Mode::CBC, BITS_128, 8, IvRule::Fixed(8), true),
    block(Algorithm::CAST5, Mode::ECB, BITS_128, 8, IvRule::None, true),
    block(Algorithm::CAST5, Mode::CBC, BITS_128, 8, IvRule::Fixed(8), true),
    stream(Algorithm::RC4, None, BITS_128, IvRule::None, true),
];

/// The row, and its place in [`CIPHERS`], of an algorithm in a mode.
pub(super) fn find(
    algorithm: Algorithm,
    mode: Option<Mode>,
    service: Service,
) -> Result<(usize, &'static CipherRule), CryptoError> {
    let mut known = false;
    for (index, rule) in CIPHERS.iter().enumerate() {
        if rule.algorithm == algorithm {
            if rule.mode == mode {
                return Ok((index, rule));
            }
            known = true;
        }
    }
    Err(match mode {
        _ if !known => CryptoError::UnsupportedAlgorithm { service, algorithm },
        Some(mode) => CryptoError::UnsupportedMode { algorithm, mode },
        None => CryptoError::MissingParameter {
            name: "Block Cipher Mode",
        },
    })
}

/// The key lengths of an algorithm, in bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLengths {
    /// These, each with the number of bytes that hold it (DES keys carry parity bits).
    OneOf(&'static [(u32, usize)]),
    /// Every multiple of 8 from the first to the second, inclusive.
    Bytes(u32, u32),
}

/// Longest key of algorithms whose standard sets no bound, in bits.
pub const UNBOUNDED_KEY_BITS: u32 = 65_536;

/// Key lengths of symmetric algorithms; an algorithm that is not here has no symmetric keys.
#[rustfmt::skip]
pub static KEY_LENGTHS: &[(Algorithm, KeyLengths)] = {
    use KeyLengths::{Bytes, OneOf};
    const BLOCK_128: KeyLengths = OneOf(&[(128, 16), (192, 24), (256, 32)]);
    const ONLY_128: KeyLengths = OneOf(&[(128, 16)]);
    const ONLY_256: KeyLengths = OneOf(&[(256, 32)]);
    const MAC: KeyLengths = Bytes(8, UNBOUNDED_KEY_BITS);
    &[
        (Algorithm::AES, BLOCK_128),
        // 2.1, table 11: from 112 to 192 bits, with or without the parity bits
        (Algorithm::DES3, OneOf(&[(112, 16), (128, 16), (168, 24), (192, 24)])),
        (Algorithm::DES, OneOf(&[(56, 8), (64, 8)])),
        (Algorithm::HMAC_SHA1, MAC),
        (Algorithm::HMAC_SHA224, MAC),
        (Algorithm::HMAC_SHA256, MAC),
        (Algorithm::HMAC_SHA384, MAC),
        (Algorithm::HMAC_SHA512, MAC),
        (Algorithm::HMAC_MD5, MAC),
        (Algorithm::HMAC_SHA3_224, MAC),
        (Algorithm::HMAC_SHA3_256, MAC),
        (Algorithm::HMAC_SHA3_384, MAC),
        (Algorithm::HMAC_SHA3_512, MAC),
        (Algorithm::CHACHA20, ONLY_256),
        (Algorithm::CHACHA20POLY1305, ONLY_256),
        (Algorithm::POLY1305, ONLY_256),
        (Algorithm::ONE_TIME_PAD, Bytes(8, UNBOUNDED_KEY_BITS)),
        (Algorithm::CAMELLIA, BLOCK_128),
        (Algorithm::ARIA, BLOCK_128),
        (Algorithm::TWOFISH, BLOCK_128),
        (Algorithm::SEED, ONLY_128),
        (Algorithm::SM4, ONLY_128),
        (Algorithm::IDEA, ONLY_128),
        (Algorithm::BLOWFISH, Bytes(32, 448)),
        (Algorithm::CAST5, Bytes(40, 128)),
        (Algorithm::MARS, OneOf(&[(128, 16), (192, 24), (256, 32), (448, 56)])),
        (Algorithm::RC2, Bytes(40, 1024)),
        (Algorithm::RC4, Bytes(40, 2048)),
        (Algorithm::RC5, Bytes(40, 2040)),
        (Algorithm::SKIPJACK, OneOf(&[(80, 10)])),
        (Algorithm::GOST_28147_89, ONLY_256),
    ]
};

/// How many bytes a key of `bits` bits has; an error when the algorithm has no such keys.
pub fn symmetric_key_bytes(algorithm: Algorithm, bits: u32) -> Result<usize, CryptoError> {
    let Some((_, lengths)) = KEY_LENGTHS.iter().find(|(known, _)| *known == algorithm) else {
        return Err(CryptoError::UnsupportedAlgorithm {
            service: Service::SymmetricKeyGeneration,
            algorithm,
        });
    };
    match lengths {
        KeyLengths::OneOf(list) => list
            .iter()
            .find(|(known, _)| *known == bits)
            .map(|(_, bytes)| *bytes),
        KeyLengths::Bytes(min, max) => {
            (bits.is_multiple_of(8) && (*min..=*max).contains(&bits)).then_some(bits as usize / 8)
        }
    }
    .ok_or(CryptoError::BadKeyLength {
        algorithm,
        bits: u64::from(bits),
    })
}

/// The Cryptographic Length of symmetric key material of `bytes` bytes, in bits: for DES keys
/// without their parity bits.
pub fn symmetric_key_bits(algorithm: Algorithm, bytes: usize) -> Result<u32, CryptoError> {
    let bits = bytes as u64 * 8;
    let bad = CryptoError::BadKeyLength { algorithm, bits };
    if let Some((_, KeyLengths::OneOf(list))) =
        KEY_LENGTHS.iter().find(|(known, _)| *known == algorithm)
    {
        return list
            .iter()
            .find(|(_, known)| *known == bytes)
            .map(|(bits, _)| *bits)
            .ok_or(bad);
    }
    let bits = u32::try_from(bits).map_err(|_| bad)?;
    symmetric_key_bytes(algorithm, bits)?;
    Ok(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_algorithm_and_mode_stands_in_the_table_twice() {
        for (index, rule) in CIPHERS.iter().enumerate() {
            let (found, _) = find(rule.algorithm, rule.mode, Service::Encryption).unwrap();
            assert_eq!(found, index, "{rule:?}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let find = |algorithm, mode| find(algorithm, mode, Service::Encryption).unwrap_err();
        assert_eq!(
            find(Algorithm::RSA, Some(Mode::CBC)),
            CryptoError::UnsupportedAlgorithm {
                service: Service::Encryption,
                algorithm: Algorithm::RSA
            }
        );
        assert_eq!(
            find(Algorithm::AES, Some(Mode::PCBC)),
            CryptoError::UnsupportedMode {
                algorithm: Algorithm::AES,
                mode: Mode::PCBC
            }
        );
        assert_eq!(
            find(Algorithm::AES, None),
            CryptoError::MissingParameter {
                name: "Block Cipher Mode"
            }
        );
    }

    #[test]
    fn key_lengths_count_parity_bits_as_bytes_only() {
        assert_eq!(symmetric_key_bytes(Algorithm::DES3, 168), Ok(24));
        assert_eq!(symmetric_key_bytes(Algorithm::DES3, 192), Ok(24));
        assert_eq!(symmetric_key_bytes(Algorithm::SKIPJACK, 80), Ok(10));
        assert_eq!(symmetric_key_bits(Algorithm::DES3, 24), Ok(168));
        assert_eq!(symmetric_key_bits(Algorithm::DES3, 16), Ok(112));
        assert_eq!(symmetric_key_bits(Algorithm::AES, 32), Ok(256));
        assert_eq!(symmetric_key_bits(Algorithm::HMAC_SHA256, 5), Ok(40));
    }

    #[test]
    fn wrong_key_lengths_are_refused_by_name() {
        for (algorithm, bits) in [
            (Algorithm::AES, 0),
            (Algorithm::AES, 129),
            (Algorithm::AES, 512),
            (Algorithm::DES3, 64),
            (Algorithm::HMAC_SHA256, 0),
            (Algorithm::HMAC_SHA256, 12),
            (Algorithm::HMAC_SHA256, UNBOUNDED_KEY_BITS + 8),
            (Algorithm::CHACHA20, 128),
        ] {
            assert_eq!(
                symmetric_key_bytes(algorithm, bits),
                Err(CryptoError::BadKeyLength {
                    algorithm,
                    bits: u64::from(bits)
                })
            );
        }
        assert!(matches!(
            symmetric_key_bytes(Algorithm::RSA, 2048),
            Err(CryptoError::UnsupportedAlgorithm { .. })
        ));
        assert!(symmetric_key_bits(Algorithm::AES, 33).is_err());
        assert!(symmetric_key_bits(Algorithm::AES, usize::MAX / 16).is_err());
    }
}
