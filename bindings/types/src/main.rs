//! Writes or checks the types of the generic call.

use std::process::ExitCode;

fn main() -> ExitCode {
    let root = keystead_types::workspace_root();
    let (done, word) = match std::env::args().nth(1).as_deref() {
        Some("write") => (keystead_types::write(&root), "wrote"),
        Some("check") => (Ok(keystead_types::check(&root)), "stale"),
        _ => {
            eprintln!("usage: keystead-types write|check");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(paths) => {
            for path in &paths {
                println!("{word} {path}");
            }
            if word == "wrote" || paths.is_empty() {
                return ExitCode::SUCCESS;
            }
            eprintln!("run `make generate`");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("keystead-types: {error}");
            ExitCode::from(2)
        }
    }
}
