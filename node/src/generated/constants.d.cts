// @generated from kmip-core/schema by keystead-schema; do not edit.

/** A number with names, where numbers that are not listed are allowed. */
type Open<T> = T[keyof T] | (number & Record<never, never>);

/** Tags. */
export declare const Tag: {
  /** Activation Date (1.0 to 3.0). */
  readonly ActivationDate: 0x420001;
  /** Application Data (1.0 to 3.0). */
  readonly ApplicationData: 0x420002;
  /** Application Namespace (1.0 to 3.0). */
  readonly ApplicationNamespace: 0x420003;
  /** Application Specific Information (1.0 to 3.0). */
  readonly ApplicationSpecificInformation: 0x420004;
  /** Archive Date (1.0 to 3.0). */
  readonly ArchiveDate: 0x420005;
  /** Asynchronous Correlation Value (1.0 to 3.0). */
  readonly AsynchronousCorrelationValue: 0x420006;
  /** Asynchronous Indicator (1.0 to 3.0). */
  readonly AsynchronousIndicator: 0x420007;
  /** Attribute (1.0 to 3.0). */
  readonly Attribute: 0x420008;
  /** Attribute Index (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly AttributeIndex: 0x420009;
  /** Attribute Name (1.0 to 3.0). */
  readonly AttributeName: 0x42000A;
  /** Attribute Value (1.0 to 3.0). */
  readonly AttributeValue: 0x42000B;
  /** Authentication (1.0 to 3.0). */
  readonly Authentication: 0x42000C;
  /** Batch Count (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly BatchCount: 0x42000D;
  /** Batch Error Continuation Option (1.0 to 3.0). */
  readonly BatchErrorContinuationOption: 0x42000E;
  /** Batch Item (1.0 to 3.0). */
  readonly BatchItem: 0x42000F;
  /** Batch Order Option (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly BatchOrderOption: 0x420010;
  /** Block Cipher Mode (1.0 to 3.0). */
  readonly BlockCipherMode: 0x420011;
  /** Cancellation Result (1.0 to 3.0). */
  readonly CancellationResult: 0x420012;
  /** Certificate (1.0 to 3.0). */
  readonly Certificate: 0x420013;
  /** Certificate Identifier (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateIdentifier: 0x420014;
  /** Certificate Issuer (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateIssuer: 0x420015;
  /** Certificate Issuer Alternative Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateIssuerAlternativeName: 0x420016;
  /** Certificate Issuer Distinguished Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateIssuerDistinguishedName: 0x420017;
  /** Certificate Request (1.0 to 3.0). */
  readonly CertificateRequest: 0x420018;
  /** Certificate Request Type (1.0 to 3.0). */
  readonly CertificateRequestType: 0x420019;
  /** Certificate Subject (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateSubject: 0x42001A;
  /** Certificate Subject Alternative Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateSubjectAlternativeName: 0x42001B;
  /** Certificate Subject Distinguished Name (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly CertificateSubjectDistinguishedName: 0x42001C;
  /** Certificate Type (1.0 to 3.0). */
  readonly CertificateType: 0x42001D;
  /** Certificate Value (1.0 to 3.0). */
  readonly CertificateValue: 0x42001E;
  /** Common Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly CommonTemplateAttribute: 0x42001F;
  /** Compromise Date (1.0 to 3.0). */
  readonly CompromiseDate: 0x420020;
  /** Compromise Occurrence Date (1.0 to 3.0). */
  readonly CompromiseOccurrenceDate: 0x420021;
  /** Contact Information (1.0 to 3.0). */
  readonly ContactInformation: 0x420022;
  /** Credential (1.0 to 3.0). */
  readonly Credential: 0x420023;
  /** Credential Type (1.0 to 3.0). */
  readonly CredentialType: 0x420024;
  /** Credential Value (1.0 to 3.0). */
  readonly CredentialValue: 0x420025;
  /** Criticality Indicator (1.0 to 3.0). */
  readonly CriticalityIndicator: 0x420026;
  /** CRT Coefficient (1.0 to 3.0). */
  readonly CRTCoefficient: 0x420027;
  /** Cryptographic Algorithm (1.0 to 3.0). */
  readonly CryptographicAlgorithm: 0x420028;
  /** Cryptographic Domain Parameters (1.0 to 3.0). */
  readonly CryptographicDomainParameters: 0x420029;
  /** Cryptographic Length (1.0 to 3.0). */
  readonly CryptographicLength: 0x42002A;
  /** Cryptographic Parameters (1.0 to 3.0). */
  readonly CryptographicParameters: 0x42002B;
  /** Cryptographic Usage Mask (1.0 to 3.0). */
  readonly CryptographicUsageMask: 0x42002C;
  /** Custom Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly CustomAttribute: 0x42002D;
  /** D (1.0 to 3.0). */
  readonly D: 0x42002E;
  /** Deactivation Date (1.0 to 3.0). */
  readonly DeactivationDate: 0x42002F;
  /** Derivation Data (1.0 to 3.0). */
  readonly DerivationData: 0x420030;
  /** Derivation Method (1.0 to 3.0). */
  readonly DerivationMethod: 0x420031;
  /** Derivation Parameters (1.0 to 3.0). */
  readonly DerivationParameters: 0x420032;
  /** Destroy Date (1.0 to 3.0). */
  readonly DestroyDate: 0x420033;
  /** Digest (1.0 to 3.0). */
  readonly Digest: 0x420034;
  /** Digest Value (1.0 to 3.0). */
  readonly DigestValue: 0x420035;
  /** Encryption Key Information (1.0 to 3.0). */
  readonly EncryptionKeyInformation: 0x420036;
  /** G (1.0 to 3.0). */
  readonly G: 0x420037;
  /** Hashing Algorithm (1.0 to 3.0). */
  readonly HashingAlgorithm: 0x420038;
  /** Initial Date (1.0 to 3.0). */
  readonly InitialDate: 0x420039;
  /** Initialization Vector (1.0 to 3.0). */
  readonly InitializationVector: 0x42003A;
  /** Issuer (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly Issuer: 0x42003B;
  /** Iteration Count (1.0 to 3.0). */
  readonly IterationCount: 0x42003C;
  /** IV/Counter/Nonce (1.0 to 3.0). */
  readonly IVCounterNonce: 0x42003D;
  /** J (1.0 to 3.0). */
  readonly J: 0x42003E;
  /** Key (1.0 to 3.0). */
  readonly Key: 0x42003F;
  /** Key Block (1.0 to 3.0). */
  readonly KeyBlock: 0x420040;
  /** Key Compression Type (1.0 to 3.0). */
  readonly KeyCompressionType: 0x420041;
  /** Key Format Type (1.0 to 3.0). */
  readonly KeyFormatType: 0x420042;
  /** Key Material (1.0 to 3.0). */
  readonly KeyMaterial: 0x420043;
  /** Key Part Identifier (1.0 to 3.0). */
  readonly KeyPartIdentifier: 0x420044;
  /** Key Value (1.0 to 3.0). */
  readonly KeyValue: 0x420045;
  /** Key Wrapping Data (1.0 to 3.0). */
  readonly KeyWrappingData: 0x420046;
  /** Key Wrapping Specification (1.0 to 3.0). */
  readonly KeyWrappingSpecification: 0x420047;
  /** Last Change Date (1.0 to 3.0). */
  readonly LastChangeDate: 0x420048;
  /** Lease Time (1.0 to 3.0). */
  readonly LeaseTime: 0x420049;
  /** Link (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly Link: 0x42004A;
  /** Link Type (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly LinkType: 0x42004B;
  /** Linked Object Identifier (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly LinkedObjectIdentifier: 0x42004C;
  /** MAC/Signature (1.0 to 3.0). */
  readonly MACSignature: 0x42004D;
  /** MAC/Signature Key Information (1.0 to 3.0). */
  readonly MACSignatureKeyInformation: 0x42004E;
  /** Maximum Items (1.0 to 3.0). */
  readonly MaximumItems: 0x42004F;
  /** Maximum Response Size (1.0 to 3.0). */
  readonly MaximumResponseSize: 0x420050;
  /** Message Extension (1.0 to 3.0). */
  readonly MessageExtension: 0x420051;
  /** Modulus (1.0 to 3.0). */
  readonly Modulus: 0x420052;
  /** Name (1.0 to 3.0). */
  readonly Name: 0x420053;
  /** Name Type (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly NameType: 0x420054;
  /** Name Value (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly NameValue: 0x420055;
  /** Object Group (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly ObjectGroup: 0x420056;
  /** Object Type (1.0 to 3.0). */
  readonly ObjectType: 0x420057;
  /** Offset (1.0 to 3.0). */
  readonly Offset: 0x420058;
  /** Opaque Data Type (1.0 to 3.0). */
  readonly OpaqueDataType: 0x420059;
  /** Opaque Data Value (1.0 to 3.0). */
  readonly OpaqueDataValue: 0x42005A;
  /** Opaque Object (1.0 to 3.0). */
  readonly OpaqueObject: 0x42005B;
  /** Operation (1.0 to 3.0). */
  readonly Operation: 0x42005C;
  /** Operation Policy Name (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly OperationPolicyName: 0x42005D;
  /** P (1.0 to 3.0). */
  readonly P: 0x42005E;
  /** Padding Method (1.0 to 3.0). */
  readonly PaddingMethod: 0x42005F;
  /** Prime Exponent P (1.0 to 3.0). */
  readonly PrimeExponentP: 0x420060;
  /** Prime Exponent Q (1.0 to 3.0). */
  readonly PrimeExponentQ: 0x420061;
  /** Prime Field Size (1.0 to 3.0). */
  readonly PrimeFieldSize: 0x420062;
  /** Private Exponent (1.0 to 3.0). */
  readonly PrivateExponent: 0x420063;
  /** Private Key (1.0 to 3.0). */
  readonly PrivateKey: 0x420064;
  /** Private Key Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly PrivateKeyTemplateAttribute: 0x420065;
  /** Private Key Unique Identifier (1.0 to 3.0). */
  readonly PrivateKeyUniqueIdentifier: 0x420066;
  /** Process Start Date (1.0 to 3.0). */
  readonly ProcessStartDate: 0x420067;
  /** Protect Stop Date (1.0 to 3.0). */
  readonly ProtectStopDate: 0x420068;
  /** Protocol Version (1.0 to 3.0). */
  readonly ProtocolVersion: 0x420069;
  /** Protocol Version Major (1.0 to 3.0). */
  readonly ProtocolVersionMajor: 0x42006A;
  /** Protocol Version Minor (1.0 to 3.0). */
  readonly ProtocolVersionMinor: 0x42006B;
  /** Public Exponent (1.0 to 3.0). */
  readonly PublicExponent: 0x42006C;
  /** Public Key (1.0 to 3.0). */
  readonly PublicKey: 0x42006D;
  /** Public Key Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly PublicKeyTemplateAttribute: 0x42006E;
  /** Public Key Unique Identifier (1.0 to 3.0). */
  readonly PublicKeyUniqueIdentifier: 0x42006F;
  /** Put Function (1.0 to 3.0). */
  readonly PutFunction: 0x420070;
  /** Q (1.0 to 3.0). */
  readonly Q: 0x420071;
  /** Q String (1.0 to 3.0). */
  readonly QString: 0x420072;
  /** Qlength (1.0 to 3.0). */
  readonly Qlength: 0x420073;
  /** Query Function (1.0 to 3.0). */
  readonly QueryFunction: 0x420074;
  /** Recommended Curve (1.0 to 3.0). */
  readonly RecommendedCurve: 0x420075;
  /** Replaced Unique Identifier (1.0 to 3.0). */
  readonly ReplacedUniqueIdentifier: 0x420076;
  /** Request Header (1.0 to 3.0). */
  readonly RequestHeader: 0x420077;
  /** Request Message (1.0 to 3.0). */
  readonly RequestMessage: 0x420078;
  /** Request Payload (1.0 to 3.0). */
  readonly RequestPayload: 0x420079;
  /** Response Header (1.0 to 3.0). */
  readonly ResponseHeader: 0x42007A;
  /** Response Message (1.0 to 3.0). */
  readonly ResponseMessage: 0x42007B;
  /** Response Payload (1.0 to 3.0). */
  readonly ResponsePayload: 0x42007C;
  /** Result Message (1.0 to 3.0). */
  readonly ResultMessage: 0x42007D;
  /** Result Reason (1.0 to 3.0). */
  readonly ResultReason: 0x42007E;
  /** Result Status (1.0 to 3.0). */
  readonly ResultStatus: 0x42007F;
  /** Revocation Message (1.0 to 3.0). */
  readonly RevocationMessage: 0x420080;
  /** Revocation Reason (1.0 to 3.0). */
  readonly RevocationReason: 0x420081;
  /** Revocation Reason Code (1.0 to 3.0). */
  readonly RevocationReasonCode: 0x420082;
  /** Key Role Type (1.0 to 3.0). */
  readonly KeyRoleType: 0x420083;
  /** Salt (1.0 to 3.0). */
  readonly Salt: 0x420084;
  /** Secret Data (1.0 to 3.0). */
  readonly SecretData: 0x420085;
  /** Secret Data Type (1.0 to 3.0). */
  readonly SecretDataType: 0x420086;
  /** Serial Number (1.0 to 1.4, deprecated from 1.1). marked deprecated from 1.1; value reserved from 2.0. */
  readonly SerialNumber: 0x420087;
  /** Server Information (1.0 to 3.0). */
  readonly ServerInformation: 0x420088;
  /** Split Key (1.0 to 3.0). */
  readonly SplitKey: 0x420089;
  /** Split Key Method (1.0 to 3.0). */
  readonly SplitKeyMethod: 0x42008A;
  /** Split Key Parts (1.0 to 3.0). */
  readonly SplitKeyParts: 0x42008B;
  /** Split Key Threshold (1.0 to 3.0). */
  readonly SplitKeyThreshold: 0x42008C;
  /** State (1.0 to 3.0). */
  readonly State: 0x42008D;
  /** Storage Status Mask (1.0 to 3.0). */
  readonly StorageStatusMask: 0x42008E;
  /** Symmetric Key (1.0 to 3.0). */
  readonly SymmetricKey: 0x42008F;
  /** Template (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly Template: 0x420090;
  /** Template-Attribute (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly TemplateAttribute: 0x420091;
  /** Time Stamp (1.0 to 3.0). */
  readonly TimeStamp: 0x420092;
  /** Unique Batch Item ID (1.0 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly UniqueBatchItemID: 0x420093;
  /** Unique Identifier (1.0 to 3.0). */
  readonly UniqueIdentifier: 0x420094;
  /** Usage Limits (1.0 to 3.0). */
  readonly UsageLimits: 0x420095;
  /** Usage Limits Count (1.0 to 3.0). */
  readonly UsageLimitsCount: 0x420096;
  /** Usage Limits Total (1.0 to 3.0). */
  readonly UsageLimitsTotal: 0x420097;
  /** Usage Limits Unit (1.0 to 3.0). */
  readonly UsageLimitsUnit: 0x420098;
  /** Username (1.0 to 3.0). */
  readonly Username: 0x420099;
  /** Validity Date (1.0 to 3.0). */
  readonly ValidityDate: 0x42009A;
  /** Validity Indicator (1.0 to 3.0). */
  readonly ValidityIndicator: 0x42009B;
  /** Vendor Extension (1.0 to 3.0). */
  readonly VendorExtension: 0x42009C;
  /** Vendor Identification (1.0 to 3.0). */
  readonly VendorIdentification: 0x42009D;
  /** Wrapping Method (1.0 to 3.0). */
  readonly WrappingMethod: 0x42009E;
  /** X (1.0 to 3.0). */
  readonly X: 0x42009F;
  /** Y (1.0 to 3.0). */
  readonly Y: 0x4200A0;
  /** Password (1.0 to 3.0). */
  readonly Password: 0x4200A1;
  /** Device Identifier (1.1 to 3.0). */
  readonly DeviceIdentifier: 0x4200A2;
  /** Encoding Option (1.1 to 3.0). */
  readonly EncodingOption: 0x4200A3;
  /** Extension Information (1.1 to 3.0). */
  readonly ExtensionInformation: 0x4200A4;
  /** Extension Name (1.1 to 3.0). */
  readonly ExtensionName: 0x4200A5;
  /** Extension Tag (1.1 to 3.0). */
  readonly ExtensionTag: 0x4200A6;
  /** Extension Type (1.1 to 3.0). */
  readonly ExtensionType: 0x4200A7;
  /** Fresh (1.1 to 3.0). */
  readonly Fresh: 0x4200A8;
  /** Machine Identifier (1.1 to 3.0). */
  readonly MachineIdentifier: 0x4200A9;
  /** Media Identifier (1.1 to 3.0). */
  readonly MediaIdentifier: 0x4200AA;
  /** Network Identifier (1.1 to 3.0). */
  readonly NetworkIdentifier: 0x4200AB;
  /** Object Group Member (1.1 to 2.1, reserved from 3.0). value reserved from 3.0. */
  readonly ObjectGroupMember: 0x4200AC;
  /** Certificate Length (1.1 to 3.0). */
  readonly CertificateLength: 0x4200AD;
  /** Digital Signature Algorithm (1.1 to 3.0). */
  readonly DigitalSignatureAlgorithm: 0x4200AE;
  /** Certificate Serial Number (1.1 to 3.0). */
  readonly CertificateSerialNumber: 0x4200AF;
  /** Device Serial Number (1.1 to 3.0). */
  readonly DeviceSerialNumber: 0x4200B0;
  /** Issuer Alternative Name (1.1 to 3.0). */
  readonly IssuerAlternativeName: 0x4200B1;
  /** Issuer Distinguished Name (1.1 to 3.0). */
  readonly IssuerDistinguishedName: 0x4200B2;
  /** Subject Alternative Name (1.1 to 3.0). */
  readonly SubjectAlternativeName: 0x4200B3;
  /** Subject Distinguished Name (1.1 to 3.0). */
  readonly SubjectDistinguishedName: 0x4200B4;
  /** X.509 Certificate Identifier (1.1 to 3.0). */
  readonly X_509CertificateIdentifier: 0x4200B5;
  /** X.509 Certificate Issuer (1.1 to 3.0). */
  readonly X_509CertificateIssuer: 0x4200B6;
  /** X.509 Certificate Subject (1.1 to 3.0). */
  readonly X_509CertificateSubject: 0x4200B7;
  /** Key Value Location (1.2 to 3.0). */
  readonly KeyValueLocation: 0x4200B8;
  /** Key Value Location Value (1.2 to 3.0). */
  readonly KeyValueLocationValue: 0x4200B9;
  /** Key Value Location Type (1.2 to 3.0). */
  readonly KeyValueLocationType: 0x4200BA;
  /** Key Value Present (1.2 to 3.0). */
  readonly KeyValuePresent: 0x4200BB;
  /** Original Creation Date (1.2 to 3.0). */
  readonly OriginalCreationDate: 0x4200BC;
  /** PGP Key (1.2 to 3.0). */
  readonly PGPKey: 0x4200BD;
  /** PGP Key Version (1.2 to 3.0). */
  readonly PGPKeyVersion: 0x4200BE;
  /** Alternative Name (1.2 to 3.0). */
  readonly AlternativeName: 0x4200BF;
  /** Alternative Name Value (1.2 to 3.0). */
  readonly AlternativeNameValue: 0x4200C0;
  /** Alternative Name Type (1.2 to 3.0). */
  readonly AlternativeNameType: 0x4200C1;
  /** Data (1.2 to 3.0). */
  readonly Data: 0x4200C2;
  /** Signature Data (1.2 to 3.0). */
  readonly SignatureData: 0x4200C3;
  /** Data Length (1.2 to 3.0). */
  readonly DataLength: 0x4200C4;
  /** Random IV (1.2 to 3.0). */
  readonly RandomIV: 0x4200C5;
  /** MAC Data (1.2 to 3.0). */
  readonly MACData: 0x4200C6;
  /** Attestation Type (1.2 to 3.0). */
  readonly AttestationType: 0x4200C7;
  /** Nonce (1.2 to 3.0). */
  readonly Nonce: 0x4200C8;
  /** Nonce ID (1.2 to 3.0). */
  readonly NonceID: 0x4200C9;
  /** Nonce Value (1.2 to 3.0). */
  readonly NonceValue: 0x4200CA;
  /** Attestation Measurement (1.2 to 3.0). */
  readonly AttestationMeasurement: 0x4200CB;
  /** Attestation Assertion (1.2 to 3.0). */
  readonly AttestationAssertion: 0x4200CC;
  /** IV Length (1.2 to 3.0). */
  readonly IVLength: 0x4200CD;
  /** Tag Length (1.2 to 3.0). */
  readonly TagLength: 0x4200CE;
  /** Fixed Field Length (1.2 to 3.0). */
  readonly FixedFieldLength: 0x4200CF;
  /** Counter Length (1.2 to 3.0). */
  readonly CounterLength: 0x4200D0;
  /** Initial Counter Value (1.2 to 3.0). */
  readonly InitialCounterValue: 0x4200D1;
  /** Invocation Field Length (1.2 to 3.0). */
  readonly InvocationFieldLength: 0x4200D2;
  /** Attestation Capable Indicator (1.2 to 3.0). */
  readonly AttestationCapableIndicator: 0x4200D3;
  /** Offset Items (1.3 to 3.0). */
  readonly OffsetItems: 0x4200D4;
  /** Located Items (1.3 to 3.0). */
  readonly LocatedItems: 0x4200D5;
  /** Correlation Value (1.3 to 3.0). */
  readonly CorrelationValue: 0x4200D6;
  /** Init Indicator (1.3 to 3.0). */
  readonly InitIndicator: 0x4200D7;
  /** Final Indicator (1.3 to 3.0). */
  readonly FinalIndicator: 0x4200D8;
  /** RNG Parameters (1.3 to 3.0). */
  readonly RNGParameters: 0x4200D9;
  /** RNG Algorithm (1.3 to 3.0). */
  readonly RNGAlgorithm: 0x4200DA;
  /** DRBG Algorithm (1.3 to 3.0). */
  readonly DRBGAlgorithm: 0x4200DB;
  /** FIPS186 Variation (1.3 to 3.0). */
  readonly FIPS186Variation: 0x4200DC;
  /** Prediction Resistance (1.3 to 3.0). */
  readonly PredictionResistance: 0x4200DD;
  /** Random Number Generator (1.3 to 3.0). */
  readonly RandomNumberGenerator: 0x4200DE;
  /** Validation Information (1.3 to 3.0). */
  readonly ValidationInformation: 0x4200DF;
  /** Validation Authority Type (1.3 to 3.0). */
  readonly ValidationAuthorityType: 0x4200E0;
  /** Validation Authority Country (1.3 to 3.0). */
  readonly ValidationAuthorityCountry: 0x4200E1;
  /** Validation Authority URI (1.3 to 3.0). */
  readonly ValidationAuthorityURI: 0x4200E2;
  /** Validation Version Major (1.3 to 3.0). */
  readonly ValidationVersionMajor: 0x4200E3;
  /** Validation Version Minor (1.3 to 3.0). */
  readonly ValidationVersionMinor: 0x4200E4;
  /** Validation Type (1.3 to 3.0). */
  readonly ValidationType: 0x4200E5;
  /** Validation Level (1.3 to 3.0). */
  readonly ValidationLevel: 0x4200E6;
  /** Validation Certificate Identifier (1.3 to 3.0). */
  readonly ValidationCertificateIdentifier: 0x4200E7;
  /** Validation Certificate URI (1.3 to 3.0). */
  readonly ValidationCertificateURI: 0x4200E8;
  /** Validation Vendor URI (1.3 to 3.0). */
  readonly ValidationVendorURI: 0x4200E9;
  /** Validation Profile (1.3 to 3.0). */
  readonly ValidationProfile: 0x4200EA;
  /** Profile Information (1.3 to 3.0). */
  readonly ProfileInformation: 0x4200EB;
  /** Profile Name (1.3 to 3.0). */
  readonly ProfileName: 0x4200EC;
  /** Server URI (1.3 to 3.0). */
  readonly ServerURI: 0x4200ED;
  /** Server Port (1.3 to 3.0). */
  readonly ServerPort: 0x4200EE;
  /** Streaming Capability (1.3 to 3.0). */
  readonly StreamingCapability: 0x4200EF;
  /** Asynchronous Capability (1.3 to 3.0). */
  readonly AsynchronousCapability: 0x4200F0;
  /** Attestation Capability (1.3 to 3.0). */
  readonly AttestationCapability: 0x4200F1;
  /** Unwrap Mode (1.3 to 3.0). */
  readonly UnwrapMode: 0x4200F2;
  /** Destroy Action (1.3 to 3.0). */
  readonly DestroyAction: 0x4200F3;
  /** Shredding Algorithm (1.3 to 3.0). */
  readonly ShreddingAlgorithm: 0x4200F4;
  /** RNG Mode (1.3 to 3.0). */
  readonly RNGMode: 0x4200F5;
  /** Client Registration Method (1.3 to 3.0). */
  readonly ClientRegistrationMethod: 0x4200F6;
  /** Capability Information (1.3 to 3.0). */
  readonly CapabilityInformation: 0x4200F7;
  /** Key Wrap Type (1.4 to 3.0). */
  readonly KeyWrapType: 0x4200F8;
  /** Batch Undo Capability (1.4 to 3.0). */
  readonly BatchUndoCapability: 0x4200F9;
  /** Batch Continue Capability (1.4 to 3.0). */
  readonly BatchContinueCapability: 0x4200FA;
  /** PKCS#12 Friendly Name (1.4 to 3.0). */
  readonly PKCS_12FriendlyName: 0x4200FB;
  /** Description (1.4 to 3.0). */
  readonly Description: 0x4200FC;
  /** Comment (1.4 to 3.0). */
  readonly Comment: 0x4200FD;
  /** Authenticated Encryption Additional Data (1.4 to 3.0). */
  readonly AuthenticatedEncryptionAdditionalData: 0x4200FE;
  /** Authenticated Encryption Tag (1.4 to 3.0). */
  readonly AuthenticatedEncryptionTag: 0x4200FF;
  /** Salt Length (1.4 to 3.0). */
  readonly SaltLength: 0x420100;
  /** Mask Generator (1.4 to 3.0). */
  readonly MaskGenerator: 0x420101;
  /** Mask Generator Hashing Algorithm (1.4 to 3.0). */
  readonly MaskGeneratorHashingAlgorithm: 0x420102;
  /** P Source (1.4 to 3.0). */
  readonly PSource: 0x420103;
  /** Trailer Field (1.4 to 3.0). */
  readonly TrailerField: 0x420104;
  /** Client Correlation Value (1.4 to 3.0). */
  readonly ClientCorrelationValue: 0x420105;
  /** Server Correlation Value (1.4 to 3.0). */
  readonly ServerCorrelationValue: 0x420106;
  /** Digested Data (1.4 to 3.0). */
  readonly DigestedData: 0x420107;
  /** Certificate Subject CN (1.4 to 3.0). */
  readonly CertificateSubjectCN: 0x420108;
  /** Certificate Subject O (1.4 to 3.0). */
  readonly CertificateSubjectO: 0x420109;
  /** Certificate Subject OU (1.4 to 3.0). */
  readonly CertificateSubjectOU: 0x42010A;
  /** Certificate Subject Email (1.4 to 3.0). */
  readonly CertificateSubjectEmail: 0x42010B;
  /** Certificate Subject C (1.4 to 3.0). */
  readonly CertificateSubjectC: 0x42010C;
  /** Certificate Subject ST (1.4 to 3.0). */
  readonly CertificateSubjectST: 0x42010D;
  /** Certificate Subject L (1.4 to 3.0). */
  readonly CertificateSubjectL: 0x42010E;
  /** Certificate Subject UID (1.4 to 3.0). */
  readonly CertificateSubjectUID: 0x42010F;
  /** Certificate Subject Serial Number (1.4 to 3.0). */
  readonly CertificateSubjectSerialNumber: 0x420110;
  /** Certificate Subject Title (1.4 to 3.0). */
  readonly CertificateSubjectTitle: 0x420111;
  /** Certificate Subject DC (1.4 to 3.0). */
  readonly CertificateSubjectDC: 0x420112;
  /** Certificate Subject DN Qualifier (1.4 to 3.0). */
  readonly CertificateSubjectDNQualifier: 0x420113;
  /** Certificate Issuer CN (1.4 to 3.0). */
  readonly CertificateIssuerCN: 0x420114;
  /** Certificate Issuer O (1.4 to 3.0). */
  readonly CertificateIssuerO: 0x420115;
  /** Certificate Issuer OU (1.4 to 3.0). */
  readonly CertificateIssuerOU: 0x420116;
  /** Certificate Issuer Email (1.4 to 3.0). */
  readonly CertificateIssuerEmail: 0x420117;
  /** Certificate Issuer C (1.4 to 3.0). */
  readonly CertificateIssuerC: 0x420118;
  /** Certificate Issuer ST (1.4 to 3.0). */
  readonly CertificateIssuerST: 0x420119;
  /** Certificate Issuer L (1.4 to 3.0). */
  readonly CertificateIssuerL: 0x42011A;
  /** Certificate Issuer UID (1.4 to 3.0). */
  readonly CertificateIssuerUID: 0x42011B;
  /** Certificate Issuer Serial Number (1.4 to 3.0). */
  readonly CertificateIssuerSerialNumber: 0x42011C;
  /** Certificate Issuer Title (1.4 to 3.0). */
  readonly CertificateIssuerTitle: 0x42011D;
  /** Certificate Issuer DC (1.4 to 3.0). */
  readonly CertificateIssuerDC: 0x42011E;
  /** Certificate Issuer DN Qualifier (1.4 to 3.0). */
  readonly CertificateIssuerDNQualifier: 0x42011F;
  /** Sensitive (1.4 to 3.0). */
  readonly Sensitive: 0x420120;
  /** Always Sensitive (1.4 to 3.0). */
  readonly AlwaysSensitive: 0x420121;
  /** Extractable (1.4 to 3.0). */
  readonly Extractable: 0x420122;
  /** Never Extractable (1.4 to 3.0). */
  readonly NeverExtractable: 0x420123;
  /** Replace Existing (1.4 to 3.0). */
  readonly ReplaceExisting: 0x420124;
  /** Attributes (2.0 to 3.0). */
  readonly Attributes: 0x420125;
  /** Common Attributes (2.0 to 3.0). */
  readonly CommonAttributes: 0x420126;
  /** Private Key Attributes (2.0 to 3.0). */
  readonly PrivateKeyAttributes: 0x420127;
  /** Public Key Attributes (2.0 to 3.0). */
  readonly PublicKeyAttributes: 0x420128;
  /** Extension Enumeration (2.0 to 3.0). */
  readonly ExtensionEnumeration: 0x420129;
  /** Extension Attribute (2.0 to 3.0). */
  readonly ExtensionAttribute: 0x42012A;
  /** Extension Parent Structure Tag (2.0 to 3.0). */
  readonly ExtensionParentStructureTag: 0x42012B;
  /** Extension Description (2.0 to 3.0). */
  readonly ExtensionDescription: 0x42012C;
  /** Server Name (2.0 to 3.0). */
  readonly ServerName: 0x42012D;
  /** Server Serial Number (2.0 to 3.0). */
  readonly ServerSerialNumber: 0x42012E;
  /** Server Version (2.0 to 3.0). */
  readonly ServerVersion: 0x42012F;
  /** Server Load (2.0 to 3.0). */
  readonly ServerLoad: 0x420130;
  /** Product Name (2.0 to 3.0). */
  readonly ProductName: 0x420131;
  /** Build Level (2.0 to 3.0). */
  readonly BuildLevel: 0x420132;
  /** Build Date (2.0 to 3.0). */
  readonly BuildDate: 0x420133;
  /** Cluster Info (2.0 to 3.0). */
  readonly ClusterInfo: 0x420134;
  /** Alternate Failover Endpoints (2.0 to 3.0). */
  readonly AlternateFailoverEndpoints: 0x420135;
  /** Short Unique Identifier (2.0 to 3.0). */
  readonly ShortUniqueIdentifier: 0x420136;
  /** Tag (2.0 to 3.0). the value is the number of a tag. */
  readonly Tag: 0x420138;
  /** Certificate Request Unique Identifier (2.0 to 3.0). */
  readonly CertificateRequestUniqueIdentifier: 0x420139;
  /** NIST Key Type (2.0 to 3.0). */
  readonly NISTKeyType: 0x42013A;
  /** Attribute Reference (2.0 to 3.0). the value of an Enumeration is the number of a tag. */
  readonly AttributeReference: 0x42013B;
  /** Current Attribute (2.0 to 3.0). */
  readonly CurrentAttribute: 0x42013C;
  /** New Attribute (2.0 to 3.0). */
  readonly NewAttribute: 0x42013D;
  /** Certificate Request Value (2.0 to 3.0). */
  readonly CertificateRequestValue: 0x420140;
  /** Log Message (2.0 to 3.0). */
  readonly LogMessage: 0x420141;
  /** Profile Version (2.0 to 3.0). */
  readonly ProfileVersion: 0x420142;
  /** Profile Version Major (2.0 to 3.0). */
  readonly ProfileVersionMajor: 0x420143;
  /** Profile Version Minor (2.0 to 3.0). */
  readonly ProfileVersionMinor: 0x420144;
  /** Protection Level (2.0 to 3.0). */
  readonly ProtectionLevel: 0x420145;
  /** Protection Period (2.0 to 3.0). */
  readonly ProtectionPeriod: 0x420146;
  /** Quantum Safe (2.0 to 3.0). */
  readonly QuantumSafe: 0x420147;
  /** Quantum Safe Capability (2.0 to 3.0). */
  readonly QuantumSafeCapability: 0x420148;
  /** Ticket (2.0 to 3.0). */
  readonly Ticket: 0x420149;
  /** Ticket Type (2.0 to 3.0). */
  readonly TicketType: 0x42014A;
  /** Ticket Value (2.0 to 3.0). */
  readonly TicketValue: 0x42014B;
  /** Request Count (2.0 to 3.0). */
  readonly RequestCount: 0x42014C;
  /** Rights (2.0 to 3.0). */
  readonly Rights: 0x42014D;
  /** Objects (2.0 to 3.0). */
  readonly Objects: 0x42014E;
  /** Operations (2.0 to 3.0). */
  readonly Operations: 0x42014F;
  /** Right (2.0 to 3.0). */
  readonly Right: 0x420150;
  /** Endpoint Role (2.0 to 3.0). */
  readonly EndpointRole: 0x420151;
  /** Defaults Information (2.0 to 3.0). */
  readonly DefaultsInformation: 0x420152;
  /** Object Defaults (2.0 to 3.0). */
  readonly ObjectDefaults: 0x420153;
  /** Ephemeral (2.0 to 3.0). */
  readonly Ephemeral: 0x420154;
  /** Server Hashed Password (2.0 to 3.0). */
  readonly ServerHashedPassword: 0x420155;
  /** One Time Password (2.0 to 3.0). */
  readonly OneTimePassword: 0x420156;
  /** Hashed Password (2.0 to 3.0). */
  readonly HashedPassword: 0x420157;
  /** Adjustment Type (2.0 to 3.0). */
  readonly AdjustmentType: 0x420158;
  /** PKCS#11 Interface (2.0 to 3.0). */
  readonly PKCS_11Interface: 0x420159;
  /** PKCS#11 Function (2.0 to 3.0). */
  readonly PKCS_11Function: 0x42015A;
  /** PKCS#11 Input Parameters (2.0 to 3.0). */
  readonly PKCS_11InputParameters: 0x42015B;
  /** PKCS#11 Output Parameters (2.0 to 3.0). */
  readonly PKCS_11OutputParameters: 0x42015C;
  /** PKCS#11 Return Code (2.0 to 3.0). */
  readonly PKCS_11ReturnCode: 0x42015D;
  /** Protection Storage Mask (2.0 to 3.0). */
  readonly ProtectionStorageMask: 0x42015E;
  /** Protection Storage Masks (2.0 to 3.0). */
  readonly ProtectionStorageMasks: 0x42015F;
  /** Interop Function (2.0 to 3.0). */
  readonly InteropFunction: 0x420160;
  /** Interop Identifier (2.0 to 3.0). */
  readonly InteropIdentifier: 0x420161;
  /** Adjustment Value (2.0 to 3.0). */
  readonly AdjustmentValue: 0x420162;
  /** Common Protection Storage Masks (2.0 to 3.0). */
  readonly CommonProtectionStorageMasks: 0x420163;
  /** Private Protection Storage Masks (2.0 to 3.0). */
  readonly PrivateProtectionStorageMasks: 0x420164;
  /** Public Protection Storage Masks (2.0 to 3.0). */
  readonly PublicProtectionStorageMasks: 0x420165;
  /** Object Groups (2.1 to 3.0). */
  readonly ObjectGroups: 0x420166;
  /** Object Types (2.1 to 3.0). */
  readonly ObjectTypes: 0x420167;
  /** Constraints (2.1 to 3.0). */
  readonly Constraints: 0x420168;
  /** Constraint (2.1 to 3.0). */
  readonly Constraint: 0x420169;
  /** Rotate Interval (2.1 to 3.0). */
  readonly RotateInterval: 0x42016A;
  /** Rotate Automatic (2.1 to 3.0). */
  readonly RotateAutomatic: 0x42016B;
  /** Rotate Offset (2.1 to 3.0). */
  readonly RotateOffset: 0x42016C;
  /** Rotate Date (2.1 to 3.0). */
  readonly RotateDate: 0x42016D;
  /** Rotate Generation (2.1 to 3.0). */
  readonly RotateGeneration: 0x42016E;
  /** Rotate Name (2.1 to 3.0). */
  readonly RotateName: 0x42016F;
  /** Rotate Name Value (2.1, reserved from 3.0). value reserved from 3.0. */
  readonly RotateNameValue: 0x420170;
  /** Rotate Name Type (2.1, reserved from 3.0). value reserved from 3.0. */
  readonly RotateNameType: 0x420171;
  /** Rotate Latest (2.1 to 3.0). */
  readonly RotateLatest: 0x420172;
  /** Asynchronous Request (2.1 to 3.0). */
  readonly AsynchronousRequest: 0x420173;
  /** Submission Date (2.1 to 3.0). */
  readonly SubmissionDate: 0x420174;
  /** Processing Stage (2.1 to 3.0). */
  readonly ProcessingStage: 0x420175;
  /** Asynchronous Correlation Values (2.1 to 3.0). */
  readonly AsynchronousCorrelationValues: 0x420176;
  /** Certificate Link (3.0). */
  readonly CertificateLink: 0x420190;
  /** Child Link (3.0). */
  readonly ChildLink: 0x420191;
  /** Derivation Object Link (3.0). */
  readonly DerivationObjectLink: 0x420192;
  /** Derived Object Link (3.0). */
  readonly DerivedObjectLink: 0x420193;
  /** Next Link (3.0). */
  readonly NextLink: 0x420194;
  /** Parent Link (3.0). */
  readonly ParentLink: 0x420195;
  /** PKCS#12 Certificate Link (3.0). */
  readonly PKCS_12CertificateLink: 0x420196;
  /** PKCS#12 Password Link (3.0). */
  readonly PKCS_12PasswordLink: 0x420197;
  /** Previous Link (3.0). */
  readonly PreviousLink: 0x420198;
  /** Private Key Link (3.0). */
  readonly PrivateKeyLink: 0x420199;
  /** Public Key Link (3.0). */
  readonly PublicKeyLink: 0x42019A;
  /** Replaced Object Link (3.0). */
  readonly ReplacedObjectLink: 0x42019B;
  /** Replacement Object Link (3.0). */
  readonly ReplacementObjectLink: 0x42019C;
  /** Wrapping Key Link (3.0). */
  readonly WrappingKeyLink: 0x42019D;
  /** Object Class (3.0). */
  readonly ObjectClass: 0x42019E;
  /** Object Class Mask (3.0). */
  readonly ObjectClassMask: 0x42019F;
  /** Credential Link (3.0). */
  readonly CredentialLink: 0x4201A0;
  /** Password Credential (3.0). */
  readonly PasswordCredential: 0x4201A1;
  /** Password Salt (3.0). */
  readonly PasswordSalt: 0x4201A2;
  /** Password Salt Algorithm (3.0). */
  readonly PasswordSaltAlgorithm: 0x4201A3;
  /** Salted Password (3.0). */
  readonly SaltedPassword: 0x4201A4;
  /** Password Link (3.0). */
  readonly PasswordLink: 0x4201A5;
  /** Device Credential (3.0). */
  readonly DeviceCredential: 0x4201A6;
  /** OTP Credential (3.0). */
  readonly OTPCredential: 0x4201A7;
  /** OTP Algorithm (3.0). */
  readonly OTPAlgorithm: 0x4201A8;
  /** OTP Digest (3.0). the text names the Cryptographic Algorithm enumeration; its values are hashes. */
  readonly OTPDigest: 0x4201A9;
  /** OTP Serial (3.0). */
  readonly OTPSerial: 0x4201AA;
  /** OTP Seed (3.0). */
  readonly OTPSeed: 0x4201AB;
  /** OTP Interval (3.0). */
  readonly OTPInterval: 0x4201AC;
  /** OTP Digits (3.0). */
  readonly OTPDigits: 0x4201AD;
  /** OTP Counter (3.0). */
  readonly OTPCounter: 0x4201AE;
  /** Hashed Password Credential (3.0). */
  readonly HashedPasswordCredential: 0x4201AF;
  /** Hashed Username Password (3.0). */
  readonly HashedUsernamePassword: 0x4201B0;
  /** Hashed Password Username (3.0). */
  readonly HashedPasswordUsername: 0x4201B1;
  /** Credential Information (3.0). */
  readonly CredentialInformation: 0x4201B2;
  /** Group Link (3.0). */
  readonly GroupLink: 0x4201B3;
  /** Split Key Base Link (3.0). */
  readonly SplitKeyBaseLink: 0x4201B4;
  /** Joined Split Key Parts Link (3.0). */
  readonly JoinedSplitKeyPartsLink: 0x4201B5;
  /** Split Key Polynomial (3.0). */
  readonly SplitKeyPolynomial: 0x4201B6;
  /** Deactivation Message (3.0). */
  readonly DeactivationMessage: 0x4201B7;
  /** Deactivation Reason (3.0). */
  readonly DeactivationReason: 0x4201B8;
  /** Deactivation Reason Code (3.0). */
  readonly DeactivationReasonCode: 0x4201B9;
  /** Certificate Subject DN (3.0). */
  readonly CertificateSubjectDN: 0x4201BA;
  /** Certificate Issuer DN (3.0). */
  readonly CertificateIssuerDN: 0x4201BB;
  /** Certificate Request Link (3.0). */
  readonly CertificateRequestLink: 0x4201BC;
  /** Certify Counter (3.0). */
  readonly CertifyCounter: 0x4201BD;
  /** Decrypt Counter (3.0). */
  readonly DecryptCounter: 0x4201BE;
  /** Encrypt Counter (3.0). */
  readonly EncryptCounter: 0x4201BF;
  /** Sign Counter (3.0). */
  readonly SignCounter: 0x4201C0;
  /** Signature Verify Counter (3.0). */
  readonly SignatureVerifyCounter: 0x4201C1;
  /** NIST Security Category (3.0). */
  readonly NISTSecurityCategory: 0x4201C2;
  /** KEM Algorithm (3.0). CSD02; number and name from the tag table; type from the KEM Algorithm enumeration. */
  readonly KEMAlgorithm: 0x4201C3;
  /** Deterministic (3.0). CSD02; number and name from the tag table; type seen in PQC test cases. */
  readonly Deterministic: 0x4201C4;
  /** Context String (3.0). CSD02; number and name from the tag table; type seen in PQC test cases. */
  readonly ContextString: 0x4201C5;
  /** Seed (3.0). CSD02; number and name from the tag table; type seen in PQC test cases. */
  readonly Seed: 0x4201C6;
  /** Input Key Material (3.0). CSD02; number and name from the tag table; type seen in PQC test cases. */
  readonly InputKeyMaterial: 0x4201C7;
  /** Internal (3.0). CSD02; number and name from the tag table; type from one implementer. */
  readonly Internal: 0x4201C8;
  /** External Mu (3.0). CSD02; number and name from the tag table; type from one implementer. */
  readonly ExternalMu: 0x4201C9;
  /** Random (3.0). CSD02; number and name from the tag table; type from one implementer. */
  readonly Random: 0x4201CA;
  /** Performs CRL Checks (3.0). CSD02; number and name from the tag table (single source); item type and place of use not seen; XML name by rule. */
  readonly PerformsCRLChecks: 0x4201CB;
};
/** Tags. */
export type Tag = Open<typeof Tag>;

