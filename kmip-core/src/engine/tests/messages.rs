//! What is unknown or broken: the exact error, in the version of the request.

use super::*;
use crate::protocol::enumeration::QueryFunction;
use crate::protocol::payload::*;
use crate::ttlv::Tag;

#[test]
fn an_unknown_operation_is_not_supported() {
    let b = Bench::new();
    let bytes = message(V::V1_4, |i| {
        i.raw(Operation::new(0x1234), None, |w| {
            w.structure(tag::REQUEST_PAYLOAD, |_| ());
        });
    });
    assert_eq!(
        said(&b.handle(&bytes))[0].2,
        Some(ResultReason::OPERATION_NOT_SUPPORTED)
    );
    // Encrypt came with 1.2.
    let bytes = message(V::V1_1, |i| {
        i.raw(Operation::ENCRYPT, None, |w| {
            w.structure(tag::REQUEST_PAYLOAD, |_| ());
        });
    });
    assert_eq!(
        said(&b.handle(&bytes))[0].2,
        Some(ResultReason::OPERATION_NOT_SUPPORTED)
    );
}

#[test]
fn an_operation_whose_payloads_are_known_but_that_is_not_performed_is_not_supported() {
    let performed = crate::engine::dispatch::OPERATIONS;
    let to_clients = [Operation::NOTIFY, Operation::PUT];
    let others = OPERATIONS.iter().chain(&to_clients);
    let others: Vec<_> = others.filter(|o| !performed.contains(o)).collect();
    assert!(!others.is_empty());
    let b = Bench::new();
    for (version, operation) in V::ALL
        .into_iter()
        .flat_map(|v| others.iter().map(move |o| (v, o)))
    {
        let bytes = message(version, |i| {
            i.raw(**operation, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |_| ());
            });
        });
        assert_eq!(
            said(&b.handle(&bytes))[0].2,
            Some(ResultReason::OPERATION_NOT_SUPPORTED),
            "{version} {operation}"
        );
    }
}

#[test]
fn values_and_attributes_of_later_versions_are_refused() {
    use crate::protocol::enumeration::CryptographicAlgorithm as A;
    let b = Bench::new();
    let create = |version, name: &str, write: &dyn Fn(&mut Writer<'_>, Tag)| {
        let bytes = message(version, |i| {
            i.raw(Operation::CREATE, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |w| {
                    w.enumeration(tag::OBJECT_TYPE, 2);
                    if version >= V::V2_0 {
                        let named = tag::by_name(name).unwrap().tag;
                        w.structure(tag::ATTRIBUTES, |w| write(w, named));
                        return;
                    }
                    w.structure(tag::TEMPLATE_ATTRIBUTE, |w| {
                        w.structure(tag::ATTRIBUTE, |w| {
                            w.text_string(tag::ATTRIBUTE_NAME, name);
                            write(w, tag::ATTRIBUTE_VALUE);
                        });
                    });
                });
            });
        });
        said(&b.handle(&bytes))[0].2
    };
    let algorithm = "Cryptographic Algorithm";
    let chacha20 = |w: &mut Writer<'_>, tag| w.enumeration(tag, A::CHACHA20.get());
    let ml_kem = |w: &mut Writer<'_>, tag| w.enumeration(tag, A::ML_KEM_512.get());
    let yes = |w: &mut Writer<'_>, tag| w.boolean(tag, true);
    let invalid_field = Some(ResultReason::INVALID_FIELD);
    assert_eq!(create(V::V1_0, algorithm, &chacha20), invalid_field);
    assert_eq!(create(V::V1_3, "Sensitive", &yes), invalid_field);
    assert_eq!(
        create(V::V2_1, algorithm, &ml_kem),
        Some(ResultReason::INVALID_ATTRIBUTE_VALUE)
    );
    assert_eq!(
        create(V::V2_0, "Rotate Automatic", &yes),
        Some(ResultReason::UNKNOWN_TAG)
    );
}

#[test]
fn an_unknown_field_is_an_invalid_field_in_1_x_and_an_unknown_tag_later() {
    let b = Bench::new();
    for (version, reason) in [
        (V::V1_0, ResultReason::INVALID_FIELD),
        (V::V1_4, ResultReason::INVALID_FIELD),
        (V::V2_1, ResultReason::UNKNOWN_TAG),
    ] {
        let bytes = message(version, |i| {
            i.raw(Operation::GET, None, |w| {
                w.structure(tag::REQUEST_PAYLOAD, |w| w.integer(Tag::new(0x54_0001), 1));
            });
        });
        assert_eq!(said(&b.handle(&bytes))[0].2, Some(reason), "{version}");
    }
}

#[test]
fn a_newer_minor_version_is_answered_in_the_newest_we_speak() {
    let b = Bench::new();
    let bytes = message(V::new(1, 9), |i| i.item(None, &QueryRequest::default()));
    let answer = b.handle(&bytes);
    assert_eq!(
        ResponseReader::new(&answer, &Limits::DEFAULT)
            .unwrap()
            .version,
        V::V1_4
    );
}

#[test]
fn a_version_number_that_is_none_is_an_invalid_message() {
    let b = Bench::new();
    let mut bytes = message(V::V1_4, |items| items.item(None, &aes("n")));
    let major = [0x42, 0, 0x6a, 2, 0, 0, 0, 4];
    let at = bytes.windows(8).position(|w| w == major).unwrap() + 8;
    bytes[at..at + 4].copy_from_slice(&300_i32.to_be_bytes());
    assert_eq!(
        said(&b.handle(&bytes)),
        [(None, None, Some(ResultReason::INVALID_MESSAGE))]
    );
}

