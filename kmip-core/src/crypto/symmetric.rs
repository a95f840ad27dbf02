//! Encryption under symmetric keys: requests, results, streams, and the plan a provider executes
//! (1.2: 4.29, 4.30; 2.1: 6.1.11, 6.1.17).
//!
//! `plan` decides everything that needs no key schedule: whether the combination exists, lengths,
//! who makes the initialization vector, how counter blocks are laid out. Rules where the
//! specification leaves room:
//!
//! - The server makes an initialization vector only when Random IV asks for it and none is given; then
//!   the answer carries it. Decryption always needs the vector it was made with.
//! - Tag Length counts bytes, 16 if absent. 12 to 16 are accepted, 4 and 8 (SP 800-38D, 5.2.1.2) only
//!   when Tag Length says so: a caller cannot shorten the check by sending a short tag.
//! - A CTR vector of 16 bytes is the first counter block. A shorter one needs Initial Counter Value,
//!   which fills the rest big-endian (RFC 3686). If a 16-byte vector comes with Initial Counter
//!   Value, its last Counter Length (default 32) bits must be zero, to be filled, or equal to it.
//! - A ChaCha20 nonce of 8 bytes has a 64-bit counter (the original), one of 12 bytes a 32-bit
//!   counter (RFC 8439), both little-endian and starting at Initial Counter Value or 0.

use super::cipher_table;
use super::error::{CryptoError, Service};
use super::parameters::{Parameters, whole_bytes};
use super::random::Random;
use crate::protocol::enumeration::{CryptographicAlgorithm, PaddingMethod};
use crate::secret::Secret;

pub use super::cipher_table::{
    CIPHERS, CipherKind, CipherRule, IvRule, KEY_LENGTHS, KeyLengths, UNBOUNDED_KEY_BITS,
    symmetric_key_bits, symmetric_key_bytes,
};

/// Longest data of one call, in bytes: what fits OpenSSL's `int` with room for padding.
pub const MAX_DATA: usize = i32::MAX as usize - 256;

/// Up to 16 bytes without an allocation: tags and generated initialization vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShortBytes {
    bytes: [u8; 16],
    length: u8,
}

impl ShortBytes {
    /// The first 16 bytes of `bytes`, or fewer.
    pub fn new(bytes: &[u8]) -> Self {
        let length = bytes.len().min(16);
        let mut short = Self {
            bytes: [0; 16],
            length: length as u8,
        };
        short.bytes[..length].copy_from_slice(&bytes[..length]);
        short
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

impl AsRef<[u8]> for ShortBytes {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Plaintext to ciphertext.
    Encrypt,
    /// Ciphertext to plaintext.
    Decrypt,
}

impl Direction {
    const fn service(self) -> Service {
        match self {
            Self::Encrypt => Service::Encryption,
            Self::Decrypt => Service::Decryption,
        }
    }
}

/// One encryption or decryption.
#[derive(Clone, Copy)]
pub struct CipherRequest<'a> {
    /// Algorithm of the key.
    pub algorithm: CryptographicAlgorithm,
    /// Key material, raw.
    pub key: &'a [u8],
    /// Parameters of the request, or else of the key.
    pub parameters: &'a Parameters<'a>,
    /// IV/Counter/Nonce; an empty one counts as absent.
    pub iv: Option<&'a [u8]>,
    /// Authenticated Encryption Additional Data.
    pub additional_data: Option<&'a [u8]>,
    /// Authenticated Encryption Tag, for decryption.
    pub tag: Option<&'a [u8]>,
    /// The data; not looked at when a stream is started.
    pub data: &'a [u8],
}

/// Result of an encryption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encrypted {
    /// The ciphertext, without vector or tag.
    pub data: Vec<u8>,
    /// The initialization vector, if it was generated here.
    pub iv: Option<ShortBytes>,
    /// The tag of authenticated encryption.
    pub tag: Option<ShortBytes>,
}

/// An encryption or decryption of data that comes in several parts.
///
/// Dropping it wipes its key schedule. Authenticated decryption hands out plaintext before the tag
/// is checked; whoever streams must not act on it before [`CipherStream::finish`] succeeds.
pub trait CipherStream: Send {
    /// Takes the next part and returns what is complete so far, which may be nothing.
    fn update(&mut self, data: &[u8]) -> Result<Secret, CryptoError>;

