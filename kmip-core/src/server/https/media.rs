//! In which encoding a message travels: content types, and the way to TTLV and back (Profiles 2.1: 5.3, 5.4, 5.5).

use hyper::HeaderMap;
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};

use crate::protocol::encoding::{Problem, TextError, TextOptions, json, xml};
use crate::ttlv::Limits;

/// How much longer a message may be as text than it is in TTLV.
const TEXT_FACTOR: usize = 4;

/// The encoding of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Ttlv,
    Xml,
    Json,
}

impl Media {
    /// The encoding that the headers of a request name; `None` if it is none of ours.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        if headers
            .get(CONTENT_ENCODING)
            .is_some_and(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
        {
            return None;
        }
        let mut given = headers.get_all(CONTENT_TYPE).iter();
        let (Some(value), None) = (given.next(), given.next()) else {
            return None;
        };
        let mut parts = value.to_str().ok()?.split(';').map(str::trim);
        let name = parts.next()?;
        let media = [Self::Ttlv, Self::Xml, Self::Json]
            .into_iter()
            .find(|media| name.eq_ignore_ascii_case(media.name()))?;
        parts.all(is_utf8).then_some(media)
    }

    /// The content type.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Ttlv => "application/octet-stream",
            Self::Xml => "text/xml",
            Self::Json => "application/json",
        }
    }

    pub(super) const fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.name())
    }

    /// Longest body taken where a message may have `message` bytes. Sizes of KMIP count in TTLV, and text is longer.
    pub(super) const fn longest_body(self, message: usize) -> usize {
        match self {
            Self::Ttlv => message,
            Self::Xml | Self::Json => message.saturating_mul(TEXT_FACTOR),
        }
    }

    /// Reads a text. TTLV is given back as it is.
    pub(super) fn read(self, body: Vec<u8>, max_message: usize) -> Result<Vec<u8>, Unreadable> {
        let limits = Limits {
            max_size: max_message,
            ..Limits::DEFAULT
        };
        let body = zeroize::Zeroizing::new(body);
        let message = match self {
            Self::Ttlv => return Ok(into_inner(body)),
            Self::Xml => xml::to_ttlv(&body, &limits),
            Self::Json => json::to_ttlv(&body, &limits),
        };
        message.map_err(|error| match error.problem() {
            Problem::TooLarge => Unreadable::TooLarge,
            _ => Unreadable::NoMessage(error),
        })
    }

    /// Writes an answer of ours; `None` only if it is no message.
    pub(super) fn write(self, message: Vec<u8>) -> Option<Vec<u8>> {
        let options = TextOptions {
            pretty: false,
            limits: Limits {
                max_size: usize::MAX,
                max_items: usize::MAX,
                ..Limits::DEFAULT
            },
            ..TextOptions::default()
        };
        let message = zeroize::Zeroizing::new(message);
        let text = match self {
            Self::Ttlv => return Some(into_inner(message)),
            Self::Xml => xml::from_ttlv(&message, &options),
            Self::Json => json::from_ttlv(&message, &options),
        };
        text.ok().map(String::into_bytes)
    }

    /// The name of the form, for messages.
    pub(super) const fn form(self) -> &'static str {
        match self {
            Self::Ttlv => "TTLV",
            Self::Xml => "XML",
            Self::Json => "JSON",
        }
    }
}

/// Why a text could not be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// In TTLV it is longer than the listener takes.
    TooLarge,
    NoMessage(TextError),
}

fn into_inner(mut bytes: zeroize::Zeroizing<Vec<u8>>) -> Vec<u8> {
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

    fn of(content_type: &'static str) -> Option<Media> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Media::of(&headers)
    }

    #[test]
    fn the_three_content_types_are_known_whatever_their_case() {
        assert_eq!(of("application/octet-stream"), Some(Media::Ttlv));
        assert_eq!(of("Text/XML; charset=\"UTF-8\""), Some(Media::Xml));
        assert_eq!(of("application/json;charset=utf-8"), Some(Media::Json));
    }

    #[test]
    fn other_types_other_charsets_and_compressed_bodies_are_not() {
        assert_eq!(of("text/plain"), None);
        assert_eq!(of("application/xml"), None);
        assert_eq!(of("text/xml; charset=iso-8859-1"), None);
        assert_eq!(Media::of(&HeaderMap::new()), None);
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, Media::Ttlv.header());
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(Media::of(&headers), None);
        let mut headers = HeaderMap::new();
        headers.append(CONTENT_TYPE, Media::Ttlv.header());
        headers.append(CONTENT_TYPE, Media::Xml.header());
        assert_eq!(Media::of(&headers), None);
    }
}
