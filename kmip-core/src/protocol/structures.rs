//! Every structure with a shape that is no payload, under the name of the specification.

use super::shape::{AnyShape, any_shape};
use super::tag;
use super::version::ProtocolVersion as V;
use super::{attribute as a, message as m, object as o, payload as p};
use crate::ttlv::Tag;

/// A structure of the specification.
#[derive(Debug)]
pub struct Structure {
    /// Title of its section, or what the text calls it.
    pub name: &'static str,
    /// Tag under which it stands, where that is always the same one.
    pub tag: Tag,
    /// Its fields, and reading and writing.
    pub shape: AnyShape,
    /// First and last version in which it stands under its tag, where the tag does not tell that.
    versions: (V, V),
}

impl Structure {
    /// Whether the version has the tag of the structure, and this structure under it.
    pub fn is_in(&self, version: V) -> bool {
        version.is_between(self.versions.0, self.versions.1)
            && tag::info(self.tag).is_some_and(|info| info.is_in(version))
    }
}

/// `Name, TAG, Type;` for each structure, with its versions where the tag does not tell them.
macro_rules! structures {
    ($( $name:literal, $tag:ident, $ty:ty $(, $first:ident to $last:ident)?; )*) => {
        /// Every structure, by its room: messages, objects, keys, attributes, parts of payloads.
        pub static STRUCTURES: &[Structure] = &[
            $( Structure {
                name: $name,
                tag: tag::$tag,
                shape: any_shape!($ty),
                versions: structures!(@versions $($first $last)?),
            }, )*
        ];
    };
    (@versions) => { (V::V1_0, V::V3_0) };
    (@versions $first:ident $last:ident) => { (V::$first, V::$last) };
}

