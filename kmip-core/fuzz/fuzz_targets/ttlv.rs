//! The TTLV reader and the shapes above it.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::ttlv(data));
