//! The sealer of one open store: seals and opens the two parts of a record.

use std::fmt;
use std::sync::Arc;

use zeroize::{Zeroize, Zeroizing};

use super::aead::{Aead, random_nonce};
use super::error::{Part, SealError};
use super::format::{Associated, MaterialTag, SealedPart, begin};
use super::kek::KeyEncryptionKey;
use super::keyring::Keyring;
use super::metadata::Metadata;

/// Seals and opens the records of one store.
///
/// `Send` and `Sync`; opening takes no lock that a seal of another record holds for long. The
/// first seal in a scope, and one in about a million after it, writes metadata and waits for it.
pub struct Sealer {
    keys: Keyring,
}

impl Sealer {
    /// Makes store id and root key in metadata that has none.
    pub fn create(metadata: Arc<dyn Metadata>, kek: &KeyEncryptionKey) -> Result<Self, SealError> {
        Keyring::create(metadata, kek).map(|keys| Self { keys })
    }

    /// Opens what [`create`](Self::create) made. Reads only: with a wrong key nothing is changed.
    pub fn open(metadata: Arc<dyn Metadata>, kek: &KeyEncryptionKey) -> Result<Self, SealError> {
        Keyring::open(metadata, kek).map(|keys| Self { keys })
    }

    /// Opens, or creates where there is nothing yet; several processes may do so at once.
    pub fn open_or_create(
        metadata: Arc<dyn Metadata>,
        kek: &KeyEncryptionKey,
    ) -> Result<Self, SealError> {
        match Self::open(metadata.clone(), kek) {
            Err(SealError::NotCreated) => match Self::create(metadata.clone(), kek) {
                Err(SealError::AlreadyCreated) => Self::open(metadata, kek),
                result => result,
            },
            result => result,
        }
    }

    /// Random id of the store, to which every seal is bound. Not secret.
    pub fn store_id(&self) -> &[u8; 16] {
        self.keys.store_id()
    }

    /// Seals the material of a record. Take the tag for its attributes with [`MaterialTag::of`].
    pub fn seal_material(
        &self,
        scope: &str,
        id: &str,
        generation: u64,
        plain: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        self.seal(Part::Material, scope, id, generation, None, plain)
    }

    /// Seals the attributes of a record in the version that is going to be written.
    pub fn seal_attributes(
        &self,
        scope: &str,
        id: &str,
        version: u64,
        material: MaterialTag,
        plain: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        self.seal(Part::Attributes, scope, id, version, Some(material), plain)
    }

    /// Opens material into a buffer whose earlier content is replaced; a buffer that is reused is
    /// not reallocated. `bound` is what [`open_attributes_into`](Self::open_attributes_into)
    /// returned for the same record.
    pub fn open_material_into(
        &self,
        scope: &str,
        id: &str,
        generation: u64,
        bound: MaterialTag,
        sealed: &[u8],
        out: &mut Zeroizing<Vec<u8>>,
    ) -> Result<(), SealError> {
        if MaterialTag::of(Some(sealed))? != bound {
            return Err(SealError::PartsDoNotMatch);
        }
        self.open_part(Part::Material, scope, id, generation, sealed, out)
            .map(|_| ())
    }

    /// Opens attributes into a buffer whose earlier content is replaced, and returns the tag of the
    /// material that they were sealed with.
    ///
    /// `material` is the tag of the material that stands beside them ([`MaterialTag::of`]; a record
    /// without material has [`MaterialTag::NONE`]); `None` if it was not read, as in a search.
    pub fn open_attributes_into(
        &self,
        scope: &str,
        id: &str,
        version: u64,
        material: Option<MaterialTag>,
        sealed: &[u8],
        out: &mut Zeroizing<Vec<u8>>,
    ) -> Result<MaterialTag, SealError> {
        let bound = self.open_part(Part::Attributes, scope, id, version, sealed, out)?;
        if material.is_some_and(|material| material != bound) {
            out.zeroize();
            return Err(SealError::PartsDoNotMatch);
        }
        Ok(bound)
    }

    /// Makes a new root key under another key-encryption key and rewraps all data keys with it,
    /// together. Sealed records stay as they are. Other processes that have the store open go on
    /// with the data keys they know and get [`SealError::KeyChanged`] for others: they open again.
    pub fn change_key_encryption_key(&self, new: &KeyEncryptionKey) -> Result<(), SealError> {
        self.keys.change_key_encryption_key(new)
    }

    fn seal(
        &self,
        part: Part,
        scope: &str,
        id: &str,
        number: u64,
        material_tag: Option<MaterialTag>,
        plain: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        let bound = material_tag.unwrap_or(MaterialTag::NONE);
        let associated = Associated::new(part, self.keys.store_id(), scope, id, number, &bound)?;
        let (epoch, cipher) = self.keys.sealing(scope)?;
        let nonce = random_nonce()?;
        let mut out = begin(epoch, material_tag, nonce, plain.len());
        cipher.seal(nonce, associated.as_slice(), plain, &mut out)?;
        Ok(out)
    }

    fn open_part(
        &self,
        part: Part,
        scope: &str,
        id: &str,
        number: u64,
        sealed: &[u8],
        out: &mut Zeroizing<Vec<u8>>,
    ) -> Result<MaterialTag, SealError> {
        let parts = SealedPart::parse(part, sealed)?;
        let associated = Associated::new(
            part,
            self.keys.store_id(),
            scope,
            id,
            number,
            &parts.material_tag,
        )?;
        make_room(out, parts.plain_len());
        let opened = self.keys.opening(scope, parts.epoch, |cipher| {
            cipher.open(parts.nonce, associated.as_slice(), parts.sealed, out)
        });
        match opened {
            Ok(Ok(())) => Ok(parts.material_tag),
            Ok(Err(_)) => {
                out.zeroize();
                Err(SealError::Altered { part })
            }
            Err(error) => {
                out.zeroize();
                Err(error)
            }
        }
    }

    /// Makes epochs short, so that a test can pass their end.
    #[cfg(test)]
    pub(super) fn set_limits(&mut self, seals: u64, block: u64) {
        self.keys.limits = super::keyring::Limits { seals, block };
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(..)")
    }
}

/// Sets the length. Where the buffer is too small, its content is wiped before it is replaced;
/// where it is large enough, nothing is wiped here: whoever owns it wipes all of it on drop.
fn make_room(out: &mut Zeroizing<Vec<u8>>, len: usize) {
    if out.capacity() < len {
        out.zeroize();
        *out = Zeroizing::new(Vec::with_capacity(len.next_power_of_two().max(64)));
    }
    out.resize(len, 0);
}
