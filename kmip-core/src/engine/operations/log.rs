//! Log (2.0: 6.1.28; 2.1: 6.1.29): a client has the server write a line into its log.

use crate::engine::call::Call;
use crate::engine::failure::OperationError;
use crate::protocol::payload::{LogRequest, LogResponse};

/// Target of the lines in `tracing`.
const TARGET: &str = "keystead::client_log";

pub(in crate::engine) fn log<'r>(
    call: &mut Call<'r>,
    request: &LogRequest<'r>,
) -> Result<LogResponse, OperationError> {
    // Quoted, so that a message cannot look like several lines.
    tracing::info!(
        target: TARGET,
        identity = call.session.identity().name(),
        scope = &**call.session.scope(),
        message = ?request.log_message,
    );
    Ok(LogResponse::default())
}
