//! Batches: ID placeholder, Stop and Continue, batch ids, sizes.

use super::*;
use crate::protocol::enumeration::BatchErrorContinuationOption;
use crate::protocol::payload::*;

#[test]
fn later_items_find_the_object_that_an_earlier_one_made() {
    for version in V::ALL {
        let b = Bench::new();
        let placeholder = if version < V::V3_0 {
            None
        } else {
            Some(ObjectReference::Placeholder(
                crate::protocol::enumeration::UniqueIdentifier::ID_PLACEHOLDER,
            ))
        };
        let bytes = message(version, |items| {
            let with_id = |id: &'static [u8]| (version < V::V3_0).then_some(id);
            items.item(with_id(b"1"), &aes("batch"));
            items.item(
                with_id(b"2"),
                &ActivateRequest {
                    unique_identifier: placeholder.clone(),
                },
            );
            items.item(
                with_id(b"3"),
                &GetRequest {
                    unique_identifier: placeholder.clone(),
                    ..GetRequest::default()
                },
            );
        });
        let said = said(&b.handle(&bytes));
        assert!(said.iter().all(|s| s.2.is_none()), "{version}: {said:?}");
        assert_eq!(said.len(), 3);
        if version < V::V3_0 {
            assert_eq!(said[2].1.as_deref(), Some(&b"3"[..]));
        }
    }
}

fn failing_batch(option: Option<BatchErrorContinuationOption>) -> Vec<u8> {
    message_with(
        V::V1_4,
        |_| (),
        |w| {
            if let Some(option) = option {
                w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, option.raw());
            }
        },
        |items| {
            items.item(Some(b"a"), &aes("first"));
            items.item(
                Some(b"b"),
                &GetRequest {
                    unique_identifier: id("nothing"),
                    ..GetRequest::default()
                },
            );
            items.item(Some(b"c"), &aes("third"));
        },
    )
}

#[test]
fn stop_leaves_out_what_follows_a_failure_and_continue_does_not() {
    let b = Bench::new();
    let stopped = said(&b.handle(&failing_batch(None)));
    assert_eq!(stopped.len(), 2);
    assert_eq!(stopped[1].2, Some(ResultReason::ITEM_NOT_FOUND));
    let b = Bench::new();
    let all = said(&b.handle(&failing_batch(Some(BatchErrorContinuationOption::CONTINUE))));
    assert_eq!(
        all.iter().map(|s| s.2.is_some()).collect::<Vec<_>>(),
        [false, true, false]
    );
}

#[test]
fn undo_is_refused_before_anything_is_done() {
    let b = Bench::new();
    let said = said(&b.handle(&failing_batch(Some(BatchErrorContinuationOption::UNDO))));
    assert_eq!(
        said,
        [(None, None, Some(ResultReason::FEATURE_NOT_SUPPORTED))]
    );
    let all = b.call(V::V1_4, &LocateRequest::default()).unwrap();
    assert!(all.unique_identifiers.is_empty());
}

#[test]
fn an_answer_that_is_too_large_fails_and_leaves_nothing_behind() {
    let b = Bench::new();
    let bytes = message_with(
        V::V1_4,
        |w| w.integer(tag::MAXIMUM_RESPONSE_SIZE, 150),
        |_| (),
        |items| items.item(None, &aes("big")),
    );
    assert_eq!(
        said(&b.handle(&bytes)),
        [(
            Some(Operation::CREATE),
            None,
            Some(ResultReason::RESPONSE_TOO_LARGE)
        )]
    );
    assert!(
        b.call(V::V1_4, &LocateRequest::default())
            .unwrap()
            .unique_identifiers
            .is_empty()
    );
}

#[test]
fn the_batch_count_must_be_true() {
    let b = Bench::new();
    let mut bytes = message(V::V1_4, |items| items.item(None, &aes("n")));
    let at = bytes
        .windows(4)
        .position(|w| w == [0x42, 0, 0x0d, 2])
        .unwrap()
        + 11;
    bytes[at] = 2;
    assert_eq!(
        said(&b.handle(&bytes)),
        [(None, None, Some(ResultReason::INVALID_MESSAGE))]
    );
}
