//! How much memory the process takes while it reads a large object as text.
//!
//! The only test of its program: what counts is the most that the process ever had (Linux tells it).
#![cfg(all(target_os = "linux", feature = "protocol"))]

use std::io::Read;
use std::process::Command;

use kmip_core::protocol::encoding::read_from;
use kmip_core::ttlv::Limits;

/// Bytes of the object.
const LARGE: usize = 64 << 20;

/// The most memory that the process has had, in bytes.
fn most() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let kilobytes = line.unwrap().split_whitespace().nth(1).unwrap();
    kilobytes.parse::<usize>().unwrap() * 1024
}

/// A text that is nowhere as a whole; with `between` behind every 128 digits.
fn text(before: &'static str, between: &'static str, behind: &'static str) -> impl Read {
    let digits = Wrapped {
        between,
        to_come: 2 * LARGE / 128,
        line: Vec::new(),
    };
    before.as_bytes().chain(digits).chain(behind.as_bytes())
}

/// Lines of 128 digits.
struct Wrapped {
    between: &'static str,
    /// How many lines are still to come.
    to_come: usize,
    /// What is left of the one that is coming.
    line: Vec<u8>,
}

impl Read for Wrapped {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.line.is_empty() && self.to_come > 0 {
            self.to_come -= 1;
            self.line = [&[b'5'; 128], self.between.as_bytes()].concat();
        }
        let count = self.line.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.line[..count]);
        self.line.drain(..count);
        Ok(count)
    }
}

/// Which form a process of its own reads: the most that was taken is never forgotten.
const FORM: &str = "KEYSTEAD_TEST_FORM";

#[test]
fn a_large_object_is_read_as_it_comes_and_is_in_memory_once() {
    let Ok(form) = std::env::var(FORM) else {
        for form in ["XML", "XML in lines", "JSON"] {
            let mut again = Command::new(std::env::current_exe().unwrap());
            let status = again.arg("--nocapture").env(FORM, form).status().unwrap();
            assert!(status.success(), "{form}");
        }
        return;
    };
    let limits = Limits {
        max_size: 2 * LARGE,
        ..Limits::DEFAULT
    };
    let mut input = match form.as_str() {
        "XML" | "XML in lines" => text(
            "<OpaqueObject><OpaqueDataValue type=\"ByteString\" value=\"",
            if form == "XML" { "" } else { "\n      " },
            "\"/></OpaqueObject>",
        ),
        _ => text(
            r#"{"tag":"OpaqueObject","value":[{"tag":"OpaqueDataValue","type":"ByteString","value":""#,
            "",
            r#""}]}"#,
        ),
    };
    let before = most();
    let read = read_from(&mut input, None, &limits).unwrap();
    let taken = most() - before;
    assert!(read.problem.is_none(), "{:?}", read.problem);
    assert_eq!(read.ttlv.len(), LARGE + 16);
    assert!(read.ttlv[16..].iter().all(|byte| *byte == 0x55));
    println!("{form}: {} KiB", taken / 1024);
    assert!(taken < LARGE + LARGE / 4, "{taken} bytes");
}
