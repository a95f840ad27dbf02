//! The identifiers that a batch has named so far: what a Unique Identifier that is a number, or the
//! name of an operation, points at (2.1: 4.58, 11.58).

use super::failure::{Failure, OperationError};
use crate::protocol::enumeration::{Operation, UniqueIdentifier};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Limits, Reader, Tag};

/// Whether a request payload points at an object by number or operation, itself or in a link among its attributes.
pub(super) fn is_pointed_at(payload: &Item<'_>) -> bool {
    each(payload.structure().ok()).any(|field| match field.item_type() {
        ItemType::Structure => is_pointed_at(&field),
        ItemType::Integer | ItemType::Enumeration => points(field.tag()),
        _ => false,
    })
}

/// Whether items under this tag point at objects: identifiers, and what 3.0 has as a Reference.
fn points(tag: Tag) -> bool {
    let references = |info: &tag::TagInfo| info.types(V::V3_0).contains(&ItemType::Reference);
    tag == tag::LINKED_OBJECT_IDENTIFIER || tag::info(tag).is_some_and(references)
}

/// Whether the attribute points at another object: Link, and in 3.0 each attribute of type Reference.
pub(super) fn is_link(attribute: Tag) -> bool {
    attribute == tag::LINK || attribute != tag::UNIQUE_IDENTIFIER && points(attribute)
}

/// Identifiers in the answers to earlier items of a batch, in their order.
#[derive(Debug, Default)]
pub(super) struct Named(Vec<Entry>);

#[derive(Debug)]
struct Entry {
    /// Which item of the answer.
    item: usize,
    operation: Operation,
    /// Unique Identifier, or that of one half of a pair.
    tag: Tag,
    id: String,
}

impl Named {
    /// Looks through the batch items of an answer, which our writer wrote.
    pub(super) fn of(answered: &[u8]) -> Self {
        // How long an answer may get was decided when it was begun.
        let limits = Limits {
            max_size: usize::MAX,
            ..Limits::DEFAULT
        };
        let mut entries = Vec::new();
        let items = each(Reader::new(answered, &limits).ok());
        for (number, item) in items.enumerate() {
            let mut operation = None;
            for field in each(item.structure().ok()) {
                match field.tag() {
                    tag::OPERATION => operation = field.enumeration().ok().map(Operation::new),
                    tag::RESPONSE_PAYLOAD => {
                        let Some(operation) = operation else { break };
                        entries.extend(each(field.structure().ok()).filter_map(|f| {
                            Some(Entry {
                                item: number,
                                operation,
                                tag: f.tag(),
                                id: IDENTIFIERS
                                    .contains(&f.tag())
                                    .then(|| f.any_text().ok())??
                                    .to_owned(),
                            })
                        }));
                    }
                    _ => {}
                }
            }
        }
        Self(entries)
    }

    /// The n-th identifier of the answer, from zero; negative numbers count back from its end.
    pub(super) fn at(&self, position: i32) -> Result<&str, OperationError> {
        let index = match usize::try_from(position) {
            Ok(index) => Some(index),
            Err(_) => (self.0.len()).checked_sub(position.unsigned_abs() as usize),
        };
        let entry = index.and_then(|index| self.0.get(index));
        entry.map(|entry| entry.id.as_str()).ok_or_else(|| {
            let text = format!(
                "there is no Unique Identifier {position} in this batch: it has named {} so far",
                self.0.len()
            );
            OperationError::new(Failure::ObjectNotFound, text)
        })
    }

    /// What the most recent item with an operation has named.
    pub(super) fn by(&self, value: UniqueIdentifier) -> Result<&str, OperationError> {
        let found = POINTERS.iter().find(|(pointer, ..)| *pointer == value);
        let Some(&(_, operation, half)) = found else {
            let text = format!("Unique Identifier has no value {value}");
            return Err(OperationError::new(Failure::InvalidField, text));
        };
        let last = self.0.iter().rfind(|e| e.operation == operation);
        let ids = self.0.iter().filter(|e| {
            Some(e.item) == last.map(|l| l.item) && half.is_none_or(|half| e.tag == half)
        });
        let ids: Vec<&str> = ids.map(|e| e.id.as_str()).collect();
        match ids.as_slice() {
            [only] => Ok(only),
            [] => {
                let text = format!("no earlier item of this batch named an object by {value}");
                Err(OperationError::new(Failure::ObjectNotFound, text))
            }
            several => {
                let text = format!(
                    "{value} has named {} objects; one operation for several is not supported",
                    several.len()
                );
                Err(OperationError::new(Failure::FeatureNotSupported, text))
            }
        }
    }
}

