# @generated from the shapes of payloads by keystead-types; do not edit.
"""The overloads of ``call``: what each operation takes and gives."""

from typing import Any, Literal, overload

from .. import payloads
from .enums import Operation

class Calls:
    """What type checkers know of the generic call of ``keystead.Client``."""

    @overload
    def call(
        self,
        operation: Literal["Create", Operation.CREATE],
        payload: payloads.CreateRequest,
    ) -> payloads.CreateResponse:
        """Performs Create (1.0: 4.1; 1.1: 4.1; 1.2: 4.1; 1.3: 4.1; 1.4: 4.1; 2.0: 6.1.8; 2.1: 6.1.8; 3.0: 6.1.8)."""
    @overload
    def call(
        self,
        operation: Literal["CreateKeyPair", Operation.CREATE_KEY_PAIR],
        payload: payloads.CreateKeyPairRequest | None = None,
    ) -> payloads.CreateKeyPairResponse:
        """Performs Create Key Pair (1.0: 4.2; 1.1: 4.2; 1.2: 4.2; 1.3: 4.2; 1.4: 4.2; 2.0: 6.1.9; 2.1: 6.1.9; 3.0: 6.1.11)."""
    @overload
    def call(
        self,
        operation: Literal["Register", Operation.REGISTER],
        payload: payloads.RegisterRequest,
    ) -> payloads.RegisterResponse:
        """Performs Register (1.0: 4.3; 1.1: 4.3; 1.2: 4.3; 1.3: 4.3; 1.4: 4.3; 2.0: 6.1.39; 2.1: 6.1.43; 3.0: 6.1.48)."""
    @overload
    def call(
        self,
        operation: Literal["ReKey", Operation.RE_KEY],
        payload: payloads.ReKeyRequest | None = None,
    ) -> payloads.ReKeyResponse:
        """Performs Re-key (1.0: 4.4; 1.1: 4.4; 1.2: 4.4; 1.3: 4.4; 1.4: 4.4; 2.0: 6.1.42; 2.1: 6.1.46; 3.0: 6.1.51)."""
    @overload
    def call(
        self,
        operation: Literal["DeriveKey", Operation.DERIVE_KEY],
        payload: payloads.DeriveKeyRequest,
    ) -> payloads.DeriveKeyResponse:
        """Performs Derive Key (1.0: 4.5; 1.1: 4.6; 1.2: 4.6; 1.3: 4.6; 1.4: 4.6; 2.0: 6.1.14; 2.1: 6.1.14; 3.0: 6.1.18)."""
    @overload
    def call(
        self,
        operation: Literal["Certify", Operation.CERTIFY],
        payload: payloads.CertifyRequest | None = None,
    ) -> payloads.CertifyResponse:
        """Performs Certify (1.0: 4.6; 1.1: 4.7; 1.2: 4.7; 1.3: 4.7; 1.4: 4.7; 2.0: 6.1.6; 2.1: 6.1.6; 3.0: 6.1.6)."""
    @overload
    def call(
        self,
        operation: Literal["ReCertify", Operation.RE_CERTIFY],
        payload: payloads.ReCertifyRequest | None = None,
    ) -> payloads.ReCertifyResponse:
        """Performs Re-certify (1.0: 4.7; 1.1: 4.8; 1.2: 4.8; 1.3: 4.8; 1.4: 4.8; 2.0: 6.1.41; 2.1: 6.1.45; 3.0: 6.1.50)."""
    @overload
    def call(
        self,
        operation: Literal["Locate", Operation.LOCATE],
        payload: payloads.LocateRequest | None = None,
    ) -> payloads.LocateResponse:
        """Performs Locate (1.0: 4.8; 1.1: 4.9; 1.2: 4.9; 1.3: 4.9; 1.4: 4.9; 2.0: 6.1.27; 2.1: 6.1.28; 3.0: 6.1.32)."""
    @overload
    def call(
        self,
        operation: Literal["Check", Operation.CHECK],
        payload: payloads.CheckRequest | None = None,
    ) -> payloads.CheckResponse:
        """Performs Check (1.0: 4.9; 1.1: 4.10; 1.2: 4.10; 1.3: 4.10; 1.4: 4.10; 2.0: 6.1.7; 2.1: 6.1.7; 3.0: 6.1.7)."""
    @overload
    def call(
        self,
        operation: Literal["Get", Operation.GET],
        payload: payloads.GetRequest | None = None,
    ) -> payloads.GetResponse:
        """Performs Get (1.0: 4.10; 1.1: 4.11; 1.2: 4.11; 1.3: 4.11; 1.4: 4.11; 2.0: 6.1.19; 2.1: 6.1.19; 3.0: 6.1.23)."""
    @overload
    def call(
        self,
        operation: Literal["GetAttributes", Operation.GET_ATTRIBUTES],
        payload: payloads.GetAttributesRequest | None = None,
    ) -> payloads.GetAttributesResponse:
        """Performs Get Attributes (1.0: 4.11; 1.1: 4.12; 1.2: 4.12; 1.3: 4.12; 1.4: 4.12; 2.0: 6.1.20; 2.1: 6.1.20; 3.0: 6.1.24)."""
    @overload
    def call(
        self,
        operation: Literal["GetAttributeList", Operation.GET_ATTRIBUTE_LIST],
        payload: payloads.GetAttributeListRequest | None = None,
    ) -> payloads.GetAttributeListResponse:
        """Performs Get Attribute List (1.0: 4.12; 1.1: 4.13; 1.2: 4.13; 1.3: 4.13; 1.4: 4.13; 2.0: 6.1.21; 2.1: 6.1.21; 3.0: 6.1.25)."""
    @overload
    def call(
        self,
        operation: Literal["AddAttribute", Operation.ADD_ATTRIBUTE],
        payload: payloads.AddAttributeRequest | None = None,
    ) -> payloads.AddAttributeResponse:
        """Performs Add Attribute (1.0: 4.13; 1.1: 4.14; 1.2: 4.14; 1.3: 4.14; 1.4: 4.14; 2.0: 6.1.2; 2.1: 6.1.2; 3.0: 6.1.2)."""
    @overload
    def call(
        self,
        operation: Literal["ModifyAttribute", Operation.MODIFY_ATTRIBUTE],
        payload: payloads.ModifyAttributeRequest | None = None,
    ) -> payloads.ModifyAttributeResponse:
        """Performs Modify Attribute (1.0: 4.14; 1.1: 4.15; 1.2: 4.15; 1.3: 4.15; 1.4: 4.15; 2.0: 6.1.33; 2.1: 6.1.34; 3.0: 6.1.38)."""
    @overload
    def call(
        self,
        operation: Literal["DeleteAttribute", Operation.DELETE_ATTRIBUTE],
        payload: payloads.DeleteAttributeRequest | None = None,
    ) -> payloads.DeleteAttributeResponse:
        """Performs Delete Attribute (1.0: 4.15; 1.1: 4.16; 1.2: 4.16; 1.3: 4.16; 1.4: 4.16; 2.0: 6.1.13; 2.1: 6.1.13; 3.0: 6.1.17)."""
    @overload
    def call(
        self,
        operation: Literal["ObtainLease", Operation.OBTAIN_LEASE],
        payload: payloads.ObtainLeaseRequest | None = None,
    ) -> payloads.ObtainLeaseResponse:
        """Performs Obtain Lease (1.0: 4.16; 1.1: 4.17; 1.2: 4.17; 1.3: 4.17; 1.4: 4.17; 2.0: 6.1.34; 2.1: 6.1.35; 3.0: 6.1.40)."""
    @overload
    def call(
        self,
        operation: Literal["GetUsageAllocation", Operation.GET_USAGE_ALLOCATION],
        payload: payloads.GetUsageAllocationRequest,
    ) -> payloads.GetUsageAllocationResponse:
        """Performs Get Usage Allocation (1.0: 4.17; 1.1: 4.18; 1.2: 4.18; 1.3: 4.18; 1.4: 4.18; 2.0: 6.1.22; 2.1: 6.1.23; 3.0: 6.1.27)."""
    @overload
    def call(
        self,
        operation: Literal["Activate", Operation.ACTIVATE],
        payload: payloads.ActivateRequest | None = None,
    ) -> payloads.ActivateResponse:
        """Performs Activate (1.0: 4.18; 1.1: 4.19; 1.2: 4.19; 1.3: 4.19; 1.4: 4.19; 2.0: 6.1.1; 2.1: 6.1.1; 3.0: 6.1.1)."""
    @overload
    def call(
        self,
        operation: Literal["Revoke", Operation.REVOKE],
        payload: payloads.RevokeRequest | None = None,
    ) -> payloads.RevokeResponse:
        """Performs Revoke (1.0: 4.19; 1.1: 4.20; 1.2: 4.20; 1.3: 4.20; 1.4: 4.20; 2.0: 6.1.40; 2.1: 6.1.44; 3.0: 6.1.49)."""
    @overload
    def call(
        self,
        operation: Literal["Destroy", Operation.DESTROY],
        payload: payloads.DestroyRequest | None = None,
    ) -> payloads.DestroyResponse:
        """Performs Destroy (1.0: 4.20; 1.1: 4.21; 1.2: 4.21; 1.3: 4.21; 1.4: 4.21; 2.0: 6.1.15; 2.1: 6.1.15; 3.0: 6.1.19)."""
    @overload
    def call(
        self,
        operation: Literal["Archive", Operation.ARCHIVE],
        payload: payloads.ArchiveRequest | None = None,
    ) -> payloads.ArchiveResponse:
        """Performs Archive (1.0: 4.21; 1.1: 4.22; 1.2: 4.22; 1.3: 4.22; 1.4: 4.22; 2.0: 6.1.4; 2.1: 6.1.4; 3.0: 6.1.4)."""
    @overload
    def call(
        self,
        operation: Literal["Recover", Operation.RECOVER],
        payload: payloads.RecoverRequest | None = None,
    ) -> payloads.RecoverResponse:
        """Performs Recover (1.0: 4.22; 1.1: 4.23; 1.2: 4.23; 1.3: 4.23; 1.4: 4.23; 2.0: 6.1.38; 2.1: 6.1.42; 3.0: 6.1.47)."""
    @overload
    def call(
        self,
        operation: Literal["Validate", Operation.VALIDATE],
        payload: payloads.ValidateRequest | None = None,
    ) -> payloads.ValidateResponse:
        """Performs Validate (1.0: 4.23; 1.1: 4.24; 1.2: 4.24; 1.3: 4.24; 1.4: 4.24; 2.0: 6.1.51; 2.1: 6.1.57; 3.0: 6.1.62)."""
    @overload
    def call(
        self,
        operation: Literal["Query", Operation.QUERY],
        payload: payloads.QueryRequest,
    ) -> payloads.QueryResponse:
        """Performs Query (1.0: 4.24; 1.1: 4.25; 1.2: 4.25; 1.3: 4.25, 5.3; 1.4: 4.25, 5.3; 2.0: 6.1.37, 6.2.4; 2.1: 6.1.40, 6.2.4; 3.0: 6.1.45, 6.2.4)."""
    @overload
    def call(
        self,
        operation: Literal["Cancel", Operation.CANCEL],
        payload: payloads.CancelRequest,
    ) -> payloads.CancelResponse:
        """Performs Cancel (1.0: 4.25; 1.1: 4.27; 1.2: 4.27; 1.3: 4.27; 1.4: 4.27; 2.0: 6.1.5; 2.1: 6.1.5; 3.0: 6.1.5)."""
    @overload
    def call(
        self,
        operation: Literal["Poll", Operation.POLL],
        payload: payloads.PollRequest,
    ) -> payloads.PollResponse:
        """Performs Poll (1.0: 4.26; 1.1: 4.28; 1.2: 4.28; 1.3: 4.28; 1.4: 4.28; 2.0: 6.1.36; 2.1: 6.1.38; 3.0: 6.1.43)."""
    @overload
    def call(
        self,
        operation: Literal["Notify", Operation.NOTIFY],
        payload: payloads.NotifyRequest,
    ) -> payloads.NotifyResponse:
        """Performs Notify (1.0: 5.1; 1.1: 5.1; 1.2: 5.1; 1.3: 5.1; 1.4: 5.1; 2.0: 6.2.2; 2.1: 6.2.2; 3.0: 6.2.2)."""
    @overload
    def call(
        self,
        operation: Literal["Put", Operation.PUT],
        payload: payloads.PutRequest,
    ) -> payloads.PutResponse:
        """Performs Put (1.0: 5.2; 1.1: 5.2; 1.2: 5.2; 1.3: 5.2; 1.4: 5.2; 2.0: 6.2.3; 2.1: 6.2.3; 3.0: 6.2.3)."""
    @overload
    def call(
        self,
        operation: Literal["ReKeyKeyPair", Operation.RE_KEY_KEY_PAIR],
        payload: payloads.ReKeyKeyPairRequest | None = None,
    ) -> payloads.ReKeyKeyPairResponse:
        """Performs Re-key Key Pair (1.1: 4.5; 1.2: 4.5; 1.3: 4.5; 1.4: 4.5; 2.0: 6.1.43; 2.1: 6.1.47; 3.0: 6.1.52)."""
    @overload
    def call(
        self,
        operation: Literal["DiscoverVersions", Operation.DISCOVER_VERSIONS],
        payload: payloads.DiscoverVersionsRequest | None = None,
    ) -> payloads.DiscoverVersionsResponse:
        """Performs Discover Versions (1.1: 4.26; 1.2: 4.26; 1.3: 4.26; 1.4: 4.26; 2.0: 6.1.16, 6.2.1; 2.1: 6.1.16, 6.2.1; 3.0: 6.1.20, 6.2.1)."""
    @overload
    def call(
        self,
        operation: Literal["Encrypt", Operation.ENCRYPT],
        payload: payloads.EncryptRequest | None = None,
    ) -> payloads.EncryptResponse:
        """Performs Encrypt (1.2: 4.29; 1.3: 4.29; 1.4: 4.29; 2.0: 6.1.17; 2.1: 6.1.17; 3.0: 6.1.21)."""
    @overload
    def call(
        self,
        operation: Literal["Decrypt", Operation.DECRYPT],
        payload: payloads.DecryptRequest | None = None,
    ) -> payloads.DecryptResponse:
        """Performs Decrypt (1.2: 4.30; 1.3: 4.30; 1.4: 4.30; 2.0: 6.1.11; 2.1: 6.1.11; 3.0: 6.1.15)."""
    @overload
    def call(
        self,
        operation: Literal["Sign", Operation.SIGN],
        payload: payloads.SignRequest | None = None,
    ) -> payloads.SignResponse:
        """Performs Sign (1.2: 4.31; 1.3: 4.31; 1.4: 4.31; 2.0: 6.1.49; 2.1: 6.1.55; 3.0: 6.1.60)."""
    @overload
    def call(
        self,
        operation: Literal["SignatureVerify", Operation.SIGNATURE_VERIFY],
        payload: payloads.SignatureVerifyRequest | None = None,
    ) -> payloads.SignatureVerifyResponse:
        """Performs Signature Verify (1.2: 4.32; 1.3: 4.32; 1.4: 4.32; 2.0: 6.1.50; 2.1: 6.1.56; 3.0: 6.1.61)."""
    @overload
    def call(
        self,
        operation: Literal["MAC", Operation.MAC],
        payload: payloads.MacRequest | None = None,
    ) -> payloads.MacResponse:
        """Performs MAC (1.2: 4.33; 1.3: 4.33; 1.4: 4.33; 2.0: 6.1.31; 2.1: 6.1.32; 3.0: 6.1.36)."""
    @overload
    def call(
        self,
        operation: Literal["MACVerify", Operation.MAC_VERIFY],
        payload: payloads.MacVerifyRequest | None = None,
    ) -> payloads.MacVerifyResponse:
        """Performs MAC Verify (1.2: 4.34; 1.3: 4.34; 1.4: 4.34; 2.0: 6.1.32; 2.1: 6.1.33; 3.0: 6.1.37)."""
    @overload
    def call(
        self,
        operation: Literal["RNGRetrieve", Operation.RNG_RETRIEVE],
        payload: payloads.RngRetrieveRequest,
    ) -> payloads.RngRetrieveResponse:
        """Performs RNG Retrieve (1.2: 4.35; 1.3: 4.35; 1.4: 4.35; 2.0: 6.1.45; 2.1: 6.1.49; 3.0: 6.1.54)."""
    @overload
    def call(
        self,
        operation: Literal["RNGSeed", Operation.RNG_SEED],
        payload: payloads.RngSeedRequest,
    ) -> payloads.RngSeedResponse:
        """Performs RNG Seed (1.2: 4.36; 1.3: 4.36; 1.4: 4.36; 2.0: 6.1.46; 2.1: 6.1.50; 3.0: 6.1.55)."""
    @overload
    def call(
        self,
        operation: Literal["Hash", Operation.HASH],
        payload: payloads.HashRequest,
    ) -> payloads.HashResponse:
        """Performs Hash (1.2: 4.37; 1.3: 4.37; 1.4: 4.37; 2.0: 6.1.23; 2.1: 6.1.24; 3.0: 6.1.28)."""
    @overload
    def call(
        self,
        operation: Literal["CreateSplitKey", Operation.CREATE_SPLIT_KEY],
        payload: payloads.CreateSplitKeyRequest,
    ) -> payloads.CreateSplitKeyResponse:
        """Performs Create Split Key (1.2: 4.38; 1.3: 4.38; 1.4: 4.38; 2.0: 6.1.10; 2.1: 6.1.10; 3.0: 6.1.12)."""
    @overload
    def call(
        self,
        operation: Literal["JoinSplitKey", Operation.JOIN_SPLIT_KEY],
        payload: payloads.JoinSplitKeyRequest,
    ) -> payloads.JoinSplitKeyResponse:
        """Performs Join Split Key (1.2: 4.39; 1.3: 4.39; 1.4: 4.39; 2.0: 6.1.26; 2.1: 6.1.27; 3.0: 6.1.31)."""
    @overload
    def call(
        self,
        operation: Literal["Import", Operation.IMPORT],
        payload: payloads.ImportRequest,
    ) -> payloads.ImportResponse:
        """Performs Import (1.4: 4.41; 2.0: 6.1.24; 2.1: 6.1.25; 3.0: 6.1.29)."""
    @overload
    def call(
        self,
        operation: Literal["Export", Operation.EXPORT],
        payload: payloads.ExportRequest | None = None,
    ) -> payloads.ExportResponse:
        """Performs Export (1.4: 4.40; 2.0: 6.1.18; 2.1: 6.1.18; 3.0: 6.1.22)."""
    @overload
    def call(
        self,
        operation: Literal["Log", Operation.LOG],
        payload: payloads.LogRequest,
    ) -> payloads.LogResponse:
        """Performs Log (2.0: 6.1.28; 2.1: 6.1.29; 3.0: 6.1.33)."""
    @overload
    def call(
        self,
        operation: Literal["Login", Operation.LOGIN],
        payload: payloads.LoginRequest | None = None,
    ) -> payloads.LoginResponse:
        """Performs Login (2.0: 6.1.29; 2.1: 6.1.30; 3.0: 6.1.34)."""
    @overload
    def call(
        self,
        operation: Literal["Logout", Operation.LOGOUT],
        payload: payloads.LogoutRequest,
    ) -> payloads.LogoutResponse:
        """Performs Logout (2.0: 6.1.30; 2.1: 6.1.31; 3.0: 6.1.35)."""
    @overload
    def call(
        self,
        operation: Literal["DelegatedLogin", Operation.DELEGATED_LOGIN],
        payload: payloads.DelegatedLoginRequest,
    ) -> payloads.DelegatedLoginResponse:
        """Performs Delegated Login (2.0: 6.1.12; 2.1: 6.1.12; 3.0: 6.1.16)."""
    @overload
    def call(
        self,
        operation: Literal["AdjustAttribute", Operation.ADJUST_ATTRIBUTE],
        payload: payloads.AdjustAttributeRequest,
    ) -> payloads.AdjustAttributeResponse:
        """Performs Adjust Attribute (2.0: 6.1.3; 2.1: 6.1.3; 3.0: 6.1.3)."""
    @overload
    def call(
        self,
        operation: Literal["SetAttribute", Operation.SET_ATTRIBUTE],
        payload: payloads.SetAttributeRequest,
    ) -> payloads.SetAttributeResponse:
        """Performs Set Attribute (2.0: 6.1.47; 2.1: 6.1.51; 3.0: 6.1.56)."""
    @overload
    def call(
        self,
        operation: Literal["SetEndpointRole", Operation.SET_ENDPOINT_ROLE],
        payload: payloads.SetEndpointRoleRequest,
    ) -> payloads.SetEndpointRoleResponse:
        """Performs Set Endpoint Role (2.0: 6.1.48, 6.2.5; 2.1: 6.1.54, 6.2.5; 3.0: 6.1.59, 6.2.5)."""
    @overload
    def call(
        self,
        operation: Literal["PKCS_11", Operation.PKCS_11],
        payload: payloads.Pkcs11Request,
    ) -> payloads.Pkcs11Response:
        """Performs PKCS#11 (2.0: 6.1.35; 2.1: 6.1.37; 3.0: 6.1.42)."""
    @overload
    def call(
        self,
        operation: Literal["Interop", Operation.INTEROP],
        payload: payloads.InteropRequest,
    ) -> payloads.InteropResponse:
        """Performs Interop (2.0: 6.1.25; 2.1: 6.1.26; 3.0: 6.1.30)."""
    @overload
    def call(
        self,
        operation: Literal["ReProvision", Operation.RE_PROVISION],
        payload: payloads.ReProvisionRequest | None = None,
    ) -> payloads.ReProvisionResponse:
        """Performs Re-Provision (2.0: 6.1.44; 2.1: 6.1.48; 3.0: 6.1.53)."""
    @overload
    def call(
        self,
        operation: Literal["SetDefaults", Operation.SET_DEFAULTS],
        payload: payloads.SetDefaultsRequest | None = None,
    ) -> payloads.SetDefaultsResponse:
        """Performs Set Defaults (2.1: 6.1.53; 3.0: 6.1.58)."""
    @overload
    def call(
        self,
        operation: Literal["SetConstraints", Operation.SET_CONSTRAINTS],
        payload: payloads.SetConstraintsRequest,
    ) -> payloads.SetConstraintsResponse:
        """Performs Set Constraints (2.1: 6.1.52; 3.0: 6.1.57)."""
    @overload
    def call(
        self,
        operation: Literal["GetConstraints", Operation.GET_CONSTRAINTS],
        payload: payloads.GetConstraintsRequest | None = None,
    ) -> payloads.GetConstraintsResponse:
        """Performs Get Constraints (2.1: 6.1.22; 3.0: 6.1.26)."""
    @overload
    def call(
        self,
        operation: Literal["QueryAsynchronousRequests", Operation.QUERY_ASYNCHRONOUS_REQUESTS],
        payload: payloads.QueryAsynchronousRequestsRequest | None = None,
    ) -> payloads.QueryAsynchronousRequestsResponse:
        """Performs Query Asynchronous Requests (2.1: 6.1.41; 3.0: 6.1.46)."""
    @overload
    def call(
        self,
        operation: Literal["Process", Operation.PROCESS],
        payload: payloads.ProcessRequest,
    ) -> payloads.ProcessResponse:
        """Performs Process (2.1: 6.1.39; 3.0: 6.1.44)."""
    @overload
    def call(
        self,
        operation: Literal["Ping", Operation.PING],
        payload: payloads.PingRequest | None = None,
    ) -> payloads.PingResponse:
        """Performs Ping (2.1: 6.1.36; 3.0: 6.1.41)."""
    @overload
    def call(
        self,
        operation: Literal["CreateGroup", Operation.CREATE_GROUP],
        payload: payloads.CreateGroupRequest,
    ) -> payloads.CreateGroupResponse:
        """Performs Create Group (3.0: 6.1.10)."""
    @overload
    def call(
        self,
        operation: Literal["Obliterate", Operation.OBLITERATE],
        payload: payloads.ObliterateRequest,
    ) -> payloads.ObliterateResponse:
        """Performs Obliterate (3.0: 6.1.39)."""
    @overload
    def call(
        self,
        operation: Literal["CreateUser", Operation.CREATE_USER],
        payload: payloads.CreateUserRequest,
    ) -> payloads.CreateUserResponse:
        """Performs Create User (3.0: 6.1.13)."""
    @overload
    def call(
        self,
        operation: Literal["CreateCredential", Operation.CREATE_CREDENTIAL],
        payload: payloads.CreateCredentialRequest,
    ) -> payloads.CreateCredentialResponse:
        """Performs Create Credential (3.0: 6.1.9)."""
    @overload
    def call(
        self,
        operation: Literal["Deactivate", Operation.DEACTIVATE],
        payload: payloads.DeactivateRequest,
    ) -> payloads.DeactivateResponse:
        """Performs Deactivate (3.0: 6.1.14)."""
    @overload
    def call(
        self,
        operation: Literal["Encapsulate", Operation.ENCAPSULATE],
        payload: payloads.EncapsulateRequest,
    ) -> payloads.EncapsulateResponse:
        """Performs Encapsulate (3.0: 6.1.22)."""
    @overload
    def call(
        self,
        operation: Literal["Decapsulate", Operation.DECAPSULATE],
        payload: payloads.DecapsulateRequest,
    ) -> payloads.DecapsulateResponse:
        """Performs Decapsulate (3.0: 6.1.15)."""
    @overload
    def call(
        self,
        operation: Operation | int | str,
        payload: payloads.Untyped,
    ) -> dict[str, Any]:
        """Performs any operation, with a payload that type checkers do not look into."""

