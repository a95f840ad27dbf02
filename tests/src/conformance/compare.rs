//! Field-by-field comparison of a response with the one that the case file expects.
//!
//! Everything must be equal, except what a [`Tolerance`] permits. What has no order is matched
//! item by item; all else must come in the order written.

use std::collections::BTreeSet;

use super::bindings::Bindings;
use super::context::Context;
use super::node::{Node, Value, to_hex};
use super::registry::Registry;
use super::tolerance::{self as allow, Tolerance, is_defect};
use super::walk::tags;

/// One place in which the response is not what the file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Names of the tags from the message to the field.
    pub path: String,
    /// What the file says.
    pub expected: String,
    /// What came.
    pub got: String,
}

/// How far the server's clock may be from `$NOW`, in seconds: the length of a slow case.
const CLOCK_SLACK: i64 = 120;

/// A comparison of one message.
#[derive(Debug)]
pub struct Comparison<'a> {
    registry: &'a Registry,
    case: &'a str,
    bindings: Bindings,
    differences: Vec<Difference>,
    used: BTreeSet<Tolerance>,
}

/// What a comparison found.
#[derive(Debug)]
pub struct Finding {
    /// Bindings with what this response gave.
    pub bindings: Bindings,
    /// Empty if the response is as expected.
    pub differences: Vec<Difference>,
    /// Tolerances that were needed.
    pub used: BTreeSet<Tolerance>,
}

/// Compares a response with the expected one. `request` is the message as it was sent.
pub fn compare(
    registry: &Registry,
    case: &str,
    bindings: Bindings,
    request: &Node,
    expected: &Node,
    got: &Node,
) -> Finding {
    let mut comparison = Comparison {
        registry,
        case,
        bindings,
        differences: Vec::new(),
        used: BTreeSet::new(),
    };
    comparison.message(request, expected, got);
    let Comparison {
        mut bindings,
        differences,
        used,
        ..
    } = comparison;
    bindings.note(got);
    Finding {
        bindings,
        differences,
        used,
    }
}

