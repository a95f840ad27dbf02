//! `keystead decode`: shows and converts messages.

use std::io::{self, Read, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kmip_core::protocol::encoding::{self, TextOptions, hex, json, tree, xml};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, message_size, validate};
use zeroize::Zeroizing;

use crate::connect::version;
use crate::context::Context;
use crate::failure::{Code, Failure};

const EXAMPLES: &str = "\
A stream of messages is converted one by one, each as soon as it is whole. A broken message is shown as far as
it goes, with the offset and the reason where it fails; the exit code is then 6.

Examples:
  keystead decode < message.bin
  keystead decode --to xml capture.bin > capture.xml
  echo '42007801000000…' | keystead decode
  keystead decode --from xml --to ttlv < request.xml > request.bin";

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

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Decode {
    /// Form of the input.
    #[arg(long, value_enum, default_value_t = From::Auto)]
    from: From,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = To::Tree)]
    to: To,
    /// Show keys and other secrets in the tree, and whole values.
    #[arg(long)]
    secrets: bool,
    /// Begin each line of the tree with the offset.
    #[arg(long)]
    offsets: bool,
    /// Version for names where no message header tells it.
    #[arg(long, value_name = "VERSION", default_value = "2.1", value_parser = version)]
    names: ProtocolVersion,
    /// File; standard input if left out.
    file: Option<PathBuf>,
}

impl Decode {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut file;
        let input: &mut dyn Read = match &self.file {
            Some(path) => {
                let opened = std::fs::File::open(path);
                file = opened.map_err(|error| {
                    Failure::local(format!("cannot read {}: {error}", path.display()))
                })?;
                &mut file
            }
            None => context.stdin,
        };
        let mut start = Vec::new();
        (&mut *input).take(8).read_to_end(&mut start)?;
        let binary = match self.from {
            From::Ttlv => true,
            From::Auto => encoding::detect(&start) == Some(encoding::Format::Ttlv),
            _ => false,
        };
        let mut all = start.as_slice().chain(input);
        if binary {
            return self.stream(&mut all, context.stdout);
        }
        let mut text = Zeroizing::new(Vec::new());
        all.read_to_end(&mut text)?;
        if self.from == From::Auto && text.trim_ascii().is_empty() {
            return Ok(());
        }
        let form = match self.from {
            From::Auto => None,
            From::Ttlv => Some(encoding::Format::Ttlv),
            From::Hex => Some(encoding::Format::Hex),
            From::Base64 => Some(encoding::Format::Base64),
            From::Xml => Some(encoding::Format::Xml),
            From::Json => Some(encoding::Format::Json),
        };
        let ttlv = encoding::to_ttlv(&text, form, &Limits::DEFAULT).map_err(Failure::malformed)?;
        self.stream(&mut &ttlv[..], context.stdout)
    }

    /// Converts message after message.
    fn stream(&self, input: &mut dyn Read, output: &mut dyn Write) -> Result<(), Failure> {
        loop {
            match next(input)? {
                Chunk::Message(message) => self.convert(&message, output)?,
                Chunk::Broken(bytes, why) => {
                    if self.to == To::Tree {
                        // The reason is told below; what is wrong inside follows from it.
                        match self.convert(&bytes, output) {
                            Err(failure) if failure.code() != Code::Malformed => {
                                return Err(failure);
                            }
                            _ => {}
                        }
                    }
                    return Err(Failure::malformed(why));
                }
                Chunk::End => return Ok(()),
            }
            output.flush()?;
        }
    }

    fn convert(&self, ttlv: &[u8], output: &mut dyn Write) -> Result<(), Failure> {
        let options = TextOptions {
            version: self.names,
            ..TextOptions::default()
        };
        let text = match self.to {
            To::Ttlv => {
                validate(ttlv, &Limits::DEFAULT).map_err(Failure::malformed)?;
                output.write_all(ttlv)?;
                return Ok(());
            }
            To::Tree => {
                let mut options = tree::TreeOptions {
                    show_secrets: self.secrets,
                    offsets: self.offsets,
                    ..Default::default()
                };
                options.version = self.names;
                if self.secrets {
                    options.max_value = usize::MAX;
                }
                let tree = tree::render(ttlv, &options);
                output.write_all(tree.text.as_bytes())?;
                return match tree.problem {
                    Some(problem) => Err(Failure::new(Code::Malformed, problem.to_string())),
                    None => Ok(()),
                };
            }
            To::Hex => hex::from_ttlv(ttlv),
            To::Base64 => hex::base64_from_ttlv(ttlv),
            To::Xml => xml::from_ttlv(ttlv, &options).map_err(Failure::malformed)?,
            To::Json => json::from_ttlv(ttlv, &options).map_err(Failure::malformed)?,
        };
        let text = Zeroizing::new(text);
        writeln!(output, "{}", text.trim_end())?;
        Ok(())
    }
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
    match message_size(*header, &Limits::DEFAULT) {
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
            input
                .take(Limits::DEFAULT.max_size as u64)
                .read_to_end(&mut bytes)?;
            Ok(Chunk::Broken(bytes, error.to_string()))
        }
    }
}
