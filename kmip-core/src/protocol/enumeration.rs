// @generated from kmip-core/schema/{enumerations,operations,item_types}.tsv by keystead-schema; do not edit.
//! Enumerations: a number each, with constants and names (2.1: 11).

use super::registry::enumerations::{open_enumeration, EnumValue};
pub use super::registry::enumerations::{by_xml_name, Enumeration, EnumerationInfo};
use super::version::ProtocolVersion as V;

const fn v(value: u32, name: &'static str, xml_name: &'static str, first: V, last: V, deprecated: Option<V>) -> EnumValue {
    EnumValue::new(value, name, xml_name, first, last, deprecated)
}

/// Adjustment Type (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct AdjustmentType(u32);

impl AdjustmentType {
    /// Increment (2.0 to 3.0).
    pub const INCREMENT: Self = Self(0x0000_0001);
    /// Decrement (2.0 to 3.0).
    pub const DECREMENT: Self = Self(0x0000_0002);
    /// Negate (2.0 to 3.0).
    pub const NEGATE: Self = Self(0x0000_0003);
}

open_enumeration!(AdjustmentType, ADJUSTMENT_TYPE);

/// Names of [`AdjustmentType`].
pub static ADJUSTMENT_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Adjustment Type",
    xml_name: "AdjustmentType",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Increment", "Increment", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Decrement", "Decrement", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Negate", "Negate", V::V2_0, V::V3_0, None),
    ],
    by_name: &[1, 0, 2],
    by_xml_name: &[1, 0, 2],
    also: &[],
};

/// Alternative Name Type (1.2 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct AlternativeNameType(u32);

impl AlternativeNameType {
    /// Uninterpreted Text String (1.2 to 3.0).
    pub const UNINTERPRETED_TEXT_STRING: Self = Self(0x0000_0001);
    /// URI (1.2 to 3.0).
    pub const URI: Self = Self(0x0000_0002);
    /// Object Serial Number (1.2 to 3.0).
    pub const OBJECT_SERIAL_NUMBER: Self = Self(0x0000_0003);
    /// Email Address (1.2 to 3.0).
    pub const EMAIL_ADDRESS: Self = Self(0x0000_0004);
    /// DNS Name (1.2 to 3.0).
    pub const DNS_NAME: Self = Self(0x0000_0005);
    /// X.500 Distinguished Name (1.2 to 3.0).
    pub const X_500_DISTINGUISHED_NAME: Self = Self(0x0000_0006);
    /// IP Address (1.2 to 3.0).
    pub const IP_ADDRESS: Self = Self(0x0000_0007);
}

open_enumeration!(AlternativeNameType, ALTERNATIVE_NAME_TYPE);

/// Names of [`AlternativeNameType`].
pub static ALTERNATIVE_NAME_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Alternative Name Type",
    xml_name: "AlternativeNameType",
    first: V::V1_2,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Uninterpreted Text String", "UninterpretedTextString", V::V1_2, V::V3_0, None),
        v(0x0000_0002, "URI", "URI", V::V1_2, V::V3_0, None),
        v(0x0000_0003, "Object Serial Number", "ObjectSerialNumber", V::V1_2, V::V3_0, None),
        v(0x0000_0004, "Email Address", "EmailAddress", V::V1_2, V::V3_0, None),
        v(0x0000_0005, "DNS Name", "DNSName", V::V1_2, V::V3_0, None),
        v(0x0000_0006, "X.500 Distinguished Name", "X_500DistinguishedName", V::V1_2, V::V3_0, None),
        v(0x0000_0007, "IP Address", "IPAddress", V::V1_2, V::V3_0, None),
    ],
    by_name: &[4, 3, 6, 2, 1, 0, 5],
    by_xml_name: &[4, 3, 6, 2, 1, 0, 5],
    also: &[],
};

/// Asynchronous Indicator (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct AsynchronousIndicator(u32);

impl AsynchronousIndicator {
    /// Mandatory (2.0 to 3.0).
    pub const MANDATORY: Self = Self(0x0000_0001);
    /// Optional (2.0 to 3.0).
    pub const OPTIONAL: Self = Self(0x0000_0002);
    /// Prohibited (2.0 to 3.0).
    pub const PROHIBITED: Self = Self(0x0000_0003);
}

open_enumeration!(AsynchronousIndicator, ASYNCHRONOUS_INDICATOR);

/// Names of [`AsynchronousIndicator`].
pub static ASYNCHRONOUS_INDICATOR: EnumerationInfo = EnumerationInfo {
    name: "Asynchronous Indicator",
    xml_name: "AsynchronousIndicator",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Mandatory", "Mandatory", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Optional", "Optional", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Prohibited", "Prohibited", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2],
    by_xml_name: &[0, 1, 2],
    also: &[],
};

/// Attestation Type (1.2 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct AttestationType(u32);

impl AttestationType {
    /// TPM Quote (1.2 to 3.0).
    pub const TPM_QUOTE: Self = Self(0x0000_0001);
    /// TCG Integrity Report (1.2 to 3.0).
    pub const TCG_INTEGRITY_REPORT: Self = Self(0x0000_0002);
    /// SAML Assertion (1.2 to 3.0).
    pub const SAML_ASSERTION: Self = Self(0x0000_0003);
}

open_enumeration!(AttestationType, ATTESTATION_TYPE);

/// Names of [`AttestationType`].
pub static ATTESTATION_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Attestation Type",
    xml_name: "AttestationType",
    first: V::V1_2,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "TPM Quote", "TPMQuote", V::V1_2, V::V3_0, None),
        v(0x0000_0002, "TCG Integrity Report", "TCGIntegrityReport", V::V1_2, V::V3_0, None),
        v(0x0000_0003, "SAML Assertion", "SAMLAssertion", V::V1_2, V::V3_0, None),
    ],
    by_name: &[2, 1, 0],
    by_xml_name: &[2, 1, 0],
    also: &[],
};

/// Batch Error Continuation Option (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct BatchErrorContinuationOption(u32);

impl BatchErrorContinuationOption {
    /// Continue (1.0 to 3.0).
    pub const CONTINUE: Self = Self(0x0000_0001);
    /// Stop (1.0 to 3.0).
    pub const STOP: Self = Self(0x0000_0002);
    /// Undo (1.0 to 3.0).
    pub const UNDO: Self = Self(0x0000_0003);
}

open_enumeration!(BatchErrorContinuationOption, BATCH_ERROR_CONTINUATION_OPTION);

/// Names of [`BatchErrorContinuationOption`].
pub static BATCH_ERROR_CONTINUATION_OPTION: EnumerationInfo = EnumerationInfo {
    name: "Batch Error Continuation Option",
    xml_name: "BatchErrorContinuationOption",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Continue", "Continue", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Stop", "Stop", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Undo", "Undo", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2],
    by_xml_name: &[0, 1, 2],
    also: &[],
};

/// Block Cipher Mode (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct BlockCipherMode(u32);

impl BlockCipherMode {
    /// CBC (1.0 to 3.0).
    pub const CBC: Self = Self(0x0000_0001);
    /// ECB (1.0 to 3.0).
    pub const ECB: Self = Self(0x0000_0002);
    /// PCBC (1.0 to 3.0).
    pub const PCBC: Self = Self(0x0000_0003);
    /// CFB (1.0 to 3.0).
    pub const CFB: Self = Self(0x0000_0004);
    /// OFB (1.0 to 3.0).
    pub const OFB: Self = Self(0x0000_0005);
    /// CTR (1.0 to 3.0).
    pub const CTR: Self = Self(0x0000_0006);
    /// CMAC (1.0 to 3.0).
    pub const CMAC: Self = Self(0x0000_0007);
    /// CCM (1.0 to 3.0).
    pub const CCM: Self = Self(0x0000_0008);
    /// GCM (1.0 to 3.0).
    pub const GCM: Self = Self(0x0000_0009);
    /// CBC-MAC (1.0 to 3.0).
    pub const CBC_MAC: Self = Self(0x0000_000A);
    /// XTS (1.0 to 3.0).
    pub const XTS: Self = Self(0x0000_000B);
    /// AESKeyWrapPadding (1.0 to 3.0).
    pub const AESKEYWRAPPADDING: Self = Self(0x0000_000C);
    /// NISTKeyWrap (1.0 to 3.0).
    pub const NISTKEYWRAP: Self = Self(0x0000_000D);
    /// X9.102 AESKW (1.0 to 3.0).
    pub const X9_102_AESKW: Self = Self(0x0000_000E);
    /// X9.102 TDKW (1.0 to 3.0).
    pub const X9_102_TDKW: Self = Self(0x0000_000F);
    /// X9.102 AKW1 (1.0 to 3.0).
    pub const X9_102_AKW1: Self = Self(0x0000_0010);
    /// X9.102 AKW2 (1.0 to 3.0).
    pub const X9_102_AKW2: Self = Self(0x0000_0011);
    /// AEAD (1.4 to 3.0).
    pub const AEAD: Self = Self(0x0000_0012);
}

open_enumeration!(BlockCipherMode, BLOCK_CIPHER_MODE);

/// Names of [`BlockCipherMode`].
pub static BLOCK_CIPHER_MODE: EnumerationInfo = EnumerationInfo {
    name: "Block Cipher Mode",
    xml_name: "BlockCipherMode",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "CBC", "CBC", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "ECB", "ECB", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "PCBC", "PCBC", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "CFB", "CFB", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "OFB", "OFB", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "CTR", "CTR", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "CMAC", "CMAC", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "CCM", "CCM", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "GCM", "GCM", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "CBC-MAC", "CBC_MAC", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "XTS", "XTS", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "AESKeyWrapPadding", "AESKeyWrapPadding", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "NISTKeyWrap", "NISTKeyWrap", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "X9.102 AESKW", "X9_102AESKW", V::V1_0, V::V3_0, None),
        v(0x0000_000F, "X9.102 TDKW", "X9_102TDKW", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "X9.102 AKW1", "X9_102AKW1", V::V1_0, V::V3_0, None),
        v(0x0000_0011, "X9.102 AKW2", "X9_102AKW2", V::V1_0, V::V3_0, None),
        v(0x0000_0012, "AEAD", "AEAD", V::V1_4, V::V3_0, None),
    ],
    by_name: &[17, 11, 0, 9, 7, 3, 6, 5, 1, 8, 12, 4, 2, 13, 15, 16, 14, 10],
    by_xml_name: &[17, 11, 0, 9, 7, 3, 6, 5, 1, 8, 12, 4, 2, 13, 15, 16, 14, 10],
    also: &[],
};

/// Cancellation Result (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CancellationResult(u32);

impl CancellationResult {
    /// Canceled (1.0 to 3.0).
    pub const CANCELED: Self = Self(0x0000_0001);
    /// Unable to Cancel (1.0 to 3.0).
    pub const UNABLE_TO_CANCEL: Self = Self(0x0000_0002);
    /// Completed (1.0 to 3.0).
    pub const COMPLETED: Self = Self(0x0000_0003);
    /// Failed (1.0 to 3.0).
    pub const FAILED: Self = Self(0x0000_0004);
    /// Unavailable (1.0 to 3.0).
    pub const UNAVAILABLE: Self = Self(0x0000_0005);
}

open_enumeration!(CancellationResult, CANCELLATION_RESULT);

/// Names of [`CancellationResult`].
pub static CANCELLATION_RESULT: EnumerationInfo = EnumerationInfo {
    name: "Cancellation Result",
    xml_name: "CancellationResult",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Canceled", "Canceled", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Unable to Cancel", "UnableToCancel", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Completed", "Completed", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Failed", "Failed", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Unavailable", "Unavailable", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 2, 3, 1, 4],
    by_xml_name: &[0, 2, 3, 1, 4],
    also: &[],
};

/// Certificate Request Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CertificateRequestType(u32);

impl CertificateRequestType {
    /// CRMF (1.0 to 3.0).
    pub const CRMF: Self = Self(0x0000_0001);
    /// PKCS#10 (1.0 to 3.0).
    pub const PKCS_10: Self = Self(0x0000_0002);
    /// PEM (1.0 to 3.0).
    pub const PEM: Self = Self(0x0000_0003);
    /// PGP (1.0 to 1.4, deprecated from 1.2). marked deprecated from 1.2; value reserved from 2.0.
    pub const PGP: Self = Self(0x0000_0004);
}

open_enumeration!(CertificateRequestType, CERTIFICATE_REQUEST_TYPE);

/// Names of [`CertificateRequestType`].
pub static CERTIFICATE_REQUEST_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Certificate Request Type",
    xml_name: "CertificateRequestType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "CRMF", "CRMF", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "PKCS#10", "PKCS_10", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "PEM", "PEM", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "PGP", "PGP", V::V1_0, V::V1_4, Some(V::V1_2)),
    ],
    by_name: &[0, 2, 3, 1],
    by_xml_name: &[0, 2, 3, 1],
    also: &[],
};

/// Certificate Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CertificateType(u32);

impl CertificateType {
    /// X.509 (1.0 to 3.0).
    pub const X_509: Self = Self(0x0000_0001);
    /// PGP (1.0 to 3.0, deprecated from 1.2). marked deprecated from 1.2.
    pub const PGP: Self = Self(0x0000_0002);
}

open_enumeration!(CertificateType, CERTIFICATE_TYPE);

/// Names of [`CertificateType`].
pub static CERTIFICATE_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Certificate Type",
    xml_name: "CertificateType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "X.509", "X_509", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "PGP", "PGP", V::V1_0, V::V3_0, Some(V::V1_2)),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Client Registration Method (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ClientRegistrationMethod(u32);

impl ClientRegistrationMethod {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Server Pre-Generated (1.3 to 3.0).
    pub const SERVER_PRE_GENERATED: Self = Self(0x0000_0002);
    /// Server On-Demand (1.3 to 3.0).
    pub const SERVER_ON_DEMAND: Self = Self(0x0000_0003);
    /// Client Generated (1.3 to 3.0).
    pub const CLIENT_GENERATED: Self = Self(0x0000_0004);
    /// Client Registered (1.3 to 3.0).
    pub const CLIENT_REGISTERED: Self = Self(0x0000_0005);
}

open_enumeration!(ClientRegistrationMethod, CLIENT_REGISTRATION_METHOD);

/// Names of [`ClientRegistrationMethod`].
pub static CLIENT_REGISTRATION_METHOD: EnumerationInfo = EnumerationInfo {
    name: "Client Registration Method",
    xml_name: "ClientRegistrationMethod",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Server Pre-Generated", "ServerPreGenerated", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Server On-Demand", "ServerOnDemand", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "Client Generated", "ClientGenerated", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "Client Registered", "ClientRegistered", V::V1_3, V::V3_0, None),
    ],
    by_name: &[3, 4, 2, 1, 0],
    by_xml_name: &[3, 4, 2, 1, 0],
    also: &[],
};

/// Credential Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CredentialType(u32);

impl CredentialType {
    /// Username and Password (1.0 to 3.0).
    pub const USERNAME_AND_PASSWORD: Self = Self(0x0000_0001);
    /// Device (1.1 to 3.0).
    pub const DEVICE: Self = Self(0x0000_0002);
    /// Attestation (1.2 to 3.0).
    pub const ATTESTATION: Self = Self(0x0000_0003);
    /// One Time Password (2.0 to 3.0).
    pub const ONE_TIME_PASSWORD: Self = Self(0x0000_0004);
    /// Hashed Password (2.0 to 3.0).
    pub const HASHED_PASSWORD: Self = Self(0x0000_0005);
    /// Ticket (2.0 to 3.0).
    pub const TICKET: Self = Self(0x0000_0006);
    /// Password (3.0).
    pub const PASSWORD: Self = Self(0x0000_0007);
    /// Certificate (3.0).
    pub const CERTIFICATE: Self = Self(0x0000_0008);
}

open_enumeration!(CredentialType, CREDENTIAL_TYPE);

/// Names of [`CredentialType`].
pub static CREDENTIAL_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Credential Type",
    xml_name: "CredentialType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Username and Password", "UsernameAndPassword", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Device", "Device", V::V1_1, V::V3_0, None),
        v(0x0000_0003, "Attestation", "Attestation", V::V1_2, V::V3_0, None),
        v(0x0000_0004, "One Time Password", "OneTimePassword", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "Hashed Password", "HashedPassword", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "Ticket", "Ticket", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "Password", "Password", V::V3_0, V::V3_0, None),
        v(0x0000_0008, "Certificate", "Certificate", V::V3_0, V::V3_0, None),
    ],
    by_name: &[2, 7, 1, 4, 3, 6, 5, 0],
    by_xml_name: &[2, 7, 1, 4, 3, 6, 5, 0],
    also: &[],
};

/// Cryptographic Algorithm (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CryptographicAlgorithm(u32);

impl CryptographicAlgorithm {
    /// DES (1.0 to 3.0).
    pub const DES: Self = Self(0x0000_0001);
    /// 3DES (1.0 to 3.0).
    pub const DES3: Self = Self(0x0000_0002);
    /// AES (1.0 to 3.0).
    pub const AES: Self = Self(0x0000_0003);
    /// RSA (1.0 to 3.0).
    pub const RSA: Self = Self(0x0000_0004);
    /// DSA (1.0 to 3.0).
    pub const DSA: Self = Self(0x0000_0005);
    /// ECDSA (1.0 to 3.0).
    pub const ECDSA: Self = Self(0x0000_0006);
    /// HMAC-SHA1 (1.0 to 3.0).
    pub const HMAC_SHA1: Self = Self(0x0000_0007);
    /// HMAC-SHA224 (1.0 to 3.0).
    pub const HMAC_SHA224: Self = Self(0x0000_0008);
    /// HMAC-SHA256 (1.0 to 3.0).
    pub const HMAC_SHA256: Self = Self(0x0000_0009);
    /// HMAC-SHA384 (1.0 to 3.0).
    pub const HMAC_SHA384: Self = Self(0x0000_000A);
    /// HMAC-SHA512 (1.0 to 3.0).
    pub const HMAC_SHA512: Self = Self(0x0000_000B);
    /// HMAC-MD5 (1.0 to 3.0).
    pub const HMAC_MD5: Self = Self(0x0000_000C);
    /// DH (1.0 to 3.0).
    pub const DH: Self = Self(0x0000_000D);
    /// ECDH (1.0 to 3.0).
    pub const ECDH: Self = Self(0x0000_000E);
    /// ECMQV (1.0 to 3.0).
    pub const ECMQV: Self = Self(0x0000_000F);
    /// Blowfish (1.0 to 3.0).
    pub const BLOWFISH: Self = Self(0x0000_0010);
    /// Camellia (1.0 to 3.0).
    pub const CAMELLIA: Self = Self(0x0000_0011);
    /// CAST5 (1.0 to 3.0).
    pub const CAST5: Self = Self(0x0000_0012);
    /// IDEA (1.0 to 3.0).
    pub const IDEA: Self = Self(0x0000_0013);
    /// MARS (1.0 to 3.0).
    pub const MARS: Self = Self(0x0000_0014);
    /// RC2 (1.0 to 3.0).
    pub const RC2: Self = Self(0x0000_0015);
    /// RC4 (1.0 to 3.0).
    pub const RC4: Self = Self(0x0000_0016);
    /// RC5 (1.0 to 3.0).
    pub const RC5: Self = Self(0x0000_0017);
    /// SKIPJACK (1.0 to 3.0).
    pub const SKIPJACK: Self = Self(0x0000_0018);
    /// Twofish (1.0 to 3.0).
    pub const TWOFISH: Self = Self(0x0000_0019);
    /// EC (1.2 to 3.0).
    pub const EC: Self = Self(0x0000_001A);
    /// One Time Pad (1.3 to 3.0).
    pub const ONE_TIME_PAD: Self = Self(0x0000_001B);
    /// ChaCha20 (1.4 to 3.0).
    pub const CHACHA20: Self = Self(0x0000_001C);
    /// Poly1305 (1.4 to 3.0).
    pub const POLY1305: Self = Self(0x0000_001D);
    /// ChaCha20Poly1305 (1.4 to 3.0).
    pub const CHACHA20POLY1305: Self = Self(0x0000_001E);
    /// SHA3-224 (1.4 to 3.0).
    pub const SHA3_224: Self = Self(0x0000_001F);
    /// SHA3-256 (1.4 to 3.0).
    pub const SHA3_256: Self = Self(0x0000_0020);
    /// SHA3-384 (1.4 to 3.0).
    pub const SHA3_384: Self = Self(0x0000_0021);
    /// SHA3-512 (1.4 to 3.0).
    pub const SHA3_512: Self = Self(0x0000_0022);
    /// HMAC-SHA3-224 (1.4 to 3.0).
    pub const HMAC_SHA3_224: Self = Self(0x0000_0023);
    /// HMAC-SHA3-256 (1.4 to 3.0).
    pub const HMAC_SHA3_256: Self = Self(0x0000_0024);
    /// HMAC-SHA3-384 (1.4 to 3.0).
    pub const HMAC_SHA3_384: Self = Self(0x0000_0025);
    /// HMAC-SHA3-512 (1.4 to 3.0).
    pub const HMAC_SHA3_512: Self = Self(0x0000_0026);
    /// SHAKE-128 (1.4 to 3.0).
    pub const SHAKE_128: Self = Self(0x0000_0027);
    /// SHAKE-256 (1.4 to 3.0).
    pub const SHAKE_256: Self = Self(0x0000_0028);
    /// ARIA (2.0 to 3.0).
    pub const ARIA: Self = Self(0x0000_0029);
    /// SEED (2.0 to 3.0).
    pub const SEED: Self = Self(0x0000_002A);
    /// SM2 (2.0 to 3.0).
    pub const SM2: Self = Self(0x0000_002B);
    /// SM3 (2.0 to 3.0).
    pub const SM3: Self = Self(0x0000_002C);
    /// SM4 (2.0 to 3.0).
    pub const SM4: Self = Self(0x0000_002D);
    /// GOST R 34.10-2012 (2.0 to 3.0).
    pub const GOST_R_34_10_2012: Self = Self(0x0000_002E);
    /// GOST R 34.11-2012 (2.0 to 3.0).
    pub const GOST_R_34_11_2012: Self = Self(0x0000_002F);
    /// GOST R 34.13-2015 (2.0 to 3.0).
    pub const GOST_R_34_13_2015: Self = Self(0x0000_0030);
    /// GOST 28147-89 (2.0 to 3.0).
    pub const GOST_28147_89: Self = Self(0x0000_0031);
    /// XMSS (2.0 to 3.0).
    pub const XMSS: Self = Self(0x0000_0032);
    /// SPHINCS-256 (2.0 to 3.0).
    pub const SPHINCS_256: Self = Self(0x0000_0033);
    /// McEliece (2.0 to 3.0).
    pub const MCELIECE: Self = Self(0x0000_0034);
    /// McEliece-6960119 (2.0 to 3.0).
    pub const MCELIECE_6960119: Self = Self(0x0000_0035);
    /// McEliece-8192128 (2.0 to 3.0).
    pub const MCELIECE_8192128: Self = Self(0x0000_0036);
    /// Ed25519 (2.0 to 3.0).
    pub const ED25519: Self = Self(0x0000_0037);
    /// Ed448 (2.0 to 3.0).
    pub const ED448: Self = Self(0x0000_0038);
    /// ML-KEM-512 (3.0).
    pub const ML_KEM_512: Self = Self(0x0000_0039);
    /// ML-KEM-768 (3.0).
    pub const ML_KEM_768: Self = Self(0x0000_003A);
    /// ML-KEM-1024 (3.0).
    pub const ML_KEM_1024: Self = Self(0x0000_003B);
    /// ML-DSA-44 (3.0).
    pub const ML_DSA_44: Self = Self(0x0000_003C);
    /// ML-DSA-65 (3.0).
    pub const ML_DSA_65: Self = Self(0x0000_003D);
    /// ML-DSA-87 (3.0).
    pub const ML_DSA_87: Self = Self(0x0000_003E);
    /// SLH-DSA-SHA2-128s (3.0).
    pub const SLH_DSA_SHA2_128S: Self = Self(0x0000_003F);
    /// SLH-DSA-SHA2-128f (3.0).
    pub const SLH_DSA_SHA2_128F: Self = Self(0x0000_0040);
    /// SLH-DSA-SHA2-192s (3.0).
    pub const SLH_DSA_SHA2_192S: Self = Self(0x0000_0041);
    /// SLH-DSA-SHA2-192f (3.0).
    pub const SLH_DSA_SHA2_192F: Self = Self(0x0000_0042);
    /// SLH-DSA-SHA2-256s (3.0).
    pub const SLH_DSA_SHA2_256S: Self = Self(0x0000_0043);
    /// SLH-DSA-SHA2-256f (3.0).
    pub const SLH_DSA_SHA2_256F: Self = Self(0x0000_0044);
    /// SLH-DSA-SHAKE-128s (3.0).
    pub const SLH_DSA_SHAKE_128S: Self = Self(0x0000_0045);
    /// SLH-DSA-SHAKE-128f (3.0).
    pub const SLH_DSA_SHAKE_128F: Self = Self(0x0000_0046);
    /// SLH-DSA-SHAKE-192s (3.0).
    pub const SLH_DSA_SHAKE_192S: Self = Self(0x0000_0047);
    /// SLH-DSA-SHAKE-192f (3.0).
    pub const SLH_DSA_SHAKE_192F: Self = Self(0x0000_0048);
    /// SLH-DSA-SHAKE-256s (3.0).
    pub const SLH_DSA_SHAKE_256S: Self = Self(0x0000_0049);
    /// SLH-DSA-SHAKE-256f (3.0).
    pub const SLH_DSA_SHAKE_256F: Self = Self(0x0000_004A);
    /// Hash-SLH-DSA-SHA2-128s-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule.
    pub const HASH_SLH_DSA_SHA2_128S_WITH_SHA256: Self = Self(0x0000_004B);
    /// Hash-SLH-DSA-SHA2-128f-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule.
    pub const HASH_SLH_DSA_SHA2_128F_WITH_SHA256: Self = Self(0x0000_004C);
    /// Hash-SLH-DSA-SHA2-192s-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule.
    pub const HASH_SLH_DSA_SHA2_192S_WITH_SHA512: Self = Self(0x0000_004D);
    /// Hash-SLH-DSA-SHA2-192f-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule.
    pub const HASH_SLH_DSA_SHA2_192F_WITH_SHA512: Self = Self(0x0000_004E);
    /// Hash-SLH-DSA-SHA2-256s-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHA2_256S_WITH_SHA512: Self = Self(0x0000_004F);
    /// Hash-SLH-DSA-SHA2-256f-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHA2_256F_WITH_SHA512: Self = Self(0x0000_0050);
    /// Hash-SLH-DSA-SHAKE-128s-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_128S_WITH_SHAKE128: Self = Self(0x0000_0051);
    /// Hash-SLH-DSA-SHAKE-128f-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_128F_WITH_SHAKE128: Self = Self(0x0000_0052);
    /// Hash-SLH-DSA-SHAKE-192s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_192S_WITH_SHAKE256: Self = Self(0x0000_0053);
    /// Hash-SLH-DSA-SHAKE-192f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_192F_WITH_SHAKE256: Self = Self(0x0000_0054);
    /// Hash-SLH-DSA-SHAKE-256s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_256S_WITH_SHAKE256: Self = Self(0x0000_0055);
    /// Hash-SLH-DSA-SHAKE-256f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_SLH_DSA_SHAKE_256F_WITH_SHAKE256: Self = Self(0x0000_0056);
    /// Hash-ML-DSA-44-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_ML_DSA_44_WITH_SHA512: Self = Self(0x0000_0057);
    /// Hash-ML-DSA-65-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_ML_DSA_65_WITH_SHA512: Self = Self(0x0000_0058);
    /// Hash-ML-DSA-87-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const HASH_ML_DSA_87_WITH_SHA512: Self = Self(0x0000_0059);
    /// X25519 (3.0). CSD02; read in the specification table; XML name by rule.
    pub const X25519: Self = Self(0x0000_005A);
    /// X448 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule.
    pub const X448: Self = Self(0x0000_005B);
    /// X25519MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule.
    pub const X25519MLKEM768: Self = Self(0x0000_005C);
    /// SECP256R1MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule.
    pub const SECP256R1MLKEM768: Self = Self(0x0000_005D);
}

open_enumeration!(CryptographicAlgorithm, CRYPTOGRAPHIC_ALGORITHM);

/// Names of [`CryptographicAlgorithm`].
pub static CRYPTOGRAPHIC_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "Cryptographic Algorithm",
    xml_name: "CryptographicAlgorithm",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "DES", "DES", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "3DES", "DES3", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "AES", "AES", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "RSA", "RSA", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "DSA", "DSA", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "ECDSA", "ECDSA", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "HMAC-SHA1", "HMAC_SHA1", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "HMAC-SHA224", "HMAC_SHA224", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "HMAC-SHA256", "HMAC_SHA256", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "HMAC-SHA384", "HMAC_SHA384", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "HMAC-SHA512", "HMAC_SHA512", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "HMAC-MD5", "HMAC_MD5", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "DH", "DH", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "ECDH", "ECDH", V::V1_0, V::V3_0, None),
        v(0x0000_000F, "ECMQV", "ECMQV", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "Blowfish", "Blowfish", V::V1_0, V::V3_0, None),
        v(0x0000_0011, "Camellia", "Camellia", V::V1_0, V::V3_0, None),
        v(0x0000_0012, "CAST5", "CAST5", V::V1_0, V::V3_0, None),
        v(0x0000_0013, "IDEA", "IDEA", V::V1_0, V::V3_0, None),
        v(0x0000_0014, "MARS", "MARS", V::V1_0, V::V3_0, None),
        v(0x0000_0015, "RC2", "RC2", V::V1_0, V::V3_0, None),
        v(0x0000_0016, "RC4", "RC4", V::V1_0, V::V3_0, None),
        v(0x0000_0017, "RC5", "RC5", V::V1_0, V::V3_0, None),
        v(0x0000_0018, "SKIPJACK", "SKIPJACK", V::V1_0, V::V3_0, None),
        v(0x0000_0019, "Twofish", "Twofish", V::V1_0, V::V3_0, None),
        v(0x0000_001A, "EC", "EC", V::V1_2, V::V3_0, None),
        v(0x0000_001B, "One Time Pad", "OneTimePad", V::V1_3, V::V3_0, None),
        v(0x0000_001C, "ChaCha20", "ChaCha20", V::V1_4, V::V3_0, None),
        v(0x0000_001D, "Poly1305", "Poly1305", V::V1_4, V::V3_0, None),
        v(0x0000_001E, "ChaCha20Poly1305", "ChaCha20Poly1305", V::V1_4, V::V3_0, None),
        v(0x0000_001F, "SHA3-224", "SHA3_224", V::V1_4, V::V3_0, None),
        v(0x0000_0020, "SHA3-256", "SHA3_256", V::V1_4, V::V3_0, None),
        v(0x0000_0021, "SHA3-384", "SHA3_384", V::V1_4, V::V3_0, None),
        v(0x0000_0022, "SHA3-512", "SHA3_512", V::V1_4, V::V3_0, None),
        v(0x0000_0023, "HMAC-SHA3-224", "HMAC_SHA3_224", V::V1_4, V::V3_0, None),
        v(0x0000_0024, "HMAC-SHA3-256", "HMAC_SHA3_256", V::V1_4, V::V3_0, None),
        v(0x0000_0025, "HMAC-SHA3-384", "HMAC_SHA3_384", V::V1_4, V::V3_0, None),
        v(0x0000_0026, "HMAC-SHA3-512", "HMAC_SHA3_512", V::V1_4, V::V3_0, None),
        v(0x0000_0027, "SHAKE-128", "SHAKE_128", V::V1_4, V::V3_0, None),
        v(0x0000_0028, "SHAKE-256", "SHAKE_256", V::V1_4, V::V3_0, None),
        v(0x0000_0029, "ARIA", "ARIA", V::V2_0, V::V3_0, None),
        v(0x0000_002A, "SEED", "SEED", V::V2_0, V::V3_0, None),
        v(0x0000_002B, "SM2", "SM2", V::V2_0, V::V3_0, None),
        v(0x0000_002C, "SM3", "SM3", V::V2_0, V::V3_0, None),
        v(0x0000_002D, "SM4", "SM4", V::V2_0, V::V3_0, None),
        v(0x0000_002E, "GOST R 34.10-2012", "GOSTR34_10_2012", V::V2_0, V::V3_0, None),
        v(0x0000_002F, "GOST R 34.11-2012", "GOSTR34_11_2012", V::V2_0, V::V3_0, None),
        v(0x0000_0030, "GOST R 34.13-2015", "GOSTR34_13_2015", V::V2_0, V::V3_0, None),
        v(0x0000_0031, "GOST 28147-89", "GOST28147_89", V::V2_0, V::V3_0, None),
        v(0x0000_0032, "XMSS", "XMSS", V::V2_0, V::V3_0, None),
        v(0x0000_0033, "SPHINCS-256", "SPHINCS_256", V::V2_0, V::V3_0, None),
        v(0x0000_0034, "McEliece", "McEliece", V::V2_0, V::V3_0, None),
        v(0x0000_0035, "McEliece-6960119", "McEliece_6960119", V::V2_0, V::V3_0, None),
        v(0x0000_0036, "McEliece-8192128", "McEliece_8192128", V::V2_0, V::V3_0, None),
        v(0x0000_0037, "Ed25519", "Ed25519", V::V2_0, V::V3_0, None),
        v(0x0000_0038, "Ed448", "Ed448", V::V2_0, V::V3_0, None),
        v(0x0000_0039, "ML-KEM-512", "ML_KEM_512", V::V3_0, V::V3_0, None),
        v(0x0000_003A, "ML-KEM-768", "ML_KEM_768", V::V3_0, V::V3_0, None),
        v(0x0000_003B, "ML-KEM-1024", "ML_KEM_1024", V::V3_0, V::V3_0, None),
        v(0x0000_003C, "ML-DSA-44", "ML_DSA_44", V::V3_0, V::V3_0, None),
        v(0x0000_003D, "ML-DSA-65", "ML_DSA_65", V::V3_0, V::V3_0, None),
        v(0x0000_003E, "ML-DSA-87", "ML_DSA_87", V::V3_0, V::V3_0, None),
        v(0x0000_003F, "SLH-DSA-SHA2-128s", "SLH_DSA_SHA2_128s", V::V3_0, V::V3_0, None),
        v(0x0000_0040, "SLH-DSA-SHA2-128f", "SLH_DSA_SHA2_128f", V::V3_0, V::V3_0, None),
        v(0x0000_0041, "SLH-DSA-SHA2-192s", "SLH_DSA_SHA2_192s", V::V3_0, V::V3_0, None),
        v(0x0000_0042, "SLH-DSA-SHA2-192f", "SLH_DSA_SHA2_192f", V::V3_0, V::V3_0, None),
        v(0x0000_0043, "SLH-DSA-SHA2-256s", "SLH_DSA_SHA2_256s", V::V3_0, V::V3_0, None),
        v(0x0000_0044, "SLH-DSA-SHA2-256f", "SLH_DSA_SHA2_256f", V::V3_0, V::V3_0, None),
        v(0x0000_0045, "SLH-DSA-SHAKE-128s", "SLH_DSA_SHAKE_128s", V::V3_0, V::V3_0, None),
        v(0x0000_0046, "SLH-DSA-SHAKE-128f", "SLH_DSA_SHAKE_128f", V::V3_0, V::V3_0, None),
        v(0x0000_0047, "SLH-DSA-SHAKE-192s", "SLH_DSA_SHAKE_192s", V::V3_0, V::V3_0, None),
        v(0x0000_0048, "SLH-DSA-SHAKE-192f", "SLH_DSA_SHAKE_192f", V::V3_0, V::V3_0, None),
        v(0x0000_0049, "SLH-DSA-SHAKE-256s", "SLH_DSA_SHAKE_256s", V::V3_0, V::V3_0, None),
        v(0x0000_004A, "SLH-DSA-SHAKE-256f", "SLH_DSA_SHAKE_256f", V::V3_0, V::V3_0, None),
        v(0x0000_004B, "Hash-SLH-DSA-SHA2-128s-with-SHA256", "Hash_SLH_DSA_SHA2_128s_with_SHA256", V::V3_0, V::V3_0, None),
        v(0x0000_004C, "Hash-SLH-DSA-SHA2-128f-with-SHA256", "Hash_SLH_DSA_SHA2_128f_with_SHA256", V::V3_0, V::V3_0, None),
        v(0x0000_004D, "Hash-SLH-DSA-SHA2-192s-with-SHA512", "Hash_SLH_DSA_SHA2_192s_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_004E, "Hash-SLH-DSA-SHA2-192f-with-SHA512", "Hash_SLH_DSA_SHA2_192f_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_004F, "Hash-SLH-DSA-SHA2-256s-with-SHA512", "Hash_SLH_DSA_SHA2_256s_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_0050, "Hash-SLH-DSA-SHA2-256f-with-SHA512", "Hash_SLH_DSA_SHA2_256f_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_0051, "Hash-SLH-DSA-SHAKE-128s-with-SHAKE128", "Hash_SLH_DSA_SHAKE_128s_with_SHAKE128", V::V3_0, V::V3_0, None),
        v(0x0000_0052, "Hash-SLH-DSA-SHAKE-128f-with-SHAKE128", "Hash_SLH_DSA_SHAKE_128f_with_SHAKE128", V::V3_0, V::V3_0, None),
        v(0x0000_0053, "Hash-SLH-DSA-SHAKE-192s-with-SHAKE256", "Hash_SLH_DSA_SHAKE_192s_with_SHAKE256", V::V3_0, V::V3_0, None),
        v(0x0000_0054, "Hash-SLH-DSA-SHAKE-192f-with-SHAKE256", "Hash_SLH_DSA_SHAKE_192f_with_SHAKE256", V::V3_0, V::V3_0, None),
        v(0x0000_0055, "Hash-SLH-DSA-SHAKE-256s-with-SHAKE256", "Hash_SLH_DSA_SHAKE_256s_with_SHAKE256", V::V3_0, V::V3_0, None),
        v(0x0000_0056, "Hash-SLH-DSA-SHAKE-256f-with-SHAKE256", "Hash_SLH_DSA_SHAKE_256f_with_SHAKE256", V::V3_0, V::V3_0, None),
        v(0x0000_0057, "Hash-ML-DSA-44-with-SHA512", "Hash_ML_DSA_44_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_0058, "Hash-ML-DSA-65-with-SHA512", "Hash_ML_DSA_65_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_0059, "Hash-ML-DSA-87-with-SHA512", "Hash_ML_DSA_87_with_SHA512", V::V3_0, V::V3_0, None),
        v(0x0000_005A, "X25519", "X25519", V::V3_0, V::V3_0, None),
        v(0x0000_005B, "X448", "X448", V::V3_0, V::V3_0, None),
        v(0x0000_005C, "X25519MLKEM768", "X25519MLKEM768", V::V3_0, V::V3_0, None),
        v(0x0000_005D, "SECP256R1MLKEM768", "SECP256R1MLKEM768", V::V3_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 40, 15, 17, 16, 27, 29, 0, 12, 4, 25, 13, 5, 14, 54, 55, 48, 45, 46, 47, 11, 6, 7, 8, 34, 35, 36, 37, 9, 10, 86, 87, 88, 75, 74, 77, 76, 79, 78, 81, 80, 83, 82, 85, 84, 18, 19, 59, 60, 61, 58, 56, 57, 51, 52, 53, 26, 28, 20, 21, 22, 3, 92, 41, 30, 31, 32, 33, 38, 39, 23, 63, 62, 65, 64, 67, 66, 69, 68, 71, 70, 73, 72, 42, 43, 44, 50, 24, 89, 91, 90, 49],
    by_xml_name: &[2, 40, 15, 17, 16, 27, 29, 0, 1, 12, 4, 25, 13, 5, 14, 54, 55, 48, 45, 46, 47, 11, 6, 7, 8, 9, 34, 35, 36, 37, 10, 86, 87, 88, 75, 74, 77, 76, 79, 78, 81, 80, 83, 82, 85, 84, 18, 19, 59, 60, 61, 58, 56, 57, 51, 52, 53, 26, 28, 20, 21, 22, 3, 92, 41, 30, 31, 32, 33, 38, 39, 23, 63, 62, 65, 64, 67, 66, 69, 68, 71, 70, 73, 72, 42, 43, 44, 50, 24, 89, 91, 90, 49],
    also: &[],
};

/// DRBG Algorithm (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct DrbgAlgorithm(u32);

impl DrbgAlgorithm {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Dual-EC (1.3 to 3.0).
    pub const DUAL_EC: Self = Self(0x0000_0002);
    /// Hash (1.3 to 3.0).
    pub const HASH: Self = Self(0x0000_0003);
    /// HMAC (1.3 to 3.0).
    pub const HMAC: Self = Self(0x0000_0004);
    /// CTR (1.3 to 3.0).
    pub const CTR: Self = Self(0x0000_0005);
}

open_enumeration!(DrbgAlgorithm, DRBG_ALGORITHM);

/// Names of [`DrbgAlgorithm`].
pub static DRBG_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "DRBG Algorithm",
    xml_name: "DRBGAlgorithm",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Dual-EC", "Dual_EC", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Hash", "Hash", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "HMAC", "HMAC", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "CTR", "CTR", V::V1_3, V::V3_0, None),
    ],
    by_name: &[4, 1, 3, 2, 0],
    by_xml_name: &[4, 1, 3, 2, 0],
    also: &[],
};

/// Data (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Data(u32);

impl Data {
    /// Decrypt (2.0 to 3.0).
    pub const DECRYPT: Self = Self(0x0000_0001);
    /// Encrypt (2.0 to 3.0).
    pub const ENCRYPT: Self = Self(0x0000_0002);
    /// Hash (2.0 to 3.0).
    pub const HASH: Self = Self(0x0000_0003);
    /// MAC MAC Data (2.0 to 3.0).
    pub const MAC_MAC_DATA: Self = Self(0x0000_0004);
    /// RNG Retrieve (2.0 to 3.0).
    pub const RNG_RETRIEVE: Self = Self(0x0000_0005);
    /// Sign Signature Data (2.0 to 3.0).
    pub const SIGN_SIGNATURE_DATA: Self = Self(0x0000_0006);
    /// Signature Verify (2.0 to 3.0).
    pub const SIGNATURE_VERIFY: Self = Self(0x0000_0007);
}

open_enumeration!(Data, DATA);

/// Names of [`Data`].
pub static DATA: EnumerationInfo = EnumerationInfo {
    name: "Data",
    xml_name: "Data",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Decrypt", "Decrypt", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Encrypt", "Encrypt", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Hash", "Hash", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "MAC MAC Data", "MACMACData", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "RNG Retrieve", "RNGRetrieve", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "Sign Signature Data", "SignSignatureData", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "Signature Verify", "SignatureVerify", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2, 3, 4, 5, 6],
    by_xml_name: &[0, 1, 2, 3, 4, 5, 6],
    also: &[],
};

/// Deactivation Reason Code (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct DeactivationReasonCode(u32);

impl DeactivationReasonCode {
    /// Unspecified (3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Deactivation Date (3.0).
    pub const DEACTIVATION_DATE: Self = Self(0x0000_0002);
    /// Protect Stop Date (3.0).
    pub const PROTECT_STOP_DATE: Self = Self(0x0000_0003);
    /// Usage Limit (3.0).
    pub const USAGE_LIMIT: Self = Self(0x0000_0004);
}

open_enumeration!(DeactivationReasonCode, DEACTIVATION_REASON_CODE);

/// Names of [`DeactivationReasonCode`].
pub static DEACTIVATION_REASON_CODE: EnumerationInfo = EnumerationInfo {
    name: "Deactivation Reason Code",
    xml_name: "DeactivationReasonCode",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "Deactivation Date", "DeactivationDate", V::V3_0, V::V3_0, None),
        v(0x0000_0003, "Protect Stop Date", "ProtectStopDate", V::V3_0, V::V3_0, None),
        v(0x0000_0004, "Usage Limit", "UsageLimit", V::V3_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 0, 3],
    by_xml_name: &[1, 2, 0, 3],
    also: &[],
};

/// Derivation Method (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct DerivationMethod(u32);

impl DerivationMethod {
    /// PBKDF2 (1.0 to 3.0).
    pub const PBKDF2: Self = Self(0x0000_0001);
    /// HASH (1.0 to 3.0).
    pub const HASH: Self = Self(0x0000_0002);
    /// HMAC (1.0 to 3.0).
    pub const HMAC: Self = Self(0x0000_0003);
    /// ENCRYPT (1.0 to 3.0).
    pub const ENCRYPT: Self = Self(0x0000_0004);
    /// NIST800-108-C (1.0 to 3.0).
    pub const NIST800_108_C: Self = Self(0x0000_0005);
    /// NIST800-108-F (1.0 to 3.0).
    pub const NIST800_108_F: Self = Self(0x0000_0006);
    /// NIST800-108-DPI (1.0 to 3.0).
    pub const NIST800_108_DPI: Self = Self(0x0000_0007);
    /// Asymmetric Key (1.4 to 3.0).
    pub const ASYMMETRIC_KEY: Self = Self(0x0000_0008);
    /// AWS Signature Version 4 (2.0 to 3.0).
    pub const AWS_SIGNATURE_VERSION_4: Self = Self(0x0000_0009);
    /// HKDF (2.0 to 3.0).
    pub const HKDF: Self = Self(0x0000_000A);
}

open_enumeration!(DerivationMethod, DERIVATION_METHOD);

/// Names of [`DerivationMethod`].
pub static DERIVATION_METHOD: EnumerationInfo = EnumerationInfo {
    name: "Derivation Method",
    xml_name: "DerivationMethod",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "PBKDF2", "PBKDF2", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "HASH", "HASH", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "HMAC", "HMAC", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "ENCRYPT", "ENCRYPT", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "NIST800-108-C", "NIST800_108_C", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "NIST800-108-F", "NIST800_108_F", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "NIST800-108-DPI", "NIST800_108_DPI", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Asymmetric Key", "AsymmetricKey", V::V1_4, V::V3_0, None),
        v(0x0000_0009, "AWS Signature Version 4", "AWSSignatureVersion4", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "HKDF", "HKDF", V::V2_0, V::V3_0, None),
    ],
    by_name: &[8, 7, 3, 1, 9, 2, 4, 6, 5, 0],
    by_xml_name: &[8, 7, 3, 1, 9, 2, 4, 6, 5, 0],
    also: &[],
};

/// Destroy Action (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct DestroyAction(u32);

impl DestroyAction {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Key Material Deleted (1.3 to 3.0).
    pub const KEY_MATERIAL_DELETED: Self = Self(0x0000_0002);
    /// Key Material Shredded (1.3 to 3.0).
    pub const KEY_MATERIAL_SHREDDED: Self = Self(0x0000_0003);
    /// Meta Data Deleted (1.3 to 3.0).
    pub const META_DATA_DELETED: Self = Self(0x0000_0004);
    /// Meta Data Shredded (1.3 to 3.0).
    pub const META_DATA_SHREDDED: Self = Self(0x0000_0005);
    /// Deleted (1.3 to 3.0).
    pub const DELETED: Self = Self(0x0000_0006);
    /// Shredded (1.3 to 3.0).
    pub const SHREDDED: Self = Self(0x0000_0007);
}

open_enumeration!(DestroyAction, DESTROY_ACTION);

/// Names of [`DestroyAction`].
pub static DESTROY_ACTION: EnumerationInfo = EnumerationInfo {
    name: "Destroy Action",
    xml_name: "DestroyAction",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Key Material Deleted", "KeyMaterialDeleted", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Key Material Shredded", "KeyMaterialShredded", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "Meta Data Deleted", "MetaDataDeleted", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "Meta Data Shredded", "MetaDataShredded", V::V1_3, V::V3_0, None),
        v(0x0000_0006, "Deleted", "Deleted", V::V1_3, V::V3_0, None),
        v(0x0000_0007, "Shredded", "Shredded", V::V1_3, V::V3_0, None),
    ],
    by_name: &[5, 1, 2, 3, 4, 6, 0],
    by_xml_name: &[5, 1, 2, 3, 4, 6, 0],
    also: &[],
};

/// Digital Signature Algorithm (1.1 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct DigitalSignatureAlgorithm(u32);

impl DigitalSignatureAlgorithm {
    /// MD2 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const MD2_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0001);
    /// MD2 with RSA Encryption (2.0 to 3.0).
    pub const MD2_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0001);
    /// MD5 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const MD5_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0002);
    /// MD5 with RSA Encryption (2.0 to 3.0).
    pub const MD5_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0002);
    /// SHA-1 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const SHA_1_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0003);
    /// SHA-1 with RSA Encryption (2.0 to 3.0).
    pub const SHA_1_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0003);
    /// SHA-224 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const SHA_224_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0004);
    /// SHA-224 with RSA Encryption (2.0 to 3.0).
    pub const SHA_224_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0004);
    /// SHA-256 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const SHA_256_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0005);
    /// SHA-256 with RSA Encryption (2.0 to 3.0).
    pub const SHA_256_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0005);
    /// SHA-384 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const SHA_384_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0006);
    /// SHA-384 with RSA Encryption (2.0 to 3.0).
    pub const SHA_384_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0006);
    /// SHA-512 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4).
    pub const SHA_512_WITH_RSA_ENCRYPTION_PKCS_1_V1_5: Self = Self(0x0000_0007);
    /// SHA-512 with RSA Encryption (2.0 to 3.0).
    pub const SHA_512_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0007);
    /// RSASSA-PSS (PKCS#1 v2.1) (1.1 to 1.4).
    pub const RSASSA_PSS_PKCS_1_V2_1: Self = Self(0x0000_0008);
    /// RSASSA-PSS (2.0 to 3.0).
    pub const RSASSA_PSS: Self = Self(0x0000_0008);
    /// DSA with SHA-1 (1.1 to 3.0).
    pub const DSA_WITH_SHA_1: Self = Self(0x0000_0009);
    /// DSA with SHA224 (1.1 to 3.0).
    pub const DSA_WITH_SHA224: Self = Self(0x0000_000A);
    /// DSA with SHA256 (1.1 to 3.0).
    pub const DSA_WITH_SHA256: Self = Self(0x0000_000B);
    /// ECDSA with SHA-1 (1.1 to 3.0).
    pub const ECDSA_WITH_SHA_1: Self = Self(0x0000_000C);
    /// ECDSA with SHA224 (1.1 to 3.0).
    pub const ECDSA_WITH_SHA224: Self = Self(0x0000_000D);
    /// ECDSA with SHA256 (1.1 to 3.0).
    pub const ECDSA_WITH_SHA256: Self = Self(0x0000_000E);
    /// ECDSA with SHA384 (1.1 to 3.0).
    pub const ECDSA_WITH_SHA384: Self = Self(0x0000_000F);
    /// ECDSA with SHA512 (1.1 to 3.0).
    pub const ECDSA_WITH_SHA512: Self = Self(0x0000_0010);
    /// SHA3-256 with RSA Encryption (1.4 to 3.0).
    pub const SHA3_256_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0011);
    /// SHA3-384 with RSA Encryption (1.4 to 3.0).
    pub const SHA3_384_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0012);
    /// SHA3-512 with RSA Encryption (1.4 to 3.0).
    pub const SHA3_512_WITH_RSA_ENCRYPTION: Self = Self(0x0000_0013);
}

open_enumeration!(DigitalSignatureAlgorithm, DIGITAL_SIGNATURE_ALGORITHM);

/// Names of [`DigitalSignatureAlgorithm`].
pub static DIGITAL_SIGNATURE_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "Digital Signature Algorithm",
    xml_name: "DigitalSignatureAlgorithm",
    first: V::V1_1,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "MD2 with RSA Encryption (PKCS#1 v1.5)", "MD2WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0001, "MD2 with RSA Encryption", "MD2WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "MD5 with RSA Encryption (PKCS#1 v1.5)", "MD5WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0002, "MD5 with RSA Encryption", "MD5WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "SHA-1 with RSA Encryption (PKCS#1 v1.5)", "SHA_1WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0003, "SHA-1 with RSA Encryption", "SHA_1WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "SHA-224 with RSA Encryption (PKCS#1 v1.5)", "SHA_224WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0004, "SHA-224 with RSA Encryption", "SHA_224WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "SHA-256 with RSA Encryption (PKCS#1 v1.5)", "SHA_256WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0005, "SHA-256 with RSA Encryption", "SHA_256WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "SHA-384 with RSA Encryption (PKCS#1 v1.5)", "SHA_384WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0006, "SHA-384 with RSA Encryption", "SHA_384WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "SHA-512 with RSA Encryption (PKCS#1 v1.5)", "SHA_512WithRSAEncryptionPKCS_1V1_5", V::V1_1, V::V1_4, None),
        v(0x0000_0007, "SHA-512 with RSA Encryption", "SHA_512WithRSAEncryption", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "RSASSA-PSS (PKCS#1 v2.1)", "RSASSA_PSSPKCS_1V2_1", V::V1_1, V::V1_4, None),
        v(0x0000_0008, "RSASSA-PSS", "RSASSA_PSS", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "DSA with SHA-1", "DSAWithSHA_1", V::V1_1, V::V3_0, None),
        v(0x0000_000A, "DSA with SHA224", "DSAWithSHA224", V::V1_1, V::V3_0, None),
        v(0x0000_000B, "DSA with SHA256", "DSAWithSHA256", V::V1_1, V::V3_0, None),
        v(0x0000_000C, "ECDSA with SHA-1", "ECDSAWithSHA_1", V::V1_1, V::V3_0, None),
        v(0x0000_000D, "ECDSA with SHA224", "ECDSAWithSHA224", V::V1_1, V::V3_0, None),
        v(0x0000_000E, "ECDSA with SHA256", "ECDSAWithSHA256", V::V1_1, V::V3_0, None),
        v(0x0000_000F, "ECDSA with SHA384", "ECDSAWithSHA384", V::V1_1, V::V3_0, None),
        v(0x0000_0010, "ECDSA with SHA512", "ECDSAWithSHA512", V::V1_1, V::V3_0, None),
        v(0x0000_0011, "SHA3-256 with RSA Encryption", "SHA3_256WithRSAEncryption", V::V1_4, V::V3_0, None),
        v(0x0000_0012, "SHA3-384 with RSA Encryption", "SHA3_384WithRSAEncryption", V::V1_4, V::V3_0, None),
        v(0x0000_0013, "SHA3-512 with RSA Encryption", "SHA3_512WithRSAEncryption", V::V1_4, V::V3_0, None),
    ],
    by_name: &[16, 17, 18, 19, 20, 21, 22, 23, 1, 0, 3, 2, 15, 14, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 24, 25, 26],
    by_xml_name: &[17, 18, 16, 20, 21, 22, 23, 19, 1, 0, 3, 2, 15, 14, 24, 25, 26, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12],
    also: &[],
};

/// Encoding Option (1.1 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct EncodingOption(u32);

impl EncodingOption {
    /// No Encoding (1.1 to 3.0).
    pub const NO_ENCODING: Self = Self(0x0000_0001);
    /// TTLV Encoding (1.1 to 3.0).
    pub const TTLV_ENCODING: Self = Self(0x0000_0002);
}

open_enumeration!(EncodingOption, ENCODING_OPTION);

/// Names of [`EncodingOption`].
pub static ENCODING_OPTION: EnumerationInfo = EnumerationInfo {
    name: "Encoding Option",
    xml_name: "EncodingOption",
    first: V::V1_1,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "No Encoding", "NoEncoding", V::V1_1, V::V3_0, None),
        v(0x0000_0002, "TTLV Encoding", "TTLVEncoding", V::V1_1, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Endpoint Role (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct EndpointRole(u32);

impl EndpointRole {
    /// Client (2.0 to 3.0).
    pub const CLIENT: Self = Self(0x0000_0001);
    /// Server (2.0 to 3.0).
    pub const SERVER: Self = Self(0x0000_0002);
}

open_enumeration!(EndpointRole, ENDPOINT_ROLE);

/// Names of [`EndpointRole`].
pub static ENDPOINT_ROLE: EnumerationInfo = EnumerationInfo {
    name: "Endpoint Role",
    xml_name: "EndpointRole",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Client", "Client", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Server", "Server", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Ephemeral (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Ephemeral(u32);

impl Ephemeral {
    /// Data (3.0).
    pub const DATA: Self = Self(0x0000_0001);
    /// Empty (3.0).
    pub const EMPTY: Self = Self(0x0000_0002);
    /// Unique Identifier (3.0).
    pub const UNIQUE_IDENTIFIER: Self = Self(0x0000_0003);
}

open_enumeration!(Ephemeral, EPHEMERAL);

/// Names of [`Ephemeral`].
pub static EPHEMERAL: EnumerationInfo = EnumerationInfo {
    name: "Ephemeral",
    xml_name: "Ephemeral",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Data", "Data", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "Empty", "Empty", V::V3_0, V::V3_0, None),
        v(0x0000_0003, "Unique Identifier", "UniqueIdentifier", V::V3_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2],
    by_xml_name: &[0, 1, 2],
    also: &[],
};

/// FIPS186 Variation (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Fips186Variation(u32);

impl Fips186Variation {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// GP x-Original (1.3 to 3.0).
    pub const GP_X_ORIGINAL: Self = Self(0x0000_0002);
    /// GP x-Change Notice (1.3 to 3.0).
    pub const GP_X_CHANGE_NOTICE: Self = Self(0x0000_0003);
    /// x-Original (1.3 to 3.0).
    pub const X_ORIGINAL: Self = Self(0x0000_0004);
    /// x-Change Notice (1.3 to 3.0).
    pub const X_CHANGE_NOTICE: Self = Self(0x0000_0005);
    /// k-Original (1.3 to 3.0).
    pub const K_ORIGINAL: Self = Self(0x0000_0006);
    /// k-Change Notice (1.3 to 3.0).
    pub const K_CHANGE_NOTICE: Self = Self(0x0000_0007);
}

open_enumeration!(Fips186Variation, FIPS186_VARIATION);

/// Names of [`Fips186Variation`].
pub static FIPS186_VARIATION: EnumerationInfo = EnumerationInfo {
    name: "FIPS186 Variation",
    xml_name: "FIPS186Variation",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "GP x-Original", "GPXOriginal", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "GP x-Change Notice", "GPXChangeNotice", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "x-Original", "XOriginal", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "x-Change Notice", "XChangeNotice", V::V1_3, V::V3_0, None),
        v(0x0000_0006, "k-Original", "KOriginal", V::V1_3, V::V3_0, None),
        v(0x0000_0007, "k-Change Notice", "KChangeNotice", V::V1_3, V::V3_0, None),
    ],
    by_name: &[2, 1, 0, 6, 5, 4, 3],
    by_xml_name: &[2, 1, 6, 5, 0, 4, 3],
    also: &[],
};

/// Hashing Algorithm (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct HashingAlgorithm(u32);

impl HashingAlgorithm {
    /// MD2 (1.0 to 3.0).
    pub const MD2: Self = Self(0x0000_0001);
    /// MD4 (1.0 to 3.0).
    pub const MD4: Self = Self(0x0000_0002);
    /// MD5 (1.0 to 3.0).
    pub const MD5: Self = Self(0x0000_0003);
    /// SHA-1 (1.0 to 3.0).
    pub const SHA_1: Self = Self(0x0000_0004);
    /// SHA-224 (1.0 to 3.0).
    pub const SHA_224: Self = Self(0x0000_0005);
    /// SHA-256 (1.0 to 3.0).
    pub const SHA_256: Self = Self(0x0000_0006);
    /// SHA-384 (1.0 to 3.0).
    pub const SHA_384: Self = Self(0x0000_0007);
    /// SHA-512 (1.0 to 3.0).
    pub const SHA_512: Self = Self(0x0000_0008);
    /// RIPEMD-160 (1.0 to 3.0).
    pub const RIPEMD_160: Self = Self(0x0000_0009);
    /// Tiger (1.0 to 3.0).
    pub const TIGER: Self = Self(0x0000_000A);
    /// Whirlpool (1.0 to 3.0).
    pub const WHIRLPOOL: Self = Self(0x0000_000B);
    /// SHA-512/224 (1.2 to 3.0).
    pub const SHA_512_224: Self = Self(0x0000_000C);
    /// SHA-512/256 (1.2 to 3.0).
    pub const SHA_512_256: Self = Self(0x0000_000D);
    /// SHA-3-224 (1.4).
    pub const SHA_3_224: Self = Self(0x0000_000E);
    /// SHA3-224 (2.0 to 3.0).
    pub const SHA3_224: Self = Self(0x0000_000E);
    /// SHA-3-256 (1.4).
    pub const SHA_3_256: Self = Self(0x0000_000F);
    /// SHA3-256 (2.0 to 3.0).
    pub const SHA3_256: Self = Self(0x0000_000F);
    /// SHA-3-384 (1.4).
    pub const SHA_3_384: Self = Self(0x0000_0010);
    /// SHA3-384 (2.0 to 3.0).
    pub const SHA3_384: Self = Self(0x0000_0010);
    /// SHA-3-512 (1.4).
    pub const SHA_3_512: Self = Self(0x0000_0011);
    /// SHA3-512 (2.0 to 3.0).
    pub const SHA3_512: Self = Self(0x0000_0011);
}

open_enumeration!(HashingAlgorithm, HASHING_ALGORITHM);

/// Names of [`HashingAlgorithm`].
pub static HASHING_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "Hashing Algorithm",
    xml_name: "HashingAlgorithm",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "MD2", "MD2", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "MD4", "MD4", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "MD5", "MD5", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "SHA-1", "SHA_1", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "SHA-224", "SHA_224", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "SHA-256", "SHA_256", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "SHA-384", "SHA_384", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "SHA-512", "SHA_512", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "RIPEMD-160", "RIPEMD_160", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "Tiger", "Tiger", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "Whirlpool", "Whirlpool", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "SHA-512/224", "SHA_512_224", V::V1_2, V::V3_0, None),
        v(0x0000_000D, "SHA-512/256", "SHA_512_256", V::V1_2, V::V3_0, None),
        v(0x0000_000E, "SHA-3-224", "SHA_3_224", V::V1_4, V::V1_4, None),
        v(0x0000_000E, "SHA3-224", "SHA3_224", V::V2_0, V::V3_0, None),
        v(0x0000_000F, "SHA-3-256", "SHA_3_256", V::V1_4, V::V1_4, None),
        v(0x0000_000F, "SHA3-256", "SHA3_256", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "SHA-3-384", "SHA_3_384", V::V1_4, V::V1_4, None),
        v(0x0000_0010, "SHA3-384", "SHA3_384", V::V2_0, V::V3_0, None),
        v(0x0000_0011, "SHA-3-512", "SHA_3_512", V::V1_4, V::V1_4, None),
        v(0x0000_0011, "SHA3-512", "SHA3_512", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2, 8, 3, 4, 5, 13, 15, 17, 19, 6, 7, 11, 12, 14, 16, 18, 20, 9, 10],
    by_xml_name: &[0, 1, 2, 8, 14, 16, 18, 20, 3, 4, 5, 6, 13, 15, 17, 19, 7, 11, 12, 9, 10],
    also: &[],
};

/// Interop Function (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct InteropFunction(u32);

impl InteropFunction {
    /// Begin (2.0 to 3.0).
    pub const BEGIN: Self = Self(0x0000_0001);
    /// End (2.0 to 3.0).
    pub const END: Self = Self(0x0000_0002);
    /// Reset (2.0 to 3.0).
    pub const RESET: Self = Self(0x0000_0003);
}

open_enumeration!(InteropFunction, INTEROP_FUNCTION);

/// Names of [`InteropFunction`].
pub static INTEROP_FUNCTION: EnumerationInfo = EnumerationInfo {
    name: "Interop Function",
    xml_name: "InteropFunction",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Begin", "Begin", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "End", "End", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Reset", "Reset", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1, 2],
    by_xml_name: &[0, 1, 2],
    also: &[],
};

/// Item Type (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ItemType(u32);

impl ItemType {
    /// Structure (2.0 to 3.0). items one after the other, each padded.
    pub const STRUCTURE: Self = Self(0x0000_0001);
    /// Integer (2.0 to 3.0). signed.
    pub const INTEGER: Self = Self(0x0000_0002);
    /// Long Integer (2.0 to 3.0). signed.
    pub const LONG_INTEGER: Self = Self(0x0000_0003);
    /// Big Integer (2.0 to 3.0). two's complement, sign-extended to a multiple of eight.
    pub const BIG_INTEGER: Self = Self(0x0000_0004);
    /// Enumeration (2.0 to 3.0). unsigned.
    pub const ENUMERATION: Self = Self(0x0000_0005);
    /// Boolean (2.0 to 3.0). zero or one.
    pub const BOOLEAN: Self = Self(0x0000_0006);
    /// Text String (2.0 to 3.0). UTF-8.
    pub const TEXT_STRING: Self = Self(0x0000_0007);
    /// Byte String (2.0 to 3.0).
    pub const BYTE_STRING: Self = Self(0x0000_0008);
    /// Date-Time (2.0 to 3.0). signed seconds since 1970.
    pub const DATE_TIME: Self = Self(0x0000_0009);
    /// Interval (2.0 to 3.0). unsigned seconds.
    pub const INTERVAL: Self = Self(0x0000_000A);
    /// Date-Time Extended (2.0 to 3.0). signed microseconds since 1970.
    pub const DATE_TIME_EXTENDED: Self = Self(0x0000_000B);
    /// Identifier (3.0). UTF-8, as Text String.
    pub const IDENTIFIER: Self = Self(0x0000_000C);
    /// Reference (3.0). UTF-8, as Text String.
    pub const REFERENCE: Self = Self(0x0000_000D);
    /// Name Reference (3.0). UTF-8, as Text String.
    pub const NAME_REFERENCE: Self = Self(0x0000_000E);
}

open_enumeration!(ItemType, ITEM_TYPE);

/// Names of [`ItemType`].
pub static ITEM_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Item Type",
    xml_name: "ItemType",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Structure", "Structure", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Integer", "Integer", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Long Integer", "LongInteger", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "Big Integer", "BigInteger", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "Enumeration", "Enumeration", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "Boolean", "Boolean", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "Text String", "TextString", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "Byte String", "ByteString", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "Date-Time", "DateTime", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "Interval", "Interval", V::V2_0, V::V3_0, None),
        v(0x0000_000B, "Date-Time Extended", "DateTimeExtended", V::V2_0, V::V3_0, None),
        v(0x0000_000C, "Identifier", "Identifier", V::V3_0, V::V3_0, None),
        v(0x0000_000D, "Reference", "Reference", V::V3_0, V::V3_0, None),
        v(0x0000_000E, "Name Reference", "NameReference", V::V3_0, V::V3_0, None),
    ],
    by_name: &[3, 5, 7, 8, 10, 4, 11, 1, 9, 2, 13, 12, 0, 6],
    by_xml_name: &[3, 5, 7, 8, 10, 4, 11, 1, 9, 2, 13, 12, 0, 6],
    also: &[],
};

/// KEM Algorithm (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KemAlgorithm(u32);

impl KemAlgorithm {
    /// RSASVE (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule.
    pub const RSASVE: Self = Self(0x0000_0001);
    /// DHKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule.
    pub const DHKEM: Self = Self(0x0000_0002);
    /// MLKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule.
    pub const MLKEM: Self = Self(0x0000_0003);
}

open_enumeration!(KemAlgorithm, KEM_ALGORITHM);

/// Names of [`KemAlgorithm`].
pub static KEM_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "KEM Algorithm",
    xml_name: "KEMAlgorithm",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "RSASVE", "RSASVE", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "DHKEM", "DHKEM", V::V3_0, V::V3_0, None),
        v(0x0000_0003, "MLKEM", "MLKEM", V::V3_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 0],
    by_xml_name: &[1, 2, 0],
    also: &[],
};

/// Key Compression Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KeyCompressionType(u32);

impl KeyCompressionType {
    /// EC Public Key Type Uncompressed (1.0 to 3.0).
    pub const EC_PUBLIC_KEY_TYPE_UNCOMPRESSED: Self = Self(0x0000_0001);
    /// EC Public Key Type X9.62 Compressed Prime (1.0 to 3.0).
    pub const EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_PRIME: Self = Self(0x0000_0002);
    /// EC Public Key Type X9.62 Compressed Char2 (1.0 to 3.0).
    pub const EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_CHAR2: Self = Self(0x0000_0003);
    /// EC Public Key Type X9.62 Hybrid (1.0 to 3.0).
    pub const EC_PUBLIC_KEY_TYPE_X9_62_HYBRID: Self = Self(0x0000_0004);
}

open_enumeration!(KeyCompressionType, KEY_COMPRESSION_TYPE);

/// Names of [`KeyCompressionType`].
pub static KEY_COMPRESSION_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Key Compression Type",
    xml_name: "KeyCompressionType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "EC Public Key Type Uncompressed", "ECPublicKeyTypeUncompressed", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "EC Public Key Type X9.62 Compressed Prime", "ECPublicKeyTypeX9_62CompressedPrime", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "EC Public Key Type X9.62 Compressed Char2", "ECPublicKeyTypeX9_62CompressedChar2", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "EC Public Key Type X9.62 Hybrid", "ECPublicKeyTypeX9_62Hybrid", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 2, 1, 3],
    by_xml_name: &[0, 2, 1, 3],
    also: &[],
};

/// Key Format Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KeyFormatType(u32);

impl KeyFormatType {
    /// Raw (1.0 to 3.0).
    pub const RAW: Self = Self(0x0000_0001);
    /// Opaque (1.0 to 3.0).
    pub const OPAQUE: Self = Self(0x0000_0002);
    /// PKCS#1 (1.0 to 3.0).
    pub const PKCS_1: Self = Self(0x0000_0003);
    /// PKCS#8 (1.0 to 3.0).
    pub const PKCS_8: Self = Self(0x0000_0004);
    /// X.509 (1.0 to 3.0).
    pub const X_509: Self = Self(0x0000_0005);
    /// ECPrivateKey (1.0 to 3.0).
    pub const ECPRIVATEKEY: Self = Self(0x0000_0006);
    /// Transparent Symmetric Key (1.0 to 3.0).
    pub const TRANSPARENT_SYMMETRIC_KEY: Self = Self(0x0000_0007);
    /// Transparent DSA Private Key (1.0 to 3.0).
    pub const TRANSPARENT_DSA_PRIVATE_KEY: Self = Self(0x0000_0008);
    /// Transparent DSA Public Key (1.0 to 3.0).
    pub const TRANSPARENT_DSA_PUBLIC_KEY: Self = Self(0x0000_0009);
    /// Transparent RSA Private Key (1.0 to 3.0).
    pub const TRANSPARENT_RSA_PRIVATE_KEY: Self = Self(0x0000_000A);
    /// Transparent RSA Public Key (1.0 to 3.0).
    pub const TRANSPARENT_RSA_PUBLIC_KEY: Self = Self(0x0000_000B);
    /// Transparent DH Private Key (1.0 to 3.0).
    pub const TRANSPARENT_DH_PRIVATE_KEY: Self = Self(0x0000_000C);
    /// Transparent DH Public Key (1.0 to 3.0).
    pub const TRANSPARENT_DH_PUBLIC_KEY: Self = Self(0x0000_000D);
    /// Transparent ECDSA Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECDSA_PRIVATE_KEY: Self = Self(0x0000_000E);
    /// Transparent ECDSA Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECDSA_PUBLIC_KEY: Self = Self(0x0000_000F);
    /// Transparent ECDH Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECDH_PRIVATE_KEY: Self = Self(0x0000_0010);
    /// Transparent ECDH Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECDH_PUBLIC_KEY: Self = Self(0x0000_0011);
    /// Transparent ECMQV Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECMQV_PRIVATE_KEY: Self = Self(0x0000_0012);
    /// Transparent ECMQV Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TRANSPARENT_ECMQV_PUBLIC_KEY: Self = Self(0x0000_0013);
    /// Transparent EC Private Key (1.3 to 3.0).
    pub const TRANSPARENT_EC_PRIVATE_KEY: Self = Self(0x0000_0014);
    /// Transparent EC Public Key (1.3 to 3.0).
    pub const TRANSPARENT_EC_PUBLIC_KEY: Self = Self(0x0000_0015);
    /// PKCS#12 (1.4 to 3.0).
    pub const PKCS_12: Self = Self(0x0000_0016);
    /// PKCS#10 (2.0 to 3.0).
    pub const PKCS_10: Self = Self(0x0000_0017);
    /// Seed Private Key (3.0). CSD02; name in the specification and in PQC test cases, value from one implementer's extract.
    pub const SEED_PRIVATE_KEY: Self = Self(0x0000_0018);
}

open_enumeration!(KeyFormatType, KEY_FORMAT_TYPE);

/// Names of [`KeyFormatType`].
pub static KEY_FORMAT_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Key Format Type",
    xml_name: "KeyFormatType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Raw", "Raw", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Opaque", "Opaque", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "PKCS#1", "PKCS_1", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "PKCS#8", "PKCS_8", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "X.509", "X_509", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "ECPrivateKey", "ECPrivateKey", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "Transparent Symmetric Key", "TransparentSymmetricKey", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Transparent DSA Private Key", "TransparentDSAPrivateKey", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "Transparent DSA Public Key", "TransparentDSAPublicKey", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "Transparent RSA Private Key", "TransparentRSAPrivateKey", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "Transparent RSA Public Key", "TransparentRSAPublicKey", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "Transparent DH Private Key", "TransparentDHPrivateKey", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "Transparent DH Public Key", "TransparentDHPublicKey", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "Transparent ECDSA Private Key", "TransparentECDSAPrivateKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_000F, "Transparent ECDSA Public Key", "TransparentECDSAPublicKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0010, "Transparent ECDH Private Key", "TransparentECDHPrivateKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0011, "Transparent ECDH Public Key", "TransparentECDHPublicKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0012, "Transparent ECMQV Private Key", "TransparentECMQVPrivateKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0013, "Transparent ECMQV Public Key", "TransparentECMQVPublicKey", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0014, "Transparent EC Private Key", "TransparentECPrivateKey", V::V1_3, V::V3_0, None),
        v(0x0000_0015, "Transparent EC Public Key", "TransparentECPublicKey", V::V1_3, V::V3_0, None),
        v(0x0000_0016, "PKCS#12", "PKCS_12", V::V1_4, V::V3_0, None),
        v(0x0000_0017, "PKCS#10", "PKCS_10", V::V2_0, V::V3_0, None),
        v(0x0000_0018, "Seed Private Key", "SeedPrivateKey", V::V3_0, V::V3_0, None),
    ],
    by_name: &[5, 1, 2, 22, 21, 3, 0, 23, 11, 12, 7, 8, 19, 20, 15, 16, 13, 14, 17, 18, 9, 10, 6, 4],
    by_xml_name: &[5, 1, 2, 22, 21, 3, 0, 23, 11, 12, 7, 8, 15, 16, 13, 14, 17, 18, 19, 20, 9, 10, 6, 4],
    also: &[],
};

/// Key Role Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KeyRoleType(u32);

impl KeyRoleType {
    /// BDK (1.0 to 3.0).
    pub const BDK: Self = Self(0x0000_0001);
    /// CVK (1.0 to 3.0).
    pub const CVK: Self = Self(0x0000_0002);
    /// DEK (1.0 to 3.0).
    pub const DEK: Self = Self(0x0000_0003);
    /// MKAC (1.0 to 3.0).
    pub const MKAC: Self = Self(0x0000_0004);
    /// MKSMC (1.0 to 3.0).
    pub const MKSMC: Self = Self(0x0000_0005);
    /// MKSMI (1.0 to 3.0).
    pub const MKSMI: Self = Self(0x0000_0006);
    /// MKDAC (1.0 to 3.0).
    pub const MKDAC: Self = Self(0x0000_0007);
    /// MKDN (1.0 to 3.0).
    pub const MKDN: Self = Self(0x0000_0008);
    /// MKCP (1.0 to 3.0).
    pub const MKCP: Self = Self(0x0000_0009);
    /// MKOTH (1.0 to 3.0).
    pub const MKOTH: Self = Self(0x0000_000A);
    /// KEK (1.0 to 3.0).
    pub const KEK: Self = Self(0x0000_000B);
    /// MAC16609 (1.0 to 3.0).
    pub const MAC16609: Self = Self(0x0000_000C);
    /// MAC97971 (1.0 to 3.0).
    pub const MAC97971: Self = Self(0x0000_000D);
    /// MAC97972 (1.0 to 3.0).
    pub const MAC97972: Self = Self(0x0000_000E);
    /// MAC97973 (1.0 to 3.0).
    pub const MAC97973: Self = Self(0x0000_000F);
    /// MAC97974 (1.0 to 3.0).
    pub const MAC97974: Self = Self(0x0000_0010);
    /// MAC97975 (1.0 to 3.0).
    pub const MAC97975: Self = Self(0x0000_0011);
    /// ZPK (1.0 to 3.0).
    pub const ZPK: Self = Self(0x0000_0012);
    /// PVKIBM (1.0 to 3.0).
    pub const PVKIBM: Self = Self(0x0000_0013);
    /// PVKPVV (1.0 to 3.0).
    pub const PVKPVV: Self = Self(0x0000_0014);
    /// PVKOTH (1.0 to 3.0).
    pub const PVKOTH: Self = Self(0x0000_0015);
    /// DUKPT (1.4 to 3.0).
    pub const DUKPT: Self = Self(0x0000_0016);
    /// IV (1.4 to 3.0).
    pub const IV: Self = Self(0x0000_0017);
    /// TRKBK (1.4 to 3.0).
    pub const TRKBK: Self = Self(0x0000_0018);
}

open_enumeration!(KeyRoleType, KEY_ROLE_TYPE);

/// Names of [`KeyRoleType`].
pub static KEY_ROLE_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Key Role Type",
    xml_name: "KeyRoleType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "BDK", "BDK", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "CVK", "CVK", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "DEK", "DEK", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "MKAC", "MKAC", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "MKSMC", "MKSMC", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "MKSMI", "MKSMI", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "MKDAC", "MKDAC", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "MKDN", "MKDN", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "MKCP", "MKCP", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "MKOTH", "MKOTH", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "KEK", "KEK", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "MAC16609", "MAC16609", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "MAC97971", "MAC97971", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "MAC97972", "MAC97972", V::V1_0, V::V3_0, None),
        v(0x0000_000F, "MAC97973", "MAC97973", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "MAC97974", "MAC97974", V::V1_0, V::V3_0, None),
        v(0x0000_0011, "MAC97975", "MAC97975", V::V1_0, V::V3_0, None),
        v(0x0000_0012, "ZPK", "ZPK", V::V1_0, V::V3_0, None),
        v(0x0000_0013, "PVKIBM", "PVKIBM", V::V1_0, V::V3_0, None),
        v(0x0000_0014, "PVKPVV", "PVKPVV", V::V1_0, V::V3_0, None),
        v(0x0000_0015, "PVKOTH", "PVKOTH", V::V1_0, V::V3_0, None),
        v(0x0000_0016, "DUKPT", "DUKPT", V::V1_4, V::V3_0, None),
        v(0x0000_0017, "IV", "IV", V::V1_4, V::V3_0, None),
        v(0x0000_0018, "TRKBK", "TRKBK", V::V1_4, V::V3_0, None),
    ],
    by_name: &[0, 1, 2, 21, 22, 10, 11, 12, 13, 14, 15, 16, 3, 8, 6, 7, 9, 4, 5, 18, 20, 19, 23, 17],
    by_xml_name: &[0, 1, 2, 21, 22, 10, 11, 12, 13, 14, 15, 16, 3, 8, 6, 7, 9, 4, 5, 18, 20, 19, 23, 17],
    also: &[],
};

/// Key Value Location Type (1.2 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KeyValueLocationType(u32);

impl KeyValueLocationType {
    /// Uninterpreted Text String (1.2 to 3.0).
    pub const UNINTERPRETED_TEXT_STRING: Self = Self(0x0000_0001);
    /// URI (1.2 to 3.0).
    pub const URI: Self = Self(0x0000_0002);
}

open_enumeration!(KeyValueLocationType, KEY_VALUE_LOCATION_TYPE);

/// Names of [`KeyValueLocationType`].
pub static KEY_VALUE_LOCATION_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Key Value Location Type",
    xml_name: "KeyValueLocationType",
    first: V::V1_2,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Uninterpreted Text String", "UninterpretedTextString", V::V1_2, V::V3_0, None),
        v(0x0000_0002, "URI", "URI", V::V1_2, V::V3_0, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Key Wrap Type (1.4 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct KeyWrapType(u32);

impl KeyWrapType {
    /// Not Wrapped (1.4 to 3.0).
    pub const NOT_WRAPPED: Self = Self(0x0000_0001);
    /// As Registered (1.4 to 3.0).
    pub const AS_REGISTERED: Self = Self(0x0000_0002);
}

open_enumeration!(KeyWrapType, KEY_WRAP_TYPE);

/// Names of [`KeyWrapType`].
pub static KEY_WRAP_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Key Wrap Type",
    xml_name: "KeyWrapType",
    first: V::V1_4,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Not Wrapped", "NotWrapped", V::V1_4, V::V3_0, None),
        v(0x0000_0002, "As Registered", "AsRegistered", V::V1_4, V::V3_0, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Link Type (1.0 to 2.1).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct LinkType(u32);

impl LinkType {
    /// Certificate Link (1.0 to 2.1).
    pub const CERTIFICATE_LINK: Self = Self(0x0000_0101);
    /// Public Key Link (1.0 to 2.1).
    pub const PUBLIC_KEY_LINK: Self = Self(0x0000_0102);
    /// Private Key Link (1.0 to 2.1).
    pub const PRIVATE_KEY_LINK: Self = Self(0x0000_0103);
    /// Derivation Base Object Link (1.0 to 2.1).
    pub const DERIVATION_BASE_OBJECT_LINK: Self = Self(0x0000_0104);
    /// Derived Key Link (1.0 to 2.1).
    pub const DERIVED_KEY_LINK: Self = Self(0x0000_0105);
    /// Replacement Object Link (1.0 to 2.1).
    pub const REPLACEMENT_OBJECT_LINK: Self = Self(0x0000_0106);
    /// Replaced Object Link (1.0 to 2.1).
    pub const REPLACED_OBJECT_LINK: Self = Self(0x0000_0107);
    /// Parent Link (1.2 to 2.1).
    pub const PARENT_LINK: Self = Self(0x0000_0108);
    /// Child Link (1.2 to 2.1).
    pub const CHILD_LINK: Self = Self(0x0000_0109);
    /// Previous Link (1.2 to 2.1).
    pub const PREVIOUS_LINK: Self = Self(0x0000_010A);
    /// Next Link (1.2 to 2.1).
    pub const NEXT_LINK: Self = Self(0x0000_010B);
    /// PKCS#12 Certificate Link (1.4 to 2.1).
    pub const PKCS_12_CERTIFICATE_LINK: Self = Self(0x0000_010C);
    /// PKCS#12 Password Link (1.4 to 2.1).
    pub const PKCS_12_PASSWORD_LINK: Self = Self(0x0000_010D);
    /// Wrapping Key Link (2.0 to 2.1).
    pub const WRAPPING_KEY_LINK: Self = Self(0x0000_010E);
}

open_enumeration!(LinkType, LINK_TYPE);

/// Names of [`LinkType`].
pub static LINK_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Link Type",
    xml_name: "LinkType",
    first: V::V1_0,
    last: V::V2_1,
    values: &[
        v(0x0000_0101, "Certificate Link", "CertificateLink", V::V1_0, V::V2_1, None),
        v(0x0000_0102, "Public Key Link", "PublicKeyLink", V::V1_0, V::V2_1, None),
        v(0x0000_0103, "Private Key Link", "PrivateKeyLink", V::V1_0, V::V2_1, None),
        v(0x0000_0104, "Derivation Base Object Link", "DerivationBaseObjectLink", V::V1_0, V::V2_1, None),
        v(0x0000_0105, "Derived Key Link", "DerivedKeyLink", V::V1_0, V::V2_1, None),
        v(0x0000_0106, "Replacement Object Link", "ReplacementObjectLink", V::V1_0, V::V2_1, None),
        v(0x0000_0107, "Replaced Object Link", "ReplacedObjectLink", V::V1_0, V::V2_1, None),
        v(0x0000_0108, "Parent Link", "ParentLink", V::V1_2, V::V2_1, None),
        v(0x0000_0109, "Child Link", "ChildLink", V::V1_2, V::V2_1, None),
        v(0x0000_010A, "Previous Link", "PreviousLink", V::V1_2, V::V2_1, None),
        v(0x0000_010B, "Next Link", "NextLink", V::V1_2, V::V2_1, None),
        v(0x0000_010C, "PKCS#12 Certificate Link", "PKCS_12CertificateLink", V::V1_4, V::V2_1, None),
        v(0x0000_010D, "PKCS#12 Password Link", "PKCS_12PasswordLink", V::V1_4, V::V2_1, None),
        v(0x0000_010E, "Wrapping Key Link", "WrappingKeyLink", V::V2_0, V::V2_1, None),
    ],
    by_name: &[0, 8, 3, 4, 10, 11, 12, 7, 9, 2, 1, 6, 5, 13],
    by_xml_name: &[0, 8, 3, 4, 10, 11, 12, 7, 9, 2, 1, 6, 5, 13],
    also: &[],
};

/// Mask Generator (1.4 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct MaskGenerator(u32);

impl MaskGenerator {
    /// MGF1 (1.4 to 3.0). 2.0-3.0 text prints MFG1, the test cases of all versions use MGF1.
    pub const MGF1: Self = Self(0x0000_0001);
    /// MFG1 (2.0 to 3.0). spelling error in the text of 2.0 to 3.0; the test cases use MGF1.
    pub const MFG1: Self = Self(0x0000_0001);
}

open_enumeration!(MaskGenerator, MASK_GENERATOR);

/// Names of [`MaskGenerator`].
pub static MASK_GENERATOR: EnumerationInfo = EnumerationInfo {
    name: "Mask Generator",
    xml_name: "MaskGenerator",
    first: V::V1_4,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "MGF1", "MGF1", V::V1_4, V::V3_0, None),
        v(0x0000_0001, "MFG1", "MFG1", V::V2_0, V::V3_0, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// NIST Key Type (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct NistKeyType(u32);

impl NistKeyType {
    /// Private signature key (2.0 to 3.0).
    pub const PRIVATE_SIGNATURE_KEY: Self = Self(0x0000_0001);
    /// Public signature verification key (2.0 to 3.0).
    pub const PUBLIC_SIGNATURE_VERIFICATION_KEY: Self = Self(0x0000_0002);
    /// Symmetric authentication key (2.0 to 3.0).
    pub const SYMMETRIC_AUTHENTICATION_KEY: Self = Self(0x0000_0003);
    /// Private authentication key (2.0 to 3.0).
    pub const PRIVATE_AUTHENTICATION_KEY: Self = Self(0x0000_0004);
    /// Public authentication key (2.0 to 3.0).
    pub const PUBLIC_AUTHENTICATION_KEY: Self = Self(0x0000_0005);
    /// Symmetric data encryption key (2.0 to 3.0).
    pub const SYMMETRIC_DATA_ENCRYPTION_KEY: Self = Self(0x0000_0006);
    /// Symmetric key wrapping key (2.0 to 3.0).
    pub const SYMMETRIC_KEY_WRAPPING_KEY: Self = Self(0x0000_0007);
    /// Symmetric random number generation key (2.0 to 3.0).
    pub const SYMMETRIC_RANDOM_NUMBER_GENERATION_KEY: Self = Self(0x0000_0008);
    /// Symmetric master key (2.0 to 3.0).
    pub const SYMMETRIC_MASTER_KEY: Self = Self(0x0000_0009);
    /// Private key transport key (2.0 to 3.0).
    pub const PRIVATE_KEY_TRANSPORT_KEY: Self = Self(0x0000_000A);
    /// Public key transport key (2.0 to 3.0).
    pub const PUBLIC_KEY_TRANSPORT_KEY: Self = Self(0x0000_000B);
    /// Symmetric key agreement key (2.0 to 3.0).
    pub const SYMMETRIC_KEY_AGREEMENT_KEY: Self = Self(0x0000_000C);
    /// Private static key agreement key (2.0 to 3.0).
    pub const PRIVATE_STATIC_KEY_AGREEMENT_KEY: Self = Self(0x0000_000D);
    /// Public static key agreement key (2.0 to 3.0).
    pub const PUBLIC_STATIC_KEY_AGREEMENT_KEY: Self = Self(0x0000_000E);
    /// Private ephemeral key agreement key (2.0 to 3.0).
    pub const PRIVATE_EPHEMERAL_KEY_AGREEMENT_KEY: Self = Self(0x0000_000F);
    /// Public ephemeral key agreement key (2.0 to 3.0).
    pub const PUBLIC_EPHEMERAL_KEY_AGREEMENT_KEY: Self = Self(0x0000_0010);
    /// Symmetric authorization key (2.0 to 3.0).
    pub const SYMMETRIC_AUTHORIZATION_KEY: Self = Self(0x0000_0011);
    /// Private authorization key (2.0 to 3.0).
    pub const PRIVATE_AUTHORIZATION_KEY: Self = Self(0x0000_0012);
    /// Public authorization key (2.0 to 3.0).
    pub const PUBLIC_AUTHORIZATION_KEY: Self = Self(0x0000_0013);
}

open_enumeration!(NistKeyType, NIST_KEY_TYPE);

/// Names of [`NistKeyType`].
pub static NIST_KEY_TYPE: EnumerationInfo = EnumerationInfo {
    name: "NIST Key Type",
    xml_name: "NISTKeyType",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Private signature key", "PrivateSignatureKey", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Public signature verification key", "PublicSignatureVerificationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Symmetric authentication key", "SymmetricAuthenticationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "Private authentication key", "PrivateAuthenticationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "Public authentication key", "PublicAuthenticationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "Symmetric data encryption key", "SymmetricDataEncryptionKey", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "Symmetric key wrapping key", "SymmetricKeyWrappingKey", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "Symmetric random number generation key", "SymmetricRandomNumberGenerationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "Symmetric master key", "SymmetricMasterKey", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "Private key transport key", "PrivateKeyTransportKey", V::V2_0, V::V3_0, None),
        v(0x0000_000B, "Public key transport key", "PublicKeyTransportKey", V::V2_0, V::V3_0, None),
        v(0x0000_000C, "Symmetric key agreement key", "SymmetricKeyAgreementKey", V::V2_0, V::V3_0, None),
        v(0x0000_000D, "Private static key agreement key", "PrivateStaticKeyAgreementKey", V::V2_0, V::V3_0, None),
        v(0x0000_000E, "Public static key agreement key", "PublicStaticKeyAgreementKey", V::V2_0, V::V3_0, None),
        v(0x0000_000F, "Private ephemeral key agreement key", "PrivateEphemeralKeyAgreementKey", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "Public ephemeral key agreement key", "PublicEphemeralKeyAgreementKey", V::V2_0, V::V3_0, None),
        v(0x0000_0011, "Symmetric authorization key", "SymmetricAuthorizationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0012, "Private authorization key", "PrivateAuthorizationKey", V::V2_0, V::V3_0, None),
        v(0x0000_0013, "Public authorization key", "PublicAuthorizationKey", V::V2_0, V::V3_0, None),
    ],
    by_name: &[3, 17, 14, 9, 0, 12, 4, 18, 15, 10, 1, 13, 2, 16, 5, 11, 6, 8, 7],
    by_xml_name: &[3, 17, 14, 9, 0, 12, 4, 18, 15, 10, 1, 13, 2, 16, 5, 11, 6, 8, 7],
    also: &[],
};

/// Name Type (1.0 to 2.1).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct NameType(u32);

impl NameType {
    /// Uninterpreted Text String (1.0 to 2.1).
    pub const UNINTERPRETED_TEXT_STRING: Self = Self(0x0000_0001);
    /// URI (1.0 to 2.1).
    pub const URI: Self = Self(0x0000_0002);
}

open_enumeration!(NameType, NAME_TYPE);

/// Names of [`NameType`].
pub static NAME_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Name Type",
    xml_name: "NameType",
    first: V::V1_0,
    last: V::V2_1,
    values: &[
        v(0x0000_0001, "Uninterpreted Text String", "UninterpretedTextString", V::V1_0, V::V2_1, None),
        v(0x0000_0002, "URI", "URI", V::V1_0, V::V2_1, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// OTP Algorithm (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct OtpAlgorithm(u32);

impl OtpAlgorithm {
    /// HOTP (3.0).
    pub const HOTP: Self = Self(0x0000_0001);
    /// TOTP (3.0).
    pub const TOTP: Self = Self(0x0000_0002);
}

open_enumeration!(OtpAlgorithm, OTP_ALGORITHM);

/// Names of [`OtpAlgorithm`].
pub static OTP_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "OTP Algorithm",
    xml_name: "OTPAlgorithm",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "HOTP", "HOTP", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "TOTP", "TOTP", V::V3_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Object Class (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ObjectClass(u32);

impl ObjectClass {
    /// User (3.0).
    pub const USER: Self = Self(0x0000_0001);
    /// System (3.0).
    pub const SYSTEM: Self = Self(0x0000_0002);
}

open_enumeration!(ObjectClass, OBJECT_CLASS);

/// Names of [`ObjectClass`].
pub static OBJECT_CLASS: EnumerationInfo = EnumerationInfo {
    name: "Object Class",
    xml_name: "ObjectClass",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "User", "User", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "System", "System", V::V3_0, V::V3_0, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Object Group Member (1.1 to 2.1).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ObjectGroupMember(u32);

impl ObjectGroupMember {
    /// Group Member Fresh (1.1 to 2.1).
    pub const GROUP_MEMBER_FRESH: Self = Self(0x0000_0001);
    /// Group Member Default (1.1 to 2.1).
    pub const GROUP_MEMBER_DEFAULT: Self = Self(0x0000_0002);
}

open_enumeration!(ObjectGroupMember, OBJECT_GROUP_MEMBER);

/// Names of [`ObjectGroupMember`].
pub static OBJECT_GROUP_MEMBER: EnumerationInfo = EnumerationInfo {
    name: "Object Group Member",
    xml_name: "ObjectGroupMember",
    first: V::V1_1,
    last: V::V2_1,
    values: &[
        v(0x0000_0001, "Group Member Fresh", "GroupMemberFresh", V::V1_1, V::V2_1, None),
        v(0x0000_0002, "Group Member Default", "GroupMemberDefault", V::V1_1, V::V2_1, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Object Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ObjectType(u32);

impl ObjectType {
    /// Certificate (1.0 to 3.0).
    pub const CERTIFICATE: Self = Self(0x0000_0001);
    /// Symmetric Key (1.0 to 3.0).
    pub const SYMMETRIC_KEY: Self = Self(0x0000_0002);
    /// Public Key (1.0 to 3.0).
    pub const PUBLIC_KEY: Self = Self(0x0000_0003);
    /// Private Key (1.0 to 3.0).
    pub const PRIVATE_KEY: Self = Self(0x0000_0004);
    /// Split Key (1.0 to 3.0).
    pub const SPLIT_KEY: Self = Self(0x0000_0005);
    /// Template (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0.
    pub const TEMPLATE: Self = Self(0x0000_0006);
    /// Secret Data (1.0 to 3.0).
    pub const SECRET_DATA: Self = Self(0x0000_0007);
    /// Opaque Object (1.0 to 3.0).
    pub const OPAQUE_OBJECT: Self = Self(0x0000_0008);
    /// PGP Key (1.2 to 3.0).
    pub const PGP_KEY: Self = Self(0x0000_0009);
    /// Certificate Request (2.0 to 3.0).
    pub const CERTIFICATE_REQUEST: Self = Self(0x0000_000A);
    /// User (3.0).
    pub const USER: Self = Self(0x0000_000B);
    /// Group (3.0).
    pub const GROUP: Self = Self(0x0000_000C);
    /// Password Credential (3.0).
    pub const PASSWORD_CREDENTIAL: Self = Self(0x0000_000D);
    /// Device Credential (3.0).
    pub const DEVICE_CREDENTIAL: Self = Self(0x0000_000E);
    /// One Time Password Credential (3.0).
    pub const ONE_TIME_PASSWORD_CREDENTIAL: Self = Self(0x0000_000F);
    /// Hashed Password Credential (3.0).
    pub const HASHED_PASSWORD_CREDENTIAL: Self = Self(0x0000_0010);
}

open_enumeration!(ObjectType, OBJECT_TYPE);

/// Names of [`ObjectType`].
pub static OBJECT_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Object Type",
    xml_name: "ObjectType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Certificate", "Certificate", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Symmetric Key", "SymmetricKey", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Public Key", "PublicKey", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Private Key", "PrivateKey", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Split Key", "SplitKey", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "Template", "Template", V::V1_0, V::V1_4, Some(V::V1_3)),
        v(0x0000_0007, "Secret Data", "SecretData", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Opaque Object", "OpaqueObject", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "PGP Key", "PGPKey", V::V1_2, V::V3_0, None),
        v(0x0000_000A, "Certificate Request", "CertificateRequest", V::V2_0, V::V3_0, None),
        v(0x0000_000B, "User", "User", V::V3_0, V::V3_0, None),
        v(0x0000_000C, "Group", "Group", V::V3_0, V::V3_0, None),
        v(0x0000_000D, "Password Credential", "PasswordCredential", V::V3_0, V::V3_0, None),
        v(0x0000_000E, "Device Credential", "DeviceCredential", V::V3_0, V::V3_0, None),
        v(0x0000_000F, "One Time Password Credential", "OneTimePasswordCredential", V::V3_0, V::V3_0, None),
        v(0x0000_0010, "Hashed Password Credential", "HashedPasswordCredential", V::V3_0, V::V3_0, None),
    ],
    by_name: &[0, 9, 13, 11, 15, 14, 7, 8, 12, 3, 2, 6, 4, 1, 5, 10],
    by_xml_name: &[0, 9, 13, 11, 15, 14, 7, 8, 12, 3, 2, 6, 4, 1, 5, 10],
    also: &[],
};

/// Opaque Data Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct OpaqueDataType(u32);

impl OpaqueDataType {
}

open_enumeration!(OpaqueDataType, OPAQUE_DATA_TYPE);

/// Names of [`OpaqueDataType`].
pub static OPAQUE_DATA_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Opaque Data Type",
    xml_name: "OpaqueDataType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
    ],
    by_name: &[],
    by_xml_name: &[],
    also: &[],
};

/// Operation (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Operation(u32);

impl Operation {
    /// Create (1.0 to 3.0).
    pub const CREATE: Self = Self(0x0000_0001);
    /// Create Key Pair (1.0 to 3.0).
    pub const CREATE_KEY_PAIR: Self = Self(0x0000_0002);
    /// Register (1.0 to 3.0). CSD02: section 6.1.50.
    pub const REGISTER: Self = Self(0x0000_0003);
    /// Re-key (1.0 to 3.0). CSD02: section 6.1.53.
    pub const RE_KEY: Self = Self(0x0000_0004);
    /// Derive Key (1.0 to 3.0). CSD02: section 6.1.19.
    pub const DERIVE_KEY: Self = Self(0x0000_0005);
    /// Certify (1.0 to 3.0).
    pub const CERTIFY: Self = Self(0x0000_0006);
    /// Re-certify (1.0 to 3.0). CSD02: section 6.1.52.
    pub const RE_CERTIFY: Self = Self(0x0000_0007);
    /// Locate (1.0 to 3.0). CSD02: section 6.1.34.
    pub const LOCATE: Self = Self(0x0000_0008);
    /// Check (1.0 to 3.0).
    pub const CHECK: Self = Self(0x0000_0009);
    /// Get (1.0 to 3.0). CSD02: section 6.1.25.
    pub const GET: Self = Self(0x0000_000A);
    /// Get Attributes (1.0 to 3.0). CSD02: section 6.1.26.
    pub const GET_ATTRIBUTES: Self = Self(0x0000_000B);
    /// Get Attribute List (1.0 to 3.0). CSD02: section 6.1.27.
    pub const GET_ATTRIBUTE_LIST: Self = Self(0x0000_000C);
    /// Add Attribute (1.0 to 3.0).
    pub const ADD_ATTRIBUTE: Self = Self(0x0000_000D);
    /// Modify Attribute (1.0 to 3.0). CSD02: section 6.1.40.
    pub const MODIFY_ATTRIBUTE: Self = Self(0x0000_000E);
    /// Delete Attribute (1.0 to 3.0). CSD02: section 6.1.18.
    pub const DELETE_ATTRIBUTE: Self = Self(0x0000_000F);
    /// Obtain Lease (1.0 to 3.0). CSD02: section 6.1.42.
    pub const OBTAIN_LEASE: Self = Self(0x0000_0010);
    /// Get Usage Allocation (1.0 to 3.0). CSD02: section 6.1.29.
    pub const GET_USAGE_ALLOCATION: Self = Self(0x0000_0011);
    /// Activate (1.0 to 3.0).
    pub const ACTIVATE: Self = Self(0x0000_0012);
    /// Revoke (1.0 to 3.0). CSD02: section 6.1.51.
    pub const REVOKE: Self = Self(0x0000_0013);
    /// Destroy (1.0 to 3.0). CSD02: section 6.1.20.
    pub const DESTROY: Self = Self(0x0000_0014);
    /// Archive (1.0 to 3.0).
    pub const ARCHIVE: Self = Self(0x0000_0015);
    /// Recover (1.0 to 3.0). CSD02: section 6.1.49.
    pub const RECOVER: Self = Self(0x0000_0016);
    /// Validate (1.0 to 3.0). CSD02: section 6.1.64.
    pub const VALIDATE: Self = Self(0x0000_0017);
    /// Query (1.0 to 3.0). CSD02: section 6.1.47.
    pub const QUERY: Self = Self(0x0000_0018);
    /// Cancel (1.0 to 3.0).
    pub const CANCEL: Self = Self(0x0000_0019);
    /// Poll (1.0 to 3.0). CSD02: section 6.1.45.
    pub const POLL: Self = Self(0x0000_001A);
    /// Notify (1.0 to 3.0).
    pub const NOTIFY: Self = Self(0x0000_001B);
    /// Put (1.0 to 3.0).
    pub const PUT: Self = Self(0x0000_001C);
    /// Re-key Key Pair (1.1 to 3.0). CSD02: section 6.1.54.
    pub const RE_KEY_KEY_PAIR: Self = Self(0x0000_001D);
    /// Discover Versions (1.1 to 3.0). CSD02: section 6.1.21.
    pub const DISCOVER_VERSIONS: Self = Self(0x0000_001E);
    /// Encrypt (1.2 to 3.0). CSD02: section 6.1.23.
    pub const ENCRYPT: Self = Self(0x0000_001F);
    /// Decrypt (1.2 to 3.0). CSD02: section 6.1.16.
    pub const DECRYPT: Self = Self(0x0000_0020);
    /// Sign (1.2 to 3.0). CSD02: section 6.1.62.
    pub const SIGN: Self = Self(0x0000_0021);
    /// Signature Verify (1.2 to 3.0). CSD02: section 6.1.63.
    pub const SIGNATURE_VERIFY: Self = Self(0x0000_0022);
    /// MAC (1.2 to 3.0). CSD02: section 6.1.38.
    pub const MAC: Self = Self(0x0000_0023);
    /// MAC Verify (1.2 to 3.0). CSD02: section 6.1.39.
    pub const MAC_VERIFY: Self = Self(0x0000_0024);
    /// RNG Retrieve (1.2 to 3.0). CSD02: section 6.1.56.
    pub const RNG_RETRIEVE: Self = Self(0x0000_0025);
    /// RNG Seed (1.2 to 3.0). CSD02: section 6.1.57.
    pub const RNG_SEED: Self = Self(0x0000_0026);
    /// Hash (1.2 to 3.0). CSD02: section 6.1.30.
    pub const HASH: Self = Self(0x0000_0027);
    /// Create Split Key (1.2 to 3.0).
    pub const CREATE_SPLIT_KEY: Self = Self(0x0000_0028);
    /// Join Split Key (1.2 to 3.0). CSD02: section 6.1.33.
    pub const JOIN_SPLIT_KEY: Self = Self(0x0000_0029);
    /// Import (1.4 to 3.0). CSD02: section 6.1.31.
    pub const IMPORT: Self = Self(0x0000_002A);
    /// Export (1.4 to 3.0). CSD02: section 6.1.24.
    pub const EXPORT: Self = Self(0x0000_002B);
    /// Log (2.0 to 3.0). CSD02: section 6.1.35.
    pub const LOG: Self = Self(0x0000_002C);
    /// Login (2.0 to 3.0). CSD02: section 6.1.36.
    pub const LOGIN: Self = Self(0x0000_002D);
    /// Logout (2.0 to 3.0). CSD02: section 6.1.37.
    pub const LOGOUT: Self = Self(0x0000_002E);
    /// Delegated Login (2.0 to 3.0). CSD02: section 6.1.17.
    pub const DELEGATED_LOGIN: Self = Self(0x0000_002F);
    /// Adjust Attribute (2.0 to 3.0).
    pub const ADJUST_ATTRIBUTE: Self = Self(0x0000_0030);
    /// Set Attribute (2.0 to 3.0). CSD02: section 6.1.58.
    pub const SET_ATTRIBUTE: Self = Self(0x0000_0031);
    /// Set Endpoint Role (2.0 to 3.0). CSD02: section 6.1.61.
    pub const SET_ENDPOINT_ROLE: Self = Self(0x0000_0032);
    /// PKCS#11 (2.0 to 3.0). CSD02: section 6.1.44.
    pub const PKCS_11: Self = Self(0x0000_0033);
    /// Interop (2.0 to 3.0). CSD02: section 6.1.32.
    pub const INTEROP: Self = Self(0x0000_0034);
    /// Re-Provision (2.0 to 3.0). CSD02: section 6.1.55.
    pub const RE_PROVISION: Self = Self(0x0000_0035);
    /// Set Defaults (2.1 to 3.0). CSD02: section 6.1.60.
    pub const SET_DEFAULTS: Self = Self(0x0000_0036);
    /// Set Constraints (2.1 to 3.0). CSD02: section 6.1.59.
    pub const SET_CONSTRAINTS: Self = Self(0x0000_0037);
    /// Get Constraints (2.1 to 3.0). CSD02: section 6.1.28.
    pub const GET_CONSTRAINTS: Self = Self(0x0000_0038);
    /// Query Asynchronous Requests (2.1 to 3.0). CSD02: section 6.1.48.
    pub const QUERY_ASYNCHRONOUS_REQUESTS: Self = Self(0x0000_0039);
    /// Process (2.1 to 3.0). CSD02: section 6.1.46.
    pub const PROCESS: Self = Self(0x0000_003A);
    /// Ping (2.1 to 3.0). CSD02: section 6.1.43.
    pub const PING: Self = Self(0x0000_003B);
    /// Create Group (3.0).
    pub const CREATE_GROUP: Self = Self(0x0000_003C);
    /// Obliterate (3.0). CSD02: section 6.1.41.
    pub const OBLITERATE: Self = Self(0x0000_003D);
    /// Create User (3.0).
    pub const CREATE_USER: Self = Self(0x0000_003E);
    /// Create Credential (3.0).
    pub const CREATE_CREDENTIAL: Self = Self(0x0000_003F);
    /// Deactivate (3.0).
    pub const DEACTIVATE: Self = Self(0x0000_0040);
    /// Encapsulate (3.0). CSD02.
    pub const ENCAPSULATE: Self = Self(0x0000_0041);
    /// Decapsulate (3.0). CSD02.
    pub const DECAPSULATE: Self = Self(0x0000_0042);
}

open_enumeration!(Operation, OPERATION);

/// Names of [`Operation`].
pub static OPERATION: EnumerationInfo = EnumerationInfo {
    name: "Operation",
    xml_name: "Operation",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Create", "Create", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Create Key Pair", "CreateKeyPair", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Register", "Register", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Re-key", "ReKey", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Derive Key", "DeriveKey", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "Certify", "Certify", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "Re-certify", "ReCertify", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Locate", "Locate", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "Check", "Check", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "Get", "Get", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "Get Attributes", "GetAttributes", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "Get Attribute List", "GetAttributeList", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "Add Attribute", "AddAttribute", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "Modify Attribute", "ModifyAttribute", V::V1_0, V::V3_0, None),
        v(0x0000_000F, "Delete Attribute", "DeleteAttribute", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "Obtain Lease", "ObtainLease", V::V1_0, V::V3_0, None),
        v(0x0000_0011, "Get Usage Allocation", "GetUsageAllocation", V::V1_0, V::V3_0, None),
        v(0x0000_0012, "Activate", "Activate", V::V1_0, V::V3_0, None),
        v(0x0000_0013, "Revoke", "Revoke", V::V1_0, V::V3_0, None),
        v(0x0000_0014, "Destroy", "Destroy", V::V1_0, V::V3_0, None),
        v(0x0000_0015, "Archive", "Archive", V::V1_0, V::V3_0, None),
        v(0x0000_0016, "Recover", "Recover", V::V1_0, V::V3_0, None),
        v(0x0000_0017, "Validate", "Validate", V::V1_0, V::V3_0, None),
        v(0x0000_0018, "Query", "Query", V::V1_0, V::V3_0, None),
        v(0x0000_0019, "Cancel", "Cancel", V::V1_0, V::V3_0, None),
        v(0x0000_001A, "Poll", "Poll", V::V1_0, V::V3_0, None),
        v(0x0000_001B, "Notify", "Notify", V::V1_0, V::V3_0, None),
        v(0x0000_001C, "Put", "Put", V::V1_0, V::V3_0, None),
        v(0x0000_001D, "Re-key Key Pair", "ReKeyKeyPair", V::V1_1, V::V3_0, None),
        v(0x0000_001E, "Discover Versions", "DiscoverVersions", V::V1_1, V::V3_0, None),
        v(0x0000_001F, "Encrypt", "Encrypt", V::V1_2, V::V3_0, None),
        v(0x0000_0020, "Decrypt", "Decrypt", V::V1_2, V::V3_0, None),
        v(0x0000_0021, "Sign", "Sign", V::V1_2, V::V3_0, None),
        v(0x0000_0022, "Signature Verify", "SignatureVerify", V::V1_2, V::V3_0, None),
        v(0x0000_0023, "MAC", "MAC", V::V1_2, V::V3_0, None),
        v(0x0000_0024, "MAC Verify", "MACVerify", V::V1_2, V::V3_0, None),
        v(0x0000_0025, "RNG Retrieve", "RNGRetrieve", V::V1_2, V::V3_0, None),
        v(0x0000_0026, "RNG Seed", "RNGSeed", V::V1_2, V::V3_0, None),
        v(0x0000_0027, "Hash", "Hash", V::V1_2, V::V3_0, None),
        v(0x0000_0028, "Create Split Key", "CreateSplitKey", V::V1_2, V::V3_0, None),
        v(0x0000_0029, "Join Split Key", "JoinSplitKey", V::V1_2, V::V3_0, None),
        v(0x0000_002A, "Import", "Import", V::V1_4, V::V3_0, None),
        v(0x0000_002B, "Export", "Export", V::V1_4, V::V3_0, None),
        v(0x0000_002C, "Log", "Log", V::V2_0, V::V3_0, None),
        v(0x0000_002D, "Login", "Login", V::V2_0, V::V3_0, None),
        v(0x0000_002E, "Logout", "Logout", V::V2_0, V::V3_0, None),
        v(0x0000_002F, "Delegated Login", "DelegatedLogin", V::V2_0, V::V3_0, None),
        v(0x0000_0030, "Adjust Attribute", "AdjustAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_0031, "Set Attribute", "SetAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_0032, "Set Endpoint Role", "SetEndpointRole", V::V2_0, V::V3_0, None),
        v(0x0000_0033, "PKCS#11", "PKCS_11", V::V2_0, V::V3_0, None),
        v(0x0000_0034, "Interop", "Interop", V::V2_0, V::V3_0, None),
        v(0x0000_0035, "Re-Provision", "ReProvision", V::V2_0, V::V3_0, None),
        v(0x0000_0036, "Set Defaults", "SetDefaults", V::V2_1, V::V3_0, None),
        v(0x0000_0037, "Set Constraints", "SetConstraints", V::V2_1, V::V3_0, None),
        v(0x0000_0038, "Get Constraints", "GetConstraints", V::V2_1, V::V3_0, None),
        v(0x0000_0039, "Query Asynchronous Requests", "QueryAsynchronousRequests", V::V2_1, V::V3_0, None),
        v(0x0000_003A, "Process", "Process", V::V2_1, V::V3_0, None),
        v(0x0000_003B, "Ping", "Ping", V::V2_1, V::V3_0, None),
        v(0x0000_003C, "Create Group", "CreateGroup", V::V3_0, V::V3_0, None),
        v(0x0000_003D, "Obliterate", "Obliterate", V::V3_0, V::V3_0, None),
        v(0x0000_003E, "Create User", "CreateUser", V::V3_0, V::V3_0, None),
        v(0x0000_003F, "Create Credential", "CreateCredential", V::V3_0, V::V3_0, None),
        v(0x0000_0040, "Deactivate", "Deactivate", V::V3_0, V::V3_0, None),
        v(0x0000_0041, "Encapsulate", "Encapsulate", V::V3_0, V::V3_0, None),
        v(0x0000_0042, "Decapsulate", "Decapsulate", V::V3_0, V::V3_0, None),
    ],
    by_name: &[17, 12, 47, 20, 24, 5, 8, 0, 62, 59, 1, 39, 61, 63, 65, 31, 46, 14, 4, 19, 29, 64, 30, 42, 9, 11, 10, 55, 16, 38, 41, 51, 40, 7, 43, 44, 45, 34, 35, 13, 26, 60, 15, 50, 58, 25, 57, 27, 23, 56, 36, 37, 52, 6, 3, 28, 21, 2, 18, 48, 54, 53, 49, 32, 33, 22],
    by_xml_name: &[17, 12, 47, 20, 24, 5, 8, 0, 62, 59, 1, 39, 61, 63, 65, 31, 46, 14, 4, 19, 29, 64, 30, 42, 9, 11, 10, 55, 16, 38, 41, 51, 40, 7, 43, 44, 45, 34, 35, 13, 26, 60, 15, 50, 58, 25, 57, 27, 23, 56, 36, 37, 6, 3, 28, 52, 21, 2, 18, 48, 54, 53, 49, 32, 33, 22],
    also: &[],
};

/// PKCS#11 Function (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Pkcs11Function(u32);

impl Pkcs11Function {
    /// C_Initialize (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_INITIALIZE: Self = Self(0x0000_0001);
    /// C_Finalize (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_FINALIZE: Self = Self(0x0000_0002);
    /// C_GetInfo (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_INFO: Self = Self(0x0000_0003);
    /// C_GetFunctionList (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_FUNCTION_LIST: Self = Self(0x0000_0004);
    /// C_GetSlotList (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_SLOT_LIST: Self = Self(0x0000_0005);
    /// C_GetSlotInfo (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_SLOT_INFO: Self = Self(0x0000_0006);
    /// C_GetTokenInfo (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_TOKEN_INFO: Self = Self(0x0000_0007);
    /// C_GetMechanismList (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_MECHANISM_LIST: Self = Self(0x0000_0008);
    /// C_GetMechanismInfo (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_MECHANISM_INFO: Self = Self(0x0000_0009);
    /// C_InitToken (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_INIT_TOKEN: Self = Self(0x0000_000A);
    /// C_InitPIN (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_INIT_PIN: Self = Self(0x0000_000B);
    /// C_SetPIN (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SET_PIN: Self = Self(0x0000_000C);
    /// C_OpenSession (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_OPEN_SESSION: Self = Self(0x0000_000D);
    /// C_CloseSession (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_CLOSE_SESSION: Self = Self(0x0000_000E);
    /// C_CloseAllSessions (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_CLOSE_ALL_SESSIONS: Self = Self(0x0000_000F);
    /// C_GetSessionInfo (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_SESSION_INFO: Self = Self(0x0000_0010);
    /// C_GetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_OPERATION_STATE: Self = Self(0x0000_0011);
    /// C_SetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SET_OPERATION_STATE: Self = Self(0x0000_0012);
    /// C_Login (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_LOGIN: Self = Self(0x0000_0013);
    /// C_Logout (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_LOGOUT: Self = Self(0x0000_0014);
    /// C_CreateObject (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_CREATE_OBJECT: Self = Self(0x0000_0015);
    /// C_CopyObject (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_COPY_OBJECT: Self = Self(0x0000_0016);
    /// C_DestroyObject (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DESTROY_OBJECT: Self = Self(0x0000_0017);
    /// C_GetObjectSize (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_OBJECT_SIZE: Self = Self(0x0000_0018);
    /// C_GetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_ATTRIBUTE_VALUE: Self = Self(0x0000_0019);
    /// C_SetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SET_ATTRIBUTE_VALUE: Self = Self(0x0000_001A);
    /// C_FindObjectsInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_FIND_OBJECTS_INIT: Self = Self(0x0000_001B);
    /// C_FindObjects (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_FIND_OBJECTS: Self = Self(0x0000_001C);
    /// C_FindObjectsFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_FIND_OBJECTS_FINAL: Self = Self(0x0000_001D);
    /// C_EncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_ENCRYPT_INIT: Self = Self(0x0000_001E);
    /// C_Encrypt (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_ENCRYPT: Self = Self(0x0000_001F);
    /// C_EncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_ENCRYPT_UPDATE: Self = Self(0x0000_0020);
    /// C_EncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_ENCRYPT_FINAL: Self = Self(0x0000_0021);
    /// C_DecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT_INIT: Self = Self(0x0000_0022);
    /// C_Decrypt (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT: Self = Self(0x0000_0023);
    /// C_DecryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT_UPDATE: Self = Self(0x0000_0024);
    /// C_DecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT_FINAL: Self = Self(0x0000_0025);
    /// C_DigestInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST_INIT: Self = Self(0x0000_0026);
    /// C_Digest (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST: Self = Self(0x0000_0027);
    /// C_DigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST_UPDATE: Self = Self(0x0000_0028);
    /// C_DigestKey (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST_KEY: Self = Self(0x0000_0029);
    /// C_DigestFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST_FINAL: Self = Self(0x0000_002A);
    /// C_SignInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_INIT: Self = Self(0x0000_002B);
    /// C_Sign (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN: Self = Self(0x0000_002C);
    /// C_SignUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_UPDATE: Self = Self(0x0000_002D);
    /// C_SignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_FINAL: Self = Self(0x0000_002E);
    /// C_SignRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_RECOVER_INIT: Self = Self(0x0000_002F);
    /// C_SignRecover (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_RECOVER: Self = Self(0x0000_0030);
    /// C_VerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY_INIT: Self = Self(0x0000_0031);
    /// C_Verify (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY: Self = Self(0x0000_0032);
    /// C_VerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY_UPDATE: Self = Self(0x0000_0033);
    /// C_VerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY_FINAL: Self = Self(0x0000_0034);
    /// C_VerifyRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY_RECOVER_INIT: Self = Self(0x0000_0035);
    /// C_VerifyRecover (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_VERIFY_RECOVER: Self = Self(0x0000_0036);
    /// C_DigestEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DIGEST_ENCRYPT_UPDATE: Self = Self(0x0000_0037);
    /// C_DecryptDigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT_DIGEST_UPDATE: Self = Self(0x0000_0038);
    /// C_SignEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SIGN_ENCRYPT_UPDATE: Self = Self(0x0000_0039);
    /// C_DecryptVerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DECRYPT_VERIFY_UPDATE: Self = Self(0x0000_003A);
    /// C_GenerateKey (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GENERATE_KEY: Self = Self(0x0000_003B);
    /// C_GenerateKeyPair (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GENERATE_KEY_PAIR: Self = Self(0x0000_003C);
    /// C_WrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_WRAP_KEY: Self = Self(0x0000_003D);
    /// C_UnwrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_UNWRAP_KEY: Self = Self(0x0000_003E);
    /// C_DeriveKey (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_DERIVE_KEY: Self = Self(0x0000_003F);
    /// C_SeedRandom (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_SEED_RANDOM: Self = Self(0x0000_0040);
    /// C_GenerateRandom (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GENERATE_RANDOM: Self = Self(0x0000_0041);
    /// C_GetFunctionStatus (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_GET_FUNCTION_STATUS: Self = Self(0x0000_0042);
    /// C_CancelFunction (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_CANCEL_FUNCTION: Self = Self(0x0000_0043);
    /// C_WaitForSlotEvent (2.0 to 3.0). position in CK_FUNCTION_LIST.
    pub const C_WAIT_FOR_SLOT_EVENT: Self = Self(0x0000_0044);
    /// C_GetInterfaceList (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_GET_INTERFACE_LIST: Self = Self(0x0000_0045);
    /// C_GetInterface (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_GET_INTERFACE: Self = Self(0x0000_0046);
    /// C_LoginUser (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_LOGIN_USER: Self = Self(0x0000_0047);
    /// C_SessionCancel (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_SESSION_CANCEL: Self = Self(0x0000_0048);
    /// C_MessageEncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_ENCRYPT_INIT: Self = Self(0x0000_0049);
    /// C_EncryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_ENCRYPT_MESSAGE: Self = Self(0x0000_004A);
    /// C_EncryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_ENCRYPT_MESSAGE_BEGIN: Self = Self(0x0000_004B);
    /// C_EncryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_ENCRYPT_MESSAGE_NEXT: Self = Self(0x0000_004C);
    /// C_MessageEncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_ENCRYPT_FINAL: Self = Self(0x0000_004D);
    /// C_MessageDecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_DECRYPT_INIT: Self = Self(0x0000_004E);
    /// C_DecryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_DECRYPT_MESSAGE: Self = Self(0x0000_004F);
    /// C_DecryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_DECRYPT_MESSAGE_BEGIN: Self = Self(0x0000_0050);
    /// C_DecryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_DECRYPT_MESSAGE_NEXT: Self = Self(0x0000_0051);
    /// C_MessageDecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_DECRYPT_FINAL: Self = Self(0x0000_0052);
    /// C_MessageSignInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_SIGN_INIT: Self = Self(0x0000_0053);
    /// C_SignMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_SIGN_MESSAGE: Self = Self(0x0000_0054);
    /// C_SignMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_SIGN_MESSAGE_BEGIN: Self = Self(0x0000_0055);
    /// C_SignMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_SIGN_MESSAGE_NEXT: Self = Self(0x0000_0056);
    /// C_MessageSignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_SIGN_FINAL: Self = Self(0x0000_0057);
    /// C_MessageVerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_VERIFY_INIT: Self = Self(0x0000_0058);
    /// C_VerifyMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_VERIFY_MESSAGE: Self = Self(0x0000_0059);
    /// C_VerifyMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_VERIFY_MESSAGE_BEGIN: Self = Self(0x0000_005A);
    /// C_VerifyMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_VERIFY_MESSAGE_NEXT: Self = Self(0x0000_005B);
    /// C_MessageVerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0.
    pub const C_MESSAGE_VERIFY_FINAL: Self = Self(0x0000_005C);
}

open_enumeration!(Pkcs11Function, PKCS_11_FUNCTION);

/// Names of [`Pkcs11Function`].
pub static PKCS_11_FUNCTION: EnumerationInfo = EnumerationInfo {
    name: "PKCS#11 Function",
    xml_name: "PKCS_11Function",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "C_Initialize", "C_Initialize", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "C_Finalize", "C_Finalize", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "C_GetInfo", "C_GetInfo", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "C_GetFunctionList", "C_GetFunctionList", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "C_GetSlotList", "C_GetSlotList", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "C_GetSlotInfo", "C_GetSlotInfo", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "C_GetTokenInfo", "C_GetTokenInfo", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "C_GetMechanismList", "C_GetMechanismList", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "C_GetMechanismInfo", "C_GetMechanismInfo", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "C_InitToken", "C_InitToken", V::V2_0, V::V3_0, None),
        v(0x0000_000B, "C_InitPIN", "C_InitPIN", V::V2_0, V::V3_0, None),
        v(0x0000_000C, "C_SetPIN", "C_SetPIN", V::V2_0, V::V3_0, None),
        v(0x0000_000D, "C_OpenSession", "C_OpenSession", V::V2_0, V::V3_0, None),
        v(0x0000_000E, "C_CloseSession", "C_CloseSession", V::V2_0, V::V3_0, None),
        v(0x0000_000F, "C_CloseAllSessions", "C_CloseAllSessions", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "C_GetSessionInfo", "C_GetSessionInfo", V::V2_0, V::V3_0, None),
        v(0x0000_0011, "C_GetOperationState", "C_GetOperationState", V::V2_0, V::V3_0, None),
        v(0x0000_0012, "C_SetOperationState", "C_SetOperationState", V::V2_0, V::V3_0, None),
        v(0x0000_0013, "C_Login", "C_Login", V::V2_0, V::V3_0, None),
        v(0x0000_0014, "C_Logout", "C_Logout", V::V2_0, V::V3_0, None),
        v(0x0000_0015, "C_CreateObject", "C_CreateObject", V::V2_0, V::V3_0, None),
        v(0x0000_0016, "C_CopyObject", "C_CopyObject", V::V2_0, V::V3_0, None),
        v(0x0000_0017, "C_DestroyObject", "C_DestroyObject", V::V2_0, V::V3_0, None),
        v(0x0000_0018, "C_GetObjectSize", "C_GetObjectSize", V::V2_0, V::V3_0, None),
        v(0x0000_0019, "C_GetAttributeValue", "C_GetAttributeValue", V::V2_0, V::V3_0, None),
        v(0x0000_001A, "C_SetAttributeValue", "C_SetAttributeValue", V::V2_0, V::V3_0, None),
        v(0x0000_001B, "C_FindObjectsInit", "C_FindObjectsInit", V::V2_0, V::V3_0, None),
        v(0x0000_001C, "C_FindObjects", "C_FindObjects", V::V2_0, V::V3_0, None),
        v(0x0000_001D, "C_FindObjectsFinal", "C_FindObjectsFinal", V::V2_0, V::V3_0, None),
        v(0x0000_001E, "C_EncryptInit", "C_EncryptInit", V::V2_0, V::V3_0, None),
        v(0x0000_001F, "C_Encrypt", "C_Encrypt", V::V2_0, V::V3_0, None),
        v(0x0000_0020, "C_EncryptUpdate", "C_EncryptUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0021, "C_EncryptFinal", "C_EncryptFinal", V::V2_0, V::V3_0, None),
        v(0x0000_0022, "C_DecryptInit", "C_DecryptInit", V::V2_0, V::V3_0, None),
        v(0x0000_0023, "C_Decrypt", "C_Decrypt", V::V2_0, V::V3_0, None),
        v(0x0000_0024, "C_DecryptUpdate", "C_DecryptUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0025, "C_DecryptFinal", "C_DecryptFinal", V::V2_0, V::V3_0, None),
        v(0x0000_0026, "C_DigestInit", "C_DigestInit", V::V2_0, V::V3_0, None),
        v(0x0000_0027, "C_Digest", "C_Digest", V::V2_0, V::V3_0, None),
        v(0x0000_0028, "C_DigestUpdate", "C_DigestUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0029, "C_DigestKey", "C_DigestKey", V::V2_0, V::V3_0, None),
        v(0x0000_002A, "C_DigestFinal", "C_DigestFinal", V::V2_0, V::V3_0, None),
        v(0x0000_002B, "C_SignInit", "C_SignInit", V::V2_0, V::V3_0, None),
        v(0x0000_002C, "C_Sign", "C_Sign", V::V2_0, V::V3_0, None),
        v(0x0000_002D, "C_SignUpdate", "C_SignUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_002E, "C_SignFinal", "C_SignFinal", V::V2_0, V::V3_0, None),
        v(0x0000_002F, "C_SignRecoverInit", "C_SignRecoverInit", V::V2_0, V::V3_0, None),
        v(0x0000_0030, "C_SignRecover", "C_SignRecover", V::V2_0, V::V3_0, None),
        v(0x0000_0031, "C_VerifyInit", "C_VerifyInit", V::V2_0, V::V3_0, None),
        v(0x0000_0032, "C_Verify", "C_Verify", V::V2_0, V::V3_0, None),
        v(0x0000_0033, "C_VerifyUpdate", "C_VerifyUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0034, "C_VerifyFinal", "C_VerifyFinal", V::V2_0, V::V3_0, None),
        v(0x0000_0035, "C_VerifyRecoverInit", "C_VerifyRecoverInit", V::V2_0, V::V3_0, None),
        v(0x0000_0036, "C_VerifyRecover", "C_VerifyRecover", V::V2_0, V::V3_0, None),
        v(0x0000_0037, "C_DigestEncryptUpdate", "C_DigestEncryptUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0038, "C_DecryptDigestUpdate", "C_DecryptDigestUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_0039, "C_SignEncryptUpdate", "C_SignEncryptUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_003A, "C_DecryptVerifyUpdate", "C_DecryptVerifyUpdate", V::V2_0, V::V3_0, None),
        v(0x0000_003B, "C_GenerateKey", "C_GenerateKey", V::V2_0, V::V3_0, None),
        v(0x0000_003C, "C_GenerateKeyPair", "C_GenerateKeyPair", V::V2_0, V::V3_0, None),
        v(0x0000_003D, "C_WrapKey", "C_WrapKey", V::V2_0, V::V3_0, None),
        v(0x0000_003E, "C_UnwrapKey", "C_UnwrapKey", V::V2_0, V::V3_0, None),
        v(0x0000_003F, "C_DeriveKey", "C_DeriveKey", V::V2_0, V::V3_0, None),
        v(0x0000_0040, "C_SeedRandom", "C_SeedRandom", V::V2_0, V::V3_0, None),
        v(0x0000_0041, "C_GenerateRandom", "C_GenerateRandom", V::V2_0, V::V3_0, None),
        v(0x0000_0042, "C_GetFunctionStatus", "C_GetFunctionStatus", V::V2_0, V::V3_0, None),
        v(0x0000_0043, "C_CancelFunction", "C_CancelFunction", V::V2_0, V::V3_0, None),
        v(0x0000_0044, "C_WaitForSlotEvent", "C_WaitForSlotEvent", V::V2_0, V::V3_0, None),
        v(0x0000_0045, "C_GetInterfaceList", "C_GetInterfaceList", V::V2_0, V::V3_0, None),
        v(0x0000_0046, "C_GetInterface", "C_GetInterface", V::V2_0, V::V3_0, None),
        v(0x0000_0047, "C_LoginUser", "C_LoginUser", V::V2_0, V::V3_0, None),
        v(0x0000_0048, "C_SessionCancel", "C_SessionCancel", V::V2_0, V::V3_0, None),
        v(0x0000_0049, "C_MessageEncryptInit", "C_MessageEncryptInit", V::V2_0, V::V3_0, None),
        v(0x0000_004A, "C_EncryptMessage", "C_EncryptMessage", V::V2_0, V::V3_0, None),
        v(0x0000_004B, "C_EncryptMessageBegin", "C_EncryptMessageBegin", V::V2_0, V::V3_0, None),
        v(0x0000_004C, "C_EncryptMessageNext", "C_EncryptMessageNext", V::V2_0, V::V3_0, None),
        v(0x0000_004D, "C_MessageEncryptFinal", "C_MessageEncryptFinal", V::V2_0, V::V3_0, None),
        v(0x0000_004E, "C_MessageDecryptInit", "C_MessageDecryptInit", V::V2_0, V::V3_0, None),
        v(0x0000_004F, "C_DecryptMessage", "C_DecryptMessage", V::V2_0, V::V3_0, None),
        v(0x0000_0050, "C_DecryptMessageBegin", "C_DecryptMessageBegin", V::V2_0, V::V3_0, None),
        v(0x0000_0051, "C_DecryptMessageNext", "C_DecryptMessageNext", V::V2_0, V::V3_0, None),
        v(0x0000_0052, "C_MessageDecryptFinal", "C_MessageDecryptFinal", V::V2_0, V::V3_0, None),
        v(0x0000_0053, "C_MessageSignInit", "C_MessageSignInit", V::V2_0, V::V3_0, None),
        v(0x0000_0054, "C_SignMessage", "C_SignMessage", V::V2_0, V::V3_0, None),
        v(0x0000_0055, "C_SignMessageBegin", "C_SignMessageBegin", V::V2_0, V::V3_0, None),
        v(0x0000_0056, "C_SignMessageNext", "C_SignMessageNext", V::V2_0, V::V3_0, None),
        v(0x0000_0057, "C_MessageSignFinal", "C_MessageSignFinal", V::V2_0, V::V3_0, None),
        v(0x0000_0058, "C_MessageVerifyInit", "C_MessageVerifyInit", V::V2_0, V::V3_0, None),
        v(0x0000_0059, "C_VerifyMessage", "C_VerifyMessage", V::V2_0, V::V3_0, None),
        v(0x0000_005A, "C_VerifyMessageBegin", "C_VerifyMessageBegin", V::V2_0, V::V3_0, None),
        v(0x0000_005B, "C_VerifyMessageNext", "C_VerifyMessageNext", V::V2_0, V::V3_0, None),
        v(0x0000_005C, "C_MessageVerifyFinal", "C_MessageVerifyFinal", V::V2_0, V::V3_0, None),
    ],
    by_name: &[66, 14, 13, 21, 20, 34, 55, 36, 33, 78, 79, 80, 35, 57, 62, 22, 38, 54, 41, 37, 40, 39, 30, 32, 29, 73, 74, 75, 31, 1, 27, 28, 26, 58, 59, 64, 24, 3, 65, 2, 69, 68, 8, 7, 23, 16, 15, 5, 4, 6, 10, 9, 0, 18, 70, 19, 81, 77, 76, 72, 86, 82, 91, 87, 12, 63, 71, 25, 17, 11, 43, 56, 45, 42, 83, 84, 85, 47, 46, 44, 61, 49, 51, 48, 88, 89, 90, 53, 52, 50, 67, 60],
    by_xml_name: &[66, 14, 13, 21, 20, 34, 55, 36, 33, 78, 79, 80, 35, 57, 62, 22, 38, 54, 41, 37, 40, 39, 30, 32, 29, 73, 74, 75, 31, 1, 27, 28, 26, 58, 59, 64, 24, 3, 65, 2, 69, 68, 8, 7, 23, 16, 15, 5, 4, 6, 10, 9, 0, 18, 70, 19, 81, 77, 76, 72, 86, 82, 91, 87, 12, 63, 71, 25, 17, 11, 43, 56, 45, 42, 83, 84, 85, 47, 46, 44, 61, 49, 51, 48, 88, 89, 90, 53, 52, 50, 67, 60],
    also: &[],
};

/// PKCS#11 Return Code (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Pkcs11ReturnCode(u32);

impl Pkcs11ReturnCode {
    /// CKR_OK (2.0 to 3.0).
    pub const OK: Self = Self(0x0000_0000);
    /// CKR_CANCEL (2.0 to 3.0).
    pub const CANCEL: Self = Self(0x0000_0001);
    /// CKR_HOST_MEMORY (2.0 to 3.0).
    pub const HOST_MEMORY: Self = Self(0x0000_0002);
    /// CKR_SLOT_ID_INVALID (2.0 to 3.0).
    pub const SLOT_ID_INVALID: Self = Self(0x0000_0003);
    /// CKR_GENERAL_ERROR (2.0 to 3.0).
    pub const GENERAL_ERROR: Self = Self(0x0000_0005);
    /// CKR_FUNCTION_FAILED (2.0 to 3.0).
    pub const FUNCTION_FAILED: Self = Self(0x0000_0006);
    /// CKR_ARGUMENTS_BAD (2.0 to 3.0).
    pub const ARGUMENTS_BAD: Self = Self(0x0000_0007);
    /// CKR_NO_EVENT (2.0 to 3.0).
    pub const NO_EVENT: Self = Self(0x0000_0008);
    /// CKR_NEED_TO_CREATE_THREADS (2.0 to 3.0).
    pub const NEED_TO_CREATE_THREADS: Self = Self(0x0000_0009);
    /// CKR_CANT_LOCK (2.0 to 3.0).
    pub const CANT_LOCK: Self = Self(0x0000_000A);
    /// CKR_ATTRIBUTE_READ_ONLY (2.0 to 3.0).
    pub const ATTRIBUTE_READ_ONLY: Self = Self(0x0000_0010);
    /// CKR_ATTRIBUTE_SENSITIVE (2.0 to 3.0).
    pub const ATTRIBUTE_SENSITIVE: Self = Self(0x0000_0011);
    /// CKR_ATTRIBUTE_TYPE_INVALID (2.0 to 3.0).
    pub const ATTRIBUTE_TYPE_INVALID: Self = Self(0x0000_0012);
    /// CKR_ATTRIBUTE_VALUE_INVALID (2.0 to 3.0).
    pub const ATTRIBUTE_VALUE_INVALID: Self = Self(0x0000_0013);
    /// CKR_ACTION_PROHIBITED (2.0 to 3.0).
    pub const ACTION_PROHIBITED: Self = Self(0x0000_001B);
    /// CKR_DATA_INVALID (2.0 to 3.0).
    pub const DATA_INVALID: Self = Self(0x0000_0020);
    /// CKR_DATA_LEN_RANGE (2.0 to 3.0).
    pub const DATA_LEN_RANGE: Self = Self(0x0000_0021);
    /// CKR_DEVICE_ERROR (2.0 to 3.0).
    pub const DEVICE_ERROR: Self = Self(0x0000_0030);
    /// CKR_DEVICE_MEMORY (2.0 to 3.0).
    pub const DEVICE_MEMORY: Self = Self(0x0000_0031);
    /// CKR_DEVICE_REMOVED (2.0 to 3.0).
    pub const DEVICE_REMOVED: Self = Self(0x0000_0032);
    /// CKR_ENCRYPTED_DATA_INVALID (2.0 to 3.0).
    pub const ENCRYPTED_DATA_INVALID: Self = Self(0x0000_0040);
    /// CKR_ENCRYPTED_DATA_LEN_RANGE (2.0 to 3.0).
    pub const ENCRYPTED_DATA_LEN_RANGE: Self = Self(0x0000_0041);
    /// CKR_FUNCTION_CANCELED (2.0 to 3.0).
    pub const FUNCTION_CANCELED: Self = Self(0x0000_0050);
    /// CKR_FUNCTION_NOT_PARALLEL (2.0 to 3.0).
    pub const FUNCTION_NOT_PARALLEL: Self = Self(0x0000_0051);
    /// CKR_FUNCTION_NOT_SUPPORTED (2.0 to 3.0).
    pub const FUNCTION_NOT_SUPPORTED: Self = Self(0x0000_0054);
    /// CKR_KEY_HANDLE_INVALID (2.0 to 3.0).
    pub const KEY_HANDLE_INVALID: Self = Self(0x0000_0060);
    /// CKR_KEY_SIZE_RANGE (2.0 to 3.0).
    pub const KEY_SIZE_RANGE: Self = Self(0x0000_0062);
    /// CKR_KEY_TYPE_INCONSISTENT (2.0 to 3.0).
    pub const KEY_TYPE_INCONSISTENT: Self = Self(0x0000_0063);
    /// CKR_KEY_NOT_NEEDED (2.0 to 3.0).
    pub const KEY_NOT_NEEDED: Self = Self(0x0000_0064);
    /// CKR_KEY_CHANGED (2.0 to 3.0).
    pub const KEY_CHANGED: Self = Self(0x0000_0065);
    /// CKR_KEY_NEEDED (2.0 to 3.0).
    pub const KEY_NEEDED: Self = Self(0x0000_0066);
    /// CKR_KEY_INDIGESTIBLE (2.0 to 3.0).
    pub const KEY_INDIGESTIBLE: Self = Self(0x0000_0067);
    /// CKR_KEY_FUNCTION_NOT_PERMITTED (2.0 to 3.0).
    pub const KEY_FUNCTION_NOT_PERMITTED: Self = Self(0x0000_0068);
    /// CKR_KEY_NOT_WRAPPABLE (2.0 to 3.0).
    pub const KEY_NOT_WRAPPABLE: Self = Self(0x0000_0069);
    /// CKR_KEY_UNEXTRACTABLE (2.0 to 3.0).
    pub const KEY_UNEXTRACTABLE: Self = Self(0x0000_006A);
    /// CKR_MECHANISM_INVALID (2.0 to 3.0).
    pub const MECHANISM_INVALID: Self = Self(0x0000_0070);
    /// CKR_MECHANISM_PARAM_INVALID (2.0 to 3.0).
    pub const MECHANISM_PARAM_INVALID: Self = Self(0x0000_0071);
    /// CKR_OBJECT_HANDLE_INVALID (2.0 to 3.0).
    pub const OBJECT_HANDLE_INVALID: Self = Self(0x0000_0082);
    /// CKR_OPERATION_ACTIVE (2.0 to 3.0).
    pub const OPERATION_ACTIVE: Self = Self(0x0000_0090);
    /// CKR_OPERATION_NOT_INITIALIZED (2.0 to 3.0).
    pub const OPERATION_NOT_INITIALIZED: Self = Self(0x0000_0091);
    /// CKR_PIN_INCORRECT (2.0 to 3.0).
    pub const PIN_INCORRECT: Self = Self(0x0000_00A0);
    /// CKR_PIN_INVALID (2.0 to 3.0).
    pub const PIN_INVALID: Self = Self(0x0000_00A1);
    /// CKR_PIN_LEN_RANGE (2.0 to 3.0).
    pub const PIN_LEN_RANGE: Self = Self(0x0000_00A2);
    /// CKR_PIN_EXPIRED (2.0 to 3.0).
    pub const PIN_EXPIRED: Self = Self(0x0000_00A3);
    /// CKR_PIN_LOCKED (2.0 to 3.0).
    pub const PIN_LOCKED: Self = Self(0x0000_00A4);
    /// CKR_SESSION_CLOSED (2.0 to 3.0).
    pub const SESSION_CLOSED: Self = Self(0x0000_00B0);
    /// CKR_SESSION_COUNT (2.0 to 3.0).
    pub const SESSION_COUNT: Self = Self(0x0000_00B1);
    /// CKR_SESSION_HANDLE_INVALID (2.0 to 3.0).
    pub const SESSION_HANDLE_INVALID: Self = Self(0x0000_00B3);
    /// CKR_SESSION_PARALLEL_NOT_SUPPORTED (2.0 to 3.0).
    pub const SESSION_PARALLEL_NOT_SUPPORTED: Self = Self(0x0000_00B4);
    /// CKR_SESSION_READ_ONLY (2.0 to 3.0).
    pub const SESSION_READ_ONLY: Self = Self(0x0000_00B5);
    /// CKR_SESSION_EXISTS (2.0 to 3.0).
    pub const SESSION_EXISTS: Self = Self(0x0000_00B6);
    /// CKR_SESSION_READ_ONLY_EXISTS (2.0 to 3.0).
    pub const SESSION_READ_ONLY_EXISTS: Self = Self(0x0000_00B7);
    /// CKR_SESSION_READ_WRITE_SO_EXISTS (2.0 to 3.0).
    pub const SESSION_READ_WRITE_SO_EXISTS: Self = Self(0x0000_00B8);
    /// CKR_SIGNATURE_INVALID (2.0 to 3.0).
    pub const SIGNATURE_INVALID: Self = Self(0x0000_00C0);
    /// CKR_SIGNATURE_LEN_RANGE (2.0 to 3.0).
    pub const SIGNATURE_LEN_RANGE: Self = Self(0x0000_00C1);
    /// CKR_TEMPLATE_INCOMPLETE (2.0 to 3.0).
    pub const TEMPLATE_INCOMPLETE: Self = Self(0x0000_00D0);
    /// CKR_TEMPLATE_INCONSISTENT (2.0 to 3.0).
    pub const TEMPLATE_INCONSISTENT: Self = Self(0x0000_00D1);
    /// CKR_TOKEN_NOT_PRESENT (2.0 to 3.0).
    pub const TOKEN_NOT_PRESENT: Self = Self(0x0000_00E0);
    /// CKR_TOKEN_NOT_RECOGNIZED (2.0 to 3.0).
    pub const TOKEN_NOT_RECOGNIZED: Self = Self(0x0000_00E1);
    /// CKR_TOKEN_WRITE_PROTECTED (2.0 to 3.0).
    pub const TOKEN_WRITE_PROTECTED: Self = Self(0x0000_00E2);
    /// CKR_UNWRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0).
    pub const UNWRAPPING_KEY_HANDLE_INVALID: Self = Self(0x0000_00F0);
    /// CKR_UNWRAPPING_KEY_SIZE_RANGE (2.0 to 3.0).
    pub const UNWRAPPING_KEY_SIZE_RANGE: Self = Self(0x0000_00F1);
    /// CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0).
    pub const UNWRAPPING_KEY_TYPE_INCONSISTENT: Self = Self(0x0000_00F2);
    /// CKR_USER_ALREADY_LOGGED_IN (2.0 to 3.0).
    pub const USER_ALREADY_LOGGED_IN: Self = Self(0x0000_0100);
    /// CKR_USER_NOT_LOGGED_IN (2.0 to 3.0).
    pub const USER_NOT_LOGGED_IN: Self = Self(0x0000_0101);
    /// CKR_USER_PIN_NOT_INITIALIZED (2.0 to 3.0).
    pub const USER_PIN_NOT_INITIALIZED: Self = Self(0x0000_0102);
    /// CKR_USER_TYPE_INVALID (2.0 to 3.0).
    pub const USER_TYPE_INVALID: Self = Self(0x0000_0103);
    /// CKR_USER_ANOTHER_ALREADY_LOGGED_IN (2.0 to 3.0).
    pub const USER_ANOTHER_ALREADY_LOGGED_IN: Self = Self(0x0000_0104);
    /// CKR_USER_TOO_MANY_TYPES (2.0 to 3.0).
    pub const USER_TOO_MANY_TYPES: Self = Self(0x0000_0105);
    /// CKR_WRAPPED_KEY_INVALID (2.0 to 3.0).
    pub const WRAPPED_KEY_INVALID: Self = Self(0x0000_0110);
    /// CKR_WRAPPED_KEY_LEN_RANGE (2.0 to 3.0).
    pub const WRAPPED_KEY_LEN_RANGE: Self = Self(0x0000_0112);
    /// CKR_WRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0).
    pub const WRAPPING_KEY_HANDLE_INVALID: Self = Self(0x0000_0113);
    /// CKR_WRAPPING_KEY_SIZE_RANGE (2.0 to 3.0).
    pub const WRAPPING_KEY_SIZE_RANGE: Self = Self(0x0000_0114);
    /// CKR_WRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0).
    pub const WRAPPING_KEY_TYPE_INCONSISTENT: Self = Self(0x0000_0115);
    /// CKR_RANDOM_SEED_NOT_SUPPORTED (2.0 to 3.0).
    pub const RANDOM_SEED_NOT_SUPPORTED: Self = Self(0x0000_0120);
    /// CKR_RANDOM_NO_RNG (2.0 to 3.0).
    pub const RANDOM_NO_RNG: Self = Self(0x0000_0121);
    /// CKR_DOMAIN_PARAMS_INVALID (2.0 to 3.0).
    pub const DOMAIN_PARAMS_INVALID: Self = Self(0x0000_0130);
    /// CKR_CURVE_NOT_SUPPORTED (2.0 to 3.0).
    pub const CURVE_NOT_SUPPORTED: Self = Self(0x0000_0140);
    /// CKR_BUFFER_TOO_SMALL (2.0 to 3.0).
    pub const BUFFER_TOO_SMALL: Self = Self(0x0000_0150);
    /// CKR_SAVED_STATE_INVALID (2.0 to 3.0).
    pub const SAVED_STATE_INVALID: Self = Self(0x0000_0160);
    /// CKR_INFORMATION_SENSITIVE (2.0 to 3.0).
    pub const INFORMATION_SENSITIVE: Self = Self(0x0000_0170);
    /// CKR_STATE_UNSAVEABLE (2.0 to 3.0).
    pub const STATE_UNSAVEABLE: Self = Self(0x0000_0180);
    /// CKR_CRYPTOKI_NOT_INITIALIZED (2.0 to 3.0).
    pub const CRYPTOKI_NOT_INITIALIZED: Self = Self(0x0000_0190);
    /// CKR_CRYPTOKI_ALREADY_INITIALIZED (2.0 to 3.0).
    pub const CRYPTOKI_ALREADY_INITIALIZED: Self = Self(0x0000_0191);
    /// CKR_MUTEX_BAD (2.0 to 3.0).
    pub const MUTEX_BAD: Self = Self(0x0000_01A0);
    /// CKR_MUTEX_NOT_LOCKED (2.0 to 3.0).
    pub const MUTEX_NOT_LOCKED: Self = Self(0x0000_01A1);
    /// CKR_NEW_PIN_MODE (2.0 to 3.0).
    pub const NEW_PIN_MODE: Self = Self(0x0000_01B0);
    /// CKR_NEXT_OTP (2.0 to 3.0).
    pub const NEXT_OTP: Self = Self(0x0000_01B1);
    /// CKR_EXCEEDED_MAX_ITERATIONS (2.0 to 3.0).
    pub const EXCEEDED_MAX_ITERATIONS: Self = Self(0x0000_01C0);
    /// CKR_FIPS_SELF_TEST_FAILED (2.0 to 3.0).
    pub const FIPS_SELF_TEST_FAILED: Self = Self(0x0000_01C1);
    /// CKR_LIBRARY_LOAD_FAILED (2.0 to 3.0).
    pub const LIBRARY_LOAD_FAILED: Self = Self(0x0000_01C2);
    /// CKR_PIN_TOO_WEAK (2.0 to 3.0).
    pub const PIN_TOO_WEAK: Self = Self(0x0000_01C3);
    /// CKR_PUBLIC_KEY_INVALID (2.0 to 3.0).
    pub const PUBLIC_KEY_INVALID: Self = Self(0x0000_01C4);
    /// CKR_FUNCTION_REJECTED (2.0 to 3.0).
    pub const FUNCTION_REJECTED: Self = Self(0x0000_0200);
    /// CKR_VENDOR_DEFINED (2.0 to 3.0).
    pub const VENDOR_DEFINED: Self = Self(0x8000_0000);
}

open_enumeration!(Pkcs11ReturnCode, PKCS_11_RETURN_CODE);

/// Names of [`Pkcs11ReturnCode`].
pub static PKCS_11_RETURN_CODE: EnumerationInfo = EnumerationInfo {
    name: "PKCS#11 Return Code",
    xml_name: "PKCS_11ReturnCode",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0000, "CKR_OK", "OK", V::V2_0, V::V3_0, None),
        v(0x0000_0001, "CKR_CANCEL", "CANCEL", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "CKR_HOST_MEMORY", "HOST_MEMORY", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "CKR_SLOT_ID_INVALID", "SLOT_ID_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "CKR_GENERAL_ERROR", "GENERAL_ERROR", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "CKR_FUNCTION_FAILED", "FUNCTION_FAILED", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "CKR_ARGUMENTS_BAD", "ARGUMENTS_BAD", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "CKR_NO_EVENT", "NO_EVENT", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "CKR_NEED_TO_CREATE_THREADS", "NEED_TO_CREATE_THREADS", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "CKR_CANT_LOCK", "CANT_LOCK", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "CKR_ATTRIBUTE_READ_ONLY", "ATTRIBUTE_READ_ONLY", V::V2_0, V::V3_0, None),
        v(0x0000_0011, "CKR_ATTRIBUTE_SENSITIVE", "ATTRIBUTE_SENSITIVE", V::V2_0, V::V3_0, None),
        v(0x0000_0012, "CKR_ATTRIBUTE_TYPE_INVALID", "ATTRIBUTE_TYPE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0013, "CKR_ATTRIBUTE_VALUE_INVALID", "ATTRIBUTE_VALUE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_001B, "CKR_ACTION_PROHIBITED", "ACTION_PROHIBITED", V::V2_0, V::V3_0, None),
        v(0x0000_0020, "CKR_DATA_INVALID", "DATA_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0021, "CKR_DATA_LEN_RANGE", "DATA_LEN_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_0030, "CKR_DEVICE_ERROR", "DEVICE_ERROR", V::V2_0, V::V3_0, None),
        v(0x0000_0031, "CKR_DEVICE_MEMORY", "DEVICE_MEMORY", V::V2_0, V::V3_0, None),
        v(0x0000_0032, "CKR_DEVICE_REMOVED", "DEVICE_REMOVED", V::V2_0, V::V3_0, None),
        v(0x0000_0040, "CKR_ENCRYPTED_DATA_INVALID", "ENCRYPTED_DATA_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0041, "CKR_ENCRYPTED_DATA_LEN_RANGE", "ENCRYPTED_DATA_LEN_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_0050, "CKR_FUNCTION_CANCELED", "FUNCTION_CANCELED", V::V2_0, V::V3_0, None),
        v(0x0000_0051, "CKR_FUNCTION_NOT_PARALLEL", "FUNCTION_NOT_PARALLEL", V::V2_0, V::V3_0, None),
        v(0x0000_0054, "CKR_FUNCTION_NOT_SUPPORTED", "FUNCTION_NOT_SUPPORTED", V::V2_0, V::V3_0, None),
        v(0x0000_0060, "CKR_KEY_HANDLE_INVALID", "KEY_HANDLE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0062, "CKR_KEY_SIZE_RANGE", "KEY_SIZE_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_0063, "CKR_KEY_TYPE_INCONSISTENT", "KEY_TYPE_INCONSISTENT", V::V2_0, V::V3_0, None),
        v(0x0000_0064, "CKR_KEY_NOT_NEEDED", "KEY_NOT_NEEDED", V::V2_0, V::V3_0, None),
        v(0x0000_0065, "CKR_KEY_CHANGED", "KEY_CHANGED", V::V2_0, V::V3_0, None),
        v(0x0000_0066, "CKR_KEY_NEEDED", "KEY_NEEDED", V::V2_0, V::V3_0, None),
        v(0x0000_0067, "CKR_KEY_INDIGESTIBLE", "KEY_INDIGESTIBLE", V::V2_0, V::V3_0, None),
        v(0x0000_0068, "CKR_KEY_FUNCTION_NOT_PERMITTED", "KEY_FUNCTION_NOT_PERMITTED", V::V2_0, V::V3_0, None),
        v(0x0000_0069, "CKR_KEY_NOT_WRAPPABLE", "KEY_NOT_WRAPPABLE", V::V2_0, V::V3_0, None),
        v(0x0000_006A, "CKR_KEY_UNEXTRACTABLE", "KEY_UNEXTRACTABLE", V::V2_0, V::V3_0, None),
        v(0x0000_0070, "CKR_MECHANISM_INVALID", "MECHANISM_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0071, "CKR_MECHANISM_PARAM_INVALID", "MECHANISM_PARAM_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0082, "CKR_OBJECT_HANDLE_INVALID", "OBJECT_HANDLE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0090, "CKR_OPERATION_ACTIVE", "OPERATION_ACTIVE", V::V2_0, V::V3_0, None),
        v(0x0000_0091, "CKR_OPERATION_NOT_INITIALIZED", "OPERATION_NOT_INITIALIZED", V::V2_0, V::V3_0, None),
        v(0x0000_00A0, "CKR_PIN_INCORRECT", "PIN_INCORRECT", V::V2_0, V::V3_0, None),
        v(0x0000_00A1, "CKR_PIN_INVALID", "PIN_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_00A2, "CKR_PIN_LEN_RANGE", "PIN_LEN_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_00A3, "CKR_PIN_EXPIRED", "PIN_EXPIRED", V::V2_0, V::V3_0, None),
        v(0x0000_00A4, "CKR_PIN_LOCKED", "PIN_LOCKED", V::V2_0, V::V3_0, None),
        v(0x0000_00B0, "CKR_SESSION_CLOSED", "SESSION_CLOSED", V::V2_0, V::V3_0, None),
        v(0x0000_00B1, "CKR_SESSION_COUNT", "SESSION_COUNT", V::V2_0, V::V3_0, None),
        v(0x0000_00B3, "CKR_SESSION_HANDLE_INVALID", "SESSION_HANDLE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_00B4, "CKR_SESSION_PARALLEL_NOT_SUPPORTED", "SESSION_PARALLEL_NOT_SUPPORTED", V::V2_0, V::V3_0, None),
        v(0x0000_00B5, "CKR_SESSION_READ_ONLY", "SESSION_READ_ONLY", V::V2_0, V::V3_0, None),
        v(0x0000_00B6, "CKR_SESSION_EXISTS", "SESSION_EXISTS", V::V2_0, V::V3_0, None),
        v(0x0000_00B7, "CKR_SESSION_READ_ONLY_EXISTS", "SESSION_READ_ONLY_EXISTS", V::V2_0, V::V3_0, None),
        v(0x0000_00B8, "CKR_SESSION_READ_WRITE_SO_EXISTS", "SESSION_READ_WRITE_SO_EXISTS", V::V2_0, V::V3_0, None),
        v(0x0000_00C0, "CKR_SIGNATURE_INVALID", "SIGNATURE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_00C1, "CKR_SIGNATURE_LEN_RANGE", "SIGNATURE_LEN_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_00D0, "CKR_TEMPLATE_INCOMPLETE", "TEMPLATE_INCOMPLETE", V::V2_0, V::V3_0, None),
        v(0x0000_00D1, "CKR_TEMPLATE_INCONSISTENT", "TEMPLATE_INCONSISTENT", V::V2_0, V::V3_0, None),
        v(0x0000_00E0, "CKR_TOKEN_NOT_PRESENT", "TOKEN_NOT_PRESENT", V::V2_0, V::V3_0, None),
        v(0x0000_00E1, "CKR_TOKEN_NOT_RECOGNIZED", "TOKEN_NOT_RECOGNIZED", V::V2_0, V::V3_0, None),
        v(0x0000_00E2, "CKR_TOKEN_WRITE_PROTECTED", "TOKEN_WRITE_PROTECTED", V::V2_0, V::V3_0, None),
        v(0x0000_00F0, "CKR_UNWRAPPING_KEY_HANDLE_INVALID", "UNWRAPPING_KEY_HANDLE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_00F1, "CKR_UNWRAPPING_KEY_SIZE_RANGE", "UNWRAPPING_KEY_SIZE_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_00F2, "CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT", "UNWRAPPING_KEY_TYPE_INCONSISTENT", V::V2_0, V::V3_0, None),
        v(0x0000_0100, "CKR_USER_ALREADY_LOGGED_IN", "USER_ALREADY_LOGGED_IN", V::V2_0, V::V3_0, None),
        v(0x0000_0101, "CKR_USER_NOT_LOGGED_IN", "USER_NOT_LOGGED_IN", V::V2_0, V::V3_0, None),
        v(0x0000_0102, "CKR_USER_PIN_NOT_INITIALIZED", "USER_PIN_NOT_INITIALIZED", V::V2_0, V::V3_0, None),
        v(0x0000_0103, "CKR_USER_TYPE_INVALID", "USER_TYPE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0104, "CKR_USER_ANOTHER_ALREADY_LOGGED_IN", "USER_ANOTHER_ALREADY_LOGGED_IN", V::V2_0, V::V3_0, None),
        v(0x0000_0105, "CKR_USER_TOO_MANY_TYPES", "USER_TOO_MANY_TYPES", V::V2_0, V::V3_0, None),
        v(0x0000_0110, "CKR_WRAPPED_KEY_INVALID", "WRAPPED_KEY_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0112, "CKR_WRAPPED_KEY_LEN_RANGE", "WRAPPED_KEY_LEN_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_0113, "CKR_WRAPPING_KEY_HANDLE_INVALID", "WRAPPING_KEY_HANDLE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0114, "CKR_WRAPPING_KEY_SIZE_RANGE", "WRAPPING_KEY_SIZE_RANGE", V::V2_0, V::V3_0, None),
        v(0x0000_0115, "CKR_WRAPPING_KEY_TYPE_INCONSISTENT", "WRAPPING_KEY_TYPE_INCONSISTENT", V::V2_0, V::V3_0, None),
        v(0x0000_0120, "CKR_RANDOM_SEED_NOT_SUPPORTED", "RANDOM_SEED_NOT_SUPPORTED", V::V2_0, V::V3_0, None),
        v(0x0000_0121, "CKR_RANDOM_NO_RNG", "RANDOM_NO_RNG", V::V2_0, V::V3_0, None),
        v(0x0000_0130, "CKR_DOMAIN_PARAMS_INVALID", "DOMAIN_PARAMS_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0140, "CKR_CURVE_NOT_SUPPORTED", "CURVE_NOT_SUPPORTED", V::V2_0, V::V3_0, None),
        v(0x0000_0150, "CKR_BUFFER_TOO_SMALL", "BUFFER_TOO_SMALL", V::V2_0, V::V3_0, None),
        v(0x0000_0160, "CKR_SAVED_STATE_INVALID", "SAVED_STATE_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0170, "CKR_INFORMATION_SENSITIVE", "INFORMATION_SENSITIVE", V::V2_0, V::V3_0, None),
        v(0x0000_0180, "CKR_STATE_UNSAVEABLE", "STATE_UNSAVEABLE", V::V2_0, V::V3_0, None),
        v(0x0000_0190, "CKR_CRYPTOKI_NOT_INITIALIZED", "CRYPTOKI_NOT_INITIALIZED", V::V2_0, V::V3_0, None),
        v(0x0000_0191, "CKR_CRYPTOKI_ALREADY_INITIALIZED", "CRYPTOKI_ALREADY_INITIALIZED", V::V2_0, V::V3_0, None),
        v(0x0000_01A0, "CKR_MUTEX_BAD", "MUTEX_BAD", V::V2_0, V::V3_0, None),
        v(0x0000_01A1, "CKR_MUTEX_NOT_LOCKED", "MUTEX_NOT_LOCKED", V::V2_0, V::V3_0, None),
        v(0x0000_01B0, "CKR_NEW_PIN_MODE", "NEW_PIN_MODE", V::V2_0, V::V3_0, None),
        v(0x0000_01B1, "CKR_NEXT_OTP", "NEXT_OTP", V::V2_0, V::V3_0, None),
        v(0x0000_01C0, "CKR_EXCEEDED_MAX_ITERATIONS", "EXCEEDED_MAX_ITERATIONS", V::V2_0, V::V3_0, None),
        v(0x0000_01C1, "CKR_FIPS_SELF_TEST_FAILED", "FIPS_SELF_TEST_FAILED", V::V2_0, V::V3_0, None),
        v(0x0000_01C2, "CKR_LIBRARY_LOAD_FAILED", "LIBRARY_LOAD_FAILED", V::V2_0, V::V3_0, None),
        v(0x0000_01C3, "CKR_PIN_TOO_WEAK", "PIN_TOO_WEAK", V::V2_0, V::V3_0, None),
        v(0x0000_01C4, "CKR_PUBLIC_KEY_INVALID", "PUBLIC_KEY_INVALID", V::V2_0, V::V3_0, None),
        v(0x0000_0200, "CKR_FUNCTION_REJECTED", "FUNCTION_REJECTED", V::V2_0, V::V3_0, None),
        v(0x8000_0000, "CKR_VENDOR_DEFINED", "VENDOR_DEFINED", V::V2_0, V::V3_0, None),
    ],
    by_name: &[14, 6, 10, 11, 12, 13, 78, 1, 9, 83, 82, 77, 15, 16, 17, 18, 19, 76, 20, 21, 88, 89, 22, 5, 23, 24, 93, 4, 2, 80, 29, 32, 25, 31, 30, 28, 33, 26, 27, 34, 90, 35, 36, 84, 85, 8, 86, 87, 7, 37, 0, 38, 39, 43, 40, 41, 42, 44, 91, 92, 75, 74, 79, 45, 46, 50, 47, 48, 49, 51, 52, 53, 54, 3, 81, 55, 56, 57, 58, 59, 60, 61, 62, 63, 67, 64, 65, 68, 66, 94, 69, 70, 71, 72, 73],
    by_xml_name: &[14, 6, 10, 11, 12, 13, 78, 1, 9, 83, 82, 77, 15, 16, 17, 18, 19, 76, 20, 21, 88, 89, 22, 5, 23, 24, 93, 4, 2, 80, 29, 32, 25, 31, 30, 28, 33, 26, 27, 34, 90, 35, 36, 84, 85, 8, 86, 87, 7, 37, 0, 38, 39, 43, 40, 41, 42, 44, 91, 92, 75, 74, 79, 45, 46, 50, 47, 48, 49, 51, 52, 53, 54, 3, 81, 55, 56, 57, 58, 59, 60, 61, 62, 63, 67, 64, 65, 68, 66, 94, 69, 70, 71, 72, 73],
    also: &[],
};

/// Padding Method (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct PaddingMethod(u32);

impl PaddingMethod {
    /// None (1.0 to 3.0).
    pub const NONE: Self = Self(0x0000_0001);
    /// OAEP (1.0 to 3.0).
    pub const OAEP: Self = Self(0x0000_0002);
    /// PKCS5 (1.0 to 3.0).
    pub const PKCS5: Self = Self(0x0000_0003);
    /// SSL3 (1.0 to 3.0).
    pub const SSL3: Self = Self(0x0000_0004);
    /// Zeros (1.0 to 3.0).
    pub const ZEROS: Self = Self(0x0000_0005);
    /// ANSI X9.23 (1.0 to 3.0).
    pub const ANSI_X9_23: Self = Self(0x0000_0006);
    /// ISO 10126 (1.0 to 3.0).
    pub const ISO_10126: Self = Self(0x0000_0007);
    /// PKCS1 v1.5 (1.0 to 3.0).
    pub const PKCS1_V1_5: Self = Self(0x0000_0008);
    /// X9.31 (1.0 to 3.0).
    pub const X9_31: Self = Self(0x0000_0009);
    /// PSS (1.0 to 3.0).
    pub const PSS: Self = Self(0x0000_000A);
}

open_enumeration!(PaddingMethod, PADDING_METHOD);

/// Names of [`PaddingMethod`].
pub static PADDING_METHOD: EnumerationInfo = EnumerationInfo {
    name: "Padding Method",
    xml_name: "PaddingMethod",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "None", "None", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "OAEP", "OAEP", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "PKCS5", "PKCS5", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "SSL3", "SSL3", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Zeros", "Zeros", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "ANSI X9.23", "ANSIX9_23", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "ISO 10126", "ISO10126", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "PKCS1 v1.5", "PKCS1V1_5", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "X9.31", "X9_31", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "PSS", "PSS", V::V1_0, V::V3_0, None),
    ],
    by_name: &[5, 6, 0, 1, 7, 2, 9, 3, 8, 4],
    by_xml_name: &[5, 6, 0, 1, 7, 2, 9, 3, 8, 4],
    also: &[],
};

/// Processing Stage (2.1 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ProcessingStage(u32);

impl ProcessingStage {
    /// Submitted (2.1 to 3.0).
    pub const SUBMITTED: Self = Self(0x0000_0001);
    /// In Process (2.1 to 3.0).
    pub const IN_PROCESS: Self = Self(0x0000_0002);
    /// Completed (2.1 to 3.0).
    pub const COMPLETED: Self = Self(0x0000_0003);
}

open_enumeration!(ProcessingStage, PROCESSING_STAGE);

/// Names of [`ProcessingStage`].
pub static PROCESSING_STAGE: EnumerationInfo = EnumerationInfo {
    name: "Processing Stage",
    xml_name: "ProcessingStage",
    first: V::V2_1,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Submitted", "Submitted", V::V2_1, V::V3_0, None),
        v(0x0000_0002, "In Process", "InProcess", V::V2_1, V::V3_0, None),
        v(0x0000_0003, "Completed", "Completed", V::V2_1, V::V3_0, None),
    ],
    by_name: &[2, 1, 0],
    by_xml_name: &[2, 1, 0],
    also: &[],
};

/// Profile Name (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ProfileName(u32);

impl ProfileName {
    /// Baseline Server Basic KMIP v1.2 (1.3 to 1.4).
    pub const BASELINE_SERVER_BASIC_KMIP_V1_2: Self = Self(0x0000_0001);
    /// Baseline Server TLS v1.2 KMIP v1.2 (1.3 to 1.4).
    pub const BASELINE_SERVER_TLS_V1_2_KMIP_V1_2: Self = Self(0x0000_0002);
    /// Baseline Client Basic KMIP v1.2 (1.3 to 1.4).
    pub const BASELINE_CLIENT_BASIC_KMIP_V1_2: Self = Self(0x0000_0003);
    /// Baseline Client TLS v1.2 KMIP v1.2 (1.3 to 1.4).
    pub const BASELINE_CLIENT_TLS_V1_2_KMIP_V1_2: Self = Self(0x0000_0004);
    /// Complete Server Basic KMIP v1.2 (1.3 to 1.4).
    pub const COMPLETE_SERVER_BASIC_KMIP_V1_2: Self = Self(0x0000_0005);
    /// Complete Server TLS v1.2 KMIP v1.2 (1.3 to 1.4).
    pub const COMPLETE_SERVER_TLS_V1_2_KMIP_V1_2: Self = Self(0x0000_0006);
    /// Tape Library Client KMIP v1.0 (1.3 to 1.4).
    pub const TAPE_LIBRARY_CLIENT_KMIP_V1_0: Self = Self(0x0000_0007);
    /// Tape Library Client KMIP v1.1 (1.3 to 1.4).
    pub const TAPE_LIBRARY_CLIENT_KMIP_V1_1: Self = Self(0x0000_0008);
    /// Tape Library Client KMIP v1.2 (1.3 to 1.4).
    pub const TAPE_LIBRARY_CLIENT_KMIP_V1_2: Self = Self(0x0000_0009);
    /// Tape Library Server KMIP v1.0 (1.3 to 1.4).
    pub const TAPE_LIBRARY_SERVER_KMIP_V1_0: Self = Self(0x0000_000A);
    /// Tape Library Server KMIP v1.1 (1.3 to 1.4).
    pub const TAPE_LIBRARY_SERVER_KMIP_V1_1: Self = Self(0x0000_000B);
    /// Tape Library Server KMIP v1.2 (1.3 to 1.4).
    pub const TAPE_LIBRARY_SERVER_KMIP_V1_2: Self = Self(0x0000_000C);
    /// Symmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0: Self = Self(0x0000_000D);
    /// Symmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1: Self = Self(0x0000_000E);
    /// Symmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2: Self = Self(0x0000_000F);
    /// Symmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0: Self = Self(0x0000_0010);
    /// Symmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1: Self = Self(0x0000_0011);
    /// Symmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2: Self = Self(0x0000_0012);
    /// Asymmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0: Self = Self(0x0000_0013);
    /// Asymmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1: Self = Self(0x0000_0014);
    /// Asymmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2: Self = Self(0x0000_0015);
    /// Asymmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0: Self = Self(0x0000_0016);
    /// Asymmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1: Self = Self(0x0000_0017);
    /// Asymmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2: Self = Self(0x0000_0018);
    /// Basic Cryptographic Client KMIP v1.2 (1.3 to 1.4).
    pub const BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2: Self = Self(0x0000_0019);
    /// Basic Cryptographic Server KMIP v1.2 (1.3 to 1.4).
    pub const BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_2: Self = Self(0x0000_001A);
    /// Advanced Cryptographic Client KMIP v1.2 (1.3 to 1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2: Self = Self(0x0000_001B);
    /// Advanced Cryptographic Server KMIP v1.2 (1.3 to 1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_2: Self = Self(0x0000_001C);
    /// RNG Cryptographic Client KMIP v1.2 (1.3 to 1.4).
    pub const RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2: Self = Self(0x0000_001D);
    /// RNG Cryptographic Server KMIP v1.2 (1.3 to 1.4).
    pub const RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_2: Self = Self(0x0000_001E);
    /// Basic Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0: Self = Self(0x0000_001F);
    /// Intermediate Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0: Self = Self(0x0000_0020);
    /// Advanced Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0: Self = Self(0x0000_0021);
    /// Basic Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1: Self = Self(0x0000_0022);
    /// Intermediate Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1: Self = Self(0x0000_0023);
    /// Advanced Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1: Self = Self(0x0000_0024);
    /// Basic Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2: Self = Self(0x0000_0025);
    /// Intermediate Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2: Self = Self(0x0000_0026);
    /// Advanced Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2: Self = Self(0x0000_0027);
    /// Symmetric Key Foundry Server KMIP v1.0 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_0: Self = Self(0x0000_0028);
    /// Symmetric Key Foundry Server KMIP v1.1 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_1: Self = Self(0x0000_0029);
    /// Symmetric Key Foundry Server KMIP v1.2 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_2: Self = Self(0x0000_002A);
    /// Opaque Managed Object Store Client KMIP v1.0 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_0: Self = Self(0x0000_002B);
    /// Opaque Managed Object Store Client KMIP v1.1 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_1: Self = Self(0x0000_002C);
    /// Opaque Managed Object Store Client KMIP v1.2 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_2: Self = Self(0x0000_002D);
    /// Opaque Managed Object Store Server KMIP v1.0 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_0: Self = Self(0x0000_002E);
    /// Opaque Managed Object Store Server KMIP v1.1 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_1: Self = Self(0x0000_002F);
    /// Opaque Managed Object Store Server KMIP v1.2 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_2: Self = Self(0x0000_0030);
    /// Suite B minLOS_128 Client KMIP v1.0 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_CLIENT_KMIP_V1_0: Self = Self(0x0000_0031);
    /// Suite B minLOS_128 Client KMIP v1.1 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_CLIENT_KMIP_V1_1: Self = Self(0x0000_0032);
    /// Suite B minLOS_128 Client KMIP v1.2 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_CLIENT_KMIP_V1_2: Self = Self(0x0000_0033);
    /// Suite B minLOS_128 Server KMIP v1.0 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_SERVER_KMIP_V1_0: Self = Self(0x0000_0034);
    /// Suite B minLOS_128 Server KMIP v1.1 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_SERVER_KMIP_V1_1: Self = Self(0x0000_0035);
    /// Suite B minLOS_128 Server KMIP v1.2 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_SERVER_KMIP_V1_2: Self = Self(0x0000_0036);
    /// Suite B minLOS_192 Client KMIP v1.0 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_CLIENT_KMIP_V1_0: Self = Self(0x0000_0037);
    /// Suite B minLOS_192 Client KMIP v1.1 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_CLIENT_KMIP_V1_1: Self = Self(0x0000_0038);
    /// Suite B minLOS_192 Client KMIP v1.2 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_CLIENT_KMIP_V1_2: Self = Self(0x0000_0039);
    /// Suite B minLOS_192 Server KMIP v1.0 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_SERVER_KMIP_V1_0: Self = Self(0x0000_003A);
    /// Suite B minLOS_192 Server KMIP v1.1 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_SERVER_KMIP_V1_1: Self = Self(0x0000_003B);
    /// Suite B minLOS_192 Server KMIP v1.2 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_SERVER_KMIP_V1_2: Self = Self(0x0000_003C);
    /// Storage Array with Self Encrypting Drive Client KMIP v1.0 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_0: Self = Self(0x0000_003D);
    /// Storage Array with Self Encrypting Drive Client KMIP v1.1 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_1: Self = Self(0x0000_003E);
    /// Storage Array with Self Encrypting Drive Client KMIP v1.2 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_2: Self = Self(0x0000_003F);
    /// Storage Array with Self Encrypting Drive Server KMIP v1.0 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_0: Self = Self(0x0000_0040);
    /// Storage Array with Self Encrypting Drive Server KMIP v1.1 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_1: Self = Self(0x0000_0041);
    /// Storage Array with Self Encrypting Drive Server KMIP v1.2 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_2: Self = Self(0x0000_0042);
    /// HTTPS Client KMIP v1.0 (1.3 to 1.4).
    pub const HTTPS_CLIENT_KMIP_V1_0: Self = Self(0x0000_0043);
    /// HTTPS Client KMIP v1.1 (1.3 to 1.4).
    pub const HTTPS_CLIENT_KMIP_V1_1: Self = Self(0x0000_0044);
    /// HTTPS Client KMIP v1.2 (1.3 to 1.4).
    pub const HTTPS_CLIENT_KMIP_V1_2: Self = Self(0x0000_0045);
    /// HTTPS Server KMIP v1.0 (1.3 to 1.4).
    pub const HTTPS_SERVER_KMIP_V1_0: Self = Self(0x0000_0046);
    /// HTTPS Server KMIP v1.1 (1.3 to 1.4).
    pub const HTTPS_SERVER_KMIP_V1_1: Self = Self(0x0000_0047);
    /// HTTPS Server KMIP v1.2 (1.3 to 1.4).
    pub const HTTPS_SERVER_KMIP_V1_2: Self = Self(0x0000_0048);
    /// JSON Client KMIP v1.0 (1.3 to 1.4).
    pub const JSON_CLIENT_KMIP_V1_0: Self = Self(0x0000_0049);
    /// JSON Client KMIP v1.1 (1.3 to 1.4).
    pub const JSON_CLIENT_KMIP_V1_1: Self = Self(0x0000_004A);
    /// JSON Client KMIP v1.2 (1.3 to 1.4).
    pub const JSON_CLIENT_KMIP_V1_2: Self = Self(0x0000_004B);
    /// JSON Server KMIP v1.0 (1.3 to 1.4).
    pub const JSON_SERVER_KMIP_V1_0: Self = Self(0x0000_004C);
    /// JSON Server KMIP v1.1 (1.3 to 1.4).
    pub const JSON_SERVER_KMIP_V1_1: Self = Self(0x0000_004D);
    /// JSON Server KMIP v1.2 (1.3 to 1.4).
    pub const JSON_SERVER_KMIP_V1_2: Self = Self(0x0000_004E);
    /// XML Client KMIP v1.0 (1.3 to 1.4).
    pub const XML_CLIENT_KMIP_V1_0: Self = Self(0x0000_004F);
    /// XML Client KMIP v1.1 (1.3 to 1.4).
    pub const XML_CLIENT_KMIP_V1_1: Self = Self(0x0000_0050);
    /// XML Client KMIP v1.2 (1.3 to 1.4).
    pub const XML_CLIENT_KMIP_V1_2: Self = Self(0x0000_0051);
    /// XML Server KMIP v1.0 (1.3 to 1.4).
    pub const XML_SERVER_KMIP_V1_0: Self = Self(0x0000_0052);
    /// XML Server KMIP v1.1 (1.3 to 1.4).
    pub const XML_SERVER_KMIP_V1_1: Self = Self(0x0000_0053);
    /// XML Server KMIP v1.2 (1.3 to 1.4).
    pub const XML_SERVER_KMIP_V1_2: Self = Self(0x0000_0054);
    /// Baseline Server Basic KMIP v1.3 (1.3 to 1.4).
    pub const BASELINE_SERVER_BASIC_KMIP_V1_3: Self = Self(0x0000_0055);
    /// Baseline Server TLS v1.2 KMIP v1.3 (1.3 to 1.4).
    pub const BASELINE_SERVER_TLS_V1_2_KMIP_V1_3: Self = Self(0x0000_0056);
    /// Baseline Client Basic KMIP v1.3 (1.3 to 1.4).
    pub const BASELINE_CLIENT_BASIC_KMIP_V1_3: Self = Self(0x0000_0057);
    /// Baseline Client TLS v1.2 KMIP v1.3 (1.3 to 1.4).
    pub const BASELINE_CLIENT_TLS_V1_2_KMIP_V1_3: Self = Self(0x0000_0058);
    /// Complete Server Basic KMIP v1.3 (1.3 to 1.4).
    pub const COMPLETE_SERVER_BASIC_KMIP_V1_3: Self = Self(0x0000_0059);
    /// Complete Server TLS v1.2 KMIP v1.3 (1.3 to 1.4).
    pub const COMPLETE_SERVER_TLS_V1_2_KMIP_V1_3: Self = Self(0x0000_005A);
    /// Tape Library Client KMIP v1.3 (1.3 to 1.4).
    pub const TAPE_LIBRARY_CLIENT_KMIP_V1_3: Self = Self(0x0000_005B);
    /// Tape Library Server KMIP v1.3 (1.3 to 1.4).
    pub const TAPE_LIBRARY_SERVER_KMIP_V1_3: Self = Self(0x0000_005C);
    /// Symmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3: Self = Self(0x0000_005D);
    /// Symmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3: Self = Self(0x0000_005E);
    /// Asymmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3: Self = Self(0x0000_005F);
    /// Asymmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3: Self = Self(0x0000_0060);
    /// Basic Cryptographic Client KMIP v1.3 (1.3 to 1.4).
    pub const BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3: Self = Self(0x0000_0061);
    /// Basic Cryptographic Server KMIP v1.3 (1.3 to 1.4).
    pub const BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_3: Self = Self(0x0000_0062);
    /// Advanced Cryptographic Client KMIP v1.3 (1.3 to 1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3: Self = Self(0x0000_0063);
    /// Advanced Cryptographic Server KMIP v1.3 (1.3 to 1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_3: Self = Self(0x0000_0064);
    /// RNG Cryptographic Client KMIP v1.3 (1.3 to 1.4).
    pub const RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3: Self = Self(0x0000_0065);
    /// RNG Cryptographic Server KMIP v1.3 (1.3 to 1.4).
    pub const RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_3: Self = Self(0x0000_0066);
    /// Basic Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3: Self = Self(0x0000_0067);
    /// Intermediate Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3: Self = Self(0x0000_0068);
    /// Advanced Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3: Self = Self(0x0000_0069);
    /// Symmetric Key Foundry Server KMIP v1.3 (1.3 to 1.4).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_3: Self = Self(0x0000_006A);
    /// Opaque Managed Object Store Client KMIP v1.3 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_3: Self = Self(0x0000_006B);
    /// Opaque Managed Object Store Server KMIP v1.3 (1.3 to 1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_3: Self = Self(0x0000_006C);
    /// Suite B minLOS_128 Client KMIP v1.3 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_CLIENT_KMIP_V1_3: Self = Self(0x0000_006D);
    /// Suite B minLOS_128 Server KMIP v1.3 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_128_SERVER_KMIP_V1_3: Self = Self(0x0000_006E);
    /// Suite B minLOS_192 Client KMIP v1.3 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_CLIENT_KMIP_V1_3: Self = Self(0x0000_006F);
    /// Suite B minLOS_192 Server KMIP v1.3 (1.3 to 1.4).
    pub const SUITE_B_MINLOS_192_SERVER_KMIP_V1_3: Self = Self(0x0000_0070);
    /// Storage Array with Self Encrypting Drive Client KMIP v1.3 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_3: Self = Self(0x0000_0071);
    /// Storage Array with Self Encrypting Drive Server KMIP v1.3 (1.3 to 1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_3: Self = Self(0x0000_0072);
    /// HTTPS Client KMIP v1.3 (1.3 to 1.4).
    pub const HTTPS_CLIENT_KMIP_V1_3: Self = Self(0x0000_0073);
    /// HTTPS Server KMIP v1.3 (1.3 to 1.4).
    pub const HTTPS_SERVER_KMIP_V1_3: Self = Self(0x0000_0074);
    /// JSON Client KMIP v1.3 (1.3 to 1.4).
    pub const JSON_CLIENT_KMIP_V1_3: Self = Self(0x0000_0075);
    /// JSON Server KMIP v1.3 (1.3 to 1.4).
    pub const JSON_SERVER_KMIP_V1_3: Self = Self(0x0000_0076);
    /// XML Client KMIP v1.3 (1.3 to 1.4).
    pub const XML_CLIENT_KMIP_V1_3: Self = Self(0x0000_0077);
    /// XML Server KMIP v1.3 (1.3 to 1.4).
    pub const XML_SERVER_KMIP_V1_3: Self = Self(0x0000_0078);
    /// Baseline Server Basic KMIP v1.4 (1.4).
    pub const BASELINE_SERVER_BASIC_KMIP_V1_4: Self = Self(0x0000_0079);
    /// Baseline Server TLS v1.2 KMIP v1.4 (1.4).
    pub const BASELINE_SERVER_TLS_V1_2_KMIP_V1_4: Self = Self(0x0000_007A);
    /// Baseline Client Basic KMIP v1.4 (1.4).
    pub const BASELINE_CLIENT_BASIC_KMIP_V1_4: Self = Self(0x0000_007B);
    /// Baseline Client TLS v1.2 KMIP v1.4 (1.4).
    pub const BASELINE_CLIENT_TLS_V1_2_KMIP_V1_4: Self = Self(0x0000_007C);
    /// Complete Server Basic KMIP v1.4 (1.4).
    pub const COMPLETE_SERVER_BASIC_KMIP_V1_4: Self = Self(0x0000_007D);
    /// Complete Server TLS v1.2 KMIP v1.4 (1.4).
    pub const COMPLETE_SERVER_TLS_V1_2_KMIP_V1_4: Self = Self(0x0000_007E);
    /// Tape Library Client KMIP v1.4 (1.4).
    pub const TAPE_LIBRARY_CLIENT_KMIP_V1_4: Self = Self(0x0000_007F);
    /// Tape Library Server KMIP v1.4 (1.4).
    pub const TAPE_LIBRARY_SERVER_KMIP_V1_4: Self = Self(0x0000_0080);
    /// Symmetric Key Lifecycle Client KMIP v1.4 (1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4: Self = Self(0x0000_0081);
    /// Symmetric Key Lifecycle Server KMIP v1.4 (1.4).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4: Self = Self(0x0000_0082);
    /// Asymmetric Key Lifecycle Client KMIP v1.4 (1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4: Self = Self(0x0000_0083);
    /// Asymmetric Key Lifecycle Server KMIP v1.4 (1.4).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4: Self = Self(0x0000_0084);
    /// Basic Cryptographic Client KMIP v1.4 (1.4).
    pub const BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4: Self = Self(0x0000_0085);
    /// Basic Cryptographic Server KMIP v1.4 (1.4).
    pub const BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_4: Self = Self(0x0000_0086);
    /// Advanced Cryptographic Client KMIP v1.4 (1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4: Self = Self(0x0000_0087);
    /// Advanced Cryptographic Server KMIP v1.4 (1.4).
    pub const ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_4: Self = Self(0x0000_0088);
    /// RNG Cryptographic Client KMIP v1.4 (1.4).
    pub const RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4: Self = Self(0x0000_0089);
    /// RNG Cryptographic Server KMIP v1.4 (1.4).
    pub const RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_4: Self = Self(0x0000_008A);
    /// Basic Symmetric Key Foundry Client KMIP v1.4 (1.4).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4: Self = Self(0x0000_008B);
    /// Intermediate Symmetric Key Foundry Client KMIP v1.4 (1.4).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4: Self = Self(0x0000_008C);
    /// Advanced Symmetric Key Foundry Client KMIP v1.4 (1.4).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4: Self = Self(0x0000_008D);
    /// Symmetric Key Foundry Server KMIP v1.4 (1.4).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_4: Self = Self(0x0000_008E);
    /// Opaque Managed Object Store Client KMIP v1.4 (1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_4: Self = Self(0x0000_008F);
    /// Opaque Managed Object Store Server KMIP v1.4 (1.4).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_4: Self = Self(0x0000_0090);
    /// Suite B minLOS_128 Client KMIP v1.4 (1.4).
    pub const SUITE_B_MINLOS_128_CLIENT_KMIP_V1_4: Self = Self(0x0000_0091);
    /// Suite B minLOS_128 Server KMIP v1.4 (1.4).
    pub const SUITE_B_MINLOS_128_SERVER_KMIP_V1_4: Self = Self(0x0000_0092);
    /// Suite B minLOS_192 Client KMIP v1.4 (1.4).
    pub const SUITE_B_MINLOS_192_CLIENT_KMIP_V1_4: Self = Self(0x0000_0093);
    /// Suite B minLOS_192 Server KMIP v1.4 (1.4).
    pub const SUITE_B_MINLOS_192_SERVER_KMIP_V1_4: Self = Self(0x0000_0094);
    /// Storage Array with Self Encrypting Drive Client KMIP v1.4 (1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_4: Self = Self(0x0000_0095);
    /// Storage Array with Self Encrypting Drive Server KMIP v1.4 (1.4).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_4: Self = Self(0x0000_0096);
    /// HTTPS Client KMIP v1.4 (1.4).
    pub const HTTPS_CLIENT_KMIP_V1_4: Self = Self(0x0000_0097);
    /// HTTPS Server KMIP v1.4 (1.4).
    pub const HTTPS_SERVER_KMIP_V1_4: Self = Self(0x0000_0098);
    /// JSON Client KMIP v1.4 (1.4).
    pub const JSON_CLIENT_KMIP_V1_4: Self = Self(0x0000_0099);
    /// JSON Server KMIP v1.4 (1.4).
    pub const JSON_SERVER_KMIP_V1_4: Self = Self(0x0000_009A);
    /// XML Client KMIP v1.4 (1.4).
    pub const XML_CLIENT_KMIP_V1_4: Self = Self(0x0000_009B);
    /// XML Server KMIP v1.4 (1.4).
    pub const XML_SERVER_KMIP_V1_4: Self = Self(0x0000_009C);
    /// Complete Server Basic (2.0 to 3.0).
    pub const COMPLETE_SERVER_BASIC: Self = Self(0x0000_0104);
    /// Complete Server TLS v1.2 (2.0 to 3.0).
    pub const COMPLETE_SERVER_TLS_V1_2: Self = Self(0x0000_0105);
    /// Tape Library Client (2.0 to 3.0).
    pub const TAPE_LIBRARY_CLIENT: Self = Self(0x0000_0106);
    /// Tape Library Server (2.0 to 3.0).
    pub const TAPE_LIBRARY_SERVER: Self = Self(0x0000_0107);
    /// Symmetric Key Lifecycle Client (2.0 to 3.0).
    pub const SYMMETRIC_KEY_LIFECYCLE_CLIENT: Self = Self(0x0000_0108);
    /// Symmetric Key Lifecycle Server (2.0 to 3.0).
    pub const SYMMETRIC_KEY_LIFECYCLE_SERVER: Self = Self(0x0000_0109);
    /// Asymmetric Key Lifecycle Client (2.0 to 3.0).
    pub const ASYMMETRIC_KEY_LIFECYCLE_CLIENT: Self = Self(0x0000_010A);
    /// Asymmetric Key Lifecycle Server (2.0 to 3.0).
    pub const ASYMMETRIC_KEY_LIFECYCLE_SERVER: Self = Self(0x0000_010B);
    /// Basic Cryptographic Client (2.0 to 3.0).
    pub const BASIC_CRYPTOGRAPHIC_CLIENT: Self = Self(0x0000_010C);
    /// Basic Cryptographic Server (2.0 to 3.0).
    pub const BASIC_CRYPTOGRAPHIC_SERVER: Self = Self(0x0000_010D);
    /// Advanced Cryptographic Client (2.0 to 3.0).
    pub const ADVANCED_CRYPTOGRAPHIC_CLIENT: Self = Self(0x0000_010E);
    /// Advanced Cryptographic Server (2.0 to 3.0).
    pub const ADVANCED_CRYPTOGRAPHIC_SERVER: Self = Self(0x0000_010F);
    /// RNG Cryptographic Client (2.0 to 3.0).
    pub const RNG_CRYPTOGRAPHIC_CLIENT: Self = Self(0x0000_0110);
    /// RNG Cryptographic Server (2.0 to 3.0).
    pub const RNG_CRYPTOGRAPHIC_SERVER: Self = Self(0x0000_0111);
    /// Basic Symmetric Key Foundry Client (2.0 to 3.0).
    pub const BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT: Self = Self(0x0000_0112);
    /// Intermediate Symmetric Key Foundry Client (2.0 to 3.0).
    pub const INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT: Self = Self(0x0000_0113);
    /// Advanced Symmetric Key Foundry Client (2.0 to 3.0).
    pub const ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT: Self = Self(0x0000_0114);
    /// Symmetric Key Foundry Server (2.0 to 3.0).
    pub const SYMMETRIC_KEY_FOUNDRY_SERVER: Self = Self(0x0000_0115);
    /// Opaque Managed Object Store Client (2.0 to 3.0).
    pub const OPAQUE_MANAGED_OBJECT_STORE_CLIENT: Self = Self(0x0000_0116);
    /// Opaque Managed Object Store Server (2.0 to 3.0).
    pub const OPAQUE_MANAGED_OBJECT_STORE_SERVER: Self = Self(0x0000_0117);
    /// Storage Array with Self Encrypting Drive Client (2.0 to 3.0).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT: Self = Self(0x0000_011C);
    /// Storage Array with Self Encrypting Drive Server (2.0 to 3.0).
    pub const STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER: Self = Self(0x0000_011D);
    /// HTTPS Client (2.0 to 3.0).
    pub const HTTPS_CLIENT: Self = Self(0x0000_011E);
    /// HTTPS Server (2.0 to 3.0).
    pub const HTTPS_SERVER: Self = Self(0x0000_011F);
    /// JSON Client (2.0 to 3.0).
    pub const JSON_CLIENT: Self = Self(0x0000_0120);
    /// JSON Server (2.0 to 3.0).
    pub const JSON_SERVER: Self = Self(0x0000_0121);
    /// XML Client (2.0 to 3.0).
    pub const XML_CLIENT: Self = Self(0x0000_0122);
    /// XML Server (2.0 to 3.0).
    pub const XML_SERVER: Self = Self(0x0000_0123);
    /// AES XTS Client (2.0 to 3.0).
    pub const AES_XTS_CLIENT: Self = Self(0x0000_0124);
    /// AES XTS Server (2.0 to 3.0).
    pub const AES_XTS_SERVER: Self = Self(0x0000_0125);
    /// Quantum Safe Client (2.0 to 3.0).
    pub const QUANTUM_SAFE_CLIENT: Self = Self(0x0000_0126);
    /// Quantum Safe Server (2.0 to 3.0).
    pub const QUANTUM_SAFE_SERVER: Self = Self(0x0000_0127);
    /// PKCS#11 Client (2.0 to 3.0).
    pub const PKCS_11_CLIENT: Self = Self(0x0000_0128);
    /// PKCS#11 Server (2.0 to 3.0).
    pub const PKCS_11_SERVER: Self = Self(0x0000_0129);
    /// Baseline Client (2.0 to 3.0).
    pub const BASELINE_CLIENT: Self = Self(0x0000_012A);
    /// Baseline Server (2.0 to 3.0).
    pub const BASELINE_SERVER: Self = Self(0x0000_012B);
    /// Complete Server (2.0 to 3.0).
    pub const COMPLETE_SERVER: Self = Self(0x0000_012C);
}

open_enumeration!(ProfileName, PROFILE_NAME);

/// Names of [`ProfileName`].
pub static PROFILE_NAME: EnumerationInfo = EnumerationInfo {
    name: "Profile Name",
    xml_name: "ProfileName",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Baseline Server Basic KMIP v1.2", "BaselineServerBasicKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0002, "Baseline Server TLS v1.2 KMIP v1.2", "BaselineServerTLSV1_2KMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0003, "Baseline Client Basic KMIP v1.2", "BaselineClientBasicKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0004, "Baseline Client TLS v1.2 KMIP v1.2", "BaselineClientTLSV1_2KMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0005, "Complete Server Basic KMIP v1.2", "CompleteServerBasicKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0006, "Complete Server TLS v1.2 KMIP v1.2", "CompleteServerTLSV1_2KMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0007, "Tape Library Client KMIP v1.0", "TapeLibraryClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0008, "Tape Library Client KMIP v1.1", "TapeLibraryClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0009, "Tape Library Client KMIP v1.2", "TapeLibraryClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_000A, "Tape Library Server KMIP v1.0", "TapeLibraryServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_000B, "Tape Library Server KMIP v1.1", "TapeLibraryServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_000C, "Tape Library Server KMIP v1.2", "TapeLibraryServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_000D, "Symmetric Key Lifecycle Client KMIP v1.0", "SymmetricKeyLifecycleClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_000E, "Symmetric Key Lifecycle Client KMIP v1.1", "SymmetricKeyLifecycleClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_000F, "Symmetric Key Lifecycle Client KMIP v1.2", "SymmetricKeyLifecycleClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0010, "Symmetric Key Lifecycle Server KMIP v1.0", "SymmetricKeyLifecycleServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0011, "Symmetric Key Lifecycle Server KMIP v1.1", "SymmetricKeyLifecycleServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0012, "Symmetric Key Lifecycle Server KMIP v1.2", "SymmetricKeyLifecycleServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0013, "Asymmetric Key Lifecycle Client KMIP v1.0", "AsymmetricKeyLifecycleClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0014, "Asymmetric Key Lifecycle Client KMIP v1.1", "AsymmetricKeyLifecycleClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0015, "Asymmetric Key Lifecycle Client KMIP v1.2", "AsymmetricKeyLifecycleClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0016, "Asymmetric Key Lifecycle Server KMIP v1.0", "AsymmetricKeyLifecycleServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0017, "Asymmetric Key Lifecycle Server KMIP v1.1", "AsymmetricKeyLifecycleServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0018, "Asymmetric Key Lifecycle Server KMIP v1.2", "AsymmetricKeyLifecycleServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0019, "Basic Cryptographic Client KMIP v1.2", "BasicCryptographicClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001A, "Basic Cryptographic Server KMIP v1.2", "BasicCryptographicServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001B, "Advanced Cryptographic Client KMIP v1.2", "AdvancedCryptographicClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001C, "Advanced Cryptographic Server KMIP v1.2", "AdvancedCryptographicServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001D, "RNG Cryptographic Client KMIP v1.2", "RNGCryptographicClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001E, "RNG Cryptographic Server KMIP v1.2", "RNGCryptographicServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_001F, "Basic Symmetric Key Foundry Client KMIP v1.0", "BasicSymmetricKeyFoundryClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0020, "Intermediate Symmetric Key Foundry Client KMIP v1.0", "IntermediateSymmetricKeyFoundryClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0021, "Advanced Symmetric Key Foundry Client KMIP v1.0", "AdvancedSymmetricKeyFoundryClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0022, "Basic Symmetric Key Foundry Client KMIP v1.1", "BasicSymmetricKeyFoundryClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0023, "Intermediate Symmetric Key Foundry Client KMIP v1.1", "IntermediateSymmetricKeyFoundryClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0024, "Advanced Symmetric Key Foundry Client KMIP v1.1", "AdvancedSymmetricKeyFoundryClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0025, "Basic Symmetric Key Foundry Client KMIP v1.2", "BasicSymmetricKeyFoundryClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0026, "Intermediate Symmetric Key Foundry Client KMIP v1.2", "IntermediateSymmetricKeyFoundryClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0027, "Advanced Symmetric Key Foundry Client KMIP v1.2", "AdvancedSymmetricKeyFoundryClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0028, "Symmetric Key Foundry Server KMIP v1.0", "SymmetricKeyFoundryServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0029, "Symmetric Key Foundry Server KMIP v1.1", "SymmetricKeyFoundryServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_002A, "Symmetric Key Foundry Server KMIP v1.2", "SymmetricKeyFoundryServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_002B, "Opaque Managed Object Store Client KMIP v1.0", "OpaqueManagedObjectStoreClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_002C, "Opaque Managed Object Store Client KMIP v1.1", "OpaqueManagedObjectStoreClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_002D, "Opaque Managed Object Store Client KMIP v1.2", "OpaqueManagedObjectStoreClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_002E, "Opaque Managed Object Store Server KMIP v1.0", "OpaqueManagedObjectStoreServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_002F, "Opaque Managed Object Store Server KMIP v1.1", "OpaqueManagedObjectStoreServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0030, "Opaque Managed Object Store Server KMIP v1.2", "OpaqueManagedObjectStoreServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0031, "Suite B minLOS_128 Client KMIP v1.0", "SuiteBMinLOS_128ClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0032, "Suite B minLOS_128 Client KMIP v1.1", "SuiteBMinLOS_128ClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0033, "Suite B minLOS_128 Client KMIP v1.2", "SuiteBMinLOS_128ClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0034, "Suite B minLOS_128 Server KMIP v1.0", "SuiteBMinLOS_128ServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0035, "Suite B minLOS_128 Server KMIP v1.1", "SuiteBMinLOS_128ServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0036, "Suite B minLOS_128 Server KMIP v1.2", "SuiteBMinLOS_128ServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0037, "Suite B minLOS_192 Client KMIP v1.0", "SuiteBMinLOS_192ClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0038, "Suite B minLOS_192 Client KMIP v1.1", "SuiteBMinLOS_192ClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0039, "Suite B minLOS_192 Client KMIP v1.2", "SuiteBMinLOS_192ClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_003A, "Suite B minLOS_192 Server KMIP v1.0", "SuiteBMinLOS_192ServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_003B, "Suite B minLOS_192 Server KMIP v1.1", "SuiteBMinLOS_192ServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_003C, "Suite B minLOS_192 Server KMIP v1.2", "SuiteBMinLOS_192ServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_003D, "Storage Array with Self Encrypting Drive Client KMIP v1.0", "StorageArrayWithSelfEncryptingDriveClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_003E, "Storage Array with Self Encrypting Drive Client KMIP v1.1", "StorageArrayWithSelfEncryptingDriveClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_003F, "Storage Array with Self Encrypting Drive Client KMIP v1.2", "StorageArrayWithSelfEncryptingDriveClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0040, "Storage Array with Self Encrypting Drive Server KMIP v1.0", "StorageArrayWithSelfEncryptingDriveServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0041, "Storage Array with Self Encrypting Drive Server KMIP v1.1", "StorageArrayWithSelfEncryptingDriveServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0042, "Storage Array with Self Encrypting Drive Server KMIP v1.2", "StorageArrayWithSelfEncryptingDriveServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0043, "HTTPS Client KMIP v1.0", "HTTPSClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0044, "HTTPS Client KMIP v1.1", "HTTPSClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0045, "HTTPS Client KMIP v1.2", "HTTPSClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0046, "HTTPS Server KMIP v1.0", "HTTPSServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0047, "HTTPS Server KMIP v1.1", "HTTPSServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0048, "HTTPS Server KMIP v1.2", "HTTPSServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0049, "JSON Client KMIP v1.0", "JSONClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_004A, "JSON Client KMIP v1.1", "JSONClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_004B, "JSON Client KMIP v1.2", "JSONClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_004C, "JSON Server KMIP v1.0", "JSONServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_004D, "JSON Server KMIP v1.1", "JSONServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_004E, "JSON Server KMIP v1.2", "JSONServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_004F, "XML Client KMIP v1.0", "XMLClientKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0050, "XML Client KMIP v1.1", "XMLClientKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0051, "XML Client KMIP v1.2", "XMLClientKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0052, "XML Server KMIP v1.0", "XMLServerKMIPV1_0", V::V1_3, V::V1_4, None),
        v(0x0000_0053, "XML Server KMIP v1.1", "XMLServerKMIPV1_1", V::V1_3, V::V1_4, None),
        v(0x0000_0054, "XML Server KMIP v1.2", "XMLServerKMIPV1_2", V::V1_3, V::V1_4, None),
        v(0x0000_0055, "Baseline Server Basic KMIP v1.3", "BaselineServerBasicKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0056, "Baseline Server TLS v1.2 KMIP v1.3", "BaselineServerTLSV1_2KMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0057, "Baseline Client Basic KMIP v1.3", "BaselineClientBasicKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0058, "Baseline Client TLS v1.2 KMIP v1.3", "BaselineClientTLSV1_2KMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0059, "Complete Server Basic KMIP v1.3", "CompleteServerBasicKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005A, "Complete Server TLS v1.2 KMIP v1.3", "CompleteServerTLSV1_2KMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005B, "Tape Library Client KMIP v1.3", "TapeLibraryClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005C, "Tape Library Server KMIP v1.3", "TapeLibraryServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005D, "Symmetric Key Lifecycle Client KMIP v1.3", "SymmetricKeyLifecycleClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005E, "Symmetric Key Lifecycle Server KMIP v1.3", "SymmetricKeyLifecycleServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_005F, "Asymmetric Key Lifecycle Client KMIP v1.3", "AsymmetricKeyLifecycleClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0060, "Asymmetric Key Lifecycle Server KMIP v1.3", "AsymmetricKeyLifecycleServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0061, "Basic Cryptographic Client KMIP v1.3", "BasicCryptographicClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0062, "Basic Cryptographic Server KMIP v1.3", "BasicCryptographicServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0063, "Advanced Cryptographic Client KMIP v1.3", "AdvancedCryptographicClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0064, "Advanced Cryptographic Server KMIP v1.3", "AdvancedCryptographicServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0065, "RNG Cryptographic Client KMIP v1.3", "RNGCryptographicClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0066, "RNG Cryptographic Server KMIP v1.3", "RNGCryptographicServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0067, "Basic Symmetric Key Foundry Client KMIP v1.3", "BasicSymmetricKeyFoundryClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0068, "Intermediate Symmetric Key Foundry Client KMIP v1.3", "IntermediateSymmetricKeyFoundryClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0069, "Advanced Symmetric Key Foundry Client KMIP v1.3", "AdvancedSymmetricKeyFoundryClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006A, "Symmetric Key Foundry Server KMIP v1.3", "SymmetricKeyFoundryServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006B, "Opaque Managed Object Store Client KMIP v1.3", "OpaqueManagedObjectStoreClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006C, "Opaque Managed Object Store Server KMIP v1.3", "OpaqueManagedObjectStoreServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006D, "Suite B minLOS_128 Client KMIP v1.3", "SuiteBMinLOS_128ClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006E, "Suite B minLOS_128 Server KMIP v1.3", "SuiteBMinLOS_128ServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_006F, "Suite B minLOS_192 Client KMIP v1.3", "SuiteBMinLOS_192ClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0070, "Suite B minLOS_192 Server KMIP v1.3", "SuiteBMinLOS_192ServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0071, "Storage Array with Self Encrypting Drive Client KMIP v1.3", "StorageArrayWithSelfEncryptingDriveClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0072, "Storage Array with Self Encrypting Drive Server KMIP v1.3", "StorageArrayWithSelfEncryptingDriveServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0073, "HTTPS Client KMIP v1.3", "HTTPSClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0074, "HTTPS Server KMIP v1.3", "HTTPSServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0075, "JSON Client KMIP v1.3", "JSONClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0076, "JSON Server KMIP v1.3", "JSONServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0077, "XML Client KMIP v1.3", "XMLClientKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0078, "XML Server KMIP v1.3", "XMLServerKMIPV1_3", V::V1_3, V::V1_4, None),
        v(0x0000_0079, "Baseline Server Basic KMIP v1.4", "BaselineServerBasicKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007A, "Baseline Server TLS v1.2 KMIP v1.4", "BaselineServerTLSV1_2KMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007B, "Baseline Client Basic KMIP v1.4", "BaselineClientBasicKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007C, "Baseline Client TLS v1.2 KMIP v1.4", "BaselineClientTLSV1_2KMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007D, "Complete Server Basic KMIP v1.4", "CompleteServerBasicKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007E, "Complete Server TLS v1.2 KMIP v1.4", "CompleteServerTLSV1_2KMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_007F, "Tape Library Client KMIP v1.4", "TapeLibraryClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0080, "Tape Library Server KMIP v1.4", "TapeLibraryServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0081, "Symmetric Key Lifecycle Client KMIP v1.4", "SymmetricKeyLifecycleClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0082, "Symmetric Key Lifecycle Server KMIP v1.4", "SymmetricKeyLifecycleServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0083, "Asymmetric Key Lifecycle Client KMIP v1.4", "AsymmetricKeyLifecycleClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0084, "Asymmetric Key Lifecycle Server KMIP v1.4", "AsymmetricKeyLifecycleServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0085, "Basic Cryptographic Client KMIP v1.4", "BasicCryptographicClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0086, "Basic Cryptographic Server KMIP v1.4", "BasicCryptographicServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0087, "Advanced Cryptographic Client KMIP v1.4", "AdvancedCryptographicClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0088, "Advanced Cryptographic Server KMIP v1.4", "AdvancedCryptographicServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0089, "RNG Cryptographic Client KMIP v1.4", "RNGCryptographicClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008A, "RNG Cryptographic Server KMIP v1.4", "RNGCryptographicServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008B, "Basic Symmetric Key Foundry Client KMIP v1.4", "BasicSymmetricKeyFoundryClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008C, "Intermediate Symmetric Key Foundry Client KMIP v1.4", "IntermediateSymmetricKeyFoundryClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008D, "Advanced Symmetric Key Foundry Client KMIP v1.4", "AdvancedSymmetricKeyFoundryClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008E, "Symmetric Key Foundry Server KMIP v1.4", "SymmetricKeyFoundryServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_008F, "Opaque Managed Object Store Client KMIP v1.4", "OpaqueManagedObjectStoreClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0090, "Opaque Managed Object Store Server KMIP v1.4", "OpaqueManagedObjectStoreServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0091, "Suite B minLOS_128 Client KMIP v1.4", "SuiteBMinLOS_128ClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0092, "Suite B minLOS_128 Server KMIP v1.4", "SuiteBMinLOS_128ServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0093, "Suite B minLOS_192 Client KMIP v1.4", "SuiteBMinLOS_192ClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0094, "Suite B minLOS_192 Server KMIP v1.4", "SuiteBMinLOS_192ServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0095, "Storage Array with Self Encrypting Drive Client KMIP v1.4", "StorageArrayWithSelfEncryptingDriveClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0096, "Storage Array with Self Encrypting Drive Server KMIP v1.4", "StorageArrayWithSelfEncryptingDriveServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0097, "HTTPS Client KMIP v1.4", "HTTPSClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0098, "HTTPS Server KMIP v1.4", "HTTPSServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0099, "JSON Client KMIP v1.4", "JSONClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_009A, "JSON Server KMIP v1.4", "JSONServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_009B, "XML Client KMIP v1.4", "XMLClientKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_009C, "XML Server KMIP v1.4", "XMLServerKMIPV1_4", V::V1_4, V::V1_4, None),
        v(0x0000_0104, "Complete Server Basic", "CompleteServerBasic", V::V2_0, V::V3_0, None),
        v(0x0000_0105, "Complete Server TLS v1.2", "CompleteServerTLSV1_2", V::V2_0, V::V3_0, None),
        v(0x0000_0106, "Tape Library Client", "TapeLibraryClient", V::V2_0, V::V3_0, None),
        v(0x0000_0107, "Tape Library Server", "TapeLibraryServer", V::V2_0, V::V3_0, None),
        v(0x0000_0108, "Symmetric Key Lifecycle Client", "SymmetricKeyLifecycleClient", V::V2_0, V::V3_0, None),
        v(0x0000_0109, "Symmetric Key Lifecycle Server", "SymmetricKeyLifecycleServer", V::V2_0, V::V3_0, None),
        v(0x0000_010A, "Asymmetric Key Lifecycle Client", "AsymmetricKeyLifecycleClient", V::V2_0, V::V3_0, None),
        v(0x0000_010B, "Asymmetric Key Lifecycle Server", "AsymmetricKeyLifecycleServer", V::V2_0, V::V3_0, None),
        v(0x0000_010C, "Basic Cryptographic Client", "BasicCryptographicClient", V::V2_0, V::V3_0, None),
        v(0x0000_010D, "Basic Cryptographic Server", "BasicCryptographicServer", V::V2_0, V::V3_0, None),
        v(0x0000_010E, "Advanced Cryptographic Client", "AdvancedCryptographicClient", V::V2_0, V::V3_0, None),
        v(0x0000_010F, "Advanced Cryptographic Server", "AdvancedCryptographicServer", V::V2_0, V::V3_0, None),
        v(0x0000_0110, "RNG Cryptographic Client", "RNGCryptographicClient", V::V2_0, V::V3_0, None),
        v(0x0000_0111, "RNG Cryptographic Server", "RNGCryptographicServer", V::V2_0, V::V3_0, None),
        v(0x0000_0112, "Basic Symmetric Key Foundry Client", "BasicSymmetricKeyFoundryClient", V::V2_0, V::V3_0, None),
        v(0x0000_0113, "Intermediate Symmetric Key Foundry Client", "IntermediateSymmetricKeyFoundryClient", V::V2_0, V::V3_0, None),
        v(0x0000_0114, "Advanced Symmetric Key Foundry Client", "AdvancedSymmetricKeyFoundryClient", V::V2_0, V::V3_0, None),
        v(0x0000_0115, "Symmetric Key Foundry Server", "SymmetricKeyFoundryServer", V::V2_0, V::V3_0, None),
        v(0x0000_0116, "Opaque Managed Object Store Client", "OpaqueManagedObjectStoreClient", V::V2_0, V::V3_0, None),
        v(0x0000_0117, "Opaque Managed Object Store Server", "OpaqueManagedObjectStoreServer", V::V2_0, V::V3_0, None),
        v(0x0000_011C, "Storage Array with Self Encrypting Drive Client", "StorageArrayWithSelfEncryptingDriveClient", V::V2_0, V::V3_0, None),
        v(0x0000_011D, "Storage Array with Self Encrypting Drive Server", "StorageArrayWithSelfEncryptingDriveServer", V::V2_0, V::V3_0, None),
        v(0x0000_011E, "HTTPS Client", "HTTPSClient", V::V2_0, V::V3_0, None),
        v(0x0000_011F, "HTTPS Server", "HTTPSServer", V::V2_0, V::V3_0, None),
        v(0x0000_0120, "JSON Client", "JSONClient", V::V2_0, V::V3_0, None),
        v(0x0000_0121, "JSON Server", "JSONServer", V::V2_0, V::V3_0, None),
        v(0x0000_0122, "XML Client", "XMLClient", V::V2_0, V::V3_0, None),
        v(0x0000_0123, "XML Server", "XMLServer", V::V2_0, V::V3_0, None),
        v(0x0000_0124, "AES XTS Client", "AESXTSClient", V::V2_0, V::V3_0, None),
        v(0x0000_0125, "AES XTS Server", "AESXTSServer", V::V2_0, V::V3_0, None),
        v(0x0000_0126, "Quantum Safe Client", "QuantumSafeClient", V::V2_0, V::V3_0, None),
        v(0x0000_0127, "Quantum Safe Server", "QuantumSafeServer", V::V2_0, V::V3_0, None),
        v(0x0000_0128, "PKCS#11 Client", "PKCS_11Client", V::V2_0, V::V3_0, None),
        v(0x0000_0129, "PKCS#11 Server", "PKCS_11Server", V::V2_0, V::V3_0, None),
        v(0x0000_012A, "Baseline Client", "BaselineClient", V::V2_0, V::V3_0, None),
        v(0x0000_012B, "Baseline Server", "BaselineServer", V::V2_0, V::V3_0, None),
        v(0x0000_012C, "Complete Server", "CompleteServer", V::V2_0, V::V3_0, None),
    ],
    by_name: &[184, 185, 166, 26, 98, 134, 167, 27, 99, 135, 172, 32, 35, 38, 104, 140, 162, 18, 19, 20, 94, 130, 163, 21, 22, 23, 95, 131, 190, 2, 86, 122, 3, 87, 123, 191, 0, 84, 120, 1, 85, 121, 164, 24, 96, 132, 165, 25, 97, 133, 170, 30, 33, 36, 102, 138, 192, 156, 4, 88, 124, 157, 5, 89, 125, 178, 66, 67, 68, 114, 150, 179, 69, 70, 71, 115, 151, 171, 31, 34, 37, 103, 139, 180, 72, 73, 74, 116, 152, 181, 75, 76, 77, 117, 153, 174, 42, 43, 44, 106, 142, 175, 45, 46, 47, 107, 143, 188, 189, 186, 187, 168, 28, 100, 136, 169, 29, 101, 137, 176, 60, 61, 62, 112, 148, 177, 63, 64, 65, 113, 149, 48, 49, 50, 108, 144, 51, 52, 53, 109, 145, 54, 55, 56, 110, 146, 57, 58, 59, 111, 147, 173, 39, 40, 41, 105, 141, 160, 12, 13, 14, 92, 128, 161, 15, 16, 17, 93, 129, 158, 6, 7, 8, 90, 126, 159, 9, 10, 11, 91, 127, 182, 78, 79, 80, 118, 154, 183, 81, 82, 83, 119, 155],
    by_xml_name: &[184, 185, 166, 26, 98, 134, 167, 27, 99, 135, 172, 32, 35, 38, 104, 140, 162, 18, 19, 20, 94, 130, 163, 21, 22, 23, 95, 131, 190, 2, 86, 122, 3, 87, 123, 191, 0, 84, 120, 1, 85, 121, 164, 24, 96, 132, 165, 25, 97, 133, 170, 30, 33, 36, 102, 138, 192, 156, 4, 88, 124, 157, 5, 89, 125, 178, 66, 67, 68, 114, 150, 179, 69, 70, 71, 115, 151, 171, 31, 34, 37, 103, 139, 180, 72, 73, 74, 116, 152, 181, 75, 76, 77, 117, 153, 174, 42, 43, 44, 106, 142, 175, 45, 46, 47, 107, 143, 188, 189, 186, 187, 168, 28, 100, 136, 169, 29, 101, 137, 176, 60, 61, 62, 112, 148, 177, 63, 64, 65, 113, 149, 48, 49, 50, 108, 144, 51, 52, 53, 109, 145, 54, 55, 56, 110, 146, 57, 58, 59, 111, 147, 173, 39, 40, 41, 105, 141, 160, 12, 13, 14, 92, 128, 161, 15, 16, 17, 93, 129, 158, 6, 7, 8, 90, 126, 159, 9, 10, 11, 91, 127, 182, 78, 79, 80, 118, 154, 183, 81, 82, 83, 119, 155],
    also: &[],
};

/// Protection Level (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ProtectionLevel(u32);

impl ProtectionLevel {
    /// High (2.0 to 3.0).
    pub const HIGH: Self = Self(0x0000_0001);
    /// Low (2.0 to 3.0).
    pub const LOW: Self = Self(0x0000_0002);
}

open_enumeration!(ProtectionLevel, PROTECTION_LEVEL);

/// Names of [`ProtectionLevel`].
pub static PROTECTION_LEVEL: EnumerationInfo = EnumerationInfo {
    name: "Protection Level",
    xml_name: "ProtectionLevel",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "High", "High", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Low", "Low", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Put Function (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct PutFunction(u32);

impl PutFunction {
    /// New (1.0 to 3.0).
    pub const NEW: Self = Self(0x0000_0001);
    /// Replace (1.0 to 3.0).
    pub const REPLACE: Self = Self(0x0000_0002);
}

open_enumeration!(PutFunction, PUT_FUNCTION);

/// Names of [`PutFunction`].
pub static PUT_FUNCTION: EnumerationInfo = EnumerationInfo {
    name: "Put Function",
    xml_name: "PutFunction",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "New", "New", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Replace", "Replace", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Query Function (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct QueryFunction(u32);

impl QueryFunction {
    /// Query Operations (1.0 to 3.0).
    pub const QUERY_OPERATIONS: Self = Self(0x0000_0001);
    /// Query Objects (1.0 to 3.0).
    pub const QUERY_OBJECTS: Self = Self(0x0000_0002);
    /// Query Server Information (1.0 to 3.0).
    pub const QUERY_SERVER_INFORMATION: Self = Self(0x0000_0003);
    /// Query Application Namespaces (1.0 to 3.0).
    pub const QUERY_APPLICATION_NAMESPACES: Self = Self(0x0000_0004);
    /// Query Extension List (1.1 to 3.0).
    pub const QUERY_EXTENSION_LIST: Self = Self(0x0000_0005);
    /// Query Extension Map (1.1 to 3.0).
    pub const QUERY_EXTENSION_MAP: Self = Self(0x0000_0006);
    /// Query Attestation Types (1.2 to 3.0).
    pub const QUERY_ATTESTATION_TYPES: Self = Self(0x0000_0007);
    /// Query RNGs (1.3 to 3.0).
    pub const QUERY_RNGS: Self = Self(0x0000_0008);
    /// Query Validations (1.3 to 3.0).
    pub const QUERY_VALIDATIONS: Self = Self(0x0000_0009);
    /// Query Profiles (1.3 to 3.0).
    pub const QUERY_PROFILES: Self = Self(0x0000_000A);
    /// Query Capabilities (1.3 to 3.0).
    pub const QUERY_CAPABILITIES: Self = Self(0x0000_000B);
    /// Query Client Registration Methods (1.3 to 3.0).
    pub const QUERY_CLIENT_REGISTRATION_METHODS: Self = Self(0x0000_000C);
    /// Query Defaults Information (2.0 to 3.0).
    pub const QUERY_DEFAULTS_INFORMATION: Self = Self(0x0000_000D);
    /// Query Storage Protection Masks (2.0 to 3.0).
    pub const QUERY_STORAGE_PROTECTION_MASKS: Self = Self(0x0000_000E);
    /// Query Credential Information (3.0).
    pub const QUERY_CREDENTIAL_INFORMATION: Self = Self(0x0000_000F);
}

open_enumeration!(QueryFunction, QUERY_FUNCTION);

/// Names of [`QueryFunction`].
pub static QUERY_FUNCTION: EnumerationInfo = EnumerationInfo {
    name: "Query Function",
    xml_name: "QueryFunction",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Query Operations", "QueryOperations", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Query Objects", "QueryObjects", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Query Server Information", "QueryServerInformation", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Query Application Namespaces", "QueryApplicationNamespaces", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Query Extension List", "QueryExtensionList", V::V1_1, V::V3_0, None),
        v(0x0000_0006, "Query Extension Map", "QueryExtensionMap", V::V1_1, V::V3_0, None),
        v(0x0000_0007, "Query Attestation Types", "QueryAttestationTypes", V::V1_2, V::V3_0, None),
        v(0x0000_0008, "Query RNGs", "QueryRNGs", V::V1_3, V::V3_0, None),
        v(0x0000_0009, "Query Validations", "QueryValidations", V::V1_3, V::V3_0, None),
        v(0x0000_000A, "Query Profiles", "QueryProfiles", V::V1_3, V::V3_0, None),
        v(0x0000_000B, "Query Capabilities", "QueryCapabilities", V::V1_3, V::V3_0, None),
        v(0x0000_000C, "Query Client Registration Methods", "QueryClientRegistrationMethods", V::V1_3, V::V3_0, None),
        v(0x0000_000D, "Query Defaults Information", "QueryDefaultsInformation", V::V2_0, V::V3_0, None),
        v(0x0000_000E, "Query Storage Protection Masks", "QueryStorageProtectionMasks", V::V2_0, V::V3_0, None),
        v(0x0000_000F, "Query Credential Information", "QueryCredentialInformation", V::V3_0, V::V3_0, None),
    ],
    by_name: &[3, 6, 10, 11, 14, 12, 4, 5, 1, 0, 9, 7, 2, 13, 8],
    by_xml_name: &[3, 6, 10, 11, 14, 12, 4, 5, 1, 0, 9, 7, 2, 13, 8],
    also: &[],
};

/// RNG Algorithm (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct RngAlgorithm(u32);

impl RngAlgorithm {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// FIPS 186-2 (1.3 to 3.0).
    pub const FIPS_186_2: Self = Self(0x0000_0002);
    /// DRBG (1.3 to 3.0).
    pub const DRBG: Self = Self(0x0000_0003);
    /// NRBG (1.3 to 3.0).
    pub const NRBG: Self = Self(0x0000_0004);
    /// ANSI X9.31 (1.3 to 3.0).
    pub const ANSI_X9_31: Self = Self(0x0000_0005);
    /// ANSI X9.62 (1.3 to 3.0).
    pub const ANSI_X9_62: Self = Self(0x0000_0006);
}

open_enumeration!(RngAlgorithm, RNG_ALGORITHM);

/// Names of [`RngAlgorithm`].
pub static RNG_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "RNG Algorithm",
    xml_name: "RNGAlgorithm",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "FIPS 186-2", "FIPS186_2", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "DRBG", "DRBG", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "NRBG", "NRBG", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "ANSI X9.31", "ANSIX9_31", V::V1_3, V::V3_0, None),
        v(0x0000_0006, "ANSI X9.62", "ANSIX9_62", V::V1_3, V::V3_0, None),
    ],
    by_name: &[4, 5, 2, 1, 3, 0],
    by_xml_name: &[4, 5, 2, 1, 3, 0],
    also: &[],
};

/// RNG Mode (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct RngMode(u32);

impl RngMode {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Shared Instantiation (1.3 to 3.0).
    pub const SHARED_INSTANTIATION: Self = Self(0x0000_0002);
    /// Non-Shared Instantiation (1.3 to 3.0).
    pub const NON_SHARED_INSTANTIATION: Self = Self(0x0000_0003);
}

open_enumeration!(RngMode, RNG_MODE);

/// Names of [`RngMode`].
pub static RNG_MODE: EnumerationInfo = EnumerationInfo {
    name: "RNG Mode",
    xml_name: "RNGMode",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Shared Instantiation", "SharedInstantiation", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Non-Shared Instantiation", "NonSharedInstantiation", V::V1_3, V::V3_0, None),
    ],
    by_name: &[2, 1, 0],
    by_xml_name: &[2, 1, 0],
    also: &[],
};

/// Recommended Curve (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct RecommendedCurve(u32);

impl RecommendedCurve {
    /// P-192 (1.0 to 3.0).
    pub const P_192: Self = Self(0x0000_0001);
    /// K-163 (1.0 to 3.0).
    pub const K_163: Self = Self(0x0000_0002);
    /// B-163 (1.0 to 3.0).
    pub const B_163: Self = Self(0x0000_0003);
    /// P-224 (1.0 to 3.0).
    pub const P_224: Self = Self(0x0000_0004);
    /// K-233 (1.0 to 3.0).
    pub const K_233: Self = Self(0x0000_0005);
    /// B-233 (1.0 to 3.0).
    pub const B_233: Self = Self(0x0000_0006);
    /// P-256 (1.0 to 3.0).
    pub const P_256: Self = Self(0x0000_0007);
    /// K-283 (1.0 to 3.0).
    pub const K_283: Self = Self(0x0000_0008);
    /// B-283 (1.0 to 3.0).
    pub const B_283: Self = Self(0x0000_0009);
    /// P-384 (1.0 to 3.0).
    pub const P_384: Self = Self(0x0000_000A);
    /// K-409 (1.0 to 3.0).
    pub const K_409: Self = Self(0x0000_000B);
    /// B-409 (1.0 to 3.0).
    pub const B_409: Self = Self(0x0000_000C);
    /// P-521 (1.0 to 3.0).
    pub const P_521: Self = Self(0x0000_000D);
    /// K-571 (1.0 to 3.0).
    pub const K_571: Self = Self(0x0000_000E);
    /// B-571 (1.0 to 3.0).
    pub const B_571: Self = Self(0x0000_000F);
    /// SECP112R1 (1.2 to 3.0).
    pub const SECP112R1: Self = Self(0x0000_0010);
    /// SECP112R2 (1.2 to 3.0).
    pub const SECP112R2: Self = Self(0x0000_0011);
    /// SECP128R1 (1.2 to 3.0).
    pub const SECP128R1: Self = Self(0x0000_0012);
    /// SECP128R2 (1.2 to 3.0).
    pub const SECP128R2: Self = Self(0x0000_0013);
    /// SECP160K1 (1.2 to 3.0).
    pub const SECP160K1: Self = Self(0x0000_0014);
    /// SECP160R1 (1.2 to 3.0).
    pub const SECP160R1: Self = Self(0x0000_0015);
    /// SECP160R2 (1.2 to 3.0).
    pub const SECP160R2: Self = Self(0x0000_0016);
    /// SECP192K1 (1.2 to 3.0).
    pub const SECP192K1: Self = Self(0x0000_0017);
    /// SECP224K1 (1.2 to 3.0).
    pub const SECP224K1: Self = Self(0x0000_0018);
    /// SECP256K1 (1.2 to 3.0).
    pub const SECP256K1: Self = Self(0x0000_0019);
    /// SECT113R1 (1.2 to 3.0).
    pub const SECT113R1: Self = Self(0x0000_001A);
    /// SECT113R2 (1.2 to 3.0).
    pub const SECT113R2: Self = Self(0x0000_001B);
    /// SECT131R1 (1.2 to 3.0).
    pub const SECT131R1: Self = Self(0x0000_001C);
    /// SECT131R2 (1.2 to 3.0).
    pub const SECT131R2: Self = Self(0x0000_001D);
    /// SECT163R1 (1.2 to 3.0).
    pub const SECT163R1: Self = Self(0x0000_001E);
    /// SECT193R1 (1.2 to 3.0).
    pub const SECT193R1: Self = Self(0x0000_001F);
    /// SECT193R2 (1.2 to 3.0).
    pub const SECT193R2: Self = Self(0x0000_0020);
    /// SECT239K1 (1.2 to 3.0).
    pub const SECT239K1: Self = Self(0x0000_0021);
    /// ANSIX9P192V2 (1.2 to 3.0).
    pub const ANSIX9P192V2: Self = Self(0x0000_0022);
    /// ANSIX9P192V3 (1.2 to 3.0).
    pub const ANSIX9P192V3: Self = Self(0x0000_0023);
    /// ANSIX9P239V1 (1.2 to 3.0).
    pub const ANSIX9P239V1: Self = Self(0x0000_0024);
    /// ANSIX9P239V2 (1.2 to 3.0).
    pub const ANSIX9P239V2: Self = Self(0x0000_0025);
    /// ANSIX9P239V3 (1.2 to 3.0).
    pub const ANSIX9P239V3: Self = Self(0x0000_0026);
    /// ANSIX9C2PNB163V1 (1.2 to 3.0).
    pub const ANSIX9C2PNB163V1: Self = Self(0x0000_0027);
    /// ANSIX9C2PNB163V2 (1.2 to 3.0).
    pub const ANSIX9C2PNB163V2: Self = Self(0x0000_0028);
    /// ANSIX9C2PNB163V3 (1.2 to 3.0).
    pub const ANSIX9C2PNB163V3: Self = Self(0x0000_0029);
    /// ANSIX9C2PNB176V1 (1.2 to 3.0).
    pub const ANSIX9C2PNB176V1: Self = Self(0x0000_002A);
    /// ANSIX9C2TNB191V1 (1.2 to 3.0).
    pub const ANSIX9C2TNB191V1: Self = Self(0x0000_002B);
    /// ANSIX9C2TNB191V2 (1.2 to 3.0).
    pub const ANSIX9C2TNB191V2: Self = Self(0x0000_002C);
    /// ANSIX9C2TNB191V3 (1.2 to 3.0).
    pub const ANSIX9C2TNB191V3: Self = Self(0x0000_002D);
    /// ANSIX9C2PNB208W1 (1.2 to 3.0).
    pub const ANSIX9C2PNB208W1: Self = Self(0x0000_002E);
    /// ANSIX9C2TNB239V1 (1.2 to 3.0).
    pub const ANSIX9C2TNB239V1: Self = Self(0x0000_002F);
    /// ANSIX9C2TNB239V2 (1.2 to 3.0).
    pub const ANSIX9C2TNB239V2: Self = Self(0x0000_0030);
    /// ANSIX9C2TNB239V3 (1.2 to 3.0).
    pub const ANSIX9C2TNB239V3: Self = Self(0x0000_0031);
    /// ANSIX9C2PNB272W1 (1.2 to 3.0).
    pub const ANSIX9C2PNB272W1: Self = Self(0x0000_0032);
    /// ANSIX9C2PNB304W1 (1.2 to 3.0).
    pub const ANSIX9C2PNB304W1: Self = Self(0x0000_0033);
    /// ANSIX9C2TNB359V1 (1.2 to 3.0).
    pub const ANSIX9C2TNB359V1: Self = Self(0x0000_0034);
    /// ANSIX9C2PNB368W1 (1.2 to 3.0).
    pub const ANSIX9C2PNB368W1: Self = Self(0x0000_0035);
    /// ANSIX9C2TNB431R1 (1.2 to 3.0).
    pub const ANSIX9C2TNB431R1: Self = Self(0x0000_0036);
    /// BRAINPOOLP160R1 (1.2 to 3.0).
    pub const BRAINPOOLP160R1: Self = Self(0x0000_0037);
    /// BRAINPOOLP160T1 (1.2 to 3.0).
    pub const BRAINPOOLP160T1: Self = Self(0x0000_0038);
    /// BRAINPOOLP192R1 (1.2 to 3.0).
    pub const BRAINPOOLP192R1: Self = Self(0x0000_0039);
    /// BRAINPOOLP192T1 (1.2 to 3.0).
    pub const BRAINPOOLP192T1: Self = Self(0x0000_003A);
    /// BRAINPOOLP224R1 (1.2 to 3.0).
    pub const BRAINPOOLP224R1: Self = Self(0x0000_003B);
    /// BRAINPOOLP224T1 (1.2 to 3.0).
    pub const BRAINPOOLP224T1: Self = Self(0x0000_003C);
    /// BRAINPOOLP256R1 (1.2 to 3.0).
    pub const BRAINPOOLP256R1: Self = Self(0x0000_003D);
    /// BRAINPOOLP256T1 (1.2 to 3.0).
    pub const BRAINPOOLP256T1: Self = Self(0x0000_003E);
    /// BRAINPOOLP320R1 (1.2 to 3.0).
    pub const BRAINPOOLP320R1: Self = Self(0x0000_003F);
    /// BRAINPOOLP320T1 (1.2 to 3.0).
    pub const BRAINPOOLP320T1: Self = Self(0x0000_0040);
    /// BRAINPOOLP384R1 (1.2 to 3.0).
    pub const BRAINPOOLP384R1: Self = Self(0x0000_0041);
    /// BRAINPOOLP384T1 (1.2 to 3.0).
    pub const BRAINPOOLP384T1: Self = Self(0x0000_0042);
    /// BRAINPOOLP512R1 (1.2 to 3.0).
    pub const BRAINPOOLP512R1: Self = Self(0x0000_0043);
    /// BRAINPOOLP512T1 (1.2 to 3.0).
    pub const BRAINPOOLP512T1: Self = Self(0x0000_0044);
    /// CURVE25519 (2.0 to 3.0).
    pub const CURVE25519: Self = Self(0x0000_0045);
    /// CURVE448 (2.0 to 3.0).
    pub const CURVE448: Self = Self(0x0000_0046);
    /// ANSIX9C2PNB176W1 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const ANSIX9C2PNB176W1: Self = Self(0x0000_0047);
    /// ANSIX9C2TNB191V4 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const ANSIX9C2TNB191V4: Self = Self(0x0000_0048);
    /// ANSIX9C2TNB191V5 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const ANSIX9C2TNB191V5: Self = Self(0x0000_0049);
    /// ANSIX9C2TNB239V4 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const ANSIX9C2TNB239V4: Self = Self(0x0000_004A);
    /// ANSIX9C2TNB239V5 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const ANSIX9C2TNB239V5: Self = Self(0x0000_004B);
    /// CURVE25519PH (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const CURVE25519PH: Self = Self(0x0000_004C);
    /// CURVE448PH (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const CURVE448PH: Self = Self(0x0000_004D);
    /// OpenPGP Ed25519 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const OPENPGP_ED25519: Self = Self(0x0000_004E);
    /// OpenPGP Curve25519 (3.0). CSD02; read in the specification table; XML name by rule (single source).
    pub const OPENPGP_CURVE25519: Self = Self(0x0000_004F);
}

open_enumeration!(RecommendedCurve, RECOMMENDED_CURVE);

/// Names of [`RecommendedCurve`].
pub static RECOMMENDED_CURVE: EnumerationInfo = EnumerationInfo {
    name: "Recommended Curve",
    xml_name: "RecommendedCurve",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "P-192", "P_192", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "K-163", "K_163", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "B-163", "B_163", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "P-224", "P_224", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "K-233", "K_233", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "B-233", "B_233", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "P-256", "P_256", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "K-283", "K_283", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "B-283", "B_283", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "P-384", "P_384", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "K-409", "K_409", V::V1_0, V::V3_0, None),
        v(0x0000_000C, "B-409", "B_409", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "P-521", "P_521", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "K-571", "K_571", V::V1_0, V::V3_0, None),
        v(0x0000_000F, "B-571", "B_571", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "SECP112R1", "SECP112R1", V::V1_2, V::V3_0, None),
        v(0x0000_0011, "SECP112R2", "SECP112R2", V::V1_2, V::V3_0, None),
        v(0x0000_0012, "SECP128R1", "SECP128R1", V::V1_2, V::V3_0, None),
        v(0x0000_0013, "SECP128R2", "SECP128R2", V::V1_2, V::V3_0, None),
        v(0x0000_0014, "SECP160K1", "SECP160K1", V::V1_2, V::V3_0, None),
        v(0x0000_0015, "SECP160R1", "SECP160R1", V::V1_2, V::V3_0, None),
        v(0x0000_0016, "SECP160R2", "SECP160R2", V::V1_2, V::V3_0, None),
        v(0x0000_0017, "SECP192K1", "SECP192K1", V::V1_2, V::V3_0, None),
        v(0x0000_0018, "SECP224K1", "SECP224K1", V::V1_2, V::V3_0, None),
        v(0x0000_0019, "SECP256K1", "SECP256K1", V::V1_2, V::V3_0, None),
        v(0x0000_001A, "SECT113R1", "SECT113R1", V::V1_2, V::V3_0, None),
        v(0x0000_001B, "SECT113R2", "SECT113R2", V::V1_2, V::V3_0, None),
        v(0x0000_001C, "SECT131R1", "SECT131R1", V::V1_2, V::V3_0, None),
        v(0x0000_001D, "SECT131R2", "SECT131R2", V::V1_2, V::V3_0, None),
        v(0x0000_001E, "SECT163R1", "SECT163R1", V::V1_2, V::V3_0, None),
        v(0x0000_001F, "SECT193R1", "SECT193R1", V::V1_2, V::V3_0, None),
        v(0x0000_0020, "SECT193R2", "SECT193R2", V::V1_2, V::V3_0, None),
        v(0x0000_0021, "SECT239K1", "SECT239K1", V::V1_2, V::V3_0, None),
        v(0x0000_0022, "ANSIX9P192V2", "ANSIX9P192V2", V::V1_2, V::V3_0, None),
        v(0x0000_0023, "ANSIX9P192V3", "ANSIX9P192V3", V::V1_2, V::V3_0, None),
        v(0x0000_0024, "ANSIX9P239V1", "ANSIX9P239V1", V::V1_2, V::V3_0, None),
        v(0x0000_0025, "ANSIX9P239V2", "ANSIX9P239V2", V::V1_2, V::V3_0, None),
        v(0x0000_0026, "ANSIX9P239V3", "ANSIX9P239V3", V::V1_2, V::V3_0, None),
        v(0x0000_0027, "ANSIX9C2PNB163V1", "ANSIX9C2PNB163V1", V::V1_2, V::V3_0, None),
        v(0x0000_0028, "ANSIX9C2PNB163V2", "ANSIX9C2PNB163V2", V::V1_2, V::V3_0, None),
        v(0x0000_0029, "ANSIX9C2PNB163V3", "ANSIX9C2PNB163V3", V::V1_2, V::V3_0, None),
        v(0x0000_002A, "ANSIX9C2PNB176V1", "ANSIX9C2PNB176V1", V::V1_2, V::V3_0, None),
        v(0x0000_002B, "ANSIX9C2TNB191V1", "ANSIX9C2TNB191V1", V::V1_2, V::V3_0, None),
        v(0x0000_002C, "ANSIX9C2TNB191V2", "ANSIX9C2TNB191V2", V::V1_2, V::V3_0, None),
        v(0x0000_002D, "ANSIX9C2TNB191V3", "ANSIX9C2TNB191V3", V::V1_2, V::V3_0, None),
        v(0x0000_002E, "ANSIX9C2PNB208W1", "ANSIX9C2PNB208W1", V::V1_2, V::V3_0, None),
        v(0x0000_002F, "ANSIX9C2TNB239V1", "ANSIX9C2TNB239V1", V::V1_2, V::V3_0, None),
        v(0x0000_0030, "ANSIX9C2TNB239V2", "ANSIX9C2TNB239V2", V::V1_2, V::V3_0, None),
        v(0x0000_0031, "ANSIX9C2TNB239V3", "ANSIX9C2TNB239V3", V::V1_2, V::V3_0, None),
        v(0x0000_0032, "ANSIX9C2PNB272W1", "ANSIX9C2PNB272W1", V::V1_2, V::V3_0, None),
        v(0x0000_0033, "ANSIX9C2PNB304W1", "ANSIX9C2PNB304W1", V::V1_2, V::V3_0, None),
        v(0x0000_0034, "ANSIX9C2TNB359V1", "ANSIX9C2TNB359V1", V::V1_2, V::V3_0, None),
        v(0x0000_0035, "ANSIX9C2PNB368W1", "ANSIX9C2PNB368W1", V::V1_2, V::V3_0, None),
        v(0x0000_0036, "ANSIX9C2TNB431R1", "ANSIX9C2TNB431R1", V::V1_2, V::V3_0, None),
        v(0x0000_0037, "BRAINPOOLP160R1", "BRAINPOOLP160R1", V::V1_2, V::V3_0, None),
        v(0x0000_0038, "BRAINPOOLP160T1", "BRAINPOOLP160T1", V::V1_2, V::V3_0, None),
        v(0x0000_0039, "BRAINPOOLP192R1", "BRAINPOOLP192R1", V::V1_2, V::V3_0, None),
        v(0x0000_003A, "BRAINPOOLP192T1", "BRAINPOOLP192T1", V::V1_2, V::V3_0, None),
        v(0x0000_003B, "BRAINPOOLP224R1", "BRAINPOOLP224R1", V::V1_2, V::V3_0, None),
        v(0x0000_003C, "BRAINPOOLP224T1", "BRAINPOOLP224T1", V::V1_2, V::V3_0, None),
        v(0x0000_003D, "BRAINPOOLP256R1", "BRAINPOOLP256R1", V::V1_2, V::V3_0, None),
        v(0x0000_003E, "BRAINPOOLP256T1", "BRAINPOOLP256T1", V::V1_2, V::V3_0, None),
        v(0x0000_003F, "BRAINPOOLP320R1", "BRAINPOOLP320R1", V::V1_2, V::V3_0, None),
        v(0x0000_0040, "BRAINPOOLP320T1", "BRAINPOOLP320T1", V::V1_2, V::V3_0, None),
        v(0x0000_0041, "BRAINPOOLP384R1", "BRAINPOOLP384R1", V::V1_2, V::V3_0, None),
        v(0x0000_0042, "BRAINPOOLP384T1", "BRAINPOOLP384T1", V::V1_2, V::V3_0, None),
        v(0x0000_0043, "BRAINPOOLP512R1", "BRAINPOOLP512R1", V::V1_2, V::V3_0, None),
        v(0x0000_0044, "BRAINPOOLP512T1", "BRAINPOOLP512T1", V::V1_2, V::V3_0, None),
        v(0x0000_0045, "CURVE25519", "CURVE25519", V::V2_0, V::V3_0, None),
        v(0x0000_0046, "CURVE448", "CURVE448", V::V2_0, V::V3_0, None),
        v(0x0000_0047, "ANSIX9C2PNB176W1", "ANSIX9C2PNB176W1", V::V3_0, V::V3_0, None),
        v(0x0000_0048, "ANSIX9C2TNB191V4", "ANSIX9C2TNB191V4", V::V3_0, V::V3_0, None),
        v(0x0000_0049, "ANSIX9C2TNB191V5", "ANSIX9C2TNB191V5", V::V3_0, V::V3_0, None),
        v(0x0000_004A, "ANSIX9C2TNB239V4", "ANSIX9C2TNB239V4", V::V3_0, V::V3_0, None),
        v(0x0000_004B, "ANSIX9C2TNB239V5", "ANSIX9C2TNB239V5", V::V3_0, V::V3_0, None),
        v(0x0000_004C, "CURVE25519PH", "CURVE25519PH", V::V3_0, V::V3_0, None),
        v(0x0000_004D, "CURVE448PH", "CURVE448PH", V::V3_0, V::V3_0, None),
        v(0x0000_004E, "OpenPGP Ed25519", "OpenPGPEd25519", V::V3_0, V::V3_0, None),
        v(0x0000_004F, "OpenPGP Curve25519", "OpenPGPCurve25519", V::V3_0, V::V3_0, None),
    ],
    by_name: &[38, 39, 40, 41, 70, 45, 49, 50, 52, 42, 43, 44, 71, 72, 46, 47, 48, 73, 74, 51, 53, 33, 34, 35, 36, 37, 2, 5, 8, 11, 14, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 75, 69, 76, 1, 4, 7, 10, 13, 78, 77, 0, 3, 6, 9, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32],
    by_xml_name: &[38, 39, 40, 41, 70, 45, 49, 50, 52, 42, 43, 44, 71, 72, 46, 47, 48, 73, 74, 51, 53, 33, 34, 35, 36, 37, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 2, 5, 8, 11, 14, 68, 75, 69, 76, 1, 4, 7, 10, 13, 78, 77, 0, 3, 6, 9, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32],
    also: &[],
};

/// Result Reason (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ResultReason(u32);

impl ResultReason {
    /// Item Not Found (1.0 to 3.0). No object with the specified Unique Identifier exists.
    pub const ITEM_NOT_FOUND: Self = Self(0x0000_0001);
    /// Response Too Large (1.0 to 3.0). Maximum Response Size has been exceeded.
    pub const RESPONSE_TOO_LARGE: Self = Self(0x0000_0002);
    /// Authentication Not Successful (1.0 to 3.0). The authentication information in the request could not be validated, or was not found.
    pub const AUTHENTICATION_NOT_SUCCESSFUL: Self = Self(0x0000_0003);
    /// Invalid Message (1.0 to 3.0). The request message was not syntactically understood by the server. For example - the invalid use of a known tag.
    pub const INVALID_MESSAGE: Self = Self(0x0000_0004);
    /// Operation Not Supported (1.0 to 3.0). The operation requested by the request message is not supported by the server.
    pub const OPERATION_NOT_SUPPORTED: Self = Self(0x0000_0005);
    /// Missing Data (1.0 to 3.0). The operation REQUIRED additional information in the request, which was not present.
    pub const MISSING_DATA: Self = Self(0x0000_0006);
    /// Invalid Field (1.0 to 3.0). The request is syntactically valid but some data in the request (other than an attribute value) has an invalid value.
    pub const INVALID_FIELD: Self = Self(0x0000_0007);
    /// Feature Not Supported (1.0 to 3.0). The operation is supported, but not a specific feature specified in the request is not supported.
    pub const FEATURE_NOT_SUPPORTED: Self = Self(0x0000_0008);
    /// Operation Canceled By Requester (1.0 to 3.0). The operation was asynchronous, and the operation was canceled by the Cancel operation before it completed successfully.
    pub const OPERATION_CANCELED_BY_REQUESTER: Self = Self(0x0000_0009);
    /// Cryptographic Failure (1.0 to 3.0). The operation failed due to a cryptographic error.
    pub const CRYPTOGRAPHIC_FAILURE: Self = Self(0x0000_000A);
    /// Illegal Operation (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const ILLEGAL_OPERATION: Self = Self(0x0000_000B);
    /// Permission Denied (1.0 to 3.0). Client is not allowed to perform the specified operation.
    pub const PERMISSION_DENIED: Self = Self(0x0000_000C);
    /// Object Archived (1.0 to 3.0). The object SHALL be recovered from the archive before performing the operation.
    pub const OBJECT_ARCHIVED: Self = Self(0x0000_000D);
    /// Index Out of Bounds (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const INDEX_OUT_OF_BOUNDS: Self = Self(0x0000_000E);
    /// Application Namespace Not Supported (1.0 to 3.0). The particular Application Namespace is not supported, and the server was not able to generate the Application Data field of an Application Specific Information attribute if the field was omitted from the client request.
    pub const APPLICATION_NAMESPACE_NOT_SUPPORTED: Self = Self(0x0000_000F);
    /// Key Format Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Format Type.
    pub const KEY_FORMAT_TYPE_NOT_SUPPORTED: Self = Self(0x0000_0010);
    /// Key Compression Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Compression Type.
    pub const KEY_COMPRESSION_TYPE_NOT_SUPPORTED: Self = Self(0x0000_0011);
    /// Encoding Option Error (1.1 to 3.0). The Encoding Option is not supported as specified by the Encoding Option Enumeration.
    pub const ENCODING_OPTION_ERROR: Self = Self(0x0000_0012);
    /// Key Value Not Present (1.2 to 3.0). A meta data only object. The key value is not present on the server.
    pub const KEY_VALUE_NOT_PRESENT: Self = Self(0x0000_0013);
    /// Attestation Required (1.2 to 3.0). Operation requires attestation data which was not provided by the client, and the client has set the Attestation Capable indicator to True.
    pub const ATTESTATION_REQUIRED: Self = Self(0x0000_0014);
    /// Attestation Failed (1.2 to 3.0). Operation requires attestation data and the attestation data provided by the client does not validate.
    pub const ATTESTATION_FAILED: Self = Self(0x0000_0015);
    /// Sensitive (1.4 to 3.0). Sensitive keys may not be retrieved unwrapped.
    pub const SENSITIVE: Self = Self(0x0000_0016);
    /// Not Extractable (1.4 to 3.0). Object is not Extractable.
    pub const NOT_EXTRACTABLE: Self = Self(0x0000_0017);
    /// Object Already Exists (1.4 to 3.0). for operations such as Import that require that no object with a specific unique identifier exists on a server.
    pub const OBJECT_ALREADY_EXISTS: Self = Self(0x0000_0018);
    /// Invalid Ticket (2.0 to 3.0). The ticket was invalid.
    pub const INVALID_TICKET: Self = Self(0x0000_0019);
    /// Usage Limit Exceeded (2.0 to 3.0). The usage limits or request count has been exceeded.
    pub const USAGE_LIMIT_EXCEEDED: Self = Self(0x0000_001A);
    /// Numeric Range (2.0 to 3.0). An operation produced a number that is to large or too small to be stored in the specified data type.
    pub const NUMERIC_RANGE: Self = Self(0x0000_001B);
    /// Invalid Data Type (2.0 to 3.0). A data type was invalid for the requested operation.
    pub const INVALID_DATA_TYPE: Self = Self(0x0000_001C);
    /// Read Only Attribute (2.0 to 3.0). Attempt to set a Read Only Attribute.
    pub const READ_ONLY_ATTRIBUTE: Self = Self(0x0000_001D);
    /// Multi Valued Attribute (2.0 to 3.0). Attempt to Set or Adjust an attribute that has multiple values.
    pub const MULTI_VALUED_ATTRIBUTE: Self = Self(0x0000_001E);
    /// Unsupported Attribute (2.0 to 3.0). Attribute is valid in the specification but unsupported by the Server.
    pub const UNSUPPORTED_ATTRIBUTE: Self = Self(0x0000_001F);
    /// Attribute Instance Not Found (2.0 to 3.0). A referenced attribute was found, but the specific instance was not found.
    pub const ATTRIBUTE_INSTANCE_NOT_FOUND: Self = Self(0x0000_0020);
    /// Attribute Not Found (2.0 to 3.0). A referenced attribute was not found at all on an object.
    pub const ATTRIBUTE_NOT_FOUND: Self = Self(0x0000_0021);
    /// Attribute Read Only (2.0 to 3.0). Attempt to set a Read Only Attribute.
    pub const ATTRIBUTE_READ_ONLY: Self = Self(0x0000_0022);
    /// Attribute Single Valued (2.0 to 3.0).
    pub const ATTRIBUTE_SINGLE_VALUED: Self = Self(0x0000_0023);
    /// Bad Cryptographic Parameters (2.0 to 3.0). Bad Cryptographic Parameters.
    pub const BAD_CRYPTOGRAPHIC_PARAMETERS: Self = Self(0x0000_0024);
    /// Bad Password (2.0 to 3.0). Key Format Type is PKCS#12, but missing or multiple PKCS#12 Password Links, or not Secret Data, or not Active.
    pub const BAD_PASSWORD: Self = Self(0x0000_0025);
    /// Codec Error (2.0 to 3.0). The low level TTLV, XML, JSON etc. was badly formed and not understood by the server.TTLV connections should be closed as future requests might not be correctly separated.
    pub const CODEC_ERROR: Self = Self(0x0000_0026);
    /// Illegal Object Type (2.0 to 3.0). Check cannot be performed on this object type.
    pub const ILLEGAL_OBJECT_TYPE: Self = Self(0x0000_0028);
    /// Incompatible Cryptographic Usage Mask (2.0 to 3.0). The cryptographic algorithm or other parameters is not valid for the requested operation.
    pub const INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK: Self = Self(0x0000_0029);
    /// Internal Server Error (2.0 to 3.0). The server had an internal error and could not process the request at this time..
    pub const INTERNAL_SERVER_ERROR: Self = Self(0x0000_002A);
    /// Invalid Asynchronous Correlation Value (2.0 to 3.0). No outstanding operation with the specified Asynchronous Correlation Value exists.
    pub const INVALID_ASYNCHRONOUS_CORRELATION_VALUE: Self = Self(0x0000_002B);
    /// Invalid Attribute (2.0 to 3.0). An attribute is invalid for this object for this operation.
    pub const INVALID_ATTRIBUTE: Self = Self(0x0000_002C);
    /// Invalid Attribute Value (2.0 to 3.0). The value supplied for an attribute is invalid.
    pub const INVALID_ATTRIBUTE_VALUE: Self = Self(0x0000_002D);
    /// Invalid Correlation Value (2.0 to 3.0). For streaming cryptographic operations.
    pub const INVALID_CORRELATION_VALUE: Self = Self(0x0000_002E);
    /// Invalid CSR (2.0 to 3.0). Invalid Certifcate Signing Request.
    pub const INVALID_CSR: Self = Self(0x0000_002F);
    /// Invalid Object Type (2.0 to 3.0). Specified object is not valid for the requested operation.
    pub const INVALID_OBJECT_TYPE: Self = Self(0x0000_0030);
    /// Key Wrap Type Not Supported (2.0 to 3.0). Key Wrap Type Type is not supported by the server.
    pub const KEY_WRAP_TYPE_NOT_SUPPORTED: Self = Self(0x0000_0032);
    /// Missing Initialization Vector (2.0 to 3.0). Missing IV when required for crypto operation.
    pub const MISSING_INITIALIZATION_VECTOR: Self = Self(0x0000_0034);
    /// Non Unique Name Attribute (2.0 to 3.0). Trying to perform an operation that requests the server to break the constraint on Name attribute being unique.
    pub const NON_UNIQUE_NAME_ATTRIBUTE: Self = Self(0x0000_0035);
    /// Object Destroyed (2.0 to 3.0). Object exists, but has already been destroyed.
    pub const OBJECT_DESTROYED: Self = Self(0x0000_0036);
    /// Object Not Found (2.0 to 3.0). A requested managed object was not found or did not exist.
    pub const OBJECT_NOT_FOUND: Self = Self(0x0000_0037);
    /// Not Authorised (2.0 to 3.0).
    pub const NOT_AUTHORISED: Self = Self(0x0000_0039);
    /// Server Limit Exceeded (2.0 to 3.0). Some limit on the server such as database size has been exceeded.
    pub const SERVER_LIMIT_EXCEEDED: Self = Self(0x0000_003A);
    /// Unknown Enumeration (2.0 to 3.0). An enumerated value is not known by the server.
    pub const UNKNOWN_ENUMERATION: Self = Self(0x0000_003B);
    /// Unknown Message Extension (2.0 to 3.0). The server does not support the supplied Message Extension.
    pub const UNKNOWN_MESSAGE_EXTENSION: Self = Self(0x0000_003C);
    /// Unknown Tag (2.0 to 3.0). A tag is not known by the server.
    pub const UNKNOWN_TAG: Self = Self(0x0000_003D);
    /// Unsupported Cryptographic Parameters (2.0 to 3.0). Cryptographic Parameters are valid in the specification but unsupported by the Server.
    pub const UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS: Self = Self(0x0000_003E);
    /// Unsupported Protocol Version (2.0 to 3.0). The operation cannot be performed with the provided protocol version.
    pub const UNSUPPORTED_PROTOCOL_VERSION: Self = Self(0x0000_003F);
    /// Wrapping Object Archived (2.0 to 3.0). Wrapping Object is archived.
    pub const WRAPPING_OBJECT_ARCHIVED: Self = Self(0x0000_0040);
    /// Wrapping Object Destroyed (2.0 to 3.0). The object exists, but is destroyed.
    pub const WRAPPING_OBJECT_DESTROYED: Self = Self(0x0000_0041);
    /// Wrapping Object Not Found (2.0 to 3.0). Wrapping object does not exist.
    pub const WRAPPING_OBJECT_NOT_FOUND: Self = Self(0x0000_0042);
    /// Wrong Key Lifecycle State (2.0 to 3.0). The key lifecycle state is invalid for the operation, for example not Active for an Encrypt operation.
    pub const WRONG_KEY_LIFECYCLE_STATE: Self = Self(0x0000_0043);
    /// Protection Storage Unavailable (2.0 to 3.0).
    pub const PROTECTION_STORAGE_UNAVAILABLE: Self = Self(0x0000_0044);
    /// PKCS#11 Codec Error (2.0 to 3.0). There is a Codec error in the Input parameter.
    pub const PKCS_11_CODEC_ERROR: Self = Self(0x0000_0045);
    /// PKCS#11 Invalid Function (2.0 to 3.0). The PKCS function is not in the interface.
    pub const PKCS_11_INVALID_FUNCTION: Self = Self(0x0000_0046);
    /// PKCS#11 Invalid Interface (2.0 to 3.0). The interface is unknown or unavailable in the server.
    pub const PKCS_11_INVALID_INTERFACE: Self = Self(0x0000_0047);
    /// Private Protection Storage Unavailable (2.0 to 3.0).
    pub const PRIVATE_PROTECTION_STORAGE_UNAVAILABLE: Self = Self(0x0000_0048);
    /// Public Protection Storage Unavailable (2.0 to 3.0).
    pub const PUBLIC_PROTECTION_STORAGE_UNAVAILABLE: Self = Self(0x0000_0049);
    /// Unknown Object Group (2.1, reserved from 3.0). \<insert>; value reserved from 3.0.
    pub const UNKNOWN_OBJECT_GROUP: Self = Self(0x0000_004A);
    /// Constraint Violation (2.1 to 3.0). The request failed because one or more constraints were violated.
    pub const CONSTRAINT_VIOLATION: Self = Self(0x0000_004B);
    /// Duplicate Process Request (2.1 to 3.0). The asynchronous request specified was already processed.
    pub const DUPLICATE_PROCESS_REQUEST: Self = Self(0x0000_004C);
    /// Circular Link Error (3.0). (3.0) a link would make the object refer to itself directly or through other links; wording not seen, inferred from the name.
    pub const CIRCULAR_LINK_ERROR: Self = Self(0x0000_004D);
    /// General Failure (1.0 to 3.0). The request failed for a reason other than any other reason enumeration value..
    pub const GENERAL_FAILURE: Self = Self(0x0000_0100);
}

open_enumeration!(ResultReason, RESULT_REASON);

/// Names of [`ResultReason`].
pub static RESULT_REASON: EnumerationInfo = EnumerationInfo {
    name: "Result Reason",
    xml_name: "ResultReason",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Item Not Found", "ItemNotFound", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Response Too Large", "ResponseTooLarge", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Authentication Not Successful", "AuthenticationNotSuccessful", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Invalid Message", "InvalidMessage", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Operation Not Supported", "OperationNotSupported", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "Missing Data", "MissingData", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "Invalid Field", "InvalidField", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Feature Not Supported", "FeatureNotSupported", V::V1_0, V::V3_0, None),
        v(0x0000_0009, "Operation Canceled By Requester", "OperationCanceledByRequester", V::V1_0, V::V3_0, None),
        v(0x0000_000A, "Cryptographic Failure", "CryptographicFailure", V::V1_0, V::V3_0, None),
        v(0x0000_000B, "Illegal Operation", "IllegalOperation", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0000_000C, "Permission Denied", "PermissionDenied", V::V1_0, V::V3_0, None),
        v(0x0000_000D, "Object Archived", "ObjectArchived", V::V1_0, V::V3_0, None),
        v(0x0000_000E, "Index Out of Bounds", "IndexOutOfBounds", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0000_000F, "Application Namespace Not Supported", "ApplicationNamespaceNotSupported", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "Key Format Type Not Supported", "KeyFormatTypeNotSupported", V::V1_0, V::V3_0, None),
        v(0x0000_0011, "Key Compression Type Not Supported", "KeyCompressionTypeNotSupported", V::V1_0, V::V3_0, None),
        v(0x0000_0012, "Encoding Option Error", "EncodingOptionError", V::V1_1, V::V3_0, None),
        v(0x0000_0013, "Key Value Not Present", "KeyValueNotPresent", V::V1_2, V::V3_0, None),
        v(0x0000_0014, "Attestation Required", "AttestationRequired", V::V1_2, V::V3_0, None),
        v(0x0000_0015, "Attestation Failed", "AttestationFailed", V::V1_2, V::V3_0, None),
        v(0x0000_0016, "Sensitive", "Sensitive", V::V1_4, V::V3_0, None),
        v(0x0000_0017, "Not Extractable", "NotExtractable", V::V1_4, V::V3_0, None),
        v(0x0000_0018, "Object Already Exists", "ObjectAlreadyExists", V::V1_4, V::V3_0, None),
        v(0x0000_0019, "Invalid Ticket", "InvalidTicket", V::V2_0, V::V3_0, None),
        v(0x0000_001A, "Usage Limit Exceeded", "UsageLimitExceeded", V::V2_0, V::V3_0, None),
        v(0x0000_001B, "Numeric Range", "NumericRange", V::V2_0, V::V3_0, None),
        v(0x0000_001C, "Invalid Data Type", "InvalidDataType", V::V2_0, V::V3_0, None),
        v(0x0000_001D, "Read Only Attribute", "ReadOnlyAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_001E, "Multi Valued Attribute", "MultiValuedAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_001F, "Unsupported Attribute", "UnsupportedAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_0020, "Attribute Instance Not Found", "AttributeInstanceNotFound", V::V2_0, V::V3_0, None),
        v(0x0000_0021, "Attribute Not Found", "AttributeNotFound", V::V2_0, V::V3_0, None),
        v(0x0000_0022, "Attribute Read Only", "AttributeReadOnly", V::V2_0, V::V3_0, None),
        v(0x0000_0023, "Attribute Single Valued", "AttributeSingleValued", V::V2_0, V::V3_0, None),
        v(0x0000_0024, "Bad Cryptographic Parameters", "BadCryptographicParameters", V::V2_0, V::V3_0, None),
        v(0x0000_0025, "Bad Password", "BadPassword", V::V2_0, V::V3_0, None),
        v(0x0000_0026, "Codec Error", "CodecError", V::V2_0, V::V3_0, None),
        v(0x0000_0028, "Illegal Object Type", "IllegalObjectType", V::V2_0, V::V3_0, None),
        v(0x0000_0029, "Incompatible Cryptographic Usage Mask", "IncompatibleCryptographicUsageMask", V::V2_0, V::V3_0, None),
        v(0x0000_002A, "Internal Server Error", "InternalServerError", V::V2_0, V::V3_0, None),
        v(0x0000_002B, "Invalid Asynchronous Correlation Value", "InvalidAsynchronousCorrelationValue", V::V2_0, V::V3_0, None),
        v(0x0000_002C, "Invalid Attribute", "InvalidAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_002D, "Invalid Attribute Value", "InvalidAttributeValue", V::V2_0, V::V3_0, None),
        v(0x0000_002E, "Invalid Correlation Value", "InvalidCorrelationValue", V::V2_0, V::V3_0, None),
        v(0x0000_002F, "Invalid CSR", "InvalidCSR", V::V2_0, V::V3_0, None),
        v(0x0000_0030, "Invalid Object Type", "InvalidObjectType", V::V2_0, V::V3_0, None),
        v(0x0000_0032, "Key Wrap Type Not Supported", "KeyWrapTypeNotSupported", V::V2_0, V::V3_0, None),
        v(0x0000_0034, "Missing Initialization Vector", "MissingInitializationVector", V::V2_0, V::V3_0, None),
        v(0x0000_0035, "Non Unique Name Attribute", "NonUniqueNameAttribute", V::V2_0, V::V3_0, None),
        v(0x0000_0036, "Object Destroyed", "ObjectDestroyed", V::V2_0, V::V3_0, None),
        v(0x0000_0037, "Object Not Found", "ObjectNotFound", V::V2_0, V::V3_0, None),
        v(0x0000_0039, "Not Authorised", "NotAuthorised", V::V2_0, V::V3_0, None),
        v(0x0000_003A, "Server Limit Exceeded", "ServerLimitExceeded", V::V2_0, V::V3_0, None),
        v(0x0000_003B, "Unknown Enumeration", "UnknownEnumeration", V::V2_0, V::V3_0, None),
        v(0x0000_003C, "Unknown Message Extension", "UnknownMessageExtension", V::V2_0, V::V3_0, None),
        v(0x0000_003D, "Unknown Tag", "UnknownTag", V::V2_0, V::V3_0, None),
        v(0x0000_003E, "Unsupported Cryptographic Parameters", "UnsupportedCryptographicParameters", V::V2_0, V::V3_0, None),
        v(0x0000_003F, "Unsupported Protocol Version", "UnsupportedProtocolVersion", V::V2_0, V::V3_0, None),
        v(0x0000_0040, "Wrapping Object Archived", "WrappingObjectArchived", V::V2_0, V::V3_0, None),
        v(0x0000_0041, "Wrapping Object Destroyed", "WrappingObjectDestroyed", V::V2_0, V::V3_0, None),
        v(0x0000_0042, "Wrapping Object Not Found", "WrappingObjectNotFound", V::V2_0, V::V3_0, None),
        v(0x0000_0043, "Wrong Key Lifecycle State", "WrongKeyLifecycleState", V::V2_0, V::V3_0, None),
        v(0x0000_0044, "Protection Storage Unavailable", "ProtectionStorageUnavailable", V::V2_0, V::V3_0, None),
        v(0x0000_0045, "PKCS#11 Codec Error", "PKCS_11CodecError", V::V2_0, V::V3_0, None),
        v(0x0000_0046, "PKCS#11 Invalid Function", "PKCS_11InvalidFunction", V::V2_0, V::V3_0, None),
        v(0x0000_0047, "PKCS#11 Invalid Interface", "PKCS_11InvalidInterface", V::V2_0, V::V3_0, None),
        v(0x0000_0048, "Private Protection Storage Unavailable", "PrivateProtectionStorageUnavailable", V::V2_0, V::V3_0, None),
        v(0x0000_0049, "Public Protection Storage Unavailable", "PublicProtectionStorageUnavailable", V::V2_0, V::V3_0, None),
        v(0x0000_004A, "Unknown Object Group", "UnknownObjectGroup", V::V2_1, V::V2_1, Some(V::V3_0)),
        v(0x0000_004B, "Constraint Violation", "ConstraintViolation", V::V2_1, V::V3_0, None),
        v(0x0000_004C, "Duplicate Process Request", "DuplicateProcessRequest", V::V2_1, V::V3_0, None),
        v(0x0000_004D, "Circular Link Error", "CircularLinkError", V::V3_0, V::V3_0, None),
        v(0x0000_0100, "General Failure", "GeneralFailure", V::V1_0, V::V3_0, None),
    ],
    by_name: &[14, 20, 19, 31, 32, 33, 34, 2, 35, 36, 72, 37, 70, 9, 71, 17, 7, 73, 38, 10, 39, 13, 40, 41, 42, 43, 45, 44, 27, 6, 3, 46, 24, 0, 16, 15, 18, 47, 5, 48, 29, 49, 52, 22, 26, 23, 12, 50, 51, 8, 4, 64, 65, 66, 11, 67, 63, 68, 28, 1, 21, 53, 54, 55, 69, 56, 30, 57, 58, 25, 59, 60, 61, 62],
    by_xml_name: &[14, 20, 19, 31, 32, 33, 34, 2, 35, 36, 72, 37, 70, 9, 71, 17, 7, 73, 38, 10, 39, 13, 40, 41, 42, 43, 45, 44, 27, 6, 3, 46, 24, 0, 16, 15, 18, 47, 5, 48, 29, 49, 52, 22, 26, 23, 12, 50, 51, 8, 4, 64, 65, 66, 11, 67, 63, 68, 28, 1, 21, 53, 54, 55, 69, 56, 30, 57, 58, 25, 59, 60, 61, 62],
    also: &[("NotAuthorized", 0x0000_0039)],
};

/// Result Status (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ResultStatus(u32);

impl ResultStatus {
    /// Success (1.0 to 3.0).
    pub const SUCCESS: Self = Self(0x0000_0000);
    /// Operation Failed (1.0 to 3.0).
    pub const OPERATION_FAILED: Self = Self(0x0000_0001);
    /// Operation Pending (1.0 to 3.0).
    pub const OPERATION_PENDING: Self = Self(0x0000_0002);
    /// Operation Undone (1.0 to 3.0).
    pub const OPERATION_UNDONE: Self = Self(0x0000_0003);
}

open_enumeration!(ResultStatus, RESULT_STATUS);

/// Names of [`ResultStatus`].
pub static RESULT_STATUS: EnumerationInfo = EnumerationInfo {
    name: "Result Status",
    xml_name: "ResultStatus",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0000, "Success", "Success", V::V1_0, V::V3_0, None),
        v(0x0000_0001, "Operation Failed", "OperationFailed", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Operation Pending", "OperationPending", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Operation Undone", "OperationUndone", V::V1_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 3, 0],
    by_xml_name: &[1, 2, 3, 0],
    also: &[],
};

/// Revocation Reason Code (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct RevocationReasonCode(u32);

impl RevocationReasonCode {
    /// Unspecified (1.0 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Key Compromise (1.0 to 3.0).
    pub const KEY_COMPROMISE: Self = Self(0x0000_0002);
    /// CA Compromise (1.0 to 3.0).
    pub const CA_COMPROMISE: Self = Self(0x0000_0003);
    /// Affiliation Changed (1.0 to 3.0).
    pub const AFFILIATION_CHANGED: Self = Self(0x0000_0004);
    /// Superseded (1.0 to 3.0).
    pub const SUPERSEDED: Self = Self(0x0000_0005);
    /// Cessation of Operation (1.0 to 3.0).
    pub const CESSATION_OF_OPERATION: Self = Self(0x0000_0006);
    /// Privilege Withdrawn (1.0 to 3.0).
    pub const PRIVILEGE_WITHDRAWN: Self = Self(0x0000_0007);
}

open_enumeration!(RevocationReasonCode, REVOCATION_REASON_CODE);

/// Names of [`RevocationReasonCode`].
pub static REVOCATION_REASON_CODE: EnumerationInfo = EnumerationInfo {
    name: "Revocation Reason Code",
    xml_name: "RevocationReasonCode",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Key Compromise", "KeyCompromise", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "CA Compromise", "CACompromise", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Affiliation Changed", "AffiliationChanged", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Superseded", "Superseded", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "Cessation of Operation", "CessationOfOperation", V::V1_0, V::V3_0, None),
        v(0x0000_0007, "Privilege Withdrawn", "PrivilegeWithdrawn", V::V1_0, V::V3_0, None),
    ],
    by_name: &[3, 2, 5, 1, 6, 4, 0],
    by_xml_name: &[3, 2, 5, 1, 6, 4, 0],
    also: &[],
};

/// Rotate Name Type (2.1).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct RotateNameType(u32);

impl RotateNameType {
    /// Uninterpreted Text String (2.1).
    pub const UNINTERPRETED_TEXT_STRING: Self = Self(0x0000_0001);
    /// URI (2.1).
    pub const URI: Self = Self(0x0000_0002);
}

open_enumeration!(RotateNameType, ROTATE_NAME_TYPE);

/// Names of [`RotateNameType`].
pub static ROTATE_NAME_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Rotate Name Type",
    xml_name: "RotateNameType",
    first: V::V2_1,
    last: V::V2_1,
    values: &[
        v(0x0000_0001, "Uninterpreted Text String", "UninterpretedTextString", V::V2_1, V::V2_1, None),
        v(0x0000_0002, "URI", "URI", V::V2_1, V::V2_1, None),
    ],
    by_name: &[1, 0],
    by_xml_name: &[1, 0],
    also: &[],
};

/// Secret Data Type (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct SecretDataType(u32);

impl SecretDataType {
    /// Password (1.0 to 3.0).
    pub const PASSWORD: Self = Self(0x0000_0001);
    /// Seed (1.0 to 3.0).
    pub const SEED: Self = Self(0x0000_0002);
}

open_enumeration!(SecretDataType, SECRET_DATA_TYPE);

/// Names of [`SecretDataType`].
pub static SECRET_DATA_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Secret Data Type",
    xml_name: "SecretDataType",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Password", "Password", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Seed", "Seed", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Shredding Algorithm (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ShreddingAlgorithm(u32);

impl ShreddingAlgorithm {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Cryptographic (1.3 to 3.0).
    pub const CRYPTOGRAPHIC: Self = Self(0x0000_0002);
    /// Unsupported (1.3 to 3.0).
    pub const UNSUPPORTED: Self = Self(0x0000_0003);
}

open_enumeration!(ShreddingAlgorithm, SHREDDING_ALGORITHM);

/// Names of [`ShreddingAlgorithm`].
pub static SHREDDING_ALGORITHM: EnumerationInfo = EnumerationInfo {
    name: "Shredding Algorithm",
    xml_name: "ShreddingAlgorithm",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Cryptographic", "Cryptographic", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Unsupported", "Unsupported", V::V1_3, V::V3_0, None),
    ],
    by_name: &[1, 0, 2],
    by_xml_name: &[1, 0, 2],
    also: &[],
};

/// Split Key Method (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct SplitKeyMethod(u32);

impl SplitKeyMethod {
    /// XOR (1.0 to 3.0).
    pub const XOR: Self = Self(0x0000_0001);
    /// Polynomial Sharing GF (2^16) (1.0 to 3.0).
    pub const POLYNOMIAL_SHARING_GF_2_16: Self = Self(0x0000_0002);
    /// Polynomial Sharing Prime Field (1.0 to 3.0).
    pub const POLYNOMIAL_SHARING_PRIME_FIELD: Self = Self(0x0000_0003);
    /// Polynomial Sharing GF (2^8) (1.2 to 3.0).
    pub const POLYNOMIAL_SHARING_GF_2_8: Self = Self(0x0000_0004);
}

open_enumeration!(SplitKeyMethod, SPLIT_KEY_METHOD);

/// Names of [`SplitKeyMethod`].
pub static SPLIT_KEY_METHOD: EnumerationInfo = EnumerationInfo {
    name: "Split Key Method",
    xml_name: "SplitKeyMethod",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "XOR", "XOR", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Polynomial Sharing GF (2^16)", "PolynomialSharingGF2_16", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Polynomial Sharing Prime Field", "PolynomialSharingPrimeField", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Polynomial Sharing GF (2^8)", "PolynomialSharingGF2_8", V::V1_2, V::V3_0, None),
    ],
    by_name: &[1, 3, 2, 0],
    by_xml_name: &[1, 3, 2, 0],
    also: &[],
};

/// Split Key Polynomial (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct SplitKeyPolynomial(u32);

impl SplitKeyPolynomial {
    /// Polynomial-283 (3.0).
    pub const POLYNOMIAL_283: Self = Self(0x0000_0001);
    /// Polynomial-285 (3.0).
    pub const POLYNOMIAL_285: Self = Self(0x0000_0002);
}

open_enumeration!(SplitKeyPolynomial, SPLIT_KEY_POLYNOMIAL);

/// Names of [`SplitKeyPolynomial`].
pub static SPLIT_KEY_POLYNOMIAL: EnumerationInfo = EnumerationInfo {
    name: "Split Key Polynomial",
    xml_name: "SplitKeyPolynomial",
    first: V::V3_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Polynomial-283", "Polynomial_283", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "Polynomial-285", "Polynomial_285", V::V3_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// State (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct State(u32);

impl State {
    /// Pre-Active (1.0 to 3.0).
    pub const PRE_ACTIVE: Self = Self(0x0000_0001);
    /// Active (1.0 to 3.0).
    pub const ACTIVE: Self = Self(0x0000_0002);
    /// Deactivated (1.0 to 3.0).
    pub const DEACTIVATED: Self = Self(0x0000_0003);
    /// Compromised (1.0 to 3.0).
    pub const COMPROMISED: Self = Self(0x0000_0004);
    /// Destroyed (1.0 to 3.0).
    pub const DESTROYED: Self = Self(0x0000_0005);
    /// Destroyed Compromised (1.0 to 3.0).
    pub const DESTROYED_COMPROMISED: Self = Self(0x0000_0006);
}

open_enumeration!(State, STATE);

/// Names of [`State`].
pub static STATE: EnumerationInfo = EnumerationInfo {
    name: "State",
    xml_name: "State",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Pre-Active", "PreActive", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Active", "Active", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Deactivated", "Deactivated", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Compromised", "Compromised", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "Destroyed", "Destroyed", V::V1_0, V::V3_0, None),
        v(0x0000_0006, "Destroyed Compromised", "DestroyedCompromised", V::V1_0, V::V3_0, None),
    ],
    by_name: &[1, 3, 2, 4, 5, 0],
    by_xml_name: &[1, 3, 2, 4, 5, 0],
    also: &[],
};

/// Ticket Type (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct TicketType(u32);

impl TicketType {
    /// Login (2.0 to 3.0).
    pub const LOGIN: Self = Self(0x0000_0001);
}

open_enumeration!(TicketType, TICKET_TYPE);

/// Names of [`TicketType`].
pub static TICKET_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Ticket Type",
    xml_name: "TicketType",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Login", "Login", V::V2_0, V::V3_0, None),
    ],
    by_name: &[0],
    by_xml_name: &[0],
    also: &[],
};

/// Unique Identifier (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct UniqueIdentifier(u32);

impl UniqueIdentifier {
    /// ID Placeholder (2.0 to 3.0).
    pub const ID_PLACEHOLDER: Self = Self(0x0000_0001);
    /// Certify (2.0 to 3.0).
    pub const CERTIFY: Self = Self(0x0000_0002);
    /// Create (2.0 to 3.0).
    pub const CREATE: Self = Self(0x0000_0003);
    /// Create Key Pair (2.0 to 3.0).
    pub const CREATE_KEY_PAIR: Self = Self(0x0000_0004);
    /// Create Key Pair Private Key (2.0 to 3.0).
    pub const CREATE_KEY_PAIR_PRIVATE_KEY: Self = Self(0x0000_0005);
    /// Create Key Pair Public Key (2.0 to 3.0).
    pub const CREATE_KEY_PAIR_PUBLIC_KEY: Self = Self(0x0000_0006);
    /// Create Split Key (2.0 to 3.0).
    pub const CREATE_SPLIT_KEY: Self = Self(0x0000_0007);
    /// Derive Key (2.0 to 3.0).
    pub const DERIVE_KEY: Self = Self(0x0000_0008);
    /// Import (2.0 to 3.0).
    pub const IMPORT: Self = Self(0x0000_0009);
    /// Join Split Key (2.0 to 3.0).
    pub const JOIN_SPLIT_KEY: Self = Self(0x0000_000A);
    /// Locate (2.0 to 3.0).
    pub const LOCATE: Self = Self(0x0000_000B);
    /// Register (2.0 to 3.0).
    pub const REGISTER: Self = Self(0x0000_000C);
    /// Re-key (2.0 to 3.0).
    pub const RE_KEY: Self = Self(0x0000_000D);
    /// Re-certify (2.0 to 3.0).
    pub const RE_CERTIFY: Self = Self(0x0000_000E);
    /// Re-key Key Pair (2.0 to 3.0).
    pub const RE_KEY_KEY_PAIR: Self = Self(0x0000_000F);
    /// Re-key Key Pair Private Key (2.0 to 3.0).
    pub const RE_KEY_KEY_PAIR_PRIVATE_KEY: Self = Self(0x0000_0010);
    /// Re-key Key Pair Public Key (2.0 to 3.0).
    pub const RE_KEY_KEY_PAIR_PUBLIC_KEY: Self = Self(0x0000_0011);
    /// Re-Provision (3.0).
    pub const RE_PROVISION: Self = Self(0x0000_0012);
    /// Create User (3.0).
    pub const CREATE_USER: Self = Self(0x0000_0013);
    /// Create Group (3.0).
    pub const CREATE_GROUP: Self = Self(0x0000_0014);
    /// Create Credential (3.0).
    pub const CREATE_CREDENTIAL: Self = Self(0x0000_0015);
}

open_enumeration!(UniqueIdentifier, UNIQUE_IDENTIFIER);

/// Names of [`UniqueIdentifier`].
pub static UNIQUE_IDENTIFIER: EnumerationInfo = EnumerationInfo {
    name: "Unique Identifier",
    xml_name: "UniqueIdentifier",
    first: V::V2_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "ID Placeholder", "IDPlaceholder", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Certify", "Certify", V::V2_0, V::V3_0, None),
        v(0x0000_0003, "Create", "Create", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "Create Key Pair", "CreateKeyPair", V::V2_0, V::V3_0, None),
        v(0x0000_0005, "Create Key Pair Private Key", "CreateKeyPairPrivateKey", V::V2_0, V::V3_0, None),
        v(0x0000_0006, "Create Key Pair Public Key", "CreateKeyPairPublicKey", V::V2_0, V::V3_0, None),
        v(0x0000_0007, "Create Split Key", "CreateSplitKey", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "Derive Key", "DeriveKey", V::V2_0, V::V3_0, None),
        v(0x0000_0009, "Import", "Import", V::V2_0, V::V3_0, None),
        v(0x0000_000A, "Join Split Key", "JoinSplitKey", V::V2_0, V::V3_0, None),
        v(0x0000_000B, "Locate", "Locate", V::V2_0, V::V3_0, None),
        v(0x0000_000C, "Register", "Register", V::V2_0, V::V3_0, None),
        v(0x0000_000D, "Re-key", "ReKey", V::V2_0, V::V3_0, None),
        v(0x0000_000E, "Re-certify", "ReCertify", V::V2_0, V::V3_0, None),
        v(0x0000_000F, "Re-key Key Pair", "ReKeyKeyPair", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "Re-key Key Pair Private Key", "ReKeyKeyPairPrivateKey", V::V2_0, V::V3_0, None),
        v(0x0000_0011, "Re-key Key Pair Public Key", "ReKeyKeyPairPublicKey", V::V2_0, V::V3_0, None),
        v(0x0000_0012, "Re-Provision", "ReProvision", V::V3_0, V::V3_0, None),
        v(0x0000_0013, "Create User", "CreateUser", V::V3_0, V::V3_0, None),
        v(0x0000_0014, "Create Group", "CreateGroup", V::V3_0, V::V3_0, None),
        v(0x0000_0015, "Create Credential", "CreateCredential", V::V3_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 20, 19, 3, 4, 5, 6, 18, 7, 0, 8, 9, 10, 17, 13, 12, 14, 15, 16, 11],
    by_xml_name: &[1, 2, 20, 19, 3, 4, 5, 6, 18, 7, 0, 8, 9, 10, 13, 12, 14, 15, 16, 17, 11],
    also: &[],
};

/// Unwrap Mode (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct UnwrapMode(u32);

impl UnwrapMode {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Processed (1.3 to 3.0).
    pub const PROCESSED: Self = Self(0x0000_0002);
    /// Not Processed (1.3 to 3.0).
    pub const NOT_PROCESSED: Self = Self(0x0000_0003);
}

open_enumeration!(UnwrapMode, UNWRAP_MODE);

/// Names of [`UnwrapMode`].
pub static UNWRAP_MODE: EnumerationInfo = EnumerationInfo {
    name: "Unwrap Mode",
    xml_name: "UnwrapMode",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Processed", "Processed", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Not Processed", "NotProcessed", V::V1_3, V::V3_0, None),
    ],
    by_name: &[2, 1, 0],
    by_xml_name: &[2, 1, 0],
    also: &[],
};

/// Usage Limits Unit (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct UsageLimitsUnit(u32);

impl UsageLimitsUnit {
    /// Byte (1.0 to 3.0).
    pub const BYTE: Self = Self(0x0000_0001);
    /// Object (1.0 to 3.0).
    pub const OBJECT: Self = Self(0x0000_0002);
}

open_enumeration!(UsageLimitsUnit, USAGE_LIMITS_UNIT);

/// Names of [`UsageLimitsUnit`].
pub static USAGE_LIMITS_UNIT: EnumerationInfo = EnumerationInfo {
    name: "Usage Limits Unit",
    xml_name: "UsageLimitsUnit",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Byte", "Byte", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Object", "Object", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 1],
    by_xml_name: &[0, 1],
    also: &[],
};

/// Validation Authority Type (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ValidationAuthorityType(u32);

impl ValidationAuthorityType {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// NIST CMVP (1.3 to 3.0).
    pub const NIST_CMVP: Self = Self(0x0000_0002);
    /// Common Criteria (1.3 to 3.0).
    pub const COMMON_CRITERIA: Self = Self(0x0000_0003);
}

open_enumeration!(ValidationAuthorityType, VALIDATION_AUTHORITY_TYPE);

/// Names of [`ValidationAuthorityType`].
pub static VALIDATION_AUTHORITY_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Validation Authority Type",
    xml_name: "ValidationAuthorityType",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "NIST CMVP", "NISTCMVP", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Common Criteria", "CommonCriteria", V::V1_3, V::V3_0, None),
    ],
    by_name: &[2, 1, 0],
    by_xml_name: &[2, 1, 0],
    also: &[],
};

/// Validation Type (1.3 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ValidationType(u32);

impl ValidationType {
    /// Unspecified (1.3 to 3.0).
    pub const UNSPECIFIED: Self = Self(0x0000_0001);
    /// Hardware (1.3 to 3.0).
    pub const HARDWARE: Self = Self(0x0000_0002);
    /// Software (1.3 to 3.0).
    pub const SOFTWARE: Self = Self(0x0000_0003);
    /// Firmware (1.3 to 3.0).
    pub const FIRMWARE: Self = Self(0x0000_0004);
    /// Hybrid (1.3 to 3.0).
    pub const HYBRID: Self = Self(0x0000_0005);
}

open_enumeration!(ValidationType, VALIDATION_TYPE);

/// Names of [`ValidationType`].
pub static VALIDATION_TYPE: EnumerationInfo = EnumerationInfo {
    name: "Validation Type",
    xml_name: "ValidationType",
    first: V::V1_3,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Unspecified", "Unspecified", V::V1_3, V::V3_0, None),
        v(0x0000_0002, "Hardware", "Hardware", V::V1_3, V::V3_0, None),
        v(0x0000_0003, "Software", "Software", V::V1_3, V::V3_0, None),
        v(0x0000_0004, "Firmware", "Firmware", V::V1_3, V::V3_0, None),
        v(0x0000_0005, "Hybrid", "Hybrid", V::V1_3, V::V3_0, None),
    ],
    by_name: &[3, 1, 4, 2, 0],
    by_xml_name: &[3, 1, 4, 2, 0],
    also: &[],
};

/// Validity Indicator (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ValidityIndicator(u32);

impl ValidityIndicator {
    /// Valid (1.0 to 3.0).
    pub const VALID: Self = Self(0x0000_0001);
    /// Invalid (1.0 to 3.0).
    pub const INVALID: Self = Self(0x0000_0002);
    /// Unknown (1.0 to 3.0).
    pub const UNKNOWN: Self = Self(0x0000_0003);
}

open_enumeration!(ValidityIndicator, VALIDITY_INDICATOR);

/// Names of [`ValidityIndicator`].
pub static VALIDITY_INDICATOR: EnumerationInfo = EnumerationInfo {
    name: "Validity Indicator",
    xml_name: "ValidityIndicator",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Valid", "Valid", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Invalid", "Invalid", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Unknown", "Unknown", V::V1_0, V::V3_0, None),
    ],
    by_name: &[1, 2, 0],
    by_xml_name: &[1, 2, 0],
    also: &[],
};

/// Wrapping Method (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct WrappingMethod(u32);

impl WrappingMethod {
    /// Encrypt (1.0 to 3.0).
    pub const ENCRYPT: Self = Self(0x0000_0001);
    /// MAC/sign (1.0 to 3.0).
    pub const MAC_SIGN: Self = Self(0x0000_0002);
    /// Encrypt then MAC/sign (1.0 to 3.0).
    pub const ENCRYPT_THEN_MAC_SIGN: Self = Self(0x0000_0003);
    /// MAC/sign then encrypt (1.0 to 3.0).
    pub const MAC_SIGN_THEN_ENCRYPT: Self = Self(0x0000_0004);
    /// TR-31 (1.0 to 3.0).
    pub const TR_31: Self = Self(0x0000_0005);
}

open_enumeration!(WrappingMethod, WRAPPING_METHOD);

/// Names of [`WrappingMethod`].
pub static WRAPPING_METHOD: EnumerationInfo = EnumerationInfo {
    name: "Wrapping Method",
    xml_name: "WrappingMethod",
    first: V::V1_0,
    last: V::V3_0,
    values: &[
        v(0x0000_0001, "Encrypt", "Encrypt", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "MAC/sign", "MACSign", V::V1_0, V::V3_0, None),
        v(0x0000_0003, "Encrypt then MAC/sign", "EncryptThenMACSign", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "MAC/sign then encrypt", "MACSignThenEncrypt", V::V1_0, V::V3_0, None),
        v(0x0000_0005, "TR-31", "TR_31", V::V1_0, V::V3_0, None),
    ],
    by_name: &[0, 2, 1, 3, 4],
    by_xml_name: &[0, 2, 1, 3, 4],
    also: &[],
};

/// All enumerations, sorted by XML name.
pub static ENUMERATIONS: &[&EnumerationInfo] = &[
    &ADJUSTMENT_TYPE,
    &ALTERNATIVE_NAME_TYPE,
    &ASYNCHRONOUS_INDICATOR,
    &ATTESTATION_TYPE,
    &BATCH_ERROR_CONTINUATION_OPTION,
    &BLOCK_CIPHER_MODE,
    &CANCELLATION_RESULT,
    &CERTIFICATE_REQUEST_TYPE,
    &CERTIFICATE_TYPE,
    &CLIENT_REGISTRATION_METHOD,
    &CREDENTIAL_TYPE,
    &CRYPTOGRAPHIC_ALGORITHM,
    &DRBG_ALGORITHM,
    &DATA,
    &DEACTIVATION_REASON_CODE,
    &DERIVATION_METHOD,
    &DESTROY_ACTION,
    &DIGITAL_SIGNATURE_ALGORITHM,
    &ENCODING_OPTION,
    &ENDPOINT_ROLE,
    &EPHEMERAL,
    &FIPS186_VARIATION,
    &HASHING_ALGORITHM,
    &INTEROP_FUNCTION,
    &ITEM_TYPE,
    &KEM_ALGORITHM,
    &KEY_COMPRESSION_TYPE,
    &KEY_FORMAT_TYPE,
    &KEY_ROLE_TYPE,
    &KEY_VALUE_LOCATION_TYPE,
    &KEY_WRAP_TYPE,
    &LINK_TYPE,
    &MASK_GENERATOR,
    &NIST_KEY_TYPE,
    &NAME_TYPE,
    &OTP_ALGORITHM,
    &OBJECT_CLASS,
    &OBJECT_GROUP_MEMBER,
    &OBJECT_TYPE,
    &OPAQUE_DATA_TYPE,
    &OPERATION,
    &PKCS_11_FUNCTION,
    &PKCS_11_RETURN_CODE,
    &PADDING_METHOD,
    &PROCESSING_STAGE,
    &PROFILE_NAME,
    &PROTECTION_LEVEL,
    &PUT_FUNCTION,
    &QUERY_FUNCTION,
    &RNG_ALGORITHM,
    &RNG_MODE,
    &RECOMMENDED_CURVE,
    &RESULT_REASON,
    &RESULT_STATUS,
    &REVOCATION_REASON_CODE,
    &ROTATE_NAME_TYPE,
    &SECRET_DATA_TYPE,
    &SHREDDING_ALGORITHM,
    &SPLIT_KEY_METHOD,
    &SPLIT_KEY_POLYNOMIAL,
    &STATE,
    &TICKET_TYPE,
    &UNIQUE_IDENTIFIER,
    &UNWRAP_MODE,
    &USAGE_LIMITS_UNIT,
    &VALIDATION_AUTHORITY_TYPE,
    &VALIDATION_TYPE,
    &VALIDITY_INDICATOR,
    &WRAPPING_METHOD,
];

/// The known values of [`ObjectType`], to match on exhaustively.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[repr(u32)]
pub enum KnownObjectType {
    /// Certificate (1.0 to 3.0).
    Certificate = 0x0000_0001,
    /// Symmetric Key (1.0 to 3.0).
    SymmetricKey = 0x0000_0002,
    /// Public Key (1.0 to 3.0).
    PublicKey = 0x0000_0003,
    /// Private Key (1.0 to 3.0).
    PrivateKey = 0x0000_0004,
    /// Split Key (1.0 to 3.0).
    SplitKey = 0x0000_0005,
    /// Template (1.0 to 1.4, deprecated from 1.3).
    Template = 0x0000_0006,
    /// Secret Data (1.0 to 3.0).
    SecretData = 0x0000_0007,
    /// Opaque Object (1.0 to 3.0).
    OpaqueObject = 0x0000_0008,
    /// PGP Key (1.2 to 3.0).
    PgpKey = 0x0000_0009,
    /// Certificate Request (2.0 to 3.0).
    CertificateRequest = 0x0000_000A,
    /// User (3.0).
    User = 0x0000_000B,
    /// Group (3.0).
    Group = 0x0000_000C,
    /// Password Credential (3.0).
    PasswordCredential = 0x0000_000D,
    /// Device Credential (3.0).
    DeviceCredential = 0x0000_000E,
    /// One Time Password Credential (3.0).
    OneTimePasswordCredential = 0x0000_000F,
    /// Hashed Password Credential (3.0).
    HashedPasswordCredential = 0x0000_0010,
}

impl ObjectType {
    /// The value as a closed enumeration; none if it is not a known one.
    pub const fn known(self) -> Option<KnownObjectType> {
        Some(match self {
            Self::CERTIFICATE => KnownObjectType::Certificate,
            Self::SYMMETRIC_KEY => KnownObjectType::SymmetricKey,
            Self::PUBLIC_KEY => KnownObjectType::PublicKey,
            Self::PRIVATE_KEY => KnownObjectType::PrivateKey,
            Self::SPLIT_KEY => KnownObjectType::SplitKey,
            Self::TEMPLATE => KnownObjectType::Template,
            Self::SECRET_DATA => KnownObjectType::SecretData,
            Self::OPAQUE_OBJECT => KnownObjectType::OpaqueObject,
            Self::PGP_KEY => KnownObjectType::PgpKey,
            Self::CERTIFICATE_REQUEST => KnownObjectType::CertificateRequest,
            Self::USER => KnownObjectType::User,
            Self::GROUP => KnownObjectType::Group,
            Self::PASSWORD_CREDENTIAL => KnownObjectType::PasswordCredential,
            Self::DEVICE_CREDENTIAL => KnownObjectType::DeviceCredential,
            Self::ONE_TIME_PASSWORD_CREDENTIAL => KnownObjectType::OneTimePasswordCredential,
            Self::HASHED_PASSWORD_CREDENTIAL => KnownObjectType::HashedPasswordCredential,
            _ => return None,
        })
    }
}

impl From<KnownObjectType> for ObjectType {
    fn from(known: KnownObjectType) -> Self {
        Self(known as u32)
    }
}

/// The known values of [`Operation`], to match on exhaustively.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[repr(u32)]
pub enum KnownOperation {
    /// Create (1.0 to 3.0).
    Create = 0x0000_0001,
    /// Create Key Pair (1.0 to 3.0).
    CreateKeyPair = 0x0000_0002,
    /// Register (1.0 to 3.0).
    Register = 0x0000_0003,
    /// Re-key (1.0 to 3.0).
    ReKey = 0x0000_0004,
    /// Derive Key (1.0 to 3.0).
    DeriveKey = 0x0000_0005,
    /// Certify (1.0 to 3.0).
    Certify = 0x0000_0006,
    /// Re-certify (1.0 to 3.0).
    ReCertify = 0x0000_0007,
    /// Locate (1.0 to 3.0).
    Locate = 0x0000_0008,
    /// Check (1.0 to 3.0).
    Check = 0x0000_0009,
    /// Get (1.0 to 3.0).
    Get = 0x0000_000A,
    /// Get Attributes (1.0 to 3.0).
    GetAttributes = 0x0000_000B,
    /// Get Attribute List (1.0 to 3.0).
    GetAttributeList = 0x0000_000C,
    /// Add Attribute (1.0 to 3.0).
    AddAttribute = 0x0000_000D,
    /// Modify Attribute (1.0 to 3.0).
    ModifyAttribute = 0x0000_000E,
    /// Delete Attribute (1.0 to 3.0).
    DeleteAttribute = 0x0000_000F,
    /// Obtain Lease (1.0 to 3.0).
    ObtainLease = 0x0000_0010,
    /// Get Usage Allocation (1.0 to 3.0).
    GetUsageAllocation = 0x0000_0011,
    /// Activate (1.0 to 3.0).
    Activate = 0x0000_0012,
    /// Revoke (1.0 to 3.0).
    Revoke = 0x0000_0013,
    /// Destroy (1.0 to 3.0).
    Destroy = 0x0000_0014,
    /// Archive (1.0 to 3.0).
    Archive = 0x0000_0015,
    /// Recover (1.0 to 3.0).
    Recover = 0x0000_0016,
    /// Validate (1.0 to 3.0).
    Validate = 0x0000_0017,
    /// Query (1.0 to 3.0).
    Query = 0x0000_0018,
    /// Cancel (1.0 to 3.0).
    Cancel = 0x0000_0019,
    /// Poll (1.0 to 3.0).
    Poll = 0x0000_001A,
    /// Notify (1.0 to 3.0).
    Notify = 0x0000_001B,
    /// Put (1.0 to 3.0).
    Put = 0x0000_001C,
    /// Re-key Key Pair (1.1 to 3.0).
    ReKeyKeyPair = 0x0000_001D,
    /// Discover Versions (1.1 to 3.0).
    DiscoverVersions = 0x0000_001E,
    /// Encrypt (1.2 to 3.0).
    Encrypt = 0x0000_001F,
    /// Decrypt (1.2 to 3.0).
    Decrypt = 0x0000_0020,
    /// Sign (1.2 to 3.0).
    Sign = 0x0000_0021,
    /// Signature Verify (1.2 to 3.0).
    SignatureVerify = 0x0000_0022,
    /// MAC (1.2 to 3.0).
    Mac = 0x0000_0023,
    /// MAC Verify (1.2 to 3.0).
    MacVerify = 0x0000_0024,
    /// RNG Retrieve (1.2 to 3.0).
    RngRetrieve = 0x0000_0025,
    /// RNG Seed (1.2 to 3.0).
    RngSeed = 0x0000_0026,
    /// Hash (1.2 to 3.0).
    Hash = 0x0000_0027,
    /// Create Split Key (1.2 to 3.0).
    CreateSplitKey = 0x0000_0028,
    /// Join Split Key (1.2 to 3.0).
    JoinSplitKey = 0x0000_0029,
    /// Import (1.4 to 3.0).
    Import = 0x0000_002A,
    /// Export (1.4 to 3.0).
    Export = 0x0000_002B,
    /// Log (2.0 to 3.0).
    Log = 0x0000_002C,
    /// Login (2.0 to 3.0).
    Login = 0x0000_002D,
    /// Logout (2.0 to 3.0).
    Logout = 0x0000_002E,
    /// Delegated Login (2.0 to 3.0).
    DelegatedLogin = 0x0000_002F,
    /// Adjust Attribute (2.0 to 3.0).
    AdjustAttribute = 0x0000_0030,
    /// Set Attribute (2.0 to 3.0).
    SetAttribute = 0x0000_0031,
    /// Set Endpoint Role (2.0 to 3.0).
    SetEndpointRole = 0x0000_0032,
    /// PKCS#11 (2.0 to 3.0).
    Pkcs11 = 0x0000_0033,
    /// Interop (2.0 to 3.0).
    Interop = 0x0000_0034,
    /// Re-Provision (2.0 to 3.0).
    ReProvision = 0x0000_0035,
    /// Set Defaults (2.1 to 3.0).
    SetDefaults = 0x0000_0036,
    /// Set Constraints (2.1 to 3.0).
    SetConstraints = 0x0000_0037,
    /// Get Constraints (2.1 to 3.0).
    GetConstraints = 0x0000_0038,
    /// Query Asynchronous Requests (2.1 to 3.0).
    QueryAsynchronousRequests = 0x0000_0039,
    /// Process (2.1 to 3.0).
    Process = 0x0000_003A,
    /// Ping (2.1 to 3.0).
    Ping = 0x0000_003B,
    /// Create Group (3.0).
    CreateGroup = 0x0000_003C,
    /// Obliterate (3.0).
    Obliterate = 0x0000_003D,
    /// Create User (3.0).
    CreateUser = 0x0000_003E,
    /// Create Credential (3.0).
    CreateCredential = 0x0000_003F,
    /// Deactivate (3.0).
    Deactivate = 0x0000_0040,
    /// Encapsulate (3.0).
    Encapsulate = 0x0000_0041,
    /// Decapsulate (3.0).
    Decapsulate = 0x0000_0042,
}

impl Operation {
    /// The value as a closed enumeration; none if it is not a known one.
    pub const fn known(self) -> Option<KnownOperation> {
        Some(match self {
            Self::CREATE => KnownOperation::Create,
            Self::CREATE_KEY_PAIR => KnownOperation::CreateKeyPair,
            Self::REGISTER => KnownOperation::Register,
            Self::RE_KEY => KnownOperation::ReKey,
            Self::DERIVE_KEY => KnownOperation::DeriveKey,
            Self::CERTIFY => KnownOperation::Certify,
            Self::RE_CERTIFY => KnownOperation::ReCertify,
            Self::LOCATE => KnownOperation::Locate,
            Self::CHECK => KnownOperation::Check,
            Self::GET => KnownOperation::Get,
            Self::GET_ATTRIBUTES => KnownOperation::GetAttributes,
            Self::GET_ATTRIBUTE_LIST => KnownOperation::GetAttributeList,
            Self::ADD_ATTRIBUTE => KnownOperation::AddAttribute,
            Self::MODIFY_ATTRIBUTE => KnownOperation::ModifyAttribute,
            Self::DELETE_ATTRIBUTE => KnownOperation::DeleteAttribute,
            Self::OBTAIN_LEASE => KnownOperation::ObtainLease,
            Self::GET_USAGE_ALLOCATION => KnownOperation::GetUsageAllocation,
            Self::ACTIVATE => KnownOperation::Activate,
            Self::REVOKE => KnownOperation::Revoke,
            Self::DESTROY => KnownOperation::Destroy,
            Self::ARCHIVE => KnownOperation::Archive,
            Self::RECOVER => KnownOperation::Recover,
            Self::VALIDATE => KnownOperation::Validate,
            Self::QUERY => KnownOperation::Query,
            Self::CANCEL => KnownOperation::Cancel,
            Self::POLL => KnownOperation::Poll,
            Self::NOTIFY => KnownOperation::Notify,
            Self::PUT => KnownOperation::Put,
            Self::RE_KEY_KEY_PAIR => KnownOperation::ReKeyKeyPair,
            Self::DISCOVER_VERSIONS => KnownOperation::DiscoverVersions,
            Self::ENCRYPT => KnownOperation::Encrypt,
            Self::DECRYPT => KnownOperation::Decrypt,
            Self::SIGN => KnownOperation::Sign,
            Self::SIGNATURE_VERIFY => KnownOperation::SignatureVerify,
            Self::MAC => KnownOperation::Mac,
            Self::MAC_VERIFY => KnownOperation::MacVerify,
            Self::RNG_RETRIEVE => KnownOperation::RngRetrieve,
            Self::RNG_SEED => KnownOperation::RngSeed,
            Self::HASH => KnownOperation::Hash,
            Self::CREATE_SPLIT_KEY => KnownOperation::CreateSplitKey,
            Self::JOIN_SPLIT_KEY => KnownOperation::JoinSplitKey,
            Self::IMPORT => KnownOperation::Import,
            Self::EXPORT => KnownOperation::Export,
            Self::LOG => KnownOperation::Log,
            Self::LOGIN => KnownOperation::Login,
            Self::LOGOUT => KnownOperation::Logout,
            Self::DELEGATED_LOGIN => KnownOperation::DelegatedLogin,
            Self::ADJUST_ATTRIBUTE => KnownOperation::AdjustAttribute,
            Self::SET_ATTRIBUTE => KnownOperation::SetAttribute,
            Self::SET_ENDPOINT_ROLE => KnownOperation::SetEndpointRole,
            Self::PKCS_11 => KnownOperation::Pkcs11,
            Self::INTEROP => KnownOperation::Interop,
            Self::RE_PROVISION => KnownOperation::ReProvision,
            Self::SET_DEFAULTS => KnownOperation::SetDefaults,
            Self::SET_CONSTRAINTS => KnownOperation::SetConstraints,
            Self::GET_CONSTRAINTS => KnownOperation::GetConstraints,
            Self::QUERY_ASYNCHRONOUS_REQUESTS => KnownOperation::QueryAsynchronousRequests,
            Self::PROCESS => KnownOperation::Process,
            Self::PING => KnownOperation::Ping,
            Self::CREATE_GROUP => KnownOperation::CreateGroup,
            Self::OBLITERATE => KnownOperation::Obliterate,
            Self::CREATE_USER => KnownOperation::CreateUser,
            Self::CREATE_CREDENTIAL => KnownOperation::CreateCredential,
            Self::DEACTIVATE => KnownOperation::Deactivate,
            Self::ENCAPSULATE => KnownOperation::Encapsulate,
            Self::DECAPSULATE => KnownOperation::Decapsulate,
            _ => return None,
        })
    }
}

impl From<KnownOperation> for Operation {
    fn from(known: KnownOperation) -> Self {
        Self(known as u32)
    }
}

/// The known values of [`State`], to match on exhaustively.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[repr(u32)]
pub enum KnownState {
    /// Pre-Active (1.0 to 3.0).
    PreActive = 0x0000_0001,
    /// Active (1.0 to 3.0).
    Active = 0x0000_0002,
    /// Deactivated (1.0 to 3.0).
    Deactivated = 0x0000_0003,
    /// Compromised (1.0 to 3.0).
    Compromised = 0x0000_0004,
    /// Destroyed (1.0 to 3.0).
    Destroyed = 0x0000_0005,
    /// Destroyed Compromised (1.0 to 3.0).
    DestroyedCompromised = 0x0000_0006,
}

impl State {
    /// The value as a closed enumeration; none if it is not a known one.
    pub const fn known(self) -> Option<KnownState> {
        Some(match self {
            Self::PRE_ACTIVE => KnownState::PreActive,
            Self::ACTIVE => KnownState::Active,
            Self::DEACTIVATED => KnownState::Deactivated,
            Self::COMPROMISED => KnownState::Compromised,
            Self::DESTROYED => KnownState::Destroyed,
            Self::DESTROYED_COMPROMISED => KnownState::DestroyedCompromised,
            _ => return None,
        })
    }
}

impl From<KnownState> for State {
    fn from(known: KnownState) -> Self {
        Self(known as u32)
    }
}

impl Operation {
    /// The first version in which a client sends it; none if it never does.
    pub const fn client_sends_from(self) -> Option<V> {
        match self {
            Self::CREATE | Self::CREATE_KEY_PAIR | Self::REGISTER | Self::RE_KEY | Self::DERIVE_KEY | Self::CERTIFY | Self::RE_CERTIFY | Self::LOCATE | Self::CHECK | Self::GET | Self::GET_ATTRIBUTES | Self::GET_ATTRIBUTE_LIST | Self::ADD_ATTRIBUTE | Self::MODIFY_ATTRIBUTE | Self::DELETE_ATTRIBUTE | Self::OBTAIN_LEASE | Self::GET_USAGE_ALLOCATION | Self::ACTIVATE | Self::REVOKE | Self::DESTROY | Self::ARCHIVE | Self::RECOVER | Self::VALIDATE | Self::QUERY | Self::CANCEL | Self::POLL => Some(V::V1_0),
            Self::RE_KEY_KEY_PAIR | Self::DISCOVER_VERSIONS => Some(V::V1_1),
            Self::ENCRYPT | Self::DECRYPT | Self::SIGN | Self::SIGNATURE_VERIFY | Self::MAC | Self::MAC_VERIFY | Self::RNG_RETRIEVE | Self::RNG_SEED | Self::HASH | Self::CREATE_SPLIT_KEY | Self::JOIN_SPLIT_KEY => Some(V::V1_2),
            Self::IMPORT | Self::EXPORT => Some(V::V1_4),
            Self::LOG | Self::LOGIN | Self::LOGOUT | Self::DELEGATED_LOGIN | Self::ADJUST_ATTRIBUTE | Self::SET_ATTRIBUTE | Self::SET_ENDPOINT_ROLE | Self::PKCS_11 | Self::INTEROP | Self::RE_PROVISION => Some(V::V2_0),
            Self::SET_DEFAULTS | Self::SET_CONSTRAINTS | Self::GET_CONSTRAINTS | Self::QUERY_ASYNCHRONOUS_REQUESTS | Self::PROCESS | Self::PING => Some(V::V2_1),
            Self::CREATE_GROUP | Self::OBLITERATE | Self::CREATE_USER | Self::CREATE_CREDENTIAL | Self::DEACTIVATE | Self::ENCAPSULATE | Self::DECAPSULATE => Some(V::V3_0),
            _ => None,
        }
    }

    /// The first version in which a server sends it; none if it never does.
    pub const fn server_sends_from(self) -> Option<V> {
        match self {
            Self::NOTIFY | Self::PUT => Some(V::V1_0),
            Self::QUERY => Some(V::V1_3),
            Self::DISCOVER_VERSIONS | Self::SET_ENDPOINT_ROLE => Some(V::V2_0),
            _ => None,
        }
    }

    /// Sections of the specification, such as `2.1: 6.1.8`; empty if it is not known.
    pub const fn sections(self) -> &'static str {
        match self {
            Self::CREATE => "1.0: 4.1; 1.1: 4.1; 1.2: 4.1; 1.3: 4.1; 1.4: 4.1; 2.0: 6.1.8; 2.1: 6.1.8; 3.0: 6.1.8",
            Self::CREATE_KEY_PAIR => "1.0: 4.2; 1.1: 4.2; 1.2: 4.2; 1.3: 4.2; 1.4: 4.2; 2.0: 6.1.9; 2.1: 6.1.9; 3.0: 6.1.11",
            Self::REGISTER => "1.0: 4.3; 1.1: 4.3; 1.2: 4.3; 1.3: 4.3; 1.4: 4.3; 2.0: 6.1.39; 2.1: 6.1.43; 3.0: 6.1.48",
            Self::RE_KEY => "1.0: 4.4; 1.1: 4.4; 1.2: 4.4; 1.3: 4.4; 1.4: 4.4; 2.0: 6.1.42; 2.1: 6.1.46; 3.0: 6.1.51",
            Self::DERIVE_KEY => "1.0: 4.5; 1.1: 4.6; 1.2: 4.6; 1.3: 4.6; 1.4: 4.6; 2.0: 6.1.14; 2.1: 6.1.14; 3.0: 6.1.18",
            Self::CERTIFY => "1.0: 4.6; 1.1: 4.7; 1.2: 4.7; 1.3: 4.7; 1.4: 4.7; 2.0: 6.1.6; 2.1: 6.1.6; 3.0: 6.1.6",
            Self::RE_CERTIFY => "1.0: 4.7; 1.1: 4.8; 1.2: 4.8; 1.3: 4.8; 1.4: 4.8; 2.0: 6.1.41; 2.1: 6.1.45; 3.0: 6.1.50",
            Self::LOCATE => "1.0: 4.8; 1.1: 4.9; 1.2: 4.9; 1.3: 4.9; 1.4: 4.9; 2.0: 6.1.27; 2.1: 6.1.28; 3.0: 6.1.32",
            Self::CHECK => "1.0: 4.9; 1.1: 4.10; 1.2: 4.10; 1.3: 4.10; 1.4: 4.10; 2.0: 6.1.7; 2.1: 6.1.7; 3.0: 6.1.7",
            Self::GET => "1.0: 4.10; 1.1: 4.11; 1.2: 4.11; 1.3: 4.11; 1.4: 4.11; 2.0: 6.1.19; 2.1: 6.1.19; 3.0: 6.1.23",
            Self::GET_ATTRIBUTES => "1.0: 4.11; 1.1: 4.12; 1.2: 4.12; 1.3: 4.12; 1.4: 4.12; 2.0: 6.1.20; 2.1: 6.1.20; 3.0: 6.1.24",
            Self::GET_ATTRIBUTE_LIST => "1.0: 4.12; 1.1: 4.13; 1.2: 4.13; 1.3: 4.13; 1.4: 4.13; 2.0: 6.1.21; 2.1: 6.1.21; 3.0: 6.1.25",
            Self::ADD_ATTRIBUTE => "1.0: 4.13; 1.1: 4.14; 1.2: 4.14; 1.3: 4.14; 1.4: 4.14; 2.0: 6.1.2; 2.1: 6.1.2; 3.0: 6.1.2",
            Self::MODIFY_ATTRIBUTE => "1.0: 4.14; 1.1: 4.15; 1.2: 4.15; 1.3: 4.15; 1.4: 4.15; 2.0: 6.1.33; 2.1: 6.1.34; 3.0: 6.1.38",
            Self::DELETE_ATTRIBUTE => "1.0: 4.15; 1.1: 4.16; 1.2: 4.16; 1.3: 4.16; 1.4: 4.16; 2.0: 6.1.13; 2.1: 6.1.13; 3.0: 6.1.17",
            Self::OBTAIN_LEASE => "1.0: 4.16; 1.1: 4.17; 1.2: 4.17; 1.3: 4.17; 1.4: 4.17; 2.0: 6.1.34; 2.1: 6.1.35; 3.0: 6.1.40",
            Self::GET_USAGE_ALLOCATION => "1.0: 4.17; 1.1: 4.18; 1.2: 4.18; 1.3: 4.18; 1.4: 4.18; 2.0: 6.1.22; 2.1: 6.1.23; 3.0: 6.1.27",
            Self::ACTIVATE => "1.0: 4.18; 1.1: 4.19; 1.2: 4.19; 1.3: 4.19; 1.4: 4.19; 2.0: 6.1.1; 2.1: 6.1.1; 3.0: 6.1.1",
            Self::REVOKE => "1.0: 4.19; 1.1: 4.20; 1.2: 4.20; 1.3: 4.20; 1.4: 4.20; 2.0: 6.1.40; 2.1: 6.1.44; 3.0: 6.1.49",
            Self::DESTROY => "1.0: 4.20; 1.1: 4.21; 1.2: 4.21; 1.3: 4.21; 1.4: 4.21; 2.0: 6.1.15; 2.1: 6.1.15; 3.0: 6.1.19",
            Self::ARCHIVE => "1.0: 4.21; 1.1: 4.22; 1.2: 4.22; 1.3: 4.22; 1.4: 4.22; 2.0: 6.1.4; 2.1: 6.1.4; 3.0: 6.1.4",
            Self::RECOVER => "1.0: 4.22; 1.1: 4.23; 1.2: 4.23; 1.3: 4.23; 1.4: 4.23; 2.0: 6.1.38; 2.1: 6.1.42; 3.0: 6.1.47",
            Self::VALIDATE => "1.0: 4.23; 1.1: 4.24; 1.2: 4.24; 1.3: 4.24; 1.4: 4.24; 2.0: 6.1.51; 2.1: 6.1.57; 3.0: 6.1.62",
            Self::QUERY => "1.0: 4.24; 1.1: 4.25; 1.2: 4.25; 1.3: 4.25, 5.3; 1.4: 4.25, 5.3; 2.0: 6.1.37, 6.2.4; 2.1: 6.1.40, 6.2.4; 3.0: 6.1.45, 6.2.4",
            Self::CANCEL => "1.0: 4.25; 1.1: 4.27; 1.2: 4.27; 1.3: 4.27; 1.4: 4.27; 2.0: 6.1.5; 2.1: 6.1.5; 3.0: 6.1.5",
            Self::POLL => "1.0: 4.26; 1.1: 4.28; 1.2: 4.28; 1.3: 4.28; 1.4: 4.28; 2.0: 6.1.36; 2.1: 6.1.38; 3.0: 6.1.43",
            Self::NOTIFY => "1.0: 5.1; 1.1: 5.1; 1.2: 5.1; 1.3: 5.1; 1.4: 5.1; 2.0: 6.2.2; 2.1: 6.2.2; 3.0: 6.2.2",
            Self::PUT => "1.0: 5.2; 1.1: 5.2; 1.2: 5.2; 1.3: 5.2; 1.4: 5.2; 2.0: 6.2.3; 2.1: 6.2.3; 3.0: 6.2.3",
            Self::RE_KEY_KEY_PAIR => "1.1: 4.5; 1.2: 4.5; 1.3: 4.5; 1.4: 4.5; 2.0: 6.1.43; 2.1: 6.1.47; 3.0: 6.1.52",
            Self::DISCOVER_VERSIONS => "1.1: 4.26; 1.2: 4.26; 1.3: 4.26; 1.4: 4.26; 2.0: 6.1.16, 6.2.1; 2.1: 6.1.16, 6.2.1; 3.0: 6.1.20, 6.2.1",
            Self::ENCRYPT => "1.2: 4.29; 1.3: 4.29; 1.4: 4.29; 2.0: 6.1.17; 2.1: 6.1.17; 3.0: 6.1.21",
            Self::DECRYPT => "1.2: 4.30; 1.3: 4.30; 1.4: 4.30; 2.0: 6.1.11; 2.1: 6.1.11; 3.0: 6.1.15",
            Self::SIGN => "1.2: 4.31; 1.3: 4.31; 1.4: 4.31; 2.0: 6.1.49; 2.1: 6.1.55; 3.0: 6.1.60",
            Self::SIGNATURE_VERIFY => "1.2: 4.32; 1.3: 4.32; 1.4: 4.32; 2.0: 6.1.50; 2.1: 6.1.56; 3.0: 6.1.61",
            Self::MAC => "1.2: 4.33; 1.3: 4.33; 1.4: 4.33; 2.0: 6.1.31; 2.1: 6.1.32; 3.0: 6.1.36",
            Self::MAC_VERIFY => "1.2: 4.34; 1.3: 4.34; 1.4: 4.34; 2.0: 6.1.32; 2.1: 6.1.33; 3.0: 6.1.37",
            Self::RNG_RETRIEVE => "1.2: 4.35; 1.3: 4.35; 1.4: 4.35; 2.0: 6.1.45; 2.1: 6.1.49; 3.0: 6.1.54",
            Self::RNG_SEED => "1.2: 4.36; 1.3: 4.36; 1.4: 4.36; 2.0: 6.1.46; 2.1: 6.1.50; 3.0: 6.1.55",
            Self::HASH => "1.2: 4.37; 1.3: 4.37; 1.4: 4.37; 2.0: 6.1.23; 2.1: 6.1.24; 3.0: 6.1.28",
            Self::CREATE_SPLIT_KEY => "1.2: 4.38; 1.3: 4.38; 1.4: 4.38; 2.0: 6.1.10; 2.1: 6.1.10; 3.0: 6.1.12",
            Self::JOIN_SPLIT_KEY => "1.2: 4.39; 1.3: 4.39; 1.4: 4.39; 2.0: 6.1.26; 2.1: 6.1.27; 3.0: 6.1.31",
            Self::IMPORT => "1.4: 4.41; 2.0: 6.1.24; 2.1: 6.1.25; 3.0: 6.1.29",
            Self::EXPORT => "1.4: 4.40; 2.0: 6.1.18; 2.1: 6.1.18; 3.0: 6.1.22",
            Self::LOG => "2.0: 6.1.28; 2.1: 6.1.29; 3.0: 6.1.33",
            Self::LOGIN => "2.0: 6.1.29; 2.1: 6.1.30; 3.0: 6.1.34",
            Self::LOGOUT => "2.0: 6.1.30; 2.1: 6.1.31; 3.0: 6.1.35",
            Self::DELEGATED_LOGIN => "2.0: 6.1.12; 2.1: 6.1.12; 3.0: 6.1.16",
            Self::ADJUST_ATTRIBUTE => "2.0: 6.1.3; 2.1: 6.1.3; 3.0: 6.1.3",
            Self::SET_ATTRIBUTE => "2.0: 6.1.47; 2.1: 6.1.51; 3.0: 6.1.56",
            Self::SET_ENDPOINT_ROLE => "2.0: 6.1.48, 6.2.5; 2.1: 6.1.54, 6.2.5; 3.0: 6.1.59, 6.2.5",
            Self::PKCS_11 => "2.0: 6.1.35; 2.1: 6.1.37; 3.0: 6.1.42",
            Self::INTEROP => "2.0: 6.1.25; 2.1: 6.1.26; 3.0: 6.1.30",
            Self::RE_PROVISION => "2.0: 6.1.44; 2.1: 6.1.48; 3.0: 6.1.53",
            Self::SET_DEFAULTS => "2.1: 6.1.53; 3.0: 6.1.58",
            Self::SET_CONSTRAINTS => "2.1: 6.1.52; 3.0: 6.1.57",
            Self::GET_CONSTRAINTS => "2.1: 6.1.22; 3.0: 6.1.26",
            Self::QUERY_ASYNCHRONOUS_REQUESTS => "2.1: 6.1.41; 3.0: 6.1.46",
            Self::PROCESS => "2.1: 6.1.39; 3.0: 6.1.44",
            Self::PING => "2.1: 6.1.36; 3.0: 6.1.41",
            Self::CREATE_GROUP => "3.0: 6.1.10",
            Self::OBLITERATE => "3.0: 6.1.39",
            Self::CREATE_USER => "3.0: 6.1.13",
            Self::CREATE_CREDENTIAL => "3.0: 6.1.9",
            Self::DEACTIVATE => "3.0: 6.1.14",
            Self::ENCAPSULATE => "3.0: 6.1.22",
            Self::DECAPSULATE => "3.0: 6.1.15",
            _ => "",
        }
    }
}
