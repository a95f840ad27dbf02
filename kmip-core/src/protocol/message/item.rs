//! Messages as a whole and their batch items (1.4: 7.1, 7.2; 2.1: 8.1 to 8.4).

use super::header::{MessageExtension, RequestHeader, ResponseHeader};
use crate::protocol::enumeration::{Operation, ResultReason, ResultStatus};
use crate::protocol::shape::{Bytes, Raw, Text, Varied};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Request Message (1.4: 7.1; 2.1: 8.1). Servers read header and items one by one with
    /// [`RequestReader`](super::RequestReader), so that a broken item fails alone.
    pub struct RequestMessage<'a> {
        /// Version, limits, credentials.
        request_header: RequestHeader<'a> = field(tag::REQUEST_HEADER),
        /// What is asked for, in order.
        batch_items: Vec<RequestBatchItem<'a>> = field(tag::BATCH_ITEM).required_since(V::V1_0),
    }

    /// Response Message (1.4: 7.1; 2.1: 8.3).
    pub struct ResponseMessage<'a> {
        /// Version and time.
        response_header: ResponseHeader<'a> = field(tag::RESPONSE_HEADER),
        /// The answers, in order.
        batch_items: Vec<ResponseBatchItem<'a>> = field(tag::BATCH_ITEM).required_since(V::V1_0),
    }

    /// Batch Item of a request (1.4: table 283; 2.1: table 396).
    pub struct RequestBatchItem<'a> {
        /// What to do. One that the version does not have is answered with Operation Not Supported.
        operation: Operation = field(tag::OPERATION),
        /// Leaves out parts of the answer: Boolean in 2.x, Enumeration in 3.0.
        ephemeral: Option<Varied<'a>> = field(tag::EPHEMERAL).since(V::V2_0),
        /// Chosen by the client, echoed by the server; required in batches.
        unique_batch_item_id: Option<Bytes<'a>> = field(tag::UNIQUE_BATCH_ITEM_ID).until(V::V2_1),
        /// The operation's request payload.
        request_payload: Raw<'a> = field(tag::REQUEST_PAYLOAD),
        /// Extension of a vendor.
        message_extension: Vec<MessageExtension<'a>> = field(tag::MESSAGE_EXTENSION).repeated_since(V::V2_0),
    }

    /// Batch Item of a response (1.4: table 285; 2.1: table 399).
    pub struct ResponseBatchItem<'a> {
        /// Echo of the request; absent where the request could not be read.
        operation: Option<Operation> = field(tag::OPERATION),
        /// Echo of the request.
        unique_batch_item_id: Option<Bytes<'a>> = field(tag::UNIQUE_BATCH_ITEM_ID).until(V::V2_1),
        /// Success, Operation Failed, Operation Pending or Operation Undone.
        result_status: ResultStatus = field(tag::RESULT_STATUS),
        /// Why it failed.
        result_reason: Option<ResultReason> = field(tag::RESULT_REASON),
        /// The same for people.
        result_message: Option<Text<'a>> = field(tag::RESULT_MESSAGE),
        /// Handle for Poll and Cancel.
        asynchronous_correlation_value: Option<Bytes<'a>> = field(tag::ASYNCHRONOUS_CORRELATION_VALUE),
        /// The operation's response payload.
        response_payload: Option<Raw<'a>> = field(tag::RESPONSE_PAYLOAD),
        /// Extension of a vendor.
        message_extension: Vec<MessageExtension<'a>> = field(tag::MESSAGE_EXTENSION).once(),
    }
}
