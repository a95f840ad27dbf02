//! Where `Client.connect` goes: a connect file, its parts one by one, or the environment.

use std::path::PathBuf;

use kmip_core::client::{ClientError, ConnectOptions};
use pyo3::prelude::*;

use crate::{arguments, errors};

/// Options from what was given. Half of the parts, or parts beside a file, are an error.
pub(crate) fn options(
    file: Option<PathBuf>,
    server: Option<String>,
    ca: Option<&Bound<'_, PyAny>>,
    cert: Option<&Bound<'_, PyAny>>,
    key: Option<&Bound<'_, PyAny>>,
    https: bool,
) -> PyResult<ConnectOptions> {
    let read = |options: Result<ConnectOptions, ClientError>| {
        options.map_err(|error| errors::client(&error))
    };
    match (file, server, ca, cert, key) {
        (Some(file), None, None, None, None) if https => {
            read(ConnectOptions::https_from_file(file))
        }
        (Some(file), None, None, None, None) => read(ConnectOptions::from_file(file)),
        (None, None, None, None, None) if https => read(ConnectOptions::https_from_env()),
        (None, None, None, None, None) => read(ConnectOptions::from_env()),
        (None, Some(_), ..) if https => Err(errors::configuration(
            "https goes with a connect file; a server is named as https://HOST:PORT",
        )),
        (None, Some(server), Some(ca), Some(cert), Some(key)) => Ok(ConnectOptions::new(
            server,
            arguments::pem(ca)?,
            arguments::pem(cert)?,
            arguments::pem(key)?,
        )),
        _ => Err(errors::configuration(
            "give a connect file, or all of server, ca, cert and key, or nothing",
        )),
    }
}
