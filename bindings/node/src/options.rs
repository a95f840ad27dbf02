//! Options as JavaScript gives them, to those of `kmip_core`. Enumerations are numbers here: names are turned into
//! numbers by the package.

use std::time::Duration;

use kmip_core::client::{
    Ciphertext, ConnectOptions, CreateKeyPair, CreateSymmetricKey, EncryptOptions, GetOptions,
    Locate, Pem, Register, Revocation, ServerFacts,
};
use kmip_core::protocol::attribute::{Attribute, Attributes};
use kmip_core::protocol::encoding::Encoding;
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, ObjectType, RevocationReasonCode,
};
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::secret::Secret;
use napi::Either;
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;

use crate::failure::Failure;

/// Where a server is. With `connect` alone: a connect file; with nothing: the one that `$KEYSTEAD_CONNECT` names.
#[napi(object, object_to_js = false)]
pub struct ConnectFields {
    /// A connect file.
    pub connect: Option<String>,
    /// `HOST:PORT`.
    pub server: Option<String>,
    /// File of PEM, or PEM.
    pub ca: Option<Either<Buffer, String>>,
    /// File of PEM, or PEM.
    pub cert: Option<Either<Buffer, String>>,
    /// File of PEM, or PEM.
    pub key: Option<Either<Buffer, String>>,
    /// Name in the server's certificate.
    pub server_name: Option<String>,
    /// Version to speak.
    pub version: Option<String>,
    /// Milliseconds for one call.
    pub timeout: Option<u32>,
    /// Milliseconds for connecting.
    pub connect_timeout: Option<u32>,
    /// The HTTPS listener of the connect file.
    pub https: Option<bool>,
    /// Encoding over HTTPS.
    pub encoding: Option<String>,
}

impl ConnectFields {
    pub(crate) fn options(self) -> Result<ConnectOptions, Failure> {
        let https = self.https.unwrap_or_default();
        let mut options = match (self.connect, self.server, self.ca, self.cert, self.key) {
            (Some(file), None, None, None, None) if https => ConnectOptions::https_from_file(file)?,
            (Some(file), None, None, None, None) => ConnectOptions::from_file(file)?,
            (None, None, None, None, None) if https => ConnectOptions::https_from_env()?,
            (None, None, None, None, None) => ConnectOptions::from_env()?,
            (None, Some(_), ..) if https => {
                return Err(Failure::argument(
                    "https goes with a connect file; a server is named as https://HOST:PORT",
                ));
            }
            (None, Some(server), Some(ca), Some(cert), Some(key)) => {
                ConnectOptions::new(server, pem(ca), pem(cert), pem(key))
            }
            _ => {
                return Err(Failure::argument(
                    "give a connect file, or all of server, ca, cert and key, or nothing",
                ));
            }
        };
        if let Some(name) = self.encoding {
            options.encoding = Encoding::from_name(&name).ok_or_else(|| {
                Failure::argument(format!("{name:?} is no encoding: ttlv, xml or json"))
            })?;
        }
        options.server_name = self.server_name;
        options.version = self.version.as_deref().map(version).transpose()?;
        if let Some(time) = self.timeout {
            options.timeout = milliseconds(time);
        }
        if let Some(time) = self.connect_timeout {
            options.connect_timeout = milliseconds(time);
        }
        Ok(options)
    }
}

fn pem(given: Either<Buffer, String>) -> Pem {
    match given {
        Either::A(text) => Pem::Text(text.to_vec()),
        Either::B(path) => Pem::File(path.into()),
    }
}

pub(crate) fn milliseconds(time: u32) -> Duration {
    Duration::from_millis(time.into())
}

fn version(text: &str) -> Result<ProtocolVersion, Failure> {
    text.split_once('.')
        .and_then(|(major, minor)| {
            Some(ProtocolVersion::new(
                major.parse().ok()?,
                minor.parse().ok()?,
            ))
        })
        .ok_or_else(|| {
            Failure::argument(format!("{text:?} is no version of KMIP, such as \"2.1\""))
        })
}

fn attributes(json: Option<&str>) -> Result<Vec<Attribute<'static>>, Failure> {
    Ok(match json {
        Some(json) => Attributes::from_json(json)?.list,
        None => Vec::new(),
    })
}

/// The one attribute that the JSON object holds.
pub(crate) fn single_attribute(json: &str) -> Result<Attribute<'static>, Failure> {
    let mut list = attributes(Some(json))?;
    match (list.pop(), list.is_empty()) {
        (Some(attribute), true) => Ok(attribute),
        _ => Err(Failure::argument("exactly one attribute is needed here")),
    }
}

