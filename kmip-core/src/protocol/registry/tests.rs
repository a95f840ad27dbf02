//! The tables, as callers read them.

use crate::protocol::attribute_rules::{
    RULES, all_rules, attribute_by_name, attribute_name, attributes, rules,
};
use crate::protocol::enumeration::{
    ENUMERATIONS, Enumeration, HashingAlgorithm, KeyFormatType, KnownOperation, MaskGenerator,
    ObjectType, Operation, ResultReason, State,
};
use crate::protocol::mask::{CryptographicUsageMask as Usage, MASKS, Mask, StorageStatusMask};
use crate::protocol::registry::rules::{Event, Instances, Permission, Presence};
use crate::protocol::tag::{self, TAGS, by_name, by_xml_name, info};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ItemType, Tag};

#[test]
fn every_tag_is_found_by_number_name_and_xml_name() {
    for row in TAGS {
        assert!(core::ptr::eq(info(row.tag).unwrap(), row));
        assert!(core::ptr::eq(by_name(row.name).unwrap(), row));
        assert!(core::ptr::eq(by_xml_name(row.xml_name).unwrap(), row));
    }
    for unknown in [0, 0x42_0000, 0x42_0137, 0x54_0001, u32::MAX] {
        assert!(info(Tag::new(unknown)).is_none());
    }
    let spaced = by_name("  Activation \n  Date ").unwrap();
    assert_eq!(spaced.tag, tag::ACTIVATION_DATE);
    assert!(by_name("ActivationDate").is_none() && by_name("").is_none());
    assert!(by_xml_name("activationDate").is_none());
}

#[test]
fn types_depend_on_the_version() {
    let row = info(tag::UNIQUE_IDENTIFIER).unwrap();
    assert_eq!(row.types(V::V1_4), [ItemType::TextString]);
    assert!(row.types(V::V2_1).contains(&ItemType::Enumeration));
    assert_eq!(row.types(V::V3_0)[0], ItemType::Identifier);
    assert!(info(tag::ATTRIBUTE_VALUE).unwrap().any_type());
    assert!(info(tag::ATTRIBUTE_REFERENCE).unwrap().names_tags);
    assert!(!info(tag::TEMPLATE_ATTRIBUTE).unwrap().is_in(V::V2_0));
}

#[test]
fn every_enumeration_value_is_found_by_every_spelling() {
    for enumeration in ENUMERATIONS {
        for row in enumeration.values {
            for name in [row.name, row.xml_name] {
                assert_eq!(
                    enumeration.by_any_name(name).unwrap().value,
                    row.value,
                    "{name}"
                );
            }
            assert!(enumeration.value(row.value, row.first).is_some());
        }
    }
}

#[test]
fn names_follow_the_version() {
    let sha3 = HashingAlgorithm::SHA3_224;
    assert_eq!(sha3.name(V::V1_4), Some("SHA-3-224"));
    assert_eq!(sha3.xml_name(V::V2_0), Some("SHA3_224"));
    assert_eq!(sha3.name(V::V1_0), None);
    assert_eq!(sha3.first_version(), Some(V::V1_4));
    assert_eq!(
        HashingAlgorithm::from_name("SHA-256"),
        Some(HashingAlgorithm::SHA_256)
    );
    assert_eq!(
        HashingAlgorithm::from_name("SHA_256"),
        Some(HashingAlgorithm::SHA_256)
    );
    assert_eq!(HashingAlgorithm::from_name("sha-256"), None);
    assert_eq!(MaskGenerator::MGF1.name(V::V2_1), Some("MGF1"));
    assert_eq!(MaskGenerator::from_name("MFG1"), Some(MaskGenerator::MGF1));
    assert_eq!(
        ResultReason::from_name("NotAuthorized"),
        Some(ResultReason::NOT_AUTHORISED)
    );
}

#[test]
fn unknown_numbers_survive_and_print() {
    let vendor = KeyFormatType::new(0x8000_000A);
    assert_eq!(vendor.get(), 0x8000_000A);
    assert_eq!(
        format!("{vendor} {vendor:?} {}", KeyFormatType::PKCS_1),
        "0x8000000A 0x8000000A PKCS#1"
    );
    assert!(vendor.is_extension() && !KeyFormatType::RAW.is_extension());
    assert_eq!(vendor.first_version(), None);
    assert_eq!(Operation::new(0x7777).known(), None);
    assert_eq!(Operation::GET.known(), Some(KnownOperation::Get));
    assert_eq!(Operation::from(KnownOperation::Get), Operation::GET);
    assert!(ObjectType::default().known().is_none() && State::ACTIVE.known().is_some());
}

