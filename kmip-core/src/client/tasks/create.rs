//! Create and Create Key Pair.

use super::{Task, decode, identifier, integer, mask_attribute, name_attribute};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::{Attribute, Attributes, CryptographicDomainParameters};
use crate::protocol::enumeration::{
    CryptographicAlgorithm, ObjectType, Operation, RecommendedCurve,
};
use crate::protocol::mask::CryptographicUsageMask as Usage;
use crate::protocol::payload::{
    CreateKeyPairRequest, CreateKeyPairResponse, CreateRequest, CreateResponse,
};
use crate::protocol::shape::{Decode, Encode};
use crate::protocol::tag;
use crate::ttlv::Item;

/// A symmetric key that the server is to make.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSymmetricKey {
    /// Algorithm, such as [`CryptographicAlgorithm::AES`].
    pub algorithm: CryptographicAlgorithm,
    /// Length in bits.
    pub length_bits: u32,
    /// What the key may be used for.
    pub usage_mask: Usage,
    /// Name, unique on the server.
    pub name: Option<String>,
    /// Further attributes.
    pub attributes: Vec<Attribute<'static>>,
    /// Activate it in a second call, so that it can be used at once.
    pub activate: bool,
}

impl CreateSymmetricKey {
    /// A key for encryption and decryption, without a name, not activated.
    pub fn new(algorithm: CryptographicAlgorithm, length_bits: u32) -> Self {
        Self {
            algorithm,
            length_bits,
            usage_mask: Usage::ENCRYPT | Usage::DECRYPT,
            name: None,
            attributes: Vec::new(),
            activate: false,
        }
    }

    /// AES with this many bits.
    pub fn aes(length_bits: u32) -> Self {
        Self::new(CryptographicAlgorithm::AES, length_bits)
    }

    /// Gives it a name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Activates it.
    #[must_use]
    pub fn activated(mut self) -> Self {
        self.activate = true;
        self
    }

    /// Sets what it may be used for.
    #[must_use]
    pub fn usable_for(mut self, usage: Usage) -> Self {
        self.usage_mask = usage;
        self
    }
}

pub(crate) struct CreateTask<'t>(pub(crate) &'t CreateSymmetricKey);

impl Task for CreateTask<'_> {
    type Output = String;
    const OPERATION: Operation = Operation::CREATE;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let spec = self.0;
        let mut list = vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &spec.algorithm),
            Attribute::of(
                tag::CRYPTOGRAPHIC_LENGTH,
                &integer(spec.length_bits, "the length")?,
            ),
            mask_attribute(spec.usage_mask),
        ];
        list.extend(spec.name.as_deref().map(name_attribute));
        list.extend_from_slice(&spec.attributes);
        let attributes = Attributes {
            list,
            ..Attributes::default()
        };
        let request = CreateRequest {
            object_type: ObjectType::SYMMETRIC_KEY,
            attributes,
            ..CreateRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<String, ClientError> {
        let response: CreateResponse<'_> = decode(payload, *cx)?;
        identifier(response.unique_identifier)
    }
}

/// A key pair that the server is to make.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Algorithm, such as [`CryptographicAlgorithm::RSA`].
    pub algorithm: CryptographicAlgorithm,
    /// Length in bits; may be left out where the curve tells it.
    pub length_bits: Option<u32>,
    /// Curve, for elliptic-curve algorithms.
    pub curve: Option<RecommendedCurve>,
    /// What the private key may be used for.
    pub private_usage_mask: Usage,
    /// What the public key may be used for.
    pub public_usage_mask: Usage,
    /// Name of the private key.
    pub private_name: Option<String>,
    /// Name of the public key.
    pub public_name: Option<String>,
    /// Activate both in further calls.
    pub activate: bool,
}

impl CreateKeyPair {
    /// An RSA pair for signatures.
    pub fn rsa(length_bits: u32) -> Self {
        Self::pair(CryptographicAlgorithm::RSA, Some(length_bits), None)
    }

    /// An ECDSA pair on this curve.
    pub fn ecdsa(curve: RecommendedCurve) -> Self {
        Self::pair(CryptographicAlgorithm::ECDSA, None, Some(curve))
    }

    fn pair(
        algorithm: CryptographicAlgorithm,
        length_bits: Option<u32>,
        curve: Option<RecommendedCurve>,
    ) -> Self {
        Self {
            algorithm,
            length_bits,
            curve,
            private_usage_mask: Usage::SIGN,
            public_usage_mask: Usage::VERIFY,
            private_name: None,
            public_name: None,
            activate: false,
        }
    }

    /// Names both keys.
    #[must_use]
    pub fn named(mut self, private: impl Into<String>, public: impl Into<String>) -> Self {
        self.private_name = Some(private.into());
        self.public_name = Some(public.into());
        self
    }

    /// Activates both keys.
    #[must_use]
    pub fn activated(mut self) -> Self {
        self.activate = true;
        self
    }
}

/// The two halves of a new key pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPair {
    /// Identifier of the private key.
    pub private_key: String,
    /// Identifier of the public key.
    pub public_key: String,
}

pub(crate) struct CreateKeyPairTask<'t>(pub(crate) &'t CreateKeyPair);

impl Task for CreateKeyPairTask<'_> {
    type Output = KeyPair;
    const OPERATION: Operation = Operation::CREATE_KEY_PAIR;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let spec = self.0;
        let mut common = vec![Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &spec.algorithm)];
        if let Some(bits) = spec.length_bits {
            common.push(Attribute::of(
                tag::CRYPTOGRAPHIC_LENGTH,
                &integer(bits, "the length")?,
            ));
        }
        if let Some(curve) = spec.curve {
            let domain = CryptographicDomainParameters {
                recommended_curve: Some(curve),
                qlength: None,
            };
            common.push(Attribute::of(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS, &domain));
        }
        let half = |usage, name: Option<&str>| {
            let list = std::iter::once(mask_attribute(usage))
                .chain(name.map(name_attribute))
                .collect();
            Some(Attributes {
                list,
                ..Attributes::default()
            })
        };
        let request = CreateKeyPairRequest {
            common_attributes: Some(Attributes {
                list: common,
                ..Attributes::default()
            }),
            private_key_attributes: half(spec.private_usage_mask, spec.private_name.as_deref()),
            public_key_attributes: half(spec.public_usage_mask, spec.public_name.as_deref()),
            ..CreateKeyPairRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<KeyPair, ClientError> {
        let response: CreateKeyPairResponse<'_> = decode(payload, *cx)?;
        Ok(KeyPair {
            private_key: identifier(response.private_key_unique_identifier)?,
            public_key: identifier(response.public_key_unique_identifier)?,
        })
    }
}
