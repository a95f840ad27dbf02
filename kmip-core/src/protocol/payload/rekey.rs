//! Re-key and Re-key Key Pair: a successor for a key or a pair (1.4: 4.4, 4.5; 2.1: 6.1.46, 6.1.47).

use super::create::ProtectionStorageMasks;
use crate::protocol::attribute::Attributes;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::Interval;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Re-key request.
    pub struct ReKeyRequest<'a> {
        /// The symmetric key that is replaced; the ID Placeholder if absent.
        unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V3_0),
        /// Seconds from the Initial Date to the Activation Date of the new key.
        offset: Option<Interval> = field(tag::OFFSET),
        /// Attributes of the new key, where they are not those of the old one.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
        /// Where the new key may be stored.
        protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Re-key response.
    pub struct ReKeyResponse<'a> {
        /// The new key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }

    /// Re-key Key Pair request (from 1.1 on).
    pub struct ReKeyKeyPairRequest<'a> {
        /// The private key of the pair that is replaced; the ID Placeholder if absent.
        private_key_unique_identifier: Option<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER)
            .spelled_until(V::V2_1, tag::PRIVATE_KEY_UNIQUE_IDENTIFIER)
            .required_since(V::V3_0),
        /// Seconds from the Initial Date to the Activation Date of the new pair.
        offset: Option<Interval> = field(tag::OFFSET),
        /// Attributes of both keys.
        common_attributes: Option<Attributes<'a>> = field(tag::COMMON_ATTRIBUTES).spelled_1x(tag::COMMON_TEMPLATE_ATTRIBUTE),
        /// Attributes of the private key.
        private_key_attributes: Option<Attributes<'a>> = field(tag::PRIVATE_KEY_ATTRIBUTES).spelled_1x(tag::PRIVATE_KEY_TEMPLATE_ATTRIBUTE),
        /// Attributes of the public key.
        public_key_attributes: Option<Attributes<'a>> = field(tag::PUBLIC_KEY_ATTRIBUTES).spelled_1x(tag::PUBLIC_KEY_TEMPLATE_ATTRIBUTE),
        /// Where both keys may be stored.
        common_protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::COMMON_PROTECTION_STORAGE_MASKS).since(V::V2_0),
        /// Where the private key may be stored.
        private_protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PRIVATE_PROTECTION_STORAGE_MASKS).since(V::V2_0),
        /// Where the public key may be stored.
        public_protection_storage_masks: Option<ProtectionStorageMasks> = field(tag::PUBLIC_PROTECTION_STORAGE_MASKS).since(V::V2_0),
    }

    /// Re-key Key Pair response.
    pub struct ReKeyKeyPairResponse<'a> {
        /// The new private key.
        private_key_unique_identifier: ObjectReference<'a> = field(tag::PRIVATE_KEY_UNIQUE_IDENTIFIER),
        /// The new public key.
        public_key_unique_identifier: ObjectReference<'a> = field(tag::PUBLIC_KEY_UNIQUE_IDENTIFIER),
        /// Attributes of the private key that the server set on its own account.
        private_key_attributes: Option<Attributes<'a>> = field(tag::PRIVATE_KEY_TEMPLATE_ATTRIBUTE).until(V::V1_4),
        /// Attributes of the public key that the server set on its own account.
        public_key_attributes: Option<Attributes<'a>> = field(tag::PUBLIC_KEY_TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