#[test]
fn operations_know_who_sends_them() {
    assert_eq!(Operation::GET.client_sends_from(), Some(V::V1_0));
    assert_eq!(Operation::GET.server_sends_from(), None);
    assert_eq!(Operation::QUERY.server_sends_from(), Some(V::V1_3));
    assert_eq!(Operation::NOTIFY.client_sends_from(), None);
}

#[test]
fn masks_are_sets_of_bits() {
    let both = Usage::ENCRYPT | Usage::DECRYPT;
    assert!(both.contains(Usage::ENCRYPT) && !both.contains(both | Usage::SIGN));
    assert!(both.intersects(Usage::ENCRYPT | Usage::SIGN) && !both.is_empty());
    assert_eq!(both.without(Usage::ENCRYPT), Usage::DECRYPT);
    assert_eq!(both & Usage::DECRYPT, Usage::DECRYPT);
    assert_eq!(Usage::from_integer(-1).to_integer(), -1);
    assert_eq!(Usage::from_name("MAC Generate"), Some(Usage::MAC_GENERATE));
    assert_eq!(
        Usage::from_name("ContentCommitment"),
        Usage::from_name("ContentCommitmentNonRepudiation")
    );
    assert_eq!(StorageStatusMask::INFO.in_version(V::V1_0), 3);
    assert_eq!(MASKS.len(), 4);
}

#[test]
fn rules_of_attributes_are_found_by_version() {
    let state = rules(V::V1_2, tag::STATE).unwrap();
    assert_eq!(state.modifiable_by_client, Permission::ByOperation);
    assert!(state.set_by_server && !state.set_by_client);
    assert!(state.implicitly_set_by.contains(&Operation::REVOKE));
    let name = rules(V::V2_1, tag::NAME).unwrap();
    assert_eq!(name.multiple_instances, Instances::Multiple);
    assert!(name.applies_to.contains(ObjectType::new(99)));
    let algorithm = rules(V::V1_0, tag::CRYPTOGRAPHIC_ALGORITHM).unwrap();
    assert_eq!(algorithm.always_has_value, Presence::Always);
    assert!(algorithm.applies_to.contains(ObjectType::SYMMETRIC_KEY));
    assert!(!algorithm.applies_to.contains(ObjectType::OPAQUE_OBJECT));
    let stop = rules(V::V2_0, tag::PROTECT_STOP_DATE).unwrap();
    assert_eq!(stop.modifiable_by_client, Permission::UntilProtectStop);
    assert_eq!(
        rules(V::V2_1, tag::SENSITIVE).unwrap().implicitly_set_when,
        Some(Event::Created)
    );
    let digital = rules(V::V1_4, tag::DIGITAL_SIGNATURE_ALGORITHM).unwrap();
    assert!(
        digital.is_multiple(ObjectType::PGP_KEY) && !digital.is_multiple(ObjectType::CERTIFICATE)
    );
    assert!(rules(V::V2_0, tag::OPERATION_POLICY_NAME).is_none());
    assert!(rules(V::V1_0, tag::BATCH_COUNT).is_none());
    assert!(all_rules(Tag::new(0x54_0001)).is_empty());
    assert!(rules(V::V3_0, tag::CERTIFICATE_LINK).is_some());
}

#[test]
fn every_rule_is_found_and_every_attribute_has_a_name() {
    for rule in RULES {
        assert!(core::ptr::eq(rules(rule.first, rule.tag).unwrap(), rule));
        assert!(core::ptr::eq(rules(rule.last, rule.tag).unwrap(), rule));
        let name = attribute_name(rule.tag).unwrap();
        assert_eq!(attribute_by_name(name), Some(rule.tag));
    }
    assert_eq!(attribute_by_name("Batch Count"), None);
    assert_eq!(attribute_by_name("x-custom"), None);
    assert_eq!(attributes(V::V1_0).count(), 33);
}
