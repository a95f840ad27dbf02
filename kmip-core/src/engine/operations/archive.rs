//! Archive and Recover (1.0: 4.21, 4.22; 1.4: 4.22, 4.23; 2.1: 6.1.4, 6.1.42): an object goes off-line and
//! comes back. Both are done at once: what the archive keeps stays in the store.

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::protocol::attribute::AttributeId;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{ArchiveRequest, ArchiveResponse, RecoverRequest, RecoverResponse};
use crate::protocol::tag;

pub(in crate::engine) fn archive<'r>(
    call: &mut Call<'r>,
    request: &ArchiveRequest<'r>,
) -> Result<ArchiveResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    if opened.head.is_archived() {
        let text = "the object is archived already";
        return Err(OperationError::new(Failure::ObjectArchived, text));
    }
    let mut set = opened.attributes()?;
    set.put_date(tag::ARCHIVE_DATE, call.now);
    set.put_date(tag::LAST_CHANGE_DATE, call.now);
    call.update(&opened, &set)?;
    Ok(ArchiveResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

/// An object that is not in the archive is on-line already, which is what the client wants.
pub(in crate::engine) fn recover<'r>(
    call: &mut Call<'r>,
    request: &RecoverRequest<'r>,
) -> Result<RecoverResponse<'r>, OperationError> {
    let opened = call.open(request.unique_identifier.as_ref())?;
    if opened.head.is_archived() {
        let mut set = opened.attributes()?;
        set.remove_every(&AttributeId::Standard(tag::ARCHIVE_DATE));
        set.put_date(tag::LAST_CHANGE_DATE, call.now);
        call.update(&opened, &set)?;
    }
    call.new_placeholder = Some(opened.id.to_owned());
    Ok(RecoverResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::mask::StorageStatusMask;
    use crate::protocol::payload::{GetRequest, LocateRequest};

    fn archive_of(key: &str) -> ArchiveRequest<'_> {
        ArchiveRequest {
            unique_identifier: id(key),
        }
    }

    fn recover_of(key: &str) -> RecoverRequest<'_> {
        RecoverRequest {
            unique_identifier: id(key),
        }
    }

    fn get(key: &str) -> GetRequest<'_> {
        GetRequest {
            unique_identifier: id(key),
            ..GetRequest::default()
        }
    }

    fn found(b: &Bench, version: V, mask: StorageStatusMask) -> Vec<String> {
        let request = LocateRequest {
            storage_status_mask: Some(mask),
            ..LocateRequest::default()
        };
        b.locate(version, &request).unwrap()
    }

    #[test]
    fn an_object_goes_off_line_with_a_date_and_comes_back_as_it_was() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let before = b.get(version, &get(&key)).unwrap();
            b.advance(3);
            b.call(version, &archive_of(&key)).unwrap();
            assert_eq!(b.date(&key, tag::ARCHIVE_DATE), Some(START + 3));
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 3));
            assert_eq!(
                found(&b, version, StorageStatusMask::ARCHIVAL_STORAGE),
                [key.as_str()]
            );
            assert!(found(&b, version, StorageStatusMask::ON_LINE_STORAGE).is_empty());
            let twice = reason(b.call(version, &archive_of(&key)));
            assert_eq!(twice, Some(ResultReason::OBJECT_ARCHIVED), "{version}");
            b.advance(3);
            b.call(version, &recover_of(&key)).unwrap();
            assert_eq!(b.date(&key, tag::ARCHIVE_DATE), None);
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 6));
            assert_eq!(b.get(version, &get(&key)), Ok(before), "{version}");
        }
    }

    #[test]
    fn recovering_what_is_on_line_changes_nothing() {
        let b = Bench::new();
        let key = b.create(V::V2_1, "k");
        let before = b.everything(&key);
        b.advance(3);
        b.call(V::V2_1, &recover_of(&key)).unwrap();
        assert_eq!(b.everything(&key), before);
    }

    #[test]
    fn neither_finds_what_is_not_there() {
        for version in V::ALL {
            let b = Bench::new();
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            let wanted = by_version(version, old, new);
            assert_eq!(reason(b.call(version, &archive_of("nobody"))), wanted);
            assert_eq!(reason(b.call(version, &recover_of("nobody"))), wanted);
        }
    }

    #[test]
    fn what_is_recovered_is_the_object_of_the_batch() {
        for version in V::ALL.into_iter().filter(|v| *v < V::V3_0) {
            let b = Bench::new();
            let key = b.create(version, "k");
            b.call(version, &archive_of(&key)).unwrap();
            let answer = b.handle(&message(version, |items| {
                items.item(Some(b"1"), &recover_of(&key));
                items.item(Some(b"2"), &GetRequest::default());
            }));
            assert!(said(&answer).iter().all(|item| item.2.is_none()));
        }
    }
}
