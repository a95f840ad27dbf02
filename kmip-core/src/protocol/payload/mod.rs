//! Payloads: one file per operation, request and response together.
//!
//! Adding one is a declaration here, a handler in `engine/operations/` and tests; every transport,
//! encoding and language then has it.

mod activate;
mod adjust_attribute;
mod archive;
mod asynchronous;
mod attribute_changes;
mod certify;
mod check;
mod constraints;
mod create;
mod create_credential;
mod create_group;
mod create_key_pair;
mod create_user;
mod data;
mod deactivate;
mod derive_key;
mod destroy;
mod discover_versions;
mod encapsulate;
mod encrypt;
mod export;
mod get;
mod get_attributes;
mod get_usage_allocation;
mod hash;
mod interop;
mod locate;
mod log;
mod login;
mod mac;
mod notify;
mod obliterate;
mod obtain_lease;
mod ping;
mod pkcs11;
mod put;
mod query;
mod re_provision;
mod register;
mod rekey;
mod revoke;
mod rng;
mod set_defaults;
mod set_endpoint_role;
mod sign;
mod split_key;
mod validate;

pub use activate::{ActivateRequest, ActivateResponse};
pub use adjust_attribute::{AdjustAttributeRequest, AdjustAttributeResponse};
pub use archive::{ArchiveRequest, ArchiveResponse, RecoverRequest, RecoverResponse};
pub use asynchronous::{
    AsynchronousCorrelationValues, AsynchronousRequest, CancelRequest, CancelResponse, Operations,
    PollRequest, PollResponse, ProcessRequest, ProcessResponse, QueryAsynchronousRequestsRequest,
    QueryAsynchronousRequestsResponse,
};
pub use attribute_changes::{
    AddAttributeRequest, AddAttributeResponse, DeleteAttributeRequest, DeleteAttributeResponse,
    ModifyAttributeRequest, ModifyAttributeResponse, SetAttributeRequest, SetAttributeResponse,
};
pub use certify::{CertifyRequest, CertifyResponse, ReCertifyRequest, ReCertifyResponse};
pub use check::{CheckRequest, CheckResponse};
pub use constraints::{
    Constraint, Constraints, GetConstraintsRequest, GetConstraintsResponse, SetConstraintsRequest,
    SetConstraintsResponse,
};
pub use create::{CreateRequest, CreateResponse, ProtectionStorageMasks};
pub use create_credential::{CreateCredentialRequest, CreateCredentialResponse};
pub use create_group::{CreateGroupRequest, CreateGroupResponse};
pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub use create_user::{CreateUserRequest, CreateUserResponse};
pub use data::InputData;
pub use deactivate::{DeactivateRequest, DeactivateResponse};
pub use derive_key::{DerivationParameters, DeriveKeyRequest, DeriveKeyResponse};
pub use destroy::{DestroyRequest, DestroyResponse};
pub use discover_versions::{DiscoverVersionsRequest, DiscoverVersionsResponse};
pub use encapsulate::{
    DecapsulateRequest, DecapsulateResponse, EncapsulateRequest, EncapsulateResponse,
};
pub use encrypt::{DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse};
pub use export::{ExportRequest, ExportResponse, ImportRequest, ImportResponse};
pub use get::{GetRequest, GetResponse};
pub use get_attributes::{
    GetAttributeListRequest, GetAttributeListResponse, GetAttributesRequest, GetAttributesResponse,
};
pub use get_usage_allocation::{GetUsageAllocationRequest, GetUsageAllocationResponse};
pub use hash::{HashRequest, HashResponse};
pub use interop::{InteropRequest, InteropResponse};
pub use locate::{LocateRequest, LocateResponse};
pub use log::{LogRequest, LogResponse};
pub use login::{
    DelegatedLoginRequest, DelegatedLoginResponse, LoginRequest, LoginResponse, LogoutRequest,
    LogoutResponse, Objects, Right, Rights, Ticket, TicketLease,
};
pub use mac::{MacRequest, MacResponse, MacVerifyRequest, MacVerifyResponse};
pub use notify::{NotifyRequest, NotifyResponse};
pub use obliterate::{ObliterateRequest, ObliterateResponse};
pub use obtain_lease::{ObtainLeaseRequest, ObtainLeaseResponse};
pub use ping::{PingRequest, PingResponse};
pub use pkcs11::{Pkcs11Request, Pkcs11Response};
pub use put::{PutRequest, PutResponse};
pub use query::{
    CapabilityInformation, CredentialInformation, DefaultsInformation, ExtensionInformation,
    ObjectDefaults, ObjectGroups, ObjectTypes, ProfileInformation, ProfileVersion, QueryRequest,
    QueryResponse, ServerInformation, ServerQueryRequest, ServerQueryResponse,
    ValidationInformation,
};
pub use re_provision::{ReProvisionRequest, ReProvisionResponse};
pub use register::{RegisterRequest, RegisterResponse};
pub use rekey::{ReKeyKeyPairRequest, ReKeyKeyPairResponse, ReKeyRequest, ReKeyResponse};
pub use revoke::{RevokeRequest, RevokeResponse};
pub use rng::{RngRetrieveRequest, RngRetrieveResponse, RngSeedRequest, RngSeedResponse};
pub use set_defaults::{SetDefaultsRequest, SetDefaultsResponse};
pub use set_endpoint_role::{SetEndpointRoleRequest, SetEndpointRoleResponse};
pub use sign::{SignRequest, SignResponse, SignatureVerifyRequest, SignatureVerifyResponse};
pub use split_key::{
    CreateSplitKeyRequest, CreateSplitKeyResponse, JoinSplitKeyRequest, JoinSplitKeyResponse,
};
pub use validate::{ValidateRequest, ValidateResponse};

