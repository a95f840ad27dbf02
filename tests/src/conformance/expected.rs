//! The list of cases that do not pass yet, each with what it waits for. It may only shrink.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// First lines of the file.
const HEADER: &str = "\
# Cases that do not pass yet: name, what the case waits for, what was seen last.
# A case listed here that passes fails the run until its line is removed; a case that fails and is not listed fails it
# too. Removing is done by `cargo test -p keystead-tests --test conformance -- --write`, which never adds a line.
";

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What the case waits for.
    pub reason: String,
    /// The first difference when the list was written.
    pub seen: String,
}

/// The list by case name.
pub type Expected = BTreeMap<String, Waiting>;

/// The most lines that the list may have. It may only shrink: this number goes down with it, never up.
pub const CEILING: usize = 96;

/// Reads the list; a file that is not there is an empty list.
pub fn load(path: &Path) -> Result<Expected, String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Expected::new()),
        Err(error) => return Err(format!("{}: {error}", path.display())),
    };
    parse(&text)
}

fn parse(text: &str) -> Result<Expected, String> {
    let mut list = Expected::new();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut fields = line.splitn(3, '\t');
        let name = fields.next().unwrap_or_default().to_owned();
        let reason = fields.next().unwrap_or_default().to_owned();
        let seen = fields.next().unwrap_or_default().to_owned();
        if name.is_empty() || reason.is_empty() {
            return Err(format!("line {}: a case needs a reason", number + 1));
        }
        if list
            .insert(name.clone(), Waiting { reason, seen })
            .is_some()
        {
            return Err(format!("line {}: {name} is listed twice", number + 1));
        }
    }
    if list.len() > CEILING {
        return Err(format!(
            "{} cases are listed, {CEILING} may be: the list only shrinks",
            list.len()
        ));
    }
    Ok(list)
}

/// Writes the list.
pub fn store(path: &Path, list: &Expected) -> Result<(), String> {
    let mut text = HEADER.to_owned();
    for (name, waiting) in list {
        let seen = waiting.seen.replace(['\t', '\n'], " ");
        let _ = writeln!(text, "{name}\t{}\t{seen}", waiting.reason);
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// What the run says about the list.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Listed and passing: the line must go.
    pub passing: Vec<String>,
    /// Failing and not listed.
    pub unlisted: Vec<String>,
    /// Listed and not a case at all.
    pub unknown: Vec<String>,
}

impl Verdict {
    /// Whether list and run agree.
    pub fn agrees(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares the list with what passed (`true`) and failed. `whole` says that every case was played.
pub fn judge(list: &Expected, results: &BTreeMap<String, bool>, whole: bool) -> Verdict {
    let mut verdict = Verdict::default();
    for (name, passed) in results {
        match (passed, list.contains_key(name)) {
            (true, true) => verdict.passing.push(name.clone()),
            (false, false) => verdict.unlisted.push(name.clone()),
            _ => {}
        }
    }
    if whole {
        verdict.unknown = list
            .keys()
            .filter(|name| !results.contains_key(*name))
            .cloned()
            .collect();
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(pairs: &[(&str, bool)]) -> BTreeMap<String, bool> {
        pairs
            .iter()
            .map(|(name, passed)| ((*name).to_owned(), *passed))
            .collect()
    }

    #[test]
    fn a_listed_case_that_passes_and_an_unlisted_one_that_fails_are_both_found() {
        let list = parse("# c\nA\tRe-key\tseen\nB\tRe-key\t\nD\tx\t\n").unwrap();
        let verdict = judge(
            &list,
            &results(&[("A", true), ("B", false), ("C", false)]),
            true,
        );
        assert_eq!(verdict.passing, ["A"]);
        assert_eq!(verdict.unlisted, ["C"]);
        assert_eq!(verdict.unknown, ["D"]);
        assert!(!verdict.agrees());
        assert!(judge(&list, &results(&[("B", false)]), false).agrees());
    }

    #[test]
    fn a_line_without_a_reason_or_twice_is_an_error() {
        assert!(parse("A\n").is_err());
        assert!(parse("A\tx\nA\ty\n").is_err());
    }
}
