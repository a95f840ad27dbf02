//! RNG Retrieve and RNG Seed (1.4: 4.35, 4.36; 2.1: 6.1.49, 6.1.50).

use super::data::InputData;
use crate::protocol::shape::Secret;
use crate::protocol::tag;

crate::structure! {
    /// RNG Retrieve request (from 1.2 on).
    pub struct RngRetrieveRequest {
        /// Bytes that are wanted.
        data_length: i32 = field(tag::DATA_LENGTH),
    }

    /// RNG Retrieve response.
    pub struct RngRetrieveResponse<'a> {
        /// Random bytes, or fewer than were asked for.
        data: Secret<'a> = field(tag::DATA).secret(),
    }

    /// RNG Seed request (from 1.2 on).
    pub struct RngSeedRequest<'a> {
        /// Seed.
        data: InputData<'a> = field(tag::DATA).secret(),
    }

    /// RNG Seed response.
    pub struct RngSeedResponse {
        /// Bytes of the seed that were used.
        data_length: i32 = field(tag::DATA_LENGTH),
    }
}
