//! From elements of a case file to items, directly, knowing no shape.
//!
//! The one thing that a tag alone does not say is which enumeration or mask an Attribute Value of
//! 1.x uses: the Attribute Name beside it does. Placeholders become [`Value::Hole`] and are filled
//! by [`super::bindings`].

use super::element::Element;
use super::node::{Node, TYPES, Value, from_hex};
use super::registry::Registry;

/// Tags that the walk treats specially.
pub mod tags {
    /// Attribute (1.x) and vendor attribute (2.x).
    pub const ATTRIBUTE: u32 = 0x42_0008;
    /// Attribute Index.
    pub const ATTRIBUTE_INDEX: u32 = 0x42_0009;
    /// Attribute Name.
    pub const ATTRIBUTE_NAME: u32 = 0x42_000A;
    /// Attribute Value.
    pub const ATTRIBUTE_VALUE: u32 = 0x42_000B;
    /// Batch Item.
    pub const BATCH_ITEM: u32 = 0x42_000F;
    /// Cryptographic Parameters.
    pub const CRYPTOGRAPHIC_PARAMETERS: u32 = 0x42_002B;
    /// Random Number Generator.
    pub const RANDOM_NUMBER_GENERATOR: u32 = 0x42_00DE;
    /// Digest.
    pub const DIGEST: u32 = 0x42_0034;
    /// IV/Counter/Nonce.
    pub const IV_COUNTER_NONCE: u32 = 0x42_003D;
    /// Key Block.
    pub const KEY_BLOCK: u32 = 0x42_0040;
    /// Key Format Type.
    pub const KEY_FORMAT_TYPE: u32 = 0x42_0042;
    /// Key Material.
    pub const KEY_MATERIAL: u32 = 0x42_0043;
    /// Key Value.
    pub const KEY_VALUE: u32 = 0x42_0045;
    /// Key Wrapping Data.
    pub const KEY_WRAPPING_DATA: u32 = 0x42_0046;
    /// Object Type.
    pub const OBJECT_TYPE: u32 = 0x42_0057;
    /// Operation.
    pub const OPERATION: u32 = 0x42_005C;
    /// Padding Method.
    pub const PADDING_METHOD: u32 = 0x42_005F;
    /// Protocol Version.
    pub const PROTOCOL_VERSION: u32 = 0x42_0069;
    /// Protocol Version Major.
    pub const PROTOCOL_VERSION_MAJOR: u32 = 0x42_006A;
    /// Request Header.
    pub const REQUEST_HEADER: u32 = 0x42_0077;
    /// Request Payload.
    pub const REQUEST_PAYLOAD: u32 = 0x42_0079;
    /// Response Header.
    pub const RESPONSE_HEADER: u32 = 0x42_007A;
    /// Response Payload.
    pub const RESPONSE_PAYLOAD: u32 = 0x42_007C;
    /// Result Message.
    pub const RESULT_MESSAGE: u32 = 0x42_007D;
    /// Server Information.
    pub const SERVER_INFORMATION: u32 = 0x42_0088;
    /// Time Stamp.
    pub const TIME_STAMP: u32 = 0x42_0092;
    /// Unique Identifier.
    pub const UNIQUE_IDENTIFIER: u32 = 0x42_0094;
    /// Private Key Unique Identifier.
    pub const PRIVATE_KEY_UNIQUE_IDENTIFIER: u32 = 0x42_0066;
    /// Public Key Unique Identifier.
    pub const PUBLIC_KEY_UNIQUE_IDENTIFIER: u32 = 0x42_006F;
    /// Linked Object Identifier.
    pub const LINKED_OBJECT_IDENTIFIER: u32 = 0x42_004C;
    /// Vendor Identification.
    pub const VENDOR_IDENTIFICATION: u32 = 0x42_009D;
    /// Random IV.
    pub const RANDOM_IV: u32 = 0x42_00C5;
    /// Data.
    pub const DATA: u32 = 0x42_00C2;
    /// Signature Data.
    pub const SIGNATURE_DATA: u32 = 0x42_00C3;
    /// MAC Data.
    pub const MAC_DATA: u32 = 0x42_00C6;
    /// Correlation Value.
    pub const CORRELATION_VALUE: u32 = 0x42_00D6;
    /// Asynchronous Correlation Value.
    pub const ASYNCHRONOUS_CORRELATION_VALUE: u32 = 0x42_0006;
    /// Authenticated Encryption Tag.
    pub const AUTHENTICATED_ENCRYPTION_TAG: u32 = 0x42_00FF;
    /// Server Correlation Value.
    pub const SERVER_CORRELATION_VALUE: u32 = 0x42_0106;
    /// Attributes.
    pub const ATTRIBUTES: u32 = 0x42_0125;
    /// Attribute Reference.
    pub const ATTRIBUTE_REFERENCE: u32 = 0x42_013B;
    /// Ticket Value.
    pub const TICKET_VALUE: u32 = 0x42_014B;
    /// Short Unique Identifier.
    pub const SHORT_UNIQUE_IDENTIFIER: u32 = 0x42_0136;
}

