// @generated from kmip-core/schema/tags.tsv by keystead-schema; do not edit.
//! Tags: constants, names, types by version (2.1: 11.58).

use super::enumeration as e;
use super::mask as m;
pub use super::registry::tags::{by_name, by_xml_name, has_item_type, info, TagInfo};
use super::version::ProtocolVersion as V;
use crate::ttlv::{ItemType as T, Tag};

/// Activation Date (1.0 to 3.0; DateTime).
pub const ACTIVATION_DATE: Tag = Tag::new(0x42_0001);
/// Application Data (1.0 to 3.0; TextString).
pub const APPLICATION_DATA: Tag = Tag::new(0x42_0002);
/// Application Namespace (1.0 to 3.0; TextString).
pub const APPLICATION_NAMESPACE: Tag = Tag::new(0x42_0003);
/// Application Specific Information (1.0 to 3.0; Structure).
pub const APPLICATION_SPECIFIC_INFORMATION: Tag = Tag::new(0x42_0004);
/// Archive Date (1.0 to 3.0; DateTime).
pub const ARCHIVE_DATE: Tag = Tag::new(0x42_0005);
/// Asynchronous Correlation Value (1.0 to 3.0; ByteString).
pub const ASYNCHRONOUS_CORRELATION_VALUE: Tag = Tag::new(0x42_0006);
/// Asynchronous Indicator (1.0 to 3.0; Boolean, later Enumeration).
pub const ASYNCHRONOUS_INDICATOR: Tag = Tag::new(0x42_0007);
/// Attribute (1.0 to 3.0; Structure).
pub const ATTRIBUTE: Tag = Tag::new(0x42_0008);
/// Attribute Index (1.0 to 1.4, reserved from 2.0; Integer). value reserved from 2.0.
pub const ATTRIBUTE_INDEX: Tag = Tag::new(0x42_0009);
/// Attribute Name (1.0 to 3.0; TextString).
pub const ATTRIBUTE_NAME: Tag = Tag::new(0x42_000A);
/// Attribute Value (1.0 to 3.0; any).
pub const ATTRIBUTE_VALUE: Tag = Tag::new(0x42_000B);
/// Authentication (1.0 to 3.0; Structure).
pub const AUTHENTICATION: Tag = Tag::new(0x42_000C);
/// Batch Count (1.0 to 2.1, reserved from 3.0; Integer). value reserved from 3.0.
pub const BATCH_COUNT: Tag = Tag::new(0x42_000D);
/// Batch Error Continuation Option (1.0 to 3.0; Enumeration).
pub const BATCH_ERROR_CONTINUATION_OPTION: Tag = Tag::new(0x42_000E);
/// Batch Item (1.0 to 3.0; Structure).
pub const BATCH_ITEM: Tag = Tag::new(0x42_000F);
/// Batch Order Option (1.0 to 2.1, reserved from 3.0; Boolean). value reserved from 3.0.
pub const BATCH_ORDER_OPTION: Tag = Tag::new(0x42_0010);
/// Block Cipher Mode (1.0 to 3.0; Enumeration).
pub const BLOCK_CIPHER_MODE: Tag = Tag::new(0x42_0011);
/// Cancellation Result (1.0 to 3.0; Enumeration).
pub const CANCELLATION_RESULT: Tag = Tag::new(0x42_0012);
/// Certificate (1.0 to 3.0; Structure).
pub const CERTIFICATE: Tag = Tag::new(0x42_0013);
/// Certificate Identifier (1.0 to 1.4, deprecated from 1.1; Structure). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_IDENTIFIER: Tag = Tag::new(0x42_0014);
/// Certificate Issuer (1.0 to 1.4, deprecated from 1.1; Structure). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_ISSUER: Tag = Tag::new(0x42_0015);
/// Certificate Issuer Alternative Name (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_ISSUER_ALTERNATIVE_NAME: Tag = Tag::new(0x42_0016);
/// Certificate Issuer Distinguished Name (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_ISSUER_DISTINGUISHED_NAME: Tag = Tag::new(0x42_0017);
/// Certificate Request (1.0 to 3.0; ByteString, later Structure).
pub const CERTIFICATE_REQUEST: Tag = Tag::new(0x42_0018);
/// Certificate Request Type (1.0 to 3.0; Enumeration).
pub const CERTIFICATE_REQUEST_TYPE: Tag = Tag::new(0x42_0019);
/// Certificate Subject (1.0 to 1.4, deprecated from 1.1; Structure). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_SUBJECT: Tag = Tag::new(0x42_001A);
/// Certificate Subject Alternative Name (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_SUBJECT_ALTERNATIVE_NAME: Tag = Tag::new(0x42_001B);
/// Certificate Subject Distinguished Name (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const CERTIFICATE_SUBJECT_DISTINGUISHED_NAME: Tag = Tag::new(0x42_001C);
/// Certificate Type (1.0 to 3.0; Enumeration).
pub const CERTIFICATE_TYPE: Tag = Tag::new(0x42_001D);
/// Certificate Value (1.0 to 3.0; ByteString).
pub const CERTIFICATE_VALUE: Tag = Tag::new(0x42_001E);
/// Common Template-Attribute (1.0 to 1.4, reserved from 2.0; Structure). value reserved from 2.0.
pub const COMMON_TEMPLATE_ATTRIBUTE: Tag = Tag::new(0x42_001F);
/// Compromise Date (1.0 to 3.0; DateTime).
pub const COMPROMISE_DATE: Tag = Tag::new(0x42_0020);
/// Compromise Occurrence Date (1.0 to 3.0; DateTime).
pub const COMPROMISE_OCCURRENCE_DATE: Tag = Tag::new(0x42_0021);
/// Contact Information (1.0 to 3.0; TextString).
pub const CONTACT_INFORMATION: Tag = Tag::new(0x42_0022);
/// Credential (1.0 to 3.0; Structure).
pub const CREDENTIAL: Tag = Tag::new(0x42_0023);
/// Credential Type (1.0 to 3.0; Enumeration).
pub const CREDENTIAL_TYPE: Tag = Tag::new(0x42_0024);
/// Credential Value (1.0 to 3.0; Structure).
pub const CREDENTIAL_VALUE: Tag = Tag::new(0x42_0025);
/// Criticality Indicator (1.0 to 3.0; Boolean).
pub const CRITICALITY_INDICATOR: Tag = Tag::new(0x42_0026);
/// CRT Coefficient (1.0 to 3.0; BigInteger).
pub const CRT_COEFFICIENT: Tag = Tag::new(0x42_0027);
/// Cryptographic Algorithm (1.0 to 3.0; Enumeration).
pub const CRYPTOGRAPHIC_ALGORITHM: Tag = Tag::new(0x42_0028);
/// Cryptographic Domain Parameters (1.0 to 3.0; Structure).
pub const CRYPTOGRAPHIC_DOMAIN_PARAMETERS: Tag = Tag::new(0x42_0029);
/// Cryptographic Length (1.0 to 3.0; Integer).
pub const CRYPTOGRAPHIC_LENGTH: Tag = Tag::new(0x42_002A);
/// Cryptographic Parameters (1.0 to 3.0; Structure).
pub const CRYPTOGRAPHIC_PARAMETERS: Tag = Tag::new(0x42_002B);
/// Cryptographic Usage Mask (1.0 to 3.0; Integer).
pub const CRYPTOGRAPHIC_USAGE_MASK: Tag = Tag::new(0x42_002C);
/// Custom Attribute (1.0 to 1.4, reserved from 2.0; any). value reserved from 2.0.
pub const CUSTOM_ATTRIBUTE: Tag = Tag::new(0x42_002D);
/// D (1.0 to 3.0; BigInteger).
pub const D: Tag = Tag::new(0x42_002E);
/// Deactivation Date (1.0 to 3.0; DateTime).
pub const DEACTIVATION_DATE: Tag = Tag::new(0x42_002F);
/// Derivation Data (1.0 to 3.0; ByteString).
pub const DERIVATION_DATA: Tag = Tag::new(0x42_0030);
/// Derivation Method (1.0 to 3.0; Enumeration).
pub const DERIVATION_METHOD: Tag = Tag::new(0x42_0031);
/// Derivation Parameters (1.0 to 3.0; Structure).
pub const DERIVATION_PARAMETERS: Tag = Tag::new(0x42_0032);
/// Destroy Date (1.0 to 3.0; DateTime).
pub const DESTROY_DATE: Tag = Tag::new(0x42_0033);
/// Digest (1.0 to 3.0; Structure).
pub const DIGEST: Tag = Tag::new(0x42_0034);
/// Digest Value (1.0 to 3.0; ByteString).
pub const DIGEST_VALUE: Tag = Tag::new(0x42_0035);
/// Encryption Key Information (1.0 to 3.0; Structure).
pub const ENCRYPTION_KEY_INFORMATION: Tag = Tag::new(0x42_0036);
/// G (1.0 to 3.0; BigInteger).
pub const G: Tag = Tag::new(0x42_0037);
/// Hashing Algorithm (1.0 to 3.0; Enumeration).
pub const HASHING_ALGORITHM: Tag = Tag::new(0x42_0038);
/// Initial Date (1.0 to 3.0; DateTime).
pub const INITIAL_DATE: Tag = Tag::new(0x42_0039);
/// Initialization Vector (1.0 to 3.0; ByteString).
pub const INITIALIZATION_VECTOR: Tag = Tag::new(0x42_003A);
/// Issuer (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const ISSUER: Tag = Tag::new(0x42_003B);
/// Iteration Count (1.0 to 3.0; Integer).
pub const ITERATION_COUNT: Tag = Tag::new(0x42_003C);
/// IV/Counter/Nonce (1.0 to 3.0; ByteString).
pub const IV_COUNTER_NONCE: Tag = Tag::new(0x42_003D);
/// J (1.0 to 3.0; BigInteger).
pub const J: Tag = Tag::new(0x42_003E);
/// Key (1.0 to 3.0; ByteString).
pub const KEY: Tag = Tag::new(0x42_003F);
/// Key Block (1.0 to 3.0; Structure).
pub const KEY_BLOCK: Tag = Tag::new(0x42_0040);
/// Key Compression Type (1.0 to 3.0; Enumeration).
pub const KEY_COMPRESSION_TYPE: Tag = Tag::new(0x42_0041);
/// Key Format Type (1.0 to 3.0; Enumeration).
pub const KEY_FORMAT_TYPE: Tag = Tag::new(0x42_0042);
/// Key Material (1.0 to 3.0; ByteString or Structure).
pub const KEY_MATERIAL: Tag = Tag::new(0x42_0043);
/// Key Part Identifier (1.0 to 3.0; Integer).
pub const KEY_PART_IDENTIFIER: Tag = Tag::new(0x42_0044);
/// Key Value (1.0 to 3.0; ByteString or Structure, later Structure or ByteString).
pub const KEY_VALUE: Tag = Tag::new(0x42_0045);
/// Key Wrapping Data (1.0 to 3.0; Structure).
pub const KEY_WRAPPING_DATA: Tag = Tag::new(0x42_0046);
/// Key Wrapping Specification (1.0 to 3.0; Structure).
pub const KEY_WRAPPING_SPECIFICATION: Tag = Tag::new(0x42_0047);
/// Last Change Date (1.0 to 3.0; DateTime).
pub const LAST_CHANGE_DATE: Tag = Tag::new(0x42_0048);
/// Lease Time (1.0 to 3.0; Interval).
pub const LEASE_TIME: Tag = Tag::new(0x42_0049);
/// Link (1.0 to 2.1, reserved from 3.0; Structure). value reserved from 3.0.
pub const LINK: Tag = Tag::new(0x42_004A);
/// Link Type (1.0 to 2.1, reserved from 3.0; Enumeration). value reserved from 3.0.
pub const LINK_TYPE: Tag = Tag::new(0x42_004B);
/// Linked Object Identifier (1.0 to 2.1, reserved from 3.0; TextString, later TextString or Enumeration or Integer). value reserved from 3.0.
pub const LINKED_OBJECT_IDENTIFIER: Tag = Tag::new(0x42_004C);
/// MAC/Signature (1.0 to 3.0; ByteString).
pub const MAC_SIGNATURE: Tag = Tag::new(0x42_004D);
/// MAC/Signature Key Information (1.0 to 3.0; Structure).
pub const MAC_SIGNATURE_KEY_INFORMATION: Tag = Tag::new(0x42_004E);
/// Maximum Items (1.0 to 3.0; Integer).
pub const MAXIMUM_ITEMS: Tag = Tag::new(0x42_004F);
/// Maximum Response Size (1.0 to 3.0; Integer).
pub const MAXIMUM_RESPONSE_SIZE: Tag = Tag::new(0x42_0050);
/// Message Extension (1.0 to 3.0; Structure).
pub const MESSAGE_EXTENSION: Tag = Tag::new(0x42_0051);
/// Modulus (1.0 to 3.0; BigInteger).
pub const MODULUS: Tag = Tag::new(0x42_0052);
/// Name (1.0 to 3.0; Structure, later TextString).
pub const NAME: Tag = Tag::new(0x42_0053);
/// Name Type (1.0 to 2.1, reserved from 3.0; Enumeration). value reserved from 3.0.
pub const NAME_TYPE: Tag = Tag::new(0x42_0054);
/// Name Value (1.0 to 2.1, reserved from 3.0; TextString). value reserved from 3.0.
pub const NAME_VALUE: Tag = Tag::new(0x42_0055);
/// Object Group (1.0 to 2.1, reserved from 3.0; TextString). value reserved from 3.0.
pub const OBJECT_GROUP: Tag = Tag::new(0x42_0056);
/// Object Type (1.0 to 3.0; Enumeration).
pub const OBJECT_TYPE: Tag = Tag::new(0x42_0057);
/// Offset (1.0 to 3.0; Interval).
pub const OFFSET: Tag = Tag::new(0x42_0058);
/// Opaque Data Type (1.0 to 3.0; Enumeration).
pub const OPAQUE_DATA_TYPE: Tag = Tag::new(0x42_0059);
/// Opaque Data Value (1.0 to 3.0; ByteString).
pub const OPAQUE_DATA_VALUE: Tag = Tag::new(0x42_005A);
/// Opaque Object (1.0 to 3.0; Structure).
pub const OPAQUE_OBJECT: Tag = Tag::new(0x42_005B);
/// Operation (1.0 to 3.0; Enumeration).
pub const OPERATION: Tag = Tag::new(0x42_005C);
/// Operation Policy Name (1.0 to 1.4, deprecated from 1.3; TextString). marked deprecated from 1.3; value reserved from 2.0.
pub const OPERATION_POLICY_NAME: Tag = Tag::new(0x42_005D);
/// P (1.0 to 3.0; BigInteger).
pub const P: Tag = Tag::new(0x42_005E);
/// Padding Method (1.0 to 3.0; Enumeration).
pub const PADDING_METHOD: Tag = Tag::new(0x42_005F);
/// Prime Exponent P (1.0 to 3.0; BigInteger).
pub const PRIME_EXPONENT_P: Tag = Tag::new(0x42_0060);
/// Prime Exponent Q (1.0 to 3.0; BigInteger).
pub const PRIME_EXPONENT_Q: Tag = Tag::new(0x42_0061);
/// Prime Field Size (1.0 to 3.0; BigInteger).
pub const PRIME_FIELD_SIZE: Tag = Tag::new(0x42_0062);
/// Private Exponent (1.0 to 3.0; BigInteger).
pub const PRIVATE_EXPONENT: Tag = Tag::new(0x42_0063);
/// Private Key (1.0 to 3.0; Structure).
pub const PRIVATE_KEY: Tag = Tag::new(0x42_0064);
/// Private Key Template-Attribute (1.0 to 1.4, reserved from 2.0; Structure). value reserved from 2.0.
pub const PRIVATE_KEY_TEMPLATE_ATTRIBUTE: Tag = Tag::new(0x42_0065);
/// Private Key Unique Identifier (1.0 to 3.0; TextString, later TextString or Enumeration or Integer, later Identifier).
pub const PRIVATE_KEY_UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0066);
/// Process Start Date (1.0 to 3.0; DateTime).
pub const PROCESS_START_DATE: Tag = Tag::new(0x42_0067);
/// Protect Stop Date (1.0 to 3.0; DateTime).
pub const PROTECT_STOP_DATE: Tag = Tag::new(0x42_0068);
/// Protocol Version (1.0 to 3.0; Structure).
pub const PROTOCOL_VERSION: Tag = Tag::new(0x42_0069);
/// Protocol Version Major (1.0 to 3.0; Integer).
pub const PROTOCOL_VERSION_MAJOR: Tag = Tag::new(0x42_006A);
/// Protocol Version Minor (1.0 to 3.0; Integer).
pub const PROTOCOL_VERSION_MINOR: Tag = Tag::new(0x42_006B);
/// Public Exponent (1.0 to 3.0; BigInteger).
pub const PUBLIC_EXPONENT: Tag = Tag::new(0x42_006C);
/// Public Key (1.0 to 3.0; Structure).
pub const PUBLIC_KEY: Tag = Tag::new(0x42_006D);
/// Public Key Template-Attribute (1.0 to 1.4, reserved from 2.0; Structure). value reserved from 2.0.
pub const PUBLIC_KEY_TEMPLATE_ATTRIBUTE: Tag = Tag::new(0x42_006E);
/// Public Key Unique Identifier (1.0 to 3.0; TextString, later TextString or Enumeration or Integer, later Identifier).
pub const PUBLIC_KEY_UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_006F);
/// Put Function (1.0 to 3.0; Enumeration).
pub const PUT_FUNCTION: Tag = Tag::new(0x42_0070);
/// Q (1.0 to 3.0; BigInteger).
pub const Q: Tag = Tag::new(0x42_0071);
/// Q String (1.0 to 3.0; ByteString).
pub const Q_STRING: Tag = Tag::new(0x42_0072);
/// Qlength (1.0 to 3.0; Integer).
pub const QLENGTH: Tag = Tag::new(0x42_0073);
/// Query Function (1.0 to 3.0; Enumeration).
pub const QUERY_FUNCTION: Tag = Tag::new(0x42_0074);
/// Recommended Curve (1.0 to 3.0; Enumeration).
pub const RECOMMENDED_CURVE: Tag = Tag::new(0x42_0075);
/// Replaced Unique Identifier (1.0 to 3.0; TextString, later Identifier).
pub const REPLACED_UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0076);
/// Request Header (1.0 to 3.0; Structure).
pub const REQUEST_HEADER: Tag = Tag::new(0x42_0077);
/// Request Message (1.0 to 3.0; Structure).
pub const REQUEST_MESSAGE: Tag = Tag::new(0x42_0078);
/// Request Payload (1.0 to 3.0; Structure).
pub const REQUEST_PAYLOAD: Tag = Tag::new(0x42_0079);
/// Response Header (1.0 to 3.0; Structure).
pub const RESPONSE_HEADER: Tag = Tag::new(0x42_007A);
/// Response Message (1.0 to 3.0; Structure).
pub const RESPONSE_MESSAGE: Tag = Tag::new(0x42_007B);
/// Response Payload (1.0 to 3.0; Structure).
pub const RESPONSE_PAYLOAD: Tag = Tag::new(0x42_007C);
/// Result Message (1.0 to 3.0; TextString).
pub const RESULT_MESSAGE: Tag = Tag::new(0x42_007D);
/// Result Reason (1.0 to 3.0; Enumeration).
pub const RESULT_REASON: Tag = Tag::new(0x42_007E);
/// Result Status (1.0 to 3.0; Enumeration).
pub const RESULT_STATUS: Tag = Tag::new(0x42_007F);
/// Revocation Message (1.0 to 3.0; TextString).
pub const REVOCATION_MESSAGE: Tag = Tag::new(0x42_0080);
/// Revocation Reason (1.0 to 3.0; Structure).
pub const REVOCATION_REASON: Tag = Tag::new(0x42_0081);
/// Revocation Reason Code (1.0 to 3.0; Enumeration).
pub const REVOCATION_REASON_CODE: Tag = Tag::new(0x42_0082);
/// Key Role Type (1.0 to 3.0; Enumeration).
pub const KEY_ROLE_TYPE: Tag = Tag::new(0x42_0083);
/// Salt (1.0 to 3.0; ByteString).
pub const SALT: Tag = Tag::new(0x42_0084);
/// Secret Data (1.0 to 3.0; Structure).
pub const SECRET_DATA: Tag = Tag::new(0x42_0085);
/// Secret Data Type (1.0 to 3.0; Enumeration).
pub const SECRET_DATA_TYPE: Tag = Tag::new(0x42_0086);
/// Serial Number (1.0 to 1.4, deprecated from 1.1; TextString). marked deprecated from 1.1; value reserved from 2.0.
pub const SERIAL_NUMBER: Tag = Tag::new(0x42_0087);
/// Server Information (1.0 to 3.0; Structure).
pub const SERVER_INFORMATION: Tag = Tag::new(0x42_0088);
/// Split Key (1.0 to 3.0; Structure).
pub const SPLIT_KEY: Tag = Tag::new(0x42_0089);
/// Split Key Method (1.0 to 3.0; Enumeration).
pub const SPLIT_KEY_METHOD: Tag = Tag::new(0x42_008A);
/// Split Key Parts (1.0 to 3.0; Integer).
pub const SPLIT_KEY_PARTS: Tag = Tag::new(0x42_008B);
/// Split Key Threshold (1.0 to 3.0; Integer).
pub const SPLIT_KEY_THRESHOLD: Tag = Tag::new(0x42_008C);
/// State (1.0 to 3.0; Enumeration).
pub const STATE: Tag = Tag::new(0x42_008D);
/// Storage Status Mask (1.0 to 3.0; Integer).
pub const STORAGE_STATUS_MASK: Tag = Tag::new(0x42_008E);
/// Symmetric Key (1.0 to 3.0; Structure).
pub const SYMMETRIC_KEY: Tag = Tag::new(0x42_008F);
/// Template (1.0 to 1.4, reserved from 2.0; Structure). value reserved from 2.0.
pub const TEMPLATE: Tag = Tag::new(0x42_0090);
/// Template-Attribute (1.0 to 1.4, reserved from 2.0; Structure). value reserved from 2.0.
pub const TEMPLATE_ATTRIBUTE: Tag = Tag::new(0x42_0091);
/// Time Stamp (1.0 to 3.0; DateTime).
pub const TIME_STAMP: Tag = Tag::new(0x42_0092);
/// Unique Batch Item ID (1.0 to 2.1, reserved from 3.0; ByteString). value reserved from 3.0.
pub const UNIQUE_BATCH_ITEM_ID: Tag = Tag::new(0x42_0093);
/// Unique Identifier (1.0 to 3.0; TextString, later TextString or Enumeration or Integer, later Identifier or Reference or NameReference or Enumeration or Integer).
pub const UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0094);
/// Usage Limits (1.0 to 3.0; Structure).
pub const USAGE_LIMITS: Tag = Tag::new(0x42_0095);
/// Usage Limits Count (1.0 to 3.0; LongInteger).
pub const USAGE_LIMITS_COUNT: Tag = Tag::new(0x42_0096);
/// Usage Limits Total (1.0 to 3.0; LongInteger).
pub const USAGE_LIMITS_TOTAL: Tag = Tag::new(0x42_0097);
/// Usage Limits Unit (1.0 to 3.0; Enumeration).
pub const USAGE_LIMITS_UNIT: Tag = Tag::new(0x42_0098);
/// Username (1.0 to 3.0; TextString).
pub const USERNAME: Tag = Tag::new(0x42_0099);
/// Validity Date (1.0 to 3.0; DateTime).
pub const VALIDITY_DATE: Tag = Tag::new(0x42_009A);
/// Validity Indicator (1.0 to 3.0; Enumeration).
pub const VALIDITY_INDICATOR: Tag = Tag::new(0x42_009B);
/// Vendor Extension (1.0 to 3.0; Structure).
pub const VENDOR_EXTENSION: Tag = Tag::new(0x42_009C);
/// Vendor Identification (1.0 to 3.0; TextString).
pub const VENDOR_IDENTIFICATION: Tag = Tag::new(0x42_009D);
/// Wrapping Method (1.0 to 3.0; Enumeration).
pub const WRAPPING_METHOD: Tag = Tag::new(0x42_009E);
/// X (1.0 to 3.0; BigInteger).
pub const X: Tag = Tag::new(0x42_009F);
/// Y (1.0 to 3.0; BigInteger).
pub const Y: Tag = Tag::new(0x42_00A0);
/// Password (1.0 to 3.0; TextString).
pub const PASSWORD: Tag = Tag::new(0x42_00A1);
/// Device Identifier (1.1 to 3.0; TextString).
pub const DEVICE_IDENTIFIER: Tag = Tag::new(0x42_00A2);
/// Encoding Option (1.1 to 3.0; Enumeration).
pub const ENCODING_OPTION: Tag = Tag::new(0x42_00A3);
/// Extension Information (1.1 to 3.0; Structure).
pub const EXTENSION_INFORMATION: Tag = Tag::new(0x42_00A4);
/// Extension Name (1.1 to 3.0; TextString).
pub const EXTENSION_NAME: Tag = Tag::new(0x42_00A5);
/// Extension Tag (1.1 to 3.0; Integer).
pub const EXTENSION_TAG: Tag = Tag::new(0x42_00A6);
/// Extension Type (1.1 to 3.0; Integer, later Enumeration).
pub const EXTENSION_TYPE: Tag = Tag::new(0x42_00A7);
/// Fresh (1.1 to 3.0; Boolean).
pub const FRESH: Tag = Tag::new(0x42_00A8);
/// Machine Identifier (1.1 to 3.0; TextString).
pub const MACHINE_IDENTIFIER: Tag = Tag::new(0x42_00A9);
/// Media Identifier (1.1 to 3.0; TextString).
pub const MEDIA_IDENTIFIER: Tag = Tag::new(0x42_00AA);
/// Network Identifier (1.1 to 3.0; TextString).
pub const NETWORK_IDENTIFIER: Tag = Tag::new(0x42_00AB);
/// Object Group Member (1.1 to 2.1, reserved from 3.0; Enumeration). value reserved from 3.0.
pub const OBJECT_GROUP_MEMBER: Tag = Tag::new(0x42_00AC);
/// Certificate Length (1.1 to 3.0; Integer).
pub const CERTIFICATE_LENGTH: Tag = Tag::new(0x42_00AD);
/// Digital Signature Algorithm (1.1 to 3.0; Enumeration).
pub const DIGITAL_SIGNATURE_ALGORITHM: Tag = Tag::new(0x42_00AE);
/// Certificate Serial Number (1.1 to 3.0; ByteString).
pub const CERTIFICATE_SERIAL_NUMBER: Tag = Tag::new(0x42_00AF);
/// Device Serial Number (1.1 to 3.0; TextString).
pub const DEVICE_SERIAL_NUMBER: Tag = Tag::new(0x42_00B0);
/// Issuer Alternative Name (1.1 to 3.0; ByteString).
pub const ISSUER_ALTERNATIVE_NAME: Tag = Tag::new(0x42_00B1);
/// Issuer Distinguished Name (1.1 to 3.0; ByteString).
pub const ISSUER_DISTINGUISHED_NAME: Tag = Tag::new(0x42_00B2);
/// Subject Alternative Name (1.1 to 3.0; ByteString).
pub const SUBJECT_ALTERNATIVE_NAME: Tag = Tag::new(0x42_00B3);
/// Subject Distinguished Name (1.1 to 3.0; ByteString).
pub const SUBJECT_DISTINGUISHED_NAME: Tag = Tag::new(0x42_00B4);
/// X.509 Certificate Identifier (1.1 to 3.0; Structure).
pub const X_509_CERTIFICATE_IDENTIFIER: Tag = Tag::new(0x42_00B5);
/// X.509 Certificate Issuer (1.1 to 3.0; Structure).
pub const X_509_CERTIFICATE_ISSUER: Tag = Tag::new(0x42_00B6);
/// X.509 Certificate Subject (1.1 to 3.0; Structure).
pub const X_509_CERTIFICATE_SUBJECT: Tag = Tag::new(0x42_00B7);
/// Key Value Location (1.2 to 3.0; Structure).
pub const KEY_VALUE_LOCATION: Tag = Tag::new(0x42_00B8);
/// Key Value Location Value (1.2 to 3.0; TextString).
pub const KEY_VALUE_LOCATION_VALUE: Tag = Tag::new(0x42_00B9);
/// Key Value Location Type (1.2 to 3.0; Enumeration).
pub const KEY_VALUE_LOCATION_TYPE: Tag = Tag::new(0x42_00BA);
/// Key Value Present (1.2 to 3.0; Boolean).
pub const KEY_VALUE_PRESENT: Tag = Tag::new(0x42_00BB);
/// Original Creation Date (1.2 to 3.0; DateTime).
pub const ORIGINAL_CREATION_DATE: Tag = Tag::new(0x42_00BC);
/// PGP Key (1.2 to 3.0; Structure).
pub const PGP_KEY: Tag = Tag::new(0x42_00BD);
/// PGP Key Version (1.2 to 3.0; Integer).
pub const PGP_KEY_VERSION: Tag = Tag::new(0x42_00BE);
/// Alternative Name (1.2 to 3.0; Structure).
pub const ALTERNATIVE_NAME: Tag = Tag::new(0x42_00BF);
/// Alternative Name Value (1.2 to 3.0; TextString).
pub const ALTERNATIVE_NAME_VALUE: Tag = Tag::new(0x42_00C0);
/// Alternative Name Type (1.2 to 3.0; Enumeration).
pub const ALTERNATIVE_NAME_TYPE: Tag = Tag::new(0x42_00C1);
/// Data (1.2 to 3.0; ByteString, later ByteString or Enumeration or Integer).
pub const DATA: Tag = Tag::new(0x42_00C2);
/// Signature Data (1.2 to 3.0; ByteString).
pub const SIGNATURE_DATA: Tag = Tag::new(0x42_00C3);
/// Data Length (1.2 to 3.0; Integer).
pub const DATA_LENGTH: Tag = Tag::new(0x42_00C4);
/// Random IV (1.2 to 3.0; Boolean).
pub const RANDOM_IV: Tag = Tag::new(0x42_00C5);
/// MAC Data (1.2 to 3.0; ByteString).
pub const MAC_DATA: Tag = Tag::new(0x42_00C6);
/// Attestation Type (1.2 to 3.0; Enumeration).
pub const ATTESTATION_TYPE: Tag = Tag::new(0x42_00C7);
/// Nonce (1.2 to 3.0; Structure).
pub const NONCE: Tag = Tag::new(0x42_00C8);
/// Nonce ID (1.2 to 3.0; ByteString).
pub const NONCE_ID: Tag = Tag::new(0x42_00C9);
/// Nonce Value (1.2 to 3.0; ByteString).
pub const NONCE_VALUE: Tag = Tag::new(0x42_00CA);
/// Attestation Measurement (1.2 to 3.0; ByteString).
pub const ATTESTATION_MEASUREMENT: Tag = Tag::new(0x42_00CB);
/// Attestation Assertion (1.2 to 3.0; ByteString).
pub const ATTESTATION_ASSERTION: Tag = Tag::new(0x42_00CC);
/// IV Length (1.2 to 3.0; Integer).
pub const IV_LENGTH: Tag = Tag::new(0x42_00CD);
/// Tag Length (1.2 to 3.0; Integer).
pub const TAG_LENGTH: Tag = Tag::new(0x42_00CE);
/// Fixed Field Length (1.2 to 3.0; Integer).
pub const FIXED_FIELD_LENGTH: Tag = Tag::new(0x42_00CF);
/// Counter Length (1.2 to 3.0; Integer).
pub const COUNTER_LENGTH: Tag = Tag::new(0x42_00D0);
/// Initial Counter Value (1.2 to 3.0; Integer).
pub const INITIAL_COUNTER_VALUE: Tag = Tag::new(0x42_00D1);
/// Invocation Field Length (1.2 to 3.0; Integer).
pub const INVOCATION_FIELD_LENGTH: Tag = Tag::new(0x42_00D2);
/// Attestation Capable Indicator (1.2 to 3.0; Boolean).
pub const ATTESTATION_CAPABLE_INDICATOR: Tag = Tag::new(0x42_00D3);
/// Offset Items (1.3 to 3.0; Integer).
pub const OFFSET_ITEMS: Tag = Tag::new(0x42_00D4);
/// Located Items (1.3 to 3.0; Integer).
pub const LOCATED_ITEMS: Tag = Tag::new(0x42_00D5);
/// Correlation Value (1.3 to 3.0; ByteString).
pub const CORRELATION_VALUE: Tag = Tag::new(0x42_00D6);
/// Init Indicator (1.3 to 3.0; Boolean).
pub const INIT_INDICATOR: Tag = Tag::new(0x42_00D7);
/// Final Indicator (1.3 to 3.0; Boolean).
pub const FINAL_INDICATOR: Tag = Tag::new(0x42_00D8);
/// RNG Parameters (1.3 to 3.0; Structure).
pub const RNG_PARAMETERS: Tag = Tag::new(0x42_00D9);
/// RNG Algorithm (1.3 to 3.0; Enumeration).
pub const RNG_ALGORITHM: Tag = Tag::new(0x42_00DA);
/// DRBG Algorithm (1.3 to 3.0; Enumeration).
pub const DRBG_ALGORITHM: Tag = Tag::new(0x42_00DB);
/// FIPS186 Variation (1.3 to 3.0; Enumeration).
pub const FIPS186_VARIATION: Tag = Tag::new(0x42_00DC);
/// Prediction Resistance (1.3 to 3.0; Boolean).
pub const PREDICTION_RESISTANCE: Tag = Tag::new(0x42_00DD);
/// Random Number Generator (1.3 to 3.0; Structure).
pub const RANDOM_NUMBER_GENERATOR: Tag = Tag::new(0x42_00DE);
/// Validation Information (1.3 to 3.0; Structure).
pub const VALIDATION_INFORMATION: Tag = Tag::new(0x42_00DF);
/// Validation Authority Type (1.3 to 3.0; Enumeration).
pub const VALIDATION_AUTHORITY_TYPE: Tag = Tag::new(0x42_00E0);
/// Validation Authority Country (1.3 to 3.0; TextString).
pub const VALIDATION_AUTHORITY_COUNTRY: Tag = Tag::new(0x42_00E1);
/// Validation Authority URI (1.3 to 3.0; TextString).
pub const VALIDATION_AUTHORITY_URI: Tag = Tag::new(0x42_00E2);
/// Validation Version Major (1.3 to 3.0; Integer).
pub const VALIDATION_VERSION_MAJOR: Tag = Tag::new(0x42_00E3);
/// Validation Version Minor (1.3 to 3.0; Integer).
pub const VALIDATION_VERSION_MINOR: Tag = Tag::new(0x42_00E4);
/// Validation Type (1.3 to 3.0; Enumeration).
pub const VALIDATION_TYPE: Tag = Tag::new(0x42_00E5);
/// Validation Level (1.3 to 3.0; Integer).
pub const VALIDATION_LEVEL: Tag = Tag::new(0x42_00E6);
/// Validation Certificate Identifier (1.3 to 3.0; TextString).
pub const VALIDATION_CERTIFICATE_IDENTIFIER: Tag = Tag::new(0x42_00E7);
/// Validation Certificate URI (1.3 to 3.0; TextString).
pub const VALIDATION_CERTIFICATE_URI: Tag = Tag::new(0x42_00E8);
/// Validation Vendor URI (1.3 to 3.0; TextString).
pub const VALIDATION_VENDOR_URI: Tag = Tag::new(0x42_00E9);
/// Validation Profile (1.3 to 3.0; TextString).
pub const VALIDATION_PROFILE: Tag = Tag::new(0x42_00EA);
/// Profile Information (1.3 to 3.0; Structure).
pub const PROFILE_INFORMATION: Tag = Tag::new(0x42_00EB);
/// Profile Name (1.3 to 3.0; Enumeration).
pub const PROFILE_NAME: Tag = Tag::new(0x42_00EC);
/// Server URI (1.3 to 3.0; TextString).
pub const SERVER_URI: Tag = Tag::new(0x42_00ED);
/// Server Port (1.3 to 3.0; Integer).
pub const SERVER_PORT: Tag = Tag::new(0x42_00EE);
/// Streaming Capability (1.3 to 3.0; Boolean).
pub const STREAMING_CAPABILITY: Tag = Tag::new(0x42_00EF);
/// Asynchronous Capability (1.3 to 3.0; Boolean).
pub const ASYNCHRONOUS_CAPABILITY: Tag = Tag::new(0x42_00F0);
/// Attestation Capability (1.3 to 3.0; Boolean).
pub const ATTESTATION_CAPABILITY: Tag = Tag::new(0x42_00F1);
/// Unwrap Mode (1.3 to 3.0; Enumeration).
pub const UNWRAP_MODE: Tag = Tag::new(0x42_00F2);
/// Destroy Action (1.3 to 3.0; Enumeration).
pub const DESTROY_ACTION: Tag = Tag::new(0x42_00F3);
/// Shredding Algorithm (1.3 to 3.0; Enumeration).
pub const SHREDDING_ALGORITHM: Tag = Tag::new(0x42_00F4);
/// RNG Mode (1.3 to 3.0; Enumeration).
pub const RNG_MODE: Tag = Tag::new(0x42_00F5);
/// Client Registration Method (1.3 to 3.0; Enumeration).
pub const CLIENT_REGISTRATION_METHOD: Tag = Tag::new(0x42_00F6);
/// Capability Information (1.3 to 3.0; Structure).
pub const CAPABILITY_INFORMATION: Tag = Tag::new(0x42_00F7);
/// Key Wrap Type (1.4 to 3.0; Enumeration).
pub const KEY_WRAP_TYPE: Tag = Tag::new(0x42_00F8);
/// Batch Undo Capability (1.4 to 3.0; Boolean).
pub const BATCH_UNDO_CAPABILITY: Tag = Tag::new(0x42_00F9);
/// Batch Continue Capability (1.4 to 3.0; Boolean).
pub const BATCH_CONTINUE_CAPABILITY: Tag = Tag::new(0x42_00FA);
/// PKCS#12 Friendly Name (1.4 to 3.0; TextString).
pub const PKCS_12_FRIENDLY_NAME: Tag = Tag::new(0x42_00FB);
/// Description (1.4 to 3.0; TextString).
pub const DESCRIPTION: Tag = Tag::new(0x42_00FC);
/// Comment (1.4 to 3.0; TextString).
pub const COMMENT: Tag = Tag::new(0x42_00FD);
/// Authenticated Encryption Additional Data (1.4 to 3.0; ByteString).
pub const AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA: Tag = Tag::new(0x42_00FE);
/// Authenticated Encryption Tag (1.4 to 3.0; ByteString).
pub const AUTHENTICATED_ENCRYPTION_TAG: Tag = Tag::new(0x42_00FF);
/// Salt Length (1.4 to 3.0; Integer).
pub const SALT_LENGTH: Tag = Tag::new(0x42_0100);
/// Mask Generator (1.4 to 3.0; Enumeration).
pub const MASK_GENERATOR: Tag = Tag::new(0x42_0101);
/// Mask Generator Hashing Algorithm (1.4 to 3.0; Enumeration).
pub const MASK_GENERATOR_HASHING_ALGORITHM: Tag = Tag::new(0x42_0102);
/// P Source (1.4 to 3.0; ByteString).
pub const P_SOURCE: Tag = Tag::new(0x42_0103);
/// Trailer Field (1.4 to 3.0; Integer).
pub const TRAILER_FIELD: Tag = Tag::new(0x42_0104);
/// Client Correlation Value (1.4 to 3.0; TextString).
pub const CLIENT_CORRELATION_VALUE: Tag = Tag::new(0x42_0105);
/// Server Correlation Value (1.4 to 3.0; TextString).
pub const SERVER_CORRELATION_VALUE: Tag = Tag::new(0x42_0106);
/// Digested Data (1.4 to 3.0; ByteString).
pub const DIGESTED_DATA: Tag = Tag::new(0x42_0107);
/// Certificate Subject CN (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_CN: Tag = Tag::new(0x42_0108);
/// Certificate Subject O (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_O: Tag = Tag::new(0x42_0109);
/// Certificate Subject OU (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_OU: Tag = Tag::new(0x42_010A);
/// Certificate Subject Email (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_EMAIL: Tag = Tag::new(0x42_010B);
/// Certificate Subject C (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_C: Tag = Tag::new(0x42_010C);
/// Certificate Subject ST (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_ST: Tag = Tag::new(0x42_010D);
/// Certificate Subject L (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_L: Tag = Tag::new(0x42_010E);
/// Certificate Subject UID (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_UID: Tag = Tag::new(0x42_010F);
/// Certificate Subject Serial Number (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_SERIAL_NUMBER: Tag = Tag::new(0x42_0110);
/// Certificate Subject Title (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_TITLE: Tag = Tag::new(0x42_0111);
/// Certificate Subject DC (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_DC: Tag = Tag::new(0x42_0112);
/// Certificate Subject DN Qualifier (1.4 to 3.0; TextString).
pub const CERTIFICATE_SUBJECT_DN_QUALIFIER: Tag = Tag::new(0x42_0113);
/// Certificate Issuer CN (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_CN: Tag = Tag::new(0x42_0114);
/// Certificate Issuer O (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_O: Tag = Tag::new(0x42_0115);
/// Certificate Issuer OU (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_OU: Tag = Tag::new(0x42_0116);
/// Certificate Issuer Email (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_EMAIL: Tag = Tag::new(0x42_0117);
/// Certificate Issuer C (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_C: Tag = Tag::new(0x42_0118);
/// Certificate Issuer ST (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_ST: Tag = Tag::new(0x42_0119);
/// Certificate Issuer L (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_L: Tag = Tag::new(0x42_011A);
/// Certificate Issuer UID (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_UID: Tag = Tag::new(0x42_011B);
/// Certificate Issuer Serial Number (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_SERIAL_NUMBER: Tag = Tag::new(0x42_011C);
/// Certificate Issuer Title (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_TITLE: Tag = Tag::new(0x42_011D);
/// Certificate Issuer DC (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_DC: Tag = Tag::new(0x42_011E);
/// Certificate Issuer DN Qualifier (1.4 to 3.0; TextString).
pub const CERTIFICATE_ISSUER_DN_QUALIFIER: Tag = Tag::new(0x42_011F);
/// Sensitive (1.4 to 3.0; Boolean).
pub const SENSITIVE: Tag = Tag::new(0x42_0120);
/// Always Sensitive (1.4 to 3.0; Boolean).
pub const ALWAYS_SENSITIVE: Tag = Tag::new(0x42_0121);
/// Extractable (1.4 to 3.0; Boolean).
pub const EXTRACTABLE: Tag = Tag::new(0x42_0122);
/// Never Extractable (1.4 to 3.0; Boolean).
pub const NEVER_EXTRACTABLE: Tag = Tag::new(0x42_0123);
/// Replace Existing (1.4 to 3.0; Boolean).
pub const REPLACE_EXISTING: Tag = Tag::new(0x42_0124);
/// Attributes (2.0 to 3.0; Structure).
pub const ATTRIBUTES: Tag = Tag::new(0x42_0125);
/// Common Attributes (2.0 to 3.0; Structure).
pub const COMMON_ATTRIBUTES: Tag = Tag::new(0x42_0126);
/// Private Key Attributes (2.0 to 3.0; Structure).
pub const PRIVATE_KEY_ATTRIBUTES: Tag = Tag::new(0x42_0127);
/// Public Key Attributes (2.0 to 3.0; Structure).
pub const PUBLIC_KEY_ATTRIBUTES: Tag = Tag::new(0x42_0128);
/// Extension Enumeration (2.0 to 3.0; Integer).
pub const EXTENSION_ENUMERATION: Tag = Tag::new(0x42_0129);
/// Extension Attribute (2.0 to 3.0; Boolean).
pub const EXTENSION_ATTRIBUTE: Tag = Tag::new(0x42_012A);
/// Extension Parent Structure Tag (2.0 to 3.0; Integer).
pub const EXTENSION_PARENT_STRUCTURE_TAG: Tag = Tag::new(0x42_012B);
/// Extension Description (2.0 to 3.0; TextString).
pub const EXTENSION_DESCRIPTION: Tag = Tag::new(0x42_012C);
/// Server Name (2.0 to 3.0; TextString).
pub const SERVER_NAME: Tag = Tag::new(0x42_012D);
/// Server Serial Number (2.0 to 3.0; TextString).
pub const SERVER_SERIAL_NUMBER: Tag = Tag::new(0x42_012E);
/// Server Version (2.0 to 3.0; TextString).
pub const SERVER_VERSION: Tag = Tag::new(0x42_012F);
/// Server Load (2.0 to 3.0; TextString).
pub const SERVER_LOAD: Tag = Tag::new(0x42_0130);
/// Product Name (2.0 to 3.0; TextString).
pub const PRODUCT_NAME: Tag = Tag::new(0x42_0131);
/// Build Level (2.0 to 3.0; TextString).
pub const BUILD_LEVEL: Tag = Tag::new(0x42_0132);
/// Build Date (2.0 to 3.0; TextString).
pub const BUILD_DATE: Tag = Tag::new(0x42_0133);
/// Cluster Info (2.0 to 3.0; TextString).
pub const CLUSTER_INFO: Tag = Tag::new(0x42_0134);
/// Alternate Failover Endpoints (2.0 to 3.0; TextString).
pub const ALTERNATE_FAILOVER_ENDPOINTS: Tag = Tag::new(0x42_0135);
/// Short Unique Identifier (2.0 to 3.0; ByteString).
pub const SHORT_UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0136);
/// Tag (2.0 to 3.0; Enumeration). the value is the number of a tag.
pub const TAG: Tag = Tag::new(0x42_0138);
/// Certificate Request Unique Identifier (2.0 to 3.0; TextString or Enumeration or Integer, later Identifier or Reference or NameReference or Enumeration or Integer).
pub const CERTIFICATE_REQUEST_UNIQUE_IDENTIFIER: Tag = Tag::new(0x42_0139);
/// NIST Key Type (2.0 to 3.0; Enumeration).
pub const NIST_KEY_TYPE: Tag = Tag::new(0x42_013A);
/// Attribute Reference (2.0 to 3.0; Structure or Enumeration). the value of an Enumeration is the number of a tag.
pub const ATTRIBUTE_REFERENCE: Tag = Tag::new(0x42_013B);
/// Current Attribute (2.0 to 3.0; Structure).
pub const CURRENT_ATTRIBUTE: Tag = Tag::new(0x42_013C);
/// New Attribute (2.0 to 3.0; Structure).
pub const NEW_ATTRIBUTE: Tag = Tag::new(0x42_013D);
/// Certificate Request Value (2.0 to 3.0; ByteString).
pub const CERTIFICATE_REQUEST_VALUE: Tag = Tag::new(0x42_0140);
/// Log Message (2.0 to 3.0; TextString).
pub const LOG_MESSAGE: Tag = Tag::new(0x42_0141);
/// Profile Version (2.0 to 3.0; Structure).
pub const PROFILE_VERSION: Tag = Tag::new(0x42_0142);
/// Profile Version Major (2.0 to 3.0; Integer).
pub const PROFILE_VERSION_MAJOR: Tag = Tag::new(0x42_0143);
/// Profile Version Minor (2.0 to 3.0; Integer).
pub const PROFILE_VERSION_MINOR: Tag = Tag::new(0x42_0144);
/// Protection Level (2.0 to 3.0; Enumeration).
pub const PROTECTION_LEVEL: Tag = Tag::new(0x42_0145);
/// Protection Period (2.0 to 3.0; Interval).
pub const PROTECTION_PERIOD: Tag = Tag::new(0x42_0146);
/// Quantum Safe (2.0 to 3.0; Boolean).
pub const QUANTUM_SAFE: Tag = Tag::new(0x42_0147);
/// Quantum Safe Capability (2.0 to 3.0; Boolean).
pub const QUANTUM_SAFE_CAPABILITY: Tag = Tag::new(0x42_0148);
/// Ticket (2.0 to 3.0; Structure).
pub const TICKET: Tag = Tag::new(0x42_0149);
/// Ticket Type (2.0 to 3.0; Enumeration).
pub const TICKET_TYPE: Tag = Tag::new(0x42_014A);
/// Ticket Value (2.0 to 3.0; ByteString).
pub const TICKET_VALUE: Tag = Tag::new(0x42_014B);
/// Request Count (2.0 to 3.0; Integer).
pub const REQUEST_COUNT: Tag = Tag::new(0x42_014C);
/// Rights (2.0 to 3.0; Structure).
pub const RIGHTS: Tag = Tag::new(0x42_014D);
/// Objects (2.0 to 3.0; Structure).
pub const OBJECTS: Tag = Tag::new(0x42_014E);
/// Operations (2.0 to 3.0; Structure).
pub const OPERATIONS: Tag = Tag::new(0x42_014F);
/// Right (2.0 to 3.0; Structure).
pub const RIGHT: Tag = Tag::new(0x42_0150);
/// Endpoint Role (2.0 to 3.0; Enumeration).
pub const ENDPOINT_ROLE: Tag = Tag::new(0x42_0151);
/// Defaults Information (2.0 to 3.0; Structure).
pub const DEFAULTS_INFORMATION: Tag = Tag::new(0x42_0152);
/// Object Defaults (2.0 to 3.0; Structure).
pub const OBJECT_DEFAULTS: Tag = Tag::new(0x42_0153);
/// Ephemeral (2.0 to 3.0; Boolean, later Enumeration).
pub const EPHEMERAL: Tag = Tag::new(0x42_0154);
/// Server Hashed Password (2.0 to 3.0; ByteString).
pub const SERVER_HASHED_PASSWORD: Tag = Tag::new(0x42_0155);
/// One Time Password (2.0 to 3.0; TextString).
pub const ONE_TIME_PASSWORD: Tag = Tag::new(0x42_0156);
/// Hashed Password (2.0 to 3.0; ByteString).
pub const HASHED_PASSWORD: Tag = Tag::new(0x42_0157);
/// Adjustment Type (2.0 to 3.0; Enumeration).
pub const ADJUSTMENT_TYPE: Tag = Tag::new(0x42_0158);
/// PKCS#11 Interface (2.0 to 3.0; TextString).
pub const PKCS_11_INTERFACE: Tag = Tag::new(0x42_0159);
/// PKCS#11 Function (2.0 to 3.0; Enumeration or Integer).
pub const PKCS_11_FUNCTION: Tag = Tag::new(0x42_015A);
/// PKCS#11 Input Parameters (2.0 to 3.0; ByteString).
pub const PKCS_11_INPUT_PARAMETERS: Tag = Tag::new(0x42_015B);
/// PKCS#11 Output Parameters (2.0 to 3.0; ByteString).
pub const PKCS_11_OUTPUT_PARAMETERS: Tag = Tag::new(0x42_015C);
/// PKCS#11 Return Code (2.0 to 3.0; Enumeration).
pub const PKCS_11_RETURN_CODE: Tag = Tag::new(0x42_015D);
/// Protection Storage Mask (2.0 to 3.0; Integer).
pub const PROTECTION_STORAGE_MASK: Tag = Tag::new(0x42_015E);
/// Protection Storage Masks (2.0 to 3.0; Structure).
pub const PROTECTION_STORAGE_MASKS: Tag = Tag::new(0x42_015F);
/// Interop Function (2.0 to 3.0; Enumeration).
pub const INTEROP_FUNCTION: Tag = Tag::new(0x42_0160);
/// Interop Identifier (2.0 to 3.0; TextString).
pub const INTEROP_IDENTIFIER: Tag = Tag::new(0x42_0161);
/// Adjustment Value (2.0 to 3.0; Integer or LongInteger or BigInteger or Interval or DateTime or DateTimeExtended).
pub const ADJUSTMENT_VALUE: Tag = Tag::new(0x42_0162);
/// Common Protection Storage Masks (2.0 to 3.0; Structure).
pub const COMMON_PROTECTION_STORAGE_MASKS: Tag = Tag::new(0x42_0163);
/// Private Protection Storage Masks (2.0 to 3.0; Structure).
pub const PRIVATE_PROTECTION_STORAGE_MASKS: Tag = Tag::new(0x42_0164);
/// Public Protection Storage Masks (2.0 to 3.0; Structure).
pub const PUBLIC_PROTECTION_STORAGE_MASKS: Tag = Tag::new(0x42_0165);
/// Object Groups (2.1 to 3.0; Structure).
pub const OBJECT_GROUPS: Tag = Tag::new(0x42_0166);
/// Object Types (2.1 to 3.0; Structure).
pub const OBJECT_TYPES: Tag = Tag::new(0x42_0167);
/// Constraints (2.1 to 3.0; Structure).
pub const CONSTRAINTS: Tag = Tag::new(0x42_0168);
/// Constraint (2.1 to 3.0; Structure).
pub const CONSTRAINT: Tag = Tag::new(0x42_0169);
/// Rotate Interval (2.1 to 3.0; Interval).
pub const ROTATE_INTERVAL: Tag = Tag::new(0x42_016A);
/// Rotate Automatic (2.1 to 3.0; Boolean).
pub const ROTATE_AUTOMATIC: Tag = Tag::new(0x42_016B);
/// Rotate Offset (2.1 to 3.0; Interval).
pub const ROTATE_OFFSET: Tag = Tag::new(0x42_016C);
/// Rotate Date (2.1 to 3.0; DateTime).
pub const ROTATE_DATE: Tag = Tag::new(0x42_016D);
/// Rotate Generation (2.1 to 3.0; Integer).
pub const ROTATE_GENERATION: Tag = Tag::new(0x42_016E);
/// Rotate Name (2.1 to 3.0; Structure, later TextString).
pub const ROTATE_NAME: Tag = Tag::new(0x42_016F);
/// Rotate Name Value (2.1, reserved from 3.0; TextString). value reserved from 3.0.
pub const ROTATE_NAME_VALUE: Tag = Tag::new(0x42_0170);
/// Rotate Name Type (2.1, reserved from 3.0; Enumeration). value reserved from 3.0.
pub const ROTATE_NAME_TYPE: Tag = Tag::new(0x42_0171);
/// Rotate Latest (2.1 to 3.0; Boolean).
pub const ROTATE_LATEST: Tag = Tag::new(0x42_0172);
/// Asynchronous Request (2.1 to 3.0; Structure).
pub const ASYNCHRONOUS_REQUEST: Tag = Tag::new(0x42_0173);
/// Submission Date (2.1 to 3.0; DateTimeExtended).
pub const SUBMISSION_DATE: Tag = Tag::new(0x42_0174);
/// Processing Stage (2.1 to 3.0; Enumeration).
pub const PROCESSING_STAGE: Tag = Tag::new(0x42_0175);
/// Asynchronous Correlation Values (2.1 to 3.0; Structure).
pub const ASYNCHRONOUS_CORRELATION_VALUES: Tag = Tag::new(0x42_0176);
/// Certificate Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const CERTIFICATE_LINK: Tag = Tag::new(0x42_0190);
/// Child Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const CHILD_LINK: Tag = Tag::new(0x42_0191);
/// Derivation Object Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const DERIVATION_OBJECT_LINK: Tag = Tag::new(0x42_0192);
/// Derived Object Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const DERIVED_OBJECT_LINK: Tag = Tag::new(0x42_0193);
/// Next Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const NEXT_LINK: Tag = Tag::new(0x42_0194);
/// Parent Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PARENT_LINK: Tag = Tag::new(0x42_0195);
/// PKCS#12 Certificate Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PKCS_12_CERTIFICATE_LINK: Tag = Tag::new(0x42_0196);
/// PKCS#12 Password Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PKCS_12_PASSWORD_LINK: Tag = Tag::new(0x42_0197);
/// Previous Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PREVIOUS_LINK: Tag = Tag::new(0x42_0198);
/// Private Key Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PRIVATE_KEY_LINK: Tag = Tag::new(0x42_0199);
/// Public Key Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PUBLIC_KEY_LINK: Tag = Tag::new(0x42_019A);
/// Replaced Object Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const REPLACED_OBJECT_LINK: Tag = Tag::new(0x42_019B);
/// Replacement Object Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const REPLACEMENT_OBJECT_LINK: Tag = Tag::new(0x42_019C);
/// Wrapping Key Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const WRAPPING_KEY_LINK: Tag = Tag::new(0x42_019D);
/// Object Class (3.0; Enumeration).
pub const OBJECT_CLASS: Tag = Tag::new(0x42_019E);
/// Object Class Mask (3.0; Integer).
pub const OBJECT_CLASS_MASK: Tag = Tag::new(0x42_019F);
/// Credential Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const CREDENTIAL_LINK: Tag = Tag::new(0x42_01A0);
/// Password Credential (3.0; Structure).
pub const PASSWORD_CREDENTIAL: Tag = Tag::new(0x42_01A1);
/// Password Salt (3.0; ByteString).
pub const PASSWORD_SALT: Tag = Tag::new(0x42_01A2);
/// Password Salt Algorithm (3.0; Enumeration).
pub const PASSWORD_SALT_ALGORITHM: Tag = Tag::new(0x42_01A3);
/// Salted Password (3.0; ByteString).
pub const SALTED_PASSWORD: Tag = Tag::new(0x42_01A4);
/// Password Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const PASSWORD_LINK: Tag = Tag::new(0x42_01A5);
/// Device Credential (3.0; Structure).
pub const DEVICE_CREDENTIAL: Tag = Tag::new(0x42_01A6);
/// OTP Credential (3.0; Structure).
pub const OTP_CREDENTIAL: Tag = Tag::new(0x42_01A7);
/// OTP Algorithm (3.0; Enumeration).
pub const OTP_ALGORITHM: Tag = Tag::new(0x42_01A8);
/// OTP Digest (3.0; Enumeration). the text names the Cryptographic Algorithm enumeration; its values are hashes.
pub const OTP_DIGEST: Tag = Tag::new(0x42_01A9);
/// OTP Serial (3.0; TextString).
pub const OTP_SERIAL: Tag = Tag::new(0x42_01AA);
/// OTP Seed (3.0; ByteString).
pub const OTP_SEED: Tag = Tag::new(0x42_01AB);
/// OTP Interval (3.0; Interval).
pub const OTP_INTERVAL: Tag = Tag::new(0x42_01AC);
/// OTP Digits (3.0; Integer).
pub const OTP_DIGITS: Tag = Tag::new(0x42_01AD);
/// OTP Counter (3.0; ByteString).
pub const OTP_COUNTER: Tag = Tag::new(0x42_01AE);
/// Hashed Password Credential (3.0; Structure).
pub const HASHED_PASSWORD_CREDENTIAL: Tag = Tag::new(0x42_01AF);
/// Hashed Username Password (3.0; ByteString).
pub const HASHED_USERNAME_PASSWORD: Tag = Tag::new(0x42_01B0);
/// Hashed Password Username (3.0; ByteString).
pub const HASHED_PASSWORD_USERNAME: Tag = Tag::new(0x42_01B1);
/// Credential Information (3.0; Structure).
pub const CREDENTIAL_INFORMATION: Tag = Tag::new(0x42_01B2);
/// Group Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const GROUP_LINK: Tag = Tag::new(0x42_01B3);
/// Split Key Base Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const SPLIT_KEY_BASE_LINK: Tag = Tag::new(0x42_01B4);
/// Joined Split Key Parts Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const JOINED_SPLIT_KEY_PARTS_LINK: Tag = Tag::new(0x42_01B5);
/// Split Key Polynomial (3.0; Enumeration).
pub const SPLIT_KEY_POLYNOMIAL: Tag = Tag::new(0x42_01B6);
/// Deactivation Message (3.0; TextString).
pub const DEACTIVATION_MESSAGE: Tag = Tag::new(0x42_01B7);
/// Deactivation Reason (3.0; Structure).
pub const DEACTIVATION_REASON: Tag = Tag::new(0x42_01B8);
/// Deactivation Reason Code (3.0; Enumeration).
pub const DEACTIVATION_REASON_CODE: Tag = Tag::new(0x42_01B9);
/// Certificate Subject DN (3.0; TextString).
pub const CERTIFICATE_SUBJECT_DN: Tag = Tag::new(0x42_01BA);
/// Certificate Issuer DN (3.0; TextString).
pub const CERTIFICATE_ISSUER_DN: Tag = Tag::new(0x42_01BB);
/// Certificate Request Link (3.0; Reference or NameReference or Enumeration or Integer).
pub const CERTIFICATE_REQUEST_LINK: Tag = Tag::new(0x42_01BC);
/// Certify Counter (3.0; LongInteger).
pub const CERTIFY_COUNTER: Tag = Tag::new(0x42_01BD);
/// Decrypt Counter (3.0; LongInteger).
pub const DECRYPT_COUNTER: Tag = Tag::new(0x42_01BE);
/// Encrypt Counter (3.0; LongInteger).
pub const ENCRYPT_COUNTER: Tag = Tag::new(0x42_01BF);
/// Sign Counter (3.0; LongInteger).
pub const SIGN_COUNTER: Tag = Tag::new(0x42_01C0);
/// Signature Verify Counter (3.0; LongInteger).
pub const SIGNATURE_VERIFY_COUNTER: Tag = Tag::new(0x42_01C1);
/// NIST Security Category (3.0; Integer).
pub const NIST_SECURITY_CATEGORY: Tag = Tag::new(0x42_01C2);
/// KEM Algorithm (3.0; Enumeration). CSD02; number and name from the tag table; type from the KEM Algorithm enumeration.
pub const KEM_ALGORITHM: Tag = Tag::new(0x42_01C3);
/// Deterministic (3.0; Boolean). CSD02; number and name from the tag table; type seen in PQC test cases.
pub const DETERMINISTIC: Tag = Tag::new(0x42_01C4);
/// Context String (3.0; ByteString). CSD02; number and name from the tag table; type seen in PQC test cases.
pub const CONTEXT_STRING: Tag = Tag::new(0x42_01C5);
/// Seed (3.0; ByteString). CSD02; number and name from the tag table; type seen in PQC test cases.
pub const SEED: Tag = Tag::new(0x42_01C6);
/// Input Key Material (3.0; ByteString). CSD02; number and name from the tag table; type seen in PQC test cases.
pub const INPUT_KEY_MATERIAL: Tag = Tag::new(0x42_01C7);
/// Internal (3.0; Boolean). CSD02; number and name from the tag table; type from one implementer.
pub const INTERNAL: Tag = Tag::new(0x42_01C8);
/// External Mu (3.0; Boolean). CSD02; number and name from the tag table; type from one implementer.
pub const EXTERNAL_MU: Tag = Tag::new(0x42_01C9);
/// Random (3.0; ByteString). CSD02; number and name from the tag table; type from one implementer.
pub const RANDOM: Tag = Tag::new(0x42_01CA);
/// Performs CRL Checks (3.0). CSD02; number and name from the tag table (single source); item type and place of use not seen; XML name by rule.
pub const PERFORMS_CRL_CHECKS: Tag = Tag::new(0x42_01CB);

