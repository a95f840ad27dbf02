//! TTLV through XML and JSON and back.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::differential(data));
