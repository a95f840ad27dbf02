// @generated from the shapes of payloads by keystead-types; do not edit.

import type constants = require('./constants.cjs');

/** Bytes that are read and not kept. */
export type BytesLike = NodeJS.ArrayBufferView | ArrayBuffer;

/**
 * A payload, a structure or attributes as plain values: keys are names of tags (`CryptographicLength`), enumerations
 * names, masks names separated by blanks, repeated fields arrays. Going in, byte strings may be Buffers, dates `Date`
 * and long integers `bigint`; coming out, byte strings are hexadecimal and dates ISO 8601. A field that is `undefined`
 * is absent; anything else that JSON would drop or change is a `TypeError`.
 */
export interface PlainObject {
  /** What stands under the tag with this name. */
  [tag: string]: PlainValue;
}

/** What may stand in a payload. */
export type PlainValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Date
  | BytesLike
  | PlainObject
  | readonly PlainValue[];

/** What comes out of JSON. */
export interface PlainAnswer {
  /** What stands under the tag with this name. */
  [tag: string]: any;
}

declare const untyped: unique symbol;

/** A payload that the types do not look into; `untyped` makes one. */
export type Untyped = PlainObject & { readonly [untyped]: true };

/** A value of an enumeration that is sent: its name in XML, or the number. */
export type Named<Names> = keyof Names | `0x${string}` | (number & Record<never, never>);

/** A value of an enumeration that is given: its name in XML, or `0x` and eight digits where it has none. */
export type Name<Names> = keyof Names | `0x${string}`;

/**
 * A mask: names of bits separated by blanks, or the number; bits without a name are `0x` and hexadecimal. The first name
 * is checked; what stands behind a blank is not.
 */
export type MaskLike<Names> =
  | (keyof Names & string)
  | `${keyof Names & string} ${string}`
  | `0x${string}`
  | number;

/** A tag that is sent: its name in XML or in the text, or the number. */
export type TagLike = string | number;

/** Bytes that are sent: themselves, or hexadecimal. */
export type Hex = BytesLike | string;

/** A whole number that may be beyond what a `number` can say: then as `bigint`, or `0x` and hexadecimal. */
export type LongLike = number | bigint | string;

/** A date that is sent; a number is seconds since 1970. */
export type DateLike = Date | string | number;

/** Application Specific Information (1.4: 3.36; 2.1: 4.4). */
export interface ApplicationSpecificInformationValue {
  /** Namespace of the application. */
  ApplicationNamespace: string;
  /** Data of the application; the server may make it up where it is absent. */
  ApplicationData?: string | null;
}

/** Attribute (2.0: 4.53; 2.1: 4.60). */
export interface VendorAttributeValue {
  /** Whose attribute it is; x and y stand for the custom attributes of 1.x. */
  VendorIdentification: string;
  /** Name of the attribute. */
  AttributeName: string;
  /** The value. */
  AttributeValue?: PlainValue;
}

/** Cryptographic Domain Parameters (1.4: 3.7; 2.1: 4.14). */
export interface CryptographicDomainParametersValue {
  /** Bits of the subgroup order. */
  Qlength?: number | null;
  /** Curve. */
  RecommendedCurve?: Named<typeof constants.RecommendedCurve> | null;
}

/** Cryptographic Parameters (1.4: 3.6; 2.1: 4.16). */
export interface CryptographicParametersValue {
  /** Mode of a block cipher. */
  BlockCipherMode?: Named<typeof constants.BlockCipherMode> | null;
  /** Padding. */
  PaddingMethod?: Named<typeof constants.PaddingMethod> | null;
  /** Hash. */
  HashingAlgorithm?: Named<typeof constants.HashingAlgorithm> | null;
  /** Role of a key (TR-31). */
  KeyRoleType?: Named<typeof constants.KeyRoleType> | null;
  /** Signature algorithm. From 1.2 on. */
  DigitalSignatureAlgorithm?: Named<typeof constants.DigitalSignatureAlgorithm> | null;
  /** Algorithm. From 1.2 on. */
  CryptographicAlgorithm?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** The server makes the IV. From 1.2 on. */
  RandomIV?: boolean | null;
  /** Bytes of the IV. From 1.2 on. */
  IVLength?: number | null;
  /** Bytes of the authentication tag. From 1.2 on. */
  TagLength?: number | null;
  /** Bytes of the fixed part of the IV. From 1.2 on. */
  FixedFieldLength?: number | null;
  /** Bytes of the invocation part of the IV. From 1.2 on. */
  InvocationFieldLength?: number | null;
  /** Bits of the counter. From 1.2 on. */
  CounterLength?: number | null;
  /** First value of the counter. From 1.2 on. */
  InitialCounterValue?: number | null;
  /** Bytes of the salt of PSS. From 1.4 on. */
  SaltLength?: number | null;
  /** Mask generator of OAEP and PSS. From 1.4 on. */
  MaskGenerator?: Named<typeof constants.MaskGenerator> | null;
  /** Its hash. From 1.4 on. */
  MaskGeneratorHashingAlgorithm?: Named<typeof constants.HashingAlgorithm> | null;
  /** Encoding parameter of OAEP. From 1.4 on. */
  PSource?: Hex | null;
  /** Trailer of PSS. From 1.4 on. */
  TrailerField?: number | null;
  /** Construction of a key encapsulation. From 3.0 on. */
  KEMAlgorithm?: Named<typeof constants.KemAlgorithm> | null;
  /** ML-DSA and SLH-DSA sign without a random value. From 3.0 on. */
  Deterministic?: boolean | null;
  /** Context of ML-DSA and SLH-DSA signatures, at most 255 bytes. From 3.0 on. */
  ContextString?: Hex | null;
  /** The random input of Encapsulate, in place of one that the server draws. From 3.0 on. */
  InputKeyMaterial?: Hex | null;
  /** The signature is that of the internal function, without a context. From 3.0 on. */
  Internal?: boolean | null;
  /** The data are the message representative of ML-DSA, not the message. From 3.0 on. */
  ExternalMu?: boolean | null;
  /** The random value of a signature, in place of one that the server draws. From 3.0 on. */
  Random?: Hex | null;
}

/** Digest (1.4: 3.17; 2.1: 4.21). */
export interface DigestValue {
  /** Hash. */
  HashingAlgorithm: Named<typeof constants.HashingAlgorithm>;
  /** Hash of the key value. */
  DigestValue?: Hex | null;
  /** Format of the key that was hashed. From 1.1 on. */
  KeyFormatType?: Named<typeof constants.KeyFormatType> | null;
}

/** Link (1.4: 3.35; 2.1: 4.31). */
export interface LinkValue {
  /** What the linked object is to this one. */
  LinkType: Named<typeof constants.LinkType>;
  /** Unique Identifier of the linked object: a text, or from 2.0 on an enumeration or integer. */
  LinkedObjectIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
}

/** Name (1.4: 3.2; 2.1: 4.32). */
export interface NameValue {
  /** The name. */
  NameValue: string;
  /** Uninterpreted text or URI. */
  NameType: Named<typeof constants.NameType>;
}

/** Revocation Reason (1.4: 3.31; 2.1: 4.47). */
export interface RevocationReasonValue {
  /** Code. */
  RevocationReasonCode: Named<typeof constants.RevocationReasonCode>;
  /** Text for people. */
  RevocationMessage?: string | null;
}

/** Usage Limits (1.4: 3.21; 2.1: 4.59). */
export interface UsageLimitsValue {
  /** Units in total. */
  UsageLimitsTotal: LongLike;
  /** Units that are left. */
  UsageLimitsCount?: LongLike | null;
  /** Bytes or objects. */
  UsageLimitsUnit: Named<typeof constants.UsageLimitsUnit>;
}

/** X.509 Certificate Identifier (1.4: 3.10; 2.1: 4.61). */
export interface X509CertificateIdentifierValue {
  /** DER of the issuer's name. */
  IssuerDistinguishedName: Hex;
  /** DER of the serial number. */
  CertificateSerialNumber: Hex;
}

/** X.509 Certificate Issuer (1.4: 3.12; 2.1: 4.62). */
export interface X509CertificateIssuerValue {
  /** DER of the issuer's name. */
  IssuerDistinguishedName: Hex;
  /** DER of each alternative name. */
  IssuerAlternativeName?: readonly Hex[] | Hex | null;
}

/** X.509 Certificate Subject (1.4: 3.11; 2.1: 4.63). */
export interface X509CertificateSubjectValue {
  /** DER of the subject's name; may be empty. */
  SubjectDistinguishedName: Hex;
  /** DER of each alternative name; one at least where the name is empty. */
  SubjectAlternativeName?: readonly Hex[] | Hex | null;
}

/** Key Value Location (1.2: 3.42; 2.1: 4.27). */
export interface KeyValueLocationValue {
  /** Place. */
  KeyValueLocationValue: string;
  /** Text or URI. */
  KeyValueLocationType: Named<typeof constants.KeyValueLocationType>;
}

/** Alternative Name (1.4: 3.40; 2.1: 4.2). */
export interface AlternativeNameValue {
  /** The name. */
  AlternativeNameValue: string;
  /** What kind of name. */
  AlternativeNameType: Named<typeof constants.AlternativeNameType>;
}

/** RNG Parameters (1.3: 2.1.18; 2.1: 7.36). */
export interface RngParametersValue {
  /** Kind of generator. */
  RNGAlgorithm: Named<typeof constants.RngAlgorithm>;
  /** Cipher that it rests on. */
  CryptographicAlgorithm?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** Bits of its key. */
  CryptographicLength?: number | null;
  /** Hash that it rests on. */
  HashingAlgorithm?: Named<typeof constants.HashingAlgorithm> | null;
  /** Kind of DRBG. */
  DRBGAlgorithm?: Named<typeof constants.DrbgAlgorithm> | null;
  /** Curve that it rests on. */
  RecommendedCurve?: Named<typeof constants.RecommendedCurve> | null;
  /** Variation of FIPS 186. */
  FIPS186Variation?: Named<typeof constants.Fips186Variation> | null;
  /** Whether it is reseeded for each call. */
  PredictionResistance?: boolean | null;
}

/** Rotate Name (2.1: 4.53). */
export interface RotateNameValue {
  /** The name. */
  RotateNameValue: string;
  /** How to read it. */
  RotateNameType: Named<typeof constants.RotateNameType>;
}

/** Deactivation Reason (3.0: 4). */
export interface DeactivationReasonValue {
  /** Code. */
  DeactivationReasonCode: Named<typeof constants.DeactivationReasonCode>;
  /** Text for people. */
  DeactivationMessage?: string | null;
}