/** Adjustment Type (2.0 to 3.0). */
export declare const AdjustmentType: {
  /** Increment (2.0 to 3.0). */
  readonly Increment: 0x1;
  /** Decrement (2.0 to 3.0). */
  readonly Decrement: 0x2;
  /** Negate (2.0 to 3.0). */
  readonly Negate: 0x3;
};
/** Adjustment Type (2.0 to 3.0). */
export type AdjustmentType = Open<typeof AdjustmentType>;

/** Alternative Name Type (1.2 to 3.0). */
export declare const AlternativeNameType: {
  /** Uninterpreted Text String (1.2 to 3.0). */
  readonly UninterpretedTextString: 0x1;
  /** URI (1.2 to 3.0). */
  readonly URI: 0x2;
  /** Object Serial Number (1.2 to 3.0). */
  readonly ObjectSerialNumber: 0x3;
  /** Email Address (1.2 to 3.0). */
  readonly EmailAddress: 0x4;
  /** DNS Name (1.2 to 3.0). */
  readonly DNSName: 0x5;
  /** X.500 Distinguished Name (1.2 to 3.0). */
  readonly X_500DistinguishedName: 0x6;
  /** IP Address (1.2 to 3.0). */
  readonly IPAddress: 0x7;
};
/** Alternative Name Type (1.2 to 3.0). */
export type AlternativeNameType = Open<typeof AlternativeNameType>;

