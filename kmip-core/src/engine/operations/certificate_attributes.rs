//! Attributes that a certificate tells of itself (1.0: 3.9 to 3.11; 1.1: 3.10 to 3.12; 1.4: 3.9 to
//! 3.16; 2.1: 4.6, 4.61 to 4.63).

use crate::crypto::CertificateFacts;
use crate::engine::attributes::AttributeSet;
use crate::protocol::attribute::{X509CertificateIdentifier, X509CertificateSubject};
use crate::protocol::tag;

pub(super) fn put(set: &mut AttributeSet, facts: &CertificateFacts) {
    set.put_value(
        tag::X_509_CERTIFICATE_IDENTIFIER,
        &X509CertificateIdentifier {
            issuer_distinguished_name: facts.issuer.der.as_slice().into(),
            certificate_serial_number: facts.serial_number_der.as_slice().into(),
        },
    );
    set.put_value(
        tag::X_509_CERTIFICATE_SUBJECT,
        &X509CertificateSubject {
            subject_distinguished_name: facts.subject.der.as_slice().into(),
            subject_alternative_name: Vec::new(),
        },
    );
    set.put_written(tag::X_509_CERTIFICATE_ISSUER, |w| {
        w.structure(tag::X_509_CERTIFICATE_ISSUER, |w| {
            w.byte_string(tag::ISSUER_DISTINGUISHED_NAME, &facts.issuer.der);
        });
    });
}