/// The item that an element says.
pub fn walk(registry: &Registry, element: &Element) -> Result<Node, String> {
    item(registry, element, None)
}

fn item(registry: &Registry, element: &Element, named: Option<u32>) -> Result<Node, String> {
    let tag = registry
        .tag(&element.name)
        .ok_or_else(|| format!("no tag is called {}", element.name))?;
    let Some(kind) = element.kind.as_deref().filter(|kind| *kind != "Structure") else {
        return Ok(Node::structure(tag, children(registry, element)?));
    };
    let text = element.value.as_deref().unwrap_or_default();
    let meaning = if tag == tags::ATTRIBUTE_VALUE {
        named.unwrap_or(tag)
    } else {
        tag
    };
    let value = leaf(registry, tag, meaning, kind, text)
        .ok_or_else(|| format!("{} cannot be {kind} \"{text}\"", element.name))?;
    Ok(Node::new(tag, value))
}

fn children(registry: &Registry, element: &Element) -> Result<Vec<Node>, String> {
    let named = element
        .child("AttributeName")
        .and_then(|name| name.value.as_deref())
        .and_then(|name| registry.attribute_tag(name));
    element
        .children
        .iter()
        .map(|child| item(registry, child, named))
        .collect()
}

fn leaf(registry: &Registry, tag: u32, meaning: u32, kind: &str, text: &str) -> Option<Value> {
    let code = TYPES.iter().find(|(name, _)| *name == kind)?.1;
    if text.starts_with('$') {
        return Some(Value::Hole(code, text.to_owned()));
    }
    Some(match kind {
        "Integer" => Value::Integer(match integer(text) {
            Some(number) => number as i32,
            None => registry.mask(meaning, text)? as i32,
        }),
        "LongInteger" => Value::LongInteger(integer(text)?),
        "BigInteger" => Value::BigInteger(big_integer(text)?),
        "Enumeration" if tag == tags::ATTRIBUTE_REFERENCE => {
            Value::Enumeration(registry.tag(text)?)
        }
        "Enumeration" => Value::Enumeration(registry.value(meaning, text)?),
        "Boolean" => Value::Boolean(match text {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => return None,
        }),
        "ByteString" => Value::Bytes(from_hex(text)?),
        "DateTime" => Value::DateTime(integer(text).or_else(|| seconds(text))?),
        "DateTimeExtended" => Value::DateTimeExtended(match integer(text) {
            Some(number) => number,
            None => seconds(text)?.checked_mul(1_000_000)?,
        }),
        "Interval" => Value::Interval(u32::try_from(integer(text)?).ok()?),
        // Names taken from HTML carry its line breaks as runs of blanks.
        _ if tag == tags::ATTRIBUTE_NAME => Value::Text(code, super::registry::collapse(text)),
        _ => Value::Text(code, text.to_owned()),
    })
}

