//! Between the engine's words and the crypto room's: parameters in, causes of failure out.

use super::attributes::AttributeSet;
use super::failure::{Failure, OperationError};
use crate::crypto::{CryptoError, Parameters};
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::CryptographicAlgorithm;
use crate::protocol::tag;

/// What an error of the crypto room is to the client. Padding and tag failures stay one.
pub(super) fn failure_of(error: &CryptoError) -> OperationError {
    use CryptoError as E;
    let failure = match error {
        E::MissingIv => Failure::MissingIv,
        E::CryptographicFailure
        | E::OutputTooShort { .. }
        | E::DataLength { .. }
        | E::DataTooLong { .. } => Failure::Cryptography,
        // A tag of a length that no mode has is a general failure in the official cases (CS-BC-M-GCM-1).
        E::BadTagLength { .. } | E::ProviderFault { .. } => Failure::General,
        E::UnsupportedKeyFormat { .. } => Failure::KeyFormat,
        E::MalformedKey { .. }
        | E::InconsistentKey { .. }
        | E::IncompleteKey { .. }
        | E::MalformedCertificate { .. }
        | E::BadKeyLength { .. }
        | E::CurveLengthMismatch { .. }
        | E::UnsupportedCurve { .. } => Failure::AttributeValue,
        E::WrongKeyClass { .. } => Failure::NoCipherKey,
        e if e.is_unsupported() => Failure::UnsupportedParameters,
        _ => Failure::BadParameters,
    };
    OperationError::new(failure, error.to_string())
}

/// Parameters for the crypto room.
pub(super) fn parameters<'p>(p: &'p CryptographicParameters<'_>) -> Parameters<'p> {
    Parameters {
        algorithm: p.cryptographic_algorithm,
        mode: p.block_cipher_mode,
        padding: p.padding_method,
        hashing_algorithm: p.hashing_algorithm,
        digital_signature_algorithm: p.digital_signature_algorithm,
        random_iv: p.random_iv.unwrap_or(false),
        iv_length: p.iv_length,
        tag_length: p.tag_length,
        fixed_field_length: p.fixed_field_length,
        invocation_field_length: p.invocation_field_length,
        counter_length: p.counter_length,
        initial_counter_value: p.initial_counter_value,
        salt_length: p.salt_length,
        mask_generator: p.mask_generator,
        mask_generator_hashing_algorithm: p.mask_generator_hashing_algorithm,
        p_source: p.p_source.as_deref(),
        trailer_field: p.trailer_field,
    }
}

/// Parameters of the key: the instance with the lowest index (1.4: 3.6).
pub(super) fn parameters_of_key(set: &AttributeSet) -> CryptographicParameters<'_> {
    set.typed(tag::CRYPTOGRAPHIC_PARAMETERS).unwrap_or_default()
}

/// Whether keys of the algorithm come in pairs.
pub(super) fn is_asymmetric(algorithm: CryptographicAlgorithm) -> bool {
    use CryptographicAlgorithm as A;
    matches!(
        algorithm,
        A::RSA | A::DSA | A::ECDSA | A::DH | A::ECDH | A::ECMQV | A::EC | A::ED25519 | A::ED448
    )
}
