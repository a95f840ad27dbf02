//! The specification's words as identifiers of each language.

/// `Key Format Type` as `KeyFormatType`: only blanks are removed.
pub fn joined(name: &str) -> String {
    name.split(' ').collect()
}

/// `Key Format Type` as `KEY_FORMAT_TYPE`; `3DES` as `DES3`, as in XML; `C_GetInfo` as
/// `C_GET_INFO`; `CKR_OK` as `OK`.
pub fn constant(name: &str) -> String {
    let name = name.strip_prefix("CKR_").unwrap_or(name);
    let mut out = String::new();
    let function = name.starts_with("C_");
    let mut before = ' ';
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if function && c.is_ascii_uppercase() && before.is_ascii_lowercase() {
                out.push('_');
            }
            out.push(c.to_ascii_uppercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        before = c;
    }
    let out = out.trim_end_matches('_');
    let digits = out.len() - out.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let end = out.find('_').unwrap_or(out.len());
    format!("{}{}{}", &out[digits..end], &out[..digits], &out[end..])
}

/// `DRBGAlgorithm` as `DrbgAlgorithm`, `PKCS_11Function` as `Pkcs11Function`.
pub fn camel(xml_name: &str) -> String {
    let chars: Vec<char> = xml_name.chars().collect();
    let mut out = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let upper = |j: Option<usize>| {
            j.and_then(|j| chars.get(j))
                .is_some_and(char::is_ascii_uppercase)
        };
        let lower_next = chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if c == '_' {
            continue;
        }
        let inside = i > 0 && upper(i.checked_sub(1)) && !lower_next;
        out.push(if inside { c.to_ascii_lowercase() } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_keep_the_words_of_the_specification() {
        assert_eq!(constant("Key Format Type"), "KEY_FORMAT_TYPE");
        assert_eq!(constant("3DES"), "DES3");
        assert_eq!(constant("SHA-512/256"), "SHA_512_256");
        assert_eq!(
            constant("Polynomial Sharing GF (2^8)"),
            "POLYNOMIAL_SHARING_GF_2_8"
        );
        assert_eq!(constant("C_GetInfo"), "C_GET_INFO");
        assert_eq!(constant("CKR_OK"), "OK");
        assert_eq!(constant("IV/Counter/Nonce"), "IV_COUNTER_NONCE");
    }

    #[test]
    fn acronyms_become_words_in_type_names() {
        assert_eq!(camel("DRBGAlgorithm"), "DrbgAlgorithm");
        assert_eq!(camel("PKCS_11Function"), "Pkcs11Function");
        assert_eq!(camel("FIPS186Variation"), "Fips186Variation");
        assert_eq!(camel("MAC"), "Mac");
        assert_eq!(camel("ReKeyKeyPair"), "ReKeyKeyPair");
        assert_eq!(camel("PGPKey"), "PgpKey");
        assert_eq!(camel("State"), "State");
    }
}