/** Asynchronous Indicator (2.0 to 3.0). */
export declare const AsynchronousIndicator: {
  /** Mandatory (2.0 to 3.0). */
  readonly Mandatory: 0x1;
  /** Optional (2.0 to 3.0). */
  readonly Optional: 0x2;
  /** Prohibited (2.0 to 3.0). */
  readonly Prohibited: 0x3;
};
/** Asynchronous Indicator (2.0 to 3.0). */
export type AsynchronousIndicator = Open<typeof AsynchronousIndicator>;

/** Attestation Type (1.2 to 3.0). */
export declare const AttestationType: {
  /** TPM Quote (1.2 to 3.0). */
  readonly TPMQuote: 0x1;
  /** TCG Integrity Report (1.2 to 3.0). */
  readonly TCGIntegrityReport: 0x2;
  /** SAML Assertion (1.2 to 3.0). */
  readonly SAMLAssertion: 0x3;
};
/** Attestation Type (1.2 to 3.0). */
export type AttestationType = Open<typeof AttestationType>;

/** Batch Error Continuation Option (1.0 to 3.0). */
export declare const BatchErrorContinuationOption: {
  /** Continue (1.0 to 3.0). */
  readonly Continue: 0x1;
  /** Stop (1.0 to 3.0). */
  readonly Stop: 0x2;
  /** Undo (1.0 to 3.0). */
  readonly Undo: 0x3;
};
/** Batch Error Continuation Option (1.0 to 3.0). */
export type BatchErrorContinuationOption = Open<typeof BatchErrorContinuationOption>;

/** Block Cipher Mode (1.0 to 3.0). */
export declare const BlockCipherMode: {
  /** CBC (1.0 to 3.0). */
  readonly CBC: 0x1;
  /** ECB (1.0 to 3.0). */
  readonly ECB: 0x2;
  /** PCBC (1.0 to 3.0). */
  readonly PCBC: 0x3;
  /** CFB (1.0 to 3.0). */
  readonly CFB: 0x4;
  /** OFB (1.0 to 3.0). */
  readonly OFB: 0x5;
  /** CTR (1.0 to 3.0). */
  readonly CTR: 0x6;
  /** CMAC (1.0 to 3.0). */
  readonly CMAC: 0x7;
  /** CCM (1.0 to 3.0). */
  readonly CCM: 0x8;
  /** GCM (1.0 to 3.0). */
  readonly GCM: 0x9;
  /** CBC-MAC (1.0 to 3.0). */
  readonly CBC_MAC: 0xA;
  /** XTS (1.0 to 3.0). */
  readonly XTS: 0xB;
  /** AESKeyWrapPadding (1.0 to 3.0). */
  readonly AESKeyWrapPadding: 0xC;
  /** NISTKeyWrap (1.0 to 3.0). */
  readonly NISTKeyWrap: 0xD;
  /** X9.102 AESKW (1.0 to 3.0). */
  readonly X9_102AESKW: 0xE;
  /** X9.102 TDKW (1.0 to 3.0). */
  readonly X9_102TDKW: 0xF;
  /** X9.102 AKW1 (1.0 to 3.0). */
  readonly X9_102AKW1: 0x10;
  /** X9.102 AKW2 (1.0 to 3.0). */
  readonly X9_102AKW2: 0x11;
  /** AEAD (1.4 to 3.0). */
  readonly AEAD: 0x12;
};
/** Block Cipher Mode (1.0 to 3.0). */
export type BlockCipherMode = Open<typeof BlockCipherMode>;

/** Cancellation Result (1.0 to 3.0). */
export declare const CancellationResult: {
  /** Canceled (1.0 to 3.0). */
  readonly Canceled: 0x1;
  /** Unable to Cancel (1.0 to 3.0). */
  readonly UnableToCancel: 0x2;
  /** Completed (1.0 to 3.0). */
  readonly Completed: 0x3;
  /** Failed (1.0 to 3.0). */
  readonly Failed: 0x4;
  /** Unavailable (1.0 to 3.0). */
  readonly Unavailable: 0x5;
};
/** Cancellation Result (1.0 to 3.0). */
export type CancellationResult = Open<typeof CancellationResult>;

/** Certificate Request Type (1.0 to 3.0). */
export declare const CertificateRequestType: {
  /** CRMF (1.0 to 3.0). */
  readonly CRMF: 0x1;
  /** PKCS#10 (1.0 to 3.0). */
  readonly PKCS_10: 0x2;
  /** PEM (1.0 to 3.0). */
  readonly PEM: 0x3;
  /** PGP (1.0 to 1.4, deprecated from 1.2). marked deprecated from 1.2; value reserved from 2.0. */
  readonly PGP: 0x4;
};
/** Certificate Request Type (1.0 to 3.0). */
export type CertificateRequestType = Open<typeof CertificateRequestType>;

/** Certificate Type (1.0 to 3.0). */
export declare const CertificateType: {
  /** X.509 (1.0 to 3.0). */
  readonly X_509: 0x1;
  /** PGP (1.0 to 3.0, deprecated from 1.2). marked deprecated from 1.2. */
  readonly PGP: 0x2;
};
/** Certificate Type (1.0 to 3.0). */
export type CertificateType = Open<typeof CertificateType>;

/** Client Registration Method (1.3 to 3.0). */
export declare const ClientRegistrationMethod: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Server Pre-Generated (1.3 to 3.0). */
  readonly ServerPreGenerated: 0x2;
  /** Server On-Demand (1.3 to 3.0). */
  readonly ServerOnDemand: 0x3;
  /** Client Generated (1.3 to 3.0). */
  readonly ClientGenerated: 0x4;
  /** Client Registered (1.3 to 3.0). */
  readonly ClientRegistered: 0x5;
};
/** Client Registration Method (1.3 to 3.0). */
export type ClientRegistrationMethod = Open<typeof ClientRegistrationMethod>;

/** Credential Type (1.0 to 3.0). */
export declare const CredentialType: {
  /** Username and Password (1.0 to 3.0). */
  readonly UsernameAndPassword: 0x1;
  /** Device (1.1 to 3.0). */
  readonly Device: 0x2;
  /** Attestation (1.2 to 3.0). */
  readonly Attestation: 0x3;
  /** One Time Password (2.0 to 3.0). */
  readonly OneTimePassword: 0x4;
  /** Hashed Password (2.0 to 3.0). */
  readonly HashedPassword: 0x5;
  /** Ticket (2.0 to 3.0). */
  readonly Ticket: 0x6;
  /** Password (3.0). */
  readonly Password: 0x7;
  /** Certificate (3.0). */
  readonly Certificate: 0x8;
};
/** Credential Type (1.0 to 3.0). */
export type CredentialType = Open<typeof CredentialType>;

/** Cryptographic Algorithm (1.0 to 3.0). */
export declare const CryptographicAlgorithm: {
  /** DES (1.0 to 3.0). */
  readonly DES: 0x1;
  /** 3DES (1.0 to 3.0). */
  readonly DES3: 0x2;
  /** AES (1.0 to 3.0). */
  readonly AES: 0x3;
  /** RSA (1.0 to 3.0). */
  readonly RSA: 0x4;
  /** DSA (1.0 to 3.0). */
  readonly DSA: 0x5;
  /** ECDSA (1.0 to 3.0). */
  readonly ECDSA: 0x6;
  /** HMAC-SHA1 (1.0 to 3.0). */
  readonly HMAC_SHA1: 0x7;
  /** HMAC-SHA224 (1.0 to 3.0). */
  readonly HMAC_SHA224: 0x8;
  /** HMAC-SHA256 (1.0 to 3.0). */
  readonly HMAC_SHA256: 0x9;
  /** HMAC-SHA384 (1.0 to 3.0). */
  readonly HMAC_SHA384: 0xA;
  /** HMAC-SHA512 (1.0 to 3.0). */
  readonly HMAC_SHA512: 0xB;
  /** HMAC-MD5 (1.0 to 3.0). */
  readonly HMAC_MD5: 0xC;
  /** DH (1.0 to 3.0). */
  readonly DH: 0xD;
  /** ECDH (1.0 to 3.0). */
  readonly ECDH: 0xE;
  /** ECMQV (1.0 to 3.0). */
  readonly ECMQV: 0xF;
  /** Blowfish (1.0 to 3.0). */
  readonly Blowfish: 0x10;
  /** Camellia (1.0 to 3.0). */
  readonly Camellia: 0x11;
  /** CAST5 (1.0 to 3.0). */
  readonly CAST5: 0x12;
  /** IDEA (1.0 to 3.0). */
  readonly IDEA: 0x13;
  /** MARS (1.0 to 3.0). */
  readonly MARS: 0x14;
  /** RC2 (1.0 to 3.0). */
  readonly RC2: 0x15;
  /** RC4 (1.0 to 3.0). */
  readonly RC4: 0x16;
  /** RC5 (1.0 to 3.0). */
  readonly RC5: 0x17;
  /** SKIPJACK (1.0 to 3.0). */
  readonly SKIPJACK: 0x18;
  /** Twofish (1.0 to 3.0). */
  readonly Twofish: 0x19;
  /** EC (1.2 to 3.0). */
  readonly EC: 0x1A;
  /** One Time Pad (1.3 to 3.0). */
  readonly OneTimePad: 0x1B;
  /** ChaCha20 (1.4 to 3.0). */
  readonly ChaCha20: 0x1C;
  /** Poly1305 (1.4 to 3.0). */
  readonly Poly1305: 0x1D;
  /** ChaCha20Poly1305 (1.4 to 3.0). */
  readonly ChaCha20Poly1305: 0x1E;
  /** SHA3-224 (1.4 to 3.0). */
  readonly SHA3_224: 0x1F;
  /** SHA3-256 (1.4 to 3.0). */
  readonly SHA3_256: 0x20;
  /** SHA3-384 (1.4 to 3.0). */
  readonly SHA3_384: 0x21;
  /** SHA3-512 (1.4 to 3.0). */
  readonly SHA3_512: 0x22;
  /** HMAC-SHA3-224 (1.4 to 3.0). */
  readonly HMAC_SHA3_224: 0x23;
  /** HMAC-SHA3-256 (1.4 to 3.0). */
  readonly HMAC_SHA3_256: 0x24;
  /** HMAC-SHA3-384 (1.4 to 3.0). */
  readonly HMAC_SHA3_384: 0x25;
  /** HMAC-SHA3-512 (1.4 to 3.0). */
  readonly HMAC_SHA3_512: 0x26;
  /** SHAKE-128 (1.4 to 3.0). */
  readonly SHAKE_128: 0x27;
  /** SHAKE-256 (1.4 to 3.0). */
  readonly SHAKE_256: 0x28;
  /** ARIA (2.0 to 3.0). */
  readonly ARIA: 0x29;
  /** SEED (2.0 to 3.0). */
  readonly SEED: 0x2A;
  /** SM2 (2.0 to 3.0). */
  readonly SM2: 0x2B;
  /** SM3 (2.0 to 3.0). */
  readonly SM3: 0x2C;
  /** SM4 (2.0 to 3.0). */
  readonly SM4: 0x2D;
  /** GOST R 34.10-2012 (2.0 to 3.0). */
  readonly GOSTR34_10_2012: 0x2E;
  /** GOST R 34.11-2012 (2.0 to 3.0). */
  readonly GOSTR34_11_2012: 0x2F;
  /** GOST R 34.13-2015 (2.0 to 3.0). */
  readonly GOSTR34_13_2015: 0x30;
  /** GOST 28147-89 (2.0 to 3.0). */
  readonly GOST28147_89: 0x31;
  /** XMSS (2.0 to 3.0). */
  readonly XMSS: 0x32;
  /** SPHINCS-256 (2.0 to 3.0). */
  readonly SPHINCS_256: 0x33;
  /** McEliece (2.0 to 3.0). */
  readonly McEliece: 0x34;
  /** McEliece-6960119 (2.0 to 3.0). */
  readonly McEliece_6960119: 0x35;
  /** McEliece-8192128 (2.0 to 3.0). */
  readonly McEliece_8192128: 0x36;
  /** Ed25519 (2.0 to 3.0). */
  readonly Ed25519: 0x37;
  /** Ed448 (2.0 to 3.0). */
  readonly Ed448: 0x38;
  /** ML-KEM-512 (3.0). */
  readonly ML_KEM_512: 0x39;
  /** ML-KEM-768 (3.0). */
  readonly ML_KEM_768: 0x3A;
  /** ML-KEM-1024 (3.0). */
  readonly ML_KEM_1024: 0x3B;
  /** ML-DSA-44 (3.0). */
  readonly ML_DSA_44: 0x3C;
  /** ML-DSA-65 (3.0). */
  readonly ML_DSA_65: 0x3D;
  /** ML-DSA-87 (3.0). */
  readonly ML_DSA_87: 0x3E;
  /** SLH-DSA-SHA2-128s (3.0). */
  readonly SLH_DSA_SHA2_128s: 0x3F;
  /** SLH-DSA-SHA2-128f (3.0). */
  readonly SLH_DSA_SHA2_128f: 0x40;
  /** SLH-DSA-SHA2-192s (3.0). */
  readonly SLH_DSA_SHA2_192s: 0x41;
  /** SLH-DSA-SHA2-192f (3.0). */
  readonly SLH_DSA_SHA2_192f: 0x42;
  /** SLH-DSA-SHA2-256s (3.0). */
  readonly SLH_DSA_SHA2_256s: 0x43;
  /** SLH-DSA-SHA2-256f (3.0). */
  readonly SLH_DSA_SHA2_256f: 0x44;
  /** SLH-DSA-SHAKE-128s (3.0). */
  readonly SLH_DSA_SHAKE_128s: 0x45;
  /** SLH-DSA-SHAKE-128f (3.0). */
  readonly SLH_DSA_SHAKE_128f: 0x46;
  /** SLH-DSA-SHAKE-192s (3.0). */
  readonly SLH_DSA_SHAKE_192s: 0x47;
  /** SLH-DSA-SHAKE-192f (3.0). */
  readonly SLH_DSA_SHAKE_192f: 0x48;
  /** SLH-DSA-SHAKE-256s (3.0). */
  readonly SLH_DSA_SHAKE_256s: 0x49;
  /** SLH-DSA-SHAKE-256f (3.0). */
  readonly SLH_DSA_SHAKE_256f: 0x4A;
  /** Hash-SLH-DSA-SHA2-128s-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_128s_with_SHA256: 0x4B;
  /** Hash-SLH-DSA-SHA2-128f-with-SHA256 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_128f_with_SHA256: 0x4C;
  /** Hash-SLH-DSA-SHA2-192s-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_192s_with_SHA512: 0x4D;
  /** Hash-SLH-DSA-SHA2-192f-with-SHA512 (3.0). CSD02; from an implementer's reading of the table (names follow the pattern of 4F to 59); XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_192f_with_SHA512: 0x4E;
  /** Hash-SLH-DSA-SHA2-256s-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_256s_with_SHA512: 0x4F;
  /** Hash-SLH-DSA-SHA2-256f-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHA2_256f_with_SHA512: 0x50;
  /** Hash-SLH-DSA-SHAKE-128s-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_128s_with_SHAKE128: 0x51;
  /** Hash-SLH-DSA-SHAKE-128f-with-SHAKE128 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_128f_with_SHAKE128: 0x52;
  /** Hash-SLH-DSA-SHAKE-192s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_192s_with_SHAKE256: 0x53;
  /** Hash-SLH-DSA-SHAKE-192f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_192f_with_SHAKE256: 0x54;
  /** Hash-SLH-DSA-SHAKE-256s-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_256s_with_SHAKE256: 0x55;
  /** Hash-SLH-DSA-SHAKE-256f-with-SHAKE256 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_SLH_DSA_SHAKE_256f_with_SHAKE256: 0x56;
  /** Hash-ML-DSA-44-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_ML_DSA_44_with_SHA512: 0x57;
  /** Hash-ML-DSA-65-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_ML_DSA_65_with_SHA512: 0x58;
  /** Hash-ML-DSA-87-with-SHA512 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly Hash_ML_DSA_87_with_SHA512: 0x59;
  /** X25519 (3.0). CSD02; read in the specification table; XML name by rule. */
  readonly X25519: 0x5A;
  /** X448 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule. */
  readonly X448: 0x5B;
  /** X25519MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule. */
  readonly X25519MLKEM768: 0x5C;
  /** SECP256R1MLKEM768 (3.0). CSD02; from implementers' extracts of WD19 and CSD02 (two files, one project); XML name by rule. */
  readonly SECP256R1MLKEM768: 0x5D;
};
/** Cryptographic Algorithm (1.0 to 3.0). */
export type CryptographicAlgorithm = Open<typeof CryptographicAlgorithm>;

/** DRBG Algorithm (1.3 to 3.0). */
export declare const DrbgAlgorithm: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Dual-EC (1.3 to 3.0). */
  readonly Dual_EC: 0x2;
  /** Hash (1.3 to 3.0). */
  readonly Hash: 0x3;
  /** HMAC (1.3 to 3.0). */
  readonly HMAC: 0x4;
  /** CTR (1.3 to 3.0). */
  readonly CTR: 0x5;
};
/** DRBG Algorithm (1.3 to 3.0). */
export type DrbgAlgorithm = Open<typeof DrbgAlgorithm>;

/** Data (2.0 to 3.0). */
export declare const Data: {
  /** Decrypt (2.0 to 3.0). */
  readonly Decrypt: 0x1;
  /** Encrypt (2.0 to 3.0). */
  readonly Encrypt: 0x2;
  /** Hash (2.0 to 3.0). */
  readonly Hash: 0x3;
  /** MAC MAC Data (2.0 to 3.0). */
  readonly MACMACData: 0x4;
  /** RNG Retrieve (2.0 to 3.0). */
  readonly RNGRetrieve: 0x5;
  /** Sign Signature Data (2.0 to 3.0). */
  readonly SignSignatureData: 0x6;
  /** Signature Verify (2.0 to 3.0). */
  readonly SignatureVerify: 0x7;
};
/** Data (2.0 to 3.0). */
export type Data = Open<typeof Data>;

/** Deactivation Reason Code (3.0). */
export declare const DeactivationReasonCode: {
  /** Unspecified (3.0). */
  readonly Unspecified: 0x1;
  /** Deactivation Date (3.0). */
  readonly DeactivationDate: 0x2;
  /** Protect Stop Date (3.0). */
  readonly ProtectStopDate: 0x3;
  /** Usage Limit (3.0). */
  readonly UsageLimit: 0x4;
};
/** Deactivation Reason Code (3.0). */
export type DeactivationReasonCode = Open<typeof DeactivationReasonCode>;

/** Derivation Method (1.0 to 3.0). */
export declare const DerivationMethod: {
  /** PBKDF2 (1.0 to 3.0). */
  readonly PBKDF2: 0x1;
  /** HASH (1.0 to 3.0). */
  readonly HASH: 0x2;
  /** HMAC (1.0 to 3.0). */
  readonly HMAC: 0x3;
  /** ENCRYPT (1.0 to 3.0). */
  readonly ENCRYPT: 0x4;
  /** NIST800-108-C (1.0 to 3.0). */
  readonly NIST800_108_C: 0x5;
  /** NIST800-108-F (1.0 to 3.0). */
  readonly NIST800_108_F: 0x6;
  /** NIST800-108-DPI (1.0 to 3.0). */
  readonly NIST800_108_DPI: 0x7;
  /** Asymmetric Key (1.4 to 3.0). */
  readonly AsymmetricKey: 0x8;
  /** AWS Signature Version 4 (2.0 to 3.0). */
  readonly AWSSignatureVersion4: 0x9;
  /** HKDF (2.0 to 3.0). */
  readonly HKDF: 0xA;
};
/** Derivation Method (1.0 to 3.0). */
export type DerivationMethod = Open<typeof DerivationMethod>;

/** Destroy Action (1.3 to 3.0). */
export declare const DestroyAction: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Key Material Deleted (1.3 to 3.0). */
  readonly KeyMaterialDeleted: 0x2;
  /** Key Material Shredded (1.3 to 3.0). */
  readonly KeyMaterialShredded: 0x3;
  /** Meta Data Deleted (1.3 to 3.0). */
  readonly MetaDataDeleted: 0x4;
  /** Meta Data Shredded (1.3 to 3.0). */
  readonly MetaDataShredded: 0x5;
  /** Deleted (1.3 to 3.0). */
  readonly Deleted: 0x6;
  /** Shredded (1.3 to 3.0). */
  readonly Shredded: 0x7;
};
/** Destroy Action (1.3 to 3.0). */
export type DestroyAction = Open<typeof DestroyAction>;

/** Digital Signature Algorithm (1.1 to 3.0). */
export declare const DigitalSignatureAlgorithm: {
  /** MD2 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly MD2WithRSAEncryptionPKCS_1V1_5: 0x1;
  /** MD2 with RSA Encryption (2.0 to 3.0). */
  readonly MD2WithRSAEncryption: 0x1;
  /** MD5 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly MD5WithRSAEncryptionPKCS_1V1_5: 0x2;
  /** MD5 with RSA Encryption (2.0 to 3.0). */
  readonly MD5WithRSAEncryption: 0x2;
  /** SHA-1 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly SHA_1WithRSAEncryptionPKCS_1V1_5: 0x3;
  /** SHA-1 with RSA Encryption (2.0 to 3.0). */
  readonly SHA_1WithRSAEncryption: 0x3;
  /** SHA-224 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly SHA_224WithRSAEncryptionPKCS_1V1_5: 0x4;
  /** SHA-224 with RSA Encryption (2.0 to 3.0). */
  readonly SHA_224WithRSAEncryption: 0x4;
  /** SHA-256 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly SHA_256WithRSAEncryptionPKCS_1V1_5: 0x5;
  /** SHA-256 with RSA Encryption (2.0 to 3.0). */
  readonly SHA_256WithRSAEncryption: 0x5;
  /** SHA-384 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly SHA_384WithRSAEncryptionPKCS_1V1_5: 0x6;
  /** SHA-384 with RSA Encryption (2.0 to 3.0). */
  readonly SHA_384WithRSAEncryption: 0x6;
  /** SHA-512 with RSA Encryption (PKCS#1 v1.5) (1.1 to 1.4). */
  readonly SHA_512WithRSAEncryptionPKCS_1V1_5: 0x7;
  /** SHA-512 with RSA Encryption (2.0 to 3.0). */
  readonly SHA_512WithRSAEncryption: 0x7;
  /** RSASSA-PSS (PKCS#1 v2.1) (1.1 to 1.4). */
  readonly RSASSA_PSSPKCS_1V2_1: 0x8;
  /** RSASSA-PSS (2.0 to 3.0). */
  readonly RSASSA_PSS: 0x8;
  /** DSA with SHA-1 (1.1 to 3.0). */
  readonly DSAWithSHA_1: 0x9;
  /** DSA with SHA224 (1.1 to 3.0). */
  readonly DSAWithSHA224: 0xA;
  /** DSA with SHA256 (1.1 to 3.0). */
  readonly DSAWithSHA256: 0xB;
  /** ECDSA with SHA-1 (1.1 to 3.0). */
  readonly ECDSAWithSHA_1: 0xC;
  /** ECDSA with SHA224 (1.1 to 3.0). */
  readonly ECDSAWithSHA224: 0xD;
  /** ECDSA with SHA256 (1.1 to 3.0). */
  readonly ECDSAWithSHA256: 0xE;
  /** ECDSA with SHA384 (1.1 to 3.0). */
  readonly ECDSAWithSHA384: 0xF;
  /** ECDSA with SHA512 (1.1 to 3.0). */
  readonly ECDSAWithSHA512: 0x10;
  /** SHA3-256 with RSA Encryption (1.4 to 3.0). */
  readonly SHA3_256WithRSAEncryption: 0x11;
  /** SHA3-384 with RSA Encryption (1.4 to 3.0). */
  readonly SHA3_384WithRSAEncryption: 0x12;
  /** SHA3-512 with RSA Encryption (1.4 to 3.0). */
  readonly SHA3_512WithRSAEncryption: 0x13;
};
/** Digital Signature Algorithm (1.1 to 3.0). */
export type DigitalSignatureAlgorithm = Open<typeof DigitalSignatureAlgorithm>;

