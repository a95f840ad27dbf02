//! Login, Delegated Login and Logout: tickets in place of credentials (2.1: 6.1.30, 6.1.12, 6.1.31).

use super::asynchronous::Operations;
use super::query::ObjectGroups;
use crate::protocol::attribute::UsageLimits;
use crate::protocol::enumeration::TicketType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{Interval, Secret};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

crate::structure! {
    /// Ticket (2.0: 7.33; 2.1: 7.39).
    pub struct Ticket<'a> {
        /// Login.
        ticket_type: TicketType = field(tag::TICKET_TYPE),
        /// Value that the server made; who has it may act.
        ticket_value: Secret<'a> = field(tag::TICKET_VALUE).secret(),
    }

    /// Login request (from 2.0 on).
    pub struct LoginRequest {
        /// Seconds for which the ticket is wanted.
        lease_time: Option<Interval> = field(tag::LEASE_TIME),
        /// Requests that may be made with it.
        request_count: Option<i32> = field(tag::REQUEST_COUNT),
        /// Limits of what its operations use.
        usage_limits: Option<UsageLimits> = field(tag::USAGE_LIMITS),
    }

    /// Login response.
    pub struct LoginResponse<'a> {
        /// The ticket.
        ticket: Ticket<'a> = field(tag::TICKET),
    }

    /// Objects (2.0: 7.17; 2.1: 7.21).
    pub struct Objects<'a> {
        /// The objects.
        unique_identifiers: Vec<ObjectReference<'a>> = field(tag::UNIQUE_IDENTIFIER),
    }

    /// Right: what a ticket allows (2.0: 7.28; 2.1: 7.34).
    pub struct Right<'a> {
        /// Limits of what the operations use.
        usage_limits: Option<UsageLimits> = field(tag::USAGE_LIMITS),
        /// Operations; any if absent.
        operations: Option<Operations> = field(tag::OPERATIONS),
        /// Objects; any if absent.
        objects: Option<Objects<'a>> = field(tag::OBJECTS),
        /// Groups of objects; any if absent.
        object_groups: Option<ObjectGroups<'a>> = field(tag::OBJECT_GROUPS).since(V::V2_1),
    }

    /// Rights (2.0: 7.29; 2.1: 7.35).
    pub struct Rights<'a> {
        /// Each allows something.
        rights: Vec<Right<'a>> = field(tag::RIGHT),
    }

    /// Delegated Login request (from 2.0 on).
    pub struct DelegatedLoginRequest<'a> {
        /// Seconds for which the ticket is wanted.
        lease_time: Option<Interval> = field(tag::LEASE_TIME),
        /// Requests that may be made with it.
        request_count: Option<i32> = field(tag::REQUEST_COUNT),
        /// Limits of what its operations use.
        usage_limits: Option<UsageLimits> = field(tag::USAGE_LIMITS),
        /// What whoever holds the ticket may do: what at least one of them allows.
        rights: Rights<'a> = field(tag::RIGHTS),
    }

    /// Delegated Login response.
    pub struct DelegatedLoginResponse<'a> {
        /// The ticket.
        ticket: Ticket<'a> = field(tag::TICKET),
    }

    /// Logout request (from 2.0 on).
    pub struct LogoutRequest<'a> {
        /// The ticket that is no longer to be good.
        ticket: Ticket<'a> = field(tag::TICKET),
    }

    /// Logout response: empty.
    pub struct LogoutResponse {}
}
