//! Values of enumerations and masks as people type them: `aes`, `symmetric-key`, `SymmetricKey`, `0x80000001`.

use kmip_core::protocol::enumeration::Enumeration;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::mask::Mask;
use kmip_core::protocol::registry::enumerations::EnumValue;

/// A value of an enumeration by any of its names, or by number.
pub(crate) fn value<E: Enumeration>(text: &str) -> Result<E, String> {
    if let Some(number) = number(text) {
        return Ok(E::from_raw(number));
    }
    match find(E::INFO.values, text) {
        Some(found) => Ok(E::from_raw(found)),
        None => Err(format!(
            "not a {}; known are {}",
            E::INFO.name,
            list(E::INFO.values)
        )),
    }
}

/// Usages, separated by commas.
pub(crate) fn usage(text: &str) -> Result<CryptographicUsageMask, String> {
    let bits = CryptographicUsageMask::INFO.bits;
    let mut mask = 0;
    for word in text.split([',', '|', ' ']).filter(|word| !word.is_empty()) {
        mask |= find(bits, word)
            .ok_or_else(|| format!("{word:?} is not a usage; known are {}", list(bits)))?;
    }
    Ok(CryptographicUsageMask::from_raw(mask))
}

/// The name of a value, or its number.
pub(crate) fn name<E: Enumeration>(value: E) -> String {
    match E::INFO.newest(value.raw()) {
        Some(known) => known.name.to_owned(),
        None => format!("0x{:08X}", value.raw()),
    }
}

fn number(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("0x")?, 16).ok()
}

fn find(values: &[EnumValue], text: &str) -> Option<u32> {
    let wanted = plain(text);
    values
        .iter()
        .find(|value| plain(value.name) == wanted || plain(value.xml_name) == wanted)
        .map(|value| value.value)
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn list(values: &[EnumValue]) -> String {
    let mut names: Vec<_> = values
        .iter()
        .map(|value| value.name.to_lowercase().replace(' ', "-"))
        .collect();
    names.dedup();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use kmip_core::protocol::enumeration::{CryptographicAlgorithm, ObjectType};

    use super::*;

    #[test]
    fn values_are_found_by_any_spelling() {
        for text in [
            "symmetric-key",
            "SymmetricKey",
            "Symmetric Key",
            "symmetric_key",
            "0x2",
        ] {
            assert_eq!(value(text), Ok(ObjectType::SYMMETRIC_KEY), "{text}");
        }
        assert_eq!(value("aes"), Ok(CryptographicAlgorithm::AES));
        assert!(
            value::<CryptographicAlgorithm>("rot13")
                .unwrap_err()
                .contains("aes")
        );
    }

    #[test]
    fn usages_are_a_list() {
        let both = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
        assert_eq!(usage("encrypt,decrypt"), Ok(both));
        assert_eq!(usage("Encrypt | Decrypt"), Ok(both));
        assert!(usage("fly").is_err());
    }
}