impl Comparison<'_> {
    fn message(&mut self, request: &Node, expected: &Node, got: &Node) {
        let root = self.registry.tag_name(expected.tag);
        if expected.tag != got.tag {
            self.differ(&root, &root, &self.registry.tag_name(got.tag));
            return;
        }
        let header = Context::default();
        let part = |node: &Node, batch: bool| -> Vec<Node> {
            let children = node.children().iter();
            children
                .filter(|child| (child.tag == tags::BATCH_ITEM) == batch)
                .cloned()
                .collect()
        };
        self.ordered(&header, &root, &part(expected, false), &part(got, false));
        let (wanted, came) = (part(expected, true), part(got, true));
        let asked = part(request, true);
        let major_version = major_version(request);
        for (index, item) in wanted.iter().enumerate() {
            let path = format!("{root}/BatchItem[{index}]");
            let Some(answer) = came.get(index) else {
                self.differ(&path, &self.show(item), "nothing");
                continue;
            };
            let request = asked.get(index);
            let context = Context::of(&self.bindings, self.registry, request, item, major_version);
            let before = self.differences.len();
            self.children(&context, &path, item, answer);
            if let Some(message) = answer.child(tags::RESULT_MESSAGE).and_then(Node::text) {
                for difference in &mut self.differences[before..] {
                    difference.got = format!("{} ({message})", difference.got);
                }
            }
            context.learn(&mut self.bindings, answer);
        }
        for (index, item) in came.iter().enumerate().skip(wanted.len()) {
            self.differ(
                &format!("{root}/BatchItem[{index}]"),
                "nothing",
                &self.show(item),
            );
        }
    }

    /// Compares the insides of two structures of one tag.
    fn children(&mut self, context: &Context, path: &str, expected: &Node, got: &Node) {
        let (wanted, came) = (self.kept(expected, got), self.kept(got, expected));
        if expected.tag == tags::ATTRIBUTES {
            self.unordered(context, path, &wanted, &came);
            return;
        }
        // Runs of attributes or of their names have no order; the fields around them have.
        let free = |node: &&Node| context.is_unordered(expected.tag, node.tag);
        let pick = |nodes: &[Node], take: bool| -> Vec<Node> {
            nodes
                .iter()
                .filter(|node| free(node) == take)
                .cloned()
                .collect()
        };
        self.ordered(context, path, &pick(&wanted, false), &pick(&came, false));
        self.unordered(context, path, &pick(&wanted, true), &pick(&came, true));
    }

    /// The children that are compared: without what may be there or not.
    fn kept(&mut self, node: &Node, other: &Node) -> Vec<Node> {
        let mut kept = Vec::new();
        for child in node.children() {
            let dropped = match child.tag {
                tags::RESULT_MESSAGE => Some(allow::RESULT_MESSAGE),
                tags::SERVER_CORRELATION_VALUE => Some(allow::CORRELATION_VALUE),
                tags::ATTRIBUTE_INDEX if child.value == Value::Integer(0) => {
                    Some(allow::ATTRIBUTE_INDEX_ZERO)
                }
                _ => None,
            };
            match dropped {
                Some(tolerance) if !other.children().contains(child) => {
                    self.used.insert(tolerance);
                }
                Some(_) => {}
                None => kept.push(child.clone()),
            }
        }
        kept
    }

    fn ordered(&mut self, context: &Context, path: &str, wanted: &[Node], came: &[Node]) {
        let mut next = 0;
        for (index, expected) in wanted.iter().enumerate() {
            let found = self.find(context, path, expected, &came[next..]);
            let Some(found) = found else {
                let path = self.below(path, expected, index, wanted);
                self.differ(&path, &self.show(expected), "nothing");
                continue;
            };
            for extra in &came[next..next + found] {
                self.extra(context, path, extra);
            }
            let got = &came[next + found];
            next += found + 1;
            self.node(
                context,
                &self.below(path, expected, index, wanted),
                expected,
                got,
            );
        }
        for extra in &came[next..] {
            self.extra(context, path, extra);
        }
    }

    /// Where the counterpart of an item is: the next one of its tag, or a later one that matches if
    /// those before it may be there.
    fn find(&self, context: &Context, path: &str, expected: &Node, came: &[Node]) -> Option<usize> {
        let first = came.iter().position(|node| node.tag == expected.tag)?;
        let skipped = |node: &&Node| {
            context.permits_extra(node).is_some()
                && !self.would_match(context, path, expected, node)
        };
        let later = came[first..].iter().take_while(skipped).count();
        let candidate = came.get(first + later);
        if candidate.is_some_and(|node| self.would_match(context, path, expected, node)) {
            Some(first + later)
        } else {
            Some(first)
        }
    }

    fn unordered(&mut self, context: &Context, path: &str, wanted: &[Node], came: &[Node]) {
        let mut open: Vec<&Node> = came.iter().collect();
        let mut missing = Vec::new();
        // What holds an unbound placeholder matches anything of its kind, so it chooses last.
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by_key(|index| self.is_open(&wanted[*index]));
        for index in order {
            let expected = &wanted[index];
            let path = self.below(path, expected, index, wanted);
            let matching = open
                .iter()
                .position(|got| self.would_match(context, &path, expected, got));
            match matching {
                Some(position) => {
                    let got = open.remove(position);
                    if came.get(index) != Some(got) {
                        self.used.insert(context.order_tolerance());
                    }
                    self.node(context, &path, expected, got);
                }
                None => missing.push((path, expected)),
            }
        }
        for (path, expected) in missing {
            // Show the field of the same name that differs, if there is one.
            let same = |got: &&Node| got.tag == expected.tag && name_of(got) == name_of(expected);
            match open.iter().position(same) {
                Some(position) => {
                    let got = open.remove(position);
                    self.node(context, &path, expected, got);
                }
                None => self.differ(&path, &self.show(expected), "nothing"),
            }
        }
        for extra in open {
            self.extra(context, path, extra);
        }
    }

    /// An item that the file does not have.
    fn extra(&mut self, context: &Context, path: &str, node: &Node) {
        if let Some(tolerance) = context.permits_extra(node) {
            self.used.insert(tolerance);
        } else {
            let path = format!("{path}/{}", self.registry.tag_name(node.tag));
            self.differ(&path, "nothing", &self.show(node));
        }
    }

    fn would_match(&self, context: &Context, path: &str, expected: &Node, got: &Node) -> bool {
        let mut trial = Comparison {
            registry: self.registry,
            case: self.case,
            bindings: self.bindings.clone(),
            differences: Vec::new(),
            used: BTreeSet::new(),
        };
        expected.tag == got.tag && name_of(expected) == name_of(got) && {
            trial.node(context, path, expected, got);
            trial.differences.is_empty()
        }
    }

    fn node(&mut self, context: &Context, path: &str, expected: &Node, got: &Node) {
        if expected == got {
            return;
        }
        if is_defect(self.case, path) {
            self.used.insert(allow::KNOWN_DEFECT);
            return;
        }
        if let Some(tolerance) = context.permits_any(path, expected, got) {
            self.used.insert(tolerance);
            if let Value::Hole(_, name) = &expected.value {
                self.bindings.bind(name, got.value.clone());
            } else {
                self.bindings.replace(&expected.value, &got.value);
            }
            return;
        }
        match (&expected.value, &got.value) {
            (Value::Structure(_), Value::Structure(_)) => {
                let context = context.inside(expected, got);
                self.children(&context, path, expected, got);
            }
            (Value::Hole(kind, name), value) => self.hole(path, *kind, name, value, expected, got),
            (Value::DateTime(wanted), Value::DateTime(_))
                if !self.bindings.was_requested(*wanted) =>
            {
                self.used.insert(allow::SERVER_DATE);
            }
            (literal, value) if is_identifier(expected.tag) && literal.kind() == value.kind() => {
                // A literal identifier is bound like a placeholder.
                match self.bindings.replacement(literal) {
                    Some(known) if known != value => {
                        self.differ(path, &self.show(expected), &self.show(got));
                    }
                    _ => {
                        self.bindings.replace(literal, value);
                        self.used.insert(allow::IDENTIFIER);
                    }
                }
            }
            _ => self.differ(path, &self.show(expected), &self.show(got)),
        }
    }

    fn hole(
        &mut self,
        path: &str,
        kind: u8,
        name: &str,
        value: &Value,
        expected: &Node,
        got: &Node,
    ) {
        if let Some(time) = self.bindings.time(name) {
            let right = match value {
                Value::DateTime(came) if name == "$NOW" => (came - time).abs() <= CLOCK_SLACK,
                Value::DateTime(came) => *came == time,
                _ => false,
            };
            if !right {
                self.differ(path, &format!("{name} ({time})"), &self.show(got));
            }
            return;
        }
        if kind != value.kind() {
            self.differ(path, &self.show(expected), &self.show(got));
            return;
        }
        match self.bindings.get(name) {
            // A case has one name for the values of all its streams: it stands for the last one.
            _ if expected.tag == tags::CORRELATION_VALUE => {
                self.bindings.bind(name, value.clone());
                self.used.insert(allow::CORRELATION_VALUE);
            }
            None => self.bindings.bind(name, value.clone()),
            Some(Value::Text(_, bound)) if matches!(value, Value::Text(_, text) if text == bound) =>
                {}
            Some(bound) if bound == value => {}
            Some(bound) => {
                let bound = Node::new(expected.tag, bound.clone());
                self.differ(
                    path,
                    &format!("{name} = {}", self.show(&bound)),
                    &self.show(got),
                );
            }
        }
    }

    /// Whether an item holds a placeholder that has no value yet.
    fn is_open(&self, node: &Node) -> bool {
        match &node.value {
            Value::Structure(children) => children.iter().any(|child| self.is_open(child)),
            Value::Hole(_, name) => {
                self.bindings.time(name).is_none() && self.bindings.get(name).is_none()
            }
            _ => false,
        }
    }

    fn below(&self, path: &str, node: &Node, index: usize, siblings: &[Node]) -> String {
        let name = self.registry.tag_name(node.tag);
        let alike = siblings
            .iter()
            .filter(|other| other.tag == node.tag)
            .count();
        match (name_of(node), alike) {
            (Some(attribute), _) => format!("{path}/{name}[{attribute}]"),
            (None, 1) => format!("{path}/{name}"),
            (None, _) => {
                let nth = siblings[..index]
                    .iter()
                    .filter(|other| other.tag == node.tag)
                    .count();
                format!("{path}/{name}[{nth}]")
            }
        }
    }

    fn differ(&mut self, path: &str, expected: &str, got: &str) {
        self.differences.push(Difference {
            path: path.to_owned(),
            expected: expected.to_owned(),
            got: got.to_owned(),
        });
    }

    fn show(&self, node: &Node) -> String {
        show(self.registry, node)
    }
}

