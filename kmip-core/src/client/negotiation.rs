//! Which version to speak (1.1: 4.26; 2.1: 6.1.16), without I/O.
//!
//! The client asks with Discover Versions and steps down by itself: a server that does not know the version of
//! the question is asked in others, and one that answers in none is taken to speak 1.0, which has no Discover
//! Versions. The question is an empty Discover Versions, so nothing optional is sent.

use super::error::{ClientError, ErrorKind, no_common_version};
use super::message::NEWEST;
use crate::protocol::enumeration::ResultReason;
use crate::protocol::version::ProtocolVersion as V;

/// Versions in which the question is put. 1.4 first: old servers step over it with an error, new ones know it,
/// and some know nothing else.
const QUESTIONS: [V; 6] = [V::V1_4, V::V2_1, V::V1_2, V::V1_1, V::V2_0, V::V1_3];

/// What comes next.
#[derive(Debug)]
pub(crate) enum Next {
    /// Ask in this version.
    Ask(V),
    /// Speak this version; with what the server listed.
    Speak(V, Vec<V>),
    /// Nothing can be done.
    Fail(ClientError),
}

/// A negotiation under way.
#[derive(Debug, Default)]
pub(crate) struct Negotiation {
    asked: Vec<V>,
    /// Version in which the server answered, if not that of the question.
    hint: Option<V>,
    first_error: Option<ClientError>,
}

impl Negotiation {
    /// The first question.
    pub(crate) fn start(&mut self) -> V {
        self.asked.push(QUESTIONS[0]);
        QUESTIONS[0]
    }

    /// Takes the outcome of a question: the versions that the server listed, or the error and the version in
    /// the header of the answer, if there was one.
    pub(crate) fn take(&mut self, outcome: Result<Vec<V>, (ClientError, Option<V>)>) -> Next {
        let (error, answered_in) = match outcome {
            Ok(list) => return choose(list, self.asked.last().copied()),
            Err(failure) => failure,
        };
        match error.kind() {
            // The server talks KMIP and said no.
            ErrorKind::Refused => {
                let reason = error.result_reason();
                let asked = self.asked.last().copied();
                if reason == Some(ResultReason::OPERATION_NOT_SUPPORTED) && answered_in == asked {
                    // It knows the version of the question, only not the operation.
                    return Next::Speak(asked.unwrap_or(V::V1_0), Vec::new());
                }
                if matches!(
                    reason,
                    Some(
                        ResultReason::AUTHENTICATION_NOT_SUCCESSFUL
                            | ResultReason::PERMISSION_DENIED
                    )
                ) {
                    return Next::Fail(error);
                }
                self.hint = answered_in.filter(|version| *version <= NEWEST);
            }
            // It hung up, or answered something else: perhaps its way to say no.
            ErrorKind::Disconnected | ErrorKind::Malformed => {}
            _ => return Next::Fail(error),
        }
        self.first_error.get_or_insert(error);
        let hinted = self.hint.take().filter(|hint| !self.asked.contains(hint));
        if hinted == Some(V::V1_0) {
            return Next::Speak(V::V1_0, Vec::new());
        }
        match hinted.or_else(|| {
            QUESTIONS
                .into_iter()
                .find(|version| !self.asked.contains(version))
        }) {
            Some(version) => {
                self.asked.push(version);
                Next::Ask(version)
            }
            None => self.give_up(),
        }
    }

    fn give_up(&mut self) -> Next {
        match self.first_error.take() {
            // It never talked KMIP to us.
            Some(error) if error.kind() != ErrorKind::Refused => Next::Fail(error),
            _ => Next::Speak(V::V1_0, Vec::new()),
        }
    }
}

fn choose(list: Vec<V>, asked: Option<V>) -> Next {
    if list.is_empty() {
        return Next::Speak(asked.unwrap_or(V::V1_0), list);
    }
    match list
        .iter()
        .copied()
        .filter(|version| *version <= NEWEST)
        .max()
    {
        Some(version) => Next::Speak(version, list),
        None => Next::Fail(no_common_version(&list)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::transport::TransportError;
    use crate::protocol::enumeration::ResultStatus;

    /// A server that speaks `versions`; to others it answers an error in its newest, or hangs up.
    fn negotiate(versions: &[V], hangs_up: bool) -> (Next, Vec<V>) {
        let mut negotiation = Negotiation::default();
        let mut version = negotiation.start();
        loop {
            let known = versions.contains(&version);
            let outcome = if known && version >= V::V1_1 {
                Ok(versions.to_vec())
            } else if hangs_up {
                Err((TransportError::Closed.into(), None))
            } else {
                let reason = ResultReason::INVALID_MESSAGE;
                let error =
                    ClientError::refused(ResultStatus::OPERATION_FAILED, Some(reason), None);
                Err((error, versions.last().copied()))
            };
            match negotiation.take(outcome) {
                Next::Ask(next) => version = next,
                end => return (end, negotiation.asked),
            }
        }
    }

    fn spoken(versions: &[V], hangs_up: bool) -> V {
        match negotiate(versions, hangs_up).0 {
            Next::Speak(version, _) => version,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_highest_common_version_is_spoken() {
        assert_eq!(
            spoken(
                &[
                    V::V1_0,
                    V::V1_1,
                    V::V1_2,
                    V::V1_3,
                    V::V1_4,
                    V::V2_0,
                    V::V2_1,
                    V::V3_0
                ],
                false
            ),
            V::V2_1
        );
        assert_eq!(spoken(&[V::V1_4], false), V::V1_4);
    }

    #[test]
    fn servers_that_answer_or_hang_up_are_asked_in_other_versions() {
        for hangs_up in [false, true] {
            assert_eq!(spoken(&[V::V1_0, V::V1_1, V::V1_2], hangs_up), V::V1_2);
            assert_eq!(spoken(&[V::V1_0, V::V1_1], hangs_up), V::V1_1);
            assert_eq!(spoken(&[V::V2_0], hangs_up), V::V2_0);
            assert_eq!(spoken(&[V::V2_1], hangs_up), V::V2_1);
        }
    }

    #[test]
    fn the_version_of_an_error_answer_is_tried_next() {
        let (_, asked) = negotiate(&[V::V1_0, V::V1_1], false);
        assert_eq!(asked, [V::V1_4, V::V1_1]);
    }

    #[test]
    fn a_server_of_1_0_is_spoken_to_without_discover_versions() {
        assert_eq!(spoken(&[V::V1_0], false), V::V1_0);
    }

    #[test]
    fn what_never_talks_kmip_is_an_error() {
        assert!(
            matches!(negotiate(&[], true).0, Next::Fail(error) if error.kind() == ErrorKind::Disconnected)
        );
    }

    #[test]
    fn nothing_in_common_is_said_with_the_servers_list() {
        let mut negotiation = Negotiation::default();
        negotiation.start();
        match negotiation.take(Ok(vec![V::V3_0])) {
            Next::Fail(error) => assert!(
                error.to_string().contains("the server speaks 3.0"),
                "{error}"
            ),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_refused_login_is_not_taken_for_a_version() {
        let mut negotiation = Negotiation::default();
        negotiation.start();
        let reason = ResultReason::AUTHENTICATION_NOT_SUCCESSFUL;
        let error = ClientError::refused(ResultStatus::OPERATION_FAILED, Some(reason), None);
        assert!(matches!(
            negotiation.take(Err((error, Some(V::V1_4)))),
            Next::Fail(_)
        ));
    }
}
