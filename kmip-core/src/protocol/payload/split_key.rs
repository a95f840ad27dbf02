//! Create Split Key and Join Split Key (1.4: 4.38, 4.39; 2.1: 6.1.10, 6.1.27).

use super::create::ProtectionStorageMasks;
use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::{ObjectType, SecretDataType, SplitKeyMethod};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::BigInteger;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Create Split Key request (from 1.2 on).
    pub struct CreateSplitKeyRequest<'a> {
        /// Type of the object that is split.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// The key that is split; a new one if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
        /// Parts in total.
        split_key_parts: i32 = field(tag::SPLIT_KEY_PARTS),
        /// Parts that are needed to join it.
        split_key_threshold: i32 = field(tag::SPLIT_KEY_THRESHOLD),
        /// How it is split.
        split_key_method: SplitKeyMethod = field(tag::SPLIT_KEY_METHOD),
        /// Prime of the field, for Polynomial Sharing Prime Field.
        prime_field_size: Option<BigInteger<'a>> = field(tag::PRIME_FIELD_SIZE),
        /// Attributes of the parts.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the parts may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Create Split Key response.
    pub struct CreateSplitKeyResponse<'a> {
        /// Type of the parts; only in 1.2.
        object_type: Option<ObjectType> = field(tag::OBJECT_TYPE).until(V::V1_2).required_between(V::V1_2, V::V1_2),
        /// The parts.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V1_2),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }

    /// Join Split Key request (from 1.2 on).
    pub struct JoinSplitKeyRequest<'a> {
        /// Type of the new object.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// The parts.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V1_2),
        /// Password or seed; must be there where Secret Data is joined.
        secret_data_type: Option<SecretDataType> = field(tag::SECRET_DATA_TYPE),
        /// Attributes of the new object.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the new object may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Join Split Key response.
    pub struct JoinSplitKeyResponse<'a> {
        /// Type of the new object; only in 1.2.
        object_type: Option<ObjectType> = field(tag::OBJECT_TYPE).until(V::V1_2).required_between(V::V1_2, V::V1_2),
        /// The new object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
