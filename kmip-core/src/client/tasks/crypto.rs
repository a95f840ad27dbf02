//! Encrypt and Decrypt on the server.

use super::{Task, decode, object};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::{
    BlockCipherMode, CryptographicAlgorithm, Operation, PaddingMethod,
};
use crate::protocol::payload::{DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse};
use crate::protocol::shape::{Boxed, Decode, Encode};
use crate::secret::Secret;
use crate::ttlv::Item;

/// How to encrypt or decrypt. The default leaves everything to the key and the server.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EncryptOptions {
    /// Mode of a block cipher; that of the key if absent.
    pub mode: Option<BlockCipherMode>,
    /// Padding; that of the key if absent.
    pub padding: Option<PaddingMethod>,
    /// Algorithm; that of the key if absent.
    pub algorithm: Option<CryptographicAlgorithm>,
    /// IV, counter or nonce. Encrypting without one lets the server make it; decrypting needs the one that
    /// encrypting gave.
    pub iv: Option<Vec<u8>>,
    /// Data that is authenticated but not encrypted.
    pub additional_data: Option<Vec<u8>>,
    /// Bytes of the authentication tag.
    pub tag_length: Option<u32>,
    /// The authentication tag, for decrypting.
    pub tag: Option<Vec<u8>>,
}

impl EncryptOptions {
    /// AES in Galois/Counter Mode with a tag of 16 bytes, the IV made by the server.
    pub fn gcm() -> Self {
        Self {
            mode: Some(BlockCipherMode::GCM),
            tag_length: Some(16),
            ..Self::default()
        }
    }

    /// Cipher block chaining with PKCS#5 padding, the IV made by the server.
    pub fn cbc() -> Self {
        Self {
            mode: Some(BlockCipherMode::CBC),
            padding: Some(PaddingMethod::PKCS5),
            ..Self::default()
        }
    }

    /// The same for decrypting what came out of encrypting.
    #[must_use]
    pub fn for_decrypting(&self, ciphertext: &Ciphertext) -> Self {
        Self {
            iv: ciphertext.iv.clone().or_else(|| self.iv.clone()),
            tag: ciphertext.tag.clone(),
            ..self.clone()
        }
    }

    /// Uses this IV, counter or nonce.
    #[must_use]
    pub fn with_iv(mut self, iv: impl Into<Vec<u8>>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Authenticates this data too.
    #[must_use]
    pub fn with_additional_data(mut self, data: impl Into<Vec<u8>>) -> Self {
        self.additional_data = Some(data.into());
        self
    }

    fn parameters(
        &self,
        encrypting: bool,
    ) -> Result<Option<Boxed<CryptographicParameters<'static>>>, ClientError> {
        let makes_iv = encrypting
            && self.iv.is_none()
            && self.mode.is_some_and(|mode| mode != BlockCipherMode::ECB);
        if self.mode.is_none()
            && self.padding.is_none()
            && self.algorithm.is_none()
            && self.tag_length.is_none()
        {
            return Ok(None);
        }
        let parameters = CryptographicParameters {
            block_cipher_mode: self.mode,
            padding_method: self.padding,
            cryptographic_algorithm: self.algorithm,
            random_iv: makes_iv.then_some(true),
            tag_length: self
                .tag_length
                .map(|length| super::integer(length, "the tag length"))
                .transpose()?,
            ..CryptographicParameters::default()
        };
        Ok(Some(parameters.into()))
    }
}

/// What Encrypt gives.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ciphertext {
    /// The ciphertext.
    pub data: Vec<u8>,
    /// The IV, counter or nonce, if the server made it.
    pub iv: Option<Vec<u8>>,
    /// The authentication tag, if the mode has one.
    pub tag: Option<Vec<u8>>,
}

impl Ciphertext {
    /// A ciphertext with its IV and tag.
    pub fn new(data: Vec<u8>, iv: Option<Vec<u8>>, tag: Option<Vec<u8>>) -> Self {
        Self { data, iv, tag }
    }
}

pub(crate) struct Encrypt<'t> {
    pub(crate) id: &'t str,
    pub(crate) options: &'t EncryptOptions,
    pub(crate) data: &'t [u8],
}

impl Task for Encrypt<'_> {
    type Output = Ciphertext;
    const OPERATION: Operation = Operation::ENCRYPT;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let request = EncryptRequest {
            unique_identifier: Some(object(self.id)),
            cryptographic_parameters: self.options.parameters(true)?,
            data: Some(self.data.into()),
            iv_counter_nonce: self.options.iv.as_deref().map(Into::into),
            additional_data: self.options.additional_data.as_deref().map(Into::into),
            ..EncryptRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Ciphertext, ClientError> {
        let response: EncryptResponse<'_> = decode(payload, *cx)?;
        Ok(Ciphertext {
            data: response.data.unwrap_or_default().into_owned(),
            iv: response.iv_counter_nonce.map(Into::into),
            tag: response.authenticated_encryption_tag.map(Into::into),
        })
    }
}

pub(crate) struct Decrypt<'t> {
    pub(crate) id: &'t str,
    pub(crate) options: &'t EncryptOptions,
    pub(crate) data: &'t [u8],
}

impl Task for Decrypt<'_> {
    type Output = Secret;
    const OPERATION: Operation = Operation::DECRYPT;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let request = DecryptRequest {
            unique_identifier: Some(object(self.id)),
            cryptographic_parameters: self.options.parameters(false)?,
            data: Some(self.data.into()),
            iv_counter_nonce: self.options.iv.as_deref().map(Into::into),
            additional_data: self.options.additional_data.as_deref().map(Into::into),
            authenticated_encryption_tag: self.options.tag.as_deref().map(Into::into),
            ..DecryptRequest::default()
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Secret, ClientError> {
        let response: DecryptResponse<'_> = decode(payload, *cx)?;
        Ok(response.data.map_or_else(
            || Secret::zeroed(0),
            |data| Secret::copy_from(data.expose()),
        ))
    }
}
