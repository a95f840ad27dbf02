//! Link settings that every Node addon needs.

fn main() {
    napi_build::setup();
}
