//! Writes or checks `include/keystead.h`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let root = keystead_header::workspace_root();
    let made = match keystead_header::header(&root) {
        Ok(made) => made,
        Err(error) => {
            eprintln!("keystead-header: {error}");
            return ExitCode::from(2);
        }
    };
    let path = root.join(keystead_header::PATH);
    match std::env::args().nth(1).as_deref() {
        Some("write") => match std::fs::write(&path, made) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("keystead-header: {}: {error}", path.display());
                ExitCode::from(2)
            }
        },
        Some("check") if std::fs::read_to_string(&path).is_ok_and(|there| there == made) => {
            ExitCode::SUCCESS
        }
        Some("check") => {
            eprintln!(
                "{} is stale; run `cargo run -p keystead-header -- write`",
                keystead_header::PATH
            );
            ExitCode::FAILURE
        }
        _ => {
            eprintln!("usage: keystead-header write|check");
            ExitCode::from(2)
        }
    }
}
