//! Texts with broken messages in them: what is wrong with one does not hinder the next ones.
//!
//! A message ends where its element or object is closed, or else where the next Request Message or Response Message
//! begins, which stand in no other item. Each part of the text is read once, and looked at twice beforehand: the time
//! that a text takes grows with its length, whatever is broken in it.

use super::error::{Position, Problem, TextError};
use crate::protocol::tag;

/// Broken messages that are told of in one text; what follows the last of them is not read.
pub(super) const MOST_BROKEN: usize = 1000;

/// A broken message in what was read of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where the part of it that could be read begins in the TTLV.
    pub begins: usize,
    /// Where that part ends; its structures are closed. Nothing was read of it where this is `begins`.
    pub ends: usize,
    /// The first thing that is wrong with it.
    pub error: TextError,
}

/// A text in which the reading goes on, and what was found wrong so far.
pub(super) struct Reading<'t> {
    pub(super) text: &'t [u8],
    pub(super) broken: Vec<Broken>,
    lines: Lines<'t>,
}

impl<'t> Reading<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self {
            text,
            broken: Vec::new(),
            lines: Lines::of(text),
        }
    }

    /// Where the message begins: what stands in front of it is no part of it.
    pub(super) fn begin(&self) -> usize {
        let mark: &[u8] = b"\xEF\xBB\xBF";
        if self.text.starts_with(mark) {
            mark.len()
        } else {
            0
        }
    }

    /// Line and column of an offset. Takes little where it is behind the one before.
    pub(super) fn position(&mut self, offset: usize) -> Position {
        self.lines.position(offset)
    }

    /// Takes note of a broken message of which `read` stands in the TTLV. Answers whether the reading goes on: a text that
    /// is too large as a whole becomes no smaller.
    pub(super) fn breaks(&mut self, read: std::ops::Range<usize>, error: TextError) -> bool {
        let ends_all = matches!(error.problem(), Problem::TooLarge | Problem::TooManyItems);
        self.broken.push(Broken {
            begins: read.start,
            ends: read.end,
            error,
        });
        if self.broken.len() == MOST_BROKEN && !ends_all {
            let ends = read.end;
            self.broken.push(Broken {
                begins: ends,
                ends,
                error: TextError::new(Problem::TooManyBroken),
            });
            return false;
        }
        !ends_all
    }
}

/// Whether this is the name of an item that stands in no other one.
pub(super) fn is_message(name: &[u8]) -> bool {
    [tag::REQUEST_MESSAGE, tag::RESPONSE_MESSAGE]
        .iter()
        .any(|tag| tag::info(*tag).is_some_and(|info| info.xml_name.as_bytes() == name))
}

/// Lines of a text, counted once from its beginning to its end.
struct Lines<'t> {
    text: &'t [u8],
    /// Up to here the lines are counted.
    counted: usize,
    line: u32,
    /// Where the line begins.
    start: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t [u8]) -> Self {
        Self {
            text,
            counted: 0,
            line: 1,
            start: 0,
        }
    }

    fn position(&mut self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        if offset < self.start {
            return Position::of(self.text, offset);
        }
        while self.counted < offset {
            if self.text[self.counted] == b'\n' {
                self.line = self.line.saturating_add(1);
                self.start = self.counted + 1;
            }
            self.counted += 1;
        }
        Position {
            line: self.line,
            column: u32::try_from(offset - self.start + 1).unwrap_or(u32::MAX),
        }
    }
}
