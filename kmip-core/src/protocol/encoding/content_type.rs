//! The three encodings in which a message travels over HTTPS, by content type (Message Encodings 1.0: 2.4, 2.5;
//! Profiles 2.1: 5.3 to 5.5).

use zeroize::Zeroizing;

use super::{TextOptions, json, xml};
use crate::ttlv::{Error, Limits};

/// How much longer a message may be as text than it is in TTLV.
const TEXT_FACTOR: usize = 4;

/// How a message is encoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Binary TTLV.
    #[default]
    Ttlv,
    /// XML of the profiles, in UTF-8.
    Xml,
    /// JSON of the profiles, in UTF-8.
    Json,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ttlv, Self::Xml, Self::Json];

    /// The name: `TTLV`, `XML` or `JSON`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ttlv => "TTLV",
            Self::Xml => "XML",
            Self::Json => "JSON",
        }
    }

    /// The encoding with this name, whatever its case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|encoding| encoding.name().eq_ignore_ascii_case(name))
    }

    /// The content type of HTTP.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Ttlv => "application/octet-stream",
            Self::Xml => "text/xml",
            Self::Json => "application/json",
        }
    }

    /// The encoding that a content type names; `None` if it is none of these or the text is not in UTF-8.
    pub fn of_content_type(value: &str) -> Option<Self> {
        let mut parts = value.split(';').map(str::trim);
        let name = parts.next()?;
        let encoding = Self::ALL
            .into_iter()
            .find(|encoding| name.eq_ignore_ascii_case(encoding.content_type()))?;
        parts.all(is_utf8).then_some(encoding)
    }

    /// Longest body to take where a message may have `message` bytes. Sizes of KMIP count in TTLV, and text is longer.
    pub const fn longest_body(self, message: usize) -> usize {
        match self {
            Self::Ttlv => message,
            Self::Xml | Self::Json => message.saturating_mul(TEXT_FACTOR),
        }
    }

    /// Writes a message of our own as a body. The message is wiped, the result may carry keys.
    pub fn write(self, message: Vec<u8>) -> Result<Vec<u8>, Error> {
        let options = TextOptions {
            pretty: false,
            limits: Limits {
                max_size: usize::MAX,
                max_items: usize::MAX,
                ..Limits::DEFAULT
            },
            ..TextOptions::default()
        };
        let message = Zeroizing::new(message);
        let text = match self {
            Self::Ttlv => return Ok(into_inner(message)),
            Self::Xml => xml::from_ttlv(&message, &options),
            Self::Json => json::from_ttlv(&message, &options),
        };
        text.map(String::into_bytes)
    }
}

fn into_inner(mut bytes: Zeroizing<Vec<u8>>) -> Vec<u8> {
    std::mem::take(&mut *bytes)
}

/// Whether a parameter of a content type leaves the text UTF-8.
fn is_utf8(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else {
        return parameter.is_empty();
    };
    let value = value.trim().trim_matches('"');
    !name.trim().eq_ignore_ascii_case("charset")
        || value.eq_ignore_ascii_case("utf-8")
        || value.eq_ignore_ascii_case("us-ascii")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_content_types_are_known_whatever_their_case() {
        let of = Encoding::of_content_type;
        assert_eq!(of("application/octet-stream"), Some(Encoding::Ttlv));
        assert_eq!(of("Text/XML; charset=\"UTF-8\""), Some(Encoding::Xml));
        assert_eq!(of("application/json;charset=utf-8"), Some(Encoding::Json));
    }

    #[test]
    fn other_types_and_other_charsets_are_not() {
        for other in [
            "text/plain",
            "application/xml",
            "text/xml; charset=iso-8859-1",
            "",
        ] {
            assert_eq!(Encoding::of_content_type(other), None, "{other}");
        }
    }

    #[test]
    fn names_are_read_back_whatever_their_case() {
        for encoding in Encoding::ALL {
            let name = encoding.name().to_lowercase();
            assert_eq!(Encoding::from_name(&name), Some(encoding));
        }
        assert_eq!(Encoding::from_name("yaml"), None);
    }
}
