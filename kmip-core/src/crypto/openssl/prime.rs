//! Arithmetic modulo a prime, with OpenSSL's numbers. Numbers that hold secrets are cleared when they are freed.

use openssl::bn::{BigNum, BigNumContext};

use super::super::error::CryptoError;
use super::super::split::PrimeFields;
use super::{OpenSsl, fault};
use crate::secret::Secret;

impl PrimeFields for OpenSsl {
    fn is_prime(&self, number: &[u8]) -> Result<bool, CryptoError> {
        // The number of rounds is OpenSSL's choice, for an error of less than 2^-80 at any length.
        let number = plain(number)?;
        let mut context = context()?;
        number
            .is_prime(0, &mut context)
            .map_err(fault("BN_check_prime"))
    }

    fn evaluate(
        &self,
        prime: &[u8],
        coefficients: &[Secret],
        x: u32,
    ) -> Result<Secret, CryptoError> {
        let (modulus, mut context) = (plain(prime)?, context()?);
        let x = BigNum::from_u32(x).map_err(fault("BN_set_word"))?;
        let (mut sum, mut product) = (secret(&[])?, secret(&[])?);
        for coefficient in coefficients.iter().rev() {
            let coefficient = secret(coefficient.as_bytes())?;
            product
                .mod_mul(&sum, &x, &modulus, &mut context)
                .map_err(fault("BN_mod_mul"))?;
            sum.mod_add(&product, &coefficient, &modulus, &mut context)
                .map_err(fault("BN_mod_add"))?;
        }
        bytes(&sum, prime.len())
    }

    fn interpolate(&self, prime: &[u8], points: &[(u32, &[u8])]) -> Result<Secret, CryptoError> {
        let (modulus, mut context) = (plain(prime)?, context()?);
        let number = |n: u32| BigNum::from_u32(n).map_err(fault("BN_set_word"));
        let mut sum = secret(&[])?;
        for (x, value) in points {
            let value = secret(value)?;
            if value >= modulus {
                return Err(CryptoError::CryptographicFailure);
            }
            let (own, mut weight) = (number(*x)?, number(1)?);
            for (other, _) in points.iter().filter(|(other, _)| other != x) {
                let other = number(*other)?;
                let (mut below, mut inverse, mut scaled) = (number(0)?, number(0)?, number(0)?);
                below
                    .mod_sub(&other, &own, &modulus, &mut context)
                    .map_err(fault("BN_mod_sub"))?;
                inverse
                    .mod_inverse(&below, &modulus, &mut context)
                    .map_err(fault("BN_mod_inverse"))?;
                scaled
                    .mod_mul(&weight, &other, &modulus, &mut context)
                    .map_err(fault("BN_mod_mul"))?;
                weight
                    .mod_mul(&scaled, &inverse, &modulus, &mut context)
                    .map_err(fault("BN_mod_mul"))?;
            }
            let (mut term, mut total) = (secret(&[])?, secret(&[])?);
            term.mod_mul(&value, &weight, &modulus, &mut context)
                .map_err(fault("BN_mod_mul"))?;
            total
                .mod_add(&sum, &term, &modulus, &mut context)
                .map_err(fault("BN_mod_add"))?;
            sum = total;
        }
        bytes(&sum, prime.len())
    }
}

fn context() -> Result<BigNumContext, CryptoError> {
    BigNumContext::new_secure().map_err(fault("BN_CTX_secure_new"))
}

fn plain(bytes: &[u8]) -> Result<BigNum, CryptoError> {
    BigNum::from_slice(bytes).map_err(fault("BN_bin2bn"))
}

/// A number that is cleared when it is freed.
fn secret(bytes: &[u8]) -> Result<BigNum, CryptoError> {
    let mut number = BigNum::new_secure().map_err(fault("BN_secure_new"))?;
    number.copy_from_slice(bytes).map_err(fault("BN_bin2bn"))?;
    number.set_const_time();
    Ok(number)
}

fn bytes(number: &BigNum, length: usize) -> Result<Secret, CryptoError> {
    let length = i32::try_from(length).map_err(|_| CryptoError::CryptographicFailure)?;
    let bytes = number
        .to_vec_padded(length)
        .map_err(fault("BN_bn2binpad"))?;
    Ok(Secret::new(bytes))
}
