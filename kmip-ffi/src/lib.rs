//! The C library `libkeystead`: opaque handles and status codes over the public API of `kmip-core`.
//!
//! No rule of KMIP lives here. A function takes its arguments through a [`Caller`](boundary::Caller), calls the
//! core, and gives a status. The header `include/keystead.h` is made from the documentation in these files.
//!
//! | file | holds |
//! | --- | --- |
//! | `boundary` | what every function runs in: panics become a status, pointers become values |
//! | `handle` | the only conversions between handles and pointers |
//! | `fork` | how a handle knows that its process was forked |
//! | `slice`, `options` | texts, bytes and option structs of the caller |
//! | `status`, `error` | status numbers; the error handle |
//! | `buffer`, `list`, `secret`, `ciphertext`, `reader`, `writer` | what calls give back, and TTLV item by item |
//! | `client`, `transport` | making a client |
//! | `tasks/` | the typed tasks, a file for each family; `call`, everything else |
//! | `server`, `listener` | the server inside the process; with the feature `server` |
//! | `fuzz` | what the fuzzer runs; in no library |
//!
//! `unsafe` is allowed in this crate and nowhere above it. Each exported function has one block, which states that
//! the caller keeps the contract of the header; the work with pointers is in the files of the first three rows.
#![allow(unsafe_code)] // this crate is the border to C
#![allow(unreachable_pub)] // what is exported is reached by its symbol, not by its path
#![allow(non_camel_case_types)] // types have their C names
#![allow(clippy::missing_safety_doc)] // what the caller must keep is the documentation of each function

mod boundary;
mod buffer;
mod call;
mod ciphertext;
mod client;
mod error;
mod fork;
#[cfg(all(feature = "server", any(test, fuzzing)))]
pub mod fuzz;
mod handle;
mod list;
#[cfg(feature = "server")]
mod listener;
mod options;
mod reader;
mod secret;
#[cfg(feature = "server")]
mod server;
mod slice;
mod status;
mod tasks;
mod transport;
mod version;
mod writer;
