//! Query (1.4: 4.25; 2.1: 6.1.40).

use crate::protocol::attribute::{Attributes, RngParameters};
use crate::protocol::enumeration::{
    AttestationType, ClientRegistrationMethod, DestroyAction, ObjectType, Operation, ProfileName,
    QueryFunction, RngMode, ShreddingAlgorithm, UnwrapMode,
};
use crate::protocol::payload::create::ProtectionStorageMasks;
use crate::protocol::shape::{Raw, Text};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Query request.
    pub struct QueryRequest<'a> {
        /// What is asked.
        query_functions: Vec<QueryFunction> = field(tag::QUERY_FUNCTION).required_since(V::V1_0),
        /// Groups whose defaults are wanted.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS).since(V::V2_1).until(V::V2_1),
    }

    /// Object Groups (2.1: 7.24).
    pub struct ObjectGroups<'a> {
        /// Names of groups.
        object_groups: Vec<Text<'a>> = field(tag::OBJECT_GROUP),
    }

    /// Server Information (2.1: 7.33); 1.x leaves the content to the vendor (1.4: 4.25).
    pub struct ServerInformation<'a> {
        /// Name of this server.
        server_name: Option<Text<'a>> = field(tag::SERVER_NAME).since(V::V2_0),
        /// Serial number.
        server_serial_number: Option<Text<'a>> = field(tag::SERVER_SERIAL_NUMBER).since(V::V2_0),
        /// Version.
        server_version: Option<Text<'a>> = field(tag::SERVER_VERSION).since(V::V2_0),
        /// Load.
        server_load: Option<Text<'a>> = field(tag::SERVER_LOAD).since(V::V2_0),
        /// Product.
        product_name: Option<Text<'a>> = field(tag::PRODUCT_NAME).since(V::V2_0),
        /// Build.
        build_level: Option<Text<'a>> = field(tag::BUILD_LEVEL).since(V::V2_0),
        /// Date of the build.
        build_date: Option<Text<'a>> = field(tag::BUILD_DATE).since(V::V2_0),
        /// Cluster.
        cluster_info: Option<Text<'a>> = field(tag::CLUSTER_INFO).since(V::V2_0),
        /// Where else to ask.
        alternate_failover_endpoints: Vec<Text<'a>> = field(tag::ALTERNATE_FAILOVER_ENDPOINTS).since(V::V2_0),
    }

    /// Extension Information (1.1: 2.1.9; 2.1: 7.14).
    pub struct ExtensionInformation<'a> {
        /// Name.
        extension_name: Text<'a> = field(tag::EXTENSION_NAME),
        /// Tag.
        extension_tag: Option<i32> = field(tag::EXTENSION_TAG),
        /// Item type.
        extension_type: Option<i32> = field(tag::EXTENSION_TYPE),
    }

    /// Profile Version (2.0: 7.27; 2.1: 7.29).
    pub struct ProfileVersion {
        /// Major number.
        major: i32 = field(tag::PROFILE_VERSION_MAJOR),
        /// Minor number.
        minor: i32 = field(tag::PROFILE_VERSION_MINOR),
    }

    /// Profile Information (1.3: 2.1.19; 2.1: 7.28).
    pub struct ProfileInformation<'a> {
        /// Profile.
        profile_name: ProfileName = field(tag::PROFILE_NAME),
        /// Version of the profile.
        profile_version: Option<ProfileVersion> = field(tag::PROFILE_VERSION).since(V::V2_0),
        /// Where it is served.
        server_uri: Option<Text<'a>> = field(tag::SERVER_URI),
        /// Port.
        server_port: Option<i32> = field(tag::SERVER_PORT),
    }

    /// Capability Information (1.3: 2.1.21; 2.1: 7.3).
    pub struct CapabilityInformation {
        /// Streams of Encrypt and its like.
        streaming_capability: Option<bool> = field(tag::STREAMING_CAPABILITY),
        /// Asynchronous operations.
        asynchronous_capability: Option<bool> = field(tag::ASYNCHRONOUS_CAPABILITY),
        /// Attestation.
        attestation_capability: Option<bool> = field(tag::ATTESTATION_CAPABILITY),
        /// Undo in batches.
        batch_undo_capability: Option<bool> = field(tag::BATCH_UNDO_CAPABILITY).since(V::V1_4),
        /// Continue in batches.
        batch_continue_capability: Option<bool> = field(tag::BATCH_CONTINUE_CAPABILITY).since(V::V1_4),
        /// What happens to wrapped objects.
        unwrap_mode: Option<UnwrapMode> = field(tag::UNWRAP_MODE),
        /// What Destroy does.
        destroy_action: Option<DestroyAction> = field(tag::DESTROY_ACTION),
        /// How material is shredded.
        shredding_algorithm: Option<ShreddingAlgorithm> = field(tag::SHREDDING_ALGORITHM),
        /// Who shares the random number generator.
        rng_mode: Option<RngMode> = field(tag::RNG_MODE),
        /// Quantum Safe is understood.
        quantum_safe_capability: Option<bool> = field(tag::QUANTUM_SAFE_CAPABILITY).since(V::V2_0),
    }

    /// Object Defaults (2.0: 7.21; 2.1: 7.23).
    pub struct ObjectDefaults<'a> {
        /// Type that the defaults are for.
        object_type: Option<ObjectType> = field(tag::OBJECT_TYPE),
        /// Types that the defaults are for.
        object_types: Option<Raw<'a>> = field(tag::OBJECT_TYPES).since(V::V2_1),
        /// Groups that the defaults are for.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS).since(V::V2_1),
        /// The defaults.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES),
    }

    /// Defaults Information (2.0: 7.7; 2.1: 7.8).
    pub struct DefaultsInformation<'a> {
        /// Defaults by type.
        object_defaults: Vec<ObjectDefaults<'a>> = field(tag::OBJECT_DEFAULTS),
    }

    /// Query response.
    pub struct QueryResponse<'a> {
        /// Operations that the server performs.
        operations: Vec<Operation> = field(tag::OPERATION),
        /// Object types that it manages.
        object_types: Vec<ObjectType> = field(tag::OBJECT_TYPE),
        /// Vendor.
        vendor_identification: Option<Text<'a>> = field(tag::VENDOR_IDENTIFICATION),
        /// Facts about the server.
        server_information: Option<ServerInformation<'a>> = field(tag::SERVER_INFORMATION),
        /// Application namespaces for which it makes data.
        application_namespaces: Vec<Text<'a>> = field(tag::APPLICATION_NAMESPACE),
        /// Extensions of the vendor.
        extension_information: Vec<ExtensionInformation<'a>> = field(tag::EXTENSION_INFORMATION).since(V::V1_1),
        /// Attestation types that it accepts.
        attestation_types: Vec<AttestationType> = field(tag::ATTESTATION_TYPE).since(V::V1_2),
        /// Random number generators.
        rng_parameters: Vec<RngParameters> = field(tag::RNG_PARAMETERS).since(V::V1_3),
        /// Profiles.
        profile_information: Vec<ProfileInformation<'a>> = field(tag::PROFILE_INFORMATION).since(V::V1_3),
        /// Validations, such as FIPS 140.
        validation_information: Vec<Raw<'a>> = field(tag::VALIDATION_INFORMATION).since(V::V1_3),
        /// Capabilities.
        capability_information: Vec<CapabilityInformation> = field(tag::CAPABILITY_INFORMATION).since(V::V1_3),
        /// How clients register.
        client_registration_methods: Vec<ClientRegistrationMethod> = field(tag::CLIENT_REGISTRATION_METHOD).since(V::V1_3),
        /// Default attributes.
        defaults_information: Option<DefaultsInformation<'a>> = field(tag::DEFAULTS_INFORMATION).since(V::V2_0),
        /// Where objects are stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
        /// Credentials that can be made (3.0).
        credential_information: Option<Raw<'a>> = field(tag::CREDENTIAL_INFORMATION).since(V::V3_0),
    }
}
