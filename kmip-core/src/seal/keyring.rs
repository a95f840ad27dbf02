//! Root key and data keys of one open store: unwrapped on demand, kept prepared, created and
//! counted through metadata that several processes may share.
//!
//! ```text
//! seal/store-id          16 random bytes
//! seal/root              the root key, wrapped by the key-encryption key
//! seal/keys              how many data keys there are (8 bytes)
//! seal/epoch/SCOPE       current epoch (4 bytes), seals reserved in it (8 bytes)
//! seal/key/EPOCH/SCOPE   the data key of an epoch (8 hex digits), wrapped by the root key
//! ```
//!
//! Seals are counted by reserving blocks of them before they are made, so that neither a crash nor
//! another process can exceed the limit of an epoch.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::{Mutex, RwLock};
use zeroize::Zeroizing;

use super::aead::{Aead, Aes256Gcm, NONCE_LEN, TAG_LEN, random, random_nonce};
use super::error::{Part, SealError};
use super::format::{Associated, MaterialTag};
use super::kek::KeyEncryptionKey;
use super::metadata::{MetaChange, Metadata, MetadataError};

const STORE_ID: &str = "seal/store-id";
const ROOT: &str = "seal/root";
const KEYS: &str = "seal/keys";
const KEY_PREFIX: &str = "seal/key/";

/// Conflicts with other processes after which creating or rotating keys gives up.
const ATTEMPTS: usize = 64;

/// How often a data key is used.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Seals of one epoch.
    pub(super) seals: u64,
    /// Seals reserved at once.
    pub(super) block: u64,
}

impl Limits {
    /// 2^32 random nonces under one key keep the chance of a repeated one below 2^-32.
    const DEFAULT: Self = Self {
        seals: 1 << 32,
        block: 1 << 20,
    };
}

pub(super) struct Keyring {
    metadata: Arc<dyn Metadata>,
    store_id: [u8; 16],
    root: RwLock<Root>,
    scopes: RwLock<HashMap<String, Arc<ScopeKeys>>>,
    pub(super) limits: Limits,
}

struct Root {
    cipher: Aes256Gcm,
    /// As it stands in the metadata.
    wrapped: Vec<u8>,
}

#[derive(Default)]
struct ScopeKeys {
    epochs: RwLock<Vec<(u32, Arc<Aes256Gcm>)>>,
    reserved: Mutex<Option<Reserved>>,
}

struct Reserved {
    epoch: u32,
    cipher: Arc<Aes256Gcm>,
    left: u64,
}

