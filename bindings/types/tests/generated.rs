//! The types are what the shapes say.

#[test]
fn the_types_of_the_generic_call_are_not_stale() {
    let stale = keystead_types::check(&keystead_types::workspace_root());
    assert!(stale.is_empty(), "{stale:?} differ: run `make generate`");
}
