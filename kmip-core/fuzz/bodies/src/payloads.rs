//! Payloads by operation: read as their shapes, written, and read once more.

use kmip_core::protocol::enumeration::{ObjectType, Operation};
use kmip_core::protocol::object::ManagedObject;
use kmip_core::protocol::payload as p;
use kmip_core::protocol::shape::{Decode, Encode, Value};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Item, Limits, Reader, Tag, Writer};

/// Which payload of an operation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// That of the client.
    Request,
    /// That of the server.
    Response,
}

/// The value as an item.
pub(crate) fn written<'v>(value: &impl Value<'v>, tag: Tag, version: ProtocolVersion) -> Vec<u8> {
    by_hand(|out| value.encode(tag, out), version)
}

/// What `write` writes.
pub(crate) fn by_hand(
    write: impl FnOnce(&mut Encode<'_, '_>),
    version: ProtocolVersion,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = Writer::new(&mut bytes);
    write(&mut Encode::new(&mut writer, version));
    assert_eq!(writer.finish(), Ok(()));
    bytes
}

/// Writes the value as a request and as an answer. They are the same, and what an answer lacks a request lacks too.
pub(crate) fn both_ways<'v>(value: &impl Value<'v>, tag: Tag, version: ProtocolVersion) {
    let way = |exact: bool| {
        let mut bytes = Vec::new();
        let mut writer = Writer::new(&mut bytes);
        let mut out = if exact {
            Encode::exact(&mut writer, version)
        } else {
            Encode::new(&mut writer, version)
        };
        value.encode(tag, &mut out);
        let whole = out.whole();
        assert_eq!(writer.finish(), Ok(()));
        (bytes, whole)
    };
    let ((answer, lacking), (request, of_request)) = (way(false), way(true));
    assert!(answer == request);
    for lacking in [lacking, of_request].into_iter().filter_map(Result::err) {
        assert_eq!(lacking.version, version);
        let _ = lacking.to_string();
    }
    assert!(lacking.is_ok() || of_request.is_err());
}

/// The one item of what was written.
pub(crate) fn only_item(bytes: &[u8]) -> Item<'_> {
    Reader::message(bytes, &Limits::DEFAULT).expect("what was written is one item")
}

