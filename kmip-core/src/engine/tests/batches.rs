//! Batches: ID placeholder, Stop and Continue, batch ids, sizes.

use super::*;
use crate::protocol::enumeration::BatchErrorContinuationOption;
use crate::protocol::payload::*;

#[test]
fn answers_without_their_data_are_refused_and_not_given_with_it() {
    for version in [V::V2_0, V::V2_1] {
        let b = Bench::new();
        let key = b.create(version, "k");
        for (ephemeral, expected) in [
            (true, Some(ResultReason::FEATURE_NOT_SUPPORTED)),
            (false, None),
        ] {
            let request = message(version, |i| {
                i.raw(Operation::GET, None, |w| {
                    w.boolean(tag::EPHEMERAL, ephemeral);
                    w.structure(tag::REQUEST_PAYLOAD, |w| {
                        w.text_string(tag::UNIQUE_IDENTIFIER, &key);
                    });
                });
            });
            assert_eq!(said(&b.handle(&request))[0].2, expected);
        }
    }
}

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

/// Three keys of which each answer takes more than the last; every item has an identifier.
fn three_creations(limit: i32, option: Option<BatchErrorContinuationOption>) -> Vec<u8> {
    message_with(
        V::V1_4,
        |w| w.integer(tag::MAXIMUM_RESPONSE_SIZE, limit),
        |w| {
            if let Some(option) = option {
                w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, option.raw());
            }
        },
        |items| {
            for n in [b"a", b"b", b"c"] {
                items.item(Some(n), &aes(&format!("key-{}", char::from(n[0]))));
            }
        },
    )
}

#[test]
fn an_answer_is_never_longer_than_the_client_allows_unless_nothing_is_that_short() {
    for option in [
        None,
        Some(BatchErrorContinuationOption::CONTINUE),
        Some(BatchErrorContinuationOption::UNDO),
    ] {
        let whole = Bench::new().handle(&three_creations(100_000, option)).len();
        for limit in (0..whole + 8).step_by(8) {
            let b = Bench::new();
            let answer = b.handle(&three_creations(limit as i32, option));
            let said = said(&answer);
            let refused = said[0].0.is_none();
            assert!(
                refused || answer.len() <= limit,
                "{} of {limit}",
                answer.len()
            );
            assert_eq!(
                limit >= whole,
                said.len() == 3 && said.iter().all(|s| s.2.is_none())
            );
            let done = |s: &&Said| s.0.is_some() && s.2.is_none();
            let all = said.iter().all(|s| s.2.is_none());
            let whole = all || option != Some(BatchErrorContinuationOption::UNDO);
            let made = said.iter().filter(done).count() * usize::from(whole);
            let there = b.call(V::V1_4, &LocateRequest::default()).unwrap();
            assert_eq!(there.unique_identifiers.len(), made);
        }
    }
}

#[test]
fn header_fields_without_meaning_are_refused() {
    let asking = |tag, number: i32| {
        message_with(
            V::V2_1,
            |w| match tag {
                tag::MAXIMUM_RESPONSE_SIZE => w.integer(tag, number),
                tag::ASYNCHRONOUS_INDICATOR => w.enumeration(tag, number as u32),
                _ => (),
            },
            |w| {
                if tag == tag::BATCH_ERROR_CONTINUATION_OPTION {
                    w.enumeration(tag, number as u32);
                }
            },
            |items| items.item(None, &aes("n")),
        )
    };
    for (tag, number, reason) in [
        (
            tag::MAXIMUM_RESPONSE_SIZE,
            -1,
            ResultReason::INVALID_MESSAGE,
        ),
        (
            tag::ASYNCHRONOUS_INDICATOR,
            9,
            ResultReason::INVALID_MESSAGE,
        ),
        (
            tag::ASYNCHRONOUS_INDICATOR,
            1,
            ResultReason::FEATURE_NOT_SUPPORTED,
        ),
        (
            tag::BATCH_ERROR_CONTINUATION_OPTION,
            77,
            ResultReason::INVALID_MESSAGE,
        ),
    ] {
        assert_eq!(
            said(&Bench::new().handle(&asking(tag, number))),
            [(None, None, Some(reason))]
        );
    }
    let allowed = said(&Bench::new().handle(&asking(tag::ASYNCHRONOUS_INDICATOR, 2)));
    assert_eq!(allowed[0].2, None);
}

#[test]
fn an_item_that_cannot_be_read_is_answered_under_its_names() {
    let b = Bench::new();
    let bytes = message(V::V1_4, |items| {
        // Without a payload.
        items.raw(Operation::GET, Some(b"broken"), |_| ());
    });
    assert_eq!(
        said(&b.handle(&bytes)),
        [(
            Some(Operation::GET),
            Some(b"broken".to_vec()),
            Some(ResultReason::INVALID_MESSAGE)
        )]
    );
}

#[test]
fn heavy_work_is_handed_back_before_it_is_begun() {
    let b = Bench::new();
    let pair = CreateKeyPairRequest {
        common_attributes: Some(Attributes {
            list: vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::EC),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
            ],
            templates: Vec::new(),
        }),
        ..CreateKeyPairRequest::default()
    };
    let bytes = message(V::V2_1, |items| items.item(None, &pair));
    let mut response = Vec::new();
    let step = b
        .engine
        .start(&mut b.session.clone(), &bytes, &mut response);
    assert!(response.is_empty());
    let Step::Blocking(job) = step else {
        panic!("{step:?}");
    };
    assert_eq!(said(&job.run())[0].2, None);
    let step = b.engine.start(
        &mut b.session.clone(),
        &message(V::V2_1, |items| items.item(None, &LocateRequest::default())),
        &mut response,
    );
    assert!(matches!(step, Step::Done));
}

#[test]
fn two_items_of_a_batch_with_one_identifier_are_refused_and_nothing_is_done() {
    for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
        for ids in [[Some(b"1"); 2], [Some(b"1"), None], [None, None]] {
            let b = Bench::new();
            let bytes = message(version, |items| {
                for (id, name) in ids.iter().zip(["a", "b"]) {
                    items.item(id.map(|id| &id[..]), &aes(name));
                }
            });
            let said = said(&b.handle(&bytes));
            let made = b.having(version, vec![]).unwrap().len();
            if ids == [Some(b"1"); 2] {
                let refused = [(None, None, Some(ResultReason::INVALID_MESSAGE))];
                assert_eq!((said.as_slice(), made), (&refused[..], 0));
            } else {
                // The answers come in the order of the items.
                assert_eq!((said.len(), made), (2, 2));
            }
        }
    }
}
