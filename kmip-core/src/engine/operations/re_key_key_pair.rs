//! Re-key Key Pair (1.1: 4.5; 1.4: 4.5; 2.1: 6.1.47): a new pair takes the place of an old one, with its names.

use super::create_key_pair::store_pair;
use crate::engine::call::Call;
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::replacement::Predecessor;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::{LinkType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ReKeyKeyPairRequest, ReKeyKeyPairResponse};

pub(in crate::engine) fn re_key_key_pair<'r>(
    call: &mut Call<'r>,
    request: &ReKeyKeyPairRequest<'r>,
) -> Result<ReKeyKeyPairResponse<'r>, OperationError> {
    let private = call.resolve(request.private_key_unique_identifier.as_ref())?;
    let old_private = Predecessor::open(call, private, ObjectType::PRIVATE_KEY)?;
    let public = old_private
        .linked(LinkType::PUBLIC_KEY_LINK)
        .ok_or_else(|| {
            let text = "the private key has no link to its public key";
            OperationError::new(Failure::PermissionDenied, text)
        })?;
    let public = call.keep_text(public);
    let old_public = Predecessor::open(call, public, ObjectType::PUBLIC_KEY)?;
    let all = request.common_protection_storage_masks.as_ref();
    let own = request.private_protection_storage_masks.as_ref();
    creation::check_storage(own.or(all), Failure::PrivateStorage)?;
    let own = request.public_protection_storage_masks.as_ref();
    creation::check_storage(own.or(all), Failure::PublicStorage)?;

    let none = Attributes::default();
    let common = request.common_attributes.as_ref().unwrap_or(&none);
    let wanted = request.private_key_attributes.as_ref().unwrap_or(&none);
    let for_private = creation::collect(call, ObjectType::PRIVATE_KEY, &[common, wanted])?;
    let wanted = request.public_key_attributes.as_ref().unwrap_or(&none);
    let for_public = creation::collect(call, ObjectType::PUBLIC_KEY, &[common, wanted])?;

    let (private_id, public_id) = (call.new_identifier()?, call.new_identifier()?);
    let private = old_private.succeed(call, &private_id, &for_private, request.offset)?;
    let public = old_public.succeed(call, &public_id, &for_public, request.offset)?;
    store_pair(call, (&private_id, private), (&public_id, public))?;

    let (private_id, public_id) = (call.keep_text(private_id), call.keep_text(public_id));
    call.object = Some(private_id);
    call.new_placeholder = Some(private_id.to_owned());
    Ok(ReKeyKeyPairResponse {
        private_key_unique_identifier: ObjectReference::id(private_id),
        public_key_unique_identifier: ObjectReference::id(public_id),
        ..ReKeyKeyPairResponse::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::Link;
    use crate::protocol::enumeration::State;
    use crate::protocol::payload::CreateKeyPairRequest;
    use crate::protocol::shape::Interval;
    use CryptographicAlgorithm as A;
    use CryptographicUsageMask as Mask;

    type Pair = [String; 2];

    fn text(id: &ObjectReference<'_>) -> String {
        id.as_identifier().unwrap().to_owned()
    }

    fn pair(b: &Bench, version: V, more: &[Attribute<'static>]) -> Pair {
        let mut common = vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &A::ECDSA),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &384),
        ];
        common.extend_from_slice(more);
        let request = CreateKeyPairRequest {
            common_attributes: Some(of(common)),
            private_key_attributes: Some(of(vec![usage(Mask::SIGN), name("private")])),
            public_key_attributes: Some(of(vec![usage(Mask::VERIFY), name("public")])),
            ..CreateKeyPairRequest::default()
        };
        let made = b.call(version, &request).unwrap();
        [
            text(&made.private_key_unique_identifier),
            text(&made.public_key_unique_identifier),
        ]
    }

    fn request(private: &str) -> ReKeyKeyPairRequest<'_> {
        ReKeyKeyPairRequest {
            private_key_unique_identifier: id(private),
            ..ReKeyKeyPairRequest::default()
        }
    }

    fn re_key(b: &Bench, version: V, request: &ReKeyKeyPairRequest<'_>) -> Answer<Pair> {
        let response = b.call(version, request)?;
        Ok([
            text(&response.private_key_unique_identifier),
            text(&response.public_key_unique_identifier),
        ])
    }

    fn links(b: &Bench, key: &str) -> Vec<(LinkType, String)> {
        let links = b.instances(V::V2_1, key, tag::LINK.into());
        let mut all: Vec<_> = links
            .iter()
            .map(|attribute| {
                let link: Link<'_> = attribute.get().unwrap();
                let to = link.linked_object_identifier.item().unwrap();
                (link.link_type, to.any_text().unwrap().to_owned())
            })
            .collect();
        all.sort_by_key(|(kind, _)| kind.get());
        all
    }

    fn having_it() -> impl Iterator<Item = V> {
        V::ALL.into_iter().filter(|v| *v >= V::V1_1)
    }

    #[test]
    fn both_halves_get_successors_that_belong_together() {
        use LinkType as L;
        for version in having_it() {
            let b = Bench::new();
            let old = pair(&b, version, &[]);
            let new = re_key(&b, version, &request(&old[0])).unwrap();
            for (half, (text, mask)) in [("private", Mask::SIGN), ("public", Mask::VERIFY)]
                .into_iter()
                .enumerate()
            {
                let kind = [L::PUBLIC_KEY_LINK, L::PRIVATE_KEY_LINK][half];
                let other = 1 - half;
                assert_eq!(
                    links(&b, &new[half]),
                    [
                        (kind, new[other].clone()),
                        (L::REPLACED_OBJECT_LINK, old[half].clone())
                    ],
                    "{version}"
                );
                assert_eq!(
                    links(&b, &old[half]),
                    [
                        (kind, old[other].clone()),
                        (L::REPLACEMENT_OBJECT_LINK, new[half].clone())
                    ]
                );
                let found = b.having(version, vec![name(text)]);
                assert_eq!(found, Ok(vec![new[half].clone()]), "{version}");
                let bits = b.value(&new[half], tag::CRYPTOGRAPHIC_LENGTH);
                assert_eq!(bits, Some(384));
                assert_eq!(
                    b.value(&new[half], tag::CRYPTOGRAPHIC_USAGE_MASK),
                    Some(mask)
                );
            }
            let digest = |key: &str| b.instances(V::V2_1, key, tag::DIGEST.into());
            assert_ne!(digest(&old[1]), digest(&new[1]));
        }
    }

    #[test]
    fn an_offset_holds_for_both() {
        for version in having_it() {
            let b = Bench::new();
            let more = [
                date(tag::ACTIVATION_DATE, START),
                date(tag::DEACTIVATION_DATE, START + 100),
            ];
            let old = pair(&b, version, &more);
            b.advance(10);
            let mut request = request(&old[0]);
            request.offset = Some(Interval(5));
            for half in &re_key(&b, version, &request).unwrap() {
                assert_eq!(b.date(half, tag::ACTIVATION_DATE), Some(START + 15));
                assert_eq!(b.date(half, tag::DEACTIVATION_DATE), Some(START + 115));
                assert_eq!(b.state(half), State::PRE_ACTIVE, "{version}");
            }
        }
    }

    #[test]
    fn what_is_no_private_key_of_a_pair_is_refused() {
        for version in having_it() {
            let b = Bench::new();
            let old = pair(&b, version, &[]);
            let wanted = by_version(
                version,
                ResultReason::PERMISSION_DENIED,
                ResultReason::INVALID_OBJECT_TYPE,
            );
            let outcome = reason(re_key(&b, version, &request(&old[1])));
            assert_eq!(outcome, wanted, "{version}");
            let aes = b.create(version, "aes");
            assert_eq!(reason(re_key(&b, version, &request(&aes))), wanted);
            b.destroy(version, &old[1]).unwrap();
            let before = b.everything(&old[0]);
            let outcome = reason(re_key(&b, version, &request(&old[0])));
            assert_eq!(outcome, Some(ResultReason::PERMISSION_DENIED), "{version}");
            assert_eq!(b.everything(&old[0]), before, "nothing of it is done");
        }
    }

    #[test]
    fn attributes_are_given_for_both_and_for_each() {
        let b = Bench::new();
        let old = pair(&b, V::V2_1, &[]);
        let mut request = request(&old[0]);
        request.common_attributes = Some(of(vec![date(tag::ACTIVATION_DATE, START)]));
        request.private_key_attributes = Some(of(vec![usage(Mask::SIGN | Mask::DERIVE_KEY)]));
        let new = re_key(&b, V::V2_1, &request).unwrap();
        assert!(new.iter().all(|half| b.state(half) == State::ACTIVE));
        let both = Mask::SIGN | Mask::DERIVE_KEY;
        assert_eq!(b.value(&new[0], tag::CRYPTOGRAPHIC_USAGE_MASK), Some(both));
        let same = b.value(&new[1], tag::CRYPTOGRAPHIC_USAGE_MASK);
        assert_eq!(same, Some(Mask::VERIFY));
    }
}