    /// Ends the stream: the last bytes, and the tag when encrypting with authentication.
    fn finish(self: Box<Self>) -> Result<(Secret, Option<ShortBytes>), CryptoError>;
}

/// A stream that was started.
pub struct StartedCipher {
    /// The stream.
    pub stream: Box<dyn CipherStream>,
    /// The initialization vector, if it was generated here.
    pub iv: Option<ShortBytes>,
}

/// Encryption and decryption under symmetric keys.
pub trait Encryption {
    /// Encrypts all of the request's data.
    fn encrypt(&self, request: &CipherRequest<'_>) -> Result<Encrypted, CryptoError> {
        let _ = request;
        Err(CryptoError::not_supported(Service::Encryption))
    }

    /// Decrypts all of the request's data. Nothing is returned unless padding or tag is right.
    fn decrypt(&self, request: &CipherRequest<'_>) -> Result<Secret, CryptoError> {
        let _ = request;
        Err(CryptoError::not_supported(Service::Decryption))
    }

    /// Starts a stream; the request's data is not looked at.
    fn start_cipher(
        &self,
        direction: Direction,
        request: &CipherRequest<'_>,
    ) -> Result<StartedCipher, CryptoError> {
        let _ = request;
        Err(CryptoError::not_supported(direction.service()))
    }

    /// The combinations that this provider has.
    fn ciphers(&self) -> &'static [CipherRule] {
        &[]
    }
}

/// The vector as the cipher takes it.
#[derive(Clone, Copy)]
pub(super) enum PlannedIv<'a> {
    Absent,
    Given(&'a [u8]),
    Made([u8; 16], usize),
}

impl PlannedIv<'_> {
    pub(super) fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Absent => None,
            Self::Given(bytes) => Some(bytes),
            Self::Made(bytes, length) => Some(&bytes[..*length]),
        }
    }
}

/// A request that was found sound, ready to be executed.
pub(super) struct CipherPlan<'a> {
    /// The row and its place in the table.
    pub(super) rule: &'static CipherRule,
    pub(super) rule_index: usize,
    /// Place of the key's length in the row.
    pub(super) key_index: usize,
    pub(super) direction: Direction,
    pub(super) pad: bool,
    pub(super) iv: PlannedIv<'a>,
    /// The vector to return, if it was generated.
    pub(super) generated_iv: Option<ShortBytes>,
    /// Length of the tag to make, bytes; 0 without authentication.
    pub(super) tag_length: usize,
    /// Tag to check.
    pub(super) tag: Option<&'a [u8]>,
    pub(super) additional_data: &'a [u8],
}

/// Checks a request against the table; makes the vector if it has to.
pub(super) fn plan<'a>(
    direction: Direction,
    request: &CipherRequest<'a>,
    random: &dyn Random,
) -> Result<CipherPlan<'a>, CryptoError> {
    let parameters = request.parameters;
    parameters.check_algorithm(request.algorithm)?;
    let (rule_index, rule) =
        cipher_table::find(request.algorithm, parameters.mode, direction.service())?;
    let padding = parameters.padding.unwrap_or(PaddingMethod::NONE);
    if !rule.paddings.contains(&padding) {
        return Err(CryptoError::UnsupportedPadding {
            algorithm: request.algorithm,
            padding,
        });
    }
    let key_index = rule
        .key_bytes
        .iter()
        .position(|bytes| *bytes == request.key.len())
        .ok_or(CryptoError::BadKeyLength {
            algorithm: request.algorithm,
            bits: request.key.len() as u64 * 8,
        })?;
    let additional_data = request.additional_data.unwrap_or_default();
    let (tag_length, tag) = plan_tag(direction, rule, request)?;
    let (iv, generated_iv) = plan_iv(direction, rule, request, random)?;
    Ok(CipherPlan {
        rule,
        rule_index,
        key_index,
        direction,
        pad: padding == PaddingMethod::PKCS5,
        iv,
        generated_iv,
        tag_length,
        tag,
        additional_data,
    })
}

