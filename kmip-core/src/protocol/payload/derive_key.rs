//! Derive Key (1.4: 4.6; 2.1: 6.1.14).

use crate::protocol::attribute::{Attributes, CryptographicParameters};
use crate::protocol::enumeration::{DerivationMethod, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Bytes, Secret};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Derivation Parameters (1.4: 4.6; 2.1: 7.12).
    pub struct DerivationParameters<'a> {
        /// Pseudorandom function, or mode of the cipher that is one.
        cryptographic_parameters: Option<CryptographicParameters<'a>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// Initialization vector; empty if absent.
        initialization_vector: Option<Bytes<'a>> = field(tag::INITIALIZATION_VECTOR),
        /// What is encrypted, hashed or authenticated; absent where a Secret Data object is it. Up to 1.4 there is at
        /// most one; from 2.0 on a method may take several, as AWS Signature Version 4 does.
        derivation_data: Vec<Secret<'a>> = field(tag::DERIVATION_DATA).repeated_since(V::V2_0).secret(),
        /// Salt of PBKDF2 and HKDF; PBKDF2 must have one.
        salt: Option<Bytes<'a>> = field(tag::SALT),
        /// Rounds of PBKDF2, which must have it.
        iteration_count: Option<i32> = field(tag::ITERATION_COUNT),
    }

    /// Derive Key request.
    pub struct DeriveKeyRequest<'a> {
        /// Symmetric Key or Secret Data.
        object_type: ObjectType = field(tag::OBJECT_TYPE),
        /// Keys and secrets that it is derived from. The ID Placeholder does not stand in for them.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER).required_since(V::V1_0),
        /// How.
        derivation_method: DerivationMethod = field(tag::DERIVATION_METHOD),
        /// What the method needs besides.
        derivation_parameters: DerivationParameters<'a> = field(tag::DERIVATION_PARAMETERS),
        /// Attributes of the new object; its length is one of them, and for a key its algorithm.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::TEMPLATE_ATTRIBUTE),
    }

    /// Derive Key response.
    pub struct DeriveKeyResponse<'a> {
        /// The new object.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// Attributes that the server set on its own account.
        attributes: Option<Attributes<'a>> = field(tag::TEMPLATE_ATTRIBUTE).until(V::V1_4),
    }
}
