//! Secret sharing, for Split Keys (1.4: 2.2.5; 2.1: 13.1): XOR of all parts, and polynomials over GF(2^8), GF(2^16) and
//! prime fields.
//!
//! A part of a polynomial method is the value of a random polynomial at the number of the part, and the secret is its
//! value at 0: piece by piece over GF(2^8) and GF(2^16), as one number over a prime field. The small fields are computed
//! here, without tables and without branches on secrets; numbers are the provider's.
//!
//! - The texts of 1.2 to 1.4 make the field of 256 elements with the polynomial of AES (283), those of 2.0 and 2.1 with
//!   285, and 3.0 lets the client say which (Split Key Polynomial). The official cases of 1.4 and 2.0 share over GF(2^8)
//!   with 285. [`polynomial`] is what holds where nobody says it.
//! - The texts define GF(2^16) by y^2 = y + m, give the inverse for that, and then misplace m in the product of ry + s
//!   and uy + v, which is ((r + s)(u + v) + sv)y + (rum + sv).
//! - Pieces of two bytes are filled up behind the secret with zero.

use super::error::{CryptoError, Service};
use super::provider::Provider;
use crate::protocol::enumeration::{SplitKeyMethod, SplitKeyPolynomial};
use crate::protocol::version::ProtocolVersion as V;
use crate::secret::Secret;

/// Most parts: numbers of parts are elements of the smallest field.
pub const MAX_PARTS: u32 = 255;

/// Longest number of a prime field, in bytes.
const MAX_PRIME: usize = 2048;

/// How a secret is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme<'a> {
    /// The method.
    pub method: SplitKeyMethod,
    /// Parts in total, up to [`MAX_PARTS`].
    pub parts: u32,
    /// Parts that are needed.
    pub threshold: u32,
    /// The polynomial of the field of 256 elements.
    pub polynomial: SplitKeyPolynomial,
    /// The prime of a prime field, unsigned and big-endian.
    pub prime: Option<&'a [u8]>,
}

/// Arithmetic modulo a prime. All numbers are unsigned and big-endian.
pub trait PrimeFields {
    /// Whether a number is prime, but for a chance of less than 2^-80.
    fn is_prime(&self, number: &[u8]) -> Result<bool, CryptoError> {
        let _ = number;
        Err(CryptoError::not_supported(Service::SecretSharing))
    }

    /// The value of a polynomial at `x`; the coefficient of the lowest power comes first. As long as `prime`.
    fn evaluate(
        &self,
        prime: &[u8],
        coefficients: &[Secret],
        x: u32,
    ) -> Result<Secret, CryptoError> {
        let _ = (prime, coefficients, x);
        Err(CryptoError::not_supported(Service::SecretSharing))
    }

    /// The value at 0 of the polynomial of the lowest degree that has these values. As long as `prime`.
    fn interpolate(&self, prime: &[u8], points: &[(u32, &[u8])]) -> Result<Secret, CryptoError> {
        let _ = (prime, points);
        Err(CryptoError::not_supported(Service::SecretSharing))
    }
}

/// The polynomial that a version shares with where nobody says it.
pub fn polynomial(method: SplitKeyMethod, version: V) -> SplitKeyPolynomial {
    const FIRST_WITH_285: V = V::V2_0;
    if method == SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_16 && version < FIRST_WITH_285 {
        SplitKeyPolynomial::POLYNOMIAL_283
    } else {
        SplitKeyPolynomial::POLYNOMIAL_285
    }
}

