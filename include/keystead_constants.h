/* @generated from kmip-core/schema by keystead-schema; do not edit. */
/* Numbers of KMIP 1.0 to 3.0: tags, enumerations, masks, item types, versions.
 * All are uint32_t; values that are not listed here may occur. */
#ifndef KEYSTEAD_CONSTANTS_H
#define KEYSTEAD_CONSTANTS_H

#include <stdint.h>

/* Protocol versions: major in the high byte, minor in the low byte. */
#define KEYSTEAD_KMIP_VERSION_1_0 UINT32_C(0x0100) /* KMIP 1.0 */
#define KEYSTEAD_KMIP_VERSION_1_1 UINT32_C(0x0101) /* KMIP 1.1 */
#define KEYSTEAD_KMIP_VERSION_1_2 UINT32_C(0x0102) /* KMIP 1.2 */
#define KEYSTEAD_KMIP_VERSION_1_3 UINT32_C(0x0103) /* KMIP 1.3 */
#define KEYSTEAD_KMIP_VERSION_1_4 UINT32_C(0x0104) /* KMIP 1.4 */
#define KEYSTEAD_KMIP_VERSION_2_0 UINT32_C(0x0200) /* KMIP 2.0 */
#define KEYSTEAD_KMIP_VERSION_2_1 UINT32_C(0x0201) /* KMIP 2.1 */
#define KEYSTEAD_KMIP_VERSION_3_0 UINT32_C(0x0300) /* KMIP 3.0 */

