//! Requests that are answered later: Cancel, Poll, Process, Query Asynchronous Requests (1.4: 4.27, 4.28;
//! 2.1: 6.1.5, 6.1.38, 6.1.39, 6.1.41).

use crate::protocol::enumeration::{CancellationResult, Operation, ProcessingStage};
use crate::protocol::shape::{Bytes, DateTimeExtended};
use crate::protocol::tag;

crate::structure! {
    /// Cancel request.
    pub struct CancelRequest<'a> {
        /// The request that is no longer wanted.
        asynchronous_correlation_value: Bytes<'a> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
    }

    /// Cancel response.
    pub struct CancelResponse<'a> {
        /// The request.
        asynchronous_correlation_value: Bytes<'a> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
        /// What became of it.
        cancellation_result: CancellationResult = field(tag::CANCELLATION_RESULT),
    }

    /// Poll request.
    pub struct PollRequest<'a> {
        /// The request whose answer is wanted.
        asynchronous_correlation_value: Bytes<'a> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
    }

    /// Poll response: it has no payload of its own. While the request is pending there is none; then it is the payload
    /// of the operation that was asked for, in an item that names that operation.
    pub struct PollResponse {}

    /// Process request (from 2.1 on).
    pub struct ProcessRequest<'a> {
        /// The request that the next Poll is to find done.
        asynchronous_correlation_value: Bytes<'a> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
    }

    /// Process response: empty.
    pub struct ProcessResponse {}

    /// Asynchronous Correlation Values (2.1: 7.1).
    pub struct AsynchronousCorrelationValues<'a> {
        /// Requests.
        values: Vec<Bytes<'a>> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
    }

    /// Operations (2.0: 7.19; 2.1: 7.25).
    pub struct Operations {
        /// The operations.
        operations: Vec<Operation> = field(tag::OPERATION),
    }

    /// Asynchronous Request (2.1: 7.2).
    pub struct AsynchronousRequest<'a> {
        /// The request.
        asynchronous_correlation_value: Bytes<'a> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
        /// What it asks for.
        operation: Operation = field(tag::OPERATION),
        /// When it came, in microseconds.
        submission_date: DateTimeExtended = field(tag::SUBMISSION_DATE),
        /// How far it is.
        processing_stage: ProcessingStage = field(tag::PROCESSING_STAGE),
    }

    /// Query Asynchronous Requests request (from 2.1 on).
    pub struct QueryAsynchronousRequestsRequest<'a> {
        /// Only these requests; all of the client's if absent.
        asynchronous_correlation_values: Option<AsynchronousCorrelationValues<'a>> = field(tag::ASYNCHRONOUS_CORRELATION_VALUES),
        /// Only requests for these operations; for any if absent.
        operations: Option<Operations> = field(tag::OPERATIONS),
    }

    /// Query Asynchronous Requests response.
    pub struct QueryAsynchronousRequestsResponse<'a> {
        /// The requests that were found.
        asynchronous_requests: Vec<AsynchronousRequest<'a>> = field(tag::ASYNCHRONOUS_REQUEST),
    }
}
