//! Set Constraints and Get Constraints (2.1: 6.1.52, 6.1.22).

use super::query::{ObjectGroups, ObjectTypes};
use crate::protocol::attribute::Attributes;
use crate::protocol::tag;

crate::structure! {
    /// Constraint: values that attributes of some objects have to have (2.1: 7.6).
    pub struct Constraint<'a> {
        /// Types of the objects; any if absent.
        object_types: Option<ObjectTypes> = field(tag::OBJECT_TYPES),
        /// Groups of the objects; any if absent.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS),
        /// The values.
        attributes: Option<Attributes<'a>> = field(tag::ATTRIBUTES),
    }

    /// Constraints (2.1: 7.7).
    pub struct Constraints<'a> {
        /// Each of them holds.
        constraints: Vec<Constraint<'a>> = field(tag::CONSTRAINT),
    }

    /// Set Constraints request (from 2.1 on).
    pub struct SetConstraintsRequest<'a> {
        /// Constraints that hold from now on.
        constraints: Constraints<'a> = field(tag::CONSTRAINTS),
    }

    /// Set Constraints response: empty.
    pub struct SetConstraintsResponse {}

    /// Get Constraints request (from 2.1 on): empty.
    pub struct GetConstraintsRequest {}

    /// Get Constraints response.
    pub struct GetConstraintsResponse<'a> {
        /// Constraints that hold.
        constraints: Constraints<'a> = field(tag::CONSTRAINTS),
    }
}
