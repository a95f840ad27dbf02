//! `keystead locate`: identifiers of objects with given attributes.

use clap::Args;
use kmip_core::client::Locate;
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, ObjectType, State};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Code, Failure};
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct LocateVerb {
    /// Name.
    #[arg(long)]
    name: Option<String>,
    /// Object type, such as symmetric-key.
    #[arg(long = "type", value_name = "TYPE", value_parser = names::value::<ObjectType>)]
    object_type: Option<ObjectType>,
    /// Algorithm.
    #[arg(long, value_parser = names::value::<CryptographicAlgorithm>)]
    algorithm: Option<CryptographicAlgorithm>,
    /// Length in bits.
    #[arg(long, value_name = "BITS")]
    length: Option<u32>,
    /// State, such as active.
    #[arg(long, value_parser = names::value::<State>)]
    state: Option<State>,
    /// Most identifiers wanted.
    #[arg(long, value_name = "COUNT")]
    max: Option<u32>,
    /// Identifiers to skip.
    #[arg(long, value_name = "COUNT")]
    offset: Option<u32>,
    /// Fail with exit code 3 unless exactly one object is found.
    #[arg(long)]
    one: bool,
}

impl LocateVerb {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut what = Locate::default();
        what.name = self.name;
        what.object_type = self.object_type;
        what.algorithm = self.algorithm;
        what.length_bits = self.length;
        what.state = self.state;
        what.max_items = self.max;
        what.offset = self.offset;
        let ids = context.connect.client()?.locate(&what)?;
        if self.one && ids.len() != 1 {
            return Err(Failure::new(
                Code::NotFound,
                format!("{} objects found, not one", ids.len()),
            ));
        }
        context.print(|| ids.join("\n"), || json!({ "ids": ids }))
    }
}
