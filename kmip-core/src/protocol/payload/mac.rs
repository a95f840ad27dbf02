//! MAC and MAC Verify (1.4: 4.33, 4.34; 2.1: 6.1.32, 6.1.33).

use super::data::InputData;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ValidityIndicator;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Boxed, Bytes};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// MAC request (from 1.2 on).
    pub struct MacRequest<'a> {
        /// The key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// MAC algorithm; that of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// What is authenticated; must be there, unless a stream begins or ends.
        data: Option<InputData<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2).secret(),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
    }

    /// MAC response.
    pub struct MacResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The MAC; absent before the end of a stream.
        mac_data: Option<Bytes<'a>> = field(tag::MAC_DATA).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }

    /// MAC Verify request (from 1.2 on).
    pub struct MacVerifyRequest<'a> {
        /// The key; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// MAC algorithm; that of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// What was authenticated.
        data: Option<InputData<'a>> = field(tag::DATA).secret(),
        /// The MAC; may be absent before the end of a stream.
        mac_data: Option<Bytes<'a>> = field(tag::MAC_DATA).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
    }

    /// MAC Verify response.
    pub struct MacVerifyResponse<'a> {
        /// The key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Valid, invalid or unknown; absent before the end of a stream.
        validity_indicator: Option<ValidityIndicator> = field(tag::VALIDITY_INDICATOR).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }
}
