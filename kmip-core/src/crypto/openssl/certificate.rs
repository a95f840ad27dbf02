//! Certificates: OpenSSL judges the whole and the public key, the outline is read beside it.

use openssl::x509::X509;

use super::super::certificate::{self, CertificateFacts, Certificates, ChainVerdict};
use super::super::error::CryptoError;
use super::super::key_format::{KeyClass, KeyFormats, KeyMaterial};
use super::{OpenSsl, chain};
use crate::protocol::enumeration::KeyFormatType;
use crate::secret::Secret;

impl Certificates for OpenSsl {
    fn read_certificate(&self, der: &[u8]) -> Result<CertificateFacts, CryptoError> {
        let outline = certificate::outline(der)?;
        X509::from_der(der).map_err(|_| CryptoError::MalformedCertificate { what: "not X.509" })?;
        let public_key = KeyMaterial::Bytes {
            format: KeyFormatType::X_509,
            bytes: Secret::copy_from(outline.public_key),
        };
        let public_key = match self.read_key(KeyClass::Public, None, &public_key) {
            Ok(key) => Some(key),
            Err(error) if error.is_unsupported() => None,
            Err(_) => return Err(CryptoError::MalformedCertificate { what: "public key" }),
        };
        Ok(CertificateFacts {
            length: der.len(),
            subject: outline.subject,
            issuer: outline.issuer,
            serial_number_der: outline.serial.whole.to_vec(),
            serial_number_text: certificate::serial_text(outline.serial.contents),
            subject_alternative_names: outline.subject_alternative_names,
            issuer_alternative_names: outline.issuer_alternative_names,
            public_key,
            signature_algorithm: outline.signature_algorithm,
        })
    }

    fn validate_chain(
        &self,
        certificates: &[(&[u8], bool)],
        at: i64,
    ) -> Result<ChainVerdict, CryptoError> {
        chain::validate(certificates, at)
    }
}

#[cfg(test)]
pub(in crate::crypto) mod tests {
    use openssl::asn1::Asn1Time;
    use openssl::bn::BigNum;
    use openssl::hash::MessageDigest;
    use openssl::nid::Nid;
    use openssl::pkey::{PKey, Private};
    use openssl::x509::extension::SubjectAlternativeName;
    use openssl::x509::{X509, X509Name};

    use super::super::super::certificate::oid;
    use super::*;
    use crate::protocol::enumeration::{
        CryptographicAlgorithm as Algorithm, DigitalSignatureAlgorithm as Signature,
    };

    fn certificate(key: &PKey<Private>, hash: MessageDigest, names: bool) -> Vec<u8> {
        let mut builder = X509::builder().unwrap();
        builder.set_version(2).unwrap();
        builder
            .set_serial_number(
                &BigNum::from_slice(&[0x80, 0x01])
                    .unwrap()
                    .to_asn1_integer()
                    .unwrap(),
            )
            .unwrap();
        let mut name = X509Name::builder().unwrap();
        for (nid, text) in [
            (Nid::COUNTRYNAME, "AU"),
            (Nid::ORGANIZATIONNAME, "Kmip, Test"),
            (Nid::ORGANIZATIONALUNITNAME, "One"),
            (Nid::ORGANIZATIONALUNITNAME, "Two"),
            (Nid::COMMONNAME, "Lučić"),
            (Nid::PKCS9_EMAILADDRESS, "a@example.org"),
        ] {
            name.append_entry_by_nid(nid, text).unwrap();
        }
        builder.set_subject_name(&name.build()).unwrap();
        let mut issuer = X509Name::builder().unwrap();
        issuer
            .append_entry_by_nid(Nid::COMMONNAME, "Inter")
            .unwrap();
        builder.set_issuer_name(&issuer.build()).unwrap();
        builder
            .set_not_before(&Asn1Time::days_from_now(0).unwrap())
            .unwrap();
        builder
            .set_not_after(&Asn1Time::days_from_now(1).unwrap())
            .unwrap();
        builder.set_pubkey(key).unwrap();
        if names {
            let mut extension = SubjectAlternativeName::new();
            extension
                .dns("db.example.org")
                .email("dba@example.org")
                .ip("127.0.0.1")
                .ip("::1")
                .uri("urn:x");
            let extension = extension
                .build(&builder.x509v3_context(None, None))
                .unwrap();
            builder.append_extension(extension).unwrap();
        }
        builder.sign(key, hash).unwrap();
        builder.build().to_der().unwrap()
    }

