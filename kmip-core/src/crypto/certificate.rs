//! Facts of X.509 certificates, for the attributes that a server sets when one is registered
//! (1.0: 3.9 to 3.12; 1.1: 3.13 to 3.17; 1.4: 3.10 to 3.17; 2.1: 4.6 to 4.8, 4.22, 4.61 to 4.63).
//!
//! Names and numbers are taken from the DER as it is. The public key and the certificate as a whole
//! are judged by the provider. Signatures are the provider's as well.

use core::fmt::Write as _;

use super::asymmetric::AsymmetricKey;
use super::der::{self, Element, Reader};
use super::error::{CryptoError, Service};
use crate::protocol::enumeration::DigitalSignatureAlgorithm as Signature;

/// Reading of certificates.
pub trait Certificates {
    /// Reads a DER-encoded X.509 certificate.
    fn read_certificate(&self, der: &[u8]) -> Result<CertificateFacts, CryptoError> {
        let _ = der;
        Err(CryptoError::not_supported(Service::Certificates))
    }

    /// Judges certificates that come in any order, each with whether a chain may end in it, at a time in seconds since
    /// 1970: signatures, dates and constraints.
    fn validate_chain(
        &self,
        certificates: &[(&[u8], bool)],
        at: i64,
    ) -> Result<ChainVerdict, CryptoError> {
        let _ = (certificates, at);
        Err(CryptoError::not_supported(Service::Certificates))
    }
}

/// What certificates are together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainVerdict {
    /// A chain that is right up to a root that may end it.
    Valid,
    /// A chain that is not right.
    Invalid,
    /// A chain that is right as far as it goes.
    Unknown,
    /// Not one chain.
    NotOneChain,
}

/// What a certificate says.
#[derive(Debug)]
pub struct CertificateFacts {
    /// Certificate Length: bytes of the whole certificate.
    pub length: usize,
    /// The subject.
    pub subject: DistinguishedName,
    /// The issuer.
    pub issuer: DistinguishedName,
    /// The serial number as a DER INTEGER, tag and length included (X.509 Certificate Identifier).
    pub serial_number_der: Vec<u8>,
    /// The serial number's content bytes in lower-case hexadecimal (Certificate Identifier of 1.x).
    pub serial_number_text: String,
    /// Subject alternative names, each as its DER GeneralName.
    pub subject_alternative_names: Vec<AlternativeName>,
    /// Issuer alternative names.
    pub issuer_alternative_names: Vec<AlternativeName>,
    /// The public key; absent when its kind is one that the provider does not read.
    pub public_key: Option<AsymmetricKey>,
    /// The algorithm of the issuer's signature, where KMIP has a name for it.
    pub signature_algorithm: Option<Signature>,
}

/// A distinguished name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DistinguishedName {
    /// The DER encoding.
    pub der: Vec<u8>,
    /// The text of RFC 2253: last part first, special characters escaped.
    pub text: String,
    /// The parts in the order of the certificate: object identifier in dots, and text.
    pub parts: Vec<(String, String)>,
}

impl DistinguishedName {
    /// The texts of all parts with an object identifier, such as [`oid::COMMON_NAME`].
    pub fn all<'a>(&'a self, oid: &'a str) -> impl Iterator<Item = &'a str> {
        self.parts
            .iter()
            .filter(move |(known, _)| known == oid)
            .map(|(_, text)| text.as_str())
    }
}

/// An alternative name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlternativeName {
    /// The DER GeneralName.
    pub der: Vec<u8>,
    /// Its text, for the kinds that have one: e-mail, DNS name, URI, IP address.
    pub text: Option<String>,
}

/// Object identifiers of the parts that have Certificate Attributes in KMIP (2.1: 4.6).
pub mod oid {
    /// CN.
    pub const COMMON_NAME: &str = "2.5.4.3";
    /// O.
    pub const ORGANIZATION: &str = "2.5.4.10";
    /// OU.
    pub const ORGANIZATIONAL_UNIT: &str = "2.5.4.11";
    /// E-mail address (PKCS#9).
    pub const EMAIL: &str = "1.2.840.113549.1.9.1";
    /// C.
    pub const COUNTRY: &str = "2.5.4.6";
    /// ST.
    pub const STATE: &str = "2.5.4.8";
    /// L.
    pub const LOCALITY: &str = "2.5.4.7";
    /// UID (RFC 4519).
    pub const USER_ID: &str = "0.9.2342.19200300.100.1.1";
    /// Serial number of the subject.
    pub const SERIAL_NUMBER: &str = "2.5.4.5";
    /// Title.
    pub const TITLE: &str = "2.5.4.12";
    /// DC (RFC 4519).
    pub const DOMAIN_COMPONENT: &str = "0.9.2342.19200300.100.1.25";
    /// DN qualifier.
    pub const DN_QUALIFIER: &str = "2.5.4.46";
}

