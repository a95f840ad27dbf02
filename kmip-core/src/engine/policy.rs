//! Who may do what: asked once for each batch item, before its handler.

use super::session::Identity;
use crate::protocol::enumeration::Operation;
use crate::protocol::version::ProtocolVersion;

/// What is about to be done.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PolicyRequest<'a> {
    /// Who asks.
    pub identity: &'a Identity,
    /// In which scope.
    pub scope: &'a str,
    /// The operation.
    pub operation: Operation,
    /// Version of the message.
    pub version: ProtocolVersion,
}

impl<'a> PolicyRequest<'a> {
    pub(super) fn new(
        identity: &'a Identity,
        scope: &'a str,
        operation: Operation,
        version: ProtocolVersion,
    ) -> Self {
        Self {
            identity,
            scope,
            operation,
            version,
        }
    }
}

/// Answer of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Go on.
    Allow,
    /// Permission Denied, with a text for people that names no object of others.
    Deny(String),
}

/// Decides. Called on the thread that answers; must not block.
pub trait Policy: Send + Sync {
    /// May this be done?
    fn decide(&self, request: &PolicyRequest<'_>) -> Decision;
}

/// Allows everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl Policy for AllowAll {
    fn decide(&self, _: &PolicyRequest<'_>) -> Decision {
        Decision::Allow
    }
}
