//! Signatures and encryption under asymmetric keys.

use openssl::md::{Md, MdRef};
use openssl::md_ctx::MdCtx;
use openssl::pkey::{PKey, Private, Public};
use openssl::pkey_ctx::{PkeyCtx, PkeyCtxRef};
use openssl::rsa::Padding;
use openssl::sign::RsaPssSaltlen;

use super::super::asymmetric::AsymmetricKey;
use super::super::error::{CryptoError, Service};
use super::super::parameters::Parameters;
use super::super::signature::{
    self, PublicKeyEncryption, RsaEncryption, Scheme, SignatureStream, Signatures, SignedInput,
};
use super::super::symmetric::Direction;
use super::{Library, OpenSsl, fault, keys};
use crate::protocol::enumeration::HashingAlgorithm as Hash;
use crate::secret::Secret;

impl Signatures for OpenSsl {
    fn sign(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        input: SignedInput<'_>,
    ) -> Result<Vec<u8>, CryptoError> {
        let digested = matches!(input, SignedInput::Digest(_));
        let scheme = signature::scheme(key, parameters, digested)?;
        let object = keys::private(key)?;
        match input {
            SignedInput::Data(data) => {
                let mut context = MdCtx::new().map_err(fault("EVP_MD_CTX_new"))?;
                let digest = self.library.scheme_digest(scheme)?;
                let pkey = context
                    .digest_sign_init(digest, &object)
                    .map_err(fault("EVP_DigestSignInit"))?;
                self.library.configure(pkey, scheme, Direction::Encrypt)?;
                let mut signature = Vec::new();
                context
                    .digest_sign_to_vec(data, &mut signature)
                    .map_err(|_| CryptoError::CryptographicFailure)?;
                Ok(signature)
            }
            SignedInput::Digest(digest) => {
                let mut context = PkeyCtx::new(&object).map_err(fault("EVP_PKEY_CTX_new"))?;
                context.sign_init().map_err(fault("EVP_PKEY_sign_init"))?;
                self.library.configure_digested(
                    &mut context,
                    scheme,
                    digest,
                    Direction::Encrypt,
                )?;
                let mut signature = Vec::new();
                context
                    .sign_to_vec(digest, &mut signature)
                    .map_err(|_| CryptoError::CryptographicFailure)?;
                Ok(signature)
            }
        }
    }

    fn verify(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        input: SignedInput<'_>,
        signature: &[u8],
    ) -> Result<bool, CryptoError> {
        let digested = matches!(input, SignedInput::Digest(_));
        let scheme = signature::scheme(key, parameters, digested)?;
        let object = keys::public(key)?;
        // an error of the verification itself means a signature that cannot be read
        match input {
            SignedInput::Data(data) => {
                let mut context = MdCtx::new().map_err(fault("EVP_MD_CTX_new"))?;
                let digest = self.library.scheme_digest(scheme)?;
                let pkey = context
                    .digest_verify_init(digest, &object)
                    .map_err(fault("EVP_DigestVerifyInit"))?;
                self.library.configure(pkey, scheme, Direction::Decrypt)?;
                Ok(context.digest_verify(data, signature).unwrap_or(false))
            }
            SignedInput::Digest(digest) => {
                let mut context = PkeyCtx::new(&object).map_err(fault("EVP_PKEY_CTX_new"))?;
                context
                    .verify_init()
                    .map_err(fault("EVP_PKEY_verify_init"))?;
                self.library.configure_digested(
                    &mut context,
                    scheme,
                    digest,
                    Direction::Decrypt,
                )?;
                Ok(context.verify(digest, signature).unwrap_or(false))
            }
        }
    }

    fn start_signature(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
    ) -> Result<Box<dyn SignatureStream>, CryptoError> {
        let scheme = signature::scheme(key, parameters, false)?;
        let digest = self
            .library
            .scheme_digest(scheme)?
            .ok_or(CryptoError::NotStreamable)?;
        let object = if key.is_private() {
            Half::Private(keys::private(key)?)
        } else {
            Half::Public(keys::public(key)?)
        };
        let mut context = MdCtx::new().map_err(fault("EVP_MD_CTX_new"))?;
        context
            .digest_init(digest)
            .map_err(fault("EVP_DigestInit_ex"))?;
        Ok(Box::new(Stream {
            library: self.library,
            context,
            size: digest.size(),
            scheme,
            object,
        }))
    }
}

