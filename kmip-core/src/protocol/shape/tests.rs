//! Tests of the loop: each rule broken once, and what is written reads back.

mod credential_values;
mod every_shape;
mod generate;

use super::*;
use crate::protocol::enumeration::{KeyFormatType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{CreateRequest, GetRequest, LocateRequest, RevokeRequest};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Limits, Reader, Tag, Writer};

fn payload(f: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut w = Writer::new(&mut out);
    w.structure(tag::REQUEST_PAYLOAD, f);
    w.finish().unwrap();
    out
}

fn decode<'a, T: Value<'a>>(bytes: &'a [u8], version: V) -> Result<T, DecodeError> {
    T::decode(
        &Reader::message(bytes, &Limits::DEFAULT).unwrap(),
        &Decode::strict(version),
    )
}

fn kind<'a, T: Value<'a> + std::fmt::Debug>(bytes: &'a [u8], version: V) -> DecodeErrorKind {
    decode::<T>(bytes, version).unwrap_err().kind().clone()
}

#[test]
fn a_request_reads_back_in_every_version() {
    let request = GetRequest {
        unique_identifier: Some(ObjectReference::id("abc")),
        key_format_type: Some(KeyFormatType::RAW),
        ..GetRequest::default()
    };
    for version in V::ALL {
        let mut out = Vec::new();
        let mut w = Writer::new(&mut out);
        request.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(&mut w, version));
        w.finish().unwrap();
        assert_eq!(
            decode::<GetRequest<'_>>(&out, version).unwrap(),
            request,
            "{version}"
        );
    }
}

#[test]
fn a_missing_required_field_is_named() {
    let b = payload(|_| ());
    assert_eq!(
        kind::<CreateRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::Missing(tag::OBJECT_TYPE)
    );
    let b = payload(|w| w.enumeration(tag::OBJECT_TYPE, 2));
    assert_eq!(
        kind::<CreateRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::Missing(tag::TEMPLATE_ATTRIBUTE)
    );
    assert_eq!(
        kind::<CreateRequest<'_>>(&b, V::V2_1),
        DecodeErrorKind::Missing(tag::ATTRIBUTES)
    );
    assert_eq!(
        kind::<GetRequest<'_>>(&payload(|_| ()), V::V3_0),
        DecodeErrorKind::Missing(tag::UNIQUE_IDENTIFIER)
    );
    assert!(decode::<GetRequest<'_>>(&payload(|_| ()), V::V2_1).is_ok());
    assert_eq!(
        kind::<RevokeRequest<'_>>(&payload(|_| ()), V::V1_0),
        DecodeErrorKind::Missing(tag::REVOCATION_REASON)
    );
}

#[test]
fn a_doubled_a_reordered_and_an_unknown_field_are_told_apart() {
    let b = payload(|w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
    });
    assert_eq!(
        kind::<GetRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::Duplicate(tag::UNIQUE_IDENTIFIER)
    );
    let b = payload(|w| {
        w.enumeration(tag::KEY_FORMAT_TYPE, 1);
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
    });
    assert_eq!(
        kind::<GetRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::OutOfOrder(tag::UNIQUE_IDENTIFIER)
    );
    let b = payload(|w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
        w.enumeration(tag::KEY_FORMAT_TYPE, 1);
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
    });
    assert_eq!(
        kind::<GetRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::Duplicate(tag::UNIQUE_IDENTIFIER)
    );
    let b = payload(|w| w.integer(Tag::new(0x54_0001), 1));
    assert_eq!(
        kind::<GetRequest<'_>>(&b, V::V1_0),
        DecodeErrorKind::Unknown(Tag::new(0x54_0001), V::V1_0)
    );
    let lenient = Decode::lenient(V::V1_0);
    assert!(GetRequest::decode(&Reader::message(&b, &Limits::DEFAULT).unwrap(), &lenient).is_ok());
}

#[test]
fn a_field_of_a_later_version_is_unknown() {
    let b = payload(|w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, "a");
        w.enumeration(tag::KEY_WRAP_TYPE, 1);
    });
    assert_eq!(
        kind::<GetRequest<'_>>(&b, V::V1_3),
        DecodeErrorKind::Unknown(tag::KEY_WRAP_TYPE, V::V1_3)
    );
    assert!(decode::<GetRequest<'_>>(&b, V::V1_4).is_ok());
}

#[test]
fn a_mistyped_field_names_both_types_and_its_place() {
    let b = payload(|w| w.integer(tag::UNIQUE_IDENTIFIER, 1));
    let e = decode::<GetRequest<'_>>(&b, V::V1_4).unwrap_err();
    assert!(
        matches!(e.kind(), DecodeErrorKind::Ttlv(ErrorKind::WrongType { .. })),
        "{e}"
    );
    assert_eq!(e.offset(), 8);
    assert_eq!(
        e.to_string(),
        "type Integer where TextString is expected at byte 8 in Request Payload/Unique Identifier"
    );
}

#[test]
fn the_writer_leaves_out_what_the_version_does_not_have() {
    let request = LocateRequest {
        maximum_items: Some(3),
        offset_items: Some(1),
        ..LocateRequest::default()
    };
    let written = |version| {
        let mut out = Vec::new();
        let mut w = Writer::new(&mut out);
        request.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(&mut w, version));
        w.finish().unwrap();
        out
    };
    let old = written(V::V1_2);
    assert_eq!(
        decode::<LocateRequest<'_>>(&old, V::V1_2)
            .unwrap()
            .offset_items,
        None
    );
    assert_eq!(
        decode::<LocateRequest<'_>>(&written(V::V1_3), V::V1_3)
            .unwrap()
            .offset_items,
        Some(1)
    );
}

#[test]
fn attributes_are_spelled_as_the_version_wants() {
    use crate::protocol::attribute::{Attribute, Attributes, Name};
    let request = CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: Attributes {
            list: vec![
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                Attribute::of(tag::NAME, &Name::text("n")),
            ],
            templates: vec![],
        },
        protection_storage_masks: None,
    };
    for version in V::ALL {
        let mut out = Vec::new();
        let mut w = Writer::new(&mut out);
        request.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(&mut w, version));
        w.finish().unwrap();
        let expected = if version < V::V2_0 {
            tag::TEMPLATE_ATTRIBUTE
        } else {
            tag::ATTRIBUTES
        };
        let mut fields = Reader::message(&out, &Limits::DEFAULT)
            .unwrap()
            .structure()
            .unwrap();
        fields.next_item().unwrap();
        assert_eq!(fields.next_item().unwrap().unwrap().tag(), expected);
        assert_eq!(
            decode::<CreateRequest<'_>>(&out, version).unwrap(),
            request,
            "{version}"
        );
    }
}

#[test]
fn debug_output_of_a_secret_shows_its_length_only() {
    assert_eq!(
        format!("{:?}", Secret::borrowed(b"top secret")),
        "Secret(10 bytes)"
    );
}

#[test]
fn an_owned_value_outlives_its_buffer() {
    let owned = {
        let b = payload(|w| w.text_string(tag::UNIQUE_IDENTIFIER, "abc"));
        decode::<GetRequest<'_>>(&b, V::V1_4).unwrap().into_owned()
    };
    assert_eq!(owned.unique_identifier, Some(ObjectReference::id("abc")));
}

#[test]
fn no_structure_has_more_than_64_fields() {
    for operation in crate::protocol::payload::OPERATIONS {
        let (request, response) = crate::protocol::payload::descriptions(*operation).unwrap();
        assert!(request.fields.len() <= 64 && response.fields.len() <= 64);
    }
}
