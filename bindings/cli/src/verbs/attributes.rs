//! `keystead attributes`: reads an object's attributes.

use clap::Args;
use kmip_core::protocol::attribute;
use serde_json::Value;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keystead attributes ID State 'Cryptographic Length' x-Project")]
pub(crate) struct Attributes {
    /// Identifier of the object.
    id: String,
    /// Names of the attributes that are wanted; all if left out.
    names: Vec<String>,
}

impl Attributes {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let list = context.connect.client()?.get_attributes(&self.id, &names)?;
        let json = attribute::Attributes {
            list,
            ..Default::default()
        }
        .to_json()?;
        let value: Value = serde_json::from_str(&json).map_err(Failure::malformed)?;
        context.print(|| text(&value), || value.clone())
    }
}

fn text(attributes: &Value) -> String {
    let mut lines = Vec::new();
    for (name, value) in attributes.as_object().into_iter().flatten() {
        let instances = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for instance in instances {
            let shown = instance
                .as_str()
                .map_or_else(|| instance.to_string(), str::to_owned);
            lines.push(format!("{name}: {shown}"));
        }
    }
    lines.join("\n")
}