/* Tags */
#define KEYSTEAD_TAG_ACTIVATION_DATE UINT32_C(0x420001) /* Activation Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_APPLICATION_DATA UINT32_C(0x420002) /* Application Data (1.0 to 3.0) */
#define KEYSTEAD_TAG_APPLICATION_NAMESPACE UINT32_C(0x420003) /* Application Namespace (1.0 to 3.0) */
#define KEYSTEAD_TAG_APPLICATION_SPECIFIC_INFORMATION UINT32_C(0x420004) /* Application Specific Information (1.0 to 3.0) */
#define KEYSTEAD_TAG_ARCHIVE_DATE UINT32_C(0x420005) /* Archive Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_ASYNCHRONOUS_CORRELATION_VALUE UINT32_C(0x420006) /* Asynchronous Correlation Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_ASYNCHRONOUS_INDICATOR UINT32_C(0x420007) /* Asynchronous Indicator (1.0 to 3.0) */
#define KEYSTEAD_TAG_ATTRIBUTE UINT32_C(0x420008) /* Attribute (1.0 to 3.0) */
#define KEYSTEAD_TAG_ATTRIBUTE_INDEX UINT32_C(0x420009) /* Attribute Index (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_ATTRIBUTE_NAME UINT32_C(0x42000A) /* Attribute Name (1.0 to 3.0) */
#define KEYSTEAD_TAG_ATTRIBUTE_VALUE UINT32_C(0x42000B) /* Attribute Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_AUTHENTICATION UINT32_C(0x42000C) /* Authentication (1.0 to 3.0) */
#define KEYSTEAD_TAG_BATCH_COUNT UINT32_C(0x42000D) /* Batch Count (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_BATCH_ERROR_CONTINUATION_OPTION UINT32_C(0x42000E) /* Batch Error Continuation Option (1.0 to 3.0) */
#define KEYSTEAD_TAG_BATCH_ITEM UINT32_C(0x42000F) /* Batch Item (1.0 to 3.0) */
#define KEYSTEAD_TAG_BATCH_ORDER_OPTION UINT32_C(0x420010) /* Batch Order Option (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_BLOCK_CIPHER_MODE UINT32_C(0x420011) /* Block Cipher Mode (1.0 to 3.0) */
#define KEYSTEAD_TAG_CANCELLATION_RESULT UINT32_C(0x420012) /* Cancellation Result (1.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE UINT32_C(0x420013) /* Certificate (1.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_IDENTIFIER UINT32_C(0x420014) /* Certificate Identifier (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER UINT32_C(0x420015) /* Certificate Issuer (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_ALTERNATIVE_NAME UINT32_C(0x420016) /* Certificate Issuer Alternative Name (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_DISTINGUISHED_NAME UINT32_C(0x420017) /* Certificate Issuer Distinguished Name (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_REQUEST UINT32_C(0x420018) /* Certificate Request (1.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_REQUEST_TYPE UINT32_C(0x420019) /* Certificate Request Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT UINT32_C(0x42001A) /* Certificate Subject (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_ALTERNATIVE_NAME UINT32_C(0x42001B) /* Certificate Subject Alternative Name (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_DISTINGUISHED_NAME UINT32_C(0x42001C) /* Certificate Subject Distinguished Name (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_CERTIFICATE_TYPE UINT32_C(0x42001D) /* Certificate Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_VALUE UINT32_C(0x42001E) /* Certificate Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_COMMON_TEMPLATE_ATTRIBUTE UINT32_C(0x42001F) /* Common Template-Attribute (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_COMPROMISE_DATE UINT32_C(0x420020) /* Compromise Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_COMPROMISE_OCCURRENCE_DATE UINT32_C(0x420021) /* Compromise Occurrence Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_CONTACT_INFORMATION UINT32_C(0x420022) /* Contact Information (1.0 to 3.0) */
#define KEYSTEAD_TAG_CREDENTIAL UINT32_C(0x420023) /* Credential (1.0 to 3.0) */
#define KEYSTEAD_TAG_CREDENTIAL_TYPE UINT32_C(0x420024) /* Credential Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_CREDENTIAL_VALUE UINT32_C(0x420025) /* Credential Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRITICALITY_INDICATOR UINT32_C(0x420026) /* Criticality Indicator (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRT_COEFFICIENT UINT32_C(0x420027) /* CRT Coefficient (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRYPTOGRAPHIC_ALGORITHM UINT32_C(0x420028) /* Cryptographic Algorithm (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRYPTOGRAPHIC_DOMAIN_PARAMETERS UINT32_C(0x420029) /* Cryptographic Domain Parameters (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRYPTOGRAPHIC_LENGTH UINT32_C(0x42002A) /* Cryptographic Length (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRYPTOGRAPHIC_PARAMETERS UINT32_C(0x42002B) /* Cryptographic Parameters (1.0 to 3.0) */
#define KEYSTEAD_TAG_CRYPTOGRAPHIC_USAGE_MASK UINT32_C(0x42002C) /* Cryptographic Usage Mask (1.0 to 3.0) */
#define KEYSTEAD_TAG_CUSTOM_ATTRIBUTE UINT32_C(0x42002D) /* Custom Attribute (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_D UINT32_C(0x42002E) /* D (1.0 to 3.0) */
#define KEYSTEAD_TAG_DEACTIVATION_DATE UINT32_C(0x42002F) /* Deactivation Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_DERIVATION_DATA UINT32_C(0x420030) /* Derivation Data (1.0 to 3.0) */
#define KEYSTEAD_TAG_DERIVATION_METHOD UINT32_C(0x420031) /* Derivation Method (1.0 to 3.0) */
#define KEYSTEAD_TAG_DERIVATION_PARAMETERS UINT32_C(0x420032) /* Derivation Parameters (1.0 to 3.0) */
#define KEYSTEAD_TAG_DESTROY_DATE UINT32_C(0x420033) /* Destroy Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_DIGEST UINT32_C(0x420034) /* Digest (1.0 to 3.0) */
#define KEYSTEAD_TAG_DIGEST_VALUE UINT32_C(0x420035) /* Digest Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_ENCRYPTION_KEY_INFORMATION UINT32_C(0x420036) /* Encryption Key Information (1.0 to 3.0) */
#define KEYSTEAD_TAG_G UINT32_C(0x420037) /* G (1.0 to 3.0) */
#define KEYSTEAD_TAG_HASHING_ALGORITHM UINT32_C(0x420038) /* Hashing Algorithm (1.0 to 3.0) */
#define KEYSTEAD_TAG_INITIAL_DATE UINT32_C(0x420039) /* Initial Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_INITIALIZATION_VECTOR UINT32_C(0x42003A) /* Initialization Vector (1.0 to 3.0) */
#define KEYSTEAD_TAG_ISSUER UINT32_C(0x42003B) /* Issuer (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_ITERATION_COUNT UINT32_C(0x42003C) /* Iteration Count (1.0 to 3.0) */
#define KEYSTEAD_TAG_IV_COUNTER_NONCE UINT32_C(0x42003D) /* IV/Counter/Nonce (1.0 to 3.0) */
#define KEYSTEAD_TAG_J UINT32_C(0x42003E) /* J (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY UINT32_C(0x42003F) /* Key (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_BLOCK UINT32_C(0x420040) /* Key Block (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_COMPRESSION_TYPE UINT32_C(0x420041) /* Key Compression Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_FORMAT_TYPE UINT32_C(0x420042) /* Key Format Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_MATERIAL UINT32_C(0x420043) /* Key Material (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_PART_IDENTIFIER UINT32_C(0x420044) /* Key Part Identifier (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_VALUE UINT32_C(0x420045) /* Key Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_WRAPPING_DATA UINT32_C(0x420046) /* Key Wrapping Data (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_WRAPPING_SPECIFICATION UINT32_C(0x420047) /* Key Wrapping Specification (1.0 to 3.0) */
#define KEYSTEAD_TAG_LAST_CHANGE_DATE UINT32_C(0x420048) /* Last Change Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_LEASE_TIME UINT32_C(0x420049) /* Lease Time (1.0 to 3.0) */
#define KEYSTEAD_TAG_LINK UINT32_C(0x42004A) /* Link (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_LINK_TYPE UINT32_C(0x42004B) /* Link Type (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_LINKED_OBJECT_IDENTIFIER UINT32_C(0x42004C) /* Linked Object Identifier (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_MAC_SIGNATURE UINT32_C(0x42004D) /* MAC/Signature (1.0 to 3.0) */
#define KEYSTEAD_TAG_MAC_SIGNATURE_KEY_INFORMATION UINT32_C(0x42004E) /* MAC/Signature Key Information (1.0 to 3.0) */
#define KEYSTEAD_TAG_MAXIMUM_ITEMS UINT32_C(0x42004F) /* Maximum Items (1.0 to 3.0) */
#define KEYSTEAD_TAG_MAXIMUM_RESPONSE_SIZE UINT32_C(0x420050) /* Maximum Response Size (1.0 to 3.0) */
#define KEYSTEAD_TAG_MESSAGE_EXTENSION UINT32_C(0x420051) /* Message Extension (1.0 to 3.0) */
#define KEYSTEAD_TAG_MODULUS UINT32_C(0x420052) /* Modulus (1.0 to 3.0) */
#define KEYSTEAD_TAG_NAME UINT32_C(0x420053) /* Name (1.0 to 3.0) */
#define KEYSTEAD_TAG_NAME_TYPE UINT32_C(0x420054) /* Name Type (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_NAME_VALUE UINT32_C(0x420055) /* Name Value (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_OBJECT_GROUP UINT32_C(0x420056) /* Object Group (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_OBJECT_TYPE UINT32_C(0x420057) /* Object Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_OFFSET UINT32_C(0x420058) /* Offset (1.0 to 3.0) */
#define KEYSTEAD_TAG_OPAQUE_DATA_TYPE UINT32_C(0x420059) /* Opaque Data Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_OPAQUE_DATA_VALUE UINT32_C(0x42005A) /* Opaque Data Value (1.0 to 3.0) */
#define KEYSTEAD_TAG_OPAQUE_OBJECT UINT32_C(0x42005B) /* Opaque Object (1.0 to 3.0) */
#define KEYSTEAD_TAG_OPERATION UINT32_C(0x42005C) /* Operation (1.0 to 3.0) */
#define KEYSTEAD_TAG_OPERATION_POLICY_NAME UINT32_C(0x42005D) /* Operation Policy Name (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_TAG_P UINT32_C(0x42005E) /* P (1.0 to 3.0) */
#define KEYSTEAD_TAG_PADDING_METHOD UINT32_C(0x42005F) /* Padding Method (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIME_EXPONENT_P UINT32_C(0x420060) /* Prime Exponent P (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIME_EXPONENT_Q UINT32_C(0x420061) /* Prime Exponent Q (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIME_FIELD_SIZE UINT32_C(0x420062) /* Prime Field Size (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIVATE_EXPONENT UINT32_C(0x420063) /* Private Exponent (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIVATE_KEY UINT32_C(0x420064) /* Private Key (1.0 to 3.0) */
#define KEYSTEAD_TAG_PRIVATE_KEY_TEMPLATE_ATTRIBUTE UINT32_C(0x420065) /* Private Key Template-Attribute (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_PRIVATE_KEY_UNIQUE_IDENTIFIER UINT32_C(0x420066) /* Private Key Unique Identifier (1.0 to 3.0) */
#define KEYSTEAD_TAG_PROCESS_START_DATE UINT32_C(0x420067) /* Process Start Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_PROTECT_STOP_DATE UINT32_C(0x420068) /* Protect Stop Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_PROTOCOL_VERSION UINT32_C(0x420069) /* Protocol Version (1.0 to 3.0) */
#define KEYSTEAD_TAG_PROTOCOL_VERSION_MAJOR UINT32_C(0x42006A) /* Protocol Version Major (1.0 to 3.0) */
#define KEYSTEAD_TAG_PROTOCOL_VERSION_MINOR UINT32_C(0x42006B) /* Protocol Version Minor (1.0 to 3.0) */
#define KEYSTEAD_TAG_PUBLIC_EXPONENT UINT32_C(0x42006C) /* Public Exponent (1.0 to 3.0) */
#define KEYSTEAD_TAG_PUBLIC_KEY UINT32_C(0x42006D) /* Public Key (1.0 to 3.0) */
#define KEYSTEAD_TAG_PUBLIC_KEY_TEMPLATE_ATTRIBUTE UINT32_C(0x42006E) /* Public Key Template-Attribute (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_PUBLIC_KEY_UNIQUE_IDENTIFIER UINT32_C(0x42006F) /* Public Key Unique Identifier (1.0 to 3.0) */
#define KEYSTEAD_TAG_PUT_FUNCTION UINT32_C(0x420070) /* Put Function (1.0 to 3.0) */
#define KEYSTEAD_TAG_Q UINT32_C(0x420071) /* Q (1.0 to 3.0) */
#define KEYSTEAD_TAG_Q_STRING UINT32_C(0x420072) /* Q String (1.0 to 3.0) */
#define KEYSTEAD_TAG_QLENGTH UINT32_C(0x420073) /* Qlength (1.0 to 3.0) */
#define KEYSTEAD_TAG_QUERY_FUNCTION UINT32_C(0x420074) /* Query Function (1.0 to 3.0) */
#define KEYSTEAD_TAG_RECOMMENDED_CURVE UINT32_C(0x420075) /* Recommended Curve (1.0 to 3.0) */
#define KEYSTEAD_TAG_REPLACED_UNIQUE_IDENTIFIER UINT32_C(0x420076) /* Replaced Unique Identifier (1.0 to 3.0) */
#define KEYSTEAD_TAG_REQUEST_HEADER UINT32_C(0x420077) /* Request Header (1.0 to 3.0) */
#define KEYSTEAD_TAG_REQUEST_MESSAGE UINT32_C(0x420078) /* Request Message (1.0 to 3.0) */
#define KEYSTEAD_TAG_REQUEST_PAYLOAD UINT32_C(0x420079) /* Request Payload (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESPONSE_HEADER UINT32_C(0x42007A) /* Response Header (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESPONSE_MESSAGE UINT32_C(0x42007B) /* Response Message (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESPONSE_PAYLOAD UINT32_C(0x42007C) /* Response Payload (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESULT_MESSAGE UINT32_C(0x42007D) /* Result Message (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESULT_REASON UINT32_C(0x42007E) /* Result Reason (1.0 to 3.0) */
#define KEYSTEAD_TAG_RESULT_STATUS UINT32_C(0x42007F) /* Result Status (1.0 to 3.0) */
#define KEYSTEAD_TAG_REVOCATION_MESSAGE UINT32_C(0x420080) /* Revocation Message (1.0 to 3.0) */
#define KEYSTEAD_TAG_REVOCATION_REASON UINT32_C(0x420081) /* Revocation Reason (1.0 to 3.0) */
#define KEYSTEAD_TAG_REVOCATION_REASON_CODE UINT32_C(0x420082) /* Revocation Reason Code (1.0 to 3.0) */
#define KEYSTEAD_TAG_KEY_ROLE_TYPE UINT32_C(0x420083) /* Key Role Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_SALT UINT32_C(0x420084) /* Salt (1.0 to 3.0) */
#define KEYSTEAD_TAG_SECRET_DATA UINT32_C(0x420085) /* Secret Data (1.0 to 3.0) */
#define KEYSTEAD_TAG_SECRET_DATA_TYPE UINT32_C(0x420086) /* Secret Data Type (1.0 to 3.0) */
#define KEYSTEAD_TAG_SERIAL_NUMBER UINT32_C(0x420087) /* Serial Number (1.0 to 1.4, deprecated from 1.1) */
#define KEYSTEAD_TAG_SERVER_INFORMATION UINT32_C(0x420088) /* Server Information (1.0 to 3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY UINT32_C(0x420089) /* Split Key (1.0 to 3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY_METHOD UINT32_C(0x42008A) /* Split Key Method (1.0 to 3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY_PARTS UINT32_C(0x42008B) /* Split Key Parts (1.0 to 3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY_THRESHOLD UINT32_C(0x42008C) /* Split Key Threshold (1.0 to 3.0) */
#define KEYSTEAD_TAG_STATE UINT32_C(0x42008D) /* State (1.0 to 3.0) */
#define KEYSTEAD_TAG_STORAGE_STATUS_MASK UINT32_C(0x42008E) /* Storage Status Mask (1.0 to 3.0) */
#define KEYSTEAD_TAG_SYMMETRIC_KEY UINT32_C(0x42008F) /* Symmetric Key (1.0 to 3.0) */
#define KEYSTEAD_TAG_TEMPLATE UINT32_C(0x420090) /* Template (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_TEMPLATE_ATTRIBUTE UINT32_C(0x420091) /* Template-Attribute (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_TAG_TIME_STAMP UINT32_C(0x420092) /* Time Stamp (1.0 to 3.0) */
#define KEYSTEAD_TAG_UNIQUE_BATCH_ITEM_ID UINT32_C(0x420093) /* Unique Batch Item ID (1.0 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_UNIQUE_IDENTIFIER UINT32_C(0x420094) /* Unique Identifier (1.0 to 3.0) */
#define KEYSTEAD_TAG_USAGE_LIMITS UINT32_C(0x420095) /* Usage Limits (1.0 to 3.0) */
#define KEYSTEAD_TAG_USAGE_LIMITS_COUNT UINT32_C(0x420096) /* Usage Limits Count (1.0 to 3.0) */
#define KEYSTEAD_TAG_USAGE_LIMITS_TOTAL UINT32_C(0x420097) /* Usage Limits Total (1.0 to 3.0) */
#define KEYSTEAD_TAG_USAGE_LIMITS_UNIT UINT32_C(0x420098) /* Usage Limits Unit (1.0 to 3.0) */
#define KEYSTEAD_TAG_USERNAME UINT32_C(0x420099) /* Username (1.0 to 3.0) */
#define KEYSTEAD_TAG_VALIDITY_DATE UINT32_C(0x42009A) /* Validity Date (1.0 to 3.0) */
#define KEYSTEAD_TAG_VALIDITY_INDICATOR UINT32_C(0x42009B) /* Validity Indicator (1.0 to 3.0) */
#define KEYSTEAD_TAG_VENDOR_EXTENSION UINT32_C(0x42009C) /* Vendor Extension (1.0 to 3.0) */
#define KEYSTEAD_TAG_VENDOR_IDENTIFICATION UINT32_C(0x42009D) /* Vendor Identification (1.0 to 3.0) */
#define KEYSTEAD_TAG_WRAPPING_METHOD UINT32_C(0x42009E) /* Wrapping Method (1.0 to 3.0) */
#define KEYSTEAD_TAG_X UINT32_C(0x42009F) /* X (1.0 to 3.0) */
#define KEYSTEAD_TAG_Y UINT32_C(0x4200A0) /* Y (1.0 to 3.0) */
#define KEYSTEAD_TAG_PASSWORD UINT32_C(0x4200A1) /* Password (1.0 to 3.0) */
#define KEYSTEAD_TAG_DEVICE_IDENTIFIER UINT32_C(0x4200A2) /* Device Identifier (1.1 to 3.0) */
#define KEYSTEAD_TAG_ENCODING_OPTION UINT32_C(0x4200A3) /* Encoding Option (1.1 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_INFORMATION UINT32_C(0x4200A4) /* Extension Information (1.1 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_NAME UINT32_C(0x4200A5) /* Extension Name (1.1 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_TAG UINT32_C(0x4200A6) /* Extension Tag (1.1 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_TYPE UINT32_C(0x4200A7) /* Extension Type (1.1 to 3.0) */
#define KEYSTEAD_TAG_FRESH UINT32_C(0x4200A8) /* Fresh (1.1 to 3.0) */
#define KEYSTEAD_TAG_MACHINE_IDENTIFIER UINT32_C(0x4200A9) /* Machine Identifier (1.1 to 3.0) */
#define KEYSTEAD_TAG_MEDIA_IDENTIFIER UINT32_C(0x4200AA) /* Media Identifier (1.1 to 3.0) */
#define KEYSTEAD_TAG_NETWORK_IDENTIFIER UINT32_C(0x4200AB) /* Network Identifier (1.1 to 3.0) */
#define KEYSTEAD_TAG_OBJECT_GROUP_MEMBER UINT32_C(0x4200AC) /* Object Group Member (1.1 to 2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_LENGTH UINT32_C(0x4200AD) /* Certificate Length (1.1 to 3.0) */
#define KEYSTEAD_TAG_DIGITAL_SIGNATURE_ALGORITHM UINT32_C(0x4200AE) /* Digital Signature Algorithm (1.1 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SERIAL_NUMBER UINT32_C(0x4200AF) /* Certificate Serial Number (1.1 to 3.0) */
#define KEYSTEAD_TAG_DEVICE_SERIAL_NUMBER UINT32_C(0x4200B0) /* Device Serial Number (1.1 to 3.0) */
#define KEYSTEAD_TAG_ISSUER_ALTERNATIVE_NAME UINT32_C(0x4200B1) /* Issuer Alternative Name (1.1 to 3.0) */
#define KEYSTEAD_TAG_ISSUER_DISTINGUISHED_NAME UINT32_C(0x4200B2) /* Issuer Distinguished Name (1.1 to 3.0) */
#define KEYSTEAD_TAG_SUBJECT_ALTERNATIVE_NAME UINT32_C(0x4200B3) /* Subject Alternative Name (1.1 to 3.0) */
#define KEYSTEAD_TAG_SUBJECT_DISTINGUISHED_NAME UINT32_C(0x4200B4) /* Subject Distinguished Name (1.1 to 3.0) */
#define KEYSTEAD_TAG_X_509_CERTIFICATE_IDENTIFIER UINT32_C(0x4200B5) /* X.509 Certificate Identifier (1.1 to 3.0) */
#define KEYSTEAD_TAG_X_509_CERTIFICATE_ISSUER UINT32_C(0x4200B6) /* X.509 Certificate Issuer (1.1 to 3.0) */
#define KEYSTEAD_TAG_X_509_CERTIFICATE_SUBJECT UINT32_C(0x4200B7) /* X.509 Certificate Subject (1.1 to 3.0) */
#define KEYSTEAD_TAG_KEY_VALUE_LOCATION UINT32_C(0x4200B8) /* Key Value Location (1.2 to 3.0) */
#define KEYSTEAD_TAG_KEY_VALUE_LOCATION_VALUE UINT32_C(0x4200B9) /* Key Value Location Value (1.2 to 3.0) */
#define KEYSTEAD_TAG_KEY_VALUE_LOCATION_TYPE UINT32_C(0x4200BA) /* Key Value Location Type (1.2 to 3.0) */
#define KEYSTEAD_TAG_KEY_VALUE_PRESENT UINT32_C(0x4200BB) /* Key Value Present (1.2 to 3.0) */
#define KEYSTEAD_TAG_ORIGINAL_CREATION_DATE UINT32_C(0x4200BC) /* Original Creation Date (1.2 to 3.0) */
#define KEYSTEAD_TAG_PGP_KEY UINT32_C(0x4200BD) /* PGP Key (1.2 to 3.0) */
#define KEYSTEAD_TAG_PGP_KEY_VERSION UINT32_C(0x4200BE) /* PGP Key Version (1.2 to 3.0) */
#define KEYSTEAD_TAG_ALTERNATIVE_NAME UINT32_C(0x4200BF) /* Alternative Name (1.2 to 3.0) */
#define KEYSTEAD_TAG_ALTERNATIVE_NAME_VALUE UINT32_C(0x4200C0) /* Alternative Name Value (1.2 to 3.0) */
#define KEYSTEAD_TAG_ALTERNATIVE_NAME_TYPE UINT32_C(0x4200C1) /* Alternative Name Type (1.2 to 3.0) */
#define KEYSTEAD_TAG_DATA UINT32_C(0x4200C2) /* Data (1.2 to 3.0) */
#define KEYSTEAD_TAG_SIGNATURE_DATA UINT32_C(0x4200C3) /* Signature Data (1.2 to 3.0) */
#define KEYSTEAD_TAG_DATA_LENGTH UINT32_C(0x4200C4) /* Data Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_RANDOM_IV UINT32_C(0x4200C5) /* Random IV (1.2 to 3.0) */
#define KEYSTEAD_TAG_MAC_DATA UINT32_C(0x4200C6) /* MAC Data (1.2 to 3.0) */
#define KEYSTEAD_TAG_ATTESTATION_TYPE UINT32_C(0x4200C7) /* Attestation Type (1.2 to 3.0) */
#define KEYSTEAD_TAG_NONCE UINT32_C(0x4200C8) /* Nonce (1.2 to 3.0) */
#define KEYSTEAD_TAG_NONCE_ID UINT32_C(0x4200C9) /* Nonce ID (1.2 to 3.0) */
#define KEYSTEAD_TAG_NONCE_VALUE UINT32_C(0x4200CA) /* Nonce Value (1.2 to 3.0) */
#define KEYSTEAD_TAG_ATTESTATION_MEASUREMENT UINT32_C(0x4200CB) /* Attestation Measurement (1.2 to 3.0) */
#define KEYSTEAD_TAG_ATTESTATION_ASSERTION UINT32_C(0x4200CC) /* Attestation Assertion (1.2 to 3.0) */
#define KEYSTEAD_TAG_IV_LENGTH UINT32_C(0x4200CD) /* IV Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_TAG_LENGTH UINT32_C(0x4200CE) /* Tag Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_FIXED_FIELD_LENGTH UINT32_C(0x4200CF) /* Fixed Field Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_COUNTER_LENGTH UINT32_C(0x4200D0) /* Counter Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_INITIAL_COUNTER_VALUE UINT32_C(0x4200D1) /* Initial Counter Value (1.2 to 3.0) */
#define KEYSTEAD_TAG_INVOCATION_FIELD_LENGTH UINT32_C(0x4200D2) /* Invocation Field Length (1.2 to 3.0) */
#define KEYSTEAD_TAG_ATTESTATION_CAPABLE_INDICATOR UINT32_C(0x4200D3) /* Attestation Capable Indicator (1.2 to 3.0) */
#define KEYSTEAD_TAG_OFFSET_ITEMS UINT32_C(0x4200D4) /* Offset Items (1.3 to 3.0) */
#define KEYSTEAD_TAG_LOCATED_ITEMS UINT32_C(0x4200D5) /* Located Items (1.3 to 3.0) */
#define KEYSTEAD_TAG_CORRELATION_VALUE UINT32_C(0x4200D6) /* Correlation Value (1.3 to 3.0) */
#define KEYSTEAD_TAG_INIT_INDICATOR UINT32_C(0x4200D7) /* Init Indicator (1.3 to 3.0) */
#define KEYSTEAD_TAG_FINAL_INDICATOR UINT32_C(0x4200D8) /* Final Indicator (1.3 to 3.0) */
#define KEYSTEAD_TAG_RNG_PARAMETERS UINT32_C(0x4200D9) /* RNG Parameters (1.3 to 3.0) */
#define KEYSTEAD_TAG_RNG_ALGORITHM UINT32_C(0x4200DA) /* RNG Algorithm (1.3 to 3.0) */
#define KEYSTEAD_TAG_DRBG_ALGORITHM UINT32_C(0x4200DB) /* DRBG Algorithm (1.3 to 3.0) */
#define KEYSTEAD_TAG_FIPS186_VARIATION UINT32_C(0x4200DC) /* FIPS186 Variation (1.3 to 3.0) */
#define KEYSTEAD_TAG_PREDICTION_RESISTANCE UINT32_C(0x4200DD) /* Prediction Resistance (1.3 to 3.0) */
#define KEYSTEAD_TAG_RANDOM_NUMBER_GENERATOR UINT32_C(0x4200DE) /* Random Number Generator (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_INFORMATION UINT32_C(0x4200DF) /* Validation Information (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_AUTHORITY_TYPE UINT32_C(0x4200E0) /* Validation Authority Type (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_AUTHORITY_COUNTRY UINT32_C(0x4200E1) /* Validation Authority Country (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_AUTHORITY_URI UINT32_C(0x4200E2) /* Validation Authority URI (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_VERSION_MAJOR UINT32_C(0x4200E3) /* Validation Version Major (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_VERSION_MINOR UINT32_C(0x4200E4) /* Validation Version Minor (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_TYPE UINT32_C(0x4200E5) /* Validation Type (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_LEVEL UINT32_C(0x4200E6) /* Validation Level (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_CERTIFICATE_IDENTIFIER UINT32_C(0x4200E7) /* Validation Certificate Identifier (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_CERTIFICATE_URI UINT32_C(0x4200E8) /* Validation Certificate URI (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_VENDOR_URI UINT32_C(0x4200E9) /* Validation Vendor URI (1.3 to 3.0) */
#define KEYSTEAD_TAG_VALIDATION_PROFILE UINT32_C(0x4200EA) /* Validation Profile (1.3 to 3.0) */
#define KEYSTEAD_TAG_PROFILE_INFORMATION UINT32_C(0x4200EB) /* Profile Information (1.3 to 3.0) */
#define KEYSTEAD_TAG_PROFILE_NAME UINT32_C(0x4200EC) /* Profile Name (1.3 to 3.0) */
#define KEYSTEAD_TAG_SERVER_URI UINT32_C(0x4200ED) /* Server URI (1.3 to 3.0) */
#define KEYSTEAD_TAG_SERVER_PORT UINT32_C(0x4200EE) /* Server Port (1.3 to 3.0) */
#define KEYSTEAD_TAG_STREAMING_CAPABILITY UINT32_C(0x4200EF) /* Streaming Capability (1.3 to 3.0) */
#define KEYSTEAD_TAG_ASYNCHRONOUS_CAPABILITY UINT32_C(0x4200F0) /* Asynchronous Capability (1.3 to 3.0) */
#define KEYSTEAD_TAG_ATTESTATION_CAPABILITY UINT32_C(0x4200F1) /* Attestation Capability (1.3 to 3.0) */
#define KEYSTEAD_TAG_UNWRAP_MODE UINT32_C(0x4200F2) /* Unwrap Mode (1.3 to 3.0) */
#define KEYSTEAD_TAG_DESTROY_ACTION UINT32_C(0x4200F3) /* Destroy Action (1.3 to 3.0) */
#define KEYSTEAD_TAG_SHREDDING_ALGORITHM UINT32_C(0x4200F4) /* Shredding Algorithm (1.3 to 3.0) */
#define KEYSTEAD_TAG_RNG_MODE UINT32_C(0x4200F5) /* RNG Mode (1.3 to 3.0) */
#define KEYSTEAD_TAG_CLIENT_REGISTRATION_METHOD UINT32_C(0x4200F6) /* Client Registration Method (1.3 to 3.0) */
#define KEYSTEAD_TAG_CAPABILITY_INFORMATION UINT32_C(0x4200F7) /* Capability Information (1.3 to 3.0) */
#define KEYSTEAD_TAG_KEY_WRAP_TYPE UINT32_C(0x4200F8) /* Key Wrap Type (1.4 to 3.0) */
#define KEYSTEAD_TAG_BATCH_UNDO_CAPABILITY UINT32_C(0x4200F9) /* Batch Undo Capability (1.4 to 3.0) */
#define KEYSTEAD_TAG_BATCH_CONTINUE_CAPABILITY UINT32_C(0x4200FA) /* Batch Continue Capability (1.4 to 3.0) */
#define KEYSTEAD_TAG_PKCS_12_FRIENDLY_NAME UINT32_C(0x4200FB) /* PKCS#12 Friendly Name (1.4 to 3.0) */
#define KEYSTEAD_TAG_DESCRIPTION UINT32_C(0x4200FC) /* Description (1.4 to 3.0) */
#define KEYSTEAD_TAG_COMMENT UINT32_C(0x4200FD) /* Comment (1.4 to 3.0) */
#define KEYSTEAD_TAG_AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA UINT32_C(0x4200FE) /* Authenticated Encryption Additional Data (1.4 to 3.0) */
#define KEYSTEAD_TAG_AUTHENTICATED_ENCRYPTION_TAG UINT32_C(0x4200FF) /* Authenticated Encryption Tag (1.4 to 3.0) */
#define KEYSTEAD_TAG_SALT_LENGTH UINT32_C(0x420100) /* Salt Length (1.4 to 3.0) */
#define KEYSTEAD_TAG_MASK_GENERATOR UINT32_C(0x420101) /* Mask Generator (1.4 to 3.0) */
#define KEYSTEAD_TAG_MASK_GENERATOR_HASHING_ALGORITHM UINT32_C(0x420102) /* Mask Generator Hashing Algorithm (1.4 to 3.0) */
#define KEYSTEAD_TAG_P_SOURCE UINT32_C(0x420103) /* P Source (1.4 to 3.0) */
#define KEYSTEAD_TAG_TRAILER_FIELD UINT32_C(0x420104) /* Trailer Field (1.4 to 3.0) */
#define KEYSTEAD_TAG_CLIENT_CORRELATION_VALUE UINT32_C(0x420105) /* Client Correlation Value (1.4 to 3.0) */
#define KEYSTEAD_TAG_SERVER_CORRELATION_VALUE UINT32_C(0x420106) /* Server Correlation Value (1.4 to 3.0) */
#define KEYSTEAD_TAG_DIGESTED_DATA UINT32_C(0x420107) /* Digested Data (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_CN UINT32_C(0x420108) /* Certificate Subject CN (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_O UINT32_C(0x420109) /* Certificate Subject O (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_OU UINT32_C(0x42010A) /* Certificate Subject OU (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_EMAIL UINT32_C(0x42010B) /* Certificate Subject Email (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_C UINT32_C(0x42010C) /* Certificate Subject C (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_ST UINT32_C(0x42010D) /* Certificate Subject ST (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_L UINT32_C(0x42010E) /* Certificate Subject L (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_UID UINT32_C(0x42010F) /* Certificate Subject UID (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_SERIAL_NUMBER UINT32_C(0x420110) /* Certificate Subject Serial Number (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_TITLE UINT32_C(0x420111) /* Certificate Subject Title (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_DC UINT32_C(0x420112) /* Certificate Subject DC (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_DN_QUALIFIER UINT32_C(0x420113) /* Certificate Subject DN Qualifier (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_CN UINT32_C(0x420114) /* Certificate Issuer CN (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_O UINT32_C(0x420115) /* Certificate Issuer O (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_OU UINT32_C(0x420116) /* Certificate Issuer OU (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_EMAIL UINT32_C(0x420117) /* Certificate Issuer Email (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_C UINT32_C(0x420118) /* Certificate Issuer C (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_ST UINT32_C(0x420119) /* Certificate Issuer ST (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_L UINT32_C(0x42011A) /* Certificate Issuer L (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_UID UINT32_C(0x42011B) /* Certificate Issuer UID (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_SERIAL_NUMBER UINT32_C(0x42011C) /* Certificate Issuer Serial Number (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_TITLE UINT32_C(0x42011D) /* Certificate Issuer Title (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_DC UINT32_C(0x42011E) /* Certificate Issuer DC (1.4 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_DN_QUALIFIER UINT32_C(0x42011F) /* Certificate Issuer DN Qualifier (1.4 to 3.0) */
#define KEYSTEAD_TAG_SENSITIVE UINT32_C(0x420120) /* Sensitive (1.4 to 3.0) */
#define KEYSTEAD_TAG_ALWAYS_SENSITIVE UINT32_C(0x420121) /* Always Sensitive (1.4 to 3.0) */
#define KEYSTEAD_TAG_EXTRACTABLE UINT32_C(0x420122) /* Extractable (1.4 to 3.0) */
#define KEYSTEAD_TAG_NEVER_EXTRACTABLE UINT32_C(0x420123) /* Never Extractable (1.4 to 3.0) */
#define KEYSTEAD_TAG_REPLACE_EXISTING UINT32_C(0x420124) /* Replace Existing (1.4 to 3.0) */
#define KEYSTEAD_TAG_ATTRIBUTES UINT32_C(0x420125) /* Attributes (2.0 to 3.0) */
#define KEYSTEAD_TAG_COMMON_ATTRIBUTES UINT32_C(0x420126) /* Common Attributes (2.0 to 3.0) */
#define KEYSTEAD_TAG_PRIVATE_KEY_ATTRIBUTES UINT32_C(0x420127) /* Private Key Attributes (2.0 to 3.0) */
#define KEYSTEAD_TAG_PUBLIC_KEY_ATTRIBUTES UINT32_C(0x420128) /* Public Key Attributes (2.0 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_ENUMERATION UINT32_C(0x420129) /* Extension Enumeration (2.0 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_ATTRIBUTE UINT32_C(0x42012A) /* Extension Attribute (2.0 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_PARENT_STRUCTURE_TAG UINT32_C(0x42012B) /* Extension Parent Structure Tag (2.0 to 3.0) */
#define KEYSTEAD_TAG_EXTENSION_DESCRIPTION UINT32_C(0x42012C) /* Extension Description (2.0 to 3.0) */
#define KEYSTEAD_TAG_SERVER_NAME UINT32_C(0x42012D) /* Server Name (2.0 to 3.0) */
#define KEYSTEAD_TAG_SERVER_SERIAL_NUMBER UINT32_C(0x42012E) /* Server Serial Number (2.0 to 3.0) */
#define KEYSTEAD_TAG_SERVER_VERSION UINT32_C(0x42012F) /* Server Version (2.0 to 3.0) */
#define KEYSTEAD_TAG_SERVER_LOAD UINT32_C(0x420130) /* Server Load (2.0 to 3.0) */
#define KEYSTEAD_TAG_PRODUCT_NAME UINT32_C(0x420131) /* Product Name (2.0 to 3.0) */
#define KEYSTEAD_TAG_BUILD_LEVEL UINT32_C(0x420132) /* Build Level (2.0 to 3.0) */
#define KEYSTEAD_TAG_BUILD_DATE UINT32_C(0x420133) /* Build Date (2.0 to 3.0) */
#define KEYSTEAD_TAG_CLUSTER_INFO UINT32_C(0x420134) /* Cluster Info (2.0 to 3.0) */
#define KEYSTEAD_TAG_ALTERNATE_FAILOVER_ENDPOINTS UINT32_C(0x420135) /* Alternate Failover Endpoints (2.0 to 3.0) */
#define KEYSTEAD_TAG_SHORT_UNIQUE_IDENTIFIER UINT32_C(0x420136) /* Short Unique Identifier (2.0 to 3.0) */
#define KEYSTEAD_TAG_TAG UINT32_C(0x420138) /* Tag (2.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_REQUEST_UNIQUE_IDENTIFIER UINT32_C(0x420139) /* Certificate Request Unique Identifier (2.0 to 3.0) */
#define KEYSTEAD_TAG_NIST_KEY_TYPE UINT32_C(0x42013A) /* NIST Key Type (2.0 to 3.0) */
#define KEYSTEAD_TAG_ATTRIBUTE_REFERENCE UINT32_C(0x42013B) /* Attribute Reference (2.0 to 3.0) */
#define KEYSTEAD_TAG_CURRENT_ATTRIBUTE UINT32_C(0x42013C) /* Current Attribute (2.0 to 3.0) */
#define KEYSTEAD_TAG_NEW_ATTRIBUTE UINT32_C(0x42013D) /* New Attribute (2.0 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_REQUEST_VALUE UINT32_C(0x420140) /* Certificate Request Value (2.0 to 3.0) */
#define KEYSTEAD_TAG_LOG_MESSAGE UINT32_C(0x420141) /* Log Message (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROFILE_VERSION UINT32_C(0x420142) /* Profile Version (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROFILE_VERSION_MAJOR UINT32_C(0x420143) /* Profile Version Major (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROFILE_VERSION_MINOR UINT32_C(0x420144) /* Profile Version Minor (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROTECTION_LEVEL UINT32_C(0x420145) /* Protection Level (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROTECTION_PERIOD UINT32_C(0x420146) /* Protection Period (2.0 to 3.0) */
#define KEYSTEAD_TAG_QUANTUM_SAFE UINT32_C(0x420147) /* Quantum Safe (2.0 to 3.0) */
#define KEYSTEAD_TAG_QUANTUM_SAFE_CAPABILITY UINT32_C(0x420148) /* Quantum Safe Capability (2.0 to 3.0) */
#define KEYSTEAD_TAG_TICKET UINT32_C(0x420149) /* Ticket (2.0 to 3.0) */
#define KEYSTEAD_TAG_TICKET_TYPE UINT32_C(0x42014A) /* Ticket Type (2.0 to 3.0) */
#define KEYSTEAD_TAG_TICKET_VALUE UINT32_C(0x42014B) /* Ticket Value (2.0 to 3.0) */
#define KEYSTEAD_TAG_REQUEST_COUNT UINT32_C(0x42014C) /* Request Count (2.0 to 3.0) */
#define KEYSTEAD_TAG_RIGHTS UINT32_C(0x42014D) /* Rights (2.0 to 3.0) */
#define KEYSTEAD_TAG_OBJECTS UINT32_C(0x42014E) /* Objects (2.0 to 3.0) */
#define KEYSTEAD_TAG_OPERATIONS UINT32_C(0x42014F) /* Operations (2.0 to 3.0) */
#define KEYSTEAD_TAG_RIGHT UINT32_C(0x420150) /* Right (2.0 to 3.0) */
#define KEYSTEAD_TAG_ENDPOINT_ROLE UINT32_C(0x420151) /* Endpoint Role (2.0 to 3.0) */
#define KEYSTEAD_TAG_DEFAULTS_INFORMATION UINT32_C(0x420152) /* Defaults Information (2.0 to 3.0) */
#define KEYSTEAD_TAG_OBJECT_DEFAULTS UINT32_C(0x420153) /* Object Defaults (2.0 to 3.0) */
#define KEYSTEAD_TAG_EPHEMERAL UINT32_C(0x420154) /* Ephemeral (2.0 to 3.0) */
#define KEYSTEAD_TAG_SERVER_HASHED_PASSWORD UINT32_C(0x420155) /* Server Hashed Password (2.0 to 3.0) */
#define KEYSTEAD_TAG_ONE_TIME_PASSWORD UINT32_C(0x420156) /* One Time Password (2.0 to 3.0) */
#define KEYSTEAD_TAG_HASHED_PASSWORD UINT32_C(0x420157) /* Hashed Password (2.0 to 3.0) */
#define KEYSTEAD_TAG_ADJUSTMENT_TYPE UINT32_C(0x420158) /* Adjustment Type (2.0 to 3.0) */
#define KEYSTEAD_TAG_PKCS_11_INTERFACE UINT32_C(0x420159) /* PKCS#11 Interface (2.0 to 3.0) */
#define KEYSTEAD_TAG_PKCS_11_FUNCTION UINT32_C(0x42015A) /* PKCS#11 Function (2.0 to 3.0) */
#define KEYSTEAD_TAG_PKCS_11_INPUT_PARAMETERS UINT32_C(0x42015B) /* PKCS#11 Input Parameters (2.0 to 3.0) */
#define KEYSTEAD_TAG_PKCS_11_OUTPUT_PARAMETERS UINT32_C(0x42015C) /* PKCS#11 Output Parameters (2.0 to 3.0) */
#define KEYSTEAD_TAG_PKCS_11_RETURN_CODE UINT32_C(0x42015D) /* PKCS#11 Return Code (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROTECTION_STORAGE_MASK UINT32_C(0x42015E) /* Protection Storage Mask (2.0 to 3.0) */
#define KEYSTEAD_TAG_PROTECTION_STORAGE_MASKS UINT32_C(0x42015F) /* Protection Storage Masks (2.0 to 3.0) */
#define KEYSTEAD_TAG_INTEROP_FUNCTION UINT32_C(0x420160) /* Interop Function (2.0 to 3.0) */
#define KEYSTEAD_TAG_INTEROP_IDENTIFIER UINT32_C(0x420161) /* Interop Identifier (2.0 to 3.0) */
#define KEYSTEAD_TAG_ADJUSTMENT_VALUE UINT32_C(0x420162) /* Adjustment Value (2.0 to 3.0) */
#define KEYSTEAD_TAG_COMMON_PROTECTION_STORAGE_MASKS UINT32_C(0x420163) /* Common Protection Storage Masks (2.0 to 3.0) */
#define KEYSTEAD_TAG_PRIVATE_PROTECTION_STORAGE_MASKS UINT32_C(0x420164) /* Private Protection Storage Masks (2.0 to 3.0) */
#define KEYSTEAD_TAG_PUBLIC_PROTECTION_STORAGE_MASKS UINT32_C(0x420165) /* Public Protection Storage Masks (2.0 to 3.0) */
#define KEYSTEAD_TAG_OBJECT_GROUPS UINT32_C(0x420166) /* Object Groups (2.1 to 3.0) */
#define KEYSTEAD_TAG_OBJECT_TYPES UINT32_C(0x420167) /* Object Types (2.1 to 3.0) */
#define KEYSTEAD_TAG_CONSTRAINTS UINT32_C(0x420168) /* Constraints (2.1 to 3.0) */
#define KEYSTEAD_TAG_CONSTRAINT UINT32_C(0x420169) /* Constraint (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_INTERVAL UINT32_C(0x42016A) /* Rotate Interval (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_AUTOMATIC UINT32_C(0x42016B) /* Rotate Automatic (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_OFFSET UINT32_C(0x42016C) /* Rotate Offset (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_DATE UINT32_C(0x42016D) /* Rotate Date (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_GENERATION UINT32_C(0x42016E) /* Rotate Generation (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_NAME UINT32_C(0x42016F) /* Rotate Name (2.1 to 3.0) */
#define KEYSTEAD_TAG_ROTATE_NAME_VALUE UINT32_C(0x420170) /* Rotate Name Value (2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_ROTATE_NAME_TYPE UINT32_C(0x420171) /* Rotate Name Type (2.1, reserved from 3.0) */
#define KEYSTEAD_TAG_ROTATE_LATEST UINT32_C(0x420172) /* Rotate Latest (2.1 to 3.0) */
#define KEYSTEAD_TAG_ASYNCHRONOUS_REQUEST UINT32_C(0x420173) /* Asynchronous Request (2.1 to 3.0) */
#define KEYSTEAD_TAG_SUBMISSION_DATE UINT32_C(0x420174) /* Submission Date (2.1 to 3.0) */
#define KEYSTEAD_TAG_PROCESSING_STAGE UINT32_C(0x420175) /* Processing Stage (2.1 to 3.0) */
#define KEYSTEAD_TAG_ASYNCHRONOUS_CORRELATION_VALUES UINT32_C(0x420176) /* Asynchronous Correlation Values (2.1 to 3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_LINK UINT32_C(0x420190) /* Certificate Link (3.0) */
#define KEYSTEAD_TAG_CHILD_LINK UINT32_C(0x420191) /* Child Link (3.0) */
#define KEYSTEAD_TAG_DERIVATION_OBJECT_LINK UINT32_C(0x420192) /* Derivation Object Link (3.0) */
#define KEYSTEAD_TAG_DERIVED_OBJECT_LINK UINT32_C(0x420193) /* Derived Object Link (3.0) */
#define KEYSTEAD_TAG_NEXT_LINK UINT32_C(0x420194) /* Next Link (3.0) */
#define KEYSTEAD_TAG_PARENT_LINK UINT32_C(0x420195) /* Parent Link (3.0) */
#define KEYSTEAD_TAG_PKCS_12_CERTIFICATE_LINK UINT32_C(0x420196) /* PKCS#12 Certificate Link (3.0) */
#define KEYSTEAD_TAG_PKCS_12_PASSWORD_LINK UINT32_C(0x420197) /* PKCS#12 Password Link (3.0) */
#define KEYSTEAD_TAG_PREVIOUS_LINK UINT32_C(0x420198) /* Previous Link (3.0) */
#define KEYSTEAD_TAG_PRIVATE_KEY_LINK UINT32_C(0x420199) /* Private Key Link (3.0) */
#define KEYSTEAD_TAG_PUBLIC_KEY_LINK UINT32_C(0x42019A) /* Public Key Link (3.0) */
#define KEYSTEAD_TAG_REPLACED_OBJECT_LINK UINT32_C(0x42019B) /* Replaced Object Link (3.0) */
#define KEYSTEAD_TAG_REPLACEMENT_OBJECT_LINK UINT32_C(0x42019C) /* Replacement Object Link (3.0) */
#define KEYSTEAD_TAG_WRAPPING_KEY_LINK UINT32_C(0x42019D) /* Wrapping Key Link (3.0) */
#define KEYSTEAD_TAG_OBJECT_CLASS UINT32_C(0x42019E) /* Object Class (3.0) */
#define KEYSTEAD_TAG_OBJECT_CLASS_MASK UINT32_C(0x42019F) /* Object Class Mask (3.0) */
#define KEYSTEAD_TAG_CREDENTIAL_LINK UINT32_C(0x4201A0) /* Credential Link (3.0) */
#define KEYSTEAD_TAG_PASSWORD_CREDENTIAL UINT32_C(0x4201A1) /* Password Credential (3.0) */
#define KEYSTEAD_TAG_PASSWORD_SALT UINT32_C(0x4201A2) /* Password Salt (3.0) */
#define KEYSTEAD_TAG_PASSWORD_SALT_ALGORITHM UINT32_C(0x4201A3) /* Password Salt Algorithm (3.0) */
#define KEYSTEAD_TAG_SALTED_PASSWORD UINT32_C(0x4201A4) /* Salted Password (3.0) */
#define KEYSTEAD_TAG_PASSWORD_LINK UINT32_C(0x4201A5) /* Password Link (3.0) */
#define KEYSTEAD_TAG_DEVICE_CREDENTIAL UINT32_C(0x4201A6) /* Device Credential (3.0) */
#define KEYSTEAD_TAG_OTP_CREDENTIAL UINT32_C(0x4201A7) /* OTP Credential (3.0) */
#define KEYSTEAD_TAG_OTP_ALGORITHM UINT32_C(0x4201A8) /* OTP Algorithm (3.0) */
#define KEYSTEAD_TAG_OTP_DIGEST UINT32_C(0x4201A9) /* OTP Digest (3.0) */
#define KEYSTEAD_TAG_OTP_SERIAL UINT32_C(0x4201AA) /* OTP Serial (3.0) */
#define KEYSTEAD_TAG_OTP_SEED UINT32_C(0x4201AB) /* OTP Seed (3.0) */
#define KEYSTEAD_TAG_OTP_INTERVAL UINT32_C(0x4201AC) /* OTP Interval (3.0) */
#define KEYSTEAD_TAG_OTP_DIGITS UINT32_C(0x4201AD) /* OTP Digits (3.0) */
#define KEYSTEAD_TAG_OTP_COUNTER UINT32_C(0x4201AE) /* OTP Counter (3.0) */
#define KEYSTEAD_TAG_HASHED_PASSWORD_CREDENTIAL UINT32_C(0x4201AF) /* Hashed Password Credential (3.0) */
#define KEYSTEAD_TAG_HASHED_USERNAME_PASSWORD UINT32_C(0x4201B0) /* Hashed Username Password (3.0) */
#define KEYSTEAD_TAG_HASHED_PASSWORD_USERNAME UINT32_C(0x4201B1) /* Hashed Password Username (3.0) */
#define KEYSTEAD_TAG_CREDENTIAL_INFORMATION UINT32_C(0x4201B2) /* Credential Information (3.0) */
#define KEYSTEAD_TAG_GROUP_LINK UINT32_C(0x4201B3) /* Group Link (3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY_BASE_LINK UINT32_C(0x4201B4) /* Split Key Base Link (3.0) */
#define KEYSTEAD_TAG_JOINED_SPLIT_KEY_PARTS_LINK UINT32_C(0x4201B5) /* Joined Split Key Parts Link (3.0) */
#define KEYSTEAD_TAG_SPLIT_KEY_POLYNOMIAL UINT32_C(0x4201B6) /* Split Key Polynomial (3.0) */
#define KEYSTEAD_TAG_DEACTIVATION_MESSAGE UINT32_C(0x4201B7) /* Deactivation Message (3.0) */
#define KEYSTEAD_TAG_DEACTIVATION_REASON UINT32_C(0x4201B8) /* Deactivation Reason (3.0) */
#define KEYSTEAD_TAG_DEACTIVATION_REASON_CODE UINT32_C(0x4201B9) /* Deactivation Reason Code (3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_SUBJECT_DN UINT32_C(0x4201BA) /* Certificate Subject DN (3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_ISSUER_DN UINT32_C(0x4201BB) /* Certificate Issuer DN (3.0) */
#define KEYSTEAD_TAG_CERTIFICATE_REQUEST_LINK UINT32_C(0x4201BC) /* Certificate Request Link (3.0) */
#define KEYSTEAD_TAG_CERTIFY_COUNTER UINT32_C(0x4201BD) /* Certify Counter (3.0) */
#define KEYSTEAD_TAG_DECRYPT_COUNTER UINT32_C(0x4201BE) /* Decrypt Counter (3.0) */
#define KEYSTEAD_TAG_ENCRYPT_COUNTER UINT32_C(0x4201BF) /* Encrypt Counter (3.0) */
#define KEYSTEAD_TAG_SIGN_COUNTER UINT32_C(0x4201C0) /* Sign Counter (3.0) */
#define KEYSTEAD_TAG_SIGNATURE_VERIFY_COUNTER UINT32_C(0x4201C1) /* Signature Verify Counter (3.0) */
#define KEYSTEAD_TAG_NIST_SECURITY_CATEGORY UINT32_C(0x4201C2) /* NIST Security Category (3.0) */
#define KEYSTEAD_TAG_KEM_ALGORITHM UINT32_C(0x4201C3) /* KEM Algorithm (3.0) */
#define KEYSTEAD_TAG_DETERMINISTIC UINT32_C(0x4201C4) /* Deterministic (3.0) */
#define KEYSTEAD_TAG_CONTEXT_STRING UINT32_C(0x4201C5) /* Context String (3.0) */
#define KEYSTEAD_TAG_SEED UINT32_C(0x4201C6) /* Seed (3.0) */
#define KEYSTEAD_TAG_INPUT_KEY_MATERIAL UINT32_C(0x4201C7) /* Input Key Material (3.0) */
#define KEYSTEAD_TAG_INTERNAL UINT32_C(0x4201C8) /* Internal (3.0) */
#define KEYSTEAD_TAG_EXTERNAL_MU UINT32_C(0x4201C9) /* External Mu (3.0) */
#define KEYSTEAD_TAG_RANDOM UINT32_C(0x4201CA) /* Random (3.0) */
#define KEYSTEAD_TAG_PERFORMS_CRL_CHECKS UINT32_C(0x4201CB) /* Performs CRL Checks (3.0) */