/// Reads an item as a shape. What was read is written, and that is read under the strict rule and written the same. Values
/// that the version does not have may stand in answers, and go out as they came.
macro_rules! round_trip {
    ($shape:ident, $item:expr, $rule:expr) => {{
        use kmip_core::protocol::shape::{Decode, IntoOwned, Value};
        let (item, rule): (&kmip_core::ttlv::Item<'_>, &Decode) = ($item, $rule);
        match $shape::decode(item, rule) {
            Ok(value) if !rule.version.is_known() => {
                // A server may claim any version; nobody sends anything in one that does not exist.
                let _ = format!("{value:?}");
                crate::payloads::both_ways(&value, item.tag(), rule.version);
                Ok(value)
            }
            Ok(value) => {
                let _ = format!("{value:?}");
                crate::payloads::both_ways(&value, item.tag(), rule.version);
                let first = crate::payloads::written(&value, item.tag(), rule.version);
                let owned = value.clone().into_owned();
                assert!(first == crate::payloads::written(&owned, item.tag(), rule.version));
                let second = crate::payloads::only_item(&first);
                let strict = Decode::strict(rule.version).with_any_value();
                let again = $shape::decode(&second, &strict);
                let again = again.expect("what was written is read");
                assert!(first == crate::payloads::written(&again, item.tag(), rule.version));
                Ok(value)
            }
            Err(error) => {
                let _ = error.to_string();
                Err(error)
            }
        }
    }};
}
pub(crate) use round_trip;

macro_rules! by_operation {
    ($($name:ident: $request:ident $response:ident;)*) => {
        /// Reads a payload; tells whether it has the shape of its operation. `None` where no shape is known.
        pub(crate) fn read(
            operation: Operation,
            direction: Direction,
            payload: &Item<'_>,
            rule: &Decode,
        ) -> Option<bool> {
            use p::{$($request, $response),*};
            match (operation, direction) {
                $(
                    (Operation::$name, Direction::Request) => {
                        Some(round_trip!($request, payload, rule).is_ok())
                    }
                    (Operation::$name, Direction::Response) => {
                        Some(round_trip!($response, payload, rule).is_ok())
                    }
                )*
                _ => None,
            }
        }
    };
}

by_operation! {
    CREATE: CreateRequest CreateResponse;
    CREATE_KEY_PAIR: CreateKeyPairRequest CreateKeyPairResponse;
    REGISTER: RegisterRequest RegisterResponse;
    LOCATE: LocateRequest LocateResponse;
    GET: GetRequest GetResponse;
    GET_ATTRIBUTES: GetAttributesRequest GetAttributesResponse;
    GET_ATTRIBUTE_LIST: GetAttributeListRequest GetAttributeListResponse;
    ADD_ATTRIBUTE: AddAttributeRequest AddAttributeResponse;
    MODIFY_ATTRIBUTE: ModifyAttributeRequest ModifyAttributeResponse;
    DELETE_ATTRIBUTE: DeleteAttributeRequest DeleteAttributeResponse;
    SET_ATTRIBUTE: SetAttributeRequest SetAttributeResponse;
    ACTIVATE: ActivateRequest ActivateResponse;
    REVOKE: RevokeRequest RevokeResponse;
    DESTROY: DestroyRequest DestroyResponse;
    QUERY: QueryRequest QueryResponse;
    DISCOVER_VERSIONS: DiscoverVersionsRequest DiscoverVersionsResponse;
    ENCRYPT: EncryptRequest EncryptResponse;
    DECRYPT: DecryptRequest DecryptResponse;
    CHECK: CheckRequest CheckResponse;
    OBTAIN_LEASE: ObtainLeaseRequest ObtainLeaseResponse;
    GET_USAGE_ALLOCATION: GetUsageAllocationRequest GetUsageAllocationResponse;
    ARCHIVE: ArchiveRequest ArchiveResponse;
    RECOVER: RecoverRequest RecoverResponse;
    RE_KEY: ReKeyRequest ReKeyResponse;
    RE_KEY_KEY_PAIR: ReKeyKeyPairRequest ReKeyKeyPairResponse;
    DERIVE_KEY: DeriveKeyRequest DeriveKeyResponse;
    CERTIFY: CertifyRequest CertifyResponse;
    RE_CERTIFY: ReCertifyRequest ReCertifyResponse;
    VALIDATE: ValidateRequest ValidateResponse;
    CANCEL: CancelRequest CancelResponse;
    POLL: PollRequest PollResponse;
    NOTIFY: NotifyRequest NotifyResponse;
    PUT: PutRequest PutResponse;
    SIGN: SignRequest SignResponse;
    SIGNATURE_VERIFY: SignatureVerifyRequest SignatureVerifyResponse;
    MAC: MacRequest MacResponse;
    MAC_VERIFY: MacVerifyRequest MacVerifyResponse;
    HASH: HashRequest HashResponse;
    RNG_RETRIEVE: RngRetrieveRequest RngRetrieveResponse;
    RNG_SEED: RngSeedRequest RngSeedResponse;
    CREATE_SPLIT_KEY: CreateSplitKeyRequest CreateSplitKeyResponse;
    JOIN_SPLIT_KEY: JoinSplitKeyRequest JoinSplitKeyResponse;
    IMPORT: ImportRequest ImportResponse;
    EXPORT: ExportRequest ExportResponse;
    LOG: LogRequest LogResponse;
    LOGIN: LoginRequest LoginResponse;
    LOGOUT: LogoutRequest LogoutResponse;
    DELEGATED_LOGIN: DelegatedLoginRequest DelegatedLoginResponse;
    ADJUST_ATTRIBUTE: AdjustAttributeRequest AdjustAttributeResponse;
    SET_ENDPOINT_ROLE: SetEndpointRoleRequest SetEndpointRoleResponse;
    PKCS_11: Pkcs11Request Pkcs11Response;
    INTEROP: InteropRequest InteropResponse;
    RE_PROVISION: ReProvisionRequest ReProvisionResponse;
    SET_DEFAULTS: SetDefaultsRequest SetDefaultsResponse;
    SET_CONSTRAINTS: SetConstraintsRequest SetConstraintsResponse;
    GET_CONSTRAINTS: GetConstraintsRequest GetConstraintsResponse;
    QUERY_ASYNCHRONOUS_REQUESTS: QueryAsynchronousRequestsRequest QueryAsynchronousRequestsResponse;
    PROCESS: ProcessRequest ProcessResponse;
    PING: PingRequest PingResponse;
    CREATE_GROUP: CreateGroupRequest CreateGroupResponse;
    OBLITERATE: ObliterateRequest ObliterateResponse;
    CREATE_USER: CreateUserRequest CreateUserResponse;
    CREATE_CREDENTIAL: CreateCredentialRequest CreateCredentialResponse;
    DEACTIVATE: DeactivateRequest DeactivateResponse;
    ENCAPSULATE: EncapsulateRequest EncapsulateResponse;
    DECAPSULATE: DecapsulateRequest DecapsulateResponse;
}

/// Reads a managed object, which payloads keep as it is. Tells whether it has the shape of its tag.
pub(crate) fn object(item: &Item<'_>, rule: &Decode) -> Option<ObjectType> {
    let object = match ManagedObject::decode(item, rule) {
        Ok(object) => object,
        Err(error) => {
            let _ = error.to_string();
            return None;
        }
    };
    let _ = format!("{object:?}");
    let first = by_hand(|out| object.encode(out), rule.version);
    let strict = Decode::strict(rule.version);
    let again = ManagedObject::decode(&only_item(&first), &strict)
        .map(|object| by_hand(|out| object.encode(out), rule.version));
    assert!(again.expect("what was written is read") == first);
    Some(object.object_type())
}
