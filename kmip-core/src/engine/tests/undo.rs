//! Batches that are done as a whole or not at all.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use super::*;
use crate::protocol::enumeration::{
    BatchErrorContinuationOption, RevocationReasonCode, State, UniqueIdentifier,
};
use crate::protocol::payload::*;
use crate::store::{ChangeSet, Commit, Snapshot, StoreError, Visit, VisitAudit, VisitMeta};

/// A request whose items are done together or not at all.
fn whole(version: V, items: impl FnOnce(&mut Items<'_, '_>)) -> Vec<u8> {
    let undo = |w: &mut Writer<'_>| {
        let undo = BatchErrorContinuationOption::UNDO;
        w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, undo.raw());
    };
    message_with(version, |_| (), undo, items)
}

/// Status, reason and number of payload fields of an item.
type Ended = (ResultStatus, Option<ResultReason>, usize);

/// What the audit is told: operation, failure, whether it is undone.
type Told = (Option<Operation>, Option<ResultReason>, bool);

/// Status, reason and number of payload fields of each item.
fn outcomes(answer: &[u8]) -> Vec<Ended> {
    let mut reader = ResponseReader::new(answer, &Limits::DEFAULT).unwrap();
    let mut out = Vec::new();
    while let Some(item) = reader.next_item().unwrap() {
        let mut fields = 0;
        if let Some(payload) = &item.response_payload {
            let payload = payload.borrowed_item().unwrap();
            let mut reader = payload.structure().unwrap();
            while reader.next_item().unwrap().is_some() {
                fields += 1;
            }
        }
        out.push((item.result_status, item.result_reason, fields));
    }
    out
}

fn placeholder(version: V) -> Option<ObjectReference<'static>> {
    (version >= V::V3_0).then_some(ObjectReference::Placeholder(
        UniqueIdentifier::ID_PLACEHOLDER,
    ))
}

