//! Certify and Re-certify (1.4: 4.7, 4.8; 2.1: 6.1.6, 6.1.45).

use super::create::ProtectionStorageMasks;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::CertificateRequestType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Bytes, Interval};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Certify request.
    pub struct CertifyRequest<'a> {
        /// The public key, or from 2.0 on the Certificate Request object; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
        /// Format of the certificate request; must be there where the request is.
        certificate_request_type: Option<CertificateRequestType> = field(tag::CERTIFICATE_REQUEST_TYPE).required_between(V::V1_0, V::V1_0),
        /// The certificate request, encoded.
        certificate_request_value: Option<Bytes<'a>> = field(tag::CERTIFICATE_REQUEST_VALUE)
            .spelled_1x(tag::CERTIFICATE_REQUEST)
            .required_between(V::V1_0, V::V1_0),
        /// Attributes of the certificate.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the certificate may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Certify response.
    pub struct CertifyResponse<'a> {
        /// The certificate.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }

    /// Re-certify request.
    pub struct ReCertifyRequest<'a> {
        /// The certificate that is renewed; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// The Certificate Request object to renew it with.
        certificate_request_unique_identifier: Option<ObjectReference<'a>> = field(tag::CERTIFICATE_REQUEST_UNIQUE_IDENTIFIER).since(V::V2_0),
        /// Format of the certificate request; must be there where the request is.
        certificate_request_type: Option<CertificateRequestType> = field(tag::CERTIFICATE_REQUEST_TYPE).required_between(V::V1_0, V::V1_0),
        /// The certificate request, encoded.
        certificate_request_value: Option<Bytes<'a>> = field(tag::CERTIFICATE_REQUEST_VALUE)
            .spelled_1x(tag::CERTIFICATE_REQUEST)
            .required_between(V::V1_0, V::V1_0),
        /// Seconds from the Initial Date to the Activation Date of the new certificate.
        offset: Option<Interval> = field(tag::OFFSET),
        /// Attributes of the new certificate.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the new certificate may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Re-certify response.
    pub struct ReCertifyResponse<'a> {
        /// The new certificate.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