/** Encoding Option (1.1 to 3.0). */
export declare const EncodingOption: {
  /** No Encoding (1.1 to 3.0). */
  readonly NoEncoding: 0x1;
  /** TTLV Encoding (1.1 to 3.0). */
  readonly TTLVEncoding: 0x2;
};
/** Encoding Option (1.1 to 3.0). */
export type EncodingOption = Open<typeof EncodingOption>;

/** Endpoint Role (2.0 to 3.0). */
export declare const EndpointRole: {
  /** Client (2.0 to 3.0). */
  readonly Client: 0x1;
  /** Server (2.0 to 3.0). */
  readonly Server: 0x2;
};
/** Endpoint Role (2.0 to 3.0). */
export type EndpointRole = Open<typeof EndpointRole>;

/** Ephemeral (3.0). */
export declare const Ephemeral: {
  /** Data (3.0). */
  readonly Data: 0x1;
  /** Empty (3.0). */
  readonly Empty: 0x2;
  /** Unique Identifier (3.0). */
  readonly UniqueIdentifier: 0x3;
};
/** Ephemeral (3.0). */
export type Ephemeral = Open<typeof Ephemeral>;

/** FIPS186 Variation (1.3 to 3.0). */
export declare const Fips186Variation: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** GP x-Original (1.3 to 3.0). */
  readonly GPXOriginal: 0x2;
  /** GP x-Change Notice (1.3 to 3.0). */
  readonly GPXChangeNotice: 0x3;
  /** x-Original (1.3 to 3.0). */
  readonly XOriginal: 0x4;
  /** x-Change Notice (1.3 to 3.0). */
  readonly XChangeNotice: 0x5;
  /** k-Original (1.3 to 3.0). */
  readonly KOriginal: 0x6;
  /** k-Change Notice (1.3 to 3.0). */
  readonly KChangeNotice: 0x7;
};
/** FIPS186 Variation (1.3 to 3.0). */
export type Fips186Variation = Open<typeof Fips186Variation>;

/** Hashing Algorithm (1.0 to 3.0). */
export declare const HashingAlgorithm: {
  /** MD2 (1.0 to 3.0). */
  readonly MD2: 0x1;
  /** MD4 (1.0 to 3.0). */
  readonly MD4: 0x2;
  /** MD5 (1.0 to 3.0). */
  readonly MD5: 0x3;
  /** SHA-1 (1.0 to 3.0). */
  readonly SHA_1: 0x4;
  /** SHA-224 (1.0 to 3.0). */
  readonly SHA_224: 0x5;
  /** SHA-256 (1.0 to 3.0). */
  readonly SHA_256: 0x6;
  /** SHA-384 (1.0 to 3.0). */
  readonly SHA_384: 0x7;
  /** SHA-512 (1.0 to 3.0). */
  readonly SHA_512: 0x8;
  /** RIPEMD-160 (1.0 to 3.0). */
  readonly RIPEMD_160: 0x9;
  /** Tiger (1.0 to 3.0). */
  readonly Tiger: 0xA;
  /** Whirlpool (1.0 to 3.0). */
  readonly Whirlpool: 0xB;
  /** SHA-512/224 (1.2 to 3.0). */
  readonly SHA_512_224: 0xC;
  /** SHA-512/256 (1.2 to 3.0). */
  readonly SHA_512_256: 0xD;
  /** SHA-3-224 (1.4). */
  readonly SHA_3_224: 0xE;
  /** SHA3-224 (2.0 to 3.0). */
  readonly SHA3_224: 0xE;
  /** SHA-3-256 (1.4). */
  readonly SHA_3_256: 0xF;
  /** SHA3-256 (2.0 to 3.0). */
  readonly SHA3_256: 0xF;
  /** SHA-3-384 (1.4). */
  readonly SHA_3_384: 0x10;
  /** SHA3-384 (2.0 to 3.0). */
  readonly SHA3_384: 0x10;
  /** SHA-3-512 (1.4). */
  readonly SHA_3_512: 0x11;
  /** SHA3-512 (2.0 to 3.0). */
  readonly SHA3_512: 0x11;
};
/** Hashing Algorithm (1.0 to 3.0). */
export type HashingAlgorithm = Open<typeof HashingAlgorithm>;

/** Interop Function (2.0 to 3.0). */
export declare const InteropFunction: {
  /** Begin (2.0 to 3.0). */
  readonly Begin: 0x1;
  /** End (2.0 to 3.0). */
  readonly End: 0x2;
  /** Reset (2.0 to 3.0). */
  readonly Reset: 0x3;
};
/** Interop Function (2.0 to 3.0). */
export type InteropFunction = Open<typeof InteropFunction>;

/** Item Type (2.0 to 3.0). */
export declare const ItemType: {
  /** Structure (2.0 to 3.0). items one after the other, each padded. */
  readonly Structure: 0x1;
  /** Integer (2.0 to 3.0). signed. */
  readonly Integer: 0x2;
  /** Long Integer (2.0 to 3.0). signed. */
  readonly LongInteger: 0x3;
  /** Big Integer (2.0 to 3.0). two's complement, sign-extended to a multiple of eight. */
  readonly BigInteger: 0x4;
  /** Enumeration (2.0 to 3.0). unsigned. */
  readonly Enumeration: 0x5;
  /** Boolean (2.0 to 3.0). zero or one. */
  readonly Boolean: 0x6;
  /** Text String (2.0 to 3.0). UTF-8. */
  readonly TextString: 0x7;
  /** Byte String (2.0 to 3.0). */
  readonly ByteString: 0x8;
  /** Date-Time (2.0 to 3.0). signed seconds since 1970. */
  readonly DateTime: 0x9;
  /** Interval (2.0 to 3.0). unsigned seconds. */
  readonly Interval: 0xA;
  /** Date-Time Extended (2.0 to 3.0). signed microseconds since 1970. */
  readonly DateTimeExtended: 0xB;
  /** Identifier (3.0). UTF-8, as Text String. */
  readonly Identifier: 0xC;
  /** Reference (3.0). UTF-8, as Text String. */
  readonly Reference: 0xD;
  /** Name Reference (3.0). UTF-8, as Text String. */
  readonly NameReference: 0xE;
};
/** Item Type (2.0 to 3.0). */
export type ItemType = Open<typeof ItemType>;

/** KEM Algorithm (3.0). */
export declare const KemAlgorithm: {
  /** RSASVE (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule. */
  readonly RSASVE: 0x1;
  /** DHKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule. */
  readonly DHKEM: 0x2;
  /** MLKEM (3.0). CSD02; from one implementer's fact sheet (11.26, Table 572); XML name by rule. */
  readonly MLKEM: 0x3;
};
/** KEM Algorithm (3.0). */
export type KemAlgorithm = Open<typeof KemAlgorithm>;

/** Key Compression Type (1.0 to 3.0). */
export declare const KeyCompressionType: {
  /** EC Public Key Type Uncompressed (1.0 to 3.0). */
  readonly ECPublicKeyTypeUncompressed: 0x1;
  /** EC Public Key Type X9.62 Compressed Prime (1.0 to 3.0). */
  readonly ECPublicKeyTypeX9_62CompressedPrime: 0x2;
  /** EC Public Key Type X9.62 Compressed Char2 (1.0 to 3.0). */
  readonly ECPublicKeyTypeX9_62CompressedChar2: 0x3;
  /** EC Public Key Type X9.62 Hybrid (1.0 to 3.0). */
  readonly ECPublicKeyTypeX9_62Hybrid: 0x4;
};
/** Key Compression Type (1.0 to 3.0). */
export type KeyCompressionType = Open<typeof KeyCompressionType>;

/** Key Format Type (1.0 to 3.0). */
export declare const KeyFormatType: {
  /** Raw (1.0 to 3.0). */
  readonly Raw: 0x1;
  /** Opaque (1.0 to 3.0). */
  readonly Opaque: 0x2;
  /** PKCS#1 (1.0 to 3.0). */
  readonly PKCS_1: 0x3;
  /** PKCS#8 (1.0 to 3.0). */
  readonly PKCS_8: 0x4;
  /** X.509 (1.0 to 3.0). */
  readonly X_509: 0x5;
  /** ECPrivateKey (1.0 to 3.0). */
  readonly ECPrivateKey: 0x6;
  /** Transparent Symmetric Key (1.0 to 3.0). */
  readonly TransparentSymmetricKey: 0x7;
  /** Transparent DSA Private Key (1.0 to 3.0). */
  readonly TransparentDSAPrivateKey: 0x8;
  /** Transparent DSA Public Key (1.0 to 3.0). */
  readonly TransparentDSAPublicKey: 0x9;
  /** Transparent RSA Private Key (1.0 to 3.0). */
  readonly TransparentRSAPrivateKey: 0xA;
  /** Transparent RSA Public Key (1.0 to 3.0). */
  readonly TransparentRSAPublicKey: 0xB;
  /** Transparent DH Private Key (1.0 to 3.0). */
  readonly TransparentDHPrivateKey: 0xC;
  /** Transparent DH Public Key (1.0 to 3.0). */
  readonly TransparentDHPublicKey: 0xD;
  /** Transparent ECDSA Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECDSAPrivateKey: 0xE;
  /** Transparent ECDSA Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECDSAPublicKey: 0xF;
  /** Transparent ECDH Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECDHPrivateKey: 0x10;
  /** Transparent ECDH Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECDHPublicKey: 0x11;
  /** Transparent ECMQV Private Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECMQVPrivateKey: 0x12;
  /** Transparent ECMQV Public Key (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly TransparentECMQVPublicKey: 0x13;
  /** Transparent EC Private Key (1.3 to 3.0). */
  readonly TransparentECPrivateKey: 0x14;
  /** Transparent EC Public Key (1.3 to 3.0). */
  readonly TransparentECPublicKey: 0x15;
  /** PKCS#12 (1.4 to 3.0). */
  readonly PKCS_12: 0x16;
  /** PKCS#10 (2.0 to 3.0). */
  readonly PKCS_10: 0x17;
  /** Seed Private Key (3.0). CSD02; name in the specification and in PQC test cases, value from one implementer's extract. */
  readonly SeedPrivateKey: 0x18;
};
/** Key Format Type (1.0 to 3.0). */
export type KeyFormatType = Open<typeof KeyFormatType>;

/** Key Role Type (1.0 to 3.0). */
export declare const KeyRoleType: {
  /** BDK (1.0 to 3.0). */
  readonly BDK: 0x1;
  /** CVK (1.0 to 3.0). */
  readonly CVK: 0x2;
  /** DEK (1.0 to 3.0). */
  readonly DEK: 0x3;
  /** MKAC (1.0 to 3.0). */
  readonly MKAC: 0x4;
  /** MKSMC (1.0 to 3.0). */
  readonly MKSMC: 0x5;
  /** MKSMI (1.0 to 3.0). */
  readonly MKSMI: 0x6;
  /** MKDAC (1.0 to 3.0). */
  readonly MKDAC: 0x7;
  /** MKDN (1.0 to 3.0). */
  readonly MKDN: 0x8;
  /** MKCP (1.0 to 3.0). */
  readonly MKCP: 0x9;
  /** MKOTH (1.0 to 3.0). */
  readonly MKOTH: 0xA;
  /** KEK (1.0 to 3.0). */
  readonly KEK: 0xB;
  /** MAC16609 (1.0 to 3.0). */
  readonly MAC16609: 0xC;
  /** MAC97971 (1.0 to 3.0). */
  readonly MAC97971: 0xD;
  /** MAC97972 (1.0 to 3.0). */
  readonly MAC97972: 0xE;
  /** MAC97973 (1.0 to 3.0). */
  readonly MAC97973: 0xF;
  /** MAC97974 (1.0 to 3.0). */
  readonly MAC97974: 0x10;
  /** MAC97975 (1.0 to 3.0). */
  readonly MAC97975: 0x11;
  /** ZPK (1.0 to 3.0). */
  readonly ZPK: 0x12;
  /** PVKIBM (1.0 to 3.0). */
  readonly PVKIBM: 0x13;
  /** PVKPVV (1.0 to 3.0). */
  readonly PVKPVV: 0x14;
  /** PVKOTH (1.0 to 3.0). */
  readonly PVKOTH: 0x15;
  /** DUKPT (1.4 to 3.0). */
  readonly DUKPT: 0x16;
  /** IV (1.4 to 3.0). */
  readonly IV: 0x17;
  /** TRKBK (1.4 to 3.0). */
  readonly TRKBK: 0x18;
};
/** Key Role Type (1.0 to 3.0). */
export type KeyRoleType = Open<typeof KeyRoleType>;

/** Key Value Location Type (1.2 to 3.0). */
export declare const KeyValueLocationType: {
  /** Uninterpreted Text String (1.2 to 3.0). */
  readonly UninterpretedTextString: 0x1;
  /** URI (1.2 to 3.0). */
  readonly URI: 0x2;
};
/** Key Value Location Type (1.2 to 3.0). */
export type KeyValueLocationType = Open<typeof KeyValueLocationType>;

/** Key Wrap Type (1.4 to 3.0). */
export declare const KeyWrapType: {
  /** Not Wrapped (1.4 to 3.0). */
  readonly NotWrapped: 0x1;
  /** As Registered (1.4 to 3.0). */
  readonly AsRegistered: 0x2;
};
/** Key Wrap Type (1.4 to 3.0). */
export type KeyWrapType = Open<typeof KeyWrapType>;

/** Link Type (1.0 to 2.1). */
export declare const LinkType: {
  /** Certificate Link (1.0 to 2.1). */
  readonly CertificateLink: 0x101;
  /** Public Key Link (1.0 to 2.1). */
  readonly PublicKeyLink: 0x102;
  /** Private Key Link (1.0 to 2.1). */
  readonly PrivateKeyLink: 0x103;
  /** Derivation Base Object Link (1.0 to 2.1). */
  readonly DerivationBaseObjectLink: 0x104;
  /** Derived Key Link (1.0 to 2.1). */
  readonly DerivedKeyLink: 0x105;
  /** Replacement Object Link (1.0 to 2.1). */
  readonly ReplacementObjectLink: 0x106;
  /** Replaced Object Link (1.0 to 2.1). */
  readonly ReplacedObjectLink: 0x107;
  /** Parent Link (1.2 to 2.1). */
  readonly ParentLink: 0x108;
  /** Child Link (1.2 to 2.1). */
  readonly ChildLink: 0x109;
  /** Previous Link (1.2 to 2.1). */
  readonly PreviousLink: 0x10A;
  /** Next Link (1.2 to 2.1). */
  readonly NextLink: 0x10B;
  /** PKCS#12 Certificate Link (1.4 to 2.1). */
  readonly PKCS_12CertificateLink: 0x10C;
  /** PKCS#12 Password Link (1.4 to 2.1). */
  readonly PKCS_12PasswordLink: 0x10D;
  /** Wrapping Key Link (2.0 to 2.1). */
  readonly WrappingKeyLink: 0x10E;
};
/** Link Type (1.0 to 2.1). */
export type LinkType = Open<typeof LinkType>;

/** Mask Generator (1.4 to 3.0). */
export declare const MaskGenerator: {
  /** MGF1 (1.4 to 3.0). 2.0-3.0 text prints MFG1, the test cases of all versions use MGF1. */
  readonly MGF1: 0x1;
  /** MFG1 (2.0 to 3.0). spelling error in the text of 2.0 to 3.0; the test cases use MGF1. */
  readonly MFG1: 0x1;
};
/** Mask Generator (1.4 to 3.0). */
export type MaskGenerator = Open<typeof MaskGenerator>;

/** NIST Key Type (2.0 to 3.0). */
export declare const NistKeyType: {
  /** Private signature key (2.0 to 3.0). */
  readonly PrivateSignatureKey: 0x1;
  /** Public signature verification key (2.0 to 3.0). */
  readonly PublicSignatureVerificationKey: 0x2;
  /** Symmetric authentication key (2.0 to 3.0). */
  readonly SymmetricAuthenticationKey: 0x3;
  /** Private authentication key (2.0 to 3.0). */
  readonly PrivateAuthenticationKey: 0x4;
  /** Public authentication key (2.0 to 3.0). */
  readonly PublicAuthenticationKey: 0x5;
  /** Symmetric data encryption key (2.0 to 3.0). */
  readonly SymmetricDataEncryptionKey: 0x6;
  /** Symmetric key wrapping key (2.0 to 3.0). */
  readonly SymmetricKeyWrappingKey: 0x7;
  /** Symmetric random number generation key (2.0 to 3.0). */
  readonly SymmetricRandomNumberGenerationKey: 0x8;
  /** Symmetric master key (2.0 to 3.0). */
  readonly SymmetricMasterKey: 0x9;
  /** Private key transport key (2.0 to 3.0). */
  readonly PrivateKeyTransportKey: 0xA;
  /** Public key transport key (2.0 to 3.0). */
  readonly PublicKeyTransportKey: 0xB;
  /** Symmetric key agreement key (2.0 to 3.0). */
  readonly SymmetricKeyAgreementKey: 0xC;
  /** Private static key agreement key (2.0 to 3.0). */
  readonly PrivateStaticKeyAgreementKey: 0xD;
  /** Public static key agreement key (2.0 to 3.0). */
  readonly PublicStaticKeyAgreementKey: 0xE;
  /** Private ephemeral key agreement key (2.0 to 3.0). */
  readonly PrivateEphemeralKeyAgreementKey: 0xF;
  /** Public ephemeral key agreement key (2.0 to 3.0). */
  readonly PublicEphemeralKeyAgreementKey: 0x10;
  /** Symmetric authorization key (2.0 to 3.0). */
  readonly SymmetricAuthorizationKey: 0x11;
  /** Private authorization key (2.0 to 3.0). */
  readonly PrivateAuthorizationKey: 0x12;
  /** Public authorization key (2.0 to 3.0). */
  readonly PublicAuthorizationKey: 0x13;
};
/** NIST Key Type (2.0 to 3.0). */
export type NistKeyType = Open<typeof NistKeyType>;

/** Name Type (1.0 to 2.1). */
export declare const NameType: {
  /** Uninterpreted Text String (1.0 to 2.1). */
  readonly UninterpretedTextString: 0x1;
  /** URI (1.0 to 2.1). */
  readonly URI: 0x2;
};
/** Name Type (1.0 to 2.1). */
export type NameType = Open<typeof NameType>;

/** OTP Algorithm (3.0). */
export declare const OtpAlgorithm: {
  /** HOTP (3.0). */
  readonly HOTP: 0x1;
  /** TOTP (3.0). */
  readonly TOTP: 0x2;
};
/** OTP Algorithm (3.0). */
export type OtpAlgorithm = Open<typeof OtpAlgorithm>;

/** Object Class (3.0). */
export declare const ObjectClass: {
  /** User (3.0). */
  readonly User: 0x1;
  /** System (3.0). */
  readonly System: 0x2;
};
/** Object Class (3.0). */
export type ObjectClass = Open<typeof ObjectClass>;

/** Object Group Member (1.1 to 2.1). */
export declare const ObjectGroupMember: {
  /** Group Member Fresh (1.1 to 2.1). */
  readonly GroupMemberFresh: 0x1;
  /** Group Member Default (1.1 to 2.1). */
  readonly GroupMemberDefault: 0x2;
};
/** Object Group Member (1.1 to 2.1). */
export type ObjectGroupMember = Open<typeof ObjectGroupMember>;

/** Object Type (1.0 to 3.0). */
export declare const ObjectType: {
  /** Certificate (1.0 to 3.0). */
  readonly Certificate: 0x1;
  /** Symmetric Key (1.0 to 3.0). */
  readonly SymmetricKey: 0x2;
  /** Public Key (1.0 to 3.0). */
  readonly PublicKey: 0x3;
  /** Private Key (1.0 to 3.0). */
  readonly PrivateKey: 0x4;
  /** Split Key (1.0 to 3.0). */
  readonly SplitKey: 0x5;
  /** Template (1.0 to 1.4, deprecated from 1.3). marked deprecated from 1.3; value reserved from 2.0. */
  readonly Template: 0x6;
  /** Secret Data (1.0 to 3.0). */
  readonly SecretData: 0x7;
  /** Opaque Object (1.0 to 3.0). */
  readonly OpaqueObject: 0x8;
  /** PGP Key (1.2 to 3.0). */
  readonly PGPKey: 0x9;
  /** Certificate Request (2.0 to 3.0). */
  readonly CertificateRequest: 0xA;
  /** User (3.0). */
  readonly User: 0xB;
  /** Group (3.0). */
  readonly Group: 0xC;
  /** Password Credential (3.0). */
  readonly PasswordCredential: 0xD;
  /** Device Credential (3.0). */
  readonly DeviceCredential: 0xE;
  /** One Time Password Credential (3.0). */
  readonly OneTimePasswordCredential: 0xF;
  /** Hashed Password Credential (3.0). */
  readonly HashedPasswordCredential: 0x10;
};
/** Object Type (1.0 to 3.0). */
export type ObjectType = Open<typeof ObjectType>;

/** Opaque Data Type (1.0 to 3.0). */
export declare const OpaqueDataType: {
};
/** Opaque Data Type (1.0 to 3.0). */
export type OpaqueDataType = Open<typeof OpaqueDataType>;