/* Adjustment Type (2.0 to 3.0) */
#define KEYSTEAD_ADJUSTMENT_TYPE_INCREMENT UINT32_C(0x00000001) /* Increment (2.0 to 3.0) */
#define KEYSTEAD_ADJUSTMENT_TYPE_DECREMENT UINT32_C(0x00000002) /* Decrement (2.0 to 3.0) */
#define KEYSTEAD_ADJUSTMENT_TYPE_NEGATE UINT32_C(0x00000003) /* Negate (2.0 to 3.0) */

/* Alternative Name Type (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_UNINTERPRETED_TEXT_STRING UINT32_C(0x00000001) /* Uninterpreted Text String (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_URI UINT32_C(0x00000002) /* URI (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_OBJECT_SERIAL_NUMBER UINT32_C(0x00000003) /* Object Serial Number (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_EMAIL_ADDRESS UINT32_C(0x00000004) /* Email Address (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_DNS_NAME UINT32_C(0x00000005) /* DNS Name (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_X_500_DISTINGUISHED_NAME UINT32_C(0x00000006) /* X.500 Distinguished Name (1.2 to 3.0) */
#define KEYSTEAD_ALTERNATIVE_NAME_TYPE_IP_ADDRESS UINT32_C(0x00000007) /* IP Address (1.2 to 3.0) */

/* Asynchronous Indicator (2.0 to 3.0) */
#define KEYSTEAD_ASYNCHRONOUS_INDICATOR_MANDATORY UINT32_C(0x00000001) /* Mandatory (2.0 to 3.0) */
#define KEYSTEAD_ASYNCHRONOUS_INDICATOR_OPTIONAL UINT32_C(0x00000002) /* Optional (2.0 to 3.0) */
#define KEYSTEAD_ASYNCHRONOUS_INDICATOR_PROHIBITED UINT32_C(0x00000003) /* Prohibited (2.0 to 3.0) */

/* Attestation Type (1.2 to 3.0) */
#define KEYSTEAD_ATTESTATION_TYPE_TPM_QUOTE UINT32_C(0x00000001) /* TPM Quote (1.2 to 3.0) */
#define KEYSTEAD_ATTESTATION_TYPE_TCG_INTEGRITY_REPORT UINT32_C(0x00000002) /* TCG Integrity Report (1.2 to 3.0) */
#define KEYSTEAD_ATTESTATION_TYPE_SAML_ASSERTION UINT32_C(0x00000003) /* SAML Assertion (1.2 to 3.0) */

/* Batch Error Continuation Option (1.0 to 3.0) */
#define KEYSTEAD_BATCH_ERROR_CONTINUATION_OPTION_CONTINUE UINT32_C(0x00000001) /* Continue (1.0 to 3.0) */
#define KEYSTEAD_BATCH_ERROR_CONTINUATION_OPTION_STOP UINT32_C(0x00000002) /* Stop (1.0 to 3.0) */
#define KEYSTEAD_BATCH_ERROR_CONTINUATION_OPTION_UNDO UINT32_C(0x00000003) /* Undo (1.0 to 3.0) */

/* Block Cipher Mode (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CBC UINT32_C(0x00000001) /* CBC (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_ECB UINT32_C(0x00000002) /* ECB (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_PCBC UINT32_C(0x00000003) /* PCBC (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CFB UINT32_C(0x00000004) /* CFB (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_OFB UINT32_C(0x00000005) /* OFB (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CTR UINT32_C(0x00000006) /* CTR (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CMAC UINT32_C(0x00000007) /* CMAC (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CCM UINT32_C(0x00000008) /* CCM (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_GCM UINT32_C(0x00000009) /* GCM (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_CBC_MAC UINT32_C(0x0000000A) /* CBC-MAC (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_XTS UINT32_C(0x0000000B) /* XTS (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_AESKEYWRAPPADDING UINT32_C(0x0000000C) /* AESKeyWrapPadding (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_NISTKEYWRAP UINT32_C(0x0000000D) /* NISTKeyWrap (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_X9_102_AESKW UINT32_C(0x0000000E) /* X9.102 AESKW (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_X9_102_TDKW UINT32_C(0x0000000F) /* X9.102 TDKW (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_X9_102_AKW1 UINT32_C(0x00000010) /* X9.102 AKW1 (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_X9_102_AKW2 UINT32_C(0x00000011) /* X9.102 AKW2 (1.0 to 3.0) */
#define KEYSTEAD_BLOCK_CIPHER_MODE_AEAD UINT32_C(0x00000012) /* AEAD (1.4 to 3.0) */

/* Cancellation Result (1.0 to 3.0) */
#define KEYSTEAD_CANCELLATION_RESULT_CANCELED UINT32_C(0x00000001) /* Canceled (1.0 to 3.0) */
#define KEYSTEAD_CANCELLATION_RESULT_UNABLE_TO_CANCEL UINT32_C(0x00000002) /* Unable to Cancel (1.0 to 3.0) */
#define KEYSTEAD_CANCELLATION_RESULT_COMPLETED UINT32_C(0x00000003) /* Completed (1.0 to 3.0) */
#define KEYSTEAD_CANCELLATION_RESULT_FAILED UINT32_C(0x00000004) /* Failed (1.0 to 3.0) */
#define KEYSTEAD_CANCELLATION_RESULT_UNAVAILABLE UINT32_C(0x00000005) /* Unavailable (1.0 to 3.0) */

/* Certificate Request Type (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_REQUEST_TYPE_CRMF UINT32_C(0x00000001) /* CRMF (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_REQUEST_TYPE_PKCS_10 UINT32_C(0x00000002) /* PKCS#10 (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_REQUEST_TYPE_PEM UINT32_C(0x00000003) /* PEM (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_REQUEST_TYPE_PGP UINT32_C(0x00000004) /* PGP (1.0 to 1.4, deprecated from 1.2) */

/* Certificate Type (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_TYPE_X_509 UINT32_C(0x00000001) /* X.509 (1.0 to 3.0) */
#define KEYSTEAD_CERTIFICATE_TYPE_PGP UINT32_C(0x00000002) /* PGP (1.0 to 3.0, deprecated from 1.2) */

/* Client Registration Method (1.3 to 3.0) */
#define KEYSTEAD_CLIENT_REGISTRATION_METHOD_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_CLIENT_REGISTRATION_METHOD_SERVER_PRE_GENERATED UINT32_C(0x00000002) /* Server Pre-Generated (1.3 to 3.0) */
#define KEYSTEAD_CLIENT_REGISTRATION_METHOD_SERVER_ON_DEMAND UINT32_C(0x00000003) /* Server On-Demand (1.3 to 3.0) */
#define KEYSTEAD_CLIENT_REGISTRATION_METHOD_CLIENT_GENERATED UINT32_C(0x00000004) /* Client Generated (1.3 to 3.0) */
#define KEYSTEAD_CLIENT_REGISTRATION_METHOD_CLIENT_REGISTERED UINT32_C(0x00000005) /* Client Registered (1.3 to 3.0) */

/* Credential Type (1.0 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_USERNAME_AND_PASSWORD UINT32_C(0x00000001) /* Username and Password (1.0 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_DEVICE UINT32_C(0x00000002) /* Device (1.1 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_ATTESTATION UINT32_C(0x00000003) /* Attestation (1.2 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_ONE_TIME_PASSWORD UINT32_C(0x00000004) /* One Time Password (2.0 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_HASHED_PASSWORD UINT32_C(0x00000005) /* Hashed Password (2.0 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_TICKET UINT32_C(0x00000006) /* Ticket (2.0 to 3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_PASSWORD UINT32_C(0x00000007) /* Password (3.0) */
#define KEYSTEAD_CREDENTIAL_TYPE_CERTIFICATE UINT32_C(0x00000008) /* Certificate (3.0) */

