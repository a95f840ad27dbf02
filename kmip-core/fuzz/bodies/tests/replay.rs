//! The corpus through the bodies of the fuzz targets: what the fuzzer found once is looked for in every test run.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

use keystead_fuzz_bodies::{Body, TARGETS, differential, json, request, seeds, ttlv, xml};

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../corpus")
        .join(target)
}

fn replay(target: &str, body: Body) {
    let mut files: Vec<PathBuf> = fs::read_dir(corpus(target))
        .expect("the corpus is checked in")
        .map(|entry| entry.expect("a folder can be listed").path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "the corpus of {target} is empty");
    let failed: Vec<_> = files
        .iter()
        .filter(|file| {
            let data = fs::read(file).expect("a file can be read");
            panic::catch_unwind(AssertUnwindSafe(|| body(&data))).is_err()
        })
        .collect();
    assert!(failed.is_empty(), "findings: {failed:#?}");
    println!("{} files of {target} without a finding", files.len());
}

#[test]
fn the_corpus_of_the_ttlv_reader_is_without_a_finding() {
    replay("ttlv", ttlv);
}

#[test]
fn the_corpus_of_the_xml_reader_is_without_a_finding() {
    replay("xml", xml);
}

#[test]
fn the_corpus_of_the_json_readers_is_without_a_finding() {
    replay("json", json);
}

#[test]
fn the_corpus_between_the_encodings_is_without_a_finding() {
    replay("differential", differential);
}

#[test]
fn the_corpus_of_request_handling_is_without_a_finding() {
    replay("request", request);
}

#[test]
fn seeds_made_today_are_without_a_finding() {
    for seed in seeds::all() {
        let body = TARGETS.iter().find(|(name, _)| *name == seed.target);
        let (_, body) = body.expect("seeds are made for targets");
        let result = panic::catch_unwind(|| body(&seed.bytes));
        assert!(result.is_ok(), "{}/{}", seed.target, seed.name);
    }
}
