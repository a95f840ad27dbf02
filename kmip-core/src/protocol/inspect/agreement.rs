//! What the fields of a message say of each other: numbers and types that have to agree, fields that others demand.

use crate::protocol::attribute_rules::rules;
use crate::protocol::enumeration::{CredentialType, ObjectType, Operation, ResultStatus};
use crate::protocol::object::{CREDENTIAL_TAGS, OBJECT_TAGS, object_tag};
use crate::protocol::registry::rules::Instances;
use crate::protocol::shape::{Decode, DecodeError, DecodeErrorKind};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Error, Item, ItemType, Tag};

/// Whether Batch Count is the number of the items (1.4: 6.14; 2.1: 9.5).
pub(super) fn of_count(message: &Item<'_>) -> Result<(), DecodeError> {
    let (mut told, mut count) = (None, 0);
    each(message, |part| {
        match part.tag() {
            tag::REQUEST_HEADER | tag::RESPONSE_HEADER => told = first(part, tag::BATCH_COUNT)?,
            tag::BATCH_ITEM => count += 1,
            _ => {}
        }
        Ok(())
    })?;
    match told {
        Some(told) if told.integer()? != count => Err(DecodeError::at(
            &told,
            DecodeErrorKind::Value("Batch Count is not the number of batch items"),
        )),
        _ => Ok(()),
    }
}

/// Whether the fields of this structure agree.
pub(super) fn within(
    item: &Item<'_>,
    cx: &Decode,
    operation: Option<Operation>,
) -> Result<(), DecodeError> {
    if item.item_type() != ItemType::Structure {
        return Ok(());
    }
    match item.tag() {
        tag::BATCH_ITEM => has_reason(item)?,
        tag::REQUEST_PAYLOAD | tag::RESPONSE_PAYLOAD => {
            has_its_object(item)?;
            has_its_credential(item)?;
        }
        _ => {}
    }
    // A filter may have an attribute twice: the two ends of a range of dates (1.4: 4.9; 2.1: 6.1.28).
    if operation == Some(Operation::LOCATE) {
        return Ok(());
    }
    has_each_once(item, cx).map_err(|e| e.within(item.tag()))
}

/// A failed item says why (1.4: 6.10; 2.1: 9.20).
fn has_reason(batch_item: &Item<'_>) -> Result<(), DecodeError> {
    let Some(status) = first(batch_item, tag::RESULT_STATUS)? else {
        return Ok(());
    };
    let failed = status.enumeration()? == ResultStatus::OPERATION_FAILED.get();
    if failed && first(batch_item, tag::RESULT_REASON)?.is_none() {
        let kind = DecodeErrorKind::Missing(tag::RESULT_REASON);
        return Err(DecodeError::at(batch_item, kind).within(tag::BATCH_ITEM));
    }
    Ok(())
}

/// The object of a payload is of the Object Type beside it.
fn has_its_object(payload: &Item<'_>) -> Result<(), DecodeError> {
    let (mut wanted, mut object) = (None, None);
    each(payload, |field| {
        if field.tag() == tag::OBJECT_TYPE && field.item_type() == ItemType::Enumeration {
            wanted = object_tag(ObjectType::new(field.enumeration()?));
        } else if OBJECT_TAGS.contains(&field.tag()) {
            object = Some(*field);
        }
        Ok(())
    })?;
    match (wanted, object) {
        (Some(wanted), Some(object)) if wanted != object.tag() => {
            let kind =
                DecodeErrorKind::Value("the object is not of the type that Object Type says");
            Err(DecodeError::at(&object, kind)
                .within(object.tag())
                .within(payload.tag()))
        }
        _ => Ok(()),
    }
}

/// The credential of a payload is of the Credential Type beside it (3.0: 6.1.9). The types that have no object of their own,
/// Username and Password among them, say nothing of it.
fn has_its_credential(payload: &Item<'_>) -> Result<(), DecodeError> {
    let (mut wanted, mut object) = (None, None);
    each(payload, |field| {
        if field.tag() == tag::CREDENTIAL_TYPE && field.item_type() == ItemType::Enumeration {
            wanted = credential_tag(CredentialType::new(field.enumeration()?));
        } else if CREDENTIAL_TAGS.contains(&field.tag()) {
            object = Some(*field);
        }
        Ok(())
    })?;
    match (wanted, object) {
        (Some(wanted), Some(object)) if wanted != object.tag() => {
            let kind = DecodeErrorKind::Value(
                "the credential is not of the type that Credential Type says",
            );
            Err(DecodeError::at(&object, kind)
                .within(object.tag())
                .within(payload.tag()))
        }
        _ => Ok(()),
    }
}

