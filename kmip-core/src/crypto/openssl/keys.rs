//! Between components and OpenSSL's key objects.

use core::ops::{Deref, DerefMut};

use openssl::bn::{BigNum, BigNumContext};
use openssl::dsa::Dsa;
use openssl::ec::{EcGroup, EcKey, EcPoint, PointConversionForm};
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Private, Public};
use openssl::rsa::{Rsa, RsaPrivateKeyBuilder};

use super::super::asymmetric::{
    AsymmetricKey, DsaPrivateKey, DsaPublicKey, EcPrivateKey, EcPublicKey, EdwardsPrivateKey,
    EdwardsPublicKey, RsaPrivateKey, RsaPublicKey, curve_bits,
};
use super::super::error::{CryptoError, Service};
use super::super::key_format::{TransparentRsaPrivateKey, strip_zeros};
use super::{fault, rsa_parts};
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, RecommendedCurve as Curve,
};
use crate::secret::Secret;

/// A number that is wiped when dropped.
pub(super) struct SecretNumber(BigNum);

impl SecretNumber {
    pub(super) fn new(bytes: &Secret) -> Result<Self, CryptoError> {
        number(bytes.as_bytes()).map(Self)
    }

    pub(super) fn empty() -> Result<Self, CryptoError> {
        BigNum::new().map(Self).map_err(fault("BN_new"))
    }

    pub(super) fn to_secret(&self) -> Secret {
        Secret::new(self.0.to_vec())
    }

    /// A plain number for a key object, which wipes it itself.
    fn for_key(&self) -> Result<BigNum, CryptoError> {
        self.0.to_owned().map_err(fault("BN_dup"))
    }
}

impl From<BigNum> for SecretNumber {
    fn from(number: BigNum) -> Self {
        Self(number)
    }
}

impl Deref for SecretNumber {
    type Target = BigNum;
    fn deref(&self) -> &BigNum {
        &self.0
    }
}

impl DerefMut for SecretNumber {
    fn deref_mut(&mut self) -> &mut BigNum {
        &mut self.0
    }
}

impl Drop for SecretNumber {
    fn drop(&mut self) {
        self.0.clear();
    }
}

/// A number from big-endian bytes; longer than any key has is refused.
pub(super) fn number(bytes: &[u8]) -> Result<BigNum, CryptoError> {
    let bytes = strip_zeros(bytes);
    if bytes.len() > 4096 {
        return Err(CryptoError::InconsistentKey {
            what: "a number of more than 32768 bits",
        });
    }
    BigNum::from_slice(bytes).map_err(fault("BN_bin2bn"))
}

/// A number as bytes; zero is one zero byte.
pub(super) fn public_bytes(number: &BigNum) -> Vec<u8> {
    let bytes = number.to_vec();
    if bytes.is_empty() { vec![0] } else { bytes }
}

const MALFORMED: CryptoError = CryptoError::InconsistentKey {
    what: "not a key of its algorithm",
};

// RSA

pub(super) fn rsa_public(key: &RsaPublicKey) -> Result<Rsa<Public>, CryptoError> {
    Rsa::from_public_components(number(&key.modulus)?, number(&key.public_exponent)?)
        .map_err(fault("RSA_set0_key"))
}

pub(super) fn rsa_private(key: &RsaPrivateKey) -> Result<Rsa<Private>, CryptoError> {
    let secret = |secret: &Secret| SecretNumber::new(secret)?.for_key();
    let (n, e) = (
        number(&key.public.modulus)?,
        number(&key.public.public_exponent)?,
    );
    let builder = RsaPrivateKeyBuilder::new(n, e, secret(&key.private_exponent)?)
        .map_err(fault("RSA_set0_key"))?;
    let builder = builder
        .set_factors(secret(&key.p)?, secret(&key.q)?)
        .map_err(fault("RSA_set0_factors"))?;
    let builder = builder
        .set_crt_params(
            secret(&key.prime_exponent_p)?,
            secret(&key.prime_exponent_q)?,
            secret(&key.crt_coefficient)?,
        )
        .map_err(fault("RSA_set0_crt_params"))?;
    Ok(builder.build())
}

pub(super) fn read_rsa_public(rsa: &Rsa<Public>) -> Result<AsymmetricKey, CryptoError> {
    rsa_parts::public_key(&rsa.n().to_vec(), &rsa.e().to_vec()).map(AsymmetricKey::RsaPublic)
}

