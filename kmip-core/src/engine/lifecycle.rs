//! States of an object and how dates move it (1.4: 3.22; 2.1: 4.57 State).
//!
//! The state is stored as of the last change; what the dates have made of it since is computed
//! whenever somebody looks, so no job has to flip it.

use super::failure::{Failure, OperationError};
use crate::protocol::enumeration::{ObjectType, State};

/// State and dates of an object, as stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lifecycle {
    /// State as of the last change.
    pub(super) state: State,
    /// Activation Date.
    pub(super) activation: Option<i64>,
    /// Process Start Date.
    pub(super) process_start: Option<i64>,
    /// Protect Stop Date.
    pub(super) protect_stop: Option<i64>,
    /// Deactivation Date.
    pub(super) deactivation: Option<i64>,
}

impl Lifecycle {
    /// The state at `now`: an Activation Date that has come activates, a Deactivation Date that
    /// has come deactivates.
    pub(super) fn state_at(&self, now: i64) -> State {
        let mut state = self.state;
        if state == State::PRE_ACTIVE && self.activation.is_some_and(|d| d <= now) {
            state = State::ACTIVE;
        }
        if state == State::ACTIVE && self.deactivation.is_some_and(|d| d <= now) {
            state = State::DEACTIVATED;
        }
        state
    }

    /// Whether the key may protect (encrypt, sign, wrap) at `now`.
    pub(super) fn may_protect(&self, now: i64) -> Result<(), OperationError> {
        if self.state_at(now) != State::ACTIVE {
            return Err(OperationError::new(
                Failure::WrongState,
                "the object is not active",
            ));
        }
        if self.protect_stop.is_some_and(|d| d <= now) {
            return Err(OperationError::new(
                Failure::WrongState,
                "the protect stop date has passed",
            ));
        }
        self.started(now)
    }

    /// Whether the key may process (decrypt, verify, unwrap) at `now`. A deactivated or compromised
    /// key still may: what it protected has to stay readable (1.4: 3.22).
    pub(super) fn may_process(&self, now: i64) -> Result<(), OperationError> {
        match self.state_at(now) {
            State::ACTIVE => self.started(now),
            State::DEACTIVATED | State::COMPROMISED => Ok(()),
            _ => Err(OperationError::new(
                Failure::WrongState,
                "the object is neither active nor deactivated",
            )),
        }
    }

    fn started(&self, now: i64) -> Result<(), OperationError> {
        if self.process_start.is_some_and(|d| d > now) {
            return Err(OperationError::new(
                Failure::WrongState,
                "the process start date has not come",
            ));
        }
        Ok(())
    }
}

/// Whether objects of a type have a state. Templates have none (1.4: 3.22, errata 01).
pub(super) fn has_state(object_type: ObjectType) -> bool {
    object_type != ObjectType::TEMPLATE
}

/// Stored states that an object may have whose state at some moment is `state`.
pub(super) fn stored_states_of(state: State) -> &'static [State] {
    match state {
        State::ACTIVE => &[State::PRE_ACTIVE, State::ACTIVE],
        State::DEACTIVATED => &[State::PRE_ACTIVE, State::ACTIVE, State::DEACTIVATED],
        State::PRE_ACTIVE => &[State::PRE_ACTIVE],
        State::COMPROMISED => &[State::COMPROMISED],
        State::DESTROYED => &[State::DESTROYED],
        State::DESTROYED_COMPROMISED => &[State::DESTROYED_COMPROMISED],
        _ => &[],
    }
}

/// Whether the material of an object in this state is gone.
pub(super) fn is_destroyed(state: State) -> bool {
    matches!(state, State::DESTROYED | State::DESTROYED_COMPROMISED)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRE_ACTIVE: Lifecycle = Lifecycle {
        state: State::PRE_ACTIVE,
        activation: None,
        process_start: None,
        protect_stop: None,
        deactivation: None,
    };

    #[test]
    fn dates_move_the_state_without_anybody_calling() {
        let life = Lifecycle {
            activation: Some(10),
            deactivation: Some(20),
            ..PRE_ACTIVE
        };
        assert_eq!(life.state_at(9), State::PRE_ACTIVE);
        assert_eq!(life.state_at(10), State::ACTIVE);
        assert_eq!(life.state_at(19), State::ACTIVE);
        assert_eq!(life.state_at(20), State::DEACTIVATED);
        assert_eq!(PRE_ACTIVE.state_at(i64::MAX), State::PRE_ACTIVE);
        let compromised = Lifecycle {
            state: State::COMPROMISED,
            ..life
        };
        assert_eq!(compromised.state_at(20), State::COMPROMISED);
    }

    #[test]
    fn protection_ends_before_processing_does() {
        let life = Lifecycle {
            activation: Some(0),
            process_start: Some(5),
            protect_stop: Some(10),
            ..PRE_ACTIVE
        };
        assert!(life.may_protect(4).is_err() && life.may_process(4).is_err());
        assert!(life.may_protect(5).is_ok() && life.may_process(5).is_ok());
        assert!(life.may_protect(10).is_err() && life.may_process(10).is_ok());
    }

    #[test]
    fn every_state_is_reached_from_its_stored_states_only() {
        for state in [
            State::PRE_ACTIVE,
            State::ACTIVE,
            State::DEACTIVATED,
            State::COMPROMISED,
            State::DESTROYED,
        ] {
            for stored in [
                State::PRE_ACTIVE,
                State::ACTIVE,
                State::DEACTIVATED,
                State::COMPROMISED,
                State::DESTROYED,
            ] {
                let life = Lifecycle {
                    state: stored,
                    activation: Some(0),
                    deactivation: Some(1),
                    ..PRE_ACTIVE
                };
                if (-1..3).any(|now| life.state_at(now) == state) {
                    assert!(
                        stored_states_of(state).contains(&stored),
                        "{state} from {stored}"
                    );
                }
            }
        }
    }
}
