//! Key-encryption keys: what opens a store. From a passphrase, from raw bytes, or from a source
//! outside (a token, another server) that never shows its key.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use super::aead::{Aead, Aes256Gcm, NONCE_LEN, TAG_LEN, random, random_nonce};
use super::error::{Part, SealError};

/// Form of a wrapped root key.
const FORMAT: u8 = 1;
const KIND_RAW: u8 = 1;
const KIND_PASSPHRASE: u8 = 2;
const KIND_SOURCE: u8 = 3;
const SALT_LEN: usize = 16;

/// Bounds for costs that are read from a store, so that a tampered one cannot take the machine.
const MAX_MEMORY_KIB: u32 = 4 * 1024 * 1024;
const MAX_PASSES: u32 = 1_000;
const MAX_LANES: u32 = 64;

/// Cost of deriving a key from a passphrase with Argon2id. Kept beside the wrapped root key, so
/// that a store made with one cost opens under any default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Cost {
    /// Memory in KiB; at least 8 for each lane.
    pub memory_kib: u32,
    /// Passes over the memory; at least 1.
    pub passes: u32,
    /// Lanes; at least 1.
    pub lanes: u32,
}

impl Default for Argon2Cost {
    /// 64 MiB, 3 passes, 4 lanes: the second recommended choice of RFC 9106, section 4.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 4,
        }
    }
}

/// A key-encryption key outside this library: a callback of the host, a PKCS#11 token, another
/// KMIP server. Given to the store from above.
///
/// Called at open, and when the key-encryption key is changed; may block.
pub trait KeySource: Send + Sync {
    /// Names the source and the key in it, for error messages and to recognise it again. Kept in
    /// clear in the store, at most 255 bytes.
    fn name(&self) -> String;

    /// Wraps a root key of 32 bytes. The result must be authenticated and bound to `associated`.
    fn wrap(&self, root_key: &[u8], associated: &[u8]) -> Result<Vec<u8>, KeySourceError>;

    /// Appends the root key to `root_key`, which has room for it.
    /// [`KeySourceError::WrongKey`] if this source did not wrap it.
    fn unwrap(
        &self,
        wrapped: &[u8],
        associated: &[u8],
        root_key: &mut Zeroizing<Vec<u8>>,
    ) -> Result<(), KeySourceError>;
}

/// Why a key source could not wrap or unwrap.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeySourceError {
    /// The key in the source is not the one that wrapped the root key.
    #[error("it is not the key that wrapped the root key")]
    WrongKey,
    /// The source cannot be reached or refused.
    #[error("{0}")]
    Failed(#[source] Arc<dyn Error + Send + Sync>),
}

impl PartialEq for KeySourceError {
    fn eq(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::WrongKey, Self::WrongKey) | (Self::Failed(_), Self::Failed(_))
        )
    }
}

impl Eq for KeySourceError {}

/// What opens a store. It is no object of the store and no operation can reach it.
///
/// Cheap to clone; the secret is wiped when the last clone is dropped.
#[derive(Clone)]
pub struct KeyEncryptionKey(Arc<Kind>);

enum Kind {
    Raw(Zeroizing<[u8; 32]>),
    Passphrase(Zeroizing<Vec<u8>>, Argon2Cost),
    Source(Arc<dyn KeySource>),
}

impl KeyEncryptionKey {
    /// 32 random bytes, used as they are.
    pub fn raw(key: [u8; 32]) -> Self {
        Self(Arc::new(Kind::Raw(Zeroizing::new(key))))
    }

    /// A passphrase, stretched with Argon2id at the default cost. An empty one is refused when it
    /// is used.
    pub fn passphrase(passphrase: &str) -> Self {
        Self::passphrase_with_cost(passphrase, Argon2Cost::default())
    }

    /// A passphrase, stretched at this cost when a store is created or its key changed. Opening
    /// uses the cost that the store was made with.
    pub fn passphrase_with_cost(passphrase: &str, cost: Argon2Cost) -> Self {
        let bytes = Zeroizing::new(passphrase.as_bytes().to_vec());
        Self(Arc::new(Kind::Passphrase(bytes, cost)))
    }

    /// A source outside this library.
    pub fn source(source: Arc<dyn KeySource>) -> Self {
        Self(Arc::new(Kind::Source(source)))
    }

