//! Secret sharing: parts of others are joined, our parts come together again, and fewer say nothing.

use super::{hex, provider};
use crate::crypto::CryptoError;
use crate::crypto::split::{MAX_PARTS, Scheme, join, polynomial, split};
use crate::protocol::enumeration::{SplitKeyMethod as Method, SplitKeyPolynomial as Polynomial};
use crate::protocol::version::ProtocolVersion as V;

/// 2^521 - 1.
fn mersenne() -> Vec<u8> {
    let mut prime = vec![0xff; 66];
    prime[0] = 0x01;
    prime
}

fn scheme(method: Method, parts: u32, threshold: u32) -> Scheme<'static> {
    Scheme {
        method,
        parts,
        threshold,
        polynomial: Polynomial::POLYNOMIAL_285,
        prime: None,
    }
}

#[test]
fn parts_that_others_made_over_256_elements_are_joined() {
    // OASIS KMIP test case TC-SJ-3-14.
    let parts = [
        "66C46A7754F94DE420C7B1A7FFF5EC56",
        "CF93D1E2A7E593CD5B8D6247F4E5D49C",
        "A855B891F61AD9217240D8EC061E37DA",
        "803DBAD55CDD329FAD19D99AE2C5A415",
    ]
    .map(hex);
    let scheme = scheme(Method::POLYNOMIAL_SHARING_GF_2_8, 4, 2);
    let secret = hex("0102030405060708090a0b0c0d0e0f10");
    for first in 1..=4 {
        for second in (1..=4).filter(|second| *second != first) {
            let part = |n: u32| (n, parts[n as usize - 1].as_slice());
            let joined = join(provider(), &scheme, &[part(first), part(second)], None).unwrap();
            assert_eq!(joined.as_bytes(), secret);
        }
    }
}

#[test]
fn the_field_of_283_is_that_of_aes() {
    // FIPS 197, 4.2: {57} x {83} = {c1}. Of threshold 2, the part at x is the secret and x times the other coefficient.
    let scheme = Scheme {
        polynomial: Polynomial::POLYNOMIAL_283,
        ..scheme(Method::POLYNOMIAL_SHARING_GF_2_8, 255, 2)
    };
    let at = |x: u32, value: u8| (x, [value]);
    let (one, many) = (at(1, 0x57), at(0x83, 0xc1));
    let points: [(u32, &[u8]); 2] = [(one.0, &one.1), (many.0, &many.1)];
    let joined = join(provider(), &scheme, &points, None).unwrap();
    assert_eq!(joined.as_bytes(), [0]);
}

#[test]
fn parts_over_65536_elements_are_those_of_another_program() {
    // Made from the definition alone, y^2 = y + m, by a few lines of Python that multiply polynomials and reduce them:
    // secret 0102030405060708, coefficients a1b2c3d4e5f60718 of x and 1122334455667788 of x^2.
    for (polynomial, parts) in [
        (Polynomial::POLYNOMIAL_283, GF16_283),
        (Polynomial::POLYNOMIAL_285, GF16_285),
    ] {
        let scheme = Scheme {
            polynomial,
            ..scheme(Method::POLYNOMIAL_SHARING_GF_2_16, 255, 3)
        };
        let parts: Vec<(u32, Vec<u8>)> = parts.iter().map(|(x, t)| (*x, hex(t))).collect();
        let points: Vec<(u32, &[u8])> = parts.iter().map(|(x, b)| (*x, b.as_slice())).collect();
        let joined = join(provider(), &scheme, &points, None).unwrap();
        assert_eq!(joined.as_bytes(), hex("0102030405060708"));
    }
}

const GF16_283: &[(u32, &str)] = &[
    (1, "b192f394b5967798"),
    (7, "158d9e7db52d9386"),
    (200, "3a2e4bd66377a93d"),
];

const GF16_285: &[(u32, &str)] = &[
    (1, "b192f394b5967798"),
    (7, "198b986fa13387ba"),
    (200, "9a405699ff25d336"),
];

#[test]
fn parts_in_a_prime_field_are_those_of_another_program() {
    // f(x) = 1234 + 166 x + 94 x^2, the textbook example of Shamir's scheme, in GF(1613):
    // its values at 1, 3 and 6.
    let prime = [0x06, 0x4d];
    let scheme = Scheme {
        prime: Some(&prime),
        ..scheme(Method::POLYNOMIAL_SHARING_PRIME_FIELD, 6, 3)
    };
    let value = |x: u32| ((1234 + 166 * x + 94 * x * x) % 1613) as u16;
    let values = [1, 3, 6].map(|x| (x, value(x).to_be_bytes()));
    let points = values.each_ref().map(|(x, bytes)| (*x, bytes.as_slice()));
    let joined = join(provider(), &scheme, &points, Some(2)).unwrap();
    assert_eq!(joined.as_bytes(), 1234_u16.to_be_bytes());
    // Without a length the secret is as long as fits below every prime of this size: one byte.
    let short = join(provider(), &scheme, &points, None);
    assert_eq!(short.err(), Some(CryptoError::CryptographicFailure));
}

