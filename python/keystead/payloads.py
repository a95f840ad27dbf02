# @generated from the shapes of payloads by scripts/payload_types.py; do not edit.
"""Payloads of the generic call, as far as their shapes are declared.

Keys that belong to some versions only say so. Other keys, such as tags of vendors, may be
sent too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias, TypedDict

from ._generated import enums as _e
from ._keystead import Secret

_Bytes: TypeAlias = bytes | bytearray | memoryview | Secret
_Structure: TypeAlias = Mapping[str, Any]


class ProtectionStorageMasksValue(TypedDict, total=False):
    """Protection Storage Masks (2.0: 7.25; 2.1: 7.30)."""

    ProtectionStorageMask: (
        Sequence[_e.ProtectionStorageMask | int | str] | _e.ProtectionStorageMask | int | str
    )
    """Acceptable masks."""


class CryptographicParametersValue(TypedDict, total=False):
    """Cryptographic Parameters (1.4: 3.6; 2.1: 4.16)."""

    BlockCipherMode: _e.BlockCipherMode | int | str
    """Mode of a block cipher."""

    PaddingMethod: _e.PaddingMethod | int | str
    """Padding."""

    HashingAlgorithm: _e.HashingAlgorithm | int | str
    """Hash."""

    KeyRoleType: _e.KeyRoleType | int | str
    """Role of a key (TR-31)."""

    DigitalSignatureAlgorithm: _e.DigitalSignatureAlgorithm | int | str
    """Signature algorithm. (from 1.2 on)"""

    CryptographicAlgorithm: _e.CryptographicAlgorithm | int | str
    """Algorithm. (from 1.2 on)"""

    RandomIV: bool
    """The server makes the IV. (from 1.2 on)"""

    IVLength: int
    """Bytes of the IV. (from 1.2 on)"""

    TagLength: int
    """Bytes of the authentication tag. (from 1.2 on)"""

    FixedFieldLength: int
    """Bytes of the fixed part of the IV. (from 1.2 on)"""

    InvocationFieldLength: int
    """Bytes of the invocation part of the IV. (from 1.2 on)"""

    CounterLength: int
    """Bits of the counter. (from 1.2 on)"""

    InitialCounterValue: int
    """First value of the counter. (from 1.2 on)"""

    SaltLength: int
    """Bytes of the salt of PSS. (from 1.4 on)"""

    MaskGenerator: _e.MaskGenerator | int | str
    """Mask generator of OAEP and PSS. (from 1.4 on)"""

    MaskGeneratorHashingAlgorithm: _e.HashingAlgorithm | int | str
    """Its hash. (from 1.4 on)"""

    PSource: _Bytes
    """Encoding parameter of OAEP. (from 1.4 on)"""

    TrailerField: int
    """Trailer of PSS. (from 1.4 on)"""


class EncryptionKeyInformationValue(TypedDict, total=False):
    """Encryption Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: str
    """The wrapping key."""

    CryptographicParameters: CryptographicParametersValue
    """How it is used."""


