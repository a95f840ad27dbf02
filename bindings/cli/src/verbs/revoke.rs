//! `keystead revoke`: takes an object out of use.

use clap::Args;
use kmip_core::client::Revocation;
use kmip_core::protocol::enumeration::RevocationReasonCode;
use serde_json::json;

use crate::context::Context;
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Revoke {
    /// Identifiers of the objects.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// Why; key-compromise makes them compromised, others deactivated.
    #[arg(long, default_value = "cessation-of-operation", value_parser = names::value::<RevocationReasonCode>)]
    reason: RevocationReasonCode,
    /// Text for people.
    #[arg(long)]
    message: Option<String>,
    /// When the keys were compromised, in seconds since 1970.
    #[arg(long, value_name = "SECONDS")]
    compromised_at: Option<i64>,
}

impl Revoke {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut why = Revocation::new(self.reason);
        why.message = self.message;
        why.compromised_at = self.compromised_at;
        let client = context.connect.client()?;
        for id in &self.ids {
            client.revoke(id, &why)?;
        }
        context.print(String::new, || json!({ "ids": self.ids }))
    }
}
