//! Reading and writing of key formats. DER is OpenSSL's; the transparent forms are components.

use openssl::ec::EcKey;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;

use super::super::asymmetric::AsymmetricKey;
use super::super::der;
use super::super::error::{CryptoError, Service};
use super::super::key_format::{KeyClass, KeyFormats, KeyMaterial};
use super::{OpenSsl, fault, keys, rsa_parts};
use crate::protocol::enumeration::{CryptographicAlgorithm as Algorithm, KeyFormatType as Format};
use crate::secret::Secret;

impl KeyFormats for OpenSsl {
    fn read_key(
        &self,
        class: KeyClass,
        algorithm: Option<Algorithm>,
        material: &KeyMaterial,
    ) -> Result<AsymmetricKey, CryptoError> {
        let key = match material {
            KeyMaterial::Bytes { format, bytes } => {
                read_bytes(class, algorithm, *format, bytes.as_bytes())?
            }
            KeyMaterial::RsaPrivate(parts) => rsa_parts::complete(parts)?,
            KeyMaterial::RsaPublic(key) => {
                rsa_parts::public_key(&key.modulus, &key.public_exponent)
                    .map(AsymmetricKey::RsaPublic)?
            }
            KeyMaterial::EcPrivate { curve, d, .. } => {
                keys::read_ec_private(&keys::ec_private_of_number(*curve, d)?)?
            }
            KeyMaterial::EcPublic { curve, q, .. } => {
                keys::read_ec_public(&keys::ec_public_of_point(*curve, q)?)?
            }
            KeyMaterial::DsaPrivate { domain, x } => keys::complete_dsa(domain, x)?,
            KeyMaterial::DsaPublic(key) => keys::read_dsa_public(&keys::dsa_public(key)?)?,
            KeyMaterial::Symmetric(_) => {
                return Err(CryptoError::UnsupportedKeyFormat {
                    format: material.format(),
                });
            }
        };
        match (class, key.is_private()) {
            (KeyClass::Private, false) => {
                return Err(CryptoError::WrongKeyClass { needed: "private" });
            }
            (KeyClass::Public, true) => {
                return Err(CryptoError::WrongKeyClass { needed: "public" });
            }
            _ => {}
        }
        match algorithm {
            Some(stated) if !agrees(stated, &key) => Err(CryptoError::AlgorithmMismatch {
                requested: stated,
                key: key.algorithm(),
            }),
            _ => Ok(key),
        }
    }

    fn write_key(&self, key: &AsymmetricKey, format: Format) -> Result<KeyMaterial, CryptoError> {
        if let Some(transparent) = write_transparent(key, format) {
            return Ok(transparent);
        }
        let der = fault("i2d");
        let bytes = match (key, format) {
            (AsymmetricKey::RsaPrivate(key), Format::PKCS_1) => {
                keys::rsa_private(key)?.private_key_to_der().map_err(der)?
            }
            (AsymmetricKey::RsaPublic(key), Format::PKCS_1) => keys::rsa_public(key)?
                .public_key_to_der_pkcs1()
                .map_err(der)?,
            (AsymmetricKey::EcPrivate(key), Format::ECPRIVATEKEY) => {
                keys::ec_private_of_number(key.public.curve, &key.d)?
                    .private_key_to_der()
                    .map_err(der)?
            }
            (AsymmetricKey::EdwardsPrivate(key), Format::RAW) => key.bytes.as_bytes().to_vec(),
            (AsymmetricKey::EdwardsPublic(key), Format::RAW) => key.bytes.clone(),
            (key, Format::PKCS_8) if key.is_private() => {
                keys::private(key)?.private_key_to_pkcs8().map_err(der)?
            }
            (key, Format::X_509) if !key.is_private() => {
                keys::public(key)?.public_key_to_der().map_err(der)?
            }
            _ => return Err(CryptoError::UnsupportedKeyFormat { format }),
        };
        Ok(KeyMaterial::Bytes {
            format,
            bytes: Secret::new(bytes),
        })
    }
}

