//! The host's OpenSSL configuration changes nothing.

use super::provider;
use crate::crypto::KeyPairSpecification;
use crate::protocol::enumeration::{
    CryptographicAlgorithm as Algorithm, HashingAlgorithm as Hash, RecommendedCurve,
};

const MARK: &str = "KEYSTEAD_TEST_HOSTILE_CONFIGURATION";

#[test]
fn a_host_configuration_without_any_provider_changes_nothing() {
    if std::env::var_os(MARK).is_some() {
        let specification = KeyPairSpecification {
            algorithm: Algorithm::EC,
            bits: None,
            curve: Some(RecommendedCurve::P_256),
            public_exponent: None,
        };
        provider().generate_key_pair(&specification).unwrap();
        provider().hash(Hash::SHA_256, b"").unwrap();
        provider().fill(&mut [0; 32]).unwrap();
        return;
    }
    // activates a provider that does not implement anything, so that the default one is not loaded
    let configuration = "openssl_conf = init\n[init]\nproviders = sect\n[sect]\nnull = null_sect\n[null_sect]\nactivate = 1\n";
    let path = std::env::temp_dir().join(format!("keystead-openssl-{}.cnf", std::process::id()));
    std::fs::write(&path, configuration).unwrap();
    let name =
        "crypto::tests::isolation::a_host_configuration_without_any_provider_changes_nothing";
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env("OPENSSL_CONF", &path)
        .env(MARK, "1")
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}
