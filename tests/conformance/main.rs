//! `cargo test -p keystead-tests --test conformance`: plays the official cases over real mTLS, a
//! fresh server for each, and holds the result against `expected-failures.tsv`.
//!
//! Arguments after `--`: words that a case name must contain, and
//! `--write` (take passing cases from the list), `--write-all` (make the list anew),
//! `--causes` (failures by what differs first), `--bytes` (messages in hexadecimal),
//! `--tolerances` (which were used). What else Cargo passes to tests is ignored.

mod ground;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use keystead_tests::conformance::case::{Entry, index};
use keystead_tests::conformance::expected::{self, Expected, Waiting};
use keystead_tests::conformance::registry::Registry;
use keystead_tests::conformance::report::{self, Played};
use keystead_tests::conformance::run::run;
use keystead_tests::conformance::tolerance::Tolerance;
use keystead_tests::workspace;

/// What the arguments ask for.
struct Options {
    words: Vec<String>,
    flags: Vec<String>,
}

impl Options {
    fn from_arguments() -> Self {
        let (flags, words) = std::env::args()
            .skip(1)
            .partition(|argument| argument.starts_with('-'));
        Self { words, flags }
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    fn wants(&self, entry: &Entry) -> bool {
        self.words.is_empty()
            || self
                .words
                .iter()
                .any(|word| entry.name.contains(word.as_str()))
    }
}

fn main() -> ExitCode {
    let options = Options::from_arguments();
    if options.has("--list") {
        println!("conformance: test");
        return ExitCode::SUCCESS;
    }
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return ExitCode::SUCCESS;
    };
    match conformance(&options, &shared) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("conformance: {error}");
            ExitCode::FAILURE
        }
    }
}

fn conformance(options: &Options, shared: &std::path::Path) -> Result<bool, String> {
    let registry = Registry::load(&shared.join("spec/registry"))
        .map_err(|error| format!("the registry cannot be read: {error}"))?;
    let directory = shared.join("cases");
    let mut entries = index(&directory)?;
    entries.retain(|entry| options.wants(entry));
    let whole = options.words.is_empty();
    if entries.is_empty() {
        return Ok(true);
    }
    let ground = ground::RealServers::new()?;
    let played = run(&registry, &directory, entries, &ground);

    if !whole || options.has("--verbose") {
        for (entry, outcome) in &played {
            match &outcome.failure {
                None => println!("ok {}", entry.name),
                Some(failure) => {
                    print!("{}", report::detail(entry, failure, options.has("--bytes")));
                }
            }
        }
    }
    if options.has("--causes") {
        print!("{}", report::by_cause(&played));
    }
    if options.has("--tolerances") {
        print_tolerances(&played);
    }

    let path = workspace::root().join("tests/conformance/expected-failures.tsv");
    let mut list = expected::load(&path)?;
    let results: BTreeMap<String, bool> = played
        .iter()
        .map(|(entry, outcome)| (entry.name.clone(), outcome.failure.is_none()))
        .collect();
    if options.has("--write-all") {
        list.extend(failures(&played, &list));
    }
    if options.has("--write") || options.has("--write-all") {
        list.retain(|name, _| results.get(name) != Some(&true));
        expected::store(&path, &list)?;
    }
    let verdict = expected::judge(&list, &results, whole);
    print!("{}", report::verdict(&verdict, &list, &played));
    let counts = report::count(&played);
    for (version, count) in &counts.by_version {
        println!(
            "conformance {version}: {} of {}",
            count.passed, count.played
        );
    }
    println!(
        "conformance: {} of {} cases pass; of those that use only operations which are here, \
         {} of {} ({} %)",
        counts.all.passed,
        counts.all.played,
        counts.reachable.passed,
        counts.reachable.played,
        counts.reachable.percent()
    );
    println!(
        "test result: {}. {} passed; {} failed; {} ignored",
        if verdict.agrees() { "ok" } else { "FAILED" },
        counts.all.passed,
        verdict.passing.len() + verdict.unlisted.len() + verdict.unknown.len(),
        results
            .iter()
            .filter(|(name, passed)| !**passed && list.contains_key(*name))
            .count(),
    );
    Ok(verdict.agrees())
}

/// Lines for the cases that fail, with the reasons that are known or can be told from the case.
fn failures(played: &[Played], list: &Expected) -> Expected {
    let mut lines = Expected::new();
    for (entry, outcome) in played {
        let Some(failure) = &outcome.failure else {
            continue;
        };
        let missing = entry.missing_operations();
        let known = list.get(&entry.name).map(|waiting| waiting.reason.clone());
        let reason = if missing.is_empty() {
            known.unwrap_or_else(|| "not looked at yet".to_owned())
        } else {
            format!("operations {}", missing.join(", "))
        };
        let seen: String = failure.summary().chars().take(300).collect();
        lines.insert(entry.name.clone(), Waiting { reason, seen });
    }
    lines
}

fn print_tolerances(played: &[Played]) {
    let mut used: BTreeMap<Tolerance, BTreeSet<&str>> = BTreeMap::new();
    for (entry, outcome) in played {
        for tolerance in &outcome.used {
            used.entry(*tolerance).or_default().insert(&entry.name);
        }
    }
    for (tolerance, cases) in used {
        println!("{tolerance}: {} cases. {}", cases.len(), tolerance.reason);
    }
}
