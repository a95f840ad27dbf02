//! `keystead destroy`: destroys an object's material.

use clap::Args;
use serde_json::json;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
pub(crate) struct Destroy {
    /// Identifiers of the objects.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

impl Destroy {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let client = context.connect.client()?;
        for id in &self.ids {
            client.destroy(id)?;
        }
        context.print(String::new, || json!({ "ids": self.ids }))
    }
}
