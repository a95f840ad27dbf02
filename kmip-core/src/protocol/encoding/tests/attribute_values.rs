//! Where the names of an Attribute Value come from, the same in every form.

use super::written;
use crate::protocol::encoding::{TextOptions, json, value_json, xml};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Limits, Writer};

/// A structure of 1.x with items that are wrong in number or order.
fn attribute(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    written(|w| w.structure(tag::ATTRIBUTE, write))
}

#[test]
fn every_form_takes_the_names_of_an_attribute_value_from_the_last_attribute_name_in_front() {
    let name = |w: &mut Writer<'_>, name| w.text_string(tag::ATTRIBUTE_NAME, name);
    let value = |w: &mut Writer<'_>| w.enumeration(tag::ATTRIBUTE_VALUE, 3);
    for ttlv in [
        attribute(|w| {
            name(w, "Cryptographic Algorithm");
            name(w, "Mask Generator");
            value(w);
        }),
        attribute(|w| {
            value(w);
            name(w, "Cryptographic Algorithm");
        }),
        attribute(|w| {
            name(w, "Cryptographic Algorithm");
            w.byte_string(tag::ATTRIBUTE_NAME, b"Mask Generator");
            value(w);
        }),
        attribute(|w| {
            w.structure(tag::ATTRIBUTE_NAME, |_| ());
            value(w);
        }),
        attribute(value),
    ] {
        let limits = Limits::DEFAULT;
        let options = TextOptions::default();
        let text = xml::from_ttlv(&ttlv, &options).unwrap();
        assert_eq!(xml::to_ttlv(text.as_bytes(), &limits).unwrap(), ttlv);
        let text = json::from_ttlv(&ttlv, &options).unwrap();
        assert_eq!(json::to_ttlv(text.as_bytes(), &limits).unwrap(), ttlv);
        let version = ProtocolVersion::V1_4;
        let text = value_json::payload_to_json(&ttlv, version, None, &limits).unwrap();
        let back =
            value_json::payload_from_json(text.as_bytes(), tag::ATTRIBUTE, version, None, &limits);
        assert_eq!(back.unwrap(), ttlv, "{text}");
    }
}