/// Short names in the text of a distinguished name.
const SHORT_NAMES: &[(&str, &str)] = &[
    (oid::COMMON_NAME, "CN"),
    (oid::ORGANIZATION, "O"),
    (oid::ORGANIZATIONAL_UNIT, "OU"),
    (oid::EMAIL, "emailAddress"),
    (oid::COUNTRY, "C"),
    (oid::STATE, "ST"),
    (oid::LOCALITY, "L"),
    ("2.5.4.9", "STREET"),
    (oid::USER_ID, "UID"),
    (oid::SERIAL_NUMBER, "serialNumber"),
    (oid::TITLE, "title"),
    (oid::DOMAIN_COMPONENT, "DC"),
    (oid::DN_QUALIFIER, "dnQualifier"),
    ("2.5.4.4", "SN"),
    ("2.5.4.42", "GN"),
];

/// Signature algorithms by object identifier (RFC 3279, 4055, 5758; NIST for SHA-3).
const SIGNATURE_OIDS: &[(&str, Signature)] = &[
    ("1.2.840.113549.1.1.2", Signature::MD2_WITH_RSA_ENCRYPTION),
    ("1.2.840.113549.1.1.4", Signature::MD5_WITH_RSA_ENCRYPTION),
    ("1.2.840.113549.1.1.5", Signature::SHA_1_WITH_RSA_ENCRYPTION),
    (
        "1.2.840.113549.1.1.14",
        Signature::SHA_224_WITH_RSA_ENCRYPTION,
    ),
    (
        "1.2.840.113549.1.1.11",
        Signature::SHA_256_WITH_RSA_ENCRYPTION,
    ),
    (
        "1.2.840.113549.1.1.12",
        Signature::SHA_384_WITH_RSA_ENCRYPTION,
    ),
    (
        "1.2.840.113549.1.1.13",
        Signature::SHA_512_WITH_RSA_ENCRYPTION,
    ),
    ("1.2.840.113549.1.1.10", Signature::RSASSA_PSS),
    ("1.2.840.10040.4.3", Signature::DSA_WITH_SHA_1),
    ("2.16.840.1.101.3.4.3.1", Signature::DSA_WITH_SHA224),
    ("2.16.840.1.101.3.4.3.2", Signature::DSA_WITH_SHA256),
    ("1.2.840.10045.4.1", Signature::ECDSA_WITH_SHA_1),
    ("1.2.840.10045.4.3.1", Signature::ECDSA_WITH_SHA224),
    ("1.2.840.10045.4.3.2", Signature::ECDSA_WITH_SHA256),
    ("1.2.840.10045.4.3.3", Signature::ECDSA_WITH_SHA384),
    ("1.2.840.10045.4.3.4", Signature::ECDSA_WITH_SHA512),
    (
        "2.16.840.1.101.3.4.3.14",
        Signature::SHA3_256_WITH_RSA_ENCRYPTION,
    ),
    (
        "2.16.840.1.101.3.4.3.15",
        Signature::SHA3_384_WITH_RSA_ENCRYPTION,
    ),
    (
        "2.16.840.1.101.3.4.3.16",
        Signature::SHA3_512_WITH_RSA_ENCRYPTION,
    ),
];

/// What can be read without judging the public key.
pub(super) struct Outline<'a> {
    pub(super) subject: DistinguishedName,
    pub(super) issuer: DistinguishedName,
    pub(super) serial: Element<'a>,
    /// SubjectPublicKeyInfo.
    pub(super) public_key: &'a [u8],
    pub(super) signature_algorithm: Option<Signature>,
    pub(super) subject_alternative_names: Vec<AlternativeName>,
    pub(super) issuer_alternative_names: Vec<AlternativeName>,
}

