//! A product's client: sends what the product sends, and is as strict about the answer as a program can be.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kmip_core::engine::{Clock, Engine, Identity, Session};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::server::Server;

use super::notation::{parse, rows};
use super::printing::print;
use crate::conformance::node::{Node, Value};

/// When the exchanges take place, in seconds since 1970.
pub const NOW: i64 = 1_764_000_000;

/// A clock that a test turns.
#[derive(Debug)]
struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A server on a memory store, with a clock.
#[derive(Debug)]
pub struct Site {
    engine: Arc<Engine>,
    clock: Arc<TestClock>,
}

impl Default for Site {
    fn default() -> Self {
        Self::new()
    }
}

impl Site {
    /// A fresh server.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn new() -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(NOW)));
        let server = Server::builder().memory().clock(clock.clone()).build();
        Self {
            engine: server.expect("a server in memory").engine().clone(),
            clock,
        }
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The client of a product. `header` is its request header in the notation, without the batch count, which follows
    /// from the items of each request.
    ///
    /// # Panics
    /// When the header does not begin with a protocol version.
    pub fn peer(&self, product: &str, header: &str) -> Peer {
        let first = header.trim().lines().next().unwrap_or_default();
        let version = first.strip_prefix("ProtocolVersion ").map(str::trim);
        let version = version.and_then(|v| v.split_once('.'));
        let (major, minor) = version.expect("a header begins with ProtocolVersion");
        Peer {
            engine: self.engine.clone(),
            clock: self.clock.clone(),
            session: Session::new(Identity::new(product)),
            header: header.to_owned(),
            version: ProtocolVersion::new(
                major.parse().expect("a number"),
                minor.parse().expect("a number"),
            ),
            bound: BTreeMap::new(),
        }
    }
}

/// A product's client.
#[derive(Debug)]
pub struct Peer {
    engine: Arc<Engine>,
    clock: Arc<TestClock>,
    session: Session,
    header: String,
    version: ProtocolVersion,
    bound: BTreeMap<String, String>,
}

impl Peer {
    /// Gives a name to a value, as the notation writes it: `$NAME` stands for it from now on.
    pub fn bind(&mut self, name: &str, value: impl Into<String>) {
        self.bound.insert(name.to_owned(), value.into());
    }

    /// What an answer bound to a name, as the notation writes it.
    ///
    /// # Panics
    /// When nothing did.
    pub fn value(&self, name: &str) -> &str {
        let value = self.bound.get(name);
        value.unwrap_or_else(|| panic!("nothing bound ${name}"))
    }

    /// Forgets what a name stands for, so that the next answer may bind it anew.
    pub fn forget(&mut self, name: &str) {
        self.bound.remove(name);
    }

    /// Sends one Locate and returns the identifiers, as a client reads them: whatever else the payload holds.
    ///
    /// # Panics
    /// When it fails.
    pub fn locate(&mut self, item: &str) -> Vec<String> {
        let answer = self.ask(item);
        let [_, item] = answer.message.children() else {
            panic!("one batch item");
        };
        let status = item.child(tag::RESULT_STATUS.get()).map(|s| &s.value);
        let shown = print(std::slice::from_ref(item), answer.peer.version);
        assert_eq!(status, Some(&Value::Enumeration(0)), "{shown}");
        let payload = item.child(tag::RESPONSE_PAYLOAD.get());
        let fields = payload.map(Node::children).unwrap_or_default();
        fields
            .iter()
            .filter(|field| field.tag == tag::UNIQUE_IDENTIFIER.get())
            .filter_map(|field| field.text().map(str::to_owned))
            .collect()
    }

