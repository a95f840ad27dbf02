//! Key blocks to key material of the crypto room, and back.

use std::borrow::Cow;

use super::failure::{Failure, OperationError};
use super::kept;
use crate::crypto::asymmetric::{AsymmetricKey, DsaPublicKey, RsaPublicKey};
use crate::crypto::key_format::{KeyClass, TransparentRsaPrivateKey as RsaPrivate};
use crate::crypto::{KeyMaterial, Provider};
use crate::protocol::attribute::AttributeList;
use crate::protocol::enumeration::KeyFormatType as Format;
use crate::protocol::object as o;
use crate::protocol::shape::{BigInteger, Decode, Encode, Raw, Secret as Leaf, Value};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::secret::Secret;
use crate::ttlv::{Item, Limits, Reader, Tag};

/// How material is read: it is that of an object that is kept, or of one whose material was checked by the rules of its
/// message (`check_object`), and the newest version has every field that there is.
const RULE: Decode = Decode::lenient(V::V3_0);

/// The bytes of a key in the clear, straight from the encoded object; for Encrypt and its like.
pub(super) fn symmetric_bytes(object: &[u8]) -> Result<&[u8], OperationError> {
    let unusable = || {
        OperationError::new(
            Failure::KeyFormat,
            "the key is wrapped or in a format that cannot be used here",
        )
    };
    let object = Reader::message(object, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    let block = child(&object, tag::KEY_BLOCK).ok_or_else(unusable)?;
    let value = child(&block, tag::KEY_VALUE).ok_or(Failure::KeyValueNotPresent)?;
    let material = child(&value, tag::KEY_MATERIAL).ok_or_else(unusable)?;
    material.byte_string().or_else(|_| {
        // A Transparent Symmetric Key.
        let key = child(&material, tag::KEY).ok_or_else(unusable)?;
        key.byte_string().map_err(|_| unusable())
    })
}

/// The first item with this tag inside of a structure.
pub(super) fn child<'a>(item: &Item<'a>, wanted: Tag) -> Option<Item<'a>> {
    let mut reader = item.structure().ok()?;
    loop {
        let item = reader.next_item().ok()??;
        if item.tag() == wanted {
            return Some(item);
        }
    }
}

/// The key pair half in an encoded Private Key or Public Key, to be worked with.
pub(super) fn asymmetric_key(
    crypto: &dyn Provider,
    object: &[u8],
) -> Result<AsymmetricKey, OperationError> {
    let item = Reader::message(object, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    let class = if item.tag() == tag::PRIVATE_KEY {
        KeyClass::Private
    } else {
        KeyClass::Public
    };
    let object = kept::decode(object)?;
    let block = object.key_block().ok_or(Failure::InvalidObjectType)?;
    Ok(crypto.read_key(class, block.cryptographic_algorithm, &read(block)?)?)
}

fn unsigned(n: &BigInteger<'_>) -> Result<Vec<u8>, OperationError> {
    if n.0.first().is_some_and(|b| b & 0x80 != 0) {
        return Err(OperationError::new(
            Failure::AttributeValue,
            "a number of the key is negative",
        ));
    }
    Ok(n.to_unsigned().to_vec())
}

fn secret(n: Option<&BigInteger<'_>>) -> Result<Option<Secret>, OperationError> {
    n.map(|n| unsigned(n).map(Secret::new)).transpose()
}

/// Reads the material of a key block that is not wrapped.
pub(super) fn read(block: &o::KeyBlock<'_>) -> Result<KeyMaterial, OperationError> {
    let value = match &block.key_value {
        Some(o::KeyValueContent::Plain(value)) => value,
        Some(o::KeyValueContent::Wrapped(_)) => {
            return Err(OperationError::new(
                Failure::WrappedKey,
                "the key is wrapped",
            ));
        }
        None => return Err(Failure::KeyValueNotPresent.into()),
    };
    let format = block.key_format_type;
    let raw = match &value.key_material {
        o::KeyMaterial::Bytes(bytes) => {
            return Ok(KeyMaterial::Bytes {
                format,
                bytes: Secret::copy_from(bytes.expose()),
            });
        }
        o::KeyMaterial::Transparent(raw) => raw,
    };
    let item = raw.item().ok_or(Failure::InvalidMessage)?;
    Ok(match format {
        Format::TRANSPARENT_SYMMETRIC_KEY => {
            let key = o::TransparentSymmetricKey::decode(&item, &RULE)?;
            KeyMaterial::Symmetric(Secret::copy_from(key.key.expose()))
        }
        Format::TRANSPARENT_RSA_PRIVATE_KEY => {
            let k = o::TransparentRsaPrivateKey::decode(&item, &RULE)?;
            KeyMaterial::RsaPrivate(RsaPrivate {
                modulus: unsigned(&k.modulus)?,
                private_exponent: secret(k.private_exponent.as_ref())?,
                public_exponent: k.public_exponent.as_ref().map(unsigned).transpose()?,
                p: secret(k.p.as_ref())?,
                q: secret(k.q.as_ref())?,
                prime_exponent_p: secret(k.prime_exponent_p.as_ref())?,
                prime_exponent_q: secret(k.prime_exponent_q.as_ref())?,
                crt_coefficient: secret(k.crt_coefficient.as_ref())?,
            })
        }
        Format::TRANSPARENT_RSA_PUBLIC_KEY => {
            let k = o::TransparentRsaPublicKey::decode(&item, &RULE)?;
            KeyMaterial::RsaPublic(RsaPublicKey {
                modulus: unsigned(&k.modulus)?,
                public_exponent: unsigned(&k.public_exponent)?,
            })
        }
        Format::TRANSPARENT_EC_PRIVATE_KEY
        | Format::TRANSPARENT_ECDSA_PRIVATE_KEY
        | Format::TRANSPARENT_ECDH_PRIVATE_KEY
        | Format::TRANSPARENT_ECMQV_PRIVATE_KEY => {
            let k = o::TransparentEcPrivateKey::decode(&item, &RULE)?;
            KeyMaterial::EcPrivate {
                format,
                curve: k.recommended_curve,
                d: Secret::new(unsigned(&k.d)?),
            }
        }
        Format::TRANSPARENT_EC_PUBLIC_KEY
        | Format::TRANSPARENT_ECDSA_PUBLIC_KEY
        | Format::TRANSPARENT_ECDH_PUBLIC_KEY
        | Format::TRANSPARENT_ECMQV_PUBLIC_KEY => {
            let k = o::TransparentEcPublicKey::decode(&item, &RULE)?;
            KeyMaterial::EcPublic {
                format,
                curve: k.recommended_curve,
                q: k.q_string.to_vec(),
            }
        }
        Format::TRANSPARENT_DSA_PRIVATE_KEY => {
            let k = o::TransparentDsaPrivateKey::decode(&item, &RULE)?;
            KeyMaterial::DsaPrivate {
                domain: DsaPublicKey {
                    p: unsigned(&k.p)?,
                    q: unsigned(&k.q)?,
                    g: unsigned(&k.g)?,
                    y: Vec::new(),
                },
                x: Secret::new(unsigned(&k.x)?),
            }
        }
        Format::TRANSPARENT_DSA_PUBLIC_KEY => {
            let k = o::TransparentDsaPublicKey::decode(&item, &RULE)?;
            KeyMaterial::DsaPublic(DsaPublicKey {
                p: unsigned(&k.p)?,
                q: unsigned(&k.q)?,
                g: unsigned(&k.g)?,
                y: unsigned(&k.y)?,
            })
        }
        other => {
            return Err(OperationError::new(
                Failure::KeyFormat,
                format!("key format type {other} is not supported"),
            ));
        }
    })
}

fn big(bytes: &[u8]) -> BigInteger<'static> {
    BigInteger::from_unsigned(bytes)
}

