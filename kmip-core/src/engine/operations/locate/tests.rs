//! Each condition, what they come to together, the window of the answer, and the ID Placeholder.

use std::slice::from_ref;

use super::*;
use crate::engine::tests::*;
use crate::protocol::attribute::UsageLimits;
use crate::protocol::enumeration::UsageLimitsUnit;
use crate::protocol::message::ResponseReader;
use crate::protocol::payload::GetRequest;
use crate::protocol::shape::Value;
use crate::ttlv::Limits;

fn group(name: &str) -> Attribute<'static> {
    text(tag::OBJECT_GROUP, name)
}

fn state(state: State) -> Attribute<'static> {
    Attribute::of(tag::STATE, &state)
}

fn found(b: &Bench, attributes: Vec<Attribute<'static>>) -> Vec<String> {
    let new = b.having(V::V2_1, attributes.clone()).unwrap();
    assert_eq!(b.having(V::V1_4, attributes), Ok(new.clone()));
    new
}

#[test]
fn without_conditions_all_objects_are_found_newest_first() {
    for version in V::ALL {
        let b = Bench::new();
        let mut keys: Vec<_> = (0..4)
            .map(|i| b.create(version, &format!("k{i}")))
            .collect();
        keys.reverse();
        assert_eq!(b.having(version, vec![]), Ok(keys), "{version}");
    }
}

#[test]
fn every_condition_must_hold() {
    let b = Bench::new();
    let mine = b.create_with(V::V1_4, "mine", vec![group("a"), custom("Use", "backup")]);
    let other = b.create_with(V::V1_4, "other", vec![group("a"), group("b")]);
    assert_eq!(found(&b, vec![group("a")]), [other.clone(), mine.clone()]);
    assert_eq!(found(&b, vec![group("a"), group("b")]), *from_ref(&other));
    assert_eq!(found(&b, vec![group("a"), name("mine")]), *from_ref(&mine));
    assert_eq!(found(&b, vec![custom("Use", "backup")]), *from_ref(&mine));
    for nothing in [
        vec![group("b"), name("mine")],
        vec![name("min")],
        vec![group("A")],
        vec![custom("Use", "other")],
    ] {
        assert_eq!(found(&b, nothing), [""; 0]);
    }
    let identifier = text(tag::UNIQUE_IDENTIFIER, &mine);
    assert_eq!(found(&b, vec![identifier.clone()]), [mine]);
    assert_eq!(found(&b, vec![identifier, name("other")]), [""; 0]);
}

#[test]
fn type_algorithm_and_length_are_compared() {
    let b = Bench::new();
    let key = b.create(V::V1_4, "k");
    let object = |t: ObjectType| Attribute::of(tag::OBJECT_TYPE, &t);
    let algorithm = |a: CryptographicAlgorithm| Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &a);
    let length = |bits: i32| Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits);
    for attribute in [
        object(ObjectType::SYMMETRIC_KEY),
        algorithm(CryptographicAlgorithm::AES),
        length(256),
    ] {
        assert_eq!(found(&b, vec![attribute]), *from_ref(&key));
    }
    for attribute in [
        object(ObjectType::SECRET_DATA),
        algorithm(CryptographicAlgorithm::DES3),
        length(128),
    ] {
        assert_eq!(found(&b, vec![attribute]), [""; 0]);
    }
}

#[test]
fn a_mask_is_found_in_every_mask_that_has_its_bits() {
    use CryptographicUsageMask as M;
    let b = Bench::new();
    let key = b.create(V::V1_4, "k");
    for mask in [M::new(0), M::ENCRYPT, M::DECRYPT, M::ENCRYPT | M::DECRYPT] {
        assert_eq!(found(&b, vec![usage(mask)]), *from_ref(&key));
    }
    for mask in [M::SIGN, M::ENCRYPT | M::SIGN] {
        assert_eq!(found(&b, vec![usage(mask)]), [""; 0]);
    }
}

#[test]
fn one_date_is_equal_and_two_are_a_range_with_its_ends() {
    let b = Bench::new();
    let mut keys = Vec::new();
    for i in 0..4 {
        keys.push(b.create(V::V1_4, &format!("k{i}")));
        b.advance(1);
    }
    let at = |seconds: i64| date(tag::INITIAL_DATE, START + seconds);
    assert_eq!(found(&b, vec![at(2)]), [keys[2].clone()]);
    assert_eq!(found(&b, vec![at(-1)]), [""; 0]);
    let middle = [keys[2].clone(), keys[1].clone()];
    assert_eq!(found(&b, vec![at(1), at(2)]), middle);
    assert_eq!(found(&b, vec![at(2), at(1)]), middle);
    assert_eq!(found(&b, vec![at(-9), at(0)]), [keys[0].clone()]);
    for version in V::ALL {
        assert_eq!(
            reason(b.having(version, vec![at(0), at(1), at(2)])),
            Some(ResultReason::INVALID_FIELD)
        );
    }
    // An object without the date is in no range.
    let range = vec![
        date(tag::ACTIVATION_DATE, i64::MIN + 1),
        date(tag::ACTIVATION_DATE, i64::MAX),
    ];
    assert_eq!(found(&b, range), [""; 0]);
}