/** Operation (1.0 to 3.0). */
export declare const Operation: {
  /** Create (1.0 to 3.0). */
  readonly Create: 0x1;
  /** Create Key Pair (1.0 to 3.0). */
  readonly CreateKeyPair: 0x2;
  /** Register (1.0 to 3.0). CSD02: section 6.1.50. */
  readonly Register: 0x3;
  /** Re-key (1.0 to 3.0). CSD02: section 6.1.53. */
  readonly ReKey: 0x4;
  /** Derive Key (1.0 to 3.0). CSD02: section 6.1.19. */
  readonly DeriveKey: 0x5;
  /** Certify (1.0 to 3.0). */
  readonly Certify: 0x6;
  /** Re-certify (1.0 to 3.0). CSD02: section 6.1.52. */
  readonly ReCertify: 0x7;
  /** Locate (1.0 to 3.0). CSD02: section 6.1.34. */
  readonly Locate: 0x8;
  /** Check (1.0 to 3.0). */
  readonly Check: 0x9;
  /** Get (1.0 to 3.0). CSD02: section 6.1.25. */
  readonly Get: 0xA;
  /** Get Attributes (1.0 to 3.0). CSD02: section 6.1.26. */
  readonly GetAttributes: 0xB;
  /** Get Attribute List (1.0 to 3.0). CSD02: section 6.1.27. */
  readonly GetAttributeList: 0xC;
  /** Add Attribute (1.0 to 3.0). */
  readonly AddAttribute: 0xD;
  /** Modify Attribute (1.0 to 3.0). CSD02: section 6.1.40. */
  readonly ModifyAttribute: 0xE;
  /** Delete Attribute (1.0 to 3.0). CSD02: section 6.1.18. */
  readonly DeleteAttribute: 0xF;
  /** Obtain Lease (1.0 to 3.0). CSD02: section 6.1.42. */
  readonly ObtainLease: 0x10;
  /** Get Usage Allocation (1.0 to 3.0). CSD02: section 6.1.29. */
  readonly GetUsageAllocation: 0x11;
  /** Activate (1.0 to 3.0). */
  readonly Activate: 0x12;
  /** Revoke (1.0 to 3.0). CSD02: section 6.1.51. */
  readonly Revoke: 0x13;
  /** Destroy (1.0 to 3.0). CSD02: section 6.1.20. */
  readonly Destroy: 0x14;
  /** Archive (1.0 to 3.0). */
  readonly Archive: 0x15;
  /** Recover (1.0 to 3.0). CSD02: section 6.1.49. */
  readonly Recover: 0x16;
  /** Validate (1.0 to 3.0). CSD02: section 6.1.64. */
  readonly Validate: 0x17;
  /** Query (1.0 to 3.0). CSD02: section 6.1.47. */
  readonly Query: 0x18;
  /** Cancel (1.0 to 3.0). */
  readonly Cancel: 0x19;
  /** Poll (1.0 to 3.0). CSD02: section 6.1.45. */
  readonly Poll: 0x1A;
  /** Notify (1.0 to 3.0). */
  readonly Notify: 0x1B;
  /** Put (1.0 to 3.0). */
  readonly Put: 0x1C;
  /** Re-key Key Pair (1.1 to 3.0). CSD02: section 6.1.54. */
  readonly ReKeyKeyPair: 0x1D;
  /** Discover Versions (1.1 to 3.0). CSD02: section 6.1.21. */
  readonly DiscoverVersions: 0x1E;
  /** Encrypt (1.2 to 3.0). CSD02: section 6.1.23. */
  readonly Encrypt: 0x1F;
  /** Decrypt (1.2 to 3.0). CSD02: section 6.1.16. */
  readonly Decrypt: 0x20;
  /** Sign (1.2 to 3.0). CSD02: section 6.1.62. */
  readonly Sign: 0x21;
  /** Signature Verify (1.2 to 3.0). CSD02: section 6.1.63. */
  readonly SignatureVerify: 0x22;
  /** MAC (1.2 to 3.0). CSD02: section 6.1.38. */
  readonly MAC: 0x23;
  /** MAC Verify (1.2 to 3.0). CSD02: section 6.1.39. */
  readonly MACVerify: 0x24;
  /** RNG Retrieve (1.2 to 3.0). CSD02: section 6.1.56. */
  readonly RNGRetrieve: 0x25;
  /** RNG Seed (1.2 to 3.0). CSD02: section 6.1.57. */
  readonly RNGSeed: 0x26;
  /** Hash (1.2 to 3.0). CSD02: section 6.1.30. */
  readonly Hash: 0x27;
  /** Create Split Key (1.2 to 3.0). */
  readonly CreateSplitKey: 0x28;
  /** Join Split Key (1.2 to 3.0). CSD02: section 6.1.33. */
  readonly JoinSplitKey: 0x29;
  /** Import (1.4 to 3.0). CSD02: section 6.1.31. */
  readonly Import: 0x2A;
  /** Export (1.4 to 3.0). CSD02: section 6.1.24. */
  readonly Export: 0x2B;
  /** Log (2.0 to 3.0). CSD02: section 6.1.35. */
  readonly Log: 0x2C;
  /** Login (2.0 to 3.0). CSD02: section 6.1.36. */
  readonly Login: 0x2D;
  /** Logout (2.0 to 3.0). CSD02: section 6.1.37. */
  readonly Logout: 0x2E;
  /** Delegated Login (2.0 to 3.0). CSD02: section 6.1.17. */
  readonly DelegatedLogin: 0x2F;
  /** Adjust Attribute (2.0 to 3.0). */
  readonly AdjustAttribute: 0x30;
  /** Set Attribute (2.0 to 3.0). CSD02: section 6.1.58. */
  readonly SetAttribute: 0x31;
  /** Set Endpoint Role (2.0 to 3.0). CSD02: section 6.1.61. */
  readonly SetEndpointRole: 0x32;
  /** PKCS#11 (2.0 to 3.0). CSD02: section 6.1.44. */
  readonly PKCS_11: 0x33;
  /** Interop (2.0 to 3.0). CSD02: section 6.1.32. */
  readonly Interop: 0x34;
  /** Re-Provision (2.0 to 3.0). CSD02: section 6.1.55. */
  readonly ReProvision: 0x35;
  /** Set Defaults (2.1 to 3.0). CSD02: section 6.1.60. */
  readonly SetDefaults: 0x36;
  /** Set Constraints (2.1 to 3.0). CSD02: section 6.1.59. */
  readonly SetConstraints: 0x37;
  /** Get Constraints (2.1 to 3.0). CSD02: section 6.1.28. */
  readonly GetConstraints: 0x38;
  /** Query Asynchronous Requests (2.1 to 3.0). CSD02: section 6.1.48. */
  readonly QueryAsynchronousRequests: 0x39;
  /** Process (2.1 to 3.0). CSD02: section 6.1.46. */
  readonly Process: 0x3A;
  /** Ping (2.1 to 3.0). CSD02: section 6.1.43. */
  readonly Ping: 0x3B;
  /** Create Group (3.0). */
  readonly CreateGroup: 0x3C;
  /** Obliterate (3.0). CSD02: section 6.1.41. */
  readonly Obliterate: 0x3D;
  /** Create User (3.0). */
  readonly CreateUser: 0x3E;
  /** Create Credential (3.0). */
  readonly CreateCredential: 0x3F;
  /** Deactivate (3.0). */
  readonly Deactivate: 0x40;
  /** Encapsulate (3.0). CSD02. */
  readonly Encapsulate: 0x41;
  /** Decapsulate (3.0). CSD02. */
  readonly Decapsulate: 0x42;
};
/** Operation (1.0 to 3.0). */
export type Operation = Open<typeof Operation>;

/** PKCS#11 Function (2.0 to 3.0). */
export declare const Pkcs11Function: {
  /** C_Initialize (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Initialize: 0x1;
  /** C_Finalize (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Finalize: 0x2;
  /** C_GetInfo (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetInfo: 0x3;
  /** C_GetFunctionList (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetFunctionList: 0x4;
  /** C_GetSlotList (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetSlotList: 0x5;
  /** C_GetSlotInfo (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetSlotInfo: 0x6;
  /** C_GetTokenInfo (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetTokenInfo: 0x7;
  /** C_GetMechanismList (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetMechanismList: 0x8;
  /** C_GetMechanismInfo (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetMechanismInfo: 0x9;
  /** C_InitToken (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_InitToken: 0xA;
  /** C_InitPIN (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_InitPIN: 0xB;
  /** C_SetPIN (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SetPIN: 0xC;
  /** C_OpenSession (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_OpenSession: 0xD;
  /** C_CloseSession (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_CloseSession: 0xE;
  /** C_CloseAllSessions (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_CloseAllSessions: 0xF;
  /** C_GetSessionInfo (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetSessionInfo: 0x10;
  /** C_GetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetOperationState: 0x11;
  /** C_SetOperationState (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SetOperationState: 0x12;
  /** C_Login (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Login: 0x13;
  /** C_Logout (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Logout: 0x14;
  /** C_CreateObject (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_CreateObject: 0x15;
  /** C_CopyObject (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_CopyObject: 0x16;
  /** C_DestroyObject (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DestroyObject: 0x17;
  /** C_GetObjectSize (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetObjectSize: 0x18;
  /** C_GetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetAttributeValue: 0x19;
  /** C_SetAttributeValue (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SetAttributeValue: 0x1A;
  /** C_FindObjectsInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_FindObjectsInit: 0x1B;
  /** C_FindObjects (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_FindObjects: 0x1C;
  /** C_FindObjectsFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_FindObjectsFinal: 0x1D;
  /** C_EncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_EncryptInit: 0x1E;
  /** C_Encrypt (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Encrypt: 0x1F;
  /** C_EncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_EncryptUpdate: 0x20;
  /** C_EncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_EncryptFinal: 0x21;
  /** C_DecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DecryptInit: 0x22;
  /** C_Decrypt (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Decrypt: 0x23;
  /** C_DecryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DecryptUpdate: 0x24;
  /** C_DecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DecryptFinal: 0x25;
  /** C_DigestInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DigestInit: 0x26;
  /** C_Digest (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Digest: 0x27;
  /** C_DigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DigestUpdate: 0x28;
  /** C_DigestKey (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DigestKey: 0x29;
  /** C_DigestFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DigestFinal: 0x2A;
  /** C_SignInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignInit: 0x2B;
  /** C_Sign (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Sign: 0x2C;
  /** C_SignUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignUpdate: 0x2D;
  /** C_SignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignFinal: 0x2E;
  /** C_SignRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignRecoverInit: 0x2F;
  /** C_SignRecover (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignRecover: 0x30;
  /** C_VerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_VerifyInit: 0x31;
  /** C_Verify (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_Verify: 0x32;
  /** C_VerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_VerifyUpdate: 0x33;
  /** C_VerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_VerifyFinal: 0x34;
  /** C_VerifyRecoverInit (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_VerifyRecoverInit: 0x35;
  /** C_VerifyRecover (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_VerifyRecover: 0x36;
  /** C_DigestEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DigestEncryptUpdate: 0x37;
  /** C_DecryptDigestUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DecryptDigestUpdate: 0x38;
  /** C_SignEncryptUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SignEncryptUpdate: 0x39;
  /** C_DecryptVerifyUpdate (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DecryptVerifyUpdate: 0x3A;
  /** C_GenerateKey (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GenerateKey: 0x3B;
  /** C_GenerateKeyPair (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GenerateKeyPair: 0x3C;
  /** C_WrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_WrapKey: 0x3D;
  /** C_UnwrapKey (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_UnwrapKey: 0x3E;
  /** C_DeriveKey (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_DeriveKey: 0x3F;
  /** C_SeedRandom (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_SeedRandom: 0x40;
  /** C_GenerateRandom (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GenerateRandom: 0x41;
  /** C_GetFunctionStatus (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_GetFunctionStatus: 0x42;
  /** C_CancelFunction (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_CancelFunction: 0x43;
  /** C_WaitForSlotEvent (2.0 to 3.0). position in CK_FUNCTION_LIST. */
  readonly C_WaitForSlotEvent: 0x44;
  /** C_GetInterfaceList (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_GetInterfaceList: 0x45;
  /** C_GetInterface (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_GetInterface: 0x46;
  /** C_LoginUser (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_LoginUser: 0x47;
  /** C_SessionCancel (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_SessionCancel: 0x48;
  /** C_MessageEncryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageEncryptInit: 0x49;
  /** C_EncryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_EncryptMessage: 0x4A;
  /** C_EncryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_EncryptMessageBegin: 0x4B;
  /** C_EncryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_EncryptMessageNext: 0x4C;
  /** C_MessageEncryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageEncryptFinal: 0x4D;
  /** C_MessageDecryptInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageDecryptInit: 0x4E;
  /** C_DecryptMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_DecryptMessage: 0x4F;
  /** C_DecryptMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_DecryptMessageBegin: 0x50;
  /** C_DecryptMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_DecryptMessageNext: 0x51;
  /** C_MessageDecryptFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageDecryptFinal: 0x52;
  /** C_MessageSignInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageSignInit: 0x53;
  /** C_SignMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_SignMessage: 0x54;
  /** C_SignMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_SignMessageBegin: 0x55;
  /** C_SignMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_SignMessageNext: 0x56;
  /** C_MessageSignFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageSignFinal: 0x57;
  /** C_MessageVerifyInit (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageVerifyInit: 0x58;
  /** C_VerifyMessage (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_VerifyMessage: 0x59;
  /** C_VerifyMessageBegin (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_VerifyMessageBegin: 0x5A;
  /** C_VerifyMessageNext (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_VerifyMessageNext: 0x5B;
  /** C_MessageVerifyFinal (2.0 to 3.0). position in CK_FUNCTION_LIST_3_0. */
  readonly C_MessageVerifyFinal: 0x5C;
};
/** PKCS#11 Function (2.0 to 3.0). */
export type Pkcs11Function = Open<typeof Pkcs11Function>;

/** PKCS#11 Return Code (2.0 to 3.0). */
export declare const Pkcs11ReturnCode: {
  /** CKR_OK (2.0 to 3.0). */
  readonly OK: 0x0;
  /** CKR_CANCEL (2.0 to 3.0). */
  readonly CANCEL: 0x1;
  /** CKR_HOST_MEMORY (2.0 to 3.0). */
  readonly HOST_MEMORY: 0x2;
  /** CKR_SLOT_ID_INVALID (2.0 to 3.0). */
  readonly SLOT_ID_INVALID: 0x3;
  /** CKR_GENERAL_ERROR (2.0 to 3.0). */
  readonly GENERAL_ERROR: 0x5;
  /** CKR_FUNCTION_FAILED (2.0 to 3.0). */
  readonly FUNCTION_FAILED: 0x6;
  /** CKR_ARGUMENTS_BAD (2.0 to 3.0). */
  readonly ARGUMENTS_BAD: 0x7;
  /** CKR_NO_EVENT (2.0 to 3.0). */
  readonly NO_EVENT: 0x8;
  /** CKR_NEED_TO_CREATE_THREADS (2.0 to 3.0). */
  readonly NEED_TO_CREATE_THREADS: 0x9;
  /** CKR_CANT_LOCK (2.0 to 3.0). */
  readonly CANT_LOCK: 0xA;
  /** CKR_ATTRIBUTE_READ_ONLY (2.0 to 3.0). */
  readonly ATTRIBUTE_READ_ONLY: 0x10;
  /** CKR_ATTRIBUTE_SENSITIVE (2.0 to 3.0). */
  readonly ATTRIBUTE_SENSITIVE: 0x11;
  /** CKR_ATTRIBUTE_TYPE_INVALID (2.0 to 3.0). */
  readonly ATTRIBUTE_TYPE_INVALID: 0x12;
  /** CKR_ATTRIBUTE_VALUE_INVALID (2.0 to 3.0). */
  readonly ATTRIBUTE_VALUE_INVALID: 0x13;
  /** CKR_ACTION_PROHIBITED (2.0 to 3.0). */
  readonly ACTION_PROHIBITED: 0x1B;
  /** CKR_DATA_INVALID (2.0 to 3.0). */
  readonly DATA_INVALID: 0x20;
  /** CKR_DATA_LEN_RANGE (2.0 to 3.0). */
  readonly DATA_LEN_RANGE: 0x21;
  /** CKR_DEVICE_ERROR (2.0 to 3.0). */
  readonly DEVICE_ERROR: 0x30;
  /** CKR_DEVICE_MEMORY (2.0 to 3.0). */
  readonly DEVICE_MEMORY: 0x31;
  /** CKR_DEVICE_REMOVED (2.0 to 3.0). */
  readonly DEVICE_REMOVED: 0x32;
  /** CKR_ENCRYPTED_DATA_INVALID (2.0 to 3.0). */
  readonly ENCRYPTED_DATA_INVALID: 0x40;
  /** CKR_ENCRYPTED_DATA_LEN_RANGE (2.0 to 3.0). */
  readonly ENCRYPTED_DATA_LEN_RANGE: 0x41;
  /** CKR_FUNCTION_CANCELED (2.0 to 3.0). */
  readonly FUNCTION_CANCELED: 0x50;
  /** CKR_FUNCTION_NOT_PARALLEL (2.0 to 3.0). */
  readonly FUNCTION_NOT_PARALLEL: 0x51;
  /** CKR_FUNCTION_NOT_SUPPORTED (2.0 to 3.0). */
  readonly FUNCTION_NOT_SUPPORTED: 0x54;
  /** CKR_KEY_HANDLE_INVALID (2.0 to 3.0). */
  readonly KEY_HANDLE_INVALID: 0x60;
  /** CKR_KEY_SIZE_RANGE (2.0 to 3.0). */
  readonly KEY_SIZE_RANGE: 0x62;
  /** CKR_KEY_TYPE_INCONSISTENT (2.0 to 3.0). */
  readonly KEY_TYPE_INCONSISTENT: 0x63;
  /** CKR_KEY_NOT_NEEDED (2.0 to 3.0). */
  readonly KEY_NOT_NEEDED: 0x64;
  /** CKR_KEY_CHANGED (2.0 to 3.0). */
  readonly KEY_CHANGED: 0x65;
  /** CKR_KEY_NEEDED (2.0 to 3.0). */
  readonly KEY_NEEDED: 0x66;
  /** CKR_KEY_INDIGESTIBLE (2.0 to 3.0). */
  readonly KEY_INDIGESTIBLE: 0x67;
  /** CKR_KEY_FUNCTION_NOT_PERMITTED (2.0 to 3.0). */
  readonly KEY_FUNCTION_NOT_PERMITTED: 0x68;
  /** CKR_KEY_NOT_WRAPPABLE (2.0 to 3.0). */
  readonly KEY_NOT_WRAPPABLE: 0x69;
  /** CKR_KEY_UNEXTRACTABLE (2.0 to 3.0). */
  readonly KEY_UNEXTRACTABLE: 0x6A;
  /** CKR_MECHANISM_INVALID (2.0 to 3.0). */
  readonly MECHANISM_INVALID: 0x70;
  /** CKR_MECHANISM_PARAM_INVALID (2.0 to 3.0). */
  readonly MECHANISM_PARAM_INVALID: 0x71;
  /** CKR_OBJECT_HANDLE_INVALID (2.0 to 3.0). */
  readonly OBJECT_HANDLE_INVALID: 0x82;
  /** CKR_OPERATION_ACTIVE (2.0 to 3.0). */
  readonly OPERATION_ACTIVE: 0x90;
  /** CKR_OPERATION_NOT_INITIALIZED (2.0 to 3.0). */
  readonly OPERATION_NOT_INITIALIZED: 0x91;
  /** CKR_PIN_INCORRECT (2.0 to 3.0). */
  readonly PIN_INCORRECT: 0xA0;
  /** CKR_PIN_INVALID (2.0 to 3.0). */
  readonly PIN_INVALID: 0xA1;
  /** CKR_PIN_LEN_RANGE (2.0 to 3.0). */
  readonly PIN_LEN_RANGE: 0xA2;
  /** CKR_PIN_EXPIRED (2.0 to 3.0). */
  readonly PIN_EXPIRED: 0xA3;
  /** CKR_PIN_LOCKED (2.0 to 3.0). */
  readonly PIN_LOCKED: 0xA4;
  /** CKR_SESSION_CLOSED (2.0 to 3.0). */
  readonly SESSION_CLOSED: 0xB0;
  /** CKR_SESSION_COUNT (2.0 to 3.0). */
  readonly SESSION_COUNT: 0xB1;
  /** CKR_SESSION_HANDLE_INVALID (2.0 to 3.0). */
  readonly SESSION_HANDLE_INVALID: 0xB3;
  /** CKR_SESSION_PARALLEL_NOT_SUPPORTED (2.0 to 3.0). */
  readonly SESSION_PARALLEL_NOT_SUPPORTED: 0xB4;
  /** CKR_SESSION_READ_ONLY (2.0 to 3.0). */
  readonly SESSION_READ_ONLY: 0xB5;
  /** CKR_SESSION_EXISTS (2.0 to 3.0). */
  readonly SESSION_EXISTS: 0xB6;
  /** CKR_SESSION_READ_ONLY_EXISTS (2.0 to 3.0). */
  readonly SESSION_READ_ONLY_EXISTS: 0xB7;
  /** CKR_SESSION_READ_WRITE_SO_EXISTS (2.0 to 3.0). */
  readonly SESSION_READ_WRITE_SO_EXISTS: 0xB8;
  /** CKR_SIGNATURE_INVALID (2.0 to 3.0). */
  readonly SIGNATURE_INVALID: 0xC0;
  /** CKR_SIGNATURE_LEN_RANGE (2.0 to 3.0). */
  readonly SIGNATURE_LEN_RANGE: 0xC1;
  /** CKR_TEMPLATE_INCOMPLETE (2.0 to 3.0). */
  readonly TEMPLATE_INCOMPLETE: 0xD0;
  /** CKR_TEMPLATE_INCONSISTENT (2.0 to 3.0). */
  readonly TEMPLATE_INCONSISTENT: 0xD1;
  /** CKR_TOKEN_NOT_PRESENT (2.0 to 3.0). */
  readonly TOKEN_NOT_PRESENT: 0xE0;
  /** CKR_TOKEN_NOT_RECOGNIZED (2.0 to 3.0). */
  readonly TOKEN_NOT_RECOGNIZED: 0xE1;
  /** CKR_TOKEN_WRITE_PROTECTED (2.0 to 3.0). */
  readonly TOKEN_WRITE_PROTECTED: 0xE2;
  /** CKR_UNWRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0). */
  readonly UNWRAPPING_KEY_HANDLE_INVALID: 0xF0;
  /** CKR_UNWRAPPING_KEY_SIZE_RANGE (2.0 to 3.0). */
  readonly UNWRAPPING_KEY_SIZE_RANGE: 0xF1;
  /** CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0). */
  readonly UNWRAPPING_KEY_TYPE_INCONSISTENT: 0xF2;
  /** CKR_USER_ALREADY_LOGGED_IN (2.0 to 3.0). */
  readonly USER_ALREADY_LOGGED_IN: 0x100;
  /** CKR_USER_NOT_LOGGED_IN (2.0 to 3.0). */
  readonly USER_NOT_LOGGED_IN: 0x101;
  /** CKR_USER_PIN_NOT_INITIALIZED (2.0 to 3.0). */
  readonly USER_PIN_NOT_INITIALIZED: 0x102;
  /** CKR_USER_TYPE_INVALID (2.0 to 3.0). */
  readonly USER_TYPE_INVALID: 0x103;
  /** CKR_USER_ANOTHER_ALREADY_LOGGED_IN (2.0 to 3.0). */
  readonly USER_ANOTHER_ALREADY_LOGGED_IN: 0x104;
  /** CKR_USER_TOO_MANY_TYPES (2.0 to 3.0). */
  readonly USER_TOO_MANY_TYPES: 0x105;
  /** CKR_WRAPPED_KEY_INVALID (2.0 to 3.0). */
  readonly WRAPPED_KEY_INVALID: 0x110;
  /** CKR_WRAPPED_KEY_LEN_RANGE (2.0 to 3.0). */
  readonly WRAPPED_KEY_LEN_RANGE: 0x112;
  /** CKR_WRAPPING_KEY_HANDLE_INVALID (2.0 to 3.0). */
  readonly WRAPPING_KEY_HANDLE_INVALID: 0x113;
  /** CKR_WRAPPING_KEY_SIZE_RANGE (2.0 to 3.0). */
  readonly WRAPPING_KEY_SIZE_RANGE: 0x114;
  /** CKR_WRAPPING_KEY_TYPE_INCONSISTENT (2.0 to 3.0). */
  readonly WRAPPING_KEY_TYPE_INCONSISTENT: 0x115;
  /** CKR_RANDOM_SEED_NOT_SUPPORTED (2.0 to 3.0). */
  readonly RANDOM_SEED_NOT_SUPPORTED: 0x120;
  /** CKR_RANDOM_NO_RNG (2.0 to 3.0). */
  readonly RANDOM_NO_RNG: 0x121;
  /** CKR_DOMAIN_PARAMS_INVALID (2.0 to 3.0). */
  readonly DOMAIN_PARAMS_INVALID: 0x130;
  /** CKR_CURVE_NOT_SUPPORTED (2.0 to 3.0). */
  readonly CURVE_NOT_SUPPORTED: 0x140;
  /** CKR_BUFFER_TOO_SMALL (2.0 to 3.0). */
  readonly BUFFER_TOO_SMALL: 0x150;
  /** CKR_SAVED_STATE_INVALID (2.0 to 3.0). */
  readonly SAVED_STATE_INVALID: 0x160;
  /** CKR_INFORMATION_SENSITIVE (2.0 to 3.0). */
  readonly INFORMATION_SENSITIVE: 0x170;
  /** CKR_STATE_UNSAVEABLE (2.0 to 3.0). */
  readonly STATE_UNSAVEABLE: 0x180;
  /** CKR_CRYPTOKI_NOT_INITIALIZED (2.0 to 3.0). */
  readonly CRYPTOKI_NOT_INITIALIZED: 0x190;
  /** CKR_CRYPTOKI_ALREADY_INITIALIZED (2.0 to 3.0). */
  readonly CRYPTOKI_ALREADY_INITIALIZED: 0x191;
  /** CKR_MUTEX_BAD (2.0 to 3.0). */
  readonly MUTEX_BAD: 0x1A0;
  /** CKR_MUTEX_NOT_LOCKED (2.0 to 3.0). */
  readonly MUTEX_NOT_LOCKED: 0x1A1;
  /** CKR_NEW_PIN_MODE (2.0 to 3.0). */
  readonly NEW_PIN_MODE: 0x1B0;
  /** CKR_NEXT_OTP (2.0 to 3.0). */
  readonly NEXT_OTP: 0x1B1;
  /** CKR_EXCEEDED_MAX_ITERATIONS (2.0 to 3.0). */
  readonly EXCEEDED_MAX_ITERATIONS: 0x1C0;
  /** CKR_FIPS_SELF_TEST_FAILED (2.0 to 3.0). */
  readonly FIPS_SELF_TEST_FAILED: 0x1C1;
  /** CKR_LIBRARY_LOAD_FAILED (2.0 to 3.0). */
  readonly LIBRARY_LOAD_FAILED: 0x1C2;
  /** CKR_PIN_TOO_WEAK (2.0 to 3.0). */
  readonly PIN_TOO_WEAK: 0x1C3;
  /** CKR_PUBLIC_KEY_INVALID (2.0 to 3.0). */
  readonly PUBLIC_KEY_INVALID: 0x1C4;
  /** CKR_FUNCTION_REJECTED (2.0 to 3.0). */
  readonly FUNCTION_REJECTED: 0x200;
  /** CKR_VENDOR_DEFINED (2.0 to 3.0). */
  readonly VENDOR_DEFINED: 0x80000000;
};
/** PKCS#11 Return Code (2.0 to 3.0). */
export type Pkcs11ReturnCode = Open<typeof Pkcs11ReturnCode>;

