//! RSA private keys from whatever parts are given: the missing ones are computed, the given ones
//! must agree.
//!
//! The arithmetic is OpenSSL's; the compositions are those of PKCS#1 (RFC 8017, 3.2) and, for
//! factoring by the private exponent, SP 800-56B, appendix C. All keys leave here complete, with
//! p q = n and e d = 1 modulo p - 1 and q - 1. Primality is not tested: it would cost more than every
//! later use, and a key that its owner made badly hurts its owner only.

use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::error::ErrorStack;

use super::super::asymmetric::{AsymmetricKey, RSA_READ_BITS, RsaPrivateKey, RsaPublicKey};
use super::super::error::CryptoError;
use super::super::key_format::TransparentRsaPrivateKey;
use super::fault;
use super::keys::{SecretNumber, number, public_bytes};
use crate::protocol::enumeration::CryptographicAlgorithm as Algorithm;
use crate::secret::Secret;

/// Moduli longer than this are not factored from their exponents: it would take seconds.
const MAX_FACTORED_BITS: i32 = 8192;

/// Checks modulus and public exponent.
pub(super) fn public_key(
    modulus: &[u8],
    public_exponent: &[u8],
) -> Result<RsaPublicKey, CryptoError> {
    let (n, e) = (number(modulus)?, number(public_exponent)?);
    let bits = n.num_bits().unsigned_abs();
    if !RSA_READ_BITS.contains(&bits) {
        return Err(CryptoError::BadKeyLength {
            algorithm: Algorithm::RSA,
            bits: u64::from(bits),
        });
    }
    if n.is_even() || e.is_even() || e.num_bits() < 2 || e.num_bits() > 64 {
        return Err(CryptoError::InconsistentKey {
            what: "modulus or public exponent",
        });
    }
    Ok(RsaPublicKey {
        modulus: public_bytes(&n),
        public_exponent: public_bytes(&e),
    })
}

/// Completes a private key.
pub(super) fn complete(given: &TransparentRsaPrivateKey) -> Result<AsymmetricKey, CryptoError> {
    Parts::new(given)?.complete(given)
}

struct Parts {
    context: BigNumContext,
    one: BigNum,
    n: BigNum,
    e: Option<BigNum>,
    d: Option<SecretNumber>,
}

impl Parts {
    fn new(given: &TransparentRsaPrivateKey) -> Result<Self, CryptoError> {
        Ok(Self {
            context: BigNumContext::new().map_err(fault("BN_CTX_new"))?,
            one: BigNum::from_u32(1).map_err(fault("BN_set_word"))?,
            n: number(&given.modulus)?,
            e: given.public_exponent.as_deref().map(number).transpose()?,
            d: given
                .private_exponent
                .as_ref()
                .map(SecretNumber::new)
                .transpose()?,
        })
    }

    fn complete(mut self, given: &TransparentRsaPrivateKey) -> Result<AsymmetricKey, CryptoError> {
        let bits = self.n.num_bits().unsigned_abs();
        if !RSA_READ_BITS.contains(&bits) {
            return Err(CryptoError::BadKeyLength {
                algorithm: Algorithm::RSA,
                bits: u64::from(bits),
            });
        }
        let secrets = [
            &given.private_exponent,
            &given.p,
            &given.q,
            &given.prime_exponent_p,
            &given.prime_exponent_q,
        ];
        if secrets
            .into_iter()
            .flatten()
            .any(|secret| secret.len() > given.modulus.len() + 8)
        {
            return Err(CryptoError::InconsistentKey {
                what: "a part is longer than the modulus",
            });
        }
        let (p, q) = self.factors(given)?;
        let arithmetic = |_: ErrorStack| CryptoError::InconsistentKey {
            what: "parts do not compute",
        };
        self.finish(&p, &q, given).map_err(arithmetic)?
    }

