//! Credential values are held to the shape that the Credential Type beside them names, wherever a credential is read.

use proptest::prelude::*;

use super::every_shape::{fields, with};
use super::generate::{Content, Node, Random, credential_shape, keeps_conditions};
use crate::protocol::enumeration::{CredentialType, Operation};
use crate::protocol::inspect::check_message;
use crate::protocol::message::{Credential, CredentialValue, MessageError, RequestReader};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::*;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, ItemType, Limits, Reader, Tag, Writer};

/// A credential of this type with this value, encoded.
fn credential(credential_type: u32, value: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    Writer::new(&mut out).structure(tag::CREDENTIAL, |w| {
        w.enumeration(tag::CREDENTIAL_TYPE, credential_type);
        w.encoded(value);
    });
    out
}

/// A request with this credential in its header.
fn request(version: V, credential: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    Writer::new(&mut out).structure(tag::REQUEST_MESSAGE, |w| {
        w.structure(tag::REQUEST_HEADER, |w| {
            w.structure(tag::PROTOCOL_VERSION, |w| {
                w.integer(tag::PROTOCOL_VERSION_MAJOR, version.major().into());
                w.integer(tag::PROTOCOL_VERSION_MINOR, version.minor().into());
            });
            w.structure(tag::AUTHENTICATION, |w| w.encoded(credential));
            if version < V::V3_0 {
                w.integer(tag::BATCH_COUNT, 1);
            }
        });
        w.structure(tag::BATCH_ITEM, |w| {
            w.enumeration(tag::OPERATION, Operation::QUERY.get());
            w.structure(tag::REQUEST_PAYLOAD, |w| {
                w.enumeration(tag::QUERY_FUNCTION, 1);
            });
        });
    });
    out
}

/// What the typed model, the header of a request and the check of whole messages say: the same of all three.
fn verdict(version: V, credential_type: u32, value: &[u8]) -> Result<(), DecodeError> {
    let credential = credential(credential_type, value);
    let item = Reader::message(&credential, &Limits::DEFAULT).unwrap();
    let alone = Credential::decode(&item, &Decode::strict(version)).map(drop);
    let request = request(version, &credential);
    let in_header = match RequestReader::new(&request, &Limits::DEFAULT, |_| Some(version)) {
        Err(MessageError::Header { error, .. }) => Err(error),
        other => other.map(drop).map_err(|error| panic!("{error}")),
    };
    let checked = check_message(&request, &Limits::DEFAULT);
    let kind = |verdict: &Result<(), DecodeError>| verdict.clone().map_err(|e| e.kind().clone());
    assert_eq!(kind(&alone), kind(&in_header));
    assert_eq!(kind(&alone), kind(&checked));
    if let (Err(header), Err(checked)) = (&in_header, &checked) {
        let path = |error: &DecodeError| error.path().iter().collect::<Vec<_>>();
        let before = [tag::AUTHENTICATION, tag::CREDENTIAL, tag::CREDENTIAL_VALUE];
        assert_eq!(path(header)[1..4], before, "{header}");
        assert_eq!(path(checked)[2..5], before, "{checked}");
        assert_eq!(header.offset(), checked.offset());
    }
    checked
}