use super::enumeration::Operation;
use super::shape::{AnyShape, Description, IntoOwned, Shape, Value, any_shape};

/// A request payload: knows its operation and the payload that answers it.
pub trait Request<'a>: Shape<'a> + Value<'a> {
    /// The operation.
    const OPERATION: Operation;
    /// The payload of a successful answer.
    type Response<'r>: Shape<'r> + Value<'r> + IntoOwned<Owned = Self::Response<'static>>;
}

/// Declares which request belongs to which operation and is answered by what.
macro_rules! operations {
    ($( $operation:ident: $request:ident $(<$rq:lifetime>)? -> $response:ident $(<$rs:lifetime>)?; )*) => {
        $(
            impl<'a> Request<'a> for $request $(<$rq>)? {
                const OPERATION: Operation = Operation::$operation;
                type Response<'r> = $response $(<$rs>)?;
            }
        )*

        /// Descriptions of request and response payload of an operation from client to server.
        pub fn descriptions(operation: Operation) -> Option<(&'static Description, &'static Description)> {
            shapes(operation).map(|(request, response)| (request.description, response.description))
        }

        /// Request and response payload of an operation from client to server, to be read and written without their
        /// types.
        pub fn shapes(operation: Operation) -> Option<(AnyShape, AnyShape)> {
            match operation {
                $( Operation::$operation => Some((any_shape!($request), any_shape!($response))), )*
                _ => None,
            }
        }

        /// Operations from client to server, in the order of their numbers. What a server performs of them is told
        /// by its own table, and by Query.
        pub const OPERATIONS: &[Operation] = &[ $( Operation::$operation ),* ];
    };
}