fn integer(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// Two's complement, sign-extended to a multiple of eight bytes.
fn big_integer(text: &str) -> Option<Vec<u8>> {
    let bytes = from_hex(text.strip_prefix("0x").unwrap_or(text))?;
    let fill = if bytes.first()? & 0x80 == 0 { 0 } else { 0xff };
    let mut padded = vec![fill; bytes.len().next_multiple_of(8) - bytes.len()];
    padded.extend_from_slice(&bytes);
    Some(padded)
}

/// Seconds since 1970 of `YYYY-MM-DDThh:mm:ss` with `Z` or an offset from UTC.
pub fn seconds(text: &str) -> Option<i64> {
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i64>().ok();
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let time = number(11..13)? * 3600 + number(14..16)? * 60 + number(17..19)?;
    // Fractions of a second do not occur in a Date-Time.
    let zone = text
        .get(19..)?
        .trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let offset = match zone.split_at_checked(1) {
        None | Some(("Z", _)) => 0,
        Some((sign @ ("+" | "-"), rest)) => {
            let hours: i64 = rest.get(0..2)?.parse().ok()?;
            let minutes: i64 = rest.get(rest.len() - 2..)?.parse().ok()?;
            (hours * 3600 + minutes * 60) * if sign == "-" { -1 } else { 1 }
        }
        Some(_) => return None,
    };
    // Days since 1970-01-01, counting years from March so that the leap day comes last.
    let (shifted_year, shifted_month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    Some(days * 86_400 + time - offset)
}

#[cfg(test)]
mod tests {
    use super::super::element::parse;
    use super::*;

    fn walked(xml: &str) -> Result<Node, String> {
        walk(&Registry::sample(), &parse(xml).unwrap())
    }

    #[test]
    fn an_attribute_value_takes_its_enumeration_from_the_name_beside_it() {
        let node = walked(
            r#"<Attribute><AttributeName type="TextString" value="Cryptographic   Algorithm"/>
               <AttributeValue type="Enumeration" value="AES"/></Attribute>"#,
        )
        .unwrap();
        assert_eq!(node.children()[0].text(), Some("Cryptographic Algorithm"));
        assert_eq!(node.children()[1].value, Value::Enumeration(3));
    }

    #[test]
    fn an_attribute_value_takes_its_mask_from_the_name_beside_it() {
        let node = walked(
            r#"<Attribute><AttributeName type="TextString" value="Cryptographic Usage Mask"/>
               <AttributeValue type="Integer" value="Decrypt Encrypt"/></Attribute>"#,
        )
        .unwrap();
        assert_eq!(node.children()[1].value, Value::Integer(12));
    }

    #[test]
    fn a_name_that_no_table_has_is_an_error_that_says_so() {
        let error = walked(r#"<Operation type="Enumeration" value="Juggle"/>"#).unwrap_err();
        assert!(error.contains("Juggle"), "{error}");
        assert!(walked(r#"<Juggle type="Integer" value="1"/>"#).is_err());
    }

    #[test]
    fn times_with_an_offset_are_seconds_of_utc() {
        assert_eq!(seconds("1970-01-01T00:00:00+00:00"), Some(0));
        assert_eq!(seconds("2000-02-02T00:00:00+10:00"), Some(949_413_600));
        assert_eq!(seconds("2008-03-14T11:56:40Z"), Some(1_205_495_800));
        assert_eq!(seconds("1970-01-01"), None);
    }

    #[test]
    fn big_integers_are_extended_with_their_sign() {
        assert_eq!(big_integer("7f"), Some(vec![0, 0, 0, 0, 0, 0, 0, 0x7f]));
        assert_eq!(
            big_integer("80"),
            Some(vec![255, 255, 255, 255, 255, 255, 255, 0x80])
        );
        assert_eq!(big_integer("0000000000010001").unwrap().len(), 8);
    }

    #[test]
    fn placeholders_stay_open() {
        let node = walked(r#"<TimeStamp type="DateTime" value="$NOW-3600"/>"#).unwrap();
        assert_eq!(node.value, Value::Hole(9, "$NOW-3600".to_owned()));
    }
}
