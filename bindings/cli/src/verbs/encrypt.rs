//! `keystead encrypt`: encrypts on the server.

use std::path::PathBuf;

use clap::Args;
use kmip_core::client::EncryptOptions;
use kmip_core::protocol::enumeration::{BlockCipherMode, PaddingMethod};
use serde_json::{Value, json};

use super::get::xml_name;
use crate::context::{Context, from_hex, hex};
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Encrypt {
    /// Identifier of the key.
    id: String,
    /// File with the plaintext; standard input if left out.
    #[arg(long = "in", value_name = "FILE")]
    input: Option<PathBuf>,
    /// Mode: gcm, cbc, ctr, ecb, …
    #[arg(long, default_value = "gcm", value_parser = names::value::<BlockCipherMode>)]
    mode: BlockCipherMode,
    /// Padding; PKCS5 for cbc and ecb if left out.
    #[arg(long, value_parser = names::value::<PaddingMethod>)]
    padding: Option<PaddingMethod>,
    /// IV, counter or nonce in hexadecimal; made by the server if left out.
    #[arg(long, value_name = "HEX", value_parser = bytes)]
    iv: Option<Bytes>,
    /// Data that is authenticated but not encrypted, in hexadecimal.
    #[arg(long, value_name = "HEX", value_parser = bytes)]
    aad: Option<Bytes>,
}

/// Bytes given in hexadecimal. A type of its own, since clap takes a bare vector for a repeated option.
#[derive(Clone, Debug)]
pub(super) struct Bytes(pub(super) Vec<u8>);

pub(super) fn bytes(text: &str) -> Result<Bytes, String> {
    from_hex(text).map(Bytes)
}

/// The options for a mode, with the padding that it needs.
pub(super) fn options(mode: BlockCipherMode, padding: Option<PaddingMethod>) -> EncryptOptions {
    let mut options = EncryptOptions::default();
    options.mode = Some(mode);
    options.padding = padding;
    if padding.is_none() && [BlockCipherMode::CBC, BlockCipherMode::ECB].contains(&mode) {
        options.padding = Some(PaddingMethod::PKCS5);
    }
    if mode == BlockCipherMode::GCM {
        options.tag_length = Some(16);
    }
    options
}

impl Encrypt {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let plaintext = context.input(self.input.as_deref())?;
        let mut options = options(self.mode, self.padding);
        options.iv = self.iv.map(|iv| iv.0);
        options.additional_data = self.aad.map(|aad| aad.0);
        let sealed = context
            .connect
            .client()?
            .encrypt(&self.id, &options, &plaintext)?;
        let iv = sealed.iv.as_deref().or(options.iv.as_deref());
        let value = || -> Value {
            json!({
                "mode": xml_name(self.mode),
                "padding": options.padding.map(xml_name),
                "iv": iv.map(hex),
                "tag": sealed.tag.as_deref().map(hex),
                "aad": options.additional_data.as_deref().map(hex),
                "data": hex(&sealed.data),
            })
        };
        context.print(|| format!("{:#}", value()), value)
    }
}
