//! What the engine tells the log about a request.

use std::fmt::Write as _;
use std::sync::Mutex;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes as SpanAttributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::*;
use crate::protocol::enumeration::KeyFormatType;
use crate::protocol::payload::{GetRequest, LogRequest};

/// Keeps the lines of the engine up to a level.
struct Lines(Level, Arc<Mutex<Vec<String>>>);

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        ["keystead::engine", "keystead::client_log"].contains(&metadata.target())
            && *metadata.level() <= self.0
    }
    fn new_span(&self, _: &SpanAttributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                let _ = write!(self.0, "{}={value:?} ", field.name());
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.1.lock().unwrap().push(text.0);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn lines_of(level: Level, request: &[u8]) -> Vec<String> {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let b = Bench::new();
    tracing::subscriber::with_default(Lines(level, lines.clone()), || b.handle(request));
    let lines = lines.lock().unwrap();
    lines.clone()
}

#[test]
fn a_request_that_uses_what_is_deprecated_is_one_line_of_debugging_with_names_and_no_values() {
    let get = |version| {
        message(version, |items| {
            items.item(
                None,
                &GetRequest {
                    unique_identifier: Some(ObjectReference::id("of-the-client")),
                    key_format_type: Some(KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY),
                    ..GetRequest::default()
                },
            );
        })
    };
    let lines = lines_of(Level::DEBUG, &get(V::V1_4));
    assert_eq!(lines.len(), 1, "{lines:?}");
    let said = "deprecated uses in a request: Key Format Type Transparent ECDH Public Key is deprecated from 1.3 on";
    assert!(lines[0].contains(said), "{lines:?}");
    assert!(!lines[0].contains("of-the-client"), "{lines:?}");
    assert_eq!(lines_of(Level::DEBUG, &get(V::V1_2)), Vec::<String>::new());
    assert_eq!(lines_of(Level::INFO, &get(V::V1_4)), Vec::<String>::new());
}

#[test]
fn a_message_that_a_client_logs_is_one_line_whatever_stands_in_it() {
    let log = message(V::V2_1, |items| {
        let request = LogRequest {
            log_message: "first\nsecond".into(),
        };
        items.item(None, &request);
    });
    let lines = lines_of(Level::INFO, &log);
    let told: Vec<_> = lines.iter().filter(|l| l.contains("first")).collect();
    assert_eq!(told.len(), 1, "{lines:?}");
    assert!(told[0].contains("first\\nsecond"), "{lines:?}");
    assert!(told[0].contains("tester"), "{lines:?}");
}
