//! Numbers and names for the case files, read at run time from the published registry tables.
//!
//! This is on purpose not the library's own schema: a number that is wrong there must not be
//! wrong here in the same way.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;

/// Spellings of the case files that the tables do not have: enumeration, name, number.
const SPELLINGS: [(&str, &str, u32); 1] = [("ResultReason", "NotAuthorized", 0x39)];

/// The same for mask bits.
const MASK_SPELLINGS: [(&str, &str, u32); 1] =
    [("CryptographicUsageMask", "ContentCommitment", 0x400)];

/// Tags, enumerations and masks as the registry lists them.
#[derive(Debug, Default)]
pub struct Registry {
    tag_by_xml: HashMap<String, u32>,
    tag_by_name: HashMap<String, u32>,
    xml_by_tag: HashMap<u32, String>,
    /// Enumeration (XML name) -> value name (XML) -> number.
    values: HashMap<String, HashMap<String, u32>>,
    /// Enumeration (XML name) -> number -> value name (XML).
    names: HashMap<String, HashMap<u32, String>>,
    /// Tag -> enumeration (XML name).
    enumeration_of: HashMap<u32, String>,
    /// Mask (XML name) -> bit name -> bit.
    masks: HashMap<String, HashMap<String, u32>>,
}

/// Rows of a tab-separated table as maps from column name to field.
fn rows(path: &Path) -> io::Result<Vec<HashMap<String, String>>> {
    let text = fs::read_to_string(path)?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    Ok(lines
        .map(|line| {
            header
                .iter()
                .zip(line.split('\t'))
                .map(|(name, field)| ((*name).to_owned(), field.to_owned()))
                .collect()
        })
        .collect())
}

fn hexadecimal(row: &HashMap<String, String>, column: &str) -> Option<u32> {
    u32::from_str_radix(row.get(column)?, 16).ok()
}

