//! Derive Key (1.0: 4.5; 1.4: 4.6; 2.1: 6.1.14): a key or a secret out of others.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::crypto::derivation::{
    self, MAX_DERIVED, Nist800108, aws_signature_4, beginning, hkdf, nist_800_108,
};
use crate::crypto::symmetric::symmetric_key_bytes;
use crate::crypto::{CipherRequest, CryptoError};
use crate::engine::attributes::AttributeSet;
use crate::engine::call::{Call, Opened};
use crate::engine::cryptography::{parameters, parameters_of_key};
use crate::engine::failure::{Failure, OperationError};
use crate::engine::key_material::{asymmetric_key, symmetric_bytes};
use crate::engine::{creation, kept};
use crate::protocol::attribute::{Attribute, Attributes, CryptographicParameters, Link};
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, DerivationMethod as Method, HashingAlgorithm as Hash,
    KeyFormatType, LinkType, ObjectType, SecretDataType,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::object::{KeyBlock, ManagedObject, SecretData, SymmetricKey};
use crate::protocol::payload::{DerivationParameters, DeriveKeyRequest, DeriveKeyResponse};
use crate::protocol::shape::Secret as Leaf;
use crate::protocol::tag;
use crate::secret::Secret;

/// Objects that something can be derived from.
const BASES: &[ObjectType] = &[
    ObjectType::SYMMETRIC_KEY,
    ObjectType::SECRET_DATA,
    ObjectType::PRIVATE_KEY,
    ObjectType::PUBLIC_KEY,
];

/// The longest object that is derived.
const MAX_BITS: i32 = (MAX_DERIVED * 8) as i32;

pub(in crate::engine) fn derive_key<'r>(
    call: &mut Call<'r>,
    request: &DeriveKeyRequest<'r>,
) -> Result<DeriveKeyResponse<'r>, OperationError> {
    let object_type = request.object_type;
    if ![ObjectType::SYMMETRIC_KEY, ObjectType::SECRET_DATA].contains(&object_type) {
        let text = format!("objects of type {object_type} cannot be derived");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    let bases = open_bases(call, &request.unique_identifiers)?;
    let (attributes, asked) = without_length(call, object_type, &request.attributes);
    let mut set = creation::collect(call, object_type, &[&attributes])?;
    let (algorithm, bits) = wanted(&set, asked, object_type)?;
    let length = bits as usize / 8;
    let given = &request.derivation_parameters;
    let key = derive(call, request.derivation_method, &bases, given, length)?;

    let id = call.new_identifier()?;
    for base in &bases {
        let from = Link::to(LinkType::DERIVATION_BASE_OBJECT_LINK, base.id);
        set.add(Attribute::of(tag::LINK, &from));
        let mut old = base.attributes()?;
        let to = Link::to(LinkType::DERIVED_KEY_LINK, &id);
        old.add(Attribute::of(tag::LINK, &to));
        old.put_date(tag::LAST_CHANGE_DATE, call.now);
        call.update(base, &old)?;
    }
    creation::complete(call, &mut set, &id, object_type, true)?;
    let key_block = KeyBlock {
        cryptographic_algorithm: algorithm,
        cryptographic_length: Some(bits),
        ..KeyBlock::plain(KeyFormatType::RAW, Leaf::borrowed(key.as_bytes()))
    };
    creation::put_digest_of_key(call, &mut set, &key_block)?;
    let object = match object_type {
        ObjectType::SECRET_DATA => ManagedObject::SecretData(SecretData {
            secret_data_type: SecretDataType::SEED,
            key_block,
        }),
        _ => ManagedObject::SymmetricKey(SymmetricKey { key_block }),
    };
    call.insert(&id, &set, Some(kept::encode(&object).encoded()))?;
    let id = call.keep_text(id);
    call.object = Some(id);
    call.new_placeholder = Some(id.to_owned());
    Ok(DeriveKeyResponse {
        unique_identifier: ObjectReference::id(id),
        attributes: None,
    })
}

