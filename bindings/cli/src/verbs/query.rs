//! `keystead query`: what the server is and can.

use clap::Args;
use serde_json::json;

use super::get::xml_name;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Query {}

impl Query {
    #[expect(clippy::unused_self, reason = "verbs have one form")]
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let client = context.connect.client()?;
        let spoken = client.version()?;
        let listed = client.server_versions()?;
        let facts = client.query()?;
        let versions: Vec<_> = listed.iter().map(ToString::to_string).collect();
        let text = || {
            let operations: Vec<_> = facts.operations.iter().map(|it| names::name(*it)).collect();
            let types: Vec<_> = facts
                .object_types
                .iter()
                .map(|it| names::name(*it))
                .collect();
            let mut lines = vec![format!("server:       {}", client.server())];
            let about = [
                ("vendor", &facts.vendor),
                ("product", &facts.product),
                ("version", &facts.version),
            ];
            for (what, value) in about {
                lines.extend(
                    value
                        .as_ref()
                        .map(|value| format!("{:14}{value}", format!("{what}:"))),
                );
            }
            // Without negotiation the server was not asked.
            let listed = match versions.as_slice() {
                [] => String::new(),
                versions => format!(" (of {})", versions.join(", ")),
            };
            lines.push(format!("KMIP:         {spoken}{listed}"));
            lines.push(format!("operations:   {}", operations.join(", ")));
            lines.push(format!("object types: {}", types.join(", ")));
            lines.join("\n")
        };
        context.print(text, || {
            json!({
                "server": client.server(),
                "kmip": spoken.to_string(),
                "versions": versions,
                "vendor": facts.vendor,
                "product": facts.product,
                "version": facts.version,
                "operations": facts.operations.iter().map(|it| xml_name(*it)).collect::<Vec<_>>(),
                "object_types": facts.object_types.iter().map(|it| xml_name(*it)).collect::<Vec<_>>(),
            })
        })
    }
}
