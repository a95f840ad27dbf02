//! What the archive keeps back: an object in it is there for no operation but those that a table names
//! (1.4: 4.22, 4.23, 11; 2.1: 6.1.4, 6.1.42).

use super::failure::{Failure, OperationError};
use super::record::Head;
use crate::protocol::enumeration::Operation;
use crate::protocol::version::ProtocolVersion as V;

/// Operations that reach an object in the archive, and since when. 1.x answers Object Archived to those
/// that read its attributes (1.4: 11.13, 11.14); the tables of 2.0 and later do not have that reason for
/// them, so that a client can read the Archive Date.
const REACHING: &[(Operation, V)] = &[
    (Operation::ARCHIVE, V::V1_0),
    (Operation::RECOVER, V::V1_0),
    (Operation::GET_ATTRIBUTES, V::V2_0),
    (Operation::GET_ATTRIBUTE_LIST, V::V2_0),
];

/// Whether an operation may go on with an object: it is not archived, or the operation reaches it there.
pub(super) fn check(head: &Head, operation: Operation, version: V) -> Result<(), OperationError> {
    let reaches = |(of, since): &(Operation, V)| *of == operation && *since <= version;
    if head.is_archived() && !REACHING.iter().any(reaches) {
        let text = "the object is archived: recover it first";
        return Err(OperationError::new(Failure::ObjectArchived, text));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::RevocationReasonCode;
    use crate::protocol::payload::{
        ArchiveRequest, CheckRequest, EncryptRequest, GetAttributeListRequest,
        GetAttributesRequest, GetRequest, ObtainLeaseRequest,
    };

    #[test]
    fn an_archived_object_is_neither_read_nor_used_nor_changed() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.active(version, "k");
            let archive = ArchiveRequest {
                unique_identifier: id(&key),
            };
            b.call(version, &archive).unwrap();
            let get = GetRequest {
                unique_identifier: id(&key),
                ..GetRequest::default()
            };
            let check = CheckRequest {
                unique_identifier: id(&key),
                ..CheckRequest::default()
            };
            let lease = ObtainLeaseRequest {
                unique_identifier: id(&key),
            };
            let code = RevocationReasonCode::SUPERSEDED;
            let mut reasons = vec![
                reason(b.call(version, &get)),
                reason(b.call(version, &check)),
                reason(b.call(version, &lease)),
                reason(b.activate(version, &key)),
                reason(b.revoke(version, &key, code)),
                reason(b.destroy(version, &key)),
                reason(b.add(version, &key, text(tag::CONTACT_INFORMATION, "x"))),
            ];
            if version >= V::V1_2 {
                let encrypt = EncryptRequest {
                    unique_identifier: id(&key),
                    data: Some(b"text".as_slice().into()),
                    ..EncryptRequest::default()
                };
                reasons.push(reason(b.call(version, &encrypt)));
            }
            for reason in reasons {
                assert_eq!(reason, Some(ResultReason::OBJECT_ARCHIVED), "{version}");
            }
        }
    }

    #[test]
    fn its_attributes_can_be_read_from_2_0_on() {
        for version in V::ALL {
            let b = Bench::new();
            let key = b.create(version, "k");
            let archive = ArchiveRequest {
                unique_identifier: id(&key),
            };
            b.call(version, &archive).unwrap();
            let values = GetAttributesRequest {
                unique_identifier: id(&key),
                ..GetAttributesRequest::default()
            };
            let names = GetAttributeListRequest {
                unique_identifier: id(&key),
            };
            let archived = (version < V::V2_0).then_some(ResultReason::OBJECT_ARCHIVED);
            assert_eq!(reason(b.call(version, &values)), archived, "{version}");
            assert_eq!(reason(b.call(version, &names)), archived, "{version}");
        }
    }
}
