//! Calls of the C library, in any order, with any arguments that its contract allows.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| keystead_c_entry::fuzz::run(data));
