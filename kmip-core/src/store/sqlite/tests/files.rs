//! What happens at open, and what stands in the files.

use super::{folder, raw, with_material};
use crate::store::contract_tests::{SCOPE, inserting, record};
use crate::store::sqlite::SqliteStore;
use crate::store::sqlite::schema::SCHEMA_VERSION;
use crate::store::{ChangeSet, CommitError, MaterialChange, Record, Store, StoreError};

#[test]
fn records_survive_closing_and_opening() {
    let (_folder, path) = folder();
    for n in 0..3 {
        let store = SqliteStore::open(&path).unwrap();
        for earlier in 0..n {
            assert!(store.get(SCOPE, &format!("r{earlier}")).unwrap().is_some());
        }
        store
            .commit(inserting([record(&format!("r{n}"))]))
            .wait()
            .unwrap();
    }
    assert!(
        !path.with_file_name("store.db-wal").exists(),
        "closed clean"
    );
}

#[cfg(unix)]
#[test]
fn the_files_belong_to_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    store.commit(inserting([record("a")])).wait().unwrap();
    for file in store.files() {
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", file.display());
    }
}

/// Opening fails, and the file stays as it is.
#[track_caller]
fn refused(path: &std::path::Path) -> StoreError {
    let before = std::fs::read(path).unwrap();
    let error = SqliteStore::open(path).unwrap_err();
    assert_eq!(
        std::fs::read(path).unwrap(),
        before,
        "the file is unchanged"
    );
    assert!(error.to_string().contains(&*path.to_string_lossy()));
    error
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let (_folder, path) = folder();
    std::fs::write(&path, "these are notes, not a database\n".repeat(100)).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::NotADatabase { .. }), "{error}");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let (_folder, path) = folder();
    raw(&path)
        .execute_batch("CREATE TABLE notes(text); INSERT INTO notes VALUES('x')")
        .unwrap();
    let error = refused(&path);
    assert!(
        matches!(error, StoreError::ForeignDatabase { .. }),
        "{error}"
    );
    let connection = raw(&path);
    connection
        .execute_batch("DROP TABLE notes; PRAGMA application_id = 77")
        .unwrap();
    drop(connection);
    let error = refused(&path);
    assert!(
        matches!(
            error,
            StoreError::ForeignDatabase {
                application_id: 77,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn a_newer_file_is_refused() {
    let (_folder, path) = folder();
    drop(SqliteStore::open(&path).unwrap());
    raw(&path)
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    let error = refused(&path);
    assert!(
        matches!(error, StoreError::NewerSchema { found, supported, .. }
            if found == SCHEMA_VERSION + 1 && supported == SCHEMA_VERSION),
        "{error}"
    );
}

#[test]
fn a_file_that_a_newer_process_migrated_is_not_written() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    raw(&path)
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    let error = store.commit(inserting([record("a")])).wait().unwrap_err();
    assert!(
        matches!(error, CommitError::Store(StoreError::NewerSchema { .. })),
        "{error}"
    );
}

#[test]
fn a_missing_folder_and_a_folder_as_file_are_told() {
    let (folder, _) = folder();
    for path in [folder.path().join("none/store.db"), folder.path().into()] {
        let error = SqliteStore::open(&path).unwrap_err();
        assert!(matches!(error, StoreError::Unreadable { .. }), "{error}");
    }
}

#[test]
fn an_empty_file_becomes_a_store() {
    let (_folder, path) = folder();
    std::fs::write(&path, "").unwrap();
    let store = SqliteStore::open(&path).unwrap();
    store.commit(inserting([record("a")])).wait().unwrap();
}

#[test]
fn removed_material_stands_in_no_file() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    let marker: Vec<u8> = (0..6_000u32)
        .flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes())
        .collect();
    let found = || {
        store.files().iter().any(|file| {
            std::fs::read(file)
                .unwrap_or_default()
                .windows(24)
                .any(|window| window == &marker[..24] || window == &marker[12_000..12_024])
        })
    };
    store
        .commit(inserting(["a", "b"].map(|id| with_material(id, &marker))))
        .wait()
        .unwrap();
    assert!(found());
    let mut changes = ChangeSet::new();
    changes.replace(
        1,
        Record {
            version: 2,
            material: MaterialChange::Clear,
            ..record("a")
        },
    );
    changes.delete(&SCOPE.into(), "b", 1);
    store.commit(changes).wait().unwrap();
    assert!(!found());
}

