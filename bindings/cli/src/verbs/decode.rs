//! `keystead decode`: shows and converts messages.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kmip_core::protocol::encoding::{
    self, Broken, Problem, TextError, TextOptions, hex, json, tree, xml,
};
use kmip_core::protocol::inspect::{check_message, deprecated_uses};
use kmip_core::protocol::shape::DecodeError;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, message_size, validate};
use zeroize::Zeroizing;

use crate::connect::version;
use crate::context::Context;
use crate::failure::{Code, Failure};

const EXAMPLES: &str = "\
Messages in binary are converted one by one, each as soon as it is whole; a text is read to its end first. A broken
message is shown as far as it goes, with the offset and the reason where it fails; the exit code is then 6.

Values that are or may be secret are hidden in the tree and blotted out in XML and JSON (zeros, asterisks; the
message stays valid). As ttlv, hex and base64, which programs read on, a message with secrets is refused. In each
form --show-secrets writes them.

Examples:
  keystead decode < message.bin
  keystead decode --explain < message.bin
  keystead decode --to xml capture.bin > capture.xml
  echo '42007801000000…' | keystead decode
  keystead decode --from xml --to ttlv --show-secrets < request.xml > request.bin";

/// A message may be this large; what is read is given, not allocated beforehand.
const LIMITS: Limits = Limits {
    max_size: 1 << 30,
    max_items: 1 << 24,
    ..Limits::DEFAULT
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum From {
    /// Told by the first bytes.
    Auto,
    /// Binary.
    Ttlv,
    /// Binary in hexadecimal, plain or a hex dump.
    Hex,
    /// Binary in base64.
    Base64,
    /// XML of the KMIP profiles.
    Xml,
    /// JSON of the KMIP profiles.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    /// Indented text for people.
    Tree,
    /// Binary.
    Ttlv,
    /// Binary in hexadecimal.
    Hex,
    /// Binary in base64.
    Base64,
    /// XML of the KMIP profiles.
    Xml,
    /// JSON of the KMIP profiles.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal, unless $NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether the output gets colours, given whether it is a terminal and the values of `$NO_COLOR` and `$TERM`.
    fn wanted(self, terminal: bool, no_color: Option<&OsStr>, term: Option<&OsStr>) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                terminal
                    && no_color.is_none_or(OsStr::is_empty)
                    && term.is_none_or(|it| it != "dumb")
            }
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(crate) struct Decode {
    /// Form of the input.
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = To::Tree)]
    to: To,
    /// Write keys and other secrets, and whole values in the tree.
    #[arg(long, alias = "secrets")]
    show_secrets: bool,
    /// Say in the tree what each field means and where the specification says so.
    #[arg(long)]
    explain: bool,
    /// Begin each line of the tree with the offset.
    #[arg(long)]
    offsets: bool,
    /// Colour the tree.
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
    /// Also hold each message against its version: fields, order, types, values. What the version deprecates is noted on
    /// standard error and is no failure.
    #[arg(long, conflicts_with = "lenient")]
    strict: bool,
    /// Put right what leaves no doubt (padding, Booleans), and pass over what is no message to the next one.
    #[arg(long)]
    lenient: bool,
    /// Version for names where no message header tells it.
    #[arg(long, value_name = "VERSION", default_value = "2.1", value_parser = version)]
    names: ProtocolVersion,
    /// File; standard input if left out or `-`.
    file: Option<PathBuf>,
}

impl Decode {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        if self.explain && self.to != To::Tree {
            return Err(Failure::usage("--explain needs --to tree"));
        }
        let mut file;
        let input: &mut dyn Read = match &self.file {
            Some(path) if path.as_os_str() != "-" => {
                let opened = std::fs::File::open(path);
                file = opened.map_err(|error| {
                    Failure::local(format!("cannot read {}: {error}", path.display()))
                })?;
                &mut file
            }
            _ => context.stdin,
        };
        let mut conversion = Conversion {
            color: self.color.wanted(
                context.terminal,
                std::env::var_os("NO_COLOR").as_deref(),
                std::env::var_os("TERM").as_deref(),
            ),
            how: self,
            output: context.stdout,
            notes: context.stderr,
            number: 0,
            offset: 0,
            blotted: 0,
            failures: Vec::new(),
        };
        let read = conversion.input(input);
        conversion.end(read)
    }

    /// The form of a text.
    fn form(&self) -> Option<encoding::Format> {
        match self.from {
            From::Auto => None,
            From::Ttlv => Some(encoding::Format::Ttlv),
            From::Hex => Some(encoding::Format::Hex),
            From::Base64 => Some(encoding::Format::Base64),
            From::Xml => Some(encoding::Format::Xml),
            From::Json => Some(encoding::Format::Json),
        }
    }
}

