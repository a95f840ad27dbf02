//! The options that say which server to talk to; the same for every verb.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use kmip_core::client::{CONNECT_VARIABLE, Client, ConnectOptions};
use kmip_core::protocol::version::ProtocolVersion;

use crate::failure::Failure;

/// Which server, and who we are.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Server")]
pub(crate) struct ConnectArguments {
    /// Connect file, as written by `keystead serve --dev DIR` to DIR/connect.json.
    #[arg(long, global = true, value_name = "FILE", env = CONNECT_VARIABLE, hide_env_values = true)]
    connect: Option<PathBuf>,
    /// Server, if not the one of the connect file; port 5696 if left out.
    #[arg(long, global = true, value_name = "HOST[:PORT]")]
    server: Option<String>,
    /// PEM file with the authority of the server's certificate.
    #[arg(long, global = true, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// PEM file with our certificate.
    #[arg(long, global = true, value_name = "FILE")]
    cert: Option<PathBuf>,
    /// PEM file with our private key.
    #[arg(long, global = true, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Name to expect in the server's certificate, if not the host.
    #[arg(long, global = true, value_name = "NAME")]
    server_name: Option<String>,
    /// Version of KMIP to speak, such as 1.4; the highest that both know if left out.
    #[arg(long, global = true, value_name = "VERSION", value_parser = version)]
    kmip: Option<ProtocolVersion>,
    /// Seconds to wait for each answer.
    #[arg(long, global = true, value_name = "SECONDS", default_value = "30")]
    timeout: u32,
}

impl ConnectArguments {
    /// Connects.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        Ok(Client::connect(&self.options()?)?)
    }

    fn options(&self) -> Result<ConnectOptions, Failure> {
        let mut options = match (&self.connect, &self.server, &self.ca, &self.cert, &self.key) {
            (None, Some(server), Some(ca), Some(cert), Some(key)) => {
                ConnectOptions::new(server, ca, cert, key)
            }
            (None, None, None, None, None) => {
                return Err(Failure::usage(format!(
                    "no server given: use --connect FILE or set {CONNECT_VARIABLE}, or give --server, --ca, --cert and --key"
                )));
            }
            (None, server, ca, cert, key) => {
                let missing = [
                    ("--server", server.is_none()),
                    ("--ca", ca.is_none()),
                    ("--cert", cert.is_none()),
                    ("--key", key.is_none()),
                ];
                let missing: Vec<_> = missing
                    .iter()
                    .filter(|(_, is)| *is)
                    .map(|(name, _)| *name)
                    .collect();
                return Err(Failure::usage(format!(
                    "without a connect file, {} must be given too",
                    missing.join(", ")
                )));
            }
            (Some(file), ..) => ConnectOptions::from_file(file)?,
        };
        if self.connect.is_some() {
            options.server = self.server.clone().unwrap_or(options.server);
            for (given, slot) in [
                (&self.ca, &mut options.ca),
                (&self.cert, &mut options.cert),
                (&self.key, &mut options.key),
            ] {
                if let Some(path) = given {
                    *slot = path.into();
                }
            }
        }
        options.server_name.clone_from(&self.server_name);
        options.version = self.kmip;
        options.timeout = Duration::from_secs(self.timeout.max(1).into());
        Ok(options)
    }
}

/// A version such as `1.4`.
pub(crate) fn version(text: &str) -> Result<ProtocolVersion, String> {
    let parsed = text.split_once('.').and_then(|(major, minor)| {
        let version = ProtocolVersion::new(major.parse().ok()?, minor.parse().ok()?);
        (ProtocolVersion::V1_0..=ProtocolVersion::V3_0)
            .contains(&version)
            .then_some(version)
    });
    parsed.ok_or_else(|| format!("{text:?} is not a version between 1.0 and 3.0"))
}
