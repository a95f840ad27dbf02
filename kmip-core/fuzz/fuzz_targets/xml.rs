//! The XML reader and the forms of text that carry bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_fuzz_bodies::xml(data));
