//! Re-key (1.0: 4.4; 1.4: 4.4; 2.1: 6.1.46): a new symmetric key takes the place of an old one, with its names.

use super::create;
use crate::engine::call::Call;
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::replacement::Predecessor;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ReKeyRequest, ReKeyResponse};

pub(in crate::engine) fn re_key<'r>(
    call: &mut Call<'r>,
    request: &ReKeyRequest<'r>,
) -> Result<ReKeyResponse<'r>, OperationError> {
    let object_type = ObjectType::SYMMETRIC_KEY;
    let old = call.resolve(request.unique_identifier.as_ref())?;
    let old = Predecessor::open(call, old, object_type)?;
    let masks = request.protection_storage_masks.as_ref();
    creation::check_storage(masks, Failure::Storage)?;
    let none = Attributes::default();
    let wanted = request.attributes.as_ref().unwrap_or(&none);
    let given = creation::collect(call, object_type, &[wanted])?;
    let id = call.new_identifier()?;
    let set = old.succeed(call, &id, &given, request.offset)?;
    create::store(call, &id, set, object_type)?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(ReKeyResponse {
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::attribute::{Digest, Link, UsageLimits};
    use crate::protocol::enumeration::{LinkType, RevocationReasonCode, State, UsageLimitsUnit};
    use crate::protocol::mask::ProtectionStorageMask as M;
    use crate::protocol::payload::{
        ArchiveRequest, GetAttributesRequest, GetRequest, GetUsageAllocationRequest,
        ProtectionStorageMasks,
    };
    use crate::protocol::shape::Interval;
    use crate::ttlv::Tag;

    fn request(key: &str) -> ReKeyRequest<'_> {
        ReKeyRequest {
            unique_identifier: id(key),
            ..ReKeyRequest::default()
        }
    }

    fn after(key: &str, seconds: u32) -> ReKeyRequest<'_> {
        ReKeyRequest {
            offset: Some(Interval(seconds)),
            ..request(key)
        }
    }

    fn re_key(b: &Bench, version: V, request: &ReKeyRequest<'_>) -> Answer<String> {
        let response = b.call(version, request)?;
        let id = response.unique_identifier.as_identifier().unwrap();
        Ok(id.to_owned())
    }

    fn linked(b: &Bench, key: &str, kind: LinkType) -> Option<String> {
        let links = b.instances(V::V2_1, key, tag::LINK.into());
        links.iter().find_map(|attribute| {
            let link: Link<'_> = attribute.get()?;
            let to = link
                .linked_object_identifier
                .item()?
                .any_text()
                .ok()?
                .to_owned();
            (link.link_type == kind).then_some(to)
        })
    }

    fn bytes_of(b: &Bench, key: &str) -> Vec<u8> {
        let request = GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        };
        let object = b.get(V::V2_1, &request).unwrap();
        object.key_block().unwrap().bytes().unwrap().to_vec()
    }

    #[test]
    fn the_successor_is_another_key_under_the_same_names() {
        for version in V::ALL {
            let b = Bench::new();
            let more = vec![name("second"), custom("ID", "own")];
            let old = b.create_with(version, "first", more);
            b.advance(5);
            let new = re_key(&b, version, &request(&old)).unwrap();
            assert_ne!(bytes_of(&b, &old), bytes_of(&b, &new), "{version}");
            for text in ["first", "second"] {
                let found = b.having(version, vec![name(text)]);
                assert_eq!(found, Ok(vec![new.clone()]), "{version}");
            }
            assert!(b.instances(V::V2_1, &old, tag::NAME.into()).is_empty());
            assert_eq!(
                b.having(version, vec![custom("ID", "own")]).unwrap().len(),
                2
            );
            let to = |key: &str, kind| linked(&b, key, kind);
            assert_eq!(
                to(&old, LinkType::REPLACEMENT_OBJECT_LINK),
                Some(new.clone())
            );
            assert_eq!(to(&new, LinkType::REPLACED_OBJECT_LINK), Some(old.clone()));
            for tag in [
                tag::INITIAL_DATE,
                tag::LAST_CHANGE_DATE,
                tag::ORIGINAL_CREATION_DATE,
            ] {
                assert_eq!(b.date(&new, tag), Some(START + 5), "{version}");
            }
            assert_eq!(b.date(&old, tag::INITIAL_DATE), Some(START));
            assert_eq!(b.date(&old, tag::LAST_CHANGE_DATE), Some(START + 5));
            assert_eq!(b.value(&new, tag::CRYPTOGRAPHIC_LENGTH), Some(256));
        }
    }

    #[test]
    fn digest_and_identifiers_are_those_of_the_new_key() {
        let b = Bench::new();
        let old = b.create(V::V2_1, "k");
        let new = re_key(&b, V::V2_1, &request(&old)).unwrap();
        for tag in [
            tag::DIGEST,
            tag::SHORT_UNIQUE_IDENTIFIER,
            tag::UNIQUE_IDENTIFIER,
        ] {
            let (old, new) = (
                b.instances(V::V2_1, &old, tag.into()),
                b.instances(V::V2_1, &new, tag.into()),
            );
            assert_eq!((old.len(), new.len()), (1, 1), "{tag}");
            assert_ne!(old, new, "{tag}");
        }
        let list = b.instances(V::V2_1, &new, tag::DIGEST.into());
        let digest: Digest<'_> = list[0].get().unwrap();
        let crypto = crate::crypto::OpenSsl::new().unwrap();
        let expected =
            crate::crypto::Digests::hash(&crypto, digest.hashing_algorithm, &bytes_of(&b, &new));
        assert_eq!(digest.digest_value.as_deref(), expected.ok().as_deref());
    }

    #[test]
    fn rotation_is_counted() {
        let b = Bench::new();
        let first = b.create(V::V2_1, "k");
        let second = re_key(&b, V::V2_1, &request(&first)).unwrap();
        b.advance(2);
        let third = re_key(&b, V::V2_1, &request(&second)).unwrap();
        assert_eq!(b.value(&second, tag::ROTATE_GENERATION), Some(1));
        assert_eq!(b.value(&third, tag::ROTATE_GENERATION), Some(2));
        assert_eq!(b.value(&second, tag::ROTATE_LATEST), Some(false));
        assert_eq!(b.value(&third, tag::ROTATE_LATEST), Some(true));
        assert_eq!(b.date(&second, tag::ROTATE_DATE), Some(START + 2));
        assert_eq!(b.date(&third, tag::ROTATE_DATE), None);
    }

    #[test]
    fn an_offset_moves_all_dates_by_as_much_as_the_activation() {
        const DATES: [Tag; 4] = [
            tag::ACTIVATION_DATE,
            tag::PROCESS_START_DATE,
            tag::PROTECT_STOP_DATE,
            tag::DEACTIVATION_DATE,
        ];
        for version in V::ALL {
            let b = Bench::new();
            let dates: Vec<_> = DATES
                .into_iter()
                .zip([START - 100, START - 50, START + 200, START + 300])
                .map(|(tag, seconds)| date(tag, seconds))
                .collect();
            let old = b.create_with(version, "k", dates);
            b.advance(10);
            let same = re_key(&b, version, &request(&old)).unwrap();
            let moved = re_key(&b, version, &after(&same, 40)).unwrap();
            let of = |key: &str| DATES.map(|tag| b.date(key, tag).unwrap() - START);
            assert_eq!(of(&same), [-100, -50, 200, 300], "{version}");
            assert_eq!(of(&moved), [50, 100, 350, 450], "{version}");
            assert_eq!(b.state(&same), State::ACTIVE);
            assert_eq!(b.state(&moved), State::PRE_ACTIVE);
            b.advance(40);
            assert_eq!(b.state(&moved), State::ACTIVE);
        }
    }

    #[test]
    fn an_offset_without_an_activation_moves_no_other_date() {
        for version in V::ALL {
            let b = Bench::new();
            let bare = b.create(version, "bare");
            let new = re_key(&b, version, &after(&bare, 40)).unwrap();
            assert_eq!(b.date(&new, tag::ACTIVATION_DATE), Some(START + 40));
            let stops = b.create_with(version, "k", vec![date(tag::DEACTIVATION_DATE, START + 9)]);
            let wanted = by_version(
                version,
                ResultReason::ILLEGAL_OPERATION,
                ResultReason::INVALID_FIELD,
            );
            let outcome = reason(re_key(&b, version, &after(&stops, 40)));
            assert_eq!(outcome, wanted, "{version}");
        }
    }

    #[test]
    fn an_offset_and_dates_exclude_each_other() {
        for version in V::ALL {
            let b = Bench::new();
            let old = b.create(version, "k");
            let mut request = after(&old, 40);
            request.attributes = Some(of(vec![date(tag::ACTIVATION_DATE, START)]));
            let outcome = reason(re_key(&b, version, &request));
            assert_eq!(outcome, Some(ResultReason::INVALID_MESSAGE), "{version}");
            request.offset = None;
            let new = re_key(&b, version, &request).unwrap();
            assert_eq!(b.state(&new), State::ACTIVE);
        }
    }

    #[test]
    fn attributes_of_the_request_come_before_those_of_the_old_key() {
        for version in V::ALL {
            let b = Bench::new();
            let old = b.create_with(version, "old", vec![custom("ID", "old")]);
            let mut request = request(&old);
            request.attributes = Some(of(vec![
                name("new"),
                custom("ID", "new"),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128),
            ]));
            let new = re_key(&b, version, &request).unwrap();
            assert_eq!(bytes_of(&b, &new).len(), 16);
            assert_eq!(b.value(&new, tag::CRYPTOGRAPHIC_LENGTH), Some(128));
            for text in ["old", "new"] {
                assert_eq!(b.having(version, vec![name(text)]), Ok(vec![new.clone()]));
            }
            let found = b.having(version, vec![custom("ID", "old")]);
            assert_eq!(found, Ok(vec![old]), "{version}");
        }
    }

    #[test]
    fn what_happened_to_the_old_key_did_not_happen_to_the_new_one() {
        let b = Bench::new();
        let old = b.active(V::V2_1, "leaked");
        b.revoke(V::V2_1, &old, RevocationReasonCode::KEY_COMPROMISE)
            .unwrap();
        let new = re_key(&b, V::V2_1, &request(&old)).unwrap();
        assert_eq!(b.state(&new), State::ACTIVE);
        for tag in [
            tag::COMPROMISE_DATE,
            tag::COMPROMISE_OCCURRENCE_DATE,
            tag::REVOCATION_REASON,
        ] {
            assert!(b.instances(V::V2_1, &new, tag.into()).is_empty(), "{tag}");
            assert!(!b.instances(V::V2_1, &old, tag.into()).is_empty(), "{tag}");
        }
    }

    #[test]
    fn limits_of_use_begin_again() {
        let b = Bench::new();
        let limits = UsageLimits {
            usage_limits_total: 10,
            usage_limits_count: None,
            usage_limits_unit: UsageLimitsUnit::OBJECT,
        };
        let more = vec![
            Attribute::of(tag::USAGE_LIMITS, &limits),
            date(tag::ACTIVATION_DATE, START),
        ];
        let old = b.create_with(V::V1_4, "k", more);
        let seven = GetUsageAllocationRequest {
            unique_identifier: id(&old),
            usage_limits_count: 7,
        };
        b.call(V::V1_4, &seven).unwrap();
        let new = re_key(&b, V::V1_4, &request(&old)).unwrap();
        let left = |key: &str| {
            let limits: UsageLimits = b.value(key, tag::USAGE_LIMITS).unwrap();
            limits.usage_limits_count
        };
        assert_eq!((left(&old), left(&new)), (Some(3), Some(10)));
    }

    #[test]
    fn what_cannot_be_replaced_is_left_as_it_is() {
        for version in V::ALL {
            let b = Bench::new();
            let gone = b.key_in(State::DESTROYED);
            let before = b.everything(&gone);
            let outcome = reason(re_key(&b, version, &request(&gone)));
            assert_eq!(outcome, Some(ResultReason::PERMISSION_DENIED), "{version}");
            assert_eq!(b.everything(&gone), before);
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            let outcome = reason(re_key(&b, version, &request("nobody")));
            assert_eq!(outcome, by_version(version, old, new));
            let archived = b.create(version, "k");
            let archive = ArchiveRequest {
                unique_identifier: id(&archived),
            };
            b.call(version, &archive).unwrap();
            let outcome = reason(re_key(&b, version, &request(&archived)));
            assert_eq!(outcome, Some(ResultReason::OBJECT_ARCHIVED), "{version}");
        }
    }

    #[test]
    fn storage_that_the_server_does_not_have_is_refused() {
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let b = Bench::new();
            let old = b.create(version, "k");
            let masks = vec![M::HARDWARE];
            let mut request = request(&old);
            request.protection_storage_masks = Some(ProtectionStorageMasks { masks });
            let outcome = reason(re_key(&b, version, &request));
            let unavailable = ResultReason::PROTECTION_STORAGE_UNAVAILABLE;
            assert_eq!(outcome, Some(unavailable));
        }
    }

    #[test]
    fn the_new_key_is_the_object_of_the_batch() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
            let b = Bench::new();
            let old = b.create(version, "k");
            let answer = b.handle(&message(version, |items| {
                items.item(Some(b"1"), &request(&old));
                items.item(Some(b"2"), &GetAttributesRequest::default());
                items.item(Some(b"3"), &ReKeyRequest::default());
            }));
            assert!(said(&answer).iter().all(|item| item.2.is_none()));
            let named = b.having(version, vec![name("k")]).unwrap();
            assert_eq!(b.value(&named[0], tag::ROTATE_GENERATION), Some(2));
        }
    }
}
