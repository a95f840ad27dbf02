//! Get: the material of an object.

use super::{Task, decode, identifier, object, value};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::enumeration::{CryptographicAlgorithm, KeyFormatType, ObjectType, Operation};
use crate::protocol::object::{
    KeyBlock, KeyMaterial as Material, KeyValueContent, ManagedObject, TransparentSymmetricKey,
};
use crate::protocol::payload::{GetRequest, GetResponse};
use crate::protocol::shape::{Decode, Encode, Value};
use crate::secret::Secret;
use crate::ttlv::Item;

/// The material of an object, and what is needed to use it.
#[derive(Debug)]
#[non_exhaustive]
pub struct KeyMaterial {
    /// The object.
    pub id: String,
    /// What it is.
    pub object_type: ObjectType,
    /// Format of `material`. Certificates and opaque objects have none.
    pub key_format_type: Option<KeyFormatType>,
    /// Algorithm, where the object has one.
    pub algorithm: Option<CryptographicAlgorithm>,
    /// Length in bits, where the object has one.
    pub length_bits: Option<u32>,
    /// Whether `material` is wrapped under another key.
    pub wrapped: bool,
    /// The bytes: of a symmetric key the key itself, of others the encoding that the format names; of formats
    /// that KMIP calls transparent the encoded Key Material item, symmetric keys excepted.
    pub material: Secret,
}

/// In what form a key is wanted.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOptions {
    /// Format of the material; the server's choice if absent.
    pub key_format_type: Option<KeyFormatType>,
}

pub(crate) struct Get<'t> {
    pub(crate) id: &'t str,
    pub(crate) options: &'t GetOptions,
}

impl Task for Get<'_> {
    type Output = KeyMaterial;
    const OPERATION: Operation = Operation::GET;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let request = GetRequest {
            unique_identifier: Some(object(self.id)),
            key_format_type: self.options.key_format_type,
            ..GetRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<KeyMaterial, ClientError> {
        let response: GetResponse<'_> = decode(payload, *cx)?;
        let id = identifier(response.unique_identifier)?;
        let item = response
            .object
            .item()
            .ok_or_else(|| ClientError::malformed("the answer holds no object"))?;
        let object = value(ManagedObject::decode(&item, cx))?;
        let mut found = KeyMaterial {
            id,
            object_type: response.object_type,
            key_format_type: None,
            algorithm: None,
            length_bits: None,
            wrapped: false,
            material: Secret::zeroed(0),
        };
        match &object {
            ManagedObject::Certificate(certificate) => {
                found.material = Secret::copy_from(&certificate.certificate_value);
            }
            ManagedObject::CertificateRequest(request) => {
                found.material = Secret::copy_from(&request.certificate_request_value);
            }
            ManagedObject::OpaqueObject(opaque) => {
                found.material = Secret::copy_from(opaque.opaque_data_value.expose());
            }
            other => match other.key_block() {
                Some(block) => take_key(&mut found, block, *cx)?,
                None => return Err(ClientError::malformed("the object has no material")),
            },
        }
        Ok(found)
    }
}

fn take_key(found: &mut KeyMaterial, block: &KeyBlock<'_>, cx: Decode) -> Result<(), ClientError> {
    found.key_format_type = Some(block.key_format_type);
    found.algorithm = block.cryptographic_algorithm;
    found.length_bits = block
        .cryptographic_length
        .and_then(|bits| u32::try_from(bits).ok());
    found.wrapped = block.is_wrapped();
    found.material = match &block.key_value {
        Some(KeyValueContent::Wrapped(bytes)) => Secret::copy_from(bytes.expose()),
        Some(KeyValueContent::Plain(key)) => match &key.key_material {
            Material::Bytes(bytes) => Secret::copy_from(bytes.expose()),
            Material::Transparent(raw)
                if block.key_format_type == KeyFormatType::TRANSPARENT_SYMMETRIC_KEY =>
            {
                let item = raw
                    .item()
                    .ok_or_else(|| ClientError::malformed("the key material is empty"))?;
                Secret::copy_from(
                    value(TransparentSymmetricKey::decode(&item, &cx))?
                        .key
                        .expose(),
                )
            }
            Material::Transparent(raw) => Secret::copy_from(raw.encoded()),
        },
        None => {
            return Err(ClientError::malformed(
                "the server holds the key's place, not the key",
            ));
        }
    };
    Ok(())
}
