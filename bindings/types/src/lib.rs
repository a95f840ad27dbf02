//! From the declared shapes of payloads to the types of the generic call, `TypedDict`s for Python and interfaces for
//! TypeScript, and to the pages of the reference.
//!
//! `cargo run -p keystead-types -- write` writes the files, `-- check` fails and names each that differs from what
//! would be written. Nothing is declared here: [`model`] walks the descriptions that `kmip-core` has, [`python`] and
//! [`typescript`] put them down; [`reference`] makes tables of the same descriptions.

pub mod model;
mod presence;
pub mod python;
pub mod reference;
pub mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

/// One generated file.
pub struct Output {
    /// Path from the root of the workspace.
    pub path: String,
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
    let output = |path: &str, text| Output {
        path: path.to_owned(),
        text,
    };
    let mut outputs = vec![
        output("python/keystead/payloads.py", python::payloads(&model)),
        output(
            "python/keystead/_generated/calls.pyi",
            python::calls(&model),
        ),
        output(
            "node/src/generated/payloads.d.cts",
            typescript::payloads(&model),
        ),
    ];
    let pages = reference::pages().into_iter();
    outputs.extend(pages.map(|(path, text)| Output { path, text }));
    outputs
}

/// Writes what differs and removes pages of operations that are none any more; gives the paths.
pub fn write(root: &Path) -> Result<Vec<String>, String> {
    let stale = check(root);
    let mut wanted = outputs();
    for path in &stale {
        let file = root.join(path);
        let failed = |error: std::io::Error| format!("{path}: {error}");
        match wanted.iter().position(|output| output.path == *path) {
            Some(at) => {
                let text = wanted.swap_remove(at).text;
                let folder = file.parent().unwrap_or(root);
                fs::create_dir_all(folder).map_err(failed)?;
                fs::write(&file, text).map_err(failed)?;
            }
            None => fs::remove_file(&file).map_err(failed)?,
        }
    }
    Ok(stale)
}

/// The paths of the files that differ from what would be written, or are left over.
pub fn check(root: &Path) -> Vec<String> {
    let outputs = outputs();
    let differs = |output: &&Output| {
        let there = fs::read_to_string(root.join(&output.path)).ok();
        there.as_ref() != Some(&output.text)
    };
    let mut stale: Vec<String> = outputs
        .iter()
        .filter(differs)
        .map(|output| output.path.clone())
        .collect();
    let pages = fs::read_dir(root.join(reference::OPERATIONS));
    for page in pages.into_iter().flatten().flatten() {
        let path = format!("{}/{}", reference::OPERATIONS, page.file_name().display());
        if !outputs.iter().any(|output| output.path == path) {
            stale.push(path);
        }
    }
    stale
}
