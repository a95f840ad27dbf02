//! The XML reader and the other forms of text.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::xml(data));
