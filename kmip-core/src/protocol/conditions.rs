//! The conditions of all structures: which field is required because of another one.
//!
//! One row for each sentence of the specification that says so. A server refuses what [`Insists::Server`] rows forbid;
//! what [`Insists::Check`] rows forbid is told by the check of whole messages only, since clients of the field send it.

use super::enumeration::{
    DerivationMethod, KeyFormatType, PutFunction, RevocationReasonCode, SplitKeyMethod,
};
use super::shape::{Condition, Insists, When};
use super::tag as t;
use super::version::ProtocolVersion as V;
use crate::ttlv::ItemType;

/// Any version from 1.0 on.
const ALWAYS: (V, V) = (V::V1_0, V::new(255, 255));

const fn row(
    when: &'static [When],
    needs: &'static [&'static [crate::ttlv::Tag]],
    why: &'static str,
) -> Condition {
    Condition {
        first: ALWAYS.0,
        last: ALWAYS.1,
        when,
        needs,
        insists: Insists::Server,
        why,
    }
}

impl Condition {
    const fn since(self, first: V) -> Self {
        Self { first, ..self }
    }

    const fn until(self, last: V) -> Self {
        Self { last, ..self }
    }

    /// Clients of the field leave it out: only the check of whole messages tells.
    const fn tolerated(self) -> Self {
        Self {
            insists: Insists::Check,
            ..self
        }
    }
}

/// A request that is neither the first, nor a middle, nor the last part of a stream (1.3: 4.29 to 4.37; 2.1: 6.1.11 and
/// others).
const SINGLE: [&[When]; 2] = [
    &[
        When::Lacks(&[t::CORRELATION_VALUE]),
        When::IsNotTrue(&[t::INIT_INDICATOR]),
    ],
    &[
        When::Lacks(&[t::CORRELATION_VALUE]),
        When::IsTrue(&[t::INIT_INDICATOR]),
        When::IsTrue(&[t::FINAL_INDICATOR]),
    ],
];

/// What a request of a single part must have, from 1.3 on; 1.2 has no other requests, and demands it in any case.
macro_rules! single_part {
    ($($needs:expr),*) => {
        &[
            row(SINGLE[0], &[$(&[$needs]),*], "the data comes in one part").since(V::V1_3),
            row(SINGLE[1], &[$(&[$needs]),*], "the data comes in one part").since(V::V1_3),
        ]
    };
}

/// A key block that tells one of algorithm and length must tell both (1.4: 2.1.3; 2.1: 3.1). "Does not apply to Secret
/// Data". Tolerated, since a server finds the length in the key, and keys of odd lengths have none that it could tell.
const ALGORITHM_AND_LENGTH: [Condition; 2] = [
    row(
        &[When::Has(&[t::KEY_BLOCK, t::CRYPTOGRAPHIC_ALGORITHM])],
        &[&[t::KEY_BLOCK, t::CRYPTOGRAPHIC_LENGTH]],
        "Cryptographic Algorithm is there",
    )
    .tolerated(),
    row(
        &[When::Has(&[t::KEY_BLOCK, t::CRYPTOGRAPHIC_LENGTH])],
        &[&[t::KEY_BLOCK, t::CRYPTOGRAPHIC_ALGORITHM]],
        "Cryptographic Length is there",
    )
    .tolerated(),
];

const CERTIFICATE_REQUEST: &[Condition] = &[
    row(
        &[When::Has(&[t::CERTIFICATE_REQUEST])],
        &[&[t::CERTIFICATE_REQUEST_TYPE]],
        "Certificate Request is there",
    )
    .until(V::V1_4),
    row(
        &[When::Has(&[t::CERTIFICATE_REQUEST_VALUE])],
        &[&[t::CERTIFICATE_REQUEST_TYPE]],
        "Certificate Request Value is there",
    )
    .since(V::V2_0),
];

