//! `keystead completions`: a script for a shell.

use clap::Args;
use clap_complete::Shell;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keystead completions bash > ~/.local/share/bash-completion/completions/keystead"
)]
pub(crate) struct Completions {
    /// Shell.
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        // Made in memory first: the generator panics when a pipe closes.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut crate::command(), "keystead", &mut script);
        context.stdout.write_all(&script)?;
        Ok(())
    }
}
