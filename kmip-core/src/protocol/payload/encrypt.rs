//! Encrypt and Decrypt (1.2: 4.29, 4.30; 2.1: 6.1.17, 6.1.11).

use super::data::InputData;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Boxed, Bytes, Secret};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Encrypt request.
    pub struct EncryptRequest<'a> {
        /// The key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Mode, padding and the rest; those of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// Plaintext.
        data: Option<InputData<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2).secret(),
        /// IV, counter or nonce.
        iv_counter_nonce: Option<Bytes<'a>> = field(tag::IV_COUNTER_NONCE),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
        /// Additional data of authenticated encryption.
        additional_data: Option<Bytes<'a>> = field(tag::AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA).since(V::V1_4),
    }

    /// Encrypt response.
    pub struct EncryptResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Ciphertext; absent where a stream has none to give yet.
        data: Option<Bytes<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2),
        /// IV that the server made.
        iv_counter_nonce: Option<Bytes<'a>> = field(tag::IV_COUNTER_NONCE),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Tag of authenticated encryption.
        authenticated_encryption_tag: Option<Bytes<'a>> = field(tag::AUTHENTICATED_ENCRYPTION_TAG).since(V::V1_4),
    }

    /// Decrypt request.
    pub struct DecryptRequest<'a> {
        /// The key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Mode, padding and the rest; those of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// Ciphertext.
        data: Option<InputData<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2),
        /// IV, counter or nonce.
        iv_counter_nonce: Option<Bytes<'a>> = field(tag::IV_COUNTER_NONCE),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
        /// Additional data of authenticated encryption.
        additional_data: Option<Bytes<'a>> = field(tag::AUTHENTICATED_ENCRYPTION_ADDITIONAL_DATA).since(V::V1_4),
        /// Tag of authenticated encryption.
        authenticated_encryption_tag: Option<Bytes<'a>> = field(tag::AUTHENTICATED_ENCRYPTION_TAG).since(V::V1_4),
    }

    /// Decrypt response.
    pub struct DecryptResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Plaintext; absent where a stream has none to give yet.
        data: Option<Secret<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2).secret(),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }
}
