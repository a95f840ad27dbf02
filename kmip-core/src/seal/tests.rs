//! Tests of the whole room: hierarchy, attacks on the sealed bytes, several processes.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use zeroize::Zeroizing;

use super::*;

/// Metadata in a map. Clones are the same map, as processes over one store would see it.
#[derive(Clone, Default)]
struct Map(Arc<Mutex<BTreeMap<String, Vec<u8>>>>);

impl Map {
    fn shared(&self) -> Arc<dyn Metadata> {
        Arc::new(self.clone())
    }

    fn content(&self) -> BTreeMap<String, Vec<u8>> {
        self.0.lock().clone()
    }
}

impl Metadata for Map {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, MetadataError> {
        Ok(self.0.lock().get(key).cloned())
    }

    fn with_prefix(
        &self,
        prefix: &str,
        visit: &mut dyn FnMut(&str, &[u8]),
    ) -> Result<(), MetadataError> {
        for (key, value) in self.content() {
            if key.starts_with(prefix) {
                visit(&key, &value);
            }
        }
        Ok(())
    }

    fn change(&self, changes: Vec<MetaChange>) -> Result<(), MetadataError> {
        let mut map = self.0.lock();
        for change in &changes {
            if map.get(&change.key) != change.before.as_ref() {
                return Err(MetadataError::Conflict);
            }
        }
        for change in changes {
            match change.after {
                Some(value) => map.insert(change.key, value),
                None => map.remove(&change.key),
            };
        }
        Ok(())
    }
}

const CHEAP: Argon2Cost = Argon2Cost {
    memory_kib: 64,
    passes: 1,
    lanes: 1,
};

fn raw(byte: u8) -> KeyEncryptionKey {
    KeyEncryptionKey::raw([byte; 32])
}

fn passphrase(text: &str) -> KeyEncryptionKey {
    KeyEncryptionKey::passphrase_with_cost(text, CHEAP)
}

fn buffer() -> Zeroizing<Vec<u8>> {
    Zeroizing::new(Vec::new())
}

/// A record, sealed.
struct Sealed {
    material: Vec<u8>,
    attributes: Vec<u8>,
}

fn seal(sealer: &Sealer, scope: &str, id: &str) -> Sealed {
    let material = sealer.seal_material(scope, id, 1, b"the key").unwrap();
    let tag = MaterialTag::of(Some(&material)).unwrap();
    let attributes = sealer
        .seal_attributes(scope, id, 1, tag, b"the attributes")
        .unwrap();
    Sealed {
        material,
        attributes,
    }
}

fn open(sealer: &Sealer, scope: &str, id: &str, sealed: &Sealed) -> Result<(), SealError> {
    let mut out = buffer();
    let tag = MaterialTag::of(Some(&sealed.material))?;
    let bound =
        sealer.open_attributes_into(scope, id, 1, Some(tag), &sealed.attributes, &mut out)?;
    assert_eq!(out.as_slice(), b"the attributes");
    sealer.open_material_into(scope, id, 1, bound, &sealed.material, &mut out)?;
    assert_eq!(out.as_slice(), b"the key");
    Ok(())
}

#[test]
fn a_sealed_record_opens_in_another_process() {
    for kek in [raw(1), passphrase("correct horse")] {
        let map = Map::default();
        let first = Sealer::create(map.shared(), &kek).unwrap();
        let sealed = seal(&first, "default", "a");
        let second = Sealer::open(map.shared(), &kek).unwrap();
        assert_eq!(first.store_id(), second.store_id());
        open(&second, "default", "a", &sealed).unwrap();
        open(&first, "default", "a", &seal(&second, "default", "a")).unwrap();
        open(&first, "other", "a", &seal(&second, "other", "a")).unwrap();
    }
}

#[test]
fn plaintext_stands_in_no_sealed_part_and_no_metadata() {
    let map = Map::default();
    let sealer = Sealer::create(map.shared(), &raw(7)).unwrap();
    let sealed = seal(&sealer, "default", "a");
    let find = |haystack: &[u8], needle: &[u8]| haystack.windows(needle.len()).any(|w| w == needle);
    assert!(!find(&sealed.material, b"the key"));
    assert!(!find(&sealed.attributes, b"the attributes"));
    for value in map.content().values() {
        assert!(!find(value, &[7; 32]));
    }
    let again = seal(&sealer, "default", "a");
    assert_ne!(sealed.material, again.material, "nonces differ");
}

