//! Import (1.4: 4.41; 2.1: 6.1.25): takes an object with its identifier and all of its attributes, as another server
//! exported it.

use super::register;
use crate::engine::attributes::AttributeSet;
use crate::engine::call::Call;
use crate::engine::creation::{self, check_indices, rules_of};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::is_destroyed;
use crate::engine::{kept, links};
use crate::protocol::attribute::{Attribute, AttributeId};
use crate::protocol::enumeration::{KeyFormatType, KeyWrapType, ObjectType, State};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject};
use crate::protocol::payload::{ImportRequest, ImportResponse};
use crate::protocol::shape::IntoOwned;
use crate::protocol::tag;

/// The longest identifier that an object may bring, in bytes.
const MAX_IDENTIFIER: usize = 255;

pub(in crate::engine) fn import<'r>(
    call: &mut Call<'r>,
    request: &ImportRequest<'r>,
) -> Result<ImportResponse<'r>, OperationError> {
    let mut object = register::read_object(call, &request.object, request.object_type)?;
    let object_type = object.object_type();
    if matches!(object, ManagedObject::Template(_)) {
        let text = "templates are registered, not imported";
        return Err(OperationError::new(Failure::FeatureNotSupported, text));
    }
    check_wrapping(&object, request.key_wrap_type)?;
    let id = identifier(call, &request.unique_identifier)?;
    let existing = match call.open_id(id, false) {
        Ok(opened) => Some(opened),
        Err(error) if error.failure() == Failure::ObjectNotFound => None,
        Err(error) => return Err(error),
    };
    if existing.is_some() && request.replace_existing != Some(true) {
        let text = "there is an object with this unique identifier";
        return Err(OperationError::new(Failure::ObjectAlreadyExists, text));
    }
    let inner = register::take_inner_attributes(&mut object);
    let all = inner.list.iter().chain(&request.attributes.list);
    let given = given(call, object_type, id, all)?;
    // What always has a value gets one; then everything is as the client says (2.1: 6.1.25).
    let mut set = given.clone();
    creation::complete(call, &mut set, id, object_type, false)?;
    register::describe(call, &mut set, object_type, &mut object)?;
    check_length(&set, &given)?;
    // An export may come in another format than that in which the key was kept.
    let format = set.enumeration::<KeyFormatType>(tag::KEY_FORMAT_TYPE);
    set.take_over(&given);
    if let Some(format) = format {
        set.put_value(tag::KEY_FORMAT_TYPE, &format);
    }

    let encoded = kept::encode(&object);
    let state: State = set.enumeration(tag::STATE).unwrap_or(State::PRE_ACTIVE);
    let material = Some(encoded.encoded()).filter(|_| !is_destroyed(state));
    match &existing {
        Some(old) => call.replace(old, &set, material)?,
        None => call.insert(id, &set, material)?,
    }
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(ImportResponse {
        unique_identifier: ObjectReference::id(id),
    })
}

/// The identifier that the object brings.
fn identifier<'r>(
    call: &Call<'r>,
    reference: &ObjectReference<'r>,
) -> Result<&'r str, OperationError> {
    let wrong = |text: &'static str| OperationError::new(Failure::InvalidField, text);
    if reference.as_identifier().is_none() {
        return Err(wrong(
            "the object to be imported needs an identifier of its own",
        ));
    }
    let id = call.resolve(Some(reference))?;
    if id.is_empty() || id.len() > MAX_IDENTIFIER {
        return Err(wrong("a Unique Identifier has from 1 to 255 bytes"));
    }
    Ok(id)
}

/// A wrapped key is stored as it comes, unless the client wants it unwrapped.
fn check_wrapping(
    object: &ManagedObject<'_>,
    asked: Option<KeyWrapType>,
) -> Result<(), OperationError> {
    let wrapped = object.key_block().is_some_and(KeyBlock::is_wrapped);
    if wrapped && asked == Some(KeyWrapType::NOT_WRAPPED) {
        let text = "keys are not unwrapped: import them as they are registered";
        return Err(OperationError::new(Failure::FeatureNotSupported, text));
    }
    Ok(())
}

/// The attributes of the request. Who may set them is not asked: they are what another server had.
fn given<'a>(
    call: &Call<'_>,
    object_type: ObjectType,
    id: &str,
    list: impl Iterator<Item = &'a Attribute<'a>> + Clone,
) -> Result<AttributeSet, OperationError> {
    creation::check_number(call, list.clone().count())?;
    check_indices(list.clone())?;
    let mut set = AttributeSet::default();
    for attribute in list {
        let attribute = links::bound(call, attribute)?.into_owned().into_owned();
        if let Some(tag) = attribute.id.standard() {
            let rule = rules_of(call.version, tag);
            let rule = rule.filter(|rule| rule.applies_to.contains(object_type));
            let rule = rule.ok_or_else(|| {
                let text = format!(
                    "{} is no attribute of objects of type {object_type}",
                    attribute.id
                );
                OperationError::new(Failure::InvalidAttribute, text)
            })?;
            if set.has(tag) && !rule.is_multiple(object_type) {
                let text = format!("attribute {} can have one value only", attribute.id);
                return Err(OperationError::new(Failure::GivenTwice, text));
            }
        }
        let limit = call.engine.limits().max_attribute_instances;
        if set.instances(&attribute.id).count() >= limit {
            let text = format!("attribute {} has more than {limit} instances", attribute.id);
            return Err(OperationError::new(Failure::TooManyInstances, text));
        }
        set.add_as_indexed(attribute);
    }
    agrees(&set, object_type, id)?;
    creation::check_dates(&set)?;
    Ok(set)
}