fn get(unique_identifier: Option<ObjectReference<'_>>) -> GetRequest<'_> {
    GetRequest {
        unique_identifier,
        ..GetRequest::default()
    }
}

fn version_of(b: &Bench) -> crate::store::Version {
    b.engine.store().snapshot().unwrap().version()
}

#[test]
fn later_items_see_what_earlier_ones_did_and_one_commit_makes_it_all() {
    for version in V::ALL {
        let b = Bench::new();
        let before = b.create(version, "before");
        let stored = version_of(&b);
        let answer = b.handle(&whole(version, |items| {
            items.item(None, &aes("new"));
            items.item(
                None,
                &ActivateRequest {
                    unique_identifier: placeholder(version),
                },
            );
            items.item(None, &get(placeholder(version)));
            items.item(
                None,
                &LocateRequest {
                    attributes: vec![name("new")].into(),
                    ..LocateRequest::default()
                },
            );
            items.item(
                None,
                &RevokeRequest {
                    unique_identifier: placeholder(version),
                    revocation_reason: Some(crate::protocol::attribute::RevocationReason {
                        revocation_reason_code: RevocationReasonCode::SUPERSEDED,
                        revocation_message: None,
                    }),
                    compromise_occurrence_date: None,
                },
            );
            items.item(
                None,
                &DestroyRequest {
                    unique_identifier: id(&before),
                },
            );
        }));
        let said = said(&answer);
        assert_eq!(said.len(), 6);
        assert!(said.iter().all(|s| s.2.is_none()), "{version}: {said:?}");
        assert_eq!(version_of(&b).0, stored.0 + 1);
        let found = b.having(version, vec![name("new")]).unwrap();
        assert_eq!(b.state(&found[0]), State::DEACTIVATED);
        assert_eq!(b.state(&before), State::DESTROYED);
    }
}

#[test]
fn a_failure_undoes_what_was_done_and_ends_the_batch() {
    for version in V::ALL {
        let b = Bench::new();
        let key = b.create(version, "before");
        let (everything, stored) = (b.everything(&key), version_of(&b));
        let answer = b.handle(&whole(version, |items| {
            items.item(None, &aes("new"));
            items.item(
                None,
                &ActivateRequest {
                    unique_identifier: id(&key),
                },
            );
            items.item(None, &get(id(&key)));
            items.item(
                None,
                &DestroyRequest {
                    unique_identifier: id(&key),
                },
            );
            items.item(None, &aes("never"));
        }));
        let undone = ResultStatus::OPERATION_UNDONE;
        let outcomes = outcomes(&answer);
        let statuses: Vec<_> = outcomes.iter().map(|o| o.0).collect();
        let failed = ResultStatus::OPERATION_FAILED;
        assert_eq!(statuses, [undone, undone, undone, failed], "{version}");
        assert!(outcomes[..3].iter().all(|o| o.1.is_none() && o.2 > 0));
        let wanted = by_version(
            version,
            ResultReason::PERMISSION_DENIED,
            ResultReason::WRONG_KEY_LIFECYCLE_STATE,
        );
        assert_eq!(outcomes[3].1, wanted);
        assert_eq!(version_of(&b), stored);
        assert!(b.everything(&key) == everything);
        assert_eq!(b.having(version, vec![]), Ok(vec![key]));
    }
}

#[test]
fn names_are_unique_within_the_batch_and_free_again_where_it_frees_them() {
    let b = Bench::new();
    let key = b.create(V::V2_1, "taken");
    let twice = outcomes(&b.handle(&whole(V::V2_1, |items| {
        items.item(None, &aes("new"));
        items.item(None, &aes("new"));
    })));
    let taken = Some(ResultReason::NON_UNIQUE_NAME_ATTRIBUTE);
    assert_eq!(
        (twice[0].0, twice[1].1),
        (ResultStatus::OPERATION_UNDONE, taken)
    );
    let stored = outcomes(&b.handle(&whole(V::V2_1, |items| {
        items.item(None, &aes("new"));
        items.item(None, &aes("taken"));
    })));
    assert_eq!(stored[1].1, taken);
    assert_eq!(b.having(V::V2_1, vec![]), Ok(vec![key.clone()]));
    let freed = said(&b.handle(&whole(V::V2_1, |items| {
        items.item(
            None,
            &DestroyRequest {
                unique_identifier: id(&key),
            },
        );
        items.item(None, &aes("taken"));
        items.item(None, &aes("new"));
    })));
    assert!(freed.iter().all(|s| s.2.is_none()), "{freed:?}");
}

#[test]
fn an_item_that_cannot_be_read_undoes_too() {
    let b = Bench::new();
    let answer = b.handle(&whole(V::V1_4, |items| {
        items.item(Some(b"1"), &aes("new"));
        items.raw(Operation::GET, Some(b"2"), |_| ());
    }));
    let outcomes = outcomes(&answer);
    assert_eq!(outcomes[0].0, ResultStatus::OPERATION_UNDONE);
    assert_eq!(outcomes[1].1, Some(ResultReason::INVALID_MESSAGE));
    assert_eq!(b.having(V::V1_4, vec![]), Ok(vec![]));
}

#[test]
fn what_cannot_be_undone_is_refused_before_anything_is_done() {
    for version in [V::V1_4, V::V2_1] {
        let b = Bench::new();
        let bytes = whole(version, |items| {
            items.item(None, &aes("new"));
            items.item(
                None,
                &RngSeedRequest {
                    data: b"more".as_slice().into(),
                },
            );
        });
        let refused = (None, None, Some(ResultReason::FEATURE_NOT_SUPPORTED));
        assert_eq!(said(&b.handle(&bytes)), [refused]);
        assert_eq!(b.having(version, vec![]), Ok(vec![]));
    }
}

#[test]
fn one_item_alone_is_done_as_ever() {
    let b = Bench::new();
    let answer = b.handle(&whole(V::V2_1, |items| items.item(None, &aes("new"))));
    assert_eq!(said(&answer)[0].2, None);
    let answer = b.handle(&whole(V::V2_1, |items| {
        let nothing = get(id("nothing"));
        items.item(None, &nothing);
    }));
    assert_eq!(outcomes(&answer)[0].0, ResultStatus::OPERATION_FAILED);
}

#[derive(Default)]
struct Heard(Mutex<Vec<Told>>);

impl Audit for Heard {
    fn record(&self, record: &AuditRecord<'_>) {
        let told = (record.operation, record.failure, record.undone);
        self.0.lock().unwrap().push(told);
    }
}

#[test]
fn the_audit_is_told_of_each_item_once_and_when_it_is_decided() {
    let heard = Arc::new(Heard::default());
    let b = Bench::with(Arc::new(MemoryStore::new()), heard.clone());
    b.handle(&whole(V::V1_4, |items| {
        items.item(Some(b"1"), &aes("a"));
        items.item(Some(b"2"), &aes("b"));
    }));
    b.handle(&whole(V::V1_4, |items| {
        items.item(Some(b"1"), &aes("c"));
        items.item(Some(b"2"), &aes("a"));
    }));
    let create = Some(Operation::CREATE);
    let taken = Some(ResultReason::INVALID_FIELD);
    assert_eq!(
        *heard.0.lock().unwrap(),
        [
            (create, None, false),
            (create, None, false),
            (create, None, true),
            (create, taken, false)
        ]
    );
}

type Meddling = Box<dyn FnOnce() + Send>;

/// A store in which others are faster: before each commit, one of these is done.
#[derive(Default)]
struct Meddled(MemoryStore, Mutex<Vec<Meddling>>, AtomicBool);

impl Store for Meddled {
    fn snapshot(&self) -> Result<Box<dyn Snapshot + '_>, StoreError> {
        self.0.snapshot()
    }
    fn read(&self, scope: &str, id: &str, visit: &mut Visit<'_>) -> Result<bool, StoreError> {
        self.0.read(scope, id, visit)
    }
    fn commit(&self, changes: ChangeSet) -> Commit {
        // What the others do is not meddled with.
        if !self.2.swap(true, Ordering::Relaxed) {
            let meddling = self.1.lock().unwrap().pop();
            if let Some(meddling) = meddling {
                meddling();
            }
            self.2.store(false, Ordering::Relaxed);
        }
        self.0.commit(changes)
    }
    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.meta(key)
    }
    fn meta_with_prefix(&self, prefix: &str, visit: &mut VisitMeta<'_>) -> Result<(), StoreError> {
        self.0.meta_with_prefix(prefix, visit)
    }
    fn audit_after(&self, after: u64, visit: &mut VisitAudit<'_>) -> Result<(), StoreError> {
        self.0.audit_after(after, visit)
    }
}