class MacSignatureKeyInformationValue(TypedDict, total=False):
    """MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: str
    """The key."""

    CryptographicParameters: CryptographicParametersValue
    """How it is used."""


class KeyWrappingSpecificationValue(TypedDict, total=False):
    """Key Wrapping Specification (1.4: 2.1.6; 2.1: 7.19)."""

    WrappingMethod: _e.WrappingMethod | int | str
    """How."""

    EncryptionKeyInformation: EncryptionKeyInformationValue
    """Key that encrypts."""

    MACSignatureKeyInformation: MacSignatureKeyInformationValue
    """Key that authenticates."""

    AttributeName: Sequence[_e.Tag | str | _Structure] | _e.Tag | str | _Structure
    """Attributes that are to be wrapped with the key."""

    EncodingOption: _e.EncodingOption | int | str
    """What is to be wrapped. (from 1.1 on)"""


class RevocationReasonValue(TypedDict, total=False):
    """Revocation Reason (1.4: 3.31; 2.1: 4.47)."""

    RevocationReasonCode: _e.RevocationReasonCode | int | str
    """Code."""

    RevocationMessage: str
    """Text for people."""


class ObjectGroupsValue(TypedDict, total=False):
    """Object Groups (2.1: 7.24)."""

    ObjectGroup: Sequence[str] | str
    """Names of groups."""


class ProtocolVersionShapeValue(TypedDict, total=False):
    """Protocol Version (1.4: 6.1; 2.1: 9.16)."""

    ProtocolVersionMajor: int
    """Major number."""

    ProtocolVersionMinor: int
    """Minor number."""


class CreateRequest(TypedDict, total=False):
    """Create request."""

    ObjectType: _e.ObjectType | int | str
    """Symmetric Key; from 2.0 on also Secret Data."""

    Attributes: _Structure
    """Attributes of the new object."""

    TemplateAttribute: _Structure
    """Attributes of the new object."""

    ProtectionStorageMasks: ProtectionStorageMasksValue
    """Where the object may be stored. (from 2.0 on)"""


class CreateKeyPairRequest(TypedDict, total=False):
    """Create Key Pair request."""

    CommonAttributes: _Structure
    """Attributes of both keys."""

    CommonTemplateAttribute: _Structure
    """Attributes of both keys."""

    PrivateKeyAttributes: _Structure
    """Attributes of the private key."""

    PrivateKeyTemplateAttribute: _Structure
    """Attributes of the private key."""

    PublicKeyAttributes: _Structure
    """Attributes of the public key."""

    PublicKeyTemplateAttribute: _Structure
    """Attributes of the public key."""

    CommonProtectionStorageMasks: ProtectionStorageMasksValue
    """Where both keys may be stored. (from 2.0 on)"""

    PrivateProtectionStorageMasks: ProtectionStorageMasksValue
    """Where the private key may be stored. (from 2.0 on)"""

    PublicProtectionStorageMasks: ProtectionStorageMasksValue
    """Where the public key may be stored. (from 2.0 on)"""


class RegisterRequest(TypedDict, total=False):
    """Register request."""

    ObjectType: _e.ObjectType | int | str
    """Type of the object."""

    Attributes: _Structure
    """Attributes of the object."""

    TemplateAttribute: _Structure
    """Attributes of the object."""

    Certificate: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SymmetricKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PublicKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PrivateKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SplitKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    Template: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SecretData: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    OpaqueObject: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PGPKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    CertificateRequest: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    ProtectionStorageMasks: ProtectionStorageMasksValue
    """Where the object may be stored. (from 2.0 on)"""


class LocateRequest(TypedDict, total=False):
    """Locate request."""

    MaximumItems: int
    """Most identifiers that the answer may hold."""

    OffsetItems: int
    """Identifiers that are skipped. Percona's libkmip pages with it in 1.0 already. (from 1.3 on)"""

    StorageStatusMask: _e.StorageStatusMask | int | str
    """On-line, archived, destroyed; on-line only if absent."""

    ObjectGroupMember: _e.ObjectGroupMember | int | str
    """Which member of a group. (1.1 to 2.1)"""

    ObjectClassMask: _e.ObjectClassMask | int | str
    """User objects, system objects (3.0). (from 3.0 on)"""

    TemplateAttribute: _Structure
    """The same filter as attributes, as some 1.0 clients nest it. (1.0 to 1.4)"""

    Attributes: _Structure
    """What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one."""

    Attribute: Sequence[_Structure] | _Structure
    """What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one."""


class GetRequest(TypedDict, total=False):
    """Get request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    KeyFormatType: _e.KeyFormatType | int | str
    """Format in which the key is wanted."""

    KeyWrapType: _e.KeyWrapType | int | str
    """Whether a key that was registered wrapped comes as it was registered. (from 1.4 on)"""

    KeyCompressionType: _e.KeyCompressionType | int | str
    """Compression of EC public keys."""

    KeyWrappingSpecification: KeyWrappingSpecificationValue
    """How the key is to be wrapped."""


class GetAttributesRequest(TypedDict, total=False):
    """Get Attributes request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    AttributeReference: Sequence[_e.Tag | str | _Structure] | _e.Tag | str | _Structure
    """The attributes that are wanted; all if absent."""

    AttributeName: Sequence[_e.Tag | str | _Structure] | _e.Tag | str | _Structure
    """The attributes that are wanted; all if absent."""


