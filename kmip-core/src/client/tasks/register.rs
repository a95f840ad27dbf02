//! Register: objects that exist already.

use super::{Task, decode, identifier, integer, mask_attribute, name_attribute};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::{Attribute, Attributes};
use crate::protocol::enumeration::{
    CertificateType, CryptographicAlgorithm, KeyFormatType, OpaqueDataType, Operation,
    SecretDataType,
};
use crate::protocol::mask::CryptographicUsageMask as Usage;
use crate::protocol::object::{
    Certificate, KeyBlock, ManagedObject, OpaqueObject, PrivateKey, PublicKey, SecretData,
    SymmetricKey,
};
use crate::protocol::payload::{RegisterRequest, RegisterResponse};
use crate::protocol::shape::{Decode, Encode, Secret};
use crate::ttlv::Item;

/// An object that the server is to keep. The material is borrowed: the caller wipes it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Register<'a> {
    /// The object.
    pub object: ManagedObject<'a>,
    /// What it may be used for; `None` sends no mask, for objects that have none.
    pub usage_mask: Option<Usage>,
    /// Name, unique on the server.
    pub name: Option<String>,
    /// Further attributes.
    pub attributes: Vec<Attribute<'static>>,
    /// Activate it in a second call.
    pub activate: bool,
}

impl<'a> Register<'a> {
    /// Any object.
    pub fn object(object: ManagedObject<'a>) -> Self {
        Self {
            object,
            usage_mask: None,
            name: None,
            attributes: Vec::new(),
            activate: false,
        }
    }

    /// A symmetric key, for encryption and decryption.
    pub fn symmetric_key(
        algorithm: CryptographicAlgorithm,
        material: &'a [u8],
    ) -> Result<Self, ClientError> {
        let key_block = key(
            KeyFormatType::RAW,
            Some(algorithm),
            Some(bits(material)?),
            material,
        )?;
        let object = ManagedObject::SymmetricKey(SymmetricKey { key_block });
        Ok(Self {
            usage_mask: Some(Usage::ENCRYPT | Usage::DECRYPT),
            ..Self::object(object)
        })
    }

    /// A password, seed or other secret.
    pub fn secret(
        secret_data_type: SecretDataType,
        material: &'a [u8],
    ) -> Result<Self, ClientError> {
        let key_block = key(KeyFormatType::OPAQUE, None, None, material)?;
        let object = ManagedObject::SecretData(SecretData {
            secret_data_type,
            key_block,
        });
        Ok(Self {
            usage_mask: Some(Usage::default()),
            ..Self::object(object)
        })
    }

    /// A private key in this format, such as [`KeyFormatType::PKCS_8`].
    pub fn private_key(
        algorithm: CryptographicAlgorithm,
        length_bits: u32,
        format: KeyFormatType,
        material: &'a [u8],
    ) -> Result<Self, ClientError> {
        let key_block = key(format, Some(algorithm), Some(length_bits), material)?;
        let object = ManagedObject::PrivateKey(PrivateKey { key_block });
        Ok(Self {
            usage_mask: Some(Usage::SIGN),
            ..Self::object(object)
        })
    }

    /// A public key in this format, such as [`KeyFormatType::X_509`].
    pub fn public_key(
        algorithm: CryptographicAlgorithm,
        length_bits: u32,
        format: KeyFormatType,
        material: &'a [u8],
    ) -> Result<Self, ClientError> {
        let key_block = key(format, Some(algorithm), Some(length_bits), material)?;
        let object = ManagedObject::PublicKey(PublicKey { key_block });
        Ok(Self {
            usage_mask: Some(Usage::VERIFY),
            ..Self::object(object)
        })
    }

    /// An X.509 certificate in DER.
    pub fn certificate(der: &'a [u8]) -> Self {
        Self::object(ManagedObject::Certificate(Certificate {
            certificate_type: CertificateType::X_509,
            certificate_value: der.into(),
        }))
    }

    /// Bytes that the server does not interpret, with a number of the caller's (0x80000000 or above).
    pub fn opaque(opaque_data_type: OpaqueDataType, data: &'a [u8]) -> Self {
        let opaque_data_value = Secret::borrowed(data);
        Self::object(ManagedObject::OpaqueObject(OpaqueObject {
            opaque_data_type,
            opaque_data_value,
        }))
    }

    /// Gives it a name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets what it may be used for.
    #[must_use]
    pub fn usable_for(mut self, usage: Usage) -> Self {
        self.usage_mask = Some(usage);
        self
    }

    /// Activates it.
    #[must_use]
    pub fn activated(mut self) -> Self {
        self.activate = true;
        self
    }
}

fn bits(material: &[u8]) -> Result<u32, ClientError> {
    u32::try_from(material.len() * 8).map_err(|_| ClientError::argument("the key is too long"))
}

fn key(
    format: KeyFormatType,
    algorithm: Option<CryptographicAlgorithm>,
    length_bits: Option<u32>,
    material: &[u8],
) -> Result<KeyBlock<'_>, ClientError> {
    if material.is_empty() {
        return Err(ClientError::argument("there is no key material"));
    }
    Ok(KeyBlock {
        cryptographic_algorithm: algorithm,
        cryptographic_length: length_bits
            .map(|bits| integer(bits, "the length"))
            .transpose()?,
        ..KeyBlock::plain(format, Secret::borrowed(material))
    })
}

pub(crate) struct RegisterTask<'t, 'a>(pub(crate) &'t Register<'a>);

impl Task for RegisterTask<'_, '_> {
    type Output = String;
    const OPERATION: Operation = Operation::REGISTER;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let spec = self.0;
        let mut list: Vec<_> = spec.usage_mask.map(mask_attribute).into_iter().collect();
        list.extend(spec.name.as_deref().map(name_attribute));
        list.extend_from_slice(&spec.attributes);
        let request = RegisterRequest {
            object_type: spec.object.object_type(),
            attributes: Attributes {
                list,
                ..Attributes::default()
            },
            object: (&spec.object).into(),
            ..RegisterRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<String, ClientError> {
        let response: RegisterResponse<'_> = decode(payload, *cx)?;
        identifier(response.unique_identifier)
    }
}
