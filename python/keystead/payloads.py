# @generated from the shapes of payloads by keystead-types; do not edit.
"""Payloads of the generic call, for type checkers.

Each operation has a request and a response; what they contain is named ``...Value`` where it is sent and
``...Answer`` where it is given. Keys that belong to some versions only say so. What a checker cannot know - tags
of vendors, ``{"type": ..., "value": ...}``, operations that are chosen at run time - is sent as ``Untyped``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._generated import enums as _e
from ._keystead import Secret
from ._values import Untyped

BytesLike: TypeAlias = bytes | bytearray | memoryview | Secret
"""Bytes that are sent."""
AnyStructure: TypeAlias = Mapping[str, Any]
"""A structure that is not declared further."""
TagLike: TypeAlias = _e.Tag | int
"""A tag, as a member or a number."""
AdjustmentTypeLike: TypeAlias = _e.AdjustmentType | int | Literal["Increment", "Decrement", "Negate"]
"""A value of AdjustmentType: a member, its name in XML, or a number."""
AlternativeNameTypeLike: TypeAlias = _e.AlternativeNameType | int | Literal["UninterpretedTextString", "URI", "ObjectSerialNumber", "EmailAddress", "DNSName", "X_500DistinguishedName", "IPAddress"]
"""A value of AlternativeNameType: a member, its name in XML, or a number."""
BlockCipherModeLike: TypeAlias = _e.BlockCipherMode | int | Literal["CBC", "ECB", "PCBC", "CFB", "OFB", "CTR", "CMAC", "CCM", "GCM", "CBC_MAC", "XTS", "AESKeyWrapPadding", "NISTKeyWrap", "X9_102AESKW", "X9_102TDKW", "X9_102AKW1", "X9_102AKW2", "AEAD"]
"""A value of BlockCipherMode: a member, its name in XML, or a number."""
CertificateRequestTypeLike: TypeAlias = _e.CertificateRequestType | int | Literal["CRMF", "PKCS_10", "PEM", "PGP"]
"""A value of CertificateRequestType: a member, its name in XML, or a number."""
CertificateTypeLike: TypeAlias = _e.CertificateType | int | Literal["X_509", "PGP"]
"""A value of CertificateType: a member, its name in XML, or a number."""
CredentialTypeLike: TypeAlias = _e.CredentialType | int | Literal["UsernameAndPassword", "Device", "Attestation", "OneTimePassword", "HashedPassword", "Ticket", "Password", "Certificate"]
"""A value of CredentialType: a member, its name in XML, or a number."""
CryptographicAlgorithmLike: TypeAlias = _e.CryptographicAlgorithm | int | Literal["DES", "DES3", "AES", "RSA", "DSA", "ECDSA", "HMAC_SHA1", "HMAC_SHA224", "HMAC_SHA256", "HMAC_SHA384", "HMAC_SHA512", "HMAC_MD5", "DH", "ECDH", "ECMQV", "Blowfish", "Camellia", "CAST5", "IDEA", "MARS", "RC2", "RC4", "RC5", "SKIPJACK", "Twofish", "EC", "OneTimePad", "ChaCha20", "Poly1305", "ChaCha20Poly1305", "SHA3_224", "SHA3_256", "SHA3_384", "SHA3_512", "HMAC_SHA3_224", "HMAC_SHA3_256", "HMAC_SHA3_384", "HMAC_SHA3_512", "SHAKE_128", "SHAKE_256", "ARIA", "SEED", "SM2", "SM3", "SM4", "GOSTR34_10_2012", "GOSTR34_11_2012", "GOSTR34_13_2015", "GOST28147_89", "XMSS", "SPHINCS_256", "McEliece", "McEliece_6960119", "McEliece_8192128", "Ed25519", "Ed448", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "SLH_DSA_SHA2_128s", "SLH_DSA_SHA2_128f", "SLH_DSA_SHA2_192s", "SLH_DSA_SHA2_192f", "SLH_DSA_SHA2_256s", "SLH_DSA_SHA2_256f", "SLH_DSA_SHAKE_128s", "SLH_DSA_SHAKE_128f", "SLH_DSA_SHAKE_192s", "SLH_DSA_SHAKE_192f", "SLH_DSA_SHAKE_256s", "SLH_DSA_SHAKE_256f", "Hash_SLH_DSA_SHA2_128s_with_SHA256", "Hash_SLH_DSA_SHA2_128f_with_SHA256", "Hash_SLH_DSA_SHA2_192s_with_SHA512", "Hash_SLH_DSA_SHA2_192f_with_SHA512", "Hash_SLH_DSA_SHA2_256s_with_SHA512", "Hash_SLH_DSA_SHA2_256f_with_SHA512", "Hash_SLH_DSA_SHAKE_128s_with_SHAKE128", "Hash_SLH_DSA_SHAKE_128f_with_SHAKE128", "Hash_SLH_DSA_SHAKE_192s_with_SHAKE256", "Hash_SLH_DSA_SHAKE_192f_with_SHAKE256", "Hash_SLH_DSA_SHAKE_256s_with_SHAKE256", "Hash_SLH_DSA_SHAKE_256f_with_SHAKE256", "Hash_ML_DSA_44_with_SHA512", "Hash_ML_DSA_65_with_SHA512", "Hash_ML_DSA_87_with_SHA512", "X25519", "X448", "X25519MLKEM768", "SECP256R1MLKEM768"]
"""A value of CryptographicAlgorithm: a member, its name in XML, or a number."""
DataLike: TypeAlias = _e.Data | int | Literal["Decrypt", "Encrypt", "Hash", "MACMACData", "RNGRetrieve", "SignSignatureData", "SignatureVerify"]
"""A value of Data: a member, its name in XML, or a number."""
DeactivationReasonCodeLike: TypeAlias = _e.DeactivationReasonCode | int | Literal["Unspecified", "DeactivationDate", "ProtectStopDate", "UsageLimit"]
"""A value of DeactivationReasonCode: a member, its name in XML, or a number."""
DerivationMethodLike: TypeAlias = _e.DerivationMethod | int | Literal["PBKDF2", "HASH", "HMAC", "ENCRYPT", "NIST800_108_C", "NIST800_108_F", "NIST800_108_DPI", "AsymmetricKey", "AWSSignatureVersion4", "HKDF"]
"""A value of DerivationMethod: a member, its name in XML, or a number."""
DigitalSignatureAlgorithmLike: TypeAlias = _e.DigitalSignatureAlgorithm | int | Literal["MD2WithRSAEncryptionPKCS_1V1_5", "MD2WithRSAEncryption", "MD5WithRSAEncryptionPKCS_1V1_5", "MD5WithRSAEncryption", "SHA_1WithRSAEncryptionPKCS_1V1_5", "SHA_1WithRSAEncryption", "SHA_224WithRSAEncryptionPKCS_1V1_5", "SHA_224WithRSAEncryption", "SHA_256WithRSAEncryptionPKCS_1V1_5", "SHA_256WithRSAEncryption", "SHA_384WithRSAEncryptionPKCS_1V1_5", "SHA_384WithRSAEncryption", "SHA_512WithRSAEncryptionPKCS_1V1_5", "SHA_512WithRSAEncryption", "RSASSA_PSSPKCS_1V2_1", "RSASSA_PSS", "DSAWithSHA_1", "DSAWithSHA224", "DSAWithSHA256", "ECDSAWithSHA_1", "ECDSAWithSHA224", "ECDSAWithSHA256", "ECDSAWithSHA384", "ECDSAWithSHA512", "SHA3_256WithRSAEncryption", "SHA3_384WithRSAEncryption", "SHA3_512WithRSAEncryption"]
"""A value of DigitalSignatureAlgorithm: a member, its name in XML, or a number."""
DrbgAlgorithmLike: TypeAlias = _e.DrbgAlgorithm | int | Literal["Unspecified", "Dual_EC", "Hash", "HMAC", "CTR"]
"""A value of DrbgAlgorithm: a member, its name in XML, or a number."""
EncodingOptionLike: TypeAlias = _e.EncodingOption | int | Literal["NoEncoding", "TTLVEncoding"]
"""A value of EncodingOption: a member, its name in XML, or a number."""
EndpointRoleLike: TypeAlias = _e.EndpointRole | int | Literal["Client", "Server"]
"""A value of EndpointRole: a member, its name in XML, or a number."""
Fips186VariationLike: TypeAlias = _e.Fips186Variation | int | Literal["Unspecified", "GPXOriginal", "GPXChangeNotice", "XOriginal", "XChangeNotice", "KOriginal", "KChangeNotice"]
"""A value of Fips186Variation: a member, its name in XML, or a number."""
HashingAlgorithmLike: TypeAlias = _e.HashingAlgorithm | int | Literal["MD2", "MD4", "MD5", "SHA_1", "SHA_224", "SHA_256", "SHA_384", "SHA_512", "RIPEMD_160", "Tiger", "Whirlpool", "SHA_512_224", "SHA_512_256", "SHA_3_224", "SHA3_224", "SHA_3_256", "SHA3_256", "SHA_3_384", "SHA3_384", "SHA_3_512", "SHA3_512"]
"""A value of HashingAlgorithm: a member, its name in XML, or a number."""
InteropFunctionLike: TypeAlias = _e.InteropFunction | int | Literal["Begin", "End", "Reset"]
"""A value of InteropFunction: a member, its name in XML, or a number."""
KemAlgorithmLike: TypeAlias = _e.KemAlgorithm | int | Literal["RSASVE", "DHKEM", "MLKEM"]
"""A value of KemAlgorithm: a member, its name in XML, or a number."""
KeyCompressionTypeLike: TypeAlias = _e.KeyCompressionType | int | Literal["ECPublicKeyTypeUncompressed", "ECPublicKeyTypeX9_62CompressedPrime", "ECPublicKeyTypeX9_62CompressedChar2", "ECPublicKeyTypeX9_62Hybrid"]
"""A value of KeyCompressionType: a member, its name in XML, or a number."""
KeyFormatTypeLike: TypeAlias = _e.KeyFormatType | int | Literal["Raw", "Opaque", "PKCS_1", "PKCS_8", "X_509", "ECPrivateKey", "TransparentSymmetricKey", "TransparentDSAPrivateKey", "TransparentDSAPublicKey", "TransparentRSAPrivateKey", "TransparentRSAPublicKey", "TransparentDHPrivateKey", "TransparentDHPublicKey", "TransparentECDSAPrivateKey", "TransparentECDSAPublicKey", "TransparentECDHPrivateKey", "TransparentECDHPublicKey", "TransparentECMQVPrivateKey", "TransparentECMQVPublicKey", "TransparentECPrivateKey", "TransparentECPublicKey", "PKCS_12", "PKCS_10", "SeedPrivateKey"]
"""A value of KeyFormatType: a member, its name in XML, or a number."""
KeyRoleTypeLike: TypeAlias = _e.KeyRoleType | int | Literal["BDK", "CVK", "DEK", "MKAC", "MKSMC", "MKSMI", "MKDAC", "MKDN", "MKCP", "MKOTH", "KEK", "MAC16609", "MAC97971", "MAC97972", "MAC97973", "MAC97974", "MAC97975", "ZPK", "PVKIBM", "PVKPVV", "PVKOTH", "DUKPT", "IV", "TRKBK"]
"""A value of KeyRoleType: a member, its name in XML, or a number."""
KeyValueLocationTypeLike: TypeAlias = _e.KeyValueLocationType | int | Literal["UninterpretedTextString", "URI"]
"""A value of KeyValueLocationType: a member, its name in XML, or a number."""
KeyWrapTypeLike: TypeAlias = _e.KeyWrapType | int | Literal["NotWrapped", "AsRegistered"]
"""A value of KeyWrapType: a member, its name in XML, or a number."""
LinkTypeLike: TypeAlias = _e.LinkType | int | Literal["CertificateLink", "PublicKeyLink", "PrivateKeyLink", "DerivationBaseObjectLink", "DerivedKeyLink", "ReplacementObjectLink", "ReplacedObjectLink", "ParentLink", "ChildLink", "PreviousLink", "NextLink", "PKCS_12CertificateLink", "PKCS_12PasswordLink", "WrappingKeyLink"]
"""A value of LinkType: a member, its name in XML, or a number."""
MaskGeneratorLike: TypeAlias = _e.MaskGenerator | int | Literal["MGF1", "MFG1"]
"""A value of MaskGenerator: a member, its name in XML, or a number."""
NameTypeLike: TypeAlias = _e.NameType | int | Literal["UninterpretedTextString", "URI"]
"""A value of NameType: a member, its name in XML, or a number."""
NistKeyTypeLike: TypeAlias = _e.NistKeyType | int | Literal["PrivateSignatureKey", "PublicSignatureVerificationKey", "SymmetricAuthenticationKey", "PrivateAuthenticationKey", "PublicAuthenticationKey", "SymmetricDataEncryptionKey", "SymmetricKeyWrappingKey", "SymmetricRandomNumberGenerationKey", "SymmetricMasterKey", "PrivateKeyTransportKey", "PublicKeyTransportKey", "SymmetricKeyAgreementKey", "PrivateStaticKeyAgreementKey", "PublicStaticKeyAgreementKey", "PrivateEphemeralKeyAgreementKey", "PublicEphemeralKeyAgreementKey", "SymmetricAuthorizationKey", "PrivateAuthorizationKey", "PublicAuthorizationKey"]
"""A value of NistKeyType: a member, its name in XML, or a number."""
ObjectClassLike: TypeAlias = _e.ObjectClass | int | Literal["User", "System"]
"""A value of ObjectClass: a member, its name in XML, or a number."""
ObjectGroupMemberLike: TypeAlias = _e.ObjectGroupMember | int | Literal["GroupMemberFresh", "GroupMemberDefault"]
"""A value of ObjectGroupMember: a member, its name in XML, or a number."""
ObjectTypeLike: TypeAlias = _e.ObjectType | int | Literal["Certificate", "SymmetricKey", "PublicKey", "PrivateKey", "SplitKey", "Template", "SecretData", "OpaqueObject", "PGPKey", "CertificateRequest", "User", "Group", "PasswordCredential", "DeviceCredential", "OneTimePasswordCredential", "HashedPasswordCredential"]
"""A value of ObjectType: a member, its name in XML, or a number."""
OpaqueDataTypeLike: TypeAlias = _e.OpaqueDataType | int
"""A value of OpaqueDataType: a member, its name in XML, or a number."""
OperationLike: TypeAlias = _e.Operation | int | Literal["Create", "CreateKeyPair", "Register", "ReKey", "DeriveKey", "Certify", "ReCertify", "Locate", "Check", "Get", "GetAttributes", "GetAttributeList", "AddAttribute", "ModifyAttribute", "DeleteAttribute", "ObtainLease", "GetUsageAllocation", "Activate", "Revoke", "Destroy", "Archive", "Recover", "Validate", "Query", "Cancel", "Poll", "Notify", "Put", "ReKeyKeyPair", "DiscoverVersions", "Encrypt", "Decrypt", "Sign", "SignatureVerify", "MAC", "MACVerify", "RNGRetrieve", "RNGSeed", "Hash", "CreateSplitKey", "JoinSplitKey", "Import", "Export", "Log", "Login", "Logout", "DelegatedLogin", "AdjustAttribute", "SetAttribute", "SetEndpointRole", "PKCS_11", "Interop", "ReProvision", "SetDefaults", "SetConstraints", "GetConstraints", "QueryAsynchronousRequests", "Process", "Ping", "CreateGroup", "Obliterate", "CreateUser", "CreateCredential", "Deactivate", "Encapsulate", "Decapsulate"]
"""A value of Operation: a member, its name in XML, or a number."""
OtpAlgorithmLike: TypeAlias = _e.OtpAlgorithm | int | Literal["HOTP", "TOTP"]
"""A value of OtpAlgorithm: a member, its name in XML, or a number."""
PaddingMethodLike: TypeAlias = _e.PaddingMethod | int | Literal["None", "OAEP", "PKCS5", "SSL3", "Zeros", "ANSIX9_23", "ISO10126", "PKCS1V1_5", "X9_31", "PSS"]
"""A value of PaddingMethod: a member, its name in XML, or a number."""
Pkcs11FunctionLike: TypeAlias = _e.Pkcs11Function | int | Literal["C_Initialize", "C_Finalize", "C_GetInfo", "C_GetFunctionList", "C_GetSlotList", "C_GetSlotInfo", "C_GetTokenInfo", "C_GetMechanismList", "C_GetMechanismInfo", "C_InitToken", "C_InitPIN", "C_SetPIN", "C_OpenSession", "C_CloseSession", "C_CloseAllSessions", "C_GetSessionInfo", "C_GetOperationState", "C_SetOperationState", "C_Login", "C_Logout", "C_CreateObject", "C_CopyObject", "C_DestroyObject", "C_GetObjectSize", "C_GetAttributeValue", "C_SetAttributeValue", "C_FindObjectsInit", "C_FindObjects", "C_FindObjectsFinal", "C_EncryptInit", "C_Encrypt", "C_EncryptUpdate", "C_EncryptFinal", "C_DecryptInit", "C_Decrypt", "C_DecryptUpdate", "C_DecryptFinal", "C_DigestInit", "C_Digest", "C_DigestUpdate", "C_DigestKey", "C_DigestFinal", "C_SignInit", "C_Sign", "C_SignUpdate", "C_SignFinal", "C_SignRecoverInit", "C_SignRecover", "C_VerifyInit", "C_Verify", "C_VerifyUpdate", "C_VerifyFinal", "C_VerifyRecoverInit", "C_VerifyRecover", "C_DigestEncryptUpdate", "C_DecryptDigestUpdate", "C_SignEncryptUpdate", "C_DecryptVerifyUpdate", "C_GenerateKey", "C_GenerateKeyPair", "C_WrapKey", "C_UnwrapKey", "C_DeriveKey", "C_SeedRandom", "C_GenerateRandom", "C_GetFunctionStatus", "C_CancelFunction", "C_WaitForSlotEvent", "C_GetInterfaceList", "C_GetInterface", "C_LoginUser", "C_SessionCancel", "C_MessageEncryptInit", "C_EncryptMessage", "C_EncryptMessageBegin", "C_EncryptMessageNext", "C_MessageEncryptFinal", "C_MessageDecryptInit", "C_DecryptMessage", "C_DecryptMessageBegin", "C_DecryptMessageNext", "C_MessageDecryptFinal", "C_MessageSignInit", "C_SignMessage", "C_SignMessageBegin", "C_SignMessageNext", "C_MessageSignFinal", "C_MessageVerifyInit", "C_VerifyMessage", "C_VerifyMessageBegin", "C_VerifyMessageNext", "C_MessageVerifyFinal"]
"""A value of Pkcs11Function: a member, its name in XML, or a number."""
ProtectionLevelLike: TypeAlias = _e.ProtectionLevel | int | Literal["High", "Low"]
"""A value of ProtectionLevel: a member, its name in XML, or a number."""
PutFunctionLike: TypeAlias = _e.PutFunction | int | Literal["New", "Replace"]
"""A value of PutFunction: a member, its name in XML, or a number."""
QueryFunctionLike: TypeAlias = _e.QueryFunction | int | Literal["QueryOperations", "QueryObjects", "QueryServerInformation", "QueryApplicationNamespaces", "QueryExtensionList", "QueryExtensionMap", "QueryAttestationTypes", "QueryRNGs", "QueryValidations", "QueryProfiles", "QueryCapabilities", "QueryClientRegistrationMethods", "QueryDefaultsInformation", "QueryStorageProtectionMasks", "QueryCredentialInformation"]
"""A value of QueryFunction: a member, its name in XML, or a number."""
RecommendedCurveLike: TypeAlias = _e.RecommendedCurve | int | Literal["P_192", "K_163", "B_163", "P_224", "K_233", "B_233", "P_256", "K_283", "B_283", "P_384", "K_409", "B_409", "P_521", "K_571", "B_571", "SECP112R1", "SECP112R2", "SECP128R1", "SECP128R2", "SECP160K1", "SECP160R1", "SECP160R2", "SECP192K1", "SECP224K1", "SECP256K1", "SECT113R1", "SECT113R2", "SECT131R1", "SECT131R2", "SECT163R1", "SECT193R1", "SECT193R2", "SECT239K1", "ANSIX9P192V2", "ANSIX9P192V3", "ANSIX9P239V1", "ANSIX9P239V2", "ANSIX9P239V3", "ANSIX9C2PNB163V1", "ANSIX9C2PNB163V2", "ANSIX9C2PNB163V3", "ANSIX9C2PNB176V1", "ANSIX9C2TNB191V1", "ANSIX9C2TNB191V2", "ANSIX9C2TNB191V3", "ANSIX9C2PNB208W1", "ANSIX9C2TNB239V1", "ANSIX9C2TNB239V2", "ANSIX9C2TNB239V3", "ANSIX9C2PNB272W1", "ANSIX9C2PNB304W1", "ANSIX9C2TNB359V1", "ANSIX9C2PNB368W1", "ANSIX9C2TNB431R1", "BRAINPOOLP160R1", "BRAINPOOLP160T1", "BRAINPOOLP192R1", "BRAINPOOLP192T1", "BRAINPOOLP224R1", "BRAINPOOLP224T1", "BRAINPOOLP256R1", "BRAINPOOLP256T1", "BRAINPOOLP320R1", "BRAINPOOLP320T1", "BRAINPOOLP384R1", "BRAINPOOLP384T1", "BRAINPOOLP512R1", "BRAINPOOLP512T1", "CURVE25519", "CURVE448", "ANSIX9C2PNB176W1", "ANSIX9C2TNB191V4", "ANSIX9C2TNB191V5", "ANSIX9C2TNB239V4", "ANSIX9C2TNB239V5", "CURVE25519PH", "CURVE448PH", "OpenPGPEd25519", "OpenPGPCurve25519"]
"""A value of RecommendedCurve: a member, its name in XML, or a number."""
RevocationReasonCodeLike: TypeAlias = _e.RevocationReasonCode | int | Literal["Unspecified", "KeyCompromise", "CACompromise", "AffiliationChanged", "Superseded", "CessationOfOperation", "PrivilegeWithdrawn"]
"""A value of RevocationReasonCode: a member, its name in XML, or a number."""
RngAlgorithmLike: TypeAlias = _e.RngAlgorithm | int | Literal["Unspecified", "FIPS186_2", "DRBG", "NRBG", "ANSIX9_31", "ANSIX9_62"]
"""A value of RngAlgorithm: a member, its name in XML, or a number."""
RotateNameTypeLike: TypeAlias = _e.RotateNameType | int | Literal["UninterpretedTextString", "URI"]
"""A value of RotateNameType: a member, its name in XML, or a number."""
SecretDataTypeLike: TypeAlias = _e.SecretDataType | int | Literal["Password", "Seed"]
"""A value of SecretDataType: a member, its name in XML, or a number."""
SplitKeyMethodLike: TypeAlias = _e.SplitKeyMethod | int | Literal["XOR", "PolynomialSharingGF2_16", "PolynomialSharingPrimeField", "PolynomialSharingGF2_8"]
"""A value of SplitKeyMethod: a member, its name in XML, or a number."""
SplitKeyPolynomialLike: TypeAlias = _e.SplitKeyPolynomial | int | Literal["Polynomial_283", "Polynomial_285"]
"""A value of SplitKeyPolynomial: a member, its name in XML, or a number."""
StateLike: TypeAlias = _e.State | int | Literal["PreActive", "Active", "Deactivated", "Compromised", "Destroyed", "DestroyedCompromised"]
"""A value of State: a member, its name in XML, or a number."""
TicketTypeLike: TypeAlias = _e.TicketType | int | Literal["Login"]
"""A value of TicketType: a member, its name in XML, or a number."""
UniqueIdentifierLike: TypeAlias = _e.UniqueIdentifier | int | Literal["IDPlaceholder", "Certify", "Create", "CreateKeyPair", "CreateKeyPairPrivateKey", "CreateKeyPairPublicKey", "CreateSplitKey", "DeriveKey", "Import", "JoinSplitKey", "Locate", "Register", "ReKey", "ReCertify", "ReKeyKeyPair", "ReKeyKeyPairPrivateKey", "ReKeyKeyPairPublicKey", "ReProvision", "CreateUser", "CreateGroup", "CreateCredential"]
"""A value of UniqueIdentifier: a member, its name in XML, or a number."""
UsageLimitsUnitLike: TypeAlias = _e.UsageLimitsUnit | int | Literal["Byte", "Object"]
"""A value of UsageLimitsUnit: a member, its name in XML, or a number."""
WrappingMethodLike: TypeAlias = _e.WrappingMethod | int | Literal["Encrypt", "MACSign", "EncryptThenMACSign", "MACSignThenEncrypt", "TR_31"]
"""A value of WrappingMethod: a member, its name in XML, or a number."""
CryptographicUsageMaskLike: TypeAlias = _e.CryptographicUsageMask | int | str
"""Bits of CryptographicUsageMask: members joined by ``|``, or a number. Names in XML separated by blanks are taken too,
but no type checker can look into them."""
ObjectClassMaskLike: TypeAlias = _e.ObjectClassMask | int | str
"""Bits of ObjectClassMask: members joined by ``|``, or a number. Names in XML separated by blanks are taken too,
but no type checker can look into them."""
ProtectionStorageMaskLike: TypeAlias = _e.ProtectionStorageMask | int | str
"""Bits of ProtectionStorageMask: members joined by ``|``, or a number. Names in XML separated by blanks are taken too,
but no type checker can look into them."""
StorageStatusMaskLike: TypeAlias = _e.StorageStatusMask | int | str
"""Bits of StorageStatusMask: members joined by ``|``, or a number. Names in XML separated by blanks are taken too,
but no type checker can look into them."""


class ApplicationSpecificInformationValue(TypedDict, total=False):
    """Application Specific Information (1.4: 3.36; 2.1: 4.4)."""

    ApplicationNamespace: Required[str]
    """Namespace of the application."""

    ApplicationData: str | None
    """Data of the application; the server may make it up where it is absent."""


class VendorAttributeValue(TypedDict, total=False):
    """Attribute (2.0: 4.53; 2.1: 4.60)."""

    VendorIdentification: Required[str]
    """Whose attribute it is; x and y stand for the custom attributes of 1.x."""

    AttributeName: Required[str]
    """Name of the attribute."""

    AttributeValue: Any
    """The value."""


class CryptographicDomainParametersValue(TypedDict, total=False):
    """Cryptographic Domain Parameters (1.4: 3.7; 2.1: 4.14)."""

    Qlength: int | None
    """Bits of the subgroup order."""

    RecommendedCurve: RecommendedCurveLike | None
    """Curve."""


class CryptographicParametersValue(TypedDict, total=False):
    """Cryptographic Parameters (1.4: 3.6; 2.1: 4.16)."""

    BlockCipherMode: BlockCipherModeLike | None
    """Mode of a block cipher."""

    PaddingMethod: PaddingMethodLike | None
    """Padding."""

    HashingAlgorithm: HashingAlgorithmLike | None
    """Hash."""

    KeyRoleType: KeyRoleTypeLike | None
    """Role of a key (TR-31)."""

    DigitalSignatureAlgorithm: DigitalSignatureAlgorithmLike | None
    """Signature algorithm. From 1.2 on."""

    CryptographicAlgorithm: CryptographicAlgorithmLike | None
    """Algorithm. From 1.2 on."""

    RandomIV: bool | None
    """The server makes the IV. From 1.2 on."""

    IVLength: int | None
    """Bytes of the IV. From 1.2 on."""

    TagLength: int | None
    """Bytes of the authentication tag. From 1.2 on."""

    FixedFieldLength: int | None
    """Bytes of the fixed part of the IV. From 1.2 on."""

    InvocationFieldLength: int | None
    """Bytes of the invocation part of the IV. From 1.2 on."""

    CounterLength: int | None
    """Bits of the counter. From 1.2 on."""

    InitialCounterValue: int | None
    """First value of the counter. From 1.2 on."""

    SaltLength: int | None
    """Bytes of the salt of PSS. From 1.4 on."""

    MaskGenerator: MaskGeneratorLike | None
    """Mask generator of OAEP and PSS. From 1.4 on."""

    MaskGeneratorHashingAlgorithm: HashingAlgorithmLike | None
    """Its hash. From 1.4 on."""

    PSource: BytesLike | None
    """Encoding parameter of OAEP. From 1.4 on."""

    TrailerField: int | None
    """Trailer of PSS. From 1.4 on."""

    KEMAlgorithm: KemAlgorithmLike | None
    """Construction of a key encapsulation. From 3.0 on."""

    Deterministic: bool | None
    """ML-DSA and SLH-DSA sign without a random value. From 3.0 on."""

    ContextString: BytesLike | None
    """Context of ML-DSA and SLH-DSA signatures, at most 255 bytes. From 3.0 on."""

    InputKeyMaterial: BytesLike | None
    """The random input of Encapsulate, in place of one that the server draws. From 3.0 on."""

    Internal: bool | None
    """The signature is that of the internal function, without a context. From 3.0 on."""

    ExternalMu: bool | None
    """The data are the message representative of ML-DSA, not the message. From 3.0 on."""

    Random: BytesLike | None
    """The random value of a signature, in place of one that the server draws. From 3.0 on."""


class DigestValue(TypedDict, total=False):
    """Digest (1.4: 3.17; 2.1: 4.21)."""

    HashingAlgorithm: Required[HashingAlgorithmLike]
    """Hash."""

    DigestValue: BytesLike | None
    """Hash of the key value."""

    KeyFormatType: KeyFormatTypeLike | None
    """Format of the key that was hashed. From 1.1 on."""


class LinkValue(TypedDict, total=False):
    """Link (1.4: 3.35; 2.1: 4.31)."""

    LinkType: Required[LinkTypeLike]
    """What the linked object is to this one."""

    LinkedObjectIdentifier: Required[str | UniqueIdentifierLike | int]
    """Unique Identifier of the linked object: a text, or from 2.0 on an enumeration or integer."""


class NameValue(TypedDict, total=False):
    """Name (1.4: 3.2; 2.1: 4.32)."""

    NameValue: Required[str]
    """The name."""

    NameType: Required[NameTypeLike]
    """Uninterpreted text or URI."""


class RevocationReasonValue(TypedDict, total=False):
    """Revocation Reason (1.4: 3.31; 2.1: 4.47)."""

    RevocationReasonCode: Required[RevocationReasonCodeLike]
    """Code."""

    RevocationMessage: str | None
    """Text for people."""


class UsageLimitsValue(TypedDict, total=False):
    """Usage Limits (1.4: 3.21; 2.1: 4.59)."""

    UsageLimitsTotal: Required[int]
    """Units in total."""

    UsageLimitsCount: int | None
    """Units that are left."""

    UsageLimitsUnit: Required[UsageLimitsUnitLike]
    """Bytes or objects."""


class X509CertificateIdentifierValue(TypedDict, total=False):
    """X.509 Certificate Identifier (1.4: 3.10; 2.1: 4.61)."""

    IssuerDistinguishedName: Required[BytesLike]
    """DER of the issuer's name."""

    CertificateSerialNumber: Required[BytesLike]
    """DER of the serial number."""