#[test]
fn damaged_content_is_an_error_not_a_panic() {
    use crate::store::Query;
    use std::ops::ControlFlow;
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).unwrap();
    store.commit(inserting([record("a")])).wait().unwrap();
    let connection = raw(&path);
    connection
        .execute("UPDATE record SET entries = x'01'", [])
        .unwrap();
    let query = Query::new(SCOPE);
    let hits = |query: &Query| {
        store
            .snapshot()
            .unwrap()
            .locate(query, &mut |_| ControlFlow::Continue(()))
    };
    hits(&query).unwrap();
    let replace = |version| {
        let mut changes = ChangeSet::new();
        changes.replace(
            version,
            Record {
                version: version + 1,
                ..record("a")
            },
        );
        store.commit(changes).wait()
    };
    assert!(matches!(
        replace(1),
        Err(CommitError::Store(StoreError::Damaged { .. }))
    ));
    // A left-over index row is only a hint.
    connection
        .execute("INSERT INTO entry VALUES('default', 5, 5, 999, 0)", [])
        .unwrap();
    hits(&query.equal(5, 5)).unwrap();
    // Damage below SQLite.
    drop((connection, store));
    let mut bytes = std::fs::read(&path).unwrap();
    for byte in &mut bytes[4096..] {
        *byte = 0xa5;
    }
    std::fs::write(&path, bytes).unwrap();
    let error = match SqliteStore::open(&path) {
        Ok(store) => store.get(SCOPE, "a").unwrap_err(),
        Err(error) => error,
    };
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
}

#[test]
fn a_sealed_store_opens_with_its_key_only_and_shows_no_key() {
    use std::sync::Arc;

    use crate::seal::{Argon2Cost, KeyEncryptionKey, MaterialTag, SealError, Sealer};
    use crate::store::StoreMetadata;

    let (_folder, path) = folder();
    let key = |passphrase: &str| {
        let cost = Argon2Cost {
            memory_kib: 64,
            passes: 1,
            lanes: 1,
        };
        KeyEncryptionKey::passphrase_with_cost(passphrase, cost)
    };
    let open = |passphrase: &str| {
        let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&path).unwrap());
        let metadata = Arc::new(StoreMetadata::new(store.clone()));
        Sealer::open_or_create(metadata, &key(passphrase)).map(|sealer| (store, sealer))
    };
    let secret = b"0123456789abcdef0123456789ABCDEF";
    {
        let (store, sealer) = open("right").unwrap();
        let material = sealer.seal_material(SCOPE, "a", 1, secret).unwrap();
        let tag = MaterialTag::of(Some(&material)).unwrap();
        let attributes = sealer.seal_attributes(SCOPE, "a", 1, tag, b"n").unwrap();
        store
            .commit(inserting([Record {
                attributes,
                material: MaterialChange::Set(material),
                ..record("a")
            }]))
            .wait()
            .unwrap();
        for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(16).any(|window| window == &secret[..16]));
        }
    }
    let before = std::fs::read(&path).unwrap();
    assert_eq!(open("wrong").map(|_| ()), Err(SealError::WrongKey));
    assert_eq!(std::fs::read(&path).unwrap(), before, "unchanged");
    let (store, sealer) = open("right").unwrap();
    let mut opened = zeroize::Zeroizing::new(Vec::new());
    let read = store.read(SCOPE, "a", &mut |found| {
        let tag = MaterialTag::of(found.material).unwrap();
        let bound = sealer
            .open_attributes_into(
                SCOPE,
                found.id,
                found.version,
                Some(tag),
                found.attributes,
                &mut opened,
            )
            .unwrap();
        sealer
            .open_material_into(
                SCOPE,
                found.id,
                found.material_generation,
                bound,
                found.material.unwrap(),
                &mut opened,
            )
            .unwrap();
    });
    assert!(read.unwrap());
    assert_eq!(opened.as_slice(), secret);
}
