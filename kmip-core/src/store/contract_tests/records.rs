//! Contract: records, preconditions, counters, metadata, audit rows, snapshots.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::{MakeStore, SCOPE, conflict, indexed, inserting, record};
use crate::store::{
    Change, ChangeSet, Conflict, CounterKey, IndexEntry, IndexValue, MaterialChange, Precondition,
    Record, Store,
};

pub(super) fn run(make: &mut MakeStore<'_>) {
    a_put_record_is_read_back(&*make());
    records_of_other_scopes_do_not_show(&*make());
    failed_preconditions_change_nothing(&*make());
    keeping_material_needs_a_record_and_keeps_it(&*make());
    unique_entries_are_held_by_one_record(&*make());
    a_change_set_is_all_or_nothing(&*make());
    counters_are_compared_and_taken(&*make());
    metadata_changes_only_from_what_was_read(&*make());
    audit_rows_come_with_their_change_set(&*make());
    a_snapshot_does_not_move(&*make());
    odd_ids_and_sizes_are_kept_exactly(&*make());
}

fn a_put_record_is_read_back(store: &dyn Store) {
    assert_eq!(store.get(SCOPE, "a").unwrap(), None);
    let first = store.commit(inserting([record("a")])).wait().unwrap();
    let found = store.get(SCOPE, "a").unwrap().unwrap();
    assert_eq!(found.id, "a");
    assert_eq!(found.version, 1);
    assert_eq!(found.material_generation, 1);
    assert_eq!(found.attributes, b"attributes of a");
    assert_eq!(found.material.as_deref(), Some(&b"material of a"[..]));

    let mut changes = ChangeSet::new();
    changes.replace(
        1,
        Record {
            version: 2,
            attributes: b"new".to_vec(),
            material: MaterialChange::Clear,
            material_generation: 2,
            ..record("a")
        },
    );
    let second = store.commit(changes).wait().unwrap();
    assert!(second > first, "the store version grows");
    let replaced = store.get(SCOPE, "a").unwrap().unwrap();
    assert_eq!(replaced.version, 2);
    assert_eq!(replaced.material_generation, 2);
    assert_eq!(replaced.attributes, b"new");
    assert_eq!(replaced.material, None);
    assert_eq!(replaced.sequence, found.sequence, "creation order stays");

    let mut changes = ChangeSet::new();
    changes.delete(&SCOPE.into(), "a", 2);
    store.commit(changes).wait().unwrap();
    assert_eq!(store.get(SCOPE, "a").unwrap(), None);

    store.commit(inserting([record("a")])).wait().unwrap();
    let again = store.get(SCOPE, "a").unwrap().unwrap();
    assert!(
        again.sequence > found.sequence,
        "a sequence is never reused"
    );
}

fn records_of_other_scopes_do_not_show(store: &dyn Store) {
    let theirs = Record {
        scope: "other".into(),
        ..indexed("a", vec![IndexEntry::unique(1, "n")])
    };
    store.commit(inserting([theirs])).wait().unwrap();
    assert_eq!(store.get(SCOPE, "a").unwrap(), None);
    // The same id and the same name are free here.
    let ours = indexed("a", vec![IndexEntry::unique(1, "n")]);
    store.commit(inserting([ours])).wait().unwrap();
    let mut changes = ChangeSet::new();
    changes.delete(&"other".into(), "a", 1);
    store.commit(changes).wait().unwrap();
    assert!(store.get(SCOPE, "a").unwrap().is_some());
}

fn failed_preconditions_change_nothing(store: &dyn Store) {
    store.commit(inserting([record("a")])).wait().unwrap();
    assert_eq!(conflict(store, inserting([record("a")])), Conflict::Exists);
    let mut changes = ChangeSet::new();
    changes.replace(
        7,
        Record {
            version: 8,
            ..record("a")
        },
    );
    assert_eq!(
        conflict(store, changes),
        Conflict::Version {
            expected: 7,
            found: 1
        }
    );
    let mut changes = ChangeSet::new();
    changes.replace(1, record("missing"));
    assert_eq!(conflict(store, changes), Conflict::Missing);
    let mut changes = ChangeSet::new();
    changes.delete(&SCOPE.into(), "a", 2);
    assert!(matches!(conflict(store, changes), Conflict::Version { .. }));
    assert_eq!(store.get(SCOPE, "a").unwrap().unwrap().version, 1);
    assert_eq!(store.get(SCOPE, "missing").unwrap(), None);
}

