//! Create Credential (3.0: 6.1.9).

use crate::protocol::attribute::Attributes;
use crate::protocol::enumeration::CredentialType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{CREDENTIAL_TAGS, ObjectItem};
use crate::protocol::tag;

crate::structure! {
    /// Create Credential request (from 3.0 on).
    pub struct CreateCredentialRequest<'a> {
        /// Type of the credential.
        credential_type: CredentialType = field(tag::CREDENTIAL_TYPE),
        /// Attributes of the credential; may be empty, but must be there.
        attributes: Attributes<'a> = field(tag::ATTRIBUTES),
        /// The credential; read it with [`ManagedObject::decode`](crate::protocol::object::ManagedObject::decode).
        credential: ObjectItem<'a> = choice(CREDENTIAL_TAGS).secret(),
    }

    /// Create Credential response.
    pub struct CreateCredentialResponse<'a> {
        /// The credential.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
    }
}
