//! Create Key Pair (1.4: 4.2; 2.1: 6.1.9).

use super::create::ProtectionStorageMasks;
use crate::protocol::attribute::Attributes;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::Secret;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Create Key Pair request.
    pub struct CreateKeyPairRequest<'a> {
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
        /// Seed from which the pair is made, for algorithms that have one (3.0, second draft).
        seed: Option<Secret<'a>> = field(tag::SEED).since(V::V3_0).secret(),
    }

    /// Create Key Pair response.
    pub struct CreateKeyPairResponse<'a> {
        /// The private key.
        private_key_unique_identifier: ObjectReference<'a> = field(tag::PRIVATE_KEY_UNIQUE_IDENTIFIER),
        /// The public key.
        public_key_unique_identifier: ObjectReference<'a> = field(tag::PUBLIC_KEY_UNIQUE_IDENTIFIER),
        /// Attributes of the private key that the server set on its own account.
        private_key_attributes: Option<Attributes<'a>> = field(tag::PRIVATE_KEY_TEMPLATE_ATTRIBUTE).until(V::V1_4),
        /// Attributes of the public key that the server set on its own account.
        public_key_attributes: Option<Attributes<'a>> = field(tag::PUBLIC_KEY_TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
