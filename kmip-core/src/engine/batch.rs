//! What must hold of a request as a whole, before the first of its items is looked at.

use super::failure::{Failure, OperationError};
use super::{Engine, dispatch, respond};
use crate::protocol::enumeration::{AsynchronousIndicator, BatchErrorContinuationOption};
use crate::protocol::message::{RequestHeader, RequestReader};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::tag;
use crate::ttlv::Item;

/// What the header and the items say about how a batch is to be answered.
#[derive(Debug)]
pub(super) struct Batch {
    /// Whether some item is work that would keep others on this thread waiting.
    pub(super) heavy: bool,
    /// Whether the first failure undoes what was done before it.
    pub(super) undo: bool,
    /// Whether the first failure ends the batch.
    pub(super) stop_on_error: bool,
    /// Bytes that the whole answer may have.
    pub(super) max_response_size: usize,
    /// Items in the batch.
    items: usize,
    /// Bytes that the failures of all items would take, or of the longest if the first failure ends
    /// the batch; zero where the client set no limit.
    room: usize,
}

impl Batch {
    /// Checks header and batch; an error is the answer to the whole message. The answer has `begun`
    /// bytes without any item.
    pub(super) fn check(
        engine: &Engine,
        reader: &RequestReader<'_>,
        begun: usize,
    ) -> Result<Self, OperationError> {
        let header = &reader.header;
        check_synchronous(header)?;
        let stop_on_error = stops_on_error(header)?;
        let asked = asked_size(header)?;
        let limits = engine.limits();

        let (mut heavy, mut lasting, mut sum, mut longest) = (false, None, 0, 0);
        let items = reader.survey(|operation, item| {
            heavy |= operation.is_some_and(dispatch::is_heavy);
            lasting = lasting.or(operation.filter(|o| dispatch::LASTING.contains(o)));
            if asked.is_some() {
                let size = failure_size(item);
                sum += size;
                longest = size.max(longest);
            }
        })?;
        if items == 0 {
            return Err(invalid("the message has no batch item"));
        }
        if let Some(count) = header.batch_count
            && usize::try_from(count) != Ok(items)
        {
            return Err(invalid(format!(
                "batch count is {count}, the message has {items} batch items"
            )));
        }
        if items > limits.max_batch_items {
            return Err(OperationError::new(
                Failure::ServerLimit,
                format!("more than {} batch items", limits.max_batch_items),
            ));
        }
        if items > 1 {
            let checked = reader.check_batch_ids();
            checked.map_err(|error| invalid(error.to_string()))?;
        }
        let undo = items > 1
            && header.batch_error_continuation_option == Some(BatchErrorContinuationOption::UNDO);
        if let Some(operation) = lasting.filter(|_| undo) {
            let text = format!("what {operation} does cannot be undone");
            return Err(OperationError::new(Failure::FeatureNotSupported, text));
        }
        let batch = Self {
            heavy,
            undo,
            stop_on_error,
            max_response_size: asked.unwrap_or(usize::MAX).min(limits.max_response_size),
            items,
            room: if stop_on_error { longest } else { sum },
        };
        let least = begun + batch.room;
        if least > batch.max_response_size {
            let allowed = batch.max_response_size;
            return Err(OperationError::new(
                Failure::ResponseTooLarge,
                format!("no answer has less than {least} bytes, {allowed} are allowed"),
            ));
        }
        Ok(batch)
    }

    /// Whether room is kept for failures, so that each item has to be told to [`Self::begin_item`].
    pub(super) fn reserves(&self) -> bool {
        self.room > 0
    }

    /// Bytes that the answer may have once item number `number`, from zero, is written: what is left
    /// takes the failures that may follow.
    pub(super) fn begin_item(&mut self, number: usize, item: &Item<'_>) -> usize {
        let last = number + 1 >= self.items;
        if self.stop_on_error {
            // Nothing is used up: a batch that is undone may begin anew.
            return self.max_response_size - if last { 0 } else { self.room };
        }
        self.room = if last {
            0
        } else {
            self.room.saturating_sub(failure_size(item))
        };
        self.max_response_size - self.room
    }
}

/// Bytes of the failure that answers an item.
fn failure_size(item: &Item<'_>) -> usize {
    let mut length = None;
    if let Ok(mut fields) = item.structure() {
        while let Ok(Some(field)) = fields.next_item() {
            if field.tag() == tag::UNIQUE_BATCH_ITEM_ID {
                length = Some(field.value().len());
            }
        }
    }
    respond::failed_item_size(length)
}

fn invalid(message: impl Into<std::borrow::Cow<'static, str>>) -> OperationError {
    OperationError::new(Failure::InvalidMessage, message)
}

/// Everything is answered at once (1.4: 6.7; 2.1: 9.2): a client may allow another way, but it may
/// not demand one.
fn check_synchronous(header: &RequestHeader<'_>) -> Result<(), OperationError> {
    let Some(indicator) = header.asynchronous_indicator.as_ref() else {
        return Ok(());
    };
    let broken = || invalid("Asynchronous Indicator has no such value");
    let item = indicator.item().ok_or_else(broken)?;
    // A flag in 1.x, which allows and does not demand.
    if item.boolean().is_ok() {
        return Ok(());
    }
    match item.enumeration().map(AsynchronousIndicator::new) {
        Ok(AsynchronousIndicator::OPTIONAL | AsynchronousIndicator::PROHIBITED) => Ok(()),
        Ok(AsynchronousIndicator::MANDATORY) => Err(OperationError::new(
            Failure::FeatureNotSupported,
            "asynchronous processing is not supported",
        )),
        _ => Err(broken()),
    }
}

/// Stop, if nothing is said (1.4: 6.13; 2.1: 9.6).
fn stops_on_error(header: &RequestHeader<'_>) -> Result<bool, OperationError> {
    match header.batch_error_continuation_option {
        None | Some(BatchErrorContinuationOption::STOP | BatchErrorContinuationOption::UNDO) => {
            Ok(true)
        }
        Some(BatchErrorContinuationOption::CONTINUE) => Ok(false),
        Some(other) => Err(invalid(format!(
            "Batch Error Continuation Option has no value {}",
            other.raw()
        ))),
    }
}

/// Maximum Response Size (1.4: 6.3; 2.1: 9.12).
fn asked_size(header: &RequestHeader<'_>) -> Result<Option<usize>, OperationError> {
    header
        .maximum_response_size
        .map(usize::try_from)
        .transpose()
        .map_err(|_| invalid("Maximum Response Size is negative"))
}
