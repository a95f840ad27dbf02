//! C: `#define`s over `uint32_t`, since a C `enum` cannot hold vendor values.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::names::constant;
use crate::schema::{Schema, VERSIONS};

/// `include/keystead_constants.h`.
pub fn header(schema: &Schema) -> String {
    let mut out = String::from(
        "/* @generated from kmip-core/schema by keystead-schema; do not edit. */\n\
         /* Numbers of KMIP 1.0 to 3.0: tags, enumerations, masks, item types, versions.\n\
         \x20* All are uint32_t; values that are not listed here may occur. */\n\
         #ifndef KEYSTEAD_CONSTANTS_H\n#define KEYSTEAD_CONSTANTS_H\n\n#include <stdint.h>\n\n\
         /* Protocol versions: major in the high byte, minor in the low byte. */\n",
    );
    let mut names = BTreeMap::new();
    let mut define = |out: &mut String, name: String, value: String, comment: String| {
        let comment = comment.replace("*/", "* /");
        writeln!(out, "#define {name} {value} /* {comment} */").expect("to a string");
        if let Some(other) = names.insert(name.clone(), value.clone()) {
            assert_eq!(other, value, "{name} has two values");
        }
    };
    for v in VERSIONS {
        let value = format!("UINT32_C(0x{:02X}{:02X})", v.0, v.1);
        define(
            &mut out,
            format!("KEYSTEAD_KMIP_VERSION_{}_{}", v.0, v.1),
            value,
            format!("KMIP {v}"),
        );
    }
    out += "\n/* Tags */\n";
    for tag in &schema.tags {
        let value = format!("UINT32_C(0x{:06X})", tag.number);
        let comment = format!("{} ({})", tag.name, tag.range.words());
        define(
            &mut out,
            format!("KEYSTEAD_TAG_{}", constant(&tag.name)),
            value,
            comment,
        );
    }
    for group in schema.enumerations.iter().chain(&schema.masks) {
        write!(out, "\n/* {} ({}) */\n", group.name, group.range.words()).expect("to a string");
        for value in &group.values {
            let name = format!(
                "KEYSTEAD_{}_{}",
                constant(&group.name),
                constant(&value.name)
            );
            let comment = format!("{} ({})", value.name, value.range.words());
            define(
                &mut out,
                name,
                format!("UINT32_C(0x{:08X})", value.value),
                comment,
            );
        }
    }
    out += "\n#endif /* KEYSTEAD_CONSTANTS_H */\n";
    out
}
