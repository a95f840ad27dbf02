//! The command `keystead`, for the script of that name in the package.

use napi::bindgen_prelude::PromiseRaw;
use napi::{Env, Result};
use napi_derive::napi;

use crate::task;

/// Runs the command with these arguments, the program's name first, on the process's own streams, away from the
/// event loop. Gives the exit code. `serve` ends when a signal comes.
#[napi]
pub fn run_command(env: &Env, arguments: Vec<String>) -> Result<PromiseRaw<'_, u32>> {
    let run = move || {
        let code = keystead_cli::run(
            arguments,
            &mut std::io::stdin().lock(),
            &mut std::io::stdout().lock(),
            &mut std::io::stderr(),
        );
        Ok(u32::from(code))
    };
    task::pooled(env, run, task::plain)
}