/// The first version that has each item type.
pub(crate) static ITEM_TYPES: &[(T, V)] = &[
    (T::Structure, V::V1_0),
    (T::Integer, V::V1_0),
    (T::LongInteger, V::V1_0),
    (T::BigInteger, V::V1_0),
    (T::Enumeration, V::V1_0),
    (T::Boolean, V::V1_0),
    (T::TextString, V::V1_0),
    (T::ByteString, V::V1_0),
    (T::DateTime, V::V1_0),
    (T::Interval, V::V1_0),
    (T::DateTimeExtended, V::V2_0),
    (T::Identifier, V::V3_0),
    (T::Reference, V::V3_0),
    (T::NameReference, V::V3_0),
];

/// What is known about each tag, sorted by number.
pub static TAGS: &[TagInfo] = &[
    TagInfo { tag: ACTIVATION_DATE, name: "Activation Date", xml_name: "ActivationDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: APPLICATION_DATA, name: "Application Data", xml_name: "ApplicationData", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: APPLICATION_NAMESPACE, name: "Application Namespace", xml_name: "ApplicationNamespace", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: APPLICATION_SPECIFIC_INFORMATION, name: "Application Specific Information", xml_name: "ApplicationSpecificInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ARCHIVE_DATE, name: "Archive Date", xml_name: "ArchiveDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ASYNCHRONOUS_CORRELATION_VALUE, name: "Asynchronous Correlation Value", xml_name: "AsynchronousCorrelationValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ASYNCHRONOUS_INDICATOR, name: "Asynchronous Indicator", xml_name: "AsynchronousIndicator", types_1x: &[T::Boolean], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ASYNCHRONOUS_INDICATOR), mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTE, name: "Attribute", xml_name: "Attribute", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTE_INDEX, name: "Attribute Index", xml_name: "AttributeIndex", types_1x: &[T::Integer], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTE_NAME, name: "Attribute Name", xml_name: "AttributeName", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTE_VALUE, name: "Attribute Value", xml_name: "AttributeValue", types_1x: &[], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: AUTHENTICATION, name: "Authentication", xml_name: "Authentication", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_COUNT, name: "Batch Count", xml_name: "BatchCount", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_ERROR_CONTINUATION_OPTION, name: "Batch Error Continuation Option", xml_name: "BatchErrorContinuationOption", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::BATCH_ERROR_CONTINUATION_OPTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_ITEM, name: "Batch Item", xml_name: "BatchItem", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_ORDER_OPTION, name: "Batch Order Option", xml_name: "BatchOrderOption", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BLOCK_CIPHER_MODE, name: "Block Cipher Mode", xml_name: "BlockCipherMode", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::BLOCK_CIPHER_MODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CANCELLATION_RESULT, name: "Cancellation Result", xml_name: "CancellationResult", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CANCELLATION_RESULT), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE, name: "Certificate", xml_name: "Certificate", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_IDENTIFIER, name: "Certificate Identifier", xml_name: "CertificateIdentifier", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER, name: "Certificate Issuer", xml_name: "CertificateIssuer", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_ALTERNATIVE_NAME, name: "Certificate Issuer Alternative Name", xml_name: "CertificateIssuerAlternativeName", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_DISTINGUISHED_NAME, name: "Certificate Issuer Distinguished Name", xml_name: "CertificateIssuerDistinguishedName", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_REQUEST, name: "Certificate Request", xml_name: "CertificateRequest", types_1x: &[T::ByteString], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_REQUEST_TYPE, name: "Certificate Request Type", xml_name: "CertificateRequestType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CERTIFICATE_REQUEST_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT, name: "Certificate Subject", xml_name: "CertificateSubject", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_ALTERNATIVE_NAME, name: "Certificate Subject Alternative Name", xml_name: "CertificateSubjectAlternativeName", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_DISTINGUISHED_NAME, name: "Certificate Subject Distinguished Name", xml_name: "CertificateSubjectDistinguishedName", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_TYPE, name: "Certificate Type", xml_name: "CertificateType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CERTIFICATE_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_VALUE, name: "Certificate Value", xml_name: "CertificateValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMMON_TEMPLATE_ATTRIBUTE, name: "Common Template-Attribute", xml_name: "CommonTemplateAttribute", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMPROMISE_DATE, name: "Compromise Date", xml_name: "CompromiseDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMPROMISE_OCCURRENCE_DATE, name: "Compromise Occurrence Date", xml_name: "CompromiseOccurrenceDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CONTACT_INFORMATION, name: "Contact Information", xml_name: "ContactInformation", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CREDENTIAL, name: "Credential", xml_name: "Credential", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CREDENTIAL_TYPE, name: "Credential Type", xml_name: "CredentialType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CREDENTIAL_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CREDENTIAL_VALUE, name: "Credential Value", xml_name: "CredentialValue", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRITICALITY_INDICATOR, name: "Criticality Indicator", xml_name: "CriticalityIndicator", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRT_COEFFICIENT, name: "CRT Coefficient", xml_name: "CRTCoefficient", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: CRYPTOGRAPHIC_ALGORITHM, name: "Cryptographic Algorithm", xml_name: "CryptographicAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CRYPTOGRAPHIC_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRYPTOGRAPHIC_DOMAIN_PARAMETERS, name: "Cryptographic Domain Parameters", xml_name: "CryptographicDomainParameters", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRYPTOGRAPHIC_LENGTH, name: "Cryptographic Length", xml_name: "CryptographicLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRYPTOGRAPHIC_PARAMETERS, name: "Cryptographic Parameters", xml_name: "CryptographicParameters", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CRYPTOGRAPHIC_USAGE_MASK, name: "Cryptographic Usage Mask", xml_name: "CryptographicUsageMask", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: Some(&m::CRYPTOGRAPHIC_USAGE_MASK), names_tags: false, secret: false },
    TagInfo { tag: CUSTOM_ATTRIBUTE, name: "Custom Attribute", xml_name: "CustomAttribute", types_1x: &[], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: D, name: "D", xml_name: "D", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: DEACTIVATION_DATE, name: "Deactivation Date", xml_name: "DeactivationDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DERIVATION_DATA, name: "Derivation Data", xml_name: "DerivationData", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: DERIVATION_METHOD, name: "Derivation Method", xml_name: "DerivationMethod", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DERIVATION_METHOD), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DERIVATION_PARAMETERS, name: "Derivation Parameters", xml_name: "DerivationParameters", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DESTROY_DATE, name: "Destroy Date", xml_name: "DestroyDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DIGEST, name: "Digest", xml_name: "Digest", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DIGEST_VALUE, name: "Digest Value", xml_name: "DigestValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ENCRYPTION_KEY_INFORMATION, name: "Encryption Key Information", xml_name: "EncryptionKeyInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: G, name: "G", xml_name: "G", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: HASHING_ALGORITHM, name: "Hashing Algorithm", xml_name: "HashingAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::HASHING_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: INITIAL_DATE, name: "Initial Date", xml_name: "InitialDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: INITIALIZATION_VECTOR, name: "Initialization Vector", xml_name: "InitializationVector", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ISSUER, name: "Issuer", xml_name: "Issuer", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ITERATION_COUNT, name: "Iteration Count", xml_name: "IterationCount", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: IV_COUNTER_NONCE, name: "IV/Counter/Nonce", xml_name: "IVCounterNonce", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: J, name: "J", xml_name: "J", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY, name: "Key", xml_name: "Key", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: KEY_BLOCK, name: "Key Block", xml_name: "KeyBlock", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_COMPRESSION_TYPE, name: "Key Compression Type", xml_name: "KeyCompressionType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEY_COMPRESSION_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_FORMAT_TYPE, name: "Key Format Type", xml_name: "KeyFormatType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEY_FORMAT_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_MATERIAL, name: "Key Material", xml_name: "KeyMaterial", types_1x: &[T::ByteString, T::Structure], types_2x: &[T::ByteString, T::Structure], types_30: &[T::ByteString, T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: KEY_PART_IDENTIFIER, name: "Key Part Identifier", xml_name: "KeyPartIdentifier", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_VALUE, name: "Key Value", xml_name: "KeyValue", types_1x: &[T::ByteString, T::Structure], types_2x: &[T::ByteString, T::Structure], types_30: &[T::Structure, T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: KEY_WRAPPING_DATA, name: "Key Wrapping Data", xml_name: "KeyWrappingData", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_WRAPPING_SPECIFICATION, name: "Key Wrapping Specification", xml_name: "KeyWrappingSpecification", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LAST_CHANGE_DATE, name: "Last Change Date", xml_name: "LastChangeDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LEASE_TIME, name: "Lease Time", xml_name: "LeaseTime", types_1x: &[T::Interval], types_2x: &[T::Interval], types_30: &[T::Interval], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LINK, name: "Link", xml_name: "Link", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LINK_TYPE, name: "Link Type", xml_name: "LinkType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: Some(&e::LINK_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: LINKED_OBJECT_IDENTIFIER, name: "Linked Object Identifier", xml_name: "LinkedObjectIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString, T::Enumeration, T::Integer], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: MAC_SIGNATURE, name: "MAC/Signature", xml_name: "MACSignature", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MAC_SIGNATURE_KEY_INFORMATION, name: "MAC/Signature Key Information", xml_name: "MACSignatureKeyInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MAXIMUM_ITEMS, name: "Maximum Items", xml_name: "MaximumItems", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MAXIMUM_RESPONSE_SIZE, name: "Maximum Response Size", xml_name: "MaximumResponseSize", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MESSAGE_EXTENSION, name: "Message Extension", xml_name: "MessageExtension", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MODULUS, name: "Modulus", xml_name: "Modulus", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NAME, name: "Name", xml_name: "Name", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NAME_TYPE, name: "Name Type", xml_name: "NameType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: Some(&e::NAME_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: NAME_VALUE, name: "Name Value", xml_name: "NameValue", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_GROUP, name: "Object Group", xml_name: "ObjectGroup", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_TYPE, name: "Object Type", xml_name: "ObjectType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::OBJECT_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OFFSET, name: "Offset", xml_name: "Offset", types_1x: &[T::Interval], types_2x: &[T::Interval], types_30: &[T::Interval], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OPAQUE_DATA_TYPE, name: "Opaque Data Type", xml_name: "OpaqueDataType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::OPAQUE_DATA_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OPAQUE_DATA_VALUE, name: "Opaque Data Value", xml_name: "OpaqueDataValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: OPAQUE_OBJECT, name: "Opaque Object", xml_name: "OpaqueObject", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OPERATION, name: "Operation", xml_name: "Operation", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::OPERATION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OPERATION_POLICY_NAME, name: "Operation Policy Name", xml_name: "OperationPolicyName", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_3), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: P, name: "P", xml_name: "P", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PADDING_METHOD, name: "Padding Method", xml_name: "PaddingMethod", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PADDING_METHOD), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIME_EXPONENT_P, name: "Prime Exponent P", xml_name: "PrimeExponentP", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PRIME_EXPONENT_Q, name: "Prime Exponent Q", xml_name: "PrimeExponentQ", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PRIME_FIELD_SIZE, name: "Prime Field Size", xml_name: "PrimeFieldSize", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_EXPONENT, name: "Private Exponent", xml_name: "PrivateExponent", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PRIVATE_KEY, name: "Private Key", xml_name: "PrivateKey", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_KEY_TEMPLATE_ATTRIBUTE, name: "Private Key Template-Attribute", xml_name: "PrivateKeyTemplateAttribute", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_KEY_UNIQUE_IDENTIFIER, name: "Private Key Unique Identifier", xml_name: "PrivateKeyUniqueIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString, T::Enumeration, T::Integer], types_30: &[T::Identifier], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROCESS_START_DATE, name: "Process Start Date", xml_name: "ProcessStartDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTECT_STOP_DATE, name: "Protect Stop Date", xml_name: "ProtectStopDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTOCOL_VERSION, name: "Protocol Version", xml_name: "ProtocolVersion", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTOCOL_VERSION_MAJOR, name: "Protocol Version Major", xml_name: "ProtocolVersionMajor", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTOCOL_VERSION_MINOR, name: "Protocol Version Minor", xml_name: "ProtocolVersionMinor", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_EXPONENT, name: "Public Exponent", xml_name: "PublicExponent", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_KEY, name: "Public Key", xml_name: "PublicKey", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_KEY_TEMPLATE_ATTRIBUTE, name: "Public Key Template-Attribute", xml_name: "PublicKeyTemplateAttribute", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_KEY_UNIQUE_IDENTIFIER, name: "Public Key Unique Identifier", xml_name: "PublicKeyUniqueIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString, T::Enumeration, T::Integer], types_30: &[T::Identifier], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUT_FUNCTION, name: "Put Function", xml_name: "PutFunction", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PUT_FUNCTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: Q, name: "Q", xml_name: "Q", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: Q_STRING, name: "Q String", xml_name: "QString", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: QLENGTH, name: "Qlength", xml_name: "Qlength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: QUERY_FUNCTION, name: "Query Function", xml_name: "QueryFunction", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::QUERY_FUNCTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: RECOMMENDED_CURVE, name: "Recommended Curve", xml_name: "RecommendedCurve", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::RECOMMENDED_CURVE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: REPLACED_UNIQUE_IDENTIFIER, name: "Replaced Unique Identifier", xml_name: "ReplacedUniqueIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::Identifier], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REQUEST_HEADER, name: "Request Header", xml_name: "RequestHeader", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REQUEST_MESSAGE, name: "Request Message", xml_name: "RequestMessage", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REQUEST_PAYLOAD, name: "Request Payload", xml_name: "RequestPayload", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESPONSE_HEADER, name: "Response Header", xml_name: "ResponseHeader", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESPONSE_MESSAGE, name: "Response Message", xml_name: "ResponseMessage", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESPONSE_PAYLOAD, name: "Response Payload", xml_name: "ResponsePayload", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESULT_MESSAGE, name: "Result Message", xml_name: "ResultMessage", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESULT_REASON, name: "Result Reason", xml_name: "ResultReason", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::RESULT_REASON), mask: None, names_tags: false, secret: false },
    TagInfo { tag: RESULT_STATUS, name: "Result Status", xml_name: "ResultStatus", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::RESULT_STATUS), mask: None, names_tags: false, secret: false },
    TagInfo { tag: REVOCATION_MESSAGE, name: "Revocation Message", xml_name: "RevocationMessage", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REVOCATION_REASON, name: "Revocation Reason", xml_name: "RevocationReason", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REVOCATION_REASON_CODE, name: "Revocation Reason Code", xml_name: "RevocationReasonCode", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::REVOCATION_REASON_CODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_ROLE_TYPE, name: "Key Role Type", xml_name: "KeyRoleType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEY_ROLE_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SALT, name: "Salt", xml_name: "Salt", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SECRET_DATA, name: "Secret Data", xml_name: "SecretData", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SECRET_DATA_TYPE, name: "Secret Data Type", xml_name: "SecretDataType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::SECRET_DATA_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERIAL_NUMBER, name: "Serial Number", xml_name: "SerialNumber", types_1x: &[T::TextString], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V1_1), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_INFORMATION, name: "Server Information", xml_name: "ServerInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY, name: "Split Key", xml_name: "SplitKey", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY_METHOD, name: "Split Key Method", xml_name: "SplitKeyMethod", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::SPLIT_KEY_METHOD), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY_PARTS, name: "Split Key Parts", xml_name: "SplitKeyParts", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY_THRESHOLD, name: "Split Key Threshold", xml_name: "SplitKeyThreshold", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: STATE, name: "State", xml_name: "State", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::STATE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: STORAGE_STATUS_MASK, name: "Storage Status Mask", xml_name: "StorageStatusMask", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: Some(&m::STORAGE_STATUS_MASK), names_tags: false, secret: false },
    TagInfo { tag: SYMMETRIC_KEY, name: "Symmetric Key", xml_name: "SymmetricKey", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TEMPLATE, name: "Template", xml_name: "Template", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TEMPLATE_ATTRIBUTE, name: "Template-Attribute", xml_name: "TemplateAttribute", types_1x: &[T::Structure], types_2x: &[], types_30: &[], first: V::V1_0, last: V::V1_4, deprecated_from: Some(V::V2_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TIME_STAMP, name: "Time Stamp", xml_name: "TimeStamp", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: UNIQUE_BATCH_ITEM_ID, name: "Unique Batch Item ID", xml_name: "UniqueBatchItemID", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[], first: V::V1_0, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: UNIQUE_IDENTIFIER, name: "Unique Identifier", xml_name: "UniqueIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString, T::Enumeration, T::Integer], types_30: &[T::Identifier, T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: USAGE_LIMITS, name: "Usage Limits", xml_name: "UsageLimits", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: USAGE_LIMITS_COUNT, name: "Usage Limits Count", xml_name: "UsageLimitsCount", types_1x: &[T::LongInteger], types_2x: &[T::LongInteger], types_30: &[T::LongInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: USAGE_LIMITS_TOTAL, name: "Usage Limits Total", xml_name: "UsageLimitsTotal", types_1x: &[T::LongInteger], types_2x: &[T::LongInteger], types_30: &[T::LongInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: USAGE_LIMITS_UNIT, name: "Usage Limits Unit", xml_name: "UsageLimitsUnit", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::USAGE_LIMITS_UNIT), mask: None, names_tags: false, secret: false },
    TagInfo { tag: USERNAME, name: "Username", xml_name: "Username", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDITY_DATE, name: "Validity Date", xml_name: "ValidityDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDITY_INDICATOR, name: "Validity Indicator", xml_name: "ValidityIndicator", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::VALIDITY_INDICATOR), mask: None, names_tags: false, secret: false },
    TagInfo { tag: VENDOR_EXTENSION, name: "Vendor Extension", xml_name: "VendorExtension", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VENDOR_IDENTIFICATION, name: "Vendor Identification", xml_name: "VendorIdentification", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: WRAPPING_METHOD, name: "Wrapping Method", xml_name: "WrappingMethod", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::WRAPPING_METHOD), mask: None, names_tags: false, secret: false },
    TagInfo { tag: X, name: "X", xml_name: "X", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: Y, name: "Y", xml_name: "Y", types_1x: &[T::BigInteger], types_2x: &[T::BigInteger], types_30: &[T::BigInteger], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PASSWORD, name: "Password", xml_name: "Password", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: DEVICE_IDENTIFIER, name: "Device Identifier", xml_name: "DeviceIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ENCODING_OPTION, name: "Encoding Option", xml_name: "EncodingOption", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ENCODING_OPTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_INFORMATION, name: "Extension Information", xml_name: "ExtensionInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_NAME, name: "Extension Name", xml_name: "ExtensionName", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_TAG, name: "Extension Tag", xml_name: "ExtensionTag", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_TYPE, name: "Extension Type", xml_name: "ExtensionType", types_1x: &[T::Integer], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ITEM_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: FRESH, name: "Fresh", xml_name: "Fresh", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MACHINE_IDENTIFIER, name: "Machine Identifier", xml_name: "MachineIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MEDIA_IDENTIFIER, name: "Media Identifier", xml_name: "MediaIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NETWORK_IDENTIFIER, name: "Network Identifier", xml_name: "NetworkIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_GROUP_MEMBER, name: "Object Group Member", xml_name: "ObjectGroupMember", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[], first: V::V1_1, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: Some(&e::OBJECT_GROUP_MEMBER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_LENGTH, name: "Certificate Length", xml_name: "CertificateLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DIGITAL_SIGNATURE_ALGORITHM, name: "Digital Signature Algorithm", xml_name: "DigitalSignatureAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DIGITAL_SIGNATURE_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SERIAL_NUMBER, name: "Certificate Serial Number", xml_name: "CertificateSerialNumber", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEVICE_SERIAL_NUMBER, name: "Device Serial Number", xml_name: "DeviceSerialNumber", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ISSUER_ALTERNATIVE_NAME, name: "Issuer Alternative Name", xml_name: "IssuerAlternativeName", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ISSUER_DISTINGUISHED_NAME, name: "Issuer Distinguished Name", xml_name: "IssuerDistinguishedName", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SUBJECT_ALTERNATIVE_NAME, name: "Subject Alternative Name", xml_name: "SubjectAlternativeName", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SUBJECT_DISTINGUISHED_NAME, name: "Subject Distinguished Name", xml_name: "SubjectDistinguishedName", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: X_509_CERTIFICATE_IDENTIFIER, name: "X.509 Certificate Identifier", xml_name: "X_509CertificateIdentifier", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: X_509_CERTIFICATE_ISSUER, name: "X.509 Certificate Issuer", xml_name: "X_509CertificateIssuer", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: X_509_CERTIFICATE_SUBJECT, name: "X.509 Certificate Subject", xml_name: "X_509CertificateSubject", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_VALUE_LOCATION, name: "Key Value Location", xml_name: "KeyValueLocation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_VALUE_LOCATION_VALUE, name: "Key Value Location Value", xml_name: "KeyValueLocationValue", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_VALUE_LOCATION_TYPE, name: "Key Value Location Type", xml_name: "KeyValueLocationType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEY_VALUE_LOCATION_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_VALUE_PRESENT, name: "Key Value Present", xml_name: "KeyValuePresent", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ORIGINAL_CREATION_DATE, name: "Original Creation Date", xml_name: "OriginalCreationDate", types_1x: &[T::DateTime], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PGP_KEY, name: "PGP Key", xml_name: "PGPKey", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PGP_KEY_VERSION, name: "PGP Key Version", xml_name: "PGPKeyVersion", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ALTERNATIVE_NAME, name: "Alternative Name", xml_name: "AlternativeName", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ALTERNATIVE_NAME_VALUE, name: "Alternative Name Value", xml_name: "AlternativeNameValue", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ALTERNATIVE_NAME_TYPE, name: "Alternative Name Type", xml_name: "AlternativeNameType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ALTERNATIVE_NAME_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DATA, name: "Data", xml_name: "Data", types_1x: &[T::ByteString], types_2x: &[T::ByteString, T::Enumeration, T::Integer], types_30: &[T::ByteString, T::Enumeration, T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DATA), mask: None, names_tags: false, secret: true },
    TagInfo { tag: SIGNATURE_DATA, name: "Signature Data", xml_name: "SignatureData", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DATA_LENGTH, name: "Data Length", xml_name: "DataLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RANDOM_IV, name: "Random IV", xml_name: "RandomIV", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MAC_DATA, name: "MAC Data", xml_name: "MACData", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTESTATION_TYPE, name: "Attestation Type", xml_name: "AttestationType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ATTESTATION_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: NONCE, name: "Nonce", xml_name: "Nonce", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NONCE_ID, name: "Nonce ID", xml_name: "NonceID", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NONCE_VALUE, name: "Nonce Value", xml_name: "NonceValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: ATTESTATION_MEASUREMENT, name: "Attestation Measurement", xml_name: "AttestationMeasurement", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTESTATION_ASSERTION, name: "Attestation Assertion", xml_name: "AttestationAssertion", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: IV_LENGTH, name: "IV Length", xml_name: "IVLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TAG_LENGTH, name: "Tag Length", xml_name: "TagLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: FIXED_FIELD_LENGTH, name: "Fixed Field Length", xml_name: "FixedFieldLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COUNTER_LENGTH, name: "Counter Length", xml_name: "CounterLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: INITIAL_COUNTER_VALUE, name: "Initial Counter Value", xml_name: "InitialCounterValue", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: INVOCATION_FIELD_LENGTH, name: "Invocation Field Length", xml_name: "InvocationFieldLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTESTATION_CAPABLE_INDICATOR, name: "Attestation Capable Indicator", xml_name: "AttestationCapableIndicator", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_2, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OFFSET_ITEMS, name: "Offset Items", xml_name: "OffsetItems", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LOCATED_ITEMS, name: "Located Items", xml_name: "LocatedItems", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CORRELATION_VALUE, name: "Correlation Value", xml_name: "CorrelationValue", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: INIT_INDICATOR, name: "Init Indicator", xml_name: "InitIndicator", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: FINAL_INDICATOR, name: "Final Indicator", xml_name: "FinalIndicator", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RNG_PARAMETERS, name: "RNG Parameters", xml_name: "RNGParameters", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RNG_ALGORITHM, name: "RNG Algorithm", xml_name: "RNGAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::RNG_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DRBG_ALGORITHM, name: "DRBG Algorithm", xml_name: "DRBGAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DRBG_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: FIPS186_VARIATION, name: "FIPS186 Variation", xml_name: "FIPS186Variation", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::FIPS186_VARIATION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PREDICTION_RESISTANCE, name: "Prediction Resistance", xml_name: "PredictionResistance", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RANDOM_NUMBER_GENERATOR, name: "Random Number Generator", xml_name: "RandomNumberGenerator", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_INFORMATION, name: "Validation Information", xml_name: "ValidationInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_AUTHORITY_TYPE, name: "Validation Authority Type", xml_name: "ValidationAuthorityType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::VALIDATION_AUTHORITY_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_AUTHORITY_COUNTRY, name: "Validation Authority Country", xml_name: "ValidationAuthorityCountry", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_AUTHORITY_URI, name: "Validation Authority URI", xml_name: "ValidationAuthorityURI", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_VERSION_MAJOR, name: "Validation Version Major", xml_name: "ValidationVersionMajor", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_VERSION_MINOR, name: "Validation Version Minor", xml_name: "ValidationVersionMinor", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_TYPE, name: "Validation Type", xml_name: "ValidationType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::VALIDATION_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_LEVEL, name: "Validation Level", xml_name: "ValidationLevel", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_CERTIFICATE_IDENTIFIER, name: "Validation Certificate Identifier", xml_name: "ValidationCertificateIdentifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_CERTIFICATE_URI, name: "Validation Certificate URI", xml_name: "ValidationCertificateURI", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_VENDOR_URI, name: "Validation Vendor URI", xml_name: "ValidationVendorURI", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: VALIDATION_PROFILE, name: "Validation Profile", xml_name: "ValidationProfile", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROFILE_INFORMATION, name: "Profile Information", xml_name: "ProfileInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROFILE_NAME, name: "Profile Name", xml_name: "ProfileName", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PROFILE_NAME), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_URI, name: "Server URI", xml_name: "ServerURI", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_PORT, name: "Server Port", xml_name: "ServerPort", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: STREAMING_CAPABILITY, name: "Streaming Capability", xml_name: "StreamingCapability", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ASYNCHRONOUS_CAPABILITY, name: "Asynchronous Capability", xml_name: "AsynchronousCapability", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTESTATION_CAPABILITY, name: "Attestation Capability", xml_name: "AttestationCapability", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: UNWRAP_MODE, name: "Unwrap Mode", xml_name: "UnwrapMode", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNWRAP_MODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DESTROY_ACTION, name: "Destroy Action", xml_name: "DestroyAction", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DESTROY_ACTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SHREDDING_ALGORITHM, name: "Shredding Algorithm", xml_name: "ShreddingAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::SHREDDING_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: RNG_MODE, name: "RNG Mode", xml_name: "RNGMode", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::RNG_MODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CLIENT_REGISTRATION_METHOD, name: "Client Registration Method", xml_name: "ClientRegistrationMethod", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CLIENT_REGISTRATION_METHOD), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CAPABILITY_INFORMATION, name: "Capability Information", xml_name: "CapabilityInformation", types_1x: &[T::Structure], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V1_3, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEY_WRAP_TYPE, name: "Key Wrap Type", xml_name: "KeyWrapType", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEY_WRAP_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_UNDO_CAPABILITY, name: "Batch Undo Capability", xml_name: "BatchUndoCapability", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BATCH_CONTINUE_CAPABILITY, name: "Batch Continue Capability", xml_name: "BatchContinueCapability", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_12_FRIENDLY_NAME, name: "PKCS#12 Friendly Name", xml_name: "PKCS_12FriendlyName", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DESCRIPTION, name: "Description", xml_name: "Description", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMMENT, name: "Comment", xml_name: "Comment", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA, name: "Authenticated Encryption Additional Data", xml_name: "AuthenticatedEncryptionAdditionalData", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: AUTHENTICATED_ENCRYPTION_TAG, name: "Authenticated Encryption Tag", xml_name: "AuthenticatedEncryptionTag", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SALT_LENGTH, name: "Salt Length", xml_name: "SaltLength", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: MASK_GENERATOR, name: "Mask Generator", xml_name: "MaskGenerator", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::MASK_GENERATOR), mask: None, names_tags: false, secret: false },
    TagInfo { tag: MASK_GENERATOR_HASHING_ALGORITHM, name: "Mask Generator Hashing Algorithm", xml_name: "MaskGeneratorHashingAlgorithm", types_1x: &[T::Enumeration], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::HASHING_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: P_SOURCE, name: "P Source", xml_name: "PSource", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TRAILER_FIELD, name: "Trailer Field", xml_name: "TrailerField", types_1x: &[T::Integer], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CLIENT_CORRELATION_VALUE, name: "Client Correlation Value", xml_name: "ClientCorrelationValue", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_CORRELATION_VALUE, name: "Server Correlation Value", xml_name: "ServerCorrelationValue", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DIGESTED_DATA, name: "Digested Data", xml_name: "DigestedData", types_1x: &[T::ByteString], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_CN, name: "Certificate Subject CN", xml_name: "CertificateSubjectCN", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_O, name: "Certificate Subject O", xml_name: "CertificateSubjectO", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_OU, name: "Certificate Subject OU", xml_name: "CertificateSubjectOU", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_EMAIL, name: "Certificate Subject Email", xml_name: "CertificateSubjectEmail", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_C, name: "Certificate Subject C", xml_name: "CertificateSubjectC", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_ST, name: "Certificate Subject ST", xml_name: "CertificateSubjectST", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_L, name: "Certificate Subject L", xml_name: "CertificateSubjectL", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_UID, name: "Certificate Subject UID", xml_name: "CertificateSubjectUID", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_SERIAL_NUMBER, name: "Certificate Subject Serial Number", xml_name: "CertificateSubjectSerialNumber", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_TITLE, name: "Certificate Subject Title", xml_name: "CertificateSubjectTitle", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_DC, name: "Certificate Subject DC", xml_name: "CertificateSubjectDC", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_DN_QUALIFIER, name: "Certificate Subject DN Qualifier", xml_name: "CertificateSubjectDNQualifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_CN, name: "Certificate Issuer CN", xml_name: "CertificateIssuerCN", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_O, name: "Certificate Issuer O", xml_name: "CertificateIssuerO", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_OU, name: "Certificate Issuer OU", xml_name: "CertificateIssuerOU", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_EMAIL, name: "Certificate Issuer Email", xml_name: "CertificateIssuerEmail", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_C, name: "Certificate Issuer C", xml_name: "CertificateIssuerC", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_ST, name: "Certificate Issuer ST", xml_name: "CertificateIssuerST", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_L, name: "Certificate Issuer L", xml_name: "CertificateIssuerL", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_UID, name: "Certificate Issuer UID", xml_name: "CertificateIssuerUID", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_SERIAL_NUMBER, name: "Certificate Issuer Serial Number", xml_name: "CertificateIssuerSerialNumber", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_TITLE, name: "Certificate Issuer Title", xml_name: "CertificateIssuerTitle", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_DC, name: "Certificate Issuer DC", xml_name: "CertificateIssuerDC", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_DN_QUALIFIER, name: "Certificate Issuer DN Qualifier", xml_name: "CertificateIssuerDNQualifier", types_1x: &[T::TextString], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SENSITIVE, name: "Sensitive", xml_name: "Sensitive", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ALWAYS_SENSITIVE, name: "Always Sensitive", xml_name: "AlwaysSensitive", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTRACTABLE, name: "Extractable", xml_name: "Extractable", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NEVER_EXTRACTABLE, name: "Never Extractable", xml_name: "NeverExtractable", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: REPLACE_EXISTING, name: "Replace Existing", xml_name: "ReplaceExisting", types_1x: &[T::Boolean], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V1_4, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTES, name: "Attributes", xml_name: "Attributes", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMMON_ATTRIBUTES, name: "Common Attributes", xml_name: "CommonAttributes", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_KEY_ATTRIBUTES, name: "Private Key Attributes", xml_name: "PrivateKeyAttributes", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_KEY_ATTRIBUTES, name: "Public Key Attributes", xml_name: "PublicKeyAttributes", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_ENUMERATION, name: "Extension Enumeration", xml_name: "ExtensionEnumeration", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_ATTRIBUTE, name: "Extension Attribute", xml_name: "ExtensionAttribute", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_PARENT_STRUCTURE_TAG, name: "Extension Parent Structure Tag", xml_name: "ExtensionParentStructureTag", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTENSION_DESCRIPTION, name: "Extension Description", xml_name: "ExtensionDescription", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_NAME, name: "Server Name", xml_name: "ServerName", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_SERIAL_NUMBER, name: "Server Serial Number", xml_name: "ServerSerialNumber", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_VERSION, name: "Server Version", xml_name: "ServerVersion", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_LOAD, name: "Server Load", xml_name: "ServerLoad", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRODUCT_NAME, name: "Product Name", xml_name: "ProductName", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BUILD_LEVEL, name: "Build Level", xml_name: "BuildLevel", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: BUILD_DATE, name: "Build Date", xml_name: "BuildDate", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CLUSTER_INFO, name: "Cluster Info", xml_name: "ClusterInfo", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ALTERNATE_FAILOVER_ENDPOINTS, name: "Alternate Failover Endpoints", xml_name: "AlternateFailoverEndpoints", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SHORT_UNIQUE_IDENTIFIER, name: "Short Unique Identifier", xml_name: "ShortUniqueIdentifier", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TAG, name: "Tag", xml_name: "Tag", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: true, secret: false },
    TagInfo { tag: CERTIFICATE_REQUEST_UNIQUE_IDENTIFIER, name: "Certificate Request Unique Identifier", xml_name: "CertificateRequestUniqueIdentifier", types_1x: &[], types_2x: &[T::TextString, T::Enumeration, T::Integer], types_30: &[T::Identifier, T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: NIST_KEY_TYPE, name: "NIST Key Type", xml_name: "NISTKeyType", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::NIST_KEY_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: ATTRIBUTE_REFERENCE, name: "Attribute Reference", xml_name: "AttributeReference", types_1x: &[], types_2x: &[T::Structure, T::Enumeration], types_30: &[T::Structure, T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: true, secret: false },
    TagInfo { tag: CURRENT_ATTRIBUTE, name: "Current Attribute", xml_name: "CurrentAttribute", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NEW_ATTRIBUTE, name: "New Attribute", xml_name: "NewAttribute", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_REQUEST_VALUE, name: "Certificate Request Value", xml_name: "CertificateRequestValue", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: LOG_MESSAGE, name: "Log Message", xml_name: "LogMessage", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROFILE_VERSION, name: "Profile Version", xml_name: "ProfileVersion", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROFILE_VERSION_MAJOR, name: "Profile Version Major", xml_name: "ProfileVersionMajor", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROFILE_VERSION_MINOR, name: "Profile Version Minor", xml_name: "ProfileVersionMinor", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTECTION_LEVEL, name: "Protection Level", xml_name: "ProtectionLevel", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PROTECTION_LEVEL), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTECTION_PERIOD, name: "Protection Period", xml_name: "ProtectionPeriod", types_1x: &[], types_2x: &[T::Interval], types_30: &[T::Interval], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: QUANTUM_SAFE, name: "Quantum Safe", xml_name: "QuantumSafe", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: QUANTUM_SAFE_CAPABILITY, name: "Quantum Safe Capability", xml_name: "QuantumSafeCapability", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TICKET, name: "Ticket", xml_name: "Ticket", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: TICKET_TYPE, name: "Ticket Type", xml_name: "TicketType", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::TICKET_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: TICKET_VALUE, name: "Ticket Value", xml_name: "TicketValue", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: REQUEST_COUNT, name: "Request Count", xml_name: "RequestCount", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RIGHTS, name: "Rights", xml_name: "Rights", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECTS, name: "Objects", xml_name: "Objects", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OPERATIONS, name: "Operations", xml_name: "Operations", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RIGHT, name: "Right", xml_name: "Right", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ENDPOINT_ROLE, name: "Endpoint Role", xml_name: "EndpointRole", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ENDPOINT_ROLE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEFAULTS_INFORMATION, name: "Defaults Information", xml_name: "DefaultsInformation", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_DEFAULTS, name: "Object Defaults", xml_name: "ObjectDefaults", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EPHEMERAL, name: "Ephemeral", xml_name: "Ephemeral", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::EPHEMERAL), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SERVER_HASHED_PASSWORD, name: "Server Hashed Password", xml_name: "ServerHashedPassword", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: ONE_TIME_PASSWORD, name: "One Time Password", xml_name: "OneTimePassword", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: HASHED_PASSWORD, name: "Hashed Password", xml_name: "HashedPassword", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: ADJUSTMENT_TYPE, name: "Adjustment Type", xml_name: "AdjustmentType", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::ADJUSTMENT_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_11_INTERFACE, name: "PKCS#11 Interface", xml_name: "PKCS_11Interface", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_11_FUNCTION, name: "PKCS#11 Function", xml_name: "PKCS_11Function", types_1x: &[], types_2x: &[T::Enumeration, T::Integer], types_30: &[T::Enumeration, T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PKCS_11_FUNCTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_11_INPUT_PARAMETERS, name: "PKCS#11 Input Parameters", xml_name: "PKCS_11InputParameters", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PKCS_11_OUTPUT_PARAMETERS, name: "PKCS#11 Output Parameters", xml_name: "PKCS_11OutputParameters", types_1x: &[], types_2x: &[T::ByteString], types_30: &[T::ByteString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PKCS_11_RETURN_CODE, name: "PKCS#11 Return Code", xml_name: "PKCS_11ReturnCode", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PKCS_11_RETURN_CODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROTECTION_STORAGE_MASK, name: "Protection Storage Mask", xml_name: "ProtectionStorageMask", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: Some(&m::PROTECTION_STORAGE_MASK), names_tags: false, secret: false },
    TagInfo { tag: PROTECTION_STORAGE_MASKS, name: "Protection Storage Masks", xml_name: "ProtectionStorageMasks", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: INTEROP_FUNCTION, name: "Interop Function", xml_name: "InteropFunction", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::INTEROP_FUNCTION), mask: None, names_tags: false, secret: false },
    TagInfo { tag: INTEROP_IDENTIFIER, name: "Interop Identifier", xml_name: "InteropIdentifier", types_1x: &[], types_2x: &[T::TextString], types_30: &[T::TextString], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ADJUSTMENT_VALUE, name: "Adjustment Value", xml_name: "AdjustmentValue", types_1x: &[], types_2x: &[T::Integer, T::LongInteger, T::BigInteger, T::Interval, T::DateTime, T::DateTimeExtended], types_30: &[T::Integer, T::LongInteger, T::BigInteger, T::Interval, T::DateTime, T::DateTimeExtended], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: COMMON_PROTECTION_STORAGE_MASKS, name: "Common Protection Storage Masks", xml_name: "CommonProtectionStorageMasks", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_PROTECTION_STORAGE_MASKS, name: "Private Protection Storage Masks", xml_name: "PrivateProtectionStorageMasks", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_PROTECTION_STORAGE_MASKS, name: "Public Protection Storage Masks", xml_name: "PublicProtectionStorageMasks", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_GROUPS, name: "Object Groups", xml_name: "ObjectGroups", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_TYPES, name: "Object Types", xml_name: "ObjectTypes", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CONSTRAINTS, name: "Constraints", xml_name: "Constraints", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CONSTRAINT, name: "Constraint", xml_name: "Constraint", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_INTERVAL, name: "Rotate Interval", xml_name: "RotateInterval", types_1x: &[], types_2x: &[T::Interval], types_30: &[T::Interval], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_AUTOMATIC, name: "Rotate Automatic", xml_name: "RotateAutomatic", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_OFFSET, name: "Rotate Offset", xml_name: "RotateOffset", types_1x: &[], types_2x: &[T::Interval], types_30: &[T::Interval], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_DATE, name: "Rotate Date", xml_name: "RotateDate", types_1x: &[], types_2x: &[T::DateTime], types_30: &[T::DateTime], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_GENERATION, name: "Rotate Generation", xml_name: "RotateGeneration", types_1x: &[], types_2x: &[T::Integer], types_30: &[T::Integer], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_NAME, name: "Rotate Name", xml_name: "RotateName", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::TextString], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_NAME_VALUE, name: "Rotate Name Value", xml_name: "RotateNameValue", types_1x: &[], types_2x: &[T::TextString], types_30: &[], first: V::V2_1, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_NAME_TYPE, name: "Rotate Name Type", xml_name: "RotateNameType", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[], first: V::V2_1, last: V::V2_1, deprecated_from: Some(V::V3_0), enumeration: Some(&e::ROTATE_NAME_TYPE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: ROTATE_LATEST, name: "Rotate Latest", xml_name: "RotateLatest", types_1x: &[], types_2x: &[T::Boolean], types_30: &[T::Boolean], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ASYNCHRONOUS_REQUEST, name: "Asynchronous Request", xml_name: "AsynchronousRequest", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SUBMISSION_DATE, name: "Submission Date", xml_name: "SubmissionDate", types_1x: &[], types_2x: &[T::DateTimeExtended], types_30: &[T::DateTimeExtended], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PROCESSING_STAGE, name: "Processing Stage", xml_name: "ProcessingStage", types_1x: &[], types_2x: &[T::Enumeration], types_30: &[T::Enumeration], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::PROCESSING_STAGE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: ASYNCHRONOUS_CORRELATION_VALUES, name: "Asynchronous Correlation Values", xml_name: "AsynchronousCorrelationValues", types_1x: &[], types_2x: &[T::Structure], types_30: &[T::Structure], first: V::V2_1, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_LINK, name: "Certificate Link", xml_name: "CertificateLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CHILD_LINK, name: "Child Link", xml_name: "ChildLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DERIVATION_OBJECT_LINK, name: "Derivation Object Link", xml_name: "DerivationObjectLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DERIVED_OBJECT_LINK, name: "Derived Object Link", xml_name: "DerivedObjectLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: NEXT_LINK, name: "Next Link", xml_name: "NextLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PARENT_LINK, name: "Parent Link", xml_name: "ParentLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_12_CERTIFICATE_LINK, name: "PKCS#12 Certificate Link", xml_name: "PKCS_12CertificateLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PKCS_12_PASSWORD_LINK, name: "PKCS#12 Password Link", xml_name: "PKCS_12PasswordLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PREVIOUS_LINK, name: "Previous Link", xml_name: "PreviousLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PRIVATE_KEY_LINK, name: "Private Key Link", xml_name: "PrivateKeyLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PUBLIC_KEY_LINK, name: "Public Key Link", xml_name: "PublicKeyLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: REPLACED_OBJECT_LINK, name: "Replaced Object Link", xml_name: "ReplacedObjectLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: REPLACEMENT_OBJECT_LINK, name: "Replacement Object Link", xml_name: "ReplacementObjectLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: WRAPPING_KEY_LINK, name: "Wrapping Key Link", xml_name: "WrappingKeyLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_CLASS, name: "Object Class", xml_name: "ObjectClass", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::OBJECT_CLASS), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OBJECT_CLASS_MASK, name: "Object Class Mask", xml_name: "ObjectClassMask", types_1x: &[], types_2x: &[], types_30: &[T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: Some(&m::OBJECT_CLASS_MASK), names_tags: false, secret: false },
    TagInfo { tag: CREDENTIAL_LINK, name: "Credential Link", xml_name: "CredentialLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: PASSWORD_CREDENTIAL, name: "Password Credential", xml_name: "PasswordCredential", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PASSWORD_SALT, name: "Password Salt", xml_name: "PasswordSalt", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: PASSWORD_SALT_ALGORITHM, name: "Password Salt Algorithm", xml_name: "PasswordSaltAlgorithm", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CRYPTOGRAPHIC_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SALTED_PASSWORD, name: "Salted Password", xml_name: "SaltedPassword", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PASSWORD_LINK, name: "Password Link", xml_name: "PasswordLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEVICE_CREDENTIAL, name: "Device Credential", xml_name: "DeviceCredential", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_CREDENTIAL, name: "OTP Credential", xml_name: "OTPCredential", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_ALGORITHM, name: "OTP Algorithm", xml_name: "OTPAlgorithm", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::OTP_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_DIGEST, name: "OTP Digest", xml_name: "OTPDigest", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::CRYPTOGRAPHIC_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_SERIAL, name: "OTP Serial", xml_name: "OTPSerial", types_1x: &[], types_2x: &[], types_30: &[T::TextString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_SEED, name: "OTP Seed", xml_name: "OTPSeed", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: OTP_INTERVAL, name: "OTP Interval", xml_name: "OTPInterval", types_1x: &[], types_2x: &[], types_30: &[T::Interval], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_DIGITS, name: "OTP Digits", xml_name: "OTPDigits", types_1x: &[], types_2x: &[], types_30: &[T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: OTP_COUNTER, name: "OTP Counter", xml_name: "OTPCounter", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: HASHED_PASSWORD_CREDENTIAL, name: "Hashed Password Credential", xml_name: "HashedPasswordCredential", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: HASHED_USERNAME_PASSWORD, name: "Hashed Username Password", xml_name: "HashedUsernamePassword", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: HASHED_PASSWORD_USERNAME, name: "Hashed Password Username", xml_name: "HashedPasswordUsername", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: CREDENTIAL_INFORMATION, name: "Credential Information", xml_name: "CredentialInformation", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: GROUP_LINK, name: "Group Link", xml_name: "GroupLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY_BASE_LINK, name: "Split Key Base Link", xml_name: "SplitKeyBaseLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: JOINED_SPLIT_KEY_PARTS_LINK, name: "Joined Split Key Parts Link", xml_name: "JoinedSplitKeyPartsLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: SPLIT_KEY_POLYNOMIAL, name: "Split Key Polynomial", xml_name: "SplitKeyPolynomial", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::SPLIT_KEY_POLYNOMIAL), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEACTIVATION_MESSAGE, name: "Deactivation Message", xml_name: "DeactivationMessage", types_1x: &[], types_2x: &[], types_30: &[T::TextString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEACTIVATION_REASON, name: "Deactivation Reason", xml_name: "DeactivationReason", types_1x: &[], types_2x: &[], types_30: &[T::Structure], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DEACTIVATION_REASON_CODE, name: "Deactivation Reason Code", xml_name: "DeactivationReasonCode", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::DEACTIVATION_REASON_CODE), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_SUBJECT_DN, name: "Certificate Subject DN", xml_name: "CertificateSubjectDN", types_1x: &[], types_2x: &[], types_30: &[T::TextString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_ISSUER_DN, name: "Certificate Issuer DN", xml_name: "CertificateIssuerDN", types_1x: &[], types_2x: &[], types_30: &[T::TextString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFICATE_REQUEST_LINK, name: "Certificate Request Link", xml_name: "CertificateRequestLink", types_1x: &[], types_2x: &[], types_30: &[T::Reference, T::NameReference, T::Enumeration, T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::UNIQUE_IDENTIFIER), mask: None, names_tags: false, secret: false },
    TagInfo { tag: CERTIFY_COUNTER, name: "Certify Counter", xml_name: "CertifyCounter", types_1x: &[], types_2x: &[], types_30: &[T::LongInteger], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: DECRYPT_COUNTER, name: "Decrypt Counter", xml_name: "DecryptCounter", types_1x: &[], types_2x: &[], types_30: &[T::LongInteger], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: ENCRYPT_COUNTER, name: "Encrypt Counter", xml_name: "EncryptCounter", types_1x: &[], types_2x: &[], types_30: &[T::LongInteger], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SIGN_COUNTER, name: "Sign Counter", xml_name: "SignCounter", types_1x: &[], types_2x: &[], types_30: &[T::LongInteger], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SIGNATURE_VERIFY_COUNTER, name: "Signature Verify Counter", xml_name: "SignatureVerifyCounter", types_1x: &[], types_2x: &[], types_30: &[T::LongInteger], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: NIST_SECURITY_CATEGORY, name: "NIST Security Category", xml_name: "NISTSecurityCategory", types_1x: &[], types_2x: &[], types_30: &[T::Integer], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: KEM_ALGORITHM, name: "KEM Algorithm", xml_name: "KEMAlgorithm", types_1x: &[], types_2x: &[], types_30: &[T::Enumeration], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: Some(&e::KEM_ALGORITHM), mask: None, names_tags: false, secret: false },
    TagInfo { tag: DETERMINISTIC, name: "Deterministic", xml_name: "Deterministic", types_1x: &[], types_2x: &[], types_30: &[T::Boolean], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: CONTEXT_STRING, name: "Context String", xml_name: "ContextString", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: SEED, name: "Seed", xml_name: "Seed", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: INPUT_KEY_MATERIAL, name: "Input Key Material", xml_name: "InputKeyMaterial", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: INTERNAL, name: "Internal", xml_name: "Internal", types_1x: &[], types_2x: &[], types_30: &[T::Boolean], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: EXTERNAL_MU, name: "External Mu", xml_name: "ExternalMu", types_1x: &[], types_2x: &[], types_30: &[T::Boolean], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
    TagInfo { tag: RANDOM, name: "Random", xml_name: "Random", types_1x: &[], types_2x: &[], types_30: &[T::ByteString], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: true },
    TagInfo { tag: PERFORMS_CRL_CHECKS, name: "Performs CRL Checks", xml_name: "PerformsCRLChecks", types_1x: &[], types_2x: &[], types_30: &[], first: V::V3_0, last: V::V3_0, deprecated_from: None, enumeration: None, mask: None, names_tags: false, secret: false },
];

/// Positions in [`TAGS`], sorted by name.
pub(crate) static BY_NAME: &[u16] = &[0, 340, 350, 308, 190, 192, 191, 288, 1, 2, 3, 4, 239, 5, 370, 6, 367, 203, 240, 210, 202, 198, 7, 8, 9, 313, 10, 292, 253, 254, 11, 249, 12, 13, 14, 15, 248, 16, 306, 305, 38, 17, 246, 18, 19, 20, 21, 279, 275, 285, 414, 286, 22, 278, 281, 276, 277, 280, 283, 284, 282, 172, 371, 23, 415, 24, 311, 316, 174, 25, 26, 267, 263, 273, 413, 274, 27, 266, 269, 264, 265, 268, 271, 272, 270, 28, 29, 416, 372, 260, 245, 307, 252, 293, 351, 30, 31, 32, 357, 356, 33, 424, 213, 207, 34, 405, 387, 35, 36, 37, 39, 40, 41, 42, 43, 314, 44, 45, 218, 193, 195, 46, 410, 411, 412, 417, 334, 47, 48, 373, 49, 374, 251, 242, 50, 423, 393, 161, 175, 51, 52, 262, 173, 162, 418, 53, 333, 336, 297, 299, 296, 163, 164, 298, 165, 166, 428, 289, 219, 215, 206, 167, 54, 406, 339, 402, 404, 403, 55, 204, 60, 214, 208, 56, 57, 426, 427, 348, 349, 209, 58, 176, 177, 59, 61, 408, 422, 62, 63, 64, 65, 66, 67, 130, 68, 183, 185, 184, 186, 247, 69, 70, 71, 72, 73, 74, 75, 212, 317, 197, 76, 77, 168, 256, 257, 78, 79, 169, 80, 81, 312, 421, 82, 83, 84, 170, 290, 315, 375, 199, 200, 201, 395, 401, 394, 396, 400, 399, 398, 397, 385, 386, 335, 85, 171, 354, 86, 355, 330, 87, 211, 338, 88, 89, 90, 91, 92, 331, 187, 93, 258, 188, 189, 342, 343, 341, 344, 345, 377, 250, 378, 94, 376, 160, 388, 392, 389, 390, 430, 220, 379, 95, 96, 97, 98, 99, 294, 380, 100, 101, 352, 102, 369, 304, 234, 235, 318, 319, 320, 103, 321, 322, 346, 347, 104, 105, 106, 107, 108, 295, 381, 109, 110, 353, 111, 112, 113, 114, 323, 324, 115, 217, 244, 216, 429, 196, 221, 116, 291, 382, 117, 383, 328, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 332, 329, 359, 361, 362, 358, 366, 363, 365, 364, 360, 131, 255, 391, 132, 133, 425, 287, 134, 261, 337, 135, 303, 300, 237, 301, 236, 302, 309, 243, 419, 194, 420, 136, 407, 137, 138, 409, 139, 140, 141, 238, 178, 179, 368, 142, 310, 205, 143, 144, 325, 326, 327, 145, 259, 146, 147, 241, 148, 149, 150, 151, 152, 224, 223, 225, 230, 231, 222, 229, 233, 228, 232, 226, 227, 153, 154, 155, 156, 384, 157, 158, 180, 181, 182, 159];
