//! Text that is being written: kept whole, or handed on piece by piece. Storage is wiped when it is
//! outgrown or handed on, since messages carry keys.

use core::fmt::{self, Write};
use std::io;

use zeroize::Zeroize;

/// Text that is handed on is gathered up to about so many bytes.
const PIECE: usize = 32 << 10;

/// A text buffer that leaves no copies behind.
#[derive(Default)]
pub(super) struct Out<'s> {
    text: String,
    sink: Option<Sink<'s>>,
    /// Whether something was handed on.
    handed_on: bool,
}

struct Sink<'s> {
    to: &'s mut dyn io::Write,
    /// The first error; nothing is handed on behind it.
    failed: Option<io::Error>,
}

impl<'s> Out<'s> {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self {
            text: String::with_capacity(capacity),
            sink: None,
            handed_on: false,
        }
    }

    /// Hands on what is written.
    pub(super) fn to(sink: &'s mut dyn io::Write) -> Self {
        Self {
            text: String::with_capacity(PIECE + PIECE / 4),
            sink: Some(Sink {
                to: sink,
                failed: None,
            }),
            handed_on: false,
        }
    }

    #[cold]
    fn make_room(&mut self, additional: usize) {
        self.hand_on();
        if self.text.capacity() - self.text.len() < additional {
            let wanted = (self.text.len() + additional)
                .max(self.text.capacity() * 2)
                .max(256);
            let mut larger = String::with_capacity(wanted);
            larger.push_str(&self.text);
            self.text.zeroize();
            self.text = larger;
        }
    }

    fn hand_on(&mut self) {
        let Some(sink) = &mut self.sink else { return };
        if sink.failed.is_none() {
            sink.failed = sink.to.write_all(self.text.as_bytes()).err();
        }
        self.handed_on |= !self.text.is_empty();
        self.text.zeroize();
    }

    #[inline]
    pub(super) fn push(&mut self, c: char) {
        if self.text.capacity() - self.text.len() < c.len_utf8() {
            self.make_room(c.len_utf8());
        }
        self.text.push(c);
    }

    #[inline]
    pub(super) fn push_str(&mut self, text: &str) {
        if self.text.capacity() - self.text.len() < text.len() {
            self.push_slowly(text);
        } else {
            self.text.push_str(text);
        }
    }

    #[cold]
    fn push_slowly(&mut self, text: &str) {
        if self.sink.is_some() && text.len() > PIECE {
            // Not gathered: that would be a copy of a long value.
            self.hand_on();
            if let Some(Sink { to, failed }) = &mut self.sink
                && failed.is_none()
            {
                *failed = to.write_all(text.as_bytes()).err();
            }
            self.handed_on = true;
            return;
        }
        self.make_room(text.len());
        self.text.push_str(text);
    }

    pub(super) fn format(&mut self, arguments: fmt::Arguments<'_>) {
        self.write_fmt(arguments)
            .expect("writing to memory does not fail");
    }

    /// A new line, indented by so many levels of two blanks.
    pub(super) fn line(&mut self, level: usize) {
        self.push('\n');
        for _ in 0..level {
            self.push_str("  ");
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.handed_on
    }

    pub(super) fn into_string(mut self) -> String {
        core::mem::take(&mut self.text)
    }

    /// Hands on the rest. Errors: those of the place that the text goes to.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.hand_on();
        match self.sink.take().and_then(|sink| sink.failed) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}

impl Drop for Out<'_> {
    /// What was not taken: a message that turned out to be broken.
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl Write for Out<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}