#[test]
fn what_is_split_comes_together_from_any_parts_that_suffice() {
    let prime = mersenne();
    for method in [
        Method::XOR,
        Method::POLYNOMIAL_SHARING_GF_2_8,
        Method::POLYNOMIAL_SHARING_GF_2_16,
        Method::POLYNOMIAL_SHARING_PRIME_FIELD,
    ] {
        for length in [1, 16, 31, 64] {
            let secret: Vec<u8> = (1..=length).map(|n| n as u8).collect();
            let threshold = if method == Method::XOR { 5 } else { 3 };
            let scheme = Scheme {
                prime: Some(&prime),
                ..scheme(method, 5, threshold)
            };
            let parts = split(provider(), &scheme, &secret).unwrap();
            assert_eq!(parts.len(), 5);
            let all: Vec<(u32, &[u8])> = (1..)
                .zip(parts.iter().map(crate::secret::Secret::as_bytes))
                .collect();
            let joined = |points: &[(u32, &[u8])]| {
                join(provider(), &scheme, points, Some(length)).map(|s| s.as_bytes().to_vec())
            };
            assert_eq!(joined(&all), Ok(secret.clone()), "{method}");
            let mut some = all.clone();
            some.reverse();
            assert_eq!(joined(&some), Ok(secret.clone()));
            let few = joined(&all[..threshold as usize - 1]);
            assert_eq!(few, Err(CryptoError::CryptographicFailure));
            let twice = vec![all[0]; threshold as usize];
            assert_eq!(joined(&twice), Err(CryptoError::CryptographicFailure));
            if method != Method::XOR {
                assert_eq!(joined(&[all[4], all[0], all[2]]), Ok(secret.clone()));
                // A part that is not on the polynomial shows where there are more than needed.
                let mut wrong = parts[3].as_bytes().to_vec();
                *wrong.last_mut().unwrap() ^= 1;
                let mut spoilt = all.clone();
                spoilt[3].1 = &wrong;
                assert_eq!(joined(&spoilt), Err(CryptoError::CryptographicFailure));
            }
        }
    }
}

#[test]
fn a_threshold_of_one_gives_the_secret_itself_away_and_is_what_was_asked_for() {
    let scheme = scheme(Method::POLYNOMIAL_SHARING_GF_2_8, 2, 1);
    for part in split(provider(), &scheme, b"open").unwrap() {
        assert_eq!(part.as_bytes(), b"open");
    }
}

#[test]
fn schemes_that_cannot_be_are_refused() {
    let gf8 = Method::POLYNOMIAL_SHARING_GF_2_8;
    let prime_field = Method::POLYNOMIAL_SHARING_PRIME_FIELD;
    let with = |prime: &'static [u8]| Scheme {
        prime: Some(prime),
        ..scheme(prime_field, 5, 3)
    };
    for wrong in [
        scheme(gf8, 0, 0),
        scheme(gf8, 3, 0),
        scheme(gf8, 3, 4),
        scheme(gf8, MAX_PARTS + 1, 2),
        scheme(Method::XOR, 3, 2),
        scheme(Method::new(77), 3, 2),
        scheme(prime_field, 5, 3),
        with(&[0x0f]),
        with(&[3]),
        with(&[]),
        Scheme {
            polynomial: Polynomial::new(7),
            ..scheme(gf8, 5, 3)
        },
    ] {
        assert!(split(provider(), &wrong, &[]).is_err(), "{wrong:?}");
        assert!(join(provider(), &wrong, &[], None).is_err(), "{wrong:?}");
    }
    let too_small = with(&[0x01, 0x01]);
    assert!(split(provider(), &too_small, &[1]).is_ok());
    assert!(matches!(
        split(provider(), &too_small, &[1, 2]),
        Err(CryptoError::DataTooLong { maximum: 1, .. })
    ));
}

#[test]
fn primes_are_told_from_other_numbers() {
    let is_prime = |number: &[u8]| provider().is_prime(number).unwrap();
    assert!(is_prime(&mersenne()) && is_prime(&[2]) && is_prime(&[0x01, 0x01]));
    assert!(!is_prime(&[]) && !is_prime(&[1]) && !is_prime(&[4]));
    // A Carmichael number: 561.
    assert!(!is_prime(&[0x02, 0x31]));
}

#[test]
fn the_polynomial_that_nobody_names_follows_the_text_of_the_version() {
    let wide = Method::POLYNOMIAL_SHARING_GF_2_16;
    assert_eq!(polynomial(wide, V::V1_4), Polynomial::POLYNOMIAL_283);
    assert_eq!(polynomial(wide, V::V2_0), Polynomial::POLYNOMIAL_285);
    let small = Method::POLYNOMIAL_SHARING_GF_2_8;
    assert!(
        V::ALL
            .into_iter()
            .all(|v| polynomial(small, v) == Polynomial::POLYNOMIAL_285)
    );
}