/// Messages on their way from the input to the output.
struct Conversion<'o> {
    how: Decode,
    color: bool,
    output: &'o mut dyn Write,
    notes: &'o mut dyn Write,
    /// How many messages were begun.
    number: usize,
    /// Where the message that is converted begins in the input, as TTLV.
    offset: usize,
    /// How many secrets were blotted out.
    blotted: usize,
    /// What is wrong with messages that could be passed over.
    failures: Vec<Failure>,
}

impl Conversion<'_> {
    fn input(&mut self, input: &mut dyn Read) -> Result<(), Failure> {
        let mut start = Vec::new();
        (&mut *input).take(8).read_to_end(&mut start)?;
        let binary = match self.how.from {
            From::Ttlv => true,
            From::Auto => encoding::detect(&start) == Some(encoding::Format::Ttlv),
            _ => false,
        };
        let blank = start.trim_ascii().is_empty();
        let mut all = start.as_slice().chain(input);
        if binary && !self.how.lenient {
            return self.stream(&mut all);
        }
        let read = encoding::read_each_from(&mut all, self.how.form(), &LIMITS)?;
        let encoding::Read {
            ttlv,
            problem,
            broken,
        } = read;
        let is_empty = problem.as_ref().map(TextError::problem) == Some(&Problem::Empty);
        if is_empty && blank && self.how.from == From::Auto {
            return Ok(());
        }
        let ttlv = Zeroizing::new(ttlv.into_owned());
        let result = if self.how.lenient {
            let result = self.search(&ttlv);
            let errors = broken.into_iter().map(|it| Failure::malformed(it.error));
            self.failures.extend(errors);
            result
        } else if broken.is_empty() {
            self.messages(ttlv)
        } else {
            self.row(&ttlv, broken)
        };
        match (problem, result) {
            // What is wrong with the text is the cause of what is wrong with the messages.
            (Some(problem), Ok(())) => Err(Failure::malformed(problem)),
            (Some(problem), Err(failure)) if failure.code() == Code::Malformed => {
                Err(Failure::malformed(problem))
            }
            (_, result) => result,
        }
    }

    /// Converts the messages of a text.
    fn messages(&mut self, ttlv: Zeroizing<Vec<u8>>) -> Result<(), Failure> {
        let size = ttlv
            .first_chunk()
            .and_then(|header| message_size(*header, &LIMITS).ok());
        if size == Some(ttlv.len()) {
            // One message, as in most texts: it may be large and is not copied.
            return self.message(ttlv);
        }
        self.stream(&mut &ttlv[..])
    }

    /// Converts the messages of a text in which some are broken, and of those what there is.
    fn row(&mut self, ttlv: &[u8], broken: Vec<Broken>) -> Result<(), Failure> {
        let mut done = 0;
        for broken in broken {
            self.stream(&mut &ttlv[done..broken.begins])?;
            done = broken.ends;
            if broken.begins < broken.ends {
                self.number += 1;
                let mut part = Zeroizing::new(ttlv[broken.begins..broken.ends].to_vec());
                let shown = self.cover(&mut part).and_then(|()| self.convert(&part));
                // What is wrong with the text is the cause of what is wrong with the part.
                match shown {
                    Err(failure) if failure.code() != Code::Malformed => return Err(failure),
                    _ => self.output.flush()?,
                }
                self.offset += part.len();
            }
            self.failures.push(Failure::malformed(broken.error));
        }
        self.stream(&mut &ttlv[done..])
    }

    /// Converts message after message, up to what is no message.
    fn stream(&mut self, input: &mut dyn Read) -> Result<(), Failure> {
        loop {
            match next(input)? {
                Chunk::Message(message) => {
                    let size = message.len();
                    self.message(message)?;
                    self.offset += size;
                }
                Chunk::Broken(bytes, why) => return Err(self.broken(&bytes, &why)?),
                Chunk::End => return Ok(()),
            }
        }
    }

    /// Converts every message that can be found in `bytes`.
    fn search(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        // Where the next message seems to begin; looked for once, however many chunks lie before it.
        let mut following = 0;
        while self.offset < bytes.len() {
            let rest = &bytes[self.offset..];
            if following <= self.offset {
                following = (self.offset + 1..bytes.len())
                    .find(|at| begins_message(&bytes[*at..]))
                    .unwrap_or(bytes.len());
            }
            let end = following - self.offset;
            let size = rest
                .first_chunk()
                .and_then(|header| message_size(*header, &LIMITS).ok());
            // No more is copied than one message or the gap before the next one.
            let reach = size
                .filter(|size| *size <= rest.len())
                .map_or(end, |size| size.max(end));
            self.offset += match next(&mut &rest[..reach])? {
                // What looks like the next message may be the value of an item.
                Chunk::Message(message) if message.len() <= end || is_whole(&message) => {
                    let size = message.len();
                    self.message(message)?;
                    size
                }
                chunk if begins_message(rest) => {
                    let why = match chunk {
                        Chunk::Broken(_, why) if size.is_none() || end == rest.len() => why,
                        _ => format!("another message begins after {end} bytes of this one"),
                    };
                    let failure = self.broken(&rest[..end], &why)?;
                    self.failures.push(failure);
                    end
                }
                _ => {
                    let at = self.offset;
                    writeln!(
                        self.notes,
                        "keystead: at byte {at}: {end} bytes that are no message are passed over"
                    )?;
                    end
                }
            };
        }
        if self.number == 0 && !bytes.is_empty() {
            return Err(Failure::malformed("there is no message in the input"));
        }
        Ok(())
    }

    /// Shows what there is of a message that is cut off, or of what is none; gives the failure.
    fn broken(&mut self, bytes: &[u8], why: &str) -> Result<Failure, Failure> {
        self.number += 1;
        if self.how.to == To::Tree {
            // The reason is told below; what is wrong inside follows from it.
            match self.convert(bytes) {
                Err(failure) if failure.code() != Code::Malformed => return Err(failure),
                _ => {}
            }
        }
        Ok(Failure::malformed(format!("{}{why}", self.place())))
    }

    /// Converts a message. What is wrong inside of it does not hinder the next ones.
    fn message(&mut self, mut message: Zeroizing<Vec<u8>>) -> Result<(), Failure> {
        self.number += 1;
        if self.how.lenient {
            for flaw in encoding::repair(&mut message, &LIMITS) {
                self.note(&format!("put right: {}", DecodeError::from(flaw)))?;
            }
        }
        // Of the message as it came, not of what is left of it without its secrets.
        let strict = self.how.strict.then(|| {
            let checked = check_message(&message, &LIMITS).map_err(Failure::malformed);
            (checked, deprecated_uses(&message, &LIMITS))
        });
        let mut result = self.cover(&mut message);
        if result.is_ok() {
            result = self.convert(&message);
        }
        if let Some((checked, deprecated)) = strict.filter(|_| result.is_ok()) {
            result = checked;
            for used in deprecated {
                self.note(&used.to_string())?;
            }
        }
        self.output.flush()?;
        match result {
            Err(failure) if failure.code() == Code::Malformed => {
                let text = format!("{}{failure}", self.place());
                self.failures.push(Failure::malformed(text));
                Ok(())
            }
            result => result,
        }
    }

    /// Sees to the secrets of a message, which the tree hides by itself.
    fn cover(&mut self, message: &mut [u8]) -> Result<(), Failure> {
        if self.how.show_secrets || self.how.to == To::Tree {
            return Ok(());
        }
        // What a broken message has at which place cannot be told, so nothing of it is written.
        validate(message, &LIMITS).map_err(Failure::no_ttlv)?;
        if matches!(self.how.to, To::Xml | To::Json) {
            let found = encoding::blot_out(message, &LIMITS).map_err(Failure::no_ttlv)?;
            self.blotted += found.len();
            return Ok(());
        }
        let found = encoding::secrets(message, &LIMITS).map_err(Failure::no_ttlv)?;
        let Some(first) = found.first() else {
            return Ok(());
        };
        let name = tag::info(first.tag).map_or("an item", |info| info.xml_name);
        Err(Failure::usage(format!(
            "{}{name} at byte {} is or may be a secret: --show-secrets writes it, --to xml and --to json blot it out",
            self.place(),
            first.offset
        )))
    }

    fn convert(&mut self, ttlv: &[u8]) -> Result<(), Failure> {
        // Where secrets are hidden, `cover` has done it.
        if self.how.show_secrets && matches!(self.how.to, To::Ttlv | To::Xml | To::Json) {
            validate(ttlv, &LIMITS).map_err(Failure::no_ttlv)?;
        }
        let options = TextOptions {
            version: self.how.names,
            limits: LIMITS,
            ..TextOptions::default()
        };
        let text = match self.how.to {
            To::Ttlv => {
                self.output.write_all(ttlv)?;
                return Ok(());
            }
            To::Tree => return self.tree(ttlv),
            To::Hex => hex::from_ttlv(ttlv),
            To::Base64 => hex::base64_from_ttlv(ttlv),
            To::Xml | To::Json => {
                let write = if self.how.to == To::Xml {
                    xml::write
                } else {
                    json::write
                };
                return Ok(write(ttlv, &options, self.output)?);
            }
        };
        let text = Zeroizing::new(text);
        writeln!(self.output, "{}", text.trim_end())?;
        Ok(())
    }

    fn tree(&mut self, ttlv: &[u8]) -> Result<(), Failure> {
        let mut options = tree::TreeOptions {
            show_secrets: self.how.show_secrets,
            offsets: self.how.offsets,
            explain: self.how.explain,
            color: self.color,
            version: self.how.names,
            limits: LIMITS,
            ..Default::default()
        };
        if self.how.show_secrets {
            options.max_value = usize::MAX;
        }
        let tree = tree::render(ttlv, &options);
        let text = Zeroizing::new(tree.text);
        self.output.write_all(text.as_bytes())?;
        match tree.problem {
            Some(problem) => Err(Failure::no_ttlv(problem)),
            None => Ok(()),
        }
    }

    /// Where the message is, behind the first one.
    fn place(&self) -> String {
        match self.offset {
            0 => String::new(),
            offset => format!("message {} at byte {offset}: ", self.number),
        }
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        let place = self.place();
        writeln!(self.notes, "keystead: {place}{text}")
    }

    /// Says what was hidden and what went wrong.
    fn end(mut self, read: Result<(), Failure>) -> Result<(), Failure> {
        if self.blotted > 0 {
            self.offset = 0;
            let count = self.blotted;
            self.note(&format!(
                "secret values blotted out: {count}; --show-secrets writes them"
            ))?;
        }
        if let Err(failure) = read {
            self.failures.push(failure);
        }
        // The last one is told by whoever runs the verb.
        let last = self.failures.pop();
        for failure in &self.failures {
            writeln!(self.notes, "keystead: {failure}")?;
        }
        last.map_or(Ok(()), Err)
    }
}

