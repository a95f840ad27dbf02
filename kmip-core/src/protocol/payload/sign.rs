//! Sign and Signature Verify (1.4: 4.31, 4.32; 2.1: 6.1.55, 6.1.56).

use super::data::InputData;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ValidityIndicator;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Boxed, Bytes};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Sign request (from 1.2 on).
    pub struct SignRequest<'a> {
        /// The private key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Signature algorithm, padding, hash; those of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// What is signed; must be there, unless a stream begins or the digest is given.
        data: Option<InputData<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2).secret(),
        /// Digest of what is signed, in place of it.
        digested_data: Option<Bytes<'a>> = field(tag::DIGESTED_DATA).since(V::V1_4),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
    }

    /// Sign response.
    pub struct SignResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The signature; absent before the end of a stream.
        signature_data: Option<Bytes<'a>> = field(tag::SIGNATURE_DATA).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }

    /// Signature Verify request (from 1.2 on).
    pub struct SignatureVerifyRequest<'a> {
        /// The public key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Signature algorithm, padding, hash; those of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// What was signed; absent where the signature holds it.
        data: Option<InputData<'a>> = field(tag::DATA).secret(),
        /// Digest of what was signed, in place of it.
        digested_data: Option<Bytes<'a>> = field(tag::DIGESTED_DATA).since(V::V1_4),
        /// The signature; may be absent before the end of a stream.
        signature_data: Option<Bytes<'a>> = field(tag::SIGNATURE_DATA).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
    }

    /// Signature Verify response.
    pub struct SignatureVerifyResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Valid, invalid or unknown; absent before the end of a stream.
        validity_indicator: Option<ValidityIndicator> = field(tag::VALIDITY_INDICATOR).required_between(V::V1_2, V::V1_2),
        /// Data that the signature held, where its algorithm can recover it.
        data: Option<Bytes<'a>> = field(tag::DATA),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }
}
