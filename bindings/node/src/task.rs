//! How work is done: here and now, on libuv's pool, or on the network threads.
//!
//! Work in process (storage and cryptography) runs on libuv's pool, where Node does such work; what waits for a
//! network does not, since a few silent servers would block the pool, and with it Node's files, and would hold
//! up the end of the process.

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::{PromiseRaw, ToNapiValue, TypeName};
use napi::{Env, Result, Task};

use crate::failure::Failure;

/// Turns a result into what JavaScript gets, on its thread.
pub(crate) type Finish<T, V> = fn(&Env, T) -> Result<V>;

/// Does the work on this thread.
pub(crate) fn here<T>(
    env: &Env,
    work: impl FnOnce() -> std::result::Result<T, Failure>,
) -> Result<T> {
    contained(work).map_err(|failure| failure.into_error(env))
}

/// Does the work on libuv's pool.
pub(crate) fn pooled<T, V, W>(env: &Env, work: W, finish: Finish<T, V>) -> Result<PromiseRaw<'_, V>>
where
    T: Send + 'static,
    V: ToNapiValue + TypeName + 'static,
    W: FnOnce() -> std::result::Result<T, Failure> + Send + 'static,
{
    let task = Pooled {
        work: Some(work),
        finish,
    };
    Ok(env.spawn(task)?.promise_object())
}

/// Awaits the work on the network threads.
pub(crate) fn networked<T, V, W>(
    env: &Env,
    work: W,
    finish: Finish<T, V>,
) -> Result<PromiseRaw<'_, V>>
where
    T: Send + 'static,
    V: ToNapiValue + 'static,
    W: Future<Output = std::result::Result<T, Failure>> + Send + 'static,
{
    // A task of its own, so that a panic in it comes out as an error like any other.
    let work = async move {
        Ok(tokio::spawn(work)
            .await
            .unwrap_or_else(|_| Err(Failure::panicked())))
    };
    env.spawn_future_with_callback(work, move |env, result| match result {
        Ok(value) => finish(env, value),
        Err(failure) => Err(failure.into_error(env)),
    })
}

/// A result that needs no conversion.
#[expect(
    clippy::unnecessary_wraps,
    reason = "one of the functions behind `Finish`"
)]
pub(crate) fn plain<T>(_: &Env, value: T) -> Result<T> {
    Ok(value)
}

/// Nothing may unwind into Node.
fn contained<T>(
    work: impl FnOnce() -> std::result::Result<T, Failure>,
) -> std::result::Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::panicked()))
}

struct Pooled<T, V, W> {
    work: Option<W>,
    finish: Finish<T, V>,
}

impl<T, V, W> Task for Pooled<T, V, W>
where
    T: Send + 'static,
    V: ToNapiValue + TypeName + 'static,
    W: FnOnce() -> std::result::Result<T, Failure> + Send + 'static,
{
    type Output = std::result::Result<T, Failure>;
    type JsValue = V;

    fn compute(&mut self) -> Result<Self::Output> {
        let work = self.work.take().expect("a task is computed once");
        Ok(contained(work))
    }

    fn resolve(&mut self, env: Env, output: Self::Output) -> Result<V> {
        match output {
            Ok(value) => (self.finish)(&env, value),
            Err(failure) => Err(failure.into_error(&env)),
        }
    }
}