    fn kind_name(&self) -> &'static str {
        match &*self.0 {
            Kind::Raw(_) => kind_name(KIND_RAW),
            Kind::Passphrase(..) => kind_name(KIND_PASSPHRASE),
            Kind::Source(_) => kind_name(KIND_SOURCE),
        }
    }

    /// Wraps a root key for the metadata.
    pub(super) fn wrap(
        &self,
        root_key: &[u8; 32],
        store_id: &[u8; 16],
    ) -> Result<Vec<u8>, SealError> {
        let mut out = vec![FORMAT];
        match &*self.0 {
            Kind::Raw(key) => {
                out.push(KIND_RAW);
                wrap_with(key, root_key, store_id, out)
            }
            Kind::Passphrase(passphrase, cost) => {
                let mut salt = [0; SALT_LEN];
                random(&mut salt)?;
                out.push(KIND_PASSPHRASE);
                for number in [cost.memory_kib, cost.passes, cost.lanes] {
                    out.extend_from_slice(&number.to_be_bytes());
                }
                out.extend_from_slice(&salt);
                let key = stretch(passphrase, *cost, &salt)?;
                wrap_with(&key, root_key, store_id, out)
            }
            Kind::Source(source) => {
                let name = source.name();
                let length = u8::try_from(name.len()).map_err(|_| SealError::TooLong)?;
                out.push(KIND_SOURCE);
                out.push(length);
                out.extend_from_slice(name.as_bytes());
                let associated = bound_to(&out, store_id);
                out.extend(source.wrap(root_key, &associated)?);
                Ok(out)
            }
        }
    }

    /// Unwraps the root key of the metadata.
    pub(super) fn unwrap(
        &self,
        wrapped: &[u8],
        store_id: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, SealError> {
        let malformed = SealError::Malformed {
            part: Part::RootKey,
        };
        let [format, kind, rest @ ..] = wrapped else {
            return Err(malformed);
        };
        if *format != FORMAT || !(KIND_RAW..=KIND_SOURCE).contains(kind) {
            return Err(malformed);
        }
        match (&*self.0, *kind) {
            (Kind::Raw(key), KIND_RAW) => unwrap_with(key, &wrapped[..2], rest, store_id),
            (Kind::Passphrase(passphrase, _), KIND_PASSPHRASE) => {
                let (header, sealed) = rest
                    .split_first_chunk::<{ 12 + SALT_LEN }>()
                    .ok_or_else(|| malformed.clone())?;
                let number = |at: usize| {
                    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
                };
                let cost = Argon2Cost {
                    memory_kib: number(0),
                    passes: number(4),
                    lanes: number(8),
                };
                if cost.memory_kib > MAX_MEMORY_KIB
                    || cost.passes > MAX_PASSES
                    || cost.lanes > MAX_LANES
                {
                    return Err(malformed);
                }
                let key = stretch(passphrase, cost, &header[12..])?;
                unwrap_with(
                    &key,
                    &wrapped[..wrapped.len() - sealed.len()],
                    sealed,
                    store_id,
                )
            }
            (Kind::Source(source), KIND_SOURCE) => {
                let (&length, rest) = rest.split_first().ok_or_else(|| malformed.clone())?;
                let (_, sealed) = rest
                    .split_at_checked(usize::from(length))
                    .ok_or_else(|| malformed.clone())?;
                let header = &wrapped[..wrapped.len() - sealed.len()];
                let mut root_key = Zeroizing::new(Vec::with_capacity(64));
                match source.unwrap(sealed, &bound_to(header, store_id), &mut root_key) {
                    Ok(()) => {}
                    Err(KeySourceError::WrongKey) => return Err(SealError::WrongKey),
                    Err(error) => return Err(error.into()),
                }
                let bytes: &[u8; 32] = root_key.as_slice().try_into().map_err(|_| malformed)?;
                Ok(Zeroizing::new(*bytes))
            }
            (_, stored) => Err(SealError::OtherKeyKind {
                stored: kind_name(stored),
                given: self.kind_name(),
            }),
        }
    }
}

impl fmt::Debug for KeyEncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyEncryptionKey({})", self.kind_name())
    }
}

fn kind_name(kind: u8) -> &'static str {
    match kind {
        KIND_RAW => "raw key",
        KIND_PASSPHRASE => "passphrase",
        _ => "key source",
    }
}

/// Associated data of a wrapped root key: what it is, the store, and its own header.
fn bound_to(header: &[u8], store_id: &[u8; 16]) -> Vec<u8> {
    [b"keystead root key".as_slice(), store_id, header].concat()
}

fn wrap_with(
    key: &[u8; 32],
    root_key: &[u8; 32],
    store_id: &[u8; 16],
    mut out: Vec<u8>,
) -> Result<Vec<u8>, SealError> {
    let associated = bound_to(&out, store_id);
    let nonce = random_nonce()?;
    // Room for all of it: growing while the plaintext stands in `out` would leave a copy.
    out.reserve(NONCE_LEN + root_key.len() + TAG_LEN);
    out.extend_from_slice(&nonce);
    Aes256Gcm::new(key)?.seal(nonce, &associated, root_key, &mut out)?;
    Ok(out)
}

fn unwrap_with(
    key: &[u8; 32],
    header: &[u8],
    sealed: &[u8],
    store_id: &[u8; 16],
) -> Result<Zeroizing<[u8; 32]>, SealError> {
    let mut root_key = Zeroizing::new([0; 32]);
    let (nonce, sealed) = sealed
        .split_first_chunk::<NONCE_LEN>()
        .filter(|(_, sealed)| sealed.len() == root_key.len() + TAG_LEN)
        .ok_or(SealError::Malformed {
            part: Part::RootKey,
        })?;
    Aes256Gcm::new(key)?
        .open(*nonce, &bound_to(header, store_id), sealed, &mut *root_key)
        .map_err(|_| SealError::WrongKey)?;
    Ok(root_key)
}

fn stretch(
    passphrase: &[u8],
    cost: Argon2Cost,
    salt: &[u8],
) -> Result<Zeroizing<[u8; 32]>, SealError> {
    if passphrase.is_empty() {
        return Err(SealError::EmptyPassphrase);
    }
    let mut key = Zeroizing::new([0; 32]);
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| SealError::Cryptography)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase, salt, &mut *key)
        .map_err(|_| SealError::Cryptography)?;
    Ok(key)
}