class GetAttributeListRequest(TypedDict, total=False):
    """Get Attribute List request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""


class AddAttributeRequest(TypedDict, total=False):
    """Add Attribute request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    NewAttribute: _Structure
    """The attribute."""

    Attribute: _Structure
    """The attribute."""


class ModifyAttributeRequest(TypedDict, total=False):
    """Modify Attribute request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    CurrentAttribute: _Structure
    """The instance that is to change, by its value. (from 2.0 on)"""

    NewAttribute: _Structure
    """The new value; in 1.x with the index of the instance."""

    Attribute: _Structure
    """The new value; in 1.x with the index of the instance."""


class DeleteAttributeRequest(TypedDict, total=False):
    """Delete Attribute request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    AttributeName: Sequence[_e.Tag | str | _Structure] | _e.Tag | str | _Structure
    """Name of the attribute. (1.0 to 1.4)"""

    AttributeIndex: int
    """Instance; 0 if absent. (1.0 to 1.4)"""

    CurrentAttribute: _Structure
    """The instance, by its value. (from 2.0 on)"""

    AttributeReference: Sequence[_e.Tag | str | _Structure] | _e.Tag | str | _Structure
    """The attribute, with all its instances. (from 2.0 on)"""


class SetAttributeRequest(TypedDict, total=False):
    """Set Attribute request (from 2.0 on)."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    NewAttribute: _Structure
    """The attribute."""


class ActivateRequest(TypedDict, total=False):
    """Activate request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""


class RevokeRequest(TypedDict, total=False):
    """Revoke request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""

    RevocationReason: RevocationReasonValue
    """Why."""

    CompromiseOccurrenceDate: datetime | int
    """When it was compromised; only with the reasons Key Compromise and CA Compromise."""


class DestroyRequest(TypedDict, total=False):
    """Destroy request."""

    UniqueIdentifier: str
    """The object; the ID Placeholder if absent."""


class QueryRequest(TypedDict, total=False):
    """Query request."""

    QueryFunction: Sequence[_e.QueryFunction | int | str] | _e.QueryFunction | int | str
    """What is asked."""

    ObjectGroups: ObjectGroupsValue
    """Groups whose defaults are wanted. (2.1 to 2.1)"""


class DiscoverVersionsRequest(TypedDict, total=False):
    """Discover Versions request."""

    ProtocolVersion: Sequence[ProtocolVersionShapeValue] | ProtocolVersionShapeValue
    """Versions that the client speaks, best first; all of the server's are listed if absent."""


class EncryptRequest(TypedDict, total=False):
    """Encrypt request."""

    UniqueIdentifier: str
    """The key; the ID Placeholder if absent."""

    CryptographicParameters: CryptographicParametersValue
    """Mode, padding and the rest; those of the key if absent."""

    Data: _Bytes
    """Plaintext."""

    IVCounterNonce: _Bytes
    """IV, counter or nonce."""

    CorrelationValue: _Bytes
    """Stream to go on with. (from 1.3 on)"""

    InitIndicator: bool
    """Starts a stream. (from 1.3 on)"""

    FinalIndicator: bool
    """Ends a stream. (from 1.3 on)"""

    AuthenticatedEncryptionAdditionalData: _Bytes
    """Additional data of authenticated encryption. (from 1.4 on)"""


class DecryptRequest(TypedDict, total=False):
    """Decrypt request."""

    UniqueIdentifier: str
    """The key; the ID Placeholder if absent."""

    CryptographicParameters: CryptographicParametersValue
    """Mode, padding and the rest; those of the key if absent."""

    Data: _Bytes
    """Ciphertext."""

    IVCounterNonce: _Bytes
    """IV, counter or nonce."""

    CorrelationValue: _Bytes
    """Stream to go on with. (from 1.3 on)"""

    InitIndicator: bool
    """Starts a stream. (from 1.3 on)"""

    FinalIndicator: bool
    """Ends a stream. (from 1.3 on)"""

    AuthenticatedEncryptionAdditionalData: _Bytes
    """Additional data of authenticated encryption. (from 1.4 on)"""

    AuthenticatedEncryptionTag: _Bytes
    """Tag of authenticated encryption. (from 1.4 on)"""