/// The length that an attribute tells is that of the key, where the key tells one.
fn check_length(described: &AttributeSet, given: &AttributeSet) -> Result<(), OperationError> {
    let of = |set: &AttributeSet| set.integer(tag::CRYPTOGRAPHIC_LENGTH);
    match (of(described), of(given)) {
        (Some(found), Some(told)) if found != told => {
            let text = format!("Cryptographic Length is {told}, the key has {found} bits");
            Err(OperationError::new(Failure::AttributeValue, text))
        }
        _ => Ok(()),
    }
}

/// Identifier and type stand in the request and among the attributes.
fn agrees(set: &AttributeSet, object_type: ObjectType, id: &str) -> Result<(), OperationError> {
    let item = set.get(tag::UNIQUE_IDENTIFIER).and_then(|a| a.value.item());
    let other_id = item.is_some_and(|item| item.any_text() != Ok(id));
    let told = set.enumeration::<ObjectType>(tag::OBJECT_TYPE);
    for (differs, tag) in [
        (other_id, tag::UNIQUE_IDENTIFIER),
        (
            told.is_some_and(|told| told != object_type),
            tag::OBJECT_TYPE,
        ),
    ] {
        if differs {
            let text = format!(
                "attribute {} is not what the request says",
                AttributeId::Standard(tag)
            );
            return Err(OperationError::new(Failure::AttributeValue, text));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::AttributeList;
    use crate::protocol::enumeration::{CertificateType, RevocationReasonCode};
    use crate::protocol::payload::{ExportRequest, ExportResponse, GetRequest};

    fn exported(b: &Bench, version: V, key: &str) -> ExportResponse<'static> {
        let request = ExportRequest {
            unique_identifier: id(key),
            ..ExportRequest::default()
        };
        b.call(version, &request).unwrap()
    }

    /// The request that takes an export over.
    fn taking(version: V, from: &ExportResponse<'static>) -> ImportRequest<'static> {
        let from = from.clone();
        ImportRequest {
            unique_identifier: from.unique_identifier,
            object_type: Some(from.object_type).filter(|_| version >= V::V2_0),
            attributes: from.attributes,
            object: from.object,
            ..ImportRequest::default()
        }
    }

    fn with(
        request: &ImportRequest<'static>,
        more: Vec<Attribute<'static>>,
    ) -> ImportRequest<'static> {
        let mut request = request.clone();
        request.attributes.list.extend(more);
        request
    }

    fn without(
        request: &ImportRequest<'static>,
        attribute: crate::ttlv::Tag,
    ) -> ImportRequest<'static> {
        let mut request = request.clone();
        let list = &mut request.attributes.list;
        list.retain(|a| a.id.standard() != Some(attribute));
        request
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_4)
    }

    fn get(key: &str) -> GetRequest<'_> {
        GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        }
    }

    #[test]
    fn what_one_server_exports_another_has_after_import() {
        for version in having_it() {
            let (from, to) = (Bench::new(), Bench::new());
            let more = vec![custom("ID", "own"), name("second")];
            let key = from.create_with(version, "first", more);
            from.activate(version, &key).unwrap();
            from.revoke(version, &key, RevocationReasonCode::SUPERSEDED)
                .unwrap();
            to.advance(1000);
            let request = taking(version, &exported(&from, version, &key));
            let response = to.call(version, &request).unwrap();
            assert_eq!(response.unique_identifier.as_identifier(), Some(&*key));
            let (there, here) = (from.everything(&key), to.everything(&key));
            for attribute in &there {
                // 1.4 says nothing of attributes that came with 2.0.
                if attribute.is_seen_in(version) {
                    assert!(here.contains(attribute), "{version} {attribute:?}");
                }
            }
            assert_eq!(to.get(version, &get(&key)), from.get(version, &get(&key)));
            assert_eq!(to.having(version, vec![name("second")]), Ok(vec![key]));
        }
    }

    #[test]
    fn an_object_that_is_there_is_replaced_only_if_that_is_asked_for() {
        for version in having_it() {
            let b = Bench::new();
            let key = b.create(version, "k");
            let mut request = taking(version, &exported(&b, version, &key));
            for replace in [None, Some(false)] {
                request.replace_existing = replace;
                let outcome = reason(b.call(version, &request));
                assert_eq!(
                    outcome,
                    Some(ResultReason::OBJECT_ALREADY_EXISTS),
                    "{version}"
                );
            }
            let before = b.get(version, &get(&key)).unwrap();
            let other = b.create(version, "other");
            request.object = exported(&b, version, &other).object;
            let mut request = without(&request, tag::DIGEST);
            request.replace_existing = Some(true);
            b.call(version, &request).unwrap();
            let after = b.get(version, &get(&key)).unwrap();
            assert_ne!(before, after, "{version}");
            assert_eq!(b.get(version, &get(&other)), Ok(after));
            let digest = |key: &str| b.instances(V::V2_1, key, tag::DIGEST.into());
            assert_eq!(digest(&key), digest(&other), "made where none came");
            // The record goes on living.
            b.activate(version, &key).unwrap();
        }
    }

    #[test]
    fn what_always_has_a_value_gets_one() {
        for version in having_it() {
            let (from, to) = (Bench::new(), Bench::new());
            let key = from.create(version, "k");
            to.advance(50);
            let mut request = taking(version, &exported(&from, version, &key));
            request.attributes = AttributeList {
                list: vec![name("bare")],
                present: true,
            };
            to.call(version, &request).unwrap();
            assert_eq!(to.state(&key), State::PRE_ACTIVE);
            assert_eq!(to.date(&key, tag::INITIAL_DATE), Some(START + 50));
            assert_eq!(to.value(&key, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
            assert_eq!(to.instances(V::V2_1, &key, tag::DIGEST.into()).len(), 1);
        }
    }

    #[test]
    fn attributes_that_cannot_be_are_refused() {
        for version in having_it() {
            let (from, to) = (Bench::new(), Bench::new());
            let key = from.create(version, "k");
            let good = taking(version, &exported(&from, version, &key));
            let certificate = Attribute::of(tag::CERTIFICATE_TYPE, &CertificateType::X_509);
            let other_id = Attribute::standard(tag::UNIQUE_IDENTIFIER, |w| {
                w.text_string(tag::UNIQUE_IDENTIFIER, "another");
            });
            let opaque = Attribute::of(tag::OBJECT_TYPE, &ObjectType::OPAQUE_OBJECT);
            let field = ResultReason::INVALID_FIELD;
            for (request, new) in [
                (
                    with(&good, vec![certificate]),
                    ResultReason::INVALID_ATTRIBUTE,
                ),
                (
                    with(&good, vec![Attribute::of(tag::STATE, &State::ACTIVE)]),
                    ResultReason::ATTRIBUTE_SINGLE_VALUED,
                ),
                (
                    with(&without(&good, tag::UNIQUE_IDENTIFIER), vec![other_id]),
                    ResultReason::INVALID_ATTRIBUTE_VALUE,
                ),
                (
                    with(&without(&good, tag::OBJECT_TYPE), vec![opaque]),
                    ResultReason::INVALID_ATTRIBUTE_VALUE,
                ),
                (
                    with(
                        &without(&good, tag::CRYPTOGRAPHIC_LENGTH),
                        vec![Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128)],
                    ),
                    ResultReason::INVALID_ATTRIBUTE_VALUE,
                ),
            ] {
                let outcome = reason(to.call(version, &request));
                assert_eq!(outcome, by_version(version, field, new), "{version}");
            }
            assert_eq!(to.having(version, vec![]), Ok(vec![]));
        }
    }

    #[test]
    fn identifiers_have_an_end_and_names_are_taken_once() {
        for version in having_it() {
            let (from, to) = (Bench::new(), Bench::new());
            let key = from.create(version, "k");
            let mut request = taking(version, &exported(&from, version, &key));
            to.create(version, "k");
            let field = ResultReason::INVALID_FIELD;
            let taken = by_version(version, field, ResultReason::NON_UNIQUE_NAME_ATTRIBUTE);
            assert_eq!(reason(to.call(version, &request)), taken, "{version}");
            let mut request = {
                request = without(&request, tag::UNIQUE_IDENTIFIER);
                without(&request, tag::NAME)
            };
            for (text, wanted) in [
                (String::new(), Some(field)),
                ("x".repeat(256), Some(field)),
                ("x".repeat(255), None),
            ] {
                request.unique_identifier = ObjectReference::id(text);
                assert_eq!(reason(to.call(version, &request)), wanted, "{version}");
            }
        }
    }

    #[test]
    fn a_destroyed_object_stays_destroyed() {
        for version in having_it() {
            let (from, to) = (Bench::new(), Bench::new());
            let key = from.key_in(State::DESTROYED);
            let request = taking(version, &exported(&from, version, &key));
            to.call(version, &request).unwrap();
            assert_eq!(to.state(&key), State::DESTROYED, "{version}");
            assert!(to.get(version, &get(&key)).is_err());
        }
    }
}
