//! Generated files are what the tables say.

#[test]
fn generated_files_are_not_stale() {
    let drift = keystead_schema::check(&keystead_schema::workspace_root()).expect("tables");
    assert!(
        drift.is_empty(),
        "run `cargo run -p keystead-schema -- write`:\n{}",
        drift.join("\n")
    );
}