class X509CertificateIssuerValue(TypedDict, total=False):
    """X.509 Certificate Issuer (1.4: 3.12; 2.1: 4.62)."""

    IssuerDistinguishedName: Required[BytesLike]
    """DER of the issuer's name."""

    IssuerAlternativeName: Sequence[BytesLike] | BytesLike | None
    """DER of each alternative name."""


class X509CertificateSubjectValue(TypedDict, total=False):
    """X.509 Certificate Subject (1.4: 3.11; 2.1: 4.63)."""

    SubjectDistinguishedName: Required[BytesLike]
    """DER of the subject's name; may be empty."""

    SubjectAlternativeName: Sequence[BytesLike] | BytesLike | None
    """DER of each alternative name; one at least where the name is empty."""


class KeyValueLocationValue(TypedDict, total=False):
    """Key Value Location (1.2: 3.42; 2.1: 4.27)."""

    KeyValueLocationValue: Required[str]
    """Place."""

    KeyValueLocationType: Required[KeyValueLocationTypeLike]
    """Text or URI."""


class AlternativeNameValue(TypedDict, total=False):
    """Alternative Name (1.4: 3.40; 2.1: 4.2)."""

    AlternativeNameValue: Required[str]
    """The name."""

    AlternativeNameType: Required[AlternativeNameTypeLike]
    """What kind of name."""


class RngParametersValue(TypedDict, total=False):
    """RNG Parameters (1.3: 2.1.18; 2.1: 7.36)."""

    RNGAlgorithm: Required[RngAlgorithmLike]
    """Kind of generator."""

    CryptographicAlgorithm: CryptographicAlgorithmLike | None
    """Cipher that it rests on."""

    CryptographicLength: int | None
    """Bits of its key."""

    HashingAlgorithm: HashingAlgorithmLike | None
    """Hash that it rests on."""

    DRBGAlgorithm: DrbgAlgorithmLike | None
    """Kind of DRBG."""

    RecommendedCurve: RecommendedCurveLike | None
    """Curve that it rests on."""

    FIPS186Variation: Fips186VariationLike | None
    """Variation of FIPS 186."""

    PredictionResistance: bool | None
    """Whether it is reseeded for each call."""


class RotateNameValue(TypedDict, total=False):
    """Rotate Name (2.1: 4.53)."""

    RotateNameValue: Required[str]
    """The name."""

    RotateNameType: Required[RotateNameTypeLike]
    """How to read it."""


class DeactivationReasonValue(TypedDict, total=False):
    """Deactivation Reason (3.0: 4)."""

    DeactivationReasonCode: Required[DeactivationReasonCodeLike]
    """Code."""

    DeactivationMessage: str | None
    """Text for people."""


