# @generated from the shapes of payloads by keystead-types; do not edit.

from collections.abc import Mapping
from typing import Any, Literal, overload

from .. import payloads
from .enums import Operation

class Calls:
    # What type checkers know of the calls of `keystead.Client`.
    @overload
    def call(
        self,
        operation: Literal["Create", Operation.CREATE],
        payload: payloads.CreateRequest,
    ) -> payloads.CreateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["CreateKeyPair", Operation.CREATE_KEY_PAIR],
        payload: payloads.CreateKeyPairRequest | None = None,
    ) -> payloads.CreateKeyPairResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Register", Operation.REGISTER],
        payload: payloads.RegisterRequest,
    ) -> payloads.RegisterResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ReKey", Operation.RE_KEY],
        payload: payloads.ReKeyRequest | None = None,
    ) -> payloads.ReKeyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["DeriveKey", Operation.DERIVE_KEY],
        payload: payloads.DeriveKeyRequest,
    ) -> payloads.DeriveKeyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Certify", Operation.CERTIFY],
        payload: payloads.CertifyRequest | None = None,
    ) -> payloads.CertifyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ReCertify", Operation.RE_CERTIFY],
        payload: payloads.ReCertifyRequest | None = None,
    ) -> payloads.ReCertifyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Locate", Operation.LOCATE],
        payload: payloads.LocateRequest | None = None,
    ) -> payloads.LocateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Check", Operation.CHECK],
        payload: payloads.CheckRequest | None = None,
    ) -> payloads.CheckResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Get", Operation.GET],
        payload: payloads.GetRequest | None = None,
    ) -> payloads.GetResponse: ...
    @overload
    def call(
        self,
        operation: Literal["GetAttributes", Operation.GET_ATTRIBUTES],
        payload: payloads.GetAttributesRequest | None = None,
    ) -> payloads.GetAttributesResponse: ...
    @overload
    def call(
        self,
        operation: Literal["GetAttributeList", Operation.GET_ATTRIBUTE_LIST],
        payload: payloads.GetAttributeListRequest | None = None,
    ) -> payloads.GetAttributeListResponse: ...
    @overload
    def call(
        self,
        operation: Literal["AddAttribute", Operation.ADD_ATTRIBUTE],
        payload: payloads.AddAttributeRequest | None = None,
    ) -> payloads.AddAttributeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ModifyAttribute", Operation.MODIFY_ATTRIBUTE],
        payload: payloads.ModifyAttributeRequest | None = None,
    ) -> payloads.ModifyAttributeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["DeleteAttribute", Operation.DELETE_ATTRIBUTE],
        payload: payloads.DeleteAttributeRequest | None = None,
    ) -> payloads.DeleteAttributeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ObtainLease", Operation.OBTAIN_LEASE],
        payload: payloads.ObtainLeaseRequest | None = None,
    ) -> payloads.ObtainLeaseResponse: ...
    @overload
    def call(
        self,
        operation: Literal["GetUsageAllocation", Operation.GET_USAGE_ALLOCATION],
        payload: payloads.GetUsageAllocationRequest,
    ) -> payloads.GetUsageAllocationResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Activate", Operation.ACTIVATE],
        payload: payloads.ActivateRequest | None = None,
    ) -> payloads.ActivateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Revoke", Operation.REVOKE],
        payload: payloads.RevokeRequest | None = None,
    ) -> payloads.RevokeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Destroy", Operation.DESTROY],
        payload: payloads.DestroyRequest | None = None,
    ) -> payloads.DestroyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Archive", Operation.ARCHIVE],
        payload: payloads.ArchiveRequest | None = None,
    ) -> payloads.ArchiveResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Recover", Operation.RECOVER],
        payload: payloads.RecoverRequest | None = None,
    ) -> payloads.RecoverResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Validate", Operation.VALIDATE],
        payload: payloads.ValidateRequest | None = None,
    ) -> payloads.ValidateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Query", Operation.QUERY],
        payload: payloads.QueryRequest,
    ) -> payloads.QueryResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Cancel", Operation.CANCEL],
        payload: payloads.CancelRequest,
    ) -> payloads.CancelResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Poll", Operation.POLL],
        payload: payloads.PollRequest,
    ) -> payloads.PollResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ReKeyKeyPair", Operation.RE_KEY_KEY_PAIR],
        payload: payloads.ReKeyKeyPairRequest | None = None,
    ) -> payloads.ReKeyKeyPairResponse: ...
    @overload
    def call(
        self,
        operation: Literal["DiscoverVersions", Operation.DISCOVER_VERSIONS],
        payload: payloads.DiscoverVersionsRequest | None = None,
    ) -> payloads.DiscoverVersionsResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Encrypt", Operation.ENCRYPT],
        payload: payloads.EncryptRequest | None = None,
    ) -> payloads.EncryptResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Decrypt", Operation.DECRYPT],
        payload: payloads.DecryptRequest | None = None,
    ) -> payloads.DecryptResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Sign", Operation.SIGN],
        payload: payloads.SignRequest | None = None,
    ) -> payloads.SignResponse: ...
    @overload
    def call(
        self,
        operation: Literal["SignatureVerify", Operation.SIGNATURE_VERIFY],
        payload: payloads.SignatureVerifyRequest | None = None,
    ) -> payloads.SignatureVerifyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["MAC", Operation.MAC],
        payload: payloads.MacRequest | None = None,
    ) -> payloads.MacResponse: ...
    @overload
    def call(
        self,
        operation: Literal["MACVerify", Operation.MAC_VERIFY],
        payload: payloads.MacVerifyRequest | None = None,
    ) -> payloads.MacVerifyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["RNGRetrieve", Operation.RNG_RETRIEVE],
        payload: payloads.RngRetrieveRequest,
    ) -> payloads.RngRetrieveResponse: ...
    @overload
    def call(
        self,
        operation: Literal["RNGSeed", Operation.RNG_SEED],
        payload: payloads.RngSeedRequest,
    ) -> payloads.RngSeedResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Hash", Operation.HASH],
        payload: payloads.HashRequest,
    ) -> payloads.HashResponse: ...
    @overload
    def call(
        self,
        operation: Literal["CreateSplitKey", Operation.CREATE_SPLIT_KEY],
        payload: payloads.CreateSplitKeyRequest,
    ) -> payloads.CreateSplitKeyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["JoinSplitKey", Operation.JOIN_SPLIT_KEY],
        payload: payloads.JoinSplitKeyRequest,
    ) -> payloads.JoinSplitKeyResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Import", Operation.IMPORT],
        payload: payloads.ImportRequest,
    ) -> payloads.ImportResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Export", Operation.EXPORT],
        payload: payloads.ExportRequest | None = None,
    ) -> payloads.ExportResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Log", Operation.LOG],
        payload: payloads.LogRequest,
    ) -> payloads.LogResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Login", Operation.LOGIN],
        payload: payloads.LoginRequest | None = None,
    ) -> payloads.LoginResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Logout", Operation.LOGOUT],
        payload: payloads.LogoutRequest,
    ) -> payloads.LogoutResponse: ...
    @overload
    def call(
        self,
        operation: Literal["DelegatedLogin", Operation.DELEGATED_LOGIN],
        payload: payloads.DelegatedLoginRequest,
    ) -> payloads.DelegatedLoginResponse: ...
    @overload
    def call(
        self,
        operation: Literal["AdjustAttribute", Operation.ADJUST_ATTRIBUTE],
        payload: payloads.AdjustAttributeRequest,
    ) -> payloads.AdjustAttributeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["SetAttribute", Operation.SET_ATTRIBUTE],
        payload: payloads.SetAttributeRequest,
    ) -> payloads.SetAttributeResponse: ...
    @overload
    def call(
        self,
        operation: Literal["SetEndpointRole", Operation.SET_ENDPOINT_ROLE],
        payload: payloads.SetEndpointRoleRequest,
    ) -> payloads.SetEndpointRoleResponse: ...
    @overload
    def call(
        self,
        operation: Literal["PKCS_11", Operation.PKCS_11],
        payload: payloads.Pkcs11Request,
    ) -> payloads.Pkcs11Response: ...
    @overload
    def call(
        self,
        operation: Literal["Interop", Operation.INTEROP],
        payload: payloads.InteropRequest,
    ) -> payloads.InteropResponse: ...
    @overload
    def call(
        self,
        operation: Literal["ReProvision", Operation.RE_PROVISION],
        payload: payloads.ReProvisionRequest | None = None,
    ) -> payloads.ReProvisionResponse: ...
    @overload
    def call(
        self,
        operation: Literal["SetDefaults", Operation.SET_DEFAULTS],
        payload: payloads.SetDefaultsRequest | None = None,
    ) -> payloads.SetDefaultsResponse: ...
    @overload
    def call(
        self,
        operation: Literal["SetConstraints", Operation.SET_CONSTRAINTS],
        payload: payloads.SetConstraintsRequest,
    ) -> payloads.SetConstraintsResponse: ...
    @overload
    def call(
        self,
        operation: Literal["GetConstraints", Operation.GET_CONSTRAINTS],
        payload: payloads.GetConstraintsRequest | None = None,
    ) -> payloads.GetConstraintsResponse: ...
    @overload
    def call(
        self,
        operation: Literal["QueryAsynchronousRequests", Operation.QUERY_ASYNCHRONOUS_REQUESTS],
        payload: payloads.QueryAsynchronousRequestsRequest | None = None,
    ) -> payloads.QueryAsynchronousRequestsResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Process", Operation.PROCESS],
        payload: payloads.ProcessRequest,
    ) -> payloads.ProcessResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Ping", Operation.PING],
        payload: payloads.PingRequest | None = None,
    ) -> payloads.PingResponse: ...
    @overload
    def call(
        self,
        operation: Literal["CreateGroup", Operation.CREATE_GROUP],
        payload: payloads.CreateGroupRequest,
    ) -> payloads.CreateGroupResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Obliterate", Operation.OBLITERATE],
        payload: payloads.ObliterateRequest,
    ) -> payloads.ObliterateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["CreateUser", Operation.CREATE_USER],
        payload: payloads.CreateUserRequest,
    ) -> payloads.CreateUserResponse: ...
    @overload
    def call(
        self,
        operation: Literal["CreateCredential", Operation.CREATE_CREDENTIAL],
        payload: payloads.CreateCredentialRequest,
    ) -> payloads.CreateCredentialResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Deactivate", Operation.DEACTIVATE],
        payload: payloads.DeactivateRequest,
    ) -> payloads.DeactivateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Encapsulate", Operation.ENCAPSULATE],
        payload: payloads.EncapsulateRequest,
    ) -> payloads.EncapsulateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Decapsulate", Operation.DECAPSULATE],
        payload: payloads.DecapsulateRequest,
    ) -> payloads.DecapsulateResponse: ...
    @overload
    def call(
        self,
        operation: Literal["Notify", Operation.NOTIFY, "Put", Operation.PUT],
        payload: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]: ...
    @overload
    def call(
        self,
        operation: Operation | int | str,
        payload: payloads.Untyped,
    ) -> dict[str, Any]: ...