/// Opens what is derived from: each may be used for that, and is in use.
fn open_bases<'r>(
    call: &mut Call<'r>,
    references: &[ObjectReference<'r>],
) -> Result<Vec<Opened<'r>>, OperationError> {
    let mut bases: Vec<Opened<'r>> = Vec::with_capacity(references.len());
    for reference in references {
        let base = call.open_with_material(Some(reference))?;
        if bases.iter().any(|earlier| earlier.id == base.id) {
            let text = "an object that a key is derived from is named twice";
            return Err(OperationError::new(Failure::InvalidField, text));
        }
        check_base(call, &base)?;
        bases.push(base);
    }
    Ok(bases)
}

/// 1.x has one reason for all that an object lacks (1.4: 11.7), later versions tell it.
fn check_base(call: &Call<'_>, base: &Opened<'_>) -> Result<(), OperationError> {
    let object_type = base.head.object_type;
    if !BASES.contains(&object_type) {
        let text = format!("nothing is derived from objects of type {object_type}");
        return Err(OperationError::new(Failure::ObjectTypeNotRecognized, text));
    }
    if !base
        .head
        .usage_mask
        .contains(CryptographicUsageMask::DERIVE_KEY)
    {
        let text = "the usage mask of an object does not allow that anything is derived from it";
        return Err(OperationError::new(Failure::DerivationMask, text));
    }
    let usable = base.head.lifecycle.may_protect(call.now);
    usable.map_err(|e| OperationError::new(Failure::DerivationState, e.message().to_owned()))
}

/// The attributes of the request. The length of a secret stands among them in every version (1.4: 4.6), though up to
/// 1.4 it is no attribute of such objects (1.4: 3.5): there it is taken out.
fn without_length<'a>(
    call: &Call<'_>,
    object_type: ObjectType,
    attributes: &'a Attributes<'a>,
) -> (Cow<'a, Attributes<'a>>, Option<i32>) {
    let rule = creation::rules_of(call.version, tag::CRYPTOGRAPHIC_LENGTH);
    if rule.is_some_and(|rule| rule.applies_to.contains(object_type)) {
        return (Cow::Borrowed(attributes), None);
    }
    let is_length = |a: &Attribute<'_>| a.id.standard() == Some(tag::CRYPTOGRAPHIC_LENGTH);
    let asked = attributes.list.iter().find(|a| is_length(a));
    let bits = asked.and_then(Attribute::get);
    let mut rest = attributes.clone();
    rest.list.retain(|a| !is_length(a));
    (Cow::Owned(rest), bits)
}

/// Algorithm and length in bits of what is wanted: a key has both, a secret its length.
fn wanted(
    set: &AttributeSet,
    asked: Option<i32>,
    object_type: ObjectType,
) -> Result<(Option<Algorithm>, i32), OperationError> {
    let required = |name: &str| {
        let text = format!("attribute {name} is required");
        OperationError::new(Failure::InvalidField, text)
    };
    let bits = set
        .integer(tag::CRYPTOGRAPHIC_LENGTH)
        .or(asked)
        .ok_or_else(|| required("Cryptographic Length"))?;
    if bits < 8 || bits % 8 != 0 || bits > MAX_BITS {
        let text = format!("Cryptographic Length {bits} is not derived");
        return Err(OperationError::new(Failure::AttributeValue, text));
    }
    let algorithm: Option<Algorithm> = set.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM);
    if object_type == ObjectType::SYMMETRIC_KEY {
        let algorithm = algorithm.ok_or_else(|| required("Cryptographic Algorithm"))?;
        symmetric_key_bytes(algorithm, bits as u32)?;
    }
    Ok((algorithm, bits))
}

/// What a method works on.
struct Inputs<'i> {
    /// The key or the secret that it is derived from.
    key: &'i [u8],
    algorithm: Algorithm,
    /// Derivation Data of the request, or a second object that is a secret.
    data: Option<&'i [u8]>,
    cryptographic: CryptographicParameters<'i>,
    given: &'i DerivationParameters<'i>,
}