class ServerInformationAnswer(TypedDict, total=False):
    """Server Information (2.1: 7.33); 1.x leaves the content to the vendor (1.4: 4.25)."""

    ServerName: str
    """Name of this server. (from 2.0 on)"""

    ServerSerialNumber: str
    """Serial number. (from 2.0 on)"""

    ServerVersion: str
    """Version. (from 2.0 on)"""

    ServerLoad: str
    """Load. (from 2.0 on)"""

    ProductName: str
    """Product. (from 2.0 on)"""

    BuildLevel: str
    """Build. (from 2.0 on)"""

    BuildDate: str
    """Date of the build. (from 2.0 on)"""

    ClusterInfo: str
    """Cluster. (from 2.0 on)"""

    AlternateFailoverEndpoints: list[str]
    """Where else to ask. (from 2.0 on)"""


class ExtensionInformationAnswer(TypedDict, total=False):
    """Extension Information (1.1: 2.1.9; 2.1: 7.14)."""

    ExtensionName: str
    """Name."""

    ExtensionTag: int
    """Tag."""

    ExtensionType: int
    """Item type."""


class RngParametersAnswer(TypedDict, total=False):
    """RNG Parameters (1.3: 2.1.18; 2.1: 7.31)."""

    RNGAlgorithm: _e.RngAlgorithm
    """Kind of generator."""

    CryptographicAlgorithm: _e.CryptographicAlgorithm
    """Cipher that it rests on."""

    CryptographicLength: int
    """Bits of its key."""

    HashingAlgorithm: _e.HashingAlgorithm
    """Hash that it rests on."""

    DRBGAlgorithm: _e.DrbgAlgorithm
    """Kind of DRBG."""

    RecommendedCurve: _e.RecommendedCurve
    """Curve that it rests on."""

    FIPS186Variation: _e.Fips186Variation
    """Variation of FIPS 186."""

    PredictionResistance: bool
    """Whether it is reseeded for each call."""


class ProfileVersionAnswer(TypedDict, total=False):
    """Profile Version (2.0: 7.27; 2.1: 7.29)."""

    ProfileVersionMajor: int
    """Major number."""

    ProfileVersionMinor: int
    """Minor number."""


class ProfileInformationAnswer(TypedDict, total=False):
    """Profile Information (1.3: 2.1.19; 2.1: 7.28)."""

    ProfileName: _e.ProfileName
    """Profile."""

    ProfileVersion: ProfileVersionAnswer
    """Version of the profile. (from 2.0 on)"""

    ServerURI: str
    """Where it is served."""

    ServerPort: int
    """Port."""


class CapabilityInformationAnswer(TypedDict, total=False):
    """Capability Information (1.3: 2.1.21; 2.1: 7.3)."""

    StreamingCapability: bool
    """Streams of Encrypt and its like."""

    AsynchronousCapability: bool
    """Asynchronous operations."""

    AttestationCapability: bool
    """Attestation."""

    BatchUndoCapability: bool
    """Undo in batches. (from 1.4 on)"""

    BatchContinueCapability: bool
    """Continue in batches. (from 1.4 on)"""

    UnwrapMode: _e.UnwrapMode
    """What happens to wrapped objects."""

    DestroyAction: _e.DestroyAction
    """What Destroy does."""

    ShreddingAlgorithm: _e.ShreddingAlgorithm
    """How material is shredded."""

    RNGMode: _e.RngMode
    """Who shares the random number generator."""

    QuantumSafeCapability: bool
    """Quantum Safe is understood. (from 2.0 on)"""


class ObjectGroupsAnswer(TypedDict, total=False):
    """Object Groups (2.1: 7.24)."""

    ObjectGroup: list[str]
    """Names of groups."""


