//! Logs: to standard error, quiet unless asked.

use tracing_subscriber::EnvFilter;

/// Starts logging. A process that has logging of its own keeps it.
pub(crate) fn start(verbose: u8, serving: bool) {
    let default = match (verbose, serving) {
        (0, false) => "error",
        // One line for each request would cost more than the request.
        (0, true) => "info,keystead::audit=warn",
        (1, _) => "info",
        (2, _) => "debug",
        _ => "trace",
    };
    let filter =
        EnvFilter::try_from_env("KEYSTEAD_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let subscriber = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false)
        .with_env_filter(filter)
        .finish();
    tracing::subscriber::set_global_default(subscriber).ok();
}
