// @generated from kmip-core/schema/masks.tsv by keystead-schema; do not edit.
//! Masks: sets of named bits (2.1: 12).

use super::registry::enumerations::EnumValue;
use super::registry::masks::open_mask;
pub use super::registry::masks::{by_xml_name, Mask, MaskInfo};
use super::version::ProtocolVersion as V;

const fn v(value: u32, name: &'static str, xml_name: &'static str, first: V, last: V, deprecated: Option<V>) -> EnumValue {
    EnumValue::new(value, name, xml_name, first, last, deprecated)
}

/// Cryptographic Usage Mask (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct CryptographicUsageMask(u32);

impl CryptographicUsageMask {
    /// Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const SIGN: Self = Self(0x0000_0001);
    /// Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const VERIFY: Self = Self(0x0000_0002);
    /// Encrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const ENCRYPT: Self = Self(0x0000_0004);
    /// Decrypt (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const DECRYPT: Self = Self(0x0000_0008);
    /// Wrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const WRAP_KEY: Self = Self(0x0000_0010);
    /// Unwrap Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const UNWRAP_KEY: Self = Self(0x0000_0020);
    /// Export (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const EXPORT: Self = Self(0x0000_0040);
    /// MAC Generate (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const MAC_GENERATE: Self = Self(0x0000_0080);
    /// MAC Verify (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const MAC_VERIFY: Self = Self(0x0000_0100);
    /// Derive Key (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const DERIVE_KEY: Self = Self(0x0000_0200);
    /// Content Commitment (Non Repudiation) (1.0 to 1.4, reserved from 2.0). value reserved from 2.0; test cases of 2.0 still use it, as ContentCommitment.
    pub const CONTENT_COMMITMENT_NON_REPUDIATION: Self = Self(0x0000_0400);
    /// Key Agreement (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const KEY_AGREEMENT: Self = Self(0x0000_0800);
    /// Certificate Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const CERTIFICATE_SIGN: Self = Self(0x0000_1000);
    /// CRL Sign (1.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const CRL_SIGN: Self = Self(0x0000_2000);
    /// Generate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const GENERATE_CRYPTOGRAM: Self = Self(0x0000_4000);
    /// Validate Cryptogram (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const VALIDATE_CRYPTOGRAM: Self = Self(0x0000_8000);
    /// Translate Encrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const TRANSLATE_ENCRYPT: Self = Self(0x0001_0000);
    /// Translate Decrypt (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const TRANSLATE_DECRYPT: Self = Self(0x0002_0000);
    /// Translate Wrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const TRANSLATE_WRAP: Self = Self(0x0004_0000);
    /// Translate Unwrap (1.0 to 1.4, reserved from 2.0). value reserved from 2.0.
    pub const TRANSLATE_UNWRAP: Self = Self(0x0008_0000);
    /// Authenticate (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const AUTHENTICATE: Self = Self(0x0010_0000);
    /// Unrestricted (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const UNRESTRICTED: Self = Self(0x0020_0000);
    /// FPE Encrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const FPE_ENCRYPT: Self = Self(0x0040_0000);
    /// FPE Decrypt (2.0 to 3.0). 3.0: the text lists the same names, values taken from 2.1.
    pub const FPE_DECRYPT: Self = Self(0x0080_0000);
}

open_mask!(CryptographicUsageMask, CRYPTOGRAPHIC_USAGE_MASK);

