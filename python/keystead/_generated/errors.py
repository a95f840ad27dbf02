# @generated from kmip-core/schema by keystead-schema; do not edit.
"""An exception for each result reason of KMIP 1.0 to 3.0."""

from __future__ import annotations

from typing import Final

from .._base_errors import KmipError
from .enums import ResultReason


class ItemNotFoundError(KmipError):
    """Item Not Found: No object with the specified Unique Identifier exists (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ITEM_NOT_FOUND
    """The reason that this class stands for."""


class ResponseTooLargeError(KmipError):
    """Response Too Large: Maximum Response Size has been exceeded (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.RESPONSE_TOO_LARGE
    """The reason that this class stands for."""


class AuthenticationNotSuccessfulError(KmipError):
    """Authentication Not Successful: The authentication information in the request could not be validated, or was not found (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.AUTHENTICATION_NOT_SUCCESSFUL
    """The reason that this class stands for."""


class InvalidMessageError(KmipError):
    """Invalid Message: The request message was not syntactically understood by the server. For example - the invalid use of a known tag (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_MESSAGE
    """The reason that this class stands for."""


class OperationNotSupportedError(KmipError):
    """Operation Not Supported: The operation requested by the request message is not supported by the server (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OPERATION_NOT_SUPPORTED
    """The reason that this class stands for."""


class MissingDataError(KmipError):
    """Missing Data: The operation REQUIRED additional information in the request, which was not present (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.MISSING_DATA
    """The reason that this class stands for."""


class InvalidFieldError(KmipError):
    """Invalid Field: The request is syntactically valid but some data in the request (other than an attribute value) has an invalid value (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_FIELD
    """The reason that this class stands for."""


class FeatureNotSupportedError(KmipError):
    """Feature Not Supported: The operation is supported, but not a specific feature specified in the request is not supported (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.FEATURE_NOT_SUPPORTED
    """The reason that this class stands for."""


class OperationCanceledByRequesterError(KmipError):
    """Operation Canceled By Requester: The operation was asynchronous, and the operation was canceled by the Cancel operation before it completed successfully (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OPERATION_CANCELED_BY_REQUESTER
    """The reason that this class stands for."""


class CryptographicFailureError(KmipError):
    """Cryptographic Failure: The operation failed due to a cryptographic error (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.CRYPTOGRAPHIC_FAILURE
    """The reason that this class stands for."""


class IllegalOperationError(KmipError):
    """Illegal Operation: value reserved from 2.0 (1.0 to 1.4, reserved from 2.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ILLEGAL_OPERATION
    """The reason that this class stands for."""


class PermissionDeniedError(KmipError):
    """Permission Denied: Client is not allowed to perform the specified operation (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PERMISSION_DENIED
    """The reason that this class stands for."""


class ObjectArchivedError(KmipError):
    """Object Archived: The object SHALL be recovered from the archive before performing the operation (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OBJECT_ARCHIVED
    """The reason that this class stands for."""


class IndexOutOfBoundsError(KmipError):
    """Index Out of Bounds: value reserved from 2.0 (1.0 to 1.4, reserved from 2.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INDEX_OUT_OF_BOUNDS
    """The reason that this class stands for."""


class ApplicationNamespaceNotSupportedError(KmipError):
    """Application Namespace Not Supported: The particular Application Namespace is not supported, and the server was not able to generate the Application Data field of an Application Specific Information attribute if the field was omitted from the client request (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.APPLICATION_NAMESPACE_NOT_SUPPORTED
    """The reason that this class stands for."""


class KeyFormatTypeNotSupportedError(KmipError):
    """Key Format Type Not Supported: The object exists, but the server is unable to provide it in the desired Key Format Type (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.KEY_FORMAT_TYPE_NOT_SUPPORTED
    """The reason that this class stands for."""


class KeyCompressionTypeNotSupportedError(KmipError):
    """Key Compression Type Not Supported: The object exists, but the server is unable to provide it in the desired Key Compression Type (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.KEY_COMPRESSION_TYPE_NOT_SUPPORTED
    """The reason that this class stands for."""


class EncodingOptionError(KmipError):
    """Encoding Option Error: The Encoding Option is not supported as specified by the Encoding Option Enumeration (1.1 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ENCODING_OPTION_ERROR
    """The reason that this class stands for."""


class KeyValueNotPresentError(KmipError):
    """Key Value Not Present: A meta data only object. The key value is not present on the server (1.2 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.KEY_VALUE_NOT_PRESENT
    """The reason that this class stands for."""


class AttestationRequiredError(KmipError):
    """Attestation Required: Operation requires attestation data which was not provided by the client, and the client has set the Attestation Capable indicator to True (1.2 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTESTATION_REQUIRED
    """The reason that this class stands for."""


class AttestationFailedError(KmipError):
    """Attestation Failed: Operation requires attestation data and the attestation data provided by the client does not validate (1.2 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTESTATION_FAILED
    """The reason that this class stands for."""


class SensitiveError(KmipError):
    """Sensitive: Sensitive keys may not be retrieved unwrapped (1.4 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.SENSITIVE
    """The reason that this class stands for."""


class NotExtractableError(KmipError):
    """Not Extractable: Object is not Extractable (1.4 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.NOT_EXTRACTABLE
    """The reason that this class stands for."""


class ObjectAlreadyExistsError(KmipError):
    """Object Already Exists: for operations such as Import that require that no object with a specific unique identifier exists on a server (1.4 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OBJECT_ALREADY_EXISTS
    """The reason that this class stands for."""


class InvalidTicketError(KmipError):
    """Invalid Ticket: The ticket was invalid (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_TICKET
    """The reason that this class stands for."""


class UsageLimitExceededError(KmipError):
    """Usage Limit Exceeded: The usage limits or request count has been exceeded (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.USAGE_LIMIT_EXCEEDED
    """The reason that this class stands for."""


class NumericRangeError(KmipError):
    """Numeric Range: An operation produced a number that is to large or too small to be stored in the specified data type (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.NUMERIC_RANGE
    """The reason that this class stands for."""


class InvalidDataTypeError(KmipError):
    """Invalid Data Type: A data type was invalid for the requested operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_DATA_TYPE
    """The reason that this class stands for."""


class ReadOnlyAttributeError(KmipError):
    """Read Only Attribute: Attempt to set a Read Only Attribute (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.READ_ONLY_ATTRIBUTE
    """The reason that this class stands for."""


class MultiValuedAttributeError(KmipError):
    """Multi Valued Attribute: Attempt to Set or Adjust an attribute that has multiple values (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.MULTI_VALUED_ATTRIBUTE
    """The reason that this class stands for."""


class UnsupportedAttributeError(KmipError):
    """Unsupported Attribute: Attribute is valid in the specification but unsupported by the Server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNSUPPORTED_ATTRIBUTE
    """The reason that this class stands for."""


class AttributeInstanceNotFoundError(KmipError):
    """Attribute Instance Not Found: A referenced attribute was found, but the specific instance was not found (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTRIBUTE_INSTANCE_NOT_FOUND
    """The reason that this class stands for."""


class AttributeNotFoundError(KmipError):
    """Attribute Not Found: A referenced attribute was not found at all on an object (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTRIBUTE_NOT_FOUND
    """The reason that this class stands for."""


class AttributeReadOnlyError(KmipError):
    """Attribute Read Only: Attempt to set a Read Only Attribute (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTRIBUTE_READ_ONLY
    """The reason that this class stands for."""


class AttributeSingleValuedError(KmipError):
    """Attribute Single Valued: Attribute Single Valued (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ATTRIBUTE_SINGLE_VALUED
    """The reason that this class stands for."""


class BadCryptographicParametersError(KmipError):
    """Bad Cryptographic Parameters: Bad Cryptographic Parameters (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.BAD_CRYPTOGRAPHIC_PARAMETERS
    """The reason that this class stands for."""


class BadPasswordError(KmipError):
    """Bad Password: Key Format Type is PKCS#12, but missing or multiple PKCS#12 Password Links, or not Secret Data, or not Active (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.BAD_PASSWORD
    """The reason that this class stands for."""


class CodecError(KmipError):
    """Codec Error: The low level TTLV, XML, JSON etc. was badly formed and not understood by the server.TTLV connections should be closed as future requests might not be correctly separated (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.CODEC_ERROR
    """The reason that this class stands for."""


class IllegalObjectTypeError(KmipError):
    """Illegal Object Type: Check cannot be performed on this object type (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.ILLEGAL_OBJECT_TYPE
    """The reason that this class stands for."""


class IncompatibleCryptographicUsageMaskError(KmipError):
    """Incompatible Cryptographic Usage Mask: The cryptographic algorithm or other parameters is not valid for the requested operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK
    """The reason that this class stands for."""


class InternalServerError(KmipError):
    """Internal Server Error: The server had an internal error and could not process the request at this time (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INTERNAL_SERVER_ERROR
    """The reason that this class stands for."""


class InvalidAsynchronousCorrelationValueError(KmipError):
    """Invalid Asynchronous Correlation Value: No outstanding operation with the specified Asynchronous Correlation Value exists (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_ASYNCHRONOUS_CORRELATION_VALUE
    """The reason that this class stands for."""


class InvalidAttributeError(KmipError):
    """Invalid Attribute: An attribute is invalid for this object for this operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_ATTRIBUTE
    """The reason that this class stands for."""


class InvalidAttributeValueError(KmipError):
    """Invalid Attribute Value: The value supplied for an attribute is invalid (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_ATTRIBUTE_VALUE
    """The reason that this class stands for."""


class InvalidCorrelationValueError(KmipError):
    """Invalid Correlation Value: For streaming cryptographic operations (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_CORRELATION_VALUE
    """The reason that this class stands for."""


class InvalidCsrError(KmipError):
    """Invalid CSR: Invalid Certifcate Signing Request (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_CSR
    """The reason that this class stands for."""


class InvalidObjectTypeError(KmipError):
    """Invalid Object Type: Specified object is not valid for the requested operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.INVALID_OBJECT_TYPE
    """The reason that this class stands for."""


class KeyWrapTypeNotSupportedError(KmipError):
    """Key Wrap Type Not Supported: Key Wrap Type Type is not supported by the server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.KEY_WRAP_TYPE_NOT_SUPPORTED
    """The reason that this class stands for."""


class MissingInitializationVectorError(KmipError):
    """Missing Initialization Vector: Missing IV when required for crypto operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.MISSING_INITIALIZATION_VECTOR
    """The reason that this class stands for."""


class NonUniqueNameAttributeError(KmipError):
    """Non Unique Name Attribute: Trying to perform an operation that requests the server to break the constraint on Name attribute being unique (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.NON_UNIQUE_NAME_ATTRIBUTE
    """The reason that this class stands for."""


class ObjectDestroyedError(KmipError):
    """Object Destroyed: Object exists, but has already been destroyed (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OBJECT_DESTROYED
    """The reason that this class stands for."""


class ObjectNotFoundError(KmipError):
    """Object Not Found: A requested managed object was not found or did not exist (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.OBJECT_NOT_FOUND
    """The reason that this class stands for."""


class NotAuthorisedError(KmipError):
    """Not Authorised: Not Authorised (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.NOT_AUTHORISED
    """The reason that this class stands for."""


class ServerLimitExceededError(KmipError):
    """Server Limit Exceeded: Some limit on the server such as database size has been exceeded (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.SERVER_LIMIT_EXCEEDED
    """The reason that this class stands for."""


class UnknownEnumerationError(KmipError):
    """Unknown Enumeration: An enumerated value is not known by the server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNKNOWN_ENUMERATION
    """The reason that this class stands for."""


class UnknownMessageExtensionError(KmipError):
    """Unknown Message Extension: The server does not support the supplied Message Extension (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNKNOWN_MESSAGE_EXTENSION
    """The reason that this class stands for."""


class UnknownTagError(KmipError):
    """Unknown Tag: A tag is not known by the server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNKNOWN_TAG
    """The reason that this class stands for."""


class UnsupportedCryptographicParametersError(KmipError):
    """Unsupported Cryptographic Parameters: Cryptographic Parameters are valid in the specification but unsupported by the Server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS
    """The reason that this class stands for."""


class UnsupportedProtocolVersionError(KmipError):
    """Unsupported Protocol Version: The operation cannot be performed with the provided protocol version (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNSUPPORTED_PROTOCOL_VERSION
    """The reason that this class stands for."""


class WrappingObjectArchivedError(KmipError):
    """Wrapping Object Archived: Wrapping Object is archived (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.WRAPPING_OBJECT_ARCHIVED
    """The reason that this class stands for."""


class WrappingObjectDestroyedError(KmipError):
    """Wrapping Object Destroyed: The object exists, but is destroyed (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.WRAPPING_OBJECT_DESTROYED
    """The reason that this class stands for."""


class WrappingObjectNotFoundError(KmipError):
    """Wrapping Object Not Found: Wrapping object does not exist (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.WRAPPING_OBJECT_NOT_FOUND
    """The reason that this class stands for."""


class WrongKeyLifecycleStateError(KmipError):
    """Wrong Key Lifecycle State: The key lifecycle state is invalid for the operation, for example not Active for an Encrypt operation (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.WRONG_KEY_LIFECYCLE_STATE
    """The reason that this class stands for."""


class ProtectionStorageUnavailableError(KmipError):
    """Protection Storage Unavailable: Protection Storage Unavailable (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PROTECTION_STORAGE_UNAVAILABLE
    """The reason that this class stands for."""


class Pkcs11CodecError(KmipError):
    """PKCS#11 Codec Error: There is a Codec error in the Input parameter (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PKCS_11_CODEC_ERROR
    """The reason that this class stands for."""


class Pkcs11InvalidFunctionError(KmipError):
    """PKCS#11 Invalid Function: The PKCS function is not in the interface (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PKCS_11_INVALID_FUNCTION
    """The reason that this class stands for."""


class Pkcs11InvalidInterfaceError(KmipError):
    """PKCS#11 Invalid Interface: The interface is unknown or unavailable in the server (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PKCS_11_INVALID_INTERFACE
    """The reason that this class stands for."""


class PrivateProtectionStorageUnavailableError(KmipError):
    """Private Protection Storage Unavailable: Private Protection Storage Unavailable (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PRIVATE_PROTECTION_STORAGE_UNAVAILABLE
    """The reason that this class stands for."""


class PublicProtectionStorageUnavailableError(KmipError):
    """Public Protection Storage Unavailable: Public Protection Storage Unavailable (2.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.PUBLIC_PROTECTION_STORAGE_UNAVAILABLE
    """The reason that this class stands for."""


class UnknownObjectGroupError(KmipError):
    """Unknown Object Group: <insert>; value reserved from 3.0 (2.1, reserved from 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.UNKNOWN_OBJECT_GROUP
    """The reason that this class stands for."""


class ConstraintViolationError(KmipError):
    """Constraint Violation: The request failed because one or more constraints were violated (2.1 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.CONSTRAINT_VIOLATION
    """The reason that this class stands for."""


class DuplicateProcessRequestError(KmipError):
    """Duplicate Process Request: The asynchronous request specified was already processed (2.1 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.DUPLICATE_PROCESS_REQUEST
    """The reason that this class stands for."""


class CircularLinkError(KmipError):
    """Circular Link Error: (3.0) a link would make the object refer to itself directly or through other links; wording not seen, inferred from the name (3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.CIRCULAR_LINK_ERROR
    """The reason that this class stands for."""


class GeneralFailureError(KmipError):
    """General Failure: The request failed for a reason other than any other reason enumeration value (1.0 to 3.0)."""

    __module__ = "keystead.errors"
    result_reason_of_class = ResultReason.GENERAL_FAILURE
    """The reason that this class stands for."""


BY_REASON: Final[dict[int, type[KmipError]]] = {
    0x00000001: ItemNotFoundError,
    0x00000002: ResponseTooLargeError,
    0x00000003: AuthenticationNotSuccessfulError,
    0x00000004: InvalidMessageError,
    0x00000005: OperationNotSupportedError,
    0x00000006: MissingDataError,
    0x00000007: InvalidFieldError,
    0x00000008: FeatureNotSupportedError,
    0x00000009: OperationCanceledByRequesterError,
    0x0000000A: CryptographicFailureError,
    0x0000000B: IllegalOperationError,
    0x0000000C: PermissionDeniedError,
    0x0000000D: ObjectArchivedError,
    0x0000000E: IndexOutOfBoundsError,
    0x0000000F: ApplicationNamespaceNotSupportedError,
    0x00000010: KeyFormatTypeNotSupportedError,
    0x00000011: KeyCompressionTypeNotSupportedError,
    0x00000012: EncodingOptionError,
    0x00000013: KeyValueNotPresentError,
    0x00000014: AttestationRequiredError,
    0x00000015: AttestationFailedError,
    0x00000016: SensitiveError,
    0x00000017: NotExtractableError,
    0x00000018: ObjectAlreadyExistsError,
    0x00000019: InvalidTicketError,
    0x0000001A: UsageLimitExceededError,
    0x0000001B: NumericRangeError,
    0x0000001C: InvalidDataTypeError,
    0x0000001D: ReadOnlyAttributeError,
    0x0000001E: MultiValuedAttributeError,
    0x0000001F: UnsupportedAttributeError,
    0x00000020: AttributeInstanceNotFoundError,
    0x00000021: AttributeNotFoundError,
    0x00000022: AttributeReadOnlyError,
    0x00000023: AttributeSingleValuedError,
    0x00000024: BadCryptographicParametersError,
    0x00000025: BadPasswordError,
    0x00000026: CodecError,
    0x00000028: IllegalObjectTypeError,
    0x00000029: IncompatibleCryptographicUsageMaskError,
    0x0000002A: InternalServerError,
    0x0000002B: InvalidAsynchronousCorrelationValueError,
    0x0000002C: InvalidAttributeError,
    0x0000002D: InvalidAttributeValueError,
    0x0000002E: InvalidCorrelationValueError,
    0x0000002F: InvalidCsrError,
    0x00000030: InvalidObjectTypeError,
    0x00000032: KeyWrapTypeNotSupportedError,
    0x00000034: MissingInitializationVectorError,
    0x00000035: NonUniqueNameAttributeError,
    0x00000036: ObjectDestroyedError,
    0x00000037: ObjectNotFoundError,
    0x00000039: NotAuthorisedError,
    0x0000003A: ServerLimitExceededError,
    0x0000003B: UnknownEnumerationError,
    0x0000003C: UnknownMessageExtensionError,
    0x0000003D: UnknownTagError,
    0x0000003E: UnsupportedCryptographicParametersError,
    0x0000003F: UnsupportedProtocolVersionError,
    0x00000040: WrappingObjectArchivedError,
    0x00000041: WrappingObjectDestroyedError,
    0x00000042: WrappingObjectNotFoundError,
    0x00000043: WrongKeyLifecycleStateError,
    0x00000044: ProtectionStorageUnavailableError,
    0x00000045: Pkcs11CodecError,
    0x00000046: Pkcs11InvalidFunctionError,
    0x00000047: Pkcs11InvalidInterfaceError,
    0x00000048: PrivateProtectionStorageUnavailableError,
    0x00000049: PublicProtectionStorageUnavailableError,
    0x0000004A: UnknownObjectGroupError,
    0x0000004B: ConstraintViolationError,
    0x0000004C: DuplicateProcessRequestError,
    0x0000004D: CircularLinkError,
    0x00000100: GeneralFailureError,
}
"""The exception of each Result Reason, by its number."""

__all__ = [
    "ApplicationNamespaceNotSupportedError",
    "AttestationFailedError",
    "AttestationRequiredError",
    "AttributeInstanceNotFoundError",
    "AttributeNotFoundError",
    "AttributeReadOnlyError",
    "AttributeSingleValuedError",
    "AuthenticationNotSuccessfulError",
    "BadCryptographicParametersError",
    "BadPasswordError",
    "CircularLinkError",
    "CodecError",
    "ConstraintViolationError",
    "CryptographicFailureError",
    "DuplicateProcessRequestError",
    "EncodingOptionError",
    "FeatureNotSupportedError",
    "GeneralFailureError",
    "IllegalObjectTypeError",
    "IllegalOperationError",
    "IncompatibleCryptographicUsageMaskError",
    "IndexOutOfBoundsError",
    "InternalServerError",
    "InvalidAsynchronousCorrelationValueError",
    "InvalidAttributeError",
    "InvalidAttributeValueError",
    "InvalidCorrelationValueError",
    "InvalidCsrError",
    "InvalidDataTypeError",
    "InvalidFieldError",
    "InvalidMessageError",
    "InvalidObjectTypeError",
    "InvalidTicketError",
    "ItemNotFoundError",
    "KeyCompressionTypeNotSupportedError",
    "KeyFormatTypeNotSupportedError",
    "KeyValueNotPresentError",
    "KeyWrapTypeNotSupportedError",
    "MissingDataError",
    "MissingInitializationVectorError",
    "MultiValuedAttributeError",
    "NonUniqueNameAttributeError",
    "NotAuthorisedError",
    "NotExtractableError",
    "NumericRangeError",
    "ObjectAlreadyExistsError",
    "ObjectArchivedError",
    "ObjectDestroyedError",
    "ObjectNotFoundError",
    "OperationCanceledByRequesterError",
    "OperationNotSupportedError",
    "PermissionDeniedError",
    "Pkcs11CodecError",
    "Pkcs11InvalidFunctionError",
    "Pkcs11InvalidInterfaceError",
    "PrivateProtectionStorageUnavailableError",
    "ProtectionStorageUnavailableError",
    "PublicProtectionStorageUnavailableError",
    "ReadOnlyAttributeError",
    "ResponseTooLargeError",
    "SensitiveError",
    "ServerLimitExceededError",
    "UnknownEnumerationError",
    "UnknownMessageExtensionError",
    "UnknownObjectGroupError",
    "UnknownTagError",
    "UnsupportedAttributeError",
    "UnsupportedCryptographicParametersError",
    "UnsupportedProtocolVersionError",
    "UsageLimitExceededError",
    "WrappingObjectArchivedError",
    "WrappingObjectDestroyedError",
    "WrappingObjectNotFoundError",
    "WrongKeyLifecycleStateError",
]
