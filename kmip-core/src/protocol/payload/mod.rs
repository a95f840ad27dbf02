//! Payloads: one file per operation, request and response together.
//!
//! Adding one is a declaration here, a handler in `engine/operations/` and tests; every transport,
//! encoding and language then has it.

mod activate;
mod attribute_changes;
mod create;
mod create_key_pair;
mod destroy;
mod discover_versions;
mod encrypt;
mod get;
mod get_attributes;
mod locate;
mod query;
mod register;
mod revoke;

pub use activate::{ActivateRequest, ActivateResponse};
pub use attribute_changes::{
    AddAttributeRequest, AddAttributeResponse, DeleteAttributeRequest, DeleteAttributeResponse,
    ModifyAttributeRequest, ModifyAttributeResponse, SetAttributeRequest, SetAttributeResponse,
};
pub use create::{CreateRequest, CreateResponse, ProtectionStorageMasks};
pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub use destroy::{DestroyRequest, DestroyResponse};
pub use discover_versions::{DiscoverVersionsRequest, DiscoverVersionsResponse};
pub use encrypt::{DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse};
pub use get::{GetRequest, GetResponse};
pub use get_attributes::{
    GetAttributeListRequest, GetAttributeListResponse, GetAttributesRequest, GetAttributesResponse,
};
pub use locate::{LocateRequest, LocateResponse};
pub use query::{
    CapabilityInformation, DefaultsInformation, ExtensionInformation, ObjectDefaults, ObjectGroups,
    ProfileInformation, ProfileVersion, QueryRequest, QueryResponse, ServerInformation,
};
pub use register::{RegisterRequest, RegisterResponse};
pub use revoke::{RevokeRequest, RevokeResponse};

use super::enumeration::Operation;
use super::shape::{Description, IntoOwned, Shape, Value};

/// A request payload: knows its operation and the payload that answers it.
pub trait Request<'a>: Shape<'a> + Value<'a> {
    /// The operation.
    const OPERATION: Operation;
    /// The payload of a successful answer.
    type Response<'r>: Shape<'r> + Value<'r> + IntoOwned<Owned = Self::Response<'static>>;
}

/// Declares which request belongs to which operation and is answered by what.
macro_rules! operations {
    ($( $operation:ident: $request:ident -> $response:ident $([$own:tt])?; )*) => {
        $( operations!(@one $operation $request $response $([$own])?); )*

        /// Descriptions of request and response payload of an operation, where its shapes are known.
        pub fn descriptions(operation: Operation) -> Option<(&'static Description, &'static Description)> {
            match operation {
                $( Operation::$operation => Some((
                    <$request as Shape<'_>>::DESCRIPTION,
                    <$response as Shape<'_>>::DESCRIPTION,
                )), )*
                _ => None,
            }
        }

        /// Operations whose shapes are known.
        pub const OPERATIONS: &[Operation] = &[ $( Operation::$operation ),* ];
    };
    (@one $operation:ident $request:ident $response:ident) => {
        impl<'a> Request<'a> for $request<'a> {
            const OPERATION: Operation = Operation::$operation;
            type Response<'r> = $response<'r>;
        }
    };
    (@one $operation:ident $request:ident $response:ident [owned]) => {
        impl<'a> Request<'a> for $request {
            const OPERATION: Operation = Operation::$operation;
            type Response<'r> = $response;
        }
    };
}

operations! {
    CREATE: CreateRequest -> CreateResponse;
    CREATE_KEY_PAIR: CreateKeyPairRequest -> CreateKeyPairResponse;
    REGISTER: RegisterRequest -> RegisterResponse;
    LOCATE: LocateRequest -> LocateResponse;
    GET: GetRequest -> GetResponse;
    GET_ATTRIBUTES: GetAttributesRequest -> GetAttributesResponse;
    GET_ATTRIBUTE_LIST: GetAttributeListRequest -> GetAttributeListResponse;
    ADD_ATTRIBUTE: AddAttributeRequest -> AddAttributeResponse;
    MODIFY_ATTRIBUTE: ModifyAttributeRequest -> ModifyAttributeResponse;
    DELETE_ATTRIBUTE: DeleteAttributeRequest -> DeleteAttributeResponse;
    SET_ATTRIBUTE: SetAttributeRequest -> SetAttributeResponse;
    ACTIVATE: ActivateRequest -> ActivateResponse;
    REVOKE: RevokeRequest -> RevokeResponse;
    DESTROY: DestroyRequest -> DestroyResponse;
    QUERY: QueryRequest -> QueryResponse ;
    DISCOVER_VERSIONS: DiscoverVersionsRequest -> DiscoverVersionsResponse [owned];
    ENCRYPT: EncryptRequest -> EncryptResponse;
    DECRYPT: DecryptRequest -> DecryptResponse;
}
