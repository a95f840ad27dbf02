//! Validate (1.0: 4.23; 1.4: 4.24; 2.1: 6.1.57): whether certificates are one chain that is valid at a time.
//!
//! What the texts leave to the server: the order does not matter; the trust anchors are the self-signed certificates that
//! are objects here, so that a chain whose root only came with the request, or did not come, is Unknown; a certificate
//! that is an object here and was revoked makes its chain Invalid.

use crate::crypto::ChainVerdict;
use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::kept;
use crate::protocol::enumeration::{CertificateType, State, ValidityIndicator};
use crate::protocol::object::{Certificate, ManagedObject};
use crate::protocol::payload::{ValidateRequest, ValidateResponse};

/// Most certificates of a chain.
const LONGEST: usize = 64;

pub(in crate::engine) fn validate<'r>(
    call: &mut Call<'r>,
    request: &ValidateRequest<'r>,
) -> Result<ValidateResponse, OperationError> {
    let count = request.certificates.len() + request.unique_identifiers.len();
    if !(1..=LONGEST).contains(&count) {
        let text = format!("a chain has 1 to {LONGEST} certificates, not {count}");
        return Err(OperationError::new(Failure::NoCertificateList, text));
    }
    let mut revoked = false;
    let mut kept_here: Vec<Vec<u8>> = Vec::with_capacity(request.unique_identifiers.len());
    for reference in &request.unique_identifiers {
        let opened = call.open_with_material(Some(reference))?;
        let state = opened.state(call.now);
        revoked |= matches!(state, State::DEACTIVATED | State::COMPROMISED);
        let object = kept::decode(opened.material.ok_or(Failure::KeyValueNotPresent)?)?;
        let ManagedObject::Certificate(certificate) = &object else {
            let text = format!(
                "objects of type {} are no certificates",
                opened.head.object_type
            );
            return Err(OperationError::new(Failure::NoCertificate, text));
        };
        kept_here.push(der_of(certificate)?.to_vec());
    }
    let mut chain: Vec<(&[u8], bool)> = kept_here.iter().map(|der| (&der[..], true)).collect();
    for certificate in &request.certificates {
        let der = der_of(certificate)?;
        if !chain.iter().any(|(known, _)| *known == der) {
            chain.push((der, false));
        }
    }
    let at = request.validity_date.map_or(call.now, |date| date.0);
    let verdict = call.crypto().validate_chain(&chain, at)?;
    Ok(ValidateResponse {
        validity_indicator: match verdict {
            ChainVerdict::NotOneChain => {
                let text = "the certificates are not one chain";
                return Err(OperationError::new(Failure::NoCertificateList, text));
            }
            ChainVerdict::Invalid => ValidityIndicator::INVALID,
            _ if revoked => ValidityIndicator::INVALID,
            ChainVerdict::Valid => ValidityIndicator::VALID,
            ChainVerdict::Unknown => ValidityIndicator::UNKNOWN,
        },
    })
}