impl CipherPlan<'_> {
    /// Refuses data of a length that the cipher cannot take as a whole.
    pub(super) fn check_length(&self, length: usize) -> Result<(), CryptoError> {
        if length > MAX_DATA {
            return Err(CryptoError::DataTooLong {
                length,
                maximum: MAX_DATA,
            });
        }
        let encrypt = self.direction == Direction::Encrypt;
        let (multiple, minimum) = match self.rule.kind {
            CipherKind::Stream | CipherKind::Authenticated => (1, 0),
            CipherKind::Block if self.pad && encrypt => (1, 0),
            CipherKind::Block if self.pad => (self.rule.block, self.rule.block),
            CipherKind::Block => (self.rule.block, 0),
            CipherKind::DataUnit => (1, 16),
            CipherKind::Wrap if encrypt => (8, 16),
            CipherKind::Wrap => (8, 24),
            CipherKind::PaddedWrap if encrypt => (1, 1),
            CipherKind::PaddedWrap => (8, 16),
        };
        if length.is_multiple_of(multiple) && length >= minimum {
            Ok(())
        } else {
            Err(CryptoError::DataLength {
                length,
                multiple,
                minimum,
            })
        }
    }
}

fn plan_tag<'a>(
    direction: Direction,
    rule: &CipherRule,
    request: &CipherRequest<'a>,
) -> Result<(usize, Option<&'a [u8]>), CryptoError> {
    if rule.kind != CipherKind::Authenticated {
        if request.additional_data.is_some_and(|data| !data.is_empty()) {
            return Err(CryptoError::NotAuthenticated {
                name: "Authenticated Encryption Additional Data",
            });
        }
        if request.tag.is_some_and(|tag| !tag.is_empty()) {
            return Err(CryptoError::NotAuthenticated {
                name: "Authenticated Encryption Tag",
            });
        }
        return Ok((0, None));
    }
    let stated = request.parameters.tag_length;
    if let Some(length) = stated.filter(|length| !matches!(length, 4 | 8 | 12..=16)) {
        return Err(CryptoError::BadTagLength {
            length: i64::from(length),
        });
    }
    match direction {
        Direction::Encrypt => Ok((stated.map_or(16, |length| length as usize), None)),
        Direction::Decrypt => {
            let tag = request
                .tag
                .filter(|tag| !tag.is_empty())
                .ok_or(CryptoError::MissingTag)?;
            let fits = stated.map_or((12..=16).contains(&tag.len()), |length| {
                length as usize == tag.len()
            });
            if fits {
                Ok((tag.len(), Some(tag)))
            } else {
                Err(CryptoError::BadTagLength {
                    length: tag.len() as i64,
                })
            }
        }
    }
}

fn plan_iv<'a>(
    direction: Direction,
    rule: &CipherRule,
    request: &CipherRequest<'a>,
    random: &dyn Random,
) -> Result<(PlannedIv<'a>, Option<ShortBytes>), CryptoError> {
    let parameters = request.parameters;
    let given = request.iv.filter(|iv| !iv.is_empty());
    if rule.iv == IvRule::None {
        return Ok((PlannedIv::Absent, None));
    }
    if let Some(iv) = given {
        if parameters
            .iv_length
            .is_some_and(|bits| bits as usize != iv.len() * 8)
        {
            return Err(CryptoError::BadIvLength { length: iv.len() });
        }
        return Ok((shape_iv(rule, iv, parameters)?, None));
    }
    if let IvRule::Optional(_) = rule.iv {
        return Ok((PlannedIv::Absent, None));
    }
    if direction == Direction::Decrypt || !parameters.random_iv {
        return Err(CryptoError::MissingIv);
    }
    let length = generated_length(rule, parameters)?;
    let mut bytes = [0; 16];
    random.fill(&mut bytes[..length])?;
    let generated = ShortBytes::new(&bytes[..length]);
    let iv = match shape_iv(rule, &bytes[..length], parameters)? {
        PlannedIv::Made(block, length) => PlannedIv::Made(block, length),
        _ => PlannedIv::Made(bytes, length),
    };
    Ok((iv, Some(generated)))
}

