//! Encapsulate and Decapsulate: key encapsulation (3.0, second draft: 6.1.22, 6.1.15).

use crate::protocol::attribute::{Attributes, CryptographicParameters};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Boxed, Bytes};
use crate::protocol::tag;

crate::structure! {
    /// Encapsulate request (from 3.0 on).
    pub struct EncapsulateRequest<'a> {
        /// The public key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// KEM Algorithm and Input Key Material; those of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// Attributes of the new Secret Data object.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES),
    }

    /// Encapsulate response.
    pub struct EncapsulateResponse<'a> {
        /// The new Secret Data object, which holds the shared secret.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// The encapsulated secret, for the holder of the private key.
        data: Bytes<'a> = field(tag::DATA),
    }

    /// Decapsulate request (from 3.0 on).
    pub struct DecapsulateRequest<'a> {
        /// The private key.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// KEM Algorithm; that of the key if absent.
        cryptographic_parameters: Option<Boxed<CryptographicParameters<'a>>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
        /// The encapsulated secret.
        data: Bytes<'a> = field(tag::DATA),
        /// Attributes of the new Secret Data object.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES),
    }

    /// Decapsulate response.
    pub struct DecapsulateResponse<'a> {
        /// The new Secret Data object, which holds the shared secret.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
