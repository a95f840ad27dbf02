//! Why a command failed, and its exit code.

use std::fmt;
use std::io;

use kmip_core::client::{ClientError, ErrorKind};
use kmip_core::protocol::enumeration::Enumeration;
use kmip_core::protocol::shape::DecodeError;
use kmip_core::ttlv;
use serde_json::{Value, json};

/// Exit codes of the command. They do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// Done.
    Done = 0,
    /// The server refused.
    Refused = 1,
    /// The command line is wrong.
    Usage = 2,
    /// There is no such object.
    NotFound = 3,
    /// The server cannot be reached or trusted, does not trust us, or does not answer in time.
    Unreachable = 4,
    /// A local file, setting or port.
    Local = 5,
    /// Input or an answer that cannot be understood.
    Malformed = 6,
}

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    code: Code,
    message: String,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    None,
    Io(io::Error),
    Client(ClientError),
}

impl Failure {
    /// A failure with this code and text.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            cause: Cause::None,
        }
    }

    pub(crate) fn local(message: impl fmt::Display) -> Self {
        Self::new(Code::Local, message.to_string())
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Code::Usage, message)
    }

    pub(crate) fn malformed(message: impl fmt::Display) -> Self {
        Self::new(Code::Malformed, message.to_string())
    }

    /// A message that is no TTLV. The codec knows tags by their numbers; people are told the names.
    pub(crate) fn no_ttlv(error: ttlv::Error) -> Self {
        Self::malformed(DecodeError::from(error))
    }

    /// The exit code.
    pub fn code(&self) -> Code {
        self.code
    }

    pub(crate) fn is_broken_pipe(&self) -> bool {
        matches!(&self.cause, Cause::Io(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// One line for programs.
    pub(crate) fn to_json(&self) -> Value {
        let mut value = json!({ "error": self.message, "code": self.code as u8 });
        if let Cause::Client(error) = &self.cause {
            value["kind"] = error.kind().name().into();
            if let Some(reason) = error.result_reason() {
                let known = reason_name(reason);
                value["reason"] = known.map_or_else(|| json!(reason.get()), Into::into);
            }
        }
        value
    }
}

fn reason_name(reason: kmip_core::protocol::enumeration::ResultReason) -> Option<&'static str> {
    kmip_core::protocol::enumeration::ResultReason::INFO
        .newest(reason.raw())
        .map(|value| value.xml_name)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        let code = match error.kind() {
            _ if error.is_not_found() => Code::NotFound,
            ErrorKind::Refused => Code::Refused,
            ErrorKind::Argument => Code::Usage,
            ErrorKind::Configuration => Code::Local,
            ErrorKind::Malformed => Code::Malformed,
            _ => Code::Unreachable,
        };
        Self {
            code,
            message: error.to_string(),
            cause: Cause::Client(error),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self {
            code: Code::Local,
            message: error.to_string(),
            cause: Cause::Io(error),
        }
    }
}
