//! Re-Provision: a new certificate for the client itself (2.0: 6.1.44; 2.1: 6.1.48).

use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{Certificate, CertificateRequest};
use crate::protocol::tag;

crate::structure! {
    /// Re-Provision request (from 2.0 on). The server makes a pair where both fields are absent.
    pub struct ReProvisionRequest<'a> {
        /// Request that the server is to sign.
        certificate_request: Option<CertificateRequest<'a>> = field(tag::CERTIFICATE_REQUEST),
        /// Certificate that is to take the place of the present one.
        certificate: Option<Certificate<'a>> = field(tag::CERTIFICATE),
    }

    /// Re-Provision response.
    pub struct ReProvisionResponse<'a> {
        /// The certificate, or the private key that the server made.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
    }
}