pub(super) fn read_rsa_private(rsa: &Rsa<Private>) -> Result<AsymmetricKey, CryptoError> {
    let secret =
        |number: Option<&openssl::bn::BigNumRef>| number.map(|number| Secret::new(number.to_vec()));
    rsa_parts::complete(&TransparentRsaPrivateKey {
        modulus: rsa.n().to_vec(),
        private_exponent: secret(Some(rsa.d())),
        public_exponent: Some(rsa.e().to_vec()),
        p: secret(rsa.p()),
        q: secret(rsa.q()),
        prime_exponent_p: secret(rsa.dmp1()),
        prime_exponent_q: secret(rsa.dmq1()),
        crt_coefficient: secret(rsa.iqmp()),
    })
}

// Weierstrass curves

/// OpenSSL's numbers of curves that have a KMIP name (921 and 922 are `NID_brainpoolP160r1` and
/// `NID_brainpoolP160t1`, which the crate has no names for).
#[rustfmt::skip]
const CURVE_NIDS: &[(Curve, Nid)] = &[
    (Curve::P_256, Nid::X9_62_PRIME256V1), (Curve::P_384, Nid::SECP384R1), (Curve::P_521, Nid::SECP521R1),
    (Curve::P_224, Nid::SECP224R1), (Curve::P_192, Nid::X9_62_PRIME192V1),
    (Curve::SECP256K1, Nid::SECP256K1), (Curve::SECP224K1, Nid::SECP224K1), (Curve::SECP192K1, Nid::SECP192K1),
    (Curve::SECP112R1, Nid::SECP112R1), (Curve::SECP112R2, Nid::SECP112R2), (Curve::SECP128R1, Nid::SECP128R1),
    (Curve::SECP128R2, Nid::SECP128R2), (Curve::SECP160K1, Nid::SECP160K1), (Curve::SECP160R1, Nid::SECP160R1),
    (Curve::SECP160R2, Nid::SECP160R2),
    (Curve::BRAINPOOLP160R1, Nid::from_raw(921)), (Curve::BRAINPOOLP160T1, Nid::from_raw(922)),
    (Curve::BRAINPOOLP192R1, Nid::BRAINPOOL_P192R1), (Curve::BRAINPOOLP192T1, Nid::BRAINPOOL_P192T1),
    (Curve::BRAINPOOLP224R1, Nid::BRAINPOOL_P224R1), (Curve::BRAINPOOLP224T1, Nid::BRAINPOOL_P224T1),
    (Curve::BRAINPOOLP256R1, Nid::BRAINPOOL_P256R1), (Curve::BRAINPOOLP256T1, Nid::BRAINPOOL_P256T1),
    (Curve::BRAINPOOLP320R1, Nid::BRAINPOOL_P320R1), (Curve::BRAINPOOLP320T1, Nid::BRAINPOOL_P320T1),
    (Curve::BRAINPOOLP384R1, Nid::BRAINPOOL_P384R1), (Curve::BRAINPOOLP384T1, Nid::BRAINPOOL_P384T1),
    (Curve::BRAINPOOLP512R1, Nid::BRAINPOOL_P512R1), (Curve::BRAINPOOLP512T1, Nid::BRAINPOOL_P512T1),
    (Curve::ANSIX9P192V2, Nid::X9_62_PRIME192V2), (Curve::ANSIX9P192V3, Nid::X9_62_PRIME192V3),
    (Curve::ANSIX9P239V1, Nid::X9_62_PRIME239V1), (Curve::ANSIX9P239V2, Nid::X9_62_PRIME239V2),
    (Curve::ANSIX9P239V3, Nid::X9_62_PRIME239V3),
    (Curve::K_163, Nid::SECT163K1), (Curve::B_163, Nid::SECT163R2), (Curve::K_233, Nid::SECT233K1),
    (Curve::B_233, Nid::SECT233R1), (Curve::K_283, Nid::SECT283K1), (Curve::B_283, Nid::SECT283R1),
    (Curve::K_409, Nid::SECT409K1), (Curve::B_409, Nid::SECT409R1), (Curve::K_571, Nid::SECT571K1),
    (Curve::B_571, Nid::SECT571R1), (Curve::SECT113R1, Nid::SECT113R1), (Curve::SECT113R2, Nid::SECT113R2),
    (Curve::SECT131R1, Nid::SECT131R1), (Curve::SECT131R2, Nid::SECT131R2), (Curve::SECT163R1, Nid::SECT163R1),
    (Curve::SECT193R1, Nid::SECT193R1), (Curve::SECT193R2, Nid::SECT193R2), (Curve::SECT239K1, Nid::SECT239K1),
];