fn derive(
    call: &Call<'_>,
    method: Method,
    bases: &[Opened<'_>],
    given: &DerivationParameters<'_>,
    length: usize,
) -> Result<Secret, OperationError> {
    if method == Method::ASYMMETRIC_KEY {
        return agree(call, bases, length);
    }
    let (base, second) = match bases {
        [base] => (base, None),
        [base, second] => (base, Some(second)),
        _ => {
            return Err(bad(
                "more than two objects do not come together in this method",
            ));
        }
    };
    let set = base.attributes()?;
    let key = bytes_of(base)?;
    let data = data_of(method, second, given)?;
    let cryptographic = match &given.cryptographic_parameters {
        Some(parameters) => parameters.clone(),
        None => parameters_of_key(&set),
    };
    let inputs = Inputs {
        key,
        algorithm: base.head.algorithm,
        data,
        cryptographic,
        given,
    };
    inputs.derive(call, method, length)
}

/// Data of the request or of a secret; both are ambiguous (1.4: 4.6).
fn data_of<'d>(
    method: Method,
    second: Option<&'d Opened<'_>>,
    given: &'d DerivationParameters<'_>,
) -> Result<Option<&'d [u8]>, OperationError> {
    let explicit = match &given.derivation_data[..] {
        [] => None,
        [only] => Some(only.expose()),
        _ if method == Method::AWS_SIGNATURE_VERSION_4 => None,
        _ => return Err(bad("this method takes one Derivation Data")),
    };
    let Some(second) = second else {
        return Ok(explicit);
    };
    if second.head.object_type != ObjectType::SECRET_DATA {
        return Err(bad("the second object has to be Secret Data"));
    }
    if explicit.is_some() {
        let text = "Derivation Data and a secret that holds it exclude each other";
        return Err(OperationError::new(Failure::InvalidMessage, text));
    }
    bytes_of(second).map(Some)
}

