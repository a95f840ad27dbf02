//! Text that is being written; storage that it outgrows is wiped, since messages carry keys.

use core::fmt::{self, Write};

use zeroize::Zeroize;

/// A text buffer that leaves no copies behind when it grows.
#[derive(Default)]
pub(super) struct Out(String);

impl Out {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(String::with_capacity(capacity))
    }

    pub(super) fn reserve(&mut self, additional: usize) {
        if self.0.capacity() - self.0.len() < additional {
            let wanted = (self.0.len() + additional)
                .max(self.0.capacity() * 2)
                .max(256);
            let mut larger = String::with_capacity(wanted);
            larger.push_str(&self.0);
            self.0.zeroize();
            self.0 = larger;
        }
    }

    pub(super) fn push(&mut self, c: char) {
        self.reserve(c.len_utf8());
        self.0.push(c);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.reserve(text.len());
        self.0.push_str(text);
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
        self.0.is_empty()
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

impl Write for Out {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}