pub(super) fn group(curve: Curve) -> Result<EcGroup, CryptoError> {
    let unsupported = CryptoError::UnsupportedCurve { curve };
    let (_, nid) = CURVE_NIDS
        .iter()
        .find(|(known, _)| *known == curve)
        .ok_or(unsupported.clone())?;
    EcGroup::from_curve_name(*nid).map_err(|_| unsupported)
}

fn curve_of(group: &openssl::ec::EcGroupRef) -> Result<Curve, CryptoError> {
    let nid = group.curve_name().ok_or(CryptoError::UnnamedCurve)?;
    let (curve, _) = CURVE_NIDS
        .iter()
        .find(|(_, known)| *known == nid)
        .ok_or(CryptoError::UnnamedCurve)?;
    curve_bits(*curve)
        .map(|_| *curve)
        .ok_or(CryptoError::UnnamedCurve)
}

fn context() -> Result<BigNumContext, CryptoError> {
    BigNumContext::new().map_err(fault("BN_CTX_new"))
}

/// The public half of a private number.
fn multiply(group: &EcGroup, d: &SecretNumber) -> Result<EcPoint, CryptoError> {
    let mut point = EcPoint::new(group).map_err(fault("EC_POINT_new"))?;
    point
        .mul_generator2(group, d, &mut *context()?)
        .map_err(fault("EC_POINT_mul"))?;
    Ok(point)
}

pub(super) fn ec_private_of_number(
    curve: Curve,
    d: &Secret,
) -> Result<EcKey<Private>, CryptoError> {
    let group = group(curve)?;
    let d = SecretNumber::new(d)?;
    let point = multiply(&group, &d)?;
    let key = EcKey::from_private_components(&group, &d, &point).map_err(|_| MALFORMED)?;
    key.check_key().map_err(|_| MALFORMED)?;
    Ok(key)
}

pub(super) fn ec_public_of_point(curve: Curve, q: &[u8]) -> Result<EcKey<Public>, CryptoError> {
    let group = group(curve)?;
    let off_curve = CryptoError::InconsistentKey {
        what: "the point is not on the curve",
    };
    let point = EcPoint::from_bytes(&group, q, &mut *context()?).map_err(|_| off_curve.clone())?;
    let key = EcKey::from_public_key(&group, &point).map_err(|_| off_curve.clone())?;
    key.check_key().map_err(|_| off_curve)?;
    Ok(key)
}

fn point_bytes(
    point: &openssl::ec::EcPointRef,
    group: &openssl::ec::EcGroupRef,
) -> Result<Vec<u8>, CryptoError> {
    point
        .to_bytes(group, PointConversionForm::UNCOMPRESSED, &mut *context()?)
        .map_err(fault("EC_POINT_point2oct"))
}

pub(super) fn read_ec_public(key: &EcKey<Public>) -> Result<AsymmetricKey, CryptoError> {
    let curve = curve_of(key.group())?;
    key.check_key().map_err(|_| CryptoError::InconsistentKey {
        what: "the point is not on the curve",
    })?;
    Ok(AsymmetricKey::EcPublic(EcPublicKey {
        curve,
        q: point_bytes(key.public_key(), key.group())?,
    }))
}

pub(super) fn read_ec_private(key: &EcKey<Private>) -> Result<AsymmetricKey, CryptoError> {
    let curve = curve_of(key.group())?;
    key.check_key().map_err(|_| CryptoError::InconsistentKey {
        what: "private and public half do not belong together",
    })?;
    let public = EcPublicKey {
        curve,
        q: point_bytes(key.public_key(), key.group())?,
    };
    Ok(AsymmetricKey::EcPrivate(EcPrivateKey {
        public,
        d: Secret::new(key.private_key().to_vec()),
    }))
}

// Edwards and Montgomery curves

pub(super) const EDWARDS: &[(Algorithm, Id)] = &[
    (Algorithm::ED25519, Id::ED25519),
    (Algorithm::ED448, Id::ED448),
    (Algorithm::X25519, Id::X25519),
    (Algorithm::X448, Id::X448),
];

