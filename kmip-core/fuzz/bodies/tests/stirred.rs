//! The corpus, blindly changed, through the bodies of the fuzz targets. A fuzzer does this far better; this runs
//! everywhere, in moments. `KEYSTEAD_FUZZ_SECONDS` lets it run on, with other changes every time.

use std::fs;
use std::panic;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use keystead_fuzz_bodies::stir::{Numbers, stir};
use keystead_fuzz_bodies::{Body, differential, json, request, ttlv, xml};
use kmip_core::protocol::encoding::hex;

/// Changes of each file.
const CHANGES: usize = 4;

fn run(target: &str, body: Body) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../corpus")
        .join(target);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus is checked in")
        .map(|entry| entry.expect("a folder can be listed").path())
        .collect();
    files.sort();
    let inputs: Vec<Vec<u8>> = files
        .iter()
        .map(|file| fs::read(file).expect("a file can be read"))
        .collect();
    let time = std::env::var("KEYSTEAD_FUZZ_SECONDS").ok();
    let time = time.and_then(|seconds| seconds.parse().ok().map(Duration::from_secs));
    let seed = time.map_or(1, |_| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        now.unwrap_or_default().as_nanos() as u64
    });
    let mut numbers = Numbers::new(seed);
    let begun = Instant::now();
    let (mut count, mut findings) = (0, Vec::new());
    loop {
        for input in &inputs {
            for _ in 0..CHANGES {
                let other = &inputs[numbers.below(inputs.len())];
                let changed = stir(input, other, &mut numbers);
                count += 1;
                if panic::catch_unwind(|| body(&changed)).is_err() {
                    findings.push(hex::from_ttlv(&changed));
                }
            }
        }
        if findings.len() > 20 || time.is_none_or(|time| begun.elapsed() > time) {
            break;
        }
    }
    println!("{count} inputs of {target}, {} findings", findings.len());
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn changed_messages_are_read_without_a_finding() {
    run("ttlv", ttlv);
}

#[test]
fn changed_xml_is_read_without_a_finding() {
    run("xml", xml);
}

#[test]
fn changed_json_is_read_without_a_finding() {
    run("json", json);
}

#[test]
fn changed_messages_pass_through_the_encodings_without_a_finding() {
    run("differential", differential);
}

#[test]
fn changed_requests_are_answered_without_a_finding() {
    run("request", request);
}