/// A symmetric key to be made.
#[napi(object, object_to_js = false)]
pub struct CreateFields {
    /// Algorithm.
    pub algorithm: u32,
    /// Length in bits.
    pub length_bits: u32,
    /// Usage mask.
    pub usage_mask: Option<u32>,
    /// Name.
    pub name: Option<String>,
    /// Further attributes, JSON.
    pub attributes: Option<String>,
    /// Activate it.
    pub activate: Option<bool>,
}

impl CreateFields {
    pub(crate) fn options(self) -> Result<CreateSymmetricKey, Failure> {
        let algorithm = CryptographicAlgorithm::new(self.algorithm);
        let mut key = CreateSymmetricKey::new(algorithm, self.length_bits);
        key.usage_mask = self
            .usage_mask
            .map_or(key.usage_mask, CryptographicUsageMask::new);
        key.name = self.name;
        key.attributes = attributes(self.attributes.as_deref())?;
        key.activate = self.activate.unwrap_or_default();
        Ok(key)
    }
}

/// A key pair to be made.
#[napi(object, object_to_js = false)]
pub struct CreateKeyPairFields {
    /// Algorithm.
    pub algorithm: u32,
    /// Length in bits.
    pub length_bits: Option<u32>,
    /// Curve.
    pub curve: Option<u32>,
    /// Usage mask of the private key.
    pub private_usage_mask: Option<u32>,
    /// Usage mask of the public key.
    pub public_usage_mask: Option<u32>,
    /// Name of the private key.
    pub private_name: Option<String>,
    /// Name of the public key.
    pub public_name: Option<String>,
    /// Activate both.
    pub activate: Option<bool>,
}

impl CreateKeyPairFields {
    pub(crate) fn options(self) -> CreateKeyPair {
        let mut pair = CreateKeyPair::rsa(0);
        pair.algorithm = CryptographicAlgorithm::new(self.algorithm);
        pair.length_bits = self.length_bits;
        pair.curve = self.curve.map(Into::into);
        let mask = |given: Option<u32>, default| given.map_or(default, CryptographicUsageMask::new);
        pair.private_usage_mask = mask(self.private_usage_mask, pair.private_usage_mask);
        pair.public_usage_mask = mask(self.public_usage_mask, pair.public_usage_mask);
        pair.private_name = self.private_name;
        pair.public_name = self.public_name;
        pair.activate = self.activate.unwrap_or_default();
        pair
    }
}

/// An object to be registered; its material is given apart.
#[napi(object, object_to_js = false)]
pub struct RegisterFields {
    /// Object type.
    pub object_type: u32,
    /// Algorithm, of keys.
    pub algorithm: Option<u32>,
    /// Length in bits, of key pairs' halves.
    pub length_bits: Option<u32>,
    /// Format, of key pairs' halves.
    pub key_format_type: Option<u32>,
    /// Kind of secret data or of opaque data.
    pub data_type: Option<u32>,
    /// Usage mask.
    pub usage_mask: Option<u32>,
    /// Name.
    pub name: Option<String>,
    /// Further attributes, JSON.
    pub attributes: Option<String>,
    /// Activate it.
    pub activate: Option<bool>,
}

impl RegisterFields {
    pub(crate) fn options<'m>(&self, material: &'m [u8]) -> Result<Register<'m>, Failure> {
        let object_type = ObjectType::new(self.object_type);
        let algorithm = || needed(self.algorithm, "algorithm").map(CryptographicAlgorithm::new);
        let half = || {
            let format = KeyFormatType::new(needed(self.key_format_type, "keyFormatType")?);
            Ok::<_, Failure>((
                algorithm()?,
                needed(self.length_bits, "lengthBits")?,
                format,
            ))
        };
        let mut object = match object_type {
            ObjectType::SYMMETRIC_KEY => Register::symmetric_key(algorithm()?, material)?,
            ObjectType::SECRET_DATA => {
                Register::secret(needed(self.data_type, "dataType")?.into(), material)?
            }
            ObjectType::PRIVATE_KEY => {
                let (algorithm, bits, format) = half()?;
                Register::private_key(algorithm, bits, format, material)?
            }
            ObjectType::PUBLIC_KEY => {
                let (algorithm, bits, format) = half()?;
                Register::public_key(algorithm, bits, format, material)?
            }
            ObjectType::CERTIFICATE => Register::certificate(material),
            ObjectType::OPAQUE_OBJECT => {
                Register::opaque(needed(self.data_type, "dataType")?.into(), material)
            }
            other => {
                return Err(Failure::argument(format!(
                    "register does not know objects of type {other}; use call"
                )));
            }
        };
        if let Some(mask) = self.usage_mask {
            object = object.usable_for(CryptographicUsageMask::new(mask));
        }
        object.name.clone_from(&self.name);
        object.attributes = attributes(self.attributes.as_deref())?;
        object.activate = self.activate.unwrap_or_default();
        Ok(object)
    }
}

