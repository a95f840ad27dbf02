//! Objects that do not survive `fork`: what a child inherits answers an error and is never torn down twice.
//!
//! A child of `fork` has the parent's sockets and file locks but none of its threads. Using an inherited
//! client or server would garble the parent's connections, so each remembers the process it was made in.

use std::sync::atomic::{AtomicU32, Ordering};

use parking_lot::RwLock;
use pyo3::prelude::*;

use crate::errors;

/// Forks between the first process and this one. Changed only in a new child, which has one thread.
static FORKS: AtomicU32 = AtomicU32::new(0);

/// Called by `os.register_at_fork` in each new child.
#[pyfunction]
pub(crate) fn _after_fork_in_child() {
    FORKS.fetch_add(1, Ordering::Relaxed);
}

/// Lets Python call [`_after_fork_in_child`].
pub(crate) fn watch(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let arguments = pyo3::types::PyDict::new(py);
    arguments.set_item("after_in_child", module.getattr("_after_fork_in_child")?)?;
    py.import("os")?
        .getattr("register_at_fork")?
        .call((), Some(&arguments))?;
    Ok(())
}

/// A value that can be closed, and that belongs to the process it was made in.
pub(crate) struct Held<T: Send> {
    value: RwLock<Option<T>>,
    born: u32,
    what: &'static str,
}

impl<T: Send> Held<T> {
    /// Holds `value`; `what` names it in errors.
    pub(crate) fn new(what: &'static str, value: T) -> Self {
        Self {
            value: RwLock::new(Some(value)),
            born: FORKS.load(Ordering::Relaxed),
            what,
        }
    }

    fn is_here(&self) -> bool {
        self.born == FORKS.load(Ordering::Relaxed)
    }

    /// Looks at the value. Calls that take long work on a clone, so that closing never waits for them.
    #[inline]
    pub(crate) fn with<R>(&self, look: impl FnOnce(&T) -> R) -> PyResult<R> {
        if !self.is_here() {
            return Err(errors::forked(self.what));
        }
        match &*self.value.read() {
            Some(value) => Ok(look(value)),
            None => Err(errors::closed(self.what)),
        }
    }

    /// Whether it was closed, or inherited through a fork.
    pub(crate) fn is_closed(&self) -> bool {
        !self.is_here() || self.value.read().is_none()
    }

    /// Drops the value, without the interpreter's lock. Closing twice, or in a child, does nothing.
    pub(crate) fn close(&self, py: Python<'_>) {
        if self.is_here() {
            let value = self.value.write().take();
            py.detach(|| drop(value));
        }
    }
}

impl<T: Send> Drop for Held<T> {
    fn drop(&mut self) {
        let value = self.value.get_mut().take();
        if !self.is_here() {
            // Its sockets, locks and threads are the parent's.
            std::mem::forget(value);
            return;
        }
        let mut value = Some(value);
        let detached = Python::try_attach(|py| py.detach(|| drop(value.take())));
        if detached.is_none() {
            drop(value);
        }
    }
}