/// The vector as the cipher wants it, from the one that the client knows.
fn shape_iv<'a>(
    rule: &CipherRule,
    iv: &'a [u8],
    parameters: &Parameters<'_>,
) -> Result<PlannedIv<'a>, CryptoError> {
    let fits = match rule.iv {
        IvRule::None => true,
        IvRule::Fixed(length) | IvRule::Optional(length) => iv.len() == length,
        IvRule::Nonce => iv.len() <= 128,
        IvRule::Counter => return counter_block(iv, parameters),
        IvRule::ChaCha => return chacha_block(iv, parameters),
    };
    if fits {
        Ok(PlannedIv::Given(iv))
    } else {
        Err(CryptoError::BadIvLength { length: iv.len() })
    }
}

fn generated_length(rule: &CipherRule, parameters: &Parameters<'_>) -> Result<usize, CryptoError> {
    let (default, min, max) = match rule.iv {
        IvRule::None => (0, 0, 0),
        IvRule::Fixed(length) | IvRule::Optional(length) => (length, length, length),
        // a random nonce shorter than 96 bits repeats too soon (SP 800-38D, 8.2.2)
        IvRule::Nonce => (12, 12, 16),
        IvRule::ChaCha => (12, 8, 16),
        IvRule::Counter if parameters.initial_counter_value.is_some() => {
            let length = 16 - counter_bytes(parameters)?;
            (length, length, length)
        }
        IvRule::Counter => (16, 16, 16),
    };
    match parameters.iv_length {
        None => Ok(default),
        Some(bits) => whole_bytes("IV Length", bits, min, max),
    }
}

/// Bytes of a counter block that count: Counter Length, 32 bits if absent; at most half the block.
fn counter_bytes(parameters: &Parameters<'_>) -> Result<usize, CryptoError> {
    whole_bytes(
        "Counter Length",
        parameters.counter_length.unwrap_or(32),
        1,
        8,
    )
}

fn initial_counter(parameters: &Parameters<'_>) -> Result<Option<u32>, CryptoError> {
    parameters
        .initial_counter_value
        .map(|value| {
            u32::try_from(value).map_err(|_| CryptoError::BadParameter {
                name: "Initial Counter Value",
                value: i64::from(value),
            })
        })
        .transpose()
}

fn counter_block(
    iv: &[u8],
    parameters: &Parameters<'_>,
) -> Result<PlannedIv<'static>, CryptoError> {
    let length = CryptoError::BadIvLength { length: iv.len() };
    if iv.len() > 16 {
        return Err(length);
    }
    let mut block = [0; 16];
    block[..iv.len()].copy_from_slice(iv);
    let Some(value) = initial_counter(parameters)? else {
        return if iv.len() == 16 {
            Ok(PlannedIv::Made(block, 16))
        } else {
            Err(length)
        };
    };
    let counted = if iv.len() == 16 {
        counter_bytes(parameters)?
    } else {
        16 - iv.len()
    };
    if iv.len() < 16
        && parameters
            .counter_length
            .is_some_and(|bits| bits as usize != counted * 8)
    {
        return Err(length);
    }
    let value = u64::from(value);
    let unusable = CryptoError::BadParameter {
        name: "Initial Counter Value",
        value: value as i64,
    };
    if counted < 8 && value >> (counted * 8) != 0 {
        return Err(unusable);
    }
    let mut wide = [0; 16];
    wide[8..].copy_from_slice(&value.to_be_bytes());
    let counter = &wide[16 - counted..];
    let place = &mut block[16 - counted..];
    if place.iter().any(|byte| *byte != 0) && place != counter {
        return Err(unusable);
    }
    place.copy_from_slice(counter);
    Ok(PlannedIv::Made(block, 16))
}

fn chacha_block(iv: &[u8], parameters: &Parameters<'_>) -> Result<PlannedIv<'static>, CryptoError> {
    let mut block = [0; 16];
    match iv.len() {
        8 | 12 => {
            block[16 - iv.len()..].copy_from_slice(iv);
            let value = initial_counter(parameters)?.unwrap_or(0);
            block[..4].copy_from_slice(&value.to_le_bytes());
        }
        16 => block.copy_from_slice(iv),
        length => return Err(CryptoError::BadIvLength { length }),
    }
    Ok(PlannedIv::Made(block, 16))
}