class ObjectDefaultsAnswer(TypedDict, total=False):
    """Object Defaults (2.0: 7.21; 2.1: 7.23)."""

    ObjectType: _e.ObjectType
    """Type that the defaults are for."""

    ObjectTypes: Any
    """Types that the defaults are for. (from 2.1 on)"""

    ObjectGroups: ObjectGroupsAnswer
    """Groups that the defaults are for. (from 2.1 on)"""

    Attributes: _Structure
    """The defaults."""


class DefaultsInformationAnswer(TypedDict, total=False):
    """Defaults Information (2.0: 7.7; 2.1: 7.8)."""

    ObjectDefaults: list[ObjectDefaultsAnswer]
    """Defaults by type."""


class ProtectionStorageMasksAnswer(TypedDict, total=False):
    """Protection Storage Masks (2.0: 7.25; 2.1: 7.30)."""

    ProtectionStorageMask: list[_e.ProtectionStorageMask]
    """Acceptable masks."""


class ProtocolVersionShapeAnswer(TypedDict, total=False):
    """Protocol Version (1.4: 6.1; 2.1: 9.16)."""

    ProtocolVersionMajor: int
    """Major number."""

    ProtocolVersionMinor: int
    """Minor number."""


class CreateResponse(TypedDict, total=False):
    """Create response."""

    ObjectType: _e.ObjectType
    """Type of the new object."""

    UniqueIdentifier: str
    """The new object."""

    TemplateAttribute: _Structure
    """Attributes that the server set on its own account. (1.0 to 1.4)"""


class CreateKeyPairResponse(TypedDict, total=False):
    """Create Key Pair response."""

    PrivateKeyUniqueIdentifier: str
    """The private key."""

    PublicKeyUniqueIdentifier: str
    """The public key."""

    PrivateKeyTemplateAttribute: _Structure
    """Attributes of the private key that the server set on its own account. (1.0 to 1.4)"""

    PublicKeyTemplateAttribute: _Structure
    """Attributes of the public key that the server set on its own account. (1.0 to 1.4)"""


class RegisterResponse(TypedDict, total=False):
    """Register response."""

    UniqueIdentifier: str
    """The new object."""

    TemplateAttribute: _Structure
    """Attributes that the server set on its own account. (1.0 to 1.4)"""


class LocateResponse(TypedDict, total=False):
    """Locate response."""

    LocatedItems: int
    """How many objects match in all. (from 1.3 on)"""

    UniqueIdentifier: list[str]
    """The objects, newest first."""


class GetResponse(TypedDict, total=False):
    """Get response."""

    ObjectType: _e.ObjectType
    """Type of the object."""

    UniqueIdentifier: str
    """The object's identifier."""

    Certificate: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SymmetricKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PublicKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PrivateKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SplitKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    Template: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    SecretData: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    OpaqueObject: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    PGPKey: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""

    CertificateRequest: Any
    """The object; read it with ManagedObject::decode(crate::protocol::object::ManagedObject::decode)."""


class GetAttributesResponse(TypedDict, total=False):
    """Get Attributes response."""

    UniqueIdentifier: str
    """The object."""

    Attributes: _Structure
    """The attributes that exist of those asked for."""

    Attribute: list[_Structure]
    """The attributes that exist of those asked for."""


class GetAttributeListResponse(TypedDict, total=False):
    """Get Attribute List response."""

    UniqueIdentifier: str
    """The object."""

    AttributeReference: list[_e.Tag | str | _Structure]
    """Names of its attributes."""

    AttributeName: list[_e.Tag | str | _Structure]
    """Names of its attributes."""


class AddAttributeResponse(TypedDict, total=False):
    """Add Attribute response."""

    UniqueIdentifier: str
    """The object."""

    Attribute: _Structure
    """The attribute with its index. (1.0 to 1.4)"""


class ModifyAttributeResponse(TypedDict, total=False):
    """Modify Attribute response."""

    UniqueIdentifier: str
    """The object."""

    Attribute: _Structure
    """The attribute with its index. (1.0 to 1.4)"""


class DeleteAttributeResponse(TypedDict, total=False):
    """Delete Attribute response."""

    UniqueIdentifier: str
    """The object."""

    Attribute: _Structure
    """The attribute that is gone. (1.0 to 1.4)"""


