//! The JSON readers, of messages and of plain JSON.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::json(data));
