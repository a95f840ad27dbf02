//! Set Defaults (2.1: 6.1.53).

use super::query::DefaultsInformation;
use crate::protocol::tag;

crate::structure! {
    /// Set Defaults request (from 2.1 on).
    pub struct SetDefaultsRequest<'a> {
        /// Defaults that hold from now on; none hold if absent.
        defaults_information: Option<DefaultsInformation<'a>> = field(tag::DEFAULTS_INFORMATION),
    }

    /// Set Defaults response: empty.
    pub struct SetDefaultsResponse {}
}
