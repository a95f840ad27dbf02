//! Hash (1.4: 4.37; 2.1: 6.1.24).

use super::data::InputData;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::shape::{Boxed, Bytes};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Hash request (from 1.2 on).
    pub struct HashRequest<'a> {
        /// The Hashing Algorithm stands in here.
        cryptographic_parameters: Boxed<CryptographicParameters<'a>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// What is hashed; must be there, unless a stream begins or ends.
        data: Option<InputData<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2).secret(),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
        /// Starts a stream.
        init_indicator: Option<bool> = field(tag::INIT_INDICATOR).since(V::V1_3),
        /// Ends a stream.
        final_indicator: Option<bool> = field(tag::FINAL_INDICATOR).since(V::V1_3),
    }

    /// Hash response.
    pub struct HashResponse<'a> {
        /// The hash; absent before the end of a stream.
        data: Option<Bytes<'a>> = field(tag::DATA).required_between(V::V1_2, V::V1_2),
        /// Stream to go on with.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE).since(V::V1_3),
    }
}