/** Attributes from 2.0 on (2.1: 4). */
export interface AttributesValue {
  /** Activation Date (2.1: 4.1). Set by the client or server. From 2.0 on. */
  ActivationDate?: DateLike | null;
  /** Application Specific Information (2.1: 4.4). Set by the client or server. From 2.0 on. */
  ApplicationSpecificInformation?: readonly ApplicationSpecificInformationValue[] | ApplicationSpecificInformationValue | null;
  /** Archive Date (2.1: 4.5). Set by the server. From 2.0 on. */
  ArchiveDate?: DateLike | null;
  /** Attribute (2.1: 4.60). Set by the client or server. From 2.0 on. */
  Attribute?: readonly VendorAttributeValue[] | VendorAttributeValue | null;
  /** Certificate Type (2.1: 4.7). Set by the server. From 2.0 on. */
  CertificateType?: Named<typeof constants.CertificateType> | null;
  /** Compromise Date (2.1: 4.10). Set by the server. From 2.0 on. */
  CompromiseDate?: DateLike | null;
  /** Compromise Occurrence Date (2.1: 4.11). Set by the server. From 2.0 on. */
  CompromiseOccurrenceDate?: DateLike | null;
  /** Contact Information (2.1: 4.12). Set by the client or server. From 2.0 on. */
  ContactInformation?: string | null;
  /** Credential Type (3.0: 4.14). Set by the server. From 3.0 on. */
  CredentialType?: Named<typeof constants.CredentialType> | null;
  /** Cryptographic Algorithm (2.1: 4.13). Set by the server. From 2.0 on. */
  CryptographicAlgorithm?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** Cryptographic Domain Parameters (2.1: 4.14). Set by the client. From 2.0 on. */
  CryptographicDomainParameters?: CryptographicDomainParametersValue | null;
  /** Cryptographic Length (2.1: 4.15). Set by the server. From 2.0 on. */
  CryptographicLength?: number | null;
  /** Cryptographic Parameters (2.1: 4.16). Set by the client. From 2.0 on. */
  CryptographicParameters?: readonly CryptographicParametersValue[] | CryptographicParametersValue | null;
  /** Cryptographic Usage Mask (2.1: 4.17). Set by the client or server. From 2.0 on. */
  CryptographicUsageMask?: MaskLike<typeof constants.CryptographicUsageMask> | null;
  /** Deactivation Date (3.0: 4.20). Set by the client or server. From 2.0 on. */
  DeactivationDate?: DateLike | null;
  /** Destroy Date (2.1: 4.20). Set by the server. From 2.0 on. */
  DestroyDate?: DateLike | null;
  /** Digest (2.1: 4.21). Set by the server. From 2.0 on. */
  Digest?: readonly DigestValue[] | DigestValue | null;
  /** Initial Date (2.1: 4.25). Set by the server. From 2.0 on. */
  InitialDate?: DateLike | null;
  /** Key Format Type (2.1: 4.26). Set by the server. From 2.0 on. */
  KeyFormatType?: Named<typeof constants.KeyFormatType> | null;
  /** Key Part Identifier (3.0: 4.30). Set by the client. From 3.0 on. */
  KeyPartIdentifier?: number | null;
  /** Last Change Date (3.0: 4.33). Set by the server. From 2.0 on. */
  LastChangeDate?: DateLike | null;
  /** Lease Time (3.0: 4.34). Set by the server. From 2.0 on. */
  LeaseTime?: number | null;
  /** Link (2.1: 4.31). Set by the client or server. In 2.0 to 2.1. */
  Link?: readonly LinkValue[] | LinkValue | null;
  /** Name (2.1: 4.32). Set by the client. From 2.0 on. */
  Name?: readonly (NameValue | string)[] | NameValue | string | null;
  /** Object Group (2.1: 4.35). Set by the client or server. In 2.0 to 2.1. */
  ObjectGroup?: readonly string[] | string | null;
  /** Object Type (2.1: 4.36). Set by the server. From 2.0 on. */
  ObjectType?: Named<typeof constants.ObjectType> | null;
  /** Opaque Data Type (2.1: 4.37). Set by the server. From 2.0 on. */
  OpaqueDataType?: Named<typeof constants.OpaqueDataType> | null;
  /** Process Start Date (2.1: 4.40). Set by the client or server. From 2.0 on. */
  ProcessStartDate?: DateLike | null;
  /** Protect Stop Date (2.1: 4.41). Set by the client or server. From 2.0 on. */
  ProtectStopDate?: DateLike | null;
  /** Revocation Reason (2.1: 4.47). Set by the server. From 2.0 on. */
  RevocationReason?: RevocationReasonValue | null;
  /** Split Key Method (3.0: 4.64). Set by the client. From 3.0 on. */
  SplitKeyMethod?: Named<typeof constants.SplitKeyMethod> | null;
  /** Split Key Parts (3.0: 4.65). Set by the client. From 3.0 on. */
  SplitKeyParts?: number | null;
  /** Split Key Threshold (3.0: 4.66). Set by the client. From 3.0 on. */
  SplitKeyThreshold?: number | null;
  /** State (3.0: 4.67). Set by the server. From 2.0 on. */
  State?: Named<typeof constants.State> | null;
  /** Unique Identifier (2.1: 4.58). Set by the server. From 2.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Usage Limits (2.1: 4.59). Set by the client or server. From 2.0 on. */
  UsageLimits?: UsageLimitsValue | null;
  /** Fresh (2.1: 4.24). Set by the client or server. From 2.0 on. */
  Fresh?: boolean | null;
  /** Certificate Length (2.1: 4.8). Set by the server. From 2.0 on. */
  CertificateLength?: number | null;
  /** Digital Signature Algorithm (2.1: 4.22). Set by the server. From 2.0 on. */
  DigitalSignatureAlgorithm?: readonly Named<typeof constants.DigitalSignatureAlgorithm>[] | Named<typeof constants.DigitalSignatureAlgorithm> | null;
  /** X.509 Certificate Identifier (2.1: 4.61). Set by the server. From 2.0 on. */
  X_509CertificateIdentifier?: X509CertificateIdentifierValue | null;
  /** X.509 Certificate Issuer (2.1: 4.62). Set by the server. From 2.0 on. */
  X_509CertificateIssuer?: X509CertificateIssuerValue | null;
  /** X.509 Certificate Subject (2.1: 4.63). Set by the server. From 2.0 on. */
  X_509CertificateSubject?: X509CertificateSubjectValue | null;
  /** Key Value Location (2.1: 4.27). Set by the client. From 2.0 on. */
  KeyValueLocation?: readonly KeyValueLocationValue[] | KeyValueLocationValue | null;
  /** Key Value Present (2.1: 4.28). Set by the server. From 2.0 on. */
  KeyValuePresent?: boolean | null;
  /** Original Creation Date (2.1: 4.38). Set by the client or server. From 2.0 on. */
  OriginalCreationDate?: DateLike | null;
  /** Alternative Name (2.1: 4.2). Set by the client. From 2.0 on. */
  AlternativeName?: readonly AlternativeNameValue[] | AlternativeNameValue | null;
  /** Random Number Generator (2.1: 4.46). Set by the client or server. From 2.0 on. */
  RandomNumberGenerator?: RngParametersValue | null;
  /** PKCS#12 Friendly Name (2.1: 4.39). Set by the client or server. From 2.0 on. */
  PKCS_12FriendlyName?: string | null;
  /** Description (2.1: 4.19). Set by the client or server. From 2.0 on. */
  Description?: string | null;
  /** Comment (2.1: 4.9). Set by the client or server. From 2.0 on. */
  Comment?: string | null;
  /** Certificate Subject CN (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectCN?: readonly string[] | string | null;
  /** Certificate Subject O (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectO?: readonly string[] | string | null;
  /** Certificate Subject OU (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectOU?: readonly string[] | string | null;
  /** Certificate Subject Email (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectEmail?: readonly string[] | string | null;
  /** Certificate Subject C (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectC?: readonly string[] | string | null;
  /** Certificate Subject ST (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectST?: readonly string[] | string | null;
  /** Certificate Subject L (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectL?: readonly string[] | string | null;
  /** Certificate Subject UID (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectUID?: readonly string[] | string | null;
  /** Certificate Subject Serial Number (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectSerialNumber?: readonly string[] | string | null;
  /** Certificate Subject Title (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectTitle?: readonly string[] | string | null;
  /** Certificate Subject DC (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectDC?: readonly string[] | string | null;
  /** Certificate Subject DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectDNQualifier?: readonly string[] | string | null;
  /** Certificate Issuer CN (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerCN?: readonly string[] | string | null;
  /** Certificate Issuer O (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerO?: readonly string[] | string | null;
  /** Certificate Issuer OU (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerOU?: readonly string[] | string | null;
  /** Certificate Issuer Email (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerEmail?: readonly string[] | string | null;
  /** Certificate Issuer C (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerC?: readonly string[] | string | null;
  /** Certificate Issuer ST (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerST?: readonly string[] | string | null;
  /** Certificate Issuer L (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerL?: readonly string[] | string | null;
  /** Certificate Issuer UID (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerUID?: readonly string[] | string | null;
  /** Certificate Issuer Serial Number (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerSerialNumber?: readonly string[] | string | null;
  /** Certificate Issuer Title (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerTitle?: readonly string[] | string | null;
  /** Certificate Issuer DC (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerDC?: readonly string[] | string | null;
  /** Certificate Issuer DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerDNQualifier?: readonly string[] | string | null;
  /** Sensitive (3.0: 4.61). Set by the client or server. From 2.0 on. */
  Sensitive?: boolean | null;
  /** Always Sensitive (2.1: 4.3). Set by the server. From 2.0 on. */
  AlwaysSensitive?: boolean | null;
  /** Extractable (3.0: 4.26). Set by the client or server. From 2.0 on. */
  Extractable?: boolean | null;
  /** Never Extractable (2.1: 4.33). Set by the server. From 2.0 on. */
  NeverExtractable?: boolean | null;
  /** Short Unique Identifier (2.1: 4.56). Set by the server. From 2.0 on. */
  ShortUniqueIdentifier?: Hex | null;
  /** NIST Key Type (2.1: 4.34). Set by the client. From 2.0 on. */
  NISTKeyType?: readonly Named<typeof constants.NistKeyType>[] | Named<typeof constants.NistKeyType> | null;
  /** Protection Level (2.1: 4.42). Set by the client. From 2.0 on. */
  ProtectionLevel?: Named<typeof constants.ProtectionLevel> | null;
  /** Protection Period (2.1: 4.43). Set by the client. From 2.0 on. */
  ProtectionPeriod?: number | null;
  /** Quantum Safe (2.1: 4.45). Set by the client. From 2.0 on. */
  QuantumSafe?: boolean | null;
  /** Protection Storage Mask (2.1: 4.44). Set by the server. From 2.0 on. */
  ProtectionStorageMask?: MaskLike<typeof constants.ProtectionStorageMask> | null;
  /** Rotate Interval (2.1: 4.51). Set by the client or server. From 2.1 on. */
  RotateInterval?: number | null;
  /** Rotate Automatic (2.1: 4.48). Set by the client or server. From 2.1 on. */
  RotateAutomatic?: boolean | null;
  /** Rotate Offset (2.1: 4.54). Set by the client or server. From 2.1 on. */
  RotateOffset?: number | null;
  /** Rotate Date (2.1: 4.49). Set by the server. From 2.1 on. */
  RotateDate?: DateLike | null;
  /** Rotate Generation (2.1: 4.50). Set by the server. From 2.1 on. */
  RotateGeneration?: number | null;
  /** Rotate Name (2.1: 4.53). Set by the client. From 2.1 on. */
  RotateName?: RotateNameValue | string | null;
  /** Rotate Latest (2.1: 4.52). Set by the server. From 2.1 on. */
  RotateLatest?: boolean | null;
  /** Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CertificateLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Child Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ChildLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Derivation Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  DerivationObjectLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Derived Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  DerivedObjectLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Next Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  NextLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Parent Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ParentLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** PKCS#12 Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PKCS_12CertificateLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** PKCS#12 Password Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PKCS_12PasswordLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Previous Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PreviousLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Private Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PrivateKeyLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Public Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PublicKeyLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Replaced Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ReplacedObjectLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Replacement Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ReplacementObjectLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Wrapping Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  WrappingKeyLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Object Class (3.0: 4.40). Set by the client or server. From 3.0 on. */
  ObjectClass?: Named<typeof constants.ObjectClass> | null;
  /** Credential Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CredentialLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Password Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PasswordLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** OTP Counter (3.0: 4.44). Set by the server. From 3.0 on. */
  OTPCounter?: Hex | null;
  /** Group Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  GroupLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Split Key Base Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  SplitKeyBaseLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Joined Split Key Parts Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  JoinedSplitKeyPartsLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Split Key Polynomial (3.0: 4.63). Set by the client. From 3.0 on. */
  SplitKeyPolynomial?: Named<typeof constants.SplitKeyPolynomial> | null;
  /** Deactivation Reason (3.0: 4.21). Set by the client or server. From 3.0 on. */
  DeactivationReason?: DeactivationReasonValue | null;
  /** Certificate Subject DN (3.0: 4.6). Set by the server. From 3.0 on. */
  CertificateSubjectDN?: readonly string[] | string | null;
  /** Certificate Issuer DN (3.0: 4.6). Set by the server. From 3.0 on. */
  CertificateIssuerDN?: readonly string[] | string | null;
  /** Certificate Request Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CertificateRequestLink?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Certify Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  CertifyCounter?: LongLike | null;
  /** Decrypt Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  DecryptCounter?: LongLike | null;
  /** Encrypt Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  EncryptCounter?: LongLike | null;
  /** Sign Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  SignCounter?: LongLike | null;
  /** Signature Verify Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  SignatureVerifyCounter?: LongLike | null;
  /** NIST Security Category (3.0: 4.39). Set by the client or server. From 3.0 on. */
  NISTSecurityCategory?: number | null;
}

/** Attribute (1.4: 2.1.1). */
export interface AttributeOf1xValue {
  /** Name of the attribute; x- and y- begin the names of clients and servers. */
  AttributeName: string;
  /** Which instance; 0 if absent. */
  AttributeIndex?: number | null;
  /** The value; the name decides its type. */
  AttributeValue?: PlainValue;
}

