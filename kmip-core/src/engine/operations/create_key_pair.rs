//! Create Key Pair (1.0: 4.2; 1.4: 4.2; 2.1: 6.1.9): makes a private and a public key that link to
//! each other.

use crate::crypto::key_format::{KeyClass, default_format};
use crate::crypto::{AsymmetricKey, KeyPairSpecification};
use crate::engine::attributes::AttributeSet;
use crate::engine::call::Call;
use crate::engine::cryptography::is_asymmetric;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::{creation, kept, key_material};
use crate::protocol::attribute::{Attribute, Attributes, CryptographicDomainParameters, Link};
use crate::protocol::enumeration::{CryptographicAlgorithm, LinkType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{ManagedObject, PrivateKey, PublicKey};
use crate::protocol::payload::{CreateKeyPairRequest, CreateKeyPairResponse};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn create_key_pair<'r>(
    call: &mut Call<'r>,
    request: &CreateKeyPairRequest<'r>,
) -> Result<CreateKeyPairResponse<'r>, OperationError> {
    let none = Attributes::default();
    let common = request.common_attributes.as_ref().unwrap_or(&none);
    let private = request.private_key_attributes.as_ref().unwrap_or(&none);
    let public = request.public_key_attributes.as_ref().unwrap_or(&none);
    let all = request.common_protection_storage_masks.as_ref();
    for (own, unavailable) in [
        (
            &request.private_protection_storage_masks,
            Failure::PrivateStorage,
        ),
        (
            &request.public_protection_storage_masks,
            Failure::PublicStorage,
        ),
    ] {
        creation::check_storage(own.as_ref().or(all), unavailable)?;
    }
    let private = creation::collect(call, ObjectType::PRIVATE_KEY, &[common, private])?;
    let public = creation::collect(call, ObjectType::PUBLIC_KEY, &[common, public])?;

    let (private_id, public_id) = (call.new_identifier()?, call.new_identifier()?);
    store_pair(call, (&private_id, private), (&public_id, public))?;
    let (private_id, public_id) = (call.keep_text(private_id), call.keep_text(public_id));
    call.object = Some(private_id);
    call.new_placeholder = Some(private_id.to_owned());
    Ok(CreateKeyPairResponse {
        private_key_unique_identifier: ObjectReference::id(private_id),
        public_key_unique_identifier: ObjectReference::id(public_id),
        ..CreateKeyPairResponse::default()
    })
}

/// Generates a pair as the attributes of both keys say and leaves each under its identifier, linked to the
/// other; for Create Key Pair and Re-key Key Pair.
pub(super) fn store_pair(
    call: &mut Call<'_>,
    (private_id, mut private): (&str, AttributeSet),
    (public_id, mut public): (&str, AttributeSet),
) -> Result<(), OperationError> {
    let specification = specification(&private, &public)?;
    let pair = call.crypto().generate_key_pair(&specification)?;
    let to_public = Link::to(LinkType::PUBLIC_KEY_LINK, public_id);
    private.add(Attribute::of(tag::LINK, &to_public));
    let to_private = Link::to(LinkType::PRIVATE_KEY_LINK, private_id);
    public.add(Attribute::of(tag::LINK, &to_private));
    let algorithm = specification.algorithm;
    store(call, private_id, private, &pair.private, algorithm)?;
    store(call, public_id, public, &pair.public, algorithm)
}

/// What is to be generated; both keys have to agree.
fn specification(
    private: &AttributeSet,
    public: &AttributeSet,
) -> Result<KeyPairSpecification<'static>, OperationError> {
    let algorithm: CryptographicAlgorithm = agreed(
        private.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM),
        public.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM),
        "algorithm",
    )?
    .ok_or_else(|| {
        OperationError::new(
            Failure::InvalidField,
            "attribute Cryptographic Algorithm is required",
        )
    })?;
    if !is_asymmetric(algorithm) {
        let text = format!("algorithm {algorithm} has no key pairs");
        return Err(OperationError::new(Failure::AttributeValue, text));
    }
    let bits = agreed(
        private.integer(tag::CRYPTOGRAPHIC_LENGTH),
        public.integer(tag::CRYPTOGRAPHIC_LENGTH),
        "length",
    )?;
    let bits = bits.map(u32::try_from).transpose().map_err(|_| {
        OperationError::new(Failure::AttributeValue, "Cryptographic Length is negative")
    })?;
    let domain = |set: &AttributeSet| {
        set.typed::<CryptographicDomainParameters>(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS)
            .and_then(|d| d.recommended_curve)
    };
    let curve = agreed(domain(private), domain(public), "curve")?;
    Ok(KeyPairSpecification {
        algorithm,
        bits,
        curve,
        public_exponent: None,
    })
}

