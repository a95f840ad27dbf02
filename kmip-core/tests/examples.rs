//! The Rust examples, compiled and run.

#[path = "../../examples/rust/embedded.rs"]
#[expect(unreachable_pub, reason = "a program of its own elsewhere")]
mod embedded;
#[path = "../../examples/rust/listen.rs"]
#[expect(unreachable_pub, reason = "a program of its own elsewhere")]
mod listen;

#[test]
fn the_embedded_example_runs() {
    embedded::main().unwrap();
}

#[test]
fn the_listening_example_runs() {
    listen::main().unwrap();
}