/** Template-Attribute (1.4: 2.1.8). */
export interface TemplateAttributeValue {
  /** Names of Templates whose attributes are meant too. */
  Name?: readonly NameValue[] | NameValue | null;
  /** The attributes. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
}

/** Protection Storage Masks (2.0: 7.27; 2.1: 7.33). */
export interface ProtectionStorageMasksValue {
  /** Acceptable masks. */
  ProtectionStorageMask?: readonly MaskLike<typeof constants.ProtectionStorageMask>[] | MaskLike<typeof constants.ProtectionStorageMask> | null;
}

/** Certificate (1.4: 2.2.1; 2.1: 2.1). */
export interface CertificateValue {
  /** X.509 or PGP. */
  CertificateType: Named<typeof constants.CertificateType>;
  /** DER or PGP packet. */
  CertificateValue: Hex;
}

/** Key Value (1.4: 2.1.4; 2.1: 3.2). */
export interface KeyValueValue {
  /** Bytes, or a structure for transparent formats. */
  KeyMaterial: Hex | PlainObject;
  /** Attributes that travel, and are wrapped, with the key. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes that travel, and are wrapped, with the key. In 1.0 to 1.4. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
}

/** Encryption Key Information (1.4: 2.1.5; 2.1: 3.3). */
export interface EncryptionKeyInformationValue {
  /** The wrapping key. In 3.0 a Reference or Name Reference, but an Identifier is understood. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** How it is used. */
  CryptographicParameters?: CryptographicParametersValue | null;
}

/** MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3). */
export interface MacSignatureKeyInformationValue {
  /** The key. In 3.0 a Reference or Name Reference, but an Identifier is understood. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** How it is used. */
  CryptographicParameters?: CryptographicParametersValue | null;
}

/** Key Wrapping Data (1.4: 2.1.5; 2.1: 3.3). */
export interface KeyWrappingDataValue {
  /** How. */
  WrappingMethod: Named<typeof constants.WrappingMethod>;
  /** Key that encrypts. */
  EncryptionKeyInformation?: EncryptionKeyInformationValue | null;
  /** Key that authenticates. */
  MACSignatureKeyInformation?: MacSignatureKeyInformationValue | null;
  /** The MAC or signature. */
  MACSignature?: Hex | null;
  /** IV, counter or nonce. */
  IVCounterNonce?: Hex | null;
  /** What was wrapped: the material alone or the encoded Key Value. From 1.1 on. */
  EncodingOption?: Named<typeof constants.EncodingOption> | null;
}

/** Key Block (1.4: 2.1.3; 2.1: 3.1). */
export interface KeyBlockValue {
  /** Format of the key material. */
  KeyFormatType: Named<typeof constants.KeyFormatType>;
  /** Compression of EC public keys. */
  KeyCompressionType?: Named<typeof constants.KeyCompressionType> | null;
  /** The key; absent where only its place is known (from 1.2 on). Required in 1.0 to 1.1. */
  KeyValue?: KeyValueValue | Hex | null;
  /** Algorithm; may be left out where the material tells it. */
  CryptographicAlgorithm?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** Length in bits; may be left out where the material tells it. */
  CryptographicLength?: number | null;
  /** How the key is wrapped. */
  KeyWrappingData?: KeyWrappingDataValue | null;
}

/** Symmetric Key (1.4: 2.2.2; 2.1: 2.9). */
export interface SymmetricKeyValue {
  /** The key. */
  KeyBlock: KeyBlockValue;
}

/** Public Key (1.4: 2.2.3; 2.1: 2.6). */
export interface PublicKeyValue {
  /** The key. */
  KeyBlock: KeyBlockValue;
}

/** Private Key (1.4: 2.2.4; 2.1: 2.5). */
export interface PrivateKeyValue {
  /** The key. */
  KeyBlock: KeyBlockValue;
}

/** Split Key (1.4: 2.2.5; 2.1: 2.8). */
export interface SplitKeyValue {
  /** Parts in total. */
  SplitKeyParts: number;
  /** Which part this is. */
  KeyPartIdentifier: number;
  /** Parts that are needed. */
  SplitKeyThreshold: number;
  /** How the key was split. */
  SplitKeyMethod: Named<typeof constants.SplitKeyMethod>;
  /** Prime of the field. */
  PrimeFieldSize?: LongLike | null;
  /** The part. */
  KeyBlock: KeyBlockValue;
}

/** Template (1.4: 2.2.6). */
export interface TemplateValue {
  /** The attributes. */
  Attribute: readonly AttributeOf1xValue[] | AttributeOf1xValue;
}

/** Secret Data (1.4: 2.2.7; 2.1: 2.7). */
export interface SecretDataValue {
  /** Password or seed. */
  SecretDataType: Named<typeof constants.SecretDataType>;
  /** The secret. */
  KeyBlock: KeyBlockValue;
}

/** Opaque Object (1.4: 2.2.8; 2.1: 2.3). */
export interface OpaqueObjectValue {
  /** A number of the vendor; the enumeration has no other values. */
  OpaqueDataType: Named<typeof constants.OpaqueDataType>;
  /** Bytes that the server does not interpret. */
  OpaqueDataValue: Hex;
}

/** PGP Key (1.2: 2.2.9; 2.1: 2.4). */
export interface PgpKeyValue {
  /** Version of PGP. */
  PGPKeyVersion: number;
  /** The key. */
  KeyBlock: KeyBlockValue;
}

/** Certificate Request (2.1: 2.2). */
export interface CertificateRequestValue {
  /** PKCS#10, CRMF or PEM. */
  CertificateRequestType: Named<typeof constants.CertificateRequestType>;
  /** The request. */
  CertificateRequestValue: Hex;
}

/** Derivation Parameters (1.4: 4.6; 2.1: 7.12). */
export interface DerivationParametersValue {
  /** Pseudorandom function, or mode of the cipher that is one. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** Initialization vector; empty if absent. */
  InitializationVector?: Hex | null;
  /** What is encrypted, hashed or authenticated; absent where a Secret Data object is it. Up to 1.4 there is at most one; from 2.0 on a method may take several, as AWS Signature Version 4 does. */
  DerivationData?: readonly Hex[] | Hex | null;
  /** Salt of PBKDF2 and HKDF; PBKDF2 must have one. */
  Salt?: Hex | null;
  /** Rounds of PBKDF2, which must have it. */
  IterationCount?: number | null;
}

/** Attribute Reference (2.0: 5.5; 2.1: 5.5). */
export interface AttributeReferenceValue {
  /** Whose attribute it is; x and y stand for the custom attributes of 1.x. */
  VendorIdentification: string;
  /** Name of the attribute. */
  AttributeName: string;
}

/** Key Wrapping Specification (1.4: 2.1.6; 2.1: 7.18). */
export interface KeyWrappingSpecificationValue {
  /** How. */
  WrappingMethod: Named<typeof constants.WrappingMethod>;
  /** Key that encrypts. */
  EncryptionKeyInformation?: EncryptionKeyInformationValue | null;
  /** Key that authenticates. */
  MACSignatureKeyInformation?: MacSignatureKeyInformationValue | null;
  /** Attributes that are to be wrapped with the key. From 3.0 on. */
  AttributeReference?: readonly (TagLike | string | AttributeReferenceValue)[] | TagLike | string | AttributeReferenceValue | null;
  /** Attributes that are to be wrapped with the key. In 1.0 to 2.1. */
  AttributeName?: readonly string[] | string | null;
  /** What is to be wrapped. From 1.1 on. */
  EncodingOption?: Named<typeof constants.EncodingOption> | null;
}

/** Object Groups (2.1: 7.23). */
export interface ObjectGroupsValue {
  /** Names of groups. In 1.0 to 2.1. */
  ObjectGroup?: readonly string[] | string | null;
  /** Group objects (3.0). From 3.0 on. */
  GroupLink?: readonly (string | Named<typeof constants.UniqueIdentifier> | number)[] | string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Protocol Version (1.4: 6.1; 2.1: 9.16). */
export interface ProtocolVersionValue {
  /** Major number. */
  ProtocolVersionMajor: number;
  /** Minor number. */
  ProtocolVersionMinor: number;
}

/** Ticket (2.0: 7.33; 2.1: 7.39). */
export interface TicketValue {
  /** Login. */
  TicketType: Named<typeof constants.TicketType>;
  /** Value that the server made; who has it may act. */
  TicketValue: Hex;
}

/** Operations (2.0: 7.19; 2.1: 7.25). */
export interface OperationsValue {
  /** The operations. */
  Operation?: readonly Named<typeof constants.Operation>[] | Named<typeof constants.Operation> | null;
}

/** Objects (2.0: 7.17; 2.1: 7.21). */
export interface ObjectsValue {
  /** The objects. */
  UniqueIdentifier?: readonly (string | Named<typeof constants.UniqueIdentifier> | number)[] | string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Right: what a ticket allows (2.0: 7.28; 2.1: 7.34). */
export interface RightValue {
  /** Limits of what the operations use. */
  UsageLimits?: UsageLimitsValue | null;
  /** Operations; any if absent. */
  Operations?: OperationsValue | null;
  /** Objects; any if absent. */
  Objects?: ObjectsValue | null;
  /** Groups of objects; any if absent. From 2.1 on. */
  ObjectGroups?: ObjectGroupsValue | null;
}

/** Rights (2.0: 7.29; 2.1: 7.35). */
export interface RightsValue {
  /** Each allows something. */
  Right?: readonly RightValue[] | RightValue | null;
}

/** Object Types (2.1: 7.24). */
export interface ObjectTypesValue {
  /** The types. */
  ObjectType?: readonly Named<typeof constants.ObjectType>[] | Named<typeof constants.ObjectType> | null;
}

/** Object Defaults (2.0: 7.18; 2.1: 7.22). */
export interface ObjectDefaultsValue {
  /** Type that the defaults are for; from 2.1 on it may be several. Required in 2.0 to 2.0. */
  ObjectType?: Named<typeof constants.ObjectType> | null;
  /** Types that the defaults are for, in place of one. From 2.1 on. */
  ObjectTypes?: ObjectTypesValue | null;
  /** The defaults. */
  Attributes: AttributesValue;
  /** Groups that the defaults are for. From 2.1 on. */
  ObjectGroups?: ObjectGroupsValue | null;
}

/** Defaults Information (2.0: 7.7; 2.1: 7.11). */
export interface DefaultsInformationValue {
  /** Defaults by type. Required in 2.0 to 2.0. */
  ObjectDefaults?: readonly ObjectDefaultsValue[] | ObjectDefaultsValue | null;
}

/** Constraint: values that attributes of some objects have to have (2.1: 7.6). */
export interface ConstraintValue {
  /** Types of the objects; any if absent. */
  ObjectTypes?: ObjectTypesValue | null;
  /** Groups of the objects; any if absent. */
  ObjectGroups?: ObjectGroupsValue | null;
  /** The values. */
  Attributes?: AttributesValue | null;
}

/** Constraints (2.1: 7.7). */
export interface ConstraintsValue {
  /** Each of them holds. */
  Constraint?: readonly ConstraintValue[] | ConstraintValue | null;
}

/** Asynchronous Correlation Values (2.1: 7.1). */
export interface AsynchronousCorrelationValuesValue {
  /** Requests. */
  AsynchronousCorrelationValue?: readonly Hex[] | Hex | null;
}

/** Password Credential (3.0: 2.1). */
export interface PasswordCredentialValue {
  /** The password. */
  Password?: string | null;
  /** Salt. */
  PasswordSalt?: Hex | null;
  /** How the password is salted. */
  PasswordSaltAlgorithm?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** The salted password. */
  SaltedPassword?: Hex | null;
  /** Rounds. */
  IterationCount?: number | null;
}

/** Device Credential (3.0: 2.1). */
export interface DeviceCredentialValue {
  /** Serial number of the device. */
  DeviceSerialNumber?: string | null;
  /** Identifier of the device. */
  DeviceIdentifier?: string | null;
  /** Identifier of its network. */
  NetworkIdentifier?: string | null;
  /** Identifier of the machine that it is in. */
  MachineIdentifier?: string | null;
  /** Identifier of the medium that it works on. */
  MediaIdentifier?: string | null;
}

/** One Time Password Credential (3.0: 2.1). */
export interface OtpCredentialValue {
  /** By counter (HOTP) or by time (TOTP). */
  OTPAlgorithm: Named<typeof constants.OtpAlgorithm>;
  /** Hash; the text names the enumeration Cryptographic Algorithm for it. */
  OTPDigest?: Named<typeof constants.CryptographicAlgorithm> | null;
  /** Serial number of the generator. */
  OTPSerial?: string | null;
  /** Seed that the generator shares with the server. */
  OTPSeed?: Hex | null;
  /** Seconds for which a password of TOTP is good. */
  OTPInterval?: number | null;
  /** Digits of a password. */
  OTPDigits?: number | null;
}

/** Hashed Password Credential (3.0: 2.1). */
export interface HashedPasswordCredentialValue {
  /** Hash; SHA-256 if absent. */
  HashingAlgorithm?: Named<typeof constants.HashingAlgorithm> | null;
  /** Hash of name and password. */
  HashedUsernamePassword: Hex;
  /** Hash of password and name. */
  HashedPasswordUsername: Hex;
}

/** Name (1.4: 3.2; 2.1: 4.32). */
export interface NameAnswer {
  /** The name. */
  NameValue: string;
  /** Uninterpreted text or URI. */
  NameType: Name<typeof constants.NameType>;
}

/** Attribute (1.4: 2.1.1). */
export interface AttributeOf1xAnswer {
  /** Name of the attribute; x- and y- begin the names of clients and servers. */
  AttributeName: string;
  /** Which instance; 0 if absent. */
  AttributeIndex?: number;
  /** The value; the name decides its type. */
  AttributeValue?: any;
}

/** Template-Attribute (1.4: 2.1.8). */
export interface TemplateAttributeAnswer {
  /** Names of Templates whose attributes are meant too. */
  Name?: NameAnswer[];
  /** The attributes. */
  Attribute?: AttributeOf1xAnswer[];
}

/** Certificate (1.4: 2.2.1; 2.1: 2.1). */
export interface CertificateAnswer {
  /** X.509 or PGP. */
  CertificateType: Name<typeof constants.CertificateType>;
  /** DER or PGP packet. */
  CertificateValue: string;
}

/** Application Specific Information (1.4: 3.36; 2.1: 4.4). */
export interface ApplicationSpecificInformationAnswer {
  /** Namespace of the application. */
  ApplicationNamespace: string;
  /** Data of the application; the server may make it up where it is absent. */
  ApplicationData?: string;
}

/** Attribute (2.0: 4.53; 2.1: 4.60). */
export interface VendorAttributeAnswer {
  /** Whose attribute it is; x and y stand for the custom attributes of 1.x. */
  VendorIdentification: string;
  /** Name of the attribute. */
  AttributeName: string;
  /** The value. */
  AttributeValue?: any;
}

/** Cryptographic Domain Parameters (1.4: 3.7; 2.1: 4.14). */
export interface CryptographicDomainParametersAnswer {
  /** Bits of the subgroup order. */
  Qlength?: number;
  /** Curve. */
  RecommendedCurve?: Name<typeof constants.RecommendedCurve>;
}

/** Cryptographic Parameters (1.4: 3.6; 2.1: 4.16). */
export interface CryptographicParametersAnswer {
  /** Mode of a block cipher. */
  BlockCipherMode?: Name<typeof constants.BlockCipherMode>;
  /** Padding. */
  PaddingMethod?: Name<typeof constants.PaddingMethod>;
  /** Hash. */
  HashingAlgorithm?: Name<typeof constants.HashingAlgorithm>;
  /** Role of a key (TR-31). */
  KeyRoleType?: Name<typeof constants.KeyRoleType>;
  /** Signature algorithm. From 1.2 on. */
  DigitalSignatureAlgorithm?: Name<typeof constants.DigitalSignatureAlgorithm>;
  /** Algorithm. From 1.2 on. */
  CryptographicAlgorithm?: Name<typeof constants.CryptographicAlgorithm>;
  /** The server makes the IV. From 1.2 on. */
  RandomIV?: boolean;
  /** Bytes of the IV. From 1.2 on. */
  IVLength?: number;
  /** Bytes of the authentication tag. From 1.2 on. */
  TagLength?: number;
  /** Bytes of the fixed part of the IV. From 1.2 on. */
  FixedFieldLength?: number;
  /** Bytes of the invocation part of the IV. From 1.2 on. */
  InvocationFieldLength?: number;
  /** Bits of the counter. From 1.2 on. */
  CounterLength?: number;
  /** First value of the counter. From 1.2 on. */
  InitialCounterValue?: number;
  /** Bytes of the salt of PSS. From 1.4 on. */
  SaltLength?: number;
  /** Mask generator of OAEP and PSS. From 1.4 on. */
  MaskGenerator?: Name<typeof constants.MaskGenerator>;
  /** Its hash. From 1.4 on. */
  MaskGeneratorHashingAlgorithm?: Name<typeof constants.HashingAlgorithm>;
  /** Encoding parameter of OAEP. From 1.4 on. */
  PSource?: string;
  /** Trailer of PSS. From 1.4 on. */
  TrailerField?: number;
  /** Construction of a key encapsulation. From 3.0 on. */
  KEMAlgorithm?: Name<typeof constants.KemAlgorithm>;
  /** ML-DSA and SLH-DSA sign without a random value. From 3.0 on. */
  Deterministic?: boolean;
  /** Context of ML-DSA and SLH-DSA signatures, at most 255 bytes. From 3.0 on. */
  ContextString?: string;
  /** The random input of Encapsulate, in place of one that the server draws. From 3.0 on. */
  InputKeyMaterial?: string;
  /** The signature is that of the internal function, without a context. From 3.0 on. */
  Internal?: boolean;
  /** The data are the message representative of ML-DSA, not the message. From 3.0 on. */
  ExternalMu?: boolean;
  /** The random value of a signature, in place of one that the server draws. From 3.0 on. */
  Random?: string;
}

/** Digest (1.4: 3.17; 2.1: 4.21). */
export interface DigestAnswer {
  /** Hash. */
  HashingAlgorithm: Name<typeof constants.HashingAlgorithm>;
  /** Hash of the key value. */
  DigestValue?: string;
  /** Format of the key that was hashed. From 1.1 on. */
  KeyFormatType?: Name<typeof constants.KeyFormatType>;
}

/** Link (1.4: 3.35; 2.1: 4.31). */
export interface LinkAnswer {
  /** What the linked object is to this one. */
  LinkType: Name<typeof constants.LinkType>;
  /** Unique Identifier of the linked object: a text, or from 2.0 on an enumeration or integer. */
  LinkedObjectIdentifier: string | Name<typeof constants.UniqueIdentifier> | number;
}

/** Revocation Reason (1.4: 3.31; 2.1: 4.47). */
export interface RevocationReasonAnswer {
  /** Code. */
  RevocationReasonCode: Name<typeof constants.RevocationReasonCode>;
  /** Text for people. */
  RevocationMessage?: string;
}

/** Usage Limits (1.4: 3.21; 2.1: 4.59). */
export interface UsageLimitsAnswer {
  /** Units in total. */
  UsageLimitsTotal: number | string;
  /** Units that are left. */
  UsageLimitsCount?: number | string;
  /** Bytes or objects. */
  UsageLimitsUnit: Name<typeof constants.UsageLimitsUnit>;
}

/** X.509 Certificate Identifier (1.4: 3.10; 2.1: 4.61). */
export interface X509CertificateIdentifierAnswer {
  /** DER of the issuer's name. */
  IssuerDistinguishedName: string;
  /** DER of the serial number. */
  CertificateSerialNumber: string;
}

/** X.509 Certificate Issuer (1.4: 3.12; 2.1: 4.62). */
export interface X509CertificateIssuerAnswer {
  /** DER of the issuer's name. */
  IssuerDistinguishedName: string;
  /** DER of each alternative name. */
  IssuerAlternativeName?: string[];
}

/** X.509 Certificate Subject (1.4: 3.11; 2.1: 4.63). */
export interface X509CertificateSubjectAnswer {
  /** DER of the subject's name; may be empty. */
  SubjectDistinguishedName: string;
  /** DER of each alternative name; one at least where the name is empty. */
  SubjectAlternativeName?: string[];
}

/** Key Value Location (1.2: 3.42; 2.1: 4.27). */
export interface KeyValueLocationAnswer {
  /** Place. */
  KeyValueLocationValue: string;
  /** Text or URI. */
  KeyValueLocationType: Name<typeof constants.KeyValueLocationType>;
}

/** Alternative Name (1.4: 3.40; 2.1: 4.2). */
export interface AlternativeNameAnswer {
  /** The name. */
  AlternativeNameValue: string;
  /** What kind of name. */
  AlternativeNameType: Name<typeof constants.AlternativeNameType>;
}

/** RNG Parameters (1.3: 2.1.18; 2.1: 7.36). */
export interface RngParametersAnswer {
  /** Kind of generator. */
  RNGAlgorithm: Name<typeof constants.RngAlgorithm>;
  /** Cipher that it rests on. */
  CryptographicAlgorithm?: Name<typeof constants.CryptographicAlgorithm>;
  /** Bits of its key. */
  CryptographicLength?: number;
  /** Hash that it rests on. */
  HashingAlgorithm?: Name<typeof constants.HashingAlgorithm>;
  /** Kind of DRBG. */
  DRBGAlgorithm?: Name<typeof constants.DrbgAlgorithm>;
  /** Curve that it rests on. */
  RecommendedCurve?: Name<typeof constants.RecommendedCurve>;
  /** Variation of FIPS 186. */
  FIPS186Variation?: Name<typeof constants.Fips186Variation>;
  /** Whether it is reseeded for each call. */
  PredictionResistance?: boolean;
}

/** Rotate Name (2.1: 4.53). */
export interface RotateNameAnswer {
  /** The name. */
  RotateNameValue: string;
  /** How to read it. */
  RotateNameType: Name<typeof constants.RotateNameType>;
}

/** Deactivation Reason (3.0: 4). */
export interface DeactivationReasonAnswer {
  /** Code. */
  DeactivationReasonCode: Name<typeof constants.DeactivationReasonCode>;
  /** Text for people. */
  DeactivationMessage?: string;
}

/** Attributes from 2.0 on (2.1: 4). */
export interface AttributesAnswer {
  /** Activation Date (2.1: 4.1). Set by the client or server. From 2.0 on. */
  ActivationDate?: string;
  /** Application Specific Information (2.1: 4.4). Set by the client or server. From 2.0 on. */
  ApplicationSpecificInformation?: ApplicationSpecificInformationAnswer[];
  /** Archive Date (2.1: 4.5). Set by the server. From 2.0 on. */
  ArchiveDate?: string;
  /** Attribute (2.1: 4.60). Set by the client or server. From 2.0 on. */
  Attribute?: VendorAttributeAnswer[];
  /** Certificate Type (2.1: 4.7). Set by the server. From 2.0 on. */
  CertificateType?: Name<typeof constants.CertificateType>;
  /** Compromise Date (2.1: 4.10). Set by the server. From 2.0 on. */
  CompromiseDate?: string;
  /** Compromise Occurrence Date (2.1: 4.11). Set by the server. From 2.0 on. */
  CompromiseOccurrenceDate?: string;
  /** Contact Information (2.1: 4.12). Set by the client or server. From 2.0 on. */
  ContactInformation?: string;
  /** Credential Type (3.0: 4.14). Set by the server. From 3.0 on. */
  CredentialType?: Name<typeof constants.CredentialType>;
  /** Cryptographic Algorithm (2.1: 4.13). Set by the server. From 2.0 on. */
  CryptographicAlgorithm?: Name<typeof constants.CryptographicAlgorithm>;
  /** Cryptographic Domain Parameters (2.1: 4.14). Set by the client. From 2.0 on. */
  CryptographicDomainParameters?: CryptographicDomainParametersAnswer;
  /** Cryptographic Length (2.1: 4.15). Set by the server. From 2.0 on. */
  CryptographicLength?: number;
  /** Cryptographic Parameters (2.1: 4.16). Set by the client. From 2.0 on. */
  CryptographicParameters?: CryptographicParametersAnswer[];
  /** Cryptographic Usage Mask (2.1: 4.17). Set by the client or server. From 2.0 on. */
  CryptographicUsageMask?: MaskLike<typeof constants.CryptographicUsageMask>;
  /** Deactivation Date (3.0: 4.20). Set by the client or server. From 2.0 on. */
  DeactivationDate?: string;
  /** Destroy Date (2.1: 4.20). Set by the server. From 2.0 on. */
  DestroyDate?: string;
  /** Digest (2.1: 4.21). Set by the server. From 2.0 on. */
  Digest?: DigestAnswer[];
  /** Initial Date (2.1: 4.25). Set by the server. From 2.0 on. */
  InitialDate?: string;
  /** Key Format Type (2.1: 4.26). Set by the server. From 2.0 on. */
  KeyFormatType?: Name<typeof constants.KeyFormatType>;
  /** Key Part Identifier (3.0: 4.30). Set by the client. From 3.0 on. */
  KeyPartIdentifier?: number;
  /** Last Change Date (3.0: 4.33). Set by the server. From 2.0 on. */
  LastChangeDate?: string;
  /** Lease Time (3.0: 4.34). Set by the server. From 2.0 on. */
  LeaseTime?: number;
  /** Link (2.1: 4.31). Set by the client or server. In 2.0 to 2.1. */
  Link?: LinkAnswer[];
  /** Name (2.1: 4.32). Set by the client. From 2.0 on. */
  Name?: NameAnswer[];
  /** Object Group (2.1: 4.35). Set by the client or server. In 2.0 to 2.1. */
  ObjectGroup?: string[];
  /** Object Type (2.1: 4.36). Set by the server. From 2.0 on. */
  ObjectType?: Name<typeof constants.ObjectType>;
  /** Opaque Data Type (2.1: 4.37). Set by the server. From 2.0 on. */
  OpaqueDataType?: Name<typeof constants.OpaqueDataType>;
  /** Process Start Date (2.1: 4.40). Set by the client or server. From 2.0 on. */
  ProcessStartDate?: string;
  /** Protect Stop Date (2.1: 4.41). Set by the client or server. From 2.0 on. */
  ProtectStopDate?: string;
  /** Revocation Reason (2.1: 4.47). Set by the server. From 2.0 on. */
  RevocationReason?: RevocationReasonAnswer;
  /** Split Key Method (3.0: 4.64). Set by the client. From 3.0 on. */
  SplitKeyMethod?: Name<typeof constants.SplitKeyMethod>;
  /** Split Key Parts (3.0: 4.65). Set by the client. From 3.0 on. */
  SplitKeyParts?: number;
  /** Split Key Threshold (3.0: 4.66). Set by the client. From 3.0 on. */
  SplitKeyThreshold?: number;
  /** State (3.0: 4.67). Set by the server. From 2.0 on. */
  State?: Name<typeof constants.State>;
  /** Unique Identifier (2.1: 4.58). Set by the server. From 2.0 on. */
  UniqueIdentifier?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Usage Limits (2.1: 4.59). Set by the client or server. From 2.0 on. */
  UsageLimits?: UsageLimitsAnswer;
  /** Fresh (2.1: 4.24). Set by the client or server. From 2.0 on. */
  Fresh?: boolean;
  /** Certificate Length (2.1: 4.8). Set by the server. From 2.0 on. */
  CertificateLength?: number;
  /** Digital Signature Algorithm (2.1: 4.22). Set by the server. From 2.0 on. */
  DigitalSignatureAlgorithm?: Name<typeof constants.DigitalSignatureAlgorithm>[];
  /** X.509 Certificate Identifier (2.1: 4.61). Set by the server. From 2.0 on. */
  X_509CertificateIdentifier?: X509CertificateIdentifierAnswer;
  /** X.509 Certificate Issuer (2.1: 4.62). Set by the server. From 2.0 on. */
  X_509CertificateIssuer?: X509CertificateIssuerAnswer;
  /** X.509 Certificate Subject (2.1: 4.63). Set by the server. From 2.0 on. */
  X_509CertificateSubject?: X509CertificateSubjectAnswer;
  /** Key Value Location (2.1: 4.27). Set by the client. From 2.0 on. */
  KeyValueLocation?: KeyValueLocationAnswer[];
  /** Key Value Present (2.1: 4.28). Set by the server. From 2.0 on. */
  KeyValuePresent?: boolean;
  /** Original Creation Date (2.1: 4.38). Set by the client or server. From 2.0 on. */
  OriginalCreationDate?: string;
  /** Alternative Name (2.1: 4.2). Set by the client. From 2.0 on. */
  AlternativeName?: AlternativeNameAnswer[];
  /** Random Number Generator (2.1: 4.46). Set by the client or server. From 2.0 on. */
  RandomNumberGenerator?: RngParametersAnswer;
  /** PKCS#12 Friendly Name (2.1: 4.39). Set by the client or server. From 2.0 on. */
  PKCS_12FriendlyName?: string;
  /** Description (2.1: 4.19). Set by the client or server. From 2.0 on. */
  Description?: string;
  /** Comment (2.1: 4.9). Set by the client or server. From 2.0 on. */
  Comment?: string;
  /** Certificate Subject CN (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectCN?: string[];
  /** Certificate Subject O (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectO?: string[];
  /** Certificate Subject OU (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectOU?: string[];
  /** Certificate Subject Email (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectEmail?: string[];
  /** Certificate Subject C (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectC?: string[];
  /** Certificate Subject ST (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectST?: string[];
  /** Certificate Subject L (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectL?: string[];
  /** Certificate Subject UID (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectUID?: string[];
  /** Certificate Subject Serial Number (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectSerialNumber?: string[];
  /** Certificate Subject Title (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectTitle?: string[];
  /** Certificate Subject DC (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectDC?: string[];
  /** Certificate Subject DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateSubjectDNQualifier?: string[];
  /** Certificate Issuer CN (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerCN?: string[];
  /** Certificate Issuer O (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerO?: string[];
  /** Certificate Issuer OU (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerOU?: string[];
  /** Certificate Issuer Email (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerEmail?: string[];
  /** Certificate Issuer C (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerC?: string[];
  /** Certificate Issuer ST (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerST?: string[];
  /** Certificate Issuer L (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerL?: string[];
  /** Certificate Issuer UID (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerUID?: string[];
  /** Certificate Issuer Serial Number (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerSerialNumber?: string[];
  /** Certificate Issuer Title (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerTitle?: string[];
  /** Certificate Issuer DC (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerDC?: string[];
  /** Certificate Issuer DN Qualifier (2.1: 4.6). Set by the server. From 2.0 on. */
  CertificateIssuerDNQualifier?: string[];
  /** Sensitive (3.0: 4.61). Set by the client or server. From 2.0 on. */
  Sensitive?: boolean;
  /** Always Sensitive (2.1: 4.3). Set by the server. From 2.0 on. */
  AlwaysSensitive?: boolean;
  /** Extractable (3.0: 4.26). Set by the client or server. From 2.0 on. */
  Extractable?: boolean;
  /** Never Extractable (2.1: 4.33). Set by the server. From 2.0 on. */
  NeverExtractable?: boolean;
  /** Short Unique Identifier (2.1: 4.56). Set by the server. From 2.0 on. */
  ShortUniqueIdentifier?: string;
  /** NIST Key Type (2.1: 4.34). Set by the client. From 2.0 on. */
  NISTKeyType?: Name<typeof constants.NistKeyType>[];
  /** Protection Level (2.1: 4.42). Set by the client. From 2.0 on. */
  ProtectionLevel?: Name<typeof constants.ProtectionLevel>;
  /** Protection Period (2.1: 4.43). Set by the client. From 2.0 on. */
  ProtectionPeriod?: number;
  /** Quantum Safe (2.1: 4.45). Set by the client. From 2.0 on. */
  QuantumSafe?: boolean;
  /** Protection Storage Mask (2.1: 4.44). Set by the server. From 2.0 on. */
  ProtectionStorageMask?: MaskLike<typeof constants.ProtectionStorageMask>;
  /** Rotate Interval (2.1: 4.51). Set by the client or server. From 2.1 on. */
  RotateInterval?: number;
  /** Rotate Automatic (2.1: 4.48). Set by the client or server. From 2.1 on. */
  RotateAutomatic?: boolean;
  /** Rotate Offset (2.1: 4.54). Set by the client or server. From 2.1 on. */
  RotateOffset?: number;
  /** Rotate Date (2.1: 4.49). Set by the server. From 2.1 on. */
  RotateDate?: string;
  /** Rotate Generation (2.1: 4.50). Set by the server. From 2.1 on. */
  RotateGeneration?: number;
  /** Rotate Name (2.1: 4.53). Set by the client. From 2.1 on. */
  RotateName?: RotateNameAnswer;
  /** Rotate Latest (2.1: 4.52). Set by the server. From 2.1 on. */
  RotateLatest?: boolean;
  /** Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CertificateLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Child Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ChildLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Derivation Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  DerivationObjectLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Derived Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  DerivedObjectLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Next Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  NextLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Parent Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ParentLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** PKCS#12 Certificate Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PKCS_12CertificateLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** PKCS#12 Password Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PKCS_12PasswordLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Previous Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PreviousLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Private Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PrivateKeyLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Public Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PublicKeyLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Replaced Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ReplacedObjectLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Replacement Object Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  ReplacementObjectLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Wrapping Key Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  WrappingKeyLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Object Class (3.0: 4.40). Set by the client or server. From 3.0 on. */
  ObjectClass?: Name<typeof constants.ObjectClass>;
  /** Credential Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CredentialLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Password Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  PasswordLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** OTP Counter (3.0: 4.44). Set by the server. From 3.0 on. */
  OTPCounter?: string;
  /** Group Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  GroupLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Split Key Base Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  SplitKeyBaseLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Joined Split Key Parts Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  JoinedSplitKeyPartsLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Split Key Polynomial (3.0: 4.63). Set by the client. From 3.0 on. */
  SplitKeyPolynomial?: Name<typeof constants.SplitKeyPolynomial>;
  /** Deactivation Reason (3.0: 4.21). Set by the client or server. From 3.0 on. */
  DeactivationReason?: DeactivationReasonAnswer;
  /** Certificate Subject DN (3.0: 4.6). Set by the server. From 3.0 on. */
  CertificateSubjectDN?: string[];
  /** Certificate Issuer DN (3.0: 4.6). Set by the server. From 3.0 on. */
  CertificateIssuerDN?: string[];
  /** Certificate Request Link (3.0: 4.35). Set by the client or server. From 3.0 on. */
  CertificateRequestLink?: string | Name<typeof constants.UniqueIdentifier> | number;
  /** Certify Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  CertifyCounter?: number | string;
  /** Decrypt Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  DecryptCounter?: number | string;
  /** Encrypt Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  EncryptCounter?: number | string;
  /** Sign Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  SignCounter?: number | string;
  /** Signature Verify Counter (3.0: 4.13). Set by the server. From 3.0 on. */
  SignatureVerifyCounter?: number | string;
  /** NIST Security Category (3.0: 4.39). Set by the client or server. From 3.0 on. */
  NISTSecurityCategory?: number;
}

/** Key Value (1.4: 2.1.4; 2.1: 3.2). */
export interface KeyValueAnswer {
  /** Bytes, or a structure for transparent formats. */
  KeyMaterial: string | PlainAnswer;
  /** Attributes that travel, and are wrapped, with the key. From 2.0 on. */
  Attributes?: AttributesAnswer;
  /** Attributes that travel, and are wrapped, with the key. In 1.0 to 1.4. */
  Attribute?: AttributeOf1xAnswer[];
}

/** Encryption Key Information (1.4: 2.1.5; 2.1: 3.3). */
export interface EncryptionKeyInformationAnswer {
  /** The wrapping key. In 3.0 a Reference or Name Reference, but an Identifier is understood. */
  UniqueIdentifier: string;
  /** How it is used. */
  CryptographicParameters?: CryptographicParametersAnswer;
}

/** MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3). */
export interface MacSignatureKeyInformationAnswer {
  /** The key. In 3.0 a Reference or Name Reference, but an Identifier is understood. */
  UniqueIdentifier: string;
  /** How it is used. */
  CryptographicParameters?: CryptographicParametersAnswer;
}

/** Key Wrapping Data (1.4: 2.1.5; 2.1: 3.3). */
export interface KeyWrappingDataAnswer {
  /** How. */
  WrappingMethod: Name<typeof constants.WrappingMethod>;
  /** Key that encrypts. */
  EncryptionKeyInformation?: EncryptionKeyInformationAnswer;
  /** Key that authenticates. */
  MACSignatureKeyInformation?: MacSignatureKeyInformationAnswer;
  /** The MAC or signature. */
  MACSignature?: string;
  /** IV, counter or nonce. */
  IVCounterNonce?: string;
  /** What was wrapped: the material alone or the encoded Key Value. From 1.1 on. */
  EncodingOption?: Name<typeof constants.EncodingOption>;
}

/** Key Block (1.4: 2.1.3; 2.1: 3.1). */
export interface KeyBlockAnswer {
  /** Format of the key material. */
  KeyFormatType: Name<typeof constants.KeyFormatType>;
  /** Compression of EC public keys. */
  KeyCompressionType?: Name<typeof constants.KeyCompressionType>;
  /** The key; absent where only its place is known (from 1.2 on). Required in 1.0 to 1.1. */
  KeyValue?: KeyValueAnswer | string;
  /** Algorithm; may be left out where the material tells it. */
  CryptographicAlgorithm?: Name<typeof constants.CryptographicAlgorithm>;
  /** Length in bits; may be left out where the material tells it. */
  CryptographicLength?: number;
  /** How the key is wrapped. */
  KeyWrappingData?: KeyWrappingDataAnswer;
}

/** Symmetric Key (1.4: 2.2.2; 2.1: 2.9). */
export interface SymmetricKeyAnswer {
  /** The key. */
  KeyBlock: KeyBlockAnswer;
}

/** Public Key (1.4: 2.2.3; 2.1: 2.6). */
export interface PublicKeyAnswer {
  /** The key. */
  KeyBlock: KeyBlockAnswer;
}

/** Private Key (1.4: 2.2.4; 2.1: 2.5). */
export interface PrivateKeyAnswer {
  /** The key. */
  KeyBlock: KeyBlockAnswer;
}

/** Split Key (1.4: 2.2.5; 2.1: 2.8). */
export interface SplitKeyAnswer {
  /** Parts in total. */
  SplitKeyParts: number;
  /** Which part this is. */
  KeyPartIdentifier: number;
  /** Parts that are needed. */
  SplitKeyThreshold: number;
  /** How the key was split. */
  SplitKeyMethod: Name<typeof constants.SplitKeyMethod>;
  /** Prime of the field. */
  PrimeFieldSize?: string;
  /** The part. */
  KeyBlock: KeyBlockAnswer;
}

/** Template (1.4: 2.2.6). */
export interface TemplateAnswer {
  /** The attributes. */
  Attribute: AttributeOf1xAnswer[];
}

/** Secret Data (1.4: 2.2.7; 2.1: 2.7). */
export interface SecretDataAnswer {
  /** Password or seed. */
  SecretDataType: Name<typeof constants.SecretDataType>;
  /** The secret. */
  KeyBlock: KeyBlockAnswer;
}

/** Opaque Object (1.4: 2.2.8; 2.1: 2.3). */
export interface OpaqueObjectAnswer {
  /** A number of the vendor; the enumeration has no other values. */
  OpaqueDataType: Name<typeof constants.OpaqueDataType>;
  /** Bytes that the server does not interpret. */
  OpaqueDataValue: string;
}

/** PGP Key (1.2: 2.2.9; 2.1: 2.4). */
export interface PgpKeyAnswer {
  /** Version of PGP. */
  PGPKeyVersion: number;
  /** The key. */
  KeyBlock: KeyBlockAnswer;
}

/** Certificate Request (2.1: 2.2). */
export interface CertificateRequestAnswer {
  /** PKCS#10, CRMF or PEM. */
  CertificateRequestType: Name<typeof constants.CertificateRequestType>;
  /** The request. */
  CertificateRequestValue: string;
}

/** Attribute Reference (2.0: 5.5; 2.1: 5.5). */
export interface AttributeReferenceAnswer {
  /** Whose attribute it is; x and y stand for the custom attributes of 1.x. */
  VendorIdentification: string;
  /** Name of the attribute. */
  AttributeName: string;
}

/** Server Information (2.0: 7.31; 2.1: 7.37). */
export interface ServerInformationAnswer {
  /** Name of this server. From 2.0 on. */
  ServerName?: string;
  /** Serial number. From 2.0 on. */
  ServerSerialNumber?: string;
  /** Version. From 2.0 on. */
  ServerVersion?: string;
  /** Load. From 2.0 on. */
  ServerLoad?: string;
  /** Product. From 2.0 on. */
  ProductName?: string;
  /** Build. From 2.0 on. */
  BuildLevel?: string;
  /** Date of the build. From 2.0 on. */
  BuildDate?: string;
  /** Cluster. From 2.0 on. */
  ClusterInfo?: string;
  /** Where else to ask. From 2.0 on. */
  AlternateFailoverEndpoints?: string[];
}

/** Extension Information (1.1: 2.1.9; 2.1: 7.13). */
export interface ExtensionInformationAnswer {
  /** Name. */
  ExtensionName: string;
  /** Number of its tag, in the extension range. */
  ExtensionTag?: number;
  /** Its item type: Integer in 1.x, Enumeration from 2.0 on. */
  ExtensionType?: Name<typeof constants.ItemType> | number;
  /** Number of its enumeration. From 2.0 on. */
  ExtensionEnumeration?: number;
  /** Whether it is an attribute. From 2.0 on. */
  ExtensionAttribute?: boolean;
  /** Number of the tag of the structure that it stands in. From 2.0 on. */
  ExtensionParentStructureTag?: number;
  /** Text for people. From 2.0 on. */
  ExtensionDescription?: string;
}

/** Profile Version (2.0: 7.26; 2.1: 7.32). */
export interface ProfileVersionAnswer {
  /** Major number. */
  ProfileVersionMajor: number;
  /** Minor number. */
  ProfileVersionMinor: number;
}

/** Profile Information (1.3: 2.1.19; 2.1: 7.31). */
export interface ProfileInformationAnswer {
  /** Profile. */
  ProfileName: Name<typeof constants.ProfileName>;
  /** Version of the profile. From 2.0 on. */
  ProfileVersion?: ProfileVersionAnswer;
  /** Where it is served. */
  ServerURI?: string;
  /** Port. */
  ServerPort?: number;
}

/** Validation Information (1.3: 2.1.20; 2.1: 7.41). */
export interface ValidationInformationAnswer {
  /** Who validated it. */
  ValidationAuthorityType: Name<typeof constants.ValidationAuthorityType>;
  /** Country of the authority, two letters. */
  ValidationAuthorityCountry?: string;
  /** The authority on the web. */
  ValidationAuthorityURI?: string;
  /** Major version of what it was validated against. */
  ValidationVersionMajor: number;
  /** Minor version of that. */
  ValidationVersionMinor?: number;
  /** Hardware, software, firmware or a mixture. */
  ValidationType: Name<typeof constants.ValidationType>;
  /** Level that it reached. */
  ValidationLevel: number;
  /** Number of the certificate of validation. */
  ValidationCertificateIdentifier?: string;
  /** That certificate on the web. */
  ValidationCertificateURI?: string;
  /** The vendor on the web. */
  ValidationVendorURI?: string;
  /** Profiles of the validation. */
  ValidationProfile?: string[];
}

/** Capability Information (1.3: 2.1.21; 2.1: 7.5). */
export interface CapabilityInformationAnswer {
  /** Streams of Encrypt and its like. */
  StreamingCapability?: boolean;
  /** Asynchronous operations. */
  AsynchronousCapability?: boolean;
  /** Attestation. */
  AttestationCapability?: boolean;
  /** Undo in batches. From 1.4 on. */
  BatchUndoCapability?: boolean;
  /** Continue in batches. From 1.4 on. */
  BatchContinueCapability?: boolean;
  /** What happens to wrapped objects. */
  UnwrapMode?: Name<typeof constants.UnwrapMode>;
  /** What Destroy does. */
  DestroyAction?: Name<typeof constants.DestroyAction>;
  /** How material is shredded. */
  ShreddingAlgorithm?: Name<typeof constants.ShreddingAlgorithm>;
  /** Who shares the random number generator. */
  RNGMode?: Name<typeof constants.RngMode>;
  /** Quantum Safe is understood. From 2.0 on. */
  QuantumSafeCapability?: boolean;
}

/** Object Types (2.1: 7.24). */
export interface ObjectTypesAnswer {
  /** The types. */
  ObjectType?: Name<typeof constants.ObjectType>[];
}

/** Object Groups (2.1: 7.23). */
export interface ObjectGroupsAnswer {
  /** Names of groups. In 1.0 to 2.1. */
  ObjectGroup?: string[];
  /** Group objects (3.0). From 3.0 on. */
  GroupLink?: string[];
}

/** Object Defaults (2.0: 7.18; 2.1: 7.22). */
export interface ObjectDefaultsAnswer {
  /** Type that the defaults are for; from 2.1 on it may be several. Required in 2.0 to 2.0. */
  ObjectType?: Name<typeof constants.ObjectType>;
  /** Types that the defaults are for, in place of one. From 2.1 on. */
  ObjectTypes?: ObjectTypesAnswer;
  /** The defaults. */
  Attributes: AttributesAnswer;
  /** Groups that the defaults are for. From 2.1 on. */
  ObjectGroups?: ObjectGroupsAnswer;
}

/** Defaults Information (2.0: 7.7; 2.1: 7.11). */
export interface DefaultsInformationAnswer {
  /** Defaults by type. Required in 2.0 to 2.0. */
  ObjectDefaults?: ObjectDefaultsAnswer[];
}

/** Protection Storage Masks (2.0: 7.27; 2.1: 7.33). */
export interface ProtectionStorageMasksAnswer {
  /** Acceptable masks. */
  ProtectionStorageMask?: MaskLike<typeof constants.ProtectionStorageMask>[];
}

/** Credential Information (3.0: 7.9). */
export interface CredentialInformationAnswer {
  /** Types of credentials that can be made. Required from 3.0 on. */
  CredentialType?: Name<typeof constants.CredentialType>[];
}

/** Protocol Version (1.4: 6.1; 2.1: 9.16). */
export interface ProtocolVersionAnswer {
  /** Major number. */
  ProtocolVersionMajor: number;
  /** Minor number. */
  ProtocolVersionMinor: number;
}

/** Ticket (2.0: 7.33; 2.1: 7.39). */
export interface TicketAnswer {
  /** Login. */
  TicketType: Name<typeof constants.TicketType>;
  /** Value that the server made; who has it may act. */
  TicketValue: string;
}

/** Constraint: values that attributes of some objects have to have (2.1: 7.6). */
export interface ConstraintAnswer {
  /** Types of the objects; any if absent. */
  ObjectTypes?: ObjectTypesAnswer;
  /** Groups of the objects; any if absent. */
  ObjectGroups?: ObjectGroupsAnswer;
  /** The values. */
  Attributes?: AttributesAnswer;
}

/** Constraints (2.1: 7.7). */
export interface ConstraintsAnswer {
  /** Each of them holds. */
  Constraint?: ConstraintAnswer[];
}

/** Asynchronous Request (2.1: 7.2). */
export interface AsynchronousRequestAnswer {
  /** The request. */
  AsynchronousCorrelationValue: string;
  /** What it asks for. */
  Operation: Name<typeof constants.Operation>;
  /** When it came, in microseconds. */
  SubmissionDate: string;
  /** How far it is. */
  ProcessingStage: Name<typeof constants.ProcessingStage>;
}

/** Create request. */
export interface CreateRequest {
  /** Symmetric Key; from 2.0 on also Secret Data. */
  ObjectType: Named<typeof constants.ObjectType>;
  /** Attributes of the new object. From 2.0 on. Required there. */
  Attributes?: AttributesValue | null;
  /** Attributes of the new object. In 1.0 to 1.4. Required there. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the object may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Create response. */
export interface CreateResponse {
  /** Type of the new object. */
  ObjectType: Name<typeof constants.ObjectType>;
  /** The new object. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Create Key Pair request. */
export interface CreateKeyPairRequest {
  /** Attributes of both keys. From 2.0 on. */
  CommonAttributes?: AttributesValue | null;
  /** Attributes of both keys. In 1.0 to 1.4. */
  CommonTemplateAttribute?: TemplateAttributeValue | null;
  /** Attributes of the private key. From 2.0 on. */
  PrivateKeyAttributes?: AttributesValue | null;
  /** Attributes of the private key. In 1.0 to 1.4. */
  PrivateKeyTemplateAttribute?: TemplateAttributeValue | null;
  /** Attributes of the public key. From 2.0 on. */
  PublicKeyAttributes?: AttributesValue | null;
  /** Attributes of the public key. In 1.0 to 1.4. */
  PublicKeyTemplateAttribute?: TemplateAttributeValue | null;
  /** Where both keys may be stored. From 2.0 on. */
  CommonProtectionStorageMasks?: ProtectionStorageMasksValue | null;
  /** Where the private key may be stored. From 2.0 on. */
  PrivateProtectionStorageMasks?: ProtectionStorageMasksValue | null;
  /** Where the public key may be stored. From 2.0 on. */
  PublicProtectionStorageMasks?: ProtectionStorageMasksValue | null;
  /** Seed from which the pair is made, for algorithms that have one (3.0, second draft). From 3.0 on. */
  Seed?: Hex | null;
}

/** Create Key Pair response. */
export interface CreateKeyPairResponse {
  /** The private key. */
  PrivateKeyUniqueIdentifier: string;
  /** The public key. */
  PublicKeyUniqueIdentifier: string;
  /** Attributes of the private key that the server set on its own account. In 1.0 to 1.4. */
  PrivateKeyTemplateAttribute?: TemplateAttributeAnswer;
  /** Attributes of the public key that the server set on its own account. In 1.0 to 1.4. */
  PublicKeyTemplateAttribute?: TemplateAttributeAnswer;
}

/** Register request. */
export interface RegisterRequest {
  /** Type of the object. */
  ObjectType: Named<typeof constants.ObjectType>;
  /** Attributes of the object. From 2.0 on. Required there. */
  Attributes?: AttributesValue | null;
  /** Attributes of the object. In 1.0 to 1.4. Required there. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** The object. */
  Certificate?: CertificateValue | null;
  /** The object. */
  SymmetricKey?: SymmetricKeyValue | null;
  /** The object. */
  PublicKey?: PublicKeyValue | null;
  /** The object. */
  PrivateKey?: PrivateKeyValue | null;
  /** The object. */
  SplitKey?: SplitKeyValue | null;
  /** The object. */
  Template?: TemplateValue | null;
  /** The object. */
  SecretData?: SecretDataValue | null;
  /** The object. */
  OpaqueObject?: OpaqueObjectValue | null;
  /** The object. */
  PGPKey?: PgpKeyValue | null;
  /** The object. */
  CertificateRequest?: CertificateRequestValue | Hex | null;
  /** Where the object may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Register response. */
export interface RegisterResponse {
  /** The new object. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Re-key request. */
export interface ReKeyRequest {
  /** The symmetric key that is replaced; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Seconds from the Initial Date to the Activation Date of the new key. */
  Offset?: number | null;
  /** Attributes of the new key, where they are not those of the old one. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes of the new key, where they are not those of the old one. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the new key may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Re-key response. */
export interface ReKeyResponse {
  /** The new key. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Derive Key request. */
export interface DeriveKeyRequest {
  /** Symmetric Key or Secret Data. */
  ObjectType: Named<typeof constants.ObjectType>;
  /** Keys and secrets that it is derived from. The ID Placeholder does not stand in for them. */
  UniqueIdentifier: readonly (string | Named<typeof constants.UniqueIdentifier> | number)[] | string | Named<typeof constants.UniqueIdentifier> | number;
  /** How. */
  DerivationMethod: Named<typeof constants.DerivationMethod>;
  /** What the method needs besides. */
  DerivationParameters: DerivationParametersValue;
  /** Attributes of the new object; its length is one of them, and for a key its algorithm. From 2.0 on. Required there. */
  Attributes?: AttributesValue | null;
  /** Attributes of the new object; its length is one of them, and for a key its algorithm. In 1.0 to 1.4. Required there. */
  TemplateAttribute?: TemplateAttributeValue | null;
}

/** Derive Key response. */
export interface DeriveKeyResponse {
  /** The new object. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Certify request. */
export interface CertifyRequest {
  /** The public key, or from 2.0 on the Certificate Request object; the ID Placeholder if absent. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Format of the certificate request; must be there where the request is. Required in 1.0 to 1.0. */
  CertificateRequestType?: Named<typeof constants.CertificateRequestType> | null;
  /** The certificate request, encoded. From 2.0 on. */
  CertificateRequestValue?: Hex | null;
  /** The certificate request, encoded. In 1.0 to 1.4. Required in 1.0 to 1.0. */
  CertificateRequest?: Hex | null;
  /** Attributes of the certificate. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes of the certificate. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the certificate may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Certify response. */
export interface CertifyResponse {
  /** The certificate. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Re-certify request. */
export interface ReCertifyRequest {
  /** The certificate that is renewed; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The Certificate Request object to renew it with. From 2.0 on. */
  CertificateRequestUniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Format of the certificate request; must be there where the request is. Required in 1.0 to 1.0. */
  CertificateRequestType?: Named<typeof constants.CertificateRequestType> | null;
  /** The certificate request, encoded. From 2.0 on. */
  CertificateRequestValue?: Hex | null;
  /** The certificate request, encoded. In 1.0 to 1.4. Required in 1.0 to 1.0. */
  CertificateRequest?: Hex | null;
  /** Seconds from the Initial Date to the Activation Date of the new certificate. */
  Offset?: number | null;
  /** Attributes of the new certificate. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes of the new certificate. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the new certificate may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Re-certify response. */
export interface ReCertifyResponse {
  /** The new certificate. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Locate request. */
export interface LocateRequest {
  /** Most identifiers that the answer may hold. */
  MaximumItems?: number | null;
  /** Identifiers that are skipped. Percona's libkmip pages with it in 1.0 already. From 1.3 on. */
  OffsetItems?: number | null;
  /** On-line, archived, destroyed; on-line only if absent. */
  StorageStatusMask?: MaskLike<typeof constants.StorageStatusMask> | null;
  /** Which member of a group. In 1.1 to 2.1. */
  ObjectGroupMember?: Named<typeof constants.ObjectGroupMember> | null;
  /** User objects, system objects (3.0). From 3.0 on. */
  ObjectClassMask?: MaskLike<typeof constants.ObjectClassMask> | null;
  /** The same filter as attributes, as some 1.0 clients nest it. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** What an object has to have. The tables of 2.x and 3.0 demand the field; PyKMIP leaves it out in 2.0 where it has no filter, which says the same as an empty one. In 1.0 to 1.4. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
}

/** Locate response. */
export interface LocateResponse {
  /** How many objects match in all. From 1.3 on. */
  LocatedItems?: number;
  /** The objects, newest first. */
  UniqueIdentifier?: string[];
}

/** Check request. */
export interface CheckRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Usage Limits Units that are to be protected. */
  UsageLimitsCount?: LongLike | null;
  /** Uses that are meant. */
  CryptographicUsageMask?: MaskLike<typeof constants.CryptographicUsageMask> | null;
  /** Seconds of the lease that is wanted. */
  LeaseTime?: number | null;
}

/** Check response. */
export interface CheckResponse {
  /** The object. "Unless a failure" in the tables: a failure has no payload. */
  UniqueIdentifier: string;
  /** Units that the policy allows, where it allows fewer. */
  UsageLimitsCount?: number | string;
  /** Uses that the policy rejects. */
  CryptographicUsageMask?: MaskLike<typeof constants.CryptographicUsageMask>;
  /** Seconds that the policy allows, where it allows fewer. */
  LeaseTime?: number;
}

/** Get request. */
export interface GetRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Format in which the key is wanted. */
  KeyFormatType?: Named<typeof constants.KeyFormatType> | null;
  /** Whether a key that was registered wrapped comes as it was registered. From 1.4 on. */
  KeyWrapType?: Named<typeof constants.KeyWrapType> | null;
  /** Compression of EC public keys. */
  KeyCompressionType?: Named<typeof constants.KeyCompressionType> | null;
  /** How the key is to be wrapped. */
  KeyWrappingSpecification?: KeyWrappingSpecificationValue | null;
}

/** Get response. */
export interface GetResponse {
  /** Type of the object. */
  ObjectType: Name<typeof constants.ObjectType>;
  /** The object's identifier. */
  UniqueIdentifier: string;
  /** The object. */
  Certificate?: CertificateAnswer;
  /** The object. */
  SymmetricKey?: SymmetricKeyAnswer;
  /** The object. */
  PublicKey?: PublicKeyAnswer;
  /** The object. */
  PrivateKey?: PrivateKeyAnswer;
  /** The object. */
  SplitKey?: SplitKeyAnswer;
  /** The object. */
  Template?: TemplateAnswer;
  /** The object. */
  SecretData?: SecretDataAnswer;
  /** The object. */
  OpaqueObject?: OpaqueObjectAnswer;
  /** The object. */
  PGPKey?: PgpKeyAnswer;
  /** The object. */
  CertificateRequest?: CertificateRequestAnswer | string;
}

/** Get Attributes request. */
export interface GetAttributesRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The attributes that are wanted; all if absent. From 2.0 on. */
  AttributeReference?: readonly (TagLike | string | AttributeReferenceValue)[] | TagLike | string | AttributeReferenceValue | null;
  /** The attributes that are wanted; all if absent. In 1.0 to 1.4. */
  AttributeName?: readonly string[] | string | null;
}

/** Get Attributes response. */
export interface GetAttributesResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** The attributes that exist of those asked for. From 2.0 on. Required there. */
  Attributes?: AttributesAnswer;
  /** The attributes that exist of those asked for. In 1.0 to 1.4. */
  Attribute?: AttributeOf1xAnswer[];
}

/** Get Attribute List request. */
export interface GetAttributeListRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Get Attribute List response. */
export interface GetAttributeListResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** Names of its attributes. From 2.0 on. Required there. */
  AttributeReference?: (string | AttributeReferenceAnswer)[];
  /** Names of its attributes. In 1.0 to 1.4. Required there. */
  AttributeName?: string[];
}

/** Add Attribute request. */
export interface AddAttributeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The attribute. From 2.0 on. Required there. */
  NewAttribute?: AttributesValue | null;
  /** The attribute. In 1.0 to 1.4. Required there. */
  Attribute?: AttributeOf1xValue | null;
}

/** Add Attribute response. */
export interface AddAttributeResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** The attribute with its index. In 1.0 to 1.4. Required there. */
  Attribute?: AttributeOf1xAnswer;
}

/** Modify Attribute request. */
export interface ModifyAttributeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The instance that is to change, by its value. From 2.0 on. */
  CurrentAttribute?: AttributesValue | null;
  /** The new value; in 1.x with the index of the instance. From 2.0 on. Required there. */
  NewAttribute?: AttributesValue | null;
  /** The new value; in 1.x with the index of the instance. In 1.0 to 1.4. Required there. */
  Attribute?: AttributeOf1xValue | null;
}

/** Modify Attribute response. */
export interface ModifyAttributeResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** The attribute with its index. In 1.0 to 1.4. Required there. */
  Attribute?: AttributeOf1xAnswer;
}

/** Delete Attribute request. */
export interface DeleteAttributeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Name of the attribute. In 1.0 to 1.4. Required there. */
  AttributeName?: readonly string[] | string | null;
  /** Instance; 0 if absent. In 1.0 to 1.4. */
  AttributeIndex?: number | null;
  /** The instance, by its value. From 2.0 on. */
  CurrentAttribute?: AttributesValue | null;
  /** The attribute, with all its instances. From 2.0 on. */
  AttributeReference?: readonly (TagLike | string | AttributeReferenceValue)[] | TagLike | string | AttributeReferenceValue | null;
}

/** Delete Attribute response. */
export interface DeleteAttributeResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** The attribute that is gone. In 1.0 to 1.4. Required there. */
  Attribute?: AttributeOf1xAnswer;
}

/** Obtain Lease request. */
export interface ObtainLeaseRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Obtain Lease response. */
export interface ObtainLeaseResponse {
  /** The object. */
  UniqueIdentifier: string;
  /** Seconds for which the object may be used without a new lease. */
  LeaseTime: number;
  /** When the object or an attribute of it was changed last: a client with older attributes reads them again. */
  LastChangeDate: string;
}

/** Get Usage Allocation request. */
export interface GetUsageAllocationRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Usage Limits Units that are to be protected. */
  UsageLimitsCount: LongLike;
}

/** Get Usage Allocation response. */
export interface GetUsageAllocationResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Activate request. */
export interface ActivateRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Activate response. */
export interface ActivateResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Revoke request. */
export interface RevokeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Why. Required in 1.0 to 2.1. */
  RevocationReason?: RevocationReasonValue | null;
  /** When it was compromised; only with the reasons Key Compromise and CA Compromise. */
  CompromiseOccurrenceDate?: DateLike | null;
}

/** Revoke response. */
export interface RevokeResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Destroy request. */
export interface DestroyRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Destroy response. */
export interface DestroyResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Archive request. */
export interface ArchiveRequest {
  /** The object that goes to the archive; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Archive response. */
export interface ArchiveResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Recover request. */
export interface RecoverRequest {
  /** The object that comes back from the archive; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
}

/** Recover response. */
export interface RecoverResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Validate request. */
export interface ValidateRequest {
  /** Certificates of the chain. */
  Certificate?: readonly CertificateValue[] | CertificateValue | null;
  /** Certificate objects of the chain. */
  UniqueIdentifier?: readonly (string | Named<typeof constants.UniqueIdentifier> | number)[] | string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** When the chain has to be valid; now if absent. */
  ValidityDate?: DateLike | null;
}

/** Validate response. */
export interface ValidateResponse {
  /** Valid, invalid or unknown. */
  ValidityIndicator: Name<typeof constants.ValidityIndicator>;
}

/** Query request. */
export interface QueryRequest {
  /** What is asked. A function that the version does not have is answered with nothing: clients list all they know. */
  QueryFunction: readonly Named<typeof constants.QueryFunction>[] | Named<typeof constants.QueryFunction>;
  /** Groups whose defaults are wanted. In 2.1. */
  ObjectGroups?: ObjectGroupsValue | null;
}

/** Query response. */
export interface QueryResponse {
  /** Operations that the server performs. */
  Operation?: Name<typeof constants.Operation>[];
  /** Object types that it manages. */
  ObjectType?: Name<typeof constants.ObjectType>[];
  /** Vendor. */
  VendorIdentification?: string;
  /** Facts about the server. */
  ServerInformation?: ServerInformationAnswer;
  /** Application namespaces for which it makes data. */
  ApplicationNamespace?: string[];
  /** Extensions of the vendor. From 1.1 on. */
  ExtensionInformation?: ExtensionInformationAnswer[];
  /** Attestation types that it accepts. From 1.2 on. */
  AttestationType?: Name<typeof constants.AttestationType>[];
  /** Random number generators. From 1.3 on. */
  RNGParameters?: RngParametersAnswer[];
  /** Profiles. From 1.3 on. */
  ProfileInformation?: ProfileInformationAnswer[];
  /** Validations, such as FIPS 140. From 1.3 on. */
  ValidationInformation?: ValidationInformationAnswer[];
  /** Capabilities; several up to 2.1. From 1.3 on. */
  CapabilityInformation?: CapabilityInformationAnswer[];
  /** How clients register. From 1.3 on. */
  ClientRegistrationMethod?: Name<typeof constants.ClientRegistrationMethod>[];
  /** Default attributes. From 2.0 on. */
  DefaultsInformation?: DefaultsInformationAnswer;
  /** Where objects are stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksAnswer;
  /** Credentials that can be made (3.0). From 3.0 on. */
  CredentialInformation?: CredentialInformationAnswer;
}

/** Cancel request. */
export interface CancelRequest {
  /** The request that is no longer wanted. */
  AsynchronousCorrelationValue: Hex;
}

/** Cancel response. */
export interface CancelResponse {
  /** The request. */
  AsynchronousCorrelationValue: string;
  /** What became of it. */
  CancellationResult: Name<typeof constants.CancellationResult>;
}

/** Poll request. */
export interface PollRequest {
  /** The request whose answer is wanted. */
  AsynchronousCorrelationValue: Hex;
}

/** Poll response. The response of the operation that is polled; the caller knows which one that is. `as` says it to the compiler. */
export type PollResponse =
  | CreateResponse
  | CreateKeyPairResponse
  | RegisterResponse
  | ReKeyResponse
  | DeriveKeyResponse
  | CertifyResponse
  | ReCertifyResponse
  | LocateResponse
  | CheckResponse
  | GetResponse
  | GetAttributesResponse
  | GetAttributeListResponse
  | AddAttributeResponse
  | ModifyAttributeResponse
  | DeleteAttributeResponse
  | ObtainLeaseResponse
  | GetUsageAllocationResponse
  | ActivateResponse
  | RevokeResponse
  | DestroyResponse
  | ArchiveResponse
  | RecoverResponse
  | ValidateResponse
  | QueryResponse
  | CancelResponse
  | ReKeyKeyPairResponse
  | DiscoverVersionsResponse
  | EncryptResponse
  | DecryptResponse
  | SignResponse
  | SignatureVerifyResponse
  | MacResponse
  | MacVerifyResponse
  | RngRetrieveResponse
  | RngSeedResponse
  | HashResponse
  | CreateSplitKeyResponse
  | JoinSplitKeyResponse
  | ImportResponse
  | ExportResponse
  | LoginResponse
  | DelegatedLoginResponse
  | AdjustAttributeResponse
  | SetAttributeResponse
  | SetEndpointRoleResponse
  | Pkcs11Response
  | ReProvisionResponse
  | GetConstraintsResponse
  | QueryAsynchronousRequestsResponse
  | CreateGroupResponse
  | CreateUserResponse
  | CreateCredentialResponse
  | DeactivateResponse
  | EncapsulateResponse
  | DecapsulateResponse;

/** Notify message. */
export interface NotifyRequest {
  /** The object. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** Attributes that changed, the Last Change Date at least. In 1.x one that was deleted comes without a value. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes that changed, the Last Change Date at least. In 1.x one that was deleted comes without a value. In 1.0 to 1.4. Required there. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
  /** Attributes that were deleted. From 2.0 on. */
  AttributeReference?: readonly (TagLike | string | AttributeReferenceValue)[] | TagLike | string | AttributeReferenceValue | null;
}

/** Answer of the client to Notify. */
export interface NotifyResponse {
}

/** Put message. */
export interface PutRequest {
  /** The object's identifier. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** New, or in place of another. */
  PutFunction: Named<typeof constants.PutFunction>;
  /** The object that it replaces; must be there where it replaces one. */
  ReplacedUniqueIdentifier?: string | null;
  /** The object; read it with ManagedObject::decode. */
  Certificate?: CertificateValue | null;
  /** The object; read it with ManagedObject::decode. */
  SymmetricKey?: SymmetricKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  PublicKey?: PublicKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  PrivateKey?: PrivateKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  SplitKey?: SplitKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  Template?: TemplateValue | null;
  /** The object; read it with ManagedObject::decode. */
  SecretData?: SecretDataValue | null;
  /** The object; read it with ManagedObject::decode. */
  OpaqueObject?: OpaqueObjectValue | null;
  /** The object; read it with ManagedObject::decode. */
  PGPKey?: PgpKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  CertificateRequest?: CertificateRequestValue | Hex | null;
  /** Attributes of the object. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes of the object. In 1.0 to 1.4. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
}

/** Answer of the client to Put. */
export interface PutResponse {
}

/** Re-key Key Pair request (from 1. */
export interface ReKeyKeyPairRequest {
  /** The private key of the pair that is replaced; the ID Placeholder if absent. From 3.0 on. Required there. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The private key of the pair that is replaced; the ID Placeholder if absent. In 1.0 to 2.1. */
  PrivateKeyUniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Seconds from the Initial Date to the Activation Date of the new pair. */
  Offset?: number | null;
  /** Attributes of both keys. From 2.0 on. */
  CommonAttributes?: AttributesValue | null;
  /** Attributes of both keys. In 1.0 to 1.4. */
  CommonTemplateAttribute?: TemplateAttributeValue | null;
  /** Attributes of the private key. From 2.0 on. */
  PrivateKeyAttributes?: AttributesValue | null;
  /** Attributes of the private key. In 1.0 to 1.4. */
  PrivateKeyTemplateAttribute?: TemplateAttributeValue | null;
  /** Attributes of the public key. From 2.0 on. */
  PublicKeyAttributes?: AttributesValue | null;
  /** Attributes of the public key. In 1.0 to 1.4. */
  PublicKeyTemplateAttribute?: TemplateAttributeValue | null;
  /** Where both keys may be stored. From 2.0 on. */
  CommonProtectionStorageMasks?: ProtectionStorageMasksValue | null;
  /** Where the private key may be stored. From 2.0 on. */
  PrivateProtectionStorageMasks?: ProtectionStorageMasksValue | null;
  /** Where the public key may be stored. From 2.0 on. */
  PublicProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Re-key Key Pair response. */
export interface ReKeyKeyPairResponse {
  /** The new private key. */
  PrivateKeyUniqueIdentifier: string;
  /** The new public key. */
  PublicKeyUniqueIdentifier: string;
  /** Attributes of the private key that the server set on its own account. In 1.0 to 1.4. */
  PrivateKeyTemplateAttribute?: TemplateAttributeAnswer;
  /** Attributes of the public key that the server set on its own account. In 1.0 to 1.4. */
  PublicKeyTemplateAttribute?: TemplateAttributeAnswer;
}

/** Discover Versions request. */
export interface DiscoverVersionsRequest {
  /** Versions that the client speaks, best first; all of the server's are listed if absent. */
  ProtocolVersion?: readonly ProtocolVersionValue[] | ProtocolVersionValue | null;
}

/** Discover Versions response. */
export interface DiscoverVersionsResponse {
  /** Versions that both speak, newest first. */
  ProtocolVersion?: ProtocolVersionAnswer[];
}

/** Encrypt request. */
export interface EncryptRequest {
  /** The key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Mode, padding and the rest; those of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** Plaintext. Required in 1.2 to 1.2. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** IV, counter or nonce. */
  IVCounterNonce?: Hex | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
  /** Additional data of authenticated encryption. From 1.4 on. */
  AuthenticatedEncryptionAdditionalData?: Hex | null;
}

/** Encrypt response. */
export interface EncryptResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** Ciphertext; absent where a stream has none to give yet. Required in 1.2 to 1.2. */
  Data?: string;
  /** IV that the server made. */
  IVCounterNonce?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
  /** Tag of authenticated encryption. From 1.4 on. */
  AuthenticatedEncryptionTag?: string;
}

/** Decrypt request. */
export interface DecryptRequest {
  /** The key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Mode, padding and the rest; those of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** Ciphertext. Required in 1.2 to 1.2. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** IV, counter or nonce. */
  IVCounterNonce?: Hex | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
  /** Additional data of authenticated encryption. From 1.4 on. */
  AuthenticatedEncryptionAdditionalData?: Hex | null;
  /** Tag of authenticated encryption. From 1.4 on. */
  AuthenticatedEncryptionTag?: Hex | null;
}

/** Decrypt response. */
export interface DecryptResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** Plaintext; absent where a stream has none to give yet. Required in 1.2 to 1.2. */
  Data?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** Sign request (from 1. */
export interface SignRequest {
  /** The private key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Signature algorithm, padding, hash; those of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** What is signed; must be there, unless a stream begins or the digest is given. Required in 1.2 to 1.2. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** Digest of what is signed, in place of it. From 1.4 on. */
  DigestedData?: Hex | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
}

/** Sign response. */
export interface SignResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** The signature; absent before the end of a stream. Required in 1.2 to 1.2. */
  SignatureData?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** Signature Verify request (from 1. */
export interface SignatureVerifyRequest {
  /** The public key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Signature algorithm, padding, hash; those of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** What was signed; absent where the signature holds it. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** Digest of what was signed, in place of it. From 1.4 on. */
  DigestedData?: Hex | null;
  /** The signature; may be absent before the end of a stream. Required in 1.2 to 1.2. */
  SignatureData?: Hex | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
}

/** Signature Verify response. */
export interface SignatureVerifyResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** Valid, invalid or unknown; absent before the end of a stream. Required in 1.2 to 1.2. */
  ValidityIndicator?: Name<typeof constants.ValidityIndicator>;
  /** Data that the signature held, where its algorithm can recover it. */
  Data?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** MAC request (from 1. */
export interface MacRequest {
  /** The key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** MAC algorithm; that of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** What is authenticated; must be there, unless a stream begins or ends. Required in 1.2 to 1.2. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
}

/** MAC response. */
export interface MacResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** The MAC; absent before the end of a stream. Required in 1.2 to 1.2. */
  MACData?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** MAC Verify request (from 1. */
export interface MacVerifyRequest {
  /** The key; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** MAC algorithm; that of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** What was authenticated. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** The MAC; may be absent before the end of a stream. Required in 1.2 to 1.2. */
  MACData?: Hex | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
}

/** MAC Verify response. */
export interface MacVerifyResponse {
  /** The key. */
  UniqueIdentifier: string;
  /** Valid, invalid or unknown; absent before the end of a stream. Required in 1.2 to 1.2. */
  ValidityIndicator?: Name<typeof constants.ValidityIndicator>;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** RNG Retrieve request (from 1. */
export interface RngRetrieveRequest {
  /** Bytes that are wanted. */
  DataLength: number;
}

/** RNG Retrieve response. */
export interface RngRetrieveResponse {
  /** Random bytes, or fewer than were asked for. */
  Data: string;
}

/** RNG Seed request (from 1. */
export interface RngSeedRequest {
  /** Seed. */
  Data: Hex | Named<typeof constants.Data> | number;
}

/** RNG Seed response. */
export interface RngSeedResponse {
  /** Bytes of the seed that were used. */
  DataLength: number;
}

/** Hash request (from 1. */
export interface HashRequest {
  /** The Hashing Algorithm stands in here. */
  CryptographicParameters: CryptographicParametersValue;
  /** What is hashed; must be there, unless a stream begins or ends. Required in 1.2 to 1.2. */
  Data?: Hex | Named<typeof constants.Data> | number | null;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: Hex | null;
  /** Starts a stream. From 1.3 on. */
  InitIndicator?: boolean | null;
  /** Ends a stream. From 1.3 on. */
  FinalIndicator?: boolean | null;
}

/** Hash response. */
export interface HashResponse {
  /** The hash; absent before the end of a stream. Required in 1.2 to 1.2. */
  Data?: string;
  /** Stream to go on with. From 1.3 on. */
  CorrelationValue?: string;
}

/** Create Split Key request (from 1. */
export interface CreateSplitKeyRequest {
  /** Type of the object that is split. */
  ObjectType: Named<typeof constants.ObjectType>;
  /** The key that is split; a new one if absent. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Parts in total. */
  SplitKeyParts: number;
  /** Parts that are needed to join it. */
  SplitKeyThreshold: number;
  /** How it is split. */
  SplitKeyMethod: Named<typeof constants.SplitKeyMethod>;
  /** Prime of the field, for Polynomial Sharing Prime Field. */
  PrimeFieldSize?: LongLike | null;
  /** Attributes of the parts. From 2.0 on. Required there. */
  Attributes?: AttributesValue | null;
  /** Attributes of the parts. In 1.0 to 1.4. Required there. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the parts may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Create Split Key response. */
export interface CreateSplitKeyResponse {
  /** Type of the parts; only in 1.2. In 1.0 to 1.2. Required in 1.2 to 1.2. */
  ObjectType?: Name<typeof constants.ObjectType>;
  /** The parts. Required from 1.2 on. */
  UniqueIdentifier?: string[];
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Join Split Key request (from 1. */
export interface JoinSplitKeyRequest {
  /** Type of the new object. */
  ObjectType: Named<typeof constants.ObjectType>;
  /** The parts. Required from 1.2 on. */
  UniqueIdentifier?: readonly (string | Named<typeof constants.UniqueIdentifier> | number)[] | string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Password or seed; must be there where Secret Data is joined. */
  SecretDataType?: Named<typeof constants.SecretDataType> | null;
  /** Attributes of the new object. From 2.0 on. */
  Attributes?: AttributesValue | null;
  /** Attributes of the new object. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeValue | null;
  /** Where the new object may be stored. From 2.0 on. */
  ProtectionStorageMasks?: ProtectionStorageMasksValue | null;
}

/** Join Split Key response. */
export interface JoinSplitKeyResponse {
  /** Type of the new object; only in 1.2. In 1.0 to 1.2. Required in 1.2 to 1.2. */
  ObjectType?: Name<typeof constants.ObjectType>;
  /** The new object. */
  UniqueIdentifier: string;
  /** Attributes that the server set on its own account. In 1.0 to 1.4. */
  TemplateAttribute?: TemplateAttributeAnswer;
}

/** Import request (from 1. */
export interface ImportRequest {
  /** Identifier that the object is to have. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** Type of the object. From 2.0 on. Required there. */
  ObjectType?: Named<typeof constants.ObjectType> | null;
  /** Whether an object with this identifier is replaced; if not, there may be none. */
  ReplaceExisting?: boolean | null;
  /** Whether a wrapped key is unwrapped before it is stored. */
  KeyWrapType?: Named<typeof constants.KeyWrapType> | null;
  /** All attributes of the object. From 2.0 on. Required there. */
  Attributes?: AttributesValue | null;
  /** All attributes of the object. In 1.0 to 1.4. Required in 1.4 to 1.4. */
  Attribute?: readonly AttributeOf1xValue[] | AttributeOf1xValue | null;
  /** The object; read it with ManagedObject::decode. */
  Certificate?: CertificateValue | null;
  /** The object; read it with ManagedObject::decode. */
  SymmetricKey?: SymmetricKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  PublicKey?: PublicKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  PrivateKey?: PrivateKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  SplitKey?: SplitKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  Template?: TemplateValue | null;
  /** The object; read it with ManagedObject::decode. */
  SecretData?: SecretDataValue | null;
  /** The object; read it with ManagedObject::decode. */
  OpaqueObject?: OpaqueObjectValue | null;
  /** The object; read it with ManagedObject::decode. */
  PGPKey?: PgpKeyValue | null;
  /** The object; read it with ManagedObject::decode. */
  CertificateRequest?: CertificateRequestValue | Hex | null;
}

/** Import response. */
export interface ImportResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Export request (from 1. */
export interface ExportRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** Format in which the key is wanted. */
  KeyFormatType?: Named<typeof constants.KeyFormatType> | null;
  /** Whether a key that was registered wrapped comes as it was registered. */
  KeyWrapType?: Named<typeof constants.KeyWrapType> | null;
  /** Compression of EC public keys. */
  KeyCompressionType?: Named<typeof constants.KeyCompressionType> | null;
  /** How the key is to be wrapped. */
  KeyWrappingSpecification?: KeyWrappingSpecificationValue | null;
}

/** Export response. */
export interface ExportResponse {
  /** Type of the object. */
  ObjectType: Name<typeof constants.ObjectType>;
  /** The object's identifier. */
  UniqueIdentifier: string;
  /** All attributes of the object. From 2.0 on. Required there. */
  Attributes?: AttributesAnswer;
  /** All attributes of the object. In 1.0 to 1.4. Required in 1.4 to 1.4. */
  Attribute?: AttributeOf1xAnswer[];
  /** The object; read it with ManagedObject::decode. */
  Certificate?: CertificateAnswer;
  /** The object; read it with ManagedObject::decode. */
  SymmetricKey?: SymmetricKeyAnswer;
  /** The object; read it with ManagedObject::decode. */
  PublicKey?: PublicKeyAnswer;
  /** The object; read it with ManagedObject::decode. */
  PrivateKey?: PrivateKeyAnswer;
  /** The object; read it with ManagedObject::decode. */
  SplitKey?: SplitKeyAnswer;
  /** The object; read it with ManagedObject::decode. */
  Template?: TemplateAnswer;
  /** The object; read it with ManagedObject::decode. */
  SecretData?: SecretDataAnswer;
  /** The object; read it with ManagedObject::decode. */
  OpaqueObject?: OpaqueObjectAnswer;
  /** The object; read it with ManagedObject::decode. */
  PGPKey?: PgpKeyAnswer;
  /** The object; read it with ManagedObject::decode. */
  CertificateRequest?: CertificateRequestAnswer | string;
}

/** Log request (from 2. */
export interface LogRequest {
  /** Text for the log of the server. */
  LogMessage: string;
}

/** Log response. */
export interface LogResponse {
}

/** Login request (from 2. */
export interface LoginRequest {
  /** For how many seconds, or until which date, the ticket is wanted. */
  LeaseTime?: number | DateLike | null;
  /** Requests that may be made with it. */
  RequestCount?: number | null;
  /** Limits of what its operations use. */
  UsageLimits?: UsageLimitsValue | null;
}

/** Login response. */
export interface LoginResponse {
  /** The ticket. */
  Ticket: TicketAnswer;
}

/** Logout request (from 2. */
export interface LogoutRequest {
  /** The ticket that is no longer to be good. */
  Ticket: TicketValue;
}

/** Logout response. */
export interface LogoutResponse {
}

/** Delegated Login request (from 2. */
export interface DelegatedLoginRequest {
  /** For how many seconds, or until which date, the ticket is wanted. */
  LeaseTime?: number | DateLike | null;
  /** Requests that may be made with it. */
  RequestCount?: number | null;
  /** Limits of what its operations use. */
  UsageLimits?: UsageLimitsValue | null;
  /** What whoever holds the ticket may do: what at least one of them allows. */
  Rights: RightsValue;
}

/** Delegated Login response. */
export interface DelegatedLoginResponse {
  /** The ticket. */
  Ticket: TicketAnswer;
}

/** Adjust Attribute request (from 2. */
export interface AdjustAttributeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The attribute. Required from 2.0 on. */
  AttributeReference?: readonly (TagLike | string | AttributeReferenceValue)[] | TagLike | string | AttributeReferenceValue | null;
  /** Increment, decrement or negate. */
  AdjustmentType: Named<typeof constants.AdjustmentType>;
  /** By how much, in the type of the attribute; by one if absent. */
  AdjustmentValue?: number | LongLike | DateLike | null;
}

/** Adjust Attribute response. */
export interface AdjustAttributeResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Set Attribute request (from 2. */
export interface SetAttributeRequest {
  /** The object; the ID Placeholder if absent. Required from 3.0 on. */
  UniqueIdentifier?: string | Named<typeof constants.UniqueIdentifier> | number | null;
  /** The attribute. */
  NewAttribute: AttributesValue;
}

/** Set Attribute response. */
export interface SetAttributeResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Set Endpoint Role request (from 2. */
export interface SetEndpointRoleRequest {
  /** Role that the other side is to take on this connection. */
  EndpointRole: Named<typeof constants.EndpointRole>;
}

/** Set Endpoint Role response. */
export interface SetEndpointRoleResponse {
  /** Role that it took. */
  EndpointRole: Name<typeof constants.EndpointRole>;
}

/** PKCS#11 request (from 2. */
export interface Pkcs11Request {
  /** Name of the interface; that of PKCS#11 3.0 if absent. */
  PKCS_11Interface?: string | null;
  /** The function: an Enumeration for those of PKCS#11, an Integer for those of a vendor. */
  PKCS_11Function: Named<typeof constants.Pkcs11Function> | number;
  /** The value that the server returned last. */
  CorrelationValue?: Hex | null;
  /** Parameters of the call, as the profile encodes them. */
  PKCS_11InputParameters?: Hex | null;
}

/** PKCS#11 response. */
export interface Pkcs11Response {
  /** Name of the interface; that of PKCS#11 3.0 if absent. */
  PKCS_11Interface?: string;
  /** The function that was called. */
  PKCS_11Function: Name<typeof constants.Pkcs11Function> | number;
  /** The value that the next request must bring. */
  CorrelationValue?: string;
  /** What the call gave, as the profile encodes it. */
  PKCS_11OutputParameters?: string;
  /** Return code of the call. */
  PKCS_11ReturnCode: Name<typeof constants.Pkcs11ReturnCode>;
}

/** Interop request (from 2. */
export interface InteropRequest {
  /** Begin, end or reset. */
  InteropFunction: Named<typeof constants.InteropFunction>;
  /** Name of the test case. */
  InteropIdentifier: string;
}

/** Interop response. */
export interface InteropResponse {
}

/** Re-Provision request (from 2. */
export interface ReProvisionRequest {
  /** Request that the server is to sign. */
  CertificateRequest?: CertificateRequestValue | null;
  /** Certificate that is to take the place of the present one. */
  Certificate?: CertificateValue | null;
}

/** Re-Provision response. */
export interface ReProvisionResponse {
  /** The certificate, or the private key that the server made. */
  UniqueIdentifier?: string;
}

/** Set Defaults request (from 2. */
export interface SetDefaultsRequest {
  /** Defaults that hold from now on; none hold if absent. */
  DefaultsInformation?: DefaultsInformationValue | null;
}

/** Set Defaults response. */
export interface SetDefaultsResponse {
}

/** Set Constraints request (from 2. */
export interface SetConstraintsRequest {
  /** Constraints that hold from now on. */
  Constraints: ConstraintsValue;
}

/** Set Constraints response. */
export interface SetConstraintsResponse {
}

/** Get Constraints request (from 2. Nothing stands in it. */
export type GetConstraintsRequest = Record<string, never>;

/** Get Constraints response. */
export interface GetConstraintsResponse {
  /** Constraints that hold. */
  Constraints: ConstraintsAnswer;
}

/** Query Asynchronous Requests request (from 2. */
export interface QueryAsynchronousRequestsRequest {
  /** Only these requests; all of the client's if absent. */
  AsynchronousCorrelationValues?: AsynchronousCorrelationValuesValue | null;
  /** Only requests for these operations; for any if absent. */
  Operations?: OperationsValue | null;
}

/** Query Asynchronous Requests response. */
export interface QueryAsynchronousRequestsResponse {
  /** The requests that were found. */
  AsynchronousRequest?: AsynchronousRequestAnswer[];
}

/** Process request (from 2. */
export interface ProcessRequest {
  /** The request that the next Poll is to find done. */
  AsynchronousCorrelationValue: Hex;
}

/** Process response. */
export interface ProcessResponse {
}

/** Ping request (from 2. Nothing stands in it. */
export type PingRequest = Record<string, never>;

/** Ping response. */
export interface PingResponse {
}

/** Create Group request (from 3. */
export interface CreateGroupRequest {
  /** Attributes of the group. */
  Attributes: AttributesValue;
}

/** Create Group response. */
export interface CreateGroupResponse {
  /** The group. */
  UniqueIdentifier: string;
}

/** Obliterate request (from 3. */
export interface ObliterateRequest {
  /** The object. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
}

/** Obliterate response. */
export interface ObliterateResponse {
}

/** Create User request (from 3. */
export interface CreateUserRequest {
  /** Attributes of the user; Credential Links among them tell how it authenticates. */
  Attributes: AttributesValue;
}

/** Create User response. */
export interface CreateUserResponse {
  /** The user. */
  UniqueIdentifier: string;
}

/** Create Credential request (from 3. */
export interface CreateCredentialRequest {
  /** Type of the credential. */
  CredentialType: Named<typeof constants.CredentialType>;
  /** Attributes of the credential; may be empty, but must be there. */
  Attributes: AttributesValue;
  /** The credential; read it with ManagedObject::decode. */
  PasswordCredential?: PasswordCredentialValue | null;
  /** The credential; read it with ManagedObject::decode. */
  DeviceCredential?: DeviceCredentialValue | null;
  /** The credential; read it with ManagedObject::decode. */
  OTPCredential?: OtpCredentialValue | null;
  /** The credential; read it with ManagedObject::decode. */
  HashedPasswordCredential?: HashedPasswordCredentialValue | null;
  /** The credential; read it with ManagedObject::decode. */
  Certificate?: CertificateValue | null;
}

/** Create Credential response. */
export interface CreateCredentialResponse {
  /** The credential. */
  UniqueIdentifier: string;
}

/** Deactivate request (from 3. */
export interface DeactivateRequest {
  /** The object. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** Why. */
  DeactivationReason?: DeactivationReasonValue | null;
  /** When; now if absent. */
  DeactivationDate?: DateLike | null;
}

/** Deactivate response. */
export interface DeactivateResponse {
  /** The object. */
  UniqueIdentifier: string;
}

/** Encapsulate request (from 3. */
export interface EncapsulateRequest {
  /** The public key. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** KEM Algorithm and Input Key Material; those of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** Attributes of the new Secret Data object. */
  Attributes?: AttributesValue | null;
}

/** Encapsulate response. */
export interface EncapsulateResponse {
  /** The new Secret Data object, which holds the shared secret. */
  UniqueIdentifier: string;
  /** The encapsulated secret, for the holder of the private key. */
  Data: string;
}

/** Decapsulate request (from 3. */
export interface DecapsulateRequest {
  /** The private key. */
  UniqueIdentifier: string | Named<typeof constants.UniqueIdentifier> | number;
  /** KEM Algorithm; that of the key if absent. */
  CryptographicParameters?: CryptographicParametersValue | null;
  /** The encapsulated secret. */
  Data: Hex | Named<typeof constants.Data> | number;
  /** Attributes of the new Secret Data object. */
  Attributes?: AttributesValue | null;
}

/** Decapsulate response. */
export interface DecapsulateResponse {
  /** The new Secret Data object, which holds the shared secret. */
  UniqueIdentifier: string;
}

/** The payloads of each operation, by its name and by its number. */
export interface Calls {
  /** Create. */
  Create: { request: CreateRequest; response: CreateResponse };
  /** Create. */
  0x1: { request: CreateRequest; response: CreateResponse };
  /** Create Key Pair. */
  CreateKeyPair: { request: CreateKeyPairRequest; response: CreateKeyPairResponse };
  /** Create Key Pair. */
  0x2: { request: CreateKeyPairRequest; response: CreateKeyPairResponse };
  /** Register. */
  Register: { request: RegisterRequest; response: RegisterResponse };
  /** Register. */
  0x3: { request: RegisterRequest; response: RegisterResponse };
  /** Re-key. */
  ReKey: { request: ReKeyRequest; response: ReKeyResponse };
  /** Re-key. */
  0x4: { request: ReKeyRequest; response: ReKeyResponse };
  /** Derive Key. */
  DeriveKey: { request: DeriveKeyRequest; response: DeriveKeyResponse };
  /** Derive Key. */
  0x5: { request: DeriveKeyRequest; response: DeriveKeyResponse };
  /** Certify. */
  Certify: { request: CertifyRequest; response: CertifyResponse };
  /** Certify. */
  0x6: { request: CertifyRequest; response: CertifyResponse };
  /** Re-certify. */
  ReCertify: { request: ReCertifyRequest; response: ReCertifyResponse };
  /** Re-certify. */
  0x7: { request: ReCertifyRequest; response: ReCertifyResponse };
  /** Locate. */
  Locate: { request: LocateRequest; response: LocateResponse };
  /** Locate. */
  0x8: { request: LocateRequest; response: LocateResponse };
  /** Check. */
  Check: { request: CheckRequest; response: CheckResponse };
  /** Check. */
  0x9: { request: CheckRequest; response: CheckResponse };
  /** Get. */
  Get: { request: GetRequest; response: GetResponse };
  /** Get. */
  0xA: { request: GetRequest; response: GetResponse };
  /** Get Attributes. */
  GetAttributes: { request: GetAttributesRequest; response: GetAttributesResponse };
  /** Get Attributes. */
  0xB: { request: GetAttributesRequest; response: GetAttributesResponse };
  /** Get Attribute List. */
  GetAttributeList: { request: GetAttributeListRequest; response: GetAttributeListResponse };
  /** Get Attribute List. */
  0xC: { request: GetAttributeListRequest; response: GetAttributeListResponse };
  /** Add Attribute. */
  AddAttribute: { request: AddAttributeRequest; response: AddAttributeResponse };
  /** Add Attribute. */
  0xD: { request: AddAttributeRequest; response: AddAttributeResponse };
  /** Modify Attribute. */
  ModifyAttribute: { request: ModifyAttributeRequest; response: ModifyAttributeResponse };
  /** Modify Attribute. */
  0xE: { request: ModifyAttributeRequest; response: ModifyAttributeResponse };
  /** Delete Attribute. */
  DeleteAttribute: { request: DeleteAttributeRequest; response: DeleteAttributeResponse };
  /** Delete Attribute. */
  0xF: { request: DeleteAttributeRequest; response: DeleteAttributeResponse };
  /** Obtain Lease. */
  ObtainLease: { request: ObtainLeaseRequest; response: ObtainLeaseResponse };
  /** Obtain Lease. */
  0x10: { request: ObtainLeaseRequest; response: ObtainLeaseResponse };
  /** Get Usage Allocation. */
  GetUsageAllocation: { request: GetUsageAllocationRequest; response: GetUsageAllocationResponse };
  /** Get Usage Allocation. */
  0x11: { request: GetUsageAllocationRequest; response: GetUsageAllocationResponse };
  /** Activate. */
  Activate: { request: ActivateRequest; response: ActivateResponse };
  /** Activate. */
  0x12: { request: ActivateRequest; response: ActivateResponse };
  /** Revoke. */
  Revoke: { request: RevokeRequest; response: RevokeResponse };
  /** Revoke. */
  0x13: { request: RevokeRequest; response: RevokeResponse };
  /** Destroy. */
  Destroy: { request: DestroyRequest; response: DestroyResponse };
  /** Destroy. */
  0x14: { request: DestroyRequest; response: DestroyResponse };
  /** Archive. */
  Archive: { request: ArchiveRequest; response: ArchiveResponse };
  /** Archive. */
  0x15: { request: ArchiveRequest; response: ArchiveResponse };
  /** Recover. */
  Recover: { request: RecoverRequest; response: RecoverResponse };
  /** Recover. */
  0x16: { request: RecoverRequest; response: RecoverResponse };
  /** Validate. */
  Validate: { request: ValidateRequest; response: ValidateResponse };
  /** Validate. */
  0x17: { request: ValidateRequest; response: ValidateResponse };
  /** Query. */
  Query: { request: QueryRequest; response: QueryResponse };
  /** Query. */
  0x18: { request: QueryRequest; response: QueryResponse };
  /** Cancel. */
  Cancel: { request: CancelRequest; response: CancelResponse };
  /** Cancel. */
  0x19: { request: CancelRequest; response: CancelResponse };
  /** Poll. */
  Poll: { request: PollRequest; response: PollResponse };
  /** Poll. */
  0x1A: { request: PollRequest; response: PollResponse };
  /** Notify. */
  Notify: { request: NotifyRequest; response: NotifyResponse };
  /** Notify. */
  0x1B: { request: NotifyRequest; response: NotifyResponse };
  /** Put. */
  Put: { request: PutRequest; response: PutResponse };
  /** Put. */
  0x1C: { request: PutRequest; response: PutResponse };
  /** Re-key Key Pair. */
  ReKeyKeyPair: { request: ReKeyKeyPairRequest; response: ReKeyKeyPairResponse };
  /** Re-key Key Pair. */
  0x1D: { request: ReKeyKeyPairRequest; response: ReKeyKeyPairResponse };
  /** Discover Versions. */
  DiscoverVersions: { request: DiscoverVersionsRequest; response: DiscoverVersionsResponse };
  /** Discover Versions. */
  0x1E: { request: DiscoverVersionsRequest; response: DiscoverVersionsResponse };
  /** Encrypt. */
  Encrypt: { request: EncryptRequest; response: EncryptResponse };
  /** Encrypt. */
  0x1F: { request: EncryptRequest; response: EncryptResponse };
  /** Decrypt. */
  Decrypt: { request: DecryptRequest; response: DecryptResponse };
  /** Decrypt. */
  0x20: { request: DecryptRequest; response: DecryptResponse };
  /** Sign. */
  Sign: { request: SignRequest; response: SignResponse };
  /** Sign. */
  0x21: { request: SignRequest; response: SignResponse };
  /** Signature Verify. */
  SignatureVerify: { request: SignatureVerifyRequest; response: SignatureVerifyResponse };
  /** Signature Verify. */
  0x22: { request: SignatureVerifyRequest; response: SignatureVerifyResponse };
  /** MAC. */
  MAC: { request: MacRequest; response: MacResponse };
  /** MAC. */
  0x23: { request: MacRequest; response: MacResponse };
  /** MAC Verify. */
  MACVerify: { request: MacVerifyRequest; response: MacVerifyResponse };
  /** MAC Verify. */
  0x24: { request: MacVerifyRequest; response: MacVerifyResponse };
  /** RNG Retrieve. */
  RNGRetrieve: { request: RngRetrieveRequest; response: RngRetrieveResponse };
  /** RNG Retrieve. */
  0x25: { request: RngRetrieveRequest; response: RngRetrieveResponse };
  /** RNG Seed. */
  RNGSeed: { request: RngSeedRequest; response: RngSeedResponse };
  /** RNG Seed. */
  0x26: { request: RngSeedRequest; response: RngSeedResponse };
  /** Hash. */
  Hash: { request: HashRequest; response: HashResponse };
  /** Hash. */
  0x27: { request: HashRequest; response: HashResponse };
  /** Create Split Key. */
  CreateSplitKey: { request: CreateSplitKeyRequest; response: CreateSplitKeyResponse };
  /** Create Split Key. */
  0x28: { request: CreateSplitKeyRequest; response: CreateSplitKeyResponse };
  /** Join Split Key. */
  JoinSplitKey: { request: JoinSplitKeyRequest; response: JoinSplitKeyResponse };
  /** Join Split Key. */
  0x29: { request: JoinSplitKeyRequest; response: JoinSplitKeyResponse };
  /** Import. */
  Import: { request: ImportRequest; response: ImportResponse };
  /** Import. */
  0x2A: { request: ImportRequest; response: ImportResponse };
  /** Export. */
  Export: { request: ExportRequest; response: ExportResponse };
  /** Export. */
  0x2B: { request: ExportRequest; response: ExportResponse };
  /** Log. */
  Log: { request: LogRequest; response: LogResponse };
  /** Log. */
  0x2C: { request: LogRequest; response: LogResponse };
  /** Login. */
  Login: { request: LoginRequest; response: LoginResponse };
  /** Login. */
  0x2D: { request: LoginRequest; response: LoginResponse };
  /** Logout. */
  Logout: { request: LogoutRequest; response: LogoutResponse };
  /** Logout. */
  0x2E: { request: LogoutRequest; response: LogoutResponse };
  /** Delegated Login. */
  DelegatedLogin: { request: DelegatedLoginRequest; response: DelegatedLoginResponse };
  /** Delegated Login. */
  0x2F: { request: DelegatedLoginRequest; response: DelegatedLoginResponse };
  /** Adjust Attribute. */
  AdjustAttribute: { request: AdjustAttributeRequest; response: AdjustAttributeResponse };
  /** Adjust Attribute. */
  0x30: { request: AdjustAttributeRequest; response: AdjustAttributeResponse };
  /** Set Attribute. */
  SetAttribute: { request: SetAttributeRequest; response: SetAttributeResponse };
  /** Set Attribute. */
  0x31: { request: SetAttributeRequest; response: SetAttributeResponse };
  /** Set Endpoint Role. */
  SetEndpointRole: { request: SetEndpointRoleRequest; response: SetEndpointRoleResponse };
  /** Set Endpoint Role. */
  0x32: { request: SetEndpointRoleRequest; response: SetEndpointRoleResponse };
  /** PKCS#11. */
  PKCS_11: { request: Pkcs11Request; response: Pkcs11Response };
  /** PKCS#11. */
  0x33: { request: Pkcs11Request; response: Pkcs11Response };
  /** Interop. */
  Interop: { request: InteropRequest; response: InteropResponse };
  /** Interop. */
  0x34: { request: InteropRequest; response: InteropResponse };
  /** Re-Provision. */
  ReProvision: { request: ReProvisionRequest; response: ReProvisionResponse };
  /** Re-Provision. */
  0x35: { request: ReProvisionRequest; response: ReProvisionResponse };
  /** Set Defaults. */
  SetDefaults: { request: SetDefaultsRequest; response: SetDefaultsResponse };
  /** Set Defaults. */
  0x36: { request: SetDefaultsRequest; response: SetDefaultsResponse };
  /** Set Constraints. */
  SetConstraints: { request: SetConstraintsRequest; response: SetConstraintsResponse };
  /** Set Constraints. */
  0x37: { request: SetConstraintsRequest; response: SetConstraintsResponse };
  /** Get Constraints. */
  GetConstraints: { request: GetConstraintsRequest; response: GetConstraintsResponse };
  /** Get Constraints. */
  0x38: { request: GetConstraintsRequest; response: GetConstraintsResponse };
  /** Query Asynchronous Requests. */
  QueryAsynchronousRequests: { request: QueryAsynchronousRequestsRequest; response: QueryAsynchronousRequestsResponse };
  /** Query Asynchronous Requests. */
  0x39: { request: QueryAsynchronousRequestsRequest; response: QueryAsynchronousRequestsResponse };
  /** Process. */
  Process: { request: ProcessRequest; response: ProcessResponse };
  /** Process. */
  0x3A: { request: ProcessRequest; response: ProcessResponse };
  /** Ping. */
  Ping: { request: PingRequest; response: PingResponse };
  /** Ping. */
  0x3B: { request: PingRequest; response: PingResponse };
  /** Create Group. */
  CreateGroup: { request: CreateGroupRequest; response: CreateGroupResponse };
  /** Create Group. */
  0x3C: { request: CreateGroupRequest; response: CreateGroupResponse };
  /** Obliterate. */
  Obliterate: { request: ObliterateRequest; response: ObliterateResponse };
  /** Obliterate. */
  0x3D: { request: ObliterateRequest; response: ObliterateResponse };
  /** Create User. */
  CreateUser: { request: CreateUserRequest; response: CreateUserResponse };
  /** Create User. */
  0x3E: { request: CreateUserRequest; response: CreateUserResponse };
  /** Create Credential. */
  CreateCredential: { request: CreateCredentialRequest; response: CreateCredentialResponse };
  /** Create Credential. */
  0x3F: { request: CreateCredentialRequest; response: CreateCredentialResponse };
  /** Deactivate. */
  Deactivate: { request: DeactivateRequest; response: DeactivateResponse };
  /** Deactivate. */
  0x40: { request: DeactivateRequest; response: DeactivateResponse };
  /** Encapsulate. */
  Encapsulate: { request: EncapsulateRequest; response: EncapsulateResponse };
  /** Encapsulate. */
  0x41: { request: EncapsulateRequest; response: EncapsulateResponse };
  /** Decapsulate. */
  Decapsulate: { request: DecapsulateRequest; response: DecapsulateResponse };
  /** Decapsulate. */
  0x42: { request: DecapsulateRequest; response: DecapsulateResponse };
}

/** The payload of a request: may be left out where nothing in it has to be there. */
export type Payload<Operation extends keyof Calls> =
  Record<never, never> extends Calls[Operation]['request']
    ? [payload?: Calls[Operation]['request']]
    : [payload: Calls[Operation]['request']];

/** The payload of a response. */
export type Answer<Operation extends keyof Calls> = Calls[Operation]['response'];
