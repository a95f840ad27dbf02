//! How files are kept: none too long, none named after nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The longest a file may be, in lines. Generated files and tables are excepted.
pub const LONGEST: usize = 600;

/// Names that say nothing about the work.
pub const EMPTY_NAMES: &[&str] = &["utils", "util", "common", "misc", "helpers", "helper"];

/// Extensions of what people write.
pub const WRITTEN: &[&str] = &[
    "rs", "py", "pyi", "ts", "js", "mjs", "cjs", "c", "cpp", "h", "hpp", "sh",
];

/// Folders that hold nothing that people write.
const SKIPPED: &[&str] = &[
    "target",
    "node_modules",
    ".venv",
    ".tools",
    ".git",
    "dist",
    "corpus",
    "__pycache__",
];

/// Files below a folder with one of the extensions, sorted.
pub fn below(folder: &Path, extensions: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                if !SKIPPED.contains(&name.as_str()) && !name.starts_with("target-") {
                    open.push(path);
                }
            } else if path
                .extension()
                .is_some_and(|extension| extensions.iter().any(|known| extension == *known))
            {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Whether a file says in its first lines that it is generated.
pub fn is_generated(text: &str) -> bool {
    text.lines()
        .take(5)
        .any(|line| line.contains("@generated") || line.contains("auto-generated"))
}

/// Why a file is not kept well, if it is not.
pub fn complaint(path: &Path, text: &str) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().to_lowercase();
    if EMPTY_NAMES.contains(&stem.as_str()) {
        return Some(format!("{}: name the work, not \"{stem}\"", path.display()));
    }
    let lines = text.lines().count();
    (lines > LONGEST && !is_generated(text))
        .then(|| format!("{}: {lines} lines, at most {LONGEST}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_found_unless_it_is_generated() {
        let long = "x\n".repeat(LONGEST + 1);
        assert!(complaint(Path::new("a.rs"), &long).is_some());
        assert!(complaint(Path::new("a.rs"), &format!("// @generated from b\n{long}")).is_none());
        assert!(complaint(Path::new("a.rs"), &"x\n".repeat(LONGEST)).is_none());
    }

    #[test]
    fn a_file_named_after_nothing_is_found() {
        assert!(complaint(Path::new("src/utils.rs"), "").is_some());
        assert!(complaint(Path::new("src/wrapping.rs"), "").is_none());
    }
}