fn big_secret(secret: Option<&Secret>) -> Option<BigInteger<'static>> {
    secret.map(|s| big(s.as_bytes()))
}

fn transparent<'v, T: Value<'v>>(value: &T) -> o::KeyMaterial<'static> {
    o::KeyMaterial::Transparent(Raw::written(|w| {
        value.encode(tag::KEY_MATERIAL, &mut Encode::new(w, V::V2_1));
    }))
}

/// Writes material as a key block in the clear.
pub(super) fn write(material: &KeyMaterial) -> o::KeyBlock<'static> {
    let key_material = match material {
        KeyMaterial::Bytes { bytes, .. } => {
            o::KeyMaterial::Bytes(Leaf::borrowed(bytes.as_bytes()).into_owned())
        }
        KeyMaterial::Symmetric(key) => transparent(&o::TransparentSymmetricKey {
            key: Leaf::borrowed(key.as_bytes()),
        }),
        KeyMaterial::RsaPrivate(k) => transparent(&o::TransparentRsaPrivateKey {
            modulus: big(&k.modulus),
            private_exponent: big_secret(k.private_exponent.as_ref()),
            public_exponent: k.public_exponent.as_deref().map(big),
            p: big_secret(k.p.as_ref()),
            q: big_secret(k.q.as_ref()),
            prime_exponent_p: big_secret(k.prime_exponent_p.as_ref()),
            prime_exponent_q: big_secret(k.prime_exponent_q.as_ref()),
            crt_coefficient: big_secret(k.crt_coefficient.as_ref()),
        }),
        KeyMaterial::RsaPublic(k) => transparent(&o::TransparentRsaPublicKey {
            modulus: big(&k.modulus),
            public_exponent: big(&k.public_exponent),
        }),
        KeyMaterial::EcPrivate { curve, d, .. } => transparent(&o::TransparentEcPrivateKey {
            recommended_curve: *curve,
            d: big(d.as_bytes()),
        }),
        KeyMaterial::EcPublic { curve, q, .. } => transparent(&o::TransparentEcPublicKey {
            recommended_curve: *curve,
            q_string: Cow::Borrowed(q),
        }),
        KeyMaterial::DsaPrivate { domain, x } => transparent(&o::TransparentDsaPrivateKey {
            p: big(&domain.p),
            q: big(&domain.q),
            g: big(&domain.g),
            x: big(x.as_bytes()),
        }),
        KeyMaterial::DsaPublic(k) => transparent(&o::TransparentDsaPublicKey {
            p: big(&k.p),
            q: big(&k.q),
            g: big(&k.g),
            y: big(&k.y),
        }),
    };
    o::KeyBlock {
        key_format_type: material.format(),
        key_value: Some(o::KeyValueContent::Plain(o::KeyValue {
            key_material,
            attributes: AttributeList::default(),
        })),
        ..o::KeyBlock::default()
    }
}