fn edwards_id(algorithm: Algorithm) -> Result<Id, CryptoError> {
    let unsupported = CryptoError::UnsupportedAlgorithm {
        service: Service::KeyFormats,
        algorithm,
    };
    EDWARDS
        .iter()
        .find(|(known, _)| *known == algorithm)
        .map(|(_, id)| *id)
        .ok_or(unsupported)
}

pub(super) fn edwards_private_of_bytes(
    algorithm: Algorithm,
    bytes: &[u8],
) -> Result<PKey<Private>, CryptoError> {
    PKey::private_key_from_raw_bytes(bytes, edwards_id(algorithm)?).map_err(|_| {
        CryptoError::BadKeyLength {
            algorithm,
            bits: bytes.len() as u64 * 8,
        }
    })
}

pub(super) fn edwards_public_of_bytes(
    algorithm: Algorithm,
    bytes: &[u8],
) -> Result<PKey<Public>, CryptoError> {
    PKey::public_key_from_raw_bytes(bytes, edwards_id(algorithm)?).map_err(|_| {
        CryptoError::BadKeyLength {
            algorithm,
            bits: bytes.len() as u64 * 8,
        }
    })
}

// DSA

fn dsa_numbers(key: &DsaPublicKey) -> Result<[BigNum; 4], CryptoError> {
    let numbers = [
        number(&key.p)?,
        number(&key.q)?,
        number(&key.g)?,
        number(&key.y)?,
    ];
    let [p, q, g, y] = &numbers;
    let one = BigNum::from_u32(1).map_err(fault("BN_set_word"))?;
    let inside = |number: &BigNum| number.ucmp(&one).is_gt() && number.ucmp(p).is_lt();
    if (512..=16_384).contains(&p.num_bits())
        && p.is_bit_set(0)
        && (128..=512).contains(&q.num_bits())
        && inside(q)
        && inside(g)
        && inside(y)
    {
        Ok(numbers)
    } else {
        Err(MALFORMED)
    }
}

pub(super) fn dsa_public(key: &DsaPublicKey) -> Result<Dsa<Public>, CryptoError> {
    let [p, q, g, y] = dsa_numbers(key)?;
    Dsa::from_public_components(p, q, g, y).map_err(fault("DSA_set0_key"))
}

pub(super) fn dsa_private(key: &DsaPrivateKey) -> Result<Dsa<Private>, CryptoError> {
    let [p, q, g, y] = dsa_numbers(&key.public)?;
    Dsa::from_private_components(p, q, g, SecretNumber::new(&key.x)?.for_key()?, y)
        .map_err(fault("DSA_set0_key"))
}

/// Computes y and checks x.
#[allow(clippy::many_single_char_names)] // the standard's names
pub(super) fn complete_dsa(
    domain: &DsaPublicKey,
    x: &Secret,
) -> Result<AsymmetricKey, CryptoError> {
    let (p, q, g, x) = (
        number(&domain.p)?,
        number(&domain.q)?,
        number(&domain.g)?,
        SecretNumber::new(x)?,
    );
    if !(512..=16_384).contains(&p.num_bits())
        || !p.is_bit_set(0)
        || x.num_bits() == 0
        || x.ucmp(&q).is_ge()
    {
        return Err(MALFORMED);
    }
    let mut y = BigNum::new().map_err(fault("BN_new"))?;
    y.mod_exp(&g, &x, &p, &mut *context()?)
        .map_err(|_| MALFORMED)?;
    let public = DsaPublicKey {
        p: public_bytes(&p),
        q: public_bytes(&q),
        g: public_bytes(&g),
        y: public_bytes(&y),
    };
    dsa_numbers(&public)?;
    Ok(AsymmetricKey::DsaPrivate(DsaPrivateKey {
        public,
        x: x.to_secret(),
    }))
}

pub(super) fn read_dsa_public(dsa: &Dsa<Public>) -> Result<AsymmetricKey, CryptoError> {
    let (Some(p), Some(q), Some(g)) = (dsa.p_opt(), dsa.q_opt(), dsa.g_opt()) else {
        return Err(MALFORMED);
    };
    let key = DsaPublicKey {
        p: p.to_vec(),
        q: q.to_vec(),
        g: g.to_vec(),
        y: dsa.pub_key().to_vec(),
    };
    dsa_numbers(&key)?;
    Ok(AsymmetricKey::DsaPublic(key))
}

