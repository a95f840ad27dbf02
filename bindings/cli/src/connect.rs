//! The options that say which server to talk to; the same for every verb.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use kmip_core::client::{CONNECT_VARIABLE, Client, ConnectOptions};
use kmip_core::protocol::encoding::Encoding;
use kmip_core::protocol::version::ProtocolVersion;

use crate::failure::Failure;

/// Which server, and who we are.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Server")]
pub(crate) struct ConnectArguments {
    /// Connect file, as written by `keystead serve --dev DIR` to DIR/connect.json; the one that $KEYSTEAD_CONNECT names
    /// if left out.
    #[arg(long, global = true, value_name = "FILE")]
    connect: Option<PathBuf>,
    /// Server, if not the one of the connect file; port 5696 if left out. Over HTTPS: https://HOST[:PORT][/PATH].
    #[arg(long, global = true, value_name = "HOST[:PORT]", value_parser = server)]
    server: Option<String>,
    /// Talk to the HTTPS listener that the connect file names.
    #[arg(long, global = true)]
    over_https: bool,
    /// How messages are encoded over HTTPS: ttlv, xml or json; ttlv if left out.
    #[arg(long, global = true, value_name = "ENCODING", value_parser = encoding)]
    encoding: Option<Encoding>,
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
    /// Version of KMIP to speak, such as 1.4; if left out, the highest up to 2.1 that both know. 3.0, a committee
    /// draft, has to be asked for.
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
        // Not by clap: its usage lines would show the option as one that has to be given.
        let file = self.connect.clone().or_else(|| {
            let named = std::env::var_os(CONNECT_VARIABLE)?;
            (!named.is_empty()).then(|| named.into())
        });
        if self.over_https && (file.is_none() || self.server.is_some()) {
            return Err(Failure::usage(
                "--over-https goes with the server of a connect file; another is named as https://HOST:PORT"
                    .to_owned(),
            ));
        }
        let mut options = match (&file, &self.server, &self.ca, &self.cert, &self.key) {
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
            (Some(file), ..) if self.over_https => ConnectOptions::https_from_file(file)?,
            (Some(file), ..) => ConnectOptions::from_file(file)?,
        };
        if file.is_some() {
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
        options.encoding = self.encoding.unwrap_or_default();
        options.timeout = Duration::from_secs(self.timeout.max(1).into());
        Ok(options)
    }
}

fn encoding(text: &str) -> Result<Encoding, String> {
    Encoding::from_name(text).ok_or_else(|| format!("{text:?} is none of ttlv, xml and json"))
}

/// `HOST` or `HOST:PORT`, or a URL of HTTPS.
fn server(text: &str) -> Result<String, String> {
    let place = text.strip_prefix("https://").unwrap_or(text);
    let place = place.split('/').next().unwrap_or_default();
    match place.rsplit_once(':') {
        // More colons: an IPv6 address.
        Some((host, port))
            if !host.contains(':') && !port.parse::<u16>().is_ok_and(|port| port != 0) =>
        {
            Err(format!(
                "{port:?} behind the colon is no port from 1 to 65535"
            ))
        }
        _ if place.is_empty() => Err("it is empty".to_owned()),
        _ => Ok(text.to_owned()),
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