impl Scheme<'_> {
    /// Whether parts of this scheme can be made and joined.
    pub fn check(&self, crypto: &dyn Provider) -> Result<(), CryptoError> {
        let bad = |name, value: u32| {
            Err(CryptoError::BadParameter {
                name,
                value: i64::from(value),
            })
        };
        if !(1..=MAX_PARTS).contains(&self.parts) {
            return bad("Split Key Parts", self.parts);
        }
        if !(1..=self.parts).contains(&self.threshold) {
            return bad("Split Key Threshold", self.threshold);
        }
        match self.method {
            // All parts are needed (1.4: 2.2.5).
            SplitKeyMethod::XOR if self.threshold != self.parts => {
                bad("Split Key Threshold", self.threshold)
            }
            SplitKeyMethod::XOR => Ok(()),
            SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_8
            | SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_16 => self.field().map(|_| ()),
            SplitKeyMethod::POLYNOMIAL_SHARING_PRIME_FIELD => {
                let prime = self.prime()?;
                let fits = prime.len() <= MAX_PRIME;
                if fits && number(prime) > u64::from(self.parts) && crypto.is_prime(prime)? {
                    Ok(())
                } else {
                    bad("Prime Field Size", 0)
                }
            }
            _ => Err(CryptoError::not_supported(Service::SecretSharing)),
        }
    }

    fn prime(&self) -> Result<&[u8], CryptoError> {
        self.prime.ok_or(CryptoError::MissingParameter {
            name: "Prime Field Size",
        })
    }

    fn field(&self) -> Result<Field, CryptoError> {
        let reduction = match self.polynomial {
            SplitKeyPolynomial::POLYNOMIAL_283 => 0x1b,
            SplitKeyPolynomial::POLYNOMIAL_285 => 0x1d,
            other => {
                return Err(CryptoError::BadParameter {
                    name: "Split Key Polynomial",
                    value: i64::from(other.get()),
                });
            }
        };
        Ok(Field {
            reduction,
            wide: self.method == SplitKeyMethod::POLYNOMIAL_SHARING_GF_2_16,
        })
    }
}

/// Splits a secret: part number 1 comes first.
pub fn split(
    crypto: &dyn Provider,
    scheme: &Scheme<'_>,
    secret: &[u8],
) -> Result<Vec<Secret>, CryptoError> {
    scheme.check(crypto)?;
    match scheme.method {
        SplitKeyMethod::XOR => split_by_xor(crypto, scheme, secret),
        SplitKeyMethod::POLYNOMIAL_SHARING_PRIME_FIELD => {
            split_by_prime(crypto, scheme.prime()?, scheme, secret)
        }
        _ => scheme.field()?.split(crypto, scheme, secret),
    }
}

/// Joins parts, each with its number; there must be as many as the threshold says, and all that are there must fit.
/// `length` is that of the secret in bytes, where it is known.
pub fn join(
    crypto: &dyn Provider,
    scheme: &Scheme<'_>,
    parts: &[(u32, &[u8])],
    length: Option<usize>,
) -> Result<Secret, CryptoError> {
    scheme.check(crypto)?;
    let numbers_differ = parts.iter().enumerate().all(|(i, (number, _))| {
        (1..=scheme.parts).contains(number) && parts[..i].iter().all(|(n, _)| n != number)
    });
    let needed = scheme.threshold as usize;
    if parts.len() < needed || !numbers_differ {
        return Err(CryptoError::CryptographicFailure);
    }
    let joined = |parts: &[(u32, &[u8])]| match scheme.method {
        SplitKeyMethod::XOR => join_by_xor(parts, length),
        SplitKeyMethod::POLYNOMIAL_SHARING_PRIME_FIELD => {
            join_by_prime(crypto, scheme.prime()?, parts, length)
        }
        _ => scheme.field()?.join(parts, length),
    };
    let secret = joined(&parts[..needed])?;
    // Parts beyond the threshold must lie on the same polynomial: each stands in for the first once.
    for extra in needed..parts.len() {
        let mut others = parts[1..needed].to_vec();
        others.push(parts[extra]);
        if joined(&others)?.as_bytes() != secret.as_bytes() {
            return Err(CryptoError::CryptographicFailure);
        }
    }
    Ok(secret)
}

fn split_by_xor(
    crypto: &dyn Provider,
    scheme: &Scheme<'_>,
    secret: &[u8],
) -> Result<Vec<Secret>, CryptoError> {
    let mut last = Secret::copy_from(secret);
    let mut parts = Vec::with_capacity(scheme.parts as usize);
    for _ in 1..scheme.parts {
        let mut part = Secret::zeroed(secret.len());
        crypto.fill(part.as_mut_bytes())?;
        add(last.as_mut_bytes(), part.as_bytes());
        parts.push(part);
    }
    parts.push(last);
    Ok(parts)
}