#[test]
fn a_wrong_key_is_told_and_changes_nothing() {
    let map = Map::default();
    drop(Sealer::create(map.shared(), &passphrase("right")).unwrap());
    let before = map.content();
    let refused = |kek| Sealer::open_or_create(map.shared(), &kek).unwrap_err();
    assert_eq!(refused(passphrase("wrong")), SealError::WrongKey);
    assert_eq!(refused(passphrase("")), SealError::EmptyPassphrase);
    assert_eq!(
        refused(raw(1)),
        SealError::OtherKeyKind {
            stored: "passphrase",
            given: "raw key"
        }
    );
    assert_eq!(map.content(), before);
    let map = Map::default();
    drop(Sealer::create(map.shared(), &raw(1)).unwrap());
    assert_eq!(
        Sealer::open(map.shared(), &raw(2)).unwrap_err(),
        SealError::WrongKey
    );
    assert_eq!(
        Sealer::create(map.shared(), &raw(1)).unwrap_err(),
        SealError::AlreadyCreated
    );
    assert_eq!(
        Sealer::open(Map::default().shared(), &raw(1)).unwrap_err(),
        SealError::NotCreated
    );
}

#[test]
fn every_flipped_byte_is_detected() {
    let sealer = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    let sealed = seal(&sealer, "default", "a");
    let flips = |bytes: &[u8], check: &dyn Fn(&[u8]) -> Result<(), SealError>| {
        for position in 0..bytes.len() {
            let mut changed = bytes.to_vec();
            changed[position] ^= 0x40;
            assert!(check(&changed).is_err(), "byte {position}");
            assert!(check(&bytes[..position]).is_err(), "cut at {position}");
        }
    };
    let tag = MaterialTag::of(Some(&sealed.material)).unwrap();
    flips(&sealed.attributes, &|changed| {
        sealer
            .open_attributes_into("default", "a", 1, None, changed, &mut buffer())
            .map(|_| ())
    });
    flips(&sealed.material, &|changed| {
        let tag = MaterialTag::of(Some(changed))?;
        sealer.open_material_into("default", "a", 1, tag, changed, &mut buffer())
    });
    flips(&sealed.material, &|changed| {
        sealer.open_material_into("default", "a", 1, tag, changed, &mut buffer())
    });
    let mut changed = sealed.material.clone();
    changed[20] ^= 1;
    assert_eq!(
        sealer.open_material_into("default", "a", 1, tag, &changed, &mut buffer()),
        Err(SealError::Altered {
            part: Part::Material
        })
    );
}

#[test]
fn a_part_at_another_place_is_detected() {
    let sealer = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    let a = seal(&sealer, "default", "a");
    let b = seal(&sealer, "default", "b");
    let altered = |part| Err(SealError::Altered { part });
    // The whole record under another id or scope.
    assert_eq!(open(&sealer, "default", "b", &a), altered(Part::Attributes));
    drop(seal(&sealer, "other", "a"));
    assert_eq!(open(&sealer, "other", "a", &a), altered(Part::Attributes));
    // Attributes of one with the material of the other.
    let mixed = Sealed {
        material: b.material.clone(),
        attributes: a.attributes.clone(),
    };
    assert_eq!(
        open(&sealer, "default", "a", &mixed),
        Err(SealError::PartsDoNotMatch)
    );
    // Material left out.
    assert_eq!(
        sealer
            .open_attributes_into(
                "default",
                "a",
                1,
                Some(MaterialTag::NONE),
                &a.attributes,
                &mut buffer()
            )
            .unwrap_err(),
        SealError::PartsDoNotMatch
    );
    // An older version or generation under a newer number.
    assert_eq!(
        sealer
            .open_attributes_into("default", "a", 2, None, &a.attributes, &mut buffer())
            .map(|_| ()),
        altered(Part::Attributes)
    );
    let tag = MaterialTag::of(Some(&a.material)).unwrap();
    assert_eq!(
        sealer.open_material_into("default", "a", 2, tag, &a.material, &mut buffer()),
        altered(Part::Material)
    );
    // A part of another store under the same key-encryption key.
    let elsewhere = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    drop(seal(&elsewhere, "default", "a"));
    assert_eq!(
        open(&elsewhere, "default", "a", &a),
        altered(Part::Attributes)
    );
    // Material as attributes.
    assert!(
        sealer
            .open_attributes_into("default", "a", 1, None, &a.material, &mut buffer())
            .is_err()
    );
}

#[test]
fn attributes_are_resealed_without_the_material() {
    let sealer = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    let sealed = seal(&sealer, "default", "a");
    let tag = MaterialTag::claimed_by(&sealed.attributes).unwrap();
    let edited = sealer
        .seal_attributes("default", "a", 2, tag, b"edited")
        .unwrap();
    let mut out = buffer();
    let bound = sealer
        .open_attributes_into("default", "a", 2, None, &edited, &mut out)
        .unwrap();
    assert_eq!(out.as_slice(), b"edited");
    sealer
        .open_material_into("default", "a", 1, bound, &sealed.material, &mut out)
        .unwrap();
    assert_eq!(out.as_slice(), b"the key");
}