class AsyncCalls:
    """What type checkers know of the generic call of ``keystead.aio.Client``."""

    @overload
    async def call(
        self,
        operation: Literal["Create", Operation.CREATE],
        payload: payloads.CreateRequest,
    ) -> payloads.CreateResponse:
        """Performs Create (1.0: 4.1; 1.1: 4.1; 1.2: 4.1; 1.3: 4.1; 1.4: 4.1; 2.0: 6.1.8; 2.1: 6.1.8; 3.0: 6.1.8)."""
    @overload
    async def call(
        self,
        operation: Literal["CreateKeyPair", Operation.CREATE_KEY_PAIR],
        payload: payloads.CreateKeyPairRequest | None = None,
    ) -> payloads.CreateKeyPairResponse:
        """Performs Create Key Pair (1.0: 4.2; 1.1: 4.2; 1.2: 4.2; 1.3: 4.2; 1.4: 4.2; 2.0: 6.1.9; 2.1: 6.1.9; 3.0: 6.1.11)."""
    @overload
    async def call(
        self,
        operation: Literal["Register", Operation.REGISTER],
        payload: payloads.RegisterRequest,
    ) -> payloads.RegisterResponse:
        """Performs Register (1.0: 4.3; 1.1: 4.3; 1.2: 4.3; 1.3: 4.3; 1.4: 4.3; 2.0: 6.1.39; 2.1: 6.1.43; 3.0: 6.1.48)."""
    @overload
    async def call(
        self,
        operation: Literal["ReKey", Operation.RE_KEY],
        payload: payloads.ReKeyRequest | None = None,
    ) -> payloads.ReKeyResponse:
        """Performs Re-key (1.0: 4.4; 1.1: 4.4; 1.2: 4.4; 1.3: 4.4; 1.4: 4.4; 2.0: 6.1.42; 2.1: 6.1.46; 3.0: 6.1.51)."""
    @overload
    async def call(
        self,
        operation: Literal["DeriveKey", Operation.DERIVE_KEY],
        payload: payloads.DeriveKeyRequest,
    ) -> payloads.DeriveKeyResponse:
        """Performs Derive Key (1.0: 4.5; 1.1: 4.6; 1.2: 4.6; 1.3: 4.6; 1.4: 4.6; 2.0: 6.1.14; 2.1: 6.1.14; 3.0: 6.1.18)."""
    @overload
    async def call(
        self,
        operation: Literal["Certify", Operation.CERTIFY],
        payload: payloads.CertifyRequest | None = None,
    ) -> payloads.CertifyResponse:
        """Performs Certify (1.0: 4.6; 1.1: 4.7; 1.2: 4.7; 1.3: 4.7; 1.4: 4.7; 2.0: 6.1.6; 2.1: 6.1.6; 3.0: 6.1.6)."""
    @overload
    async def call(
        self,
        operation: Literal["ReCertify", Operation.RE_CERTIFY],
        payload: payloads.ReCertifyRequest | None = None,
    ) -> payloads.ReCertifyResponse:
        """Performs Re-certify (1.0: 4.7; 1.1: 4.8; 1.2: 4.8; 1.3: 4.8; 1.4: 4.8; 2.0: 6.1.41; 2.1: 6.1.45; 3.0: 6.1.50)."""
    @overload
    async def call(
        self,
        operation: Literal["Locate", Operation.LOCATE],
        payload: payloads.LocateRequest | None = None,
    ) -> payloads.LocateResponse:
        """Performs Locate (1.0: 4.8; 1.1: 4.9; 1.2: 4.9; 1.3: 4.9; 1.4: 4.9; 2.0: 6.1.27; 2.1: 6.1.28; 3.0: 6.1.32)."""
    @overload
    async def call(
        self,
        operation: Literal["Check", Operation.CHECK],
        payload: payloads.CheckRequest | None = None,
    ) -> payloads.CheckResponse:
        """Performs Check (1.0: 4.9; 1.1: 4.10; 1.2: 4.10; 1.3: 4.10; 1.4: 4.10; 2.0: 6.1.7; 2.1: 6.1.7; 3.0: 6.1.7)."""
    @overload
    async def call(
        self,
        operation: Literal["Get", Operation.GET],
        payload: payloads.GetRequest | None = None,
    ) -> payloads.GetResponse:
        """Performs Get (1.0: 4.10; 1.1: 4.11; 1.2: 4.11; 1.3: 4.11; 1.4: 4.11; 2.0: 6.1.19; 2.1: 6.1.19; 3.0: 6.1.23)."""
    @overload
    async def call(
        self,
        operation: Literal["GetAttributes", Operation.GET_ATTRIBUTES],
        payload: payloads.GetAttributesRequest | None = None,
    ) -> payloads.GetAttributesResponse:
        """Performs Get Attributes (1.0: 4.11; 1.1: 4.12; 1.2: 4.12; 1.3: 4.12; 1.4: 4.12; 2.0: 6.1.20; 2.1: 6.1.20; 3.0: 6.1.24)."""
    @overload
    async def call(
        self,
        operation: Literal["GetAttributeList", Operation.GET_ATTRIBUTE_LIST],
        payload: payloads.GetAttributeListRequest | None = None,
    ) -> payloads.GetAttributeListResponse:
        """Performs Get Attribute List (1.0: 4.12; 1.1: 4.13; 1.2: 4.13; 1.3: 4.13; 1.4: 4.13; 2.0: 6.1.21; 2.1: 6.1.21; 3.0: 6.1.25)."""
    @overload
    async def call(
        self,
        operation: Literal["AddAttribute", Operation.ADD_ATTRIBUTE],
        payload: payloads.AddAttributeRequest | None = None,
    ) -> payloads.AddAttributeResponse:
        """Performs Add Attribute (1.0: 4.13; 1.1: 4.14; 1.2: 4.14; 1.3: 4.14; 1.4: 4.14; 2.0: 6.1.2; 2.1: 6.1.2; 3.0: 6.1.2)."""
    @overload
    async def call(
        self,
        operation: Literal["ModifyAttribute", Operation.MODIFY_ATTRIBUTE],
        payload: payloads.ModifyAttributeRequest | None = None,
    ) -> payloads.ModifyAttributeResponse:
        """Performs Modify Attribute (1.0: 4.14; 1.1: 4.15; 1.2: 4.15; 1.3: 4.15; 1.4: 4.15; 2.0: 6.1.33; 2.1: 6.1.34; 3.0: 6.1.38)."""
    @overload
    async def call(
        self,
        operation: Literal["DeleteAttribute", Operation.DELETE_ATTRIBUTE],
        payload: payloads.DeleteAttributeRequest | None = None,
    ) -> payloads.DeleteAttributeResponse:
        """Performs Delete Attribute (1.0: 4.15; 1.1: 4.16; 1.2: 4.16; 1.3: 4.16; 1.4: 4.16; 2.0: 6.1.13; 2.1: 6.1.13; 3.0: 6.1.17)."""
    @overload
    async def call(
        self,
        operation: Literal["ObtainLease", Operation.OBTAIN_LEASE],
        payload: payloads.ObtainLeaseRequest | None = None,
    ) -> payloads.ObtainLeaseResponse:
        """Performs Obtain Lease (1.0: 4.16; 1.1: 4.17; 1.2: 4.17; 1.3: 4.17; 1.4: 4.17; 2.0: 6.1.34; 2.1: 6.1.35; 3.0: 6.1.40)."""
    @overload
    async def call(
        self,
        operation: Literal["GetUsageAllocation", Operation.GET_USAGE_ALLOCATION],
        payload: payloads.GetUsageAllocationRequest,
    ) -> payloads.GetUsageAllocationResponse:
        """Performs Get Usage Allocation (1.0: 4.17; 1.1: 4.18; 1.2: 4.18; 1.3: 4.18; 1.4: 4.18; 2.0: 6.1.22; 2.1: 6.1.23; 3.0: 6.1.27)."""
    @overload
    async def call(
        self,
        operation: Literal["Activate", Operation.ACTIVATE],
        payload: payloads.ActivateRequest | None = None,
    ) -> payloads.ActivateResponse:
        """Performs Activate (1.0: 4.18; 1.1: 4.19; 1.2: 4.19; 1.3: 4.19; 1.4: 4.19; 2.0: 6.1.1; 2.1: 6.1.1; 3.0: 6.1.1)."""
    @overload
    async def call(
        self,
        operation: Literal["Revoke", Operation.REVOKE],
        payload: payloads.RevokeRequest | None = None,
    ) -> payloads.RevokeResponse:
        """Performs Revoke (1.0: 4.19; 1.1: 4.20; 1.2: 4.20; 1.3: 4.20; 1.4: 4.20; 2.0: 6.1.40; 2.1: 6.1.44; 3.0: 6.1.49)."""
    @overload
    async def call(
        self,
        operation: Literal["Destroy", Operation.DESTROY],
        payload: payloads.DestroyRequest | None = None,
    ) -> payloads.DestroyResponse:
        """Performs Destroy (1.0: 4.20; 1.1: 4.21; 1.2: 4.21; 1.3: 4.21; 1.4: 4.21; 2.0: 6.1.15; 2.1: 6.1.15; 3.0: 6.1.19)."""
    @overload
    async def call(
        self,
        operation: Literal["Archive", Operation.ARCHIVE],
        payload: payloads.ArchiveRequest | None = None,
    ) -> payloads.ArchiveResponse:
        """Performs Archive (1.0: 4.21; 1.1: 4.22; 1.2: 4.22; 1.3: 4.22; 1.4: 4.22; 2.0: 6.1.4; 2.1: 6.1.4; 3.0: 6.1.4)."""
    @overload
    async def call(
        self,
        operation: Literal["Recover", Operation.RECOVER],
        payload: payloads.RecoverRequest | None = None,
    ) -> payloads.RecoverResponse:
        """Performs Recover (1.0: 4.22; 1.1: 4.23; 1.2: 4.23; 1.3: 4.23; 1.4: 4.23; 2.0: 6.1.38; 2.1: 6.1.42; 3.0: 6.1.47)."""
    @overload
    async def call(
        self,
        operation: Literal["Validate", Operation.VALIDATE],
        payload: payloads.ValidateRequest | None = None,
    ) -> payloads.ValidateResponse:
        """Performs Validate (1.0: 4.23; 1.1: 4.24; 1.2: 4.24; 1.3: 4.24; 1.4: 4.24; 2.0: 6.1.51; 2.1: 6.1.57; 3.0: 6.1.62)."""
    @overload
    async def call(
        self,
        operation: Literal["Query", Operation.QUERY],
        payload: payloads.QueryRequest,
    ) -> payloads.QueryResponse:
        """Performs Query (1.0: 4.24; 1.1: 4.25; 1.2: 4.25; 1.3: 4.25, 5.3; 1.4: 4.25, 5.3; 2.0: 6.1.37, 6.2.4; 2.1: 6.1.40, 6.2.4; 3.0: 6.1.45, 6.2.4)."""
    @overload
    async def call(
        self,
        operation: Literal["Cancel", Operation.CANCEL],
        payload: payloads.CancelRequest,
    ) -> payloads.CancelResponse:
        """Performs Cancel (1.0: 4.25; 1.1: 4.27; 1.2: 4.27; 1.3: 4.27; 1.4: 4.27; 2.0: 6.1.5; 2.1: 6.1.5; 3.0: 6.1.5)."""
    @overload
    async def call(
        self,
        operation: Literal["Poll", Operation.POLL],
        payload: payloads.PollRequest,
    ) -> payloads.PollResponse:
        """Performs Poll (1.0: 4.26; 1.1: 4.28; 1.2: 4.28; 1.3: 4.28; 1.4: 4.28; 2.0: 6.1.36; 2.1: 6.1.38; 3.0: 6.1.43)."""
    @overload
    async def call(
        self,
        operation: Literal["Notify", Operation.NOTIFY],
        payload: payloads.NotifyRequest,
    ) -> payloads.NotifyResponse:
        """Performs Notify (1.0: 5.1; 1.1: 5.1; 1.2: 5.1; 1.3: 5.1; 1.4: 5.1; 2.0: 6.2.2; 2.1: 6.2.2; 3.0: 6.2.2)."""
    @overload
    async def call(
        self,
        operation: Literal["Put", Operation.PUT],
        payload: payloads.PutRequest,
    ) -> payloads.PutResponse:
        """Performs Put (1.0: 5.2; 1.1: 5.2; 1.2: 5.2; 1.3: 5.2; 1.4: 5.2; 2.0: 6.2.3; 2.1: 6.2.3; 3.0: 6.2.3)."""
    @overload
    async def call(
        self,
        operation: Literal["ReKeyKeyPair", Operation.RE_KEY_KEY_PAIR],
        payload: payloads.ReKeyKeyPairRequest | None = None,
    ) -> payloads.ReKeyKeyPairResponse:
        """Performs Re-key Key Pair (1.1: 4.5; 1.2: 4.5; 1.3: 4.5; 1.4: 4.5; 2.0: 6.1.43; 2.1: 6.1.47; 3.0: 6.1.52)."""
    @overload
    async def call(
        self,
        operation: Literal["DiscoverVersions", Operation.DISCOVER_VERSIONS],
        payload: payloads.DiscoverVersionsRequest | None = None,
    ) -> payloads.DiscoverVersionsResponse:
        """Performs Discover Versions (1.1: 4.26; 1.2: 4.26; 1.3: 4.26; 1.4: 4.26; 2.0: 6.1.16, 6.2.1; 2.1: 6.1.16, 6.2.1; 3.0: 6.1.20, 6.2.1)."""
    @overload
    async def call(
        self,
        operation: Literal["Encrypt", Operation.ENCRYPT],
        payload: payloads.EncryptRequest | None = None,
    ) -> payloads.EncryptResponse:
        """Performs Encrypt (1.2: 4.29; 1.3: 4.29; 1.4: 4.29; 2.0: 6.1.17; 2.1: 6.1.17; 3.0: 6.1.21)."""
    @overload
    async def call(
        self,
        operation: Literal["Decrypt", Operation.DECRYPT],
        payload: payloads.DecryptRequest | None = None,
    ) -> payloads.DecryptResponse:
        """Performs Decrypt (1.2: 4.30; 1.3: 4.30; 1.4: 4.30; 2.0: 6.1.11; 2.1: 6.1.11; 3.0: 6.1.15)."""
    @overload
    async def call(
        self,
        operation: Literal["Sign", Operation.SIGN],
        payload: payloads.SignRequest | None = None,
    ) -> payloads.SignResponse:
        """Performs Sign (1.2: 4.31; 1.3: 4.31; 1.4: 4.31; 2.0: 6.1.49; 2.1: 6.1.55; 3.0: 6.1.60)."""
    @overload
    async def call(
        self,
        operation: Literal["SignatureVerify", Operation.SIGNATURE_VERIFY],
        payload: payloads.SignatureVerifyRequest | None = None,
    ) -> payloads.SignatureVerifyResponse:
        """Performs Signature Verify (1.2: 4.32; 1.3: 4.32; 1.4: 4.32; 2.0: 6.1.50; 2.1: 6.1.56; 3.0: 6.1.61)."""
    @overload
    async def call(
        self,
        operation: Literal["MAC", Operation.MAC],
        payload: payloads.MacRequest | None = None,
    ) -> payloads.MacResponse:
        """Performs MAC (1.2: 4.33; 1.3: 4.33; 1.4: 4.33; 2.0: 6.1.31; 2.1: 6.1.32; 3.0: 6.1.36)."""
    @overload
    async def call(
        self,
        operation: Literal["MACVerify", Operation.MAC_VERIFY],
        payload: payloads.MacVerifyRequest | None = None,
    ) -> payloads.MacVerifyResponse:
        """Performs MAC Verify (1.2: 4.34; 1.3: 4.34; 1.4: 4.34; 2.0: 6.1.32; 2.1: 6.1.33; 3.0: 6.1.37)."""
    @overload
    async def call(
        self,
        operation: Literal["RNGRetrieve", Operation.RNG_RETRIEVE],
        payload: payloads.RngRetrieveRequest,
    ) -> payloads.RngRetrieveResponse:
        """Performs RNG Retrieve (1.2: 4.35; 1.3: 4.35; 1.4: 4.35; 2.0: 6.1.45; 2.1: 6.1.49; 3.0: 6.1.54)."""
    @overload
    async def call(
        self,
        operation: Literal["RNGSeed", Operation.RNG_SEED],
        payload: payloads.RngSeedRequest,
    ) -> payloads.RngSeedResponse:
        """Performs RNG Seed (1.2: 4.36; 1.3: 4.36; 1.4: 4.36; 2.0: 6.1.46; 2.1: 6.1.50; 3.0: 6.1.55)."""
    @overload
    async def call(
        self,
        operation: Literal["Hash", Operation.HASH],
        payload: payloads.HashRequest,
    ) -> payloads.HashResponse:
        """Performs Hash (1.2: 4.37; 1.3: 4.37; 1.4: 4.37; 2.0: 6.1.23; 2.1: 6.1.24; 3.0: 6.1.28)."""
    @overload
    async def call(
        self,
        operation: Literal["CreateSplitKey", Operation.CREATE_SPLIT_KEY],
        payload: payloads.CreateSplitKeyRequest,
    ) -> payloads.CreateSplitKeyResponse:
        """Performs Create Split Key (1.2: 4.38; 1.3: 4.38; 1.4: 4.38; 2.0: 6.1.10; 2.1: 6.1.10; 3.0: 6.1.12)."""
    @overload
    async def call(
        self,
        operation: Literal["JoinSplitKey", Operation.JOIN_SPLIT_KEY],
        payload: payloads.JoinSplitKeyRequest,
    ) -> payloads.JoinSplitKeyResponse:
        """Performs Join Split Key (1.2: 4.39; 1.3: 4.39; 1.4: 4.39; 2.0: 6.1.26; 2.1: 6.1.27; 3.0: 6.1.31)."""
    @overload
    async def call(
        self,
        operation: Literal["Import", Operation.IMPORT],
        payload: payloads.ImportRequest,
    ) -> payloads.ImportResponse:
        """Performs Import (1.4: 4.41; 2.0: 6.1.24; 2.1: 6.1.25; 3.0: 6.1.29)."""
    @overload
    async def call(
        self,
        operation: Literal["Export", Operation.EXPORT],
        payload: payloads.ExportRequest | None = None,
    ) -> payloads.ExportResponse:
        """Performs Export (1.4: 4.40; 2.0: 6.1.18; 2.1: 6.1.18; 3.0: 6.1.22)."""
    @overload
    async def call(
        self,
        operation: Literal["Log", Operation.LOG],
        payload: payloads.LogRequest,
    ) -> payloads.LogResponse:
        """Performs Log (2.0: 6.1.28; 2.1: 6.1.29; 3.0: 6.1.33)."""
    @overload
    async def call(
        self,
        operation: Literal["Login", Operation.LOGIN],
        payload: payloads.LoginRequest | None = None,
    ) -> payloads.LoginResponse:
        """Performs Login (2.0: 6.1.29; 2.1: 6.1.30; 3.0: 6.1.34)."""
    @overload
    async def call(
        self,
        operation: Literal["Logout", Operation.LOGOUT],
        payload: payloads.LogoutRequest,
    ) -> payloads.LogoutResponse:
        """Performs Logout (2.0: 6.1.30; 2.1: 6.1.31; 3.0: 6.1.35)."""
    @overload
    async def call(
        self,
        operation: Literal["DelegatedLogin", Operation.DELEGATED_LOGIN],
        payload: payloads.DelegatedLoginRequest,
    ) -> payloads.DelegatedLoginResponse:
        """Performs Delegated Login (2.0: 6.1.12; 2.1: 6.1.12; 3.0: 6.1.16)."""
    @overload
    async def call(
        self,
        operation: Literal["AdjustAttribute", Operation.ADJUST_ATTRIBUTE],
        payload: payloads.AdjustAttributeRequest,
    ) -> payloads.AdjustAttributeResponse:
        """Performs Adjust Attribute (2.0: 6.1.3; 2.1: 6.1.3; 3.0: 6.1.3)."""
    @overload
    async def call(
        self,
        operation: Literal["SetAttribute", Operation.SET_ATTRIBUTE],
        payload: payloads.SetAttributeRequest,
    ) -> payloads.SetAttributeResponse:
        """Performs Set Attribute (2.0: 6.1.47; 2.1: 6.1.51; 3.0: 6.1.56)."""
    @overload
    async def call(
        self,
        operation: Literal["SetEndpointRole", Operation.SET_ENDPOINT_ROLE],
        payload: payloads.SetEndpointRoleRequest,
    ) -> payloads.SetEndpointRoleResponse:
        """Performs Set Endpoint Role (2.0: 6.1.48, 6.2.5; 2.1: 6.1.54, 6.2.5; 3.0: 6.1.59, 6.2.5)."""
    @overload
    async def call(
        self,
        operation: Literal["PKCS_11", Operation.PKCS_11],
        payload: payloads.Pkcs11Request,
    ) -> payloads.Pkcs11Response:
        """Performs PKCS#11 (2.0: 6.1.35; 2.1: 6.1.37; 3.0: 6.1.42)."""
    @overload
    async def call(
        self,
        operation: Literal["Interop", Operation.INTEROP],
        payload: payloads.InteropRequest,
    ) -> payloads.InteropResponse:
        """Performs Interop (2.0: 6.1.25; 2.1: 6.1.26; 3.0: 6.1.30)."""
    @overload
    async def call(
        self,
        operation: Literal["ReProvision", Operation.RE_PROVISION],
        payload: payloads.ReProvisionRequest | None = None,
    ) -> payloads.ReProvisionResponse:
        """Performs Re-Provision (2.0: 6.1.44; 2.1: 6.1.48; 3.0: 6.1.53)."""
    @overload
    async def call(
        self,
        operation: Literal["SetDefaults", Operation.SET_DEFAULTS],
        payload: payloads.SetDefaultsRequest | None = None,
    ) -> payloads.SetDefaultsResponse:
        """Performs Set Defaults (2.1: 6.1.53; 3.0: 6.1.58)."""
    @overload
    async def call(
        self,
        operation: Literal["SetConstraints", Operation.SET_CONSTRAINTS],
        payload: payloads.SetConstraintsRequest,
    ) -> payloads.SetConstraintsResponse:
        """Performs Set Constraints (2.1: 6.1.52; 3.0: 6.1.57)."""
    @overload
    async def call(
        self,
        operation: Literal["GetConstraints", Operation.GET_CONSTRAINTS],
        payload: payloads.GetConstraintsRequest | None = None,
    ) -> payloads.GetConstraintsResponse:
        """Performs Get Constraints (2.1: 6.1.22; 3.0: 6.1.26)."""
    @overload
    async def call(
        self,
        operation: Literal["QueryAsynchronousRequests", Operation.QUERY_ASYNCHRONOUS_REQUESTS],
        payload: payloads.QueryAsynchronousRequestsRequest | None = None,
    ) -> payloads.QueryAsynchronousRequestsResponse:
        """Performs Query Asynchronous Requests (2.1: 6.1.41; 3.0: 6.1.46)."""
    @overload
    async def call(
        self,
        operation: Literal["Process", Operation.PROCESS],
        payload: payloads.ProcessRequest,
    ) -> payloads.ProcessResponse:
        """Performs Process (2.1: 6.1.39; 3.0: 6.1.44)."""
    @overload
    async def call(
        self,
        operation: Literal["Ping", Operation.PING],
        payload: payloads.PingRequest | None = None,
    ) -> payloads.PingResponse:
        """Performs Ping (2.1: 6.1.36; 3.0: 6.1.41)."""
    @overload
    async def call(
        self,
        operation: Literal["CreateGroup", Operation.CREATE_GROUP],
        payload: payloads.CreateGroupRequest,
    ) -> payloads.CreateGroupResponse:
        """Performs Create Group (3.0: 6.1.10)."""
    @overload
    async def call(
        self,
        operation: Literal["Obliterate", Operation.OBLITERATE],
        payload: payloads.ObliterateRequest,
    ) -> payloads.ObliterateResponse:
        """Performs Obliterate (3.0: 6.1.39)."""
    @overload
    async def call(
        self,
        operation: Literal["CreateUser", Operation.CREATE_USER],
        payload: payloads.CreateUserRequest,
    ) -> payloads.CreateUserResponse:
        """Performs Create User (3.0: 6.1.13)."""
    @overload
    async def call(
        self,
        operation: Literal["CreateCredential", Operation.CREATE_CREDENTIAL],
        payload: payloads.CreateCredentialRequest,
    ) -> payloads.CreateCredentialResponse:
        """Performs Create Credential (3.0: 6.1.9)."""
    @overload
    async def call(
        self,
        operation: Literal["Deactivate", Operation.DEACTIVATE],
        payload: payloads.DeactivateRequest,
    ) -> payloads.DeactivateResponse:
        """Performs Deactivate (3.0: 6.1.14)."""
    @overload
    async def call(
        self,
        operation: Literal["Encapsulate", Operation.ENCAPSULATE],
        payload: payloads.EncapsulateRequest,
    ) -> payloads.EncapsulateResponse:
        """Performs Encapsulate (3.0: 6.1.22)."""
    @overload
    async def call(
        self,
        operation: Literal["Decapsulate", Operation.DECAPSULATE],
        payload: payloads.DecapsulateRequest,
    ) -> payloads.DecapsulateResponse:
        """Performs Decapsulate (3.0: 6.1.15)."""
    @overload
    async def call(
        self,
        operation: Operation | int | str,
        payload: payloads.Untyped,
    ) -> dict[str, Any]:
        """Performs any operation, with a payload that type checkers do not look into."""