/// Reads a certificate's outline (RFC 5280, 4.1).
pub(super) fn outline(der: &[u8]) -> Result<Outline<'_>, CryptoError> {
    let bad = |what| CryptoError::MalformedCertificate { what };
    if !der::is_one_sequence(der) {
        return Err(bad("not one DER sequence"));
    }
    let mut certificate = Reader::new(der)
        .enter(der::SEQUENCE)
        .ok_or(bad("no certificate"))?;
    let mut body = certificate
        .enter(der::SEQUENCE)
        .ok_or(bad("no contents to be signed"))?;
    body.expect(0xa0); // version, absent in version 1
    let serial = body.expect(der::INTEGER).ok_or(bad("no serial number"))?;
    body.expect(der::SEQUENCE)
        .ok_or(bad("no signature algorithm"))?;
    let issuer = distinguished_name(body.expect(der::SEQUENCE)).ok_or(bad("issuer"))?;
    body.expect(der::SEQUENCE).ok_or(bad("no validity"))?;
    let subject = distinguished_name(body.expect(der::SEQUENCE)).ok_or(bad("subject"))?;
    let public_key = body
        .expect(der::SEQUENCE)
        .ok_or(bad("no public key"))?
        .whole;
    let (mut subject_alternative_names, mut issuer_alternative_names) = (Vec::new(), Vec::new());
    while let Some(element) = body.next() {
        if element.tag == 0xa3 {
            let mut extensions = Reader::new(element.contents)
                .enter(der::SEQUENCE)
                .ok_or(bad("extensions"))?;
            while let Some(mut extension) = extensions.enter(der::SEQUENCE) {
                let name = extension
                    .expect(der::OBJECT_IDENTIFIER)
                    .ok_or(bad("extension"))?;
                extension.expect(der::BOOLEAN);
                let value = extension
                    .expect(der::OCTET_STRING)
                    .ok_or(bad("extension"))?;
                // 2.5.29.17 and 2.5.29.18
                match name.contents {
                    [0x55, 0x1d, 0x11] => {
                        subject_alternative_names =
                            alternative_names(value.contents).ok_or(bad("alternative name"))?;
                    }
                    [0x55, 0x1d, 0x12] => {
                        issuer_alternative_names =
                            alternative_names(value.contents).ok_or(bad("alternative name"))?;
                    }
                    _ => {}
                }
            }
        }
    }
    let mut algorithm = certificate
        .enter(der::SEQUENCE)
        .ok_or(bad("no signature algorithm"))?;
    let algorithm = algorithm
        .expect(der::OBJECT_IDENTIFIER)
        .and_then(|element| dotted(element.contents));
    let algorithm = algorithm.ok_or(bad("signature algorithm"))?;
    Ok(Outline {
        subject,
        issuer,
        serial,
        public_key,
        signature_algorithm: SIGNATURE_OIDS
            .iter()
            .find(|(oid, _)| *oid == algorithm)
            .map(|(_, signature)| *signature),
        subject_alternative_names,
        issuer_alternative_names,
    })
}

/// Content bytes of an INTEGER in lower-case hexadecimal, without the leading sign byte.
pub(super) fn serial_text(contents: &[u8]) -> String {
    let contents = match contents {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    contents.iter().fold(
        String::with_capacity(contents.len() * 2),
        |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        },
    )
}

fn distinguished_name(element: Option<Element<'_>>) -> Option<DistinguishedName> {
    let element = element?;
    let mut name = DistinguishedName {
        der: element.whole.to_vec(),
        ..DistinguishedName::default()
    };
    let mut sets = Reader::new(element.contents);
    let mut texts = Vec::new();
    while !sets.is_at_end() {
        let mut set = sets.enter(der::SET)?;
        let mut joined = String::new();
        while !set.is_at_end() {
            let mut part = set.enter(der::SEQUENCE)?;
            let oid = dotted(part.expect(der::OBJECT_IDENTIFIER)?.contents)?;
            let value = part.next()?;
            let text = string(value)?;
            if !joined.is_empty() {
                joined.push('+');
            }
            match SHORT_NAMES.iter().find(|(known, _)| *known == oid) {
                Some((_, short)) => joined.push_str(short),
                None => joined.push_str(&oid),
            }
            joined.push('=');
            escape(&text, &mut joined);
            name.parts.push((oid, text));
        }
        texts.push(joined);
    }
    texts.reverse();
    name.text = texts.join(",");
    Some(name)
}

/// The escapes of RFC 2253, section 2.4.
fn escape(text: &str, out: &mut String) {
    let last = text.chars().count().saturating_sub(1);
    for (index, character) in text.chars().enumerate() {
        let special = matches!(character, ',' | '+' | '"' | '\\' | '<' | '>' | ';')
            || (index == 0 && matches!(character, ' ' | '#'))
            || (index == last && character == ' ');
        if special {
            out.push('\\');
        }
        out.push(character);
    }
}

/// An ASN.1 string as text.
fn string(element: Element<'_>) -> Option<String> {
    let bytes = element.contents;
    match element.tag {
        // UTF8String, NumericString, PrintableString, IA5String, VisibleString; TeletexString, which
        // everybody writes as Latin-1, and some write into the others
        0x0c | 0x12 | 0x13 | 0x14 | 0x16 | 0x1a => Some(match core::str::from_utf8(bytes) {
            Ok(text) if element.tag != 0x14 => text.to_owned(),
            _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
        }),
        // BMPString
        0x1e if bytes.len().is_multiple_of(2) => {
            let units = bytes
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units)
                .collect::<Result<String, _>>()
                .ok()
        }
        // UniversalString
        0x1c if bytes.len().is_multiple_of(4) => bytes
            .chunks_exact(4)
            .map(|four| char::from_u32(u32::from_be_bytes([four[0], four[1], four[2], four[3]])))
            .collect(),
        0x1c | 0x1e => None,
        // anything else as RFC 2253 writes it: # and the DER in hexadecimal
        _ => Some(format!("#{}", serial_text_of_all(element.whole))),
    }
}