fn keeping_material_needs_a_record_and_keeps_it(store: &dyn Store) {
    let keep = |version| Record {
        version,
        attributes: b"edited".to_vec(),
        material: MaterialChange::Keep,
        ..record("a")
    };
    let mut changes = ChangeSet::new();
    changes.change(Change::Put(keep(1)));
    assert_eq!(conflict(store, changes), Conflict::Missing);
    store.commit(inserting([record("a")])).wait().unwrap();
    let mut changes = ChangeSet::new();
    changes.replace(1, keep(2));
    store.commit(changes).wait().unwrap();
    let found = store.get(SCOPE, "a").unwrap().unwrap();
    assert_eq!(found.attributes, b"edited");
    assert_eq!(found.material.as_deref(), Some(&b"material of a"[..]));
}

fn unique_entries_are_held_by_one_record(store: &dyn Store) {
    let named = |id: &str, name: &str| indexed(id, vec![IndexEntry::unique(5, name)]);
    store.commit(inserting([named("a", "n")])).wait().unwrap();
    assert_eq!(
        conflict(store, inserting([named("b", "n")])),
        Conflict::NameTaken { attribute: 5 }
    );
    assert_eq!(store.get(SCOPE, "b").unwrap(), None);
    let asking = |name: &str| {
        let mut changes = ChangeSet::new();
        changes.require(Precondition::NameFree {
            scope: SCOPE.into(),
            attribute: 5,
            value: name.into(),
        });
        changes
    };
    assert!(matches!(
        conflict(store, asking("n")),
        Conflict::NameTaken { .. }
    ));
    store.commit(asking("m")).wait().unwrap();
    let holder = |attribute, value: &str| {
        let snapshot = store.snapshot().unwrap();
        snapshot.holder(SCOPE, attribute, &value.into()).unwrap()
    };
    assert_eq!(holder(5, "n").as_deref(), Some("a"));
    assert_eq!((holder(5, "m"), holder(6, "n")), (None, None));
    // A record may keep its own name, and a rename frees the old one.
    let mut changes = ChangeSet::new();
    changes.replace(
        1,
        Record {
            version: 2,
            ..named("a", "n")
        },
    );
    store.commit(changes).wait().unwrap();
    let mut changes = ChangeSet::new();
    changes.replace(
        2,
        Record {
            version: 3,
            ..named("a", "m")
        },
    );
    store.commit(changes).wait().unwrap();
    store.commit(inserting([named("b", "n")])).wait().unwrap();
    // A delete in the same change set frees a name for a later put.
    let mut changes = ChangeSet::new();
    changes.delete(&SCOPE.into(), "b", 1);
    changes.insert(named("c", "n"));
    store.commit(changes).wait().unwrap();
    // Two puts of one change set cannot share a name either.
    let both = inserting([named("d", "x"), named("e", "x")]);
    assert!(matches!(conflict(store, both), Conflict::NameTaken { .. }));
    assert_eq!(store.get(SCOPE, "d").unwrap(), None);
    // An ordinary entry of the same value is no holder.
    let plain = indexed("f", vec![IndexEntry::new(6, "y")]);
    store.commit(inserting([plain])).wait().unwrap();
    assert_eq!(holder(6, "y"), None);
    let unique = indexed("g", vec![IndexEntry::unique(6, "y")]);
    store.commit(inserting([unique])).wait().unwrap();
}