/* Cryptographic Algorithm (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_DES UINT32_C(0x00000001) /* DES (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_DES3 UINT32_C(0x00000002) /* 3DES (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES UINT32_C(0x00000003) /* AES (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_RSA UINT32_C(0x00000004) /* RSA (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_DSA UINT32_C(0x00000005) /* DSA (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ECDSA UINT32_C(0x00000006) /* ECDSA (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA1 UINT32_C(0x00000007) /* HMAC-SHA1 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA224 UINT32_C(0x00000008) /* HMAC-SHA224 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA256 UINT32_C(0x00000009) /* HMAC-SHA256 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA384 UINT32_C(0x0000000A) /* HMAC-SHA384 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA512 UINT32_C(0x0000000B) /* HMAC-SHA512 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_MD5 UINT32_C(0x0000000C) /* HMAC-MD5 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_DH UINT32_C(0x0000000D) /* DH (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ECDH UINT32_C(0x0000000E) /* ECDH (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ECMQV UINT32_C(0x0000000F) /* ECMQV (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_BLOWFISH UINT32_C(0x00000010) /* Blowfish (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_CAMELLIA UINT32_C(0x00000011) /* Camellia (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_CAST5 UINT32_C(0x00000012) /* CAST5 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_IDEA UINT32_C(0x00000013) /* IDEA (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_MARS UINT32_C(0x00000014) /* MARS (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_RC2 UINT32_C(0x00000015) /* RC2 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_RC4 UINT32_C(0x00000016) /* RC4 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_RC5 UINT32_C(0x00000017) /* RC5 (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SKIPJACK UINT32_C(0x00000018) /* SKIPJACK (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_TWOFISH UINT32_C(0x00000019) /* Twofish (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_EC UINT32_C(0x0000001A) /* EC (1.2 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ONE_TIME_PAD UINT32_C(0x0000001B) /* One Time Pad (1.3 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_CHACHA20 UINT32_C(0x0000001C) /* ChaCha20 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_POLY1305 UINT32_C(0x0000001D) /* Poly1305 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_CHACHA20POLY1305 UINT32_C(0x0000001E) /* ChaCha20Poly1305 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHA3_224 UINT32_C(0x0000001F) /* SHA3-224 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHA3_256 UINT32_C(0x00000020) /* SHA3-256 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHA3_384 UINT32_C(0x00000021) /* SHA3-384 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHA3_512 UINT32_C(0x00000022) /* SHA3-512 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA3_224 UINT32_C(0x00000023) /* HMAC-SHA3-224 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA3_256 UINT32_C(0x00000024) /* HMAC-SHA3-256 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA3_384 UINT32_C(0x00000025) /* HMAC-SHA3-384 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HMAC_SHA3_512 UINT32_C(0x00000026) /* HMAC-SHA3-512 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHAKE_128 UINT32_C(0x00000027) /* SHAKE-128 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SHAKE_256 UINT32_C(0x00000028) /* SHAKE-256 (1.4 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ARIA UINT32_C(0x00000029) /* ARIA (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SEED UINT32_C(0x0000002A) /* SEED (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SM2 UINT32_C(0x0000002B) /* SM2 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SM3 UINT32_C(0x0000002C) /* SM3 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SM4 UINT32_C(0x0000002D) /* SM4 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_GOST_R_34_10_2012 UINT32_C(0x0000002E) /* GOST R 34.10-2012 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_GOST_R_34_11_2012 UINT32_C(0x0000002F) /* GOST R 34.11-2012 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_GOST_R_34_13_2015 UINT32_C(0x00000030) /* GOST R 34.13-2015 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_GOST_28147_89 UINT32_C(0x00000031) /* GOST 28147-89 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_XMSS UINT32_C(0x00000032) /* XMSS (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SPHINCS_256 UINT32_C(0x00000033) /* SPHINCS-256 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_MCELIECE UINT32_C(0x00000034) /* McEliece (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_MCELIECE_6960119 UINT32_C(0x00000035) /* McEliece-6960119 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_MCELIECE_8192128 UINT32_C(0x00000036) /* McEliece-8192128 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ED25519 UINT32_C(0x00000037) /* Ed25519 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ED448 UINT32_C(0x00000038) /* Ed448 (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_KEM_512 UINT32_C(0x00000039) /* ML-KEM-512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_KEM_768 UINT32_C(0x0000003A) /* ML-KEM-768 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_KEM_1024 UINT32_C(0x0000003B) /* ML-KEM-1024 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_DSA_44 UINT32_C(0x0000003C) /* ML-DSA-44 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_DSA_65 UINT32_C(0x0000003D) /* ML-DSA-65 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ML_DSA_87 UINT32_C(0x0000003E) /* ML-DSA-87 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_128S UINT32_C(0x0000003F) /* SLH-DSA-SHA2-128s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_128F UINT32_C(0x00000040) /* SLH-DSA-SHA2-128f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_192S UINT32_C(0x00000041) /* SLH-DSA-SHA2-192s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_192F UINT32_C(0x00000042) /* SLH-DSA-SHA2-192f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_256S UINT32_C(0x00000043) /* SLH-DSA-SHA2-256s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHA2_256F UINT32_C(0x00000044) /* SLH-DSA-SHA2-256f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_128S UINT32_C(0x00000045) /* SLH-DSA-SHAKE-128s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_128F UINT32_C(0x00000046) /* SLH-DSA-SHAKE-128f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_192S UINT32_C(0x00000047) /* SLH-DSA-SHAKE-192s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_192F UINT32_C(0x00000048) /* SLH-DSA-SHAKE-192f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_256S UINT32_C(0x00000049) /* SLH-DSA-SHAKE-256s (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SLH_DSA_SHAKE_256F UINT32_C(0x0000004A) /* SLH-DSA-SHAKE-256f (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_128S_WITH_SHA256 UINT32_C(0x0000004B) /* Hash-SLH-DSA-SHA2-128s-with-SHA256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_128F_WITH_SHA256 UINT32_C(0x0000004C) /* Hash-SLH-DSA-SHA2-128f-with-SHA256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_192S_WITH_SHA512 UINT32_C(0x0000004D) /* Hash-SLH-DSA-SHA2-192s-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_192F_WITH_SHA512 UINT32_C(0x0000004E) /* Hash-SLH-DSA-SHA2-192f-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_256S_WITH_SHA512 UINT32_C(0x0000004F) /* Hash-SLH-DSA-SHA2-256s-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHA2_256F_WITH_SHA512 UINT32_C(0x00000050) /* Hash-SLH-DSA-SHA2-256f-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_128S_WITH_SHAKE128 UINT32_C(0x00000051) /* Hash-SLH-DSA-SHAKE-128s-with-SHAKE128 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_128F_WITH_SHAKE128 UINT32_C(0x00000052) /* Hash-SLH-DSA-SHAKE-128f-with-SHAKE128 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_192S_WITH_SHAKE256 UINT32_C(0x00000053) /* Hash-SLH-DSA-SHAKE-192s-with-SHAKE256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_192F_WITH_SHAKE256 UINT32_C(0x00000054) /* Hash-SLH-DSA-SHAKE-192f-with-SHAKE256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_256S_WITH_SHAKE256 UINT32_C(0x00000055) /* Hash-SLH-DSA-SHAKE-256s-with-SHAKE256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_SLH_DSA_SHAKE_256F_WITH_SHAKE256 UINT32_C(0x00000056) /* Hash-SLH-DSA-SHAKE-256f-with-SHAKE256 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_ML_DSA_44_WITH_SHA512 UINT32_C(0x00000057) /* Hash-ML-DSA-44-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_ML_DSA_65_WITH_SHA512 UINT32_C(0x00000058) /* Hash-ML-DSA-65-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_HASH_ML_DSA_87_WITH_SHA512 UINT32_C(0x00000059) /* Hash-ML-DSA-87-with-SHA512 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_X25519 UINT32_C(0x0000005A) /* X25519 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_X448 UINT32_C(0x0000005B) /* X448 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_X25519MLKEM768 UINT32_C(0x0000005C) /* X25519MLKEM768 (3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_SECP256R1MLKEM768 UINT32_C(0x0000005D) /* SECP256R1MLKEM768 (3.0) */

/* DRBG Algorithm (1.3 to 3.0) */
#define KEYSTEAD_DRBG_ALGORITHM_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_DRBG_ALGORITHM_DUAL_EC UINT32_C(0x00000002) /* Dual-EC (1.3 to 3.0) */
#define KEYSTEAD_DRBG_ALGORITHM_HASH UINT32_C(0x00000003) /* Hash (1.3 to 3.0) */
#define KEYSTEAD_DRBG_ALGORITHM_HMAC UINT32_C(0x00000004) /* HMAC (1.3 to 3.0) */
#define KEYSTEAD_DRBG_ALGORITHM_CTR UINT32_C(0x00000005) /* CTR (1.3 to 3.0) */

/* Data (2.0 to 3.0) */
#define KEYSTEAD_DATA_DECRYPT UINT32_C(0x00000001) /* Decrypt (2.0 to 3.0) */
#define KEYSTEAD_DATA_ENCRYPT UINT32_C(0x00000002) /* Encrypt (2.0 to 3.0) */
#define KEYSTEAD_DATA_HASH UINT32_C(0x00000003) /* Hash (2.0 to 3.0) */
#define KEYSTEAD_DATA_MAC_MAC_DATA UINT32_C(0x00000004) /* MAC MAC Data (2.0 to 3.0) */
#define KEYSTEAD_DATA_RNG_RETRIEVE UINT32_C(0x00000005) /* RNG Retrieve (2.0 to 3.0) */
#define KEYSTEAD_DATA_SIGN_SIGNATURE_DATA UINT32_C(0x00000006) /* Sign Signature Data (2.0 to 3.0) */
#define KEYSTEAD_DATA_SIGNATURE_VERIFY UINT32_C(0x00000007) /* Signature Verify (2.0 to 3.0) */

/* Deactivation Reason Code (3.0) */
#define KEYSTEAD_DEACTIVATION_REASON_CODE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (3.0) */
#define KEYSTEAD_DEACTIVATION_REASON_CODE_DEACTIVATION_DATE UINT32_C(0x00000002) /* Deactivation Date (3.0) */
#define KEYSTEAD_DEACTIVATION_REASON_CODE_PROTECT_STOP_DATE UINT32_C(0x00000003) /* Protect Stop Date (3.0) */
#define KEYSTEAD_DEACTIVATION_REASON_CODE_USAGE_LIMIT UINT32_C(0x00000004) /* Usage Limit (3.0) */

/* Derivation Method (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_PBKDF2 UINT32_C(0x00000001) /* PBKDF2 (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_HASH UINT32_C(0x00000002) /* HASH (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_HMAC UINT32_C(0x00000003) /* HMAC (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_ENCRYPT UINT32_C(0x00000004) /* ENCRYPT (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_NIST800_108_C UINT32_C(0x00000005) /* NIST800-108-C (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_NIST800_108_F UINT32_C(0x00000006) /* NIST800-108-F (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_NIST800_108_DPI UINT32_C(0x00000007) /* NIST800-108-DPI (1.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_ASYMMETRIC_KEY UINT32_C(0x00000008) /* Asymmetric Key (1.4 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_AWS_SIGNATURE_VERSION_4 UINT32_C(0x00000009) /* AWS Signature Version 4 (2.0 to 3.0) */
#define KEYSTEAD_DERIVATION_METHOD_HKDF UINT32_C(0x0000000A) /* HKDF (2.0 to 3.0) */

/* Destroy Action (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_KEY_MATERIAL_DELETED UINT32_C(0x00000002) /* Key Material Deleted (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_KEY_MATERIAL_SHREDDED UINT32_C(0x00000003) /* Key Material Shredded (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_META_DATA_DELETED UINT32_C(0x00000004) /* Meta Data Deleted (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_META_DATA_SHREDDED UINT32_C(0x00000005) /* Meta Data Shredded (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_DELETED UINT32_C(0x00000006) /* Deleted (1.3 to 3.0) */
#define KEYSTEAD_DESTROY_ACTION_SHREDDED UINT32_C(0x00000007) /* Shredded (1.3 to 3.0) */

/* Digital Signature Algorithm (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_MD2_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000001) /* MD2 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_MD2_WITH_RSA_ENCRYPTION UINT32_C(0x00000001) /* MD2 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_MD5_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000002) /* MD5 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_MD5_WITH_RSA_ENCRYPTION UINT32_C(0x00000002) /* MD5 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_1_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000003) /* SHA-1 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_1_WITH_RSA_ENCRYPTION UINT32_C(0x00000003) /* SHA-1 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_224_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000004) /* SHA-224 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_224_WITH_RSA_ENCRYPTION UINT32_C(0x00000004) /* SHA-224 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_256_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000005) /* SHA-256 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_256_WITH_RSA_ENCRYPTION UINT32_C(0x00000005) /* SHA-256 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_384_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000006) /* SHA-384 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_384_WITH_RSA_ENCRYPTION UINT32_C(0x00000006) /* SHA-384 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_512_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 UINT32_C(0x00000007) /* SHA-512 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA_512_WITH_RSA_ENCRYPTION UINT32_C(0x00000007) /* SHA-512 with RSA Encryption (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_RSASSA_PSS_PKCS_1_V2_1 UINT32_C(0x00000008) /* RSASSA-PSS (PKCS#1 v2.1) (1.1 to 1.4) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_RSASSA_PSS UINT32_C(0x00000008) /* RSASSA-PSS (2.0 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_DSA_WITH_SHA_1 UINT32_C(0x00000009) /* DSA with SHA-1 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_DSA_WITH_SHA224 UINT32_C(0x0000000A) /* DSA with SHA224 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_DSA_WITH_SHA256 UINT32_C(0x0000000B) /* DSA with SHA256 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_ECDSA_WITH_SHA_1 UINT32_C(0x0000000C) /* ECDSA with SHA-1 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_ECDSA_WITH_SHA224 UINT32_C(0x0000000D) /* ECDSA with SHA224 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_ECDSA_WITH_SHA256 UINT32_C(0x0000000E) /* ECDSA with SHA256 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_ECDSA_WITH_SHA384 UINT32_C(0x0000000F) /* ECDSA with SHA384 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_ECDSA_WITH_SHA512 UINT32_C(0x00000010) /* ECDSA with SHA512 (1.1 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA3_256_WITH_RSA_ENCRYPTION UINT32_C(0x00000011) /* SHA3-256 with RSA Encryption (1.4 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA3_384_WITH_RSA_ENCRYPTION UINT32_C(0x00000012) /* SHA3-384 with RSA Encryption (1.4 to 3.0) */
#define KEYSTEAD_DIGITAL_SIGNATURE_ALGORITHM_SHA3_512_WITH_RSA_ENCRYPTION UINT32_C(0x00000013) /* SHA3-512 with RSA Encryption (1.4 to 3.0) */

/* Encoding Option (1.1 to 3.0) */
#define KEYSTEAD_ENCODING_OPTION_NO_ENCODING UINT32_C(0x00000001) /* No Encoding (1.1 to 3.0) */
#define KEYSTEAD_ENCODING_OPTION_TTLV_ENCODING UINT32_C(0x00000002) /* TTLV Encoding (1.1 to 3.0) */

/* Endpoint Role (2.0 to 3.0) */
#define KEYSTEAD_ENDPOINT_ROLE_CLIENT UINT32_C(0x00000001) /* Client (2.0 to 3.0) */
#define KEYSTEAD_ENDPOINT_ROLE_SERVER UINT32_C(0x00000002) /* Server (2.0 to 3.0) */

/* Ephemeral (3.0) */
#define KEYSTEAD_EPHEMERAL_DATA UINT32_C(0x00000001) /* Data (3.0) */
#define KEYSTEAD_EPHEMERAL_EMPTY UINT32_C(0x00000002) /* Empty (3.0) */
#define KEYSTEAD_EPHEMERAL_UNIQUE_IDENTIFIER UINT32_C(0x00000003) /* Unique Identifier (3.0) */

/* FIPS186 Variation (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_GP_X_ORIGINAL UINT32_C(0x00000002) /* GP x-Original (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_GP_X_CHANGE_NOTICE UINT32_C(0x00000003) /* GP x-Change Notice (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_X_ORIGINAL UINT32_C(0x00000004) /* x-Original (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_X_CHANGE_NOTICE UINT32_C(0x00000005) /* x-Change Notice (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_K_ORIGINAL UINT32_C(0x00000006) /* k-Original (1.3 to 3.0) */
#define KEYSTEAD_FIPS186_VARIATION_K_CHANGE_NOTICE UINT32_C(0x00000007) /* k-Change Notice (1.3 to 3.0) */

/* Hashing Algorithm (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_MD2 UINT32_C(0x00000001) /* MD2 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_MD4 UINT32_C(0x00000002) /* MD4 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_MD5 UINT32_C(0x00000003) /* MD5 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_1 UINT32_C(0x00000004) /* SHA-1 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_224 UINT32_C(0x00000005) /* SHA-224 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_256 UINT32_C(0x00000006) /* SHA-256 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_384 UINT32_C(0x00000007) /* SHA-384 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_512 UINT32_C(0x00000008) /* SHA-512 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_RIPEMD_160 UINT32_C(0x00000009) /* RIPEMD-160 (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_TIGER UINT32_C(0x0000000A) /* Tiger (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_WHIRLPOOL UINT32_C(0x0000000B) /* Whirlpool (1.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_512_224 UINT32_C(0x0000000C) /* SHA-512/224 (1.2 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_512_256 UINT32_C(0x0000000D) /* SHA-512/256 (1.2 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_3_224 UINT32_C(0x0000000E) /* SHA-3-224 (1.4) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA3_224 UINT32_C(0x0000000E) /* SHA3-224 (2.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_3_256 UINT32_C(0x0000000F) /* SHA-3-256 (1.4) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA3_256 UINT32_C(0x0000000F) /* SHA3-256 (2.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_3_384 UINT32_C(0x00000010) /* SHA-3-384 (1.4) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA3_384 UINT32_C(0x00000010) /* SHA3-384 (2.0 to 3.0) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA_3_512 UINT32_C(0x00000011) /* SHA-3-512 (1.4) */
#define KEYSTEAD_HASHING_ALGORITHM_SHA3_512 UINT32_C(0x00000011) /* SHA3-512 (2.0 to 3.0) */

/* Interop Function (2.0 to 3.0) */
#define KEYSTEAD_INTEROP_FUNCTION_BEGIN UINT32_C(0x00000001) /* Begin (2.0 to 3.0) */
#define KEYSTEAD_INTEROP_FUNCTION_END UINT32_C(0x00000002) /* End (2.0 to 3.0) */
#define KEYSTEAD_INTEROP_FUNCTION_RESET UINT32_C(0x00000003) /* Reset (2.0 to 3.0) */

/* Item Type (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_STRUCTURE UINT32_C(0x00000001) /* Structure (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_INTEGER UINT32_C(0x00000002) /* Integer (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_LONG_INTEGER UINT32_C(0x00000003) /* Long Integer (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_BIG_INTEGER UINT32_C(0x00000004) /* Big Integer (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_ENUMERATION UINT32_C(0x00000005) /* Enumeration (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_BOOLEAN UINT32_C(0x00000006) /* Boolean (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_TEXT_STRING UINT32_C(0x00000007) /* Text String (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_BYTE_STRING UINT32_C(0x00000008) /* Byte String (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_DATE_TIME UINT32_C(0x00000009) /* Date-Time (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_INTERVAL UINT32_C(0x0000000A) /* Interval (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_DATE_TIME_EXTENDED UINT32_C(0x0000000B) /* Date-Time Extended (2.0 to 3.0) */
#define KEYSTEAD_ITEM_TYPE_IDENTIFIER UINT32_C(0x0000000C) /* Identifier (3.0) */
#define KEYSTEAD_ITEM_TYPE_REFERENCE UINT32_C(0x0000000D) /* Reference (3.0) */
#define KEYSTEAD_ITEM_TYPE_NAME_REFERENCE UINT32_C(0x0000000E) /* Name Reference (3.0) */

/* KEM Algorithm (3.0) */
#define KEYSTEAD_KEM_ALGORITHM_RSASVE UINT32_C(0x00000001) /* RSASVE (3.0) */
#define KEYSTEAD_KEM_ALGORITHM_DHKEM UINT32_C(0x00000002) /* DHKEM (3.0) */
#define KEYSTEAD_KEM_ALGORITHM_MLKEM UINT32_C(0x00000003) /* MLKEM (3.0) */

/* Key Compression Type (1.0 to 3.0) */
#define KEYSTEAD_KEY_COMPRESSION_TYPE_EC_PUBLIC_KEY_TYPE_UNCOMPRESSED UINT32_C(0x00000001) /* EC Public Key Type Uncompressed (1.0 to 3.0) */
#define KEYSTEAD_KEY_COMPRESSION_TYPE_EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_PRIME UINT32_C(0x00000002) /* EC Public Key Type X9.62 Compressed Prime (1.0 to 3.0) */
#define KEYSTEAD_KEY_COMPRESSION_TYPE_EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_CHAR2 UINT32_C(0x00000003) /* EC Public Key Type X9.62 Compressed Char2 (1.0 to 3.0) */
#define KEYSTEAD_KEY_COMPRESSION_TYPE_EC_PUBLIC_KEY_TYPE_X9_62_HYBRID UINT32_C(0x00000004) /* EC Public Key Type X9.62 Hybrid (1.0 to 3.0) */