/// Runs of white space become one blank: names taken from HTML carry its line breaks.
pub fn collapse(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Registry {
    /// Reads the tables in a directory like `spec/registry`.
    pub fn load(directory: &Path) -> io::Result<Self> {
        let mut registry = Self::default();
        for row in rows(&directory.join("tags.tsv"))? {
            let Some(value) = hexadecimal(&row, "value") else {
                continue;
            };
            registry.tag_by_xml.insert(row["xml_name"].clone(), value);
            registry.tag_by_name.insert(row["name"].clone(), value);
            registry.xml_by_tag.insert(value, row["xml_name"].clone());
        }
        for row in rows(&directory.join("enumerations.tsv"))? {
            let Some(value) = hexadecimal(&row, "value") else {
                continue;
            };
            let enumeration = row["enum_xml_name"].clone();
            let name = row["xml_name"].clone();
            registry
                .names
                .entry(enumeration.clone())
                .or_default()
                .insert(value, name.clone());
            registry
                .values
                .entry(enumeration)
                .or_default()
                .insert(name, value);
        }
        for row in rows(&directory.join("enumeration_index.tsv"))? {
            let enumeration = row["xml_name"].clone();
            if let Some(tag) = hexadecimal(&row, "tag_value") {
                registry.enumeration_of.insert(tag, enumeration.clone());
            }
            let others = row.get("also_used_by_tags").map_or("", String::as_str);
            for other in others.split(',').map(str::trim) {
                registry.share(other, &enumeration);
            }
        }
        for (file, enumeration, name) in [
            ("pkcs11_functions.tsv", "PKCS_11Function", "name"),
            ("pkcs11_return_codes.tsv", "PKCS_11ReturnCode", "xml_name"),
        ] {
            for row in rows(&directory.join(file))? {
                let Some(value) = hexadecimal(&row, "value") else {
                    continue;
                };
                let values = registry.values.entry(enumeration.to_owned()).or_default();
                values.insert(row[name].clone(), value);
            }
        }
        for row in rows(&directory.join("bitmasks.tsv"))? {
            let Some(value) = hexadecimal(&row, "value") else {
                continue;
            };
            registry
                .masks
                .entry(row["mask_xml_name"].clone())
                .or_default()
                .insert(row["xml_name"].clone(), value);
        }
        for (enumeration, name, value) in SPELLINGS {
            let values = registry.values.entry(enumeration.to_owned()).or_default();
            values.insert(name.to_owned(), value);
        }
        for (mask, name, value) in MASK_SPELLINGS {
            registry
                .masks
                .entry(mask.to_owned())
                .or_default()
                .insert(name.to_owned(), value);
        }
        Ok(registry)
    }

    /// Lets further tags, one by name or all that end in `*Suffix`, use an enumeration.
    fn share(&mut self, tags: &str, enumeration: &str) {
        let word = tags.split([' ', '?']).next().unwrap_or_default();
        let matching: Vec<u32> = match word.strip_prefix('*') {
            Some(suffix) => self
                .tag_by_xml
                .iter()
                .filter(|(name, _)| name.ends_with(suffix))
                .map(|(_, tag)| *tag)
                .collect(),
            None => self.tag_by_xml.get(word).copied().into_iter().collect(),
        };
        for tag in matching {
            self.enumeration_of
                .entry(tag)
                .or_insert_with(|| enumeration.to_owned());
        }
    }

    /// The tag of an XML element.
    pub fn tag(&self, xml_name: &str) -> Option<u32> {
        if let Some(hexadecimal) = xml_name.strip_prefix("0x") {
            return u32::from_str_radix(hexadecimal, 16).ok();
        }
        self.tag_by_xml.get(xml_name).copied()
    }

    /// The tag of a 1.x attribute name such as `Cryptographic Algorithm`.
    pub fn attribute_tag(&self, attribute_name: &str) -> Option<u32> {
        self.tag_by_name.get(&collapse(attribute_name)).copied()
    }

    /// The XML name of a tag, or its number.
    pub fn tag_name(&self, tag: u32) -> String {
        self.xml_by_tag
            .get(&tag)
            .cloned()
            .unwrap_or_else(|| format!("0x{tag:06X}"))
    }

    /// The number of an enumeration value by name, in the enumeration that a tag uses.
    pub fn value(&self, tag: u32, name: &str) -> Option<u32> {
        if let Some(hexadecimal) = name.strip_prefix("0x") {
            return u32::from_str_radix(hexadecimal, 16).ok();
        }
        if let Ok(number) = name.parse() {
            return Some(number);
        }
        let enumeration = self.enumeration_of.get(&tag)?;
        self.values.get(enumeration)?.get(name).copied()
    }

    /// The name of an enumeration value, or its number.
    pub fn value_name(&self, tag: u32, value: u32) -> String {
        self.enumeration_of
            .get(&tag)
            .and_then(|enumeration| self.names.get(enumeration)?.get(&value).cloned())
            .unwrap_or_else(|| format!("0x{value:08X}"))
    }

    /// A number from names of mask bits, separated by blanks or bars.
    pub fn mask(&self, tag: u32, names: &str) -> Option<u32> {
        let own = self.masks.get(&self.tag_name(tag));
        let mut bits = 0;
        for name in names.split([' ', '|']).filter(|name| !name.is_empty()) {
            bits |= match name.strip_prefix("0x") {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => match own {
                    Some(own) => *own.get(name)?,
                    None => self
                        .masks
                        .values()
                        .find_map(|mask| mask.get(name).copied())?,
                },
            };
        }
        Some(bits)
    }

    /// A registry of a few facts, for tests that must run without the tables.
    #[cfg(test)]
    pub(crate) fn sample() -> Self {
        let mut registry = Self::default();
        for (tag, xml, name) in [
            (0x42_0008, "Attribute", "Attribute"),
            (0x42_0009, "AttributeIndex", "Attribute Index"),
            (0x42_000A, "AttributeName", "Attribute Name"),
            (0x42_000B, "AttributeValue", "Attribute Value"),
            (0x42_000F, "BatchItem", "Batch Item"),
            (
                0x42_0028,
                "CryptographicAlgorithm",
                "Cryptographic Algorithm",
            ),
            (0x42_002A, "CryptographicLength", "Cryptographic Length"),
            (
                0x42_002C,
                "CryptographicUsageMask",
                "Cryptographic Usage Mask",
            ),
            (0x42_0034, "Digest", "Digest"),
            (0x42_0040, "KeyBlock", "Key Block"),
            (0x42_0043, "KeyMaterial", "Key Material"),
            (0x42_0045, "KeyValue", "Key Value"),
            (0x42_0053, "Name", "Name"),
            (0x42_005C, "Operation", "Operation"),
            (0x42_0069, "ProtocolVersion", "Protocol Version"),
            (0x42_006A, "ProtocolVersionMajor", "Protocol Version Major"),
            (0x42_006B, "ProtocolVersionMinor", "Protocol Version Minor"),
            (0x42_0077, "RequestHeader", "Request Header"),
            (0x42_0078, "RequestMessage", "Request Message"),
            (0x42_0079, "RequestPayload", "Request Payload"),
            (0x42_007A, "ResponseHeader", "Response Header"),
            (0x42_007B, "ResponseMessage", "Response Message"),
            (0x42_007C, "ResponsePayload", "Response Payload"),
            (0x42_007D, "ResultMessage", "Result Message"),
            (0x42_008D, "State", "State"),
            (0x42_0092, "TimeStamp", "Time Stamp"),
            (0x42_0094, "UniqueIdentifier", "Unique Identifier"),
            (0x42_00C2, "Data", "Data"),
        ] {
            registry.tag_by_xml.insert(xml.to_owned(), tag);
            registry.tag_by_name.insert(name.to_owned(), tag);
            registry.xml_by_tag.insert(tag, xml.to_owned());
        }
        for (tag, enumeration, name, value) in [
            (0x42_005C, "Operation", "Create", 1),
            (0x42_005C, "Operation", "Locate", 8),
            (0x42_005C, "Operation", "Get", 10),
            (0x42_005C, "Operation", "GetAttributes", 11),
            (0x42_0028, "CryptographicAlgorithm", "AES", 3),
            (0x42_008D, "State", "PreActive", 1),
            (0x42_008D, "State", "Active", 2),
        ] {
            registry.enumeration_of.insert(tag, enumeration.to_owned());
            let values = registry.values.entry(enumeration.to_owned()).or_default();
            values.insert(name.to_owned(), value);
            let names = registry.names.entry(enumeration.to_owned()).or_default();
            names.insert(value, name.to_owned());
        }
        let mask = registry
            .masks
            .entry("CryptographicUsageMask".to_owned())
            .or_default();
        mask.insert("Encrypt".to_owned(), 4);
        mask.insert("Decrypt".to_owned(), 8);
        registry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mask_names_add_up_in_either_separator() {
        let registry = Registry::sample();
        assert_eq!(registry.mask(0x42_002C, "Encrypt Decrypt"), Some(12));
        assert_eq!(registry.mask(0x42_002C, "Decrypt|Encrypt"), Some(12));
        assert_eq!(registry.mask(0x42_002C, "Encrypt Fly"), None);
    }

    #[test]
    fn attribute_names_are_found_through_runs_of_blanks() {
        let registry = Registry::sample();
        assert_eq!(
            registry.attribute_tag("Cryptographic  \n Algorithm"),
            Some(0x42_0028)
        );
    }

    #[test]
    fn unknown_values_are_numbers() {
        let registry = Registry::sample();
        assert_eq!(registry.value(0x42_0028, "0x80000001"), Some(0x8000_0001));
        assert_eq!(registry.value(0x42_0028, "Rot13"), None);
        assert_eq!(registry.value_name(0x42_0028, 99), "0x00000063");
    }
}