structures! {
    "Request Message", REQUEST_MESSAGE, m::RequestMessage<'_>;
    "Response Message", RESPONSE_MESSAGE, m::ResponseMessage<'_>;
    "Request Header", REQUEST_HEADER, m::RequestHeader<'_>;
    "Response Header", RESPONSE_HEADER, m::ResponseHeader<'_>;
    "Request Batch Item", BATCH_ITEM, m::RequestBatchItem<'_>;
    "Response Batch Item", BATCH_ITEM, m::ResponseBatchItem<'_>;
    "Protocol Version", PROTOCOL_VERSION, m::ProtocolVersionShape;
    "Authentication", AUTHENTICATION, m::Authentication<'_>;
    "Credential", CREDENTIAL, m::Credential<'_>;
    "Username and Password", CREDENTIAL_VALUE, m::UsernameAndPassword<'_>;
    "Device", CREDENTIAL_VALUE, m::Device<'_>;
    "Attestation", CREDENTIAL_VALUE, m::Attestation<'_>;
    "One Time Password", CREDENTIAL_VALUE, m::OneTimePassword<'_>;
    "Hashed Password", CREDENTIAL_VALUE, m::HashedPassword<'_>;
    "Ticket Credential", CREDENTIAL_VALUE, m::TicketCredential<'_>;
    "Nonce", NONCE, m::Nonce<'_>;
    "Message Extension", MESSAGE_EXTENSION, m::MessageExtension<'_>;

    "Certificate", CERTIFICATE, o::Certificate<'_>;
    "Certificate Request", CERTIFICATE_REQUEST, o::CertificateRequest<'_>;
    "Symmetric Key", SYMMETRIC_KEY, o::SymmetricKey<'_>;
    "Public Key", PUBLIC_KEY, o::PublicKey<'_>;
    "Private Key", PRIVATE_KEY, o::PrivateKey<'_>;
    "Split Key", SPLIT_KEY, o::SplitKey<'_>;
    "Template", TEMPLATE, o::Template<'_>;
    "Secret Data", SECRET_DATA, o::SecretData<'_>;
    "Opaque Object", OPAQUE_OBJECT, o::OpaqueObject<'_>;
    "PGP Key", PGP_KEY, o::PgpKey<'_>;
    "Password Credential", PASSWORD_CREDENTIAL, o::PasswordCredential<'_>;
    "Device Credential", DEVICE_CREDENTIAL, o::DeviceCredential<'_>;
    "OTP Credential", OTP_CREDENTIAL, o::OtpCredential<'_>;
    "Hashed Password Credential", HASHED_PASSWORD_CREDENTIAL, o::HashedPasswordCredential<'_>;

    "Key Block", KEY_BLOCK, o::KeyBlock<'_>;
    "Key Value", KEY_VALUE, o::KeyValue<'_>;
    "Key Wrapping Data", KEY_WRAPPING_DATA, o::KeyWrappingData<'_>;
    "Encryption Key Information", ENCRYPTION_KEY_INFORMATION, o::EncryptionKeyInformation<'_>;
    "MAC/Signature Key Information", MAC_SIGNATURE_KEY_INFORMATION, o::MacSignatureKeyInformation<'_>;
    "Key Wrapping Specification", KEY_WRAPPING_SPECIFICATION, o::KeyWrappingSpecification<'_>;
    "Transparent Symmetric Key", KEY_MATERIAL, o::TransparentSymmetricKey<'_>;
    "Transparent DSA Private Key", KEY_MATERIAL, o::TransparentDsaPrivateKey<'_>;
    "Transparent DSA Public Key", KEY_MATERIAL, o::TransparentDsaPublicKey<'_>;
    "Transparent RSA Private Key", KEY_MATERIAL, o::TransparentRsaPrivateKey<'_>;
    "Transparent RSA Public Key", KEY_MATERIAL, o::TransparentRsaPublicKey<'_>;
    "Transparent DH Private Key", KEY_MATERIAL, o::TransparentDhPrivateKey<'_>;
    "Transparent DH Public Key", KEY_MATERIAL, o::TransparentDhPublicKey<'_>;
    "Transparent EC Private Key", KEY_MATERIAL, o::TransparentEcPrivateKey<'_>;
    "Transparent EC Public Key", KEY_MATERIAL, o::TransparentEcPublicKey<'_>;
    "Seed Private Key", KEY_MATERIAL, o::SeedPrivateKey<'_>;

    "Attribute", ATTRIBUTE, a::AttributeOf1x<'_>, V1_0 to V1_4;
    "Vendor Attribute", ATTRIBUTE, a::VendorAttribute<'_>, V2_0 to V3_0;
    "Attribute Reference", ATTRIBUTE_REFERENCE, a::AttributeReference<'_>;
    "Template-Attribute", TEMPLATE_ATTRIBUTE, a::TemplateAttribute<'_>;
    "Name", NAME, a::Name<'_>;
    "Link", LINK, a::Link<'_>;
    "Alternative Name", ALTERNATIVE_NAME, a::AlternativeName<'_>;
    "Application Specific Information", APPLICATION_SPECIFIC_INFORMATION, a::ApplicationSpecificInformation<'_>;
    "Cryptographic Parameters", CRYPTOGRAPHIC_PARAMETERS, a::CryptographicParameters<'_>;
    "Cryptographic Domain Parameters", CRYPTOGRAPHIC_DOMAIN_PARAMETERS, a::CryptographicDomainParameters;
    "Digest", DIGEST, a::Digest<'_>;
    "Usage Limits", USAGE_LIMITS, a::UsageLimits;
    "Revocation Reason", REVOCATION_REASON, a::RevocationReason<'_>;
    "Deactivation Reason", DEACTIVATION_REASON, a::DeactivationReason<'_>;
    "Key Value Location", KEY_VALUE_LOCATION, a::KeyValueLocation<'_>;
    "RNG Parameters", RNG_PARAMETERS, a::RngParameters;
    "Rotate Name", ROTATE_NAME, a::RotateName<'_>;
    "X.509 Certificate Identifier", X_509_CERTIFICATE_IDENTIFIER, a::X509CertificateIdentifier<'_>;
    "X.509 Certificate Subject", X_509_CERTIFICATE_SUBJECT, a::X509CertificateSubject<'_>;
    "X.509 Certificate Issuer", X_509_CERTIFICATE_ISSUER, a::X509CertificateIssuer<'_>;
    "Certificate Identifier", CERTIFICATE_IDENTIFIER, a::CertificateIdentifier<'_>;
    "Certificate Subject", CERTIFICATE_SUBJECT, a::CertificateSubject<'_>;
    "Certificate Issuer", CERTIFICATE_ISSUER, a::CertificateIssuer<'_>;

    "Protection Storage Masks", PROTECTION_STORAGE_MASKS, p::ProtectionStorageMasks;
    "Derivation Parameters", DERIVATION_PARAMETERS, p::DerivationParameters<'_>;
    "Object Groups", OBJECT_GROUPS, p::ObjectGroups<'_>;
    "Object Types", OBJECT_TYPES, p::ObjectTypes;
    "Server Information", SERVER_INFORMATION, p::ServerInformation<'_>;
    "Extension Information", EXTENSION_INFORMATION, p::ExtensionInformation<'_>;
    "Profile Version", PROFILE_VERSION, p::ProfileVersion;
    "Profile Information", PROFILE_INFORMATION, p::ProfileInformation<'_>;
    "Capability Information", CAPABILITY_INFORMATION, p::CapabilityInformation;
    "Validation Information", VALIDATION_INFORMATION, p::ValidationInformation<'_>;
    "Credential Information", CREDENTIAL_INFORMATION, p::CredentialInformation;
    "Object Defaults", OBJECT_DEFAULTS, p::ObjectDefaults<'_>;
    "Defaults Information", DEFAULTS_INFORMATION, p::DefaultsInformation<'_>;
    "Constraint", CONSTRAINT, p::Constraint<'_>;
    "Constraints", CONSTRAINTS, p::Constraints<'_>;
    "Asynchronous Correlation Values", ASYNCHRONOUS_CORRELATION_VALUES, p::AsynchronousCorrelationValues<'_>;
    "Asynchronous Request", ASYNCHRONOUS_REQUEST, p::AsynchronousRequest<'_>;
    "Operations", OPERATIONS, p::Operations;
    "Objects", OBJECTS, p::Objects<'_>;
    "Right", RIGHT, p::Right<'_>;
    "Rights", RIGHTS, p::Rights<'_>;
    "Ticket", TICKET, p::Ticket<'_>;
}
