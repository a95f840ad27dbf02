//! JSON with broken messages in it: goes on behind the brace that closes a broken one, or where the next message begins.

use std::mem::take;

use super::error::{Problem, TextError};
use super::json_read::{Context, object};
use super::read_on::{Broken, Reading, is_message};
use crate::ttlv::Limits;

/// Reads into `buffer`, message after message, and of broken ones what stands before the place of the error. Answers what is
/// wrong with those.
pub(super) fn read_on(json: &[u8], limits: &Limits, buffer: &mut Vec<u8>) -> Vec<Broken> {
    let mut reading = Reading::new(json);
    let mut context = Context::new(limits, take(buffer));
    let mut starts = Starts { json, next: 0 };
    let mut at = reading.begin();
    let mut place = Place::Row;
    loop {
        at += json[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        let Some(byte) = json.get(at) else { break };
        let goes_on = match (byte, place) {
            (b'[', Place::Row) => {
                (at, place) = (at + 1, Place::First);
                true
            }
            (b']', Place::First | Place::Behind) => {
                (at, place) = (at + 1, Place::Row);
                true
            }
            (b',', Place::Behind) => {
                (at, place) = (at + 1, Place::Next);
                true
            }
            (b'{', Place::Row | Place::First | Place::Next) => {
                let (end, whole) = ending(json, at, starts.next(at + 1));
                let goes_on = message(&mut reading, &mut context, at, end);
                at = end;
                place = match place {
                    Place::Row => Place::Row,
                    _ if whole => Place::Behind,
                    _ => Place::Cut,
                };
                goes_on
            }
            // Behind a message that was cut off stands the next one, whatever was to stand between them.
            (b'{', Place::Cut) => {
                place = Place::Next;
                true
            }
            (_, before) => {
                let error = TextError::new(Problem::Unexpected("text between messages".to_owned()));
                let nothing = context.buffer.len()..context.buffer.len();
                let error = error.at(reading.position(at));
                let run = &json[at + usize::from(*byte != b'{')..];
                let run = run.iter().take_while(|byte| **byte != b'{').count();
                let run = at..at + usize::from(*byte != b'{') + run;
                at = run.end;
                place = match before {
                    Place::Row => Place::Row,
                    _ if json[run].contains(&b']') => Place::Row,
                    _ => Place::Next,
                };
                reading.breaks(nothing, error)
            }
        };
        if !goes_on {
            break;
        }
    }
    if at >= json.len() && !matches!(place, Place::Row | Place::Cut) {
        let error = TextError::new(Problem::Unexpected(
            "end of the text within an array".to_owned(),
        ));
        let error = error.at(reading.position(json.len()));
        reading.breaks(context.buffer.len()..context.buffer.len(), error);
    }
    *buffer = context.buffer;
    reading.broken
}

/// What may stand next, outside of messages.
#[derive(Clone, Copy)]
enum Place {
    /// A message, or an array of them.
    Row,
    /// The first message of an array, or its end.
    First,
    /// The next message of an array.
    Next,
    /// A comma, or the end of the array.
    Behind,
    /// Behind a message of an array that was cut off.
    Cut,
}

/// Reads the message in `begin..end`. Answers whether the reading goes on.
fn message<'t>(
    reading: &mut Reading<'t>,
    context: &mut Context<'t>,
    begin: usize,
    end: usize,
) -> bool {
    let start = context.buffer.len();
    let Err(error) = object(&reading.text[begin..end], context) else {
        return true;
    };
    context.close();
    context.path.clear();
    let error = error.behind(reading.position(begin));
    reading.breaks(start..context.buffer.len(), error)
}

/// Where the object that begins at `at` ends, and whether it is closed there: by its last brace, or at the latest at `limit`.
fn ending(json: &[u8], at: usize, limit: usize) -> (usize, bool) {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (offset, byte) in json[at..limit].iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return (at + offset + 1, true);
                }
            }
            _ => {}
        }
    }
    (limit, false)
}

/// The places of a text where a Request Message or Response Message begins, its tag first.
struct Starts<'t> {
    json: &'t [u8],
    /// The last one that was found.
    next: usize,
}

impl Starts<'_> {
    /// The first one from here on, or else the end of the text.
    fn next(&mut self, from: usize) -> usize {
        while self.next < from.min(self.json.len()) || !self.is_one(self.next) {
            if self.next >= self.json.len() {
                return self.json.len();
            }
            let behind = from.max(self.next + 1).min(self.json.len());
            let brace = self.json[behind..].iter().position(|byte| *byte == b'{');
            self.next = brace.map_or(self.json.len(), |brace| behind + brace);
        }
        self.next
    }

    fn is_one(&self, at: usize) -> bool {
        let mut rest = self.json.get(at..).unwrap_or_default();
        for token in [&b"{"[..], b"\"tag\"", b":", b"\""] {
            rest = rest.trim_ascii_start();
            match rest.strip_prefix(token) {
                Some(behind) => rest = behind,
                None => return false,
            }
        }
        let end = rest.iter().take(64).position(|byte| *byte == b'"');
        end.is_some_and(|end| is_message(&rest[..end]))
    }
}
