//! Tasks: what an application wants, each written once and offered by the blocking and the async client.
//!
//! A [`Task`] turns into a request payload and reads the answer's payload. It does no I/O and knows no version:
//! shapes choose the spelling.

mod attributes;
mod create;
mod crypto;
mod exact;
mod facade;
mod get;
mod lifecycle;
mod locate;
mod plain;
mod register;
mod server;

pub use attributes::AttributeChange;
pub use create::{CreateKeyPair, CreateSymmetricKey, KeyPair};
pub use crypto::{Ciphertext, EncryptOptions};
pub use exact::check_payload;
pub use get::{GetOptions, KeyMaterial};
pub use lifecycle::Revocation;
pub use locate::Locate;
pub use register::Register;
pub use server::ServerFacts;

pub(crate) use server::DiscoverVersions;

use super::error::ClientError;
use crate::protocol::attribute::{Attribute, Name};
use crate::protocol::enumeration::{NameType, Operation};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::shape::{Decode, DecodeError, Encode, Value};
use crate::protocol::tag;
use crate::ttlv::Item;

/// One request and what becomes of its answer.
pub(crate) trait Task {
    /// What the caller gets.
    type Output;
    /// The operation.
    const OPERATION: Operation;
    /// Sending it twice does no harm.
    const REPEATABLE: bool = false;

    /// Writes the Request Payload.
    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError>;

    /// Reads the Response Payload.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as shapes take it")]
    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Self::Output, ClientError>;
}

/// Decodes a payload that must be there.
pub(crate) fn decode<'a, T: Value<'a>>(
    payload: Option<Item<'a>>,
    cx: Decode,
) -> Result<T, ClientError> {
    match payload {
        Some(item) => Ok(T::decode(&item, &cx)?),
        None => Err(ClientError::malformed("the answer holds no payload")),
    }
}

/// The identifier in an answer, owned.
fn identifier(reference: ObjectReference<'_>) -> Result<String, ClientError> {
    match reference.into_identifier() {
        Some(text) => Ok(text.into_owned()),
        None => Err(ClientError::malformed(
            "the answer names an object by something else than its identifier",
        )),
    }
}

/// A reference to the object with this identifier.
fn object(id: &str) -> ObjectReference<'_> {
    ObjectReference::id(id)
}

/// The Name attribute for a plain text.
fn name_attribute(name: &str) -> Attribute<'static> {
    let value = Name {
        name_value: name.into(),
        name_type: NameType::UNINTERPRETED_TEXT_STRING,
    };
    Attribute::of(tag::NAME, &value)
}

fn mask_attribute(mask: CryptographicUsageMask) -> Attribute<'static> {
    Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &mask)
}

/// Lengths travel as signed integers.
fn integer(value: u32, what: &str) -> Result<i32, ClientError> {
    i32::try_from(value)
        .map_err(|_| ClientError::argument(format!("{what} of {value} is too large")))
}

/// Wraps a decoding step that fails with a field error.
fn value<T>(result: Result<T, DecodeError>) -> Result<T, ClientError> {
    Ok(result?)
}