fn major_version(request: &Node) -> i32 {
    let version = request.child(tags::REQUEST_HEADER).and_then(|header| {
        header
            .child(tags::PROTOCOL_VERSION)?
            .child(tags::PROTOCOL_VERSION_MAJOR)
    });
    match version.map(|node| &node.value) {
        Some(Value::Integer(number)) => *number,
        _ => 0,
    }
}

/// The attribute name inside an Attribute: what tells one from another.
fn name_of(node: &Node) -> Option<&str> {
    (node.tag == tags::ATTRIBUTE)
        .then(|| node.child(tags::ATTRIBUTE_NAME)?.text())
        .flatten()
}

fn is_identifier(tag: u32) -> bool {
    matches!(
        tag,
        tags::UNIQUE_IDENTIFIER
            | tags::PRIVATE_KEY_UNIQUE_IDENTIFIER
            | tags::PUBLIC_KEY_UNIQUE_IDENTIFIER
            | tags::LINKED_OBJECT_IDENTIFIER
            | tags::CORRELATION_VALUE
            | tags::ASYNCHRONOUS_CORRELATION_VALUE
            | tags::TICKET_VALUE
            | tags::SHORT_UNIQUE_IDENTIFIER
    )
}

/// An item in one line, for people.
pub fn show(registry: &Registry, node: &Node) -> String {
    let kind = node.value.kind_name();
    match &node.value {
        Value::Structure(children) => {
            let inner: Vec<String> = children
                .iter()
                .map(|child| {
                    format!(
                        "{}: {}",
                        registry.tag_name(child.tag),
                        show(registry, child)
                    )
                })
                .collect();
            format!("{{{}}}", inner.join(", "))
        }
        Value::Enumeration(value) if node.tag == tags::ATTRIBUTE_REFERENCE => {
            format!("{kind} {}", registry.tag_name(*value))
        }
        Value::Enumeration(value) => format!("{kind} {}", registry.value_name(node.tag, *value)),
        Value::Integer(number) => format!("{kind} {number}"),
        Value::LongInteger(number) | Value::DateTime(number) | Value::DateTimeExtended(number) => {
            format!("{kind} {number}")
        }
        Value::Interval(number) => format!("{kind} {number}"),
        Value::Boolean(truth) => format!("{kind} {truth}"),
        Value::Text(_, text) => format!("{kind} {text:?}"),
        Value::Bytes(bytes) | Value::BigInteger(bytes) if bytes.len() > 48 => {
            format!("{kind} {}… ({} bytes)", to_hex(&bytes[..48]), bytes.len())
        }
        Value::Bytes(bytes) | Value::BigInteger(bytes) => format!("{kind} {}", to_hex(bytes)),
        Value::Hole(_, name) => format!("{kind} {name}"),
    }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