#[test]
fn an_unknown_major_version_is_named_as_the_version_of_the_answer_names_it() {
    let b = Bench::new();
    for (major, minor) in [(0, 9), (4, 0), (9, 0)] {
        let bytes = message(V::new(major, minor), |i| {
            i.item(None, &QueryRequest::default());
        });
        let answer = b.handle(&bytes);
        let version = ResponseReader::new(&answer, &Limits::DEFAULT)
            .unwrap()
            .version;
        assert_eq!(version, V::V3_0);
        let reason = ResultReason::UNSUPPORTED_PROTOCOL_VERSION;
        assert_eq!(said(&answer), [(None, None, Some(reason))]);
    }
    for version in V::ALL {
        let wanted = if version < V::V2_0 {
            ResultReason::INVALID_MESSAGE
        } else {
            ResultReason::UNSUPPORTED_PROTOCOL_VERSION
        };
        assert_eq!(Failure::UnsupportedVersion.reason(version), wanted);
    }
}

#[test]
fn a_credential_value_that_is_none_of_its_type_is_refused_and_the_field_named() {
    let b = Bench::new();
    let answered = |version, value: &dyn Fn(&mut Writer<'_>)| {
        let early = |w: &mut Writer<'_>| {
            w.structure(tag::AUTHENTICATION, |w| {
                w.structure(tag::CREDENTIAL, |w| {
                    w.enumeration(tag::CREDENTIAL_TYPE, 1);
                    value(w);
                });
            });
        };
        let request = message_with(
            version,
            early,
            |_| (),
            |items| {
                items.item(
                    None,
                    &QueryRequest {
                        query_functions: vec![QueryFunction::QUERY_OPERATIONS],
                        ..QueryRequest::default()
                    },
                );
            },
        );
        let answer = b.handle(&request);
        let mut reader = ResponseReader::new(&answer, &Limits::DEFAULT).unwrap();
        let item = reader.next_item().unwrap().unwrap();
        let text = item.result_message.unwrap_or_default().into_owned();
        (item.result_reason, text)
    };
    let structure = |fields: &dyn Fn(&mut Writer<'_>), w: &mut Writer<'_>| {
        w.structure(tag::CREDENTIAL_VALUE, fields);
    };
    for version in V::ALL {
        let user = |w: &mut Writer<'_>| w.text_string(tag::USERNAME, "user");
        let good = answered(version, &|w| structure(&user, w));
        assert_eq!(good, (None, String::new()), "{version}");
        let number = |w: &mut Writer<'_>| w.integer(tag::USERNAME, 5);
        let (reason, text) = answered(version, &|w| structure(&number, w));
        assert_eq!(reason, Some(ResultReason::INVALID_MESSAGE));
        let named = "Integer where TextString is expected at byte ";
        assert!(text.contains(named), "{text}");
        let path = "Request Header/Authentication/Credential/Credential Value/Username";
        assert!(text.ends_with(path), "{text}");
        let password = |w: &mut Writer<'_>| w.text_string(tag::PASSWORD, "secret");
        let (reason, text) = answered(version, &|w| structure(&password, w));
        assert_eq!(reason, Some(ResultReason::INVALID_MESSAGE));
        assert!(text.contains("field Username is missing"), "{text}");
        assert!(!text.contains("secret"));
        let (reason, text) = answered(version, &|w| w.text_string(tag::CREDENTIAL_VALUE, "user"));
        assert_eq!(reason, Some(ResultReason::INVALID_MESSAGE));
        let path = "Request Header/Authentication/Credential/Credential Value";
        assert!(text.ends_with(path), "{text}");
    }
}

#[test]
fn no_cut_or_flipped_byte_of_a_request_makes_the_engine_panic_or_fall_silent() {
    let b = Bench::new();
    let bytes = message(V::V1_4, |i| i.item(Some(b"1"), &aes("fuzz")));
    for cut in 0..bytes.len() {
        assert!(!b.handle(&bytes[..cut]).is_empty());
    }
    for at in 0..bytes.len() {
        for flip in [1, 0x80, 0xff] {
            let mut broken = bytes.clone();
            broken[at] ^= flip;
            let answer = b.handle(&broken);
            assert!(
                crate::ttlv::validate(&answer, &Limits::DEFAULT).is_ok(),
                "byte {at}"
            );
        }
    }
}

#[test]
fn an_answer_that_its_version_cannot_say_becomes_a_failure_that_names_what() {
    let answer = |response: &GetResponse<'_>, version| {
        let mut bytes = Vec::new();
        let mut w = Writer::new(&mut bytes);
        let mut out = Encode::new(&mut w, version);
        response.encode(tag::RESPONSE_PAYLOAD, &mut out);
        let error = out.whole().map_err(OperationError::from).err();
        error.map(|error| (error.reason(version), error.message().to_owned()))
    };
    let response = GetResponse {
        object_type: ObjectType::PGP_KEY,
        ..GetResponse::default()
    };
    for version in V::ALL {
        let lacking = (version < V::V1_2).then(|| {
            let what = format!("Object Type has no value PGP Key in version {version}");
            let text = format!("the answer cannot be given: {what}");
            (ResultReason::ILLEGAL_OPERATION, text)
        });
        assert_eq!(answer(&response, version), lacking);
    }
}
