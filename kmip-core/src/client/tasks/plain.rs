//! The generic call in plain JSON, and attributes as plain JSON: what the language bindings build on.
//!
//! The form of the JSON stands in [`value_json`](crate::protocol::encoding::value_json): names of tags as keys,
//! names of values, hexadecimal for bytes.

use zeroize::Zeroizing;

use crate::client::blocking::Client;
use crate::client::error::ClientError;
use crate::protocol::attribute::Attributes;
use crate::protocol::encoding::value_json::{payload_from_json, payload_to_json};
use crate::protocol::encoding::{TextError, attributes_guide, request_guide, response_guide};
use crate::protocol::enumeration::{Enumeration, Operation};
use crate::protocol::shape::{Decode, Encode, IntoOwned, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Limits, Reader, Writer};

#[cfg(feature = "client-async")]
use crate::client::asynchronous::AsyncClient;

/// A payload in plain JSON that waits for the version to be known.
struct PlainCall<'t> {
    operation: Operation,
    payload: &'t str,
}

impl<'t> PlainCall<'t> {
    fn new(operation: &str, payload: &'t str) -> Result<Self, ClientError> {
        let number = operation
            .strip_prefix("0x")
            .and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let operation = number
            .map(Operation::new)
            .or_else(|| Operation::from_name(operation))
            .ok_or_else(|| ClientError::argument(format!("there is no operation {operation:?}")))?;
        Ok(Self { operation, payload })
    }

    fn request(&self, version: ProtocolVersion) -> Result<Zeroizing<Vec<u8>>, ClientError> {
        let guide = request_guide(self.operation);
        payload_from_json(
            self.payload.as_bytes(),
            tag::REQUEST_PAYLOAD,
            version,
            guide,
            &Limits::DEFAULT,
        )
        .map(Zeroizing::new)
        .map_err(|error| not_plain(error).during(self.operation))
    }

    fn answer(&self, response: &[u8], version: ProtocolVersion) -> Result<String, ClientError> {
        if response.is_empty() {
            return Ok("{}".to_owned());
        }
        let guide = response_guide(self.operation);
        payload_to_json(response, version, guide, &Limits::DEFAULT).map_err(|error| {
            ClientError::malformed(format!("the answer cannot be understood: {error}"))
                .caused_by(error)
                .during(self.operation)
        })
    }
}

fn not_plain(error: TextError) -> ClientError {
    ClientError::argument(error.to_string()).caused_by(error)
}

impl Client {
    /// Performs any operation with its payload as plain JSON; gives the answer's payload in the same form.
    ///
    /// `operation` is a name (`Get`, `Create Key Pair`, `CreateKeyPair`) or a number (`0x0000000A`). Neither text
    /// is wiped by the client: for keys there is [`Client::get`]. Errors: `Argument` where the JSON is at fault.
    pub fn call_json(&self, operation: &str, payload: &str) -> Result<String, ClientError> {
        let call = PlainCall::new(operation, payload)?;
        let version = self.version()?;
        let response = self.call_ttlv(call.operation, &call.request(version)?)?;
        call.answer(&Zeroizing::new(response), version)
    }
}

#[cfg(feature = "client-async")]
impl AsyncClient {
    /// Performs any operation with its payload as plain JSON; see [`Client::call_json`].
    pub async fn call_json(&self, operation: &str, payload: &str) -> Result<String, ClientError> {
        let call = PlainCall::new(operation, payload)?;
        let version = self.version().await?;
        let request = call.request(version)?;
        let response = self.call_ttlv(call.operation, &request).await?;
        call.answer(&Zeroizing::new(response), version)
    }
}

impl Attributes<'static> {
    /// Attributes from plain JSON, in the spelling of 2.1: `{"CryptographicLength": 256}`.
    pub fn from_json(json: &str) -> Result<Self, ClientError> {
        let guide = attributes_guide();
        let bytes = payload_from_json(
            json.as_bytes(),
            tag::ATTRIBUTES,
            ProtocolVersion::V2_1,
            Some(guide),
            &Limits::DEFAULT,
        )
        .map_err(not_plain)?;
        let item = Reader::message(&bytes, &Limits::DEFAULT)
            .map_err(|error| ClientError::argument(error.to_string()))?;
        let attributes = Attributes::decode(
            &item,
            &Decode::strict(ProtocolVersion::V2_1).with_any_value(),
        )
        .map_err(|error| ClientError::argument(error.to_string()))?;
        Ok(attributes.into_owned())
    }
}

impl Attributes<'_> {
    /// The attributes as plain JSON, in the spelling of 2.1.
    pub fn to_json(&self) -> Result<String, ClientError> {
        let mut bytes = Vec::new();
        let mut writer = Writer::new(&mut bytes);
        self.encode(
            tag::ATTRIBUTES,
            &mut Encode::new(&mut writer, ProtocolVersion::V2_1),
        );
        writer
            .finish()
            .map_err(|_| ClientError::malformed("the attributes are too long"))?;
        let guide = attributes_guide();
        payload_to_json(&bytes, ProtocolVersion::V2_1, Some(guide), &Limits::DEFAULT)
            .map_err(|error| ClientError::malformed(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_survive_the_way_through_plain_json() {
        let json = r#"{"CryptographicLength":256,"Name":[{"NameValue":"k","NameType":"UninterpretedTextString"}]}"#;
        let attributes = Attributes::from_json(json).unwrap();
        assert_eq!(attributes.list.len(), 2);
        assert_eq!(attributes.to_json().unwrap(), json);
    }

    #[test]
    fn faulty_json_and_unknown_operations_are_the_callers_arguments() {
        let kind = crate::client::ErrorKind::Argument;
        assert_eq!(Attributes::from_json("{").unwrap_err().kind(), kind);
        assert_eq!(
            Attributes::from_json(r#"{"NoSuch":1}"#).unwrap_err().kind(),
            kind
        );
        assert_eq!(
            PlainCall::new("Fly", "{}").err().map(|error| error.kind()),
            Some(kind)
        );
        let call = PlainCall::new("Create Key Pair", "[1]").unwrap();
        assert_eq!(call.operation, Operation::CREATE_KEY_PAIR);
        assert_eq!(
            call.request(ProtocolVersion::V1_4).unwrap_err().kind(),
            kind
        );
    }
}