pub(super) fn read_dsa_private(dsa: &Dsa<Private>) -> Result<AsymmetricKey, CryptoError> {
    let (Some(p), Some(q), Some(g)) = (dsa.p_opt(), dsa.q_opt(), dsa.g_opt()) else {
        return Err(MALFORMED);
    };
    let domain = DsaPublicKey {
        p: p.to_vec(),
        q: q.to_vec(),
        g: g.to_vec(),
        y: Vec::new(),
    };
    complete_dsa(&domain, &Secret::new(dsa.priv_key().to_vec()))
}

// Any

/// OpenSSL's object of a private key.
pub(super) fn private(key: &AsymmetricKey) -> Result<PKey<Private>, CryptoError> {
    let object = fault("EVP_PKEY_assign");
    match key {
        AsymmetricKey::RsaPrivate(key) => PKey::from_rsa(rsa_private(key)?).map_err(object),
        AsymmetricKey::EcPrivate(key) => {
            PKey::from_ec_key(ec_private_of_number(key.public.curve, &key.d)?).map_err(object)
        }
        AsymmetricKey::EdwardsPrivate(key) => {
            edwards_private_of_bytes(key.public.algorithm, key.bytes.as_bytes())
        }
        AsymmetricKey::DsaPrivate(key) => PKey::from_dsa(dsa_private(key)?).map_err(object),
        _ => Err(CryptoError::WrongKeyClass { needed: "private" }),
    }
}

/// OpenSSL's object of a public key, or of the public half of a private one.
pub(super) fn public(key: &AsymmetricKey) -> Result<PKey<Public>, CryptoError> {
    let object = fault("EVP_PKEY_assign");
    match key.public() {
        AsymmetricKey::RsaPublic(key) => PKey::from_rsa(rsa_public(&key)?).map_err(object),
        AsymmetricKey::EcPublic(key) => {
            PKey::from_ec_key(ec_public_of_point(key.curve, &key.q)?).map_err(object)
        }
        AsymmetricKey::EdwardsPublic(key) => edwards_public_of_bytes(key.algorithm, &key.bytes),
        AsymmetricKey::DsaPublic(key) => PKey::from_dsa(dsa_public(&key)?).map_err(object),
        _ => Err(CryptoError::WrongKeyClass { needed: "public" }),
    }
}

/// The components of a private key object.
pub(super) fn read_private(key: &PKey<Private>) -> Result<AsymmetricKey, CryptoError> {
    let id = key.id();
    match id {
        Id::RSA => read_rsa_private(&key.rsa().map_err(|_| MALFORMED)?),
        Id::EC => read_ec_private(&key.ec_key().map_err(|_| MALFORMED)?),
        Id::DSA => read_dsa_private(&key.dsa().map_err(|_| MALFORMED)?),
        _ => {
            let (algorithm, _) = EDWARDS
                .iter()
                .find(|(_, known)| *known == id)
                .ok_or(CryptoError::not_supported(Service::KeyFormats))?;
            let public = EdwardsPublicKey {
                algorithm: *algorithm,
                bytes: key.raw_public_key().map_err(|_| MALFORMED)?,
            };
            let bytes = Secret::new(key.raw_private_key().map_err(|_| MALFORMED)?);
            Ok(AsymmetricKey::EdwardsPrivate(EdwardsPrivateKey {
                public,
                bytes,
            }))
        }
    }
}

/// The components of a public key object.
pub(super) fn read_public(key: &PKey<Public>) -> Result<AsymmetricKey, CryptoError> {
    let id = key.id();
    match id {
        Id::RSA => read_rsa_public(&key.rsa().map_err(|_| MALFORMED)?),
        Id::EC => read_ec_public(&key.ec_key().map_err(|_| MALFORMED)?),
        Id::DSA => read_dsa_public(&key.dsa().map_err(|_| MALFORMED)?),
        _ => {
            let (algorithm, _) = EDWARDS
                .iter()
                .find(|(_, known)| *known == id)
                .ok_or(CryptoError::not_supported(Service::KeyFormats))?;
            let bytes = key.raw_public_key().map_err(|_| MALFORMED)?;
            Ok(AsymmetricKey::EdwardsPublic(EdwardsPublicKey {
                algorithm: *algorithm,
                bytes,
            }))
        }
    }
}
