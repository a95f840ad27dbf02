//! Attributes: one model for the three spellings of 1.x, 2.x and 3.0 (1.4: 3; 2.1: 4).
//!
//! An [`Attribute`] is an identity, an instance index and a value. The value is kept as one encoded
//! item in the spelling of 2.1 (its *canonical* form), so that it survives unchanged whatever the
//! version of the message; [`spelling`] alone knows how the versions write it.

mod changed;
mod id;
mod list;
mod seen;
mod spelled;
pub mod spelling;
mod values;

pub use id::AttributeId;
pub use list::{
    Attribute, AttributeList, AttributeNames, Attributes, ChangedAttributes, SingleAttribute,
};
pub use spelled::{
    AttributeOf1x, AttributeReference, TemplateAttribute, VendorAttribute, spelled_in,
};
pub use values::{
    AlternativeName, ApplicationSpecificInformation, CertificateIdentifier, CertificateIssuer,
    CertificateSubject, CryptographicDomainParameters, CryptographicParameters, DeactivationReason,
    Digest, KeyValueLocation, Link, Name, RevocationReason, RngParameters, RotateName, UsageLimits,
    X509CertificateIdentifier, X509CertificateIssuer, X509CertificateSubject, shape_of,
    value_description,
};
