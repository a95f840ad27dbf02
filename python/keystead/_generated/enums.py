# @generated from kmip-core/schema by keystead-schema; do not edit.
"""Numbers and names of KMIP 1.0 to 3.0.

Every class is open: a number that is not listed is still a member, named by its
number (``KeyFormatType(0x8000000A)``), so that values of vendors and of later
versions pass through. ``kmip_name`` is the name that XML, JSON and the generic
call use.
"""

from __future__ import annotations

from enum import KEEP, IntEnum, IntFlag
from typing import Final


class OpenIntEnum(IntEnum):
    """A number with names, where unknown numbers are allowed."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        if not 0 <= value <= 0xFFFFFFFF:
            return None
        member = int.__new__(cls, value)
        member._name_ = f"0x{value:08X}"
        member._value_ = value
        known = cls._value2member_map_.setdefault(value, member)
        return known  # type: ignore[return-value]

    @property
    def kmip_name(self) -> str:
        """The name in XML and JSON, or the number in hexadecimal."""
        return _KMIP_NAMES.get(type(self), {}).get(int(self), f"0x{int(self):08X}")

    @classmethod
    def from_kmip_name(cls, name: str) -> OpenIntEnum:
        """The member with this name in XML and JSON, or with this number (``0x...``)."""
        for number, known in _KMIP_NAMES.get(cls, {}).items():
            if known == name:
                return cls(number)
        if name.startswith("0x"):
            return cls(int(name, 16))
        raise ValueError(f"{name!r} is not a name of {cls.__name__}")


class OpenIntFlag(IntFlag, boundary=KEEP):
    """A set of named bits, where unknown bits are kept."""

    @property
    def kmip_name(self) -> str:
        """The names of the bits as in XML and JSON, separated by blanks."""
        names = _KMIP_NAMES.get(type(self), {})
        bits = [1 << i for i in range(32) if int(self) >> i & 1]
        return " ".join(names.get(bit, f"0x{bit:08X}") for bit in bits)


class Tag(OpenIntEnum):
    """Tags."""

    ACTIVATION_DATE = 0x420001
    """Activation Date (1.0 to 3.0)."""
    APPLICATION_DATA = 0x420002
    """Application Data (1.0 to 3.0)."""
    APPLICATION_NAMESPACE = 0x420003
    """Application Namespace (1.0 to 3.0)."""
    APPLICATION_SPECIFIC_INFORMATION = 0x420004
    """Application Specific Information (1.0 to 3.0)."""
    ARCHIVE_DATE = 0x420005
    """Archive Date (1.0 to 3.0)."""
    ASYNCHRONOUS_CORRELATION_VALUE = 0x420006
    """Asynchronous Correlation Value (1.0 to 3.0)."""
    ASYNCHRONOUS_INDICATOR = 0x420007
    """Asynchronous Indicator (1.0 to 3.0)."""
    ATTRIBUTE = 0x420008
    """Attribute (1.0 to 3.0)."""
    ATTRIBUTE_INDEX = 0x420009
    """Attribute Index (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    ATTRIBUTE_NAME = 0x42000A
    """Attribute Name (1.0 to 3.0)."""
    ATTRIBUTE_VALUE = 0x42000B
    """Attribute Value (1.0 to 3.0)."""
    AUTHENTICATION = 0x42000C
    """Authentication (1.0 to 3.0)."""
    BATCH_COUNT = 0x42000D
    """Batch Count (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    BATCH_ERROR_CONTINUATION_OPTION = 0x42000E
    """Batch Error Continuation Option (1.0 to 3.0)."""
    BATCH_ITEM = 0x42000F
    """Batch Item (1.0 to 3.0)."""
    BATCH_ORDER_OPTION = 0x420010
    """Batch Order Option (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    BLOCK_CIPHER_MODE = 0x420011
    """Block Cipher Mode (1.0 to 3.0)."""
    CANCELLATION_RESULT = 0x420012
    """Cancellation Result (1.0 to 3.0)."""
    CERTIFICATE = 0x420013
    """Certificate (1.0 to 3.0)."""
    CERTIFICATE_IDENTIFIER = 0x420014
    """Certificate Identifier (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_ISSUER = 0x420015
    """Certificate Issuer (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_ISSUER_ALTERNATIVE_NAME = 0x420016
    """Certificate Issuer Alternative Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_ISSUER_DISTINGUISHED_NAME = 0x420017
    """Certificate Issuer Distinguished Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_REQUEST = 0x420018
    """Certificate Request (1.0 to 3.0)."""
    CERTIFICATE_REQUEST_TYPE = 0x420019
    """Certificate Request Type (1.0 to 3.0)."""
    CERTIFICATE_SUBJECT = 0x42001A
    """Certificate Subject (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_SUBJECT_ALTERNATIVE_NAME = 0x42001B
    """Certificate Subject Alternative Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_SUBJECT_DISTINGUISHED_NAME = 0x42001C
    """Certificate Subject Distinguished Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    CERTIFICATE_TYPE = 0x42001D
    """Certificate Type (1.0 to 3.0)."""
    CERTIFICATE_VALUE = 0x42001E
    """Certificate Value (1.0 to 3.0)."""
    COMMON_TEMPLATE_ATTRIBUTE = 0x42001F
    """Common Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    COMPROMISE_DATE = 0x420020
    """Compromise Date (1.0 to 3.0)."""
    COMPROMISE_OCCURRENCE_DATE = 0x420021
    """Compromise Occurrence Date (1.0 to 3.0)."""
    CONTACT_INFORMATION = 0x420022
    """Contact Information (1.0 to 3.0)."""
    CREDENTIAL = 0x420023
    """Credential (1.0 to 3.0)."""
    CREDENTIAL_TYPE = 0x420024
    """Credential Type (1.0 to 3.0)."""
    CREDENTIAL_VALUE = 0x420025
    """Credential Value (1.0 to 3.0)."""
    CRITICALITY_INDICATOR = 0x420026
    """Criticality Indicator (1.0 to 3.0)."""
    CRT_COEFFICIENT = 0x420027
    """CRT Coefficient (1.0 to 3.0)."""
    CRYPTOGRAPHIC_ALGORITHM = 0x420028
    """Cryptographic Algorithm (1.0 to 3.0)."""
    CRYPTOGRAPHIC_DOMAIN_PARAMETERS = 0x420029
    """Cryptographic Domain Parameters (1.0 to 3.0)."""
    CRYPTOGRAPHIC_LENGTH = 0x42002A
    """Cryptographic Length (1.0 to 3.0)."""
    CRYPTOGRAPHIC_PARAMETERS = 0x42002B
    """Cryptographic Parameters (1.0 to 3.0)."""
    CRYPTOGRAPHIC_USAGE_MASK = 0x42002C
    """Cryptographic Usage Mask (1.0 to 3.0)."""
    CUSTOM_ATTRIBUTE = 0x42002D
    """Custom Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    D = 0x42002E
    """D (1.0 to 3.0)."""
    DEACTIVATION_DATE = 0x42002F
    """Deactivation Date (1.0 to 3.0)."""
    DERIVATION_DATA = 0x420030
    """Derivation Data (1.0 to 3.0)."""
    DERIVATION_METHOD = 0x420031
    """Derivation Method (1.0 to 3.0)."""
    DERIVATION_PARAMETERS = 0x420032
    """Derivation Parameters (1.0 to 3.0)."""
    DESTROY_DATE = 0x420033
    """Destroy Date (1.0 to 3.0)."""
    DIGEST = 0x420034
    """Digest (1.0 to 3.0)."""
    DIGEST_VALUE = 0x420035
    """Digest Value (1.0 to 3.0)."""
    ENCRYPTION_KEY_INFORMATION = 0x420036
    """Encryption Key Information (1.0 to 3.0)."""
    G = 0x420037
    """G (1.0 to 3.0)."""
    HASHING_ALGORITHM = 0x420038
    """Hashing Algorithm (1.0 to 3.0)."""
    INITIAL_DATE = 0x420039
    """Initial Date (1.0 to 3.0)."""
    INITIALIZATION_VECTOR = 0x42003A
    """Initialization Vector (1.0 to 3.0)."""
    ISSUER = 0x42003B
    """Issuer (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    ITERATION_COUNT = 0x42003C
    """Iteration Count (1.0 to 3.0)."""
    IV_COUNTER_NONCE = 0x42003D
    """IV/Counter/Nonce (1.0 to 3.0)."""
    J = 0x42003E
    """J (1.0 to 3.0)."""
    KEY = 0x42003F
    """Key (1.0 to 3.0)."""
    KEY_BLOCK = 0x420040
    """Key Block (1.0 to 3.0)."""
    KEY_COMPRESSION_TYPE = 0x420041
    """Key Compression Type (1.0 to 3.0)."""
    KEY_FORMAT_TYPE = 0x420042
    """Key Format Type (1.0 to 3.0)."""
    KEY_MATERIAL = 0x420043
    """Key Material (1.0 to 3.0)."""
    KEY_PART_IDENTIFIER = 0x420044
    """Key Part Identifier (1.0 to 3.0)."""
    KEY_VALUE = 0x420045
    """Key Value (1.0 to 3.0)."""
    KEY_WRAPPING_DATA = 0x420046
    """Key Wrapping Data (1.0 to 3.0)."""
    KEY_WRAPPING_SPECIFICATION = 0x420047
    """Key Wrapping Specification (1.0 to 3.0)."""
    LAST_CHANGE_DATE = 0x420048
    """Last Change Date (1.0 to 3.0)."""
    LEASE_TIME = 0x420049
    """Lease Time (1.0 to 3.0)."""
    LINK = 0x42004A
    """Link (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    LINK_TYPE = 0x42004B
    """Link Type (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    LINKED_OBJECT_IDENTIFIER = 0x42004C
    """Linked Object Identifier (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    MAC_SIGNATURE = 0x42004D
    """MAC/Signature (1.0 to 3.0)."""
    MAC_SIGNATURE_KEY_INFORMATION = 0x42004E
    """MAC/Signature Key Information (1.0 to 3.0)."""
    MAXIMUM_ITEMS = 0x42004F
    """Maximum Items (1.0 to 3.0)."""
    MAXIMUM_RESPONSE_SIZE = 0x420050
    """Maximum Response Size (1.0 to 3.0)."""
    MESSAGE_EXTENSION = 0x420051
    """Message Extension (1.0 to 3.0)."""
    MODULUS = 0x420052
    """Modulus (1.0 to 3.0)."""
    NAME = 0x420053
    """Name (1.0 to 3.0)."""
    NAME_TYPE = 0x420054
    """Name Type (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    NAME_VALUE = 0x420055
    """Name Value (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    OBJECT_GROUP = 0x420056
    """Object Group (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    OBJECT_TYPE = 0x420057
    """Object Type (1.0 to 3.0)."""
    OFFSET = 0x420058
    """Offset (1.0 to 3.0)."""
    OPAQUE_DATA_TYPE = 0x420059
    """Opaque Data Type (1.0 to 3.0)."""
    OPAQUE_DATA_VALUE = 0x42005A
    """Opaque Data Value (1.0 to 3.0)."""
    OPAQUE_OBJECT = 0x42005B
    """Opaque Object (1.0 to 3.0)."""
    OPERATION = 0x42005C
    """Operation (1.0 to 3.0)."""
    OPERATION_POLICY_NAME = 0x42005D
    """Operation Policy Name (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    P = 0x42005E
    """P (1.0 to 3.0)."""
    PADDING_METHOD = 0x42005F
    """Padding Method (1.0 to 3.0)."""
    PRIME_EXPONENT_P = 0x420060
    """Prime Exponent P (1.0 to 3.0)."""
    PRIME_EXPONENT_Q = 0x420061
    """Prime Exponent Q (1.0 to 3.0)."""
    PRIME_FIELD_SIZE = 0x420062
    """Prime Field Size (1.0 to 3.0)."""
    PRIVATE_EXPONENT = 0x420063
    """Private Exponent (1.0 to 3.0)."""
    PRIVATE_KEY = 0x420064
    """Private Key (1.0 to 3.0)."""
    PRIVATE_KEY_TEMPLATE_ATTRIBUTE = 0x420065
    """Private Key Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    PRIVATE_KEY_UNIQUE_IDENTIFIER = 0x420066
    """Private Key Unique Identifier (1.0 to 3.0)."""
    PROCESS_START_DATE = 0x420067
    """Process Start Date (1.0 to 3.0)."""
    PROTECT_STOP_DATE = 0x420068
    """Protect Stop Date (1.0 to 3.0)."""
    PROTOCOL_VERSION = 0x420069
    """Protocol Version (1.0 to 3.0)."""
    PROTOCOL_VERSION_MAJOR = 0x42006A
    """Protocol Version Major (1.0 to 3.0)."""
    PROTOCOL_VERSION_MINOR = 0x42006B
    """Protocol Version Minor (1.0 to 3.0)."""
    PUBLIC_EXPONENT = 0x42006C
    """Public Exponent (1.0 to 3.0)."""
    PUBLIC_KEY = 0x42006D
    """Public Key (1.0 to 3.0)."""
    PUBLIC_KEY_TEMPLATE_ATTRIBUTE = 0x42006E
    """Public Key Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    PUBLIC_KEY_UNIQUE_IDENTIFIER = 0x42006F
    """Public Key Unique Identifier (1.0 to 3.0)."""
    PUT_FUNCTION = 0x420070
    """Put Function (1.0 to 3.0)."""
    Q = 0x420071
    """Q (1.0 to 3.0)."""
    Q_STRING = 0x420072
    """Q String (1.0 to 3.0)."""
    QLENGTH = 0x420073
    """Qlength (1.0 to 3.0)."""
    QUERY_FUNCTION = 0x420074
    """Query Function (1.0 to 3.0)."""
    RECOMMENDED_CURVE = 0x420075
    """Recommended Curve (1.0 to 3.0)."""
    REPLACED_UNIQUE_IDENTIFIER = 0x420076
    """Replaced Unique Identifier (1.0 to 3.0)."""
    REQUEST_HEADER = 0x420077
    """Request Header (1.0 to 3.0)."""
    REQUEST_MESSAGE = 0x420078
    """Request Message (1.0 to 3.0)."""
    REQUEST_PAYLOAD = 0x420079
    """Request Payload (1.0 to 3.0)."""
    RESPONSE_HEADER = 0x42007A
    """Response Header (1.0 to 3.0)."""
    RESPONSE_MESSAGE = 0x42007B
    """Response Message (1.0 to 3.0)."""
    RESPONSE_PAYLOAD = 0x42007C
    """Response Payload (1.0 to 3.0)."""
    RESULT_MESSAGE = 0x42007D
    """Result Message (1.0 to 3.0)."""
    RESULT_REASON = 0x42007E
    """Result Reason (1.0 to 3.0)."""
    RESULT_STATUS = 0x42007F
    """Result Status (1.0 to 3.0)."""
    REVOCATION_MESSAGE = 0x420080
    """Revocation Message (1.0 to 3.0)."""
    REVOCATION_REASON = 0x420081
    """Revocation Reason (1.0 to 3.0)."""
    REVOCATION_REASON_CODE = 0x420082
    """Revocation Reason Code (1.0 to 3.0)."""
    KEY_ROLE_TYPE = 0x420083
    """Key Role Type (1.0 to 3.0)."""
    SALT = 0x420084
    """Salt (1.0 to 3.0)."""
    SECRET_DATA = 0x420085
    """Secret Data (1.0 to 3.0)."""
    SECRET_DATA_TYPE = 0x420086
    """Secret Data Type (1.0 to 3.0)."""
    SERIAL_NUMBER = 0x420087
    """Serial Number (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0."""
    SERVER_INFORMATION = 0x420088
    """Server Information (1.0 to 3.0)."""
    SPLIT_KEY = 0x420089
    """Split Key (1.0 to 3.0)."""
    SPLIT_KEY_METHOD = 0x42008A
    """Split Key Method (1.0 to 3.0)."""
    SPLIT_KEY_PARTS = 0x42008B
    """Split Key Parts (1.0 to 3.0)."""
    SPLIT_KEY_THRESHOLD = 0x42008C
    """Split Key Threshold (1.0 to 3.0)."""
    STATE = 0x42008D
    """State (1.0 to 3.0)."""
    STORAGE_STATUS_MASK = 0x42008E
    """Storage Status Mask (1.0 to 3.0)."""
    SYMMETRIC_KEY = 0x42008F
    """Symmetric Key (1.0 to 3.0)."""
    TEMPLATE = 0x420090
    """Template (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TEMPLATE_ATTRIBUTE = 0x420091
    """Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TIME_STAMP = 0x420092
    """Time Stamp (1.0 to 3.0)."""
    UNIQUE_BATCH_ITEM_ID = 0x420093
    """Unique Batch Item ID (1.0 to 2.1, reserved from 3.0). value reserved from 3.0."""
    UNIQUE_IDENTIFIER = 0x420094
    """Unique Identifier (1.0 to 3.0)."""
    USAGE_LIMITS = 0x420095
    """Usage Limits (1.0 to 3.0)."""
    USAGE_LIMITS_COUNT = 0x420096
    """Usage Limits Count (1.0 to 3.0)."""
    USAGE_LIMITS_TOTAL = 0x420097
    """Usage Limits Total (1.0 to 3.0)."""
    USAGE_LIMITS_UNIT = 0x420098
    """Usage Limits Unit (1.0 to 3.0)."""
    USERNAME = 0x420099
    """Username (1.0 to 3.0)."""
    VALIDITY_DATE = 0x42009A
    """Validity Date (1.0 to 3.0)."""
    VALIDITY_INDICATOR = 0x42009B
    """Validity Indicator (1.0 to 3.0)."""
    VENDOR_EXTENSION = 0x42009C
    """Vendor Extension (1.0 to 3.0)."""
    VENDOR_IDENTIFICATION = 0x42009D
    """Vendor Identification (1.0 to 3.0)."""
    WRAPPING_METHOD = 0x42009E
    """Wrapping Method (1.0 to 3.0)."""
    X = 0x42009F
    """X (1.0 to 3.0)."""
    Y = 0x4200A0
    """Y (1.0 to 3.0)."""
    PASSWORD = 0x4200A1
    """Password (1.0 to 3.0)."""
    DEVICE_IDENTIFIER = 0x4200A2
    """Device Identifier (1.1 to 3.0)."""
    ENCODING_OPTION = 0x4200A3
    """Encoding Option (1.1 to 3.0)."""
    EXTENSION_INFORMATION = 0x4200A4
    """Extension Information (1.1 to 3.0)."""
    EXTENSION_NAME = 0x4200A5
    """Extension Name (1.1 to 3.0)."""
    EXTENSION_TAG = 0x4200A6
    """Extension Tag (1.1 to 3.0)."""
    EXTENSION_TYPE = 0x4200A7
    """Extension Type (1.1 to 3.0)."""
    FRESH = 0x4200A8
    """Fresh (1.1 to 3.0)."""
    MACHINE_IDENTIFIER = 0x4200A9
    """Machine Identifier (1.1 to 3.0)."""
    MEDIA_IDENTIFIER = 0x4200AA
    """Media Identifier (1.1 to 3.0)."""
    NETWORK_IDENTIFIER = 0x4200AB
    """Network Identifier (1.1 to 3.0)."""
    OBJECT_GROUP_MEMBER = 0x4200AC
    """Object Group Member (1.1 to 2.1, reserved from 3.0). value reserved from 3.0."""
    CERTIFICATE_LENGTH = 0x4200AD
    """Certificate Length (1.1 to 3.0)."""
    DIGITAL_SIGNATURE_ALGORITHM = 0x4200AE
    """Digital Signature Algorithm (1.1 to 3.0)."""
    CERTIFICATE_SERIAL_NUMBER = 0x4200AF
    """Certificate Serial Number (1.1 to 3.0)."""
    DEVICE_SERIAL_NUMBER = 0x4200B0
    """Device Serial Number (1.1 to 3.0)."""
    ISSUER_ALTERNATIVE_NAME = 0x4200B1
    """Issuer Alternative Name (1.1 to 3.0)."""
    ISSUER_DISTINGUISHED_NAME = 0x4200B2
    """Issuer Distinguished Name (1.1 to 3.0)."""
    SUBJECT_ALTERNATIVE_NAME = 0x4200B3
    """Subject Alternative Name (1.1 to 3.0)."""
    SUBJECT_DISTINGUISHED_NAME = 0x4200B4
    """Subject Distinguished Name (1.1 to 3.0)."""
    X_509_CERTIFICATE_IDENTIFIER = 0x4200B5
    """X.509 Certificate Identifier (1.1 to 3.0)."""
    X_509_CERTIFICATE_ISSUER = 0x4200B6
    """X.509 Certificate Issuer (1.1 to 3.0)."""
    X_509_CERTIFICATE_SUBJECT = 0x4200B7
    """X.509 Certificate Subject (1.1 to 3.0)."""
    KEY_VALUE_LOCATION = 0x4200B8
    """Key Value Location (1.2 to 3.0)."""
    KEY_VALUE_LOCATION_VALUE = 0x4200B9
    """Key Value Location Value (1.2 to 3.0)."""
    KEY_VALUE_LOCATION_TYPE = 0x4200BA
    """Key Value Location Type (1.2 to 3.0)."""
    KEY_VALUE_PRESENT = 0x4200BB
    """Key Value Present (1.2 to 3.0)."""
    ORIGINAL_CREATION_DATE = 0x4200BC
    """Original Creation Date (1.2 to 3.0)."""
    PGP_KEY = 0x4200BD
    """PGP Key (1.2 to 3.0)."""
    PGP_KEY_VERSION = 0x4200BE
    """PGP Key Version (1.2 to 3.0)."""
    ALTERNATIVE_NAME = 0x4200BF
    """Alternative Name (1.2 to 3.0)."""
    ALTERNATIVE_NAME_VALUE = 0x4200C0
    """Alternative Name Value (1.2 to 3.0)."""
    ALTERNATIVE_NAME_TYPE = 0x4200C1
    """Alternative Name Type (1.2 to 3.0)."""
    DATA = 0x4200C2
    """Data (1.2 to 3.0)."""
    SIGNATURE_DATA = 0x4200C3
    """Signature Data (1.2 to 3.0)."""
    DATA_LENGTH = 0x4200C4
    """Data Length (1.2 to 3.0)."""
    RANDOM_IV = 0x4200C5
    """Random IV (1.2 to 3.0)."""
    MAC_DATA = 0x4200C6
    """MAC Data (1.2 to 3.0)."""
    ATTESTATION_TYPE = 0x4200C7
    """Attestation Type (1.2 to 3.0)."""
    NONCE = 0x4200C8
    """Nonce (1.2 to 3.0)."""
    NONCE_ID = 0x4200C9
    """Nonce ID (1.2 to 3.0)."""
    NONCE_VALUE = 0x4200CA
    """Nonce Value (1.2 to 3.0)."""
    ATTESTATION_MEASUREMENT = 0x4200CB
    """Attestation Measurement (1.2 to 3.0)."""
    ATTESTATION_ASSERTION = 0x4200CC
    """Attestation Assertion (1.2 to 3.0)."""
    IV_LENGTH = 0x4200CD
    """IV Length (1.2 to 3.0)."""
    TAG_LENGTH = 0x4200CE
    """Tag Length (1.2 to 3.0)."""
    FIXED_FIELD_LENGTH = 0x4200CF
    """Fixed Field Length (1.2 to 3.0)."""
    COUNTER_LENGTH = 0x4200D0
    """Counter Length (1.2 to 3.0)."""
    INITIAL_COUNTER_VALUE = 0x4200D1
    """Initial Counter Value (1.2 to 3.0)."""
    INVOCATION_FIELD_LENGTH = 0x4200D2
    """Invocation Field Length (1.2 to 3.0)."""
    ATTESTATION_CAPABLE_INDICATOR = 0x4200D3
    """Attestation Capable Indicator (1.2 to 3.0)."""
    OFFSET_ITEMS = 0x4200D4
    """Offset Items (1.3 to 3.0)."""
    LOCATED_ITEMS = 0x4200D5
    """Located Items (1.3 to 3.0)."""
    CORRELATION_VALUE = 0x4200D6
    """Correlation Value (1.3 to 3.0)."""
    INIT_INDICATOR = 0x4200D7
    """Init Indicator (1.3 to 3.0)."""
    FINAL_INDICATOR = 0x4200D8
    """Final Indicator (1.3 to 3.0)."""
    RNG_PARAMETERS = 0x4200D9
    """RNG Parameters (1.3 to 3.0)."""
    RNG_ALGORITHM = 0x4200DA
    """RNG Algorithm (1.3 to 3.0)."""
    DRBG_ALGORITHM = 0x4200DB
    """DRBG Algorithm (1.3 to 3.0)."""
    FIPS186_VARIATION = 0x4200DC
    """FIPS186 Variation (1.3 to 3.0)."""
    PREDICTION_RESISTANCE = 0x4200DD
    """Prediction Resistance (1.3 to 3.0)."""
    RANDOM_NUMBER_GENERATOR = 0x4200DE
    """Random Number Generator (1.3 to 3.0)."""
    VALIDATION_INFORMATION = 0x4200DF
    """Validation Information (1.3 to 3.0)."""
    VALIDATION_AUTHORITY_TYPE = 0x4200E0
    """Validation Authority Type (1.3 to 3.0)."""
    VALIDATION_AUTHORITY_COUNTRY = 0x4200E1
    """Validation Authority Country (1.3 to 3.0)."""
    VALIDATION_AUTHORITY_URI = 0x4200E2
    """Validation Authority URI (1.3 to 3.0)."""
    VALIDATION_VERSION_MAJOR = 0x4200E3
    """Validation Version Major (1.3 to 3.0)."""
    VALIDATION_VERSION_MINOR = 0x4200E4
    """Validation Version Minor (1.3 to 3.0)."""
    VALIDATION_TYPE = 0x4200E5
    """Validation Type (1.3 to 3.0)."""
    VALIDATION_LEVEL = 0x4200E6
    """Validation Level (1.3 to 3.0)."""
    VALIDATION_CERTIFICATE_IDENTIFIER = 0x4200E7
    """Validation Certificate Identifier (1.3 to 3.0)."""
    VALIDATION_CERTIFICATE_URI = 0x4200E8
    """Validation Certificate URI (1.3 to 3.0)."""
    VALIDATION_VENDOR_URI = 0x4200E9
    """Validation Vendor URI (1.3 to 3.0)."""
    VALIDATION_PROFILE = 0x4200EA
    """Validation Profile (1.3 to 3.0)."""
    PROFILE_INFORMATION = 0x4200EB
    """Profile Information (1.3 to 3.0)."""
    PROFILE_NAME = 0x4200EC
    """Profile Name (1.3 to 3.0)."""
    SERVER_URI = 0x4200ED
    """Server URI (1.3 to 3.0)."""
    SERVER_PORT = 0x4200EE
    """Server Port (1.3 to 3.0)."""
    STREAMING_CAPABILITY = 0x4200EF
    """Streaming Capability (1.3 to 3.0)."""
    ASYNCHRONOUS_CAPABILITY = 0x4200F0
    """Asynchronous Capability (1.3 to 3.0)."""
    ATTESTATION_CAPABILITY = 0x4200F1
    """Attestation Capability (1.3 to 3.0)."""
    UNWRAP_MODE = 0x4200F2
    """Unwrap Mode (1.3 to 3.0)."""
    DESTROY_ACTION = 0x4200F3
    """Destroy Action (1.3 to 3.0)."""
    SHREDDING_ALGORITHM = 0x4200F4
    """Shredding Algorithm (1.3 to 3.0)."""
    RNG_MODE = 0x4200F5
    """RNG Mode (1.3 to 3.0)."""
    CLIENT_REGISTRATION_METHOD = 0x4200F6
    """Client Registration Method (1.3 to 3.0)."""
    CAPABILITY_INFORMATION = 0x4200F7
    """Capability Information (1.3 to 3.0)."""
    KEY_WRAP_TYPE = 0x4200F8
    """Key Wrap Type (1.4 to 3.0)."""
    BATCH_UNDO_CAPABILITY = 0x4200F9
    """Batch Undo Capability (1.4 to 3.0)."""
    BATCH_CONTINUE_CAPABILITY = 0x4200FA
    """Batch Continue Capability (1.4 to 3.0)."""
    PKCS_12_FRIENDLY_NAME = 0x4200FB
    """PKCS#12 Friendly Name (1.4 to 3.0)."""
    DESCRIPTION = 0x4200FC
    """Description (1.4 to 3.0)."""
    COMMENT = 0x4200FD
    """Comment (1.4 to 3.0)."""
    AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA = 0x4200FE
    """Authenticated Encryption Additional Data (1.4 to 3.0)."""
    AUTHENTICATED_ENCRYPTION_TAG = 0x4200FF
    """Authenticated Encryption Tag (1.4 to 3.0)."""
    SALT_LENGTH = 0x420100
    """Salt Length (1.4 to 3.0)."""
    MASK_GENERATOR = 0x420101
    """Mask Generator (1.4 to 3.0)."""
    MASK_GENERATOR_HASHING_ALGORITHM = 0x420102
    """Mask Generator Hashing Algorithm (1.4 to 3.0)."""
    P_SOURCE = 0x420103
    """P Source (1.4 to 3.0)."""
    TRAILER_FIELD = 0x420104
    """Trailer Field (1.4 to 3.0)."""
    CLIENT_CORRELATION_VALUE = 0x420105
    """Client Correlation Value (1.4 to 3.0)."""
    SERVER_CORRELATION_VALUE = 0x420106
    """Server Correlation Value (1.4 to 3.0)."""
    DIGESTED_DATA = 0x420107
    """Digested Data (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_CN = 0x420108
    """Certificate Subject CN (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_O = 0x420109
    """Certificate Subject O (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_OU = 0x42010A
    """Certificate Subject OU (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_EMAIL = 0x42010B
    """Certificate Subject Email (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_C = 0x42010C
    """Certificate Subject C (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_ST = 0x42010D
    """Certificate Subject ST (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_L = 0x42010E
    """Certificate Subject L (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_UID = 0x42010F
    """Certificate Subject UID (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_SERIAL_NUMBER = 0x420110
    """Certificate Subject Serial Number (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_TITLE = 0x420111
    """Certificate Subject Title (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_DC = 0x420112
    """Certificate Subject DC (1.4 to 3.0)."""
    CERTIFICATE_SUBJECT_DN_QUALIFIER = 0x420113
    """Certificate Subject DN Qualifier (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_CN = 0x420114
    """Certificate Issuer CN (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_O = 0x420115
    """Certificate Issuer O (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_OU = 0x420116
    """Certificate Issuer OU (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_EMAIL = 0x420117
    """Certificate Issuer Email (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_C = 0x420118
    """Certificate Issuer C (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_ST = 0x420119
    """Certificate Issuer ST (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_L = 0x42011A
    """Certificate Issuer L (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_UID = 0x42011B
    """Certificate Issuer UID (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_SERIAL_NUMBER = 0x42011C
    """Certificate Issuer Serial Number (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_TITLE = 0x42011D
    """Certificate Issuer Title (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_DC = 0x42011E
    """Certificate Issuer DC (1.4 to 3.0)."""
    CERTIFICATE_ISSUER_DN_QUALIFIER = 0x42011F
    """Certificate Issuer DN Qualifier (1.4 to 3.0)."""
    SENSITIVE = 0x420120
    """Sensitive (1.4 to 3.0)."""
    ALWAYS_SENSITIVE = 0x420121
    """Always Sensitive (1.4 to 3.0)."""
    EXTRACTABLE = 0x420122
    """Extractable (1.4 to 3.0)."""
    NEVER_EXTRACTABLE = 0x420123
    """Never Extractable (1.4 to 3.0)."""
    REPLACE_EXISTING = 0x420124
    """Replace Existing (1.4 to 3.0)."""
    ATTRIBUTES = 0x420125
    """Attributes (2.0 to 3.0)."""
    COMMON_ATTRIBUTES = 0x420126
    """Common Attributes (2.0 to 3.0)."""
    PRIVATE_KEY_ATTRIBUTES = 0x420127
    """Private Key Attributes (2.0 to 3.0)."""
    PUBLIC_KEY_ATTRIBUTES = 0x420128
    """Public Key Attributes (2.0 to 3.0)."""
    EXTENSION_ENUMERATION = 0x420129
    """Extension Enumeration (2.0 to 3.0)."""
    EXTENSION_ATTRIBUTE = 0x42012A
    """Extension Attribute (2.0 to 3.0)."""
    EXTENSION_PARENT_STRUCTURE_TAG = 0x42012B
    """Extension Parent Structure Tag (2.0 to 3.0)."""
    EXTENSION_DESCRIPTION = 0x42012C
    """Extension Description (2.0 to 3.0)."""
    SERVER_NAME = 0x42012D
    """Server Name (2.0 to 3.0)."""
    SERVER_SERIAL_NUMBER = 0x42012E
    """Server Serial Number (2.0 to 3.0)."""
    SERVER_VERSION = 0x42012F
    """Server Version (2.0 to 3.0)."""
    SERVER_LOAD = 0x420130
    """Server Load (2.0 to 3.0)."""
    PRODUCT_NAME = 0x420131
    """Product Name (2.0 to 3.0)."""
    BUILD_LEVEL = 0x420132
    """Build Level (2.0 to 3.0)."""
    BUILD_DATE = 0x420133
    """Build Date (2.0 to 3.0)."""
    CLUSTER_INFO = 0x420134
    """Cluster Info (2.0 to 3.0)."""
    ALTERNATE_FAILOVER_ENDPOINTS = 0x420135
    """Alternate Failover Endpoints (2.0 to 3.0)."""
    SHORT_UNIQUE_IDENTIFIER = 0x420136
    """Short Unique Identifier (2.0 to 3.0)."""
    TAG = 0x420138
    """Tag (2.0 to 3.0). the value is the number of a tag."""
    CERTIFICATE_REQUEST_UNIQUE_IDENTIFIER = 0x420139
    """Certificate Request Unique Identifier (2.0 to 3.0)."""
    NIST_KEY_TYPE = 0x42013A
    """NIST Key Type (2.0 to 3.0)."""
    ATTRIBUTE_REFERENCE = 0x42013B
    """Attribute Reference (2.0 to 3.0). the value of an Enumeration is the number of a tag."""
    CURRENT_ATTRIBUTE = 0x42013C
    """Current Attribute (2.0 to 3.0)."""
    NEW_ATTRIBUTE = 0x42013D
    """New Attribute (2.0 to 3.0)."""
    CERTIFICATE_REQUEST_VALUE = 0x420140
    """Certificate Request Value (2.0 to 3.0)."""
    LOG_MESSAGE = 0x420141
    """Log Message (2.0 to 3.0)."""
    PROFILE_VERSION = 0x420142
    """Profile Version (2.0 to 3.0)."""
    PROFILE_VERSION_MAJOR = 0x420143
    """Profile Version Major (2.0 to 3.0)."""
    PROFILE_VERSION_MINOR = 0x420144
    """Profile Version Minor (2.0 to 3.0)."""
    PROTECTION_LEVEL = 0x420145
    """Protection Level (2.0 to 3.0)."""
    PROTECTION_PERIOD = 0x420146
    """Protection Period (2.0 to 3.0)."""
    QUANTUM_SAFE = 0x420147
    """Quantum Safe (2.0 to 3.0)."""
    QUANTUM_SAFE_CAPABILITY = 0x420148
    """Quantum Safe Capability (2.0 to 3.0)."""
    TICKET = 0x420149
    """Ticket (2.0 to 3.0)."""
    TICKET_TYPE = 0x42014A
    """Ticket Type (2.0 to 3.0)."""
    TICKET_VALUE = 0x42014B
    """Ticket Value (2.0 to 3.0)."""
    REQUEST_COUNT = 0x42014C
    """Request Count (2.0 to 3.0)."""
    RIGHTS = 0x42014D
    """Rights (2.0 to 3.0)."""
    OBJECTS = 0x42014E
    """Objects (2.0 to 3.0)."""
    OPERATIONS = 0x42014F
    """Operations (2.0 to 3.0)."""
    RIGHT = 0x420150
    """Right (2.0 to 3.0)."""
    ENDPOINT_ROLE = 0x420151
    """Endpoint Role (2.0 to 3.0)."""
    DEFAULTS_INFORMATION = 0x420152
    """Defaults Information (2.0 to 3.0)."""
    OBJECT_DEFAULTS = 0x420153
    """Object Defaults (2.0 to 3.0)."""
    EPHEMERAL = 0x420154
    """Ephemeral (2.0 to 3.0)."""
    SERVER_HASHED_PASSWORD = 0x420155
    """Server Hashed Password (2.0 to 3.0)."""
    ONE_TIME_PASSWORD = 0x420156
    """One Time Password (2.0 to 3.0)."""
    HASHED_PASSWORD = 0x420157
    """Hashed Password (2.0 to 3.0)."""
    ADJUSTMENT_TYPE = 0x420158
    """Adjustment Type (2.0 to 3.0)."""
    PKCS_11_INTERFACE = 0x420159
    """PKCS#11 Interface (2.0 to 3.0)."""
    PKCS_11_FUNCTION = 0x42015A
    """PKCS#11 Function (2.0 to 3.0)."""
    PKCS_11_INPUT_PARAMETERS = 0x42015B
    """PKCS#11 Input Parameters (2.0 to 3.0)."""
    PKCS_11_OUTPUT_PARAMETERS = 0x42015C
    """PKCS#11 Output Parameters (2.0 to 3.0)."""
    PKCS_11_RETURN_CODE = 0x42015D
    """PKCS#11 Return Code (2.0 to 3.0)."""
    PROTECTION_STORAGE_MASK = 0x42015E
    """Protection Storage Mask (2.0 to 3.0)."""
    PROTECTION_STORAGE_MASKS = 0x42015F
    """Protection Storage Masks (2.0 to 3.0)."""
    INTEROP_FUNCTION = 0x420160
    """Interop Function (2.0 to 3.0)."""
    INTEROP_IDENTIFIER = 0x420161
    """Interop Identifier (2.0 to 3.0)."""
    ADJUSTMENT_VALUE = 0x420162
    """Adjustment Value (2.0 to 3.0)."""
    COMMON_PROTECTION_STORAGE_MASKS = 0x420163
    """Common Protection Storage Masks (2.0 to 3.0)."""
    PRIVATE_PROTECTION_STORAGE_MASKS = 0x420164
    """Private Protection Storage Masks (2.0 to 3.0)."""
    PUBLIC_PROTECTION_STORAGE_MASKS = 0x420165
    """Public Protection Storage Masks (2.0 to 3.0)."""
    OBJECT_GROUPS = 0x420166
    """Object Groups (2.1 to 3.0)."""
    OBJECT_TYPES = 0x420167
    """Object Types (2.1 to 3.0)."""
    CONSTRAINTS = 0x420168
    """Constraints (2.1 to 3.0)."""
    CONSTRAINT = 0x420169
    """Constraint (2.1 to 3.0)."""
    ROTATE_INTERVAL = 0x42016A
    """Rotate Interval (2.1 to 3.0)."""
    ROTATE_AUTOMATIC = 0x42016B
    """Rotate Automatic (2.1 to 3.0)."""
    ROTATE_OFFSET = 0x42016C
    """Rotate Offset (2.1 to 3.0)."""
    ROTATE_DATE = 0x42016D
    """Rotate Date (2.1 to 3.0)."""
    ROTATE_GENERATION = 0x42016E
    """Rotate Generation (2.1 to 3.0)."""
    ROTATE_NAME = 0x42016F
    """Rotate Name (2.1 to 3.0)."""
    ROTATE_NAME_VALUE = 0x420170
    """Rotate Name Value (2.1, reserved from 3.0). value reserved from 3.0."""
    ROTATE_NAME_TYPE = 0x420171
    """Rotate Name Type (2.1, reserved from 3.0). value reserved from 3.0."""
    ROTATE_LATEST = 0x420172
    """Rotate Latest (2.1 to 3.0)."""
    ASYNCHRONOUS_REQUEST = 0x420173
    """Asynchronous Request (2.1 to 3.0)."""
    SUBMISSION_DATE = 0x420174
    """Submission Date (2.1 to 3.0)."""
    PROCESSING_STAGE = 0x420175
    """Processing Stage (2.1 to 3.0)."""
    ASYNCHRONOUS_CORRELATION_VALUES = 0x420176
    """Asynchronous Correlation Values (2.1 to 3.0)."""
    CERTIFICATE_LINK = 0x420190
    """Certificate Link (3.0)."""
    CHILD_LINK = 0x420191
    """Child Link (3.0)."""
    DERIVATION_OBJECT_LINK = 0x420192
    """Derivation Object Link (3.0)."""
    DERIVED_OBJECT_LINK = 0x420193
    """Derived Object Link (3.0)."""
    NEXT_LINK = 0x420194
    """Next Link (3.0)."""
    PARENT_LINK = 0x420195
    """Parent Link (3.0)."""
    PKCS_12_CERTIFICATE_LINK = 0x420196
    """PKCS#12 Certificate Link (3.0)."""
    PKCS_12_PASSWORD_LINK = 0x420197
    """PKCS#12 Password Link (3.0)."""
    PREVIOUS_LINK = 0x420198
    """Previous Link (3.0)."""
    PRIVATE_KEY_LINK = 0x420199
    """Private Key Link (3.0)."""
    PUBLIC_KEY_LINK = 0x42019A
    """Public Key Link (3.0)."""
    REPLACED_OBJECT_LINK = 0x42019B
    """Replaced Object Link (3.0)."""
    REPLACEMENT_OBJECT_LINK = 0x42019C
    """Replacement Object Link (3.0)."""
    WRAPPING_KEY_LINK = 0x42019D
    """Wrapping Key Link (3.0)."""
    OBJECT_CLASS = 0x42019E
    """Object Class (3.0)."""
    OBJECT_CLASS_MASK = 0x42019F
    """Object Class Mask (3.0)."""
    CREDENTIAL_LINK = 0x4201A0
    """Credential Link (3.0)."""
    PASSWORD_CREDENTIAL = 0x4201A1
    """Password Credential (3.0)."""
    PASSWORD_SALT = 0x4201A2
    """Password Salt (3.0)."""
    PASSWORD_SALT_ALGORITHM = 0x4201A3
    """Password Salt Algorithm (3.0)."""
    SALTED_PASSWORD = 0x4201A4
    """Salted Password (3.0)."""
    PASSWORD_LINK = 0x4201A5
    """Password Link (3.0)."""
    DEVICE_CREDENTIAL = 0x4201A6
    """Device Credential (3.0)."""
    OTP_CREDENTIAL = 0x4201A7
    """OTP Credential (3.0)."""
    OTP_ALGORITHM = 0x4201A8
    """OTP Algorithm (3.0)."""
    OTP_DIGEST = 0x4201A9
    """OTP Digest (3.0). the text names the Cryptographic Algorithm enumeration; its values are hashes."""
    OTP_SERIAL = 0x4201AA
    """OTP Serial (3.0)."""
    OTP_SEED = 0x4201AB
    """OTP Seed (3.0)."""
    OTP_INTERVAL = 0x4201AC
    """OTP Interval (3.0)."""
    OTP_DIGITS = 0x4201AD
    """OTP Digits (3.0)."""
    OTP_COUNTER = 0x4201AE
    """OTP Counter (3.0)."""
    HASHED_PASSWORD_CREDENTIAL = 0x4201AF
    """Hashed Password Credential (3.0)."""
    HASHED_USERNAME_PASSWORD = 0x4201B0
    """Hashed Username Password (3.0)."""
    HASHED_PASSWORD_USERNAME = 0x4201B1
    """Hashed Password Username (3.0)."""
    CREDENTIAL_INFORMATION = 0x4201B2
    """Credential Information (3.0)."""
    GROUP_LINK = 0x4201B3
    """Group Link (3.0)."""
    SPLIT_KEY_BASE_LINK = 0x4201B4
    """Split Key Base Link (3.0)."""
    JOINED_SPLIT_KEY_PARTS_LINK = 0x4201B5
    """Joined Split Key Parts Link (3.0)."""
    SPLIT_KEY_POLYNOMIAL = 0x4201B6
    """Split Key Polynomial (3.0)."""
    DEACTIVATION_MESSAGE = 0x4201B7
    """Deactivation Message (3.0)."""
    DEACTIVATION_REASON = 0x4201B8
    """Deactivation Reason (3.0)."""
    DEACTIVATION_REASON_CODE = 0x4201B9
    """Deactivation Reason Code (3.0)."""
    CERTIFICATE_SUBJECT_DN = 0x4201BA
    """Certificate Subject DN (3.0)."""
    CERTIFICATE_ISSUER_DN = 0x4201BB
    """Certificate Issuer DN (3.0)."""
    CERTIFICATE_REQUEST_LINK = 0x4201BC
    """Certificate Request Link (3.0)."""
    CERTIFY_COUNTER = 0x4201BD
    """Certify Counter (3.0)."""
    DECRYPT_COUNTER = 0x4201BE
    """Decrypt Counter (3.0)."""
    ENCRYPT_COUNTER = 0x4201BF
    """Encrypt Counter (3.0)."""
    SIGN_COUNTER = 0x4201C0
    """Sign Counter (3.0)."""
    SIGNATURE_VERIFY_COUNTER = 0x4201C1
    """Signature Verify Counter (3.0)."""
    NIST_SECURITY_CATEGORY = 0x4201C2
    """NIST Security Category (3.0)."""
    KEM_ALGORITHM = 0x4201C3
    """KEM Algorithm (3.0). CSD02; number and name from the tag table; type from the KEM Algorithm enumeration."""
    DETERMINISTIC = 0x4201C4
    """Deterministic (3.0). CSD02; number and name from the tag table; type seen in PQC test cases."""
    CONTEXT_STRING = 0x4201C5
    """Context String (3.0). CSD02; number and name from the tag table; type seen in PQC test cases."""
    SEED = 0x4201C6
    """Seed (3.0). CSD02; number and name from the tag table; type seen in PQC test cases."""
    INPUT_KEY_MATERIAL = 0x4201C7
    """Input Key Material (3.0). CSD02; number and name from the tag table; type seen in PQC test cases."""
    INTERNAL = 0x4201C8
    """Internal (3.0). CSD02; number and name from the tag table; type from one implementer."""
    EXTERNAL_MU = 0x4201C9
    """External Mu (3.0). CSD02; number and name from the tag table; type from one implementer."""
    RANDOM = 0x4201CA
    """Random (3.0). CSD02; number and name from the tag table; type from one implementer."""
    PERFORMS_CRL_CHECKS = 0x4201CB
    """Performs CRL Checks (3.0). CSD02; number and name from the tag table (single source); item type and place of use not seen; XML name by rule."""


class AdjustmentType(OpenIntEnum):
    """Adjustment Type (2.0 to 3.0)."""

    INCREMENT = 0x00000001
    """Increment (2.0 to 3.0)."""
    DECREMENT = 0x00000002
    """Decrement (2.0 to 3.0)."""
    NEGATE = 0x00000003
    """Negate (2.0 to 3.0)."""


class AlternativeNameType(OpenIntEnum):
    """Alternative Name Type (1.2 to 3.0)."""

    UNINTERPRETED_TEXT_STRING = 0x00000001
    """Uninterpreted Text String (1.2 to 3.0)."""
    URI = 0x00000002
    """URI (1.2 to 3.0)."""
    OBJECT_SERIAL_NUMBER = 0x00000003
    """Object Serial Number (1.2 to 3.0)."""
    EMAIL_ADDRESS = 0x00000004
    """Email Address (1.2 to 3.0)."""
    DNS_NAME = 0x00000005
    """DNS Name (1.2 to 3.0)."""
    X_500_DISTINGUISHED_NAME = 0x00000006
    """X.500 Distinguished Name (1.2 to 3.0)."""
    IP_ADDRESS = 0x00000007
    """IP Address (1.2 to 3.0)."""


class AsynchronousIndicator(OpenIntEnum):
    """Asynchronous Indicator (2.0 to 3.0)."""

    MANDATORY = 0x00000001
    """Mandatory (2.0 to 3.0)."""
    OPTIONAL = 0x00000002
    """Optional (2.0 to 3.0)."""
    PROHIBITED = 0x00000003
    """Prohibited (2.0 to 3.0)."""


class AttestationType(OpenIntEnum):
    """Attestation Type (1.2 to 3.0)."""

    TPM_QUOTE = 0x00000001
    """TPM Quote (1.2 to 3.0)."""
    TCG_INTEGRITY_REPORT = 0x00000002
    """TCG Integrity Report (1.2 to 3.0)."""
    SAML_ASSERTION = 0x00000003
    """SAML Assertion (1.2 to 3.0)."""


class BatchErrorContinuationOption(OpenIntEnum):
    """Batch Error Continuation Option (1.0 to 3.0)."""

    CONTINUE = 0x00000001
    """Continue (1.0 to 3.0)."""
    STOP = 0x00000002
    """Stop (1.0 to 3.0)."""
    UNDO = 0x00000003
    """Undo (1.0 to 3.0)."""


class BlockCipherMode(OpenIntEnum):
    """Block Cipher Mode (1.0 to 3.0)."""

    CBC = 0x00000001
    """CBC (1.0 to 3.0)."""
    ECB = 0x00000002
    """ECB (1.0 to 3.0)."""
    PCBC = 0x00000003
    """PCBC (1.0 to 3.0)."""
    CFB = 0x00000004
    """CFB (1.0 to 3.0)."""
    OFB = 0x00000005
    """OFB (1.0 to 3.0)."""
    CTR = 0x00000006
    """CTR (1.0 to 3.0)."""
    CMAC = 0x00000007
    """CMAC (1.0 to 3.0)."""
    CCM = 0x00000008
    """CCM (1.0 to 3.0)."""
    GCM = 0x00000009
    """GCM (1.0 to 3.0)."""
    CBC_MAC = 0x0000000A
    """CBC-MAC (1.0 to 3.0)."""
    XTS = 0x0000000B
    """XTS (1.0 to 3.0)."""
    AESKEYWRAPPADDING = 0x0000000C
    """AESKeyWrapPadding (1.0 to 3.0)."""
    NISTKEYWRAP = 0x0000000D
    """NISTKeyWrap (1.0 to 3.0)."""
    X9_102_AESKW = 0x0000000E
    """X9.102 AESKW (1.0 to 3.0)."""
    X9_102_TDKW = 0x0000000F
    """X9.102 TDKW (1.0 to 3.0)."""
    X9_102_AKW1 = 0x00000010
    """X9.102 AKW1 (1.0 to 3.0)."""
    X9_102_AKW2 = 0x00000011
    """X9.102 AKW2 (1.0 to 3.0)."""
    AEAD = 0x00000012
    """AEAD (1.4 to 3.0)."""


class CancellationResult(OpenIntEnum):
    """Cancellation Result (1.0 to 3.0)."""

    CANCELED = 0x00000001
    """Canceled (1.0 to 3.0)."""
    UNABLE_TO_CANCEL = 0x00000002
    """Unable to Cancel (1.0 to 3.0)."""
    COMPLETED = 0x00000003
    """Completed (1.0 to 3.0)."""
    FAILED = 0x00000004
    """Failed (1.0 to 3.0)."""
    UNAVAILABLE = 0x00000005
    """Unavailable (1.0 to 3.0)."""


class CertificateRequestType(OpenIntEnum):
    """Certificate Request Type (1.0 to 3.0)."""

    CRMF = 0x00000001
    """CRMF (1.0 to 3.0)."""
    PKCS_10 = 0x00000002
    """PKCS#10 (1.0 to 3.0)."""
    PEM = 0x00000003
    """PEM (1.0 to 3.0)."""
    PGP = 0x00000004
    """PGP (1.0 to 1.4, deprecated from 1.2). marked deprecated from 1.2; value reserved from 2.0."""


class CertificateType(OpenIntEnum):
    """Certificate Type (1.0 to 3.0)."""

    X_509 = 0x00000001
    """X.509 (1.0 to 3.0)."""
    PGP = 0x00000002
    """PGP (1.0 to 3.0, deprecated from 1.2). marked deprecated from 1.2."""


class ClientRegistrationMethod(OpenIntEnum):
    """Client Registration Method (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    SERVER_PRE_GENERATED = 0x00000002
    """Server Pre-Generated (1.3 to 3.0)."""
    SERVER_ON_DEMAND = 0x00000003
    """Server On-Demand (1.3 to 3.0)."""
    CLIENT_GENERATED = 0x00000004
    """Client Generated (1.3 to 3.0)."""
    CLIENT_REGISTERED = 0x00000005
    """Client Registered (1.3 to 3.0)."""


class CredentialType(OpenIntEnum):
    """Credential Type (1.0 to 3.0)."""

    USERNAME_AND_PASSWORD = 0x00000001
    """Username and Password (1.0 to 3.0)."""
    DEVICE = 0x00000002
    """Device (1.1 to 3.0)."""
    ATTESTATION = 0x00000003
    """Attestation (1.2 to 3.0)."""
    ONE_TIME_PASSWORD = 0x00000004
    """One Time Password (2.0 to 3.0)."""
    HASHED_PASSWORD = 0x00000005
    """Hashed Password (2.0 to 3.0)."""
    TICKET = 0x00000006
    """Ticket (2.0 to 3.0)."""
    PASSWORD = 0x00000007
    """Password (3.0)."""
    CERTIFICATE = 0x00000008
    """Certificate (3.0)."""


class CryptographicAlgorithm(OpenIntEnum):
    """Cryptographic Algorithm (1.0 to 3.0)."""

    DES = 0x00000001
    """DES (1.0 to 3.0)."""
    DES3 = 0x00000002
    """3DES (1.0 to 3.0)."""
    AES = 0x00000003
    """AES (1.0 to 3.0)."""
    RSA = 0x00000004
    """RSA (1.0 to 3.0)."""
    DSA = 0x00000005
    """DSA (1.0 to 3.0)."""
    ECDSA = 0x00000006
    """ECDSA (1.0 to 3.0)."""
    HMAC_SHA1 = 0x00000007
    """HMAC-SHA1 (1.0 to 3.0)."""
    HMAC_SHA224 = 0x00000008
    """HMAC-SHA224 (1.0 to 3.0)."""
    HMAC_SHA256 = 0x00000009
    """HMAC-SHA256 (1.0 to 3.0)."""
    HMAC_SHA384 = 0x0000000A
    """HMAC-SHA384 (1.0 to 3.0)."""
    HMAC_SHA512 = 0x0000000B
    """HMAC-SHA512 (1.0 to 3.0)."""
    HMAC_MD5 = 0x0000000C
    """HMAC-MD5 (1.0 to 3.0)."""
    DH = 0x0000000D
    """DH (1.0 to 3.0)."""
    ECDH = 0x0000000E
    """ECDH (1.0 to 3.0)."""
    ECMQV = 0x0000000F
    """ECMQV (1.0 to 3.0)."""
    BLOWFISH = 0x00000010
    """Blowfish (1.0 to 3.0)."""
    CAMELLIA = 0x00000011
    """Camellia (1.0 to 3.0)."""
    CAST5 = 0x00000012
    """CAST5 (1.0 to 3.0)."""
    IDEA = 0x00000013
    """IDEA (1.0 to 3.0)."""
    MARS = 0x00000014
    """MARS (1.0 to 3.0)."""
    RC2 = 0x00000015
    """RC2 (1.0 to 3.0)."""
    RC4 = 0x00000016
    """RC4 (1.0 to 3.0)."""
    RC5 = 0x00000017
    """RC5 (1.0 to 3.0)."""
    SKIPJACK = 0x00000018
    """SKIPJACK (1.0 to 3.0)."""
    TWOFISH = 0x00000019
    """Twofish (1.0 to 3.0)."""
    EC = 0x0000001A
    """EC (1.2 to 3.0)."""
    ONE_TIME_PAD = 0x0000001B
    """One Time Pad (1.3 to 3.0)."""
    CHACHA20 = 0x0000001C
    """ChaCha20 (1.4 to 3.0)."""
    POLY1305 = 0x0000001D
    """Poly1305 (1.4 to 3.0)."""
    CHACHA20POLY1305 = 0x0000001E
    """ChaCha20Poly1305 (1.4 to 3.0)."""
    SHA3_224 = 0x0000001F
    """SHA3-224 (1.4 to 3.0)."""
    SHA3_256 = 0x00000020
    """SHA3-256 (1.4 to 3.0)."""
    SHA3_384 = 0x00000021
    """SHA3-384 (1.4 to 3.0)."""
    SHA3_512 = 0x00000022
    """SHA3-512 (1.4 to 3.0)."""
    HMAC_SHA3_224 = 0x00000023
    """HMAC-SHA3-224 (1.4 to 3.0)."""
    HMAC_SHA3_256 = 0x00000024
    """HMAC-SHA3-256 (1.4 to 3.0)."""
    HMAC_SHA3_384 = 0x00000025
    """HMAC-SHA3-384 (1.4 to 3.0)."""
    HMAC_SHA3_512 = 0x00000026
    """HMAC-SHA3-512 (1.4 to 3.0)."""
    SHAKE_128 = 0x00000027
    """SHAKE-128 (1.4 to 3.0)."""
    SHAKE_256 = 0x00000028
    """SHAKE-256 (1.4 to 3.0)."""
    ARIA = 0x00000029
    """ARIA (2.0 to 3.0)."""
    SEED = 0x0000002A
    """SEED (2.0 to 3.0)."""
    SM2 = 0x0000002B
    """SM2 (2.0 to 3.0)."""
    SM3 = 0x0000002C
    """SM3 (2.0 to 3.0)."""
    SM4 = 0x0000002D
    """SM4 (2.0 to 3.0)."""
    GOST_R_34_10_2012 = 0x0000002E
    """GOST R 34.10-2012 (2.0 to 3.0)."""
    GOST_R_34_11_2012 = 0x0000002F
    """GOST R 34.11-2012 (2.0 to 3.0)."""
    GOST_R_34_13_2015 = 0x00000030
    """GOST R 34.13-2015 (2.0 to 3.0)."""
    GOST_28147_89 = 0x00000031
    """GOST 28147-89 (2.0 to 3.0)."""
    XMSS = 0x00000032
    """XMSS (2.0 to 3.0)."""
    SPHINCS_256 = 0x00000033
    """SPHINCS-256 (2.0 to 3.0)."""
    MCELIECE = 0x00000034
    """McEliece (2.0 to 3.0)."""
    MCELIECE_6960119 = 0x00000035
    """McEliece-6960119 (2.0 to 3.0)."""
    MCELIECE_8192128 = 0x00000036
    """McEliece-8192128 (2.0 to 3.0)."""
    ED25519 = 0x00000037
    """Ed25519 (2.0 to 3.0)."""
    ED448 = 0x00000038
    """Ed448 (2.0 to 3.0)."""
    ML_KEM_512 = 0x00000039
    """ML-KEM-512 (3.0)."""
    ML_KEM_768 = 0x0000003A
    """ML-KEM-768 (3.0)."""
    ML_KEM_1024 = 0x0000003B
    """ML-KEM-1024 (3.0)."""
    ML_DSA_44 = 0x0000003C
    """ML-DSA-44 (3.0)."""
    ML_DSA_65 = 0x0000003D
    """ML-DSA-65 (3.0)."""
    ML_DSA_87 = 0x0000003E
    """ML-DSA-87 (3.0)."""
    SLH_DSA_SHA2_128S = 0x0000003F
    """SLH-DSA-SHA2-128s (3.0)."""
    SLH_DSA_SHA2_128F = 0x00000040
    """SLH-DSA-SHA2-128f (3.0)."""
    SLH_DSA_SHA2_192S = 0x00000041
    """SLH-DSA-SHA2-192s (3.0)."""
    SLH_DSA_SHA2_192F = 0x00000042
    """SLH-DSA-SHA2-192f (3.0)."""
    SLH_DSA_SHA2_256S = 0x00000043
    """SLH-DSA-SHA2-256s (3.0)."""
    SLH_DSA_SHA2_256F = 0x00000044
    """SLH-DSA-SHA2-256f (3.0)."""
    SLH_DSA_SHAKE_128S = 0x00000045
    """SLH-DSA-SHAKE-128s (3.0)."""
    SLH_DSA_SHAKE_128F = 0x00000046
    """SLH-DSA-SHAKE-128f (3.0)."""
    SLH_DSA_SHAKE_192S = 0x00000047
    """SLH-DSA-SHAKE-192s (3.0)."""
    SLH_DSA_SHAKE_192F = 0x00000048
    """SLH-DSA-SHAKE-192f (3.0)."""
    SLH_DSA_SHAKE_256S = 0x00000049
    """SLH-DSA-SHAKE-256s (3.0)."""
    SLH_DSA_SHAKE_256F = 0x0000004A
    """SLH-DSA-SHAKE-256f (3.0)."""
    HASH_SLH_DSA_SHA2_128S_WITH_SHA256 = 0x0000004B
    """Hash-SLH-DSA-SHA2-128s-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule."""
    HASH_SLH_DSA_SHA2_128F_WITH_SHA256 = 0x0000004C
    """Hash-SLH-DSA-SHA2-128f-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule."""
    HASH_SLH_DSA_SHA2_192S_WITH_SHA512 = 0x0000004D
    """Hash-SLH-DSA-SHA2-192s-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule."""
    HASH_SLH_DSA_SHA2_192F_WITH_SHA512 = 0x0000004E
    """Hash-SLH-DSA-SHA2-192f-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule."""
    HASH_SLH_DSA_SHA2_256S_WITH_SHA512 = 0x0000004F
    """Hash-SLH-DSA-SHA2-256s-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHA2_256F_WITH_SHA512 = 0x00000050
    """Hash-SLH-DSA-SHA2-256f-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_128S_WITH_SHAKE128 = 0x00000051
    """Hash-SLH-DSA-SHAKE-128s-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_128F_WITH_SHAKE128 = 0x00000052
    """Hash-SLH-DSA-SHAKE-128f-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_192S_WITH_SHAKE256 = 0x00000053
    """Hash-SLH-DSA-SHAKE-192s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_192F_WITH_SHAKE256 = 0x00000054
    """Hash-SLH-DSA-SHAKE-192f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_256S_WITH_SHAKE256 = 0x00000055
    """Hash-SLH-DSA-SHAKE-256s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_SLH_DSA_SHAKE_256F_WITH_SHAKE256 = 0x00000056
    """Hash-SLH-DSA-SHAKE-256f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_ML_DSA_44_WITH_SHA512 = 0x00000057
    """Hash-ML-DSA-44-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_ML_DSA_65_WITH_SHA512 = 0x00000058
    """Hash-ML-DSA-65-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule."""
    HASH_ML_DSA_87_WITH_SHA512 = 0x00000059
    """Hash-ML-DSA-87-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule."""
    X25519 = 0x0000005A
    """X25519 (3.0). CSD02; read in the specification table; XML name by rule."""
    X448 = 0x0000005B
    """X448 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule."""
    X25519MLKEM768 = 0x0000005C
    """X25519MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule."""
    SECP256R1MLKEM768 = 0x0000005D
    """SECP256R1MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule."""


class DrbgAlgorithm(OpenIntEnum):
    """DRBG Algorithm (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    DUAL_EC = 0x00000002
    """Dual-EC (1.3 to 3.0)."""
    HASH = 0x00000003
    """Hash (1.3 to 3.0)."""
    HMAC = 0x00000004
    """HMAC (1.3 to 3.0)."""
    CTR = 0x00000005
    """CTR (1.3 to 3.0)."""


class Data(OpenIntEnum):
    """Data (2.0 to 3.0)."""

    DECRYPT = 0x00000001
    """Decrypt (2.0 to 3.0)."""
    ENCRYPT = 0x00000002
    """Encrypt (2.0 to 3.0)."""
    HASH = 0x00000003
    """Hash (2.0 to 3.0)."""
    MAC_MAC_DATA = 0x00000004
    """MAC MAC Data (2.0 to 3.0)."""
    RNG_RETRIEVE = 0x00000005
    """RNG Retrieve (2.0 to 3.0)."""
    SIGN_SIGNATURE_DATA = 0x00000006
    """Sign Signature Data (2.0 to 3.0)."""
    SIGNATURE_VERIFY = 0x00000007
    """Signature Verify (2.0 to 3.0)."""


class DeactivationReasonCode(OpenIntEnum):
    """Deactivation Reason Code (3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (3.0)."""
    DEACTIVATION_DATE = 0x00000002
    """Deactivation Date (3.0)."""
    PROTECT_STOP_DATE = 0x00000003
    """Protect Stop Date (3.0)."""
    USAGE_LIMIT = 0x00000004
    """Usage Limit (3.0)."""


class DerivationMethod(OpenIntEnum):
    """Derivation Method (1.0 to 3.0)."""

    PBKDF2 = 0x00000001
    """PBKDF2 (1.0 to 3.0)."""
    HASH = 0x00000002
    """HASH (1.0 to 3.0)."""
    HMAC = 0x00000003
    """HMAC (1.0 to 3.0)."""
    ENCRYPT = 0x00000004
    """ENCRYPT (1.0 to 3.0)."""
    NIST800_108_C = 0x00000005
    """NIST800-108-C (1.0 to 3.0)."""
    NIST800_108_F = 0x00000006
    """NIST800-108-F (1.0 to 3.0)."""
    NIST800_108_DPI = 0x00000007
    """NIST800-108-DPI (1.0 to 3.0)."""
    ASYMMETRIC_KEY = 0x00000008
    """Asymmetric Key (1.4 to 3.0)."""
    AWS_SIGNATURE_VERSION_4 = 0x00000009
    """AWS Signature Version 4 (2.0 to 3.0)."""
    HKDF = 0x0000000A
    """HKDF (2.0 to 3.0)."""


class DestroyAction(OpenIntEnum):
    """Destroy Action (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    KEY_MATERIAL_DELETED = 0x00000002
    """Key Material Deleted (1.3 to 3.0)."""
    KEY_MATERIAL_SHREDDED = 0x00000003
    """Key Material Shredded (1.3 to 3.0)."""
    META_DATA_DELETED = 0x00000004
    """Meta Data Deleted (1.3 to 3.0)."""
    META_DATA_SHREDDED = 0x00000005
    """Meta Data Shredded (1.3 to 3.0)."""
    DELETED = 0x00000006
    """Deleted (1.3 to 3.0)."""
    SHREDDED = 0x00000007
    """Shredded (1.3 to 3.0)."""


class DigitalSignatureAlgorithm(OpenIntEnum):
    """Digital Signature Algorithm (1.1 to 3.0)."""

    MD2_WITH_RSA_ENCRYPTION = 0x00000001
    """MD2 with RSA Encryption (2.0 to 3.0)."""
    MD5_WITH_RSA_ENCRYPTION = 0x00000002
    """MD5 with RSA Encryption (2.0 to 3.0)."""
    SHA_1_WITH_RSA_ENCRYPTION = 0x00000003
    """SHA-1 with RSA Encryption (2.0 to 3.0)."""
    SHA_224_WITH_RSA_ENCRYPTION = 0x00000004
    """SHA-224 with RSA Encryption (2.0 to 3.0)."""
    SHA_256_WITH_RSA_ENCRYPTION = 0x00000005
    """SHA-256 with RSA Encryption (2.0 to 3.0)."""
    SHA_384_WITH_RSA_ENCRYPTION = 0x00000006
    """SHA-384 with RSA Encryption (2.0 to 3.0)."""
    SHA_512_WITH_RSA_ENCRYPTION = 0x00000007
    """SHA-512 with RSA Encryption (2.0 to 3.0)."""
    RSASSA_PSS = 0x00000008
    """RSASSA-PSS (2.0 to 3.0)."""
    DSA_WITH_SHA_1 = 0x00000009
    """DSA with SHA-1 (1.1 to 3.0)."""
    DSA_WITH_SHA224 = 0x0000000A
    """DSA with SHA224 (1.1 to 3.0)."""
    DSA_WITH_SHA256 = 0x0000000B
    """DSA with SHA256 (1.1 to 3.0)."""
    ECDSA_WITH_SHA_1 = 0x0000000C
    """ECDSA with SHA-1 (1.1 to 3.0)."""
    ECDSA_WITH_SHA224 = 0x0000000D
    """ECDSA with SHA224 (1.1 to 3.0)."""
    ECDSA_WITH_SHA256 = 0x0000000E
    """ECDSA with SHA256 (1.1 to 3.0)."""
    ECDSA_WITH_SHA384 = 0x0000000F
    """ECDSA with SHA384 (1.1 to 3.0)."""
    ECDSA_WITH_SHA512 = 0x00000010
    """ECDSA with SHA512 (1.1 to 3.0)."""
    SHA3_256_WITH_RSA_ENCRYPTION = 0x00000011
    """SHA3-256 with RSA Encryption (1.4 to 3.0)."""
    SHA3_384_WITH_RSA_ENCRYPTION = 0x00000012
    """SHA3-384 with RSA Encryption (1.4 to 3.0)."""
    SHA3_512_WITH_RSA_ENCRYPTION = 0x00000013
    """SHA3-512 with RSA Encryption (1.4 to 3.0)."""
    MD2_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000001
    """MD2 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    MD5_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000002
    """MD5 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    SHA_1_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000003
    """SHA-1 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    SHA_224_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000004
    """SHA-224 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    SHA_256_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000005
    """SHA-256 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    SHA_384_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000006
    """SHA-384 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    SHA_512_WITH_RSA_ENCRYPTION_PKCS_1_V1_5 = 0x00000007
    """SHA-512 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4)."""
    RSASSA_PSS_PKCS_1_V2_1 = 0x00000008
    """RSASSA-PSS (PKCS#1 v2.1) (1.1 to 1.4)."""


class EncodingOption(OpenIntEnum):
    """Encoding Option (1.1 to 3.0)."""

    NO_ENCODING = 0x00000001
    """No Encoding (1.1 to 3.0)."""
    TTLV_ENCODING = 0x00000002
    """TTLV Encoding (1.1 to 3.0)."""


class EndpointRole(OpenIntEnum):
    """Endpoint Role (2.0 to 3.0)."""

    CLIENT = 0x00000001
    """Client (2.0 to 3.0)."""
    SERVER = 0x00000002
    """Server (2.0 to 3.0)."""


class Ephemeral(OpenIntEnum):
    """Ephemeral (3.0)."""

    DATA = 0x00000001
    """Data (3.0)."""
    EMPTY = 0x00000002
    """Empty (3.0)."""
    UNIQUE_IDENTIFIER = 0x00000003
    """Unique Identifier (3.0)."""


class Fips186Variation(OpenIntEnum):
    """FIPS186 Variation (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    GP_X_ORIGINAL = 0x00000002
    """GP x-Original (1.3 to 3.0)."""
    GP_X_CHANGE_NOTICE = 0x00000003
    """GP x-Change Notice (1.3 to 3.0)."""
    X_ORIGINAL = 0x00000004
    """x-Original (1.3 to 3.0)."""
    X_CHANGE_NOTICE = 0x00000005
    """x-Change Notice (1.3 to 3.0)."""
    K_ORIGINAL = 0x00000006
    """k-Original (1.3 to 3.0)."""
    K_CHANGE_NOTICE = 0x00000007
    """k-Change Notice (1.3 to 3.0)."""


class HashingAlgorithm(OpenIntEnum):
    """Hashing Algorithm (1.0 to 3.0)."""

    MD2 = 0x00000001
    """MD2 (1.0 to 3.0)."""
    MD4 = 0x00000002
    """MD4 (1.0 to 3.0)."""
    MD5 = 0x00000003
    """MD5 (1.0 to 3.0)."""
    SHA_1 = 0x00000004
    """SHA-1 (1.0 to 3.0)."""
    SHA_224 = 0x00000005
    """SHA-224 (1.0 to 3.0)."""
    SHA_256 = 0x00000006
    """SHA-256 (1.0 to 3.0)."""
    SHA_384 = 0x00000007
    """SHA-384 (1.0 to 3.0)."""
    SHA_512 = 0x00000008
    """SHA-512 (1.0 to 3.0)."""
    RIPEMD_160 = 0x00000009
    """RIPEMD-160 (1.0 to 3.0)."""
    TIGER = 0x0000000A
    """Tiger (1.0 to 3.0)."""
    WHIRLPOOL = 0x0000000B
    """Whirlpool (1.0 to 3.0)."""
    SHA_512_224 = 0x0000000C
    """SHA-512/224 (1.2 to 3.0)."""
    SHA_512_256 = 0x0000000D
    """SHA-512/256 (1.2 to 3.0)."""
    SHA3_224 = 0x0000000E
    """SHA3-224 (2.0 to 3.0)."""
    SHA3_256 = 0x0000000F
    """SHA3-256 (2.0 to 3.0)."""
    SHA3_384 = 0x00000010
    """SHA3-384 (2.0 to 3.0)."""
    SHA3_512 = 0x00000011
    """SHA3-512 (2.0 to 3.0)."""
    SHA_3_224 = 0x0000000E
    """SHA-3-224 (1.4)."""
    SHA_3_256 = 0x0000000F
    """SHA-3-256 (1.4)."""
    SHA_3_384 = 0x00000010
    """SHA-3-384 (1.4)."""
    SHA_3_512 = 0x00000011
    """SHA-3-512 (1.4)."""


class InteropFunction(OpenIntEnum):
    """Interop Function (2.0 to 3.0)."""

    BEGIN = 0x00000001
    """Begin (2.0 to 3.0)."""
    END = 0x00000002
    """End (2.0 to 3.0)."""
    RESET = 0x00000003
    """Reset (2.0 to 3.0)."""


class ItemType(OpenIntEnum):
    """Item Type (2.0 to 3.0)."""

    STRUCTURE = 0x00000001
    """Structure (2.0 to 3.0). items one after the other, each padded."""
    INTEGER = 0x00000002
    """Integer (2.0 to 3.0). signed."""
    LONG_INTEGER = 0x00000003
    """Long Integer (2.0 to 3.0). signed."""
    BIG_INTEGER = 0x00000004
    """Big Integer (2.0 to 3.0). two's complement, sign-extended to a multiple of eight."""
    ENUMERATION = 0x00000005
    """Enumeration (2.0 to 3.0). unsigned."""
    BOOLEAN = 0x00000006
    """Boolean (2.0 to 3.0). zero or one."""
    TEXT_STRING = 0x00000007
    """Text String (2.0 to 3.0). UTF-8."""
    BYTE_STRING = 0x00000008
    """Byte String (2.0 to 3.0)."""
    DATE_TIME = 0x00000009
    """Date-Time (2.0 to 3.0). signed seconds since 1970."""
    INTERVAL = 0x0000000A
    """Interval (2.0 to 3.0). unsigned seconds."""
    DATE_TIME_EXTENDED = 0x0000000B
    """Date-Time Extended (2.0 to 3.0). signed microseconds since 1970."""
    IDENTIFIER = 0x0000000C
    """Identifier (3.0). UTF-8, as Text String."""
    REFERENCE = 0x0000000D
    """Reference (3.0). UTF-8, as Text String."""
    NAME_REFERENCE = 0x0000000E
    """Name Reference (3.0). UTF-8, as Text String."""


class KemAlgorithm(OpenIntEnum):
    """KEM Algorithm (3.0)."""

    RSASVE = 0x00000001
    """RSASVE (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule."""
    DHKEM = 0x00000002
    """DHKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule."""
    MLKEM = 0x00000003
    """MLKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule."""


class KeyCompressionType(OpenIntEnum):
    """Key Compression Type (1.0 to 3.0)."""

    EC_PUBLIC_KEY_TYPE_UNCOMPRESSED = 0x00000001
    """EC Public Key Type Uncompressed (1.0 to 3.0)."""
    EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_PRIME = 0x00000002
    """EC Public Key Type X9.62 Compressed Prime (1.0 to 3.0)."""
    EC_PUBLIC_KEY_TYPE_X9_62_COMPRESSED_CHAR2 = 0x00000003
    """EC Public Key Type X9.62 Compressed Char2 (1.0 to 3.0)."""
    EC_PUBLIC_KEY_TYPE_X9_62_HYBRID = 0x00000004
    """EC Public Key Type X9.62 Hybrid (1.0 to 3.0)."""


class KeyFormatType(OpenIntEnum):
    """Key Format Type (1.0 to 3.0)."""

    RAW = 0x00000001
    """Raw (1.0 to 3.0)."""
    OPAQUE = 0x00000002
    """Opaque (1.0 to 3.0)."""
    PKCS_1 = 0x00000003
    """PKCS#1 (1.0 to 3.0)."""
    PKCS_8 = 0x00000004
    """PKCS#8 (1.0 to 3.0)."""
    X_509 = 0x00000005
    """X.509 (1.0 to 3.0)."""
    ECPRIVATEKEY = 0x00000006
    """ECPrivateKey (1.0 to 3.0)."""
    TRANSPARENT_SYMMETRIC_KEY = 0x00000007
    """Transparent Symmetric Key (1.0 to 3.0)."""
    TRANSPARENT_DSA_PRIVATE_KEY = 0x00000008
    """Transparent DSA Private Key (1.0 to 3.0)."""
    TRANSPARENT_DSA_PUBLIC_KEY = 0x00000009
    """Transparent DSA Public Key (1.0 to 3.0)."""
    TRANSPARENT_RSA_PRIVATE_KEY = 0x0000000A
    """Transparent RSA Private Key (1.0 to 3.0)."""
    TRANSPARENT_RSA_PUBLIC_KEY = 0x0000000B
    """Transparent RSA Public Key (1.0 to 3.0)."""
    TRANSPARENT_DH_PRIVATE_KEY = 0x0000000C
    """Transparent DH Private Key (1.0 to 3.0)."""
    TRANSPARENT_DH_PUBLIC_KEY = 0x0000000D
    """Transparent DH Public Key (1.0 to 3.0)."""
    TRANSPARENT_ECDSA_PRIVATE_KEY = 0x0000000E
    """Transparent ECDSA Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_ECDSA_PUBLIC_KEY = 0x0000000F
    """Transparent ECDSA Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_ECDH_PRIVATE_KEY = 0x00000010
    """Transparent ECDH Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_ECDH_PUBLIC_KEY = 0x00000011
    """Transparent ECDH Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_ECMQV_PRIVATE_KEY = 0x00000012
    """Transparent ECMQV Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_ECMQV_PUBLIC_KEY = 0x00000013
    """Transparent ECMQV Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    TRANSPARENT_EC_PRIVATE_KEY = 0x00000014
    """Transparent EC Private Key (1.3 to 3.0)."""
    TRANSPARENT_EC_PUBLIC_KEY = 0x00000015
    """Transparent EC Public Key (1.3 to 3.0)."""
    PKCS_12 = 0x00000016
    """PKCS#12 (1.4 to 3.0)."""
    PKCS_10 = 0x00000017
    """PKCS#10 (2.0 to 3.0)."""
    SEED_PRIVATE_KEY = 0x00000018
    """Seed Private Key (3.0). CSD02; name in the specification and in PQC test cases, value from one implementer's extract."""


class KeyRoleType(OpenIntEnum):
    """Key Role Type (1.0 to 3.0)."""

    BDK = 0x00000001
    """BDK (1.0 to 3.0)."""
    CVK = 0x00000002
    """CVK (1.0 to 3.0)."""
    DEK = 0x00000003
    """DEK (1.0 to 3.0)."""
    MKAC = 0x00000004
    """MKAC (1.0 to 3.0)."""
    MKSMC = 0x00000005
    """MKSMC (1.0 to 3.0)."""
    MKSMI = 0x00000006
    """MKSMI (1.0 to 3.0)."""
    MKDAC = 0x00000007
    """MKDAC (1.0 to 3.0)."""
    MKDN = 0x00000008
    """MKDN (1.0 to 3.0)."""
    MKCP = 0x00000009
    """MKCP (1.0 to 3.0)."""
    MKOTH = 0x0000000A
    """MKOTH (1.0 to 3.0)."""
    KEK = 0x0000000B
    """KEK (1.0 to 3.0)."""
    MAC16609 = 0x0000000C
    """MAC16609 (1.0 to 3.0)."""
    MAC97971 = 0x0000000D
    """MAC97971 (1.0 to 3.0)."""
    MAC97972 = 0x0000000E
    """MAC97972 (1.0 to 3.0)."""
    MAC97973 = 0x0000000F
    """MAC97973 (1.0 to 3.0)."""
    MAC97974 = 0x00000010
    """MAC97974 (1.0 to 3.0)."""
    MAC97975 = 0x00000011
    """MAC97975 (1.0 to 3.0)."""
    ZPK = 0x00000012
    """ZPK (1.0 to 3.0)."""
    PVKIBM = 0x00000013
    """PVKIBM (1.0 to 3.0)."""
    PVKPVV = 0x00000014
    """PVKPVV (1.0 to 3.0)."""
    PVKOTH = 0x00000015
    """PVKOTH (1.0 to 3.0)."""
    DUKPT = 0x00000016
    """DUKPT (1.4 to 3.0)."""
    IV = 0x00000017
    """IV (1.4 to 3.0)."""
    TRKBK = 0x00000018
    """TRKBK (1.4 to 3.0)."""


class KeyValueLocationType(OpenIntEnum):
    """Key Value Location Type (1.2 to 3.0)."""

    UNINTERPRETED_TEXT_STRING = 0x00000001
    """Uninterpreted Text String (1.2 to 3.0)."""
    URI = 0x00000002
    """URI (1.2 to 3.0)."""


class KeyWrapType(OpenIntEnum):
    """Key Wrap Type (1.4 to 3.0)."""

    NOT_WRAPPED = 0x00000001
    """Not Wrapped (1.4 to 3.0)."""
    AS_REGISTERED = 0x00000002
    """As Registered (1.4 to 3.0)."""


class LinkType(OpenIntEnum):
    """Link Type (1.0 to 2.1)."""

    CERTIFICATE_LINK = 0x00000101
    """Certificate Link (1.0 to 2.1)."""
    PUBLIC_KEY_LINK = 0x00000102
    """Public Key Link (1.0 to 2.1)."""
    PRIVATE_KEY_LINK = 0x00000103
    """Private Key Link (1.0 to 2.1)."""
    DERIVATION_BASE_OBJECT_LINK = 0x00000104
    """Derivation Base Object Link (1.0 to 2.1)."""
    DERIVED_KEY_LINK = 0x00000105
    """Derived Key Link (1.0 to 2.1)."""
    REPLACEMENT_OBJECT_LINK = 0x00000106
    """Replacement Object Link (1.0 to 2.1)."""
    REPLACED_OBJECT_LINK = 0x00000107
    """Replaced Object Link (1.0 to 2.1)."""
    PARENT_LINK = 0x00000108
    """Parent Link (1.2 to 2.1)."""
    CHILD_LINK = 0x00000109
    """Child Link (1.2 to 2.1)."""
    PREVIOUS_LINK = 0x0000010A
    """Previous Link (1.2 to 2.1)."""
    NEXT_LINK = 0x0000010B
    """Next Link (1.2 to 2.1)."""
    PKCS_12_CERTIFICATE_LINK = 0x0000010C
    """PKCS#12 Certificate Link (1.4 to 2.1)."""
    PKCS_12_PASSWORD_LINK = 0x0000010D
    """PKCS#12 Password Link (1.4 to 2.1)."""
    WRAPPING_KEY_LINK = 0x0000010E
    """Wrapping Key Link (2.0 to 2.1)."""


class MaskGenerator(OpenIntEnum):
    """Mask Generator (1.4 to 3.0)."""

    MGF1 = 0x00000001
    """MGF1 (1.4 to 3.0). 2.0-3.0 text prints MFG1, the test cases of all versions use MGF1."""
    MFG1 = 0x00000001
    """MFG1 (2.0 to 3.0). spelling error in the text of 2.0 to 3.0; the test cases use MGF1."""


class NistKeyType(OpenIntEnum):
    """NIST Key Type (2.0 to 3.0)."""

    PRIVATE_SIGNATURE_KEY = 0x00000001
    """Private signature key (2.0 to 3.0)."""
    PUBLIC_SIGNATURE_VERIFICATION_KEY = 0x00000002
    """Public signature verification key (2.0 to 3.0)."""
    SYMMETRIC_AUTHENTICATION_KEY = 0x00000003
    """Symmetric authentication key (2.0 to 3.0)."""
    PRIVATE_AUTHENTICATION_KEY = 0x00000004
    """Private authentication key (2.0 to 3.0)."""
    PUBLIC_AUTHENTICATION_KEY = 0x00000005
    """Public authentication key (2.0 to 3.0)."""
    SYMMETRIC_DATA_ENCRYPTION_KEY = 0x00000006
    """Symmetric data encryption key (2.0 to 3.0)."""
    SYMMETRIC_KEY_WRAPPING_KEY = 0x00000007
    """Symmetric key wrapping key (2.0 to 3.0)."""
    SYMMETRIC_RANDOM_NUMBER_GENERATION_KEY = 0x00000008
    """Symmetric random number generation key (2.0 to 3.0)."""
    SYMMETRIC_MASTER_KEY = 0x00000009
    """Symmetric master key (2.0 to 3.0)."""
    PRIVATE_KEY_TRANSPORT_KEY = 0x0000000A
    """Private key transport key (2.0 to 3.0)."""
    PUBLIC_KEY_TRANSPORT_KEY = 0x0000000B
    """Public key transport key (2.0 to 3.0)."""
    SYMMETRIC_KEY_AGREEMENT_KEY = 0x0000000C
    """Symmetric key agreement key (2.0 to 3.0)."""
    PRIVATE_STATIC_KEY_AGREEMENT_KEY = 0x0000000D
    """Private static key agreement key (2.0 to 3.0)."""
    PUBLIC_STATIC_KEY_AGREEMENT_KEY = 0x0000000E
    """Public static key agreement key (2.0 to 3.0)."""
    PRIVATE_EPHEMERAL_KEY_AGREEMENT_KEY = 0x0000000F
    """Private ephemeral key agreement key (2.0 to 3.0)."""
    PUBLIC_EPHEMERAL_KEY_AGREEMENT_KEY = 0x00000010
    """Public ephemeral key agreement key (2.0 to 3.0)."""
    SYMMETRIC_AUTHORIZATION_KEY = 0x00000011
    """Symmetric authorization key (2.0 to 3.0)."""
    PRIVATE_AUTHORIZATION_KEY = 0x00000012
    """Private authorization key (2.0 to 3.0)."""
    PUBLIC_AUTHORIZATION_KEY = 0x00000013
    """Public authorization key (2.0 to 3.0)."""


class NameType(OpenIntEnum):
    """Name Type (1.0 to 2.1)."""

    UNINTERPRETED_TEXT_STRING = 0x00000001
    """Uninterpreted Text String (1.0 to 2.1)."""
    URI = 0x00000002
    """URI (1.0 to 2.1)."""


class OtpAlgorithm(OpenIntEnum):
    """OTP Algorithm (3.0)."""

    HOTP = 0x00000001
    """HOTP (3.0)."""
    TOTP = 0x00000002
    """TOTP (3.0)."""


class ObjectClass(OpenIntEnum):
    """Object Class (3.0)."""

    USER = 0x00000001
    """User (3.0)."""
    SYSTEM = 0x00000002
    """System (3.0)."""


class ObjectGroupMember(OpenIntEnum):
    """Object Group Member (1.1 to 2.1)."""

    GROUP_MEMBER_FRESH = 0x00000001
    """Group Member Fresh (1.1 to 2.1)."""
    GROUP_MEMBER_DEFAULT = 0x00000002
    """Group Member Default (1.1 to 2.1)."""


class ObjectType(OpenIntEnum):
    """Object Type (1.0 to 3.0)."""

    CERTIFICATE = 0x00000001
    """Certificate (1.0 to 3.0)."""
    SYMMETRIC_KEY = 0x00000002
    """Symmetric Key (1.0 to 3.0)."""
    PUBLIC_KEY = 0x00000003
    """Public Key (1.0 to 3.0)."""
    PRIVATE_KEY = 0x00000004
    """Private Key (1.0 to 3.0)."""
    SPLIT_KEY = 0x00000005
    """Split Key (1.0 to 3.0)."""
    TEMPLATE = 0x00000006
    """Template (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0."""
    SECRET_DATA = 0x00000007
    """Secret Data (1.0 to 3.0)."""
    OPAQUE_OBJECT = 0x00000008
    """Opaque Object (1.0 to 3.0)."""
    PGP_KEY = 0x00000009
    """PGP Key (1.2 to 3.0)."""
    CERTIFICATE_REQUEST = 0x0000000A
    """Certificate Request (2.0 to 3.0)."""
    USER = 0x0000000B
    """User (3.0)."""
    GROUP = 0x0000000C
    """Group (3.0)."""
    PASSWORD_CREDENTIAL = 0x0000000D
    """Password Credential (3.0)."""
    DEVICE_CREDENTIAL = 0x0000000E
    """Device Credential (3.0)."""
    ONE_TIME_PASSWORD_CREDENTIAL = 0x0000000F
    """One Time Password Credential (3.0)."""
    HASHED_PASSWORD_CREDENTIAL = 0x00000010
    """Hashed Password Credential (3.0)."""


class OpaqueDataType(OpenIntEnum):
    """Opaque Data Type (1.0 to 3.0)."""



class Operation(OpenIntEnum):
    """Operation (1.0 to 3.0)."""

    CREATE = 0x00000001
    """Create (1.0 to 3.0)."""
    CREATE_KEY_PAIR = 0x00000002
    """Create Key Pair (1.0 to 3.0)."""
    REGISTER = 0x00000003
    """Register (1.0 to 3.0). CSD02: section 6.1.50."""
    RE_KEY = 0x00000004
    """Re-key (1.0 to 3.0). CSD02: section 6.1.53."""
    DERIVE_KEY = 0x00000005
    """Derive Key (1.0 to 3.0). CSD02: section 6.1.19."""
    CERTIFY = 0x00000006
    """Certify (1.0 to 3.0)."""
    RE_CERTIFY = 0x00000007
    """Re-certify (1.0 to 3.0). CSD02: section 6.1.52."""
    LOCATE = 0x00000008
    """Locate (1.0 to 3.0). CSD02: section 6.1.34."""
    CHECK = 0x00000009
    """Check (1.0 to 3.0)."""
    GET = 0x0000000A
    """Get (1.0 to 3.0). CSD02: section 6.1.25."""
    GET_ATTRIBUTES = 0x0000000B
    """Get Attributes (1.0 to 3.0). CSD02: section 6.1.26."""
    GET_ATTRIBUTE_LIST = 0x0000000C
    """Get Attribute List (1.0 to 3.0). CSD02: section 6.1.27."""
    ADD_ATTRIBUTE = 0x0000000D
    """Add Attribute (1.0 to 3.0)."""
    MODIFY_ATTRIBUTE = 0x0000000E
    """Modify Attribute (1.0 to 3.0). CSD02: section 6.1.40."""
    DELETE_ATTRIBUTE = 0x0000000F
    """Delete Attribute (1.0 to 3.0). CSD02: section 6.1.18."""
    OBTAIN_LEASE = 0x00000010
    """Obtain Lease (1.0 to 3.0). CSD02: section 6.1.42."""
    GET_USAGE_ALLOCATION = 0x00000011
    """Get Usage Allocation (1.0 to 3.0). CSD02: section 6.1.29."""
    ACTIVATE = 0x00000012
    """Activate (1.0 to 3.0)."""
    REVOKE = 0x00000013
    """Revoke (1.0 to 3.0). CSD02: section 6.1.51."""
    DESTROY = 0x00000014
    """Destroy (1.0 to 3.0). CSD02: section 6.1.20."""
    ARCHIVE = 0x00000015
    """Archive (1.0 to 3.0)."""
    RECOVER = 0x00000016
    """Recover (1.0 to 3.0). CSD02: section 6.1.49."""
    VALIDATE = 0x00000017
    """Validate (1.0 to 3.0). CSD02: section 6.1.64."""
    QUERY = 0x00000018
    """Query (1.0 to 3.0). CSD02: section 6.1.47."""
    CANCEL = 0x00000019
    """Cancel (1.0 to 3.0)."""
    POLL = 0x0000001A
    """Poll (1.0 to 3.0). CSD02: section 6.1.45."""
    NOTIFY = 0x0000001B
    """Notify (1.0 to 3.0)."""
    PUT = 0x0000001C
    """Put (1.0 to 3.0)."""
    RE_KEY_KEY_PAIR = 0x0000001D
    """Re-key Key Pair (1.1 to 3.0). CSD02: section 6.1.54."""
    DISCOVER_VERSIONS = 0x0000001E
    """Discover Versions (1.1 to 3.0). CSD02: section 6.1.21."""
    ENCRYPT = 0x0000001F
    """Encrypt (1.2 to 3.0). CSD02: section 6.1.23."""
    DECRYPT = 0x00000020
    """Decrypt (1.2 to 3.0). CSD02: section 6.1.16."""
    SIGN = 0x00000021
    """Sign (1.2 to 3.0). CSD02: section 6.1.62."""
    SIGNATURE_VERIFY = 0x00000022
    """Signature Verify (1.2 to 3.0). CSD02: section 6.1.63."""
    MAC = 0x00000023
    """MAC (1.2 to 3.0). CSD02: section 6.1.38."""
    MAC_VERIFY = 0x00000024
    """MAC Verify (1.2 to 3.0). CSD02: section 6.1.39."""
    RNG_RETRIEVE = 0x00000025
    """RNG Retrieve (1.2 to 3.0). CSD02: section 6.1.56."""
    RNG_SEED = 0x00000026
    """RNG Seed (1.2 to 3.0). CSD02: section 6.1.57."""
    HASH = 0x00000027
    """Hash (1.2 to 3.0). CSD02: section 6.1.30."""
    CREATE_SPLIT_KEY = 0x00000028
    """Create Split Key (1.2 to 3.0)."""
    JOIN_SPLIT_KEY = 0x00000029
    """Join Split Key (1.2 to 3.0). CSD02: section 6.1.33."""
    IMPORT = 0x0000002A
    """Import (1.4 to 3.0). CSD02: section 6.1.31."""
    EXPORT = 0x0000002B
    """Export (1.4 to 3.0). CSD02: section 6.1.24."""
    LOG = 0x0000002C
    """Log (2.0 to 3.0). CSD02: section 6.1.35."""
    LOGIN = 0x0000002D
    """Login (2.0 to 3.0). CSD02: section 6.1.36."""
    LOGOUT = 0x0000002E
    """Logout (2.0 to 3.0). CSD02: section 6.1.37."""
    DELEGATED_LOGIN = 0x0000002F
    """Delegated Login (2.0 to 3.0). CSD02: section 6.1.17."""
    ADJUST_ATTRIBUTE = 0x00000030
    """Adjust Attribute (2.0 to 3.0)."""
    SET_ATTRIBUTE = 0x00000031
    """Set Attribute (2.0 to 3.0). CSD02: section 6.1.58."""
    SET_ENDPOINT_ROLE = 0x00000032
    """Set Endpoint Role (2.0 to 3.0). CSD02: section 6.1.61."""
    PKCS_11 = 0x00000033
    """PKCS#11 (2.0 to 3.0). CSD02: section 6.1.44."""
    INTEROP = 0x00000034
    """Interop (2.0 to 3.0). CSD02: section 6.1.32."""
    RE_PROVISION = 0x00000035
    """Re-Provision (2.0 to 3.0). CSD02: section 6.1.55."""
    SET_DEFAULTS = 0x00000036
    """Set Defaults (2.1 to 3.0). CSD02: section 6.1.60."""
    SET_CONSTRAINTS = 0x00000037
    """Set Constraints (2.1 to 3.0). CSD02: section 6.1.59."""
    GET_CONSTRAINTS = 0x00000038
    """Get Constraints (2.1 to 3.0). CSD02: section 6.1.28."""
    QUERY_ASYNCHRONOUS_REQUESTS = 0x00000039
    """Query Asynchronous Requests (2.1 to 3.0). CSD02: section 6.1.48."""
    PROCESS = 0x0000003A
    """Process (2.1 to 3.0). CSD02: section 6.1.46."""
    PING = 0x0000003B
    """Ping (2.1 to 3.0). CSD02: section 6.1.43."""
    CREATE_GROUP = 0x0000003C
    """Create Group (3.0)."""
    OBLITERATE = 0x0000003D
    """Obliterate (3.0). CSD02: section 6.1.41."""
    CREATE_USER = 0x0000003E
    """Create User (3.0)."""
    CREATE_CREDENTIAL = 0x0000003F
    """Create Credential (3.0)."""
    DEACTIVATE = 0x00000040
    """Deactivate (3.0)."""
    ENCAPSULATE = 0x00000041
    """Encapsulate (3.0). CSD02."""
    DECAPSULATE = 0x00000042
    """Decapsulate (3.0). CSD02."""


class Pkcs11Function(OpenIntEnum):
    """PKCS#11 Function (2.0 to 3.0)."""

    C_INITIALIZE = 0x00000001
    """C_Initialize (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_FINALIZE = 0x00000002
    """C_Finalize (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_INFO = 0x00000003
    """C_GetInfo (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_FUNCTION_LIST = 0x00000004
    """C_GetFunctionList (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_SLOT_LIST = 0x00000005
    """C_GetSlotList (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_SLOT_INFO = 0x00000006
    """C_GetSlotInfo (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_TOKEN_INFO = 0x00000007
    """C_GetTokenInfo (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_MECHANISM_LIST = 0x00000008
    """C_GetMechanismList (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_MECHANISM_INFO = 0x00000009
    """C_GetMechanismInfo (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_INIT_TOKEN = 0x0000000A
    """C_InitToken (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_INIT_PIN = 0x0000000B
    """C_InitPIN (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SET_PIN = 0x0000000C
    """C_SetPIN (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_OPEN_SESSION = 0x0000000D
    """C_OpenSession (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_CLOSE_SESSION = 0x0000000E
    """C_CloseSession (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_CLOSE_ALL_SESSIONS = 0x0000000F
    """C_CloseAllSessions (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_SESSION_INFO = 0x00000010
    """C_GetSessionInfo (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_OPERATION_STATE = 0x00000011
    """C_GetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SET_OPERATION_STATE = 0x00000012
    """C_SetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_LOGIN = 0x00000013
    """C_Login (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_LOGOUT = 0x00000014
    """C_Logout (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_CREATE_OBJECT = 0x00000015
    """C_CreateObject (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_COPY_OBJECT = 0x00000016
    """C_CopyObject (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DESTROY_OBJECT = 0x00000017
    """C_DestroyObject (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_OBJECT_SIZE = 0x00000018
    """C_GetObjectSize (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_ATTRIBUTE_VALUE = 0x00000019
    """C_GetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SET_ATTRIBUTE_VALUE = 0x0000001A
    """C_SetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_FIND_OBJECTS_INIT = 0x0000001B
    """C_FindObjectsInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_FIND_OBJECTS = 0x0000001C
    """C_FindObjects (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_FIND_OBJECTS_FINAL = 0x0000001D
    """C_FindObjectsFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_ENCRYPT_INIT = 0x0000001E
    """C_EncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_ENCRYPT = 0x0000001F
    """C_Encrypt (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_ENCRYPT_UPDATE = 0x00000020
    """C_EncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_ENCRYPT_FINAL = 0x00000021
    """C_EncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT_INIT = 0x00000022
    """C_DecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT = 0x00000023
    """C_Decrypt (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT_UPDATE = 0x00000024
    """C_DecryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT_FINAL = 0x00000025
    """C_DecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST_INIT = 0x00000026
    """C_DigestInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST = 0x00000027
    """C_Digest (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST_UPDATE = 0x00000028
    """C_DigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST_KEY = 0x00000029
    """C_DigestKey (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST_FINAL = 0x0000002A
    """C_DigestFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_INIT = 0x0000002B
    """C_SignInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN = 0x0000002C
    """C_Sign (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_UPDATE = 0x0000002D
    """C_SignUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_FINAL = 0x0000002E
    """C_SignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_RECOVER_INIT = 0x0000002F
    """C_SignRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_RECOVER = 0x00000030
    """C_SignRecover (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY_INIT = 0x00000031
    """C_VerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY = 0x00000032
    """C_Verify (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY_UPDATE = 0x00000033
    """C_VerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY_FINAL = 0x00000034
    """C_VerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY_RECOVER_INIT = 0x00000035
    """C_VerifyRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_VERIFY_RECOVER = 0x00000036
    """C_VerifyRecover (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DIGEST_ENCRYPT_UPDATE = 0x00000037
    """C_DigestEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT_DIGEST_UPDATE = 0x00000038
    """C_DecryptDigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SIGN_ENCRYPT_UPDATE = 0x00000039
    """C_SignEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DECRYPT_VERIFY_UPDATE = 0x0000003A
    """C_DecryptVerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GENERATE_KEY = 0x0000003B
    """C_GenerateKey (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GENERATE_KEY_PAIR = 0x0000003C
    """C_GenerateKeyPair (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_WRAP_KEY = 0x0000003D
    """C_WrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_UNWRAP_KEY = 0x0000003E
    """C_UnwrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_DERIVE_KEY = 0x0000003F
    """C_DeriveKey (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_SEED_RANDOM = 0x00000040
    """C_SeedRandom (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GENERATE_RANDOM = 0x00000041
    """C_GenerateRandom (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_FUNCTION_STATUS = 0x00000042
    """C_GetFunctionStatus (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_CANCEL_FUNCTION = 0x00000043
    """C_CancelFunction (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_WAIT_FOR_SLOT_EVENT = 0x00000044
    """C_WaitForSlotEvent (2.0 to 3.0). position in CK_FUNCTION_LIST."""
    C_GET_INTERFACE_LIST = 0x00000045
    """C_GetInterfaceList (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_GET_INTERFACE = 0x00000046
    """C_GetInterface (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_LOGIN_USER = 0x00000047
    """C_LoginUser (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_SESSION_CANCEL = 0x00000048
    """C_SessionCancel (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_ENCRYPT_INIT = 0x00000049
    """C_MessageEncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_ENCRYPT_MESSAGE = 0x0000004A
    """C_EncryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_ENCRYPT_MESSAGE_BEGIN = 0x0000004B
    """C_EncryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_ENCRYPT_MESSAGE_NEXT = 0x0000004C
    """C_EncryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_ENCRYPT_FINAL = 0x0000004D
    """C_MessageEncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_DECRYPT_INIT = 0x0000004E
    """C_MessageDecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_DECRYPT_MESSAGE = 0x0000004F
    """C_DecryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_DECRYPT_MESSAGE_BEGIN = 0x00000050
    """C_DecryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_DECRYPT_MESSAGE_NEXT = 0x00000051
    """C_DecryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_DECRYPT_FINAL = 0x00000052
    """C_MessageDecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_SIGN_INIT = 0x00000053
    """C_MessageSignInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_SIGN_MESSAGE = 0x00000054
    """C_SignMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_SIGN_MESSAGE_BEGIN = 0x00000055
    """C_SignMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_SIGN_MESSAGE_NEXT = 0x00000056
    """C_SignMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_SIGN_FINAL = 0x00000057
    """C_MessageSignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_VERIFY_INIT = 0x00000058
    """C_MessageVerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_VERIFY_MESSAGE = 0x00000059
    """C_VerifyMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_VERIFY_MESSAGE_BEGIN = 0x0000005A
    """C_VerifyMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_VERIFY_MESSAGE_NEXT = 0x0000005B
    """C_VerifyMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""
    C_MESSAGE_VERIFY_FINAL = 0x0000005C
    """C_MessageVerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0."""


class Pkcs11ReturnCode(OpenIntEnum):
    """PKCS#11 Return Code (2.0 to 3.0)."""

    OK = 0x00000000
    """CKR_OK (2.0 to 3.0)."""
    CANCEL = 0x00000001
    """CKR_CANCEL (2.0 to 3.0)."""
    HOST_MEMORY = 0x00000002
    """CKR_HOST_MEMORY (2.0 to 3.0)."""
    SLOT_ID_INVALID = 0x00000003
    """CKR_SLOT_ID_INVALID (2.0 to 3.0)."""
    GENERAL_ERROR = 0x00000005
    """CKR_GENERAL_ERROR (2.0 to 3.0)."""
    FUNCTION_FAILED = 0x00000006
    """CKR_FUNCTION_FAILED (2.0 to 3.0)."""
    ARGUMENTS_BAD = 0x00000007
    """CKR_ARGUMENTS_BAD (2.0 to 3.0)."""
    NO_EVENT = 0x00000008
    """CKR_NO_EVENT (2.0 to 3.0)."""
    NEED_TO_CREATE_THREADS = 0x00000009
    """CKR_NEED_TO_CREATE_THREADS (2.0 to 3.0)."""
    CANT_LOCK = 0x0000000A
    """CKR_CANT_LOCK (2.0 to 3.0)."""
    ATTRIBUTE_READ_ONLY = 0x00000010
    """CKR_ATTRIBUTE_READ_ONLY (2.0 to 3.0)."""
    ATTRIBUTE_SENSITIVE = 0x00000011
    """CKR_ATTRIBUTE_SENSITIVE (2.0 to 3.0)."""
    ATTRIBUTE_TYPE_INVALID = 0x00000012
    """CKR_ATTRIBUTE_TYPE_INVALID (2.0 to 3.0)."""
    ATTRIBUTE_VALUE_INVALID = 0x00000013
    """CKR_ATTRIBUTE_VALUE_INVALID (2.0 to 3.0)."""
    ACTION_PROHIBITED = 0x0000001B
    """CKR_ACTION_PROHIBITED (2.0 to 3.0)."""
    DATA_INVALID = 0x00000020
    """CKR_DATA_INVALID (2.0 to 3.0)."""
    DATA_LEN_RANGE = 0x00000021
    """CKR_DATA_LEN_RANGE (2.0 to 3.0)."""
    DEVICE_ERROR = 0x00000030
    """CKR_DEVICE_ERROR (2.0 to 3.0)."""
    DEVICE_MEMORY = 0x00000031
    """CKR_DEVICE_MEMORY (2.0 to 3.0)."""
    DEVICE_REMOVED = 0x00000032
    """CKR_DEVICE_REMOVED (2.0 to 3.0)."""
    ENCRYPTED_DATA_INVALID = 0x00000040
    """CKR_ENCRYPTED_DATA_INVALID (2.0 to 3.0)."""
    ENCRYPTED_DATA_LEN_RANGE = 0x00000041
    """CKR_ENCRYPTED_DATA_LEN_RANGE (2.0 to 3.0)."""
    FUNCTION_CANCELED = 0x00000050
    """CKR_FUNCTION_CANCELED (2.0 to 3.0)."""
    FUNCTION_NOT_PARALLEL = 0x00000051
    """CKR_FUNCTION_NOT_PARALLEL (2.0 to 3.0)."""
    FUNCTION_NOT_SUPPORTED = 0x00000054
    """CKR_FUNCTION_NOT_SUPPORTED (2.0 to 3.0)."""
    KEY_HANDLE_INVALID = 0x00000060
    """CKR_KEY_HANDLE_INVALID (2.0 to 3.0)."""
    KEY_SIZE_RANGE = 0x00000062
    """CKR_KEY_SIZE_RANGE (2.0 to 3.0)."""
    KEY_TYPE_INCONSISTENT = 0x00000063
    """CKR_KEY_TYPE_INCONSISTENT (2.0 to 3.0)."""
    KEY_NOT_NEEDED = 0x00000064
    """CKR_KEY_NOT_NEEDED (2.0 to 3.0)."""
    KEY_CHANGED = 0x00000065
    """CKR_KEY_CHANGED (2.0 to 3.0)."""
    KEY_NEEDED = 0x00000066
    """CKR_KEY_NEEDED (2.0 to 3.0)."""
    KEY_INDIGESTIBLE = 0x00000067
    """CKR_KEY_INDIGESTIBLE (2.0 to 3.0)."""
    KEY_FUNCTION_NOT_PERMITTED = 0x00000068
    """CKR_KEY_FUNCTION_NOT_PERMITTED (2.0 to 3.0)."""
    KEY_NOT_WRAPPABLE = 0x00000069
    """CKR_KEY_NOT_WRAPPABLE (2.0 to 3.0)."""
    KEY_UNEXTRACTABLE = 0x0000006A
    """CKR_KEY_UNEXTRACTABLE (2.0 to 3.0)."""
    MECHANISM_INVALID = 0x00000070
    """CKR_MECHANISM_INVALID (2.0 to 3.0)."""
    MECHANISM_PARAM_INVALID = 0x00000071
    """CKR_MECHANISM_PARAM_INVALID (2.0 to 3.0)."""
    OBJECT_HANDLE_INVALID = 0x00000082
    """CKR_OBJECT_HANDLE_INVALID (2.0 to 3.0)."""
    OPERATION_ACTIVE = 0x00000090
    """CKR_OPERATION_ACTIVE (2.0 to 3.0)."""
    OPERATION_NOT_INITIALIZED = 0x00000091
    """CKR_OPERATION_NOT_INITIALIZED (2.0 to 3.0)."""
    PIN_INCORRECT = 0x000000A0
    """CKR_PIN_INCORRECT (2.0 to 3.0)."""
    PIN_INVALID = 0x000000A1
    """CKR_PIN_INVALID (2.0 to 3.0)."""
    PIN_LEN_RANGE = 0x000000A2
    """CKR_PIN_LEN_RANGE (2.0 to 3.0)."""
    PIN_EXPIRED = 0x000000A3
    """CKR_PIN_EXPIRED (2.0 to 3.0)."""
    PIN_LOCKED = 0x000000A4
    """CKR_PIN_LOCKED (2.0 to 3.0)."""
    SESSION_CLOSED = 0x000000B0
    """CKR_SESSION_CLOSED (2.0 to 3.0)."""
    SESSION_COUNT = 0x000000B1
    """CKR_SESSION_COUNT (2.0 to 3.0)."""
    SESSION_HANDLE_INVALID = 0x000000B3
    """CKR_SESSION_HANDLE_INVALID (2.0 to 3.0)."""
    SESSION_PARALLEL_NOT_SUPPORTED = 0x000000B4
    """CKR_SESSION_PARALLEL_NOT_SUPPORTED (2.0 to 3.0)."""
    SESSION_READ_ONLY = 0x000000B5
    """CKR_SESSION_READ_ONLY (2.0 to 3.0)."""
    SESSION_EXISTS = 0x000000B6
    """CKR_SESSION_EXISTS (2.0 to 3.0)."""
    SESSION_READ_ONLY_EXISTS = 0x000000B7
    """CKR_SESSION_READ_ONLY_EXISTS (2.0 to 3.0)."""
    SESSION_READ_WRITE_SO_EXISTS = 0x000000B8
    """CKR_SESSION_READ_WRITE_SO_EXISTS (2.0 to 3.0)."""
    SIGNATURE_INVALID = 0x000000C0
    """CKR_SIGNATURE_INVALID (2.0 to 3.0)."""
    SIGNATURE_LEN_RANGE = 0x000000C1
    """CKR_SIGNATURE_LEN_RANGE (2.0 to 3.0)."""
    TEMPLATE_INCOMPLETE = 0x000000D0
    """CKR_TEMPLATE_INCOMPLETE (2.0 to 3.0)."""
    TEMPLATE_INCONSISTENT = 0x000000D1
    """CKR_TEMPLATE_INCONSISTENT (2.0 to 3.0)."""
    TOKEN_NOT_PRESENT = 0x000000E0
    """CKR_TOKEN_NOT_PRESENT (2.0 to 3.0)."""
    TOKEN_NOT_RECOGNIZED = 0x000000E1
    """CKR_TOKEN_NOT_RECOGNIZED (2.0 to 3.0)."""
    TOKEN_WRITE_PROTECTED = 0x000000E2
    """CKR_TOKEN_WRITE_PROTECTED (2.0 to 3.0)."""
    UNWRAPPING_KEY_HANDLE_INVALID = 0x000000F0
    """CKR_UNWRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0)."""
    UNWRAPPING_KEY_SIZE_RANGE = 0x000000F1
    """CKR_UNWRAPPING_KEY_SIZE_RANGE (2.0 to 3.0)."""
    UNWRAPPING_KEY_TYPE_INCONSISTENT = 0x000000F2
    """CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0)."""
    USER_ALREADY_LOGGED_IN = 0x00000100
    """CKR_USER_ALREADY_LOGGED_IN (2.0 to 3.0)."""
    USER_NOT_LOGGED_IN = 0x00000101
    """CKR_USER_NOT_LOGGED_IN (2.0 to 3.0)."""
    USER_PIN_NOT_INITIALIZED = 0x00000102
    """CKR_USER_PIN_NOT_INITIALIZED (2.0 to 3.0)."""
    USER_TYPE_INVALID = 0x00000103
    """CKR_USER_TYPE_INVALID (2.0 to 3.0)."""
    USER_ANOTHER_ALREADY_LOGGED_IN = 0x00000104
    """CKR_USER_ANOTHER_ALREADY_LOGGED_IN (2.0 to 3.0)."""
    USER_TOO_MANY_TYPES = 0x00000105
    """CKR_USER_TOO_MANY_TYPES (2.0 to 3.0)."""
    WRAPPED_KEY_INVALID = 0x00000110
    """CKR_WRAPPED_KEY_INVALID (2.0 to 3.0)."""
    WRAPPED_KEY_LEN_RANGE = 0x00000112
    """CKR_WRAPPED_KEY_LEN_RANGE (2.0 to 3.0)."""
    WRAPPING_KEY_HANDLE_INVALID = 0x00000113
    """CKR_WRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0)."""
    WRAPPING_KEY_SIZE_RANGE = 0x00000114
    """CKR_WRAPPING_KEY_SIZE_RANGE (2.0 to 3.0)."""
    WRAPPING_KEY_TYPE_INCONSISTENT = 0x00000115
    """CKR_WRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0)."""
    RANDOM_SEED_NOT_SUPPORTED = 0x00000120
    """CKR_RANDOM_SEED_NOT_SUPPORTED (2.0 to 3.0)."""
    RANDOM_NO_RNG = 0x00000121
    """CKR_RANDOM_NO_RNG (2.0 to 3.0)."""
    DOMAIN_PARAMS_INVALID = 0x00000130
    """CKR_DOMAIN_PARAMS_INVALID (2.0 to 3.0)."""
    CURVE_NOT_SUPPORTED = 0x00000140
    """CKR_CURVE_NOT_SUPPORTED (2.0 to 3.0)."""
    BUFFER_TOO_SMALL = 0x00000150
    """CKR_BUFFER_TOO_SMALL (2.0 to 3.0)."""
    SAVED_STATE_INVALID = 0x00000160
    """CKR_SAVED_STATE_INVALID (2.0 to 3.0)."""
    INFORMATION_SENSITIVE = 0x00000170
    """CKR_INFORMATION_SENSITIVE (2.0 to 3.0)."""
    STATE_UNSAVEABLE = 0x00000180
    """CKR_STATE_UNSAVEABLE (2.0 to 3.0)."""
    CRYPTOKI_NOT_INITIALIZED = 0x00000190
    """CKR_CRYPTOKI_NOT_INITIALIZED (2.0 to 3.0)."""
    CRYPTOKI_ALREADY_INITIALIZED = 0x00000191
    """CKR_CRYPTOKI_ALREADY_INITIALIZED (2.0 to 3.0)."""
    MUTEX_BAD = 0x000001A0
    """CKR_MUTEX_BAD (2.0 to 3.0)."""
    MUTEX_NOT_LOCKED = 0x000001A1
    """CKR_MUTEX_NOT_LOCKED (2.0 to 3.0)."""
    NEW_PIN_MODE = 0x000001B0
    """CKR_NEW_PIN_MODE (2.0 to 3.0)."""
    NEXT_OTP = 0x000001B1
    """CKR_NEXT_OTP (2.0 to 3.0)."""
    EXCEEDED_MAX_ITERATIONS = 0x000001C0
    """CKR_EXCEEDED_MAX_ITERATIONS (2.0 to 3.0)."""
    FIPS_SELF_TEST_FAILED = 0x000001C1
    """CKR_FIPS_SELF_TEST_FAILED (2.0 to 3.0)."""
    LIBRARY_LOAD_FAILED = 0x000001C2
    """CKR_LIBRARY_LOAD_FAILED (2.0 to 3.0)."""
    PIN_TOO_WEAK = 0x000001C3
    """CKR_PIN_TOO_WEAK (2.0 to 3.0)."""
    PUBLIC_KEY_INVALID = 0x000001C4
    """CKR_PUBLIC_KEY_INVALID (2.0 to 3.0)."""
    FUNCTION_REJECTED = 0x00000200
    """CKR_FUNCTION_REJECTED (2.0 to 3.0)."""
    VENDOR_DEFINED = 0x80000000
    """CKR_VENDOR_DEFINED (2.0 to 3.0)."""


class PaddingMethod(OpenIntEnum):
    """Padding Method (1.0 to 3.0)."""

    NONE = 0x00000001
    """None (1.0 to 3.0)."""
    OAEP = 0x00000002
    """OAEP (1.0 to 3.0)."""
    PKCS5 = 0x00000003
    """PKCS5 (1.0 to 3.0)."""
    SSL3 = 0x00000004
    """SSL3 (1.0 to 3.0)."""
    ZEROS = 0x00000005
    """Zeros (1.0 to 3.0)."""
    ANSI_X9_23 = 0x00000006
    """ANSI X9.23 (1.0 to 3.0)."""
    ISO_10126 = 0x00000007
    """ISO 10126 (1.0 to 3.0)."""
    PKCS1_V1_5 = 0x00000008
    """PKCS1 v1.5 (1.0 to 3.0)."""
    X9_31 = 0x00000009
    """X9.31 (1.0 to 3.0)."""
    PSS = 0x0000000A
    """PSS (1.0 to 3.0)."""


class ProcessingStage(OpenIntEnum):
    """Processing Stage (2.1 to 3.0)."""

    SUBMITTED = 0x00000001
    """Submitted (2.1 to 3.0)."""
    IN_PROCESS = 0x00000002
    """In Process (2.1 to 3.0)."""
    COMPLETED = 0x00000003
    """Completed (2.1 to 3.0)."""


class ProfileName(OpenIntEnum):
    """Profile Name (1.3 to 3.0)."""

    BASELINE_SERVER_BASIC_KMIP_V1_2 = 0x00000001
    """Baseline Server Basic KMIP v1.2 (1.3 to 1.4)."""
    BASELINE_SERVER_TLS_V1_2_KMIP_V1_2 = 0x00000002
    """Baseline Server TLS v1.2 KMIP v1.2 (1.3 to 1.4)."""
    BASELINE_CLIENT_BASIC_KMIP_V1_2 = 0x00000003
    """Baseline Client Basic KMIP v1.2 (1.3 to 1.4)."""
    BASELINE_CLIENT_TLS_V1_2_KMIP_V1_2 = 0x00000004
    """Baseline Client TLS v1.2 KMIP v1.2 (1.3 to 1.4)."""
    COMPLETE_SERVER_BASIC_KMIP_V1_2 = 0x00000005
    """Complete Server Basic KMIP v1.2 (1.3 to 1.4)."""
    COMPLETE_SERVER_TLS_V1_2_KMIP_V1_2 = 0x00000006
    """Complete Server TLS v1.2 KMIP v1.2 (1.3 to 1.4)."""
    TAPE_LIBRARY_CLIENT_KMIP_V1_0 = 0x00000007
    """Tape Library Client KMIP v1.0 (1.3 to 1.4)."""
    TAPE_LIBRARY_CLIENT_KMIP_V1_1 = 0x00000008
    """Tape Library Client KMIP v1.1 (1.3 to 1.4)."""
    TAPE_LIBRARY_CLIENT_KMIP_V1_2 = 0x00000009
    """Tape Library Client KMIP v1.2 (1.3 to 1.4)."""
    TAPE_LIBRARY_SERVER_KMIP_V1_0 = 0x0000000A
    """Tape Library Server KMIP v1.0 (1.3 to 1.4)."""
    TAPE_LIBRARY_SERVER_KMIP_V1_1 = 0x0000000B
    """Tape Library Server KMIP v1.1 (1.3 to 1.4)."""
    TAPE_LIBRARY_SERVER_KMIP_V1_2 = 0x0000000C
    """Tape Library Server KMIP v1.2 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0 = 0x0000000D
    """Symmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1 = 0x0000000E
    """Symmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2 = 0x0000000F
    """Symmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0 = 0x00000010
    """Symmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1 = 0x00000011
    """Symmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2 = 0x00000012
    """Symmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_0 = 0x00000013
    """Asymmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_1 = 0x00000014
    """Asymmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_2 = 0x00000015
    """Asymmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_0 = 0x00000016
    """Asymmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_1 = 0x00000017
    """Asymmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_2 = 0x00000018
    """Asymmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4)."""
    BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 = 0x00000019
    """Basic Cryptographic Client KMIP v1.2 (1.3 to 1.4)."""
    BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 = 0x0000001A
    """Basic Cryptographic Server KMIP v1.2 (1.3 to 1.4)."""
    ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 = 0x0000001B
    """Advanced Cryptographic Client KMIP v1.2 (1.3 to 1.4)."""
    ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 = 0x0000001C
    """Advanced Cryptographic Server KMIP v1.2 (1.3 to 1.4)."""
    RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_2 = 0x0000001D
    """RNG Cryptographic Client KMIP v1.2 (1.3 to 1.4)."""
    RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_2 = 0x0000001E
    """RNG Cryptographic Server KMIP v1.2 (1.3 to 1.4)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 = 0x0000001F
    """Basic Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 = 0x00000020
    """Intermediate Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_0 = 0x00000021
    """Advanced Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 = 0x00000022
    """Basic Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 = 0x00000023
    """Intermediate Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_1 = 0x00000024
    """Advanced Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 = 0x00000025
    """Basic Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 = 0x00000026
    """Intermediate Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_2 = 0x00000027
    """Advanced Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_0 = 0x00000028
    """Symmetric Key Foundry Server KMIP v1.0 (1.3 to 1.4)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_1 = 0x00000029
    """Symmetric Key Foundry Server KMIP v1.1 (1.3 to 1.4)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_2 = 0x0000002A
    """Symmetric Key Foundry Server KMIP v1.2 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_0 = 0x0000002B
    """Opaque Managed Object Store Client KMIP v1.0 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_1 = 0x0000002C
    """Opaque Managed Object Store Client KMIP v1.1 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_2 = 0x0000002D
    """Opaque Managed Object Store Client KMIP v1.2 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_0 = 0x0000002E
    """Opaque Managed Object Store Server KMIP v1.0 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_1 = 0x0000002F
    """Opaque Managed Object Store Server KMIP v1.1 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_2 = 0x00000030
    """Opaque Managed Object Store Server KMIP v1.2 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_CLIENT_KMIP_V1_0 = 0x00000031
    """Suite B minLOS_128 Client KMIP v1.0 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_CLIENT_KMIP_V1_1 = 0x00000032
    """Suite B minLOS_128 Client KMIP v1.1 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_CLIENT_KMIP_V1_2 = 0x00000033
    """Suite B minLOS_128 Client KMIP v1.2 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_SERVER_KMIP_V1_0 = 0x00000034
    """Suite B minLOS_128 Server KMIP v1.0 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_SERVER_KMIP_V1_1 = 0x00000035
    """Suite B minLOS_128 Server KMIP v1.1 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_SERVER_KMIP_V1_2 = 0x00000036
    """Suite B minLOS_128 Server KMIP v1.2 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_CLIENT_KMIP_V1_0 = 0x00000037
    """Suite B minLOS_192 Client KMIP v1.0 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_CLIENT_KMIP_V1_1 = 0x00000038
    """Suite B minLOS_192 Client KMIP v1.1 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_CLIENT_KMIP_V1_2 = 0x00000039
    """Suite B minLOS_192 Client KMIP v1.2 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_SERVER_KMIP_V1_0 = 0x0000003A
    """Suite B minLOS_192 Server KMIP v1.0 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_SERVER_KMIP_V1_1 = 0x0000003B
    """Suite B minLOS_192 Server KMIP v1.1 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_SERVER_KMIP_V1_2 = 0x0000003C
    """Suite B minLOS_192 Server KMIP v1.2 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_0 = 0x0000003D
    """Storage Array with Self Encrypting Drive Client KMIP v1.0 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_1 = 0x0000003E
    """Storage Array with Self Encrypting Drive Client KMIP v1.1 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_2 = 0x0000003F
    """Storage Array with Self Encrypting Drive Client KMIP v1.2 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_0 = 0x00000040
    """Storage Array with Self Encrypting Drive Server KMIP v1.0 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_1 = 0x00000041
    """Storage Array with Self Encrypting Drive Server KMIP v1.1 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_2 = 0x00000042
    """Storage Array with Self Encrypting Drive Server KMIP v1.2 (1.3 to 1.4)."""
    HTTPS_CLIENT_KMIP_V1_0 = 0x00000043
    """HTTPS Client KMIP v1.0 (1.3 to 1.4)."""
    HTTPS_CLIENT_KMIP_V1_1 = 0x00000044
    """HTTPS Client KMIP v1.1 (1.3 to 1.4)."""
    HTTPS_CLIENT_KMIP_V1_2 = 0x00000045
    """HTTPS Client KMIP v1.2 (1.3 to 1.4)."""
    HTTPS_SERVER_KMIP_V1_0 = 0x00000046
    """HTTPS Server KMIP v1.0 (1.3 to 1.4)."""
    HTTPS_SERVER_KMIP_V1_1 = 0x00000047
    """HTTPS Server KMIP v1.1 (1.3 to 1.4)."""
    HTTPS_SERVER_KMIP_V1_2 = 0x00000048
    """HTTPS Server KMIP v1.2 (1.3 to 1.4)."""
    JSON_CLIENT_KMIP_V1_0 = 0x00000049
    """JSON Client KMIP v1.0 (1.3 to 1.4)."""
    JSON_CLIENT_KMIP_V1_1 = 0x0000004A
    """JSON Client KMIP v1.1 (1.3 to 1.4)."""
    JSON_CLIENT_KMIP_V1_2 = 0x0000004B
    """JSON Client KMIP v1.2 (1.3 to 1.4)."""
    JSON_SERVER_KMIP_V1_0 = 0x0000004C
    """JSON Server KMIP v1.0 (1.3 to 1.4)."""
    JSON_SERVER_KMIP_V1_1 = 0x0000004D
    """JSON Server KMIP v1.1 (1.3 to 1.4)."""
    JSON_SERVER_KMIP_V1_2 = 0x0000004E
    """JSON Server KMIP v1.2 (1.3 to 1.4)."""
    XML_CLIENT_KMIP_V1_0 = 0x0000004F
    """XML Client KMIP v1.0 (1.3 to 1.4)."""
    XML_CLIENT_KMIP_V1_1 = 0x00000050
    """XML Client KMIP v1.1 (1.3 to 1.4)."""
    XML_CLIENT_KMIP_V1_2 = 0x00000051
    """XML Client KMIP v1.2 (1.3 to 1.4)."""
    XML_SERVER_KMIP_V1_0 = 0x00000052
    """XML Server KMIP v1.0 (1.3 to 1.4)."""
    XML_SERVER_KMIP_V1_1 = 0x00000053
    """XML Server KMIP v1.1 (1.3 to 1.4)."""
    XML_SERVER_KMIP_V1_2 = 0x00000054
    """XML Server KMIP v1.2 (1.3 to 1.4)."""
    BASELINE_SERVER_BASIC_KMIP_V1_3 = 0x00000055
    """Baseline Server Basic KMIP v1.3 (1.3 to 1.4)."""
    BASELINE_SERVER_TLS_V1_2_KMIP_V1_3 = 0x00000056
    """Baseline Server TLS v1.2 KMIP v1.3 (1.3 to 1.4)."""
    BASELINE_CLIENT_BASIC_KMIP_V1_3 = 0x00000057
    """Baseline Client Basic KMIP v1.3 (1.3 to 1.4)."""
    BASELINE_CLIENT_TLS_V1_2_KMIP_V1_3 = 0x00000058
    """Baseline Client TLS v1.2 KMIP v1.3 (1.3 to 1.4)."""
    COMPLETE_SERVER_BASIC_KMIP_V1_3 = 0x00000059
    """Complete Server Basic KMIP v1.3 (1.3 to 1.4)."""
    COMPLETE_SERVER_TLS_V1_2_KMIP_V1_3 = 0x0000005A
    """Complete Server TLS v1.2 KMIP v1.3 (1.3 to 1.4)."""
    TAPE_LIBRARY_CLIENT_KMIP_V1_3 = 0x0000005B
    """Tape Library Client KMIP v1.3 (1.3 to 1.4)."""
    TAPE_LIBRARY_SERVER_KMIP_V1_3 = 0x0000005C
    """Tape Library Server KMIP v1.3 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3 = 0x0000005D
    """Symmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3 = 0x0000005E
    """Symmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_3 = 0x0000005F
    """Asymmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_3 = 0x00000060
    """Asymmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4)."""
    BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 = 0x00000061
    """Basic Cryptographic Client KMIP v1.3 (1.3 to 1.4)."""
    BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 = 0x00000062
    """Basic Cryptographic Server KMIP v1.3 (1.3 to 1.4)."""
    ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 = 0x00000063
    """Advanced Cryptographic Client KMIP v1.3 (1.3 to 1.4)."""
    ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 = 0x00000064
    """Advanced Cryptographic Server KMIP v1.3 (1.3 to 1.4)."""
    RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_3 = 0x00000065
    """RNG Cryptographic Client KMIP v1.3 (1.3 to 1.4)."""
    RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_3 = 0x00000066
    """RNG Cryptographic Server KMIP v1.3 (1.3 to 1.4)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 = 0x00000067
    """Basic Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 = 0x00000068
    """Intermediate Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_3 = 0x00000069
    """Advanced Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_3 = 0x0000006A
    """Symmetric Key Foundry Server KMIP v1.3 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_3 = 0x0000006B
    """Opaque Managed Object Store Client KMIP v1.3 (1.3 to 1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_3 = 0x0000006C
    """Opaque Managed Object Store Server KMIP v1.3 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_CLIENT_KMIP_V1_3 = 0x0000006D
    """Suite B minLOS_128 Client KMIP v1.3 (1.3 to 1.4)."""
    SUITE_B_MINLOS_128_SERVER_KMIP_V1_3 = 0x0000006E
    """Suite B minLOS_128 Server KMIP v1.3 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_CLIENT_KMIP_V1_3 = 0x0000006F
    """Suite B minLOS_192 Client KMIP v1.3 (1.3 to 1.4)."""
    SUITE_B_MINLOS_192_SERVER_KMIP_V1_3 = 0x00000070
    """Suite B minLOS_192 Server KMIP v1.3 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_3 = 0x00000071
    """Storage Array with Self Encrypting Drive Client KMIP v1.3 (1.3 to 1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_3 = 0x00000072
    """Storage Array with Self Encrypting Drive Server KMIP v1.3 (1.3 to 1.4)."""
    HTTPS_CLIENT_KMIP_V1_3 = 0x00000073
    """HTTPS Client KMIP v1.3 (1.3 to 1.4)."""
    HTTPS_SERVER_KMIP_V1_3 = 0x00000074
    """HTTPS Server KMIP v1.3 (1.3 to 1.4)."""
    JSON_CLIENT_KMIP_V1_3 = 0x00000075
    """JSON Client KMIP v1.3 (1.3 to 1.4)."""
    JSON_SERVER_KMIP_V1_3 = 0x00000076
    """JSON Server KMIP v1.3 (1.3 to 1.4)."""
    XML_CLIENT_KMIP_V1_3 = 0x00000077
    """XML Client KMIP v1.3 (1.3 to 1.4)."""
    XML_SERVER_KMIP_V1_3 = 0x00000078
    """XML Server KMIP v1.3 (1.3 to 1.4)."""
    BASELINE_SERVER_BASIC_KMIP_V1_4 = 0x00000079
    """Baseline Server Basic KMIP v1.4 (1.4)."""
    BASELINE_SERVER_TLS_V1_2_KMIP_V1_4 = 0x0000007A
    """Baseline Server TLS v1.2 KMIP v1.4 (1.4)."""
    BASELINE_CLIENT_BASIC_KMIP_V1_4 = 0x0000007B
    """Baseline Client Basic KMIP v1.4 (1.4)."""
    BASELINE_CLIENT_TLS_V1_2_KMIP_V1_4 = 0x0000007C
    """Baseline Client TLS v1.2 KMIP v1.4 (1.4)."""
    COMPLETE_SERVER_BASIC_KMIP_V1_4 = 0x0000007D
    """Complete Server Basic KMIP v1.4 (1.4)."""
    COMPLETE_SERVER_TLS_V1_2_KMIP_V1_4 = 0x0000007E
    """Complete Server TLS v1.2 KMIP v1.4 (1.4)."""
    TAPE_LIBRARY_CLIENT_KMIP_V1_4 = 0x0000007F
    """Tape Library Client KMIP v1.4 (1.4)."""
    TAPE_LIBRARY_SERVER_KMIP_V1_4 = 0x00000080
    """Tape Library Server KMIP v1.4 (1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4 = 0x00000081
    """Symmetric Key Lifecycle Client KMIP v1.4 (1.4)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4 = 0x00000082
    """Symmetric Key Lifecycle Server KMIP v1.4 (1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT_KMIP_V1_4 = 0x00000083
    """Asymmetric Key Lifecycle Client KMIP v1.4 (1.4)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER_KMIP_V1_4 = 0x00000084
    """Asymmetric Key Lifecycle Server KMIP v1.4 (1.4)."""
    BASIC_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 = 0x00000085
    """Basic Cryptographic Client KMIP v1.4 (1.4)."""
    BASIC_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 = 0x00000086
    """Basic Cryptographic Server KMIP v1.4 (1.4)."""
    ADVANCED_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 = 0x00000087
    """Advanced Cryptographic Client KMIP v1.4 (1.4)."""
    ADVANCED_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 = 0x00000088
    """Advanced Cryptographic Server KMIP v1.4 (1.4)."""
    RNG_CRYPTOGRAPHIC_CLIENT_KMIP_V1_4 = 0x00000089
    """RNG Cryptographic Client KMIP v1.4 (1.4)."""
    RNG_CRYPTOGRAPHIC_SERVER_KMIP_V1_4 = 0x0000008A
    """RNG Cryptographic Server KMIP v1.4 (1.4)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 = 0x0000008B
    """Basic Symmetric Key Foundry Client KMIP v1.4 (1.4)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 = 0x0000008C
    """Intermediate Symmetric Key Foundry Client KMIP v1.4 (1.4)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT_KMIP_V1_4 = 0x0000008D
    """Advanced Symmetric Key Foundry Client KMIP v1.4 (1.4)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER_KMIP_V1_4 = 0x0000008E
    """Symmetric Key Foundry Server KMIP v1.4 (1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT_KMIP_V1_4 = 0x0000008F
    """Opaque Managed Object Store Client KMIP v1.4 (1.4)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER_KMIP_V1_4 = 0x00000090
    """Opaque Managed Object Store Server KMIP v1.4 (1.4)."""
    SUITE_B_MINLOS_128_CLIENT_KMIP_V1_4 = 0x00000091
    """Suite B minLOS_128 Client KMIP v1.4 (1.4)."""
    SUITE_B_MINLOS_128_SERVER_KMIP_V1_4 = 0x00000092
    """Suite B minLOS_128 Server KMIP v1.4 (1.4)."""
    SUITE_B_MINLOS_192_CLIENT_KMIP_V1_4 = 0x00000093
    """Suite B minLOS_192 Client KMIP v1.4 (1.4)."""
    SUITE_B_MINLOS_192_SERVER_KMIP_V1_4 = 0x00000094
    """Suite B minLOS_192 Server KMIP v1.4 (1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT_KMIP_V1_4 = 0x00000095
    """Storage Array with Self Encrypting Drive Client KMIP v1.4 (1.4)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER_KMIP_V1_4 = 0x00000096
    """Storage Array with Self Encrypting Drive Server KMIP v1.4 (1.4)."""
    HTTPS_CLIENT_KMIP_V1_4 = 0x00000097
    """HTTPS Client KMIP v1.4 (1.4)."""
    HTTPS_SERVER_KMIP_V1_4 = 0x00000098
    """HTTPS Server KMIP v1.4 (1.4)."""
    JSON_CLIENT_KMIP_V1_4 = 0x00000099
    """JSON Client KMIP v1.4 (1.4)."""
    JSON_SERVER_KMIP_V1_4 = 0x0000009A
    """JSON Server KMIP v1.4 (1.4)."""
    XML_CLIENT_KMIP_V1_4 = 0x0000009B
    """XML Client KMIP v1.4 (1.4)."""
    XML_SERVER_KMIP_V1_4 = 0x0000009C
    """XML Server KMIP v1.4 (1.4)."""
    COMPLETE_SERVER_BASIC = 0x00000104
    """Complete Server Basic (2.0 to 3.0)."""
    COMPLETE_SERVER_TLS_V1_2 = 0x00000105
    """Complete Server TLS v1.2 (2.0 to 3.0)."""
    TAPE_LIBRARY_CLIENT = 0x00000106
    """Tape Library Client (2.0 to 3.0)."""
    TAPE_LIBRARY_SERVER = 0x00000107
    """Tape Library Server (2.0 to 3.0)."""
    SYMMETRIC_KEY_LIFECYCLE_CLIENT = 0x00000108
    """Symmetric Key Lifecycle Client (2.0 to 3.0)."""
    SYMMETRIC_KEY_LIFECYCLE_SERVER = 0x00000109
    """Symmetric Key Lifecycle Server (2.0 to 3.0)."""
    ASYMMETRIC_KEY_LIFECYCLE_CLIENT = 0x0000010A
    """Asymmetric Key Lifecycle Client (2.0 to 3.0)."""
    ASYMMETRIC_KEY_LIFECYCLE_SERVER = 0x0000010B
    """Asymmetric Key Lifecycle Server (2.0 to 3.0)."""
    BASIC_CRYPTOGRAPHIC_CLIENT = 0x0000010C
    """Basic Cryptographic Client (2.0 to 3.0)."""
    BASIC_CRYPTOGRAPHIC_SERVER = 0x0000010D
    """Basic Cryptographic Server (2.0 to 3.0)."""
    ADVANCED_CRYPTOGRAPHIC_CLIENT = 0x0000010E
    """Advanced Cryptographic Client (2.0 to 3.0)."""
    ADVANCED_CRYPTOGRAPHIC_SERVER = 0x0000010F
    """Advanced Cryptographic Server (2.0 to 3.0)."""
    RNG_CRYPTOGRAPHIC_CLIENT = 0x00000110
    """RNG Cryptographic Client (2.0 to 3.0)."""
    RNG_CRYPTOGRAPHIC_SERVER = 0x00000111
    """RNG Cryptographic Server (2.0 to 3.0)."""
    BASIC_SYMMETRIC_KEY_FOUNDRY_CLIENT = 0x00000112
    """Basic Symmetric Key Foundry Client (2.0 to 3.0)."""
    INTERMEDIATE_SYMMETRIC_KEY_FOUNDRY_CLIENT = 0x00000113
    """Intermediate Symmetric Key Foundry Client (2.0 to 3.0)."""
    ADVANCED_SYMMETRIC_KEY_FOUNDRY_CLIENT = 0x00000114
    """Advanced Symmetric Key Foundry Client (2.0 to 3.0)."""
    SYMMETRIC_KEY_FOUNDRY_SERVER = 0x00000115
    """Symmetric Key Foundry Server (2.0 to 3.0)."""
    OPAQUE_MANAGED_OBJECT_STORE_CLIENT = 0x00000116
    """Opaque Managed Object Store Client (2.0 to 3.0)."""
    OPAQUE_MANAGED_OBJECT_STORE_SERVER = 0x00000117
    """Opaque Managed Object Store Server (2.0 to 3.0)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_CLIENT = 0x0000011C
    """Storage Array with Self Encrypting Drive Client (2.0 to 3.0)."""
    STORAGE_ARRAY_WITH_SELF_ENCRYPTING_DRIVE_SERVER = 0x0000011D
    """Storage Array with Self Encrypting Drive Server (2.0 to 3.0)."""
    HTTPS_CLIENT = 0x0000011E
    """HTTPS Client (2.0 to 3.0)."""
    HTTPS_SERVER = 0x0000011F
    """HTTPS Server (2.0 to 3.0)."""
    JSON_CLIENT = 0x00000120
    """JSON Client (2.0 to 3.0)."""
    JSON_SERVER = 0x00000121
    """JSON Server (2.0 to 3.0)."""
    XML_CLIENT = 0x00000122
    """XML Client (2.0 to 3.0)."""
    XML_SERVER = 0x00000123
    """XML Server (2.0 to 3.0)."""
    AES_XTS_CLIENT = 0x00000124
    """AES XTS Client (2.0 to 3.0)."""
    AES_XTS_SERVER = 0x00000125
    """AES XTS Server (2.0 to 3.0)."""
    QUANTUM_SAFE_CLIENT = 0x00000126
    """Quantum Safe Client (2.0 to 3.0)."""
    QUANTUM_SAFE_SERVER = 0x00000127
    """Quantum Safe Server (2.0 to 3.0)."""
    PKCS_11_CLIENT = 0x00000128
    """PKCS#11 Client (2.0 to 3.0)."""
    PKCS_11_SERVER = 0x00000129
    """PKCS#11 Server (2.0 to 3.0)."""
    BASELINE_CLIENT = 0x0000012A
    """Baseline Client (2.0 to 3.0)."""
    BASELINE_SERVER = 0x0000012B
    """Baseline Server (2.0 to 3.0)."""
    COMPLETE_SERVER = 0x0000012C
    """Complete Server (2.0 to 3.0)."""


class ProtectionLevel(OpenIntEnum):
    """Protection Level (2.0 to 3.0)."""

    HIGH = 0x00000001
    """High (2.0 to 3.0)."""
    LOW = 0x00000002
    """Low (2.0 to 3.0)."""


class PutFunction(OpenIntEnum):
    """Put Function (1.0 to 3.0)."""

    NEW = 0x00000001
    """New (1.0 to 3.0)."""
    REPLACE = 0x00000002
    """Replace (1.0 to 3.0)."""


class QueryFunction(OpenIntEnum):
    """Query Function (1.0 to 3.0)."""

    QUERY_OPERATIONS = 0x00000001
    """Query Operations (1.0 to 3.0)."""
    QUERY_OBJECTS = 0x00000002
    """Query Objects (1.0 to 3.0)."""
    QUERY_SERVER_INFORMATION = 0x00000003
    """Query Server Information (1.0 to 3.0)."""
    QUERY_APPLICATION_NAMESPACES = 0x00000004
    """Query Application Namespaces (1.0 to 3.0)."""
    QUERY_EXTENSION_LIST = 0x00000005
    """Query Extension List (1.1 to 3.0)."""
    QUERY_EXTENSION_MAP = 0x00000006
    """Query Extension Map (1.1 to 3.0)."""
    QUERY_ATTESTATION_TYPES = 0x00000007
    """Query Attestation Types (1.2 to 3.0)."""
    QUERY_RNGS = 0x00000008
    """Query RNGs (1.3 to 3.0)."""
    QUERY_VALIDATIONS = 0x00000009
    """Query Validations (1.3 to 3.0)."""
    QUERY_PROFILES = 0x0000000A
    """Query Profiles (1.3 to 3.0)."""
    QUERY_CAPABILITIES = 0x0000000B
    """Query Capabilities (1.3 to 3.0)."""
    QUERY_CLIENT_REGISTRATION_METHODS = 0x0000000C
    """Query Client Registration Methods (1.3 to 3.0)."""
    QUERY_DEFAULTS_INFORMATION = 0x0000000D
    """Query Defaults Information (2.0 to 3.0)."""
    QUERY_STORAGE_PROTECTION_MASKS = 0x0000000E
    """Query Storage Protection Masks (2.0 to 3.0)."""
    QUERY_CREDENTIAL_INFORMATION = 0x0000000F
    """Query Credential Information (3.0)."""


class RngAlgorithm(OpenIntEnum):
    """RNG Algorithm (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    FIPS_186_2 = 0x00000002
    """FIPS 186-2 (1.3 to 3.0)."""
    DRBG = 0x00000003
    """DRBG (1.3 to 3.0)."""
    NRBG = 0x00000004
    """NRBG (1.3 to 3.0)."""
    ANSI_X9_31 = 0x00000005
    """ANSI X9.31 (1.3 to 3.0)."""
    ANSI_X9_62 = 0x00000006
    """ANSI X9.62 (1.3 to 3.0)."""


class RngMode(OpenIntEnum):
    """RNG Mode (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    SHARED_INSTANTIATION = 0x00000002
    """Shared Instantiation (1.3 to 3.0)."""
    NON_SHARED_INSTANTIATION = 0x00000003
    """Non-Shared Instantiation (1.3 to 3.0)."""


class RecommendedCurve(OpenIntEnum):
    """Recommended Curve (1.0 to 3.0)."""

    P_192 = 0x00000001
    """P-192 (1.0 to 3.0)."""
    K_163 = 0x00000002
    """K-163 (1.0 to 3.0)."""
    B_163 = 0x00000003
    """B-163 (1.0 to 3.0)."""
    P_224 = 0x00000004
    """P-224 (1.0 to 3.0)."""
    K_233 = 0x00000005
    """K-233 (1.0 to 3.0)."""
    B_233 = 0x00000006
    """B-233 (1.0 to 3.0)."""
    P_256 = 0x00000007
    """P-256 (1.0 to 3.0)."""
    K_283 = 0x00000008
    """K-283 (1.0 to 3.0)."""
    B_283 = 0x00000009
    """B-283 (1.0 to 3.0)."""
    P_384 = 0x0000000A
    """P-384 (1.0 to 3.0)."""
    K_409 = 0x0000000B
    """K-409 (1.0 to 3.0)."""
    B_409 = 0x0000000C
    """B-409 (1.0 to 3.0)."""
    P_521 = 0x0000000D
    """P-521 (1.0 to 3.0)."""
    K_571 = 0x0000000E
    """K-571 (1.0 to 3.0)."""
    B_571 = 0x0000000F
    """B-571 (1.0 to 3.0)."""
    SECP112R1 = 0x00000010
    """SECP112R1 (1.2 to 3.0)."""
    SECP112R2 = 0x00000011
    """SECP112R2 (1.2 to 3.0)."""
    SECP128R1 = 0x00000012
    """SECP128R1 (1.2 to 3.0)."""
    SECP128R2 = 0x00000013
    """SECP128R2 (1.2 to 3.0)."""
    SECP160K1 = 0x00000014
    """SECP160K1 (1.2 to 3.0)."""
    SECP160R1 = 0x00000015
    """SECP160R1 (1.2 to 3.0)."""
    SECP160R2 = 0x00000016
    """SECP160R2 (1.2 to 3.0)."""
    SECP192K1 = 0x00000017
    """SECP192K1 (1.2 to 3.0)."""
    SECP224K1 = 0x00000018
    """SECP224K1 (1.2 to 3.0)."""
    SECP256K1 = 0x00000019
    """SECP256K1 (1.2 to 3.0)."""
    SECT113R1 = 0x0000001A
    """SECT113R1 (1.2 to 3.0)."""
    SECT113R2 = 0x0000001B
    """SECT113R2 (1.2 to 3.0)."""
    SECT131R1 = 0x0000001C
    """SECT131R1 (1.2 to 3.0)."""
    SECT131R2 = 0x0000001D
    """SECT131R2 (1.2 to 3.0)."""
    SECT163R1 = 0x0000001E
    """SECT163R1 (1.2 to 3.0)."""
    SECT193R1 = 0x0000001F
    """SECT193R1 (1.2 to 3.0)."""
    SECT193R2 = 0x00000020
    """SECT193R2 (1.2 to 3.0)."""
    SECT239K1 = 0x00000021
    """SECT239K1 (1.2 to 3.0)."""
    ANSIX9P192V2 = 0x00000022
    """ANSIX9P192V2 (1.2 to 3.0)."""
    ANSIX9P192V3 = 0x00000023
    """ANSIX9P192V3 (1.2 to 3.0)."""
    ANSIX9P239V1 = 0x00000024
    """ANSIX9P239V1 (1.2 to 3.0)."""
    ANSIX9P239V2 = 0x00000025
    """ANSIX9P239V2 (1.2 to 3.0)."""
    ANSIX9P239V3 = 0x00000026
    """ANSIX9P239V3 (1.2 to 3.0)."""
    ANSIX9C2PNB163V1 = 0x00000027
    """ANSIX9C2PNB163V1 (1.2 to 3.0)."""
    ANSIX9C2PNB163V2 = 0x00000028
    """ANSIX9C2PNB163V2 (1.2 to 3.0)."""
    ANSIX9C2PNB163V3 = 0x00000029
    """ANSIX9C2PNB163V3 (1.2 to 3.0)."""
    ANSIX9C2PNB176V1 = 0x0000002A
    """ANSIX9C2PNB176V1 (1.2 to 3.0)."""
    ANSIX9C2TNB191V1 = 0x0000002B
    """ANSIX9C2TNB191V1 (1.2 to 3.0)."""
    ANSIX9C2TNB191V2 = 0x0000002C
    """ANSIX9C2TNB191V2 (1.2 to 3.0)."""
    ANSIX9C2TNB191V3 = 0x0000002D
    """ANSIX9C2TNB191V3 (1.2 to 3.0)."""
    ANSIX9C2PNB208W1 = 0x0000002E
    """ANSIX9C2PNB208W1 (1.2 to 3.0)."""
    ANSIX9C2TNB239V1 = 0x0000002F
    """ANSIX9C2TNB239V1 (1.2 to 3.0)."""
    ANSIX9C2TNB239V2 = 0x00000030
    """ANSIX9C2TNB239V2 (1.2 to 3.0)."""
    ANSIX9C2TNB239V3 = 0x00000031
    """ANSIX9C2TNB239V3 (1.2 to 3.0)."""
    ANSIX9C2PNB272W1 = 0x00000032
    """ANSIX9C2PNB272W1 (1.2 to 3.0)."""
    ANSIX9C2PNB304W1 = 0x00000033
    """ANSIX9C2PNB304W1 (1.2 to 3.0)."""
    ANSIX9C2TNB359V1 = 0x00000034
    """ANSIX9C2TNB359V1 (1.2 to 3.0)."""
    ANSIX9C2PNB368W1 = 0x00000035
    """ANSIX9C2PNB368W1 (1.2 to 3.0)."""
    ANSIX9C2TNB431R1 = 0x00000036
    """ANSIX9C2TNB431R1 (1.2 to 3.0)."""
    BRAINPOOLP160R1 = 0x00000037
    """BRAINPOOLP160R1 (1.2 to 3.0)."""
    BRAINPOOLP160T1 = 0x00000038
    """BRAINPOOLP160T1 (1.2 to 3.0)."""
    BRAINPOOLP192R1 = 0x00000039
    """BRAINPOOLP192R1 (1.2 to 3.0)."""
    BRAINPOOLP192T1 = 0x0000003A
    """BRAINPOOLP192T1 (1.2 to 3.0)."""
    BRAINPOOLP224R1 = 0x0000003B
    """BRAINPOOLP224R1 (1.2 to 3.0)."""
    BRAINPOOLP224T1 = 0x0000003C
    """BRAINPOOLP224T1 (1.2 to 3.0)."""
    BRAINPOOLP256R1 = 0x0000003D
    """BRAINPOOLP256R1 (1.2 to 3.0)."""
    BRAINPOOLP256T1 = 0x0000003E
    """BRAINPOOLP256T1 (1.2 to 3.0)."""
    BRAINPOOLP320R1 = 0x0000003F
    """BRAINPOOLP320R1 (1.2 to 3.0)."""
    BRAINPOOLP320T1 = 0x00000040
    """BRAINPOOLP320T1 (1.2 to 3.0)."""
    BRAINPOOLP384R1 = 0x00000041
    """BRAINPOOLP384R1 (1.2 to 3.0)."""
    BRAINPOOLP384T1 = 0x00000042
    """BRAINPOOLP384T1 (1.2 to 3.0)."""
    BRAINPOOLP512R1 = 0x00000043
    """BRAINPOOLP512R1 (1.2 to 3.0)."""
    BRAINPOOLP512T1 = 0x00000044
    """BRAINPOOLP512T1 (1.2 to 3.0)."""
    CURVE25519 = 0x00000045
    """CURVE25519 (2.0 to 3.0)."""
    CURVE448 = 0x00000046
    """CURVE448 (2.0 to 3.0)."""
    ANSIX9C2PNB176W1 = 0x00000047
    """ANSIX9C2PNB176W1 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    ANSIX9C2TNB191V4 = 0x00000048
    """ANSIX9C2TNB191V4 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    ANSIX9C2TNB191V5 = 0x00000049
    """ANSIX9C2TNB191V5 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    ANSIX9C2TNB239V4 = 0x0000004A
    """ANSIX9C2TNB239V4 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    ANSIX9C2TNB239V5 = 0x0000004B
    """ANSIX9C2TNB239V5 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    CURVE25519PH = 0x0000004C
    """CURVE25519PH (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    CURVE448PH = 0x0000004D
    """CURVE448PH (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    OPENPGP_ED25519 = 0x0000004E
    """OpenPGP Ed25519 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""
    OPENPGP_CURVE25519 = 0x0000004F
    """OpenPGP Curve25519 (3.0). CSD02; read in the specification table; XML name by rule (single source)."""


class ResultReason(OpenIntEnum):
    """Result Reason (1.0 to 3.0)."""

    ITEM_NOT_FOUND = 0x00000001
    """Item Not Found (1.0 to 3.0). No object with the specified Unique Identifier exists."""
    RESPONSE_TOO_LARGE = 0x00000002
    """Response Too Large (1.0 to 3.0). Maximum Response Size has been exceeded."""
    AUTHENTICATION_NOT_SUCCESSFUL = 0x00000003
    """Authentication Not Successful (1.0 to 3.0). The authentication information in the request could not be validated, or was not found."""
    INVALID_MESSAGE = 0x00000004
    """Invalid Message (1.0 to 3.0). The request message was not syntactically understood by the server. For example - the invalid use of a known tag."""
    OPERATION_NOT_SUPPORTED = 0x00000005
    """Operation Not Supported (1.0 to 3.0). The operation requested by the request message is not supported by the server."""
    MISSING_DATA = 0x00000006
    """Missing Data (1.0 to 3.0). The operation REQUIRED additional information in the request, which was not present."""
    INVALID_FIELD = 0x00000007
    """Invalid Field (1.0 to 3.0). The request is syntactically valid but some data in the request (other than an attribute value) has an invalid value."""
    FEATURE_NOT_SUPPORTED = 0x00000008
    """Feature Not Supported (1.0 to 3.0). The operation is supported, but not a specific feature specified in the request is not supported."""
    OPERATION_CANCELED_BY_REQUESTER = 0x00000009
    """Operation Canceled By Requester (1.0 to 3.0). The operation was asynchronous, and the operation was canceled by the Cancel operation before it completed successfully."""
    CRYPTOGRAPHIC_FAILURE = 0x0000000A
    """Cryptographic Failure (1.0 to 3.0). The operation failed due to a cryptographic error."""
    ILLEGAL_OPERATION = 0x0000000B
    """Illegal Operation (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    PERMISSION_DENIED = 0x0000000C
    """Permission Denied (1.0 to 3.0). Client is not allowed to perform the specified operation."""
    OBJECT_ARCHIVED = 0x0000000D
    """Object Archived (1.0 to 3.0). The object SHALL be recovered from the archive before performing the operation."""
    INDEX_OUT_OF_BOUNDS = 0x0000000E
    """Index Out of Bounds (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    APPLICATION_NAMESPACE_NOT_SUPPORTED = 0x0000000F
    """Application Namespace Not Supported (1.0 to 3.0). The particular Application Namespace is not supported, and the server was not able to generate the Application Data field of an Application Specific Information attribute if the field was omitted from the client request."""
    KEY_FORMAT_TYPE_NOT_SUPPORTED = 0x00000010
    """Key Format Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Format Type."""
    KEY_COMPRESSION_TYPE_NOT_SUPPORTED = 0x00000011
    """Key Compression Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Compression Type."""
    ENCODING_OPTION_ERROR = 0x00000012
    """Encoding Option Error (1.1 to 3.0). The Encoding Option is not supported as specified by the Encoding Option Enumeration."""
    KEY_VALUE_NOT_PRESENT = 0x00000013
    """Key Value Not Present (1.2 to 3.0). A meta data only object. The key value is not present on the server."""
    ATTESTATION_REQUIRED = 0x00000014
    """Attestation Required (1.2 to 3.0). Operation requires attestation data which was not provided by the client, and the client has set the Attestation Capable indicator to True."""
    ATTESTATION_FAILED = 0x00000015
    """Attestation Failed (1.2 to 3.0). Operation requires attestation data and the attestation data provided by the client does not validate."""
    SENSITIVE = 0x00000016
    """Sensitive (1.4 to 3.0). Sensitive keys may not be retrieved unwrapped."""
    NOT_EXTRACTABLE = 0x00000017
    """Not Extractable (1.4 to 3.0). Object is not Extractable."""
    OBJECT_ALREADY_EXISTS = 0x00000018
    """Object Already Exists (1.4 to 3.0). for operations such as Import that require that no object with a specific unique identifier exists on a server."""
    INVALID_TICKET = 0x00000019
    """Invalid Ticket (2.0 to 3.0). The ticket was invalid."""
    USAGE_LIMIT_EXCEEDED = 0x0000001A
    """Usage Limit Exceeded (2.0 to 3.0). The usage limits or request count has been exceeded."""
    NUMERIC_RANGE = 0x0000001B
    """Numeric Range (2.0 to 3.0). An operation produced a number that is to large or too small to be stored in the specified data type."""
    INVALID_DATA_TYPE = 0x0000001C
    """Invalid Data Type (2.0 to 3.0). A data type was invalid for the requested operation."""
    READ_ONLY_ATTRIBUTE = 0x0000001D
    """Read Only Attribute (2.0 to 3.0). Attempt to set a Read Only Attribute."""
    MULTI_VALUED_ATTRIBUTE = 0x0000001E
    """Multi Valued Attribute (2.0 to 3.0). Attempt to Set or Adjust an attribute that has multiple values."""
    UNSUPPORTED_ATTRIBUTE = 0x0000001F
    """Unsupported Attribute (2.0 to 3.0). Attribute is valid in the specification but unsupported by the Server."""
    ATTRIBUTE_INSTANCE_NOT_FOUND = 0x00000020
    """Attribute Instance Not Found (2.0 to 3.0). A referenced attribute was found, but the specific instance was not found."""
    ATTRIBUTE_NOT_FOUND = 0x00000021
    """Attribute Not Found (2.0 to 3.0). A referenced attribute was not found at all on an object."""
    ATTRIBUTE_READ_ONLY = 0x00000022
    """Attribute Read Only (2.0 to 3.0). Attempt to set a Read Only Attribute."""
    ATTRIBUTE_SINGLE_VALUED = 0x00000023
    """Attribute Single Valued (2.0 to 3.0)."""
    BAD_CRYPTOGRAPHIC_PARAMETERS = 0x00000024
    """Bad Cryptographic Parameters (2.0 to 3.0). Bad Cryptographic Parameters."""
    BAD_PASSWORD = 0x00000025
    """Bad Password (2.0 to 3.0). Key Format Type is PKCS#12, but missing or multiple PKCS#12 Password Links, or not Secret Data, or not Active."""
    CODEC_ERROR = 0x00000026
    """Codec Error (2.0 to 3.0). The low level TTLV, XML, JSON etc. was badly formed and not understood by the server.TTLV connections should be closed as future requests might not be correctly separated."""
    ILLEGAL_OBJECT_TYPE = 0x00000028
    """Illegal Object Type (2.0 to 3.0). Check cannot be performed on this object type."""
    INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK = 0x00000029
    """Incompatible Cryptographic Usage Mask (2.0 to 3.0). The cryptographic algorithm or other parameters is not valid for the requested operation."""
    INTERNAL_SERVER_ERROR = 0x0000002A
    """Internal Server Error (2.0 to 3.0). The server had an internal error and could not process the request at this time."""
    INVALID_ASYNCHRONOUS_CORRELATION_VALUE = 0x0000002B
    """Invalid Asynchronous Correlation Value (2.0 to 3.0). No outstanding operation with the specified Asynchronous Correlation Value exists."""
    INVALID_ATTRIBUTE = 0x0000002C
    """Invalid Attribute (2.0 to 3.0). An attribute is invalid for this object for this operation."""
    INVALID_ATTRIBUTE_VALUE = 0x0000002D
    """Invalid Attribute Value (2.0 to 3.0). The value supplied for an attribute is invalid."""
    INVALID_CORRELATION_VALUE = 0x0000002E
    """Invalid Correlation Value (2.0 to 3.0). For streaming cryptographic operations."""
    INVALID_CSR = 0x0000002F
    """Invalid CSR (2.0 to 3.0). Invalid Certifcate Signing Request."""
    INVALID_OBJECT_TYPE = 0x00000030
    """Invalid Object Type (2.0 to 3.0). Specified object is not valid for the requested operation."""
    KEY_WRAP_TYPE_NOT_SUPPORTED = 0x00000032
    """Key Wrap Type Not Supported (2.0 to 3.0). Key Wrap Type Type is not supported by the server."""
    MISSING_INITIALIZATION_VECTOR = 0x00000034
    """Missing Initialization Vector (2.0 to 3.0). Missing IV when required for crypto operation."""
    NON_UNIQUE_NAME_ATTRIBUTE = 0x00000035
    """Non Unique Name Attribute (2.0 to 3.0). Trying to perform an operation that requests the server to break the constraint on Name attribute being unique."""
    OBJECT_DESTROYED = 0x00000036
    """Object Destroyed (2.0 to 3.0). Object exists, but has already been destroyed."""
    OBJECT_NOT_FOUND = 0x00000037
    """Object Not Found (2.0 to 3.0). A requested managed object was not found or did not exist."""
    NOT_AUTHORISED = 0x00000039
    """Not Authorised (2.0 to 3.0)."""
    SERVER_LIMIT_EXCEEDED = 0x0000003A
    """Server Limit Exceeded (2.0 to 3.0). Some limit on the server such as database size has been exceeded."""
    UNKNOWN_ENUMERATION = 0x0000003B
    """Unknown Enumeration (2.0 to 3.0). An enumerated value is not known by the server."""
    UNKNOWN_MESSAGE_EXTENSION = 0x0000003C
    """Unknown Message Extension (2.0 to 3.0). The server does not support the supplied Message Extension."""
    UNKNOWN_TAG = 0x0000003D
    """Unknown Tag (2.0 to 3.0). A tag is not known by the server."""
    UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS = 0x0000003E
    """Unsupported Cryptographic Parameters (2.0 to 3.0). Cryptographic Parameters are valid in the specification but unsupported by the Server."""
    UNSUPPORTED_PROTOCOL_VERSION = 0x0000003F
    """Unsupported Protocol Version (2.0 to 3.0). The operation cannot be performed with the provided protocol version."""
    WRAPPING_OBJECT_ARCHIVED = 0x00000040
    """Wrapping Object Archived (2.0 to 3.0). Wrapping Object is archived."""
    WRAPPING_OBJECT_DESTROYED = 0x00000041
    """Wrapping Object Destroyed (2.0 to 3.0). The object exists, but is destroyed."""
    WRAPPING_OBJECT_NOT_FOUND = 0x00000042
    """Wrapping Object Not Found (2.0 to 3.0). Wrapping object does not exist."""
    WRONG_KEY_LIFECYCLE_STATE = 0x00000043
    """Wrong Key Lifecycle State (2.0 to 3.0). The key lifecycle state is invalid for the operation, for example not Active for an Encrypt operation."""
    PROTECTION_STORAGE_UNAVAILABLE = 0x00000044
    """Protection Storage Unavailable (2.0 to 3.0)."""
    PKCS_11_CODEC_ERROR = 0x00000045
    """PKCS#11 Codec Error (2.0 to 3.0). There is a Codec error in the Input parameter."""
    PKCS_11_INVALID_FUNCTION = 0x00000046
    """PKCS#11 Invalid Function (2.0 to 3.0). The PKCS function is not in the interface."""
    PKCS_11_INVALID_INTERFACE = 0x00000047
    """PKCS#11 Invalid Interface (2.0 to 3.0). The interface is unknown or unavailable in the server."""
    PRIVATE_PROTECTION_STORAGE_UNAVAILABLE = 0x00000048
    """Private Protection Storage Unavailable (2.0 to 3.0)."""
    PUBLIC_PROTECTION_STORAGE_UNAVAILABLE = 0x00000049
    """Public Protection Storage Unavailable (2.0 to 3.0)."""
    UNKNOWN_OBJECT_GROUP = 0x0000004A
    """Unknown Object Group (2.1, reserved from 3.0). <insert>; value reserved from 3.0."""
    CONSTRAINT_VIOLATION = 0x0000004B
    """Constraint Violation (2.1 to 3.0). The request failed because one or more constraints were violated."""
    DUPLICATE_PROCESS_REQUEST = 0x0000004C
    """Duplicate Process Request (2.1 to 3.0). The asynchronous request specified was already processed."""
    CIRCULAR_LINK_ERROR = 0x0000004D
    """Circular Link Error (3.0). (3.0) a link would make the object refer to itself directly or through other links; wording not seen, inferred from the name."""
    GENERAL_FAILURE = 0x00000100
    """General Failure (1.0 to 3.0). The request failed for a reason other than any other reason enumeration value."""


class ResultStatus(OpenIntEnum):
    """Result Status (1.0 to 3.0)."""

    SUCCESS = 0x00000000
    """Success (1.0 to 3.0)."""
    OPERATION_FAILED = 0x00000001
    """Operation Failed (1.0 to 3.0)."""
    OPERATION_PENDING = 0x00000002
    """Operation Pending (1.0 to 3.0)."""
    OPERATION_UNDONE = 0x00000003
    """Operation Undone (1.0 to 3.0)."""


class RevocationReasonCode(OpenIntEnum):
    """Revocation Reason Code (1.0 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.0 to 3.0)."""
    KEY_COMPROMISE = 0x00000002
    """Key Compromise (1.0 to 3.0)."""
    CA_COMPROMISE = 0x00000003
    """CA Compromise (1.0 to 3.0)."""
    AFFILIATION_CHANGED = 0x00000004
    """Affiliation Changed (1.0 to 3.0)."""
    SUPERSEDED = 0x00000005
    """Superseded (1.0 to 3.0)."""
    CESSATION_OF_OPERATION = 0x00000006
    """Cessation of Operation (1.0 to 3.0)."""
    PRIVILEGE_WITHDRAWN = 0x00000007
    """Privilege Withdrawn (1.0 to 3.0)."""


class RotateNameType(OpenIntEnum):
    """Rotate Name Type (2.1)."""

    UNINTERPRETED_TEXT_STRING = 0x00000001
    """Uninterpreted Text String (2.1)."""
    URI = 0x00000002
    """URI (2.1)."""


class SecretDataType(OpenIntEnum):
    """Secret Data Type (1.0 to 3.0)."""

    PASSWORD = 0x00000001
    """Password (1.0 to 3.0)."""
    SEED = 0x00000002
    """Seed (1.0 to 3.0)."""


class ShreddingAlgorithm(OpenIntEnum):
    """Shredding Algorithm (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    CRYPTOGRAPHIC = 0x00000002
    """Cryptographic (1.3 to 3.0)."""
    UNSUPPORTED = 0x00000003
    """Unsupported (1.3 to 3.0)."""


class SplitKeyMethod(OpenIntEnum):
    """Split Key Method (1.0 to 3.0)."""

    XOR = 0x00000001
    """XOR (1.0 to 3.0)."""
    POLYNOMIAL_SHARING_GF_2_16 = 0x00000002
    """Polynomial Sharing GF (2^16) (1.0 to 3.0)."""
    POLYNOMIAL_SHARING_PRIME_FIELD = 0x00000003
    """Polynomial Sharing Prime Field (1.0 to 3.0)."""
    POLYNOMIAL_SHARING_GF_2_8 = 0x00000004
    """Polynomial Sharing GF (2^8) (1.2 to 3.0)."""


class SplitKeyPolynomial(OpenIntEnum):
    """Split Key Polynomial (3.0)."""

    POLYNOMIAL_283 = 0x00000001
    """Polynomial-283 (3.0)."""
    POLYNOMIAL_285 = 0x00000002
    """Polynomial-285 (3.0)."""


class State(OpenIntEnum):
    """State (1.0 to 3.0)."""

    PRE_ACTIVE = 0x00000001
    """Pre-Active (1.0 to 3.0)."""
    ACTIVE = 0x00000002
    """Active (1.0 to 3.0)."""
    DEACTIVATED = 0x00000003
    """Deactivated (1.0 to 3.0)."""
    COMPROMISED = 0x00000004
    """Compromised (1.0 to 3.0)."""
    DESTROYED = 0x00000005
    """Destroyed (1.0 to 3.0)."""
    DESTROYED_COMPROMISED = 0x00000006
    """Destroyed Compromised (1.0 to 3.0)."""


class TicketType(OpenIntEnum):
    """Ticket Type (2.0 to 3.0)."""

    LOGIN = 0x00000001
    """Login (2.0 to 3.0)."""


class UniqueIdentifier(OpenIntEnum):
    """Unique Identifier (2.0 to 3.0)."""

    ID_PLACEHOLDER = 0x00000001
    """ID Placeholder (2.0 to 3.0)."""
    CERTIFY = 0x00000002
    """Certify (2.0 to 3.0)."""
    CREATE = 0x00000003
    """Create (2.0 to 3.0)."""
    CREATE_KEY_PAIR = 0x00000004
    """Create Key Pair (2.0 to 3.0)."""
    CREATE_KEY_PAIR_PRIVATE_KEY = 0x00000005
    """Create Key Pair Private Key (2.0 to 3.0)."""
    CREATE_KEY_PAIR_PUBLIC_KEY = 0x00000006
    """Create Key Pair Public Key (2.0 to 3.0)."""
    CREATE_SPLIT_KEY = 0x00000007
    """Create Split Key (2.0 to 3.0)."""
    DERIVE_KEY = 0x00000008
    """Derive Key (2.0 to 3.0)."""
    IMPORT = 0x00000009
    """Import (2.0 to 3.0)."""
    JOIN_SPLIT_KEY = 0x0000000A
    """Join Split Key (2.0 to 3.0)."""
    LOCATE = 0x0000000B
    """Locate (2.0 to 3.0)."""
    REGISTER = 0x0000000C
    """Register (2.0 to 3.0)."""
    RE_KEY = 0x0000000D
    """Re-key (2.0 to 3.0)."""
    RE_CERTIFY = 0x0000000E
    """Re-certify (2.0 to 3.0)."""
    RE_KEY_KEY_PAIR = 0x0000000F
    """Re-key Key Pair (2.0 to 3.0)."""
    RE_KEY_KEY_PAIR_PRIVATE_KEY = 0x00000010
    """Re-key Key Pair Private Key (2.0 to 3.0)."""
    RE_KEY_KEY_PAIR_PUBLIC_KEY = 0x00000011
    """Re-key Key Pair Public Key (2.0 to 3.0)."""
    RE_PROVISION = 0x00000012
    """Re-Provision (3.0)."""
    CREATE_USER = 0x00000013
    """Create User (3.0)."""
    CREATE_GROUP = 0x00000014
    """Create Group (3.0)."""
    CREATE_CREDENTIAL = 0x00000015
    """Create Credential (3.0)."""


class UnwrapMode(OpenIntEnum):
    """Unwrap Mode (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    PROCESSED = 0x00000002
    """Processed (1.3 to 3.0)."""
    NOT_PROCESSED = 0x00000003
    """Not Processed (1.3 to 3.0)."""


class UsageLimitsUnit(OpenIntEnum):
    """Usage Limits Unit (1.0 to 3.0)."""

    BYTE = 0x00000001
    """Byte (1.0 to 3.0)."""
    OBJECT = 0x00000002
    """Object (1.0 to 3.0)."""


class ValidationAuthorityType(OpenIntEnum):
    """Validation Authority Type (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    NIST_CMVP = 0x00000002
    """NIST CMVP (1.3 to 3.0)."""
    COMMON_CRITERIA = 0x00000003
    """Common Criteria (1.3 to 3.0)."""


class ValidationType(OpenIntEnum):
    """Validation Type (1.3 to 3.0)."""

    UNSPECIFIED = 0x00000001
    """Unspecified (1.3 to 3.0)."""
    HARDWARE = 0x00000002
    """Hardware (1.3 to 3.0)."""
    SOFTWARE = 0x00000003
    """Software (1.3 to 3.0)."""
    FIRMWARE = 0x00000004
    """Firmware (1.3 to 3.0)."""
    HYBRID = 0x00000005
    """Hybrid (1.3 to 3.0)."""


class ValidityIndicator(OpenIntEnum):
    """Validity Indicator (1.0 to 3.0)."""

    VALID = 0x00000001
    """Valid (1.0 to 3.0)."""
    INVALID = 0x00000002
    """Invalid (1.0 to 3.0)."""
    UNKNOWN = 0x00000003
    """Unknown (1.0 to 3.0)."""


class WrappingMethod(OpenIntEnum):
    """Wrapping Method (1.0 to 3.0)."""

    ENCRYPT = 0x00000001
    """Encrypt (1.0 to 3.0)."""
    MAC_SIGN = 0x00000002
    """MAC/sign (1.0 to 3.0)."""
    ENCRYPT_THEN_MAC_SIGN = 0x00000003
    """Encrypt then MAC/sign (1.0 to 3.0)."""
    MAC_SIGN_THEN_ENCRYPT = 0x00000004
    """MAC/sign then encrypt (1.0 to 3.0)."""
    TR_31 = 0x00000005
    """TR-31 (1.0 to 3.0)."""


class CryptographicUsageMask(OpenIntFlag):
    """Cryptographic Usage Mask (1.0 to 3.0)."""

    SIGN = 0x00000001
    """Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    VERIFY = 0x00000002
    """Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    ENCRYPT = 0x00000004
    """Encrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    DECRYPT = 0x00000008
    """Decrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    WRAP_KEY = 0x00000010
    """Wrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    UNWRAP_KEY = 0x00000020
    """Unwrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    EXPORT = 0x00000040
    """Export (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    MAC_GENERATE = 0x00000080
    """MAC Generate (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    MAC_VERIFY = 0x00000100
    """MAC Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    DERIVE_KEY = 0x00000200
    """Derive Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    CONTENT_COMMITMENT_NON_REPUDIATION = 0x00000400
    """Content Commitment (Non Repudiation) (1.0 to 1.4, reserved from 2.0). value reserved from 2.0; test cases of 2.0 still use it, as ContentCommitment."""
    KEY_AGREEMENT = 0x00000800
    """Key Agreement (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    CERTIFICATE_SIGN = 0x00001000
    """Certificate Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    CRL_SIGN = 0x00002000
    """CRL Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    GENERATE_CRYPTOGRAM = 0x00004000
    """Generate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    VALIDATE_CRYPTOGRAM = 0x00008000
    """Validate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TRANSLATE_ENCRYPT = 0x00010000
    """Translate Encrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TRANSLATE_DECRYPT = 0x00020000
    """Translate Decrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TRANSLATE_WRAP = 0x00040000
    """Translate Wrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    TRANSLATE_UNWRAP = 0x00080000
    """Translate Unwrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0."""
    AUTHENTICATE = 0x00100000
    """Authenticate (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    UNRESTRICTED = 0x00200000
    """Unrestricted (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    FPE_ENCRYPT = 0x00400000
    """FPE Encrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""
    FPE_DECRYPT = 0x00800000
    """FPE Decrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1."""


class ObjectClassMask(OpenIntFlag):
    """Object Class Mask (3.0)."""

    USER = 0x00000001
    """User (3.0)."""
    SYSTEM = 0x00000002
    """System (3.0)."""


class ProtectionStorageMask(OpenIntFlag):
    """Protection Storage Mask (2.0 to 3.0)."""

    SOFTWARE = 0x00000001
    """Software (2.0 to 3.0)."""
    HARDWARE = 0x00000002
    """Hardware (2.0 to 3.0)."""
    ON_PROCESSOR = 0x00000004
    """On Processor (2.0 to 3.0)."""
    ON_SYSTEM = 0x00000008
    """On System (2.0 to 3.0)."""
    OFF_SYSTEM = 0x00000010
    """Off System (2.0 to 3.0)."""
    HYPERVISOR = 0x00000020
    """Hypervisor (2.0 to 3.0)."""
    OPERATING_SYSTEM = 0x00000040
    """Operating System (2.0 to 3.0)."""
    CONTAINER = 0x00000080
    """Container (2.0 to 3.0)."""
    ON_PREMISES = 0x00000100
    """On Premises (2.0 to 3.0)."""
    OFF_PREMISES = 0x00000200
    """Off Premises (2.0 to 3.0)."""
    SELF_MANAGED = 0x00000400
    """Self Managed (2.0 to 3.0)."""
    OUTSOURCED = 0x00000800
    """Outsourced (2.0 to 3.0)."""
    VALIDATED = 0x00001000
    """Validated (2.0 to 3.0)."""
    SAME_JURISDICTION = 0x00002000
    """Same Jurisdiction (2.0 to 3.0)."""


class StorageStatusMask(OpenIntFlag):
    """Storage Status Mask (1.0 to 3.0)."""

    ON_LINE_STORAGE = 0x00000001
    """On-line storage (1.0 to 3.0)."""
    ARCHIVAL_STORAGE = 0x00000002
    """Archival storage (1.0 to 3.0)."""
    DESTROYED_STORAGE = 0x00000004
    """Destroyed storage (2.0 to 3.0)."""


_KMIP_NAMES: Final[dict[type, dict[int, str]]] = {
    Tag: {
        0x420001: "ActivationDate",
        0x420002: "ApplicationData",
        0x420003: "ApplicationNamespace",
        0x420004: "ApplicationSpecificInformation",
        0x420005: "ArchiveDate",
        0x420006: "AsynchronousCorrelationValue",
        0x420007: "AsynchronousIndicator",
        0x420008: "Attribute",
        0x420009: "AttributeIndex",
        0x42000A: "AttributeName",
        0x42000B: "AttributeValue",
        0x42000C: "Authentication",
        0x42000D: "BatchCount",
        0x42000E: "BatchErrorContinuationOption",
        0x42000F: "BatchItem",
        0x420010: "BatchOrderOption",
        0x420011: "BlockCipherMode",
        0x420012: "CancellationResult",
        0x420013: "Certificate",
        0x420014: "CertificateIdentifier",
        0x420015: "CertificateIssuer",
        0x420016: "CertificateIssuerAlternativeName",
        0x420017: "CertificateIssuerDistinguishedName",
        0x420018: "CertificateRequest",
        0x420019: "CertificateRequestType",
        0x42001A: "CertificateSubject",
        0x42001B: "CertificateSubjectAlternativeName",
        0x42001C: "CertificateSubjectDistinguishedName",
        0x42001D: "CertificateType",
        0x42001E: "CertificateValue",
        0x42001F: "CommonTemplateAttribute",
        0x420020: "CompromiseDate",
        0x420021: "CompromiseOccurrenceDate",
        0x420022: "ContactInformation",
        0x420023: "Credential",
        0x420024: "CredentialType",
        0x420025: "CredentialValue",
        0x420026: "CriticalityIndicator",
        0x420027: "CRTCoefficient",
        0x420028: "CryptographicAlgorithm",
        0x420029: "CryptographicDomainParameters",
        0x42002A: "CryptographicLength",
        0x42002B: "CryptographicParameters",
        0x42002C: "CryptographicUsageMask",
        0x42002D: "CustomAttribute",
        0x42002E: "D",
        0x42002F: "DeactivationDate",
        0x420030: "DerivationData",
        0x420031: "DerivationMethod",
        0x420032: "DerivationParameters",
        0x420033: "DestroyDate",
        0x420034: "Digest",
        0x420035: "DigestValue",
        0x420036: "EncryptionKeyInformation",
        0x420037: "G",
        0x420038: "HashingAlgorithm",
        0x420039: "InitialDate",
        0x42003A: "InitializationVector",
        0x42003B: "Issuer",
        0x42003C: "IterationCount",
        0x42003D: "IVCounterNonce",
        0x42003E: "J",
        0x42003F: "Key",
        0x420040: "KeyBlock",
        0x420041: "KeyCompressionType",
        0x420042: "KeyFormatType",
        0x420043: "KeyMaterial",
        0x420044: "KeyPartIdentifier",
        0x420045: "KeyValue",
        0x420046: "KeyWrappingData",
        0x420047: "KeyWrappingSpecification",
        0x420048: "LastChangeDate",
        0x420049: "LeaseTime",
        0x42004A: "Link",
        0x42004B: "LinkType",
        0x42004C: "LinkedObjectIdentifier",
        0x42004D: "MACSignature",
        0x42004E: "MACSignatureKeyInformation",
        0x42004F: "MaximumItems",
        0x420050: "MaximumResponseSize",
        0x420051: "MessageExtension",
        0x420052: "Modulus",
        0x420053: "Name",
        0x420054: "NameType",
        0x420055: "NameValue",
        0x420056: "ObjectGroup",
        0x420057: "ObjectType",
        0x420058: "Offset",
        0x420059: "OpaqueDataType",
        0x42005A: "OpaqueDataValue",
        0x42005B: "OpaqueObject",
        0x42005C: "Operation",
        0x42005D: "OperationPolicyName",
        0x42005E: "P",
        0x42005F: "PaddingMethod",
        0x420060: "PrimeExponentP",
        0x420061: "PrimeExponentQ",
        0x420062: "PrimeFieldSize",
        0x420063: "PrivateExponent",
        0x420064: "PrivateKey",
        0x420065: "PrivateKeyTemplateAttribute",
        0x420066: "PrivateKeyUniqueIdentifier",
        0x420067: "ProcessStartDate",
        0x420068: "ProtectStopDate",
        0x420069: "ProtocolVersion",
        0x42006A: "ProtocolVersionMajor",
        0x42006B: "ProtocolVersionMinor",
        0x42006C: "PublicExponent",
        0x42006D: "PublicKey",
        0x42006E: "PublicKeyTemplateAttribute",
        0x42006F: "PublicKeyUniqueIdentifier",
        0x420070: "PutFunction",
        0x420071: "Q",
        0x420072: "QString",
        0x420073: "Qlength",
        0x420074: "QueryFunction",
        0x420075: "RecommendedCurve",
        0x420076: "ReplacedUniqueIdentifier",
        0x420077: "RequestHeader",
        0x420078: "RequestMessage",
        0x420079: "RequestPayload",
        0x42007A: "ResponseHeader",
        0x42007B: "ResponseMessage",
        0x42007C: "ResponsePayload",
        0x42007D: "ResultMessage",
        0x42007E: "ResultReason",
        0x42007F: "ResultStatus",
        0x420080: "RevocationMessage",
        0x420081: "RevocationReason",
        0x420082: "RevocationReasonCode",
        0x420083: "KeyRoleType",
        0x420084: "Salt",
        0x420085: "SecretData",
        0x420086: "SecretDataType",
        0x420087: "SerialNumber",
        0x420088: "ServerInformation",
        0x420089: "SplitKey",
        0x42008A: "SplitKeyMethod",
        0x42008B: "SplitKeyParts",
        0x42008C: "SplitKeyThreshold",
        0x42008D: "State",
        0x42008E: "StorageStatusMask",
        0x42008F: "SymmetricKey",
        0x420090: "Template",
        0x420091: "TemplateAttribute",
        0x420092: "TimeStamp",
        0x420093: "UniqueBatchItemID",
        0x420094: "UniqueIdentifier",
        0x420095: "UsageLimits",
        0x420096: "UsageLimitsCount",
        0x420097: "UsageLimitsTotal",
        0x420098: "UsageLimitsUnit",
        0x420099: "Username",
        0x42009A: "ValidityDate",
        0x42009B: "ValidityIndicator",
        0x42009C: "VendorExtension",
        0x42009D: "VendorIdentification",
        0x42009E: "WrappingMethod",
        0x42009F: "X",
        0x4200A0: "Y",
        0x4200A1: "Password",
        0x4200A2: "DeviceIdentifier",
        0x4200A3: "EncodingOption",
        0x4200A4: "ExtensionInformation",
        0x4200A5: "ExtensionName",
        0x4200A6: "ExtensionTag",
        0x4200A7: "ExtensionType",
        0x4200A8: "Fresh",
        0x4200A9: "MachineIdentifier",
        0x4200AA: "MediaIdentifier",
        0x4200AB: "NetworkIdentifier",
        0x4200AC: "ObjectGroupMember",
        0x4200AD: "CertificateLength",
        0x4200AE: "DigitalSignatureAlgorithm",
        0x4200AF: "CertificateSerialNumber",
        0x4200B0: "DeviceSerialNumber",
        0x4200B1: "IssuerAlternativeName",
        0x4200B2: "IssuerDistinguishedName",
        0x4200B3: "SubjectAlternativeName",
        0x4200B4: "SubjectDistinguishedName",
        0x4200B5: "X_509CertificateIdentifier",
        0x4200B6: "X_509CertificateIssuer",
        0x4200B7: "X_509CertificateSubject",
        0x4200B8: "KeyValueLocation",
        0x4200B9: "KeyValueLocationValue",
        0x4200BA: "KeyValueLocationType",
        0x4200BB: "KeyValuePresent",
        0x4200BC: "OriginalCreationDate",
        0x4200BD: "PGPKey",
        0x4200BE: "PGPKeyVersion",
        0x4200BF: "AlternativeName",
        0x4200C0: "AlternativeNameValue",
        0x4200C1: "AlternativeNameType",
        0x4200C2: "Data",
        0x4200C3: "SignatureData",
        0x4200C4: "DataLength",
        0x4200C5: "RandomIV",
        0x4200C6: "MACData",
        0x4200C7: "AttestationType",
        0x4200C8: "Nonce",
        0x4200C9: "NonceID",
        0x4200CA: "NonceValue",
        0x4200CB: "AttestationMeasurement",
        0x4200CC: "AttestationAssertion",
        0x4200CD: "IVLength",
        0x4200CE: "TagLength",
        0x4200CF: "FixedFieldLength",
        0x4200D0: "CounterLength",
        0x4200D1: "InitialCounterValue",
        0x4200D2: "InvocationFieldLength",
        0x4200D3: "AttestationCapableIndicator",
        0x4200D4: "OffsetItems",
        0x4200D5: "LocatedItems",
        0x4200D6: "CorrelationValue",
        0x4200D7: "InitIndicator",
        0x4200D8: "FinalIndicator",
        0x4200D9: "RNGParameters",
        0x4200DA: "RNGAlgorithm",
        0x4200DB: "DRBGAlgorithm",
        0x4200DC: "FIPS186Variation",
        0x4200DD: "PredictionResistance",
        0x4200DE: "RandomNumberGenerator",
        0x4200DF: "ValidationInformation",
        0x4200E0: "ValidationAuthorityType",
        0x4200E1: "ValidationAuthorityCountry",
        0x4200E2: "ValidationAuthorityURI",
        0x4200E3: "ValidationVersionMajor",
        0x4200E4: "ValidationVersionMinor",
        0x4200E5: "ValidationType",
        0x4200E6: "ValidationLevel",
        0x4200E7: "ValidationCertificateIdentifier",
        0x4200E8: "ValidationCertificateURI",
        0x4200E9: "ValidationVendorURI",
        0x4200EA: "ValidationProfile",
        0x4200EB: "ProfileInformation",
        0x4200EC: "ProfileName",
        0x4200ED: "ServerURI",
        0x4200EE: "ServerPort",
        0x4200EF: "StreamingCapability",
        0x4200F0: "AsynchronousCapability",
        0x4200F1: "AttestationCapability",
        0x4200F2: "UnwrapMode",
        0x4200F3: "DestroyAction",
        0x4200F4: "ShreddingAlgorithm",
        0x4200F5: "RNGMode",
        0x4200F6: "ClientRegistrationMethod",
        0x4200F7: "CapabilityInformation",
        0x4200F8: "KeyWrapType",
        0x4200F9: "BatchUndoCapability",
        0x4200FA: "BatchContinueCapability",
        0x4200FB: "PKCS_12FriendlyName",
        0x4200FC: "Description",
        0x4200FD: "Comment",
        0x4200FE: "AuthenticatedEncryptionAdditionalData",
        0x4200FF: "AuthenticatedEncryptionTag",
        0x420100: "SaltLength",
        0x420101: "MaskGenerator",
        0x420102: "MaskGeneratorHashingAlgorithm",
        0x420103: "PSource",
        0x420104: "TrailerField",
        0x420105: "ClientCorrelationValue",
        0x420106: "ServerCorrelationValue",
        0x420107: "DigestedData",
        0x420108: "CertificateSubjectCN",
        0x420109: "CertificateSubjectO",
        0x42010A: "CertificateSubjectOU",
        0x42010B: "CertificateSubjectEmail",
        0x42010C: "CertificateSubjectC",
        0x42010D: "CertificateSubjectST",
        0x42010E: "CertificateSubjectL",
        0x42010F: "CertificateSubjectUID",
        0x420110: "CertificateSubjectSerialNumber",
        0x420111: "CertificateSubjectTitle",
        0x420112: "CertificateSubjectDC",
        0x420113: "CertificateSubjectDNQualifier",
        0x420114: "CertificateIssuerCN",
        0x420115: "CertificateIssuerO",
        0x420116: "CertificateIssuerOU",
        0x420117: "CertificateIssuerEmail",
        0x420118: "CertificateIssuerC",
        0x420119: "CertificateIssuerST",
        0x42011A: "CertificateIssuerL",
        0x42011B: "CertificateIssuerUID",
        0x42011C: "CertificateIssuerSerialNumber",
        0x42011D: "CertificateIssuerTitle",
        0x42011E: "CertificateIssuerDC",
        0x42011F: "CertificateIssuerDNQualifier",
        0x420120: "Sensitive",
        0x420121: "AlwaysSensitive",
        0x420122: "Extractable",
        0x420123: "NeverExtractable",
        0x420124: "ReplaceExisting",
        0x420125: "Attributes",
        0x420126: "CommonAttributes",
        0x420127: "PrivateKeyAttributes",
        0x420128: "PublicKeyAttributes",
        0x420129: "ExtensionEnumeration",
        0x42012A: "ExtensionAttribute",
        0x42012B: "ExtensionParentStructureTag",
        0x42012C: "ExtensionDescription",
        0x42012D: "ServerName",
        0x42012E: "ServerSerialNumber",
        0x42012F: "ServerVersion",
        0x420130: "ServerLoad",
        0x420131: "ProductName",
        0x420132: "BuildLevel",
        0x420133: "BuildDate",
        0x420134: "ClusterInfo",
        0x420135: "AlternateFailoverEndpoints",
        0x420136: "ShortUniqueIdentifier",
        0x420138: "Tag",
        0x420139: "CertificateRequestUniqueIdentifier",
        0x42013A: "NISTKeyType",
        0x42013B: "AttributeReference",
        0x42013C: "CurrentAttribute",
        0x42013D: "NewAttribute",
        0x420140: "CertificateRequestValue",
        0x420141: "LogMessage",
        0x420142: "ProfileVersion",
        0x420143: "ProfileVersionMajor",
        0x420144: "ProfileVersionMinor",
        0x420145: "ProtectionLevel",
        0x420146: "ProtectionPeriod",
        0x420147: "QuantumSafe",
        0x420148: "QuantumSafeCapability",
        0x420149: "Ticket",
        0x42014A: "TicketType",
        0x42014B: "TicketValue",
        0x42014C: "RequestCount",
        0x42014D: "Rights",
        0x42014E: "Objects",
        0x42014F: "Operations",
        0x420150: "Right",
        0x420151: "EndpointRole",
        0x420152: "DefaultsInformation",
        0x420153: "ObjectDefaults",
        0x420154: "Ephemeral",
        0x420155: "ServerHashedPassword",
        0x420156: "OneTimePassword",
        0x420157: "HashedPassword",
        0x420158: "AdjustmentType",
        0x420159: "PKCS_11Interface",
        0x42015A: "PKCS_11Function",
        0x42015B: "PKCS_11InputParameters",
        0x42015C: "PKCS_11OutputParameters",
        0x42015D: "PKCS_11ReturnCode",
        0x42015E: "ProtectionStorageMask",
        0x42015F: "ProtectionStorageMasks",
        0x420160: "InteropFunction",
        0x420161: "InteropIdentifier",
        0x420162: "AdjustmentValue",
        0x420163: "CommonProtectionStorageMasks",
        0x420164: "PrivateProtectionStorageMasks",
        0x420165: "PublicProtectionStorageMasks",
        0x420166: "ObjectGroups",
        0x420167: "ObjectTypes",
        0x420168: "Constraints",
        0x420169: "Constraint",
        0x42016A: "RotateInterval",
        0x42016B: "RotateAutomatic",
        0x42016C: "RotateOffset",
        0x42016D: "RotateDate",
        0x42016E: "RotateGeneration",
        0x42016F: "RotateName",
        0x420170: "RotateNameValue",
        0x420171: "RotateNameType",
        0x420172: "RotateLatest",
        0x420173: "AsynchronousRequest",
        0x420174: "SubmissionDate",
        0x420175: "ProcessingStage",
        0x420176: "AsynchronousCorrelationValues",
        0x420190: "CertificateLink",
        0x420191: "ChildLink",
        0x420192: "DerivationObjectLink",
        0x420193: "DerivedObjectLink",
        0x420194: "NextLink",
        0x420195: "ParentLink",
        0x420196: "PKCS_12CertificateLink",
        0x420197: "PKCS_12PasswordLink",
        0x420198: "PreviousLink",
        0x420199: "PrivateKeyLink",
        0x42019A: "PublicKeyLink",
        0x42019B: "ReplacedObjectLink",
        0x42019C: "ReplacementObjectLink",
        0x42019D: "WrappingKeyLink",
        0x42019E: "ObjectClass",
        0x42019F: "ObjectClassMask",
        0x4201A0: "CredentialLink",
        0x4201A1: "PasswordCredential",
        0x4201A2: "PasswordSalt",
        0x4201A3: "PasswordSaltAlgorithm",
        0x4201A4: "SaltedPassword",
        0x4201A5: "PasswordLink",
        0x4201A6: "DeviceCredential",
        0x4201A7: "OTPCredential",
        0x4201A8: "OTPAlgorithm",
        0x4201A9: "OTPDigest",
        0x4201AA: "OTPSerial",
        0x4201AB: "OTPSeed",
        0x4201AC: "OTPInterval",
        0x4201AD: "OTPDigits",
        0x4201AE: "OTPCounter",
        0x4201AF: "HashedPasswordCredential",
        0x4201B0: "HashedUsernamePassword",
        0x4201B1: "HashedPasswordUsername",
        0x4201B2: "CredentialInformation",
        0x4201B3: "GroupLink",
        0x4201B4: "SplitKeyBaseLink",
        0x4201B5: "JoinedSplitKeyPartsLink",
        0x4201B6: "SplitKeyPolynomial",
        0x4201B7: "DeactivationMessage",
        0x4201B8: "DeactivationReason",
        0x4201B9: "DeactivationReasonCode",
        0x4201BA: "CertificateSubjectDN",
        0x4201BB: "CertificateIssuerDN",
        0x4201BC: "CertificateRequestLink",
        0x4201BD: "CertifyCounter",
        0x4201BE: "DecryptCounter",
        0x4201BF: "EncryptCounter",
        0x4201C0: "SignCounter",
        0x4201C1: "SignatureVerifyCounter",
        0x4201C2: "NISTSecurityCategory",
        0x4201C3: "KEMAlgorithm",
        0x4201C4: "Deterministic",
        0x4201C5: "ContextString",
        0x4201C6: "Seed",
        0x4201C7: "InputKeyMaterial",
        0x4201C8: "Internal",
        0x4201C9: "ExternalMu",
        0x4201CA: "Random",
        0x4201CB: "PerformsCRLChecks",
    },
    AdjustmentType: {
        0x1: "Increment",
        0x2: "Decrement",
        0x3: "Negate",
    },
    AlternativeNameType: {
        0x1: "UninterpretedTextString",
        0x2: "URI",
        0x3: "ObjectSerialNumber",
        0x4: "EmailAddress",
        0x5: "DNSName",
        0x6: "X_500DistinguishedName",
        0x7: "IPAddress",
    },
    AsynchronousIndicator: {
        0x1: "Mandatory",
        0x2: "Optional",
        0x3: "Prohibited",
    },
    AttestationType: {
        0x1: "TPMQuote",
        0x2: "TCGIntegrityReport",
        0x3: "SAMLAssertion",
    },
    BatchErrorContinuationOption: {
        0x1: "Continue",
        0x2: "Stop",
        0x3: "Undo",
    },
    BlockCipherMode: {
        0x1: "CBC",
        0x2: "ECB",
        0x3: "PCBC",
        0x4: "CFB",
        0x5: "OFB",
        0x6: "CTR",
        0x7: "CMAC",
        0x8: "CCM",
        0x9: "GCM",
        0xA: "CBC_MAC",
        0xB: "XTS",
        0xC: "AESKeyWrapPadding",
        0xD: "NISTKeyWrap",
        0xE: "X9_102AESKW",
        0xF: "X9_102TDKW",
        0x10: "X9_102AKW1",
        0x11: "X9_102AKW2",
        0x12: "AEAD",
    },
    CancellationResult: {
        0x1: "Canceled",
        0x2: "UnableToCancel",
        0x3: "Completed",
        0x4: "Failed",
        0x5: "Unavailable",
    },
    CertificateRequestType: {
        0x1: "CRMF",
        0x2: "PKCS_10",
        0x3: "PEM",
        0x4: "PGP",
    },
    CertificateType: {
        0x1: "X_509",
        0x2: "PGP",
    },
    ClientRegistrationMethod: {
        0x1: "Unspecified",
        0x2: "ServerPreGenerated",
        0x3: "ServerOnDemand",
        0x4: "ClientGenerated",
        0x5: "ClientRegistered",
    },
    CredentialType: {
        0x1: "UsernameAndPassword",
        0x2: "Device",
        0x3: "Attestation",
        0x4: "OneTimePassword",
        0x5: "HashedPassword",
        0x6: "Ticket",
        0x7: "Password",
        0x8: "Certificate",
    },
    CryptographicAlgorithm: {
        0x1: "DES",
        0x2: "DES3",
        0x3: "AES",
        0x4: "RSA",
        0x5: "DSA",
        0x6: "ECDSA",
        0x7: "HMAC_SHA1",
        0x8: "HMAC_SHA224",
        0x9: "HMAC_SHA256",
        0xA: "HMAC_SHA384",
        0xB: "HMAC_SHA512",
        0xC: "HMAC_MD5",
        0xD: "DH",
        0xE: "ECDH",
        0xF: "ECMQV",
        0x10: "Blowfish",
        0x11: "Camellia",
        0x12: "CAST5",
        0x13: "IDEA",
        0x14: "MARS",
        0x15: "RC2",
        0x16: "RC4",
        0x17: "RC5",
        0x18: "SKIPJACK",
        0x19: "Twofish",
        0x1A: "EC",
        0x1B: "OneTimePad",
        0x1C: "ChaCha20",
        0x1D: "Poly1305",
        0x1E: "ChaCha20Poly1305",
        0x1F: "SHA3_224",
        0x20: "SHA3_256",
        0x21: "SHA3_384",
        0x22: "SHA3_512",
        0x23: "HMAC_SHA3_224",
        0x24: "HMAC_SHA3_256",
        0x25: "HMAC_SHA3_384",
        0x26: "HMAC_SHA3_512",
        0x27: "SHAKE_128",
        0x28: "SHAKE_256",
        0x29: "ARIA",
        0x2A: "SEED",
        0x2B: "SM2",
        0x2C: "SM3",
        0x2D: "SM4",
        0x2E: "GOSTR34_10_2012",
        0x2F: "GOSTR34_11_2012",
        0x30: "GOSTR34_13_2015",
        0x31: "GOST28147_89",
        0x32: "XMSS",
        0x33: "SPHINCS_256",
        0x34: "McEliece",
        0x35: "McEliece_6960119",
        0x36: "McEliece_8192128",
        0x37: "Ed25519",
        0x38: "Ed448",
        0x39: "ML_KEM_512",
        0x3A: "ML_KEM_768",
        0x3B: "ML_KEM_1024",
        0x3C: "ML_DSA_44",
        0x3D: "ML_DSA_65",
        0x3E: "ML_DSA_87",
        0x3F: "SLH_DSA_SHA2_128s",
        0x40: "SLH_DSA_SHA2_128f",
        0x41: "SLH_DSA_SHA2_192s",
        0x42: "SLH_DSA_SHA2_192f",
        0x43: "SLH_DSA_SHA2_256s",
        0x44: "SLH_DSA_SHA2_256f",
        0x45: "SLH_DSA_SHAKE_128s",
        0x46: "SLH_DSA_SHAKE_128f",
        0x47: "SLH_DSA_SHAKE_192s",
        0x48: "SLH_DSA_SHAKE_192f",
        0x49: "SLH_DSA_SHAKE_256s",
        0x4A: "SLH_DSA_SHAKE_256f",
        0x4B: "Hash_SLH_DSA_SHA2_128s_with_SHA256",
        0x4C: "Hash_SLH_DSA_SHA2_128f_with_SHA256",
        0x4D: "Hash_SLH_DSA_SHA2_192s_with_SHA512",
        0x4E: "Hash_SLH_DSA_SHA2_192f_with_SHA512",
        0x4F: "Hash_SLH_DSA_SHA2_256s_with_SHA512",
        0x50: "Hash_SLH_DSA_SHA2_256f_with_SHA512",
        0x51: "Hash_SLH_DSA_SHAKE_128s_with_SHAKE128",
        0x52: "Hash_SLH_DSA_SHAKE_128f_with_SHAKE128",
        0x53: "Hash_SLH_DSA_SHAKE_192s_with_SHAKE256",
        0x54: "Hash_SLH_DSA_SHAKE_192f_with_SHAKE256",
        0x55: "Hash_SLH_DSA_SHAKE_256s_with_SHAKE256",
        0x56: "Hash_SLH_DSA_SHAKE_256f_with_SHAKE256",
        0x57: "Hash_ML_DSA_44_with_SHA512",
        0x58: "Hash_ML_DSA_65_with_SHA512",
        0x59: "Hash_ML_DSA_87_with_SHA512",
        0x5A: "X25519",
        0x5B: "X448",
        0x5C: "X25519MLKEM768",
        0x5D: "SECP256R1MLKEM768",
    },
    DrbgAlgorithm: {
        0x1: "Unspecified",
        0x2: "Dual_EC",
        0x3: "Hash",
        0x4: "HMAC",
        0x5: "CTR",
    },
    Data: {
        0x1: "Decrypt",
        0x2: "Encrypt",
        0x3: "Hash",
        0x4: "MACMACData",
        0x5: "RNGRetrieve",
        0x6: "SignSignatureData",
        0x7: "SignatureVerify",
    },
    DeactivationReasonCode: {
        0x1: "Unspecified",
        0x2: "DeactivationDate",
        0x3: "ProtectStopDate",
        0x4: "UsageLimit",
    },
    DerivationMethod: {
        0x1: "PBKDF2",
        0x2: "HASH",
        0x3: "HMAC",
        0x4: "ENCRYPT",
        0x5: "NIST800_108_C",
        0x6: "NIST800_108_F",
        0x7: "NIST800_108_DPI",
        0x8: "AsymmetricKey",
        0x9: "AWSSignatureVersion4",
        0xA: "HKDF",
    },
    DestroyAction: {
        0x1: "Unspecified",
        0x2: "KeyMaterialDeleted",
        0x3: "KeyMaterialShredded",
        0x4: "MetaDataDeleted",
        0x5: "MetaDataShredded",
        0x6: "Deleted",
        0x7: "Shredded",
    },
    DigitalSignatureAlgorithm: {
        0x1: "MD2WithRSAEncryption",
        0x2: "MD5WithRSAEncryption",
        0x3: "SHA_1WithRSAEncryption",
        0x4: "SHA_224WithRSAEncryption",
        0x5: "SHA_256WithRSAEncryption",
        0x6: "SHA_384WithRSAEncryption",
        0x7: "SHA_512WithRSAEncryption",
        0x8: "RSASSA_PSS",
        0x9: "DSAWithSHA_1",
        0xA: "DSAWithSHA224",
        0xB: "DSAWithSHA256",
        0xC: "ECDSAWithSHA_1",
        0xD: "ECDSAWithSHA224",
        0xE: "ECDSAWithSHA256",
        0xF: "ECDSAWithSHA384",
        0x10: "ECDSAWithSHA512",
        0x11: "SHA3_256WithRSAEncryption",
        0x12: "SHA3_384WithRSAEncryption",
        0x13: "SHA3_512WithRSAEncryption",
    },
    EncodingOption: {
        0x1: "NoEncoding",
        0x2: "TTLVEncoding",
    },
    EndpointRole: {
        0x1: "Client",
        0x2: "Server",
    },
    Ephemeral: {
        0x1: "Data",
        0x2: "Empty",
        0x3: "UniqueIdentifier",
    },
    Fips186Variation: {
        0x1: "Unspecified",
        0x2: "GPXOriginal",
        0x3: "GPXChangeNotice",
        0x4: "XOriginal",
        0x5: "XChangeNotice",
        0x6: "KOriginal",
        0x7: "KChangeNotice",
    },
    HashingAlgorithm: {
        0x1: "MD2",
        0x2: "MD4",
        0x3: "MD5",
        0x4: "SHA_1",
        0x5: "SHA_224",
        0x6: "SHA_256",
        0x7: "SHA_384",
        0x8: "SHA_512",
        0x9: "RIPEMD_160",
        0xA: "Tiger",
        0xB: "Whirlpool",
        0xC: "SHA_512_224",
        0xD: "SHA_512_256",
        0xE: "SHA3_224",
        0xF: "SHA3_256",
        0x10: "SHA3_384",
        0x11: "SHA3_512",
    },
    InteropFunction: {
        0x1: "Begin",
        0x2: "End",
        0x3: "Reset",
    },
    ItemType: {
        0x1: "Structure",
        0x2: "Integer",
        0x3: "LongInteger",
        0x4: "BigInteger",
        0x5: "Enumeration",
        0x6: "Boolean",
        0x7: "TextString",
        0x8: "ByteString",
        0x9: "DateTime",
        0xA: "Interval",
        0xB: "DateTimeExtended",
        0xC: "Identifier",
        0xD: "Reference",
        0xE: "NameReference",
    },
    KemAlgorithm: {
        0x1: "RSASVE",
        0x2: "DHKEM",
        0x3: "MLKEM",
    },
    KeyCompressionType: {
        0x1: "ECPublicKeyTypeUncompressed",
        0x2: "ECPublicKeyTypeX9_62CompressedPrime",
        0x3: "ECPublicKeyTypeX9_62CompressedChar2",
        0x4: "ECPublicKeyTypeX9_62Hybrid",
    },
    KeyFormatType: {
        0x1: "Raw",
        0x2: "Opaque",
        0x3: "PKCS_1",
        0x4: "PKCS_8",
        0x5: "X_509",
        0x6: "ECPrivateKey",
        0x7: "TransparentSymmetricKey",
        0x8: "TransparentDSAPrivateKey",
        0x9: "TransparentDSAPublicKey",
        0xA: "TransparentRSAPrivateKey",
        0xB: "TransparentRSAPublicKey",
        0xC: "TransparentDHPrivateKey",
        0xD: "TransparentDHPublicKey",
        0xE: "TransparentECDSAPrivateKey",
        0xF: "TransparentECDSAPublicKey",
        0x10: "TransparentECDHPrivateKey",
        0x11: "TransparentECDHPublicKey",
        0x12: "TransparentECMQVPrivateKey",
        0x13: "TransparentECMQVPublicKey",
        0x14: "TransparentECPrivateKey",
        0x15: "TransparentECPublicKey",
        0x16: "PKCS_12",
        0x17: "PKCS_10",
        0x18: "SeedPrivateKey",
    },
    KeyRoleType: {
        0x1: "BDK",
        0x2: "CVK",
        0x3: "DEK",
        0x4: "MKAC",
        0x5: "MKSMC",
        0x6: "MKSMI",
        0x7: "MKDAC",
        0x8: "MKDN",
        0x9: "MKCP",
        0xA: "MKOTH",
        0xB: "KEK",
        0xC: "MAC16609",
        0xD: "MAC97971",
        0xE: "MAC97972",
        0xF: "MAC97973",
        0x10: "MAC97974",
        0x11: "MAC97975",
        0x12: "ZPK",
        0x13: "PVKIBM",
        0x14: "PVKPVV",
        0x15: "PVKOTH",
        0x16: "DUKPT",
        0x17: "IV",
        0x18: "TRKBK",
    },
    KeyValueLocationType: {
        0x1: "UninterpretedTextString",
        0x2: "URI",
    },
    KeyWrapType: {
        0x1: "NotWrapped",
        0x2: "AsRegistered",
    },
    LinkType: {
        0x101: "CertificateLink",
        0x102: "PublicKeyLink",
        0x103: "PrivateKeyLink",
        0x104: "DerivationBaseObjectLink",
        0x105: "DerivedKeyLink",
        0x106: "ReplacementObjectLink",
        0x107: "ReplacedObjectLink",
        0x108: "ParentLink",
        0x109: "ChildLink",
        0x10A: "PreviousLink",
        0x10B: "NextLink",
        0x10C: "PKCS_12CertificateLink",
        0x10D: "PKCS_12PasswordLink",
        0x10E: "WrappingKeyLink",
    },
    MaskGenerator: {
        0x1: "MGF1",
    },
    NistKeyType: {
        0x1: "PrivateSignatureKey",
        0x2: "PublicSignatureVerificationKey",
        0x3: "SymmetricAuthenticationKey",
        0x4: "PrivateAuthenticationKey",
        0x5: "PublicAuthenticationKey",
        0x6: "SymmetricDataEncryptionKey",
        0x7: "SymmetricKeyWrappingKey",
        0x8: "SymmetricRandomNumberGenerationKey",
        0x9: "SymmetricMasterKey",
        0xA: "PrivateKeyTransportKey",
        0xB: "PublicKeyTransportKey",
        0xC: "SymmetricKeyAgreementKey",
        0xD: "PrivateStaticKeyAgreementKey",
        0xE: "PublicStaticKeyAgreementKey",
        0xF: "PrivateEphemeralKeyAgreementKey",
        0x10: "PublicEphemeralKeyAgreementKey",
        0x11: "SymmetricAuthorizationKey",
        0x12: "PrivateAuthorizationKey",
        0x13: "PublicAuthorizationKey",
    },
    NameType: {
        0x1: "UninterpretedTextString",
        0x2: "URI",
    },
    OtpAlgorithm: {
        0x1: "HOTP",
        0x2: "TOTP",
    },
    ObjectClass: {
        0x1: "User",
        0x2: "System",
    },
    ObjectGroupMember: {
        0x1: "GroupMemberFresh",
        0x2: "GroupMemberDefault",
    },
    ObjectType: {
        0x1: "Certificate",
        0x2: "SymmetricKey",
        0x3: "PublicKey",
        0x4: "PrivateKey",
        0x5: "SplitKey",
        0x6: "Template",
        0x7: "SecretData",
        0x8: "OpaqueObject",
        0x9: "PGPKey",
        0xA: "CertificateRequest",
        0xB: "User",
        0xC: "Group",
        0xD: "PasswordCredential",
        0xE: "DeviceCredential",
        0xF: "OneTimePasswordCredential",
        0x10: "HashedPasswordCredential",
    },
    OpaqueDataType: {
    },
    Operation: {
        0x1: "Create",
        0x2: "CreateKeyPair",
        0x3: "Register",
        0x4: "ReKey",
        0x5: "DeriveKey",
        0x6: "Certify",
        0x7: "ReCertify",
        0x8: "Locate",
        0x9: "Check",
        0xA: "Get",
        0xB: "GetAttributes",
        0xC: "GetAttributeList",
        0xD: "AddAttribute",
        0xE: "ModifyAttribute",
        0xF: "DeleteAttribute",
        0x10: "ObtainLease",
        0x11: "GetUsageAllocation",
        0x12: "Activate",
        0x13: "Revoke",
        0x14: "Destroy",
        0x15: "Archive",
        0x16: "Recover",
        0x17: "Validate",
        0x18: "Query",
        0x19: "Cancel",
        0x1A: "Poll",
        0x1B: "Notify",
        0x1C: "Put",
        0x1D: "ReKeyKeyPair",
        0x1E: "DiscoverVersions",
        0x1F: "Encrypt",
        0x20: "Decrypt",
        0x21: "Sign",
        0x22: "SignatureVerify",
        0x23: "MAC",
        0x24: "MACVerify",
        0x25: "RNGRetrieve",
        0x26: "RNGSeed",
        0x27: "Hash",
        0x28: "CreateSplitKey",
        0x29: "JoinSplitKey",
        0x2A: "Import",
        0x2B: "Export",
        0x2C: "Log",
        0x2D: "Login",
        0x2E: "Logout",
        0x2F: "DelegatedLogin",
        0x30: "AdjustAttribute",
        0x31: "SetAttribute",
        0x32: "SetEndpointRole",
        0x33: "PKCS_11",
        0x34: "Interop",
        0x35: "ReProvision",
        0x36: "SetDefaults",
        0x37: "SetConstraints",
        0x38: "GetConstraints",
        0x39: "QueryAsynchronousRequests",
        0x3A: "Process",
        0x3B: "Ping",
        0x3C: "CreateGroup",
        0x3D: "Obliterate",
        0x3E: "CreateUser",
        0x3F: "CreateCredential",
        0x40: "Deactivate",
        0x41: "Encapsulate",
        0x42: "Decapsulate",
    },
    Pkcs11Function: {
        0x1: "C_Initialize",
        0x2: "C_Finalize",
        0x3: "C_GetInfo",
        0x4: "C_GetFunctionList",
        0x5: "C_GetSlotList",
        0x6: "C_GetSlotInfo",
        0x7: "C_GetTokenInfo",
        0x8: "C_GetMechanismList",
        0x9: "C_GetMechanismInfo",
        0xA: "C_InitToken",
        0xB: "C_InitPIN",
        0xC: "C_SetPIN",
        0xD: "C_OpenSession",
        0xE: "C_CloseSession",
        0xF: "C_CloseAllSessions",
        0x10: "C_GetSessionInfo",
        0x11: "C_GetOperationState",
        0x12: "C_SetOperationState",
        0x13: "C_Login",
        0x14: "C_Logout",
        0x15: "C_CreateObject",
        0x16: "C_CopyObject",
        0x17: "C_DestroyObject",
        0x18: "C_GetObjectSize",
        0x19: "C_GetAttributeValue",
        0x1A: "C_SetAttributeValue",
        0x1B: "C_FindObjectsInit",
        0x1C: "C_FindObjects",
        0x1D: "C_FindObjectsFinal",
        0x1E: "C_EncryptInit",
        0x1F: "C_Encrypt",
        0x20: "C_EncryptUpdate",
        0x21: "C_EncryptFinal",
        0x22: "C_DecryptInit",
        0x23: "C_Decrypt",
        0x24: "C_DecryptUpdate",
        0x25: "C_DecryptFinal",
        0x26: "C_DigestInit",
        0x27: "C_Digest",
        0x28: "C_DigestUpdate",
        0x29: "C_DigestKey",
        0x2A: "C_DigestFinal",
        0x2B: "C_SignInit",
        0x2C: "C_Sign",
        0x2D: "C_SignUpdate",
        0x2E: "C_SignFinal",
        0x2F: "C_SignRecoverInit",
        0x30: "C_SignRecover",
        0x31: "C_VerifyInit",
        0x32: "C_Verify",
        0x33: "C_VerifyUpdate",
        0x34: "C_VerifyFinal",
        0x35: "C_VerifyRecoverInit",
        0x36: "C_VerifyRecover",
        0x37: "C_DigestEncryptUpdate",
        0x38: "C_DecryptDigestUpdate",
        0x39: "C_SignEncryptUpdate",
        0x3A: "C_DecryptVerifyUpdate",
        0x3B: "C_GenerateKey",
        0x3C: "C_GenerateKeyPair",
        0x3D: "C_WrapKey",
        0x3E: "C_UnwrapKey",
        0x3F: "C_DeriveKey",
        0x40: "C_SeedRandom",
        0x41: "C_GenerateRandom",
        0x42: "C_GetFunctionStatus",
        0x43: "C_CancelFunction",
        0x44: "C_WaitForSlotEvent",
        0x45: "C_GetInterfaceList",
        0x46: "C_GetInterface",
        0x47: "C_LoginUser",
        0x48: "C_SessionCancel",
        0x49: "C_MessageEncryptInit",
        0x4A: "C_EncryptMessage",
        0x4B: "C_EncryptMessageBegin",
        0x4C: "C_EncryptMessageNext",
        0x4D: "C_MessageEncryptFinal",
        0x4E: "C_MessageDecryptInit",
        0x4F: "C_DecryptMessage",
        0x50: "C_DecryptMessageBegin",
        0x51: "C_DecryptMessageNext",
        0x52: "C_MessageDecryptFinal",
        0x53: "C_MessageSignInit",
        0x54: "C_SignMessage",
        0x55: "C_SignMessageBegin",
        0x56: "C_SignMessageNext",
        0x57: "C_MessageSignFinal",
        0x58: "C_MessageVerifyInit",
        0x59: "C_VerifyMessage",
        0x5A: "C_VerifyMessageBegin",
        0x5B: "C_VerifyMessageNext",
        0x5C: "C_MessageVerifyFinal",
    },
    Pkcs11ReturnCode: {
        0x0: "OK",
        0x1: "CANCEL",
        0x2: "HOST_MEMORY",
        0x3: "SLOT_ID_INVALID",
        0x5: "GENERAL_ERROR",
        0x6: "FUNCTION_FAILED",
        0x7: "ARGUMENTS_BAD",
        0x8: "NO_EVENT",
        0x9: "NEED_TO_CREATE_THREADS",
        0xA: "CANT_LOCK",
        0x10: "ATTRIBUTE_READ_ONLY",
        0x11: "ATTRIBUTE_SENSITIVE",
        0x12: "ATTRIBUTE_TYPE_INVALID",
        0x13: "ATTRIBUTE_VALUE_INVALID",
        0x1B: "ACTION_PROHIBITED",
        0x20: "DATA_INVALID",
        0x21: "DATA_LEN_RANGE",
        0x30: "DEVICE_ERROR",
        0x31: "DEVICE_MEMORY",
        0x32: "DEVICE_REMOVED",
        0x40: "ENCRYPTED_DATA_INVALID",
        0x41: "ENCRYPTED_DATA_LEN_RANGE",
        0x50: "FUNCTION_CANCELED",
        0x51: "FUNCTION_NOT_PARALLEL",
        0x54: "FUNCTION_NOT_SUPPORTED",
        0x60: "KEY_HANDLE_INVALID",
        0x62: "KEY_SIZE_RANGE",
        0x63: "KEY_TYPE_INCONSISTENT",
        0x64: "KEY_NOT_NEEDED",
        0x65: "KEY_CHANGED",
        0x66: "KEY_NEEDED",
        0x67: "KEY_INDIGESTIBLE",
        0x68: "KEY_FUNCTION_NOT_PERMITTED",
        0x69: "KEY_NOT_WRAPPABLE",
        0x6A: "KEY_UNEXTRACTABLE",
        0x70: "MECHANISM_INVALID",
        0x71: "MECHANISM_PARAM_INVALID",
        0x82: "OBJECT_HANDLE_INVALID",
        0x90: "OPERATION_ACTIVE",
        0x91: "OPERATION_NOT_INITIALIZED",
        0xA0: "PIN_INCORRECT",
        0xA1: "PIN_INVALID",
        0xA2: "PIN_LEN_RANGE",
        0xA3: "PIN_EXPIRED",
        0xA4: "PIN_LOCKED",
        0xB0: "SESSION_CLOSED",
        0xB1: "SESSION_COUNT",
        0xB3: "SESSION_HANDLE_INVALID",
        0xB4: "SESSION_PARALLEL_NOT_SUPPORTED",
        0xB5: "SESSION_READ_ONLY",
        0xB6: "SESSION_EXISTS",
        0xB7: "SESSION_READ_ONLY_EXISTS",
        0xB8: "SESSION_READ_WRITE_SO_EXISTS",
        0xC0: "SIGNATURE_INVALID",
        0xC1: "SIGNATURE_LEN_RANGE",
        0xD0: "TEMPLATE_INCOMPLETE",
        0xD1: "TEMPLATE_INCONSISTENT",
        0xE0: "TOKEN_NOT_PRESENT",
        0xE1: "TOKEN_NOT_RECOGNIZED",
        0xE2: "TOKEN_WRITE_PROTECTED",
        0xF0: "UNWRAPPING_KEY_HANDLE_INVALID",
        0xF1: "UNWRAPPING_KEY_SIZE_RANGE",
        0xF2: "UNWRAPPING_KEY_TYPE_INCONSISTENT",
        0x100: "USER_ALREADY_LOGGED_IN",
        0x101: "USER_NOT_LOGGED_IN",
        0x102: "USER_PIN_NOT_INITIALIZED",
        0x103: "USER_TYPE_INVALID",
        0x104: "USER_ANOTHER_ALREADY_LOGGED_IN",
        0x105: "USER_TOO_MANY_TYPES",
        0x110: "WRAPPED_KEY_INVALID",
        0x112: "WRAPPED_KEY_LEN_RANGE",
        0x113: "WRAPPING_KEY_HANDLE_INVALID",
        0x114: "WRAPPING_KEY_SIZE_RANGE",
        0x115: "WRAPPING_KEY_TYPE_INCONSISTENT",
        0x120: "RANDOM_SEED_NOT_SUPPORTED",
        0x121: "RANDOM_NO_RNG",
        0x130: "DOMAIN_PARAMS_INVALID",
        0x140: "CURVE_NOT_SUPPORTED",
        0x150: "BUFFER_TOO_SMALL",
        0x160: "SAVED_STATE_INVALID",
        0x170: "INFORMATION_SENSITIVE",
        0x180: "STATE_UNSAVEABLE",
        0x190: "CRYPTOKI_NOT_INITIALIZED",
        0x191: "CRYPTOKI_ALREADY_INITIALIZED",
        0x1A0: "MUTEX_BAD",
        0x1A1: "MUTEX_NOT_LOCKED",
        0x1B0: "NEW_PIN_MODE",
        0x1B1: "NEXT_OTP",
        0x1C0: "EXCEEDED_MAX_ITERATIONS",
        0x1C1: "FIPS_SELF_TEST_FAILED",
        0x1C2: "LIBRARY_LOAD_FAILED",
        0x1C3: "PIN_TOO_WEAK",
        0x1C4: "PUBLIC_KEY_INVALID",
        0x200: "FUNCTION_REJECTED",
        0x80000000: "VENDOR_DEFINED",
    },
    PaddingMethod: {
        0x1: "None",
        0x2: "OAEP",
        0x3: "PKCS5",
        0x4: "SSL3",
        0x5: "Zeros",
        0x6: "ANSIX9_23",
        0x7: "ISO10126",
        0x8: "PKCS1V1_5",
        0x9: "X9_31",
        0xA: "PSS",
    },
    ProcessingStage: {
        0x1: "Submitted",
        0x2: "InProcess",
        0x3: "Completed",
    },
    ProfileName: {
        0x1: "BaselineServerBasicKMIPV1_2",
        0x2: "BaselineServerTLSV1_2KMIPV1_2",
        0x3: "BaselineClientBasicKMIPV1_2",
        0x4: "BaselineClientTLSV1_2KMIPV1_2",
        0x5: "CompleteServerBasicKMIPV1_2",
        0x6: "CompleteServerTLSV1_2KMIPV1_2",
        0x7: "TapeLibraryClientKMIPV1_0",
        0x8: "TapeLibraryClientKMIPV1_1",
        0x9: "TapeLibraryClientKMIPV1_2",
        0xA: "TapeLibraryServerKMIPV1_0",
        0xB: "TapeLibraryServerKMIPV1_1",
        0xC: "TapeLibraryServerKMIPV1_2",
        0xD: "SymmetricKeyLifecycleClientKMIPV1_0",
        0xE: "SymmetricKeyLifecycleClientKMIPV1_1",
        0xF: "SymmetricKeyLifecycleClientKMIPV1_2",
        0x10: "SymmetricKeyLifecycleServerKMIPV1_0",
        0x11: "SymmetricKeyLifecycleServerKMIPV1_1",
        0x12: "SymmetricKeyLifecycleServerKMIPV1_2",
        0x13: "AsymmetricKeyLifecycleClientKMIPV1_0",
        0x14: "AsymmetricKeyLifecycleClientKMIPV1_1",
        0x15: "AsymmetricKeyLifecycleClientKMIPV1_2",
        0x16: "AsymmetricKeyLifecycleServerKMIPV1_0",
        0x17: "AsymmetricKeyLifecycleServerKMIPV1_1",
        0x18: "AsymmetricKeyLifecycleServerKMIPV1_2",
        0x19: "BasicCryptographicClientKMIPV1_2",
        0x1A: "BasicCryptographicServerKMIPV1_2",
        0x1B: "AdvancedCryptographicClientKMIPV1_2",
        0x1C: "AdvancedCryptographicServerKMIPV1_2",
        0x1D: "RNGCryptographicClientKMIPV1_2",
        0x1E: "RNGCryptographicServerKMIPV1_2",
        0x1F: "BasicSymmetricKeyFoundryClientKMIPV1_0",
        0x20: "IntermediateSymmetricKeyFoundryClientKMIPV1_0",
        0x21: "AdvancedSymmetricKeyFoundryClientKMIPV1_0",
        0x22: "BasicSymmetricKeyFoundryClientKMIPV1_1",
        0x23: "IntermediateSymmetricKeyFoundryClientKMIPV1_1",
        0x24: "AdvancedSymmetricKeyFoundryClientKMIPV1_1",
        0x25: "BasicSymmetricKeyFoundryClientKMIPV1_2",
        0x26: "IntermediateSymmetricKeyFoundryClientKMIPV1_2",
        0x27: "AdvancedSymmetricKeyFoundryClientKMIPV1_2",
        0x28: "SymmetricKeyFoundryServerKMIPV1_0",
        0x29: "SymmetricKeyFoundryServerKMIPV1_1",
        0x2A: "SymmetricKeyFoundryServerKMIPV1_2",
        0x2B: "OpaqueManagedObjectStoreClientKMIPV1_0",
        0x2C: "OpaqueManagedObjectStoreClientKMIPV1_1",
        0x2D: "OpaqueManagedObjectStoreClientKMIPV1_2",
        0x2E: "OpaqueManagedObjectStoreServerKMIPV1_0",
        0x2F: "OpaqueManagedObjectStoreServerKMIPV1_1",
        0x30: "OpaqueManagedObjectStoreServerKMIPV1_2",
        0x31: "SuiteBMinLOS_128ClientKMIPV1_0",
        0x32: "SuiteBMinLOS_128ClientKMIPV1_1",
        0x33: "SuiteBMinLOS_128ClientKMIPV1_2",
        0x34: "SuiteBMinLOS_128ServerKMIPV1_0",
        0x35: "SuiteBMinLOS_128ServerKMIPV1_1",
        0x36: "SuiteBMinLOS_128ServerKMIPV1_2",
        0x37: "SuiteBMinLOS_192ClientKMIPV1_0",
        0x38: "SuiteBMinLOS_192ClientKMIPV1_1",
        0x39: "SuiteBMinLOS_192ClientKMIPV1_2",
        0x3A: "SuiteBMinLOS_192ServerKMIPV1_0",
        0x3B: "SuiteBMinLOS_192ServerKMIPV1_1",
        0x3C: "SuiteBMinLOS_192ServerKMIPV1_2",
        0x3D: "StorageArrayWithSelfEncryptingDriveClientKMIPV1_0",
        0x3E: "StorageArrayWithSelfEncryptingDriveClientKMIPV1_1",
        0x3F: "StorageArrayWithSelfEncryptingDriveClientKMIPV1_2",
        0x40: "StorageArrayWithSelfEncryptingDriveServerKMIPV1_0",
        0x41: "StorageArrayWithSelfEncryptingDriveServerKMIPV1_1",
        0x42: "StorageArrayWithSelfEncryptingDriveServerKMIPV1_2",
        0x43: "HTTPSClientKMIPV1_0",
        0x44: "HTTPSClientKMIPV1_1",
        0x45: "HTTPSClientKMIPV1_2",
        0x46: "HTTPSServerKMIPV1_0",
        0x47: "HTTPSServerKMIPV1_1",
        0x48: "HTTPSServerKMIPV1_2",
        0x49: "JSONClientKMIPV1_0",
        0x4A: "JSONClientKMIPV1_1",
        0x4B: "JSONClientKMIPV1_2",
        0x4C: "JSONServerKMIPV1_0",
        0x4D: "JSONServerKMIPV1_1",
        0x4E: "JSONServerKMIPV1_2",
        0x4F: "XMLClientKMIPV1_0",
        0x50: "XMLClientKMIPV1_1",
        0x51: "XMLClientKMIPV1_2",
        0x52: "XMLServerKMIPV1_0",
        0x53: "XMLServerKMIPV1_1",
        0x54: "XMLServerKMIPV1_2",
        0x55: "BaselineServerBasicKMIPV1_3",
        0x56: "BaselineServerTLSV1_2KMIPV1_3",
        0x57: "BaselineClientBasicKMIPV1_3",
        0x58: "BaselineClientTLSV1_2KMIPV1_3",
        0x59: "CompleteServerBasicKMIPV1_3",
        0x5A: "CompleteServerTLSV1_2KMIPV1_3",
        0x5B: "TapeLibraryClientKMIPV1_3",
        0x5C: "TapeLibraryServerKMIPV1_3",
        0x5D: "SymmetricKeyLifecycleClientKMIPV1_3",
        0x5E: "SymmetricKeyLifecycleServerKMIPV1_3",
        0x5F: "AsymmetricKeyLifecycleClientKMIPV1_3",
        0x60: "AsymmetricKeyLifecycleServerKMIPV1_3",
        0x61: "BasicCryptographicClientKMIPV1_3",
        0x62: "BasicCryptographicServerKMIPV1_3",
        0x63: "AdvancedCryptographicClientKMIPV1_3",
        0x64: "AdvancedCryptographicServerKMIPV1_3",
        0x65: "RNGCryptographicClientKMIPV1_3",
        0x66: "RNGCryptographicServerKMIPV1_3",
        0x67: "BasicSymmetricKeyFoundryClientKMIPV1_3",
        0x68: "IntermediateSymmetricKeyFoundryClientKMIPV1_3",
        0x69: "AdvancedSymmetricKeyFoundryClientKMIPV1_3",
        0x6A: "SymmetricKeyFoundryServerKMIPV1_3",
        0x6B: "OpaqueManagedObjectStoreClientKMIPV1_3",
        0x6C: "OpaqueManagedObjectStoreServerKMIPV1_3",
        0x6D: "SuiteBMinLOS_128ClientKMIPV1_3",
        0x6E: "SuiteBMinLOS_128ServerKMIPV1_3",
        0x6F: "SuiteBMinLOS_192ClientKMIPV1_3",
        0x70: "SuiteBMinLOS_192ServerKMIPV1_3",
        0x71: "StorageArrayWithSelfEncryptingDriveClientKMIPV1_3",
        0x72: "StorageArrayWithSelfEncryptingDriveServerKMIPV1_3",
        0x73: "HTTPSClientKMIPV1_3",
        0x74: "HTTPSServerKMIPV1_3",
        0x75: "JSONClientKMIPV1_3",
        0x76: "JSONServerKMIPV1_3",
        0x77: "XMLClientKMIPV1_3",
        0x78: "XMLServerKMIPV1_3",
        0x79: "BaselineServerBasicKMIPV1_4",
        0x7A: "BaselineServerTLSV1_2KMIPV1_4",
        0x7B: "BaselineClientBasicKMIPV1_4",
        0x7C: "BaselineClientTLSV1_2KMIPV1_4",
        0x7D: "CompleteServerBasicKMIPV1_4",
        0x7E: "CompleteServerTLSV1_2KMIPV1_4",
        0x7F: "TapeLibraryClientKMIPV1_4",
        0x80: "TapeLibraryServerKMIPV1_4",
        0x81: "SymmetricKeyLifecycleClientKMIPV1_4",
        0x82: "SymmetricKeyLifecycleServerKMIPV1_4",
        0x83: "AsymmetricKeyLifecycleClientKMIPV1_4",
        0x84: "AsymmetricKeyLifecycleServerKMIPV1_4",
        0x85: "BasicCryptographicClientKMIPV1_4",
        0x86: "BasicCryptographicServerKMIPV1_4",
        0x87: "AdvancedCryptographicClientKMIPV1_4",
        0x88: "AdvancedCryptographicServerKMIPV1_4",
        0x89: "RNGCryptographicClientKMIPV1_4",
        0x8A: "RNGCryptographicServerKMIPV1_4",
        0x8B: "BasicSymmetricKeyFoundryClientKMIPV1_4",
        0x8C: "IntermediateSymmetricKeyFoundryClientKMIPV1_4",
        0x8D: "AdvancedSymmetricKeyFoundryClientKMIPV1_4",
        0x8E: "SymmetricKeyFoundryServerKMIPV1_4",
        0x8F: "OpaqueManagedObjectStoreClientKMIPV1_4",
        0x90: "OpaqueManagedObjectStoreServerKMIPV1_4",
        0x91: "SuiteBMinLOS_128ClientKMIPV1_4",
        0x92: "SuiteBMinLOS_128ServerKMIPV1_4",
        0x93: "SuiteBMinLOS_192ClientKMIPV1_4",
        0x94: "SuiteBMinLOS_192ServerKMIPV1_4",
        0x95: "StorageArrayWithSelfEncryptingDriveClientKMIPV1_4",
        0x96: "StorageArrayWithSelfEncryptingDriveServerKMIPV1_4",
        0x97: "HTTPSClientKMIPV1_4",
        0x98: "HTTPSServerKMIPV1_4",
        0x99: "JSONClientKMIPV1_4",
        0x9A: "JSONServerKMIPV1_4",
        0x9B: "XMLClientKMIPV1_4",
        0x9C: "XMLServerKMIPV1_4",
        0x104: "CompleteServerBasic",
        0x105: "CompleteServerTLSV1_2",
        0x106: "TapeLibraryClient",
        0x107: "TapeLibraryServer",
        0x108: "SymmetricKeyLifecycleClient",
        0x109: "SymmetricKeyLifecycleServer",
        0x10A: "AsymmetricKeyLifecycleClient",
        0x10B: "AsymmetricKeyLifecycleServer",
        0x10C: "BasicCryptographicClient",
        0x10D: "BasicCryptographicServer",
        0x10E: "AdvancedCryptographicClient",
        0x10F: "AdvancedCryptographicServer",
        0x110: "RNGCryptographicClient",
        0x111: "RNGCryptographicServer",
        0x112: "BasicSymmetricKeyFoundryClient",
        0x113: "IntermediateSymmetricKeyFoundryClient",
        0x114: "AdvancedSymmetricKeyFoundryClient",
        0x115: "SymmetricKeyFoundryServer",
        0x116: "OpaqueManagedObjectStoreClient",
        0x117: "OpaqueManagedObjectStoreServer",
        0x11C: "StorageArrayWithSelfEncryptingDriveClient",
        0x11D: "StorageArrayWithSelfEncryptingDriveServer",
        0x11E: "HTTPSClient",
        0x11F: "HTTPSServer",
        0x120: "JSONClient",
        0x121: "JSONServer",
        0x122: "XMLClient",
        0x123: "XMLServer",
        0x124: "AESXTSClient",
        0x125: "AESXTSServer",
        0x126: "QuantumSafeClient",
        0x127: "QuantumSafeServer",
        0x128: "PKCS_11Client",
        0x129: "PKCS_11Server",
        0x12A: "BaselineClient",
        0x12B: "BaselineServer",
        0x12C: "CompleteServer",
    },
    ProtectionLevel: {
        0x1: "High",
        0x2: "Low",
    },
    PutFunction: {
        0x1: "New",
        0x2: "Replace",
    },
    QueryFunction: {
        0x1: "QueryOperations",
        0x2: "QueryObjects",
        0x3: "QueryServerInformation",
        0x4: "QueryApplicationNamespaces",
        0x5: "QueryExtensionList",
        0x6: "QueryExtensionMap",
        0x7: "QueryAttestationTypes",
        0x8: "QueryRNGs",
        0x9: "QueryValidations",
        0xA: "QueryProfiles",
        0xB: "QueryCapabilities",
        0xC: "QueryClientRegistrationMethods",
        0xD: "QueryDefaultsInformation",
        0xE: "QueryStorageProtectionMasks",
        0xF: "QueryCredentialInformation",
    },
    RngAlgorithm: {
        0x1: "Unspecified",
        0x2: "FIPS186_2",
        0x3: "DRBG",
        0x4: "NRBG",
        0x5: "ANSIX9_31",
        0x6: "ANSIX9_62",
    },
    RngMode: {
        0x1: "Unspecified",
        0x2: "SharedInstantiation",
        0x3: "NonSharedInstantiation",
    },
    RecommendedCurve: {
        0x1: "P_192",
        0x2: "K_163",
        0x3: "B_163",
        0x4: "P_224",
        0x5: "K_233",
        0x6: "B_233",
        0x7: "P_256",
        0x8: "K_283",
        0x9: "B_283",
        0xA: "P_384",
        0xB: "K_409",
        0xC: "B_409",
        0xD: "P_521",
        0xE: "K_571",
        0xF: "B_571",
        0x10: "SECP112R1",
        0x11: "SECP112R2",
        0x12: "SECP128R1",
        0x13: "SECP128R2",
        0x14: "SECP160K1",
        0x15: "SECP160R1",
        0x16: "SECP160R2",
        0x17: "SECP192K1",
        0x18: "SECP224K1",
        0x19: "SECP256K1",
        0x1A: "SECT113R1",
        0x1B: "SECT113R2",
        0x1C: "SECT131R1",
        0x1D: "SECT131R2",
        0x1E: "SECT163R1",
        0x1F: "SECT193R1",
        0x20: "SECT193R2",
        0x21: "SECT239K1",
        0x22: "ANSIX9P192V2",
        0x23: "ANSIX9P192V3",
        0x24: "ANSIX9P239V1",
        0x25: "ANSIX9P239V2",
        0x26: "ANSIX9P239V3",
        0x27: "ANSIX9C2PNB163V1",
        0x28: "ANSIX9C2PNB163V2",
        0x29: "ANSIX9C2PNB163V3",
        0x2A: "ANSIX9C2PNB176V1",
        0x2B: "ANSIX9C2TNB191V1",
        0x2C: "ANSIX9C2TNB191V2",
        0x2D: "ANSIX9C2TNB191V3",
        0x2E: "ANSIX9C2PNB208W1",
        0x2F: "ANSIX9C2TNB239V1",
        0x30: "ANSIX9C2TNB239V2",
        0x31: "ANSIX9C2TNB239V3",
        0x32: "ANSIX9C2PNB272W1",
        0x33: "ANSIX9C2PNB304W1",
        0x34: "ANSIX9C2TNB359V1",
        0x35: "ANSIX9C2PNB368W1",
        0x36: "ANSIX9C2TNB431R1",
        0x37: "BRAINPOOLP160R1",
        0x38: "BRAINPOOLP160T1",
        0x39: "BRAINPOOLP192R1",
        0x3A: "BRAINPOOLP192T1",
        0x3B: "BRAINPOOLP224R1",
        0x3C: "BRAINPOOLP224T1",
        0x3D: "BRAINPOOLP256R1",
        0x3E: "BRAINPOOLP256T1",
        0x3F: "BRAINPOOLP320R1",
        0x40: "BRAINPOOLP320T1",
        0x41: "BRAINPOOLP384R1",
        0x42: "BRAINPOOLP384T1",
        0x43: "BRAINPOOLP512R1",
        0x44: "BRAINPOOLP512T1",
        0x45: "CURVE25519",
        0x46: "CURVE448",
        0x47: "ANSIX9C2PNB176W1",
        0x48: "ANSIX9C2TNB191V4",
        0x49: "ANSIX9C2TNB191V5",
        0x4A: "ANSIX9C2TNB239V4",
        0x4B: "ANSIX9C2TNB239V5",
        0x4C: "CURVE25519PH",
        0x4D: "CURVE448PH",
        0x4E: "OpenPGPEd25519",
        0x4F: "OpenPGPCurve25519",
    },
    ResultReason: {
        0x1: "ItemNotFound",
        0x2: "ResponseTooLarge",
        0x3: "AuthenticationNotSuccessful",
        0x4: "InvalidMessage",
        0x5: "OperationNotSupported",
        0x6: "MissingData",
        0x7: "InvalidField",
        0x8: "FeatureNotSupported",
        0x9: "OperationCanceledByRequester",
        0xA: "CryptographicFailure",
        0xB: "IllegalOperation",
        0xC: "PermissionDenied",
        0xD: "ObjectArchived",
        0xE: "IndexOutOfBounds",
        0xF: "ApplicationNamespaceNotSupported",
        0x10: "KeyFormatTypeNotSupported",
        0x11: "KeyCompressionTypeNotSupported",
        0x12: "EncodingOptionError",
        0x13: "KeyValueNotPresent",
        0x14: "AttestationRequired",
        0x15: "AttestationFailed",
        0x16: "Sensitive",
        0x17: "NotExtractable",
        0x18: "ObjectAlreadyExists",
        0x19: "InvalidTicket",
        0x1A: "UsageLimitExceeded",
        0x1B: "NumericRange",
        0x1C: "InvalidDataType",
        0x1D: "ReadOnlyAttribute",
        0x1E: "MultiValuedAttribute",
        0x1F: "UnsupportedAttribute",
        0x20: "AttributeInstanceNotFound",
        0x21: "AttributeNotFound",
        0x22: "AttributeReadOnly",
        0x23: "AttributeSingleValued",
        0x24: "BadCryptographicParameters",
        0x25: "BadPassword",
        0x26: "CodecError",
        0x28: "IllegalObjectType",
        0x29: "IncompatibleCryptographicUsageMask",
        0x2A: "InternalServerError",
        0x2B: "InvalidAsynchronousCorrelationValue",
        0x2C: "InvalidAttribute",
        0x2D: "InvalidAttributeValue",
        0x2E: "InvalidCorrelationValue",
        0x2F: "InvalidCSR",
        0x30: "InvalidObjectType",
        0x32: "KeyWrapTypeNotSupported",
        0x34: "MissingInitializationVector",
        0x35: "NonUniqueNameAttribute",
        0x36: "ObjectDestroyed",
        0x37: "ObjectNotFound",
        0x39: "NotAuthorised",
        0x3A: "ServerLimitExceeded",
        0x3B: "UnknownEnumeration",
        0x3C: "UnknownMessageExtension",
        0x3D: "UnknownTag",
        0x3E: "UnsupportedCryptographicParameters",
        0x3F: "UnsupportedProtocolVersion",
        0x40: "WrappingObjectArchived",
        0x41: "WrappingObjectDestroyed",
        0x42: "WrappingObjectNotFound",
        0x43: "WrongKeyLifecycleState",
        0x44: "ProtectionStorageUnavailable",
        0x45: "PKCS_11CodecError",
        0x46: "PKCS_11InvalidFunction",
        0x47: "PKCS_11InvalidInterface",
        0x48: "PrivateProtectionStorageUnavailable",
        0x49: "PublicProtectionStorageUnavailable",
        0x4A: "UnknownObjectGroup",
        0x4B: "ConstraintViolation",
        0x4C: "DuplicateProcessRequest",
        0x4D: "CircularLinkError",
        0x100: "GeneralFailure",
    },
    ResultStatus: {
        0x0: "Success",
        0x1: "OperationFailed",
        0x2: "OperationPending",
        0x3: "OperationUndone",
    },
    RevocationReasonCode: {
        0x1: "Unspecified",
        0x2: "KeyCompromise",
        0x3: "CACompromise",
        0x4: "AffiliationChanged",
        0x5: "Superseded",
        0x6: "CessationOfOperation",
        0x7: "PrivilegeWithdrawn",
    },
    RotateNameType: {
        0x1: "UninterpretedTextString",
        0x2: "URI",
    },
    SecretDataType: {
        0x1: "Password",
        0x2: "Seed",
    },
    ShreddingAlgorithm: {
        0x1: "Unspecified",
        0x2: "Cryptographic",
        0x3: "Unsupported",
    },
    SplitKeyMethod: {
        0x1: "XOR",
        0x2: "PolynomialSharingGF2_16",
        0x3: "PolynomialSharingPrimeField",
        0x4: "PolynomialSharingGF2_8",
    },
    SplitKeyPolynomial: {
        0x1: "Polynomial_283",
        0x2: "Polynomial_285",
    },
    State: {
        0x1: "PreActive",
        0x2: "Active",
        0x3: "Deactivated",
        0x4: "Compromised",
        0x5: "Destroyed",
        0x6: "DestroyedCompromised",
    },
    TicketType: {
        0x1: "Login",
    },
    UniqueIdentifier: {
        0x1: "IDPlaceholder",
        0x2: "Certify",
        0x3: "Create",
        0x4: "CreateKeyPair",
        0x5: "CreateKeyPairPrivateKey",
        0x6: "CreateKeyPairPublicKey",
        0x7: "CreateSplitKey",
        0x8: "DeriveKey",
        0x9: "Import",
        0xA: "JoinSplitKey",
        0xB: "Locate",
        0xC: "Register",
        0xD: "ReKey",
        0xE: "ReCertify",
        0xF: "ReKeyKeyPair",
        0x10: "ReKeyKeyPairPrivateKey",
        0x11: "ReKeyKeyPairPublicKey",
        0x12: "ReProvision",
        0x13: "CreateUser",
        0x14: "CreateGroup",
        0x15: "CreateCredential",
    },
    UnwrapMode: {
        0x1: "Unspecified",
        0x2: "Processed",
        0x3: "NotProcessed",
    },
    UsageLimitsUnit: {
        0x1: "Byte",
        0x2: "Object",
    },
    ValidationAuthorityType: {
        0x1: "Unspecified",
        0x2: "NISTCMVP",
        0x3: "CommonCriteria",
    },
    ValidationType: {
        0x1: "Unspecified",
        0x2: "Hardware",
        0x3: "Software",
        0x4: "Firmware",
        0x5: "Hybrid",
    },
    ValidityIndicator: {
        0x1: "Valid",
        0x2: "Invalid",
        0x3: "Unknown",
    },
    WrappingMethod: {
        0x1: "Encrypt",
        0x2: "MACSign",
        0x3: "EncryptThenMACSign",
        0x4: "MACSignThenEncrypt",
        0x5: "TR_31",
    },
    CryptographicUsageMask: {
        0x1: "Sign",
        0x2: "Verify",
        0x4: "Encrypt",
        0x8: "Decrypt",
        0x10: "WrapKey",
        0x20: "UnwrapKey",
        0x40: "Export",
        0x80: "MACGenerate",
        0x100: "MACVerify",
        0x200: "DeriveKey",
        0x400: "ContentCommitmentNonRepudiation",
        0x800: "KeyAgreement",
        0x1000: "CertificateSign",
        0x2000: "CRLSign",
        0x4000: "GenerateCryptogram",
        0x8000: "ValidateCryptogram",
        0x10000: "TranslateEncrypt",
        0x20000: "TranslateDecrypt",
        0x40000: "TranslateWrap",
        0x80000: "TranslateUnwrap",
        0x100000: "Authenticate",
        0x200000: "Unrestricted",
        0x400000: "FPEEncrypt",
        0x800000: "FPEDecrypt",
    },
    ObjectClassMask: {
        0x1: "User",
        0x2: "System",
    },
    ProtectionStorageMask: {
        0x1: "Software",
        0x2: "Hardware",
        0x4: "OnProcessor",
        0x8: "OnSystem",
        0x10: "OffSystem",
        0x20: "Hypervisor",
        0x40: "OperatingSystem",
        0x80: "Container",
        0x100: "OnPremises",
        0x200: "OffPremises",
        0x400: "SelfManaged",
        0x800: "Outsourced",
        0x1000: "Validated",
        0x2000: "SameJurisdiction",
    },
    StorageStatusMask: {
        0x1: "OnLineStorage",
        0x2: "ArchivalStorage",
        0x4: "DestroyedStorage",
    },
}

__all__ = [
    "AdjustmentType",
    "AlternativeNameType",
    "AsynchronousIndicator",
    "AttestationType",
    "BatchErrorContinuationOption",
    "BlockCipherMode",
    "CancellationResult",
    "CertificateRequestType",
    "CertificateType",
    "ClientRegistrationMethod",
    "CredentialType",
    "CryptographicAlgorithm",
    "CryptographicUsageMask",
    "Data",
    "DeactivationReasonCode",
    "DerivationMethod",
    "DestroyAction",
    "DigitalSignatureAlgorithm",
    "DrbgAlgorithm",
    "EncodingOption",
    "EndpointRole",
    "Ephemeral",
    "Fips186Variation",
    "HashingAlgorithm",
    "InteropFunction",
    "ItemType",
    "KemAlgorithm",
    "KeyCompressionType",
    "KeyFormatType",
    "KeyRoleType",
    "KeyValueLocationType",
    "KeyWrapType",
    "LinkType",
    "MaskGenerator",
    "NameType",
    "NistKeyType",
    "ObjectClass",
    "ObjectClassMask",
    "ObjectGroupMember",
    "ObjectType",
    "OpaqueDataType",
    "OpenIntEnum",
    "OpenIntFlag",
    "Operation",
    "OtpAlgorithm",
    "PaddingMethod",
    "Pkcs11Function",
    "Pkcs11ReturnCode",
    "ProcessingStage",
    "ProfileName",
    "ProtectionLevel",
    "ProtectionStorageMask",
    "PutFunction",
    "QueryFunction",
    "RecommendedCurve",
    "ResultReason",
    "ResultStatus",
    "RevocationReasonCode",
    "RngAlgorithm",
    "RngMode",
    "RotateNameType",
    "SecretDataType",
    "ShreddingAlgorithm",
    "SplitKeyMethod",
    "SplitKeyPolynomial",
    "State",
    "StorageStatusMask",
    "Tag",
    "TicketType",
    "UniqueIdentifier",
    "UnwrapMode",
    "UsageLimitsUnit",
    "ValidationAuthorityType",
    "ValidationType",
    "ValidityIndicator",
    "WrappingMethod",
]
