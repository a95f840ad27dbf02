//! `keystead call`: any operation, with payloads in JSON.

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use crate::context::Context;
use crate::failure::Failure;

const EXAMPLES: &str = "\
Fields are named as in the XML encoding, in the spelling of the version that is spoken.

Examples:
  echo '{\"UniqueIdentifier\": \"ID\"}' | keystead call GetAttributeList
  keystead call Query --payload '{\"QueryFunction\": [\"QueryOperations\"]}'";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Call {
    /// Operation, such as Get or CreateKeyPair.
    operation: String,
    /// Fields of the request payload, a JSON object; standard input if left out.
    #[arg(long, value_name = "JSON")]
    payload: Option<String>,
    /// File with the payload.
    #[arg(long = "in", value_name = "FILE", conflicts_with = "payload")]
    input: Option<PathBuf>,
}

impl Call {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let payload = match self.payload {
            Some(text) => text,
            None => String::from_utf8(context.input(self.input.as_deref())?.to_vec())
                .map_err(|_| Failure::malformed("the payload is not UTF-8"))?,
        };
        let payload = if payload.trim().is_empty() {
            "{}"
        } else {
            &payload
        };
        let answer = context
            .connect
            .client()?
            .call_json(&self.operation, payload)?;
        let value: Value = serde_json::from_str(&answer).map_err(Failure::malformed)?;
        context.print(|| format!("{value:#}"), || value.clone())
    }
}