    /// Some certificate, for tests of other rooms.
    pub(crate) fn test_certificate() -> Vec<u8> {
        certificate(&key(Algorithm::EC, 256), MessageDigest::sha256(), false)
    }

    fn key(algorithm: Algorithm, bits: u32) -> PKey<Private> {
        use super::super::super::{KeyGeneration, KeyPairSpecification};
        let specification = KeyPairSpecification {
            algorithm,
            bits: Some(bits),
            curve: None,
            public_exponent: None,
        };
        let pair = OpenSsl::new()
            .unwrap()
            .generate_key_pair(&specification)
            .unwrap();
        super::super::keys::private(&pair.private).unwrap()
    }

    #[test]
    fn a_certificates_facts_are_read() {
        let der = certificate(&key(Algorithm::RSA, 1024), MessageDigest::sha256(), true);
        let facts = OpenSsl::new().unwrap().read_certificate(&der).unwrap();
        assert_eq!(facts.length, der.len());
        assert_eq!(facts.serial_number_der, [0x02, 0x03, 0x00, 0x80, 0x01]);
        assert_eq!(facts.serial_number_text, "8001");
        assert_eq!(
            facts.subject.text,
            "emailAddress=a@example.org,CN=Lučić,OU=Two,OU=One,O=Kmip\\, Test,C=AU"
        );
        assert_eq!(
            facts
                .subject
                .all(oid::ORGANIZATIONAL_UNIT)
                .collect::<Vec<_>>(),
            ["One", "Two"]
        );
        assert_eq!(
            facts.subject.all(oid::ORGANIZATION).collect::<Vec<_>>(),
            ["Kmip, Test"]
        );
        assert_eq!(facts.subject.all(oid::TITLE).count(), 0);
        assert_eq!(facts.issuer.text, "CN=Inter");
        assert_eq!(facts.issuer.der[0], 0x30);
        let texts: Vec<_> = facts
            .subject_alternative_names
            .iter()
            .map(|name| name.text.as_deref().unwrap())
            .collect();
        assert_eq!(
            texts,
            [
                "db.example.org",
                "dba@example.org",
                "127.0.0.1",
                "::1",
                "urn:x"
            ]
        );
        assert_eq!(
            facts.subject_alternative_names[0].der,
            [&[0x82, 14][..], b"db.example.org"].concat()
        );
        assert!(facts.issuer_alternative_names.is_empty());
        let public = facts.public_key.unwrap();
        assert_eq!((public.algorithm(), public.bits()), (Algorithm::RSA, 1024));
        assert_eq!(
            facts.signature_algorithm,
            Some(Signature::SHA_256_WITH_RSA_ENCRYPTION)
        );
    }

    #[test]
    fn an_ec_certificate_names_its_curve_and_signature() {
        let der = certificate(&key(Algorithm::EC, 384), MessageDigest::sha384(), false);
        let facts = OpenSsl::new().unwrap().read_certificate(&der).unwrap();
        let public = facts.public_key.unwrap();
        assert_eq!((public.algorithm(), public.bits()), (Algorithm::EC, 384));
        assert_eq!(
            facts.signature_algorithm,
            Some(Signature::ECDSA_WITH_SHA384)
        );
        assert!(facts.subject_alternative_names.is_empty());
    }

    #[test]
    fn a_damaged_certificate_is_an_error_and_never_a_panic() {
        let openssl = OpenSsl::new().unwrap();
        let der = certificate(&key(Algorithm::EC, 256), MessageDigest::sha256(), true);
        for length in 0..der.len() {
            assert!(matches!(
                openssl.read_certificate(&der[..length]),
                Err(CryptoError::MalformedCertificate { .. })
            ));
        }
        assert!(
            openssl
                .read_certificate(&[&der[..], &[0]].concat())
                .is_err()
        );
        for place in 0..der.len() {
            let mut flipped = der.clone();
            flipped[place] ^= 0x55;
            let _ = openssl.read_certificate(&flipped);
        }
    }
}
