//! Query and Discover Versions: what the server is and can.

use super::{Task, decode};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::enumeration::{ObjectType, Operation, QueryFunction};
use crate::protocol::payload::{
    DiscoverVersionsRequest, DiscoverVersionsResponse, QueryRequest, QueryResponse,
};
use crate::protocol::shape::{Decode, Encode};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Item;

/// What a server says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerFacts {
    /// Operations that it performs.
    pub operations: Vec<Operation>,
    /// Object types that it manages.
    pub object_types: Vec<ObjectType>,
    /// Its vendor.
    pub vendor: Option<String>,
    /// Its product name, from KMIP 2.0 on.
    pub product: Option<String>,
    /// Its software version, from KMIP 2.0 on.
    pub version: Option<String>,
}

pub(crate) struct Query;

impl Task for Query {
    type Output = ServerFacts;
    const OPERATION: Operation = Operation::QUERY;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let query_functions = vec![
            QueryFunction::QUERY_OPERATIONS,
            QueryFunction::QUERY_OBJECTS,
            QueryFunction::QUERY_SERVER_INFORMATION,
        ];
        payload(
            &QueryRequest {
                query_functions,
                ..QueryRequest::default()
            },
            out,
        );
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<ServerFacts, ClientError> {
        let response: QueryResponse<'_> = decode(payload, *cx)?;
        let information = response.server_information.unwrap_or_default();
        Ok(ServerFacts {
            operations: response.operations,
            object_types: response.object_types,
            vendor: response.vendor_identification.map(Into::into),
            product: information.product_name.map(Into::into),
            version: information.server_version.map(Into::into),
        })
    }
}

pub(crate) struct DiscoverVersions;

impl Task for DiscoverVersions {
    type Output = Vec<ProtocolVersion>;
    const OPERATION: Operation = Operation::DISCOVER_VERSIONS;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        payload(&DiscoverVersionsRequest::default(), out);
        Ok(())
    }

    fn read(
        &self,
        payload: Option<Item<'_>>,
        cx: &Decode,
    ) -> Result<Vec<ProtocolVersion>, ClientError> {
        if payload.is_none() {
            return Ok(Vec::new());
        }
        let response: DiscoverVersionsResponse = decode(payload, *cx)?;
        Ok(response
            .protocol_versions
            .iter()
            .filter_map(crate::protocol::message::ProtocolVersionShape::packed)
            .collect())
    }
}
