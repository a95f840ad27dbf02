//! Query, in either direction (1.4: 4.25, 5.3; 2.1: 6.1.40, 6.2.4).

use crate::protocol::attribute::{Attributes, RngParameters};
use crate::protocol::enumeration::{
    AttestationType, ClientRegistrationMethod, CredentialType, DestroyAction, ObjectType,
    Operation, ProfileName, QueryFunction, RngMode, ShreddingAlgorithm, UnwrapMode,
    ValidationAuthorityType, ValidationType,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::message::ProtocolVersionShape;
use crate::protocol::payload::create::ProtectionStorageMasks;
use crate::protocol::shape::{Raw, Text, Varied};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Query request.
    pub struct QueryRequest<'a> {
        /// What is asked. A function that the version does not have is answered with nothing: clients list all they know.
        query_functions: Vec<QueryFunction> = field(tag::QUERY_FUNCTION).required_since(V::V1_0),
        /// Groups whose defaults are wanted.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS).since(V::V2_1).until(V::V2_1),
    }

    /// Object Groups (2.1: 7.23).
    pub struct ObjectGroups<'a> {
        /// Names of groups.
        object_groups: Vec<Text<'a>> = field(tag::OBJECT_GROUP).until(V::V2_1),
        /// Group objects (3.0).
        group_links: Vec<ObjectReference<'a>> = field(tag::GROUP_LINK).since(V::V3_0),
    }

    /// Object Types (2.1: 7.24).
    pub struct ObjectTypes {
        /// The types.
        object_types: Vec<ObjectType> = field(tag::OBJECT_TYPE),
    }

    /// Server Information (2.0: 7.31; 2.1: 7.37); 1.x leaves the content to the vendor (1.4: 4.25).
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
        /// What the vendor adds, under tags of the extension range.
        vendor_specific: Vec<Raw<'a>> = extensions(),
    }

    /// Extension Information (1.1: 2.1.9; 2.1: 7.13).
    pub struct ExtensionInformation<'a> {
        /// Name.
        extension_name: Text<'a> = field(tag::EXTENSION_NAME),
        /// Number of its tag, in the extension range.
        extension_tag: Option<i32> = field(tag::EXTENSION_TAG),
        /// Its item type: Integer in 1.x, Enumeration from 2.0 on.
        extension_type: Option<Varied<'a>> = field(tag::EXTENSION_TYPE),
        /// Number of its enumeration.
        extension_enumeration: Option<i32> = field(tag::EXTENSION_ENUMERATION).since(V::V2_0),
        /// Whether it is an attribute.
        extension_attribute: Option<bool> = field(tag::EXTENSION_ATTRIBUTE).since(V::V2_0),
        /// Number of the tag of the structure that it stands in.
        extension_parent_structure_tag: Option<i32> = field(tag::EXTENSION_PARENT_STRUCTURE_TAG).since(V::V2_0),
        /// Text for people.
        extension_description: Option<Text<'a>> = field(tag::EXTENSION_DESCRIPTION).since(V::V2_0),
    }

    /// Profile Version (2.0: 7.26; 2.1: 7.32).
    pub struct ProfileVersion {
        /// Major number.
        major: i32 = field(tag::PROFILE_VERSION_MAJOR),
        /// Minor number.
        minor: i32 = field(tag::PROFILE_VERSION_MINOR),
    }

    /// Profile Information (1.3: 2.1.19; 2.1: 7.31).
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

    /// Capability Information (1.3: 2.1.21; 2.1: 7.5).
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

    /// Validation Information (1.3: 2.1.20; 2.1: 7.41): that somebody validated the server, such as for FIPS 140.
    pub struct ValidationInformation<'a> {
        /// Who validated it.
        validation_authority_type: ValidationAuthorityType = field(tag::VALIDATION_AUTHORITY_TYPE),
        /// Country of the authority, two letters.
        validation_authority_country: Option<Text<'a>> = field(tag::VALIDATION_AUTHORITY_COUNTRY),
        /// The authority on the web.
        validation_authority_uri: Option<Text<'a>> = field(tag::VALIDATION_AUTHORITY_URI),
        /// Major version of what it was validated against.
        validation_version_major: i32 = field(tag::VALIDATION_VERSION_MAJOR),
        /// Minor version of that.
        validation_version_minor: Option<i32> = field(tag::VALIDATION_VERSION_MINOR),
        /// Hardware, software, firmware or a mixture.
        validation_type: ValidationType = field(tag::VALIDATION_TYPE),
        /// Level that it reached.
        validation_level: i32 = field(tag::VALIDATION_LEVEL),
        /// Number of the certificate of validation.
        validation_certificate_identifier: Option<Text<'a>> = field(tag::VALIDATION_CERTIFICATE_IDENTIFIER),
        /// That certificate on the web.
        validation_certificate_uri: Option<Text<'a>> = field(tag::VALIDATION_CERTIFICATE_URI),
        /// The vendor on the web.
        validation_vendor_uri: Option<Text<'a>> = field(tag::VALIDATION_VENDOR_URI),
        /// Profiles of the validation.
        validation_profiles: Vec<Text<'a>> = field(tag::VALIDATION_PROFILE),
    }

    /// Credential Information (3.0: 7.9).
    pub struct CredentialInformation {
        /// Types of credentials that can be made.
        credential_types: Vec<CredentialType> = field(tag::CREDENTIAL_TYPE).required_since(V::V3_0),
    }

    /// Object Defaults (2.0: 7.18; 2.1: 7.22).
    pub struct ObjectDefaults<'a> {
        /// Type that the defaults are for; from 2.1 on it may be several.
        object_type: Option<ObjectType> = field(tag::OBJECT_TYPE).required_between(V::V2_0, V::V2_0),
        /// Types that the defaults are for, in place of one.
        object_types: Option<ObjectTypes> = field(tag::OBJECT_TYPES).since(V::V2_1),
        /// The defaults.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES),
        /// Groups that the defaults are for.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS).since(V::V2_1),
    }

    /// Defaults Information (2.0: 7.7; 2.1: 7.11).
    pub struct DefaultsInformation<'a> {
        /// Defaults by type.
        object_defaults: Vec<ObjectDefaults<'a>> = field(tag::OBJECT_DEFAULTS).required_between(V::V2_0, V::V2_0),
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
        validation_information: Vec<ValidationInformation<'a>> = field(tag::VALIDATION_INFORMATION).since(V::V1_3),
        /// Capabilities; several up to 2.1.
        capability_information: Vec<CapabilityInformation> = field(tag::CAPABILITY_INFORMATION).since(V::V1_3).repeated_between(V::V1_3, V::V2_1),
        /// How clients register.
        client_registration_methods: Vec<ClientRegistrationMethod> = field(tag::CLIENT_REGISTRATION_METHOD).since(V::V1_3),
        /// Default attributes.
        defaults_information: Option<DefaultsInformation<'a>> = field(tag::DEFAULTS_INFORMATION).since(V::V2_0),
        /// Where objects are stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
        /// Credentials that can be made (3.0).
        credential_information: Option<CredentialInformation> = field(tag::CREDENTIAL_INFORMATION).since(V::V3_0),
    }

    /// Query request from server to client (from 1.3 on; 1.4: 5.3; 2.1: 6.2.4).
    pub struct ServerQueryRequest {
        /// What is asked. A function that the version does not have is answered with nothing: servers list all they know.
        query_functions: Vec<QueryFunction> = field(tag::QUERY_FUNCTION).required_since(V::V1_3),
        /// Versions that the server speaks, best first.
        protocol_versions: Vec<ProtocolVersionShape> = field(tag::PROTOCOL_VERSION).until(V::V1_4),
    }

    /// Answer of a client to Query (from 1.3 on; 1.4: 5.3; 2.1: 6.2.4).
    pub struct ServerQueryResponse<'a> {
        /// Operations that the client performs.
        operations: Vec<Operation> = field(tag::OPERATION),
        /// Object types that it takes.
        object_types: Vec<ObjectType> = field(tag::OBJECT_TYPE),
        /// Vendor.
        vendor_identification: Option<Text<'a>> = field(tag::VENDOR_IDENTIFICATION),
        /// Facts about the client.
        server_information: Option<ServerInformation<'a>> = field(tag::SERVER_INFORMATION),
        /// Extensions of the vendor.
        extension_information: Vec<ExtensionInformation<'a>> = field(tag::EXTENSION_INFORMATION),
        /// Attestation types that it can make.
        attestation_types: Vec<AttestationType> = field(tag::ATTESTATION_TYPE),
        /// Random number generators.
        rng_parameters: Vec<RngParameters> = field(tag::RNG_PARAMETERS),
        /// Profiles.
        profile_information: Vec<ProfileInformation<'a>> = field(tag::PROFILE_INFORMATION),
        /// Validations, such as FIPS 140.
        validation_information: Vec<ValidationInformation<'a>> = field(tag::VALIDATION_INFORMATION),
        /// Capabilities.
        capability_information: Vec<CapabilityInformation> = field(tag::CAPABILITY_INFORMATION),
        /// How clients register.
        client_registration_methods: Vec<ClientRegistrationMethod> = field(tag::CLIENT_REGISTRATION_METHOD),
        /// Versions that both speak, best first.
        protocol_versions: Vec<ProtocolVersionShape> = field(tag::PROTOCOL_VERSION).until(V::V1_4),
    }
}