#[test]
fn states_are_those_that_the_dates_have_made() {
    let b = Bench::new();
    let dates = vec![
        date(tag::ACTIVATION_DATE, START + 10),
        date(tag::DEACTIVATION_DATE, START + 20),
    ];
    let key = b.create_with(V::V1_4, "dated", dates);
    for now in [State::PRE_ACTIVE, State::ACTIVE, State::DEACTIVATED] {
        for asked in [State::PRE_ACTIVE, State::ACTIVE, State::DEACTIVATED] {
            let wanted = if asked == now {
                vec![key.clone()]
            } else {
                vec![]
            };
            assert_eq!(found(&b, vec![state(asked)]), wanted, "{asked} while {now}");
        }
        b.advance(10);
    }
    for state_ in [State::ACTIVE, State::COMPROMISED] {
        let key = b.key_in(state_);
        assert_eq!(found(&b, vec![state(state_)]), [key]);
    }
}

#[test]
fn destroyed_objects_are_found_by_who_asks_for_them() {
    use StorageStatusMask as M;

    let b = Bench::new();
    let live = b.create(V::V2_1, "live");
    let dead = b.key_in(State::DESTROYED);
    let with = |mask| {
        let request = LocateRequest {
            storage_status_mask: mask,
            ..LocateRequest::default()
        };
        b.locate(V::V2_1, &request).unwrap()
    };
    assert_eq!(with(None), *from_ref(&live));
    assert_eq!(with(Some(M::ON_LINE_STORAGE)), *from_ref(&live));
    assert_eq!(with(Some(M::DESTROYED_STORAGE)), *from_ref(&dead));
    assert_eq!(with(Some(M::ARCHIVAL_STORAGE)), [""; 0]);
    let both = M::ON_LINE_STORAGE | M::DESTROYED_STORAGE;
    assert_eq!(with(Some(both)), [dead, live]);
}

#[test]
fn a_fresh_member_is_one_that_nobody_has_got_and_the_default_is_the_newest() {
    for version in [V::V1_1, V::V1_4, V::V2_0, V::V2_1] {
        let b = Bench::new();
        let old = b.create_with(version, "old", vec![group("g")]);
        let new = b.create_with(version, "new", vec![group("g")]);
        b.create_with(version, "else", vec![group("h")]);
        let member = |member: ObjectGroupMember| {
            let request = LocateRequest {
                object_group_member: Some(member),
                attributes: vec![group("g")].into(),
                ..LocateRequest::default()
            };
            b.locate(version, &request)
        };
        let fresh = ObjectGroupMember::GROUP_MEMBER_FRESH;
        assert_eq!(member(fresh), Ok(vec![new.clone(), old.clone()]));
        let get = GetRequest {
            unique_identifier: id(&new),
            ..GetRequest::default()
        };
        b.call(version, &get).unwrap();
        assert_eq!(member(fresh), Ok(vec![old]));
        let default = ObjectGroupMember::GROUP_MEMBER_DEFAULT;
        assert_eq!(member(default), Ok(vec![new]));
        assert_eq!(
            reason(member(ObjectGroupMember::new(9))),
            Some(ResultReason::INVALID_FIELD)
        );
    }
}

#[test]
fn maximum_and_offset_cut_a_window_out_of_the_answer() {
    let b = Bench::new();
    let mut keys: Vec<_> = (0..5)
        .map(|i| b.create(V::V1_4, &format!("k{i}")))
        .collect();
    keys.reverse();
    let window = |maximum_items, offset_items| {
        let request = LocateRequest {
            maximum_items,
            offset_items,
            ..LocateRequest::default()
        };
        let located = b.call(V::V1_4, &request).unwrap().located_items;
        (b.locate(V::V1_4, &request).unwrap(), located)
    };
    assert_eq!(window(Some(2), None), (keys[..2].to_vec(), None));
    assert_eq!(window(Some(2), Some(0)), (keys[..2].to_vec(), Some(5)));
    assert_eq!(window(Some(2), Some(4)), (keys[4..].to_vec(), Some(5)));
    assert_eq!(window(None, Some(3)), (keys[3..].to_vec(), Some(5)));
    assert_eq!(window(Some(9), Some(5)), (vec![], Some(5)));
    assert_eq!(window(Some(0), None), (vec![], None));
    assert_eq!(window(Some(i32::MAX), None), (keys.clone(), None));
    for (maximum_items, offset_items) in [(Some(-1), None), (None, Some(-1))] {
        let request = LocateRequest {
            maximum_items,
            offset_items,
            ..LocateRequest::default()
        };
        let outcome = b.locate(V::V1_4, &request);
        assert_eq!(reason(outcome), Some(ResultReason::INVALID_FIELD));
    }
}

