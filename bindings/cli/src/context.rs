//! What every verb gets: streams, output form, and the way to the server.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::connect::ConnectArguments;
use crate::failure::Failure;

pub(crate) struct Context<'io> {
    pub(crate) connect: ConnectArguments,
    pub(crate) json: bool,
    /// Whether standard output is a terminal.
    pub(crate) terminal: bool,
    pub(crate) stdin: &'io mut dyn Read,
    pub(crate) stdout: &'io mut dyn Write,
    pub(crate) stderr: &'io mut dyn Write,
}

impl Context<'_> {
    /// Prints a result: the value with `--json`, else the text.
    pub(crate) fn print(
        &mut self,
        text: impl FnOnce() -> String,
        value: impl FnOnce() -> Value,
    ) -> Result<(), Failure> {
        if self.json {
            writeln!(self.stdout, "{}", value())?;
        } else {
            let text = text();
            if !text.is_empty() {
                writeln!(self.stdout, "{text}")?;
            }
        }
        Ok(())
    }

    /// Reads a file, or standard input where there is none.
    pub(crate) fn input(&mut self, file: Option<&Path>) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let mut bytes = Zeroizing::new(Vec::new());
        match file {
            Some(path) if path != Path::new("-") => {
                let name = path.display();
                *bytes = std::fs::read(path)
                    .map_err(|error| Failure::local(format!("cannot read {name}: {error}")))?;
            }
            _ => {
                self.stdin.read_to_end(&mut bytes)?;
            }
        }
        Ok(bytes)
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a string cannot fail");
            text
        })
}

/// Bytes from hexadecimal; blanks, line ends and colons between digits are skipped.
pub(crate) fn from_hex(text: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != ':')
        .map(|c| c.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()
        .ok_or("not hexadecimal")?;
    if !digits.len().is_multiple_of(2) {
        return Err("an odd number of hexadecimal digits".to_owned());
    }
    Ok(digits
        .chunks(2)
        .map(|pair| (pair[0] << 4) | pair[1])
        .collect())
}