impl Keyring {
    pub(super) fn create(
        metadata: Arc<dyn Metadata>,
        kek: &KeyEncryptionKey,
    ) -> Result<Self, SealError> {
        if metadata.get(ROOT)?.is_some() {
            return Err(SealError::AlreadyCreated);
        }
        let mut store_id = [0; 16];
        random(&mut store_id)?;
        let root = Root::random(kek, &store_id)?;
        let new = |key: &str, value: Vec<u8>| MetaChange {
            key: key.to_owned(),
            before: None,
            after: Some(value),
        };
        let created = metadata.change(vec![
            new(STORE_ID, store_id.to_vec()),
            new(ROOT, root.wrapped.clone()),
            new(KEYS, 0u64.to_be_bytes().to_vec()),
        ]);
        match created {
            Ok(()) => Ok(Self::with(metadata, store_id, root)),
            Err(MetadataError::Conflict) => Err(SealError::AlreadyCreated),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn open(
        metadata: Arc<dyn Metadata>,
        kek: &KeyEncryptionKey,
    ) -> Result<Self, SealError> {
        let wrapped = metadata.get(ROOT)?.ok_or(SealError::NotCreated)?;
        let store_id = metadata
            .get(STORE_ID)?
            .and_then(|id| id.try_into().ok())
            .ok_or(SealError::Malformed {
                part: Part::RootKey,
            })?;
        let key = kek.unwrap(&wrapped, &store_id)?;
        let root = Root {
            cipher: Aes256Gcm::new(&key)?,
            wrapped,
        };
        Ok(Self::with(metadata, store_id, root))
    }

    fn with(metadata: Arc<dyn Metadata>, store_id: [u8; 16], root: Root) -> Self {
        Self {
            metadata,
            store_id,
            root: RwLock::new(root),
            scopes: RwLock::default(),
            limits: Limits::DEFAULT,
        }
    }

    pub(super) fn store_id(&self) -> &[u8; 16] {
        &self.store_id
    }

    /// A data key to seal one part with, and its epoch.
    pub(super) fn sealing(&self, scope: &str) -> Result<(u32, Arc<Aes256Gcm>), SealError> {
        let keys = self.scope(scope);
        let mut reserved = keys.reserved.lock();
        loop {
            if let Some(now) = reserved.as_mut().filter(|now| now.left > 0) {
                now.left -= 1;
                return Ok((now.epoch, now.cipher.clone()));
            }
            *reserved = Some(self.reserve(scope, &keys)?);
        }
    }

    /// Opens with the data key of an epoch, under which it was sealed.
    pub(super) fn opening<R>(
        &self,
        scope: &str,
        epoch: u32,
        open: impl FnOnce(&Aes256Gcm) -> R,
    ) -> Result<R, SealError> {
        {
            let scopes = self.scopes.read();
            if let Some(keys) = scopes.get(scope) {
                let epochs = keys.epochs.read();
                if let Some((_, cipher)) = epochs.iter().find(|(known, _)| *known == epoch) {
                    return Ok(open(cipher));
                }
            }
        }
        let keys = self.scope(scope);
        let cipher = self.load(scope, epoch, &keys)?;
        Ok(open(&cipher))
    }

    /// Makes a new root key under a new key-encryption key and wraps every data key with it.
    pub(super) fn change_key_encryption_key(
        &self,
        kek: &KeyEncryptionKey,
    ) -> Result<(), SealError> {
        let fresh = Root::random(kek, &self.store_id)?;
        let mut root = self.root.write();
        for _ in 0..ATTEMPTS {
            let keys = self.metadata.get(KEYS)?;
            let mut changes = vec![
                MetaChange {
                    key: ROOT.to_owned(),
                    before: Some(root.wrapped.clone()),
                    after: Some(fresh.wrapped.clone()),
                },
                // A data key made meanwhile changes the number, so that none is forgotten.
                MetaChange {
                    key: KEYS.to_owned(),
                    before: keys.clone(),
                    after: keys,
                },
            ];
            let mut wrapped = Vec::new();
            self.metadata.with_prefix(KEY_PREFIX, &mut |key, value| {
                wrapped.push((key.to_owned(), value.to_vec()));
            })?;
            for (key, value) in wrapped {
                let (epoch, scope) = parse_key_name(&key).ok_or(SealError::Malformed {
                    part: Part::DataKey,
                })?;
                let data_key = match root.unwrap(&self.store_id, scope, epoch, &value) {
                    Ok(data_key) => data_key,
                    Err(_) if self.root_changed(&root)? => return Err(SealError::KeyChanged),
                    Err(error) => return Err(error),
                };
                let after = fresh.wrap(&self.store_id, scope, epoch, &data_key)?;
                changes.push(MetaChange {
                    key,
                    before: Some(value),
                    after: Some(after),
                });
            }
            match self.metadata.change(changes) {
                Ok(()) => {
                    *root = fresh;
                    return Ok(());
                }
                Err(MetadataError::Conflict) if self.root_changed(&root)? => {
                    return Err(SealError::KeyChanged);
                }
                Err(MetadataError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(MetadataError::Conflict.into())
    }

    fn scope(&self, scope: &str) -> Arc<ScopeKeys> {
        if let Some(keys) = self.scopes.read().get(scope) {
            return keys.clone();
        }
        let mut scopes = self.scopes.write();
        scopes.entry(scope.to_owned()).or_default().clone()
    }

    /// Reserves a block of seals, in a new epoch if the current one is used up.
    fn reserve(&self, scope: &str, keys: &ScopeKeys) -> Result<Reserved, SealError> {
        let counter = format!("seal/epoch/{scope}");
        for _ in 0..ATTEMPTS {
            let before = self.metadata.get(&counter)?;
            let current = match &before {
                Some(bytes) => Some(parse_epoch(bytes).ok_or(SealError::Malformed {
                    part: Part::DataKey,
                })?),
                None => None,
            };
            let block = self.limits.block;
            let (epoch, used, fresh) = match current {
                Some((epoch, used)) if used + block <= self.limits.seals => (epoch, used, false),
                Some((epoch, _)) => (epoch + 1, 0, true),
                None => (0, 0, true),
            };
            let root = self.root.read();
            let mut after = epoch.to_be_bytes().to_vec();
            after.extend_from_slice(&(used + block).to_be_bytes());
            let mut changes = vec![
                MetaChange {
                    key: counter.clone(),
                    before,
                    after: Some(after),
                },
                // A process that missed a change of the root key must make no data key.
                MetaChange {
                    key: ROOT.to_owned(),
                    before: Some(root.wrapped.clone()),
                    after: Some(root.wrapped.clone()),
                },
            ];
            if fresh {
                let mut data_key = Zeroizing::new([0; 32]);
                random(&mut *data_key)?;
                changes.push(MetaChange {
                    key: key_name(scope, epoch),
                    before: None,
                    after: Some(root.wrap(&self.store_id, scope, epoch, &data_key)?),
                });
                let keys = self.metadata.get(KEYS)?;
                let number = keys
                    .as_deref()
                    .and_then(|bytes| bytes.try_into().ok())
                    .map_or(0, u64::from_be_bytes);
                changes.push(MetaChange {
                    key: KEYS.to_owned(),
                    before: keys,
                    after: Some((number + 1).to_be_bytes().to_vec()),
                });
            }
            match self.metadata.change(changes) {
                Ok(()) => {
                    drop(root);
                    return Ok(Reserved {
                        epoch,
                        cipher: self.load(scope, epoch, keys)?,
                        left: block,
                    });
                }
                Err(MetadataError::Conflict) if self.root_changed(&root)? => {
                    return Err(SealError::KeyChanged);
                }
                Err(MetadataError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(MetadataError::Conflict.into())
    }

    /// Unwraps a data key and keeps it.
    fn load(&self, scope: &str, epoch: u32, keys: &ScopeKeys) -> Result<Arc<Aes256Gcm>, SealError> {
        let known = |epochs: &[(u32, Arc<Aes256Gcm>)]| {
            epochs
                .iter()
                .find(|(known, _)| *known == epoch)
                .map(|(_, cipher)| cipher.clone())
        };
        if let Some(cipher) = known(&keys.epochs.read()) {
            return Ok(cipher);
        }
        let wrapped = self
            .metadata
            .get(&key_name(scope, epoch))?
            .ok_or(SealError::MissingDataKey { epoch })?;
        let root = self.root.read();
        let data_key = match root.unwrap(&self.store_id, scope, epoch, &wrapped) {
            Ok(data_key) => data_key,
            Err(_) if self.root_changed(&root)? => return Err(SealError::KeyChanged),
            Err(error) => return Err(error),
        };
        let cipher = Arc::new(Aes256Gcm::new(&data_key)?);
        let mut epochs = keys.epochs.write();
        if let Some(cipher) = known(&epochs) {
            return Ok(cipher);
        }
        epochs.push((epoch, cipher.clone()));
        Ok(cipher)
    }

    fn root_changed(&self, root: &Root) -> Result<bool, SealError> {
        Ok(self.metadata.get(ROOT)?.as_ref() != Some(&root.wrapped))
    }
}

impl Root {
    fn random(kek: &KeyEncryptionKey, store_id: &[u8; 16]) -> Result<Self, SealError> {
        let mut key = Zeroizing::new([0; 32]);
        random(&mut *key)?;
        Ok(Self {
            cipher: Aes256Gcm::new(&key)?,
            wrapped: kek.wrap(&key, store_id)?,
        })
    }

    fn wrap(
        &self,
        store_id: &[u8; 16],
        scope: &str,
        epoch: u32,
        data_key: &[u8; 32],
    ) -> Result<Vec<u8>, SealError> {
        let nonce = random_nonce()?;
        let mut out = Vec::with_capacity(NONCE_LEN + data_key.len() + TAG_LEN);
        out.extend_from_slice(&nonce);
        let associated = associated(store_id, scope, epoch)?;
        self.cipher
            .seal(nonce, associated.as_slice(), data_key, &mut out)?;
        Ok(out)
    }

    fn unwrap(
        &self,
        store_id: &[u8; 16],
        scope: &str,
        epoch: u32,
        wrapped: &[u8],
    ) -> Result<Zeroizing<[u8; 32]>, SealError> {
        let mut data_key = Zeroizing::new([0; 32]);
        let (nonce, sealed) = wrapped
            .split_first_chunk::<NONCE_LEN>()
            .filter(|(_, sealed)| sealed.len() == data_key.len() + TAG_LEN)
            .ok_or(SealError::Malformed {
                part: Part::DataKey,
            })?;
        let associated = associated(store_id, scope, epoch)?;
        self.cipher
            .open(*nonce, associated.as_slice(), sealed, &mut *data_key)
            .map_err(|_| SealError::Altered {
                part: Part::DataKey,
            })?;
        Ok(data_key)
    }
}

fn associated(store_id: &[u8; 16], scope: &str, epoch: u32) -> Result<Associated, SealError> {
    Associated::new(
        Part::DataKey,
        store_id,
        scope,
        "",
        u64::from(epoch),
        &MaterialTag::NONE,
    )
}

fn key_name(scope: &str, epoch: u32) -> String {
    format!("{KEY_PREFIX}{epoch:08x}/{scope}")
}

fn parse_key_name(name: &str) -> Option<(u32, &str)> {
    let (epoch, scope) = name.strip_prefix(KEY_PREFIX)?.split_once('/')?;
    Some((u32::from_str_radix(epoch, 16).ok()?, scope))
}

fn parse_epoch(bytes: &[u8]) -> Option<(u32, u64)> {
    let (epoch, used) = bytes.split_first_chunk::<4>()?;
    Some((
        u32::from_be_bytes(*epoch),
        u64::from_be_bytes(used.try_into().ok()?),
    ))
}