/// Tag of the object that a credential of this type is.
fn credential_tag(credential_type: CredentialType) -> Option<Tag> {
    match credential_type {
        CredentialType::PASSWORD => Some(tag::PASSWORD_CREDENTIAL),
        CredentialType::DEVICE => Some(tag::DEVICE_CREDENTIAL),
        CredentialType::ONE_TIME_PASSWORD => Some(tag::OTP_CREDENTIAL),
        CredentialType::HASHED_PASSWORD => Some(tag::HASHED_PASSWORD_CREDENTIAL),
        CredentialType::CERTIFICATE => Some(tag::CERTIFICATE),
        _ => None,
    }
}

/// An attribute of one instance stands once in a list of attributes (1.4: 3; 2.1: 4).
fn has_each_once(list: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    let mut seen: Vec<Tag> = Vec::new();
    let mut repeated = None;
    each(list, |field| {
        let attribute = if cx.version < V::V2_0 {
            name_of(field)?
        } else {
            LISTS.contains(&list.tag()).then_some(field.tag())
        };
        let Some(attribute) = attribute else {
            return Ok(());
        };
        let single = !is_link(attribute)
            && rules(cx.version, attribute)
                .is_some_and(|rules| rules.multiple_instances == Instances::Single);
        if single && seen.contains(&attribute) && repeated.is_none() {
            repeated = Some((*field, attribute));
        }
        seen.push(attribute);
        Ok(())
    })?;
    match repeated {
        Some((item, attribute)) => Err(DecodeError::at(
            &item,
            DecodeErrorKind::Duplicate(attribute),
        )),
        None => Ok(()),
    }
}

/// A link of 3.0. Its table lets each kind stand once, but the case BL-M-19-30 gives a User two Credential Links, and a derived
/// key has several Derivation Object Links in every version.
fn is_link(attribute: Tag) -> bool {
    tag::info(attribute).is_some_and(|info| info.xml_name.ends_with("Link"))
}

/// Structures of attributes from 2.0 on.
const LISTS: &[Tag] = &[
    tag::ATTRIBUTES,
    tag::COMMON_ATTRIBUTES,
    tag::PRIVATE_KEY_ATTRIBUTES,
    tag::PUBLIC_KEY_ATTRIBUTES,
];

/// The attribute that an Attribute of 1.x names, if the specification has it.
fn name_of(attribute: &Item<'_>) -> Result<Option<Tag>, DecodeError> {
    if attribute.tag() != tag::ATTRIBUTE || attribute.item_type() != ItemType::Structure {
        return Ok(None);
    }
    let name = first(attribute, tag::ATTRIBUTE_NAME)?;
    let name = name.as_ref().and_then(|name| name.any_text().ok());
    Ok(name.and_then(tag::by_name).map(|info| info.tag))
}

/// The first field with this tag.
fn first<'a>(item: &Item<'a>, wanted: Tag) -> Result<Option<Item<'a>>, Error> {
    let mut fields = item.structure()?;
    while let Some(field) = fields.next_item()? {
        if field.tag() == wanted {
            return Ok(Some(field));
        }
    }
    Ok(None)
}

