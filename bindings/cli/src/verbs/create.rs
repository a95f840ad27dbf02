//! `keystead create`: a symmetric key.

use clap::Args;
use kmip_core::client::CreateSymmetricKey;
use kmip_core::protocol::enumeration::CryptographicAlgorithm;
use kmip_core::protocol::mask::CryptographicUsageMask;
use serde_json::json;

use crate::context::Context;
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Algorithm.
    #[arg(long, default_value = "aes", value_parser = names::value::<CryptographicAlgorithm>)]
    algorithm: CryptographicAlgorithm,
    /// Length in bits.
    #[arg(long, value_name = "BITS", default_value = "256")]
    length: u32,
    /// Name, unique on the server.
    #[arg(long)]
    name: Option<String>,
    /// What the key may be used for, separated by commas.
    #[arg(long, value_name = "USAGES", default_value = "encrypt,decrypt", value_parser = names::usage)]
    usage: CryptographicUsageMask,
    /// Activate it, so that it can be used at once.
    #[arg(long)]
    activate: bool,
}

impl Create {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut key = CreateSymmetricKey::new(self.algorithm, self.length).usable_for(self.usage);
        key.name = self.name;
        key.activate = self.activate;
        let id = context.connect.client()?.create_symmetric_key(&key)?;
        context.print(|| id.clone(), || json!({ "id": id }))
    }
}