/** Padding Method (1.0 to 3.0). */
export declare const PaddingMethod: {
  /** None (1.0 to 3.0). */
  readonly None: 0x1;
  /** OAEP (1.0 to 3.0). */
  readonly OAEP: 0x2;
  /** PKCS5 (1.0 to 3.0). */
  readonly PKCS5: 0x3;
  /** SSL3 (1.0 to 3.0). */
  readonly SSL3: 0x4;
  /** Zeros (1.0 to 3.0). */
  readonly Zeros: 0x5;
  /** ANSI X9.23 (1.0 to 3.0). */
  readonly ANSIX9_23: 0x6;
  /** ISO 10126 (1.0 to 3.0). */
  readonly ISO10126: 0x7;
  /** PKCS1 v1.5 (1.0 to 3.0). */
  readonly PKCS1V1_5: 0x8;
  /** X9.31 (1.0 to 3.0). */
  readonly X9_31: 0x9;
  /** PSS (1.0 to 3.0). */
  readonly PSS: 0xA;
};
/** Padding Method (1.0 to 3.0). */
export type PaddingMethod = Open<typeof PaddingMethod>;

/** Processing Stage (2.1 to 3.0). */
export declare const ProcessingStage: {
  /** Submitted (2.1 to 3.0). */
  readonly Submitted: 0x1;
  /** In Process (2.1 to 3.0). */
  readonly InProcess: 0x2;
  /** Completed (2.1 to 3.0). */
  readonly Completed: 0x3;
};
/** Processing Stage (2.1 to 3.0). */
export type ProcessingStage = Open<typeof ProcessingStage>;

/** Profile Name (1.3 to 3.0). */
export declare const ProfileName: {
  /** Baseline Server Basic KMIP v1.2 (1.3 to 1.4). */
  readonly BaselineServerBasicKMIPV1_2: 0x1;
  /** Baseline Server TLS v1.2 KMIP v1.2 (1.3 to 1.4). */
  readonly BaselineServerTLSV1_2KMIPV1_2: 0x2;
  /** Baseline Client Basic KMIP v1.2 (1.3 to 1.4). */
  readonly BaselineClientBasicKMIPV1_2: 0x3;
  /** Baseline Client TLS v1.2 KMIP v1.2 (1.3 to 1.4). */
  readonly BaselineClientTLSV1_2KMIPV1_2: 0x4;
  /** Complete Server Basic KMIP v1.2 (1.3 to 1.4). */
  readonly CompleteServerBasicKMIPV1_2: 0x5;
  /** Complete Server TLS v1.2 KMIP v1.2 (1.3 to 1.4). */
  readonly CompleteServerTLSV1_2KMIPV1_2: 0x6;
  /** Tape Library Client KMIP v1.0 (1.3 to 1.4). */
  readonly TapeLibraryClientKMIPV1_0: 0x7;
  /** Tape Library Client KMIP v1.1 (1.3 to 1.4). */
  readonly TapeLibraryClientKMIPV1_1: 0x8;
  /** Tape Library Client KMIP v1.2 (1.3 to 1.4). */
  readonly TapeLibraryClientKMIPV1_2: 0x9;
  /** Tape Library Server KMIP v1.0 (1.3 to 1.4). */
  readonly TapeLibraryServerKMIPV1_0: 0xA;
  /** Tape Library Server KMIP v1.1 (1.3 to 1.4). */
  readonly TapeLibraryServerKMIPV1_1: 0xB;
  /** Tape Library Server KMIP v1.2 (1.3 to 1.4). */
  readonly TapeLibraryServerKMIPV1_2: 0xC;
  /** Symmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleClientKMIPV1_0: 0xD;
  /** Symmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleClientKMIPV1_1: 0xE;
  /** Symmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleClientKMIPV1_2: 0xF;
  /** Symmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleServerKMIPV1_0: 0x10;
  /** Symmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleServerKMIPV1_1: 0x11;
  /** Symmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleServerKMIPV1_2: 0x12;
  /** Asymmetric Key Lifecycle Client KMIP v1.0 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleClientKMIPV1_0: 0x13;
  /** Asymmetric Key Lifecycle Client KMIP v1.1 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleClientKMIPV1_1: 0x14;
  /** Asymmetric Key Lifecycle Client KMIP v1.2 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleClientKMIPV1_2: 0x15;
  /** Asymmetric Key Lifecycle Server KMIP v1.0 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleServerKMIPV1_0: 0x16;
  /** Asymmetric Key Lifecycle Server KMIP v1.1 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleServerKMIPV1_1: 0x17;
  /** Asymmetric Key Lifecycle Server KMIP v1.2 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleServerKMIPV1_2: 0x18;
  /** Basic Cryptographic Client KMIP v1.2 (1.3 to 1.4). */
  readonly BasicCryptographicClientKMIPV1_2: 0x19;
  /** Basic Cryptographic Server KMIP v1.2 (1.3 to 1.4). */
  readonly BasicCryptographicServerKMIPV1_2: 0x1A;
  /** Advanced Cryptographic Client KMIP v1.2 (1.3 to 1.4). */
  readonly AdvancedCryptographicClientKMIPV1_2: 0x1B;
  /** Advanced Cryptographic Server KMIP v1.2 (1.3 to 1.4). */
  readonly AdvancedCryptographicServerKMIPV1_2: 0x1C;
  /** RNG Cryptographic Client KMIP v1.2 (1.3 to 1.4). */
  readonly RNGCryptographicClientKMIPV1_2: 0x1D;
  /** RNG Cryptographic Server KMIP v1.2 (1.3 to 1.4). */
  readonly RNGCryptographicServerKMIPV1_2: 0x1E;
  /** Basic Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4). */
  readonly BasicSymmetricKeyFoundryClientKMIPV1_0: 0x1F;
  /** Intermediate Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4). */
  readonly IntermediateSymmetricKeyFoundryClientKMIPV1_0: 0x20;
  /** Advanced Symmetric Key Foundry Client KMIP v1.0 (1.3 to 1.4). */
  readonly AdvancedSymmetricKeyFoundryClientKMIPV1_0: 0x21;
  /** Basic Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4). */
  readonly BasicSymmetricKeyFoundryClientKMIPV1_1: 0x22;
  /** Intermediate Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4). */
  readonly IntermediateSymmetricKeyFoundryClientKMIPV1_1: 0x23;
  /** Advanced Symmetric Key Foundry Client KMIP v1.1 (1.3 to 1.4). */
  readonly AdvancedSymmetricKeyFoundryClientKMIPV1_1: 0x24;
  /** Basic Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4). */
  readonly BasicSymmetricKeyFoundryClientKMIPV1_2: 0x25;
  /** Intermediate Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4). */
  readonly IntermediateSymmetricKeyFoundryClientKMIPV1_2: 0x26;
  /** Advanced Symmetric Key Foundry Client KMIP v1.2 (1.3 to 1.4). */
  readonly AdvancedSymmetricKeyFoundryClientKMIPV1_2: 0x27;
  /** Symmetric Key Foundry Server KMIP v1.0 (1.3 to 1.4). */
  readonly SymmetricKeyFoundryServerKMIPV1_0: 0x28;
  /** Symmetric Key Foundry Server KMIP v1.1 (1.3 to 1.4). */
  readonly SymmetricKeyFoundryServerKMIPV1_1: 0x29;
  /** Symmetric Key Foundry Server KMIP v1.2 (1.3 to 1.4). */
  readonly SymmetricKeyFoundryServerKMIPV1_2: 0x2A;
  /** Opaque Managed Object Store Client KMIP v1.0 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreClientKMIPV1_0: 0x2B;
  /** Opaque Managed Object Store Client KMIP v1.1 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreClientKMIPV1_1: 0x2C;
  /** Opaque Managed Object Store Client KMIP v1.2 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreClientKMIPV1_2: 0x2D;
  /** Opaque Managed Object Store Server KMIP v1.0 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreServerKMIPV1_0: 0x2E;
  /** Opaque Managed Object Store Server KMIP v1.1 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreServerKMIPV1_1: 0x2F;
  /** Opaque Managed Object Store Server KMIP v1.2 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreServerKMIPV1_2: 0x30;
  /** Suite B minLOS_128 Client KMIP v1.0 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ClientKMIPV1_0: 0x31;
  /** Suite B minLOS_128 Client KMIP v1.1 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ClientKMIPV1_1: 0x32;
  /** Suite B minLOS_128 Client KMIP v1.2 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ClientKMIPV1_2: 0x33;
  /** Suite B minLOS_128 Server KMIP v1.0 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ServerKMIPV1_0: 0x34;
  /** Suite B minLOS_128 Server KMIP v1.1 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ServerKMIPV1_1: 0x35;
  /** Suite B minLOS_128 Server KMIP v1.2 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ServerKMIPV1_2: 0x36;
  /** Suite B minLOS_192 Client KMIP v1.0 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ClientKMIPV1_0: 0x37;
  /** Suite B minLOS_192 Client KMIP v1.1 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ClientKMIPV1_1: 0x38;
  /** Suite B minLOS_192 Client KMIP v1.2 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ClientKMIPV1_2: 0x39;
  /** Suite B minLOS_192 Server KMIP v1.0 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ServerKMIPV1_0: 0x3A;
  /** Suite B minLOS_192 Server KMIP v1.1 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ServerKMIPV1_1: 0x3B;
  /** Suite B minLOS_192 Server KMIP v1.2 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ServerKMIPV1_2: 0x3C;
  /** Storage Array with Self Encrypting Drive Client KMIP v1.0 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveClientKMIPV1_0: 0x3D;
  /** Storage Array with Self Encrypting Drive Client KMIP v1.1 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveClientKMIPV1_1: 0x3E;
  /** Storage Array with Self Encrypting Drive Client KMIP v1.2 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveClientKMIPV1_2: 0x3F;
  /** Storage Array with Self Encrypting Drive Server KMIP v1.0 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveServerKMIPV1_0: 0x40;
  /** Storage Array with Self Encrypting Drive Server KMIP v1.1 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveServerKMIPV1_1: 0x41;
  /** Storage Array with Self Encrypting Drive Server KMIP v1.2 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveServerKMIPV1_2: 0x42;
  /** HTTPS Client KMIP v1.0 (1.3 to 1.4). */
  readonly HTTPSClientKMIPV1_0: 0x43;
  /** HTTPS Client KMIP v1.1 (1.3 to 1.4). */
  readonly HTTPSClientKMIPV1_1: 0x44;
  /** HTTPS Client KMIP v1.2 (1.3 to 1.4). */
  readonly HTTPSClientKMIPV1_2: 0x45;
  /** HTTPS Server KMIP v1.0 (1.3 to 1.4). */
  readonly HTTPSServerKMIPV1_0: 0x46;
  /** HTTPS Server KMIP v1.1 (1.3 to 1.4). */
  readonly HTTPSServerKMIPV1_1: 0x47;
  /** HTTPS Server KMIP v1.2 (1.3 to 1.4). */
  readonly HTTPSServerKMIPV1_2: 0x48;
  /** JSON Client KMIP v1.0 (1.3 to 1.4). */
  readonly JSONClientKMIPV1_0: 0x49;
  /** JSON Client KMIP v1.1 (1.3 to 1.4). */
  readonly JSONClientKMIPV1_1: 0x4A;
  /** JSON Client KMIP v1.2 (1.3 to 1.4). */
  readonly JSONClientKMIPV1_2: 0x4B;
  /** JSON Server KMIP v1.0 (1.3 to 1.4). */
  readonly JSONServerKMIPV1_0: 0x4C;
  /** JSON Server KMIP v1.1 (1.3 to 1.4). */
  readonly JSONServerKMIPV1_1: 0x4D;
  /** JSON Server KMIP v1.2 (1.3 to 1.4). */
  readonly JSONServerKMIPV1_2: 0x4E;
  /** XML Client KMIP v1.0 (1.3 to 1.4). */
  readonly XMLClientKMIPV1_0: 0x4F;
  /** XML Client KMIP v1.1 (1.3 to 1.4). */
  readonly XMLClientKMIPV1_1: 0x50;
  /** XML Client KMIP v1.2 (1.3 to 1.4). */
  readonly XMLClientKMIPV1_2: 0x51;
  /** XML Server KMIP v1.0 (1.3 to 1.4). */
  readonly XMLServerKMIPV1_0: 0x52;
  /** XML Server KMIP v1.1 (1.3 to 1.4). */
  readonly XMLServerKMIPV1_1: 0x53;
  /** XML Server KMIP v1.2 (1.3 to 1.4). */
  readonly XMLServerKMIPV1_2: 0x54;
  /** Baseline Server Basic KMIP v1.3 (1.3 to 1.4). */
  readonly BaselineServerBasicKMIPV1_3: 0x55;
  /** Baseline Server TLS v1.2 KMIP v1.3 (1.3 to 1.4). */
  readonly BaselineServerTLSV1_2KMIPV1_3: 0x56;
  /** Baseline Client Basic KMIP v1.3 (1.3 to 1.4). */
  readonly BaselineClientBasicKMIPV1_3: 0x57;
  /** Baseline Client TLS v1.2 KMIP v1.3 (1.3 to 1.4). */
  readonly BaselineClientTLSV1_2KMIPV1_3: 0x58;
  /** Complete Server Basic KMIP v1.3 (1.3 to 1.4). */
  readonly CompleteServerBasicKMIPV1_3: 0x59;
  /** Complete Server TLS v1.2 KMIP v1.3 (1.3 to 1.4). */
  readonly CompleteServerTLSV1_2KMIPV1_3: 0x5A;
  /** Tape Library Client KMIP v1.3 (1.3 to 1.4). */
  readonly TapeLibraryClientKMIPV1_3: 0x5B;
  /** Tape Library Server KMIP v1.3 (1.3 to 1.4). */
  readonly TapeLibraryServerKMIPV1_3: 0x5C;
  /** Symmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleClientKMIPV1_3: 0x5D;
  /** Symmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4). */
  readonly SymmetricKeyLifecycleServerKMIPV1_3: 0x5E;
  /** Asymmetric Key Lifecycle Client KMIP v1.3 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleClientKMIPV1_3: 0x5F;
  /** Asymmetric Key Lifecycle Server KMIP v1.3 (1.3 to 1.4). */
  readonly AsymmetricKeyLifecycleServerKMIPV1_3: 0x60;
  /** Basic Cryptographic Client KMIP v1.3 (1.3 to 1.4). */
  readonly BasicCryptographicClientKMIPV1_3: 0x61;
  /** Basic Cryptographic Server KMIP v1.3 (1.3 to 1.4). */
  readonly BasicCryptographicServerKMIPV1_3: 0x62;
  /** Advanced Cryptographic Client KMIP v1.3 (1.3 to 1.4). */
  readonly AdvancedCryptographicClientKMIPV1_3: 0x63;
  /** Advanced Cryptographic Server KMIP v1.3 (1.3 to 1.4). */
  readonly AdvancedCryptographicServerKMIPV1_3: 0x64;
  /** RNG Cryptographic Client KMIP v1.3 (1.3 to 1.4). */
  readonly RNGCryptographicClientKMIPV1_3: 0x65;
  /** RNG Cryptographic Server KMIP v1.3 (1.3 to 1.4). */
  readonly RNGCryptographicServerKMIPV1_3: 0x66;
  /** Basic Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4). */
  readonly BasicSymmetricKeyFoundryClientKMIPV1_3: 0x67;
  /** Intermediate Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4). */
  readonly IntermediateSymmetricKeyFoundryClientKMIPV1_3: 0x68;
  /** Advanced Symmetric Key Foundry Client KMIP v1.3 (1.3 to 1.4). */
  readonly AdvancedSymmetricKeyFoundryClientKMIPV1_3: 0x69;
  /** Symmetric Key Foundry Server KMIP v1.3 (1.3 to 1.4). */
  readonly SymmetricKeyFoundryServerKMIPV1_3: 0x6A;
  /** Opaque Managed Object Store Client KMIP v1.3 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreClientKMIPV1_3: 0x6B;
  /** Opaque Managed Object Store Server KMIP v1.3 (1.3 to 1.4). */
  readonly OpaqueManagedObjectStoreServerKMIPV1_3: 0x6C;
  /** Suite B minLOS_128 Client KMIP v1.3 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ClientKMIPV1_3: 0x6D;
  /** Suite B minLOS_128 Server KMIP v1.3 (1.3 to 1.4). */
  readonly SuiteBMinLOS_128ServerKMIPV1_3: 0x6E;
  /** Suite B minLOS_192 Client KMIP v1.3 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ClientKMIPV1_3: 0x6F;
  /** Suite B minLOS_192 Server KMIP v1.3 (1.3 to 1.4). */
  readonly SuiteBMinLOS_192ServerKMIPV1_3: 0x70;
  /** Storage Array with Self Encrypting Drive Client KMIP v1.3 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveClientKMIPV1_3: 0x71;
  /** Storage Array with Self Encrypting Drive Server KMIP v1.3 (1.3 to 1.4). */
  readonly StorageArrayWithSelfEncryptingDriveServerKMIPV1_3: 0x72;
  /** HTTPS Client KMIP v1.3 (1.3 to 1.4). */
  readonly HTTPSClientKMIPV1_3: 0x73;
  /** HTTPS Server KMIP v1.3 (1.3 to 1.4). */
  readonly HTTPSServerKMIPV1_3: 0x74;
  /** JSON Client KMIP v1.3 (1.3 to 1.4). */
  readonly JSONClientKMIPV1_3: 0x75;
  /** JSON Server KMIP v1.3 (1.3 to 1.4). */
  readonly JSONServerKMIPV1_3: 0x76;
  /** XML Client KMIP v1.3 (1.3 to 1.4). */
  readonly XMLClientKMIPV1_3: 0x77;
  /** XML Server KMIP v1.3 (1.3 to 1.4). */
  readonly XMLServerKMIPV1_3: 0x78;
  /** Baseline Server Basic KMIP v1.4 (1.4). */
  readonly BaselineServerBasicKMIPV1_4: 0x79;
  /** Baseline Server TLS v1.2 KMIP v1.4 (1.4). */
  readonly BaselineServerTLSV1_2KMIPV1_4: 0x7A;
  /** Baseline Client Basic KMIP v1.4 (1.4). */
  readonly BaselineClientBasicKMIPV1_4: 0x7B;
  /** Baseline Client TLS v1.2 KMIP v1.4 (1.4). */
  readonly BaselineClientTLSV1_2KMIPV1_4: 0x7C;
  /** Complete Server Basic KMIP v1.4 (1.4). */
  readonly CompleteServerBasicKMIPV1_4: 0x7D;
  /** Complete Server TLS v1.2 KMIP v1.4 (1.4). */
  readonly CompleteServerTLSV1_2KMIPV1_4: 0x7E;
  /** Tape Library Client KMIP v1.4 (1.4). */
  readonly TapeLibraryClientKMIPV1_4: 0x7F;
  /** Tape Library Server KMIP v1.4 (1.4). */
  readonly TapeLibraryServerKMIPV1_4: 0x80;
  /** Symmetric Key Lifecycle Client KMIP v1.4 (1.4). */
  readonly SymmetricKeyLifecycleClientKMIPV1_4: 0x81;
  /** Symmetric Key Lifecycle Server KMIP v1.4 (1.4). */
  readonly SymmetricKeyLifecycleServerKMIPV1_4: 0x82;
  /** Asymmetric Key Lifecycle Client KMIP v1.4 (1.4). */
  readonly AsymmetricKeyLifecycleClientKMIPV1_4: 0x83;
  /** Asymmetric Key Lifecycle Server KMIP v1.4 (1.4). */
  readonly AsymmetricKeyLifecycleServerKMIPV1_4: 0x84;
  /** Basic Cryptographic Client KMIP v1.4 (1.4). */
  readonly BasicCryptographicClientKMIPV1_4: 0x85;
  /** Basic Cryptographic Server KMIP v1.4 (1.4). */
  readonly BasicCryptographicServerKMIPV1_4: 0x86;
  /** Advanced Cryptographic Client KMIP v1.4 (1.4). */
  readonly AdvancedCryptographicClientKMIPV1_4: 0x87;
  /** Advanced Cryptographic Server KMIP v1.4 (1.4). */
  readonly AdvancedCryptographicServerKMIPV1_4: 0x88;
  /** RNG Cryptographic Client KMIP v1.4 (1.4). */
  readonly RNGCryptographicClientKMIPV1_4: 0x89;
  /** RNG Cryptographic Server KMIP v1.4 (1.4). */
  readonly RNGCryptographicServerKMIPV1_4: 0x8A;
  /** Basic Symmetric Key Foundry Client KMIP v1.4 (1.4). */
  readonly BasicSymmetricKeyFoundryClientKMIPV1_4: 0x8B;
  /** Intermediate Symmetric Key Foundry Client KMIP v1.4 (1.4). */
  readonly IntermediateSymmetricKeyFoundryClientKMIPV1_4: 0x8C;
  /** Advanced Symmetric Key Foundry Client KMIP v1.4 (1.4). */
  readonly AdvancedSymmetricKeyFoundryClientKMIPV1_4: 0x8D;
  /** Symmetric Key Foundry Server KMIP v1.4 (1.4). */
  readonly SymmetricKeyFoundryServerKMIPV1_4: 0x8E;
  /** Opaque Managed Object Store Client KMIP v1.4 (1.4). */
  readonly OpaqueManagedObjectStoreClientKMIPV1_4: 0x8F;
  /** Opaque Managed Object Store Server KMIP v1.4 (1.4). */
  readonly OpaqueManagedObjectStoreServerKMIPV1_4: 0x90;
  /** Suite B minLOS_128 Client KMIP v1.4 (1.4). */
  readonly SuiteBMinLOS_128ClientKMIPV1_4: 0x91;
  /** Suite B minLOS_128 Server KMIP v1.4 (1.4). */
  readonly SuiteBMinLOS_128ServerKMIPV1_4: 0x92;
  /** Suite B minLOS_192 Client KMIP v1.4 (1.4). */
  readonly SuiteBMinLOS_192ClientKMIPV1_4: 0x93;
  /** Suite B minLOS_192 Server KMIP v1.4 (1.4). */
  readonly SuiteBMinLOS_192ServerKMIPV1_4: 0x94;
  /** Storage Array with Self Encrypting Drive Client KMIP v1.4 (1.4). */
  readonly StorageArrayWithSelfEncryptingDriveClientKMIPV1_4: 0x95;
  /** Storage Array with Self Encrypting Drive Server KMIP v1.4 (1.4). */
  readonly StorageArrayWithSelfEncryptingDriveServerKMIPV1_4: 0x96;
  /** HTTPS Client KMIP v1.4 (1.4). */
  readonly HTTPSClientKMIPV1_4: 0x97;
  /** HTTPS Server KMIP v1.4 (1.4). */
  readonly HTTPSServerKMIPV1_4: 0x98;
  /** JSON Client KMIP v1.4 (1.4). */
  readonly JSONClientKMIPV1_4: 0x99;
  /** JSON Server KMIP v1.4 (1.4). */
  readonly JSONServerKMIPV1_4: 0x9A;
  /** XML Client KMIP v1.4 (1.4). */
  readonly XMLClientKMIPV1_4: 0x9B;
  /** XML Server KMIP v1.4 (1.4). */
  readonly XMLServerKMIPV1_4: 0x9C;
  /** Complete Server Basic (2.0 to 3.0). */
  readonly CompleteServerBasic: 0x104;
  /** Complete Server TLS v1.2 (2.0 to 3.0). */
  readonly CompleteServerTLSV1_2: 0x105;
  /** Tape Library Client (2.0 to 3.0). */
  readonly TapeLibraryClient: 0x106;
  /** Tape Library Server (2.0 to 3.0). */
  readonly TapeLibraryServer: 0x107;
  /** Symmetric Key Lifecycle Client (2.0 to 3.0). */
  readonly SymmetricKeyLifecycleClient: 0x108;
  /** Symmetric Key Lifecycle Server (2.0 to 3.0). */
  readonly SymmetricKeyLifecycleServer: 0x109;
  /** Asymmetric Key Lifecycle Client (2.0 to 3.0). */
  readonly AsymmetricKeyLifecycleClient: 0x10A;
  /** Asymmetric Key Lifecycle Server (2.0 to 3.0). */
  readonly AsymmetricKeyLifecycleServer: 0x10B;
  /** Basic Cryptographic Client (2.0 to 3.0). */
  readonly BasicCryptographicClient: 0x10C;
  /** Basic Cryptographic Server (2.0 to 3.0). */
  readonly BasicCryptographicServer: 0x10D;
  /** Advanced Cryptographic Client (2.0 to 3.0). */
  readonly AdvancedCryptographicClient: 0x10E;
  /** Advanced Cryptographic Server (2.0 to 3.0). */
  readonly AdvancedCryptographicServer: 0x10F;
  /** RNG Cryptographic Client (2.0 to 3.0). */
  readonly RNGCryptographicClient: 0x110;
  /** RNG Cryptographic Server (2.0 to 3.0). */
  readonly RNGCryptographicServer: 0x111;
  /** Basic Symmetric Key Foundry Client (2.0 to 3.0). */
  readonly BasicSymmetricKeyFoundryClient: 0x112;
  /** Intermediate Symmetric Key Foundry Client (2.0 to 3.0). */
  readonly IntermediateSymmetricKeyFoundryClient: 0x113;
  /** Advanced Symmetric Key Foundry Client (2.0 to 3.0). */
  readonly AdvancedSymmetricKeyFoundryClient: 0x114;
  /** Symmetric Key Foundry Server (2.0 to 3.0). */
  readonly SymmetricKeyFoundryServer: 0x115;
  /** Opaque Managed Object Store Client (2.0 to 3.0). */
  readonly OpaqueManagedObjectStoreClient: 0x116;
  /** Opaque Managed Object Store Server (2.0 to 3.0). */
  readonly OpaqueManagedObjectStoreServer: 0x117;
  /** Storage Array with Self Encrypting Drive Client (2.0 to 3.0). */
  readonly StorageArrayWithSelfEncryptingDriveClient: 0x11C;
  /** Storage Array with Self Encrypting Drive Server (2.0 to 3.0). */
  readonly StorageArrayWithSelfEncryptingDriveServer: 0x11D;
  /** HTTPS Client (2.0 to 3.0). */
  readonly HTTPSClient: 0x11E;
  /** HTTPS Server (2.0 to 3.0). */
  readonly HTTPSServer: 0x11F;
  /** JSON Client (2.0 to 3.0). */
  readonly JSONClient: 0x120;
  /** JSON Server (2.0 to 3.0). */
  readonly JSONServer: 0x121;
  /** XML Client (2.0 to 3.0). */
  readonly XMLClient: 0x122;
  /** XML Server (2.0 to 3.0). */
  readonly XMLServer: 0x123;
  /** AES XTS Client (2.0 to 3.0). */
  readonly AESXTSClient: 0x124;
  /** AES XTS Server (2.0 to 3.0). */
  readonly AESXTSServer: 0x125;
  /** Quantum Safe Client (2.0 to 3.0). */
  readonly QuantumSafeClient: 0x126;
  /** Quantum Safe Server (2.0 to 3.0). */
  readonly QuantumSafeServer: 0x127;
  /** PKCS#11 Client (2.0 to 3.0). */
  readonly PKCS_11Client: 0x128;
  /** PKCS#11 Server (2.0 to 3.0). */
  readonly PKCS_11Server: 0x129;
  /** Baseline Client (2.0 to 3.0). */
  readonly BaselineClient: 0x12A;
  /** Baseline Server (2.0 to 3.0). */
  readonly BaselineServer: 0x12B;
  /** Complete Server (2.0 to 3.0). */
  readonly CompleteServer: 0x12C;
};
/** Profile Name (1.3 to 3.0). */
export type ProfileName = Open<typeof ProfileName>;

