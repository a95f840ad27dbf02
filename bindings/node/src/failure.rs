//! Errors as JavaScript sees them: an instance of the package's `KmipError`, with its fields.

use std::borrow::Cow;

use kmip_core::client::{ClientError, ErrorKind};
use kmip_core::protocol::enumeration::{Enumeration, Operation, ResultReason};
use kmip_core::server::ServerError;
use napi::bindgen_prelude::{FnArgs, FunctionRef, Unknown};
use napi::{Env, Error, Status};
use napi_derive::napi;

/// Why a call failed, before it is a JavaScript value.
pub(crate) struct Failure {
    code: Cow<'static, str>,
    message: String,
    details: Box<FailureDetails>,
}

/// Fields of an error beside code and message.
#[napi(object)]
#[derive(Default)]
pub struct FailureDetails {
    /// Result Reason, a number of the enumeration.
    pub reason: Option<u32>,
    /// Result Status, a number of the enumeration.
    pub status: Option<u32>,
    /// Name of the operation.
    pub operation: Option<String>,
    /// The server: `HOST:PORT` or `in process`.
    pub server: Option<String>,
    /// The server's own words.
    pub server_message: Option<String>,
}

/// Makes a `KmipError` of code, message and details. Every environment (main thread, worker) has its own.
pub type Factory = FunctionRef<FnArgs<(String, String, FailureDetails)>, Unknown<'static>>;

struct ErrorFactory(Factory);

/// Tells the addon how errors are made in this environment.
#[napi]
pub fn initialize(env: &Env, factory: Factory) -> napi::Result<()> {
    env.set_instance_data(ErrorFactory(factory), (), |_| {})
}

impl Failure {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            details: Box::default(),
        }
    }

    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new("KEYSTEAD_ARGUMENT", message)
    }

    pub(crate) fn closed(what: &str) -> Self {
        Self::new("KEYSTEAD_CLOSED", format!("the {what} is closed"))
    }

    pub(crate) fn panicked() -> Self {
        Self::new(
            "KEYSTEAD_INTERNAL",
            "an error inside keystead: please report it",
        )
    }

    /// The JavaScript value, as an error that napi throws or rejects with.
    pub(crate) fn into_error(self, env: &Env) -> Error {
        let made = env.get_instance_data::<ErrorFactory>().and_then(|factory| {
            let factory =
                factory.ok_or_else(|| Error::new(Status::GenericFailure, "not initialized"))?;
            let arguments = (self.code.into_owned(), self.message.clone(), *self.details);
            factory.0.borrow_back(env)?.call(arguments.into())
        });
        match made {
            Ok(value) => Error::from(value),
            Err(_) => Error::new(Status::GenericFailure, self.message),
        }
    }
}

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        let words = error.message();
        let refused = error.kind() == ErrorKind::Refused;
        Self {
            code: code(&error),
            message: error.to_string(),
            details: Box::new(FailureDetails {
                reason: error.result_reason().map(ResultReason::get),
                status: error.result_status().map(Enumeration::raw),
                operation: error.operation().map(operation_name),
                server: error.server().map(str::to_owned),
                server_message: (refused && !words.is_empty()).then(|| words.to_owned()),
            }),
        }
    }
}

impl From<ServerError> for Failure {
    fn from(error: ServerError) -> Self {
        let mut failure = Self::new("", error.to_string());
        failure.code = format!("KEYSTEAD_{}", screaming(error.kind().name())).into();
        failure
    }
}

/// `KMIP_` and the Result Reason where the server refused, `KEYSTEAD_` and our own word otherwise.
fn code(error: &ClientError) -> Cow<'static, str> {
    match (error.kind(), error.result_reason()) {
        (ErrorKind::Refused, Some(reason)) => match ResultReason::INFO.newest(reason.get()) {
            Some(known) => format!("KMIP_{}", screaming(known.name)).into(),
            None => format!("KMIP_0x{:08X}", reason.get()).into(),
        },
        (ErrorKind::Refused, None) => "KMIP_OPERATION_FAILED".into(),
        (kind, _) => format!("KEYSTEAD_{}", screaming(kind.name())).into(),
    }
}

/// `Item Not Found` as `ITEM_NOT_FOUND`.
fn screaming(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            'a'..='z' => letter.to_ascii_uppercase(),
            'A'..='Z' | '0'..='9' => letter,
            _ => '_',
        })
        .collect()
}

/// `Create Key Pair` as `CreateKeyPair`, as the constants have it.
fn operation_name(operation: Operation) -> String {
    match Operation::INFO.newest(operation.get()) {
        Some(known) => known.xml_name.to_owned(),
        None => format!("0x{:08X}", operation.get()),
    }
}
