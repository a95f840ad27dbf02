//! Writes or checks the files generated from `kmip-core/schema`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let root = keystead_schema::workspace_root();
    let result = match std::env::args().nth(1).as_deref() {
        Some("write") => keystead_schema::write(&root).map(|written| {
            for path in written {
                println!("wrote {path}");
            }
            ExitCode::SUCCESS
        }),
        Some("check") => keystead_schema::check(&root).map(|drift| {
            for line in &drift {
                eprintln!("{line}");
            }
            if drift.is_empty() {
                ExitCode::SUCCESS
            } else {
                eprintln!("stale; run `cargo run -p keystead-schema -- write`");
                ExitCode::FAILURE
            }
        }),
        _ => Err("usage: keystead-schema write|check".to_owned()),
    };
    result.unwrap_or_else(|error| {
        eprintln!("keystead-schema: {error}");
        ExitCode::from(2)
    })
}
