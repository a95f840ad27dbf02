//! Attributes: added, changed, deleted, located, and the rules that say who may.

use super::*;
use crate::protocol::attribute::{AttributeId, SingleAttribute};
use crate::protocol::enumeration::State;
use crate::protocol::payload::*;
use crate::protocol::shape::Raw;

fn custom(name: &'static str, text: &str) -> SingleAttribute<'static> {
    SingleAttribute(Attribute {
        id: AttributeId::Vendor {
            vendor: "x".into(),
            name: name.into(),
        },
        index: None,
        value: Raw::written(|w| w.text_string(tag::ATTRIBUTE_VALUE, text)),
    })
}

fn add<'a>(key: &'a str, new_attribute: SingleAttribute<'a>) -> AddAttributeRequest<'a> {
    AddAttributeRequest {
        unique_identifier: id(key),
        new_attribute,
    }
}

fn names_of(b: &Bench, version: V, key: &str) -> Vec<String> {
    let request = GetAttributeListRequest {
        unique_identifier: id(key),
    };
    b.call(version, &request)
        .unwrap()
        .attribute_names
        .ids
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn instances_keep_their_index_and_gaps_stay() {
    let b = Bench::new();
    let key = b.create(V::V1_4, "gaps");
    for (i, text) in ["a", "b", "c"].iter().enumerate() {
        let added = b
            .call(V::V1_4, &add(&key, custom("Tag", text)))
            .unwrap()
            .attribute
            .unwrap()
            .0;
        assert_eq!(added.index.unwrap_or(0), i as i32);
    }
    let delete = DeleteAttributeRequest {
        unique_identifier: id(&key),
        attribute_name: [custom("Tag", "").0.id].into_iter().collect(),
        attribute_index: Some(1),
        ..DeleteAttributeRequest::default()
    };
    b.call(V::V1_4, &delete).unwrap();
    assert_eq!(
        b.call(V::V1_4, &delete).unwrap_err().0,
        ResultReason::ITEM_NOT_FOUND
    );
    let get = GetAttributesRequest {
        unique_identifier: id(&key),
        attribute_names: [custom("Tag", "").0.id].into_iter().collect(),
    };
    let left: Vec<_> = b
        .call(V::V1_4, &get)
        .unwrap()
        .attributes
        .list
        .iter()
        .map(|a| a.index.unwrap_or(0))
        .collect();
    assert_eq!(left, [0, 2]);
    let added = b
        .call(V::V1_4, &add(&key, custom("Tag", "d")))
        .unwrap()
        .attribute
        .unwrap()
        .0;
    assert_eq!(added.index, Some(3));
}

#[test]
fn a_custom_attribute_of_1_x_is_a_vendor_attribute_of_2_x() {
    let b = Bench::new();
    let key = b.create(V::V1_4, "custom");
    b.call(V::V1_4, &add(&key, custom("ID", "seven"))).unwrap();
    for version in V::ALL {
        assert!(
            names_of(&b, version, &key).contains(&"x-ID".to_owned()),
            "{version}"
        );
        let locate = LocateRequest {
            attributes: vec![custom("ID", "seven").0].into(),
            ..LocateRequest::default()
        };
        assert_eq!(
            b.call(version, &locate).unwrap().unique_identifiers.len(),
            1,
            "{version}"
        );
        let locate = LocateRequest {
            attributes: vec![custom("ID", "eight").0].into(),
            ..LocateRequest::default()
        };
        assert!(
            b.call(version, &locate)
                .unwrap()
                .unique_identifiers
                .is_empty(),
            "{version}"
        );
    }
}

#[test]
fn what_is_the_servers_own_is_written_by_no_client_in_any_version() {
    for version in V::ALL {
        let b = Bench::new();
        let key = b.create(version, "k");
        let mut own = custom("Policy", "mine").0;
        own.id = AttributeId::Vendor {
            vendor: "y".into(),
            name: "Policy".into(),
        };
        let new = SingleAttribute(own.clone());
        let wanted = by_version(
            version,
            ResultReason::PERMISSION_DENIED,
            ResultReason::READ_ONLY_ATTRIBUTE,
        );
        assert_eq!(
            reason(b.call(version, &add(&key, new))),
            wanted,
            "{version}"
        );
        let request = aes_with("other", vec![own]);
        assert!(b.call(version, &request).is_err(), "{version}");
    }
}

#[test]
fn read_only_attributes_stay_as_they_are() {
    let b = Bench::new();
    let key = b.create(V::V2_1, "fixed");
    let new = SingleAttribute(Attribute::of(tag::STATE, &State::ACTIVE));
    let modify = |new_attribute| ModifyAttributeRequest {
        unique_identifier: id(&key),
        current_attribute: None,
        new_attribute,
    };
    assert_eq!(
        b.call(V::V2_1, &modify(new.clone())).unwrap_err().0,
        ResultReason::ATTRIBUTE_READ_ONLY
    );
    assert_eq!(
        b.call(V::V1_4, &modify(new.clone())).unwrap_err().0,
        ResultReason::PERMISSION_DENIED
    );
    let set = SetAttributeRequest {
        unique_identifier: id(&key),
        new_attribute: new,
    };
    assert_eq!(
        b.call(V::V2_1, &set).unwrap_err().0,
        ResultReason::READ_ONLY_ATTRIBUTE
    );
    let date = SingleAttribute(Attribute::standard(tag::ACTIVATION_DATE, |w| {
        w.date_time(tag::ACTIVATION_DATE, START + 5);
    }));
    b.call(
        V::V2_1,
        &SetAttributeRequest {
            unique_identifier: id(&key),
            new_attribute: date.clone(),
        },
    )
    .unwrap();
    b.advance(10);
    assert_eq!(
        b.call(V::V2_1, &modify(date)).unwrap_err().0,
        ResultReason::WRONG_KEY_LIFECYCLE_STATE
    );
}

#[test]
fn a_name_belongs_to_one_object_at_a_time() {
    let b = Bench::new();
    b.create(V::V2_1, "taken");
    assert_eq!(
        b.call(V::V2_1, &aes("taken")).unwrap_err().0,
        ResultReason::NON_UNIQUE_NAME_ATTRIBUTE
    );
    assert_eq!(
        b.call(V::V1_4, &aes("taken")).unwrap_err().0,
        ResultReason::INVALID_FIELD
    );
    let other = b.create(V::V2_1, "free");
    let name = SingleAttribute(Attribute::of(tag::NAME, &Name::text("taken")));
    assert_eq!(
        b.call(V::V2_1, &add(&other, name.clone())).unwrap_err().0,
        ResultReason::NON_UNIQUE_NAME_ATTRIBUTE
    );
    assert_eq!(
        b.call(V::V1_4, &add(&other, name)).unwrap_err().0,
        ResultReason::ILLEGAL_OPERATION
    );
}

#[test]
fn an_object_group_member_is_never_ignored() {
    use crate::protocol::enumeration::ObjectGroupMember;
    let b = Bench::new();
    let keys: Vec<String> = (0..3)
        .map(|i| {
            let key = b.create(V::V1_4, &format!("member {i}"));
            b.advance(1);
            key
        })
        .collect();
    // A key that was handed out is not fresh any more.
    let get = GetRequest {
        unique_identifier: id(&keys[2]),
        ..GetRequest::default()
    };
    b.call(V::V1_4, &get).unwrap();
    let locate = |member| {
        let request = LocateRequest {
            object_group_member: member,
            ..LocateRequest::default()
        };
        let found = b.call(V::V1_4, &request).map_err(|error| error.0)?;
        Ok(found
            .unique_identifiers
            .iter()
            .map(|found| found.as_identifier().unwrap().to_owned())
            .collect::<Vec<_>>())
    };
    assert_eq!(locate(None).unwrap().len(), 3);
    assert_eq!(
        locate(Some(ObjectGroupMember::GROUP_MEMBER_FRESH)).unwrap(),
        [keys[1].clone(), keys[0].clone()]
    );
    assert_eq!(
        locate(Some(ObjectGroupMember::GROUP_MEMBER_DEFAULT)).unwrap(),
        [keys[2].clone()]
    );
    assert_eq!(
        locate(Some(ObjectGroupMember::new(9))),
        Err(ResultReason::INVALID_FIELD)
    );
}

#[test]
fn the_attributes_of_an_object_and_of_a_filter_are_bounded() {
    let b = Bench::new();
    let limit = b.engine.limits().max_attributes;
    let names: Vec<String> = (0..=limit).map(|n| format!("x-{n}")).collect();
    let customs = |count: usize| {
        names[..count].iter().map(|name| Attribute {
            id: AttributeId::from_name_1x(name).unwrap(),
            index: None,
            value: Raw::written(|w| w.integer(tag::ATTRIBUTE_VALUE, 1)),
        })
    };
    let mut request = aes("many");
    let own = request.attributes.list.len();
    request.attributes.list.extend(customs(limit - own));
    let reason = |answer: Result<(), (ResultReason, String)>| answer.map_err(|error| error.0);
    assert_eq!(reason(b.call(V::V2_1, &request).map(drop)), Ok(()));
    request.attributes.list.extend(customs(1));
    assert_eq!(
        reason(b.call(V::V2_1, &request).map(drop)),
        Err(ResultReason::SERVER_LIMIT_EXCEEDED)
    );
    let filter = LocateRequest {
        attributes: customs(limit + 1).collect::<Vec<_>>().into(),
        ..LocateRequest::default()
    };
    assert_eq!(
        reason(b.call(V::V2_1, &filter).map(drop)),
        Err(ResultReason::SERVER_LIMIT_EXCEEDED)
    );
}

#[test]
fn a_key_without_a_usage_mask_may_be_used_for_nothing() {
    let b = Bench::new();
    let mut request = aes("unused");
    request
        .attributes
        .list
        .retain(|a| a.id != AttributeId::Standard(tag::CRYPTOGRAPHIC_USAGE_MASK));
    let made = b.call(V::V2_1, &request).unwrap();
    let key = made.unique_identifier.as_identifier().unwrap();
    let activate = ActivateRequest {
        unique_identifier: id(key),
    };
    b.call(V::V2_1, &activate).unwrap();
    let encrypt = EncryptRequest {
        unique_identifier: id(key),
        data: Some(vec![0; 16].into()),
        ..EncryptRequest::default()
    };
    assert_eq!(
        b.call(V::V2_1, &encrypt).unwrap_err().0,
        ResultReason::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK
    );
}

#[test]
fn the_keys_of_a_pair_must_agree() {
    let b = Bench::new();
    let of = |bits: i32| Attributes {
        list: vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::RSA),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits),
        ],
        templates: Vec::new(),
    };
    let request = CreateKeyPairRequest {
        private_key_attributes: Some(of(2048)),
        public_key_attributes: Some(of(4096)),
        ..CreateKeyPairRequest::default()
    };
    let (reason, text) = b.call(V::V2_1, &request).unwrap_err();
    assert_eq!(reason, ResultReason::INVALID_ATTRIBUTE_VALUE);
    assert!(text.contains("same length"), "{text}");
}

#[test]
fn instances_that_a_client_numbers_have_numbers_of_their_own() {
    let b = Bench::new();
    let group = |text: &str, index| Attribute {
        index: Some(index),
        ..Attribute::standard(tag::OBJECT_GROUP, |w| {
            w.text_string(tag::OBJECT_GROUP, text);
        })
    };
    for version in V::ALL.into_iter().filter(|v| *v < V::V2_0) {
        let create = |groups: [Attribute<'static>; 2]| {
            let mut request = aes(&format!("{version}"));
            request
                .attributes
                .list
                .retain(|a| a.id.standard() != Some(tag::NAME));
            request.attributes.list.extend(groups);
            b.call(version, &request)
        };
        create([group("a", 0), group("b", 1)]).unwrap();
        for (groups, why) in [
            ([group("a", 1), group("b", 1)], "has the index 1 twice"),
            ([group("a", 0), group("b", -1)], "has the negative index -1"),
        ] {
            let (reason, text) = create(groups).unwrap_err();
            assert_eq!(reason, ResultReason::INVALID_FIELD);
            assert!(text.contains(why), "{text}");
        }
    }
}