fn serial_text_of_all(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn alternative_names(extension: &[u8]) -> Option<Vec<AlternativeName>> {
    let mut names = Reader::new(extension).enter(der::SEQUENCE)?;
    let mut found = Vec::new();
    while !names.is_at_end() {
        let name = names.next()?;
        let text = match name.tag {
            // rfc822Name, dNSName, uniformResourceIdentifier
            0x81 | 0x82 | 0x86 => core::str::from_utf8(name.contents).ok().map(str::to_owned),
            0x87 => address(name.contents),
            _ => None,
        };
        found.push(AlternativeName {
            der: name.whole.to_vec(),
            text,
        });
    }
    Some(found)
}

fn address(bytes: &[u8]) -> Option<String> {
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        return Some(core::net::Ipv4Addr::from(four).to_string());
    }
    <[u8; 16]>::try_from(bytes)
        .ok()
        .map(|sixteen| core::net::Ipv6Addr::from(sixteen).to_string())
}

/// An object identifier in dots; an arc may have 128 bits (a UUID under 2.25).
fn dotted(contents: &[u8]) -> Option<String> {
    let mut numbers = Vec::new();
    let mut number = 0_u128;
    for byte in contents {
        number = number.checked_mul(128)? | u128::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            if numbers.is_empty() {
                let first = (number / 40).min(2);
                numbers.extend([first, number - first * 40]);
            } else {
                numbers.push(number);
            }
            number = 0;
        }
    }
    if numbers.is_empty() || contents.last()? & 0x80 != 0 {
        return None;
    }
    let texts: Vec<String> = numbers.iter().map(u128::to_string).collect();
    Some(texts.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn object_identifiers_are_written_in_dots() {
        assert_eq!(dotted(&[0x55, 4, 3]).as_deref(), Some("2.5.4.3"));
        assert_eq!(
            dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1]).as_deref(),
            Some(oid::EMAIL)
        );
        assert_eq!(
            dotted(&[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19]).as_deref(),
            Some(oid::DOMAIN_COMPONENT)
        );
        assert_eq!(dotted(&[]), None);
        assert_eq!(dotted(&[0x55, 0x84]), None);
        assert_eq!(dotted(&[0xff; 30]), None);
        let uuid = [&[0x69, 0x83][..], &[0xff; 17], &[0x7f]].concat();
        assert_eq!(
            dotted(&uuid).as_deref(),
            Some("2.25.340282366920938463463374607431768211455")
        );
    }

    #[test]
    fn special_characters_are_escaped_as_rfc_2253_says() {
        for (plain, escaped) in [
            ("Sue, Grabbit and Runn", "Sue\\, Grabbit and Runn"),
            ("#1", "\\#1"),
            (" a ", "\\ a\\ "),
            ("a\"+b", "a\\\"\\+b"),
            ("Lučić", "Lučić"),
        ] {
            let mut out = String::new();
            escape(plain, &mut out);
            assert_eq!(out, escaped);
        }
    }

    #[test]
    fn strings_of_every_kind_become_text() {
        let text = |tag, contents: &[u8]| {
            string(Element {
                tag,
                contents,
                whole: &[0x05, 0x00],
            })
        };
        assert_eq!(text(0x0c, "ß".as_bytes()).as_deref(), Some("ß"));
        assert_eq!(text(0x14, &[0xdf]).as_deref(), Some("ß"));
        assert_eq!(text(0x13, &[0xdf]).as_deref(), Some("ß"));
        assert_eq!(
            text(0x1e, &[0x00, 0xdf, 0xd8, 0x3d, 0xde, 0x00]).as_deref(),
            Some("ß😀")
        );
        assert_eq!(text(0x1c, &[0, 0, 0, 0xdf]).as_deref(), Some("ß"));
        assert_eq!(text(0x05, &[]).as_deref(), Some("#0500"));
        assert_eq!(text(0x1e, &[0xd8, 0x3d]), None);
        assert_eq!(text(0x1c, &[0, 0, 0]), None);
    }

    #[test]
    fn serial_numbers_lose_the_sign_byte_in_text_only() {
        assert_eq!(serial_text(&[0, 0x80, 1]), "8001");
        assert_eq!(serial_text(&[0]), "00");
        assert_eq!(serial_text(&[0x31, 0x32]), "3132");
    }

    #[test]
    fn what_is_no_certificate_is_refused_by_name() {
        for bytes in [&[][..], &[0x30, 0], &[0x30, 2, 0x30, 0], &[0xff; 40]] {
            assert!(matches!(
                outline(bytes),
                Err(CryptoError::MalformedCertificate { .. })
            ));
        }
    }
}