/// Whether bytes are one message, leniently read.
fn is_whole(message: &[u8]) -> bool {
    let mut repaired = Zeroizing::new(message.to_vec());
    encoding::repair(&mut repaired, &LIMITS);
    validate(&repaired, &LIMITS).is_ok()
}

/// Whether bytes begin like a request or response message.
fn begins_message(bytes: &[u8]) -> bool {
    let message = |tag: kmip_core::ttlv::Tag| {
        let [_, a, b, c] = tag.get().to_be_bytes();
        bytes.starts_with(&[a, b, c, 1])
    };
    message(tag::REQUEST_MESSAGE) || message(tag::RESPONSE_MESSAGE)
}

enum Chunk {
    Message(Zeroizing<Vec<u8>>),
    Broken(Zeroizing<Vec<u8>>, String),
    End,
}

/// Reads one message; what cannot be one, or ends too soon, is given with the rest of the input.
fn next(input: &mut dyn Read) -> io::Result<Chunk> {
    let mut bytes = Zeroizing::new(Vec::new());
    input.take(8).read_to_end(&mut bytes)?;
    let Some(header) = bytes.first_chunk::<8>() else {
        return Ok(match bytes.len() {
            0 => Chunk::End,
            count => Chunk::Broken(
                bytes,
                format!("the input ends after {count} bytes of a header"),
            ),
        });
    };
    match message_size(*header, &LIMITS) {
        Ok(size) => {
            input.take(size as u64 - 8).read_to_end(&mut bytes)?;
            if bytes.len() == size {
                return Ok(Chunk::Message(bytes));
            }
            let why = format!(
                "the input ends after {} of {size} bytes of a message",
                bytes.len()
            );
            Ok(Chunk::Broken(bytes, why))
        }
        Err(error) => {
            input.take(LIMITS.max_size as u64).read_to_end(&mut bytes)?;
            Ok(Chunk::Broken(bytes, DecodeError::from(error).to_string()))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::Color;

    #[test]
    fn a_terminal_gets_colours_unless_the_environment_is_against_it() {
        let auto = |terminal, no_color: Option<&str>, term: Option<&str>| {
            Color::Auto.wanted(terminal, no_color.map(OsStr::new), term.map(OsStr::new))
        };
        assert!(auto(true, None, None));
        assert!(auto(true, None, Some("xterm-256color")));
        assert!(auto(true, Some(""), Some("xterm")), "empty is not set");
        assert!(!auto(true, Some("1"), Some("xterm")));
        assert!(!auto(true, None, Some("dumb")));
        assert!(!auto(false, None, Some("xterm")), "no terminal");
    }

    #[test]
    fn colours_that_are_asked_for_or_forbidden_depend_on_nothing() {
        let (no_color, dumb) = (Some(OsStr::new("1")), Some(OsStr::new("dumb")));
        assert!(Color::Always.wanted(false, no_color, dumb));
        assert!(!Color::Never.wanted(true, None, None));
    }
}