/** Protection Level (2.0 to 3.0). */
export declare const ProtectionLevel: {
  /** High (2.0 to 3.0). */
  readonly High: 0x1;
  /** Low (2.0 to 3.0). */
  readonly Low: 0x2;
};
/** Protection Level (2.0 to 3.0). */
export type ProtectionLevel = Open<typeof ProtectionLevel>;

/** Put Function (1.0 to 3.0). */
export declare const PutFunction: {
  /** New (1.0 to 3.0). */
  readonly New: 0x1;
  /** Replace (1.0 to 3.0). */
  readonly Replace: 0x2;
};
/** Put Function (1.0 to 3.0). */
export type PutFunction = Open<typeof PutFunction>;

/** Query Function (1.0 to 3.0). */
export declare const QueryFunction: {
  /** Query Operations (1.0 to 3.0). */
  readonly QueryOperations: 0x1;
  /** Query Objects (1.0 to 3.0). */
  readonly QueryObjects: 0x2;
  /** Query Server Information (1.0 to 3.0). */
  readonly QueryServerInformation: 0x3;
  /** Query Application Namespaces (1.0 to 3.0). */
  readonly QueryApplicationNamespaces: 0x4;
  /** Query Extension List (1.1 to 3.0). */
  readonly QueryExtensionList: 0x5;
  /** Query Extension Map (1.1 to 3.0). */
  readonly QueryExtensionMap: 0x6;
  /** Query Attestation Types (1.2 to 3.0). */
  readonly QueryAttestationTypes: 0x7;
  /** Query RNGs (1.3 to 3.0). */
  readonly QueryRNGs: 0x8;
  /** Query Validations (1.3 to 3.0). */
  readonly QueryValidations: 0x9;
  /** Query Profiles (1.3 to 3.0). */
  readonly QueryProfiles: 0xA;
  /** Query Capabilities (1.3 to 3.0). */
  readonly QueryCapabilities: 0xB;
  /** Query Client Registration Methods (1.3 to 3.0). */
  readonly QueryClientRegistrationMethods: 0xC;
  /** Query Defaults Information (2.0 to 3.0). */
  readonly QueryDefaultsInformation: 0xD;
  /** Query Storage Protection Masks (2.0 to 3.0). */
  readonly QueryStorageProtectionMasks: 0xE;
  /** Query Credential Information (3.0). */
  readonly QueryCredentialInformation: 0xF;
};
/** Query Function (1.0 to 3.0). */
export type QueryFunction = Open<typeof QueryFunction>;

/** RNG Algorithm (1.3 to 3.0). */
export declare const RngAlgorithm: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** FIPS 186-2 (1.3 to 3.0). */
  readonly FIPS186_2: 0x2;
  /** DRBG (1.3 to 3.0). */
  readonly DRBG: 0x3;
  /** NRBG (1.3 to 3.0). */
  readonly NRBG: 0x4;
  /** ANSI X9.31 (1.3 to 3.0). */
  readonly ANSIX9_31: 0x5;
  /** ANSI X9.62 (1.3 to 3.0). */
  readonly ANSIX9_62: 0x6;
};
/** RNG Algorithm (1.3 to 3.0). */
export type RngAlgorithm = Open<typeof RngAlgorithm>;

/** RNG Mode (1.3 to 3.0). */
export declare const RngMode: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Shared Instantiation (1.3 to 3.0). */
  readonly SharedInstantiation: 0x2;
  /** Non-Shared Instantiation (1.3 to 3.0). */
  readonly NonSharedInstantiation: 0x3;
};
/** RNG Mode (1.3 to 3.0). */
export type RngMode = Open<typeof RngMode>;

/** Recommended Curve (1.0 to 3.0). */
export declare const RecommendedCurve: {
  /** P-192 (1.0 to 3.0). */
  readonly P_192: 0x1;
  /** K-163 (1.0 to 3.0). */
  readonly K_163: 0x2;
  /** B-163 (1.0 to 3.0). */
  readonly B_163: 0x3;
  /** P-224 (1.0 to 3.0). */
  readonly P_224: 0x4;
  /** K-233 (1.0 to 3.0). */
  readonly K_233: 0x5;
  /** B-233 (1.0 to 3.0). */
  readonly B_233: 0x6;
  /** P-256 (1.0 to 3.0). */
  readonly P_256: 0x7;
  /** K-283 (1.0 to 3.0). */
  readonly K_283: 0x8;
  /** B-283 (1.0 to 3.0). */
  readonly B_283: 0x9;
  /** P-384 (1.0 to 3.0). */
  readonly P_384: 0xA;
  /** K-409 (1.0 to 3.0). */
  readonly K_409: 0xB;
  /** B-409 (1.0 to 3.0). */
  readonly B_409: 0xC;
  /** P-521 (1.0 to 3.0). */
  readonly P_521: 0xD;
  /** K-571 (1.0 to 3.0). */
  readonly K_571: 0xE;
  /** B-571 (1.0 to 3.0). */
  readonly B_571: 0xF;
  /** SECP112R1 (1.2 to 3.0). */
  readonly SECP112R1: 0x10;
  /** SECP112R2 (1.2 to 3.0). */
  readonly SECP112R2: 0x11;
  /** SECP128R1 (1.2 to 3.0). */
  readonly SECP128R1: 0x12;
  /** SECP128R2 (1.2 to 3.0). */
  readonly SECP128R2: 0x13;
  /** SECP160K1 (1.2 to 3.0). */
  readonly SECP160K1: 0x14;
  /** SECP160R1 (1.2 to 3.0). */
  readonly SECP160R1: 0x15;
  /** SECP160R2 (1.2 to 3.0). */
  readonly SECP160R2: 0x16;
  /** SECP192K1 (1.2 to 3.0). */
  readonly SECP192K1: 0x17;
  /** SECP224K1 (1.2 to 3.0). */
  readonly SECP224K1: 0x18;
  /** SECP256K1 (1.2 to 3.0). */
  readonly SECP256K1: 0x19;
  /** SECT113R1 (1.2 to 3.0). */
  readonly SECT113R1: 0x1A;
  /** SECT113R2 (1.2 to 3.0). */
  readonly SECT113R2: 0x1B;
  /** SECT131R1 (1.2 to 3.0). */
  readonly SECT131R1: 0x1C;
  /** SECT131R2 (1.2 to 3.0). */
  readonly SECT131R2: 0x1D;
  /** SECT163R1 (1.2 to 3.0). */
  readonly SECT163R1: 0x1E;
  /** SECT193R1 (1.2 to 3.0). */
  readonly SECT193R1: 0x1F;
  /** SECT193R2 (1.2 to 3.0). */
  readonly SECT193R2: 0x20;
  /** SECT239K1 (1.2 to 3.0). */
  readonly SECT239K1: 0x21;
  /** ANSIX9P192V2 (1.2 to 3.0). */
  readonly ANSIX9P192V2: 0x22;
  /** ANSIX9P192V3 (1.2 to 3.0). */
  readonly ANSIX9P192V3: 0x23;
  /** ANSIX9P239V1 (1.2 to 3.0). */
  readonly ANSIX9P239V1: 0x24;
  /** ANSIX9P239V2 (1.2 to 3.0). */
  readonly ANSIX9P239V2: 0x25;
  /** ANSIX9P239V3 (1.2 to 3.0). */
  readonly ANSIX9P239V3: 0x26;
  /** ANSIX9C2PNB163V1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB163V1: 0x27;
  /** ANSIX9C2PNB163V2 (1.2 to 3.0). */
  readonly ANSIX9C2PNB163V2: 0x28;
  /** ANSIX9C2PNB163V3 (1.2 to 3.0). */
  readonly ANSIX9C2PNB163V3: 0x29;
  /** ANSIX9C2PNB176V1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB176V1: 0x2A;
  /** ANSIX9C2TNB191V1 (1.2 to 3.0). */
  readonly ANSIX9C2TNB191V1: 0x2B;
  /** ANSIX9C2TNB191V2 (1.2 to 3.0). */
  readonly ANSIX9C2TNB191V2: 0x2C;
  /** ANSIX9C2TNB191V3 (1.2 to 3.0). */
  readonly ANSIX9C2TNB191V3: 0x2D;
  /** ANSIX9C2PNB208W1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB208W1: 0x2E;
  /** ANSIX9C2TNB239V1 (1.2 to 3.0). */
  readonly ANSIX9C2TNB239V1: 0x2F;
  /** ANSIX9C2TNB239V2 (1.2 to 3.0). */
  readonly ANSIX9C2TNB239V2: 0x30;
  /** ANSIX9C2TNB239V3 (1.2 to 3.0). */
  readonly ANSIX9C2TNB239V3: 0x31;
  /** ANSIX9C2PNB272W1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB272W1: 0x32;
  /** ANSIX9C2PNB304W1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB304W1: 0x33;
  /** ANSIX9C2TNB359V1 (1.2 to 3.0). */
  readonly ANSIX9C2TNB359V1: 0x34;
  /** ANSIX9C2PNB368W1 (1.2 to 3.0). */
  readonly ANSIX9C2PNB368W1: 0x35;
  /** ANSIX9C2TNB431R1 (1.2 to 3.0). */
  readonly ANSIX9C2TNB431R1: 0x36;
  /** BRAINPOOLP160R1 (1.2 to 3.0). */
  readonly BRAINPOOLP160R1: 0x37;
  /** BRAINPOOLP160T1 (1.2 to 3.0). */
  readonly BRAINPOOLP160T1: 0x38;
  /** BRAINPOOLP192R1 (1.2 to 3.0). */
  readonly BRAINPOOLP192R1: 0x39;
  /** BRAINPOOLP192T1 (1.2 to 3.0). */
  readonly BRAINPOOLP192T1: 0x3A;
  /** BRAINPOOLP224R1 (1.2 to 3.0). */
  readonly BRAINPOOLP224R1: 0x3B;
  /** BRAINPOOLP224T1 (1.2 to 3.0). */
  readonly BRAINPOOLP224T1: 0x3C;
  /** BRAINPOOLP256R1 (1.2 to 3.0). */
  readonly BRAINPOOLP256R1: 0x3D;
  /** BRAINPOOLP256T1 (1.2 to 3.0). */
  readonly BRAINPOOLP256T1: 0x3E;
  /** BRAINPOOLP320R1 (1.2 to 3.0). */
  readonly BRAINPOOLP320R1: 0x3F;
  /** BRAINPOOLP320T1 (1.2 to 3.0). */
  readonly BRAINPOOLP320T1: 0x40;
  /** BRAINPOOLP384R1 (1.2 to 3.0). */
  readonly BRAINPOOLP384R1: 0x41;
  /** BRAINPOOLP384T1 (1.2 to 3.0). */
  readonly BRAINPOOLP384T1: 0x42;
  /** BRAINPOOLP512R1 (1.2 to 3.0). */
  readonly BRAINPOOLP512R1: 0x43;
  /** BRAINPOOLP512T1 (1.2 to 3.0). */
  readonly BRAINPOOLP512T1: 0x44;
  /** CURVE25519 (2.0 to 3.0). */
  readonly CURVE25519: 0x45;
  /** CURVE448 (2.0 to 3.0). */
  readonly CURVE448: 0x46;
  /** ANSIX9C2PNB176W1 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly ANSIX9C2PNB176W1: 0x47;
  /** ANSIX9C2TNB191V4 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly ANSIX9C2TNB191V4: 0x48;
  /** ANSIX9C2TNB191V5 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly ANSIX9C2TNB191V5: 0x49;
  /** ANSIX9C2TNB239V4 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly ANSIX9C2TNB239V4: 0x4A;
  /** ANSIX9C2TNB239V5 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly ANSIX9C2TNB239V5: 0x4B;
  /** CURVE25519PH (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly CURVE25519PH: 0x4C;
  /** CURVE448PH (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly CURVE448PH: 0x4D;
  /** OpenPGP Ed25519 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly OpenPGPEd25519: 0x4E;
  /** OpenPGP Curve25519 (3.0). CSD02; read in the specification table; XML name by rule (single source). */
  readonly OpenPGPCurve25519: 0x4F;
};
/** Recommended Curve (1.0 to 3.0). */
export type RecommendedCurve = Open<typeof RecommendedCurve>;

