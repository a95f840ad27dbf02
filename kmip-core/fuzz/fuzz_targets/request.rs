//! Requests in a row, answered by an engine in memory.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::request(data));