/* Key Format Type (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_RAW UINT32_C(0x00000001) /* Raw (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_OPAQUE UINT32_C(0x00000002) /* Opaque (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_PKCS_1 UINT32_C(0x00000003) /* PKCS#1 (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_PKCS_8 UINT32_C(0x00000004) /* PKCS#8 (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_X_509 UINT32_C(0x00000005) /* X.509 (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_ECPRIVATEKEY UINT32_C(0x00000006) /* ECPrivateKey (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_SYMMETRIC_KEY UINT32_C(0x00000007) /* Transparent Symmetric Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_DSA_PRIVATE_KEY UINT32_C(0x00000008) /* Transparent DSA Private Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_DSA_PUBLIC_KEY UINT32_C(0x00000009) /* Transparent DSA Public Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_RSA_PRIVATE_KEY UINT32_C(0x0000000A) /* Transparent RSA Private Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_RSA_PUBLIC_KEY UINT32_C(0x0000000B) /* Transparent RSA Public Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_DH_PRIVATE_KEY UINT32_C(0x0000000C) /* Transparent DH Private Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_DH_PUBLIC_KEY UINT32_C(0x0000000D) /* Transparent DH Public Key (1.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECDSA_PRIVATE_KEY UINT32_C(0x0000000E) /* Transparent ECDSA Private Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECDSA_PUBLIC_KEY UINT32_C(0x0000000F) /* Transparent ECDSA Public Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECDH_PRIVATE_KEY UINT32_C(0x00000010) /* Transparent ECDH Private Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECDH_PUBLIC_KEY UINT32_C(0x00000011) /* Transparent ECDH Public Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECMQV_PRIVATE_KEY UINT32_C(0x00000012) /* Transparent ECMQV Private Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_ECMQV_PUBLIC_KEY UINT32_C(0x00000013) /* Transparent ECMQV Public Key (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_EC_PRIVATE_KEY UINT32_C(0x00000014) /* Transparent EC Private Key (1.3 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_TRANSPARENT_EC_PUBLIC_KEY UINT32_C(0x00000015) /* Transparent EC Public Key (1.3 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_PKCS_12 UINT32_C(0x00000016) /* PKCS#12 (1.4 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_PKCS_10 UINT32_C(0x00000017) /* PKCS#10 (2.0 to 3.0) */
#define KEYSTEAD_KEY_FORMAT_TYPE_SEED_PRIVATE_KEY UINT32_C(0x00000018) /* Seed Private Key (3.0) */

/* Key Role Type (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_BDK UINT32_C(0x00000001) /* BDK (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_CVK UINT32_C(0x00000002) /* CVK (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_DEK UINT32_C(0x00000003) /* DEK (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKAC UINT32_C(0x00000004) /* MKAC (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKSMC UINT32_C(0x00000005) /* MKSMC (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKSMI UINT32_C(0x00000006) /* MKSMI (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKDAC UINT32_C(0x00000007) /* MKDAC (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKDN UINT32_C(0x00000008) /* MKDN (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKCP UINT32_C(0x00000009) /* MKCP (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MKOTH UINT32_C(0x0000000A) /* MKOTH (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_KEK UINT32_C(0x0000000B) /* KEK (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC16609 UINT32_C(0x0000000C) /* MAC16609 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC97971 UINT32_C(0x0000000D) /* MAC97971 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC97972 UINT32_C(0x0000000E) /* MAC97972 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC97973 UINT32_C(0x0000000F) /* MAC97973 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC97974 UINT32_C(0x00000010) /* MAC97974 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_MAC97975 UINT32_C(0x00000011) /* MAC97975 (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_ZPK UINT32_C(0x00000012) /* ZPK (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_PVKIBM UINT32_C(0x00000013) /* PVKIBM (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_PVKPVV UINT32_C(0x00000014) /* PVKPVV (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_PVKOTH UINT32_C(0x00000015) /* PVKOTH (1.0 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_DUKPT UINT32_C(0x00000016) /* DUKPT (1.4 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_IV UINT32_C(0x00000017) /* IV (1.4 to 3.0) */
#define KEYSTEAD_KEY_ROLE_TYPE_TRKBK UINT32_C(0x00000018) /* TRKBK (1.4 to 3.0) */

/* Key Value Location Type (1.2 to 3.0) */
#define KEYSTEAD_KEY_VALUE_LOCATION_TYPE_UNINTERPRETED_TEXT_STRING UINT32_C(0x00000001) /* Uninterpreted Text String (1.2 to 3.0) */
#define KEYSTEAD_KEY_VALUE_LOCATION_TYPE_URI UINT32_C(0x00000002) /* URI (1.2 to 3.0) */

/* Key Wrap Type (1.4 to 3.0) */
#define KEYSTEAD_KEY_WRAP_TYPE_NOT_WRAPPED UINT32_C(0x00000001) /* Not Wrapped (1.4 to 3.0) */
#define KEYSTEAD_KEY_WRAP_TYPE_AS_REGISTERED UINT32_C(0x00000002) /* As Registered (1.4 to 3.0) */

/* Link Type (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_CERTIFICATE_LINK UINT32_C(0x00000101) /* Certificate Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PUBLIC_KEY_LINK UINT32_C(0x00000102) /* Public Key Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PRIVATE_KEY_LINK UINT32_C(0x00000103) /* Private Key Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_DERIVATION_BASE_OBJECT_LINK UINT32_C(0x00000104) /* Derivation Base Object Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_DERIVED_KEY_LINK UINT32_C(0x00000105) /* Derived Key Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_REPLACEMENT_OBJECT_LINK UINT32_C(0x00000106) /* Replacement Object Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_REPLACED_OBJECT_LINK UINT32_C(0x00000107) /* Replaced Object Link (1.0 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PARENT_LINK UINT32_C(0x00000108) /* Parent Link (1.2 to 2.1) */
#define KEYSTEAD_LINK_TYPE_CHILD_LINK UINT32_C(0x00000109) /* Child Link (1.2 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PREVIOUS_LINK UINT32_C(0x0000010A) /* Previous Link (1.2 to 2.1) */
#define KEYSTEAD_LINK_TYPE_NEXT_LINK UINT32_C(0x0000010B) /* Next Link (1.2 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PKCS_12_CERTIFICATE_LINK UINT32_C(0x0000010C) /* PKCS#12 Certificate Link (1.4 to 2.1) */
#define KEYSTEAD_LINK_TYPE_PKCS_12_PASSWORD_LINK UINT32_C(0x0000010D) /* PKCS#12 Password Link (1.4 to 2.1) */
#define KEYSTEAD_LINK_TYPE_WRAPPING_KEY_LINK UINT32_C(0x0000010E) /* Wrapping Key Link (2.0 to 2.1) */

/* Mask Generator (1.4 to 3.0) */
#define KEYSTEAD_MASK_GENERATOR_MGF1 UINT32_C(0x00000001) /* MGF1 (1.4 to 3.0) */
#define KEYSTEAD_MASK_GENERATOR_MFG1 UINT32_C(0x00000001) /* MFG1 (2.0 to 3.0) */

/* NIST Key Type (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_SIGNATURE_KEY UINT32_C(0x00000001) /* Private signature key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_SIGNATURE_VERIFICATION_KEY UINT32_C(0x00000002) /* Public signature verification key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_AUTHENTICATION_KEY UINT32_C(0x00000003) /* Symmetric authentication key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_AUTHENTICATION_KEY UINT32_C(0x00000004) /* Private authentication key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_AUTHENTICATION_KEY UINT32_C(0x00000005) /* Public authentication key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_DATA_ENCRYPTION_KEY UINT32_C(0x00000006) /* Symmetric data encryption key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_KEY_WRAPPING_KEY UINT32_C(0x00000007) /* Symmetric key wrapping key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_RANDOM_NUMBER_GENERATION_KEY UINT32_C(0x00000008) /* Symmetric random number generation key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_MASTER_KEY UINT32_C(0x00000009) /* Symmetric master key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_KEY_TRANSPORT_KEY UINT32_C(0x0000000A) /* Private key transport key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_KEY_TRANSPORT_KEY UINT32_C(0x0000000B) /* Public key transport key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_KEY_AGREEMENT_KEY UINT32_C(0x0000000C) /* Symmetric key agreement key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_STATIC_KEY_AGREEMENT_KEY UINT32_C(0x0000000D) /* Private static key agreement key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_STATIC_KEY_AGREEMENT_KEY UINT32_C(0x0000000E) /* Public static key agreement key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_EPHEMERAL_KEY_AGREEMENT_KEY UINT32_C(0x0000000F) /* Private ephemeral key agreement key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_EPHEMERAL_KEY_AGREEMENT_KEY UINT32_C(0x00000010) /* Public ephemeral key agreement key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_SYMMETRIC_AUTHORIZATION_KEY UINT32_C(0x00000011) /* Symmetric authorization key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PRIVATE_AUTHORIZATION_KEY UINT32_C(0x00000012) /* Private authorization key (2.0 to 3.0) */
#define KEYSTEAD_NIST_KEY_TYPE_PUBLIC_AUTHORIZATION_KEY UINT32_C(0x00000013) /* Public authorization key (2.0 to 3.0) */

/* Name Type (1.0 to 2.1) */
#define KEYSTEAD_NAME_TYPE_UNINTERPRETED_TEXT_STRING UINT32_C(0x00000001) /* Uninterpreted Text String (1.0 to 2.1) */
#define KEYSTEAD_NAME_TYPE_URI UINT32_C(0x00000002) /* URI (1.0 to 2.1) */

/* OTP Algorithm (3.0) */
#define KEYSTEAD_OTP_ALGORITHM_HOTP UINT32_C(0x00000001) /* HOTP (3.0) */
#define KEYSTEAD_OTP_ALGORITHM_TOTP UINT32_C(0x00000002) /* TOTP (3.0) */

/* Object Class (3.0) */
#define KEYSTEAD_OBJECT_CLASS_USER UINT32_C(0x00000001) /* User (3.0) */
#define KEYSTEAD_OBJECT_CLASS_SYSTEM UINT32_C(0x00000002) /* System (3.0) */

/* Object Group Member (1.1 to 2.1) */
#define KEYSTEAD_OBJECT_GROUP_MEMBER_GROUP_MEMBER_FRESH UINT32_C(0x00000001) /* Group Member Fresh (1.1 to 2.1) */
#define KEYSTEAD_OBJECT_GROUP_MEMBER_GROUP_MEMBER_DEFAULT UINT32_C(0x00000002) /* Group Member Default (1.1 to 2.1) */

/* Object Type (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_CERTIFICATE UINT32_C(0x00000001) /* Certificate (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY UINT32_C(0x00000002) /* Symmetric Key (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_PUBLIC_KEY UINT32_C(0x00000003) /* Public Key (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_PRIVATE_KEY UINT32_C(0x00000004) /* Private Key (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_SPLIT_KEY UINT32_C(0x00000005) /* Split Key (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_TEMPLATE UINT32_C(0x00000006) /* Template (1.0 to 1.4, deprecated from 1.3) */
#define KEYSTEAD_OBJECT_TYPE_SECRET_DATA UINT32_C(0x00000007) /* Secret Data (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_OPAQUE_OBJECT UINT32_C(0x00000008) /* Opaque Object (1.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_PGP_KEY UINT32_C(0x00000009) /* PGP Key (1.2 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_CERTIFICATE_REQUEST UINT32_C(0x0000000A) /* Certificate Request (2.0 to 3.0) */
#define KEYSTEAD_OBJECT_TYPE_USER UINT32_C(0x0000000B) /* User (3.0) */
#define KEYSTEAD_OBJECT_TYPE_GROUP UINT32_C(0x0000000C) /* Group (3.0) */
#define KEYSTEAD_OBJECT_TYPE_PASSWORD_CREDENTIAL UINT32_C(0x0000000D) /* Password Credential (3.0) */
#define KEYSTEAD_OBJECT_TYPE_DEVICE_CREDENTIAL UINT32_C(0x0000000E) /* Device Credential (3.0) */
#define KEYSTEAD_OBJECT_TYPE_ONE_TIME_PASSWORD_CREDENTIAL UINT32_C(0x0000000F) /* One Time Password Credential (3.0) */
#define KEYSTEAD_OBJECT_TYPE_HASHED_PASSWORD_CREDENTIAL UINT32_C(0x00000010) /* Hashed Password Credential (3.0) */

/* Opaque Data Type (1.0 to 3.0) */

/* Operation (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_CREATE UINT32_C(0x00000001) /* Create (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_CREATE_KEY_PAIR UINT32_C(0x00000002) /* Create Key Pair (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_REGISTER UINT32_C(0x00000003) /* Register (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_RE_KEY UINT32_C(0x00000004) /* Re-key (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_DERIVE_KEY UINT32_C(0x00000005) /* Derive Key (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_CERTIFY UINT32_C(0x00000006) /* Certify (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_RE_CERTIFY UINT32_C(0x00000007) /* Re-certify (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_LOCATE UINT32_C(0x00000008) /* Locate (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_CHECK UINT32_C(0x00000009) /* Check (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_GET UINT32_C(0x0000000A) /* Get (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_GET_ATTRIBUTES UINT32_C(0x0000000B) /* Get Attributes (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_GET_ATTRIBUTE_LIST UINT32_C(0x0000000C) /* Get Attribute List (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_ADD_ATTRIBUTE UINT32_C(0x0000000D) /* Add Attribute (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_MODIFY_ATTRIBUTE UINT32_C(0x0000000E) /* Modify Attribute (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_DELETE_ATTRIBUTE UINT32_C(0x0000000F) /* Delete Attribute (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_OBTAIN_LEASE UINT32_C(0x00000010) /* Obtain Lease (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_GET_USAGE_ALLOCATION UINT32_C(0x00000011) /* Get Usage Allocation (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_ACTIVATE UINT32_C(0x00000012) /* Activate (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_REVOKE UINT32_C(0x00000013) /* Revoke (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_DESTROY UINT32_C(0x00000014) /* Destroy (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_ARCHIVE UINT32_C(0x00000015) /* Archive (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_RECOVER UINT32_C(0x00000016) /* Recover (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_VALIDATE UINT32_C(0x00000017) /* Validate (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_QUERY UINT32_C(0x00000018) /* Query (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_CANCEL UINT32_C(0x00000019) /* Cancel (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_POLL UINT32_C(0x0000001A) /* Poll (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_NOTIFY UINT32_C(0x0000001B) /* Notify (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_PUT UINT32_C(0x0000001C) /* Put (1.0 to 3.0) */
#define KEYSTEAD_OPERATION_RE_KEY_KEY_PAIR UINT32_C(0x0000001D) /* Re-key Key Pair (1.1 to 3.0) */
#define KEYSTEAD_OPERATION_DISCOVER_VERSIONS UINT32_C(0x0000001E) /* Discover Versions (1.1 to 3.0) */
#define KEYSTEAD_OPERATION_ENCRYPT UINT32_C(0x0000001F) /* Encrypt (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_DECRYPT UINT32_C(0x00000020) /* Decrypt (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_SIGN UINT32_C(0x00000021) /* Sign (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_SIGNATURE_VERIFY UINT32_C(0x00000022) /* Signature Verify (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_MAC UINT32_C(0x00000023) /* MAC (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_MAC_VERIFY UINT32_C(0x00000024) /* MAC Verify (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_RNG_RETRIEVE UINT32_C(0x00000025) /* RNG Retrieve (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_RNG_SEED UINT32_C(0x00000026) /* RNG Seed (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_HASH UINT32_C(0x00000027) /* Hash (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_CREATE_SPLIT_KEY UINT32_C(0x00000028) /* Create Split Key (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_JOIN_SPLIT_KEY UINT32_C(0x00000029) /* Join Split Key (1.2 to 3.0) */
#define KEYSTEAD_OPERATION_IMPORT UINT32_C(0x0000002A) /* Import (1.4 to 3.0) */
#define KEYSTEAD_OPERATION_EXPORT UINT32_C(0x0000002B) /* Export (1.4 to 3.0) */
#define KEYSTEAD_OPERATION_LOG UINT32_C(0x0000002C) /* Log (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_LOGIN UINT32_C(0x0000002D) /* Login (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_LOGOUT UINT32_C(0x0000002E) /* Logout (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_DELEGATED_LOGIN UINT32_C(0x0000002F) /* Delegated Login (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_ADJUST_ATTRIBUTE UINT32_C(0x00000030) /* Adjust Attribute (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_SET_ATTRIBUTE UINT32_C(0x00000031) /* Set Attribute (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_SET_ENDPOINT_ROLE UINT32_C(0x00000032) /* Set Endpoint Role (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_PKCS_11 UINT32_C(0x00000033) /* PKCS#11 (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_INTEROP UINT32_C(0x00000034) /* Interop (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_RE_PROVISION UINT32_C(0x00000035) /* Re-Provision (2.0 to 3.0) */
#define KEYSTEAD_OPERATION_SET_DEFAULTS UINT32_C(0x00000036) /* Set Defaults (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_SET_CONSTRAINTS UINT32_C(0x00000037) /* Set Constraints (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_GET_CONSTRAINTS UINT32_C(0x00000038) /* Get Constraints (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_QUERY_ASYNCHRONOUS_REQUESTS UINT32_C(0x00000039) /* Query Asynchronous Requests (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_PROCESS UINT32_C(0x0000003A) /* Process (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_PING UINT32_C(0x0000003B) /* Ping (2.1 to 3.0) */
#define KEYSTEAD_OPERATION_CREATE_GROUP UINT32_C(0x0000003C) /* Create Group (3.0) */
#define KEYSTEAD_OPERATION_OBLITERATE UINT32_C(0x0000003D) /* Obliterate (3.0) */
#define KEYSTEAD_OPERATION_CREATE_USER UINT32_C(0x0000003E) /* Create User (3.0) */
#define KEYSTEAD_OPERATION_CREATE_CREDENTIAL UINT32_C(0x0000003F) /* Create Credential (3.0) */
#define KEYSTEAD_OPERATION_DEACTIVATE UINT32_C(0x00000040) /* Deactivate (3.0) */
#define KEYSTEAD_OPERATION_ENCAPSULATE UINT32_C(0x00000041) /* Encapsulate (3.0) */
#define KEYSTEAD_OPERATION_DECAPSULATE UINT32_C(0x00000042) /* Decapsulate (3.0) */

