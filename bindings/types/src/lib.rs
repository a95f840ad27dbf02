//! From the declared shapes of payloads to the types of the generic call: `TypedDict`s for Python, interfaces for
//! TypeScript.
//!
//! `cargo run -p keystead-types -- write` writes the files, `-- check` fails and names each that differs from what
//! would be written. Nothing is declared here: [`model`] walks the descriptions that `kmip-core` has, [`python`] and
//! [`typescript`] put them down.

pub mod model;
pub mod python;
pub mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

/// One generated file.
pub struct Output {
    /// Path from the root of the workspace.
    pub path: &'static str,
    /// The text.
    pub text: String,
}

/// The root of the workspace this crate was built in.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Makes everything, in memory.
pub fn outputs() -> Vec<Output> {
    let model = model::Model::new();
    let output = |path, text| Output { path, text };
    vec![
        output("python/keystead/payloads.py", python::payloads(&model)),
        output(
            "python/keystead/_generated/calls.pyi",
            python::calls(&model),
        ),
        output(
            "node/src/generated/payloads.d.cts",
            typescript::payloads(&model),
        ),
        output(
            "node/src/generated/payloads.d.mts",
            typescript::module(&model),
        ),
    ]
}

/// Writes what differs; gives the paths.
pub fn write(root: &Path) -> Result<Vec<&'static str>, String> {
    let stale = check(root);
    for output in outputs() {
        if stale.contains(&output.path) {
            let path = root.join(output.path);
            fs::write(&path, output.text).map_err(|error| format!("{}: {error}", output.path))?;
        }
    }
    Ok(stale)
}

/// The paths of the files that differ from what would be written.
pub fn check(root: &Path) -> Vec<&'static str> {
    let mut stale = Vec::new();
    for output in outputs() {
        if fs::read_to_string(root.join(output.path)).ok().as_ref() != Some(&output.text) {
            stale.push(output.path);
        }
    }
    stale
}