fn each<'a>(
    item: &Item<'a>,
    mut visit: impl FnMut(&Item<'a>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut fields = item.structure()?;
    while let Some(field) = fields.next_item()? {
        visit(&field)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::check_message;
    use super::super::tests::message;
    use crate::protocol::enumeration::{KeyFormatType, Operation};
    use crate::protocol::tag;
    use crate::protocol::version::ProtocolVersion as V;
    use crate::ttlv::{Limits, Tag, Writer};

    fn refused(message: &[u8], why: &str) {
        let error = check_message(message, &Limits::DEFAULT).unwrap_err();
        let error = error.to_string();
        assert!(error.contains(why), "{error}");
    }

    fn request(version: V, operation: Operation, payload: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        message(version, |w| {
            w.enumeration(tag::OPERATION, operation.get());
            w.structure(tag::REQUEST_PAYLOAD, payload);
        })
    }

    /// An answer with these items, the count of which it tells.
    fn answer(count: i32, items: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let mut out = Vec::new();
        Writer::new(&mut out).structure(tag::RESPONSE_MESSAGE, |w| {
            w.structure(tag::RESPONSE_HEADER, |w| {
                w.structure(tag::PROTOCOL_VERSION, |w| {
                    w.integer(tag::PROTOCOL_VERSION_MAJOR, 1);
                    w.integer(tag::PROTOCOL_VERSION_MINOR, 2);
                });
                w.date_time(tag::TIME_STAMP, 0);
                w.integer(tag::BATCH_COUNT, count);
            });
            items(w);
        });
        out
    }

    #[test]
    fn an_operation_that_the_version_does_not_have_is_refused() {
        let early = request(V::V1_0, Operation::ENCRYPT, |_| ());
        refused(&early, "field Operation has no value 0x1F in version 1.0");
        let nobody = request(V::V2_1, Operation::new(0x99), |_| ());
        refused(&nobody, "field Operation has no value 0x99 in version 2.1");
    }

    #[test]
    fn the_batch_count_is_the_number_of_items() {
        let item = |w: &mut Writer<'_>| {
            w.structure(tag::BATCH_ITEM, |w| {
                w.enumeration(tag::RESULT_STATUS, 1);
                w.enumeration(tag::RESULT_REASON, 0x100);
            });
        };
        check_message(&answer(1, item), &Limits::DEFAULT).unwrap();
        let two = answer(1, |w| {
            item(w);
            item(w);
        });
        refused(&two, "Batch Count is not the number of batch items");
    }

    #[test]
    fn a_failure_has_a_reason() {
        let item = |status| {
            answer(1, move |w| {
                w.structure(tag::BATCH_ITEM, |w| {
                    w.enumeration(tag::RESULT_STATUS, status);
                });
            })
        };
        refused(&item(1), "field Result Reason is missing");
        check_message(&item(0), &Limits::DEFAULT).unwrap();
    }

    #[test]
    fn the_object_is_of_the_type_that_is_said() {
        let register = |object_type| {
            request(V::V2_1, Operation::REGISTER, |w| {
                w.enumeration(tag::OBJECT_TYPE, object_type);
                w.structure(tag::ATTRIBUTES, |_| ());
                w.structure(tag::OPAQUE_OBJECT, |w| {
                    w.enumeration(tag::OPAQUE_DATA_TYPE, 0x8000_0001);
                    w.byte_string(tag::OPAQUE_DATA_VALUE, b"data");
                });
            })
        };
        check_message(&register(8), &Limits::DEFAULT).unwrap();
        refused(
            &register(2),
            "the object is not of the type that Object Type says",
        );
    }

    #[test]
    fn an_attribute_of_one_instance_stands_once_but_in_a_filter() {
        let old = |w: &mut Writer<'_>| {
            for _ in 0..2 {
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Activation Date");
                    w.date_time(tag::ATTRIBUTE_VALUE, 0);
                });
            }
        };
        let new = |w: &mut Writer<'_>| {
            w.structure(tag::ATTRIBUTES, |w| {
                w.date_time(tag::ACTIVATION_DATE, 0);
                w.date_time(tag::ACTIVATION_DATE, 1);
            });
        };
        let create = request(V::V1_2, Operation::CREATE, |w| {
            w.enumeration(tag::OBJECT_TYPE, 2);
            w.structure(tag::TEMPLATE_ATTRIBUTE, old);
        });
        refused(&create, "field Activation Date stands more than once");
        let create = request(V::V2_1, Operation::CREATE, |w| {
            w.enumeration(tag::OBJECT_TYPE, 2);
            new(w);
        });
        refused(&create, "field Activation Date stands more than once");
        let filter = request(V::V1_2, Operation::LOCATE, old);
        check_message(&filter, &Limits::DEFAULT).unwrap();
        let filter = request(V::V2_1, Operation::LOCATE, new);
        check_message(&filter, &Limits::DEFAULT).unwrap();
    }

    /// A key in a format, with this material.
    fn key(format: KeyFormatType, material: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        request(V::V2_0, Operation::REGISTER, |w| {
            w.enumeration(tag::OBJECT_TYPE, 3);
            w.structure(tag::ATTRIBUTES, |_| ());
            w.structure(tag::PUBLIC_KEY, |w| {
                w.structure(tag::KEY_BLOCK, |w| {
                    w.enumeration(tag::KEY_FORMAT_TYPE, format.get());
                    w.structure(tag::KEY_VALUE, material);
                });
            });
        })
    }

    #[test]
    fn transparent_material_is_checked_by_the_shape_of_its_format() {
        let rsa = |material: &dyn Fn(&mut Writer<'_>)| {
            key(KeyFormatType::TRANSPARENT_RSA_PUBLIC_KEY, |w| {
                w.structure(tag::KEY_MATERIAL, material);
            })
        };
        let modulus = |w: &mut Writer<'_>| w.big_integer(tag::MODULUS, &[1; 8]);
        let exponent = |w: &mut Writer<'_>| w.big_integer(tag::PUBLIC_EXPONENT, &[3; 8]);
        let both = rsa(&|w| {
            modulus(w);
            exponent(w);
        });
        check_message(&both, &Limits::DEFAULT).unwrap();
        let reordered = rsa(&|w| {
            exponent(w);
            modulus(w);
        });
        refused(&reordered, "field Modulus stands out of order");
        refused(&rsa(&modulus), "field Public Exponent is missing");
        let doubled = rsa(&|w| {
            modulus(w);
            modulus(w);
            exponent(w);
        });
        refused(&doubled, "field Modulus stands more than once");
        let mistyped = rsa(&|w| {
            modulus(w);
            w.integer(tag::PUBLIC_EXPONENT, 3);
        });
        refused(&mistyped, "type Integer where BigInteger is expected");
        let unknown = rsa(&|w| {
            modulus(w);
            exponent(w);
            w.integer(Tag::new(0x42_FFFF), 3);
        });
        refused(&unknown, "is not known here in version 2.0");
        refused(&unknown, "Public Key/Key Block/Key Value/Key Material");
        let bytes = key(KeyFormatType::TRANSPARENT_RSA_PUBLIC_KEY, |w| {
            w.byte_string(tag::KEY_MATERIAL, b"bytes");
        });
        refused(&bytes, "type ByteString where Structure is expected");
    }

    #[test]
    fn material_of_the_other_formats_of_the_specification_is_bytes() {
        use KeyFormatType as F;
        for format in [F::RAW, F::OPAQUE, F::PKCS_1, F::PKCS_8, F::X_509] {
            let structure = key(format, |w| w.structure(tag::KEY_MATERIAL, |_| ()));
            refused(
                &structure,
                "type Structure where ByteString is expected at byte",
            );
            refused(&structure, "/Key Block/Key Value/Key Material");
            let bytes = key(format, |w| w.byte_string(tag::KEY_MATERIAL, b"bytes"));
            check_message(&bytes, &Limits::DEFAULT).unwrap();
        }
        // A format of a vendor may be either (1.4: 2.1.4).
        let vendor = key(F::new(0x8000_0001), |w| {
            w.structure(tag::KEY_MATERIAL, |_| ());
        });
        check_message(&vendor, &Limits::DEFAULT).unwrap();
    }

    #[test]
    fn a_link_of_3_0_is_no_identifier() {
        use crate::ttlv::ItemType as T;
        for (link, why) in [
            (T::Reference, None),
            (T::NameReference, None),
            (
                T::Identifier,
                Some("type Identifier where Reference is expected"),
            ),
        ] {
            let message = request(V::V3_0, Operation::ADD_ATTRIBUTE, |w| {
                w.text_as(tag::UNIQUE_IDENTIFIER, T::Identifier, "id");
                w.structure(tag::NEW_ATTRIBUTE, |w| {
                    w.text_as(tag::NEXT_LINK, link, "other");
                });
            });
            match why {
                None => check_message(&message, &Limits::DEFAULT).unwrap(),
                Some(why) => {
                    refused(&message, why);
                    refused(&message, "Request Payload/New Attribute/Next Link");
                }
            }
        }
    }
}
