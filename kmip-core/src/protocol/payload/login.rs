//! Login, Delegated Login and Logout: tickets in place of credentials (2.1: 6.1.30, 6.1.12, 6.1.31).

use super::asynchronous::Operations;
use super::query::ObjectGroups;
use crate::protocol::attribute::UsageLimits;
use crate::protocol::enumeration::TicketType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::shape::{
    DateTime, Decode, DecodeError, Encode, Interval, IntoOwned, Kind, Secret, Value,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

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
        /// For how many seconds, or until which date, the ticket is wanted.
        lease_time: Option<TicketLease> = field(tag::LEASE_TIME),
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
        /// For how many seconds, or until which date, the ticket is wanted.
        lease_time: Option<TicketLease> = field(tag::LEASE_TIME),
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

/// How long a ticket is wanted: "the lease time Interval or Date Time for the ticket" (2.0: 6.1.29; 2.1: 6.1.30, 6.1.12). The
/// attribute of this name, and every other operation, has the Interval only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketLease {
    /// Seconds from now on.
    For(Interval),
    /// Until then.
    Until(DateTime),
}

impl Default for TicketLease {
    fn default() -> Self {
        Self::For(Interval::default())
    }
}

impl<'a> Value<'a> for TicketLease {
    const KIND: Kind = Kind::OneOf(&[ItemType::Interval, ItemType::DateTime]);

    fn decode(item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
        match item.item_type() {
            ItemType::Interval => Ok(Self::For(Interval(item.interval()?))),
            ItemType::DateTime => Ok(Self::Until(DateTime(item.date_time()?))),
            found => {
                let expected = ItemType::Interval;
                Err(item.error(ErrorKind::WrongType { expected, found }).into())
            }
        }
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match self {
            Self::For(seconds) => out.writer.interval(tag, seconds.0),
            Self::Until(date) => out.writer.date_time(tag, date.0),
        }
    }
}

impl IntoOwned for TicketLease {
    type Owned = Self;
    fn into_owned(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::enumeration::Operation;
    use crate::protocol::inspect::check_message;
    use crate::ttlv::{Limits, Reader, Writer};

    fn login(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        Writer::new(&mut bytes).structure(tag::REQUEST_PAYLOAD, write);
        bytes
    }

    fn read(bytes: &[u8], version: V) -> Result<LoginRequest, DecodeError> {
        let item = Reader::message(bytes, &Limits::DEFAULT).unwrap();
        LoginRequest::decode(&item, &Decode::strict(version))
    }

    #[test]
    fn a_ticket_is_wanted_for_an_interval_or_until_a_date() {
        let seconds = login(|w| w.interval(tag::LEASE_TIME, 60));
        let date = login(|w| w.date_time(tag::LEASE_TIME, 1_000_000_000));
        let other = login(|w| w.integer(tag::LEASE_TIME, 60));
        for version in [V::V2_0, V::V2_1, V::V3_0] {
            let lease = |bytes| read(bytes, version).unwrap().lease_time;
            assert_eq!(lease(&seconds), Some(TicketLease::For(Interval(60))));
            let until = TicketLease::Until(DateTime(1_000_000_000));
            assert_eq!(lease(&date), Some(until));
            for bytes in [&seconds, &date] {
                let back = login(|w| {
                    let mut out = Encode::new(w, version);
                    lease(bytes).unwrap().encode(tag::LEASE_TIME, &mut out);
                });
                assert_eq!(back, *bytes);
            }
            let error = read(&other, version).unwrap_err().to_string();
            assert!(
                error.contains("Integer where Interval is expected"),
                "{error}"
            );
            assert!(error.ends_with("/Lease Time"), "{error}");
        }
    }

    #[test]
    fn the_check_of_messages_takes_both_types_and_no_other() {
        let message = |lease: &dyn Fn(&mut Writer<'_>)| {
            let mut bytes = Vec::new();
            Writer::new(&mut bytes).structure(tag::REQUEST_MESSAGE, |w| {
                w.structure(tag::REQUEST_HEADER, |w| {
                    w.structure(tag::PROTOCOL_VERSION, |w| {
                        w.integer(tag::PROTOCOL_VERSION_MAJOR, 3);
                        w.integer(tag::PROTOCOL_VERSION_MINOR, 0);
                    });
                });
                w.structure(tag::BATCH_ITEM, |w| {
                    w.enumeration(tag::OPERATION, Operation::LOGIN.get());
                    w.structure(tag::REQUEST_PAYLOAD, lease);
                });
            });
            check_message(&bytes, &Limits::DEFAULT)
        };
        message(&|w| w.interval(tag::LEASE_TIME, 60)).unwrap();
        message(&|w| w.date_time(tag::LEASE_TIME, 60)).unwrap();
        message(&|w| w.date_time_extended(tag::LEASE_TIME, 60)).unwrap_err();
    }
}
