//! Activate, Revoke, Destroy.

use super::{Task, object};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::RevocationReason;
use crate::protocol::enumeration::{Operation, RevocationReasonCode};
use crate::protocol::payload::{ActivateRequest, DestroyRequest, RevokeRequest};
use crate::protocol::shape::{DateTime, Decode, Encode};
use crate::ttlv::Item;

/// Why an object is revoked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Revocation {
    /// The reason. Key Compromise makes the object Compromised, others make it Deactivated.
    pub reason: RevocationReasonCode,
    /// Text for people.
    pub message: Option<String>,
    /// When it was compromised, in seconds since 1970; only with a reason of compromise.
    pub compromised_at: Option<i64>,
}

impl Revocation {
    /// With this reason and nothing else.
    pub fn new(reason: RevocationReasonCode) -> Self {
        Self {
            reason,
            message: None,
            compromised_at: None,
        }
    }

    /// The object is no longer needed.
    pub fn cessation() -> Self {
        Self::new(RevocationReasonCode::CESSATION_OF_OPERATION)
    }

    /// The key is known, or may be known, to others.
    pub fn compromise() -> Self {
        Self::new(RevocationReasonCode::KEY_COMPROMISE)
    }

    /// Adds a text for people.
    #[must_use]
    pub fn because(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

pub(crate) struct Activate<'t>(pub(crate) &'t str);

impl Task for Activate<'_> {
    type Output = ();
    const OPERATION: Operation = Operation::ACTIVATE;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        payload(
            &ActivateRequest {
                unique_identifier: Some(object(self.0)),
            },
            out,
        );
        Ok(())
    }

    fn read(&self, _: Option<Item<'_>>, _: &Decode) -> Result<(), ClientError> {
        Ok(())
    }
}

pub(crate) struct Revoke<'t>(pub(crate) &'t str, pub(crate) &'t Revocation);

impl Task for Revoke<'_> {
    type Output = ();
    const OPERATION: Operation = Operation::REVOKE;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let request = RevokeRequest {
            unique_identifier: Some(object(self.0)),
            revocation_reason: Some(RevocationReason {
                revocation_reason_code: self.1.reason,
                revocation_message: self.1.message.as_deref().map(Into::into),
            }),
            compromise_occurrence_date: self.1.compromised_at.map(DateTime),
        };
        payload(&request, out);
        Ok(())
    }

    fn read(&self, _: Option<Item<'_>>, _: &Decode) -> Result<(), ClientError> {
        Ok(())
    }
}

pub(crate) struct Destroy<'t>(pub(crate) &'t str);

impl Task for Destroy<'_> {
    type Output = ();
    const OPERATION: Operation = Operation::DESTROY;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        payload(
            &DestroyRequest {
                unique_identifier: Some(object(self.0)),
            },
            out,
        );
        Ok(())
    }

    fn read(&self, _: Option<Item<'_>>, _: &Decode) -> Result<(), ClientError> {
        Ok(())
    }
}