class AsyncCalls:
    # What type checkers know of the calls of `keystead.aio.Client`.
    @overload
    async def call(
        self,
        operation: Literal["Create", Operation.CREATE],
        payload: payloads.CreateRequest,
    ) -> payloads.CreateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["CreateKeyPair", Operation.CREATE_KEY_PAIR],
        payload: payloads.CreateKeyPairRequest | None = None,
    ) -> payloads.CreateKeyPairResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Register", Operation.REGISTER],
        payload: payloads.RegisterRequest,
    ) -> payloads.RegisterResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ReKey", Operation.RE_KEY],
        payload: payloads.ReKeyRequest | None = None,
    ) -> payloads.ReKeyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["DeriveKey", Operation.DERIVE_KEY],
        payload: payloads.DeriveKeyRequest,
    ) -> payloads.DeriveKeyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Certify", Operation.CERTIFY],
        payload: payloads.CertifyRequest | None = None,
    ) -> payloads.CertifyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ReCertify", Operation.RE_CERTIFY],
        payload: payloads.ReCertifyRequest | None = None,
    ) -> payloads.ReCertifyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Locate", Operation.LOCATE],
        payload: payloads.LocateRequest | None = None,
    ) -> payloads.LocateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Check", Operation.CHECK],
        payload: payloads.CheckRequest | None = None,
    ) -> payloads.CheckResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Get", Operation.GET],
        payload: payloads.GetRequest | None = None,
    ) -> payloads.GetResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["GetAttributes", Operation.GET_ATTRIBUTES],
        payload: payloads.GetAttributesRequest | None = None,
    ) -> payloads.GetAttributesResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["GetAttributeList", Operation.GET_ATTRIBUTE_LIST],
        payload: payloads.GetAttributeListRequest | None = None,
    ) -> payloads.GetAttributeListResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["AddAttribute", Operation.ADD_ATTRIBUTE],
        payload: payloads.AddAttributeRequest | None = None,
    ) -> payloads.AddAttributeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ModifyAttribute", Operation.MODIFY_ATTRIBUTE],
        payload: payloads.ModifyAttributeRequest | None = None,
    ) -> payloads.ModifyAttributeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["DeleteAttribute", Operation.DELETE_ATTRIBUTE],
        payload: payloads.DeleteAttributeRequest | None = None,
    ) -> payloads.DeleteAttributeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ObtainLease", Operation.OBTAIN_LEASE],
        payload: payloads.ObtainLeaseRequest | None = None,
    ) -> payloads.ObtainLeaseResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["GetUsageAllocation", Operation.GET_USAGE_ALLOCATION],
        payload: payloads.GetUsageAllocationRequest,
    ) -> payloads.GetUsageAllocationResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Activate", Operation.ACTIVATE],
        payload: payloads.ActivateRequest | None = None,
    ) -> payloads.ActivateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Revoke", Operation.REVOKE],
        payload: payloads.RevokeRequest | None = None,
    ) -> payloads.RevokeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Destroy", Operation.DESTROY],
        payload: payloads.DestroyRequest | None = None,
    ) -> payloads.DestroyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Archive", Operation.ARCHIVE],
        payload: payloads.ArchiveRequest | None = None,
    ) -> payloads.ArchiveResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Recover", Operation.RECOVER],
        payload: payloads.RecoverRequest | None = None,
    ) -> payloads.RecoverResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Validate", Operation.VALIDATE],
        payload: payloads.ValidateRequest | None = None,
    ) -> payloads.ValidateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Query", Operation.QUERY],
        payload: payloads.QueryRequest,
    ) -> payloads.QueryResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Cancel", Operation.CANCEL],
        payload: payloads.CancelRequest,
    ) -> payloads.CancelResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Poll", Operation.POLL],
        payload: payloads.PollRequest,
    ) -> payloads.PollResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ReKeyKeyPair", Operation.RE_KEY_KEY_PAIR],
        payload: payloads.ReKeyKeyPairRequest | None = None,
    ) -> payloads.ReKeyKeyPairResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["DiscoverVersions", Operation.DISCOVER_VERSIONS],
        payload: payloads.DiscoverVersionsRequest | None = None,
    ) -> payloads.DiscoverVersionsResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Encrypt", Operation.ENCRYPT],
        payload: payloads.EncryptRequest | None = None,
    ) -> payloads.EncryptResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Decrypt", Operation.DECRYPT],
        payload: payloads.DecryptRequest | None = None,
    ) -> payloads.DecryptResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Sign", Operation.SIGN],
        payload: payloads.SignRequest | None = None,
    ) -> payloads.SignResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["SignatureVerify", Operation.SIGNATURE_VERIFY],
        payload: payloads.SignatureVerifyRequest | None = None,
    ) -> payloads.SignatureVerifyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["MAC", Operation.MAC],
        payload: payloads.MacRequest | None = None,
    ) -> payloads.MacResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["MACVerify", Operation.MAC_VERIFY],
        payload: payloads.MacVerifyRequest | None = None,
    ) -> payloads.MacVerifyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["RNGRetrieve", Operation.RNG_RETRIEVE],
        payload: payloads.RngRetrieveRequest,
    ) -> payloads.RngRetrieveResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["RNGSeed", Operation.RNG_SEED],
        payload: payloads.RngSeedRequest,
    ) -> payloads.RngSeedResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Hash", Operation.HASH],
        payload: payloads.HashRequest,
    ) -> payloads.HashResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["CreateSplitKey", Operation.CREATE_SPLIT_KEY],
        payload: payloads.CreateSplitKeyRequest,
    ) -> payloads.CreateSplitKeyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["JoinSplitKey", Operation.JOIN_SPLIT_KEY],
        payload: payloads.JoinSplitKeyRequest,
    ) -> payloads.JoinSplitKeyResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Import", Operation.IMPORT],
        payload: payloads.ImportRequest,
    ) -> payloads.ImportResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Export", Operation.EXPORT],
        payload: payloads.ExportRequest | None = None,
    ) -> payloads.ExportResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Log", Operation.LOG],
        payload: payloads.LogRequest,
    ) -> payloads.LogResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Login", Operation.LOGIN],
        payload: payloads.LoginRequest | None = None,
    ) -> payloads.LoginResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Logout", Operation.LOGOUT],
        payload: payloads.LogoutRequest,
    ) -> payloads.LogoutResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["DelegatedLogin", Operation.DELEGATED_LOGIN],
        payload: payloads.DelegatedLoginRequest,
    ) -> payloads.DelegatedLoginResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["AdjustAttribute", Operation.ADJUST_ATTRIBUTE],
        payload: payloads.AdjustAttributeRequest,
    ) -> payloads.AdjustAttributeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["SetAttribute", Operation.SET_ATTRIBUTE],
        payload: payloads.SetAttributeRequest,
    ) -> payloads.SetAttributeResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["SetEndpointRole", Operation.SET_ENDPOINT_ROLE],
        payload: payloads.SetEndpointRoleRequest,
    ) -> payloads.SetEndpointRoleResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["PKCS_11", Operation.PKCS_11],
        payload: payloads.Pkcs11Request,
    ) -> payloads.Pkcs11Response: ...
    @overload
    async def call(
        self,
        operation: Literal["Interop", Operation.INTEROP],
        payload: payloads.InteropRequest,
    ) -> payloads.InteropResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["ReProvision", Operation.RE_PROVISION],
        payload: payloads.ReProvisionRequest | None = None,
    ) -> payloads.ReProvisionResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["SetDefaults", Operation.SET_DEFAULTS],
        payload: payloads.SetDefaultsRequest | None = None,
    ) -> payloads.SetDefaultsResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["SetConstraints", Operation.SET_CONSTRAINTS],
        payload: payloads.SetConstraintsRequest,
    ) -> payloads.SetConstraintsResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["GetConstraints", Operation.GET_CONSTRAINTS],
        payload: payloads.GetConstraintsRequest | None = None,
    ) -> payloads.GetConstraintsResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["QueryAsynchronousRequests", Operation.QUERY_ASYNCHRONOUS_REQUESTS],
        payload: payloads.QueryAsynchronousRequestsRequest | None = None,
    ) -> payloads.QueryAsynchronousRequestsResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Process", Operation.PROCESS],
        payload: payloads.ProcessRequest,
    ) -> payloads.ProcessResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Ping", Operation.PING],
        payload: payloads.PingRequest | None = None,
    ) -> payloads.PingResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["CreateGroup", Operation.CREATE_GROUP],
        payload: payloads.CreateGroupRequest,
    ) -> payloads.CreateGroupResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Obliterate", Operation.OBLITERATE],
        payload: payloads.ObliterateRequest,
    ) -> payloads.ObliterateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["CreateUser", Operation.CREATE_USER],
        payload: payloads.CreateUserRequest,
    ) -> payloads.CreateUserResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["CreateCredential", Operation.CREATE_CREDENTIAL],
        payload: payloads.CreateCredentialRequest,
    ) -> payloads.CreateCredentialResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Deactivate", Operation.DEACTIVATE],
        payload: payloads.DeactivateRequest,
    ) -> payloads.DeactivateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Encapsulate", Operation.ENCAPSULATE],
        payload: payloads.EncapsulateRequest,
    ) -> payloads.EncapsulateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Decapsulate", Operation.DECAPSULATE],
        payload: payloads.DecapsulateRequest,
    ) -> payloads.DecapsulateResponse: ...
    @overload
    async def call(
        self,
        operation: Literal["Notify", Operation.NOTIFY, "Put", Operation.PUT],
        payload: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]: ...
    @overload
    async def call(
        self,
        operation: Operation | int | str,
        payload: payloads.Untyped,
    ) -> dict[str, Any]: ...