/// Names of [`CryptographicUsageMask`].
pub static CRYPTOGRAPHIC_USAGE_MASK: MaskInfo = MaskInfo::new(
    "Cryptographic Usage Mask",
    "CryptographicUsageMask",
    &[
        v(0x0000_0001, "Sign", "Sign", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Verify", "Verify", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Encrypt", "Encrypt", V::V1_0, V::V3_0, None),
        v(0x0000_0008, "Decrypt", "Decrypt", V::V1_0, V::V3_0, None),
        v(0x0000_0010, "Wrap Key", "WrapKey", V::V1_0, V::V3_0, None),
        v(0x0000_0020, "Unwrap Key", "UnwrapKey", V::V1_0, V::V3_0, None),
        v(0x0000_0040, "Export", "Export", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0000_0080, "MAC Generate", "MACGenerate", V::V1_0, V::V3_0, None),
        v(0x0000_0100, "MAC Verify", "MACVerify", V::V1_0, V::V3_0, None),
        v(0x0000_0200, "Derive Key", "DeriveKey", V::V1_0, V::V3_0, None),
        v(0x0000_0400, "Content Commitment (Non Repudiation)", "ContentCommitmentNonRepudiation", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0000_0800, "Key Agreement", "KeyAgreement", V::V1_0, V::V3_0, None),
        v(0x0000_1000, "Certificate Sign", "CertificateSign", V::V1_0, V::V3_0, None),
        v(0x0000_2000, "CRL Sign", "CRLSign", V::V1_0, V::V3_0, None),
        v(0x0000_4000, "Generate Cryptogram", "GenerateCryptogram", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0000_8000, "Validate Cryptogram", "ValidateCryptogram", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0001_0000, "Translate Encrypt", "TranslateEncrypt", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0002_0000, "Translate Decrypt", "TranslateDecrypt", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0004_0000, "Translate Wrap", "TranslateWrap", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0008_0000, "Translate Unwrap", "TranslateUnwrap", V::V1_0, V::V1_4, Some(V::V2_0)),
        v(0x0010_0000, "Authenticate", "Authenticate", V::V2_0, V::V3_0, None),
        v(0x0020_0000, "Unrestricted", "Unrestricted", V::V2_0, V::V3_0, None),
        v(0x0040_0000, "FPE Encrypt", "FPEEncrypt", V::V2_0, V::V3_0, None),
        v(0x0080_0000, "FPE Decrypt", "FPEDecrypt", V::V2_0, V::V3_0, None),
    ],
    &[("ContentCommitment", 0x0000_0400)],
    &[(0x0000_0400, V::V2_0)],
);

/// Object Class Mask (3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ObjectClassMask(u32);

impl ObjectClassMask {
    /// User (3.0).
    pub const USER: Self = Self(0x0000_0001);
    /// System (3.0).
    pub const SYSTEM: Self = Self(0x0000_0002);
}

open_mask!(ObjectClassMask, OBJECT_CLASS_MASK);

/// Names of [`ObjectClassMask`].
pub static OBJECT_CLASS_MASK: MaskInfo = MaskInfo::new(
    "Object Class Mask",
    "ObjectClassMask",
    &[
        v(0x0000_0001, "User", "User", V::V3_0, V::V3_0, None),
        v(0x0000_0002, "System", "System", V::V3_0, V::V3_0, None),
    ],
    &[],
    &[],
);

/// Protection Storage Mask (2.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct ProtectionStorageMask(u32);

impl ProtectionStorageMask {
    /// Software (2.0 to 3.0).
    pub const SOFTWARE: Self = Self(0x0000_0001);
    /// Hardware (2.0 to 3.0).
    pub const HARDWARE: Self = Self(0x0000_0002);
    /// On Processor (2.0 to 3.0).
    pub const ON_PROCESSOR: Self = Self(0x0000_0004);
    /// On System (2.0 to 3.0).
    pub const ON_SYSTEM: Self = Self(0x0000_0008);
    /// Off System (2.0 to 3.0).
    pub const OFF_SYSTEM: Self = Self(0x0000_0010);
    /// Hypervisor (2.0 to 3.0).
    pub const HYPERVISOR: Self = Self(0x0000_0020);
    /// Operating System (2.0 to 3.0).
    pub const OPERATING_SYSTEM: Self = Self(0x0000_0040);
    /// Container (2.0 to 3.0).
    pub const CONTAINER: Self = Self(0x0000_0080);
    /// On Premises (2.0 to 3.0).
    pub const ON_PREMISES: Self = Self(0x0000_0100);
    /// Off Premises (2.0 to 3.0).
    pub const OFF_PREMISES: Self = Self(0x0000_0200);
    /// Self Managed (2.0 to 3.0).
    pub const SELF_MANAGED: Self = Self(0x0000_0400);
    /// Outsourced (2.0 to 3.0).
    pub const OUTSOURCED: Self = Self(0x0000_0800);
    /// Validated (2.0 to 3.0).
    pub const VALIDATED: Self = Self(0x0000_1000);
    /// Same Jurisdiction (2.0 to 3.0).
    pub const SAME_JURISDICTION: Self = Self(0x0000_2000);
}