fn join_by_xor(parts: &[(u32, &[u8])], length: Option<usize>) -> Result<Secret, CryptoError> {
    let size = size_of(parts)?;
    let mut secret = Secret::zeroed(size);
    for (_, part) in parts {
        add(secret.as_mut_bytes(), part);
    }
    cut(secret, length)
}

fn split_by_prime(
    crypto: &dyn Provider,
    prime: &[u8],
    scheme: &Scheme<'_>,
    secret: &[u8],
) -> Result<Vec<Secret>, CryptoError> {
    // The prime is bigger than every value of the secret (1.4: 2.2.5).
    if secret.len() > whole_bytes_below(prime) {
        return Err(CryptoError::DataTooLong {
            length: secret.len(),
            maximum: whole_bytes_below(prime),
        });
    }
    let mut coefficients = vec![Secret::copy_from(secret)];
    for _ in 1..scheme.threshold {
        // Eight bytes more than the prime has, so that the remainder shows no bias.
        let mut coefficient = Secret::zeroed(prime.len() + 8);
        crypto.fill(coefficient.as_mut_bytes())?;
        coefficients.push(coefficient);
    }
    (1..=scheme.parts)
        .map(|x| crypto.evaluate(prime, &coefficients, x))
        .collect()
}

fn join_by_prime(
    crypto: &dyn Provider,
    prime: &[u8],
    parts: &[(u32, &[u8])],
    length: Option<usize>,
) -> Result<Secret, CryptoError> {
    let value = crypto.interpolate(prime, parts)?;
    let length = length.unwrap_or(whole_bytes_below(prime));
    let bytes = value.as_bytes();
    let head = bytes
        .len()
        .checked_sub(length)
        .ok_or(CryptoError::CryptographicFailure)?;
    if bytes[..head].iter().any(|byte| *byte != 0) {
        return Err(CryptoError::CryptographicFailure);
    }
    Ok(Secret::copy_from(&bytes[head..]))
}

/// Bytes of the longest secret whose every value is below the prime.
fn whole_bytes_below(prime: &[u8]) -> usize {
    let zeros = prime
        .first()
        .map_or(0, |byte| byte.leading_zeros() as usize);
    ((prime.len() * 8).saturating_sub(zeros + 1)) / 8
}

