//! Export (1.4: 4.40; 2.1: 6.1.18): an object with all of its attributes, for a server that imports it.

use super::get;
use super::get_attributes::{answer, current};
use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::lifecycle::is_destroyed;
use crate::protocol::attribute::AttributeList;
use crate::protocol::enumeration::{KeyFormatType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, ManagedObject, PrivateKey, PublicKey, SymmetricKey};
use crate::protocol::payload::{ExportRequest, ExportResponse, GetRequest};
use crate::protocol::shape::Raw;
use crate::protocol::tag;

pub(in crate::engine) fn export<'r>(
    call: &mut Call<'r>,
    request: &ExportRequest<'r>,
) -> Result<ExportResponse<'r>, OperationError> {
    let id = call.resolve(request.unique_identifier.as_ref())?;
    let mut opened = call.open_known(id)?;
    let set = current(call, &opened)?;
    let object = if is_destroyed(opened.head.lifecycle.state) {
        without_material(call, &opened, &set)?
    } else {
        opened = call.open_with_material(Some(&ObjectReference::id(id)))?;
        // The same fields with the same meaning as in Get.
        let as_get = GetRequest {
            unique_identifier: None,
            key_format_type: request.key_format_type,
            key_wrap_type: request.key_wrap_type,
            key_compression_type: request.key_compression_type,
            key_wrapping_specification: request.key_wrapping_specification.clone(),
        };
        get::object(call, &opened, &as_get)?
    };
    call.new_placeholder = Some(id.to_owned());
    Ok(ExportResponse {
        object_type: opened.head.object_type,
        unique_identifier: ObjectReference::id(id),
        attributes: AttributeList {
            list: set.iter().map(answer).collect(),
            present: true,
        },
        object: object.into(),
    })
}

/// What is left of a destroyed key: its Key Block without a value. Of other objects nothing is left that could be
/// answered.
fn without_material(
    call: &Call<'_>,
    opened: &Opened<'_>,
    set: &AttributeSet,
) -> Result<Raw<'static>, OperationError> {
    let key_block = KeyBlock {
        key_format_type: set
            .enumeration(tag::KEY_FORMAT_TYPE)
            .unwrap_or(KeyFormatType::RAW),
        cryptographic_algorithm: set.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM),
        cryptographic_length: set.integer(tag::CRYPTOGRAPHIC_LENGTH),
        ..KeyBlock::default()
    };
    let object = match opened.head.object_type {
        ObjectType::SYMMETRIC_KEY => ManagedObject::SymmetricKey(SymmetricKey { key_block }),
        ObjectType::PRIVATE_KEY => ManagedObject::PrivateKey(PrivateKey { key_block }),
        ObjectType::PUBLIC_KEY => ManagedObject::PublicKey(PublicKey { key_block }),
        _ => return Err(Failure::ObjectDestroyed.into()),
    };
    Ok(object.to_item(call.version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::State;
    use crate::protocol::object::KeyWrappingSpecification;
    use crate::protocol::shape::{Boxed, Decode};

    fn request(key: &str) -> ExportRequest<'_> {
        ExportRequest {
            unique_identifier: id(key),
            ..ExportRequest::default()
        }
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_4)
    }

    fn object_of(version: V, response: &ExportResponse<'static>) -> ManagedObject<'static> {
        use crate::protocol::shape::IntoOwned;
        let item = response.object.item().unwrap();
        let object = ManagedObject::decode(&item, &Decode::strict(version)).unwrap();
        object.into_owned()
    }

    #[test]
    fn an_object_comes_with_every_attribute_and_stays_fresh() {
        for version in having_it() {
            let b = Bench::new();
            let key = b.create_with(version, "k", vec![custom("ID", "own")]);
            let all = b.instances(version, &key, tag::NAME.into()).len();
            assert_eq!(all, 1);
            let exported = b.call(version, &request(&key)).unwrap();
            assert_eq!(exported.object_type, ObjectType::SYMMETRIC_KEY);
            let list = &exported.attributes.list;
            for tag in [tag::NAME, tag::STATE, tag::DIGEST, tag::INITIAL_DATE] {
                let found = list.iter().any(|a| a.id.standard() == Some(tag));
                assert!(found, "{version} {tag}");
            }
            assert!(
                list.iter().any(|a| a.id == custom("ID", "").id),
                "{version}"
            );
            let got = crate::protocol::payload::GetRequest {
                unique_identifier: id(&key),
                ..crate::protocol::payload::GetRequest::default()
            };
            assert_eq!(b.value(&key, tag::FRESH), Some(true), "only Get serves it");
            let got = b.get(version, &got).unwrap();
            assert_eq!(object_of(version, &exported), got, "{version}");
        }
    }

    #[test]
    fn a_destroyed_key_comes_without_its_value() {
        for version in having_it() {
            let b = Bench::new();
            let key = b.key_in(State::DESTROYED);
            let exported = b.call(version, &request(&key)).unwrap();
            let object = object_of(version, &exported);
            let block = object.key_block().unwrap();
            assert!(block.key_value.is_none(), "{version}");
            assert_eq!(block.cryptographic_length, Some(256));
        }
    }

    #[test]
    fn what_get_refuses_is_refused() {
        for version in having_it() {
            let b = Bench::new();
            let more = vec![Attribute::of(tag::EXTRACTABLE, &false)];
            let closed = b.create_with(version, "closed", more);
            let outcome = reason(b.call(version, &request(&closed)));
            assert_eq!(outcome, Some(ResultReason::NOT_EXTRACTABLE), "{version}");
            let open = b.create(version, "open");
            let mut wrapped = request(&open);
            let specification = KeyWrappingSpecification::default();
            wrapped.key_wrapping_specification = Some(Boxed::from(specification));
            assert!(b.call(version, &wrapped).is_err(), "{version}");
            let mut other = request(&open);
            other.key_format_type = Some(KeyFormatType::X_509);
            let outcome = reason(b.call(version, &other));
            let unsupported = ResultReason::KEY_FORMAT_TYPE_NOT_SUPPORTED;
            assert_eq!(outcome, Some(unsupported), "{version}");
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            let outcome = reason(b.call(version, &request("nobody")));
            assert_eq!(outcome, by_version(version, old, new));
        }
    }
}