/** Result Reason (1.0 to 3.0). */
export declare const ResultReason: {
  /** Item Not Found (1.0 to 3.0). No object with the specified Unique Identifier exists. */
  readonly ItemNotFound: 0x1;
  /** Response Too Large (1.0 to 3.0). Maximum Response Size has been exceeded. */
  readonly ResponseTooLarge: 0x2;
  /** Authentication Not Successful (1.0 to 3.0). The authentication information in the request could not be validated, or was not found. */
  readonly AuthenticationNotSuccessful: 0x3;
  /** Invalid Message (1.0 to 3.0). The request message was not syntactically understood by the server. For example - the invalid use of a known tag. */
  readonly InvalidMessage: 0x4;
  /** Operation Not Supported (1.0 to 3.0). The operation requested by the request message is not supported by the server. */
  readonly OperationNotSupported: 0x5;
  /** Missing Data (1.0 to 3.0). The operation REQUIRED additional information in the request, which was not present. */
  readonly MissingData: 0x6;
  /** Invalid Field (1.0 to 3.0). The request is syntactically valid but some data in the request (other than an attribute value) has an invalid value. */
  readonly InvalidField: 0x7;
  /** Feature Not Supported (1.0 to 3.0). The operation is supported, but not a specific feature specified in the request is not supported. */
  readonly FeatureNotSupported: 0x8;
  /** Operation Canceled By Requester (1.0 to 3.0). The operation was asynchronous, and the operation was canceled by the Cancel operation before it completed successfully. */
  readonly OperationCanceledByRequester: 0x9;
  /** Cryptographic Failure (1.0 to 3.0). The operation failed due to a cryptographic error. */
  readonly CryptographicFailure: 0xA;
  /** Illegal Operation (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly IllegalOperation: 0xB;
  /** Permission Denied (1.0 to 3.0). Client is not allowed to perform the specified operation. */
  readonly PermissionDenied: 0xC;
  /** Object Archived (1.0 to 3.0). The object SHALL be recovered from the archive before performing the operation. */
  readonly ObjectArchived: 0xD;
  /** Index Out of Bounds (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly IndexOutOfBounds: 0xE;
  /** Application Namespace Not Supported (1.0 to 3.0). The particular Application Namespace is not supported, and the server was not able to generate the Application Data field of an Application Specific Information attribute if the field was omitted from the client request. */
  readonly ApplicationNamespaceNotSupported: 0xF;
  /** Key Format Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Format Type. */
  readonly KeyFormatTypeNotSupported: 0x10;
  /** Key Compression Type Not Supported (1.0 to 3.0). The object exists, but the server is unable to provide it in the desired Key Compression Type. */
  readonly KeyCompressionTypeNotSupported: 0x11;
  /** Encoding Option Error (1.1 to 3.0). The Encoding Option is not supported as specified by the Encoding Option Enumeration. */
  readonly EncodingOptionError: 0x12;
  /** Key Value Not Present (1.2 to 3.0). A meta data only object. The key value is not present on the server. */
  readonly KeyValueNotPresent: 0x13;
  /** Attestation Required (1.2 to 3.0). Operation requires attestation data which was not provided by the client, and the client has set the Attestation Capable indicator to True. */
  readonly AttestationRequired: 0x14;
  /** Attestation Failed (1.2 to 3.0). Operation requires attestation data and the attestation data provided by the client does not validate. */
  readonly AttestationFailed: 0x15;
  /** Sensitive (1.4 to 3.0). Sensitive keys may not be retrieved unwrapped. */
  readonly Sensitive: 0x16;
  /** Not Extractable (1.4 to 3.0). Object is not Extractable. */
  readonly NotExtractable: 0x17;
  /** Object Already Exists (1.4 to 3.0). for operations such as Import that require that no object with a specific unique identifier exists on a server. */
  readonly ObjectAlreadyExists: 0x18;
  /** Invalid Ticket (2.0 to 3.0). The ticket was invalid. */
  readonly InvalidTicket: 0x19;
  /** Usage Limit Exceeded (2.0 to 3.0). The usage limits or request count has been exceeded. */
  readonly UsageLimitExceeded: 0x1A;
  /** Numeric Range (2.0 to 3.0). An operation produced a number that is to large or too small to be stored in the specified data type. */
  readonly NumericRange: 0x1B;
  /** Invalid Data Type (2.0 to 3.0). A data type was invalid for the requested operation. */
  readonly InvalidDataType: 0x1C;
  /** Read Only Attribute (2.0 to 3.0). Attempt to set a Read Only Attribute. */
  readonly ReadOnlyAttribute: 0x1D;
  /** Multi Valued Attribute (2.0 to 3.0). Attempt to Set or Adjust an attribute that has multiple values. */
  readonly MultiValuedAttribute: 0x1E;
  /** Unsupported Attribute (2.0 to 3.0). Attribute is valid in the specification but unsupported by the Server. */
  readonly UnsupportedAttribute: 0x1F;
  /** Attribute Instance Not Found (2.0 to 3.0). A referenced attribute was found, but the specific instance was not found. */
  readonly AttributeInstanceNotFound: 0x20;
  /** Attribute Not Found (2.0 to 3.0). A referenced attribute was not found at all on an object. */
  readonly AttributeNotFound: 0x21;
  /** Attribute Read Only (2.0 to 3.0). Attempt to set a Read Only Attribute. */
  readonly AttributeReadOnly: 0x22;
  /** Attribute Single Valued (2.0 to 3.0). */
  readonly AttributeSingleValued: 0x23;
  /** Bad Cryptographic Parameters (2.0 to 3.0). Bad Cryptographic Parameters. */
  readonly BadCryptographicParameters: 0x24;
  /** Bad Password (2.0 to 3.0). Key Format Type is PKCS#12, but missing or multiple PKCS#12 Password Links, or not Secret Data, or not Active. */
  readonly BadPassword: 0x25;
  /** Codec Error (2.0 to 3.0). The low level TTLV, XML, JSON etc. was badly formed and not understood by the server.TTLV connections should be closed as future requests might not be correctly separated. */
  readonly CodecError: 0x26;
  /** Illegal Object Type (2.0 to 3.0). Check cannot be performed on this object type. */
  readonly IllegalObjectType: 0x28;
  /** Incompatible Cryptographic Usage Mask (2.0 to 3.0). The cryptographic algorithm or other parameters is not valid for the requested operation. */
  readonly IncompatibleCryptographicUsageMask: 0x29;
  /** Internal Server Error (2.0 to 3.0). The server had an internal error and could not process the request at this time. */
  readonly InternalServerError: 0x2A;
  /** Invalid Asynchronous Correlation Value (2.0 to 3.0). No outstanding operation with the specified Asynchronous Correlation Value exists. */
  readonly InvalidAsynchronousCorrelationValue: 0x2B;
  /** Invalid Attribute (2.0 to 3.0). An attribute is invalid for this object for this operation. */
  readonly InvalidAttribute: 0x2C;
  /** Invalid Attribute Value (2.0 to 3.0). The value supplied for an attribute is invalid. */
  readonly InvalidAttributeValue: 0x2D;
  /** Invalid Correlation Value (2.0 to 3.0). For streaming cryptographic operations. */
  readonly InvalidCorrelationValue: 0x2E;
  /** Invalid CSR (2.0 to 3.0). Invalid Certifcate Signing Request. */
  readonly InvalidCSR: 0x2F;
  /** Invalid Object Type (2.0 to 3.0). Specified object is not valid for the requested operation. */
  readonly InvalidObjectType: 0x30;
  /** Key Wrap Type Not Supported (2.0 to 3.0). Key Wrap Type Type is not supported by the server. */
  readonly KeyWrapTypeNotSupported: 0x32;
  /** Missing Initialization Vector (2.0 to 3.0). Missing IV when required for crypto operation. */
  readonly MissingInitializationVector: 0x34;
  /** Non Unique Name Attribute (2.0 to 3.0). Trying to perform an operation that requests the server to break the constraint on Name attribute being unique. */
  readonly NonUniqueNameAttribute: 0x35;
  /** Object Destroyed (2.0 to 3.0). Object exists, but has already been destroyed. */
  readonly ObjectDestroyed: 0x36;
  /** Object Not Found (2.0 to 3.0). A requested managed object was not found or did not exist. */
  readonly ObjectNotFound: 0x37;
  /** Not Authorised (2.0 to 3.0). */
  readonly NotAuthorised: 0x39;
  /** Server Limit Exceeded (2.0 to 3.0). Some limit on the server such as database size has been exceeded. */
  readonly ServerLimitExceeded: 0x3A;
  /** Unknown Enumeration (2.0 to 3.0). An enumerated value is not known by the server. */
  readonly UnknownEnumeration: 0x3B;
  /** Unknown Message Extension (2.0 to 3.0). The server does not support the supplied Message Extension. */
  readonly UnknownMessageExtension: 0x3C;
  /** Unknown Tag (2.0 to 3.0). A tag is not known by the server. */
  readonly UnknownTag: 0x3D;
  /** Unsupported Cryptographic Parameters (2.0 to 3.0). Cryptographic Parameters are valid in the specification but unsupported by the Server. */
  readonly UnsupportedCryptographicParameters: 0x3E;
  /** Unsupported Protocol Version (2.0 to 3.0). The operation cannot be performed with the provided protocol version. */
  readonly UnsupportedProtocolVersion: 0x3F;
  /** Wrapping Object Archived (2.0 to 3.0). Wrapping Object is archived. */
  readonly WrappingObjectArchived: 0x40;
  /** Wrapping Object Destroyed (2.0 to 3.0). The object exists, but is destroyed. */
  readonly WrappingObjectDestroyed: 0x41;
  /** Wrapping Object Not Found (2.0 to 3.0). Wrapping object does not exist. */
  readonly WrappingObjectNotFound: 0x42;
  /** Wrong Key Lifecycle State (2.0 to 3.0). The key lifecycle state is invalid for the operation, for example not Active for an Encrypt operation. */
  readonly WrongKeyLifecycleState: 0x43;
  /** Protection Storage Unavailable (2.0 to 3.0). */
  readonly ProtectionStorageUnavailable: 0x44;
  /** PKCS#11 Codec Error (2.0 to 3.0). There is a Codec error in the Input parameter. */
  readonly PKCS_11CodecError: 0x45;
  /** PKCS#11 Invalid Function (2.0 to 3.0). The PKCS function is not in the interface. */
  readonly PKCS_11InvalidFunction: 0x46;
  /** PKCS#11 Invalid Interface (2.0 to 3.0). The interface is unknown or unavailable in the server. */
  readonly PKCS_11InvalidInterface: 0x47;
  /** Private Protection Storage Unavailable (2.0 to 3.0). */
  readonly PrivateProtectionStorageUnavailable: 0x48;
  /** Public Protection Storage Unavailable (2.0 to 3.0). */
  readonly PublicProtectionStorageUnavailable: 0x49;
  /** Unknown Object Group (2.1, reserved from 3.0). <insert>; value reserved from 3.0. */
  readonly UnknownObjectGroup: 0x4A;
  /** Constraint Violation (2.1 to 3.0). The request failed because one or more constraints were violated. */
  readonly ConstraintViolation: 0x4B;
  /** Duplicate Process Request (2.1 to 3.0). The asynchronous request specified was already processed. */
  readonly DuplicateProcessRequest: 0x4C;
  /** Circular Link Error (3.0). (3.0) a link would make the object refer to itself directly or through other links; wording not seen, inferred from the name. */
  readonly CircularLinkError: 0x4D;
  /** General Failure (1.0 to 3.0). The request failed for a reason other than any other reason enumeration value. */
  readonly GeneralFailure: 0x100;
};
/** Result Reason (1.0 to 3.0). */
export type ResultReason = Open<typeof ResultReason>;

/** Result Status (1.0 to 3.0). */
export declare const ResultStatus: {
  /** Success (1.0 to 3.0). */
  readonly Success: 0x0;
  /** Operation Failed (1.0 to 3.0). */
  readonly OperationFailed: 0x1;
  /** Operation Pending (1.0 to 3.0). */
  readonly OperationPending: 0x2;
  /** Operation Undone (1.0 to 3.0). */
  readonly OperationUndone: 0x3;
};
/** Result Status (1.0 to 3.0). */
export type ResultStatus = Open<typeof ResultStatus>;

/** Revocation Reason Code (1.0 to 3.0). */
export declare const RevocationReasonCode: {
  /** Unspecified (1.0 to 3.0). */
  readonly Unspecified: 0x1;
  /** Key Compromise (1.0 to 3.0). */
  readonly KeyCompromise: 0x2;
  /** CA Compromise (1.0 to 3.0). */
  readonly CACompromise: 0x3;
  /** Affiliation Changed (1.0 to 3.0). */
  readonly AffiliationChanged: 0x4;
  /** Superseded (1.0 to 3.0). */
  readonly Superseded: 0x5;
  /** Cessation of Operation (1.0 to 3.0). */
  readonly CessationOfOperation: 0x6;
  /** Privilege Withdrawn (1.0 to 3.0). */
  readonly PrivilegeWithdrawn: 0x7;
};
/** Revocation Reason Code (1.0 to 3.0). */
export type RevocationReasonCode = Open<typeof RevocationReasonCode>;

/** Rotate Name Type (2.1). */
export declare const RotateNameType: {
  /** Uninterpreted Text String (2.1). */
  readonly UninterpretedTextString: 0x1;
  /** URI (2.1). */
  readonly URI: 0x2;
};
/** Rotate Name Type (2.1). */
export type RotateNameType = Open<typeof RotateNameType>;

/** Secret Data Type (1.0 to 3.0). */
export declare const SecretDataType: {
  /** Password (1.0 to 3.0). */
  readonly Password: 0x1;
  /** Seed (1.0 to 3.0). */
  readonly Seed: 0x2;
};
/** Secret Data Type (1.0 to 3.0). */
export type SecretDataType = Open<typeof SecretDataType>;

/** Shredding Algorithm (1.3 to 3.0). */
export declare const ShreddingAlgorithm: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Cryptographic (1.3 to 3.0). */
  readonly Cryptographic: 0x2;
  /** Unsupported (1.3 to 3.0). */
  readonly Unsupported: 0x3;
};
/** Shredding Algorithm (1.3 to 3.0). */
export type ShreddingAlgorithm = Open<typeof ShreddingAlgorithm>;

/** Split Key Method (1.0 to 3.0). */
export declare const SplitKeyMethod: {
  /** XOR (1.0 to 3.0). */
  readonly XOR: 0x1;
  /** Polynomial Sharing GF (2^16) (1.0 to 3.0). */
  readonly PolynomialSharingGF2_16: 0x2;
  /** Polynomial Sharing Prime Field (1.0 to 3.0). */
  readonly PolynomialSharingPrimeField: 0x3;
  /** Polynomial Sharing GF (2^8) (1.2 to 3.0). */
  readonly PolynomialSharingGF2_8: 0x4;
};
/** Split Key Method (1.0 to 3.0). */
export type SplitKeyMethod = Open<typeof SplitKeyMethod>;

/** Split Key Polynomial (3.0). */
export declare const SplitKeyPolynomial: {
  /** Polynomial-283 (3.0). */
  readonly Polynomial_283: 0x1;
  /** Polynomial-285 (3.0). */
  readonly Polynomial_285: 0x2;
};
/** Split Key Polynomial (3.0). */
export type SplitKeyPolynomial = Open<typeof SplitKeyPolynomial>;

/** State (1.0 to 3.0). */
export declare const State: {
  /** Pre-Active (1.0 to 3.0). */
  readonly PreActive: 0x1;
  /** Active (1.0 to 3.0). */
  readonly Active: 0x2;
  /** Deactivated (1.0 to 3.0). */
  readonly Deactivated: 0x3;
  /** Compromised (1.0 to 3.0). */
  readonly Compromised: 0x4;
  /** Destroyed (1.0 to 3.0). */
  readonly Destroyed: 0x5;
  /** Destroyed Compromised (1.0 to 3.0). */
  readonly DestroyedCompromised: 0x6;
};
/** State (1.0 to 3.0). */
export type State = Open<typeof State>;

/** Ticket Type (2.0 to 3.0). */
export declare const TicketType: {
  /** Login (2.0 to 3.0). */
  readonly Login: 0x1;
};
/** Ticket Type (2.0 to 3.0). */
export type TicketType = Open<typeof TicketType>;

/** Unique Identifier (2.0 to 3.0). */
export declare const UniqueIdentifier: {
  /** ID Placeholder (2.0 to 3.0). */
  readonly IDPlaceholder: 0x1;
  /** Certify (2.0 to 3.0). */
  readonly Certify: 0x2;
  /** Create (2.0 to 3.0). */
  readonly Create: 0x3;
  /** Create Key Pair (2.0 to 3.0). */
  readonly CreateKeyPair: 0x4;
  /** Create Key Pair Private Key (2.0 to 3.0). */
  readonly CreateKeyPairPrivateKey: 0x5;
  /** Create Key Pair Public Key (2.0 to 3.0). */
  readonly CreateKeyPairPublicKey: 0x6;
  /** Create Split Key (2.0 to 3.0). */
  readonly CreateSplitKey: 0x7;
  /** Derive Key (2.0 to 3.0). */
  readonly DeriveKey: 0x8;
  /** Import (2.0 to 3.0). */
  readonly Import: 0x9;
  /** Join Split Key (2.0 to 3.0). */
  readonly JoinSplitKey: 0xA;
  /** Locate (2.0 to 3.0). */
  readonly Locate: 0xB;
  /** Register (2.0 to 3.0). */
  readonly Register: 0xC;
  /** Re-key (2.0 to 3.0). */
  readonly ReKey: 0xD;
  /** Re-certify (2.0 to 3.0). */
  readonly ReCertify: 0xE;
  /** Re-key Key Pair (2.0 to 3.0). */
  readonly ReKeyKeyPair: 0xF;
  /** Re-key Key Pair Private Key (2.0 to 3.0). */
  readonly ReKeyKeyPairPrivateKey: 0x10;
  /** Re-key Key Pair Public Key (2.0 to 3.0). */
  readonly ReKeyKeyPairPublicKey: 0x11;
  /** Re-Provision (3.0). */
  readonly ReProvision: 0x12;
  /** Create User (3.0). */
  readonly CreateUser: 0x13;
  /** Create Group (3.0). */
  readonly CreateGroup: 0x14;
  /** Create Credential (3.0). */
  readonly CreateCredential: 0x15;
};
/** Unique Identifier (2.0 to 3.0). */
export type UniqueIdentifier = Open<typeof UniqueIdentifier>;

/** Unwrap Mode (1.3 to 3.0). */
export declare const UnwrapMode: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Processed (1.3 to 3.0). */
  readonly Processed: 0x2;
  /** Not Processed (1.3 to 3.0). */
  readonly NotProcessed: 0x3;
};
/** Unwrap Mode (1.3 to 3.0). */
export type UnwrapMode = Open<typeof UnwrapMode>;

/** Usage Limits Unit (1.0 to 3.0). */
export declare const UsageLimitsUnit: {
  /** Byte (1.0 to 3.0). */
  readonly Byte: 0x1;
  /** Object (1.0 to 3.0). */
  readonly Object: 0x2;
};
/** Usage Limits Unit (1.0 to 3.0). */
export type UsageLimitsUnit = Open<typeof UsageLimitsUnit>;

/** Validation Authority Type (1.3 to 3.0). */
export declare const ValidationAuthorityType: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** NIST CMVP (1.3 to 3.0). */
  readonly NISTCMVP: 0x2;
  /** Common Criteria (1.3 to 3.0). */
  readonly CommonCriteria: 0x3;
};
/** Validation Authority Type (1.3 to 3.0). */
export type ValidationAuthorityType = Open<typeof ValidationAuthorityType>;

/** Validation Type (1.3 to 3.0). */
export declare const ValidationType: {
  /** Unspecified (1.3 to 3.0). */
  readonly Unspecified: 0x1;
  /** Hardware (1.3 to 3.0). */
  readonly Hardware: 0x2;
  /** Software (1.3 to 3.0). */
  readonly Software: 0x3;
  /** Firmware (1.3 to 3.0). */
  readonly Firmware: 0x4;
  /** Hybrid (1.3 to 3.0). */
  readonly Hybrid: 0x5;
};
/** Validation Type (1.3 to 3.0). */
export type ValidationType = Open<typeof ValidationType>;

/** Validity Indicator (1.0 to 3.0). */
export declare const ValidityIndicator: {
  /** Valid (1.0 to 3.0). */
  readonly Valid: 0x1;
  /** Invalid (1.0 to 3.0). */
  readonly Invalid: 0x2;
  /** Unknown (1.0 to 3.0). */
  readonly Unknown: 0x3;
};
/** Validity Indicator (1.0 to 3.0). */
export type ValidityIndicator = Open<typeof ValidityIndicator>;

/** Wrapping Method (1.0 to 3.0). */
export declare const WrappingMethod: {
  /** Encrypt (1.0 to 3.0). */
  readonly Encrypt: 0x1;
  /** MAC/sign (1.0 to 3.0). */
  readonly MACSign: 0x2;
  /** Encrypt then MAC/sign (1.0 to 3.0). */
  readonly EncryptThenMACSign: 0x3;
  /** MAC/sign then encrypt (1.0 to 3.0). */
  readonly MACSignThenEncrypt: 0x4;
  /** TR-31 (1.0 to 3.0). */
  readonly TR_31: 0x5;
};
/** Wrapping Method (1.0 to 3.0). */
export type WrappingMethod = Open<typeof WrappingMethod>;

/** Cryptographic Usage Mask (1.0 to 3.0). */
export declare const CryptographicUsageMask: {
  /** Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Sign: 0x1;
  /** Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Verify: 0x2;
  /** Encrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Encrypt: 0x4;
  /** Decrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Decrypt: 0x8;
  /** Wrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly WrapKey: 0x10;
  /** Unwrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly UnwrapKey: 0x20;
  /** Export (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly Export: 0x40;
  /** MAC Generate (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly MACGenerate: 0x80;
  /** MAC Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly MACVerify: 0x100;
  /** Derive Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly DeriveKey: 0x200;
  /** Content Commitment (Non Repudiation) (1.0 to 1.4, reserved from 2.0). value reserved from 2.0; test cases of 2.0 still use it, as ContentCommitment. */
  readonly ContentCommitmentNonRepudiation: 0x400;
  /** Key Agreement (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly KeyAgreement: 0x800;
  /** Certificate Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly CertificateSign: 0x1000;
  /** CRL Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly CRLSign: 0x2000;
  /** Generate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly GenerateCryptogram: 0x4000;
  /** Validate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly ValidateCryptogram: 0x8000;
  /** Translate Encrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly TranslateEncrypt: 0x10000;
  /** Translate Decrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly TranslateDecrypt: 0x20000;
  /** Translate Wrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly TranslateWrap: 0x40000;
  /** Translate Unwrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0. */
  readonly TranslateUnwrap: 0x80000;
  /** Authenticate (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Authenticate: 0x100000;
  /** Unrestricted (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly Unrestricted: 0x200000;
  /** FPE Encrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly FPEEncrypt: 0x400000;
  /** FPE Decrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1. */
  readonly FPEDecrypt: 0x800000;
};
/** Cryptographic Usage Mask (1.0 to 3.0). */
export type CryptographicUsageMask = Open<typeof CryptographicUsageMask>;

/** Object Class Mask (3.0). */
export declare const ObjectClassMask: {
  /** User (3.0). */
  readonly User: 0x1;
  /** System (3.0). */
  readonly System: 0x2;
};
/** Object Class Mask (3.0). */
export type ObjectClassMask = Open<typeof ObjectClassMask>;

/** Protection Storage Mask (2.0 to 3.0). */
export declare const ProtectionStorageMask: {
  /** Software (2.0 to 3.0). */
  readonly Software: 0x1;
  /** Hardware (2.0 to 3.0). */
  readonly Hardware: 0x2;
  /** On Processor (2.0 to 3.0). */
  readonly OnProcessor: 0x4;
  /** On System (2.0 to 3.0). */
  readonly OnSystem: 0x8;
  /** Off System (2.0 to 3.0). */
  readonly OffSystem: 0x10;
  /** Hypervisor (2.0 to 3.0). */
  readonly Hypervisor: 0x20;
  /** Operating System (2.0 to 3.0). */
  readonly OperatingSystem: 0x40;
  /** Container (2.0 to 3.0). */
  readonly Container: 0x80;
  /** On Premises (2.0 to 3.0). */
  readonly OnPremises: 0x100;
  /** Off Premises (2.0 to 3.0). */
  readonly OffPremises: 0x200;
  /** Self Managed (2.0 to 3.0). */
  readonly SelfManaged: 0x400;
  /** Outsourced (2.0 to 3.0). */
  readonly Outsourced: 0x800;
  /** Validated (2.0 to 3.0). */
  readonly Validated: 0x1000;
  /** Same Jurisdiction (2.0 to 3.0). */
  readonly SameJurisdiction: 0x2000;
};
/** Protection Storage Mask (2.0 to 3.0). */
export type ProtectionStorageMask = Open<typeof ProtectionStorageMask>;

/** Storage Status Mask (1.0 to 3.0). */
export declare const StorageStatusMask: {
  /** On-line storage (1.0 to 3.0). */
  readonly OnLineStorage: 0x1;
  /** Archival storage (1.0 to 3.0). */
  readonly ArchivalStorage: 0x2;
  /** Destroyed storage (2.0 to 3.0). */
  readonly DestroyedStorage: 0x4;
};
/** Storage Status Mask (1.0 to 3.0). */
export type StorageStatusMask = Open<typeof StorageStatusMask>;

/** Protocol versions. */
export declare const ProtocolVersion: {
  /** KMIP 1.0. */
  readonly V1_0: '1.0';
  /** KMIP 1.1. */
  readonly V1_1: '1.1';
  /** KMIP 1.2. */
  readonly V1_2: '1.2';
  /** KMIP 1.3. */
  readonly V1_3: '1.3';
  /** KMIP 1.4. */
  readonly V1_4: '1.4';
  /** KMIP 2.0. */
  readonly V2_0: '2.0';
  /** KMIP 2.1. */
  readonly V2_1: '2.1';
  /** KMIP 3.0. */
  readonly V3_0: '3.0';
};
/** Protocol versions. */
export type ProtocolVersion = (typeof ProtocolVersion)[keyof typeof ProtocolVersion];
