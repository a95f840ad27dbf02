//! Sealing of bytes at rest: authenticated encryption under a hierarchy of keys.
//!
//! A *key-encryption key* ([`KeyEncryptionKey`]) unwraps, once at open, the *root key* of a store;
//! the root key wraps *data keys*, one for each scope and epoch, each used for at most 2^32 seals.
//! A record is sealed in two parts, so that editing attributes does not touch the material:
//!
//! - material: AES-256-GCM with associated data (store id, scope, object id, material generation);
//! - attributes: the same with (store id, scope, object id, record version, tag of the material).
//!
//! What is detected: a changed byte, a record under another id, scope or store, an older part under
//! a newer number, a material that is not the one the attributes were sealed with. What is not: a
//! store that is rolled back as a whole; a record that is missing. The room knows only bytes and
//! never logs.

mod aead;
mod error;
mod format;
mod kek;
mod keyring;
mod metadata;
mod sealer;

#[cfg(test)]
mod tests;

pub use aead::{Aead, AeadError, Aes256Gcm, NONCE_LEN, TAG_LEN};
pub use error::{Part, SealError};
pub use format::MaterialTag;
pub use kek::{Argon2Cost, KeyEncryptionKey, KeySource, KeySourceError};
pub use metadata::{MetaChange, Metadata, MetadataError};
pub use sealer::Sealer;