#[test]
fn a_reused_buffer_is_not_reallocated() {
    let sealer = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    let material = sealer.seal_material("s", "a", 1, &[9; 200]).unwrap();
    let tag = MaterialTag::of(Some(&material)).unwrap();
    let mut out = Zeroizing::new(Vec::with_capacity(512));
    let place = out.as_ptr();
    for _ in 0..3 {
        sealer
            .open_material_into("s", "a", 1, tag, &material, &mut out)
            .unwrap();
        assert_eq!(out.as_slice(), [9; 200]);
        assert_eq!(out.as_ptr(), place);
    }
}

#[test]
fn a_failed_open_leaves_no_plaintext() {
    let sealer = Sealer::create(Map::default().shared(), &raw(1)).unwrap();
    let sealed = seal(&sealer, "default", "a");
    let mut out = buffer();
    sealer
        .open_attributes_into(
            "default",
            "a",
            1,
            Some(MaterialTag::NONE),
            &sealed.attributes,
            &mut out,
        )
        .unwrap_err();
    assert!(out.is_empty());
}

#[test]
fn the_key_encryption_key_can_be_changed() {
    let map = Map::default();
    let sealer = Sealer::create(map.shared(), &passphrase("old")).unwrap();
    let a = seal(&sealer, "default", "a");
    let b = seal(&sealer, "other", "b");
    let before = map.content();
    sealer.change_key_encryption_key(&raw(9)).unwrap();
    // Root key and all data keys are wrapped anew.
    for (key, value) in map.content() {
        if key == "seal/root" || key.starts_with("seal/key/") {
            assert_ne!(before[&key], value, "{key}");
        }
    }
    open(&sealer, "default", "a", &a).unwrap();
    drop(seal(&sealer, "third", "c"));
    let again = Sealer::open(map.shared(), &raw(9)).unwrap();
    open(&again, "default", "a", &a).unwrap();
    open(&again, "other", "b", &b).unwrap();
    assert_eq!(
        Sealer::open(map.shared(), &passphrase("old")).unwrap_err(),
        SealError::OtherKeyKind {
            stored: "raw key",
            given: "passphrase"
        }
    );
}

#[test]
fn a_process_that_missed_a_key_change_is_told() {
    let map = Map::default();
    let sealer = Sealer::create(map.shared(), &raw(1)).unwrap();
    let a = seal(&sealer, "default", "a");
    let late = Sealer::open(map.shared(), &raw(1)).unwrap();
    let known = Sealer::open(map.shared(), &raw(1)).unwrap();
    open(&known, "default", "a", &a).unwrap();
    sealer.change_key_encryption_key(&raw(2)).unwrap();
    open(&known, "default", "a", &a).unwrap();
    assert_eq!(open(&late, "default", "a", &a), Err(SealError::KeyChanged));
    assert_eq!(
        late.seal_material("new scope", "a", 1, b"").unwrap_err(),
        SealError::KeyChanged
    );
    assert_eq!(
        late.change_key_encryption_key(&raw(3)),
        Err(SealError::KeyChanged)
    );
}

#[test]
fn a_data_key_is_used_no_more_than_its_limit() {
    let map = Map::default();
    let mut sealer = Sealer::create(map.shared(), &raw(1)).unwrap();
    sealer.set_limits(10, 5);
    let sealed: Vec<_> = (0..25)
        .map(|_| sealer.seal_material("s", "a", 1, b"x").unwrap())
        .collect();
    let epoch = |bytes: &[u8]| u32::from_be_bytes(bytes[1..5].try_into().unwrap());
    for n in 0..3 {
        let used = sealed.iter().filter(|bytes| epoch(bytes) == n).count();
        assert_eq!(used, [10, 10, 5][n as usize]);
    }
    // A crash forgets what was left of a block, never more.
    let mut second = Sealer::open(map.shared(), &raw(1)).unwrap();
    second.set_limits(10, 5);
    assert_eq!(epoch(&second.seal_material("s", "a", 1, b"x").unwrap()), 2);
    assert_eq!(epoch(&sealer.seal_material("s", "a", 1, b"x").unwrap()), 3);
    for bytes in &sealed {
        let tag = MaterialTag::of(Some(bytes)).unwrap();
        second
            .open_material_into("s", "a", 1, tag, bytes, &mut buffer())
            .unwrap();
    }
}

