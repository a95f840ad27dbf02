//! XML with broken messages in it: goes on behind the element of a broken one, or where the next message begins.

use quick_xml::Reader as XmlReader;
use quick_xml::errors::{Error as XmlError, IllFormedError};
use quick_xml::events::Event;

use super::error::{Problem, TextError};
use super::gather::Rows;
use super::read_on::{Broken, Reading, is_message};
use super::xml_read::Open;
use crate::protocol::excerpt::excerpt;
use crate::ttlv::Limits;

/// Reads into `buffer`, message after message, and of broken ones what stands before the place of the error. Answers what is
/// wrong with those.
pub(super) fn read_on(xml: &[u8], limits: &Limits, buffer: &mut Vec<u8>) -> Vec<Broken> {
    let mut rows = Rows::default();
    let mut open = Open::new(limits, &mut rows, buffer);
    let mut reading = Reading::new(xml);
    let mut starts = Starts {
        xml,
        skipped: [("<!--", "-->"), ("<?", "?>")].map(Some),
    };
    let mut begin = reading.begin();
    while begin < xml.len() {
        let end = starts.next(begin + 1);
        if !slice(&mut reading, &mut open, begin, end) {
            break;
        }
        begin = end;
    }
    reading.broken
}

/// Reads up to where the next message begins. Answers whether the reading goes on.
fn slice(reading: &mut Reading<'_>, open: &mut Open<'_, '_, '_>, begin: usize, end: usize) -> bool {
    let bytes = &reading.text[begin..end];
    // What stands in front of the first byte that is no text is read; it may be a whole message.
    let (valid, end) = match std::str::from_utf8(bytes) {
        Ok(_) => (bytes, end),
        Err(error) => (&bytes[..error.valid_up_to()], begin + error.valid_up_to()),
    };
    let is_text = valid.len() == bytes.len();
    let text = std::str::from_utf8(valid).unwrap_or_default();
    let mut reader = XmlReader::from_str(text);
    // The element around several messages was opened in front of the first one.
    reader.config_mut().allow_unmatched_ends = true;
    // Where the message begins in the TTLV, and the elements that are open in a broken one that is passed over.
    let (mut message, mut passed) = (open.writer.position(), 0_usize);
    loop {
        if open.stack.is_empty() {
            message = open.writer.position();
        }
        let mut at = begin + offset(reader.buffer_position());
        let event = reader.read_event();
        if passed > 0 {
            match event {
                Ok(Event::Start(_)) => passed += 1,
                Ok(Event::End(_))
                | Err(XmlError::IllFormed(IllFormedError::MismatchedEndTag { .. })) => {
                    passed -= 1;
                }
                Ok(Event::Eof) | Err(_) => return true,
                Ok(_) => {}
            }
            continue;
        }
        let (error, depth) = match event {
            // Whatever the parser says of an end within a tag, the text goes on.
            Ok(Event::Eof) | Err(XmlError::Syntax(_)) if !is_text => {
                at = end;
                (TextError::new(Problem::NotUtf8), None)
            }
            Ok(Event::Eof) => {
                at = end;
                let Some(level) = open.stack.last() else {
                    return true;
                };
                let what = if end < reading.text.len() {
                    "beginning of the next message"
                } else {
                    "end of the text"
                };
                let what = format!("{what} within <{}>", level.name);
                (TextError::new(Problem::Unexpected(what)), None)
            }
            Ok(event) => {
                let depth = open.stack.len() + usize::from(matches!(event, Event::Start(_)));
                match open.event(&event) {
                    Ok(()) => continue,
                    Err(error) => (error, Some(depth)),
                }
            }
            Err(error) => {
                at = begin + offset(reader.error_position());
                // The element is closed, by whichever name.
                let closed = matches!(
                    error,
                    XmlError::IllFormed(IllFormedError::MismatchedEndTag { .. })
                );
                let depth = closed.then(|| open.stack.len().saturating_sub(1));
                let error = TextError::new(Problem::Syntax(excerpt(&error.to_string())));
                (error, depth)
            }
        };
        let error = error.at(reading.position(at)).within(open.path());
        open.close();
        let goes_on = reading.breaks(message..open.writer.position(), error);
        match depth {
            Some(depth) if goes_on => passed = depth,
            _ => return goes_on,
        }
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The places of a text where a Request Message or Response Message begins.
struct Starts<'t> {
    xml: &'t [u8],
    /// How comments and processing instructions begin and end, as long as there may still be such an end.
    skipped: [Option<(&'static str, &'static str)>; 2],
}

impl Starts<'_> {
    /// The first one from here on, outside of comments and processing instructions, or else the end of the text.
    fn next(&mut self, from: usize) -> usize {
        let mut at = from;
        while let Some(found) = self.xml[at..].iter().position(|byte| *byte == b'<') {
            at += found;
            let rest = &self.xml[at..];
            if let Some(length) = self.skip(rest) {
                at += length;
                continue;
            }
            if begins_message(&rest[1..]) {
                return at;
            }
            at += 1;
        }
        self.xml.len()
    }

    /// Length of the comment or processing instruction that begins here.
    fn skip(&mut self, rest: &[u8]) -> Option<usize> {
        for pair in &mut self.skipped {
            let Some((begin, end)) = *pair else { continue };
            let Some(inside) = rest.strip_prefix(begin.as_bytes()) else {
                continue;
            };
            let found = inside
                .windows(end.len())
                .position(|it| it == end.as_bytes());
            match found {
                Some(length) => return Some(begin.len() + length + end.len()),
                // There is none further on either.
                None => *pair = None,
            }
        }
        None
    }
}

/// Whether the name of an element that begins here, without its prefix, is that of a message.
fn begins_message(rest: &[u8]) -> bool {
    /// Names are short; what follows a `<` in a broken text may be anything.
    const LONGEST: usize = 64;
    let rest = &rest[..rest.len().min(LONGEST)];
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let name = &rest[..rest.iter().position(ends).unwrap_or(rest.len())];
    let local = name.rsplit(|byte| *byte == b':').next().unwrap_or(name);
    is_message(local)
}