/* PKCS#11 Function (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_INITIALIZE UINT32_C(0x00000001) /* C_Initialize (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_FINALIZE UINT32_C(0x00000002) /* C_Finalize (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_INFO UINT32_C(0x00000003) /* C_GetInfo (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_FUNCTION_LIST UINT32_C(0x00000004) /* C_GetFunctionList (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_SLOT_LIST UINT32_C(0x00000005) /* C_GetSlotList (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_SLOT_INFO UINT32_C(0x00000006) /* C_GetSlotInfo (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_TOKEN_INFO UINT32_C(0x00000007) /* C_GetTokenInfo (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_MECHANISM_LIST UINT32_C(0x00000008) /* C_GetMechanismList (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_MECHANISM_INFO UINT32_C(0x00000009) /* C_GetMechanismInfo (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_INIT_TOKEN UINT32_C(0x0000000A) /* C_InitToken (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_INIT_PIN UINT32_C(0x0000000B) /* C_InitPIN (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SET_PIN UINT32_C(0x0000000C) /* C_SetPIN (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_OPEN_SESSION UINT32_C(0x0000000D) /* C_OpenSession (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_CLOSE_SESSION UINT32_C(0x0000000E) /* C_CloseSession (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_CLOSE_ALL_SESSIONS UINT32_C(0x0000000F) /* C_CloseAllSessions (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_SESSION_INFO UINT32_C(0x00000010) /* C_GetSessionInfo (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_OPERATION_STATE UINT32_C(0x00000011) /* C_GetOperationState (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SET_OPERATION_STATE UINT32_C(0x00000012) /* C_SetOperationState (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_LOGIN UINT32_C(0x00000013) /* C_Login (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_LOGOUT UINT32_C(0x00000014) /* C_Logout (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_CREATE_OBJECT UINT32_C(0x00000015) /* C_CreateObject (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_COPY_OBJECT UINT32_C(0x00000016) /* C_CopyObject (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DESTROY_OBJECT UINT32_C(0x00000017) /* C_DestroyObject (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_OBJECT_SIZE UINT32_C(0x00000018) /* C_GetObjectSize (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_ATTRIBUTE_VALUE UINT32_C(0x00000019) /* C_GetAttributeValue (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SET_ATTRIBUTE_VALUE UINT32_C(0x0000001A) /* C_SetAttributeValue (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_FIND_OBJECTS_INIT UINT32_C(0x0000001B) /* C_FindObjectsInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_FIND_OBJECTS UINT32_C(0x0000001C) /* C_FindObjects (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_FIND_OBJECTS_FINAL UINT32_C(0x0000001D) /* C_FindObjectsFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_INIT UINT32_C(0x0000001E) /* C_EncryptInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT UINT32_C(0x0000001F) /* C_Encrypt (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_UPDATE UINT32_C(0x00000020) /* C_EncryptUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_FINAL UINT32_C(0x00000021) /* C_EncryptFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_INIT UINT32_C(0x00000022) /* C_DecryptInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT UINT32_C(0x00000023) /* C_Decrypt (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_UPDATE UINT32_C(0x00000024) /* C_DecryptUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_FINAL UINT32_C(0x00000025) /* C_DecryptFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST_INIT UINT32_C(0x00000026) /* C_DigestInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST UINT32_C(0x00000027) /* C_Digest (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST_UPDATE UINT32_C(0x00000028) /* C_DigestUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST_KEY UINT32_C(0x00000029) /* C_DigestKey (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST_FINAL UINT32_C(0x0000002A) /* C_DigestFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_INIT UINT32_C(0x0000002B) /* C_SignInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN UINT32_C(0x0000002C) /* C_Sign (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_UPDATE UINT32_C(0x0000002D) /* C_SignUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_FINAL UINT32_C(0x0000002E) /* C_SignFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_RECOVER_INIT UINT32_C(0x0000002F) /* C_SignRecoverInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_RECOVER UINT32_C(0x00000030) /* C_SignRecover (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_INIT UINT32_C(0x00000031) /* C_VerifyInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY UINT32_C(0x00000032) /* C_Verify (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_UPDATE UINT32_C(0x00000033) /* C_VerifyUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_FINAL UINT32_C(0x00000034) /* C_VerifyFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_RECOVER_INIT UINT32_C(0x00000035) /* C_VerifyRecoverInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_RECOVER UINT32_C(0x00000036) /* C_VerifyRecover (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DIGEST_ENCRYPT_UPDATE UINT32_C(0x00000037) /* C_DigestEncryptUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_DIGEST_UPDATE UINT32_C(0x00000038) /* C_DecryptDigestUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_ENCRYPT_UPDATE UINT32_C(0x00000039) /* C_SignEncryptUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_VERIFY_UPDATE UINT32_C(0x0000003A) /* C_DecryptVerifyUpdate (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GENERATE_KEY UINT32_C(0x0000003B) /* C_GenerateKey (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GENERATE_KEY_PAIR UINT32_C(0x0000003C) /* C_GenerateKeyPair (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_WRAP_KEY UINT32_C(0x0000003D) /* C_WrapKey (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_UNWRAP_KEY UINT32_C(0x0000003E) /* C_UnwrapKey (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DERIVE_KEY UINT32_C(0x0000003F) /* C_DeriveKey (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SEED_RANDOM UINT32_C(0x00000040) /* C_SeedRandom (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GENERATE_RANDOM UINT32_C(0x00000041) /* C_GenerateRandom (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_FUNCTION_STATUS UINT32_C(0x00000042) /* C_GetFunctionStatus (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_CANCEL_FUNCTION UINT32_C(0x00000043) /* C_CancelFunction (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_WAIT_FOR_SLOT_EVENT UINT32_C(0x00000044) /* C_WaitForSlotEvent (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_INTERFACE_LIST UINT32_C(0x00000045) /* C_GetInterfaceList (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_GET_INTERFACE UINT32_C(0x00000046) /* C_GetInterface (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_LOGIN_USER UINT32_C(0x00000047) /* C_LoginUser (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SESSION_CANCEL UINT32_C(0x00000048) /* C_SessionCancel (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_ENCRYPT_INIT UINT32_C(0x00000049) /* C_MessageEncryptInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_MESSAGE UINT32_C(0x0000004A) /* C_EncryptMessage (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_MESSAGE_BEGIN UINT32_C(0x0000004B) /* C_EncryptMessageBegin (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_ENCRYPT_MESSAGE_NEXT UINT32_C(0x0000004C) /* C_EncryptMessageNext (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_ENCRYPT_FINAL UINT32_C(0x0000004D) /* C_MessageEncryptFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_DECRYPT_INIT UINT32_C(0x0000004E) /* C_MessageDecryptInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_MESSAGE UINT32_C(0x0000004F) /* C_DecryptMessage (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_MESSAGE_BEGIN UINT32_C(0x00000050) /* C_DecryptMessageBegin (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_DECRYPT_MESSAGE_NEXT UINT32_C(0x00000051) /* C_DecryptMessageNext (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_DECRYPT_FINAL UINT32_C(0x00000052) /* C_MessageDecryptFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_SIGN_INIT UINT32_C(0x00000053) /* C_MessageSignInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_MESSAGE UINT32_C(0x00000054) /* C_SignMessage (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_MESSAGE_BEGIN UINT32_C(0x00000055) /* C_SignMessageBegin (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_SIGN_MESSAGE_NEXT UINT32_C(0x00000056) /* C_SignMessageNext (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_SIGN_FINAL UINT32_C(0x00000057) /* C_MessageSignFinal (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_VERIFY_INIT UINT32_C(0x00000058) /* C_MessageVerifyInit (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_MESSAGE UINT32_C(0x00000059) /* C_VerifyMessage (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_MESSAGE_BEGIN UINT32_C(0x0000005A) /* C_VerifyMessageBegin (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_VERIFY_MESSAGE_NEXT UINT32_C(0x0000005B) /* C_VerifyMessageNext (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_FUNCTION_C_MESSAGE_VERIFY_FINAL UINT32_C(0x0000005C) /* C_MessageVerifyFinal (2.0 to 3.0) */

/* PKCS#11 Return Code (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_OK UINT32_C(0x00000000) /* CKR_OK (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_CANCEL UINT32_C(0x00000001) /* CKR_CANCEL (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_HOST_MEMORY UINT32_C(0x00000002) /* CKR_HOST_MEMORY (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SLOT_ID_INVALID UINT32_C(0x00000003) /* CKR_SLOT_ID_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_GENERAL_ERROR UINT32_C(0x00000005) /* CKR_GENERAL_ERROR (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FUNCTION_FAILED UINT32_C(0x00000006) /* CKR_FUNCTION_FAILED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ARGUMENTS_BAD UINT32_C(0x00000007) /* CKR_ARGUMENTS_BAD (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_NO_EVENT UINT32_C(0x00000008) /* CKR_NO_EVENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_NEED_TO_CREATE_THREADS UINT32_C(0x00000009) /* CKR_NEED_TO_CREATE_THREADS (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_CANT_LOCK UINT32_C(0x0000000A) /* CKR_CANT_LOCK (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ATTRIBUTE_READ_ONLY UINT32_C(0x00000010) /* CKR_ATTRIBUTE_READ_ONLY (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ATTRIBUTE_SENSITIVE UINT32_C(0x00000011) /* CKR_ATTRIBUTE_SENSITIVE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ATTRIBUTE_TYPE_INVALID UINT32_C(0x00000012) /* CKR_ATTRIBUTE_TYPE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ATTRIBUTE_VALUE_INVALID UINT32_C(0x00000013) /* CKR_ATTRIBUTE_VALUE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ACTION_PROHIBITED UINT32_C(0x0000001B) /* CKR_ACTION_PROHIBITED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DATA_INVALID UINT32_C(0x00000020) /* CKR_DATA_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DATA_LEN_RANGE UINT32_C(0x00000021) /* CKR_DATA_LEN_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DEVICE_ERROR UINT32_C(0x00000030) /* CKR_DEVICE_ERROR (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DEVICE_MEMORY UINT32_C(0x00000031) /* CKR_DEVICE_MEMORY (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DEVICE_REMOVED UINT32_C(0x00000032) /* CKR_DEVICE_REMOVED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ENCRYPTED_DATA_INVALID UINT32_C(0x00000040) /* CKR_ENCRYPTED_DATA_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_ENCRYPTED_DATA_LEN_RANGE UINT32_C(0x00000041) /* CKR_ENCRYPTED_DATA_LEN_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FUNCTION_CANCELED UINT32_C(0x00000050) /* CKR_FUNCTION_CANCELED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FUNCTION_NOT_PARALLEL UINT32_C(0x00000051) /* CKR_FUNCTION_NOT_PARALLEL (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FUNCTION_NOT_SUPPORTED UINT32_C(0x00000054) /* CKR_FUNCTION_NOT_SUPPORTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_HANDLE_INVALID UINT32_C(0x00000060) /* CKR_KEY_HANDLE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_SIZE_RANGE UINT32_C(0x00000062) /* CKR_KEY_SIZE_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_TYPE_INCONSISTENT UINT32_C(0x00000063) /* CKR_KEY_TYPE_INCONSISTENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_NOT_NEEDED UINT32_C(0x00000064) /* CKR_KEY_NOT_NEEDED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_CHANGED UINT32_C(0x00000065) /* CKR_KEY_CHANGED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_NEEDED UINT32_C(0x00000066) /* CKR_KEY_NEEDED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_INDIGESTIBLE UINT32_C(0x00000067) /* CKR_KEY_INDIGESTIBLE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_FUNCTION_NOT_PERMITTED UINT32_C(0x00000068) /* CKR_KEY_FUNCTION_NOT_PERMITTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_NOT_WRAPPABLE UINT32_C(0x00000069) /* CKR_KEY_NOT_WRAPPABLE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_KEY_UNEXTRACTABLE UINT32_C(0x0000006A) /* CKR_KEY_UNEXTRACTABLE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_MECHANISM_INVALID UINT32_C(0x00000070) /* CKR_MECHANISM_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_MECHANISM_PARAM_INVALID UINT32_C(0x00000071) /* CKR_MECHANISM_PARAM_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_OBJECT_HANDLE_INVALID UINT32_C(0x00000082) /* CKR_OBJECT_HANDLE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_OPERATION_ACTIVE UINT32_C(0x00000090) /* CKR_OPERATION_ACTIVE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_OPERATION_NOT_INITIALIZED UINT32_C(0x00000091) /* CKR_OPERATION_NOT_INITIALIZED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_INCORRECT UINT32_C(0x000000A0) /* CKR_PIN_INCORRECT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_INVALID UINT32_C(0x000000A1) /* CKR_PIN_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_LEN_RANGE UINT32_C(0x000000A2) /* CKR_PIN_LEN_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_EXPIRED UINT32_C(0x000000A3) /* CKR_PIN_EXPIRED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_LOCKED UINT32_C(0x000000A4) /* CKR_PIN_LOCKED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_CLOSED UINT32_C(0x000000B0) /* CKR_SESSION_CLOSED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_COUNT UINT32_C(0x000000B1) /* CKR_SESSION_COUNT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_HANDLE_INVALID UINT32_C(0x000000B3) /* CKR_SESSION_HANDLE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_PARALLEL_NOT_SUPPORTED UINT32_C(0x000000B4) /* CKR_SESSION_PARALLEL_NOT_SUPPORTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_READ_ONLY UINT32_C(0x000000B5) /* CKR_SESSION_READ_ONLY (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_EXISTS UINT32_C(0x000000B6) /* CKR_SESSION_EXISTS (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_READ_ONLY_EXISTS UINT32_C(0x000000B7) /* CKR_SESSION_READ_ONLY_EXISTS (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SESSION_READ_WRITE_SO_EXISTS UINT32_C(0x000000B8) /* CKR_SESSION_READ_WRITE_SO_EXISTS (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SIGNATURE_INVALID UINT32_C(0x000000C0) /* CKR_SIGNATURE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SIGNATURE_LEN_RANGE UINT32_C(0x000000C1) /* CKR_SIGNATURE_LEN_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_TEMPLATE_INCOMPLETE UINT32_C(0x000000D0) /* CKR_TEMPLATE_INCOMPLETE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_TEMPLATE_INCONSISTENT UINT32_C(0x000000D1) /* CKR_TEMPLATE_INCONSISTENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_TOKEN_NOT_PRESENT UINT32_C(0x000000E0) /* CKR_TOKEN_NOT_PRESENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_TOKEN_NOT_RECOGNIZED UINT32_C(0x000000E1) /* CKR_TOKEN_NOT_RECOGNIZED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_TOKEN_WRITE_PROTECTED UINT32_C(0x000000E2) /* CKR_TOKEN_WRITE_PROTECTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_UNWRAPPING_KEY_HANDLE_INVALID UINT32_C(0x000000F0) /* CKR_UNWRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_UNWRAPPING_KEY_SIZE_RANGE UINT32_C(0x000000F1) /* CKR_UNWRAPPING_KEY_SIZE_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_UNWRAPPING_KEY_TYPE_INCONSISTENT UINT32_C(0x000000F2) /* CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_ALREADY_LOGGED_IN UINT32_C(0x00000100) /* CKR_USER_ALREADY_LOGGED_IN (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_NOT_LOGGED_IN UINT32_C(0x00000101) /* CKR_USER_NOT_LOGGED_IN (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_PIN_NOT_INITIALIZED UINT32_C(0x00000102) /* CKR_USER_PIN_NOT_INITIALIZED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_TYPE_INVALID UINT32_C(0x00000103) /* CKR_USER_TYPE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_ANOTHER_ALREADY_LOGGED_IN UINT32_C(0x00000104) /* CKR_USER_ANOTHER_ALREADY_LOGGED_IN (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_USER_TOO_MANY_TYPES UINT32_C(0x00000105) /* CKR_USER_TOO_MANY_TYPES (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_WRAPPED_KEY_INVALID UINT32_C(0x00000110) /* CKR_WRAPPED_KEY_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_WRAPPED_KEY_LEN_RANGE UINT32_C(0x00000112) /* CKR_WRAPPED_KEY_LEN_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_WRAPPING_KEY_HANDLE_INVALID UINT32_C(0x00000113) /* CKR_WRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_WRAPPING_KEY_SIZE_RANGE UINT32_C(0x00000114) /* CKR_WRAPPING_KEY_SIZE_RANGE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_WRAPPING_KEY_TYPE_INCONSISTENT UINT32_C(0x00000115) /* CKR_WRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_RANDOM_SEED_NOT_SUPPORTED UINT32_C(0x00000120) /* CKR_RANDOM_SEED_NOT_SUPPORTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_RANDOM_NO_RNG UINT32_C(0x00000121) /* CKR_RANDOM_NO_RNG (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_DOMAIN_PARAMS_INVALID UINT32_C(0x00000130) /* CKR_DOMAIN_PARAMS_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_CURVE_NOT_SUPPORTED UINT32_C(0x00000140) /* CKR_CURVE_NOT_SUPPORTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_BUFFER_TOO_SMALL UINT32_C(0x00000150) /* CKR_BUFFER_TOO_SMALL (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_SAVED_STATE_INVALID UINT32_C(0x00000160) /* CKR_SAVED_STATE_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_INFORMATION_SENSITIVE UINT32_C(0x00000170) /* CKR_INFORMATION_SENSITIVE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_STATE_UNSAVEABLE UINT32_C(0x00000180) /* CKR_STATE_UNSAVEABLE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_CRYPTOKI_NOT_INITIALIZED UINT32_C(0x00000190) /* CKR_CRYPTOKI_NOT_INITIALIZED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_CRYPTOKI_ALREADY_INITIALIZED UINT32_C(0x00000191) /* CKR_CRYPTOKI_ALREADY_INITIALIZED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_MUTEX_BAD UINT32_C(0x000001A0) /* CKR_MUTEX_BAD (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_MUTEX_NOT_LOCKED UINT32_C(0x000001A1) /* CKR_MUTEX_NOT_LOCKED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_NEW_PIN_MODE UINT32_C(0x000001B0) /* CKR_NEW_PIN_MODE (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_NEXT_OTP UINT32_C(0x000001B1) /* CKR_NEXT_OTP (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_EXCEEDED_MAX_ITERATIONS UINT32_C(0x000001C0) /* CKR_EXCEEDED_MAX_ITERATIONS (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FIPS_SELF_TEST_FAILED UINT32_C(0x000001C1) /* CKR_FIPS_SELF_TEST_FAILED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_LIBRARY_LOAD_FAILED UINT32_C(0x000001C2) /* CKR_LIBRARY_LOAD_FAILED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PIN_TOO_WEAK UINT32_C(0x000001C3) /* CKR_PIN_TOO_WEAK (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_PUBLIC_KEY_INVALID UINT32_C(0x000001C4) /* CKR_PUBLIC_KEY_INVALID (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_FUNCTION_REJECTED UINT32_C(0x00000200) /* CKR_FUNCTION_REJECTED (2.0 to 3.0) */
#define KEYSTEAD_PKCS_11_RETURN_CODE_VENDOR_DEFINED UINT32_C(0x80000000) /* CKR_VENDOR_DEFINED (2.0 to 3.0) */

/* Padding Method (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_NONE UINT32_C(0x00000001) /* None (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_OAEP UINT32_C(0x00000002) /* OAEP (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_PKCS5 UINT32_C(0x00000003) /* PKCS5 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_SSL3 UINT32_C(0x00000004) /* SSL3 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_ZEROS UINT32_C(0x00000005) /* Zeros (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_ANSI_X9_23 UINT32_C(0x00000006) /* ANSI X9.23 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_ISO_10126 UINT32_C(0x00000007) /* ISO 10126 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_PKCS1_V1_5 UINT32_C(0x00000008) /* PKCS1 v1.5 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_X9_31 UINT32_C(0x00000009) /* X9.31 (1.0 to 3.0) */
#define KEYSTEAD_PADDING_METHOD_PSS UINT32_C(0x0000000A) /* PSS (1.0 to 3.0) */

/* Processing Stage (2.1 to 3.0) */
#define KEYSTEAD_PROCESSING_STAGE_SUBMITTED UINT32_C(0x00000001) /* Submitted (2.1 to 3.0) */
#define KEYSTEAD_PROCESSING_STAGE_IN_PROCESS UINT32_C(0x00000002) /* In Process (2.1 to 3.0) */
#define KEYSTEAD_PROCESSING_STAGE_COMPLETED UINT32_C(0x00000003) /* Completed (2.1 to 3.0) */

