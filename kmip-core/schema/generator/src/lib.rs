//! From the protocol as data (`kmip-core/schema/*.tsv`) to constants in Rust, C, Python and
//! TypeScript and to the reference pages.
//!
//! `cargo run -p keystead-schema -- write` writes all generated files, `-- check` fails and names
//! each file that differs from what would be written. Nothing is read but the tables.

pub mod c;
pub mod docs;
pub mod names;
pub mod node;
pub mod python;
pub mod rust;
pub mod schema;
pub mod spelling;
pub mod table;

use std::fs;
use std::path::{Path, PathBuf};

pub use schema::Schema;

/// One generated file.
pub struct Output {
    /// Path from the root of the workspace.
    pub path: &'static str,
    /// The whole text.
    pub text: String,
}

/// The root of the workspace this crate was built in.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Reads the tables of a workspace.
pub fn load(root: &Path) -> Result<Schema, String> {
    Schema::load(&root.join("kmip-core/schema"))
}

/// Makes all generated files, in memory.
pub fn outputs(schema: &Schema) -> Vec<Output> {
    let output = |path, text| Output { path, text };
    vec![
        output("kmip-core/src/protocol/tag.rs", rust::tags(schema)),
        output(
            "kmip-core/src/protocol/enumeration.rs",
            rust::enumerations(schema),
        ),
        output("kmip-core/src/protocol/mask.rs", rust::masks(schema)),
        output(
            "kmip-core/src/protocol/attribute_rules.rs",
            rust::attribute_rules(schema),
        ),
        output("include/keystead_constants.h", c::header(schema)),
        output(
            "python/keystead/_generated/__init__.py",
            python::package(schema),
        ),
        output("python/keystead/_generated/enums.py", python::enums(schema)),
        output(
            "python/keystead/_generated/errors.py",
            python::errors(schema),
        ),
        output("node/src/generated/constants.cjs", node::common_js(schema)),
        output("node/src/generated/constants.mjs", node::module(schema)),
        output("node/src/generated/constants.d.cts", node::types(schema)),
        output(
            "node/src/generated/constants.d.mts",
            node::module_types(schema),
        ),
        output("docs/reference/tags.md", docs::tags(schema)),
        output("docs/reference/enumerations.md", docs::enumerations(schema)),
        output("docs/reference/operations.md", docs::operations(schema)),
        output("docs/reference/attributes.md", docs::attributes(schema)),
        output("docs/reference/spellings.md", spelling::reference(schema)),
    ]
}

/// Writes all generated files that differ; gives their paths.
pub fn write(root: &Path) -> Result<Vec<&'static str>, String> {
    let mut written = Vec::new();
    for output in outputs(&load(root)?) {
        let path = root.join(output.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == output.text) {
            continue;
        }
        let folder = path.parent().expect("a file has a folder");
        fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        fs::write(&path, output.text).map_err(|e| format!("{}: {e}", path.display()))?;
        written.push(output.path);
    }
    Ok(written)
}

/// Compares all generated files with what would be written; gives a line for each difference.
pub fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut drift = Vec::new();
    for output in outputs(&load(root)?) {
        match fs::read_to_string(root.join(output.path)) {
            Err(e) => drift.push(format!("{}: {e}", output.path)),
            Ok(text) if text == output.text => {}
            Ok(text) => {
                let same = text
                    .lines()
                    .zip(output.text.lines())
                    .take_while(|(a, b)| a == b);
                drift.push(format!(
                    "{}: differs from line {}",
                    output.path,
                    same.count() + 1
                ));
            }
        }
    }
    Ok(drift)
}