class SetAttributeResponse(TypedDict, total=False):
    """Set Attribute response."""

    UniqueIdentifier: str
    """The object."""


class ActivateResponse(TypedDict, total=False):
    """Activate response."""

    UniqueIdentifier: str
    """The object."""


class RevokeResponse(TypedDict, total=False):
    """Revoke response."""

    UniqueIdentifier: str
    """The object."""


class DestroyResponse(TypedDict, total=False):
    """Destroy response."""

    UniqueIdentifier: str
    """The object."""


class QueryResponse(TypedDict, total=False):
    """Query response."""

    Operation: list[_e.Operation]
    """Operations that the server performs."""

    ObjectType: list[_e.ObjectType]
    """Object types that it manages."""

    VendorIdentification: str
    """Vendor."""

    ServerInformation: ServerInformationAnswer
    """Facts about the server."""

    ApplicationNamespace: list[str]
    """Application namespaces for which it makes data."""

    ExtensionInformation: list[ExtensionInformationAnswer]
    """Extensions of the vendor. (from 1.1 on)"""

    AttestationType: list[_e.AttestationType]
    """Attestation types that it accepts. (from 1.2 on)"""

    RNGParameters: list[RngParametersAnswer]
    """Random number generators. (from 1.3 on)"""

    ProfileInformation: list[ProfileInformationAnswer]
    """Profiles. (from 1.3 on)"""

    ValidationInformation: list[Any]
    """Validations, such as FIPS 140. (from 1.3 on)"""

    CapabilityInformation: list[CapabilityInformationAnswer]
    """Capabilities. (from 1.3 on)"""

    ClientRegistrationMethod: list[_e.ClientRegistrationMethod]
    """How clients register. (from 1.3 on)"""

    DefaultsInformation: DefaultsInformationAnswer
    """Default attributes. (from 2.0 on)"""

    ProtectionStorageMasks: ProtectionStorageMasksAnswer
    """Where objects are stored. (from 2.0 on)"""

    CredentialInformation: Any
    """Credentials that can be made (3.0). (from 3.0 on)"""


class DiscoverVersionsResponse(TypedDict, total=False):
    """Discover Versions response."""

    ProtocolVersion: list[ProtocolVersionShapeAnswer]
    """Versions that both speak, newest first."""


class EncryptResponse(TypedDict, total=False):
    """Encrypt response."""

    UniqueIdentifier: str
    """The key."""

    Data: bytes
    """Ciphertext."""

    IVCounterNonce: bytes
    """IV that the server made."""

    CorrelationValue: bytes
    """Stream to go on with. (from 1.3 on)"""

    AuthenticatedEncryptionTag: bytes
    """Tag of authenticated encryption. (from 1.4 on)"""


class DecryptResponse(TypedDict, total=False):
    """Decrypt response."""

    UniqueIdentifier: str
    """The key."""

    Data: bytes
    """Plaintext."""

    CorrelationValue: bytes
    """Stream to go on with. (from 1.3 on)"""


__all__ = [
    "ActivateRequest",
    "ActivateResponse",
    "AddAttributeRequest",
    "AddAttributeResponse",
    "CreateKeyPairRequest",
    "CreateKeyPairResponse",
    "CreateRequest",
    "CreateResponse",
    "DecryptRequest",
    "DecryptResponse",
    "DeleteAttributeRequest",
    "DeleteAttributeResponse",
    "DestroyRequest",
    "DestroyResponse",
    "DiscoverVersionsRequest",
    "DiscoverVersionsResponse",
    "EncryptRequest",
    "EncryptResponse",
    "GetAttributeListRequest",
    "GetAttributeListResponse",
    "GetAttributesRequest",
    "GetAttributesResponse",
    "GetRequest",
    "GetResponse",
    "LocateRequest",
    "LocateResponse",
    "ModifyAttributeRequest",
    "ModifyAttributeResponse",
    "QueryRequest",
    "QueryResponse",
    "RegisterRequest",
    "RegisterResponse",
    "RevokeRequest",
    "RevokeResponse",
    "SetAttributeRequest",
    "SetAttributeResponse",
]
