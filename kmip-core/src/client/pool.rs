//! Idle connections kept for later calls, and the one silent repeat when one of them turned out dead.
//!
//! It knows neither sockets nor clocks: connections come from a [`Connector`], the time is an argument.

use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::transport::{Terms, Transport, TransportError};

/// Connections idle for less than this are used without looking at them first.
const FRESH: Duration = Duration::from_secs(1);

/// Makes connections.
pub(crate) trait Connector: Send + Sync {
    type Link: Link;

    fn connect(&self) -> Result<Self::Link, TransportError>;
}

/// One connection.
pub(crate) trait Link: Send {
    fn exchange(
        &mut self,
        request: &[u8],
        response: &mut Vec<u8>,
        deadline: Instant,
    ) -> Result<(), TransportError>;

    /// Whether the other side has gone away meanwhile; does not wait.
    fn is_dead(&mut self) -> bool;

    /// Whether the connection can carry no further exchange.
    fn is_done(&self) -> bool {
        false
    }
}

/// Idle connections, the freshest on top.
#[derive(Debug)]
pub(crate) struct Pool<L> {
    idle: Mutex<Vec<(L, Instant)>>,
    most: usize,
    age: Duration,
}

impl<L> Pool<L> {
    pub(crate) fn new(most: usize, age: Duration) -> Self {
        Self {
            idle: Mutex::new(Vec::new()),
            most,
            age,
        }
    }

    /// The freshest idle connection that is not too old, with the time it has been idle.
    pub(crate) fn take(&self, now: Instant) -> Option<(L, Duration)> {
        let mut idle = self.idle.lock();
        let (link, since) = idle.pop()?;
        let age = now.saturating_duration_since(since);
        if age <= self.age {
            return Some((link, age));
        }
        // The freshest is too old: so are all others. They are closed outside the lock.
        let old = std::mem::take(&mut *idle);
        drop(idle);
        drop(old);
        None
    }

    pub(crate) fn put(&self, link: L, now: Instant) {
        let mut idle = self.idle.lock();
        if self.most == 0 {
            return;
        }
        let oldest = (idle.len() >= self.most).then(|| idle.remove(0));
        idle.push((link, now));
        drop(idle);
        drop(oldest);
    }
}

/// A transport over pooled connections.
pub(crate) struct Pooled<C: Connector> {
    server: Arc<str>,
    connector: C,
    pool: Pool<C::Link>,
    timeout: Duration,
}

impl<C: Connector> Pooled<C> {
    pub(crate) fn new(
        server: Arc<str>,
        connector: C,
        pool: Pool<C::Link>,
        timeout: Duration,
    ) -> Self {
        Self {
            server,
            connector,
            pool,
            timeout,
        }
    }

    /// Makes a first connection, so that a server that cannot be reached shows at once.
    pub(crate) fn warm_up(&self) -> Result<(), TransportError> {
        self.keep(self.connector.connect()?);
        Ok(())
    }

    fn keep(&self, link: C::Link) {
        if !link.is_done() {
            self.pool.put(link, Instant::now());
        }
    }
}

impl<C: Connector> Transport for Pooled<C> {
    fn server(&self) -> &Arc<str> {
        &self.server
    }

    fn exchange(
        &self,
        request: &mut Vec<u8>,
        response: &mut Vec<u8>,
        terms: &Terms,
    ) -> Result<(), TransportError> {
        let deadline = terms.deadline(self.timeout);
        if let Some((mut link, age)) = self.pool.take(Instant::now())
            && (age < FRESH || !link.is_dead())
        {
            match link.exchange(request, response, deadline) {
                Ok(()) => {
                    self.keep(link);
                    return Ok(());
                }
                Err(TransportError::Closed) if terms.repeatable && response.is_empty() => {}
                Err(error) => return Err(error),
            }
        }
        let mut link = self.connector.connect()?;
        link.exchange(request, response, deadline)?;
        self.keep(link);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    type Script = Arc<Mutex<VecDeque<Result<(), TransportError>>>>;

    struct ScriptedLink(Script);

    impl Link for ScriptedLink {
        fn exchange(
            &mut self,
            _: &[u8],
            response: &mut Vec<u8>,
            _: Instant,
        ) -> Result<(), TransportError> {
            self.0
                .lock()
                .pop_front()
                .expect("the script covers each exchange")?;
            response.push(1);
            Ok(())
        }

        fn is_dead(&mut self) -> bool {
            false
        }
    }

    #[derive(Default)]
    struct Scripted {
        script: Script,
        connects: Arc<AtomicUsize>,
    }

    impl Connector for Scripted {
        type Link = ScriptedLink;

        fn connect(&self) -> Result<ScriptedLink, TransportError> {
            self.connects.fetch_add(1, Ordering::Relaxed);
            Ok(ScriptedLink(self.script.clone()))
        }
    }

    fn run(script: Vec<Result<(), TransportError>>, repeatable: bool) -> (Vec<bool>, usize) {
        let connector = Scripted::default();
        let (connects, count) = (connector.connects.clone(), script.len());
        connector.script.lock().extend(script);
        let pooled = Pooled::new(
            "s".into(),
            connector,
            Pool::new(2, Duration::from_secs(9)),
            Duration::from_secs(9),
        );
        let mut results = Vec::new();
        while results.len() < count && !pooled.connector.script.lock().is_empty() {
            let result = pooled.exchange(&mut vec![0], &mut Vec::new(), &Terms::new(repeatable));
            results.push(result.is_ok());
        }
        (results, connects.load(Ordering::Relaxed))
    }

    #[test]
    fn one_connection_serves_call_after_call() {
        assert_eq!(
            run(vec![Ok(()), Ok(()), Ok(())], false),
            (vec![true, true, true], 1)
        );
    }

    #[test]
    fn a_repeatable_call_on_a_dead_idle_connection_is_sent_again_once() {
        let script = vec![Ok(()), Err(TransportError::Closed), Ok(())];
        assert_eq!(run(script, true), (vec![true, true], 2));
        let script = vec![
            Ok(()),
            Err(TransportError::Closed),
            Err(TransportError::Closed),
        ];
        assert_eq!(run(script, true), (vec![true, false], 2));
    }

    #[test]
    fn a_call_that_must_not_happen_twice_is_not_sent_again() {
        assert_eq!(
            run(vec![Ok(()), Err(TransportError::Closed)], false),
            (vec![true, false], 1)
        );
    }

    #[test]
    fn a_failure_on_a_new_connection_is_not_repeated() {
        assert_eq!(
            run(vec![Err(TransportError::Closed)], true),
            (vec![false], 1)
        );
    }

    #[test]
    fn a_timeout_closes_the_connection_and_is_not_repeated() {
        let script = vec![Ok(()), Err(TransportError::Timeout("x")), Ok(())];
        assert_eq!(run(script, true), (vec![true, false, true], 2));
    }

    #[test]
    fn old_connections_are_not_used_and_few_are_kept() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let pool = Pool::new(2, Duration::from_secs(25));
        for (link, time) in [('a', 0), ('b', 1), ('c', 2)] {
            pool.put(link, at(time));
        }
        assert_eq!(pool.take(at(3)), Some(('c', Duration::from_secs(1))));
        assert_eq!(pool.take(at(26)), Some(('b', Duration::from_secs(25))));
        assert_eq!(pool.take(at(26)), None, "of three only two are kept");
        pool.put('d', at(30));
        assert_eq!(pool.take(at(56)), None);
        assert_eq!(pool.take(at(30)), None);
    }
}
