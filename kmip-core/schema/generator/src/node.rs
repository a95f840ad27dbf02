//! TypeScript: frozen objects of numbers, for `require` and `import`, with exact types.

use std::fmt::Write;

use crate::names::camel;
use crate::schema::{Group, Range, Schema, Value, Version, sentence};

const HEAD: &str = "// @generated from kmip-core/schema by keystead-schema; do not edit.\n";

struct Constants<'s> {
    name: String,
    doc: String,
    values: Vec<(&'s str, u32, String)>,
}

fn all(schema: &Schema) -> Vec<Constants<'_>> {
    let text = |name: &str, range: &Range, comment: &str| {
        sentence(name, range, comment).replace("*/", "* /")
    };
    let values = |group: &'_ Group| -> Vec<(String, u32, String)> {
        group
            .values
            .iter()
            .map(|v: &Value| {
                (
                    v.xml_name.clone(),
                    v.value,
                    text(&v.name, &v.range, &v.comment),
                )
            })
            .collect()
    };
    let tags = schema.tags.iter().map(|t| {
        (
            t.xml_name.as_str(),
            t.number,
            text(&t.name, &t.range, &t.comment),
        )
    });
    let mut out = vec![Constants {
        name: "Tag".to_owned(),
        doc: "Tags.".to_owned(),
        values: tags.collect(),
    }];
    for group in schema.enumerations.iter().chain(&schema.masks) {
        out.push(Constants {
            name: camel(&group.xml_name),
            doc: text(&group.name, &group.range, ""),
            values: group
                .values
                .iter()
                .zip(values(group))
                .map(|(v, (_, number, doc))| (v.xml_name.as_str(), number, doc))
                .collect(),
        });
    }
    out
}

fn number(value: u32) -> String {
    format!("0x{value:X}")
}

fn version_name(version: Version) -> String {
    format!("V{}_{}", version.0, version.1)
}

/// `constants.cjs`.
pub fn common_js(schema: &Schema) -> String {
    let mut out = format!("{HEAD}'use strict';\n");
    for constants in all(schema) {
        write!(
            out,
            "\n/** {} */\nexports.{} = Object.freeze({{\n",
            constants.doc, constants.name
        )
        .expect("to a string");
        for (name, value, _) in &constants.values {
            writeln!(out, "  {name}: {},", number(*value)).expect("to a string");
        }
        out += "});\n";
    }
    out += "\n/** Protocol versions. */\nexports.ProtocolVersion = Object.freeze({\n";
    for v in crate::schema::VERSIONS {
        writeln!(out, "  {}: '{v}',", version_name(v)).expect("to a string");
    }
    out += "});\n";
    out
}

/// `constants.mjs`.
pub fn module(schema: &Schema) -> String {
    let mut out = format!("{HEAD}import constants from './constants.cjs';\n\nexport const {{\n");
    for constants in all(schema) {
        writeln!(out, "  {},", constants.name).expect("to a string");
    }
    out += "  ProtocolVersion,\n} = constants;\n";
    out
}

/// `constants.d.cts`.
pub fn types(schema: &Schema) -> String {
    let mut out = format!(
        "{HEAD}\n/** A number with names, where numbers that are not listed are allowed. */\n\
         type Open<T> = T[keyof T] | (number & Record<never, never>);\n"
    );
    for constants in all(schema) {
        let name = &constants.name;
        write!(
            out,
            "\n/** {} */\nexport declare const {name}: {{\n",
            constants.doc
        )
        .expect("to a string");
        for (key, value, doc) in &constants.values {
            writeln!(out, "  /** {doc} */\n  readonly {key}: {};", number(*value))
                .expect("to a string");
        }
        writeln!(
            out,
            "}};\n/** {} */\nexport type {name} = Open<typeof {name}>;",
            constants.doc
        )
        .expect("to a string");
    }
    out += "\n/** Protocol versions. */\nexport declare const ProtocolVersion: {\n";
    for v in crate::schema::VERSIONS {
        writeln!(
            out,
            "  /** KMIP {v}. */\n  readonly {}: '{v}';",
            version_name(v)
        )
        .expect("to a string");
    }
    out += "};\n/** Protocol versions. */\nexport type ProtocolVersion = (typeof ProtocolVersion)[keyof typeof ProtocolVersion];\n";
    out
}

/// `constants.d.mts`.
pub fn module_types(_: &Schema) -> String {
    format!("{HEAD}export * from './constants.cjs';\n")
}