enum Half {
    Private(PKey<Private>),
    Public(PKey<Public>),
}

/// Hashes as parts come; the key is used at the end.
struct Stream {
    library: &'static Library,
    context: MdCtx,
    size: usize,
    scheme: Scheme,
    object: Half,
}

impl Stream {
    fn digest(&mut self) -> Result<Vec<u8>, CryptoError> {
        let mut digest = vec![0; self.size];
        self.context
            .digest_final(&mut digest)
            .map_err(fault("EVP_DigestFinal_ex"))?;
        Ok(digest)
    }

    fn check<T: openssl::pkey::HasPublic>(
        library: &Library,
        object: &PKey<T>,
        scheme: Scheme,
        digest: &[u8],
        signature: &[u8],
    ) -> Result<bool, CryptoError> {
        let mut context = PkeyCtx::new(object).map_err(fault("EVP_PKEY_CTX_new"))?;
        context
            .verify_init()
            .map_err(fault("EVP_PKEY_verify_init"))?;
        library.configure_digested(&mut context, scheme, digest, Direction::Decrypt)?;
        Ok(context.verify(digest, signature).unwrap_or(false))
    }
}

impl SignatureStream for Stream {
    fn update(&mut self, data: &[u8]) -> Result<(), CryptoError> {
        self.context
            .digest_update(data)
            .map_err(fault("EVP_DigestUpdate"))
    }

    fn sign(mut self: Box<Self>) -> Result<Vec<u8>, CryptoError> {
        let digest = self.digest()?;
        let Half::Private(object) = &self.object else {
            return Err(CryptoError::WrongKeyClass { needed: "private" });
        };
        let mut context = PkeyCtx::new(object).map_err(fault("EVP_PKEY_CTX_new"))?;
        context.sign_init().map_err(fault("EVP_PKEY_sign_init"))?;
        self.library
            .configure_digested(&mut context, self.scheme, &digest, Direction::Encrypt)?;
        let mut signature = Vec::new();
        context
            .sign_to_vec(&digest, &mut signature)
            .map_err(|_| CryptoError::CryptographicFailure)?;
        Ok(signature)
    }

    fn verify(mut self: Box<Self>, signature: &[u8]) -> Result<bool, CryptoError> {
        let digest = self.digest()?;
        match &self.object {
            Half::Private(object) => {
                Self::check(self.library, object, self.scheme, &digest, signature)
            }
            Half::Public(object) => {
                Self::check(self.library, object, self.scheme, &digest, signature)
            }
        }
    }
}

impl Library {
    /// The digest that a scheme computes, if it computes one.
    fn scheme_digest(&self, scheme: Scheme) -> Result<Option<&MdRef>, CryptoError> {
        let hash = match scheme {
            Scheme::Pkcs1 { hash } | Scheme::Ecdsa { hash } | Scheme::Dsa { hash } => hash,
            Scheme::Pss { hash, .. } => Some(hash),
            Scheme::Edwards => None,
        };
        hash.map(|hash| {
            self.digest(hash, Service::Sign)
                .map(|digest: &Md| &**digest)
        })
        .transpose()
    }

    /// Sets padding, mask and salt. Signing without a stated salt length uses the hash's; verifying
    /// takes any.
    fn configure<T>(
        &self,
        context: &mut PkeyCtxRef<T>,
        scheme: Scheme,
        direction: Direction,
    ) -> Result<(), CryptoError> {
        let control = fault("EVP_PKEY_CTX_ctrl");
        match scheme {
            Scheme::Pkcs1 { .. } => context.set_rsa_padding(Padding::PKCS1).map_err(control),
            Scheme::Pss {
                mask_hash, salt, ..
            } => {
                context
                    .set_rsa_padding(Padding::PKCS1_PSS)
                    .map_err(&control)?;
                let digest = self.digest(mask_hash, Service::Sign)?;
                context.set_rsa_mgf1_md(digest).map_err(&control)?;
                let length = match (salt, direction) {
                    (Some(length), _) => {
                        RsaPssSaltlen::custom(i32::try_from(length).unwrap_or(i32::MAX))
                    }
                    (None, Direction::Encrypt) => RsaPssSaltlen::DIGEST_LENGTH,
                    // "auto": the length is read out of the signature
                    (None, Direction::Decrypt) => RsaPssSaltlen::custom(-2),
                };
                context.set_rsa_pss_saltlen(length).map_err(control)
            }
            Scheme::Ecdsa { .. } | Scheme::Dsa { .. } | Scheme::Edwards => Ok(()),
        }
    }

