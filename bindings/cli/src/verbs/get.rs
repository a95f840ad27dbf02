//! `keystead get`: the material of an object.

use clap::Args;
use kmip_core::client::{GetOptions, KeyMaterial};
use kmip_core::protocol::enumeration::{Enumeration, KeyFormatType};
use serde_json::{Value, json};

use crate::context::{Context, hex};
use crate::failure::Failure;
use crate::names;

#[derive(Debug, Args)]
pub(crate) struct Get {
    /// Identifier of the object.
    id: String,
    /// Write the bytes of the material and nothing else.
    #[arg(long, conflicts_with_all = ["hex", "json"])]
    raw: bool,
    /// Print the material in hexadecimal and nothing else.
    #[arg(long, conflicts_with = "json")]
    hex: bool,
    /// Format in which a key is wanted, such as pkcs-8; the server's choice if left out.
    #[arg(long, value_name = "FORMAT", value_parser = names::value::<KeyFormatType>)]
    format: Option<KeyFormatType>,
}

impl Get {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut options = GetOptions::default();
        options.key_format_type = self.format;
        let found = context.connect.client()?.get_with(&self.id, &options)?;
        let material = found.material.as_bytes();
        if self.raw {
            context.stdout.write_all(material)?;
            return Ok(());
        }
        if self.hex {
            writeln!(context.stdout, "{}", hex(material))?;
            return Ok(());
        }
        context.print(|| text(&found), || value(&found))
    }
}

fn text(found: &KeyMaterial) -> String {
    let mut lines = vec![
        format!("identifier: {}", found.id),
        format!("type:       {}", names::name(found.object_type)),
    ];
    if let Some(algorithm) = found.algorithm {
        let bits = found
            .length_bits
            .map(|bits| format!(", {bits} bits"))
            .unwrap_or_default();
        lines.push(format!("algorithm:  {}{bits}", names::name(algorithm)));
    }
    if let Some(format) = found.key_format_type {
        let wrapped = if found.wrapped { ", wrapped" } else { "" };
        lines.push(format!("format:     {}{wrapped}", names::name(format)));
    }
    lines.push(format!("material:   {}", hex(found.material.as_bytes())));
    lines.join("\n")
}

fn value(found: &KeyMaterial) -> Value {
    json!({
        "id": found.id,
        "object_type": xml_name(found.object_type),
        "algorithm": found.algorithm.map(xml_name),
        "length_bits": found.length_bits,
        "key_format_type": found.key_format_type.map(xml_name),
        "wrapped": found.wrapped,
        "material": hex(found.material.as_bytes()),
    })
}

pub(super) fn xml_name<E: Enumeration>(value: E) -> String {
    match E::INFO.newest(value.raw()) {
        Some(known) => known.xml_name.to_owned(),
        None => format!("0x{:08X}", value.raw()),
    }
}