fn each(reader: Option<Reader<'_>>) -> impl Iterator<Item = Item<'_>> {
    let mut reader = reader;
    std::iter::from_fn(move || reader.as_mut()?.next_item().ok().flatten())
}

/// Fields of an answer that name an object.
const IDENTIFIERS: [Tag; 3] = [
    tag::UNIQUE_IDENTIFIER,
    tag::PRIVATE_KEY_UNIQUE_IDENTIFIER,
    tag::PUBLIC_KEY_UNIQUE_IDENTIFIER,
];

/// Values of the enumeration, the operation that they mean, and which half of a pair.
const POINTERS: &[(UniqueIdentifier, Operation, Option<Tag>)] = {
    use Operation as O;
    use UniqueIdentifier as U;
    const PRIVATE: Option<Tag> = Some(tag::PRIVATE_KEY_UNIQUE_IDENTIFIER);
    const PUBLIC: Option<Tag> = Some(tag::PUBLIC_KEY_UNIQUE_IDENTIFIER);
    &[
        (U::CERTIFY, O::CERTIFY, None),
        (U::CREATE, O::CREATE, None),
        (U::CREATE_KEY_PAIR, O::CREATE_KEY_PAIR, None),
        (U::CREATE_KEY_PAIR_PRIVATE_KEY, O::CREATE_KEY_PAIR, PRIVATE),
        (U::CREATE_KEY_PAIR_PUBLIC_KEY, O::CREATE_KEY_PAIR, PUBLIC),
        (U::CREATE_SPLIT_KEY, O::CREATE_SPLIT_KEY, None),
        (U::DERIVE_KEY, O::DERIVE_KEY, None),
        (U::IMPORT, O::IMPORT, None),
        (U::JOIN_SPLIT_KEY, O::JOIN_SPLIT_KEY, None),
        (U::LOCATE, O::LOCATE, None),
        (U::REGISTER, O::REGISTER, None),
        (U::RE_KEY, O::RE_KEY, None),
        (U::RE_CERTIFY, O::RE_CERTIFY, None),
        (U::RE_KEY_KEY_PAIR, O::RE_KEY_KEY_PAIR, None),
        (U::RE_KEY_KEY_PAIR_PRIVATE_KEY, O::RE_KEY_KEY_PAIR, PRIVATE),
        (U::RE_KEY_KEY_PAIR_PUBLIC_KEY, O::RE_KEY_KEY_PAIR, PUBLIC),
        (U::RE_PROVISION, O::RE_PROVISION, None),
        (U::CREATE_USER, O::CREATE_USER, None),
        (U::CREATE_GROUP, O::CREATE_GROUP, None),
        (U::CREATE_CREDENTIAL, O::CREATE_CREDENTIAL, None),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::message::ResponseReader;
    use crate::protocol::payload::{
        CreateKeyPairRequest, DestroyRequest, GetRequest, GetResponse, LocateRequest,
    };
    use crate::protocol::registry::enumerations::Enumeration;
    use crate::protocol::shape::Value;
    use UniqueIdentifier as U;

    const VERSIONS: [V; 3] = [V::V2_0, V::V2_1, V::V3_0];

    fn get(reference: ObjectReference<'static>) -> GetRequest<'static> {
        GetRequest {
            unique_identifier: Some(reference),
            ..GetRequest::default()
        }
    }

    fn pair() -> CreateKeyPairRequest<'static> {
        CreateKeyPairRequest {
            common_attributes: Some(of(vec![
                Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::ECDSA),
                Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
            ])),
            ..CreateKeyPairRequest::default()
        }
    }

    /// Identifier and type of what each Get of a batch was answered with, or the reason.
    fn got(version: V, answer: &'static [u8]) -> Vec<Result<(String, ObjectType), ResultReason>> {
        let mut reader = ResponseReader::new(answer, &Limits::DEFAULT).unwrap();
        let rule = crate::protocol::shape::Decode::strict(version);
        let mut all = Vec::new();
        while let Some(item) = reader.next_item().unwrap() {
            if item.operation != Some(Operation::GET) {
                assert_eq!(item.result_status, ResultStatus::SUCCESS);
                continue;
            }
            if let Some(reason) = item.result_reason {
                all.push(Err(reason));
                continue;
            }
            let payload = item.response_payload.unwrap().borrowed_item().unwrap();
            let got = GetResponse::decode(&payload, &rule).unwrap();
            let id = got.unique_identifier.as_identifier().unwrap().to_owned();
            all.push(Ok((id, got.object_type)));
        }
        all
    }

    fn run(version: V, b: &Bench, items: impl FnOnce(&mut Items<'_, '_>)) -> &'static [u8] {
        let go_on = crate::protocol::enumeration::BatchErrorContinuationOption::CONTINUE;
        let request = message_with(
            version,
            |w| w.enumeration(tag::BATCH_ERROR_CONTINUATION_OPTION, go_on.raw()),
            |_| (),
            items,
        );
        Vec::leak(b.handle(&request))
    }

    #[test]
    fn a_number_is_the_place_of_an_identifier_in_the_answer() {
        for version in VERSIONS {
            let b = Bench::new();
            let answer = run(version, &b, |i| {
                i.item(None, &aes("a"));
                i.item(None, &aes("b"));
                for position in [0, 1, -3, -1, 6, -9] {
                    i.item(None, &get(ObjectReference::Position(position)));
                }
            });
            let got = got(version, answer);
            let [a, b_] = ["a", "b"].map(|n| b.having(version, vec![name(n)]).unwrap().remove(0));
            let key = |id: &String| Ok((id.clone(), ObjectType::SYMMETRIC_KEY));
            assert_eq!(got[..2], [key(&a), key(&b_)]);
            // The answers of Get name an object as well: a, b, a, b, and now the third from the end.
            assert_eq!(got[2..4], [key(&b_), key(&b_)]);
            assert_eq!(
                got[4..],
                [
                    Err(ResultReason::OBJECT_NOT_FOUND),
                    Err(ResultReason::OBJECT_NOT_FOUND)
                ]
            );
        }
    }

    #[test]
    fn an_operation_means_what_its_last_item_made() {
        for version in VERSIONS {
            let b = Bench::new();
            let answer = run(version, &b, |i| {
                i.item(None, &aes("a"));
                i.item(None, &pair());
                i.item(None, &LocateRequest::default());
                for value in [
                    U::CREATE,
                    U::CREATE_KEY_PAIR_PRIVATE_KEY,
                    U::CREATE_KEY_PAIR_PUBLIC_KEY,
                    U::CREATE_KEY_PAIR,
                    U::LOCATE,
                    U::CERTIFY,
                ] {
                    i.item(None, &get(ObjectReference::Placeholder(value)));
                }
            });
            let got = got(version, answer);
            let types = [
                ObjectType::SYMMETRIC_KEY,
                ObjectType::PRIVATE_KEY,
                ObjectType::PUBLIC_KEY,
            ];
            for (got, object_type) in got.iter().zip(types) {
                assert_eq!(got.as_ref().unwrap().1, object_type);
            }
            assert_eq!(got[3], Err(ResultReason::FEATURE_NOT_SUPPORTED));
            assert_eq!(got[4], Err(ResultReason::FEATURE_NOT_SUPPORTED));
            assert_eq!(got[5], Err(ResultReason::OBJECT_NOT_FOUND));
        }
    }

    #[test]
    fn the_first_of_two_is_destroyed_and_not_the_last() {
        let b = Bench::new();
        run(V::V2_1, &b, |i| {
            i.item(None, &aes("a"));
            i.item(None, &aes("b"));
            let first = DestroyRequest {
                unique_identifier: Some(ObjectReference::Position(0)),
            };
            i.item(None, &first);
        });
        assert_eq!(b.having(V::V2_1, vec![name("a")]), Ok(vec![]));
        assert_eq!(b.having(V::V2_1, vec![name("b")]).unwrap().len(), 1);
    }
}
