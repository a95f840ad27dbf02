//! `keystead create-key-pair`: an RSA or elliptic-curve pair.

use clap::Args;
use kmip_core::client::CreateKeyPair;
use kmip_core::protocol::enumeration::RecommendedCurve;
use serde_json::json;

use crate::context::Context;
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct CreateKeyPairVerb {
    /// Length of an RSA key in bits.
    #[arg(
        long,
        value_name = "BITS",
        default_value = "2048",
        conflicts_with = "curve"
    )]
    rsa: u32,
    /// Curve of an elliptic-curve key, such as p-256; RSA if left out.
    #[arg(long, value_parser = names::value::<RecommendedCurve>)]
    curve: Option<RecommendedCurve>,
    /// Name of the private key.
    #[arg(long, value_name = "NAME")]
    private_name: Option<String>,
    /// Name of the public key.
    #[arg(long, value_name = "NAME")]
    public_name: Option<String>,
    /// Activate both, so that they can be used at once.
    #[arg(long)]
    activate: bool,
}

impl CreateKeyPairVerb {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut spec = match self.curve {
            Some(curve) => CreateKeyPair::ecdsa(curve),
            None => CreateKeyPair::rsa(self.rsa),
        };
        spec.private_name = self.private_name;
        spec.public_name = self.public_name;
        spec.activate = self.activate;
        let pair = context.connect.client()?.create_key_pair(&spec)?;
        context.print(
            || {
                format!(
                    "private: {}\npublic:  {}",
                    pair.private_key, pair.public_key
                )
            },
            || json!({ "private_key": pair.private_key, "public_key": pair.public_key }),
        )
    }
}