#[test]
fn what_is_no_attribute_of_the_version_is_refused_and_never_ignored() {
    let b = Bench::new();
    b.create(V::V2_1, "k");
    let none = Attribute::standard(tag::MAXIMUM_ITEMS, |w| w.integer(tag::MAXIMUM_ITEMS, 1));
    for version in [V::V2_0, V::V2_1, V::V3_0] {
        assert_eq!(
            reason(b.having(version, vec![none.clone()])),
            Some(ResultReason::INVALID_ATTRIBUTE),
            "{version}"
        );
    }
    let sensitive = Attribute::of(tag::SENSITIVE, &false);
    for version in [V::V1_4, V::V2_0, V::V2_1, V::V3_0] {
        let outcome = b.having(version, vec![sensitive.clone()]);
        assert_eq!(outcome.unwrap().len(), 1, "{version}");
    }
    // The last one came with 1.4.
    for name in ["Nme", "X-Use", "Comment"] {
        let answer = b.handle(&message(V::V1_0, |items| {
            items.raw(Operation::LOCATE, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |w| {
                    w.structure(tag::ATTRIBUTE, |w| {
                        w.text_string(tag::ATTRIBUTE_NAME, name);
                        w.text_string(tag::ATTRIBUTE_VALUE, "k");
                    });
                });
            });
        }));
        assert_eq!(said(&answer)[0].2, Some(ResultReason::INVALID_FIELD));
    }
}

#[test]
fn usage_limits_are_found_where_as_much_is_allowed_and_left() {
    let b = Bench::new();
    let limits = |usage_limits_total, usage_limits_count| {
        Attribute::of(
            tag::USAGE_LIMITS,
            &UsageLimits {
                usage_limits_total,
                usage_limits_count,
                usage_limits_unit: UsageLimitsUnit::BYTE,
            },
        )
    };
    let key = b.create_with(V::V1_4, "k", vec![limits(100, None)]);
    b.create(V::V1_4, "unlimited");
    for (total, count, finds) in [
        (1, None, true),
        (100, Some(100), true),
        (101, None, false),
        (100, Some(101), false),
    ] {
        let wanted = if finds { vec![key.clone()] } else { vec![] };
        assert_eq!(found(&b, vec![limits(total, count)]), wanted);
    }
}

#[test]
fn the_placeholder_is_set_by_one_object_and_emptied_by_none_or_several() {
    for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
        let b = Bench::new();
        b.create_with(version, "a", vec![group("g")]);
        b.create_with(version, "b", vec![group("g")]);
        let get_after = |maximum_items, attributes: Vec<Attribute<'static>>| {
            let locate = LocateRequest {
                maximum_items,
                attributes: attributes.into(),
                ..LocateRequest::default()
            };
            let key = aes(&format!(
                "made {}",
                b.having(version, vec![]).unwrap().len()
            ));
            let answer = b.handle(&message(version, |items| {
                items.item(Some(b"1"), &key);
                items.item(Some(b"2"), &locate);
                items.item(Some(b"3"), &GetRequest::default());
            }));
            said(&answer)[2].2
        };
        let empty = by_version(
            version,
            ResultReason::ITEM_NOT_FOUND,
            ResultReason::OBJECT_NOT_FOUND,
        );
        assert_eq!(get_after(None, vec![name("a")]), None);
        assert_eq!(get_after(Some(1), vec![group("g")]), None);
        assert_eq!(get_after(None, vec![group("g")]), empty, "{version}");
        assert_eq!(get_after(None, vec![group("none")]), empty, "{version}");
    }
}

#[test]
fn a_filter_nested_in_a_template_attribute_filters_too() {
    let b = Bench::new();
    let wanted = b.create(V::V1_0, "tenant a");
    b.create(V::V1_0, "tenant b");
    let bytes = message(V::V1_0, |items| {
        items.raw(Operation::LOCATE, None, |w| {
            w.structure(tag::REQUEST_PAYLOAD, |w| {
                w.structure(tag::TEMPLATE_ATTRIBUTE, |w| {
                    w.structure(tag::ATTRIBUTE, |w| {
                        w.text_string(tag::ATTRIBUTE_NAME, "Name");
                        w.structure(tag::ATTRIBUTE_VALUE, |w| {
                            w.text_string(tag::NAME_VALUE, "tenant a");
                            w.enumeration(tag::NAME_TYPE, 1);
                        });
                    });
                });
            });
        });
    });
    let answer = b.handle(&bytes);
    let mut reader = ResponseReader::new(&answer, &Limits::DEFAULT).unwrap();
    let item = reader.next_item().unwrap().unwrap();
    let payload = item.response_payload.unwrap();
    let response = LocateResponse::decode(&payload.item().unwrap(), &reader.decode_rule()).unwrap();
    assert_eq!(response.unique_identifiers, [ObjectReference::id(wanted)]);
}