/// A number, or the largest one where it is longer.
fn number(bytes: &[u8]) -> u64 {
    let start = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    let bytes = &bytes[start..];
    if bytes.len() > 8 {
        return u64::MAX;
    }
    bytes
        .iter()
        .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// GF(2^8), or GF(2^16) over it.
#[derive(Clone, Copy)]
struct Field {
    /// What x^8 is.
    reduction: u8,
    wide: bool,
}

impl Field {
    fn split(
        self,
        crypto: &dyn Provider,
        scheme: &Scheme<'_>,
        secret: &[u8],
    ) -> Result<Vec<Secret>, CryptoError> {
        let size = secret.len().next_multiple_of(self.piece());
        let mut coefficients = Vec::with_capacity(scheme.threshold as usize);
        let mut first = Secret::zeroed(size);
        first.as_mut_bytes()[..secret.len()].copy_from_slice(secret);
        coefficients.push(first);
        for _ in 1..scheme.threshold {
            let mut coefficient = Secret::zeroed(size);
            crypto.fill(coefficient.as_mut_bytes())?;
            coefficients.push(coefficient);
        }
        let parts = (1..=scheme.parts).map(|x| {
            let mut part = Secret::zeroed(size);
            for coefficient in coefficients.iter().rev() {
                self.scale(part.as_mut_bytes(), x as u16);
                add(part.as_mut_bytes(), coefficient.as_bytes());
            }
            part
        });
        Ok(parts.collect())
    }

    fn join(self, parts: &[(u32, &[u8])], length: Option<usize>) -> Result<Secret, CryptoError> {
        let size = size_of(parts)?;
        if !size.is_multiple_of(self.piece()) {
            return Err(CryptoError::CryptographicFailure);
        }
        let mut secret = Secret::zeroed(size);
        for (number, bytes) in parts {
            let x = *number as u16;
            // Lagrange at 0: the product of x_j / (x_j - x).
            let mut weight = 1;
            for (other, _) in parts.iter().filter(|(other, _)| other != number) {
                let other = *other as u16;
                let quotient = self.multiply(other, self.inverse(other ^ x));
                weight = self.multiply(weight, quotient);
            }
            let mut part = Secret::copy_from(bytes);
            self.scale(part.as_mut_bytes(), weight);
            add(secret.as_mut_bytes(), part.as_bytes());
        }
        cut(secret, length)
    }

    /// Bytes of an element.
    fn piece(self) -> usize {
        if self.wide { 2 } else { 1 }
    }

    /// Multiplies each element of a row.
    fn scale(self, row: &mut [u8], by: u16) {
        if self.wide {
            for pair in row.chunks_exact_mut(2) {
                let value = u16::from_be_bytes([pair[0], pair[1]]);
                pair.copy_from_slice(&self.multiply(value, by).to_be_bytes());
            }
        } else {
            for byte in row {
                *byte = self.multiply_bytes(*byte, by as u8);
            }
        }
    }

    fn multiply(self, a: u16, b: u16) -> u16 {
        // ry + s and uy + v
        let (ry, uy) = (a.to_be_bytes(), b.to_be_bytes());
        let sv = self.multiply_bytes(ry[1], uy[1]);
        if !self.wide {
            return u16::from(sv);
        }
        let ru = self.multiply_bytes(ry[0], uy[0]);
        let high = self.multiply_bytes(ry[0] ^ ry[1], uy[0] ^ uy[1]) ^ sv;
        u16::from_be_bytes([high, self.multiply_bytes(ru, M) ^ sv])
    }

    fn inverse(self, a: u16) -> u16 {
        let [u, v] = a.to_be_bytes();
        if !self.wide {
            return u16::from(self.inverse_byte(v));
        }
        let uu = self.multiply_bytes(u, u);
        let d = self.multiply_bytes(u ^ v, v) ^ self.multiply_bytes(M, uu);
        let d = self.inverse_byte(d);
        u16::from_be_bytes([self.multiply_bytes(u, d), self.multiply_bytes(u ^ v, d)])
    }

    fn multiply_bytes(self, a: u8, b: u8) -> u8 {
        let (mut a, mut product) = (a, 0);
        for bit in 0..8 {
            product ^= a & (b >> bit & 1).wrapping_neg();
            let carry = (a >> 7).wrapping_neg();
            a = a << 1 ^ carry & self.reduction;
        }
        product
    }

    /// a^254.
    fn inverse_byte(self, a: u8) -> u8 {
        let (mut square, mut product) = (a, 1);
        for _ in 1..8 {
            square = self.multiply_bytes(square, square);
            product = self.multiply_bytes(product, square);
        }
        product
    }
}

/// The m of GF(2^16): x^5 + x^4 + x^3 + x.
const M: u8 = 0x3a;

fn add(sum: &mut [u8], other: &[u8]) {
    for (byte, other) in sum.iter_mut().zip(other) {
        *byte ^= other;
    }
}

/// The one length of all parts.
fn size_of(parts: &[(u32, &[u8])]) -> Result<usize, CryptoError> {
    let size = parts.first().map_or(0, |(_, bytes)| bytes.len());
    if size > 0 && parts.iter().all(|(_, bytes)| bytes.len() == size) {
        Ok(size)
    } else {
        Err(CryptoError::CryptographicFailure)
    }
}

/// The secret without what filled up its last piece.
fn cut(mut secret: Secret, length: Option<usize>) -> Result<Secret, CryptoError> {
    if let Some(length) = length {
        let filled = secret.as_bytes().get(length..);
        if filled.is_none_or(|rest| rest.len() > 1 || rest.iter().any(|byte| *byte != 0)) {
            return Err(CryptoError::CryptographicFailure);
        }
        secret.truncate(length);
    }
    Ok(secret)
}