    /// Sends batch items and returns the answer.
    ///
    /// # Panics
    /// When the answer is no message.
    pub fn ask(&mut self, items: &str) -> Answer<'_> {
        let request = self.request(items);
        let request = request.encode().expect("a request without holes");
        let mut answer = Vec::new();
        let mut session = self.session.clone();
        self.engine.handle(&mut session, &request, &mut answer);
        let message = Node::decode(&answer).expect("an answer is one exact item");
        assert_eq!(message.tag, tag::RESPONSE_MESSAGE.get());
        Answer {
            peer: self,
            message,
        }
    }

    fn request(&self, items: &str) -> Node {
        let items = parse(&self.filled(items), self.version);
        let mut header = parse(&self.filled(&self.header), self.version);
        let count = i32::try_from(items.len()).expect("a small batch");
        header.push(Node::new(tag::BATCH_COUNT.get(), Value::Integer(count)));
        let mut fields = vec![Node::structure(tag::REQUEST_HEADER.get(), header)];
        fields.extend(items);
        Node::structure(tag::REQUEST_MESSAGE.get(), fields)
    }

    /// The text with the values of the names that are bound.
    fn filled(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            out.push_str(&rest[..at]);
            let after = &rest[at + 1..];
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let name = &after[..end.unwrap_or(after.len())];
            match self.bound.get(name) {
                Some(value) => out.push_str(value),
                None => out.push_str(&rest[at..=at + name.len()]),
            }
            rest = &after[name.len()..];
        }
        out.push_str(rest);
        out
    }
}

/// An answer that is to be compared.
#[derive(Debug)]
pub struct Answer<'p> {
    peer: &'p mut Peer,
    message: Node,
}

impl Answer<'_> {
    /// The batch items are these and no others, field by field. `*` stands for any value, `...` for any lines, and a
    /// `$name` that is not bound yet is bound. The header has the version of the request, a time and the batch count.
    ///
    /// # Panics
    /// When they are not.
    pub fn is(self, expected: &str) {
        let version = self.peer.version;
        let (header, items) = self.message.children().split_first().expect("a header");
        let header = print(std::slice::from_ref(header), version);
        let wanted = format!(
            "ResponseHeader\n  ProtocolVersion {version}\n  TimeStamp {}\n  BatchCount {}\n",
            self.peer.clock.now(),
            items.len()
        );
        assert_eq!(header, wanted, "the header of the answer");
        let got = print(items, version);
        let expected = self.peer.filled(expected);
        let wanted: Vec<(usize, &str)> = rows(&expected).collect();
        let lines: Vec<(usize, &str)> = rows(&got).collect();
        let mut bound = BTreeMap::new();
        if let Err(at) = matches(&wanted, &lines, &mut bound) {
            let line = lines.get(at).map_or("(nothing more)", |(_, text)| *text);
            panic!("expected:\n{expected}\ngot:\n{got}\nfirst difference at: {line}");
        }
        self.peer.bound.extend(bound);
    }
}

/// Compares lines; the error is the position in `got` that does not fit.
fn matches(
    wanted: &[(usize, &str)],
    got: &[(usize, &str)],
    bound: &mut BTreeMap<String, String>,
) -> Result<(), usize> {
    let mut at = 0;
    for (i, &(level, pattern)) in wanted.iter().enumerate() {
        if pattern == "..." {
            let mut worst = at;
            for skipped in at..=got.len() {
                let mut trial = bound.clone();
                match matches(&wanted[i + 1..], &got[skipped..], &mut trial) {
                    Ok(()) => {
                        *bound = trial;
                        return Ok(());
                    }
                    Err(more) => worst = worst.max(skipped + more),
                }
                if got.get(skipped).is_none_or(|(deep, _)| *deep < level) {
                    break;
                }
            }
            return Err(worst);
        }
        match got.get(at) {
            Some(&(deep, line)) if deep == level && line_matches(pattern, line, bound) => at += 1,
            _ => return Err(at),
        }
    }
    if at == got.len() { Ok(()) } else { Err(at) }
}

fn line_matches(pattern: &str, line: &str, bound: &mut BTreeMap<String, String>) -> bool {
    if pattern == line {
        return true;
    }
    let Some((head, wanted)) = pattern.rsplit_once(' ') else {
        return false;
    };
    let Some(value) = line.strip_prefix(head).and_then(|v| v.strip_prefix(' ')) else {
        return false;
    };
    if wanted == "*" {
        return true;
    }
    let Some(name) = wanted.strip_prefix('$') else {
        return false;
    };
    if let Some(known) = bound.get(name) {
        known == value
    } else {
        bound.insert(name.to_owned(), value.to_owned());
        true
    }
}