#[test]
fn processes_that_start_at_once_agree_on_their_keys() {
    let map = Map::default();
    let sealed: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(|| {
                    let mut sealer = Sealer::open_or_create(map.shared(), &raw(1)).unwrap();
                    sealer.set_limits(40, 4);
                    (0..20)
                        .map(|_| sealer.seal_material("s", "a", 1, b"x").unwrap())
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    });
    let sealer = Sealer::open(map.shared(), &raw(1)).unwrap();
    let mut uses = BTreeMap::new();
    for bytes in &sealed {
        let tag = MaterialTag::of(Some(bytes)).unwrap();
        sealer
            .open_material_into("s", "a", 1, tag, bytes, &mut buffer())
            .unwrap();
        *uses.entry(bytes[1..5].to_vec()).or_insert(0) += 1;
    }
    assert!(uses.values().all(|uses| *uses <= 40), "{uses:?}");
}

#[test]
fn tampered_metadata_is_detected() {
    let map = Map::default();
    let sealer = Sealer::create(map.shared(), &raw(1)).unwrap();
    let a = seal(&sealer, "a", "1");
    let b = seal(&sealer, "b", "1");
    // Data keys of two scopes, swapped.
    {
        let mut content = map.0.lock();
        let (first, second) = ("seal/key/00000000/a", "seal/key/00000000/b");
        let swapped = (content[second].clone(), content[first].clone());
        content.insert(first.into(), swapped.0);
        content.insert(second.into(), swapped.1);
    }
    let again = Sealer::open(map.shared(), &raw(1)).unwrap();
    let altered = Err(SealError::Altered {
        part: Part::DataKey,
    });
    assert_eq!(open(&again, "a", "1", &a), altered);
    assert_eq!(open(&again, "b", "1", &b), altered);
    map.0.lock().remove("seal/key/00000000/a");
    assert_eq!(
        open(&again, "a", "1", &a),
        Err(SealError::MissingDataKey { epoch: 0 })
    );
    // Any byte of the root key.
    let root = map.content()["seal/root"].clone();
    for position in 0..root.len() {
        let mut changed = root.clone();
        changed[position] ^= 0x40;
        map.0.lock().insert("seal/root".into(), changed);
        assert!(Sealer::open(map.shared(), &raw(1)).is_err());
    }
    // A cost that would take the machine.
    let map = Map::default();
    drop(Sealer::create(map.shared(), &passphrase("p")).unwrap());
    map.0.lock().get_mut("seal/root").unwrap()[2] = 0xff;
    assert_eq!(
        Sealer::open(map.shared(), &passphrase("p")).unwrap_err(),
        SealError::Malformed {
            part: Part::RootKey
        }
    );
}

/// A key source that keeps its own key, as a token would.
struct Token(u8);

impl KeySource for Token {
    fn name(&self) -> String {
        "test token".into()
    }

    fn wrap(&self, root_key: &[u8], associated: &[u8]) -> Result<Vec<u8>, KeySourceError> {
        let mut out = Vec::new();
        Aes256Gcm::new(&[self.0; 32])
            .unwrap()
            .seal([0; NONCE_LEN], associated, root_key, &mut out)
            .unwrap();
        Ok(out)
    }

    fn unwrap(
        &self,
        wrapped: &[u8],
        associated: &[u8],
        root_key: &mut Zeroizing<Vec<u8>>,
    ) -> Result<(), KeySourceError> {
        root_key.resize(32, 0);
        Aes256Gcm::new(&[self.0; 32])
            .unwrap()
            .open([0; NONCE_LEN], associated, wrapped, root_key)
            .map_err(|_| KeySourceError::WrongKey)
    }
}

#[test]
fn a_key_source_outside_opens_the_store() {
    let map = Map::default();
    let token = |key| KeyEncryptionKey::source(Arc::new(Token(key)));
    let sealer = Sealer::create(map.shared(), &token(1)).unwrap();
    let a = seal(&sealer, "default", "a");
    let again = Sealer::open(map.shared(), &token(1)).unwrap();
    open(&again, "default", "a", &a).unwrap();
    assert_eq!(
        Sealer::open(map.shared(), &token(2)).unwrap_err(),
        SealError::WrongKey
    );
}

#[test]
fn debug_output_shows_no_secret() {
    let kek = passphrase("swordfish");
    let map = Map::default();
    let sealer = Sealer::create(map.shared(), &kek).unwrap();
    let text = format!("{kek:?} {sealer:?} {:?}", Aes256Gcm::new(&[7; 32]).unwrap());
    assert_eq!(
        text,
        "KeyEncryptionKey(passphrase) Sealer(..) Aes256Gcm(..)"
    );
}
