//! Locate: identifiers of objects that have all given attributes.

use super::{Task, decode, identifier, integer, name_attribute};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::Attribute;
use crate::protocol::enumeration::{CryptographicAlgorithm, ObjectType, Operation, State};
use crate::protocol::payload::{LocateRequest, LocateResponse};
use crate::protocol::shape::{Decode, Encode};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Item;

/// What an object has to have to be found. Empty: every object.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Locate {
    /// Its name.
    pub name: Option<String>,
    /// Its type.
    pub object_type: Option<ObjectType>,
    /// Its algorithm.
    pub algorithm: Option<CryptographicAlgorithm>,
    /// Its length in bits.
    pub length_bits: Option<u32>,
    /// Its state.
    pub state: Option<State>,
    /// Further attributes.
    pub attributes: Vec<Attribute<'static>>,
    /// Most identifiers wanted.
    pub max_items: Option<u32>,
    /// Identifiers to skip; from KMIP 1.3 on.
    pub offset: Option<u32>,
}

impl Locate {
    /// Objects with this name.
    pub fn by_name(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl Task for &Locate {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation::LOCATE;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        if self.offset.is_some() && out.version < ProtocolVersion::V1_3 {
            return Err(ClientError::argument("skipping identifiers needs KMIP 1.3"));
        }
        let mut list = Vec::new();
        list.extend(self.name.as_deref().map(name_attribute));
        list.extend(
            self.object_type
                .map(|it| Attribute::of(tag::OBJECT_TYPE, &it)),
        );
        list.extend(
            self.algorithm
                .map(|it| Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &it)),
        );
        if let Some(bits) = self.length_bits {
            list.push(Attribute::of(
                tag::CRYPTOGRAPHIC_LENGTH,
                &integer(bits, "the length")?,
            ));
        }
        list.extend(self.state.map(|it| Attribute::of(tag::STATE, &it)));
        list.extend_from_slice(&self.attributes);
        let request = LocateRequest {
            maximum_items: self
                .max_items
                .map(|count| integer(count, "the number of items"))
                .transpose()?,
            offset_items: self
                .offset
                .map(|count| integer(count, "the offset"))
                .transpose()?,
            attributes: list.into(),
            ..LocateRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Vec<String>, ClientError> {
        if payload.is_none() {
            return Ok(Vec::new());
        }
        let response: LocateResponse<'_> = decode(payload, *cx)?;
        response
            .unique_identifiers
            .into_iter()
            .map(identifier)
            .collect()
    }
}
