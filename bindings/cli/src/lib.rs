//! The command `keystead` as a library: the binary, the Python wheel and the npm package call [`run`].
//!
//! One file per verb in `verbs/`. Results go to standard output, either for people or, with `--json`, as one line
//! of JSON; everything else goes to standard error. Exit codes stand in [`failure`].

mod connect;
mod context;
pub mod failure;
mod logs;
mod names;
mod verbs;

use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};

use clap::{Args as _, CommandFactory as _, FromArgMatches as _, Parser};

use connect::ConnectArguments;
use context::Context;
use failure::{Code, Failure};
use verbs::Verb;

const EXAMPLES: &str = "\
Examples:
  Start a server for development; it prints where it listens as one line of JSON:
    keystead serve --dev ./kms

  In another terminal, make a key, find it, use it:
    export KEYSTEAD_CONNECT=./kms/connect.json
    keystead create --name disk-1 --activate
    keystead locate --name disk-1
    echo secret | keystead encrypt ID > sealed.json
    keystead decrypt ID < sealed.json

  Look into a captured message:
    keystead decode < message.bin

Exit codes:
  0 done            1 refused by the server    2 wrong usage        3 no such object
  4 server not reachable, not trusted, or silent                    5 local file, setting or port
  6 input or answer that cannot be understood";

/// A KMIP server and client: keys, secrets and certificates over mutual TLS.
#[derive(Debug, Parser)]
#[command(name = "keystead", version, after_help = EXAMPLES, max_term_width = 100, arg_required_else_help = true)]
struct Arguments {
    #[command(flatten)]
    connect: ConnectArguments,
    /// Print one line of JSON instead of text for people.
    #[arg(long, global = true, help_heading = "Output")]
    json: bool,
    /// Say more on standard error, of each request when serving; twice for still more. $KEYSTEAD_LOG sets it in
    /// detail.
    #[arg(short, long, global = true, action = clap::ArgAction::Count, help_heading = "Output")]
    verbose: u8,
    #[command(subcommand)]
    verb: Verb,
}

/// Runs the command with these arguments, the program's name first, and returns the exit code.
///
/// Blocks until the verb is done; `serve` until SIGTERM or SIGINT. Logs go to the process's standard error, all
/// other text to the given streams, which are taken to be no terminal.
pub fn run<I, T>(
    arguments: I,
    stdin: &mut dyn Read,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    run_on(arguments, stdin, stdout, stderr, false)
}

/// The same on the streams of the process.
pub fn run_on_process<I, T>(arguments: I) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let mut stdout = std::io::stdout().lock();
    let terminal = stdout.is_terminal();
    // Standard error is not locked: logs from other threads go there too.
    run_on(
        arguments,
        &mut std::io::stdin().lock(),
        &mut stdout,
        &mut std::io::stderr(),
        terminal,
    )
}

fn run_on<I, T>(
    arguments: I,
    stdin: &mut dyn Read,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
    terminal: bool,
) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let parsed = command()
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = error.render();
            return if error.use_stderr() {
                write!(stderr, "{text}").ok();
                Code::Usage as u8
            } else {
                write!(stdout, "{text}").ok();
                Code::Done as u8
            };
        }
    };
    logs::start(arguments.verbose, matches!(arguments.verb, Verb::Serve(_)));
    let mut context = Context {
        connect: arguments.connect,
        json: arguments.json,
        terminal,
        stdin,
        stdout,
        stderr,
    };
    let result = arguments
        .verb
        .run(&mut context)
        .and_then(|()| Ok(context.stdout.flush()?));
    match result {
        Ok(()) => Code::Done as u8,
        // Whoever read our output has seen enough.
        Err(failure) if failure.is_broken_pipe() => Code::Done as u8,
        Err(failure) => {
            let json = context.json;
            report(&failure, json, context.stderr);
            failure.code() as u8
        }
    }
}

/// Runs the command with the arguments and streams of the process.
pub fn main() -> std::process::ExitCode {
    run_on_process(std::env::args_os()).into()
}

fn report(failure: &Failure, json: bool, stderr: &mut dyn Write) {
    let written = if json {
        writeln!(stderr, "{}", failure.to_json())
    } else {
        writeln!(stderr, "keystead: {failure}")
    };
    written.ok();
}

/// Verbs that ask no server: the options for reaching one are not in their help.
const LOCAL: [&str; 3] = ["serve", "decode", "completions"];

/// The description of the command.
fn command() -> clap::Command {
    let connect = ConnectArguments::augment_args(clap::Command::new(""));
    let hidden: Vec<_> = connect
        .get_arguments()
        .map(|argument| argument.clone().hide(true))
        .collect();
    LOCAL
        .into_iter()
        .fold(Arguments::command(), |command, verb| {
            command.mut_subcommand(verb, |verb| verb.args(hidden.clone()))
        })
}