fn a_change_set_is_all_or_nothing(store: &dyn Store) {
    let counter = CounterKey {
        scope: SCOPE.into(),
        id: "a".into(),
        name: "uses".into(),
    };
    let mut changes = inserting([record("a")]);
    changes.change(Change::SetMeta {
        key: "k".into(),
        value: Some(b"v".to_vec()),
    });
    changes.audit(1, b"row".to_vec());
    changes.change(Change::TakeCounter { counter, amount: 1 });
    assert_eq!(conflict(store, changes), Conflict::Counter);
    assert_eq!(store.get(SCOPE, "a").unwrap(), None);
    assert_eq!(store.meta("k").unwrap(), None);
    let mut rows = 0;
    store
        .audit_after(0, &mut |_, _, _| {
            rows += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(rows, 0);
    // The same with a put that fails last, after puts that would have succeeded.
    let mut changes = inserting([record("b"), record("c")]);
    changes.change(Change::Put(Record {
        material: MaterialChange::Keep,
        ..record("d")
    }));
    assert_eq!(conflict(store, changes), Conflict::Missing);
    assert_eq!(store.get(SCOPE, "b").unwrap(), None);
    // An empty change set is allowed.
    store.commit(ChangeSet::new()).wait().unwrap();
}

fn counters_are_compared_and_taken(store: &dyn Store) {
    let counter = CounterKey {
        scope: SCOPE.into(),
        id: "a".into(),
        name: "uses".into(),
    };
    let value = || store.snapshot().unwrap().counter(&counter).unwrap();
    let commit = |change: Change| {
        let mut changes = ChangeSet::new();
        changes.change(change);
        store.commit(changes).wait().map(|_| ())
    };
    let take = |amount| Change::TakeCounter {
        counter: counter.clone(),
        amount,
    };
    assert_eq!(value(), None);
    assert!(commit(take(1)).is_err());
    commit(Change::AddCounter {
        counter: counter.clone(),
        amount: 10,
    })
    .unwrap();
    commit(take(4)).unwrap();
    assert_eq!(value(), Some(6));
    assert!(commit(take(7)).is_err());
    assert_eq!(value(), Some(6));
    let requiring = |precondition| {
        let mut changes = ChangeSet::new();
        changes.require(precondition);
        store.commit(changes).wait().is_ok()
    };
    for (at_least, holds) in [(6, true), (7, false)] {
        assert_eq!(
            requiring(Precondition::CounterAtLeast {
                counter: counter.clone(),
                value: at_least
            }),
            holds
        );
    }
    for (equals, holds) in [(Some(6), true), (Some(5), false), (None, false)] {
        assert_eq!(
            requiring(Precondition::CounterEquals {
                counter: counter.clone(),
                value: equals
            }),
            holds
        );
    }
    commit(Change::SetCounter {
        counter: counter.clone(),
        value: Some(u64::from(u32::MAX)),
    })
    .unwrap();
    assert_eq!(value(), Some(u64::from(u32::MAX)));
    commit(Change::SetCounter {
        counter: counter.clone(),
        value: None,
    })
    .unwrap();
    assert_eq!(value(), None);
    // Deleting the object takes its counters along, and only its own.
    store
        .commit(inserting([record("a"), record("ab")]))
        .wait()
        .unwrap();
    for id in ["a", "ab"] {
        commit(Change::SetCounter {
            counter: CounterKey {
                id: id.into(),
                ..counter.clone()
            },
            value: Some(1),
        })
        .unwrap();
    }
    let mut changes = ChangeSet::new();
    changes.delete(&SCOPE.into(), "a", 1);
    store.commit(changes).wait().unwrap();
    assert_eq!(value(), None);
    let other = CounterKey {
        id: "ab".into(),
        ..counter.clone()
    };
    assert_eq!(store.snapshot().unwrap().counter(&other).unwrap(), Some(1));
}

fn metadata_changes_only_from_what_was_read(store: &dyn Store) {
    let set = |key: &str, old: Option<&[u8]>, new: Option<&[u8]>| {
        let mut changes = ChangeSet::new();
        changes.require(Precondition::Meta {
            key: key.into(),
            value: old.map(<[u8]>::to_vec),
        });
        changes.change(Change::SetMeta {
            key: key.into(),
            value: new.map(<[u8]>::to_vec),
        });
        changes
    };
    store.commit(set("a/1", None, Some(b"x"))).wait().unwrap();
    assert_eq!(
        conflict(store, set("a/1", None, Some(b"y"))),
        Conflict::Meta
    );
    assert_eq!(
        conflict(store, set("a/1", Some(b"z"), Some(b"y"))),
        Conflict::Meta
    );
    store
        .commit(set("a/1", Some(b"x"), Some(b"y")))
        .wait()
        .unwrap();
    assert_eq!(store.meta("a/1").unwrap().as_deref(), Some(&b"y"[..]));
    for key in ["a/3", "a/2", "b/1", "a"] {
        store.commit(set(key, None, Some(b""))).wait().unwrap();
    }
    let mut keys = Vec::new();
    store
        .meta_with_prefix("a/", &mut |key, _| keys.push(key.to_owned()))
        .unwrap();
    assert_eq!(keys, ["a/1", "a/2", "a/3"]);
    store.commit(set("a/1", Some(b"y"), None)).wait().unwrap();
    assert_eq!(store.meta("a/1").unwrap(), None);
    assert_eq!(store.meta("a/2").unwrap(), Some(Vec::new()));
}

fn audit_rows_come_with_their_change_set(store: &dyn Store) {
    for n in 0..5u8 {
        let mut changes = inserting([record(&format!("r{n}"))]);
        changes.audit(u64::from(n % 2), vec![n]);
        store.commit(changes).wait().unwrap();
    }
    let mut rows = Vec::new();
    store
        .audit_after(0, &mut |number, node, bytes| {
            rows.push((number, node, bytes.to_vec()));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(rows.len(), 5);
    assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(
        rows.iter()
            .enumerate()
            .all(|(n, row)| row.1 == (n % 2) as u64 && row.2 == [n as u8])
    );
    let mut later = Vec::new();
    store
        .audit_after(rows[2].0, &mut |number, _, _| {
            later.push(number);
            ControlFlow::Break(())
        })
        .unwrap();
    assert_eq!(later, [rows[3].0]);
}

fn a_snapshot_does_not_move(store: &dyn Store) {
    store.commit(inserting([record("a")])).wait().unwrap();
    let snapshot = store.snapshot().unwrap();
    let mut changes = inserting([record("b")]);
    changes.delete(&SCOPE.into(), "a", 1);
    changes.change(Change::SetMeta {
        key: "m".into(),
        value: Some(vec![1]),
    });
    let version = store.commit(changes).wait().unwrap();
    assert!(snapshot.version() < version);
    assert!(snapshot.read(SCOPE, "a", &mut |_| {}).unwrap());
    assert!(!snapshot.read(SCOPE, "b", &mut |_| {}).unwrap());
    assert_eq!(snapshot.meta("m").unwrap(), None);
    let later = store.snapshot().unwrap();
    assert_eq!(later.version(), version);
    assert!(!later.read(SCOPE, "a", &mut |_| {}).unwrap());
    assert!(later.read(SCOPE, "b", &mut |_| {}).unwrap());
}

fn odd_ids_and_sizes_are_kept_exactly(store: &dyn Store) {
    let long = "ö".repeat(128);
    let ids = ["", "a b", "A", "a", "ä\u{0}b", "'; --", long.as_str()];
    store.commit(inserting(ids.map(record))).wait().unwrap();
    for id in ids {
        assert_eq!(store.get(SCOPE, id).unwrap().unwrap().id, id);
    }
    let big: Arc<[u8]> = (0..3_000_000u32).map(|n| n as u8).collect();
    store
        .commit(inserting([
            Record {
                material: MaterialChange::Set(big.to_vec()),
                version: i64::MAX as u64,
                ..record("big")
            },
            Record {
                attributes: Vec::new(),
                material: MaterialChange::Set(Vec::new()),
                index: vec![
                    IndexEntry::new(u32::MAX, i64::MIN),
                    IndexEntry::new(1, IndexValue::bytes(&[])),
                    IndexEntry::new(1, ""),
                ],
                ..record("small")
            },
        ]))
        .wait()
        .unwrap();
    let found = store.get(SCOPE, "big").unwrap().unwrap();
    assert_eq!(found.version, i64::MAX as u64);
    assert!(found.material.as_deref() == Some(&*big));
    let found = store.get(SCOPE, "small").unwrap().unwrap();
    assert_eq!(found.attributes, b"");
    assert_eq!(found.material.as_deref(), Some(&b""[..]));
}
