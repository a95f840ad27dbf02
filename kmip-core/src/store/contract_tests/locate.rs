//! Contract: searches by index.

use std::ops::ControlFlow;

use super::{MakeStore, SCOPE, indexed, inserting, record};
use crate::store::{ChangeSet, IndexEntry, IndexValue, Query, Record, Store};

pub(super) fn run(make: &mut MakeStore<'_>) {
    hits_come_newest_first_and_end_when_told(&*make());
    every_term_must_hold(&*make());
    value_kinds_do_not_mix(&*make());
    edits_and_deletes_move_the_index(&*make());
    a_record_with_two_matching_entries_comes_once(&*make());
    material_comes_only_when_asked_for(&*make());
    large_results_agree_with_a_scan(&*make());
}

/// Ids that a query finds.
fn ids(store: &dyn Store, query: &Query) -> Vec<String> {
    let mut ids = Vec::new();
    store
        .snapshot()
        .unwrap()
        .locate(query, &mut |hit| {
            ids.push(hit.id.to_owned());
            ControlFlow::Continue(())
        })
        .unwrap();
    ids
}

fn query() -> Query {
    Query::new(SCOPE)
}

fn hits_come_newest_first_and_end_when_told(store: &dyn Store) {
    for n in 0..10 {
        let record = indexed(&format!("r{n}"), vec![IndexEntry::new(1, n % 2)]);
        store.commit(inserting([record])).wait().unwrap();
    }
    let other = Record {
        scope: "other".into(),
        ..indexed("theirs", vec![IndexEntry::new(1, 0)])
    };
    store.commit(inserting([other])).wait().unwrap();
    assert_eq!(
        ids(store, &query().equal(1, 0)),
        ["r8", "r6", "r4", "r2", "r0"]
    );
    assert_eq!(ids(store, &query()).len(), 10);
    assert_eq!(ids(store, &query())[..2], ["r9", "r8"]);
    let mut seen = 0;
    store
        .snapshot()
        .unwrap()
        .locate(&query(), &mut |_| {
            seen += 1;
            if seen == 3 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .unwrap();
    assert_eq!(seen, 3);
    assert!(ids(store, &Query::new("none")).is_empty());
    assert!(ids(store, &query().equal(2, 0)).is_empty());
}

fn every_term_must_hold(store: &dyn Store) {
    for n in 0..20i64 {
        let record = indexed(
            &format!("r{n}"),
            vec![
                IndexEntry::unique(1, format!("name-{n}").as_str()),
                IndexEntry::new(2, n % 2),
                IndexEntry::new(3, 1_000 + n),
            ],
        );
        store.commit(inserting([record])).wait().unwrap();
    }
    assert_eq!(ids(store, &query().equal(1, "name-7").equal(2, 1)), ["r7"]);
    assert!(ids(store, &query().equal(1, "name-7").equal(2, 0)).is_empty());
    assert_eq!(
        ids(store, &query().equal(2, 1).range(3, 1_003, 1_008)),
        ["r7", "r5", "r3"]
    );
    assert_eq!(
        ids(store, &query().range(3, i64::MIN, 1_002)),
        ["r2", "r1", "r0"]
    );
    assert_eq!(ids(store, &query().range(3, 1_019, i64::MAX)), ["r19"]);
    assert!(ids(store, &query().range(3, 5, 4)).is_empty());
    assert_eq!(
        ids(
            store,
            &query().any_of(1, vec!["name-3".into(), "name-12".into(), "none".into()])
        ),
        ["r12", "r3"]
    );
    assert!(ids(store, &query().any_of(1, vec![]).equal(2, 0)).is_empty());
}

fn value_kinds_do_not_mix(store: &dyn Store) {
    store
        .commit(inserting([
            indexed("integer", vec![IndexEntry::new(1, 49)]),
            indexed("text", vec![IndexEntry::new(1, "1")]),
            indexed("bytes", vec![IndexEntry::new(1, IndexValue::bytes(b"1"))]),
        ]))
        .wait()
        .unwrap();
    assert_eq!(ids(store, &query().equal(1, "1")), ["text"]);
    assert_eq!(ids(store, &query().equal(1, 49)), ["integer"]);
    assert_eq!(
        ids(store, &query().equal(1, IndexValue::bytes(b"1"))),
        ["bytes"]
    );
    assert_eq!(
        ids(store, &query().range(1, i64::MIN, i64::MAX)),
        ["integer"]
    );
    assert!(ids(store, &query().equal(1, 1)).is_empty());
    // Texts are compared byte by byte.
    store
        .commit(inserting([indexed(
            "case",
            vec![IndexEntry::new(2, "Key")],
        )]))
        .wait()
        .unwrap();
    assert!(ids(store, &query().equal(2, "key")).is_empty());
}

fn edits_and_deletes_move_the_index(store: &dyn Store) {
    store
        .commit(inserting([indexed(
            "a",
            vec![IndexEntry::new(1, 1), IndexEntry::new(2, 2)],
        )]))
        .wait()
        .unwrap();
    let mut changes = ChangeSet::new();
    changes.replace(
        1,
        Record {
            version: 2,
            ..indexed("a", vec![IndexEntry::new(1, 5), IndexEntry::new(2, 2)])
        },
    );
    store.commit(changes).wait().unwrap();
    assert!(ids(store, &query().equal(1, 1)).is_empty());
    assert_eq!(ids(store, &query().equal(1, 5).equal(2, 2)), ["a"]);
    let mut changes = ChangeSet::new();
    changes.delete(&SCOPE.into(), "a", 2);
    store.commit(changes).wait().unwrap();
    assert!(ids(store, &query().equal(1, 5)).is_empty());
    assert!(ids(store, &query().equal(2, 2)).is_empty());
    assert!(ids(store, &query()).is_empty());
}

fn a_record_with_two_matching_entries_comes_once(store: &dyn Store) {
    store
        .commit(inserting([
            indexed(
                "a",
                vec![
                    IndexEntry::new(1, "x"),
                    IndexEntry::new(1, "y"),
                    IndexEntry::new(1, "x"),
                    IndexEntry::new(2, 1),
                    IndexEntry::new(2, 2),
                ],
            ),
            indexed("b", vec![IndexEntry::new(1, "y")]),
        ]))
        .wait()
        .unwrap();
    let both = query().any_of(1, vec!["x".into(), "y".into(), "y".into()]);
    assert_eq!(ids(store, &both), ["b", "a"]);
    assert_eq!(ids(store, &query().range(2, 0, 9)), ["a"]);
    assert_eq!(ids(store, &query().equal(1, "x").equal(1, "y")), ["a"]);
}

fn material_comes_only_when_asked_for(store: &dyn Store) {
    store.commit(inserting([record("a")])).wait().unwrap();
    for (query, expected) in [
        (query(), None),
        (query().with_material(), Some(&b"material of a"[..])),
    ] {
        let mut seen = false;
        store
            .snapshot()
            .unwrap()
            .locate(&query, &mut |hit| {
                assert_eq!(hit.material, expected);
                assert!(hit.has_material);
                assert_eq!(hit.attributes, b"attributes of a");
                assert_eq!(hit.version, 1);
                seen = true;
                ControlFlow::Continue(())
            })
            .unwrap();
        assert!(seen);
    }
}

fn large_results_agree_with_a_scan(store: &dyn Store) {
    // 6,000 records pass both probe rounds, so that the choice of the driving term is exercised.
    let entries = |n: i64| {
        vec![
            IndexEntry::new(1, 1),
            IndexEntry::new(2, n % 7),
            IndexEntry::new(3, n),
        ]
    };
    for chunk in 0..6 {
        let records =
            (chunk * 1_000..(chunk + 1) * 1_000).map(|n| indexed(&format!("r{n}"), entries(n)));
        store.commit(inserting(records)).wait().unwrap();
    }
    let expect = |keep: &dyn Fn(i64) -> bool| -> Vec<String> {
        (0..6_000)
            .rev()
            .filter(|n| keep(*n))
            .map(|n| format!("r{n}"))
            .collect()
    };
    assert_eq!(
        ids(store, &query().equal(1, 1).equal(2, 3)),
        expect(&|n| n % 7 == 3)
    );
    assert_eq!(
        ids(store, &query().equal(1, 1).range(3, 0, 5_500)),
        expect(&|n| n <= 5_500)
    );
    assert_eq!(
        ids(store, &query().equal(1, 1).range(3, 100, 130).equal(2, 0)),
        expect(&|n| (100..=130).contains(&n) && n % 7 == 0)
    );
    assert_eq!(ids(store, &query().equal(1, 1)).len(), 6_000);
}