fn needed(value: Option<u32>, name: &str) -> Result<u32, Failure> {
    value.ok_or_else(|| Failure::argument(format!("an object of this type needs {name}")))
}

pub(crate) fn get_options(key_format_type: Option<u32>) -> GetOptions {
    let mut options = GetOptions::default();
    options.key_format_type = key_format_type.map(Into::into);
    options
}

/// What to look for.
#[napi(object, object_to_js = false)]
pub struct LocateFields {
    /// Name.
    pub name: Option<String>,
    /// Object type.
    pub object_type: Option<u32>,
    /// Algorithm.
    pub algorithm: Option<u32>,
    /// Length in bits.
    pub length_bits: Option<u32>,
    /// State.
    pub state: Option<u32>,
    /// Further attributes, JSON.
    pub attributes: Option<String>,
    /// Most identifiers wanted.
    pub max_items: Option<u32>,
    /// Identifiers to skip.
    pub offset: Option<u32>,
}

impl LocateFields {
    pub(crate) fn options(self) -> Result<Locate, Failure> {
        let mut what = Locate::default();
        what.name = self.name;
        what.object_type = self.object_type.map(Into::into);
        what.algorithm = self.algorithm.map(Into::into);
        what.length_bits = self.length_bits;
        what.state = self.state.map(Into::into);
        what.attributes = attributes(self.attributes.as_deref())?;
        what.max_items = self.max_items;
        what.offset = self.offset;
        Ok(what)
    }
}

/// Why an object is revoked.
#[napi(object, object_to_js = false)]
pub struct RevokeFields {
    /// Reason.
    pub reason: u32,
    /// Text for people.
    pub message: Option<String>,
    /// Seconds since 1970.
    pub compromised_at: Option<i64>,
}

impl RevokeFields {
    pub(crate) fn options(self) -> Revocation {
        let mut why = Revocation::new(RevocationReasonCode::new(self.reason));
        why.message = self.message;
        why.compromised_at = self.compromised_at;
        why
    }
}

/// How to encrypt or decrypt.
#[napi(object, object_to_js = false)]
pub struct CipherFields {
    /// Mode.
    pub mode: Option<u32>,
    /// Padding.
    pub padding: Option<u32>,
    /// Algorithm.
    pub algorithm: Option<u32>,
    /// IV, counter or nonce.
    pub iv: Option<Buffer>,
    /// Additional authenticated data.
    pub additional_data: Option<Buffer>,
    /// Length of the tag in bytes.
    pub tag_length: Option<u32>,
    /// The tag.
    pub tag: Option<Buffer>,
}

impl CipherFields {
    pub(crate) fn options(self) -> EncryptOptions {
        let bytes = |buffer: Option<Buffer>| buffer.map(|buffer| buffer.to_vec());
        let mut options = EncryptOptions::default();
        options.mode = self.mode.map(Into::into);
        options.padding = self.padding.map(Into::into);
        options.algorithm = self.algorithm.map(Into::into);
        options.iv = bytes(self.iv);
        options.additional_data = bytes(self.additional_data);
        options.tag_length = self.tag_length;
        options.tag = bytes(self.tag);
        options
    }
}

/// What Encrypt gives.
#[napi(object, object_from_js = false)]
pub struct CiphertextFields {
    /// The ciphertext.
    pub data: Buffer,
    /// IV, counter or nonce that the server made.
    pub iv: Option<Buffer>,
    /// Authentication tag.
    pub tag: Option<Buffer>,
}

impl From<Ciphertext> for CiphertextFields {
    fn from(made: Ciphertext) -> Self {
        Self {
            data: made.data.into(),
            iv: made.iv.map(Into::into),
            tag: made.tag.map(Into::into),
        }
    }
}

/// What a server says about itself; enumerations are numbers.
#[napi(object, object_from_js = false)]
pub struct FactFields {
    /// Operations.
    pub operations: Vec<u32>,
    /// Object types.
    pub object_types: Vec<u32>,
    /// Vendor.
    pub vendor: Option<String>,
    /// Product.
    pub product: Option<String>,
    /// Software version.
    pub version: Option<String>,
}

impl From<ServerFacts> for FactFields {
    fn from(facts: ServerFacts) -> Self {
        Self {
            operations: facts.operations.into_iter().map(u32::from).collect(),
            object_types: facts.object_types.into_iter().map(u32::from).collect(),
            vendor: facts.vendor,
            product: facts.product,
            version: facts.version,
        }
    }
}

/// A copy of bytes that JavaScript may change while the work runs elsewhere.
pub(crate) fn owned(bytes: &[u8]) -> Secret {
    Secret::copy_from(bytes)
}