/// A batch during whose commit others do `meddling`, `times` times; and how it ends.
fn meddled(
    times: usize,
    meddling: impl Fn(&Bench, &str) + Clone + Send + 'static,
) -> (Bench, String, Vec<Ended>) {
    let store = Arc::new(Meddled::default());
    let b = Bench::with(store.clone(), Arc::new(TracingAudit));
    let key = b.create(V::V2_1, "key");
    for _ in 0..times {
        let (meddling, other, key) = (meddling.clone(), b.another(), key.clone());
        store
            .1
            .lock()
            .unwrap()
            .push(Box::new(move || meddling(&other, &key)));
    }
    let answer = b.handle(&whole(V::V2_1, |items| {
        items.item(None, &aes("new"));
        items.item(
            None,
            &AddAttributeRequest {
                unique_identifier: id(&key),
                new_attribute: crate::protocol::attribute::SingleAttribute(custom("mine", "1")),
            },
        );
        items.item(None, &get(id(&key)));
    }));
    let outcomes = outcomes(&answer);
    (b, key, outcomes)
}

#[test]
fn a_batch_begins_again_where_others_changed_what_it_had_read() {
    let (b, key, outcomes) = meddled(3, |other, key| {
        other.add(V::V2_1, key, custom("theirs", "2")).ok();
        other.add(V::V2_1, key, custom("theirs", "3")).ok();
    });
    assert!(outcomes.iter().all(|o| o.0 == ResultStatus::SUCCESS));
    assert_eq!(b.having(V::V2_1, vec![custom("mine", "1")]), Ok(vec![key]));
    assert_eq!(b.having(V::V2_1, vec![name("new")]).unwrap().len(), 1);
}

#[test]
fn a_name_that_others_take_meanwhile_fails_the_item_that_gives_it() {
    let (b, key, outcomes) = meddled(1, |other, _| {
        other.create(V::V2_1, "new");
    });
    let taken = Some(ResultReason::NON_UNIQUE_NAME_ATTRIBUTE);
    assert_eq!(outcomes.len(), 1);
    assert_eq!(outcomes[0].1, taken);
    assert_eq!(b.having(V::V2_1, vec![custom("mine", "1")]), Ok(vec![]));
    assert_eq!(b.state(&key), State::PRE_ACTIVE);
}

#[test]
fn a_batch_that_is_always_too_late_is_undone() {
    let (b, _, outcomes) = meddled(60, |other, key| {
        let snapshot = other.engine.store().get("default", key).unwrap().unwrap();
        let text = snapshot.version.to_string();
        other.add(V::V2_1, key, custom("theirs", &text)).unwrap();
    });
    let statuses: Vec<_> = outcomes.iter().map(|o| o.0).collect();
    let undone = ResultStatus::OPERATION_UNDONE;
    assert_eq!(statuses, [undone, undone, ResultStatus::OPERATION_FAILED]);
    assert_eq!(outcomes[2].1, Some(ResultReason::GENERAL_FAILURE));
    assert_eq!(b.having(V::V2_1, vec![name("new")]), Ok(vec![]));
}
