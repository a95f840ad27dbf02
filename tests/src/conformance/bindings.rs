//! What the placeholders of a case stand for in this run.

use std::collections::{BTreeSet, HashMap};

use super::node::{Node, Value};

/// Values bound at first sight, and what later messages need to know of earlier ones.
#[derive(Clone, Debug, Default)]
pub struct Bindings {
    /// The time that `$NOW` is, seconds since 1970: the start of the case.
    now: i64,
    values: HashMap<String, Value>,
    /// The last value of a tag in a response: for placeholders that no response names.
    last: HashMap<u32, Value>,
    /// Literal values of the file that were permitted to come out otherwise.
    literals: Vec<(Value, Value)>,
    /// Identifiers of objects whose keys the server made.
    generated: BTreeSet<String>,
    /// Objects whose own parameters ask for randomised padding.
    randomised: BTreeSet<String>,
    /// Data that the server put out, by which what comes from it is known again.
    outputs: BTreeSet<Vec<u8>>,
    /// Times that requests gave.
    requested: BTreeSet<i64>,
    /// The identifier that the last response named.
    pub last_identifier: Option<String>,
}

impl Bindings {
    /// Nothing bound; `$NOW` is `now`.
    pub fn new(now: i64) -> Self {
        Self {
            now,
            ..Self::default()
        }
    }

    /// The time that `$NOW`, `$NOW-3600` or `$NOW+20` is; none for other placeholders.
    pub fn time(&self, placeholder: &str) -> Option<i64> {
        let offset = placeholder.strip_prefix("$NOW")?;
        if offset.is_empty() {
            Some(self.now)
        } else {
            Some(self.now + offset.parse::<i64>().ok()?)
        }
    }

    /// The value of a placeholder, if it has one.
    pub fn get(&self, placeholder: &str) -> Option<&Value> {
        self.values.get(placeholder)
    }

    /// Binds a placeholder.
    pub fn bind(&mut self, placeholder: &str, value: Value) {
        self.values.insert(placeholder.to_owned(), value);
    }

    /// Remembers that the file's literal came out as another value.
    pub fn replace(&mut self, literal: &Value, actual: &Value) {
        if literal != actual && self.replacement(literal).is_none() {
            self.literals.push((literal.clone(), actual.clone()));
        }
    }

    /// What a literal of the file came out as.
    pub fn replacement(&self, literal: &Value) -> Option<&Value> {
        self.literals
            .iter()
            .find(|(written, _)| written == literal)
            .map(|(_, actual)| actual)
    }

    /// Notes that the server made this object's key.
    pub fn mark_generated(&mut self, identifier: &str) {
        self.generated.insert(identifier.to_owned());
    }

    /// Whether the server made this object's key.
    pub fn is_generated(&self, identifier: &str) -> bool {
        self.generated.contains(identifier)
    }

    /// Notes that operations with this object are randomised by its own parameters.
    pub fn mark_randomised(&mut self, identifier: &str) {
        self.randomised.insert(identifier.to_owned());
    }

    /// Whether operations with this object are randomised by its own parameters.
    pub fn is_randomised(&self, identifier: &str) -> bool {
        self.randomised.contains(identifier)
    }

    /// Whether the server put out this data earlier.
    pub fn was_output(&self, data: &[u8]) -> bool {
        self.outputs.contains(data)
    }

    /// Whether a request gave this time.
    pub fn was_requested(&self, time: i64) -> bool {
        self.requested.contains(&time)
    }

    /// Notes the leaves of a response for placeholders that no response names.
    pub fn note(&mut self, node: &Node) {
        match &node.value {
            Value::Structure(children) => children.iter().for_each(|child| self.note(child)),
            value => {
                if let Value::Bytes(bytes) = value {
                    self.outputs.insert(bytes.clone());
                }
                self.last.insert(node.tag, value.clone());
            }
        }
    }

    /// A request with every placeholder filled.
    pub fn fill(&mut self, node: &Node) -> Result<Node, String> {
        let value = match &node.value {
            Value::Structure(children) => Value::Structure(
                children
                    .iter()
                    .map(|child| self.fill(child))
                    .collect::<Result<_, _>>()?,
            ),
            Value::Hole(kind, name) => self.hole(node.tag, *kind, name)?,
            literal @ (Value::Text(..) | Value::Bytes(_)) => {
                self.replacement(literal).unwrap_or(literal).clone()
            }
            other => other.clone(),
        };
        if let Value::DateTime(time) = value {
            self.requested.insert(time);
        }
        Ok(Node {
            tag: node.tag,
            value,
        })
    }

    fn hole(&self, tag: u32, kind: u8, name: &str) -> Result<Value, String> {
        if let Some(time) = self.time(name) {
            return Ok(if kind == 0x0B {
                Value::DateTimeExtended(time * 1_000_000)
            } else {
                Value::DateTime(time)
            });
        }
        let bound = self.values.get(name).or_else(|| self.last.get(&tag));
        match bound {
            // An identifier is an Identifier here, a Reference or a Text String there.
            Some(Value::Text(_, text)) => Ok(Value::Text(kind, text.clone())),
            Some(value) => Ok(value.clone()),
            None => Err(format!("{name} is used before any response gave it")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIQUE_IDENTIFIER: u32 = 0x42_0094;
    const DATA: u32 = 0x42_00C2;

    #[test]
    fn a_bound_placeholder_takes_the_type_of_the_place_it_fills() {
        let mut bindings = Bindings::new(0);
        bindings.bind("$UNIQUE_IDENTIFIER_0", Value::Text(0x0C, "id".to_owned()));
        let hole = Node::new(
            UNIQUE_IDENTIFIER,
            Value::Hole(7, "$UNIQUE_IDENTIFIER_0".to_owned()),
        );
        assert_eq!(
            bindings.fill(&hole).unwrap().value,
            Value::Text(7, "id".to_owned())
        );
    }

    #[test]
    fn an_unbound_placeholder_is_the_last_value_of_its_field() {
        let mut bindings = Bindings::new(0);
        let hole = Node::new(DATA, Value::Hole(8, "$DATA_0".to_owned()));
        assert!(bindings.fill(&hole).is_err());
        bindings.note(&Node::new(DATA, Value::Bytes(vec![7])));
        assert_eq!(bindings.fill(&hole).unwrap().value, Value::Bytes(vec![7]));
    }

    #[test]
    fn times_in_requests_are_remembered() {
        let mut bindings = Bindings::new(10_000);
        let hole = Node::new(0x42_0001, Value::Hole(9, "$NOW-3600".to_owned()));
        assert_eq!(bindings.fill(&hole).unwrap().value, Value::DateTime(6_400));
        assert!(bindings.was_requested(6_400));
        assert!(!bindings.was_requested(10_000));
    }

    #[test]
    fn a_literal_that_came_out_otherwise_is_sent_as_it_came_out() {
        let mut bindings = Bindings::new(0);
        bindings.replace(&Value::Bytes(vec![1]), &Value::Bytes(vec![2]));
        let node = Node::new(DATA, Value::Bytes(vec![1]));
        assert_eq!(bindings.fill(&node).unwrap().value, Value::Bytes(vec![2]));
    }
}