open_mask!(ProtectionStorageMask, PROTECTION_STORAGE_MASK);

/// Names of [`ProtectionStorageMask`].
pub static PROTECTION_STORAGE_MASK: MaskInfo = MaskInfo::new(
    "Protection Storage Mask",
    "ProtectionStorageMask",
    &[
        v(0x0000_0001, "Software", "Software", V::V2_0, V::V3_0, None),
        v(0x0000_0002, "Hardware", "Hardware", V::V2_0, V::V3_0, None),
        v(0x0000_0004, "On Processor", "OnProcessor", V::V2_0, V::V3_0, None),
        v(0x0000_0008, "On System", "OnSystem", V::V2_0, V::V3_0, None),
        v(0x0000_0010, "Off System", "OffSystem", V::V2_0, V::V3_0, None),
        v(0x0000_0020, "Hypervisor", "Hypervisor", V::V2_0, V::V3_0, None),
        v(0x0000_0040, "Operating System", "OperatingSystem", V::V2_0, V::V3_0, None),
        v(0x0000_0080, "Container", "Container", V::V2_0, V::V3_0, None),
        v(0x0000_0100, "On Premises", "OnPremises", V::V2_0, V::V3_0, None),
        v(0x0000_0200, "Off Premises", "OffPremises", V::V2_0, V::V3_0, None),
        v(0x0000_0400, "Self Managed", "SelfManaged", V::V2_0, V::V3_0, None),
        v(0x0000_0800, "Outsourced", "Outsourced", V::V2_0, V::V3_0, None),
        v(0x0000_1000, "Validated", "Validated", V::V2_0, V::V3_0, None),
        v(0x0000_2000, "Same Jurisdiction", "SameJurisdiction", V::V2_0, V::V3_0, None),
    ],
    &[],
    &[],
);

/// Storage Status Mask (1.0 to 3.0).
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct StorageStatusMask(u32);

impl StorageStatusMask {
    /// On-line storage (1.0 to 3.0).
    pub const ON_LINE_STORAGE: Self = Self(0x0000_0001);
    /// Archival storage (1.0 to 3.0).
    pub const ARCHIVAL_STORAGE: Self = Self(0x0000_0002);
    /// Destroyed storage (2.0 to 3.0).
    pub const DESTROYED_STORAGE: Self = Self(0x0000_0004);
}

open_mask!(StorageStatusMask, STORAGE_STATUS_MASK);

/// Names of [`StorageStatusMask`].
pub static STORAGE_STATUS_MASK: MaskInfo = MaskInfo::new(
    "Storage Status Mask",
    "StorageStatusMask",
    &[
        v(0x0000_0001, "On-line storage", "OnLineStorage", V::V1_0, V::V3_0, None),
        v(0x0000_0002, "Archival storage", "ArchivalStorage", V::V1_0, V::V3_0, None),
        v(0x0000_0004, "Destroyed storage", "DestroyedStorage", V::V2_0, V::V3_0, None),
    ],
    &[],
    &[],
);

/// All masks, sorted by XML name.
pub static MASKS: &[&MaskInfo] = &[
    &CRYPTOGRAPHIC_USAGE_MASK,
    &OBJECT_CLASS_MASK,
    &PROTECTION_STORAGE_MASK,
    &STORAGE_STATUS_MASK,
];