fn der_of<'c>(certificate: &'c Certificate<'_>) -> Result<&'c [u8], OperationError> {
    if certificate.certificate_type != CertificateType::X_509 {
        let text = "only chains of X.509 certificates are validated";
        return Err(OperationError::new(Failure::FeatureNotSupported, text));
    }
    Ok(&certificate.certificate_value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::test_chain;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::RevocationReasonCode;
    use crate::protocol::payload::RegisterRequest;
    use crate::protocol::shape::DateTime;

    /// A time at which the certificates of the chain are valid.
    const THEN: i64 = 1_900_000_000;

    fn certificate(der: &[u8]) -> Certificate<'static> {
        Certificate {
            certificate_type: CertificateType::X_509,
            certificate_value: der.to_vec().into(),
        }
    }

    fn registered(b: &Bench, version: V, der: &[u8]) -> String {
        let object = ManagedObject::Certificate(certificate(der));
        let request = RegisterRequest {
            object_type: ObjectType::CERTIFICATE,
            object: object.to_item(version).into(),
            ..RegisterRequest::default()
        };
        let answer = b.call(version, &request).unwrap();
        answer.unique_identifier.as_identifier().unwrap().to_owned()
    }

    fn request<'a>(sent: &[&[u8]], named: &[&'a str]) -> ValidateRequest<'a> {
        ValidateRequest {
            certificates: sent.iter().map(|der| certificate(der)).collect(),
            unique_identifiers: named.iter().map(|id| ObjectReference::id(*id)).collect(),
            validity_date: Some(DateTime(THEN)),
        }
    }

    fn validate(b: &Bench, version: V, request: &ValidateRequest<'_>) -> Answer<ValidityIndicator> {
        b.call(version, request)
            .map(|answer| answer.validity_indicator)
    }

    #[test]
    fn a_chain_is_valid_when_it_ends_in_a_root_that_is_kept_here() {
        let [root, inter, leaf] = test_chain();
        for version in V::ALL {
            let b = Bench::new();
            let id = registered(&b, version, &root);
            for sent in [[&leaf[..], &inter[..]], [&inter[..], &leaf[..]]] {
                let valid = validate(&b, version, &request(&sent, &[&id]));
                assert_eq!(valid, Ok(ValidityIndicator::VALID), "{version}");
            }
            let unknown = Ok(ValidityIndicator::UNKNOWN);
            let sent = [&leaf[..], &inter[..], &root[..]];
            assert_eq!(validate(&b, version, &request(&sent, &[])), unknown);
            assert_eq!(validate(&b, version, &request(&sent[..2], &[])), unknown);
            let valid = validate(&b, version, &request(&sent, &[&id]));
            assert_eq!(valid, Ok(ValidityIndicator::VALID));
        }
    }

    #[test]
    fn dates_signatures_and_revocations_make_it_invalid() {
        let [root, inter, leaf] = test_chain();
        let b = Bench::new();
        let invalid = Ok(ValidityIndicator::INVALID);
        let id = registered(&b, V::V2_1, &root);
        let mut late = request(&[&leaf[..], &inter[..]], &[&id]);
        late.validity_date = Some(DateTime(4_000_000_000));
        assert_eq!(validate(&b, V::V2_1, &late), invalid);
        let mut now = request(&[&leaf[..], &inter[..]], &[&id]);
        now.validity_date = None;
        assert_eq!(validate(&b, V::V2_1, &now), invalid, "not valid yet");
        let mut forged = leaf.clone();
        *forged.last_mut().unwrap() ^= 1;
        let forged = validate(&b, V::V2_1, &request(&[&forged[..], &inter[..]], &[&id]));
        assert_eq!(forged, invalid);
        b.activate(V::V2_1, &id).unwrap();
        let code = RevocationReasonCode::CA_COMPROMISE;
        b.revoke(V::V2_1, &id, code).unwrap();
        let revoked = validate(&b, V::V2_1, &request(&[&leaf[..], &inter[..]], &[&id]));
        assert_eq!(revoked, invalid);
    }

    #[test]
    fn what_is_no_chain_is_refused() {
        let [root, _, leaf] = test_chain();
        for version in V::ALL {
            let b = Bench::new();
            let id = registered(&b, version, &root);
            let (old, new) = (ResultReason::INVALID_MESSAGE, ResultReason::INVALID_FIELD);
            let no_list = by_version(version, old, new);
            let none = validate(&b, version, &request(&[], &[]));
            assert_eq!(reason(none), no_list, "{version}");
            let gap = validate(&b, version, &request(&[&leaf[..]], &[&id]));
            assert_eq!(reason(gap), no_list, "{version}");
            let key = b.create(version, "key");
            let new = ResultReason::INVALID_OBJECT_TYPE;
            let no_certificate = validate(&b, version, &request(&[], &[&key]));
            assert_eq!(reason(no_certificate), by_version(version, old, new));
            let (old, new) = (ResultReason::ITEM_NOT_FOUND, ResultReason::OBJECT_NOT_FOUND);
            let missing = validate(&b, version, &request(&[], &["nothing"]));
            assert_eq!(reason(missing), by_version(version, old, new));
        }
    }
}
