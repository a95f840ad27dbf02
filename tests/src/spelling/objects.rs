//! Objects that facts are written on.

use kmip_core::protocol::version::ProtocolVersion as V;

use super::bench::standard;
use super::item::{Piece, pieces};

/// Attributes that an object of the type is made with.
pub(super) fn needed(object_type: &str, version: V) -> Result<Vec<Piece>, String> {
    let key = [
        (
            "Cryptographic Algorithm",
            r#"type="Enumeration" value="AES""#,
        ),
        ("Cryptographic Length", r#"type="Integer" value="128""#),
        (
            "Cryptographic Usage Mask",
            r#"type="Integer" value="Encrypt Decrypt""#,
        ),
    ];
    let wanted = match object_type {
        "SymmetricKey" => &key[..],
        _ => &[],
    };
    let all = wanted
        .iter()
        .map(|(name, value)| standard(version, name, value));
    pieces(&all.collect::<String>(), version)
}

/// What is registered as an object of the type, in XML; empty where it is created.
pub(super) fn material(object_type: &str) -> Result<&'static str, String> {
    match object_type {
        "SymmetricKey" => Ok(""),
        _ => Err(format!("there is no object of type {object_type} at hand")),
    }
}
