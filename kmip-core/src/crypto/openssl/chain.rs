//! Chains of certificates: order, signatures, dates and constraints, judged by OpenSSL at a given time.

use openssl::stack::Stack;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use openssl::x509::verify::{X509VerifyFlags, X509VerifyParam};
use openssl::x509::{X509, X509Ref, X509StoreContext, X509StoreContextRef};

use super::super::certificate::ChainVerdict;
use super::super::error::CryptoError;
use super::fault;

/// Judges a chain; see [`Certificates::validate_chain`](super::super::certificate::Certificates::validate_chain).
pub(super) fn validate(
    certificates: &[(&[u8], bool)],
    at: i64,
) -> Result<ChainVerdict, CryptoError> {
    let mut read = Vec::with_capacity(certificates.len());
    for (der, trusted) in certificates {
        let certificate = X509::from_der(der)
            .map_err(|_| CryptoError::MalformedCertificate { what: "not X.509" })?;
        read.push((certificate, *trusted));
    }
    let Some(chain) = in_order(read) else {
        return Ok(ChainVerdict::NotOneChain);
    };
    let (Some((leaf, _)), Some((top, trusted))) = (chain.first(), chain.last()) else {
        return Ok(ChainVerdict::NotOneChain);
    };
    let mut others = Stack::new().map_err(fault("OPENSSL_sk_new_null"))?;
    for (certificate, _) in &chain[1..] {
        others
            .push(certificate.clone())
            .map_err(fault("OPENSSL_sk_push"))?;
    }
    let store = ending_in(top, at)?;
    let mut context = X509StoreContext::new().map_err(fault("X509_STORE_CTX_new"))?;
    let good = context
        .init(&store, leaf, &others, X509StoreContextRef::verify_cert)
        .map_err(fault("X509_verify_cert"))?;
    Ok(if !good {
        ChainVerdict::Invalid
    } else if is_issued_by(top, top) && *trusted {
        ChainVerdict::Valid
    } else {
        ChainVerdict::Unknown
    })
}

/// From the certificate that issued no other one up; nothing where that is not one row.
fn in_order(mut left: Vec<(X509, bool)>) -> Option<Vec<(X509, bool)>> {
    let issues_another = |place: usize| {
        let issuer = &left[place].0;
        (0..left.len()).any(|other| other != place && is_issued_by(&left[other].0, issuer))
    };
    let mut leaves = (0..left.len()).filter(|place| !issues_another(*place));
    let (leaf, None) = (leaves.next()?, leaves.next()) else {
        return None;
    };
    let mut chain = vec![left.swap_remove(leaf)];
    while !left.is_empty() {
        let last = &chain.last()?.0;
        let issuer = left.iter().position(|(one, _)| is_issued_by(last, one))?;
        chain.push(left.swap_remove(issuer));
    }
    Some(chain)
}

/// Whether the names say so.
fn is_issued_by(certificate: &X509Ref, issuer: &X509Ref) -> bool {
    certificate
        .issuer_name()
        .try_cmp(issuer.subject_name())
        .is_ok_and(std::cmp::Ordering::is_eq)
}

/// A store in which chains end with this certificate, at this time.
fn ending_in(top: &X509Ref, at: i64) -> Result<X509Store, CryptoError> {
    let mut store = X509StoreBuilder::new().map_err(fault("X509_STORE_new"))?;
    store
        .add_cert(top.to_owned())
        .map_err(fault("X509_STORE_add_cert"))?;
    let mut parameters = X509VerifyParam::new().map_err(fault("X509_VERIFY_PARAM_new"))?;
    let flags = X509VerifyFlags::PARTIAL_CHAIN | X509VerifyFlags::CHECK_SS_SIGNATURE;
    parameters
        .set_flags(flags)
        .map_err(fault("X509_VERIFY_PARAM_set_flags"))?;
    parameters.set_time(at);
    store
        .set_param(&parameters)
        .map_err(fault("X509_STORE_set1_param"))?;
    Ok(store.build())
}

/// Root, the one below it, and the one below that, for tests: valid from 2028 to 2038.
#[cfg(test)]
pub(crate) fn test_chain() -> [Vec<u8>; 3] {
    use openssl::asn1::Asn1Time;
    use openssl::bn::BigNum;
    use openssl::ec::{EcGroup, EcKey};
    use openssl::hash::MessageDigest;
    use openssl::nid::Nid;
    use openssl::pkey::{PKey, Private};
    use openssl::x509::X509Name;
    use openssl::x509::extension::BasicConstraints;

    fn key() -> PKey<Private> {
        let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
        PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
    }

    fn name(text: &str) -> X509Name {
        let mut name = X509Name::builder().unwrap();
        name.append_entry_by_nid(Nid::COMMONNAME, text).unwrap();
        name.build()
    }

    fn made(
        subject: &str,
        own: &PKey<Private>,
        issuer: &str,
        by: &PKey<Private>,
        ca: bool,
    ) -> Vec<u8> {
        let mut builder = X509::builder().unwrap();
        builder.set_version(2).unwrap();
        let serial = BigNum::from_u32(7).unwrap().to_asn1_integer().unwrap();
        builder.set_serial_number(&serial).unwrap();
        builder.set_subject_name(&name(subject)).unwrap();
        builder.set_issuer_name(&name(issuer)).unwrap();
        let from = Asn1Time::from_unix(1_830_000_000).unwrap();
        let to = Asn1Time::from_unix(2_145_000_000).unwrap();
        builder.set_not_before(&from).unwrap();
        builder.set_not_after(&to).unwrap();
        builder.set_pubkey(own).unwrap();
        if ca {
            let constraints = BasicConstraints::new().critical().ca().build().unwrap();
            builder.append_extension(constraints).unwrap();
        }
        builder.sign(by, MessageDigest::sha256()).unwrap();
        builder.build().to_der().unwrap()
    }

    let (root, inter, leaf) = (key(), key(), key());
    [
        made("Root", &root, "Root", &root, true),
        made("Inter", &inter, "Root", &root, true),
        made("Leaf", &leaf, "Inter", &inter, false),
    ]
}
