//! A peer that answers with what the case file expects: the run's own test.
//!
//! Played against it, every case passes, or the reading of files or the comparison is wrong.

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use super::bindings::Bindings;
use super::case::Peer;
use super::node::{Node, Value};

/// Gives the expected responses of one case, with placeholders filled by made-up values.
#[derive(Debug)]
pub struct Replay {
    answers: std::vec::IntoIter<Node>,
    clock: Bindings,
    filled: HashMap<String, Value>,
}

impl Replay {
    /// A peer that gives these answers in order.
    pub fn new(answers: Vec<Node>) -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        Self {
            answers: answers.into_iter(),
            clock: Bindings::new(now as i64),
            filled: HashMap::new(),
        }
    }

    /// A message with its placeholders filled, the same one always alike.
    pub fn fill(&mut self, node: Node) -> Node {
        let value = match node.value {
            Value::Structure(children) => {
                Value::Structure(children.into_iter().map(|child| self.fill(child)).collect())
            }
            Value::Hole(kind, name) => {
                if let Some(time) = self.clock.time(&name) {
                    Value::DateTime(time)
                } else {
                    let made_up = match kind {
                        0x08 => Value::Bytes(format!("value of {name}").into_bytes()),
                        _ => Value::Text(kind, format!("value of {name}")),
                    };
                    // The same placeholder is an Identifier here and a Reference there.
                    match self.filled.entry(name).or_insert(made_up) {
                        Value::Text(_, text) => Value::Text(kind, text.clone()),
                        other => other.clone(),
                    }
                }
            }
            other => other,
        };
        Node {
            tag: node.tag,
            value,
        }
    }
}

impl Peer for Replay {
    fn exchange(&mut self, _request: &[u8]) -> Result<Vec<u8>, String> {
        let answer = self
            .answers
            .next()
            .ok_or("the case has no further answer")?;
        self.fill(answer).encode()
    }
}