    /// p and q: given, or found.
    fn factors(
        &mut self,
        given: &TransparentRsaPrivateKey,
    ) -> Result<(SecretNumber, SecretNumber), CryptoError> {
        let arithmetic = |_: ErrorStack| CryptoError::InconsistentKey {
            what: "modulus cannot be factored",
        };
        let (p, q) = match (&given.p, &given.q, &given.prime_exponent_p) {
            (Some(p), Some(q), _) => (SecretNumber::new(p)?, SecretNumber::new(q)?),
            (Some(one), None, _) | (None, Some(one), _) => {
                let one = SecretNumber::new(one)?;
                let other = self.divide(&one).map_err(arithmetic)?;
                if given.p.is_some() {
                    (one, other)
                } else {
                    (other, one)
                }
            }
            (None, None, exponent) => {
                if self.n.num_bits() > MAX_FACTORED_BITS {
                    return Err(CryptoError::IncompleteKey {
                        what: "prime factors",
                    });
                }
                let p = match (&self.d, exponent) {
                    (Some(_), _) => self.factor_by_exponent().map_err(arithmetic)?,
                    (None, Some(exponent)) => {
                        let exponent = SecretNumber::new(exponent)?;
                        self.factor_by_prime_exponent(&exponent)
                            .map_err(arithmetic)?
                    }
                    (None, None) => {
                        return Err(CryptoError::IncompleteKey {
                            what: "private exponent or primes",
                        });
                    }
                };
                let p = p.ok_or(CryptoError::InconsistentKey {
                    what: "modulus cannot be factored",
                })?;
                let q = self.divide(&p).map_err(arithmetic)?;
                // given prime exponents say which is which; otherwise the larger is p, as is the custom
                let swap = match (exponent, &self.e) {
                    (Some(exponent), Some(e)) => {
                        let (e, exponent) = (
                            BigNumRef::to_owned(e).map_err(arithmetic)?,
                            SecretNumber::new(exponent)?,
                        );
                        !self.inverse(&e, &exponent, &p).map_err(arithmetic)?
                    }
                    _ => p.ucmp(&q).is_lt(),
                };
                if swap { (q, p) } else { (p, q) }
            }
        };
        let mut product = SecretNumber::empty()?;
        product
            .checked_mul(&p, &q, &mut self.context)
            .map_err(arithmetic)?;
        if product.ucmp(&self.n).is_ne()
            || p.num_bits() < 2
            || q.num_bits() < 2
            || p.is_even()
            || q.is_even()
        {
            return Err(CryptoError::InconsistentKey {
                what: "modulus is not the product of the primes",
            });
        }
        Ok((p, q))
    }

    /// Everything else, and the comparison with what was given.
    fn finish(
        &mut self,
        p: &SecretNumber,
        q: &SecretNumber,
        given: &TransparentRsaPrivateKey,
    ) -> Result<Result<AsymmetricKey, CryptoError>, ErrorStack> {
        let (p1, q1) = (self.less_one(p)?, self.less_one(q)?);
        let (mut gcd, mut product, mut lambda) = (secret()?, secret()?, secret()?);
        gcd.gcd(&p1, &q1, &mut self.context)?;
        product.checked_mul(&p1, &q1, &mut self.context)?;
        lambda.checked_div(&product, &gcd, &mut self.context)?;
        let e = match (self.e.take(), &self.d) {
            (Some(e), _) => e,
            (None, Some(d)) => {
                let mut e = BigNum::new()?;
                e.mod_inverse(d, &lambda, &mut self.context)?;
                e
            }
            (None, None) => {
                return Ok(Err(CryptoError::IncompleteKey {
                    what: "public exponent",
                }));
            }
        };
        let d = if let Some(d) = self.d.take() {
            d
        } else {
            let mut d = secret()?;
            d.mod_inverse(&e, &lambda, &mut self.context)?;
            d
        };
        if !self.inverse(&e, &d, p)? || !self.inverse(&e, &d, q)? {
            return Ok(Err(CryptoError::InconsistentKey {
                what: "exponents do not belong to the primes",
            }));
        }
        let (mut dp, mut dq, mut coefficient) = (secret()?, secret()?, secret()?);
        dp.nnmod(&d, &p1, &mut self.context)?;
        dq.nnmod(&d, &q1, &mut self.context)?;
        coefficient.mod_inverse(q, p, &mut self.context)?;
        let parts = [
            (&given.prime_exponent_p, &dp),
            (&given.prime_exponent_q, &dq),
            (&given.crt_coefficient, &coefficient),
        ];
        for (stated, computed) in parts {
            if let Some(stated) = stated {
                let same =
                    SecretNumber::new(stated).is_ok_and(|stated| stated.ucmp(computed).is_eq());
                if !same {
                    return Ok(Err(CryptoError::InconsistentKey {
                        what: "CRT parts do not belong to the exponents",
                    }));
                }
            }
        }
        let public = match public_key(&self.n.to_vec(), &e.to_vec()) {
            Ok(public) => public,
            Err(error) => return Ok(Err(error)),
        };
        Ok(Ok(AsymmetricKey::RsaPrivate(RsaPrivateKey {
            public,
            private_exponent: d.to_secret(),
            p: p.to_secret(),
            q: q.to_secret(),
            prime_exponent_p: dp.to_secret(),
            prime_exponent_q: dq.to_secret(),
            crt_coefficient: coefficient.to_secret(),
        })))
    }

