//! What a conformance run tells people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::case::{Entry, Failure, Outcome};
use super::expected::{Expected, Verdict};

/// A case with what became of it.
pub type Played = (Entry, Outcome);

/// Passed and played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Cases that passed.
    pub passed: usize,
    /// Cases that were played.
    pub played: usize,
}

impl Count {
    fn add(&mut self, passed: bool) {
        self.played += 1;
        self.passed += usize::from(passed);
    }

    /// Passed cases in a hundred.
    pub fn percent(self) -> usize {
        (self.passed * 100).checked_div(self.played).unwrap_or(0)
    }
}

/// Counts by kind.
#[derive(Debug, Default)]
pub struct Counts {
    /// Every case.
    pub all: Count,
    /// Cases that use only operations which the library has.
    pub reachable: Count,
    /// The same by version.
    pub by_version: BTreeMap<String, Count>,
}

/// Counts a run.
pub fn count(played: &[Played]) -> Counts {
    let mut counts = Counts::default();
    for (entry, outcome) in played {
        let passed = outcome.failure.is_none();
        counts.all.add(passed);
        if entry.missing_operations().is_empty() {
            counts.reachable.add(passed);
            counts
                .by_version
                .entry(entry.version.clone())
                .or_default()
                .add(passed);
        }
    }
    counts
}

/// The differences of one case, readable.
pub fn detail(entry: &Entry, failure: &Failure, with_bytes: bool) -> String {
    let mut text = format!("{} ({})\n", entry.name, entry.path);
    match failure {
        Failure::Response {
            message,
            differences,
            bytes,
        } => {
            for difference in differences {
                let _ = writeln!(text, "  message {message}: {}", difference.path);
                let _ = writeln!(text, "    expected {}", difference.expected);
                let _ = writeln!(text, "    got      {}", difference.got);
            }
            if with_bytes {
                let _ = writeln!(text, "  request  {}\n  response {}", bytes.0, bytes.1);
            }
        }
        other => {
            let _ = writeln!(text, "  {}", other.summary());
        }
    }
    text
}

/// Failures of the cases that only use operations which the library has, by what differs first,
/// the most frequent first.
pub fn by_cause(played: &[Played]) -> String {
    let mut causes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (entry, outcome) in played {
        if let Some(failure) = &outcome.failure
            && entry.missing_operations().is_empty()
        {
            causes.entry(cause(failure)).or_default().push(&entry.name);
        }
    }
    let mut sorted: Vec<_> = causes.into_iter().collect();
    sorted.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
    let mut text = String::new();
    for (cause, cases) in sorted {
        let _ = writeln!(
            text,
            "{:4}  {cause}\n      {}",
            cases.len(),
            cases.join(" ")
        );
    }
    text
}

fn cause(failure: &Failure) -> String {
    let summary = match failure {
        Failure::Response { differences, .. } => match differences.first() {
            Some(first) => {
                format!(
                    "{}: expected {}, got {}",
                    first.path, first.expected, first.got
                )
            }
            None => String::new(),
        },
        Failure::Exchange { reason, .. } => reason.clone(),
        Failure::File(reason) => format!("file: {reason}"),
    };
    // Numbers that only count are the same cause.
    let mut out = String::new();
    let mut digits = false;
    for character in summary.chars().take(260) {
        if character.is_ascii_digit() {
            if !digits {
                out.push('#');
            }
            digits = true;
        } else {
            digits = false;
            out.push(character);
        }
    }
    out
}

/// What list and run say of each other.
pub fn verdict(verdict: &Verdict, list: &Expected, played: &[Played]) -> String {
    let mut text = String::new();
    for name in &verdict.passing {
        let waited = list.get(name).map_or("", |waiting| waiting.reason.as_str());
        let _ = writeln!(
            text,
            "passes now, take it from the list: {name} (waited for {waited})"
        );
    }
    for name in &verdict.unknown {
        let _ = writeln!(text, "listed, but no such case: {name}");
    }
    for name in &verdict.unlisted {
        if let Some((
            entry,
            Outcome {
                failure: Some(failure),
                ..
            },
        )) = played.iter().find(|(entry, _)| entry.name == *name)
        {
            let _ = write!(
                text,
                "fails and is not listed: {}",
                detail(entry, failure, false)
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn played(name: &str, operations: &[&str], failure: Option<Failure>) -> Played {
        let entry = Entry {
            name: name.to_owned(),
            version: "1.0".to_owned(),
            operations: operations.iter().map(|name| (*name).to_owned()).collect(),
            path: "x.xml".to_owned(),
        };
        (
            entry,
            Outcome {
                failure,
                used: BTreeSet::new(),
            },
        )
    }

    #[test]
    fn cases_with_operations_that_are_not_here_are_counted_apart() {
        let fail = || Some(Failure::File("x".to_owned()));
        let counts = count(&[
            played("A", &["Get"], None),
            played("B", &["Get", "Notify"], fail()),
            played("C", &["Create"], fail()),
        ]);
        assert_eq!(
            counts.all,
            Count {
                passed: 1,
                played: 3
            }
        );
        assert_eq!(
            counts.reachable,
            Count {
                passed: 1,
                played: 2
            }
        );
        assert_eq!(counts.reachable.percent(), 50);
    }

    #[test]
    fn causes_that_differ_in_numbers_only_are_one() {
        let fail = |reason: &str| {
            Some(Failure::Exchange {
                message: 1,
                reason: reason.to_owned(),
            })
        };
        let text = by_cause(&[
            played("A", &["Get"], fail("field 12 missing")),
            played("B", &["Get"], fail("field 7 missing")),
        ]);
        assert!(text.contains("2  field # missing"), "{text}");
    }
}
