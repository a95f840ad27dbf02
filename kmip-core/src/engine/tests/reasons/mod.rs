//! Result reasons: each failure that the specification names for an operation, provoked in every
//! version that has the operation, and compared with the reason of that version (1.4: 11; 2.1: 6.1).
//! Where the registry of the specification is at hand, the reasons here are compared with it too.

mod allowance;
mod cases;
mod codes;
mod replacement;
mod transfer;

use super::*;
use crate::protocol::attribute::{
    AttributeId, AttributeNames, CryptographicParameters, RevocationReason, SingleAttribute,
};
use crate::protocol::enumeration::{
    BlockCipherMode, KeyCompressionType, KeyFormatType, PaddingMethod, RevocationReasonCode,
};
use crate::protocol::payload::*;
use crate::protocol::shape::{Boxed, Secret};
use ResultReason as R;
use cases::CASES;

type Outcome = Result<(), (ResultReason, String)>;

/// A failure: the operation, how 1.4 describes it (empty where only 2.x names it), the reasons in
/// 1.x and from 2.0 on, and how to provoke it.
struct Case {
    operation: Operation,
    definition: &'static str,
    old: ResultReason,
    new: ResultReason,
    provoke: fn(&Bench, V) -> Outcome,
}

impl Case {
    fn reason(&self, version: V) -> ResultReason {
        if version < V::V2_0 {
            self.old
        } else {
            self.new
        }
    }
}

const fn case(
    operation: Operation,
    definition: &'static str,
    old: ResultReason,
    new: ResultReason,
    provoke: fn(&Bench, V) -> Outcome,
) -> Case {
    Case {
        operation,
        definition,
        old,
        new,
        provoke,
    }
}

fn of(list: &[Attribute<'static>]) -> Attributes<'static> {
    Attributes {
        list: list.to_vec(),
        templates: Vec::new(),
    }
}

fn get(key: &str) -> GetRequest<'_> {
    GetRequest {
        unique_identifier: id(key),
        ..GetRequest::default()
    }
}

fn contact(text: &'static str) -> SingleAttribute<'static> {
    SingleAttribute(Attribute::standard(tag::CONTACT_INFORMATION, |w| {
        w.text_string(tag::CONTACT_INFORMATION, text);
    }))
}

fn modify<'a>(key: &'a str, new_attribute: SingleAttribute<'a>) -> ModifyAttributeRequest<'a> {
    ModifyAttributeRequest {
        unique_identifier: id(key),
        new_attribute,
        ..ModifyAttributeRequest::default()
    }
}

fn delete(key: &str, attribute: crate::ttlv::Tag) -> DeleteAttributeRequest<'_> {
    let names: AttributeNames<'_> = [AttributeId::Standard(attribute)].into_iter().collect();
    DeleteAttributeRequest {
        unique_identifier: id(key),
        attribute_name: names.clone(),
        attribute_reference: names,
        ..DeleteAttributeRequest::default()
    }
}

fn revoke(key: &str, code: RevocationReasonCode) -> RevokeRequest<'_> {
    RevokeRequest {
        unique_identifier: id(key),
        revocation_reason: Some(RevocationReason {
            revocation_reason_code: code,
            revocation_message: None,
        }),
        compromise_occurrence_date: None,
    }
}

#[expect(clippy::unnecessary_wraps, reason = "requests hold an option")]
fn parameters(padding: PaddingMethod) -> Option<Boxed<CryptographicParameters<'static>>> {
    Some(Boxed(Box::new(CryptographicParameters {
        block_cipher_mode: Some(BlockCipherMode::CBC),
        padding_method: Some(padding),
        ..CryptographicParameters::default()
    })))
}

fn encrypt(key: &str) -> EncryptRequest<'_> {
    EncryptRequest {
        unique_identifier: id(key),
        cryptographic_parameters: parameters(PaddingMethod::PKCS5),
        data: Some(Secret::borrowed(b"text").into()),
        iv_counter_nonce: Some(vec![0; 16].into()),
        ..EncryptRequest::default()
    }
}

fn active(b: &Bench, v: V) -> String {
    let key = b.create(v, "active");
    b.call(
        v,
        &ActivateRequest {
            unique_identifier: id(&key),
        },
    )
    .unwrap();
    key
}

/// Versions in which the engine performs the operation.
fn versions(operation: Operation) -> impl Iterator<Item = V> {
    let first = operation.first_version().unwrap();
    V::ALL.iter().copied().filter(move |v| *v >= first)
}

fn all_cases() -> impl Iterator<Item = &'static Case> {
    CASES
        .iter()
        .chain(allowance::CASES)
        .chain(codes::CASES)
        .chain(replacement::CASES)
        .chain(transfer::CASES)
}

#[test]
fn each_failure_has_the_reason_of_its_version() {
    for case in all_cases() {
        for version in versions(case.operation) {
            let wanted = case.reason(version);
            let outcome = (case.provoke)(&Bench::new(), version);
            assert_eq!(
                outcome.as_ref().map_err(|e| e.0),
                Err(wanted),
                "{} {version} {}: {outcome:?}",
                case.operation,
                case.definition,
            );
        }
    }
}

#[test]
fn the_reasons_are_those_of_the_registry() {
    let Some(path) = crate::protocol::encoding::tests::shared("spec/registry/errors.tsv") else {
        return;
    };
    let text = std::fs::read_to_string(path).unwrap();
    let plain = |name: &str| {
        name.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase()
    };
    let (_titles, rows) = text.split_once('\n').unwrap();
    let rows: Vec<Vec<String>> = rows
        .lines()
        .map(|line| line.split('\t').map(str::to_lowercase).collect())
        .collect();
    for case in all_cases() {
        for version in versions(case.operation) {
            let wanted = case.reason(version);
            let reason = plain(R::INFO.newest(wanted.get()).unwrap().name);
            let operation = Operation::INFO
                .newest(case.operation.get())
                .unwrap()
                .name
                .to_lowercase();
            let of_version: Vec<_> = rows
                .iter()
                .filter(|r| r[0] == version.to_string() && (r[2] == operation || r[2] == "general"))
                .collect();
            let named = of_version.iter().any(|r| plain(&r[5]).contains(&reason));
            assert!(
                named || version < V::V2_0 || of_version.is_empty() || case.definition.is_empty(),
                "{operation} {version}: the registry does not name {wanted}"
            );
            let described = of_version
                .iter()
                .find(|r| r[2] == operation && r[3] == case.definition);
            if let (Some(row), false) = (described, case.definition.is_empty()) {
                assert_eq!(
                    plain(&row[5]),
                    reason,
                    "{operation} {version}: {}",
                    case.definition
                );
            }
        }
    }
}
