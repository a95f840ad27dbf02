//! Interop (2.0: 6.1.25; 2.1: 6.1.26): a test tells the server where it begins and ends, and has it forget
//! everything. Only servers that were made for tests perform it; [`Parts::interop`](crate::engine::Parts)
//! says so.

use std::ops::ControlFlow;

use crate::engine::call::Call;
use crate::engine::failure::{Failure, OperationError};
use crate::protocol::enumeration::InteropFunction;
use crate::protocol::payload::{InteropRequest, InteropResponse};
use crate::store::Query;

pub(in crate::engine) fn interop<'r>(
    call: &mut Call<'r>,
    request: &InteropRequest<'r>,
) -> Result<InteropResponse, OperationError> {
    let function = request.interop_function;
    match function {
        InteropFunction::BEGIN | InteropFunction::END => {
            let test = &*request.interop_identifier;
            tracing::debug!(target: "keystead::engine", %function, ?test, "interop");
        }
        InteropFunction::RESET => forget_all(call)?,
        _ => {
            let text = format!("Interop Function has no value {function}");
            return Err(OperationError::new(Failure::InvalidField, text));
        }
    }
    Ok(InteropResponse::default())
}

/// Deletes every object of the scope: a session of tests begins with none (2.1: 11.22).
fn forget_all(call: &mut Call<'_>) -> Result<(), OperationError> {
    let scope = call.session.scope();
    let mut all = Vec::new();
    call.locate(&Query::new(scope), &mut |record| {
        all.push((record.id.to_owned(), record.version));
        ControlFlow::Continue(())
    })?;
    for (id, version) in all {
        call.changes.delete(scope, &id, version);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::enumeration::QueryFunction;
    use crate::protocol::payload::QueryRequest;

    fn ask(interop_function: InteropFunction) -> InteropRequest<'static> {
        InteropRequest {
            interop_function,
            interop_identifier: "T-1".into(),
        }
    }

    fn advertised(b: &Bench, version: V) -> bool {
        let request = QueryRequest {
            query_functions: vec![QueryFunction::QUERY_OPERATIONS],
            object_groups: None,
        };
        let told = b.call(version, &request).unwrap().operations;
        told.contains(&Operation::INTEROP)
    }

    #[test]
    fn a_server_that_is_not_made_for_tests_does_not_have_it() {
        let b = Bench::new();
        for version in V::ALL {
            let key = b.create(version, &format!("{version}"));
            let outcome = b.call(version, &ask(InteropFunction::RESET));
            assert_eq!(reason(outcome), Some(ResultReason::OPERATION_NOT_SUPPORTED));
            assert!(!advertised(&b, version), "{version}");
            b.activate(version, &key).unwrap();
        }
    }

    #[test]
    fn a_server_for_tests_has_it_from_2_0_on_and_says_so() {
        let b = Bench::for_interop();
        for version in V::ALL {
            let has = version >= V::V2_0;
            let unknown = (!has).then_some(ResultReason::OPERATION_NOT_SUPPORTED);
            for function in [InteropFunction::BEGIN, InteropFunction::END] {
                assert_eq!(
                    reason(b.call(version, &ask(function))),
                    unknown,
                    "{version}"
                );
            }
            assert_eq!(advertised(&b, version), has);
        }
    }

    #[test]
    fn a_test_that_begins_and_ends_leaves_objects_alone() {
        let b = Bench::for_interop();
        let key = b.create(V::V2_1, "k");
        for function in [InteropFunction::BEGIN, InteropFunction::END] {
            b.call(V::V2_1, &ask(function)).unwrap();
        }
        assert_eq!(b.having(V::V2_1, vec![]), Ok(vec![key]));
    }

    #[test]
    fn a_reset_forgets_every_object_and_frees_the_names() {
        let b = Bench::for_interop();
        for name in ["a", "b", "c"] {
            b.create(V::V2_1, name);
        }
        let gone = b.key_in(crate::protocol::enumeration::State::DESTROYED);
        b.call(V::V2_1, &ask(InteropFunction::RESET)).unwrap();
        assert_eq!(b.having(V::V2_1, vec![]), Ok(vec![]));
        let lost = reason(b.destroy(V::V2_1, &gone));
        assert_eq!(lost, Some(ResultReason::OBJECT_NOT_FOUND));
        b.create(V::V2_1, "a");
    }

    #[test]
    fn another_function_is_refused() {
        let b = Bench::for_interop();
        let outcome = b.call(V::V2_1, &ask(InteropFunction::new(0x8000_0001)));
        assert_eq!(reason(outcome), Some(ResultReason::INVALID_FIELD));
    }
}
