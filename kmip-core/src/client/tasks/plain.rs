//! The generic call in plain JSON, and attributes as plain JSON: what the language bindings build on.
//!
//! The form of the JSON stands in [`value_json`](crate::protocol::encoding::value_json): names of tags as keys,
//! names of values, hexadecimal for bytes.

use zeroize::Zeroizing;

use super::exact::check_payload;
use crate::client::blocking::Client;
use crate::client::error::ClientError;
use crate::protocol::attribute::Attributes;
use crate::protocol::encoding::value_json::{payload_from_json, payload_to_json};
use crate::protocol::encoding::{TextError, attributes_guide, request_guide, response_guide};
use crate::protocol::enumeration::{Enumeration, Operation};
use crate::protocol::shape::{Decode, DecodeError, Encode, IntoOwned, Value};
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
        let payload = payload_from_json(
            self.payload.as_bytes(),
            tag::REQUEST_PAYLOAD,
            version,
            guide,
            &Limits::DEFAULT,
        )
        .map(Zeroizing::new)
        .map_err(|error| not_plain(error).during(self.operation))?;
        check_payload(self.operation, &payload, version)?;
        Ok(payload)
    }

    fn answer(&self, response: &[u8], version: ProtocolVersion) -> Result<String, ClientError> {
        if response.is_empty() {
            return Ok("{}".to_owned());
        }
        let guide = response_guide(self.operation);
        payload_to_json(response, version, guide, &Limits::DEFAULT).map_err(|error| {
            let error = DecodeError::from(error);
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
    /// is wiped by the client: for keys there is [`Client::get`]. Errors: `Argument` where the JSON is at fault, or says
    /// what the version that is spoken does not have; nothing is sent then.
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
            .map_err(|error| ClientError::argument(DecodeError::from(error).to_string()))?;
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
            .map_err(|error| ClientError::malformed(DecodeError::from(error).to_string()))
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
    fn what_a_version_does_not_have_is_refused_before_it_is_sent() {
        let said = |operation, payload: &str, version| {
            let call = PlainCall::new(operation, payload).unwrap();
            call.request(version).err().map(|error| error.to_string())
        };
        let late = r#"{"ObjectGroupMember":"GroupMemberFresh"}"#;
        let text = said("Locate", late, ProtocolVersion::V1_0).unwrap();
        assert!(text.contains("Object Group Member"), "{text}");
        assert!(text.contains("1.0"), "{text}");
        assert_eq!(said("Locate", late, ProtocolVersion::V1_1), None);
        let new = r#"{"ObjectType":"SymmetricKey","Attributes":{"CryptographicLength":256}}"#;
        let text = said("Create", new, ProtocolVersion::V1_4).unwrap();
        assert!(text.contains("Attributes"), "{text}");
        assert_eq!(said("Create", new, ProtocolVersion::V2_0), None);
        let typed = r#"{"UniqueIdentifier":{"type":"Enumeration","value":1}}"#;
        assert!(said("Get", typed, ProtocolVersion::V1_2).is_some());
        assert_eq!(said("Get", typed, ProtocolVersion::V2_0), None);
        // What servers take all the same.
        let early = r#"{"OffsetItems":2}"#;
        assert!(said("Locate", early, ProtocolVersion::V1_2).is_some());
        assert_eq!(said("Locate", early, ProtocolVersion::V1_3), None);
        let function = r#"{"QueryFunction":["QueryOperations","QueryRNGs"]}"#;
        assert!(said("Query", function, ProtocolVersion::V1_0).is_some());
        assert_eq!(said("Query", function, ProtocolVersion::V2_1), None);
        let attribute = r#"{"Attribute":[{"AttributeName":"Sensitive","AttributeValue":true}]}"#;
        let text = said("Locate", attribute, ProtocolVersion::V1_2).unwrap();
        assert!(text.contains("Sensitive"), "{text}");
        let vendor = r#"{"0x540001":{"type":"Integer","value":1}}"#;
        assert_eq!(said("Get", vendor, ProtocolVersion::V1_4), None);
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