/// Name of the Rust struct of a structure, and its conditions.
const CONDITIONS: &[(&str, &[Condition])] = &[
    // 1.4: 2.1.2; 2.1: 9.11: "The client SHALL provide at least one field."
    (
        "Device",
        &[row(
            &[],
            &[
                &[t::DEVICE_SERIAL_NUMBER],
                &[t::PASSWORD],
                &[t::DEVICE_IDENTIFIER],
                &[t::NETWORK_IDENTIFIER],
                &[t::MACHINE_IDENTIFIER],
                &[t::MEDIA_IDENTIFIER],
            ],
            "a credential of type Device has at least one field",
        )],
    ),
    // 1.4: 2.1.2; 2.1: 9.11: "the client SHALL provide attestation data in either".
    (
        "Attestation",
        &[row(
            &[],
            &[&[t::ATTESTATION_MEASUREMENT], &[t::ATTESTATION_ASSERTION]],
            "a credential of type Attestation has attestation data",
        )],
    ),
    // 1.4: 2.1.3; 2.1: 3.1: the Key Value is a byte string where the key is wrapped, and the Key Block SHALL contain Key
    // Wrapping Data then. PKCS#12 encrypts by itself: the cases TC-PKCS12-1-14 and -2-14 have it so.
    (
        "KeyBlock",
        &[row(
            &[
                When::HasType(&[t::KEY_VALUE], ItemType::ByteString),
                When::IsNot(&[t::KEY_FORMAT_TYPE], KeyFormatType::PKCS_12.get()),
            ],
            &[&[t::KEY_WRAPPING_DATA]],
            "Key Value is a Byte String, as that of a wrapped key",
        )],
    ),
    ("SymmetricKey", &ALGORITHM_AND_LENGTH),
    ("PublicKey", &ALGORITHM_AND_LENGTH),
    ("PrivateKey", &ALGORITHM_AND_LENGTH),
    ("PgpKey", &ALGORITHM_AND_LENGTH),
    // 1.4: 2.2.5; 2.1: 2.8: "REQUIRED only if Split Key Method is Polynomial Sharing Prime Field".
    (
        "SplitKey",
        &[
            row(
                &[When::Is(
                    &[t::SPLIT_KEY_METHOD],
                    SplitKeyMethod::POLYNOMIAL_SHARING_PRIME_FIELD.get(),
                )],
                &[&[t::PRIME_FIELD_SIZE]],
                "Split Key Method is Polynomial Sharing Prime Field",
            ),
            ALGORITHM_AND_LENGTH[0],
            ALGORITHM_AND_LENGTH[1],
        ],
    ),
    // 1.4: 2.1.6; 2.1: 7.18: each "SHALL be present if" the other "is omitted".
    (
        "KeyWrappingSpecification",
        &[row(
            &[],
            &[
                &[t::ENCRYPTION_KEY_INFORMATION],
                &[t::MAC_SIGNATURE_KEY_INFORMATION],
            ],
            "a key is wrapped with one of them at least",
        )],
    ),
    ("EncryptRequest", single_part!(t::DATA)),
    ("DecryptRequest", single_part!(t::DATA)),
    ("MacRequest", single_part!(t::DATA)),
    ("HashRequest", single_part!(t::DATA)),
    // 1.4: 4.31; 2.1: 6.1.55: "unless Digested Data is supplied".
    ("SignRequest", single_part!(t::DATA, t::DIGESTED_DATA)),
    ("SignatureVerifyRequest", single_part!(t::SIGNATURE_DATA)),
    ("MacVerifyRequest", single_part!(t::MAC_DATA)),
    // 1.4: 4.7, 4.8; 2.1: 6.1.6, 6.1.45: "REQUIRED if the Certificate Request is present".
    ("CertifyRequest", CERTIFICATE_REQUEST),
    ("ReCertifyRequest", CERTIFICATE_REQUEST),
    // 1.4: 4.6; 2.1: 7.12: "Yes if Derivation method is PBKDF2".
    (
        "DeriveKeyRequest",
        &[
            row(
                PBKDF2,
                &[&[t::DERIVATION_PARAMETERS, t::SALT]],
                "Derivation Method is PBKDF2",
            ),
            row(
                PBKDF2,
                &[&[t::DERIVATION_PARAMETERS, t::ITERATION_COUNT]],
                "Derivation Method is PBKDF2",
            ),
        ],
    ),
    // 2.1: 7.22: one or the other; 2.0 has one of them only, and demands it.
    (
        "ObjectDefaults",
        &[row(
            &[],
            &[&[t::OBJECT_TYPE], &[t::OBJECT_TYPES]],
            "defaults are for objects of a type",
        )
        .since(V::V2_1)],
    ),
    // 1.0, 1.1: 4.19; 1.2: 4.20: "SHALL be specified"; later a recommendation.
    (
        "RevokeRequest",
        &[row(
            &[When::Is(
                &[t::REVOCATION_REASON, t::REVOCATION_REASON_CODE],
                RevocationReasonCode::KEY_COMPROMISE.get(),
            )],
            &[&[t::COMPROMISE_OCCURRENCE_DATE]],
            "Revocation Reason is Key Compromise",
        )
        .until(V::V1_2)
        .tolerated()],
    ),
    // 1.4: 5.2; 2.1: 6.2.3: "SHALL be present if the Put Function is Replace".
    (
        "PutRequest",
        &[row(
            &[When::Is(&[t::PUT_FUNCTION], PutFunction::REPLACE.get())],
            &[&[t::REPLACED_UNIQUE_IDENTIFIER]],
            "Put Function is Replace",
        )],
    ),
];

const PBKDF2: &[When] = &[When::Is(
    &[t::DERIVATION_METHOD],
    DerivationMethod::PBKDF2.get(),
)];

/// The conditions of the structure with this Rust name.
pub(super) const fn of(name: &str) -> &'static [Condition] {
    let mut i = 0;
    while i < CONDITIONS.len() {
        if is_same(CONDITIONS[i].0.as_bytes(), name.as_bytes()) {
            return CONDITIONS[i].1;
        }
        i += 1;
    }
    &[]
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests;