/// Every Credential Type that has a structure, with a random value of it, in every version that has the type.
fn walk(seed: u64, mut each: impl FnMut(V, u32, AnyShape, Node, &mut Random)) {
    for value in CredentialType::INFO.values {
        let Some(shape) = credential_shape(value.value) else {
            continue;
        };
        for version in V::ALL {
            if version.is_between(value.first, value.last) {
                let mut random = Random::new(seed ^ u64::from(value.value) << 32, version);
                let credential_type = Node {
                    tag: tag::CREDENTIAL_TYPE,
                    value: Content::Enumeration(value.value),
                };
                let node = random.credential_value(&[credential_type]);
                each(version, value.value, shape, node, &mut random);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_credential_value_of_its_type_is_read(seed in any::<u64>()) {
        walk(seed, |version, credential_type, _, node, _| {
            verdict(version, credential_type, &node.bytes()).unwrap();
            let bytes = credential(credential_type, &node.bytes());
            let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
            let read = Credential::decode(&item, &Decode::strict(version)).unwrap();
            assert!(!matches!(read.credential_value, CredentialValue::Other(_)));
        });
    }

    #[test]
    fn a_credential_value_with_a_field_missing_doubled_reordered_or_mistyped_is_refused(seed in any::<u64>()) {
        walk(seed, |version, credential_type, shape, node, random| {
            let says = |bytes: &[u8]| verdict(version, credential_type, bytes).map_err(|e| e.kind().clone());
            let fields = fields(shape.description, &node, version);
            for (field, range) in &fields {
                let tag = node.children()[range.start].tag;
                let without = with(&node, |nodes| drop(nodes.drain(range.clone())));
                if field.is_required_in(version) {
                    assert_eq!(says(&without), Err(DecodeErrorKind::Missing(tag)));
                }
                let twice = node.children()[range.start].clone();
                let doubled = with(&node, |nodes| nodes.insert(range.end, twice));
                assert_eq!(says(&doubled), Err(DecodeErrorKind::Duplicate(tag)));
                let boolean = random.leaf(tag, ItemType::Boolean);
                let mistyped = with(&node, |nodes| nodes[range.start] = boolean);
                match says(&mistyped) {
                    Err(DecodeErrorKind::Ttlv(ErrorKind::WrongType { found: ItemType::Boolean, .. })) => {}
                    other => panic!("{version} {tag}: {other:?}"),
                }
            }
            for two in fields.windows(2) {
                let (first, second) = (two[0].1.start, two[1].1.start);
                let reordered = with(&node, |nodes| nodes.swap(first, second));
                let late = node.children()[first].tag;
                assert_eq!(says(&reordered), Err(DecodeErrorKind::OutOfOrder(late)));
            }
            for foreign in [tag::COMMENT, Tag::new(0x42_FFFF)] {
                let other = random.leaf(foreign, ItemType::TextString);
                let bytes = with(&node, |nodes| nodes.push(other));
                assert_eq!(says(&bytes), Err(DecodeErrorKind::Unknown(foreign, version)));
            }
            let text = random.leaf(tag::CREDENTIAL_VALUE, ItemType::TextString);
            assert!(says(&text.bytes()).is_err());
        });
    }

    #[test]
    fn a_credential_value_of_another_type_is_refused(seed in any::<u64>()) {
        walk(seed, |version, credential_type, shape, node, _| {
            for other in CredentialType::INFO.values {
                let wanted = match credential_shape(other.value) {
                    Some(wanted) if version.is_between(other.first, other.last) => wanted,
                    _ => continue,
                };
                let item = node.bytes();
                let item = Reader::message(&item, &Limits::DEFAULT).unwrap();
                let fits = wanted.check(&item, &Decode::strict(version)).is_ok()
                    && keeps_conditions(&node, &wanted, version);
                let name = (shape.description.name, wanted.description.name);
                let said = verdict(version, other.value, &node.bytes());
                assert_eq!(said.is_ok(), fits, "{version} {name:?}");
                if other.value == credential_type {
                    said.unwrap();
                }
            }
        });
    }
}

#[test]
fn a_credential_value_of_a_vendor_or_without_a_structure_stays_as_it_is() {
    let structure = |fields: Vec<Node>| Node {
        tag: tag::CREDENTIAL_VALUE,
        value: Content::Structure(fields),
    };
    let field = Node {
        tag: Tag::new(0x54_0001),
        value: Content::Integer(5),
    };
    let bytes = structure(vec![field]).bytes();
    for version in V::ALL {
        verdict(version, 0x8000_0001, &bytes).unwrap();
    }
    // 3.0 has the type for objects, and no structure for headers.
    let password = CredentialType::PASSWORD.get();
    verdict(V::V3_0, password, &bytes).unwrap();
    let credential = credential(password, &bytes);
    let item = Reader::message(&credential, &Limits::DEFAULT).unwrap();
    let read = Credential::decode(&item, &Decode::strict(V::V3_0)).unwrap();
    assert!(matches!(read.credential_value, CredentialValue::Other(_)));
    let mut out = Vec::new();
    let owned = read.into_owned();
    let mut writer = Writer::new(&mut out);
    owned.encode(tag::CREDENTIAL, &mut Encode::new(&mut writer, V::V3_0));
    assert_eq!(out, credential);
}

#[test]
fn a_device_tells_something_and_an_attestation_has_data() {
    let value = |fields: Vec<Node>| Node {
        tag: tag::CREDENTIAL_VALUE,
        value: Content::Structure(fields),
    };
    for version in V::ALL.into_iter().filter(|v| *v >= V::V1_2) {
        let empty = value(Vec::new()).bytes();
        let error = verdict(version, CredentialType::DEVICE.get(), &empty).unwrap_err();
        let said = "one of these fields is missing: Device Serial Number, Password, ";
        assert!(error.to_string().starts_with(said), "{error}");
        let bytes = |tag| Node {
            tag,
            value: Content::Bytes(vec![1]),
        };
        let nonce = Node {
            tag: tag::NONCE,
            value: Content::Structure(vec![bytes(tag::NONCE_ID), bytes(tag::NONCE_VALUE)]),
        };
        let kind = Node {
            tag: tag::ATTESTATION_TYPE,
            value: Content::Enumeration(1),
        };
        let mut fields = vec![nonce, kind];
        let attestation = CredentialType::ATTESTATION.get();
        let error = verdict(version, attestation, &value(fields.clone()).bytes()).unwrap_err();
        let said = "one of these fields is missing: Attestation Measurement, Attestation Assertion";
        assert!(error.to_string().starts_with(said), "{error}");
        fields.push(bytes(tag::ATTESTATION_ASSERTION));
        verdict(version, attestation, &value(fields).bytes()).unwrap();
    }
}
