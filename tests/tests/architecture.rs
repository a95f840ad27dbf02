//! The house stands as it is drawn: arrows, files, and what a feature pulls in.

use std::env;
use std::fs;
use std::process::Command;

use keystead_tests::architecture::{arrows, files, links};
use keystead_tests::workspace;

#[test]
fn arrows_between_rooms_point_down_only() {
    let violations = arrows::check(&workspace::root().join("kmip-core/src")).unwrap();
    let lines: Vec<String> = violations
        .iter()
        .map(|violation| {
            format!(
                "{}:{}: {}",
                violation.file.display(),
                violation.line,
                violation.what
            )
        })
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn files_are_short_and_named_after_their_work() {
    let complaints: Vec<String> = files::below(&workspace::root(), files::WRITTEN)
        .unwrap()
        .iter()
        .filter_map(|path| {
            let text = fs::read_to_string(path).ok()?;
            files::complaint(path.strip_prefix(workspace::root()).unwrap_or(path), &text)
        })
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn links_in_documents_lead_somewhere() {
    let mut complaints = Vec::new();
    for document in files::below(&workspace::root(), &["md"]).unwrap() {
        let text = fs::read_to_string(&document).unwrap_or_default();
        for target in links::dead(&document, &text) {
            complaints.push(format!("{}: {target}", document.display()));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Names of the crates that the core library pulls in with some features.
fn crates_with(features: &str) -> Vec<String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .current_dir(workspace::root())
        .args([
            "tree",
            "--locked",
            "--offline",
            "-p",
            "kmip-core",
            "--edges",
            "normal,build",
        ])
        .args([
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--no-default-features",
        ])
        .args(["--features", features])
        .output()
        .expect("cargo runs this test, so it can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

fn assert_none_of(features: &str, forbidden: &[&str]) {
    let crates = crates_with(features);
    assert!(
        crates.iter().any(|name| name == "kmip-core"),
        "cargo tree showed nothing"
    );
    for name in forbidden {
        assert!(
            !crates.iter().any(|krate| krate == name),
            "`{features}` pulls in {name}"
        );
    }
}

#[test]
fn the_client_alone_needs_no_openssl_no_sqlite_and_no_runtime() {
    assert_none_of(
        "client,https",
        &[
            "openssl",
            "openssl-sys",
            "rusqlite",
            "libsqlite3-sys",
            "tokio",
            "mio",
            "hyper",
        ],
    );
}

#[test]
fn codec_and_model_alone_need_no_cryptography_and_no_sockets() {
    assert_none_of(
        "protocol",
        &[
            "openssl",
            "rusqlite",
            "tokio",
            "rustls",
            "aws-lc-rs",
            "aws-lc-sys",
            "socket2",
        ],
    );
}

#[test]
fn the_codec_alone_needs_what_firmware_has() {
    let mut crates = crates_with("ttlv");
    crates.retain(|name| !FOR_THE_COMPILER.contains(&name.as_str()));
    crates.sort();
    assert_eq!(crates, ["kmip-core", "subtle", "zeroize"]);
}

/// Crates that `zeroize_derive` brings; none of them is linked.
const FOR_THE_COMPILER: &[&str] = &[
    "zeroize_derive",
    "proc-macro2",
    "quote",
    "syn",
    "unicode-ident",
];

#[test]
fn the_server_without_sqlite_needs_no_sqlite() {
    assert_none_of("server", &["rusqlite", "libsqlite3-sys", "tokio"]);
}