    fn less_one(&self, number: &BigNumRef) -> Result<SecretNumber, ErrorStack> {
        let mut less = secret()?;
        less.checked_sub(number, &self.one)?;
        Ok(less)
    }

    /// Whether e d = 1 modulo prime - 1.
    fn inverse(
        &mut self,
        e: &BigNumRef,
        d: &BigNumRef,
        prime: &BigNumRef,
    ) -> Result<bool, ErrorStack> {
        let order = self.less_one(prime)?;
        let mut product = secret()?;
        product.mod_mul(e, d, &order, &mut self.context)?;
        Ok(product.ucmp(&self.one).is_eq())
    }

    /// n divided by one of its factors; 1 or a remainder shows later, when the product is checked.
    fn divide(&mut self, factor: &BigNumRef) -> Result<SecretNumber, ErrorStack> {
        let mut quotient = secret()?;
        quotient.checked_div(&self.n, factor, &mut self.context)?;
        Ok(quotient)
    }

    /// p from the private exponent: e d - 1 is a multiple of the order of every number modulo n, so
    /// halving it finds a square root of 1 that is neither 1 nor -1, and that splits n.
    fn factor_by_exponent(&mut self) -> Result<Option<SecretNumber>, ErrorStack> {
        let e = match &self.e {
            Some(e) => BigNumRef::to_owned(e)?,
            None => BigNum::from_u32(65_537)?,
        };
        let mut multiple = secret()?;
        if let Some(d) = &self.d {
            multiple.checked_mul(&e, d, &mut self.context)?;
        }
        multiple.sub_word(1)?;
        let mut halvings = 0;
        while halvings < multiple.num_bits() && !multiple.is_bit_set(halvings) {
            halvings += 1;
        }
        let mut odd = secret()?;
        odd.rshift(&multiple, halvings)?;
        let minus_one = self.less_one(&self.n)?;
        for base in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] {
            let base = BigNum::from_u32(base)?;
            let mut root = secret()?;
            root.mod_exp(&base, &odd, &self.n, &mut self.context)?;
            for _ in 0..halvings {
                if root.ucmp(&self.one).is_eq() || root.ucmp(&minus_one).is_eq() {
                    break;
                }
                let mut square = secret()?;
                square.mod_sqr(&root, &self.n, &mut self.context)?;
                if square.ucmp(&self.one).is_eq() {
                    let below = self.less_one(&root)?;
                    let mut factor = secret()?;
                    factor.gcd(&below, &self.n, &mut self.context)?;
                    return Ok(Some(factor));
                }
                root = square;
            }
        }
        Ok(None)
    }

    /// p from d mod (p - 1): 2^(e dP) - 2 is a multiple of p, and hardly ever one of q.
    fn factor_by_prime_exponent(
        &mut self,
        exponent: &BigNumRef,
    ) -> Result<Option<SecretNumber>, ErrorStack> {
        let Some(e) = &self.e else { return Ok(None) };
        let two = BigNum::from_u32(2)?;
        let (mut power, mut root, mut difference, mut factor) =
            (secret()?, secret()?, secret()?, secret()?);
        power.checked_mul(e, exponent, &mut self.context)?;
        root.mod_exp(&two, &power, &self.n, &mut self.context)?;
        difference.mod_sub(&root, &two, &self.n, &mut self.context)?;
        factor.gcd(&difference, &self.n, &mut self.context)?;
        let found = factor.ucmp(&self.one).is_gt() && factor.ucmp(&self.n).is_lt();
        Ok(found.then_some(factor))
    }
}

fn secret() -> Result<SecretNumber, ErrorStack> {
    BigNum::new().map(SecretNumber::from)
}

/// The transparent form, with every field.
pub(super) fn transparent(key: &RsaPrivateKey) -> TransparentRsaPrivateKey {
    let copy = |secret: &Secret| Some(secret.duplicate());
    TransparentRsaPrivateKey {
        modulus: key.public.modulus.clone(),
        private_exponent: copy(&key.private_exponent),
        public_exponent: Some(key.public.public_exponent.clone()),
        p: copy(&key.p),
        q: copy(&key.q),
        prime_exponent_p: copy(&key.prime_exponent_p),
        prime_exponent_q: copy(&key.prime_exponent_q),
        crt_coefficient: copy(&key.crt_coefficient),
    }
}
