//! The reading and comparing of the official cases, without a server.

use std::sync::{Arc, Mutex};

use keystead_tests::conformance::case::{Entry, Peer, expected_answers, index, play, requests};
use keystead_tests::conformance::element::parse;
use keystead_tests::conformance::registry::Registry;
use keystead_tests::conformance::replay::Replay;
use keystead_tests::conformance::report;
use keystead_tests::conformance::run::{Ground, run};
use keystead_tests::conformance::tls::{Fresh, Identities};
use keystead_tests::conformance::walk::walk;
use keystead_tests::workspace::{self, scratch};
use kmip_core::protocol::encoding::{TextOptions, xml};
use kmip_core::server::{self, Listener, Refusal, Responder, Step};
use kmip_core::ttlv::Limits;

struct Replaying<'a> {
    registry: &'a Registry,
    directory: &'a std::path::Path,
}

impl Ground for Replaying<'_> {
    fn fresh(&self, entry: &Entry) -> Result<Box<dyn Peer>, String> {
        let answers = expected_answers(self.registry, self.directory, entry)?;
        Ok(Box::new(Replay::new(answers)))
    }
}

#[test]
fn every_case_passes_against_its_own_answers() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let registry = Registry::load(&shared.join("spec/registry")).unwrap();
    let directory = shared.join("cases");
    let entries = index(&directory).unwrap();
    assert!(entries.len() > 400, "{} cases", entries.len());
    let ground = Replaying {
        registry: &registry,
        directory: &directory,
    };
    let played = run(&registry, &directory, entries, &ground);
    let failures: Vec<String> = played
        .iter()
        .filter_map(|(entry, outcome)| {
            Some(report::detail(entry, outcome.failure.as_ref()?, false))
        })
        .collect();
    assert!(
        failures.is_empty(),
        "{} fail:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Answers like [`Replay`], behind a real listener.
struct ReplayingServer(Mutex<Replay>);

impl Responder for ReplayingServer {
    type Session = ();

    fn open(&self, _peer: server::Peer) {}

    fn start(&self, (): &mut (), request: &mut Vec<u8>, response: &mut Vec<u8>) -> Step {
        *response = self.0.lock().unwrap().exchange(request).unwrap();
        Step::Done
    }

    fn refuse(&self, (): &mut (), _refusal: &Refusal, _response: &mut Vec<u8>) {}
}

#[test]
fn a_case_travels_over_mtls() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let registry = Registry::load(&shared.join("spec/registry")).unwrap();
    let directory = shared.join("cases");
    let entries = index(&directory).unwrap();
    let entry = entries
        .iter()
        .find(|entry| entry.name == "SKLC-M-1-10")
        .unwrap();
    let folder = scratch("conformance-files");
    let identities = Identities::make(&folder).unwrap();
    let answers = expected_answers(&registry, &directory, entry).unwrap();
    let server = ReplayingServer(Mutex::new(Replay::new(answers)));
    let listener = Listener::open(Arc::new(server), identities.listen_options()).unwrap();
    let mut peer = Fresh::new(&identities, listener).unwrap();
    let outcome = play(&registry, &directory, entry, &mut peer);
    assert!(outcome.failure.is_none(), "{:?}", outcome.failure);
}

/// What the library writes as XML, read by the walk that shares no code with it.
#[test]
fn xml_of_the_library_is_read_by_the_independent_walk_as_the_same_bytes() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let registry = Registry::load(&shared.join("spec/registry")).unwrap();
    let directory = shared.join("cases");
    let mut complaints = Vec::new();
    for entry in index(&directory).unwrap() {
        let mut replay = Replay::new(Vec::new());
        let mut messages = requests(&registry, &directory, &entry).unwrap();
        messages.extend(expected_answers(&registry, &directory, &entry).unwrap());
        for message in messages {
            let bytes = replay.fill(message).encode().unwrap();
            let text = xml::from_ttlv(&bytes, &TextOptions::default()).unwrap();
            let back = parse(&text)
                .and_then(|element| walk(&registry, &element))
                .and_then(|node| node.encode());
            if back.as_ref() != Ok(&bytes) {
                complaints.push(format!("{}: {back:?}\n{text}", entry.name));
            }
            let own = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap();
            if own != bytes {
                complaints.push(format!("{}: its own reader differs\n{text}", entry.name));
            }
        }
    }
    let first = complaints.first().map_or("", String::as_str);
    assert!(
        complaints.is_empty(),
        "{} messages, the first:\n{first}",
        complaints.len()
    );
}
