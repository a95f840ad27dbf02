//! Query (1.0: 4.24; 1.4: 4.25; 2.1: 6.1.40): tells what the dispatch table does, and nothing else.

use crate::engine::call::Call;
use crate::engine::creation::rng_parameters;
use crate::engine::dispatch::OPERATIONS;
use crate::engine::failure::OperationError;
use crate::protocol::enumeration::{
    DestroyAction, ObjectType, QueryFunction, RngMode, ShreddingAlgorithm, UnwrapMode,
};
use crate::protocol::mask::ProtectionStorageMask;
use crate::protocol::payload::{
    CapabilityInformation, ProtectionStorageMasks, QueryRequest, QueryResponse, ServerInformation,
};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::version::ProtocolVersion as V;

/// Object types that can be registered or created.
const OBJECT_TYPES: &[ObjectType] = &[
    ObjectType::CERTIFICATE,
    ObjectType::SYMMETRIC_KEY,
    ObjectType::PUBLIC_KEY,
    ObjectType::PRIVATE_KEY,
    ObjectType::SPLIT_KEY,
    ObjectType::SECRET_DATA,
    ObjectType::OPAQUE_OBJECT,
    ObjectType::PGP_KEY,
    ObjectType::CERTIFICATE_REQUEST,
];

/// Who made this server.
const VENDOR: &str = "Keystead";

pub(in crate::engine) fn query<'r>(
    call: &mut Call<'r>,
    request: &QueryRequest<'r>,
) -> Result<QueryResponse<'r>, OperationError> {
    let version = call.version;
    let asked = |function| request.query_functions.contains(&function);
    let mut response = QueryResponse::default();
    if asked(QueryFunction::QUERY_OPERATIONS) {
        response.operations = OPERATIONS
            .iter()
            .copied()
            .filter(|o| o.first_version().is_some_and(|first| first <= version))
            .collect();
    }
    if asked(QueryFunction::QUERY_OBJECTS) {
        response.object_types = OBJECT_TYPES
            .iter()
            .copied()
            .filter(|o| o.is_in(version))
            .collect();
    }
    if asked(QueryFunction::QUERY_SERVER_INFORMATION) {
        response.vendor_identification = Some(VENDOR.into());
        // 1.x leaves the content of Server Information to the vendor; old clients expect none.
        response.server_information = (version >= V::V2_0).then(|| ServerInformation {
            server_name: Some("keystead".into()),
            server_version: Some(env!("CARGO_PKG_VERSION").into()),
            product_name: Some(VENDOR.into()),
            ..ServerInformation::default()
        });
    }
    if asked(QueryFunction::QUERY_RNGS) {
        response.rng_parameters = vec![rng_parameters()];
    }
    if asked(QueryFunction::QUERY_CAPABILITIES) {
        response.capability_information = vec![CapabilityInformation {
            streaming_capability: Some(false),
            asynchronous_capability: Some(false),
            attestation_capability: Some(false),
            batch_undo_capability: Some(false),
            batch_continue_capability: Some(true),
            unwrap_mode: Some(UnwrapMode::NOT_PROCESSED),
            destroy_action: Some(DestroyAction::KEY_MATERIAL_DELETED),
            shredding_algorithm: Some(ShreddingAlgorithm::UNSPECIFIED),
            rng_mode: Some(RngMode::SHARED_INSTANTIATION),
            quantum_safe_capability: Some(false),
        }];
    }
    if asked(QueryFunction::QUERY_STORAGE_PROTECTION_MASKS) {
        response.protection_storage_masks = Some(ProtectionStorageMasks {
            masks: vec![ProtectionStorageMask::SOFTWARE],
        });
    }
    Ok(response)
}