operations! {
    CREATE: CreateRequest<'a> -> CreateResponse<'r>;
    CREATE_KEY_PAIR: CreateKeyPairRequest<'a> -> CreateKeyPairResponse<'r>;
    REGISTER: RegisterRequest<'a> -> RegisterResponse<'r>;
    RE_KEY: ReKeyRequest<'a> -> ReKeyResponse<'r>;
    DERIVE_KEY: DeriveKeyRequest<'a> -> DeriveKeyResponse<'r>;
    CERTIFY: CertifyRequest<'a> -> CertifyResponse<'r>;
    RE_CERTIFY: ReCertifyRequest<'a> -> ReCertifyResponse<'r>;
    LOCATE: LocateRequest<'a> -> LocateResponse<'r>;
    CHECK: CheckRequest<'a> -> CheckResponse<'r>;
    GET: GetRequest<'a> -> GetResponse<'r>;
    GET_ATTRIBUTES: GetAttributesRequest<'a> -> GetAttributesResponse<'r>;
    GET_ATTRIBUTE_LIST: GetAttributeListRequest<'a> -> GetAttributeListResponse<'r>;
    ADD_ATTRIBUTE: AddAttributeRequest<'a> -> AddAttributeResponse<'r>;
    MODIFY_ATTRIBUTE: ModifyAttributeRequest<'a> -> ModifyAttributeResponse<'r>;
    DELETE_ATTRIBUTE: DeleteAttributeRequest<'a> -> DeleteAttributeResponse<'r>;
    OBTAIN_LEASE: ObtainLeaseRequest<'a> -> ObtainLeaseResponse<'r>;
    GET_USAGE_ALLOCATION: GetUsageAllocationRequest<'a> -> GetUsageAllocationResponse<'r>;
    ACTIVATE: ActivateRequest<'a> -> ActivateResponse<'r>;
    REVOKE: RevokeRequest<'a> -> RevokeResponse<'r>;
    DESTROY: DestroyRequest<'a> -> DestroyResponse<'r>;
    ARCHIVE: ArchiveRequest<'a> -> ArchiveResponse<'r>;
    RECOVER: RecoverRequest<'a> -> RecoverResponse<'r>;
    VALIDATE: ValidateRequest<'a> -> ValidateResponse;
    QUERY: QueryRequest<'a> -> QueryResponse<'r>;
    CANCEL: CancelRequest<'a> -> CancelResponse<'r>;
    POLL: PollRequest<'a> -> PollResponse;
    RE_KEY_KEY_PAIR: ReKeyKeyPairRequest<'a> -> ReKeyKeyPairResponse<'r>;
    DISCOVER_VERSIONS: DiscoverVersionsRequest -> DiscoverVersionsResponse;
    ENCRYPT: EncryptRequest<'a> -> EncryptResponse<'r>;
    DECRYPT: DecryptRequest<'a> -> DecryptResponse<'r>;
    SIGN: SignRequest<'a> -> SignResponse<'r>;
    SIGNATURE_VERIFY: SignatureVerifyRequest<'a> -> SignatureVerifyResponse<'r>;
    MAC: MacRequest<'a> -> MacResponse<'r>;
    MAC_VERIFY: MacVerifyRequest<'a> -> MacVerifyResponse<'r>;
    RNG_RETRIEVE: RngRetrieveRequest -> RngRetrieveResponse<'r>;
    RNG_SEED: RngSeedRequest<'a> -> RngSeedResponse;
    HASH: HashRequest<'a> -> HashResponse<'r>;
    CREATE_SPLIT_KEY: CreateSplitKeyRequest<'a> -> CreateSplitKeyResponse<'r>;
    JOIN_SPLIT_KEY: JoinSplitKeyRequest<'a> -> JoinSplitKeyResponse<'r>;
    IMPORT: ImportRequest<'a> -> ImportResponse<'r>;
    EXPORT: ExportRequest<'a> -> ExportResponse<'r>;
    LOG: LogRequest<'a> -> LogResponse;
    LOGIN: LoginRequest -> LoginResponse<'r>;
    LOGOUT: LogoutRequest<'a> -> LogoutResponse;
    DELEGATED_LOGIN: DelegatedLoginRequest<'a> -> DelegatedLoginResponse<'r>;
    ADJUST_ATTRIBUTE: AdjustAttributeRequest<'a> -> AdjustAttributeResponse<'r>;
    SET_ATTRIBUTE: SetAttributeRequest<'a> -> SetAttributeResponse<'r>;
    SET_ENDPOINT_ROLE: SetEndpointRoleRequest -> SetEndpointRoleResponse;
    PKCS_11: Pkcs11Request<'a> -> Pkcs11Response<'r>;
    INTEROP: InteropRequest<'a> -> InteropResponse;
    RE_PROVISION: ReProvisionRequest<'a> -> ReProvisionResponse<'r>;
    SET_DEFAULTS: SetDefaultsRequest<'a> -> SetDefaultsResponse;
    SET_CONSTRAINTS: SetConstraintsRequest<'a> -> SetConstraintsResponse;
    GET_CONSTRAINTS: GetConstraintsRequest -> GetConstraintsResponse<'r>;
    QUERY_ASYNCHRONOUS_REQUESTS: QueryAsynchronousRequestsRequest<'a> -> QueryAsynchronousRequestsResponse<'r>;
    PROCESS: ProcessRequest<'a> -> ProcessResponse;
    PING: PingRequest -> PingResponse;
    CREATE_GROUP: CreateGroupRequest<'a> -> CreateGroupResponse<'r>;
    OBLITERATE: ObliterateRequest<'a> -> ObliterateResponse;
    CREATE_USER: CreateUserRequest<'a> -> CreateUserResponse<'r>;
    CREATE_CREDENTIAL: CreateCredentialRequest<'a> -> CreateCredentialResponse<'r>;
    DEACTIVATE: DeactivateRequest<'a> -> DeactivateResponse<'r>;
    ENCAPSULATE: EncapsulateRequest<'a> -> EncapsulateResponse<'r>;
    DECAPSULATE: DecapsulateRequest<'a> -> DecapsulateResponse<'r>;
}

/// Descriptions of request and response payload of an operation from server to client (1.4: 5; 2.1: 6.2).
pub fn server_descriptions(
    operation: Operation,
) -> Option<(&'static Description, &'static Description)> {
    server_shapes(operation).map(|(request, response)| (request.description, response.description))
}

/// Request and response payload of an operation from server to client, to be read and written without their types.
pub fn server_shapes(operation: Operation) -> Option<(AnyShape, AnyShape)> {
    Some(match operation {
        Operation::NOTIFY => (any_shape!(NotifyRequest), any_shape!(NotifyResponse)),
        Operation::PUT => (any_shape!(PutRequest), any_shape!(PutResponse)),
        Operation::QUERY => (
            any_shape!(ServerQueryRequest),
            any_shape!(ServerQueryResponse),
        ),
        Operation::DISCOVER_VERSIONS | Operation::SET_ENDPOINT_ROLE => return shapes(operation),
        _ => return None,
    })
}