impl Inputs<'_> {
    fn derive(
        &self,
        call: &Call<'_>,
        method: Method,
        length: usize,
    ) -> Result<Secret, OperationError> {
        let crypto = call.crypto();
        match method {
            Method::PBKDF2 => self.pbkdf2(call, length),
            Method::HASH => {
                if self.data.is_some() {
                    return Err(bad("HASH takes a key or data, not both"));
                }
                let digest = Zeroizing::new(crypto.hash(self.hash()?, self.key)?);
                Ok(beginning(&digest, length)?)
            }
            Method::HMAC => {
                let code = Zeroizing::new(crypto.mac(self.prf(None)?, self.key, self.data()?)?);
                Ok(beginning(&code, length)?)
            }
            Method::ENCRYPT => {
                let encrypted = crypto.encrypt(&CipherRequest {
                    algorithm: self.algorithm,
                    key: self.key,
                    parameters: &parameters(&self.cryptographic),
                    iv: self.given.initialization_vector.as_deref(),
                    additional_data: None,
                    tag: None,
                    data: self.data()?,
                })?;
                Ok(beginning(&Zeroizing::new(encrypted.data), length)?)
            }
            Method::NIST800_108_C | Method::NIST800_108_F | Method::NIST800_108_DPI => {
                let iv = self.given.initialization_vector.as_deref();
                let mode = match method {
                    Method::NIST800_108_C => Nist800108::Counter,
                    Method::NIST800_108_F => Nist800108::Feedback(iv.unwrap_or_default()),
                    _ => Nist800108::DoublePipeline,
                };
                let prf = self.prf(None)?;
                Ok(nist_800_108(
                    crypto,
                    mode,
                    prf,
                    self.key,
                    self.data()?,
                    length,
                )?)
            }
            Method::HKDF => {
                let salt = self.given.salt.as_deref().unwrap_or_default();
                let info = self.data.unwrap_or_default();
                let prf = self.prf(Some(Hash::SHA_256))?;
                Ok(hkdf(crypto, prf, self.key, salt, info, length)?)
            }
            Method::AWS_SIGNATURE_VERSION_4 => {
                let [date, region, service] = &self.given.derivation_data[..] else {
                    return Err(bad(
                        "Derivation Data is date, region and service, in this order",
                    ));
                };
                let steps = [date.expose(), region.expose(), service.expose()];
                Ok(aws_signature_4(crypto, self.key, steps, length)?)
            }
            _ => {
                let text = format!("derivation method {method} is not supported");
                Err(OperationError::new(Failure::UnsupportedParameters, text))
            }
        }
    }

    /// The object is the password; the data of the request, which would be one as well, is ambiguous.
    fn pbkdf2(&self, call: &Call<'_>, length: usize) -> Result<Secret, OperationError> {
        if self.data.is_some() {
            let text = "the object is the password, Derivation Data would be another";
            return Err(OperationError::new(Failure::InvalidMessage, text));
        }
        let salt = self.given.salt.as_deref();
        let salt = salt.ok_or_else(|| bad("PBKDF2 needs a Salt"))?;
        let rounds = self.given.iteration_count;
        let rounds = rounds.ok_or_else(|| bad("PBKDF2 needs an Iteration Count"))?;
        let rounds = u32::try_from(rounds).map_err(|_| bad("Iteration Count is negative"))?;
        // PKCS #5 begins with HMAC-SHA-1 (RFC 8018: appendix A.2).
        let hash = self.cryptographic.hashing_algorithm.unwrap_or(Hash::SHA_1);
        let crypto = call.crypto();
        Ok(crypto.pbkdf2(hash, self.key, salt, rounds, length)?)
    }

    fn data(&self) -> Result<&[u8], OperationError> {
        self.data
            .ok_or_else(|| bad("the method needs Derivation Data"))
    }

    fn hash(&self) -> Result<Hash, OperationError> {
        let hash = self.cryptographic.hashing_algorithm;
        hash.ok_or_else(|| bad("the method needs a Hashing Algorithm"))
    }

    /// The pseudorandom function: a key of an HMAC says which, other keys need it said (2.1: 7.12).
    fn prf(&self, default: Option<Hash>) -> Result<Algorithm, OperationError> {
        let named = self.cryptographic.cryptographic_algorithm;
        if let Some(hmac) = [Some(self.algorithm), named]
            .into_iter()
            .flatten()
            .find(|algorithm| derivation::is_hmac(*algorithm))
        {
            return Ok(hmac);
        }
        let hash = match default {
            Some(default) => self.cryptographic.hashing_algorithm.unwrap_or(default),
            None => self.hash()?,
        };
        Ok(derivation::hmac_of(hash)?)
    }
}

/// Key agreement between a private and a public key, in whichever order they are named.
fn agree(call: &Call<'_>, bases: &[Opened<'_>], length: usize) -> Result<Secret, OperationError> {
    let of = |object_type| bases.iter().find(|b| b.head.object_type == object_type);
    let (Some(private), Some(public), 2) = (
        of(ObjectType::PRIVATE_KEY),
        of(ObjectType::PUBLIC_KEY),
        bases.len(),
    ) else {
        return Err(bad("the method needs one private key and one public key"));
    };
    let read = |base: &Opened<'_>| {
        let material = base.material.ok_or(Failure::KeyValueNotPresent)?;
        asymmetric_key(call.crypto(), material)
    };
    let secret = call.crypto().agree(&read(private)?, &read(public)?)?;
    Ok(beginning(secret.as_bytes(), length)?)
}

fn bytes_of<'o>(base: &'o Opened<'_>) -> Result<&'o [u8], OperationError> {
    let secret = [ObjectType::SYMMETRIC_KEY, ObjectType::SECRET_DATA];
    if !secret.contains(&base.head.object_type) {
        return Err(CryptoError::WrongKeyClass {
            needed: "symmetric",
        }
        .into());
    }
    symmetric_bytes(base.material.ok_or(Failure::KeyValueNotPresent)?)
}

#[cold]
fn bad(text: &'static str) -> OperationError {
    OperationError::new(Failure::BadParameters, text)
}

#[cfg(test)]
mod tests;