fn write_transparent(key: &AsymmetricKey, format: Format) -> Option<KeyMaterial> {
    let private_ec = matches!(
        format,
        Format::TRANSPARENT_EC_PRIVATE_KEY
            | Format::TRANSPARENT_ECDSA_PRIVATE_KEY
            | Format::TRANSPARENT_ECDH_PRIVATE_KEY
            | Format::TRANSPARENT_ECMQV_PRIVATE_KEY
    );
    let public_ec = matches!(
        format,
        Format::TRANSPARENT_EC_PUBLIC_KEY
            | Format::TRANSPARENT_ECDSA_PUBLIC_KEY
            | Format::TRANSPARENT_ECDH_PUBLIC_KEY
            | Format::TRANSPARENT_ECMQV_PUBLIC_KEY
    );
    Some(match (key, format) {
        (AsymmetricKey::RsaPrivate(key), Format::TRANSPARENT_RSA_PRIVATE_KEY) => {
            KeyMaterial::RsaPrivate(rsa_parts::transparent(key))
        }
        (AsymmetricKey::RsaPublic(key), Format::TRANSPARENT_RSA_PUBLIC_KEY) => {
            KeyMaterial::RsaPublic(key.clone())
        }
        (AsymmetricKey::EcPrivate(key), _) if private_ec => KeyMaterial::EcPrivate {
            format,
            curve: key.public.curve,
            d: key.d.duplicate(),
        },
        (AsymmetricKey::EcPublic(key), _) if public_ec => KeyMaterial::EcPublic {
            format,
            curve: key.curve,
            q: key.q.clone(),
        },
        (AsymmetricKey::DsaPrivate(key), Format::TRANSPARENT_DSA_PRIVATE_KEY) => {
            KeyMaterial::DsaPrivate {
                domain: key.public.clone(),
                x: key.x.duplicate(),
            }
        }
        (AsymmetricKey::DsaPublic(key), Format::TRANSPARENT_DSA_PUBLIC_KEY) => {
            KeyMaterial::DsaPublic(key.clone())
        }
        _ => return None,
    })
}

fn read_bytes(
    class: KeyClass,
    algorithm: Option<Algorithm>,
    format: Format,
    bytes: &[u8],
) -> Result<AsymmetricKey, CryptoError> {
    let malformed = |what| CryptoError::MalformedKey { format, what };
    if format == Format::RAW {
        return match algorithm {
            Some(algorithm) if keys::EDWARDS.iter().any(|(known, _)| *known == algorithm) => {
                match class {
                    KeyClass::Private => {
                        keys::read_private(&keys::edwards_private_of_bytes(algorithm, bytes)?)
                    }
                    KeyClass::Public => {
                        keys::read_public(&keys::edwards_public_of_bytes(algorithm, bytes)?)
                    }
                }
            }
            _ => Err(CryptoError::UnsupportedKeyFormat { format }),
        };
    }
    if !matches!(
        format,
        Format::PKCS_1 | Format::PKCS_8 | Format::X_509 | Format::ECPRIVATEKEY
    ) {
        return Err(CryptoError::UnsupportedKeyFormat { format });
    }
    // OpenSSL would ignore what follows the sequence
    if !der::is_one_sequence(bytes) {
        return Err(malformed("not one DER sequence"));
    }
    if format == Format::PKCS_8 && is_encrypted(bytes) {
        return Err(CryptoError::EncryptedKey);
    }
    let unreadable = |_| malformed("its fields cannot be read");
    let key = match (format, class) {
        (Format::PKCS_1, KeyClass::Private) => {
            keys::read_rsa_private(&Rsa::private_key_from_der(bytes).map_err(unreadable)?)
        }
        (Format::PKCS_1, KeyClass::Public) => {
            keys::read_rsa_public(&Rsa::public_key_from_der_pkcs1(bytes).map_err(unreadable)?)
        }
        (Format::PKCS_8, KeyClass::Private) => {
            keys::read_private(&PKey::private_key_from_pkcs8(bytes).map_err(unreadable)?)
        }
        (Format::ECPRIVATEKEY, KeyClass::Private) => {
            keys::read_ec_private(&EcKey::private_key_from_der(bytes).map_err(unreadable)?)
        }
        (Format::X_509, KeyClass::Public) => {
            keys::read_public(&PKey::public_key_from_der(bytes).map_err(unreadable)?)
        }
        (Format::X_509, KeyClass::Private) => {
            return Err(CryptoError::WrongKeyClass { needed: "private" });
        }
        _ => return Err(CryptoError::WrongKeyClass { needed: "public" }),
    };
    match key {
        Err(CryptoError::NotSupported {
            service: Service::KeyFormats,
        }) => Err(CryptoError::UnsupportedKeyFormat { format }),
        other => other,
    }
}

/// Whether PKCS#8 holds an EncryptedPrivateKeyInfo, which starts with its algorithm instead of a
/// version (RFC 5958, 3).
fn is_encrypted(bytes: &[u8]) -> bool {
    let mut reader = der::Reader::new(bytes);
    reader.enter(der::SEQUENCE).and_then(|inner| inner.peek()) == Some(der::SEQUENCE)
}

/// EC keys go by the names of their uses too; KMIP 2.x calls Ed25519 a curve of EC.
fn agrees(stated: Algorithm, key: &AsymmetricKey) -> bool {
    let actual = key.algorithm();
    stated == actual
        || (key.curve().is_some()
            && matches!(
                stated,
                Algorithm::EC | Algorithm::ECDSA | Algorithm::ECDH | Algorithm::ECMQV
            ))
}