class AttributesValue(TypedDict, total=False):
    """Attributes from 2.0 on (2.1: 4)."""

    ActivationDate: datetime | int | None
    """Activation Date (2.1: 4.1). Set by the client or server. From 2.0 on."""

    ApplicationSpecificInformation: Sequence[ApplicationSpecificInformationValue] | ApplicationSpecificInformationValue | None
    """Application Specific Information (2.1: 4.4). Set by the client or server. From 2.0 on."""

    ArchiveDate: datetime | int | None
    """Archive Date (2.1: 4.5). Set by the server. From 2.0 on."""

    Attribute: Sequence[VendorAttributeValue] | VendorAttributeValue | None
    """Attribute (2.1: 4.60). Set by the client or server. From 2.0 on."""

    CertificateType: CertificateTypeLike | None
    """Certificate Type (2.1: 4.7). Set by the server. From 2.0 on."""

    CompromiseDate: datetime | int | None
    """Compromise Date (2.1: 4.10). Set by the server. From 2.0 on."""

    CompromiseOccurrenceDate: datetime | int | None
    """Compromise Occurrence Date (2.1: 4.11). Set by the server. From 2.0 on."""

    ContactInformation: str | None
    """Contact Information (2.1: 4.12). Set by the client or server. From 2.0 on."""

    CredentialType: CredentialTypeLike | None
    """Credential Type (3.0: 4.14). Set by the server. From 3.0 on."""

    CryptographicAlgorithm: CryptographicAlgorithmLike | None
    """Cryptographic Algorithm (2.1: 4.13). Set by the server. From 2.0 on."""

    CryptographicDomainParameters: CryptographicDomainParametersValue | None
    """Cryptographic Domain Parameters (2.1: 4.14). Set by the client. From 2.0 on."""

    CryptographicLength: int | None
    """Cryptographic Length (2.1: 4.15). Set by the server. From 2.0 on."""

    CryptographicParameters: Sequence[CryptographicParametersValue] | CryptographicParametersValue | None
    """Cryptographic Parameters (2.1: 4.16). Set by the client. From 2.0 on."""

    CryptographicUsageMask: CryptographicUsageMaskLike | None
    """Cryptographic Usage Mask (2.1: 4.17). Set by the client or server. From 2.0 on."""

    DeactivationDate: datetime | int | None
    """Deactivation Date (3.0: 4.20). Set by the client or server. From 2.0 on."""

    DestroyDate: datetime | int | None
    """Destroy Date (2.1: 4.20). Set by the server. From 2.0 on."""

    Digest: Sequence[DigestValue] | DigestValue | None
    """Digest (2.1: 4.21). Set by the server. From 2.0 on."""

    InitialDate: datetime | int | None
    """Initial Date (2.1: 4.25). Set by the server. From 2.0 on."""

    KeyFormatType: KeyFormatTypeLike | None
    """Key Format Type (2.1: 4.26). Set by the server. From 2.0 on."""

    KeyPartIdentifier: int | None
    """Key Part Identifier (3.0: 4.30). Set by the client. From 3.0 on."""

    LastChangeDate: datetime | int | None
    """Last Change Date (3.0: 4.33). Set by the server. From 2.0 on."""

    LeaseTime: int | None
    """Lease Time (3.0: 4.34). Set by the server. From 2.0 on."""

    Link: Sequence[LinkValue] | LinkValue | None
    """Link (2.1: 4.31). Set by the client or server. In 2.0 to 2.1."""

    Name: Sequence[NameValue | str] | NameValue | str | None
    """Name (2.1: 4.32). Set by the client. From 2.0 on."""

    ObjectGroup: Sequence[str] | str | None
    """Object Group (2.1: 4.35). Set by the client or server. In 2.0 to 2.1."""

    ObjectType: ObjectTypeLike | None
    """Object Type (2.1: 4.36). Set by the server. From 2.0 on."""

    OpaqueDataType: OpaqueDataTypeLike | None
    """Opaque Data Type (2.1: 4.37). Set by the server. From 2.0 on."""

    ProcessStartDate: datetime | int | None
    """Process Start Date (2.1: 4.40). Set by the client or server. From 2.0 on."""

    ProtectStopDate: datetime | int | None
    """Protect Stop Date (2.1: 4.41). Set by the client or server. From 2.0 on."""

    RevocationReason: RevocationReasonValue | None
    """Revocation Reason (2.1: 4.47). Set by the server. From 2.0 on."""

    SplitKeyMethod: SplitKeyMethodLike | None
    """Split Key Method (3.0: 4.64). Set by the client. From 3.0 on."""

    SplitKeyParts: int | None
    """Split Key Parts (3.0: 4.65). Set by the client. From 3.0 on."""

    SplitKeyThreshold: int | None
    """Split Key Threshold (3.0: 4.66). Set by the client. From 3.0 on."""

    State: StateLike | None
    """State (3.0: 4.67). Set by the server. From 2.0 on."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """Unique Identifier (2.1: 4.58). Set by the server. From 2.0 on."""

    UsageLimits: UsageLimitsValue | None
    """Usage Limits (2.1: 4.59). Set by the client or server. From 2.0 on."""

    Fresh: bool | None
    """Fresh (2.1: 4.24). Set by the client or server. From 2.0 on."""

    CertificateLength: int | None
    """Certificate Length (2.1: 4.8). Set by the server. From 2.0 on."""

    DigitalSignatureAlgorithm: Sequence[DigitalSignatureAlgorithmLike] | DigitalSignatureAlgorithmLike | None
    """Digital Signature Algorithm (2.1: 4.22). Set by the server. From 2.0 on."""

    X_509CertificateIdentifier: X509CertificateIdentifierValue | None
    """X.509 Certificate Identifier (2.1: 4.61). Set by the server. From 2.0 on."""

    X_509CertificateIssuer: X509CertificateIssuerValue | None
    """X.509 Certificate Issuer (2.1: 4.62). Set by the server. From 2.0 on."""

    X_509CertificateSubject: X509CertificateSubjectValue | None
    """X.509 Certificate Subject (2.1: 4.63). Set by the server. From 2.0 on."""

    KeyValueLocation: Sequence[KeyValueLocationValue] | KeyValueLocationValue | None
    """Key Value Location (2.1: 4.27). Set by the client. From 2.0 on."""

    KeyValuePresent: bool | None
    """Key Value Present (2.1: 4.28). Set by the server. From 2.0 on."""

    OriginalCreationDate: datetime | int | None
    """Original Creation Date (2.1: 4.38). Set by the client or server. From 2.0 on."""

    AlternativeName: Sequence[AlternativeNameValue] | AlternativeNameValue | None
    """Alternative Name (2.1: 4.2). Set by the client. From 2.0 on."""

    RandomNumberGenerator: RngParametersValue | None
    """Random Number Generator (2.1: 4.46). Set by the client or server. From 2.0 on."""

    PKCS_12FriendlyName: str | None
    """PKCS#12 Friendly Name (2.1: 4.39). Set by the client or server. From 2.0 on."""

    Description: str | None
    """Description (2.1: 4.19). Set by the client or server. From 2.0 on."""

    Comment: str | None
    """Comment (2.1: 4.9). Set by the client or server. From 2.0 on."""

    CertificateSubjectCN: Sequence[str] | str | None
    """Certificate Subject CN (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectO: Sequence[str] | str | None
    """Certificate Subject O (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectOU: Sequence[str] | str | None
    """Certificate Subject OU (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectEmail: Sequence[str] | str | None
    """Certificate Subject Email (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectC: Sequence[str] | str | None
    """Certificate Subject C (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectST: Sequence[str] | str | None
    """Certificate Subject ST (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectL: Sequence[str] | str | None
    """Certificate Subject L (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectUID: Sequence[str] | str | None
    """Certificate Subject UID (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectSerialNumber: Sequence[str] | str | None
    """Certificate Subject Serial Number (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectTitle: Sequence[str] | str | None
    """Certificate Subject Title (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectDC: Sequence[str] | str | None
    """Certificate Subject DC (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectDNQualifier: Sequence[str] | str | None
    """Certificate Subject DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerCN: Sequence[str] | str | None
    """Certificate Issuer CN (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerO: Sequence[str] | str | None
    """Certificate Issuer O (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerOU: Sequence[str] | str | None
    """Certificate Issuer OU (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerEmail: Sequence[str] | str | None
    """Certificate Issuer Email (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerC: Sequence[str] | str | None
    """Certificate Issuer C (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerST: Sequence[str] | str | None
    """Certificate Issuer ST (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerL: Sequence[str] | str | None
    """Certificate Issuer L (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerUID: Sequence[str] | str | None
    """Certificate Issuer UID (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerSerialNumber: Sequence[str] | str | None
    """Certificate Issuer Serial Number (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerTitle: Sequence[str] | str | None
    """Certificate Issuer Title (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerDC: Sequence[str] | str | None
    """Certificate Issuer DC (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerDNQualifier: Sequence[str] | str | None
    """Certificate Issuer DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on."""

    Sensitive: bool | None
    """Sensitive (3.0: 4.61). Set by the client or server. From 2.0 on."""

    AlwaysSensitive: bool | None
    """Always Sensitive (2.1: 4.3). Set by the server. From 2.0 on."""

    Extractable: bool | None
    """Extractable (3.0: 4.26). Set by the client or server. From 2.0 on."""

    NeverExtractable: bool | None
    """Never Extractable (2.1: 4.33). Set by the server. From 2.0 on."""

    ShortUniqueIdentifier: BytesLike | None
    """Short Unique Identifier (2.1: 4.56). Set by the server. From 2.0 on."""

    NISTKeyType: Sequence[NistKeyTypeLike] | NistKeyTypeLike | None
    """NIST Key Type (2.1: 4.34). Set by the client. From 2.0 on."""

    ProtectionLevel: ProtectionLevelLike | None
    """Protection Level (2.1: 4.42). Set by the client. From 2.0 on."""

    ProtectionPeriod: int | None
    """Protection Period (2.1: 4.43). Set by the client. From 2.0 on."""

    QuantumSafe: bool | None
    """Quantum Safe (2.1: 4.45). Set by the client. From 2.0 on."""

    ProtectionStorageMask: ProtectionStorageMaskLike | None
    """Protection Storage Mask (2.1: 4.44). Set by the server. From 2.0 on."""

    RotateInterval: int | None
    """Rotate Interval (2.1: 4.51). Set by the client or server. From 2.1 on."""

    RotateAutomatic: bool | None
    """Rotate Automatic (2.1: 4.48). Set by the client or server. From 2.1 on."""

    RotateOffset: int | None
    """Rotate Offset (2.1: 4.54). Set by the client or server. From 2.1 on."""

    RotateDate: datetime | int | None
    """Rotate Date (2.1: 4.49). Set by the server. From 2.1 on."""

    RotateGeneration: int | None
    """Rotate Generation (2.1: 4.50). Set by the server. From 2.1 on."""

    RotateName: RotateNameValue | str | None
    """Rotate Name (2.1: 4.53). Set by the client. From 2.1 on."""

    RotateLatest: bool | None
    """Rotate Latest (2.1: 4.52). Set by the server. From 2.1 on."""

    CertificateLink: str | UniqueIdentifierLike | int | None
    """Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ChildLink: str | UniqueIdentifierLike | int | None
    """Child Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    DerivationObjectLink: str | UniqueIdentifierLike | int | None
    """Derivation Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    DerivedObjectLink: str | UniqueIdentifierLike | int | None
    """Derived Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    NextLink: str | UniqueIdentifierLike | int | None
    """Next Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ParentLink: str | UniqueIdentifierLike | int | None
    """Parent Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PKCS_12CertificateLink: str | UniqueIdentifierLike | int | None
    """PKCS#12 Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PKCS_12PasswordLink: str | UniqueIdentifierLike | int | None
    """PKCS#12 Password Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PreviousLink: str | UniqueIdentifierLike | int | None
    """Previous Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PrivateKeyLink: str | UniqueIdentifierLike | int | None
    """Private Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PublicKeyLink: str | UniqueIdentifierLike | int | None
    """Public Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ReplacedObjectLink: str | UniqueIdentifierLike | int | None
    """Replaced Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ReplacementObjectLink: str | UniqueIdentifierLike | int | None
    """Replacement Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    WrappingKeyLink: str | UniqueIdentifierLike | int | None
    """Wrapping Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ObjectClass: ObjectClassLike | None
    """Object Class (3.0: 4.40). Set by the client or server. From 3.0 on."""

    CredentialLink: str | UniqueIdentifierLike | int | None
    """Credential Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PasswordLink: str | UniqueIdentifierLike | int | None
    """Password Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    OTPCounter: BytesLike | None
    """OTP Counter (3.0: 4.44). Set by the server. From 3.0 on."""

    GroupLink: str | UniqueIdentifierLike | int | None
    """Group Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    SplitKeyBaseLink: str | UniqueIdentifierLike | int | None
    """Split Key Base Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    JoinedSplitKeyPartsLink: str | UniqueIdentifierLike | int | None
    """Joined Split Key Parts Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    SplitKeyPolynomial: SplitKeyPolynomialLike | None
    """Split Key Polynomial (3.0: 4.63). Set by the client. From 3.0 on."""

    DeactivationReason: DeactivationReasonValue | None
    """Deactivation Reason (3.0: 4.21). Set by the client or server. From 3.0 on."""

    CertificateSubjectDN: Sequence[str] | str | None
    """Certificate Subject DN (3.0: 4.6). Set by the server. From 3.0 on."""

    CertificateIssuerDN: Sequence[str] | str | None
    """Certificate Issuer DN (3.0: 4.6). Set by the server. From 3.0 on."""

    CertificateRequestLink: str | UniqueIdentifierLike | int | None
    """Certificate Request Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    CertifyCounter: int | None
    """Certify Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    DecryptCounter: int | None
    """Decrypt Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    EncryptCounter: int | None
    """Encrypt Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    SignCounter: int | None
    """Sign Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    SignatureVerifyCounter: int | None
    """Signature Verify Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    NISTSecurityCategory: int | None
    """NIST Security Category (3.0: 4.39). Set by the client or server. From 3.0 on."""


class AttributeOf1xValue(TypedDict, total=False):
    """Attribute (1.4: 2.1.1)."""

    AttributeName: Required[str]
    """Name of the attribute; x- and y- begin the names of clients and servers."""

    AttributeIndex: int | None
    """Which instance; 0 if absent."""

    AttributeValue: Any
    """The value; the name decides its type."""


class TemplateAttributeValue(TypedDict, total=False):
    """Template-Attribute (1.4: 2.1.8)."""

    Name: Sequence[NameValue] | NameValue | None
    """Names of Templates whose attributes are meant too."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """The attributes."""


class ProtectionStorageMasksValue(TypedDict, total=False):
    """Protection Storage Masks (2.0: 7.27; 2.1: 7.33)."""

    ProtectionStorageMask: Sequence[ProtectionStorageMaskLike] | ProtectionStorageMaskLike | None
    """Acceptable masks."""


class CertificateValue(TypedDict, total=False):
    """Certificate (1.4: 2.2.1; 2.1: 2.1)."""

    CertificateType: Required[CertificateTypeLike]
    """X.509 or PGP."""

    CertificateValue: Required[BytesLike]
    """DER or PGP packet."""


class KeyValueValue(TypedDict, total=False):
    """Key Value (1.4: 2.1.4; 2.1: 3.2)."""

    KeyMaterial: Required[BytesLike | AnyStructure]
    """Bytes, or a structure for transparent formats."""

    Attributes: AttributesValue | None
    """Attributes that travel, and are wrapped, with the key. From 2.0 on."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """Attributes that travel, and are wrapped, with the key. In 1.0 to 1.4."""


class EncryptionKeyInformationValue(TypedDict, total=False):
    """Encryption Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The wrapping key. In 3.0 a Reference or Name Reference, but an Identifier is understood."""

    CryptographicParameters: CryptographicParametersValue | None
    """How it is used."""


class MacSignatureKeyInformationValue(TypedDict, total=False):
    """MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The key. In 3.0 a Reference or Name Reference, but an Identifier is understood."""

    CryptographicParameters: CryptographicParametersValue | None
    """How it is used."""


class KeyWrappingDataValue(TypedDict, total=False):
    """Key Wrapping Data (1.4: 2.1.5; 2.1: 3.3)."""

    WrappingMethod: Required[WrappingMethodLike]
    """How."""

    EncryptionKeyInformation: EncryptionKeyInformationValue | None
    """Key that encrypts."""

    MACSignatureKeyInformation: MacSignatureKeyInformationValue | None
    """Key that authenticates."""

    MACSignature: BytesLike | None
    """The MAC or signature."""

    IVCounterNonce: BytesLike | None
    """IV, counter or nonce."""

    EncodingOption: EncodingOptionLike | None
    """What was wrapped: the material alone or the encoded Key Value. From 1.1 on."""


class KeyBlockValue(TypedDict, total=False):
    """Key Block (1.4: 2.1.3; 2.1: 3.1)."""

    KeyFormatType: Required[KeyFormatTypeLike]
    """Format of the key material."""

    KeyCompressionType: KeyCompressionTypeLike | None
    """Compression of EC public keys."""

    KeyValue: KeyValueValue | BytesLike | None
    """The key; absent where only its place is known (from 1.2 on). Required in 1.0 to 1.1."""

    CryptographicAlgorithm: CryptographicAlgorithmLike | None
    """Algorithm; may be left out where the material tells it."""

    CryptographicLength: int | None
    """Length in bits; may be left out where the material tells it."""

    KeyWrappingData: KeyWrappingDataValue | None
    """How the key is wrapped."""


class SymmetricKeyValue(TypedDict, total=False):
    """Symmetric Key (1.4: 2.2.2; 2.1: 2.9)."""

    KeyBlock: Required[KeyBlockValue]
    """The key."""


class PublicKeyValue(TypedDict, total=False):
    """Public Key (1.4: 2.2.3; 2.1: 2.6)."""

    KeyBlock: Required[KeyBlockValue]
    """The key."""


class PrivateKeyValue(TypedDict, total=False):
    """Private Key (1.4: 2.2.4; 2.1: 2.5)."""

    KeyBlock: Required[KeyBlockValue]
    """The key."""


class SplitKeyValue(TypedDict, total=False):
    """Split Key (1.4: 2.2.5; 2.1: 2.8)."""

    SplitKeyParts: Required[int]
    """Parts in total."""

    KeyPartIdentifier: Required[int]
    """Which part this is."""

    SplitKeyThreshold: Required[int]
    """Parts that are needed."""

    SplitKeyMethod: Required[SplitKeyMethodLike]
    """How the key was split."""

    PrimeFieldSize: int | None
    """Prime of the field."""

    KeyBlock: Required[KeyBlockValue]
    """The part."""


class TemplateValue(TypedDict, total=False):
    """Template (1.4: 2.2.6)."""

    Attribute: Required[Sequence[AttributeOf1xValue] | AttributeOf1xValue]
    """The attributes."""


class SecretDataValue(TypedDict, total=False):
    """Secret Data (1.4: 2.2.7; 2.1: 2.7)."""

    SecretDataType: Required[SecretDataTypeLike]
    """Password or seed."""

    KeyBlock: Required[KeyBlockValue]
    """The secret."""


class OpaqueObjectValue(TypedDict, total=False):
    """Opaque Object (1.4: 2.2.8; 2.1: 2.3)."""

    OpaqueDataType: Required[OpaqueDataTypeLike]
    """A number of the vendor; the enumeration has no other values."""

    OpaqueDataValue: Required[BytesLike]
    """Bytes that the server does not interpret."""


class PgpKeyValue(TypedDict, total=False):
    """PGP Key (1.2: 2.2.9; 2.1: 2.4)."""

    PGPKeyVersion: Required[int]
    """Version of PGP."""

    KeyBlock: Required[KeyBlockValue]
    """The key."""


class CertificateRequestValue(TypedDict, total=False):
    """Certificate Request (2.1: 2.2)."""

    CertificateRequestType: Required[CertificateRequestTypeLike]
    """PKCS#10, CRMF or PEM."""

    CertificateRequestValue: Required[BytesLike]
    """The request."""


class DerivationParametersValue(TypedDict, total=False):
    """Derivation Parameters (1.4: 4.6; 2.1: 7.12)."""

    CryptographicParameters: CryptographicParametersValue | None
    """Pseudorandom function, or mode of the cipher that is one."""

    InitializationVector: BytesLike | None
    """Initialization vector; empty if absent."""

    DerivationData: Sequence[BytesLike] | BytesLike | None
    """What is encrypted, hashed or authenticated; absent where a Secret Data object is it. Up to 1.4 there is at most one; from 2.0 on a method may take several, as AWS Signature Version 4 does."""

    Salt: BytesLike | None
    """Salt of PBKDF2 and HKDF; PBKDF2 must have one."""

    IterationCount: int | None
    """Rounds of PBKDF2, which must have it."""


class AttributeReferenceValue(TypedDict, total=False):
    """Attribute Reference (2.0: 5.5; 2.1: 5.5)."""

    VendorIdentification: Required[str]
    """Whose attribute it is; x and y stand for the custom attributes of 1.x."""

    AttributeName: Required[str]
    """Name of the attribute."""


class KeyWrappingSpecificationValue(TypedDict, total=False):
    """Key Wrapping Specification (1.4: 2.1.6; 2.1: 7.18)."""

    WrappingMethod: Required[WrappingMethodLike]
    """How."""

    EncryptionKeyInformation: EncryptionKeyInformationValue | None
    """Key that encrypts."""

    MACSignatureKeyInformation: MacSignatureKeyInformationValue | None
    """Key that authenticates."""

    AttributeReference: Sequence[TagLike | str | AttributeReferenceValue] | TagLike | str | AttributeReferenceValue | None
    """Attributes that are to be wrapped with the key. From 3.0 on."""

    AttributeName: Sequence[str] | str | None
    """Attributes that are to be wrapped with the key. In 1.0 to 2.1."""

    EncodingOption: EncodingOptionLike | None
    """What is to be wrapped. From 1.1 on."""


class ObjectGroupsValue(TypedDict, total=False):
    """Object Groups (2.1: 7.23)."""

    ObjectGroup: Sequence[str] | str | None
    """Names of groups. In 1.0 to 2.1."""

    GroupLink: Sequence[str | UniqueIdentifierLike | int] | str | UniqueIdentifierLike | int | None
    """Group objects (3.0). From 3.0 on."""


class ProtocolVersionValue(TypedDict, total=False):
    """Protocol Version (1.4: 6.1; 2.1: 9.16)."""

    ProtocolVersionMajor: Required[int]
    """Major number."""

    ProtocolVersionMinor: Required[int]
    """Minor number."""


class TicketValue(TypedDict, total=False):
    """Ticket (2.0: 7.33; 2.1: 7.39)."""

    TicketType: Required[TicketTypeLike]
    """Login."""

    TicketValue: Required[BytesLike]
    """Value that the server made; who has it may act."""


class OperationsValue(TypedDict, total=False):
    """Operations (2.0: 7.19; 2.1: 7.25)."""

    Operation: Sequence[OperationLike] | OperationLike | None
    """The operations."""


class ObjectsValue(TypedDict, total=False):
    """Objects (2.0: 7.17; 2.1: 7.21)."""

    UniqueIdentifier: Sequence[str | UniqueIdentifierLike | int] | str | UniqueIdentifierLike | int | None
    """The objects."""


class RightValue(TypedDict, total=False):
    """Right: what a ticket allows (2.0: 7.28; 2.1: 7.34)."""

    UsageLimits: UsageLimitsValue | None
    """Limits of what the operations use."""

    Operations: OperationsValue | None
    """Operations; any if absent."""

    Objects: ObjectsValue | None
    """Objects; any if absent."""

    ObjectGroups: ObjectGroupsValue | None
    """Groups of objects; any if absent. From 2.1 on."""


class RightsValue(TypedDict, total=False):
    """Rights (2.0: 7.29; 2.1: 7.35)."""

    Right: Sequence[RightValue] | RightValue | None
    """Each allows something."""


class ObjectTypesValue(TypedDict, total=False):
    """Object Types (2.1: 7.24)."""

    ObjectType: Sequence[ObjectTypeLike] | ObjectTypeLike | None
    """The types."""


class ObjectDefaultsValue(TypedDict, total=False):
    """Object Defaults (2.0: 7.18; 2.1: 7.22)."""

    ObjectType: ObjectTypeLike | None
    """Type that the defaults are for; from 2.1 on it may be several. Required in 2.0 to 2.0."""

    ObjectTypes: ObjectTypesValue | None
    """Types that the defaults are for, in place of one. From 2.1 on."""

    Attributes: Required[AttributesValue]
    """The defaults."""

    ObjectGroups: ObjectGroupsValue | None
    """Groups that the defaults are for. From 2.1 on."""


class DefaultsInformationValue(TypedDict, total=False):
    """Defaults Information (2.0: 7.7; 2.1: 7.11)."""

    ObjectDefaults: Sequence[ObjectDefaultsValue] | ObjectDefaultsValue | None
    """Defaults by type. Required in 2.0 to 2.0."""


class ConstraintValue(TypedDict, total=False):
    """Constraint: values that attributes of some objects have to have (2.1: 7.6)."""

    ObjectTypes: ObjectTypesValue | None
    """Types of the objects; any if absent."""

    ObjectGroups: ObjectGroupsValue | None
    """Groups of the objects; any if absent."""

    Attributes: AttributesValue | None
    """The values."""


class ConstraintsValue(TypedDict, total=False):
    """Constraints (2.1: 7.7)."""

    Constraint: Sequence[ConstraintValue] | ConstraintValue | None
    """Each of them holds."""


class AsynchronousCorrelationValuesValue(TypedDict, total=False):
    """Asynchronous Correlation Values (2.1: 7.1)."""

    AsynchronousCorrelationValue: Sequence[BytesLike] | BytesLike | None
    """Requests."""


class PasswordCredentialValue(TypedDict, total=False):
    """Password Credential (3.0: 2.1)."""

    Password: str | None
    """The password."""

    PasswordSalt: BytesLike | None
    """Salt."""

    PasswordSaltAlgorithm: CryptographicAlgorithmLike | None
    """How the password is salted."""

    SaltedPassword: BytesLike | None
    """The salted password."""

    IterationCount: int | None
    """Rounds."""


class DeviceCredentialValue(TypedDict, total=False):
    """Device Credential (3.0: 2.1)."""

    DeviceSerialNumber: str | None
    """Serial number of the device."""

    DeviceIdentifier: str | None
    """Identifier of the device."""

    NetworkIdentifier: str | None
    """Identifier of its network."""

    MachineIdentifier: str | None
    """Identifier of the machine that it is in."""

    MediaIdentifier: str | None
    """Identifier of the medium that it works on."""


class OtpCredentialValue(TypedDict, total=False):
    """One Time Password Credential (3.0: 2.1)."""

    OTPAlgorithm: Required[OtpAlgorithmLike]
    """By counter (HOTP) or by time (TOTP)."""

    OTPDigest: CryptographicAlgorithmLike | None
    """Hash; the text names the enumeration Cryptographic Algorithm for it."""

    OTPSerial: str | None
    """Serial number of the generator."""

    OTPSeed: BytesLike | None
    """Seed that the generator shares with the server."""

    OTPInterval: int | None
    """Seconds for which a password of TOTP is good."""

    OTPDigits: int | None
    """Digits of a password."""


class HashedPasswordCredentialValue(TypedDict, total=False):
    """Hashed Password Credential (3.0: 2.1)."""

    HashingAlgorithm: HashingAlgorithmLike | None
    """Hash; SHA-256 if absent."""

    HashedUsernamePassword: Required[BytesLike]
    """Hash of name and password."""

    HashedPasswordUsername: Required[BytesLike]
    """Hash of password and name."""


class CreateRequest(TypedDict, total=False):
    """Create request."""

    ObjectType: Required[ObjectTypeLike]
    """Symmetric Key; from 2.0 on also Secret Data."""

    Attributes: AttributesValue | None
    """Attributes of the new object. From 2.0 on. Required there."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the new object. In 1.0 to 1.4. Required there."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the object may be stored. From 2.0 on."""


class CreateKeyPairRequest(TypedDict, total=False):
    """Create Key Pair request."""

    CommonAttributes: AttributesValue | None
    """Attributes of both keys. From 2.0 on."""

    CommonTemplateAttribute: TemplateAttributeValue | None
    """Attributes of both keys. In 1.0 to 1.4."""

    PrivateKeyAttributes: AttributesValue | None
    """Attributes of the private key. From 2.0 on."""

    PrivateKeyTemplateAttribute: TemplateAttributeValue | None
    """Attributes of the private key. In 1.0 to 1.4."""

    PublicKeyAttributes: AttributesValue | None
    """Attributes of the public key. From 2.0 on."""

    PublicKeyTemplateAttribute: TemplateAttributeValue | None
    """Attributes of the public key. In 1.0 to 1.4."""

    CommonProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where both keys may be stored. From 2.0 on."""

    PrivateProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the private key may be stored. From 2.0 on."""

    PublicProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the public key may be stored. From 2.0 on."""

    Seed: BytesLike | None
    """Seed from which the pair is made, for algorithms that have one (3.0, second draft). From 3.0 on."""


class RegisterRequest(TypedDict, total=False):
    """Register request."""

    ObjectType: Required[ObjectTypeLike]
    """Type of the object."""

    Attributes: AttributesValue | None
    """Attributes of the object. From 2.0 on. Required there."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the object. In 1.0 to 1.4. Required there."""

    Certificate: CertificateValue | None
    """The object."""

    SymmetricKey: SymmetricKeyValue | None
    """The object."""

    PublicKey: PublicKeyValue | None
    """The object."""

    PrivateKey: PrivateKeyValue | None
    """The object."""

    SplitKey: SplitKeyValue | None
    """The object."""

    Template: TemplateValue | None
    """The object."""

    SecretData: SecretDataValue | None
    """The object."""

    OpaqueObject: OpaqueObjectValue | None
    """The object."""

    PGPKey: PgpKeyValue | None
    """The object."""

    CertificateRequest: CertificateRequestValue | BytesLike | None
    """The object."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the object may be stored. From 2.0 on."""


class ReKeyRequest(TypedDict, total=False):
    """Re-key request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The symmetric key that is replaced; the ID Placeholder if absent. Required from 3.0 on."""

    Offset: int | None
    """Seconds from the Initial Date to the Activation Date of the new key."""

    Attributes: AttributesValue | None
    """Attributes of the new key, where they are not those of the old one. From 2.0 on."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the new key, where they are not those of the old one. In 1.0 to 1.4."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the new key may be stored. From 2.0 on."""


class DeriveKeyRequest(TypedDict, total=False):
    """Derive Key request."""

    ObjectType: Required[ObjectTypeLike]
    """Symmetric Key or Secret Data."""

    UniqueIdentifier: Required[Sequence[str | UniqueIdentifierLike | int] | str | UniqueIdentifierLike | int]
    """Keys and secrets that it is derived from. The ID Placeholder does not stand in for them."""

    DerivationMethod: Required[DerivationMethodLike]
    """How."""

    DerivationParameters: Required[DerivationParametersValue]
    """What the method needs besides."""

    Attributes: AttributesValue | None
    """Attributes of the new object; its length is one of them, and for a key its algorithm. From 2.0 on. Required there."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the new object; its length is one of them, and for a key its algorithm. In 1.0 to 1.4. Required there."""


class CertifyRequest(TypedDict, total=False):
    """Certify request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The public key, or from 2.0 on the Certificate Request object; the ID Placeholder if absent."""

    CertificateRequestType: CertificateRequestTypeLike | None
    """Format of the certificate request; must be there where the request is. Required in 1.0 to 1.0."""

    CertificateRequestValue: BytesLike | None
    """The certificate request, encoded. From 2.0 on."""

    CertificateRequest: BytesLike | None
    """The certificate request, encoded. In 1.0 to 1.4. Required in 1.0 to 1.0."""

    Attributes: AttributesValue | None
    """Attributes of the certificate. From 2.0 on."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the certificate. In 1.0 to 1.4."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the certificate may be stored. From 2.0 on."""


class ReCertifyRequest(TypedDict, total=False):
    """Re-certify request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The certificate that is renewed; the ID Placeholder if absent. Required from 3.0 on."""

    CertificateRequestUniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The Certificate Request object to renew it with. From 2.0 on."""

    CertificateRequestType: CertificateRequestTypeLike | None
    """Format of the certificate request; must be there where the request is. Required in 1.0 to 1.0."""

    CertificateRequestValue: BytesLike | None
    """The certificate request, encoded. From 2.0 on."""

    CertificateRequest: BytesLike | None
    """The certificate request, encoded. In 1.0 to 1.4. Required in 1.0 to 1.0."""

    Offset: int | None
    """Seconds from the Initial Date to the Activation Date of the new certificate."""

    Attributes: AttributesValue | None
    """Attributes of the new certificate. From 2.0 on."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the new certificate. In 1.0 to 1.4."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the new certificate may be stored. From 2.0 on."""


class LocateRequest(TypedDict, total=False):
    """Locate request."""

    MaximumItems: int | None
    """Most identifiers that the answer may hold."""

    OffsetItems: int | None
    """Identifiers that are skipped. Percona's libkmip pages with it in 1.0 already. From 1.3 on."""

    StorageStatusMask: StorageStatusMaskLike | None
    """On-line, archived, destroyed; on-line only if absent."""

    ObjectGroupMember: ObjectGroupMemberLike | None
    """Which member of a group. In 1.1 to 2.1."""

    ObjectClassMask: ObjectClassMaskLike | None
    """User objects, system objects (3.0). From 3.0 on."""

    TemplateAttribute: TemplateAttributeValue | None
    """The same filter as attributes, as some 1.0 clients nest it. In 1.0 to 1.4."""

    Attributes: AttributesValue | None
    """What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one. From 2.0 on."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one. In 1.0 to 1.4."""


class CheckRequest(TypedDict, total=False):
    """Check request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    UsageLimitsCount: int | None
    """Usage Limits Units that are to be protected."""

    CryptographicUsageMask: CryptographicUsageMaskLike | None
    """Uses that are meant."""

    LeaseTime: int | None
    """Seconds of the lease that is wanted."""


class GetRequest(TypedDict, total=False):
    """Get request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    KeyFormatType: KeyFormatTypeLike | None
    """Format in which the key is wanted."""

    KeyWrapType: KeyWrapTypeLike | None
    """Whether a key that was registered wrapped comes as it was registered. From 1.4 on."""

    KeyCompressionType: KeyCompressionTypeLike | None
    """Compression of EC public keys."""

    KeyWrappingSpecification: KeyWrappingSpecificationValue | None
    """How the key is to be wrapped."""


class GetAttributesRequest(TypedDict, total=False):
    """Get Attributes request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    AttributeReference: Sequence[TagLike | str | AttributeReferenceValue] | TagLike | str | AttributeReferenceValue | None
    """The attributes that are wanted; all if absent. From 2.0 on."""

    AttributeName: Sequence[str] | str | None
    """The attributes that are wanted; all if absent. In 1.0 to 1.4."""


class GetAttributeListRequest(TypedDict, total=False):
    """Get Attribute List request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""


class AddAttributeRequest(TypedDict, total=False):
    """Add Attribute request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    NewAttribute: AttributesValue | None
    """The attribute. From 2.0 on. Required there."""

    Attribute: AttributeOf1xValue | None
    """The attribute. In 1.0 to 1.4. Required there."""


class ModifyAttributeRequest(TypedDict, total=False):
    """Modify Attribute request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    CurrentAttribute: AttributesValue | None
    """The instance that is to change, by its value. From 2.0 on."""

    NewAttribute: AttributesValue | None
    """The new value; in 1.x with the index of the instance. From 2.0 on. Required there."""

    Attribute: AttributeOf1xValue | None
    """The new value; in 1.x with the index of the instance. In 1.0 to 1.4. Required there."""


class DeleteAttributeRequest(TypedDict, total=False):
    """Delete Attribute request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    AttributeName: Sequence[str] | str | None
    """Name of the attribute. In 1.0 to 1.4. Required there."""

    AttributeIndex: int | None
    """Instance; 0 if absent. In 1.0 to 1.4."""

    CurrentAttribute: AttributesValue | None
    """The instance, by its value. From 2.0 on."""

    AttributeReference: Sequence[TagLike | str | AttributeReferenceValue] | TagLike | str | AttributeReferenceValue | None
    """The attribute, with all its instances. From 2.0 on."""


class ObtainLeaseRequest(TypedDict, total=False):
    """Obtain Lease request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""


class GetUsageAllocationRequest(TypedDict, total=False):
    """Get Usage Allocation request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    UsageLimitsCount: Required[int]
    """Usage Limits Units that are to be protected."""


class ActivateRequest(TypedDict, total=False):
    """Activate request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""


class RevokeRequest(TypedDict, total=False):
    """Revoke request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    RevocationReason: RevocationReasonValue | None
    """Why. Required in 1.0 to 2.1."""

    CompromiseOccurrenceDate: datetime | int | None
    """When it was compromised; only with the reasons Key Compromise and CA Compromise."""


class DestroyRequest(TypedDict, total=False):
    """Destroy request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""


class ArchiveRequest(TypedDict, total=False):
    """Archive request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object that goes to the archive; the ID Placeholder if absent. Required from 3.0 on."""


class RecoverRequest(TypedDict, total=False):
    """Recover request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object that comes back from the archive; the ID Placeholder if absent. Required from 3.0 on."""


class ValidateRequest(TypedDict, total=False):
    """Validate request."""

    Certificate: Sequence[CertificateValue] | CertificateValue | None
    """Certificates of the chain."""

    UniqueIdentifier: Sequence[str | UniqueIdentifierLike | int] | str | UniqueIdentifierLike | int | None
    """Certificate objects of the chain."""

    ValidityDate: datetime | int | None
    """When the chain has to be valid; now if absent."""


class QueryRequest(TypedDict, total=False):
    """Query request."""

    QueryFunction: Required[Sequence[QueryFunctionLike] | QueryFunctionLike]
    """What is asked. A function that the version does not have is answered with nothing: clients list all they know."""

    ObjectGroups: ObjectGroupsValue | None
    """Groups whose defaults are wanted. In 2.1."""


class CancelRequest(TypedDict, total=False):
    """Cancel request."""

    AsynchronousCorrelationValue: Required[BytesLike]
    """The request that is no longer wanted."""


class PollRequest(TypedDict, total=False):
    """Poll request."""

    AsynchronousCorrelationValue: Required[BytesLike]
    """The request whose answer is wanted."""


class NotifyRequest(TypedDict, total=False):
    """Notify message."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The object."""

    Attributes: AttributesValue | None
    """Attributes that changed, the Last Change Date at least. In 1.x one that was deleted comes without a value. From 2.0 on."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """Attributes that changed, the Last Change Date at least. In 1.x one that was deleted comes without a value. In 1.0 to 1.4. Required there."""

    AttributeReference: Sequence[TagLike | str | AttributeReferenceValue] | TagLike | str | AttributeReferenceValue | None
    """Attributes that were deleted. From 2.0 on."""


class PutRequest(TypedDict, total=False):
    """Put message."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The object's identifier."""

    PutFunction: Required[PutFunctionLike]
    """New, or in place of another."""

    ReplacedUniqueIdentifier: str | None
    """The object that it replaces; must be there where it replaces one."""

    Certificate: CertificateValue | None
    """The object; read it with ManagedObject::decode."""

    SymmetricKey: SymmetricKeyValue | None
    """The object; read it with ManagedObject::decode."""

    PublicKey: PublicKeyValue | None
    """The object; read it with ManagedObject::decode."""

    PrivateKey: PrivateKeyValue | None
    """The object; read it with ManagedObject::decode."""

    SplitKey: SplitKeyValue | None
    """The object; read it with ManagedObject::decode."""

    Template: TemplateValue | None
    """The object; read it with ManagedObject::decode."""

    SecretData: SecretDataValue | None
    """The object; read it with ManagedObject::decode."""

    OpaqueObject: OpaqueObjectValue | None
    """The object; read it with ManagedObject::decode."""

    PGPKey: PgpKeyValue | None
    """The object; read it with ManagedObject::decode."""

    CertificateRequest: CertificateRequestValue | BytesLike | None
    """The object; read it with ManagedObject::decode."""

    Attributes: AttributesValue | None
    """Attributes of the object. From 2.0 on."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """Attributes of the object. In 1.0 to 1.4."""


class ReKeyKeyPairRequest(TypedDict, total=False):
    """Re-key Key Pair request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The private key of the pair that is replaced; the ID Placeholder if absent. From 3.0 on. Required there."""

    PrivateKeyUniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The private key of the pair that is replaced; the ID Placeholder if absent. In 1.0 to 2.1."""

    Offset: int | None
    """Seconds from the Initial Date to the Activation Date of the new pair."""

    CommonAttributes: AttributesValue | None
    """Attributes of both keys. From 2.0 on."""

    CommonTemplateAttribute: TemplateAttributeValue | None
    """Attributes of both keys. In 1.0 to 1.4."""

    PrivateKeyAttributes: AttributesValue | None
    """Attributes of the private key. From 2.0 on."""

    PrivateKeyTemplateAttribute: TemplateAttributeValue | None
    """Attributes of the private key. In 1.0 to 1.4."""

    PublicKeyAttributes: AttributesValue | None
    """Attributes of the public key. From 2.0 on."""

    PublicKeyTemplateAttribute: TemplateAttributeValue | None
    """Attributes of the public key. In 1.0 to 1.4."""

    CommonProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where both keys may be stored. From 2.0 on."""

    PrivateProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the private key may be stored. From 2.0 on."""

    PublicProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the public key may be stored. From 2.0 on."""


class DiscoverVersionsRequest(TypedDict, total=False):
    """Discover Versions request."""

    ProtocolVersion: Sequence[ProtocolVersionValue] | ProtocolVersionValue | None
    """Versions that the client speaks, best first; all of the server's are listed if absent."""


class EncryptRequest(TypedDict, total=False):
    """Encrypt request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """Mode, padding and the rest; those of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """Plaintext. Required in 1.2 to 1.2."""

    IVCounterNonce: BytesLike | None
    """IV, counter or nonce."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""

    AuthenticatedEncryptionAdditionalData: BytesLike | None
    """Additional data of authenticated encryption. From 1.4 on."""


class DecryptRequest(TypedDict, total=False):
    """Decrypt request."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """Mode, padding and the rest; those of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """Ciphertext. Required in 1.2 to 1.2."""

    IVCounterNonce: BytesLike | None
    """IV, counter or nonce."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""

    AuthenticatedEncryptionAdditionalData: BytesLike | None
    """Additional data of authenticated encryption. From 1.4 on."""

    AuthenticatedEncryptionTag: BytesLike | None
    """Tag of authenticated encryption. From 1.4 on."""


class SignRequest(TypedDict, total=False):
    """Sign request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The private key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """Signature algorithm, padding, hash; those of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """What is signed; must be there, unless a stream begins or the digest is given. Required in 1.2 to 1.2."""

    DigestedData: BytesLike | None
    """Digest of what is signed, in place of it. From 1.4 on."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""


class SignatureVerifyRequest(TypedDict, total=False):
    """Signature Verify request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The public key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """Signature algorithm, padding, hash; those of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """What was signed; absent where the signature holds it."""

    DigestedData: BytesLike | None
    """Digest of what was signed, in place of it. From 1.4 on."""

    SignatureData: BytesLike | None
    """The signature; may be absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""


class MacRequest(TypedDict, total=False):
    """MAC request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """MAC algorithm; that of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """What is authenticated; must be there, unless a stream begins or ends. Required in 1.2 to 1.2."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""


class MacVerifyRequest(TypedDict, total=False):
    """MAC Verify request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The key; the ID Placeholder if absent. Required from 3.0 on."""

    CryptographicParameters: CryptographicParametersValue | None
    """MAC algorithm; that of the key if absent."""

    Data: BytesLike | DataLike | int | None
    """What was authenticated."""

    MACData: BytesLike | None
    """The MAC; may be absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""


class RngRetrieveRequest(TypedDict, total=False):
    """RNG Retrieve request (from 1."""

    DataLength: Required[int]
    """Bytes that are wanted."""


class RngSeedRequest(TypedDict, total=False):
    """RNG Seed request (from 1."""

    Data: Required[BytesLike | DataLike | int]
    """Seed."""


class HashRequest(TypedDict, total=False):
    """Hash request (from 1."""

    CryptographicParameters: Required[CryptographicParametersValue]
    """The Hashing Algorithm stands in here."""

    Data: BytesLike | DataLike | int | None
    """What is hashed; must be there, unless a stream begins or ends. Required in 1.2 to 1.2."""

    CorrelationValue: BytesLike | None
    """Stream to go on with. From 1.3 on."""

    InitIndicator: bool | None
    """Starts a stream. From 1.3 on."""

    FinalIndicator: bool | None
    """Ends a stream. From 1.3 on."""


class CreateSplitKeyRequest(TypedDict, total=False):
    """Create Split Key request (from 1."""

    ObjectType: Required[ObjectTypeLike]
    """Type of the object that is split."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The key that is split; a new one if absent."""

    SplitKeyParts: Required[int]
    """Parts in total."""

    SplitKeyThreshold: Required[int]
    """Parts that are needed to join it."""

    SplitKeyMethod: Required[SplitKeyMethodLike]
    """How it is split."""

    PrimeFieldSize: int | None
    """Prime of the field, for Polynomial Sharing Prime Field."""

    Attributes: AttributesValue | None
    """Attributes of the parts. From 2.0 on. Required there."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the parts. In 1.0 to 1.4. Required there."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the parts may be stored. From 2.0 on."""


class JoinSplitKeyRequest(TypedDict, total=False):
    """Join Split Key request (from 1."""

    ObjectType: Required[ObjectTypeLike]
    """Type of the new object."""

    UniqueIdentifier: Sequence[str | UniqueIdentifierLike | int] | str | UniqueIdentifierLike | int | None
    """The parts. Required from 1.2 on."""

    SecretDataType: SecretDataTypeLike | None
    """Password or seed; must be there where Secret Data is joined."""

    Attributes: AttributesValue | None
    """Attributes of the new object. From 2.0 on."""

    TemplateAttribute: TemplateAttributeValue | None
    """Attributes of the new object. In 1.0 to 1.4."""

    ProtectionStorageMasks: ProtectionStorageMasksValue | None
    """Where the new object may be stored. From 2.0 on."""


class ImportRequest(TypedDict, total=False):
    """Import request (from 1."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """Identifier that the object is to have."""

    ObjectType: ObjectTypeLike | None
    """Type of the object. From 2.0 on. Required there."""

    ReplaceExisting: bool | None
    """Whether an object with this identifier is replaced; if not, there may be none."""

    KeyWrapType: KeyWrapTypeLike | None
    """Whether a wrapped key is unwrapped before it is stored."""

    Attributes: AttributesValue | None
    """All attributes of the object. From 2.0 on. Required there."""

    Attribute: Sequence[AttributeOf1xValue] | AttributeOf1xValue | None
    """All attributes of the object. In 1.0 to 1.4. Required in 1.4 to 1.4."""

    Certificate: CertificateValue | None
    """The object; read it with ManagedObject::decode."""

    SymmetricKey: SymmetricKeyValue | None
    """The object; read it with ManagedObject::decode."""

    PublicKey: PublicKeyValue | None
    """The object; read it with ManagedObject::decode."""

    PrivateKey: PrivateKeyValue | None
    """The object; read it with ManagedObject::decode."""

    SplitKey: SplitKeyValue | None
    """The object; read it with ManagedObject::decode."""

    Template: TemplateValue | None
    """The object; read it with ManagedObject::decode."""

    SecretData: SecretDataValue | None
    """The object; read it with ManagedObject::decode."""

    OpaqueObject: OpaqueObjectValue | None
    """The object; read it with ManagedObject::decode."""

    PGPKey: PgpKeyValue | None
    """The object; read it with ManagedObject::decode."""

    CertificateRequest: CertificateRequestValue | BytesLike | None
    """The object; read it with ManagedObject::decode."""


class ExportRequest(TypedDict, total=False):
    """Export request (from 1."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    KeyFormatType: KeyFormatTypeLike | None
    """Format in which the key is wanted."""

    KeyWrapType: KeyWrapTypeLike | None
    """Whether a key that was registered wrapped comes as it was registered."""

    KeyCompressionType: KeyCompressionTypeLike | None
    """Compression of EC public keys."""

    KeyWrappingSpecification: KeyWrappingSpecificationValue | None
    """How the key is to be wrapped."""


class LogRequest(TypedDict, total=False):
    """Log request (from 2."""

    LogMessage: Required[str]
    """Text for the log of the server."""


class LoginRequest(TypedDict, total=False):
    """Login request (from 2."""

    LeaseTime: int | datetime | None
    """For how many seconds, or until which date, the ticket is wanted."""

    RequestCount: int | None
    """Requests that may be made with it."""

    UsageLimits: UsageLimitsValue | None
    """Limits of what its operations use."""


class LogoutRequest(TypedDict, total=False):
    """Logout request (from 2."""

    Ticket: Required[TicketValue]
    """The ticket that is no longer to be good."""


class DelegatedLoginRequest(TypedDict, total=False):
    """Delegated Login request (from 2."""

    LeaseTime: int | datetime | None
    """For how many seconds, or until which date, the ticket is wanted."""

    RequestCount: int | None
    """Requests that may be made with it."""

    UsageLimits: UsageLimitsValue | None
    """Limits of what its operations use."""

    Rights: Required[RightsValue]
    """What whoever holds the ticket may do: what at least one of them allows."""


class AdjustAttributeRequest(TypedDict, total=False):
    """Adjust Attribute request (from 2."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    AttributeReference: Sequence[TagLike | str | AttributeReferenceValue] | TagLike | str | AttributeReferenceValue | None
    """The attribute. Required from 2.0 on."""

    AdjustmentType: Required[AdjustmentTypeLike]
    """Increment, decrement or negate."""

    AdjustmentValue: int | datetime | None
    """By how much, in the type of the attribute; by one if absent."""


class SetAttributeRequest(TypedDict, total=False):
    """Set Attribute request (from 2."""

    UniqueIdentifier: str | UniqueIdentifierLike | int | None
    """The object; the ID Placeholder if absent. Required from 3.0 on."""

    NewAttribute: Required[AttributesValue]
    """The attribute."""


class SetEndpointRoleRequest(TypedDict, total=False):
    """Set Endpoint Role request (from 2."""

    EndpointRole: Required[EndpointRoleLike]
    """Role that the other side is to take on this connection."""


class Pkcs11Request(TypedDict, total=False):
    """PKCS#11 request (from 2."""

    PKCS_11Interface: str | None
    """Name of the interface; that of PKCS#11 3.0 if absent."""

    PKCS_11Function: Required[Pkcs11FunctionLike | int]
    """The function: an Enumeration for those of PKCS#11, an Integer for those of a vendor."""

    CorrelationValue: BytesLike | None
    """The value that the server returned last."""

    PKCS_11InputParameters: BytesLike | None
    """Parameters of the call, as the profile encodes them."""


class InteropRequest(TypedDict, total=False):
    """Interop request (from 2."""

    InteropFunction: Required[InteropFunctionLike]
    """Begin, end or reset."""

    InteropIdentifier: Required[str]
    """Name of the test case."""


class ReProvisionRequest(TypedDict, total=False):
    """Re-Provision request (from 2."""

    CertificateRequest: CertificateRequestValue | None
    """Request that the server is to sign."""

    Certificate: CertificateValue | None
    """Certificate that is to take the place of the present one."""


class SetDefaultsRequest(TypedDict, total=False):
    """Set Defaults request (from 2."""

    DefaultsInformation: DefaultsInformationValue | None
    """Defaults that hold from now on; none hold if absent."""


class SetConstraintsRequest(TypedDict, total=False):
    """Set Constraints request (from 2."""

    Constraints: Required[ConstraintsValue]
    """Constraints that hold from now on."""


class GetConstraintsRequest(TypedDict, total=False):
    """Get Constraints request (from 2."""


class QueryAsynchronousRequestsRequest(TypedDict, total=False):
    """Query Asynchronous Requests request (from 2."""

    AsynchronousCorrelationValues: AsynchronousCorrelationValuesValue | None
    """Only these requests; all of the client's if absent."""

    Operations: OperationsValue | None
    """Only requests for these operations; for any if absent."""


class ProcessRequest(TypedDict, total=False):
    """Process request (from 2."""

    AsynchronousCorrelationValue: Required[BytesLike]
    """The request that the next Poll is to find done."""


class PingRequest(TypedDict, total=False):
    """Ping request (from 2."""


class CreateGroupRequest(TypedDict, total=False):
    """Create Group request (from 3."""

    Attributes: Required[AttributesValue]
    """Attributes of the group."""


class ObliterateRequest(TypedDict, total=False):
    """Obliterate request (from 3."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The object."""


class CreateUserRequest(TypedDict, total=False):
    """Create User request (from 3."""

    Attributes: Required[AttributesValue]
    """Attributes of the user; Credential Links among them tell how it authenticates."""


class CreateCredentialRequest(TypedDict, total=False):
    """Create Credential request (from 3."""

    CredentialType: Required[CredentialTypeLike]
    """Type of the credential."""

    Attributes: Required[AttributesValue]
    """Attributes of the credential; may be empty, but must be there."""

    PasswordCredential: PasswordCredentialValue | None
    """The credential; read it with ManagedObject::decode."""

    DeviceCredential: DeviceCredentialValue | None
    """The credential; read it with ManagedObject::decode."""

    OTPCredential: OtpCredentialValue | None
    """The credential; read it with ManagedObject::decode."""

    HashedPasswordCredential: HashedPasswordCredentialValue | None
    """The credential; read it with ManagedObject::decode."""

    Certificate: CertificateValue | None
    """The credential; read it with ManagedObject::decode."""


class DeactivateRequest(TypedDict, total=False):
    """Deactivate request (from 3."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The object."""

    DeactivationReason: DeactivationReasonValue | None
    """Why."""

    DeactivationDate: datetime | int | None
    """When; now if absent."""


class EncapsulateRequest(TypedDict, total=False):
    """Encapsulate request (from 3."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The public key."""

    CryptographicParameters: CryptographicParametersValue | None
    """KEM Algorithm and Input Key Material; those of the key if absent."""

    Attributes: AttributesValue | None
    """Attributes of the new Secret Data object."""


class DecapsulateRequest(TypedDict, total=False):
    """Decapsulate request (from 3."""

    UniqueIdentifier: Required[str | UniqueIdentifierLike | int]
    """The private key."""

    CryptographicParameters: CryptographicParametersValue | None
    """KEM Algorithm; that of the key if absent."""

    Data: Required[BytesLike | DataLike | int]
    """The encapsulated secret."""

    Attributes: AttributesValue | None
    """Attributes of the new Secret Data object."""


class NameAnswer(TypedDict, total=False):
    """Name (1.4: 3.2; 2.1: 4.32)."""

    NameValue: Required[str]
    """The name."""

    NameType: Required[_e.NameType]
    """Uninterpreted text or URI."""


class AttributeOf1xAnswer(TypedDict, total=False):
    """Attribute (1.4: 2.1.1)."""

    AttributeName: Required[str]
    """Name of the attribute; x- and y- begin the names of clients and servers."""

    AttributeIndex: int
    """Which instance; 0 if absent."""

    AttributeValue: Any
    """The value; the name decides its type."""


class TemplateAttributeAnswer(TypedDict, total=False):
    """Template-Attribute (1.4: 2.1.8)."""

    Name: list[NameAnswer]
    """Names of Templates whose attributes are meant too."""

    Attribute: list[AttributeOf1xAnswer]
    """The attributes."""


class CertificateAnswer(TypedDict, total=False):
    """Certificate (1.4: 2.2.1; 2.1: 2.1)."""

    CertificateType: Required[_e.CertificateType]
    """X.509 or PGP."""

    CertificateValue: Required[bytes]
    """DER or PGP packet."""


class ApplicationSpecificInformationAnswer(TypedDict, total=False):
    """Application Specific Information (1.4: 3.36; 2.1: 4.4)."""

    ApplicationNamespace: Required[str]
    """Namespace of the application."""

    ApplicationData: str
    """Data of the application; the server may make it up where it is absent."""


class VendorAttributeAnswer(TypedDict, total=False):
    """Attribute (2.0: 4.53; 2.1: 4.60)."""

    VendorIdentification: Required[str]
    """Whose attribute it is; x and y stand for the custom attributes of 1.x."""

    AttributeName: Required[str]
    """Name of the attribute."""

    AttributeValue: Any
    """The value."""


class CryptographicDomainParametersAnswer(TypedDict, total=False):
    """Cryptographic Domain Parameters (1.4: 3.7; 2.1: 4.14)."""

    Qlength: int
    """Bits of the subgroup order."""

    RecommendedCurve: _e.RecommendedCurve
    """Curve."""


class CryptographicParametersAnswer(TypedDict, total=False):
    """Cryptographic Parameters (1.4: 3.6; 2.1: 4.16)."""

    BlockCipherMode: _e.BlockCipherMode
    """Mode of a block cipher."""

    PaddingMethod: _e.PaddingMethod
    """Padding."""

    HashingAlgorithm: _e.HashingAlgorithm
    """Hash."""

    KeyRoleType: _e.KeyRoleType
    """Role of a key (TR-31)."""

    DigitalSignatureAlgorithm: _e.DigitalSignatureAlgorithm
    """Signature algorithm. From 1.2 on."""

    CryptographicAlgorithm: _e.CryptographicAlgorithm
    """Algorithm. From 1.2 on."""

    RandomIV: bool
    """The server makes the IV. From 1.2 on."""

    IVLength: int
    """Bytes of the IV. From 1.2 on."""

    TagLength: int
    """Bytes of the authentication tag. From 1.2 on."""

    FixedFieldLength: int
    """Bytes of the fixed part of the IV. From 1.2 on."""

    InvocationFieldLength: int
    """Bytes of the invocation part of the IV. From 1.2 on."""

    CounterLength: int
    """Bits of the counter. From 1.2 on."""

    InitialCounterValue: int
    """First value of the counter. From 1.2 on."""

    SaltLength: int
    """Bytes of the salt of PSS. From 1.4 on."""

    MaskGenerator: _e.MaskGenerator
    """Mask generator of OAEP and PSS. From 1.4 on."""

    MaskGeneratorHashingAlgorithm: _e.HashingAlgorithm
    """Its hash. From 1.4 on."""

    PSource: bytes
    """Encoding parameter of OAEP. From 1.4 on."""

    TrailerField: int
    """Trailer of PSS. From 1.4 on."""

    KEMAlgorithm: _e.KemAlgorithm
    """Construction of a key encapsulation. From 3.0 on."""

    Deterministic: bool
    """ML-DSA and SLH-DSA sign without a random value. From 3.0 on."""

    ContextString: bytes
    """Context of ML-DSA and SLH-DSA signatures, at most 255 bytes. From 3.0 on."""

    InputKeyMaterial: bytes
    """The random input of Encapsulate, in place of one that the server draws. From 3.0 on."""

    Internal: bool
    """The signature is that of the internal function, without a context. From 3.0 on."""

    ExternalMu: bool
    """The data are the message representative of ML-DSA, not the message. From 3.0 on."""

    Random: bytes
    """The random value of a signature, in place of one that the server draws. From 3.0 on."""


class DigestAnswer(TypedDict, total=False):
    """Digest (1.4: 3.17; 2.1: 4.21)."""

    HashingAlgorithm: Required[_e.HashingAlgorithm]
    """Hash."""

    DigestValue: bytes
    """Hash of the key value."""

    KeyFormatType: _e.KeyFormatType
    """Format of the key that was hashed. From 1.1 on."""


class LinkAnswer(TypedDict, total=False):
    """Link (1.4: 3.35; 2.1: 4.31)."""

    LinkType: Required[_e.LinkType]
    """What the linked object is to this one."""

    LinkedObjectIdentifier: Required[str | _e.UniqueIdentifier | int]
    """Unique Identifier of the linked object: a text, or from 2.0 on an enumeration or integer."""


class RevocationReasonAnswer(TypedDict, total=False):
    """Revocation Reason (1.4: 3.31; 2.1: 4.47)."""

    RevocationReasonCode: Required[_e.RevocationReasonCode]
    """Code."""

    RevocationMessage: str
    """Text for people."""


class UsageLimitsAnswer(TypedDict, total=False):
    """Usage Limits (1.4: 3.21; 2.1: 4.59)."""

    UsageLimitsTotal: Required[int]
    """Units in total."""

    UsageLimitsCount: int
    """Units that are left."""

    UsageLimitsUnit: Required[_e.UsageLimitsUnit]
    """Bytes or objects."""


class X509CertificateIdentifierAnswer(TypedDict, total=False):
    """X.509 Certificate Identifier (1.4: 3.10; 2.1: 4.61)."""

    IssuerDistinguishedName: Required[bytes]
    """DER of the issuer's name."""

    CertificateSerialNumber: Required[bytes]
    """DER of the serial number."""


class X509CertificateIssuerAnswer(TypedDict, total=False):
    """X.509 Certificate Issuer (1.4: 3.12; 2.1: 4.62)."""

    IssuerDistinguishedName: Required[bytes]
    """DER of the issuer's name."""

    IssuerAlternativeName: list[bytes]
    """DER of each alternative name."""


class X509CertificateSubjectAnswer(TypedDict, total=False):
    """X.509 Certificate Subject (1.4: 3.11; 2.1: 4.63)."""

    SubjectDistinguishedName: Required[bytes]
    """DER of the subject's name; may be empty."""

    SubjectAlternativeName: list[bytes]
    """DER of each alternative name; one at least where the name is empty."""


class KeyValueLocationAnswer(TypedDict, total=False):
    """Key Value Location (1.2: 3.42; 2.1: 4.27)."""

    KeyValueLocationValue: Required[str]
    """Place."""

    KeyValueLocationType: Required[_e.KeyValueLocationType]
    """Text or URI."""


class AlternativeNameAnswer(TypedDict, total=False):
    """Alternative Name (1.4: 3.40; 2.1: 4.2)."""

    AlternativeNameValue: Required[str]
    """The name."""

    AlternativeNameType: Required[_e.AlternativeNameType]
    """What kind of name."""


class RngParametersAnswer(TypedDict, total=False):
    """RNG Parameters (1.3: 2.1.18; 2.1: 7.36)."""

    RNGAlgorithm: Required[_e.RngAlgorithm]
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


class RotateNameAnswer(TypedDict, total=False):
    """Rotate Name (2.1: 4.53)."""

    RotateNameValue: Required[str]
    """The name."""

    RotateNameType: Required[_e.RotateNameType]
    """How to read it."""


class DeactivationReasonAnswer(TypedDict, total=False):
    """Deactivation Reason (3.0: 4)."""

    DeactivationReasonCode: Required[_e.DeactivationReasonCode]
    """Code."""

    DeactivationMessage: str
    """Text for people."""


class AttributesAnswer(TypedDict, total=False):
    """Attributes from 2.0 on (2.1: 4)."""

    ActivationDate: datetime
    """Activation Date (2.1: 4.1). Set by the client or server. From 2.0 on."""

    ApplicationSpecificInformation: list[ApplicationSpecificInformationAnswer]
    """Application Specific Information (2.1: 4.4). Set by the client or server. From 2.0 on."""

    ArchiveDate: datetime
    """Archive Date (2.1: 4.5). Set by the server. From 2.0 on."""

    Attribute: list[VendorAttributeAnswer]
    """Attribute (2.1: 4.60). Set by the client or server. From 2.0 on."""

    CertificateType: _e.CertificateType
    """Certificate Type (2.1: 4.7). Set by the server. From 2.0 on."""

    CompromiseDate: datetime
    """Compromise Date (2.1: 4.10). Set by the server. From 2.0 on."""

    CompromiseOccurrenceDate: datetime
    """Compromise Occurrence Date (2.1: 4.11). Set by the server. From 2.0 on."""

    ContactInformation: str
    """Contact Information (2.1: 4.12). Set by the client or server. From 2.0 on."""

    CredentialType: _e.CredentialType
    """Credential Type (3.0: 4.14). Set by the server. From 3.0 on."""

    CryptographicAlgorithm: _e.CryptographicAlgorithm
    """Cryptographic Algorithm (2.1: 4.13). Set by the server. From 2.0 on."""

    CryptographicDomainParameters: CryptographicDomainParametersAnswer
    """Cryptographic Domain Parameters (2.1: 4.14). Set by the client. From 2.0 on."""

    CryptographicLength: int
    """Cryptographic Length (2.1: 4.15). Set by the server. From 2.0 on."""

    CryptographicParameters: list[CryptographicParametersAnswer]
    """Cryptographic Parameters (2.1: 4.16). Set by the client. From 2.0 on."""

    CryptographicUsageMask: _e.CryptographicUsageMask
    """Cryptographic Usage Mask (2.1: 4.17). Set by the client or server. From 2.0 on."""

    DeactivationDate: datetime
    """Deactivation Date (3.0: 4.20). Set by the client or server. From 2.0 on."""

    DestroyDate: datetime
    """Destroy Date (2.1: 4.20). Set by the server. From 2.0 on."""

    Digest: list[DigestAnswer]
    """Digest (2.1: 4.21). Set by the server. From 2.0 on."""

    InitialDate: datetime
    """Initial Date (2.1: 4.25). Set by the server. From 2.0 on."""

    KeyFormatType: _e.KeyFormatType
    """Key Format Type (2.1: 4.26). Set by the server. From 2.0 on."""

    KeyPartIdentifier: int
    """Key Part Identifier (3.0: 4.30). Set by the client. From 3.0 on."""

    LastChangeDate: datetime
    """Last Change Date (3.0: 4.33). Set by the server. From 2.0 on."""

    LeaseTime: int
    """Lease Time (3.0: 4.34). Set by the server. From 2.0 on."""

    Link: list[LinkAnswer]
    """Link (2.1: 4.31). Set by the client or server. In 2.0 to 2.1."""

    Name: list[NameAnswer]
    """Name (2.1: 4.32). Set by the client. From 2.0 on."""

    ObjectGroup: list[str]
    """Object Group (2.1: 4.35). Set by the client or server. In 2.0 to 2.1."""

    ObjectType: _e.ObjectType
    """Object Type (2.1: 4.36). Set by the server. From 2.0 on."""

    OpaqueDataType: _e.OpaqueDataType
    """Opaque Data Type (2.1: 4.37). Set by the server. From 2.0 on."""

    ProcessStartDate: datetime
    """Process Start Date (2.1: 4.40). Set by the client or server. From 2.0 on."""

    ProtectStopDate: datetime
    """Protect Stop Date (2.1: 4.41). Set by the client or server. From 2.0 on."""

    RevocationReason: RevocationReasonAnswer
    """Revocation Reason (2.1: 4.47). Set by the server. From 2.0 on."""

    SplitKeyMethod: _e.SplitKeyMethod
    """Split Key Method (3.0: 4.64). Set by the client. From 3.0 on."""

    SplitKeyParts: int
    """Split Key Parts (3.0: 4.65). Set by the client. From 3.0 on."""

    SplitKeyThreshold: int
    """Split Key Threshold (3.0: 4.66). Set by the client. From 3.0 on."""

    State: _e.State
    """State (3.0: 4.67). Set by the server. From 2.0 on."""

    UniqueIdentifier: str | _e.UniqueIdentifier | int
    """Unique Identifier (2.1: 4.58). Set by the server. From 2.0 on."""

    UsageLimits: UsageLimitsAnswer
    """Usage Limits (2.1: 4.59). Set by the client or server. From 2.0 on."""

    Fresh: bool
    """Fresh (2.1: 4.24). Set by the client or server. From 2.0 on."""

    CertificateLength: int
    """Certificate Length (2.1: 4.8). Set by the server. From 2.0 on."""

    DigitalSignatureAlgorithm: list[_e.DigitalSignatureAlgorithm] | _e.DigitalSignatureAlgorithm
    """Digital Signature Algorithm (2.1: 4.22). Set by the server. From 2.0 on."""

    X_509CertificateIdentifier: X509CertificateIdentifierAnswer
    """X.509 Certificate Identifier (2.1: 4.61). Set by the server. From 2.0 on."""

    X_509CertificateIssuer: X509CertificateIssuerAnswer
    """X.509 Certificate Issuer (2.1: 4.62). Set by the server. From 2.0 on."""

    X_509CertificateSubject: X509CertificateSubjectAnswer
    """X.509 Certificate Subject (2.1: 4.63). Set by the server. From 2.0 on."""

    KeyValueLocation: list[KeyValueLocationAnswer]
    """Key Value Location (2.1: 4.27). Set by the client. From 2.0 on."""

    KeyValuePresent: bool
    """Key Value Present (2.1: 4.28). Set by the server. From 2.0 on."""

    OriginalCreationDate: datetime
    """Original Creation Date (2.1: 4.38). Set by the client or server. From 2.0 on."""

    AlternativeName: list[AlternativeNameAnswer]
    """Alternative Name (2.1: 4.2). Set by the client. From 2.0 on."""

    RandomNumberGenerator: RngParametersAnswer
    """Random Number Generator (2.1: 4.46). Set by the client or server. From 2.0 on."""

    PKCS_12FriendlyName: str
    """PKCS#12 Friendly Name (2.1: 4.39). Set by the client or server. From 2.0 on."""

    Description: str
    """Description (2.1: 4.19). Set by the client or server. From 2.0 on."""

    Comment: str
    """Comment (2.1: 4.9). Set by the client or server. From 2.0 on."""

    CertificateSubjectCN: list[str]
    """Certificate Subject CN (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectO: list[str]
    """Certificate Subject O (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectOU: list[str]
    """Certificate Subject OU (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectEmail: list[str]
    """Certificate Subject Email (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectC: list[str]
    """Certificate Subject C (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectST: list[str]
    """Certificate Subject ST (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectL: list[str]
    """Certificate Subject L (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectUID: list[str]
    """Certificate Subject UID (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectSerialNumber: list[str]
    """Certificate Subject Serial Number (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectTitle: list[str]
    """Certificate Subject Title (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectDC: list[str]
    """Certificate Subject DC (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateSubjectDNQualifier: list[str]
    """Certificate Subject DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerCN: list[str]
    """Certificate Issuer CN (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerO: list[str]
    """Certificate Issuer O (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerOU: list[str]
    """Certificate Issuer OU (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerEmail: list[str]
    """Certificate Issuer Email (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerC: list[str]
    """Certificate Issuer C (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerST: list[str]
    """Certificate Issuer ST (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerL: list[str]
    """Certificate Issuer L (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerUID: list[str]
    """Certificate Issuer UID (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerSerialNumber: list[str]
    """Certificate Issuer Serial Number (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerTitle: list[str]
    """Certificate Issuer Title (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerDC: list[str]
    """Certificate Issuer DC (2.1: 4.6). Set by the server. From 2.0 on."""

    CertificateIssuerDNQualifier: list[str]
    """Certificate Issuer DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on."""

    Sensitive: bool
    """Sensitive (3.0: 4.61). Set by the client or server. From 2.0 on."""

    AlwaysSensitive: bool
    """Always Sensitive (2.1: 4.3). Set by the server. From 2.0 on."""

    Extractable: bool
    """Extractable (3.0: 4.26). Set by the client or server. From 2.0 on."""

    NeverExtractable: bool
    """Never Extractable (2.1: 4.33). Set by the server. From 2.0 on."""

    ShortUniqueIdentifier: bytes
    """Short Unique Identifier (2.1: 4.56). Set by the server. From 2.0 on."""

    NISTKeyType: list[_e.NistKeyType]
    """NIST Key Type (2.1: 4.34). Set by the client. From 2.0 on."""

    ProtectionLevel: _e.ProtectionLevel
    """Protection Level (2.1: 4.42). Set by the client. From 2.0 on."""

    ProtectionPeriod: int
    """Protection Period (2.1: 4.43). Set by the client. From 2.0 on."""

    QuantumSafe: bool
    """Quantum Safe (2.1: 4.45). Set by the client. From 2.0 on."""

    ProtectionStorageMask: _e.ProtectionStorageMask
    """Protection Storage Mask (2.1: 4.44). Set by the server. From 2.0 on."""

    RotateInterval: int
    """Rotate Interval (2.1: 4.51). Set by the client or server. From 2.1 on."""

    RotateAutomatic: bool
    """Rotate Automatic (2.1: 4.48). Set by the client or server. From 2.1 on."""

    RotateOffset: int
    """Rotate Offset (2.1: 4.54). Set by the client or server. From 2.1 on."""

    RotateDate: datetime
    """Rotate Date (2.1: 4.49). Set by the server. From 2.1 on."""

    RotateGeneration: int
    """Rotate Generation (2.1: 4.50). Set by the server. From 2.1 on."""

    RotateName: RotateNameAnswer
    """Rotate Name (2.1: 4.53). Set by the client. From 2.1 on."""

    RotateLatest: bool
    """Rotate Latest (2.1: 4.52). Set by the server. From 2.1 on."""

    CertificateLink: str | _e.UniqueIdentifier | int
    """Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ChildLink: str | _e.UniqueIdentifier | int
    """Child Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    DerivationObjectLink: str | _e.UniqueIdentifier | int
    """Derivation Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    DerivedObjectLink: str | _e.UniqueIdentifier | int
    """Derived Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    NextLink: str | _e.UniqueIdentifier | int
    """Next Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ParentLink: str | _e.UniqueIdentifier | int
    """Parent Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PKCS_12CertificateLink: str | _e.UniqueIdentifier | int
    """PKCS#12 Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PKCS_12PasswordLink: str | _e.UniqueIdentifier | int
    """PKCS#12 Password Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PreviousLink: str | _e.UniqueIdentifier | int
    """Previous Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PrivateKeyLink: str | _e.UniqueIdentifier | int
    """Private Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PublicKeyLink: str | _e.UniqueIdentifier | int
    """Public Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ReplacedObjectLink: str | _e.UniqueIdentifier | int
    """Replaced Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ReplacementObjectLink: str | _e.UniqueIdentifier | int
    """Replacement Object Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    WrappingKeyLink: str | _e.UniqueIdentifier | int
    """Wrapping Key Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    ObjectClass: _e.ObjectClass
    """Object Class (3.0: 4.40). Set by the client or server. From 3.0 on."""

    CredentialLink: str | _e.UniqueIdentifier | int
    """Credential Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    PasswordLink: str | _e.UniqueIdentifier | int
    """Password Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    OTPCounter: bytes
    """OTP Counter (3.0: 4.44). Set by the server. From 3.0 on."""

    GroupLink: str | _e.UniqueIdentifier | int
    """Group Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    SplitKeyBaseLink: str | _e.UniqueIdentifier | int
    """Split Key Base Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    JoinedSplitKeyPartsLink: str | _e.UniqueIdentifier | int
    """Joined Split Key Parts Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    SplitKeyPolynomial: _e.SplitKeyPolynomial
    """Split Key Polynomial (3.0: 4.63). Set by the client. From 3.0 on."""

    DeactivationReason: DeactivationReasonAnswer
    """Deactivation Reason (3.0: 4.21). Set by the client or server. From 3.0 on."""

    CertificateSubjectDN: list[str]
    """Certificate Subject DN (3.0: 4.6). Set by the server. From 3.0 on."""

    CertificateIssuerDN: list[str]
    """Certificate Issuer DN (3.0: 4.6). Set by the server. From 3.0 on."""

    CertificateRequestLink: str | _e.UniqueIdentifier | int
    """Certificate Request Link (3.0: 4.35). Set by the client or server. From 3.0 on."""

    CertifyCounter: int
    """Certify Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    DecryptCounter: int
    """Decrypt Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    EncryptCounter: int
    """Encrypt Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    SignCounter: int
    """Sign Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    SignatureVerifyCounter: int
    """Signature Verify Counter (3.0: 4.13). Set by the server. From 3.0 on."""

    NISTSecurityCategory: int
    """NIST Security Category (3.0: 4.39). Set by the client or server. From 3.0 on."""


class KeyValueAnswer(TypedDict, total=False):
    """Key Value (1.4: 2.1.4; 2.1: 3.2)."""

    KeyMaterial: Required[bytes | dict[str, Any]]
    """Bytes, or a structure for transparent formats."""

    Attributes: AttributesAnswer
    """Attributes that travel, and are wrapped, with the key. From 2.0 on."""

    Attribute: list[AttributeOf1xAnswer]
    """Attributes that travel, and are wrapped, with the key. In 1.0 to 1.4."""


class EncryptionKeyInformationAnswer(TypedDict, total=False):
    """Encryption Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: Required[str]
    """The wrapping key. In 3.0 a Reference or Name Reference, but an Identifier is understood."""

    CryptographicParameters: CryptographicParametersAnswer
    """How it is used."""


class MacSignatureKeyInformationAnswer(TypedDict, total=False):
    """MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3)."""

    UniqueIdentifier: Required[str]
    """The key. In 3.0 a Reference or Name Reference, but an Identifier is understood."""

    CryptographicParameters: CryptographicParametersAnswer
    """How it is used."""


class KeyWrappingDataAnswer(TypedDict, total=False):
    """Key Wrapping Data (1.4: 2.1.5; 2.1: 3.3)."""

    WrappingMethod: Required[_e.WrappingMethod]
    """How."""

    EncryptionKeyInformation: EncryptionKeyInformationAnswer
    """Key that encrypts."""

    MACSignatureKeyInformation: MacSignatureKeyInformationAnswer
    """Key that authenticates."""

    MACSignature: bytes
    """The MAC or signature."""

    IVCounterNonce: bytes
    """IV, counter or nonce."""

    EncodingOption: _e.EncodingOption
    """What was wrapped: the material alone or the encoded Key Value. From 1.1 on."""


class KeyBlockAnswer(TypedDict, total=False):
    """Key Block (1.4: 2.1.3; 2.1: 3.1)."""

    KeyFormatType: Required[_e.KeyFormatType]
    """Format of the key material."""

    KeyCompressionType: _e.KeyCompressionType
    """Compression of EC public keys."""

    KeyValue: KeyValueAnswer | bytes
    """The key; absent where only its place is known (from 1.2 on). Required in 1.0 to 1.1."""

    CryptographicAlgorithm: _e.CryptographicAlgorithm
    """Algorithm; may be left out where the material tells it."""

    CryptographicLength: int
    """Length in bits; may be left out where the material tells it."""

    KeyWrappingData: KeyWrappingDataAnswer
    """How the key is wrapped."""


class SymmetricKeyAnswer(TypedDict, total=False):
    """Symmetric Key (1.4: 2.2.2; 2.1: 2.9)."""

    KeyBlock: Required[KeyBlockAnswer]
    """The key."""


class PublicKeyAnswer(TypedDict, total=False):
    """Public Key (1.4: 2.2.3; 2.1: 2.6)."""

    KeyBlock: Required[KeyBlockAnswer]
    """The key."""


class PrivateKeyAnswer(TypedDict, total=False):
    """Private Key (1.4: 2.2.4; 2.1: 2.5)."""

    KeyBlock: Required[KeyBlockAnswer]
    """The key."""


class SplitKeyAnswer(TypedDict, total=False):
    """Split Key (1.4: 2.2.5; 2.1: 2.8)."""

    SplitKeyParts: Required[int]
    """Parts in total."""

    KeyPartIdentifier: Required[int]
    """Which part this is."""

    SplitKeyThreshold: Required[int]
    """Parts that are needed."""

    SplitKeyMethod: Required[_e.SplitKeyMethod]
    """How the key was split."""

    PrimeFieldSize: int
    """Prime of the field."""

    KeyBlock: Required[KeyBlockAnswer]
    """The part."""


class TemplateAnswer(TypedDict, total=False):
    """Template (1.4: 2.2.6)."""

    Attribute: Required[list[AttributeOf1xAnswer]]
    """The attributes."""


class SecretDataAnswer(TypedDict, total=False):
    """Secret Data (1.4: 2.2.7; 2.1: 2.7)."""

    SecretDataType: Required[_e.SecretDataType]
    """Password or seed."""

    KeyBlock: Required[KeyBlockAnswer]
    """The secret."""


class OpaqueObjectAnswer(TypedDict, total=False):
    """Opaque Object (1.4: 2.2.8; 2.1: 2.3)."""

    OpaqueDataType: Required[_e.OpaqueDataType]
    """A number of the vendor; the enumeration has no other values."""

    OpaqueDataValue: Required[bytes]
    """Bytes that the server does not interpret."""


class PgpKeyAnswer(TypedDict, total=False):
    """PGP Key (1.2: 2.2.9; 2.1: 2.4)."""

    PGPKeyVersion: Required[int]
    """Version of PGP."""

    KeyBlock: Required[KeyBlockAnswer]
    """The key."""


class CertificateRequestAnswer(TypedDict, total=False):
    """Certificate Request (2.1: 2.2)."""

    CertificateRequestType: Required[_e.CertificateRequestType]
    """PKCS#10, CRMF or PEM."""

    CertificateRequestValue: Required[bytes]
    """The request."""


class AttributeReferenceAnswer(TypedDict, total=False):
    """Attribute Reference (2.0: 5.5; 2.1: 5.5)."""

    VendorIdentification: Required[str]
    """Whose attribute it is; x and y stand for the custom attributes of 1.x."""

    AttributeName: Required[str]
    """Name of the attribute."""


class ServerInformationAnswer(TypedDict, total=False):
    """Server Information (2.0: 7.31; 2.1: 7.37)."""

    ServerName: str
    """Name of this server. From 2.0 on."""

    ServerSerialNumber: str
    """Serial number. From 2.0 on."""

    ServerVersion: str
    """Version. From 2.0 on."""

    ServerLoad: str
    """Load. From 2.0 on."""

    ProductName: str
    """Product. From 2.0 on."""

    BuildLevel: str
    """Build. From 2.0 on."""

    BuildDate: str
    """Date of the build. From 2.0 on."""

    ClusterInfo: str
    """Cluster. From 2.0 on."""

    AlternateFailoverEndpoints: list[str]
    """Where else to ask. From 2.0 on."""


class ExtensionInformationAnswer(TypedDict, total=False):
    """Extension Information (1.1: 2.1.9; 2.1: 7.13)."""

    ExtensionName: Required[str]
    """Name."""

    ExtensionTag: int
    """Number of its tag, in the extension range."""

    ExtensionType: _e.ItemType | int
    """Its item type: Integer in 1.x, Enumeration from 2.0 on."""

    ExtensionEnumeration: int
    """Number of its enumeration. From 2.0 on."""

    ExtensionAttribute: bool
    """Whether it is an attribute. From 2.0 on."""

    ExtensionParentStructureTag: int
    """Number of the tag of the structure that it stands in. From 2.0 on."""

    ExtensionDescription: str
    """Text for people. From 2.0 on."""


class ProfileVersionAnswer(TypedDict, total=False):
    """Profile Version (2.0: 7.26; 2.1: 7.32)."""

    ProfileVersionMajor: Required[int]
    """Major number."""

    ProfileVersionMinor: Required[int]
    """Minor number."""


class ProfileInformationAnswer(TypedDict, total=False):
    """Profile Information (1.3: 2.1.19; 2.1: 7.31)."""

    ProfileName: Required[_e.ProfileName]
    """Profile."""

    ProfileVersion: ProfileVersionAnswer
    """Version of the profile. From 2.0 on."""

    ServerURI: str
    """Where it is served."""

    ServerPort: int
    """Port."""


class ValidationInformationAnswer(TypedDict, total=False):
    """Validation Information (1.3: 2.1.20; 2.1: 7.41)."""

    ValidationAuthorityType: Required[_e.ValidationAuthorityType]
    """Who validated it."""

    ValidationAuthorityCountry: str
    """Country of the authority, two letters."""

    ValidationAuthorityURI: str
    """The authority on the web."""

    ValidationVersionMajor: Required[int]
    """Major version of what it was validated against."""

    ValidationVersionMinor: int
    """Minor version of that."""

    ValidationType: Required[_e.ValidationType]
    """Hardware, software, firmware or a mixture."""

    ValidationLevel: Required[int]
    """Level that it reached."""

    ValidationCertificateIdentifier: str
    """Number of the certificate of validation."""

    ValidationCertificateURI: str
    """That certificate on the web."""

    ValidationVendorURI: str
    """The vendor on the web."""

    ValidationProfile: list[str]
    """Profiles of the validation."""


class CapabilityInformationAnswer(TypedDict, total=False):
    """Capability Information (1.3: 2.1.21; 2.1: 7.5)."""

    StreamingCapability: bool
    """Streams of Encrypt and its like."""

    AsynchronousCapability: bool
    """Asynchronous operations."""

    AttestationCapability: bool
    """Attestation."""

    BatchUndoCapability: bool
    """Undo in batches. From 1.4 on."""

    BatchContinueCapability: bool
    """Continue in batches. From 1.4 on."""

    UnwrapMode: _e.UnwrapMode
    """What happens to wrapped objects."""

    DestroyAction: _e.DestroyAction
    """What Destroy does."""

    ShreddingAlgorithm: _e.ShreddingAlgorithm
    """How material is shredded."""

    RNGMode: _e.RngMode
    """Who shares the random number generator."""

    QuantumSafeCapability: bool
    """Quantum Safe is understood. From 2.0 on."""


class ObjectTypesAnswer(TypedDict, total=False):
    """Object Types (2.1: 7.24)."""

    ObjectType: list[_e.ObjectType]
    """The types."""


class ObjectGroupsAnswer(TypedDict, total=False):
    """Object Groups (2.1: 7.23)."""

    ObjectGroup: list[str]
    """Names of groups. In 1.0 to 2.1."""

    GroupLink: list[str]
    """Group objects (3.0). From 3.0 on."""


class ObjectDefaultsAnswer(TypedDict, total=False):
    """Object Defaults (2.0: 7.18; 2.1: 7.22)."""

    ObjectType: _e.ObjectType
    """Type that the defaults are for; from 2.1 on it may be several. Required in 2.0 to 2.0."""

    ObjectTypes: ObjectTypesAnswer
    """Types that the defaults are for, in place of one. From 2.1 on."""

    Attributes: Required[AttributesAnswer]
    """The defaults."""

    ObjectGroups: ObjectGroupsAnswer
    """Groups that the defaults are for. From 2.1 on."""


class DefaultsInformationAnswer(TypedDict, total=False):
    """Defaults Information (2.0: 7.7; 2.1: 7.11)."""

    ObjectDefaults: list[ObjectDefaultsAnswer]
    """Defaults by type. Required in 2.0 to 2.0."""


class ProtectionStorageMasksAnswer(TypedDict, total=False):
    """Protection Storage Masks (2.0: 7.27; 2.1: 7.33)."""

    ProtectionStorageMask: list[_e.ProtectionStorageMask]
    """Acceptable masks."""


class CredentialInformationAnswer(TypedDict, total=False):
    """Credential Information (3.0: 7.9)."""

    CredentialType: list[_e.CredentialType]
    """Types of credentials that can be made. Required from 3.0 on."""


class ProtocolVersionAnswer(TypedDict, total=False):
    """Protocol Version (1.4: 6.1; 2.1: 9.16)."""

    ProtocolVersionMajor: Required[int]
    """Major number."""

    ProtocolVersionMinor: Required[int]
    """Minor number."""


class TicketAnswer(TypedDict, total=False):
    """Ticket (2.0: 7.33; 2.1: 7.39)."""

    TicketType: Required[_e.TicketType]
    """Login."""

    TicketValue: Required[bytes]
    """Value that the server made; who has it may act."""


class ConstraintAnswer(TypedDict, total=False):
    """Constraint: values that attributes of some objects have to have (2.1: 7.6)."""

    ObjectTypes: ObjectTypesAnswer
    """Types of the objects; any if absent."""

    ObjectGroups: ObjectGroupsAnswer
    """Groups of the objects; any if absent."""

    Attributes: AttributesAnswer
    """The values."""


class ConstraintsAnswer(TypedDict, total=False):
    """Constraints (2.1: 7.7)."""

    Constraint: list[ConstraintAnswer]
    """Each of them holds."""


class AsynchronousRequestAnswer(TypedDict, total=False):
    """Asynchronous Request (2.1: 7.2)."""

    AsynchronousCorrelationValue: Required[bytes]
    """The request."""

    Operation: Required[_e.Operation]
    """What it asks for."""

    SubmissionDate: Required[datetime]
    """When it came, in microseconds."""

    ProcessingStage: Required[_e.ProcessingStage]
    """How far it is."""


class CreateResponse(TypedDict, total=False):
    """Create response."""

    ObjectType: Required[_e.ObjectType]
    """Type of the new object."""

    UniqueIdentifier: Required[str]
    """The new object."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class CreateKeyPairResponse(TypedDict, total=False):
    """Create Key Pair response."""

    PrivateKeyUniqueIdentifier: Required[str]
    """The private key."""

    PublicKeyUniqueIdentifier: Required[str]
    """The public key."""

    PrivateKeyTemplateAttribute: TemplateAttributeAnswer
    """Attributes of the private key that the server set on its own account. In 1.0 to 1.4."""

    PublicKeyTemplateAttribute: TemplateAttributeAnswer
    """Attributes of the public key that the server set on its own account. In 1.0 to 1.4."""


class RegisterResponse(TypedDict, total=False):
    """Register response."""

    UniqueIdentifier: Required[str]
    """The new object."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class ReKeyResponse(TypedDict, total=False):
    """Re-key response."""

    UniqueIdentifier: Required[str]
    """The new key."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class DeriveKeyResponse(TypedDict, total=False):
    """Derive Key response."""

    UniqueIdentifier: Required[str]
    """The new object."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class CertifyResponse(TypedDict, total=False):
    """Certify response."""

    UniqueIdentifier: Required[str]
    """The certificate."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class ReCertifyResponse(TypedDict, total=False):
    """Re-certify response."""

    UniqueIdentifier: Required[str]
    """The new certificate."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class LocateResponse(TypedDict, total=False):
    """Locate response."""

    LocatedItems: int
    """How many objects match in all. From 1.3 on."""

    UniqueIdentifier: list[str]
    """The objects, newest first."""


class CheckResponse(TypedDict, total=False):
    """Check response."""

    UniqueIdentifier: Required[str]
    """The object. "Unless a failure" in the tables: a failure has no payload."""

    UsageLimitsCount: int
    """Units that the policy allows, where it allows fewer."""

    CryptographicUsageMask: _e.CryptographicUsageMask
    """Uses that the policy rejects."""

    LeaseTime: int
    """Seconds that the policy allows, where it allows fewer."""


class GetResponse(TypedDict, total=False):
    """Get response."""

    ObjectType: Required[_e.ObjectType]
    """Type of the object."""

    UniqueIdentifier: Required[str]
    """The object's identifier."""

    Certificate: CertificateAnswer
    """The object."""

    SymmetricKey: SymmetricKeyAnswer
    """The object."""

    PublicKey: PublicKeyAnswer
    """The object."""

    PrivateKey: PrivateKeyAnswer
    """The object."""

    SplitKey: SplitKeyAnswer
    """The object."""

    Template: TemplateAnswer
    """The object."""

    SecretData: SecretDataAnswer
    """The object."""

    OpaqueObject: OpaqueObjectAnswer
    """The object."""

    PGPKey: PgpKeyAnswer
    """The object."""

    CertificateRequest: CertificateRequestAnswer | bytes
    """The object."""


class GetAttributesResponse(TypedDict, total=False):
    """Get Attributes response."""

    UniqueIdentifier: Required[str]
    """The object."""

    Attributes: AttributesAnswer
    """The attributes that exist of those asked for. From 2.0 on. Required there."""

    Attribute: list[AttributeOf1xAnswer]
    """The attributes that exist of those asked for. In 1.0 to 1.4."""


class GetAttributeListResponse(TypedDict, total=False):
    """Get Attribute List response."""

    UniqueIdentifier: Required[str]
    """The object."""

    AttributeReference: list[_e.Tag | str | AttributeReferenceAnswer]
    """Names of its attributes. From 2.0 on. Required there."""

    AttributeName: list[str]
    """Names of its attributes. In 1.0 to 1.4. Required there."""


class AddAttributeResponse(TypedDict, total=False):
    """Add Attribute response."""

    UniqueIdentifier: Required[str]
    """The object."""

    Attribute: AttributeOf1xAnswer
    """The attribute with its index. In 1.0 to 1.4. Required there."""


class ModifyAttributeResponse(TypedDict, total=False):
    """Modify Attribute response."""

    UniqueIdentifier: Required[str]
    """The object."""

    Attribute: AttributeOf1xAnswer
    """The attribute with its index. In 1.0 to 1.4. Required there."""


class DeleteAttributeResponse(TypedDict, total=False):
    """Delete Attribute response."""

    UniqueIdentifier: Required[str]
    """The object."""

    Attribute: AttributeOf1xAnswer
    """The attribute that is gone. In 1.0 to 1.4. Required there."""


class ObtainLeaseResponse(TypedDict, total=False):
    """Obtain Lease response."""

    UniqueIdentifier: Required[str]
    """The object."""

    LeaseTime: Required[int]
    """Seconds for which the object may be used without a new lease."""

    LastChangeDate: Required[datetime]
    """When the object or an attribute of it was changed last: a client with older attributes reads them again."""


class GetUsageAllocationResponse(TypedDict, total=False):
    """Get Usage Allocation response."""

    UniqueIdentifier: Required[str]
    """The object."""


class ActivateResponse(TypedDict, total=False):
    """Activate response."""

    UniqueIdentifier: Required[str]
    """The object."""


class RevokeResponse(TypedDict, total=False):
    """Revoke response."""

    UniqueIdentifier: Required[str]
    """The object."""


class DestroyResponse(TypedDict, total=False):
    """Destroy response."""

    UniqueIdentifier: Required[str]
    """The object."""


class ArchiveResponse(TypedDict, total=False):
    """Archive response."""

    UniqueIdentifier: Required[str]
    """The object."""


class RecoverResponse(TypedDict, total=False):
    """Recover response."""

    UniqueIdentifier: Required[str]
    """The object."""


class ValidateResponse(TypedDict, total=False):
    """Validate response."""

    ValidityIndicator: Required[_e.ValidityIndicator]
    """Valid, invalid or unknown."""


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
    """Extensions of the vendor. From 1.1 on."""

    AttestationType: list[_e.AttestationType]
    """Attestation types that it accepts. From 1.2 on."""

    RNGParameters: list[RngParametersAnswer]
    """Random number generators. From 1.3 on."""

    ProfileInformation: list[ProfileInformationAnswer]
    """Profiles. From 1.3 on."""

    ValidationInformation: list[ValidationInformationAnswer]
    """Validations, such as FIPS 140. From 1.3 on."""

    CapabilityInformation: list[CapabilityInformationAnswer]
    """Capabilities; several up to 2.1. From 1.3 on."""

    ClientRegistrationMethod: list[_e.ClientRegistrationMethod]
    """How clients register. From 1.3 on."""

    DefaultsInformation: DefaultsInformationAnswer
    """Default attributes. From 2.0 on."""

    ProtectionStorageMasks: ProtectionStorageMasksAnswer
    """Where objects are stored. From 2.0 on."""

    CredentialInformation: CredentialInformationAnswer
    """Credentials that can be made (3.0). From 3.0 on."""


class CancelResponse(TypedDict, total=False):
    """Cancel response."""

    AsynchronousCorrelationValue: Required[bytes]
    """The request."""

    CancellationResult: Required[_e.CancellationResult]
    """What became of it."""


class NotifyResponse(TypedDict, total=False):
    """Answer of the client to Notify."""


class PutResponse(TypedDict, total=False):
    """Answer of the client to Put."""


class ReKeyKeyPairResponse(TypedDict, total=False):
    """Re-key Key Pair response."""

    PrivateKeyUniqueIdentifier: Required[str]
    """The new private key."""

    PublicKeyUniqueIdentifier: Required[str]
    """The new public key."""

    PrivateKeyTemplateAttribute: TemplateAttributeAnswer
    """Attributes of the private key that the server set on its own account. In 1.0 to 1.4."""

    PublicKeyTemplateAttribute: TemplateAttributeAnswer
    """Attributes of the public key that the server set on its own account. In 1.0 to 1.4."""


class DiscoverVersionsResponse(TypedDict, total=False):
    """Discover Versions response."""

    ProtocolVersion: list[ProtocolVersionAnswer]
    """Versions that both speak, newest first."""


class EncryptResponse(TypedDict, total=False):
    """Encrypt response."""

    UniqueIdentifier: Required[str]
    """The key."""

    Data: bytes
    """Ciphertext; absent where a stream has none to give yet. Required in 1.2 to 1.2."""

    IVCounterNonce: bytes
    """IV that the server made."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""

    AuthenticatedEncryptionTag: bytes
    """Tag of authenticated encryption. From 1.4 on."""


class DecryptResponse(TypedDict, total=False):
    """Decrypt response."""

    UniqueIdentifier: Required[str]
    """The key."""

    Data: bytes
    """Plaintext; absent where a stream has none to give yet. Required in 1.2 to 1.2."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class SignResponse(TypedDict, total=False):
    """Sign response."""

    UniqueIdentifier: Required[str]
    """The key."""

    SignatureData: bytes
    """The signature; absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class SignatureVerifyResponse(TypedDict, total=False):
    """Signature Verify response."""

    UniqueIdentifier: Required[str]
    """The key."""

    ValidityIndicator: _e.ValidityIndicator
    """Valid, invalid or unknown; absent before the end of a stream. Required in 1.2 to 1.2."""

    Data: bytes
    """Data that the signature held, where its algorithm can recover it."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class MacResponse(TypedDict, total=False):
    """MAC response."""

    UniqueIdentifier: Required[str]
    """The key."""

    MACData: bytes
    """The MAC; absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class MacVerifyResponse(TypedDict, total=False):
    """MAC Verify response."""

    UniqueIdentifier: Required[str]
    """The key."""

    ValidityIndicator: _e.ValidityIndicator
    """Valid, invalid or unknown; absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class RngRetrieveResponse(TypedDict, total=False):
    """RNG Retrieve response."""

    Data: Required[bytes]
    """Random bytes, or fewer than were asked for."""


class RngSeedResponse(TypedDict, total=False):
    """RNG Seed response."""

    DataLength: Required[int]
    """Bytes of the seed that were used."""


class HashResponse(TypedDict, total=False):
    """Hash response."""

    Data: bytes
    """The hash; absent before the end of a stream. Required in 1.2 to 1.2."""

    CorrelationValue: bytes
    """Stream to go on with. From 1.3 on."""


class CreateSplitKeyResponse(TypedDict, total=False):
    """Create Split Key response."""

    ObjectType: _e.ObjectType
    """Type of the parts; only in 1.2. In 1.0 to 1.2. Required in 1.2 to 1.2."""

    UniqueIdentifier: list[str]
    """The parts. Required from 1.2 on."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class JoinSplitKeyResponse(TypedDict, total=False):
    """Join Split Key response."""

    ObjectType: _e.ObjectType
    """Type of the new object; only in 1.2. In 1.0 to 1.2. Required in 1.2 to 1.2."""

    UniqueIdentifier: Required[str]
    """The new object."""

    TemplateAttribute: TemplateAttributeAnswer
    """Attributes that the server set on its own account. In 1.0 to 1.4."""


class ImportResponse(TypedDict, total=False):
    """Import response."""

    UniqueIdentifier: Required[str]
    """The object."""


class ExportResponse(TypedDict, total=False):
    """Export response."""

    ObjectType: Required[_e.ObjectType]
    """Type of the object."""

    UniqueIdentifier: Required[str]
    """The object's identifier."""

    Attributes: AttributesAnswer
    """All attributes of the object. From 2.0 on. Required there."""

    Attribute: list[AttributeOf1xAnswer]
    """All attributes of the object. In 1.0 to 1.4. Required in 1.4 to 1.4."""

    Certificate: CertificateAnswer
    """The object; read it with ManagedObject::decode."""

    SymmetricKey: SymmetricKeyAnswer
    """The object; read it with ManagedObject::decode."""

    PublicKey: PublicKeyAnswer
    """The object; read it with ManagedObject::decode."""

    PrivateKey: PrivateKeyAnswer
    """The object; read it with ManagedObject::decode."""

    SplitKey: SplitKeyAnswer
    """The object; read it with ManagedObject::decode."""

    Template: TemplateAnswer
    """The object; read it with ManagedObject::decode."""

    SecretData: SecretDataAnswer
    """The object; read it with ManagedObject::decode."""

    OpaqueObject: OpaqueObjectAnswer
    """The object; read it with ManagedObject::decode."""

    PGPKey: PgpKeyAnswer
    """The object; read it with ManagedObject::decode."""

    CertificateRequest: CertificateRequestAnswer | bytes
    """The object; read it with ManagedObject::decode."""


class LogResponse(TypedDict, total=False):
    """Log response."""


class LoginResponse(TypedDict, total=False):
    """Login response."""

    Ticket: Required[TicketAnswer]
    """The ticket."""


class LogoutResponse(TypedDict, total=False):
    """Logout response."""


class DelegatedLoginResponse(TypedDict, total=False):
    """Delegated Login response."""

    Ticket: Required[TicketAnswer]
    """The ticket."""


class AdjustAttributeResponse(TypedDict, total=False):
    """Adjust Attribute response."""

    UniqueIdentifier: Required[str]
    """The object."""


class SetAttributeResponse(TypedDict, total=False):
    """Set Attribute response."""

    UniqueIdentifier: Required[str]
    """The object."""


class SetEndpointRoleResponse(TypedDict, total=False):
    """Set Endpoint Role response."""

    EndpointRole: Required[_e.EndpointRole]
    """Role that it took."""


class Pkcs11Response(TypedDict, total=False):
    """PKCS#11 response."""

    PKCS_11Interface: str
    """Name of the interface; that of PKCS#11 3.0 if absent."""

    PKCS_11Function: Required[_e.Pkcs11Function | int]
    """The function that was called."""

    CorrelationValue: bytes
    """The value that the next request must bring."""

    PKCS_11OutputParameters: bytes
    """What the call gave, as the profile encodes it."""

    PKCS_11ReturnCode: Required[_e.Pkcs11ReturnCode]
    """Return code of the call."""


class InteropResponse(TypedDict, total=False):
    """Interop response."""


class ReProvisionResponse(TypedDict, total=False):
    """Re-Provision response."""

    UniqueIdentifier: str
    """The certificate, or the private key that the server made."""


class SetDefaultsResponse(TypedDict, total=False):
    """Set Defaults response."""


class SetConstraintsResponse(TypedDict, total=False):
    """Set Constraints response."""


class GetConstraintsResponse(TypedDict, total=False):
    """Get Constraints response."""

    Constraints: Required[ConstraintsAnswer]
    """Constraints that hold."""


class QueryAsynchronousRequestsResponse(TypedDict, total=False):
    """Query Asynchronous Requests response."""

    AsynchronousRequest: list[AsynchronousRequestAnswer]
    """The requests that were found."""


class ProcessResponse(TypedDict, total=False):
    """Process response."""


class PingResponse(TypedDict, total=False):
    """Ping response."""


class CreateGroupResponse(TypedDict, total=False):
    """Create Group response."""

    UniqueIdentifier: Required[str]
    """The group."""


class ObliterateResponse(TypedDict, total=False):
    """Obliterate response."""


class CreateUserResponse(TypedDict, total=False):
    """Create User response."""

    UniqueIdentifier: Required[str]
    """The user."""


class CreateCredentialResponse(TypedDict, total=False):
    """Create Credential response."""

    UniqueIdentifier: Required[str]
    """The credential."""


class DeactivateResponse(TypedDict, total=False):
    """Deactivate response."""

    UniqueIdentifier: Required[str]
    """The object."""


class EncapsulateResponse(TypedDict, total=False):
    """Encapsulate response."""

    UniqueIdentifier: Required[str]
    """The new Secret Data object, which holds the shared secret."""

    Data: Required[bytes]
    """The encapsulated secret, for the holder of the private key."""


class DecapsulateResponse(TypedDict, total=False):
    """Decapsulate response."""

    UniqueIdentifier: Required[str]
    """The new Secret Data object, which holds the shared secret."""


PollResponse: TypeAlias = CreateResponse | CreateKeyPairResponse | RegisterResponse | ReKeyResponse | DeriveKeyResponse | CertifyResponse | ReCertifyResponse | LocateResponse | CheckResponse | GetResponse | GetAttributesResponse | GetAttributeListResponse | AddAttributeResponse | ModifyAttributeResponse | DeleteAttributeResponse | ObtainLeaseResponse | GetUsageAllocationResponse | ActivateResponse | RevokeResponse | DestroyResponse | ArchiveResponse | RecoverResponse | ValidateResponse | QueryResponse | CancelResponse | ReKeyKeyPairResponse | DiscoverVersionsResponse | EncryptResponse | DecryptResponse | SignResponse | SignatureVerifyResponse | MacResponse | MacVerifyResponse | RngRetrieveResponse | RngSeedResponse | HashResponse | CreateSplitKeyResponse | JoinSplitKeyResponse | ImportResponse | ExportResponse | LoginResponse | DelegatedLoginResponse | AdjustAttributeResponse | SetAttributeResponse | SetEndpointRoleResponse | Pkcs11Response | ReProvisionResponse | GetConstraintsResponse | QueryAsynchronousRequestsResponse | CreateGroupResponse | CreateUserResponse | CreateCredentialResponse | DeactivateResponse | EncapsulateResponse | DecapsulateResponse
"""Poll response. The response of the operation that is polled; the caller knows which one that is.
``typing.cast`` says it to a type checker."""

__all__ = [
    "ActivateRequest",
    "ActivateResponse",
    "AddAttributeRequest",
    "AddAttributeResponse",
    "AdjustAttributeRequest",
    "AdjustAttributeResponse",
    "AdjustmentTypeLike",
    "AlternativeNameAnswer",
    "AlternativeNameTypeLike",
    "AlternativeNameValue",
    "AnyStructure",
    "ApplicationSpecificInformationAnswer",
    "ApplicationSpecificInformationValue",
    "ArchiveRequest",
    "ArchiveResponse",
    "AsynchronousCorrelationValuesValue",
    "AsynchronousRequestAnswer",
    "AttributeOf1xAnswer",
    "AttributeOf1xValue",
    "AttributeReferenceAnswer",
    "AttributeReferenceValue",
    "AttributesAnswer",
    "AttributesValue",
    "BlockCipherModeLike",
    "BytesLike",
    "CancelRequest",
    "CancelResponse",
    "CapabilityInformationAnswer",
    "CertificateAnswer",
    "CertificateRequestAnswer",
    "CertificateRequestTypeLike",
    "CertificateRequestValue",
    "CertificateTypeLike",
    "CertificateValue",
    "CertifyRequest",
    "CertifyResponse",
    "CheckRequest",
    "CheckResponse",
    "ConstraintAnswer",
    "ConstraintValue",
    "ConstraintsAnswer",
    "ConstraintsValue",
    "CreateCredentialRequest",
    "CreateCredentialResponse",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CreateKeyPairRequest",
    "CreateKeyPairResponse",
    "CreateRequest",
    "CreateResponse",
    "CreateSplitKeyRequest",
    "CreateSplitKeyResponse",
    "CreateUserRequest",
    "CreateUserResponse",
    "CredentialInformationAnswer",
    "CredentialTypeLike",
    "CryptographicAlgorithmLike",
    "CryptographicDomainParametersAnswer",
    "CryptographicDomainParametersValue",
    "CryptographicParametersAnswer",
    "CryptographicParametersValue",
    "CryptographicUsageMaskLike",
    "DataLike",
    "DeactivateRequest",
    "DeactivateResponse",
    "DeactivationReasonAnswer",
    "DeactivationReasonCodeLike",
    "DeactivationReasonValue",
    "DecapsulateRequest",
    "DecapsulateResponse",
    "DecryptRequest",
    "DecryptResponse",
    "DefaultsInformationAnswer",
    "DefaultsInformationValue",
    "DelegatedLoginRequest",
    "DelegatedLoginResponse",
    "DeleteAttributeRequest",
    "DeleteAttributeResponse",
    "DerivationMethodLike",
    "DerivationParametersValue",
    "DeriveKeyRequest",
    "DeriveKeyResponse",
    "DestroyRequest",
    "DestroyResponse",
    "DeviceCredentialValue",
    "DigestAnswer",
    "DigestValue",
    "DigitalSignatureAlgorithmLike",
    "DiscoverVersionsRequest",
    "DiscoverVersionsResponse",
    "DrbgAlgorithmLike",
    "EncapsulateRequest",
    "EncapsulateResponse",
    "EncodingOptionLike",
    "EncryptRequest",
    "EncryptResponse",
    "EncryptionKeyInformationAnswer",
    "EncryptionKeyInformationValue",
    "EndpointRoleLike",
    "ExportRequest",
    "ExportResponse",
    "ExtensionInformationAnswer",
    "Fips186VariationLike",
    "GetAttributeListRequest",
    "GetAttributeListResponse",
    "GetAttributesRequest",
    "GetAttributesResponse",
    "GetConstraintsRequest",
    "GetConstraintsResponse",
    "GetRequest",
    "GetResponse",
    "GetUsageAllocationRequest",
    "GetUsageAllocationResponse",
    "HashRequest",
    "HashResponse",
    "HashedPasswordCredentialValue",
    "HashingAlgorithmLike",
    "ImportRequest",
    "ImportResponse",
    "InteropFunctionLike",
    "InteropRequest",
    "InteropResponse",
    "JoinSplitKeyRequest",
    "JoinSplitKeyResponse",
    "KemAlgorithmLike",
    "KeyBlockAnswer",
    "KeyBlockValue",
    "KeyCompressionTypeLike",
    "KeyFormatTypeLike",
    "KeyRoleTypeLike",
    "KeyValueAnswer",
    "KeyValueLocationAnswer",
    "KeyValueLocationTypeLike",
    "KeyValueLocationValue",
    "KeyValueValue",
    "KeyWrapTypeLike",
    "KeyWrappingDataAnswer",
    "KeyWrappingDataValue",
    "KeyWrappingSpecificationValue",
    "LinkAnswer",
    "LinkTypeLike",
    "LinkValue",
    "LocateRequest",
    "LocateResponse",
    "LogRequest",
    "LogResponse",
    "LoginRequest",
    "LoginResponse",
    "LogoutRequest",
    "LogoutResponse",
    "MacRequest",
    "MacResponse",
    "MacSignatureKeyInformationAnswer",
    "MacSignatureKeyInformationValue",
    "MacVerifyRequest",
    "MacVerifyResponse",
    "MaskGeneratorLike",
    "ModifyAttributeRequest",
    "ModifyAttributeResponse",
    "NameAnswer",
    "NameTypeLike",
    "NameValue",
    "NistKeyTypeLike",
    "NotifyRequest",
    "NotifyResponse",
    "ObjectClassLike",
    "ObjectClassMaskLike",
    "ObjectDefaultsAnswer",
    "ObjectDefaultsValue",
    "ObjectGroupMemberLike",
    "ObjectGroupsAnswer",
    "ObjectGroupsValue",
    "ObjectTypeLike",
    "ObjectTypesAnswer",
    "ObjectTypesValue",
    "ObjectsValue",
    "ObliterateRequest",
    "ObliterateResponse",
    "ObtainLeaseRequest",
    "ObtainLeaseResponse",
    "OpaqueDataTypeLike",
    "OpaqueObjectAnswer",
    "OpaqueObjectValue",
    "OperationLike",
    "OperationsValue",
    "OtpAlgorithmLike",
    "OtpCredentialValue",
    "PaddingMethodLike",
    "PasswordCredentialValue",
    "PgpKeyAnswer",
    "PgpKeyValue",
    "PingRequest",
    "PingResponse",
    "Pkcs11FunctionLike",
    "Pkcs11Request",
    "Pkcs11Response",
    "PollRequest",
    "PollResponse",
    "PrivateKeyAnswer",
    "PrivateKeyValue",
    "ProcessRequest",
    "ProcessResponse",
    "ProfileInformationAnswer",
    "ProfileVersionAnswer",
    "ProtectionLevelLike",
    "ProtectionStorageMaskLike",
    "ProtectionStorageMasksAnswer",
    "ProtectionStorageMasksValue",
    "ProtocolVersionAnswer",
    "ProtocolVersionValue",
    "PublicKeyAnswer",
    "PublicKeyValue",
    "PutFunctionLike",
    "PutRequest",
    "PutResponse",
    "QueryAsynchronousRequestsRequest",
    "QueryAsynchronousRequestsResponse",
    "QueryFunctionLike",
    "QueryRequest",
    "QueryResponse",
    "ReCertifyRequest",
    "ReCertifyResponse",
    "ReKeyKeyPairRequest",
    "ReKeyKeyPairResponse",
    "ReKeyRequest",
    "ReKeyResponse",
    "ReProvisionRequest",
    "ReProvisionResponse",
    "RecommendedCurveLike",
    "RecoverRequest",
    "RecoverResponse",
    "RegisterRequest",
    "RegisterResponse",
    "RevocationReasonAnswer",
    "RevocationReasonCodeLike",
    "RevocationReasonValue",
    "RevokeRequest",
    "RevokeResponse",
    "RightValue",
    "RightsValue",
    "RngAlgorithmLike",
    "RngParametersAnswer",
    "RngParametersValue",
    "RngRetrieveRequest",
    "RngRetrieveResponse",
    "RngSeedRequest",
    "RngSeedResponse",
    "RotateNameAnswer",
    "RotateNameTypeLike",
    "RotateNameValue",
    "SecretDataAnswer",
    "SecretDataTypeLike",
    "SecretDataValue",
    "ServerInformationAnswer",
    "SetAttributeRequest",
    "SetAttributeResponse",
    "SetConstraintsRequest",
    "SetConstraintsResponse",
    "SetDefaultsRequest",
    "SetDefaultsResponse",
    "SetEndpointRoleRequest",
    "SetEndpointRoleResponse",
    "SignRequest",
    "SignResponse",
    "SignatureVerifyRequest",
    "SignatureVerifyResponse",
    "SplitKeyAnswer",
    "SplitKeyMethodLike",
    "SplitKeyPolynomialLike",
    "SplitKeyValue",
    "StateLike",
    "StorageStatusMaskLike",
    "SymmetricKeyAnswer",
    "SymmetricKeyValue",
    "TagLike",
    "TemplateAnswer",
    "TemplateAttributeAnswer",
    "TemplateAttributeValue",
    "TemplateValue",
    "TicketAnswer",
    "TicketTypeLike",
    "TicketValue",
    "UniqueIdentifierLike",
    "Untyped",
    "UsageLimitsAnswer",
    "UsageLimitsUnitLike",
    "UsageLimitsValue",
    "ValidateRequest",
    "ValidateResponse",
    "ValidationInformationAnswer",
    "VendorAttributeAnswer",
    "VendorAttributeValue",
    "WrappingMethodLike",
    "X509CertificateIdentifierAnswer",
    "X509CertificateIdentifierValue",
    "X509CertificateIssuerAnswer",
    "X509CertificateIssuerValue",
    "X509CertificateSubjectAnswer",
    "X509CertificateSubjectValue",
]