/// What was asked for either key, or for both alike.
fn agreed<T: PartialEq>(
    private: Option<T>,
    public: Option<T>,
    what: &str,
) -> Result<Option<T>, OperationError> {
    match (private, public) {
        (Some(private), Some(public)) if private != public => Err(OperationError::new(
            Failure::AttributeValue,
            format!("both keys need the same {what}"),
        )),
        (private, public) => Ok(private.or(public)),
    }
}

fn store(
    call: &mut Call<'_>,
    id: &str,
    mut set: AttributeSet,
    key: &AsymmetricKey,
    algorithm: CryptographicAlgorithm,
) -> Result<(), OperationError> {
    let class = if key.is_private() {
        KeyClass::Private
    } else {
        KeyClass::Public
    };
    let object_type = if key.is_private() {
        ObjectType::PRIVATE_KEY
    } else {
        ObjectType::PUBLIC_KEY
    };
    let bits = key.bits() as i32;
    set.put_value(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm);
    set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &bits);
    if let Some(curve) = key.curve() {
        set.put_value(
            tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS,
            &CryptographicDomainParameters {
                qlength: Some(bits),
                recommended_curve: Some(curve),
            },
        );
    }
    creation::complete(call, &mut set, id, object_type, true)?;
    let format = default_format(V::V2_1, algorithm, class);
    let material = call.crypto().write_key(key, format)?;
    let mut key_block = key_material::write(&material);
    creation::put_digest_of_key(call, &mut set, &key_block)?;
    key_block.cryptographic_algorithm = Some(algorithm);
    key_block.cryptographic_length = Some(bits);
    let object = if key.is_private() {
        ManagedObject::PrivateKey(PrivateKey { key_block })
    } else {
        ManagedObject::PublicKey(PublicKey { key_block })
    };
    call.insert(id, &set, Some(kept::encode(&object).encoded()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::{RecommendedCurve, State};
    use crate::protocol::mask::CryptographicUsageMask as Mask;
    use crate::protocol::payload::GetRequest;
    use CryptographicAlgorithm as A;

    fn algorithm(algorithm: A) -> Attribute<'static> {
        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm)
    }

    fn length(bits: i32) -> Attribute<'static> {
        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &bits)
    }

    fn request(
        common: Vec<Attribute<'static>>,
        private: Vec<Attribute<'static>>,
        public: Vec<Attribute<'static>>,
    ) -> CreateKeyPairRequest<'static> {
        let given = |list: Vec<_>| Some(of(list)).filter(|a| !a.list.is_empty());
        CreateKeyPairRequest {
            common_attributes: given(common),
            private_key_attributes: given(private),
            public_key_attributes: given(public),
            ..CreateKeyPairRequest::default()
        }
    }

    fn pair(b: &Bench, version: V, request: &CreateKeyPairRequest<'_>) -> Answer<(String, String)> {
        let pair = b.call(version, request)?;
        let text = |r: ObjectReference<'_>| r.as_identifier().unwrap().to_owned();
        Ok((
            text(pair.private_key_unique_identifier),
            text(pair.public_key_unique_identifier),
        ))
    }

    #[test]
    fn the_halves_are_linked_to_each_other() {
        for version in V::ALL {
            let b = Bench::new();
            let request = request(vec![algorithm(A::ECDSA), length(256)], vec![], vec![]);
            let (private, public) = pair(&b, version, &request).unwrap();
            for (half, other, kind, object_type) in [
                (
                    &private,
                    &public,
                    LinkType::PUBLIC_KEY_LINK,
                    ObjectType::PRIVATE_KEY,
                ),
                (
                    &public,
                    &private,
                    LinkType::PRIVATE_KEY_LINK,
                    ObjectType::PUBLIC_KEY,
                ),
            ] {
                let links = b.instances(V::V2_1, half, tag::LINK.into());
                assert_eq!(links.len(), 1);
                assert!(links[0].has_value_of(&Attribute::of(tag::LINK, &Link::to(kind, other))));
                assert_eq!(b.value(half, tag::OBJECT_TYPE), Some(object_type));
                assert_eq!(b.value(half, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
                assert_eq!(b.state(half), State::PRE_ACTIVE);
                assert_eq!(b.date(half, tag::ORIGINAL_CREATION_DATE), Some(START));
            }
        }
    }

    #[test]
    fn attributes_of_a_half_go_to_it_alone_and_those_of_both_to_both() {
        let b = Bench::new();
        let request = request(
            vec![
                algorithm(A::ECDSA),
                length(256),
                text(tag::OBJECT_GROUP, "both"),
            ],
            vec![usage(Mask::SIGN), name("private")],
            vec![usage(Mask::VERIFY), name("public")],
        );
        let (private, public) = pair(&b, V::V1_4, &request).unwrap();
        let group = vec![text(tag::OBJECT_GROUP, "both")];
        assert_eq!(b.having(V::V1_4, group).unwrap().len(), 2);
        for (half, title, mask) in [
            (private, "private", Mask::SIGN),
            (public, "public", Mask::VERIFY),
        ] {
            assert_eq!(b.having(V::V1_4, vec![name(title)]), Ok(vec![half.clone()]));
            assert_eq!(b.value(&half, tag::CRYPTOGRAPHIC_USAGE_MASK), Some(mask));
        }
    }

    #[test]
    fn what_is_told_of_one_half_holds_for_both_and_both_must_agree() {
        let b = Bench::new();
        let one = request(vec![], vec![algorithm(A::ECDSA), length(384)], vec![]);
        let (_, public) = pair(&b, V::V1_4, &one).unwrap();
        assert_eq!(b.value(&public, tag::CRYPTOGRAPHIC_LENGTH), Some(384));
        for version in V::ALL {
            let b = Bench::new();
            let wanted = by_version(
                version,
                ResultReason::INVALID_FIELD,
                ResultReason::INVALID_ATTRIBUTE_VALUE,
            );
            let torn = [
                request(
                    vec![algorithm(A::ECDSA)],
                    vec![length(256)],
                    vec![length(384)],
                ),
                request(vec![], vec![algorithm(A::ECDSA)], vec![algorithm(A::RSA)]),
            ];
            for request in torn {
                assert_eq!(reason(pair(&b, version, &request)), wanted);
            }
            assert_eq!(b.having(version, vec![]), Ok(vec![]));
        }
    }

    #[test]
    fn a_curve_decides_the_length() {
        let b = Bench::new();
        let domain = CryptographicDomainParameters {
            qlength: None,
            recommended_curve: Some(RecommendedCurve::P_521),
        };
        let domain = Attribute::of(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS, &domain);
        let request_ = request(vec![algorithm(A::EC), domain.clone()], vec![], vec![]);
        let (private, _) = pair(&b, V::V1_4, &request_).unwrap();
        assert_eq!(b.value(&private, tag::CRYPTOGRAPHIC_LENGTH), Some(521));
        let torn = request(vec![algorithm(A::EC), domain, length(256)], vec![], vec![]);
        assert_eq!(
            reason(pair(&b, V::V2_1, &torn)),
            Some(ResultReason::INVALID_ATTRIBUTE_VALUE)
        );
    }

    #[test]
    fn an_algorithm_is_required_and_a_length_that_does_not_exist_refused() {
        let b = Bench::new();
        let without = request(vec![length(256)], vec![], vec![]);
        for version in V::ALL {
            assert_eq!(
                reason(pair(&b, version, &without)),
                Some(ResultReason::INVALID_FIELD)
            );
        }
        for (kind, bits) in [(A::ECDSA, 0), (A::ECDSA, 255), (A::RSA, -1), (A::RSA, 0)] {
            let odd = request(vec![algorithm(kind), length(bits)], vec![], vec![]);
            assert!(pair(&b, V::V1_4, &odd).is_err(), "{kind} {bits}");
        }
        assert_eq!(b.having(V::V1_4, vec![]), Ok(vec![]));
    }

    #[test]
    fn later_items_of_the_batch_find_the_private_key() {
        let b = Bench::new();
        let request = request(vec![algorithm(A::ECDSA), length(256)], vec![], vec![]);
        let answer = b.handle(&message(V::V1_4, |items| {
            items.item(Some(b"1"), &request);
            items.item(Some(b"2"), &GetRequest::default());
        }));
        assert!(said(&answer).iter().all(|item| item.2.is_none()));
        let fresh = Attribute::of(tag::FRESH, &false);
        let private = Attribute::of(tag::OBJECT_TYPE, &ObjectType::PRIVATE_KEY);
        let found = b.having(V::V2_1, vec![fresh.clone()]).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(b.having(V::V2_1, vec![fresh, private]), Ok(found));
    }
}
