//! Benchmarks of Keystead against bare programs and peers. `docs/benchmarks.md` says what is measured and how.
//!
//! `keystead-bench tls | peers | create | calls | pykmip PORT FOLDER | certificates FOLDER`. What begins with `serve-` is
//! started by the others as a process of its own.

// Counts and times stay far below 2^52.
#![allow(clippy::cast_precision_loss)]

mod calls;
mod create;
mod measure;
mod messages;
mod peers;
mod pykmip;
mod tls;
mod wire;

use std::error::Error;
use std::process::ExitCode;

/// Any failure ends the program with its text.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match *arguments.as_slice() {
        ["tls"] => tls::run(),
        ["serve-keystead", folder] => tls::serve_keystead(folder.as_ref()),
        ["serve-echo", folder, request, response] => {
            tls::serve_echo(folder.as_ref(), request, response)
        }
        ["peers"] => peers::run(),
        ["create"] => create::run(),
        ["calls"] => calls::run(),
        ["pykmip", port, folder] => pykmip::run(port, folder.as_ref()),
        ["certificates", folder] => wire::certificates(folder.as_ref()).map(|_| ()),
        _ => Err(
            "usage: keystead-bench tls|peers|create|calls|pykmip PORT FOLDER|certificates FOLDER"
                .into(),
        ),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("keystead-bench: {error}");
            ExitCode::FAILURE
        }
    }
}