    /// The same for a digest made elsewhere, whose length must be the hash's.
    fn configure_digested<T>(
        &self,
        context: &mut PkeyCtxRef<T>,
        scheme: Scheme,
        digest: &[u8],
        direction: Direction,
    ) -> Result<(), CryptoError> {
        self.configure(context, scheme, direction)?;
        if let Some(md) = self.scheme_digest(scheme)? {
            if md.size() != digest.len() {
                return Err(CryptoError::DataLength {
                    length: digest.len(),
                    multiple: md.size(),
                    minimum: md.size(),
                });
            }
            context
                .set_signature_md(md)
                .map_err(fault("EVP_PKEY_CTX_set_signature_md"))?;
        }
        Ok(())
    }

    fn configure_encryption<T>(
        &self,
        context: &mut PkeyCtxRef<T>,
        padding: RsaEncryption<'_>,
    ) -> Result<(), CryptoError> {
        let control = fault("EVP_PKEY_CTX_ctrl");
        match padding {
            RsaEncryption::Pkcs1 => context.set_rsa_padding(Padding::PKCS1).map_err(control),
            RsaEncryption::Oaep {
                hash,
                mask_hash,
                label,
            } => {
                let digest = |hash: Hash| self.digest(hash, Service::PublicKeyEncryption);
                context
                    .set_rsa_padding(Padding::PKCS1_OAEP)
                    .map_err(&control)?;
                context.set_rsa_oaep_md(digest(hash)?).map_err(&control)?;
                context
                    .set_rsa_mgf1_md(digest(mask_hash)?)
                    .map_err(&control)?;
                if label.is_empty() {
                    Ok(())
                } else {
                    context.set_rsa_oaep_label(label).map_err(control)
                }
            }
        }
    }
}

impl PublicKeyEncryption for OpenSsl {
    fn public_encrypt(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        data: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let padding = signature::rsa_encryption(key, parameters, Direction::Encrypt)?;
        let object = keys::public(key)?;
        let overhead = match padding {
            RsaEncryption::Pkcs1 => 11,
            RsaEncryption::Oaep { hash, .. } => {
                2 * self
                    .library
                    .digest(hash, Service::PublicKeyEncryption)?
                    .size()
                    + 2
            }
        };
        let maximum = object.size().saturating_sub(overhead);
        if data.len() > maximum {
            return Err(CryptoError::DataTooLong {
                length: data.len(),
                maximum,
            });
        }
        let mut context = PkeyCtx::new(&object).map_err(fault("EVP_PKEY_CTX_new"))?;
        context
            .encrypt_init()
            .map_err(fault("EVP_PKEY_encrypt_init"))?;
        self.library.configure_encryption(&mut context, padding)?;
        let mut output = Vec::new();
        context
            .encrypt_to_vec(data, &mut output)
            .map_err(fault("EVP_PKEY_encrypt"))?;
        Ok(output)
    }

    fn private_decrypt(
        &self,
        key: &AsymmetricKey,
        parameters: &Parameters<'_>,
        data: &[u8],
    ) -> Result<Secret, CryptoError> {
        let padding = signature::rsa_encryption(key, parameters, Direction::Decrypt)?;
        let object = keys::private(key)?;
        let size = object.size();
        if data.len() != size {
            return Err(CryptoError::DataLength {
                length: data.len(),
                multiple: size,
                minimum: size,
            });
        }
        let mut context = PkeyCtx::new(&object).map_err(fault("EVP_PKEY_CTX_new"))?;
        context
            .decrypt_init()
            .map_err(fault("EVP_PKEY_decrypt_init"))?;
        self.library.configure_encryption(&mut context, padding)?;
        let mut output = Secret::zeroed(size);
        let length = context
            .decrypt(data, Some(output.as_mut_bytes()))
            .map_err(|_| CryptoError::CryptographicFailure)?;
        output.truncate(length);
        Ok(output)
    }
}
