//! `keystead register`: an object that exists already.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kmip_core::client::Register;
use kmip_core::protocol::enumeration::{
    CryptographicAlgorithm, KeyFormatType, OpaqueDataType, SecretDataType,
};
use kmip_core::protocol::mask::CryptographicUsageMask;
use serde_json::json;
use zeroize::Zeroizing;

use crate::context::{Context, from_hex};
use crate::failure::Failure;
use crate::names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A symmetric key, as its bytes.
    SymmetricKey,
    /// A password.
    Password,
    /// A seed or other secret.
    Seed,
    /// An X.509 certificate in DER.
    Certificate,
    /// A private key in PKCS#8 DER.
    PrivateKey,
    /// A public key in SubjectPublicKeyInfo DER.
    PublicKey,
    /// Bytes that mean nothing to the server.
    Opaque,
}

#[derive(Debug, Args)]
pub(crate) struct RegisterVerb {
    /// What it is.
    #[arg(long = "type", value_enum, value_name = "TYPE")]
    kind: Kind,
    /// File with the material; standard input if left out.
    #[arg(long = "in", value_name = "FILE")]
    input: Option<PathBuf>,
    /// The material is in hexadecimal.
    #[arg(long)]
    hex: bool,
    /// Algorithm of a key.
    #[arg(long, value_parser = names::value::<CryptographicAlgorithm>)]
    algorithm: Option<CryptographicAlgorithm>,
    /// Length in bits of a private or public key.
    #[arg(long, value_name = "BITS")]
    length: Option<u32>,
    /// Name, unique on the server.
    #[arg(long)]
    name: Option<String>,
    /// What it may be used for, separated by commas.
    #[arg(long, value_name = "USAGES", value_parser = names::usage)]
    usage: Option<CryptographicUsageMask>,
    /// Activate it, so that it can be used at once.
    #[arg(long)]
    activate: bool,
}

impl RegisterVerb {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut material = context.input(self.input.as_deref())?;
        if self.hex {
            let text = Zeroizing::new(String::from_utf8_lossy(&material).into_owned());
            material = Zeroizing::new(from_hex(&text).map_err(Failure::malformed)?);
        }
        let algorithm = || {
            self.algorithm
                .ok_or_else(|| Failure::usage("a key of this type needs --algorithm"))
        };
        let length = || {
            self.length
                .ok_or_else(|| Failure::usage("a key of this type needs --length"))
        };
        let mut object = match self.kind {
            Kind::SymmetricKey => Register::symmetric_key(
                self.algorithm.unwrap_or(CryptographicAlgorithm::AES),
                &material,
            )?,
            Kind::Password => Register::secret(SecretDataType::PASSWORD, &material)?,
            Kind::Seed => Register::secret(SecretDataType::SEED, &material)?,
            Kind::Certificate => Register::certificate(&material),
            Kind::PrivateKey => {
                Register::private_key(algorithm()?, length()?, KeyFormatType::PKCS_8, &material)?
            }
            Kind::PublicKey => {
                Register::public_key(algorithm()?, length()?, KeyFormatType::X_509, &material)?
            }
            Kind::Opaque => Register::opaque(OpaqueDataType::new(0x8000_0000), &material),
        };
        object.name = self.name;
        object.activate = self.activate;
        if let Some(usage) = self.usage {
            object = object.usable_for(usage);
        }
        let id = context.connect.client()?.register(&object)?;
        context.print(|| id.clone(), || json!({ "id": id }))
    }
}
