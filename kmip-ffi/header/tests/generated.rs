//! The header is what the sources of the C library say.

#[test]
fn the_header_is_not_stale() {
    let root = keystead_header::workspace_root();
    let made = keystead_header::header(&root).expect("the sources parse");
    let there =
        std::fs::read_to_string(root.join(keystead_header::PATH)).expect("the header exists");
    assert!(made == there, "run `cargo run -p keystead-header -- write`");
}
