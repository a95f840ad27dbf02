//! Query (1.0: 4.24; 1.4: 4.25; 2.1: 6.1.40): tells what the dispatch table does, and nothing else.

use crate::engine::call::Call;
use crate::engine::creation::rng_parameters;
use crate::engine::dispatch;
use crate::engine::failure::OperationError;
use crate::protocol::enumeration::{
    DestroyAction, ObjectType, QueryFunction, RngMode, ShreddingAlgorithm, UnwrapMode,
};
use crate::protocol::mask::ProtectionStorageMask;
use crate::protocol::payload::{
    CapabilityInformation, ProtectionStorageMasks, QueryRequest, QueryResponse, ServerInformation,
};
use crate::protocol::registry::enumerations::Enumeration;

/// Object types that can be registered or created.
const OBJECT_TYPES: &[ObjectType] = &[
    ObjectType::CERTIFICATE,
    ObjectType::SYMMETRIC_KEY,
    ObjectType::PUBLIC_KEY,
    ObjectType::PRIVATE_KEY,
    ObjectType::SPLIT_KEY,
    ObjectType::TEMPLATE,
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
        response.operations = dispatch::performed_by(call.engine)
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
        // 1.x leaves the content of Server Information to the vendor: there it is empty (1.4: 4.25).
        response.server_information = Some(ServerInformation {
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
            streaming_capability: Some(true),
            asynchronous_capability: Some(false),
            attestation_capability: Some(false),
            batch_undo_capability: Some(true),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;

    fn ask(version: V, functions: &[QueryFunction]) -> QueryResponse<'static> {
        let request = QueryRequest {
            query_functions: functions.to_vec(),
            object_groups: None,
        };
        Bench::new().call(version, &request).unwrap()
    }

    #[test]
    fn what_is_not_asked_for_is_not_told() {
        let response = ask(V::V2_1, &[QueryFunction::QUERY_OBJECTS]);
        assert!(!response.object_types.is_empty());
        assert!(response.operations.is_empty() && response.vendor_identification.is_none());
        // What the server has nothing to tell of is answered with nothing.
        let response = ask(V::V2_1, &[QueryFunction::QUERY_EXTENSION_LIST]);
        assert_eq!(response, QueryResponse::default());
    }

    #[test]
    fn operations_are_those_of_the_dispatch_table_that_the_version_has() {
        for version in V::ALL {
            let told = ask(version, &[QueryFunction::QUERY_OPERATIONS]).operations;
            let b = Bench::new();
            for operation in dispatch::OPERATIONS {
                let bytes = message(version, |i| {
                    i.raw(*operation, None, |w| {
                        w.structure(tag::REQUEST_PAYLOAD, |_| ());
                    });
                });
                let refused =
                    said(&b.handle(&bytes))[0].2 == Some(ResultReason::OPERATION_NOT_SUPPORTED);
                assert_eq!(told.contains(operation), !refused, "{version} {operation}");
            }
        }
    }

    #[test]
    fn objects_are_those_of_the_version() {
        let has = |version, object| {
            ask(version, &[QueryFunction::QUERY_OBJECTS])
                .object_types
                .contains(&object)
        };
        assert!(V::ALL.iter().all(|v| has(*v, ObjectType::SYMMETRIC_KEY)));
        assert!(!has(V::V1_1, ObjectType::PGP_KEY) && has(V::V1_2, ObjectType::PGP_KEY));
        assert!(!has(V::V1_4, ObjectType::CERTIFICATE_REQUEST));
        assert!(has(V::V2_0, ObjectType::CERTIFICATE_REQUEST));
        assert!(has(V::V1_4, ObjectType::TEMPLATE) && !has(V::V2_0, ObjectType::TEMPLATE));
    }

    #[test]
    fn the_server_names_itself_and_from_2_0_on_its_version() {
        for version in V::ALL {
            let response = ask(version, &[QueryFunction::QUERY_SERVER_INFORMATION]);
            assert_eq!(response.vendor_identification.as_deref(), Some(VENDOR));
            let information = response.server_information.unwrap();
            let told = information.server_version;
            let wanted = (version >= V::V2_0).then_some(env!("CARGO_PKG_VERSION"));
            assert_eq!(told.as_deref(), wanted);
        }
    }

    #[test]
    fn capabilities_promise_nothing_that_is_refused() {
        let response = ask(V::V1_4, &[QueryFunction::QUERY_CAPABILITIES]);
        let told = &response.capability_information[0];
        assert_eq!(told.streaming_capability, Some(true));
        assert_eq!(told.asynchronous_capability, Some(false));
        assert_eq!(told.batch_undo_capability, Some(true));
        assert_eq!(told.batch_continue_capability, Some(true));
        assert_eq!(
            ask(V::V1_3, &[QueryFunction::QUERY_RNGS])
                .rng_parameters
                .len(),
            1
        );
    }
}