/* Profile Name (1.3 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_BASIC_KMIP_V1_2 UINT32_C(0x00000001) /* Baseline Server Basic KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_TLS_V1_2_KMIP_V1_2 UINT32_C(0x00000002) /* Baseline Server TLS v1.2 KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_BASIC_KMIP_V1_2 UINT32_C(0x00000003) /* Baseline Client Basic KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_TLS_V1_2_KMIP_V1_2 UINT32_C(0x00000004) /* Baseline Client TLS v1.2 KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_BASIC_KMIP_V1_2 UINT32_C(0x00000005) /* Complete Server Basic KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_TLS_V1_2_KMIP_V1_2 UINT32_C(0x00000006) /* Complete Server TLS v1.2 KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT_KMIP_V1_0 UINT32_C(0x00000007) /* Tape Library Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT_KMIP_V1_1 UINT32_C(0x00000008) /* Tape Library Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT_KMIP_V1_2 UINT32_C(0x00000009) /* Tape Library Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER_KMIP_V1_0 UINT32_C(0x0000000A) /* Tape Library Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER_KMIP_V1_1 UINT32_C(0x0000000B) /* Tape Library Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER_KMIP_V1_2 UINT32_C(0x0000000C) /* Tape Library Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0 UINT32_C(0x0000000D) /* Symmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1 UINT32_C(0x0000000E) /* Symmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2 UINT32_C(0x0000000F) /* Symmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0 UINT32_C(0x00000010) /* Symmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1 UINT32_C(0x00000011) /* Symmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2 UINT32_C(0x00000012) /* Symmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0 UINT32_C(0x00000013) /* Asymmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1 UINT32_C(0x00000014) /* Asymmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2 UINT32_C(0x00000015) /* Asymmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0 UINT32_C(0x00000016) /* Asymmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1 UINT32_C(0x00000017) /* Asymmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2 UINT32_C(0x00000018) /* Asymmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 UINT32_C(0x00000019) /* Basic Cryptographic Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 UINT32_C(0x0000001A) /* Basic Cryptographic Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 UINT32_C(0x0000001B) /* Advanced Cryptographic Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 UINT32_C(0x0000001C) /* Advanced Cryptographic Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 UINT32_C(0x0000001D) /* RNG Cryptographic Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 UINT32_C(0x0000001E) /* RNG Cryptographic Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 UINT32_C(0x0000001F) /* Basic Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 UINT32_C(0x00000020) /* Intermediate Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 UINT32_C(0x00000021) /* Advanced Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 UINT32_C(0x00000022) /* Basic Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 UINT32_C(0x00000023) /* Intermediate Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 UINT32_C(0x00000024) /* Advanced Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 UINT32_C(0x00000025) /* Basic Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 UINT32_C(0x00000026) /* Intermediate Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 UINT32_C(0x00000027) /* Advanced Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_0 UINT32_C(0x00000028) /* Symmetric Key Foundry Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_1 UINT32_C(0x00000029) /* Symmetric Key Foundry Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_2 UINT32_C(0x0000002A) /* Symmetric Key Foundry Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_0 UINT32_C(0x0000002B) /* Opaque Managed Object Store Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_1 UINT32_C(0x0000002C) /* Opaque Managed Object Store Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_2 UINT32_C(0x0000002D) /* Opaque Managed Object Store Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_0 UINT32_C(0x0000002E) /* Opaque Managed Object Store Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_1 UINT32_C(0x0000002F) /* Opaque Managed Object Store Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_2 UINT32_C(0x00000030) /* Opaque Managed Object Store Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_CLIENT_KMIP_V1_0 UINT32_C(0x00000031) /* Suite B minLOS_128 Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_CLIENT_KMIP_V1_1 UINT32_C(0x00000032) /* Suite B minLOS_128 Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_CLIENT_KMIP_V1_2 UINT32_C(0x00000033) /* Suite B minLOS_128 Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_SERVER_KMIP_V1_0 UINT32_C(0x00000034) /* Suite B minLOS_128 Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_SERVER_KMIP_V1_1 UINT32_C(0x00000035) /* Suite B minLOS_128 Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_SERVER_KMIP_V1_2 UINT32_C(0x00000036) /* Suite B minLOS_128 Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_CLIENT_KMIP_V1_0 UINT32_C(0x00000037) /* Suite B minLOS_192 Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_CLIENT_KMIP_V1_1 UINT32_C(0x00000038) /* Suite B minLOS_192 Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_CLIENT_KMIP_V1_2 UINT32_C(0x00000039) /* Suite B minLOS_192 Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_SERVER_KMIP_V1_0 UINT32_C(0x0000003A) /* Suite B minLOS_192 Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_SERVER_KMIP_V1_1 UINT32_C(0x0000003B) /* Suite B minLOS_192 Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_SERVER_KMIP_V1_2 UINT32_C(0x0000003C) /* Suite B minLOS_192 Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_0 UINT32_C(0x0000003D) /* Storage Array with Self Encrypting Drive Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_1 UINT32_C(0x0000003E) /* Storage Array with Self Encrypting Drive Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_2 UINT32_C(0x0000003F) /* Storage Array with Self Encrypting Drive Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_0 UINT32_C(0x00000040) /* Storage Array with Self Encrypting Drive Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_1 UINT32_C(0x00000041) /* Storage Array with Self Encrypting Drive Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_2 UINT32_C(0x00000042) /* Storage Array with Self Encrypting Drive Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT_KMIP_V1_0 UINT32_C(0x00000043) /* HTTPS Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT_KMIP_V1_1 UINT32_C(0x00000044) /* HTTPS Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT_KMIP_V1_2 UINT32_C(0x00000045) /* HTTPS Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER_KMIP_V1_0 UINT32_C(0x00000046) /* HTTPS Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER_KMIP_V1_1 UINT32_C(0x00000047) /* HTTPS Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER_KMIP_V1_2 UINT32_C(0x00000048) /* HTTPS Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT_KMIP_V1_0 UINT32_C(0x00000049) /* JSON Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT_KMIP_V1_1 UINT32_C(0x0000004A) /* JSON Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT_KMIP_V1_2 UINT32_C(0x0000004B) /* JSON Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER_KMIP_V1_0 UINT32_C(0x0000004C) /* JSON Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER_KMIP_V1_1 UINT32_C(0x0000004D) /* JSON Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER_KMIP_V1_2 UINT32_C(0x0000004E) /* JSON Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT_KMIP_V1_0 UINT32_C(0x0000004F) /* XML Client KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT_KMIP_V1_1 UINT32_C(0x00000050) /* XML Client KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT_KMIP_V1_2 UINT32_C(0x00000051) /* XML Client KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER_KMIP_V1_0 UINT32_C(0x00000052) /* XML Server KMIP v1.0 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER_KMIP_V1_1 UINT32_C(0x00000053) /* XML Server KMIP v1.1 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER_KMIP_V1_2 UINT32_C(0x00000054) /* XML Server KMIP v1.2 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_BASIC_KMIP_V1_3 UINT32_C(0x00000055) /* Baseline Server Basic KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_TLS_V1_2_KMIP_V1_3 UINT32_C(0x00000056) /* Baseline Server TLS v1.2 KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_BASIC_KMIP_V1_3 UINT32_C(0x00000057) /* Baseline Client Basic KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_TLS_V1_2_KMIP_V1_3 UINT32_C(0x00000058) /* Baseline Client TLS v1.2 KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_BASIC_KMIP_V1_3 UINT32_C(0x00000059) /* Complete Server Basic KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_TLS_V1_2_KMIP_V1_3 UINT32_C(0x0000005A) /* Complete Server TLS v1.2 KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT_KMIP_V1_3 UINT32_C(0x0000005B) /* Tape Library Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER_KMIP_V1_3 UINT32_C(0x0000005C) /* Tape Library Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3 UINT32_C(0x0000005D) /* Symmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3 UINT32_C(0x0000005E) /* Symmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3 UINT32_C(0x0000005F) /* Asymmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3 UINT32_C(0x00000060) /* Asymmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 UINT32_C(0x00000061) /* Basic Cryptographic Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 UINT32_C(0x00000062) /* Basic Cryptographic Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 UINT32_C(0x00000063) /* Advanced Cryptographic Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 UINT32_C(0x00000064) /* Advanced Cryptographic Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 UINT32_C(0x00000065) /* RNG Cryptographic Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 UINT32_C(0x00000066) /* RNG Cryptographic Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 UINT32_C(0x00000067) /* Basic Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 UINT32_C(0x00000068) /* Intermediate Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 UINT32_C(0x00000069) /* Advanced Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_3 UINT32_C(0x0000006A) /* Symmetric Key Foundry Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_3 UINT32_C(0x0000006B) /* Opaque Managed Object Store Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_3 UINT32_C(0x0000006C) /* Opaque Managed Object Store Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_CLIENT_KMIP_V1_3 UINT32_C(0x0000006D) /* Suite B minLOS_128 Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_SERVER_KMIP_V1_3 UINT32_C(0x0000006E) /* Suite B minLOS_128 Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_CLIENT_KMIP_V1_3 UINT32_C(0x0000006F) /* Suite B minLOS_192 Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_SERVER_KMIP_V1_3 UINT32_C(0x00000070) /* Suite B minLOS_192 Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_3 UINT32_C(0x00000071) /* Storage Array with Self Encrypting Drive Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_3 UINT32_C(0x00000072) /* Storage Array with Self Encrypting Drive Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT_KMIP_V1_3 UINT32_C(0x00000073) /* HTTPS Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER_KMIP_V1_3 UINT32_C(0x00000074) /* HTTPS Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT_KMIP_V1_3 UINT32_C(0x00000075) /* JSON Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER_KMIP_V1_3 UINT32_C(0x00000076) /* JSON Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT_KMIP_V1_3 UINT32_C(0x00000077) /* XML Client KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER_KMIP_V1_3 UINT32_C(0x00000078) /* XML Server KMIP v1.3 (1.3 to 1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_BASIC_KMIP_V1_4 UINT32_C(0x00000079) /* Baseline Server Basic KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER_TLS_V1_2_KMIP_V1_4 UINT32_C(0x0000007A) /* Baseline Server TLS v1.2 KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_BASIC_KMIP_V1_4 UINT32_C(0x0000007B) /* Baseline Client Basic KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT_TLS_V1_2_KMIP_V1_4 UINT32_C(0x0000007C) /* Baseline Client TLS v1.2 KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_BASIC_KMIP_V1_4 UINT32_C(0x0000007D) /* Complete Server Basic KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_TLS_V1_2_KMIP_V1_4 UINT32_C(0x0000007E) /* Complete Server TLS v1.2 KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT_KMIP_V1_4 UINT32_C(0x0000007F) /* Tape Library Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER_KMIP_V1_4 UINT32_C(0x00000080) /* Tape Library Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4 UINT32_C(0x00000081) /* Symmetric Key Lifecycle Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4 UINT32_C(0x00000082) /* Symmetric Key Lifecycle Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4 UINT32_C(0x00000083) /* Asymmetric Key Lifecycle Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4 UINT32_C(0x00000084) /* Asymmetric Key Lifecycle Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 UINT32_C(0x00000085) /* Basic Cryptographic Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 UINT32_C(0x00000086) /* Basic Cryptographic Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 UINT32_C(0x00000087) /* Advanced Cryptographic Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 UINT32_C(0x00000088) /* Advanced Cryptographic Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 UINT32_C(0x00000089) /* RNG Cryptographic Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 UINT32_C(0x0000008A) /* RNG Cryptographic Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 UINT32_C(0x0000008B) /* Basic Symmetric Key Foundry Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 UINT32_C(0x0000008C) /* Intermediate Symmetric Key Foundry Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 UINT32_C(0x0000008D) /* Advanced Symmetric Key Foundry Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_4 UINT32_C(0x0000008E) /* Symmetric Key Foundry Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_4 UINT32_C(0x0000008F) /* Opaque Managed Object Store Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_4 UINT32_C(0x00000090) /* Opaque Managed Object Store Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_CLIENT_KMIP_V1_4 UINT32_C(0x00000091) /* Suite B minLOS_128 Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_128_SERVER_KMIP_V1_4 UINT32_C(0x00000092) /* Suite B minLOS_128 Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_CLIENT_KMIP_V1_4 UINT32_C(0x00000093) /* Suite B minLOS_192 Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_SUITE_B_MINLOS_192_SERVER_KMIP_V1_4 UINT32_C(0x00000094) /* Suite B minLOS_192 Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_4 UINT32_C(0x00000095) /* Storage Array with Self Encrypting Drive Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_4 UINT32_C(0x00000096) /* Storage Array with Self Encrypting Drive Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT_KMIP_V1_4 UINT32_C(0x00000097) /* HTTPS Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER_KMIP_V1_4 UINT32_C(0x00000098) /* HTTPS Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT_KMIP_V1_4 UINT32_C(0x00000099) /* JSON Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER_KMIP_V1_4 UINT32_C(0x0000009A) /* JSON Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT_KMIP_V1_4 UINT32_C(0x0000009B) /* XML Client KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER_KMIP_V1_4 UINT32_C(0x0000009C) /* XML Server KMIP v1.4 (1.4) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_BASIC UINT32_C(0x00000104) /* Complete Server Basic (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER_TLS_V1_2 UINT32_C(0x00000105) /* Complete Server TLS v1.2 (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_CLIENT UINT32_C(0x00000106) /* Tape Library Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_TAPE_LIBRARY_SERVER UINT32_C(0x00000107) /* Tape Library Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_CLIENT UINT32_C(0x00000108) /* Symmetric Key Lifecycle Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_LIFECYCLE_SERVER UINT32_C(0x00000109) /* Symmetric Key Lifecycle Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_CLIENT UINT32_C(0x0000010A) /* Asymmetric Key Lifecycle Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_ASYMMETRIC_KEY_LIFECYCLE_SERVER UINT32_C(0x0000010B) /* Asymmetric Key Lifecycle Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_CLIENT UINT32_C(0x0000010C) /* Basic Cryptographic Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASIC_CRYPTOGRAPHIC_SERVER UINT32_C(0x0000010D) /* Basic Cryptographic Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_CLIENT UINT32_C(0x0000010E) /* Advanced Cryptographic Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_CRYPTOGRAPHIC_SERVER UINT32_C(0x0000010F) /* Advanced Cryptographic Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_CLIENT UINT32_C(0x00000110) /* RNG Cryptographic Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_RNG_CRYPTOGRAPHIC_SERVER UINT32_C(0x00000111) /* RNG Cryptographic Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT UINT32_C(0x00000112) /* Basic Symmetric Key Foundry Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT UINT32_C(0x00000113) /* Intermediate Symmetric Key Foundry Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT UINT32_C(0x00000114) /* Advanced Symmetric Key Foundry Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_SYMMETRIC_KEY_FOUNDRY_SERVER UINT32_C(0x00000115) /* Symmetric Key Foundry Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_CLIENT UINT32_C(0x00000116) /* Opaque Managed Object Store Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_OPAQUE_MANAGED_OBJECT_STORE_SERVER UINT32_C(0x00000117) /* Opaque Managed Object Store Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT UINT32_C(0x0000011C) /* Storage Array with Self Encrypting Drive Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER UINT32_C(0x0000011D) /* Storage Array with Self Encrypting Drive Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_CLIENT UINT32_C(0x0000011E) /* HTTPS Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_HTTPS_SERVER UINT32_C(0x0000011F) /* HTTPS Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_JSON_CLIENT UINT32_C(0x00000120) /* JSON Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_JSON_SERVER UINT32_C(0x00000121) /* JSON Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_XML_CLIENT UINT32_C(0x00000122) /* XML Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_XML_SERVER UINT32_C(0x00000123) /* XML Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_AES_XTS_CLIENT UINT32_C(0x00000124) /* AES XTS Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_AES_XTS_SERVER UINT32_C(0x00000125) /* AES XTS Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_QUANTUM_SAFE_CLIENT UINT32_C(0x00000126) /* Quantum Safe Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_QUANTUM_SAFE_SERVER UINT32_C(0x00000127) /* Quantum Safe Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_PKCS_11_CLIENT UINT32_C(0x00000128) /* PKCS#11 Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_PKCS_11_SERVER UINT32_C(0x00000129) /* PKCS#11 Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_CLIENT UINT32_C(0x0000012A) /* Baseline Client (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_BASELINE_SERVER UINT32_C(0x0000012B) /* Baseline Server (2.0 to 3.0) */
#define KEYSTEAD_PROFILE_NAME_COMPLETE_SERVER UINT32_C(0x0000012C) /* Complete Server (2.0 to 3.0) */

/* Protection Level (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_LEVEL_HIGH UINT32_C(0x00000001) /* High (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_LEVEL_LOW UINT32_C(0x00000002) /* Low (2.0 to 3.0) */

/* Put Function (1.0 to 3.0) */
#define KEYSTEAD_PUT_FUNCTION_NEW UINT32_C(0x00000001) /* New (1.0 to 3.0) */
#define KEYSTEAD_PUT_FUNCTION_REPLACE UINT32_C(0x00000002) /* Replace (1.0 to 3.0) */

/* Query Function (1.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_OPERATIONS UINT32_C(0x00000001) /* Query Operations (1.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_OBJECTS UINT32_C(0x00000002) /* Query Objects (1.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_SERVER_INFORMATION UINT32_C(0x00000003) /* Query Server Information (1.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_APPLICATION_NAMESPACES UINT32_C(0x00000004) /* Query Application Namespaces (1.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_EXTENSION_LIST UINT32_C(0x00000005) /* Query Extension List (1.1 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_EXTENSION_MAP UINT32_C(0x00000006) /* Query Extension Map (1.1 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_ATTESTATION_TYPES UINT32_C(0x00000007) /* Query Attestation Types (1.2 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_RNGS UINT32_C(0x00000008) /* Query RNGs (1.3 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_VALIDATIONS UINT32_C(0x00000009) /* Query Validations (1.3 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_PROFILES UINT32_C(0x0000000A) /* Query Profiles (1.3 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_CAPABILITIES UINT32_C(0x0000000B) /* Query Capabilities (1.3 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_CLIENT_REGISTRATION_METHODS UINT32_C(0x0000000C) /* Query Client Registration Methods (1.3 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_DEFAULTS_INFORMATION UINT32_C(0x0000000D) /* Query Defaults Information (2.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_STORAGE_PROTECTION_MASKS UINT32_C(0x0000000E) /* Query Storage Protection Masks (2.0 to 3.0) */
#define KEYSTEAD_QUERY_FUNCTION_QUERY_CREDENTIAL_INFORMATION UINT32_C(0x0000000F) /* Query Credential Information (3.0) */

/* RNG Algorithm (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_FIPS_186_2 UINT32_C(0x00000002) /* FIPS 186-2 (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_DRBG UINT32_C(0x00000003) /* DRBG (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_NRBG UINT32_C(0x00000004) /* NRBG (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_ANSI_X9_31 UINT32_C(0x00000005) /* ANSI X9.31 (1.3 to 3.0) */
#define KEYSTEAD_RNG_ALGORITHM_ANSI_X9_62 UINT32_C(0x00000006) /* ANSI X9.62 (1.3 to 3.0) */

/* RNG Mode (1.3 to 3.0) */
#define KEYSTEAD_RNG_MODE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_RNG_MODE_SHARED_INSTANTIATION UINT32_C(0x00000002) /* Shared Instantiation (1.3 to 3.0) */
#define KEYSTEAD_RNG_MODE_NON_SHARED_INSTANTIATION UINT32_C(0x00000003) /* Non-Shared Instantiation (1.3 to 3.0) */

/* Recommended Curve (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_P_192 UINT32_C(0x00000001) /* P-192 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_K_163 UINT32_C(0x00000002) /* K-163 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_B_163 UINT32_C(0x00000003) /* B-163 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_P_224 UINT32_C(0x00000004) /* P-224 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_K_233 UINT32_C(0x00000005) /* K-233 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_B_233 UINT32_C(0x00000006) /* B-233 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_P_256 UINT32_C(0x00000007) /* P-256 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_K_283 UINT32_C(0x00000008) /* K-283 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_B_283 UINT32_C(0x00000009) /* B-283 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_P_384 UINT32_C(0x0000000A) /* P-384 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_K_409 UINT32_C(0x0000000B) /* K-409 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_B_409 UINT32_C(0x0000000C) /* B-409 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_P_521 UINT32_C(0x0000000D) /* P-521 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_K_571 UINT32_C(0x0000000E) /* K-571 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_B_571 UINT32_C(0x0000000F) /* B-571 (1.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP112R1 UINT32_C(0x00000010) /* SECP112R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP112R2 UINT32_C(0x00000011) /* SECP112R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP128R1 UINT32_C(0x00000012) /* SECP128R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP128R2 UINT32_C(0x00000013) /* SECP128R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP160K1 UINT32_C(0x00000014) /* SECP160K1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP160R1 UINT32_C(0x00000015) /* SECP160R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP160R2 UINT32_C(0x00000016) /* SECP160R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP192K1 UINT32_C(0x00000017) /* SECP192K1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP224K1 UINT32_C(0x00000018) /* SECP224K1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECP256K1 UINT32_C(0x00000019) /* SECP256K1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT113R1 UINT32_C(0x0000001A) /* SECT113R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT113R2 UINT32_C(0x0000001B) /* SECT113R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT131R1 UINT32_C(0x0000001C) /* SECT131R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT131R2 UINT32_C(0x0000001D) /* SECT131R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT163R1 UINT32_C(0x0000001E) /* SECT163R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT193R1 UINT32_C(0x0000001F) /* SECT193R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT193R2 UINT32_C(0x00000020) /* SECT193R2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_SECT239K1 UINT32_C(0x00000021) /* SECT239K1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9P192V2 UINT32_C(0x00000022) /* ANSIX9P192V2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9P192V3 UINT32_C(0x00000023) /* ANSIX9P192V3 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9P239V1 UINT32_C(0x00000024) /* ANSIX9P239V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9P239V2 UINT32_C(0x00000025) /* ANSIX9P239V2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9P239V3 UINT32_C(0x00000026) /* ANSIX9P239V3 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB163V1 UINT32_C(0x00000027) /* ANSIX9C2PNB163V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB163V2 UINT32_C(0x00000028) /* ANSIX9C2PNB163V2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB163V3 UINT32_C(0x00000029) /* ANSIX9C2PNB163V3 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB176V1 UINT32_C(0x0000002A) /* ANSIX9C2PNB176V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB191V1 UINT32_C(0x0000002B) /* ANSIX9C2TNB191V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB191V2 UINT32_C(0x0000002C) /* ANSIX9C2TNB191V2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB191V3 UINT32_C(0x0000002D) /* ANSIX9C2TNB191V3 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB208W1 UINT32_C(0x0000002E) /* ANSIX9C2PNB208W1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB239V1 UINT32_C(0x0000002F) /* ANSIX9C2TNB239V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB239V2 UINT32_C(0x00000030) /* ANSIX9C2TNB239V2 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB239V3 UINT32_C(0x00000031) /* ANSIX9C2TNB239V3 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB272W1 UINT32_C(0x00000032) /* ANSIX9C2PNB272W1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB304W1 UINT32_C(0x00000033) /* ANSIX9C2PNB304W1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB359V1 UINT32_C(0x00000034) /* ANSIX9C2TNB359V1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB368W1 UINT32_C(0x00000035) /* ANSIX9C2PNB368W1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB431R1 UINT32_C(0x00000036) /* ANSIX9C2TNB431R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP160R1 UINT32_C(0x00000037) /* BRAINPOOLP160R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP160T1 UINT32_C(0x00000038) /* BRAINPOOLP160T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP192R1 UINT32_C(0x00000039) /* BRAINPOOLP192R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP192T1 UINT32_C(0x0000003A) /* BRAINPOOLP192T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP224R1 UINT32_C(0x0000003B) /* BRAINPOOLP224R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP224T1 UINT32_C(0x0000003C) /* BRAINPOOLP224T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP256R1 UINT32_C(0x0000003D) /* BRAINPOOLP256R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP256T1 UINT32_C(0x0000003E) /* BRAINPOOLP256T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP320R1 UINT32_C(0x0000003F) /* BRAINPOOLP320R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP320T1 UINT32_C(0x00000040) /* BRAINPOOLP320T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP384R1 UINT32_C(0x00000041) /* BRAINPOOLP384R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP384T1 UINT32_C(0x00000042) /* BRAINPOOLP384T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP512R1 UINT32_C(0x00000043) /* BRAINPOOLP512R1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_BRAINPOOLP512T1 UINT32_C(0x00000044) /* BRAINPOOLP512T1 (1.2 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_CURVE25519 UINT32_C(0x00000045) /* CURVE25519 (2.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_CURVE448 UINT32_C(0x00000046) /* CURVE448 (2.0 to 3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2PNB176W1 UINT32_C(0x00000047) /* ANSIX9C2PNB176W1 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB191V4 UINT32_C(0x00000048) /* ANSIX9C2TNB191V4 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB191V5 UINT32_C(0x00000049) /* ANSIX9C2TNB191V5 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB239V4 UINT32_C(0x0000004A) /* ANSIX9C2TNB239V4 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_ANSIX9C2TNB239V5 UINT32_C(0x0000004B) /* ANSIX9C2TNB239V5 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_CURVE25519PH UINT32_C(0x0000004C) /* CURVE25519PH (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_CURVE448PH UINT32_C(0x0000004D) /* CURVE448PH (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_OPENPGP_ED25519 UINT32_C(0x0000004E) /* OpenPGP Ed25519 (3.0) */
#define KEYSTEAD_RECOMMENDED_CURVE_OPENPGP_CURVE25519 UINT32_C(0x0000004F) /* OpenPGP Curve25519 (3.0) */

