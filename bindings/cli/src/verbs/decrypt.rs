//! `keystead decrypt`: decrypts on the server what `keystead encrypt` printed.

use std::path::PathBuf;

use clap::Args;
use kmip_core::protocol::enumeration::{BlockCipherMode, PaddingMethod};
use serde_json::{Value, json};

use super::encrypt::options;
use crate::context::{Context, from_hex, hex};
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    /// Identifier of the key.
    id: String,
    /// File with what `encrypt` printed; standard input if left out.
    #[arg(long = "in", value_name = "FILE")]
    input: Option<PathBuf>,
}

impl Decrypt {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let input = context.input(self.input.as_deref())?;
        let sealed: Value = serde_json::from_slice(&input).map_err(|error| {
            Failure::malformed(format!("the input is not what encrypt prints: {error}"))
        })?;
        let text = |field: &str| sealed.get(field).and_then(Value::as_str);
        let hexadecimal = |field: &'static str| {
            let wrong =
                |error| Failure::malformed(format!("field \"{field}\" of the input: {error}"));
            text(field)
                .map(|text| from_hex(text).map_err(wrong))
                .transpose()
        };
        let mode = text("mode").unwrap_or("GCM");
        let mode = names::value::<BlockCipherMode>(mode).map_err(Failure::malformed)?;
        let padding = text("padding")
            .map(names::value::<PaddingMethod>)
            .transpose()
            .map_err(Failure::malformed)?;
        let mut options = options(mode, padding);
        options.iv = hexadecimal("iv")?;
        options.tag = hexadecimal("tag")?;
        options.additional_data = hexadecimal("aad")?;
        let data = hexadecimal("data")?
            .ok_or_else(|| Failure::malformed("the input has no field \"data\""))?;
        let plaintext = context
            .connect
            .client()?
            .decrypt(&self.id, &options, &data)?;
        if context.json {
            return context.print(String::new, || json!({ "data": hex(plaintext.as_bytes()) }));
        }
        context.stdout.write_all(plaintext.as_bytes())?;
        Ok(())
    }
}
