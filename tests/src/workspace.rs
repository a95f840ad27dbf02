//! Where things are: the root of the workspace, and reference data outside of it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("the tests crate lies inside the workspace")
        .to_owned()
}

/// Reference data that is not part of the repository: `$KEYSTEAD_SHARED`, else `../shared` beside
/// the working copy. None if it is not there, and tests that need it then say "skipped".
pub fn shared() -> Option<PathBuf> {
    let directory = match env::var_os("KEYSTEAD_SHARED") {
        Some(directory) => PathBuf::from(directory),
        None => root().parent()?.join("shared"),
    };
    directory.is_dir().then_some(directory)
}

/// An empty folder of this name below the target folder, for what a test writes.
pub fn scratch(name: &str) -> PathBuf {
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(target) => PathBuf::from(target),
        None => root().join("target"),
    };
    let folder = target
        .join("scratch")
        .join(format!("{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}