/* Result Reason (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ITEM_NOT_FOUND UINT32_C(0x00000001) /* Item Not Found (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_RESPONSE_TOO_LARGE UINT32_C(0x00000002) /* Response Too Large (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_AUTHENTICATION_NOT_SUCCESSFUL UINT32_C(0x00000003) /* Authentication Not Successful (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_MESSAGE UINT32_C(0x00000004) /* Invalid Message (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OPERATION_NOT_SUPPORTED UINT32_C(0x00000005) /* Operation Not Supported (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_MISSING_DATA UINT32_C(0x00000006) /* Missing Data (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_FIELD UINT32_C(0x00000007) /* Invalid Field (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_FEATURE_NOT_SUPPORTED UINT32_C(0x00000008) /* Feature Not Supported (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OPERATION_CANCELED_BY_REQUESTER UINT32_C(0x00000009) /* Operation Canceled By Requester (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_CRYPTOGRAPHIC_FAILURE UINT32_C(0x0000000A) /* Cryptographic Failure (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ILLEGAL_OPERATION UINT32_C(0x0000000B) /* Illegal Operation (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_RESULT_REASON_PERMISSION_DENIED UINT32_C(0x0000000C) /* Permission Denied (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OBJECT_ARCHIVED UINT32_C(0x0000000D) /* Object Archived (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INDEX_OUT_OF_BOUNDS UINT32_C(0x0000000E) /* Index Out of Bounds (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_RESULT_REASON_APPLICATION_NAMESPACE_NOT_SUPPORTED UINT32_C(0x0000000F) /* Application Namespace Not Supported (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_KEY_FORMAT_TYPE_NOT_SUPPORTED UINT32_C(0x00000010) /* Key Format Type Not Supported (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_KEY_COMPRESSION_TYPE_NOT_SUPPORTED UINT32_C(0x00000011) /* Key Compression Type Not Supported (1.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ENCODING_OPTION_ERROR UINT32_C(0x00000012) /* Encoding Option Error (1.1 to 3.0) */
#define KEYSTEAD_RESULT_REASON_KEY_VALUE_NOT_PRESENT UINT32_C(0x00000013) /* Key Value Not Present (1.2 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTESTATION_REQUIRED UINT32_C(0x00000014) /* Attestation Required (1.2 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTESTATION_FAILED UINT32_C(0x00000015) /* Attestation Failed (1.2 to 3.0) */
#define KEYSTEAD_RESULT_REASON_SENSITIVE UINT32_C(0x00000016) /* Sensitive (1.4 to 3.0) */
#define KEYSTEAD_RESULT_REASON_NOT_EXTRACTABLE UINT32_C(0x00000017) /* Not Extractable (1.4 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OBJECT_ALREADY_EXISTS UINT32_C(0x00000018) /* Object Already Exists (1.4 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_TICKET UINT32_C(0x00000019) /* Invalid Ticket (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_USAGE_LIMIT_EXCEEDED UINT32_C(0x0000001A) /* Usage Limit Exceeded (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_NUMERIC_RANGE UINT32_C(0x0000001B) /* Numeric Range (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_DATA_TYPE UINT32_C(0x0000001C) /* Invalid Data Type (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_READ_ONLY_ATTRIBUTE UINT32_C(0x0000001D) /* Read Only Attribute (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_MULTI_VALUED_ATTRIBUTE UINT32_C(0x0000001E) /* Multi Valued Attribute (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNSUPPORTED_ATTRIBUTE UINT32_C(0x0000001F) /* Unsupported Attribute (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTRIBUTE_INSTANCE_NOT_FOUND UINT32_C(0x00000020) /* Attribute Instance Not Found (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTRIBUTE_NOT_FOUND UINT32_C(0x00000021) /* Attribute Not Found (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTRIBUTE_READ_ONLY UINT32_C(0x00000022) /* Attribute Read Only (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ATTRIBUTE_SINGLE_VALUED UINT32_C(0x00000023) /* Attribute Single Valued (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_BAD_CRYPTOGRAPHIC_PARAMETERS UINT32_C(0x00000024) /* Bad Cryptographic Parameters (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_BAD_PASSWORD UINT32_C(0x00000025) /* Bad Password (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_CODEC_ERROR UINT32_C(0x00000026) /* Codec Error (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_ILLEGAL_OBJECT_TYPE UINT32_C(0x00000028) /* Illegal Object Type (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK UINT32_C(0x00000029) /* Incompatible Cryptographic Usage Mask (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INTERNAL_SERVER_ERROR UINT32_C(0x0000002A) /* Internal Server Error (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_ASYNCHRONOUS_CORRELATION_VALUE UINT32_C(0x0000002B) /* Invalid Asynchronous Correlation Value (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_ATTRIBUTE UINT32_C(0x0000002C) /* Invalid Attribute (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_ATTRIBUTE_VALUE UINT32_C(0x0000002D) /* Invalid Attribute Value (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_CORRELATION_VALUE UINT32_C(0x0000002E) /* Invalid Correlation Value (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_CSR UINT32_C(0x0000002F) /* Invalid CSR (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_INVALID_OBJECT_TYPE UINT32_C(0x00000030) /* Invalid Object Type (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_KEY_WRAP_TYPE_NOT_SUPPORTED UINT32_C(0x00000032) /* Key Wrap Type Not Supported (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_MISSING_INITIALIZATION_VECTOR UINT32_C(0x00000034) /* Missing Initialization Vector (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_NON_UNIQUE_NAME_ATTRIBUTE UINT32_C(0x00000035) /* Non Unique Name Attribute (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OBJECT_DESTROYED UINT32_C(0x00000036) /* Object Destroyed (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_OBJECT_NOT_FOUND UINT32_C(0x00000037) /* Object Not Found (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_NOT_AUTHORISED UINT32_C(0x00000039) /* Not Authorised (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_SERVER_LIMIT_EXCEEDED UINT32_C(0x0000003A) /* Server Limit Exceeded (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNKNOWN_ENUMERATION UINT32_C(0x0000003B) /* Unknown Enumeration (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNKNOWN_MESSAGE_EXTENSION UINT32_C(0x0000003C) /* Unknown Message Extension (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNKNOWN_TAG UINT32_C(0x0000003D) /* Unknown Tag (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS UINT32_C(0x0000003E) /* Unsupported Cryptographic Parameters (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNSUPPORTED_PROTOCOL_VERSION UINT32_C(0x0000003F) /* Unsupported Protocol Version (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_WRAPPING_OBJECT_ARCHIVED UINT32_C(0x00000040) /* Wrapping Object Archived (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_WRAPPING_OBJECT_DESTROYED UINT32_C(0x00000041) /* Wrapping Object Destroyed (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_WRAPPING_OBJECT_NOT_FOUND UINT32_C(0x00000042) /* Wrapping Object Not Found (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_WRONG_KEY_LIFECYCLE_STATE UINT32_C(0x00000043) /* Wrong Key Lifecycle State (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PROTECTION_STORAGE_UNAVAILABLE UINT32_C(0x00000044) /* Protection Storage Unavailable (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PKCS_11_CODEC_ERROR UINT32_C(0x00000045) /* PKCS#11 Codec Error (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PKCS_11_INVALID_FUNCTION UINT32_C(0x00000046) /* PKCS#11 Invalid Function (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PKCS_11_INVALID_INTERFACE UINT32_C(0x00000047) /* PKCS#11 Invalid Interface (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PRIVATE_PROTECTION_STORAGE_UNAVAILABLE UINT32_C(0x00000048) /* Private Protection Storage Unavailable (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_PUBLIC_PROTECTION_STORAGE_UNAVAILABLE UINT32_C(0x00000049) /* Public Protection Storage Unavailable (2.0 to 3.0) */
#define KEYSTEAD_RESULT_REASON_UNKNOWN_OBJECT_GROUP UINT32_C(0x0000004A) /* Unknown Object Group (2.1, reserved from 3.0) */
#define KEYSTEAD_RESULT_REASON_CONSTRAINT_VIOLATION UINT32_C(0x0000004B) /* Constraint Violation (2.1 to 3.0) */
#define KEYSTEAD_RESULT_REASON_DUPLICATE_PROCESS_REQUEST UINT32_C(0x0000004C) /* Duplicate Process Request (2.1 to 3.0) */
#define KEYSTEAD_RESULT_REASON_CIRCULAR_LINK_ERROR UINT32_C(0x0000004D) /* Circular Link Error (3.0) */
#define KEYSTEAD_RESULT_REASON_GENERAL_FAILURE UINT32_C(0x00000100) /* General Failure (1.0 to 3.0) */

/* Result Status (1.0 to 3.0) */
#define KEYSTEAD_RESULT_STATUS_SUCCESS UINT32_C(0x00000000) /* Success (1.0 to 3.0) */
#define KEYSTEAD_RESULT_STATUS_OPERATION_FAILED UINT32_C(0x00000001) /* Operation Failed (1.0 to 3.0) */
#define KEYSTEAD_RESULT_STATUS_OPERATION_PENDING UINT32_C(0x00000002) /* Operation Pending (1.0 to 3.0) */
#define KEYSTEAD_RESULT_STATUS_OPERATION_UNDONE UINT32_C(0x00000003) /* Operation Undone (1.0 to 3.0) */

/* Revocation Reason Code (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_KEY_COMPROMISE UINT32_C(0x00000002) /* Key Compromise (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_CA_COMPROMISE UINT32_C(0x00000003) /* CA Compromise (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_AFFILIATION_CHANGED UINT32_C(0x00000004) /* Affiliation Changed (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_SUPERSEDED UINT32_C(0x00000005) /* Superseded (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_CESSATION_OF_OPERATION UINT32_C(0x00000006) /* Cessation of Operation (1.0 to 3.0) */
#define KEYSTEAD_REVOCATION_REASON_CODE_PRIVILEGE_WITHDRAWN UINT32_C(0x00000007) /* Privilege Withdrawn (1.0 to 3.0) */

/* Rotate Name Type (2.1) */
#define KEYSTEAD_ROTATE_NAME_TYPE_UNINTERPRETED_TEXT_STRING UINT32_C(0x00000001) /* Uninterpreted Text String (2.1) */
#define KEYSTEAD_ROTATE_NAME_TYPE_URI UINT32_C(0x00000002) /* URI (2.1) */

/* Secret Data Type (1.0 to 3.0) */
#define KEYSTEAD_SECRET_DATA_TYPE_PASSWORD UINT32_C(0x00000001) /* Password (1.0 to 3.0) */
#define KEYSTEAD_SECRET_DATA_TYPE_SEED UINT32_C(0x00000002) /* Seed (1.0 to 3.0) */

/* Shredding Algorithm (1.3 to 3.0) */
#define KEYSTEAD_SHREDDING_ALGORITHM_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_SHREDDING_ALGORITHM_CRYPTOGRAPHIC UINT32_C(0x00000002) /* Cryptographic (1.3 to 3.0) */
#define KEYSTEAD_SHREDDING_ALGORITHM_UNSUPPORTED UINT32_C(0x00000003) /* Unsupported (1.3 to 3.0) */

/* Split Key Method (1.0 to 3.0) */
#define KEYSTEAD_SPLIT_KEY_METHOD_XOR UINT32_C(0x00000001) /* XOR (1.0 to 3.0) */
#define KEYSTEAD_SPLIT_KEY_METHOD_POLYNOMIAL_SHARING_GF_2_16 UINT32_C(0x00000002) /* Polynomial Sharing GF (2^16) (1.0 to 3.0) */
#define KEYSTEAD_SPLIT_KEY_METHOD_POLYNOMIAL_SHARING_PRIME_FIELD UINT32_C(0x00000003) /* Polynomial Sharing Prime Field (1.0 to 3.0) */
#define KEYSTEAD_SPLIT_KEY_METHOD_POLYNOMIAL_SHARING_GF_2_8 UINT32_C(0x00000004) /* Polynomial Sharing GF (2^8) (1.2 to 3.0) */

/* Split Key Polynomial (3.0) */
#define KEYSTEAD_SPLIT_KEY_POLYNOMIAL_POLYNOMIAL_283 UINT32_C(0x00000001) /* Polynomial-283 (3.0) */
#define KEYSTEAD_SPLIT_KEY_POLYNOMIAL_POLYNOMIAL_285 UINT32_C(0x00000002) /* Polynomial-285 (3.0) */

/* State (1.0 to 3.0) */
#define KEYSTEAD_STATE_PRE_ACTIVE UINT32_C(0x00000001) /* Pre-Active (1.0 to 3.0) */
#define KEYSTEAD_STATE_ACTIVE UINT32_C(0x00000002) /* Active (1.0 to 3.0) */
#define KEYSTEAD_STATE_DEACTIVATED UINT32_C(0x00000003) /* Deactivated (1.0 to 3.0) */
#define KEYSTEAD_STATE_COMPROMISED UINT32_C(0x00000004) /* Compromised (1.0 to 3.0) */
#define KEYSTEAD_STATE_DESTROYED UINT32_C(0x00000005) /* Destroyed (1.0 to 3.0) */
#define KEYSTEAD_STATE_DESTROYED_COMPROMISED UINT32_C(0x00000006) /* Destroyed Compromised (1.0 to 3.0) */

/* Ticket Type (2.0 to 3.0) */
#define KEYSTEAD_TICKET_TYPE_LOGIN UINT32_C(0x00000001) /* Login (2.0 to 3.0) */

/* Unique Identifier (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_ID_PLACEHOLDER UINT32_C(0x00000001) /* ID Placeholder (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CERTIFY UINT32_C(0x00000002) /* Certify (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE UINT32_C(0x00000003) /* Create (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_KEY_PAIR UINT32_C(0x00000004) /* Create Key Pair (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_KEY_PAIR_PRIVATE_KEY UINT32_C(0x00000005) /* Create Key Pair Private Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_KEY_PAIR_PUBLIC_KEY UINT32_C(0x00000006) /* Create Key Pair Public Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_SPLIT_KEY UINT32_C(0x00000007) /* Create Split Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_DERIVE_KEY UINT32_C(0x00000008) /* Derive Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_IMPORT UINT32_C(0x00000009) /* Import (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_JOIN_SPLIT_KEY UINT32_C(0x0000000A) /* Join Split Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_LOCATE UINT32_C(0x0000000B) /* Locate (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_REGISTER UINT32_C(0x0000000C) /* Register (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_KEY UINT32_C(0x0000000D) /* Re-key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_CERTIFY UINT32_C(0x0000000E) /* Re-certify (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_KEY_KEY_PAIR UINT32_C(0x0000000F) /* Re-key Key Pair (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_KEY_KEY_PAIR_PRIVATE_KEY UINT32_C(0x00000010) /* Re-key Key Pair Private Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_KEY_KEY_PAIR_PUBLIC_KEY UINT32_C(0x00000011) /* Re-key Key Pair Public Key (2.0 to 3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_RE_PROVISION UINT32_C(0x00000012) /* Re-Provision (3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_USER UINT32_C(0x00000013) /* Create User (3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_GROUP UINT32_C(0x00000014) /* Create Group (3.0) */
#define KEYSTEAD_UNIQUE_IDENTIFIER_CREATE_CREDENTIAL UINT32_C(0x00000015) /* Create Credential (3.0) */

/* Unwrap Mode (1.3 to 3.0) */
#define KEYSTEAD_UNWRAP_MODE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_UNWRAP_MODE_PROCESSED UINT32_C(0x00000002) /* Processed (1.3 to 3.0) */
#define KEYSTEAD_UNWRAP_MODE_NOT_PROCESSED UINT32_C(0x00000003) /* Not Processed (1.3 to 3.0) */

/* Usage Limits Unit (1.0 to 3.0) */
#define KEYSTEAD_USAGE_LIMITS_UNIT_BYTE UINT32_C(0x00000001) /* Byte (1.0 to 3.0) */
#define KEYSTEAD_USAGE_LIMITS_UNIT_OBJECT UINT32_C(0x00000002) /* Object (1.0 to 3.0) */

/* Validation Authority Type (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_AUTHORITY_TYPE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_AUTHORITY_TYPE_NIST_CMVP UINT32_C(0x00000002) /* NIST CMVP (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_AUTHORITY_TYPE_COMMON_CRITERIA UINT32_C(0x00000003) /* Common Criteria (1.3 to 3.0) */

/* Validation Type (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_TYPE_UNSPECIFIED UINT32_C(0x00000001) /* Unspecified (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_TYPE_HARDWARE UINT32_C(0x00000002) /* Hardware (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_TYPE_SOFTWARE UINT32_C(0x00000003) /* Software (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_TYPE_FIRMWARE UINT32_C(0x00000004) /* Firmware (1.3 to 3.0) */
#define KEYSTEAD_VALIDATION_TYPE_HYBRID UINT32_C(0x00000005) /* Hybrid (1.3 to 3.0) */

/* Validity Indicator (1.0 to 3.0) */
#define KEYSTEAD_VALIDITY_INDICATOR_VALID UINT32_C(0x00000001) /* Valid (1.0 to 3.0) */
#define KEYSTEAD_VALIDITY_INDICATOR_INVALID UINT32_C(0x00000002) /* Invalid (1.0 to 3.0) */
#define KEYSTEAD_VALIDITY_INDICATOR_UNKNOWN UINT32_C(0x00000003) /* Unknown (1.0 to 3.0) */

/* Wrapping Method (1.0 to 3.0) */
#define KEYSTEAD_WRAPPING_METHOD_ENCRYPT UINT32_C(0x00000001) /* Encrypt (1.0 to 3.0) */
#define KEYSTEAD_WRAPPING_METHOD_MAC_SIGN UINT32_C(0x00000002) /* MAC/sign (1.0 to 3.0) */
#define KEYSTEAD_WRAPPING_METHOD_ENCRYPT_THEN_MAC_SIGN UINT32_C(0x00000003) /* Encrypt then MAC/sign (1.0 to 3.0) */
#define KEYSTEAD_WRAPPING_METHOD_MAC_SIGN_THEN_ENCRYPT UINT32_C(0x00000004) /* MAC/sign then encrypt (1.0 to 3.0) */
#define KEYSTEAD_WRAPPING_METHOD_TR_31 UINT32_C(0x00000005) /* TR-31 (1.0 to 3.0) */

/* Cryptographic Usage Mask (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_SIGN UINT32_C(0x00000001) /* Sign (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_VERIFY UINT32_C(0x00000002) /* Verify (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ENCRYPT UINT32_C(0x00000004) /* Encrypt (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_DECRYPT UINT32_C(0x00000008) /* Decrypt (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_WRAP_KEY UINT32_C(0x00000010) /* Wrap Key (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_UNWRAP_KEY UINT32_C(0x00000020) /* Unwrap Key (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_EXPORT UINT32_C(0x00000040) /* Export (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_MAC_GENERATE UINT32_C(0x00000080) /* MAC Generate (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_MAC_VERIFY UINT32_C(0x00000100) /* MAC Verify (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_DERIVE_KEY UINT32_C(0x00000200) /* Derive Key (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_CONTENT_COMMITMENT_NON_REPUDIATION UINT32_C(0x00000400) /* Content Commitment (Non Repudiation) (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_KEY_AGREEMENT UINT32_C(0x00000800) /* Key Agreement (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_CERTIFICATE_SIGN UINT32_C(0x00001000) /* Certificate Sign (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_CRL_SIGN UINT32_C(0x00002000) /* CRL Sign (1.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_GENERATE_CRYPTOGRAM UINT32_C(0x00004000) /* Generate Cryptogram (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_VALIDATE_CRYPTOGRAM UINT32_C(0x00008000) /* Validate Cryptogram (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_TRANSLATE_ENCRYPT UINT32_C(0x00010000) /* Translate Encrypt (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_TRANSLATE_DECRYPT UINT32_C(0x00020000) /* Translate Decrypt (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_TRANSLATE_WRAP UINT32_C(0x00040000) /* Translate Wrap (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_TRANSLATE_UNWRAP UINT32_C(0x00080000) /* Translate Unwrap (1.0 to 1.4, reserved from 2.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_AUTHENTICATE UINT32_C(0x00100000) /* Authenticate (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_UNRESTRICTED UINT32_C(0x00200000) /* Unrestricted (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_FPE_ENCRYPT UINT32_C(0x00400000) /* FPE Encrypt (2.0 to 3.0) */
#define KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_FPE_DECRYPT UINT32_C(0x00800000) /* FPE Decrypt (2.0 to 3.0) */

/* Object Class Mask (3.0) */
#define KEYSTEAD_OBJECT_CLASS_MASK_USER UINT32_C(0x00000001) /* User (3.0) */
#define KEYSTEAD_OBJECT_CLASS_MASK_SYSTEM UINT32_C(0x00000002) /* System (3.0) */

/* Protection Storage Mask (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_SOFTWARE UINT32_C(0x00000001) /* Software (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_HARDWARE UINT32_C(0x00000002) /* Hardware (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_ON_PROCESSOR UINT32_C(0x00000004) /* On Processor (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_ON_SYSTEM UINT32_C(0x00000008) /* On System (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_OFF_SYSTEM UINT32_C(0x00000010) /* Off System (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_HYPERVISOR UINT32_C(0x00000020) /* Hypervisor (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_OPERATING_SYSTEM UINT32_C(0x00000040) /* Operating System (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_CONTAINER UINT32_C(0x00000080) /* Container (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_ON_PREMISES UINT32_C(0x00000100) /* On Premises (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_OFF_PREMISES UINT32_C(0x00000200) /* Off Premises (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_SELF_MANAGED UINT32_C(0x00000400) /* Self Managed (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_OUTSOURCED UINT32_C(0x00000800) /* Outsourced (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_VALIDATED UINT32_C(0x00001000) /* Validated (2.0 to 3.0) */
#define KEYSTEAD_PROTECTION_STORAGE_MASK_SAME_JURISDICTION UINT32_C(0x00002000) /* Same Jurisdiction (2.0 to 3.0) */

/* Storage Status Mask (1.0 to 3.0) */
#define KEYSTEAD_STORAGE_STATUS_MASK_ON_LINE_STORAGE UINT32_C(0x00000001) /* On-line storage (1.0 to 3.0) */
#define KEYSTEAD_STORAGE_STATUS_MASK_ARCHIVAL_STORAGE UINT32_C(0x00000002) /* Archival storage (1.0 to 3.0) */
#define KEYSTEAD_STORAGE_STATUS_MASK_DESTROYED_STORAGE UINT32_C(0x00000004) /* Destroyed storage (2.0 to 3.0) */

#endif /* KEYSTEAD_CONSTANTS_H */
