//! Request and response headers (1.4: 7.2; 2.1: 8.2, 8.4).

use super::credential::Credential;
use crate::protocol::enumeration::{AttestationType, BatchErrorContinuationOption};
use crate::protocol::shape::{Bytes, DateTime, Text, Varied};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;

use ProtocolVersion as V;

crate::structure! {
    /// Protocol Version (1.4: 6.1; 2.1: 9.16).
    pub struct ProtocolVersionShape {
        /// Major number.
        major: i32 = field(tag::PROTOCOL_VERSION_MAJOR),
        /// Minor number.
        minor: i32 = field(tag::PROTOCOL_VERSION_MINOR),
    }

    /// Nonce for attestation (1.2: 2.1.14; 2.1: 9.14).
    pub struct Nonce<'a> {
        /// Identifies the nonce.
        nonce_id: Bytes<'a> = field(tag::NONCE_ID),
        /// Random value of the server.
        nonce_value: Bytes<'a> = field(tag::NONCE_VALUE),
    }

    /// Authentication (1.4: 6.6; 2.1: 9.4).
    pub struct Authentication<'a> {
        /// All of them must be satisfied; one only before 1.2.
        credentials: Vec<Credential<'a>> = field(tag::CREDENTIAL).required_since(V::V1_0).repeated_since(V::V1_2),
    }

    /// Request Header (1.4: table 282; 2.1: table 395).
    pub struct RequestHeader<'a> {
        /// Version of the message.
        protocol_version: ProtocolVersionShape = field(tag::PROTOCOL_VERSION),
        /// Largest answer that the client accepts, in bytes.
        maximum_response_size: Option<i32> = field(tag::MAXIMUM_RESPONSE_SIZE),
        /// Text of the client for the logs of the server.
        client_correlation_value: Option<Text<'a>> = field(tag::CLIENT_CORRELATION_VALUE).since(V::V1_4),
        /// Text of the server, in messages from server to client.
        server_correlation_value: Option<Text<'a>> = field(tag::SERVER_CORRELATION_VALUE).since(V::V1_4),
        /// Whether the answer may, or must, come later (1.4: 6.7; 2.1: 9.2): Boolean in 1.x, Enumeration from 2.0 on.
        asynchronous_indicator: Option<Varied<'a>> = field(tag::ASYNCHRONOUS_INDICATOR),
        /// Whether the client can make attestation credentials.
        attestation_capable_indicator: Option<bool> = field(tag::ATTESTATION_CAPABLE_INDICATOR).since(V::V1_2),
        /// Attestation types that the client can make.
        attestation_types: Vec<AttestationType> = field(tag::ATTESTATION_TYPE).since(V::V1_2),
        /// Who asks.
        authentication: Option<Authentication<'a>> = field(tag::AUTHENTICATION),
        /// What happens to the rest of a batch after a failure; Stop if absent. Another value fails each item.
        batch_error_continuation_option: Option<BatchErrorContinuationOption> = field(tag::BATCH_ERROR_CONTINUATION_OPTION),
        /// Whether the items must be processed in their order.
        batch_order_option: Option<bool> = field(tag::BATCH_ORDER_OPTION).until(V::V2_1),
        /// Time of the client.
        time_stamp: Option<DateTime> = field(tag::TIME_STAMP),
        /// Number of batch items.
        batch_count: Option<i32> = field(tag::BATCH_COUNT).until(V::V2_1).required_between(V::V1_0, V::V2_1),
    }

    /// Response Header (1.4: table 284; 2.1: table 398).
    pub struct ResponseHeader<'a> {
        /// Version of the message: that of the request.
        protocol_version: ProtocolVersionShape = field(tag::PROTOCOL_VERSION),
        /// Time of the server.
        time_stamp: DateTime = field(tag::TIME_STAMP),
        /// Nonce for attestation.
        nonce: Option<Nonce<'a>> = field(tag::NONCE).since(V::V1_2),
        /// Proof of the server for a Hashed Password credential.
        server_hashed_password: Option<Bytes<'a>> = field(tag::SERVER_HASHED_PASSWORD).since(V::V2_0),
        /// Attestation types that the server accepts.
        attestation_types: Vec<AttestationType> = field(tag::ATTESTATION_TYPE).since(V::V1_2),
        /// Echo of the client's text.
        client_correlation_value: Option<Text<'a>> = field(tag::CLIENT_CORRELATION_VALUE).since(V::V1_4),
        /// Text of the server for its own logs.
        server_correlation_value: Option<Text<'a>> = field(tag::SERVER_CORRELATION_VALUE).since(V::V1_4),
        /// Number of batch items.
        batch_count: Option<i32> = field(tag::BATCH_COUNT).until(V::V2_1).required_between(V::V1_0, V::V2_1),
    }

    /// Message Extension (1.4: 6.16; 2.1: 9.13).
    pub struct MessageExtension<'a> {
        /// Whose extension it is.
        vendor_identification: Text<'a> = field(tag::VENDOR_IDENTIFICATION),
        /// Whether a receiver that does not understand it must refuse the message.
        criticality_indicator: bool = field(tag::CRITICALITY_INDICATOR),
        /// The extension: a structure of the vendor.
        vendor_extension: Varied<'a> = field(tag::VENDOR_EXTENSION),
    }
}

impl ProtocolVersionShape {
    /// The packed form, unless a number does not fit a byte.
    pub fn packed(&self) -> Option<ProtocolVersion> {
        Some(ProtocolVersion::new(
            u8::try_from(self.major).ok()?,
            u8::try_from(self.minor).ok()?,
        ))
    }
}

impl From<ProtocolVersion> for ProtocolVersionShape {
    fn from(v: ProtocolVersion) -> Self {
        Self {
            major: i32::from(v.major()),
            minor: i32::from(v.minor()),
        }
    }
}
