//! Calls without a socket: a client's transport straight into the engine.

use std::sync::{Arc, LazyLock};

use crate::client::{Terms, Transport, TransportError};
use crate::engine::{Engine, Session};

static LABEL: LazyLock<Arc<str>> = LazyLock::new(|| Arc::from("in process"));

/// A transport that calls the engine on the caller's thread. Time limits do not apply: nothing is waited for but
/// the store.
pub(crate) struct InProcess {
    engine: Arc<Engine>,
    session: Session,
}

impl InProcess {
    pub(crate) fn new(engine: Arc<Engine>, session: Session) -> Self {
        Self { engine, session }
    }
}

impl Transport for InProcess {
    fn server(&self) -> &Arc<str> {
        &LABEL
    }

    fn exchange(
        &self,
        request: &mut Vec<u8>,
        response: &mut Vec<u8>,
        _: &Terms,
    ) -> Result<(), TransportError> {
        self.engine
            .handle(&mut self.session.clone(), request, response);
        Ok(())
    }
}

#[cfg(feature = "client-async")]
mod asynchronous {
    use tokio::runtime::Handle;
    use tokio::task::spawn_blocking;

    use super::{Arc, InProcess, LABEL, Terms, TransportError};
    use crate::client::{Answer, AsyncTransport};
    use crate::engine::Step;

    impl AsyncTransport for InProcess {
        fn server(&self) -> &Arc<str> {
            &LABEL
        }

        /// Reads finish at once; commits and heavy work move to the runtime's blocking threads, where there is a
        /// runtime.
        fn exchange<'t>(&'t self, request: &'t mut Vec<u8>, _: Terms) -> Answer<'t> {
            Box::pin(async move {
                let mut session = self.session.clone();
                let on_runtime = Handle::try_current().is_ok();
                let mut response = Vec::new();
                match self.engine.start(&mut session, request, &mut response) {
                    Step::Done => Ok(response),
                    Step::Commit(pending) if on_runtime && !pending.is_ready() => {
                        off(move || pending.wait()).await
                    }
                    Step::Commit(pending) => Ok(pending.await),
                    Step::Blocking(job) if on_runtime => off(move || job.run()).await,
                    Step::Blocking(job) => Ok(job.run()),
                }
            })
        }
    }

    async fn off(
        work: impl FnOnce() -> Vec<u8> + Send + 'static,
    ) -> Result<Vec<u8>, TransportError> {
        spawn_blocking(work)
            .await
            .map_err(|_| TransportError::Failed("the work for the request died".to_owned()))
    }
}
